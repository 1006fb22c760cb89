//! The normal form of a tree: prose goes, each fact has one spelling, and what is not known of OpenAPI stays as it is.
//!
//! Nothing is refused here, so that whatever a description says can be seen and corrected.

use serde_json::{Map, Value};

use super::canonical;
use super::grammar::{Kind, Shape, keyword};

/// Brings a whole document into its normal form.
pub(super) fn normal(root: Map<String, Value>) -> Map<String, Value> {
    object(Kind::Root, root)
}

fn object(kind: Kind, mut map: Map<String, Value>) -> Map<String, Value> {
    map.retain(|name, value| !name.starts_with("x-") && !value.is_null());
    if kind != Kind::Schema && kind.section().is_some() && map.contains_key("$ref") {
        map.retain(|name, _| !matches!(name.as_str(), "description" | "summary"));
        return map;
    }
    canonical::before(kind, &mut map);
    let mut kept = Map::new();
    for (name, value) in map {
        let value = match keyword(kind, &name) {
            Some(keyword) => self::value(keyword.shape, value),
            None => facts(value).or(Some(Value::Bool(true))),
        };
        if let Some(value) = value {
            kept.insert(name, value);
        }
    }
    canonical::settle(kind, &mut kept);
    kept
}

/// The value behind a keyword; nothing where it is prose.
fn value(shape: Shape, value: Value) -> Option<Value> {
    match (shape, value) {
        (Shape::Prose, _) => None,
        (Shape::Any | Shape::Values | Shape::Security, value) => Some(canonical::sorted(value)),
        (Shape::Object(kind) | Shape::ObjectOrFlag(kind), Value::Object(map)) => {
            Some(Value::Object(object(kind, map)))
        }
        (Shape::List(kind), Value::Array(list)) => {
            let items = list.into_iter();
            Some(items.map(|item| below(kind, item)).collect())
        }
        (Shape::Map(kind), Value::Object(map)) => Some(members(kind, map)),
        (Shape::Paths, Value::Object(mut map)) => {
            map.retain(|name, _| !name.starts_with("x-"));
            Some(members(Kind::PathItem, map))
        }
        (Shape::Responses, Value::Object(mut map)) => {
            map.retain(|name, _| !name.starts_with("x-"));
            Some(members(Kind::Response, map))
        }
        (_, value) => Some(value),
    }
}

fn members(kind: Kind, map: Map<String, Value>) -> Value {
    let members = map.into_iter();
    Value::Object(
        members
            .map(|(name, value)| (name, below(kind, value)))
            .collect(),
    )
}

fn below(kind: Kind, value: Value) -> Value {
    match value {
        Value::Object(map) => Value::Object(object(kind, map)),
        other => other,
    }
}

/// What an unknown keyword says, without texts of several words: these are prose.
fn facts(value: Value) -> Option<Value> {
    match value {
        Value::String(text) if text.contains(char::is_whitespace) => None,
        Value::Object(map) => {
            let mut members: Vec<(String, Value)> = map
                .into_iter()
                .filter_map(|(name, value)| Some((name, facts(value)?)))
                .collect();
            members.sort_by(|left, right| left.0.cmp(&right.0));
            Some(Value::Object(members.into_iter().collect()))
        }
        Value::Array(list) => Some(list.into_iter().filter_map(facts).collect()),
        other => Some(other),
    }
}
