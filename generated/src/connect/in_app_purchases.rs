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
pub fn get(
    id: impl Into<Id<InAppPurchase>>,
) -> Request<Document<InAppPurchase>, InAppPurchaseJoins> {
    Request::new(Method::Get, "/v1/inAppPurchases/{id}").path("id", id.into())
}

/// A resource of the type `inAppPurchases`.
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
            "inAppPurchaseType" => self.in_app_purchase_type = map.next_value()?,
            "productId" => self.product_id = map.next_value()?,
            "referenceName" => self.reference_name = map.next_value()?,
            "state" => self.state = map.next_value()?,
            _ => skip(map)?,
        }
        Ok(())
    }

    fn members<'a>(&'a self, out: &mut Members<'a>) {
        out.member("inAppPurchaseType", &self.in_app_purchase_type)
            .member("productId", &self.product_id)
            .member("referenceName", &self.reference_name)
            .member("state", &self.state);
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
            "apps" => self.apps = relationship(map)?,
            _ => skip(map)?,
        }
        Ok(())
    }

    fn members<'a>(&'a self, out: &mut Members<'a>) {
        out.relationship("apps", &self.apps);
    }
}
object!(InAppPurchaseRelationships);

/// Values of `state`.
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum InAppPurchaseStateValue {
    /// `CREATED`
    Created,
    /// `DEVELOPER_SIGNED_OFF`
    DeveloperSignedOff,
    /// `DEVELOPER_ACTION_NEEDED`
    DeveloperActionNeeded,
    /// `DELETION_IN_PROGRESS`
    DeletionInProgress,
    /// `APPROVED`
    Approved,
    /// `DELETED`
    Deleted,
    /// `REMOVED_FROM_SALE`
    RemovedFromSale,
    /// `DEVELOPER_REMOVED_FROM_SALE`
    DeveloperRemovedFromSale,
    /// `WAITING_FOR_UPLOAD`
    WaitingForUpload,
    /// `PROCESSING_CONTENT`
    ProcessingContent,
    /// `REPLACED`
    Replaced,
    /// `REJECTED`
    Rejected,
    /// `WAITING_FOR_SCREENSHOT`
    WaitingForScreenshot,
    /// `PREPARE_FOR_SUBMISSION`
    PrepareForSubmission,
    /// `MISSING_METADATA`
    MissingMetadata,
    /// `READY_TO_SUBMIT`
    ReadyToSubmit,
    /// `WAITING_FOR_REVIEW`
    WaitingForReview,
    /// `IN_REVIEW`
    InReview,
    /// `PENDING_DEVELOPER_RELEASE`
    PendingDeveloperRelease,
    /// A value that the description does not know; its text is kept.
    Unrecognized(String),
}

impl OpenEnum for InAppPurchaseStateValue {
    const KNOWN: &'static [(&'static str, Self)] = &[
        ("CREATED", Self::Created),
        ("DEVELOPER_SIGNED_OFF", Self::DeveloperSignedOff),
        ("DEVELOPER_ACTION_NEEDED", Self::DeveloperActionNeeded),
        ("DELETION_IN_PROGRESS", Self::DeletionInProgress),
        ("APPROVED", Self::Approved),
        ("DELETED", Self::Deleted),
        ("REMOVED_FROM_SALE", Self::RemovedFromSale),
        (
            "DEVELOPER_REMOVED_FROM_SALE",
            Self::DeveloperRemovedFromSale,
        ),
        ("WAITING_FOR_UPLOAD", Self::WaitingForUpload),
        ("PROCESSING_CONTENT", Self::ProcessingContent),
        ("REPLACED", Self::Replaced),
        ("REJECTED", Self::Rejected),
        ("WAITING_FOR_SCREENSHOT", Self::WaitingForScreenshot),
        ("PREPARE_FOR_SUBMISSION", Self::PrepareForSubmission),
        ("MISSING_METADATA", Self::MissingMetadata),
        ("READY_TO_SUBMIT", Self::ReadyToSubmit),
        ("WAITING_FOR_REVIEW", Self::WaitingForReview),
        ("IN_REVIEW", Self::InReview),
        ("PENDING_DEVELOPER_RELEASE", Self::PendingDeveloperRelease),
    ];
    fn unrecognized(text: String) -> Self {
        Self::Unrecognized(text)
    }
}
open_enum!(InAppPurchaseStateValue);

/// Values of `inAppPurchaseType`.
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum InAppPurchaseTypeValue {
    /// `AUTOMATICALLY_RENEWABLE_SUBSCRIPTION`
    AutomaticallyRenewableSubscription,
    /// `NON_CONSUMABLE`
    NonConsumable,
    /// `CONSUMABLE`
    Consumable,
    /// `NON_RENEWING_SUBSCRIPTION`
    NonRenewingSubscription,
    /// `FREE_SUBSCRIPTION`
    FreeSubscription,
    /// A value that the description does not know; its text is kept.
    Unrecognized(String),
}

