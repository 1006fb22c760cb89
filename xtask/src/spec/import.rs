//! What was imported or downloaded, checked, into `openapi.yaml`, `source.toml` and `CHANGELOG-API.md`.

use std::path::PathBuf;

use anyhow::{Context, Result, ensure};
use codegen::compare::{self, Changes};
use codegen::document::{self, Document};
use sha2::{Digest, Sha256};
use time::OffsetDateTime;

use super::archive;
use super::changelog::{self, Changelog, Entry};
use super::source::{self, Source};
use crate::api::{self, ApiFolder, DESCRIPTION, printable};
use crate::{files, omissions, overlay};

/// How large a file may be that is imported or downloaded. Apple's zip has 263 kB.
pub(super) const MAX_IMPORTED: u64 = 64 << 20;

/// Where an import writes.
pub(super) struct Target {
    /// The name of the API.
    pub(super) api: String,
    /// Its folder.
    pub(super) folder: ApiFolder,
    /// The changelog.
    pub(super) changelog: PathBuf,
    /// What the last import noted.
    pub(super) known: Option<Source>,
    /// Where Apple serves the description.
    pub(super) address: Option<String>,
}

/// What an imported description says that the one before did not.
struct News {
    changes: Changes,
    /// Which corrections are no longer needed because of that.
    settled: Option<String>,
}

/// Writes all files, or, where anything is wrong, none.
///
/// The changelog comes first, because its entry is made from the `openapi.yaml` that is replaced next; `source.toml` comes last,
/// because it says that all is done. An import that was killed is finished by the same import once more: an entry that is
/// there already is not written again.
pub(super) fn import(bytes: &[u8], target: &Target) -> Result<()> {
    let description = archive::unpacked(bytes)?;
    let document = document::read(&description).map_err(|problems| api::shown(&problems))?;
    let yaml = document.to_yaml();
    let again = document::read(yaml.as_bytes()).map_err(|problems| api::shown(&problems))?;
    ensure!(
        again == document,
        "the openapi.yaml made from it does not say the same: this is a mistake in `codegen`"
    );

    let mut changelog = Changelog::read(&target.changelog)?;
    let mut known = target.known.clone();
    if let Some(known) = &mut known {
        let today = content_today(known, target)?;
        changelog = changelog.renamed(&target.api, &known.content_sha256, &today);
        known.content_sha256 = today;
    }
    let source = source(bytes, &document, target);
    let (headline, changelog) = if changelog.newest(&target.api).as_deref()
        == Some(changelog::short(&source.content_sha256))
    {
        (None, changelog)
    } else {
        let news = news(&yaml, target)?;
        let changes = news.as_ref().map(|news| &news.changes);
        let entry = Entry {
            api: &target.api,
            source: &source,
            changes,
            settled: news.as_ref().and_then(|news| news.settled.as_deref()),
        };
        (changes.map(Changes::headline), changelog.with(&entry))
    };
    let source_text = source.to_text()?;

    say_what_is_new(&source, known.as_ref());
    println!(
        "{} {}: {}",
        printable(&document.openapi.info.title),
        printable(&source.version),
        source.counts
    );
    if let Some(headline) = headline {
        println!("{}", printable(&headline));
    }
    omissions::report(target.folder.path(), &document.omissions, false)?;
    let folder = target.folder.path();
    let files = [
        (target.changelog.clone(), changelog.into_text()),
        (folder.join(DESCRIPTION), yaml),
        (folder.join(source::NAME), source_text),
    ];
    for (path, text) in files {
        if let Some(parent) = path.parent() {
            files::remove_unfinished(parent)?;
        }
        let written = files::write_if_different(&path, text.as_bytes())?;
        let state = if written { "written" } else { "unchanged" };
        println!("{} {state}", path.display());
    }
    Ok(())
}

/// What `source.toml` has to say.
fn source(bytes: &[u8], document: &Document, target: &Target) -> Source {
    let sha256 = hex(bytes);
    let date = match &target.known {
        Some(known) if known.sha256 == sha256 => known.date.clone(),
        _ => OffsetDateTime::now_utc().date().to_string(),
    };
    Source {
        address: target.address.clone(),
        version: document.openapi.info.version.clone(),
        content_sha256: document.fingerprint(),
        sha256,
        size: bytes.len() as u64,
        date,
        counts: document.counts().into(),
    }
}

/// The content of the description that is there, which has another hash than it had once `codegen` writes it in another form.
fn content_today(known: &Source, target: &Target) -> Result<String> {
    let present = target.folder.description()?;
    let as_imported = present.filter(|text| hex(text.as_bytes()) == known.content_sha256);
    let today = as_imported.and_then(|text| document::read(text.as_bytes()).ok());
    Ok(today.map_or_else(
        || known.content_sha256.clone(),
        |document| document.fingerprint(),
    ))
}

/// What changed since the description that is there; nothing where there is none, or one that says the same.
fn news(yaml: &str, target: &Target) -> Result<Option<News>> {
    let Some(present) = target.folder.description()? else {
        target.folder.describe(yaml.as_bytes())?;
        return Ok(None);
    };
    let described = target
        .folder
        .describe_both(present.as_bytes(), yaml.as_bytes());
    let [old, new] = described?;
    let new = new?;
    let old = old.with_context(|| {
        format!(
            "{} is there already and cannot be compared with; restore it, or delete it",
            target.folder.path().join(DESCRIPTION).display()
        )
    })?;
    let changes = compare::compare(&old, &new);
    let settled = overlay::settled(&old.corrections, &new.corrections);
    let news = News { changes, settled };
    Ok((news.changes.old.content != news.changes.new.content).then_some(news))
}

/// Says what nobody would notice: other content under the same version, and the same content in other bytes.
fn say_what_is_new(source: &Source, known: Option<&Source>) {
    let Some(known) = known else { return };
    let same_content = source.content_sha256 == known.content_sha256;
    if !same_content && source.version == known.version {
        println!(
            "other content under the same version {}: {} before, {} after",
            printable(&source.version),
            changelog::short(&known.content_sha256),
            changelog::short(&source.content_sha256)
        );
    }
    if same_content && source.sha256 != known.sha256 {
        println!(
            "same content ({}) in other bytes",
            changelog::short(&source.content_sha256)
        );
    }
}

/// SHA-256 in hexadecimal digits.
fn hex(bytes: &[u8]) -> String {
    let hash = Sha256::digest(bytes);
    hash.iter().map(|byte| format!("{byte:02x}")).collect()
}
