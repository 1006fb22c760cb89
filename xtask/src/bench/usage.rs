//! What a program uses: processor time, time on the clock, memory.

use std::ffi::OsString;
use std::process::{Command, Stdio};
use std::time::{Duration, Instant};

use anyhow::{Context, Result, bail};
use serde::{Deserialize, Serialize};

/// What a program used, with the programs that it ran.
#[derive(Debug, Clone, Copy, Serialize, Deserialize)]
pub(crate) struct Usage {
    /// The time that processors spent on it.
    pub(crate) cpu: Duration,
    /// The time that it took.
    pub(crate) wall: Duration,
    /// The most memory that one of the processes held at once, in bytes.
    pub(crate) memory: u64,
}

impl Usage {
    /// The memory, in MiB.
    pub(crate) fn mebibytes(&self) -> f64 {
        // Memory of a process is far below what an `f64` holds exactly.
        self.memory as f64 / f64::from(1 << 20)
    }
}

/// Runs a program and tells what it used. What it prints is thrown away, unless it complains.
///
/// # Errors
///
/// A program that cannot be run or fails.
pub(crate) fn of(program: &Command) -> Result<Usage> {
    // The system counts for each process what its children used: a process of its own has no other child than this program.
    let mut process = Command::new(std::env::current_exe()?);
    process.args(["bench", "measured", "--"]);
    process.arg(program.get_program()).args(program.get_args());
    if let Some(folder) = program.get_current_dir() {
        process.current_dir(folder);
    }
    for (name, value) in program.get_envs() {
        match value {
            Some(value) => process.env(name, value),
            None => process.env_remove(name),
        };
    }
    let output = process.stderr(Stdio::inherit()).output()?;
    if !output.status.success() {
        bail!("{} failed", program.get_program().to_string_lossy());
    }
    serde_json::from_slice(&output.stdout).context("what was used is not told")
}

/// The least of each figure of several runs: what the program needs, without what disturbed it. Nothing where there is none.
pub(crate) fn least(runs: &[Usage]) -> Option<Usage> {
    runs.iter().copied().reduce(|one, other| Usage {
        cpu: one.cpu.min(other.cpu),
        wall: one.wall.min(other.wall),
        memory: one.memory.min(other.memory),
    })
}

/// Runs a program in this process, and prints what it used.
///
/// # Errors
///
/// A program that cannot be run or fails; a system that does not count.
pub(crate) fn print_of(program: &[OsString]) -> Result<()> {
    let Some((program, arguments)) = program.split_first() else {
        bail!("the program is missing");
    };
    let started = Instant::now();
    let status = Command::new(program)
        .args(arguments)
        .stdout(Stdio::null())
        .status()
        .with_context(|| format!("{} cannot be run", program.to_string_lossy()))?;
    let wall = started.elapsed();
    if !status.success() {
        bail!("{} failed ({status})", program.to_string_lossy());
    }
    let (cpu, memory) = children()?;
    println!("{}", serde_json::to_string(&Usage { cpu, wall, memory })?);
    Ok(())
}

/// The processor time that the children of this process used, and the most bytes that one of them held.
#[cfg(unix)]
fn children() -> Result<(Duration, u64)> {
    use nix::sys::resource::{UsageWho, getrusage};
    use nix::sys::time::TimeValLike;

    /// What the system counts memory in.
    const UNIT: u64 = if cfg!(target_vendor = "apple") {
        1
    } else {
        1024
    };

    let usage = getrusage(UsageWho::RUSAGE_CHILDREN)?;
    let mut cpu = Duration::ZERO;
    for time in [usage.user_time(), usage.system_time()] {
        cpu += Duration::from_micros(time.num_microseconds().unsigned_abs());
    }
    Ok((cpu, usage.max_rss().unsigned_abs() * UNIT))
}

#[cfg(not(unix))]
fn children() -> Result<(Duration, u64)> {
    bail!("this system does not tell what a program used: measure on Linux or macOS")
}
