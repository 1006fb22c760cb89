// Written by `cargo xtask codegen` from the description in `spec/`; not edited by hand.
//! Subscription promotional offers: `/v1/subscriptionPromotionalOffers`.

use super::{
    SubscriptionOfferDuration, SubscriptionOfferMode, SubscriptionPlanType,
    subscription_promotional_offer_prices, subscriptions, territories,
};
use crate::runtime::emit::*;

/// Reads one of the subscription promotional offers.
///
/// `GET /v1/subscriptionPromotionalOffers/{id}`
///
/// [Apple's page](https://developer.apple.com/documentation/appstoreconnectapi/get-v1-subscriptionPromotionalOffers-_id_)
pub fn get(
    id: impl Into<Id<SubscriptionPromotionalOffer>>,
) -> Request<Document<SubscriptionPromotionalOffer>, GetQuery> {
    Request::new(Method::Get, "/v1/subscriptionPromotionalOffers/{id}").path("id", id.into())
}

/// Creates one of the subscription promotional offers.
///
/// `POST /v1/subscriptionPromotionalOffers`
///
/// [Apple's page](https://developer.apple.com/documentation/appstoreconnectapi/post-v1-subscriptionPromotionalOffers)
pub fn create(
    body: SubscriptionPromotionalOfferCreate,
) -> Request<Document<SubscriptionPromotionalOffer>> {
    Request::new(Method::Post, "/v1/subscriptionPromotionalOffers").body(body)
}

/// Changes one of the subscription promotional offers.
///
/// `PATCH /v1/subscriptionPromotionalOffers/{id}`
///
/// [Apple's page](https://developer.apple.com/documentation/appstoreconnectapi/patch-v1-subscriptionPromotionalOffers-_id_)
pub fn update(
    id: impl Into<Id<SubscriptionPromotionalOffer>>,
    body: SubscriptionPromotionalOfferUpdate,
) -> Request<Document<SubscriptionPromotionalOffer>> {
    Request::new(Method::Patch, "/v1/subscriptionPromotionalOffers/{id}").path_and_body(
        "id",
        id.into(),
        body,
    )
}

/// Deletes one of the subscription promotional offers.
///
/// `DELETE /v1/subscriptionPromotionalOffers/{id}`
///
/// [Apple's page](https://developer.apple.com/documentation/appstoreconnectapi/delete-v1-subscriptionPromotionalOffers-_id_)
pub fn delete(id: impl Into<Id<SubscriptionPromotionalOffer>>) -> Request<()> {
    Request::new(Method::Delete, "/v1/subscriptionPromotionalOffers/{id}").path("id", id.into())
}

/// Reads the prices of one of the subscription promotional offers.
///
/// `GET /v1/subscriptionPromotionalOffers/{id}/prices`
///
/// At most 200 on a page.
///
/// [Apple's page](https://developer.apple.com/documentation/appstoreconnectapi/get-v1-subscriptionPromotionalOffers-_id_-prices)
pub fn prices(
    id: impl Into<Id<SubscriptionPromotionalOffer>>,
) -> Request<
    Page<subscription_promotional_offer_prices::SubscriptionPromotionalOfferPrice>,
    PricesQuery,
> {
    Request::new(Method::Get, "/v1/subscriptionPromotionalOffers/{id}/prices")
        .path("id", id.into())
        .limited(200)
}

/// Reads the identities of the prices of one of the subscription promotional offers.
///
/// `GET /v1/subscriptionPromotionalOffers/{id}/relationships/prices`
///
/// At most 200 on a page.
///
/// [Apple's page](https://developer.apple.com/documentation/appstoreconnectapi/get-v1-subscriptionPromotionalOffers-_id_-relationships-prices)
pub fn prices_linkages(
    id: impl Into<Id<SubscriptionPromotionalOffer>>,
) -> Request<Linkages<subscription_promotional_offer_prices::SubscriptionPromotionalOfferPrice>> {
    Request::new(
        Method::Get,
        "/v1/subscriptionPromotionalOffers/{id}/relationships/prices",
    )
    .path("id", id.into())
    .limited(200)
}

