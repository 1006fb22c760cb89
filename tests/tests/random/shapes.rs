//! The schemas of the description, understood once, for making documents of them.

use std::collections::BTreeMap;
use std::sync::LazyLock;

use serde_json::Value;

use crate::description::{description, members};

/// What a value looks like.
pub(crate) enum Shape {
    /// Anything.
    Any,
    Text,
    Date,
    Moment,
    /// One of these texts or numbers.
    Values(Vec<Value>),
    Integer {
        minimum: Option<i64>,
        maximum: Option<i64>,
    },
    Number,
    Boolean,
    List(Box<Shape>),
    /// Any names, with values of one shape.
    Map(Box<Shape>),
    Object(Vec<Member>),
    /// One of several, such as what is included.
    OneOf(Vec<Shape>),
    /// The schema of this name.
    Named(&'static str),
}

/// A member of an object.
pub(crate) struct Member {
    pub(crate) name: &'static str,
    /// Whether the description says that it is always there.
    pub(crate) is_required: bool,
    pub(crate) shape: Shape,
}

static NAMED: LazyLock<BTreeMap<&'static str, Shape>> = LazyLock::new(|| {
    let schemas = &description().root["components"]["schemas"];
    members(schemas)
        .map(|(name, schema)| (name, Shape::of(schema)))
        .collect()
});

impl Shape {
    /// What a schema says, with other schemas by their names.
    pub(crate) fn of(schema: &'static Value) -> Self {
        if let Some(reference) = schema["$ref"].as_str() {
            let name = reference.rsplit('/').next().unwrap_or_default();
            return Self::Named(name);
        }
        if let Some(parts) = schema["allOf"].as_array() {
            assert_eq!(parts.len(), 1, "a schema of several parts: {schema}");
            return Self::of(&parts[0]);
        }
        if let Some(variants) = schema["oneOf"].as_array() {
            return Self::OneOf(variants.iter().map(Self::of).collect());
        }
        if let Some(values) = schema["enum"].as_array() {
            return Self::Values(values.clone());
        }
        match (schema["type"].as_str(), schema["format"].as_str()) {
            (Some("string"), Some("date")) => Self::Date,
            (Some("string"), Some("date-time")) => Self::Moment,
            (Some("string"), _) => Self::Text,
            (Some("integer"), _) => Self::Integer {
                minimum: schema["minimum"].as_i64(),
                maximum: schema["maximum"].as_i64(),
            },
            (Some("number"), _) => Self::Number,
            (Some("boolean"), _) => Self::Boolean,
            (Some("array"), _) => Self::List(Box::new(Self::of(&schema["items"]))),
            (Some("object"), _) if schema["additionalProperties"].is_object() => {
                Self::Map(Box::new(Self::of(&schema["additionalProperties"])))
            }
            (Some("object"), _) => Self::object(schema),
            (None, None) => Self::Any,
            _ => panic!("not understood: {schema}"),
        }
    }

    fn object(schema: &'static Value) -> Self {
        let required = schema["required"].as_array();
        let is_required =
            |name: &str| required.is_some_and(|names| names.iter().any(|known| known == name));
        let properties = members(&schema["properties"]);
        Self::Object(
            properties
                .map(|(name, member)| Member {
                    name,
                    is_required: is_required(name),
                    shape: Self::of(member),
                })
                .collect(),
        )
    }

    /// The shape itself, where this is a name.
    pub(crate) fn resolved(&'static self) -> &'static Self {
        match self {
            Self::Named(name) => NAMED
                .get(name)
                .unwrap_or_else(|| panic!("there is no schema {name}"))
                .resolved(),
            other => other,
        }
    }

    /// Whether there is just one value.
    pub(crate) fn is_constant(&self) -> bool {
        matches!(self, Self::Values(values) if values.len() == 1)
    }
}
