//! What Apple could write next: changes of a description, each on a path and on schemas of its own, and what may become of each.

use serde_json::{Map, Value, json};

/// Something that a description could say one day.
pub struct Mutation {
    /// What it is.
    pub name: &'static str,
    /// What the bindings may leave out for it: kinds, as [`codegen::document::Omitted::name`] has them.
    pub leaves_out: &'static [&'static str],
    change: fn(&mut Place),
}

/// The part of a description that a mutation changes: a path, and the schemas that it needs.
pub struct Place {
    /// What stands in the names: `m7`.
    id: String,
    /// The path item.
    item: Value,
    /// The schemas, by name.
    schemas: Map<String, Value>,
    /// What else stands in the document.
    root: Map<String, Value>,
    /// More paths.
    paths: Map<String, Value>,
}

impl Place {
    fn new(id: &str) -> Self {
        let name = |end: &str| format!("M{}{end}", &id[1..]);
        let reference =
            |end: &str| json!({ "$ref": format!("#/components/schemas/{}", name(end)) });
        let content = |end: &str| json!({ "application/json": { "schema": reference(end) } });
        let kind = json!({ "type": "string", "enum": [format!("{id}Things")] });
        let item = json!({
            "get": {
                "operationId": format!("{id}Things_getCollection"),
                "tags": ["Things"],
                "parameters": [
                    { "name": "limit", "in": "query", "schema": { "type": "integer", "maximum": 200 } },
                    { "name": "filter[name]", "in": "query", "explode": false,
                      "schema": { "type": "array", "items": { "type": "string" } } },
                ],
                "responses": { "200": { "description": "Things", "content": content("ThingsResponse") } },
            },
            "post": {
                "operationId": format!("{id}Things_createInstance"),
                "tags": ["Things"],
                "requestBody": { "required": true, "content": content("ThingCreateRequest") },
                "responses": { "201": { "description": "A thing", "content": content("ThingResponse") } },
            },
        });
        let attributes = json!({ "type": "object", "properties": {
            "name": { "type": "string" }, "count": { "type": "integer" }, "colour": { "type": "string", "enum": ["RED", "BLUE"] } } });
        let thing = json!({ "type": "object", "required": ["type", "id"],
            "properties": { "type": kind, "id": { "type": "string" }, "attributes": attributes } });
        let schemas = [
            ("Thing", thing),
            (
                "ThingResponse",
                json!({ "type": "object", "required": ["data"], "properties": { "data": reference("Thing") } }),
            ),
            (
                "ThingsResponse",
                json!({ "type": "object", "required": ["data"], "properties": {
                "data": { "type": "array", "items": reference("Thing") } } }),
            ),
            (
                "ThingCreateRequest",
                json!({ "type": "object", "required": ["data"], "properties": { "data": {
                "type": "object", "required": ["type", "attributes"], "properties": { "type": kind, "attributes": attributes } } } }),
            ),
        ];
        let schemas = schemas.into_iter().map(|(end, schema)| (name(end), schema));
        Self {
            id: id.to_owned(),
            item,
            schemas: schemas.collect(),
            root: Map::new(),
            paths: Map::new(),
        }
    }

    fn name(&self, end: &str) -> String {
        format!("M{}{end}", &self.id[1..])
    }

    fn reference(&self, end: &str) -> Value {
        json!({ "$ref": format!("#/components/schemas/{}", self.name(end)) })
    }

    fn get(&mut self) -> &mut Value {
        &mut self.item["get"]
    }

    fn post(&mut self) -> &mut Value {
        &mut self.item["post"]
    }

    fn parameter(&mut self) -> &mut Value {
        &mut self.item["get"]["parameters"][1]
    }

    /// Gives the operation that lists one more parameter.
    fn also(&mut self, parameter: Value) {
        let parameters = self.item["get"]["parameters"].as_array_mut();
        parameters.expect("a list").push(parameter);
    }

    fn schema(&mut self, end: &str) -> &mut Value {
        let name = self.name(end);
        &mut self.schemas[&name]
    }

    fn attributes(&mut self) -> &mut Value {
        &mut self.schema("Thing")["properties"]["attributes"]
    }

    /// Gives the resource one more attribute.
    fn attribute(&mut self, schema: Value) {
        self.attributes()["properties"]["more"] = schema;
    }

