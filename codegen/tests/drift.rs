//! What the bindings are called, what they send and read, and what the API is, a fact a line: any drift fails here until somebody has
//! reviewed it (`cargo insta review`).

use std::collections::BTreeMap;
use std::fmt::Write;
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::path::{Path, PathBuf};

use codegen::model::{
    Api, Body, BodyRole, Linkage, Operation, Property, RequestBody, Target, Type,
};
use codegen::overlay::{Corrections, Overlay};
use codegen::plan::{
    Argument, Form, Item, Member, MemberKind, Module, NamesRole, Parameter, Plain, Step, Style,
    Values,
};
use codegen::{Described, Settings};

#[test]
fn names_and_wire_forms_are_as_they_were_reviewed() {
    let modules = described().plan.modules;
    let text = |module: &Module| {
        let items = module
            .items
            .iter()
            .map(|item| self::item(&module.name, item));
        items.collect::<Vec<_>>().join("\n")
    };
    reviewed(
        "bindings",
        modules
            .iter()
            .map(|module| (module.name.clone(), text(module)))
            .collect(),
    );
}

#[test]
fn the_model_is_as_it_was_reviewed() {
    let api = described().api;
    let texts = [
        ("operations", operations(&api)),
        ("resources", resources(&api)),
        ("bodies", api.bodies.values().map(body).collect()),
        ("types", types(&api)),
    ];
    reviewed(
        "model",
        texts.map(|(name, text)| (name.to_owned(), text)).into(),
    );
}

fn described() -> Described {
    let folder = Path::new("../spec/connect");
    let read = |name: &str| std::fs::read(folder.join(name)).expect("a file of the repository");
    let overlay = Overlay::read(&read("overlay.yaml")).unwrap_or_else(|faults| panic!("{faults}"));
    let corrections = Corrections::Strict(&overlay);
    codegen::describe(&read("openapi.yaml"), corrections, &Settings::default())
        .unwrap_or_else(|problems| panic!("{problems}"))
}

/// All texts are as the snapshots in `folder` have them, and there are no other snapshots.
fn reviewed(folder: &str, texts: BTreeMap<String, String>) {
    let folder = std::path::absolute(Path::new("tests/snapshots").join(folder))
        .expect("the current folder is there");
    let mut settings = insta::Settings::clone_current();
    settings.set_snapshot_path(&folder);
    settings.set_prepend_module_to_snapshot(false);
    settings.set_omit_expression(true);
    let drifted: Vec<&str> = texts
        .iter()
        .filter(|(name, text)| {
            let compare = || settings.bind(|| insta::assert_snapshot!(name.as_str(), text));
            catch_unwind(AssertUnwindSafe(compare)).is_err()
        })
        .map(|(name, _)| name.as_str())
        .collect();
    assert!(
        drifted.is_empty(),
        "drifted: {}; see `cargo insta review`",
        drifted.join(", ")
    );

    let gone: Vec<PathBuf> = std::fs::read_dir(&folder)
        .expect("a folder of snapshots")
        .map(|entry| entry.expect("an entry").path())
        .filter(|path| path.extension().is_some_and(|ending| ending == "snap"))
        .filter(|path| {
            path.file_stem()
                .is_none_or(|name| !texts.contains_key(&*name.to_string_lossy()))
        })
        .collect();
    assert!(
        gone.is_empty(),
        "these are no more; delete their snapshots: {gone:?}"
    );
}

