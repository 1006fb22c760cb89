// Written by `cargo xtask codegen` from the description in `spec/`; not edited by hand.
//! Subscription availabilities: `/v1/subscriptionAvailabilities`.

use super::{subscriptions, territories};
use crate::runtime::emit::*;

/// Reads one of the subscription availabilities.
///
/// `GET /v1/subscriptionAvailabilities/{id}`
///
/// [Apple's page](https://developer.apple.com/documentation/appstoreconnectapi/get-v1-subscriptionAvailabilities-_id_)
#[deprecated]
pub fn get(
    id: impl Into<Id<SubscriptionAvailability>>,
) -> Request<Document<SubscriptionAvailability>, GetQuery> {
    Request::new(Method::Get, "/v1/subscriptionAvailabilities/{id}").path("id", id.into())
}

/// Creates one of the subscription availabilities.
///
/// `POST /v1/subscriptionAvailabilities`
///
/// [Apple's page](https://developer.apple.com/documentation/appstoreconnectapi/post-v1-subscriptionAvailabilities)
#[deprecated]
pub fn create(body: SubscriptionAvailabilityCreate) -> Request<Document<SubscriptionAvailability>> {
    Request::new(Method::Post, "/v1/subscriptionAvailabilities").body(body)
}

/// Reads the available territories of one of the subscription availabilities.
///
/// `GET /v1/subscriptionAvailabilities/{id}/availableTerritories`
///
/// At most 200 on a page.
///
/// [Apple's page](https://developer.apple.com/documentation/appstoreconnectapi/get-v1-subscriptionAvailabilities-_id_-availableTerritories)
#[deprecated]
pub fn available_territories(
    id: impl Into<Id<SubscriptionAvailability>>,
) -> Request<Page<territories::Territory>, AvailableTerritoriesQuery> {
    Request::new(
        Method::Get,
        "/v1/subscriptionAvailabilities/{id}/availableTerritories",
    )
    .path("id", id.into())
    .limited(200)
}

/// Reads the identities of the available territories of one of the subscription availabilities.
///
/// `GET /v1/subscriptionAvailabilities/{id}/relationships/availableTerritories`
///
/// At most 200 on a page.
///
/// [Apple's page](https://developer.apple.com/documentation/appstoreconnectapi/get-v1-subscriptionAvailabilities-_id_-relationships-availableTerritories)
#[deprecated]
pub fn available_territories_linkages(
    id: impl Into<Id<SubscriptionAvailability>>,
) -> Request<Linkages<territories::Territory>> {
    Request::new(
        Method::Get,
        "/v1/subscriptionAvailabilities/{id}/relationships/availableTerritories",
    )
    .path("id", id.into())
    .limited(200)
}

/// The parameters of [`get`](fn@get).
pub enum GetQuery {}
impl Query for GetQuery {
    type Joins = SubscriptionAvailabilityJoins;
}

/// The parameters of [`available_territories`](fn@available_territories).
pub enum AvailableTerritoriesQuery {}
impl Query for AvailableTerritoriesQuery {
    type Joins = Only<territories::TerritoryField>;
}

/// A resource of the type `subscriptionAvailabilities`.
#[deprecated]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SubscriptionAvailability {
    /// Which one it is, among those of its type.
    pub id: Id<SubscriptionAvailability>,
    /// What it is.
    pub attributes: SubscriptionAvailabilityAttributes,
    /// What it is connected with.
    pub relationships: SubscriptionAvailabilityRelationships,
    /// Where it is.
    pub links: Links,
}
resource!(
    SubscriptionAvailability,
    "subscriptionAvailabilities",
    attributes,
    relationships,
    links
);

/// The attributes of [`SubscriptionAvailability`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SubscriptionAvailabilityAttributes {
    /// `availableInNewTerritories`
    pub available_in_new_territories: Option<bool>,
}

