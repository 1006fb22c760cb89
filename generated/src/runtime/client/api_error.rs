//! Apple's error documents, read forgivingly.

use std::fmt;

use serde_json::Value;

use super::excerpt::{line, shortened};
use crate::runtime::debug::{Hidden, looks_like_a_name};

/// One of the errors that Apple answered with, see Apple's page on
/// [error codes](https://developer.apple.com/documentation/appstoreconnectapi/interpreting-and-handling-errors).
///
/// Apple has been seen to leave out any of it. `Display` shows Apple's own words on one line;
/// `Debug` shows codes and places, but no words, because they can repeat what was sent.
#[derive(Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct ApiError {
    /// What identifies this error when talking to Apple; a UUID or another text.
    pub id: Option<String>,
    /// The HTTP status as Apple's document has it, mostly that of the answer.
    pub status: Option<String>,
    /// What went wrong, from general to specific with dots between; empty when Apple gave none. Programs decide by
    /// this, best with [`ApiError::is`], because Apple adds levels at the end.
    pub code: String,
    /// What went wrong, for people.
    pub title: Option<String>,
    /// What went wrong this time, for people.
    pub detail: Option<String>,
    /// Which part of the body is to blame, such as `/data/attributes/name`.
    pub pointer: Option<String>,
    /// Which query parameter is to blame.
    pub parameter: Option<String>,
    /// Where to read on or what to do about it: an address, mostly relative to App Store Connect's.
    pub see: Option<String>,
    /// Where the resource is that the error has to do with, when Apple says so.
    pub associated_link: Option<String>,
    /// Errors of other resources that led to this one, by the path of the resource, in the order of the paths: what
    /// keeps a version from being submitted, for example.
    pub associated: Vec<(String, Vec<ApiError>)>,
    /// What Apple sent about the error beside all this, the associated errors too, as it came.
    pub meta: Option<Value>,
}

impl ApiError {
    /// Whether the code is this one or a more specific one: `ENTITY_ERROR.ATTRIBUTE` is matched by
    /// `ENTITY_ERROR.ATTRIBUTE.INVALID`, but not by `ENTITY_ERROR.ATTRIBUTES`.
    pub fn is(&self, code: &str) -> bool {
        match self.code.strip_prefix(code) {
            Some(rest) => !code.is_empty() && (rest.is_empty() || rest.starts_with('.')),
            None => false,
        }
    }

    /// This error and all that are associated with it, at any depth.
    pub(super) fn and_associated(&self) -> Vec<&Self> {
        let associated = self.associated.iter().flat_map(|(_, errors)| errors);
        let mut all = vec![self];
        all.extend(associated.flat_map(Self::and_associated));
        all
    }

    /// The errors of a document; what is no error is left out.
    pub(super) fn read(document: &Value, scrub: &dyn Fn(&str) -> String) -> Vec<Self> {
        Self::list(document.get("errors"), scrub, 0)
    }

    fn list(errors: Option<&Value>, scrub: &dyn Fn(&str) -> String, depth: usize) -> Vec<Self> {
        /// Apple nests errors once.
        const DEEPEST: usize = 4;
        let errors = errors.and_then(Value::as_array).filter(|_| depth < DEEPEST);
        let objects = errors
            .into_iter()
            .flatten()
            .filter(|error| error.is_object());
        objects
            .map(|error| Self::one(error, scrub, depth))
            .collect()
    }

    fn one(error: &Value, scrub: &dyn Fn(&str) -> String, depth: usize) -> Self {
        let text = |pointer: &str| match error.pointer(pointer)? {
            Value::String(text) if text.is_empty() => None,
            Value::String(text) => Some(scrub(text)),
            Value::Number(number) => Some(number.to_string()),
            _ => None,
        };
        let associated = error
            .pointer("/meta/associatedErrors")
            .and_then(Value::as_object);
        // Whether a map of serde_json is sorted depends on what other crates ask of it.
        let mut associated: Vec<_> = associated
            .into_iter()
            .flatten()
            .map(|(path, errors)| (scrub(path), Self::list(Some(errors), scrub, depth + 1)))
            .filter(|(_, errors)| !errors.is_empty())
            .collect();
        associated.sort_by(|(one, _), (other, _)| one.cmp(other));
        Self {
            id: text("/id"),
            status: text("/status"),
            code: text("/code").unwrap_or_default(),
            title: text("/title"),
            detail: text("/detail"),
            pointer: text("/source/pointer"),
            parameter: text("/source/parameter"),
            see: text("/links/see").or_else(|| text("/links/see/href")),
            associated_link: text("/links/associated").or_else(|| text("/links/associated/href")),
            associated,
            meta: error.get("meta").filter(|meta| !meta.is_null()).cloned(),
        }
    }
}

impl ApiError {
    fn sentence(&self) -> String {
        let see = self.see.as_ref().map(|see| match see.starts_with('/') {
            true => format!("see https://appstoreconnect.apple.com{see}"),
            false => format!("see {see}"),
        });
        let place = self.pointer.as_ref().map(|place| format!("at {place}"));
        let name = self.parameter.as_ref();
        let name = name.map(|name| format!("parameter {name}"));
        let code = Some(self.code.clone()).filter(|code| !code.is_empty());
        let notes: Vec<String> = [code, place, name, see].into_iter().flatten().collect();
        let notes = notes.join(", ");
        let words = self.detail.as_ref().or(self.title.as_ref());
        let words = words.map(|words| shortened(words.trim().trim_end_matches('.')));
        let mut sentence = match words {
            Some(words) if notes.is_empty() => format!("“{words}”"),
            Some(words) => format!("“{words}” ({notes})"),
            None if notes.is_empty() => "no explanation".to_owned(),
            None => notes,
        };
        for (path, errors) in &self.associated {
            for error in errors {
                sentence.push_str(&format!("; {path}: {}", error.sentence()));
            }
        }
        sentence
    }
}

/// Apple's words, the code, where they apply, and the same of the errors that led to this one.
impl fmt::Display for ApiError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&line(&self.sentence()))
    }
}

impl fmt::Debug for ApiError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let associated = self.associated.iter();
        let associated = associated.map(|(path, errors)| (Name(path), errors));
        f.debug_struct("ApiError")
            .field("code", &Name(&self.code))
            .field("pointer", &self.pointer.as_deref().map(Name))
            .field("parameter", &self.parameter.as_deref().map(Name))
            .field("title", &self.title.as_deref().map(Hidden))
            .field("detail", &self.detail.as_deref().map(Hidden))
            .field("id", &self.id.as_deref().map(Name))
            .field("associated", &associated.collect::<Vec<_>>())
            .finish_non_exhaustive()
    }
}

/// A name, or names with slashes between; hidden when it is anything else.
struct Name<'a>(&'a str);

impl fmt::Debug for Name<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut parts = self.0.split('/').filter(|part| !part.is_empty());
        match parts.all(looks_like_a_name) {
            true => f.write_str(self.0),
            false => Hidden(self.0).fmt(f),
        }
    }
}
