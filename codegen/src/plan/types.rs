//! The Rust type of every value, and where it is defined.

use std::collections::{BTreeMap, BTreeSet};

use super::{
    Argument, Builder, ENUMS, Enum, Field, Form, Item, Module, Names, NamesRole, OBJECTS, Setter,
    Struct, Union, Values, Variant,
};
use crate::model::{Api, Body, Property, Target, Type};
use crate::names;

/// Where a value stands, for the name of its type.
#[derive(Clone, Copy)]
pub(super) struct Place<'p> {
    /// The module that uses the type.
    pub module: &'p str,
    /// The resource or the named schema in which it stands.
    pub root: &'p str,
    /// The type that has it as a member.
    pub owner: &'p str,
    /// The member.
    pub member: &'p str,
    /// Whether requests hold it.
    pub written: bool,
}

/// All types of the bindings.
pub(super) struct Types<'a> {
    api: &'a Api,
    /// The module of each resource, by schema name.
    homes: BTreeMap<String, String>,
    /// Module and name of types of resource that have no schema, by their type in JSON.
    bare: BTreeMap<String, (String, String)>,
    /// The names that are taken in each module, with the structure of those that can be shared.
    taken: BTreeMap<String, BTreeMap<String, Option<String>>>,
    definitions: BTreeMap<(String, String), Definition>,
    /// Module and Rust name of each named schema.
    named: BTreeMap<String, (String, String)>,
    /// Named schemas by what they allow, sorted, where only one allows just that.
    enums: BTreeMap<Vec<String>, Option<String>>,
    uses: BTreeMap<String, BTreeSet<String>>,
}

struct Definition {
    root: String,
    ty: Type,
    docs: Vec<String>,
    fields: Vec<(String, bool)>,
    written: bool,
    /// Whether it is only ever sent in a query.
    sent_only: bool,
}

impl<'a> Types<'a> {
    pub(super) fn new(api: &'a Api, modules: &BTreeMap<String, Module>) -> Self {
        let mut types = Self {
            api,
            homes: homes(api, modules),
            bare: BTreeMap::new(),
            taken: BTreeMap::new(),
            definitions: BTreeMap::new(),
            named: BTreeMap::new(),
            enums: BTreeMap::new(),
            uses: BTreeMap::new(),
        };
        for (name, ty) in &api.named {
            let module = match ty {
                Type::Enum(_) | Type::IntegerEnum(_) => ENUMS,
                _ => OBJECTS,
            };
            let rust = types.reserve_root(module, names::ty(name));
            types.named.insert(name.clone(), (module.to_owned(), rust));
            if let Type::Enum(values) = ty {
                let known = types
                    .enums
                    .entry(sorted(values))
                    .or_insert_with(|| Some(name.clone()));
                if known.as_ref() != Some(name) {
                    *known = None;
                }
            }
        }
        for resource in api.resources.values() {
            let module = types.homes[&resource.name].clone();
            for end in ["", "Attributes", "Relationships"] {
                types.reserve(&module, format!("{}{end}", names::ty(&resource.name)));
            }
        }
        types
    }

    /// The modules that hold resources.
    pub(super) fn modules(&self) -> impl Iterator<Item = &String> {
        self.homes.values()
    }

    /// The module of a resource.
    pub(super) fn home(&self, resource: &str) -> String {
        self.homes.get(resource).cloned().unwrap_or_default()
    }

    /// Takes a name in a module, or the next free one.
    pub(super) fn reserve(&mut self, module: &str, name: String) -> String {
        let mut taken: BTreeSet<String> = self.root_names();
        taken.extend(
            self.taken
                .get(module)
                .into_iter()
                .flat_map(BTreeMap::keys)
                .cloned(),
        );
        let name = names::free(name, "Schema", &mut taken);
        self.taken
            .entry(module.to_owned())
            .or_default()
            .insert(name.clone(), None);
        name
    }

    /// Whether a name is taken in a module.
    pub(super) fn is_taken(&self, module: &str, name: &str) -> bool {
        self.taken
            .get(module)
            .is_some_and(|taken| taken.contains_key(name))
    }

    fn reserve_root(&mut self, module: &str, name: String) -> String {
        self.reserve(module, name)
    }

    fn root_names(&self) -> BTreeSet<String> {
        [ENUMS, OBJECTS]
            .iter()
            .filter_map(|module| self.taken.get(*module))
            .flat_map(BTreeMap::keys)
            .cloned()
            .collect()
    }

