//! What is said to callers of the bindings is the difference of what they can name and call: nothing is lost, nothing said twice. Tried
//! on every description that is the fixture without one of its members, in both directions.

#![allow(clippy::unwrap_used, reason = "a test fails by panicking")]

use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;
use std::sync::{Arc, LazyLock};

use codegen::compare::callers::{Aspect, Difference, judge};
use codegen::compare::surface::{Signature, Surface};
use codegen::compare::{Bump, Change, Changes, Subject, compare};
use codegen::overlay::Corrections;
use codegen::{Described, Settings, pointer};
use serde_json::{Value, json};

fn fixture(name: &str) -> Value {
    let path = Path::new("../tests/fixtures").join(name);
    serde_yaml::from_str(&std::fs::read_to_string(path).unwrap()).unwrap()
}

fn described(description: &Value) -> Option<Described> {
    let text = serde_json::to_vec(description).unwrap();
    codegen::describe(&text, Corrections::None, &Settings::default()).ok()
}

/// The changes of a description, and what callers see of them.
struct Judged {
    changes: Vec<Change>,
    /// How many of the changes are of the description itself.
    described: usize,
    differences: Vec<Difference>,
}

fn judged(old: &Described, new: &Described) -> Judged {
    let mut changes = compare(old, new).changes;
    changes.retain(|change| !matches!(change.subject, Subject::Rust { .. }));
    let described = changes.len();
    let differences = judge(&mut changes, old, new);
    Judged {
        changes,
        described,
        differences,
    }
}

/// The pointers to everything that could be left out.
fn members(value: &Value, at: &str, found: &mut Vec<String>) {
    let children: Vec<(String, &Value)> = match value {
        Value::Object(members) => members
            .iter()
            .map(|(name, value)| (pointer::escape(name), value))
            .collect(),
        Value::Array(items) => items
            .iter()
            .enumerate()
            .map(|(index, item)| (index.to_string(), item))
            .collect(),
        _ => return,
    };
    for (name, value) in children {
        let at = format!("{at}/{name}");
        found.push(at.clone());
        members(value, &at, found);
    }
}

fn without(description: &Value, pointer: &str) -> Value {
    let mut description = description.clone();
    let (owner, name) = pointer.rsplit_once('/').unwrap();
    match description.pointer_mut(owner).unwrap() {
        Value::Object(members) => {
            members.remove(&pointer::unescape(name));
        }
        Value::Array(items) => {
            items.remove(name.parse().unwrap());
        }
        _ => unreachable!("{pointer} is in nothing"),
    }
    description
}

/// A member of a fixture, the fixture, and the fixture without the member.
struct Edit {
    pointer: String,
    with: Arc<Described>,
    without: Described,
    /// What leaving it out does, and what adding it does.
    judged: [Judged; 2],
}

/// Every description that is a fixture without one of its members, as far as it can be understood.
static EDITS: LazyLock<Vec<Edit>> = LazyLock::new(|| {
    let mut edits = Vec::new();
    for name in ["library.yaml", "plain.yaml"] {
        let fixture = fixture(name);
        let with = Arc::new(described(&fixture).unwrap());
        let mut pointers = Vec::new();
        members(&fixture, "", &mut pointers);
        edits.extend(pointers.into_iter().filter_map(|pointer| {
            let without = described(&without(&fixture, &pointer))?;
            let judged = [judged(&with, &without), judged(&without, &with)];
            Some(Edit {
                pointer,
                with: Arc::clone(&with),
                without,
                judged,
            })
        }));
    }
    assert!(
        edits.len() > 200,
        "only {} descriptions are understood",
        edits.len()
    );
    edits
});

/// What differs, told without a look at how it is told to people: paths that only one side has, and paths whose signature differs.
fn expected(old: &Described, new: &Described) -> BTreeMap<&'static str, BTreeSet<String>> {
    let (old, new) = (Surface::new(&old.plan), Surface::new(&new.plan));
    let is_kept = |path: &String| match (old.things.get(path), new.things.get(path)) {
        (Some(old), Some(new)) => match (&old.signature, &new.signature) {
            (Signature::Type(before), Signature::Type(after)) => {
                before == after
                    || [before, after]
                        .iter()
                        .all(|kind| kind.about().contains("names"))
            }
            _ => true,
        },
        _ => false,
    };
    let only = |one: &Surface, other: &Surface| {
        let things = one
            .things
            .iter()
            .filter(|(path, _)| !other.things.contains_key(*path));
        let whole = things.filter(|(_, thing)| thing.parents.iter().all(is_kept));
        whole.map(|(path, _)| path.clone()).collect()
    };
    let both = old
        .things
        .iter()
        .filter_map(|(path, before)| Some((path, before, new.things.get(path)?)));
    let differing = both.filter(|(_, before, after)| {
        before.signature.written() != after.signature.written()
            && before.parents.iter().all(is_kept)
    });
    BTreeMap::from([
        ("gone", only(&old, &new)),
        ("new", only(&new, &old)),
        (
            "signature",
            differing.map(|(path, ..)| path.clone()).collect(),
        ),
    ])
}

