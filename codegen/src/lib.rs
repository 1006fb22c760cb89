//! Description in, Rust source out; no file system, clock or network of its own.
//!
//! The way of the data: [`document`] reads bytes into OpenAPI, [`model`] says what the API is, [`plan`] gives every
//! item its file, name and type, [`render`] writes it down.

pub mod compare;
pub mod document;
pub mod model;
pub mod names;
pub mod overlay;
pub mod plan;
mod problem;
pub mod render;

use std::collections::BTreeMap;

pub use problem::{Problem, Problems};

/// What is particular to one API: data of the description's folder, not of its file.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Settings {
    /// The address of Apple's documentation of the API, without a slash at the end.
    pub documentation: Option<String>,
}

/// The bindings of an API.
#[derive(Debug, Clone)]
pub struct Bindings {
    /// The files, by name, below the folder of the API. They still have to go through `rustfmt`.
    pub files: BTreeMap<String, String>,
    /// What the description holds, and what became of it.
    pub summary: Summary,
}

/// What a description holds, and what became of it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Summary {
    /// The API's name and the version of the description.
    pub title: String,
    /// Paths.
    pub paths: usize,
    /// Operations.
    pub operations: usize,
    /// Parameters of queries, over all operations.
    pub parameters: usize,
    /// Schemas.
    pub schemas: usize,
    /// How many schemas became what.
    pub roles: BTreeMap<model::SchemaRole, usize>,
}

/// A description, corrected and understood.
#[derive(Debug)]
pub struct Described {
    /// What tells the description from others.
    pub edition: compare::Edition,
    /// The description, corrected.
    pub document: document::Document,
    /// What the API is.
    pub api: model::Api,
    /// What its bindings are made of.
    pub plan: plan::Plan,
}

/// Says what a description, given as JSON or YAML, means.
///
/// # Errors
///
/// Everything in the description that the generator does not understand, each with its JSON pointer.
pub fn describe(description: &[u8], settings: &Settings) -> Result<Described, Problems> {
    let document = document::read(description)?;
    let api = model::read(&document.openapi)?;
    let plan = plan::plan(&api, settings)?;
    let edition = compare::Edition {
        title: api.title.clone(),
        version: api.version.clone(),
        content: document.fingerprint(),
        paths: api.paths,
        operations: api.operations.len(),
        schemas: api.schemas.len(),
    };
    Ok(Described {
        edition,
        document,
        api,
        plan,
    })
}

/// Writes the bindings for a description, given as JSON or YAML.
///
/// # Errors
///
/// Everything in the description that the generator does not understand, each with its JSON pointer.
pub fn generate(description: &[u8], settings: &Settings) -> Result<Bindings, Problems> {
    let Described { api, plan, .. } = describe(description, settings)?;
    let files = render::render(&plan);
    let mut roles = BTreeMap::new();
    for role in api.schemas.values() {
        *roles.entry(*role).or_insert(0) += 1;
    }
    let summary = Summary {
        title: format!("{} {}", api.title, api.version),
        paths: api.paths,
        operations: api.operations.len(),
        parameters: api
            .operations
            .iter()
            .map(|operation| operation.query.len())
            .sum(),
        schemas: api.schemas.len(),
        roles,
    };
    Ok(Bindings { files, summary })
}
