//! What `cargo xtask bench` measures with.

#![cfg(unix)]
#![allow(
    clippy::unwrap_used,
    reason = "in a test, a panic is what finds the fault"
)]

use std::process::{Command, Output};

use serde_json::Value;

fn measured(program: &[&str]) -> Output {
    Command::new(env!("CARGO_BIN_EXE_xtask"))
        .args(["bench", "measured", "--"])
        .args(program)
        .output()
        .unwrap()
}

/// The processor time in seconds, and the memory in bytes.
fn used(script: &str) -> (f64, u64) {
    let output = measured(&["sh", "-c", script]);
    assert!(output.status.success());
    let usage: Value = serde_json::from_slice(&output.stdout).unwrap();
    let seconds = usage["cpu"]["secs"].as_f64().unwrap();
    let nanoseconds = usage["cpu"]["nanos"].as_f64().unwrap();
    (
        seconds + nanoseconds / 1e9,
        usage["memory"].as_u64().unwrap(),
    )
}

#[test]
fn what_a_program_and_its_children_use_is_counted() {
    let (little, _) = used("true");
    let (much, memory) = used("sh -c 'i=0; while [ $i -lt 200000 ]; do i=$((i+1)); done'; true");
    assert!(much > little, "{much} {little}");
    assert!(memory > 100_000, "{memory} bytes");
}

#[test]
fn what_a_program_prints_is_thrown_away() {
    let output = measured(&["echo", "hello"]);
    assert!(!String::from_utf8(output.stdout).unwrap().contains("hello"));
}

#[test]
fn a_program_that_fails_is_not_measured() {
    let output = measured(&["false"]);
    assert!(!output.status.success());
    assert!(output.stdout.is_empty());
    let complaint = String::from_utf8(output.stderr).unwrap();
    assert!(complaint.contains("false failed"), "{complaint}");
}

#[test]
fn a_program_that_is_not_there_is_named() {
    let output = measured(&["no-such-program"]);
    assert!(!output.status.success());
    let complaint = String::from_utf8(output.stderr).unwrap();
    assert!(
        complaint.contains("no-such-program cannot be run"),
        "{complaint}"
    );
}
