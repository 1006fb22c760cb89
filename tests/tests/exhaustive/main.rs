//! Compares what every operation sends and reads with what the description says of it.
//!
//! The calls are made by `build.rs` from the plan of the bindings; the description is read once more here, as plain
//! JSON, so that nothing of the generator judges its own work.

mod answers;
mod calls;
mod description;
mod support;

use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;

use answers::{Bare, Sample, differences};
use appstore_sdk::Parts;
use description::{Operation, clearable, description, operations};
use jsonschema::Validator;
use percent_encoding::percent_decode_str;
use serde_json::{Value, json};
use support::{Call, Round, Sent, TEXT, page_with};
use tests::description::Description as Walk;

/// What was found to be wrong, each thing once.
#[derive(Default)]
struct Failures(BTreeMap<String, BTreeSet<String>>);

impl Failures {
    fn push(&mut self, about: &str, wrong: impl std::fmt::Display) {
        self.0
            .entry(about.to_owned())
            .or_default()
            .insert(wrong.to_string());
    }

    /// Reports the first failures, of each operation no more than a few.
    #[track_caller]
    fn report(self) {
        let count: usize = self.0.values().map(BTreeSet::len).sum();
        let some = self.0.iter().flat_map(|(about, wrong)| {
            wrong
                .iter()
                .take(3)
                .map(move |wrong| format!("{about}: {wrong}"))
        });
        let first: Vec<String> = some.take(20).collect();
        assert!(
            count == 0,
            "{count} failures, among them\n  {}",
            first.join("\n  ")
        );
    }
}

/// Every operation with its function.
fn pairs() -> impl Iterator<Item = (&'static Operation, &'static Call)> {
    let calls = calls::CALLS.iter().flat_map(|module| module.iter());
    let calls: BTreeMap<_, _> = calls.map(|call| ((call.path, call.method), call)).collect();
    operations().iter().map(move |operation| {
        match calls.get(&(operation.path, operation.method.as_str())) {
            Some(call) => (operation, *call),
            None => panic!("{} {} has no function", operation.method, operation.path),
        }
    })
}

#[test]
fn every_operation_has_one_function() {
    // A second walk sees as many, so that none is missing here.
    let file = Path::new(concat!(env!("OUT_DIR"), "/corrected.json"));
    let walked = Walk::read(file).expect("the description can be read");
    let counts = |queries: Vec<usize>| (queries.len(), queries.iter().sum::<usize>());
    let walked = walked
        .operations()
        .iter()
        .map(|it| it.query.len())
        .collect();
    let seen = operations().iter().map(|it| it.query.len()).collect();
    assert_eq!(counts(seen), counts(walked), "operations and parameters");

    let functions: BTreeSet<&str> = pairs().map(|(_, call)| call.function).collect();
    assert_eq!(functions.len(), operations().len());
    let calls = calls::CALLS.iter().map(|module| module.len());
    assert_eq!(calls.sum::<usize>(), operations().len());
}

#[test]
fn a_call_with_what_is_required_sends_that_and_nothing_else() {
    let mut failures = Failures::default();
    for (operation, call) in pairs() {
        let validator = operation.body.map(|schema| description().validator(schema));
        if let Some(schema) = operation.body {
            let sets = description().required_sets(schema);
            let mut held = BTreeSet::new();
            for round in 0..sets.len() {
                let sent = checked(
                    operation,
                    (call.minimal)(Round::new(round)),
                    validator.as_ref(),
                    &mut failures,
                );
                let body = sent.and_then(|(_, body)| body).unwrap_or_default();
                let matched = (0..sets.len()).filter(|set| has_all(&sets[*set], &body["data"]));
                let matched: Vec<usize> = matched.collect();
                match matched.as_slice() {
                    [only] if held.insert(*only) => {}
                    other => failures.push(
                        operation.id,
                        format!("sends the sets {other:?} of members at once, or one twice"),
                    ),
                }
            }
        }
        let Some((query, body)) = checked(
            operation,
            (call.minimal)(Round::new(0)),
            validator.as_ref(),
            &mut failures,
        ) else {
            continue;
        };
        let required = operation
            .query
            .iter()
            .filter(|parameter| parameter.required)
            .map(|parameter| parameter.name);
        let required: BTreeSet<&str> = required.collect();
        let sent: BTreeSet<&str> = query.keys().map(String::as_str).collect();
        if sent != required {
            failures.push(
                operation.id,
                format!("sends the parameters {sent:?}, not {required:?}"),
            );
        }
        if operation.body.is_some() != body.is_some() {
            failures.push(
                operation.id,
                "sends a body, or none, against the description",
            );
        }
        if let (Some(schema), Some(body)) = (operation.body, body) {
            for superfluous in superfluous(schema, &body) {
                failures.push(
                    operation.id,
                    format!("sends {superfluous}, which is not required"),
                );
            }
        }
    }
    failures.report();
}

