//! `cargo xtask semver`: which version the changes since the last release ask for.

use std::fmt;
use std::path::Path;

use anyhow::{Context, Result, anyhow, bail};
use clap::Args;
use codegen::Described;
use codegen::compare::{self, Bump, Changes};
use codegen::overlay::Overlay;
use serde::Deserialize;
use toml::Spanned;

use crate::api::{self, ApiFolder, DESCRIPTION};
use crate::git::{Commit, History};
use crate::{files, overlay};

/// Compares the bindings of the working tree with those of the last release, and fails where the version is lower than what
/// the changes ask for.
///
/// The last release is the highest tag of the form `v1.2.3` that HEAD comes from; where there is none, the oldest commit that has
/// the present version and a description. Each side is described with its own corrections. Before 1.0.0 what breaks callers
/// raises the minor number, anything else the patch number; from then on the major and the minor number.
///
/// Compared is what comes from the description: changes of the generator and of the runtime are for people to judge.
#[derive(Debug, Args)]
pub(crate) struct Command {
    /// Compare with this git revision instead.
    #[arg(long, value_name = "REV")]
    base: Option<String>,
    /// Write the version that is asked for into `Cargo.toml` and `Cargo.lock`, where the present one is lower.
    #[arg(long)]
    bump: bool,
    /// The API that the bindings are of.
    #[arg(long, default_value = "connect", value_parser = api::name)]
    api: String,
}

/// A version of three numbers.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
struct Version {
    major: u64,
    minor: u64,
    patch: u64,
}

/// What the changes since the last release ask for.
#[derive(Debug)]
pub(crate) struct Judged {
    /// What it is judged by, in words.
    base: String,
    /// The version there.
    released: Version,
    /// The version in the working tree.
    present: Version,
    /// What changed.
    changes: Changes,
    /// What is to be kept in mind, because corrections do not fit.
    reservation: Option<String>,
}

/// Runs the command.
pub(crate) fn run(root: &Path, command: Command) -> Result<()> {
    let judged = judge(root, &command.api, command.base.as_deref())?;
    println!("{judged}");
    let asked = judged.asked();
    if judged.present >= asked {
        return Ok(());
    }
    if command.bump {
        return write(root, asked);
    }
    bail!(
        "the version is {}, and the changes ask for {asked}: run `cargo xtask semver --bump`",
        judged.present
    )
}

/// Judges the changes since the last release, or since `base`.
pub(crate) fn judge(root: &Path, api: &str, base: Option<&str>) -> Result<Judged> {
    let history = History::of(root)?;
    let releases = Releases {
        history: &history,
        api,
    };
    let manifest = read_manifest(root)?;
    let present = version_in(&manifest).context("Cargo.toml has no version to judge")?;
    let (commit, base) = match base {
        Some(revision) => releases.given(revision)?,
        None => releases.last(present)?,
    };
    let at_base = || format!("{base} cannot be compared with");
    let released = releases.version(&commit).with_context(at_base)?;
    let folder = ApiFolder::of(root, api);
    let old = releases.describe(&commit, &folder).with_context(at_base)?;
    let new = folder
        .description()?
        .ok_or_else(|| anyhow!("there is no {}", releases.path(DESCRIPTION)))?;
    let new = folder.describe(new.as_bytes())?;
    Ok(Judged {
        base,
        released,
        present,
        changes: compare::compare(&old, &new),
        reservation: overlay::reservation(&new.corrections),
    })
}

impl Judged {
    /// The lowest version that is right.
    fn asked(&self) -> Version {
        self.released.raised(self.changes.bump())
    }
}

impl fmt::Display for Judged {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let breaking = self
            .changes
            .changes
            .iter()
            .filter(|change| change.rust.breaking);
        let found = match (self.changes.bump(), breaking.count()) {
            (Bump::None, _) => "nothing changed that callers could see".to_owned(),
            (Bump::Compatible, _) => format!(
                "{} changes, and none that callers have to follow",
                self.changes.changes.len()
            ),
            (Bump::Breaking, breaking) => format!(
                "{} changes, and callers have to follow {breaking} of them",
                self.changes.changes.len()
            ),
        };
        let asked = self.asked();
        let verdict = if self.present >= asked {
            format!("{} is high enough", self.present)
        } else {
            format!("{} is too low", self.present)
        };
        write!(
            f,
            "Compared with {}, which has version {}: {found}. This asks for version {asked}; {verdict}.",
            self.base, self.released
        )?;
        match &self.reservation {
            Some(reservation) => write!(f, " {reservation}"),
            None => Ok(()),
        }
    }
}

/// The history, asked for releases.
struct Releases<'a> {
    history: &'a History,
    /// The name of the API.
    api: &'a str,
}

