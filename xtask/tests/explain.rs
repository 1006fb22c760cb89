//! What `cargo xtask explain` prints, of a made-up API.

#![allow(clippy::unwrap_used, reason = "a test fails by panicking")]

use std::fs;
use std::process::{Command, Output};

fn explain(wanted: &str) -> Output {
    let root = tempfile::tempdir().unwrap();
    let folder = root.path().join("spec/library");
    fs::create_dir_all(&folder).unwrap();
    fs::copy(
        "../tests/fixtures/library.yaml",
        folder.join("openapi.yaml"),
    )
    .unwrap();
    let mut command = Command::new(env!("CARGO_BIN_EXE_xtask"));
    command.arg("--root").arg(root.path());
    command.args(["explain", "--api", "library"]);
    command.args(wanted.split(' ')).output().unwrap()
}

fn printed(wanted: &str) -> String {
    let output = explain(wanted);
    assert!(output.status.success(), "{output:?}");
    String::from_utf8(output.stdout).unwrap()
}

#[test]
fn an_operation_is_printed_with_a_call() {
    let operations = ["books-get_collection", "books-create_instance"];
    insta::assert_snapshot!(operations.map(printed).join("\n"));
}

#[test]
fn a_path_is_printed_with_all_its_operations() {
    insta::assert_snapshot!(printed("/v1/books/123/relationships/author"));
}

#[test]
fn schemas_are_printed_with_what_they_became() {
    let schemas = [
        "BookResponse",
        "BooksResponse",
        "BookAuthorLinkageResponse",
        "Book",
        "BookUpdateRequest",
        "ChapterInlineCreate",
        "Colour",
        "PagingInformation",
    ];
    insta::assert_snapshot!(schemas.map(printed).join("\n"));
}

#[test]
fn what_is_not_there_fails_with_names_that_are_close() {
    let output = explain("BookResponze");
    assert!(!output.status.success());
    insta::assert_snapshot!(String::from_utf8(output.stderr).unwrap());
}
