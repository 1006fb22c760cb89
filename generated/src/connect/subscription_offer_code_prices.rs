// Written by `cargo xtask codegen` from the description in `spec/`; not edited by hand.
//! Subscription offer code prices.

use super::{subscription_price_points, territories};
use crate::runtime::emit::*;

/// A resource of the type `subscriptionOfferCodePrices`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SubscriptionOfferCodePrice {
    /// Which one it is, among those of its type.
    pub id: Id<SubscriptionOfferCodePrice>,
    /// What it is connected with.
    pub relationships: SubscriptionOfferCodePriceRelationships,
    /// Where it is.
    pub links: Links,
}
resource!(
    SubscriptionOfferCodePrice,
    "subscriptionOfferCodePrices",
    relationships,
    links
);

/// The relationships of [`SubscriptionOfferCodePrice`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SubscriptionOfferCodePriceRelationships {
    /// `subscriptionPricePoint`
    pub subscription_price_point: ToOne<subscription_price_points::SubscriptionPricePoint>,
    /// `territory`
    pub territory: ToOne<territories::Territory>,
}

impl Object for SubscriptionOfferCodePriceRelationships {
    fn member<'de, A: MapAccess<'de>>(&mut self, key: &str, map: &mut A) -> Result<(), A::Error> {
        match key {
            "subscriptionPricePoint" => read_relationship(&mut self.subscription_price_point, map),
            "territory" => read_relationship(&mut self.territory, map),
            _ => skip(map),
        }
    }
}

impl Member for SubscriptionOfferCodePriceRelationships {
    #[inline]
    fn view(&self) -> View<'_> {
        View::object("SubscriptionOfferCodePriceRelationships")
            .relationship("subscriptionPricePoint", &self.subscription_price_point)
            .relationship("territory", &self.territory)
            .end()
    }
}
object!(SubscriptionOfferCodePriceRelationships);

/// Creates one `SubscriptionOfferCodePrice` along with another resource; what is not set is not sent.
#[derive(Clone, PartialEq)]
#[must_use]
pub struct SubscriptionOfferCodePriceInlineCreate(Body);

impl SubscriptionOfferCodePriceInlineCreate {
    /// With nothing set.
    pub fn new() -> Self {
        Self(Body::new("subscriptionOfferCodePrices"))
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

    /// Sets the relationship `territory`.
    pub fn territory(self, territory: impl Into<Id<territories::Territory>>) -> Self {
        Self(
            self.0
                .to_one::<territories::Territory>("territory", "territories", territory.into()),
        )
    }
}
body!(SubscriptionOfferCodePriceInlineCreate, default);
inline_create!(
    SubscriptionOfferCodePriceInlineCreate,
    SubscriptionOfferCodePrice
);

/// What can be asked along with `SubscriptionOfferCodePrice`.
///
/// Fields can be chosen: `fields[subscriptionOfferCodePrices]`, `fields[subscriptionPricePoints]`, `fields[territories]`.
///
/// Can be included: `territory`, `subscriptionPricePoint`.
pub enum SubscriptionOfferCodePriceJoins {}
joins!(
    SubscriptionOfferCodePriceJoins,
    include = SubscriptionOfferCodePriceInclude,
    to_many = Never,
    fields = [
        SubscriptionOfferCodePriceField,
        subscription_price_points::SubscriptionPricePointField,
        territories::TerritoryField
    ]
);

names! {
    /// The fields that `fields[subscriptionOfferCodePrices]` can choose.
    pub enum SubscriptionOfferCodePriceField {
        Territory = "territory",
        SubscriptionPricePoint = "subscriptionPricePoint",
    }
}

impl Field for SubscriptionOfferCodePriceField {
    const PARAMETER: &'static str = "fields[subscriptionOfferCodePrices]";
}

names! {
    /// What can be included with `SubscriptionOfferCodePrice`.
    pub enum SubscriptionOfferCodePriceInclude {
        Territory = "territory",
        SubscriptionPricePoint = "subscriptionPricePoint",
    }
}
