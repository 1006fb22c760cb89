// Written by `cargo xtask codegen` from the description in `spec/`; not edited by hand.
//! In app purchase price schedules: `/v1/inAppPurchasePriceSchedules`.

use super::{in_app_purchase_prices, in_app_purchases, territories};
use crate::runtime::emit::*;

/// Reads one of the in app purchase price schedules.
///
/// `GET /v1/inAppPurchasePriceSchedules/{id}`
///
/// [Apple's page](https://developer.apple.com/documentation/appstoreconnectapi/get-v1-inAppPurchasePriceSchedules-_id_)
pub fn get(
    id: impl Into<Id<InAppPurchasePriceSchedule>>,
) -> Request<Document<InAppPurchasePriceSchedule>, GetQuery> {
    Request::new(Method::Get, "/v1/inAppPurchasePriceSchedules/{id}").path("id", id.into())
}

/// Creates one of the in app purchase price schedules.
///
/// `POST /v1/inAppPurchasePriceSchedules`
///
/// [Apple's page](https://developer.apple.com/documentation/appstoreconnectapi/post-v1-inAppPurchasePriceSchedules)
pub fn create(
    body: InAppPurchasePriceScheduleCreate,
) -> Request<Document<InAppPurchasePriceSchedule>> {
    Request::new(Method::Post, "/v1/inAppPurchasePriceSchedules").body(body)
}

/// Reads the automatic prices of one of the in app purchase price schedules.
///
/// `GET /v1/inAppPurchasePriceSchedules/{id}/automaticPrices`
///
/// At most 200 on a page.
///
/// [Apple's page](https://developer.apple.com/documentation/appstoreconnectapi/get-v1-inAppPurchasePriceSchedules-_id_-automaticPrices)
pub fn automatic_prices(
    id: impl Into<Id<InAppPurchasePriceSchedule>>,
) -> Request<Page<in_app_purchase_prices::InAppPurchasePrice>, AutomaticPricesQuery> {
    Request::new(
        Method::Get,
        "/v1/inAppPurchasePriceSchedules/{id}/automaticPrices",
    )
    .path("id", id.into())
    .limited(200)
}

/// Reads the base territory of one of the in app purchase price schedules.
///
/// `GET /v1/inAppPurchasePriceSchedules/{id}/baseTerritory`
///
/// [Apple's page](https://developer.apple.com/documentation/appstoreconnectapi/get-v1-inAppPurchasePriceSchedules-_id_-baseTerritory)
pub fn base_territory(
    id: impl Into<Id<InAppPurchasePriceSchedule>>,
) -> Request<Document<Option<territories::Territory>>, BaseTerritoryQuery> {
    Request::new(
        Method::Get,
        "/v1/inAppPurchasePriceSchedules/{id}/baseTerritory",
    )
    .path("id", id.into())
}

/// Reads the manual prices of one of the in app purchase price schedules.
///
/// `GET /v1/inAppPurchasePriceSchedules/{id}/manualPrices`
///
/// At most 200 on a page.
///
/// [Apple's page](https://developer.apple.com/documentation/appstoreconnectapi/get-v1-inAppPurchasePriceSchedules-_id_-manualPrices)
pub fn manual_prices(
    id: impl Into<Id<InAppPurchasePriceSchedule>>,
) -> Request<Page<in_app_purchase_prices::InAppPurchasePrice>, ManualPricesQuery> {
    Request::new(
        Method::Get,
        "/v1/inAppPurchasePriceSchedules/{id}/manualPrices",
    )
    .path("id", id.into())
    .limited(200)
}

/// Reads the identities of the automatic prices of one of the in app purchase price schedules.
///
/// `GET /v1/inAppPurchasePriceSchedules/{id}/relationships/automaticPrices`
///
/// At most 200 on a page.
///
/// [Apple's page](https://developer.apple.com/documentation/appstoreconnectapi/get-v1-inAppPurchasePriceSchedules-_id_-relationships-automaticPrices)
pub fn automatic_prices_linkages(
    id: impl Into<Id<InAppPurchasePriceSchedule>>,
) -> Request<Linkages<in_app_purchase_prices::InAppPurchasePrice>> {
    Request::new(
        Method::Get,
        "/v1/inAppPurchasePriceSchedules/{id}/relationships/automaticPrices",
    )
    .path("id", id.into())
    .limited(200)
}

