// Written by `cargo xtask codegen` from the description in `spec/`; not edited by hand.
//! App event screenshots: `/v1/appEventScreenshots`.

use super::{
    AppEventAssetType, AppMediaAssetState, ImageAsset, UploadOperation, app_event_localizations,
};
use crate::runtime::emit::*;

/// Reads one of the app event screenshots.
///
/// `GET /v1/appEventScreenshots/{id}`
///
/// [Apple's page](https://developer.apple.com/documentation/appstoreconnectapi/get-v1-appEventScreenshots-_id_)
pub fn get(
    id: impl Into<Id<AppEventScreenshot>>,
) -> Request<Document<AppEventScreenshot>, GetQuery> {
    Request::new(Method::Get, "/v1/appEventScreenshots/{id}").path("id", id.into())
}

/// Creates one of the app event screenshots.
///
/// `POST /v1/appEventScreenshots`
///
/// [Apple's page](https://developer.apple.com/documentation/appstoreconnectapi/post-v1-appEventScreenshots)
pub fn create(body: AppEventScreenshotCreate) -> Request<Document<AppEventScreenshot>> {
    Request::new(Method::Post, "/v1/appEventScreenshots").body(body)
}

/// Changes one of the app event screenshots.
///
/// `PATCH /v1/appEventScreenshots/{id}`
///
/// [Apple's page](https://developer.apple.com/documentation/appstoreconnectapi/patch-v1-appEventScreenshots-_id_)
pub fn update(
    id: impl Into<Id<AppEventScreenshot>>,
    body: AppEventScreenshotUpdate,
) -> Request<Document<AppEventScreenshot>> {
    Request::new(Method::Patch, "/v1/appEventScreenshots/{id}").path_and_body("id", id.into(), body)
}

/// Deletes one of the app event screenshots.
///
/// `DELETE /v1/appEventScreenshots/{id}`
///
/// [Apple's page](https://developer.apple.com/documentation/appstoreconnectapi/delete-v1-appEventScreenshots-_id_)
pub fn delete(id: impl Into<Id<AppEventScreenshot>>) -> Request<()> {
    Request::new(Method::Delete, "/v1/appEventScreenshots/{id}").path("id", id.into())
}

/// The parameters of [`get`](fn@get).
pub enum GetQuery {}
impl Query for GetQuery {
    type Joins = AppEventScreenshotJoins;
}

/// A resource of the type `appEventScreenshots`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AppEventScreenshot {
    /// Which one it is, among those of its type.
    pub id: Id<AppEventScreenshot>,
    /// What it is.
    pub attributes: AppEventScreenshotAttributes,
    /// What it is connected with.
    pub relationships: AppEventScreenshotRelationships,
    /// Where it is.
    pub links: Links,
}
resource!(
    AppEventScreenshot,
    "appEventScreenshots",
    attributes,
    relationships,
    links
);

/// The attributes of [`AppEventScreenshot`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AppEventScreenshotAttributes {
    /// `appEventAssetType`
    pub app_event_asset_type: Option<AppEventAssetType>,
    /// `assetDeliveryState`
    pub asset_delivery_state: Option<AppMediaAssetState>,
    /// `assetToken`
    pub asset_token: Option<String>,
    /// `fileName`
    pub file_name: Option<String>,
    /// `fileSize`
    pub file_size: Option<i64>,
    /// `imageAsset`
    pub image_asset: Option<ImageAsset>,
    /// `uploadOperations`
    pub upload_operations: Option<Vec<UploadOperation>>,
}

impl Object for AppEventScreenshotAttributes {
    fn member<'de, A: MapAccess<'de>>(&mut self, key: &str, map: &mut A) -> Result<(), A::Error> {
        match key {
            "appEventAssetType" => read_value(&mut self.app_event_asset_type, map),
            "assetDeliveryState" => read_value(&mut self.asset_delivery_state, map),
            "assetToken" => read_value(&mut self.asset_token, map),
            "fileName" => read_value(&mut self.file_name, map),
            "fileSize" => read_value(&mut self.file_size, map),
            "imageAsset" => read_value(&mut self.image_asset, map),
            "uploadOperations" => read_list(&mut self.upload_operations, map),
            _ => skip(map),
        }
    }
}

