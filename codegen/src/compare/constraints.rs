//! What the model does not hold and a request can still fail of: limits of values, where the servers are, how callers say who they are.

use std::collections::BTreeSet;

use serde_json::Value;

use super::comparer::{Comparer, Owner};
use super::service::Usage;
use super::{Action, EVERYWHERE, Judgement, Subject};
use crate::document::Document;
use crate::pointer::{escape, unescape};

/// Keywords of schemas that the bindings pass on without a look.
const KEYWORDS: [&str; 17] = [
    "format",
    "pattern",
    "minLength",
    "maxLength",
    "minItems",
    "maxItems",
    "uniqueItems",
    "minProperties",
    "maxProperties",
    "minimum",
    "maximum",
    "multipleOf",
    "default",
    "readOnly",
    "writeOnly",
    "allowEmptyValue",
    "allowReserved",
];

/// Members whose own members are names of Apple's choice.
const MAPS: [&str; 2] = ["properties", "content"];

/// Facts of the whole API, by their place.
const FACTS: [(&str, &str); 4] = [
    ("title", "/info/title"),
    ("servers", "/servers"),
    ("security", "/security"),
    ("securitySchemes", "/components/securitySchemes"),
];

impl Comparer<'_> {
    /// Compares facts of the whole API.
    pub(super) fn facts(&mut self) {
        for (fact, pointer) in FACTS {
            let value = |document: &Document| document.value().pointer(pointer).map(text);
            let (from, to) = (value(self.old.document), value(self.new.document));
            if from == to {
                continue;
            }
            let judgement = if fact == "title" {
                Judgement::keeps("a name never travels")
            } else {
                Judgement::breaks(
                    "requests have to go elsewhere, or to prove otherwise who sends them",
                )
            };
            let pointers = (
                from.is_some().then_some(pointer),
                to.is_some().then_some(pointer),
            );
            let action = Action::Fact {
                from: from.unwrap_or_default(),
                to: to.unwrap_or_default(),
            };
            self.whole(
                EVERYWHERE.to_owned(),
                Subject::Api {
                    fact: fact.to_owned(),
                },
                action,
                String::new(),
                pointers,
                judgement,
            );
        }
    }

    /// Compares what the model does not hold of schemas that have a name.
    pub(super) fn constraints_of_schemas(&mut self) {
        for name in self.new.api.schemas.keys() {
            let (Some(old), Some(new)) = (self.old_schema(name), self.new_schema(name)) else {
                continue;
            };
            let (module, usage) = self.home(name);
            self.constraints(&module, name, usage, &old, &new);
        }
    }

    /// Where a schema belongs, and whether requests or answers hold it.
    fn home(&self, name: &str) -> (String, Usage) {
        let api = self.new.api;
        if api.resources.contains_key(name) {
            (self.new.modules.resource(name), Usage::READ)
        } else if api.bodies.contains_key(name) {
            (self.new.modules.body(name), Usage::SENT)
        } else if let Some(ty) = api.named.get(name) {
            (self.new.modules.named(ty), self.usage(name))
        } else {
            (EVERYWHERE.to_owned(), Usage::READ)
        }
    }

    /// Compares what the model does not hold of what stands at two places.
    pub(super) fn constraints(
        &mut self,
        module: &str,
        place: &str,
        usage: Usage,
        old: &str,
        new: &str,
    ) {
        let mut found = Vec::new();
        let was = self.old.document.value().pointer(old);
        let is = self.new.document.value().pointer(new);
        if let (Some(was), Some(is)) = (was, is) {
            walk(was, is, false, &mut String::new(), &mut found);
        }
        for Difference {
            keyword,
            path,
            from,
            to,
        } in found
        {
            let subject = |_: &str| Subject::Constraint {
                keyword: keyword.to_owned(),
            };
            let owner = Owner {
                module: module.to_owned(),
                place: format!("{place}{}", readable(&path)),
                usage,
                subject: &subject,
                listed: Vec::new(),
            };
            let judgement = judgement(keyword, from.as_ref(), to.as_ref(), usage);
            let text = |value: Option<&Value>| value.map(text).unwrap_or_default();
            let action = Action::Fact {
                from: text(from.as_ref()),
                to: text(to.as_ref()),
            };
            let (old, new) = (format!("{old}{path}"), format!("{new}{path}"));
            let pointers = (Some(old.as_str()), Some(new.as_str()));
            self.judged(&owner, "", judgement, action, String::new(), pointers);
        }
    }
}

