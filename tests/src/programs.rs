//! The examples of this workspace as programs that tests run.

use std::process::{Command, Output};

/// An example that `cargo test` has built, with nothing in its environment.
///
/// # Panics
///
/// When it is not built.
pub fn example(name: &str) -> Command {
    let test = std::env::current_exe().expect("a test knows where it is");
    let folder = test.ancestors().nth(2).expect("tests are two folders deep");
    let program = folder.join("examples").join(name);
    assert!(
        program.exists(),
        "{} is not built: run `cargo build --workspace --examples`",
        program.display()
    );
    let mut command = Command::new(program);
    command.env_clear();
    command
}

/// What a program prints.
///
/// # Panics
///
/// When it cannot be run, or prints what is no text.
pub fn printed(command: &mut Command) -> String {
    let output: Output = command.output().expect("the program runs");
    String::from_utf8(output.stdout).expect("it prints text")
}
