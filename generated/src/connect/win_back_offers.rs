// Written by `cargo xtask codegen` from the description in `spec/`; not edited by hand.
//! Win back offers: `/v1/winBackOffers`.

use super::{
    IntegerRange, SubscriptionOfferDuration, SubscriptionOfferMode, SubscriptionPlanType,
    subscriptions, territories, win_back_offer_prices,
};
use crate::runtime::emit::*;

/// Reads one of the win back offers.
///
/// `GET /v1/winBackOffers/{id}`
///
/// [Apple's page](https://developer.apple.com/documentation/appstoreconnectapi/get-v1-winBackOffers-_id_)
pub fn get(id: impl Into<Id<WinBackOffer>>) -> Request<Document<WinBackOffer>, GetQuery> {
    Request::new(Method::Get, "/v1/winBackOffers/{id}").path("id", id.into())
}

/// Creates one of the win back offers.
///
/// `POST /v1/winBackOffers`
///
/// [Apple's page](https://developer.apple.com/documentation/appstoreconnectapi/post-v1-winBackOffers)
pub fn create(body: WinBackOfferCreate) -> Request<Document<WinBackOffer>> {
    Request::new(Method::Post, "/v1/winBackOffers").body(body)
}

/// Changes one of the win back offers.
///
/// `PATCH /v1/winBackOffers/{id}`
///
/// [Apple's page](https://developer.apple.com/documentation/appstoreconnectapi/patch-v1-winBackOffers-_id_)
pub fn update(
    id: impl Into<Id<WinBackOffer>>,
    body: WinBackOfferUpdate,
) -> Request<Document<WinBackOffer>> {
    Request::new(Method::Patch, "/v1/winBackOffers/{id}").path_and_body("id", id.into(), body)
}

/// Deletes one of the win back offers.
///
/// `DELETE /v1/winBackOffers/{id}`
///
/// [Apple's page](https://developer.apple.com/documentation/appstoreconnectapi/delete-v1-winBackOffers-_id_)
pub fn delete(id: impl Into<Id<WinBackOffer>>) -> Request<()> {
    Request::new(Method::Delete, "/v1/winBackOffers/{id}").path("id", id.into())
}

/// Reads the prices of one of the win back offers.
///
/// `GET /v1/winBackOffers/{id}/prices`
///
/// At most 200 on a page.
///
/// [Apple's page](https://developer.apple.com/documentation/appstoreconnectapi/get-v1-winBackOffers-_id_-prices)
pub fn prices(
    id: impl Into<Id<WinBackOffer>>,
) -> Request<Page<win_back_offer_prices::WinBackOfferPrice>, PricesQuery> {
    Request::new(Method::Get, "/v1/winBackOffers/{id}/prices")
        .path("id", id.into())
        .limited(200)
}

/// Reads the identities of the prices of one of the win back offers.
///
/// `GET /v1/winBackOffers/{id}/relationships/prices`
///
/// At most 200 on a page.
///
/// [Apple's page](https://developer.apple.com/documentation/appstoreconnectapi/get-v1-winBackOffers-_id_-relationships-prices)
pub fn prices_linkages(
    id: impl Into<Id<WinBackOffer>>,
) -> Request<Linkages<win_back_offer_prices::WinBackOfferPrice>> {
    Request::new(Method::Get, "/v1/winBackOffers/{id}/relationships/prices")
        .path("id", id.into())
        .limited(200)
}

/// The parameters of [`get`](fn@get).
pub enum GetQuery {}
impl Query for GetQuery {
    type Joins = WinBackOfferJoins;
}

/// The parameters of [`prices`](fn@prices).
pub enum PricesQuery {}
impl Query for PricesQuery {
    type Joins = win_back_offer_prices::WinBackOfferPriceJoins;
}

impl Request<Page<win_back_offer_prices::WinBackOfferPrice>, PricesQuery> {
    /// Sets `filter[territory]`.
    pub fn filter_territory(
        self,
        values: impl IntoIterator<Item = impl Into<Id<territories::Territory>>>,
    ) -> Self {
        self.list::<Id<territories::Territory>, _>("filter[territory]", values)
    }
}

/// A resource of the type `winBackOffers`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct WinBackOffer {
    /// Which one it is, among those of its type.
    pub id: Id<WinBackOffer>,
    /// What it is.
    pub attributes: WinBackOfferAttributes,
    /// What it is connected with.
    pub relationships: WinBackOfferRelationships,
    /// Where it is.
    pub links: Links,
}
resource!(
    WinBackOffer,
    "winBackOffers",
    attributes,
    relationships,
    links
);

