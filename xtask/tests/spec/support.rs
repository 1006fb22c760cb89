//! Descriptions, archives, folders and servers of our own.

use std::collections::BTreeMap;
use std::fs;
use std::io::{Cursor, Read, Write};
use std::net::{TcpListener, TcpStream};
use std::path::Path;
use std::process::{Command, Output};
use std::sync::LazyLock;
use std::thread;

use sha2::{Digest, Sha256};
use tempfile::TempDir;
use zip::ZipWriter;
use zip::write::SimpleFileOptions;

pub const DESCRIPTION: &str = r##"{
    "openapi": "3.0.1",
    "info": { "title": "Library", "version": "1.2", "description": "Prose." },
    "paths": {
        "/v1/books": { "get": {
            "operationId": "books_getCollection",
            "description": "Prose.",
            "parameters": [
                { "name": "sort", "in": "query", "description": "Prose.", "schema": { "type": "string" } },
                { "name": "limit", "in": "query", "schema": { "type": "integer", "maximum": 200 } }
            ],
            "responses": { "200": { "description": "Prose.", "content": { "application/json": {
                "schema": { "$ref": "#/components/schemas/Book" } } } } }
        } },
        "/v1/shelves": {
            "parameters": [{ "name": "sort", "in": "query", "schema": { "type": "string" } }],
            "get": { "operationId": "shelves_getCollection", "responses": { "204": { "description": "Prose." } } },
            "post": { "operationId": "shelves_createInstance", "responses": { "204": { "description": "Prose." } } }
        }
    },
    "components": { "schemas": { "Book": { "type": "object", "title": "Prose", "properties": { "id": { "type": "string" } } } } }
}"##;

/// All files that an import writes into a folder of its own.
pub const ALL: [&str; 3] = ["CHANGELOG-API.md", "openapi.yaml", "source.toml"];

/// A folder that is gone after the test.
pub struct Folder(pub TempDir);

impl Folder {
    pub fn new() -> Self {
        Self(TempDir::new().unwrap())
    }

    pub fn out(&self) -> std::path::PathBuf {
        self.0.path().join("out")
    }

    pub fn file(&self, name: &str, bytes: &[u8]) -> std::path::PathBuf {
        let path = self.0.path().join(name);
        fs::write(&path, bytes).unwrap();
        path
    }

    /// What `openapi.yaml` and `source.toml` hold; nothing but them and the changelog may be in the folder.
    pub fn written(&self) -> (String, String) {
        assert_eq!(names(&self.out()), ALL);
        let text = |name| fs::read_to_string(self.out().join(name)).unwrap();
        (text("openapi.yaml"), text("source.toml"))
    }

    pub fn import(&self, file: &Path) -> Output {
        xtask(&["spec", "import", "--out", path(&self.out()), path(file)])
    }

    pub fn update(&self, url: &str) -> Output {
        xtask(&["spec", "update", "--out", path(&self.out()), "--url", url])
    }
}

pub fn path(path: &Path) -> &str {
    path.to_str().unwrap()
}

pub fn names(folder: &Path) -> Vec<String> {
    let Ok(entries) = fs::read_dir(folder) else {
        return Vec::new();
    };
    let mut names: Vec<_> = entries
        .map(|entry| entry.unwrap().file_name().into_string().unwrap())
        .collect();
    names.sort();
    names
}

pub fn xtask(arguments: &[&str]) -> Output {
    command(arguments).output().unwrap()
}

pub fn command(arguments: &[&str]) -> Command {
    let mut command = Command::new(env!("CARGO_BIN_EXE_xtask"));
    command.args(arguments);
    without_proxies(&mut command);
    command.env_remove("GITHUB_OUTPUT");
    command
}

/// SHA-256 in hexadecimal digits.
pub fn sha256(bytes: &[u8]) -> String {
    let hash = Sha256::digest(bytes);
    hash.iter().map(|byte| format!("{byte:02x}")).collect()
}

/// Takes away what would lead requests to loopback elsewhere.
pub fn without_proxies(command: &mut Command) {
    for name in ["HTTP_PROXY", "HTTPS_PROXY", "ALL_PROXY", "NO_PROXY"] {
        command.env_remove(name).env_remove(name.to_lowercase());
    }
}

/// What git prints in a folder; it knows nothing of the person at this machine.
pub fn git(folder: &Path, arguments: &[&str]) -> String {
    let output = Command::new("git")
        .arg("-C")
        .arg(folder)
        .args(["-c", "user.name=test", "-c", "user.email=test@example.com"])
        .args(arguments)
        .env("GIT_CONFIG_GLOBAL", "/dev/null")
        .env("GIT_CONFIG_NOSYSTEM", "1")
        .output()
        .unwrap();
    assert_done(&output);
    printed(&output).trim().to_owned()
}

