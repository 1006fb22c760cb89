//! Random answers.

use std::collections::BTreeMap;
use std::sync::{LazyLock, Mutex, OnceLock};

use jsonschema::Validator;
use serde_json::{Value, json};

use crate::answers::differences;
use crate::calls;
use crate::cases;
use crate::description::{description, operations};
use crate::dice::{Dice, chances};
use crate::documents::{Change, Made, document, resource, spelled};
use crate::for_each;
use crate::shapes::Shape;
use crate::support::{Reader, Resource, page_with};

/// Documents of each type; each comes with every change.
const CASES: u32 = 100;

/// Of 100 documents, how many each change must alter at least. These are about half of what was counted: 84, 9, 91, 83
/// and 12. Most documents hold no enum and nothing included.
const LEAST_ALTERED: [(Change, usize); 5] = [
    (Change::Nulls, 40),
    (Change::UnknownValues, 4),
    (Change::UnknownMembers, 45),
    (Change::Missing, 40),
    (Change::UnknownIncluded, 6),
];

/// How many documents of an answer a change made different.
type Altered = BTreeMap<(Change, &'static str), usize>;

/// An answer of the API: what the description says of it, and what the bindings read it as.
struct Answer {
    name: String,
    status: u16,
    shape: Shape,
    schema: &'static Value,
    validator: OnceLock<Validator>,
    read: Reader,
}

impl Answer {
    /// What judges by its schema; it takes longer to make than to use.
    fn validator(&'static self) -> &'static Validator {
        let make = || description().validator(self.schema);
        self.validator.get_or_init(make)
    }

    /// Whether a change must alter some documents of this answer. Few have values of enums, even where they can.
    fn is_altered_by(&'static self, change: Change) -> bool {
        match change {
            Change::None | Change::UnknownValues => false,
            Change::UnknownIncluded => matches!(
                self.shape.resolved(),
                Shape::Object(members) if members.iter().any(|member| member.name == "included")
            ),
            _ => true,
        }
    }
}

static ANSWERS: LazyLock<Vec<Answer>> = LazyLock::new(answers);

/// Every pair of a schema and a type, once.
fn answers() -> Vec<Answer> {
    let calls = calls::CALLS.iter().flat_map(|module| module.iter());
    let calls: BTreeMap<_, _> = calls.map(|call| ((call.path, call.method), call)).collect();
    let mut answers = BTreeMap::new();
    for operation in operations() {
        let Some((status, schema)) = operation.json() else {
            continue;
        };
        let call = calls[&(operation.path, operation.method.as_str())];
        let schema_name = schema["$ref"]
            .as_str()
            .map(|reference| reference.rsplit('/').next().unwrap_or_default().to_owned());
        let schema_name = schema_name.unwrap_or_else(|| operation.id.to_owned());
        answers
            .entry((schema_name.clone(), call.response))
            .or_insert_with(|| Answer {
                name: format!("{schema_name} as {}", call.response),
                status,
                shape: Shape::of(schema),
                schema,
                validator: OnceLock::new(),
                read: call.read,
            });
    }
    answers.into_values().collect()
}

/// A document as chance has it: what it is, what is done to it, and how it is spelled.
type Chances = (Vec<u32>, Vec<u32>, Vec<u32>);

fn document_chances() -> impl proptest::strategy::Strategy<Value = Chances> {
    (chances(400), chances(60), chances(60))
}

#[test]
fn every_answer_is_read_whatever_is_done_to_it_and_what_was_understood_survives() {
    let altered: Mutex<Altered> = Mutex::default();
    for_each(
        &ANSWERS,
        |answer| answer.name.clone(),
        cases(CASES),
        document_chances,
        |answer, (chances, odds, spelling)| {
            let made = Change::EACH.map(|change| document(&answer.shape, chances, change, odds));
            let [unchanged, ..] = &made;
            for (change, made) in Change::EACH.into_iter().zip(&made) {
                if made.sent != unchanged.sent {
                    let mut altered = altered.lock().expect("no panic");
                    *altered.entry((change, &answer.name)).or_default() += 1;
                }
                survives(answer, change, made, spelling)?;
            }
            Ok(())
        },
    );
    assert_altered(&altered.into_inner().expect("no panic"));
}

/// What is done to documents must have been done: to a good share of all, and to some of every type it can be done to.
fn assert_altered(altered: &Altered) {
    let made = ANSWERS.len() * cases(CASES) as usize;
    for (change, least) in LEAST_ALTERED {
        let by_it = altered.iter().filter(|((by, _), _)| *by == change);
        let count: usize = by_it.map(|(_, count)| count).sum();
        assert!(
            count * 100 >= least * made,
            "{change:?} alters {count} of {made} documents"
        );
        let never = ANSWERS.iter().filter(|answer| {
            answer.is_altered_by(change) && !altered.contains_key(&(change, answer.name.as_str()))
        });
        let never: Vec<&str> = never.map(|answer| answer.name.as_str()).collect();
        assert!(never.is_empty(), "{change:?} never alters {never:?}");
    }
}

/// Reads a document and writes it; what needs no more looking at reads that and writes it again.
fn survives(answer: &Answer, change: Change, made: &Made, spelling: &[u32]) -> Result<(), String> {
    let text = spelled(&made.sent, &mut Dice::new(spelling));
    let failed = |what: String| format!("{what}; {change:?}: {}", made.sent);
    let first = (answer.read)(answer.status, text.as_bytes())
        .map_err(|error| failed(format!("is not read: {error}")))?;
    let mut found = Vec::new();
    differences(&made.understood, &first, "", &mut found);
    if !found.is_empty() {
        return Err(failed(found.join(", ")));
    }
    if !matches!(change, Change::None | Change::All) {
        return Ok(());
    }
    let second = (answer.read)(answer.status, first.to_string().as_bytes())
        .map_err(|error| failed(format!("is not read again: {error}")))?;
    match first == second {
        true => Ok(()),
        false => Err(failed(format!("{first} comes back as {second}"))),
    }
}

#[test]
fn what_is_generated_lies_within_the_schema() {
    for_each(
        &ANSWERS,
        |answer| answer.name.clone(),
        cases(CASES),
        || chances(400),
        |answer, chances| {
            let made = document(&answer.shape, chances, Change::None, &[]);
            let validator = answer.validator();
            let wrong = validator.iter_errors(&made.sent);
            let wrong: Vec<String> = wrong
                .map(|error| format!("{error} at {}", error.instance_path()))
                .collect();
            match wrong.is_empty() {
                true => Ok(()),
                false => Err(format!("{}: {}", wrong.join(", "), made.sent)),
            }
        },
    );
}

/// A resource of the bindings, and what the description says of it.
struct Included {
    resource: &'static Resource,
    shape: Shape,
}

static RESOURCES: LazyLock<Vec<Included>> = LazyLock::new(|| {
    let resources = calls::RESOURCES.iter().map(|resource| {
        let schema = description().schema(resource.name);
        Included {
            resource,
            shape: Shape::of(schema.expect("each resource has a schema")),
        }
    });
    resources.collect()
});

#[test]
fn every_resource_is_read_from_among_others_that_nobody_knows() {
    for_each(
        &RESOURCES,
        |included| included.resource.name.to_owned(),
        cases(CASES),
        || (chances(120), chances(60)),
        |included, (chances, odds)| {
            for change in Change::EACH {
                let made = resource(&included.shape, chances, change, odds);
                let page = page_with(&[
                    json!({ "type": "notKnown", "id": "1", "attributes": [made.sent] }),
                    made.sent.clone(),
                    json!({}),
                ]);
                let failed = |what: String| format!("{what}; {change:?}: {}", made.sent);
                let read = (included.resource.included)(&page).map_err(failed)?;
                let mut found = Vec::new();
                differences(&json!([made.understood]), &read.into(), "", &mut found);
                if !found.is_empty() {
                    return Err(failed(found.join(", ")));
                }
            }
            Ok(())
        },
    );
}
