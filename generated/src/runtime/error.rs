//! What can be wrong with a request before it is sent, and with an answer when it is read. Neither shows values.

use std::fmt;

use serde_json::error::Category;

use super::debug::looks_like_a_name;
use super::method::Method;

/// A request that is not sent, because Apple's description does not allow it or it cannot be expressed.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct InvalidRequest {
    method: Method,
    path_template: &'static str,
    problems: Vec<Problem>,
}

impl InvalidRequest {
    pub(super) fn new(method: Method, path_template: &'static str, problems: Vec<Problem>) -> Self {
        Self {
            method,
            path_template,
            problems,
        }
    }

    /// Everything that is wrong: the path first, then the query and the body in their order.
    pub fn problems(&self) -> &[Problem] {
        &self.problems
    }
}

impl fmt::Display for InvalidRequest {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} {} was not sent: ", self.method, self.path_template)?;
        for (index, problem) in self.problems.iter().enumerate() {
            let separator = if index == 0 { "" } else { "; " };
            write!(f, "{separator}{problem}")?;
        }
        Ok(())
    }
}

impl std::error::Error for InvalidRequest {}

/// One thing that is wrong with a request.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Problem {
    kind: ProblemKind,
    parameter: String,
}

impl Problem {
    pub(super) fn new(kind: ProblemKind, parameter: &str) -> Self {
        Self {
            kind,
            parameter: parameter.to_owned(),
        }
    }

    /// What is wrong.
    pub fn kind(&self) -> ProblemKind {
        self.kind
    }

    /// Where: the parameter in the path or the query, or the member of the body.
    pub fn parameter(&self) -> &str {
        &self.parameter
    }
}

impl fmt::Display for Problem {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "`{}` {}", self.parameter, self.kind)
    }
}

/// What is wrong with a request.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ProblemKind {
    /// An id is the empty text.
    EmptyId,
    /// A value in a list contains a comma, which separates values and cannot be told from one.
    Comma,
    /// A number is outside what Apple's description allows; both bounds are allowed themselves.
    OutOfRange {
        /// The lowest number, if there is one.
        min: Option<i64>,
        /// The highest number, if there is one.
        max: Option<i64>,
    },
    /// A value in the path is `.` or `..`, which servers take for a step in the path.
    DotSegment,
    /// A value in the path was not given.
    Missing,
    /// A number is infinite or not a number, which JSON cannot express.
    NotFinite,
    /// The body cannot be written as JSON.
    NotJson,
}

impl ProblemKind {
    /// What is wrong with a number that has to lie within bounds, if anything is.
    pub(crate) fn of_range(value: i64, min: Option<i64>, max: Option<i64>) -> Option<Self> {
        let is_outside = min.is_some_and(|min| value < min) || max.is_some_and(|max| value > max);
        is_outside.then_some(Self::OutOfRange { min, max })
    }
}

impl fmt::Display for ProblemKind {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match *self {
            Self::EmptyId => f.write_str("holds an empty id"),
            Self::Comma => f.write_str("holds a value with a comma, which a list cannot express"),
            Self::OutOfRange {
                min: Some(min),
                max: Some(max),
            } => write!(f, "is not between {min} and {max}"),
            Self::OutOfRange {
                min: Some(min),
                max: None,
            } => write!(f, "is less than {min}"),
            Self::OutOfRange {
                min: None,
                max: Some(max),
            } => write!(f, "is more than {max}"),
            Self::OutOfRange {
                min: None,
                max: None,
            } => f.write_str("is out of range"),
            Self::DotSegment => f.write_str("is `.` or `..`, which cannot be a part of a path"),
            Self::Missing => f.write_str("is missing"),
            Self::NotFinite => f.write_str("is not a finite number"),
            Self::NotJson => f.write_str("cannot be written as JSON"),
        }
    }
}

/// An answer that could not be read. It says what was wrong and where, and shows nothing of the answer itself.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ReadError {
    problem: String,
    path: String,
    line: usize,
    column: usize,
}

impl ReadError {
    /// An answer that is not the text it should be, from this byte on.
    pub(super) fn not_text(body: &[u8], start: usize) -> Self {
        let before = body.get(..start).unwrap_or_default();
        let mut lines = before.rsplit(|byte| *byte == b'\n');
        let last = lines.next().map_or(0, <[u8]>::len);
        Self {
            problem: "is not UTF-8".to_owned(),
            path: path(before),
            line: lines.count() + 1,
            column: last + 1,
        }
    }