impl Releases<'_> {
    /// A revision that somebody asked for.
    fn given(&self, revision: &str) -> Result<(Commit, String)> {
        let Some(commit) = self.history.commit(revision)? else {
            bail!("git knows no revision `{revision}`");
        };
        let words = format!("{revision} ({})", commit.short());
        Ok((commit, words))
    }

    /// The last release, and in words which one that is.
    fn last(&self, present: Version) -> Result<(Commit, String)> {
        let Some(head) = self.history.commit("HEAD")? else {
            bail!("the git history has no commit yet");
        };
        let tags = self.history.version_tags()?;
        let versions = tags
            .iter()
            .filter_map(|tag| Some((Version::parse(tag.strip_prefix('v')?)?, tag)));
        if let Some((_, tag)) = versions.max() {
            let (commit, words) = self.given(&format!("refs/tags/{tag}"))?;
            let words = words.replace("refs/tags/", "the newest release, ");
            return Ok((commit, words));
        }
        if self.history.is_shallow()? {
            bail!(
                "no tag `v…` is here, and this clone is shallow: the last release cannot be found. Get the whole history \
                 (`git fetch --unshallow --tags`; `fetch-depth: 0` in a workflow), or name a revision with --base"
            );
        }
        self.first_with_version(present, &head)
    }

    /// The oldest commit that has the present version; before that version is committed, the oldest that has the version of HEAD.
    fn first_with_version(&self, present: Version, head: &Commit) -> Result<(Commit, String)> {
        let commits = self
            .history
            .commits_that_changed(&["Cargo.toml", &self.path(DESCRIPTION)])?;
        let committed = self.version(head).ok();
        for version in [Some(present), committed].into_iter().flatten() {
            for commit in &commits {
                if self.version(commit).is_ok_and(|found| found == version)
                    && self.file(commit, &self.path(DESCRIPTION))?.is_some()
                {
                    let words = format!(
                        "{}, the first commit of version {version} (nothing is tagged as a release)",
                        commit.short()
                    );
                    return Ok((commit.clone(), words));
                }
            }
        }
        bail!(
            "no commit has version {present} and {}: name a revision to compare with --base",
            self.path(DESCRIPTION)
        )
    }

    fn file(&self, commit: &Commit, path: &str) -> Result<Option<Vec<u8>>> {
        self.history.file(commit, path)
    }

    fn version(&self, commit: &Commit) -> Result<Version> {
        let Some(manifest) = self.file(commit, "Cargo.toml")? else {
            bail!("it has no Cargo.toml");
        };
        version_in(&String::from_utf8_lossy(&manifest)).context("its Cargo.toml has no version")
    }

    /// The description of a commit, with the corrections of that commit.
    fn describe(&self, commit: &Commit, folder: &ApiFolder) -> Result<Described> {
        let Some(description) = self.file(commit, &self.path(DESCRIPTION))? else {
            bail!("it has no {}", self.path(DESCRIPTION));
        };
        let overlay = match self.file(commit, &self.path(overlay::NAME))? {
            Some(bytes) => {
                let overlay = Overlay::read(&bytes);
                Some(
                    overlay
                        .map_err(|faults| anyhow!("its {} is wrong: {faults}", overlay::NAME))?,
                )
            }
            None => None,
        };
        folder.describe_with(&description, overlay.as_ref())
    }

    /// Where a file of the API is in a commit.
    fn path(&self, name: &str) -> String {
        format!("{}/{name}", api::place(self.api))
    }
}

impl Version {
    /// A version of just three numbers.
    fn parse(text: &str) -> Option<Self> {
        let mut numbers = text.split('.').map(|number| number.parse().ok());
        let version = Self {
            major: numbers.next()??,
            minor: numbers.next()??,
            patch: numbers.next()??,
        };
        (numbers.next().is_none() && version.to_string() == text).then_some(version)
    }

    /// The lowest version that may follow this one with such changes.
    fn raised(self, bump: Bump) -> Self {
        let Self {
            major,
            minor,
            patch,
        } = self;
        let (major, minor, patch) = match (bump, major) {
            (Bump::None, _) => (major, minor, patch),
            (Bump::Compatible, 0) => (major, minor, patch + 1),
            (Bump::Breaking, 0) | (Bump::Compatible, _) => (major, minor + 1, 0),
            (Bump::Breaking, _) => (major + 1, 0, 0),
        };
        Self {
            major,
            minor,
            patch,
        }
    }
}

impl fmt::Display for Version {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}.{}.{}", self.major, self.minor, self.patch)
    }
}

/// What is read of the `Cargo.toml` of the workspace.
#[derive(Deserialize)]
struct Manifest {
    workspace: Workspace,
}

#[derive(Deserialize)]
struct Workspace {
    package: Package,
}

#[derive(Deserialize)]
struct Package {
    version: Spanned<String>,
}

fn read_manifest(root: &Path) -> Result<String> {
    let path = root.join("Cargo.toml");
    files::read_if_there(&path)?.ok_or_else(|| anyhow!("{} is not there", path.display()))
}

/// The version as it stands in a `Cargo.toml`, and where.
fn spanned(manifest: &str) -> Result<Spanned<String>> {
    let manifest: Manifest =
        toml::from_str(manifest).context("it has no `version` under `[workspace.package]`")?;
    Ok(manifest.workspace.package.version)
}

fn version_in(manifest: &str) -> Result<Version> {
    let version = spanned(manifest)?;
    let text = version.get_ref();
    Version::parse(text).ok_or_else(|| anyhow!("`{text}` is not a version of three numbers"))
}

/// Writes the version into `Cargo.toml`, and has cargo write it into `Cargo.lock`.
fn write(root: &Path, version: Version) -> Result<()> {
    let mut manifest = read_manifest(root)?;
    let span = spanned(&manifest)?.span();
    manifest.replace_range(span, &format!("\"{version}\""));
    files::write_if_different(&root.join("Cargo.toml"), manifest.as_bytes())?;
    let status = files::cargo()
        .args(["update", "--workspace", "--offline", "--quiet"])
        .current_dir(root)
        .status()
        .context("cargo cannot be run")?;
    if !status.success() {
        bail!(
            "the version in Cargo.toml is {version}; `cargo update --workspace` failed to write it into Cargo.lock"
        );
    }
    println!("The version in Cargo.toml and Cargo.lock is {version}.");
    Ok(())
}
