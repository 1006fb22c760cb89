//! The history of this repository, asked of the program `git`.

use std::path::{Path, PathBuf};
use std::process::{Command, Output};

use anyhow::{Context, Result, bail};

/// What would lead `git` to another repository than the one that is asked about, as it does inside of hooks.
const ELSEWHERE: &[&str] = &[
    "GIT_DIR",
    "GIT_WORK_TREE",
    "GIT_INDEX_FILE",
    "GIT_PREFIX",
    "GIT_COMMON_DIR",
    "GIT_OBJECT_DIRECTORY",
];

/// The history that a folder has.
#[derive(Debug, Clone)]
pub(crate) struct History {
    folder: PathBuf,
}

/// The full hash of a commit that is there.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Commit(String);

impl Commit {
    /// Its full hash.
    pub(crate) fn hash(&self) -> &str {
        &self.0
    }

    /// As people write it.
    pub(crate) fn short(&self) -> &str {
        self.0.get(..10).unwrap_or(&self.0)
    }
}

impl History {
    /// The history of `folder`.
    ///
    /// Fails where there is no `git`, or no repository.
    pub(crate) fn of(folder: &Path) -> Result<Self> {
        let history = Self {
            folder: folder.to_path_buf(),
        };
        let output = history.git(&["rev-parse", "--git-dir"])?;
        if !output.status.success() {
            bail!(
                "{} has no git history: {}",
                folder.display(),
                complaint(&output)
            );
        }
        Ok(history)
    }

    /// The commit that `revision` means; nothing where it means none.
    pub(crate) fn commit(&self, revision: &str) -> Result<Option<Commit>> {
        let wanted = format!("{revision}^{{commit}}");
        let output = self.git(&[
            "rev-parse",
            "--verify",
            "--quiet",
            "--end-of-options",
            &wanted,
        ])?;
        let hash = String::from_utf8_lossy(&output.stdout).trim().to_owned();
        Ok(output.status.success().then_some(Commit(hash)))
    }

    /// The file at `path`, from the folder of this history, as it was in a commit; nothing where that commit has no such file.
    pub(crate) fn file(&self, commit: &Commit, path: &str) -> Result<Option<Vec<u8>>> {
        let object = format!("{}:./{path}", commit.0);
        if !self.git(&["cat-file", "-e", &object])?.status.success() {
            return Ok(None);
        }
        let output = self.git(&["cat-file", "blob", &object])?;
        if !output.status.success() {
            bail!(
                "git cannot show {path} of {}: {}",
                commit.short(),
                complaint(&output)
            );
        }
        Ok(Some(output.stdout))
    }

    /// The tags that begin with `v` and lead to a commit that HEAD comes from.
    pub(crate) fn version_tags(&self) -> Result<Vec<String>> {
        self.lines(&["tag", "--list", "v*", "--merged", "HEAD"])
    }

    /// The commits that HEAD comes from and that changed one of these files, oldest first.
    pub(crate) fn commits_that_changed(&self, paths: &[&str]) -> Result<Vec<Commit>> {
        let mut arguments = vec!["rev-list", "--reverse", "--topo-order", "HEAD", "--"];
        arguments.extend(paths);
        Ok(self.lines(&arguments)?.into_iter().map(Commit).collect())
    }

    /// Whether the clone has only the end of the history.
    pub(crate) fn is_shallow(&self) -> Result<bool> {
        Ok(self.lines(&["rev-parse", "--is-shallow-repository"])? == ["true"])
    }

    fn lines(&self, arguments: &[&str]) -> Result<Vec<String>> {
        let output = self.git(arguments)?;
        if !output.status.success() {
            bail!(
                "`git {}` failed: {}",
                arguments.join(" "),
                complaint(&output)
            );
        }
        let text = String::from_utf8_lossy(&output.stdout);
        Ok(text.lines().map(str::to_owned).collect())
    }

    fn git(&self, arguments: &[&str]) -> Result<Output> {
        let mut command = Command::new("git");
        for name in ELSEWHERE {
            command.env_remove(name);
        }
        command.arg("-C").arg(&self.folder).args(arguments);
        command
            .output()
            .context("`git` cannot be run, and the history of the description is asked of it")
    }
}

/// The first line of what git complained about.
fn complaint(output: &Output) -> String {
    let text = String::from_utf8_lossy(&output.stderr);
    text.lines()
        .next()
        .unwrap_or("it does not say why")
        .to_owned()
}
