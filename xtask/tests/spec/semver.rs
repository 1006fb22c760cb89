//! `cargo xtask semver`: what is compared, and which version is asked for.

use std::fs;
use std::process::Command;

use crate::support::{
    DESCRIPTION, Folder, OVERLAY, Repository, assert_done, assert_failed, assert_says, command,
    path, printed, with_less, with_more,
};

/// A repository with a release of this version, and another description in the working tree.
fn released(version: &str, description: &str) -> Repository {
    let repository = Repository::new();
    repository.set_version(version);
    repository.commit("A release");
    repository.git(&["tag", &format!("v{version}")]);
    assert_done(&repository.import(description));
    repository
}

fn assert_asks(version: &str, description: &str, asked: &str) {
    let output = released(version, description).xtask(&["semver"]);
    let words = format!("the version is {version}, and the changes ask for {asked}");
    assert_failed(&output, &[&words, "cargo xtask semver --bump"]);
    assert_says(
        &printed(&output),
        &[
            &format!("the newest release, v{version} ("),
            &format!("asks for version {asked}; {version} is too low"),
        ],
    );
}

#[test]
fn nothing_that_changed_asks_for_nothing() {
    let output = released("0.3.1", DESCRIPTION).xtask(&["semver"]);
    assert_done(&output);
    assert_says(&printed(&output), &["0.3.1 is high enough"]);
}

#[test]
fn what_was_added_asks_for_the_patch_number_before_1_and_for_the_minor_number_after() {
    assert_asks("0.3.1", &with_more(), "0.3.2");
    assert_asks("1.3.1", &with_more(), "1.4.0");
}

#[test]
fn what_breaks_callers_asks_for_the_minor_number_before_1_and_for_the_major_number_after() {
    assert_asks("0.3.1", &with_less(), "0.4.0");
    assert_asks("1.3.1", &with_less(), "2.0.0");
}

#[test]
fn a_higher_version_than_asked_is_right() {
    let repository = released("0.3.1", &with_more());
    for version in ["0.3.2", "0.4.0", "1.0.0"] {
        repository.set_version(version);
        assert_done(&repository.xtask(&["semver"]));
    }
}

#[test]
fn a_pre_release_of_the_version_that_is_asked_for_is_right() {
    let repository = released("0.3.1", &with_less());
    for (version, is_enough) in [("0.3.2-rc.1", false), ("0.4.0-rc.1", true)] {
        repository.set_version(version);
        assert_eq!(repository.xtask(&["semver"]).status.success(), is_enough);
    }
    let repository = released("0.3.1", DESCRIPTION);
    repository.set_version("0.3.1-rc.1");
    assert_failed(&repository.xtask(&["semver"]), &["ask for 0.3.1"]);
}

#[test]
fn a_lower_version_than_the_release_is_wrong() {
    let repository = released("0.3.1", DESCRIPTION);
    repository.set_version("0.3.0");
    assert_failed(&repository.xtask(&["semver"]), &["ask for 0.3.1"]);
}

#[test]
fn the_version_is_written_and_nothing_else_of_the_file_changes() {
    let repository = released("0.1.0", &with_less());
    let before = repository.read("Cargo.toml");
    let output = repository.xtask(&["semver", "--bump"]);
    assert_done(&output);
    assert_says(
        &printed(&output),
        &["The version in Cargo.toml and Cargo.lock is 0.2.0."],
    );
    assert_eq!(
        repository.read("Cargo.toml"),
        before.replace("0.1.0", "0.2.0")
    );
    assert_says(
        &repository.read("Cargo.lock"),
        &["name = \"bindings\"\nversion = \"0.2.0\""],
    );
    assert_done(&repository.xtask(&["semver"]));
}

#[test]
fn a_version_that_is_high_enough_is_not_raised() {
    let repository = released("0.1.0", DESCRIPTION);
    let before = repository.files();
    assert_done(&repository.xtask(&["semver", "--bump"]));
    assert_eq!(repository.files(), before);
}

#[test]
fn the_highest_release_counts_and_no_other_tag() {
    let repository = released("0.10.0", DESCRIPTION);
    assert_done(&repository.import(&with_less()));
    repository.commit("Less");
    for tag in ["v0.9.0", "v0.11.0-rc.1", "v1", "vision", "v0.2.0.1"] {
        repository.git(&["tag", tag]);
    }
    let output = repository.xtask(&["semver"]);
    assert_failed(&output, &["ask for 0.11.0"]);
    assert_says(&printed(&output), &["v0.10.0"]);
}

