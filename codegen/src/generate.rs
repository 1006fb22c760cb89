//! The bindings of a description: what it means, rendered.

use std::collections::BTreeMap;

use crate::compare::surface::Surface;
use crate::describe::{Described, Error, describe};
use crate::document::Omission;
use crate::overlay::{Corrections, Outcome};
use crate::{Settings, model, render};

/// The bindings of an API.
#[derive(Debug, Clone)]
pub struct Bindings {
    /// The files, by name, below the folder of the API. They still have to go through `rustfmt`.
    pub files: BTreeMap<String, String>,
    /// What callers can name and call.
    pub surface: Surface,
    /// What the description holds, and what became of it.
    pub summary: Summary,
    /// What became of each correction, in their order.
    pub corrections: Vec<Outcome>,
    /// What of the description the bindings do not have, because it is not understood.
    pub omissions: Vec<Omission>,
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

/// Writes the bindings for a description, given as JSON or YAML.
///
/// # Errors
///
/// As [`describe`].
pub fn generate(
    description: &[u8],
    corrections: Corrections<'_>,
    settings: &Settings,
) -> Result<Bindings, Error> {
    let Described {
        api,
        plan,
        corrections,
        document,
        ..
    } = describe(description, corrections, settings)?;
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
    Ok(Bindings {
        files,
        surface: Surface::new(&plan),
        summary,
        corrections,
        omissions: document.omissions,
    })
}
