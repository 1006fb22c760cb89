//! What `cargo xtask` promises about descriptions: imports, downloads, comparisons, updates and versions; against files of our own,
//! servers on loopback and scratch repositories.

#![allow(clippy::unwrap_used, reason = "a test fails by panicking")]

mod changelog;
mod diff;
mod guards;
mod import;
mod pull_request;
mod replay;
mod semver;
mod support;
mod update;
#[cfg(unix)] // Programs take part that are scripts.
mod workflows;
