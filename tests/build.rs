//! Writes what tests look at: the description, corrected, and calls of every operation of the bindings.
//!
//! The plan says which functions and setters there are and what they take. What they should send is not asked here: the
//! test compares it with the description itself.

#[path = "build/random.rs"]
mod random;

use std::collections::BTreeMap;
use std::fmt::Write as _;
use std::path::Path;
use std::{env, fs};

use codegen::explain::Explainer;
use codegen::overlay::{Corrections, Overlay};
use codegen::plan::{
    Argument, Body, Enum, Form, Function, Generic, Item, ItemPath, Joins, Member, MemberKind,
    Module, NamesRole, Parameter, Plain, Plan, Query, RustType, Step, Struct, Style, Values,
};
use codegen::{Described, Settings};
use serde_json::Value;

fn main() {
    // Relative: cargo runs this in the folder of the package, and what was compiled for one clone also serves another.
    let root = Path::new("..");
    let description = root.join("spec/connect/openapi.yaml");
    let overlay = root.join("spec/connect/overlay.yaml");
    for path in [&description, &overlay, &root.join("codegen/src")] {
        println!("cargo::rerun-if-changed={}", path.display());
    }
    println!("cargo::rerun-if-changed=build.rs");
    println!("cargo::rerun-if-changed=build");
    let bytes = fs::read(&description).expect("the description can be read");
    let overlay = fs::read(&overlay).expect("the corrections can be read");
    let overlay = Overlay::read(&overlay).unwrap_or_else(|faults| panic!("{faults}"));
    let corrections = Corrections::Strict(&overlay);
    let described = codegen::describe(&bytes, corrections, &Settings::default())
        .unwrap_or_else(|error| panic!("{error}"));
    let out = env::var_os("OUT_DIR").expect("cargo says where to write");
    let write = |name, text: String| {
        fs::write(Path::new(&out).join(name), text).expect("the file can be written");
    };
    let corrected = described.document.value();
    write("corrected.json", corrected.to_string());
    let calls = Calls::new(&described.plan, Formats::of(corrected));
    write("calls.rs", calls.write());
    write("random.rs", calls.write_random());
    write("examples.rs", examples(&described));
}

/// The example of every operation, each in a function of its own.
fn examples(described: &Described) -> String {
    let explainer = Explainer::new(described);
    let mut text = String::new();
    for (index, operation) in described.api.operations.iter().enumerate() {
        let id = &operation.id;
        let explained = explainer
            .explain(id)
            .unwrap_or_else(|unknown| panic!("{unknown}"));
        let example = explained
            .iter()
            .find_map(|explanation| explanation.example.as_ref());
        let example = example.unwrap_or_else(|| panic!("{id} has no example"));
        let code = example.code("appstore_sdk::connect");
        let _ = writeln!(
            text,
            "/// `{id}`\nasync fn example_{index}(client: Client) -> Result<(), Error> {{\n{code}let _ = answer;\nOk(())\n}}"
        );
    }
    text
}

