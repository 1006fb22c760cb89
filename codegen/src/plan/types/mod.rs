//! The Rust type of every value: where it is defined, and what each module calls it.

mod definitions;
mod homes;
mod values;

use std::collections::{BTreeMap, BTreeSet};

use super::{ENUMS, OBJECTS};
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
    /// Module and name of each body, by schema name.
    bodies: BTreeMap<String, (String, String)>,
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
            uses: BTreeMap::new(),
        };
        for (name, ty) in &api.named {
            let module = match ty {
                Type::Enum(_) | Type::IntegerEnum(_) => ENUMS,
                _ => OBJECTS,
            };
            let rust = types.reserve(module, names::ty(name));
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
            for branching in &resource.branchings {
                let name = names::branching(&names::ty(&resource.name), &branching.attribute);
                types.reserve(&module, name);
            }
        }
        for body in api.bodies.values() {
            let module = body_home(api, &types.homes, body);
            let name = types.reserve(&module, names::body(&body.name));
            types.bodies.insert(body.name.clone(), (module, name));
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

    /// A type of the module `to`, as the module `from` names it.
    pub(in crate::plan) fn path(&mut self, from: &str, to: &str, name: &str) -> String {
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
    pub(in crate::plan) fn resource(&mut self, from: &str, resource: &str) -> String {
        let home = self.home(resource);
        self.path(from, &home, &names::ty(resource))
    }

    /// What an identity is of, as the module `from` names it.
    pub(in crate::plan) fn target(&mut self, from: &str, target: &Target) -> String {
        if let Some(resource) = &target.resource {
            return self.resource(from, resource);
        }
        if let Some(body) = self.inline(&target.kind) {
            return self.body(from, &body.name);
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

    /// Module and name of a body.
    pub(in crate::plan) fn body_place(&self, body: &str) -> (String, String) {
        self.bodies.get(body).cloned().unwrap_or_default()
    }

    /// A body, as the module `from` names it.
    pub(in crate::plan) fn body(&mut self, from: &str, body: &str) -> String {
        let (module, name) = self.body_place(body);
        self.path(from, &module, &name)
    }

    /// What each module takes from the root.
    pub(in crate::plan) fn uses(&self) -> &BTreeMap<String, BTreeSet<String>> {
        &self.uses
    }

    /// Pairs of resources that share a type in JSON.
    pub(in crate::plan) fn same(&self) -> Vec<(String, String)> {
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

/// Values in an order that does not depend on the description.
pub(in crate::plan) fn sorted(values: &[String]) -> Vec<String> {
    let mut values = values.to_vec();
    values.sort();
    values
}
