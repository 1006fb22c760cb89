//! What changed between two descriptions, and what that breaks.
//!
//! Compared is what the API *is*, never the text: two descriptions that say the same have no changes, in whatever words and order
//! they say it. One change is told once, however many places of the description show it.

pub mod callers;
mod changes;
mod collect;
mod comparer;
mod constraints;
mod groups;
mod json;
mod markdown;
mod modules;
mod operations;
mod parameters;
mod renames;
mod schemas;
mod service;
mod summary;
pub mod surface;
mod text;
mod types;
mod words;

use crate::Described;
pub use changes::{Action, Bounds, Bump, Change, Changes, EVERYWHERE, Edition, Judgement, Subject};
use comparer::{Comparer, Side};
use modules::Modules;

/// Compares two descriptions.
#[must_use]
pub fn compare(old: &Described, new: &Described) -> Changes {
    let (translated, renames) = renames::translate(&old.api, &new.api);
    let was = Side {
        api: &translated,
        document: &old.document,
        modules: Modules::new(&translated),
    };
    let is = Side {
        api: &new.api,
        document: &new.document,
        modules: Modules::new(&new.api),
    };
    let mut comparer = Comparer::new(was, is, renames);
    comparer.facts();
    comparer.resources();
    comparer.bodies();
    comparer.named();
    comparer.operations();
    comparer.other_bodies();
    comparer.constraints_of_schemas();
    let mut changes = comparer.found.finish();
    callers::judge(&mut changes, old, new);
    changes.sort_by(|a, b| order(a).cmp(&order(b)));
    Changes {
        old: old.edition.clone(),
        new: new.edition.clone(),
        changes,
    }
}

/// By module; what breaks comes first.
fn order(change: &Change) -> (&str, bool, bool, &Subject, &Action) {
    (
        &change.module,
        !change.service.breaking,
        !change.rust.breaking,
        &change.subject,
        &change.action,
    )
}
