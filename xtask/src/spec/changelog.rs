//! `CHANGELOG-API.md`: an entry for each description that was imported and says something else than the one before.

use std::fmt::Write;
use std::path::Path;

use anyhow::Result;
use codegen::compare::Changes;

use super::source::Source;
use crate::api::printable;
use crate::files;

/// The name of the file.
pub(super) const NAME: &str = "CHANGELOG-API.md";

/// How long an entry may be, in characters; what is left out is in the history of `openapi.yaml`.
const LIMIT: usize = 40_000;

/// The first lines of the file.
const HEAD: &str = "\
# What changed in Apple's descriptions

Written by `cargo xtask spec import`: an entry for each description whose content differs from the one before, newest first. Entries are
never rewritten, and notes that are written below one stay.
";

/// All entries, and what people wrote between them.
#[derive(Debug)]
pub(super) struct Changelog {
    text: String,
}

/// What an entry is made of.
pub(super) struct Entry<'a> {
    /// The name of the API.
    pub(super) api: &'a str,
    /// Where the description came from.
    pub(super) source: &'a Source,
    /// What changed; nothing where there was no description to compare with.
    pub(super) changes: Option<&'a Changes>,
    /// Which corrections are no longer needed because of that.
    pub(super) settled: Option<&'a str>,
}

/// A hash as people tell it from others.
pub(super) fn short(hash: &str) -> &str {
    hash.get(..12).unwrap_or(hash)
}

impl Changelog {
    /// The one at `path`; an empty one where there is none.
    pub(super) fn read(path: &Path) -> Result<Self> {
        let text = files::read_if_there(path)?;
        Ok(Self {
            text: text.unwrap_or_else(|| HEAD.to_owned()),
        })
    }

    /// The content, in short, that the newest entry of an API is about.
    pub(super) fn newest(&self, api: &str) -> Option<String> {
        let headings = self.text.lines().filter_map(heading);
        let (_, content) = headings.into_iter().find(|(name, _)| *name == api)?;
        Some(content.to_owned())
    }

    /// The same, with another hash for the content that the newest entry of an API is about.
    pub(super) fn renamed(mut self, api: &str, from: &str, to: &str) -> Self {
        let mut at = 0;
        for line in self.text.split_inclusive('\n') {
            if let Some((name, content)) = heading(line.trim_end())
                && name == api
            {
                if content == short(from) {
                    let renamed = line.replace(content, short(to));
                    self.text.replace_range(at..at + line.len(), &renamed);
                }
                return self;
            }
            at += line.len();
        }
        self
    }

    /// The same with one more entry, above all others.
    pub(super) fn with(mut self, entry: &Entry<'_>) -> Self {
        let entry = entry.to_text();
        let mut at = 0;
        for line in self.text.split_inclusive('\n') {
            if heading(line.trim_end()).is_some() {
                self.text.insert_str(at, &format!("{entry}\n"));
                return self;
            }
            at += line.len();
        }
        let text = self.text.trim_end();
        Self {
            text: format!("{text}\n\n{entry}"),
        }
    }

    /// The text of the file.
    pub(super) fn into_text(self) -> String {
        self.text
    }
}

impl Entry<'_> {
    fn to_text(&self) -> String {
        let Source {
            version,
            date,
            content_sha256,
            counts,
            ..
        } = self.source;
        let version = printable(version).replace('`', "'");
        let content = short(content_sha256);
        let mut text = format!("## {} {version}, {date}, content `{content}`\n\n", self.api);
        // Writing into a `String` does not fail.
        let _ = match self.changes {
            Some(changes) => write!(text, "{}", below(&changes.to_markdown_within(LIMIT))),
            None => writeln!(text, "First import: {counts}."),
        };
        if let Some(settled) = self.settled {
            let _ = writeln!(text, "\n{settled}");
        }
        text
    }
}

/// A text whose headings are one level lower.
fn below(markdown: &str) -> String {
    let lines = markdown.trim_end().lines().map(|line| {
        let lower = if line.starts_with('#') { "#" } else { "" };
        format!("{lower}{line}\n")
    });
    lines.collect()
}

/// The API and the content of an entry, from the line that it begins with.
fn heading(line: &str) -> Option<(&str, &str)> {
    let (head, content) = line.strip_prefix("## ")?.split_once(", content `")?;
    let (api, _) = head.split_once(' ')?;
    Some((api, content.strip_suffix('`')?))
}
