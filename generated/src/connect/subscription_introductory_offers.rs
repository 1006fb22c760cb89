// Written by `cargo xtask codegen` from the description in `spec/`; not edited by hand.
//! Subscription introductory offers: `/v1/subscriptionIntroductoryOffers`.

use super::{
    SubscriptionOfferDuration, SubscriptionOfferMode, SubscriptionPlanType,
    subscription_price_points, subscriptions, territories,
};
use crate::runtime::emit::*;

/// Creates one of the subscription introductory offers.
///
/// `POST /v1/subscriptionIntroductoryOffers`
///
/// [Apple's page](https://developer.apple.com/documentation/appstoreconnectapi/post-v1-subscriptionIntroductoryOffers)
pub fn create(
    body: SubscriptionIntroductoryOfferCreate,
) -> Request<Document<SubscriptionIntroductoryOffer>> {
    Request::new(Method::Post, "/v1/subscriptionIntroductoryOffers").body(body)
}

/// Changes one of the subscription introductory offers.
///
/// `PATCH /v1/subscriptionIntroductoryOffers/{id}`
///
/// [Apple's page](https://developer.apple.com/documentation/appstoreconnectapi/patch-v1-subscriptionIntroductoryOffers-_id_)
pub fn update(
    id: impl Into<Id<SubscriptionIntroductoryOffer>>,
    body: SubscriptionIntroductoryOfferUpdate,
) -> Request<Document<SubscriptionIntroductoryOffer>> {
    Request::new(Method::Patch, "/v1/subscriptionIntroductoryOffers/{id}").path_and_body(
        "id",
        id.into(),
        body,
    )
}

/// Deletes one of the subscription introductory offers.
///
/// `DELETE /v1/subscriptionIntroductoryOffers/{id}`
///
/// [Apple's page](https://developer.apple.com/documentation/appstoreconnectapi/delete-v1-subscriptionIntroductoryOffers-_id_)
pub fn delete(id: impl Into<Id<SubscriptionIntroductoryOffer>>) -> Request<()> {
    Request::new(Method::Delete, "/v1/subscriptionIntroductoryOffers/{id}").path("id", id.into())
}

/// A resource of the type `subscriptionIntroductoryOffers`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SubscriptionIntroductoryOffer {
    /// Which one it is, among those of its type.
    pub id: Id<SubscriptionIntroductoryOffer>,
    /// What it is.
    pub attributes: SubscriptionIntroductoryOfferAttributes,
    /// What it is connected with.
    pub relationships: SubscriptionIntroductoryOfferRelationships,
    /// Where it is.
    pub links: Links,
}
resource!(
    SubscriptionIntroductoryOffer,
    "subscriptionIntroductoryOffers",
    attributes,
    relationships,
    links
);

/// The attributes of [`SubscriptionIntroductoryOffer`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SubscriptionIntroductoryOfferAttributes {
    /// `duration`
    pub duration: Option<SubscriptionOfferDuration>,
    /// `endDate`
    pub end_date: Option<Date>,
    /// `numberOfPeriods`
    pub number_of_periods: Option<i64>,
    /// `offerMode`
    pub offer_mode: Option<SubscriptionOfferMode>,
    /// `startDate`
    pub start_date: Option<Date>,
    /// `targetSubscriptionPlanType`
    pub target_subscription_plan_type: Option<SubscriptionPlanType>,
}

impl Object for SubscriptionIntroductoryOfferAttributes {
    fn member<'de, A: MapAccess<'de>>(&mut self, key: &str, map: &mut A) -> Result<(), A::Error> {
        match key {
            "duration" => read_value(&mut self.duration, map),
            "endDate" => read_value(&mut self.end_date, map),
            "numberOfPeriods" => read_value(&mut self.number_of_periods, map),
            "offerMode" => read_value(&mut self.offer_mode, map),
            "startDate" => read_value(&mut self.start_date, map),
            "targetSubscriptionPlanType" => {
                read_value(&mut self.target_subscription_plan_type, map)
            }
            _ => skip(map),
        }
    }
}

