//! Description in, Rust source out; no file system, clock or network of its own.
//!
//! The way of the data: [`document`] reads bytes into OpenAPI, [`overlay`] corrects it, [`model`] says what the API is, [`plan`] gives every
//! item its file, name and type, [`render`] writes it down.

pub mod compare;
mod correct;
pub mod document;
mod escape;
pub mod model;
pub mod names;
pub mod overlay;
pub mod plan;
pub mod pointer;
mod problem;
pub mod render;

use std::collections::BTreeMap;
use std::fmt;

use correct::Corrected;
use document::{Document, Omission};
use overlay::{Corrections, Faults, Outcome, Overlay};

pub use correct::correct;
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

/// A description, corrected and understood.
#[derive(Debug)]
pub struct Described {
    /// What tells the description from others.
    pub edition: compare::Edition,
    /// The description, corrected.
    pub document: Document,
    /// What became of each correction, in their order.
    pub corrections: Vec<Outcome>,
    /// What the API is.
    pub api: model::Api,
    /// What its bindings are made of.
    pub plan: plan::Plan,
}

/// Why there are no bindings for a description.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Error {
    /// The description is not understood.
    Description(Problems),
    /// Corrections do not fit the description.
    Overlay(Faults),
    /// The description is understood until it is corrected.
    Corrected(Problems),
}

impl fmt::Display for Error {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Description(problems) => problems.fmt(f),
            Self::Overlay(faults) => faults.fmt(f),
            Self::Corrected(problems) => {
                write!(f, "once it is corrected:\n{problems}")
            }
        }
    }
}

impl std::error::Error for Error {}

impl From<Problems> for Error {
    fn from(problems: Problems) -> Self {
        Self::Description(problems)
    }
}

/// Says what a description, given as JSON or YAML, means.
///
/// # Errors
///
/// Everything in the description that the generator does not understand, each with its JSON pointer; what [`correct`] does not accept.
pub fn describe(
    description: &[u8],
    corrections: Corrections<'_>,
    settings: &Settings,
) -> Result<Described, Error> {
    let document = document::read(description)?;
    let edition = compare::Edition::of(&document);
    let (document, corrections, mut meaning) = match corrections {
        Corrections::None => {
            let meaning = correct::meaning(&document, settings)?;
            (document, Vec::new(), meaning)
        }
        Corrections::Strict(overlay) => {
            let (corrected, outcomes) = correct::strictly(&document, overlay)?;
            let meaning = correct::corrected_meaning(&document, &corrected, &outcomes, settings)?;
            (corrected, outcomes, meaning)
        }
        Corrections::Lenient(overlay) => {
            let corrected = correct::leniently(&document, overlay, settings)?;
            return described(edition, corrected);
        }
    };
    Ok(Described {
        edition,
        document: meaning.document(document),
        corrections,
        api: meaning.api,
        plan: meaning.plan,
    })
}

/// Says what two descriptions mean that are to be compared.
///
/// A correction applies where it fits, but only if it fits both descriptions: where one says already what the correction says, it
/// is applied to the other; where one says something else, it is applied to neither. So what differs is never the correction's
/// doing. [`Described::corrections`] tells of all of them, as [`Corrections::Lenient`] does for each description by itself.
///
/// # Errors
///
/// For each of them, as [`describe`].
pub fn describe_both(
    old: &[u8],
    new: &[u8],
    overlay: &Overlay,
    settings: &Settings,
) -> [Result<Described, Error>; 2] {
    match [old, new].map(document::read) {
        [Ok(old), Ok(new)] => {
            let editions = [&old, &new].map(compare::Edition::of);
            let corrected = correct::together([&old, &new], overlay, settings);
            let [old_edition, new_edition] = editions;
            let [old, new] = corrected;
            [
                old.and_then(|corrected| described(old_edition, corrected)),
                new.and_then(|corrected| described(new_edition, corrected)),
            ]
        }
        _ => [old, new].map(|text| describe(text, Corrections::Lenient(overlay), settings)),
    }
}

fn described(edition: compare::Edition, corrected: Corrected) -> Result<Described, Error> {
    let mut meaning = corrected.meaning?;
    Ok(Described {
        edition,
        document: meaning.document(corrected.document),
        corrections: corrected.outcomes,
        api: meaning.api,
        plan: meaning.plan,
    })
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
        summary,
        corrections,
        omissions: document.omissions,
    })
}
