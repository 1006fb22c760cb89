//! Random answers.

use std::collections::BTreeMap;
use std::sync::LazyLock;

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

/// Pairs of a schema and a type that it is read as.
const TYPES: usize = 758;

/// Resources of the bindings.
const KINDS: usize = 230;

/// Documents of each type; each comes with every change.
const CASES: u32 = 30;

/// An answer of the API: what the description says of it, and what the bindings read it as.
struct Answer {
    name: String,
    status: u16,
    shape: Shape,
    schema: &'static Value,
    read: Reader,
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
    for_each(
        &ANSWERS,
        |answer| answer.name.clone(),
        cases(CASES),
        document_chances,
        |answer, (chances, odds, spelling)| {
            for change in Change::EACH {
                let made = document(&answer.shape, chances, change, odds);
                survives(answer, change, &made, spelling)?;
            }
            Ok(())
        },
    );
    assert_eq!(ANSWERS.len(), TYPES);
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
        cases(3),
        || chances(400),
        |answer, chances| {
            let made = document(&answer.shape, chances, Change::None, &[]);
            let validator = description().validator(answer.schema);
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
    assert_eq!(RESOURCES.len(), KINDS);
}
