//! What a caller sees when a request did not succeed.

use std::error::Error as StdError;
use std::fmt;
use std::time::Duration;

use super::api_error::ApiError;
use super::excerpt::line;
use super::rate_limit::RateLimit;
use super::transport::{Fault, TransportError};
use crate::runtime::auth::error::CredentialsError;
use crate::runtime::error::{InvalidRequest, ReadError};
use crate::runtime::method::Method;

/// Why a request did not succeed.
///
/// [`Error::kind`] is for programs, `Display` for people: one sentence with what was asked, what happened, what Apple
/// said about it and what can be done. `Debug` shows the facts without anybody's words. Neither ever shows a token,
/// a key or the query of an address. Apple's own words in `Display` can repeat a value that was sent.
///
/// ```
/// use appstore_sdk::{Error, ErrorKind};
///
/// fn advice(error: &Error) -> &'static str {
///     match error.kind() {
///         ErrorKind::Duplicate => "it is there already",
///         ErrorKind::OutcomeUnknown => "read back before sending again",
///         _ if error.is("STATE_ERROR.ENTITY_STATE_INVALID") => "wait for the review to end",
///         _ => "give up",
///     }
/// }
/// ```
pub struct Error(Box<Inner>);

struct Inner {
    kind: ErrorKind,
    operation: Option<Operation>,
    attempts: u32,
    answer: Option<Facts>,
    read_back: Option<String>,
    progress: Option<Progress>,
    cause: Option<Cause>,
}

/// What was asked: the method, and the path as Apple's description writes it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Operation {
    pub(crate) method: Method,
    pub(crate) template: &'static str,
}

impl fmt::Display for Operation {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} {}", self.method, self.template)
    }
}

/// What is known of an answer.
#[derive(Default)]
pub(super) struct Facts {
    pub(super) status: u16,
    pub(super) errors: Vec<ApiError>,
    pub(super) excerpt: Option<String>,
    pub(super) correlation_id: Option<String>,
    pub(super) rate_limit: RateLimit,
    pub(super) retry_after: Option<Duration>,
    pub(super) clock_skew: Option<i64>,
    pub(super) is_scoped: bool,
}

enum Cause {
    Request(InvalidRequest),
    Credentials(CredentialsError),
    Transport(TransportError),
    Read(ReadError),
    /// Apple has refused another request of this client and asked to wait for so long.
    HeldBack(Duration),
    Text(String),
}

/// How far a walk over pages had got.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub struct Progress {
    /// How many pages were read.
    pub pages: u64,
    /// How many items these held.
    pub items: u64,
}

/// What went wrong, for programs to decide by.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ErrorKind {
    /// Apple did not accept the token (401), not even a fresh one.
    NotAuthorized,
    /// The key's role or the membership does not allow it (403).
    Forbidden,
    /// An agreement has to be accepted, or has expired (403). Only the Account Holder can do that; another key will
    /// not help.
    AgreementMissing,
    /// There is no such resource, or not for this key (404).
    NotFound,
    /// There is no such path, or it does not know the method (404 `PATH_ERROR`, 405).
    NoSuchPath,
    /// Something that was there is gone for good: a report past its time, an accepted invitation (410).
    Gone,
    /// The state of things does not allow it, now (409 `STATE_ERROR` and others).
    Conflict,
    /// Something that has to be unique is in use already (409, `DUPLICATE` is a part of all codes). It need not be in
    /// use by you: mind `ENTITY_ERROR.ATTRIBUTE.INVALID.DUPLICATE.DIFFERENT_ACCOUNT`.
    Duplicate,
    /// Apple understood what was sent and does not accept it (400, 406, 409 `ENTITY_ERROR`, 415, 422).
    Invalid,
    /// Apple asks to slow down (429), and the retry policy did not allow to wait any longer.
    RateLimited,
    /// Apple's servers failed (408, 5xx) on a read, as often as it was tried.
    Server,
    /// The server was not reached, or the connection was lost.
    Transport,
    /// The time was over.
    Timeout,
    /// The answer to a read could not be read.
    Decode,
    /// A write may have been carried out or not, or it was (the status says so) and its answer was lost: read back before
    /// sending it again, see [`Error::read_back`].
    OutcomeUnknown,
    /// It was not sent, because it must not be: a request that Apple's description does not allow, an address of
    /// another host, a client that cannot be built.
    Refused,
    /// There is no token to send it with.
    Credentials,
    /// Apple has not accepted its own address of the next page. Begin again, best with a larger `limit`.
    CursorRejected,
    /// Apple has sent an address of the next page a second time, which would go on for ever.
    RepeatedPage,
    /// Apple's answer points elsewhere (3xx), where the token is not to be sent.
    Redirected,
    /// A status that means nothing here.
    UnexpectedStatus,
}