/// An item of the bindings: its name, and what is sent and read for each part of it.
fn item(module: &str, item: &Item) -> String {
    let mut text = String::new();
    let mut line = |words: String| writeln!(text, "{words}").expect("a string");
    match item {
        Item::Function(function) => {
            let unit = Plain::Unit.into();
            let query = function.query.as_ref().unwrap_or(&unit);
            line(format!(
                "fn {} = {} {}{}",
                function.name,
                function.method,
                function.path,
                old(function.deprecated)
            ));
            for taken in &function.arguments {
                line(format!("  {}", argument(module, taken)));
            }
            for step in &function.steps {
                line(format!("  {}", self::step(module, step)));
            }
            line(format!(
                "  -> {}, {}",
                function.response.within(module),
                query.within(module)
            ));
        }
        Item::Query(query) => {
            line(format!(
                "query {} of {}, joins {}, csv {}",
                query.name,
                query.response.within(module),
                query.joins.within(module),
                query.csv
            ));
            for setter in &query.setters {
                line(format!(
                    "  {} = {}{}",
                    setter.name,
                    parameter(module, &setter.parameter),
                    old(setter.deprecated)
                ));
            }
        }
        Item::Joins(joins) => {
            line(format!("joins {}", joins.name));
            for ty in joins
                .include
                .iter()
                .chain(&joins.to_many)
                .chain(&joins.fields)
            {
                line(format!("  {}", ty.within(module)));
            }
        }
        Item::Resource(resource) => {
            line(format!(
                "resource {} = {:?}{}",
                resource.name,
                resource.kind,
                old(resource.deprecated)
            ));
            for ty in resource.attributes.iter().chain(&resource.relationships) {
                line(format!("  {}", ty.within(module)));
            }
        }
        Item::Struct(object) => {
            line(format!("struct {}", object.name));
            for field in &object.fields {
                line(format!(
                    "  {}: {} = {:?}{}",
                    field.name,
                    field.ty.within(module),
                    field.wire,
                    old(field.deprecated)
                ));
            }
            if let Some(builder) = &object.builder {
                let required: Vec<String> = builder
                    .required
                    .iter()
                    .map(|taken| argument(module, taken))
                    .collect();
                line(format!("  new({})", required.join(", ")));
                for setter in &builder.setters {
                    line(format!(
                        "  {}({}){}",
                        setter.name,
                        argument(module, &setter.argument),
                        old(setter.deprecated)
                    ));
                }
            }
        }
        Item::Body(body) => {
            line(format!("body {} = {:?}", body.name, body.kind));
            for member in &body.required {
                line(format!("  new {}", self::member(module, member)));
            }
            for set in &body.alternatives {
                line(format!("  {}", set.constructor));
                for member in &set.members {
                    line(format!("    {}", self::member(module, member)));
                }
            }
            for member in &body.optional {
                line(format!("  set {}", self::member(module, member)));
            }
        }
        Item::Branching(branching) => {
            line(format!(
                "branching {} by {}",
                branching.name, branching.method
            ));
            for branch in &branching.branches {
                let fields: Vec<&str> = branch
                    .fields
                    .iter()
                    .map(|field| field.name.as_str())
                    .collect();
                line(format!(
                    "  {} = {:?}: {fields:?}",
                    branch.name, branch.value
                ));
            }
        }
        Item::Enum(values) => {
            line(format!("enum {}", values.name));
            match &values.values {
                Values::Text(values) => values
                    .iter()
                    .for_each(|(name, wire)| line(format!("  {name} = {wire:?}"))),
                Values::Integer(values) => values
                    .iter()
                    .for_each(|(name, wire)| line(format!("  {name} = {wire}"))),
            }
        }
        Item::Names(names) => {
            let role = match &names.role {
                NamesRole::Field(parameter) => format!(" for {parameter}"),
                NamesRole::Limited(limits) => format!(" limited {limits:?}"),
                NamesRole::Plain => String::new(),
            };
            line(format!("names {}{role}", names.name));
            for (name, wire) in &names.values {
                let old = old(names.deprecated.contains_key(name));
                line(format!("  {name} = {wire:?}{old}"));
            }
        }
        Item::Union(union) => {
            line(format!("union {}", union.name));
            for variant in &union.variants {
                line(format!(
                    "  {}({}) where {:?}",
                    variant.name,
                    variant.ty.within(module),
                    variant.required
                ));
            }
        }
        Item::Bare { name, .. } => line(format!("bare {name}")),
    }
    text
}

fn old(deprecated: bool) -> &'static str {
    if deprecated { ", deprecated" } else { "" }
}

