//! What credentials promise: every form of key, every place they come from, and the tokens that are made of them.

mod accepted_keys;
mod environment;
mod key_files;
mod lifetimes;
mod made;
mod refused_keys;
mod scopes;
mod secrets;
mod tokens;
