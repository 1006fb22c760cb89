// Written by `cargo xtask codegen` from the description in `spec/`; not edited by hand.
//! In app purchase app store review screenshots: `/v1/inAppPurchaseAppStoreReviewScreenshots`.

use super::{AppMediaAssetState, ImageAsset, UploadOperation, in_app_purchases_v2};
use crate::runtime::emit::*;

/// Reads one of the in app purchase app store review screenshots.
///
/// `GET /v1/inAppPurchaseAppStoreReviewScreenshots/{id}`
///
/// [Apple's page](https://developer.apple.com/documentation/appstoreconnectapi/get-v1-inAppPurchaseAppStoreReviewScreenshots-_id_)
pub fn get(
    id: impl Into<Id<InAppPurchaseAppStoreReviewScreenshot>>,
) -> Request<Document<InAppPurchaseAppStoreReviewScreenshot>, GetQuery> {
    Request::new(
        Method::Get,
        "/v1/inAppPurchaseAppStoreReviewScreenshots/{id}",
    )
    .path("id", id.into())
}

/// Creates one of the in app purchase app store review screenshots.
///
/// `POST /v1/inAppPurchaseAppStoreReviewScreenshots`
///
/// [Apple's page](https://developer.apple.com/documentation/appstoreconnectapi/post-v1-inAppPurchaseAppStoreReviewScreenshots)
pub fn create(
    body: InAppPurchaseAppStoreReviewScreenshotCreate,
) -> Request<Document<InAppPurchaseAppStoreReviewScreenshot>> {
    Request::new(Method::Post, "/v1/inAppPurchaseAppStoreReviewScreenshots").body(body)
}

/// Changes one of the in app purchase app store review screenshots.
///
/// `PATCH /v1/inAppPurchaseAppStoreReviewScreenshots/{id}`
///
/// [Apple's page](https://developer.apple.com/documentation/appstoreconnectapi/patch-v1-inAppPurchaseAppStoreReviewScreenshots-_id_)
pub fn update(
    id: impl Into<Id<InAppPurchaseAppStoreReviewScreenshot>>,
    body: InAppPurchaseAppStoreReviewScreenshotUpdate,
) -> Request<Document<InAppPurchaseAppStoreReviewScreenshot>> {
    Request::new(
        Method::Patch,
        "/v1/inAppPurchaseAppStoreReviewScreenshots/{id}",
    )
    .path_and_body("id", id.into(), body)
}

/// Deletes one of the in app purchase app store review screenshots.
///
/// `DELETE /v1/inAppPurchaseAppStoreReviewScreenshots/{id}`
///
/// [Apple's page](https://developer.apple.com/documentation/appstoreconnectapi/delete-v1-inAppPurchaseAppStoreReviewScreenshots-_id_)
pub fn delete(id: impl Into<Id<InAppPurchaseAppStoreReviewScreenshot>>) -> Request<()> {
    Request::new(
        Method::Delete,
        "/v1/inAppPurchaseAppStoreReviewScreenshots/{id}",
    )
    .path("id", id.into())
}

/// The parameters of [`get`](fn@get).
pub enum GetQuery {}
impl Query for GetQuery {
    type Joins = InAppPurchaseAppStoreReviewScreenshotJoins;
}

/// A resource of the type `inAppPurchaseAppStoreReviewScreenshots`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InAppPurchaseAppStoreReviewScreenshot {
    /// Which one it is, among those of its type.
    pub id: Id<InAppPurchaseAppStoreReviewScreenshot>,
    /// What it is.
    pub attributes: InAppPurchaseAppStoreReviewScreenshotAttributes,
    /// What it is connected with.
    pub relationships: InAppPurchaseAppStoreReviewScreenshotRelationships,
    /// Where it is.
    pub links: Links,
}
resource!(
    InAppPurchaseAppStoreReviewScreenshot,
    "inAppPurchaseAppStoreReviewScreenshots",
    attributes,
    relationships,
    links
);

/// The attributes of [`InAppPurchaseAppStoreReviewScreenshot`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InAppPurchaseAppStoreReviewScreenshotAttributes {
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

