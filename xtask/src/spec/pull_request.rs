//! `cargo xtask spec pull-request`: the texts of a pull request for a description that is not committed yet.

use std::fs;
use std::io::ErrorKind;
use std::path::{Path, PathBuf};

use anyhow::{Context, Result, bail};
use clap::Args;
use codegen::compare::Changes;

use super::changelog::short;
use super::news::News;
use crate::api::{self, printable};
use crate::files;
use crate::semver;

/// How long the body of a pull request may be on GitHub, in characters; in bytes it is no longer either.
const MAX_BODY: usize = 65_536;

/// How long a title may be on GitHub, in characters.
const MAX_TITLE: usize = 256;

/// The names of the files.
const FILES: [&str; 3] = ["title.txt", "branch.txt", "body.md"];

/// Writes `title.txt`, `branch.txt` and `body.md` of a pull request when the description in the working tree says something else
/// than the committed one.
///
/// Prints `changed=true` or `changed=false`, which a workflow appends to `$GITHUB_OUTPUT`. Where nothing changed no file is
/// written, and those of an earlier run are removed.
#[derive(Debug, Args)]
pub(crate) struct Command {
    /// The folder to write into.
    #[arg(long, value_name = "DIR")]
    out: PathBuf,
    /// The API that the description is of.
    #[arg(long, default_value = "connect", value_parser = api::name)]
    api: String,
}

/// Runs the command.
pub(super) fn run(root: &Path, command: &Command) -> Result<()> {
    let news = News::of(root, &command.api)?;
    let Some(changes) = &news.changes else {
        bail!(
            "HEAD has no description of `{}` to compare with",
            command.api
        );
    };
    if !news.is_other_content() {
        remove(&command.out)?;
        println!("changed=false");
        return Ok(());
    }
    let texts = [
        title(changes),
        branch(&command.api, changes),
        body(root, &command.api, changes, news.corrections_as_markdown()),
    ];
    for (name, text) in FILES.iter().zip(texts) {
        files::write_if_different(&command.out.join(name), text.as_bytes())?;
    }
    println!("changed=true");
    Ok(())
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
    format!("{}\n", headline.chars().take(MAX_TITLE).collect::<String>())
}

/// The same for the same content, so that a later run finds its own branch again.
fn branch(api: &str, changes: &Changes) -> String {
    let legal = |c: char| c.is_ascii_alphanumeric() || c == '-';
    let version: String = changes
        .new
        .version
        .split(|c| !legal(c))
        .filter(|part| !part.is_empty())
        .take(6)
        .collect::<Vec<_>>()
        .join(".");
    format!("spec/{api}-{version}-{}\n", short(&changes.new.content))
}

fn body(root: &Path, api: &str, changes: &Changes, corrections: Option<String>) -> String {
    let corrections = corrections.map(|table| format!("\n## Corrections\n\n{table}"));
    let version = version(root, api);
    let rest = [corrections.unwrap_or_default(), version, TO_DO.to_owned()].concat();
    let room = MAX_BODY.saturating_sub(rest.len() + 1);
    let comparison = changes.to_markdown_within(room);
    format!("{}\n{rest}", comparison.trim_end())
}

/// What the changes ask of the crate's version.
fn version(root: &Path, api: &str) -> String {
    let asked = match semver::judge(root, api, None) {
        Ok(judged) => judged.to_string(),
        Err(error) => format!("It cannot be told: {}.", printable(&format!("{error:#}"))),
    };
    format!("\n## Version of the crate\n\n{asked}\n")
}

/// What is left to do for the person who reads the pull request.
const TO_DO: &str = "
## What to do

1. Read what breaks; the diff of `spec/` has every fact, `CHANGELOG-API.md` keeps this comparison.
2. Remove the corrections from `overlay.yaml` that are no longer needed, and run `cargo xtask codegen`.
3. Run `cargo test --workspace`, and accept the snapshots that changed for a good reason: `cargo insta review`.
4. Where a higher version is asked for: `cargo xtask semver --bump`.
";
