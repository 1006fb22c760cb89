//! Which operations use a schema: directly, else through other schemas.

use std::collections::{BTreeMap, BTreeSet};

use serde_json::Value;

use crate::pointer;

/// An operation that uses a schema.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct Use {
    /// JSON pointer to the operation.
    pub pointer: String,
    /// Method and path.
    pub operation: String,
    /// What it is used for.
    pub way: Way,
    /// The path of the function.
    pub function: String,
}

/// What an operation uses a schema for.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Way {
    /// It is in what the operation answers.
    Read,
    /// It is in what the operation sends.
    Sent,
    /// It is in a parameter.
    Asked,
}

/// What refers to what.
#[derive(Debug, Default)]
pub(super) struct Uses {
    /// What refers to each component, by the pointer to the component.
    referrers: BTreeMap<String, BTreeSet<Referrer>>,
}

#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
enum Referrer {
    /// Another component: its pointer.
    Component(String),
    Operation(Use),
}

impl Uses {
    /// All that refers to something in a description.
    pub(super) fn new(description: &Value) -> Self {
        let mut uses = Self::default();
        for (kind, components) in members(&description["components"]) {
            for (name, component) in members(components) {
                let pointer = format!("/components/{kind}/{}", pointer::escape(name));
                uses.note(component, &Referrer::Component(pointer));
            }
        }
        for (path, item) in members(&description["paths"]) {
            for (method, operation) in members(item) {
                for (part, way) in [
                    ("responses", Way::Read),
                    ("requestBody", Way::Sent),
                    ("parameters", Way::Asked),
                ] {
                    let user = Use {
                        pointer: format!("/paths/{}/{method}", pointer::escape(path)),
                        operation: format!("{} {path}", method.to_uppercase()),
                        way,
                        function: String::new(),
                    };
                    uses.note(&operation[part], &Referrer::Operation(user));
                }
            }
        }
        uses
    }

    /// Notes what is referred to below a value.
    fn note(&mut self, value: &Value, referrer: &Referrer) {
        match value {
            Value::Object(members) => {
                if let Some(target) = members.get("$ref").and_then(Value::as_str) {
                    let target = target.trim_start_matches('#').to_owned();
                    let referrers = self.referrers.entry(target).or_default();
                    referrers.insert(referrer.clone());
                }
                members
                    .values()
                    .for_each(|member| self.note(member, referrer));
            }
            Value::Array(items) => items.iter().for_each(|item| self.note(item, referrer)),
            _ => {}
        }
    }

    /// The operations that use a component, each way of using it through as few others as possible.
    pub(super) fn of(&self, pointer: &str) -> Vec<Use> {
        let mut seen = BTreeSet::from([pointer]);
        let mut level = vec![pointer];
        let mut found: BTreeMap<Way, BTreeSet<&Use>> = BTreeMap::new();
        while !level.is_empty() {
            let referrers = level.iter().filter_map(|at| self.referrers.get(*at));
            let mut users: BTreeMap<Way, BTreeSet<&Use>> = BTreeMap::new();
            let mut next = Vec::new();
            for referrer in referrers.flatten() {
                match referrer {
                    Referrer::Operation(user) => {
                        users.entry(user.way).or_default().insert(user);
                    }
                    Referrer::Component(pointer) => {
                        if seen.insert(pointer) {
                            next.push(pointer.as_str());
                        }
                    }
                }
            }
            for (way, users) in users {
                found.entry(way).or_insert(users);
            }
            level = next;
        }
        found.into_values().flatten().cloned().collect()
    }

    /// The components that refer to a component, then those that refer to these, and so on.
    pub(super) fn above<'u>(&'u self, pointer: &'u str) -> Vec<&'u str> {
        let mut found = vec![pointer];
        let mut next = 0;
        while let Some(referrers) = found.get(next).map(|at| self.referrers.get(*at)) {
            for referrer in referrers.into_iter().flatten() {
                match referrer {
                    Referrer::Component(above) if !found.contains(&above.as_str()) => {
                        found.push(above);
                    }
                    Referrer::Component(_) | Referrer::Operation(_) => {}
                }
            }
            next += 1;
        }
        found.split_off(1)
    }
}

fn members(value: &Value) -> impl Iterator<Item = (&String, &Value)> {
    value.as_object().into_iter().flatten()
}