fn argument(module: &str, argument: &Argument) -> String {
    let form = match argument.form {
        Form::Exact => "",
        Form::Reference => "reference to ",
        Form::OptionalReference => "optional reference to ",
        Form::Into => "into ",
        Form::List => "list of ",
        Form::IntoList => "list of into ",
    };
    format!("{}: {form}{}", argument.name, argument.ty.within(module))
}

fn parameter(module: &str, parameter: &Parameter) -> String {
    let style = match parameter.style {
        Style::One => String::new(),
        Style::Joined => ", joined".to_owned(),
        Style::Repeated => ", repeated".to_owned(),
        Style::Integer { minimum, maximum } => format!(", {}", bounds(minimum, maximum)),
    };
    format!(
        "?{} from {}{style}",
        parameter.wire,
        argument(module, &parameter.argument)
    )
}

fn step(module: &str, step: &Step) -> String {
    match step {
        Step::Path { wire, argument } => format!("path {{{wire}}} from {}", argument.name),
        Step::PathAndBody { wire, argument } => {
            format!("path {{{wire}}} and body from {}", argument.name)
        }
        Step::Body => "body".to_owned(),
        Step::Linkage { kind, argument } => format!("linkage {kind:?} from {}", argument.name),
        Step::Linkages { kind, argument } => format!("linkages {kind:?} from {}", argument.name),
        Step::Json { optional } => format!("json, optional {optional}"),
        Step::Bytes { media_type } => format!("bytes of {media_type}"),
        Step::Query(query) => parameter(module, query),
        Step::Limited(maximum) => format!("limit up to {maximum}"),
        Step::Accept(media_type) => format!("accept {media_type}"),
    }
}

fn member(module: &str, member: &Member) -> String {
    let kind = match &member.kind {
        MemberKind::Attribute => "attribute".to_owned(),
        MemberKind::Integer { minimum, maximum } => {
            format!("attribute, {}", bounds(*minimum, *maximum))
        }
        MemberKind::ToOne { kind, .. } => format!("to one {kind}"),
        MemberKind::ToMany { kind, .. } => format!("to many {kind}"),
    };
    let clear = member
        .clear
        .as_ref()
        .map(|name| format!(", {name}"))
        .unwrap_or_default();
    format!(
        "{}({}){clear} = {:?}, {kind}{}",
        member.name,
        argument(module, &member.argument),
        member.wire,
        old(member.deprecated)
    )
}

fn bounds(minimum: Option<i64>, maximum: Option<i64>) -> String {
    let bound = |bound: Option<i64>| bound.map(|bound| bound.to_string()).unwrap_or_default();
    format!("{}..={}", bound(minimum), bound(maximum))
}

fn operations(api: &Api) -> String {
    api.operations.iter().map(operation).collect()
}

fn operation(operation: &Operation) -> String {
    let Operation {
        id,
        path,
        response,
        deprecated,
        ..
    } = operation;
    let mut text = format!("{id} = {:?} {path}{}\n", operation.method, old(*deprecated));
    let mut line = |words: String| writeln!(text, "  {words}").expect("a string");
    for parameter in operation.path_parameters.iter().chain(&operation.query) {
        let required = if parameter.required { "!" } else { "" };
        let values = match &parameter.ty {
            // The values of these are those of the resource, with few exceptions, which the bindings show.
            Type::List(items)
                if matches!(&**items, Type::Enum(_))
                    && !parameter.name.starts_with("filter")
                    && parameter.name != "sort" =>
            {
                "names".to_owned()
            }
            ty => self::ty(ty),
        };
        line(format!(
            "{}{required}: {values}{}",
            parameter.name,
            old(parameter.deprecated)
        ));
    }
    if let Some(body) = &operation.body {
        line(format!(
            "takes {}",
            match body {
                RequestBody::Body(name) => name.clone(),
                RequestBody::Linkage { target, nullable } => {
                    format!("linkage of {}, nullable {nullable}", self::target(target))
                }
                RequestBody::Linkages(target) => format!("linkages of {}", self::target(target)),
                RequestBody::Json { ty, required } =>
                    format!("json {}, required {required}", self::ty(ty)),
                RequestBody::Bytes(media_type) => format!("bytes of {media_type}"),
            }
        ));
    }
    let media_type = response.media_type.as_deref().unwrap_or("nothing");
    line(format!(
        "answers {:?} {media_type}, csv {}: {:?}",
        response.statuses, response.csv, response.content
    ));
    text
}

