//! The bindings of whatever is accepted compile: of names that are the runtime's own, and of descriptions that nobody would write.

#![allow(clippy::unwrap_used, reason = "a test fails by panicking")]

#[path = "support/compiled.rs"]
mod compiled;
#[path = "../../codegen/tests/support/descriptions.rs"]
mod descriptions;

use std::collections::BTreeSet;
use std::path::Path;

use compiled::Files;
use serde_json::{Map, Value, json};

/// Of the descriptions with something in a wrong place, one of so many is compiled.
const EACH: usize = 23;

/// What is declared in the files of a folder: the names after the keywords of Rust.
fn declared(folder: &Path, names: &mut BTreeSet<String>) {
    let keywords = [
        "fn",
        "struct",
        "enum",
        "trait",
        "type",
        "mod",
        "const",
        "macro_rules!",
        "use",
    ];
    for entry in std::fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            declared(&path, names);
            continue;
        }
        let text = std::fs::read_to_string(&path).unwrap();
        let mut words = text.split_whitespace();
        while let Some(word) = words.next() {
            if keywords.contains(&word)
                && let Some(next) = words.next()
            {
                let name = next.split(|letter: char| !(letter.is_alphanumeric() || letter == '_'));
                names.extend(
                    name.take(1)
                        .filter(|name| !name.is_empty())
                        .map(str::to_owned),
                );
            }
        }
    }
}

/// A name as Apple would write it.
fn camel(name: &str) -> String {
    let mut words = name.split('_').filter(|word| !word.is_empty());
    let mut text = words.next().unwrap_or_default().to_owned();
    for word in words {
        text.push_str(&word[..1].to_uppercase());
        text.push_str(&word[1..]);
    }
    text
}

/// A name as Apple would write that of a type.
fn capitalized(name: &str) -> String {
    format!("{}{}", name[..1].to_uppercase(), &name[1..])
}

#[test]
fn bindings_compile_whose_names_are_all_names_of_the_runtime() {
    let mut names = BTreeSet::new();
    declared(Path::new("../generated/src/runtime"), &mut names);
    let lower: BTreeSet<String> = names.iter().map(|name| camel(name)).collect();
    let upper: BTreeSet<String> = lower.iter().map(|name| capitalized(name)).collect();
    assert!(
        ["readAs", "values", "skip"]
            .iter()
            .all(|name| lower.contains(*name))
    );
    assert!(
        ["View", "Paged", "Member"]
            .iter()
            .all(|name| upper.contains(*name))
    );

    let text = json!({"type": "string"});
    let reference = |name: &str| json!({"$ref": format!("#/components/schemas/{name}")});
    let attributes: Map<String, Value> = lower
        .iter()
        .map(|name| (name.clone(), text.clone()))
        .collect();
    let members: Map<String, Value> = upper
        .iter()
        .map(|name| (name.clone(), reference(name)))
        .collect();
    let mut schemas: Map<String, Value> = upper
        .iter()
        .map(|name| {
            (
                name.clone(),
                json!({"type": "object", "properties": {"name": text}}),
            )
        })
        .collect();
    schemas.insert(
        "EveryShape".to_owned(),
        json!({"type": "object", "properties": {
            "choice": {"oneOf": [reference("View"), text]},
            "value": {"type": "string", "enum": ["A", "B"]},
            "list": {"type": "array", "items": text},
            "map": {"type": "object", "additionalProperties": text},
            "date": {"type": "string", "format": "date-time"},
        }}),
    );
    schemas.insert(
        "EveryName".to_owned(),
        json!({"type": "object", "properties": attributes}),
    );
    schemas.insert(
        "EveryType".to_owned(),
        json!({"type": "object", "properties": members}),
    );
    let parameters: Vec<Value> = lower
        .iter()
        .map(|name| json!({"name": name, "in": "query", "schema": text}))
        .collect();
    let answer = |schema: &str| json!({"200": {"description": "", "content": {"application/json": {"schema": reference(schema)}}}});
    let mut paths = Map::new();
    for name in &lower {
        let operation = json!({
            "operationId": name, "tags": [name], "responses": answer("EveryType"),
        });
        paths.insert(format!("/by/tag/{name}"), json!({"get": operation}));
        let operation = json!({
            "operationId": format!("{name} "), "tags": ["Every"], "responses": answer("EveryName"),
        });
        paths.insert(format!("/by/id/{name}"), json!({"get": operation}));
    }
    let operation = json!({
        "operationId": "Every Parameter", "tags": ["Every"], "parameters": parameters,
        "requestBody": {"required": true, "content": {"application/json": {"schema": reference("EveryName")}}},
        "responses": answer("EveryType"),
    });
    let shapes = json!({
        "operationId": "Every Shape", "tags": ["Every"], "responses": answer("EveryShape"),
    });
    paths.insert("/by/shape".to_owned(), json!({"get": shapes}));
    paths.insert("/by/parameter".to_owned(), json!({"post": operation}));
    let description = json!({
        "openapi": "3.0.1",
        "info": {"title": "Names", "version": "1"},
        "servers": [{"url": "https://names.example"}],
        "paths": paths,
        "components": {"schemas": schemas},
    });
    let bindings = [
        ("plain objects", description),
        ("resources", resources(&lower)),
    ];
    let bindings = bindings.map(|(what, description)| {
        let files = compiled::files(&description).unwrap();
        (what.to_owned(), files)
    });
    assert!(bindings[1].1["every.rs"].contains("pub struct EveryCreate"));
    compiled::check("names", &bindings);
}

