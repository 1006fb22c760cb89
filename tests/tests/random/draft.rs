//! What the machine-made random bodies stand on: random values, and a note of everything that was set.

use std::collections::BTreeMap;

use serde_json::{Map, Value, json};

use crate::dice::Dice;
use crate::support::{Sent, TEXT};

/// An operation that sends something.
pub(crate) struct RandomCall {
    pub(crate) method: &'static str,
    pub(crate) path: &'static str,
    pub(crate) make: fn(&mut Draft<'_>) -> Sent,
}

/// Where a member of a body goes.
#[derive(Clone, Copy)]
pub(crate) enum Part {
    /// Among the attributes.
    Attribute,
    /// Among the relationships, to resources of this type.
    Relationship(&'static str),
    /// Into a plain object.
    Plain,
}

/// Random values, with what they are in JSON.
///
/// Whatever makes a value leaves its JSON in `json`; whatever takes one puts that where it belongs. A resource that is
/// created inline stands in the place of its identity, as `{"new": {…}}`.
pub(crate) struct Draft<'c> {
    dice: Dice<'c>,
    json: Value,
    /// The objects that are being made, the innermost last.
    open: Vec<Map<String, Value>>,
}

impl<'c> Draft<'c> {
    pub(crate) fn new(chances: &'c [u32]) -> Self {
        Self {
            dice: Dice::new(chances),
            json: Value::Null,
            open: Vec::new(),
        }
    }

    /// What is to be sent.
    pub(crate) fn into_json(self) -> Value {
        self.json
    }

    fn noted<T: Clone + Into<Value>>(&mut self, value: T) -> T {
        self.json = value.clone().into();
        value
    }

    // Values.

    pub(crate) fn text(&mut self) -> String {
        let text = self.dice.text();
        self.noted(text)
    }

    pub(crate) fn identity(&mut self) -> String {
        let identity = self.dice.identity();
        self.noted(identity)
    }

    pub(crate) fn date(&mut self) -> String {
        let date = self.dice.date();
        self.noted(date)
    }

    pub(crate) fn moment(&mut self) -> String {
        let moment = self.dice.moment();
        self.noted(moment)
    }

    pub(crate) fn flag(&mut self) -> bool {
        let flag = self.dice.percent(50);
        self.noted(flag)
    }

    pub(crate) fn integer(&mut self, minimum: Option<i64>, maximum: Option<i64>) -> i64 {
        let integer = self.dice.integer(minimum, maximum);
        self.noted(integer)
    }

    pub(crate) fn number(&mut self) -> f64 {
        let number = self.dice.number();
        self.noted(number)
    }

    /// Which one of several ways to go on, which leave no trace of their own.
    pub(crate) fn below(&mut self, count: usize) -> usize {
        self.dice.below(count)
    }

    /// One of the variants, which are sent as these.
    pub(crate) fn pick<T, W: Clone + Into<Value>>(
        &mut self,
        mut variants: Vec<T>,
        wires: &[W],
    ) -> T {
        assert_eq!(variants.len(), wires.len());
        let index = self.dice.below(wires.len());
        self.json = wires[index].clone().into();
        variants.swap_remove(index)
    }

    pub(crate) fn list<T>(&mut self, item: impl Fn(&mut Self) -> T) -> Vec<T> {
        let (mut items, mut json) = (Vec::new(), Vec::new());
        for _ in 0..self.dice.below(4) {
            items.push(item(self));
            json.push(self.json.take());
        }
        self.json = json.into();
        items
    }

    pub(crate) fn map<T>(&mut self, value: impl Fn(&mut Self) -> T) -> BTreeMap<String, T> {
        let (mut values, mut json) = (BTreeMap::new(), Map::new());
        for _ in 0..self.dice.below(4) {
            let name = self.dice.text();
            values.insert(name.clone(), value(self));
            json.insert(name, self.json.take());
        }
        self.json = json.into();
        values
    }

    /// Whether a related resource is created along with this one.
    pub(crate) fn creates(&mut self) -> bool {
        self.dice.percent(50)
    }

    // Bodies and objects.

    pub(crate) fn begin(&mut self) {
        self.open.push(Map::new());
    }

    pub(crate) fn set<T>(
        &mut self,
        part: Part,
        name: &str,
        value: impl FnOnce(&mut Self) -> T,
    ) -> T {
        let value = value(self);
        self.put(part, name);
        value
    }

    /// Sets something in a body, clears it, or leaves it alone.
    pub(crate) fn may_set<B>(
        &mut self,
        part: Part,
        name: &str,
        body: B,
        set: impl FnOnce(&mut Self, B) -> B,
        clear: Option<fn(B) -> B>,
    ) -> B {
        match (self.dice.below(4), clear) {
            (0 | 1, _) => body,
            (2, Some(clear)) => {
                self.json = Value::Null;
                self.put(part, name);
                clear(body)
            }
            _ => {
                let body = set(self, body);
                self.put(part, name);
                body
            }
        }
    }