/// The constants with a valid text for members whose texts have a format, by the member's name.
struct Formats(BTreeMap<String, &'static str>);

impl Formats {
    fn of(description: &Value) -> Self {
        let mut formats = Self(BTreeMap::new());
        formats.find(&description["components"]["schemas"], None);
        formats
    }

    /// Finds formats below a value, which is what a member of this name holds.
    fn find(&mut self, value: &Value, name: Option<&str>) {
        let constant = match value["format"].as_str() {
            Some("duration") => Some("DURATION"),
            Some("email") => Some("EMAIL"),
            Some("number") => Some("NUMBER"),
            Some("uri" | "uri-reference") => Some("ADDRESS"),
            _ => None,
        };
        if let (Some(constant), Some(name), true) = (constant, name, value["type"] == "string") {
            let before = self.0.insert(spelled(name), constant);
            assert!(
                before.is_none_or(|before| before == constant),
                "members called `{name}` have several formats"
            );
        }
        for (keyword, inner) in value.as_object().into_iter().flatten() {
            match inner.as_object() {
                Some(members) if keyword == "properties" => {
                    for (name, member) in members {
                        self.find(member, Some(name));
                    }
                }
                _ => self.find(inner, name),
            }
        }
        for inner in value.as_array().into_iter().flatten() {
            self.find(inner, name);
        }
    }
}

/// A name without what differs between Rust and JSON.
fn spelled(name: &str) -> String {
    let letters = name.chars().filter(char::is_ascii_alphanumeric);
    letters.collect::<String>().to_lowercase()
}

/// What a value is made of.
enum Type<'p> {
    /// Text, a date or an identity: made from text.
    Text,
    Boolean,
    Integer,
    Number,
    List(&'p RustType),
    Map(&'p RustType),
    /// The identity of a resource, or one that is created inline.
    Link(Option<(&'p Module, &'p Body)>),
    /// An enum, an object or a body.
    Item(&'p Module, &'p Item),
}

/// How much of something is set.
#[derive(Clone, Copy, PartialEq)]
enum Extent {
    /// What is required.
    Minimal,
    /// Everything.
    Maximal,
    /// Null where that is possible.
    Clears,
}

impl Extent {
    fn prefix(self) -> &'static str {
        match self {
            Self::Minimal => "minimal",
            Self::Maximal => "maximal",
            Self::Clears => "clears",
        }
    }
}

struct Calls<'p> {
    plan: &'p Plan,
    formats: Formats,
    /// Modules and items by the path.
    items: BTreeMap<ItemPath, (&'p Module, &'p Item)>,
    /// What can be created inline, by the path of the resource that it stands for.
    inlines: BTreeMap<&'p RustType, (&'p Module, &'p Body)>,
}

impl<'p> Calls<'p> {
    fn new(plan: &'p Plan, formats: Formats) -> Self {
        let mut calls = Self {
            plan,
            formats,
            items: BTreeMap::new(),
            inlines: BTreeMap::new(),
        };
        for module in &plan.modules {
            for item in &module.items {
                let Some(name) = item.type_name() else {
                    continue;
                };
                let path = ItemPath::new(&module.name, name);
                calls.items.insert(path, (module, item));
                if let Item::Body(
                    body @ Body {
                        inline: Some(resource),
                        ..
                    },
                ) = item
                {
                    calls.inlines.insert(resource, (module, body));
                }
            }
        }
        calls
    }

    fn write(&self) -> String {
        let mut text = String::new();
        let (mut chunks, mut resources) = (String::new(), String::new());
        for module in &self.plan.modules {
            let name = &module.name;
            let at = if module.at_root {
                "appstore_sdk::connect".to_owned()
            } else {
                format!("appstore_sdk::connect::{name}")
            };
            let _ = writeln!(text, "pub(crate) mod {name} {{");
            let _ = writeln!(text, "#[allow(unused_imports)] use crate::support::*;");
            let _ = writeln!(
                text,
                "#[allow(unused_imports)] use appstore_sdk::{{*, connect::*}};"
            );
            let _ = writeln!(text, "#[allow(unused_imports)] use {at}::*;");
            let mut calls = String::new();
            for item in &module.items {
                match item {
                    Item::Function(function) => self.function(&mut calls, module, function),
                    Item::Struct(object) => self.object(&mut text, object),
                    Item::Body(body) => self.body(&mut text, body),
                    Item::Enum(Enum { name, values, .. }) => {
                        let variants: Vec<&String> = match values {
                            Values::Text(values) => values.iter().map(|(name, _)| name).collect(),
                            Values::Integer(values) => {
                                values.iter().map(|(name, _)| name).collect()
                            }
                        };
                        all(&mut text, name, &variants);
                    }
                    Item::Names(names) => {
                        all(
                            &mut text,
                            &names.name,
                            &names
                                .values
                                .iter()
                                .map(|(name, _)| name)
                                .collect::<Vec<_>>(),
                        );
                    }
                    Item::Resource(resource) => {
                        let (ty, kind) = (&resource.name, &resource.kind);
                        let _ = writeln!(
                            resources,
                            "Resource {{ name: {ty:?}, kind: {kind:?}, included: included::<{at}::{ty}> }},"
                        );
                    }
                    Item::Query(_)
                    | Item::Joins(_)
                    | Item::Union(_)
                    | Item::Branching(_)
                    | Item::Bare { .. } => {}
                }
            }
            if !calls.is_empty() {
                let _ = writeln!(text, "pub(crate) const CALLS: &[Call] = &[\n{calls}];");
                let _ = writeln!(chunks, "{name}::CALLS,");
            }
            let _ = writeln!(text, "}}");
        }
        format!(
            "use crate::support::{{Call, Resource, included}};\n{text}\n\
             pub(crate) const CALLS: &[&[Call]] = &[\n{chunks}];\n\
             pub(crate) const RESOURCES: &[Resource] = &[\n{resources}];\n"
        )
    }

