// Written by `cargo xtask codegen` from the description in `spec/`; not edited by hand.
//! Subscription offer codes: `/v1/subscriptionOfferCodes`.

use super::{
    SubscriptionCustomerEligibility, SubscriptionOfferDuration, SubscriptionOfferEligibility,
    SubscriptionOfferMode, SubscriptionPlanType, subscription_offer_code_custom_codes,
    subscription_offer_code_one_time_use_codes, subscription_offer_code_prices, subscriptions,
    territories,
};
use crate::runtime::emit::*;

/// Reads one of the subscription offer codes.
///
/// `GET /v1/subscriptionOfferCodes/{id}`
///
/// [Apple's page](https://developer.apple.com/documentation/appstoreconnectapi/get-v1-subscriptionOfferCodes-_id_)
pub fn get(
    id: impl Into<Id<SubscriptionOfferCode>>,
) -> Request<Document<SubscriptionOfferCode>, GetQuery> {
    Request::new(Method::Get, "/v1/subscriptionOfferCodes/{id}").path("id", id.into())
}

/// Creates one of the subscription offer codes.
///
/// `POST /v1/subscriptionOfferCodes`
///
/// [Apple's page](https://developer.apple.com/documentation/appstoreconnectapi/post-v1-subscriptionOfferCodes)
pub fn create(body: SubscriptionOfferCodeCreate) -> Request<Document<SubscriptionOfferCode>> {
    Request::new(Method::Post, "/v1/subscriptionOfferCodes").body(body)
}

/// Changes one of the subscription offer codes.
///
/// `PATCH /v1/subscriptionOfferCodes/{id}`
///
/// [Apple's page](https://developer.apple.com/documentation/appstoreconnectapi/patch-v1-subscriptionOfferCodes-_id_)
pub fn update(
    id: impl Into<Id<SubscriptionOfferCode>>,
    body: SubscriptionOfferCodeUpdate,
) -> Request<Document<SubscriptionOfferCode>> {
    Request::new(Method::Patch, "/v1/subscriptionOfferCodes/{id}").path_and_body(
        "id",
        id.into(),
        body,
    )
}

/// Reads the custom codes of one of the subscription offer codes.
///
/// `GET /v1/subscriptionOfferCodes/{id}/customCodes`
///
/// At most 200 on a page.
///
/// [Apple's page](https://developer.apple.com/documentation/appstoreconnectapi/get-v1-subscriptionOfferCodes-_id_-customCodes)
pub fn custom_codes(
    id: impl Into<Id<SubscriptionOfferCode>>,
) -> Request<
    Page<subscription_offer_code_custom_codes::SubscriptionOfferCodeCustomCode>,
    CustomCodesQuery,
> {
    Request::new(Method::Get, "/v1/subscriptionOfferCodes/{id}/customCodes")
        .path("id", id.into())
        .limited(200)
}

/// Reads the one time use codes of one of the subscription offer codes.
///
/// `GET /v1/subscriptionOfferCodes/{id}/oneTimeUseCodes`
///
/// At most 200 on a page.
///
/// [Apple's page](https://developer.apple.com/documentation/appstoreconnectapi/get-v1-subscriptionOfferCodes-_id_-oneTimeUseCodes)
pub fn one_time_use_codes(
    id: impl Into<Id<SubscriptionOfferCode>>,
) -> Request<
    Page<subscription_offer_code_one_time_use_codes::SubscriptionOfferCodeOneTimeUseCode>,
    OneTimeUseCodesQuery,
> {
    Request::new(
        Method::Get,
        "/v1/subscriptionOfferCodes/{id}/oneTimeUseCodes",
    )
    .path("id", id.into())
    .limited(200)
}

/// Reads the prices of one of the subscription offer codes.
///
/// `GET /v1/subscriptionOfferCodes/{id}/prices`
///
/// At most 200 on a page.
///
/// [Apple's page](https://developer.apple.com/documentation/appstoreconnectapi/get-v1-subscriptionOfferCodes-_id_-prices)
pub fn prices(
    id: impl Into<Id<SubscriptionOfferCode>>,
) -> Request<Page<subscription_offer_code_prices::SubscriptionOfferCodePrice>, PricesQuery> {
    Request::new(Method::Get, "/v1/subscriptionOfferCodes/{id}/prices")
        .path("id", id.into())
        .limited(200)
}

/// Reads the identities of the custom codes of one of the subscription offer codes.
///
/// `GET /v1/subscriptionOfferCodes/{id}/relationships/customCodes`
///
/// At most 200 on a page.
///
/// [Apple's page](https://developer.apple.com/documentation/appstoreconnectapi/get-v1-subscriptionOfferCodes-_id_-relationships-customCodes)
pub fn custom_codes_linkages(
    id: impl Into<Id<SubscriptionOfferCode>>,
) -> Request<Linkages<subscription_offer_code_custom_codes::SubscriptionOfferCodeCustomCode>> {
    Request::new(
        Method::Get,
        "/v1/subscriptionOfferCodes/{id}/relationships/customCodes",
    )
    .path("id", id.into())
    .limited(200)
}

