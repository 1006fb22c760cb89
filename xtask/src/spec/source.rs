//! `source.toml`: where an `openapi.yaml` came from.

use std::fmt;
use std::path::Path;

use anyhow::{Context, Result};
use codegen::document;
use serde::{Deserialize, Serialize};

use crate::files;

/// The name of the file.
pub(super) const NAME: &str = "source.toml";

/// Where Apple serves the descriptions that we know of, without asking who we are.
const ADDRESSES: &[(&str, &str)] = &[(
    "connect",
    "https://developer.apple.com/sample-code/app-store-connect/app-store-connect-openapi-specification.zip",
)];

/// The first lines of the file.
const HEAD: &str = "\
# Where `openapi.yaml` came from, and how much there is in it.
# Written by `cargo xtask spec import`. Not edited by hand.
";

/// Where a description came from.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub(super) struct Source {
    /// Where Apple serves it.
    pub(super) address: Option<String>,
    /// What Apple calls it, which is no promise: Apple changes descriptions under one version.
    pub(super) version: String,
    /// Of what it says: the SHA-256 of the `openapi.yaml` made from it.
    pub(super) content_sha256: String,
    /// Of the file that was imported, as it came.
    pub(super) sha256: String,
    /// Of the same file, in bytes.
    pub(super) size: u64,
    /// The day in UTC on which these bytes were first imported.
    pub(super) date: String,
    /// How much there is in it.
    pub(super) counts: Counts,
}

/// How much there is in a description.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub(super) struct Counts {
    pub(super) paths: usize,
    pub(super) operations: usize,
    pub(super) schemas: usize,
    /// Of every operation, whether they are shared or not.
    pub(super) query_parameters: usize,
}

/// Where Apple serves an API: what the last import noted, or what we know.
pub(super) fn address<'a>(known: Option<&'a Source>, api: &str) -> Option<&'a str> {
    let noted = known.and_then(|source| source.address.as_deref());
    noted.or_else(|| {
        let (_, address) = ADDRESSES.iter().find(|(name, _)| *name == api)?;
        Some(*address)
    })
}

impl Source {
    /// The one in `folder`, if there is one.
    pub(super) fn read(folder: &Path) -> Result<Option<Self>> {
        let path = folder.join(NAME);
        let Some(text) = files::read_if_there(&path)? else {
            return Ok(None);
        };
        let source = toml::from_str(&text).with_context(|| {
            format!(
                "{} is not what `cargo xtask spec import` writes; delete it and import again",
                path.display()
            )
        })?;
        Ok(Some(source))
    }

    /// The text of the file.
    pub(super) fn to_text(&self) -> Result<String> {
        let facts = toml::to_string(self).context("source.toml cannot be written")?;
        Ok(format!("{HEAD}\n{facts}"))
    }
}

impl fmt::Display for Counts {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(
            f,
            "{} paths, {} operations, {} schemas, {} query parameters",
            self.paths, self.operations, self.schemas, self.query_parameters
        )
    }
}

impl From<document::Counts> for Counts {
    fn from(counts: document::Counts) -> Self {
        Self {
            paths: counts.paths,
            operations: counts.operations,
            schemas: counts.schemas,
            query_parameters: counts.query_parameters,
        }
    }
}