pub fn assert_done(output: &Output) {
    assert!(output.status.success(), "{}", message(output));
}

/// Asserts that bad input was refused with these words, and that nothing was written.
pub fn assert_refused(folder: &Folder, output: &Output, words: &[&str]) {
    assert_failed(output, words);
    assert_eq!(names(&folder.out()), Vec::<String>::new());
}

pub fn message(output: &Output) -> String {
    String::from_utf8_lossy(&output.stderr).into_owned()
}

pub fn zip(entries: &[(&str, &[u8])]) -> Vec<u8> {
    let mut writer = ZipWriter::new(Cursor::new(Vec::new()));
    for (name, bytes) in entries {
        writer
            .start_file(*name, SimpleFileOptions::default())
            .unwrap();
        writer.write_all(bytes).unwrap();
    }
    writer.finish().unwrap().into_inner()
}

pub fn description_zip() -> Vec<u8> {
    zip(&[("openapi.oas.json", DESCRIPTION.as_bytes())])
}

/// Serves connections on loopback, each with `answer`, for as long as the test runs; gives back the address.
pub fn serve(answer: impl Fn(&str, &mut TcpStream) + Send + 'static) -> String {
    let listener = TcpListener::bind("127.0.0.1:0").unwrap();
    let address = listener.local_addr().unwrap();
    thread::spawn(move || {
        for mut stream in listener.incoming().flatten() {
            let mut request = Vec::new();
            let mut byte = [0];
            while !request.ends_with(b"\r\n\r\n")
                && stream.read(&mut byte).is_ok_and(|read| read > 0)
            {
                request.push(byte[0]);
            }
            answer(&String::from_utf8_lossy(&request), &mut stream);
        }
    });
    format!("http://{address}")
}

pub fn respond(stream: &mut TcpStream, head: &str, body: &[u8]) {
    // The other side may have hung up, which is what some tests are about.
    let _ = write!(
        stream,
        "HTTP/1.1 {head}\r\nconnection: close\r\ncontent-length: {}\r\n\r\n",
        body.len()
    );
    let _ = stream.write_all(body);
}

/// The description with one more operation, in a version of its own: nobody has to change anything.
pub fn with_more() -> String {
    DESCRIPTION.replace("\"1.2\"", "\"1.3\"").replace(
        "\"/v1/books\":",
        r#""/v1/authors": { "get": { "operationId": "authors_getCollection", "responses": { "204": { "description": "Prose." } } } },
        "/v1/books":"#,
    )
}

/// The description without one of its operations, under the same version: callers of it have to change their code.
pub fn with_less() -> String {
    let post = r#",
            "post": { "operationId": "shelves_createInstance", "responses": { "204": { "description": "Prose." } } }"#;
    let less = DESCRIPTION.replace(post, "");
    assert_ne!(less, DESCRIPTION);
    less
}

/// A correction that takes the only member of the only schema away.
pub const OVERLAY: &str = "\
overlay: 1.1.0
info: { title: Corrections, version: '1' }
actions:
  - target: $.components.schemas.Book.properties.id
    x-id: no-such-member
    x-why: Nobody ever saw it.
    x-evidence: [a test]
    x-expects: { type: string }
    remove: true
";

/// The files of a repository, by name.
pub type Files = BTreeMap<String, Vec<u8>>;

/// A repository in the form of this one: a description, its bindings, and a package whose only test asks for a file.
pub struct Repository(pub Folder);

impl Repository {
    /// Without a description, and without a commit.
    pub fn empty() -> Self {
        let repository = Self(Folder::new());
        let test = "#[test]\nfn the_snapshots_are_reviewed() {\n    assert!(std::path::Path::new(\"../reviewed\").exists());\n}\n";
        for (name, text) in [
            (".gitignore", "/target\n"),
            ("rustfmt.toml", "edition = \"2024\"\n"),
            ("reviewed", ""),
            ("Cargo.toml", MANIFEST),
            ("generated/Cargo.toml", PACKAGE),
            ("generated/src/lib.rs", test),
        ] {
            repository.write(name, text.as_bytes());
        }
        repository.git(&["init", "--quiet", "--initial-branch", "main"]);
        repository
    }

