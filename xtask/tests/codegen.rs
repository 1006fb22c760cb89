//! What `cargo xtask codegen` promises about files, and about what it does not understand.

#![allow(clippy::unwrap_used, reason = "a test fails by panicking")]

use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Output};
use std::time::{Duration, SystemTime};

use tempfile::TempDir;

fn fixture() -> PathBuf {
    PathBuf::from("../tests/fixtures/plain.yaml")
}

fn codegen(spec: &Path, out: &Path, more: &[&str]) -> Output {
    let mut command = Command::new(env!("CARGO_BIN_EXE_xtask"));
    command
        .args(["codegen", "--no-overlay"])
        .arg("--spec")
        .arg(spec)
        .arg("--out")
        .arg(out)
        .args(more);
    command.output().unwrap()
}

fn text(bytes: &[u8]) -> String {
    String::from_utf8_lossy(bytes).into_owned()
}

/// A folder with the bindings of the fixture.
fn generated() -> (TempDir, PathBuf) {
    let folder = tempfile::tempdir().unwrap();
    let out = folder.path().join("bindings");
    let output = codegen(&fixture(), &out, &[]);
    assert!(output.status.success(), "{}", text(&output.stderr));
    (folder, out)
}

fn files(folder: &Path) -> Vec<(String, Vec<u8>, SystemTime)> {
    let mut files: Vec<_> = fs::read_dir(folder)
        .unwrap()
        .map(|entry| {
            let path = entry.unwrap().path();
            let name = path.file_name().unwrap().to_string_lossy().into_owned();
            let modified = fs::metadata(&path).unwrap().modified().unwrap();
            (name, fs::read(&path).unwrap(), modified)
        })
        .collect();
    files.sort();
    files
}

fn age(path: &Path) {
    let past = SystemTime::now() - Duration::from_secs(3600);
    fs::File::options()
        .write(true)
        .open(path)
        .unwrap()
        .set_modified(past)
        .unwrap();
}

#[test]
fn every_file_says_in_its_first_line_which_command_wrote_it() {
    let (_folder, out) = generated();
    for (name, bytes, _) in files(&out) {
        let first = text(&bytes).lines().next().unwrap_or_default().to_owned();
        assert!(
            first.contains("Written by `cargo xtask codegen`"),
            "{name}: {first}"
        );
    }
}

#[test]
fn a_second_run_leaves_every_file_as_it_is_time_stamp_included() {
    let (_folder, out) = generated();
    for (name, ..) in files(&out) {
        age(&out.join(name));
    }
    let before = files(&out);
    assert!(codegen(&fixture(), &out, &[]).status.success());
    assert_eq!(files(&out), before);
}

#[test]
fn only_files_that_differ_are_written() {
    let (_folder, out) = generated();
    for (name, ..) in files(&out) {
        age(&out.join(name));
    }
    let changed = out.join("notes.rs");
    let whole = fs::read_to_string(&changed).unwrap();
    fs::write(&changed, format!("{whole}// more\n")).unwrap();
    let before = files(&out);
    assert!(codegen(&fixture(), &out, &[]).status.success());
    for ((name, new, new_time), (_, _, old_time)) in files(&out).into_iter().zip(before) {
        assert_eq!(new_time != old_time, name == "notes.rs", "{name}");
        assert!(name != "notes.rs" || text(&new) == whole);
    }
}

#[test]
fn a_file_that_is_no_longer_produced_goes() {
    let (_folder, out) = generated();
    let stale = out.join("stale.rs");
    fs::copy(out.join("notes.rs"), &stale).unwrap();
    assert!(codegen(&fixture(), &out, &[]).status.success());
    assert!(!stale.exists());
}

#[test]
fn a_file_that_somebody_else_wrote_stops_everything() {
    let (_folder, out) = generated();
    fs::remove_file(out.join("notes.rs")).unwrap();
    fs::write(out.join("by_hand.rs"), "//! Mine.\n").unwrap();
    let before = files(&out);
    let output = codegen(&fixture(), &out, &[]);
    assert_eq!(output.status.code(), Some(1));
    assert!(
        text(&output.stderr).contains("by_hand.rs"),
        "{}",
        text(&output.stderr)
    );
    assert_eq!(files(&out), before);
}

