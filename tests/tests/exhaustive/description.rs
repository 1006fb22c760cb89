//! The corrected description as plain JSON, and what follows from it: operations, closed schemas, declared members, samples.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::LazyLock;

use jsonschema::{Draft, Validator};
use serde_json::{Map, Value, json};

/// Where refs lead in a schema that stands alone.
const DEFINITIONS: &str = "#/definitions/";
const SCHEMAS: &str = "#/components/schemas/";

static DESCRIPTION: LazyLock<Description> = LazyLock::new(|| {
    let text = include_str!(concat!(env!("OUT_DIR"), "/corrected.json"));
    let mut root = serde_json::from_str(text).expect("the description is JSON");
    merge(&mut root);
    Description { root }
});

static OPERATIONS: LazyLock<Vec<Operation>> = LazyLock::new(|| DESCRIPTION.operations());

/// The operations of the description.
pub(crate) fn operations() -> &'static [Operation] {
    &OPERATIONS
}

/// The description.
pub(crate) fn description() -> &'static Description {
    &DESCRIPTION
}

pub(crate) struct Description {
    pub(crate) root: Value,
}

/// An operation, with everything that it refers to.
pub(crate) struct Operation {
    pub(crate) id: &'static str,
    pub(crate) method: String,
    pub(crate) path: &'static str,
    pub(crate) query: Vec<Parameter>,
    /// The schema of what is sent as JSON.
    pub(crate) body: Option<&'static Value>,
    /// Successful answers: the status, and media types with their schemas.
    pub(crate) answers: Vec<(u16, Vec<(&'static str, &'static Value)>)>,
    /// The statuses of other answers.
    #[allow(dead_code, reason = "not every program that uses it asks for errors")]
    pub(crate) refusals: Vec<u16>,
}

pub(crate) struct Parameter {
    pub(crate) name: &'static str,
    pub(crate) required: bool,
    /// Whether there is a pair of name and value for each item of a list.
    pub(crate) explode: bool,
    pub(crate) schema: &'static Value,
}

impl Operation {
    /// The schema of an answer in JSON, with its status.
    pub(crate) fn json(&self) -> Option<(u16, &'static Value)> {
        let all = self.answers.iter().flat_map(|(status, content)| {
            content
                .iter()
                .map(|(media, schema)| (*status, *media, *schema))
        });
        let mut json = all.filter(|(_, media, _)| media.ends_with("json"));
        json.next().map(|(status, _, schema)| (status, schema))
    }
}

impl Description {
    fn operations(&'static self) -> Vec<Operation> {
        let mut operations = Vec::new();
        for (path, item) in members(&self.root["paths"]) {
            for (method, operation) in members(item).filter(|(name, _)| *name != "parameters") {
                operations.push(self.operation(path, method, item, operation));
            }
        }
        operations
    }

