//! The shapes of JSON:API that a schema can have, recognised exactly.

use openapiv3::{SchemaKind, Type as Kind};

use super::schema::{Node, Schemas};

/// Links that envelopes, resources and relationships can have.
const LINKS: [&str; 4] = ["first", "next", "related", "self"];
/// What is known of the paging of a page.
const PAGING: [&str; 3] = ["limit", "nextCursor", "total"];

/// The shape of a schema.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Shape {
    /// `{data: resource, included?, links?, meta?}`: the schema name of the resource.
    Document(String),
    /// `{data: [resource], included?, links?, meta?}`: the schema name of the resource.
    Page(String),
    /// `{data: [object], included?, links, meta?}`, where the objects are no resources.
    Measurements,
    /// `{data: {type, id}, links?}`: the type, and whether `data` may be null.
    Linkage(String, bool),
    /// `{data: [{type, id}], links?, meta?}`: the type.
    Linkages(String),
    /// `{type, id, attributes?, relationships?, links?}`.
    Resource,
    /// `{data: {type, attributes?, relationships?}, included?}`.
    Create,
    /// `{data: {type, id, attributes?, relationships?}, included?}`.
    Update,
    /// `{type, id?, attributes?, relationships?}`.
    Inline,
    /// Links or paging information.
    Part,
}

/// What `data` holds in a relationship.
pub(super) enum Data {
    One { kind: String, nullable: bool },
    Many { kind: String },
    LinksOnly,
}

impl<'a> Schemas<'a> {
    /// The shape of a schema; `None` for a plain one.
    pub fn shape(&mut self, node: &Node<'a>) -> Option<Shape> {
        let object = node.object()?;
        if self.is_links(node) || self.is_meta(node) {
            return Some(Shape::Part);
        }
        let has = |name: &str| object.properties.contains_key(name);
        let only = |names: &[&str]| {
            object
                .properties
                .keys()
                .all(|name| names.contains(&name.as_str()))
        };
        if has("type") && only(&["type", "id", "attributes", "relationships", "links"]) {
            self.member(node, "type")?.constant()?;
            if has("id") && object.requires("id") {
                return self.is_resource(node).then_some(Shape::Resource);
            }
            return (!has("links") && self.is_body(node)).then_some(Shape::Inline);
        }
        if !has("data") || !only(&["data", "included", "links", "meta"]) {
            return None;
        }
        if self
            .member(node, "links")
            .is_some_and(|links| !self.is_links(&links))
        {
            return None;
        }
        if self
            .member(node, "meta")
            .is_some_and(|meta| !self.is_meta(&meta))
        {
            return None;
        }
        let data = self.member(node, "data")?;
        let list = matches!(data.schema.schema_kind, SchemaKind::Type(Kind::Array(_)));
        let nullable = data.nullable;
        let item = if list { self.items(&data)? } else { data };
        if let Some(kind) = self.identity(&item)
            && !has("included")
            && item.name.is_none()
        {
            return Some(if list {
                Shape::Linkages(kind)
            } else {
                Shape::Linkage(kind, nullable)
            });
        }
        if let Some(resource) = item.name
            && self.is_resource(&item)
        {
            let resource = resource.to_owned();
            return Some(if list {
                Shape::Page(resource)
            } else {
                Shape::Document(resource)
            });
        }
        if has("links") {
            return (list && item.object().is_some()).then_some(Shape::Measurements);
        }
        if !list && !has("meta") && self.is_body(&item) {
            let id = item.object()?.properties.contains_key("id");
            return Some(if id { Shape::Update } else { Shape::Create });
        }
        None
    }

    fn is_resource(&mut self, node: &Node<'a>) -> bool {
        let has_id = self.member(node, "id").is_some()
            && node.object().is_some_and(|object| object.requires("id"));
        has_id
            && self.has_parts(
                node,
                &["type", "id", "attributes", "relationships", "links"],
            )
    }

    /// Whether it is what a request creates or changes: always of the same members.
    fn is_body(&mut self, node: &Node<'a>) -> bool {
        self.has_parts(node, &["type", "id", "attributes", "relationships"])
            && ["attributes", "relationships"].iter().all(|name| {
                self.member(node, name)
                    .is_none_or(|part| self.parts(&part).is_some())
            })
    }

    /// Whether it has a type, and else nothing but parts of a resource.
    fn has_parts(&mut self, node: &Node<'a>, parts: &[&str]) -> bool {
        let Some(object) = node.object() else {
            return false;
        };
        let is_part = |name: &String| parts.contains(&name.as_str());
        object.properties.keys().all(is_part)
            && self
                .member(node, "type")
                .is_some_and(|kind| kind.constant().is_some())
            && self.member(node, "id").is_none_or(|id| id.is_text())
            && self
                .member(node, "attributes")
                .is_none_or(|attributes| self.branches(&attributes).is_some())
            && self
                .member(node, "links")
                .is_none_or(|links| self.is_links(&links))
            && self.are_relationships(node)
    }

    fn are_relationships(&mut self, node: &Node<'a>) -> bool {
        let Some(relationships) = self.member(node, "relationships") else {
            return true;
        };
        self.branches(&relationships).is_some()
            && self
                .all_members(&relationships)
                .iter()
                .all(|(_, relationship, _)| self.relationship(relationship).is_some())
    }

    /// What a relationship `{data?, links?, meta?}` holds.
    pub fn relationship(&mut self, node: &Node<'a>) -> Option<Data> {
        let object = node.object()?;
        if !object
            .properties
            .keys()
            .all(|name| ["data", "links", "meta"].contains(&name.as_str()))
        {
            return None;
        }
        if self
            .member(node, "links")
            .is_some_and(|links| !self.is_links(&links))
            || self
                .member(node, "meta")
                .is_some_and(|meta| !self.is_meta(&meta))
        {
            return None;
        }
        let Some(data) = self.member(node, "data") else {
            return Some(Data::LinksOnly);
        };
        match data.schema.schema_kind {
            SchemaKind::Type(Kind::Array(_)) => {
                let item = self.items(&data)?;
                Some(Data::Many {
                    kind: self.identity(&item)?,
                })
            }
            _ => Some(Data::One {
                kind: self.identity(&data)?,
                nullable: data.nullable,
            }),
        }
    }

    /// The type in `{type, id}`.
    fn identity(&mut self, node: &Node<'a>) -> Option<String> {
        let object = node.object()?;
        if object.properties.len() != 2 || !self.member(node, "id")?.is_text() {
            return None;
        }
        self.member(node, "type")?.constant().map(str::to_owned)
    }

    fn is_links(&mut self, node: &Node<'a>) -> bool {
        let members = self.members(node);
        !members.is_empty()
            && members
                .iter()
                .all(|(name, link, _)| LINKS.contains(name) && link.is_text())
    }

    /// Whether it is `{paging: {…}}`.
    fn is_meta(&mut self, node: &Node<'a>) -> bool {
        if node
            .object()
            .is_none_or(|object| object.properties.len() != 1)
        {
            return false;
        }
        let Some(paging) = self.member(node, "paging") else {
            return false;
        };
        let members = self.members(&paging);
        !members.is_empty() && members.iter().all(|(name, ..)| PAGING.contains(name))
    }
}
