//! Programs that tests run.

use std::ffi::OsStr;
use std::process::Command;

/// An example that `cargo test` has built, with nothing in its environment.
///
/// # Panics
///
/// When it is not built.
pub fn example(name: &str) -> Command {
    let test = std::env::current_exe().expect("a test knows where it is");
    let folder = test.ancestors().nth(2).expect("tests are two folders deep");
    let name = format!("{name}{}", std::env::consts::EXE_SUFFIX);
    let program = folder.join("examples").join(name);
    assert!(
        program.exists(),
        "{} is not built: run `cargo build --workspace --examples`",
        program.display()
    );
    bare(program)
}

/// The variable that names the home folder.
pub const HOME: &str = if cfg!(windows) { "USERPROFILE" } else { "HOME" };

/// A program with nothing in its environment but what no program runs without.
pub fn bare(program: impl AsRef<OsStr>) -> Command {
    let mut command = Command::new(program);
    command.env_clear();
    // Without it, Windows finds no libraries for sockets and randomness.
    command.envs(std::env::var_os("SystemRoot").map(|root| ("SystemRoot", root)));
    command
}

/// What a program prints.
///
/// # Panics
///
/// When it cannot be run, fails, or prints what is no text.
pub fn printed(command: &mut Command) -> String {
    let output = command.output().expect("the program runs");
    let errors = String::from_utf8_lossy(&output.stderr);
    assert!(output.status.success(), "{}: {errors}", output.status);
    String::from_utf8(output.stdout).expect("it prints text")
}
