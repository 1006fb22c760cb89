//! What reading a description promises, on a small API of our own that is full of prose.

#![allow(
    clippy::unwrap_used,
    reason = "a helper that cannot go on fails its test"
)]

use codegen::document::{Document, from_value, read};
use codegen::{Problems, pointer};
use openapiv3::{ReferenceOr, SchemaKind};
use serde_json::{Map, Value, json};

/// A library of books, described the way Apple describes things: with a sentence everywhere.
fn library() -> Value {
    let refused = || {
        json!({ "description": "Prose about what went wrong.", "content": { "application/json": {
            "schema": { "$ref": "#/components/schemas/Problem" }, "example": { "prose": true } } } })
    };
    let fields = |values: Value| {
        json!({
            "name": "fields[books]", "in": "query", "description": "Prose about fields.", "required": false,
            "style": "form", "explode": false, "example": "prose",
            "schema": { "type": "array", "items": { "type": "string", "enum": values } }
        })
    };
    let id = json!({
        "name": "id", "in": "path", "description": "Prose about ids.", "required": true, "style": "simple",
        "schema": { "type": "string" }
    });
    json!({
        "openapi": "3.0.1",
        "info": { "title": "Library", "version": "1.0", "description": "Prose about it all.", "x-prose": { "prose": 1 },
            "contact": { "name": "Prose" }, "license": { "name": "Prose" }, "termsOfService": "Prose" },
        "externalDocs": { "url": "https://prose.example" },
        "servers": [{ "url": "https://library.example/", "description": "Prose about the server." }],
        "tags": [{ "name": "Books", "description": "Prose about books." }],
        "security": [{ "token": [] }],
        "paths": {
            "/v1/shelves/{id}/books": {
                "parameters": [id],
                "get": {
                    "operationId": "shelves_books_getToManyRelated", "tags": ["Shelves"], "summary": "Prose", "deprecated": false,
                    "parameters": [fields(json!(["title", "pages"])), {
                        "name": "fields[shelves]", "in": "query", "style": "form", "explode": false,
                        "schema": { "type": "array", "items": { "type": "string", "enum": [] } }
                    }],
                    "responses": {
                        "404": refused(),
                        "200": { "description": "Prose about a list.", "content": { "application/json": {
                            "schema": { "$ref": "#/components/schemas/BooksResponse" } } } }
                    }
                }
            },
            "/v1/books/{id}": {
                "parameters": [id],
                "get": {
                    "operationId": "books_getInstance", "tags": ["Books"], "description": "Prose",
                    "parameters": [fields(json!(["title", "pages"])), fields(json!(["title"])).as_object().map(|map| {
                        let mut map = map.clone();
                        map.insert("name".to_owned(), json!("include"));
                        map
                    })],
                    "responses": {
                        "200": { "description": "Prose about a book.", "content": { "application/json": {
                            "schema": { "$ref": "#/components/schemas/Book" } } } },
                        "404": refused()
                    }
                }
            }
        },
        "components": {
            "schemas": {
                "Problem": { "type": "object", "title": "Prose", "properties": { "code": { "type": "string" } } },
                "BooksResponse": { "type": "object", "title": "Prose",
                    "required": ["data"],
                    "properties": {
                        "data": { "type": "array", "items": { "$ref": "#/components/schemas/Book" } },
                        "included": { "type": "array", "items": {
                            "oneOf": [{ "$ref": "#/components/schemas/Shelf" }, { "$ref": "#/components/schemas/Author" }],
                            "discriminator": { "propertyName": "type", "mapping": {
                                "shelves": "#/components/schemas/Shelf", "authors": "Author" } } } }
                    } },
                "Book": { "type": "object", "description": "Prose about a book.", "required": ["type", "id"],
                    "properties": {
                        "type": { "type": "string", "enum": ["books"] },
                        "id": { "type": "string", "example": "prose" },
                        "description": { "type": "string", "description": "Prose about prose.", "nullable": false },
                        "title": { "type": "string" },
                        "example": { "type": "string" },
                        "x-rays": { "type": "integer", "minimum": 0, "maximum": 200 },
                        "binding": { "$ref": "#/components/schemas/Binding", "nullable": true, "deprecated": true,
                            "description": "Prose" },
                        "answer": { "type": "string", "enum": ["NO", "yes", "on", "1_0", "2026-01-01", "1:30", "~", "0x1F", " a", "é\n"] }
                    } },
                "Binding": { "type": "string", "enum": ["SOFT", "HARD"] },
                "Author": { "type": "object", "additionalProperties": {} },
                "Shelf": { "type": "object", "additionalProperties": { "type": "string" } }
            },
            "securitySchemes": { "token": { "type": "http", "scheme": "bearer", "bearerFormat": "JWT", "description": "Prose" } }
        }
    })
}

