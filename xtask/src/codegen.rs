//! `cargo xtask codegen`: bindings from a description, written all or not at all.

use std::collections::{BTreeMap, BTreeSet};
use std::ffi::OsString;
use std::fs;
use std::io::ErrorKind;
use std::path::{Path, PathBuf};
use std::process::Command as Process;
use std::time::Instant;

use ::codegen::Summary;
use ::codegen::model::SchemaRole;
use ::codegen::overlay::Corrections;
use anyhow::{Context, Result, anyhow, bail};
use clap::Args;
use similar::TextDiff;

use crate::api::{self, ApiFolder, DESCRIPTION};
use crate::{files, omissions, overlay, public_api};

/// How many lines of each difference `--check` shows.
const SHOWN_LINES: usize = 20;
/// Of how many files `--check` shows the difference; all are named.
const SHOWN_FILES: usize = 10;

/// Writes the bindings of an API.
#[derive(Debug, Args)]
pub(crate) struct Command {
    /// The API: the name of its folders below `spec/` and `generated/src/`.
    #[arg(long, default_value = "connect", value_parser = api::name)]
    api: String,
    /// A description to read in place of `spec/<api>/openapi.yaml`, in JSON or YAML.
    #[arg(long, value_name = "FILE")]
    spec: Option<PathBuf>,
    /// A folder to write in place of `generated/src/<api>`.
    #[arg(long, value_name = "DIR")]
    out: Option<PathBuf>,
    /// Corrections to apply in place of `spec/<api>/overlay.yaml`.
    #[arg(long, value_name = "FILE", conflicts_with = "no_overlay")]
    overlay: Option<PathBuf>,
    /// Take the description as it is, without corrections.
    #[arg(long)]
    no_overlay: bool,
    /// Write nothing; say what would change, and fail if anything would, or if a correction is no longer needed.
    #[arg(long)]
    check: bool,
}

impl Command {
    /// What the command is without any option.
    pub(crate) fn of(api: &str) -> Self {
        Self {
            api: api.to_owned(),
            spec: None,
            overlay: None,
            no_overlay: false,
            out: None,
            check: false,
        }
    }
}

/// Runs the command.
pub(crate) fn run(root: &Path, command: Command) -> Result<()> {
    let start = Instant::now();
    let folder = ApiFolder::of(root, &command.api);
    let spec = command
        .spec
        .unwrap_or_else(|| folder.path().join(DESCRIPTION));
    let is_elsewhere = command.out.is_some();
    let out = command
        .out
        .unwrap_or_else(|| root.join("generated/src").join(&command.api));

    let description =
        fs::read(&spec).with_context(|| format!("{} cannot be read", spec.display()))?;
    let overlay = match (command.no_overlay, command.overlay) {
        (true, _) => None,
        (false, Some(file)) => Some(overlay::read(&file)?),
        (false, None) => overlay::of_api(folder.path())?,
    };
    let corrections = match &overlay {
        Some(file) => Corrections::Strict(&file.overlay),
        None => Corrections::None,
    };
    let bindings = ::codegen::generate(&description, corrections, &folder.settings()?)
        .map_err(|error| overlay::explained(error, &spec, overlay.as_ref()))?;
    if let Some(file) = &overlay {
        overlay::report(file, &bindings.corrections, command.check)?;
    }
    omissions::report(folder.path(), &bindings.omissions, command.check)?;
    let wanted = formatted(&bindings.files, root)?;
    let present = present(&out)?;
    let public_api = match is_elsewhere {
        true => None,
        false => Some(public_api::of(root, &command.api, bindings.surface)?.to_text()),
    };

    if command.check {
        let is_listed = match &public_api {
            Some(text) => check_public_api(root, text)?,
            None => true,
        };
        check(&out, &present, &wanted)?;
        if !is_listed {
            bail!(
                "{} is not what the generator writes; run `cargo xtask codegen`",
                public_api::PATH
            );
        }
        return Ok(());
    }
    let changes = changes(&present, &wanted);
    files::remove_beginning_with(parent(&out), &staging_name(&out))?;
    let write_public_api = || match &public_api {
        Some(text) => files::write_if_different(&root.join(public_api::PATH), text.as_bytes()),
        None => Ok(false),
    };
    if changes.is_empty() {
        write_public_api()?;
    } else {
        replace(&out, &present, &wanted, write_public_api)?;
    }
    let left_out = omissions::counted(&bindings.omissions);
    print_summary(
        &bindings.summary,
        left_out.as_deref(),
        &wanted,
        &changes,
        start,
    );
    Ok(())
}

