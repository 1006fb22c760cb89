// Written by `cargo xtask codegen` from the description in `spec/`; not edited by hand.
//! In app purchase price points: `/v1/inAppPurchasePricePoints`.

use super::territories;
use crate::runtime::emit::*;

/// Reads the equalizations of one of the in app purchase price points.
///
/// `GET /v1/inAppPurchasePricePoints/{id}/equalizations`
///
/// At most 8000 on a page.
///
/// The answer can also be had as text, with `csv`.
///
/// [Apple's page](https://developer.apple.com/documentation/appstoreconnectapi/get-v1-inAppPurchasePricePoints-_id_-equalizations)
pub fn equalizations(
    id: impl Into<Id<InAppPurchasePricePoint>>,
) -> Request<Page<InAppPurchasePricePoint>, EqualizationsQuery> {
    Request::new(
        Method::Get,
        "/v1/inAppPurchasePricePoints/{id}/equalizations",
    )
    .path("id", id.into())
    .limited(8000)
}

/// Reads the identities of the equalizations of one of the in app purchase price points.
///
/// `GET /v1/inAppPurchasePricePoints/{id}/relationships/equalizations`
///
/// At most 8000 on a page.
///
/// [Apple's page](https://developer.apple.com/documentation/appstoreconnectapi/get-v1-inAppPurchasePricePoints-_id_-relationships-equalizations)
pub fn equalizations_linkages(
    id: impl Into<Id<InAppPurchasePricePoint>>,
) -> Request<Linkages<InAppPurchasePricePoint>> {
    Request::new(
        Method::Get,
        "/v1/inAppPurchasePricePoints/{id}/relationships/equalizations",
    )
    .path("id", id.into())
    .limited(8000)
}

/// The parameters of [`equalizations`](fn@equalizations).
pub enum EqualizationsQuery {}
impl Query for EqualizationsQuery {
    type Joins = InAppPurchasePricePointJoins;
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

    /// Sets `filter[inAppPurchaseV2]`.
    pub fn filter_in_app_purchase_v2(
        self,
        values: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.list::<String, _>("filter[inAppPurchaseV2]", values)
    }
}

/// A resource of the type `inAppPurchasePricePoints`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InAppPurchasePricePoint {
    /// Which one it is, among those of its type.
    pub id: Id<InAppPurchasePricePoint>,
    /// What it is.
    pub attributes: InAppPurchasePricePointAttributes,
    /// What it is connected with.
    pub relationships: InAppPurchasePricePointRelationships,
    /// Where it is.
    pub links: Links,
}
resource!(
    InAppPurchasePricePoint,
    "inAppPurchasePricePoints",
    attributes,
    relationships,
    links
);

/// The attributes of [`InAppPurchasePricePoint`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InAppPurchasePricePointAttributes {
    /// `customerPrice`
    pub customer_price: Option<String>,
    /// `proceeds`
    pub proceeds: Option<String>,
}

impl Object for InAppPurchasePricePointAttributes {
    fn member<'de, A: MapAccess<'de>>(&mut self, key: &str, map: &mut A) -> Result<(), A::Error> {
        match key {
            "customerPrice" => read_value(&mut self.customer_price, map),
            "proceeds" => read_value(&mut self.proceeds, map),
            _ => skip(map),
        }
    }
}

impl Member for InAppPurchasePricePointAttributes {
    #[inline]
    fn view(&self) -> View<'_> {
        View::object("InAppPurchasePricePointAttributes")
            .member("customerPrice", &self.customer_price)
            .member("proceeds", &self.proceeds)
            .end()
    }
}
object!(InAppPurchasePricePointAttributes);

/// The relationships of [`InAppPurchasePricePoint`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InAppPurchasePricePointRelationships {
    /// `equalizations`
    pub equalizations: LinksOnly,
    /// `territory`
    pub territory: ToOne<territories::Territory>,
}

impl Object for InAppPurchasePricePointRelationships {
    fn member<'de, A: MapAccess<'de>>(&mut self, key: &str, map: &mut A) -> Result<(), A::Error> {
        match key {
            "equalizations" => read_relationship(&mut self.equalizations, map),
            "territory" => read_relationship(&mut self.territory, map),
            _ => skip(map),
        }
    }
}

impl Member for InAppPurchasePricePointRelationships {
    #[inline]
    fn view(&self) -> View<'_> {
        View::object("InAppPurchasePricePointRelationships")
            .relationship("equalizations", &self.equalizations)
            .relationship("territory", &self.territory)
            .end()
    }
}
object!(InAppPurchasePricePointRelationships);

/// What can be asked along with `InAppPurchasePricePoint`.
///
/// Fields can be chosen: `fields[inAppPurchasePricePoints]`, `fields[territories]`.
///
/// Can be included: `territory`.
pub enum InAppPurchasePricePointJoins {}
joins!(
    InAppPurchasePricePointJoins,
    include = InAppPurchasePricePointInclude,
    to_many = Never,
    fields = [InAppPurchasePricePointField, territories::TerritoryField]
);

names! {
    /// The fields that `fields[inAppPurchasePricePoints]` can choose.
    pub enum InAppPurchasePricePointField {
        CustomerPrice = "customerPrice",
        Proceeds = "proceeds",
        Territory = "territory",
        Equalizations = "equalizations",
    }
}

impl Field for InAppPurchasePricePointField {
    const PARAMETER: &'static str = "fields[inAppPurchasePricePoints]";
}

names! {
    /// What can be included with `InAppPurchasePricePoint`.
    pub enum InAppPurchasePricePointInclude {
        Territory = "territory",
    }
}
