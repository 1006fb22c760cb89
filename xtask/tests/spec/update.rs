//! `cargo xtask update`: everything that follows from what Apple serves, however often it is stopped.

use std::fs;
use std::process::Output;
use std::thread;
use std::time::Duration;

use crate::support::{
    DESCRIPTION, Files, OVERLAY, Repository, assert_done, assert_failed, assert_says, names, path,
    printed, respond, serve, with_more,
};

/// Serves a description for as long as the test runs.
fn apple(description: String) -> String {
    serve(move |_, stream| respond(stream, "200 OK", description.as_bytes()))
}

fn update(repository: &Repository, url: &str, more: &[&str]) -> Output {
    let arguments: Vec<_> = ["update", "--url", url]
        .iter()
        .chain(more)
        .copied()
        .collect();
    repository.xtask(&arguments)
}

/// Everything in a repository after an update that nobody stopped.
fn updated(url: &str) -> Files {
    let repository = Repository::new();
    assert_done(&update(&repository, url, &["--no-tests"]));
    repository.files()
}

#[test]
fn an_update_imports_writes_bindings_tests_and_says_what_changed() {
    let repository = Repository::new();
    let output = update(&repository, &apple(with_more()), &[]);
    assert_done(&output);
    assert_says(
        &repository.read("spec/connect/openapi.yaml"),
        &["version: '1.3'"],
    );
    assert_says(
        &repository.read("generated/src/connect/authors.rs"),
        &["/v1/authors"],
    );
    assert_says(&repository.read("CHANGELOG-API.md"), &["## connect 1.3, "]);
    let said = printed(&output);
    let tests = said.find("the_snapshots_are_reviewed ... ok").unwrap();
    assert_says(&said[tests..], &["1.3", "authors"]);
}

#[test]
fn an_update_to_what_is_committed_tests_nothing_and_changes_nothing() {
    let repository = Repository::new();
    let before = repository.files();
    let output = update(&repository, &apple(DESCRIPTION.to_owned()), &[]);
    assert_done(&output);
    let said = printed(&output);
    assert_says(&said, &["is the one that is committed"]);
    assert!(!said.contains("the_snapshots_are_reviewed"), "{said}");
    assert_eq!(repository.files(), before);
}

#[test]
fn an_update_that_was_taken_back_by_apple_takes_the_bindings_back() {
    let repository = Repository::new();
    let before = repository.read("generated/src/connect/mod.rs");
    assert_done(&update(&repository, &apple(with_more()), &["--no-tests"]));
    assert_done(&update(
        &repository,
        &apple(DESCRIPTION.to_owned()),
        &["--no-tests"],
    ));
    assert_eq!(repository.read("generated/src/connect/mod.rs"), before);
}

#[test]
fn tests_that_fail_say_what_to_do_after_what_changed() {
    let repository = Repository::new();
    fs::remove_file(repository.root().join("reviewed")).unwrap();
    let output = update(&repository, &apple(with_more()), &[]);
    assert_failed(&output, &["the tests failed", "cargo insta review"]);
    assert_says(&printed(&output), &["authors"]);
}

#[test]
fn tests_can_be_left_out() {
    let repository = Repository::new();
    fs::remove_file(repository.root().join("reviewed")).unwrap();
    let output = update(&repository, &apple(with_more()), &["--no-tests"]);
    assert_done(&output);
    assert_says(&printed(&output), &["authors"]);
}

#[test]
fn bindings_that_cannot_be_written_do_not_hide_what_changed() {
    let repository = Repository::new();
    repository.write("generated/src/connect/by_hand.rs", b"//! Mine.\n");
    let output = update(&repository, &apple(with_more()), &[]);
    assert_failed(&output, &["the bindings cannot be written", "by_hand.rs"]);
    let said = printed(&output);
    assert_says(&said, &["authors"]);
    assert!(!said.contains("the_snapshots_are_reviewed"), "{said}");
}

#[test]
fn the_texts_of_a_pull_request_are_written_along_and_the_workflow_is_told() {
    let repository = Repository::new();
    let out = repository.root().join("target/texts");
    let told = repository.root().join("target/told");
    let run = |description: String| {
        let url = apple(description);
        let arguments = [
            "update",
            "--no-tests",
            "--url",
            &url,
            "--pull-request",
            path(&out),
        ];
        let mut command = repository.command(&arguments);
        command.env("GITHUB_OUTPUT", &told).output().unwrap()
    };
    assert_done(&run(with_more()));
    assert_eq!(names(&out), ["body.md", "branch.txt", "title.txt"]);
    assert_done(&run(DESCRIPTION.to_owned()));
    assert_eq!(names(&out), Vec::<String>::new());
    let told = fs::read_to_string(&told).unwrap();
    assert_eq!(told, "changed=true\nchanged=false\n");
}

