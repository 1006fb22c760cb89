//! What came back: the value that was asked for, and what stood around it.

use std::fmt;
use std::time::SystemTime;

use bytes::Bytes;
use http::{HeaderMap, HeaderName};

use super::error::{Error, Facts, Operation};
use super::rate_limit::RateLimit;
use crate::runtime::debug::looks_like_a_name;
use crate::runtime::error::ReadError;
use crate::runtime::response::Response;

/// An answer with its status, its headers and Apple's rate limit around the value that was asked for.
pub struct Answer<R> {
    /// What was asked for.
    pub value: R,
    head: Head,
}

/// The head of an answer.
pub(super) struct Head {
    pub(super) status: u16,
    pub(super) headers: HeaderMap,
    /// When it came, by the client's clock.
    pub(super) arrived: SystemTime,
}

/// A successful answer that nobody has read yet.
pub struct Reply {
    pub(super) operation: Operation,
    pub(super) attempts: u32,
    /// Of a write: what to read when the answer cannot be.
    pub(super) read_back: Option<String>,
    pub(super) head: Head,
    pub(super) body: Bytes,
}

impl<R> Answer<R> {
    /// The HTTP status, from 200 to 299.
    pub fn status(&self) -> u16 {
        self.head.status
    }

    /// A header by its name, when it is text. The name's letter case does not matter.
    pub fn header(&self, name: &str) -> Option<&str> {
        self.head.headers.get(name)?.to_str().ok()
    }

    /// All headers.
    pub fn headers(&self) -> &HeaderMap {
        &self.head.headers
    }

    /// What Apple still allows.
    pub fn rate_limit(&self) -> RateLimit {
        RateLimit::read(&self.head.headers)
    }

    /// What Apple's support asks for: the id that Apple gave to the request.
    pub fn correlation_id(&self) -> Option<&str> {
        self.head.correlation_id()
    }
}

impl<R: fmt::Debug> fmt::Debug for Answer<R> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut answer = f.debug_struct("Answer");
        answer
            .field("status", &self.status())
            .field("value", &self.value)
            .field("rate_limit", &self.rate_limit())
            .field("correlation_id", &self.correlation_id())
            .finish_non_exhaustive()
    }
}

impl Head {
    /// What an error says of an answer whose body does not matter.
    pub(super) fn facts(&self) -> Facts {
        Facts {
            status: self.status,
            correlation_id: self.correlation_id().map(str::to_owned),
            rate_limit: RateLimit::read(&self.headers),
            ..Facts::default()
        }
    }

    /// The first of the headers that Apple's hosts have been seen to name requests with.
    pub(super) fn correlation_id(&self) -> Option<&str> {
        const NAMES: [HeaderName; 3] = [
            HeaderName::from_static("x-apple-jingle-correlation-key"),
            HeaderName::from_static("x-apple-request-uuid"),
            HeaderName::from_static("x-request-id"),
        ];
        let values = NAMES.into_iter().filter_map(|name| self.headers.get(name));
        values
            .filter_map(|value| value.to_str().ok())
            .find(|value| looks_like_a_name(value))
    }
}

impl Reply {
    /// What Apple still allows.
    pub(super) fn rate_limit(&self) -> RateLimit {
        RateLimit::read(&self.head.headers)
    }

    /// Reads the body.
    pub(super) fn read<R: Response>(self) -> Result<R, Error> {
        R::read(self.head.status, &self.body).map_err(|error| self.unread(error))
    }

    /// Reads the body and keeps the head.
    pub(super) fn answer<R: Response>(self) -> Result<Answer<R>, Error> {
        match R::read(self.head.status, &self.body) {
            Ok(value) => Ok(Answer {
                value,
                head: self.head,
            }),
            Err(error) => Err(self.unread(error)),
        }
    }

    /// An answer that could not be read. What a write has done, it has done.
    fn unread(self, error: ReadError) -> Error {
        let error = Error::read(error)
            .with_facts(self.head.facts())
            .of(self.operation)
            .after(self.attempts);
        match self.read_back {
            Some(read_back) => error.outcome_unknown(read_back),
            None => error,
        }
    }
}
