//! Description in, Rust source out; no file system, clock or network of its own.

pub mod document;
mod problem;

pub use problem::{Problem, Problems};
