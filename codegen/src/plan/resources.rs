//! Resources, and the enums and plain objects that have a name of their own.

use super::types::Place;
use super::{Field, FieldKind, Item, Planner, Resource, Struct};
use crate::model::{self, Linkage};
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
                name: format!("{name}Attributes"),
                docs,
                fields,
                builder: None,
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
                        Linkage::ToOne(target) => {
                            format!("ToOne<{}>", self.types.target(&module, target))
                        }
                        Linkage::ToMany(target) => {
                            format!("ToMany<{}>", self.types.target(&module, target))
                        }
                        Linkage::LinksOnly => "LinksOnly".to_owned(),
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
                name: format!("{name}Relationships"),
                docs,
                fields,
                builder: None,
                pointer: resource.pointer.clone(),
            }
        });
        let item = Resource {
            docs: vec![format!("A resource of the type `{}`.", resource.kind)],
            name,
            kind: resource.kind.clone(),
            attributes: attributes
                .as_ref()
                .map(|attributes| attributes.name.clone()),
            relationships: relationships
                .as_ref()
                .map(|relationships| relationships.name.clone()),
            links: resource.links,
            deprecated: resource.deprecated,
            pointer: resource.pointer.clone(),
        };
        self.push(&module, Item::Resource(item));
        for part in [attributes, relationships].into_iter().flatten() {
            self.push(&module, Item::Struct(part));
        }
    }
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
