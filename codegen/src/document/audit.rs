//! The strict audit: every keyword is one we understand, or it is reported; prose is left behind.

use serde_json::{Map, Value};

use super::canonical;
use super::grammar::{Keyword, Kind, Shape};
use crate::Problems;
use crate::pointer::Pointer;

/// A tree that holds nothing but keywords of the grammar, in their right shapes.
pub(super) struct Audited {
    pub(super) root: Map<String, Value>,
    /// Every `$ref` and every mapping of a discriminator.
    pub(super) references: Vec<Reference>,
    /// Every use of a security scheme.
    pub(super) schemes: Vec<Reference>,
}

/// Something that stands elsewhere, named at a place.
pub(super) struct Reference {
    pub(super) from: Pointer,
    pub(super) kind: Kind,
    pub(super) target: String,
}

/// Checks the whole tree, drops prose, and gives each fact its canonical spelling.
pub(super) fn audit(tree: Value) -> Result<Audited, Problems> {
    let Value::Object(root) = tree else {
        return Err(Problems::one(
            "",
            "expected an object with `openapi`, `info` and `paths`",
        ));
    };
    version(&root)?;
    let mut auditor = Auditor::default();
    let root = auditor.object(Kind::Root, root);
    auditor.problems.into_result()?;
    Ok(Audited {
        root,
        references: auditor.references,
        schemes: auditor.schemes,
    })
}

/// Refuses what is not OpenAPI 3.0, before anything else is said about it.
fn version(root: &Map<String, Value>) -> Result<(), Problems> {
    if root.contains_key("swagger") {
        return Err(Problems::one(
            "/swagger",
            "this is Swagger 2; only OpenAPI 3.0 is read",
        ));
    }
    match root.get("openapi") {
        Some(Value::String(version)) if version.starts_with("3.0.") => Ok(()),
        Some(version) => Err(Problems::one(
            "/openapi",
            format!("this is OpenAPI {version}; only OpenAPI 3.0 is read"),
        )),
        None => Err(Problems::one(
            "",
            "`openapi` is missing: this is not an OpenAPI description",
        )),
    }
}

#[derive(Default)]
struct Auditor {
    pointer: Pointer,
    problems: Problems,
    references: Vec<Reference>,
    schemes: Vec<Reference>,
}

impl Auditor {
    fn report(&mut self, message: impl Into<String>) {
        self.problems.0.push(self.pointer.problem(message));
    }

    /// One level deeper for the time of `step`.
    fn within<T>(&mut self, token: impl ToString, step: impl FnOnce(&mut Self) -> T) -> T {
        self.pointer.push(token);
        let result = step(self);
        self.pointer.pop();
        result
    }

    fn object(&mut self, kind: Kind, mut map: Map<String, Value>) -> Map<String, Value> {
        if kind != Kind::Schema && kind.section().is_some() && map.contains_key("$ref") {
            return self.reference(kind, &map);
        }
        canonical::before(kind, &mut map);
        for keyword in kind.keywords() {
            if keyword.required && !map.contains_key(keyword.name) {
                self.report(format!("`{}` is missing", keyword.name));
            }
        }
        let mut kept = Map::new();
        for (name, value) in map {
            if name.starts_with("x-") {
                continue;
            }
            let Some(keyword) = find(kind, &name) else {
                self.report(format!("unknown keyword `{}`", name.escape_debug()));
                continue;
            };
            let value = self.within(&name, |this| this.value(keyword.shape, value));
            if let Some(value) = value {
                kept.insert(name, value);
            }
        }
        if let (Kind::Schema, Some(Value::String(target))) = (kind, kept.get("$ref")) {
            let target = target.clone();
            self.within("$ref", |this| this.refer(kind, target));
        }
        if let Err(message) = canonical::settle(kind, &mut kept) {
            self.report(message);
        }
        kept
    }

    /// An object that says no more than where the real one stands.
    fn reference(&mut self, kind: Kind, map: &Map<String, Value>) -> Map<String, Value> {
        let mut kept = Map::new();
        for (name, value) in map {
            match value {
                Value::String(target) if name == "$ref" => {
                    self.within("$ref", |this| this.refer(kind, target.clone()));
                    kept.insert(name.clone(), value.clone());
                }
                _ if name == "$ref" => {
                    self.within("$ref", |this| this.report("expected text"));
                }
                _ if matches!(name.as_str(), "description" | "summary")
                    || name.starts_with("x-") => {}
                _ => self.report(format!(
                    "`{}` beside `$ref` is not understood",
                    name.escape_debug()
                )),
            }
        }
        kept
    }

    fn refer(&mut self, kind: Kind, target: String) {
        self.references.push(Reference {
            from: self.pointer.clone(),
            kind,
            target,
        });
    }

