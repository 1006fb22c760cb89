//! Whatever a description holds, the generator answers with files or with problems: it never panics, and what it
//! writes is Rust.

#![allow(clippy::unwrap_used, reason = "a test fails by panicking")]

#[path = "support/descriptions.rs"]
mod descriptions;

use std::panic::{AssertUnwindSafe, catch_unwind};

use codegen::overlay::Corrections;
use codegen::{Bindings, Error, Settings};
use serde_json::{Value, json};

fn generate(description: &Value) -> Result<Bindings, Error> {
    codegen::generate(
        &serde_json::to_vec(description).unwrap(),
        Corrections::None,
        &Settings::default(),
    )
}

/// Fails when a description makes the generator panic, or write what is no Rust.
fn check(description: &Value, what: &str) {
    let result = catch_unwind(AssertUnwindSafe(|| generate(description)));
    let Ok(result) = result else {
        panic!("{what}: the generator panics")
    };
    let Ok(bindings) = result else { return };
    for (name, text) in &bindings.files {
        assert!(
            syn::parse_file(text).is_ok(),
            "{what}: {name} is no Rust:\n{text}"
        );
    }
}

fn check_all(descriptions: impl IntoIterator<Item = (String, Value)>) {
    for (what, description) in descriptions {
        check(&description, &what);
    }
}

#[test]
fn nothing_that_stands_in_a_wrong_place_of_plain_objects_makes_it_panic() {
    check_all(descriptions::misplaced("plain.yaml"));
}

#[test]
fn nothing_that_stands_in_a_wrong_place_of_resources_makes_it_panic() {
    check_all(descriptions::misplaced("library.yaml"));
}

#[test]
fn names_of_any_kind_become_identifiers_that_differ() {
    let bindings = generate(&descriptions::names()).unwrap_or_else(|problems| panic!("{problems}"));
    for (name, text) in &bindings.files {
        assert!(
            name.bytes()
                .all(|byte| byte.is_ascii_alphanumeric() || byte == b'_' || byte == b'.'),
            "{name}"
        );
        let file = syn::parse_file(text).unwrap_or_else(|error| panic!("{name}: {error}\n{text}"));
        let evil = file
            .items
            .iter()
            .any(|item| matches!(item, syn::Item::Mod(module) if module.ident == "evil"));
        assert!(!evil, "{name}");
        let mut taken = std::collections::BTreeSet::new();
        for item in &file.items {
            if let syn::Item::Fn(function) = item {
                assert!(
                    taken.insert(function.sig.ident.to_string()),
                    "{name}: {}",
                    function.sig.ident
                );
            }
            if let syn::Item::Struct(object) = item {
                let fields: Vec<String> = object
                    .fields
                    .iter()
                    .filter_map(|field| Some(field.ident.as_ref()?.to_string()))
                    .collect();
                let different: std::collections::BTreeSet<&String> = fields.iter().collect();
                assert_eq!(different.len(), fields.len(), "{name}: {}", object.ident);
            }
        }
    }
}

#[test]
fn types_that_hold_themselves_in_any_way_end() {
    check_all(descriptions::rings());
}

#[test]
fn bounds_at_the_end_of_all_numbers_do_not_overflow() {
    let schema = json!({
        "type": "integer",
        "minimum": i64::MAX,
        "exclusiveMinimum": true,
        "maximum": i64::MIN,
        "exclusiveMaximum": true,
    });
    let operation = json!({
        "operationId": "count",
        "parameters": [{ "name": "size", "in": "query", "schema": schema }],
        "responses": { "204": { "description": "" } },
    });
    let description = json!({
        "openapi": "3.0.1",
        "info": { "title": "Ends", "version": "1" },
        "paths": { "/v1/ends": { "get": operation } },
    });
    assert!(generate(&description).is_ok());
    check(&description, "bounds");
}
