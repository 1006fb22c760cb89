//! Requests that are broken on purpose, between the client and the wire: each must be found out.

use appstore_sdk::bytes::Bytes;
use appstore_sdk::http::header::{ACCEPT, AUTHORIZATION, CONTENT_TYPE};
use appstore_sdk::http::uri::{Parts, PathAndQuery};
use appstore_sdk::http::{HeaderName, HeaderValue, Method, Request, Uri};
use serde_json::{Value, json};

use crate::description::{Operation, description, members, operations};
use crate::run::{Job, Wanted};
use crate::steps::Pair;
use crate::support::Round;

/// One way to break a request.
pub(crate) struct Fault {
    pub(crate) name: &'static str,
    /// Breaks a request of the operation; `None` where that cannot be done.
    pub(crate) alter: fn(&Operation, &mut Request<Bytes>) -> Option<()>,
}

/// All ways.
pub(crate) const FAULTS: &[Fault] = &[
    Fault {
        name: "a misspelled parameter",
        alter: misspelled,
    },
    Fault {
        name: "a required parameter that is missing",
        alter: without_parameter,
    },
    Fault {
        name: "a repeated key instead of a comma",
        alter: repeated,
    },
    Fault {
        name: "a parameter that is there twice",
        alter: doubled,
    },
    Fault {
        name: "a value in the query that does not exist",
        alter: unknown_in_query,
    },
    Fault {
        name: "a number beyond its limit",
        alter: beyond,
    },
    Fault {
        name: "a number written as a decimal",
        alter: decimal,
    },
    Fault {
        name: "a wrong method",
        alter: wrong_method,
    },
    Fault {
        name: "the method of another operation with the same path",
        alter: method_of_another,
    },
    Fault {
        name: "another path",
        alter: other_path,
    },
    Fault {
        name: "a required field that is missing",
        alter: without_member,
    },
    Fault {
        name: "a field that does not exist",
        alter: unknown_member,
    },
    Fault {
        name: "a value in the body that does not exist",
        alter: unknown_in_body,
    },
    Fault {
        name: "a null where none is allowed",
        alter: null,
    },
    Fault {
        name: "a value of another type",
        alter: other_type,
    },
    Fault {
        name: "another identity in the body than in the path",
        alter: other_identity,
    },
    Fault {
        name: "a body that is no JSON",
        alter: not_json,
    },
    Fault {
        name: "a body where none belongs",
        alter: superfluous_body,
    },
    Fault {
        name: "no body where one belongs",
        alter: without_body,
    },
    Fault {
        name: "a wrong content type",
        alter: wrong_content_type,
    },
    Fault {
        name: "another kind of JSON as content type",
        alter: other_json,
    },
    Fault {
        name: "no token",
        alter: without_token,
    },
    Fault {
        name: "another scheme than Bearer",
        alter: other_scheme,
    },
    Fault {
        name: "two tokens",
        alter: two_tokens,
    },
    Fault {
        name: "a media type that the operation does not answer with",
        alter: other_media,
    },
    Fault {
        name: "brackets that are not encoded",
        alter: raw_brackets,
    },
    Fault {
        name: "commas between items that are encoded",
        alter: encoded_commas,
    },
    Fault {
        name: "lower-case digits in what is encoded",
        alter: lower_case,
    },
    Fault {
        name: "a blank that is encoded as +",
        alter: plus,
    },
    Fault {
        name: "everything encoded twice",
        alter: encoded_twice,
    },
];

/// Requests with everything, broken in one way. Those that cannot be do not reach the wire.
pub(crate) fn jobs(fault: &'static Fault, pairs: &[Pair]) -> Vec<Job> {
    let jobs = pairs.iter().map(|pair| Job {
        pair: *pair,
        sent: (pair.1.maximal)(Round::new(0)),
        prefer: String::new(),
        wanted: Wanted::Success { is_exact: false },
        fault: Some(fault),
    });
    jobs.collect()
}

// The query.

