//! Types of values, from schemas.

use openapiv3::{
    AdditionalProperties, AnySchema, ObjectType, OpenAPI, ReferenceOr, Schema, SchemaKind,
    StringFormat, Type as Kind, VariantOrUnknownOrEmpty,
};

use super::{Property, Type};
use crate::Problem;

/// How deep inline schemas may be nested.
const DEPTH: usize = 64;

/// A schema where it is used: behind a reference or not, with what is said of it beside the reference.
#[derive(Clone)]
pub(super) struct Node<'a> {
    /// The schema itself.
    pub schema: &'a Schema,
    /// Its name, where it was referred to.
    pub name: Option<&'a str>,
    /// Whether null is allowed where it is used.
    pub nullable: bool,
    /// Whether it is deprecated where it is used.
    pub deprecated: bool,
    /// Where it is used.
    pub pointer: String,
}

impl<'a> Node<'a> {
    /// The schema as an object.
    pub fn object(&self) -> Option<&'a ObjectType> {
        match &self.schema.schema_kind {
            SchemaKind::Type(Kind::Object(object)) => Some(object),
            _ => None,
        }
    }

    /// The one text that it allows.
    pub fn constant(&self) -> Option<&'a str> {
        match self.texts()? {
            [one] => one.as_deref(),
            _ => None,
        }
    }

    fn texts(&self) -> Option<&'a [Option<String>]> {
        match &self.schema.schema_kind {
            SchemaKind::Type(Kind::String(text)) => Some(&text.enumeration),
            _ => None,
        }
    }

    /// Whether it is text without a set of values.
    pub fn is_text(&self) -> bool {
        self.texts().is_some_and(<[_]>::is_empty)
    }
}

/// A schema or a reference to one, in a box or not.
pub(super) enum At<'a> {
    Reference(&'a str),
    Schema(&'a Schema),
}

impl<'a> From<&'a ReferenceOr<Schema>> for At<'a> {
    fn from(schema: &'a ReferenceOr<Schema>) -> Self {
        match schema {
            ReferenceOr::Reference { reference } => At::Reference(reference),
            ReferenceOr::Item(schema) => At::Schema(schema),
        }
    }
}

impl<'a> From<&'a ReferenceOr<Box<Schema>>> for At<'a> {
    fn from(schema: &'a ReferenceOr<Box<Schema>>) -> Self {
        match schema {
            ReferenceOr::Reference { reference } => At::Reference(reference),
            ReferenceOr::Item(schema) => At::Schema(schema),
        }
    }
}

/// Escapes a member name for use in a JSON pointer.
pub(super) fn escape(name: &str) -> String {
    name.replace('~', "~0").replace('/', "~1")
}

/// Reads schemas and collects what it does not understand.
pub(super) struct Schemas<'a> {
    openapi: &'a OpenAPI,
    /// What was not understood.
    pub problems: Vec<Problem>,
}

impl<'a> Schemas<'a> {
    pub fn new(openapi: &'a OpenAPI) -> Self {
        Self {
            openapi,
            problems: Vec::new(),
        }
    }

    pub fn problem(&mut self, pointer: &str, message: impl Into<String>) {
        self.problems.push(Problem::new(pointer, message));
    }