/// Reads the identity of the base territory of one of the in app purchase price schedules.
///
/// `GET /v1/inAppPurchasePriceSchedules/{id}/relationships/baseTerritory`
///
/// [Apple's page](https://developer.apple.com/documentation/appstoreconnectapi/get-v1-inAppPurchasePriceSchedules-_id_-relationships-baseTerritory)
pub fn base_territory_linkage(
    id: impl Into<Id<InAppPurchasePriceSchedule>>,
) -> Request<Linkage<territories::Territory>> {
    Request::new(
        Method::Get,
        "/v1/inAppPurchasePriceSchedules/{id}/relationships/baseTerritory",
    )
    .path("id", id.into())
}

/// Reads the identities of the manual prices of one of the in app purchase price schedules.
///
/// `GET /v1/inAppPurchasePriceSchedules/{id}/relationships/manualPrices`
///
/// At most 200 on a page.
///
/// [Apple's page](https://developer.apple.com/documentation/appstoreconnectapi/get-v1-inAppPurchasePriceSchedules-_id_-relationships-manualPrices)
pub fn manual_prices_linkages(
    id: impl Into<Id<InAppPurchasePriceSchedule>>,
) -> Request<Linkages<in_app_purchase_prices::InAppPurchasePrice>> {
    Request::new(
        Method::Get,
        "/v1/inAppPurchasePriceSchedules/{id}/relationships/manualPrices",
    )
    .path("id", id.into())
    .limited(200)
}

/// The parameters of [`get`](fn@get).
pub enum GetQuery {}
impl Query for GetQuery {
    type Joins = InAppPurchasePriceScheduleJoins;
}

/// The parameters of [`automatic_prices`](fn@automatic_prices).
pub enum AutomaticPricesQuery {}
impl Query for AutomaticPricesQuery {
    type Joins = in_app_purchase_prices::InAppPurchasePriceJoins;
}

impl Request<Page<in_app_purchase_prices::InAppPurchasePrice>, AutomaticPricesQuery> {
    /// Sets `filter[territory]`.
    pub fn filter_territory(
        self,
        values: impl IntoIterator<Item = impl Into<Id<territories::Territory>>>,
    ) -> Self {
        self.list::<Id<territories::Territory>, _>("filter[territory]", values)
    }
}

/// The parameters of [`base_territory`](fn@base_territory).
pub enum BaseTerritoryQuery {}
impl Query for BaseTerritoryQuery {
    type Joins = Only<territories::TerritoryField>;
}

/// The parameters of [`manual_prices`](fn@manual_prices).
pub enum ManualPricesQuery {}
impl Query for ManualPricesQuery {
    type Joins = in_app_purchase_prices::InAppPurchasePriceJoins;
}

impl Request<Page<in_app_purchase_prices::InAppPurchasePrice>, ManualPricesQuery> {
    /// Sets `filter[territory]`.
    pub fn filter_territory(
        self,
        values: impl IntoIterator<Item = impl Into<Id<territories::Territory>>>,
    ) -> Self {
        self.list::<Id<territories::Territory>, _>("filter[territory]", values)
    }
}

/// A resource of the type `inAppPurchasePriceSchedules`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InAppPurchasePriceSchedule {
    /// Which one it is, among those of its type.
    pub id: Id<InAppPurchasePriceSchedule>,
    /// What it is connected with.
    pub relationships: InAppPurchasePriceScheduleRelationships,
    /// Where it is.
    pub links: Links,
}
resource!(
    InAppPurchasePriceSchedule,
    "inAppPurchasePriceSchedules",
    relationships,
    links
);

/// The relationships of [`InAppPurchasePriceSchedule`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InAppPurchasePriceScheduleRelationships {
    /// `automaticPrices`
    pub automatic_prices: ToMany<in_app_purchase_prices::InAppPurchasePrice>,
    /// `baseTerritory`
    pub base_territory: ToOne<territories::Territory>,
    /// `manualPrices`
    pub manual_prices: ToMany<in_app_purchase_prices::InAppPurchasePrice>,
}

