// Written by `cargo xtask codegen` from the description in `spec/`; not edited by hand.
//! App price schedules: `/v1/appPriceSchedules`.

use super::{app_prices, apps, territories};
use crate::runtime::emit::*;

/// Reads one of the app price schedules.
///
/// `GET /v1/appPriceSchedules/{id}`
///
/// [Apple's page](https://developer.apple.com/documentation/appstoreconnectapi/get-v1-appPriceSchedules-_id_)
pub fn get(id: impl Into<Id<AppPriceSchedule>>) -> Request<Document<AppPriceSchedule>, GetQuery> {
    Request::new(Method::Get, "/v1/appPriceSchedules/{id}").path("id", id.into())
}

/// Creates one of the app price schedules.
///
/// `POST /v1/appPriceSchedules`
///
/// [Apple's page](https://developer.apple.com/documentation/appstoreconnectapi/post-v1-appPriceSchedules)
pub fn create(body: AppPriceScheduleCreate) -> Request<Document<AppPriceSchedule>> {
    Request::new(Method::Post, "/v1/appPriceSchedules").body(body)
}

/// Reads the automatic prices of one of the app price schedules.
///
/// `GET /v1/appPriceSchedules/{id}/automaticPrices`
///
/// At most 200 on a page.
///
/// [Apple's page](https://developer.apple.com/documentation/appstoreconnectapi/get-v1-appPriceSchedules-_id_-automaticPrices)
pub fn automatic_prices(
    id: impl Into<Id<AppPriceSchedule>>,
) -> Request<Page<app_prices::AppPriceV2>, AutomaticPricesQuery> {
    Request::new(Method::Get, "/v1/appPriceSchedules/{id}/automaticPrices")
        .path("id", id.into())
        .limited(200)
}

/// Reads the base territory of one of the app price schedules.
///
/// `GET /v1/appPriceSchedules/{id}/baseTerritory`
///
/// [Apple's page](https://developer.apple.com/documentation/appstoreconnectapi/get-v1-appPriceSchedules-_id_-baseTerritory)
pub fn base_territory(
    id: impl Into<Id<AppPriceSchedule>>,
) -> Request<Document<Option<territories::Territory>>, BaseTerritoryQuery> {
    Request::new(Method::Get, "/v1/appPriceSchedules/{id}/baseTerritory").path("id", id.into())
}

/// Reads the manual prices of one of the app price schedules.
///
/// `GET /v1/appPriceSchedules/{id}/manualPrices`
///
/// At most 200 on a page.
///
/// [Apple's page](https://developer.apple.com/documentation/appstoreconnectapi/get-v1-appPriceSchedules-_id_-manualPrices)
pub fn manual_prices(
    id: impl Into<Id<AppPriceSchedule>>,
) -> Request<Page<app_prices::AppPriceV2>, ManualPricesQuery> {
    Request::new(Method::Get, "/v1/appPriceSchedules/{id}/manualPrices")
        .path("id", id.into())
        .limited(200)
}

/// Reads the identities of the automatic prices of one of the app price schedules.
///
/// `GET /v1/appPriceSchedules/{id}/relationships/automaticPrices`
///
/// At most 200 on a page.
///
/// [Apple's page](https://developer.apple.com/documentation/appstoreconnectapi/get-v1-appPriceSchedules-_id_-relationships-automaticPrices)
pub fn automatic_prices_linkages(
    id: impl Into<Id<AppPriceSchedule>>,
) -> Request<Linkages<app_prices::AppPriceV2>> {
    Request::new(
        Method::Get,
        "/v1/appPriceSchedules/{id}/relationships/automaticPrices",
    )
    .path("id", id.into())
    .limited(200)
}

/// Reads the identity of the base territory of one of the app price schedules.
///
/// `GET /v1/appPriceSchedules/{id}/relationships/baseTerritory`
///
/// [Apple's page](https://developer.apple.com/documentation/appstoreconnectapi/get-v1-appPriceSchedules-_id_-relationships-baseTerritory)
pub fn base_territory_linkage(
    id: impl Into<Id<AppPriceSchedule>>,
) -> Request<Linkage<territories::Territory>> {
    Request::new(
        Method::Get,
        "/v1/appPriceSchedules/{id}/relationships/baseTerritory",
    )
    .path("id", id.into())
}

/// Reads the identities of the manual prices of one of the app price schedules.
///
/// `GET /v1/appPriceSchedules/{id}/relationships/manualPrices`
///
/// At most 200 on a page.
///
/// [Apple's page](https://developer.apple.com/documentation/appstoreconnectapi/get-v1-appPriceSchedules-_id_-relationships-manualPrices)
pub fn manual_prices_linkages(
    id: impl Into<Id<AppPriceSchedule>>,
) -> Request<Linkages<app_prices::AppPriceV2>> {
    Request::new(
        Method::Get,
        "/v1/appPriceSchedules/{id}/relationships/manualPrices",
    )
    .path("id", id.into())
    .limited(200)
}

/// The parameters of [`get`](fn@get).
pub enum GetQuery {}
impl Query for GetQuery {
    type Joins = AppPriceScheduleJoins;
}

/// The parameters of [`automatic_prices`](fn@automatic_prices).
pub enum AutomaticPricesQuery {}
impl Query for AutomaticPricesQuery {
    type Joins = app_prices::AppPriceV2Joins;
}

