//! The HTTP stack behind one small trait, so that stand-ins, middleware and other stacks plug in.

use std::error::Error as StdError;
use std::fmt;
use std::future::poll_fn;
use std::pin::Pin;
use std::sync::Arc;
use std::task::{Context, Poll};

use bytes::Bytes;
use http_body::{Body as HttpBody, Frame, SizeHint};
use http_body_util::combinators::UnsyncBoxBody;
use http_body_util::{BodyExt, Full};

use crate::runtime::auth::token::BoxFuture;

/// Carries one request to a server and brings its answer back.
///
/// The default is [reqwest](https://docs.rs/reqwest). A stand-in for tests answers by itself; middleware is a transport
/// that holds another one and is put around it by [`ClientBuilder::wrap`](crate::ClientBuilder::wrap). It sees every
/// attempt, with the token in the `authorization` header. `Debug` of a request shows the whole address and the body, but
/// not the token, because that header is marked as sensitive.
///
/// A transport must not follow redirects, must not send again by itself what may have arrived, and should undo the
/// content encoding of what it reads. Time limits for reading are set by the client; connecting is its own affair.
///
/// ```
/// use std::sync::Arc;
///
/// use appstore_sdk::bytes::Bytes;
/// use appstore_sdk::http::{Request, Response};
/// use appstore_sdk::{BoxFuture, Transport, TransportBody, TransportError};
///
/// /// Adds a header to each attempt.
/// struct Marked(Arc<dyn Transport>);
///
/// impl Transport for Marked {
///     fn send(&self, mut request: Request<Bytes>) -> BoxFuture<'_, Result<Response<TransportBody>, TransportError>> {
///         Box::pin(async move {
///             request.headers_mut().insert("x-pipeline", "nightly".parse().map_err(TransportError::not_sent)?);
///             self.0.send(request).await
///         })
///     }
/// }
/// ```
pub trait Transport: Send + Sync + 'static {
    /// Sends a request and waits for the head of its answer.
    fn send(
        &self,
        request: http::Request<Bytes>,
    ) -> BoxFuture<'_, Result<http::Response<TransportBody>, TransportError>>;
}

impl<T: Transport + ?Sized> Transport for Arc<T> {
    fn send(
        &self,
        request: http::Request<Bytes>,
    ) -> BoxFuture<'_, Result<http::Response<TransportBody>, TransportError>> {
        (**self).send(request)
    }
}

/// The body of an answer, read piece by piece.
pub struct TransportBody(UnsyncBoxBody<Bytes, TransportError>);

impl TransportBody {
    /// A body that comes from an HTTP stack.
    pub fn new<B>(body: B) -> Self
    where
        B: HttpBody<Data = Bytes, Error = TransportError> + Send + 'static,
    {
        Self(UnsyncBoxBody::new(body))
    }

    /// How many bytes are still to come at least.
    pub(super) fn promised(&self) -> u64 {
        self.0.size_hint().lower()
    }

    /// The next piece, or `None` at the end.
    pub(super) async fn chunk(&mut self) -> Option<Result<Bytes, TransportError>> {
        loop {
            let frame = poll_fn(|context| Pin::new(&mut self.0).poll_frame(context)).await?;
            match frame.map(Frame::into_data) {
                Ok(Ok(data)) => return Some(Ok(data)),
                Ok(Err(_trailers)) => {}
                Err(error) => return Some(Err(error)),
            }
        }
    }
}

/// So that middleware can read it.
impl HttpBody for TransportBody {
    type Data = Bytes;
    type Error = TransportError;

    fn poll_frame(
        mut self: Pin<&mut Self>,
        context: &mut Context<'_>,
    ) -> Poll<Option<Result<Frame<Bytes>, TransportError>>> {
        Pin::new(&mut self.0).poll_frame(context)
    }

    fn is_end_stream(&self) -> bool {
        self.0.is_end_stream()
    }

    fn size_hint(&self) -> SizeHint {
        self.0.size_hint()
    }
}

impl From<Bytes> for TransportBody {
    fn from(bytes: Bytes) -> Self {
        Self::new(Full::new(bytes).map_err(|never| match never {}))
    }
}

impl From<Vec<u8>> for TransportBody {
    fn from(bytes: Vec<u8>) -> Self {
        Bytes::from(bytes).into()
    }
}

impl From<&'static str> for TransportBody {
    fn from(text: &'static str) -> Self {
        Bytes::from_static(text.as_bytes()).into()
    }
}

impl fmt::Debug for TransportBody {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("TransportBody(…)")
    }
}

/// Why there is no answer, or not all of it.
///
/// `Display` says what happened and shows the innermost cause, which must not hold what is secret.
#[derive(Debug)]
pub struct TransportError {
    fault: Fault,
    cause: Box<dyn StdError + Send + Sync>,
}

/// How far a request got.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Fault {
    NotSent,
    Lost,
    TimedOut,
    Unreadable,
    Redirected,
}

impl TransportError {
    /// Nothing of the request has reached the server, so that sending it again does no harm: there is no such host,
    /// the connection was refused, or it could not be made secure.
    pub fn not_sent(cause: impl Into<Box<dyn StdError + Send + Sync>>) -> Self {
        Self::new(Fault::NotSent, cause)
    }

    /// The request may have reached the server, but its answer did not come, or not whole.
    pub fn lost(cause: impl Into<Box<dyn StdError + Send + Sync>>) -> Self {
        Self::new(Fault::Lost, cause)
    }

    /// The answer did not come in time.
    pub fn timed_out(cause: impl Into<Box<dyn StdError + Send + Sync>>) -> Self {
        Self::new(Fault::TimedOut, cause)
    }

    /// The answer came, but cannot be taken: its content encoding is broken, or there is too much of it.
    pub fn unreadable(cause: impl Into<Box<dyn StdError + Send + Sync>>) -> Self {
        Self::new(Fault::Unreadable, cause)
    }

    /// The answer is not the server's, but that of another place to which a redirect has led.
    pub(super) fn redirected(cause: impl Into<Box<dyn StdError + Send + Sync>>) -> Self {
        Self::new(Fault::Redirected, cause)
    }

    fn new(fault: Fault, cause: impl Into<Box<dyn StdError + Send + Sync>>) -> Self {
        Self {
            fault,
            cause: cause.into(),
        }
    }

    /// Whether nothing of the request has reached the server.
    pub fn is_not_sent(&self) -> bool {
        self.fault == Fault::NotSent
    }

    /// Whether the answer did not come in time.
    pub fn is_timeout(&self) -> bool {
        self.fault == Fault::TimedOut
    }

    pub(super) fn fault(&self) -> Fault {
        self.fault
    }
}

impl fmt::Display for TransportError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self.fault {
            Fault::NotSent => "the server could not be reached",
            Fault::Lost => "the connection was lost",
            Fault::TimedOut => "the answer did not come in time",
            Fault::Unreadable => "the answer cannot be read",
            Fault::Redirected => "the answer comes from elsewhere",
        })?;
        let mut innermost: &dyn StdError = &*self.cause;
        while let Some(inner) = innermost.source() {
            innermost = inner;
        }
        write!(f, ": {innermost}")
    }
}

impl StdError for TransportError {
    fn source(&self) -> Option<&(dyn StdError + 'static)> {
        Some(&*self.cause)
    }
}
