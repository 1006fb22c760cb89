// Written by `cargo xtask codegen` from the description in `spec/`; not edited by hand.
//! In app purchase offer codes: `/v1/inAppPurchaseOfferCodes`.

use super::{
    in_app_purchase_offer_code_custom_codes, in_app_purchase_offer_code_one_time_use_codes,
    in_app_purchase_offer_prices, in_app_purchases, territories,
};
use crate::runtime::emit::*;

/// Reads one of the in app purchase offer codes.
///
/// `GET /v1/inAppPurchaseOfferCodes/{id}`
///
/// [Apple's page](https://developer.apple.com/documentation/appstoreconnectapi/get-v1-inAppPurchaseOfferCodes-_id_)
pub fn get(
    id: impl Into<Id<InAppPurchaseOfferCode>>,
) -> Request<Document<InAppPurchaseOfferCode>, GetQuery> {
    Request::new(Method::Get, "/v1/inAppPurchaseOfferCodes/{id}").path("id", id.into())
}

/// Creates one of the in app purchase offer codes.
///
/// `POST /v1/inAppPurchaseOfferCodes`
///
/// [Apple's page](https://developer.apple.com/documentation/appstoreconnectapi/post-v1-inAppPurchaseOfferCodes)
pub fn create(body: InAppPurchaseOfferCodeCreate) -> Request<Document<InAppPurchaseOfferCode>> {
    Request::new(Method::Post, "/v1/inAppPurchaseOfferCodes").body(body)
}

/// Changes one of the in app purchase offer codes.
///
/// `PATCH /v1/inAppPurchaseOfferCodes/{id}`
///
/// [Apple's page](https://developer.apple.com/documentation/appstoreconnectapi/patch-v1-inAppPurchaseOfferCodes-_id_)
pub fn update(
    id: impl Into<Id<InAppPurchaseOfferCode>>,
    body: InAppPurchaseOfferCodeUpdate,
) -> Request<Document<InAppPurchaseOfferCode>> {
    Request::new(Method::Patch, "/v1/inAppPurchaseOfferCodes/{id}").path_and_body(
        "id",
        id.into(),
        body,
    )
}

/// Reads the custom codes of one of the in app purchase offer codes.
///
/// `GET /v1/inAppPurchaseOfferCodes/{id}/customCodes`
///
/// At most 200 on a page.
///
/// [Apple's page](https://developer.apple.com/documentation/appstoreconnectapi/get-v1-inAppPurchaseOfferCodes-_id_-customCodes)
pub fn custom_codes(
    id: impl Into<Id<InAppPurchaseOfferCode>>,
) -> Request<
    Page<in_app_purchase_offer_code_custom_codes::InAppPurchaseOfferCodeCustomCode>,
    CustomCodesQuery,
> {
    Request::new(Method::Get, "/v1/inAppPurchaseOfferCodes/{id}/customCodes")
        .path("id", id.into())
        .limited(200)
}

/// Reads the one time use codes of one of the in app purchase offer codes.
///
/// `GET /v1/inAppPurchaseOfferCodes/{id}/oneTimeUseCodes`
///
/// At most 200 on a page.
///
/// [Apple's page](https://developer.apple.com/documentation/appstoreconnectapi/get-v1-inAppPurchaseOfferCodes-_id_-oneTimeUseCodes)
pub fn one_time_use_codes(
    id: impl Into<Id<InAppPurchaseOfferCode>>,
) -> Request<
    Page<in_app_purchase_offer_code_one_time_use_codes::InAppPurchaseOfferCodeOneTimeUseCode>,
    OneTimeUseCodesQuery,
> {
    Request::new(
        Method::Get,
        "/v1/inAppPurchaseOfferCodes/{id}/oneTimeUseCodes",
    )
    .path("id", id.into())
    .limited(200)
}

/// Reads the prices of one of the in app purchase offer codes.
///
/// `GET /v1/inAppPurchaseOfferCodes/{id}/prices`
///
/// At most 200 on a page.
///
/// [Apple's page](https://developer.apple.com/documentation/appstoreconnectapi/get-v1-inAppPurchaseOfferCodes-_id_-prices)
pub fn prices(
    id: impl Into<Id<InAppPurchaseOfferCode>>,
) -> Request<Page<in_app_purchase_offer_prices::InAppPurchaseOfferPrice>, PricesQuery> {
    Request::new(Method::Get, "/v1/inAppPurchaseOfferCodes/{id}/prices")
        .path("id", id.into())
        .limited(200)
}

