// Written by `cargo xtask codegen` from the description in `spec/`; not edited by hand.
//! Win back offer prices.

use super::{subscription_price_points, territories};
use crate::runtime::emit::*;

/// A resource of the type `winBackOfferPrices`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct WinBackOfferPrice {
    /// Which one it is, among those of its type.
    pub id: Id<WinBackOfferPrice>,
    /// What it is connected with.
    pub relationships: WinBackOfferPriceRelationships,
    /// Where it is.
    pub links: Links,
}
resource!(
    WinBackOfferPrice,
    "winBackOfferPrices",
    relationships,
    links
);

/// The relationships of [`WinBackOfferPrice`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct WinBackOfferPriceRelationships {
    /// `subscriptionPricePoint`
    pub subscription_price_point: ToOne<subscription_price_points::SubscriptionPricePoint>,
    /// `territory`
    pub territory: ToOne<territories::Territory>,
}

impl Object for WinBackOfferPriceRelationships {
    fn member<'de, A: MapAccess<'de>>(&mut self, key: &str, map: &mut A) -> Result<(), A::Error> {
        match key {
            "subscriptionPricePoint" => read_relationship(&mut self.subscription_price_point, map),
            "territory" => read_relationship(&mut self.territory, map),
            _ => skip(map),
        }
    }
}

impl Member for WinBackOfferPriceRelationships {
    #[inline]
    fn view(&self) -> View<'_> {
        View::object("WinBackOfferPriceRelationships")
            .relationship("subscriptionPricePoint", &self.subscription_price_point)
            .relationship("territory", &self.territory)
            .end()
    }
}
object!(WinBackOfferPriceRelationships);

/// Creates one `WinBackOfferPrice` along with another resource; what is not set is not sent.
#[derive(Clone, PartialEq)]
#[must_use]
pub struct WinBackOfferPriceInlineCreate(Body);

impl WinBackOfferPriceInlineCreate {
    /// With what is required.
    pub fn new(territory: impl Into<Id<territories::Territory>>) -> Self {
        Self(
            Body::new("winBackOfferPrices").to_one::<territories::Territory>(
                "territory",
                "territories",
                territory.into(),
            ),
        )
    }

    /// Sets the relationship `subscriptionPricePoint`.
    pub fn subscription_price_point(
        self,
        subscription_price_point: impl Into<Id<subscription_price_points::SubscriptionPricePoint>>,
    ) -> Self {
        Self(
            self.0
                .to_one::<subscription_price_points::SubscriptionPricePoint>(
                    "subscriptionPricePoint",
                    "subscriptionPricePoints",
                    subscription_price_point.into(),
                ),
        )
    }
}
body!(WinBackOfferPriceInlineCreate);
inline_create!(WinBackOfferPriceInlineCreate, WinBackOfferPrice);

/// What can be asked along with `WinBackOfferPrice`.
///
/// Fields can be chosen: `fields[subscriptionPricePoints]`, `fields[territories]`, `fields[winBackOfferPrices]`.
///
/// Can be included: `territory`, `subscriptionPricePoint`.
pub enum WinBackOfferPriceJoins {}
joins!(
    WinBackOfferPriceJoins,
    include = WinBackOfferPriceInclude,
    to_many = Never,
    fields = [
        subscription_price_points::SubscriptionPricePointField,
        territories::TerritoryField,
        WinBackOfferPriceField
    ]
);

names! {
    /// The fields that `fields[winBackOfferPrices]` can choose.
    pub enum WinBackOfferPriceField {
        Territory = "territory",
        SubscriptionPricePoint = "subscriptionPricePoint",
    }
}

impl Field for WinBackOfferPriceField {
    const PARAMETER: &'static str = "fields[winBackOfferPrices]";
}

names! {
    /// What can be included with `WinBackOfferPrice`.
    pub enum WinBackOfferPriceInclude {
        Territory = "territory",
        SubscriptionPricePoint = "subscriptionPricePoint",
    }
}