impl Object for InAppPurchasePriceScheduleRelationships {
    fn member<'de, A: MapAccess<'de>>(&mut self, key: &str, map: &mut A) -> Result<(), A::Error> {
        match key {
            "automaticPrices" => read_relationship(&mut self.automatic_prices, map),
            "baseTerritory" => read_relationship(&mut self.base_territory, map),
            "manualPrices" => read_relationship(&mut self.manual_prices, map),
            _ => skip(map),
        }
    }
}

impl Member for InAppPurchasePriceScheduleRelationships {
    #[inline]
    fn view(&self) -> View<'_> {
        View::object("InAppPurchasePriceScheduleRelationships")
            .relationship("automaticPrices", &self.automatic_prices)
            .relationship("baseTerritory", &self.base_territory)
            .relationship("manualPrices", &self.manual_prices)
            .end()
    }
}
object!(InAppPurchasePriceScheduleRelationships);

/// Creates one `InAppPurchasePriceSchedule`; what is not set is not sent.
#[derive(Clone, PartialEq)]
#[must_use]
pub struct InAppPurchasePriceScheduleCreate(Body);

impl InAppPurchasePriceScheduleCreate {
    /// With what is required.
    pub fn new(
        base_territory: impl Into<Link<territories::Territory>>,
        in_app_purchase: impl Into<Id<in_app_purchases::InAppPurchase>>,
        manual_prices: impl IntoIterator<
            Item = impl Into<Link<in_app_purchase_prices::InAppPurchasePrice>>,
        >,
    ) -> Self {
        Self(
            Body::new("inAppPurchasePriceSchedules")
                .with_relationships()
                .to_one::<territories::Territory>(
                    "baseTerritory",
                    "territories",
                    base_territory.into(),
                )
                .to_one::<in_app_purchases::InAppPurchase>(
                    "inAppPurchase",
                    "inAppPurchases",
                    in_app_purchase.into(),
                )
                .to_many::<in_app_purchase_prices::InAppPurchasePrice, _>(
                    "manualPrices",
                    "inAppPurchasePrices",
                    manual_prices,
                ),
        )
    }
}
body!(InAppPurchasePriceScheduleCreate);

/// What can be asked along with `InAppPurchasePriceSchedule`.
///
/// Fields can be chosen: `fields[inAppPurchasePriceSchedules]`, `fields[inAppPurchasePrices]`, `fields[territories]`.
///
/// Can be included: `baseTerritory`, `manualPrices`, `automaticPrices`.
pub enum InAppPurchasePriceScheduleJoins {}
joins!(
    InAppPurchasePriceScheduleJoins,
    include = InAppPurchasePriceScheduleInclude,
    to_many = InAppPurchasePriceScheduleToMany,
    fields = [
        InAppPurchasePriceScheduleField,
        in_app_purchase_prices::InAppPurchasePriceField,
        territories::TerritoryField
    ]
);

names! {
    /// The fields that `fields[inAppPurchasePriceSchedules]` can choose.
    pub enum InAppPurchasePriceScheduleField {
        BaseTerritory = "baseTerritory",
        ManualPrices = "manualPrices",
        AutomaticPrices = "automaticPrices",
    }
}

impl Field for InAppPurchasePriceScheduleField {
    const PARAMETER: &'static str = "fields[inAppPurchasePriceSchedules]";
}

names! {
    /// What can be included with `InAppPurchasePriceSchedule`.
    pub enum InAppPurchasePriceScheduleInclude {
        BaseTerritory = "baseTerritory",
        ManualPrices = "manualPrices",
        AutomaticPrices = "automaticPrices",
    }
}

names! {
    /// Relationships of `InAppPurchasePriceSchedule` of which a limited number can be included.
    ///
    /// At most 50 of each.
    pub enum InAppPurchasePriceScheduleToMany {
        AutomaticPrices = "automaticPrices",
        ManualPrices = "manualPrices",
    }
}

impl Limited for InAppPurchasePriceScheduleToMany {
    fn maximum(self) -> u32 {
        50
    }
}