    /// One operation.
    fn function(&self, out: &mut String, module: &'p Module, function: &'p Function) {
        let path = format!("connect::{}::{}", module.name, function.name);
        let arguments = |extent| self.arguments(function.arguments.iter(), extent);
        let minimal = format!("{path}({})", arguments(Extent::Minimal));
        let extras = self.extras(function);
        let everything: String = extras.iter().map(|(_, call)| call.as_str()).collect();
        let maximal = format!("{path}({}){everything}", arguments(Extent::Maximal));
        let mut setters = String::new();
        for (name, call) in &extras {
            let _ = writeln!(setters, "({name:?}, |round| sent(&{minimal}{call})),");
        }
        for (name, arguments) in self.with_one_member(function) {
            let _ = writeln!(setters, "({name:?}, |round| sent(&{path}({arguments}))),");
        }
        let has_clears = function.arguments.iter().any(|argument| {
            argument.form == Form::OptionalReference
                || matches!(self.ty(&argument.ty), Type::Item(_, Item::Body(body)) if self.clears(body, 3))
        });
        let clears = if has_clears {
            format!("Some(|round| sent(&{path}({})))", arguments(Extent::Clears))
        } else {
            "None".to_owned()
        };
        let own = function.query.as_ref().and_then(|query| self.query(query));
        let csv = if own.is_some_and(|(_, query)| query.csv) {
            format!("Some(|round| sent(&{maximal}.csv()))")
        } else {
            "None".to_owned()
        };
        let response = function.response.within(&module.name).to_string();
        let read = match &function.response {
            RustType::Plain(Plain::Unit) => "nothing".to_owned(),
            RustType::Plain(Plain::Completion) => "completion".to_owned(),
            RustType::Plain(Plain::Csv) => "csv".to_owned(),
            RustType::Plain(Plain::Gzip) => "gzip".to_owned(),
            other => format!("json::<{other}>"),
        };
        let (method, template) = (function.method, &function.path);
        let name = format!("{}::{}", module.name, function.name);
        let _ = writeln!(
            out,
            "Call {{ function: {name:?}, method: {method:?}, path: {template:?}, response: {response:?},\n\
             minimal: |round| sent(&{minimal}),\nmaximal: |round| sent(&{maximal}),\n\
             clears: {clears},\ncsv: {csv},\nsetters: &[{setters}],\nread: {read} }},"
        );
    }

    /// Arguments with a body that has what is required and one member more, for each such member.
    fn with_one_member(&self, function: &'p Function) -> Vec<(&'p str, String)> {
        let mut calls = Vec::new();
        for argument in &function.arguments {
            let Type::Item(home, Item::Body(body)) = self.ty(&argument.ty) else {
                continue;
            };
            for (index, member) in body.optional.iter().enumerate() {
                let arguments =
                    function
                        .arguments
                        .iter()
                        .map(|other| match other.ty == argument.ty {
                            true => {
                                format!("super::{}::one_{}(round, {index})", home.name, body.name)
                            }
                            false => self.argument(other, Extent::Minimal),
                        });
                calls.push((
                    member.name.as_str(),
                    arguments.collect::<Vec<_>>().join(", "),
                ));
            }
        }
        calls
    }

    /// Everything that a request has beside the arguments: names, and calls that set it.
    fn extras(&self, function: &'p Function) -> Vec<(&'p str, String)> {
        let mut calls = Vec::new();
        let mut joins = function.query.as_ref();
        if let Some((_, query)) = function.query.as_ref().and_then(|query| self.query(query)) {
            for setter in &query.setters {
                let value = self.parameter(&setter.parameter);
                calls.push((setter.name.as_str(), format!(".{}({value})", setter.name)));
            }
            joins = Some(&query.joins);
        }
        if let Some(joins) = joins {
            calls.extend(self.joined(joins));
        }
        for step in &function.steps {
            if let Step::Limited(limit @ 1..) = step {
                calls.push(("limit", format!(".limit({limit})")));
            }
        }
        calls
    }

