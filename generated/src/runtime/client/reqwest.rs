//! The default transport: reqwest.

use std::error::Error as _;
use std::{io, iter};

use bytes::Bytes;
use http_body_util::BodyExt;

use super::transport::{Transport, TransportBody, TransportError};
use crate::runtime::auth::token::BoxFuture;

pub(super) struct Reqwest {
    pub(super) client: reqwest::Client,
    /// Whether it was built to follow no redirects.
    pub(super) is_ours: bool,
}

impl Transport for Reqwest {
    fn send(
        &self,
        request: http::Request<Bytes>,
    ) -> BoxFuture<'_, Result<http::Response<TransportBody>, TransportError>> {
        Box::pin(async move {
            let request = reqwest::Request::try_from(request).map_err(classified)?;
            let address = (!self.is_ours).then(|| request.url().clone());
            let answer = self.client.execute(request).await.map_err(unanswered)?;
            if address.is_some_and(|address| *answer.url() != address) {
                return Err(TransportError::redirected(
                    "a redirect was followed: build the reqwest client with `redirect::Policy::none()`",
                ));
            }
            let (head, body) = http::Response::<reqwest::Body>::from(answer).into_parts();
            let body = TransportBody::new(body.map_err(classified));
            Ok(http::Response::from_parts(head, body))
        })
    }
}

/// Why a request has no answer.
fn unanswered(error: reqwest::Error) -> TransportError {
    match is_unseen(&error) {
        true => TransportError::not_sent(error.without_url()),
        false => classified(error),
    }
}

/// Whether the server says that it has not looked at the request (RFC 9113, section 8.7). reqwest has sent it again by
/// then, but only twice.
fn is_unseen(error: &reqwest::Error) -> bool {
    let mut causes = iter::successors(error.source(), |&cause| cause.source());
    let cause = causes.find_map(|cause| cause.downcast_ref::<h2::Error>());
    cause.is_some_and(|cause| {
        cause.is_remote()
            && match cause.reason() {
                Some(h2::Reason::REFUSED_STREAM) => cause.is_reset(),
                Some(h2::Reason::NO_ERROR) => cause.is_go_away(),
                _ => false,
            }
    })
}

fn classified(error: reqwest::Error) -> TransportError {
    let error = error.without_url();
    if error.is_connect() || error.is_builder() {
        TransportError::not_sent(error)
    } else if error.is_timeout() {
        TransportError::timed_out(error)
    } else if is_decode(&error) {
        TransportError::unreadable(error)
    } else {
        TransportError::lost(error)
    }
}

/// Whether the content encoding is broken. Those who unpack say so with an error of their own, where a connection that
/// breaks off is an error of hyper.
fn is_decode(error: &reqwest::Error) -> bool {
    let cause = error.source();
    error.is_decode() || error.is_body() && cause.is_some_and(|cause| cause.is::<io::Error>())
}
