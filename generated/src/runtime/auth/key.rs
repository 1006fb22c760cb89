//! Private keys with the ids that they have, from texts, files and the folders that Apple's tools search.

use std::fmt;
use std::path::Path;
use std::sync::Arc;

use aws_lc_rs::rand::SystemRandom;
use aws_lc_rs::signature::{EcdsaKeyPair, Signature};

use super::error::{CredentialsError, CredentialsErrorKind};
use super::ids::tidy_key_id;
use super::key_text::read;
use super::search;

/// A private key of App Store Connect, with the id that it has there. Cheap to clone; `Debug` shows the id alone.
#[derive(Clone)]
pub struct Key {
    id: Arc<str>,
    pair: Arc<EcdsaKeyPair>,
}

impl Key {
    /// Reads a key from the text or the bytes of a key file.
    ///
    /// The form is found out: PKCS#8 or SEC1; PEM, base64 of PEM, base64 without BEGIN and END, or DER; any line ends,
    /// none, or `\n` written out as two characters; with quotes or white space around it.
    ///
    /// # Errors
    ///
    /// The id is not a valid key id, or the key is something else than a private EC key of the curve P-256: the error
    /// says what, see [`KeyProblem`](super::error::KeyProblem).
    pub fn new(id: impl AsRef<str>, key: impl AsRef<[u8]>) -> Result<Self, CredentialsError> {
        let id = tidy_key_id(id.as_ref())?;
        let pair = read(key.as_ref()).map_err(|problem| {
            CredentialsError::new(
                CredentialsErrorKind::Key(problem),
                format!("the key {id} cannot be used: {problem}"),
            )
        })?;
        Ok(Self {
            id: id.into(),
            pair: Arc::new(pair),
        })
    }

    /// Reads a key file whose name is `AuthKey_<ID>.p8`, which tells the id.
    ///
    /// # Errors
    ///
    /// The file has another name or cannot be read, or as with [`Key::new`].
    pub fn from_file(path: impl AsRef<Path>) -> Result<Self, CredentialsError> {
        let path = path.as_ref();
        search::refuse_contents(path)?;
        let id = search::id_of(path).ok_or_else(|| {
            CredentialsError::new(
                CredentialsErrorKind::FileName,
                format!(
                    "the name of the key file {} is not `AuthKey_<ID>.p8`, so that it does not tell the id of the key; \
                     give the id with `Key::from_file_with_id`",
                    path.display()
                ),
            )
        })?;
        Self::from_file_with_id(id, path)
    }

    /// Reads a key file of any name.
    ///
    /// # Errors
    ///
    /// The file cannot be read, or as with [`Key::new`].
    pub fn from_file_with_id(
        id: impl AsRef<str>,
        path: impl AsRef<Path>,
    ) -> Result<Self, CredentialsError> {
        let (id, path) = (tidy_key_id(id.as_ref())?, path.as_ref());
        let bytes = search::contents(path)?;
        Self::new(id, bytes)
            .map_err(|error| error.within(&format!("in the file {}", path.display())))
    }

    /// Looks for the file `AuthKey_<ID>.p8` where Apple's own tools do, and reads the first that there is: in the
    /// folder that the environment variable `API_PRIVATE_KEYS_DIR` names, then in `private_keys` in the current folder,
    /// then in `private_keys`, `.private_keys` and `.appstoreconnect/private_keys` in the home folder.
    ///
    /// # Errors
    ///
    /// There is no such file: the error lists all places. Or as with [`Key::new`].
    pub fn find(id: impl AsRef<str>) -> Result<Self, CredentialsError> {
        let id = tidy_key_id(id.as_ref())?;
        let folder = std::env::var_os(search::FOLDER_VARIABLE);
        let path = search::find(id, folder.as_deref().map(Path::new))?;
        Self::from_file_with_id(id, path)
    }

    /// The id.
    pub fn id(&self) -> &str {
        &self.id
    }

    /// The signature as JSON Web Tokens have it: two numbers of 32 bytes.
    pub(super) fn sign(&self, message: &[u8]) -> Result<Signature, CredentialsError> {
        self.pair.sign(&SystemRandom::new(), message).map_err(|_| {
            CredentialsError::new(
                CredentialsErrorKind::Signing,
                format!("signing with the key {} failed", self.id),
            )
        })
    }
}

impl fmt::Debug for Key {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Key")
            .field("id", &self.id)
            .finish_non_exhaustive()
    }
}
