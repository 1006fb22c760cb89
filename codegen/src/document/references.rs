//! Every `$ref` leads to a component that exists, and none leads back to itself.

use std::collections::{BTreeMap, BTreeSet};

use serde_json::{Map, Value};

use super::audit::{Audit, Reference};
use super::grammar::Kind;
use crate::pointer::{escape, unescape};
use crate::{Problem, Problems};

/// The kinds of components that a `$ref` can lead to.
const REFERABLE: &[Kind] = &[
    Kind::Schema,
    Kind::Parameter,
    Kind::Header,
    Kind::RequestBody,
    Kind::Response,
];

/// Checks every reference of a document that was audited.
pub(super) fn check(root: &Map<String, Value>, audit: &Audit) -> Result<(), Problems> {
    let none = Map::new();
    let components = match root.get("components") {
        Some(Value::Object(components)) => components,
        _ => &none,
    };
    let mut problems = Problems::default();
    for reference in &audit.references {
        if let Err(message) = exists(components, reference) {
            problems.0.push(reference.from.problem(message));
        }
    }
    let schemes = section(components, "securitySchemes");
    for reference in &audit.schemes {
        if !schemes.is_some_and(|schemes| schemes.contains_key(&reference.target)) {
            problems.0.push(
                reference
                    .from
                    .problem("there is no such security scheme in `components`"),
            );
        }
    }
    for kind in REFERABLE {
        if let Some(name) = kind.section()
            && let Some(items) = section(components, name)
        {
            circles(name, items, &mut problems);
        }
    }
    problems.into_result()
}

/// One section of `components`.
fn section<'a>(components: &'a Map<String, Value>, name: &str) -> Option<&'a Map<String, Value>> {
    components.get(name)?.as_object()
}

fn exists(components: &Map<String, Value>, reference: &Reference) -> Result<(), String> {
    let Some(place) = reference.kind.section() else {
        return Ok(());
    };
    let target = reference.target.escape_debug();
    let name = component(place, &reference.target)
        .ok_or_else(|| format!("`{target}` does not begin with `#/components/{place}/`"))?;
    if section(components, place).is_some_and(|items| items.contains_key(&name)) {
        Ok(())
    } else {
        Err(format!("`{target}` is not in the description"))
    }
}

/// The name of the component of a section that `target` leads to.
pub(super) fn component(section: &str, target: &str) -> Option<String> {
    let name = target
        .strip_prefix("#/components/")?
        .strip_prefix(section)?
        .strip_prefix('/')?;
    (!name.contains('/')).then(|| unescape(name))
}

/// Reports the components of one section that are defined by themselves.
///
/// Objects may contain each other: only a component that *is* another one counts.
fn circles(place: &str, items: &Map<String, Value>, problems: &mut Problems) {
    let mut open: BTreeMap<&str, BTreeSet<String>> = BTreeMap::new();
    let mut users: BTreeMap<String, Vec<&str>> = BTreeMap::new();
    for (name, value) in items {
        let mut targets = BTreeSet::new();
        collect(place, value, &mut targets);
        for target in &targets {
            users.entry(target.clone()).or_default().push(name);
        }
        open.insert(name, targets);
    }
    let mut done: Vec<&str> = open
        .iter()
        .filter(|(_, targets)| targets.is_empty())
        .map(|(name, _)| *name)
        .collect();
    while let Some(name) = done.pop() {
        open.remove(name);
        for user in users.get(name).into_iter().flatten() {
            if let Some(targets) = open.get_mut(user)
                && targets.remove(name)
                && targets.is_empty()
            {
                done.push(user);
            }
        }
    }
    for (name, targets) in open {
        // What leads out of the description is reported where it stands.
        if targets.iter().all(|target| items.contains_key(target)) {
            problems.0.push(Problem::new(
                format!("/components/{place}/{}", escape(name)),
                "this is defined by itself: its `$ref` leads back here",
            ));
        }
    }
}

fn collect(place: &str, value: &Value, targets: &mut BTreeSet<String>) {
    let Value::Object(map) = value else { return };
    if let Some(Value::String(target)) = map.get("$ref") {
        targets.extend(component(place, target));
    }
    if place == "schemas" {
        for union in ["allOf", "oneOf", "anyOf"] {
            for member in map
                .get(union)
                .and_then(Value::as_array)
                .into_iter()
                .flatten()
            {
                collect(place, member, targets);
            }
        }
    }
}
