// Written by `cargo xtask codegen` from the description in `spec/`; not edited by hand.
//! Subscription images: `/v1/subscriptionImages`.

use super::{ImageAsset, UploadOperation, subscriptions};
use crate::runtime::emit::*;

/// Reads one of the subscription images.
///
/// `GET /v1/subscriptionImages/{id}`
///
/// [Apple's page](https://developer.apple.com/documentation/appstoreconnectapi/get-v1-subscriptionImages-_id_)
pub fn get(id: impl Into<Id<SubscriptionImage>>) -> Request<Document<SubscriptionImage>, GetQuery> {
    Request::new(Method::Get, "/v1/subscriptionImages/{id}").path("id", id.into())
}

/// Creates one of the subscription images.
///
/// `POST /v1/subscriptionImages`
///
/// [Apple's page](https://developer.apple.com/documentation/appstoreconnectapi/post-v1-subscriptionImages)
pub fn create(body: SubscriptionImageCreate) -> Request<Document<SubscriptionImage>> {
    Request::new(Method::Post, "/v1/subscriptionImages").body(body)
}

/// Changes one of the subscription images.
///
/// `PATCH /v1/subscriptionImages/{id}`
///
/// [Apple's page](https://developer.apple.com/documentation/appstoreconnectapi/patch-v1-subscriptionImages-_id_)
pub fn update(
    id: impl Into<Id<SubscriptionImage>>,
    body: SubscriptionImageUpdate,
) -> Request<Document<SubscriptionImage>> {
    Request::new(Method::Patch, "/v1/subscriptionImages/{id}").path_and_body("id", id.into(), body)
}

/// Deletes one of the subscription images.
///
/// `DELETE /v1/subscriptionImages/{id}`
///
/// [Apple's page](https://developer.apple.com/documentation/appstoreconnectapi/delete-v1-subscriptionImages-_id_)
pub fn delete(id: impl Into<Id<SubscriptionImage>>) -> Request<()> {
    Request::new(Method::Delete, "/v1/subscriptionImages/{id}").path("id", id.into())
}

/// The parameters of [`get`](fn@get).
pub enum GetQuery {}
impl Query for GetQuery {
    type Joins = SubscriptionImageJoins;
}

/// A resource of the type `subscriptionImages`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SubscriptionImage {
    /// Which one it is, among those of its type.
    pub id: Id<SubscriptionImage>,
    /// What it is.
    pub attributes: SubscriptionImageAttributes,
    /// What it is connected with.
    pub relationships: SubscriptionImageRelationships,
    /// Where it is.
    pub links: Links,
}
resource!(
    SubscriptionImage,
    "subscriptionImages",
    attributes,
    relationships,
    links
);

/// The attributes of [`SubscriptionImage`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SubscriptionImageAttributes {
    /// `assetToken`
    pub asset_token: Option<String>,
    /// `fileName`
    pub file_name: Option<String>,
    /// `fileSize`
    pub file_size: Option<i64>,
    /// `imageAsset`
    pub image_asset: Option<ImageAsset>,
    /// `sourceFileChecksum`
    pub source_file_checksum: Option<String>,
    /// `state`
    pub state: Option<SubscriptionImageState>,
    /// `uploadOperations`
    pub upload_operations: Option<Vec<UploadOperation>>,
}

impl Object for SubscriptionImageAttributes {
    fn member<'de, A: MapAccess<'de>>(&mut self, key: &str, map: &mut A) -> Result<(), A::Error> {
        match key {
            "assetToken" => read_value(&mut self.asset_token, map),
            "fileName" => read_value(&mut self.file_name, map),
            "fileSize" => read_value(&mut self.file_size, map),
            "imageAsset" => read_value(&mut self.image_asset, map),
            "sourceFileChecksum" => read_value(&mut self.source_file_checksum, map),
            "state" => read_value(&mut self.state, map),
            "uploadOperations" => read_list(&mut self.upload_operations, map),
            _ => skip(map),
        }
    }
}

impl Member for SubscriptionImageAttributes {
    #[inline]
    fn view(&self) -> View<'_> {
        View::object("SubscriptionImageAttributes")
            .member("assetToken", &self.asset_token)
            .member("fileName", &self.file_name)
            .member("fileSize", &self.file_size)
            .member("imageAsset", &self.image_asset)
            .member("sourceFileChecksum", &self.source_file_checksum)
            .member("state", &self.state)
            .member("uploadOperations", &self.upload_operations)
            .end()
    }
}
object!(SubscriptionImageAttributes);

