// Written by `cargo xtask codegen` from the description in `spec/`; not edited by hand.
//! Subscription plan availabilities: `/v1/subscriptionPlanAvailabilities`.

use super::{SubscriptionPlanType, subscriptions, territories};
use crate::runtime::emit::*;

/// Reads one of the subscription plan availabilities.
///
/// `GET /v1/subscriptionPlanAvailabilities/{id}`
///
/// [Apple's page](https://developer.apple.com/documentation/appstoreconnectapi/get-v1-subscriptionPlanAvailabilities-_id_)
pub fn get(
    id: impl Into<Id<SubscriptionPlanAvailability>>,
) -> Request<Document<SubscriptionPlanAvailability>, GetQuery> {
    Request::new(Method::Get, "/v1/subscriptionPlanAvailabilities/{id}").path("id", id.into())
}

/// Creates one of the subscription plan availabilities.
///
/// `POST /v1/subscriptionPlanAvailabilities`
///
/// [Apple's page](https://developer.apple.com/documentation/appstoreconnectapi/post-v1-subscriptionPlanAvailabilities)
pub fn create(
    body: SubscriptionPlanAvailabilityCreate,
) -> Request<Document<SubscriptionPlanAvailability>> {
    Request::new(Method::Post, "/v1/subscriptionPlanAvailabilities").body(body)
}

/// Changes one of the subscription plan availabilities.
///
/// `PATCH /v1/subscriptionPlanAvailabilities/{id}`
///
/// [Apple's page](https://developer.apple.com/documentation/appstoreconnectapi/patch-v1-subscriptionPlanAvailabilities-_id_)
pub fn update(
    id: impl Into<Id<SubscriptionPlanAvailability>>,
    body: SubscriptionPlanAvailabilityUpdate,
) -> Request<Document<SubscriptionPlanAvailability>> {
    Request::new(Method::Patch, "/v1/subscriptionPlanAvailabilities/{id}").path_and_body(
        "id",
        id.into(),
        body,
    )
}

/// Reads the available territories of one of the subscription plan availabilities.
///
/// `GET /v1/subscriptionPlanAvailabilities/{id}/availableTerritories`
///
/// At most 200 on a page.
///
/// [Apple's page](https://developer.apple.com/documentation/appstoreconnectapi/get-v1-subscriptionPlanAvailabilities-_id_-availableTerritories)
pub fn available_territories(
    id: impl Into<Id<SubscriptionPlanAvailability>>,
) -> Request<Page<territories::Territory>, AvailableTerritoriesQuery> {
    Request::new(
        Method::Get,
        "/v1/subscriptionPlanAvailabilities/{id}/availableTerritories",
    )
    .path("id", id.into())
    .limited(200)
}

/// Reads the identities of the available territories of one of the subscription plan availabilities.
///
/// `GET /v1/subscriptionPlanAvailabilities/{id}/relationships/availableTerritories`
///
/// At most 200 on a page.
///
/// [Apple's page](https://developer.apple.com/documentation/appstoreconnectapi/get-v1-subscriptionPlanAvailabilities-_id_-relationships-availableTerritories)
pub fn available_territories_linkages(
    id: impl Into<Id<SubscriptionPlanAvailability>>,
) -> Request<Linkages<territories::Territory>> {
    Request::new(
        Method::Get,
        "/v1/subscriptionPlanAvailabilities/{id}/relationships/availableTerritories",
    )
    .path("id", id.into())
    .limited(200)
}

/// Replaces the available territories of one of the subscription plan availabilities.
///
/// `PATCH /v1/subscriptionPlanAvailabilities/{id}/relationships/availableTerritories`
///
/// [Apple's page](https://developer.apple.com/documentation/appstoreconnectapi/patch-v1-subscriptionPlanAvailabilities-_id_-relationships-availableTerritories)
pub fn replace_available_territories(
    id: impl Into<Id<SubscriptionPlanAvailability>>,
    available_territories: impl IntoIterator<Item = impl Into<Id<territories::Territory>>>,
) -> Request<()> {
    Request::new(
        Method::Patch,
        "/v1/subscriptionPlanAvailabilities/{id}/relationships/availableTerritories",
    )
    .path("id", id.into())
    .linkages::<territories::Territory, _>("territories", available_territories)
}

/// The parameters of [`get`](fn@get).
pub enum GetQuery {}
impl Query for GetQuery {
    type Joins = SubscriptionPlanAvailabilityJoins;
}

/// The parameters of [`available_territories`](fn@available_territories).
pub enum AvailableTerritoriesQuery {}
impl Query for AvailableTerritoriesQuery {
    type Joins = Only<territories::TerritoryField>;
}

/// A resource of the type `subscriptionPlanAvailabilities`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SubscriptionPlanAvailability {
    /// Which one it is, among those of its type.
    pub id: Id<SubscriptionPlanAvailability>,
    /// What it is.
    pub attributes: SubscriptionPlanAvailabilityAttributes,
    /// What it is connected with.
    pub relationships: SubscriptionPlanAvailabilityRelationships,
    /// Where it is.
    pub links: Links,
}
resource!(
    SubscriptionPlanAvailability,
    "subscriptionPlanAvailabilities",
    attributes,
    relationships,
    links
);

/// The attributes of [`SubscriptionPlanAvailability`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SubscriptionPlanAvailabilityAttributes {
    /// `availableInNewTerritories`
    pub available_in_new_territories: Option<bool>,
    /// `planType`
    pub plan_type: Option<SubscriptionPlanType>,
}

