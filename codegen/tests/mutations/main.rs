//! What Apple could write next costs what it is about, and never the edition.

#![allow(clippy::unwrap_used, reason = "a test fails by panicking")]

mod table;

use std::collections::BTreeSet;
use std::fs;
use std::path::Path;
use std::sync::LazyLock;

use codegen::document::{self, Omission};
use codegen::overlay::{Corrections, Overlay};
use codegen::{Bindings, Settings, describe, generate};
use serde_json::Value;
use table::{MUTATIONS, Mutation, mutated};

static LIBRARY: LazyLock<Value> = LazyLock::new(|| description("tests/fixtures/library.yaml"));

/// A description of this repository, as a tree.
fn description(file: &str) -> Value {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("..").join(file);
    let document = document::read(&fs::read(path).unwrap()).unwrap();
    document.in_place()
}

fn bindings(description: &Value) -> Bindings {
    let text = description.to_string();
    generate(text.as_bytes(), Corrections::None, &Settings::default())
        .unwrap_or_else(|error| panic!("{error}"))
}

fn kinds(omissions: &[Omission]) -> BTreeSet<&'static str> {
    omissions
        .iter()
        .map(|omission| omission.kind.name())
        .collect()
}

fn expected(mutation: &Mutation) -> BTreeSet<&'static str> {
    mutation.leaves_out.iter().copied().collect()
}

#[test]
fn each_costs_what_it_is_about_and_nothing_else() {
    let before = bindings(&LIBRARY);
    assert!(before.omissions.is_empty());
    let mut wrong = Vec::new();
    for mutation in MUTATIONS {
        let after = bindings(&mutated(&LIBRARY, &[mutation]));
        if kinds(&after.omissions) != expected(mutation) {
            let found: Vec<String> = after
                .omissions
                .iter()
                .map(|omission| format!("{} {omission}", omission.kind.name()))
                .collect();
            wrong.push(format!("{}: {found:#?}", mutation.name));
        }
        for (file, text) in &before.files {
            let is_shared = ["mod.rs", "objects.rs", "enums.rs"].contains(&file.as_str());
            if !is_shared && after.files.get(file) != Some(text) {
                wrong.push(format!("{} changes {file}", mutation.name));
            }
        }
        for (file, text) in &after.files {
            if let Err(error) = syn::parse_file(text) {
                wrong.push(format!("{}: {file} is no Rust: {error}", mutation.name));
            }
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn together_they_cost_no_operation_that_was_there_before() {
    let present = description("spec/connect/openapi.yaml");
    let all: Vec<&Mutation> = MUTATIONS.iter().collect();
    let text = mutated(&present, &all).to_string();
    let operations = |text: &str| -> BTreeSet<(String, &'static str)> {
        let described = describe(text.as_bytes(), Corrections::None, &Settings::default());
        let operations = described.unwrap().api.operations.into_iter();
        operations.map(|it| (it.path, it.method.name())).collect()
    };
    let (before, after) = (operations(&present.to_string()), operations(&text));
    let lost: Vec<_> = before.difference(&after).collect();
    assert!(lost.is_empty(), "{lost:?}");
    assert!(after.len() > before.len());
}

#[test]
fn what_is_left_out_is_read_again_from_what_is_written_of_it() {
    for mutation in MUTATIONS {
        let text = mutated(&LIBRARY, &[mutation]).to_string();
        let first = document::read(text.as_bytes()).unwrap();
        let second = document::read(first.to_yaml().as_bytes()).unwrap();
        assert_eq!(first, second, "{}", mutation.name);
    }
}

#[test]
fn a_correction_reaches_whatever_is_left_out() {
    for mutation in MUTATIONS {
        let description = mutated(&LIBRARY, &[mutation]);
        let text = description.to_string();
        let described = describe(text.as_bytes(), Corrections::None, &Settings::default());
        let document = described.unwrap().document;
        let in_place = document.in_place();
        for omission in document.omissions.iter().filter(|it| it.kind.matters()) {
            let Some(value) = in_place.pointer(&omission.pointer) else {
                panic!("{}: {} is not there", mutation.name, omission.pointer)
            };
            let expects = match value {
                // A merge patch that says something, whatever the object holds.
                Value::Object(_) => serde_json::json!({ "x-nothing": null }),
                other => other.clone(),
            };
            let action = serde_json::json!({
                "target": omission.target(), "remove": true,
                "x-id": "gone", "x-expects": expects, "x-why": "It is not meant.", "x-evidence": ["a test"],
            });
            let overlay = serde_json::json!({
                "overlay": "1.1.0", "info": { "title": "t", "version": "1" }, "actions": [action],
            });
            let overlay = Overlay::read(overlay.to_string().as_bytes())
                .unwrap_or_else(|faults| panic!("{}: {faults}", mutation.name));
            let corrected = codegen::correct(
                document::read(text.as_bytes()).unwrap(),
                Corrections::Lenient(&overlay),
            );
            let (corrected, outcomes) =
                corrected.unwrap_or_else(|error| panic!("{}: {error}", mutation.name));
            let is_gone = corrected
                .omissions
                .iter()
                .all(|it| it.pointer != omission.pointer);
            assert!(is_gone, "{}: {:?}", mutation.name, outcomes[0].state);
        }
    }
}

#[test]
fn of_two_parameters_of_one_name_the_values_that_only_the_deprecated_one_has_are_deprecated() {
    let mutation = MUTATIONS
        .iter()
        .find(|it| it.name.starts_with("two parameters of one name"))
        .unwrap();
    let files = bindings(&mutated(&LIBRARY, &[mutation])).files;
    let names = files
        .values()
        .find_map(|text| text.split_once("enum ThingField {"))
        .map(|(_, rest)| rest.split_once('}').unwrap().0)
        .unwrap();
    let lines: Vec<&str> = names
        .lines()
        .map(str::trim)
        .filter(|line| !line.is_empty())
        .collect();
    assert_eq!(
        lines,
        [
            "Name = \"name\",",
            "Count = \"count\",",
            "#[deprecated]",
            "Gone = \"gone\","
        ],
        "{names}"
    );
    let told = |text: &String| text.contains("/// `gone` in `filter[part]` is deprecated.");
    assert!(files.values().any(told), "{files:?}");
}