/// Reads the identities of the custom codes of one of the in app purchase offer codes.
///
/// `GET /v1/inAppPurchaseOfferCodes/{id}/relationships/customCodes`
///
/// At most 200 on a page.
///
/// [Apple's page](https://developer.apple.com/documentation/appstoreconnectapi/get-v1-inAppPurchaseOfferCodes-_id_-relationships-customCodes)
pub fn custom_codes_linkages(
    id: impl Into<Id<InAppPurchaseOfferCode>>,
) -> Request<Linkages<in_app_purchase_offer_code_custom_codes::InAppPurchaseOfferCodeCustomCode>> {
    Request::new(
        Method::Get,
        "/v1/inAppPurchaseOfferCodes/{id}/relationships/customCodes",
    )
    .path("id", id.into())
    .limited(200)
}

/// Reads the identities of the one time use codes of one of the in app purchase offer codes.
///
/// `GET /v1/inAppPurchaseOfferCodes/{id}/relationships/oneTimeUseCodes`
///
/// At most 200 on a page.
///
/// [Apple's page](https://developer.apple.com/documentation/appstoreconnectapi/get-v1-inAppPurchaseOfferCodes-_id_-relationships-oneTimeUseCodes)
pub fn one_time_use_codes_linkages(
    id: impl Into<Id<InAppPurchaseOfferCode>>,
) -> Request<
    Linkages<in_app_purchase_offer_code_one_time_use_codes::InAppPurchaseOfferCodeOneTimeUseCode>,
> {
    Request::new(
        Method::Get,
        "/v1/inAppPurchaseOfferCodes/{id}/relationships/oneTimeUseCodes",
    )
    .path("id", id.into())
    .limited(200)
}

/// Reads the identities of the prices of one of the in app purchase offer codes.
///
/// `GET /v1/inAppPurchaseOfferCodes/{id}/relationships/prices`
///
/// At most 200 on a page.
///
/// [Apple's page](https://developer.apple.com/documentation/appstoreconnectapi/get-v1-inAppPurchaseOfferCodes-_id_-relationships-prices)
pub fn prices_linkages(
    id: impl Into<Id<InAppPurchaseOfferCode>>,
) -> Request<Linkages<in_app_purchase_offer_prices::InAppPurchaseOfferPrice>> {
    Request::new(
        Method::Get,
        "/v1/inAppPurchaseOfferCodes/{id}/relationships/prices",
    )
    .path("id", id.into())
    .limited(200)
}

/// The parameters of [`get`](fn@get).
pub enum GetQuery {}
impl Query for GetQuery {
    type Joins = InAppPurchaseOfferCodeJoins;
}

/// The parameters of [`custom_codes`](fn@custom_codes).
pub enum CustomCodesQuery {}
impl Query for CustomCodesQuery {
    type Joins = in_app_purchase_offer_code_custom_codes::InAppPurchaseOfferCodeCustomCodeJoins;
}

/// The parameters of [`one_time_use_codes`](fn@one_time_use_codes).
pub enum OneTimeUseCodesQuery {}
impl Query for OneTimeUseCodesQuery {
    type Joins =
        in_app_purchase_offer_code_one_time_use_codes::InAppPurchaseOfferCodeOneTimeUseCodeJoins;
}

/// The parameters of [`prices`](fn@prices).
pub enum PricesQuery {}
impl Query for PricesQuery {
    type Joins = in_app_purchase_offer_prices::InAppPurchaseOfferPriceJoins;
}

impl Request<Page<in_app_purchase_offer_prices::InAppPurchaseOfferPrice>, PricesQuery> {
    /// Sets `filter[territory]`.
    pub fn filter_territory(
        self,
        values: impl IntoIterator<Item = impl Into<Id<territories::Territory>>>,
    ) -> Self {
        self.list::<Id<territories::Territory>, _>("filter[territory]", values)
    }
}

