//! Walks an OpenAPI description, read as plain YAML, into facts: everything that it says, each with its JSON pointer.
//!
//! Nothing here comes from the generator, so that its mistakes cannot hide behind themselves.

use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;

use serde_json::Value;

/// An OpenAPI description.
pub struct Description {
    root: Value,
}

/// What a fact is about.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Kind {
    /// An operation: a method of a path.
    Operation,
    /// A parameter of the path of an operation.
    PathParameter,
    /// A parameter of the query of an operation.
    QueryParameter,
    /// A media type of what an operation takes.
    RequestBody,
    /// A media type of what an operation answers, or a status without one.
    Response,
    /// A schema that has a name.
    Schema,
    /// A property of a schema.
    Property,
    /// A value of an `enum`.
    EnumValue,
    /// A type among others of a `oneOf`, or a set of required members among others of an `anyOf`.
    Alternative,
    /// `additionalProperties`.
    AdditionalProperties,
    /// `discriminator`.
    Discriminator,
    /// A name in the list `required` of a schema, or `required: true`.
    Required,
    /// `nullable`.
    Nullable,
    /// `deprecated`.
    Deprecated,
    /// `minimum`.
    Minimum,
    /// `maximum`.
    Maximum,
    /// `maxItems`.
    MaxItems,
    /// `format`.
    Format,
    /// `explode`.
    Explode,
}

/// Something that the description says.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Fact {
    /// What it is about.
    pub kind: Kind,
    /// Where it is said. For a parameter that is shared, where it is used.
    pub pointer: String,
}

/// All that a description says, and what of it nobody has looked at.
#[derive(Debug, Default)]
pub struct Facts {
    /// What it says.
    pub facts: BTreeSet<Fact>,
    /// Keywords that this walk does not know.
    pub unknown: Vec<String>,
    /// How many paths there are.
    pub paths: usize,
    /// The shared parameters, with how often each is used.
    pub shared_parameters: BTreeMap<String, usize>,
}

/// An operation: a method of a path.
#[derive(Clone)]
pub struct Operation<'a> {
    /// The operation itself.
    pub node: Node<'a>,
    /// Its method, in capitals.
    pub method: String,
    /// Its path.
    pub path: String,
    /// The parameters of its path.
    pub path_parameters: Vec<Node<'a>>,
    /// The parameters of its query.
    pub query: Vec<Node<'a>>,
}

/// A place in the description.
#[derive(Clone)]
pub struct Node<'a> {
    /// Where it is.
    pub pointer: String,
    /// What is there.
    pub value: &'a Value,
    root: &'a Value,
}

const METHODS: [&str; 8] = [
    "get", "put", "post", "delete", "options", "head", "patch", "trace",
];

impl Description {
    /// Reads a description.
    ///
    /// # Errors
    ///
    /// What is no file, and what is no YAML.
    pub fn read(file: &Path) -> Result<Self, Box<dyn std::error::Error + Send + Sync>> {
        let text = std::fs::read_to_string(file)?;
        Ok(Self {
            root: serde_yaml::from_str(&text)?,
        })
    }

    /// The whole of it.
    #[must_use]
    pub fn root(&self) -> Node<'_> {
        Node {
            pointer: String::new(),
            value: &self.root,
            root: &self.root,
        }
    }

    /// The schemas that have names, by name.
    #[must_use]
    pub fn schemas(&self) -> Vec<(String, Node<'_>)> {
        self.root()
            .get("components")
            .map(|components| components.members("schemas"))
            .unwrap_or_default()
    }

    /// All operations.
    #[must_use]
    pub fn operations(&self) -> Vec<Operation<'_>> {
        let mut operations = Vec::new();
        for (path, item) in self.root().members("paths") {
            for (method, node) in item.entries() {
                if METHODS.contains(&method.as_str()) {
                    operations.push(operation(&item, &path, &method, node));
                }
            }
        }
        operations
    }

    /// Everything that it says.
    #[must_use]
    pub fn facts(&self) -> Facts {
        let mut facts = Facts {
            paths: self.root().members("paths").len(),
            ..Facts::default()
        };
        facts.document(self);
        for operation in self.operations() {
            facts.operation(&operation);
        }
        for (_, schema) in self.schemas() {
            facts.add(Kind::Schema, &schema.pointer);
            facts.schema(&schema);
        }
        facts
    }
}

fn operation<'a>(item: &Node<'a>, path: &str, method: &str, node: Node<'a>) -> Operation<'a> {
    let parameters = item
        .items("parameters")
        .into_iter()
        .chain(node.items("parameters"));
    let parameters: Vec<Node<'_>> = parameters.map(|parameter| parameter.through()).collect();
    let (path_parameters, query) = parameters
        .into_iter()
        .partition(|parameter| parameter.text("in") == Some("path"));
    Operation {
        node,
        method: method.to_uppercase(),
        path: path.to_owned(),
        path_parameters,
        query,
    }
}

