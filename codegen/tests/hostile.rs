//! Whatever a description holds, the generator answers with files or with problems: it never panics, and what it
//! writes is Rust.

#![allow(clippy::unwrap_used, reason = "a test fails by panicking")]

use std::panic::{AssertUnwindSafe, catch_unwind};
use std::path::Path;

use codegen::overlay::Corrections;
use codegen::{Bindings, Error, Settings, pointer};
use serde_json::{Map, Value, json};

fn fixture(name: &str) -> Value {
    let path = Path::new("../tests/fixtures").join(name);
    serde_yaml::from_slice(&std::fs::read(path).unwrap()).unwrap()
}

fn generate(description: &Value) -> Result<Bindings, Error> {
    codegen::generate(
        &serde_json::to_vec(description).unwrap(),
        Corrections::None,
        &Settings::default(),
    )
}

/// The JSON pointers of all places.
fn pointers(value: &Value, at: &str, found: &mut Vec<String>) {
    found.push(at.to_owned());
    match value {
        Value::Object(members) => {
            for (name, member) in members {
                pointers(member, &format!("{at}/{}", pointer::escape(name)), found);
            }
        }
        Value::Array(items) => {
            for (index, item) in items.iter().enumerate() {
                pointers(item, &format!("{at}/{index}"), found);
            }
        }
        _ => {}
    }
}

fn remove(description: &mut Value, pointer: &str) -> Option<()> {
    let (parent, name) = pointer.rsplit_once('/')?;
    let name = pointer::unescape(name);
    match description.pointer_mut(parent)? {
        Value::Object(members) => drop(members.remove(&name)),
        Value::Array(items) => drop(items.remove(name.parse().ok()?)),
        _ => {}
    }
    Some(())
}

/// Fails when a description makes the generator panic, or write what is no Rust.
fn check(description: &Value, what: &str) {
    let result = catch_unwind(AssertUnwindSafe(|| generate(description)));
    let Ok(result) = result else {
        panic!("{what}: the generator panics")
    };
    let Ok(bindings) = result else { return };
    for (name, text) in &bindings.files {
        assert!(
            syn::parse_file(text).is_ok(),
            "{what}: {name} is no Rust:\n{text}"
        );
    }
}

/// Puts strangers into every place of a fixture, three of eight in turn, and takes every place away once.
fn misplace(name: &str) {
    let strangers = [
        Value::Null,
        json!({ "$ref": "#/components/schemas/Nowhere" }),
        json!([]),
        json!({ "type": "object", "properties": { "data": { "type": "object" } } }),
        json!("x"),
        json!({}),
        json!({ "$ref": "#/components/schemas/Page" }),
        json!(-7),
    ];
    let whole = fixture(name);
    let mut places = Vec::new();
    pointers(&whole, "", &mut places);
    assert!(places.len() > 300, "{name}: {}", places.len());
    for (index, pointer) in places.iter().enumerate() {
        for step in [0, 3, 5] {
            let stranger = &strangers[(index + step) % strangers.len()];
            let mut description = whole.clone();
            *description.pointer_mut(pointer).unwrap() = stranger.clone();
            check(&description, &format!("{name}{pointer} = {stranger}"));
        }
        let mut description = whole.clone();
        if remove(&mut description, pointer).is_some() {
            check(&description, &format!("{name}{pointer} removed"));
        }
    }
}

#[test]
fn nothing_that_stands_in_a_wrong_place_of_plain_objects_makes_it_panic() {
    misplace("plain.yaml");
}

#[test]
fn nothing_that_stands_in_a_wrong_place_of_resources_makes_it_panic() {
    misplace("library.yaml");
}