fn document(value: &Value) -> Document {
    from_value(value.clone()).unwrap()
}

/// Why something of the description is left out, or all of it refused.
fn problems(value: &Value) -> Problems {
    match from_value(value.clone()) {
        Ok(document) => Problems(document.omissions.into_iter().map(|it| it.cause).collect()),
        Err(problems) => problems,
    }
}

/// The library with another value at a pointer.
fn with(pointer: &str, value: Value) -> Value {
    let mut library = library();
    let (parent, name) = pointer.rsplit_once('/').unwrap();
    let name = pointer::unescape(name);
    let parent = library.pointer_mut(parent).unwrap();
    parent.as_object_mut().unwrap().insert(name, value);
    library
}

fn only_problem(value: &Value) -> (String, String) {
    let problems = problems(value);
    assert_eq!(problems.0.len(), 1, "{problems}");
    (problems.0[0].pointer.clone(), problems.0[0].message.clone())
}

/// The same tree with the members of every object the other way round.
fn reversed(value: &Value) -> Value {
    match value {
        Value::Object(map) => {
            let members = map.iter().rev();
            Value::Object(
                members
                    .map(|(key, value)| (key.clone(), reversed(value)))
                    .collect(),
            )
        }
        Value::Array(list) => list.iter().map(reversed).collect(),
        other => other.clone(),
    }
}

#[test]
fn what_was_written_reads_as_the_same_document() {
    let first = document(&library());
    let second = read(first.to_yaml().as_bytes()).unwrap();
    assert_eq!(first, second);
    assert_eq!(first.to_yaml(), second.to_yaml());
}

#[test]
fn json_and_yaml_of_the_same_description_read_the_same() {
    let json = library().to_string();
    let yaml = serde_yaml::to_string(&library()).unwrap();
    assert_eq!(
        read(json.as_bytes()).unwrap(),
        read(yaml.as_bytes()).unwrap()
    );
}

#[test]
fn no_prose_is_left() {
    let text = document(&library()).to_yaml();
    let facts = text.split_once("openapi:").unwrap().1;
    assert!(!facts.to_lowercase().contains("prose"), "{facts}");
}

#[test]
fn the_first_lines_say_what_the_file_is_and_who_wrote_it() {
    let text = document(&library()).to_yaml();
    let head: String = text
        .lines()
        .take_while(|line| line.starts_with('#'))
        .collect();
    for words in [
        "Apple's OpenAPI description",
        "cargo xtask spec import",
        "Not edited by hand",
    ] {
        assert!(head.contains(words), "{head}");
    }
}

#[test]
fn the_order_of_members_makes_no_difference() {
    let turned = reversed(&library());
    assert_eq!(document(&turned).to_yaml(), document(&library()).to_yaml());
}

#[test]
fn the_order_of_enum_values_is_kept() {
    let values = document(&library());
    let values = &values.value()["components"]["schemas"]["Binding"]["enum"];
    assert_eq!(values, &json!(["SOFT", "HARD"]));
}

#[test]
fn properties_may_have_the_names_of_keywords() {
    let book = document(&library());
    let properties = book.value()["components"]["schemas"]["Book"]["properties"]
        .as_object()
        .unwrap();
    for name in ["description", "title", "example", "x-rays", "type"] {
        assert!(properties.contains_key(name), "{name}");
    }
    assert_eq!(properties["description"], json!({ "type": "string" }));
}

#[test]
fn what_stands_beside_a_reference_is_kept() {
    let book = document(&library());
    assert_eq!(
        book.value()["components"]["schemas"]["Book"]["properties"]["binding"],
        json!({ "nullable": true, "deprecated": true, "allOf": [{ "$ref": "#/components/schemas/Binding" }] })
    );
    let Some(ReferenceOr::Item(schema)) = book.schema("Book") else {
        panic!()
    };
    let SchemaKind::Type(openapiv3::Type::Object(object)) = &schema.schema_kind else {
        panic!()
    };
    let binding = object.properties["binding"].as_item().unwrap();
    assert!(binding.schema_data.nullable && binding.schema_data.deprecated);
}

