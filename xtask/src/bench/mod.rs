//! `cargo xtask bench`: what is promised about speed.

mod check;
mod generator;
mod usage;

use std::ffi::OsString;
use std::path::Path;

use anyhow::{Context, Result, bail};
use clap::Subcommand;

use crate::files;

/// Measures.
#[derive(Debug, Subcommand)]
pub(crate) enum Command {
    /// Measures the runtime; fails when a bound is missed.
    Runtime {
        /// What is passed on: parts of the titles of the tables to print.
        #[arg(trailing_var_arg = true, allow_hyphen_values = true)]
        arguments: Vec<OsString>,
    },
    /// Measures the generator, on the description and on older editions of it; fails when a bound is missed.
    Codegen(generator::Command),
    /// Measures `cargo check` of the bindings, side by side with those of openapi-generator, which needs Java 11 and Python 3.
    Check(check::Command),
    /// Runs a program and prints what it used, as JSON. Another command uses this.
    #[command(hide = true)]
    Measured {
        /// The program and its arguments.
        #[arg(last = true, required = true)]
        program: Vec<OsString>,
    },
}

/// Runs the command.
pub(crate) fn run(root: &Path, command: Command) -> Result<()> {
    match command {
        Command::Runtime { arguments } => runtime(root, arguments),
        Command::Codegen(command) => generator::run(root, command),
        Command::Check(command) => check::run(root, &command),
        Command::Measured { program } => usage::print_of(&program),
    }
}

fn runtime(root: &Path, arguments: Vec<OsString>) -> Result<()> {
    let status = files::cargo()
        .current_dir(root)
        .args(["bench", "--package", "tests", "--bench", "runtime", "--"])
        .args(arguments)
        .status()
        .context("cargo cannot be run")?;
    if !status.success() {
        bail!("the benchmark failed ({status})");
    }
    Ok(())
}
