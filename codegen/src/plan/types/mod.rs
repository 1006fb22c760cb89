//! The Rust type of every value, and where it is defined.

mod definitions;
mod homes;
mod values;

use std::collections::{BTreeMap, BTreeSet};

use super::{ENUMS, ItemPath, OBJECTS, RustType};
use crate::model::{Api, Body, Target, Type};
use crate::names;
use definitions::Definition;
pub(crate) use homes::{body_home, homes};

/// Where a value stands, for the name of its type.
#[derive(Clone, Copy)]
pub(in crate::plan) struct Place<'p> {
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
    /// JSON pointer to it.
    pub pointer: &'p str,
}

/// All types of the bindings.
pub(in crate::plan) struct Types<'a> {
    api: &'a Api,
    /// The module of each resource, by schema name.
    homes: BTreeMap<String, String>,
    /// Where each body is defined, by schema name.
    bodies: BTreeMap<String, ItemPath>,
    /// Where types of resource that have no schema are defined, by their type in JSON.
    bare: BTreeMap<String, ItemPath>,
    /// The names that are taken in each module, with the structure of those that can be shared.
    taken: BTreeMap<String, BTreeMap<String, Option<String>>>,
    definitions: BTreeMap<ItemPath, Definition>,
    /// Where each named schema is defined.
    named: BTreeMap<String, ItemPath>,
    /// Named schemas by what they allow, sorted, where only one allows just that.
    enums: BTreeMap<Vec<String>, Option<String>>,
}

impl<'a> Types<'a> {
    pub(in crate::plan) fn new(api: &'a Api) -> Self {
        let mut types = Self {
            api,
            homes: homes(api),
            bodies: BTreeMap::new(),
            bare: BTreeMap::new(),
            taken: BTreeMap::new(),
            definitions: BTreeMap::new(),
            named: BTreeMap::new(),
            enums: BTreeMap::new(),
        };
        for (name, ty) in &api.named {
            let module = match ty {
                Type::Enum(_) | Type::IntegerEnum(_) => ENUMS,
                _ => OBJECTS,
            };
            let rust = types.reserve(module, names::ty(name));
            types
                .named
                .insert(name.clone(), ItemPath::new(module, &rust));
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
            let name = names::ty(&resource.name);
            for part in [names::attributes(&name), names::relationships(&name)] {
                types.reserve(&module, part);
            }
            types.reserve(&module, name);
            for branching in &resource.branchings {
                let name = names::branching(&names::ty(&resource.name), &branching.attribute);
                types.reserve(&module, name);
            }
        }
        for body in api.bodies.values() {
            let module = body_home(api, &types.homes, body);
            let name = types.reserve(&module, names::body(&body.name));
            let path = ItemPath { module, name };
            types.bodies.insert(body.name.clone(), path);
        }
        types
    }

    /// The modules that hold resources.
    pub(in crate::plan) fn modules(&self) -> impl Iterator<Item = &String> {
        self.homes.values()
    }

    /// The module of a resource.
    pub(in crate::plan) fn home(&self, resource: &str) -> String {
        self.homes.get(resource).cloned().unwrap_or_default()
    }

    /// Takes a name in a module, or the next free one.
    pub(in crate::plan) fn reserve(&mut self, module: &str, name: String) -> String {
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
    pub(in crate::plan) fn is_taken(&self, module: &str, name: &str) -> bool {
        self.taken
            .get(module)
            .is_some_and(|taken| taken.contains_key(name))
    }

    fn root_names(&self) -> BTreeSet<String> {
        [ENUMS, OBJECTS]
            .iter()
            .filter_map(|module| self.taken.get(*module))
            .flat_map(BTreeMap::keys)
            .cloned()
            .collect()
    }

    /// The type of a resource.
    pub(in crate::plan) fn resource(&self, resource: &str) -> RustType {
        RustType::item(&self.home(resource), &names::ty(resource))
    }

    /// What an identity is of.
    pub(in crate::plan) fn target(&mut self, target: &Target) -> RustType {
        if let Some(resource) = &target.resource {
            return self.resource(resource);
        }
        if let Some(body) = self.inline(&target.kind) {
            return RustType::Item(self.body(&body.name));
        }
        if let Some(known) = self.bare.get(&target.kind) {
            return RustType::Item(known.clone());
        }
        let module = names::module(&target.kind);
        let name = self.reserve(&module, names::ty(&names::singular(&target.kind)));
        let path = ItemPath { module, name };
        self.bare.insert(target.kind.clone(), path.clone());
        RustType::Item(path)
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

    /// Where a body is defined.
    pub(in crate::plan) fn body(&self, body: &str) -> ItemPath {
        let known = self.bodies.get(body).cloned();
        known.unwrap_or_else(|| ItemPath::new("", ""))
    }

    /// Pairs of resources that share a type in JSON.
    pub(in crate::plan) fn same(&self) -> Vec<(RustType, RustType)> {
        let mut kinds: BTreeMap<&str, Vec<RustType>> = BTreeMap::new();
        for resource in self.api.resources.values() {
            let ty = self.resource(&resource.name);
            kinds.entry(&resource.kind).or_default().push(ty);
        }
        let mut pairs = Vec::new();
        for types in kinds.values() {
            for (index, first) in types.iter().enumerate() {
                pairs.extend(
                    types[index + 1..]
                        .iter()
                        .map(|second| (first.clone(), second.clone())),
                );
            }
        }
        pairs
    }
}

/// Values in an order that does not depend on the description.
pub(in crate::plan) fn sorted(values: &[String]) -> Vec<String> {
    let mut values = values.to_vec();
    values.sort();
    values
}
