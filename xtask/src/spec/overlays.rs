//! The corrections of an API, for people, and the description that they make, for other tools.

use std::path::PathBuf;

use anyhow::{Result, anyhow};
use clap::{Args, ValueEnum};
use codegen::overlay::{Corrections, markdown, text};

use super::api_name;
use crate::files;
use crate::overlay;

/// `cargo xtask spec overlays`.
#[derive(Debug, Args)]
pub(crate) struct Overlays {
    /// The API whose corrections these are.
    #[arg(long, default_value = "connect", value_parser = api_name)]
    api: String,
    /// Another description to look at as well, in JSON or YAML; can be given several times.
    #[arg(long, value_name = "FILE")]
    spec: Vec<PathBuf>,
    /// For whom.
    #[arg(long, value_enum, default_value_t = Format::Text)]
    format: Format,
}

/// How a table is written.
#[derive(Debug, Clone, Copy, ValueEnum)]
enum Format {
    /// For a terminal.
    Text,
    /// For a pull request on GitHub.
    Markdown,
}

/// `cargo xtask spec corrected`.
#[derive(Debug, Args)]
pub(crate) struct Corrected {
    /// The API.
    #[arg(long, default_value = "connect", value_parser = api_name)]
    api: String,
    /// The file to write; without it, the description is printed.
    #[arg(long, value_name = "FILE")]
    out: Option<PathBuf>,
}

/// Prints the corrections, and what each of them finds.
pub(super) fn show(command: Overlays) -> Result<()> {
    let folder = files::root()?.join("spec").join(&command.api);
    let Some(file) = overlay::of_api(&folder)? else {
        println!("`{}` has no corrections", command.api);
        return Ok(());
    };
    let mut seen = vec![file.outcomes(&folder.join("openapi.yaml"))?];
    for spec in &command.spec {
        seen.push(file.outcomes(spec)?);
    }
    let columns: Vec<_> = seen.iter().map(overlay::Seen::column).collect();
    match command.format {
        Format::Text => print!("{}", text(&file.overlay, &columns)),
        Format::Markdown => print!("{}", markdown(&file.overlay, &columns)),
    }
    Ok(())
}

/// Writes the corrected description.
pub(super) fn write(command: Corrected) -> Result<()> {
    let folder = files::root()?.join("spec").join(&command.api);
    let spec = folder.join("openapi.yaml");
    let document = overlay::document(&spec)?;
    let file = overlay::of_api(&folder)?;
    let corrections = match &file {
        Some(file) => Corrections::Strict(&file.overlay),
        None => Corrections::None,
    };
    let (document, _) = codegen::correct(document, corrections)
        .map_err(|error| overlay::explained(error, &spec, file.as_ref()))?;
    let json = serde_json::to_string_pretty(document.value())
        .map_err(|error| anyhow!("the description cannot be written: {error}"))?;
    match command.out {
        None => println!("{json}"),
        Some(out) => {
            let written = files::write_if_different(&out, format!("{json}\n").as_bytes())?;
            let state = if written { "written" } else { "unchanged" };
            println!("{} {state}", out.display());
        }
    }
    Ok(())
}