/// The attributes of [`WinBackOffer`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct WinBackOfferAttributes {
    /// `customerEligibilityPaidSubscriptionDurationInMonths`
    pub customer_eligibility_paid_subscription_duration_in_months: Option<i64>,
    /// `customerEligibilityTimeSinceLastSubscribedInMonths`
    pub customer_eligibility_time_since_last_subscribed_in_months: Option<IntegerRange>,
    /// `customerEligibilityWaitBetweenOffersInMonths`
    pub customer_eligibility_wait_between_offers_in_months: Option<i64>,
    /// `duration`
    pub duration: Option<SubscriptionOfferDuration>,
    /// `endDate`
    pub end_date: Option<Date>,
    /// `offerId`
    pub offer_id: Option<String>,
    /// `offerMode`
    pub offer_mode: Option<SubscriptionOfferMode>,
    /// `periodCount`
    pub period_count: Option<i64>,
    /// `priority`
    pub priority: Option<WinBackOfferPriority>,
    /// `promotionIntent`
    pub promotion_intent: Option<WinBackOfferPromotionIntent>,
    /// `referenceName`
    pub reference_name: Option<String>,
    /// `startDate`
    pub start_date: Option<Date>,
    /// `targetSubscriptionPlanType`
    pub target_subscription_plan_type: Option<SubscriptionPlanType>,
}

impl Object for WinBackOfferAttributes {
    fn member<'de, A: MapAccess<'de>>(&mut self, key: &str, map: &mut A) -> Result<(), A::Error> {
        match key {
            "customerEligibilityPaidSubscriptionDurationInMonths" => read_value(
                &mut self.customer_eligibility_paid_subscription_duration_in_months,
                map,
            ),
            "customerEligibilityTimeSinceLastSubscribedInMonths" => read_value(
                &mut self.customer_eligibility_time_since_last_subscribed_in_months,
                map,
            ),
            "customerEligibilityWaitBetweenOffersInMonths" => read_value(
                &mut self.customer_eligibility_wait_between_offers_in_months,
                map,
            ),
            "duration" => read_value(&mut self.duration, map),
            "endDate" => read_value(&mut self.end_date, map),
            "offerId" => read_value(&mut self.offer_id, map),
            "offerMode" => read_value(&mut self.offer_mode, map),
            "periodCount" => read_value(&mut self.period_count, map),
            "priority" => read_value(&mut self.priority, map),
            "promotionIntent" => read_value(&mut self.promotion_intent, map),
            "referenceName" => read_value(&mut self.reference_name, map),
            "startDate" => read_value(&mut self.start_date, map),
            "targetSubscriptionPlanType" => {
                read_value(&mut self.target_subscription_plan_type, map)
            }
            _ => skip(map),
        }
    }
}

impl Member for WinBackOfferAttributes {
    #[inline]
    fn view(&self) -> View<'_> {
        View::object("WinBackOfferAttributes")
            .member(
                "customerEligibilityPaidSubscriptionDurationInMonths",
                &self.customer_eligibility_paid_subscription_duration_in_months,
            )
            .member(
                "customerEligibilityTimeSinceLastSubscribedInMonths",
                &self.customer_eligibility_time_since_last_subscribed_in_months,
            )
            .member(
                "customerEligibilityWaitBetweenOffersInMonths",
                &self.customer_eligibility_wait_between_offers_in_months,
            )
            .member("duration", &self.duration)
            .member("endDate", &self.end_date)
            .member("offerId", &self.offer_id)
            .member("offerMode", &self.offer_mode)
            .member("periodCount", &self.period_count)
            .member("priority", &self.priority)
            .member("promotionIntent", &self.promotion_intent)
            .member("referenceName", &self.reference_name)
            .member("startDate", &self.start_date)
            .member(
                "targetSubscriptionPlanType",
                &self.target_subscription_plan_type,
            )
            .end()
    }
}
object!(WinBackOfferAttributes);

/// The relationships of [`WinBackOffer`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct WinBackOfferRelationships {
    /// `prices`
    pub prices: ToMany<win_back_offer_prices::WinBackOfferPrice>,
}

impl Object for WinBackOfferRelationships {
    fn member<'de, A: MapAccess<'de>>(&mut self, key: &str, map: &mut A) -> Result<(), A::Error> {
        match key {
            "prices" => read_relationship(&mut self.prices, map),
            _ => skip(map),
        }
    }
}

impl Member for WinBackOfferRelationships {
    #[inline]
    fn view(&self) -> View<'_> {
        View::object("WinBackOfferRelationships")
            .relationship("prices", &self.prices)
            .end()
    }
}
object!(WinBackOfferRelationships);

/// Creates one `WinBackOffer`; what is not set is not sent.
#[derive(Clone, PartialEq)]
#[must_use]
pub struct WinBackOfferCreate(Body);

