// Written by `cargo xtask codegen` from the description in `spec/`; not edited by hand.
//! Subscription price points: `/v1/subscriptionPricePoints`.

use super::territories;
use crate::runtime::emit::*;

/// Reads one of the subscription price points.
///
/// `GET /v1/subscriptionPricePoints/{id}`
///
/// [Apple's page](https://developer.apple.com/documentation/appstoreconnectapi/get-v1-subscriptionPricePoints-_id_)
pub fn get(
    id: impl Into<Id<SubscriptionPricePoint>>,
) -> Request<Document<SubscriptionPricePoint>, GetQuery> {
    Request::new(Method::Get, "/v1/subscriptionPricePoints/{id}").path("id", id.into())
}

/// Reads the adjusted equalizations of one of the subscription price points.
///
/// `GET /v1/subscriptionPricePoints/{id}/adjustedEqualizations`
///
/// At most 8000 on a page.
///
/// The answer can also be had as text, with `csv`.
///
/// [Apple's page](https://developer.apple.com/documentation/appstoreconnectapi/get-v1-subscriptionPricePoints-_id_-adjustedEqualizations)
pub fn adjusted_equalizations(
    id: impl Into<Id<SubscriptionPricePoint>>,
    plan_type: impl IntoIterator<Item = impl Into<String>>,
) -> Request<Page<SubscriptionPricePoint>, AdjustedEqualizationsQuery> {
    Request::new(
        Method::Get,
        "/v1/subscriptionPricePoints/{id}/adjustedEqualizations",
    )
    .path("id", id.into())
    .list::<String, _>("filter[planType]", plan_type)
    .required("filter[planType]")
    .limited(8000)
}

/// Reads the equalizations of one of the subscription price points.
///
/// `GET /v1/subscriptionPricePoints/{id}/equalizations`
///
/// At most 8000 on a page.
///
/// The answer can also be had as text, with `csv`.
///
/// [Apple's page](https://developer.apple.com/documentation/appstoreconnectapi/get-v1-subscriptionPricePoints-_id_-equalizations)
pub fn equalizations(
    id: impl Into<Id<SubscriptionPricePoint>>,
) -> Request<Page<SubscriptionPricePoint>, EqualizationsQuery> {
    Request::new(
        Method::Get,
        "/v1/subscriptionPricePoints/{id}/equalizations",
    )
    .path("id", id.into())
    .limited(8000)
}

/// Reads the identities of the equalizations of one of the subscription price points.
///
/// `GET /v1/subscriptionPricePoints/{id}/relationships/equalizations`
///
/// At most 8000 on a page.
///
/// [Apple's page](https://developer.apple.com/documentation/appstoreconnectapi/get-v1-subscriptionPricePoints-_id_-relationships-equalizations)
pub fn equalizations_linkages(
    id: impl Into<Id<SubscriptionPricePoint>>,
) -> Request<Linkages<SubscriptionPricePoint>> {
    Request::new(
        Method::Get,
        "/v1/subscriptionPricePoints/{id}/relationships/equalizations",
    )
    .path("id", id.into())
    .limited(8000)
}

/// The parameters of [`get`](fn@get).
pub enum GetQuery {}
impl Query for GetQuery {
    type Joins = SubscriptionPricePointJoins;
}

/// The parameters of [`adjusted_equalizations`](fn@adjusted_equalizations).
pub enum AdjustedEqualizationsQuery {}
impl Query for AdjustedEqualizationsQuery {
    type Joins = SubscriptionPricePointJoins;
}

impl AsCsv for AdjustedEqualizationsQuery {}
impl<R> Request<R, AdjustedEqualizationsQuery> {
    /// Sets `filter[territory]`.
    pub fn filter_territory(
        self,
        values: impl IntoIterator<Item = impl Into<Id<territories::Territory>>>,
    ) -> Self {
        self.list::<Id<territories::Territory>, _>("filter[territory]", values)
    }

    /// Sets `filter[subscription]`.
    pub fn filter_subscription(self, values: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.list::<String, _>("filter[subscription]", values)
    }

    /// Sets `filter[upfrontPricePointId]`.
    pub fn filter_upfront_price_point_id(
        self,
        values: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.list::<String, _>("filter[upfrontPricePointId]", values)
    }
}

/// The parameters of [`equalizations`](fn@equalizations).
pub enum EqualizationsQuery {}
impl Query for EqualizationsQuery {
    type Joins = SubscriptionPricePointJoins;
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

    /// Sets `filter[subscription]`.
    pub fn filter_subscription(self, values: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.list::<String, _>("filter[subscription]", values)
    }

    /// Sets `filter[upfrontPricePointId]`.
    pub fn filter_upfront_price_point_id(
        self,
        values: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.list::<String, _>("filter[upfrontPricePointId]", values)
    }

