//! Prose, order and spelling of a description change nothing in the bindings: Apple's raw file and what the importer
//! makes of it give the same bytes.

#![allow(clippy::unwrap_used, reason = "a test fails by panicking")]

use std::collections::BTreeMap;
use std::path::Path;

use codegen::overlay::Corrections;
use codegen::{Settings, document};
use serde_json::{Map, Value, json};

const PROSE: &str = "Said by somebody, at length.\nAnd then some more: */ # - 'x'";

fn fixture(name: &str) -> Value {
    let path = Path::new("../tests/fixtures").join(name);
    serde_yaml::from_slice(&std::fs::read(path).unwrap()).unwrap()
}

fn files(description: &[u8]) -> BTreeMap<String, String> {
    let settings = Settings {
        documentation: Some("https://example.com/documentation".to_owned()),
    };
    codegen::generate(description, Corrections::None, &settings)
        .unwrap_or_else(|problems| panic!("{problems}"))
        .files
}

fn say(object: &mut Value, keywords: &[&str]) {
    let Some(members) = object.as_object_mut() else {
        return;
    };
    for keyword in keywords {
        members.insert((*keyword).to_owned(), json!(PROSE));
    }
    members.insert("x-said".to_owned(), json!({ "by": PROSE }));
}

fn each<'v>(value: &'v mut Value, member: &str) -> Vec<&'v mut Value> {
    match value.get_mut(member) {
        Some(Value::Object(members)) => members.values_mut().collect(),
        Some(Value::Array(items)) => items.iter_mut().collect(),
        _ => Vec::new(),
    }
}

fn talk_in_schema(schema: &mut Value) {
    for part in ["properties", "oneOf", "allOf"] {
        each(schema, part).into_iter().for_each(talk_in_schema);
    }
    for part in ["items", "additionalProperties"] {
        if let Some(inner) = schema.get_mut(part).filter(|inner| inner.is_object()) {
            talk_in_schema(inner);
        }
    }
    if schema.get("$ref").is_none() {
        say(schema, &["title", "description", "example"]);
    }
}

fn talk_in_content(owner: &mut Value) {
    for media_type in each(owner, "content") {
        media_type.get_mut("schema").map(talk_in_schema);
        say(media_type, &["example"]);
    }
}

fn talk_in_parameters(owner: &mut Value) {
    for parameter in each(owner, "parameters") {
        if parameter.get("$ref").is_none() {
            parameter.get_mut("schema").map(talk_in_schema);
            say(parameter, &["description", "example"]);
        }
    }
}

/// The description with prose wherever OpenAPI has a place for it.
fn talkative(mut description: Value) -> Value {
    say(&mut description["info"], &["description", "termsOfService"]);
    for item in each(&mut description, "paths") {
        talk_in_parameters(item);
        for method in ["get", "post", "put", "patch", "delete"] {
            let Some(operation) = item.get_mut(method) else {
                continue;
            };
            talk_in_parameters(operation);
            if let Some(body) = operation.get_mut("requestBody") {
                talk_in_content(body);
                say(body, &["description"]);
            }
            for response in each(operation, "responses") {
                talk_in_content(response);
                say(response, &["description"]);
            }
            say(operation, &["summary", "description"]);
        }
        say(item, &["summary", "description"]);
    }
    if let Some(components) = description.get_mut("components") {
        talk_in_parameters(components);
        each(components, "schemas")
            .into_iter()
            .for_each(talk_in_schema);
    }
    description
}

/// The same with the members of all objects in the opposite order.
fn reversed(value: Value) -> Value {
    match value {
        Value::Object(members) => {
            let members: Vec<(String, Value)> = members
                .into_iter()
                .map(|(name, member)| (name, reversed(member)))
                .collect();
            Value::Object(members.into_iter().rev().collect::<Map<_, _>>())
        }
        Value::Array(items) => Value::Array(items.into_iter().map(reversed).collect()),
        other => other,
    }
}

#[test]
fn a_description_full_of_prose_and_what_is_imported_from_it_give_the_same_bytes() {
    for name in ["library.yaml", "plain.yaml"] {
        let raw = serde_json::to_vec_pretty(&talkative(fixture(name))).unwrap();
        assert!(
            raw.windows(4).filter(|window| window == b"Said").count() > 100,
            "{name}"
        );
        let imported = document::read(&raw).unwrap().to_yaml();
        assert!(!imported.contains("Said"), "{name}");
        assert_eq!(files(&raw), files(imported.as_bytes()), "{name}");
    }
}

#[test]
fn prose_leaves_no_trace_in_the_bindings() {
    for name in ["library.yaml", "plain.yaml"] {
        let plain = serde_json::to_vec(&fixture(name)).unwrap();
        let talkative = serde_json::to_vec(&talkative(fixture(name))).unwrap();
        assert_eq!(files(&plain), files(&talkative), "{name}");
    }
}

#[test]
fn the_order_of_members_leaves_no_trace_in_the_bindings() {
    for name in ["library.yaml", "plain.yaml"] {
        let straight = serde_json::to_vec(&fixture(name)).unwrap();
        let reversed = serde_json::to_vec(&reversed(fixture(name))).unwrap();
        assert_eq!(files(&straight), files(&reversed), "{name}");
    }
}
