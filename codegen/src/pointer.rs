//! JSON pointers (RFC 6901): how their tokens are written, and one that follows a walk through a tree.

use std::fmt;

use crate::Problem;

/// A name as a token of a pointer.
#[must_use]
pub fn escape(name: &str) -> String {
    name.replace('~', "~0").replace('/', "~1")
}

/// The name that a token of a pointer means.
#[must_use]
pub fn unescape(token: &str) -> String {
    token.replace("~1", "/").replace("~0", "~")
}

/// Where a walk is at the moment.
#[derive(Debug, Clone, Default)]
pub(crate) struct Pointer(Vec<String>);

impl Pointer {
    /// One level deeper, until [`Pointer::pop`].
    pub(crate) fn push(&mut self, token: impl ToString) {
        self.0.push(token.to_string());
    }

    /// One level up.
    pub(crate) fn pop(&mut self) {
        self.0.pop();
    }

    /// A problem at this place.
    pub(crate) fn problem(&self, message: impl Into<String>) -> Problem {
        Problem::new(self.to_string(), message)
    }
}

impl fmt::Display for Pointer {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for token in &self.0 {
            write!(f, "/{}", escape(token))?;
        }
        Ok(())
    }
}