    /// Sets `filter[planType]`.
    pub fn filter_plan_type(self, values: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.list::<String, _>("filter[planType]", values)
    }
}

/// A resource of the type `subscriptionPricePoints`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SubscriptionPricePoint {
    /// Which one it is, among those of its type.
    pub id: Id<SubscriptionPricePoint>,
    /// What it is.
    pub attributes: SubscriptionPricePointAttributes,
    /// What it is connected with.
    pub relationships: SubscriptionPricePointRelationships,
    /// Where it is.
    pub links: Links,
}
resource!(
    SubscriptionPricePoint,
    "subscriptionPricePoints",
    attributes,
    relationships,
    links
);

/// The attributes of [`SubscriptionPricePoint`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SubscriptionPricePointAttributes {
    /// `customerPrice`
    pub customer_price: Option<String>,
    /// `proceeds`
    pub proceeds: Option<String>,
    /// `proceedsYear2`
    pub proceeds_year2: Option<String>,
}

impl Object for SubscriptionPricePointAttributes {
    fn member<'de, A: MapAccess<'de>>(&mut self, key: &str, map: &mut A) -> Result<(), A::Error> {
        match key {
            "customerPrice" => read_value(&mut self.customer_price, map),
            "proceeds" => read_value(&mut self.proceeds, map),
            "proceedsYear2" => read_value(&mut self.proceeds_year2, map),
            _ => skip(map),
        }
    }
}

impl Member for SubscriptionPricePointAttributes {
    #[inline]
    fn view(&self) -> View<'_> {
        View::object("SubscriptionPricePointAttributes")
            .member("customerPrice", &self.customer_price)
            .member("proceeds", &self.proceeds)
            .member("proceedsYear2", &self.proceeds_year2)
            .end()
    }
}
object!(SubscriptionPricePointAttributes);

/// The relationships of [`SubscriptionPricePoint`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SubscriptionPricePointRelationships {
    /// `adjustedEqualizations`
    pub adjusted_equalizations: LinksOnly,
    /// `equalizations`
    pub equalizations: LinksOnly,
    /// `territory`
    pub territory: ToOne<territories::Territory>,
}

impl Object for SubscriptionPricePointRelationships {
    fn member<'de, A: MapAccess<'de>>(&mut self, key: &str, map: &mut A) -> Result<(), A::Error> {
        match key {
            "adjustedEqualizations" => read_relationship(&mut self.adjusted_equalizations, map),
            "equalizations" => read_relationship(&mut self.equalizations, map),
            "territory" => read_relationship(&mut self.territory, map),
            _ => skip(map),
        }
    }
}

impl Member for SubscriptionPricePointRelationships {
    #[inline]
    fn view(&self) -> View<'_> {
        View::object("SubscriptionPricePointRelationships")
            .relationship("adjustedEqualizations", &self.adjusted_equalizations)
            .relationship("equalizations", &self.equalizations)
            .relationship("territory", &self.territory)
            .end()
    }
}
object!(SubscriptionPricePointRelationships);

/// Creates one `SubscriptionPricePoint` along with another resource; what is not set is not sent.
#[derive(Clone, PartialEq)]
#[must_use]
pub struct SubscriptionPricePointInlineCreate(Body);

impl SubscriptionPricePointInlineCreate {
    /// With nothing set.
    pub fn new() -> Self {
        Self(Body::new("subscriptionPricePoints"))
    }
}
body!(SubscriptionPricePointInlineCreate, default);
inline_create!(SubscriptionPricePointInlineCreate, SubscriptionPricePoint);

/// What can be asked along with `SubscriptionPricePoint`.
///
/// Fields can be chosen: `fields[subscriptionPricePoints]`, `fields[territories]`.
///
/// Can be included: `territory`.
pub enum SubscriptionPricePointJoins {}
joins!(
    SubscriptionPricePointJoins,
    include = SubscriptionPricePointInclude,
    to_many = Never,
    fields = [SubscriptionPricePointField, territories::TerritoryField]
);

names! {
    /// The fields that `fields[subscriptionPricePoints]` can choose.
    pub enum SubscriptionPricePointField {
        CustomerPrice = "customerPrice",
        Proceeds = "proceeds",
        ProceedsYear2 = "proceedsYear2",
        Territory = "territory",
        Equalizations = "equalizations",
        AdjustedEqualizations = "adjustedEqualizations",
    }
}

impl Field for SubscriptionPricePointField {
    const PARAMETER: &'static str = "fields[subscriptionPricePoints]";
}

names! {
    /// What can be included with `SubscriptionPricePoint`.
    pub enum SubscriptionPricePointInclude {
        Territory = "territory",
    }
}