#[test]
fn a_list_whose_items_may_have_no_value_is_always_empty() {
    let read = document(&library());
    let shelves =
        &read.value()["paths"]["/v1/shelves/{id}/books"]["get"]["parameters"][1]["schema"];
    assert_eq!(
        shelves,
        &json!({ "type": "array", "maxItems": 0, "items": { "type": "string" } })
    );
}

#[test]
fn an_enum_without_values_is_refused_elsewhere() {
    let (pointer, _) = only_problem(&with("/components/schemas/Binding/enum", json!([])));
    assert_eq!(pointer, "/components/schemas/Binding/enum");
}

#[test]
fn parameters_that_occur_twice_are_shared_and_others_stay() {
    let read = document(&library());
    let shared: Vec<_> = read.value()["components"]["parameters"]
        .as_object()
        .unwrap()
        .keys()
        .collect();
    assert_eq!(shared, ["fields-books", "id"]);
    let parameters = &read.value()["paths"]["/v1/books/{id}"]["get"]["parameters"];
    assert_eq!(
        parameters[0],
        json!({ "$ref": "#/components/parameters/fields-books" })
    );
    assert_eq!(parameters[1]["name"], "include");
}

#[test]
fn error_responses_that_occur_twice_are_shared() {
    let read = document(&library());
    let shared: Vec<_> = read.value()["components"]["responses"]
        .as_object()
        .unwrap()
        .keys()
        .collect();
    assert_eq!(shared, ["NotFound"]);
    assert_eq!(
        read.value()["paths"]["/v1/books/{id}"]["get"]["responses"]["404"],
        json!({ "$ref": "#/components/responses/NotFound" })
    );
}

#[test]
fn explode_is_kept_where_it_says_something() {
    let read = document(&library());
    assert_eq!(
        read.value()["components"]["parameters"]["fields-books"],
        json!({ "name": "fields[books]", "in": "query", "explode": false,
            "schema": { "type": "array", "items": { "type": "string", "enum": ["title", "pages"] } } })
    );
}

/// The library with operations whose only parameter is `sort` with these values.
fn sorting(variants: &[(&str, &str)]) -> Document {
    let mut library = library();
    let paths = library["paths"].as_object_mut().unwrap();
    for (path, value) in variants {
        let operation = json!({ "operationId": path, "responses": { "204": { "description": "" } }, "parameters": [{
            "name": "sort", "in": "query", "schema": { "type": "string", "enum": [value] } }] });
        paths.insert((*path).to_owned(), json!({ "get": operation }));
    }
    document(&library)
}

fn shared(document: &Document) -> Vec<String> {
    document.value()["components"]["parameters"]
        .as_object()
        .unwrap()
        .keys()
        .cloned()
        .collect()
}

#[test]
fn one_variant_more_leaves_the_names_of_the_others_alone() {
    let two = sorting(&[
        ("/a", "x"),
        ("/b", "x"),
        ("/c", "x"),
        ("/d", "y"),
        ("/e", "y"),
    ]);
    let three = sorting(&[
        ("/0", "w"),
        ("/1", "w"),
        ("/a", "x"),
        ("/b", "x"),
        ("/c", "x"),
        ("/c2", "x"),
        ("/c3", "x"),
        ("/d", "y"),
        ("/e", "y"),
    ]);
    let (two, three) = (shared(&two), shared(&three));
    assert!(two.contains(&"sort".to_owned()), "{two:?}");
    assert!(
        two.iter().all(|name| three.contains(name)),
        "{two:?} {three:?}"
    );
    assert_eq!(three.len(), two.len() + 1);
}

