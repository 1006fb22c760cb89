//! The workflows, run as GitHub runs them: their scripts, in their order, with a loopback server in Apple's place, a bare repository in
//! GitHub's, and stand-ins that note what `cargo test`, `gh` and `rustup` are asked.

use std::collections::BTreeMap;
use std::fs;
use std::os::unix::fs::PermissionsExt;
use std::path::{Path, PathBuf};
use std::process::{Command, Output};

use serde_yaml::Value;
use tempfile::TempDir;

use super::support::{
    DESCRIPTION, assert_done, command, git, message, path, respond, serve, without_proxies, zip,
};

/// What a program that takes part is asked is a line in the file `asked/<program>`.
const STAND_INS: [(&str, &str); 3] = [
    (
        "cargo",
        r#"if [ "$1" = xtask ]; then shift; exec "$XTASK" --root "$PWD" "$@"; fi
echo "$*" >> "$ASKED/cargo"
if [ "${INSTA_UPDATE-}" = always ]; then echo new > facts.snap; fi
[ ! -e "$ANSWERS/tests-fail" ]"#,
    ),
    (
        "gh",
        r#"echo "$*" >> "$ASKED/gh"
case "$1 $2" in
"pr list") cat "$ANSWERS/pull-requests" 2>/dev/null || true ;;
"pr create")
    if [ -e "$ANSWERS/create-fails" ]; then exit 1; fi
    cp "${@: -1}" "$ASKED/body.md"
    echo 7 > "$ANSWERS/pull-requests" ;;
esac"#,
    ),
    ("rustup", r#"echo "$*" >> "$ASKED/rustup""#),
];

/// A workflow of this repository.
struct Workflow(Value);

impl Workflow {
    fn read(name: &str) -> Self {
        let folder = Path::new("../.github/workflows");
        Self(serde_yaml::from_str(&fs::read_to_string(folder.join(name)).unwrap()).unwrap())
    }

    /// The steps of its only job that are scripts. All others check something out.
    fn scripts(&self) -> Vec<&Value> {
        let jobs = self.0["jobs"].as_mapping().unwrap();
        assert_eq!(jobs.len(), 1);
        let job = jobs.values().next().unwrap();
        let (scripts, actions): (Vec<&Value>, Vec<&Value>) = job["steps"]
            .as_sequence()
            .unwrap()
            .iter()
            .partition(|step| step["run"].is_string());
        for action in actions {
            let name = action["uses"].as_str().unwrap();
            assert!(name.starts_with("actions/checkout@"), "{name}");
        }
        scripts
    }
}

/// A machine of GitHub's, as far as scripts see it.
struct Runner {
    folder: TempDir,
    /// Where Apple's archive is.
    apple: String,
}

impl Runner {
    /// A machine, a repository on GitHub that holds the description `committed`, and Apple, who serves `served`.
    fn new(committed: &str, served: &str) -> Self {
        Self::with_overlay(committed, served, None)
    }

    /// The same, and corrections of the description in the repository.
    fn with_overlay(committed: &str, served: &str, overlay: Option<&str>) -> Self {
        let archive = zip(&[("openapi.oas.json", served.as_bytes())]);
        let apple = serve(move |_, stream| respond(stream, "200 OK", &archive));
        let runner = Self {
            folder: TempDir::new().unwrap(),
            apple,
        };
        for folder in ["bin", "asked", "answers"] {
            fs::create_dir(runner.at(folder)).unwrap();
        }
        for (name, script) in STAND_INS {
            let file = runner.at("bin").join(name);
            fs::write(&file, format!("#!/usr/bin/env bash\n{script}\n")).unwrap();
            fs::set_permissions(&file, fs::Permissions::from_mode(0o755)).unwrap();
        }
        runner.publish(committed, overlay);
        runner
    }

    fn at(&self, name: &str) -> PathBuf {
        self.folder.path().join(name)
    }

    /// Puts a repository with a description and its bindings in the place of GitHub's.
    fn publish(&self, description: &str, overlay: Option<&str>) {
        let seed = self.at("seed");
        fs::create_dir(&seed).unwrap();
        fs::write(
            seed.join("Cargo.toml"),
            "[workspace]\n\n[workspace.package]\nversion = \"0.1.0\"\n",
        )
        .unwrap();
        fs::write(seed.join("rustfmt.toml"), "").unwrap();
        fs::write(seed.join("facts.snap"), "old\n").unwrap();
        if let Some(overlay) = overlay {
            fs::create_dir_all(seed.join("spec/connect")).unwrap();
            fs::write(seed.join("spec/connect/overlay.yaml"), overlay).unwrap();
        }
        let file = self.at("description.json");
        fs::write(&file, description).unwrap();
        for arguments in [vec!["spec", "import", path(&file)], vec!["codegen"]] {
            let root = ["--root", path(&seed)];
            assert_done(&command(&[&root[..], &arguments].concat()).output().unwrap());
        }
        git(&seed, &["init", "--quiet", "--initial-branch", "main"]);
        git(&seed, &["add", "--all"]);
        git(
            &seed,
            &["commit", "--quiet", "--message", "The description"],
        );
        git(
            self.folder.path(),
            &["clone", "--quiet", "--bare", "seed", "github.git"],
        );
    }

