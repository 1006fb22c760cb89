//! The one function that sends: attempts, retries, time limits, and what is told about them.

use std::future::poll_fn;
use std::panic::resume_unwind;
use std::pin::{Pin, pin};
use std::sync::Arc;
use std::time::{Duration, SystemTime};

use bytes::Bytes;
use http::Uri;
use http::header::{ACCEPT, AUTHORIZATION, CONTENT_TYPE, DATE, HeaderValue, USER_AGENT};
use serde_json::Value;
use tokio::sync::SemaphorePermit;
use tokio::task::JoinError;
use tokio::time::{Instant, sleep_until, timeout_at};
use tracing::{Span, debug, debug_span, field, info_span};

use super::Inner;
use super::answer::{Head, Reply};
use super::api_error::ApiError;
use super::error::{Error, ErrorKind, Facts, Operation};
use super::excerpt;
use super::retry::{http_date, retry_after};
use super::transport::{Fault, TransportBody, TransportError};
use crate::runtime::auth::error::CredentialsError;
use crate::runtime::auth::token::Token;
use crate::runtime::method::Method;
use crate::runtime::request::Parts;

/// A request with its address: what all attempts send, but for the token.
#[derive(Clone)]
pub(super) struct Call {
    pub(super) operation: Operation,
    pub(super) address: Uri,
    accept: &'static str,
    content_type: Option<&'static str>,
    body: Bytes,
}

/// How an attempt ended.
enum Outcome {
    /// With a whole answer, or as much of an unsuccessful one as could be had.
    Answered(Head, Bytes),
    /// Without, or in the middle of a successful one.
    Failed(TransportError, Option<Head>),
}

impl Call {
    pub(super) fn new(operation: Operation, address: Uri, parts: Parts) -> Self {
        Self {
            operation,
            address,
            accept: parts.accept,
            content_type: parts.content_type,
            body: parts.body.unwrap_or_default().into(),
        }
    }

    /// Reads can be repeated without harm.
    fn is_read(&self) -> bool {
        self.operation.method == Method::Get
    }

    /// What to read to find out whether a write was carried out. Not everything that can be written can be read by
    /// itself.
    fn read_back(&self) -> String {
        let path = self.address.path();
        if path.contains("/relationships/") {
            return format!("GET {path}");
        }
        match self.operation.method {
            Method::Post => format!("what POST {path} creates, in a list that it would be in"),
            _ => format!("{path}, by itself or through a resource that it belongs to"),
        }
    }

    fn request(
        &self,
        token: &Token,
        user_agent: &HeaderValue,
    ) -> Result<http::Request<Bytes>, Error> {
        let mut authorization = HeaderValue::try_from(format!("Bearer {}", token.secret()))
            .map_err(|_| CredentialsError::other("the token holds what no header can"))?;
        authorization.set_sensitive(true);
        let mut request = http::Request::new(self.body.clone());
        *request.uri_mut() = self.address.clone();
        *request.method_mut() = match self.operation.method {
            Method::Get => http::Method::GET,
            Method::Post => http::Method::POST,
            Method::Put => http::Method::PUT,
            Method::Patch => http::Method::PATCH,
            Method::Delete => http::Method::DELETE,
        };
        let headers = request.headers_mut();
        headers.insert(AUTHORIZATION, authorization);
        headers.insert(ACCEPT, accepted(self.accept));
        headers.insert(USER_AGENT, user_agent.clone());
        if let Some(content_type) = self.content_type {
            headers.insert(CONTENT_TYPE, HeaderValue::from_static(content_type));
        }
        Ok(request)
    }
}

/// Errors come as JSON, whatever is asked for. Lists that come as CSV come as JSON too, so that asking for both would
/// not say which.
fn accepted(media_type: &'static str) -> HeaderValue {
    let alone = HeaderValue::from_static(media_type);
    match media_type {
        "application/json" | "text/csv" | "*/*" => alone,
        _ => HeaderValue::try_from(format!("{media_type}, application/json")).unwrap_or(alone),
    }
}

impl Outcome {
    fn head(&self) -> Option<&Head> {
        match self {
            Self::Answered(head, _) => Some(head),
            Self::Failed(_, head) => head.as_ref(),
        }
    }

    fn status(&self) -> Option<u16> {
        self.head().map(|head| head.status)
    }

