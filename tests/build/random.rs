//! Writes functions that make random bodies, and note what they set.

use std::fmt::Write as _;

use codegen::plan::{
    Argument, Body, Enum, Form, Function, Item, Member, MemberKind, Module, Plain, RustType, Step,
    Struct, Values,
};

use super::{Calls, Type};

impl<'p> Calls<'p> {
    /// The functions of all modules, and a table of the operations that send something.
    pub(super) fn write_random(&self) -> String {
        let (mut text, mut tables) = (String::new(), String::new());
        for module in &self.plan.modules {
            let name = &module.name;
            let at = if module.at_root {
                "appstore_sdk::connect".to_owned()
            } else {
                format!("appstore_sdk::connect::{name}")
            };
            let _ = writeln!(text, "pub(crate) mod {name} {{");
            let _ = writeln!(
                text,
                "#[allow(unused_imports)] use {{appstore_sdk::{{*, connect::*}}, {at}::*}};\n\
                 #[allow(unused_imports)] use crate::{{calls, draft::{{Draft, Part, RandomCall}}, support::sent}};"
            );
            let mut calls = String::new();
            for item in &module.items {
                match item {
                    Item::Struct(object) => self.random_object(&mut text, object),
                    Item::Body(body) => self.random_body(&mut text, body),
                    Item::Enum(item) => random_value(&mut text, name, item),
                    Item::Function(function) => self.random_call(&mut calls, module, function),
                    _ => {}
                }
            }
            if !calls.is_empty() {
                let _ = writeln!(
                    text,
                    "pub(crate) const CALLS: &[RandomCall] = &[\n{calls}];"
                );
                let _ = writeln!(tables, "{name}::CALLS,");
            }
            let _ = writeln!(text, "}}");
        }
        format!("{text}\npub(crate) const CALLS: &[&[crate::draft::RandomCall]] = &[\n{tables}];\n")
    }

    /// An operation that sends something.
    fn random_call(&self, out: &mut String, module: &'p Module, function: &'p Function) {
        let steps = &function.steps;
        let sends = |step: &Step| {
            matches!(
                step,
                Step::Body
                    | Step::PathAndBody { .. }
                    | Step::Linkage { .. }
                    | Step::Linkages { .. }
            )
        };
        if !steps.iter().any(sends) {
            return;
        }
        let mut arguments = Vec::new();
        for argument in &function.arguments {
            let linkage = steps.iter().find_map(|step| match step {
                Step::Linkage {
                    kind,
                    argument: known,
                }
                | Step::Linkages {
                    kind,
                    argument: known,
                } if known.name == argument.name => Some(kind),
                _ => None,
            });
            let value = match (linkage, self.ty(&argument.ty)) {
                (None, Type::Item(home, Item::Body(body))) => {
                    let has_id = steps
                        .iter()
                        .any(|step| matches!(step, Step::PathAndBody { .. }));
                    format!(
                        "draft.document({:?}, {has_id}, super::{}::random_{})",
                        body.kind, home.name, body.name
                    )
                }
                (None, _) => format!("<{}>::from(crate::support::TEXT)", argument.ty),
                (Some(kind), _) => {
                    let id = format!("|draft| <{}>::from(draft.identity())", argument.ty);
                    match argument.form {
                        Form::List | Form::IntoList => format!("draft.linkages({kind:?}, {id})"),
                        Form::OptionalReference => {
                            format!("draft.linkage_or_null({kind:?}, {id}).as_ref()")
                        }
                        Form::Reference => format!("&draft.linkage({kind:?}, {id})"),
                        Form::Exact | Form::Into => format!("draft.linkage({kind:?}, {id})"),
                    }
                }
            };
            arguments.push(value);
        }
        let (method, path) = (function.method, &function.path);
        let _ = writeln!(
            out,
            "RandomCall {{ method: {method:?}, path: {path:?}, make: |draft: &mut Draft<'_>| sent(&appstore_sdk::connect::{}::{}({})) }},",
            module.name,
            function.name,
            arguments.join(", ")
        );
    }

