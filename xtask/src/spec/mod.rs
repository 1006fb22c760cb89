//! `cargo xtask spec`: Apple's description into `spec/<api>/`.

mod archive;
mod download;
mod import;
mod overlays;
mod source;

use std::path::{Path, PathBuf};
use std::time::Duration;

use anyhow::{Context, Result, bail};
use clap::{Args, Subcommand};

use crate::files;
use source::Source;

/// The commands under `cargo xtask spec`.
#[derive(Debug, Subcommand)]
pub(crate) enum Command {
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
    /// Downloads the description from Apple and imports it.
    Update {
        /// Download from here instead, this once.
        #[arg(long)]
        url: Option<String>,
        /// How long the whole download may take.
        #[arg(long, value_name = "SECONDS", default_value_t = 300)]
        timeout: u64,
        #[command(flatten)]
        place: Place,
    },
}

/// Which API, and where its files are.
#[derive(Debug, Args)]
pub(crate) struct Place {
    /// The API that the description is of.
    #[arg(long, default_value = "connect", value_parser = api_name)]
    api: String,
    /// The folder to write into, in place of `spec/<api>`.
    #[arg(long, value_name = "FOLDER")]
    out: Option<PathBuf>,
}

impl Place {
    fn folder(&self) -> Result<PathBuf> {
        match &self.out {
            Some(folder) => Ok(folder.clone()),
            None => Ok(files::root()?.join("spec").join(&self.api)),
        }
    }
}

pub(crate) fn api_name(text: &str) -> Result<String, String> {
    let legal = |c: char| c.is_ascii_lowercase() || c.is_ascii_digit() || c == '_';
    if text.starts_with(|c: char| c.is_ascii_lowercase()) && text.chars().all(legal) {
        Ok(text.to_owned())
    } else {
        Err("the name of an API is lower case letters, digits and `_`".to_owned())
    }
}

/// Runs one of the commands.
pub(crate) fn run(command: Command) -> Result<()> {
    match command {
        Command::Import { file, place } => {
            let bytes = read_limited(&file)?;
            let folder = place.folder()?;
            let known = Source::read(&folder)?;
            let address = source::address(known.as_ref(), &place.api).map(str::to_owned);
            import::import(&bytes, &folder, known, address)
                .with_context(|| format!("{} cannot be imported", file.display()))
        }
        Command::Overlays(command) => overlays::show(command),
        Command::Corrected(command) => overlays::write(command),
        Command::Update {
            url,
            timeout,
            place,
        } => {
            let folder = place.folder()?;
            let known = Source::read(&folder)?;
            let address = source::address(known.as_ref(), &place.api).map(str::to_owned);
            let Some(from) = url.or_else(|| address.clone()) else {
                bail!(
                    "nobody has said where Apple serves `{}`: give its address with --url",
                    place.api
                );
            };
            let bytes = download::download(&from, Duration::from_secs(timeout))?;
            import::import(
                &bytes,
                &folder,
                known,
                address.or_else(|| Some(from.clone())),
            )
            .with_context(|| format!("what {from} serves cannot be imported"))
        }
    }
}

/// The bytes of a file, unless they are more than a download may be.
fn read_limited(file: &Path) -> Result<Vec<u8>> {
    let what = || format!("{} cannot be read", file.display());
    let source = std::fs::File::open(file).with_context(what)?;
    archive::read_up_to(source, import::MAX_IMPORTED).with_context(what)
}

/// Text from outside, safe to show on a terminal: one line, no control characters, not too long.
fn printable(text: &str) -> String {
    const LENGTH: usize = 300;
    let safe = |c: char| {
        if c.is_ascii_graphic() || c == ' ' || c.is_alphanumeric() {
            c
        } else {
            '?'
        }
    };
    let mut shown: String = text.chars().take(LENGTH).map(safe).collect();
    if text.chars().nth(LENGTH).is_some() {
        shown.push('…');
    }
    shown
}
