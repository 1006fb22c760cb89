//! Which change of the description a difference comes from: by the JSON pointers of both, or else by what hangs together.

use std::cmp::Reverse;
use std::collections::{BTreeMap, BTreeSet};

use super::Aspect;
use super::differences::{ANSWERED, Found};
use crate::compare::surface::Surface;
use crate::compare::{Action, Change, Subject};

/// Finds the change that each difference comes from.
pub(super) struct Attribution<'c> {
    changes: &'c [Change],
    old: &'c Surface,
    new: &'c Surface,
    /// The changes at each pointer, in the old description and in the new one.
    at: [BTreeMap<&'c str, BTreeSet<usize>>; 2],
    /// The things that name each type, in both surfaces.
    users: BTreeMap<String, BTreeSet<&'c str>>,
}

impl<'c> Attribution<'c> {
    pub(super) fn new(changes: &'c [Change], old: &'c Surface, new: &'c Surface) -> Self {
        let mut at: [BTreeMap<&str, BTreeSet<usize>>; 2] = Default::default();
        for (index, change) in changes.iter().enumerate() {
            for (at, pointers) in at
                .iter_mut()
                .zip([&change.old_pointers, &change.new_pointers])
            {
                for pointer in pointers.iter().filter(|pointer| !pointer.is_empty()) {
                    at.entry(pointer).or_default().insert(index);
                }
            }
        }
        let mut users: BTreeMap<String, BTreeSet<&str>> = BTreeMap::new();
        for (path, thing) in old.things.iter().chain(&new.things) {
            for ty in thing.signature.items() {
                users.entry(ty).or_default().insert(path);
            }
        }
        Self {
            changes,
            old,
            new,
            at,
            users,
        }
    }

    /// For each difference, the change that it comes from: by what both point to, or else that of something it hangs together with.
    pub(super) fn owners(&self, found: &[Found]) -> Vec<Option<usize>> {
        let mut owners: Vec<Option<usize>> =
            found.iter().map(|found| self.pointed(found)).collect();
        loop {
            let mut known = Known::default();
            for (found, owner) in found.iter().zip(&owners) {
                if let Some(owner) = owner {
                    known.things.entry(&found.path).or_insert(*owner);
                    for surface in [self.old, self.new] {
                        let thing = surface.things.get(&found.path);
                        for parent in thing.iter().flat_map(|thing| &thing.parents) {
                            known.inside.entry(parent).or_insert(*owner);
                        }
                    }
                }
            }
            let more: Vec<(usize, usize)> = found
                .iter()
                .enumerate()
                .filter(|(index, _)| owners[*index].is_none())
                .filter_map(|(index, found)| Some((index, self.neighbour(found, &known)?)))
                .collect();
            if more.is_empty() {
                return owners;
            }
            for (index, owner) in more {
                owners[index] = Some(owner);
            }
        }
    }

    /// The changes that point to just what a difference comes from.
    pub(super) fn seen(&self, found: &[Found]) -> BTreeSet<usize> {
        let pointers = found
            .iter()
            .flat_map(|found| self.at.iter().zip(&found.pointers));
        pointers
            .flat_map(|(at, pointers)| {
                pointers
                    .iter()
                    .filter_map(|pointer| at.get(pointer.as_str()))
            })
            .flatten()
            .copied()
            .collect()
    }

    /// The change that points to the same: to just that, to what it is in, or to what is in it.
    fn pointed(&self, found: &Found) -> Option<usize> {
        let mut best: Option<(u8, u8, bool, usize, Reverse<usize>)> = None;
        for (at, pointers) in self.at.iter().zip(&found.pointers) {
            for pointer in pointers {
                let mut consider = |relation: u8, indices: &BTreeSet<usize>, depth: usize| {
                    for index in indices {
                        let change = &self.changes[*index];
                        let suits = suits(change, found);
                        let is_near = change.module == found.module;
                        if relation == 3 || suits > 0 {
                            let this = (relation, suits, is_near, depth, Reverse(*index));
                            best = best.max(Some(this));
                        }
                    }
                };
                if let Some(indices) = at.get(pointer.as_str()) {
                    consider(3, indices, 0);
                }
                for (end, _) in pointer.match_indices('/').filter(|(end, _)| *end > 0) {
                    if let Some(indices) = at.get(&pointer[..end]) {
                        consider(2, indices, end);
                    }
                }
                let inside = format!("{pointer}/");
                let range = at.range(inside.as_str()..);
                for (_, indices) in range.take_while(|(at, _)| at.starts_with(&inside)) {
                    consider(1, indices, 0);
                }
            }
        }
        best.map(|(.., index)| index.0)
    }