/// The relationships of [`SubscriptionImage`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SubscriptionImageRelationships {
    /// `subscription`
    pub subscription: ToOne<subscriptions::Subscription>,
}

impl Object for SubscriptionImageRelationships {
    fn member<'de, A: MapAccess<'de>>(&mut self, key: &str, map: &mut A) -> Result<(), A::Error> {
        match key {
            "subscription" => read_relationship(&mut self.subscription, map),
            _ => skip(map),
        }
    }
}

impl Member for SubscriptionImageRelationships {
    #[inline]
    fn view(&self) -> View<'_> {
        View::object("SubscriptionImageRelationships")
            .relationship("subscription", &self.subscription)
            .end()
    }
}
object!(SubscriptionImageRelationships);

/// Creates one `SubscriptionImage`; what is not set is not sent.
#[derive(Clone, PartialEq)]
#[must_use]
pub struct SubscriptionImageCreate(Body);

impl SubscriptionImageCreate {
    /// With what is required.
    pub fn new(
        file_name: impl Into<String>,
        file_size: i64,
        subscription: impl Into<Id<subscriptions::Subscription>>,
    ) -> Self {
        Self(
            Body::new("subscriptionImages")
                .with_attributes()
                .with_relationships()
                .attribute("fileName", file_name.into())
                .attribute("fileSize", file_size)
                .to_one::<subscriptions::Subscription>(
                    "subscription",
                    "subscriptions",
                    subscription.into(),
                ),
        )
    }
}
body!(SubscriptionImageCreate);

/// Changes one `SubscriptionImage`; what is not set stays as it is.
#[derive(Clone, PartialEq)]
#[must_use]
pub struct SubscriptionImageUpdate(Body);

impl SubscriptionImageUpdate {
    /// With nothing set.
    pub fn new() -> Self {
        Self(Body::new("subscriptionImages"))
    }

    /// Sets `sourceFileChecksum`.
    pub fn source_file_checksum(self, source_file_checksum: impl Into<String>) -> Self {
        Self(
            self.0
                .attribute("sourceFileChecksum", source_file_checksum.into()),
        )
    }

    /// Sets `uploaded`.
    pub fn uploaded(self, uploaded: bool) -> Self {
        Self(self.0.attribute("uploaded", uploaded))
    }

    /// Sends null for `sourceFileChecksum`.
    pub fn clear_source_file_checksum(self) -> Self {
        Self(self.0.clear_attribute("sourceFileChecksum"))
    }

    /// Sends null for `uploaded`.
    pub fn clear_uploaded(self) -> Self {
        Self(self.0.clear_attribute("uploaded"))
    }
}
body!(SubscriptionImageUpdate, default);

values! {
    /// Values of `state`.
    pub enum SubscriptionImageState {
        AwaitingUpload = "AWAITING_UPLOAD",
        UploadComplete = "UPLOAD_COMPLETE",
        Failed = "FAILED",
        PrepareForSubmission = "PREPARE_FOR_SUBMISSION",
        WaitingForReview = "WAITING_FOR_REVIEW",
        Approved = "APPROVED",
        Rejected = "REJECTED",
    }
}

/// What can be asked along with `SubscriptionImage`.
///
/// Fields can be chosen: `fields[subscriptionImages]`, `fields[subscriptions]`.
///
/// Can be included: `subscription`.
pub enum SubscriptionImageJoins {}
joins!(
    SubscriptionImageJoins,
    include = SubscriptionImageInclude,
    to_many = Never,
    fields = [SubscriptionImageField, subscriptions::SubscriptionField]
);

names! {
    /// The fields that `fields[subscriptionImages]` can choose.
    pub enum SubscriptionImageField {
        FileSize = "fileSize",
        FileName = "fileName",
        SourceFileChecksum = "sourceFileChecksum",
        AssetToken = "assetToken",
        ImageAsset = "imageAsset",
        UploadOperations = "uploadOperations",
        State = "state",
        Subscription = "subscription",
    }
}

impl Field for SubscriptionImageField {
    const PARAMETER: &'static str = "fields[subscriptionImages]";
}

names! {
    /// What can be included with `SubscriptionImage`.
    pub enum SubscriptionImageInclude {
        Subscription = "subscription",
    }
}
