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
            "createdDate" => self.created_date = map.next_value()?,
            "eventType" => self.event_type = map.next_value()?,
            "payload" => self.payload = map.next_value()?,
            "ping" => self.ping = map.next_value()?,
            _ => skip(map)?,
        }
        Ok(())
    }

    #[inline]
    fn members<'a>(&'a self, out: &mut Members<'a>) {
        out.member("createdDate", &self.created_date)
            .member("eventType", &self.event_type)
            .member("payload", &self.payload)
            .member("ping", &self.ping);
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