    fn operation(
        &'static self,
        path: &'static str,
        method: &str,
        item: &'static Value,
        operation: &'static Value,
    ) -> Operation {
        let mut query: Vec<Parameter> = Vec::new();
        let declared = [&item["parameters"], &operation["parameters"]];
        for parameter in declared.into_iter().filter_map(Value::as_array).flatten() {
            let parameter = self.resolved(parameter);
            if parameter["in"] == "path" {
                continue;
            }
            assert_eq!(
                parameter["in"], "query",
                "{path} {method}: a parameter in another place"
            );
            assert!(
                matches!(parameter["style"].as_str(), None | Some("form")),
                "{path} {method}: a parameter of another style"
            );
            query.push(Parameter {
                name: parameter["name"].as_str().expect("a parameter has a name"),
                required: parameter["required"] == true,
                explode: parameter["explode"] != false,
                schema: &parameter["schema"],
            });
        }
        let content = |of: &'static Value| {
            members(&of["content"])
                .map(|(media, content)| (media, &content["schema"]))
                .collect::<Vec<_>>()
        };
        let body = operation.get("requestBody").map(|body| {
            let content = content(self.resolved(body));
            match content.as_slice() {
                [("application/json", schema)] => *schema,
                _ => panic!("{path} {method}: a body that is not JSON"),
            }
        });
        let all = members(&operation["responses"])
            .filter_map(|(status, answer)| Some((status.parse().ok()?, answer)));
        let (answers, refusals): (Vec<(u16, _)>, Vec<_>) =
            all.partition(|(status, _)| (200..300).contains(status));
        let answers = answers.into_iter();
        let answers = answers.map(|(status, answer)| (status, content(self.resolved(answer))));
        Operation {
            id: operation["operationId"]
                .as_str()
                .expect("an operation has a name"),
            method: method.to_uppercase(),
            path,
            query,
            body,
            answers: answers.collect(),
            refusals: refusals.iter().map(|(status, _)| *status).collect(),
        }
    }

    /// The schema of this name.
    pub(crate) fn schema(&'static self, name: &str) -> Option<&'static Value> {
        self.root["components"]["schemas"].get(name)
    }

    /// The names of the schemas of resources: what has a type, an identity and links.
    pub(crate) fn resources(&'static self) -> BTreeSet<&'static str> {
        let schemas = members(&self.root["components"]["schemas"]);
        let resources = schemas.filter(|(_, schema)| {
            let has = |name| schema["properties"].get(name).is_some();
            !kind(schema).is_empty() && has("id") && has("links")
        });
        resources.map(|(name, _)| name).collect()
    }

    /// The thing itself, whether it stands in place or is referred to.
    pub(crate) fn resolved(&'static self, value: &'static Value) -> &'static Value {
        if let Some(reference) = value.get("$ref").and_then(Value::as_str) {
            let found = reference
                .strip_prefix('#')
                .and_then(|pointer| self.root.pointer(pointer));
            return self.resolved(found.unwrap_or_else(|| panic!("{reference} leads nowhere")));
        }
        match value
            .get("allOf")
            .and_then(Value::as_array)
            .map(Vec::as_slice)
        {
            None => value,
            Some([only]) => self.resolved(only),
            Some(_) => panic!("a schema of several parts: {value}"),
        }
    }

    /// A validator that knows all members of all objects, and no others.
    pub(crate) fn validator(&'static self, schema: &Value) -> Validator {
        let (mut wanted, mut known) = (BTreeSet::new(), Map::new());
        let mut closed = close(schema, &mut wanted);
        while let Some(name) = wanted.pop_first() {
            if !known.contains_key(&name) {
                let schema = self
                    .schema(&name)
                    .unwrap_or_else(|| panic!("there is no schema {name}"));
                known.insert(name, close(schema, &mut wanted));
            }
        }
        closed["definitions"] = Value::Object(known);
        // A ref hides what stands beside it.
        if let Some(reference) = closed
            .as_object_mut()
            .and_then(|closed| closed.remove("$ref"))
        {
            closed["allOf"] = json!([{ "$ref": reference }]);
        }
        let options = jsonschema::options()
            .with_draft(Draft::Draft4)
            .should_validate_formats(true);
        let options = options
            .with_format("date", is_date)
            .with_format("date-time", is_time);
        // Texts of these formats are the caller's; the bindings pass them on.
        let others = [
            "duration",
            "email",
            "uri",
            "uri-reference",
            "number",
            "int64",
            "binary",
        ];
        let options = others.into_iter().fold(options, |options, format| {
            options.with_format(format, |_: &str| true)
        });
        options
            .build(&closed)
            .unwrap_or_else(|error| panic!("{error}: {schema}"))
    }

    /// How many values the longest enum has, below a schema, or how many sets of members a body can be required to have.
    pub(crate) fn rounds(&'static self, schema: &'static Value) -> usize {
        let mut declared = BTreeSet::new();
        self.declared(schema, String::new(), &mut declared);
        longest(&declared).max(self.required_sets(schema).len())
    }

    /// The sets of members of which what is sent must have one.
    pub(crate) fn required_sets(&'static self, schema: &'static Value) -> &'static [Value] {
        let data = &self.resolved(schema)["properties"]["data"];
        data["anyOf"].as_array().map_or(&[], Vec::as_slice)
    }

    /// The paths of all members below a schema, and `path = value` for all values of enums.
    pub(crate) fn declared(
        &'static self,
        schema: &'static Value,
        at: String,
        out: &mut BTreeSet<String>,
    ) {
        let schema = self.resolved(schema);
        if is_deep(&at) {
            return;
        }
        if let Some(values) = schema["enum"].as_array() {
            out.extend(values.iter().map(|value| format!("{at} = {value}")));
        } else if let Some(variants) = schema["oneOf"].as_array() {
            for variant in variants {
                self.declared(
                    variant,
                    format!("{at}<{}>", kind(self.resolved(variant))),
                    out,
                );
            }
        } else if schema["type"] == "array" {
            self.declared(&schema["items"], format!("{at}[]"), out);
        } else {
            for (name, member) in members(&schema["properties"]) {
                let path = format!("{at}.{name}");
                out.insert(path.clone());
                self.declared(member, path, out);
            }
            if schema["additionalProperties"].is_object() {
                out.insert(format!("{at}.*"));
                self.declared(&schema["additionalProperties"], format!("{at}.*"), out);
            }
        }
    }

    /// As `declared`, of what a value holds; nulls come out as `path is null` alone.
    pub(crate) fn present(
        &'static self,
        schema: &'static Value,
        value: &Value,
        at: String,
        out: &mut BTreeSet<String>,
    ) {
        let schema = self.resolved(schema);
        if value.is_null() {
            out.insert(format!("{at} is null"));
        } else if schema["enum"].is_array() {
            out.insert(format!("{at} = {value}"));
        } else if let Some(variants) = schema["oneOf"].as_array() {
            let of_kind = variants
                .iter()
                .find(|variant| Some(kind(self.resolved(variant))) == value["type"].as_str());
            if let Some(variant) = of_kind {
                let kind = kind(self.resolved(variant));
                self.present(variant, value, format!("{at}<{kind}>"), out);
            }
        } else if let Some(items) = value.as_array() {
            for item in items {
                self.present(&schema["items"], item, format!("{at}[]"), out);
            }
        } else {
            for (name, member) in members_of(value) {
                match schema["properties"].get(name) {
                    Some(property) => {
                        let path = format!("{at}.{name}");
                        out.insert(path.clone());
                        self.present(property, member, path, out);
                    }
                    None => {
                        let path = format!("{at}.*");
                        out.insert(path.clone());
                        self.present(&schema["additionalProperties"], member, path, out);
                    }
                }
            }
        }
    }

    /// The paths of what may be null.
    pub(crate) fn nullable(
        &'static self,
        schema: &'static Value,
        at: String,
        out: &mut BTreeSet<String>,
    ) {
        if schema["nullable"] == true {
            out.insert(format!("{at} is null"));
        }
        let schema = self.resolved(schema);
        if let Some(variants) = schema["oneOf"].as_array() {
            for variant in variants {
                self.nullable(
                    variant,
                    format!("{at}<{}>", kind(self.resolved(variant))),
                    out,
                );
            }
        } else if schema["type"] == "array" {
            self.nullable(&schema["items"], format!("{at}[]"), out);
        } else {
            for (name, member) in members(&schema["properties"]) {
                self.nullable(member, format!("{at}.{name}"), out);
            }
        }
    }
}

