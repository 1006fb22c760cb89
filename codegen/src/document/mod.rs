//! Reading a description: bytes in, a canonical, facts-only OpenAPI 3.0 document out.
//!
//! The steps are `parse` (JSON or YAML into a tree), `normal` and `canonical` (prose goes, one spelling for each fact), `lift` (what repeats
//! moves into `components`; `merge` makes one parameter of two of one name), `audit` and `references` (every keyword is known, every `$ref`
//! leads somewhere), `held` (the types of `openapiv3` hold all of it). What is not understood stays in the canonical document, where
//! corrections can reach it, and is left out of what is made of it (`omission`).
//! Each of them gives back what it was given when it has nothing to do, so Apple's file and the `openapi.yaml` made from it read as
//! the same [`Document`].

mod audit;
mod canonical;
mod grammar;
mod held;
mod lift;
mod merge;
mod normal;
mod omission;
mod parse;
mod references;
mod yaml;

use openapiv3::{OpenAPI, Parameter, ReferenceOr, Response, Schema};
use serde_json::{Map, Value};
use sha2::{Digest, Sha256};

use crate::{Problem, Problems};
pub use omission::{Omission, Omitted};

/// How often something more may be found that is not understood, once what was found before is left out.
const ROUNDS: usize = 100;

/// A description, read and brought to its canonical form.
#[derive(Debug, Clone, PartialEq)]
pub struct Document {
    /// What is understood of it, in the types of the `openapiv3` crate.
    pub openapi: OpenAPI,
    /// What is not understood of it, and so left out of `openapi`, in the order in which it was found.
    pub omissions: Vec<Omission>,
    canonical: Value,
    /// What is understood of `canonical`, unless that is all of it.
    understood: Option<Value>,
}

/// Reads a description from JSON or YAML.
///
/// # Errors
///
/// What is no OpenAPI description at all, and what cannot be left out of one, each with its JSON pointer.
pub fn read(bytes: &[u8]) -> Result<Document, Problems> {
    let parsed = parse::parse(bytes)?;
    let mut document = from_value(parsed.value)?;
    let twice = parsed.twice.into_iter().map(|cause| Omission {
        pointer: cause.pointer.clone(),
        kind: Omitted::Keyword,
        cause,
    });
    document.omissions.extend(twice);
    Ok(document)
}

/// Brings a description that is a tree already, such as a changed [`Document::value`], to its canonical form.
///
/// # Errors
///
/// As [`read`].
pub fn from_value(tree: Value) -> Result<Document, Problems> {
    let Value::Object(root) = tree else {
        return Err(Problems::one(
            "",
            "expected an object with `openapi`, `info` and `paths`",
        ));
    };
    version(&root)?;
    let newer = root
        .get("openapi")
        .and_then(Value::as_str)
        .filter(|version| !version.starts_with("3.0."))
        .map(|version| format!("OpenAPI {version} is read as if it were 3.0"));
    let newer = newer.map(|message| Omission {
        pointer: "/openapi".to_owned(),
        kind: Omitted::Nothing,
        cause: Problem::new("/openapi", message),
    });
    let canonical = lift::lift(normal::normal(root))?;
    let document = Document {
        openapi: OpenAPI::default(),
        omissions: newer.into_iter().collect(),
        understood: None,
        canonical,
    };
    document.understand()
}

/// Refuses what is not OpenAPI 3, before anything else is said about it.
fn version(root: &Map<String, Value>) -> Result<(), Problems> {
    if root.contains_key("swagger") {
        return Err(Problems::one(
            "/swagger",
            "this is Swagger 2; only OpenAPI 3 is read",
        ));
    }
    match root.get("openapi") {
        Some(Value::String(version)) if version.starts_with("3.") => Ok(()),
        Some(version) => Err(Problems::one(
            "/openapi",
            format!("this is OpenAPI {version}; only OpenAPI 3 is read"),
        )),
        None => Err(Problems::one(
            "",
            "`openapi` is missing: this is not an OpenAPI description",
        )),
    }
}

/// How much there is in a description.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Counts {
    /// Paths.
    pub paths: usize,
    /// Operations.
    pub operations: usize,
    /// Schemas with a name.
    pub schemas: usize,
    /// Parameters of queries, of every operation, whether they are shared or not.
    pub query_parameters: usize,
}

impl Document {
    /// The same description without what is not understood of it either: what these problems are about.
    ///
    /// # Errors
    ///
    /// The problems, where one of them is about something that cannot be left out.
    pub(crate) fn without(mut self, problems: Problems) -> Result<Self, Problems> {
        self.leave_out(problems)?;
        self.understand()
    }

