//! Prints Apple's description with changes that the next edition could bring: more of what is there (an attribute, a value, a
//! filter, an operation) and one more resource. An update to it needs nothing but reviews.

use serde_json::{Value, json};

/// Where Apple's description is.
const DESCRIPTION: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/../spec/connect/openapi.yaml");

fn main() -> Result<(), Box<dyn std::error::Error>> {
    let mut root: Value = serde_yaml::from_str(&std::fs::read_to_string(DESCRIPTION)?)?;
    add_more_of_what_is_there(&mut root);
    add_resource(&mut root);
    let version = root["info"]["version"].as_str().unwrap_or_default();
    root["info"]["version"] = format!("{version}.1").into();
    println!("{root:#}");
    Ok(())
}

fn add_more_of_what_is_there(root: &mut Value) {
    let schemas = &mut root["components"]["schemas"];
    push(&mut schemas["Platform"]["enum"], json!("REHEARSAL_OS"));
    schemas["App"]["properties"]["attributes"]["properties"]["rehearsedDate"] =
        json!({ "type": "string", "format": "date-time" });
    add_field(root, "fields[apps]", "rehearsedDate");

    let list = &mut root["paths"]["/v1/apps"]["get"]["parameters"];
    push(
        list,
        many("filter[rehearsedDate]", json!({ "type": "string" })),
    );

    let answers = answers(root, "204", json!({ "description": "No Content" }));
    root["paths"]["/v1/apps/{id}"]["delete"] = json!({
        "operationId": "apps_deleteInstance",
        "tags": ["Apps"],
        "responses": answers,
    });
}

fn add_resource(root: &mut Value) {
    add_schemas(&mut root["components"]["schemas"]);
    let fields = json!({ "type": "string", "enum": ["name", "platform", "rehearsedDate", "app"] });
    let fields = many("fields[rehearsals]", fields);
    let include = many("include", json!({ "type": "string", "enum": ["app"] }));
    let limit = json!({ "type": "integer", "maximum": 200 });
    let limit = json!({ "name": "limit", "in": "query", "schema": limit });
    let body = |schema| json!({ "required": true, "content": content(schema) });
    let answered = |schema| json!({ "description": "OK", "content": content(schema) });
    let operation = |verb: &str, responses| {
        let id = format!("rehearsals_{verb}");
        json!({ "operationId": id, "tags": ["Rehearsals"], "responses": responses })
    };

    let mut list = operation(
        "getCollection",
        answers(root, "200", answered("RehearsalsResponse")),
    );
    let filter = many("filter[name]", json!({ "type": "string" }));
    list["parameters"] = json!([filter, fields, limit, include]);
    let mut create = operation(
        "createInstance",
        answers(root, "201", answered("RehearsalResponse")),
    );
    create["requestBody"] = body("RehearsalCreateRequest");
    root["paths"]["/v1/rehearsals"] = json!({ "get": list, "post": create });

    let mut get = operation(
        "getInstance",
        answers(root, "200", answered("RehearsalResponse")),
    );
    get["parameters"] = json!([fields, include]);
    let mut update = operation(
        "updateInstance",
        answers(root, "200", answered("RehearsalResponse")),
    );
    update["requestBody"] = body("RehearsalUpdateRequest");
    let delete = operation(
        "deleteInstance",
        answers(root, "204", json!({ "description": "No Content" })),
    );
    let id =
        json!({ "name": "id", "in": "path", "required": true, "schema": { "type": "string" } });
    root["paths"]["/v1/rehearsals/{id}"] =
        json!({ "get": get, "patch": update, "delete": delete, "parameters": [id] });
}

fn add_schemas(schemas: &mut Value) {
    let kind = |kind: &str| json!({ "type": "string", "enum": [kind] });
    let id = json!({ "type": "string" });
    let app = json!({
        "type": "object",
        "required": ["id", "type"],
        "properties": { "id": id, "type": kind("apps") },
    });
    let attributes = |is_nullable: bool| {
        let mut name = json!({ "type": "string" });
        if is_nullable {
            name["nullable"] = true.into();
        }
        json!({ "name": name })
    };

    let mut shown = attributes(false);
    shown["platform"] = reference("Platform");
    shown["rehearsedDate"] = json!({ "type": "string", "format": "date-time" });
    schemas["Rehearsal"] = json!({
        "type": "object",
        "required": ["id", "type"],
        "properties": {
            "type": kind("rehearsals"),
            "id": id,
            "attributes": { "type": "object", "properties": shown },
            "relationships": { "type": "object", "properties": {
                "app": { "type": "object", "properties": {
                    "data": app,
                    "links": reference("RelationshipLinks"),
                } },
            } },
            "links": reference("ResourceLinks"),
        },
    });
    let included = json!({ "type": "array", "items": reference("App") });
    schemas["RehearsalResponse"] = json!({
        "type": "object",
        "required": ["data", "links"],
        "properties": {
            "data": reference("Rehearsal"),
            "included": included,
            "links": reference("DocumentLinks"),
        },
    });
    schemas["RehearsalsResponse"] = json!({
        "type": "object",
        "required": ["data", "links"],
        "properties": {
            "data": { "type": "array", "items": reference("Rehearsal") },
            "included": included,
            "links": reference("PagedDocumentLinks"),
            "meta": reference("PagingInformation"),
        },
    });

    let mut created = attributes(false);
    created["platform"] = reference("Platform");
    schemas["RehearsalCreateRequest"] = request(json!({
        "type": "object",
        "required": ["type", "attributes", "relationships"],
        "properties": {
            "type": kind("rehearsals"),
            "attributes": { "type": "object", "required": ["name"], "properties": created },
            "relationships": { "type": "object", "required": ["app"], "properties": {
                "app": { "type": "object", "required": ["data"], "properties": { "data": app } },
            } },
        },
    }));
    schemas["RehearsalUpdateRequest"] = request(json!({
        "type": "object",
        "required": ["id", "type"],
        "properties": {
            "type": kind("rehearsals"),
            "id": id,
            "attributes": { "type": "object", "properties": attributes(true) },
        },
    }));
}

/// The answers of an operation: one of its own, and the failures that an operation of apps has.
fn answers(root: &Value, status: &str, success: Value) -> Value {
    let mut answers = root["paths"]["/v1/apps"]["get"]["responses"].clone();
    if let Some(answers) = answers.as_object_mut() {
        answers.retain(|status, _| !status.starts_with('2'));
        answers.insert(status.to_owned(), success);
    }
    answers
}

/// Adds a field to a parameter `fields[…]`, wherever it stands.
fn add_field(value: &mut Value, parameter: &str, field: &str) {
    if value["name"] == parameter {
        push(&mut value["schema"]["items"]["enum"], field.into());
    }
    match value {
        Value::Object(members) => members
            .values_mut()
            .for_each(|it| add_field(it, parameter, field)),
        Value::Array(items) => items
            .iter_mut()
            .for_each(|it| add_field(it, parameter, field)),
        _ => {}
    }
}

fn push(list: &mut Value, item: Value) {
    list.as_array_mut().expect("a list is there").push(item);
}

/// A parameter that takes any number of values.
fn many(name: &str, item: Value) -> Value {
    let schema = json!({ "type": "array", "items": item });
    json!({ "name": name, "in": "query", "explode": false, "schema": schema })
}

fn content(schema: &str) -> Value {
    json!({ "application/json": { "schema": reference(schema) } })
}

fn request(data: Value) -> Value {
    json!({ "type": "object", "required": ["data"], "properties": { "data": data } })
}

fn reference(schema: &str) -> Value {
    json!({ "$ref": format!("#/components/schemas/{schema}") })
}
