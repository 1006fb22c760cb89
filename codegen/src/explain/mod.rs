//! What an operation or a schema of a description became: where it stands, how callers write it, and who uses it.

mod example;
mod search;
mod uses;

use std::collections::BTreeMap;
use std::fmt;

use crate::Described;
use crate::compare::surface::{Kind, Signature, Surface};
use crate::model::{Operation, SchemaRole};
use crate::pointer;

pub use example::Example;
pub use uses::{Use, Way};

/// What became of one operation or schema.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Explanation {
    /// What Apple calls it: the `operationId` or the name of the schema.
    pub name: String,
    /// JSON pointer to it.
    pub pointer: String,
    /// What it is.
    pub role: Role,
    /// Whether Apple advises against it.
    pub deprecated: bool,
    /// What callers write, without the path of the bindings: paths, and what is behind them.
    pub rust: Vec<Rust>,
    /// A call of an operation.
    pub example: Option<Example>,
    /// The operations that use a schema.
    pub uses: Vec<Use>,
}

/// What an operation or a schema is.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Role {
    /// An operation: method and path.
    Operation(String),
    /// A schema.
    Schema(SchemaRole),
}

/// Something of the bindings.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Rust {
    /// Its path: `apps::list`, `Platform`.
    pub path: String,
    /// What it is: a signature or a kind of type.
    pub about: String,
    /// Whether it belongs to the API, and not to what all APIs have, such as `Document`.
    pub own: bool,
}

/// There is nothing of this name.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Unknown {
    /// What was asked for.
    pub wanted: String,
    /// Names that are close to it, the closest first.
    pub close: Vec<String>,
}

impl fmt::Display for Unknown {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(
            f,
            "the description has no operation, schema or path `{}`",
            self.wanted
        )?;
        if self.close.is_empty() {
            return f.write_str("; an operation is asked for as `apps_getCollection` or `GET /v1/apps`, a schema as `App`");
        }
        f.write_str("; close to it are:")?;
        for name in &self.close {
            write!(f, "\n  {name}")?;
        }
        Ok(())
    }
}

impl std::error::Error for Unknown {}

/// Explains descriptions.
#[derive(Debug)]
pub struct Explainer<'d> {
    described: &'d Described,
    surface: Surface,
    /// The paths of the functions, by the pointers to their operations.
    functions: BTreeMap<String, String>,
    uses: uses::Uses,
}

impl<'d> Explainer<'d> {
    /// Explains this description.
    #[must_use]
    pub fn new(described: &'d Described) -> Self {
        let surface = described.surface();
        let mut functions = BTreeMap::new();
        for (path, thing) in &surface.things {
            if matches!(thing.signature, Signature::Function { .. }) {
                for pointer in &thing.pointers {
                    functions.insert(pointer.clone(), path.clone());
                }
            }
        }
        Self {
            described,
            surface,
            functions,
            uses: uses::Uses::new(described.document.value()),
        }
    }

    /// Explains what is meant by an `operationId`, the name of a schema, or a path such as `/v1/apps/{id}` or `GET /v1/apps/123`:
    /// a path means each of its operations.
    ///
    /// # Errors
    ///
    /// When there is nothing of this name.
    pub fn explain(&self, wanted: &str) -> Result<Vec<Explanation>, Unknown> {
        let wanted = wanted.trim();
        let api = &self.described.api;
        let mut found: Vec<Explanation> = search::operations(api, wanted)
            .into_iter()
            .map(|operation| self.operation(operation))
            .collect();
        if let Some(role) = api.schemas.get(wanted) {
            found.push(self.schema(wanted, *role));
        }
        if found.is_empty() {
            return Err(Unknown {
                wanted: wanted.to_owned(),
                close: search::close(api, wanted),
            });
        }
        Ok(found)
    }

