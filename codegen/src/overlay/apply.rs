//! The actions of an overlay, in their order, on one description.

use std::collections::BTreeSet;

use serde_json::Value;

use super::path::{Location, Step};
use super::{Action, Change, Found, Outcome, Overlay, Place, State, change};
use crate::document::Document;

/// How many places a message names.
const NAMED: usize = 5;
/// How much of a value a message shows.
const SHOWN: usize = 300;

/// The corrected description, with shared parameters and responses in place, and what became of each action.
pub(crate) fn apply(
    overlay: &Overlay,
    is_lenient: bool,
    document: &Document,
) -> (Value, Vec<Outcome>) {
    let mut root = document.in_place();
    let mut outcomes = Vec::with_capacity(overlay.actions.len());
    for action in &overlay.actions {
        outcomes.push(take(action, is_lenient, &mut root));
    }
    let history = History {
        overlay,
        is_lenient,
        document,
    };
    let suspects = history.suspects(&outcomes);
    for (index, action) in overlay.actions.iter().enumerate() {
        let fight = match outcomes[index].state {
            State::Applied => (!is_done(action, &root)).then(|| history.undone(index)),
            State::NotNeeded | State::Unfit(_) if suspects.contains(&index) => {
                Some(history.spoiled(index, &outcomes[index].state))
            }
            State::NotNeeded | State::Unfit(_) => None,
        };
        if let Some(message) = fight {
            outcomes[index].state = State::Unfit(message);
        }
    }
    (root, outcomes)
}

/// Applies one action where it fits.
fn take(action: &Action, is_lenient: bool, root: &mut Value) -> Outcome {
    let (outcome, fitting) = look(action, root);
    if outcome.state == State::Applied || is_lenient {
        change(action, fitting, root);
    }
    outcome
}

/// What an action finds, and the locations that are as it expects.
fn look(action: &Action, root: &Value) -> (Outcome, Vec<Location>) {
    let mut places = Vec::new();
    let mut fitting = Vec::new();
    let mut difference = None;
    for (location, value) in action.target.places(root) {
        let (found, reason) = judge(action, value);
        let pointer = location.to_string();
        if let Some(reason) = reason
            && difference.is_none()
        {
            difference = Some(format!("#{pointer}: {reason}"));
        }
        if found == Found::AsExpected {
            fitting.push(location);
        }
        places.push(Place { pointer, found });
    }
    if action.change == Change::Remove && places.len() < action.matches {
        places.extend(emptied(action, root));
    }
    let mut outcome = Outcome {
        id: action.id.clone(),
        line: action.line,
        matches: action.matches,
        places,
        state: State::Applied,
    };
    outcome.state = state(&outcome, &action.change, difference);
    (outcome, fitting)
}

/// What stands in one place, and how it differs from all that is known to the action.
fn judge(action: &Action, value: &Value) -> (Found, Option<String>) {
    if let Change::Update(update) = &action.change {
        if change::is_updated(update, value) {
            return (Found::AsCorrected, None);
        }
        if change::is_expected(&action.expects, value) {
            return match change::obstacle(update, value) {
                None => (Found::AsExpected, None),
                Some(obstacle) => (Found::Otherwise, Some(obstacle)),
            };
        }
    } else if change::is_expected(&action.expects, value) {
        return (Found::AsExpected, None);
    }
    let reason = format!(
        "expected {}, found {}",
        shown(&action.expects),
        shown(&change::relevant(&action.expects, value))
    );
    (Found::Otherwise, Some(reason))
}

/// The objects and lists in which nothing is left to remove.
fn emptied(action: &Action, root: &Value) -> Vec<Place> {
    let full: BTreeSet<Location> = action
        .target
        .places(root)
        .into_iter()
        .filter_map(|(location, _)| Some(location.split()?.0))
        .collect();
    let containers = action.target.containers(root).into_iter();
    let emptied = containers.filter(|(location, value)| {
        (value.is_object() || value.is_array()) && !full.contains(location)
    });
    let places = emptied.map(|(location, _)| Place {
        pointer: location.to_string(),
        found: Found::AsCorrected,
    });
    places.collect()
}

/// What the places of an outcome come to.
fn state(outcome: &Outcome, change: &Change, difference: Option<String>) -> State {
    let (expected, corrected) = (
        outcome.count(Found::AsExpected),
        outcome.count(Found::AsCorrected),
    );
    let otherwise = outcome.count(Found::Otherwise);
    let wanted = outcome.matches;
    if let Some(difference) = difference {
        let more = match otherwise {
            1 => String::new(),
            several => format!(", and {} places more", several - 1),
        };
        return State::Unfit(format!("{difference}{more}"));
    }
    match (expected, corrected) {
        (0, 0) => State::Unfit("`target` selects nothing".to_owned()),
        (_, 0) if expected == wanted => State::Applied,
        (0, _) if corrected == wanted => State::NotNeeded,
        // There may be more that never held what is to be removed.
        (0, _) if corrected > wanted && *change == Change::Remove => State::NotNeeded,
        (0, _) | (_, 0) => State::Unfit(format!(
            "expected {}, found {}: {}",
            counted(wanted),
            expected + corrected,
            named(outcome, None)
        )),
        _ => State::Unfit(format!(
            "expected {}; {} as expected ({}), {} as corrected already ({})",
            counted(wanted),
            is_or_are(expected),
            named(outcome, Some(Found::AsExpected)),
            is_or_are(corrected),
            named(outcome, Some(Found::AsCorrected))
        )),
    }
}

