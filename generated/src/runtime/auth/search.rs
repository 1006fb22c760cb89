//! Key files: what their names tell, where they lie, and who else can read them.

use std::fs::File;
use std::io::{self, Read as _};
use std::path::{Path, PathBuf};

use super::error::{CredentialsError, CredentialsErrorKind};
use super::key_text::is_key;

/// Names a folder that is searched first.
pub(super) const FOLDER_VARIABLE: &str = "API_PRIVATE_KEYS_DIR";

/// More than any file with a key has.
const MAX_BYTES: u64 = 64 * 1024;

/// The id of a key, by the name of its file.
pub(super) fn id_of(path: &Path) -> Option<&str> {
    let name = path.file_name()?.to_str()?;
    let id = name.strip_prefix("AuthKey_")?.strip_suffix(".p8")?;
    (!id.is_empty()).then_some(id)
}

/// The file of the key with this id.
pub(super) fn find(id: &str, first: Option<&Path>) -> Result<PathBuf, CredentialsError> {
    let name = format!("AuthKey_{id}.p8");
    let home = std::env::home_dir();
    let in_home = home.iter().flat_map(|home| {
        [
            "private_keys",
            ".private_keys",
            ".appstoreconnect/private_keys",
        ]
        .map(|folder| home.join(folder))
    });
    let first = first.filter(|folder| !folder.as_os_str().is_empty());
    let folders = first
        .map(expanded)
        .into_iter()
        .chain([PathBuf::from("private_keys")])
        .chain(in_home);
    let mut looked_for = Vec::new();
    for folder in folders {
        let path = folder.join(&name);
        if path.exists() {
            return Ok(path);
        }
        looked_for.push(path.display().to_string());
    }
    Err(CredentialsError::new(
        CredentialsErrorKind::KeyNotFound,
        format!(
            "there is no file for the key {id}; looked for {}; the variable {FOLDER_VARIABLE} can name another folder",
            looked_for.join(", ")
        ),
    ))
}

/// A path with the home folder in place of `~`, which shells expand but other tools do not.
pub(super) fn expanded(path: &Path) -> PathBuf {
    match (path.strip_prefix("~"), std::env::home_dir()) {
        (Ok(rest), Some(home)) => home.join(rest),
        _ => path.to_owned(),
    }
}

/// What is in a file with a key. Warns if others can read it.
pub(super) fn contents(path: &Path) -> Result<Vec<u8>, CredentialsError> {
    refuse_contents(path)?;
    let mut bytes = Vec::new();
    let read = File::open(path).and_then(|file| {
        warn_if_others_can_read(&file, path);
        file.take(MAX_BYTES + 1).read_to_end(&mut bytes)
    });
    let problem = match read {
        Ok(_) if bytes.len() as u64 <= MAX_BYTES => return Ok(bytes),
        Ok(_) => "it is too large to be a key file".to_owned(),
        Err(error) if error.kind() == io::ErrorKind::NotFound => "there is no such file".to_owned(),
        Err(error) => error.to_string(),
    };
    Err(CredentialsError::new(
        CredentialsErrorKind::File,
        format!("the file {} cannot be read: {problem}", path.display()),
    ))
}

/// Refuses what is in a key file given in place of its path: paths are shown in errors.
pub(super) fn refuse_contents(path: &Path) -> Result<(), CredentialsError> {
    let text = path.to_string_lossy();
    if text.contains("-----") || text.contains(['\n', '{']) || is_key(&text) {
        return Err(CredentialsError::new(
            CredentialsErrorKind::File,
            "this must be the path of a file, not what is in the file",
        ));
    }
    Ok(())
}

#[cfg(unix)]
fn warn_if_others_can_read(file: &File, path: &Path) {
    use std::os::unix::fs::PermissionsExt as _;

    let metadata = file.metadata();
    if metadata.is_ok_and(|metadata| metadata.permissions().mode() & 0o044 != 0) {
        tracing::warn!(path = %path.display(), "others than the owner can read this key file");
    }
}

#[cfg(not(unix))]
fn warn_if_others_can_read(_: &File, _: &Path) {}
