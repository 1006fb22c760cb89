//! The type of a value: a plain one, one that is named in the description, or one of its own.

use std::collections::BTreeSet;

use super::definitions::{Definition, Usage, variant_names};
use super::{Place, Types, sorted};
use crate::model::Type;
use crate::names;
use crate::plan::{Argument, Form, Generic, ItemPath, Plain, RustType};
use crate::pointer::escape;

impl Types<'_> {
    /// The type of a value.
    pub(in crate::plan) fn value(&mut self, place: Place<'_>, ty: &Type) -> RustType {
        match ty {
            Type::Text | Type::Bytes => Plain::String.into(),
            Type::Boolean => Plain::Boolean.into(),
            Type::Integer { .. } => Plain::Integer.into(),
            Type::Number => Plain::Number.into(),
            Type::Date => Plain::Date.into(),
            Type::DateTime => Plain::DateTime.into(),
            Type::Any => Plain::Value.into(),
            Type::List(items) => {
                let member = names::singular(place.member);
                let place = Place {
                    member: &member,
                    ..place
                };
                Generic::Vec.of(self.value(place, items))
            }
            Type::Map(values) => Generic::Map.of(self.value(place, values)),
            Type::Named(name) if self.api.resources.contains_key(name) => self.resource(name),
            Type::Named(name) => {
                if place.written {
                    self.write_named(name);
                }
                match self.named.get(name).cloned() {
                    Some(path) => RustType::Item(path),
                    None => Plain::Value.into(),
                }
            }
            Type::Enum(_) | Type::IntegerEnum(_) | Type::Object(_) | Type::Union(_) => {
                self.intern(place, ty)
            }
        }
    }

    /// What can be given for a value of a type.
    pub(in crate::plan) fn argument(
        &mut self,
        place: Place<'_>,
        name: String,
        ty: &Type,
    ) -> Argument {
        match ty {
            Type::List(items) => {
                let member = names::singular(place.member);
                let ty = self.value(
                    Place {
                        member: &member,
                        ..place
                    },
                    items,
                );
                let form = if is_into(items) {
                    Form::IntoList
                } else {
                    Form::List
                };
                Argument {
                    name,
                    ty,
                    form,
                    pointer: place.pointer.to_owned(),
                }
            }
            other => {
                let form = if is_into(other) {
                    Form::Into
                } else {
                    Form::Exact
                };
                Argument {
                    name,
                    ty: self.value(place, other),
                    form,
                    pointer: place.pointer.to_owned(),
                }
            }
        }
    }

    /// The type of an enum, object or union without a name: that of an equal one nearby, or one of its own.
    fn intern(&mut self, place: Place<'_>, ty: &Type) -> RustType {
        let kind = match ty {
            Type::Enum(_) | Type::IntegerEnum(_) => "Value",
            Type::Union(_) => "Choice",
            _ => "Object",
        };
        let candidates = names::member_types(place.root, place.owner, place.member, kind);
        let docs = vec![match ty {
            Type::Enum(_) | Type::IntegerEnum(_) => format!("Values of `{}`.", place.member),
            _ => format!("What `{}` holds.", place.member),
        }];
        self.intern_as(
            place,
            &candidates,
            ty,
            docs,
            if place.written {
                Usage::Written
            } else {
                Usage::Read
            },
        )
    }

    /// The type of the values of a parameter that nothing else has: just these can be sent.
    pub(in crate::plan) fn intern_names(
        &mut self,
        module: &str,
        candidates: &[String],
        ty: &Type,
        docs: Vec<String>,
        pointer: &str,
    ) -> RustType {
        let place = Place {
            module,
            root: "",
            owner: "",
            member: "",
            written: false,
            pointer,
        };
        self.intern_as(place, candidates, ty, docs, Usage::Sent)
    }

    /// As [`Self::intern`], with the names to try.
    fn intern_as(
        &mut self,
        place: Place<'_>,
        candidates: &[String],
        ty: &Type,
        docs: Vec<String>,
        usage: Usage,
    ) -> RustType {
        let Place { module, .. } = place;
        let key = match usage {
            Usage::Sent => format!("sent {}", structure(ty)),
            Usage::Read | Usage::Written => structure(ty),
        };
        let roots = self.root_names();
        for name in names::numbered(candidates) {
            match self.taken.get(module).and_then(|taken| taken.get(&name)) {
                Some(Some(known)) if *known == key => {
                    let path = ItemPath::new(module, &name);
                    self.written(&path, usage == Usage::Written);
                    return RustType::Item(path);
                }
                Some(_) => {}
                None if roots.contains(&name) => {}
                None => {
                    self.define(place, &name, ty, docs, usage, Some(key));
                    return RustType::item(module, &name);
                }
            }
        }
        Plain::Value.into()
    }

    /// Defines the enums, objects and unions that have a name of their own.
    pub(in crate::plan) fn define_named(&mut self) {
        for (name, ty) in &self.api.named {
            let path = self.named[name].clone();
            let docs = vec![format!("`{name}`.")];
            if !self.definitions.contains_key(&path) {
                let pointer = schema_pointer(name);
                let place = named(&path, &pointer);
                self.define(place, &path.name, ty, docs, Usage::Read, None);
            }
        }
    }

    fn write_named(&mut self, name: &str) {
        let Some(path) = self.named.get(name).cloned() else {
            return;
        };
        if let Some(ty) = self.api.named.get(name)
            && !self.definitions.contains_key(&path)
        {
            let pointer = schema_pointer(name);
            let docs = vec![format!("`{name}`.")];
            let place = named(&path, &pointer);
            self.define(place, &path.name, ty, docs, Usage::Written, None);
        } else {
            self.written(&path, true);
        }
    }

    fn define(
        &mut self,
        place: Place<'_>,
        name: &str,
        ty: &Type,
        docs: Vec<String>,
        usage: Usage,
        key: Option<String>,
    ) {
        let Place {
            module,
            root,
            pointer,
            ..
        } = place;
        self.taken
            .entry(module.to_owned())
            .or_default()
            .insert(name.to_owned(), key);
        let definition = Definition {
            root: root.to_owned(),
            ty: ty.clone(),
            docs,
            fields: Vec::new(),
            usage,
            pointer: pointer.to_owned(),
        };
        let at = ItemPath::new(module, name);
        self.definitions.insert(at.clone(), definition);
        let place = Place {
            written: usage == Usage::Written,
            ..place
        };
        let fields = self.members(place, name, ty);
        if let Some(definition) = self.definitions.get_mut(&at) {
            definition.fields = fields;
        }
    }

    /// The types of the members, each with whether it needs a box.
    fn members(&mut self, place: Place<'_>, name: &str, ty: &Type) -> Vec<(RustType, bool)> {
        match ty {
            Type::Object(properties) => {
                let mut fields = Vec::with_capacity(properties.len());
                for property in properties {
                    let place = Place {
                        owner: name,
                        member: &property.name,
                        pointer: &property.pointer,
                        ..place
                    };
                    let field = self.value(place, &property.ty);
                    fields.push((field, self.holds(&property.ty, name, &mut BTreeSet::new())));
                }
                fields
            }
            Type::Union(variants) => {
                let labels = variant_names(variants);
                let mut fields = Vec::with_capacity(variants.len());
                for (variant, label) in variants.iter().zip(labels) {
                    let place = Place {
                        root: name,
                        owner: name,
                        member: &label,
                        ..place
                    };
                    let field = self.value(place, variant);
                    fields.push((field, self.holds(variant, name, &mut BTreeSet::new())));
                }
                fields
            }
            _ => Vec::new(),
        }
    }

    /// Whether a value of `ty` holds, other than in a list or a map, one of the type `name`.
    fn holds(&self, ty: &Type, name: &str, seen: &mut BTreeSet<String>) -> bool {
        match ty {
            Type::Object(properties) => properties
                .iter()
                .any(|member| self.holds(&member.ty, name, seen)),
            Type::Union(variants) => variants
                .iter()
                .any(|variant| self.holds(variant, name, seen)),
            Type::Named(schema) => {
                let is_it = self.named.get(schema).is_some_and(|path| path.name == name);
                let inside = self
                    .api
                    .named
                    .get(schema)
                    .filter(|_| seen.insert(schema.clone()));
                is_it || inside.is_some_and(|ty| self.holds(ty, name, seen))
            }
            _ => false,
        }
    }

    fn written(&mut self, path: &ItemPath, written: bool) {
        let Some(definition) = self.definitions.get_mut(path) else {
            return;
        };
        if !written || definition.usage == Usage::Written {
            return;
        }
        definition.usage = Usage::Written;
        let (root, ty) = (definition.root.clone(), definition.ty.clone());
        let pointer = definition.pointer.clone();
        let place = Place {
            module: &path.module,
            root: &root,
            owner: &path.name,
            member: "",
            written: true,
            pointer: &pointer,
        };
        self.members(place, &path.name, &ty);
    }

    /// The enum that allows just these values, where exactly one named one does.
    pub(in crate::plan) fn enum_of(&self, values: &[String]) -> Option<RustType> {
        let name = self.enums.get(&sorted(values))?.as_ref()?;
        self.named.get(name).cloned().map(RustType::Item)
    }
}

