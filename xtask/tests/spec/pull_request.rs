//! `cargo xtask spec pull-request`: what a pull request would say.

use std::fmt::Write;
use std::fs;
use std::path::PathBuf;

use crate::support::{
    DESCRIPTION, OVERLAY, Repository, assert_done, assert_failed, assert_says, names, path,
    printed, with_less, with_more,
};

/// Where the texts go.
fn folder(repository: &Repository) -> PathBuf {
    repository.root().join("target/pull-request")
}

/// Writes the texts; gives back what is said to the workflow.
fn written(repository: &Repository) -> String {
    let folder = folder(repository);
    let output = repository.xtask(&["spec", "pull-request", "--out", path(&folder)]);
    assert_done(&output);
    printed(&output)
}

fn text(repository: &Repository, name: &str) -> String {
    fs::read_to_string(folder(repository).join(name)).unwrap()
}

/// A repository with a description that is not committed.
fn with(description: &str) -> Repository {
    let repository = Repository::new();
    assert_done(&repository.import(description));
    repository
}

#[test]
fn where_nothing_changed_there_is_no_pull_request() {
    let repository = with(&with_more());
    assert_eq!(written(&repository), "changed=true\n");
    assert_eq!(
        names(&folder(&repository)),
        ["body.md", "branch.txt", "title.txt"]
    );
    assert_done(&repository.import(DESCRIPTION));
    assert_eq!(written(&repository), "changed=false\n");
    assert_eq!(names(&folder(&repository)), Vec::<String>::new());
}

#[test]
fn the_title_is_one_line_with_the_version() {
    let repository = with(&with_more());
    written(&repository);
    let title = text(&repository, "title.txt");
    assert_eq!(title.lines().count(), 1);
    assert_says(&title, &["Library", "1.3"]);
}

#[test]
fn the_branch_is_the_same_for_the_same_content_and_another_for_other_content() {
    let branches = [with_more(), with_more(), with_less()].map(|description| {
        let repository = with(&description);
        written(&repository);
        let branch = text(&repository, "branch.txt");
        repository.git(&["check-ref-format", "--branch", branch.trim_end()]);
        branch
    });
    assert!(
        branches[0].starts_with("spec/connect-1.3-"),
        "{}",
        branches[0]
    );
    assert_eq!(branches[0], branches[1]);
    assert_ne!(branches[0], branches[2]);
}

#[test]
fn a_version_with_anything_in_it_is_a_branch_and_a_title() {
    let strange = with_more().replace("\"1.3\"", "\"..1.3 beta\\n~^:?*[\\\\`$(x).lock/\"");
    let repository = with(&strange);
    written(&repository);
    let branch = text(&repository, "branch.txt");
    repository.git(&["check-ref-format", "--branch", branch.trim_end()]);
    assert!(
        branch.starts_with("spec/connect-1.3.beta.x.lock-"),
        "{branch}"
    );
    assert_eq!(text(&repository, "title.txt").lines().count(), 1);
}

#[test]
fn the_body_has_the_comparison_the_version_and_what_to_do() {
    let repository = with(&with_less());
    written(&repository);
    let body = text(&repository, "body.md");
    assert_says(
        &body,
        &[
            "shelves",
            "## Version of the crate",
            "asks for version 0.2.0; 0.1.0 is too low",
            "## What to do",
            "cargo insta review",
            "cargo xtask semver --bump",
        ],
    );
}

#[test]
fn the_body_has_what_the_bindings_leave_out() {
    let understood = r#"{ "name": "sort", "in": "query", "schema""#;
    let not_understood =
        r#"{ "name": "sort", "in": "query", "required": true, "style": "deepObject", "schema""#;
    let description = with_more().replacen(understood, not_understood, 1);
    let repository = with(&description);
    written(&repository);
    assert_says(
        &text(&repository, "body.md"),
        &[
            "## Left out",
            "Not understood, and so not in the bindings: 1 path.",
            "- path: `#/paths/~1v1~1shelves: the style of 'sort' is not supported",
            "`cargo xtask codegen` says what a correction of each could target.",
        ],
    );

    assert_done(&repository.import(&with_more()));
    written(&repository);
    assert!(!text(&repository, "body.md").contains("## Left out"));
}

