//! One spelling for each fact: what says nothing goes, what can be said in two ways is said in one, and everything has its place.

use serde_json::{Map, Value, json};

use super::grammar::{Kind, Shape};

/// Where schemas stand.
const SCHEMAS: &str = "#/components/schemas/";

/// What must be put right before the keywords of an object are looked at.
///
/// A list whose items may have no value at all (`enum: []`, which is not valid) is a list that is always empty.
pub(super) fn before(kind: Kind, map: &mut Map<String, Value>) {
    if kind != Kind::Schema || map.get("type").and_then(Value::as_str) != Some("array") {
        return;
    }
    let Some(Value::Object(items)) = map.get_mut("items") else {
        return;
    };
    if items.get("enum") == Some(&json!([])) {
        items.shift_remove("enum");
        map.insert("maxItems".to_owned(), json!(0));
    }
}

/// Brings the kept keywords of one object, whose parts are settled already, to their canonical spelling.
pub(super) fn settle(kind: Kind, map: &mut Map<String, Value>) {
    match kind {
        Kind::Root => drop_empty(map, &["servers", "tags"]),
        Kind::PathItem => drop_empty(map, &["servers", "parameters"]),
        Kind::Operation => {
            drop_empty(map, &["servers", "parameters", "tags"]);
            drop_default(map, "deprecated", &json!(false));
        }
        Kind::Parameter | Kind::Header => parameter(kind, map),
        Kind::RequestBody => drop_default(map, "required", &json!(false)),
        Kind::Response => drop_empty(map, &["headers", "content"]),
        Kind::Server => drop_empty(map, &["variables"]),
        Kind::ServerVariable => drop_empty(map, &["enum"]),
        Kind::Discriminator => discriminator(map),
        Kind::Schema => schema(map),
        Kind::Components => drop_empty(
            map,
            &[
                "securitySchemes",
                "parameters",
                "headers",
                "requestBodies",
                "responses",
                "schemas",
            ],
        ),
        Kind::Info | Kind::Tag | Kind::MediaType | Kind::SecurityScheme => {}
    }
}

fn parameter(kind: Kind, map: &mut Map<String, Value>) {
    for flag in ["required", "deprecated", "allowEmptyValue", "allowReserved"] {
        drop_default(map, flag, &json!(false));
    }
    let place = match kind {
        Kind::Header => Some("header"),
        _ => map.get("in").and_then(Value::as_str),
    };
    let usual = match place {
        Some("query" | "cookie") => "form",
        _ => "simple",
    };
    let form = map.get("style").and_then(Value::as_str).unwrap_or(usual) == "form";
    drop_default(map, "style", &json!(usual));
    drop_default(map, "explode", &json!(form));
}

fn discriminator(map: &mut Map<String, Value>) {
    if let Some(Value::Object(mapping)) = map.get_mut("mapping") {
        for value in mapping.values_mut() {
            if let Value::String(target) = value {
                *target = mapped(target);
            }
        }
    }
    drop_empty(map, &["mapping"]);
}

/// What a discriminator maps to, as a `$ref`: OpenAPI allows the bare name of a schema too.
pub(super) fn mapped(target: &str) -> String {
    if target.contains('/') {
        target.to_owned()
    } else {
        format!("{SCHEMAS}{target}")
    }
}

fn schema(map: &mut Map<String, Value>) {
    one_type(map);
    if let Some(value) = map.get("const").cloned()
        && !map.contains_key("enum")
    {
        map.shift_remove("const");
        map.insert("enum".to_owned(), json!([value]));
    }
    for flag in [
        "nullable",
        "deprecated",
        "readOnly",
        "writeOnly",
        "exclusiveMinimum",
        "exclusiveMaximum",
        "uniqueItems",
    ] {
        drop_default(map, flag, &json!(false));
    }
    for count in ["minLength", "minItems", "minProperties"] {
        drop_default(map, count, &json!(0));
    }
    drop_default(map, "default", &Value::Null);
    if let Some(Value::Array(names)) = map.get_mut("required") {
        names.sort_by(|left, right| left.as_str().cmp(&right.as_str()));
        names.dedup();
    }
    drop_empty(map, &["required", "properties"]);
    if map.get("additionalProperties") == Some(&Value::Bool(true)) {
        map.insert("additionalProperties".to_owned(), json!({}));
    }
    if map.get("type").and_then(Value::as_str) == Some("array") && !map.contains_key("items") {
        map.insert("items".to_owned(), json!({}));
    }
    if map.contains_key("discriminator") {
        for union in ["oneOf", "anyOf"] {
            if let Some(Value::Array(members)) = map.get_mut(union) {
                sort_references(members);
            }
        }
    }
    objects(map);
    wrap_reference(map);
    unwrap_reference(map);
}

/// OpenAPI 3.1 writes `nullable` as a type among others.
fn one_type(map: &mut Map<String, Value>) {
    let Some(Value::Array(types)) = map.get_mut("type") else {
        return;
    };
    let all = types.len();
    types.retain(|name| name != "null");
    let is_nullable = types.len() < all;
    if let [only] = types.as_slice() {
        let only = only.clone();
        map.insert("type".to_owned(), only);
    }
    if is_nullable {
        map.insert("nullable".to_owned(), Value::Bool(true));
    }
}