/// Reads the identities of the one time use codes of one of the subscription offer codes.
///
/// `GET /v1/subscriptionOfferCodes/{id}/relationships/oneTimeUseCodes`
///
/// At most 200 on a page.
///
/// [Apple's page](https://developer.apple.com/documentation/appstoreconnectapi/get-v1-subscriptionOfferCodes-_id_-relationships-oneTimeUseCodes)
pub fn one_time_use_codes_linkages(
    id: impl Into<Id<SubscriptionOfferCode>>,
) -> Request<
    Linkages<subscription_offer_code_one_time_use_codes::SubscriptionOfferCodeOneTimeUseCode>,
> {
    Request::new(
        Method::Get,
        "/v1/subscriptionOfferCodes/{id}/relationships/oneTimeUseCodes",
    )
    .path("id", id.into())
    .limited(200)
}

/// Reads the identities of the prices of one of the subscription offer codes.
///
/// `GET /v1/subscriptionOfferCodes/{id}/relationships/prices`
///
/// At most 200 on a page.
///
/// [Apple's page](https://developer.apple.com/documentation/appstoreconnectapi/get-v1-subscriptionOfferCodes-_id_-relationships-prices)
pub fn prices_linkages(
    id: impl Into<Id<SubscriptionOfferCode>>,
) -> Request<Linkages<subscription_offer_code_prices::SubscriptionOfferCodePrice>> {
    Request::new(
        Method::Get,
        "/v1/subscriptionOfferCodes/{id}/relationships/prices",
    )
    .path("id", id.into())
    .limited(200)
}

/// The parameters of [`get`](fn@get).
pub enum GetQuery {}
impl Query for GetQuery {
    type Joins = SubscriptionOfferCodeJoins;
}

/// The parameters of [`custom_codes`](fn@custom_codes).
pub enum CustomCodesQuery {}
impl Query for CustomCodesQuery {
    type Joins = subscription_offer_code_custom_codes::SubscriptionOfferCodeCustomCodeJoins;
}

/// The parameters of [`one_time_use_codes`](fn@one_time_use_codes).
pub enum OneTimeUseCodesQuery {}
impl Query for OneTimeUseCodesQuery {
    type Joins =
        subscription_offer_code_one_time_use_codes::SubscriptionOfferCodeOneTimeUseCodeJoins;
}

/// The parameters of [`prices`](fn@prices).
pub enum PricesQuery {}
impl Query for PricesQuery {
    type Joins = subscription_offer_code_prices::SubscriptionOfferCodePriceJoins;
}

impl Request<Page<subscription_offer_code_prices::SubscriptionOfferCodePrice>, PricesQuery> {
    /// Sets `filter[territory]`.
    pub fn filter_territory(
        self,
        values: impl IntoIterator<Item = impl Into<Id<territories::Territory>>>,
    ) -> Self {
        self.list::<Id<territories::Territory>, _>("filter[territory]", values)
    }
}

/// A resource of the type `subscriptionOfferCodes`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SubscriptionOfferCode {
    /// Which one it is, among those of its type.
    pub id: Id<SubscriptionOfferCode>,
    /// What it is.
    pub attributes: SubscriptionOfferCodeAttributes,
    /// What it is connected with.
    pub relationships: SubscriptionOfferCodeRelationships,
    /// Where it is.
    pub links: Links,
}
resource!(
    SubscriptionOfferCode,
    "subscriptionOfferCodes",
    attributes,
    relationships,
    links
);

/// The attributes of [`SubscriptionOfferCode`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SubscriptionOfferCodeAttributes {
    /// `active`
    pub active: Option<bool>,
    /// `autoRenewEnabled`
    pub auto_renew_enabled: Option<bool>,
    /// `customerEligibilities`
    pub customer_eligibilities: Option<Vec<SubscriptionCustomerEligibility>>,
    /// `duration`
    pub duration: Option<SubscriptionOfferDuration>,
    /// `name`
    pub name: Option<String>,
    /// `numberOfPeriods`
    pub number_of_periods: Option<i64>,
    /// `offerEligibility`
    pub offer_eligibility: Option<SubscriptionOfferEligibility>,
    /// `offerMode`
    pub offer_mode: Option<SubscriptionOfferMode>,
    /// `productionCodeCount`
    pub production_code_count: Option<i64>,
    /// `sandboxCodeCount`
    pub sandbox_code_count: Option<i64>,
    /// `targetSubscriptionPlanType`
    pub target_subscription_plan_type: Option<SubscriptionPlanType>,
    /// `totalNumberOfCodes`
    pub total_number_of_codes: Option<i64>,
}