/// The files as `rustfmt` writes them.
fn formatted(files: &BTreeMap<String, String>, root: &Path) -> Result<BTreeMap<String, String>> {
    let folder = tempfile::tempdir().context("no folder for temporary files")?;
    for (name, text) in files {
        fs::write(folder.path().join(name), text)?;
    }
    let rustfmt = std::env::var_os("RUSTFMT").unwrap_or_else(|| OsString::from("rustfmt"));
    let output = Process::new(&rustfmt)
        .arg("--config-path")
        .arg(root.join("rustfmt.toml"))
        .arg(folder.path().join("mod.rs"))
        .output();
    let output = output.with_context(|| {
        format!(
            "{} cannot be run; `rustup component add rustfmt` installs it",
            rustfmt.display()
        )
    })?;
    if !output.status.success() {
        bail!(
            "rustfmt refuses what was generated:\n{}",
            String::from_utf8_lossy(&output.stderr)
        );
    }
    let read = |name: &String| Ok((name.clone(), fs::read_to_string(folder.path().join(name))?));
    files.keys().map(read).collect()
}

/// The files that are there now; each must be one that this command wrote.
fn present(out: &Path) -> Result<BTreeMap<String, String>> {
    let mut present = BTreeMap::new();
    let entries = match fs::read_dir(out) {
        Ok(entries) => entries,
        Err(error) if error.kind() == ErrorKind::NotFound => return Ok(present),
        Err(error) => {
            return Err(error).with_context(|| format!("{} cannot be read", out.display()));
        }
    };
    for entry in entries {
        let path = entry?.path();
        let foreign = || {
            anyhow!(
                "{} was not written by `cargo xtask codegen`: nothing was changed; move it out of the folder",
                path.display()
            )
        };
        let name = path
            .file_name()
            .and_then(|name| name.to_str())
            .ok_or_else(foreign)?;
        let text = fs::read_to_string(&path).map_err(|_| foreign())?;
        if text.lines().next() != Some(::codegen::render::HEADER) {
            return Err(foreign());
        }
        present.insert(name.to_owned(), text);
    }
    Ok(present)
}

/// The names of the files that differ, are missing or are too many.
fn changes(
    present: &BTreeMap<String, String>,
    wanted: &BTreeMap<String, String>,
) -> BTreeSet<String> {
    let names = present.keys().chain(wanted.keys());
    names
        .filter(|name| present.get(*name) != wanted.get(*name))
        .cloned()
        .collect()
}

fn check(
    out: &Path,
    present: &BTreeMap<String, String>,
    wanted: &BTreeMap<String, String>,
) -> Result<()> {
    let changes = changes(present, wanted);
    if changes.is_empty() {
        println!(
            "{} files in {} are what the generator writes",
            wanted.len(),
            out.display()
        );
        return Ok(());
    }
    for (index, name) in changes.iter().enumerate() {
        let path = out.join(name);
        match (present.get(name), wanted.get(name)) {
            (None, _) => println!("missing: {}", path.display()),
            (_, None) => println!("no longer produced: {}", path.display()),
            (Some(old), Some(new)) => {
                println!("differs: {}", path.display());
                if index < SHOWN_FILES {
                    show_difference(old, new);
                }
            }
        }
    }
    bail!(
        "{} files are not what the generator writes; run `cargo xtask codegen`",
        changes.len()
    )
}

/// Whether the public API is the listed one; shows the difference.
fn check_public_api(root: &Path, wanted: &str) -> Result<bool> {
    let path = root.join(public_api::PATH);
    let present = files::read_if_there(&path)?;
    match &present {
        None => println!("missing: {}", path.display()),
        Some(present) if present != wanted => {
            println!("differs: {}", path.display());
            show_difference(present, wanted);
        }
        Some(_) => {}
    }
    Ok(present.is_some_and(|present| present == wanted))
}