fn counted(places: usize) -> String {
    match places {
        1 => "1 place".to_owned(),
        several => format!("{several} places"),
    }
}

fn is_or_are(places: usize) -> String {
    let verb = if places == 1 { "is" } else { "are" };
    format!("{places} {verb}")
}

/// The pointers of the places in a state, or of all.
fn named(outcome: &Outcome, found: Option<Found>) -> String {
    let of_it = |place: &&Place| found.is_none_or(|found| place.found == found);
    let places: Vec<&Place> = outcome.places.iter().filter(of_it).collect();
    let mut names: Vec<String> = places
        .iter()
        .take(NAMED)
        .map(|place| format!("#{}", place.pointer))
        .collect();
    if places.len() > NAMED {
        names.push(format!("and {} more", places.len() - NAMED));
    }
    names.join(", ")
}

/// A value as one line of JSON that is not too long.
fn shown(value: &Value) -> String {
    let text = value.to_string();
    match text.char_indices().nth(SHOWN) {
        Some((end, _)) => format!("{}…", &text[..end]),
        None => text,
    }
}

/// Changes places that are as expected.
fn change(action: &Action, mut locations: Vec<Location>, root: &mut Value) {
    match &action.change {
        Change::Update(update) => {
            for location in &locations {
                if let Some(place) = location.get_mut(root) {
                    change::update(update, place);
                }
            }
        }
        Change::Remove => {
            // From the end of each list, so that what is left to remove stays where it was.
            locations.sort();
            for location in locations.into_iter().rev() {
                remove(location, root);
            }
        }
    }
}

fn remove(location: Location, root: &mut Value) {
    let Some((container, step)) = location.split() else {
        return;
    };
    match (container.get_mut(root), step) {
        (Some(Value::Object(members)), Step::Member(name)) => {
            members.shift_remove(&name);
        }
        (Some(Value::Array(items)), Step::Item(index)) if index < items.len() => {
            items.remove(index);
        }
        _ => {}
    }
}

/// Whether a description is as an action makes it.
fn is_done(action: &Action, root: &Value) -> bool {
    match action.change {
        Change::Update(_) => look(action, root).0.state == State::NotNeeded,
        Change::Remove => action.target.places(root).is_empty(),
    }
}

/// What happened to a description, told again to find out which action is in the way of another.
///
/// Only where something does not fit, so that the good case needs no second copy of the description.
struct History<'a> {
    overlay: &'a Overlay,
    is_lenient: bool,
    document: &'a Document,
}

impl History<'_> {
    /// The actions that fitted the description as it was, and did not at their turn.
    fn suspects(&self, outcomes: &[Outcome]) -> BTreeSet<usize> {
        let unapplied: Vec<usize> = (0..outcomes.len())
            .filter(|index| outcomes[*index].state != State::Applied)
            .collect();
        if unapplied.is_empty() {
            return BTreeSet::new();
        }
        let root = self.document.in_place();
        let fitted =
            |index: &usize| look(&self.overlay.actions[*index], &root).0.state == State::Applied;
        unapplied.into_iter().filter(fitted).collect()
    }

    /// The first action after which `is_so`, told from the beginning.
    fn first(&self, is_so: impl Fn(usize, &Value) -> bool) -> Option<usize> {
        let mut root = self.document.in_place();
        let mut actions = self.overlay.actions.iter().enumerate();
        let found = actions.find(|(index, action)| {
            take(action, self.is_lenient, &mut root);
            is_so(*index, &root)
        });
        found.map(|(index, _)| index)
    }

    /// Which earlier action made that of `index` not fit.
    fn spoiled(&self, index: usize, state: &State) -> String {
        let action = &self.overlay.actions[index];
        let spoiler = self.first(|_, root| look(action, root).0.state != State::Applied);
        let who = spoiler.map_or_else(
            || "an earlier action".to_owned(),
            |spoiler| name(&self.overlay.actions[spoiler]),
        );
        match state {
            State::Unfit(reason) => format!("{who} changes it before: {reason}"),
            State::Applied | State::NotNeeded => format!("{who} does the same"),
        }
    }

    /// Which later action undid that of `index`.
    fn undone(&self, index: usize) -> String {
        let action = &self.overlay.actions[index];
        let undoer = self.first(|at, root| at >= index && !is_done(action, root));
        match undoer {
            Some(undoer) if undoer == index => {
                "after it, its `target` does not show what it did: nobody could see when it is no longer needed".to_owned()
            }
            Some(undoer) => format!("{} undoes it", name(&self.overlay.actions[undoer])),
            None => "another action undoes it".to_owned(),
        }
    }
}

fn name(action: &Action) -> String {
    format!("`{}` (line {})", action.id, action.line)
}
