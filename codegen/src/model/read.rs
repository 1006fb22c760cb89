//! The model, from a description.

use std::collections::{BTreeMap, BTreeSet};

use openapiv3::OpenAPI;

use super::kinds::Kinds;
use super::schema::{At, Node, Schemas, has_own_type};
use super::shape::{Data, Shape};
use super::{
    Alternative, Api, Body, BodyRole, Branch, Branching, Content, Linkage, Part, Property,
    Relationship, RequestBody, Resource, SchemaRole, Type,
};
use crate::Problems;
use crate::pointer::escape;

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
    let branches = branches(&mut schemas, &named, &shapes);
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
            None if branches.contains(name.as_str()) => SchemaRole::Branch,
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

/// The schemas that are branches of a part of a resource, or parts of such: the resource has their members.
fn branches<'a>(
    schemas: &mut Schemas<'a>,
    named: &BTreeMap<&'a str, Node<'a>>,
    shapes: &BTreeMap<String, Shape>,
) -> BTreeSet<&'a str> {
    let mut branches = BTreeSet::new();
    for (_, node) in named
        .iter()
        .filter(|(name, _)| shapes.get(**name) == Some(&Shape::Resource))
    {
        for part in ["attributes", "relationships"] {
            if let Some(part) = schemas.member(node, part) {
                branches.extend(schemas.branch_names(&part));
            }
        }
    }
    branches
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
    let parts = ["attributes", "relationships"].map(|name| schemas.member(node, name));
    let attributes = parts[0]
        .as_ref()
        .map(|attributes| schemas.properties(attributes));
    let mut branchings = Vec::new();
    for (part, node) in [Part::Attributes, Part::Relationships]
        .into_iter()
        .zip(&parts)
    {
        let known = attributes.as_deref().unwrap_or_default();
        branchings.extend(
            node.as_ref()
                .and_then(|node| branching(schemas, part, node, known)),
        );
    }
    Resource {
        name: name.to_owned(),
        kind: kind.to_owned(),
        relationships: parts[1]
            .as_ref()
            .map(|node| relationships(schemas, kinds, Some(name), node)),
        attributes,
        branchings,
        links: schemas.member(node, "links").is_some(),
        deprecated: node.deprecated,
        pointer: node.pointer.clone(),
    }
}

/// Which members of a part of a resource are there for which value of an attribute: where the part is one of several objects, and a
/// discriminator tells which.
fn branching<'a>(
    schemas: &mut Schemas<'a>,
    part: Part,
    node: &Node<'a>,
    attributes: &[Property],
) -> Option<Branching> {
    let discriminator = node.schema.schema_data.discriminator.as_ref()?;
    let attribute = attributes
        .iter()
        .find(|attribute| attribute.name == discriminator.property_name)
        .filter(|attribute| schemas.is_enum(&attribute.ty))?;
    let branches = schemas
        .branches(node)
        .filter(|branches| branches.len() > 1)?;
    let members = |schemas: &mut Schemas<'a>, parts: &[Node<'a>]| -> BTreeSet<&'a str> {
        schemas.members_of(parts).into_keys().collect()
    };
    let mut shared = members(schemas, &branches[0]);
    for branch in &branches[1..] {
        let more = members(schemas, branch);
        shared.retain(|name| more.contains(name));
    }
    let mut found = Vec::with_capacity(discriminator.mapping.len());
    for (value, target) in &discriminator.mapping {
        let pointer = format!("{}/discriminator/mapping/{}", node.pointer, escape(value));
        let branch = schemas.node(At::Reference(target), pointer)?;
        let parts = schemas.parts(&branch)?;
        let own = members(schemas, &parts);
        found.push(Branch {
            value: value.clone(),
            members: own
                .difference(&shared)
                .map(|name| (*name).to_owned())
                .collect(),
        });
    }
    found.sort_by(|a, b| a.value.cmp(&b.value));
    (!found.is_empty()).then(|| Branching {
        part,
        attribute: attribute.name.clone(),
        branches: found,
        pointer: node.pointer.clone(),
    })
}

