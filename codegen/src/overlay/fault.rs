//! What is wrong with an overlay, and in which line.

use std::fmt;

use super::{Found, Outcome, State};
use crate::Problems;

/// One thing that is wrong with an overlay.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Fault {
    /// The line of the file, from 1.
    pub line: usize,
    /// The name of the action, where it is about one.
    pub id: Option<String>,
    /// What is wrong.
    pub message: String,
}

impl fmt::Display for Fault {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "line {}", self.line)?;
        if let Some(id) = &self.id {
            write!(f, ", `{id}`")?;
        }
        write!(f, ": {}", self.message)
    }
}

/// Everything that is wrong with an overlay, or with what it makes of a description.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Faults(pub Vec<Fault>);

impl fmt::Display for Faults {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for (index, fault) in self.0.iter().enumerate() {
            if index > 0 {
                f.write_str("\n")?;
            }
            fault.fmt(f)?;
        }
        Ok(())
    }
}

impl std::error::Error for Faults {}

/// The actions that do not fit, as faults.
pub(crate) fn faults(outcomes: &[Outcome]) -> Result<(), Faults> {
    let unfit = outcomes.iter().filter_map(|outcome| match &outcome.state {
        State::Unfit(reason) => Some(fault(outcome, reason.clone())),
        State::Applied | State::NotNeeded => None,
    });
    let faults: Vec<Fault> = unfit.collect();
    if faults.is_empty() {
        Ok(())
    } else {
        Err(Faults(faults))
    }
}

/// Whose doing the problems of a corrected description are: for each, the last action that changed a place around it, or else one in it, or
/// else one beside it.
/// Problems of which there is none are left out.
pub(crate) fn blame(outcomes: &[Outcome], problems: &Problems) -> Faults {
    let faults = problems.0.iter().filter_map(|problem| {
        let changed = |outcome: &Outcome, is_near: &dyn Fn(&str) -> bool| {
            let mut places = outcome.places.iter();
            places.any(|place| place.found == Found::AsExpected && is_near(&place.pointer))
        };
        let around = |place: &str| is_within(&problem.pointer, place);
        let inside = |place: &str| is_within(place, &problem.pointer);
        let parent = |pointer: &str| pointer.rfind('/').map(|at| pointer[..at].to_owned());
        let beside = |place: &str| parent(place) == parent(&problem.pointer);
        let last = |is_near: &dyn Fn(&str) -> bool| {
            outcomes.iter().rfind(|outcome| changed(outcome, is_near))
        };
        let outcome = last(&around)
            .or_else(|| last(&inside))
            .or_else(|| last(&beside))?;
        let message = format!("what it makes of the description is not understood: {problem}");
        Some(fault(outcome, message))
    });
    Faults(faults.collect())
}

/// Whether a JSON pointer leads to a place in another, or to the same.
fn is_within(pointer: &str, other: &str) -> bool {
    pointer
        .strip_prefix(other)
        .is_some_and(|rest| rest.is_empty() || rest.starts_with('/'))
}

fn fault(outcome: &Outcome, message: String) -> Fault {
    Fault {
        line: outcome.line,
        id: Some(outcome.id.clone()),
        message,
    }
}