    fn put(&mut self, part: Part, name: &str) {
        let json = self.json.take();
        let object = self.open.last_mut().expect("something is being made");
        let (part, json) = match part {
            Part::Plain => {
                object.insert(name.to_owned(), json);
                return;
            }
            Part::Attribute => ("attributes", json),
            Part::Relationship(kind) => ("relationships", json!({ "data": linked(kind, json) })),
        };
        let part = object
            .entry(part)
            .or_insert_with(|| Value::Object(Map::new()));
        part[name] = json;
    }

    pub(crate) fn end_object(&mut self) {
        self.json = Value::Object(self.open.pop().expect("something is being made"));
    }

    pub(crate) fn end(&mut self, kind: &str, is_inline: bool) {
        let mut resource = self.open.pop().expect("something is being made");
        resource.insert("type".to_owned(), kind.into());
        self.json = match is_inline {
            true => json!({ "new": resource }),
            false => resource.into(),
        };
    }

    // What is sent as a whole.

    pub(crate) fn document<B>(
        &mut self,
        kind: &str,
        has_id: bool,
        body: impl FnOnce(&mut Self) -> B,
    ) -> B {
        let body = body(self);
        let mut data = self.json.take();
        assert_eq!(data["type"], kind);
        if has_id {
            data["id"] = TEXT.into();
        }
        self.json = json!({ "data": data });
        body
    }

    pub(crate) fn linkage<T>(&mut self, kind: &'static str, id: impl FnOnce(&mut Self) -> T) -> T {
        let id = id(self);
        self.json = json!({ "data": linked(kind, self.json.take()) });
        id
    }

    pub(crate) fn linkage_or_null<T>(
        &mut self,
        kind: &'static str,
        id: impl FnOnce(&mut Self) -> T,
    ) -> Option<T> {
        if self.dice.percent(70) {
            return Some(self.linkage(kind, id));
        }
        self.json = json!({ "data": null });
        None
    }

    pub(crate) fn linkages<T>(
        &mut self,
        kind: &'static str,
        id: impl Fn(&mut Self) -> T,
    ) -> Vec<T> {
        let mut ids = self.list(&id);
        // A change of nothing is refused.
        if ids.is_empty() {
            ids.push(id(self));
            self.json = json!([self.json.take()]);
        }
        self.json = json!({ "data": linked(kind, self.json.take()) });
        ids
    }
}

/// Identities with their type.
fn linked(kind: &'static str, json: Value) -> Value {
    match json {
        Value::String(id) => json!({ "type": kind, "id": id }),
        Value::Array(items) => items.into_iter().map(|item| linked(kind, item)).collect(),
        other => other,
    }
}

/// A body with every resource that it creates in the place of the local id that stands for it.
///
/// # Errors
///
/// A resource is created that nothing refers to.
pub(crate) fn put_in_place(mut body: Value) -> Result<Value, String> {
    let Some(members) = body.as_object_mut() else {
        return Err("the body is no object".to_owned());
    };
    let included = members.remove("included").unwrap_or_else(|| json!([]));
    let mut created = BTreeMap::new();
    for mut resource in included.as_array().into_iter().flatten().cloned() {
        let id = resource
            .as_object_mut()
            .and_then(|resource| resource.remove("id"));
        let id = id.as_ref().and_then(Value::as_str).unwrap_or_default();
        if !(id.starts_with("${") && id.ends_with('}')) {
            return Err(format!("`{id}` is no local id"));
        }
        if created.insert(id.to_owned(), resource).is_some() {
            return Err(format!("two resources are {id}"));
        }
    }
    place(&mut body, &mut created)?;
    match created.keys().next() {
        None => Ok(body),
        Some(id) => Err(format!("nothing refers to {id}")),
    }
}

fn place(value: &mut Value, created: &mut BTreeMap<String, Value>) -> Result<(), String> {
    let local = value["id"].as_str().and_then(|id| created.remove(id));
    if let Some(resource) = local {
        if resource["type"] != value["type"] {
            return Err(format!("{} refers to {}", value["type"], resource["type"]));
        }
        *value = json!({ "new": resource });
    }
    match value {
        Value::Object(members) => {
            // Some bodies always have these.
            for part in ["attributes", "relationships"] {
                if members.get(part) == Some(&json!({})) {
                    members.remove(part);
                }
            }
            members
                .values_mut()
                .try_for_each(|member| place(member, created))
        }
        Value::Array(items) => items.iter_mut().try_for_each(|item| place(item, created)),
        _ => Ok(()),
    }
}