impl OpenEnum for InAppPurchaseTypeValue {
    const KNOWN: &'static [(&'static str, Self)] = &[
        (
            "AUTOMATICALLY_RENEWABLE_SUBSCRIPTION",
            Self::AutomaticallyRenewableSubscription,
        ),
        ("NON_CONSUMABLE", Self::NonConsumable),
        ("CONSUMABLE", Self::Consumable),
        ("NON_RENEWING_SUBSCRIPTION", Self::NonRenewingSubscription),
        ("FREE_SUBSCRIPTION", Self::FreeSubscription),
    ];
    fn unrecognized(text: String) -> Self {
        Self::Unrecognized(text)
    }
}
open_enum!(InAppPurchaseTypeValue);

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

/// The fields that `fields[inAppPurchases]` can choose.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum InAppPurchaseAnyField {
    /// `referenceName`
    ReferenceName,
    /// `productId`
    ProductId,
    /// `inAppPurchaseType`
    InAppPurchaseType,
    /// `state`
    State,
    /// `apps`
    Apps,
    /// `name`
    Name,
    /// `reviewNote`
    ReviewNote,
    /// `familySharable`
    FamilySharable,
    /// `contentHosting`
    ContentHosting,
    /// `inAppPurchaseLocalizations`
    InAppPurchaseLocalizations,
    /// `pricePoints`
    PricePoints,
    /// `content`
    Content,
    /// `appStoreReviewScreenshot`
    AppStoreReviewScreenshot,
    /// `promotedPurchase`
    PromotedPurchase,
    /// `iapPriceSchedule`
    IapPriceSchedule,
    /// `inAppPurchaseAvailability`
    InAppPurchaseAvailability,
    /// `images`
    Images,
    /// `offerCodes`
    OfferCodes,
    /// `versions`
    Versions,
}

impl Name for InAppPurchaseAnyField {
    fn as_str(self) -> &'static str {
        match self {
            Self::ReferenceName => "referenceName",
            Self::ProductId => "productId",
            Self::InAppPurchaseType => "inAppPurchaseType",
            Self::State => "state",
            Self::Apps => "apps",
            Self::Name => "name",
            Self::ReviewNote => "reviewNote",
            Self::FamilySharable => "familySharable",
            Self::ContentHosting => "contentHosting",
            Self::InAppPurchaseLocalizations => "inAppPurchaseLocalizations",
            Self::PricePoints => "pricePoints",
            Self::Content => "content",
            Self::AppStoreReviewScreenshot => "appStoreReviewScreenshot",
            Self::PromotedPurchase => "promotedPurchase",
            Self::IapPriceSchedule => "iapPriceSchedule",
            Self::InAppPurchaseAvailability => "inAppPurchaseAvailability",
            Self::Images => "images",
            Self::OfferCodes => "offerCodes",
            Self::Versions => "versions",
        }
    }
}

impl Field for InAppPurchaseAnyField {
    const PARAMETER: &'static str = "fields[inAppPurchases]";
}
name!(InAppPurchaseAnyField);

/// The fields that `fields[inAppPurchases]` can choose.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum InAppPurchaseField {
    /// `referenceName`
    ReferenceName,
    /// `productId`
    ProductId,
    /// `inAppPurchaseType`
    InAppPurchaseType,
    /// `state`
    State,
    /// `apps`
    Apps,
}

impl Name for InAppPurchaseField {
    fn as_str(self) -> &'static str {
        match self {
            Self::ReferenceName => "referenceName",
            Self::ProductId => "productId",
            Self::InAppPurchaseType => "inAppPurchaseType",
            Self::State => "state",
            Self::Apps => "apps",
        }
    }
}

impl Field for InAppPurchaseField {
    const PARAMETER: &'static str = "fields[inAppPurchases]";
}
name!(InAppPurchaseField);

/// What can be included with `InAppPurchase`.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum InAppPurchaseInclude {
    /// `apps`
    Apps,
}

impl Name for InAppPurchaseInclude {
    fn as_str(self) -> &'static str {
        match self {
            Self::Apps => "apps",
        }
    }
}
name!(InAppPurchaseInclude);

/// Relationships of `InAppPurchase` of which a limited number can be included.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum InAppPurchaseToMany {
    /// `apps`
    Apps,
}

impl Name for InAppPurchaseToMany {
    fn as_str(self) -> &'static str {
        match self {
            Self::Apps => "apps",
        }
    }
}

impl Limited for InAppPurchaseToMany {
    fn maximum(self) -> u32 {
        50
    }
}
name!(InAppPurchaseToMany);
