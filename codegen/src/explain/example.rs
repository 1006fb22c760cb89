//! Calls that compile, for people to copy.

use std::collections::BTreeSet;
use std::fmt::Write as _;

use crate::compare::surface::{Signature, Surface, Taken, Thing};
use crate::plan::{Form, Generic, Plain, RustType};

/// How many setters of one kind an example has.
const SETTERS: usize = 2;

/// How deep objects hold objects in an example.
const DEEP: usize = 6;

/// A call of an operation.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Example {
    /// What has to be imported from the bindings.
    pub imports: BTreeSet<String>,
    /// The expression that makes and sends the request, with a `client` that is there; a step on each line.
    pub call: Vec<String>,
}

impl Example {
    /// The call of a function.
    pub(super) fn of(surface: &Surface, function: &str) -> Self {
        let mut writer = Writer {
            surface,
            imports: BTreeSet::new(),
        };
        let mut call = vec![writer.function(function)];
        call.extend(writer.asked(function));
        call.push(".send(&client)".to_owned());
        Self {
            imports: writer.imports,
            call,
        }
    }

    /// The code, for bindings with this path.
    #[must_use]
    pub fn code(&self, bindings: &str) -> String {
        let imports: Vec<&str> = self.imports.iter().map(String::as_str).collect();
        let mut code = match imports[..] {
            [one] => format!("use {bindings}::{one};\n\n"),
            _ => format!("use {bindings}::{{{}}};\n\n", imports.join(", ")),
        };
        for (index, step) in self.call.iter().enumerate() {
            let indent = if index == 0 {
                "let answer = "
            } else {
                "\n    "
            };
            // Writing into a `String` does not fail.
            let _ = write!(code, "{indent}{step}");
        }
        code.push_str("\n    .await?;\n");
        code
    }
}

struct Writer<'s> {
    surface: &'s Surface,
    imports: BTreeSet<String>,
}

impl<'s> Writer<'s> {
    fn function(&mut self, path: &str) -> String {
        let arguments = match self.surface.things.get(path).map(|thing| &thing.signature) {
            Some(Signature::Function { takes, .. }) => self.arguments(takes, 0),
            _ => String::new(),
        };
        format!("{}({arguments})", self.imported(path))
    }

    /// Some of what can be asked.
    fn asked(&mut self, function: &str) -> Vec<String> {
        let children = self.children(&format!("{function}()."));
        let mut asked = Vec::new();
        let setters = children
            .iter()
            .filter_map(|(name, thing)| match &thing.signature {
                Signature::Setter(taken) => Some((name, taken)),
                _ => None,
            });
        for (name, taken) in setters.take(SETTERS) {
            asked.push(format!(".{name}({})", self.argument(taken, 0)));
        }
        // Fields can be chosen of all that is included; those of the resource itself come first to mind.
        let module = function.split("::").next().unwrap_or(function);
        let own = format!("fields({module}::");
        let mut names = children
            .iter()
            .filter(|(name, _)| name.starts_with("fields("));
        let fields = names.clone().find(|(name, _)| name.starts_with(&own));
        let fields = fields.or_else(|| names.next());
        let include = children.iter().find(|(name, _)| *name == "include");
        for (name, thing) in fields.into_iter().chain(include) {
            if let Signature::Accepts(ty) = &thing.signature {
                let method = name.split('(').next().unwrap_or(name);
                asked.push(format!(".{method}([{}])", self.value(ty, name, 0)));
            }
        }
        asked
    }

    fn arguments(&mut self, takes: &[Taken], depth: usize) -> String {
        let arguments = takes.iter().map(|taken| self.argument(taken, depth));
        arguments.collect::<Vec<_>>().join(", ")
    }

    fn argument(&mut self, taken: &Taken, depth: usize) -> String {
        let Taken { name, ty, form, .. } = taken;
        match form {
            Form::Exact => self.value(ty, name, depth),
            Form::Reference => format!("&{}", self.value(ty, name, depth)),
            Form::OptionalReference => format!("Some(&{})", self.value(ty, name, depth)),
            Form::Into => self.convertible(ty, name, depth),
            Form::List => format!("[{}]", self.value(ty, name, depth)),
            Form::IntoList => format!("[{}]", self.convertible(ty, name, depth)),
        }
    }

