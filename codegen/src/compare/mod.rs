//! What changed between two descriptions, and what that breaks.
//!
//! Compared is what the API *is*, never the text: two descriptions that say the same have no changes, in whatever words and order
//! they say it.

use crate::Described;

/// Everything that changed between two descriptions.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Changes {
    /// The description that was there before.
    pub old: Edition,
    /// The description that is there now.
    pub new: Edition,
    /// What changed, by module; what breaks comes first in each.
    pub changes: Vec<Change>,
}

/// A description, as people tell it from others.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Edition {
    /// The API's name.
    pub title: String,
    /// Apple's version of the description, which Apple does not always change with its content.
    pub version: String,
    /// SHA-256 of the description in its canonical form, in hexadecimal digits, before corrections.
    pub content: String,
    /// How many paths it has.
    pub paths: usize,
    /// How many operations it has.
    pub operations: usize,
    /// How many schemas it has.
    pub schemas: usize,
}

/// One thing that changed.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Change {
    /// The module of the bindings that it belongs to, such as `apps`.
    pub module: String,
    /// What changed.
    pub subject: Subject,
    /// How it changed.
    pub action: Action,
    /// All places where the same changed in the same way, as people name them: operations, schemas.
    pub places: Vec<String>,
    /// JSON pointers to all these places in the old description.
    pub old_pointers: Vec<String>,
    /// JSON pointers to all these places in the new description.
    pub new_pointers: Vec<String>,
    /// Whether a request of yesterday can fail today.
    pub service: Judgement,
    /// Whether a caller of our crate has to change code.
    pub rust: Judgement,
}

/// What a change is about.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
#[non_exhaustive]
pub enum Subject {
    /// An operation, by its `operationId`.
    Operation(String),
}

/// How something changed.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub enum Action {
    /// It is new.
    Added,
    /// It is gone.
    Removed,
}

/// Whether a change breaks something, and why, or why not.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Judgement {
    /// Whether it does.
    pub breaking: bool,
    /// The reason, one sentence for people.
    pub reason: String,
}

/// The part of a version number that a release with these changes has to raise, in terms of [semantic versioning](https://semver.org).
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Bump {
    /// Nothing changed that a caller could see.
    None,
    /// Something was added.
    Compatible,
    /// Callers have to change code.
    Breaking,
}

/// Compares two descriptions.
#[must_use]
pub fn compare(old: &Described, new: &Described) -> Changes {
    Changes {
        old: old.edition.clone(),
        new: new.edition.clone(),
        changes: Vec::new(),
    }
}

impl Changes {
    /// What a release with these changes has to raise.
    #[must_use]
    pub fn bump(&self) -> Bump {
        if self.changes.iter().any(|change| change.rust.breaking) {
            Bump::Breaking
        } else if self.changes.is_empty() {
            Bump::None
        } else {
            Bump::Compatible
        }
    }

    /// For a terminal.
    #[must_use]
    pub fn to_text(&self) -> String {
        String::new()
    }

    /// For a pull request on GitHub: a summary, then the details of each module, folded.
    #[must_use]
    pub fn to_markdown(&self) -> String {
        String::new()
    }

    /// For programs.
    #[must_use]
    pub fn to_json(&self) -> String {
        String::new()
    }
}
