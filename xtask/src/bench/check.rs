//! `cargo xtask bench check`: what the bindings cost the compiler, side by side with those of openapi-generator.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command as Process;

use anyhow::{Context, Result, anyhow, bail};
use clap::Args;
use sha2::{Digest, Sha256};

use crate::api::{self, ApiFolder};
use crate::bench::usage::{self, Usage};
use crate::files;

/// The generator to compare with, on the Python Package Index.
const PEER: &str = "openapi-generator-cli";
/// Its version.
const PEER_VERSION: &str = "7.17.0";
/// What the package is called that it writes.
const PEER_PACKAGE: &str = "openapi";

/// What of our package is measured: the bindings alone, as the features say, and with all that sends.
const OURS: &[(&str, &[&str])] = &[
    ("bindings alone", &["--no-default-features"]),
    ("bindings and client", &[]),
];

/// Measures `cargo check` of the bindings.
#[derive(Debug, Args)]
pub(crate) struct Command {
    /// How often each is run; the least counts.
    #[arg(long, default_value_t = 3)]
    runs: usize,
    /// Leave openapi-generator out: it takes ten minutes to write its bindings the first time, and more than a minute for each run.
    #[arg(long)]
    alone: bool,
}

/// A package whose check is measured.
#[derive(Debug)]
struct Package {
    title: String,
    /// Where cargo is run.
    folder: PathBuf,
    name: &'static str,
    features: Vec<&'static str>,
}

/// Runs the command.
pub(crate) fn run(root: &Path, command: &Command) -> Result<()> {
    let folder = root.join("target/bench");
    let ours = OURS.iter().map(|(title, features)| Package {
        title: format!("this repository, {title}"),
        folder: root.to_owned(),
        name: "appstore-sdk",
        features: features.to_vec(),
    });
    let mut packages: Vec<Package> = ours.collect();
    if !command.alone {
        packages.insert(
            0,
            Package {
                title: format!("openapi-generator {PEER_VERSION}"),
                folder: peer(root, &folder)?,
                name: PEER_PACKAGE,
                // The other one needs OpenSSL, which is not on every machine.
                features: vec!["--no-default-features", "--features", "rustls-tls"],
            },
        );
    }
    for package in &packages {
        package.prepare(&folder)?;
    }
    println!(
        "{:<44} {:>7} {:>7} {:>9} {:>9}",
        "cargo check of the package alone", "CPU s", "1 in", "MiB", "1 in"
    );
    let mut first: Option<Usage> = None;
    for package in &packages {
        let usage = package.measure(&folder, command.runs.max(1))?;
        let first = first.get_or_insert(usage);
        println!(
            "{:<44} {:>7.1} {:>7.1} {:>9.0} {:>9.1}",
            package.title,
            usage.cpu.as_secs_f64(),
            first.cpu.as_secs_f64() / usage.cpu.as_secs_f64(),
            usage.mebibytes(),
            first.mebibytes() / usage.mebibytes()
        );
    }
    Ok(())
}

impl Package {
    fn cargo(&self, folder: &Path, subcommand: &str) -> Process {
        let mut process = files::cargo();
        process
            .current_dir(&self.folder)
            .args([subcommand, "--quiet", "--package", self.name])
            .env("CARGO_TARGET_DIR", folder.join("target"))
            .env("CARGO_INCREMENTAL", "0")
            // The peer's bindings have warnings.
            .env("RUSTFLAGS", "--cap-lints allow");
        process
    }

    fn check(&self, folder: &Path) -> Process {
        let mut process = self.cargo(folder, "check");
        process.arg("--lib").args(&self.features);
        process
    }

    /// Checks what the package depends on.
    fn prepare(&self, folder: &Path) -> Result<()> {
        succeed(&mut self.check(folder))
    }

    /// Checks the package alone, several times.
    fn measure(&self, folder: &Path, runs: usize) -> Result<Usage> {
        let mut all = Vec::new();
        for _ in 0..runs {
            succeed(&mut self.cargo(folder, "clean"))?;
            all.push(usage::of(&self.check(folder))?);
        }
        usage::least(&all).ok_or_else(|| anyhow!("nothing was measured"))
    }
}

/// The bindings that openapi-generator writes of our description; written once for each description.
fn peer(root: &Path, folder: &Path) -> Result<PathBuf> {
    let spec = ApiFolder::of(root, "connect").path().join(api::DESCRIPTION);
    let bytes = fs::read(&spec).with_context(|| format!("{} cannot be read", spec.display()))?;
    let hash: String = Sha256::digest(&bytes)
        .iter()
        .take(8)
        .map(|byte| format!("{byte:02x}"))
        .collect();
    let done = folder.join(format!("{PEER}-{PEER_VERSION}-{hash}"));
    if done.is_dir() {
        return Ok(done);
    }
    let generator = installed(folder)?;
    println!("{PEER} writes its bindings; that takes ten minutes");
    let unfinished = folder.join("unfinished");
    if unfinished.is_dir() {
        fs::remove_dir_all(&unfinished)
            .with_context(|| format!("{} cannot be removed", unfinished.display()))?;
    }
    succeed(
        Process::new(generator)
            .args(["generate", "--generator-name", "rust"])
            .args(["--library", "reqwest", "--skip-validate-spec"])
            .arg("--input-spec")
            .arg(&spec)
            .arg("--output")
            .arg(&unfinished)
            .stdout(std::process::Stdio::null()),
    )?;
    // It lies in our workspace, and is not of it.
    let manifest = unfinished.join("Cargo.toml");
    let text = files::read_if_there(&manifest)?
        .ok_or_else(|| anyhow!("{PEER} did not write {}", manifest.display()))?;
    files::write_if_different(&manifest, format!("{text}\n[workspace]\n").as_bytes())?;
    fs::rename(&unfinished, &done)
        .with_context(|| format!("{} cannot be written", done.display()))?;
    Ok(done)
}

/// Installs openapi-generator, unless it is there, and tells where.
fn installed(folder: &Path) -> Result<PathBuf> {
    let place = folder.join(format!("python-{PEER_VERSION}"));
    let programs = place.join(if cfg!(windows) { "Scripts" } else { "bin" });
    let generator = programs.join(PEER);
    if generator.is_file() {
        return Ok(generator);
    }
    let python = if cfg!(windows) { "python" } else { "python3" };
    succeed(Process::new(python).args(["-m", "venv"]).arg(&place))?;
    succeed(
        Process::new(programs.join("python"))
            .args(["-m", "pip", "install", "--quiet"])
            .arg(format!("{PEER}=={PEER_VERSION}")),
    )?;
    Ok(generator)
}

fn succeed(process: &mut Process) -> Result<()> {
    let program = process.get_program().to_string_lossy().into_owned();
    let status = process
        .status()
        .with_context(|| format!("{program} cannot be run"))?;
    if !status.success() {
        bail!("{program} failed ({status})");
    }
    Ok(())
}
