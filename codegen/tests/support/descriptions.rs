//! Descriptions that nobody would write, which the generator has to bear.

use std::path::Path;

use codegen::pointer;
use serde_json::{Map, Value, json};

fn fixture(name: &str) -> Value {
    let path = Path::new("../tests/fixtures").join(name);
    serde_yaml::from_slice(&std::fs::read(path).unwrap()).unwrap()
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

/// Names of every kind, for everything that has one.
pub fn names() -> Value {
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
    let small = json!({ "type": "object", "properties": { "name": { "type": "string" } } });
    for (index, name) in names.iter().enumerate() {
        let component: String = name
            .chars()
            .filter(|letter| letter.is_ascii_alphanumeric())
            .collect();
        let component = format!("{component}{}", if component.is_empty() { "X" } else { "" });
        // One of each kind has all names: more of them say nothing more.
        let (schema, item, parameters) = match index {
            0 => (&object, &object, parameters.as_slice()),
            _ => (&small, &small, &[][..]),
        };
        schemas.insert(component, schema.clone());
        let answer = json!({ "200": { "description": "", "content": { "application/json": {
            "schema": { "type": "array", "items": item } } } } });
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
    json!({
        "openapi": "3.0.1",
        "info": { "title": "*/\nmod evil;", "version": "\r\n1" },
        "paths": paths,
        "components": { "schemas": schemas },
    })
}

/// Schemas that hold themselves, with the way they do.
pub fn rings() -> Vec<(String, Value)> {
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
    let ring = |(name, schema): (&String, &Value)| {
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
        (name.clone(), description)
    };
    schemas.as_object().unwrap().iter().map(ring).collect()
}

/// A fixture with strangers in every place, three of eight in turn, and without every place, each with what was done.
pub fn misplaced(name: &str) -> impl Iterator<Item = (String, Value)> {
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
    let name = name.to_owned();
    let descriptions = places.into_iter().enumerate();
    descriptions.flat_map(move |(index, pointer)| {
        let put = [0, 3, 5].map(|step| {
            let stranger = &strangers[(index + step) % strangers.len()];
            let mut description = whole.clone();
            *description.pointer_mut(&pointer).unwrap() = stranger.clone();
            (format!("{name}{pointer} = {stranger}"), description)
        });
        let mut without = whole.clone();
        let removed = remove(&mut without, &pointer);
        let removed = removed.map(|()| (format!("{name}{pointer} removed"), without));
        put.into_iter().chain(removed)
    })
}
