//! What can be wrong with credentials. Neither keys nor tokens are shown.

use std::convert::Infallible;
use std::error::Error;
use std::fmt;
use std::sync::Arc;

/// Why there is no token.
///
/// The text says what is wrong and what to do about it. It names variables, files and key ids, but shows nothing of
/// keys and tokens.
#[derive(Debug, Clone)]
pub struct CredentialsError {
    inner: Arc<Inner>,
}

#[derive(Debug)]
struct Inner {
    kind: CredentialsErrorKind,
    message: String,
    foreign: Option<Box<dyn Error + Send + Sync>>,
}

impl CredentialsError {
    pub(super) fn new(kind: CredentialsErrorKind, message: impl Into<String>) -> Self {
        let message = message.into();
        Self {
            inner: Arc::new(Inner {
                kind,
                message,
                foreign: None,
            }),
        }
    }

    /// The error of a [`TokenSource`](crate::TokenSource) that is not [`Credentials`](crate::Credentials), such as a
    /// vault that cannot be reached. Its text is shown as it is and must hold no secret.
    pub fn other(error: impl Into<Box<dyn Error + Send + Sync>>) -> Self {
        Self {
            inner: Arc::new(Inner {
                kind: CredentialsErrorKind::Other,
                message: String::new(),
                foreign: Some(error.into()),
            }),
        }
    }

    /// What is wrong.
    pub fn kind(&self) -> CredentialsErrorKind {
        self.inner.kind
    }

    /// The error that [`CredentialsError::other`] was made of.
    pub fn get_ref(&self) -> Option<&(dyn Error + Send + Sync + 'static)> {
        self.inner.foreign.as_deref()
    }

    /// The same error, told from where it happened.
    pub(super) fn within(&self, place: &str) -> Self {
        match &self.inner.foreign {
            Some(_) => self.clone(),
            None => Self::new(self.inner.kind, format!("{place}: {}", self.inner.message)),
        }
    }
}

impl fmt::Display for CredentialsError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match &self.inner.foreign {
            Some(error) => fmt::Display::fmt(error, f),
            None => f.write_str(&self.inner.message),
        }
    }
}

impl Error for CredentialsError {
    fn source(&self) -> Option<&(dyn Error + 'static)> {
        self.inner.foreign.as_deref().and_then(Error::source)
    }
}

impl From<Infallible> for CredentialsError {
    fn from(never: Infallible) -> Self {
        match never {}
    }
}

/// What is wrong with credentials.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum CredentialsErrorKind {
    /// An issuer id or a key id is not a valid one.
    Id,
    /// A key cannot be used.
    Key(KeyProblem),
    /// No folder has a file for the key.
    KeyNotFound,
    /// A file cannot be read.
    File,
    /// The name of a key file does not say which key it holds.
    FileName,
    /// A JSON key file, or its text, is not valid.
    KeyFile,
    /// No environment variable with credentials is set.
    NothingSet,
    /// Something is missing beside the environment variables that are set.
    Incomplete,
    /// Environment variables contradict each other, or one of them has a value that is not valid.
    Environment,
    /// Tokens cannot live for that long, or have to live for longer.
    Lifetime,
    /// A text is not a valid scope, or a list of scopes is empty.
    Scope,
    /// The clock of this machine shows a time that no token can express.
    Clock,
    /// Signing failed.
    Signing,
    /// A [`Token`](crate::Token) that a client was made with has expired.
    Expired,
    /// The error of another source of tokens, see [`CredentialsError::other`].
    Other,
}

/// Why a key cannot be used. App Store Connect has but one kind of key: a private EC key of the curve P-256.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum KeyProblem {
    /// There is no text.
    Empty,
    /// The end, or the beginning, is missing.
    Truncated,
    /// It was a key, and something in it is damaged.
    Damaged,
    /// An EC key of another curve; its name where it is known.
    Curve(Option<&'static str>),
    /// An RSA key.
    Rsa,
    /// An Ed25519 key.
    Ed25519,
    /// A private key of yet another kind.
    Algorithm,
    /// A private key in the form of OpenSSH.
    OpenSsh,
    /// A private key that needs a password.
    Encrypted,
    /// A PKCS#12 archive (`.p12`, `.pfx`).
    Archive,
    /// A certificate.
    Certificate,
    /// A request for a certificate.
    CertificateRequest,
    /// A public key.
    PublicKey,
    /// The path of a file instead of what is in the file.
    Path,
    /// A JSON document.
    Json,
    /// A page of HTML or XML.
    Markup,
    /// Something else.
    NotAKey,
}

impl fmt::Display for KeyProblem {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        const WANTED: &str =
            "what is needed is the private key `AuthKey_….p8` as App Store Connect gave it out";
        match self {
            Self::Empty => write!(f, "it is empty; {WANTED}"),
            Self::Truncated => write!(
                f,
                "it is cut off: a part of the key is missing; copy all of it, from the line with BEGIN to the line with END"
            ),
            Self::Damaged => write!(f, "it is damaged; copy the key file again"),
            Self::Curve(Some(name)) => write!(
                f,
                "it is an EC key of the curve {name}, and App Store Connect's keys are of the curve P-256; {WANTED}"
            ),
            Self::Curve(None) => write!(f, "it is an EC key of another curve than P-256; {WANTED}"),
            Self::Rsa => write!(f, "it is an RSA key; {WANTED}"),
            Self::Ed25519 => write!(f, "it is an Ed25519 key; {WANTED}"),
            Self::Algorithm => write!(f, "it is a private key of another kind; {WANTED}"),
            Self::OpenSsh => write!(f, "it is an OpenSSH key; {WANTED}"),
            Self::Encrypted => write!(
                f,
                "it is encrypted with a password; give the key without one: {WANTED}"
            ),
            Self::Archive => write!(f, "it is a PKCS#12 archive; {WANTED}"),
            Self::Certificate => write!(f, "it is a certificate; {WANTED}"),
            Self::CertificateRequest => write!(f, "it is a request for a certificate; {WANTED}"),
            Self::PublicKey => write!(f, "it is a public key, which cannot sign; {WANTED}"),
            Self::Path => write!(
                f,
                "it is the path of a file; give what is in the file, or read it with `Key::from_file`"
            ),
            Self::Json => write!(
                f,
                "it is a JSON document; JSON is read with `Credentials::from_json` or `Credentials::from_json_file`"
            ),
            Self::Markup => write!(f, "it is a page of HTML or XML; {WANTED}"),
            Self::NotAKey => write!(f, "it is not a key; {WANTED}"),
        }
    }
}