/// What a body holds without need.
fn superfluous(schema: &'static Value, body: &Value) -> Vec<String> {
    let schema = description().resolved(schema);
    let sets = schema["anyOf"].as_array().map_or(&[][..], Vec::as_slice);
    let needed = sets.iter().find(|set| has_all(set, body));
    let mut found = Vec::new();
    if let Some(members) = body.as_object() {
        for (name, member) in members {
            let is_required = |schema: &Value| {
                schema["required"]
                    .as_array()
                    .is_some_and(|required| required.iter().any(|known| known == name))
            };
            if !is_required(schema) && !needed.is_some_and(is_required) {
                found.push(name.clone());
            }
            let chosen = needed.map_or(&Value::Null, |set| &set["properties"][name]);
            let is_chosen = |path: &String| {
                let mut names = chosen["required"].as_array().into_iter().flatten();
                // A relationship is set by its `data`.
                names.any(|name| name == path.strip_suffix(".data").unwrap_or(path))
            };
            let deeper = superfluous(&schema["properties"][name], member);
            let deeper = deeper.into_iter().filter(|path| !is_chosen(path));
            found.extend(deeper.map(|path| format!("{name}.{path}")));
        }
    }
    found
}

/// Whether a body has all that a set of members requires.
fn has_all(set: &Value, body: &Value) -> bool {
    let required = set["required"].as_array().into_iter().flatten();
    let mut names = required.filter_map(Value::as_str);
    let members = set["properties"].as_object().into_iter().flatten();
    names.all(|name| body.get(name).is_some())
        && members
            .into_iter()
            .all(|(name, set)| body.get(name).is_some_and(|member| has_all(set, member)))
}

#[test]
fn everything_optional_has_a_setter_and_it_sends_what_its_name_says_and_nothing_else() {
    let mut failures = Failures::default();
    for (operation, call) in pairs() {
        let minimal = (call.minimal)(Round::new(0));
        let Some(before) = checked(operation, minimal, None, &mut failures) else {
            continue;
        };
        if let (Some(schema), (_, Some(body))) = (operation.body, &before) {
            named(operation, schema, body, "", &mut failures);
        }
        let mut set = BTreeSet::new();
        for (name, call) in call.setters {
            let Some(after) = checked(operation, call(Round::new(0)), None, &mut failures) else {
                continue;
            };
            let mut added = added(&before, &after);
            added.retain(|path| !path.starts_with("included"));
            let is_named = match added.as_slice() {
                [path] if path.starts_with("fields[") && *name == "fields" => true,
                [path] => {
                    let last = path.split(" in ").next().unwrap_or_default();
                    let name = spelled(name.strip_suffix("_relationship").unwrap_or(name));
                    [last, last.strip_prefix("limit[").unwrap_or(last)]
                        .iter()
                        .any(|last| spelled(last) == name)
                }
                _ => false,
            };
            if !is_named {
                failures.push(operation.id, format!("`{name}` sends {added:?}"));
            }
            set.extend(added);
        }
        for missing in optional(operation).difference(&set) {
            failures.push(operation.id, format!("nothing sets `{missing}`"));
        }
    }
    failures.report();
}

