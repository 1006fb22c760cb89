//! `cargo xtask explain`: what an operation or a schema became, for people.

use std::fmt::Write;
use std::path::Path;

use ::codegen::explain::{Explainer, Explanation, Role, Rust, Use, Way};
use ::codegen::model::SchemaRole;
use anyhow::{Context, Result};
use clap::Args;

use crate::api::{self, ApiFolder, DESCRIPTION};

/// How many of the operations that use a schema are shown.
const SHOWN: usize = 8;

/// Explains what is in a description.
#[derive(Debug, Args)]
pub(crate) struct Command {
    /// An `operationId`, the name of a schema, or a path with or without a method: `apps_getCollection`, `App`,
    /// `/v1/apps/{id}`, `GET /v1/apps/123`.
    #[arg(required = true, value_name = "NAME")]
    wanted: Vec<String>,
    /// The API that it is of.
    #[arg(long, default_value = "connect", value_parser = api::name)]
    api: String,
}

/// Runs the command.
pub(crate) fn run(root: &Path, command: &Command) -> Result<()> {
    let folder = ApiFolder::of(root, &command.api);
    let description = folder.description()?.with_context(|| {
        let path = folder.path().join(DESCRIPTION);
        format!("there is no {}", path.display())
    })?;
    let described = folder.describe(description.as_bytes())?;
    let explained = Explainer::new(&described).explain(&command.wanted.join(" "))?;
    let bindings = format!("appstore_sdk::{}", command.api);
    let texts: Vec<String> = explained
        .iter()
        .map(|explanation| text(explanation, &bindings))
        .collect();
    print!("{}", texts.join("\n"));
    Ok(())
}

/// An explanation, for people.
fn text(explanation: &Explanation, bindings: &str) -> String {
    let mut text = String::new();
    let deprecated = if explanation.deprecated {
        ", deprecated"
    } else {
        ""
    };
    let role = match &explanation.role {
        Role::Operation(operation) => operation,
        Role::Schema(role) => about(*role),
    };
    // Writing into a `String` does not fail.
    let _ = writeln!(text, "{}: {role}{deprecated}", explanation.name);
    let _ = writeln!(text, "  pointer  {}", explanation.pointer);
    for (index, rust) in explanation.rust.iter().enumerate() {
        let label = if index == 0 { "Rust" } else { "" };
        let _ = writeln!(text, "  {label:<7}  {}", written(rust, bindings));
    }
    used(&mut text, &explanation.uses, bindings);
    let is_schema = matches!(explanation.role, Role::Schema(_));
    if is_schema && explanation.uses.is_empty() {
        let _ = writeln!(text, "  unused   by all operations");
    }
    if let Some(example) = &explanation.example {
        let _ = writeln!(text);
        for line in example.code(bindings).lines() {
            let _ = writeln!(text, "{}", format!("    {line}").trim_end());
        }
    }
    text
}

fn written(rust: &Rust, bindings: &str) -> String {
    let Rust { path, about, own } = rust;
    let separator = if about.starts_with("fn(") { "" } else { ", " };
    let about = about.strip_prefix("fn").unwrap_or(about);
    if *own {
        format!("{bindings}::{path}{separator}{about}")
    } else {
        format!("{path}{separator}{about}")
    }
}

/// The operations that use a schema, for people.
fn used(text: &mut String, uses: &[Use], bindings: &str) {
    for (way, label) in [
        (Way::Read, "read"),
        (Way::Sent, "sent"),
        (Way::Asked, "asked"),
    ] {
        let uses = uses.iter().filter(|place| place.way == way);
        let more = uses.clone().count().saturating_sub(SHOWN);
        for (index, place) in uses.take(SHOWN).enumerate() {
            let label = if index == 0 { label } else { "" };
            let (function, operation) = (&place.function, &place.operation);
            // Writing into a `String` does not fail.
            let _ = writeln!(text, "  {label:<7}  {bindings}::{function}, {operation}");
        }
        if more > 0 {
            let _ = writeln!(text, "  {:<7}  and {more} more", "");
        }
    }
}

/// What a schema is, for people.
fn about(role: SchemaRole) -> &'static str {
    match role {
        SchemaRole::Document => "a document",
        SchemaRole::Page => "a page",
        SchemaRole::Linkage => "a to-one linkage",
        SchemaRole::Linkages => "a to-many linkage",
        SchemaRole::Resource => "a resource",
        SchemaRole::Create => "a body that creates a resource",
        SchemaRole::Update => "a body that changes a resource",
        SchemaRole::InlineCreate => "a resource created inline",
        SchemaRole::Part => "links or paging of an envelope",
        SchemaRole::Branch => "a branch of a resource",
        SchemaRole::Enum => "an enum",
        SchemaRole::Object => "a plain object",
        SchemaRole::Plain => "text, bytes, a list or a map, without a type of its own",
    }
}