#[test]
fn a_check_of_what_is_right_succeeds_and_writes_nothing() {
    let (_folder, out) = generated();
    let before = files(&out);
    let output = codegen(&fixture(), &out, &["--check"]);
    assert!(output.status.success(), "{}", text(&output.stderr));
    assert_eq!(files(&out), before);
}

#[test]
fn a_check_names_what_would_change_shows_how_and_fails() {
    let (_folder, out) = generated();
    let changed = out.join("notes.rs");
    let whole = fs::read_to_string(&changed).unwrap();
    fs::write(
        &changed,
        whole.replace("/trees/v1/notes", "/trees/v1/letters"),
    )
    .unwrap();
    fs::copy(out.join("mod.rs"), out.join("stale.rs")).unwrap();
    fs::remove_file(out.join("trees.rs")).unwrap();
    let before = files(&out);
    let output = codegen(&fixture(), &out, &["--check"]);
    let shown = text(&output.stdout);
    assert_eq!(output.status.code(), Some(1));
    for expected in [
        "missing: ",
        "trees.rs",
        "no longer produced: ",
        "stale.rs",
        "differs: ",
        "notes.rs",
    ] {
        assert!(shown.contains(expected), "{expected}: {shown}");
    }
    let is_line = |sign: char, word: &str| {
        shown
            .lines()
            .any(|line| line.trim().starts_with(sign) && line.contains(word))
    };
    assert!(is_line('-', "letters") && is_line('+', "notes"), "{shown}");
    assert_eq!(files(&out), before);
}

/// The fixture with two parameters that are not understood: one that need not be sent, and one that must be.
fn strange() -> String {
    fs::read_to_string(fixture())
        .unwrap()
        .replace("name: revision, in: query", "name: revision, in: header")
        .replace(
            "in: path, required: true, schema: { type: integer, format: int32 }",
            "in: path, required: true, schema: { type: object }",
        )
}

/// A repository with that description, and what may be left out of it.
fn strange_repository(list: &str) -> TempDir {
    let root = tempfile::tempdir().unwrap();
    let spec = root.path().join("spec/connect");
    fs::create_dir_all(&spec).unwrap();
    fs::write(spec.join("openapi.yaml"), strange()).unwrap();
    fs::write(spec.join("omissions.toml"), list).unwrap();
    fs::copy("../rustfmt.toml", root.path().join("rustfmt.toml")).unwrap();
    root
}

fn in_repository(root: &Path, arguments: &[&str]) -> Output {
    let mut command = Command::new(env!("CARGO_BIN_EXE_xtask"));
    command
        .arg("--root")
        .arg(root)
        .arg("codegen")
        .args(arguments);
    command.output().unwrap()
}

#[test]
fn what_is_not_understood_is_left_out_and_listed_with_its_pointer() {
    let root = strange_repository("");
    let output = in_repository(root.path(), &[]);
    let (said, shown) = (text(&output.stdout), text(&output.stderr));
    assert!(output.status.success(), "{shown}");
    let operation = "#/paths/~1trees~1v2~1history~1{treeId}~1rows~1{row}/get";
    assert!(
        shown.contains(&format!("operation left out: {operation}: ")),
        "{shown}"
    );
    assert!(
        shown.contains("$.paths['/trees/v2/history/{treeId}/rows/{row}'].get"),
        "{shown}"
    );
    assert!(said.contains("left out: 1 operation"), "{said}");
}