    /// The change of something that it names, that names it, or that it belongs to; or else of what is in such a type; or else of
    /// something that names the same type.
    fn neighbour(&self, found: &Found, known: &Known<'_>) -> Option<usize> {
        let mut types: Vec<String> = Vec::new();
        let mut parents: Vec<&str> = Vec::new();
        for surface in [self.old, self.new] {
            if let Some(thing) = surface.things.get(&found.path) {
                types.extend(thing.signature.items());
                parents.extend(thing.parents.iter().map(String::as_str));
            }
        }
        let mut near: Vec<&str> = types.iter().map(String::as_str).collect();
        near.extend(&parents);
        parents.push(&found.path);
        for user in parents.iter().flat_map(|path| self.users(path)) {
            near.push(user);
            for surface in [self.old, self.new] {
                let user = surface.things.get(user);
                near.extend(
                    user.iter()
                        .flat_map(|user| user.parents.iter().map(String::as_str)),
                );
            }
        }
        let named = types.iter().map(String::as_str);
        let mut inside = named.chain(parents.iter().copied());
        let others = || types.iter().flat_map(|path| self.users(path));
        near.iter()
            .find_map(|path| known.things.get(path))
            .or_else(|| inside.find_map(|path| known.inside.get(path)))
            .or_else(|| others().find_map(|path| known.things.get(path)))
            .copied()
    }

    fn users(&self, path: &str) -> impl Iterator<Item = &'c str> {
        self.users.get(path).into_iter().flatten().copied()
    }
}

/// What is known to come from which change: things, and types with something in them that does.
#[derive(Default)]
struct Known<'k> {
    things: BTreeMap<&'k str, usize>,
    inside: BTreeMap<&'k str, usize>,
}

/// How well a change explains a difference, where both point to the same; 0 for not at all.
fn suits(change: &Change, found: &Found) -> u8 {
    let kind = match (&change.action, found.aspect) {
        (Action::Deprecated, Aspect::Deprecated)
        | (Action::NotDeprecated, Aspect::NotDeprecated) => 3,
        (_, Aspect::Deprecated | Aspect::NotDeprecated)
        | (Action::Bounds { .. } | Action::Respelled, _) => 0,
        (Action::Statuses { .. }, _) => u8::from(found.said.starts_with(ANSWERED)),
        (Action::ValuesAdded(values), Aspect::New)
        | (Action::ValuesRemoved(values), Aspect::Gone)
            if values.contains(&found.wire) =>
        {
            4
        }
        (Action::Added | Action::AddedAsRequired, Aspect::New)
        | (Action::Removed, Aspect::Gone)
        | (Action::Retyped { .. } | Action::Exploded { .. }, Aspect::Signature) => 3,
        (
            Action::Added | Action::AddedAsRequired | Action::ValuesAdded(_) | Action::Nullable,
            Aspect::Gone,
        )
        | (Action::Removed | Action::ValuesRemoved(_) | Action::NotNullable, Aspect::New) => 0,
        (Action::Deprecated | Action::NotDeprecated, _) => 1,
        (Action::Csv { .. }, _) if !found.path.ends_with("().csv") => 1,
        _ => 2,
    };
    if kind > 0 && is_about(&change.subject, &found.wire) {
        kind + 4
    } else {
        kind
    }
}

/// Whether Apple calls a subject by this name.
fn is_about(subject: &Subject, wire: &str) -> bool {
    match subject {
        Subject::Attribute { name, .. }
        | Subject::Relationship { name, .. }
        | Subject::Member { name, .. }
        | Subject::Parameter { name } => name == wire,
        Subject::IncludeLimit { relationship, .. } => relationship == wire,
        Subject::Fields { kind } => wire == format!("fields[{kind}]"),
        _ => false,
    }
}