    /// A type of the module `to`, as the module `from` names it.
    pub(super) fn path(&mut self, from: &str, to: &str, name: &str) -> String {
        if from == to {
            return name.to_owned();
        }
        let at_root = to == ENUMS || to == OBJECTS;
        let used = if at_root { name } else { to };
        self.uses
            .entry(from.to_owned())
            .or_default()
            .insert(used.to_owned());
        if at_root {
            name.to_owned()
        } else {
            format!("{to}::{name}")
        }
    }

    /// A resource, as the module `from` names it.
    pub(super) fn resource(&mut self, from: &str, resource: &str) -> String {
        let home = self.home(resource);
        self.path(from, &home, &names::ty(resource))
    }

    /// What an identity is of, as the module `from` names it.
    pub(super) fn target(&mut self, from: &str, target: &Target) -> String {
        if let Some(resource) = &target.resource {
            return self.resource(from, resource);
        }
        if let Some(body) = self.inline(&target.kind) {
            let module = self.body_home(body);
            return self.path(from, &module, &names::body(&body.name));
        }
        let (module, name) = match self.bare.get(&target.kind) {
            Some(known) => known.clone(),
            None => {
                let module = names::module(&target.kind);
                let name = self.reserve(&module, names::ty(&names::singular(&target.kind)));
                self.bare
                    .insert(target.kind.clone(), (module.clone(), name.clone()));
                (module, name)
            }
        };
        self.path(from, &module, &name)
    }

