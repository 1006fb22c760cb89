//! The commands of this repository: arguments, files and printing for people.

mod api;
mod bench;
mod codegen;
mod conformance;
mod explain;
mod files;
mod git;
mod omissions;
mod overlay;
mod public_api;
mod semver;
mod spec;
mod update;

use std::path::PathBuf;
use std::process::ExitCode;

use anyhow::Result;
use clap::{Parser, Subcommand};

/// The commands of this repository.
#[derive(Debug, Parser)]
#[command(name = "cargo xtask", bin_name = "cargo xtask")]
struct Arguments {
    /// The repository to work on, in place of the one in which this is run.
    #[arg(long, global = true, value_name = "DIR")]
    root: Option<PathBuf>,
    #[command(subcommand)]
    command: Command,
}

#[derive(Debug, Subcommand)]
enum Command {
    /// Measures what is promised about speed.
    #[command(subcommand)]
    Bench(bench::Command),
    /// Writes the bindings of an API from its description.
    Codegen(codegen::Command),
    /// Sends every operation to a server that judges it by Apple's description.
    Conformance(conformance::Command),
    /// Says what an operation or a schema became, and how it is called.
    Explain(explain::Command),
    /// Says which version the changes since the last release ask for, and fails where the present one is lower.
    Semver(semver::Command),
    /// Gets Apple's description into `spec/`, and says what changed in it.
    #[command(subcommand)]
    Spec(spec::Command),
    /// Takes over Apple's present description: download, bindings, tests, and what changed.
    Update(update::Command),
}

fn main() -> ExitCode {
    match run(Arguments::parse()) {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("error: {error:#}");
            ExitCode::FAILURE
        }
    }
}

fn run(arguments: Arguments) -> Result<()> {
    let root = match arguments.root {
        Some(root) => root,
        None => files::root()?,
    };
    match arguments.command {
        Command::Bench(command) => bench::run(&root, command),
        Command::Codegen(command) => codegen::run(&root, command),
        Command::Conformance(command) => conformance::run(&root, command),
        Command::Explain(command) => explain::run(&root, &command),
        Command::Semver(command) => semver::run(&root, command),
        Command::Spec(command) => spec::run(&root, command),
        Command::Update(command) => update::run(&root, command),
    }
}
