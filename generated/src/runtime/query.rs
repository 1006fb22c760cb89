//! Query parameters: checked, percent-encoded, and sent in the order they were first set.

use std::borrow::Cow;

use percent_encoding::{AsciiSet, NON_ALPHANUMERIC, utf8_percent_encode};

use super::error::{Problem, ProblemKind};
use super::names::Name;

/// Everything but the [unreserved characters](https://www.rfc-editor.org/rfc/rfc3986#section-2.3) is encoded.
const ENCODED: &AsciiSet = &NON_ALPHANUMERIC
    .remove(b'-')
    .remove(b'.')
    .remove(b'_')
    .remove(b'~');

pub(crate) fn encode(text: &str) -> impl Iterator<Item = &str> {
    utf8_percent_encode(text, ENCODED)
}

/// A value that can stand in a query.
pub(crate) trait Parameter {
    const IS_ID: bool = false;

    fn text(&self) -> Cow<'_, str>;
}

impl<N: Name> Parameter for N {
    fn text(&self) -> Cow<'_, str> {
        Cow::Borrowed(self.as_str())
    }
}

impl Parameter for String {
    fn text(&self) -> Cow<'_, str> {
        Cow::Borrowed(self)
    }
}

impl Parameter for bool {
    fn text(&self) -> Cow<'_, str> {
        Cow::Borrowed(if *self { "true" } else { "false" })
    }
}

impl Parameter for f64 {
    fn text(&self) -> Cow<'_, str> {
        Cow::Owned(self.to_string())
    }
}

impl Parameter for i64 {
    fn text(&self) -> Cow<'_, str> {
        Cow::Owned(self.to_string())
    }
}

/// How several values of one parameter are written.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(crate) enum Style {
    /// `name=a`: the values are joined, too, but there is one.
    Single,
    /// `name=a,b`
    Joined,
    /// `name=a&name=b`
    Repeated,
}

/// The query of a request.
#[derive(Clone, Default, PartialEq)]
pub(crate) struct Parameters(Vec<Entry>);

#[derive(Clone, PartialEq)]
struct Entry {
    name: Cow<'static, str>,
    encoded: String,
    problem: Option<ProblemKind>,
}

impl Parameters {
    /// Whether a parameter is set, to more than an empty text.
    pub(crate) fn has_value(&self, name: &str) -> bool {
        let mut entries = self.0.iter();
        entries.any(|entry| entry.name == name && !entry.encoded.ends_with('='))
    }

    /// Sets a parameter; no values remove it.
    pub(crate) fn set(&mut self, name: &'static str, style: Style, values: &[String], is_id: bool) {
        if values.is_empty() {
            self.0.retain(|entry| entry.name != name);
            return;
        }
        let mut problem = None;
        let mut encoded = String::new();
        for (index, value) in values.iter().enumerate() {
            if is_id && value.is_empty() {
                problem = problem.or(Some(ProblemKind::EmptyId));
            }
            if style == Style::Joined && value.contains(',') {
                problem = problem.or(Some(ProblemKind::Comma));
            }
            match (style, index) {
                (Style::Repeated, 1..) => encoded.push('&'),
                (_, 1..) => encoded.push(','),
                _ => {}
            }
            if style == Style::Repeated || index == 0 {
                encoded.extend(encode(name));
                encoded.push('=');
            }
            encoded.extend(encode(value));
        }
        self.put(name.into(), encoded, problem);
    }

    /// Sets a number that has to lie within bounds.
    pub(crate) fn set_integer(
        &mut self,
        name: Cow<'static, str>,
        value: i64,
        min: Option<i64>,
        max: Option<i64>,
    ) {
        let mut encoded: String = encode(&name).collect();
        encoded.push('=');
        encoded.push_str(&value.to_string());
        self.put(name, encoded, ProblemKind::of_range(value, min, max));
    }

    fn put(&mut self, name: Cow<'static, str>, encoded: String, problem: Option<ProblemKind>) {
        match self.0.iter_mut().find(|entry| entry.name == name) {
            Some(entry) => (entry.encoded, entry.problem) = (encoded, problem),
            None => self.0.push(Entry {
                name,
                encoded,
                problem,
            }),
        }
    }

    pub(crate) fn names(&self) -> impl Iterator<Item = &str> {
        self.0.iter().map(|entry| entry.name.as_ref())
    }

    pub(crate) fn problems(&self) -> impl Iterator<Item = Problem> {
        let found = self
            .0
            .iter()
            .filter_map(|entry| Some((entry, entry.problem?)));
        found.map(|(entry, kind)| Problem::new(kind, &entry.name))
    }

    /// The encoded query, without `?`; `None` when there are no parameters.
    pub(crate) fn encoded(&self) -> Option<String> {
        let pairs: Vec<&str> = self.0.iter().map(|entry| entry.encoded.as_str()).collect();
        (!pairs.is_empty()).then(|| pairs.join("&"))
    }
}
