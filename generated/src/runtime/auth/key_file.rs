//! Credentials in a JSON key file.

use std::path::Path;

use super::credentials::Credentials;
use super::error::CredentialsError;

pub(super) fn read(path: &Path) -> Result<Credentials, CredentialsError> {
    Err(CredentialsError::new(
        super::error::CredentialsErrorKind::KeyFile,
        path.display().to_string(),
    ))
}
