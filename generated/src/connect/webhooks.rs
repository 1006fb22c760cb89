// Written by `cargo xtask codegen` from the description in `spec/`; not edited by hand.
//! Webhooks: `/v1/webhooks`.

use super::{WebhookEventType, apps, webhook_deliveries};
use crate::runtime::emit::*;

/// Reads one of the webhooks.
///
/// `GET /v1/webhooks/{id}`
///
/// [Apple's page](https://developer.apple.com/documentation/appstoreconnectapi/get-v1-webhooks-_id_)
pub fn get(id: impl Into<Id<Webhook>>) -> Request<Document<Webhook>, GetQuery> {
    Request::new(Method::Get, "/v1/webhooks/{id}").path("id", id.into())
}

/// Creates one of the webhooks.
///
/// `POST /v1/webhooks`
///
/// [Apple's page](https://developer.apple.com/documentation/appstoreconnectapi/post-v1-webhooks)
pub fn create(body: WebhookCreate) -> Request<Document<Webhook>> {
    Request::new(Method::Post, "/v1/webhooks").body(body)
}

/// Changes one of the webhooks.
///
/// `PATCH /v1/webhooks/{id}`
///
/// [Apple's page](https://developer.apple.com/documentation/appstoreconnectapi/patch-v1-webhooks-_id_)
pub fn update(id: impl Into<Id<Webhook>>, body: WebhookUpdate) -> Request<Document<Webhook>> {
    Request::new(Method::Patch, "/v1/webhooks/{id}").path_and_body("id", id.into(), body)
}

/// Deletes one of the webhooks.
///
/// `DELETE /v1/webhooks/{id}`
///
/// [Apple's page](https://developer.apple.com/documentation/appstoreconnectapi/delete-v1-webhooks-_id_)
pub fn delete(id: impl Into<Id<Webhook>>) -> Request<()> {
    Request::new(Method::Delete, "/v1/webhooks/{id}").path("id", id.into())
}

/// Reads the deliveries of one of the webhooks.
///
/// `GET /v1/webhooks/{id}/deliveries`
///
/// At most 200 on a page.
///
/// [Apple's page](https://developer.apple.com/documentation/appstoreconnectapi/get-v1-webhooks-_id_-deliveries)
pub fn deliveries(
    id: impl Into<Id<Webhook>>,
) -> Request<Page<webhook_deliveries::WebhookDelivery>, DeliveriesQuery> {
    Request::new(Method::Get, "/v1/webhooks/{id}/deliveries")
        .path("id", id.into())
        .limited(200)
}

/// Reads the identities of the deliveries of one of the webhooks.
///
/// `GET /v1/webhooks/{id}/relationships/deliveries`
///
/// At most 200 on a page.
///
/// [Apple's page](https://developer.apple.com/documentation/appstoreconnectapi/get-v1-webhooks-_id_-relationships-deliveries)
pub fn deliveries_linkages(
    id: impl Into<Id<Webhook>>,
) -> Request<Linkages<webhook_deliveries::WebhookDelivery>> {
    Request::new(Method::Get, "/v1/webhooks/{id}/relationships/deliveries")
        .path("id", id.into())
        .limited(200)
}

/// The parameters of [`get`](fn@get).
pub enum GetQuery {}
impl Query for GetQuery {
    type Joins = WebhookJoins;
}

/// The parameters of [`deliveries`](fn@deliveries).
pub enum DeliveriesQuery {}
impl Query for DeliveriesQuery {
    type Joins = webhook_deliveries::WebhookDeliveryJoins;
}

impl Request<Page<webhook_deliveries::WebhookDelivery>, DeliveriesQuery> {
    /// Sets `filter[deliveryState]`.
    pub fn filter_delivery_state(
        self,
        values: impl IntoIterator<Item = webhook_deliveries::WebhookDeliveryDeliveryState>,
    ) -> Self {
        self.list::<webhook_deliveries::WebhookDeliveryDeliveryState, _>(
            "filter[deliveryState]",
            values,
        )
    }

    /// Sets `filter[createdDateGreaterThanOrEqualTo]`.
    pub fn filter_created_date_greater_than_or_equal_to(
        self,
        values: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.list::<String, _>("filter[createdDateGreaterThanOrEqualTo]", values)
    }

    /// Sets `filter[createdDateLessThan]`.
    pub fn filter_created_date_less_than(
        self,
        values: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.list::<String, _>("filter[createdDateLessThan]", values)
    }
}

/// A resource of the type `webhooks`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Webhook {
    /// Which one it is, among those of its type.
    pub id: Id<Webhook>,
    /// What it is.
    pub attributes: WebhookAttributes,
    /// What it is connected with.
    pub relationships: WebhookRelationships,
    /// Where it is.
    pub links: Links,
}
resource!(Webhook, "webhooks", attributes, relationships, links);

/// The attributes of [`Webhook`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct WebhookAttributes {
    /// `enabled`
    pub enabled: Option<bool>,
    /// `eventTypes`
    pub event_types: Option<Vec<WebhookEventType>>,
    /// `name`
    pub name: Option<String>,
    /// `url`
    pub url: Option<String>,
}