/// A repository with these corrections, and the body for a description that is not committed.
fn body_with(overlay: &str, description: &str) -> String {
    let repository = Repository::new();
    repository.write("spec/connect/overlay.yaml", overlay.as_bytes());
    assert_done(&repository.import(description));
    written(&repository);
    text(&repository, "body.md")
}

#[test]
fn the_body_has_the_corrections_whose_state_changed_and_a_line_for_the_rest() {
    let overlay = format!(
        "{OVERLAY}  - target: $.paths['/v1/books'].get.parameters[?@.name == 'limit'].schema
    x-id: lower-limit
    x-why: More are refused.
    x-evidence: [a test]
    x-expects: {{ maximum: 200 }}
    update: {{ maximum: 100 }}
"
    );
    let text = r#""id": { "type": "string" }"#;
    let number = r#""id": { "type": "integer" }"#;
    let body = body_with(&overlay, &with_more().replace(text, number));
    assert_says(
        &body,
        &[
            "| `no-such-member` | 4 | 1 | needed | 1 otherwise of 1 |\n",
            "\nThe others are as they were: 1 correction, 1 needed. `cargo xtask spec overlays` shows all of them.\n",
            "- `no-such-member`: `#/components/schemas/Book/properties/id: expected {\"type\":\"string\"}, found {\"type\":\"integer\"}`\n",
        ],
    );
    assert!(!body.contains("`lower-limit`"), "{body}");
}

#[test]
fn corrections_whose_state_is_the_same_are_one_line() {
    let body = body_with(OVERLAY, &with_more());
    let (_, section) = body.split_once("## Corrections\n\n").unwrap();
    let (section, _) = section.split_once("\n## ").unwrap();
    assert_eq!(
        section,
        "No correction changed its state (1 correction, 1 needed). `cargo xtask spec overlays` shows all of them.\n"
    );
}

#[test]
fn a_body_that_is_too_long_is_shortened() {
    let mut paths = String::new();
    for number in 0..400 {
        // Writing into a `String` does not fail.
        let _ = write!(
            paths,
            r#""/v1/things{number}WithQuiteALongNameSoThatTheTextGetsLong": {{ "get": {{ "operationId": "things{number}WithQuiteALongNameSoThatTheTextGetsLong_getCollection", "responses": {{ "204": {{ "description": "Prose." }} }} }} }},"#
        );
    }
    let repository =
        with(&with_more().replace("\"/v1/books\":", &format!("{paths}\"/v1/books\":")));
    written(&repository);
    let body = text(&repository, "body.md");
    assert!(body.chars().count() <= 65_536, "{}", body.chars().count());
    assert_says(&body, &["## Version of the crate", "## What to do"]);
}

#[test]
fn a_version_that_cannot_be_judged_is_said_in_the_body() {
    let repository = Repository::empty();
    fs::remove_file(repository.root().join("Cargo.toml")).unwrap();
    assert_done(&repository.import(DESCRIPTION));
    repository.commit("A description");
    assert_done(&repository.import(&with_more()));
    written(&repository);
    assert_says(
        &text(&repository, "body.md"),
        &["It cannot be told: ", "Cargo.toml is not there"],
    );
}

#[test]
fn without_a_committed_description_there_is_nothing_to_compare_with() {
    let repository = Repository::empty();
    repository.commit("Nothing yet");
    assert_done(&repository.import(DESCRIPTION));
    let folder = folder(&repository);
    let output = repository.xtask(&["spec", "pull-request", "--out", path(&folder)]);
    assert_failed(&output, &["HEAD has no description of `connect`"]);
}
