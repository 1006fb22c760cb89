//! What is explained of a description: everything in it, by each of its names.

#![allow(clippy::unwrap_used, reason = "a test fails by panicking")]

use std::fs;
use std::path::Path;
use std::sync::LazyLock;

use codegen::explain::{Explainer, Explanation, Role, Way};
use codegen::model::SchemaRole;
use codegen::overlay::{Corrections, Overlay};
use codegen::{Described, Settings};

static DESCRIBED: LazyLock<Described> = LazyLock::new(|| {
    let folder = Path::new("../spec/connect");
    let description = fs::read(folder.join("openapi.yaml")).unwrap();
    let overlay = Overlay::read(&fs::read(folder.join("overlay.yaml")).unwrap()).unwrap();
    let corrections = Corrections::Strict(&overlay);
    codegen::describe(&description, corrections, &Settings::default()).unwrap()
});

fn explain(wanted: &str) -> Vec<Explanation> {
    Explainer::new(&DESCRIBED).explain(wanted).unwrap()
}

/// The operations that something explains, by method and path.
fn operations(wanted: &str) -> Vec<String> {
    let explained = explain(wanted).into_iter();
    let operations = explained.filter_map(|explanation| match explanation.role {
        Role::Operation(operation) => Some(operation),
        Role::Schema(_) => None,
    });
    operations.collect()
}

#[test]
fn every_operation_is_explained_by_its_id_and_by_its_method_and_path() {
    let explainer = Explainer::new(&DESCRIBED);
    for operation in &DESCRIBED.api.operations {
        let by_id = explainer.explain(&operation.id).unwrap();
        let call = format!("{} {}", operation.method.name(), operation.path);
        assert_eq!(by_id, explainer.explain(&call).unwrap());
        let [explanation] = &by_id[..] else {
            panic!("{call} is explained {} times", by_id.len())
        };
        assert_eq!(explanation.pointer, operation.pointer);
        assert_eq!(explanation.rust.len(), 1, "{call}");
        assert!(explanation.example.is_some(), "{call}");
    }
}

#[test]
fn every_schema_is_explained_with_the_role_it_has() {
    let explainer = Explainer::new(&DESCRIBED);
    for (name, role) in &DESCRIBED.api.schemas {
        let explained = explainer.explain(name).unwrap();
        let schema = explained
            .iter()
            .find(|found| found.role == Role::Schema(*role));
        let schema = schema.unwrap_or_else(|| panic!("{name} is not explained"));
        assert_eq!(schema.pointer, format!("/components/schemas/{name}"));
        let has_types = !matches!(
            role,
            SchemaRole::Plain | SchemaRole::Part | SchemaRole::Linkage | SchemaRole::Linkages
        );
        assert!(
            !has_types || !schema.rust.is_empty() || schema.uses.is_empty(),
            "{name} became nothing"
        );
    }
}

#[test]
fn a_path_means_all_its_operations_and_a_method_one_of_them() {
    assert_eq!(
        operations("/v1/apps/{id}"),
        ["GET /v1/apps/{id}", "PATCH /v1/apps/{id}"]
    );
    assert_eq!(operations("patch /v1/apps/{id}"), ["PATCH /v1/apps/{id}"]);
}

#[test]
fn a_path_is_found_with_values_a_query_and_a_slash_at_its_end() {
    assert_eq!(operations("GET /v1/apps/123/"), ["GET /v1/apps/{id}"]);
    assert_eq!(operations("GET /v1/apps?limit=3"), ["GET /v1/apps"]);
}

#[test]
fn a_misspelt_name_is_answered_with_names_that_are_close() {
    for (misspelt, meant) in [
        ("apps_getColection", "apps_getCollection"),
        ("AppUpdateReqest", "AppUpdateRequest"),
        ("/v1/aps", "/v1/apps"),
        ("GET /v1/aps", "GET /v1/apps"),
    ] {
        let unknown = Explainer::new(&DESCRIBED).explain(misspelt).unwrap_err();
        assert!(unknown.close.contains(&meant.to_owned()), "{unknown}");
        assert!(unknown.to_string().contains(misspelt));
    }
}

#[test]
fn what_is_like_nothing_is_answered_with_what_can_be_asked() {
    let unknown = Explainer::new(&DESCRIBED).explain("%%%").unwrap_err();
    assert_eq!(unknown.close, Vec::<String>::new());
    assert!(unknown.to_string().contains("GET /v1/apps"));
}

#[test]
fn a_shared_enum_tells_which_operations_use_it() {
    let [platform] = &explain("Platform")[..] else {
        panic!("one schema")
    };
    assert_eq!(platform.role, Role::Schema(SchemaRole::Enum));
    assert_eq!(platform.rust[0].path, "Platform");
    assert!(platform.uses.iter().any(|place| place.way == Way::Read));
    assert!(platform.uses.iter().any(|place| place.way == Way::Sent));
}

#[test]
fn an_envelope_is_told_by_what_its_operations_answer() {
    let [page] = &explain("AppsResponse")[..] else {
        panic!("one schema")
    };
    assert_eq!(page.rust[0].path, "Page<apps::App>");
    assert!(page.uses.iter().any(|place| place.function == "apps::list"));
}
