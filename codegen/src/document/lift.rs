//! What repeats moves into `components`: shared parameters and error responses.
//!
//! Whatever stood in `components` before is put in place first, so that it makes no difference how the input was cut up.

use std::collections::BTreeMap;

use http::StatusCode;
use indexmap::IndexMap;
use serde_json::{Map, Value, json};
use sha2::{Digest, Sha256};

use super::grammar::Kind;
use super::references::component;
use super::{canonical, merge};
use crate::Problems;
use crate::pointer::Pointer;

/// How much text the references of a description may stand for, together. Apple's whole description is 7 MB.
const COPIED: usize = 256 << 20;

/// The methods of a path item.
const METHODS: &[&str] = &[
    "get", "put", "post", "patch", "delete", "head", "options", "trace",
];

/// Puts the whole document into its canonical form.
pub(super) fn lift(mut root: Map<String, Value>) -> Result<Value, Problems> {
    let mut components = take_object(&mut root, "components");
    let mut lift = Lift {
        headers: take_object(&mut components, "headers"),
        bodies: take_object(&mut components, "requestBodies"),
        stored_parameters: take_object(&mut components, "parameters"),
        stored_responses: take_object(&mut components, "responses"),
        left: COPIED,
        pointer: Pointer::default(),
        problems: Problems::default(),
        parameters: Pool::new("parameters"),
        responses: Pool::new("responses"),
    };

    let mut paths = take_object(&mut root, "paths");
    lift.pointer.push("paths");
    for (path, item) in &mut paths {
        if let Value::Object(item) = item {
            lift.pointer.push(path);
            lift.path_item(item);
            lift.pointer.pop();
        }
    }
    lift.problems.into_result()?;

    let (mut parameters, mut responses) = (lift.parameters, lift.responses);
    for (pool, section) in [
        (&mut parameters, "parameters"),
        (&mut responses, "responses"),
    ] {
        let lifted = pool.name();
        if !lifted.is_empty() {
            components.insert(section.to_owned(), Value::Object(lifted));
        }
    }
    for item in paths.values_mut().filter_map(Value::as_object_mut) {
        parameters.put_back_list(item);
        for operation in METHODS {
            if let Some(Value::Object(operation)) = item.get_mut(*operation) {
                parameters.put_back_list(operation);
                if let Some(Value::Object(map)) = operation.get_mut("responses") {
                    map.values_mut().for_each(|value| responses.put_back(value));
                }
            }
        }
    }
    root.insert("paths".to_owned(), Value::Object(paths));
    if !components.is_empty() {
        root.insert("components".to_owned(), Value::Object(components));
    }
    Ok(Value::Object(canonical::arranged(Kind::Root, root)))
}

/// A canonical document with its parameters and responses back in their places.
pub(super) fn in_place(canonical: &Value) -> Value {
    let mut root = canonical.clone();
    let mut stored = ["parameters", "responses"].map(|section| {
        let components = root.get_mut("components").and_then(Value::as_object_mut);
        let stored = components.map(|components| take_object(components, section));
        (section, stored.unwrap_or_default())
    });
    let Some(Value::Object(paths)) = root.get_mut("paths") else {
        return root;
    };
    let mut put = |section: &str, value: &mut Value| {
        let stored = stored.iter_mut().find(|(name, _)| *name == section);
        if let Some(found) = stored.and_then(|(section, stored)| resolve(section, stored, value)) {
            *value = found.clone();
        }
    };
    for item in paths.values_mut().filter_map(Value::as_object_mut) {
        each(item.get_mut("parameters"), |value| put("parameters", value));
        for method in METHODS {
            if let Some(Value::Object(operation)) = item.get_mut(*method) {
                each(operation.get_mut("parameters"), |value| {
                    put("parameters", value);
                });
                each(operation.get_mut("responses"), |value| {
                    put("responses", value);
                });
            }
        }
    }
    root
}

/// Shows what an object or a list holds.
fn each(holder: Option<&mut Value>, see: impl FnMut(&mut Value)) {
    match holder {
        Some(Value::Array(items)) => items.iter_mut().for_each(see),
        Some(Value::Object(members)) => members.values_mut().for_each(see),
        _ => {}
    }
}

fn take_object(map: &mut Map<String, Value>, name: &str) -> Map<String, Value> {
    match map.shift_remove(name) {
        Some(Value::Object(object)) => object,
        _ => Map::new(),
    }
}

