//! Credentials in a JSON key file, or in its text.

use std::path::Path;
use std::time::Duration;

use serde_json::{Map, Value};

use super::credentials::Credentials;
use super::environment::is_yes;
use super::error::{CredentialsError, CredentialsErrorKind};
use super::key::Key;
use super::search;

pub(super) fn read(path: &Path) -> Result<Credentials, CredentialsError> {
    let bytes = search::contents(path)?;
    parse(&bytes).map_err(|error| error.within(&format!("in the key file {}", path.display())))
}

pub(super) fn parse(bytes: &[u8]) -> Result<Credentials, CredentialsError> {
    let bytes = bytes.strip_prefix(b"\xef\xbb\xbf").unwrap_or(bytes);
    let json = serde_json::from_slice(bytes).map_err(|error| {
        let (line, column) = (error.line(), error.column());
        refused(format!("it is not JSON (line {line}, column {column})"))
    })?;
    let Value::Object(members) = json else {
        return Err(refused(
            "it is JSON, but not an object with `key_id` and `key`".to_owned(),
        ));
    };
    let required = |name| {
        text(&members, name)?.ok_or_else(|| refused(format!("`{name}` is missing or empty")))
    };
    let key = Key::new(required("key_id")?, required("key")?)?;
    let mut credentials = match text(&members, "issuer_id")? {
        Some(issuer) => Credentials::team(issuer, key)?,
        None => Credentials::individual(key),
    };
    if let Some(seconds) = seconds(&members)? {
        let lifetime = Duration::from_secs(seconds);
        credentials = credentials
            .lifetime(lifetime)
            .map_err(|error| error.within("`duration`"))?;
    }
    let is_in_house = match members.get("in_house") {
        None | Some(Value::Null) => false,
        Some(Value::Bool(value)) => *value,
        Some(Value::String(value)) => is_yes(value),
        Some(_) => return Err(refused("`in_house` is neither true nor false".to_owned())),
    };
    Ok(match is_in_house {
        true => credentials.enterprise(),
        false => credentials,
    })
}

/// A member that is a text, unless it is missing, null or empty.
fn text<'m>(
    members: &'m Map<String, Value>,
    name: &str,
) -> Result<Option<&'m str>, CredentialsError> {
    match members.get(name) {
        None | Some(Value::Null) => Ok(None),
        Some(Value::String(text)) => Ok(Some(text.trim()).filter(|text| !text.is_empty())),
        Some(_) => Err(refused(format!("`{name}` is not a text"))),
    }
}

fn seconds(members: &Map<String, Value>) -> Result<Option<u64>, CredentialsError> {
    let seconds = match members.get("duration") {
        None | Some(Value::Null) => return Ok(None),
        Some(Value::String(text)) => text.trim().parse().ok(),
        Some(number) => number.as_u64(),
    };
    seconds
        .map(Some)
        .ok_or_else(|| refused("`duration` is not a whole number of seconds".to_owned()))
}

fn refused(problem: String) -> CredentialsError {
    CredentialsError::new(CredentialsErrorKind::KeyFile, problem)
}
