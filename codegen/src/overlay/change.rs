//! What an action does to one place, and how to see that it is done.

use serde_json::{Map, Value};

/// Whether `found` is what an action expects.
///
/// An expected object is a merge patch that must change nothing: members that it does not name can be anything.
pub(super) fn is_expected(expects: &Value, found: &Value) -> bool {
    let (Value::Object(expects), Value::Object(found)) = (expects, found) else {
        return is_same(expects, found);
    };
    expects
        .iter()
        .all(|(name, wanted)| match (wanted, found.get(name)) {
            (Value::Null, there) => there.is_none(),
            (wanted, Some(there)) => is_expected(wanted, there),
            (_, None) => false,
        })
}

/// Whether an update of `found` would add nothing to it.
pub(super) fn is_updated(update: &Value, found: &Value) -> bool {
    match (update, found) {
        (Value::Array(more), Value::Array(known)) => more.iter().all(|item| contains(known, item)),
        (item, Value::Array(known)) => contains(known, item),
        (update, found) => is_merged(update, found),
    }
}

fn is_merged(update: &Value, found: &Value) -> bool {
    match (update, found) {
        (Value::Object(update), Value::Object(found)) => update.iter().all(|(name, wanted)| {
            found
                .get(name)
                .is_some_and(|there| is_merged(wanted, there))
        }),
        (Value::Array(more), Value::Array(known)) => more.iter().all(|item| contains(known, item)),
        (update, found) => is_same(update, found),
    }
}

fn contains(list: &[Value], wanted: &Value) -> bool {
    list.iter().any(|item| is_same(item, wanted))
}

/// Whether two values say the same; no list of a description has an order that means something.
fn is_same(one: &Value, other: &Value) -> bool {
    match (one, other) {
        (Value::Array(one), Value::Array(other)) => {
            let count = |list: &[Value], wanted: &Value| {
                list.iter().filter(|item| is_same(item, wanted)).count()
            };
            one.len() == other.len()
                && one
                    .iter()
                    .all(|item| count(one, item) == count(other, item))
        }
        (Value::Object(one), Value::Object(other)) => {
            one.len() == other.len()
                && one
                    .iter()
                    .all(|(name, value)| other.get(name).is_some_and(|there| is_same(value, there)))
        }
        (one, other) => one == other,
    }
}

/// Why `update` cannot be merged into `found`; nothing where it can.
pub(super) fn obstacle(update: &Value, found: &Value) -> Option<String> {
    match (update, found) {
        (_, Value::Array(_)) => None,
        (update, found) => member_obstacle(update, found),
    }
}

fn member_obstacle(update: &Value, found: &Value) -> Option<String> {
    match (update, found) {
        (Value::Object(update), Value::Object(found)) => update.iter().find_map(|(name, value)| {
            let obstacle = member_obstacle(value, found.get(name)?)?;
            Some(format!("{obstacle} in `{}`", name.escape_debug()))
        }),
        (Value::Array(_), Value::Array(_)) => None,
        (update, found) if is_primitive(update) && is_primitive(found) => None,
        (update, found) => Some(format!(
            "{} cannot be merged into {}",
            kind(update),
            kind(found)
        )),
    }
}

fn is_primitive(value: &Value) -> bool {
    !matches!(value, Value::Array(_) | Value::Object(_))
}

fn kind(value: &Value) -> &'static str {
    match value {
        Value::Null => "null",
        Value::Bool(_) => "true or false",
        Value::Number(_) => "a number",
        Value::String(_) => "text",
        Value::Array(_) => "a list",
        Value::Object(_) => "an object",
    }
}

/// Merges `update`, to which there is no obstacle, into `found`.
pub(super) fn update(update: &Value, found: &mut Value) {
    match (update, found) {
        (Value::Array(more), Value::Array(known)) => known.extend(more.iter().cloned()),
        (item, Value::Array(known)) => known.push(item.clone()),
        (update, found) => merge(update, found),
    }
}

fn merge(update: &Value, found: &mut Value) {
    match (update, found) {
        (Value::Object(update), Value::Object(found)) => {
            for (name, value) in update {
                match found.get_mut(name) {
                    Some(there) => merge(value, there),
                    None => drop(found.insert(name.clone(), value.clone())),
                }
            }
        }
        (Value::Array(more), Value::Array(known)) => known.extend(more.iter().cloned()),
        (update, found) => found.clone_from(update),
    }
}

/// The part of `found` that `expects` says something about.
pub(super) fn relevant(expects: &Value, found: &Value) -> Value {
    let (Value::Object(expects), Value::Object(found)) = (expects, found) else {
        return found.clone();
    };
    let part: Map<String, Value> = expects
        .iter()
        .map(|(name, wanted)| {
            let there = found.get(name).unwrap_or(&Value::Null);
            (name.clone(), relevant(wanted, there))
        })
        .collect();
    Value::Object(part)
}
