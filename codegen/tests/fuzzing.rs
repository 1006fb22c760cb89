//! Whatever bytes are given for a description, reading ends with a document or with problems: no panic, and no more
//! memory than fits the bytes.
//!
//! The same body as the target `descriptions` in `tests/fuzz`.

#![allow(clippy::unwrap_used, reason = "a test fails by panicking")]

#[path = "../../tests/src/fuzzing/mutations.rs"]
mod mutations;

use std::fs;
use std::panic::catch_unwind;
use std::path::Path;

use mutations::{Numbers, mutated};

/// Memory for one description: what there is anyway, and so much for each byte of it.
const MEMORY: (u64, u64) = (4 << 20, 2000);

/// Descriptions that are tried.
fn inputs() -> usize {
    let asked = std::env::var("FUZZING_INPUTS").ok();
    asked.map_or(300, |inputs| inputs.parse().unwrap())
}

/// Reads a description.
fn holds(input: &[u8]) {
    let mut outcome = Ok(());
    let memory = allocation_counter::measure(|| {
        outcome = catch_unwind(|| {
            if let Err(problems) = codegen::document::read(input) {
                let _ = problems.to_string();
            }
        });
    });
    let start = String::from_utf8_lossy(&input[..input.len().min(2000)]).into_owned();
    assert!(outcome.is_ok(), "panics for {start:?}");
    let most = MEMORY.0 + MEMORY.1 * input.len() as u64;
    assert!(
        memory.bytes_max <= most,
        "{} bytes for {}: {start:?}",
        memory.bytes_max,
        input.len()
    );
}

#[test]
fn any_bytes_are_a_description_or_a_list_of_problems() {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("../tests/fixtures/plain.yaml");
    let yaml = fs::read(path).unwrap();
    let json: serde_json::Value = serde_yaml::from_slice(&yaml).unwrap();
    let json = serde_json::to_vec(&json).unwrap();
    let seeds = [yaml.as_slice(), json.as_slice()];
    let mut numbers = Numbers::new(5);
    for _ in 0..inputs() {
        holds(&mutated(&seeds, &mut numbers));
    }
}

#[test]
fn what_is_deep_or_refers_to_itself_without_end_is_refused() {
    let laughs: String = (1..30)
        .map(|level| {
            format!(
                "a{level}: &a{level} [{}]\n",
                format!("*a{},", level - 1).repeat(9)
            )
        })
        .collect();
    for input in [
        "[".repeat(100_000),
        "{\"a\":".repeat(100_000),
        "- ".repeat(100_000),
        "openapi: &a [*a]\n".to_owned(),
        format!("a0: &a0 x\n{laughs}"),
    ] {
        assert!(codegen::document::read(input.as_bytes()).is_err());
        holds(input.as_bytes());
    }
}
