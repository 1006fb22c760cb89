//! What changes for callers of the bindings: would their code still compile, and why not.
//!
//! Judged by the rules of Rust, as Cargo's guide to semantic versioning tells them, on the two surfaces. Every difference is told with
//! the change of the description that it comes from; one that comes from none becomes a change of its own.

mod attribution;
mod differences;

use std::collections::BTreeMap;

use super::{Action, Change, Judgement, Subject};
use crate::Described;
use attribution::Attribution;
use differences::Found;
pub(crate) use differences::differences;

/// How many things of one kind a reason names.
const NAMED: usize = 3;

/// Something that callers can see.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Difference {
    /// The Rust path, below the module of the API.
    pub path: String,
    /// What about it differs.
    pub aspect: Aspect,
    /// Whether code that uses it has to be changed.
    pub breaking: bool,
    /// What is to be said of the path, as the rest of a sentence: `is gone`.
    pub said: String,
    /// The change that it is told with.
    pub change: usize,
}

/// What about a thing differs.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Aspect {
    /// It is gone.
    Gone,
    /// It was not there.
    New,
    /// It is used in another way.
    Signature,
    /// Its use is warned of.
    Deprecated,
    /// Its use is no longer warned of.
    NotDeprecated,
    /// What Apple calls it.
    Meaning,
}

/// Says of each change what it does to callers of the bindings.
///
/// Changes that the model knows nothing of, such as a type that has another name because its own is taken, are added to `changes`.
/// What callers can see comes back one by one, in the order of the Rust paths: each once, with the change that it is told with.
pub fn judge(changes: &mut Vec<Change>, old: &Described, new: &Described) -> Vec<Difference> {
    let (old, new) = (old.surface(), new.surface());
    let found = differences(&old, &new);
    let attribution = Attribution::new(changes, &old, &new);
    let owners = attribution.owners(&found);
    let seen = attribution.seen(&found);
    let mut told = Vec::with_capacity(found.len());
    for (found, owner) in found.into_iter().zip(owners) {
        let change = owner.unwrap_or_else(|| {
            changes.push(own(&found));
            changes.len() - 1
        });
        told.push(Difference {
            path: found.path,
            aspect: found.aspect,
            breaking: found.breaking,
            said: found.said,
            change,
        });
    }
    let mut by_change: BTreeMap<usize, Vec<&Difference>> = BTreeMap::new();
    for difference in &told {
        by_change
            .entry(difference.change)
            .or_default()
            .push(difference);
    }
    for (index, change) in changes.iter_mut().enumerate() {
        change.rust = match by_change.get(&index) {
            Some(differences) => judgement(differences),
            None if seen.contains(&index) => {
                Judgement::keeps("What callers see of it is told with another change of the same.")
            }
            None => Judgement::keeps(unseen(change)),
        };
    }
    told
}

/// What is said of a change that shows in no signature.
fn unseen(change: &Change) -> &'static str {
    match (&change.subject, &change.action) {
        (Subject::Failure { .. } | Subject::Constraint { .. } | Subject::Api { .. }, _) => {
            "The bindings do not show it."
        }
        (_, Action::Bounds { .. }) => {
            "Code compiles as before; other numbers are refused before anything is sent."
        }
        _ => "Code compiles as before.",
    }
}

/// The change that a difference is when the description knows of none.
fn own(found: &Found) -> Change {
    let action = match found.aspect {
        Aspect::Gone => Action::Removed,
        Aspect::New => Action::Added,
        Aspect::Deprecated => Action::Deprecated,
        Aspect::NotDeprecated => Action::NotDeprecated,
        Aspect::Signature => Action::Retyped {
            from: found.written[0].clone(),
            to: found.written[1].clone(),
        },
        Aspect::Meaning => Action::Respelled,
    };
    let [old_pointers, new_pointers] = found.pointers.clone().map(|all| all.into_iter().collect());
    Change {
        module: found.module.clone(),
        subject: Subject::Rust {
            path: found.path.clone(),
        },
        action,
        detail: String::new(),
        places: vec![found.path.clone()],
        old_pointers,
        new_pointers,
        service: Judgement::keeps("The service knows nothing of it."),
        rust: Judgement::keeps(""),
    }
}

/// What the differences of one change come to: what breaks first.
fn judgement(differences: &[&Difference]) -> Judgement {
    let mut groups: Vec<(bool, &str, Vec<String>)> = Vec::new();
    for difference in differences {
        let (breaking, said) = (difference.breaking, difference.said.as_str());
        let path = format!("`{}`", difference.path);
        match groups
            .iter_mut()
            .find(|group| (group.0, group.1) == (breaking, said))
        {
            Some(group) => group.2.push(path),
            None => groups.push((breaking, said, vec![path])),
        }
    }
    groups.sort_by_key(|group| !group.0);
    let more = groups
        .iter()
        .skip(NAMED)
        .map(|group| group.2.len())
        .sum::<usize>();
    let mut clauses: Vec<String> = groups
        .iter()
        .take(NAMED)
        .map(|(_, said, paths)| clause(said, paths))
        .collect();
    if more > 0 {
        clauses.push(format!("and {more} more differ"));
    }
    Judgement {
        breaking: differences.iter().any(|difference| difference.breaking),
        reason: format!("{}.", clauses.join("; ")),
    }
}

/// What is said of some paths.
fn clause(said: &str, paths: &[String]) -> String {
    let mut named: Vec<String> = paths.iter().take(NAMED).cloned().collect();
    if paths.len() > named.len() {
        named.push(format!("{} more", paths.len() - named.len()));
    }
    let said = if paths.len() == 1 {
        said.to_owned()
    } else {
        plural(said)
    };
    format!("{} {said}", listed(named))
}

/// A sentence about one thing, about several.
fn plural(said: &str) -> String {
    let verbs = [
        ("is ", "are "),
        ("takes ", "take "),
        ("holds ", "hold "),
        ("makes ", "make "),
        ("stands ", "stand "),
    ];
    let of_one = verbs.iter().find(|(one, _)| said.starts_with(one));
    of_one.map_or_else(
        || said.to_owned(),
        |(one, several)| format!("{several}{}", &said[one.len()..]),
    )
}

/// A list, for people.
fn listed(mut names: Vec<String>) -> String {
    match names.pop() {
        None => String::new(),
        Some(last) if names.is_empty() => last,
        Some(last) => format!("{} and {last}", names.join(", ")),
    }
}
