//! The descriptions that a comparison is made of: files, committed ones, and the one in the working tree.

use std::path::Path;

use anyhow::{Context, Result, bail};
use codegen::Described;

use super::archive;
use crate::api::{self, ApiFolder, DESCRIPTION};
use crate::git::History;

/// A description, not looked into yet.
pub(super) struct Side {
    text: Vec<u8>,
    /// What it is called where something is wrong with it.
    name: String,
}

/// Where the descriptions of a comparison come from.
pub(super) struct Sides<'a> {
    root: &'a Path,
    api: &'a str,
    folder: ApiFolder,
}

impl<'a> Sides<'a> {
    /// The descriptions of an API.
    pub(super) fn of(root: &'a Path, api: &'a str) -> Self {
        Self {
            root,
            api,
            folder: ApiFolder::of(root, api),
        }
    }

    /// The one that a name means: a file, or else a git revision.
    pub(super) fn named(&self, name: &str) -> Result<Side> {
        let file = Path::new(name);
        if file.is_file() {
            let bytes = archive::read_limited(file)?;
            let text =
                archive::unpacked(&bytes).with_context(|| format!("{name} cannot be compared"))?;
            return Ok(Side {
                text: text.into_owned(),
                name: name.to_owned(),
            });
        }
        let tried = || format!("`{name}` is neither a file nor a git revision to compare with");
        match self.revision(name).with_context(tried)? {
            Some(side) => Ok(side),
            None => bail!(
                "`{name}` is no file, and the git revision `{name}` has no {}",
                self.path()
            ),
        }
    }

    /// The committed description of a revision; nothing where it has none.
    pub(super) fn revision(&self, revision: &str) -> Result<Option<Side>> {
        let history = History::of(self.root)?;
        let Some(commit) = history.commit(revision)? else {
            bail!("git knows no revision `{revision}`");
        };
        let text = history.file(&commit, &self.path())?;
        Ok(text.map(|text| Side {
            text,
            name: format!("{} of {revision} ({})", self.path(), commit.short()),
        }))
    }

    /// The one in the working tree.
    pub(super) fn working_tree(&self) -> Result<Side> {
        let path = self.folder.path().join(DESCRIPTION);
        let Some(text) = self.folder.description()? else {
            bail!("{} is not there: import one first", path.display());
        };
        Ok(Side {
            text: text.into_bytes(),
            name: path.display().to_string(),
        })
    }

    /// What a description means.
    pub(super) fn describe(&self, side: &Side) -> Result<Described> {
        let described = self.folder.describe(&side.text);
        described.with_context(|| side.trouble())
    }

    /// What two descriptions mean that are compared.
    pub(super) fn describe_both(&self, old: &Side, new: &Side) -> Result<(Described, Described)> {
        let [before, after] = self.folder.describe_both(&old.text, &new.text)?;
        let before = before.with_context(|| old.trouble())?;
        Ok((before, after.with_context(|| new.trouble())?))
    }

    /// Where the description is in a commit.
    fn path(&self) -> String {
        format!("{}/{DESCRIPTION}", api::place(self.api))
    }
}

impl Side {
    fn trouble(&self) -> String {
        format!("{} cannot be compared", self.name)
    }
}