#[test]
fn a_check_fails_as_long_as_something_is_left_out_that_nobody_reviewed() {
    let root = strange_repository("");
    assert!(in_repository(root.path(), &[]).status.success());
    let output = in_repository(root.path(), &["--check"]);
    assert_eq!(output.status.code(), Some(1));
    assert!(
        text(&output.stderr).contains("omissions.toml"),
        "{}",
        text(&output.stderr)
    );
    let reviewed = "[[omission]]\npointer = \"/paths/~1trees~1v2~1history~1{treeId}~1rows~1{row}/get\"\nreason = \"nobody asks\"\n";
    fs::write(root.path().join("spec/connect/omissions.toml"), reviewed).unwrap();
    let output = in_repository(root.path(), &["--check"]);
    assert!(output.status.success(), "{}", text(&output.stderr));
}

#[test]
fn a_check_fails_where_the_list_has_what_is_not_left_out() {
    let root = strange_repository("[[omission]]\npointer = \"/paths/~1gone\"\nreason = \"gone\"\n");
    fs::copy(fixture(), root.path().join("spec/connect/openapi.yaml")).unwrap();
    assert!(in_repository(root.path(), &[]).status.success());
    let output = in_repository(root.path(), &["--check"]);
    assert_eq!(output.status.code(), Some(1));
    assert!(
        text(&output.stderr).contains("/paths/~1gone"),
        "{}",
        text(&output.stderr)
    );
}

#[test]
fn a_description_that_is_none_is_refused() {
    let folder = tempfile::tempdir().unwrap();
    let out = folder.path().join("bindings");
    for nonsense in [
        "",
        "[]",
        "openapi: 2",
        "{\"openapi\": \"3.1.0\"}",
        "\u{0}\u{1}",
        "a: [",
        "openapi: 3.0.1\npaths: 7\n",
    ] {
        let spec = folder.path().join("nonsense");
        fs::write(&spec, nonsense).unwrap();
        let output = codegen(&spec, &out, &[]);
        assert_eq!(
            output.status.code(),
            Some(1),
            "{nonsense:?}: {}",
            text(&output.stderr)
        );
        assert!(
            text(&output.stderr).starts_with("error: "),
            "{nonsense:?}: {}",
            text(&output.stderr)
        );
        assert!(!out.exists());
    }
}

#[test]
fn the_committed_bindings_are_what_the_generator_writes() {
    let output = Command::new(env!("CARGO_BIN_EXE_xtask"))
        .args(["codegen", "--check"])
        .output()
        .unwrap();
    assert!(
        output.status.success(),
        "{}\n{}",
        text(&output.stdout),
        text(&output.stderr)
    );
}

/// A folder that looks like a clone of the repository, with one API.
fn clone() -> TempDir {
    let clone = tempfile::tempdir().unwrap();
    for (name, text) in [
        ("xtask/Cargo.toml", Vec::new()),
        ("spec/plain/openapi.yaml", fs::read(fixture()).unwrap()),
        ("rustfmt.toml", Vec::new()),
    ] {
        let path = clone.path().join(name);
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        fs::write(path, text).unwrap();
    }
    clone
}

#[test]
fn one_program_serves_every_clone_in_which_it_is_run() {
    let clones = [clone(), clone()];
    let is_written = |clone: &TempDir| clone.path().join("generated/src/plain/mod.rs").exists();
    for (index, folder) in ["", "spec/plain"].iter().enumerate() {
        let output = Command::new(env!("CARGO_BIN_EXE_xtask"))
            .args(["codegen", "--api", "plain"])
            .current_dir(clones[index].path().join(folder))
            .output()
            .unwrap();
        assert!(output.status.success(), "{}", text(&output.stderr));
        let written = clones.each_ref().map(is_written);
        assert_eq!(written, [true, index == 1], "the other clone is left alone");
    }
}

#[test]
fn outside_of_a_repository_it_is_said_what_to_do() {
    let folder = tempfile::tempdir().unwrap();
    let output = Command::new(env!("CARGO_BIN_EXE_xtask"))
        .arg("codegen")
        .current_dir(folder.path())
        .output()
        .unwrap();
    assert!(!output.status.success());
    let said = text(&output.stderr);
    assert!(said.contains("`--root DIR`"), "{said}");
}
