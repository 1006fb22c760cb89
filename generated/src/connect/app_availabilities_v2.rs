// Written by `cargo xtask codegen` from the description in `spec/`; not edited by hand.
//! App availabilities v2: `/v2/appAvailabilities`.

use super::{apps, territory_availabilities};
use crate::runtime::emit::*;

/// Reads one of the app availabilities v2.
///
/// `GET /v2/appAvailabilities/{id}`
///
/// [Apple's page](https://developer.apple.com/documentation/appstoreconnectapi/get-v2-appAvailabilities-_id_)
pub fn get(id: impl Into<Id<AppAvailabilityV2>>) -> Request<Document<AppAvailabilityV2>, GetQuery> {
    Request::new(Method::Get, "/v2/appAvailabilities/{id}").path("id", id.into())
}

/// Creates one of the app availabilities v2.
///
/// `POST /v2/appAvailabilities`
///
/// [Apple's page](https://developer.apple.com/documentation/appstoreconnectapi/post-v2-appAvailabilities)
pub fn create(body: AppAvailabilityV2Create) -> Request<Document<AppAvailabilityV2>> {
    Request::new(Method::Post, "/v2/appAvailabilities").body(body)
}

/// Reads the territory availabilities of one of the app availabilities v2.
///
/// `GET /v2/appAvailabilities/{id}/territoryAvailabilities`
///
/// At most 200 on a page.
///
/// [Apple's page](https://developer.apple.com/documentation/appstoreconnectapi/get-v2-appAvailabilities-_id_-territoryAvailabilities)
pub fn territory_availabilities(
    id: impl Into<Id<AppAvailabilityV2>>,
) -> Request<Page<territory_availabilities::TerritoryAvailability>, TerritoryAvailabilitiesQuery> {
    Request::new(
        Method::Get,
        "/v2/appAvailabilities/{id}/territoryAvailabilities",
    )
    .path("id", id.into())
    .limited(200)
}

/// Reads the identities of the territory availabilities of one of the app availabilities v2.
///
/// `GET /v2/appAvailabilities/{id}/relationships/territoryAvailabilities`
///
/// At most 200 on a page.
///
/// [Apple's page](https://developer.apple.com/documentation/appstoreconnectapi/get-v2-appAvailabilities-_id_-relationships-territoryAvailabilities)
pub fn territory_availabilities_linkages(
    id: impl Into<Id<AppAvailabilityV2>>,
) -> Request<Linkages<territory_availabilities::TerritoryAvailability>> {
    Request::new(
        Method::Get,
        "/v2/appAvailabilities/{id}/relationships/territoryAvailabilities",
    )
    .path("id", id.into())
    .limited(200)
}

/// The parameters of [`get`](fn@get).
pub enum GetQuery {}
impl Query for GetQuery {
    type Joins = AppAvailabilityV2Joins;
}

/// The parameters of [`territory_availabilities`](fn@territory_availabilities).
pub enum TerritoryAvailabilitiesQuery {}
impl Query for TerritoryAvailabilitiesQuery {
    type Joins = territory_availabilities::TerritoryAvailabilityJoins;
}

/// A resource of the type `appAvailabilities`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AppAvailabilityV2 {
    /// Which one it is, among those of its type.
    pub id: Id<AppAvailabilityV2>,
    /// What it is.
    pub attributes: AppAvailabilityV2Attributes,
    /// What it is connected with.
    pub relationships: AppAvailabilityV2Relationships,
    /// Where it is.
    pub links: Links,
}
resource!(
    AppAvailabilityV2,
    "appAvailabilities",
    attributes,
    relationships,
    links
);

/// The attributes of [`AppAvailabilityV2`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AppAvailabilityV2Attributes {
    /// `availableInNewTerritories`
    pub available_in_new_territories: Option<bool>,
}

