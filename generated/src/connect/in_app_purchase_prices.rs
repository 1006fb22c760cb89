// Written by `cargo xtask codegen` from the description in `spec/`; not edited by hand.
//! In app purchase prices.

use super::{in_app_purchase_price_points, in_app_purchases_v2, territories};
use crate::runtime::emit::*;

/// A resource of the type `inAppPurchasePrices`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InAppPurchasePrice {
    /// Which one it is, among those of its type.
    pub id: Id<InAppPurchasePrice>,
    /// What it is.
    pub attributes: InAppPurchasePriceAttributes,
    /// What it is connected with.
    pub relationships: InAppPurchasePriceRelationships,
    /// Where it is.
    pub links: Links,
}
resource!(
    InAppPurchasePrice,
    "inAppPurchasePrices",
    attributes,
    relationships,
    links
);

/// The attributes of [`InAppPurchasePrice`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InAppPurchasePriceAttributes {
    /// `endDate`
    pub end_date: Option<Date>,
    /// `manual`
    pub manual: Option<bool>,
    /// `startDate`
    pub start_date: Option<Date>,
}

impl Object for InAppPurchasePriceAttributes {
    fn member<'de, A: MapAccess<'de>>(&mut self, key: &str, map: &mut A) -> Result<(), A::Error> {
        match key {
            "endDate" => read_value(&mut self.end_date, map),
            "manual" => read_value(&mut self.manual, map),
            "startDate" => read_value(&mut self.start_date, map),
            _ => skip(map),
        }
    }
}

impl Member for InAppPurchasePriceAttributes {
    #[inline]
    fn view(&self) -> View<'_> {
        View::object("InAppPurchasePriceAttributes")
            .member("endDate", &self.end_date)
            .member("manual", &self.manual)
            .member("startDate", &self.start_date)
            .end()
    }
}
object!(InAppPurchasePriceAttributes);

/// The relationships of [`InAppPurchasePrice`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InAppPurchasePriceRelationships {
    /// `inAppPurchasePricePoint`
    pub in_app_purchase_price_point: ToOne<in_app_purchase_price_points::InAppPurchasePricePoint>,
    /// `territory`
    pub territory: ToOne<territories::Territory>,
}

impl Object for InAppPurchasePriceRelationships {
    fn member<'de, A: MapAccess<'de>>(&mut self, key: &str, map: &mut A) -> Result<(), A::Error> {
        match key {
            "inAppPurchasePricePoint" => {
                read_relationship(&mut self.in_app_purchase_price_point, map)
            }
            "territory" => read_relationship(&mut self.territory, map),
            _ => skip(map),
        }
    }
}

impl Member for InAppPurchasePriceRelationships {
    #[inline]
    fn view(&self) -> View<'_> {
        View::object("InAppPurchasePriceRelationships")
            .relationship("inAppPurchasePricePoint", &self.in_app_purchase_price_point)
            .relationship("territory", &self.territory)
            .end()
    }
}
object!(InAppPurchasePriceRelationships);

/// Creates one `InAppPurchasePrice` along with another resource; what is not set is not sent.
#[derive(Clone, PartialEq)]
#[must_use]
pub struct InAppPurchasePriceInlineCreate(Body);

impl InAppPurchasePriceInlineCreate {
    /// With nothing set.
    pub fn new() -> Self {
        Self(Body::new("inAppPurchasePrices"))
    }

    /// Sets `endDate`.
    pub fn end_date(self, end_date: impl Into<Date>) -> Self {
        Self(self.0.attribute("endDate", end_date.into()))
    }

    /// Sets `startDate`.
    pub fn start_date(self, start_date: impl Into<Date>) -> Self {
        Self(self.0.attribute("startDate", start_date.into()))
    }

    /// Sets the relationship `inAppPurchasePricePoint`.
    pub fn in_app_purchase_price_point(
        self,
        in_app_purchase_price_point: impl Into<
            Id<in_app_purchase_price_points::InAppPurchasePricePoint>,
        >,
    ) -> Self {
        Self(
            self.0
                .to_one::<in_app_purchase_price_points::InAppPurchasePricePoint>(
                    "inAppPurchasePricePoint",
                    "inAppPurchasePricePoints",
                    in_app_purchase_price_point.into(),
                ),
        )
    }

    /// Sets the relationship `inAppPurchaseV2`.
    pub fn in_app_purchase_v2(
        self,
        in_app_purchase_v2: impl Into<Id<in_app_purchases_v2::InAppPurchaseV2>>,
    ) -> Self {
        Self(self.0.to_one::<in_app_purchases_v2::InAppPurchaseV2>(
            "inAppPurchaseV2",
            "inAppPurchases",
            in_app_purchase_v2.into(),
        ))
    }

    /// Sends null for `endDate`.
    pub fn clear_end_date(self) -> Self {
        Self(self.0.clear_attribute("endDate"))
    }

    /// Sends null for `startDate`.
    pub fn clear_start_date(self) -> Self {
        Self(self.0.clear_attribute("startDate"))
    }
}
body!(InAppPurchasePriceInlineCreate, default);
inline_create!(InAppPurchasePriceInlineCreate, InAppPurchasePrice);

/// What can be asked along with `InAppPurchasePrice`.
///
/// Fields can be chosen: `fields[inAppPurchasePricePoints]`, `fields[inAppPurchasePrices]`, `fields[territories]`.
///
/// Can be included: `inAppPurchasePricePoint`, `territory`.
pub enum InAppPurchasePriceJoins {}
joins!(
    InAppPurchasePriceJoins,
    include = InAppPurchasePriceInclude,
    to_many = Never,
    fields = [
        in_app_purchase_price_points::InAppPurchasePricePointField,
        InAppPurchasePriceField,
        territories::TerritoryField
    ]
);

names! {
    /// The fields that `fields[inAppPurchasePrices]` can choose.
    pub enum InAppPurchasePriceField {
        StartDate = "startDate",
        EndDate = "endDate",
        Manual = "manual",
        InAppPurchasePricePoint = "inAppPurchasePricePoint",
        Territory = "territory",
    }
}

impl Field for InAppPurchasePriceField {
    const PARAMETER: &'static str = "fields[inAppPurchasePrices]";
}

names! {
    /// What can be included with `InAppPurchasePrice`.
    pub enum InAppPurchasePriceInclude {
        InAppPurchasePricePoint = "inAppPurchasePricePoint",
        Territory = "territory",
    }
}
