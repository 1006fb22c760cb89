//! Description in, Rust source out; no file system, clock or network of its own.
//!
//! The way of the data: [`document`] reads bytes into OpenAPI, [`overlay`] corrects it, [`model`] says what the API is, [`plan`] gives every
//! item its file, name and type, [`render`] writes it down.

pub mod compare;
mod correct;
mod describe;
pub mod document;
mod escape;
pub mod explain;
mod generate;
pub mod model;
pub mod names;
pub mod overlay;
pub mod plan;
pub mod pointer;
mod problem;
pub mod public_api;
pub mod render;

pub use correct::correct;
pub use describe::{Described, Error, describe, describe_both};
pub use generate::{Bindings, Summary, generate};
pub use problem::{Problem, Problems};

/// What is particular to one API: data of the description's folder, not of its file.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Settings {
    /// The address of Apple's documentation of the API, without a slash at the end.
    pub documentation: Option<String>,
}