impl WinBackOfferCreate {
    /// With what is required.
    pub fn new(
        customer_eligibility_paid_subscription_duration_in_months: i64,
        customer_eligibility_time_since_last_subscribed_in_months: IntegerRange,
        duration: SubscriptionOfferDuration,
        offer_id: impl Into<String>,
        offer_mode: SubscriptionOfferMode,
        period_count: i64,
        priority: WinBackOfferPriority,
        reference_name: impl Into<String>,
        start_date: impl Into<Date>,
        prices: impl IntoIterator<Item = impl Into<Link<win_back_offer_prices::WinBackOfferPrice>>>,
        subscription: impl Into<Id<subscriptions::Subscription>>,
    ) -> Self {
        Self(
            Body::new("winBackOffers")
                .with_attributes()
                .with_relationships()
                .attribute(
                    "customerEligibilityPaidSubscriptionDurationInMonths",
                    customer_eligibility_paid_subscription_duration_in_months,
                )
                .attribute(
                    "customerEligibilityTimeSinceLastSubscribedInMonths",
                    customer_eligibility_time_since_last_subscribed_in_months,
                )
                .attribute("duration", duration)
                .attribute("offerId", offer_id.into())
                .attribute("offerMode", offer_mode)
                .attribute("periodCount", period_count)
                .attribute("priority", priority)
                .attribute("referenceName", reference_name.into())
                .attribute("startDate", start_date.into())
                .to_many::<win_back_offer_prices::WinBackOfferPrice, _>(
                    "prices",
                    "winBackOfferPrices",
                    prices,
                )
                .to_one::<subscriptions::Subscription>(
                    "subscription",
                    "subscriptions",
                    subscription.into(),
                ),
        )
    }

    /// Sets `customerEligibilityWaitBetweenOffersInMonths`.
    pub fn customer_eligibility_wait_between_offers_in_months(
        self,
        customer_eligibility_wait_between_offers_in_months: i64,
    ) -> Self {
        Self(self.0.attribute(
            "customerEligibilityWaitBetweenOffersInMonths",
            customer_eligibility_wait_between_offers_in_months,
        ))
    }

    /// Sets `endDate`.
    pub fn end_date(self, end_date: impl Into<Date>) -> Self {
        Self(self.0.attribute("endDate", end_date.into()))
    }

    /// Sets `promotionIntent`.
    pub fn promotion_intent(self, promotion_intent: WinBackOfferPromotionIntent) -> Self {
        Self(self.0.attribute("promotionIntent", promotion_intent))
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

    /// Sends null for `customerEligibilityWaitBetweenOffersInMonths`.
    pub fn clear_customer_eligibility_wait_between_offers_in_months(self) -> Self {
        Self(
            self.0
                .clear_attribute("customerEligibilityWaitBetweenOffersInMonths"),
        )
    }

    /// Sends null for `endDate`.
    pub fn clear_end_date(self) -> Self {
        Self(self.0.clear_attribute("endDate"))
    }

    /// Sends null for `promotionIntent`.
    pub fn clear_promotion_intent(self) -> Self {
        Self(self.0.clear_attribute("promotionIntent"))
    }

    /// Sends null for `targetSubscriptionPlanType`.
    pub fn clear_target_subscription_plan_type(self) -> Self {
        Self(self.0.clear_attribute("targetSubscriptionPlanType"))
    }
}
body!(WinBackOfferCreate);

/// Changes one `WinBackOffer`; what is not set stays as it is.
#[derive(Clone, PartialEq)]
#[must_use]
pub struct WinBackOfferUpdate(Body);

impl WinBackOfferUpdate {
    /// With nothing set.
    pub fn new() -> Self {
        Self(Body::new("winBackOffers"))
    }

    /// Sets `customerEligibilityPaidSubscriptionDurationInMonths`.
    pub fn customer_eligibility_paid_subscription_duration_in_months(
        self,
        customer_eligibility_paid_subscription_duration_in_months: i64,
    ) -> Self {
        Self(self.0.attribute(
            "customerEligibilityPaidSubscriptionDurationInMonths",
            customer_eligibility_paid_subscription_duration_in_months,
        ))
    }

    /// Sets `customerEligibilityTimeSinceLastSubscribedInMonths`.
    pub fn customer_eligibility_time_since_last_subscribed_in_months(
        self,
        customer_eligibility_time_since_last_subscribed_in_months: IntegerRange,
    ) -> Self {
        Self(self.0.attribute(
            "customerEligibilityTimeSinceLastSubscribedInMonths",
            customer_eligibility_time_since_last_subscribed_in_months,
        ))
    }

    /// Sets `customerEligibilityWaitBetweenOffersInMonths`.
    pub fn customer_eligibility_wait_between_offers_in_months(
        self,
        customer_eligibility_wait_between_offers_in_months: i64,
    ) -> Self {
        Self(self.0.attribute(
            "customerEligibilityWaitBetweenOffersInMonths",
            customer_eligibility_wait_between_offers_in_months,
        ))
    }

