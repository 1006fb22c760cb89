//! Whether a request of yesterday can fail today, or its answer mean something else.
//!
//! Reasons are clauses without a capital and a full stop: those of one change are put together to a sentence.

use super::{Action, Bounds, Judgement};

/// Where something is used: in what is sent, in what is read, or both.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub(super) struct Usage {
    pub sent: bool,
    pub read: bool,
}

impl Usage {
    pub const SENT: Self = Self {
        sent: true,
        read: false,
    };
    pub const READ: Self = Self {
        sent: false,
        read: true,
    };
}

/// Whether what was allowed by one type is allowed by another.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Fit {
    /// Whatever the old type allowed, the new one allows.
    pub forwards: bool,
    /// Whatever the new type allows, the old one allowed.
    pub backwards: bool,
}

/// Judges a change of something that requests or answers hold: a member, a parameter, a value.
pub(super) fn of(action: &Action, usage: Usage, fit: Fit) -> Judgement {
    let sent = usage.sent.then(|| sent(action, fit));
    let read = usage.read.then(|| read(action, fit));
    match (sent, read) {
        (Some(sent), Some(read)) if sent.breaking == read.breaking => Judgement {
            breaking: sent.breaking,
            reason: format!("{}; {}", sent.reason, read.reason),
        },
        (Some(judgement), None) | (None, Some(judgement)) => judgement,
        (Some(sent), Some(read)) => {
            if sent.breaking {
                sent
            } else {
                read
            }
        }
        (None, None) => Judgement::keeps("neither requests nor answers hold it"),
    }
}

fn sent(action: &Action, fit: Fit) -> Judgement {
    match action {
        Action::Added => Judgement::keeps("requests of yesterday do without it"),
        Action::AddedAsRequired | Action::Required => Judgement::breaks("requests without it fail"),
        Action::Removed => Judgement::breaks("requests that send it fail"),
        Action::Renamed { .. } => {
            Judgement::breaks("requests that send it under its old name fail")
        }
        Action::Optional => Judgement::keeps("requests that send it still succeed"),
        Action::Nullable => Judgement::keeps("requests without null still succeed"),
        Action::NotNullable => Judgement::breaks("requests that send null fail"),
        Action::ValuesAdded(_) => Judgement::keeps("the values of yesterday are still allowed"),
        Action::ValuesRemoved(_) => {
            Judgement::breaks("requests that send a value that is gone fail")
        }
        Action::Bounds { from, to } if is_narrower(*from, *to) => {
            Judgement::breaks("requests with a number outside the bounds of today fail")
        }
        Action::Bounds { .. } => Judgement::keeps("the numbers of yesterday are still allowed"),
        Action::Retyped { .. } if fit.forwards => {
            Judgement::keeps("what was sent yesterday is still allowed")
        }
        Action::Retyped { .. } => {
            Judgement::breaks("requests that send what was right yesterday fail")
        }
        Action::Exploded { .. } => Judgement::breaks("lists are sent in another way"),
        Action::Deprecated => Judgement::keeps("it still works"),
        _ => Judgement::keeps("requests of yesterday still succeed"),
    }
}

fn read(action: &Action, fit: Fit) -> Judgement {
    match action {
        Action::Added | Action::AddedAsRequired => {
            Judgement::keeps("readers ignore what they do not know")
        }
        Action::Removed => Judgement::breaks("answers no longer hold it"),
        Action::Renamed { .. } => Judgement::breaks("answers hold it under another name"),
        Action::Required => Judgement::keeps("answers always hold it"),
        Action::Optional => Judgement::keeps("answers can lack it, as they can lack anything"),
        Action::Nullable => Judgement::keeps("null in an answer is the same as nothing"),
        Action::NotNullable => Judgement::keeps("answers never hold null there"),
        Action::ValuesAdded(_) => Judgement::keeps(
            "answers can hold values that readers do not know, which they have to expect",
        ),
        Action::ValuesRemoved(_) => Judgement::keeps("answers do not hold these values any more"),
        Action::Bounds { .. } => Judgement::keeps("numbers in answers are still whole numbers"),
        Action::Retyped { .. } if fit.backwards => {
            Judgement::keeps("what answers hold can still be read as before")
        }
        Action::Retyped { .. } => Judgement::breaks("answers hold something of another type"),
        Action::Deprecated => Judgement::keeps("answers still hold it"),
        _ => Judgement::keeps("answers mean the same"),
    }
}