/// What a request can leave out, named as `added` names it. What a body must have one of several sets of is no part of it.
fn optional(operation: &Operation) -> BTreeSet<String> {
    let parameters = operation.query.iter().filter(|known| !known.required);
    let mut optional: BTreeSet<String> = parameters.map(|known| known.name.to_owned()).collect();
    let Some(schema) = operation.body else {
        return optional;
    };
    let data = &description().resolved(schema)["properties"]["data"];
    for part in ["attributes", "relationships"] {
        let of_all = &data["properties"][part];
        let sets = description().required_sets(schema);
        let of_sets = sets.iter().map(|set| &set["properties"][part]);
        let required = of_sets
            .chain([of_all])
            .flat_map(|of| of["required"].as_array());
        let required: BTreeSet<&str> = required.flatten().filter_map(Value::as_str).collect();
        let members = description::members(&of_all["properties"]);
        let members = members.filter(|(name, _)| !required.contains(name));
        optional.extend(members.map(|(name, _)| format!("{name} in {part}")));
    }
    optional
}

/// A name without its punctuation, which differs between Rust and JSON.
fn spelled(name: &str) -> String {
    name.trim_start_matches("r#")
        .chars()
        .filter(char::is_ascii_alphanumeric)
        .collect::<String>()
        .to_lowercase()
}

/// Texts that are given to constructors are the names of the arguments: each must be where its name says.
fn named(
    operation: &Operation,
    schema: &'static Value,
    body: &Value,
    at: &str,
    failures: &mut Failures,
) {
    let schema = description().resolved(schema);
    for (name, member) in body.as_object().into_iter().flatten() {
        let property = description().resolved(&schema["properties"][name]);
        let is_text = property["type"] == "string" && property["enum"].is_null();
        // Any text would not do.
        let has_format = property["format"].is_string();
        let wanted = match name.as_str() {
            "id" if at == "data" => continue,
            // An identity has the name of its relationship.
            "id" => at.split('.').rev().nth(1).unwrap_or_default(),
            name => name,
        };
        match member.as_str() {
            Some(text) if is_text && !has_format && !at.ends_with(']') => {
                if spelled(text) != spelled(wanted) {
                    failures.push(operation.id, format!("`{text}` is sent as {at}.{name}"));
                }
            }
            _ => {
                let at = if at.is_empty() {
                    name.clone()
                } else {
                    format!("{at}.{name}")
                };
                named(operation, property, member, &at, failures);
            }
        }
    }
}

/// What the second request sends beside what the first one does, and what it sends otherwise.
fn added(
    (query, body): &(BTreeMap<String, Value>, Option<Value>),
    (more_query, more_body): &(BTreeMap<String, Value>, Option<Value>),
) -> Vec<String> {
    let changed = more_query
        .iter()
        .filter(|(name, value)| query.get(*name) != Some(value));
    let mut added: Vec<String> = changed.map(|(name, _)| name.clone()).collect();
    added.extend(
        query
            .keys()
            .filter(|name| !more_query.contains_key(*name))
            .cloned(),
    );
    let empty = json!({});
    let (body, more) = (
        body.as_ref().unwrap_or(&empty),
        more_body.as_ref().unwrap_or(&empty),
    );
    for part in ["attributes", "relationships"] {
        let none = serde_json::Map::new();
        let members = |body: &Value| body["data"][part].as_object().unwrap_or(&none).clone();
        let (members, more) = (members(body), members(more));
        let names: BTreeSet<&String> = members.keys().chain(more.keys()).collect();
        let changed = names
            .into_iter()
            .filter(|name| members.get(*name) != more.get(*name));
        added.extend(changed.map(|name| format!("{name} in {part}")));
    }
    added
}