impl Object for AppAvailabilityV2Attributes {
    fn member<'de, A: MapAccess<'de>>(&mut self, key: &str, map: &mut A) -> Result<(), A::Error> {
        match key {
            "availableInNewTerritories" => read_value(&mut self.available_in_new_territories, map),
            _ => skip(map),
        }
    }
}

impl Member for AppAvailabilityV2Attributes {
    #[inline]
    fn view(&self) -> View<'_> {
        View::object("AppAvailabilityV2Attributes")
            .member(
                "availableInNewTerritories",
                &self.available_in_new_territories,
            )
            .end()
    }
}
object!(AppAvailabilityV2Attributes);

/// The relationships of [`AppAvailabilityV2`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AppAvailabilityV2Relationships {
    /// `territoryAvailabilities`
    pub territory_availabilities: ToMany<territory_availabilities::TerritoryAvailability>,
}

impl Object for AppAvailabilityV2Relationships {
    fn member<'de, A: MapAccess<'de>>(&mut self, key: &str, map: &mut A) -> Result<(), A::Error> {
        match key {
            "territoryAvailabilities" => read_relationship(&mut self.territory_availabilities, map),
            _ => skip(map),
        }
    }
}

impl Member for AppAvailabilityV2Relationships {
    #[inline]
    fn view(&self) -> View<'_> {
        View::object("AppAvailabilityV2Relationships")
            .relationship("territoryAvailabilities", &self.territory_availabilities)
            .end()
    }
}
object!(AppAvailabilityV2Relationships);

/// Creates one `AppAvailabilityV2`; what is not set is not sent.
#[derive(Clone, PartialEq)]
#[must_use]
pub struct AppAvailabilityV2Create(Body);

impl AppAvailabilityV2Create {
    /// With what is required.
    pub fn new(
        available_in_new_territories: bool,
        app: impl Into<Id<apps::App>>,
        territory_availabilities: impl IntoIterator<
            Item = impl Into<Link<territory_availabilities::TerritoryAvailability>>,
        >,
    ) -> Self {
        Self(
            Body::new("appAvailabilities")
                .with_attributes()
                .with_relationships()
                .attribute("availableInNewTerritories", available_in_new_territories)
                .to_one::<apps::App>("app", "apps", app.into())
                .to_many::<territory_availabilities::TerritoryAvailability, _>(
                    "territoryAvailabilities",
                    "territoryAvailabilities",
                    territory_availabilities,
                ),
        )
    }
}
body!(AppAvailabilityV2Create);

/// What can be asked along with `AppAvailabilityV2`.
///
/// Fields can be chosen: `fields[appAvailabilities]`, `fields[territoryAvailabilities]`.
///
/// Can be included: `territoryAvailabilities`.
pub enum AppAvailabilityV2Joins {}
joins!(
    AppAvailabilityV2Joins,
    include = AppAvailabilityV2Include,
    to_many = AppAvailabilityV2ToMany,
    fields = [
        AppAvailabilityV2Field,
        territory_availabilities::TerritoryAvailabilityField
    ]
);

names! {
    /// The fields that `fields[appAvailabilities]` can choose.
    pub enum AppAvailabilityV2Field {
        AvailableInNewTerritories = "availableInNewTerritories",
        TerritoryAvailabilities = "territoryAvailabilities",
    }
}

impl Field for AppAvailabilityV2Field {
    const PARAMETER: &'static str = "fields[appAvailabilities]";
}

names! {
    /// What can be included with `AppAvailabilityV2`.
    pub enum AppAvailabilityV2Include {
        TerritoryAvailabilities = "territoryAvailabilities",
    }
}

names! {
    /// Relationships of `AppAvailabilityV2` of which a limited number can be included.
    ///
    /// At most 50 of each.
    pub enum AppAvailabilityV2ToMany {
        TerritoryAvailabilities = "territoryAvailabilities",
    }
}

impl Limited for AppAvailabilityV2ToMany {
    fn maximum(self) -> u32 {
        50
    }
}
