//! `cargo xtask spec pull-request`: the texts of a pull request for a description that is not committed yet.

use std::fmt::Write as _;
use std::fs::{self, OpenOptions};
use std::io::{ErrorKind, Write};
use std::path::{Path, PathBuf};

use anyhow::{Context, Result, bail};
use clap::Args;
use codegen::compare::Changes;
use codegen::document::Omission;

use super::changelog::short;
use super::news::News;
use crate::api::{self, printable};
use crate::files;
use crate::omissions;
use crate::semver;

/// How long the body may be, in bytes. GitHub takes 65,536 characters; the rest is for what a workflow adds.
const MAX_BODY: usize = 65_000;

/// How long the table of the corrections may be in it, in bytes.
const MAX_TABLE: usize = 30_000;

/// How much of what is left out is shown in it.
const MAX_LEFT_OUT: usize = 50;

/// How much is told of why the bindings are not written, in characters.
const MAX_TROUBLE: usize = 3_000;

/// How long a title may be on GitHub, in characters.
const MAX_TITLE: usize = 256;

/// The names of the files.
const FILES: [&str; 3] = ["title.txt", "branch.txt", "body.md"];

/// Writes `title.txt`, `branch.txt` and `body.md` of a pull request when the description in the working tree says something else
/// than the committed one.
///
/// Prints `changed=true` or `changed=false`, and appends the same to the file that `$GITHUB_OUTPUT` names, where it names one.
/// Where nothing changed no file is written, and those of an earlier run are removed.
#[derive(Debug, Args)]
pub(crate) struct Command {
    /// The folder to write into.
    #[arg(long, value_name = "DIR")]
    out: PathBuf,
    /// The API that the description is of.
    #[arg(long, default_value = "connect", value_parser = api::name)]
    api: String,
}

/// A pull request for what is not committed.
pub(crate) struct PullRequest<'a> {
    /// The root of the repository.
    pub(crate) root: &'a Path,
    /// The name of the API.
    pub(crate) api: &'a str,
    /// What is not committed.
    pub(crate) news: &'a News,
    /// Why the bindings do not follow the description, where they do not.
    pub(crate) trouble: Option<String>,
}

/// Runs the command.
pub(super) fn run(root: &Path, command: &Command) -> Result<()> {
    let request = PullRequest {
        root,
        api: &command.api,
        news: &News::of(root, &command.api)?,
        trouble: None,
    };
    request.write(&command.out)
}

impl PullRequest<'_> {
    /// Writes the texts into a folder, and says whether anything changed.
    pub(crate) fn write(&self, out: &Path) -> Result<()> {
        let Some(changes) = &self.news.changes else {
            bail!("HEAD has no description of `{}` to compare with", self.api);
        };
        let is_changed = self.news.is_other_content();
        if is_changed {
            let texts = [title(changes), self.branch(changes), self.body(changes)];
            for (name, text) in FILES.iter().zip(texts) {
                files::write_if_different(&out.join(name), text.as_bytes())?;
            }
        } else {
            remove(out)?;
        }
        say(&format!("changed={is_changed}\n"))
    }

    /// The same for the same content, so that a later run finds its own branch again.
    fn branch(&self, changes: &Changes) -> String {
        let legal = |c: char| c.is_ascii_alphanumeric() || c == '-';
        let parts = changes.new.version.split(|c| !legal(c));
        let parts = parts.filter(|part| !part.is_empty()).take(6);
        let version = parts.collect::<Vec<_>>().join(".");
        let content = short(&changes.new.content);
        format!("spec/{}-{version}-{content}\n", self.api)
    }

    fn body(&self, changes: &Changes) -> String {
        let mut rest = String::new();
        if let Some(trouble) = &self.trouble {
            let trouble = within(MAX_TROUBLE, trouble).replace("```", "'''");
            // Writing into a `String` does not fail.
            let _ = write!(
                rest,
                "\n## The bindings are not written\n\n```text\n{trouble}\n```\n"
            );
        }
        rest.push_str(&left_out(&self.news.omissions));
        if let Some(table) = self.news.corrections_as_markdown() {
            let table = if table.len() > MAX_TABLE {
                "There are too many to show: `cargo xtask spec overlays` does.\n".to_owned()
            } else {
                table
            };
            let _ = write!(rest, "\n## Corrections\n\n{table}");
        }
        let _ = write!(
            rest,
            "\n## Version of the crate\n\n{}\n{TO_DO}",
            self.version()
        );
        let room = MAX_BODY.saturating_sub(rest.len() + 1);
        let comparison = changes.to_markdown_within(room);
        format!("{}\n{rest}", comparison.trim_end())
    }

    /// What the changes ask of the crate's version.
    fn version(&self) -> String {
        match semver::judge(self.root, self.api, None) {
            Ok(judged) => judged.to_string(),
            Err(error) => format!("It cannot be told: {}.", printable(&format!("{error:#}"))),
        }
    }
}

/// Says something to the workflow.
fn say(text: &str) -> Result<()> {
    files::print(text)?;
    let Some(path) = std::env::var_os("GITHUB_OUTPUT").filter(|path| !path.is_empty()) else {
        return Ok(());
    };
    let file = OpenOptions::new().append(true).create(true).open(path);
    file.and_then(|mut file| file.write_all(text.as_bytes()))
        .context("the file that $GITHUB_OUTPUT names cannot be written")
}

fn remove(folder: &Path) -> Result<()> {
    for name in FILES {
        let path = folder.join(name);
        match fs::remove_file(&path) {
            Err(error) if error.kind() != ErrorKind::NotFound => {
                return Err(error).with_context(|| format!("{} cannot be removed", path.display()));
            }
            _ => {}
        }
    }
    Ok(())
}

fn title(changes: &Changes) -> String {
    let headline = printable(&format!("{} {}", changes.new.title, changes.headline()));
    format!("{}\n", within(MAX_TITLE, &headline))
}

/// What the bindings leave out of the description; nothing where they leave out nothing.
fn left_out(omissions: &[Omission]) -> String {
    let Some(counted) = omissions::counted(omissions) else {
        return String::new();
    };
    let mut text = format!(
        "\n## Left out\n\nNot understood, and so not in the bindings: {counted}. `cargo xtask codegen` says what a correction of \
         each could target.\n\n"
    );
    let omissions = omissions.iter().filter(|omission| omission.kind.matters());
    for omission in omissions.clone().take(MAX_LEFT_OUT) {
        let shown = printable(&omission.to_string()).replace('`', "'");
        // Writing into a `String` does not fail.
        let _ = writeln!(text, "- {}: `{shown}`", omission.kind.name());
    }
    let more = omissions.count().saturating_sub(MAX_LEFT_OUT);
    if more > 0 {
        let _ = writeln!(text, "- and {more} more");
    }
    text
}

/// The beginning of a text.
fn within(limit: usize, text: &str) -> String {
    text.chars().take(limit).collect()
}

/// What is left to do for the person who reads the pull request.
const TO_DO: &str = "
## What to do

1. Read what breaks; the diff of `spec/` has every fact, `CHANGELOG-API.md` keeps this comparison.
2. Remove the corrections from `overlay.yaml` that are no longer needed, repair those that do not fit, and run `cargo xtask codegen`.
3. Read the diff of `generated/public-api.txt`, which has what callers can name and call, and of `tests/facts.snap`: a number that
   falls is a loss. After changes, run `cargo test --workspace`; `cargo insta review` accepts snapshots that changed for a good reason.
4. Where a higher version is asked for: `cargo xtask semver --bump`.
";
