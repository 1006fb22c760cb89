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

use codegen::Settings;
use codegen::overlay::{Corrections, Overlay};
use codegen::plan::{
    Argument, Body, Enum, Form, Function, Item, Joins, Member, MemberKind, Module, NamesRole,
    Parameter, Plan, Query, Step, Struct, Style, Values,
};
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
    List(&'p str),
    Map(&'p str),
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
    /// Modules and items by the module and the name; what comes out at the root has no module.
    items: BTreeMap<(&'p str, &'p str), (&'p Module, &'p Item)>,
    /// What can be created inline, by the path of the resource that it stands for.
    inlines: BTreeMap<String, (&'p Module, &'p Body)>,
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
                let home = if module.at_root {
                    ""
                } else {
                    module.name.as_str()
                };
                calls.items.insert((home, name), (module, item));
                if let Item::Body(
                    body @ Body {
                        inline: Some(resource),
                        ..
                    },
                ) = item
                {
                    calls
                        .inlines
                        .insert(absolute(module, resource), (module, body));
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
                    Item::Struct(object) => self.object(&mut text, module, object),
                    Item::Body(body) => self.body(&mut text, module, body),
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
        let arguments = |extent| self.arguments(module, function.arguments.iter(), extent);
        let minimal = format!("{path}({})", arguments(Extent::Minimal));
        let extras = self.extras(module, function);
        let everything: String = extras.iter().map(|(_, call)| call.as_str()).collect();
        let maximal = format!("{path}({}){everything}", arguments(Extent::Maximal));
        let mut setters = String::new();
        for (name, call) in &extras {
            let _ = writeln!(setters, "({name:?}, |round| sent(&{minimal}{call})),");
        }
        for (name, arguments) in self.with_one_member(module, function) {
            let _ = writeln!(setters, "({name:?}, |round| sent(&{path}({arguments}))),");
        }
        let has_clears = function.arguments.iter().any(|argument| {
            argument.form == Form::OptionalReference
                || matches!(self.ty(module, &argument.ty), Type::Item(home, Item::Body(body)) if self.clears(home, body, 3))
        });
        let clears = if has_clears {
            format!("Some(|round| sent(&{path}({})))", arguments(Extent::Clears))
        } else {
            "None".to_owned()
        };
        let own = function
            .query
            .as_ref()
            .and_then(|query| self.query(module, query));
        let csv = if own.is_some_and(|(_, query)| query.csv) {
            format!("Some(|round| sent(&{maximal}.csv()))")
        } else {
            "None".to_owned()
        };
        let response = &function.response;
        let read = match response.as_str() {
            "()" => "nothing".to_owned(),
            "Completion" => "completion".to_owned(),
            "Csv" => "csv".to_owned(),
            "Gzip" => "gzip".to_owned(),
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
    fn with_one_member(
        &self,
        module: &'p Module,
        function: &'p Function,
    ) -> Vec<(&'p str, String)> {
        let mut calls = Vec::new();
        for argument in &function.arguments {
            let Type::Item(home, Item::Body(body)) = self.ty(module, &argument.ty) else {
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
                            false => self.argument(module, other, Extent::Minimal),
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
    fn extras(&self, module: &'p Module, function: &'p Function) -> Vec<(&'p str, String)> {
        let mut calls = Vec::new();
        let mut joins = function.query.as_deref().map(|query| (module, query));
        if let Some((home, query)) = function
            .query
            .as_ref()
            .and_then(|query| self.query(module, query))
        {
            for setter in &query.setters {
                let value = self.parameter(home, &setter.parameter);
                calls.push((setter.name.as_str(), format!(".{}({value})", setter.name)));
            }
            joins = Some((home, &query.joins));
        }
        if let Some((home, joins)) = joins {
            calls.extend(self.joined(home, joins));
        }
        for step in &function.steps {
            if let Step::Limited(limit @ 1..) = step {
                calls.push(("limit", format!(".limit({limit})")));
            }
        }
        calls
    }

    /// Calls for all that may be asked along.
    fn joined(&self, module: &'p Module, joins: &'p str) -> Vec<(&'p str, String)> {
        if joins == "()" {
            return Vec::new();
        }
        let fields = |home, field: &'p str| {
            (
                "fields",
                format!(".fields({}())", self.helper(home, field, "all")),
            )
        };
        if let Some(field) = joins
            .strip_prefix("Only<")
            .and_then(|rest| rest.strip_suffix('>'))
        {
            return vec![fields(module, field)];
        }
        let Some((
            home,
            Item::Joins(Joins {
                include,
                to_many,
                fields: all,
                ..
            }),
        )) = self.item(module, joins)
        else {
            panic!("`{joins}` of `{}` is no marker", module.name)
        };
        let mut calls: Vec<_> = all.iter().map(|field| fields(home, field)).collect();
        if let Some(include) = include {
            calls.push((
                "include",
                format!(".include({}())", self.helper(home, include, "all")),
            ));
        }
        if let Some(to_many) = to_many {
            let Some((at, Item::Names(names))) = self.item(home, to_many) else {
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
    fn parameter(&self, module: &'p Module, parameter: &'p Parameter) -> String {
        match parameter.style {
            Style::Integer { minimum, maximum } => maximum.or(minimum).unwrap_or(1).to_string(),
            Style::One | Style::Joined | Style::Repeated => {
                self.argument(module, &parameter.argument, Extent::Maximal)
            }
        }
    }

    /// Functions that make an object.
    fn object(&self, out: &mut String, module: &'p Module, object: &'p Struct) {
        let Some(builder) = &object.builder else {
            return;
        };
        let name = &object.name;
        for extent in [Extent::Minimal, Extent::Maximal] {
            let arguments = self.required(module, builder.required.iter(), extent);
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
                        self.argument(module, &setter.argument, extent)
                    );
                }
            }
            let _ = writeln!(out, "}}");
        }
    }

    /// Functions that make a body.
    fn body(&self, out: &mut String, module: &'p Module, body: &'p Body) {
        let name = &body.name;
        for extent in [Extent::Minimal, Extent::Maximal, Extent::Clears] {
            let made = self.made(module, body, extent);
            let prefix = extent.prefix();
            let _ = writeln!(
                out,
                "pub(crate) fn {prefix}_{name}(round: Round) -> {name} {{ {made}"
            );
            for member in &body.optional {
                let created = self.created(module, member);
                let is_set = match extent {
                    Extent::Minimal => false,
                    Extent::Maximal => true,
                    Extent::Clears => {
                        created.is_some_and(|(home, inline)| self.clears(home, inline, 3))
                    }
                };
                if is_set {
                    let value = self.argument(module, &member.argument, extent);
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
                let value = self.argument(module, &member.argument, Extent::Maximal);
                let _ = writeln!(out, "{index} => body.{}({value}),", member.name);
            }
            let _ = writeln!(out, "_ => body }} }}");
        }
    }

    /// A body that holds what is required; where there is a choice, each alternative in its turn.
    fn made(&self, module: &'p Module, body: &'p Body, extent: Extent) -> String {
        let call = |constructor: &str, members: &'p [Member]| {
            let members = body.required.iter().chain(members);
            let arguments = members.map(|member| &member.argument);
            let arguments = self.required(module, arguments, extent);
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
    fn required(
        &self,
        module: &'p Module,
        arguments: impl Iterator<Item = &'p Argument>,
        extent: Extent,
    ) -> String {
        let values = arguments.map(|argument| {
            let is_text = argument.form == Form::Into
                && !["Date", "DateTime"].contains(&argument.ty.as_str());
            match extent {
                Extent::Minimal
                    if is_text && self.format(&argument.name, &argument.ty).is_none() =>
                {
                    format!("<{}>::from({:?})", argument.ty, argument.name)
                }
                _ => self.argument(module, argument, extent),
            }
        });
        values.collect::<Vec<_>>().join(", ")
    }

    /// Whether a body, or one that it creates inline, can hold null.
    fn clears(&self, module: &'p Module, body: &'p Body, depth: usize) -> bool {
        let mut members = body.required.iter().chain(&body.optional);
        members.any(|member| {
            let inline = self.created(module, member);
            member.clear.is_some()
                || depth > 0
                    && inline.is_some_and(|(home, inline)| self.clears(home, inline, depth - 1))
        })
    }

    /// What can be created inline for a member.
    fn created(&self, module: &'p Module, member: &'p Member) -> Option<(&'p Module, &'p Body)> {
        match (&member.kind, self.ty(module, &member.argument.ty)) {
            (MemberKind::ToOne { .. } | MemberKind::ToMany { .. }, Type::Link(inline)) => inline,
            _ => None,
        }
    }

    fn arguments(
        &self,
        module: &'p Module,
        arguments: impl Iterator<Item = &'p Argument>,
        extent: Extent,
    ) -> String {
        let values: Vec<String> = arguments
            .map(|argument| self.argument(module, argument, extent))
            .collect();
        values.join(", ")
    }

    /// What is given for an argument.
    fn argument(&self, module: &'p Module, argument: &'p Argument, extent: Extent) -> String {
        let name = &argument.name;
        let value = |ty| self.value(module, name, ty, extent);
        match argument.form {
            Form::Exact | Form::Into => value(&argument.ty),
            Form::Reference => format!("&{}", value(&argument.ty)),
            Form::OptionalReference if extent == Extent::Clears => "None".to_owned(),
            Form::OptionalReference => format!("Some(&{})", value(&argument.ty)),
            Form::List | Form::IntoList => self.list(module, name, &argument.ty, extent),
        }
    }

    /// A list with values of a type, for a member of this name: all values of an enum, two texts or identities, one of
    /// anything else.
    fn list(&self, module: &'p Module, name: &str, ty: &'p str, extent: Extent) -> String {
        let value = || self.value(module, name, ty, extent);
        match self.ty(module, ty) {
            Type::Item(_, Item::Enum(_) | Item::Names(_)) => {
                format!("{}()", self.helper(module, ty, "all"))
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
    fn value(&self, module: &'p Module, name: &str, ty: &'p str, extent: Extent) -> String {
        match self.ty(module, ty) {
            Type::Text => {
                let text = match ty {
                    "Date" => "DATE",
                    "DateTime" => "TIME",
                    _ => self.format(name, ty).unwrap_or("TEXT"),
                };
                format!("<{ty}>::from({text})")
            }
            Type::Boolean => "round.flag()".to_owned(),
            Type::Integer => "1".to_owned(),
            Type::Number => "1.5".to_owned(),
            Type::List(items) => self.list(module, name, items, extent),
            Type::Map(values) => {
                format!(
                    "BTreeMap::from([(String::from(TEXT), {})])",
                    self.value(module, name, values, extent)
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
                format!("round.pick({}())", self.helper(module, ty, "all"))
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
            Type::Item(..) => panic!("no value of `{ty}` in `{}` can be made", module.name),
        }
    }

    /// The constant for a member of this name, when its texts have a format.
    fn format(&self, name: &str, ty: &str) -> Option<&'static str> {
        let is_text = ty == "String";
        is_text.then(|| self.formats.0.get(&spelled(name)).copied())?
    }

    /// The function that was written for an item.
    fn helper(&self, module: &'p Module, ty: &str, prefix: &str) -> String {
        match self.item(module, ty) {
            Some((home, item)) => format!(
                "super::{}::{prefix}_{}",
                home.name,
                item.type_name().unwrap_or_default()
            ),
            None => panic!("`{ty}` of `{}` is not in the plan", module.name),
        }
    }

    fn query(&self, module: &'p Module, name: &str) -> Option<(&'p Module, &'p Query)> {
        match self.item(module, name) {
            Some((home, Item::Query(query))) => Some((home, query)),
            _ => None,
        }
    }

    /// The item that a module means by a name.
    fn item(&self, module: &'p Module, name: &str) -> Option<(&'p Module, &'p Item)> {
        let (home, name) = name
            .rsplit_once("::")
            .unwrap_or((if module.at_root { "" } else { &module.name }, name));
        self.items
            .get(&(home, name))
            .or_else(|| self.items.get(&("", name)))
            .copied()
    }

    fn ty(&self, module: &'p Module, ty: &'p str) -> Type<'p> {
        let inside = |start: &str| {
            ty.strip_prefix(start)
                .and_then(|rest| rest.strip_suffix('>'))
        };
        match ty {
            "String" | "Date" | "DateTime" => return Type::Text,
            "bool" => return Type::Boolean,
            "i64" => return Type::Integer,
            "f64" => return Type::Number,
            _ => {}
        }
        if inside("Id<").is_some() {
            Type::Text
        } else if let Some(target) = inside("Link<") {
            Type::Link(self.inlines.get(&absolute(module, target)).copied())
        } else if let Some(items) = inside("Vec<") {
            Type::List(items)
        } else if let Some(values) = inside("BTreeMap<String, ") {
            Type::Map(values)
        } else {
            match self.item(module, ty) {
                Some((home, item)) => Type::Item(home, item),
                None => panic!("`{ty}` of `{}` is not understood", module.name),
            }
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

/// A path with its module.
fn absolute(module: &Module, path: &str) -> String {
    if path.contains("::") {
        path.to_owned()
    } else {
        format!("{}::{path}", module.name)
    }
}