    fn media(&mut self) -> &mut Value {
        &mut self.item["get"]["responses"]["200"]["content"]
    }
}

/// A description with mutations, each in a place of its own.
pub fn mutated(description: &Value, mutations: &[&Mutation]) -> Value {
    let mut description = description.clone();
    for mutation in mutations {
        let index = MUTATIONS
            .iter()
            .position(|known| known.name == mutation.name);
        let id = format!("m{}", index.expect("one of the table"));
        let mut place = Place::new(&id);
        (mutation.change)(&mut place);
        let paths = description["paths"].as_object_mut().expect("paths");
        paths.insert(format!("/v1/{id}Things"), place.item);
        paths.extend(place.paths);
        let schemas = description["components"]["schemas"].as_object_mut();
        schemas.expect("schemas").extend(place.schemas);
        description
            .as_object_mut()
            .expect("an object")
            .extend(place.root);
    }
    description
}

const fn bound(name: &'static str, change: fn(&mut Place)) -> Mutation {
    Mutation {
        name,
        leaves_out: &[],
        change,
    }
}

const fn omitted(
    name: &'static str,
    leaves_out: &'static [&'static str],
    change: fn(&mut Place),
) -> Mutation {
    Mutation {
        name,
        leaves_out,
        change,
    }
}

const NOTHING: &[&str] = &["nothing that matters"];
const KEYWORD: &[&str] = &["keyword"];
const TYPE: &[&str] = &["type"];
const PARAMETER: &[&str] = &["parameter"];
const OPERATION: &[&str] = &["operation"];
const PATH: &[&str] = &["path"];
const MEDIA_TYPE: &[&str] = &["media type"];

