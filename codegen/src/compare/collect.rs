//! Single facts become changes: the same change in many places is one.

use std::collections::{BTreeMap, BTreeSet};

use super::{Action, Change, EVERYWHERE, Judgement, Subject};

/// In how many modules a parameter can change in the same way before the change belongs to none of them.
const FEW_MODULES: usize = 3;

/// One thing that changed in one place.
#[derive(Debug, Clone)]
pub(super) struct Fact {
    pub module: String,
    pub subject: Subject,
    pub action: Action,
    pub detail: String,
    pub place: String,
    pub old: Option<String>,
    pub new: Option<String>,
    pub service: Judgement,
}

/// What tells one change from another.
pub(super) type Key = (String, Subject, Action);

impl Fact {
    fn key(&self) -> Key {
        (
            self.module.clone(),
            self.subject.clone(),
            self.action.clone(),
        )
    }
}

/// A change that is still being put together.
#[derive(Debug, Default)]
struct Draft {
    detail: String,
    places: BTreeSet<String>,
    old: BTreeSet<String>,
    new: BTreeSet<String>,
    breaks: Vec<String>,
    keeps: Vec<String>,
}

/// Puts facts together.
#[derive(Debug, Default)]
pub(super) struct Collector {
    drafts: BTreeMap<Key, Draft>,
}

impl Collector {
    /// Takes a fact in; answers to which change it belongs.
    pub fn add(&mut self, fact: Fact) -> Key {
        let key = fact.key();
        let draft = self.drafts.entry(key.clone()).or_default();
        if draft.detail.is_empty() {
            draft.detail = fact.detail;
        }
        draft.places.insert(fact.place);
        draft.old.extend(fact.old);
        draft.new.extend(fact.new);
        draft.judge(fact.service);
        key
    }

    /// Adds what follows from a change to it.
    pub fn follow(&mut self, key: &Key, fact: Fact) {
        let Some(draft) = self.drafts.get_mut(key) else {
            return;
        };
        draft.places.insert(fact.place);
        draft.old.extend(fact.old);
        draft.new.extend(fact.new);
        draft.judge(fact.service);
    }

    /// Says of a change which places in the descriptions belong to it, too.
    pub fn point(&mut self, key: &Key, old: Option<String>, new: Option<String>) {
        if let Some(draft) = self.drafts.get_mut(key) {
            draft.old.extend(old);
            draft.new.extend(new);
        }
    }

    /// Whether a change points to this place in the old description, or the new one.
    pub fn knows(&self, old: Option<&str>, new: Option<&str>) -> bool {
        self.drafts.values().any(|draft| {
            old.is_some_and(|pointer| draft.old.contains(pointer))
                || new.is_some_and(|pointer| draft.new.contains(pointer))
        })
    }

    /// All changes, by module and subject.
    pub fn finish(mut self) -> Vec<Change> {
        self.gather();
        let changes = self.drafts.into_iter();
        changes
            .map(|((module, subject, action), draft)| Change {
                module,
                subject,
                action,
                service: draft.judgement(),
                detail: draft.detail,
                places: draft.places.into_iter().collect(),
                old_pointers: draft.old.into_iter().collect(),
                new_pointers: draft.new.into_iter().collect(),
                rust: Judgement::keeps(""),
            })
            .collect()
    }

    /// Makes one change of a parameter's that is the same in many modules.
    fn gather(&mut self) {
        let mut modules: BTreeMap<(Subject, Action), Vec<Key>> = BTreeMap::new();
        for key in self.drafts.keys() {
            if matches!(
                key.1,
                Subject::Parameter { .. }
                    | Subject::PathParameter { .. }
                    | Subject::Failure { .. }
                    | Subject::Constraint { .. }
            ) {
                let same = (key.1.clone(), key.2.clone());
                modules.entry(same).or_default().push(key.clone());
            }
        }
        for ((subject, action), keys) in modules {
            if keys.len() <= FEW_MODULES {
                continue;
            }
            let mut whole = Draft::default();
            for draft in keys.iter().filter_map(|key| self.drafts.remove(key)) {
                whole.merge(draft);
            }
            let key = (EVERYWHERE.to_owned(), subject, action);
            self.drafts.insert(key, whole);
        }
    }
}

impl Draft {
    fn judge(&mut self, judgement: Judgement) {
        let reasons = if judgement.breaking {
            &mut self.breaks
        } else {
            &mut self.keeps
        };
        if !reasons.contains(&judgement.reason) {
            reasons.push(judgement.reason);
        }
    }

    fn merge(&mut self, other: Self) {
        if self.detail.is_empty() {
            self.detail = other.detail;
        }
        self.places.extend(other.places);
        self.old.extend(other.old);
        self.new.extend(other.new);
        for reason in other.breaks {
            self.judge(Judgement::breaks(reason));
        }
        for reason in other.keeps {
            self.judge(Judgement::keeps(reason));
        }
    }

    /// All reasons for what counts, in one sentence.
    fn judgement(&self) -> Judgement {
        let breaking = !self.breaks.is_empty();
        let reasons = if breaking { &self.breaks } else { &self.keeps };
        let reason = format!("{}.", capital(&reasons.join("; ")));
        Judgement { breaking, reason }
    }
}

fn capital(text: &str) -> String {
    let mut letters = text.chars();
    letters.next().map_or_else(String::new, |first| {
        first.to_uppercase().chain(letters).collect()
    })
}