impl Error {
    fn new(kind: ErrorKind) -> Self {
        Self(Box::new(Inner {
            kind,
            operation: None,
            attempts: 0,
            answer: None,
            read_back: None,
            progress: None,
            cause: None,
        }))
    }

    fn because(kind: ErrorKind, cause: Cause) -> Self {
        let mut error = Self::new(kind);
        error.0.cause = Some(cause);
        error
    }

    /// Something that is not done, and why.
    pub(super) fn refused(why: impl Into<String>) -> Self {
        Self::because(ErrorKind::Refused, Cause::Text(why.into()))
    }

    pub(super) fn timeout(why: impl Into<String>) -> Self {
        Self::because(ErrorKind::Timeout, Cause::Text(why.into()))
    }

    /// Apple has asked to wait for longer than this request may take.
    pub(super) fn held_back(wait: Duration) -> Self {
        Self::because(ErrorKind::RateLimited, Cause::HeldBack(wait))
    }

    pub(super) fn repeated_page() -> Self {
        Self::new(ErrorKind::RepeatedPage)
    }

    pub(super) fn transport(cause: TransportError) -> Self {
        let kind = match cause.fault() {
            Fault::NotSent | Fault::Lost => ErrorKind::Transport,
            Fault::TimedOut => ErrorKind::Timeout,
            Fault::Unreadable => ErrorKind::Decode,
            Fault::Redirected => ErrorKind::Redirected,
        };
        Self::because(kind, Cause::Transport(cause))
    }

    pub(super) fn read(cause: ReadError) -> Self {
        Self::because(ErrorKind::Decode, Cause::Read(cause))
    }

    /// An answer that is no success.
    pub(super) fn answered(facts: Facts) -> Self {
        let mut error = Self::new(kind(&facts));
        error.0.answer = Some(facts);
        error
    }

    pub(super) fn of(mut self, operation: Operation) -> Self {
        self.0.operation = Some(operation);
        self
    }

    pub(super) fn after(mut self, attempts: u32) -> Self {
        self.0.attempts = attempts;
        self
    }

    pub(super) fn with_facts(mut self, facts: Facts) -> Self {
        self.0.answer = Some(facts);
        self
    }

    /// The same failure of a write that may have been carried out.
    pub(super) fn outcome_unknown(mut self, read_back: String) -> Self {
        self.0.kind = ErrorKind::OutcomeUnknown;
        self.0.read_back = Some(read_back);
        self
    }

    /// The same failure in a walk over pages.
    pub(super) fn in_walk(mut self, progress: Progress) -> Self {
        let is_cursor = |error: &ApiError| {
            error.is("PARAMETER_ERROR.INVALID") && error.parameter.as_deref() == Some("cursor")
        };
        if self.0.kind == ErrorKind::Invalid && self.errors().iter().any(is_cursor) {
            self.0.kind = ErrorKind::CursorRejected;
        }
        self.0.progress = Some(progress);
        self
    }

    /// What went wrong.
    pub fn kind(&self) -> ErrorKind {
        self.0.kind
    }

    /// Whether one of Apple's errors, or of the errors associated with them, has this code or a more specific one.
    /// Whole parts between dots are compared: `FORBIDDEN` does not match `FORBIDDEN_ERROR`.
    pub fn is(&self, code: &str) -> bool {
        let all = self.errors().iter().flat_map(ApiError::and_associated);
        all.into_iter().any(|error| error.is(code))
    }

    /// All that Apple said; empty when the answer was no error document.
    pub fn errors(&self) -> &[ApiError] {
        self.0.answer.as_ref().map_or(&[], |facts| &facts.errors)
    }