#[test]
fn a_pull_request_says_why_its_bindings_are_not_written() {
    let repository = Repository::new();
    let misfit = OVERLAY.replace("type: string", "type: integer");
    repository.write("spec/connect/overlay.yaml", misfit.as_bytes());
    let out = repository.root().join("target/texts");
    let url = apple(with_more());
    let output = update(&repository, &url, &["--pull-request", path(&out)]);
    assert_failed(
        &output,
        &["the bindings cannot be written", "no-such-member"],
    );
    let body = fs::read_to_string(out.join("body.md")).unwrap();
    assert_says(
        &body,
        &[
            "authors",
            "## The bindings are not written",
            "expected",
            "found otherwise",
            "This is preliminary",
            "is repaired: `no-such-member`.",
        ],
    );
}

#[test]
fn what_apple_serves_is_refused_before_anything_is_touched() {
    let repository = Repository::new();
    let before = repository.files();
    let output = update(&repository, &apple("<html>".to_owned()), &[]);
    assert_failed(&output, &["cannot be imported"]);
    assert_eq!(repository.files(), before);
}

#[test]
fn without_a_history_nothing_is_downloaded() {
    let repository = Repository::new();
    fs::remove_dir_all(repository.root().join(".git")).unwrap();
    let before = repository.files();
    let output = update(&repository, &apple(with_more()), &[]);
    assert_failed(&output, &["has no git history"]);
    assert_eq!(repository.files(), before);
}

#[test]
fn a_first_description_is_compared_with_nothing() {
    let repository = Repository::empty();
    repository.commit("Nothing yet");
    let output = update(&repository, &apple(DESCRIPTION.to_owned()), &["--no-tests"]);
    assert_done(&output);
    assert_says(&printed(&output), &["No description is committed"]);
}

#[test]
fn an_update_that_was_stopped_between_any_two_steps_is_finished_by_another() {
    let url = apple(with_more());
    let after = updated(&url);
    let repository = Repository::new();
    let before = repository.files();
    let steps = [
        "CHANGELOG-API.md",
        "spec/connect/openapi.yaml",
        "spec/connect/source.toml",
        "generated/src/connect/",
    ];
    for done in 0..=steps.len() {
        let is_done = |name: &str| steps[..done].iter().any(|step| name.starts_with(step));
        let mut state = before.clone();
        state.retain(|name, _| !is_done(name));
        let written = after.iter().filter(|(name, _)| is_done(name));
        state.extend(written.map(|(name, contents)| (name.clone(), contents.clone())));
        repository.restore(&state);
        assert_done(&update(&repository, &url, &["--no-tests"]));
        assert_same(&repository.files(), &after, &format!("after {done} steps"));
    }
}

#[test]
fn an_update_that_was_stopped_while_bindings_were_exchanged_is_finished_by_another() {
    let url = apple(with_more());
    let after = updated(&url);
    let repository = Repository::new();
    let generated = repository.root().join("generated/src");
    fs::create_dir(generated.join(".codegen-connect-a1b2c3")).unwrap();
    fs::rename(
        generated.join("connect"),
        generated.join(".codegen-connect-a1b2c3/old"),
    )
    .unwrap();
    assert_done(&update(&repository, &url, &["--no-tests"]));
    assert_same(&repository.files(), &after, "after the exchange");
}

#[test]
fn an_update_that_was_killed_at_any_time_is_finished_by_another() {
    let slow = serve(|_, stream| {
        thread::sleep(Duration::from_millis(10));
        respond(stream, "200 OK", with_more().as_bytes());
    });
    let after = updated(&slow);
    for milliseconds in (0..200).step_by(8) {
        let repository = Repository::new();
        let mut command = repository.command(&["update", "--no-tests", "--url", &slow]);
        let mut running = command.spawn().unwrap();
        thread::sleep(Duration::from_millis(milliseconds));
        running.kill().unwrap();
        running.wait().unwrap();
        assert_done(&update(&repository, &slow, &["--no-tests"]));
        assert_same(
            &repository.files(),
            &after,
            &format!("killed after {milliseconds} ms"),
        );
    }
}

/// Asserts that two repositories hold the same, and says what does not where they do not.
fn assert_same(found: &Files, expected: &Files, when: &str) {
    let names = found.keys().chain(expected.keys());
    let different: Vec<_> = names
        .filter(|name| found.get(*name) != expected.get(*name))
        .collect();
    assert_eq!(different, Vec::<&String>::new(), "{when}");
}