fn told(differences: &[Difference]) -> BTreeMap<&'static str, BTreeSet<String>> {
    let of = |aspect: Aspect| {
        let differences = differences
            .iter()
            .filter(|difference| difference.aspect == aspect);
        differences
            .map(|difference| difference.path.clone())
            .collect()
    };
    BTreeMap::from([
        ("gone", of(Aspect::Gone)),
        ("new", of(Aspect::New)),
        ("signature", of(Aspect::Signature)),
    ])
}

#[test]
fn what_is_told_is_the_difference_of_the_surfaces_and_each_thing_is_told_once() {
    for edit in EDITS.iter() {
        let pointer = &edit.pointer;
        let sides: [&Described; 2] = [&edit.with, &edit.without];
        for (index, judged) in edit.judged.iter().enumerate() {
            let wanted = expected(sides[index], sides[1 - index]);
            assert_eq!(told(&judged.differences), wanted, "{pointer}");
            let mut once = BTreeSet::new();
            for difference in &judged.differences {
                let is_first = once.insert((&difference.path, &difference.said));
                assert!(is_first, "{pointer}: {difference:?} is told twice");
                assert!(difference.change < judged.changes.len(), "{pointer}");
            }
        }
    }
}

#[test]
fn a_change_breaks_callers_when_something_that_is_told_with_it_does() {
    for Edit {
        pointer, judged, ..
    } in EDITS.iter()
    {
        for judged in judged {
            for (index, change) in judged.changes.iter().enumerate() {
                let mut own = judged
                    .differences
                    .iter()
                    .filter(|difference| difference.change == index);
                let breaks = own.any(|difference| difference.breaking);
                assert_eq!(change.rust.breaking, breaks, "{pointer}: {change:?}");
                assert!(change.rust.reason.ends_with('.'), "{pointer}: {change:?}");
            }
        }
    }
}

#[test]
fn nearly_all_that_callers_see_is_told_with_a_change_of_the_description() {
    let (mut all, mut own) = (0, Vec::new());
    for Edit {
        pointer, judged, ..
    } in EDITS.iter()
    {
        for judged in judged {
            all += judged.differences.len();
            let unknown = judged
                .differences
                .iter()
                .filter(|difference| difference.change >= judged.described);
            own.extend(
                unknown.map(|difference| {
                    format!("{pointer}: `{}` {}", difference.path, difference.said)
                }),
            );
        }
    }
    assert!(
        own.len() * 50 <= all,
        "{} of {all}:\n{}",
        own.len(),
        own.join("\n")
    );
}

#[test]
fn what_is_the_same_has_no_differences() {
    let one = described(&fixture("library.yaml")).unwrap();
    let judged = judged(&one, &one);
    assert_eq!(
        (judged.changes, judged.differences),
        (Vec::new(), Vec::new())
    );
}

/// The library before and after an edit.
fn compared(edit: impl Fn(&mut Value)) -> Changes {
    let mut changed = fixture("library.yaml");
    let old = described(&changed).unwrap();
    edit(&mut changed);
    compare(&old, &described(&changed).unwrap())
}

#[test]
fn what_is_told_of_a_break_names_the_rust_path() {
    let changes = compared(|description| {
        let required = &mut description["components"]["schemas"]["BookCreateRequest"]["properties"]
            ["data"]["properties"]["attributes"]["required"];
        *required = json!(["title", "published"]);
    });
    let reasons: Vec<&str> = changes
        .changes
        .iter()
        .map(|change| change.rust.reason.as_str())
        .collect();
    assert_eq!(
        reasons,
        ["`books::BookCreate::new` takes `published` too; `books::BookCreate::published` is gone."]
    );
}

#[test]
fn a_release_is_raised_by_what_callers_see_and_not_by_what_the_service_refuses() {
    let gone = compared(|description| {
        description["paths"]["/v1/books/{id}"]
            .as_object_mut()
            .unwrap()
            .remove("delete");
    });
    assert_eq!(gone.bump(), Bump::Breaking);
    let bounded = compared(|description| {
        let parameters = description["paths"]["/v1/books"]["get"]["parameters"]
            .as_array_mut()
            .unwrap();
        let limit = parameters
            .iter_mut()
            .find(|parameter| parameter["name"] == "limit")
            .unwrap();
        limit["schema"]["maximum"] = json!(100);
    });
    assert!(bounded.changes.iter().any(|change| change.service.breaking));
    assert_eq!(bounded.bump(), Bump::Compatible);
    assert_eq!(compared(|_| {}).bump(), Bump::None);
}