/// Puts one object in the place of each that has several forms without a type to tell them apart, or several parts: it has the members of
/// all of them, and of what all forms require it requires the same. So the bindings read it.
fn merge(root: &mut Value) {
    let schemas = root["components"]["schemas"].clone();
    for schema in root["components"]["schemas"]
        .as_object_mut()
        .into_iter()
        .flat_map(Map::values_mut)
    {
        merge_below(schema, &schemas);
    }
}

fn merge_below(schema: &mut Value, schemas: &Value) {
    if let Some(object) = merged(schema, schemas) {
        *schema = object;
    }
    match schema {
        Value::Object(members) => members
            .values_mut()
            .for_each(|member| merge_below(member, schemas)),
        Value::Array(items) => items.iter_mut().for_each(|item| merge_below(item, schemas)),
        _ => {}
    }
}

/// The one object that stands for several.
fn merged(schema: &Value, schemas: &Value) -> Option<Value> {
    let lists = [("allOf", true), ("oneOf", false)];
    let (parts, all) = lists
        .into_iter()
        .find_map(|(keyword, all)| Some((schema.get(keyword)?.as_array()?, all)))?;
    if parts.len() < 2 {
        return None;
    }
    let mut properties = Map::new();
    let mut required: Option<BTreeSet<String>> = None;
    for part in parts {
        let part = object(part, schemas)?;
        let own = part["required"].as_array().into_iter().flatten();
        let own: BTreeSet<String> = own.filter_map(Value::as_str).map(str::to_owned).collect();
        required = Some(match required {
            None => own,
            Some(known) if all => &known | &own,
            Some(known) => &known & &own,
        });
        for (name, member) in members_of(&part["properties"]) {
            properties.entry(name).or_insert_with(|| member.clone());
        }
    }
    let mut object = json!({ "type": "object", "properties": properties });
    if let Some(required) = required.filter(|required| !required.is_empty()) {
        object["required"] = required.into_iter().collect();
    }
    Some(object)
}

/// The object that a schema is, unless a type tells it from others.
fn object(schema: &Value, schemas: &Value) -> Option<Value> {
    let schema = match schema.get("$ref").and_then(Value::as_str) {
        Some(reference) => schemas.get(reference.strip_prefix(SCHEMAS)?)?,
        None => schema,
    };
    let schema = merged(schema, schemas).unwrap_or_else(|| schema.clone());
    let is_typed = schema["properties"]["type"]["enum"].is_array();
    (schema["type"] == "object" && !is_typed).then_some(schema)
}

