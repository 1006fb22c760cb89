//! Parameters of one name that stand in a list twice: they are one.

use serde_json::{Map, Value, json};

use super::canonical;
use super::grammar::Kind;

/// Adds a parameter to a list in which it may stand already: equal ones are one, and of different ones the values are put together. A value
/// that only the deprecated one has is deprecated.
pub(super) fn add(list: &mut Vec<Map<String, Value>>, parameter: Map<String, Value>) {
    let is_same = |known: &&mut Map<String, Value>| {
        ["in", "name"]
            .iter()
            .all(|key| known.get(*key) == parameter.get(*key))
            && parameter.contains_key("name")
    };
    match list.iter_mut().find(is_same) {
        Some(known) => {
            let (current, old) = if is_deprecated(known) && !is_deprecated(&parameter) {
                (&parameter, &*known)
            } else {
                (&*known, &parameter)
            };
            *known = united(current, old);
        }
        None => list.push(parameter),
    }
}

fn is_deprecated(parameter: &Map<String, Value>) -> bool {
    parameter.get("deprecated") == Some(&Value::Bool(true))
}

/// The first of two parameters, with the values that only the other has.
fn united(current: &Map<String, Value>, old: &Map<String, Value>) -> Map<String, Value> {
    let is_old = is_deprecated(old) && !is_deprecated(current);
    let mut united = current.clone();
    if let (Some(known), Some(more)) = (united.get_mut("schema"), old.get("schema")) {
        let lists = known.get("items").is_some() && more.get("items").is_some();
        if lists {
            add_values(&mut known["items"], &more["items"], is_old);
        } else {
            add_values(known, more, is_old);
        }
    }
    canonical::arranged(Kind::Parameter, united)
}

/// Adds the values of one enum to those of another; deprecated ones as an enum of their own.
fn add_values(known: &mut Value, more: &Value, is_old: bool) {
    let (Some(Value::Array(values)), Some(Value::Array(others))) =
        (known.get("enum"), more.get("enum"))
    else {
        return;
    };
    let new: Vec<Value> = others
        .iter()
        .filter(|value| !values.contains(value))
        .cloned()
        .collect();
    if new.is_empty() {
        return;
    }
    if is_old {
        let mut gone = known.clone();
        gone["enum"] = new.into();
        gone["deprecated"] = true.into();
        *known = json!({ "oneOf": [known.take(), gone] });
    } else {
        known["enum"] = values.iter().cloned().chain(new).collect();
    }
}