fn relationships<'a>(
    schemas: &mut Schemas<'a>,
    kinds: &Kinds,
    from: Option<&str>,
    node: &Node<'a>,
) -> Vec<Relationship> {
    let mut relationships = Vec::new();
    for (name, node, required) in schemas.all_members(node) {
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
    let sets = required_sets(schemas, &data);
    let required = |name: &str| {
        data.object().is_some_and(|object| object.requires(name))
            || !sets.is_empty() && sets.iter().all(|set| set.data.contains(name))
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
    let mut attributes: Vec<Property> = match schemas.member(&data, "attributes") {
        Some(attributes) => schemas.properties(&attributes),
        None => Vec::new(),
    };
    let mut relationships = match schemas.member(&data, "relationships") {
        Some(node) => relationships(schemas, kinds, resource.as_deref(), &node),
        None => Vec::new(),
    };
    let shared_attributes = shared(sets.iter().map(|set| &set.attributes));
    for attribute in &mut attributes {
        attribute.required |= shared_attributes.contains(&attribute.name);
    }
    let shared_relationships = shared(sets.iter().map(|set| &set.relationships));
    for relationship in &mut relationships {
        relationship.required |= shared_relationships.contains(&relationship.name);
    }
    let is_required = |name: &String| {
        attributes
            .iter()
            .any(|known| known.required && known.name == *name)
    };
    let is_linked = |name: &String| {
        relationships
            .iter()
            .any(|known| known.required && known.name == *name)
    };
    let mut alternatives: Vec<Alternative> = sets
        .iter()
        .map(|set| Alternative {
            attributes: without(&set.attributes, is_required),
            relationships: without(&set.relationships, is_linked),
            pointer: set.pointer.clone(),
        })
        .collect();
    if let [only] = alternatives.as_slice()
        && only.attributes.is_empty()
        && only.relationships.is_empty()
    {
        alternatives.clear();
    }
    Body {
        name: name.to_owned(),
        role,
        kind,
        resource,
        attributes,
        attributes_required,
        relationships,
        relationships_required,
        alternatives,
        inlines: schemas.included(node).into_iter().collect(),
        pointer: node.pointer.clone(),
    }
}

/// One set of members that a body can be required to have.
struct RequiredSet {
    data: BTreeSet<String>,
    attributes: BTreeSet<String>,
    relationships: BTreeSet<String>,
    pointer: String,
}

/// The sets of members of which a body must have one: `anyOf` beside the members of its data.
fn required_sets<'a>(schemas: &mut Schemas<'a>, data: &Node<'a>) -> Vec<RequiredSet> {
    let any_of = data.object().map_or(&[][..], |object| object.any_of);
    let mut sets = Vec::with_capacity(any_of.len());
    for (index, set) in any_of.iter().enumerate() {
        let pointer = format!("{}/anyOf/{index}", data.pointer);
        let Some(set) = schemas.node(set, pointer.clone()) else {
            continue;
        };
        let mut required = |name: &str| {
            let node = schemas.member(&set, name);
            names(node.as_ref())
        };
        sets.push(RequiredSet {
            attributes: required("attributes"),
            relationships: required("relationships"),
            data: names(Some(&set)),
            pointer,
        });
    }
    sets
}

/// The names of the members that an object must have.
fn names(node: Option<&Node<'_>>) -> BTreeSet<String> {
    let object = node.and_then(Node::object);
    object
        .into_iter()
        .flat_map(|object| object.required.iter().cloned())
        .collect()
}

/// The names that stand in all of these sets.
fn shared<'s>(mut sets: impl Iterator<Item = &'s BTreeSet<String>>) -> BTreeSet<String> {
    let first = sets.next().cloned().unwrap_or_default();
    sets.fold(first, |known, more| &known & more)
}

/// The names of a set that are not known to be required in any case.
fn without(set: &BTreeSet<String>, is_required: impl Fn(&String) -> bool) -> Vec<String> {
    set.iter()
        .filter(|name| !is_required(name))
        .cloned()
        .collect()
}