    /// Whether the request may have reached Apple without Apple saying what came of it.
    fn is_uncertain(&self) -> bool {
        match self {
            Self::Answered(head, _) => matches!(head.status, 408 | 500..=599),
            Self::Failed(error, _) => error.fault() != Fault::NotSent,
        }
    }

    /// Whether sending again can help, and does no harm.
    fn can_be_retried(&self, is_read: bool, has_fresh_token: bool) -> bool {
        match self {
            Self::Answered(Head { status: 401, .. }, _) => !has_fresh_token,
            Self::Answered(Head { status: 429, .. }, _) => true,
            Self::Failed(error, _) => match error.fault() {
                Fault::NotSent => true,
                Fault::Lost | Fault::TimedOut => is_read,
                Fault::Unreadable | Fault::Redirected => false,
            },
            Self::Answered(..) => is_read && self.is_uncertain(),
        }
    }
}

impl Inner {
    /// Sends a request until it succeeds, or must not be sent again.
    pub(super) async fn send(self: Arc<Self>, call: Call) -> Result<Reply, Error> {
        let span = info_span!(
            "request",
            method = call.operation.method.as_str(),
            path = call.operation.template,
            status = field::Empty,
            attempts = field::Empty,
            duration_ms = field::Empty,
            correlation_id = field::Empty,
        );
        let started = Instant::now();
        let exchange = pin!(self.exchange(&call, started));
        let result = inside(&span, exchange).await;
        if !span.is_disabled() {
            let (status, attempts, correlation_id) = match &result {
                Ok(reply) => (
                    Some(reply.head.status),
                    reply.attempts,
                    reply.head.correlation_id(),
                ),
                Err(error) => (error.status(), error.attempts(), error.correlation_id()),
            };
            span.record("attempts", attempts);
            record(&span, status, correlation_id, started);
        }
        result.map_err(|error| error.of(call.operation))
    }

    async fn exchange(&self, call: &Call, started: Instant) -> Result<Reply, Error> {
        if tokio::runtime::Handle::try_current().is_err() {
            return Err(no_runtime());
        }
        let deadline = started.checked_add(self.policy.total());
        let mut attempts = 0;
        let mut has_fresh_token = false;
        let mut last: Option<Error> = None;
        loop {
            let Some(ready) = within(deadline, pin!(self.ready(deadline))).await else {
                return Err(last.unwrap_or_else(|| {
                    Error::timeout("the deadline passed while it waited for its turn or a token")
                }));
            };
            let (token, permit) = match (ready, last.take()) {
                (Ok(ready), _) => ready,
                (Err(error), Some(last)) if error.kind() == ErrorKind::RateLimited => {
                    return Err(last);
                }
                (Err(error), _) => return Err(error.after(attempts)),
            };
            let request = call.request(&token, &self.user_agent)?;
            attempts += 1;
            let outcome = match self.attempt(request, attempts, deadline).await {
                Outcome::Answered(head, body) if head.is_success() => {
                    return Ok(Reply {
                        operation: call.operation,
                        read_back: (!call.is_read()).then(|| call.read_back()),
                        attempts,
                        head,
                        body,
                    });
                }
                outcome => outcome,
            };
            drop(permit);
            let is_harmless = outcome.can_be_retried(call.is_read(), has_fresh_token);
            let wake = self.wake(&outcome, attempts, deadline);
            if outcome.status() == Some(401) {
                self.tokens.reject(&token);
                has_fresh_token = true;
            }
            let error = self.error(call, &token, outcome).after(attempts);
            let (true, Some(wake)) = (is_harmless, wake) else {
                return Err(error);
            };
            debug!(status = error.status(), kind = ?error.kind(), "sending again");
            last = Some(error);
            sleep_until(wake).await;
        }
    }

    /// When there may be another attempt, if the policy allows it in time.
    fn wake(&self, outcome: &Outcome, attempts: u32, deadline: Option<Instant>) -> Option<Instant> {
        let asked = self.retry_after(outcome).filter(|wait| !wait.is_zero());
        let wait = asked.unwrap_or_else(|| self.policy.delay(attempts));
        let wake = Instant::now().checked_add(wait)?;
        let is_in_time = deadline.is_none_or(|deadline| wake < deadline);
        (is_in_time && self.policy.allows_another(attempts)).then_some(wake)
    }

