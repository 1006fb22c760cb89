// Written by `cargo xtask codegen` from the description in `spec/`; not edited by hand.
//! Promoted purchases: `/v1/promotedPurchases`.

use super::{apps, in_app_purchases_v2, subscriptions};
use crate::runtime::emit::*;

/// Reads one of the promoted purchases.
///
/// `GET /v1/promotedPurchases/{id}`
///
/// [Apple's page](https://developer.apple.com/documentation/appstoreconnectapi/get-v1-promotedPurchases-_id_)
pub fn get(id: impl Into<Id<PromotedPurchase>>) -> Request<Document<PromotedPurchase>, GetQuery> {
    Request::new(Method::Get, "/v1/promotedPurchases/{id}").path("id", id.into())
}

/// Creates one of the promoted purchases.
///
/// `POST /v1/promotedPurchases`
///
/// [Apple's page](https://developer.apple.com/documentation/appstoreconnectapi/post-v1-promotedPurchases)
pub fn create(body: PromotedPurchaseCreate) -> Request<Document<PromotedPurchase>> {
    Request::new(Method::Post, "/v1/promotedPurchases").body(body)
}

/// Changes one of the promoted purchases.
///
/// `PATCH /v1/promotedPurchases/{id}`
///
/// [Apple's page](https://developer.apple.com/documentation/appstoreconnectapi/patch-v1-promotedPurchases-_id_)
pub fn update(
    id: impl Into<Id<PromotedPurchase>>,
    body: PromotedPurchaseUpdate,
) -> Request<Document<PromotedPurchase>> {
    Request::new(Method::Patch, "/v1/promotedPurchases/{id}").path_and_body("id", id.into(), body)
}

/// Deletes one of the promoted purchases.
///
/// `DELETE /v1/promotedPurchases/{id}`
///
/// [Apple's page](https://developer.apple.com/documentation/appstoreconnectapi/delete-v1-promotedPurchases-_id_)
pub fn delete(id: impl Into<Id<PromotedPurchase>>) -> Request<()> {
    Request::new(Method::Delete, "/v1/promotedPurchases/{id}").path("id", id.into())
}

/// The parameters of [`get`](fn@get).
pub enum GetQuery {}
impl Query for GetQuery {
    type Joins = PromotedPurchaseJoins;
}

/// A resource of the type `promotedPurchases`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PromotedPurchase {
    /// Which one it is, among those of its type.
    pub id: Id<PromotedPurchase>,
    /// What it is.
    pub attributes: PromotedPurchaseAttributes,
    /// What it is connected with.
    pub relationships: PromotedPurchaseRelationships,
    /// Where it is.
    pub links: Links,
}
resource!(
    PromotedPurchase,
    "promotedPurchases",
    attributes,
    relationships,
    links
);

/// The attributes of [`PromotedPurchase`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PromotedPurchaseAttributes {
    /// `enabled`
    pub enabled: Option<bool>,
    /// `state`
    pub state: Option<PromotedPurchaseState>,
    /// `visibleForAllUsers`
    pub visible_for_all_users: Option<bool>,
}

impl Object for PromotedPurchaseAttributes {
    fn member<'de, A: MapAccess<'de>>(&mut self, key: &str, map: &mut A) -> Result<(), A::Error> {
        match key {
            "enabled" => read_value(&mut self.enabled, map),
            "state" => read_value(&mut self.state, map),
            "visibleForAllUsers" => read_value(&mut self.visible_for_all_users, map),
            _ => skip(map),
        }
    }
}

impl Member for PromotedPurchaseAttributes {
    #[inline]
    fn view(&self) -> View<'_> {
        View::object("PromotedPurchaseAttributes")
            .member("enabled", &self.enabled)
            .member("state", &self.state)
            .member("visibleForAllUsers", &self.visible_for_all_users)
            .end()
    }
}
object!(PromotedPurchaseAttributes);

/// The relationships of [`PromotedPurchase`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PromotedPurchaseRelationships {
    /// `inAppPurchaseV2`
    pub in_app_purchase_v2: ToOne<in_app_purchases_v2::InAppPurchaseV2>,
    /// `subscription`
    pub subscription: ToOne<subscriptions::Subscription>,
}

impl Object for PromotedPurchaseRelationships {
    fn member<'de, A: MapAccess<'de>>(&mut self, key: &str, map: &mut A) -> Result<(), A::Error> {
        match key {
            "inAppPurchaseV2" => read_relationship(&mut self.in_app_purchase_v2, map),
            "subscription" => read_relationship(&mut self.subscription, map),
            _ => skip(map),
        }
    }
}

