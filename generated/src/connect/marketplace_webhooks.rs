// Written by `cargo xtask codegen` from the description in `spec/`; not edited by hand.
//! Marketplace webhooks: `/v1/marketplaceWebhooks`.

use crate::runtime::emit::*;

/// Lists marketplace webhooks.
///
/// `GET /v1/marketplaceWebhooks`
///
/// At most 200 on a page.
///
/// [Apple's page](https://developer.apple.com/documentation/appstoreconnectapi/get-v1-marketplaceWebhooks)
#[deprecated]
pub fn list() -> Request<Page<MarketplaceWebhook>, ListQuery> {
    Request::new(Method::Get, "/v1/marketplaceWebhooks").limited(200)
}

/// Creates one of the marketplace webhooks.
///
/// `POST /v1/marketplaceWebhooks`
///
/// [Apple's page](https://developer.apple.com/documentation/appstoreconnectapi/post-v1-marketplaceWebhooks)
#[deprecated]
pub fn create(body: MarketplaceWebhookCreate) -> Request<Document<MarketplaceWebhook>> {
    Request::new(Method::Post, "/v1/marketplaceWebhooks").body(body)
}

/// Changes one of the marketplace webhooks.
///
/// `PATCH /v1/marketplaceWebhooks/{id}`
///
/// [Apple's page](https://developer.apple.com/documentation/appstoreconnectapi/patch-v1-marketplaceWebhooks-_id_)
#[deprecated]
pub fn update(
    id: impl Into<Id<MarketplaceWebhook>>,
    body: MarketplaceWebhookUpdate,
) -> Request<Document<MarketplaceWebhook>> {
    Request::new(Method::Patch, "/v1/marketplaceWebhooks/{id}").path_and_body("id", id.into(), body)
}

/// Deletes one of the marketplace webhooks.
///
/// `DELETE /v1/marketplaceWebhooks/{id}`
///
/// [Apple's page](https://developer.apple.com/documentation/appstoreconnectapi/delete-v1-marketplaceWebhooks-_id_)
#[deprecated]
pub fn delete(id: impl Into<Id<MarketplaceWebhook>>) -> Request<()> {
    Request::new(Method::Delete, "/v1/marketplaceWebhooks/{id}").path("id", id.into())
}

/// The parameters of [`list`](fn@list).
pub enum ListQuery {}
impl Query for ListQuery {
    type Joins = Only<MarketplaceWebhookField>;
}

/// A resource of the type `marketplaceWebhooks`.
#[deprecated]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MarketplaceWebhook {
    /// Which one it is, among those of its type.
    pub id: Id<MarketplaceWebhook>,
    /// What it is.
    pub attributes: MarketplaceWebhookAttributes,
    /// Where it is.
    pub links: Links,
}
resource!(MarketplaceWebhook, "marketplaceWebhooks", attributes, links);

/// The attributes of [`MarketplaceWebhook`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MarketplaceWebhookAttributes {
    /// `endpointUrl`
    pub endpoint_url: Option<String>,
}

impl Object for MarketplaceWebhookAttributes {
    fn member<'de, A: MapAccess<'de>>(&mut self, key: &str, map: &mut A) -> Result<(), A::Error> {
        match key {
            "endpointUrl" => read_value(&mut self.endpoint_url, map),
            _ => skip(map),
        }
    }
}

impl Member for MarketplaceWebhookAttributes {
    #[inline]
    fn view(&self) -> View<'_> {
        View::object("MarketplaceWebhookAttributes")
            .member("endpointUrl", &self.endpoint_url)
            .end()
    }
}
object!(MarketplaceWebhookAttributes);

/// Creates one `MarketplaceWebhook`; what is not set is not sent.
#[derive(Clone, PartialEq)]
#[must_use]
pub struct MarketplaceWebhookCreate(Body);

impl MarketplaceWebhookCreate {
    /// With what is required.
    pub fn new(endpoint_url: impl Into<String>, secret: impl Into<String>) -> Self {
        Self(
            Body::new("marketplaceWebhooks")
                .with_attributes()
                .attribute("endpointUrl", endpoint_url.into())
                .attribute("secret", secret.into()),
        )
    }
}
body!(MarketplaceWebhookCreate);

/// Changes one `MarketplaceWebhook`; what is not set stays as it is.
#[derive(Clone, PartialEq)]
#[must_use]
pub struct MarketplaceWebhookUpdate(Body);

impl MarketplaceWebhookUpdate {
    /// With nothing set.
    pub fn new() -> Self {
        Self(Body::new("marketplaceWebhooks"))
    }

    /// Sets `endpointUrl`.
    pub fn endpoint_url(self, endpoint_url: impl Into<String>) -> Self {
        Self(self.0.attribute("endpointUrl", endpoint_url.into()))
    }

    /// Sets `secret`.
    pub fn secret(self, secret: impl Into<String>) -> Self {
        Self(self.0.attribute("secret", secret.into()))
    }

    /// Sends null for `endpointUrl`.
    pub fn clear_endpoint_url(self) -> Self {
        Self(self.0.clear_attribute("endpointUrl"))
    }

    /// Sends null for `secret`.
    pub fn clear_secret(self) -> Self {
        Self(self.0.clear_attribute("secret"))
    }
}
body!(MarketplaceWebhookUpdate, default);

names! {
    /// The fields that `fields[marketplaceWebhooks]` can choose.
    pub enum MarketplaceWebhookField {
        EndpointUrl = "endpointUrl",
    }
}

impl Field for MarketplaceWebhookField {
    const PARAMETER: &'static str = "fields[marketplaceWebhooks]";
}