struct Lift {
    headers: Map<String, Value>,
    bodies: Map<String, Value>,
    stored_parameters: Map<String, Value>,
    stored_responses: Map<String, Value>,
    left: usize,
    pointer: Pointer,
    problems: Problems,
    parameters: Pool,
    responses: Pool,
}

impl Lift {
    fn path_item(&mut self, item: &mut Map<String, Value>) {
        self.parameter_list(item);
        for method in METHODS {
            if let Some(Value::Object(operation)) = item.get_mut(*method) {
                self.pointer.push(method);
                self.operation(operation);
                self.pointer.pop();
            }
        }
    }

    fn operation(&mut self, operation: &mut Map<String, Value>) {
        self.parameter_list(operation);
        if let Some(body) = operation.get_mut("requestBody") {
            self.pointer.push("requestBody");
            let stored = resolve("requestBodies", &self.bodies, body).cloned();
            if let Some(stored) = stored
                && self.spend(&stored)
            {
                *body = stored;
            }
            self.pointer.pop();
        }
        if let Some(Value::Object(responses)) = operation.get_mut("responses") {
            self.pointer.push("responses");
            for (status, response) in responses {
                self.pointer.push(status);
                self.response(status, response);
                self.pointer.pop();
            }
            self.pointer.pop();
        }
    }

    /// Leaves the numbers of the parameters in the pool in their place.
    fn parameter_list(&mut self, owner: &mut Map<String, Value>) {
        let Some(Value::Array(list)) = owner.get_mut("parameters") else {
            return;
        };
        self.pointer.push("parameters");
        let (mut merged, mut others) = (Vec::new(), Vec::new());
        for (index, value) in list.iter_mut().enumerate() {
            self.pointer.push(index);
            let stored = resolve("parameters", &self.stored_parameters, value).cloned();
            if stored.as_ref().is_none_or(|stored| self.spend(stored))
                && let Value::Object(map) = stored.unwrap_or_else(|| value.take())
            {
                let map = canonical::arranged(Kind::Parameter, map);
                merge::add(&mut merged, map);
            } else {
                // A number would stand for a shared parameter.
                others.push(Value::Null);
            }
            self.pointer.pop();
        }
        self.pointer.pop();
        *list = others;
        for map in merged {
            let name = map.get("name").and_then(Value::as_str).unwrap_or_default();
            let base = component_name(name, "parameter");
            list.push(self.parameters.add(base, Value::Object(map)));
        }
    }

    /// Errors leave their number in the pool in their place; other responses stay.
    fn response(&mut self, status: &str, value: &mut Value) {
        let stored = resolve("responses", &self.stored_responses, value).cloned();
        if stored.as_ref().is_some_and(|stored| !self.spend(stored)) {
            return;
        }
        let Value::Object(mut map) = stored.unwrap_or_else(|| value.take()) else {
            return;
        };
        if let Some(Value::Object(headers)) = map.get_mut("headers") {
            for header in headers.values_mut() {
                let stored = resolve("headers", &self.headers, header).cloned();
                if let Some(stored) = stored
                    && self.spend(&stored)
                {
                    *header = stored;
                }
            }
        }
        if map.contains_key("$ref") {
            *value = Value::Object(map);
            return;
        }
        let phrase = phrase(status);
        map.insert("description".to_owned(), json!(phrase));
        let map = arranged_response(map);
        *value = if status.starts_with(['4', '5']) {
            self.responses
                .add(component_name(&phrase.replace(' ', ""), "Error"), map)
        } else {
            map
        };
    }

    /// Counts what a reference copies; false, and a problem the first time, where it is too much.
    fn spend(&mut self, copied: &Value) -> bool {
        let size = weight(copied);
        match self.left.checked_sub(size) {
            Some(left) => {
                self.left = left;
                true
            }
            None => {
                if self.left > 0 {
                    let message = "the references up to here stand for more text than we copy";
                    self.problems.0.push(self.pointer.problem(message));
                }
                self.left = 0;
                false
            }
        }
    }
}

/// A rough count of the bytes that a value takes in memory.
fn weight(value: &Value) -> usize {
    let below = match value {
        Value::String(text) => text.len(),
        Value::Array(list) => list.iter().map(weight).sum(),
        Value::Object(map) => map
            .iter()
            .map(|(key, value)| key.len() + weight(value))
            .sum(),
        Value::Null | Value::Bool(_) | Value::Number(_) => 0,
    };
    below + 16
}

