//! `cargo xtask semver`: which version the changes since the last release ask for.

use std::fmt;
use std::path::Path;

use ::semver::Version;
use anyhow::{Context, Result, anyhow, bail};
use clap::Args;
use codegen::Described;
use codegen::compare::Bump;
use codegen::compare::surface::Surface;
use codegen::overlay::Overlay;
use codegen::public_api::{self as api_text, Difference, PublicApi};
use serde::Deserialize;
use toml::Spanned;

use crate::api::{self, ApiFolder, DESCRIPTION};
use crate::git::{Commit, History};
use crate::{files, overlay, public_api};

/// Compares the bindings of the working tree with those of the last release, and fails where the version is lower than what
/// the changes ask for.
///
/// The last release is the highest tag of the form `v1.2.3`, without a pre-release, that HEAD comes from. Where there is none, two commits are compared with,
/// and the higher answer counts: the oldest that has the present version and a description, and the one before it, so that what
/// changed together with the version is judged, too. Before 1.0.0 what breaks
/// callers raises the minor number, anything else the patch number; from then on the major and the minor number.
///
/// Compared is `generated/public-api.txt` of the commit with what the generator writes now. A commit without that file is compared by its
/// description, with its own corrections: changes of the generator and of what is written by hand are for people to judge then.
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

/// How many of the differences are shown that callers have to follow.
const SHOWN: usize = 5;

/// What the changes since the last release ask for.
#[derive(Debug)]
pub(crate) struct Judged {
    /// The version in the working tree.
    present: Version,
    /// The changes since each commit that it is judged by; at least one.
    steps: Vec<Step>,
    /// What is to be kept in mind, because corrections do not fit.
    reservation: Option<String>,
}

/// What changed since a commit.
#[derive(Debug)]
struct Step {
    /// The commit, in words.
    base: String,
    /// The version there.
    released: Version,
    /// What changed.
    differences: Vec<Difference>,
    /// Whether the commit has no list of its public API, so that its description was compared.
    by_description: bool,
}

/// A commit to compare with.
struct Base {
    commit: Commit,
    /// Which one it is, in words.
    words: String,
}

/// Runs the command.
pub(crate) fn run(root: &Path, command: Command) -> Result<()> {
    let judged = judge(root, &command.api, command.base.as_deref())?;
    println!("{judged}");
    if judged.is_enough() {
        return Ok(());
    }
    let asked = judged.asked();
    if command.bump {
        return write(root, &asked);
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
    let bases = match base {
        Some(revision) => vec![releases.given(revision)?],
        None => releases.last(&present)?,
    };
    let folder = ApiFolder::of(root, api);
    let new = folder
        .description()?
        .ok_or_else(|| anyhow!("there is no {}", releases.path(DESCRIPTION)))?;
    let new = folder.describe(new.as_bytes())?;
    let surface = Surface::new(&new.plan);
    // Made where it is compared, and once: it is read from all sources of the crate.
    let mut present_api = None;
    let mut steps = Vec::new();
    for base in bases {
        let at_base = || format!("{} cannot be compared with", base.words);
        let released = releases.version(&base.commit).with_context(at_base)?;
        let listed = public_api::of_commit(&history, &base.commit).with_context(at_base)?;
        let by_description = listed.is_none();
        let differences = if let Some(old) = listed {
            let new = match &present_api {
                Some(new) => new,
                None => present_api.insert(public_api::of(root, api, surface.clone())?),
            };
            old.differences(new)
        } else {
            let old = releases.describe(&base.commit, &folder);
            let old = Surface::new(&old.with_context(at_base)?.plan);
            let alone = |surface| PublicApi::default().with(api, surface);
            alone(old).differences(&alone(surface.clone()))
        };
        steps.push(Step {
            base: base.words,
            released,
            differences,
            by_description,
        });
    }
    Ok(Judged {
        present,
        steps,
        reservation: overlay::reservation(&new.corrections),
    })
}

impl Judged {
    /// The lowest version that is right.
    fn asked(&self) -> Version {
        let asked = self.steps.iter().map(Step::asked);
        asked.max().unwrap_or_else(|| self.present.clone())
    }

    /// Whether the present version is as high as that, or a pre-release of one that is.
    fn is_enough(&self) -> bool {
        let asked = self.asked();
        let Version {
            major,
            minor,
            patch,
            ..
        } = self.present;
        let is_later = |step: &Step| self.present > step.released;
        self.present >= asked
            || Version::new(major, minor, patch) >= asked && self.steps.iter().all(is_later)
    }
}

impl fmt::Display for Judged {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let asked = self.asked();
        let enough = if self.is_enough() {
            "is high enough"
        } else {
            "is too low"
        };
        match self.steps.as_slice() {
            [step] => write!(f, "{step}; {} {enough}.", self.present)?,
            steps => {
                for step in steps {
                    writeln!(f, "{step}.")?;
                }
                write!(
                    f,
                    "The higher one counts, {asked}; {} {enough}.",
                    self.present
                )?;
            }
        }
        match &self.reservation {
            Some(reservation) => write!(f, " {reservation}"),
            None => Ok(()),
        }
    }
}

impl Step {
    /// The lowest version that is right for these changes.
    fn asked(&self) -> Version {
        raised(&self.released, api_text::bump(&self.differences))
    }
}

