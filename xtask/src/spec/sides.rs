//! The descriptions that a comparison is made of: files, committed ones, and the one in the working tree.

use std::path::Path;

use anyhow::{Context, Result, bail};
use codegen::Described;
use codegen::compare::surface::Surface;

use super::archive;
use crate::api::{self, ApiFolder, DESCRIPTION};
use crate::git::History;
use crate::public_api;

/// A description, not looked into yet.
pub(super) struct Side {
    text: Vec<u8>,
    /// What it is called where something is wrong with it.
    name: String,
    /// The bindings that are committed with it, where they are listed.
    listed: Option<Surface>,
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
                listed: None,
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
        let Some(text) = history.file(&commit, &self.path())? else {
            return Ok(None);
        };
        let name = format!("{} of {revision} ({})", self.path(), commit.short());
        let listed = public_api::of_commit(&history, &commit);
        let listed = listed.with_context(|| trouble(&name))?;
        Ok(Some(Side {
            text,
            name,
            listed: listed.and_then(|list| list.bindings(self.api).cloned()),
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
            listed: None,
        })
    }

    /// What a description means.
    pub(super) fn describe(&self, side: &Side) -> Result<Described> {
        side.described(self.folder.describe(&side.text))
    }

    /// What two descriptions mean that are compared.
    pub(super) fn describe_both(&self, old: &Side, new: &Side) -> Result<(Described, Described)> {
        let [before, after] = self.folder.describe_both(&old.text, &new.text)?;
        Ok((old.described(before)?, new.described(after)?))
    }

    /// Where the description is in a commit.
    fn path(&self) -> String {
        format!("{}/{DESCRIPTION}", api::place(self.api))
    }
}

impl Side {
    fn described(&self, described: Result<Described>) -> Result<Described> {
        let described = described.with_context(|| trouble(&self.name))?;
        let listed = self.listed.clone();
        Ok(Described {
            listed,
            ..described
        })
    }
}

fn trouble(name: &str) -> String {
    format!("{name} cannot be compared")
}
