//! The model, from a description.

use std::collections::{BTreeMap, BTreeSet};

use openapiv3::OpenAPI;

use super::kinds::Kinds;
use super::schema::{Node, Schemas, has_own_type};
use super::shape::{Data, Shape};
use super::{
    Api, Body, BodyRole, Content, Linkage, Property, Relationship, RequestBody, Resource,
    SchemaRole, Type,
};
use crate::Problems;

/// Builds the model of an API.
///
/// # Errors
///
/// Everything in the description that the model cannot hold, each with its JSON pointer.
pub fn read(openapi: &OpenAPI) -> Result<Api, Problems> {
    let mut schemas = Schemas::new(openapi);
    let named: BTreeMap<&str, Node<'_>> = schemas.named().collect();
    let mut shapes = BTreeMap::new();
    for (name, node) in &named {
        if let Some(shape) = schemas.shape(node) {
            shapes.insert((*name).to_owned(), shape);
        }
    }

    let kinds = Kinds::new(openapi, &mut schemas, &named, &shapes);
    let mut api = Api {
        title: openapi.info.title.clone(),
        version: openapi.info.version.clone(),
        resources: BTreeMap::new(),
        bodies: BTreeMap::new(),
        named: BTreeMap::new(),
        schemas: BTreeMap::new(),
        collections: BTreeMap::new(),
        operations: Vec::new(),
        paths: openapi.paths.paths.len(),
    };
    for (name, node) in &named {
        let name = (*name).to_owned();
        let role = match shapes.get(&name) {
            Some(Shape::Document(_)) => SchemaRole::Document,
            Some(Shape::Page(_) | Shape::Measurements) => SchemaRole::Page,
            Some(Shape::Linkage(..)) => SchemaRole::Linkage,
            Some(Shape::Linkages(_)) => SchemaRole::Linkages,
            Some(Shape::Part) => SchemaRole::Part,
            Some(Shape::Resource) => {
                api.resources
                    .insert(name.clone(), resource(&mut schemas, &kinds, &name, node));
                SchemaRole::Resource
            }
            Some(shape @ (Shape::Create | Shape::Update | Shape::Inline)) => {
                let role = match shape {
                    Shape::Create => BodyRole::Create,
                    Shape::Update => BodyRole::Update,
                    _ => BodyRole::Inline,
                };
                api.bodies
                    .insert(name.clone(), body(&mut schemas, &kinds, &name, node, role));
                match role {
                    BodyRole::Create => SchemaRole::Create,
                    BodyRole::Update => SchemaRole::Update,
                    BodyRole::Inline => SchemaRole::InlineCreate,
                }
            }
            None if has_own_type(node.schema) => {
                let ty = schemas.definition(node);
                let is_enum = matches!(ty, Type::Enum(_) | Type::IntegerEnum(_));
                api.named.insert(name.clone(), ty);
                if is_enum {
                    SchemaRole::Enum
                } else {
                    SchemaRole::Object
                }
            }
            None => SchemaRole::Plain,
        };
        api.schemas.insert(name, role);
    }
    super::operation::read(openapi, &mut schemas, &shapes, &kinds, &mut api);
    complete(&mut schemas, &named, &mut api);
    Problems(std::mem::take(&mut schemas.problems)).into_result()?;
    Ok(api)
}

/// Defines what is used as a plain object though it has the shape of an envelope or of a part of one.
fn complete<'a>(schemas: &mut Schemas<'a>, named: &BTreeMap<&str, Node<'a>>, api: &mut Api) {
    let mut open = BTreeSet::new();
    api.types(&mut |ty| collect(ty, &mut open));
    while let Some(name) = open.pop_first() {
        if api.named.contains_key(&name) || api.resources.contains_key(&name) {
            continue;
        }
        let Some(node) = named.get(name.as_str()) else {
            continue;
        };
        let ty = schemas.definition(node);
        collect(&ty, &mut open);
        api.named.insert(name.clone(), ty);
        api.schemas.insert(name, SchemaRole::Object);
    }
}

/// The names of the schemas that a type uses.
fn collect(ty: &Type, names: &mut BTreeSet<String>) {
    match ty {
        Type::Named(name) => {
            names.insert(name.clone());
        }
        Type::List(inner) | Type::Map(inner) => collect(inner, names),
        Type::Object(properties) => properties
            .iter()
            .for_each(|property| collect(&property.ty, names)),
        Type::Union(variants) => variants.iter().for_each(|variant| collect(variant, names)),
        _ => {}
    }
}