#[test]
fn a_release_that_head_does_not_come_from_does_not_count() {
    let repository = Repository::new();
    repository.git(&["checkout", "--quiet", "-b", "other"]);
    repository.set_version("0.5.0");
    repository.commit("Elsewhere");
    repository.git(&["tag", "v0.5.0"]);
    repository.git(&["checkout", "--quiet", "main"]);
    let output = repository.xtask(&["semver"]);
    assert_done(&output);
    assert_says(&printed(&output), &["nothing is tagged as a release"]);
}

#[test]
fn without_a_release_the_first_commit_of_the_present_version_counts() {
    let repository = Repository::new();
    repository.set_version("0.2.0");
    repository.commit("0.2.0");
    let first = repository.git(&["rev-parse", "--short=10", "HEAD"]);
    assert_done(&repository.import(&with_less()));
    repository.commit("Less");
    let output = repository.xtask(&["semver"]);
    assert_failed(&output, &["ask for 0.3.0"]);
    assert_says(
        &printed(&output),
        &[&format!("{first}, the first commit of version 0.2.0")],
    );
}

#[test]
fn a_raised_version_that_is_not_committed_is_judged_by_the_version_before() {
    let repository = Repository::new();
    assert_done(&repository.import(&with_less()));
    assert_done(&repository.xtask(&["semver", "--bump"]));
    let output = repository.xtask(&["semver"]);
    assert_done(&output);
    assert_says(
        &printed(&output),
        &[
            "the first commit of version 0.1.0",
            "asks for version 0.2.0; 0.2.0 is high enough",
        ],
    );
}

#[test]
fn without_a_release_what_changed_together_with_the_version_is_judged_too() {
    let repository = Repository::new();
    let before = repository.git(&["rev-parse", "--short=10", "HEAD"]);
    repository.set_version("0.1.1");
    assert_done(&repository.import(&with_less()));
    assert_failed(&repository.xtask(&["semver"]), &["ask for 0.2.0"]);
    repository.generate();
    repository.commit("0.1.1 without an operation");
    let output = repository.xtask(&["semver"]);
    assert_failed(
        &output,
        &["the version is 0.1.1, and the changes ask for 0.2.0"],
    );
    assert_says(
        &printed(&output),
        &[
            "the first commit of version 0.1.1 (nothing is tagged as a release), which has version 0.1.1: nothing changed",
            "This asks for version 0.1.1.",
            &format!(
                "{before}, the last commit before version 0.1.1, which has version 0.1.0: 1 change, and callers have to follow it"
            ),
            "This asks for version 0.2.0.",
            "The higher one counts, 0.2.0; 0.1.1 is too low.",
        ],
    );
}

#[test]
fn without_a_release_what_changed_after_the_version_was_raised_asks_for_the_next() {
    let repository = Repository::new();
    repository.set_version("0.2.0");
    assert_done(&repository.import(&with_less()));
    repository.generate();
    repository.commit("0.2.0 without an operation");
    assert_done(&repository.xtask(&["semver"]));
    assert_done(&repository.import(DESCRIPTION));
    let output = repository.xtask(&["semver"]);
    assert_failed(&output, &["ask for 0.2.1"]);
}

#[test]
fn any_revision_can_be_compared_with() {
    let repository = released("0.1.0", &with_less());
    repository.generate();
    repository.commit("Less");
    assert_failed(&repository.xtask(&["semver"]), &["ask for 0.2.0"]);
    let output = repository.xtask(&["semver", "--base", "HEAD"]);
    assert_done(&output);
    assert_says(&printed(&output), &["Compared with HEAD ("]);
    assert_failed(
        &repository.xtask(&["semver", "--base", "nothing"]),
        &["git knows no revision `nothing`"],
    );
}

#[test]
fn each_side_has_its_own_corrections() {
    let repository = released("0.1.0", DESCRIPTION);
    repository.write("spec/connect/overlay.yaml", OVERLAY.as_bytes());
    assert_failed(&repository.xtask(&["semver"]), &["ask for 0.2.0"]);
    assert_done(&repository.xtask(&["codegen"]));
    repository.commit("A correction");
    assert_done(&repository.xtask(&["semver", "--base", "HEAD"]));
    assert_done(&repository.xtask(&["spec", "diff"]));
}

#[test]
fn a_shallow_clone_without_a_release_is_said() {
    let (repository, clone) = (Repository::new(), Folder::new());
    assert_done(&repository.import(&with_less()));
    repository.generate();
    repository.commit("Less");
    let url = format!("file://{}", path(repository.root()));
    let mut git = Command::new("git");
    git.args(["clone", "--quiet", "--depth", "1", &url])
        .arg(clone.out());
    assert_done(&git.output().unwrap());
    let run = |more: &[&str]| {
        let mut command = command(&["--root", path(&clone.out()), "semver"]);
        command.args(more).output().unwrap()
    };
    assert_failed(&run(&[]), &["this clone is shallow", "fetch-depth: 0"]);
    assert_done(&run(&["--base", "HEAD"]));
}