#[test]
fn it_makes_no_difference_how_the_input_shares_parameters_and_responses() {
    let mut cut = library();
    let mut moved = Map::new();
    for path in ["/v1/shelves/{id}/books", "/v1/books/{id}"] {
        let place = &mut cut["paths"][path]["get"]["parameters"][0];
        moved.insert("SomethingElse".to_owned(), place.clone());
        *place = json!({ "$ref": "#/components/parameters/Alias", "description": "Prose" });
    }
    moved.insert(
        "Alias".to_owned(),
        json!({ "$ref": "#/components/parameters/SomethingElse" }),
    );
    moved.insert(
        "Unused".to_owned(),
        json!({ "name": "u", "in": "query", "schema": { "type": "string" } }),
    );
    cut["components"]["parameters"] = Value::Object(moved);
    let place = &mut cut["paths"]["/v1/books/{id}"]["get"]["responses"]["404"];
    let response = place.clone();
    *place = json!({ "$ref": "#/components/responses/gone" });
    cut["components"]["responses"] = json!({ "gone": response });
    assert_eq!(document(&cut), document(&library()));
}

#[test]
fn a_request_body_of_the_components_is_put_in_its_place() {
    let body = json!({ "required": true, "content": { "image/png": { "schema": { "type": "string", "format": "binary" } } } });
    let mut inline = library();
    inline["paths"]["/v1/books/{id}"]["put"] =
        json!({ "requestBody": body, "responses": { "200": { "description": "Prose" } } });
    let mut shared = inline.clone();
    shared["components"]["requestBodies"] = json!({ "Cover": body });
    shared["paths"]["/v1/books/{id}"]["put"]["requestBody"] =
        json!({ "$ref": "#/components/requestBodies/Cover" });
    assert_eq!(document(&inline), document(&shared));
}

#[test]
fn an_unknown_keyword_is_left_out_wherever_it_stands_and_listed() {
    for place in [
        "",
        "/info",
        "/servers/0",
        "/tags/0",
        "/paths/~1v1~1books~1{id}",
        "/paths/~1v1~1books~1{id}/get",
        "/paths/~1v1~1books~1{id}/parameters/0",
        "/paths/~1v1~1books~1{id}/get/responses/200",
        "/paths/~1v1~1books~1{id}/get/responses/200/content/application~1json",
        "/components",
        "/components/schemas/Book",
        "/components/schemas/Book/properties/id",
        "/components/securitySchemes/token",
        "/components/schemas/BooksResponse/properties/included/items/discriminator",
    ] {
        let changed = with(&format!("{place}/foo"), json!(1));
        let found = only_problem(&changed);
        assert_eq!(
            found,
            (format!("{place}/foo"), "unknown keyword `foo`".to_owned())
        );
        assert_eq!(document(&changed).counts(), document(&library()).counts());
        // It stays where corrections can reach it.
        let kept = document(&changed).to_yaml();
        assert_eq!(read(kept.as_bytes()).unwrap(), document(&changed));
        assert!(kept.contains("foo: 1"));
    }
}

#[test]
fn all_problems_are_reported_together() {
    let mut bad = library();
    bad["components"]["schemas"]["Book"]["foo"] = json!(1);
    bad["components"]["schemas"]["Binding"]["type"] = json!("text");
    bad["paths"]["/v1/books/{id}"]["get"]["deprecated"] = json!("no");
    let places: Vec<_> = problems(&bad)
        .0
        .into_iter()
        .map(|problem| problem.pointer)
        .collect();
    assert_eq!(
        places,
        [
            "/components/schemas/Binding/type",
            "/components/schemas/Book/foo",
            "/paths/~1v1~1books~1{id}/get/deprecated",
        ]
    );
}

#[test]
fn a_keyword_that_means_nothing_where_it_stands_is_not_lost_in_silence() {
    let parameter = "/paths/~1v1~1books~1{id}/get/parameters/1";
    let mut bad = library();
    *bad.pointer_mut(&format!("{parameter}/in")).unwrap() = json!("header");
    bad.pointer_mut(parameter).unwrap()["allowReserved"] = json!(true);
    bad.pointer_mut(parameter).unwrap()["style"] = json!("simple");
    let (pointer, message) = only_problem(&bad);
    assert_eq!(pointer, format!("{parameter}/allowReserved"));
    assert_eq!(message, "this combination of keywords is not understood");
}

#[test]
fn a_reference_must_lead_somewhere() {
    let (pointer, message) = only_problem(&with(
        "/components/schemas/Book/properties/id",
        json!({ "$ref": "#/components/schemas/Gone" }),
    ));
    assert_eq!(pointer, "/components/schemas/Book/properties/id/$ref");
    assert!(message.contains("is not in the description"), "{message}");
}