    /// The HTTP status, when there was an answer.
    pub fn status(&self) -> Option<u16> {
        self.0.answer.as_ref().map(|facts| facts.status)
    }

    /// The beginning of an answer that was no error document, at most 500 characters of its text.
    pub fn excerpt(&self) -> Option<&str> {
        self.0.answer.as_ref()?.excerpt.as_deref()
    }

    /// What Apple's support asks for: the id that Apple gave to the request.
    pub fn correlation_id(&self) -> Option<&str> {
        self.0.answer.as_ref()?.correlation_id.as_deref()
    }

    /// What the answer said about Apple's limits.
    pub fn rate_limit(&self) -> Option<&RateLimit> {
        let facts = self.0.answer.as_ref()?;
        Some(&facts.rate_limit).filter(|limit| !limit.is_empty())
    }

    /// How long Apple asked to wait, of this request or of another that the same client sent before.
    pub fn retry_after(&self) -> Option<Duration> {
        match self.0.cause {
            Some(Cause::HeldBack(wait)) => Some(wait),
            _ => self.0.answer.as_ref()?.retry_after,
        }
    }

    /// By how many seconds this machine's clock is ahead of Apple's (behind, if negative), when a token was not
    /// accepted and the clocks are more than half a minute apart.
    pub fn clock_skew(&self) -> Option<i64> {
        self.0.answer.as_ref()?.clock_skew
    }

    /// How many times the request was sent, or tried to be.
    pub fn attempts(&self) -> u32 {
        self.0.attempts
    }

    /// After a write whose outcome is unknown: what to read to find out.
    pub fn read_back(&self) -> Option<&str> {
        self.0.read_back.as_deref()
    }

    /// In a walk over pages: how far it had got.
    pub fn progress(&self) -> Option<Progress> {
        self.0.progress
    }

    /// Why there is no token.
    pub fn credentials_error(&self) -> Option<&CredentialsError> {
        match self.0.cause.as_ref()? {
            Cause::Credentials(cause) => Some(cause),
            _ => None,
        }
    }

    /// What is wrong with a request that was not sent.
    pub fn invalid_request(&self) -> Option<&InvalidRequest> {
        match self.0.cause.as_ref()? {
            Cause::Request(cause) => Some(cause),
            _ => None,
        }
    }

    /// What could not be read of an answer, and where in it.
    pub fn read_error(&self) -> Option<&ReadError> {
        match self.0.cause.as_ref()? {
            Cause::Read(cause) => Some(cause),
            _ => None,
        }
    }

    /// What went wrong on the way, with its causes.
    pub fn transport_error(&self) -> Option<&TransportError> {
        match self.0.cause.as_ref()? {
            Cause::Transport(cause) => Some(cause),
            _ => None,
        }
    }

    /// What was asked: method and path template, such as `GET` and `/v1/apps/{id}`.
    pub fn operation(&self) -> Option<(Method, &'static str)> {
        self.0
            .operation
            .map(|operation| (operation.method, operation.template))
    }
}

/// The kind by the status, and where the status is not enough by Apple's codes.
fn kind(facts: &Facts) -> ErrorKind {
    let any = |code: &str| facts.errors.iter().any(|error| error.is(code));
    let is_duplicate = |error: &ApiError| error.code.split('.').any(|part| part == "DUPLICATE");
    match facts.status {
        401 => ErrorKind::NotAuthorized,
        403 if any("FORBIDDEN.REQUIRED_AGREEMENTS_MISSING_OR_EXPIRED")
            || any("FORBIDDEN_ERROR.PLA_NOT_VALID") =>
        {
            ErrorKind::AgreementMissing
        }
        403 => ErrorKind::Forbidden,
        404 if any("PATH_ERROR") => ErrorKind::NoSuchPath,
        404 => ErrorKind::NotFound,
        405 => ErrorKind::NoSuchPath,
        409 if !facts.errors.is_empty() && facts.errors.iter().all(is_duplicate) => {
            ErrorKind::Duplicate
        }
        409 if any("STATE_ERROR") => ErrorKind::Conflict,
        409 if any("ENTITY_ERROR") => ErrorKind::Invalid,
        409 => ErrorKind::Conflict,
        400 | 406 | 415 | 422 => ErrorKind::Invalid,
        410 => ErrorKind::Gone,
        429 => ErrorKind::RateLimited,
        408 | 500..=599 => ErrorKind::Server,
        300..=399 => ErrorKind::Redirected,
        _ => ErrorKind::UnexpectedStatus,
    }
}

