//! A JSON pointer (RFC 6901) that follows a walk through a tree.

use std::fmt;

use crate::Problem;

/// Where a walk is at the moment.
#[derive(Debug, Clone, Default)]
pub(super) struct Pointer(Vec<String>);

impl Pointer {
    /// Runs `step` with the pointer one level deeper.
    pub(super) fn within<T>(
        &mut self,
        token: impl ToString,
        step: impl FnOnce(&mut Self) -> T,
    ) -> T {
        self.push(token);
        let result = step(self);
        self.pop();
        result
    }

    /// One level deeper, until [`Pointer::pop`].
    pub(super) fn push(&mut self, token: impl ToString) {
        self.0.push(token.to_string());
    }

    /// One level up.
    pub(super) fn pop(&mut self) {
        self.0.pop();
    }

    /// A problem at this place.
    pub(super) fn problem(&self, message: impl Into<String>) -> Problem {
        Problem::new(self.to_string(), message)
    }
}

impl fmt::Display for Pointer {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for token in &self.0 {
            write!(f, "/{}", token.replace('~', "~0").replace('/', "~1"))?;
        }
        Ok(())
    }
}
