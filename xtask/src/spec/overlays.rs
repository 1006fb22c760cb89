//! The corrections of an API, for people, and the description that they make, for other tools.

use std::path::{Path, PathBuf};

use anyhow::{Result, anyhow};
use clap::{Args, ValueEnum};
use codegen::overlay::{Corrections, Table};

use crate::api::{self, ApiFolder, DESCRIPTION};
use crate::{files, overlay};

/// `cargo xtask spec overlays`.
#[derive(Debug, Args)]
pub(crate) struct Overlays {
    /// The API whose corrections these are.
    #[arg(long, default_value = "connect", value_parser = api::name)]
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
    #[arg(long, default_value = "connect", value_parser = api::name)]
    api: String,
    /// The file to write; without it, the description is printed.
    #[arg(long, value_name = "FILE")]
    out: Option<PathBuf>,
}

/// Prints the corrections, and what each of them finds.
pub(super) fn show(root: &Path, command: Overlays) -> Result<()> {
    let folder = ApiFolder::of(root, &command.api);
    let Some(file) = overlay::of_api(folder.path())? else {
        println!("`{}` has no corrections", command.api);
        return Ok(());
    };
    let mut seen = vec![file.outcomes(&folder.path().join(DESCRIPTION))?];
    for spec in &command.spec {
        seen.push(file.outcomes(spec)?);
    }
    overlay::tell_apart(&mut seen);
    let columns: Vec<_> = seen.iter().map(overlay::Seen::column).collect();
    let table = Table::of(&file.overlay, &columns);
    files::print(&match command.format {
        Format::Text => table.to_text(),
        Format::Markdown => table.to_markdown(),
    })
}

/// Writes the corrected description.
pub(super) fn write(root: &Path, command: Corrected) -> Result<()> {
    let folder = ApiFolder::of(root, &command.api);
    let spec = folder.path().join(DESCRIPTION);
    let document = overlay::document(&spec)?;
    let file = overlay::of_api(folder.path())?;
    let corrections = match &file {
        Some(file) => Corrections::Strict(&file.overlay),
        None => Corrections::None,
    };
    let (document, _) = codegen::correct(document, corrections)
        .map_err(|error| overlay::explained(error, &spec, file.as_ref()))?;
    let json = serde_json::to_string_pretty(document.value())
        .map_err(|error| anyhow!("the description cannot be written: {error}"))?;
    match command.out {
        None => files::print(&format!("{json}\n"))?,
        Some(out) => {
            let written = files::write_if_different(&out, format!("{json}\n").as_bytes())?;
            let state = if written { "written" } else { "unchanged" };
            println!("{} {state}", out.display());
        }
    }
    Ok(())
}
