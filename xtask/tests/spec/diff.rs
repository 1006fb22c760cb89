//! `cargo xtask spec diff`: which two descriptions it compares, and in which form it answers.

use std::fs;

use crate::support::{
    DESCRIPTION, Folder, OVERLAY, Repository, assert_done, assert_failed, assert_says, path,
    printed, with_less, with_more, zip,
};

/// With `DESCRIPTION` committed and tagged `old`, then `with_less` committed, and `with_more` in the working tree.
fn repository() -> Repository {
    let repository = Repository::new();
    repository.git(&["tag", "old"]);
    assert_done(&repository.import(&with_less()));
    repository.commit("Less");
    assert_done(&repository.import(&with_more()));
    repository
}

/// What the comparison is between, and whether it tells of the operation that was added and of the one that was removed.
fn told(repository: &Repository, arguments: &[&str]) -> (bool, bool) {
    let arguments: Vec<_> = ["spec", "diff"].iter().chain(arguments).copied().collect();
    let output = repository.xtask(&arguments);
    assert_done(&output);
    let text = printed(&output);
    let added = text.contains("authors");
    let removed = text.contains("shelves");
    (added, removed)
}

#[test]
fn head_is_compared_with_the_working_tree() {
    let repository = Repository::new();
    assert_done(&repository.import(&with_more()));
    assert_eq!(told(&repository, &[]), (true, false));
}

#[test]
fn one_revision_is_compared_with_the_working_tree() {
    assert_eq!(told(&repository(), &["old"]), (true, false));
}

#[test]
fn two_revisions_are_compared_with_each_other() {
    assert_eq!(told(&repository(), &["old", "HEAD"]), (false, true));
    assert_eq!(told(&repository(), &["HEAD~1", "HEAD"]), (false, true));
}

#[test]
fn callers_of_a_revision_have_the_names_that_are_listed_there() {
    let repository = Repository::new();
    repository.commit_other_names();
    let output = repository.xtask(&["spec", "diff", "--format", "json"]);
    assert_done(&output);
    assert_says(
        &printed(&output),
        &["`books::all` is gone", "`books::list` is new"],
    );
    let output = repository.xtask(&["spec", "diff", "HEAD", "HEAD"]);
    assert_done(&output);
    assert!(
        !printed(&output).contains("books::"),
        "{}",
        printed(&output)
    );
}

#[test]
fn a_list_that_is_none_is_an_error() {
    let repository = Repository::new();
    repository.write("generated/public-api.txt", b"what is this\n");
    repository.commit("A list that is none");
    let output = repository.xtask(&["spec", "diff"]);
    assert_failed(&output, &["HEAD", "public-api.txt is wrong", "line 1"]);
}

#[test]
fn a_side_can_be_json_yaml_or_a_zip() {
    let repository = repository();
    let folder = Folder::new();
    let value: serde_json::Value = serde_json::from_str(&with_more()).unwrap();
    let yaml = serde_yaml::to_string(&value).unwrap();
    for bytes in [
        with_more().into_bytes(),
        yaml.into_bytes(),
        zip(&[("a.json", with_more().as_bytes())]),
    ] {
        let file = folder.file("description", &bytes);
        assert_eq!(told(&repository, &["old", path(&file)]), (true, false));
    }
}

#[test]
fn a_name_that_is_a_file_is_the_file() {
    let repository = repository();
    repository.write("old", with_more().as_bytes());
    assert_eq!(told(&repository, &["old", "HEAD"]), (true, true));
    assert_eq!(told(&repository, &["old~0", "HEAD"]), (false, true));
}

#[test]
fn a_name_that_is_a_folder_is_a_revision() {
    let repository = repository();
    fs::create_dir(repository.root().join("old")).unwrap();
    assert_eq!(told(&repository, &["old", "HEAD"]), (false, true));
}

#[test]
fn a_name_that_is_nothing_says_what_was_tried() {
    let output = Repository::new().xtask(&["spec", "diff", "nothing"]);
    assert_failed(&output, &["`nothing`", "neither a file", "git revision"]);
}

#[test]
fn a_revision_is_no_option_of_git() {
    let output = Repository::new().xtask(&["spec", "diff", "--", "--all"]);
    assert_failed(&output, &["`--all`", "neither a file"]);
}

