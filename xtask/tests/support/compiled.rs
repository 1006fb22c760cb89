//! Compiles the bindings of a description, with the runtime and nothing else, offline.

use std::fs;
use std::path::Path;
use std::process::{Command, Output};

use serde_json::Value;

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

fn succeed(output: &Output) {
    assert!(
        output.status.success(),
        "{}",
        String::from_utf8_lossy(&output.stderr)
    );
}

/// Fails unless the bindings of a description compile.
pub fn check(description: &Value) {
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
    let spec = workspace.join("description.json");
    fs::write(&spec, description.to_string()).unwrap();
    let mut generate = Command::new(env!("CARGO_BIN_EXE_xtask"));
    generate
        .args(["codegen", "--no-overlay", "--spec"])
        .arg(&spec)
        .arg("--out")
        .arg(workspace.join("generated/src/connect"));
    succeed(&generate.output().unwrap());
    let mut cargo = Command::new(env!("CARGO"));
    cargo
        .current_dir(workspace)
        .args([
            "check",
            "--offline",
            "--quiet",
            "--lib",
            "--no-default-features",
        ])
        .args(["--package", "appstore-sdk"])
        .env(
            "CARGO_TARGET_DIR",
            Path::new(env!("CARGO_TARGET_TMPDIR")).join("compiled"),
        );
    succeed(&cargo.output().unwrap());
}
