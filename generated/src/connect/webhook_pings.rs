// Written by `cargo xtask codegen` from the description in `spec/`; not edited by hand.
//! Webhook pings: `/v1/webhookPings`.

use super::webhooks;
use crate::runtime::emit::*;

/// Creates one of the webhook pings.
///
/// `POST /v1/webhookPings`
///
/// [Apple's page](https://developer.apple.com/documentation/appstoreconnectapi/post-v1-webhookPings)
pub fn create(body: WebhookPingCreate) -> Request<Document<WebhookPing>> {
    Request::new(Method::Post, "/v1/webhookPings").body(body)
}

/// A resource of the type `webhookPings`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct WebhookPing {
    /// Which one it is, among those of its type.
    pub id: Id<WebhookPing>,
    /// Where it is.
    pub links: Links,
}
resource!(WebhookPing, "webhookPings", links);

/// Creates one `WebhookPing`; what is not set is not sent.
#[derive(Clone, PartialEq)]
#[must_use]
pub struct WebhookPingCreate(Body);

impl WebhookPingCreate {
    /// With what is required.
    pub fn new(webhook: impl Into<Id<webhooks::Webhook>>) -> Self {
        Self(
            Body::new("webhookPings")
                .with_relationships()
                .to_one::<webhooks::Webhook>("webhook", "webhooks", webhook.into()),
        )
    }
}
body!(WebhookPingCreate);
