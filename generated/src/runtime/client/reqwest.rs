//! The default transport: reqwest.

use std::error::Error as _;
use std::io;

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
            let answer = self.client.execute(request).await.map_err(classified)?;
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
