//! What is wrong with an overlay, and in which line.

use std::fmt;

use super::{Outcome, State};
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

/// Whose doing the problems of a corrected description are: for each, the last action that changed a place around it. Nothing where one is
/// nobody's.
pub(crate) fn blame(outcomes: &[Outcome], problems: &Problems) -> Option<Faults> {
    let faults = problems.0.iter().map(|problem| {
        let around = |outcome: &&Outcome| {
            outcome.places.iter().any(|place| {
                problem
                    .pointer
                    .strip_prefix(&place.pointer)
                    .is_some_and(|rest| rest.is_empty() || rest.starts_with('/'))
            })
        };
        let outcome = outcomes.iter().rfind(around)?;
        let message = format!("what it makes of the description is not understood: {problem}");
        Some(fault(outcome, message))
    });
    faults.collect::<Option<Vec<_>>>().map(Faults)
}

fn fault(outcome: &Outcome, message: String) -> Fault {
    Fault {
        line: outcome.line,
        id: Some(outcome.id.clone()),
        message,
    }
}
