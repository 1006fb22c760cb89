// Written by `cargo xtask codegen` from the description in `spec/`; not edited by hand.
//! Subscription app store review screenshots: `/v1/subscriptionAppStoreReviewScreenshots`.

use super::{AppMediaAssetState, ImageAsset, UploadOperation, subscriptions};
use crate::runtime::emit::*;

/// Reads one of the subscription app store review screenshots.
///
/// `GET /v1/subscriptionAppStoreReviewScreenshots/{id}`
///
/// [Apple's page](https://developer.apple.com/documentation/appstoreconnectapi/get-v1-subscriptionAppStoreReviewScreenshots-_id_)
pub fn get(
    id: impl Into<Id<SubscriptionAppStoreReviewScreenshot>>,
) -> Request<Document<SubscriptionAppStoreReviewScreenshot>, GetQuery> {
    Request::new(
        Method::Get,
        "/v1/subscriptionAppStoreReviewScreenshots/{id}",
    )
    .path("id", id.into())
}

/// Creates one of the subscription app store review screenshots.
///
/// `POST /v1/subscriptionAppStoreReviewScreenshots`
///
/// [Apple's page](https://developer.apple.com/documentation/appstoreconnectapi/post-v1-subscriptionAppStoreReviewScreenshots)
pub fn create(
    body: SubscriptionAppStoreReviewScreenshotCreate,
) -> Request<Document<SubscriptionAppStoreReviewScreenshot>> {
    Request::new(Method::Post, "/v1/subscriptionAppStoreReviewScreenshots").body(body)
}

/// Changes one of the subscription app store review screenshots.
///
/// `PATCH /v1/subscriptionAppStoreReviewScreenshots/{id}`
///
/// [Apple's page](https://developer.apple.com/documentation/appstoreconnectapi/patch-v1-subscriptionAppStoreReviewScreenshots-_id_)
pub fn update(
    id: impl Into<Id<SubscriptionAppStoreReviewScreenshot>>,
    body: SubscriptionAppStoreReviewScreenshotUpdate,
) -> Request<Document<SubscriptionAppStoreReviewScreenshot>> {
    Request::new(
        Method::Patch,
        "/v1/subscriptionAppStoreReviewScreenshots/{id}",
    )
    .path_and_body("id", id.into(), body)
}

/// Deletes one of the subscription app store review screenshots.
///
/// `DELETE /v1/subscriptionAppStoreReviewScreenshots/{id}`
///
/// [Apple's page](https://developer.apple.com/documentation/appstoreconnectapi/delete-v1-subscriptionAppStoreReviewScreenshots-_id_)
pub fn delete(id: impl Into<Id<SubscriptionAppStoreReviewScreenshot>>) -> Request<()> {
    Request::new(
        Method::Delete,
        "/v1/subscriptionAppStoreReviewScreenshots/{id}",
    )
    .path("id", id.into())
}

/// The parameters of [`get`](fn@get).
pub enum GetQuery {}
impl Query for GetQuery {
    type Joins = SubscriptionAppStoreReviewScreenshotJoins;
}

/// A resource of the type `subscriptionAppStoreReviewScreenshots`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SubscriptionAppStoreReviewScreenshot {
    /// Which one it is, among those of its type.
    pub id: Id<SubscriptionAppStoreReviewScreenshot>,
    /// What it is.
    pub attributes: SubscriptionAppStoreReviewScreenshotAttributes,
    /// What it is connected with.
    pub relationships: SubscriptionAppStoreReviewScreenshotRelationships,
    /// Where it is.
    pub links: Links,
}
resource!(
    SubscriptionAppStoreReviewScreenshot,
    "subscriptionAppStoreReviewScreenshots",
    attributes,
    relationships,
    links
);

/// The attributes of [`SubscriptionAppStoreReviewScreenshot`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SubscriptionAppStoreReviewScreenshotAttributes {
    /// `assetDeliveryState`
    pub asset_delivery_state: Option<AppMediaAssetState>,
    /// `assetToken`
    pub asset_token: Option<String>,
    /// `assetType`
    pub asset_type: Option<String>,
    /// `fileName`
    pub file_name: Option<String>,
    /// `fileSize`
    pub file_size: Option<i64>,
    /// `imageAsset`
    pub image_asset: Option<ImageAsset>,
    /// `sourceFileChecksum`
    pub source_file_checksum: Option<String>,
    /// `uploadOperations`
    pub upload_operations: Option<Vec<UploadOperation>>,
}