impl Member for PromotedPurchaseRelationships {
    #[inline]
    fn view(&self) -> View<'_> {
        View::object("PromotedPurchaseRelationships")
            .relationship("inAppPurchaseV2", &self.in_app_purchase_v2)
            .relationship("subscription", &self.subscription)
            .end()
    }
}
object!(PromotedPurchaseRelationships);

/// Creates one `PromotedPurchase`; what is not set is not sent.
#[derive(Clone, PartialEq)]
#[must_use]
pub struct PromotedPurchaseCreate(Body);

impl PromotedPurchaseCreate {
    /// With what is required.
    pub fn new(visible_for_all_users: bool, app: impl Into<Id<apps::App>>) -> Self {
        Self(
            Body::new("promotedPurchases")
                .with_attributes()
                .with_relationships()
                .attribute("visibleForAllUsers", visible_for_all_users)
                .to_one::<apps::App>("app", "apps", app.into()),
        )
    }

    /// Sets `enabled`.
    pub fn enabled(self, enabled: bool) -> Self {
        Self(self.0.attribute("enabled", enabled))
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

    /// Sets the relationship `subscription`.
    pub fn subscription(self, subscription: impl Into<Id<subscriptions::Subscription>>) -> Self {
        Self(self.0.to_one::<subscriptions::Subscription>(
            "subscription",
            "subscriptions",
            subscription.into(),
        ))
    }

    /// Sends null for `enabled`.
    pub fn clear_enabled(self) -> Self {
        Self(self.0.clear_attribute("enabled"))
    }
}
body!(PromotedPurchaseCreate);

/// Changes one `PromotedPurchase`; what is not set stays as it is.
#[derive(Clone, PartialEq)]
#[must_use]
pub struct PromotedPurchaseUpdate(Body);

impl PromotedPurchaseUpdate {
    /// With nothing set.
    pub fn new() -> Self {
        Self(Body::new("promotedPurchases"))
    }

    /// Sets `enabled`.
    pub fn enabled(self, enabled: bool) -> Self {
        Self(self.0.attribute("enabled", enabled))
    }

    /// Sets `visibleForAllUsers`.
    pub fn visible_for_all_users(self, visible_for_all_users: bool) -> Self {
        Self(
            self.0
                .attribute("visibleForAllUsers", visible_for_all_users),
        )
    }

    /// Sends null for `enabled`.
    pub fn clear_enabled(self) -> Self {
        Self(self.0.clear_attribute("enabled"))
    }

    /// Sends null for `visibleForAllUsers`.
    pub fn clear_visible_for_all_users(self) -> Self {
        Self(self.0.clear_attribute("visibleForAllUsers"))
    }
}
body!(PromotedPurchaseUpdate, default);

values! {
    /// Values of `state`.
    pub enum PromotedPurchaseState {
        Approved = "APPROVED",
        InReview = "IN_REVIEW",
        PrepareForSubmission = "PREPARE_FOR_SUBMISSION",
        Rejected = "REJECTED",
    }
}

/// What can be asked along with `PromotedPurchase`.
///
/// Fields can be chosen: `fields[inAppPurchases]`, `fields[promotedPurchases]`, `fields[subscriptions]`.
///
/// Can be included: `inAppPurchaseV2`, `subscription`.
pub enum PromotedPurchaseJoins {}
joins!(
    PromotedPurchaseJoins,
    include = PromotedPurchaseInclude,
    to_many = Never,
    fields = [
        in_app_purchases_v2::InAppPurchaseV2Field,
        PromotedPurchaseField,
        subscriptions::SubscriptionField
    ]
);

names! {
    /// The fields that `fields[promotedPurchases]` can choose.
    pub enum PromotedPurchaseField {
        VisibleForAllUsers = "visibleForAllUsers",
        Enabled = "enabled",
        State = "state",
        InAppPurchaseV2 = "inAppPurchaseV2",
        Subscription = "subscription",
    }
}

impl Field for PromotedPurchaseField {
    const PARAMETER: &'static str = "fields[promotedPurchases]";
}

names! {
    /// What can be included with `PromotedPurchase`.
    pub enum PromotedPurchaseInclude {
        InAppPurchaseV2 = "inAppPurchaseV2",
        Subscription = "subscription",
    }
}
