//! The bodies of the fuzz targets, with changed seeds: as many as a run of the tests has time for, the same in every run.
//!
//! `FUZZING_INPUTS=1000000` tries more. `tests/fuzz` looks further, guided by what the code does.

use std::fs;
use std::panic::catch_unwind;
use std::path::Path;

use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use tests::fuzzing::mutations::{Numbers, mutated};
use tests::fuzzing::{TARGETS, Target, corrected};
use tests::keys;

/// How many changed inputs are tried.
fn inputs(target: &Target) -> usize {
    let asked = std::env::var("FUZZING_INPUTS").ok();
    asked.map_or(target.inputs, |inputs| {
        inputs.parse().expect("FUZZING_INPUTS is a number")
    })
}

/// Runs a target with one input: no panic, no more memory than fits the input.
fn holds(target: &Target, input: &[u8]) {
    let mut outcome = Ok(());
    let memory = allocation_counter::measure(|| {
        outcome = catch_unwind(|| (target.body)(input));
    });
    let shown = String::from_utf8_lossy(&input[..input.len().min(2000)]);
    assert!(outcome.is_ok(), "{}: panics for {shown:?}", target.name);
    let (any, each) = target.memory;
    let most = any + each * input.len() as u64;
    assert!(
        memory.bytes_max <= most,
        "{}: {} bytes for {} of {shown:?}",
        target.name,
        memory.bytes_max,
        input.len()
    );
}

fn target(name: &str) -> &'static Target {
    let target = TARGETS.iter().find(|target| target.name == name);
    target.expect("there is such a target")
}

fn run(name: &str, more: &[Vec<u8>]) {
    let target = target(name);
    let mut seeds = target.seeds.to_vec();
    seeds.extend(more.iter().map(Vec::as_slice));
    for seed in &seeds {
        holds(target, seed);
    }
    let mut numbers = Numbers::new(5);
    for _ in 0..inputs(target) {
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

#[test]
fn descriptions() {
    let laughs: String = (1..30)
        .map(|level| {
            format!(
                "a{level}: &a{level} [{}]\n",
                format!("*a{},", level - 1).repeat(9)
            )
        })
        .collect();
    let endless = [
        "[".repeat(100_000),
        "{\"a\":".repeat(100_000),
        "- ".repeat(100_000),
        "openapi: &a [*a]\n".to_owned(),
        format!("a0: &a0 x\n{laughs}"),
    ];
    for input in &endless {
        assert!(codegen::document::read(input.as_bytes()).is_err());
    }
    let json: Vec<Vec<u8>> = target("descriptions")
        .seeds
        .iter()
        .map(|seed| {
            let seed: serde_json::Value = serde_yaml::from_slice(seed).expect("YAML");
            serde_json::to_vec(&seed).expect("JSON")
        })
        .collect();
    run("descriptions", &json);
    for input in &endless {
        holds(target("descriptions"), input.as_bytes());
    }
}

#[test]
fn overlays() {
    let small = target("overlays").seeds[0];
    let outcomes = corrected(small).expect("it fits");
    assert_eq!(outcomes.len(), 2);
    run("overlays", &[]);
}

#[test]
fn every_target_has_a_file_and_is_described() {
    let folder = Path::new("fuzz");
    let mut files: Vec<String> = fs::read_dir(folder.join("fuzz_targets"))
        .expect("a folder")
        .map(|file| {
            file.expect("a file")
                .file_name()
                .into_string()
                .expect("a name")
        })
        .collect();
    let mut names: Vec<String> = TARGETS
        .iter()
        .map(|target| format!("{}.rs", target.name))
        .collect();
    files.sort();
    names.sort();
    assert_eq!(files, names);
    let readme = fs::read_to_string(folder.join("README.md")).expect("a text");
    for target in &TARGETS {
        assert!(
            readme.contains(&format!("| `{}` |", target.name)),
            "{}",
            target.name
        );
    }
}
