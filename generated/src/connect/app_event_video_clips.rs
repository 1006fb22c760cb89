// Written by `cargo xtask codegen` from the description in `spec/`; not edited by hand.
//! App event video clips: `/v1/appEventVideoClips`.

use super::{
    AppEventAssetType, AppMediaAssetState, AppMediaVideoState, ImageAsset, PreviewFrameImage,
    UploadOperation, app_event_localizations,
};
use crate::runtime::emit::*;

/// Reads one of the app event video clips.
///
/// `GET /v1/appEventVideoClips/{id}`
///
/// [Apple's page](https://developer.apple.com/documentation/appstoreconnectapi/get-v1-appEventVideoClips-_id_)
pub fn get(id: impl Into<Id<AppEventVideoClip>>) -> Request<Document<AppEventVideoClip>, GetQuery> {
    Request::new(Method::Get, "/v1/appEventVideoClips/{id}").path("id", id.into())
}

/// Creates one of the app event video clips.
///
/// `POST /v1/appEventVideoClips`
///
/// [Apple's page](https://developer.apple.com/documentation/appstoreconnectapi/post-v1-appEventVideoClips)
pub fn create(body: AppEventVideoClipCreate) -> Request<Document<AppEventVideoClip>> {
    Request::new(Method::Post, "/v1/appEventVideoClips").body(body)
}

/// Changes one of the app event video clips.
///
/// `PATCH /v1/appEventVideoClips/{id}`
///
/// [Apple's page](https://developer.apple.com/documentation/appstoreconnectapi/patch-v1-appEventVideoClips-_id_)
pub fn update(
    id: impl Into<Id<AppEventVideoClip>>,
    body: AppEventVideoClipUpdate,
) -> Request<Document<AppEventVideoClip>> {
    Request::new(Method::Patch, "/v1/appEventVideoClips/{id}").path_and_body("id", id.into(), body)
}

/// Deletes one of the app event video clips.
///
/// `DELETE /v1/appEventVideoClips/{id}`
///
/// [Apple's page](https://developer.apple.com/documentation/appstoreconnectapi/delete-v1-appEventVideoClips-_id_)
pub fn delete(id: impl Into<Id<AppEventVideoClip>>) -> Request<()> {
    Request::new(Method::Delete, "/v1/appEventVideoClips/{id}").path("id", id.into())
}

/// The parameters of [`get`](fn@get).
pub enum GetQuery {}
impl Query for GetQuery {
    type Joins = AppEventVideoClipJoins;
}

/// A resource of the type `appEventVideoClips`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AppEventVideoClip {
    /// Which one it is, among those of its type.
    pub id: Id<AppEventVideoClip>,
    /// What it is.
    pub attributes: AppEventVideoClipAttributes,
    /// What it is connected with.
    pub relationships: AppEventVideoClipRelationships,
    /// Where it is.
    pub links: Links,
}
resource!(
    AppEventVideoClip,
    "appEventVideoClips",
    attributes,
    relationships,
    links
);

/// The attributes of [`AppEventVideoClip`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AppEventVideoClipAttributes {
    /// `appEventAssetType`
    pub app_event_asset_type: Option<AppEventAssetType>,
    /// `assetDeliveryState`
    #[deprecated]
    pub asset_delivery_state: Option<AppMediaAssetState>,
    /// `fileName`
    pub file_name: Option<String>,
    /// `fileSize`
    pub file_size: Option<i64>,
    /// `previewFrameImage`
    pub preview_frame_image: Option<PreviewFrameImage>,
    /// `previewFrameTimeCode`
    pub preview_frame_time_code: Option<String>,
    /// `previewImage`
    #[deprecated]
    pub preview_image: Option<ImageAsset>,
    /// `uploadOperations`
    pub upload_operations: Option<Vec<UploadOperation>>,
    /// `videoDeliveryState`
    pub video_delivery_state: Option<AppMediaVideoState>,
    /// `videoUrl`
    pub video_url: Option<String>,
}

impl Object for AppEventVideoClipAttributes {
    fn member<'de, A: MapAccess<'de>>(&mut self, key: &str, map: &mut A) -> Result<(), A::Error> {
        match key {
            "appEventAssetType" => read_value(&mut self.app_event_asset_type, map),
            "assetDeliveryState" => read_value(&mut self.asset_delivery_state, map),
            "fileName" => read_value(&mut self.file_name, map),
            "fileSize" => read_value(&mut self.file_size, map),
            "previewFrameImage" => read_value(&mut self.preview_frame_image, map),
            "previewFrameTimeCode" => read_value(&mut self.preview_frame_time_code, map),
            "previewImage" => read_value(&mut self.preview_image, map),
            "uploadOperations" => read_list(&mut self.upload_operations, map),
            "videoDeliveryState" => read_value(&mut self.video_delivery_state, map),
            "videoUrl" => read_value(&mut self.video_url, map),
            _ => skip(map),
        }
    }
}

