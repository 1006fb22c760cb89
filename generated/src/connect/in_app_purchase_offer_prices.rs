// Written by `cargo xtask codegen` from the description in `spec/`; not edited by hand.
//! In app purchase offer prices.

use super::{in_app_purchase_price_points, territories};
use crate::runtime::emit::*;

/// A resource of the type `inAppPurchaseOfferPrices`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InAppPurchaseOfferPrice {
    /// Which one it is, among those of its type.
    pub id: Id<InAppPurchaseOfferPrice>,
    /// What it is connected with.
    pub relationships: InAppPurchaseOfferPriceRelationships,
    /// Where it is.
    pub links: Links,
}
resource!(
    InAppPurchaseOfferPrice,
    "inAppPurchaseOfferPrices",
    relationships,
    links
);

/// The relationships of [`InAppPurchaseOfferPrice`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InAppPurchaseOfferPriceRelationships {
    /// `pricePoint`
    pub price_point: ToOne<in_app_purchase_price_points::InAppPurchasePricePoint>,
    /// `territory`
    pub territory: ToOne<territories::Territory>,
}

impl Object for InAppPurchaseOfferPriceRelationships {
    fn member<'de, A: MapAccess<'de>>(&mut self, key: &str, map: &mut A) -> Result<(), A::Error> {
        match key {
            "pricePoint" => read_relationship(&mut self.price_point, map),
            "territory" => read_relationship(&mut self.territory, map),
            _ => skip(map),
        }
    }
}

impl Member for InAppPurchaseOfferPriceRelationships {
    #[inline]
    fn view(&self) -> View<'_> {
        View::object("InAppPurchaseOfferPriceRelationships")
            .relationship("pricePoint", &self.price_point)
            .relationship("territory", &self.territory)
            .end()
    }
}
object!(InAppPurchaseOfferPriceRelationships);

/// Creates one `InAppPurchaseOfferPrice` along with another resource; what is not set is not sent.
#[derive(Clone, PartialEq)]
#[must_use]
pub struct InAppPurchaseOfferPriceInlineCreate(Body);

impl InAppPurchaseOfferPriceInlineCreate {
    /// With nothing set.
    pub fn new() -> Self {
        Self(Body::new("inAppPurchaseOfferPrices"))
    }

    /// Sets the relationship `pricePoint`.
    pub fn price_point(
        self,
        price_point: impl Into<Id<in_app_purchase_price_points::InAppPurchasePricePoint>>,
    ) -> Self {
        Self(
            self.0
                .to_one::<in_app_purchase_price_points::InAppPurchasePricePoint>(
                    "pricePoint",
                    "inAppPurchasePricePoints",
                    price_point.into(),
                ),
        )
    }

    /// Sets the relationship `territory`.
    pub fn territory(self, territory: impl Into<Id<territories::Territory>>) -> Self {
        Self(
            self.0
                .to_one::<territories::Territory>("territory", "territories", territory.into()),
        )
    }
}
body!(InAppPurchaseOfferPriceInlineCreate, default);
inline_create!(InAppPurchaseOfferPriceInlineCreate, InAppPurchaseOfferPrice);

/// What can be asked along with `InAppPurchaseOfferPrice`.
///
/// Fields can be chosen: `fields[inAppPurchaseOfferPrices]`, `fields[inAppPurchasePricePoints]`, `fields[territories]`.
///
/// Can be included: `territory`, `pricePoint`.
pub enum InAppPurchaseOfferPriceJoins {}
joins!(
    InAppPurchaseOfferPriceJoins,
    include = InAppPurchaseOfferPriceInclude,
    to_many = Never,
    fields = [
        InAppPurchaseOfferPriceField,
        in_app_purchase_price_points::InAppPurchasePricePointField,
        territories::TerritoryField
    ]
);

names! {
    /// The fields that `fields[inAppPurchaseOfferPrices]` can choose.
    pub enum InAppPurchaseOfferPriceField {
        Territory = "territory",
        PricePoint = "pricePoint",
    }
}

impl Field for InAppPurchaseOfferPriceField {
    const PARAMETER: &'static str = "fields[inAppPurchaseOfferPrices]";
}

names! {
    /// What can be included with `InAppPurchaseOfferPrice`.
    pub enum InAppPurchaseOfferPriceInclude {
        Territory = "territory",
        PricePoint = "pricePoint",
    }
}
