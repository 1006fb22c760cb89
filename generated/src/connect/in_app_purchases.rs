// Written by `cargo xtask codegen` from the description in `spec/`; not edited by hand.
//! In app purchases: `/v1/inAppPurchases`.

use super::apps;
use crate::runtime::emit::*;

/// Reads one of the in app purchases.
///
/// `GET /v1/inAppPurchases/{id}`
///
/// [Apple's page](https://developer.apple.com/documentation/appstoreconnectapi/get-v1-inAppPurchases-_id_)
#[deprecated]
pub fn get(id: impl Into<Id<InAppPurchase>>) -> Request<Document<InAppPurchase>, GetQuery> {
    Request::new(Method::Get, "/v1/inAppPurchases/{id}").path("id", id.into())
}

/// The parameters of [`get`](fn@get).
pub enum GetQuery {}
impl Query for GetQuery {
    type Joins = InAppPurchaseJoins;
}

/// A resource of the type `inAppPurchases`.
#[deprecated]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InAppPurchase {
    /// Which one it is, among those of its type.
    pub id: Id<InAppPurchase>,
    /// What it is.
    pub attributes: InAppPurchaseAttributes,
    /// What it is connected with.
    pub relationships: InAppPurchaseRelationships,
    /// Where it is.
    pub links: Links,
}
resource!(
    InAppPurchase,
    "inAppPurchases",
    attributes,
    relationships,
    links
);

/// The attributes of [`InAppPurchase`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InAppPurchaseAttributes {
    /// `inAppPurchaseType`
    pub in_app_purchase_type: Option<InAppPurchaseTypeValue>,
    /// `productId`
    pub product_id: Option<String>,
    /// `referenceName`
    pub reference_name: Option<String>,
    /// `state`
    pub state: Option<InAppPurchaseStateValue>,
}

impl Object for InAppPurchaseAttributes {
    fn member<'de, A: MapAccess<'de>>(&mut self, key: &str, map: &mut A) -> Result<(), A::Error> {
        match key {
            "inAppPurchaseType" => read_value(&mut self.in_app_purchase_type, map),
            "productId" => read_value(&mut self.product_id, map),
            "referenceName" => read_value(&mut self.reference_name, map),
            "state" => read_value(&mut self.state, map),
            _ => skip(map),
        }
    }
}

impl Member for InAppPurchaseAttributes {
    #[inline]
    fn view(&self) -> View<'_> {
        View::object("InAppPurchaseAttributes")
            .member("inAppPurchaseType", &self.in_app_purchase_type)
            .member("productId", &self.product_id)
            .member("referenceName", &self.reference_name)
            .member("state", &self.state)
            .end()
    }
}
object!(InAppPurchaseAttributes);

/// The relationships of [`InAppPurchase`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InAppPurchaseRelationships {
    /// `apps`
    pub apps: ToMany<apps::App>,
}

impl Object for InAppPurchaseRelationships {
    fn member<'de, A: MapAccess<'de>>(&mut self, key: &str, map: &mut A) -> Result<(), A::Error> {
        match key {
            "apps" => read_relationship(&mut self.apps, map),
            _ => skip(map),
        }
    }
}

impl Member for InAppPurchaseRelationships {
    #[inline]
    fn view(&self) -> View<'_> {
        View::object("InAppPurchaseRelationships")
            .relationship("apps", &self.apps)
            .end()
    }
}
object!(InAppPurchaseRelationships);

values! {
    /// Values of `state`.
    pub enum InAppPurchaseStateValue {
        Created = "CREATED",
        DeveloperSignedOff = "DEVELOPER_SIGNED_OFF",
        DeveloperActionNeeded = "DEVELOPER_ACTION_NEEDED",
        DeletionInProgress = "DELETION_IN_PROGRESS",
        Approved = "APPROVED",
        Deleted = "DELETED",
        RemovedFromSale = "REMOVED_FROM_SALE",
        DeveloperRemovedFromSale = "DEVELOPER_REMOVED_FROM_SALE",
        WaitingForUpload = "WAITING_FOR_UPLOAD",
        ProcessingContent = "PROCESSING_CONTENT",
        Replaced = "REPLACED",
        Rejected = "REJECTED",
        WaitingForScreenshot = "WAITING_FOR_SCREENSHOT",
        PrepareForSubmission = "PREPARE_FOR_SUBMISSION",
        MissingMetadata = "MISSING_METADATA",
        ReadyToSubmit = "READY_TO_SUBMIT",
        WaitingForReview = "WAITING_FOR_REVIEW",
        InReview = "IN_REVIEW",
        PendingDeveloperRelease = "PENDING_DEVELOPER_RELEASE",
    }
}

values! {
    /// Values of `inAppPurchaseType`.
    pub enum InAppPurchaseTypeValue {
        AutomaticallyRenewableSubscription = "AUTOMATICALLY_RENEWABLE_SUBSCRIPTION",
        NonConsumable = "NON_CONSUMABLE",
        Consumable = "CONSUMABLE",
        NonRenewingSubscription = "NON_RENEWING_SUBSCRIPTION",
        FreeSubscription = "FREE_SUBSCRIPTION",
    }
}

/// What can be asked along with `InAppPurchase`.
///
/// Fields can be chosen: `fields[apps]`, `fields[inAppPurchases]`.
///
/// Can be included: `apps`.
pub enum InAppPurchaseJoins {}
joins!(
    InAppPurchaseJoins,
    include = InAppPurchaseInclude,
    to_many = InAppPurchaseToMany,
    fields = [apps::AppField, InAppPurchaseField]
);

names! {
    /// The fields that `fields[inAppPurchases]` can choose.
    pub enum InAppPurchaseAnyField {
        ReferenceName = "referenceName",
        ProductId = "productId",
        InAppPurchaseType = "inAppPurchaseType",
        State = "state",
        Apps = "apps",
        Name = "name",
        ReviewNote = "reviewNote",
        FamilySharable = "familySharable",
        ContentHosting = "contentHosting",
        InAppPurchaseLocalizations = "inAppPurchaseLocalizations",
        PricePoints = "pricePoints",
        Content = "content",
        AppStoreReviewScreenshot = "appStoreReviewScreenshot",
        PromotedPurchase = "promotedPurchase",
        IapPriceSchedule = "iapPriceSchedule",
        InAppPurchaseAvailability = "inAppPurchaseAvailability",
        Images = "images",
        OfferCodes = "offerCodes",
        Versions = "versions",
    }
}

impl Field for InAppPurchaseAnyField {
    const PARAMETER: &'static str = "fields[inAppPurchases]";
}

names! {
    /// The fields that `fields[inAppPurchases]` can choose.
    pub enum InAppPurchaseField {
        ReferenceName = "referenceName",
        ProductId = "productId",
        InAppPurchaseType = "inAppPurchaseType",
        State = "state",
        Apps = "apps",
    }
}

impl Field for InAppPurchaseField {
    const PARAMETER: &'static str = "fields[inAppPurchases]";
}

names! {
    /// What can be included with `InAppPurchase`.
    pub enum InAppPurchaseInclude {
        Apps = "apps",
    }
}

names! {
    /// Relationships of `InAppPurchase` of which a limited number can be included.
    ///
    /// At most 50 of each.
    pub enum InAppPurchaseToMany {
        Apps = "apps",
    }
}

impl Limited for InAppPurchaseToMany {
    fn maximum(self) -> u32 {
        50
    }
}