    /// The resource created inline that stands for a type of which there is no resource.
    fn inline(&self, kind: &str) -> Option<&'a Body> {
        let mut inlines = self
            .api
            .bodies
            .values()
            .filter(|body| body.role == crate::model::BodyRole::Inline);
        inlines.find(|body| body.kind == kind)
    }

    /// The module of a resource that is created inline.
    pub(super) fn body_home(&self, body: &Body) -> String {
        match &body.resource {
            Some(resource) => self.home(resource),
            None => names::module(&body.kind),
        }
    }

    /// The type of a value.
    pub(super) fn value(&mut self, place: Place<'_>, ty: &Type) -> String {
        match ty {
            Type::Text | Type::Bytes => "String".to_owned(),
            Type::Boolean => "bool".to_owned(),
            Type::Integer { .. } => "i64".to_owned(),
            Type::Number => "f64".to_owned(),
            Type::Date => "Date".to_owned(),
            Type::DateTime => "DateTime".to_owned(),
            Type::Any => "Value".to_owned(),
            Type::List(items) => {
                let member = names::singular(place.member);
                format!(
                    "Vec<{}>",
                    self.value(
                        Place {
                            member: &member,
                            ..place
                        },
                        items
                    )
                )
            }
            Type::Map(values) => format!("BTreeMap<String, {}>", self.value(place, values)),
            Type::Named(name) if self.api.resources.contains_key(name) => {
                self.resource(place.module, name)
            }
            Type::Named(name) => {
                if place.written {
                    self.write_named(name);
                }
                match self.named.get(name).cloned() {
                    Some((module, rust)) => self.path(place.module, &module, &rust),
                    None => "Value".to_owned(),
                }
            }
            Type::Enum(_) | Type::IntegerEnum(_) | Type::Object(_) | Type::Union(_) => {
                self.intern(place, ty)
            }
        }
    }

    /// What can be given for a value of a type.
    pub(super) fn argument(&mut self, place: Place<'_>, name: String, ty: &Type) -> Argument {
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
                Argument { name, ty, form }
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
                }
            }
        }
    }

    /// The type of an enum, object or union without a name: that of an equal one nearby, or one of its own.
    fn intern(&mut self, place: Place<'_>, ty: &Type) -> String {
        let in_root = names::member_type(place.root, place.member);
        let kind = match ty {
            Type::Enum(_) | Type::IntegerEnum(_) => "Value",
            Type::Union(_) => "Choice",
            _ => "Object",
        };
        let of_kind = format!("{in_root}{kind}");
        let candidates = [
            in_root,
            names::member_type(place.owner, place.member),
            of_kind,
        ];
        let docs = vec![match ty {
            Type::Enum(_) | Type::IntegerEnum(_) => format!("Values of `{}`.", place.member),
            _ => format!("What `{}` holds.", place.member),
        }];
        let name = self.intern_as(
            place.module,
            place.root,
            &candidates,
            ty,
            docs,
            place.written,
        );
        self.path(place.module, place.module, &name)
    }

    /// The type of the values of a parameter that nothing else has: just these can be sent.
    pub(super) fn intern_names(
        &mut self,
        module: &str,
        candidates: &[String],
        ty: &Type,
        docs: Vec<String>,
    ) -> String {
        let name = self.intern_as(module, "", candidates, ty, docs, false);
        if let Some(definition) = self.definitions.get_mut(&(module.to_owned(), name.clone())) {
            definition.sent_only = true;
        }
        name
    }

    /// As [`Self::intern`], with the names to try.
    pub(super) fn intern_as(
        &mut self,
        module: &str,
        root: &str,
        candidates: &[String],
        ty: &Type,
        docs: Vec<String>,
        written: bool,
    ) -> String {
        let key = structure(ty);
        let roots = self.root_names();
        let in_root = module == ENUMS || module == OBJECTS;
        let last = candidates.last().cloned().unwrap_or_default();
        let more = (2..).map(|index| format!("{last}{index}"));
        for name in candidates.iter().cloned().chain(more) {
            match self.taken.get(module).and_then(|taken| taken.get(&name)) {
                Some(Some(known)) if *known == key => {
                    self.written(module, &name, written);
                    return name;
                }
                Some(_) => {}
                None if !in_root && roots.contains(&name) => {}
                None => {
                    self.define(module, root, &name, ty, docs, written, Some(key));
                    return name;
                }
            }
        }
        last
    }

    /// Defines the enums, objects and unions that have a name of their own.
    pub(super) fn define_named(&mut self) {
        for (name, ty) in &self.api.named {
            let (module, rust) = self.named[name].clone();
            let docs = vec![format!("`{name}`.")];
            if !self
                .definitions
                .contains_key(&(module.clone(), rust.clone()))
            {
                self.define(&module, &rust, &rust, ty, docs, false, None);
            }
        }
    }

    fn write_named(&mut self, name: &str) {
        let Some((module, rust)) = self.named.get(name).cloned() else {
            return;
        };
        if let Some(ty) = self.api.named.get(name)
            && !self
                .definitions
                .contains_key(&(module.clone(), rust.clone()))
        {
            self.define(
                &module,
                &rust,
                &rust,
                ty,
                vec![format!("`{name}`.")],
                true,
                None,
            );
        } else {
            self.written(&module, &rust, true);
        }
    }

    fn define(
        &mut self,
        module: &str,
        root: &str,
        name: &str,
        ty: &Type,
        docs: Vec<String>,
        written: bool,
        key: Option<String>,
    ) {
        self.taken
            .entry(module.to_owned())
            .or_default()
            .insert(name.to_owned(), key);
        let definition = Definition {
            root: root.to_owned(),
            ty: ty.clone(),
            docs,
            fields: Vec::new(),
            written,
            sent_only: false,
        };
        let at = (module.to_owned(), name.to_owned());
        self.definitions.insert(at.clone(), definition);
        let fields = self.members(module, root, name, ty, written);
        if let Some(definition) = self.definitions.get_mut(&at) {
            definition.fields = fields;
        }
    }

    /// The types of the members, each with whether it needs a box.
    fn members(
        &mut self,
        module: &str,
        root: &str,
        name: &str,
        ty: &Type,
        written: bool,
    ) -> Vec<(String, bool)> {
        match ty {
            Type::Object(properties) => {
                let mut fields = Vec::with_capacity(properties.len());
                for property in properties {
                    let place = Place {
                        module,
                        root,
                        owner: name,
                        member: &property.name,
                        written,
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
                        module,
                        root: name,
                        owner: name,
                        member: &label,
                        written,
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
                let is_it = self.named.get(schema).is_some_and(|(_, rust)| rust == name);
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

    fn written(&mut self, module: &str, name: &str, written: bool) {
        let at = (module.to_owned(), name.to_owned());
        let Some(definition) = self.definitions.get_mut(&at) else {
            return;
        };
        if !written || definition.written {
            return;
        }
        definition.written = true;
        let (root, ty) = (definition.root.clone(), definition.ty.clone());
        self.members(module, &root, name, &ty, true);
    }

    /// The enum that allows just these values, where exactly one named one does.
    pub(super) fn enum_of(&mut self, from: &str, values: &[String]) -> Option<String> {
        let name = self.enums.get(&sorted(values))?.clone()?;
        Some(self.value(
            Place {
                module: from,
                root: "",
                owner: "",
                member: "",
                written: false,
            },
            &Type::Named(name),
        ))
    }

    /// All definitions as items, each with its module.
    pub(super) fn items(&mut self) -> Vec<(String, Item)> {
        let mut items = Vec::new();
        for ((module, name), definition) in std::mem::take(&mut self.definitions) {
            items.push((module.clone(), self.item(&module, name, definition)));
        }
        for (kind, (module, name)) in &self.bare {
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
            written,
            sent_only,
        } = definition;
        match ty {
            Type::Enum(values) if sent_only => {
                let variants = names::variants(&values, &[]);
                let values = variants.into_iter().zip(values).collect();
                Item::Names(Names {
                    name,
                    docs,
                    values,
                    role: NamesRole::Plain,
                })
            }
            Type::Enum(values) => {
                let variants = names::variants(&values, &["Unrecognized"]);
                Item::Enum(Enum {
                    name,
                    docs,
                    values: Values::Text(variants.into_iter().zip(values).collect()),
                })
            }
            Type::IntegerEnum(values) => {
                let variants = names::integer_variants(&values);
                Item::Enum(Enum {
                    name,
                    docs,
                    values: Values::Integer(variants.into_iter().zip(values).collect()),
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
                            ty: if boxed {
                                format!("Box<{field}>")
                            } else {
                                field
                            },
                            required: self.required(ty),
                        });
                Item::Union(Union {
                    name,
                    docs,
                    variants: variants.collect(),
                })
            }
            Type::Object(properties) => {
                let builder =
                    written.then(|| self.builder(module, &root, &name, &properties, &fields));
                let names = names::fields(properties.iter().map(|property| property.name.as_str()));
                let fields = properties.iter().zip(names).zip(fields).map(
                    |((property, field), (ty, boxed))| Field {
                        name: field,
                        wire: property.name.clone(),
                        docs: vec![format!("`{}`", property.name)],
                        deprecated: property.deprecated,
                        ty: if boxed { format!("Box<{ty}>") } else { ty },
                        relationship: false,
                    },
                );
                Item::Struct(Struct {
                    name,
                    docs,
                    fields: fields.collect(),
                    builder,
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
        fields: &[(String, bool)],
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

    /// What each module takes from the root.
    pub(super) fn uses(&self) -> &BTreeMap<String, BTreeSet<String>> {
        &self.uses
    }

    /// Pairs of resources that share a type in JSON.
    pub(super) fn same(&self) -> Vec<(String, String)> {
        let mut kinds: BTreeMap<&str, Vec<String>> = BTreeMap::new();
        for resource in self.api.resources.values() {
            let path = format!(
                "{}::{}",
                self.home(&resource.name),
                names::ty(&resource.name)
            );
            kinds.entry(&resource.kind).or_default().push(path);
        }
        let mut pairs = Vec::new();
        for paths in kinds.values() {
            for (index, first) in paths.iter().enumerate() {
                pairs.extend(
                    paths[index + 1..]
                        .iter()
                        .map(|second| (first.clone(), second.clone())),
                );
            }
        }
        pairs
    }
}

/// Whether a plain text or another type can be given where this one is wanted.
fn is_into(ty: &Type) -> bool {
    matches!(ty, Type::Text | Type::Bytes | Type::Date | Type::DateTime)
}

pub(super) fn sorted(values: &[String]) -> Vec<String> {
    let mut values = values.to_vec();
    values.sort();
    values
}

fn variant_names(variants: &[Type]) -> Vec<String> {
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

/// The module of each resource.
fn homes(api: &Api, modules: &BTreeMap<String, Module>) -> BTreeMap<String, String> {
    let mut homes: BTreeMap<String, String> = BTreeMap::new();
    let mut taken: BTreeSet<String> = BTreeSet::from([ENUMS.to_owned(), OBJECTS.to_owned()]);
    for (head, target) in &api.collections {
        if let Some(resource) = &target.resource
            && !homes.contains_key(resource)
        {
            let module = names::module(head);
            taken.insert(module.clone());
            homes.insert(resource.clone(), module);
        }
    }
    for resource in api.resources.values() {
        if !homes.contains_key(&resource.name) {
            let kind = names::module(&resource.kind);
            let kind = if taken.contains(&kind) {
                names::module(&resource.name)
            } else {
                kind
            };
            let is_free = modules.contains_key(&kind) && !taken.contains(&kind);
            let module = if is_free {
                taken.insert(kind.clone());
                kind
            } else {
                names::free(kind, "_resource", &mut taken)
            };
            homes.insert(resource.name.clone(), module);
        }
    }
    homes
}