/// A resource of the type `inAppPurchaseOfferCodes`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InAppPurchaseOfferCode {
    /// Which one it is, among those of its type.
    pub id: Id<InAppPurchaseOfferCode>,
    /// What it is.
    pub attributes: InAppPurchaseOfferCodeAttributes,
    /// What it is connected with.
    pub relationships: InAppPurchaseOfferCodeRelationships,
    /// Where it is.
    pub links: Links,
}
resource!(
    InAppPurchaseOfferCode,
    "inAppPurchaseOfferCodes",
    attributes,
    relationships,
    links
);

/// The attributes of [`InAppPurchaseOfferCode`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InAppPurchaseOfferCodeAttributes {
    /// `active`
    pub active: Option<bool>,
    /// `customerEligibilities`
    pub customer_eligibilities: Option<Vec<InAppPurchaseOfferCodeCustomerEligibility>>,
    /// `name`
    pub name: Option<String>,
    /// `productionCodeCount`
    pub production_code_count: Option<i64>,
    /// `sandboxCodeCount`
    pub sandbox_code_count: Option<i64>,
}

impl Object for InAppPurchaseOfferCodeAttributes {
    fn member<'de, A: MapAccess<'de>>(&mut self, key: &str, map: &mut A) -> Result<(), A::Error> {
        match key {
            "active" => read_value(&mut self.active, map),
            "customerEligibilities" => read_list(&mut self.customer_eligibilities, map),
            "name" => read_value(&mut self.name, map),
            "productionCodeCount" => read_value(&mut self.production_code_count, map),
            "sandboxCodeCount" => read_value(&mut self.sandbox_code_count, map),
            _ => skip(map),
        }
    }
}

impl Member for InAppPurchaseOfferCodeAttributes {
    #[inline]
    fn view(&self) -> View<'_> {
        View::object("InAppPurchaseOfferCodeAttributes")
            .member("active", &self.active)
            .member("customerEligibilities", &self.customer_eligibilities)
            .member("name", &self.name)
            .member("productionCodeCount", &self.production_code_count)
            .member("sandboxCodeCount", &self.sandbox_code_count)
            .end()
    }
}
object!(InAppPurchaseOfferCodeAttributes);

/// The relationships of [`InAppPurchaseOfferCode`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InAppPurchaseOfferCodeRelationships {
    /// `customCodes`
    pub custom_codes:
        ToMany<in_app_purchase_offer_code_custom_codes::InAppPurchaseOfferCodeCustomCode>,
    /// `oneTimeUseCodes`
    pub one_time_use_codes:
        ToMany<in_app_purchase_offer_code_one_time_use_codes::InAppPurchaseOfferCodeOneTimeUseCode>,
    /// `prices`
    pub prices: ToMany<in_app_purchase_offer_prices::InAppPurchaseOfferPrice>,
}

impl Object for InAppPurchaseOfferCodeRelationships {
    fn member<'de, A: MapAccess<'de>>(&mut self, key: &str, map: &mut A) -> Result<(), A::Error> {
        match key {
            "customCodes" => read_relationship(&mut self.custom_codes, map),
            "oneTimeUseCodes" => read_relationship(&mut self.one_time_use_codes, map),
            "prices" => read_relationship(&mut self.prices, map),
            _ => skip(map),
        }
    }
}

impl Member for InAppPurchaseOfferCodeRelationships {
    #[inline]
    fn view(&self) -> View<'_> {
        View::object("InAppPurchaseOfferCodeRelationships")
            .relationship("customCodes", &self.custom_codes)
            .relationship("oneTimeUseCodes", &self.one_time_use_codes)
            .relationship("prices", &self.prices)
            .end()
    }
}
object!(InAppPurchaseOfferCodeRelationships);

/// Creates one `InAppPurchaseOfferCode`; what is not set is not sent.
#[derive(Clone, PartialEq)]
#[must_use]
pub struct InAppPurchaseOfferCodeCreate(Body);