/// The parameters of [`get`](fn@get).
pub enum GetQuery {}
impl Query for GetQuery {
    type Joins = SubscriptionPromotionalOfferJoins;
}

/// The parameters of [`prices`](fn@prices).
pub enum PricesQuery {}
impl Query for PricesQuery {
    type Joins = subscription_promotional_offer_prices::SubscriptionPromotionalOfferPriceJoins;
}

impl
    Request<
        Page<subscription_promotional_offer_prices::SubscriptionPromotionalOfferPrice>,
        PricesQuery,
    >
{
    /// Sets `filter[territory]`.
    pub fn filter_territory(
        self,
        values: impl IntoIterator<Item = impl Into<Id<territories::Territory>>>,
    ) -> Self {
        self.list::<Id<territories::Territory>, _>("filter[territory]", values)
    }
}

/// A resource of the type `subscriptionPromotionalOffers`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SubscriptionPromotionalOffer {
    /// Which one it is, among those of its type.
    pub id: Id<SubscriptionPromotionalOffer>,
    /// What it is.
    pub attributes: SubscriptionPromotionalOfferAttributes,
    /// What it is connected with.
    pub relationships: SubscriptionPromotionalOfferRelationships,
    /// Where it is.
    pub links: Links,
}
resource!(
    SubscriptionPromotionalOffer,
    "subscriptionPromotionalOffers",
    attributes,
    relationships,
    links
);

/// The attributes of [`SubscriptionPromotionalOffer`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SubscriptionPromotionalOfferAttributes {
    /// `duration`
    pub duration: Option<SubscriptionOfferDuration>,
    /// `name`
    pub name: Option<String>,
    /// `numberOfPeriods`
    pub number_of_periods: Option<i64>,
    /// `offerCode`
    pub offer_code: Option<String>,
    /// `offerMode`
    pub offer_mode: Option<SubscriptionOfferMode>,
    /// `targetSubscriptionPlanType`
    pub target_subscription_plan_type: Option<SubscriptionPlanType>,
}

impl Object for SubscriptionPromotionalOfferAttributes {
    fn member<'de, A: MapAccess<'de>>(&mut self, key: &str, map: &mut A) -> Result<(), A::Error> {
        match key {
            "duration" => read_value(&mut self.duration, map),
            "name" => read_value(&mut self.name, map),
            "numberOfPeriods" => read_value(&mut self.number_of_periods, map),
            "offerCode" => read_value(&mut self.offer_code, map),
            "offerMode" => read_value(&mut self.offer_mode, map),
            "targetSubscriptionPlanType" => {
                read_value(&mut self.target_subscription_plan_type, map)
            }
            _ => skip(map),
        }
    }
}

impl Member for SubscriptionPromotionalOfferAttributes {
    #[inline]
    fn view(&self) -> View<'_> {
        View::object("SubscriptionPromotionalOfferAttributes")
            .member("duration", &self.duration)
            .member("name", &self.name)
            .member("numberOfPeriods", &self.number_of_periods)
            .member("offerCode", &self.offer_code)
            .member("offerMode", &self.offer_mode)
            .member(
                "targetSubscriptionPlanType",
                &self.target_subscription_plan_type,
            )
            .end()
    }
}
object!(SubscriptionPromotionalOfferAttributes);

/// The relationships of [`SubscriptionPromotionalOffer`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SubscriptionPromotionalOfferRelationships {
    /// `prices`
    pub prices: ToMany<subscription_promotional_offer_prices::SubscriptionPromotionalOfferPrice>,
    /// `subscription`
    pub subscription: ToOne<subscriptions::Subscription>,
}