impl Object for SubscriptionOfferCodeAttributes {
    fn member<'de, A: MapAccess<'de>>(&mut self, key: &str, map: &mut A) -> Result<(), A::Error> {
        match key {
            "active" => read_value(&mut self.active, map),
            "autoRenewEnabled" => read_value(&mut self.auto_renew_enabled, map),
            "customerEligibilities" => read_list(&mut self.customer_eligibilities, map),
            "duration" => read_value(&mut self.duration, map),
            "name" => read_value(&mut self.name, map),
            "numberOfPeriods" => read_value(&mut self.number_of_periods, map),
            "offerEligibility" => read_value(&mut self.offer_eligibility, map),
            "offerMode" => read_value(&mut self.offer_mode, map),
            "productionCodeCount" => read_value(&mut self.production_code_count, map),
            "sandboxCodeCount" => read_value(&mut self.sandbox_code_count, map),
            "targetSubscriptionPlanType" => {
                read_value(&mut self.target_subscription_plan_type, map)
            }
            "totalNumberOfCodes" => read_value(&mut self.total_number_of_codes, map),
            _ => skip(map),
        }
    }
}

impl Member for SubscriptionOfferCodeAttributes {
    #[inline]
    fn view(&self) -> View<'_> {
        View::object("SubscriptionOfferCodeAttributes")
            .member("active", &self.active)
            .member("autoRenewEnabled", &self.auto_renew_enabled)
            .member("customerEligibilities", &self.customer_eligibilities)
            .member("duration", &self.duration)
            .member("name", &self.name)
            .member("numberOfPeriods", &self.number_of_periods)
            .member("offerEligibility", &self.offer_eligibility)
            .member("offerMode", &self.offer_mode)
            .member("productionCodeCount", &self.production_code_count)
            .member("sandboxCodeCount", &self.sandbox_code_count)
            .member(
                "targetSubscriptionPlanType",
                &self.target_subscription_plan_type,
            )
            .member("totalNumberOfCodes", &self.total_number_of_codes)
            .end()
    }
}
object!(SubscriptionOfferCodeAttributes);

/// The relationships of [`SubscriptionOfferCode`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SubscriptionOfferCodeRelationships {
    /// `customCodes`
    pub custom_codes: ToMany<subscription_offer_code_custom_codes::SubscriptionOfferCodeCustomCode>,
    /// `oneTimeUseCodes`
    pub one_time_use_codes:
        ToMany<subscription_offer_code_one_time_use_codes::SubscriptionOfferCodeOneTimeUseCode>,
    /// `prices`
    pub prices: ToMany<subscription_offer_code_prices::SubscriptionOfferCodePrice>,
    /// `subscription`
    pub subscription: ToOne<subscriptions::Subscription>,
}

impl Object for SubscriptionOfferCodeRelationships {
    fn member<'de, A: MapAccess<'de>>(&mut self, key: &str, map: &mut A) -> Result<(), A::Error> {
        match key {
            "customCodes" => read_relationship(&mut self.custom_codes, map),
            "oneTimeUseCodes" => read_relationship(&mut self.one_time_use_codes, map),
            "prices" => read_relationship(&mut self.prices, map),
            "subscription" => read_relationship(&mut self.subscription, map),
            _ => skip(map),
        }
    }
}

impl Member for SubscriptionOfferCodeRelationships {
    #[inline]
    fn view(&self) -> View<'_> {
        View::object("SubscriptionOfferCodeRelationships")
            .relationship("customCodes", &self.custom_codes)
            .relationship("oneTimeUseCodes", &self.one_time_use_codes)
            .relationship("prices", &self.prices)
            .relationship("subscription", &self.subscription)
            .end()
    }
}
object!(SubscriptionOfferCodeRelationships);

/// Creates one `SubscriptionOfferCode`; what is not set is not sent.
#[derive(Clone, PartialEq)]
#[must_use]
pub struct SubscriptionOfferCodeCreate(Body);

impl SubscriptionOfferCodeCreate {
    /// With what is required.
    pub fn new(
        customer_eligibilities: impl IntoIterator<Item = SubscriptionCustomerEligibility>,
        duration: SubscriptionOfferDuration,
        name: impl Into<String>,
        number_of_periods: i64,
        offer_eligibility: SubscriptionOfferEligibility,
        offer_mode: SubscriptionOfferMode,
        prices: impl IntoIterator<
            Item = impl Into<Link<subscription_offer_code_prices::SubscriptionOfferCodePrice>>,
        >,
        subscription: impl Into<Id<subscriptions::Subscription>>,
    ) -> Self {
        Self(
            Body::new("subscriptionOfferCodes")
                .with_attributes()
                .with_relationships()
                .attributes_list::<SubscriptionCustomerEligibility, _>(
                    "customerEligibilities",
                    customer_eligibilities,
                )
                .attribute("duration", duration)
                .attribute("name", name.into())
                .attribute("numberOfPeriods", number_of_periods)
                .attribute("offerEligibility", offer_eligibility)
                .attribute("offerMode", offer_mode)
                .to_many::<subscription_offer_code_prices::SubscriptionOfferCodePrice, _>(
                    "prices",
                    "subscriptionOfferCodePrices",
                    prices,
                )
                .to_one::<subscriptions::Subscription>(
                    "subscription",
                    "subscriptions",
                    subscription.into(),
                ),
        )
    }

