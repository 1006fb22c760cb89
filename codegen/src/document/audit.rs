//! The strict audit: every keyword is one we understand, in its right shape, or it is reported.

use serde_json::{Map, Value};

use super::canonical;
use super::grammar::{Kind, Shape, keyword, types};
use crate::Problems;
use crate::pointer::Pointer;

/// What was found in a document in its normal form.
#[derive(Default)]
pub(super) struct Audit {
    pub(super) problems: Problems,
    /// Every `$ref` and every mapping of a discriminator.
    pub(super) references: Vec<Reference>,
    /// Every use of a security scheme.
    pub(super) schemes: Vec<Reference>,
    pointer: Pointer,
}

/// Something that stands elsewhere, named at a place.
pub(super) struct Reference {
    pub(super) from: Pointer,
    pub(super) kind: Kind,
    pub(super) target: String,
}

/// Checks the whole document.
pub(super) fn audit(root: &Map<String, Value>) -> Audit {
    let mut audit = Audit::default();
    audit.object(Kind::Root, root);
    audit
}

impl Audit {
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

    fn object(&mut self, kind: Kind, map: &Map<String, Value>) {
        if kind != Kind::Schema && kind.section().is_some() && map.contains_key("$ref") {
            return self.reference(kind, map);
        }
        for keyword in kind.keywords() {
            if keyword.required && !map.contains_key(keyword.name) {
                self.report(format!("`{}` is missing", keyword.name));
            }
        }
        for (name, value) in map {
            self.within(name, |this| match keyword(kind, name) {
                Some(keyword) => this.value(keyword.shape, value),
                None => this.report(format!("unknown keyword `{}`", name.escape_debug())),
            });
        }
        if let (Kind::Schema, Some(Value::String(target))) = (kind, map.get("$ref")) {
            self.within("$ref", |this| this.refer(kind, target));
        }
        if kind == Kind::Schema {
            self.schema(map);
        }
        if matches!(kind, Kind::Parameter | Kind::Header) {
            self.parameter(map);
        }
    }

    /// Keywords that mean nothing for the type, and enums of what only texts and whole numbers can be enumerated of.
    fn schema(&mut self, map: &Map<String, Value>) {
        let Some(Value::String(wanted)) = map.get("type") else {
            return;
        };
        for name in map.keys() {
            if types(name).is_some_and(|types| !types.contains(&wanted.as_str())) {
                self.within(name, |this| {
                    this.report(format!("`{name}` means nothing for the type `{wanted}`"));
                });
            }
        }
        if map.contains_key("enum") && matches!(wanted.as_str(), "number" | "boolean") {
            self.within("enum", |this| {
                this.report(format!("values of the type `{wanted}` are not enumerated"));
            });
        }
    }

    fn parameter(&mut self, map: &Map<String, Value>) {
        if map.contains_key("schema") == map.contains_key("content") {
            self.report("expected either `schema` or `content`");
        }
        let is_path = map.get("in").and_then(Value::as_str) == Some("path");
        if is_path && !map.contains_key("required") {
            self.report("a parameter in the path is always `required: true`");
        }
    }

    /// An object that says no more than where the real one stands.
    fn reference(&mut self, kind: Kind, map: &Map<String, Value>) {
        for (name, value) in map {
            self.within(name, |this| match value {
                Value::String(target) if name == "$ref" => this.refer(kind, target),
                _ if name == "$ref" => this.report("expected text"),
                _ => this.report(format!(
                    "`{}` beside `$ref` is not understood",
                    name.escape_debug()
                )),
            });
        }
    }

    fn refer(&mut self, kind: Kind, target: &str) {
        self.references.push(Reference {
            from: self.pointer.clone(),
            kind,
            target: target.to_owned(),
        });
    }

    /// The value behind a keyword.
    fn value(&mut self, shape: Shape, value: &Value) {
        let expected = match (shape, value) {
            (Shape::Prose | Shape::Any, _)
            | (Shape::Text, Value::String(_))
            | (Shape::Flag | Shape::ObjectOrFlag(_), Value::Bool(_))
            | (Shape::Number, Value::Number(_)) => return,
            (Shape::Choice(choices), Value::String(text)) => {
                if !choices.contains(&text.as_str()) {
                    self.report(format!(
                        "`{}` is not one of {}",
                        text.escape_debug(),
                        choices.join(", ")
                    ));
                }
                return;
            }
            (Shape::Count, value) if value.is_u64() => return,
            (Shape::Values, Value::Array(values)) if !values.is_empty() => return,
            (Shape::Texts, Value::Array(values)) if values.iter().all(Value::is_string) => return,
            (Shape::TextMap, Value::Object(map)) if map.values().all(Value::is_string) => {
                for (name, value) in map {
                    if let Value::String(target) = value {
                        let target = canonical::mapped(target);
                        self.within(name, |this| this.refer(Kind::Schema, &target));
                    }
                }
                return;
            }
            (Shape::Security, Value::Array(list)) => return self.security(list),
            (Shape::Object(kind) | Shape::ObjectOrFlag(kind), Value::Object(map)) => {
                return self.object(kind, map);
            }
            (Shape::List(kind), Value::Array(list)) => {
                for (index, value) in list.iter().enumerate() {
                    self.within(index, |this| this.value(Shape::Object(kind), value));
                }
                return;
            }
            (Shape::Map(kind), Value::Object(map)) => return self.map(kind, map, |_| None),
            (Shape::Paths, Value::Object(map)) => {
                return self.map(Kind::PathItem, map, |name| {
                    (!name.starts_with('/')).then_some("a path begins with `/`")
                });
            }
            (Shape::Responses, Value::Object(map)) => {
                return self.map(Kind::Response, map, |name| {
                    (!is_status(name)).then_some("expected a status code, `4XX` or `default`")
                });
            }
            (Shape::Text, _) => "expected text",
            (Shape::Choice(choices), _) => {
                return self.report(format!("expected one of {}", choices.join(", ")));
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
    }

    /// An object whose names are the author's own: none of them is a keyword. `wrong` says what is wrong with a name.
    fn map(
        &mut self,
        kind: Kind,
        map: &Map<String, Value>,
        wrong: impl Fn(&str) -> Option<&'static str>,
    ) {
        for (name, value) in map {
            self.within(name, |this| {
                if let Some(message) = wrong(name) {
                    this.report(message);
                }
                this.value(Shape::Object(kind), value);
            });
        }
    }

    fn security(&mut self, list: &[Value]) {
        for (index, value) in list.iter().enumerate() {
            self.within(index, |this| match value {
                Value::Object(map) => {
                    for (name, scopes) in map {
                        this.within(name, |this| this.scheme(name, scopes));
                    }
                }
                _ => this.report("expected an object"),
            });
        }
    }

    fn scheme(&mut self, name: &str, scopes: &Value) {
        let texts = scopes
            .as_array()
            .is_some_and(|scopes| scopes.iter().all(Value::is_string));
        if !texts {
            self.report("expected a list of texts");
        }
        self.schemes.push(Reference {
            from: self.pointer.clone(),
            kind: Kind::SecurityScheme,
            target: name.to_owned(),
        });
    }
}

fn is_status(name: &str) -> bool {
    let bytes = name.as_bytes();
    name == "default"
        || (bytes.len() == 3
            && (b'1'..=b'5').contains(&bytes[0])
            && (bytes[1..].iter().all(u8::is_ascii_digit) || &bytes[1..] == b"XX"))
}
