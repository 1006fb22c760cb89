//! What changes for callers of the bindings: would their code still compile, and why not.
//!
//! Judged by the rules of Rust, as Cargo's guide to semantic versioning tells them, on the two surfaces. Every difference is told with
//! the change of the description that it comes from; one that comes from none becomes a change of its own.

use std::cmp::Reverse;
use std::collections::{BTreeMap, BTreeSet};

use super::surface::{Kind, Signature, Surface, Taken, Thing, paths};
use super::{Action, Change, Judgement, Subject};
use crate::Described;
use crate::plan::Form;

/// What is said of another answer begins so.
const ANSWERED: &str = "is answered with";
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
    let (old, new) = (Surface::new(&old.plan), Surface::new(&new.plan));
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

/// A difference, not yet told.
struct Found {
    path: String,
    module: String,
    aspect: Aspect,
    breaking: bool,
    said: String,
    /// What Apple calls it.
    wire: String,
    /// How Rust writes it, before and after.
    written: [String; 2],
    /// JSON pointers to what it comes from in the old description, and in the new one.
    pointers: [BTreeSet<String>; 2],
}

/// The differences of two surfaces, in the order of their paths.
///
/// What belongs to something that is gone, new or replaced is not told: its parent is.
fn differences(old: &Surface, new: &Surface) -> Vec<Found> {
    let is_replaced = |path: &String| match (old.things.get(path), new.things.get(path)) {
        (Some(before), Some(after)) => match (&before.signature, &after.signature) {
            (Signature::Type(before), Signature::Type(after)) => {
                *before == Kind::Bare && *after != Kind::Bare || !continues(*before, *after)
            }
            _ => false,
        },
        _ => true,
    };
    let is_implied = |thing: &Thing| thing.parents.iter().any(is_replaced);
    let all: BTreeSet<&String> = old.things.keys().chain(new.things.keys()).collect();
    let mut found = Vec::new();
    for path in all {
        match (old.things.get(path), new.things.get(path)) {
            (Some(thing), None) if !is_implied(thing) => {
                let pointers = [thing.pointers.clone(), BTreeSet::new()];
                found.push(Found::new(
                    path,
                    thing,
                    Aspect::Gone,
                    true,
                    "is gone",
                    pointers,
                ));
            }
            (None, Some(thing)) if !is_implied(thing) => {
                let pointers = [BTreeSet::new(), thing.pointers.clone()];
                found.push(Found::new(
                    path,
                    thing,
                    Aspect::New,
                    false,
                    "is new",
                    pointers,
                ));
            }
            (Some(before), Some(after)) if !is_implied(before) && !is_implied(after) => {
                let pair = Pair {
                    path,
                    before,
                    after,
                    old,
                    new,
                };
                found.extend(pair.differences());
            }
            _ => {}
        }
    }
    found
}

impl Found {
    fn new(
        path: &str,
        thing: &Thing,
        aspect: Aspect,
        breaking: bool,
        said: impl Into<String>,
        pointers: [BTreeSet<String>; 2],
    ) -> Self {
        let said = said.into();
        let is_value = matches!(thing.signature, Signature::Variant(_)) && aspect == Aspect::New;
        Self {
            path: path.to_owned(),
            module: thing.module.clone(),
            aspect,
            breaking,
            said: if is_value {
                format!("{said}; a `match` has an arm for the others anyway")
            } else {
                said
            },
            wire: thing.wire.clone(),
            written: Default::default(),
            pointers,
        }
    }
}

/// A thing that is on both surfaces.
struct Pair<'s> {
    path: &'s str,
    before: &'s Thing,
    after: &'s Thing,
    old: &'s Surface,
    new: &'s Surface,
}

/// One thing that differs in a signature: whether it breaks, what is to be said, and where it comes from, if that is not where
/// the whole comes from.
struct Differs {
    breaking: bool,
    said: String,
    pointers: Option<[BTreeSet<String>; 2]>,
}

impl Differs {
    fn whole(breaking: bool, said: String) -> Vec<Self> {
        vec![Self {
            breaking,
            said,
            pointers: None,
        }]
    }

    fn at(breaking: bool, said: String, before: Option<&Taken>, after: Option<&Taken>) -> Self {
        let pointers = [before, after].map(|taken| {
            let pointer = taken.map(|taken| taken.pointer.clone());
            pointer.into_iter().collect()
        });
        Self {
            breaking,
            said,
            pointers: Some(pointers),
        }
    }
}