    /// Calls for all that may be asked along.
    fn joined(&self, joins: &'p RustType) -> Vec<(&'p str, String)> {
        let fields = |field| {
            (
                "fields",
                format!(".fields({}())", self.helper(field, "all")),
            )
        };
        match joins {
            RustType::Plain(Plain::Unit) => return Vec::new(),
            RustType::Of(Generic::Only, field) => return vec![fields(field)],
            _ => {}
        }
        let Some((
            _,
            Item::Joins(Joins {
                include,
                to_many,
                fields: all,
                ..
            }),
        )) = self.item(joins)
        else {
            panic!("`{joins}` is no marker")
        };
        let mut calls: Vec<_> = all.iter().map(fields).collect();
        if let Some(include) = include {
            calls.push((
                "include",
                format!(".include({}())", self.helper(include, "all")),
            ));
        }
        if let Some(to_many) = to_many {
            let Some((at, Item::Names(names))) = self.item(to_many) else {
                panic!("`{to_many}` has no names")
            };
            let NamesRole::Limited(maxima) = &names.role else {
                panic!("`{to_many}` has no limits")
            };
            for ((variant, _), maximum) in names.values.iter().zip(maxima) {
                let call = format!(
                    ".limit_included({}::{}::{variant}, {maximum})",
                    at.name, names.name
                );
                calls.push((variant.as_str(), call));
            }
        }
        calls
    }

    /// A value for a parameter of the query.
    fn parameter(&self, parameter: &'p Parameter) -> String {
        match parameter.style {
            Style::Integer { minimum, maximum } => maximum.or(minimum).unwrap_or(1).to_string(),
            Style::One | Style::Joined | Style::Repeated => {
                self.argument(&parameter.argument, Extent::Maximal)
            }
        }
    }

    /// Functions that make an object.
    fn object(&self, out: &mut String, object: &'p Struct) {
        let Some(builder) = &object.builder else {
            return;
        };
        let name = &object.name;
        for extent in [Extent::Minimal, Extent::Maximal] {
            let arguments = self.required(builder.required.iter(), extent);
            let _ = writeln!(
                out,
                "pub(crate) fn {}_{name}(round: Round) -> {name} {{",
                extent.prefix()
            );
            let _ = writeln!(out, "let _ = round; {name}::new({arguments})");
            if extent == Extent::Maximal {
                for setter in &builder.setters {
                    let _ = writeln!(
                        out,
                        ".{}({})",
                        setter.name,
                        self.argument(&setter.argument, extent)
                    );
                }
            }
            let _ = writeln!(out, "}}");
        }
    }

    /// Functions that make a body.
    fn body(&self, out: &mut String, body: &'p Body) {
        let name = &body.name;
        for extent in [Extent::Minimal, Extent::Maximal, Extent::Clears] {
            let made = self.made(body, extent);
            let prefix = extent.prefix();
            let _ = writeln!(
                out,
                "pub(crate) fn {prefix}_{name}(round: Round) -> {name} {{ {made}"
            );
            for member in &body.optional {
                let created = self.created(member);
                let is_set = match extent {
                    Extent::Minimal => false,
                    Extent::Maximal => true,
                    Extent::Clears => created.is_some_and(|(_, inline)| self.clears(inline, 3)),
                };
                if is_set {
                    let value = self.argument(&member.argument, extent);
                    let _ = writeln!(out, ".{}({value})", member.name);
                }
            }
            if extent == Extent::Clears {
                let members = body.required.iter().chain(&body.optional);
                for clear in members.filter_map(|member| member.clear.as_ref()) {
                    let _ = writeln!(out, ".{clear}()");
                }
            }
            let _ = writeln!(out, "}}");
        }
        if !body.optional.is_empty() {
            let _ = writeln!(
                out,
                "pub(crate) fn one_{name}(round: Round, member: usize) -> {name} {{"
            );
            let _ = writeln!(out, "let body = minimal_{name}(round); match member {{");
            for (index, member) in body.optional.iter().enumerate() {
                let value = self.argument(&member.argument, Extent::Maximal);
                let _ = writeln!(out, "{index} => body.{}({value}),", member.name);
            }
            let _ = writeln!(out, "_ => body }} }}");
        }
    }

