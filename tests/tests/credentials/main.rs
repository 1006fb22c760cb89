//! What credentials promise: every form of key, every place they come from, and the tokens that are made of them.

#![allow(
    clippy::unwrap_used,
    reason = "in a test, a panic is what finds the fault"
)]

mod accepted_keys;
mod environment;
mod key_files;
mod lifetimes;
mod made;
mod refused_keys;
mod scopes;
mod secrets;
mod tokens;
