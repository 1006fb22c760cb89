//! Apple's error documents, read forgivingly.

use std::fmt;

use serde_json::Value;

use crate::runtime::debug::{Hidden, looks_like_a_name};

/// One of the errors that Apple answered with, see Apple's page on
/// [error codes](https://developer.apple.com/documentation/appstoreconnectapi/interpreting-and-handling-errors).
///
/// All but the code is optional: Apple has been seen to leave any of it out. `Display` shows Apple's own words;
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
    /// Errors of other resources that led to this one, by the path of the resource, in the order of the paths: what
    /// keeps a version from being submitted, for example.
    pub associated: Vec<(String, Vec<ApiError>)>,
    /// What else Apple sent about the error.
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
        Self {
            id: text("/id"),
            status: text("/status"),
            code: text("/code").unwrap_or_default(),
            title: text("/title"),
            detail: text("/detail"),
            pointer: text("/source/pointer"),
            parameter: text("/source/parameter"),
            see: text("/links/see").or_else(|| text("/links/see/href")),
            associated: associated
                .into_iter()
                .flatten()
                .map(|(path, errors)| (scrub(path), Self::list(Some(errors), scrub, depth + 1)))
                .collect(),
            meta: error.get("meta").filter(|meta| !meta.is_null()).cloned(),
        }
    }
}

/// Apple's words, where they are to be applied, and the code.
impl fmt::Display for ApiError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let words = self.detail.as_ref().or(self.title.as_ref());
        match words {
            Some(words) => f.write_str(words.trim().trim_end_matches('.'))?,
            None => f.write_str("no explanation")?,
        }
        let code = Some(&self.code).filter(|code| !code.is_empty());
        let notes: Vec<String> = [
            code.cloned(),
            self.pointer.as_ref().map(|pointer| format!("at {pointer}")),
            self.parameter
                .as_ref()
                .map(|name| format!("parameter {name}")),
            self.see.as_ref().map(|see| format!("see {see}")),
        ]
        .into_iter()
        .flatten()
        .collect();
        if !notes.is_empty() {
            write!(f, " ({})", notes.join(", "))?;
        }
        for (path, errors) in &self.associated {
            for error in errors {
                write!(f, "; {path}: {error}")?;
            }
        }
        Ok(())
    }
}

impl fmt::Debug for ApiError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let hidden =
            |text: &Option<String>| text.as_deref().map(|text| format!("{:?}", Hidden(text)));
        let named = |text: &Option<String>| {
            let text = text.as_deref()?;
            Some(
                match text
                    .split('/')
                    .all(|part| part.is_empty() || looks_like_a_name(part))
                {
                    true => text.to_owned(),
                    false => format!("{:?}", Hidden(text)),
                },
            )
        };
        f.debug_struct("ApiError")
            .field("id", &named(&self.id))
            .field("status", &named(&self.status))
            .field("code", &named(&Some(self.code.clone())))
            .field("title", &hidden(&self.title))
            .field("detail", &hidden(&self.detail))
            .field("pointer", &named(&self.pointer))
            .field("parameter", &named(&self.parameter))
            .field("associated", &self.associated)
            .finish_non_exhaustive()
    }
}
