//! Ids of keys and issuers, as people copy them.

use super::error::{CredentialsError, CredentialsErrorKind};

/// An id without the white space and quotes that copying leaves around it.
pub(super) fn tidy_id<'t>(text: &'t str, name: &str) -> Result<&'t str, CredentialsError> {
    /// As many as a UUID has. Longer ones can be a piece of a key, which must not be shown as an id is.
    const LONGEST: usize = 36;
    let id = text.trim_matches(|c: char| {
        c.is_whitespace() || c.is_control() || matches!(c, '"' | '\'' | '`' | '\u{feff}')
    });
    let is_id = |c: char| c.is_ascii_alphanumeric() || c == '-' || c == '_';
    let problem = if id.is_empty() {
        "is empty"
    } else if !id.chars().all(is_id) {
        "holds other characters than letters, digits, `-` and `_`, so that it is not a valid one"
    } else if id.len() > LONGEST {
        "is longer than 36 characters, so that it is not a valid one"
    } else {
        return Ok(id);
    };
    Err(CredentialsError::new(
        CredentialsErrorKind::Id,
        format!(
            "the {name} {problem}; App Store Connect shows it under Users and Access, Integrations"
        ),
    ))
}

/// The same for the id of a key.
pub(super) fn tidy_key_id(text: &str) -> Result<&str, CredentialsError> {
    tidy_id(text, "key id")
}
