//! The descriptions that a comparison is made of: files, committed ones, and the one in the working tree.

use std::path::Path;

use anyhow::{Context, Result, bail};
use codegen::Described;

use super::archive;
use crate::api::{self, ApiFolder, DESCRIPTION};
use crate::git::History;

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
    pub(super) fn named(&self, name: &str) -> Result<Described> {
        let file = Path::new(name);
        if file.is_file() {
            let bytes = archive::read_limited(file)?;
            return archive::unpacked(&bytes)
                .and_then(|description| self.folder.describe(&description))
                .with_context(|| format!("{name} cannot be compared"));
        }
        let tried = || format!("`{name}` is neither a file nor a git revision to compare with");
        match self.revision(name).with_context(tried)? {
            Some(described) => Ok(described),
            None => bail!(
                "`{name}` is no file, and the git revision `{name}` has no {}",
                self.path()
            ),
        }
    }

    /// The committed description of a revision; nothing where it has none.
    pub(super) fn revision(&self, revision: &str) -> Result<Option<Described>> {
        let history = History::of(self.root)?;
        let Some(commit) = history.commit(revision)? else {
            bail!("git knows no revision `{revision}`");
        };
        let Some(bytes) = history.file(&commit, &self.path())? else {
            return Ok(None);
        };
        let described = self.folder.describe(&bytes).with_context(|| {
            let (path, commit) = (self.path(), commit.short());
            format!("{path} of {revision} ({commit}) cannot be compared")
        })?;
        Ok(Some(described))
    }

    /// The one in the working tree.
    pub(super) fn working_tree(&self) -> Result<Described> {
        let path = self.folder.path().join(DESCRIPTION);
        let Some(text) = self.folder.description()? else {
            bail!("{} is not there: import one first", path.display());
        };
        self.folder
            .describe(text.as_bytes())
            .with_context(|| format!("{} cannot be compared", path.display()))
    }

    /// Where the description is in a commit.
    fn path(&self) -> String {
        format!("{}/{DESCRIPTION}", api::place(self.api))
    }
}