#[test]
fn a_call_with_everything_sends_every_parameter_with_every_value() {
    let mut failures = Failures::default();
    for (operation, call) in pairs().filter(|(operation, _)| !operation.query.is_empty()) {
        let rounds =
            operation
                .query
                .iter()
                .map(|parameter| match parameter.schema["type"].as_str() {
                    Some("array") => 1,
                    Some("boolean") => 2,
                    _ => description().rounds(parameter.schema),
                });
        let (mut declared, mut present) = (BTreeSet::new(), BTreeSet::new());
        let names: BTreeSet<&str> = operation
            .query
            .iter()
            .map(|parameter| parameter.name)
            .collect();
        for round in 0..rounds.max().unwrap_or(1) {
            let Some((query, _)) = checked(
                operation,
                (call.maximal)(Round::new(round)),
                None,
                &mut failures,
            ) else {
                continue;
            };
            let sent: BTreeSet<&str> = query.keys().map(String::as_str).collect();
            for name in names.symmetric_difference(&sent) {
                failures.push(
                    operation.id,
                    format!(
                        "`{name}` is {}",
                        if sent.contains(name) {
                            "not declared"
                        } else {
                            "not sent"
                        }
                    ),
                );
            }
            for parameter in &operation.query {
                description().declared(parameter.schema, parameter.name.to_owned(), &mut declared);
                if let Some(value) = query.get(parameter.name) {
                    description().present(
                        parameter.schema,
                        value,
                        parameter.name.to_owned(),
                        &mut present,
                    );
                    let most = if parameter.schema["maximum"].is_number() {
                        &parameter.schema["maximum"]
                    } else {
                        value
                    };
                    if value != most {
                        failures.push(
                            operation.id,
                            format!("`{}` is {value}, not {most}", parameter.name),
                        );
                    }
                }
            }
        }
        for value in declared.difference(&present) {
            failures.push(operation.id, format!("`{value}` is not sent"));
        }
    }
    failures.report();
}

#[test]
fn a_call_with_everything_sends_every_member_of_the_body_with_every_value() {
    let mut failures = Failures::default();
    for (operation, call) in pairs() {
        let Some(schema) = operation.body else {
            continue;
        };
        let validator = description().validator(schema);
        let (mut declared, mut present) = (BTreeSet::new(), BTreeSet::new());
        description().declared(schema, String::new(), &mut declared);
        for round in 0..description().rounds(schema).max(2) {
            let sent = checked(
                operation,
                (call.maximal)(Round::new(round)),
                Some(&validator),
                &mut failures,
            );
            if let Some((_, Some(body))) = sent {
                description().present(schema, &body, String::new(), &mut present);
            }
        }
        for member in declared.difference(&present) {
            failures.push(operation.id, format!("`{member}` is not sent"));
        }
    }
    failures.report();
}

#[test]
fn clearing_sends_null_for_what_may_be_null_and_nothing_else() {
    let mut failures = Failures::default();
    for (operation, call) in pairs() {
        let Some(schema) = operation.body else {
            continue;
        };
        let mut expected = BTreeSet::new();
        description().nullable(schema, String::new(), &mut expected);
        let mut relaxed = description().resolved(schema).clone();
        expected.extend(clearable(operation, &mut relaxed));
        let Some(call) = call.clears else {
            if !expected.is_empty() {
                failures.push(operation.id, format!("cannot clear {expected:?}"));
            }
            continue;
        };
        let validator = description().validator(&relaxed);
        let Some((_, Some(body))) = checked(
            operation,
            call(Round::new(0)),
            Some(&validator),
            &mut failures,
        ) else {
            continue;
        };
        let mut present = BTreeSet::new();
        description().present(schema, &body, String::new(), &mut present);
        present.retain(|path| path.ends_with(" is null"));
        for path in expected.symmetric_difference(&present) {
            let wrong = if expected.contains(path) {
                "cannot be sent"
            } else {
                "must not be sent"
            };
            failures.push(operation.id, format!("`{path}` {wrong}"));
        }
    }
    failures.report();
}

