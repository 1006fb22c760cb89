//! What the bindings leave out of a description: told, and held against the list of what somebody has reviewed.

use std::path::Path;

use ::codegen::document::{Omission, Omitted};
use anyhow::{Context, Result, bail};

use crate::api::printable;
use crate::files;

/// The list of what is left out and may be, in the folder of an API.
pub(crate) const LIST: &str = "omissions.toml";

/// How many omissions are shown at once.
const SHOWN: usize = 50;

/// The file `omissions.toml`.
#[derive(Debug, Default, serde::Deserialize)]
#[serde(deny_unknown_fields)]
struct ListFile {
    #[serde(default)]
    omission: Vec<Reviewed>,
}

/// Something that is left out, and why that may be.
#[derive(Debug, serde::Deserialize)]
#[serde(deny_unknown_fields)]
struct Reviewed {
    /// JSON pointer to what is left out.
    pointer: String,
    /// Why the bindings need not have it.
    #[expect(dead_code, reason = "it is for those who read the file")]
    reason: String,
}

/// Tells what is left out.
///
/// # Errors
///
/// Where `is_strict`: what is left out and not on the list of the folder, and what is on it and not left out.
pub(crate) fn report(folder: &Path, omissions: &[Omission], is_strict: bool) -> Result<()> {
    let list = read(folder)?;
    let is_reviewed = |omission: &&Omission| {
        let mut known = list.omission.iter();
        known.any(|known| known.pointer == omission.pointer)
    };
    let severity = if is_strict { "error" } else { "warning" };
    for omission in omissions.iter().take(SHOWN) {
        let shown = printable(&omission.to_string());
        if !omission.kind.matters() {
            eprintln!("warning: {shown}; the bindings lack nothing by it");
        } else if is_reviewed(&omission) {
            eprintln!("note: left out, as {LIST} says: {shown}");
        } else {
            eprintln!("{severity}: {} left out: {shown}", omission.kind.name());
            eprintln!(
                "  an action of overlay.yaml with the target `{}` can say what is right",
                printable(&omission.target())
            );
        }
    }
    if omissions.len() > SHOWN {
        eprintln!("and {} more are left out", omissions.len() - SHOWN);
    }
    let new = omissions
        .iter()
        .filter(|omission| omission.kind.matters() && !is_reviewed(omission))
        .count();
    let idle: Vec<&Reviewed> = list
        .omission
        .iter()
        .filter(|known| {
            omissions
                .iter()
                .all(|omission| omission.pointer != known.pointer)
        })
        .collect();
    let path = folder.join(LIST);
    for known in &idle {
        eprintln!(
            "{severity}: {}: `{}` is not left out any more; remove it",
            path.display(),
            printable(&known.pointer)
        );
    }
    if is_strict && new > 0 {
        bail!(
            "{new} of what the description says is left out; correct it in overlay.yaml, or list it in {} with the reason",
            path.display()
        );
    }
    if is_strict && !idle.is_empty() {
        bail!("{} lists what is not left out", path.display());
    }
    Ok(())
}

fn read(folder: &Path) -> Result<ListFile> {
    let path = folder.join(LIST);
    let Some(text) = files::read_if_there(&path)? else {
        return Ok(ListFile::default());
    };
    toml::from_str(&text).with_context(|| format!("{} is not understood", path.display()))
}

/// How much is left out, by what it is: `2 operations, 1 keyword`; nothing where nothing that matters is.
pub(crate) fn counted(omissions: &[Omission]) -> Option<String> {
    let kinds = [
        Omitted::Path,
        Omitted::Operation,
        Omitted::Parameter,
        Omitted::Response,
        Omitted::MediaType,
        Omitted::Type,
        Omitted::Keyword,
    ];
    let counts = kinds.into_iter().filter_map(|kind| {
        let count = omissions
            .iter()
            .filter(|omission| omission.kind == kind)
            .count();
        let plural = if count == 1 { "" } else { "s" };
        (count > 0).then(|| format!("{count} {}{plural}", kind.name()))
    });
    let counts: Vec<String> = counts.collect();
    (!counts.is_empty()).then(|| counts.join(", "))
}