    fn operation(&self, operation: &Operation) -> Explanation {
        let function = self.function(&operation.pointer);
        let rust = function.map(|(path, signature)| Rust {
            path: path.to_owned(),
            about: signature.written(),
            own: true,
        });
        Explanation {
            name: operation.id.clone(),
            pointer: operation.pointer.clone(),
            role: Role::Operation(format!("{} {}", operation.method.name(), operation.path)),
            deprecated: operation.deprecated,
            rust: rust.into_iter().collect(),
            example: function.map(|(path, _)| Example::of(&self.surface, path)),
            uses: Vec::new(),
        }
    }

    fn schema(&self, name: &str, role: SchemaRole) -> Explanation {
        let pointer = format!("/components/schemas/{}", pointer::escape(name));
        let mut uses = self.uses.of(&pointer);
        for place in &mut uses {
            if let Some((path, _)) = self.function(&place.pointer) {
                path.clone_into(&mut place.function);
            }
        }
        let mut rust = self.types(&pointer);
        match role {
            SchemaRole::Branch => rust.extend(self.branching(&pointer)),
            _ if rust.is_empty() => rust.extend(self.envelope(role, &uses)),
            _ => {}
        }
        // The operations of the type's own module tell most.
        let module = rust.first().and_then(|rust| rust.path.split("::").next());
        let module = module.unwrap_or_default().to_owned();
        uses.sort_by_key(|place| place.function.split("::").next() != Some(&module));
        Explanation {
            name: name.to_owned(),
            role: Role::Schema(role),
            deprecated: self
                .described
                .document
                .value()
                .pointer(&pointer)
                .is_some_and(|schema| schema["deprecated"] == true),
            pointer,
            rust,
            example: None,
            uses,
        }
    }

    /// The types that come from a schema.
    fn types(&self, pointer: &str) -> Vec<Rust> {
        let inside = format!("{pointer}/");
        let things = self.surface.things.iter().filter_map(|(path, thing)| {
            let Signature::Type(kind) = &thing.signature else {
                return None;
            };
            let comes = |from: &String| from == pointer || from.starts_with(&inside);
            thing.pointers.iter().any(comes).then(|| Rust {
                path: path.clone(),
                about: kind.about().to_owned(),
                own: true,
            })
        });
        let mut types: Vec<Rust> = things.collect();
        let is_itself = |rust: &Rust| self.surface.things[&rust.path].pointers.contains(pointer);
        types.sort_by_key(|rust| !is_itself(rust));
        types
    }

    /// The type of an envelope, which is what the operations answer that use it.
    fn envelope(&self, role: SchemaRole, uses: &[Use]) -> Option<Rust> {
        let is_envelope = matches!(
            role,
            SchemaRole::Document | SchemaRole::Page | SchemaRole::Linkage | SchemaRole::Linkages
        );
        let answers = uses.iter().filter(|place| place.way == Way::Read);
        let (_, signature) = answers
            .filter(|_| is_envelope)
            .find_map(|place| self.function(&place.pointer))?;
        let Signature::Function { response, .. } = signature else {
            return None;
        };
        Some(Rust {
            path: response.to_string(),
            about: "what is answered".to_owned(),
            own: false,
        })
    }

    /// What a branch of a resource went into: the type that tells the branches apart, or the resource.
    fn branching(&self, pointer: &str) -> Vec<Rust> {
        let above = self.uses.above(pointer);
        let mut types = above.into_iter().map(|component| self.types(component));
        let types = types.find(|types| !types.is_empty()).unwrap_or_default();
        let tells = |rust: &&Rust| rust.about == Kind::Branching.about();
        if types.iter().any(|rust| tells(&rust)) {
            types.iter().filter(tells).cloned().collect()
        } else {
            types
        }
    }

    /// The function of an operation.
    fn function(&self, pointer: &str) -> Option<(&str, &Signature)> {
        let path = self.functions.get(pointer)?;
        Some((path, &self.surface.things.get(path)?.signature))
    }
}