/// The query, its values as JSON, and the body of a request, after all that must be true of every request was checked.
fn checked(
    operation: &Operation,
    sent: Sent,
    validator: Option<&Validator>,
    failures: &mut Failures,
) -> Option<(BTreeMap<String, Value>, Option<Value>)> {
    let id = operation.id;
    if sent.method != operation.method || sent.template != operation.path {
        failures.push(id, format!("is {} {}", sent.method, sent.template));
    }
    let parts = match sent.parts {
        Ok(parts) => parts,
        Err(error) => {
            failures.push(id, format!("is refused: {error}"));
            return None;
        }
    };
    if parts.method.as_str() != operation.method {
        failures.push(id, format!("is sent with {}", parts.method));
    }
    check_path(operation, &parts, failures);
    let media: Vec<&str> = operation
        .answers
        .iter()
        .flat_map(|(_, content)| content.iter().map(|(media, _)| *media))
        .collect();
    if !media.is_empty() && !media.contains(&parts.accept) {
        failures.push(
            id,
            format!("accepts {}, not one of {media:?}", parts.accept),
        );
    }
    let query = check_query(operation, &parts, failures);
    let json = operation.body.map(|_| "application/json");
    if parts.content_type != json || parts.body.is_some() != json.is_some() {
        failures.push(id, format!("sends {:?}", parts.content_type));
    }
    let body = parts
        .body
        .map(|body| serde_json::from_slice::<Value>(&body).unwrap_or_default());
    if let (Some(validator), Some(body)) = (validator, &body) {
        for error in validator.iter_errors(body) {
            failures.push(id, format!("{error} at {}", error.instance_path()));
        }
    }
    let is_changed = operation.method == "PATCH" && !operation.path.contains("/relationships/");
    if is_changed && body.as_ref().is_some_and(|body| body["data"]["id"] != TEXT) {
        failures.push(id, "the identity in the body is not that in the path");
    }
    Some((query, body))
}

fn check_path(operation: &Operation, parts: &Parts, failures: &mut Failures) {
    let (wanted, sent): (Vec<&str>, Vec<&str>) = (
        operation.path.split('/').collect(),
        parts.path.split('/').collect(),
    );
    let fits = wanted.len() == sent.len()
        && wanted
            .iter()
            .zip(&sent)
            .all(|(wanted, sent)| match wanted.starts_with('{') {
                true => is_encoded(sent) && decoded(sent) == TEXT,
                false => wanted == sent,
            });
    if !fits {
        failures.push(operation.id, format!("goes to {}", parts.path));
    }
}

/// The query as JSON, checked against the schemas of the parameters.
fn check_query(
    operation: &Operation,
    parts: &Parts,
    failures: &mut Failures,
) -> BTreeMap<String, Value> {
    let mut values: BTreeMap<String, Vec<&str>> = BTreeMap::new();
    for pair in parts
        .query
        .as_deref()
        .unwrap_or_default()
        .split('&')
        .filter(|pair| !pair.is_empty())
    {
        let (name, value) = pair.split_once('=').unwrap_or((pair, ""));
        if !is_encoded(name) || !value.split(',').all(is_encoded) {
            failures.push(operation.id, format!("`{pair}` is not encoded"));
        }
        values.entry(decoded(name)).or_default().push(value);
    }
    let mut query = BTreeMap::new();
    for (name, values) in values {
        let Some(parameter) = operation
            .query
            .iter()
            .find(|parameter| parameter.name == name)
        else {
            query.insert(name, Value::Null);
            continue;
        };
        let is_list = parameter.schema["type"] == "array";
        if values.len() != 1 && !(is_list && parameter.explode) {
            failures.push(
                operation.id,
                format!("`{name}` is sent {} times", values.len()),
            );
        }
        let schema = if is_list {
            &parameter.schema["items"]
        } else {
            parameter.schema
        };
        let typed = |text: &str| {
            let text = decoded(text);
            match description().resolved(schema)["type"].as_str() {
                Some("integer" | "number" | "boolean") => {
                    serde_json::from_str(&text).unwrap_or(Value::Null)
                }
                _ => Value::String(text),
            }
        };
        let value = match values.as_slice() {
            [value] if is_list && !parameter.explode => value.split(',').map(typed).collect(),
            [value] if !is_list => typed(value),
            values => values.iter().map(|value| typed(value)).collect(),
        };
        for error in description()
            .validator(parameter.schema)
            .iter_errors(&value)
        {
            failures.push(operation.id, format!("`{name}`: {error}"));
        }
        query.insert(name, value);
    }
    query
}

fn decoded(text: &str) -> String {
    percent_decode_str(text).decode_utf8_lossy().into_owned()
}

/// Whether nothing is left that means something in an address.
fn is_encoded(text: &str) -> bool {
    text.bytes()
        .all(|byte| byte.is_ascii_alphanumeric() || b"-._~%".contains(&byte))
}