/// What Apple clears with null though its description does not say so: relationships to one resource when a resource
/// is changed, and the linkage of such a relationship. The schema is changed to allow it.
pub(crate) fn clearable(operation: &Operation, schema: &mut Value) -> Vec<String> {
    let mut found = Vec::new();
    if operation.method != "PATCH" {
        return found;
    }
    let mut allow = |data: &mut Value, path: String| {
        if data["type"] == "object" {
            data["nullable"] = true.into();
            found.push(path);
        }
    };
    if operation.path.contains("/relationships/") {
        allow(
            &mut schema["properties"]["data"],
            ".data is null".to_owned(),
        );
    } else if let Some(relationships) =
        schema["properties"]["data"]["properties"]["relationships"]["properties"].as_object_mut()
    {
        for (name, relationship) in relationships {
            allow(
                &mut relationship["properties"]["data"],
                format!(".data.relationships.{name}.data is null"),
            );
        }
    }
    found
}

/// How many values the longest enum has, among declared members.
pub(crate) fn longest(declared: &BTreeSet<String>) -> usize {
    let mut counts: BTreeMap<&str, usize> = BTreeMap::new();
    for (path, _) in declared.iter().filter_map(|path| path.split_once(" = ")) {
        *counts.entry(path).or_default() += 1;
    }
    counts.into_values().max().unwrap_or(1)
}

/// Whether a path has come by its last member several times: the schema holds itself.
pub(crate) fn is_deep(at: &str) -> bool {
    let last = at.rsplit('.').next().unwrap_or_default();
    !last.is_empty() && at.split('.').filter(|name| *name == last).count() > 3
}

/// The members of an object in the description.
pub(crate) fn members(
    value: &'static Value,
) -> impl Iterator<Item = (&'static str, &'static Value)> {
    members_of(value)
}

fn members_of(value: &Value) -> impl Iterator<Item = (&str, &Value)> {
    value
        .as_object()
        .into_iter()
        .flatten()
        .map(|(name, value)| (name.as_str(), value))
}

/// The type of the resource that a schema describes.
pub(crate) fn kind(schema: &'static Value) -> &'static str {
    schema["properties"]["type"]["enum"][0]
        .as_str()
        .unwrap_or_default()
}

/// The schema as one of Draft 4 that allows no other members than it names.
fn close(schema: &Value, wanted: &mut BTreeSet<String>) -> Value {
    let Some(schema) = schema.as_object() else {
        return schema.clone();
    };
    let mut closed = Map::new();
    for (keyword, value) in schema {
        let value = match keyword.as_str() {
            "nullable" | "discriminator" | "deprecated" => continue,
            "$ref" => {
                let name = value
                    .as_str()
                    .and_then(|reference| reference.strip_prefix(SCHEMAS))
                    .expect("a ref to a schema");
                wanted.insert(name.to_owned());
                format!("{DEFINITIONS}{name}").into()
            }
            "properties" => members_of(value)
                .map(|(name, member)| (name.to_owned(), close(member, wanted)))
                .collect(),
            "items" | "additionalProperties" => close(value, wanted),
            // It says which members are required together, and not what they are.
            "anyOf" => value.clone(),
            "oneOf" | "allOf" => value
                .as_array()
                .into_iter()
                .flatten()
                .map(|part| close(part, wanted))
                .collect(),
            "type" | "enum" | "required" | "format" | "minimum" | "maximum" | "maxItems"
            | "pattern" => value.clone(),
            other => panic!("the keyword {other} is not understood"),
        };
        closed.insert(keyword.clone(), value);
    }
    if closed.contains_key("properties") {
        closed.entry("additionalProperties").or_insert(false.into());
    }
    match schema.get("nullable") {
        Some(Value::Bool(true)) => json!({ "anyOf": [{ "type": "null" }, closed] }),
        _ => Value::Object(closed),
    }
}

fn is_date(text: &str) -> bool {
    let digits =
        |text: &str, count| text.len() == count && text.bytes().all(|byte| byte.is_ascii_digit());
    let parts: Vec<&str> = text.split('-').collect();
    matches!(parts.as_slice(), [year, month, day] if digits(year, 4) && digits(month, 2) && digits(day, 2))
}

fn is_time(text: &str) -> bool {
    let is_offset = |rest: &str| {
        rest.ends_with('Z')
            || rest
                .rfind(['+', '-'])
                .is_some_and(|at| rest[at..].len() == 6)
    };
    text.split_once('T')
        .is_some_and(|(date, rest)| is_date(date) && is_offset(rest))
}