    /// Sets `autoRenewEnabled`.
    pub fn auto_renew_enabled(self, auto_renew_enabled: bool) -> Self {
        Self(self.0.attribute("autoRenewEnabled", auto_renew_enabled))
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

    /// Sends null for `autoRenewEnabled`.
    pub fn clear_auto_renew_enabled(self) -> Self {
        Self(self.0.clear_attribute("autoRenewEnabled"))
    }

    /// Sends null for `targetSubscriptionPlanType`.
    pub fn clear_target_subscription_plan_type(self) -> Self {
        Self(self.0.clear_attribute("targetSubscriptionPlanType"))
    }
}
body!(SubscriptionOfferCodeCreate);

/// Changes one `SubscriptionOfferCode`; what is not set stays as it is.
#[derive(Clone, PartialEq)]
#[must_use]
pub struct SubscriptionOfferCodeUpdate(Body);

impl SubscriptionOfferCodeUpdate {
    /// With nothing set.
    pub fn new() -> Self {
        Self(Body::new("subscriptionOfferCodes"))
    }

    /// Sets `active`.
    pub fn active(self, active: bool) -> Self {
        Self(self.0.attribute("active", active))
    }

    /// Sends null for `active`.
    pub fn clear_active(self) -> Self {
        Self(self.0.clear_attribute("active"))
    }
}
body!(SubscriptionOfferCodeUpdate, default);

/// What can be asked along with `SubscriptionOfferCode`.
///
/// Fields can be chosen: `fields[subscriptionOfferCodeCustomCodes]`, `fields[subscriptionOfferCodeOneTimeUseCodes]`, `fields[subscriptionOfferCodePrices]`, `fields[subscriptionOfferCodes]`, `fields[subscriptions]`.
///
/// Can be included: `subscription`, `oneTimeUseCodes`, `customCodes`, `prices`.
pub enum SubscriptionOfferCodeJoins {}
joins!(
    SubscriptionOfferCodeJoins,
    include = SubscriptionOfferCodeInclude,
    to_many = SubscriptionOfferCodeToMany,
    fields = [
        subscription_offer_code_custom_codes::SubscriptionOfferCodeCustomCodeField,
        subscription_offer_code_one_time_use_codes::SubscriptionOfferCodeOneTimeUseCodeField,
        subscription_offer_code_prices::SubscriptionOfferCodePriceField,
        SubscriptionOfferCodeField,
        subscriptions::SubscriptionField
    ]
);

names! {
    /// The fields that `fields[subscriptionOfferCodes]` can choose.
    pub enum SubscriptionOfferCodeField {
        Name = "name",
        CustomerEligibilities = "customerEligibilities",
        OfferEligibility = "offerEligibility",
        Duration = "duration",
        OfferMode = "offerMode",
        NumberOfPeriods = "numberOfPeriods",
        TotalNumberOfCodes = "totalNumberOfCodes",
        ProductionCodeCount = "productionCodeCount",
        SandboxCodeCount = "sandboxCodeCount",
        Active = "active",
        AutoRenewEnabled = "autoRenewEnabled",
        TargetSubscriptionPlanType = "targetSubscriptionPlanType",
        Subscription = "subscription",
        OneTimeUseCodes = "oneTimeUseCodes",
        CustomCodes = "customCodes",
        Prices = "prices",
    }
}

impl Field for SubscriptionOfferCodeField {
    const PARAMETER: &'static str = "fields[subscriptionOfferCodes]";
}

names! {
    /// What can be included with `SubscriptionOfferCode`.
    pub enum SubscriptionOfferCodeInclude {
        Subscription = "subscription",
        OneTimeUseCodes = "oneTimeUseCodes",
        CustomCodes = "customCodes",
        Prices = "prices",
    }
}

names! {
    /// Relationships of `SubscriptionOfferCode` of which a limited number can be included.
    ///
    /// At most 50 of each.
    pub enum SubscriptionOfferCodeToMany {
        CustomCodes = "customCodes",
        OneTimeUseCodes = "oneTimeUseCodes",
        Prices = "prices",
    }
}

impl Limited for SubscriptionOfferCodeToMany {
    fn maximum(self) -> u32 {
        50
    }
}