    fn random_body(&self, out: &mut String, body: &'p Body) {
        let name = &body.name;
        let call = |constructor: &str, members: &'p [Member]| {
            let members = body.required.iter().chain(members).map(|member| {
                let value = self.random_member(member);
                format!(
                    "draft.set({}, {:?}, |draft| {value})",
                    part(&member.kind),
                    member.wire
                )
            });
            let members: Vec<String> = members.collect();
            format!("{name}::{constructor}({})", members.join(", "))
        };
        let made = if body.alternatives.is_empty() {
            call("new", &[])
        } else {
            let sets = body.alternatives.iter().enumerate();
            let arms = sets.map(|(index, set)| {
                format!("{index} => {},\n", call(&set.constructor, &set.members))
            });
            format!(
                "match draft.below({}) {{ {} other => panic!(\"{{other}}\") }}",
                body.alternatives.len(),
                arms.collect::<String>()
            )
        };
        let _ = writeln!(
            out,
            "pub(crate) fn random_{name}(draft: &mut Draft<'_>) -> {name} {{ draft.begin();\n\
             let mut body = {made};"
        );
        for member in &body.optional {
            let (setter, wire) = (&member.name, &member.wire);
            let part = part(&member.kind);
            let value = self.random_member(member);
            let clear = match &member.clear {
                Some(clear) => format!("Some({name}::{clear})"),
                None => "None".to_owned(),
            };
            let _ = writeln!(
                out,
                "body = draft.may_set({part}, {wire:?}, body, |draft, body| body.{setter}({value}), {clear});"
            );
        }
        let _ = writeln!(
            out,
            "draft.end({:?}, {}); body }}",
            body.kind,
            body.inline.is_some()
        );
    }

    fn random_object(&self, out: &mut String, object: &'p Struct) {
        let Some(builder) = &object.builder else {
            return;
        };
        let name = &object.name;
        let wire = |argument: &Argument| {
            let mut fields = object.fields.iter();
            let field = fields.find(|field| field.name == argument.name);
            field
                .map_or(argument.name.as_str(), |field| field.wire.as_str())
                .to_owned()
        };
        let required = builder.required.iter().map(|argument| {
            let value = self.random_argument(argument, None);
            format!(
                "draft.set(Part::Plain, {:?}, |draft| {value})",
                wire(argument)
            )
        });
        let required: Vec<String> = required.collect();
        let _ = writeln!(
            out,
            "pub(crate) fn random_{name}(draft: &mut Draft<'_>) -> {name} {{ draft.begin();\n\
             let mut object = {name}::new({});",
            required.join(", ")
        );
        for setter in &builder.setters {
            let value = self.random_argument(&setter.argument, None);
            let _ = writeln!(
                out,
                "object = draft.may_set(Part::Plain, {:?}, object, |draft, object| object.{}({value}), None);",
                wire(&setter.argument),
                setter.name
            );
        }
        let _ = writeln!(out, "draft.end_object(); object }}");
    }

    fn random_member(&self, member: &'p Member) -> String {
        let limits = match &member.kind {
            MemberKind::Integer { minimum, maximum } => Some((*minimum, *maximum)),
            _ => None,
        };
        self.random_argument(&member.argument, limits)
    }

    fn random_argument(
        &self,
        argument: &'p Argument,
        limits: Option<(Option<i64>, Option<i64>)>,
    ) -> String {
        let value = self.random(&argument.ty, limits);
        match argument.form {
            Form::Exact | Form::Into => value,
            Form::Reference => format!("&{value}"),
            Form::OptionalReference => format!("Some(&{value})"),
            Form::List | Form::IntoList => format!("draft.list(|draft| {value})"),
        }
    }

    /// A random value of a type.
    fn random(&self, ty: &'p RustType, limits: Option<(Option<i64>, Option<i64>)>) -> String {
        match self.ty(ty) {
            Type::Text => {
                let text = match ty {
                    RustType::Plain(Plain::Date) => "date",
                    RustType::Plain(Plain::DateTime) => "moment",
                    RustType::Plain(Plain::String) => "text",
                    _ => "identity",
                };
                format!("<{ty}>::from(draft.{text}())")
            }
            Type::Boolean => "draft.flag()".to_owned(),
            Type::Integer => match limits {
                Some((minimum, maximum)) => format!("draft.integer({minimum:?}, {maximum:?})"),
                None => "draft.integer(None, None)".to_owned(),
            },
            Type::Number => "draft.number()".to_owned(),
            Type::List(items) => {
                format!("draft.list(|draft| {})", self.random(items, None))
            }
            Type::Map(values) => {
                format!("draft.map(|draft| {})", self.random(values, None))
            }
            Type::Link(Some((home, inline))) => format!(
                "if draft.creates() {{ super::{}::random_{}(draft).into() }} else {{ <{ty}>::from(draft.identity()) }}",
                home.name, inline.name
            ),
            Type::Link(None) => format!("<{ty}>::from(draft.identity())"),
            Type::Item(home, item) => match item.type_name() {
                Some(name) => format!("super::{}::random_{name}(draft)", home.name),
                None => panic!("`{ty}` has no name"),
            },
        }
    }
}

fn part(kind: &MemberKind) -> String {
    match kind {
        MemberKind::Attribute | MemberKind::Integer { .. } => "Part::Attribute".to_owned(),
        MemberKind::ToOne { kind, .. } | MemberKind::ToMany { kind, .. } => {
            format!("Part::Relationship({kind:?})")
        }
    }
}

/// One of the values of an enum.
fn random_value(out: &mut String, module: &str, Enum { name, values, .. }: &Enum) {
    let wires: Vec<String> = match values {
        Values::Text(values) => values.iter().map(|(_, wire)| format!("{wire:?}")).collect(),
        Values::Integer(values) => values.iter().map(|(_, wire)| wire.to_string()).collect(),
    };
    let _ = writeln!(
        out,
        "pub(crate) fn random_{name}(draft: &mut Draft<'_>) -> {name} {{ draft.pick(calls::{module}::all_{name}(), &[{}]) }}",
        wires.join(", ")
    );
}
