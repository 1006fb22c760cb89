//! `CHANGELOG-API.md`, as imports keep it; and what imports say.

use std::fs;

use crate::support::{
    ALL, DESCRIPTION, Folder, Repository, assert_done, assert_failed, assert_says, description_zip,
    names, path, printed, sha256, with_less, with_more, xtask,
};

fn changelog(folder: &Folder) -> String {
    fs::read_to_string(folder.out().join("CHANGELOG-API.md")).unwrap()
}

/// Imports descriptions one after the other into a folder, and gives back what the last import said.
fn imported(folder: &Folder, descriptions: &[&str]) -> String {
    let mut said = String::new();
    for description in descriptions {
        let output = folder.import(&folder.file("description", description.as_bytes()));
        assert_done(&output);
        said = printed(&output);
    }
    said
}

/// The headings of the entries.
fn entries(text: &str) -> Vec<&str> {
    let is_entry = |line: &&str| line.starts_with("## connect ");
    text.lines().filter(is_entry).collect()
}

fn content_of(folder: &Folder) -> String {
    let source: toml::Table = folder.written().1.parse().unwrap();
    source["content-sha256"].as_str().unwrap().to_owned()
}

#[test]
fn a_first_import_is_an_entry_that_counts() {
    let folder = Folder::new();
    imported(&folder, &[DESCRIPTION]);
    let text = changelog(&folder);
    let entries = entries(&text);
    let [entry] = entries[..] else {
        panic!("{text}");
    };
    let content = content_of(&folder);
    assert!(entry.starts_with("## connect 1.2, 20"), "{entry}");
    assert!(
        entry.ends_with(&format!("content `{}`", &content[..12])),
        "{entry}"
    );
    assert!(
        text.ends_with("\nFirst import: 2 paths, 3 operations, 1 schemas, 4 query parameters.\n")
    );
}

#[test]
fn a_new_description_is_an_entry_above_all_others_that_says_what_changed() {
    let folder = Folder::new();
    imported(&folder, &[DESCRIPTION]);
    let before = changelog(&folder);
    imported(&folder, &[&with_more()]);
    let text = changelog(&folder);
    let (head, old) = before.split_once("## connect").unwrap();
    assert!(text.starts_with(head));
    assert!(
        text.ends_with(&format!("## connect{old}")),
        "entries stay as they are"
    );
    let entry = &text[head.len()..text.len() - "## connect".len() - old.len()];
    assert!(entry.starts_with("## connect 1.3, "), "{entry}");
    assert_says(entry, &["authors"]);
}

#[test]
fn an_import_says_in_one_line_what_changed() {
    let folder = Folder::new();
    let said = imported(&folder, &[DESCRIPTION, &with_more()]);
    let line = said.lines().nth(1).unwrap();
    assert_says(line, &["1.3", "1 operation added"]);
}

#[test]
fn other_content_under_the_same_version_is_said_first() {
    let folder = Folder::new();
    imported(&folder, &[DESCRIPTION]);
    let before = content_of(&folder);
    let said = imported(&folder, &[&with_less()]);
    let after = content_of(&folder);
    let first = said.lines().next().unwrap();
    assert_says(
        first,
        &[
            "other content under the same version 1.2",
            &before[..12],
            &after[..12],
        ],
    );
    assert_eq!(entries(&changelog(&folder)).len(), 2);
}

#[test]
fn the_same_content_in_other_bytes_is_said_and_is_no_entry() {
    let folder = Folder::new();
    imported(&folder, &[DESCRIPTION]);
    let before = changelog(&folder);
    let output = folder.import(&folder.file("a.zip", &description_zip()));
    assert_says(printed(&output).lines().next().unwrap(), &["same content"]);
    assert_eq!(changelog(&folder), before);
}

#[test]
fn the_same_content_in_another_canonical_form_is_no_entry() {
    let folder = Folder::new();
    imported(&folder, &[DESCRIPTION]);
    let (after, content) = ((folder.written(), changelog(&folder)), content_of(&folder));
    let yaml = format!("# As it was written before\n{}", folder.written().0);
    let before = sha256(yaml.as_bytes());
    for (name, text) in [
        ("openapi.yaml", yaml),
        ("source.toml", after.0.1.replace(&content, &before)),
        (
            "CHANGELOG-API.md",
            after.1.replace(&content[..12], &before[..12]),
        ),
    ] {
        fs::write(folder.out().join(name), text).unwrap();
    }
    let said = imported(&folder, &[DESCRIPTION]);
    assert!(!said.contains("other content"), "{said}");
    assert_eq!((folder.written(), changelog(&folder)), after);
}

#[test]
fn another_version_with_the_same_content_otherwise_is_an_entry() {
    let folder = Folder::new();
    imported(
        &folder,
        &[DESCRIPTION, &DESCRIPTION.replace("\"1.2\"", "\"1.2.1\"")],
    );
    assert_eq!(entries(&changelog(&folder)).len(), 2);
}