impl fmt::Display for Step {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let all = &self.differences;
        let breaking = all.iter().filter(|difference| difference.breaking);
        let breaking: Vec<String> = breaking
            .map(|difference| format!("`{}` {}", difference.path, difference.said))
            .collect();
        let found = match (api_text::bump(all), all.len()) {
            (Bump::None, _) => "nothing changed that callers could see".to_owned(),
            (Bump::Compatible, 1) => "1 change, and none that callers have to follow".to_owned(),
            (Bump::Compatible, number) => {
                format!("{number} changes, and none that callers have to follow")
            }
            (Bump::Breaking, 1) => "1 change, and callers have to follow it".to_owned(),
            (Bump::Breaking, number) => {
                let followed = breaking.len();
                format!("{number} changes, and callers have to follow {followed} of them")
            }
        };
        let shown = breaking.iter().take(SHOWN).cloned().collect::<Vec<_>>();
        let more = breaking.len() - shown.len();
        let shown = match (shown.join("; "), more) {
            (shown, _) if shown.is_empty() => shown,
            (shown, 0) => format!(" ({shown})"),
            (shown, more) => format!(" ({shown}; and {more} more)"),
        };
        let found = format!("{found}{shown}");
        let how = if self.by_description {
            format!(
                " (it has no {}: its description was compared)",
                public_api::PATH
            )
        } else {
            String::new()
        };
        write!(
            f,
            "Compared with {}, which has version {}: {found}. This asks for version {}{how}",
            self.base,
            self.released,
            self.asked()
        )
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
    fn given(&self, revision: &str) -> Result<Base> {
        let Some(commit) = self.history.commit(revision)? else {
            bail!("git knows no revision `{revision}`");
        };
        let words = format!("{revision} ({})", commit.short());
        Ok(Base { commit, words })
    }

    /// The last release, or what stands for it.
    fn last(&self, present: &Version) -> Result<Vec<Base>> {
        let Some(head) = self.history.commit("HEAD")? else {
            bail!("the git history has no commit yet");
        };
        let tags = self.history.version_tags()?;
        let versions = tags
            .iter()
            .filter_map(|tag| Some((Version::parse(tag.strip_prefix('v')?).ok()?, tag)))
            .filter(|(version, _)| version.pre.is_empty());
        if let Some((_, tag)) = versions.max() {
            let Base { commit, words } = self.given(&format!("refs/tags/{tag}"))?;
            let words = words.replace("refs/tags/", "the newest release, ");
            return Ok(vec![Base { commit, words }]);
        }
        if self.history.is_shallow()? {
            bail!(
                "no tag `v…` is here, and this clone is shallow: the last release cannot be found. Get the whole history \
                 (`git fetch --unshallow --tags`; `fetch-depth: 0` in a workflow), or name a revision with --base"
            );
        }
        self.untagged(present, head)
    }

    /// Where nothing is tagged: the first commit of the present version, and the last before it.
    ///
    /// Before that version is committed, the first of the version of HEAD, and HEAD.
    fn untagged(&self, present: &Version, head: Commit) -> Result<Vec<Base>> {
        let commits = self
            .history
            .commits_that_changed(&["Cargo.toml", &self.path(DESCRIPTION)])?;
        if let Some(first) = self.first_with_version(present, &commits)? {
            let parent = self.history.commit(&format!("{}^", first.hash()))?;
            return self.with_last_before(present, first, present, parent);
        }
        if let Ok(committed) = self.version(&head)
            && let Some(first) = self.first_with_version(&committed, &commits)?
        {
            return self.with_last_before(&committed, first, present, Some(head));
        }
        bail!(
            "no commit has version {present} and {}: name a revision to compare with --base",
            self.path(DESCRIPTION)
        )
    }

    /// The oldest commit that has a version and a description.
    fn first_with_version(&self, version: &Version, commits: &[Commit]) -> Result<Option<Commit>> {
        for commit in commits {
            if self.version(commit).is_ok_and(|found| found == *version)
                && self.is_described(commit)?
            {
                return Ok(Some(commit.clone()));
            }
        }
        Ok(None)
    }

    /// The first commit of `version`, and the last before `present`, where that is another one, of another version, with a
    /// description.
    fn with_last_before(
        &self,
        version: &Version,
        first: Commit,
        present: &Version,
        last: Option<Commit>,
    ) -> Result<Vec<Base>> {
        let words = format!(
            "{}, the first commit of version {version} (nothing is tagged as a release)",
            first.short()
        );
        let is_before = |last: &Commit| {
            *last != first && self.version(last).is_ok_and(|version| version != *present)
        };
        let last = last.filter(is_before);
        let mut bases = vec![Base {
            commit: first,
            words,
        }];
        if let Some(commit) = last
            && self.is_described(&commit)?
        {
            let words = format!(
                "{}, the last commit before version {present}",
                commit.short()
            );
            bases.push(Base { commit, words });
        }
        Ok(bases)
    }

    fn is_described(&self, commit: &Commit) -> Result<bool> {
        Ok(self.file(commit, &self.path(DESCRIPTION))?.is_some())
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

/// The lowest version that may follow `released` with such changes. The release itself may follow its pre-releases with any.
fn raised(released: &Version, bump: Bump) -> Version {
    let &Version {
        major,
        minor,
        patch,
        ..
    } = released;
    match (bump, major) {
        (Bump::None, _) => released.clone(),
        _ if !released.pre.is_empty() => Version::new(major, minor, patch),
        (Bump::Compatible, 0) => Version::new(major, minor, patch + 1),
        (Bump::Breaking, 0) | (Bump::Compatible, _) => Version::new(major, minor + 1, 0),
        (Bump::Breaking, _) => Version::new(major + 1, 0, 0),
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
    Version::parse(text).with_context(|| format!("`{text}` is not a version"))
}

/// Writes the version into `Cargo.toml`, and has cargo write it into `Cargo.lock`.
fn write(root: &Path, version: &Version) -> Result<()> {
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