impl Api {
    /// Shows every type that something has.
    fn types(&self, see: &mut impl FnMut(&Type)) {
        self.named.values().for_each(&mut *see);
        let read = self
            .resources
            .values()
            .flat_map(|resource| resource.attributes.iter().flatten());
        let written = self.bodies.values().flat_map(|body| &body.attributes);
        read.chain(written).for_each(|property| see(&property.ty));
        for operation in &self.operations {
            let parameters = operation.path_parameters.iter().chain(&operation.query);
            parameters.for_each(|parameter| see(&parameter.ty));
            if let Content::Json(ty) | Content::Measurements(ty) = &operation.response.content {
                see(ty);
            }
            if let Some(RequestBody::Json { ty, .. }) = &operation.body {
                see(ty);
            }
        }
    }
}

fn resource<'a>(schemas: &mut Schemas<'a>, kinds: &Kinds, name: &str, node: &Node<'a>) -> Resource {
    let kind = schemas
        .member(node, "type")
        .and_then(|kind| kind.constant())
        .unwrap_or_default();
    Resource {
        name: name.to_owned(),
        kind: kind.to_owned(),
        attributes: schemas
            .member(node, "attributes")
            .map(|attributes| schemas.properties(&attributes)),
        relationships: schemas
            .member(node, "relationships")
            .map(|node| relationships(schemas, kinds, Some(name), &node)),
        links: schemas.member(node, "links").is_some(),
        deprecated: node.deprecated,
        pointer: node.pointer.clone(),
    }
}

fn relationships<'a>(
    schemas: &mut Schemas<'a>,
    kinds: &Kinds,
    from: Option<&str>,
    node: &Node<'a>,
) -> Vec<Relationship> {
    let mut relationships = Vec::new();
    for (name, node, required) in schemas.members(node) {
        let Some(data) = schemas.relationship(&node) else {
            continue;
        };
        let (linkage, nullable) = match data {
            Data::One { kind, nullable } => {
                (Linkage::ToOne(kinds.target(&kind, from, name)), nullable)
            }
            Data::Many { kind } => (Linkage::ToMany(kinds.target(&kind, from, name)), false),
            Data::LinksOnly => (Linkage::LinksOnly, false),
        };
        let deprecated = node.deprecated;
        let pointer = node.pointer;
        let nullable = nullable || node.nullable;
        relationships.push(Relationship {
            name: name.to_owned(),
            linkage,
            required,
            nullable,
            deprecated,
            pointer,
        });
    }
    relationships
}

fn body<'a>(
    schemas: &mut Schemas<'a>,
    kinds: &Kinds,
    name: &str,
    node: &Node<'a>,
    role: BodyRole,
) -> Body {
    let data = match role {
        BodyRole::Inline => Some(node.clone()),
        BodyRole::Create | BodyRole::Update => schemas.member(node, "data"),
    };
    let data = data.unwrap_or_else(|| node.clone());
    let required = |name: &str| {
        data.object()
            .is_some_and(|object| object.required.iter().any(|required| required == name))
    };
    let (attributes_required, relationships_required) =
        (required("attributes"), required("relationships"));
    let kind = schemas
        .member(&data, "type")
        .and_then(|kind| kind.constant())
        .unwrap_or_default()
        .to_owned();
    let stem = ["InlineCreate", "CreateRequest", "UpdateRequest"]
        .iter()
        .find_map(|end| name.strip_suffix(end));
    let resource = kinds.target(&kind, None, stem.unwrap_or(name)).resource;
    let attributes: Vec<Property> = match schemas.member(&data, "attributes") {
        Some(attributes) => schemas.properties(&attributes),
        None => Vec::new(),
    };
    let relationships = match schemas.member(&data, "relationships") {
        Some(node) => relationships(schemas, kinds, resource.as_deref(), &node),
        None => Vec::new(),
    };
    Body {
        name: name.to_owned(),
        role,
        kind,
        resource,
        attributes,
        attributes_required,
        relationships,
        relationships_required,
        inlines: schemas.included(node).into_iter().collect(),
        pointer: node.pointer.clone(),
    }
}