    /// Waits until it may be sent, and gets the token for it.
    async fn ready(
        &self,
        deadline: Option<Instant>,
    ) -> Result<(Token, SemaphorePermit<'_>), Error> {
        let permit = self.permits.acquire().await;
        let permit = permit.map_err(|_| Error::refused("the client is closed"))?;
        self.pacer.turn(deadline).await.map_err(Error::held_back)?;
        Ok((self.tokens.token().await?, permit))
    }

    async fn attempt(
        &self,
        request: http::Request<Bytes>,
        number: u32,
        deadline: Option<Instant>,
    ) -> Outcome {
        let span = debug_span!(
            "attempt",
            number,
            status = field::Empty,
            duration_ms = field::Empty,
            correlation_id = field::Empty,
        );
        let started = Instant::now();
        let conversation = pin!(self.converse(request, deadline));
        let outcome = inside(&span, conversation).await;
        if !span.is_disabled() {
            let correlation_id = outcome.head().and_then(Head::correlation_id);
            record(&span, outcome.status(), correlation_id, started);
        }
        outcome
    }

    /// One request, one answer, within the time limits for reading.
    async fn converse(&self, request: http::Request<Bytes>, deadline: Option<Instant>) -> Outcome {
        /// As much as is read of an answer that is no success.
        const LONGEST_ERROR: usize = 256 * 1024;
        /// As long as is waited for it: the status is known already.
        const PATIENCE: Duration = Duration::from_secs(10);
        let to_head = self.connect_timeout.saturating_add(self.read_timeout);
        let answer = match soon(to_head, deadline, self.transport.send(request)).await {
            Ok(Ok(answer)) => answer,
            Ok(Err(error)) | Err(error) => return Outcome::Failed(error, None),
        };
        let (parts, body) = answer.into_parts();
        let head = Head {
            status: parts.status.as_u16(),
            headers: parts.headers,
            arrived: (self.clock)(),
        };
        self.pacer.learn(&head.headers);
        if !head.is_success() {
            let patience = Instant::now().checked_add(PATIENCE);
            let soon = deadline.into_iter().chain(patience).min();
            let (bytes, _) = self.collect(body, LONGEST_ERROR, soon).await;
            return Outcome::Answered(head, bytes);
        }
        match self.collect(body, self.longest_answer, deadline).await {
            (bytes, None) => Outcome::Answered(head, bytes),
            (_, Some(error)) => Outcome::Failed(error, Some(head)),
        }
    }

    /// As much of a body as comes, and why it is not all.
    async fn collect(
        &self,
        mut body: TransportBody,
        longest: usize,
        deadline: Option<Instant>,
    ) -> (Bytes, Option<TransportError>) {
        let mut pieces = Pieces::default();
        loop {
            let mut piece = match soon(self.read_timeout, deadline, body.chunk()).await {
                // A server of HTTP/2 can end a stream early without an error.
                Ok(None) if body.promised() > 0 => {
                    let why = TransportError::lost("the answer ended before its end");
                    return (pieces.join(), Some(why));
                }
                Ok(None) => return (pieces.join(), None),
                Ok(Some(Ok(piece))) => piece,
                Ok(Some(Err(error))) | Err(error) => return (pieces.join(), Some(error)),
            };
            let room = longest - pieces.len();
            let is_too_long = piece.len() > room;
            piece.truncate(room);
            pieces.push(piece);
            if is_too_long {
                let why = format!("it is longer than {longest} bytes");
                return (pieces.join(), Some(TransportError::unreadable(why)));
            }
        }
    }

    /// How long Apple asks to wait; everybody waits after a refusal.
    fn retry_after(&self, outcome: &Outcome) -> Option<Duration> {
        let head = outcome.head()?;
        let wait = head.retry_after()?;
        if head.status == 429 {
            self.pacer.hold(wait);
        }
        Some(wait)
    }

    /// What a caller sees of an attempt that did not succeed.
    fn error(&self, call: &Call, token: &Token, outcome: Outcome) -> Error {
        let is_uncertain = outcome.is_uncertain() && !call.is_read();
        let error = match outcome {
            Outcome::Answered(head, body) => Error::answered(self.facts(&head, &body, token)),
            Outcome::Failed(error, Some(head)) => Error::transport(error).with_facts(head.facts()),
            Outcome::Failed(error, None) => Error::transport(error),
        };
        if is_uncertain {
            error.outcome_unknown(call.read_back())
        } else {
            error
        }
    }

