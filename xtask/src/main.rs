//! The commands of this repository: arguments, files and printing for people.

mod bench;
mod codegen;
mod files;
mod overlay;
mod spec;

use std::process::ExitCode;

use clap::{Parser, Subcommand};

/// The commands of this repository.
#[derive(Debug, Parser)]
#[command(name = "cargo xtask", bin_name = "cargo xtask")]
struct Arguments {
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
    /// Gets Apple's description into `spec/`.
    #[command(subcommand)]
    Spec(spec::Command),
}

fn main() -> ExitCode {
    let result = match Arguments::parse().command {
        Command::Bench(command) => bench::run(command),
        Command::Codegen(command) => codegen::run(command),
        Command::Spec(command) => spec::run(command),
    };
    match result {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("error: {error:#}");
            ExitCode::FAILURE
        }
    }
}
