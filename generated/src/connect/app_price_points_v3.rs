// Written by `cargo xtask codegen` from the description in `spec/`; not edited by hand.
//! App price points v3: `/v3/appPricePoints`.

use super::{apps, territories};
use crate::runtime::emit::*;

/// Reads one of the app price points v3.
///
/// `GET /v3/appPricePoints/{id}`
///
/// [Apple's page](https://developer.apple.com/documentation/appstoreconnectapi/get-v3-appPricePoints-_id_)
pub fn get(id: impl Into<Id<AppPricePointV3>>) -> Request<Document<AppPricePointV3>, GetQuery> {
    Request::new(Method::Get, "/v3/appPricePoints/{id}").path("id", id.into())
}

/// Reads the equalizations of one of the app price points v3.
///
/// `GET /v3/appPricePoints/{id}/equalizations`
///
/// At most 200 on a page.
///
/// The answer can also be had as text, with `csv`.
///
/// [Apple's page](https://developer.apple.com/documentation/appstoreconnectapi/get-v3-appPricePoints-_id_-equalizations)
pub fn equalizations(
    id: impl Into<Id<AppPricePointV3>>,
) -> Request<Page<AppPricePointV3>, EqualizationsQuery> {
    Request::new(Method::Get, "/v3/appPricePoints/{id}/equalizations")
        .path("id", id.into())
        .limited(200)
}

/// Reads the identities of the equalizations of one of the app price points v3.
///
/// `GET /v3/appPricePoints/{id}/relationships/equalizations`
///
/// At most 200 on a page.
///
/// [Apple's page](https://developer.apple.com/documentation/appstoreconnectapi/get-v3-appPricePoints-_id_-relationships-equalizations)
pub fn equalizations_linkages(
    id: impl Into<Id<AppPricePointV3>>,
) -> Request<Linkages<AppPricePointV3>> {
    Request::new(
        Method::Get,
        "/v3/appPricePoints/{id}/relationships/equalizations",
    )
    .path("id", id.into())
    .limited(200)
}

/// The parameters of [`get`](fn@get).
pub enum GetQuery {}
impl Query for GetQuery {
    type Joins = AppPricePointV3Joins;
}

/// The parameters of [`equalizations`](fn@equalizations).
pub enum EqualizationsQuery {}
impl Query for EqualizationsQuery {
    type Joins = AppPricePointV3Joins;
}

impl AsCsv for EqualizationsQuery {}
impl<R> Request<R, EqualizationsQuery> {
    /// Sets `filter[territory]`.
    pub fn filter_territory(
        self,
        values: impl IntoIterator<Item = impl Into<Id<territories::Territory>>>,
    ) -> Self {
        self.list::<Id<territories::Territory>, _>("filter[territory]", values)
    }
}

/// A resource of the type `appPricePoints`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AppPricePointV3 {
    /// Which one it is, among those of its type.
    pub id: Id<AppPricePointV3>,
    /// What it is.
    pub attributes: AppPricePointV3Attributes,
    /// What it is connected with.
    pub relationships: AppPricePointV3Relationships,
    /// Where it is.
    pub links: Links,
}
resource!(
    AppPricePointV3,
    "appPricePoints",
    attributes,
    relationships,
    links
);

/// The attributes of [`AppPricePointV3`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AppPricePointV3Attributes {
    /// `customerPrice`
    pub customer_price: Option<String>,
    /// `proceeds`
    pub proceeds: Option<String>,
}

impl Object for AppPricePointV3Attributes {
    fn member<'de, A: MapAccess<'de>>(&mut self, key: &str, map: &mut A) -> Result<(), A::Error> {
        match key {
            "customerPrice" => read_value(&mut self.customer_price, map),
            "proceeds" => read_value(&mut self.proceeds, map),
            _ => skip(map),
        }
    }
}

impl Member for AppPricePointV3Attributes {
    #[inline]
    fn view(&self) -> View<'_> {
        View::object("AppPricePointV3Attributes")
            .member("customerPrice", &self.customer_price)
            .member("proceeds", &self.proceeds)
            .end()
    }
}
object!(AppPricePointV3Attributes);

/// The relationships of [`AppPricePointV3`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AppPricePointV3Relationships {
    /// `app`
    pub app: ToOne<apps::App>,
    /// `equalizations`
    pub equalizations: LinksOnly,
    /// `territory`
    pub territory: ToOne<territories::Territory>,
}

impl Object for AppPricePointV3Relationships {
    fn member<'de, A: MapAccess<'de>>(&mut self, key: &str, map: &mut A) -> Result<(), A::Error> {
        match key {
            "app" => read_relationship(&mut self.app, map),
            "equalizations" => read_relationship(&mut self.equalizations, map),
            "territory" => read_relationship(&mut self.territory, map),
            _ => skip(map),
        }
    }
}

impl Member for AppPricePointV3Relationships {
    #[inline]
    fn view(&self) -> View<'_> {
        View::object("AppPricePointV3Relationships")
            .relationship("app", &self.app)
            .relationship("equalizations", &self.equalizations)
            .relationship("territory", &self.territory)
            .end()
    }
}
object!(AppPricePointV3Relationships);

/// What can be asked along with `AppPricePointV3`.
///
/// Fields can be chosen: `fields[appPricePoints]`, `fields[apps]`, `fields[territories]`.
///
/// Can be included: `app`, `territory`.
pub enum AppPricePointV3Joins {}
joins!(
    AppPricePointV3Joins,
    include = AppPricePointV3Include,
    to_many = Never,
    fields = [
        AppPricePointV3Field,
        apps::AppField,
        territories::TerritoryField
    ]
);

names! {
    /// The fields that `fields[appPricePoints]` can choose.
    pub enum AppPricePointV3Field {
        CustomerPrice = "customerPrice",
        Proceeds = "proceeds",
        App = "app",
        Equalizations = "equalizations",
        Territory = "territory",
    }
}

impl Field for AppPricePointV3Field {
    const PARAMETER: &'static str = "fields[appPricePoints]";
}

names! {
    /// What can be included with `AppPricePointV3`.
    pub enum AppPricePointV3Include {
        App = "app",
        Territory = "territory",
    }
}
