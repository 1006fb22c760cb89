//! Apple's zip, which nobody here trusts: the one description in it, into memory.

use std::borrow::Cow;
use std::io::{Cursor, Read};
use std::path::Path;

use anyhow::{Context, Result, bail};
use zip::ZipArchive;

use super::import::MAX_IMPORTED;
use crate::api::printable;

/// How large the description may be once it is unpacked. Apple's is 7 MB.
const MAX_UNPACKED: u64 = 256 << 20;

/// How many times larger than the archive the description may be. Apple's is 28 times as large.
const MAX_RATIO: u64 = 200;

/// How many entries the archive may have. Apple's has one.
const MAX_ENTRIES: usize = 100;

/// What a description is called.
const ENDINGS: &[&str] = &[".json", ".yaml", ".yml"];

/// The bytes of a file, unless they are more than a download may be.
pub(super) fn read_limited(file: &Path) -> Result<Vec<u8>> {
    let what = || format!("{} cannot be read", file.display());
    let source = std::fs::File::open(file).with_context(what)?;
    read_up_to(source, MAX_IMPORTED).with_context(what)
}

/// The description in these bytes, which may be those of a zip, whatever the file is called.
pub(super) fn unpacked(bytes: &[u8]) -> Result<Cow<'_, [u8]>> {
    if bytes.starts_with(b"PK\x03\x04") || bytes.starts_with(b"PK\x05\x06") {
        Ok(Cow::Owned(description(bytes)?))
    } else {
        Ok(Cow::Borrowed(bytes))
    }
}

/// The description in a zip.
///
/// The names in the archive are compared and shown, never used as paths.
fn description(bytes: &[u8]) -> Result<Vec<u8>> {
    let mut archive =
        ZipArchive::new(Cursor::new(bytes)).context("the zip is damaged or cut off")?;
    if archive.len() > MAX_ENTRIES {
        bail!(
            "the zip has {} entries, more than {MAX_ENTRIES}",
            archive.len()
        );
    }
    if entries(bytes).is_some_and(|entries| entries != archive.len()) {
        bail!("the zip has several entries of the same name");
    }
    let mut found = Vec::new();
    let mut names = Vec::new();
    for index in 0..archive.len() {
        let entry = archive
            .by_index_raw(index)
            .context("the zip is damaged or cut off")?;
        let name = entry
            .name()
            .context("the zip has an entry whose name cannot be read")?;
        names.push(printable(&name));
        if !entry.is_dir() && is_description(&name) {
            if entry.encrypted() {
                bail!("`{}` in the zip is encrypted", printable(&name));
            }
            found.push(index);
        }
    }
    let [index] = found[..] else {
        let listed = if names.is_empty() {
            "nothing".to_owned()
        } else {
            names.join(", ")
        };
        bail!(
            "expected exactly one JSON or YAML file in the zip, found {} in it: {listed}",
            found.len()
        );
    };
    let limit = MAX_UNPACKED.min((bytes.len() as u64).saturating_mul(MAX_RATIO));
    let name = &names[index];
    let entry = archive
        .by_index(index)
        .with_context(|| format!("`{name}` in the zip cannot be unpacked"))?;
    read_up_to(entry, limit).with_context(|| format!("`{name}` in the zip cannot be unpacked"))
}

/// Reads everything, unless it is more than `limit` bytes.
pub(super) fn read_up_to(source: impl Read, limit: u64) -> Result<Vec<u8>> {
    let mut bytes = Vec::new();
    source.take(limit + 1).read_to_end(&mut bytes)?;
    if bytes.len() as u64 > limit {
        bail!("it is larger than {limit} bytes, which is more than we take");
    }
    Ok(bytes)
}

/// How many entries the archive itself claims to have; nothing where it does not say so in the usual place.
fn entries(bytes: &[u8]) -> Option<usize> {
    let end = bytes
        .windows(4)
        .rposition(|window| window == b"PK\x05\x06")?;
    match bytes.get(end + 10..end + 12)? {
        [0xff, 0xff] => None,
        count => Some(usize::from(u16::from_le_bytes([count[0], count[1]]))),
    }
}

fn is_description(name: &str) -> bool {
    let base = name.rsplit(['/', '\\']).next().unwrap_or_default();
    let lower = base.to_ascii_lowercase();
    !name.starts_with("__MACOSX/")
        && !base.starts_with('.')
        && ENDINGS.iter().any(|ending| lower.ends_with(ending))
}