impl Member for SubscriptionIntroductoryOfferAttributes {
    #[inline]
    fn view(&self) -> View<'_> {
        View::object("SubscriptionIntroductoryOfferAttributes")
            .member("duration", &self.duration)
            .member("endDate", &self.end_date)
            .member("numberOfPeriods", &self.number_of_periods)
            .member("offerMode", &self.offer_mode)
            .member("startDate", &self.start_date)
            .member(
                "targetSubscriptionPlanType",
                &self.target_subscription_plan_type,
            )
            .end()
    }
}
object!(SubscriptionIntroductoryOfferAttributes);

/// The relationships of [`SubscriptionIntroductoryOffer`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SubscriptionIntroductoryOfferRelationships {
    /// `subscription`
    pub subscription: ToOne<subscriptions::Subscription>,
    /// `subscriptionPricePoint`
    pub subscription_price_point: ToOne<subscription_price_points::SubscriptionPricePoint>,
    /// `territory`
    pub territory: ToOne<territories::Territory>,
}

impl Object for SubscriptionIntroductoryOfferRelationships {
    fn member<'de, A: MapAccess<'de>>(&mut self, key: &str, map: &mut A) -> Result<(), A::Error> {
        match key {
            "subscription" => read_relationship(&mut self.subscription, map),
            "subscriptionPricePoint" => read_relationship(&mut self.subscription_price_point, map),
            "territory" => read_relationship(&mut self.territory, map),
            _ => skip(map),
        }
    }
}

impl Member for SubscriptionIntroductoryOfferRelationships {
    #[inline]
    fn view(&self) -> View<'_> {
        View::object("SubscriptionIntroductoryOfferRelationships")
            .relationship("subscription", &self.subscription)
            .relationship("subscriptionPricePoint", &self.subscription_price_point)
            .relationship("territory", &self.territory)
            .end()
    }
}
object!(SubscriptionIntroductoryOfferRelationships);

/// Creates one `SubscriptionIntroductoryOffer`; what is not set is not sent.
#[derive(Clone, PartialEq)]
#[must_use]
pub struct SubscriptionIntroductoryOfferCreate(Body);

impl SubscriptionIntroductoryOfferCreate {
    /// With what is required.
    pub fn new(
        duration: SubscriptionOfferDuration,
        number_of_periods: i64,
        offer_mode: SubscriptionOfferMode,
        subscription: impl Into<Id<subscriptions::Subscription>>,
    ) -> Self {
        Self(
            Body::new("subscriptionIntroductoryOffers")
                .with_attributes()
                .with_relationships()
                .attribute("duration", duration)
                .attribute("numberOfPeriods", number_of_periods)
                .attribute("offerMode", offer_mode)
                .to_one::<subscriptions::Subscription>(
                    "subscription",
                    "subscriptions",
                    subscription.into(),
                ),
        )
    }

    /// Sets `endDate`.
    pub fn end_date(self, end_date: impl Into<Date>) -> Self {
        Self(self.0.attribute("endDate", end_date.into()))
    }

    /// Sets `startDate`.
    pub fn start_date(self, start_date: impl Into<Date>) -> Self {
        Self(self.0.attribute("startDate", start_date.into()))
    }

    /// Sets `targetSubscriptionPlanType`.
    pub fn target_subscription_plan_type(
        self,
        target_subscription_plan_type: SubscriptionPlanType,
    ) -> Self {
        Self(
            self.0
                .attribute("targetSubscriptionPlanType", target_subscription_plan_type),
        )
    }

    /// Sets the relationship `subscriptionPricePoint`.
    pub fn subscription_price_point(
        self,
        subscription_price_point: impl Into<Link<subscription_price_points::SubscriptionPricePoint>>,
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

    /// Sends null for `endDate`.
    pub fn clear_end_date(self) -> Self {
        Self(self.0.clear_attribute("endDate"))
    }

    /// Sends null for `startDate`.
    pub fn clear_start_date(self) -> Self {
        Self(self.0.clear_attribute("startDate"))
    }

    /// Sends null for `targetSubscriptionPlanType`.
    pub fn clear_target_subscription_plan_type(self) -> Self {
        Self(self.0.clear_attribute("targetSubscriptionPlanType"))
    }
}
body!(SubscriptionIntroductoryOfferCreate);

/// Creates one `SubscriptionIntroductoryOffer` along with another resource; what is not set is not sent.
#[derive(Clone, PartialEq)]
#[must_use]
pub struct SubscriptionIntroductoryOfferInlineCreate(Body);

impl SubscriptionIntroductoryOfferInlineCreate {
    /// With what is required.
    pub fn new(
        duration: SubscriptionOfferDuration,
        number_of_periods: i64,
        offer_mode: SubscriptionOfferMode,
    ) -> Self {
        Self(
            Body::new("subscriptionIntroductoryOffers")
                .with_attributes()
                .attribute("duration", duration)
                .attribute("numberOfPeriods", number_of_periods)
                .attribute("offerMode", offer_mode),
        )
    }

