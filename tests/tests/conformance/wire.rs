//! What a call sent and received, seen by middleware of the client. It also says which answer is wanted, and breaks
//! requests on purpose.

use std::sync::{Arc, Mutex, PoisonError};

use appstore_sdk::bytes::Bytes;
use appstore_sdk::http::{HeaderValue, Request, Response};
use appstore_sdk::{BoxFuture, Transport, TransportBody, TransportError};
use http_body_util::BodyExt;

use crate::description::Operation;
use crate::faults::Fault;
use crate::log::Line;

tokio::task_local! {
    /// The call that is under way in this task.
    pub(crate) static EXCHANGE: Arc<Exchange>;
}

/// One call.
pub(crate) struct Exchange {
    /// Its number.
    pub(crate) number: u64,
    pub(crate) operation: &'static Operation,
    /// The answer that is wanted, in the words of the header `Prefer`.
    pub(crate) prefer: String,
    /// How it is broken.
    pub(crate) fault: Option<&'static Fault>,
    seen: Mutex<Seen>,
}

/// What was sent and received.
#[derive(Default)]
pub(crate) struct Seen {
    /// The request, as it was handed to the HTTP stack.
    pub(crate) sent: Option<Line>,
    /// The body of the answer.
    pub(crate) received: Option<Bytes>,
}

impl Exchange {
    pub(crate) fn new(
        number: u64,
        operation: &'static Operation,
        prefer: String,
        fault: Option<&'static Fault>,
    ) -> Self {
        Self {
            number,
            operation,
            prefer,
            fault,
            seen: Mutex::default(),
        }
    }

    /// What was seen, which is forgotten here.
    pub(crate) fn take(&self) -> Seen {
        std::mem::take(&mut self.seen())
    }

    fn seen(&self) -> std::sync::MutexGuard<'_, Seen> {
        self.seen.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Whether there is something to send: not every request can be broken in every way.
    fn prepare(&self, request: &mut Request<Bytes>) -> Option<()> {
        if let Some(fault) = self.fault {
            (fault.alter)(self.operation, request)?;
        }
        let headers = request.headers_mut();
        headers.insert("x-call", self.number.into());
        if !self.prefer.is_empty() {
            headers.insert("prefer", HeaderValue::try_from(&self.prefer).ok()?);
        }
        Some(())
    }

    fn line(&self, request: &Request<Bytes>) -> Line {
        let path = request.uri().path_and_query();
        let headers = request.headers().iter().map(|(name, value)| {
            let value = String::from_utf8_lossy(value.as_bytes()).into_owned();
            (name.to_string(), value)
        });
        Line {
            call: self.number,
            operation: None,
            method: request.method().to_string(),
            address: path.map(ToString::to_string).unwrap_or_default(),
            headers: headers.collect(),
            body: String::from_utf8_lossy(request.body()).into_owned(),
            status: 0,
            violations: Vec::new(),
        }
    }
}

/// Middleware that keeps what passes.
pub(crate) struct Tap(pub(crate) Arc<dyn Transport>);

impl Transport for Tap {
    fn send(
        &self,
        mut request: Request<Bytes>,
    ) -> BoxFuture<'_, Result<Response<TransportBody>, TransportError>> {
        Box::pin(async move {
            let exchange = EXCHANGE.with(Arc::clone);
            if exchange.prepare(&mut request).is_none() {
                return Err(TransportError::not_sent("it cannot be broken in this way"));
            }
            exchange.seen().sent = Some(exchange.line(&request));
            let (head, body) = self.0.send(request).await?.into_parts();
            let body = body.collect().await?.to_bytes();
            exchange.seen().received = Some(body.clone());
            Ok(Response::from_parts(head, body.into()))
        })
    }
}