impl Member for AppEventScreenshotAttributes {
    #[inline]
    fn view(&self) -> View<'_> {
        View::object("AppEventScreenshotAttributes")
            .member("appEventAssetType", &self.app_event_asset_type)
            .member("assetDeliveryState", &self.asset_delivery_state)
            .member("assetToken", &self.asset_token)
            .member("fileName", &self.file_name)
            .member("fileSize", &self.file_size)
            .member("imageAsset", &self.image_asset)
            .member("uploadOperations", &self.upload_operations)
            .end()
    }
}
object!(AppEventScreenshotAttributes);

/// The relationships of [`AppEventScreenshot`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AppEventScreenshotRelationships {
    /// `appEventLocalization`
    pub app_event_localization: ToOne<app_event_localizations::AppEventLocalization>,
}

impl Object for AppEventScreenshotRelationships {
    fn member<'de, A: MapAccess<'de>>(&mut self, key: &str, map: &mut A) -> Result<(), A::Error> {
        match key {
            "appEventLocalization" => read_relationship(&mut self.app_event_localization, map),
            _ => skip(map),
        }
    }
}

impl Member for AppEventScreenshotRelationships {
    #[inline]
    fn view(&self) -> View<'_> {
        View::object("AppEventScreenshotRelationships")
            .relationship("appEventLocalization", &self.app_event_localization)
            .end()
    }
}
object!(AppEventScreenshotRelationships);

/// Creates one `AppEventScreenshot`; what is not set is not sent.
#[derive(Clone, PartialEq)]
#[must_use]
pub struct AppEventScreenshotCreate(Body);

impl AppEventScreenshotCreate {
    /// With what is required.
    pub fn new(
        app_event_asset_type: AppEventAssetType,
        file_name: impl Into<String>,
        file_size: i64,
        app_event_localization: impl Into<Id<app_event_localizations::AppEventLocalization>>,
    ) -> Self {
        Self(
            Body::new("appEventScreenshots")
                .with_attributes()
                .with_relationships()
                .attribute("appEventAssetType", app_event_asset_type)
                .attribute("fileName", file_name.into())
                .attribute("fileSize", file_size)
                .to_one::<app_event_localizations::AppEventLocalization>(
                    "appEventLocalization",
                    "appEventLocalizations",
                    app_event_localization.into(),
                ),
        )
    }
}
body!(AppEventScreenshotCreate);

/// Changes one `AppEventScreenshot`; what is not set stays as it is.
#[derive(Clone, PartialEq)]
#[must_use]
pub struct AppEventScreenshotUpdate(Body);

impl AppEventScreenshotUpdate {
    /// With nothing set.
    pub fn new() -> Self {
        Self(Body::new("appEventScreenshots"))
    }

    /// Sets `uploaded`.
    pub fn uploaded(self, uploaded: bool) -> Self {
        Self(self.0.attribute("uploaded", uploaded))
    }

    /// Sends null for `uploaded`.
    pub fn clear_uploaded(self) -> Self {
        Self(self.0.clear_attribute("uploaded"))
    }
}
body!(AppEventScreenshotUpdate, default);

/// What can be asked along with `AppEventScreenshot`.
///
/// Fields can be chosen: `fields[appEventLocalizations]`, `fields[appEventScreenshots]`.
///
/// Can be included: `appEventLocalization`.
pub enum AppEventScreenshotJoins {}
joins!(
    AppEventScreenshotJoins,
    include = AppEventScreenshotInclude,
    to_many = Never,
    fields = [
        app_event_localizations::AppEventLocalizationField,
        AppEventScreenshotField
    ]
);

names! {
    /// The fields that `fields[appEventScreenshots]` can choose.
    pub enum AppEventScreenshotField {
        FileSize = "fileSize",
        FileName = "fileName",
        ImageAsset = "imageAsset",
        AssetToken = "assetToken",
        UploadOperations = "uploadOperations",
        AssetDeliveryState = "assetDeliveryState",
        AppEventAssetType = "appEventAssetType",
        AppEventLocalization = "appEventLocalization",
    }
}

impl Field for AppEventScreenshotField {
    const PARAMETER: &'static str = "fields[appEventScreenshots]";
}

names! {
    /// What can be included with `AppEventScreenshot`.
    pub enum AppEventScreenshotInclude {
        AppEventLocalization = "appEventLocalization",
    }
}
