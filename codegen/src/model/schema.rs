//! Types of values, from schemas.

use std::collections::{BTreeMap, BTreeSet};

use openapiv3::{
    AdditionalProperties, AnySchema, OpenAPI, ReferenceOr, Schema, SchemaKind, StringFormat,
    Type as Kind, VariantOrUnknownOrEmpty,
};

use indexmap::IndexMap;

use super::{Property, Type};
use crate::Problem;
use crate::pointer::escape;

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

/// An object, with the sets of members that it can be required to have.
#[derive(Clone, Copy)]
pub(super) struct Object<'a> {
    /// Its members.
    pub properties: &'a IndexMap<String, ReferenceOr<Box<Schema>>>,
    /// The members that it must have.
    pub required: &'a [String],
    /// `anyOf` beside the members: what else it must have, in one of these ways.
    pub any_of: &'a [ReferenceOr<Schema>],
}

impl Object<'_> {
    /// Whether it must have the member `name`.
    pub fn requires(&self, name: &str) -> bool {
        self.required.iter().any(|required| required == name)
    }
}

impl<'a> Node<'a> {
    /// The schema as an object.
    pub fn object(&self) -> Option<Object<'a>> {
        match &self.schema.schema_kind {
            SchemaKind::Type(Kind::Object(object)) => Some(Object {
                properties: &object.properties,
                required: &object.required,
                any_of: &[],
            }),
            SchemaKind::Any(any) if is_object(any) => Some(Object {
                properties: &any.properties,
                required: &any.required,
                any_of: &any.any_of,
            }),
            _ => None,
        }
    }

    /// The node where it is defined, for one that was referred to.
    fn at_home(self) -> Self {
        match self.name {
            Some(name) => Self {
                pointer: format!("/components/schemas/{}", escape(name)),
                ..self
            },
            None => self,
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
        for (name, schema) in object.properties {
            let pointer = format!("{}/properties/{}", node.pointer, escape(name));
            if let Some(member) = self.node(schema, pointer) {
                members.push((name.as_str(), member, object.requires(name)));
            }
        }
        members.sort_by_key(|(name, ..)| *name);
        members
    }

    /// The objects that a node is made of: itself, or the parts of its `allOf`; `None` where it is no object.
    pub fn parts(&mut self, node: &Node<'a>) -> Option<Vec<Node<'a>>> {
        self.parts_at(node, 0)
    }

    fn parts_at(&mut self, node: &Node<'a>, depth: usize) -> Option<Vec<Node<'a>>> {
        let SchemaKind::AllOf { all_of } = &node.schema.schema_kind else {
            return node.object().map(|_| vec![node.clone()]);
        };
        if depth > DEPTH {
            return None;
        }
        let mut parts = Vec::new();
        for (index, part) in all_of.iter().enumerate() {
            let part = self
                .node(part, format!("{}/allOf/{index}", node.pointer))?
                .at_home();
            parts.extend(self.parts_at(&part, depth + 1)?);
        }
        Some(parts)
    }

    /// The objects that a node can be, one of them at a time, each in its parts: the branches of its `oneOf`, or just itself. `None`
    /// where one of them is no object.
    pub fn branches(&mut self, node: &Node<'a>) -> Option<Vec<Vec<Node<'a>>>> {
        let SchemaKind::OneOf { one_of } = &node.schema.schema_kind else {
            return Some(vec![self.parts(node)?]);
        };
        let mut branches = Vec::with_capacity(one_of.len());
        for (index, branch) in one_of.iter().enumerate() {
            let branch = self
                .node(branch, format!("{}/oneOf/{index}", node.pointer))?
                .at_home();
            branches.push(self.parts(&branch)?);
        }
        Some(branches)
    }

    /// The names of the schemas that the branches of a node are made of, where it has several.
    pub fn branch_names(&mut self, node: &Node<'a>) -> BTreeSet<&'a str> {
        let mut names = BTreeSet::new();
        if let SchemaKind::OneOf { one_of } = &node.schema.schema_kind
            && self.branches(node).is_some()
        {
            self.collect_names(one_of, &mut names, 0);
        }
        names
    }

    fn collect_names(
        &mut self,
        schemas: &'a [ReferenceOr<Schema>],
        names: &mut BTreeSet<&'a str>,
        depth: usize,
    ) {
        for schema in schemas {
            let Some(node) = self.node(schema, String::new()).filter(|_| depth <= DEPTH) else {
                continue;
            };
            names.extend(node.name);
            if let SchemaKind::AllOf { all_of } = &node.schema.schema_kind {
                self.collect_names(all_of, names, depth + 1);
            }
        }
    }

    /// The members of all objects that a node can be, sorted by name. Only what all of them require is required.
    pub fn all_members(&mut self, node: &Node<'a>) -> Vec<(&'a str, Node<'a>, bool)> {
        let branches = self.branches(node).unwrap_or_default();
        let count = branches.len();
        let mut all: BTreeMap<&'a str, (Node<'a>, usize)> = BTreeMap::new();
        for branch in branches {
            for (name, (member, required)) in self.members_of(&branch) {
                let known = all.entry(name).or_insert((member, 0));
                known.1 += usize::from(required);
            }
        }
        let members = all.into_iter();
        members
            .map(|(name, (member, required))| (name, member, required == count))
            .collect()
    }

    /// The members of an object that is made of parts, each with whether one of the parts requires it.
    pub fn members_of(&mut self, parts: &[Node<'a>]) -> BTreeMap<&'a str, (Node<'a>, bool)> {
        let mut members = BTreeMap::new();
        for part in parts {
            for (name, member, required) in self.members(part) {
                members.entry(name).or_insert((member, false)).1 |= required;
            }
        }
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

    /// The properties of all objects that a node can be, sorted by name. Only what all of them require is required, and what has
    /// several types among them is a choice of these.
    pub fn properties(&mut self, node: &Node<'a>) -> Vec<Property> {
        let branches = self.branches(node).unwrap_or_default();
        let count = branches.len();
        let mut all: BTreeMap<&str, (Property, usize)> = BTreeMap::new();
        for branch in branches {
            for (name, (member, required)) in self.members_of(&branch) {
                let property = self.property(name, &member, required, 0);
                let (known, requiring) = all.entry(name).or_insert_with(|| (property.clone(), 0));
                *requiring += usize::from(required);
                known.deprecated &= property.deprecated;
                known.nullable |= property.nullable;
                known.ty = either(&known.ty, property.ty);
            }
        }
        let properties = all.into_values().map(|(property, requiring)| Property {
            required: requiring == count,
            ..property
        });
        properties.collect()
    }

    fn property(
        &mut self,
        name: &str,
        member: &Node<'a>,
        required: bool,
        depth: usize,
    ) -> Property {
        Property {
            name: name.to_owned(),
            ty: self.ty_at(member, depth),
            required,
            nullable: member.nullable,
            deprecated: member.deprecated,
            pointer: member.pointer.clone(),
        }
    }

    fn properties_at(&mut self, node: &Node<'a>, depth: usize) -> Vec<Property> {
        let members = self.members(node).into_iter();
        members
            .map(|(name, member, required)| self.property(name, &member, required, depth))
            .collect()
    }

    /// The values that only deprecated sets among several have: of a choice of sets, or of a list of such.
    pub fn old_values(&mut self, node: &Node<'a>) -> Vec<String> {
        let node = self.items(node).unwrap_or_else(|| node.clone());
        let SchemaKind::OneOf { one_of } = &node.schema.schema_kind else {
            return Vec::new();
        };
        let (mut old, mut current) = (Vec::new(), Vec::new());
        for (index, set) in one_of.iter().enumerate() {
            let Some(set) = self.node(set, format!("{}/oneOf/{index}", node.pointer)) else {
                continue;
            };
            if let Type::Enum(values) = self.definition(&set) {
                if set.deprecated {
                    &mut old
                } else {
                    &mut current
                }
                .extend(values);
            }
        }
        old.retain(|value| !current.contains(value));
        old
    }

    /// Whether the values of a type are a set of texts.
    pub fn is_enum(&self, ty: &Type) -> bool {
        match ty {
            Type::Enum(_) => true,
            Type::Named(wanted) => self.named().any(|(name, node)| {
                name == wanted && node.texts().is_some_and(|texts| !texts.is_empty())
            }),
            _ => false,
        }
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
                    self.problem(
                        &format!("{}/format", node.pointer),
                        format!("unknown integer format `{format}`"),
                    );
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
                one_of(types)
            }
            SchemaKind::AllOf { .. } => self.merged(node, depth),
            SchemaKind::Not { .. } => {
                self.problem(&node.pointer, "`not` cannot be expressed as a type");
                Type::Any
            }
            SchemaKind::Any(any) if is_object(any) => {
                Type::Object(self.properties_at(node, depth + 1))
            }
            SchemaKind::Any(any) => {
                if *any == AnySchema::default() {
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

    /// The object that `allOf` makes of its parts.
    fn merged(&mut self, node: &Node<'a>, depth: usize) -> Type {
        let Some(parts) = self.parts(node) else {
            self.problem(&node.pointer, "only objects can be combined with `allOf`");
            return Type::Any;
        };
        let members = self.members_of(&parts).into_iter();
        let properties = members
            .map(|(name, (member, required))| self.property(name, &member, required, depth + 1));
        Type::Object(properties.collect())
    }
}

/// Whether a schema says nothing: members of this kind beside those that are named can be anything, and are not read.
fn allows_anything(schema: &ReferenceOr<Schema>) -> bool {
    matches!(schema, ReferenceOr::Item(schema)
        if schema.schema_kind == SchemaKind::Any(AnySchema::default()))
}

/// The type of a choice: several sets of texts are one set.
fn one_of(mut types: Vec<Type>) -> Type {
    let sets = types.iter().map(|ty| match ty {
        Type::Enum(values) => Some(values),
        _ => None,
    });
    if let Some(sets) = sets.collect::<Option<Vec<_>>>()
        && !sets.is_empty()
    {
        let mut values: Vec<String> = Vec::new();
        for value in sets.into_iter().flatten() {
            if !values.contains(value) {
                values.push(value.clone());
            }
        }
        return Type::Enum(values);
    }
    match types.len() {
        1 => types.remove(0),
        _ => Type::Union(types),
    }
}

/// A type for values of one type or of the other.
fn either(one: &Type, other: Type) -> Type {
    match (one, other) {
        (one, other) if *one == other => other,
        (Type::Union(known), other) if known.contains(&other) => Type::Union(known.clone()),
        (Type::Union(known), other) => Type::Union([known.as_slice(), &[other]].concat()),
        (one, other) => Type::Union(vec![one.clone(), other]),
    }
}

/// Whether keywords of several types are those of an object: its members, and which of them it must have together.
fn is_object(any: &AnySchema) -> bool {
    let AnySchema {
        typ,
        properties,
        required: _,
        any_of,
        pattern: None,
        multiple_of: None,
        exclusive_minimum: None,
        exclusive_maximum: None,
        minimum: None,
        maximum: None,
        additional_properties: None,
        min_properties: None,
        max_properties: None,
        items: None,
        min_items: None,
        max_items: None,
        unique_items: None,
        format: None,
        min_length: None,
        max_length: None,
        enumeration,
        one_of,
        all_of,
        not: None,
    } = any
    else {
        return false;
    };
    typ.as_deref() == Some("object")
        && !properties.is_empty()
        && enumeration.is_empty()
        && one_of.is_empty()
        && all_of.is_empty()
        && any_of
            .iter()
            .all(|set| matches!(set, ReferenceOr::Item(set) if only_requires(set)))
}

/// Whether a schema says nothing but which members an object must have.
fn only_requires(schema: &Schema) -> bool {
    let SchemaKind::Type(Kind::Object(object)) = &schema.schema_kind else {
        return false;
    };
    object.additional_properties.is_none()
        && object.min_properties.is_none()
        && object.max_properties.is_none()
        && object
            .properties
            .values()
            .all(|member| matches!(member, ReferenceOr::Item(member) if only_requires(member)))
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
        SchemaKind::Any(any) => is_object(any),
        _ => false,
    }
}
