//! Whatever bytes are given for a description or for an overlay, reading ends with one or with what is wrong: no panic, and no more
//! memory than fits the bytes.
//!
//! The same bodies as the targets `descriptions` and `overlays` in `tests/fuzz`.

#![allow(clippy::unwrap_used, reason = "a test fails by panicking")]

#[path = "../../tests/src/fuzzing/mutations.rs"]
mod mutations;

use std::fs;
use std::panic::catch_unwind;
use std::path::{Path, PathBuf};
use std::sync::LazyLock;

use codegen::document::Document;
use codegen::overlay::{Corrections, Overlay};
use mutations::{Numbers, mutated};

/// Memory for one input: what there is anyway, and so much for each byte of it.
const MEMORY: (u64, u64) = (4 << 20, 2000);

/// A description that overlays correct.
static PLAIN: LazyLock<Document> =
    LazyLock::new(|| codegen::document::read(&fs::read(fixture()).unwrap()).unwrap());

fn fixture() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../tests/fixtures/plain.yaml")
}

/// Inputs of each kind that are tried.
fn inputs() -> usize {
    let asked = std::env::var("FUZZING_INPUTS").ok();
    asked.map_or(300, |inputs| inputs.parse().unwrap())
}

/// Reads a description.
fn description(input: &[u8]) {
    if let Err(problems) = codegen::document::read(input) {
        let _ = problems.to_string();
    }
}

/// Reads an overlay, and corrects a description by it.
fn overlay(input: &[u8]) {
    match Overlay::read(input) {
        Ok(overlay) => {
            let _ = codegen::correct(PLAIN.clone(), Corrections::Strict(&overlay));
        }
        Err(faults) => {
            let _ = faults.to_string();
        }
    }
}

/// Runs a body with one input.
fn holds(body: fn(&[u8]), input: &[u8]) {
    let mut outcome = Ok(());
    let memory = allocation_counter::measure(|| {
        outcome = catch_unwind(|| body(input));
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
    let yaml = fs::read(fixture()).unwrap();
    let json: serde_json::Value = serde_yaml::from_slice(&yaml).unwrap();
    let json = serde_json::to_vec(&json).unwrap();
    let seeds = [yaml.as_slice(), json.as_slice()];
    let mut numbers = Numbers::new(5);
    for _ in 0..inputs() {
        holds(description, &mutated(&seeds, &mut numbers));
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
        holds(description, input.as_bytes());
    }
}

#[test]
fn any_bytes_are_an_overlay_or_a_list_of_faults() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("..");
    let real = fs::read(root.join("spec/connect/overlay.yaml")).unwrap();
    let small = b"overlay: 1.1.0
info: { title: Plain, version: 1.0.0 }
actions:
- target: $.paths[*].get.parameters[?@.name == 'limit' && @.in == 'query'].schema
  update: { maximum: 10 }
  x-id: limit
  x-matches: 2
  x-expects: { maximum: null }
  x-why: There is a limit.
  x-evidence: [plain/api#1]
- target: $.components.schemas..properties['name', 'title'].format
  remove: true
  x-id: format
  x-expects: uri
  x-why: It is no address.
  x-evidence: [plain/api#2]
";
    overlay(small);
    let seeds = [small.as_slice(), real.as_slice()];
    let mut numbers = Numbers::new(7);
    for _ in 0..inputs() {
        holds(overlay, &mutated(&seeds, &mut numbers));
    }
}
