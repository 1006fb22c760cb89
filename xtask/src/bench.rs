//! `cargo xtask bench`: what is promised about speed.

use std::ffi::OsString;

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
}

/// Runs the command.
pub(crate) fn run(command: Command) -> Result<()> {
    let Command::Runtime { arguments } = command;
    let status = files::cargo()
        .args(["bench", "--package", "tests", "--bench", "runtime", "--"])
        .args(arguments)
        .status()
        .context("cargo cannot be run")?;
    if !status.success() {
        bail!("the benchmark failed ({status})");
    }
    Ok(())
}
