//! Compiles the bindings of descriptions, with the runtime and nothing else, offline.

use std::collections::BTreeMap;
use std::fmt::Write as _;
use std::fs;
use std::path::Path;
use std::process::Command;

use codegen::Settings;
use codegen::overlay::Corrections;
use serde_json::Value;

/// The files of the bindings of a description.
pub type Files = BTreeMap<String, String>;

/// The files of a description's bindings, if it is understood.
pub fn files(description: &Value) -> Option<Files> {
    let text = description.to_string();
    let bindings = codegen::generate(text.as_bytes(), Corrections::None, &Settings::default());
    bindings.ok().map(|bindings| bindings.files)
}

fn copy(from: &Path, to: &Path) {
    fs::create_dir_all(to).unwrap();
    for entry in fs::read_dir(from).unwrap() {
        let path = entry.unwrap().path();
        let target = to.join(path.file_name().unwrap());
        if path.is_dir() {
            copy(&path, &target);
        } else {
            fs::copy(&path, &target).unwrap();
        }
    }
}

/// Fails unless bindings compile, each in a module of its own; says which do not by their names.
pub fn check(name: &str, bindings: &[(String, Files)]) {
    let folder = tempfile::tempdir().unwrap();
    let workspace = folder.path();
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("..");
    let manifest = fs::read_to_string(root.join("Cargo.toml")).unwrap();
    let members = |line: &str| match line.starts_with("members = ") {
        true => "members = [\"generated\"]\n".to_owned(),
        false => format!("{line}\n"),
    };
    let manifest: String = manifest.lines().map(members).collect();
    fs::write(workspace.join("Cargo.toml"), manifest).unwrap();
    fs::copy(root.join("Cargo.lock"), workspace.join("Cargo.lock")).unwrap();
    copy(&root.join("generated"), &workspace.join("generated"));

    let place = workspace.join("generated/src/connect");
    fs::remove_dir_all(&place).unwrap();
    let mut modules = String::new();
    for (index, (_, files)) in bindings.iter().enumerate() {
        let module = format!("api_{index}");
        let folder = place.join(&module);
        fs::create_dir_all(&folder).unwrap();
        for (file, text) in files {
            fs::write(folder.join(file), text).unwrap();
        }
        writeln!(modules, "pub mod {module};").unwrap();
    }
    fs::write(place.join("mod.rs"), modules).unwrap();

    let mut cargo = Command::new(env!("CARGO"));
    cargo
        .current_dir(workspace)
        .args(["check", "--offline", "--quiet", "--lib"])
        .args(["--no-default-features", "--package", "appstore-sdk"])
        .env("RUSTFLAGS", "-Awarnings")
        .env(
            "CARGO_TARGET_DIR",
            Path::new(env!("CARGO_TARGET_TMPDIR")).join(name),
        );
    let output = cargo.output().unwrap();
    let complaints = String::from_utf8_lossy(&output.stderr);
    let blamed: Vec<&str> = bindings
        .iter()
        .enumerate()
        .filter(|(index, _)| complaints.contains(&format!("/api_{index}/")))
        .map(|(_, (name, _))| name.as_str())
        .collect();
    assert!(output.status.success(), "{blamed:#?}\n{complaints}");
}
