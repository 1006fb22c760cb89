//! What is committed under `spec/` fits together: nobody edited a description by hand.

use std::fs;
use std::path::Path;

use codegen::document;
use openapiv3::{OpenAPI, Parameter, ReferenceOr};

use crate::support::{Repository, names};

/// What does not fit together in a repository.
fn faults(root: &Path) -> Vec<String> {
    let changelog = fs::read_to_string(root.join("CHANGELOG-API.md")).unwrap();
    let apis = names(&root.join("spec"));
    let faults = apis.iter().flat_map(|api| {
        let found = faults_of(api, &root.join("spec").join(api), &changelog);
        found
            .into_iter()
            .map(move |fault| format!("spec/{api}/{fault}"))
    });
    faults.collect()
}

fn faults_of(api: &str, folder: &Path, changelog: &str) -> Vec<String> {
    let mut faults = Vec::new();
    let yaml = fs::read_to_string(folder.join("openapi.yaml")).unwrap();
    let source: toml::Table = fs::read_to_string(folder.join("source.toml"))
        .unwrap()
        .parse()
        .unwrap();
    let document = document::read(yaml.as_bytes()).unwrap();
    let content = document.fingerprint();
    if document.to_yaml() != yaml || source["content-sha256"].as_str() != Some(&content) {
        faults.push(
            "openapi.yaml is not what was imported. It is not edited by hand: take it back, and write corrections into overlay.yaml"
                .to_owned(),
        );
    }
    if source["version"].as_str() != Some(&document.openapi.info.version) {
        faults.push("source.toml has another version than openapi.yaml".to_owned());
    }
    let counts = source["counts"].as_table().unwrap();
    for (name, count) in counted(&document.openapi) {
        if counts[name].as_integer() != i64::try_from(count).ok() {
            faults.push(format!("source.toml does not count {count} {name}"));
        }
    }
    let heading = format!("## {api} ");
    let newest = changelog.lines().find(|line| line.starts_with(&heading));
    if !newest.is_some_and(|line| line.ends_with(&format!("content `{}`", &content[..12]))) {
        faults.push(
            "openapi.yaml is not what the newest entry of CHANGELOG-API.md is about".to_owned(),
        );
    }
    faults
}

/// What there is in a description, as `source.toml` calls it.
fn counted(openapi: &OpenAPI) -> [(&'static str, usize); 4] {
    let shared = openapi.components.as_ref().unwrap();
    let items = || openapi.paths.iter().filter_map(|(_, item)| item.as_item());
    let is_query = |parameter: &&ReferenceOr<Parameter>| {
        let item = match parameter {
            ReferenceOr::Item(item) => item,
            ReferenceOr::Reference { reference } => {
                let name = reference.rsplit('/').next().unwrap();
                shared.parameters[name].as_item().unwrap()
            }
        };
        matches!(item, Parameter::Query { .. })
    };
    let parameters = items().flat_map(|item| {
        let of_operations = item
            .iter()
            .map(|(_, operation)| item.parameters.iter().chain(&operation.parameters));
        of_operations.flatten()
    });
    [
        ("paths", items().count()),
        ("operations", items().map(|item| item.iter().count()).sum()),
        ("schemas", shared.schemas.len()),
        ("query-parameters", parameters.filter(is_query).count()),
    ]
}

#[test]
fn what_is_committed_fits_together() {
    let root = Path::new("..");
    assert_eq!(faults(root), Vec::<String>::new());
}

#[test]
fn what_an_import_writes_fits_together() {
    assert_eq!(faults(Repository::new().root()), Vec::<String>::new());
}

#[test]
fn an_edit_by_hand_is_found_and_the_overlay_is_named() {
    let repository = Repository::new();
    let yaml = repository.read("spec/connect/openapi.yaml");
    for (from, to) in [
        ("maximum: 200", "maximum: 100"),
        ("openapi:", "# A note\nopenapi:"),
    ] {
        let edited = yaml.replacen(from, to, 1);
        assert_ne!(edited, yaml);
        repository.write("spec/connect/openapi.yaml", edited.as_bytes());
        let faults = faults(repository.root());
        assert!(
            faults[0].contains("write corrections into overlay.yaml"),
            "{faults:?}"
        );
    }
}

#[test]
fn counts_and_versions_that_are_not_true_are_found() {
    let repository = Repository::new();
    let source = repository.read("spec/connect/source.toml");
    for (from, to) in [
        ("version = \"1.2\"", "version = \"1.3\""),
        ("query-parameters = 4", "query-parameters = 5"),
    ] {
        let edited = source.replace(from, to);
        assert_ne!(edited, source);
        repository.write("spec/connect/source.toml", edited.as_bytes());
        assert_eq!(faults(repository.root()).len(), 1);
    }
}

#[test]
fn a_changelog_that_lags_behind_is_found() {
    let repository = Repository::new();
    let changelog = repository
        .read("CHANGELOG-API.md")
        .replace("content `", "content `0");
    repository.write("CHANGELOG-API.md", changelog.as_bytes());
    assert_eq!(faults(repository.root()).len(), 1);
}

#[test]
fn the_readme_names_the_version_of_the_crate() {
    let root = Path::new("..");
    let readme = fs::read_to_string(root.join("README.md")).unwrap();
    let (_, version) = readme.split_once("\nappstore-sdk = \"").unwrap();
    let (version, _) = version.split_once('"').unwrap();
    let present = env!("CARGO_PKG_VERSION");
    assert!(
        present.starts_with(&format!("{version}.")),
        "README.md says {version}, Cargo.toml says {present}"
    );
}
