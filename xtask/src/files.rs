//! Where the files of this repository are, how they are written (whole or not at all), and how long texts are printed.

use std::ffi::OsString;
use std::fs;
use std::io::{ErrorKind, Write};
use std::path::{Path, PathBuf};
use std::process::Command;

use anyhow::{Context, Result, anyhow};

/// How the names of files begin that are being written.
const WRITING: &str = ".writing-";

/// What shows that a folder is the root of the repository: the package of these commands.
const PACKAGE: &str = "xtask/Cargo.toml";

/// The root of the repository in which these commands are run, wherever they were compiled.
pub(crate) fn root() -> Result<PathBuf> {
    let here = std::env::current_dir().context("the current folder cannot be found")?;
    let root = here
        .ancestors()
        .find(|folder| folder.join(PACKAGE).is_file());
    root.map(Path::to_path_buf).ok_or_else(|| {
        anyhow!(
            "neither {} nor a folder above it has {PACKAGE}: run this in the repository, or name it with `--root DIR`",
            here.display()
        )
    })
}

/// The program `cargo`: the one that runs this, where one does.
pub(crate) fn cargo() -> Command {
    Command::new(std::env::var_os("CARGO").unwrap_or_else(|| OsString::from("cargo")))
}

/// The text of a file; nothing where there is no such file.
pub(crate) fn read_if_there(path: &Path) -> Result<Option<String>> {
    match fs::read_to_string(path) {
        Ok(text) => Ok(Some(text)),
        Err(error) if error.kind() == ErrorKind::NotFound => Ok(None),
        Err(error) => Err(error).with_context(|| format!("{} cannot be read", path.display())),
    }
}

/// Writes a file so that nobody ever sees a part of it; says whether it had to.
///
/// A file that holds these bytes already is left alone, time stamp and all.
pub(crate) fn write_if_different(path: &Path, contents: &[u8]) -> Result<bool> {
    if fs::read(path).is_ok_and(|present| present == contents) {
        return Ok(false);
    }
    write_whole(path, contents).with_context(|| format!("{} cannot be written", path.display()))?;
    Ok(true)
}

fn write_whole(path: &Path, contents: &[u8]) -> Result<()> {
    let folder = path
        .parent()
        .ok_or_else(|| anyhow!("it stands in no folder"))?;
    fs::create_dir_all(folder)?;
    let mut builder = tempfile::Builder::new();
    builder.prefix(WRITING);
    #[cfg(unix)]
    {
        use std::os::unix::fs::PermissionsExt;
        builder.permissions(fs::Permissions::from_mode(0o666));
    }
    let mut file = builder.tempfile_in(folder)?;
    file.write_all(contents)?;
    file.persist(path)?;
    Ok(())
}

/// Prints a long text, all of it or as much as the reader wants.
pub(crate) fn print(text: &str) -> Result<()> {
    match std::io::stdout().write_all(text.as_bytes()) {
        Err(error) if error.kind() != ErrorKind::BrokenPipe => {
            Err(error).context("the output cannot be written")
        }
        _ => Ok(()),
    }
}

/// Removes what a command that was killed left in `folder` while it wrote files.
pub(crate) fn remove_unfinished(folder: &Path) -> Result<()> {
    remove_beginning_with(folder, WRITING)
}

/// Removes the files and folders in `folder` whose names begin with `beginning`.
pub(crate) fn remove_beginning_with(folder: &Path, beginning: &str) -> Result<()> {
    let entries = match fs::read_dir(folder) {
        Ok(entries) => entries,
        Err(error) if error.kind() == ErrorKind::NotFound => return Ok(()),
        Err(error) => {
            return Err(error).with_context(|| format!("{} cannot be read", folder.display()));
        }
    };
    for entry in entries {
        let entry = entry?;
        if !entry.file_name().to_string_lossy().starts_with(beginning) {
            continue;
        }
        let path = entry.path();
        let removed = if entry.file_type()?.is_dir() {
            fs::remove_dir_all(&path)
        } else {
            fs::remove_file(&path)
        };
        removed.with_context(|| format!("{} cannot be removed", path.display()))?;
    }
    Ok(())
}