impl Object for SubscriptionAvailabilityAttributes {
    fn member<'de, A: MapAccess<'de>>(&mut self, key: &str, map: &mut A) -> Result<(), A::Error> {
        match key {
            "availableInNewTerritories" => read_value(&mut self.available_in_new_territories, map),
            _ => skip(map),
        }
    }
}

impl Member for SubscriptionAvailabilityAttributes {
    #[inline]
    fn view(&self) -> View<'_> {
        View::object("SubscriptionAvailabilityAttributes")
            .member(
                "availableInNewTerritories",
                &self.available_in_new_territories,
            )
            .end()
    }
}
object!(SubscriptionAvailabilityAttributes);

/// The relationships of [`SubscriptionAvailability`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SubscriptionAvailabilityRelationships {
    /// `availableTerritories`
    pub available_territories: ToMany<territories::Territory>,
}

impl Object for SubscriptionAvailabilityRelationships {
    fn member<'de, A: MapAccess<'de>>(&mut self, key: &str, map: &mut A) -> Result<(), A::Error> {
        match key {
            "availableTerritories" => read_relationship(&mut self.available_territories, map),
            _ => skip(map),
        }
    }
}

impl Member for SubscriptionAvailabilityRelationships {
    #[inline]
    fn view(&self) -> View<'_> {
        View::object("SubscriptionAvailabilityRelationships")
            .relationship("availableTerritories", &self.available_territories)
            .end()
    }
}
object!(SubscriptionAvailabilityRelationships);

/// Creates one `SubscriptionAvailability`; what is not set is not sent.
#[derive(Clone, PartialEq)]
#[must_use]
pub struct SubscriptionAvailabilityCreate(Body);

impl SubscriptionAvailabilityCreate {
    /// With what is required.
    pub fn new(
        available_in_new_territories: bool,
        available_territories: impl IntoIterator<Item = impl Into<Id<territories::Territory>>>,
        subscription: impl Into<Id<subscriptions::Subscription>>,
    ) -> Self {
        Self(
            Body::new("subscriptionAvailabilities")
                .with_attributes()
                .with_relationships()
                .attribute("availableInNewTerritories", available_in_new_territories)
                .to_many::<territories::Territory, _>(
                    "availableTerritories",
                    "territories",
                    available_territories,
                )
                .to_one::<subscriptions::Subscription>(
                    "subscription",
                    "subscriptions",
                    subscription.into(),
                ),
        )
    }
}
body!(SubscriptionAvailabilityCreate);

/// What can be asked along with `SubscriptionAvailability`.
///
/// Fields can be chosen: `fields[subscriptionAvailabilities]`, `fields[territories]`.
///
/// Can be included: `availableTerritories`.
pub enum SubscriptionAvailabilityJoins {}
joins!(
    SubscriptionAvailabilityJoins,
    include = SubscriptionAvailabilityInclude,
    to_many = SubscriptionAvailabilityToMany,
    fields = [SubscriptionAvailabilityField, territories::TerritoryField]
);

names! {
    /// The fields that `fields[subscriptionAvailabilities]` can choose.
    pub enum SubscriptionAvailabilityField {
        AvailableInNewTerritories = "availableInNewTerritories",
        AvailableTerritories = "availableTerritories",
    }
}

impl Field for SubscriptionAvailabilityField {
    const PARAMETER: &'static str = "fields[subscriptionAvailabilities]";
}

names! {
    /// What can be included with `SubscriptionAvailability`.
    pub enum SubscriptionAvailabilityInclude {
        AvailableTerritories = "availableTerritories",
    }
}

names! {
    /// Relationships of `SubscriptionAvailability` of which a limited number can be included.
    ///
    /// At most 50 of each.
    pub enum SubscriptionAvailabilityToMany {
        AvailableTerritories = "availableTerritories",
    }
}

impl Limited for SubscriptionAvailabilityToMany {
    fn maximum(self) -> u32 {
        50
    }
}