impl Inner {
    /// What happened, unless the cause says it.
    fn headline(&self) -> Option<&'static str> {
        Some(match self.kind {
            ErrorKind::NotAuthorized => "Apple did not accept the token",
            ErrorKind::Forbidden => "this key is not allowed to do that",
            ErrorKind::AgreementMissing => "the Account Holder has to accept an agreement first",
            ErrorKind::NotFound => "there is no such resource, or this key cannot see it",
            ErrorKind::NoSuchPath => "Apple's API has no such operation",
            ErrorKind::Gone => "it is gone for good",
            ErrorKind::Conflict => "the present state does not allow that",
            ErrorKind::Duplicate => "something that has to be unique is in use already",
            ErrorKind::Invalid => "Apple does not accept what was sent",
            ErrorKind::RateLimited => "Apple's rate limit is reached",
            ErrorKind::Server => "Apple's servers failed",
            ErrorKind::OutcomeUnknown if self.is_carried_out() => {
                "its status says that it was carried out, but the answer could not be read"
            }
            ErrorKind::OutcomeUnknown => "it may or may not have been carried out",
            ErrorKind::Credentials => "there is no token",
            ErrorKind::CursorRejected => "Apple did not accept its own cursor",
            ErrorKind::RepeatedPage => {
                "Apple sent the address of a page a second time, so that the list would never end"
            }
            ErrorKind::Redirected => {
                "the answer points elsewhere, where the token must not be sent"
            }
            ErrorKind::UnexpectedStatus => "the status is not one of Apple's",
            ErrorKind::Transport | ErrorKind::Timeout | ErrorKind::Decode | ErrorKind::Refused => {
                return None;
            }
        })
    }

    /// Whether Apple has said so.
    fn is_carried_out(&self) -> bool {
        let facts = self.answer.as_ref();
        facts.is_some_and(|facts| (200..300).contains(&facts.status))
    }

    /// What a person can do about it, where that is known.
    fn hint(&self) -> Option<String> {
        if let Some(read_back) = &self.read_back {
            if self.is_carried_out() {
                return Some(format!("do not send it again; read back {read_back}"));
            }
            return Some(format!("before sending it again, read back {read_back}"));
        }
        let facts = self.answer.as_ref()?;
        let hint = match self.kind {
            ErrorKind::NotAuthorized => {
                let check =
                    "check the key id, the issuer id, and that the key has not been revoked";
                let Some(skew) = facts.clock_skew else {
                    return Some(check.to_owned());
                };
                let direction = if skew.is_positive() {
                    "ahead of"
                } else {
                    "behind"
                };
                let (minutes, seconds) = (skew.unsigned_abs() / 60, skew.unsigned_abs() % 60);
                return Some(format!(
                    "this machine's clock is {minutes} min {seconds} s {direction} Apple's: set it right, then {check}"
                ));
            }
            ErrorKind::Forbidden if facts.is_scoped => {
                "the token is scoped: try one without a scope"
            }
            ErrorKind::Forbidden => "check the role of the key and which apps it may see",
            ErrorKind::RateLimited => match facts.retry_after {
                Some(wait) => return Some(format!("try again in {} s", seconds(wait))),
                None => "try again later",
            },
            ErrorKind::Server if facts.status == 500 => {
                "try again later, or check what was sent: Apple answers some invalid requests like this"
            }
            ErrorKind::Server => "try again later",
            ErrorKind::CursorRejected => "begin again, with a larger limit",
            _ => return None,
        };
        Some(hint.to_owned())
    }

    fn notes(&self) -> Vec<String> {
        let facts = self.answer.as_ref();
        let walked = self.progress.filter(|walked| walked.pages > 0);
        let notes = [
            facts.map(|facts| format!("HTTP {}", facts.status)),
            (self.attempts > 1).then(|| format!("{} attempts", self.attempts)),
            facts.and_then(|facts| {
                Some(format!(
                    "Apple's request id {}",
                    facts.correlation_id.as_ref()?
                ))
            }),
            walked.map(|walked| format!("pages read: {}, items: {}", walked.pages, walked.items)),
        ];
        notes.into_iter().flatten().collect()
    }

    fn sentence(&self) -> String {
        let mut sentence = match (&self.operation, self.kind) {
            (Some(operation), ErrorKind::Refused) => format!("{operation} was not sent: "),
            (Some(operation), _) => format!("{operation}: "),
            (None, _) => String::new(),
        };
        let cause = match &self.cause {
            // It says by itself what was not sent.
            Some(Cause::Request(cause)) => return cause.to_string(),
            Some(Cause::Credentials(cause)) => Some(cause.to_string()),
            Some(Cause::Transport(cause)) => Some(cause.to_string()),
            Some(Cause::Read(cause)) => Some(cause.to_string()),
            Some(Cause::HeldBack(wait)) => Some(format!(
                "it was not sent; try again in {} s",
                seconds(*wait)
            )),
            Some(Cause::Text(cause)) => Some(cause.clone()),
            None => None,
        };
        let happened = [self.headline().map(str::to_owned), cause];
        let happened: Vec<String> = happened.into_iter().flatten().collect();
        sentence.push_str(&happened.join(": "));
        let notes = self.notes();
        if !notes.is_empty() {
            sentence.push_str(&format!(" ({})", notes.join(", ")));
        }
        let facts = self.answer.as_ref();
        let errors = facts.into_iter().flat_map(|facts| &facts.errors);
        let excerpt = facts.and_then(|facts| Some(format!("“{}”", facts.excerpt.as_ref()?)));
        let said = errors.map(ApiError::to_string).chain(excerpt);
        let mut more = 0;
        for (index, said) in said.enumerate() {
            if index < MOST_SHOWN {
                sentence.push_str(if index == 0 { ": " } else { "; " });
                sentence.push_str(&said);
            } else {
                more += 1;
            }
        }
        if more > 0 {
            sentence.push_str(&format!("; and {more} more"));
        }
        if let Some(hint) = self.hint() {
            sentence.push_str(&format!("; {hint}"));
        }
        sentence
    }
}