    /// Sets `endDate`.
    pub fn end_date(self, end_date: impl Into<Date>) -> Self {
        Self(self.0.attribute("endDate", end_date.into()))
    }

    /// Sets `startDate`.
    pub fn start_date(self, start_date: impl Into<Date>) -> Self {
        Self(self.0.attribute("startDate", start_date.into()))
    }

    /// Sets `targetSubscriptionPlanType`.
    pub fn target_subscription_plan_type(
        self,
        target_subscription_plan_type: SubscriptionPlanType,
    ) -> Self {
        Self(
            self.0
                .attribute("targetSubscriptionPlanType", target_subscription_plan_type),
        )
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

    /// Sends null for `endDate`.
    pub fn clear_end_date(self) -> Self {
        Self(self.0.clear_attribute("endDate"))
    }

    /// Sends null for `startDate`.
    pub fn clear_start_date(self) -> Self {
        Self(self.0.clear_attribute("startDate"))
    }

    /// Sends null for `targetSubscriptionPlanType`.
    pub fn clear_target_subscription_plan_type(self) -> Self {
        Self(self.0.clear_attribute("targetSubscriptionPlanType"))
    }
}
body!(SubscriptionIntroductoryOfferInlineCreate);
inline_create!(
    SubscriptionIntroductoryOfferInlineCreate,
    SubscriptionIntroductoryOffer
);

/// Changes one `SubscriptionIntroductoryOffer`; what is not set stays as it is.
#[derive(Clone, PartialEq)]
#[must_use]
pub struct SubscriptionIntroductoryOfferUpdate(Body);

impl SubscriptionIntroductoryOfferUpdate {
    /// With nothing set.
    pub fn new() -> Self {
        Self(Body::new("subscriptionIntroductoryOffers"))
    }

    /// Sets `endDate`.
    pub fn end_date(self, end_date: impl Into<Date>) -> Self {
        Self(self.0.attribute("endDate", end_date.into()))
    }

    /// Sends null for `endDate`.
    pub fn clear_end_date(self) -> Self {
        Self(self.0.clear_attribute("endDate"))
    }
}
body!(SubscriptionIntroductoryOfferUpdate, default);

/// What can be asked along with `SubscriptionIntroductoryOffer`.
///
/// Fields can be chosen: `fields[subscriptionIntroductoryOffers]`, `fields[subscriptionPricePoints]`, `fields[subscriptions]`, `fields[territories]`.
///
/// Can be included: `subscription`, `territory`, `subscriptionPricePoint`.
pub enum SubscriptionIntroductoryOfferJoins {}
joins!(
    SubscriptionIntroductoryOfferJoins,
    include = SubscriptionIntroductoryOfferInclude,
    to_many = Never,
    fields = [
        SubscriptionIntroductoryOfferField,
        subscription_price_points::SubscriptionPricePointField,
        subscriptions::SubscriptionField,
        territories::TerritoryField
    ]
);

names! {
    /// The fields that `fields[subscriptionIntroductoryOffers]` can choose.
    pub enum SubscriptionIntroductoryOfferField {
        StartDate = "startDate",
        EndDate = "endDate",
        Duration = "duration",
        OfferMode = "offerMode",
        NumberOfPeriods = "numberOfPeriods",
        TargetSubscriptionPlanType = "targetSubscriptionPlanType",
        Subscription = "subscription",
        Territory = "territory",
        SubscriptionPricePoint = "subscriptionPricePoint",
    }
}

impl Field for SubscriptionIntroductoryOfferField {
    const PARAMETER: &'static str = "fields[subscriptionIntroductoryOffers]";
}

names! {
    /// What can be included with `SubscriptionIntroductoryOffer`.
    pub enum SubscriptionIntroductoryOfferInclude {
        Subscription = "subscription",
        Territory = "territory",
        SubscriptionPricePoint = "subscriptionPricePoint",
    }
}