    /// Something that can be turned into a type.
    fn convertible(&mut self, ty: &RustType, name: &str, depth: usize) -> String {
        literal(ty, name).unwrap_or_else(|| self.value(ty, name, depth))
    }

    /// A value of a type, for an argument of this name.
    fn value(&mut self, ty: &RustType, name: &str, depth: usize) -> String {
        if let Some(text) = literal(ty, name) {
            return format!("{text}.into()");
        }
        let made = match ty {
            RustType::Item(path) => self.item(&path.to_string(), depth),
            RustType::Plain(Plain::Boolean) => Some("true".to_owned()),
            RustType::Plain(Plain::Integer) => Some("1".to_owned()),
            RustType::Plain(Plain::Number) => Some("1.5".to_owned()),
            RustType::Of(Generic::Vec, items) => {
                Some(format!("vec![{}]", self.value(items, name, depth)))
            }
            RustType::Of(Generic::Map, values) => {
                let value = self.value(values, name, depth);
                Some(format!("[(\"name\".into(), {value})].into()"))
            }
            RustType::Plain(_) | RustType::Of(..) => None,
        };
        made.unwrap_or_else(|| "Default::default()".to_owned())
    }

    /// A value of a type of the bindings.
    fn item(&mut self, ty: &str, depth: usize) -> Option<String> {
        let children = self.children(&format!("{ty}::"));
        let constructor = children
            .iter()
            .find_map(|(name, thing)| match &thing.signature {
                Signature::Constructor(takes) => Some((*name, takes)),
                _ => None,
            });
        if let Some((name, takes)) = constructor {
            if depth == DEEP {
                return None;
            }
            let mut made = format!(
                "{}::{name}({})",
                self.imported(ty),
                self.arguments(takes, depth + 1)
            );
            if depth == 0 {
                let setters = children
                    .iter()
                    .filter_map(|(name, thing)| match &thing.signature {
                        Signature::Setter(taken) => Some((*name, taken)),
                        _ => None,
                    });
                for (setter, taken) in setters.take(SETTERS) {
                    // Writing into a `String` does not fail.
                    let _ = write!(made, ".{setter}({})", self.argument(taken, depth + 1));
                }
            }
            return Some(made);
        }
        let (variant, holds) =
            children
                .iter()
                .find_map(|(name, thing)| match &thing.signature {
                    Signature::Variant(holds) => Some((*name, holds.as_ref())),
                    _ => None,
                })?;
        let path = format!("{}::{variant}", self.imported(ty));
        Some(match holds {
            Some(held) => format!("{path}({})", self.value(held, variant, depth + 1)),
            None => path,
        })
    }

    /// What has a path that begins so, with the rest of the path: what is deprecated only where there is nothing else.
    fn children(&self, beginning: &str) -> Vec<(&'s str, &'s Thing)> {
        let things = self.surface.things.range(beginning.to_owned()..);
        let all: Vec<(&str, &Thing)> = things
            .map_while(|(path, thing)| Some((path.strip_prefix(beginning)?, thing)))
            .collect();
        let current = all.iter().filter(|(_, thing)| !thing.deprecated);
        let current: Vec<(&str, &Thing)> = current.copied().collect();
        if current.is_empty() { all } else { current }
    }

    /// A path of the bindings, which is imported by its first segment.
    fn imported(&mut self, path: &str) -> String {
        let first = path.split("::").next().unwrap_or(path);
        self.imports.insert(first.to_owned());
        path.to_owned()
    }
}

/// The literal for a type that is made from text.
fn literal(ty: &RustType, name: &str) -> Option<String> {
    let text = match ty {
        RustType::Plain(Plain::Date) => "2026-01-31".to_owned(),
        RustType::Plain(Plain::DateTime) => "2026-01-31T12:00:00Z".to_owned(),
        RustType::Plain(Plain::String) if name != "id" => {
            name.trim_start_matches("r#").replace('_', "-")
        }
        RustType::Plain(Plain::String) | RustType::Of(Generic::Id | Generic::Link, _) => {
            "1234567890".to_owned()
        }
        _ => return None,
    };
    Some(format!("\"{text}\""))
}