fn resources(api: &Api) -> String {
    let mut text = String::new();
    for resource in api.resources.values() {
        writeln!(
            text,
            "{} = {:?}, links {}{}",
            resource.name,
            resource.kind,
            resource.links,
            old(resource.deprecated)
        )
        .expect("a string");
        for property in resource.attributes.iter().flatten() {
            text += &self::property(property);
        }
        for relationship in resource.relationships.iter().flatten() {
            let linkage = self::linkage(&relationship.linkage);
            writeln!(
                text,
                "  {} -> {linkage}{}",
                relationship.name,
                old(relationship.deprecated)
            )
            .expect("a string");
        }
    }
    text
}

fn body(body: &Body) -> String {
    let role = match body.role {
        BodyRole::Create => "creates",
        BodyRole::Update => "changes",
        BodyRole::Inline => "creates inline",
    };
    let mut text = format!(
        "{} {role} {:?}, inline {:?}\n",
        body.name, body.kind, body.inlines
    );
    for property in &body.attributes {
        text += &self::property(property);
    }
    for relationship in &body.relationships {
        let linkage = self::linkage(&relationship.linkage);
        let flags = flags(relationship.required, relationship.nullable);
        writeln!(
            text,
            "  {}{flags} -> {linkage}{}",
            relationship.name,
            old(relationship.deprecated)
        )
        .expect("a string");
    }
    text
}

fn types(api: &Api) -> String {
    let mut text = String::new();
    for (name, ty) in &api.named {
        match ty {
            Type::Enum(values) => {
                writeln!(text, "{name} = one of").expect("a string");
                for value in values {
                    writeln!(text, "  {value:?}").expect("a string");
                }
            }
            Type::Object(properties) => {
                writeln!(text, "{name}").expect("a string");
                text.extend(properties.iter().map(property));
            }
            ty => writeln!(text, "{name} = {}", self::ty(ty)).expect("a string"),
        }
    }
    text
}

fn property(property: &Property) -> String {
    let flags = flags(property.required, property.nullable);
    format!(
        "  {}{flags}: {}{}\n",
        property.name,
        ty(&property.ty),
        old(property.deprecated)
    )
}

/// `!` for what must be there, `?` for what may be null.
fn flags(required: bool, nullable: bool) -> &'static str {
    match (required, nullable) {
        (true, true) => "!?",
        (true, false) => "!",
        (false, true) => "?",
        (false, false) => "",
    }
}

fn linkage(linkage: &Linkage) -> String {
    match linkage {
        Linkage::ToOne(target) => format!("one {}", self::target(target)),
        Linkage::ToMany(target) => format!("many {}", self::target(target)),
        Linkage::LinksOnly => "links only".to_owned(),
    }
}

fn target(target: &Target) -> String {
    target
        .resource
        .clone()
        .unwrap_or_else(|| format!("{:?}", target.kind))
}

fn ty(value: &Type) -> String {
    match value {
        Type::Text => "text".to_owned(),
        Type::Boolean => "boolean".to_owned(),
        Type::Integer { minimum, maximum } => format!("integer {}", bounds(*minimum, *maximum)),
        Type::Number => "number".to_owned(),
        Type::Date => "date".to_owned(),
        Type::DateTime => "date-time".to_owned(),
        Type::Bytes => "bytes".to_owned(),
        Type::Any => "any".to_owned(),
        Type::List(items) => format!("list of {}", ty(items)),
        Type::Map(values) => format!("map of {}", ty(values)),
        Type::Enum(values) => format!("one of {}", values.join(" | ")),
        Type::IntegerEnum(values) => format!("one of {values:?}"),
        Type::Object(properties) => {
            let members: String = properties.iter().map(property).collect();
            format!("{{\n{members}  }}")
        }
        Type::Union(types) => types.iter().map(ty).collect::<Vec<_>>().join(" or "),
        Type::Named(name) => name.clone(),
    }
}
