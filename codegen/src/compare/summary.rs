//! Changes, counted.

use std::collections::BTreeMap;

use super::groups::is_breaking;
use super::words::{Deed, Kind};
use super::{Change, Changes};

/// How much of a kind changed.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub(super) struct Row {
    /// By what happened.
    pub deeds: BTreeMap<Deed, usize>,
    /// Changes that break requests.
    pub service: usize,
    /// Changes that break Rust callers.
    pub rust: usize,
}

/// How much changed, by kind; kinds without changes are not there.
pub(super) fn table(changes: &[Change]) -> BTreeMap<Kind, Row> {
    let mut rows: BTreeMap<Kind, Row> = BTreeMap::new();
    for change in changes {
        let row = rows.entry(Kind::of(&change.subject)).or_default();
        *row.deeds.entry(Deed::of(&change.action)).or_default() += 1;
        row.service += usize::from(change.service.breaking);
        row.rust += usize::from(change.rust.breaking);
    }
    rows
}

/// How many changes break something.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Breaking {
    /// Requests of yesterday, or their answers.
    pub service: usize,
    /// Code of Rust callers.
    pub rust: usize,
    /// Either.
    pub any: usize,
}

/// Counts what breaks.
pub(super) fn breaking(changes: &[Change]) -> Breaking {
    let count = |is: &dyn Fn(&Change) -> bool| changes.iter().filter(|change| is(change)).count();
    Breaking {
        service: count(&|change| change.service.breaking),
        rust: count(&|change| change.rust.breaking),
        any: count(&|change| is_breaking(change)),
    }
}

/// `3 changes`.
pub(super) fn changes(number: usize) -> String {
    super::schemas::count(number, "change")
}

impl Changes {
    /// For the title of a pull request: the version, and how much changed.
    #[must_use]
    pub fn headline(&self) -> String {
        let mut parts = Vec::new();
        let table = table(&self.changes);
        let operations = table.get(&Kind::Operation);
        for deed in [Deed::Added, Deed::Removed] {
            match operations.and_then(|row| row.deeds.get(&deed)) {
                Some(number) if parts.is_empty() => {
                    parts.push(format!(
                        "{} {}",
                        Kind::Operation.count(*number),
                        deed.word()
                    ));
                }
                Some(number) => parts.push(format!("{number} {}", deed.word())),
                None => {}
            }
        }
        if parts.is_empty() && !self.is_empty() {
            parts.push(changes(self.changes.len()));
        }
        match breaking(&self.changes).rust {
            0 => {}
            1 => parts.push("1 change breaks callers".to_owned()),
            rust => parts.push(format!("{rust} changes break callers")),
        }
        if parts.is_empty() {
            parts.push("no changes".to_owned());
        }
        let again = if self.is_republished() {
            " (republished)"
        } else {
            ""
        };
        format!("{}{again}: {}", self.new.version, parts.join(", "))
    }

    /// What is said where there is no change.
    pub(super) fn nothing(&self) -> &'static str {
        if self.old.content == self.new.content {
            "Nothing changed."
        } else {
            "Nothing changed that a request, an answer or the bindings show."
        }
    }
}
