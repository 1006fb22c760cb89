//! `cargo xtask spec`: Apple's description into `spec/<api>/`, and what changed in it.

mod archive;
mod changelog;
mod diff;
mod download;
mod import;
mod news;
mod overlays;
mod pull_request;
mod sides;
mod source;

use std::path::{Path, PathBuf};
use std::time::Duration;

use anyhow::{Context, Result, bail};
use clap::{Args, Subcommand};

pub(crate) use news::News;
pub(crate) use pull_request::PullRequest;

use crate::api::{self, ApiFolder};
use import::Target;
use source::Source;

/// The commands under `cargo xtask spec`.
#[derive(Debug, Subcommand)]
pub(crate) enum Command {
    /// Says what changed between two descriptions.
    Diff(diff::Command),
    /// Imports a description that is here already.
    Import {
        /// Apple's zip, or the JSON or YAML file in it.
        file: PathBuf,
        #[command(flatten)]
        place: Place,
    },
    /// Shows all corrections, and what each of them finds in the description. Fails only where a file cannot be read or is not understood.
    Overlays(overlays::Overlays),
    /// Writes the description with its corrections, as JSON.
    Corrected(overlays::Corrected),
    /// Writes the texts of a pull request for a description that is not committed yet.
    PullRequest(pull_request::Command),
    /// Downloads the description from Apple and imports it.
    Update {
        #[command(flatten)]
        download: Download,
        #[command(flatten)]
        place: Place,
    },
}

/// Where a description is downloaded from.
#[derive(Debug, Args)]
pub(crate) struct Download {
    /// Download from here instead, this once.
    #[arg(long)]
    url: Option<String>,
    /// How long the whole download may take.
    #[arg(long, value_name = "SECONDS", default_value_t = 300)]
    timeout: u64,
}

/// Which API, and where its files are.
#[derive(Debug, Args)]
pub(crate) struct Place {
    /// The API that the description is of.
    #[arg(long, default_value = "connect", value_parser = api::name)]
    api: String,
    /// The folder to write into, in place of `spec/<api>` and, for the changelog, the root of the repository.
    #[arg(long, value_name = "FOLDER")]
    out: Option<PathBuf>,
}

impl Place {
    /// The place of an API in the repository.
    pub(crate) fn of(api: &str) -> Self {
        Self {
            api: api.to_owned(),
            out: None,
        }
    }

    fn target(self, root: &Path) -> Result<Target> {
        let (folder, changelog) = match self.out {
            Some(folder) => (ApiFolder::at(folder.clone()), folder),
            None => (ApiFolder::of(root, &self.api), root.to_path_buf()),
        };
        let known = Source::read(folder.path())?;
        let address = source::address(known.as_ref(), &self.api).map(str::to_owned);
        Ok(Target {
            api: self.api,
            folder,
            changelog: changelog.join(changelog::NAME),
            known,
            address,
        })
    }
}

/// Runs one of the commands.
pub(crate) fn run(root: &Path, command: Command) -> Result<()> {
    match command {
        Command::Diff(command) => diff::run(root, &command),
        Command::Import { file, place } => {
            let bytes = archive::read_limited(&file)?;
            import::import(&bytes, &place.target(root)?)
                .with_context(|| format!("{} cannot be imported", file.display()))
        }
        Command::Overlays(command) => overlays::show(root, command),
        Command::Corrected(command) => overlays::write(root, command),
        Command::PullRequest(command) => pull_request::run(root, &command),
        Command::Update { download, place } => update(root, download, place),
    }
}

/// Downloads the description of an API and imports it.
pub(crate) fn update(root: &Path, download: Download, place: Place) -> Result<()> {
    let mut target = place.target(root)?;
    let Some(from) = download.url.or_else(|| target.address.clone()) else {
        bail!(
            "nobody has said where Apple serves `{}`: give its address with --url",
            target.api
        );
    };
    let bytes = download::download(&from, Duration::from_secs(download.timeout))?;
    target.address.get_or_insert_with(|| from.clone());
    import::import(&bytes, &target)
        .with_context(|| format!("what {from} serves cannot be imported"))
}