/// Whether a number that was allowed is not allowed any more.
fn is_narrower(from: Bounds, to: Bounds) -> bool {
    let least = match (from.minimum, to.minimum) {
        (_, None) => false,
        (None, Some(_)) => true,
        (Some(from), Some(to)) => to > from,
    };
    let most = match (from.maximum, to.maximum) {
        (_, None) => false,
        (None, Some(_)) => true,
        (Some(from), Some(to)) => to < from,
    };
    least || most
}

#[cfg(test)]
mod tests {
    use super::{Action, Bounds, Fit, Usage, of};

    const NO: Fit = Fit {
        forwards: false,
        backwards: false,
    };
    const YES: Fit = Fit {
        forwards: true,
        backwards: true,
    };

    fn bounds(from: (Option<i64>, Option<i64>), to: (Option<i64>, Option<i64>)) -> Action {
        let bounds = |(minimum, maximum)| Bounds { minimum, maximum };
        Action::Bounds {
            from: bounds(from),
            to: bounds(to),
        }
    }

    /// Every action, with what it is of: whether it breaks where it is sent, and where it is read.
    fn actions() -> Vec<(Action, Fit, bool, bool)> {
        let name = || "name".to_owned();
        let retyped = || Action::Retyped {
            from: name(),
            to: name(),
        };
        vec![
            (Action::Added, NO, false, false),
            (Action::AddedAsRequired, NO, true, false),
            (Action::Removed, NO, true, true),
            (Action::Renamed { from: name() }, NO, true, true),
            (Action::Required, NO, true, false),
            (Action::Optional, NO, false, false),
            (Action::Nullable, NO, false, false),
            (Action::NotNullable, NO, true, false),
            (Action::Deprecated, NO, false, false),
            (Action::NotDeprecated, NO, false, false),
            (Action::ValuesAdded(vec![name()]), NO, false, false),
            (Action::ValuesRemoved(vec![name()]), NO, true, false),
            (retyped(), NO, true, true),
            (retyped(), YES, false, false),
            (Action::Exploded { now: true }, NO, true, false),
            (
                bounds((None, Some(200)), (None, Some(100))),
                NO,
                true,
                false,
            ),
            (
                bounds((None, Some(100)), (None, Some(200))),
                NO,
                false,
                false,
            ),
            (bounds((None, Some(100)), (None, None)), NO, false, false),
            (bounds((None, None), (None, Some(100))), NO, true, false),
            (bounds((None, None), (Some(1), None)), NO, true, false),
            (bounds((Some(1), None), (Some(0), None)), NO, false, false),
            (bounds((Some(0), None), (Some(1), None)), NO, true, false),
        ]
    }

    #[test]
    fn a_change_is_judged_by_where_it_is_used() {
        for (action, fit, sent, read) in actions() {
            assert_eq!(
                of(&action, Usage::SENT, fit).breaking,
                sent,
                "sent: {action:?}"
            );
            assert_eq!(
                of(&action, Usage::READ, fit).breaking,
                read,
                "read: {action:?}"
            );
            let both = Usage {
                sent: true,
                read: true,
            };
            assert_eq!(of(&action, both, fit).breaking, sent || read, "{action:?}");
            assert!(!of(&action, Usage::default(), fit).breaking, "{action:?}");
        }
    }

    #[test]
    fn every_judgement_has_a_reason_that_goes_into_a_sentence() {
        for (action, fit, ..) in actions() {
            for usage in [Usage::SENT, Usage::READ, Usage::default()] {
                let reason = of(&action, usage, fit).reason;
                assert!(reason.starts_with(char::is_lowercase), "{reason}");
                assert!(!reason.ends_with('.'), "{reason}");
            }
        }
    }
}
