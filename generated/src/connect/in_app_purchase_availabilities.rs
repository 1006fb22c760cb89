// Written by `cargo xtask codegen` from the description in `spec/`; not edited by hand.
//! In app purchase availabilities: `/v1/inAppPurchaseAvailabilities`.

use super::{in_app_purchases, territories};
use crate::runtime::emit::*;

/// Reads one of the in app purchase availabilities.
///
/// `GET /v1/inAppPurchaseAvailabilities/{id}`
///
/// [Apple's page](https://developer.apple.com/documentation/appstoreconnectapi/get-v1-inAppPurchaseAvailabilities-_id_)
pub fn get(
    id: impl Into<Id<InAppPurchaseAvailability>>,
) -> Request<Document<InAppPurchaseAvailability>, GetQuery> {
    Request::new(Method::Get, "/v1/inAppPurchaseAvailabilities/{id}").path("id", id.into())
}

/// Creates one of the in app purchase availabilities.
///
/// `POST /v1/inAppPurchaseAvailabilities`
///
/// [Apple's page](https://developer.apple.com/documentation/appstoreconnectapi/post-v1-inAppPurchaseAvailabilities)
pub fn create(
    body: InAppPurchaseAvailabilityCreate,
) -> Request<Document<InAppPurchaseAvailability>> {
    Request::new(Method::Post, "/v1/inAppPurchaseAvailabilities").body(body)
}

/// Reads the available territories of one of the in app purchase availabilities.
///
/// `GET /v1/inAppPurchaseAvailabilities/{id}/availableTerritories`
///
/// At most 200 on a page.
///
/// [Apple's page](https://developer.apple.com/documentation/appstoreconnectapi/get-v1-inAppPurchaseAvailabilities-_id_-availableTerritories)
pub fn available_territories(
    id: impl Into<Id<InAppPurchaseAvailability>>,
) -> Request<Page<territories::Territory>, AvailableTerritoriesQuery> {
    Request::new(
        Method::Get,
        "/v1/inAppPurchaseAvailabilities/{id}/availableTerritories",
    )
    .path("id", id.into())
    .limited(200)
}

/// Reads the identities of the available territories of one of the in app purchase availabilities.
///
/// `GET /v1/inAppPurchaseAvailabilities/{id}/relationships/availableTerritories`
///
/// At most 200 on a page.
///
/// [Apple's page](https://developer.apple.com/documentation/appstoreconnectapi/get-v1-inAppPurchaseAvailabilities-_id_-relationships-availableTerritories)
pub fn available_territories_linkages(
    id: impl Into<Id<InAppPurchaseAvailability>>,
) -> Request<Linkages<territories::Territory>> {
    Request::new(
        Method::Get,
        "/v1/inAppPurchaseAvailabilities/{id}/relationships/availableTerritories",
    )
    .path("id", id.into())
    .limited(200)
}

/// The parameters of [`get`](fn@get).
pub enum GetQuery {}
impl Query for GetQuery {
    type Joins = InAppPurchaseAvailabilityJoins;
}

/// The parameters of [`available_territories`](fn@available_territories).
pub enum AvailableTerritoriesQuery {}
impl Query for AvailableTerritoriesQuery {
    type Joins = Only<territories::TerritoryField>;
}

/// A resource of the type `inAppPurchaseAvailabilities`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InAppPurchaseAvailability {
    /// Which one it is, among those of its type.
    pub id: Id<InAppPurchaseAvailability>,
    /// What it is.
    pub attributes: InAppPurchaseAvailabilityAttributes,
    /// What it is connected with.
    pub relationships: InAppPurchaseAvailabilityRelationships,
    /// Where it is.
    pub links: Links,
}
resource!(
    InAppPurchaseAvailability,
    "inAppPurchaseAvailabilities",
    attributes,
    relationships,
    links
);

/// The attributes of [`InAppPurchaseAvailability`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InAppPurchaseAvailabilityAttributes {
    /// `availableInNewTerritories`
    pub available_in_new_territories: Option<bool>,
}

