// Written by `cargo xtask codegen` from the description in `spec/`; not edited by hand.
//! App screenshots: `/v1/appScreenshots`.

use super::{AppMediaAssetState, ImageAsset, UploadOperation, app_screenshot_sets};
use crate::runtime::emit::*;

/// Reads one of the app screenshots.
///
/// `GET /v1/appScreenshots/{id}`
///
/// [Apple's page](https://developer.apple.com/documentation/appstoreconnectapi/get-v1-appScreenshots-_id_)
pub fn get(id: impl Into<Id<AppScreenshot>>) -> Request<Document<AppScreenshot>, GetQuery> {
    Request::new(Method::Get, "/v1/appScreenshots/{id}").path("id", id.into())
}

/// Creates one of the app screenshots.
///
/// `POST /v1/appScreenshots`
///
/// [Apple's page](https://developer.apple.com/documentation/appstoreconnectapi/post-v1-appScreenshots)
pub fn create(body: AppScreenshotCreate) -> Request<Document<AppScreenshot>> {
    Request::new(Method::Post, "/v1/appScreenshots").body(body)
}

/// Changes one of the app screenshots.
///
/// `PATCH /v1/appScreenshots/{id}`
///
/// [Apple's page](https://developer.apple.com/documentation/appstoreconnectapi/patch-v1-appScreenshots-_id_)
pub fn update(
    id: impl Into<Id<AppScreenshot>>,
    body: AppScreenshotUpdate,
) -> Request<Document<AppScreenshot>> {
    Request::new(Method::Patch, "/v1/appScreenshots/{id}").path_and_body("id", id.into(), body)
}

/// Deletes one of the app screenshots.
///
/// `DELETE /v1/appScreenshots/{id}`
///
/// [Apple's page](https://developer.apple.com/documentation/appstoreconnectapi/delete-v1-appScreenshots-_id_)
pub fn delete(id: impl Into<Id<AppScreenshot>>) -> Request<()> {
    Request::new(Method::Delete, "/v1/appScreenshots/{id}").path("id", id.into())
}

/// The parameters of [`get`](fn@get).
pub enum GetQuery {}
impl Query for GetQuery {
    type Joins = AppScreenshotJoins;
}

/// A resource of the type `appScreenshots`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AppScreenshot {
    /// Which one it is, among those of its type.
    pub id: Id<AppScreenshot>,
    /// What it is.
    pub attributes: AppScreenshotAttributes,
    /// What it is connected with.
    pub relationships: AppScreenshotRelationships,
    /// Where it is.
    pub links: Links,
}
resource!(
    AppScreenshot,
    "appScreenshots",
    attributes,
    relationships,
    links
);

/// The attributes of [`AppScreenshot`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AppScreenshotAttributes {
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

impl Object for AppScreenshotAttributes {
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

impl Member for AppScreenshotAttributes {
    #[inline]
    fn view(&self) -> View<'_> {
        View::object("AppScreenshotAttributes")
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
object!(AppScreenshotAttributes);

/// The relationships of [`AppScreenshot`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AppScreenshotRelationships {
    /// `appScreenshotSet`
    pub app_screenshot_set: ToOne<app_screenshot_sets::AppScreenshotSet>,
}

impl Object for AppScreenshotRelationships {
    fn member<'de, A: MapAccess<'de>>(&mut self, key: &str, map: &mut A) -> Result<(), A::Error> {
        match key {
            "appScreenshotSet" => read_relationship(&mut self.app_screenshot_set, map),
            _ => skip(map),
        }
    }
}

impl Member for AppScreenshotRelationships {
    #[inline]
    fn view(&self) -> View<'_> {
        View::object("AppScreenshotRelationships")
            .relationship("appScreenshotSet", &self.app_screenshot_set)
            .end()
    }
}
object!(AppScreenshotRelationships);

/// Creates one `AppScreenshot`; what is not set is not sent.
#[derive(Clone, PartialEq)]
#[must_use]
pub struct AppScreenshotCreate(Body);

impl AppScreenshotCreate {
    /// With what is required.
    pub fn new(
        file_name: impl Into<String>,
        file_size: i64,
        app_screenshot_set: impl Into<Id<app_screenshot_sets::AppScreenshotSet>>,
    ) -> Self {
        Self(
            Body::new("appScreenshots")
                .with_attributes()
                .with_relationships()
                .attribute("fileName", file_name.into())
                .attribute("fileSize", file_size)
                .to_one::<app_screenshot_sets::AppScreenshotSet>(
                    "appScreenshotSet",
                    "appScreenshotSets",
                    app_screenshot_set.into(),
                ),
        )
    }
}
body!(AppScreenshotCreate);

/// Changes one `AppScreenshot`; what is not set stays as it is.
#[derive(Clone, PartialEq)]
#[must_use]
pub struct AppScreenshotUpdate(Body);

impl AppScreenshotUpdate {
    /// With nothing set.
    pub fn new() -> Self {
        Self(Body::new("appScreenshots"))
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
body!(AppScreenshotUpdate, default);

/// What can be asked along with `AppScreenshot`.
///
/// Fields can be chosen: `fields[appScreenshotSets]`, `fields[appScreenshots]`.
///
/// Can be included: `appScreenshotSet`.
pub enum AppScreenshotJoins {}
joins!(
    AppScreenshotJoins,
    include = AppScreenshotInclude,
    to_many = Never,
    fields = [
        app_screenshot_sets::AppScreenshotSetField,
        AppScreenshotField
    ]
);

names! {
    /// The fields that `fields[appScreenshots]` can choose.
    pub enum AppScreenshotField {
        FileSize = "fileSize",
        FileName = "fileName",
        SourceFileChecksum = "sourceFileChecksum",
        ImageAsset = "imageAsset",
        AssetToken = "assetToken",
        AssetType = "assetType",
        UploadOperations = "uploadOperations",
        AssetDeliveryState = "assetDeliveryState",
        AppScreenshotSet = "appScreenshotSet",
    }
}

impl Field for AppScreenshotField {
    const PARAMETER: &'static str = "fields[appScreenshots]";
}

names! {
    /// What can be included with `AppScreenshot`.
    pub enum AppScreenshotInclude {
        AppScreenshotSet = "appScreenshotSet",
    }
}
