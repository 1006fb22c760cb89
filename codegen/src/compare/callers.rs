//! Whether a caller of the bindings has to change code.

use super::{Action, Change, Judgement, Subject};
use crate::Described;

/// Judges each change for callers of the bindings.
pub(super) fn judge(changes: &mut [Change], _old: &Described, _new: &Described) {
    for change in changes {
        let is_silent = matches!(
            change.subject,
            Subject::Failure { .. } | Subject::Constraint { .. } | Subject::Api { .. }
        );
        change.rust = match change.action {
            _ if is_silent => Judgement::keeps("The bindings do not show it."),
            Action::Removed => Judgement::breaks("What is gone cannot be named any more."),
            Action::AddedAsRequired | Action::Required => {
                Judgement::breaks("What is required is an argument.")
            }
            Action::Renamed { .. } | Action::ValuesRemoved(_) | Action::Retyped { .. } => {
                Judgement::breaks("Names and types are others.")
            }
            _ => Judgement::keeps("What callers name is still there."),
        };
    }
}
