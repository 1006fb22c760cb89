//! Resources, and the enums and plain objects that have a name of their own.

use super::types::Place;
use super::{
    Branch, Branching, Field, FieldKind, Generic, Item, Plain, Planner, Resource, RustType, Struct,
};
use crate::model::{self, Linkage, Part};
use crate::names;

impl Planner<'_> {
    /// Plans all resources.
    pub(super) fn resources(&mut self) {
        for resource in self.api.resources.values() {
            self.resource(resource);
        }
    }

    /// Plans what has a name of its own and is no resource.
    pub(super) fn named(&mut self) {
        self.types.define_named();
    }

    fn resource(&mut self, resource: &model::Resource) {
        let module = self.types.home(&resource.name);
        let name = names::ty(&resource.name);
        let attributes = resource.attributes.as_ref().map(|attributes| {
            let names = names::fields(attributes.iter().map(|property| property.name.as_str()));
            let fields = attributes.iter().zip(names).map(|(property, field)| {
                let place = Place {
                    module: &module,
                    root: &name,
                    owner: &name,
                    member: &property.name,
                    written: false,
                    pointer: &property.pointer,
                };
                Field {
                    name: field,
                    wire: property.name.clone(),
                    docs: vec![format!("`{}`", property.name)],
                    deprecated: property.deprecated,
                    ty: self.types.value(place, &property.ty),
                    kind: FieldKind::of(&property.ty),
                    pointer: property.pointer.clone(),
                }
            });
            let fields = fields.collect();
            let docs = vec![format!("The attributes of [`{name}`].")];
            Struct {
                name: names::attributes(&name),
                docs,
                fields,
                builder: None,
                is_answer: false,
                pointer: resource.pointer.clone(),
            }
        });
        let relationships = resource.relationships.as_ref().map(|relationships| {
            let names = names::fields(
                relationships
                    .iter()
                    .map(|relationship| relationship.name.as_str()),
            );
            let fields = relationships
                .iter()
                .zip(names)
                .map(|(relationship, field)| {
                    let ty = match &relationship.linkage {
                        Linkage::ToOne(target) => Generic::ToOne.of(self.types.target(target)),
                        Linkage::ToMany(target) => Generic::ToMany.of(self.types.target(target)),
                        Linkage::LinksOnly => Plain::LinksOnly.into(),
                    };
                    Field {
                        name: field,
                        wire: relationship.name.clone(),
                        docs: vec![format!("`{}`", relationship.name)],
                        deprecated: relationship.deprecated,
                        ty,
                        kind: FieldKind::Relationship,
                        pointer: relationship.pointer.clone(),
                    }
                });
            let fields = fields.collect();
            let docs = vec![format!("The relationships of [`{name}`].")];
            Struct {
                name: names::relationships(&name),
                docs,
                fields,
                builder: None,
                is_answer: false,
                pointer: resource.pointer.clone(),
            }
        });
        let branchings: Vec<Branching> = resource
            .branchings
            .iter()
            .filter_map(|of| {
                branching(
                    &module,
                    &name,
                    of,
                    attributes.as_ref(),
                    relationships.as_ref(),
                )
            })
            .collect();
        let item = Resource {
            docs: vec![format!("A resource of the type `{}`.", resource.kind)],
            name,
            kind: resource.kind.clone(),
            attributes: attributes
                .as_ref()
                .map(|attributes| RustType::item(&module, &attributes.name)),
            relationships: relationships
                .as_ref()
                .map(|relationships| RustType::item(&module, &relationships.name)),
            links: resource.links,
            deprecated: resource.deprecated,
            pointer: resource.pointer.clone(),
        };
        self.push(&module, Item::Resource(item));
        for part in [attributes, relationships].into_iter().flatten() {
            self.push(&module, Item::Struct(part));
        }
        for branching in branchings {
            self.push(&module, Item::Branching(branching));
        }
    }
}

/// What a resource has for each value of an attribute.
fn branching(
    module: &str,
    resource: &str,
    branching: &model::Branching,
    attributes: Option<&Struct>,
    relationships: Option<&Struct>,
) -> Option<Branching> {
    let field = |part: Option<&Struct>, name: &str| -> Option<Field> {
        let mut fields = part?.fields.iter();
        fields.find(|field| field.wire == name).cloned()
    };
    let part = match branching.part {
        Part::Attributes => attributes,
        Part::Relationships => relationships,
    };
    let attribute = field(attributes, &branching.attribute)?;
    let values: Vec<String> = branching
        .branches
        .iter()
        .map(|branch| branch.value.clone())
        .collect();
    let variants = names::variants(&values, &["Unrecognized"]);
    let branches = branching.branches.iter().zip(variants);
    let branches = branches.map(|(branch, name)| Branch {
        name,
        value: branch.value.clone(),
        fields: branch
            .members
            .iter()
            .filter_map(|name| field(part, name))
            .collect(),
    });
    let name = names::branching(resource, &branching.attribute);
    Some(Branching {
        docs: vec![format!(
            "What [`{resource}`] has for each value of `{}`, beside what it always has.",
            branching.attribute
        )],
        method_docs: vec![format!(
            "Returns what is there for its `{}`; `None` where that was not sent.",
            branching.attribute
        )],
        name,
        resource: RustType::item(module, resource),
        method: names::by(&branching.attribute),
        attribute: attribute.name,
        attribute_type: attribute.ty,
        branches: branches.collect(),
        relationships: branching.part == Part::Relationships,
        pointer: branching.pointer.clone(),
    })
}

impl FieldKind {
    /// How a value of this type is read.
    pub(super) fn of(ty: &model::Type) -> Self {
        match ty {
            model::Type::List(items) if matches!(**items, model::Type::List(_)) => Self::Lists,
            model::Type::List(_) => Self::List,
            _ => Self::Value,
        }
    }
}
