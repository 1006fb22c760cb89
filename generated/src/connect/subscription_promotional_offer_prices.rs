// Written by `cargo xtask codegen` from the description in `spec/`; not edited by hand.
//! Subscription promotional offer prices.

use super::{subscription_price_points, territories};
use crate::runtime::emit::*;

/// A resource of the type `subscriptionPromotionalOfferPrices`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SubscriptionPromotionalOfferPrice {
    /// Which one it is, among those of its type.
    pub id: Id<SubscriptionPromotionalOfferPrice>,
    /// What it is connected with.
    pub relationships: SubscriptionPromotionalOfferPriceRelationships,
    /// Where it is.
    pub links: Links,
}
resource!(
    SubscriptionPromotionalOfferPrice,
    "subscriptionPromotionalOfferPrices",
    relationships,
    links
);

/// The relationships of [`SubscriptionPromotionalOfferPrice`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SubscriptionPromotionalOfferPriceRelationships {
    /// `subscriptionPricePoint`
    pub subscription_price_point: ToOne<subscription_price_points::SubscriptionPricePoint>,
    /// `territory`
    pub territory: ToOne<territories::Territory>,
}

impl Object for SubscriptionPromotionalOfferPriceRelationships {
    fn member<'de, A: MapAccess<'de>>(&mut self, key: &str, map: &mut A) -> Result<(), A::Error> {
        match key {
            "subscriptionPricePoint" => read_relationship(&mut self.subscription_price_point, map),
            "territory" => read_relationship(&mut self.territory, map),
            _ => skip(map),
        }
    }
}

impl Member for SubscriptionPromotionalOfferPriceRelationships {
    #[inline]
    fn view(&self) -> View<'_> {
        View::object("SubscriptionPromotionalOfferPriceRelationships")
            .relationship("subscriptionPricePoint", &self.subscription_price_point)
            .relationship("territory", &self.territory)
            .end()
    }
}
object!(SubscriptionPromotionalOfferPriceRelationships);

/// Creates one `SubscriptionPromotionalOfferPrice` along with another resource; what is not set is not sent.
#[derive(Clone, PartialEq)]
#[must_use]
pub struct SubscriptionPromotionalOfferPriceInlineCreate(Body);

impl SubscriptionPromotionalOfferPriceInlineCreate {
    /// With nothing set.
    pub fn new() -> Self {
        Self(Body::new("subscriptionPromotionalOfferPrices"))
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
body!(SubscriptionPromotionalOfferPriceInlineCreate, default);
inline_create!(
    SubscriptionPromotionalOfferPriceInlineCreate,
    SubscriptionPromotionalOfferPrice
);

/// What can be asked along with `SubscriptionPromotionalOfferPrice`.
///
/// Fields can be chosen: `fields[subscriptionPricePoints]`, `fields[subscriptionPromotionalOfferPrices]`, `fields[territories]`.
///
/// Can be included: `territory`, `subscriptionPricePoint`.
pub enum SubscriptionPromotionalOfferPriceJoins {}
joins!(
    SubscriptionPromotionalOfferPriceJoins,
    include = SubscriptionPromotionalOfferPriceInclude,
    to_many = Never,
    fields = [
        subscription_price_points::SubscriptionPricePointField,
        SubscriptionPromotionalOfferPriceField,
        territories::TerritoryField
    ]
);

names! {
    /// The fields that `fields[subscriptionPromotionalOfferPrices]` can choose.
    pub enum SubscriptionPromotionalOfferPriceField {
        Territory = "territory",
        SubscriptionPricePoint = "subscriptionPricePoint",
    }
}

impl Field for SubscriptionPromotionalOfferPriceField {
    const PARAMETER: &'static str = "fields[subscriptionPromotionalOfferPrices]";
}

names! {
    /// What can be included with `SubscriptionPromotionalOfferPrice`.
    pub enum SubscriptionPromotionalOfferPriceInclude {
        Territory = "territory",
        SubscriptionPricePoint = "subscriptionPricePoint",
    }
}