    /// A body that holds what is required; where there is a choice, each alternative in its turn.
    fn made(&self, body: &'p Body, extent: Extent) -> String {
        let call = |constructor: &str, members: &'p [Member]| {
            let members = body.required.iter().chain(members);
            let arguments = members.map(|member| &member.argument);
            let arguments = self.required(arguments, extent);
            format!("{}::{constructor}({arguments})", body.name)
        };
        if body.alternatives.is_empty() {
            return call("new", &[]);
        }
        let mut arms = String::new();
        for (index, set) in body.alternatives.iter().enumerate() {
            let made = call(&set.constructor, &set.members);
            let _ = writeln!(arms, "{index} => {made},");
        }
        let turns: Vec<usize> = (0..body.alternatives.len()).collect();
        format!("match round.pick(vec!{turns:?}) {{ {arms} other => panic!(\"{{other}}\") }}")
    }

    /// What is given to a constructor; texts are the names of the arguments where no more is set, so that it can be
    /// seen that each goes where its name says.
    fn required(&self, arguments: impl Iterator<Item = &'p Argument>, extent: Extent) -> String {
        let values = arguments.map(|argument| {
            let is_time = [Plain::Date, Plain::DateTime].map(RustType::from);
            let is_text = argument.form == Form::Into && !is_time.contains(&argument.ty);
            match extent {
                Extent::Minimal
                    if is_text && self.format(&argument.name, &argument.ty).is_none() =>
                {
                    format!("<{}>::from({:?})", argument.ty, argument.name)
                }
                _ => self.argument(argument, extent),
            }
        });
        values.collect::<Vec<_>>().join(", ")
    }

    /// Whether a body, or one that it creates inline, can hold null.
    fn clears(&self, body: &'p Body, depth: usize) -> bool {
        let mut members = body.required.iter().chain(&body.optional);
        members.any(|member| {
            let inline = self.created(member);
            member.clear.is_some()
                || depth > 0 && inline.is_some_and(|(_, inline)| self.clears(inline, depth - 1))
        })
    }

    /// What can be created inline for a member.
    fn created(&self, member: &'p Member) -> Option<(&'p Module, &'p Body)> {
        match (&member.kind, self.ty(&member.argument.ty)) {
            (MemberKind::ToOne { .. } | MemberKind::ToMany { .. }, Type::Link(inline)) => inline,
            _ => None,
        }
    }

    fn arguments(&self, arguments: impl Iterator<Item = &'p Argument>, extent: Extent) -> String {
        let values: Vec<String> = arguments
            .map(|argument| self.argument(argument, extent))
            .collect();
        values.join(", ")
    }

    /// What is given for an argument.
    fn argument(&self, argument: &'p Argument, extent: Extent) -> String {
        let name = &argument.name;
        let value = |ty| self.value(name, ty, extent);
        match argument.form {
            Form::Exact | Form::Into => value(&argument.ty),
            Form::Reference => format!("&{}", value(&argument.ty)),
            Form::OptionalReference if extent == Extent::Clears => "None".to_owned(),
            Form::OptionalReference => format!("Some(&{})", value(&argument.ty)),
            Form::List | Form::IntoList => self.list(name, &argument.ty, extent),
        }
    }

    /// A list with values of a type, for a member of this name: all values of an enum, two texts or identities, one of
    /// anything else.
    fn list(&self, name: &str, ty: &'p RustType, extent: Extent) -> String {
        let value = || self.value(name, ty, extent);
        match self.ty(ty) {
            Type::Item(_, Item::Enum(_) | Item::Names(_)) => {
                format!("{}()", self.helper(ty, "all"))
            }
            Type::Link(Some(_)) if extent != Extent::Minimal => {
                format!("vec![{}, <{ty}>::from(OTHER)]", value())
            }
            Type::Text if self.format(name, ty).is_some() => format!("vec![{}]", value()),
            Type::Text | Type::Link(_) => format!("vec![<{ty}>::from(TEXT), <{ty}>::from(OTHER)]"),
            _ => format!("vec![{}]", value()),
        }
    }

    /// A value of a type, for a member of this name.
    fn value(&self, name: &str, ty: &'p RustType, extent: Extent) -> String {
        match self.ty(ty) {
            Type::Text => {
                let text = match ty {
                    RustType::Plain(Plain::Date) => "DATE",
                    RustType::Plain(Plain::DateTime) => "TIME",
                    _ => self.format(name, ty).unwrap_or("TEXT"),
                };
                format!("<{ty}>::from({text})")
            }
            Type::Boolean => "round.flag()".to_owned(),
            Type::Integer => "1".to_owned(),
            Type::Number => "1.5".to_owned(),
            Type::List(items) => self.list(name, items, extent),
            Type::Map(values) => {
                format!(
                    "BTreeMap::from([(String::from(TEXT), {})])",
                    self.value(name, values, extent)
                )
            }
            Type::Link(Some((home, inline))) if extent != Extent::Minimal => {
                let make = format!("super::{}::{}_{}", home.name, extent.prefix(), inline.name);
                format!(
                    "match round.inner() {{ Some(round) => {make}(round).into(), None => <{ty}>::from(TEXT) }}"
                )
            }
            Type::Link(_) => format!("<{ty}>::from(TEXT)"),
            Type::Item(_, Item::Enum(_) | Item::Names(_)) => {
                format!("round.pick({}())", self.helper(ty, "all"))
            }
            Type::Item(home, Item::Struct(object)) => {
                let name = &object.name;
                let (minimal, maximal) = (Extent::Minimal.prefix(), Extent::Maximal.prefix());
                match extent {
                    Extent::Maximal => format!(
                        "match round.inner() {{ Some(round) => super::{0}::{maximal}_{name}(round), \
                         None => super::{0}::{minimal}_{name}(round) }}",
                        home.name
                    ),
                    _ => format!("super::{}::{minimal}_{name}(round)", home.name),
                }
            }
            Type::Item(home, Item::Body(body)) => format!(
                "super::{}::{}_{}(round)",
                home.name,
                extent.prefix(),
                body.name
            ),
            Type::Item(..) => panic!("no value of `{ty}` can be made"),
        }
    }

    /// The constant for a member of this name, when its texts have a format.
    fn format(&self, name: &str, ty: &RustType) -> Option<&'static str> {
        let is_text = *ty == RustType::Plain(Plain::String);
        is_text.then(|| self.formats.0.get(&spelled(name)).copied())?
    }

    /// The function that was written for an item.
    fn helper(&self, ty: &RustType, prefix: &str) -> String {
        match self.item(ty) {
            Some((home, item)) => format!(
                "super::{}::{prefix}_{}",
                home.name,
                item.type_name().unwrap_or_default()
            ),
            None => panic!("`{ty}` is not in the plan"),
        }
    }

    fn query(&self, ty: &RustType) -> Option<(&'p Module, &'p Query)> {
        match self.item(ty) {
            Some((home, Item::Query(query))) => Some((home, query)),
            _ => None,
        }
    }

    /// The item that a type is.
    fn item(&self, ty: &RustType) -> Option<(&'p Module, &'p Item)> {
        match ty {
            RustType::Item(path) => self.items.get(path).copied(),
            _ => None,
        }
    }

    fn ty(&self, ty: &'p RustType) -> Type<'p> {
        match ty {
            RustType::Plain(Plain::String | Plain::Date | Plain::DateTime)
            | RustType::Of(Generic::Id, _) => Type::Text,
            RustType::Plain(Plain::Boolean) => Type::Boolean,
            RustType::Plain(Plain::Integer | Plain::Byte) => Type::Integer,
            RustType::Plain(Plain::Number) => Type::Number,
            RustType::Of(Generic::Link, target) => Type::Link(self.inlines.get(&**target).copied()),
            RustType::Of(Generic::Vec, items) => Type::List(items),
            RustType::Of(Generic::Map, values) => Type::Map(values),
            _ => match self.item(ty) {
                Some((home, item)) => Type::Item(home, item),
                None => panic!("`{ty}` is not understood"),
            },
        }
    }
}

/// A function with all values of an enum.
fn all(out: &mut String, name: &str, variants: &[&String]) {
    let variants: Vec<String> = variants
        .iter()
        .map(|variant| format!("{name}::{variant}"))
        .collect();
    let _ = writeln!(
        out,
        "pub(crate) fn all_{name}() -> Vec<{name}> {{ vec![{}] }}",
        variants.join(", ")
    );
}
