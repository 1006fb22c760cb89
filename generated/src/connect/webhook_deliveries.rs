// Written by `cargo xtask codegen` from the description in `spec/`; not edited by hand.
//! Webhook deliveries: `/v1/webhookDeliveries`.

use super::webhook_events;
use crate::runtime::emit::*;

/// Creates one of the webhook deliveries.
///
/// `POST /v1/webhookDeliveries`
///
/// [Apple's page](https://developer.apple.com/documentation/appstoreconnectapi/post-v1-webhookDeliveries)
pub fn create(body: WebhookDeliveryCreate) -> Request<Document<WebhookDelivery>> {
    Request::new(Method::Post, "/v1/webhookDeliveries").body(body)
}

/// A resource of the type `webhookDeliveries`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct WebhookDelivery {
    /// Which one it is, among those of its type.
    pub id: Id<WebhookDelivery>,
    /// What it is.
    pub attributes: WebhookDeliveryAttributes,
    /// What it is connected with.
    pub relationships: WebhookDeliveryRelationships,
    /// Where it is.
    pub links: Links,
}
resource!(
    WebhookDelivery,
    "webhookDeliveries",
    attributes,
    relationships,
    links
);

/// The attributes of [`WebhookDelivery`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct WebhookDeliveryAttributes {
    /// `createdDate`
    pub created_date: Option<DateTime>,
    /// `deliveryState`
    pub delivery_state: Option<WebhookDeliveryDeliveryState>,
    /// `errorMessage`
    pub error_message: Option<String>,
    /// `redelivery`
    pub redelivery: Option<bool>,
    /// `request`
    pub request: Option<WebhookDeliveryRequest>,
    /// `response`
    pub response: Option<WebhookDeliveryResponse>,
    /// `sentDate`
    pub sent_date: Option<DateTime>,
}

impl Object for WebhookDeliveryAttributes {
    fn member<'de, A: MapAccess<'de>>(&mut self, key: &str, map: &mut A) -> Result<(), A::Error> {
        match key {
            "createdDate" => read_value(&mut self.created_date, map),
            "deliveryState" => read_value(&mut self.delivery_state, map),
            "errorMessage" => read_value(&mut self.error_message, map),
            "redelivery" => read_value(&mut self.redelivery, map),
            "request" => read_value(&mut self.request, map),
            "response" => read_value(&mut self.response, map),
            "sentDate" => read_value(&mut self.sent_date, map),
            _ => skip(map),
        }
    }
}

impl Member for WebhookDeliveryAttributes {
    #[inline]
    fn view(&self) -> View<'_> {
        View::object("WebhookDeliveryAttributes")
            .member("createdDate", &self.created_date)
            .member("deliveryState", &self.delivery_state)
            .member("errorMessage", &self.error_message)
            .member("redelivery", &self.redelivery)
            .member("request", &self.request)
            .member("response", &self.response)
            .member("sentDate", &self.sent_date)
            .end()
    }
}
object!(WebhookDeliveryAttributes);

/// The relationships of [`WebhookDelivery`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct WebhookDeliveryRelationships {
    /// `event`
    pub event: ToOne<webhook_events::WebhookEvent>,
}

impl Object for WebhookDeliveryRelationships {
    fn member<'de, A: MapAccess<'de>>(&mut self, key: &str, map: &mut A) -> Result<(), A::Error> {
        match key {
            "event" => read_relationship(&mut self.event, map),
            _ => skip(map),
        }
    }
}

impl Member for WebhookDeliveryRelationships {
    #[inline]
    fn view(&self) -> View<'_> {
        View::object("WebhookDeliveryRelationships")
            .relationship("event", &self.event)
            .end()
    }
}
object!(WebhookDeliveryRelationships);

/// What `request` holds.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct WebhookDeliveryRequest {
    /// `url`
    pub url: Option<String>,
}

impl Object for WebhookDeliveryRequest {
    fn member<'de, A: MapAccess<'de>>(&mut self, key: &str, map: &mut A) -> Result<(), A::Error> {
        match key {
            "url" => read_value(&mut self.url, map),
            _ => skip(map),
        }
    }
}

impl Member for WebhookDeliveryRequest {
    #[inline]
    fn view(&self) -> View<'_> {
        View::object("WebhookDeliveryRequest")
            .member("url", &self.url)
            .end()
    }
}
object!(WebhookDeliveryRequest);

/// What `response` holds.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct WebhookDeliveryResponse {
    /// `body`
    pub body: Option<String>,
    /// `httpStatusCode`
    pub http_status_code: Option<i64>,
}

impl Object for WebhookDeliveryResponse {
    fn member<'de, A: MapAccess<'de>>(&mut self, key: &str, map: &mut A) -> Result<(), A::Error> {
        match key {
            "body" => read_value(&mut self.body, map),
            "httpStatusCode" => read_value(&mut self.http_status_code, map),
            _ => skip(map),
        }
    }
}

impl Member for WebhookDeliveryResponse {
    #[inline]
    fn view(&self) -> View<'_> {
        View::object("WebhookDeliveryResponse")
            .member("body", &self.body)
            .member("httpStatusCode", &self.http_status_code)
            .end()
    }
}
object!(WebhookDeliveryResponse);

/// Creates one `WebhookDelivery`; what is not set is not sent.
#[derive(Clone, PartialEq)]
#[must_use]
pub struct WebhookDeliveryCreate(Body);

impl WebhookDeliveryCreate {
    /// With what is required.
    pub fn new(template: impl Into<Id<WebhookDelivery>>) -> Self {
        Self(
            Body::new("webhookDeliveries")
                .with_relationships()
                .to_one::<WebhookDelivery>("template", "webhookDeliveries", template.into()),
        )
    }
}
body!(WebhookDeliveryCreate);

values! {
    /// Values of `deliveryState`.
    pub enum WebhookDeliveryDeliveryState {
        Succeeded = "SUCCEEDED",
        Failed = "FAILED",
        Pending = "PENDING",
    }
}

/// What can be asked along with `WebhookDelivery`.
///
/// Fields can be chosen: `fields[webhookDeliveries]`, `fields[webhookEvents]`.
///
/// Can be included: `event`.
pub enum WebhookDeliveryJoins {}
joins!(
    WebhookDeliveryJoins,
    include = WebhookDeliveryInclude,
    to_many = Never,
    fields = [WebhookDeliveryField, webhook_events::WebhookEventField]
);

names! {
    /// The fields that `fields[webhookDeliveries]` can choose.
    pub enum WebhookDeliveryField {
        CreatedDate = "createdDate",
        DeliveryState = "deliveryState",
        ErrorMessage = "errorMessage",
        Redelivery = "redelivery",
        SentDate = "sentDate",
        Request = "request",
        Response = "response",
        Event = "event",
    }
}

impl Field for WebhookDeliveryField {
    const PARAMETER: &'static str = "fields[webhookDeliveries]";
}

names! {
    /// What can be included with `WebhookDelivery`.
    pub enum WebhookDeliveryInclude {
        Event = "event",
    }
}
