//! Which module of the bindings a thing belongs to.

use std::collections::BTreeMap;

use crate::model::{Api, Operation, Type};
use crate::names;
use crate::plan::{ENUMS, OBJECTS, body_home, homes, module_of};

/// The modules of one description.
pub(super) struct Modules<'a> {
    api: &'a Api,
    homes: BTreeMap<String, String>,
}

impl<'a> Modules<'a> {
    pub fn new(api: &'a Api) -> Self {
        Self {
            api,
            homes: homes(api),
        }
    }

    pub fn operation(&self, operation: &Operation) -> String {
        module_of(operation)
    }

    pub fn resource(&self, name: &str) -> String {
        let home = self.homes.get(name).cloned();
        home.unwrap_or_else(|| names::module(name))
    }

    /// The module of what a body creates or changes.
    pub fn body(&self, name: &str) -> String {
        match self.api.bodies.get(name) {
            Some(body) => match &body.resource {
                Some(resource) => self.resource(resource),
                None => body_home(self.api, &self.homes, body),
            },
            None => names::module(name),
        }
    }

    /// The module of the resources of a type.
    pub fn kind(&self, kind: &str) -> String {
        let mut resources = self.api.resources.values();
        match resources.find(|resource| resource.kind == kind) {
            Some(resource) => self.resource(&resource.name),
            None => names::module(kind),
        }
    }

    pub fn named(&self, ty: &Type) -> String {
        match ty {
            Type::Enum(_) | Type::IntegerEnum(_) => ENUMS.to_owned(),
            _ => OBJECTS.to_owned(),
        }
    }
}
