//! The corrections of an API: reading `overlay.yaml`, and saying what became of them.

use std::fs;
use std::io::ErrorKind;
use std::path::{Path, PathBuf};

use anyhow::{Context, Result, anyhow, bail};
use codegen::Error;
use codegen::document::Document;
use codegen::overlay::{Action, Change, Column, Faults, Outcome, Overlay, State};

/// The name of the file in the folder of an API.
pub(crate) const NAME: &str = "overlay.yaml";

/// An overlay and where it was read from.
#[derive(Debug)]
pub(crate) struct File {
    /// What it holds.
    pub(crate) overlay: Overlay,
    path: PathBuf,
}

/// The overlay in a file.
///
/// # Errors
///
/// What is wrong with the file, with lines.
pub(crate) fn read(path: &Path) -> Result<File> {
    let bytes = fs::read(path).with_context(|| format!("{} cannot be read", path.display()))?;
    let overlay = Overlay::read(&bytes).map_err(|faults| {
        anyhow!(
            "{} is not an overlay that we understand:{}",
            path.display(),
            listed(path, &faults)
        )
    })?;
    Ok(File {
        overlay,
        path: path.to_owned(),
    })
}

/// The overlay of the API whose folder this is, if it has one.
///
/// # Errors
///
/// As [`read`].
pub(crate) fn of_api(folder: &Path) -> Result<Option<File>> {
    let path = folder.join(NAME);
    match fs::symlink_metadata(&path) {
        Err(error) if error.kind() == ErrorKind::NotFound => Ok(None),
        _ => read(&path).map(Some),
    }
}

impl File {
    /// The outcomes on a description: what each correction finds in it, whether it fits or not.
    ///
    /// # Errors
    ///
    /// A description that cannot be read or is not understood.
    pub(crate) fn outcomes(&self, spec: &Path) -> Result<Seen> {
        let document = document(spec)?;
        let name = format!(
            "{} {}",
            document.openapi.info.title, document.openapi.info.version
        );
        let outcomes = self.overlay.outcomes(&document);
        Ok(Seen {
            name,
            spec: spec.to_owned(),
            outcomes,
        })
    }
}

/// What the corrections find in a description.
#[derive(Debug)]
pub(crate) struct Seen {
    /// The API and the version of the description.
    pub(crate) name: String,
    /// The file that has the description.
    spec: PathBuf,
    /// What each correction finds.
    pub(crate) outcomes: Vec<Outcome>,
}

impl Seen {
    /// As a column of a table.
    pub(crate) fn column(&self) -> Column<'_> {
        Column {
            name: &self.name,
            outcomes: &self.outcomes,
        }
    }
}

/// Adds the file to each name that several descriptions have.
pub(crate) fn tell_apart(seen: &mut [Seen]) {
    let names: Vec<String> = seen.iter().map(|seen| seen.name.clone()).collect();
    for (seen, name) in seen.iter_mut().zip(&names) {
        if names.iter().filter(|other| *other == name).count() > 1 {
            seen.name = format!("{name} ({})", seen.spec.display());
        }
    }
}

/// The description in a file, without corrections.
///
/// # Errors
///
/// A file that cannot be read or is not understood.
pub(crate) fn document(spec: &Path) -> Result<Document> {
    let bytes = fs::read(spec).with_context(|| format!("{} cannot be read", spec.display()))?;
    codegen::document::read(&bytes).map_err(|problems| explained(problems.into(), spec, None))
}

/// Why there are no bindings, for people.
pub(crate) fn explained(error: Error, spec: &Path, file: Option<&File>) -> anyhow::Error {
    let spec = spec.display();
    match (error, file) {
        (Error::Overlay(faults), Some(file)) => anyhow!(
            "{} does not fit {spec}:{}",
            file.path.display(),
            listed(&file.path, &faults)
        ),
        (error, _) => anyhow!("{spec} is not understood:\n{error}"),
    }
}

/// Prints how many corrections were applied, and which are no longer needed.
///
/// # Errors
///
/// Where `is_strict`: corrections that are no longer needed.
pub(crate) fn report(file: &File, outcomes: &[Outcome], is_strict: bool) -> Result<()> {
    let path = file.path.display();
    let actions = file.overlay.actions.iter().zip(outcomes);
    let idle: Vec<&Action> = actions
        .filter(|(_, outcome)| outcome.state == State::NotNeeded)
        .map(|(action, _)| action)
        .collect();
    let applied: Vec<&Outcome> = outcomes
        .iter()
        .filter(|outcome| outcome.state == State::Applied)
        .collect();
    let places: usize = applied.iter().map(|outcome| outcome.places.len()).sum();
    println!(
        "{path}: {} applied, in {}",
        counted(applied.len(), "correction"),
        counted(places, "place")
    );
    let severity = if is_strict { "error" } else { "warning" };
    for action in &idle {
        let what = match action.change {
            Change::Update(_) => "is no longer needed, remove it",
            Change::Remove => "is no longer needed, or finds nothing",
        };
        eprintln!(
            "{severity}: {path}:{}: `{}` {what}: {}",
            action.line,
            action.id,
            action.seen_done()
        );
    }
    if is_strict && !idle.is_empty() {
        let verb = if idle.len() == 1 { "is" } else { "are" };
        bail!(
            "{} {verb} no longer needed",
            counted(idle.len(), "correction")
        );
    }
    Ok(())
}

/// Which corrections a description needs no longer that the one before needed; nothing where there are none.
pub(crate) fn settled(old: &[Outcome], new: &[Outcome]) -> Option<String> {
    let was_needed = |id: &str| {
        let mut needed = old.iter().filter(|outcome| outcome.state == State::Applied);
        needed.any(|outcome| outcome.id == id)
    };
    let settled = named(new, |outcome| {
        outcome.state == State::NotNeeded && was_needed(&outcome.id)
    })?;
    Some(format!(
        "Apple's description says what these corrections say; they may have become unnecessary: {settled}."
    ))
}

/// What is to be kept in mind of a judgement that is made while corrections do not fit; nothing where all do.
pub(crate) fn reservation(outcomes: &[Outcome]) -> Option<String> {
    let unfit = named(outcomes, |outcome| matches!(outcome.state, State::Unfit(_)))?;
    Some(format!(
        "This is preliminary: it leaves out corrections that do not fit, and may change once {NAME} is repaired: {unfit}."
    ))
}

/// The names of some corrections; nothing where there are none.
fn named(outcomes: &[Outcome], is_one: impl Fn(&Outcome) -> bool) -> Option<String> {
    let ones = outcomes.iter().filter(|outcome| is_one(outcome));
    let names: Vec<String> = ones.map(|outcome| format!("`{}`", outcome.id)).collect();
    (!names.is_empty()).then(|| names.join(", "))
}

fn counted(number: usize, what: &str) -> String {
    let plural = if number == 1 { "" } else { "s" };
    format!("{number} {what}{plural}")
}

/// Faults, one in a line, each with the address of its line.
fn listed(path: &Path, faults: &Faults) -> String {
    let lines = faults.0.iter().map(|fault| {
        let id = fault
            .id
            .as_ref()
            .map_or_else(String::new, |id| format!("`{id}`: "));
        format!(
            "\n  {}:{}: {id}{}",
            path.display(),
            fault.line,
            fault.message
        )
    });
    lines.collect()
}