    fn facts(&self, head: &Head, body: &[u8], token: &Token) -> Facts {
        let scrub = |text: &str| excerpt::scrubbed(text, token.secret());
        let errors = serde_json::from_str(&String::from_utf8_lossy(body))
            .map(|document: Value| ApiError::read(&document, &scrub))
            .unwrap_or_default();
        let text = errors.is_empty().then(|| excerpt::of(body, token.secret()));
        Facts {
            excerpt: text.filter(|text| !text.is_empty()),
            errors,
            retry_after: head.retry_after(),
            clock_skew: head.clock_skew().filter(|_| head.status == 401),
            is_scoped: token.is_scoped(),
            ..head.facts()
        }
    }
}

/// A body as it comes: one piece stays as it is, several become one.
#[derive(Default)]
struct Pieces {
    first: Bytes,
    joined: Vec<u8>,
}

impl Pieces {
    fn len(&self) -> usize {
        self.first.len().max(self.joined.len())
    }

    fn push(&mut self, piece: Bytes) {
        if self.len() == 0 {
            self.first = piece;
            return;
        }
        if self.joined.is_empty() {
            self.joined.extend_from_slice(&self.first);
        }
        self.joined.extend_from_slice(&piece);
    }

    fn join(self) -> Bytes {
        match self.joined.is_empty() {
            true => self.first,
            false => self.joined.into(),
        }
    }
}

impl Head {
    fn is_success(&self) -> bool {
        (200..300).contains(&self.status)
    }

    /// What time it was at the server, by its own clock.
    fn date(&self) -> Option<SystemTime> {
        http_date(self.headers.get(DATE)?.to_str().ok()?)
    }

    /// How long to wait. A date is one of the server's clock.
    fn retry_after(&self) -> Option<Duration> {
        retry_after(&self.headers, self.date().unwrap_or(self.arrived))
    }

    /// By how many seconds this machine's clock is ahead of the server's, if it matters.
    fn clock_skew(&self) -> Option<i64> {
        /// Less can be the way of the answer.
        const TOLERATED: i64 = 30;
        let skew = match self.arrived.duration_since(self.date()?) {
            Ok(ahead) => i64::try_from(ahead.as_secs()).ok()?,
            Err(behind) => -i64::try_from(behind.duration().as_secs()).ok()?,
        };
        (skew.abs() > TOLERATED).then_some(skew)
    }
}

/// What a future gives, whose work is a span's. `Instrument` would move it, and these are large.
async fn inside<F: Future>(span: &Span, mut future: Pin<&mut F>) -> F::Output {
    poll_fn(|context| span.in_scope(|| future.as_mut().poll(context))).await
}

/// What a future gives, unless the deadline passes before.
async fn within<F: Future>(deadline: Option<Instant>, future: F) -> Option<F::Output> {
    match deadline {
        Some(deadline) => timeout_at(deadline, future).await.ok(),
        None => Some(future.await),
    }
}

/// What a task of its own has brought. A panic in it goes on in the caller.
pub(super) fn joined(ended: Result<Result<Reply, Error>, JoinError>) -> Result<Reply, Error> {
    ended.unwrap_or_else(|error| match error.try_into_panic() {
        Ok(panic) => resume_unwind(panic),
        Err(_) => Err(Error::refused("the runtime was shut down")),
    })
}

pub(super) fn no_runtime() -> Error {
    Error::refused("it needs a running Tokio runtime, or the blocking client")
}

/// What a future gives, unless it takes longer than the limit or the deadline passes before.
async fn soon<F: Future>(
    limit: Duration,
    deadline: Option<Instant>,
    future: F,
) -> Result<F::Output, TransportError> {
    let own = Instant::now().checked_add(limit);
    let first = [own, deadline].into_iter().flatten().min();
    within(first, future).await.ok_or_else(|| {
        TransportError::timed_out(match first == own {
            true => format!("nothing came for {} s", limit.as_secs_f64()),
            false => "the deadline passed".to_owned(),
        })
    })
}

fn record(span: &Span, status: Option<u16>, correlation_id: Option<&str>, started: Instant) {
    span.record("status", status);
    span.record("correlation_id", correlation_id);
    let duration = u64::try_from(started.elapsed().as_millis()).unwrap_or(u64::MAX);
    span.record("duration_ms", duration);
}