impl<'a> Node<'a> {
    /// What a key holds.
    #[must_use]
    pub fn get(&self, key: &str) -> Option<Node<'a>> {
        let value = self.value.get(key)?;
        Some(self.child(key, value))
    }

    /// The keys of an object, with what they hold.
    #[must_use]
    pub fn entries(&self) -> Vec<(String, Node<'a>)> {
        let entries = self.value.as_object().into_iter().flatten();
        entries
            .map(|(key, value)| (key.clone(), self.child(key, value)))
            .collect()
    }

    /// The keys of the object that a key holds, with what they hold.
    #[must_use]
    pub fn members(&self, key: &str) -> Vec<(String, Node<'a>)> {
        self.get(key).map(|node| node.entries()).unwrap_or_default()
    }

    /// The items of the list that a key holds.
    #[must_use]
    pub fn items(&self, key: &str) -> Vec<Node<'a>> {
        let Some(list) = self.get(key) else {
            return Vec::new();
        };
        let items = list.value.as_array().into_iter().flatten().enumerate();
        items
            .map(|(index, value)| list.child(&index.to_string(), value))
            .collect()
    }

    /// The text that a key holds.
    #[must_use]
    pub fn text(&self, key: &str) -> Option<&'a str> {
        self.value.get(key)?.as_str()
    }

    /// The whole number that a key holds.
    #[must_use]
    pub fn integer(&self, key: &str) -> Option<i64> {
        self.value.get(key)?.as_i64()
    }

    /// Whether a key holds `true`.
    #[must_use]
    pub fn flag(&self, key: &str) -> bool {
        self.value
            .get(key)
            .and_then(Value::as_bool)
            .unwrap_or_default()
    }

    /// The items of the list that a key holds, as text.
    #[must_use]
    pub fn texts(&self, key: &str) -> Vec<String> {
        self.items(key).iter().map(Node::shown).collect()
    }

    /// A scalar as text.
    #[must_use]
    pub fn shown(&self) -> String {
        self.value
            .as_str()
            .map_or_else(|| self.value.to_string(), str::to_owned)
    }

    /// What it refers to, by `$ref` or by an `allOf` of one `$ref`, with the pointer of that; or itself.
    #[must_use]
    pub fn resolved(&self) -> Node<'a> {
        let alone = self.items("allOf");
        let reference = match alone.as_slice() {
            [alone] => alone.text("$ref"),
            _ => self.text("$ref"),
        };
        match reference.and_then(|reference| reference.strip_prefix('#')) {
            Some(pointer) => {
                let value = self.root.pointer(pointer).unwrap_or(&Value::Null);
                Node {
                    pointer: pointer.to_owned(),
                    value,
                    root: self.root,
                }
                .resolved()
            }
            None => self.clone(),
        }
    }

    /// The objects that it is made of: itself, and with it the branches of its `oneOf` and the parts of its `allOf`, down to the last.
    #[must_use]
    pub fn forms(&self) -> Vec<Node<'a>> {
        let mut forms = vec![self.clone()];
        let parts = self.items("oneOf").into_iter().chain(self.items("allOf"));
        forms.extend(parts.flat_map(|part| part.resolved().forms()));
        forms
    }

    /// The properties of all objects that it is made of.
    #[must_use]
    pub fn all_properties(&self) -> Vec<(String, Node<'a>)> {
        let forms = self.forms().into_iter();
        forms.flat_map(|form| form.members("properties")).collect()
    }

    /// What it refers to, or itself, with its own pointer.
    #[must_use]
    pub fn through(&self) -> Node<'a> {
        Node {
            pointer: self.pointer.clone(),
            ..self.resolved()
        }
    }

    /// The name of the schema, if it has one.
    #[must_use]
    pub fn schema_name(&self) -> Option<&str> {
        let name = self.pointer.strip_prefix("/components/schemas/")?;
        (!name.contains('/')).then_some(name)
    }

    fn child(&self, key: &str, value: &'a Value) -> Node<'a> {
        let key = codegen::pointer::escape(key);
        Node {
            pointer: format!("{}/{key}", self.pointer),
            value,
            root: self.root,
        }
    }
}

impl Facts {
    /// All facts of a kind.
    #[must_use]
    pub fn of(&self, kind: Kind) -> usize {
        self.facts.iter().filter(|fact| fact.kind == kind).count()
    }

    fn add(&mut self, kind: Kind, pointer: &str) {
        self.facts.insert(Fact {
            kind,
            pointer: pointer.to_owned(),
        });
    }

    fn known(&mut self, node: &Node<'_>, keywords: &[&str]) {
        for (key, child) in node.entries() {
            if !keywords.contains(&key.as_str()) {
                self.unknown.push(child.pointer);
            }
        }
    }