/// Reads an answer and says what is different when it is written back.
fn round_trip(call: &Call, status: u16, answer: &Value, expected: &Value) -> Vec<String> {
    match (call.read)(status, answer.to_string().as_bytes()) {
        Ok(written) => {
            let mut found = Vec::new();
            differences(expected, &written, "", &mut found);
            found
        }
        Err(error) => vec![format!("is not read: {error}")],
    }
}

#[test]
fn every_answer_in_full_is_read_and_written_back_unchanged() {
    let mut failures = Failures::default();
    let mut types = BTreeSet::new();
    for (operation, call) in pairs() {
        let Some((status, schema)) = operation.json() else {
            continue;
        };
        let validator = description().validator(schema);
        let (mut wanted, mut seen) = (BTreeSet::new(), BTreeSet::new());
        description().declared(schema, String::new(), &mut wanted);
        wanted.retain(|path| !path.starts_with(".included[]"));
        // What is read as the same type by another operation need not be read with every value again.
        let is_new = types.insert((schema.to_string(), call.response));
        let rounds = if is_new {
            description::longest(&wanted)
        } else {
            1
        };
        for index in 0..rounds {
            let sample = Sample {
                without_included: index > 0,
                ..Sample::new(index)
            }
            .value(schema, "");
            if index == 0 {
                for error in validator.iter_errors(&sample) {
                    failures.push(
                        operation.id,
                        format!("the sample is wrong: {error} at {}", error.instance_path()),
                    );
                }
            }
            for wrong in round_trip(call, status, &sample, &sample) {
                failures.push(operation.id, wrong);
            }
            description().present(schema, &sample, String::new(), &mut seen);
        }
        for member in wanted.difference(&seen).filter(|_| is_new) {
            failures.push(operation.id, format!("no sample has `{member}`"));
        }
    }
    failures.report();
}

#[test]
fn an_answer_with_values_and_members_that_nobody_knows_is_read_and_loses_no_value() {
    let mut failures = Failures::default();
    for (operation, call) in pairs() {
        let Some((status, schema)) = operation.json() else {
            continue;
        };
        let sample = Sample {
            is_unknown: true,
            without_included: true,
            ..Sample::new(0)
        }
        .value(schema, "");
        for wrong in round_trip(call, status, &sample, &sample) {
            failures.push(operation.id, wrong);
        }
        let more = Sample {
            has_more: true,
            is_unknown: true,
            without_included: true,
            ..Sample::new(0)
        }
        .value(schema, "");
        for wrong in round_trip(call, status, &more, &sample) {
            failures.push(operation.id, format!("with more members: {wrong}"));
        }
    }
    failures.report();
}

#[test]
fn an_answer_with_nothing_optional_is_read() {
    let mut failures = Failures::default();
    for (operation, call) in pairs() {
        let Some((status, schema)) = operation.json() else {
            continue;
        };
        for bare in [Bare::Absent, Bare::Null, Bare::Hollow] {
            let answer = bare.answer(schema);
            match (call.read)(status, answer.to_string().as_bytes()) {
                Ok(written) => {
                    let wrong = match (&answer["data"], &written["data"]) {
                        (Value::Array(items), written) => written
                            .as_array()
                            .is_none_or(|written| written.len() != items.len()),
                        (data, written) => {
                            data["id"] != written["id"] || data["type"] != written["type"]
                        }
                    };
                    if wrong {
                        failures.push(
                            operation.id,
                            format!("{answer} is written back as {written}"),
                        );
                    }
                }
                Err(error) => failures.push(
                    operation.id,
                    format!("{bare:?} is not read: {error}; {answer}"),
                ),
            }
        }
    }
    failures.report();
}

#[test]
fn a_related_resource_that_is_not_there_is_read() {
    let mut failures = Failures::default();
    for (operation, call) in pairs().filter(|(operation, _)| operation.method == "GET") {
        let Some((status, schema)) = operation.json() else {
            continue;
        };
        let data = &description().resolved(schema)["properties"]["data"];
        let is_one = data.is_object() && description().resolved(data)["type"] != "array";
        if !is_one || operation.path.split('/').count() <= 4 {
            continue;
        }
        let links = json!({ "self": "https://example.com/self" });
        let answer = json!({ "data": null, "links": links });
        for wrong in round_trip(call, status, &answer, &answer) {
            failures.push(operation.id, wrong);
        }
    }
    failures.report();
}