/// A keyword with another value.
struct Difference {
    keyword: &'static str,
    path: String,
    from: Option<Value>,
    to: Option<Value>,
}

/// Finds keywords with other values in two trees that are otherwise compared by the model.
fn walk(old: &Value, new: &Value, is_map: bool, path: &mut String, found: &mut Vec<Difference>) {
    match (old, new) {
        (Value::Object(was), Value::Object(is)) => {
            if !is_map && was.get("type") == is.get("type") {
                for keyword in KEYWORDS {
                    let (from, to) = (was.get(keyword), is.get(keyword));
                    if from != to && !is_modelled(keyword, old, new) {
                        found.push(Difference {
                            keyword,
                            path: path.clone(),
                            from: from.cloned(),
                            to: to.cloned(),
                        });
                    }
                }
            }
            for (name, before) in was {
                let Some(after) = is.get(name) else {
                    continue;
                };
                let is_keyword = !is_map && (KEYWORDS.contains(&name.as_str()));
                if !is_keyword {
                    let is_map = !is_map && MAPS.contains(&name.as_str());
                    within(path, name, |path| walk(before, after, is_map, path, found));
                }
            }
        }
        (Value::Array(was), Value::Array(is)) => {
            for (index, (before, after)) in was.iter().zip(is).enumerate() {
                within(path, &index.to_string(), |path| {
                    walk(before, after, false, path, found);
                });
            }
        }
        _ => {}
    }
}

fn within(path: &mut String, name: &str, go: impl FnOnce(&mut String)) {
    let length = path.len();
    path.push('/');
    path.push_str(&escape(name));
    go(path);
    path.truncate(length);
}

/// Whether the model holds it: then it is compared there.
fn is_modelled(keyword: &str, old: &Value, new: &Value) -> bool {
    let has = |name: &str, values: &[Value]| {
        [old, new]
            .iter()
            .any(|schema| schema.get(name).is_some_and(|value| values.contains(value)))
    };
    match keyword {
        "format" => has(
            "format",
            &["date".into(), "date-time".into(), "binary".into()],
        ),
        "minimum" | "maximum" => has("type", &["integer".into()]),
        "maxItems" => has("maxItems", &[0.into()]),
        _ => false,
    }
}

fn judgement(keyword: &str, from: Option<&Value>, to: Option<&Value>, usage: Usage) -> Judgement {
    if !usage.sent {
        return Judgement::keeps("answers are read as before");
    }
    let number = |value: Option<&Value>| value.and_then(Value::as_f64);
    let (was, is) = (number(from), number(to));
    let is_stricter = match keyword {
        "pattern" | "multipleOf" => to.is_some(),
        "uniqueItems" => to == Some(&Value::Bool(true)),
        "maximum" | "maxLength" | "maxItems" | "maxProperties" => {
            is.is_some_and(|is| was.is_none_or(|was| is < was))
        }
        "minimum" | "minLength" | "minItems" | "minProperties" => {
            is.is_some_and(|is| was.is_none_or(|was| is > was))
        }
        _ => false,
    };
    if is_stricter {
        Judgement::breaks("requests with a value that was allowed yesterday can fail")
    } else {
        Judgement::keeps("values of yesterday are still allowed")
    }
}

fn text(value: &Value) -> String {
    match value {
        Value::String(text) => text.clone(),
        other => other.to_string(),
    }
}

/// A place in a schema, as people name it: `.data.attributes.name`.
fn readable(path: &str) -> String {
    let silent: BTreeSet<&str> = BTreeSet::from(["properties", "schema", "items", "allOf", "0"]);
    let mut readable = String::new();
    for part in path
        .split('/')
        .skip(1)
        .filter(|part| !silent.contains(part))
    {
        readable.push('.');
        readable.push_str(&unescape(part));
    }
    readable
}
