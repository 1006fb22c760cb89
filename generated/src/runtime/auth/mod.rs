//! Credentials, and the tokens that are made of them.

pub(crate) mod credentials;
pub(crate) mod environment;
pub(crate) mod error;
pub(crate) mod ids;
pub(crate) mod key;
pub(crate) mod key_file;
pub(crate) mod key_text;
pub(crate) mod scope;
pub(crate) mod search;
pub(crate) mod token;
