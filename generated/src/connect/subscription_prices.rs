// Written by `cargo xtask codegen` from the description in `spec/`; not edited by hand.
//! Subscription prices: `/v1/subscriptionPrices`.

use super::{SubscriptionPlanType, subscription_price_points, subscriptions, territories};
use crate::runtime::emit::*;

/// Creates one of the subscription prices.
///
/// `POST /v1/subscriptionPrices`
///
/// [Apple's page](https://developer.apple.com/documentation/appstoreconnectapi/post-v1-subscriptionPrices)
pub fn create(body: SubscriptionPriceCreate) -> Request<Document<SubscriptionPrice>> {
    Request::new(Method::Post, "/v1/subscriptionPrices").body(body)
}

/// Deletes one of the subscription prices.
///
/// `DELETE /v1/subscriptionPrices/{id}`
///
/// [Apple's page](https://developer.apple.com/documentation/appstoreconnectapi/delete-v1-subscriptionPrices-_id_)
pub fn delete(id: impl Into<Id<SubscriptionPrice>>) -> Request<()> {
    Request::new(Method::Delete, "/v1/subscriptionPrices/{id}").path("id", id.into())
}

/// A resource of the type `subscriptionPrices`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SubscriptionPrice {
    /// Which one it is, among those of its type.
    pub id: Id<SubscriptionPrice>,
    /// What it is.
    pub attributes: SubscriptionPriceAttributes,
    /// What it is connected with.
    pub relationships: SubscriptionPriceRelationships,
    /// Where it is.
    pub links: Links,
}
resource!(
    SubscriptionPrice,
    "subscriptionPrices",
    attributes,
    relationships,
    links
);

/// The attributes of [`SubscriptionPrice`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SubscriptionPriceAttributes {
    /// `planType`
    pub plan_type: Option<SubscriptionPlanType>,
    /// `preserved`
    pub preserved: Option<bool>,
    /// `startDate`
    pub start_date: Option<Date>,
}

impl Object for SubscriptionPriceAttributes {
    fn member<'de, A: MapAccess<'de>>(&mut self, key: &str, map: &mut A) -> Result<(), A::Error> {
        match key {
            "planType" => read_value(&mut self.plan_type, map),
            "preserved" => read_value(&mut self.preserved, map),
            "startDate" => read_value(&mut self.start_date, map),
            _ => skip(map),
        }
    }
}

impl Member for SubscriptionPriceAttributes {
    #[inline]
    fn view(&self) -> View<'_> {
        View::object("SubscriptionPriceAttributes")
            .member("planType", &self.plan_type)
            .member("preserved", &self.preserved)
            .member("startDate", &self.start_date)
            .end()
    }
}
object!(SubscriptionPriceAttributes);

/// The relationships of [`SubscriptionPrice`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SubscriptionPriceRelationships {
    /// `subscriptionPricePoint`
    pub subscription_price_point: ToOne<subscription_price_points::SubscriptionPricePoint>,
    /// `territory`
    pub territory: ToOne<territories::Territory>,
}

impl Object for SubscriptionPriceRelationships {
    fn member<'de, A: MapAccess<'de>>(&mut self, key: &str, map: &mut A) -> Result<(), A::Error> {
        match key {
            "subscriptionPricePoint" => read_relationship(&mut self.subscription_price_point, map),
            "territory" => read_relationship(&mut self.territory, map),
            _ => skip(map),
        }
    }
}

impl Member for SubscriptionPriceRelationships {
    #[inline]
    fn view(&self) -> View<'_> {
        View::object("SubscriptionPriceRelationships")
            .relationship("subscriptionPricePoint", &self.subscription_price_point)
            .relationship("territory", &self.territory)
            .end()
    }
}
object!(SubscriptionPriceRelationships);

/// Creates one `SubscriptionPrice`; what is not set is not sent.
#[derive(Clone, PartialEq)]
#[must_use]
pub struct SubscriptionPriceCreate(Body);

impl SubscriptionPriceCreate {
    /// With what is required.
    pub fn new(
        subscription: impl Into<Id<subscriptions::Subscription>>,
        subscription_price_point: impl Into<Id<subscription_price_points::SubscriptionPricePoint>>,
    ) -> Self {
        Self(
            Body::new("subscriptionPrices")
                .with_relationships()
                .to_one::<subscriptions::Subscription>(
                    "subscription",
                    "subscriptions",
                    subscription.into(),
                )
                .to_one::<subscription_price_points::SubscriptionPricePoint>(
                    "subscriptionPricePoint",
                    "subscriptionPricePoints",
                    subscription_price_point.into(),
                ),
        )
    }