impl Object for SubscriptionPlanAvailabilityAttributes {
    fn member<'de, A: MapAccess<'de>>(&mut self, key: &str, map: &mut A) -> Result<(), A::Error> {
        match key {
            "availableInNewTerritories" => read_value(&mut self.available_in_new_territories, map),
            "planType" => read_value(&mut self.plan_type, map),
            _ => skip(map),
        }
    }
}

impl Member for SubscriptionPlanAvailabilityAttributes {
    #[inline]
    fn view(&self) -> View<'_> {
        View::object("SubscriptionPlanAvailabilityAttributes")
            .member(
                "availableInNewTerritories",
                &self.available_in_new_territories,
            )
            .member("planType", &self.plan_type)
            .end()
    }
}
object!(SubscriptionPlanAvailabilityAttributes);

/// The relationships of [`SubscriptionPlanAvailability`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SubscriptionPlanAvailabilityRelationships {
    /// `availableTerritories`
    pub available_territories: ToMany<territories::Territory>,
}

impl Object for SubscriptionPlanAvailabilityRelationships {
    fn member<'de, A: MapAccess<'de>>(&mut self, key: &str, map: &mut A) -> Result<(), A::Error> {
        match key {
            "availableTerritories" => read_relationship(&mut self.available_territories, map),
            _ => skip(map),
        }
    }
}

impl Member for SubscriptionPlanAvailabilityRelationships {
    #[inline]
    fn view(&self) -> View<'_> {
        View::object("SubscriptionPlanAvailabilityRelationships")
            .relationship("availableTerritories", &self.available_territories)
            .end()
    }
}
object!(SubscriptionPlanAvailabilityRelationships);

/// Creates one `SubscriptionPlanAvailability`; what is not set is not sent.
#[derive(Clone, PartialEq)]
#[must_use]
pub struct SubscriptionPlanAvailabilityCreate(Body);

impl SubscriptionPlanAvailabilityCreate {
    /// With what is required.
    pub fn new(
        plan_type: SubscriptionPlanType,
        available_territories: impl IntoIterator<Item = impl Into<Id<territories::Territory>>>,
        subscription: impl Into<Id<subscriptions::Subscription>>,
    ) -> Self {
        Self(
            Body::new("subscriptionPlanAvailabilities")
                .with_attributes()
                .with_relationships()
                .attribute("planType", plan_type)
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

    /// Sets `availableInNewTerritories`.
    pub fn available_in_new_territories(self, available_in_new_territories: bool) -> Self {
        Self(
            self.0
                .attribute("availableInNewTerritories", available_in_new_territories),
        )
    }

    /// Sends null for `availableInNewTerritories`.
    pub fn clear_available_in_new_territories(self) -> Self {
        Self(self.0.clear_attribute("availableInNewTerritories"))
    }
}
body!(SubscriptionPlanAvailabilityCreate);

/// Changes one `SubscriptionPlanAvailability`; what is not set stays as it is.
#[derive(Clone, PartialEq)]
#[must_use]
pub struct SubscriptionPlanAvailabilityUpdate(Body);

impl SubscriptionPlanAvailabilityUpdate {
    /// With nothing set.
    pub fn new() -> Self {
        Self(Body::new("subscriptionPlanAvailabilities"))
    }

    /// Sets `availableInNewTerritories`.
    pub fn available_in_new_territories(self, available_in_new_territories: bool) -> Self {
        Self(
            self.0
                .attribute("availableInNewTerritories", available_in_new_territories),
        )
    }

    /// Sets the relationship `availableTerritories`.
    pub fn available_territories(
        self,
        available_territories: impl IntoIterator<Item = impl Into<Id<territories::Territory>>>,
    ) -> Self {
        Self(self.0.to_many::<territories::Territory, _>(
            "availableTerritories",
            "territories",
            available_territories,
        ))
    }

    /// Sends null for `availableInNewTerritories`.
    pub fn clear_available_in_new_territories(self) -> Self {
        Self(self.0.clear_attribute("availableInNewTerritories"))
    }
}
body!(SubscriptionPlanAvailabilityUpdate, default);

/// What can be asked along with `SubscriptionPlanAvailability`.
///
/// Fields can be chosen: `fields[subscriptionPlanAvailabilities]`, `fields[territories]`.
///
/// Can be included: `availableTerritories`.
pub enum SubscriptionPlanAvailabilityJoins {}
joins!(
    SubscriptionPlanAvailabilityJoins,
    include = SubscriptionPlanAvailabilityInclude,
    to_many = SubscriptionPlanAvailabilityToMany,
    fields = [
        SubscriptionPlanAvailabilityField,
        territories::TerritoryField
    ]
);

names! {
    /// The fields that `fields[subscriptionPlanAvailabilities]` can choose.
    pub enum SubscriptionPlanAvailabilityField {
        AvailableInNewTerritories = "availableInNewTerritories",
        PlanType = "planType",
        AvailableTerritories = "availableTerritories",
    }
}

impl Field for SubscriptionPlanAvailabilityField {
    const PARAMETER: &'static str = "fields[subscriptionPlanAvailabilities]";
}

names! {
    /// What can be included with `SubscriptionPlanAvailability`.
    pub enum SubscriptionPlanAvailabilityInclude {
        AvailableTerritories = "availableTerritories",
    }
}

names! {
    /// Relationships of `SubscriptionPlanAvailability` of which a limited number can be included.
    ///
    /// At most 50 of each.
    pub enum SubscriptionPlanAvailabilityToMany {
        AvailableTerritories = "availableTerritories",
    }
}

impl Limited for SubscriptionPlanAvailabilityToMany {
    fn maximum(self) -> u32 {
        50
    }
}