    fn leave_out(&mut self, problems: Problems) -> Result<(), Problems> {
        if self.omissions.len() > ROUNDS * ROUNDS {
            return Err(problems);
        }
        let understood = self
            .understood
            .get_or_insert_with(|| self.canonical.clone());
        match omission::leave_out(understood, &problems.0) {
            Some(more) => {
                self.omissions.extend(more);
                Ok(())
            }
            None => Err(problems),
        }
    }

    /// Reads what can be understood, and leaves out the rest.
    fn understand(mut self) -> Result<Self, Problems> {
        for _ in 0..ROUNDS {
            match strictly(self.understood()) {
                Ok(openapi) => {
                    self.openapi = openapi;
                    return Ok(self);
                }
                Err(problems) => self.leave_out(problems)?,
            }
        }
        strictly(self.understood())?;
        Ok(self)
    }

    fn understood(&self) -> &Value {
        self.understood.as_ref().unwrap_or(&self.canonical)
    }

    /// How much there is in it.
    #[must_use]
    pub fn counts(&self) -> Counts {
        let openapi = &self.openapi;
        let is_query = |parameter: &&ReferenceOr<Parameter>| {
            matches!(self.parameter(parameter), Some(Parameter::Query { .. }))
        };
        let schemas = openapi.components.as_ref();
        let mut counts = Counts {
            paths: openapi.paths.paths.len(),
            operations: 0,
            schemas: schemas.map_or(0, |components| components.schemas.len()),
            query_parameters: 0,
        };
        for item in openapi.paths.iter().filter_map(|(_, item)| item.as_item()) {
            for (_, operation) in item.iter() {
                counts.operations += 1;
                let parameters = item.parameters.iter().chain(&operation.parameters);
                counts.query_parameters += parameters.filter(is_query).count();
            }
        }
        counts
    }

    /// The document as the text of an `openapi.yaml`: what it is in the first lines, then one fact per line.
    #[must_use]
    pub fn to_yaml(&self) -> String {
        yaml::write(&self.canonical)
    }

    /// What tells the content from any other, whatever its version says: SHA-256 of [`Document::to_yaml`], in hexadecimal digits.
    #[must_use]
    pub fn fingerprint(&self) -> String {
        let hash = Sha256::digest(self.to_yaml());
        hash.iter().map(|byte| format!("{byte:02x}")).collect()
    }

    /// The document as a JSON tree in canonical order.
    #[must_use]
    pub fn value(&self) -> &Value {
        &self.canonical
    }

    /// The same tree with shared parameters and responses in place: what corrections are applied to.
    #[must_use]
    pub fn in_place(&self) -> Value {
        lift::in_place(&self.canonical)
    }

    /// The parameter itself, whether it stands in place or in `components`.
    #[must_use]
    pub fn parameter<'a>(&'a self, parameter: &'a ReferenceOr<Parameter>) -> Option<&'a Parameter> {
        match parameter {
            ReferenceOr::Item(item) => Some(item),
            ReferenceOr::Reference { reference } => {
                let name = reference.strip_prefix("#/components/parameters/")?;
                self.openapi
                    .components
                    .as_ref()?
                    .parameters
                    .get(name)?
                    .as_item()
            }
        }
    }

    /// The response itself, whether it stands in place or in `components`.
    #[must_use]
    pub fn response<'a>(&'a self, response: &'a ReferenceOr<Response>) -> Option<&'a Response> {
        match response {
            ReferenceOr::Item(item) => Some(item),
            ReferenceOr::Reference { reference } => {
                let name = reference.strip_prefix("#/components/responses/")?;
                self.openapi
                    .components
                    .as_ref()?
                    .responses
                    .get(name)?
                    .as_item()
            }
        }
    }

    /// The schema that `components` holds under `name`.
    #[must_use]
    pub fn schema(&self, name: &str) -> Option<&ReferenceOr<Schema>> {
        self.openapi.components.as_ref()?.schemas.get(name)
    }
}

/// The tree, all of which must be understood, in the types of `openapiv3`.
fn strictly(tree: &Value) -> Result<OpenAPI, Problems> {
    let Value::Object(root) = tree else {
        return Err(Problems::one("", "expected an object"));
    };
    let mut audit = audit::audit(root);
    std::mem::take(&mut audit.problems).into_result()?;
    references::check(root, &audit)?;
    held::typed(root)
}
