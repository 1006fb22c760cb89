//! `cargo xtask spec diff`: what Apple changed between two descriptions.

use std::path::Path;

use anyhow::{Context, Result, bail};
use clap::{Args, ValueEnum};
use codegen::Described;
use codegen::compare::{self, Changes};

use super::archive;
use crate::api::{self, ApiFolder, DESCRIPTION};
use crate::files;
use crate::git::History;

/// Says what changed between two descriptions. Succeeds whether anything changed or not.
///
/// A name that is a file is that file: Apple's zip, JSON or YAML. Any other name is a git revision, and means the committed
/// `spec/<api>/openapi.yaml`. To have a revision whose name is a file as well, write `NAME~0`; to have a file for sure, write
/// `./NAME`.
///
/// The corrections of the working tree are applied to both, as far as they fit, so that what differs is Apple's doing.
#[derive(Debug, Args)]
pub(crate) struct Command {
    /// The description before: a file or a git revision.
    #[arg(default_value = "HEAD")]
    old: String,
    /// The description after: a file or a git revision; the one in the working tree, where it is left out.
    new: Option<String>,
    /// What the answer is written in.
    #[arg(long, value_enum, default_value_t = Format::Text)]
    format: Format,
    /// The API that the descriptions are of.
    #[arg(long, default_value = "connect", value_parser = api::name)]
    api: String,
}

/// What a comparison is written in.
#[derive(Debug, Clone, Copy, ValueEnum)]
enum Format {
    /// For a terminal.
    Text,
    /// For a pull request on GitHub.
    Markdown,
    /// For programs.
    Json,
}

/// Runs the command.
pub(super) fn run(root: &Path, command: &Command) -> Result<()> {
    let sides = Sides {
        root,
        api: &command.api,
        folder: ApiFolder::of(root, &command.api),
    };
    let old = sides.named(&command.old)?;
    let new = match &command.new {
        Some(name) => sides.named(name)?,
        None => sides.working_tree()?,
    };
    let changes = compare::compare(&old, &new);
    let text = match command.format {
        Format::Text => changes.to_text(),
        Format::Markdown => changes.to_markdown(),
        Format::Json => changes.to_json(),
    };
    files::print(&format!("{}\n", text.trim_end()))
}

/// What changed since the description that is committed; nothing where none is.
pub(crate) fn since_head(root: &Path, api: &str) -> Result<Option<Changes>> {
    let sides = Sides {
        root,
        api,
        folder: ApiFolder::of(root, api),
    };
    let Some(old) = sides.revision("HEAD")? else {
        return Ok(None);
    };
    Ok(Some(compare::compare(&old, &sides.working_tree()?)))
}

/// Where the descriptions of a comparison come from.
struct Sides<'a> {
    root: &'a Path,
    api: &'a str,
    folder: ApiFolder,
}

impl Sides<'_> {
    fn named(&self, name: &str) -> Result<Described> {
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
    fn revision(&self, revision: &str) -> Result<Option<Described>> {
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

    fn working_tree(&self) -> Result<Described> {
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