impl InAppPurchaseOfferCodeCreate {
    /// With what is required.
    pub fn new(
        customer_eligibilities: impl IntoIterator<Item = InAppPurchaseOfferCodeCustomerEligibility>,
        name: impl Into<String>,
        in_app_purchase: impl Into<Id<in_app_purchases::InAppPurchase>>,
        prices: impl IntoIterator<
            Item = impl Into<Link<in_app_purchase_offer_prices::InAppPurchaseOfferPrice>>,
        >,
    ) -> Self {
        Self(
            Body::new("inAppPurchaseOfferCodes")
                .with_attributes()
                .with_relationships()
                .attributes_list::<InAppPurchaseOfferCodeCustomerEligibility, _>(
                    "customerEligibilities",
                    customer_eligibilities,
                )
                .attribute("name", name.into())
                .to_one::<in_app_purchases::InAppPurchase>(
                    "inAppPurchase",
                    "inAppPurchases",
                    in_app_purchase.into(),
                )
                .to_many::<in_app_purchase_offer_prices::InAppPurchaseOfferPrice, _>(
                    "prices",
                    "inAppPurchaseOfferPrices",
                    prices,
                ),
        )
    }
}
body!(InAppPurchaseOfferCodeCreate);

/// Changes one `InAppPurchaseOfferCode`; what is not set stays as it is.
#[derive(Clone, PartialEq)]
#[must_use]
pub struct InAppPurchaseOfferCodeUpdate(Body);

impl InAppPurchaseOfferCodeUpdate {
    /// With nothing set.
    pub fn new() -> Self {
        Self(Body::new("inAppPurchaseOfferCodes"))
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
body!(InAppPurchaseOfferCodeUpdate, default);

values! {
    /// Values of `customerEligibility`.
    pub enum InAppPurchaseOfferCodeCustomerEligibility {
        NonSpender = "NON_SPENDER",
        ActiveSpender = "ACTIVE_SPENDER",
        ChurnedSpender = "CHURNED_SPENDER",
    }
}

/// What can be asked along with `InAppPurchaseOfferCode`.
///
/// Fields can be chosen: `fields[inAppPurchaseOfferCodeCustomCodes]`, `fields[inAppPurchaseOfferCodeOneTimeUseCodes]`, `fields[inAppPurchaseOfferCodes]`, `fields[inAppPurchaseOfferPrices]`.
///
/// Can be included: `oneTimeUseCodes`, `customCodes`, `prices`.
pub enum InAppPurchaseOfferCodeJoins {}
joins!(
    InAppPurchaseOfferCodeJoins,
    include = InAppPurchaseOfferCodeInclude,
    to_many = InAppPurchaseOfferCodeToMany,
    fields = [
        in_app_purchase_offer_code_custom_codes::InAppPurchaseOfferCodeCustomCodeField,
        in_app_purchase_offer_code_one_time_use_codes::InAppPurchaseOfferCodeOneTimeUseCodeField,
        InAppPurchaseOfferCodeField,
        in_app_purchase_offer_prices::InAppPurchaseOfferPriceField
    ]
);

names! {
    /// The fields that `fields[inAppPurchaseOfferCodes]` can choose.
    pub enum InAppPurchaseOfferCodeField {
        Name = "name",
        CustomerEligibilities = "customerEligibilities",
        ProductionCodeCount = "productionCodeCount",
        SandboxCodeCount = "sandboxCodeCount",
        Active = "active",
        OneTimeUseCodes = "oneTimeUseCodes",
        CustomCodes = "customCodes",
        Prices = "prices",
    }
}

impl Field for InAppPurchaseOfferCodeField {
    const PARAMETER: &'static str = "fields[inAppPurchaseOfferCodes]";
}

names! {
    /// What can be included with `InAppPurchaseOfferCode`.
    pub enum InAppPurchaseOfferCodeInclude {
        OneTimeUseCodes = "oneTimeUseCodes",
        CustomCodes = "customCodes",
        Prices = "prices",
    }
}

names! {
    /// Relationships of `InAppPurchaseOfferCode` of which a limited number can be included.
    ///
    /// At most 50 of each.
    pub enum InAppPurchaseOfferCodeToMany {
        CustomCodes = "customCodes",
        OneTimeUseCodes = "oneTimeUseCodes",
        Prices = "prices",
    }
}

impl Limited for InAppPurchaseOfferCodeToMany {
    fn maximum(self) -> u32 {
        50
    }
}