    /// Sets `planType`.
    pub fn plan_type(self, plan_type: SubscriptionPlanType) -> Self {
        Self(self.0.attribute("planType", plan_type))
    }

    /// Sets `preserveCurrentPrice`.
    pub fn preserve_current_price(self, preserve_current_price: bool) -> Self {
        Self(
            self.0
                .attribute("preserveCurrentPrice", preserve_current_price),
        )
    }

    /// Sets `startDate`.
    pub fn start_date(self, start_date: impl Into<Date>) -> Self {
        Self(self.0.attribute("startDate", start_date.into()))
    }

    /// Sets the relationship `territory`.
    pub fn territory(self, territory: impl Into<Id<territories::Territory>>) -> Self {
        Self(
            self.0
                .to_one::<territories::Territory>("territory", "territories", territory.into()),
        )
    }

    /// Sends null for `planType`.
    pub fn clear_plan_type(self) -> Self {
        Self(self.0.clear_attribute("planType"))
    }

    /// Sends null for `preserveCurrentPrice`.
    pub fn clear_preserve_current_price(self) -> Self {
        Self(self.0.clear_attribute("preserveCurrentPrice"))
    }

    /// Sends null for `startDate`.
    pub fn clear_start_date(self) -> Self {
        Self(self.0.clear_attribute("startDate"))
    }
}
body!(SubscriptionPriceCreate);

/// Creates one `SubscriptionPrice` along with another resource; what is not set is not sent.
#[derive(Clone, PartialEq)]
#[must_use]
pub struct SubscriptionPriceInlineCreate(Body);

impl SubscriptionPriceInlineCreate {
    /// With nothing set.
    pub fn new() -> Self {
        Self(Body::new("subscriptionPrices"))
    }

    /// Sets `planType`.
    pub fn plan_type(self, plan_type: SubscriptionPlanType) -> Self {
        Self(self.0.attribute("planType", plan_type))
    }

    /// Sets `preserveCurrentPrice`.
    pub fn preserve_current_price(self, preserve_current_price: bool) -> Self {
        Self(
            self.0
                .attribute("preserveCurrentPrice", preserve_current_price),
        )
    }

    /// Sets `startDate`.
    pub fn start_date(self, start_date: impl Into<Date>) -> Self {
        Self(self.0.attribute("startDate", start_date.into()))
    }

    /// Sets the relationship `subscription`.
    pub fn subscription(self, subscription: impl Into<Id<subscriptions::Subscription>>) -> Self {
        Self(self.0.to_one::<subscriptions::Subscription>(
            "subscription",
            "subscriptions",
            subscription.into(),
        ))
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

    /// Sends null for `planType`.
    pub fn clear_plan_type(self) -> Self {
        Self(self.0.clear_attribute("planType"))
    }

    /// Sends null for `preserveCurrentPrice`.
    pub fn clear_preserve_current_price(self) -> Self {
        Self(self.0.clear_attribute("preserveCurrentPrice"))
    }

    /// Sends null for `startDate`.
    pub fn clear_start_date(self) -> Self {
        Self(self.0.clear_attribute("startDate"))
    }
}
body!(SubscriptionPriceInlineCreate, default);
inline_create!(SubscriptionPriceInlineCreate, SubscriptionPrice);

/// What can be asked along with `SubscriptionPrice`.
///
/// Fields can be chosen: `fields[subscriptionPricePoints]`, `fields[subscriptionPrices]`, `fields[territories]`.
///
/// Can be included: `territory`, `subscriptionPricePoint`.
pub enum SubscriptionPriceJoins {}
joins!(
    SubscriptionPriceJoins,
    include = SubscriptionPriceInclude,
    to_many = Never,
    fields = [
        subscription_price_points::SubscriptionPricePointField,
        SubscriptionPriceField,
        territories::TerritoryField
    ]
);

names! {
    /// The fields that `fields[subscriptionPrices]` can choose.
    pub enum SubscriptionPriceField {
        StartDate = "startDate",
        Preserved = "preserved",
        PlanType = "planType",
        Territory = "territory",
        SubscriptionPricePoint = "subscriptionPricePoint",
    }
}

impl Field for SubscriptionPriceField {
    const PARAMETER: &'static str = "fields[subscriptionPrices]";
}

names! {
    /// What can be included with `SubscriptionPrice`.
    pub enum SubscriptionPriceInclude {
        Territory = "territory",
        SubscriptionPricePoint = "subscriptionPricePoint",
    }
}