fn misspelled(_: &Operation, request: &mut Request<Bytes>) -> Option<()> {
    change_query(request, |pairs| {
        let (name, _) = pairs.first_mut()?;
        match name.strip_suffix("%5D") {
            Some(start) => *name = format!("{start}z%5D"),
            None => name.push('z'),
        }
        Some(())
    })
}

fn without_parameter(operation: &Operation, request: &mut Request<Bytes>) -> Option<()> {
    let mut required = operation
        .query
        .iter()
        .filter(|parameter| parameter.required);
    let required = encoded(required.next()?.name);
    change_query(request, |pairs| {
        pairs.retain(|(name, _)| *name != required);
        Some(())
    })
}

fn repeated(_: &Operation, request: &mut Request<Bytes>) -> Option<()> {
    change_query(request, |pairs| {
        let index = pairs.iter().position(|(_, value)| value.contains(','))?;
        let (name, value) = pairs.remove(index);
        pairs.extend(value.split(',').map(|item| (name.clone(), item.to_owned())));
        Some(())
    })
}

fn doubled(_: &Operation, request: &mut Request<Bytes>) -> Option<()> {
    change_query(request, |pairs| {
        let first = pairs.first()?.clone();
        pairs.push(first);
        Some(())
    })
}

fn unknown_in_query(operation: &Operation, request: &mut Request<Bytes>) -> Option<()> {
    let has_values = |name: &str| {
        let mut known = operation.query.iter();
        let parameter = known.find(|parameter| encoded(parameter.name) == name);
        parameter.is_some_and(|parameter| {
            parameter.schema["enum"].is_array() || parameter.schema["items"]["enum"].is_array()
        })
    };
    change_query(request, |pairs| {
        let (_, value) = pairs.iter_mut().find(|(name, _)| has_values(name))?;
        value.push('z');
        Some(())
    })
}

fn beyond(operation: &Operation, request: &mut Request<Bytes>) -> Option<()> {
    let mut limited = operation.query.iter();
    let limited = limited.find(|parameter| parameter.schema["maximum"].is_number())?;
    let name = encoded(limited.name);
    let beyond = limited.schema["maximum"].as_i64()? + 1;
    change_query(request, |pairs| {
        pairs.iter_mut().find(|(it, _)| *it == name)?.1 = beyond.to_string();
        Some(())
    })
}

fn decimal(operation: &Operation, request: &mut Request<Bytes>) -> Option<()> {
    let mut numbers = operation.query.iter();
    let name = encoded(
        numbers
            .find(|parameter| parameter.schema["type"] == "integer")?
            .name,
    );
    change_query(request, |pairs| {
        pairs
            .iter_mut()
            .find(|(it, _)| *it == name)?
            .1
            .push_str(".0");
        Some(())
    })
}

fn raw_brackets(_: &Operation, request: &mut Request<Bytes>) -> Option<()> {
    change_address(request, |address| {
        address.replace("%5B", "[").replace("%5D", "]")
    })
}

fn encoded_commas(_: &Operation, request: &mut Request<Bytes>) -> Option<()> {
    change_address(request, |address| address.replace(',', "%2C"))
}

fn lower_case(_: &Operation, request: &mut Request<Bytes>) -> Option<()> {
    change_address(request, |address| {
        address.replace("%5B", "%5b").replace("%2F", "%2f")
    })
}

fn plus(_: &Operation, request: &mut Request<Bytes>) -> Option<()> {
    change_address(request, |address| address.replace("%20", "+"))
}

fn encoded_twice(_: &Operation, request: &mut Request<Bytes>) -> Option<()> {
    change_address(request, |address| address.replace('%', "%25"))
}

// Method, path and headers.

fn wrong_method(_: &Operation, request: &mut Request<Bytes>) -> Option<()> {
    *request.method_mut() = Method::PUT;
    Some(())
}

/// Of the other operations, one that has a body where this one does is the hardest to tell from it.
fn method_of_another(operation: &Operation, request: &mut Request<Bytes>) -> Option<()> {
    let others = operations()
        .iter()
        .filter(|other| other.path == operation.path && other.method != operation.method);
    let other = others.min_by_key(|other| other.body.is_some() != operation.body.is_some())?;
    *request.method_mut() = other.method.parse().ok()?;
    Some(())
}