impl Request<Page<app_prices::AppPriceV2>, AutomaticPricesQuery> {
    /// Sets `filter[startDate]`.
    pub fn filter_start_date(self, values: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.list::<String, _>("filter[startDate]", values)
    }

    /// Sets `filter[endDate]`.
    pub fn filter_end_date(self, values: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.list::<String, _>("filter[endDate]", values)
    }

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
    type Joins = app_prices::AppPriceV2Joins;
}

impl Request<Page<app_prices::AppPriceV2>, ManualPricesQuery> {
    /// Sets `filter[startDate]`.
    pub fn filter_start_date(self, values: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.list::<String, _>("filter[startDate]", values)
    }

    /// Sets `filter[endDate]`.
    pub fn filter_end_date(self, values: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.list::<String, _>("filter[endDate]", values)
    }

    /// Sets `filter[territory]`.
    pub fn filter_territory(
        self,
        values: impl IntoIterator<Item = impl Into<Id<territories::Territory>>>,
    ) -> Self {
        self.list::<Id<territories::Territory>, _>("filter[territory]", values)
    }
}

/// A resource of the type `appPriceSchedules`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AppPriceSchedule {
    /// Which one it is, among those of its type.
    pub id: Id<AppPriceSchedule>,
    /// What it is connected with.
    pub relationships: AppPriceScheduleRelationships,
    /// Where it is.
    pub links: Links,
}
resource!(AppPriceSchedule, "appPriceSchedules", relationships, links);

/// The relationships of [`AppPriceSchedule`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AppPriceScheduleRelationships {
    /// `app`
    pub app: ToOne<apps::App>,
    /// `automaticPrices`
    pub automatic_prices: ToMany<app_prices::AppPriceV2>,
    /// `baseTerritory`
    pub base_territory: ToOne<territories::Territory>,
    /// `manualPrices`
    pub manual_prices: ToMany<app_prices::AppPriceV2>,
}

impl Object for AppPriceScheduleRelationships {
    fn member<'de, A: MapAccess<'de>>(&mut self, key: &str, map: &mut A) -> Result<(), A::Error> {
        match key {
            "app" => read_relationship(&mut self.app, map),
            "automaticPrices" => read_relationship(&mut self.automatic_prices, map),
            "baseTerritory" => read_relationship(&mut self.base_territory, map),
            "manualPrices" => read_relationship(&mut self.manual_prices, map),
            _ => skip(map),
        }
    }
}

impl Member for AppPriceScheduleRelationships {
    #[inline]
    fn view(&self) -> View<'_> {
        View::object("AppPriceScheduleRelationships")
            .relationship("app", &self.app)
            .relationship("automaticPrices", &self.automatic_prices)
            .relationship("baseTerritory", &self.base_territory)
            .relationship("manualPrices", &self.manual_prices)
            .end()
    }
}
object!(AppPriceScheduleRelationships);

/// Creates one `AppPriceSchedule`; what is not set is not sent.
#[derive(Clone, PartialEq)]
#[must_use]
pub struct AppPriceScheduleCreate(Body);

impl AppPriceScheduleCreate {
    /// With what is required.
    pub fn new(
        app: impl Into<Id<apps::App>>,
        base_territory: impl Into<Link<territories::Territory>>,
        manual_prices: impl IntoIterator<Item = impl Into<Link<app_prices::AppPriceV2>>>,
    ) -> Self {
        Self(
            Body::new("appPriceSchedules")
                .with_relationships()
                .to_one::<apps::App>("app", "apps", app.into())
                .to_one::<territories::Territory>(
                    "baseTerritory",
                    "territories",
                    base_territory.into(),
                )
                .to_many::<app_prices::AppPriceV2, _>("manualPrices", "appPrices", manual_prices),
        )
    }
}
body!(AppPriceScheduleCreate);

/// What can be asked along with `AppPriceSchedule`.
///
/// Fields can be chosen: `fields[appPriceSchedules]`, `fields[appPrices]`, `fields[apps]`, `fields[territories]`.
///
/// Can be included: `app`, `baseTerritory`, `manualPrices`, `automaticPrices`.
pub enum AppPriceScheduleJoins {}
joins!(
    AppPriceScheduleJoins,
    include = AppPriceScheduleInclude,
    to_many = AppPriceScheduleToMany,
    fields = [
        AppPriceScheduleField,
        app_prices::AppPriceV2Field,
        apps::AppField,
        territories::TerritoryField
    ]
);

names! {
    /// The fields that `fields[appPriceSchedules]` can choose.
    pub enum AppPriceScheduleField {
        App = "app",
        BaseTerritory = "baseTerritory",
        ManualPrices = "manualPrices",
        AutomaticPrices = "automaticPrices",
    }
}

impl Field for AppPriceScheduleField {
    const PARAMETER: &'static str = "fields[appPriceSchedules]";
}

names! {
    /// What can be included with `AppPriceSchedule`.
    pub enum AppPriceScheduleInclude {
        App = "app",
        BaseTerritory = "baseTerritory",
        ManualPrices = "manualPrices",
        AutomaticPrices = "automaticPrices",
    }
}

names! {
    /// Relationships of `AppPriceSchedule` of which a limited number can be included.
    ///
    /// At most 50 of each.
    pub enum AppPriceScheduleToMany {
        AutomaticPrices = "automaticPrices",
        ManualPrices = "manualPrices",
    }
}

impl Limited for AppPriceScheduleToMany {
    fn maximum(self) -> u32 {
        50
    }
}
