//! Description in, Rust source out; no file system, clock or network of its own.
//!
//! The way of the data: [`document`] reads bytes into OpenAPI, [`overlay`] corrects it, [`model`] says what the API is, [`plan`] gives every
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
use std::fmt;

use document::Document;
use overlay::{Corrections, Faults, Outcome, Overlay, State};

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

/// Corrects a description, and says what became of each correction.
///
/// # Errors
///
/// With [`Corrections::Strict`], every correction that does not fit. With any, corrections that make something of the description that
/// is not understood.
pub fn correct(
    document: Document,
    corrections: Corrections<'_>,
) -> Result<(Document, Vec<Outcome>), Error> {
    match corrections {
        Corrections::None => Ok((document, Vec::new())),
        Corrections::Strict(overlay) => {
            let (root, outcomes) = overlay::apply(overlay, false, &document);
            overlay::faults(&outcomes).map_err(Error::Overlay)?;
            match document::from_value(root) {
                Ok(corrected) => Ok((corrected, outcomes)),
                Err(problems) => Err(overlay::blame(&outcomes, &problems)
                    .map_or(Error::Corrected(problems), Error::Overlay)),
            }
        }
        Corrections::Lenient(overlay) => leniently(document, overlay),
    }
}

/// Corrects what can be corrected: actions after which the description is not understood are left out too.
fn leniently(document: Document, overlay: &Overlay) -> Result<(Document, Vec<Outcome>), Error> {
    let mut kept = overlay.clone();
    let mut left_out: Vec<Outcome> = Vec::new();
    loop {
        let (root, mut outcomes) = overlay::apply(&kept, true, &document);
        let (corrected, problems) = match document::from_value(root) {
            Ok(corrected) => match model::read(&corrected.openapi) {
                Ok(_) => (Some(corrected), Problems::default()),
                Err(problems) => (Some(corrected), problems),
            },
            Err(problems) => (None, problems),
        };
        let blamed = overlay::blame(&outcomes, &problems).filter(|faults| !faults.0.is_empty());
        let Some(faults) = blamed else {
            // What no correction is to blame for is told by whoever reads the description.
            let corrected = corrected.ok_or(Error::Corrected(problems))?;
            outcomes.extend(left_out);
            outcomes.sort_by_key(|outcome| outcome.line);
            return Ok((corrected, outcomes));
        };
        for fault in faults.0 {
            kept.actions.retain(|action| action.line != fault.line);
            if let Some(at) = outcomes
                .iter()
                .position(|outcome| outcome.line == fault.line)
            {
                let state = State::Unfit(fault.message);
                left_out.push(Outcome {
                    state,
                    ..outcomes.remove(at)
                });
            }
        }
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
    let (document, outcomes) = correct(document, corrections)?;
    let api = model::read(&document.openapi)?;
    let plan = plan::plan(&api, settings)?;
    Ok(Described {
        edition,
        document,
        corrections: outcomes,
        api,
        plan,
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
    })
}
