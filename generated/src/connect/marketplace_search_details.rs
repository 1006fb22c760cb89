// Written by `cargo xtask codegen` from the description in `spec/`; not edited by hand.
//! Marketplace search details: `/v1/marketplaceSearchDetails`.

use super::apps;
use crate::runtime::emit::*;

/// Creates one of the marketplace search details.
///
/// `POST /v1/marketplaceSearchDetails`
///
/// [Apple's page](https://developer.apple.com/documentation/appstoreconnectapi/post-v1-marketplaceSearchDetails)
pub fn create(body: MarketplaceSearchDetailCreate) -> Request<Document<MarketplaceSearchDetail>> {
    Request::new(Method::Post, "/v1/marketplaceSearchDetails").body(body)
}

/// Changes one of the marketplace search details.
///
/// `PATCH /v1/marketplaceSearchDetails/{id}`
///
/// [Apple's page](https://developer.apple.com/documentation/appstoreconnectapi/patch-v1-marketplaceSearchDetails-_id_)
pub fn update(
    id: impl Into<Id<MarketplaceSearchDetail>>,
    body: MarketplaceSearchDetailUpdate,
) -> Request<Document<MarketplaceSearchDetail>> {
    Request::new(Method::Patch, "/v1/marketplaceSearchDetails/{id}").path_and_body(
        "id",
        id.into(),
        body,
    )
}

/// Deletes one of the marketplace search details.
///
/// `DELETE /v1/marketplaceSearchDetails/{id}`
///
/// [Apple's page](https://developer.apple.com/documentation/appstoreconnectapi/delete-v1-marketplaceSearchDetails-_id_)
pub fn delete(id: impl Into<Id<MarketplaceSearchDetail>>) -> Request<()> {
    Request::new(Method::Delete, "/v1/marketplaceSearchDetails/{id}").path("id", id.into())
}

/// A resource of the type `marketplaceSearchDetails`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MarketplaceSearchDetail {
    /// Which one it is, among those of its type.
    pub id: Id<MarketplaceSearchDetail>,
    /// What it is.
    pub attributes: MarketplaceSearchDetailAttributes,
    /// Where it is.
    pub links: Links,
}
resource!(
    MarketplaceSearchDetail,
    "marketplaceSearchDetails",
    attributes,
    links
);

/// The attributes of [`MarketplaceSearchDetail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MarketplaceSearchDetailAttributes {
    /// `catalogUrl`
    pub catalog_url: Option<String>,
}

impl Object for MarketplaceSearchDetailAttributes {
    fn member<'de, A: MapAccess<'de>>(&mut self, key: &str, map: &mut A) -> Result<(), A::Error> {
        match key {
            "catalogUrl" => read_value(&mut self.catalog_url, map),
            _ => skip(map),
        }
    }
}

impl Member for MarketplaceSearchDetailAttributes {
    #[inline]
    fn view(&self) -> View<'_> {
        View::object("MarketplaceSearchDetailAttributes")
            .member("catalogUrl", &self.catalog_url)
            .end()
    }
}
object!(MarketplaceSearchDetailAttributes);

/// Creates one `MarketplaceSearchDetail`; what is not set is not sent.
#[derive(Clone, PartialEq)]
#[must_use]
pub struct MarketplaceSearchDetailCreate(Body);

impl MarketplaceSearchDetailCreate {
    /// With what is required.
    pub fn new(catalog_url: impl Into<String>, app: impl Into<Id<apps::App>>) -> Self {
        Self(
            Body::new("marketplaceSearchDetails")
                .with_attributes()
                .with_relationships()
                .attribute("catalogUrl", catalog_url.into())
                .to_one::<apps::App>("app", "apps", app.into()),
        )
    }
}
body!(MarketplaceSearchDetailCreate);

/// Changes one `MarketplaceSearchDetail`; what is not set stays as it is.
#[derive(Clone, PartialEq)]
#[must_use]
pub struct MarketplaceSearchDetailUpdate(Body);

impl MarketplaceSearchDetailUpdate {
    /// With nothing set.
    pub fn new() -> Self {
        Self(Body::new("marketplaceSearchDetails"))
    }

    /// Sets `catalogUrl`.
    pub fn catalog_url(self, catalog_url: impl Into<String>) -> Self {
        Self(self.0.attribute("catalogUrl", catalog_url.into()))
    }

    /// Sends null for `catalogUrl`.
    pub fn clear_catalog_url(self) -> Self {
        Self(self.0.clear_attribute("catalogUrl"))
    }
}
body!(MarketplaceSearchDetailUpdate, default);

names! {
    /// The fields that `fields[marketplaceSearchDetails]` can choose.
    pub enum MarketplaceSearchDetailField {
        CatalogUrl = "catalogUrl",
    }
}

impl Field for MarketplaceSearchDetailField {
    const PARAMETER: &'static str = "fields[marketplaceSearchDetails]";
}