    fn document(&mut self, description: &Description) {
        let root = description.root();
        self.known(
            &root,
            &[
                "openapi",
                "info",
                "servers",
                "security",
                "paths",
                "components",
            ],
        );
        if let Some(components) = root.get("components") {
            self.known(
                &components,
                &["securitySchemes", "parameters", "responses", "schemas"],
            );
            for (_, parameter) in components.members("parameters") {
                self.shared_parameters.insert(parameter.pointer, 0);
            }
        }
        for (_, item) in root.members("paths") {
            self.known(&item, &["get", "post", "patch", "delete", "parameters"]);
            for parameter in item.items("parameters") {
                self.shared(&parameter);
            }
        }
    }

    fn shared(&mut self, parameter: &Node<'_>) {
        if parameter.value.get("$ref").is_some() {
            *self
                .shared_parameters
                .entry(parameter.resolved().pointer)
                .or_default() += 1;
        }
    }

    fn operation(&mut self, operation: &Operation<'_>) {
        let node = &operation.node;
        self.known(
            node,
            &[
                "operationId",
                "tags",
                "parameters",
                "requestBody",
                "responses",
                "deprecated",
            ],
        );
        self.add(Kind::Operation, &node.pointer);
        self.flag(node, "deprecated", Kind::Deprecated);
        for parameter in node.items("parameters") {
            self.shared(&parameter);
        }
        for parameter in &operation.path_parameters {
            self.parameter(parameter, Kind::PathParameter);
        }
        for parameter in &operation.query {
            self.parameter(parameter, Kind::QueryParameter);
        }
        if let Some(body) = node.get("requestBody") {
            self.known(&body, &["content", "required"]);
            self.flag(&body, "required", Kind::Required);
            self.content(&body, Kind::RequestBody);
        }
        for (_, response) in node.members("responses") {
            let response = response.through();
            self.known(&response, &["description", "content"]);
            self.content(&response, Kind::Response);
        }
    }

    fn content(&mut self, node: &Node<'_>, kind: Kind) {
        let content = node.members("content");
        if content.is_empty() {
            self.add(kind, &node.pointer);
        }
        for (_, media) in content {
            self.known(&media, &["schema"]);
            self.add(kind, &media.pointer);
            if let Some(schema) = media.get("schema") {
                self.schema(&schema);
            }
        }
    }

    fn parameter(&mut self, parameter: &Node<'_>, kind: Kind) {
        self.known(
            parameter,
            &["name", "in", "required", "deprecated", "explode", "schema"],
        );
        self.add(kind, &parameter.pointer);
        self.flag(parameter, "required", Kind::Required);
        self.flag(parameter, "deprecated", Kind::Deprecated);
        if let Some(explode) = parameter.get("explode") {
            self.add(Kind::Explode, &explode.pointer);
        }
        if let Some(schema) = parameter.get("schema") {
            self.schema(&schema);
        }
    }

    fn flag(&mut self, node: &Node<'_>, key: &str, kind: Kind) {
        if node.flag(key) {
            self.add(kind, &format!("{}/{key}", node.pointer));
        }
    }

    fn schema(&mut self, schema: &Node<'_>) {
        self.keywords(schema);
        for required in schema.items("required") {
            self.add(Kind::Required, &required.pointer);
        }
        for value in schema.items("enum") {
            self.add(Kind::EnumValue, &value.pointer);
        }
        for (_, property) in schema.members("properties") {
            self.add(Kind::Property, &property.pointer);
            self.schema(&property);
        }
        for alternative in [schema.items("oneOf"), schema.items("anyOf")].concat() {
            self.add(Kind::Alternative, &alternative.pointer);
            self.schema(&alternative);
        }
        for part in schema.items("allOf") {
            self.schema(&part);
        }
        if let Some(items) = schema.get("items") {
            self.schema(&items);
        }
        if let Some(additional) = schema.get("additionalProperties") {
            self.add(Kind::AdditionalProperties, &additional.pointer);
            self.schema(&additional);
        }
    }

    fn keywords(&mut self, schema: &Node<'_>) {
        for (key, node) in schema.entries() {
            let kind = match key.as_str() {
                "nullable" => Kind::Nullable,
                "deprecated" => Kind::Deprecated,
                "minimum" => Kind::Minimum,
                "maximum" => Kind::Maximum,
                "maxItems" => Kind::MaxItems,
                "format" => Kind::Format,
                "discriminator" => Kind::Discriminator,
                "type"
                | "required"
                | "enum"
                | "properties"
                | "oneOf"
                | "anyOf"
                | "allOf"
                | "items"
                | "additionalProperties"
                | "$ref" => continue,
                _ => {
                    self.unknown.push(node.pointer);
                    continue;
                }
            };
            self.add(kind, &node.pointer);
        }
    }
}