fn other_path(_: &Operation, request: &mut Request<Bytes>) -> Option<()> {
    change_address(request, |address| address.replacen("/v", "/w", 1))
}

fn wrong_content_type(_: &Operation, request: &mut Request<Bytes>) -> Option<()> {
    replace_header(request, CONTENT_TYPE, "text/plain")
}

fn other_json(_: &Operation, request: &mut Request<Bytes>) -> Option<()> {
    replace_header(request, CONTENT_TYPE, "application/vnd.api+json")
}

fn without_token(_: &Operation, request: &mut Request<Bytes>) -> Option<()> {
    request.headers_mut().remove(AUTHORIZATION).map(|_| ())
}

fn other_scheme(_: &Operation, request: &mut Request<Bytes>) -> Option<()> {
    replace_header(request, AUTHORIZATION, "Basic YTpi")
}

fn two_tokens(_: &Operation, request: &mut Request<Bytes>) -> Option<()> {
    let token = HeaderValue::from_static("Bearer other");
    request.headers_mut().append(AUTHORIZATION, token);
    Some(())
}

fn other_media(_: &Operation, request: &mut Request<Bytes>) -> Option<()> {
    replace_header(request, ACCEPT, "image/png")
}

// The body.

fn without_member(operation: &Operation, request: &mut Request<Bytes>) -> Option<()> {
    let schema = operation.body?;
    change_body(request, |body| remove_required(schema, body).then_some(()))
}

/// Removes a required member, as deep inside as there is one.
fn remove_required(schema: &'static Value, value: &mut Value) -> bool {
    let schema = description().resolved(schema);
    if let Some(items) = value.as_array_mut() {
        return items
            .iter_mut()
            .any(|item| remove_required(&schema["items"], item));
    }
    let required = schema["required"].as_array().into_iter().flatten();
    for name in required.filter_map(Value::as_str) {
        let Some(member) = value.get_mut(name) else {
            continue;
        };
        if remove_required(&schema["properties"][name], member) {
            return true;
        }
        if let Some(object) = value.as_object_mut() {
            return object.remove(name).is_some();
        }
    }
    false
}

fn unknown_member(_: &Operation, request: &mut Request<Bytes>) -> Option<()> {
    change_body(request, |body| {
        let data = first_data(body)?.as_object_mut()?;
        let place = match data.get_mut("attributes") {
            Some(Value::Object(attributes)) => attributes,
            _ => data,
        };
        place.insert("doesNotExist".to_owned(), json!(1));
        Some(())
    })
}

fn unknown_in_body(operation: &Operation, request: &mut Request<Bytes>) -> Option<()> {
    change_attribute(
        operation,
        request,
        |schema| schema["enum"].is_array(),
        json!("DOES_NOT_EXIST"),
    )
}

fn null(operation: &Operation, request: &mut Request<Bytes>) -> Option<()> {
    change_attribute(
        operation,
        request,
        |schema| schema["nullable"] != true,
        Value::Null,
    )
}

fn other_type(operation: &Operation, request: &mut Request<Bytes>) -> Option<()> {
    change_attribute(
        operation,
        request,
        |schema| schema["type"] != "object",
        json!({ "a": 1 }),
    )
}