/// Resources that have these names, one of them with attributes, relationships and parameters that all have them.
fn resources(lower: &BTreeSet<String>) -> Value {
    let text = json!({"type": "string"});
    let reference = |name: &str| json!({"$ref": format!("#/components/schemas/{name}")});
    let names = || {
        lower
            .iter()
            .filter(|name| !["type", "id"].contains(&name.as_str()))
    };
    let attributes: Map<String, Value> = names().map(|name| (name.clone(), text.clone())).collect();
    let identity = |kind: &str| {
        json!({"type": "object", "required": ["type", "id"],
        "properties": {"type": {"type": "string", "enum": [kind]}, "id": text}})
    };
    let relationships: Map<String, Value> = names()
        .map(|name| {
            let data = identity(name);
            (
                name.clone(),
                json!({"type": "object", "properties": {"data": data}}),
            )
        })
        .collect();
    let with = |mut resource: Value,
                attributes: &Map<String, Value>,
                relationships: &Map<String, Value>| {
        let members = &mut resource["properties"];
        members["attributes"] = json!({"type": "object", "properties": attributes});
        members["relationships"] = json!({"type": "object", "properties": relationships});
        resource
    };
    let envelope =
        |data: Value| json!({"type": "object", "required": ["data"], "properties": {"data": data}});
    let every = with(identity("every"), &attributes, &relationships);
    let mut created = every.clone();
    created["required"] = json!(["type"]);
    created["properties"].as_object_mut().unwrap().remove("id");

    let mut schemas = Map::new();
    let mut paths = Map::new();
    let content = |name: &str| json!({"application/json": {"schema": reference(name)}});
    let answer = |name: &str| json!({"200": {"description": "", "content": content(name)}});
    let body = |name: &str| json!({"required": true, "content": content(name)});
    let few = Map::from_iter([("name".to_owned(), text.clone())]);
    for lower in lower {
        let upper = capitalized(lower);
        schemas.insert(upper.clone(), with(identity(lower), &few, &Map::new()));
        schemas.insert(
            format!("{upper}sResponse"),
            envelope(json!({"type": "array", "items": reference(&upper)})),
        );
        let list = json!({"operationId": format!("{lower}_getCollection"),
            "responses": answer(&format!("{upper}sResponse"))});
        paths.insert(format!("/v1/{lower}"), json!({"get": list}));
    }
    schemas.insert("Every".to_owned(), every.clone());
    schemas.insert("EveryResponse".to_owned(), envelope(reference("Every")));
    schemas.insert(
        "EveriesResponse".to_owned(),
        envelope(json!({"type": "array", "items": reference("Every")})),
    );
    schemas.insert("EveryCreateRequest".to_owned(), envelope(created));
    schemas.insert("EveryUpdateRequest".to_owned(), envelope(every));

    let values: Vec<&String> = names().collect();
    let list = |name: &str| {
        json!({"name": name, "in": "query", "explode": false,
        "schema": {"type": "array", "items": {"type": "string", "enum": values}}})
    };
    let mut parameters = vec![list("fields[every]"), list("include"), list("sort")];
    for name in names() {
        parameters.push(
            json!({"name": format!("filter[{name}]"), "in": "query", "explode": false,
            "schema": {"type": "array", "items": text}}),
        );
    }
    for name in names().step_by(8) {
        parameters.push(
            json!({"name": format!("fields[{name}]"), "in": "query", "explode": false,
            "schema": {"type": "array", "items": {"type": "string", "enum": ["name"]}}}),
        );
        parameters.push(json!({"name": format!("limit[{name}]"), "in": "query",
            "schema": {"type": "integer", "maximum": 50}}));
    }
    let id = json!({"name": "id", "in": "path", "required": true, "schema": text});
    let operations = json!({
        "get": {"operationId": "every_getCollection", "parameters": parameters, "responses": answer("EveriesResponse")},
        "post": {"operationId": "every_createInstance", "requestBody": body("EveryCreateRequest"), "responses": answer("EveryResponse")},
    });
    paths.insert("/v1/every".to_owned(), operations);
    let operations = json!({
        "parameters": [id],
        "patch": {"operationId": "every_updateInstance", "requestBody": body("EveryUpdateRequest"), "responses": answer("EveryResponse")},
    });
    paths.insert("/v1/every/{id}".to_owned(), operations);
    json!({
        "openapi": "3.0.1",
        "info": {"title": "Names", "version": "1"},
        "servers": [{"url": "https://names.example"}],
        "paths": paths,
        "components": {"schemas": schemas},
    })
}

#[test]
fn whatever_is_accepted_compiles() {
    let mut seen = BTreeSet::new();
    let mut different = |(what, description): (String, Value)| {
        let files = compiled::files(&description)?;
        seen.insert(files.clone()).then_some((what, files))
    };
    let mut bindings: Vec<(String, Files)> = descriptions::rings()
        .into_iter()
        .chain([("names of any kind".to_owned(), descriptions::names())])
        .filter_map(&mut different)
        .collect();
    for fixture in ["plain.yaml", "library.yaml"] {
        let misplaced = descriptions::misplaced(fixture).step_by(EACH);
        bindings.extend(misplaced.filter_map(&mut different));
    }
    assert!(bindings.len() > 30, "{}", bindings.len());
    compiled::check("accepted", &bindings);
}