impl Object for WebhookAttributes {
    fn member<'de, A: MapAccess<'de>>(&mut self, key: &str, map: &mut A) -> Result<(), A::Error> {
        match key {
            "enabled" => read_value(&mut self.enabled, map),
            "eventTypes" => read_list(&mut self.event_types, map),
            "name" => read_value(&mut self.name, map),
            "url" => read_value(&mut self.url, map),
            _ => skip(map),
        }
    }
}

impl Member for WebhookAttributes {
    #[inline]
    fn view(&self) -> View<'_> {
        View::object("WebhookAttributes")
            .member("enabled", &self.enabled)
            .member("eventTypes", &self.event_types)
            .member("name", &self.name)
            .member("url", &self.url)
            .end()
    }
}
object!(WebhookAttributes);

/// The relationships of [`Webhook`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct WebhookRelationships {
    /// `app`
    pub app: ToOne<apps::App>,
    /// `deliveries`
    pub deliveries: LinksOnly,
}

impl Object for WebhookRelationships {
    fn member<'de, A: MapAccess<'de>>(&mut self, key: &str, map: &mut A) -> Result<(), A::Error> {
        match key {
            "app" => read_relationship(&mut self.app, map),
            "deliveries" => read_relationship(&mut self.deliveries, map),
            _ => skip(map),
        }
    }
}

impl Member for WebhookRelationships {
    #[inline]
    fn view(&self) -> View<'_> {
        View::object("WebhookRelationships")
            .relationship("app", &self.app)
            .relationship("deliveries", &self.deliveries)
            .end()
    }
}
object!(WebhookRelationships);

/// Creates one `Webhook`; what is not set is not sent.
#[derive(Clone, PartialEq)]
#[must_use]
pub struct WebhookCreate(Body);

impl WebhookCreate {
    /// With what is required.
    pub fn new(
        enabled: bool,
        event_types: impl IntoIterator<Item = WebhookEventType>,
        name: impl Into<String>,
        secret: impl Into<String>,
        url: impl Into<String>,
        app: impl Into<Id<apps::App>>,
    ) -> Self {
        Self(
            Body::new("webhooks")
                .with_attributes()
                .with_relationships()
                .attribute("enabled", enabled)
                .attributes_list::<WebhookEventType, _>("eventTypes", event_types)
                .attribute("name", name.into())
                .attribute("secret", secret.into())
                .attribute("url", url.into())
                .to_one::<apps::App>("app", "apps", app.into()),
        )
    }
}
body!(WebhookCreate);

/// Changes one `Webhook`; what is not set stays as it is.
#[derive(Clone, PartialEq)]
#[must_use]
pub struct WebhookUpdate(Body);

impl WebhookUpdate {
    /// With nothing set.
    pub fn new() -> Self {
        Self(Body::new("webhooks"))
    }

    /// Sets `enabled`.
    pub fn enabled(self, enabled: bool) -> Self {
        Self(self.0.attribute("enabled", enabled))
    }

    /// Sets `eventTypes`.
    pub fn event_types(self, event_types: impl IntoIterator<Item = WebhookEventType>) -> Self {
        Self(
            self.0
                .attributes_list::<WebhookEventType, _>("eventTypes", event_types),
        )
    }

    /// Sets `name`.
    pub fn name(self, name: impl Into<String>) -> Self {
        Self(self.0.attribute("name", name.into()))
    }

    /// Sets `secret`.
    pub fn secret(self, secret: impl Into<String>) -> Self {
        Self(self.0.attribute("secret", secret.into()))
    }

    /// Sets `url`.
    pub fn url(self, url: impl Into<String>) -> Self {
        Self(self.0.attribute("url", url.into()))
    }

    /// Sends null for `enabled`.
    pub fn clear_enabled(self) -> Self {
        Self(self.0.clear_attribute("enabled"))
    }

    /// Sends null for `eventTypes`.
    pub fn clear_event_types(self) -> Self {
        Self(self.0.clear_attribute("eventTypes"))
    }

    /// Sends null for `name`.
    pub fn clear_name(self) -> Self {
        Self(self.0.clear_attribute("name"))
    }

    /// Sends null for `secret`.
    pub fn clear_secret(self) -> Self {
        Self(self.0.clear_attribute("secret"))
    }

    /// Sends null for `url`.
    pub fn clear_url(self) -> Self {
        Self(self.0.clear_attribute("url"))
    }
}
body!(WebhookUpdate, default);

/// What can be asked along with `Webhook`.
///
/// Fields can be chosen: `fields[apps]`, `fields[webhooks]`.
///
/// Can be included: `app`.
pub enum WebhookJoins {}
joins!(
    WebhookJoins,
    include = WebhookInclude,
    to_many = Never,
    fields = [apps::AppField, WebhookField]
);

names! {
    /// The fields that `fields[webhooks]` can choose.
    pub enum WebhookField {
        Enabled = "enabled",
        EventTypes = "eventTypes",
        Name = "name",
        Url = "url",
        App = "app",
        Deliveries = "deliveries",
    }
}

impl Field for WebhookField {
    const PARAMETER: &'static str = "fields[webhooks]";
}

names! {
    /// What can be included with `Webhook`.
    pub enum WebhookInclude {
        App = "app",
    }
}
