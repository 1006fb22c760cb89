//! A tree in the types of `openapiv3`, which must hold all of it.

use indexmap::IndexMap;
use openapiv3::{Components, OpenAPI, Paths};
use serde::{Deserialize, Serialize};
use serde_json::{Map, Value};

use crate::pointer::Pointer;
use crate::{Problem, Problems};

/// Why something is not held, where nothing more is known.
const LOST: &str = "this combination of keywords is not understood";

/// The tree in the types of `openapiv3`.
///
/// # Errors
///
/// Every fact that would not survive.
pub(super) fn typed(root: &Map<String, Value>) -> Result<OpenAPI, Problems> {
    let openapi = OpenAPI::deserialize(root)
        .map_err(|error| Problems::one("", format!("not an OpenAPI 3.0 description: {error}")))?;
    let mut check = Check::default();
    check.document(root, &openapi);
    check.problems.into_result()?;
    Ok(openapi)
}

/// Reports what did not survive.
///
/// As a tree again, all of a document would take more memory than anything else here; so its items are taken one at a time.
#[derive(Default)]
struct Check {
    pointer: Pointer,
    problems: Problems,
}

impl Check {
    fn document(&mut self, root: &Map<String, Value>, openapi: &OpenAPI) {
        let none = Components::default();
        let rest = OpenAPI {
            paths: Paths::default(),
            components: None,
            openapi: openapi.openapi.clone(),
            info: openapi.info.clone(),
            servers: openapi.servers.clone(),
            security: openapi.security.clone(),
            tags: openapi.tags.clone(),
            external_docs: openapi.external_docs.clone(),
            extensions: openapi.extensions.clone(),
        };
        let rest = self.tree(&rest);
        for (key, value) in root {
            self.pointer.push(key);
            match (key.as_str(), value) {
                ("paths", Value::Object(paths)) => self.items(paths, &openapi.paths.paths),
                ("components", Value::Object(components)) => {
                    self.components(components, openapi.components.as_ref().unwrap_or(&none));
                }
                _ => self.compare(value, rest.get(key)),
            }
            self.pointer.pop();
        }
    }

    fn components(&mut self, root: &Map<String, Value>, components: &Components) {
        for (key, value) in root {
            self.pointer.push(key);
            match (key.as_str(), value) {
                ("schemas", Value::Object(items)) => self.items(items, &components.schemas),
                ("responses", Value::Object(items)) => self.items(items, &components.responses),
                ("parameters", Value::Object(items)) => self.items(items, &components.parameters),
                ("examples", Value::Object(items)) => self.items(items, &components.examples),
                ("requestBodies", Value::Object(items)) => {
                    self.items(items, &components.request_bodies);
                }
                ("headers", Value::Object(items)) => self.items(items, &components.headers),
                ("securitySchemes", Value::Object(items)) => {
                    self.items(items, &components.security_schemes);
                }
                ("links", Value::Object(items)) => self.items(items, &components.links),
                ("callbacks", Value::Object(items)) => self.items(items, &components.callbacks),
                _ => self.compare(value, components.extensions.get(key)),
            }
            self.pointer.pop();
        }
    }

    fn items<T: Serialize>(&mut self, canonical: &Map<String, Value>, held: &IndexMap<String, T>) {
        for (key, value) in canonical {
            self.pointer.push(key);
            let held = held.get(key).map(|item| self.tree(item));
            self.compare(value, held.as_ref());
            self.pointer.pop();
        }
    }

    fn tree(&mut self, item: &impl Serialize) -> Value {
        serde_json::to_value(item).unwrap_or_else(|error| {
            self.problem(format!("cannot be written again: {error}"));
            Value::Null
        })
    }

    fn compare(&mut self, canonical: &Value, held: Option<&Value>) {
        match (canonical, held) {
            (_, None) => self.problem(LOST),
            (Value::Object(left), Some(Value::Object(right))) => {
                for (key, value) in left {
                    self.pointer.push(key);
                    self.compare(value, right.get(key));
                    self.pointer.pop();
                }
            }
            (Value::Array(left), Some(Value::Array(right))) if left.len() == right.len() => {
                for (index, (value, other)) in left.iter().zip(right).enumerate() {
                    self.pointer.push(index);
                    self.compare(value, Some(other));
                    self.pointer.pop();
                }
            }
            (Value::Number(left), Some(Value::Number(right)))
                if left.as_f64() == right.as_f64() => {}
            (_, Some(held)) if canonical == held => {}
            _ => self.problem(format!("{canonical} is not understood here")),
        }
    }

    fn problem(&mut self, message: impl Into<String>) {
        let problem: Problem = self.pointer.problem(message);
        self.problems.0.push(problem);
    }
}