#[test]
fn a_revision_without_the_description_is_said() {
    let repository = Repository::empty();
    repository.commit("Nothing yet");
    assert_done(&repository.import(DESCRIPTION));
    let output = repository.xtask(&["spec", "diff"]);
    assert_failed(&output, &["`HEAD`", "has no spec/connect/openapi.yaml"]);
}

#[test]
fn a_file_that_is_no_description_is_named() {
    let repository = Repository::new();
    repository.write("nonsense", b"nonsense");
    assert_failed(
        &repository.xtask(&["spec", "diff", "nonsense"]),
        &["nonsense cannot be compared"],
    );
}

#[test]
fn without_a_description_in_the_working_tree_there_is_nothing_to_compare() {
    let repository = Repository::new();
    fs::remove_file(repository.root().join("spec/connect/openapi.yaml")).unwrap();
    assert_failed(
        &repository.xtask(&["spec", "diff"]),
        &["openapi.yaml is not there"],
    );
}

#[test]
fn without_a_repository_only_files_can_be_compared() {
    let repository = repository();
    fs::remove_dir_all(repository.root().join(".git")).unwrap();
    repository.write("a", DESCRIPTION.as_bytes());
    assert_eq!(told(&repository, &["a"]), (true, false));
    assert_failed(
        &repository.xtask(&["spec", "diff"]),
        &["`HEAD`", "has no git history"],
    );
}

#[test]
fn without_git_only_files_can_be_compared() {
    let repository = repository();
    repository.write("a", DESCRIPTION.as_bytes());
    let run = |arguments: &[&str]| {
        repository
            .command(arguments)
            .env("PATH", "")
            .output()
            .unwrap()
    };
    assert_done(&run(&["spec", "diff", "a"]));
    assert_failed(&run(&["spec", "diff"]), &["`git` cannot be run"]);
}

#[test]
fn a_hook_of_another_repository_does_not_mislead() {
    let (repository, other) = (repository(), Repository::new());
    let mut command = repository.command(&["spec", "diff", "old", "HEAD"]);
    let output = command
        .env("GIT_DIR", other.root().join(".git"))
        .output()
        .unwrap();
    assert_done(&output);
    assert_says(&printed(&output), &["shelves"]);
}

#[test]
fn the_answer_can_be_markdown_or_json() {
    let repository = repository();
    let run = |format| printed(&repository.xtask(&["spec", "diff", "old", "--format", format]));
    let json: serde_json::Value = serde_json::from_str(&run("json")).unwrap();
    assert!(json.is_object());
    assert!(run("markdown").contains("<details>"));
}

#[test]
fn nothing_that_changed_is_no_failure() {
    assert_eq!(told(&Repository::new(), &[]), (false, false));
}

#[test]
fn corrections_that_are_no_longer_needed_are_named() {
    let repository = Repository::new();
    let overlay = OVERLAY
        .replace("{ type: string }", "{ format: null }")
        .replace("remove: true", "update: { format: uri }");
    repository.write("spec/connect/overlay.yaml", overlay.as_bytes());
    let plain = r#""id": { "type": "string" }"#;
    let corrected = r#""id": { "type": "string", "format": "uri" }"#;
    assert!(DESCRIPTION.contains(plain));
    assert_done(&repository.import(&DESCRIPTION.replace(plain, corrected)));
    let said = [
        "Nothing changed that a request, an answer or the bindings show.",
        "may have become unnecessary: `no-such-member`.",
    ];
    for format in ["text", "markdown"] {
        let output = repository.xtask(&["spec", "diff", "--format", format]);
        assert_done(&output);
        assert_says(&printed(&output), &said);
    }
    let changelog = fs::read_to_string(repository.root().join("CHANGELOG-API.md")).unwrap();
    assert_says(&changelog, &said);
}

#[test]
fn a_correction_that_fits_one_side_only_is_no_change() {
    let repository = Repository::new();
    let overlay = OVERLAY
        .replace("{ type: string }", "{ type: string, maxLength: null }")
        .replace("remove: true", "update: { format: uri }");
    repository.write("spec/connect/overlay.yaml", overlay.as_bytes());
    let long = r#""id": { "type": "string", "maxLength": 9 }"#;
    assert_done(&repository.import(&DESCRIPTION.replace(r#""id": { "type": "string" }"#, long)));
    let output = repository.xtask(&["spec", "diff"]);
    assert_done(&output);
    let text = printed(&output);
    assert_says(&text, &["maxLength"]);
    assert!(!text.contains("uri"), "{text}");
}
