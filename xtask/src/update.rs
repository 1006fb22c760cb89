//! `cargo xtask update`: all that is to be done when Apple publishes a description, in one go.

use std::path::{Path, PathBuf};

use anyhow::{Context, Result, bail};
use clap::Args;

use crate::codegen;
use crate::files;
use crate::git::History;
use crate::spec::{self, Download, News, Place, PullRequest};

/// Downloads Apple's description, writes the bindings, runs the tests, and says what changed since the last commit.
///
/// Can be stopped at any point: the same command finishes what was begun. Fails where the bindings cannot be written or a test
/// fails, but says what changed all the same.
#[derive(Debug, Args)]
pub(crate) struct Command {
    #[command(flatten)]
    download: Download,
    /// The API that the description is of.
    #[arg(long, default_value = "connect", value_parser = crate::api::name)]
    api: String,
    /// Leave the tests out.
    #[arg(long)]
    no_tests: bool,
    /// Write `title.txt`, `branch.txt` and `body.md` of a pull request into this folder, as `cargo xtask spec pull-request` does.
    #[arg(long, value_name = "DIR")]
    pull_request: Option<PathBuf>,
}

/// Runs the command.
pub(crate) fn run(root: &Path, command: Command) -> Result<()> {
    History::of(root)?;
    spec::update(root, command.download, Place::of(&command.api))?;
    let bindings = codegen::run(root, codegen::Command::of(&command.api))
        .context("the bindings cannot be written; what was imported is in place");
    let news = News::of(root, &command.api)?;
    if let Some(out) = &command.pull_request {
        let request = PullRequest {
            root,
            api: &command.api,
            news: &news,
            trouble: bindings.as_ref().err().map(|error| format!("{error:#}")),
        };
        request.write(out)?;
    }
    if !news.is_other_content() {
        println!("\nThe description is the one that is committed.");
        return bindings;
    }
    let tests = match &bindings {
        Ok(()) if !command.no_tests => test(root),
        _ => Ok(()),
    };
    let changes = match &news.changes {
        Some(changes) => changes.to_text(),
        None => "No description is committed that this one could be compared with.".to_owned(),
    };
    for text in [Some(changes), news.corrections_as_text()].iter().flatten() {
        files::print(&format!("\n{}\n", text.trim_end()))?;
    }
    bindings.and(tests)
}

/// Runs the tests of the whole workspace.
fn test(root: &Path) -> Result<()> {
    let status = files::cargo()
        .args(["test", "--workspace"])
        .current_dir(root)
        .status()
        .context("cargo cannot be run")?;
    if !status.success() {
        bail!(
            "the tests failed. The description and the bindings are in place. Snapshots that differ because Apple changed something \
             wait for a review: `cargo insta review` (`cargo install cargo-insta` installs it). Repair what else fails, then run \
             `cargo test --workspace`"
        );
    }
    Ok(())
}
