//! `cargo xtask spec diff`: what Apple changed between two descriptions.

use std::path::Path;

use anyhow::Result;
use clap::{Args, ValueEnum};
use codegen::compare;

use super::sides::Sides;
use crate::overlay::settled;
use crate::{api, files};

/// Says what changed between two descriptions. Succeeds whether anything changed or not.
///
/// A name that is a file is that file: Apple's zip, JSON or YAML. Any other name is a git revision, and means the committed
/// `spec/<api>/openapi.yaml`. To have a revision whose name is a file as well, write `NAME~0`; to have a file for sure, write
/// `./NAME`.
///
/// The corrections of the working tree that fit both are applied to both, so that what differs is Apple's doing.
#[derive(Debug, Args)]
pub(crate) struct Command {
    /// The description before: a file or a git revision.
    #[arg(default_value = "HEAD")]
    old: String,
    /// The description after: a file or a git revision; the one in the working tree, where it is left out.
    new: Option<String>,
    /// What the answer is written in.
    #[arg(long, value_enum, default_value_t = Format::Text)]
    format: Format,
    /// The API that the descriptions are of.
    #[arg(long, default_value = "connect", value_parser = api::name)]
    api: String,
}

/// What a comparison is written in.
#[derive(Debug, Clone, Copy, ValueEnum)]
enum Format {
    /// For a terminal.
    Text,
    /// For a pull request on GitHub.
    Markdown,
    /// For programs.
    Json,
}

/// Runs the command.
pub(super) fn run(root: &Path, command: &Command) -> Result<()> {
    let sides = Sides::of(root, &command.api);
    let old = sides.named(&command.old)?;
    let new = match &command.new {
        Some(name) => sides.named(name)?,
        None => sides.working_tree()?,
    };
    let (old, new) = sides.describe_both(&old, &new)?;
    let changes = compare::compare(&old, &new);
    let text = match command.format {
        Format::Text => changes.to_text(),
        Format::Markdown => changes.to_markdown(),
        Format::Json => changes.to_json(),
    };
    files::print(&format!("{}\n", text.trim_end()))?;
    match (command.format, settled(&old.corrections, &new.corrections)) {
        (Format::Json, _) | (_, None) => Ok(()),
        (Format::Text | Format::Markdown, Some(settled)) => files::print(&format!("\n{settled}\n")),
    }
}