    /// Runs the scripts of a workflow on a fresh checkout; gives back the name of the step that failed.
    fn run(&self, workflow: &Workflow) -> Result<(), String> {
        let checkout = self.at("checkout");
        let _ = fs::remove_dir_all(&checkout);
        git(
            self.folder.path(),
            &["clone", "--quiet", "github.git", "checkout"],
        );
        let mut known = BTreeMap::from([
            ("inputs.url".to_owned(), self.apple.clone()),
            ("runner.os".to_owned(), "Linux".to_owned()),
            (
                "secrets.SPEC_WATCH_TOKEN || github.token".to_owned(),
                "a-token".to_owned(),
            ),
            (
                "github.server_url".to_owned(),
                "https://github.example".to_owned(),
            ),
            ("github.repository".to_owned(), "us/ours".to_owned()),
            ("github.run_id".to_owned(), "42".to_owned()),
        ]);
        for step in workflow.scripts() {
            if let Some(condition) = step["if"].as_str() {
                let (is_wanted, (left, right)) = match condition.split_once(" != ") {
                    Some(sides) => (false, sides),
                    None => (true, condition.split_once(" == ").unwrap()),
                };
                let is_equal =
                    known.get(left).map(|value| format!("'{value}'")).as_deref() == Some(right);
                if is_equal != is_wanted {
                    continue;
                }
            }
            let output = self.script(&checkout, step, &known);
            let id = step["id"].as_str().unwrap_or_default();
            let outcome = if output.status.success() {
                "success"
            } else {
                "failure"
            };
            known.insert(format!("steps.{id}.outcome"), outcome.to_owned());
            for line in fs::read_to_string(self.at("output")).unwrap().lines() {
                let (name, value) = line.split_once('=').unwrap();
                known.insert(format!("steps.{id}.outputs.{name}"), value.to_owned());
            }
            if !output.status.success() && step["continue-on-error"].as_bool() != Some(true) {
                return Err(format!(
                    "{}: {}",
                    step["name"].as_str().unwrap(),
                    message(&output)
                ));
            }
        }
        Ok(())
    }

    /// Runs one script, as GitHub does.
    fn script(&self, checkout: &Path, step: &Value, known: &BTreeMap<String, String>) -> Output {
        let file = self.at("script.sh");
        fs::write(&file, step["run"].as_str().unwrap()).unwrap();
        fs::write(self.at("output"), "").unwrap();
        let mut bash = Command::new("bash");
        bash.args(["--noprofile", "--norc", "-eo", "pipefail"])
            .arg(&file)
            .current_dir(checkout.join(step["working-directory"].as_str().unwrap_or_default()))
            .env(
                "PATH",
                format!(
                    "{}:{}",
                    path(&self.at("bin")),
                    std::env::var("PATH").unwrap()
                ),
            )
            .env("HOME", self.folder.path())
            .env("XTASK", env!("CARGO_BIN_EXE_xtask"))
            .env("ASKED", self.at("asked"))
            .env("ANSWERS", self.at("answers"))
            .env("RUNNER_TEMP", self.at("temp"))
            .env("GITHUB_OUTPUT", self.at("output"));
        without_proxies(&mut bash);
        for (name, value) in step["env"].as_mapping().into_iter().flatten() {
            bash.env(
                name.as_str().unwrap(),
                expanded(value.as_str().unwrap(), known),
            );
        }
        bash.output().unwrap()
    }

    /// What a program was asked, call by call.
    fn asked(&self, program: &str) -> Vec<String> {
        let text = fs::read_to_string(self.at("asked").join(program)).unwrap_or_default();
        text.lines().map(str::to_owned).collect()
    }

    fn answer(&self, name: &str) {
        fs::write(self.at("answers").join(name), "").unwrap();
    }

    /// The branches on GitHub, but `main`.
    fn branches(&self) -> Vec<String> {
        let all = git(
            &self.at("github.git"),
            &["branch", "--format", "%(refname:short)"],
        );
        all.lines()
            .filter(|name| *name != "main")
            .map(str::to_owned)
            .collect()
    }
}