#[test]
fn every_resource_is_read_from_what_is_included_and_written_back_unchanged() {
    let mut failures = Failures::default();
    let resources = calls::RESOURCES.iter().map(|resource| resource.name);
    let resources: BTreeSet<&str> = resources.collect();
    for name in resources.symmetric_difference(&description().resources()) {
        failures.push(name, "is a resource here or there alone");
    }
    for resource in calls::RESOURCES {
        let Some(schema) = description().schema(resource.name) else {
            failures.push(resource.name, "has no schema");
            continue;
        };
        if description::kind(schema) != resource.kind {
            failures.push(resource.name, format!("is of the type {}", resource.kind));
        }
        let known = (0..description().rounds(schema)).map(Sample::new);
        let samples = known.chain([Sample {
            is_unknown: true,
            ..Sample::new(0)
        }]);
        let samples: Vec<Value> = samples.map(|sample| sample.value(schema, "")).collect();
        match (resource.included)(&page_with(&samples)) {
            Ok(written) => {
                let mut found = Vec::new();
                differences(&samples.into(), &written.into(), "", &mut found);
                found
                    .into_iter()
                    .for_each(|wrong| failures.push(resource.name, wrong));
            }
            Err(error) => failures.push(resource.name, error),
        }
    }
    failures.report();
}

#[test]
fn an_answer_that_is_no_json_is_read_as_what_it_is() {
    let mut failures = Failures::default();
    // Neither text nor JSON.
    let bytes = vec![0x1f, 0x8b, 0x00, 0xff];
    for (operation, call) in pairs() {
        for (status, content) in &operation.answers {
            let statuses: Vec<u16> = operation
                .answers
                .iter()
                .map(|(status, _)| *status)
                .collect();
            let media = content.first().map(|(media, _)| *media);
            let (ty, body, expected) = match (media, statuses.as_slice()) {
                (None, [204]) => ("()", &b""[..], json!(null)),
                (None, _) if *status == 202 => ("Completion", &b""[..], json!("accepted")),
                (None, _) => ("Completion", &b""[..], json!("done")),
                (Some("application/a-gzip"), _) => ("Gzip", &bytes[..], json!(bytes)),
                (Some("text/csv"), _) if content.len() == 1 => {
                    ("Csv", "a,ü\n1,2".as_bytes(), json!("a,ü\n1,2"))
                }
                (Some(_), _) => continue,
            };
            let read = (call.read)(*status, body).map_err(|error| error.to_string());
            if call.response != ty {
                failures.push(operation.id, format!("answers {}, not {ty}", call.response));
            }
            if read.as_ref() != Ok(&expected) {
                failures.push(
                    operation.id,
                    format!("{status} is read as {read:?}, not {expected}"),
                );
            }
        }
    }
    failures.report();
}

#[test]
fn what_can_be_had_as_csv_is_asked_for_as_csv() {
    let mut failures = Failures::default();
    for (operation, call) in pairs() {
        let media: Vec<&str> = operation
            .answers
            .iter()
            .flat_map(|(_, content)| content.iter().map(|(media, _)| *media))
            .collect();
        let is_either = media.contains(&"text/csv") && media.contains(&"application/json");
        match call.csv {
            Some(csv) if is_either => {
                let (sent, json) = (
                    csv(Round::new(0)).parts,
                    (call.maximal)(Round::new(0)).parts,
                );
                match (sent, json) {
                    (Ok(csv), Ok(json))
                        if csv.accept == "text/csv" && json.accept == "application/json" =>
                    {
                        if (csv.method, csv.path, csv.query) != (json.method, json.path, json.query)
                        {
                            failures.push(operation.id, "is another request as CSV");
                        }
                    }
                    (csv, json) => {
                        failures.push(operation.id, format!("asks for {csv:?} and {json:?}"))
                    }
                }
            }
            None if !is_either => {}
            csv => failures.push(
                operation.id,
                format!("answers {media:?}, but as CSV: {}", csv.is_some()),
            ),
        }
    }
    failures.report();
}
