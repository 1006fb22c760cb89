//! What changed between two descriptions, and what that breaks.
//!
//! Compared is what the API *is*, never the text: two descriptions that say the same have no changes, in whatever words and order
//! they say it.

pub mod callers;
mod changes;
pub mod surface;

use crate::Described;
pub use changes::{Action, Bounds, Bump, Change, Changes, EVERYWHERE, Edition, Judgement, Subject};

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
    /// For a pull request's title: the version, and how much changed.
    #[must_use]
    pub fn headline(&self) -> String {
        String::new()
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

    /// The same in no more than `limit` characters: the least important details are left out, and it is said that they are.
    #[must_use]
    pub fn to_markdown_within(&self, limit: usize) -> String {
        let _ = limit;
        String::new()
    }

    /// For programs.
    #[must_use]
    pub fn to_json(&self) -> String {
        String::new()
    }
}