#[test]
fn a_discriminator_must_lead_somewhere() {
    let mapping =
        "/components/schemas/BooksResponse/properties/included/items/discriminator/mapping";
    let (pointer, _) = only_problem(&with(
        &format!("{mapping}/x"),
        json!("#/components/schemas/Gone"),
    ));
    assert_eq!(pointer, format!("{mapping}/x"));
}

#[test]
fn references_in_a_circle_lead_to_anything() {
    let mut bad = library();
    bad["components"]["schemas"]["A"] =
        json!({ "$ref": "#/components/schemas/B", "nullable": true });
    bad["components"]["schemas"]["B"] = json!({ "$ref": "#/components/schemas/A" });
    let places: Vec<_> = problems(&bad)
        .0
        .into_iter()
        .map(|problem| problem.pointer)
        .collect();
    assert_eq!(places, ["/components/schemas/A", "/components/schemas/B"]);
}

#[test]
fn a_schema_may_contain_itself() {
    let tree = json!({ "type": "object", "properties": { "below": { "type": "array", "items": { "$ref": "#/components/schemas/Tree" } } } });
    document(&with("/components/schemas/Tree", tree));
}

#[test]
fn only_openapi_3_is_read() {
    for (bad, version) in [
        (
            json!({ "openapi": "4.0.0", "info": {}, "paths": {} }),
            "4.0.0",
        ),
        (
            json!({ "swagger": "2.0", "info": {}, "paths": {} }),
            "Swagger 2",
        ),
        (json!({ "openapi": 3.0, "info": {}, "paths": {} }), "3.0"),
    ] {
        let (_, message) = only_problem(&bad);
        assert!(
            message.contains(version) && message.contains("only OpenAPI 3 is read"),
            "{message}"
        );
    }
}

#[test]
fn openapi_3_1_is_read_as_3_0() {
    let mut newer = library();
    newer["openapi"] = json!("3.1.0");
    newer["components"]["schemas"]["Book"]["properties"]["title"]["type"] =
        json!(["string", "null"]);
    let mut older = library();
    older["components"]["schemas"]["Book"]["properties"]["title"]["nullable"] = json!(true);
    let (pointer, message) = only_problem(&newer);
    assert_eq!(pointer, "/openapi");
    assert_eq!(message, "OpenAPI 3.1.0 is read as if it were 3.0");
    assert_eq!(
        document(&newer).openapi.components,
        document(&older).openapi.components
    );
}

#[test]
fn an_api_of_plain_objects_is_read() {
    let plain = json!({
        "openapi": "3.0.1", "info": { "title": "Plain", "version": "2" },
        "paths": { "/v1/{a}/items/{b}": { "put": {
            "operationId": "put-item_here",
            "parameters": [
                { "name": "a", "in": "path", "required": true, "schema": { "type": "string" } },
                { "name": "b", "in": "path", "required": true, "schema": { "type": "integer", "format": "int64" } },
                { "name": "kind", "in": "query", "explode": true, "schema": { "type": "array", "items": { "$ref": "#/components/schemas/Kind" } } }
            ],
            "requestBody": { "content": { "image/png": { "schema": { "type": "string", "format": "binary" } } } },
            "responses": { "200": { "description": "Prose" }, "4XX": { "description": "Prose" }, "default": { "description": "Prose" } }
        } } },
        "components": { "schemas": {
            "Kind": { "type": "integer", "format": "int32", "enum": [0, 1, 2] },
            "Money": { "type": "number", "multipleOf": 0.01, "maximum": 1e25, "minimum": -5, "default": 0 },
            "Either": { "oneOf": [{ "type": "string" }, { "$ref": "#/components/schemas/Kind" }] },
            "Anything": {}
        } }
    });
    let read_plain = document(&plain);
    assert_eq!(read(read_plain.to_yaml().as_bytes()).unwrap(), read_plain);
    let put = &read_plain.value()["paths"]["/v1/{a}/items/{b}"]["put"];
    assert_eq!(put["responses"]["200"], json!({ "description": "OK" }));
    assert_eq!(put["parameters"][2].get("explode"), None);
}

