//! Corrections of a description, as data: what is wrong, what is right instead, and how we know.
//!
//! An `overlay.yaml` is an [OpenAPI Overlay](https://spec.openapis.org/overlay/v1.1.0.html) 1.1, read more strictly than the standard wants:
//! an action says what it expects to find, and in how many places. Members of an action beside those of the standard:
//!
//! | member | meaning |
//! |---|---|
//! | `x-id` | a name of its own |
//! | `x-matches` | how many places it changes; 1 where it is not there |
//! | `x-expects` | what stands there before. For an object, a merge patch (RFC 7396) that would change nothing: `null` is what must be absent. For anything else, the value itself; the order of a list means nothing |
//! | `x-why` | what is wrong with the description |
//! | `x-evidence` | how we know: public issues, Apple's feedback numbers |
//!
//! At its turn an action finds one of three states: what it expects (then it is applied), what it would make of it (then it is no longer needed),
//! or anything else (then nobody knows what is right, and a person has to look). A removal that finds what its target stands in, and not the target,
//! is no longer needed, or its target is misspelled in the last step: nobody can tell these apart, and what is said names both. `read` reads the file, `path` finds places,
//! `change` knows what an action does to one place, `apply` takes the actions in their order, `fault` says what is wrong, `table` shows the outcomes.

mod apply;
mod change;
mod fault;
mod path;
mod read;
mod table;

use serde_json::Value;

use crate::document::Document;

pub(crate) use apply::apply;
pub use fault::{Fault, Faults};
pub(crate) use fault::{blame, faults};
pub use path::Target;
pub use table::{Column, Table};

/// The corrections of one API: its `overlay.yaml`.
#[derive(Debug, Clone, PartialEq)]
pub struct Overlay {
    /// What it is for.
    pub title: String,
    /// The actions, in their order.
    pub actions: Vec<Action>,
}

/// One correction.
#[derive(Debug, Clone, PartialEq)]
pub struct Action {
    /// Its name.
    pub id: String,
    /// The line of the file in which it begins, from 1.
    pub line: usize,
    /// The places that it changes.
    pub target: Target,
    /// How many places these are.
    pub matches: usize,
    /// What stands there before.
    pub expects: Value,
    /// What it makes of it.
    pub change: Change,
    /// What is wrong with the description.
    pub why: String,
    /// How we know.
    pub evidence: Vec<String>,
}

/// What an action does in each place.
#[derive(Debug, Clone, PartialEq)]
pub enum Change {
    /// Merges this into an object, adds it to a list, or puts it in the place of anything else.
    Update(Value),
    /// Removes the place from the object or list in which it stands.
    Remove,
}

/// Which corrections apply, and what becomes of those that do not fit.
#[derive(Debug, Clone, Copy)]
pub enum Corrections<'a> {
    /// The description is taken as it is.
    None,
    /// What does not fit is an error.
    Strict(&'a Overlay),
    /// Places that are as expected are corrected, however many they are; what does not fit is left out. For comparisons and reports.
    Lenient(&'a Overlay),
}

/// What became of one action.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Outcome {
    /// The name of the action.
    pub id: String,
    /// The line of the file in which it begins.
    pub line: usize,
    /// How many places it says there are.
    pub matches: usize,
    /// The places that are there, in the order of the description.
    pub places: Vec<Place>,
    /// What that comes to.
    pub state: State,
}

/// What that which an action finds comes to.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum State {
    /// All was as expected.
    Applied,
    /// All is as corrected already: the action can be removed from the overlay.
    NotNeeded,
    /// Anything else: what was expected, and what was found.
    Unfit(String),
}

/// A place that an action is about.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Place {
    /// JSON pointer, in the description with shared parameters and responses in place, at the turn of the action.
    pub pointer: String,
    /// What stands there.
    pub found: Found,
}

/// What an action finds in a place.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Found {
    /// What it expects.
    AsExpected,
    /// What it would make of it.
    AsCorrected,
    /// Something else.
    Otherwise,
}

impl Overlay {
    /// What each correction finds in a description, whether it fits or not, and whatever it would make of it.
    #[must_use]
    pub fn outcomes(&self, document: &Document) -> Vec<Outcome> {
        apply(self, true, document).1
    }
}

impl Action {
    /// What is seen where it is no longer needed.
    #[must_use]
    pub fn seen_done(&self) -> &'static str {
        match self.change {
            Change::Update(_) => "the description is as corrected",
            Change::Remove => {
                "nothing is there to remove: either Apple removed it, or the last step of `target` is misspelled"
            }
        }
    }
}

impl Outcome {
    /// How many of the places are in a state.
    #[must_use]
    pub fn count(&self, found: Found) -> usize {
        let of_it = |place: &&Place| place.found == found;
        self.places.iter().filter(of_it).count()
    }
}