/// What has properties is an object, and what is an object beside `allOf` is one more part of it.
fn objects(map: &mut Map<String, Value>) {
    let others = ["allOf", "oneOf", "anyOf", "items", "enum", "$ref"];
    if map.contains_key("properties") && !others.iter().any(|name| map.contains_key(*name)) {
        map.entry("type").or_insert_with(|| json!("object"));
    }
    let is_object = map.get("type").is_none_or(|name| name == "object");
    if !is_object || !matches!(map.get("allOf"), Some(Value::Array(_))) {
        return;
    }
    map.shift_remove("type");
    let own: Map<String, Value> = ["properties", "required"]
        .into_iter()
        .filter_map(|name| Some((name.to_owned(), map.shift_remove(name)?)))
        .collect();
    if !own.is_empty()
        && let Some(Value::Array(parts)) = map.get_mut("allOf")
    {
        let mut part = Map::from_iter([("type".to_owned(), json!("object"))]);
        part.extend(own);
        parts.push(Value::Object(part));
    }
}

/// Where a discriminator decides, the order of the members means nothing.
fn sort_references(members: &mut [Value]) {
    if members
        .iter()
        .all(|member| pure_reference(member).is_some())
    {
        members.sort_by(|left, right| pure_reference(left).cmp(&pure_reference(right)));
    }
}

/// OpenAPI 3.0 ignores what stands beside a `$ref`, but Apple means it.
fn wrap_reference(map: &mut Map<String, Value>) {
    if map.len() > 1
        && let Some(target) = map.shift_remove("$ref")
    {
        let reference = json!({ "$ref": target });
        match map.get_mut("allOf") {
            Some(Value::Array(members)) => members.insert(0, reference),
            _ => {
                map.insert("allOf".to_owned(), json!([reference]));
            }
        }
    }
}

/// `allOf` with nothing but one `$ref` is that `$ref`.
fn unwrap_reference(map: &mut Map<String, Value>) {
    if map.len() == 1
        && let Some(Value::Array(members)) = map.get("allOf")
        && let [member] = members.as_slice()
        && let Some(target) = pure_reference(member)
    {
        let target = target.to_owned();
        map.clear();
        map.insert("$ref".to_owned(), Value::String(target));
    }
}

/// The target of a schema that is a `$ref` and nothing else.
pub(super) fn pure_reference(value: &Value) -> Option<&str> {
    match value {
        Value::Object(map) if map.len() == 1 => map.get("$ref")?.as_str(),
        _ => None,
    }
}

fn drop_default(map: &mut Map<String, Value>, name: &str, default: &Value) {
    if map.get(name) == Some(default) {
        map.shift_remove(name);
    }
}

fn drop_empty(map: &mut Map<String, Value>, names: &[&str]) {
    for name in names {
        let empty = match map.get(*name) {
            Some(Value::Array(list)) => list.is_empty(),
            Some(Value::Object(members)) => members.is_empty(),
            _ => false,
        };
        if empty {
            map.shift_remove(*name);
        }
    }
}

/// A value that OpenAPI gives no meaning to, with its members in order.
pub(super) fn sorted(value: Value) -> Value {
    match value {
        Value::Object(map) => Value::Object(by_name(map, sorted)),
        Value::Array(list) => list.into_iter().map(sorted).collect(),
        other => other,
    }
}

/// The object in canonical order: keywords as the grammar has them, everything else by name.
pub(super) fn arranged(kind: Kind, mut map: Map<String, Value>) -> Map<String, Value> {
    if kind != Kind::Schema && map.contains_key("$ref") {
        return map;
    }
    let mut ordered = Map::with_capacity(map.len());
    for keyword in kind.keywords() {
        if let Some(value) = map.shift_remove(keyword.name) {
            ordered.insert(keyword.name.to_owned(), arrange(keyword.shape, value));
        }
    }
    ordered.extend(by_name(map, |unknown| unknown));
    ordered
}

fn arrange(shape: Shape, value: Value) -> Value {
    match (shape, value) {
        (Shape::Object(kind) | Shape::ObjectOrFlag(kind), Value::Object(map)) => {
            Value::Object(arranged(kind, map))
        }
        (Shape::List(kind), Value::Array(list)) => list
            .into_iter()
            .map(|value| arrange(Shape::Object(kind), value))
            .collect(),
        (Shape::Map(kind), Value::Object(map)) => arranged_map(kind, map),
        (Shape::Paths, Value::Object(map)) => arranged_map(Kind::PathItem, map),
        (Shape::Responses, Value::Object(map)) => arranged_map(Kind::Response, map),
        (Shape::TextMap, Value::Object(map)) => Value::Object(by_name(map, |value| value)),
        (_, value) => value,
    }
}

fn arranged_map(kind: Kind, map: Map<String, Value>) -> Value {
    Value::Object(by_name(map, |value| arrange(Shape::Object(kind), value)))
}

fn by_name(map: Map<String, Value>, each: impl Fn(Value) -> Value) -> Map<String, Value> {
    let mut members: Vec<_> = map.into_iter().collect();
    members.sort_by(|left, right| left.0.cmp(&right.0));
    members
        .into_iter()
        .map(|(name, value)| (name, each(value)))
        .collect()
}