/// A text with the values of its expressions, each of which must be known.
fn expanded(text: &str, known: &BTreeMap<String, String>) -> String {
    let mut parts = text.split("${{");
    let mut expanded = parts.next().unwrap().to_owned();
    for part in parts {
        let (expression, rest) = part.split_once("}}").unwrap();
        let value = known.get(expression.trim());
        expanded += value.unwrap_or_else(|| panic!("nobody knows {expression}"));
        expanded += rest;
    }
    expanded
}

/// The description after Apple took something away and called it version 1.3.
fn changed() -> String {
    let limit = r#",
                { "name": "limit", "in": "query", "schema": { "type": "integer", "maximum": 200 } }"#;
    assert!(DESCRIPTION.contains(limit));
    DESCRIPTION.replace(limit, "").replace("1.2", "1.3")
}

fn watch() -> Workflow {
    Workflow::read("spec-watch.yml")
}

#[test]
fn where_apple_changed_something_the_watch_opens_a_pull_request_that_says_what() {
    let runner = Runner::new(DESCRIPTION, &changed());
    runner.run(&watch()).unwrap();

    let [branch] = &runner.branches()[..] else {
        panic!("{:?}", runner.branches())
    };
    assert!(branch.starts_with("spec/connect-1.3-"), "{branch}");
    let tree = git(
        &runner.at("github.git"),
        &["diff", "--name-only", "main", branch],
    );
    let files: Vec<&str> = tree.lines().collect();
    assert!(files.contains(&"CHANGELOG-API.md"), "{files:?}");
    assert!(files.contains(&"facts.snap"), "{files:?}");
    assert!(files.contains(&"spec/connect/openapi.yaml"), "{files:?}");
    assert!(files.contains(&"spec/connect/source.toml"), "{files:?}");
    assert!(
        files.contains(&"generated/src/connect/books.rs"),
        "{files:?}"
    );

    assert_eq!(runner.asked("cargo"), ["test --workspace --no-fail-fast"]);
    let asked = runner.asked("gh");
    let create = asked
        .iter()
        .find(|call| call.starts_with("pr create"))
        .unwrap();
    assert!(
        create.contains(&format!("--head {branch} --title ")),
        "{create}"
    );
    assert!(create.contains("1.3"), "{create}");
    assert!(
        !asked.iter().any(|call| call.starts_with("pr comment")),
        "{asked:?}"
    );
    let body = fs::read_to_string(runner.at("asked").join("body.md")).unwrap();
    for words in ["1.2", "1.3", "limit", "Version of the crate"] {
        assert!(body.contains(words), "{words}: {body}");
    }
}

#[test]
fn where_nothing_changed_the_watch_tests_and_proposes_nothing() {
    let runner = Runner::new(DESCRIPTION, DESCRIPTION);
    runner.run(&watch()).unwrap();
    assert_eq!(runner.branches(), [""; 0]);
    assert_eq!(runner.asked("cargo"), [""; 0]);
    assert_eq!(runner.asked("gh"), [""; 0]);
}

#[test]
fn what_was_proposed_before_is_left_as_people_made_it() {
    let runner = Runner::new(DESCRIPTION, &changed());
    runner.run(&watch()).unwrap();
    let tips = git(&runner.at("github.git"), &["rev-parse", "--branches"]);
    runner.run(&watch()).unwrap();
    assert_eq!(
        git(&runner.at("github.git"), &["rev-parse", "--branches"]),
        tips
    );
    let creates = runner
        .asked("gh")
        .into_iter()
        .filter(|call| call.starts_with("pr create"));
    assert_eq!(creates.count(), 1);
}

#[test]
fn a_pull_request_that_github_refused_is_opened_by_the_next_run() {
    let runner = Runner::new(DESCRIPTION, &changed());
    runner.answer("create-fails");
    let failed = runner.run(&watch()).unwrap_err();
    assert!(failed.starts_with("Open the pull request"), "{failed}");
    fs::remove_file(runner.at("answers").join("create-fails")).unwrap();
    runner.run(&watch()).unwrap();
    assert!(runner.at("asked").join("body.md").exists());
    assert_eq!(runner.branches().len(), 1);
}

#[test]
fn tests_that_fail_do_not_hide_the_change_and_are_told() {
    let runner = Runner::new(DESCRIPTION, &changed());
    runner.answer("tests-fail");
    runner.run(&watch()).unwrap();
    let asked = runner.asked("gh");
    let comment = asked
        .iter()
        .find(|call| call.starts_with("pr comment"))
        .unwrap();
    assert!(
        comment.contains("https://github.example/us/ours/actions/runs/42"),
        "{comment}"
    );
}