impl Object for SubscriptionPromotionalOfferRelationships {
    fn member<'de, A: MapAccess<'de>>(&mut self, key: &str, map: &mut A) -> Result<(), A::Error> {
        match key {
            "prices" => read_relationship(&mut self.prices, map),
            "subscription" => read_relationship(&mut self.subscription, map),
            _ => skip(map),
        }
    }
}

impl Member for SubscriptionPromotionalOfferRelationships {
    #[inline]
    fn view(&self) -> View<'_> {
        View::object("SubscriptionPromotionalOfferRelationships")
            .relationship("prices", &self.prices)
            .relationship("subscription", &self.subscription)
            .end()
    }
}
object!(SubscriptionPromotionalOfferRelationships);

/// Creates one `SubscriptionPromotionalOffer`; what is not set is not sent.
#[derive(Clone, PartialEq)]
#[must_use]
pub struct SubscriptionPromotionalOfferCreate(Body);

impl SubscriptionPromotionalOfferCreate {
    /// With what is required.
    pub fn new(
        duration: SubscriptionOfferDuration,
        name: impl Into<String>,
        number_of_periods: i64,
        offer_code: impl Into<String>,
        offer_mode: SubscriptionOfferMode,
        prices: impl IntoIterator<
            Item = impl Into<
                Link<subscription_promotional_offer_prices::SubscriptionPromotionalOfferPrice>,
            >,
        >,
        subscription: impl Into<Id<subscriptions::Subscription>>,
    ) -> Self {
        Self(
            Body::new("subscriptionPromotionalOffers")
                .with_attributes()
                .with_relationships()
                .attribute("duration", duration)
                .attribute("name", name.into())
                .attribute("numberOfPeriods", number_of_periods)
                .attribute("offerCode", offer_code.into())
                .attribute("offerMode", offer_mode)
                .to_many::<
                    subscription_promotional_offer_prices::SubscriptionPromotionalOfferPrice,
                    _,
                >("prices", "subscriptionPromotionalOfferPrices", prices)
                .to_one::<
                    subscriptions::Subscription,
                >("subscription", "subscriptions", subscription.into()),
        )
    }

    /// Sets `targetSubscriptionPlanType`.
    pub fn target_subscription_plan_type(
        self,
        target_subscription_plan_type: SubscriptionPlanType,
    ) -> Self {
        Self(
            self.0
                .attribute("targetSubscriptionPlanType", target_subscription_plan_type),
        )
    }

    /// Sends null for `targetSubscriptionPlanType`.
    pub fn clear_target_subscription_plan_type(self) -> Self {
        Self(self.0.clear_attribute("targetSubscriptionPlanType"))
    }
}
body!(SubscriptionPromotionalOfferCreate);

/// Creates one `SubscriptionPromotionalOffer` along with another resource; what is not set is not sent.
#[derive(Clone, PartialEq)]
#[must_use]
pub struct SubscriptionPromotionalOfferInlineCreate(Body);

impl SubscriptionPromotionalOfferInlineCreate {
    /// With what is required.
    pub fn new(
        duration: SubscriptionOfferDuration,
        name: impl Into<String>,
        number_of_periods: i64,
        offer_code: impl Into<String>,
        offer_mode: SubscriptionOfferMode,
    ) -> Self {
        Self(
            Body::new("subscriptionPromotionalOffers")
                .with_attributes()
                .attribute("duration", duration)
                .attribute("name", name.into())
                .attribute("numberOfPeriods", number_of_periods)
                .attribute("offerCode", offer_code.into())
                .attribute("offerMode", offer_mode),
        )
    }

    /// Sets `targetSubscriptionPlanType`.
    pub fn target_subscription_plan_type(
        self,
        target_subscription_plan_type: SubscriptionPlanType,
    ) -> Self {
        Self(
            self.0
                .attribute("targetSubscriptionPlanType", target_subscription_plan_type),
        )
    }

