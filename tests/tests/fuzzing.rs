//! The bodies of the fuzz targets, with changed seeds: as many as a run of the tests has time for, the same in every run.
//!
//! `FUZZING_INPUTS=1000000` tries more. `tests/fuzz` looks further, guided by what the code does.

use std::panic::catch_unwind;

use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use tests::fuzzing::mutations::{Numbers, mutated};
use tests::fuzzing::{TARGETS, Target};
use tests::keys;

/// Memory for one input: what there is anyway, and so much for each byte of it.
const MEMORY: (u64, u64) = (2 << 20, 200);

/// Inputs of each target.
fn inputs() -> usize {
    let asked = std::env::var("FUZZING_INPUTS").ok();
    asked.map_or(2000, |inputs| {
        inputs.parse().expect("FUZZING_INPUTS is a number")
    })
}

/// Runs a target with one input: no panic, no more memory than fits the input.
fn holds(target: &Target, input: &[u8]) {
    let mut outcome = Ok(());
    let memory = allocation_counter::measure(|| {
        outcome = catch_unwind(|| (target.body)(input));
    });
    let shown = String::from_utf8_lossy(input).into_owned();
    assert!(outcome.is_ok(), "{}: panics for {shown:?}", target.name);
    let most = MEMORY.0 + MEMORY.1 * input.len() as u64;
    assert!(
        memory.bytes_max <= most,
        "{}: {} bytes for {} of {shown:?}",
        target.name,
        memory.bytes_max,
        input.len()
    );
}

fn run(name: &str, more: &[Vec<u8>]) {
    let target = TARGETS.iter().find(|target| target.name == name);
    let target = target.expect("there is such a target");
    let mut seeds = target.seeds.to_vec();
    seeds.extend(more.iter().map(Vec::as_slice));
    for seed in &seeds {
        holds(target, seed);
    }
    let mut numbers = Numbers::new(5);
    for _ in 0..inputs() {
        holds(target, &mutated(&seeds, &mut numbers));
    }
}

#[test]
fn answers() {
    let deep = [b"{\"data\":".to_vec(), b"[".repeat(100_000)].concat();
    let long = format!(
        r#"{{"data":{{"type":"apps","id":"{}"}}}}"#,
        "1".repeat(100_000)
    );
    run("answers", &[deep, long.into_bytes()]);
}

#[test]
fn errors() {
    let many = format!(
        "\x6d{{\"errors\":[{}{{}}]}}",
        "{\"code\":\"A\"},".repeat(5000)
    );
    let deep = [b"\x6d{\"errors\":".to_vec(), b"[".repeat(100_000)].concat();
    let markup = [b"\xca".to_vec(), b"<!--<".repeat(20_000)].concat();
    let marks = [b"\xca".to_vec(), b"?a \"".repeat(20_000)].concat();
    run("errors", &[many.into_bytes(), deep, markup, marks]);
}

#[test]
fn headers() {
    let figures = ["\x03", "30\n", &"a:1;b:2,".repeat(500), "\n\n"].concat();
    run("headers", &[figures.into_bytes()]);
}

#[test]
fn dates() {
    run("dates", &[b"9".repeat(100_000)]);
}

#[test]
fn keys_and_key_files() {
    let key = keys::fresh();
    let json = serde_json::json!({ "key_id": key.id, "issuer_id": key.issuer, "key": key.pem });
    let escaped = key.pem.replace('\n', "\\n");
    let seeds = [
        key.pem.clone().into_bytes(),
        STANDARD.encode(&key.pem).into_bytes(),
        STANDARD.encode(&key.der).into_bytes(),
        escaped.into_bytes(),
        json.to_string().into_bytes(),
        key.der,
    ];
    run("keys", &seeds);
}

#[test]
fn addresses() {
    run("addresses", &[]);
}

#[test]
fn files() {
    run("files", &[]);
}