impl Object for InAppPurchaseAppStoreReviewScreenshotAttributes {
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

impl Member for InAppPurchaseAppStoreReviewScreenshotAttributes {
    #[inline]
    fn view(&self) -> View<'_> {
        View::object("InAppPurchaseAppStoreReviewScreenshotAttributes")
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
object!(InAppPurchaseAppStoreReviewScreenshotAttributes);

/// The relationships of [`InAppPurchaseAppStoreReviewScreenshot`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InAppPurchaseAppStoreReviewScreenshotRelationships {
    /// `inAppPurchaseV2`
    pub in_app_purchase_v2: ToOne<in_app_purchases_v2::InAppPurchaseV2>,
}

impl Object for InAppPurchaseAppStoreReviewScreenshotRelationships {
    fn member<'de, A: MapAccess<'de>>(&mut self, key: &str, map: &mut A) -> Result<(), A::Error> {
        match key {
            "inAppPurchaseV2" => read_relationship(&mut self.in_app_purchase_v2, map),
            _ => skip(map),
        }
    }
}

impl Member for InAppPurchaseAppStoreReviewScreenshotRelationships {
    #[inline]
    fn view(&self) -> View<'_> {
        View::object("InAppPurchaseAppStoreReviewScreenshotRelationships")
            .relationship("inAppPurchaseV2", &self.in_app_purchase_v2)
            .end()
    }
}
object!(InAppPurchaseAppStoreReviewScreenshotRelationships);

/// Creates one `InAppPurchaseAppStoreReviewScreenshot`; what is not set is not sent.
#[derive(Clone, PartialEq)]
#[must_use]
pub struct InAppPurchaseAppStoreReviewScreenshotCreate(Body);

impl InAppPurchaseAppStoreReviewScreenshotCreate {
    /// With what is required.
    pub fn new(
        file_name: impl Into<String>,
        file_size: i64,
        in_app_purchase_v2: impl Into<Id<in_app_purchases_v2::InAppPurchaseV2>>,
    ) -> Self {
        Self(
            Body::new("inAppPurchaseAppStoreReviewScreenshots")
                .with_attributes()
                .with_relationships()
                .attribute("fileName", file_name.into())
                .attribute("fileSize", file_size)
                .to_one::<in_app_purchases_v2::InAppPurchaseV2>(
                    "inAppPurchaseV2",
                    "inAppPurchases",
                    in_app_purchase_v2.into(),
                ),
        )
    }
}
body!(InAppPurchaseAppStoreReviewScreenshotCreate);

/// Changes one `InAppPurchaseAppStoreReviewScreenshot`; what is not set stays as it is.
#[derive(Clone, PartialEq)]
#[must_use]
pub struct InAppPurchaseAppStoreReviewScreenshotUpdate(Body);

impl InAppPurchaseAppStoreReviewScreenshotUpdate {
    /// With nothing set.
    pub fn new() -> Self {
        Self(Body::new("inAppPurchaseAppStoreReviewScreenshots"))
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
body!(InAppPurchaseAppStoreReviewScreenshotUpdate, default);

/// What can be asked along with `InAppPurchaseAppStoreReviewScreenshot`.
///
/// Fields can be chosen: `fields[inAppPurchaseAppStoreReviewScreenshots]`, `fields[inAppPurchases]`.
///
/// Can be included: `inAppPurchaseV2`.
pub enum InAppPurchaseAppStoreReviewScreenshotJoins {}
joins!(
    InAppPurchaseAppStoreReviewScreenshotJoins,
    include = InAppPurchaseAppStoreReviewScreenshotInclude,
    to_many = Never,
    fields = [
        InAppPurchaseAppStoreReviewScreenshotField,
        in_app_purchases_v2::InAppPurchaseV2Field
    ]
);

names! {
    /// The fields that `fields[inAppPurchaseAppStoreReviewScreenshots]` can choose.
    pub enum InAppPurchaseAppStoreReviewScreenshotField {
        FileSize = "fileSize",
        FileName = "fileName",
        SourceFileChecksum = "sourceFileChecksum",
        ImageAsset = "imageAsset",
        AssetToken = "assetToken",
        AssetType = "assetType",
        UploadOperations = "uploadOperations",
        AssetDeliveryState = "assetDeliveryState",
        InAppPurchaseV2 = "inAppPurchaseV2",
    }
}

impl Field for InAppPurchaseAppStoreReviewScreenshotField {
    const PARAMETER: &'static str = "fields[inAppPurchaseAppStoreReviewScreenshots]";
}

names! {
    /// What can be included with `InAppPurchaseAppStoreReviewScreenshot`.
    pub enum InAppPurchaseAppStoreReviewScreenshotInclude {
        InAppPurchaseV2 = "inAppPurchaseV2",
    }
}