/// What a reference leads to, over any number of steps; nothing where the value is no reference.
fn resolve<'a>(section: &str, stored: &'a Map<String, Value>, value: &Value) -> Option<&'a Value> {
    let mut found = stored.get(&component(section, value.get("$ref")?.as_str()?)?)?;
    let mut steps = 0;
    while let Some(target) = found.get("$ref").and_then(Value::as_str) {
        found = stored.get(&component(section, target)?)?;
        steps += 1;
        if steps > stored.len() {
            return None;
        }
    }
    Some(found)
}

/// A response has a description, which is prose to the audit and the phrase of its status to us.
fn arranged_response(mut map: Map<String, Value>) -> Value {
    let description = map.shift_remove("description");
    let rest = canonical::arranged(Kind::Response, map);
    let described = description.map(|text| ("description".to_owned(), text));
    Value::Object(described.into_iter().chain(rest).collect())
}

/// A name that is legal in `components`.
fn component_name(text: &str, otherwise: &str) -> String {
    let words: Vec<&str> = text
        .split(|c: char| !(c.is_ascii_alphanumeric() || matches!(c, '.' | '_' | '-')))
        .filter(|word| !word.is_empty())
        .collect();
    if words.is_empty() {
        otherwise.to_owned()
    } else {
        words.join("-")
    }
}

/// The things of one section that stand in the document, each once.
struct Pool {
    section: &'static str,
    /// By their text.
    entries: IndexMap<String, Entry>,
}

struct Entry {
    value: Value,
    base: String,
    uses: usize,
    name: Option<String>,
}

impl Pool {
    fn new(section: &'static str) -> Self {
        Self {
            section,
            entries: IndexMap::new(),
        }
    }

    /// Takes one in; the number stands for it until [`Pool::put_back`].
    fn add(&mut self, base: String, value: Value) -> Value {
        let entry = self.entries.entry(value.to_string());
        let number = entry.index();
        let entry = entry.or_insert(Entry {
            value,
            base,
            uses: 0,
            name: None,
        });
        entry.uses += 1;
        number.into()
    }

    /// Names everything that is used twice or more, and gives it back by name.
    ///
    /// The variant that most uses mean has the plain name, the others have one that comes from what they say. So one variant more,
    /// or one less, leaves the names of the others alone.
    fn name(&mut self) -> Map<String, Value> {
        let mut groups: BTreeMap<&str, Vec<(&String, usize)>> = BTreeMap::new();
        for (text, entry) in &self.entries {
            if entry.uses > 1 {
                groups
                    .entry(&entry.base)
                    .or_default()
                    .push((text, entry.uses));
            }
        }
        let mut names: BTreeMap<String, String> = BTreeMap::new();
        for (base, mut variants) in groups {
            variants.sort();
            let total: usize = variants.iter().map(|(_, uses)| uses).sum();
            for (text, uses) in variants {
                let name = if uses * 2 > total {
                    base.to_owned()
                } else {
                    format!("{base}-{}", fingerprint(text))
                };
                // A name that is taken leaves this one where it stands, which is right too.
                names.entry(name).or_insert_with(|| text.clone());
            }
        }
        let mut lifted = Map::new();
        for (name, text) in names {
            if let Some(entry) = self.entries.get_mut(&text) {
                lifted.insert(name.clone(), entry.value.clone());
                entry.name = Some(name);
            }
        }
        lifted
    }

    /// A reference, or the thing itself, in place of its number.
    fn put_back(&self, value: &mut Value) {
        if let Some(number) = value.as_u64()
            && let Ok(number) = usize::try_from(number)
            && let Some((_, entry)) = self.entries.get_index(number)
        {
            *value = match &entry.name {
                Some(name) => json!({ "$ref": format!("#/components/{}/{name}", self.section) }),
                None => entry.value.clone(),
            };
        }
    }

    fn put_back_list(&self, owner: &mut Map<String, Value>) {
        if let Some(Value::Array(list)) = owner.get_mut("parameters") {
            list.iter_mut().for_each(|value| self.put_back(value));
        }
    }
}

/// What tells one variant from another in its name: the first digits of SHA-256.
fn fingerprint(text: &str) -> String {
    let hash = Sha256::digest(text);
    hash.iter()
        .take(4)
        .map(|byte| format!("{byte:02x}"))
        .collect()
}

/// What HTTP calls a status.
fn phrase(status: &str) -> String {
    if status == "default" {
        return "Any Other Status".to_owned();
    }
    let known = StatusCode::from_bytes(status.as_bytes()).ok();
    match known.and_then(|status| status.canonical_reason()) {
        Some(reason) => reason.to_owned(),
        None => format!("Status {status}"),
    }
}