#[test]
fn what_people_write_into_it_stays() {
    let folder = Folder::new();
    imported(&folder, &[DESCRIPTION]);
    let notes = [
        ("\n## connect", "\nA note above.\n\n## connect"),
        ("parameters.\n", "parameters.\n\n## A note\n\n* below\n"),
    ];
    let with_notes = notes.iter().fold(changelog(&folder), |text, (from, to)| {
        text.replace(from, to)
    });
    fs::write(folder.out().join("CHANGELOG-API.md"), &with_notes).unwrap();
    imported(&folder, &[&with_more()]);
    let (above, below) = with_notes.split_once("## connect").unwrap();
    let text = changelog(&folder);
    assert!(text.starts_with(above), "{text}");
    assert!(text.ends_with(&format!("## connect{below}")), "{text}");
}

#[test]
fn content_that_comes_back_is_an_entry_again() {
    let folder = Folder::new();
    imported(&folder, &[DESCRIPTION, &with_more(), DESCRIPTION]);
    let text = changelog(&folder);
    let contents: Vec<_> = entries(&text)
        .iter()
        .map(|entry| entry.split_once("content").unwrap().1)
        .collect();
    assert_eq!(contents.len(), 3);
    assert_eq!(contents[0], contents[2]);
}

#[test]
fn a_text_without_entries_is_added_to() {
    let folder = Folder::new();
    fs::create_dir(folder.out()).unwrap();
    fs::write(folder.out().join("CHANGELOG-API.md"), "# By hand").unwrap();
    imported(&folder, &[DESCRIPTION]);
    assert!(changelog(&folder).starts_with("# By hand\n\n## connect 1.2, "));
}

#[test]
fn the_changelog_of_the_repository_stands_at_its_root_and_serves_all_its_apis() {
    let repository = Repository::empty();
    assert_done(&repository.import(DESCRIPTION));
    let elsewhere = Folder::new();
    let file = elsewhere.file("description", with_more().as_bytes());
    for _ in 0..2 {
        assert_done(&repository.xtask(&["spec", "import", "--api", "other", path(&file)]));
        assert_done(&repository.import(DESCRIPTION));
    }
    let text = repository.read("CHANGELOG-API.md");
    let headings: Vec<_> = text
        .lines()
        .filter(|line| line.starts_with("## "))
        .collect();
    assert_eq!(headings.len(), 2, "{text}");
    assert!(headings[0].starts_with("## other 1.3, "), "{text}");
    assert!(headings[1].starts_with("## connect 1.2, "), "{text}");
}

#[test]
fn an_import_that_was_stopped_between_any_two_files_is_finished_by_the_same_import() {
    let folder = Folder::new();
    let (old, new) = (
        folder.file("old", DESCRIPTION.as_bytes()),
        folder.file("new", with_more().as_bytes()),
    );
    assert_done(&folder.import(&old));
    let read = || ALL.map(|name| fs::read(folder.out().join(name)).unwrap());
    let before = read();
    assert_done(&folder.import(&new));
    let after = read();
    // The order in which they are written is the order of their names.
    for done in 0..=ALL.len() {
        for (index, name) in ALL.iter().enumerate() {
            let contents = if index < done {
                &after[index]
            } else {
                &before[index]
            };
            fs::write(folder.out().join(name), contents).unwrap();
        }
        fs::write(folder.out().join(".writing-a1b2c3"), "a part").unwrap();
        assert_done(&folder.import(&new));
        assert_eq!(read(), after, "after {done} files");
        assert_eq!(names(&folder.out()), ALL, "nothing is left over");
    }
}

#[test]
fn what_cannot_be_modelled_is_imported_and_said_to_be_left_out() {
    let folder = Folder::new();
    imported(&folder, &[DESCRIPTION]);
    let strange = DESCRIPTION.replace(
        "\"name\": \"sort\", \"in\": \"query\", \"schema\"",
        "\"name\": \"sort\", \"in\": \"header\", \"schema\"",
    );
    assert_done(&folder.import(&folder.file("strange", strange.as_bytes())));
    assert!(folder.written().0.contains("in: header"));
    assert_says(
        &changelog(&folder),
        &["operation `GET /v1/shelves` removed"],
    );
}

#[test]
fn an_openapi_yaml_that_is_broken_is_said_to_be_in_the_way() {
    let folder = Folder::new();
    imported(&folder, &[DESCRIPTION]);
    fs::write(folder.out().join("openapi.yaml"), "openapi: 2").unwrap();
    let file = folder.file("new", with_more().as_bytes());
    let output = xtask(&["spec", "import", "--out", path(&folder.out()), path(&file)]);
    assert_failed(
        &output,
        &["openapi.yaml is there already", "restore it, or delete it"],
    );
}
