//! What was imported or downloaded, checked, into `openapi.yaml` and `source.toml`.

use std::borrow::Cow;
use std::fmt::Write;
use std::path::Path;

use anyhow::{Result, anyhow, ensure};
use codegen::{Problems, document};
use sha2::{Digest, Sha256};
use time::OffsetDateTime;

use super::archive;
use super::printable;
use super::source::{self, Counts, Source};
use crate::files;

/// How large a file may be that is imported or downloaded. Apple's zip has 263 kB.
pub(super) const MAX_IMPORTED: u64 = 64 << 20;

/// How many problems are shown at once.
const SHOWN: usize = 30;

/// Writes both files, or, where anything is wrong, neither.
pub(super) fn import(
    bytes: &[u8],
    folder: &Path,
    known: Option<Source>,
    address: Option<String>,
) -> Result<()> {
    let description = if archive::is_zip(bytes) {
        Cow::Owned(archive::description(bytes)?)
    } else {
        Cow::Borrowed(bytes)
    };
    let document = document::read(&description).map_err(|problems| shown(&problems))?;
    let yaml = document.to_yaml();
    let again = document::read(yaml.as_bytes()).map_err(|problems| shown(&problems))?;
    ensure!(
        again == document,
        "the openapi.yaml made from it does not say the same: this is a mistake in `codegen`"
    );

    let sha256 = hex(&Sha256::digest(bytes));
    let date = match known {
        Some(known) if known.sha256 == sha256 => known.date,
        _ => OffsetDateTime::now_utc().date().to_string(),
    };
    let counts = Counts::of(&document);
    let source = Source {
        address,
        version: document.openapi.info.version.clone(),
        sha256,
        size: bytes.len() as u64,
        date,
        counts,
    };
    let source_text = source.to_text()?;

    let files = [("openapi.yaml", yaml), (source::NAME, source_text)];
    println!(
        "{} {}: {} paths, {} operations, {} schemas, {} query parameters",
        printable(&document.openapi.info.title),
        printable(&source.version),
        counts.paths,
        counts.operations,
        counts.schemas,
        counts.query_parameters,
    );
    for (name, text) in files {
        let path = folder.join(name);
        let written = files::write_if_different(&path, text.as_bytes())?;
        let state = if written { "written" } else { "unchanged" };
        println!("{} {state}", path.display());
    }
    Ok(())
}

/// The problems of a description, for people.
fn shown(problems: &Problems) -> anyhow::Error {
    let mut text = String::from("the description is not one that we understand:");
    for problem in problems.0.iter().take(SHOWN) {
        // Writing into a `String` does not fail.
        let _ = write!(text, "\n  {}", printable(&problem.to_string()));
    }
    if problems.0.len() > SHOWN {
        let _ = write!(text, "\n  and {} more", problems.0.len() - SHOWN);
    }
    anyhow!(text)
}

fn hex(bytes: &[u8]) -> String {
    bytes.iter().fold(String::new(), |mut text, byte| {
        // Writing into a `String` does not fail.
        let _ = write!(text, "{byte:02x}");
        text
    })
}
