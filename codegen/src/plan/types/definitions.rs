//! Enums, objects and unions, as the items that define them.

use std::collections::{BTreeMap, BTreeSet};

use super::{Place, Types};
use crate::model::{Property, Type};
use crate::names;
use crate::plan::{
    Builder, Enum, Field, FieldKind, Generic, Item, ItemPath, Names, NamesRole, RustType, Setter,
    Struct, Union, Values, Variant,
};

/// What the values of a type are for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Usage {
    /// They are read.
    Read,
    /// Requests hold them, and answers may.
    Written,
    /// They are sent in a query and nowhere else.
    Sent,
}

/// A type that is defined.
pub(super) struct Definition {
    pub(super) root: String,
    pub(super) ty: Type,
    pub(super) docs: Vec<String>,
    pub(super) fields: Vec<(RustType, bool)>,
    pub(super) usage: Usage,
    pub(super) pointer: String,
}

impl Types<'_> {
    /// All definitions as items, each with its module.
    pub(in crate::plan) fn items(&mut self) -> Vec<(String, Item)> {
        let mut items = Vec::new();
        for (path, definition) in std::mem::take(&mut self.definitions) {
            let ItemPath { module, name } = path;
            let item = self.item(&module, name, definition);
            items.push((module, item));
        }
        for (kind, ItemPath { module, name }) in &self.bare {
            let docs = vec![format!(
                "A resource of the type `{kind}`, which the description only names."
            )];
            items.push((
                module.clone(),
                Item::Bare {
                    name: name.clone(),
                    docs,
                },
            ));
        }
        items
    }

    fn item(&mut self, module: &str, name: String, definition: Definition) -> Item {
        let Definition {
            root,
            ty,
            docs,
            fields,
            usage,
            pointer,
        } = definition;
        match ty {
            Type::Enum(values) if usage == Usage::Sent => {
                let variants = names::variants(&values, &[]);
                let values = variants.into_iter().zip(values).collect();
                Item::Names(Names {
                    name,
                    docs,
                    values,
                    deprecated: BTreeMap::new(),
                    role: NamesRole::Plain,
                })
            }
            Type::Enum(values) => {
                let variants = names::variants(&values, &["Unrecognized"]);
                Item::Enum(Enum {
                    name,
                    docs,
                    values: Values::Text(variants.into_iter().zip(values).collect()),
                    pointer,
                })
            }
            Type::IntegerEnum(values) => {
                let variants = names::integer_variants(&values);
                Item::Enum(Enum {
                    name,
                    docs,
                    values: Values::Integer(variants.into_iter().zip(values).collect()),
                    pointer,
                })
            }
            Type::Union(variants) => {
                let labels = variant_names(&variants);
                let variants =
                    variants
                        .iter()
                        .zip(labels)
                        .zip(fields)
                        .map(|((ty, name), (field, boxed))| Variant {
                            docs: vec![format!("{}.", describe(ty))],
                            name,
                            ty: if boxed { Generic::Box.of(field) } else { field },
                            required: self.required(ty),
                        });
                Item::Union(Union {
                    name,
                    docs,
                    variants: variants.collect(),
                    pointer,
                })
            }
            Type::Object(properties) => {
                let builder = (usage == Usage::Written)
                    .then(|| self.builder(module, &root, &name, &properties, &fields));
                let names = names::fields(properties.iter().map(|property| property.name.as_str()));
                let fields = properties.iter().zip(names).zip(fields).map(
                    |((property, field), (ty, boxed))| Field {
                        name: field,
                        wire: property.name.clone(),
                        docs: vec![format!("`{}`", property.name)],
                        deprecated: property.deprecated,
                        ty: if boxed { Generic::Box.of(ty) } else { ty },
                        kind: FieldKind::of(&property.ty),
                        pointer: property.pointer.clone(),
                    },
                );
                Item::Struct(Struct {
                    name,
                    docs,
                    fields: fields.collect(),
                    builder,
                    is_answer: false,
                    pointer,
                })
            }
            _ => Item::Bare { name, docs },
        }
    }

    fn builder(
        &mut self,
        module: &str,
        root: &str,
        name: &str,
        properties: &[Property],
        fields: &[(RustType, bool)],
    ) -> Builder {
        let mut builder = Builder {
            required: Vec::new(),
            setters: Vec::new(),
        };
        let mut taken = BTreeSet::new();
        let names = names::fields(properties.iter().map(|property| property.name.as_str()));
        for ((property, field), (_, boxed)) in properties.iter().zip(names).zip(fields) {
            let place = Place {
                module,
                root,
                owner: name,
                member: &property.name,
                written: true,
                pointer: &property.pointer,
            };
            let argument = self.argument(place, field, &property.ty);
            if property.required && !boxed {
                builder.required.push(argument.clone());
            }
            builder.setters.push(Setter {
                name: names::free(names::setter(&property.name), "_value", &mut taken),
                docs: vec![format!("Sets `{}`.", property.name)],
                deprecated: property.deprecated,
                argument,
                boxed: *boxed,
            });
        }
        builder
    }

    /// The members that an object must have to be of this type.
    fn required(&self, ty: &Type) -> Vec<String> {
        match ty {
            Type::Object(properties) => properties
                .iter()
                .filter(|property| property.required)
                .map(|property| property.name.clone())
                .collect(),
            Type::Named(name) => self
                .api
                .named
                .get(name)
                .map_or_else(Vec::new, |ty| self.required(ty)),
            _ => Vec::new(),
        }
    }
}

pub(super) fn variant_names(variants: &[Type]) -> Vec<String> {
    let mut taken = BTreeSet::from(["Unrecognized".to_owned()]);
    let name = |ty: &Type| match ty {
        Type::Named(name) => names::variant(name),
        _ => names::variant(describe(ty).split(' ').next_back().unwrap_or_default()),
    };
    variants
        .iter()
        .map(|ty| names::free(name(ty), "Value", &mut taken))
        .collect()
}

/// A type in a word or two.
fn describe(ty: &Type) -> String {
    match ty {
        Type::Text | Type::Bytes => "Text".to_owned(),
        Type::Boolean => "Boolean".to_owned(),
        Type::Integer { .. } | Type::IntegerEnum(_) => "Integer".to_owned(),
        Type::Number => "Number".to_owned(),
        Type::Date => "Date".to_owned(),
        Type::DateTime => "Time".to_owned(),
        Type::Any => "Anything".to_owned(),
        Type::List(_) => "A list".to_owned(),
        Type::Map(_) | Type::Object(_) => "An object".to_owned(),
        Type::Enum(_) => "A value".to_owned(),
        Type::Union(_) => "A choice".to_owned(),
        Type::Named(name) => format!("`{name}`"),
    }
}
