// Written by `cargo xtask codegen` from the description in `spec/`; not edited by hand.
//! Webhook events.

use super::WebhookEventType;
use crate::runtime::emit::*;

/// A resource of the type `webhookEvents`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct WebhookEvent {
    /// Which one it is, among those of its type.
    pub id: Id<WebhookEvent>,
    /// What it is.
    pub attributes: WebhookEventAttributes,
    /// Where it is.
    pub links: Links,
}
resource!(WebhookEvent, "webhookEvents", attributes, links);

/// The attributes of [`WebhookEvent`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct WebhookEventAttributes {
    /// `createdDate`
    pub created_date: Option<DateTime>,
    /// `eventType`
    pub event_type: Option<WebhookEventType>,
    /// `payload`
    pub payload: Option<String>,
    /// `ping`
    pub ping: Option<bool>,
}

impl Object for WebhookEventAttributes {
    fn member<'de, A: MapAccess<'de>>(&mut self, key: &str, map: &mut A) -> Result<(), A::Error> {
        match key {
            "createdDate" => read_value(&mut self.created_date, map),
            "eventType" => read_value(&mut self.event_type, map),
            "payload" => read_value(&mut self.payload, map),
            "ping" => read_value(&mut self.ping, map),
            _ => skip(map),
        }
    }
}

impl Member for WebhookEventAttributes {
    #[inline]
    fn view(&self) -> View<'_> {
        View::object("WebhookEventAttributes")
            .member("createdDate", &self.created_date)
            .member("eventType", &self.event_type)
            .member("payload", &self.payload)
            .member("ping", &self.ping)
            .end()
    }
}
object!(WebhookEventAttributes);

names! {
    /// The fields that `fields[webhookEvents]` can choose.
    pub enum WebhookEventField {
        EventType = "eventType",
        Payload = "payload",
        Ping = "ping",
        CreatedDate = "createdDate",
    }
}

impl Field for WebhookEventField {
    const PARAMETER: &'static str = "fields[webhookEvents]";
}