/// As many of Apple's errors as `Display` shows.
const MOST_SHOWN: usize = 10;

/// Whole seconds, and none too few.
fn seconds(wait: Duration) -> u64 {
    wait.as_secs() + u64::from(wait.subsec_nanos() > 0)
}

impl fmt::Display for Error {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&line(&self.0.sentence()))
    }
}

impl fmt::Debug for Error {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut error = f.debug_struct("Error");
        error.field("kind", &self.0.kind);
        if let Some(operation) = &self.0.operation {
            error.field("operation", &format_args!("{operation}"));
        }
        error
            .field("status", &self.status())
            .field("errors", &self.errors());
        error
            .field("correlation_id", &self.correlation_id())
            .field("attempts", &self.0.attempts);
        if let Some(read_back) = &self.0.read_back {
            error.field("read_back", read_back);
        }
        if let Some(progress) = &self.0.progress {
            error.field("progress", progress);
        }
        match &self.0.cause {
            Some(Cause::Request(cause)) => error.field("cause", cause),
            Some(Cause::Credentials(cause)) => error.field("cause", cause),
            Some(Cause::Transport(cause)) => error.field("cause", &format_args!("{cause}")),
            Some(Cause::Read(cause)) => error.field("cause", cause),
            Some(Cause::HeldBack(wait)) => error.field("held_back", wait),
            Some(Cause::Text(cause)) => error.field("cause", cause),
            None => &mut error,
        };
        error.finish()
    }
}

/// `Display` says it all, so that there is no source that would say it again.
impl StdError for Error {}

impl From<InvalidRequest> for Error {
    fn from(cause: InvalidRequest) -> Self {
        Self::because(ErrorKind::Refused, Cause::Request(cause))
    }
}

impl From<CredentialsError> for Error {
    fn from(cause: CredentialsError) -> Self {
        Self::because(ErrorKind::Credentials, Cause::Credentials(cause))
    }
}