    /// An error of serde_json, whose own message can hold a piece of the answer.
    pub(super) fn json(error: &serde_json::Error, body: &[u8]) -> Self {
        let problem = match error.classify() {
            Category::Eof => "ends too early".to_owned(),
            Category::Syntax => "is not JSON".to_owned(),
            Category::Io | Category::Data => safe_part(&error.to_string()),
        };
        let (line, column) = (error.line(), error.column());
        Self {
            problem,
            path: path(before(body, line, column)),
            line,
            column,
        }
    }

    /// The same error of a piece of the answer, which is at `place` in the whole.
    pub(super) fn within(self, place: &str) -> Self {
        let separator = if self.path.is_empty() { "" } else { "." };
        Self {
            path: format!("{place}{separator}{}", self.path),
            line: 0,
            column: 0,
            ..self
        }
    }

    /// Where in the answer, such as `data[3].attributes.name`; empty at the top, or where it is not known.
    pub fn path(&self) -> &str {
        &self.path
    }

    /// The line of the answer, beginning with 1; 0 where it is not known.
    pub fn line(&self) -> usize {
        self.line
    }

    /// The column of the answer in bytes, beginning with 1; 0 where it is not known.
    pub fn column(&self) -> usize {
        self.column
    }
}

impl fmt::Display for ReadError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "the answer {}", self.problem)?;
        if !self.path.is_empty() {
            write!(f, " at {}", self.path)?;
        }
        if self.line > 0 {
            write!(f, " (line {}, column {})", self.line, self.column)?;
        }
        Ok(())
    }
}

impl std::error::Error for ReadError {}

/// Of a message like ``invalid type: string "secret", expected a boolean at line 1 column 2``: what was expected.
fn safe_part(message: &str) -> String {
    let missing = message
        .strip_prefix("missing field `")
        .and_then(|rest| rest.split_once('`'));
    if let Some((member, _)) = missing {
        return format!("has no `{member}`");
    }
    let expected = message
        .rsplit_once(", expected ")
        .map(|(_, expected)| expected);
    match expected.or_else(|| message.strip_prefix("expected ")) {
        Some(expected) => {
            let expected = expected
                .rsplit_once(" at line ")
                .map_or(expected, |(expected, _)| expected);
            format!("has something else where {expected} belongs")
        }
        None => "does not have the expected form".to_owned(),
    }
}

/// What stands before a position.
fn before(body: &[u8], line: usize, column: usize) -> &[u8] {
    let lines = body.split_inclusive(|byte| *byte == b'\n');
    let start: usize = lines.take(line.saturating_sub(1)).map(<[u8]>::len).sum();
    let end = if line == 0 {
        0
    } else {
        start.saturating_add(column).min(body.len())
    };
    body.get(..end).unwrap_or_default()
}

/// The path of the place where a piece of JSON breaks off.
fn path(json: &[u8]) -> String {
    enum Open {
        Object(Vec<u8>),
        /// The index, if an item has begun.
        Array(Option<usize>),
    }
    let mut stack: Vec<Open> = Vec::new();
    let mut string: Option<Vec<u8>> = None;
    let mut is_key = false;
    let mut is_escaped = false;
    for byte in json {
        if let Some(text) = &mut string {
            match byte {
                _ if is_escaped => is_escaped = false,
                b'\\' => is_escaped = true,
                b'"' => {
                    if let (true, Some(Open::Object(key))) = (is_key, stack.last_mut()) {
                        *key = std::mem::take(text);
                    }
                    string = None;
                    continue;
                }
                _ => {}
            }
            text.push(*byte);
            continue;
        }
        if let (Some(Open::Array(index @ None)), false) = (
            stack.last_mut(),
            byte.is_ascii_whitespace() || *byte == b']',
        ) {
            *index = Some(0);
        }
        match byte {
            b'"' => string = Some(Vec::new()),
            b'{' => {
                stack.push(Open::Object(Vec::new()));
                is_key = true;
            }
            b'[' => stack.push(Open::Array(None)),
            b'}' | b']' => {
                stack.pop();
                is_key = false;
            }
            b':' => is_key = false,
            b',' => match stack.last_mut() {
                Some(Open::Array(Some(index))) => *index += 1,
                _ => is_key = true,
            },
            _ => {}
        }
    }
    let mut path = String::new();
    for open in stack {
        match open {
            Open::Object(key) => {
                let key = String::from_utf8(key).unwrap_or_default();
                if !key.is_empty() {
                    path.push_str(if path.is_empty() { "" } else { "." });
                    path.push_str(if looks_like_a_name(&key) { &key } else { "…" });
                }
            }
            Open::Array(Some(index)) => path.push_str(&format!("[{index}]")),
            Open::Array(None) => {}
        }
    }
    path
}