/// Shows the first lines of a difference.
fn show_difference(old: &str, new: &str) {
    let diff = TextDiff::from_lines(old, new).unified_diff().to_string();
    diff.lines()
        .take(SHOWN_LINES)
        .for_each(|line| println!("    {line}"));
}

/// The folder that `out` is in.
fn parent(out: &Path) -> &Path {
    out.parent()
        .filter(|parent| !parent.as_os_str().is_empty())
        .unwrap_or(Path::new("."))
}

/// How the names of the folders begin that stand beside `out` while it is replaced.
fn staging_name(out: &Path) -> String {
    let name = out.file_name().unwrap_or_default();
    format!(".codegen-{}-", name.to_string_lossy())
}

/// Puts a folder with the wanted files in the place of the present one, and then does what belongs to it: both or nothing. A file that
/// stays the same keeps its time.
fn replace(
    out: &Path,
    present: &BTreeMap<String, String>,
    wanted: &BTreeMap<String, String>,
    then: impl FnOnce() -> Result<bool>,
) -> Result<()> {
    let failed = || format!("{} cannot be written", out.display());
    let parent = parent(out);
    fs::create_dir_all(parent).with_context(failed)?;
    let staging = tempfile::Builder::new()
        .prefix(&staging_name(out))
        .tempdir_in(parent)
        .with_context(failed)?;
    let (new, old) = (staging.path().join("new"), staging.path().join("old"));
    fs::create_dir(&new).with_context(failed)?;
    for (name, text) in wanted {
        let path = new.join(name);
        fs::write(&path, text).with_context(failed)?;
        if present.get(name) == Some(text) {
            let time = fs::metadata(out.join(name))
                .and_then(|metadata| metadata.modified())
                .with_context(failed)?;
            let file = fs::File::options()
                .write(true)
                .open(&path)
                .with_context(failed)?;
            file.set_modified(time).with_context(failed)?;
        }
    }
    let there = out.exists();
    if there {
        fs::rename(out, &old).with_context(failed)?;
    }
    if let Err(error) = fs::rename(&new, out) {
        if there {
            fs::rename(&old, out).with_context(failed)?;
        }
        return Err(error).with_context(failed);
    }
    if let Err(error) = then() {
        fs::rename(out, &new).with_context(failed)?;
        if there {
            fs::rename(&old, out).with_context(failed)?;
        }
        return Err(error);
    }
    Ok(())
}

fn print_summary(
    summary: &Summary,
    left_out: Option<&str>,
    wanted: &BTreeMap<String, String>,
    changes: &BTreeSet<String>,
    start: Instant,
) {
    println!("{}", summary.title);
    println!(
        "  {} paths, {} operations, {} query parameters, {} schemas",
        summary.paths, summary.operations, summary.parameters, summary.schemas
    );
    for (role, count) in &summary.roles {
        println!("  {count:>6} {}", role_name(*role));
    }
    if let Some(left_out) = left_out {
        println!("  left out: {left_out}");
    }
    let lines: usize = wanted.values().map(|text| text.lines().count()).sum();
    let seconds = start.elapsed().as_secs_f64();
    println!(
        "  {} files ({} changed), {lines} lines, {seconds:.1} s",
        wanted.len(),
        changes.len()
    );
}

fn role_name(role: SchemaRole) -> &'static str {
    match role {
        SchemaRole::Document => "documents",
        SchemaRole::Page => "pages",
        SchemaRole::Linkage => "to-one linkages, read or sent",
        SchemaRole::Linkages => "to-many linkages, read or sent",
        SchemaRole::Resource => "resources",
        SchemaRole::Create => "bodies that create",
        SchemaRole::Update => "bodies that change",
        SchemaRole::InlineCreate => "resources created inline",
        SchemaRole::Part => "links and paging of the envelopes",
        SchemaRole::Branch => "branches of resources",
        SchemaRole::Enum => "enums",
        SchemaRole::Object => "plain objects",
        SchemaRole::Plain => "texts, bytes and maps, without a type of their own",
    }
}
