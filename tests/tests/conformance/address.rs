//! What the bindings promise of every request on the wire, and a server that decodes addresses cannot see.

use std::collections::BTreeSet;

use percent_encoding::{AsciiSet, NON_ALPHANUMERIC, percent_decode_str, utf8_percent_encode};
use serde_json::Value;

use crate::description::{Operation, description};
use crate::log::Line;
use crate::support::TEXT;

/// Everything but the [unreserved characters](https://www.rfc-editor.org/rfc/rfc3986#section-2.3).
const ENCODED: &AsciiSet = &NON_ALPHANUMERIC
    .remove(b'-')
    .remove(b'.')
    .remove(b'_')
    .remove(b'~');

/// What is wrong with a request of an operation.
pub(crate) fn problems(operation: &Operation, line: &Line) -> Vec<String> {
    let mut found = Vec::new();
    if line.method != operation.method {
        found.push(format!("is sent with {}", line.method));
    }
    let (path, query) = match line.address.split_once('?') {
        Some((path, query)) => (path, Some(query)),
        None => (line.address.as_str(), None),
    };
    check_path(operation, path, &mut found);
    if let Some(query) = query {
        check_query(operation, query, &mut found);
    }
    check_headers(operation, line, &mut found);
    found
}

/// The parameters, members of the body and values of enums that a request holds, as paths.
pub(crate) fn sent(operation: &'static Operation, line: &Line) -> BTreeSet<String> {
    let mut sent = BTreeSet::new();
    let query = line.address.split_once('?').map_or("", |(_, query)| query);
    for (name, value) in query.split('&').filter_map(|pair| pair.split_once('=')) {
        let name = decoded(name);
        let mut known = operation.query.iter();
        let Some(parameter) = known.find(|parameter| parameter.name == name) else {
            continue;
        };
        let value = match parameter.schema["type"].as_str() {
            Some("array") => value.split(',').map(decoded).collect(),
            _ => Value::String(decoded(value)),
        };
        sent.insert(name.clone());
        description().present(parameter.schema, &value, name, &mut sent);
    }
    if let (Some(schema), Ok(body)) = (operation.body, serde_json::from_str(&line.body)) {
        description().present(schema, &body, String::new(), &mut sent);
    }
    sent
}

fn check_path(operation: &Operation, path: &str, found: &mut Vec<String>) {
    let (wanted, sent): (Vec<&str>, Vec<&str>) = (
        operation.path.split('/').collect(),
        path.split('/').collect(),
    );
    let fits = |(wanted, sent): (&&str, &&str)| match wanted.starts_with('{') {
        // What all calls have as identity.
        true => is_canonical(sent) && decoded(sent) == TEXT,
        false => wanted == sent,
    };
    if wanted.len() != sent.len() || !wanted.iter().zip(&sent).all(fits) {
        found.push(format!(
            "goes to {path}, which is not how {} is written",
            operation.path
        ));
    }
}

fn check_query(operation: &Operation, query: &str, found: &mut Vec<String>) {
    let mut seen = BTreeSet::new();
    for pair in query.split('&') {
        let Some((name, value)) = pair.split_once('=') else {
            found.push(format!("`{pair}` has no value"));
            continue;
        };
        if !is_canonical(name) {
            found.push(format!("`{name}` is not encoded as names are"));
        }
        let name = decoded(name);
        let Some(parameter) = operation.query.iter().find(|known| known.name == name) else {
            found.push(format!("`{name}` is no parameter"));
            continue;
        };
        let schema = description().resolved(parameter.schema);
        let is_list = schema["type"] == "array";
        let can_repeat = is_list && parameter.explode;
        if !seen.insert(name) && !can_repeat {
            found.push(format!("`{}` is there more than once", parameter.name));
        }
        let is_written = match schema["type"].as_str() {
            // No item can hold a comma, so that each one is between two items.
            Some("array") if !parameter.explode => {
                value.split(',').all(is_canonical) && !value.contains("%2C")
            }
            Some("integer") => value
                .parse()
                .is_ok_and(|number: i64| number.to_string() == value),
            Some("boolean") => matches!(value, "true" | "false"),
            _ => is_canonical(value),
        };
        if !is_written || value.is_empty() {
            found.push(format!("`{pair}` is not written as such values are"));
        }
    }
}

fn check_headers(operation: &Operation, line: &Line, found: &mut Vec<String>) {
    let mut one = |name: &str, is_right: &dyn Fn(&str) -> bool| {
        let values: Vec<&str> = line.header(name).collect();
        if !matches!(values.as_slice(), [value] if is_right(value)) {
            // It may hold a token.
            let what = match name {
                "authorization" => format!("{} values", values.len()),
                _ => format!("{values:?}"),
            };
            found.push(format!("has {what} as `{name}`"));
        }
    };
    one("authorization", &|value| {
        value
            .strip_prefix("Bearer ")
            .is_some_and(|token| !token.is_empty() && !token.contains(' '))
    });
    let offered = |value: &str| {
        let content = operation.answers.iter().flat_map(|(_, content)| content);
        let mut media = content.map(|(media, _)| *media).peekable();
        let asked = value.split(", ").next().unwrap_or_default();
        match media.peek() {
            Some(_) => media.any(|media| media == asked),
            None => asked == "application/json",
        }
    };
    one("accept", &offered);
    one("user-agent", &|value| value.starts_with("appstore-sdk/"));
    match operation.body {
        Some(_) => one("content-type", &|value| value == "application/json"),
        None if line.header("content-type").next().is_some() || !line.body.is_empty() => {
            found.push("has a body".to_owned());
        }
        None => {}
    }
}

/// Whether a text is encoded in the one way in which the bindings do it.
fn is_canonical(text: &str) -> bool {
    let Ok(decoded) = percent_decode_str(text).decode_utf8() else {
        return false;
    };
    utf8_percent_encode(&decoded, ENCODED).to_string() == text
}

fn decoded(text: &str) -> String {
    percent_decode_str(text).decode_utf8_lossy().into_owned()
}