impl Pair<'_> {
    fn differences(&self) -> Vec<Found> {
        let mut found = Vec::new();
        let mut push = |aspect, breaking, said: String, pointers: Option<_>| {
            let both = || [self.before.pointers.clone(), self.after.pointers.clone()];
            let pointers = pointers.unwrap_or_else(both);
            found.push(Found {
                written: [self.before, self.after].map(|thing| thing.signature.written()),
                ..Found::new(self.path, self.after, aspect, breaking, said, pointers)
            });
        };
        for differs in self.signature() {
            push(
                Aspect::Signature,
                differs.breaking,
                differs.said,
                differs.pointers,
            );
        }
        if self.before.deprecated != self.after.deprecated {
            let (aspect, said) = if self.after.deprecated {
                let said = "is deprecated: code that uses it compiles with a warning";
                (Aspect::Deprecated, said)
            } else {
                (Aspect::NotDeprecated, "is no longer deprecated")
            };
            push(aspect, false, said.to_owned(), None);
        }
        let (before, after) = (&self.before.wire, &self.after.wire);
        if before != after && !before.is_empty() && !after.is_empty() {
            let said = format!("stands for `{after}`, no longer for `{before}`");
            push(Aspect::Meaning, false, said, None);
        }
        found
    }

    fn signature(&self) -> Vec<Differs> {
        let (before, after) = (&self.before.signature, &self.after.signature);
        if before == after {
            return Vec::new();
        }
        match (before, after) {
            (before @ Signature::Function { .. }, after @ Signature::Function { .. }) => {
                self.function(before, after)
            }
            (Signature::Constructor(before), Signature::Constructor(after)) => {
                self.arguments(before, after)
            }
            (Signature::Setter(before), Signature::Setter(after)) => {
                let (was, wanted) = (before.written(), after.written());
                if was == wanted {
                    Vec::new()
                } else if self.accepts(before, after) {
                    Differs::whole(false, format!("takes more: `{wanted}`"))
                } else {
                    Differs::whole(true, format!("takes `{wanted}`, no longer `{was}`"))
                }
            }
            (Signature::Accepts(before), Signature::Accepts(after)) => {
                Differs::whole(true, format!("takes `{after}`, no longer `{before}`"))
            }
            (Signature::Field(before), Signature::Field(after)) => {
                Differs::whole(true, format!("is `{after}`, no longer `{before}`"))
            }
            (Signature::Variant(before), Signature::Variant(after)) => {
                let [before, after] = [before, after].map(|ty| ty.as_deref().unwrap_or("nothing"));
                Differs::whole(true, format!("holds `{after}`, no longer `{before}`"))
            }
            (Signature::Type(before), Signature::Type(after)) => Differs::whole(
                !continues(*before, *after),
                format!("is {}, no longer {}", after.about(), before.about()),
            ),
            _ => Differs::whole(true, "is used in another way".to_owned()),
        }
    }

    fn function(&self, before: &Signature, after: &Signature) -> Vec<Differs> {
        let (
            Signature::Function {
                takes: old_takes,
                response: old_response,
                query: old_query,
            },
            Signature::Function {
                takes,
                response,
                query,
            },
        ) = (before, after)
        else {
            return Vec::new();
        };
        let mut differs = self.arguments(old_takes, takes);
        if old_response != response {
            let answers = |thing: &Thing| {
                let operations = thing.pointers.iter();
                operations.map(|at| format!("{at}/responses")).collect()
            };
            differs.push(Differs {
                breaking: true,
                said: format!("{ANSWERED} `{response}`, no longer with `{old_response}`"),
                pointers: Some([self.before, self.after].map(answers)),
            });
        }
        if old_query != query {
            differs.push(Differs {
                breaking: true,
                said: format!(
                    "makes a `Request<_, {query}>`, no longer a `Request<_, {old_query}>`, for code that names its type"
                ),
                pointers: Some(self.asked()),
            });
        }
        differs
    }

    /// Where that comes from which can be asked with a function on one side only, or in another way.
    fn asked(&self) -> [BTreeSet<String>; 2] {
        let start = format!("{}().", self.path);
        let differing = |of: &Surface, other: &Surface| {
            let methods = of.things.range(start.clone()..);
            methods
                .take_while(|(path, _)| path.starts_with(&start))
                .filter(|(path, thing)| {
                    let same = |other: &Thing| other.signature == thing.signature;
                    !other.things.get(*path).is_some_and(same)
                })
                .flat_map(|(_, thing)| thing.pointers.iter().cloned())
                .collect()
        };
        [differing(self.old, self.new), differing(self.new, self.old)]
    }

    /// What differs in a list of arguments, one by one.
    fn arguments(&self, before: &[Taken], after: &[Taken]) -> Vec<Differs> {
        let named =
            |list: &'_ [Taken], name: &str| list.iter().position(|taken| taken.name == name);
        let mut differs = Vec::new();
        let added = after
            .iter()
            .filter(|taken| named(before, &taken.name).is_none());
        differs.extend(added.map(|taken| {
            let said = format!("takes `{}` too", taken.name);
            Differs::at(true, said, None, Some(taken))
        }));
        let mut kept = Vec::new();
        for taken in before {
            let name = &taken.name;
            let Some(place) = named(after, name) else {
                let said = format!("takes `{name}` no longer");
                differs.push(Differs::at(true, said, Some(taken), None));
                continue;
            };
            kept.push(place);
            let now = &after[place];
            let (was, wanted) = (taken.written(), now.written());
            if was != wanted {
                let accepts = self.accepts(taken, now);
                let said = if accepts {
                    format!("takes more for `{name}`: `{wanted}`")
                } else {
                    format!("takes `{wanted}` for `{name}`, no longer `{was}`")
                };
                differs.push(Differs::at(!accepts, said, Some(taken), Some(now)));
            }
        }
        if !kept.is_sorted() {
            let said = "takes its arguments in another order".to_owned();
            differs.extend(Differs::whole(true, said));
        }
        differs
    }

    /// Whether everything can be given still that could be given before.
    fn accepts(&self, before: &Taken, after: &Taken) -> bool {
        let generalised = matches!(
            (before.form, after.form),
            (Form::Exact, Form::Into) | (Form::List, Form::IntoList)
        );
        if before.ty == after.ty {
            return before.form == after.form || generalised;
        }
        // A link can be made from all that an identity can be made from, but not from the identity of a resource that shares the type.
        let inside = |ty: &str, wrapper: &str| {
            let ty = ty.strip_prefix(wrapper)?.strip_prefix('<')?;
            ty.strip_suffix('>').map(str::to_owned)
        };
        let (id, link) = (inside(&before.ty, "Id"), inside(&after.ty, "Link"));
        let is_linked = id.is_some() && id == link && before.form == after.form;
        is_linked && !self.is_shared(&before.ty)
    }

    /// Whether an identity can be had from that of another resource.
    fn is_shared(&self, id: &str) -> bool {
        self.old.things.iter().any(|(path, thing)| {
            thing.signature == Signature::Conversion && path.split(" into ").any(|side| side == id)
        })
    }
}