    /// All schemas that have a name.
    pub fn named(&self) -> impl Iterator<Item = (&'a str, Node<'a>)> + use<'a> {
        let schemas = self
            .openapi
            .components
            .as_ref()
            .map(|components| &components.schemas);
        schemas.into_iter().flatten().filter_map(|(name, schema)| {
            let pointer = format!("/components/schemas/{}", escape(name));
            let schema = schema.as_item()?;
            let node = Node {
                schema,
                name: Some(name),
                nullable: schema.schema_data.nullable,
                deprecated: schema.schema_data.deprecated,
                pointer,
            };
            Some((name.as_str(), node))
        })
    }

    /// Follows references, also one that is wrapped to carry `nullable` or `deprecated`.
    pub fn node(&mut self, at: impl Into<At<'a>>, pointer: String) -> Option<Node<'a>> {
        let mut at = at.into();
        let mut nullable = false;
        let mut deprecated = false;
        let mut name = None;
        for _ in 0..DEPTH {
            match at {
                At::Reference(reference) => {
                    let schemas = &self.openapi.components.as_ref()?.schemas;
                    let target = reference.strip_prefix("#/components/schemas/");
                    let Some((target, schema)) =
                        target.and_then(|target| schemas.get_key_value(target))
                    else {
                        self.problem(&pointer, format!("`{reference}` leads nowhere"));
                        return None;
                    };
                    name = Some(target.as_str());
                    at = schema.into();
                }
                At::Schema(schema) => {
                    nullable |= schema.schema_data.nullable;
                    deprecated |= schema.schema_data.deprecated;
                    match &schema.schema_kind {
                        SchemaKind::AllOf { all_of } if all_of.len() == 1 => {
                            at = (&all_of[0]).into()
                        }
                        _ => {
                            return Some(Node {
                                schema,
                                name,
                                nullable,
                                deprecated,
                                pointer,
                            });
                        }
                    }
                }
            }
        }
        self.problem(&pointer, "references go round in a circle");
        None
    }

    /// The members of an object, sorted by name, each with whether it is required.
    pub fn members(&mut self, node: &Node<'a>) -> Vec<(&'a str, Node<'a>, bool)> {
        let Some(object) = node.object() else {
            return Vec::new();
        };
        let mut members = Vec::with_capacity(object.properties.len());
        for (name, schema) in &object.properties {
            let pointer = format!("{}/properties/{}", node.pointer, escape(name));
            if let Some(member) = self.node(schema, pointer) {
                members.push((name.as_str(), member, object.required.contains(name)));
            }
        }
        members.sort_by_key(|(name, ..)| *name);
        members
    }

    /// The member `name` of an object.
    pub fn member(&mut self, node: &Node<'a>, name: &str) -> Option<Node<'a>> {
        let object = node.object()?;
        let pointer = format!("{}/properties/{}", node.pointer, escape(name));
        self.node(object.properties.get(name)?, pointer)
    }

    /// The items of a list.
    pub fn items(&mut self, node: &Node<'a>) -> Option<Node<'a>> {
        let SchemaKind::Type(Kind::Array(array)) = &node.schema.schema_kind else {
            return None;
        };
        let pointer = format!("{}/items", node.pointer);
        self.node(array.items.as_ref()?, pointer)
    }

    /// The properties of a plain object.
    pub fn properties(&mut self, node: &Node<'a>) -> Vec<Property> {
        self.properties_at(node, 0)
    }

    fn properties_at(&mut self, node: &Node<'a>, depth: usize) -> Vec<Property> {
        let members = self.members(node).into_iter();
        let properties = members.map(|(name, member, required)| Property {
            name: name.to_owned(),
            ty: self.ty_at(&member, depth),
            required,
            nullable: member.nullable,
            deprecated: member.deprecated,
            pointer: member.pointer,
        });
        properties.collect()
    }

    /// The type of a schema where it is used: a named enum, object or union by its name, all else written out.
    pub fn ty(&mut self, node: &Node<'a>) -> Type {
        self.ty_at(node, 0)
    }

    /// The type of a schema that has a name, written out.
    pub fn definition(&mut self, node: &Node<'a>) -> Type {
        self.ty_at(
            &Node {
                name: None,
                ..node.clone()
            },
            0,
        )
    }

    fn ty_at(&mut self, node: &Node<'a>, depth: usize) -> Type {
        if depth > DEPTH {
            self.problem(
                &node.pointer,
                format!("schemas are nested more than {DEPTH} deep"),
            );
            return Type::Any;
        }
        if let Some(name) = node.name
            && has_own_type(node.schema)
        {
            return Type::Named(name.to_owned());
        }
        match &node.schema.schema_kind {
            SchemaKind::Type(Kind::String(text)) => {
                let values: Vec<String> = text.enumeration.iter().flatten().cloned().collect();
                if !values.is_empty() {
                    return Type::Enum(values);
                }
                match &text.format {
                    VariantOrUnknownOrEmpty::Item(StringFormat::Date) => Type::Date,
                    VariantOrUnknownOrEmpty::Item(StringFormat::DateTime) => Type::DateTime,
                    VariantOrUnknownOrEmpty::Item(StringFormat::Binary) => Type::Bytes,
                    _ => Type::Text,
                }
            }
            SchemaKind::Type(Kind::Integer(integer)) => {
                let values: Vec<i64> = integer.enumeration.iter().flatten().copied().collect();
                if !values.is_empty() {
                    return Type::IntegerEnum(values);
                }
                if let VariantOrUnknownOrEmpty::Unknown(format) = &integer.format {
                    self.problem(&node.pointer, format!("unknown integer format `{format}`"));
                }
                Type::Integer {
                    minimum: integer
                        .minimum
                        .map(|least| least.saturating_add(i64::from(integer.exclusive_minimum))),
                    maximum: integer
                        .maximum
                        .map(|most| most.saturating_sub(i64::from(integer.exclusive_maximum))),
                }
            }
            SchemaKind::Type(Kind::Number(_)) => Type::Number,
            SchemaKind::Type(Kind::Boolean(_)) => Type::Boolean,
            SchemaKind::Type(Kind::Array(array)) => match self.items(node) {
                Some(items) if array.max_items == Some(0) && items.is_text() => {
                    Type::List(Box::new(Type::Enum(Vec::new())))
                }
                Some(items) => Type::List(Box::new(self.ty_at(&items, depth + 1))),
                None => Type::List(Box::new(Type::Any)),
            },
            SchemaKind::Type(Kind::Object(object)) if object.properties.is_empty() => {
                match &object.additional_properties {
                    Some(AdditionalProperties::Schema(schema)) => {
                        let pointer = format!("{}/additionalProperties", node.pointer);
                        match self.node(schema.as_ref(), pointer) {
                            Some(values) => Type::Map(Box::new(self.ty_at(&values, depth + 1))),
                            None => Type::Map(Box::new(Type::Any)),
                        }
                    }
                    _ => Type::Map(Box::new(Type::Any)),
                }
            }
            SchemaKind::Type(Kind::Object(object)) => {
                if let Some(AdditionalProperties::Schema(schema)) = &object.additional_properties
                    && !allows_anything(schema)
                {
                    self.problem(
                        &format!("{}/additionalProperties", node.pointer),
                        "typed additional properties beside properties cannot be expressed",
                    );
                }
                Type::Object(self.properties_at(node, depth + 1))
            }
            SchemaKind::OneOf { one_of: variants } | SchemaKind::AnyOf { any_of: variants } => {
                let keyword = match &node.schema.schema_kind {
                    SchemaKind::OneOf { .. } => "oneOf",
                    _ => "anyOf",
                };
                let mut types = Vec::with_capacity(variants.len());
                for (index, variant) in variants.iter().enumerate() {
                    if let Some(variant) =
                        self.node(variant, format!("{}/{keyword}/{index}", node.pointer))
                    {
                        let ty = self.ty_at(&variant, depth + 1);
                        if !types.contains(&ty) {
                            types.push(ty);
                        }
                    }
                }
                match types.len() {
                    1 => types.remove(0),
                    _ => Type::Union(types),
                }
            }
            SchemaKind::AllOf { all_of } => self.merged(node, all_of, depth),
            SchemaKind::Not { .. } => {
                self.problem(&node.pointer, "`not` cannot be expressed as a type");
                Type::Any
            }
            SchemaKind::Any(any) => {
                if any.properties.is_empty()
                    && any.one_of.is_empty()
                    && any.all_of.is_empty()
                    && any.any_of.is_empty()
                {
                    return Type::Any;
                }
                self.problem(
                    &node.pointer,
                    "a schema that mixes keywords of several types has no one type",
                );
                Type::Any
            }
        }
    }

    fn merged(&mut self, node: &Node<'a>, all_of: &'a [ReferenceOr<Schema>], depth: usize) -> Type {
        let mut properties: Vec<Property> = Vec::new();
        for (index, part) in all_of.iter().enumerate() {
            let pointer = format!("{}/allOf/{index}", node.pointer);
            let Some(part) = self.node(part, pointer) else {
                continue;
            };
            match self.ty_at(
                &Node {
                    name: None,
                    ..part.clone()
                },
                depth + 1,
            ) {
                Type::Object(more) => properties.extend(more),
                _ => self.problem(&part.pointer, "only objects can be combined with `allOf`"),
            }
        }
        properties.sort_by(|a, b| a.name.cmp(&b.name));
        properties.dedup_by(|a, b| a.name == b.name);
        Type::Object(properties)
    }
}

/// Whether a schema says nothing: members of this kind beside those that are named can be anything, and are not read.
fn allows_anything(schema: &ReferenceOr<Schema>) -> bool {
    matches!(schema, ReferenceOr::Item(schema)
        if schema.schema_kind == SchemaKind::Any(AnySchema::default()))
}

/// Whether a schema becomes a type of its own: text, numbers, lists and maps do not.
pub(super) fn has_own_type(schema: &Schema) -> bool {
    match &schema.schema_kind {
        SchemaKind::Type(Kind::String(text)) => !text.enumeration.is_empty(),
        SchemaKind::Type(Kind::Integer(integer)) => !integer.enumeration.is_empty(),
        SchemaKind::Type(Kind::Object(object)) => !object.properties.is_empty(),
        SchemaKind::OneOf { one_of: variants } | SchemaKind::AnyOf { any_of: variants } => {
            variants.len() > 1
        }
        SchemaKind::AllOf { all_of } => all_of.len() > 1,
        _ => false,
    }
}