impl Member for AppEventVideoClipAttributes {
    #[inline]
    fn view(&self) -> View<'_> {
        View::object("AppEventVideoClipAttributes")
            .member("appEventAssetType", &self.app_event_asset_type)
            .member("assetDeliveryState", &self.asset_delivery_state)
            .member("fileName", &self.file_name)
            .member("fileSize", &self.file_size)
            .member("previewFrameImage", &self.preview_frame_image)
            .member("previewFrameTimeCode", &self.preview_frame_time_code)
            .member("previewImage", &self.preview_image)
            .member("uploadOperations", &self.upload_operations)
            .member("videoDeliveryState", &self.video_delivery_state)
            .member("videoUrl", &self.video_url)
            .end()
    }
}
object!(AppEventVideoClipAttributes);

/// The relationships of [`AppEventVideoClip`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AppEventVideoClipRelationships {
    /// `appEventLocalization`
    pub app_event_localization: ToOne<app_event_localizations::AppEventLocalization>,
}

impl Object for AppEventVideoClipRelationships {
    fn member<'de, A: MapAccess<'de>>(&mut self, key: &str, map: &mut A) -> Result<(), A::Error> {
        match key {
            "appEventLocalization" => read_relationship(&mut self.app_event_localization, map),
            _ => skip(map),
        }
    }
}

impl Member for AppEventVideoClipRelationships {
    #[inline]
    fn view(&self) -> View<'_> {
        View::object("AppEventVideoClipRelationships")
            .relationship("appEventLocalization", &self.app_event_localization)
            .end()
    }
}
object!(AppEventVideoClipRelationships);

/// Creates one `AppEventVideoClip`; what is not set is not sent.
#[derive(Clone, PartialEq)]
#[must_use]
pub struct AppEventVideoClipCreate(Body);

impl AppEventVideoClipCreate {
    /// With what is required.
    pub fn new(
        app_event_asset_type: AppEventAssetType,
        file_name: impl Into<String>,
        file_size: i64,
        app_event_localization: impl Into<Id<app_event_localizations::AppEventLocalization>>,
    ) -> Self {
        Self(
            Body::new("appEventVideoClips")
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

    /// Sets `previewFrameTimeCode`.
    pub fn preview_frame_time_code(self, preview_frame_time_code: impl Into<String>) -> Self {
        Self(
            self.0
                .attribute("previewFrameTimeCode", preview_frame_time_code.into()),
        )
    }

    /// Sends null for `previewFrameTimeCode`.
    pub fn clear_preview_frame_time_code(self) -> Self {
        Self(self.0.clear_attribute("previewFrameTimeCode"))
    }
}
body!(AppEventVideoClipCreate);

/// Changes one `AppEventVideoClip`; what is not set stays as it is.
#[derive(Clone, PartialEq)]
#[must_use]
pub struct AppEventVideoClipUpdate(Body);

impl AppEventVideoClipUpdate {
    /// With nothing set.
    pub fn new() -> Self {
        Self(Body::new("appEventVideoClips"))
    }

    /// Sets `previewFrameTimeCode`.
    pub fn preview_frame_time_code(self, preview_frame_time_code: impl Into<String>) -> Self {
        Self(
            self.0
                .attribute("previewFrameTimeCode", preview_frame_time_code.into()),
        )
    }

    /// Sets `uploaded`.
    pub fn uploaded(self, uploaded: bool) -> Self {
        Self(self.0.attribute("uploaded", uploaded))
    }

    /// Sends null for `previewFrameTimeCode`.
    pub fn clear_preview_frame_time_code(self) -> Self {
        Self(self.0.clear_attribute("previewFrameTimeCode"))
    }

    /// Sends null for `uploaded`.
    pub fn clear_uploaded(self) -> Self {
        Self(self.0.clear_attribute("uploaded"))
    }
}
body!(AppEventVideoClipUpdate, default);

/// What can be asked along with `AppEventVideoClip`.
///
/// Fields can be chosen: `fields[appEventLocalizations]`, `fields[appEventVideoClips]`.
///
/// Can be included: `appEventLocalization`.
pub enum AppEventVideoClipJoins {}
joins!(
    AppEventVideoClipJoins,
    include = AppEventVideoClipInclude,
    to_many = Never,
    fields = [
        app_event_localizations::AppEventLocalizationField,
        AppEventVideoClipField
    ]
);

names! {
    /// The fields that `fields[appEventVideoClips]` can choose.
    pub enum AppEventVideoClipField {
        FileSize = "fileSize",
        FileName = "fileName",
        PreviewFrameTimeCode = "previewFrameTimeCode",
        VideoUrl = "videoUrl",
        PreviewFrameImage = "previewFrameImage",
        PreviewImage = "previewImage",
        UploadOperations = "uploadOperations",
        AssetDeliveryState = "assetDeliveryState",
        VideoDeliveryState = "videoDeliveryState",
        AppEventAssetType = "appEventAssetType",
        AppEventLocalization = "appEventLocalization",
    }
}

impl Field for AppEventVideoClipField {
    const PARAMETER: &'static str = "fields[appEventVideoClips]";
}

names! {
    /// What can be included with `AppEventVideoClip`.
    pub enum AppEventVideoClipInclude {
        AppEventLocalization = "appEventLocalization",
    }
}
