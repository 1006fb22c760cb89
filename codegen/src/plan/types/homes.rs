//! The module of each resource.

use std::collections::{BTreeMap, BTreeSet};

use crate::model::Api;
use crate::names;
use crate::plan::{ENUMS, Module, OBJECTS};

/// The module of each resource.
pub(super) fn homes(api: &Api, modules: &BTreeMap<String, Module>) -> BTreeMap<String, String> {
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
