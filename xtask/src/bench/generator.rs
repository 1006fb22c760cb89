//! `cargo xtask bench codegen`: what the generator costs, and how that grows with the description.

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command as Process;
use std::time::Duration;

use anyhow::{Context, Result, anyhow, bail};
use clap::Args;

use crate::api::{self, ApiFolder};
use crate::bench::usage::{self, Usage};
use crate::git::History;
use crate::{files, overlay};

/// The processor time that the whole description may take in an optimised build.
const CPU: Duration = Duration::from_secs(1);

/// The memory that it may take, in MiB.
const MEBIBYTES: f64 = 150.0;

/// The time that `cargo xtask codegen` may take once it is built, `rustfmt` included.
const WARM: Duration = Duration::from_secs(3);

/// How often each is run.
const RUNS: usize = 5;

/// Measures the generator; fails when a bound is missed.
#[derive(Debug, Args)]
pub(crate) struct Command {
    /// Measure this description, too. The editions of the history of this repository are always measured.
    #[arg(long = "spec", value_name = "FILE")]
    specs: Vec<PathBuf>,
}

/// A description, and how much it holds.
#[derive(Debug)]
struct Edition {
    name: String,
    file: PathBuf,
    operations: usize,
    schemas: usize,
}

/// Runs the command.
pub(crate) fn run(root: &Path, command: Command) -> Result<()> {
    let folder = ApiFolder::of(root, "connect");
    let present = folder.path().join(api::DESCRIPTION);
    let mut specs = older(root)?;
    specs.extend(command.specs);
    specs.push(present.clone());
    let mut editions = Vec::new();
    for file in specs {
        editions.push(edition(&folder, file)?);
    }
    editions.sort_by_key(|edition| (edition.operations, edition.schemas));

    let program = build(root)?;
    let overlay = folder.path().join(overlay::NAME);
    println!(
        "{:<40} {:>10} {:>8} {:>7} {:>7} {:>9} {:>7}",
        "generated, in an optimised build",
        "operations",
        "schemas",
        "CPU s",
        "of each",
        "MiB",
        "of each"
    );
    let mut missed = Vec::new();
    for edition in &editions {
        let mut process = Process::new(&program);
        process.arg(&edition.file);
        if overlay.is_file() {
            process.arg(&overlay);
        }
        let usage = measured(&process)?;
        print(edition, usage);
        if edition.file == present {
            missed.extend(misses(usage));
        }
    }

    let mut process = files::cargo();
    process.current_dir(root).args(["xtask", "codegen"]);
    let warm = measured(&process)?.wall;
    println!(
        "`cargo xtask codegen`, built and warm: {:.2} s",
        warm.as_secs_f64()
    );
    if warm > WARM {
        missed.push(format!(
            "`cargo xtask codegen` takes more than {} s",
            WARM.as_secs_f64()
        ));
    }
    if !missed.is_empty() {
        bail!("{}", missed.join("; "));
    }
    Ok(())
}

/// The editions that the history of this repository has, one file for each.
fn older(root: &Path) -> Result<Vec<PathBuf>> {
    let path = format!("{}/{}", api::place("connect"), api::DESCRIPTION);
    let folder = root.join("target/bench/editions");
    let history = History::of(root)?;
    let mut editions = BTreeMap::new();
    for commit in history.commits_that_changed(&[&path])? {
        if let Some(bytes) = history.file(&commit, &path)? {
            let document = ::codegen::document::read(&bytes)
                .with_context(|| format!("{path} of {} is not understood", commit.short()))?;
            editions.insert(document.openapi.info.version, bytes);
        }
    }
    // The last one is the present one, unless that is not committed yet.
    let present = fs::read(root.join(&path)).with_context(|| format!("{path} cannot be read"))?;
    let mut written = Vec::new();
    for (version, bytes) in editions {
        if bytes == present {
            continue;
        }
        let file = folder.join(format!(
            "{}.yaml",
            api::printable(&version).replace('/', "?")
        ));
        files::write_if_different(&file, &bytes)?;
        written.push(file);
    }
    Ok(written)
}

fn edition(folder: &ApiFolder, file: PathBuf) -> Result<Edition> {
    let bytes = fs::read(&file).with_context(|| format!("{} cannot be read", file.display()))?;
    let described = folder
        .describe(&bytes)
        .with_context(|| format!("{} cannot be generated from", file.display()))?;
    Ok(Edition {
        name: format!("{} {}", described.api.title, described.api.version),
        file,
        operations: described.api.operations.len(),
        schemas: described.api.schemas.len(),
    })
}

/// Builds what is measured, and tells where it is.
fn build(root: &Path) -> Result<PathBuf> {
    let output = files::cargo()
        .current_dir(root)
        .args(["build", "--release", "--package", "codegen"])
        .args(["--example", "generate", "--message-format", "json"])
        .stderr(std::process::Stdio::inherit())
        .output()
        .context("cargo cannot be run")?;
    if !output.status.success() {
        bail!("the generator cannot be built ({})", output.status);
    }
    let messages = serde_json::Deserializer::from_slice(&output.stdout)
        .into_iter::<serde_json::Value>()
        .filter_map(Result::ok);
    let executable = messages
        .filter(|message| message["target"]["name"] == "generate")
        .find_map(|message| message["executable"].as_str().map(PathBuf::from));
    executable.ok_or_else(|| anyhow!("cargo does not say where the program is"))
}

fn measured(process: &Process) -> Result<Usage> {
    let runs: Vec<Usage> = (0..RUNS)
        .map(|_| usage::of(process))
        .collect::<Result<_>>()?;
    usage::least(&runs).ok_or_else(|| anyhow!("nothing was measured"))
}

fn print(edition: &Edition, usage: Usage) {
    // Counts of operations are far below what an `f64` holds exactly.
    let operations = edition.operations as f64;
    let cpu = usage.cpu.as_secs_f64();
    println!(
        "{:<40} {:>10} {:>8} {:>7.2} {:>5.2}ms {:>9.0} {:>4.0}KiB",
        api::printable(&edition.name),
        edition.operations,
        edition.schemas,
        cpu,
        cpu * 1e3 / operations,
        usage.mebibytes(),
        usage.mebibytes() * 1024.0 / operations
    );
}

fn misses(usage: Usage) -> Vec<String> {
    let mut missed = Vec::new();
    if usage.cpu > CPU {
        missed.push(format!(
            "the generator takes more than {} s of processor time",
            CPU.as_secs_f64()
        ));
    }
    if usage.mebibytes() > MEBIBYTES {
        missed.push(format!("the generator takes more than {MEBIBYTES} MiB"));
    }
    missed
}
