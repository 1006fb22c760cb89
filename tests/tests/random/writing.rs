//! Random requests.

use std::collections::BTreeMap;
use std::sync::LazyLock;

use jsonschema::Validator;
use serde_json::Value;

use crate::answers::differences;
use crate::description::{Operation, clearable, description, operations};
use crate::dice::chances;
use crate::draft::{Draft, RandomCall, put_in_place};
use crate::{cases, for_each, random_calls};

/// Requests of each operation.
const CASES: u32 = 40;

/// An operation, how it is called, and what judges it.
struct Request {
    operation: &'static Operation,
    call: &'static RandomCall,
    validator: Validator,
}

static REQUESTS: LazyLock<Vec<Request>> = LazyLock::new(|| {
    let calls = random_calls::CALLS.iter().flat_map(|module| module.iter());
    let calls: BTreeMap<_, _> = calls.map(|call| ((call.path, call.method), call)).collect();
    let requests = operations().iter().filter_map(|operation| {
        let schema = operation.body?;
        let mut schema = description().resolved(schema).clone();
        clearable(operation, &mut schema);
        Some(Request {
            operation,
            call: calls[&(operation.path, operation.method.as_str())],
            validator: description().validator(&schema),
        })
    });
    requests.collect()
});

#[test]
fn every_body_is_what_was_set_and_nothing_else_and_the_description_allows_it() {
    let calls: usize = random_calls::CALLS.iter().map(|module| module.len()).sum();
    assert_eq!(calls, REQUESTS.len());
    for_each(
        &REQUESTS,
        |request| request.operation.id.to_owned(),
        cases(CASES),
        || chances(120),
        |request, chances| {
            let mut draft = Draft::new(chances);
            let sent = (request.call.make)(&mut draft);
            let set = draft.into_json();
            let parts = sent
                .parts
                .map_err(|error| format!("is refused: {error}; {set}"))?;
            let body = parts.body.ok_or("sends nothing")?;
            let body: Value =
                serde_json::from_slice(&body).map_err(|error| format!("sends no JSON: {error}"))?;
            let wrong = request.validator.iter_errors(&body);
            let mut found: Vec<String> = wrong
                .map(|error| format!("{error} at {}", error.instance_path()))
                .collect();
            let sent = put_in_place(body.clone())?;
            differences(&set, &sent, "", &mut found);
            match found.is_empty() {
                true => Ok(()),
                false => Err(format!("{}; {body}", found.join(", "))),
            }
        },
    );
}