/// A list, for people.
fn listed(mut names: Vec<String>) -> String {
    match names.pop() {
        None => String::new(),
        Some(last) if names.is_empty() => last,
        Some(last) => format!("{} and {last}", names.join(", ")),
    }
}

/// Whether code that uses a type of one kind can use it when it is of the other.
fn continues(before: Kind, after: Kind) -> bool {
    before == after
        || before == Kind::Bare
        || before == Kind::Names && matches!(after, Kind::FieldNames | Kind::LimitedNames)
}

/// Finds the change that each difference comes from.
struct Attribution<'c> {
    changes: &'c [Change],
    old: &'c Surface,
    new: &'c Surface,
    /// The changes at each pointer, in the old description and in the new one.
    at: [BTreeMap<&'c str, BTreeSet<usize>>; 2],
    /// The things that name each type, in both surfaces.
    users: BTreeMap<&'c str, BTreeSet<&'c str>>,
}

impl<'c> Attribution<'c> {
    fn new(changes: &'c [Change], old: &'c Surface, new: &'c Surface) -> Self {
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
        let mut users: BTreeMap<&str, BTreeSet<&str>> = BTreeMap::new();
        for (path, thing) in old.things.iter().chain(&new.things) {
            for ty in thing.signature.types().into_iter().flat_map(paths) {
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
    fn owners(&self, found: &[Found]) -> Vec<Option<usize>> {
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
    fn seen(&self, found: &[Found]) -> BTreeSet<usize> {
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
        let mut types: Vec<&str> = Vec::new();
        let mut parents: Vec<&str> = Vec::new();
        for surface in [self.old, self.new] {
            if let Some(thing) = surface.things.get(&found.path) {
                types.extend(thing.signature.types().into_iter().flat_map(paths));
                parents.extend(thing.parents.iter().map(String::as_str));
            }
        }
        let mut near = types.clone();
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
        let mut inside = types.iter().chain(&parents);
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