impl Object for SubscriptionAppStoreReviewScreenshotAttributes {
    fn member<'de, A: MapAccess<'de>>(&mut self, key: &str, map: &mut A) -> Result<(), A::Error> {
        match key {
            "assetDeliveryState" => read_value(&mut self.asset_delivery_state, map),
            "assetToken" => read_value(&mut self.asset_token, map),
            "assetType" => read_value(&mut self.asset_type, map),
            "fileName" => read_value(&mut self.file_name, map),
            "fileSize" => read_value(&mut self.file_size, map),
            "imageAsset" => read_value(&mut self.image_asset, map),
            "sourceFileChecksum" => read_value(&mut self.source_file_checksum, map),
            "uploadOperations" => read_list(&mut self.upload_operations, map),
            _ => skip(map),
        }
    }
}

impl Member for SubscriptionAppStoreReviewScreenshotAttributes {
    #[inline]
    fn view(&self) -> View<'_> {
        View::object("SubscriptionAppStoreReviewScreenshotAttributes")
            .member("assetDeliveryState", &self.asset_delivery_state)
            .member("assetToken", &self.asset_token)
            .member("assetType", &self.asset_type)
            .member("fileName", &self.file_name)
            .member("fileSize", &self.file_size)
            .member("imageAsset", &self.image_asset)
            .member("sourceFileChecksum", &self.source_file_checksum)
            .member("uploadOperations", &self.upload_operations)
            .end()
    }
}
object!(SubscriptionAppStoreReviewScreenshotAttributes);

/// The relationships of [`SubscriptionAppStoreReviewScreenshot`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SubscriptionAppStoreReviewScreenshotRelationships {
    /// `subscription`
    pub subscription: ToOne<subscriptions::Subscription>,
}

impl Object for SubscriptionAppStoreReviewScreenshotRelationships {
    fn member<'de, A: MapAccess<'de>>(&mut self, key: &str, map: &mut A) -> Result<(), A::Error> {
        match key {
            "subscription" => read_relationship(&mut self.subscription, map),
            _ => skip(map),
        }
    }
}

impl Member for SubscriptionAppStoreReviewScreenshotRelationships {
    #[inline]
    fn view(&self) -> View<'_> {
        View::object("SubscriptionAppStoreReviewScreenshotRelationships")
            .relationship("subscription", &self.subscription)
            .end()
    }
}
object!(SubscriptionAppStoreReviewScreenshotRelationships);

/// Creates one `SubscriptionAppStoreReviewScreenshot`; what is not set is not sent.
#[derive(Clone, PartialEq)]
#[must_use]
pub struct SubscriptionAppStoreReviewScreenshotCreate(Body);

impl SubscriptionAppStoreReviewScreenshotCreate {
    /// With what is required.
    pub fn new(
        file_name: impl Into<String>,
        file_size: i64,
        subscription: impl Into<Id<subscriptions::Subscription>>,
    ) -> Self {
        Self(
            Body::new("subscriptionAppStoreReviewScreenshots")
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
body!(SubscriptionAppStoreReviewScreenshotCreate);

/// Changes one `SubscriptionAppStoreReviewScreenshot`; what is not set stays as it is.
#[derive(Clone, PartialEq)]
#[must_use]
pub struct SubscriptionAppStoreReviewScreenshotUpdate(Body);

impl SubscriptionAppStoreReviewScreenshotUpdate {
    /// With nothing set.
    pub fn new() -> Self {
        Self(Body::new("subscriptionAppStoreReviewScreenshots"))
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
body!(SubscriptionAppStoreReviewScreenshotUpdate, default);

/// What can be asked along with `SubscriptionAppStoreReviewScreenshot`.
///
/// Fields can be chosen: `fields[subscriptionAppStoreReviewScreenshots]`, `fields[subscriptions]`.
///
/// Can be included: `subscription`.
pub enum SubscriptionAppStoreReviewScreenshotJoins {}
joins!(
    SubscriptionAppStoreReviewScreenshotJoins,
    include = SubscriptionAppStoreReviewScreenshotInclude,
    to_many = Never,
    fields = [
        SubscriptionAppStoreReviewScreenshotField,
        subscriptions::SubscriptionField
    ]
);

names! {
    /// The fields that `fields[subscriptionAppStoreReviewScreenshots]` can choose.
    pub enum SubscriptionAppStoreReviewScreenshotField {
        FileSize = "fileSize",
        FileName = "fileName",
        SourceFileChecksum = "sourceFileChecksum",
        ImageAsset = "imageAsset",
        AssetToken = "assetToken",
        AssetType = "assetType",
        UploadOperations = "uploadOperations",
        AssetDeliveryState = "assetDeliveryState",
        Subscription = "subscription",
    }
}

impl Field for SubscriptionAppStoreReviewScreenshotField {
    const PARAMETER: &'static str = "fields[subscriptionAppStoreReviewScreenshots]";
}

names! {
    /// What can be included with `SubscriptionAppStoreReviewScreenshot`.
    pub enum SubscriptionAppStoreReviewScreenshotInclude {
        Subscription = "subscription",
    }
}