#[test]
fn without_a_history_nothing_can_be_judged() {
    let repository = Repository::new();
    fs::remove_dir_all(repository.root().join(".git")).unwrap();
    assert_failed(&repository.xtask(&["semver"]), &["has no git history"]);
    let repository = Repository::empty();
    assert_done(&repository.import(DESCRIPTION));
    assert_failed(
        &repository.xtask(&["semver"]),
        &["the git history has no commit yet"],
    );
}

#[test]
fn a_version_that_is_none_is_shown() {
    let repository = Repository::new();
    for version in ["0.1", "0.1.0.1", "01.0.0"] {
        repository.set_version(version);
        assert_failed(&repository.xtask(&["semver"]), &[&format!("`{version}`")]);
    }
}

/// A repository whose release has a list of its public API, from these bindings and this hand-written part.
fn released_with(lib: &str) -> Repository {
    let repository = Repository::new();
    repository.write("generated/src/lib.rs", lib.as_bytes());
    repository.generate();
    repository.set_version("0.3.1");
    repository.commit("A release");
    repository.git(&["tag", "v0.3.1"]);
    repository
}

const LIB: &str = "pub mod connect;\npub struct Client;\nimpl Client {\n    pub fn new() -> Self {\n        Self\n    }\n}\n";

#[test]
fn the_same_bindings_from_the_same_generator_ask_for_nothing() {
    let output = released_with(LIB).xtask(&["semver"]);
    assert_done(&output);
    assert_says(
        &printed(&output),
        &[
            "nothing changed that callers could see. This asks for version 0.3.1; 0.3.1 is high enough",
        ],
    );
}

#[test]
fn other_names_from_the_generator_ask_for_a_version_though_the_description_is_the_same() {
    let repository = released_with(LIB);
    repository.commit_other_names();
    repository.git(&["tag", "--force", "v0.3.1"]);
    repository.generate();
    let output = repository.xtask(&["semver"]);
    assert_failed(
        &output,
        &["the version is 0.3.1, and the changes ask for 0.4.0"],
    );
    assert_says(&printed(&output), &["`connect::books::all` is gone"]);
}

#[test]
fn what_is_written_by_hand_asks_for_a_version_too() {
    let repository = released_with(LIB);
    let lib = LIB.replace("fn new(", "fn with(");
    repository.write("generated/src/lib.rs", lib.as_bytes());
    let output = repository.xtask(&["semver"]);
    assert_failed(
        &output,
        &["the version is 0.3.1, and the changes ask for 0.4.0"],
    );
    assert_says(&printed(&output), &["`Client::new` is gone"]);
}

#[test]
fn a_release_without_a_list_is_compared_by_its_description() {
    let repository = released_with(LIB);
    repository.git(&["rm", "--quiet", "generated/public-api.txt"]);
    repository.git(&["commit", "--quiet", "--message", "Without a list"]);
    repository.git(&["tag", "--force", "v0.3.1"]);
    assert_done(&repository.import(&with_less()));
    let output = repository.xtask(&["semver"]);
    assert_failed(
        &output,
        &["the version is 0.3.1, and the changes ask for 0.4.0"],
    );
    assert_says(
        &printed(&output),
        &["it has no generated/public-api.txt: its description was compared"],
    );
}

#[test]
fn a_list_that_is_not_what_the_generator_writes_fails_the_check() {
    let repository = released_with(LIB);
    let check = ["codegen", "--no-overlay", "--check"];
    assert_done(&repository.xtask(&check));
    let list = repository.read("generated/public-api.txt");
    let other = list.replace("Client", "Customer");
    repository.write("generated/public-api.txt", other.as_bytes());
    let output = repository.xtask(&check);
    assert_failed(
        &output,
        &["public-api.txt is not what the generator writes"],
    );
    assert_says(&printed(&output), &["differs: ", "-Customer", "+Client"]);
    fs::remove_file(repository.root().join("generated/public-api.txt")).unwrap();
    let output = repository.xtask(&check);
    assert_failed(
        &output,
        &["public-api.txt is not what the generator writes"],
    );
    assert_says(&printed(&output), &["missing: "]);
}

#[test]
fn bindings_that_are_written_elsewhere_leave_the_list_alone() {
    let repository = released_with(LIB);
    let list = repository.read("generated/public-api.txt");
    assert_done(&repository.import(&with_less()));
    let out = repository.root().join("elsewhere");
    assert_done(&repository.xtask(&["codegen", "--no-overlay", "--out", path(&out)]));
    assert_eq!(repository.read("generated/public-api.txt"), list);
}