#[test]
fn names_of_any_kind_become_identifiers_that_differ() {
    let names: &[&str] = &[
        "",
        " ",
        "-",
        "_",
        "1",
        "2X",
        "self",
        "Self",
        "super",
        "crate",
        "type",
        "mod",
        "fn",
        "async",
        "gen",
        "try",
        "union",
        "fooBar",
        "foo_bar",
        "FOO-BAR",
        "été",
        "日本",
        "\u{0}",
        "a\nmod evil;",
        "*/ mod evil;",
        "\"",
        "\\",
        "r#type",
        "new",
        "default",
        "clear_name",
        "Option",
        "String",
        "Page",
        "Request",
        "limit",
        "fields",
        "path",
        "list",
        "../../etc",
        "{id}",
        "[x]",
        "`x`",
        "'static",
        "enums",
        "objects",
        "members",
        "member",
        "body",
        "values",
        "value",
        "map",
        "out",
        "key",
        "S",
        "A",
        "id",
        "attributes",
    ];
    let properties: Map<String, Value> = names
        .iter()
        .map(|name| {
            (
                (*name).to_owned(),
                json!({ "type": "string", "nullable": true }),
            )
        })
        .collect();
    let object = json!({ "type": "object", "properties": properties, "required": names });
    let parameters: Vec<Value> = names
        .iter()
        .filter(|name| !name.is_empty())
        .map(|name| json!({ "name": name, "in": "query", "schema": { "type": "string", "enum": names } }))
        .collect();
    let mut schemas = Map::new();
    let mut paths = Map::new();
    for (index, name) in names.iter().enumerate() {
        let component: String = name
            .chars()
            .filter(|letter| letter.is_ascii_alphanumeric())
            .collect();
        schemas.insert(
            format!("{component}{}", if component.is_empty() { "X" } else { "" }),
            object.clone(),
        );
        let answer = json!({ "200": { "description": "", "content": { "application/json": {
            "schema": { "type": "array", "items": { "type": "object", "properties": properties } } } } } });
        let operation = json!({ "operationId": name, "tags": [name], "parameters": parameters, "responses": answer });
        paths.insert(format!("/x/{index}"), json!({ "get": operation }));
    }
    let kind = |kind: &str| json!({ "type": "string", "enum": [kind] });
    let to_one = json!({ "type": "object", "properties": { "data": { "type": "object", "required": ["type", "id"],
        "properties": { "type": kind("a\nb"), "id": { "type": "string" } } } } });
    let members: Map<String, Value> = names
        .iter()
        .map(|name| ((*name).to_owned(), to_one.clone()))
        .collect();
    let mut resource = json!({ "type": "object", "required": ["type", "id"], "properties": {
        "type": kind("a\nb"), "id": { "type": "string" },
        "attributes": object, "relationships": { "type": "object", "properties": members } } });
    schemas.insert("Thing".to_owned(), resource.clone());
    schemas.insert(
        "ThingUpdateRequest".to_owned(),
        json!({ "type": "object", "properties": { "data": resource.take() } }),
    );
    let description = json!({
        "openapi": "3.0.1",
        "info": { "title": "*/\nmod evil;", "version": "\r\n1" },
        "paths": paths,
        "components": { "schemas": schemas },
    });
    let bindings = generate(&description).unwrap_or_else(|problems| panic!("{problems}"));
    for (name, text) in &bindings.files {
        assert!(
            name.bytes()
                .all(|byte| byte.is_ascii_alphanumeric() || byte == b'_' || byte == b'.'),
            "{name}"
        );
        let file = syn::parse_file(text).unwrap_or_else(|error| panic!("{name}: {error}\n{text}"));
        let evil = file
            .items
            .iter()
            .any(|item| matches!(item, syn::Item::Mod(module) if module.ident == "evil"));
        assert!(!evil, "{name}");
        let mut taken = std::collections::BTreeSet::new();
        for item in &file.items {
            if let syn::Item::Fn(function) = item {
                assert!(
                    taken.insert(function.sig.ident.to_string()),
                    "{name}: {}",
                    function.sig.ident
                );
            }
            if let syn::Item::Struct(object) = item {
                let fields: Vec<String> = object
                    .fields
                    .iter()
                    .filter_map(|field| Some(field.ident.as_ref()?.to_string()))
                    .collect();
                let different: std::collections::BTreeSet<&String> = fields.iter().collect();
                assert_eq!(different.len(), fields.len(), "{name}: {}", object.ident);
            }
        }
    }
}

#[test]
fn types_that_hold_themselves_in_any_way_end() {
    let schemas = json!({
        "A": { "type": "object", "properties": { "b": { "$ref": "#/components/schemas/B" } } },
        "B": { "type": "object", "properties": { "a": { "allOf": [{ "$ref": "#/components/schemas/A" }], "nullable": true } } },
        "C": { "oneOf": [{ "$ref": "#/components/schemas/C" }, { "$ref": "#/components/schemas/A" }, { "type": "string" }] },
        "D": { "type": "array", "items": { "$ref": "#/components/schemas/D" } },
        "E": { "allOf": [{ "$ref": "#/components/schemas/E" }, { "$ref": "#/components/schemas/A" }] },
        "F": { "$ref": "#/components/schemas/G" },
        "G": { "$ref": "#/components/schemas/F" },
        "H": { "type": "object", "additionalProperties": { "$ref": "#/components/schemas/H" } },
    });
    for (name, schema) in schemas.as_object().unwrap() {
        let mut some =
            json!({ "A": schemas["A"], "B": schemas["B"], "F": schemas["F"], "G": schemas["G"] });
        if !["F", "G"].contains(&name.as_str()) {
            some.as_object_mut()
                .unwrap()
                .retain(|name, _| ["A", "B"].contains(&name.as_str()));
        }
        some[name] = schema.clone();
        let answer = json!({ "200": { "description": "", "content": { "application/json": {
            "schema": { "$ref": format!("#/components/schemas/{name}") } } } } });
        let description = json!({
            "openapi": "3.0.1",
            "info": { "title": "Rings", "version": "1" },
            "paths": { "/v1/rings": { "get": { "operationId": "ring", "responses": answer } } },
            "components": { "schemas": some },
        });
        check(&description, name);
    }
}

#[test]
fn bounds_at_the_end_of_all_numbers_do_not_overflow() {
    let schema = json!({
        "type": "integer",
        "minimum": i64::MAX,
        "exclusiveMinimum": true,
        "maximum": i64::MIN,
        "exclusiveMaximum": true,
    });
    let operation = json!({
        "operationId": "count",
        "parameters": [{ "name": "size", "in": "query", "schema": schema }],
        "responses": { "204": { "description": "" } },
    });
    let description = json!({
        "openapi": "3.0.1",
        "info": { "title": "Ends", "version": "1" },
        "paths": { "/v1/ends": { "get": operation } },
    });
    assert!(generate(&description).is_ok());
    check(&description, "bounds");
}