/// Where a schema with a name of its own stands.
fn named<'p>(path: &'p ItemPath, pointer: &'p str) -> Place<'p> {
    Place {
        module: &path.module,
        root: &path.name,
        owner: &path.name,
        member: "",
        written: false,
        pointer,
    }
}

/// JSON pointer to a schema with a name of its own.
fn schema_pointer(name: &str) -> String {
    format!("/components/schemas/{}", escape(name))
}

/// Whether a plain text or another type can be given where this one is wanted.
fn is_into(ty: &Type) -> bool {
    matches!(ty, Type::Text | Type::Bytes | Type::Date | Type::DateTime)
}

/// What a type is made of; equal for types that can be one Rust type.
fn structure(ty: &Type) -> String {
    match ty {
        Type::List(items) => format!("[{}]", structure(items)),
        Type::Map(values) => format!("{{*:{}}}", structure(values)),
        Type::Object(properties) => {
            let members = properties.iter().map(|property| {
                let mark = if property.required { "!" } else { "?" };
                format!("{}{mark}{}", property.name, structure(&property.ty))
            });
            format!("{{{}}}", members.collect::<Vec<_>>().join(","))
        }
        Type::Union(variants) => {
            format!(
                "({})",
                variants.iter().map(structure).collect::<Vec<_>>().join("|")
            )
        }
        Type::Enum(values) => format!("enum{:?}", sorted(values)),
        other => format!("{other:?}"),
    }
}