#[test]
fn words_that_yaml_reads_as_something_else_are_quoted() {
    let text = document(&library()).to_yaml();
    for line in [
        "- 'NO'",
        "- 'yes'",
        "- 'on'",
        "- '1_0'",
        "- '2026-01-01'",
        "- '1:30'",
        "- '~'",
        "- '0x1F'",
        "- ' a'",
        "- \"é\\n\"",
        "version: '1.0'",
    ] {
        assert!(
            text.lines().any(|found| found.trim_start() == line),
            "{line}"
        );
    }
}

#[test]
fn of_a_member_that_stands_twice_the_last_one_counts() {
    let text = r#"{"openapi":"3.0.1","info":{"title":"a","version":"1","title":"b"},"paths":{}}"#;
    let document = read(text.as_bytes()).unwrap();
    assert_eq!(document.openapi.info.title, "b");
    let omissions: Vec<String> = document.omissions.iter().map(ToString::to_string).collect();
    assert_eq!(omissions, ["#/info/title: `title` stands here twice"]);
}

#[test]
fn aliases_that_multiply_are_refused() {
    let mut text = "a0: &a0 [x, x, x, x, x, x, x, x, x, x]\n".to_owned();
    for level in 1..12 {
        let list = vec![format!("*a{}", level - 1); 10].join(", ");
        text.push_str(&format!("a{level}: &a{level} [{list}]\n"));
    }
    let problems = read(text.as_bytes()).unwrap_err();
    assert!(
        problems.to_string().contains("YAML that we read"),
        "{problems}"
    );
}

#[test]
fn one_component_that_is_copied_too_often_is_refused() {
    let mut paths = Map::new();
    for number in 0..3000 {
        let operation = json!({ "requestBody": { "$ref": "#/components/requestBodies/Large" }, "responses": { "204": { "description": "" } } });
        paths.insert(format!("/{number}"), json!({ "post": operation }));
    }
    let large = json!({ "content": { "a/b": { "schema": { "type": "string", "pattern": "x".repeat(200_000) } } } });
    let bomb = json!({ "openapi": "3.0.1", "info": { "title": "", "version": "" }, "paths": paths,
        "components": { "requestBodies": { "Large": large } } });
    let (_, message) = only_problem(&bomb);
    assert!(message.contains("more text than we copy"), "{message}");
}

#[test]
fn nonsense_is_an_error_and_never_a_panic() {
    let deep_json = "{\"a\":".repeat(200_000);
    let deep_yaml = "[".repeat(10_000);
    let inputs: &[&[u8]] = &[
        b"",
        b" ",
        b"null",
        b"[]",
        b"{}",
        b"{",
        b"\xff\xfe{\0}\0",
        b"\xef\xbb\xbf{}",
        b"PK\x03\x04",
        b"a: b: c",
        b"--- 1\n--- 2\n",
        b"? [1]\n: 2",
        b"a: !tag b",
        b"a: *nowhere",
        b"{\"openapi\":\"3.0.1\",\"info\":[],\"paths\":7}",
        b"openapi: 3.0.1\ninfo: .nan\npaths: ~",
        deep_json.as_bytes(),
        deep_yaml.as_bytes(),
    ];
    for input in inputs {
        assert!(!read(input).unwrap_err().0.is_empty());
    }
}

#[test]
fn any_value_in_any_place_is_read_or_reported() {
    fn places(value: &Value, at: String, all: &mut Vec<String>) {
        match value {
            Value::Object(map) => map.iter().for_each(|(key, value)| {
                places(value, format!("{at}/{}", pointer::escape(key)), all);
            }),
            Value::Array(list) => list
                .iter()
                .enumerate()
                .for_each(|(index, value)| places(value, format!("{at}/{index}"), all)),
            _ => {}
        }
        all.push(at);
    }
    let library = library();
    let mut all = Vec::new();
    places(&library, String::new(), &mut all);
    for place in &all {
        for odd in [
            json!(null),
            json!(-1),
            json!(1e300),
            json!("odd"),
            json!([]),
            json!([[]]),
            json!({}),
            json!({ "$ref": 1 }),
            json!({ "$ref": "#/x" }),
        ] {
            let mut bad = library.clone();
            *bad.pointer_mut(place).unwrap() = odd;
            if let Ok(read_bad) = from_value(bad) {
                assert_eq!(
                    read(read_bad.to_yaml().as_bytes()).unwrap(),
                    read_bad,
                    "{place}"
                );
            }
        }
    }
}
