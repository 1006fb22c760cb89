//! What the commands say about corrections, and what they leave alone when these do not fit.

#![allow(clippy::unwrap_used, reason = "a test fails by panicking")]

use std::fs;
use std::path::PathBuf;
use std::process::{Command, Output};

use tempfile::TempDir;

/// A correction that fits the made-up library, and begins in line 6.
const FITS: &str = "\
overlay: 1.1.0
info:
  title: Library
  version: 1.0.0
actions:
- target: $.components.schemas.BookUpdateRequest.properties.data.properties.attributes.properties.title
  update: { deprecated: true }
  x-id: old-titles
  x-expects: { deprecated: null }
  x-why: Nobody | reads <titles>.
  x-evidence: [example/library#1]
";

fn library() -> PathBuf {
    PathBuf::from("../tests/fixtures/library.yaml")
}

fn xtask(arguments: &[&str]) -> Output {
    Command::new(env!("CARGO_BIN_EXE_xtask"))
        .args(arguments)
        .output()
        .unwrap()
}

fn text(bytes: &[u8]) -> String {
    String::from_utf8_lossy(bytes).into_owned()
}

/// A folder with an overlay, and a place for bindings.
struct Place {
    folder: TempDir,
}

impl Place {
    fn new(overlay: &str) -> Self {
        let folder = tempfile::tempdir().unwrap();
        fs::write(folder.path().join("overlay.yaml"), overlay).unwrap();
        Self { folder }
    }

    fn out(&self) -> PathBuf {
        self.folder.path().join("bindings")
    }

    fn codegen(&self, more: &[&str]) -> Output {
        let overlay = self.folder.path().join("overlay.yaml");
        let mut arguments = vec!["codegen", "--spec"];
        let (spec, out) = (library(), self.out());
        arguments.extend([spec.to_str().unwrap(), "--out", out.to_str().unwrap()]);
        arguments.extend(["--overlay", overlay.to_str().unwrap()]);
        arguments.extend(more);
        xtask(&arguments)
    }

    /// What a command said, with the folder as `[folder]`.
    fn said(&self, bytes: &[u8]) -> String {
        let spec = library().display().to_string();
        text(bytes)
            .replace(&self.folder.path().display().to_string(), "[folder]")
            .replace(&spec, "library.yaml")
    }
}

#[test]
fn a_correction_is_applied_and_counted() {
    let place = Place::new(FITS);
    let output = place.codegen(&[]);
    assert!(output.status.success(), "{}", text(&output.stderr));
    let first = place.said(&output.stdout);
    assert_eq!(
        first.lines().next(),
        Some("[folder]/overlay.yaml: 1 correction applied, in 1 place")
    );
    let books = fs::read_to_string(place.out().join("books.rs")).unwrap();
    assert!(books.contains("#[deprecated]"));
    assert!(place.codegen(&["--check"]).status.success());
}

#[test]
fn a_removal_that_finds_nothing_says_that_its_target_may_be_misspelled() {
    let misspelled = FITS
        .replace("properties.title\n", "properties.title.tpye\n")
        .replace("update: { deprecated: true }", "remove: true")
        .replace("{ deprecated: null }", "string");
    let place = Place::new(&misspelled);
    assert_eq!(
        place.said(&place.codegen(&[]).stderr),
        "warning: [folder]/overlay.yaml:6: `old-titles` is no longer needed, or finds nothing: \
         nothing is there to remove: either Apple removed it, or the last step of `target` is misspelled\n"
    );
    assert!(!place.codegen(&["--check"]).status.success());
}

#[test]
fn a_correction_that_is_no_longer_needed_is_a_warning_and_in_a_check_an_error() {
    let idle = FITS.replace("deprecated: true", "type: string");
    let place = Place::new(&idle);
    let output = place.codegen(&[]);
    assert!(output.status.success(), "{}", text(&output.stderr));
    assert_eq!(
        place.said(&output.stderr),
        "warning: [folder]/overlay.yaml:6: `old-titles` is no longer needed, remove it: the description is as corrected\n"
    );
    let output = place.codegen(&["--check"]);
    assert!(!output.status.success());
    assert_eq!(
        place.said(&output.stderr),
        "error: [folder]/overlay.yaml:6: `old-titles` is no longer needed, remove it: the description is as corrected\n\
         error: 1 correction is no longer needed\n"
    );
}

#[test]
fn a_correction_that_does_not_fit_is_an_error_with_its_line_and_nothing_is_written() {
    let place = Place::new(&FITS.replace("deprecated: null", "type: number"));
    let output = place.codegen(&[]);
    assert!(!output.status.success());
    assert_eq!(
        place.said(&output.stderr),
        "error: [folder]/overlay.yaml does not fit library.yaml:\n  \
         [folder]/overlay.yaml:6: `old-titles`: #/components/schemas/BookUpdateRequest/properties/data/properties/attributes/properties/title: \
         expected {\"type\":\"number\"}, found {\"type\":\"string\"}\n"
    );
    assert!(!place.out().exists());
}

#[test]
fn a_file_that_is_no_overlay_is_an_error_with_the_line() {
    let place = Place::new(&FITS.replace("$.comp", "comp"));
    let output = place.codegen(&[]);
    assert!(!output.status.success());
    let said = place.said(&output.stderr);
    assert!(
        said.starts_with(
            "error: [folder]/overlay.yaml is not an overlay that we understand:\n  \
             [folder]/overlay.yaml:6: `old-titles`: `target` is no JSONPath (RFC 9535): "
        ),
        "{said}"
    );
}

#[test]
fn an_overlay_that_is_not_there_is_an_error() {
    let output = xtask(&["codegen", "--overlay", "nowhere.yaml"]);
    assert!(!output.status.success());
    let said = text(&output.stderr);
    assert!(said.contains("nowhere.yaml cannot be read"), "{said}");
}

#[test]
fn another_overlay_and_none_exclude_each_other() {
    let output = xtask(&["codegen", "--overlay", "a.yaml", "--no-overlay"]);
    assert!(!output.status.success());
    assert!(text(&output.stderr).contains("cannot be used with"));
}

#[test]
fn all_corrections_are_needed_by_the_description_that_is_here() {
    let output = xtask(&["spec", "overlays"]);
    assert!(output.status.success(), "{}", text(&output.stderr));
    let said = text(&output.stdout);
    let counts = said.lines().last().unwrap();
    let (_, counts) = counts.split_once(": ").unwrap();
    let (all, needed) = counts.split_once(" corrections, ").unwrap();
    assert_eq!(needed, format!("{all} needed"));
}

#[test]
fn another_description_has_a_column_of_its_own_and_is_no_error() {
    let spec = library();
    let output = xtask(&["spec", "overlays", "--spec", spec.to_str().unwrap()]);
    assert!(output.status.success(), "{}", text(&output.stderr));
    let said = text(&output.stdout);
    assert!(
        said.lines().next().unwrap().ends_with("Library API 1.2"),
        "{said}"
    );
    assert!(said.contains("`target` selects nothing"));
}

#[test]
fn descriptions_of_one_name_are_told_apart_by_their_files() {
    let spec = library();
    let spec = spec.to_str().unwrap();
    let output = xtask(&["spec", "overlays", "--spec", spec, "--spec", spec]);
    let table = text(&output.stdout);
    let head = table.lines().next().unwrap();
    assert_eq!(head.matches(&format!("({spec})")).count(), 2, "{head}");
    assert!(!head.contains("(spec/"), "{head}");
}

#[test]
fn a_table_in_markdown_has_as_many_cells_in_every_row() {
    let spec = library();
    let spec = spec.to_str().unwrap();
    let output = xtask(&["spec", "overlays", "--spec", spec, "--format", "markdown"]);
    assert!(output.status.success(), "{}", text(&output.stderr));
    let said = text(&output.stdout);
    let rows: Vec<&str> = said.lines().filter(|line| line.starts_with('|')).collect();
    assert!(rows.len() > 20);
    for row in rows {
        assert_eq!(row.replace("\\|", "").matches('|').count(), 6, "{row}");
    }
    let count = |tag: &str| said.matches(tag).count();
    assert_eq!(count("<details>"), count("</details>"));
}

#[test]
fn the_corrected_description_is_one_that_we_read() {
    let place = Place::new(FITS);
    let out = place.folder.path().join("corrected.json");
    let output = xtask(&["spec", "corrected", "--out", out.to_str().unwrap()]);
    assert!(output.status.success(), "{}", text(&output.stderr));
    let bytes = fs::read(out).unwrap();
    let value: serde_json::Value = serde_json::from_slice(&bytes).unwrap();
    let platforms = value.pointer("/components/schemas/BundleIdPlatform/enum");
    assert!(platforms.unwrap().to_string().contains("SERVICES"));
    assert!(codegen::document::read(&bytes).is_ok());
}