#[test]
fn a_correction_that_does_not_fit_any_more_is_part_of_the_pull_request_and_the_run_fails() {
    let overlay = "overlay: 1.1.0
info: { title: Library, version: 1.0.0 }
actions:
- target: $.paths['/v1/books'].get.parameters[?@.name == 'limit'].schema
  update: { minimum: 1 }
  x-id: limit-minimum
  x-expects: { maximum: 200, minimum: null }
  x-why: Nothing comes of a page of no books.
  x-evidence: [library/api#1]
";
    let runner = Runner::with_overlay(DESCRIPTION, &changed(), Some(overlay));
    let failed = runner.run(&watch()).unwrap_err();
    assert!(failed.starts_with("Fail where the update did"), "{failed}");
    assert_eq!(runner.branches().len(), 1);
    let body = fs::read_to_string(runner.at("asked").join("body.md")).unwrap();
    assert!(body.contains("limit-minimum"), "{body}");
    assert!(body.contains("bindings cannot be written"), "{body}");
}

#[test]
fn what_is_no_description_stops_the_watch_before_anything_is_proposed() {
    let runner = Runner::new(DESCRIPTION, "<html>Be right back</html>");
    let failed = runner.run(&watch()).unwrap_err();
    assert!(failed.starts_with("Fail where the update did"), "{failed}");
    assert_eq!(runner.branches(), [""; 0]);
    assert_eq!(runner.asked("gh"), [""; 0]);
}

#[test]
fn ci_runs_what_everybody_can_run_beside_apples_files() {
    let workflow = Workflow::read("ci.yml");
    let runner = Runner::new(DESCRIPTION, DESCRIPTION);
    let seed = runner.at("seed");
    let main = seed.join("main/.ci");
    fs::create_dir_all(&main).unwrap();
    fs::write(main.join("run"), "#!/bin/sh\npwd >> \"$ASKED/ci\"\n").unwrap();
    fs::set_permissions(main.join("run"), fs::Permissions::from_mode(0o755)).unwrap();
    git(&seed, &["add", "--all"]);
    git(&seed, &["commit", "--quiet", "--message", "CI"]);
    git(
        &seed,
        &["push", "--quiet", path(&runner.at("github.git")), "main"],
    );
    runner.run(&workflow).unwrap();
    let [place] = &runner.asked("ci")[..] else {
        panic!("{:?}", runner.asked("ci"))
    };
    assert!(place.ends_with("checkout/main"), "{place}");
    let others = ["macos", "windows"];
    let machines = workflow.0["jobs"]["ci"]["strategy"]["matrix"]["os"]
        .as_sequence()
        .unwrap();
    for name in others {
        assert!(
            machines
                .iter()
                .any(|os| os.as_str().unwrap().starts_with(name)),
            "{name}"
        );
    }
    let places: Vec<&str> = workflow.0["jobs"]["ci"]["steps"]
        .as_sequence()
        .unwrap()
        .iter()
        .filter_map(|step| step["with"]["path"].as_str())
        .collect();
    assert_eq!(places, ["main", "shared"]);
    assert!(
        runner.asked("rustup")[0].contains("1.95"),
        "{:?}",
        runner.asked("rustup")
    );
}

#[test]
fn ci_needs_nothing_that_forks_do_not_have() {
    let workflow = Workflow::read("ci.yml");
    for step in workflow.0["jobs"]["ci"]["steps"].as_sequence().unwrap() {
        let text = serde_yaml::to_string(step).unwrap();
        let is_left_out = step["if"]
            .as_str()
            .is_some_and(|condition| condition.contains("env.APPLE_FILES != ''"));
        assert!(
            is_left_out || !(text.contains("secrets.") || text.contains("vars.")),
            "{text}"
        );
    }
}

/// The names of all workflows.
fn workflows() -> Vec<String> {
    let folder = Path::new("../.github/workflows");
    let files = fs::read_dir(folder).unwrap();
    let names: Vec<String> = files
        .map(|file| file.unwrap().file_name().into_string().unwrap())
        .collect();
    assert!(names.len() >= 4, "{names:?}");
    names
}

#[test]
fn the_workflows_use_the_rust_that_the_workspace_asks_for() {
    let manifest = fs::read_to_string(Path::new("../Cargo.toml")).unwrap();
    let manifest: toml::Table = manifest.parse().unwrap();
    let version = manifest["workspace"]["package"]["rust-version"]
        .as_str()
        .unwrap();
    for name in workflows() {
        let workflow = Workflow::read(&name);
        let scripts = workflow.scripts();
        let install = scripts[0]["run"].as_str().unwrap();
        assert!(
            install.contains(&format!("toolchain install {version} ")),
            "{name}: {install}"
        );
    }
}

#[test]
fn nothing_from_outside_is_pasted_into_a_script() {
    for name in workflows() {
        for step in Workflow::read(&name).scripts() {
            let script = step["run"].as_str().unwrap();
            assert!(!script.contains("${{"), "{name}: {script}");
        }
    }
}
