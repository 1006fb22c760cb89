//! Which item goes into which file, with which name and which type; rendering decides nothing any more.
//!
//! A module holds one resource and what is done with it. Enums and plain objects that have a name of their own in
//! the description go into the modules `enums` and `objects`, and come out at the root.

mod bodies;
mod items;
mod operations;
mod query;
mod resources;
mod rust_type;
mod types;

use std::collections::BTreeMap;

use crate::model::{Action, Api, Operation, Target};
use crate::{Problem, Problems, Settings, names};
pub use items::*;
pub use rust_type::{Generic, ItemPath, Plain, RustType};
use types::Types;
pub(crate) use types::{body_home, homes};

/// Plans the bindings of an API.
///
/// # Errors
///
/// Operations and types that cannot have the name that is theirs.
pub fn plan(api: &Api, settings: &Settings) -> Result<Plan, Problems> {
    let mut planner = Planner::new(api, settings);
    planner.resources();
    planner.bodies();
    planner.operations();
    planner.named();
    planner.finish()
}

/// What is being planned.
struct Planner<'a> {
    api: &'a Api,
    settings: &'a Settings,
    types: Types<'a>,
    modules: BTreeMap<String, Module>,
    problems: Vec<Problem>,
}

/// The module of enums that have a name of their own.
pub(crate) const ENUMS: &str = "enums";
/// The module of plain objects that have a name of their own.
pub(crate) const OBJECTS: &str = "objects";

/// Whether the items of a module come out at the root.
fn is_root(module: &str) -> bool {
    module == ENUMS || module == OBJECTS
}

impl<'a> Planner<'a> {
    fn new(api: &'a Api, settings: &'a Settings) -> Self {
        let mut modules = BTreeMap::new();
        for name in api.operations.iter().map(module_of) {
            modules
                .entry(name)
                .or_insert_with_key(|name| Module::new(name));
        }
        let types = Types::new(api);
        for name in types.modules() {
            modules
                .entry(name.clone())
                .or_insert_with_key(|name| Module::new(name));
        }
        Self {
            api,
            settings,
            types,
            modules,
            problems: Vec::new(),
        }
    }

    fn push(&mut self, module: &str, item: Item) {
        let module = self
            .modules
            .entry(module.to_owned())
            .or_insert_with_key(|name| Module::new(name));
        module.items.push(item);
    }

    fn finish(mut self) -> Result<Plan, Problems> {
        Problems(std::mem::take(&mut self.problems)).into_result()?;
        for (module, item) in self.types.items() {
            self.push(&module, item);
        }
        let mut modules: Vec<Module> = self
            .modules
            .into_values()
            .filter(|module| !module.items.is_empty())
            .collect();
        let paths = paths(self.api);
        for module in &mut modules {
            module.items.sort_by_key(Item::rank);
            module.at_root = is_root(&module.name);
            if module.docs.is_empty() {
                module.docs = module_docs(&module.name, paths.get(&module.name));
            }
        }
        mark_answers(&mut modules);
        let mut docs = vec![format!("{} {}.", self.api.title, self.api.version)];
        if let Some(address) = &self.settings.documentation {
            docs.extend([String::new(), format!("[Apple's documentation]({address})")]);
        }
        Ok(Plan {
            docs,
            modules,
            same: self.types.same(),
        })
    }
}

/// Tells the structs that are all of what an operation answers.
fn mark_answers(modules: &mut [Module]) {
    let items = modules.iter().flat_map(|module| &module.items);
    let answers: Vec<ItemPath> = items
        .filter_map(|item| match item {
            Item::Function(Function {
                response: RustType::Item(path),
                ..
            }) => Some(path.clone()),
            _ => None,
        })
        .collect();
    for Module { name, items, .. } in modules {
        for item in items {
            if let Item::Struct(item) = item {
                let mut answers = answers.iter();
                item.is_answer =
                    answers.any(|answer| answer.module == *name && answer.name == item.name);
            }
        }
    }
}

impl Module {
    fn new(name: &str) -> Self {
        Self {
            name: name.to_owned(),
            docs: Vec::new(),
            items: Vec::new(),
            at_root: false,
        }
    }
}

impl Item {
    /// Where in its file it stands: what is done, what is read, what is sent, and the values of all these.
    fn rank(&self) -> u8 {
        match self {
            Self::Function(_) => 0,
            Self::Query(_) => 1,
            Self::Resource(_) | Self::Bare { .. } => 2,
            Self::Struct(_) | Self::Union(_) | Self::Branching(_) => 3,
            Self::Body(_) => 4,
            Self::Enum(_) => 5,
            Self::Joins(_) => 6,
            Self::Names(_) => 7,
        }
    }
}

/// Where each module has its operations, in their order.
fn paths(api: &Api) -> BTreeMap<String, Vec<&str>> {
    let mut modules: BTreeMap<String, Vec<&str>> = BTreeMap::new();
    for operation in &api.operations {
        if let Action::Standard { .. } = operation.action {
            let path = operation.path.split("/{").next().unwrap_or_default();
            let paths = modules.entry(module_of(operation)).or_default();
            if !paths.contains(&path) {
                paths.push(path);
            }
        }
    }
    modules
}

fn module_docs(name: &str, paths: Option<&Vec<&str>>) -> Vec<String> {
    let line = match (name, paths) {
        (ENUMS, _) => "Enums that several resources share.".to_owned(),
        (OBJECTS, _) => "Plain objects that resources and answers hold.".to_owned(),
        (_, None) => format!("{}.", capital(&names::words(name))),
        (_, Some(paths)) => {
            let paths: Vec<String> = paths.iter().map(|path| format!("`{path}`")).collect();
            format!("{}: {}.", capital(&names::words(name)), paths.join(", "))
        }
    };
    vec![line]
}

fn capital(text: &str) -> String {
    let mut letters = text.chars();
    letters.next().map_or_else(String::new, |first| {
        first.to_uppercase().chain(letters).collect()
    })
}

/// The module of an operation.
pub(crate) fn module_of(operation: &Operation) -> String {
    match &operation.action {
        Action::Standard { head, .. } => names::module(head),
        Action::Other => match &operation.tag {
            Some(tag) => names::module(tag),
            None => {
                let mut segments = operation
                    .path
                    .split('/')
                    .filter(|segment| !segment.is_empty());
                segments
                    .find(|segment| !segment.starts_with('{'))
                    .map_or_else(|| "operations".to_owned(), names::module)
            }
        },
    }
}

/// The name of the function of an operation.
pub(crate) fn function_name(operation: &Operation) -> String {
    match &operation.action {
        Action::Standard { verb, .. } => names::function(verb),
        Action::Other => names::operation(&operation.id),
    }
}

/// The resource that a path is about.
fn collection<'a>(api: &'a Api, operation: &Operation) -> Option<&'a Target> {
    match &operation.action {
        Action::Standard { head, .. } => api.collections.get(head),
        Action::Other => None,
    }
}
