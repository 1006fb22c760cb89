//! The module of each resource and of each body.

use std::collections::{BTreeMap, BTreeSet};

use crate::model::{Api, Body, Operation, RequestBody};
use crate::names;
use crate::plan::{ENUMS, OBJECTS, module_of};

/// The module of each resource, by schema name.
pub(crate) fn homes(api: &Api) -> BTreeMap<String, String> {
    let modules: BTreeSet<String> = api.operations.iter().map(module_of).collect();
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
            let is_free = modules.contains(&kind) && !taken.contains(&kind);
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

/// The module of a body: that of the operation that sends it, or of the resource that it stands for.
pub(crate) fn body_home(api: &Api, homes: &BTreeMap<String, String>, body: &Body) -> String {
    let sends = |operation: &&Operation| matches!(&operation.body, Some(RequestBody::Body(name)) if *name == body.name);
    match (api.operations.iter().find(sends), &body.resource) {
        (Some(operation), _) => module_of(operation),
        (None, Some(resource)) => homes.get(resource).cloned().unwrap_or_default(),
        (None, None) => names::module(&body.kind),
    }
}