impl Object for InAppPurchaseAvailabilityAttributes {
    fn member<'de, A: MapAccess<'de>>(&mut self, key: &str, map: &mut A) -> Result<(), A::Error> {
        match key {
            "availableInNewTerritories" => read_value(&mut self.available_in_new_territories, map),
            _ => skip(map),
        }
    }
}

impl Member for InAppPurchaseAvailabilityAttributes {
    #[inline]
    fn view(&self) -> View<'_> {
        View::object("InAppPurchaseAvailabilityAttributes")
            .member(
                "availableInNewTerritories",
                &self.available_in_new_territories,
            )
            .end()
    }
}
object!(InAppPurchaseAvailabilityAttributes);

/// The relationships of [`InAppPurchaseAvailability`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InAppPurchaseAvailabilityRelationships {
    /// `availableTerritories`
    pub available_territories: ToMany<territories::Territory>,
}

impl Object for InAppPurchaseAvailabilityRelationships {
    fn member<'de, A: MapAccess<'de>>(&mut self, key: &str, map: &mut A) -> Result<(), A::Error> {
        match key {
            "availableTerritories" => read_relationship(&mut self.available_territories, map),
            _ => skip(map),
        }
    }
}

impl Member for InAppPurchaseAvailabilityRelationships {
    #[inline]
    fn view(&self) -> View<'_> {
        View::object("InAppPurchaseAvailabilityRelationships")
            .relationship("availableTerritories", &self.available_territories)
            .end()
    }
}
object!(InAppPurchaseAvailabilityRelationships);

/// Creates one `InAppPurchaseAvailability`; what is not set is not sent.
#[derive(Clone, PartialEq)]
#[must_use]
pub struct InAppPurchaseAvailabilityCreate(Body);

impl InAppPurchaseAvailabilityCreate {
    /// With what is required.
    pub fn new(
        available_in_new_territories: bool,
        available_territories: impl IntoIterator<Item = impl Into<Id<territories::Territory>>>,
        in_app_purchase: impl Into<Id<in_app_purchases::InAppPurchase>>,
    ) -> Self {
        Self(
            Body::new("inAppPurchaseAvailabilities")
                .with_attributes()
                .with_relationships()
                .attribute("availableInNewTerritories", available_in_new_territories)
                .to_many::<territories::Territory, _>(
                    "availableTerritories",
                    "territories",
                    available_territories,
                )
                .to_one::<in_app_purchases::InAppPurchase>(
                    "inAppPurchase",
                    "inAppPurchases",
                    in_app_purchase.into(),
                ),
        )
    }
}
body!(InAppPurchaseAvailabilityCreate);

/// What can be asked along with `InAppPurchaseAvailability`.
///
/// Fields can be chosen: `fields[inAppPurchaseAvailabilities]`, `fields[territories]`.
///
/// Can be included: `availableTerritories`.
pub enum InAppPurchaseAvailabilityJoins {}
joins!(
    InAppPurchaseAvailabilityJoins,
    include = InAppPurchaseAvailabilityInclude,
    to_many = InAppPurchaseAvailabilityToMany,
    fields = [InAppPurchaseAvailabilityField, territories::TerritoryField]
);

names! {
    /// The fields that `fields[inAppPurchaseAvailabilities]` can choose.
    pub enum InAppPurchaseAvailabilityField {
        AvailableInNewTerritories = "availableInNewTerritories",
        AvailableTerritories = "availableTerritories",
    }
}

impl Field for InAppPurchaseAvailabilityField {
    const PARAMETER: &'static str = "fields[inAppPurchaseAvailabilities]";
}

names! {
    /// What can be included with `InAppPurchaseAvailability`.
    pub enum InAppPurchaseAvailabilityInclude {
        AvailableTerritories = "availableTerritories",
    }
}

names! {
    /// Relationships of `InAppPurchaseAvailability` of which a limited number can be included.
    ///
    /// At most 50 of each.
    pub enum InAppPurchaseAvailabilityToMany {
        AvailableTerritories = "availableTerritories",
    }
}

impl Limited for InAppPurchaseAvailabilityToMany {
    fn maximum(self) -> u32 {
        50
    }
}
