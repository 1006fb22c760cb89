//! The folder of one API, `spec/<api>/`, and what the files in it say.

use std::fmt::Write;
use std::path::{Path, PathBuf};

use ::codegen::overlay::{Corrections, Overlay};
use ::codegen::{Described, Error, Problems, Settings};
use anyhow::{Context, Result, anyhow};

use crate::{files, overlay};

/// The name of the description in the folder.
pub(crate) const DESCRIPTION: &str = "openapi.yaml";

/// How many problems are shown at once.
const SHOWN: usize = 30;

/// The folder of one API.
#[derive(Debug, Clone)]
pub(crate) struct ApiFolder {
    path: PathBuf,
}

/// The file `codegen.toml`.
#[derive(Debug, Default, serde::Deserialize)]
#[serde(deny_unknown_fields)]
struct SettingsFile {
    documentation: Option<String>,
}

/// Where the folder of an API is, from the root of the repository.
pub(crate) fn place(api: &str) -> String {
    format!("spec/{api}")
}

/// The name of an API, from the command line.
pub(crate) fn name(text: &str) -> Result<String, String> {
    let legal = |c: char| c.is_ascii_lowercase() || c.is_ascii_digit() || c == '_';
    if text.starts_with(|c: char| c.is_ascii_lowercase()) && text.chars().all(legal) {
        Ok(text.to_owned())
    } else {
        Err("the name of an API is lower case letters, digits and `_`".to_owned())
    }
}

impl ApiFolder {
    /// The folder at `path`.
    pub(crate) fn at(path: PathBuf) -> Self {
        Self { path }
    }

    /// The folder of an API of the repository.
    pub(crate) fn of(root: &Path, api: &str) -> Self {
        Self::at(root.join(place(api)))
    }

    /// Where it is.
    pub(crate) fn path(&self) -> &Path {
        &self.path
    }

    /// The description, as it stands there; nothing where there is none.
    pub(crate) fn description(&self) -> Result<Option<String>> {
        files::read_if_there(&self.path.join(DESCRIPTION))
    }

    /// What is particular to the API.
    pub(crate) fn settings(&self) -> Result<Settings> {
        let path = self.path.join("codegen.toml");
        let Some(text) = files::read_if_there(&path)? else {
            return Ok(Settings::default());
        };
        let file: SettingsFile = toml::from_str(&text)
            .with_context(|| format!("{} is not understood", path.display()))?;
        Ok(Settings {
            documentation: file.documentation,
        })
    }

    /// What a description of the API means, with those corrections of this folder that fit it.
    pub(crate) fn describe(&self, description: &[u8]) -> Result<Described> {
        let file = overlay::of_api(&self.path)?;
        self.describe_with(description, file.as_ref().map(|file| &file.overlay))
    }

    /// What a description of the API means, with those corrections that fit it.
    pub(crate) fn describe_with(
        &self,
        description: &[u8],
        overlay: Option<&Overlay>,
    ) -> Result<Described> {
        let corrections = overlay.map_or(Corrections::None, Corrections::Lenient);
        ::codegen::describe(description, corrections, &self.settings()?).map_err(not_described)
    }

    /// What two descriptions of the API mean that are compared, with those corrections of this folder that fit both.
    pub(crate) fn describe_both(&self, old: &[u8], new: &[u8]) -> Result<[Result<Described>; 2]> {
        let settings = self.settings()?;
        let described = match overlay::of_api(&self.path)? {
            Some(file) => ::codegen::describe_both(old, new, &file.overlay, &settings),
            None => [old, new].map(|text| ::codegen::describe(text, Corrections::None, &settings)),
        };
        Ok(described.map(|side| side.map_err(not_described)))
    }
}

/// Why a description is not described, for people.
fn not_described(error: Error) -> anyhow::Error {
    match error {
        Error::Description(problems) => shown(&problems),
        Error::Overlay(_) | Error::Corrected(_) => anyhow!("it cannot be corrected: {error}"),
    }
}

/// The problems of a description, for people.
pub(crate) fn shown(problems: &Problems) -> anyhow::Error {
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

/// Text from outside, safe to show on a terminal: one line, no control characters, not too long.
pub(crate) fn printable(text: &str) -> String {
    const LENGTH: usize = 300;
    let safe = |c: char| {
        if c.is_ascii_graphic() || c == ' ' || c.is_alphanumeric() {
            c
        } else {
            '?'
        }
    };
    let mut shown: String = text.chars().take(LENGTH).map(safe).collect();
    if text.chars().nth(LENGTH).is_some() {
        shown.push('…');
    }
    shown
}
