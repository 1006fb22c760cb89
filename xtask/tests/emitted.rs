//! What emitted code looks like: two made-up APIs that between them have every shape there is. Accept a change that is
//! meant with `INSTA_UPDATE=always cargo test --package xtask --test emitted`, and read its diff.

#![allow(clippy::unwrap_used, reason = "a test fails by panicking")]

use std::path::Path;
use std::process::Command;
use std::sync::LazyLock;

use tempfile::TempDir;

fn generated(fixture: &str) -> TempDir {
    let spec = Path::new("../tests/fixtures").join(fixture);
    let folder = tempfile::tempdir().unwrap();
    let mut command = Command::new(env!("CARGO_BIN_EXE_xtask"));
    command
        .args(["codegen", "--no-overlay"])
        .arg("--spec")
        .arg(spec)
        .arg("--out")
        .arg(folder.path().join("api"));
    let output = command.output().unwrap();
    assert!(
        output.status.success(),
        "{}",
        String::from_utf8_lossy(&output.stderr)
    );
    folder
}

fn file(folder: &TempDir, name: &str) -> String {
    std::fs::read_to_string(folder.path().join("api").join(name)).unwrap()
}

static LIBRARY: LazyLock<TempDir> = LazyLock::new(|| generated("library.yaml"));
static ORCHARD: LazyLock<TempDir> = LazyLock::new(|| generated("plain.yaml"));

#[test]
fn a_resource_has_a_module_with_all_that_is_done_with_it() {
    insta::assert_snapshot!(file(&LIBRARY, "books.rs"));
}

#[test]
fn what_is_created_along_with_another_resource_has_a_module_as_well() {
    insta::assert_snapshot!(file(&LIBRARY, "chapters.rs"));
}

#[test]
fn the_root_holds_the_modules_and_what_they_share() {
    insta::assert_snapshot!(file(&LIBRARY, "mod.rs"));
}

#[test]
fn operations_without_resources_are_called_by_their_id() {
    insta::assert_snapshot!(file(&ORCHARD, "trees.rs"));
}

#[test]
fn a_body_can_be_left_out_and_an_answer_can_be_a_list() {
    insta::assert_snapshot!(file(&ORCHARD, "notes.rs"));
}

#[test]
fn bytes_are_sent_and_answered() {
    insta::assert_snapshot!(file(&ORCHARD, "pictures.rs"));
}

#[test]
fn enums_hold_texts_or_whole_numbers() {
    insta::assert_snapshot!(file(&ORCHARD, "enums.rs"));
}

#[test]
fn a_choice_between_types_is_an_enum_and_a_type_in_itself_is_boxed() {
    let objects = file(&ORCHARD, "objects.rs");
    let tree = objects
        .split("/// `Tree`.")
        .nth(1)
        .unwrap()
        .split("#[derive")
        .nth(1)
        .unwrap();
    insta::assert_snapshot!(tree.split("impl Object").next().unwrap());
    let choice = objects.split("/// What `note` holds.").nth(1).unwrap();
    insta::assert_snapshot!(choice.split("union!").next().unwrap());
}