    /// Sets `endDate`.
    pub fn end_date(self, end_date: impl Into<Date>) -> Self {
        Self(self.0.attribute("endDate", end_date.into()))
    }

    /// Sets `priority`.
    pub fn priority(self, priority: WinBackOfferPriority) -> Self {
        Self(self.0.attribute("priority", priority))
    }

    /// Sets `promotionIntent`.
    pub fn promotion_intent(self, promotion_intent: WinBackOfferPromotionIntent) -> Self {
        Self(self.0.attribute("promotionIntent", promotion_intent))
    }

    /// Sets `startDate`.
    pub fn start_date(self, start_date: impl Into<Date>) -> Self {
        Self(self.0.attribute("startDate", start_date.into()))
    }

    /// Sends null for `customerEligibilityPaidSubscriptionDurationInMonths`.
    pub fn clear_customer_eligibility_paid_subscription_duration_in_months(self) -> Self {
        Self(
            self.0
                .clear_attribute("customerEligibilityPaidSubscriptionDurationInMonths"),
        )
    }

    /// Sends null for `customerEligibilityTimeSinceLastSubscribedInMonths`.
    pub fn clear_customer_eligibility_time_since_last_subscribed_in_months(self) -> Self {
        Self(
            self.0
                .clear_attribute("customerEligibilityTimeSinceLastSubscribedInMonths"),
        )
    }

    /// Sends null for `customerEligibilityWaitBetweenOffersInMonths`.
    pub fn clear_customer_eligibility_wait_between_offers_in_months(self) -> Self {
        Self(
            self.0
                .clear_attribute("customerEligibilityWaitBetweenOffersInMonths"),
        )
    }

    /// Sends null for `endDate`.
    pub fn clear_end_date(self) -> Self {
        Self(self.0.clear_attribute("endDate"))
    }

    /// Sends null for `priority`.
    pub fn clear_priority(self) -> Self {
        Self(self.0.clear_attribute("priority"))
    }

    /// Sends null for `promotionIntent`.
    pub fn clear_promotion_intent(self) -> Self {
        Self(self.0.clear_attribute("promotionIntent"))
    }

    /// Sends null for `startDate`.
    pub fn clear_start_date(self) -> Self {
        Self(self.0.clear_attribute("startDate"))
    }
}
body!(WinBackOfferUpdate, default);

values! {
    /// Values of `priority`.
    pub enum WinBackOfferPriority {
        High = "HIGH",
        Normal = "NORMAL",
    }
}

values! {
    /// Values of `promotionIntent`.
    pub enum WinBackOfferPromotionIntent {
        NotPromoted = "NOT_PROMOTED",
        UseAutoGeneratedAssets = "USE_AUTO_GENERATED_ASSETS",
    }
}

/// What can be asked along with `WinBackOffer`.
///
/// Fields can be chosen: `fields[winBackOfferPrices]`, `fields[winBackOffers]`.
///
/// Can be included: `prices`.
pub enum WinBackOfferJoins {}
joins!(
    WinBackOfferJoins,
    include = WinBackOfferInclude,
    to_many = WinBackOfferToMany,
    fields = [
        win_back_offer_prices::WinBackOfferPriceField,
        WinBackOfferField
    ]
);

names! {
    /// The fields that `fields[winBackOffers]` can choose.
    pub enum WinBackOfferField {
        ReferenceName = "referenceName",
        OfferId = "offerId",
        Duration = "duration",
        OfferMode = "offerMode",
        PeriodCount = "periodCount",
        CustomerEligibilityPaidSubscriptionDurationInMonths = "customerEligibilityPaidSubscriptionDurationInMonths",
        CustomerEligibilityTimeSinceLastSubscribedInMonths = "customerEligibilityTimeSinceLastSubscribedInMonths",
        CustomerEligibilityWaitBetweenOffersInMonths = "customerEligibilityWaitBetweenOffersInMonths",
        StartDate = "startDate",
        EndDate = "endDate",
        Priority = "priority",
        PromotionIntent = "promotionIntent",
        TargetSubscriptionPlanType = "targetSubscriptionPlanType",
        Prices = "prices",
    }
}

impl Field for WinBackOfferField {
    const PARAMETER: &'static str = "fields[winBackOffers]";
}

names! {
    /// What can be included with `WinBackOffer`.
    pub enum WinBackOfferInclude {
        Prices = "prices",
    }
}

names! {
    /// Relationships of `WinBackOffer` of which a limited number can be included.
    ///
    /// At most 50 of each.
    pub enum WinBackOfferToMany {
        Prices = "prices",
    }
}

impl Limited for WinBackOfferToMany {
    fn maximum(self) -> u32 {
        50
    }
}