    /// Sets the relationship `prices`.
    pub fn prices(
        self,
        prices: impl IntoIterator<
            Item = impl Into<
                Id<subscription_promotional_offer_prices::SubscriptionPromotionalOfferPrice>,
            >,
        >,
    ) -> Self {
        Self(
            self
                .0
                .to_many::<
                    subscription_promotional_offer_prices::SubscriptionPromotionalOfferPrice,
                    _,
                >("prices", "subscriptionPromotionalOfferPrices", prices),
        )
    }

    /// Sets the relationship `subscription`.
    pub fn subscription(self, subscription: impl Into<Id<subscriptions::Subscription>>) -> Self {
        Self(self.0.to_one::<subscriptions::Subscription>(
            "subscription",
            "subscriptions",
            subscription.into(),
        ))
    }

    /// Sends null for `targetSubscriptionPlanType`.
    pub fn clear_target_subscription_plan_type(self) -> Self {
        Self(self.0.clear_attribute("targetSubscriptionPlanType"))
    }
}
body!(SubscriptionPromotionalOfferInlineCreate);
inline_create!(
    SubscriptionPromotionalOfferInlineCreate,
    SubscriptionPromotionalOffer
);

/// Changes one `SubscriptionPromotionalOffer`; what is not set stays as it is.
#[derive(Clone, PartialEq)]
#[must_use]
pub struct SubscriptionPromotionalOfferUpdate(Body);

impl SubscriptionPromotionalOfferUpdate {
    /// With nothing set.
    pub fn new() -> Self {
        Self(Body::new("subscriptionPromotionalOffers"))
    }

    /// Sets the relationship `prices`.
    pub fn prices(
        self,
        prices: impl IntoIterator<
            Item = impl Into<
                Link<subscription_promotional_offer_prices::SubscriptionPromotionalOfferPrice>,
            >,
        >,
    ) -> Self {
        Self(
            self
                .0
                .to_many::<
                    subscription_promotional_offer_prices::SubscriptionPromotionalOfferPrice,
                    _,
                >("prices", "subscriptionPromotionalOfferPrices", prices),
        )
    }
}
body!(SubscriptionPromotionalOfferUpdate, default);

/// What can be asked along with `SubscriptionPromotionalOffer`.
///
/// Fields can be chosen: `fields[subscriptionPromotionalOfferPrices]`, `fields[subscriptionPromotionalOffers]`, `fields[subscriptions]`.
///
/// Can be included: `subscription`, `prices`.
pub enum SubscriptionPromotionalOfferJoins {}
joins!(
    SubscriptionPromotionalOfferJoins,
    include = SubscriptionPromotionalOfferInclude,
    to_many = SubscriptionPromotionalOfferToMany,
    fields = [
        subscription_promotional_offer_prices::SubscriptionPromotionalOfferPriceField,
        SubscriptionPromotionalOfferField,
        subscriptions::SubscriptionField
    ]
);

names! {
    /// The fields that `fields[subscriptionPromotionalOffers]` can choose.
    pub enum SubscriptionPromotionalOfferField {
        Duration = "duration",
        Name = "name",
        NumberOfPeriods = "numberOfPeriods",
        OfferCode = "offerCode",
        OfferMode = "offerMode",
        TargetSubscriptionPlanType = "targetSubscriptionPlanType",
        Subscription = "subscription",
        Prices = "prices",
    }
}

impl Field for SubscriptionPromotionalOfferField {
    const PARAMETER: &'static str = "fields[subscriptionPromotionalOffers]";
}

names! {
    /// What can be included with `SubscriptionPromotionalOffer`.
    pub enum SubscriptionPromotionalOfferInclude {
        Subscription = "subscription",
        Prices = "prices",
    }
}

names! {
    /// Relationships of `SubscriptionPromotionalOffer` of which a limited number can be included.
    ///
    /// At most 50 of each.
    pub enum SubscriptionPromotionalOfferToMany {
        Prices = "prices",
    }
}

impl Limited for SubscriptionPromotionalOfferToMany {
    fn maximum(self) -> u32 {
        50
    }
}