    /// The value behind a keyword; nothing where it is prose or has been reported.
    fn value(&mut self, shape: Shape, value: Value) -> Option<Value> {
        let expected = match (shape, value) {
            (Shape::Prose, _) => return None,
            (Shape::Any, value) => return Some(canonical::sorted(value)),
            (Shape::Text, value @ Value::String(_)) => return Some(value),
            (Shape::Choice(choices), Value::String(text)) => {
                if choices.contains(&text.as_str()) {
                    return Some(Value::String(text));
                }
                self.report(format!(
                    "`{}` is not one of {}",
                    text.escape_debug(),
                    choices.join(", ")
                ));
                return None;
            }
            (Shape::Flag, value @ Value::Bool(_)) => return Some(value),
            (Shape::Number, value @ Value::Number(_)) => return Some(value),
            (Shape::Count, value) if value.is_u64() => return Some(value),
            (Shape::Values, Value::Array(values)) if !values.is_empty() => {
                return Some(values.into_iter().map(canonical::sorted).collect());
            }
            (Shape::Texts, Value::Array(values)) if values.iter().all(Value::is_string) => {
                return Some(Value::Array(values));
            }
            (Shape::TextMap, Value::Object(map)) if map.values().all(Value::is_string) => {
                for (name, value) in &map {
                    if let Value::String(target) = value {
                        let target = canonical::mapped(target);
                        self.within(name, |this| this.refer(Kind::Schema, target));
                    }
                }
                return Some(Value::Object(map));
            }
            (Shape::Security, Value::Array(list)) => return Some(self.security(list)),
            (Shape::Object(kind) | Shape::ObjectOrFlag(kind), Value::Object(map)) => {
                return Some(Value::Object(self.object(kind, map)));
            }
            (Shape::ObjectOrFlag(_), value @ Value::Bool(_)) => return Some(value),
            (Shape::List(kind), Value::Array(list)) => {
                return Some(self.list(kind, list));
            }
            (Shape::Map(kind), Value::Object(map)) => return Some(self.map(kind, map, |_| None)),
            (Shape::Paths, Value::Object(mut map)) => {
                map.retain(|name, _| !name.starts_with("x-"));
                return Some(self.map(Kind::PathItem, map, |name| {
                    (!name.starts_with('/')).then_some("a path begins with `/`")
                }));
            }
            (Shape::Responses, Value::Object(mut map)) => {
                map.retain(|name, _| !name.starts_with("x-"));
                return Some(self.map(Kind::Response, map, |name| {
                    (!is_status(name)).then_some("expected a status code, `4XX` or `default`")
                }));
            }
            (Shape::Text, _) => "expected text",
            (Shape::Choice(choices), _) => {
                self.report(format!("expected one of {}", choices.join(", ")));
                return None;
            }
            (Shape::Flag, _) => "expected true or false",
            (Shape::Number, _) => "expected a number",
            (Shape::Count, _) => "expected a whole number, zero or more",
            (Shape::Values, _) => "expected a list with one value at least",
            (Shape::Texts, _) => "expected a list of texts",
            (Shape::TextMap, _) => "expected an object of texts",
            (Shape::Security, _) | (Shape::List(_), _) => "expected a list of objects",
            (Shape::ObjectOrFlag(_), _) => "expected an object, true or false",
            (Shape::Object(_) | Shape::Map(_) | Shape::Paths | Shape::Responses, _) => {
                "expected an object"
            }
        };
        self.report(expected);
        None
    }

    fn list(&mut self, kind: Kind, list: Vec<Value>) -> Value {
        let mut kept = Vec::with_capacity(list.len());
        for (index, value) in list.into_iter().enumerate() {
            kept.extend(self.within(index, |this| this.value(Shape::Object(kind), value)));
        }
        Value::Array(kept)
    }

    /// An object whose names are the author's own: none of them is a keyword. `wrong` says what is wrong with a name.
    fn map(
        &mut self,
        kind: Kind,
        map: Map<String, Value>,
        wrong: impl Fn(&str) -> Option<&'static str>,
    ) -> Value {
        let mut kept = Map::new();
        for (name, value) in map {
            let value = self.within(&name, |this| {
                if let Some(message) = wrong(&name) {
                    this.report(message);
                }
                this.value(Shape::Object(kind), value)
            });
            if let Some(value) = value {
                kept.insert(name, value);
            }
        }
        Value::Object(kept)
    }

    fn security(&mut self, list: Vec<Value>) -> Value {
        for (index, value) in list.iter().enumerate() {
            self.within(index, |this| match value {
                Value::Object(map) => {
                    for (name, scopes) in map {
                        this.within(name, |this| {
                            let texts = scopes
                                .as_array()
                                .is_some_and(|scopes| scopes.iter().all(Value::is_string));
                            if !texts {
                                this.report("expected a list of texts");
                            }
                            let from = this.pointer.clone();
                            this.schemes.push(Reference {
                                from,
                                kind: Kind::SecurityScheme,
                                target: name.clone(),
                            });
                        });
                    }
                }
                _ => this.report("expected an object"),
            });
        }
        canonical::sorted(Value::Array(list))
    }
}

fn find(kind: Kind, name: &str) -> Option<&'static Keyword> {
    kind.keywords().iter().find(|keyword| keyword.name == name)
}

fn is_status(name: &str) -> bool {
    let bytes = name.as_bytes();
    name == "default"
        || (bytes.len() == 3
            && (b'1'..=b'5').contains(&bytes[0])
            && (bytes[1..].iter().all(u8::is_ascii_digit) || &bytes[1..] == b"XX"))
}