    /// With the description of these tests, its bindings, and one commit of it all.
    pub fn new() -> Self {
        static FILES: LazyLock<Files> = LazyLock::new(|| {
            let repository = Repository::empty();
            assert_done(&repository.import(DESCRIPTION));
            assert_done(&repository.xtask(&["codegen"]));
            let mut cargo = Command::new(env!("CARGO"));
            cargo
                .args(["generate-lockfile", "--offline"])
                .current_dir(repository.root());
            assert_done(&cargo.output().unwrap());
            repository.files()
        });
        let repository = Self::empty();
        repository.restore(&FILES);
        repository.commit("The first");
        repository
    }

    pub fn root(&self) -> &Path {
        self.0.0.path()
    }

    pub fn write(&self, name: &str, contents: &[u8]) {
        let path = self.root().join(name);
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        fs::write(path, contents).unwrap();
    }

    pub fn read(&self, name: &str) -> String {
        fs::read_to_string(self.root().join(name)).unwrap()
    }

    /// Everything in it but git's own files and what cargo built, by name.
    pub fn files(&self) -> Files {
        let mut files = BTreeMap::new();
        let mut folders = vec![self.root().to_path_buf()];
        while let Some(folder) = folders.pop() {
            for name in names(&folder) {
                let path = folder.join(&name);
                if path.is_file() {
                    let name = path.strip_prefix(self.root()).unwrap().iter();
                    let name: Vec<_> = name.map(|part| part.to_str().unwrap()).collect();
                    files.insert(name.join("/"), fs::read(&path).unwrap());
                } else if ![".git", "target"].contains(&name.as_str()) {
                    folders.push(path);
                }
            }
        }
        files
    }

    /// Puts everything as `files` has it.
    pub fn restore(&self, files: &Files) {
        for name in self
            .files()
            .keys()
            .filter(|name| !files.contains_key(*name))
        {
            fs::remove_file(self.root().join(name)).unwrap();
        }
        for (name, contents) in files {
            self.write(name, contents);
        }
    }

    pub fn commit(&self, message: &str) {
        self.git(&["add", "--all"]);
        self.git(&["commit", "--quiet", "--allow-empty", "--message", message]);
    }

    /// What git prints.
    pub fn git(&self, arguments: &[&str]) -> String {
        git(self.root(), arguments)
    }

    pub fn command(&self, arguments: &[&str]) -> Command {
        let mut command = command(&["--root", path(self.root())]);
        command
            .args(arguments)
            .current_dir(self.root())
            .env("CARGO_TARGET_DIR", self.root().join("target"));
        command
    }

    pub fn xtask(&self, arguments: &[&str]) -> Output {
        self.command(arguments).output().unwrap()
    }

    /// Imports a description from a file that stands elsewhere.
    pub fn import(&self, description: &str) -> Output {
        let elsewhere = Folder::new();
        let file = elsewhere.file("description", description.as_bytes());
        self.xtask(&["spec", "import", path(&file)])
    }

    /// Writes the bindings of what is in the working tree, and the list of what callers can name and call.
    pub fn generate(&self) {
        assert_done(&self.xtask(&["codegen", "--no-overlay"]));
    }

    /// Commits the bindings and a list in which another generator called a function `all`, not `list`.
    pub fn commit_other_names(&self) {
        self.generate();
        let list = self.read("generated/public-api.txt");
        assert_says(&list, &["connect::books::list: fn("]);
        let other = list.replace("connect::books::list", "connect::books::all");
        self.write("generated/public-api.txt", other.as_bytes());
        self.commit("Names of another generator");
    }

    /// Writes another version into `Cargo.toml`.
    pub fn set_version(&self, version: &str) {
        let manifest = MANIFEST.replace("0.1.0", version);
        self.write("Cargo.toml", manifest.as_bytes());
    }
}

const MANIFEST: &str = r#"[workspace]
members = ["generated"]
resolver = "3"

# One version for all.
[workspace.package]
edition   = "2024"
version   = "0.1.0" # see `cargo xtask semver`
"#;

const PACKAGE: &str = r#"[package]
name = "bindings"
version.workspace = true
edition.workspace = true
"#;

/// What a program printed for people to read on.
pub fn printed(output: &Output) -> String {
    String::from_utf8_lossy(&output.stdout).into_owned()
}

/// Asserts that a command failed with these words.
pub fn assert_failed(output: &Output, words: &[&str]) {
    assert_eq!(output.status.code(), Some(1), "{}", printed(output));
    assert_says(&message(output), words);
}

/// Asserts that all these words stand in a text.
pub fn assert_says(text: &str, words: &[&str]) {
    for word in words {
        assert!(text.contains(word), "{word}: {text}");
    }
}
