//! Changes that are told together: the same happened to many things of a kind, for the same reasons.

use std::collections::BTreeMap;

use super::words::{Deed, Kind, deed, name};
use super::{Action, Change, EVERYWHERE, Subject};

/// From how many on changes are told together.
const MANY: usize = 3;

/// Changes that are told together; at least one.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Group<'c> {
    /// What kind of things changed.
    pub kind: Kind,
    /// What happened to them, said without names of the things themselves.
    pub changes: Vec<&'c Change>,
}

/// The changes of one module: what breaks, and what does not.
pub(super) struct Section<'c> {
    /// The module.
    pub module: &'c str,
    /// All its changes.
    pub changes: Vec<&'c Change>,
}

impl Group<'_> {
    /// Whether all that its changes have to say of places is the same.
    pub fn is_of_one_place(&self) -> bool {
        let said = |change| (also(change), places(change));
        let first = said(self.changes[0]);
        self.changes.iter().all(|change| said(change) == first)
    }
}

impl<'c> Section<'c> {
    /// What breaks requests or callers, in groups.
    pub fn breaking(&self) -> Vec<Group<'c>> {
        groups(
            self.changes
                .iter()
                .copied()
                .filter(|change| is_breaking(change)),
        )
    }

    /// Everything else, in groups.
    pub fn harmless(&self) -> Vec<Group<'c>> {
        groups(
            self.changes
                .iter()
                .copied()
                .filter(|change| !is_breaking(change)),
        )
    }

    /// `3 added, 1 changed, 2 breaking`.
    pub fn title(&self) -> String {
        let mut counts: BTreeMap<Deed, usize> = BTreeMap::new();
        for change in &self.changes {
            *counts.entry(Deed::of(&change.action)).or_default() += 1;
        }
        let mut parts: Vec<String> = counts
            .iter()
            .map(|(deed, number)| format!("{number} {}", deed.word()))
            .collect();
        let breaking = self.changes.iter().filter(|change| is_breaking(change));
        match breaking.count() {
            0 => {}
            number => parts.push(format!("{number} breaking")),
        }
        parts.join(", ")
    }
}

/// The changes by module, in their order.
pub(super) fn sections(changes: &[Change]) -> Vec<Section<'_>> {
    let mut sections: Vec<Section<'_>> = Vec::new();
    for change in changes {
        match sections.last_mut() {
            Some(section) if section.module == change.module => section.changes.push(change),
            _ => sections.push(Section {
                module: &change.module,
                changes: vec![change],
            }),
        }
    }
    sections
}

/// Whether a change breaks anything.
pub(super) fn is_breaking(change: &Change) -> bool {
    change.service.breaking || change.rust.breaking
}

/// Changes in groups, each where its first change stands; few of a kind stay alone.
fn groups<'c>(changes: impl Iterator<Item = &'c Change>) -> Vec<Group<'c>> {
    let plain = |text: &str| text.to_owned();
    let mut groups: Vec<(String, Group<'c>)> = Vec::new();
    for change in changes {
        let kind = Kind::of(&change.subject);
        let reasons = if is_breaking(change) {
            format!("{}{}", change.service.reason, change.rust.reason)
        } else {
            String::new()
        };
        let key = format!("{kind:?}{} {reasons}", deed(change, &plain));
        match groups.iter_mut().find(|(known, _)| *known == key) {
            Some((_, group)) => group.changes.push(change),
            None => groups.push((
                key,
                Group {
                    kind,
                    changes: vec![change],
                },
            )),
        }
    }
    let told = groups.into_iter().flat_map(|(_, group)| {
        if group.changes.len() >= MANY {
            return vec![group];
        }
        let kind = group.kind;
        let alone = group.changes.into_iter().map(|change| Group {
            kind,
            changes: vec![change],
        });
        alone.collect()
    });
    told.collect()
}

/// What breaks, in the fewest words: groups by what happened, whatever the reason.
pub(super) fn in_short(changes: &[Change]) -> Vec<(&'static str, Group<'_>)> {
    let mut groups: BTreeMap<(bool, bool, Kind, &'static str), Vec<&Change>> = BTreeMap::new();
    for change in changes.iter().filter(|change| is_breaking(change)) {
        let key = (
            !change.service.breaking,
            !change.rust.breaking,
            Kind::of(&change.subject),
            roughly(&change.action),
        );
        groups.entry(key).or_default().push(change);
    }
    let groups = groups.into_iter();
    groups
        .map(|((_, _, kind, roughly), changes)| (roughly, Group { kind, changes }))
        .collect()
}

/// What happened, without any detail.
fn roughly(action: &Action) -> &'static str {
    match action {
        Action::Added => "added",
        Action::AddedAsRequired => "added, and required",
        Action::Removed => "removed",
        Action::Renamed { .. } => "renamed",
        Action::Respelled => "spelled otherwise",
        Action::Moved { .. } => "moved",
        Action::Deprecated => "deprecated",
        Action::NotDeprecated => "no longer deprecated",
        Action::Required => "required now",
        Action::Optional => "no longer required",
        Action::Nullable => "can be null now",
        Action::NotNullable => "can no longer be null",
        Action::ValuesAdded(_) => "with more values",
        Action::ValuesRemoved(_) => "with fewer values",
        Action::Bounds { .. } => "with other bounds",
        Action::Retyped { .. } => "of another type",
        Action::Exploded { .. } => "sent in another way",
        Action::Statuses { .. } => "with other codes of success",
        Action::MediaType { .. } => "of another media type",
        Action::Csv { .. } => "with or without CSV",
        Action::Fact { .. } => "with another value",
    }
}

/// What there is to say of a change beside its name.
pub(super) enum Detailed {
    /// Nothing.
    Nothing,
    /// A function, or a type, with names from the description.
    Name(String),
    /// How much it holds, in words of ours.
    Words(String),
}

/// What there is to say of a change beside its name.
pub(super) fn detail(change: &Change) -> Detailed {
    match &change.subject {
        Subject::Operation { function, .. } if change.module != EVERYWHERE => {
            let function = function.trim_start_matches("r#");
            Detailed::Name(format!("{}::{function}", change.module))
        }
        _ if change.detail.is_empty() => Detailed::Nothing,
        Subject::Resource { .. } | Subject::Enum { .. } | Subject::Object { .. } => {
            Detailed::Words(change.detail.clone())
        }
        Subject::Fields { .. } | Subject::Include { .. } => Detailed::Nothing,
        _ if change.action == Action::Removed => Detailed::Nothing,
        _ => Detailed::Name(change.detail.clone()),
    }
}

/// The places of a change that its name does not say.
pub(super) fn places(change: &Change) -> Vec<&str> {
    let itself = itself(&change.subject);
    let places = change.places.iter().map(String::as_str);
    places.filter(|place| *place != itself).collect()
}

/// `also ` where the change is in what its name says, and in other places too.
pub(super) fn also(change: &Change) -> &'static str {
    if change.places.contains(&itself(&change.subject)) {
        "also "
    } else {
        ""
    }
}

/// The place that the name of a change says.
fn itself(subject: &Subject) -> String {
    match subject {
        Subject::Attribute { owner, .. }
        | Subject::Relationship { owner, .. }
        | Subject::Member { owner, .. } => owner.clone(),
        Subject::Links { resource } => resource.clone(),
        Subject::BodyPart { body, .. } | Subject::Inlines { body } => body.clone(),
        subject => name(subject),
    }
}