/// All of them.
pub const MUTATIONS: &[Mutation] = &[
    bound("nothing at all", |_| {}),
    // Media types.
    omitted(
        "a second media type beside JSON in a response",
        MEDIA_TYPE,
        |it| {
            it.media()["application/xml"] = json!({ "schema": { "type": "string" } });
        },
    ),
    omitted(
        "a second media type beside JSON in a request body",
        MEDIA_TYPE,
        |it| {
            it.post()["requestBody"]["content"]["multipart/form-data"] =
                json!({ "schema": { "type": "object" } });
        },
    ),
    bound("JSON:API's own media type", |it| {
        let content = it.media()["application/json"].take();
        *it.media() = json!({ "application/vnd.api+json": content });
    }),
    bound("an answer of another format", |it| {
        *it.media() =
            json!({ "application/pdf": { "schema": { "type": "string", "format": "binary" } } });
    }),
    bound("CSV beside JSON", |it| {
        it.media()["text/csv"] = json!({ "schema": { "type": "string" } })
    }),
    bound("a body of bytes", |it| {
        it.post()["requestBody"]["content"] =
            json!({ "image/png": { "schema": { "type": "string", "format": "binary" } } });
    }),
    omitted("a request body without a media type", OPERATION, |it| {
        it.post()["requestBody"]["content"] = json!({});
    }),
    // Parameters.
    omitted("an optional header parameter", PARAMETER, |it| {
        it.also(json!({ "name": "X-Trace", "in": "header", "schema": { "type": "string" } }));
    }),
    omitted("a required header parameter", OPERATION, |it| {
        it.also(json!({ "name": "X-Trace", "in": "header", "required": true, "schema": { "type": "string" } }));
    }),
    omitted("an optional cookie parameter", PARAMETER, |it| {
        it.also(json!({ "name": "session", "in": "cookie", "schema": { "type": "string" } }));
    }),
    omitted("a required cookie parameter", OPERATION, |it| {
        it.also(json!({ "name": "session", "in": "cookie", "required": true, "schema": { "type": "string" } }));
    }),
    omitted("a parameter of the style `deepObject`", PARAMETER, |it| {
        it.also(
            json!({ "name": "page", "in": "query", "style": "deepObject", "explode": true,
            "schema": { "type": "object", "properties": { "size": { "type": "integer" } } } }),
        );
    }),
    omitted(
        "a parameter of the style `pipeDelimited`",
        PARAMETER,
        |it| {
            it.parameter()["style"] = json!("pipeDelimited");
        },
    ),
    omitted(
        "a parameter of the style `spaceDelimited`",
        PARAMETER,
        |it| {
            it.parameter()["style"] = json!("spaceDelimited");
        },
    ),
    omitted(
        "a parameter of a style that nobody knows",
        PARAMETER,
        |it| {
            it.parameter()["style"] = json!("semicolons");
        },
    ),
    omitted("a parameter that is JSON", PARAMETER, |it| {
        it.also(json!({ "name": "query", "in": "query",
            "content": { "application/json": { "schema": { "type": "object" } } } }));
    }),
    omitted("a parameter of an object", PARAMETER, |it| {
        it.also(json!({ "name": "range", "in": "query",
            "schema": { "type": "object", "properties": { "from": { "type": "string" } } } }));
    }),
    omitted(
        "a parameter in a place that nobody knows",
        PARAMETER,
        |it| {
            it.also(json!({ "name": "range", "in": "body", "schema": { "type": "string" } }));
        },
    ),
    omitted("a parameter without a name", PARAMETER, |it| {
        it.also(json!({ "in": "query", "schema": { "type": "string" } }));
    }),
    omitted("a parameter without a schema", PARAMETER, |it| {
        it.also(json!({ "name": "range", "in": "query" }));
    }),
    bound("a parameter that is exploded", |it| {
        it.parameter()["explode"] = json!(true)
    }),
    bound("the same parameter twice", |it| {
        let again = it.parameter().clone();
        it.also(again);
    }),
    bound(
        "two parameters of one name with other values, the first deprecated",
        |it| {
            let values = |name: &str, values: Value, deprecated: bool| {
                json!({ "name": name, "in": "query", "explode": false,
            "deprecated": deprecated, "schema": { "type": "array", "items": { "type": "string", "enum": values } } })
            };
            for name in ["fields[things]", "filter[part]"] {
                it.also(values(name, json!(["name", "gone"]), true));
                it.also(values(name, json!(["name", "count"]), false));
            }
        },
    ),
    bound("a parameter for a number, a flag and a date", |it| {
        it.also(json!({ "name": "ratio", "in": "query", "schema": { "type": "number" } }));
        it.also(json!({ "name": "all", "in": "query", "schema": { "type": "boolean" } }));
        it.also(json!({ "name": "since", "in": "query", "schema": { "type": "string", "format": "date" } }));
    }),
    omitted(
        "a parameter of the path that is not in it",
        OPERATION,
        |it| {
            it.also(json!({ "name": "id", "in": "path", "required": true, "schema": { "type": "string" } }));
        },
    ),
    omitted("a parameter that leads nowhere", PARAMETER, |it| {
        it.also(json!({ "$ref": "#/components/parameters/gone" }));
    }),
    // Operations and paths.
    omitted("a new HTTP method", OPERATION, |it| {
        it.item["query"] = it.item["get"].clone();
    }),
    omitted("a HEAD", OPERATION, |it| {
        it.item["head"] = json!({ "responses": { "200": { "description": "There" } } })
    }),
    bound("a PUT", |it| {
        it.item["put"] = it.item["post"].clone();
        it.item["put"]["operationId"] = json!(format!("{}Things_replaceAll", it.id));
    }),
    omitted("a path item that stands elsewhere", PATH, |it| {
        it.item = json!({ "$ref": "#/components/pathItems/things" });
    }),
    omitted("an unknown keyword in an operation", KEYWORD, |it| {
        it.get()["rateLimit"] = json!({ "cost": 3 })
    }),
    omitted("an unknown keyword in a path item", KEYWORD, |it| {
        it.item["rateLimit"] = json!(3)
    }),
    bound("an operation without an id", |it| {
        drop(
            it.get()
                .as_object_mut()
                .expect("an object")
                .remove("operationId"),
        )
    }),
    bound("an operation without a tag", |it| {
        drop(it.get().as_object_mut().expect("an object").remove("tags"))
    }),
    bound("two operations that differ by letter case", |it| {
        let mut other = it.item.clone();
        other.as_object_mut().expect("an object").remove("post");
        other["get"]["operationId"] = json!(format!("{}things_getCollection", it.id));
        it.paths.insert(format!("/v1/{}things", it.id), other);
    }),
    bound("a new shape of path", |it| {
        let mut other = it.item.clone();
        other.as_object_mut().expect("an object").remove("post");
        other["get"]["operationId"] = json!(format!("{}_search", it.id));
        it.paths.insert(format!("/public/{}/search", it.id), other);
    }),
    bound("two parameters in a path", |it| {
        let mut other = it.item.clone();
        other.as_object_mut().expect("an object").remove("post");
        other["get"]["operationId"] = json!(format!("{}_between", it.id));
        for name in ["a", "b"] {
            let parameters = other["get"]["parameters"].as_array_mut().expect("a list");
            parameters.push(json!({ "name": name, "in": "path", "required": true, "schema": { "type": "string" } }));
        }
        it.paths
            .insert(format!("/v1/{}Things/{{a}}/between/{{b}}", it.id), other);
    }),
    bound(
        "callbacks, servers and security of an operation's own",
        |it| {
            it.get()["servers"] = json!([{ "url": "https://example.com" }]);
            it.get()["security"] = json!([]);
        },
    ),
    omitted("callbacks", NOTHING, |it| {
        it.get()["callbacks"] = json!({ "done": {} })
    }),
    omitted("webhooks", NOTHING, |it| {
        drop(it.root.insert("webhooks".to_owned(), json!({ "done": {} })))
    }),
    omitted("OpenAPI 3.1", NOTHING, |it| {
        drop(it.root.insert("openapi".to_owned(), json!("3.1.0")))
    }),
    omitted("a dialect of JSON schema", NOTHING, |it| {
        it.root.insert(
            "jsonSchemaDialect".to_owned(),
            json!("https://json-schema.org/draft/2020-12/schema"),
        );
    }),
    // Responses.
    omitted(
        "a response that is given only as `default`",
        OPERATION,
        |it| {
            let answer = it.get()["responses"]["200"].take();
            it.get()["responses"] = json!({ "default": answer });
        },
    ),
    bound("`default` beside a response of success", |it| {
        it.get()["responses"]["default"] = json!({ "description": "Anything else" });
    }),
    omitted("links of a response", NOTHING, |it| {
        it.get()["responses"]["200"]["links"] = json!({ "next": { "operationId": "things" } });
    }),
    bound("headers of a response", |it| {
        it.get()["responses"]["200"]["headers"] =
            json!({ "X-Rate-Limit": { "schema": { "type": "string" } } });
    }),
    omitted("a status that is none", &["response"], |it| {
        it.get()["responses"]["4YY"] = json!({ "description": "Odd" });
    }),
    omitted(
        "a response of success that leads nowhere",
        OPERATION,
        |it| {
            it.get()["responses"]["200"] = json!({ "$ref": "#/components/responses/gone" });
        },
    ),
    omitted("no response at all", OPERATION, |it| {
        drop(
            it.get()
                .as_object_mut()
                .expect("an object")
                .remove("responses"),
        )
    }),
    // Schemas.
    bound("an attribute of one `allOf`", |it| {
        it.attribute(json!({ "allOf": [{ "type": "string" }] }))
    }),
    bound("`type: object` beside `allOf`", |it| {
        let more = it.reference("More");
        it.schemas.insert(
            it.name("More"),
            json!({ "type": "object", "properties": { "x": { "type": "string" } } }),
        );
        it.attribute(json!({ "type": "object", "allOf": [more, { "type": "object", "properties": { "y": { "type": "string" } } }] }));
    }),
    bound("`properties` beside `allOf`", |it| {
        let more = it.reference("More");
        it.schemas.insert(
            it.name("More"),
            json!({ "type": "object", "properties": { "x": { "type": "string" } } }),
        );
        it.attribute(json!({ "allOf": [more], "properties": { "y": { "type": "string" } } }));
    }),
    bound("`properties` without a type", |it| {
        it.attribute(json!({ "properties": { "x": { "type": "string" } } }))
    }),
    bound("`oneOf` without a discriminator", |it| {
        it.attribute(json!({ "oneOf": [{ "type": "string" }, { "type": "object", "properties": { "x": { "type": "string" } } }] }));
    }),
    bound(
        "attributes of several forms without a discriminator",
        |it| {
            let form = |name: &str| json!({ "type": "object", "properties": { "name": { "type": "string" }, name: { "type": "string" } } });
            *it.attributes() = json!({ "oneOf": [form("a"), form("b")] });
        },
    ),
    bound("attributes of several forms that differ in a type", |it| {
        let form =
            |kind: &str| json!({ "type": "object", "properties": { "name": { "type": kind } } });
        *it.attributes() = json!({ "oneOf": [form("string"), form("integer")] });
    }),
    bound("attributes by another attribute", |it| {
        let names = ["Red", "Blue"];
        for (name, own) in names.into_iter().zip(["warmth", "depth"]) {
            let name = it.name(name);
            it.schemas.insert(name, json!({ "type": "object", "properties": {
                "colour": { "type": "string", "enum": ["RED", "BLUE"] }, own: { "type": "string" } } }));
        }
        let [red, blue] = names.map(|name| it.reference(name));
        let mapping = json!({ "RED": red["$ref"], "BLUE": blue["$ref"] });
        *it.attributes() = json!({ "oneOf": [red, blue], "discriminator": { "propertyName": "colour", "mapping": mapping } });
    }),
    bound("sets of required members in a request body", |it| {
        let data = &mut it.schema("ThingCreateRequest")["properties"]["data"];
        data["anyOf"] = json!([
            { "type": "object", "properties": { "attributes": { "type": "object", "required": ["name", "count"] } } },
            { "type": "object", "properties": { "attributes": { "type": "object", "required": ["name", "colour"] } } },
        ]);
    }),
    bound("several forms of a request body", |it| {
        let data = it.schema("ThingCreateRequest")["properties"]["data"].clone();
        it.schema("ThingCreateRequest")["properties"]["data"] =
            json!({ "oneOf": [data, { "type": "string" }] });
    }),
    bound("a type array of OpenAPI 3.1", |it| {
        it.attribute(json!({ "type": ["string", "null"] }))
    }),
    omitted("a type array of several types", TYPE, |it| {
        it.attribute(json!({ "type": ["string", "integer"] }))
    }),
    bound("a constant", |it| {
        it.attribute(json!({ "type": "string", "const": "ONLY" }))
    }),
    omitted("`not`", KEYWORD, |it| {
        it.attribute(json!({ "type": "string", "not": { "enum": ["X"] } }))
    }),
    omitted("an unknown keyword in a schema", KEYWORD, |it| {
        it.attribute(json!({ "type": "string", "contentEncoding": "base64" }))
    }),
    omitted("an unknown type", TYPE, |it| {
        it.attribute(json!({ "type": "decimal" }))
    }),
    omitted("an unknown integer format", KEYWORD, |it| {
        it.attribute(json!({ "type": "integer", "format": "uint128" }))
    }),
    bound("an unknown text format", |it| {
        it.attribute(json!({ "type": "string", "format": "duration-iso" }))
    }),
    bound("a format that is null", |it| {
        it.attribute(json!({ "type": "string", "format": null }))
    }),
    omitted("a format that is a number", KEYWORD, |it| {
        it.attribute(json!({ "type": "string", "format": 5 }))
    }),
    bound("an id that is a whole number", |it| {
        it.schema("Thing")["properties"]["id"] = json!({ "type": "integer" });
    }),
    bound("a map", |it| {
        it.attribute(json!({ "type": "object", "additionalProperties": { "type": "integer" } }))
    }),
    bound("a map of maps", |it| {
        it.attribute(json!({ "type": "object", "additionalProperties": { "type": "object", "additionalProperties": { "type": "string" } } }));
    }),
    bound("`additionalProperties: false`", |it| {
        it.attributes()["additionalProperties"] = json!(false)
    }),
    omitted(
        "typed `additionalProperties` beside `properties`",
        TYPE,
        |it| {
            it.attribute(json!({ "type": "object", "properties": { "x": { "type": "string" } }, "additionalProperties": { "type": "string" } }));
        },
    ),
    bound("an enum of whole numbers", |it| {
        it.attribute(json!({ "type": "integer", "enum": [1, 2, 4] }))
    }),
    omitted("an enum of numbers", KEYWORD, |it| {
        it.attribute(json!({ "type": "number", "enum": [1.5, 2.5] }))
    }),
    omitted("an enum that mixes texts and numbers", TYPE, |it| {
        it.attribute(json!({ "type": "string", "enum": ["A", 1] }))
    }),
    omitted("an empty enum in `components`", KEYWORD, |it| {
        it.schemas
            .insert(it.name("Empty"), json!({ "type": "string", "enum": [] }));
        let empty = it.reference("Empty");
        it.attribute(empty);
    }),
    omitted("an array of itself", TYPE, |it| {
        let tree = it.reference("Tree");
        it.schemas
            .insert(it.name("Tree"), json!({ "type": "array", "items": tree }));
        let tree = it.reference("Tree");
        it.attribute(tree);
    }),
    bound("an object of itself", |it| {
        let tree = it.reference("Tree");
        it.schemas.insert(
            it.name("Tree"),
            json!({ "type": "object", "properties": { "left": tree, "right": tree } }),
        );
        let tree = it.reference("Tree");
        it.attribute(tree);
    }),
    omitted("a schema that is itself", TYPE, |it| {
        let own = it.reference("Own");
        it.schemas.insert(it.name("Own"), own);
        let own = it.reference("Own");
        it.attribute(own);
    }),
    omitted("a schema that leads nowhere", TYPE, |it| {
        let gone = it.reference("Gone");
        it.attribute(gone);
    }),
    omitted("a reference to another file", TYPE, |it| {
        it.attribute(json!({ "$ref": "things.yaml#/Thing" }))
    }),
    omitted("items and properties side by side", KEYWORD, |it| {
        it.attribute(json!({ "type": "array", "items": { "type": "string" }, "properties": { "x": { "type": "string" } } }));
    }),
    omitted("bounds of a text", KEYWORD, |it| {
        it.attribute(json!({ "type": "string", "maximum": 5 }))
    }),
    omitted("an exclusive bound of OpenAPI 3.1", KEYWORD, |it| {
        it.attribute(json!({ "type": "integer", "exclusiveMinimum": 5 }))
    }),
    bound("any JSON", |it| it.attribute(json!({}))),
    bound("lists in lists in objects in lists", |it| {
        it.attribute(json!({ "type": "array", "items": { "type": "object", "properties": {
            "rows": { "type": "array", "items": { "type": "array", "items": { "type": "object", "properties": { "x": { "type": "number" } } } } } } } }));
    }),
    omitted("a property that is no schema", TYPE, |it| {
        it.attribute(json!("text"))
    }),
    omitted("`properties` that are a list", KEYWORD, |it| {
        it.attribute(json!({ "type": "object", "properties": ["x"] }));
    }),
    bound("an attribute with the name of a keyword of Rust", |it| {
        it.attributes()["properties"]["match"] = json!({ "type": "string" })
    }),
    bound("attributes that differ by letter case", |it| {
        it.attributes()["properties"]["NAME"] = json!({ "type": "string" });
        it.attributes()["properties"]["Name"] = json!({ "type": "string" });
    }),
    bound("values that differ by letter case", |it| {
        it.attribute(json!({ "type": "string", "enum": ["A_B", "a_b", "A-B", "aB", ""] }));
    }),
    bound("a schema whose name is no identifier", |it| {
        let name = it.name("-strange.name");
        it.schemas.insert(
            name.clone(),
            json!({ "type": "object", "properties": { "x": { "type": "string" } } }),
        );
        it.attribute(json!({ "$ref": format!("#/components/schemas/{name}") }));
    }),
    bound("a deprecated everything", |it| {
        it.get()["deprecated"] = json!(true);
        it.parameter()["deprecated"] = json!(true);
        it.schema("Thing")["deprecated"] = json!(true);
        it.attribute(json!({ "type": "string", "deprecated": true }));
    }),
    bound("a relationship without `data`", |it| {
        it.schema("Thing")["properties"]["relationships"] = json!({ "type": "object", "properties": {
            "owner": { "type": "object", "properties": { "links": { "type": "object", "properties": { "self": { "type": "string" } } } } } } });
    }),
    bound("a relationship of a new form", |it| {
        it.schema("Thing")["properties"]["relationships"] = json!({ "type": "object", "properties": {
            "owner": { "type": "object", "properties": { "data": { "oneOf": [{ "type": "string" }, { "type": "integer" }] } } } } });
    }),
];