/// Gives the first attribute that fits another value; where none does, the type of the resource.
fn change_attribute(
    operation: &Operation,
    request: &mut Request<Bytes>,
    fits: impl Fn(&Value) -> bool,
    value: Value,
) -> Option<()> {
    let schema = description().resolved(operation.body?);
    let data = description().resolved(&schema["properties"]["data"]);
    let declared = &data["properties"]["attributes"]["properties"];
    let mut fitting = members(declared).filter(|(_, schema)| {
        // `nullable` can stand beside a reference.
        let is_nullable = schema["nullable"] == true;
        let mut resolved = description().resolved(schema).clone();
        if is_nullable && let Some(resolved) = resolved.as_object_mut() {
            resolved.insert("nullable".to_owned(), true.into());
        }
        fits(&resolved)
    });
    change_body(request, |body| {
        let data = first_data(body)?;
        let attributes = &mut data["attributes"];
        let present = fitting.find(|(name, _)| attributes.get(name).is_some());
        match present {
            Some((name, _)) => attributes[name] = value,
            None => data["type"] = value,
        }
        // What indexing has made on the way.
        if data["attributes"].is_null() {
            data.as_object_mut()?.remove("attributes");
        }
        Some(())
    })
}

fn other_identity(operation: &Operation, request: &mut Request<Bytes>) -> Option<()> {
    let is_change = operation.method == "PATCH" && operation.path.ends_with("/{id}");
    is_change.then_some(())?;
    change_body(request, |body| {
        body["data"]["id"] = "another".into();
        Some(())
    })
}

fn not_json(operation: &Operation, request: &mut Request<Bytes>) -> Option<()> {
    operation.body?;
    let length = request.body().len();
    *request.body_mut() = request.body().slice(..length - 1);
    Some(())
}

fn superfluous_body(operation: &Operation, request: &mut Request<Bytes>) -> Option<()> {
    operation.body.is_none().then_some(())?;
    *request.body_mut() = Bytes::from_static(b"{}");
    let json = HeaderValue::from_static("application/json");
    request.headers_mut().insert(CONTENT_TYPE, json);
    Some(())
}

fn without_body(operation: &Operation, request: &mut Request<Bytes>) -> Option<()> {
    operation.body?;
    *request.body_mut() = Bytes::new();
    Some(())
}

// Tools.

/// A name as it stands in an address.
fn encoded(name: &str) -> String {
    name.replace('[', "%5B").replace(']', "%5D")
}

type Pairs = Vec<(String, String)>;

fn change_query(
    request: &mut Request<Bytes>,
    change: impl FnOnce(&mut Pairs) -> Option<()>,
) -> Option<()> {
    let mut pairs: Pairs = request
        .uri()
        .query()?
        .split('&')
        .filter_map(|pair| pair.split_once('='))
        .map(|(name, value)| (name.to_owned(), value.to_owned()))
        .collect();
    change(&mut pairs)?;
    let pairs: Vec<String> = pairs
        .iter()
        .map(|(name, value)| format!("{name}={value}"))
        .collect();
    let path = request.uri().path();
    let address = match pairs.is_empty() {
        true => path.to_owned(),
        false => format!("{path}?{}", pairs.join("&")),
    };
    change_address(request, |_| address)
}

/// Changes path and query; `None` when they stay the same.
fn change_address(request: &mut Request<Bytes>, change: impl FnOnce(&str) -> String) -> Option<()> {
    let mut parts: Parts = request.uri().clone().into_parts();
    let before = parts.path_and_query?;
    let after = change(before.as_str());
    (after != before.as_str()).then_some(())?;
    parts.path_and_query = Some(PathAndQuery::try_from(after).ok()?);
    *request.uri_mut() = Uri::from_parts(parts).ok()?;
    Some(())
}

fn replace_header(
    request: &mut Request<Bytes>,
    name: HeaderName,
    value: &'static str,
) -> Option<()> {
    let headers = request.headers_mut();
    headers.get(&name)?;
    headers.insert(name, HeaderValue::from_static(value));
    Some(())
}

fn change_body(
    request: &mut Request<Bytes>,
    change: impl FnOnce(&mut Value) -> Option<()>,
) -> Option<()> {
    let mut body: Value = serde_json::from_slice(request.body()).ok()?;
    change(&mut body)?;
    *request.body_mut() = body.to_string().into();
    Some(())
}

/// The resource that a body is about, or the first of several.
fn first_data(body: &mut Value) -> Option<&mut Value> {
    match body.get_mut("data")? {
        Value::Array(items) => items.first_mut(),
        data => Some(data),
    }
}
