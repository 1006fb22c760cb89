// Written by `cargo xtask codegen` from the description in `spec/`; not edited by hand.
//! App previews: `/v1/appPreviews`.

use super::{
    AppMediaAssetState, AppMediaVideoState, ImageAsset, PreviewFrameImage, UploadOperation,
    app_preview_sets,
};
use crate::runtime::emit::*;

/// Reads one of the app previews.
///
/// `GET /v1/appPreviews/{id}`
///
/// [Apple's page](https://developer.apple.com/documentation/appstoreconnectapi/get-v1-appPreviews-_id_)
pub fn get(id: impl Into<Id<AppPreview>>) -> Request<Document<AppPreview>, GetQuery> {
    Request::new(Method::Get, "/v1/appPreviews/{id}").path("id", id.into())
}

/// Creates one of the app previews.
///
/// `POST /v1/appPreviews`
///
/// [Apple's page](https://developer.apple.com/documentation/appstoreconnectapi/post-v1-appPreviews)
pub fn create(body: AppPreviewCreate) -> Request<Document<AppPreview>> {
    Request::new(Method::Post, "/v1/appPreviews").body(body)
}

/// Changes one of the app previews.
///
/// `PATCH /v1/appPreviews/{id}`
///
/// [Apple's page](https://developer.apple.com/documentation/appstoreconnectapi/patch-v1-appPreviews-_id_)
pub fn update(
    id: impl Into<Id<AppPreview>>,
    body: AppPreviewUpdate,
) -> Request<Document<AppPreview>> {
    Request::new(Method::Patch, "/v1/appPreviews/{id}").path_and_body("id", id.into(), body)
}

/// Deletes one of the app previews.
///
/// `DELETE /v1/appPreviews/{id}`
///
/// [Apple's page](https://developer.apple.com/documentation/appstoreconnectapi/delete-v1-appPreviews-_id_)
pub fn delete(id: impl Into<Id<AppPreview>>) -> Request<()> {
    Request::new(Method::Delete, "/v1/appPreviews/{id}").path("id", id.into())
}

/// The parameters of [`get`](fn@get).
pub enum GetQuery {}
impl Query for GetQuery {
    type Joins = AppPreviewJoins;
}

/// A resource of the type `appPreviews`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AppPreview {
    /// Which one it is, among those of its type.
    pub id: Id<AppPreview>,
    /// What it is.
    pub attributes: AppPreviewAttributes,
    /// What it is connected with.
    pub relationships: AppPreviewRelationships,
    /// Where it is.
    pub links: Links,
}
resource!(AppPreview, "appPreviews", attributes, relationships, links);

/// The attributes of [`AppPreview`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AppPreviewAttributes {
    /// `assetDeliveryState`
    #[deprecated]
    pub asset_delivery_state: Option<AppMediaAssetState>,
    /// `fileName`
    pub file_name: Option<String>,
    /// `fileSize`
    pub file_size: Option<i64>,
    /// `mimeType`
    pub mime_type: Option<String>,
    /// `previewFrameImage`
    pub preview_frame_image: Option<PreviewFrameImage>,
    /// `previewFrameTimeCode`
    pub preview_frame_time_code: Option<String>,
    /// `previewImage`
    #[deprecated]
    pub preview_image: Option<ImageAsset>,
    /// `sourceFileChecksum`
    pub source_file_checksum: Option<String>,
    /// `uploadOperations`
    pub upload_operations: Option<Vec<UploadOperation>>,
    /// `videoDeliveryState`
    pub video_delivery_state: Option<AppMediaVideoState>,
    /// `videoUrl`
    pub video_url: Option<String>,
}

impl Object for AppPreviewAttributes {
    fn member<'de, A: MapAccess<'de>>(&mut self, key: &str, map: &mut A) -> Result<(), A::Error> {
        match key {
            "assetDeliveryState" => read_value(&mut self.asset_delivery_state, map),
            "fileName" => read_value(&mut self.file_name, map),
            "fileSize" => read_value(&mut self.file_size, map),
            "mimeType" => read_value(&mut self.mime_type, map),
            "previewFrameImage" => read_value(&mut self.preview_frame_image, map),
            "previewFrameTimeCode" => read_value(&mut self.preview_frame_time_code, map),
            "previewImage" => read_value(&mut self.preview_image, map),
            "sourceFileChecksum" => read_value(&mut self.source_file_checksum, map),
            "uploadOperations" => read_list(&mut self.upload_operations, map),
            "videoDeliveryState" => read_value(&mut self.video_delivery_state, map),
            "videoUrl" => read_value(&mut self.video_url, map),
            _ => skip(map),
        }
    }
}

impl Member for AppPreviewAttributes {
    #[inline]
    fn view(&self) -> View<'_> {
        View::object("AppPreviewAttributes")
            .member("assetDeliveryState", &self.asset_delivery_state)
            .member("fileName", &self.file_name)
            .member("fileSize", &self.file_size)
            .member("mimeType", &self.mime_type)
            .member("previewFrameImage", &self.preview_frame_image)
            .member("previewFrameTimeCode", &self.preview_frame_time_code)
            .member("previewImage", &self.preview_image)
            .member("sourceFileChecksum", &self.source_file_checksum)
            .member("uploadOperations", &self.upload_operations)
            .member("videoDeliveryState", &self.video_delivery_state)
            .member("videoUrl", &self.video_url)
            .end()
    }
}
object!(AppPreviewAttributes);

/// The relationships of [`AppPreview`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AppPreviewRelationships {
    /// `appPreviewSet`
    pub app_preview_set: ToOne<app_preview_sets::AppPreviewSet>,
}

impl Object for AppPreviewRelationships {
    fn member<'de, A: MapAccess<'de>>(&mut self, key: &str, map: &mut A) -> Result<(), A::Error> {
        match key {
            "appPreviewSet" => read_relationship(&mut self.app_preview_set, map),
            _ => skip(map),
        }
    }
}

impl Member for AppPreviewRelationships {
    #[inline]
    fn view(&self) -> View<'_> {
        View::object("AppPreviewRelationships")
            .relationship("appPreviewSet", &self.app_preview_set)
            .end()
    }
}
object!(AppPreviewRelationships);

/// Creates one `AppPreview`; what is not set is not sent.
#[derive(Clone, PartialEq)]
#[must_use]
pub struct AppPreviewCreate(Body);

impl AppPreviewCreate {
    /// With what is required.
    pub fn new(
        file_name: impl Into<String>,
        file_size: i64,
        app_preview_set: impl Into<Id<app_preview_sets::AppPreviewSet>>,
    ) -> Self {
        Self(
            Body::new("appPreviews")
                .with_attributes()
                .with_relationships()
                .attribute("fileName", file_name.into())
                .attribute("fileSize", file_size)
                .to_one::<app_preview_sets::AppPreviewSet>(
                    "appPreviewSet",
                    "appPreviewSets",
                    app_preview_set.into(),
                ),
        )
    }

    /// Sets `mimeType`.
    pub fn mime_type(self, mime_type: impl Into<String>) -> Self {
        Self(self.0.attribute("mimeType", mime_type.into()))
    }

    /// Sets `previewFrameTimeCode`.
    pub fn preview_frame_time_code(self, preview_frame_time_code: impl Into<String>) -> Self {
        Self(
            self.0
                .attribute("previewFrameTimeCode", preview_frame_time_code.into()),
        )
    }

    /// Sends null for `mimeType`.
    pub fn clear_mime_type(self) -> Self {
        Self(self.0.clear_attribute("mimeType"))
    }

    /// Sends null for `previewFrameTimeCode`.
    pub fn clear_preview_frame_time_code(self) -> Self {
        Self(self.0.clear_attribute("previewFrameTimeCode"))
    }
}
body!(AppPreviewCreate);

/// Changes one `AppPreview`; what is not set stays as it is.
#[derive(Clone, PartialEq)]
#[must_use]
pub struct AppPreviewUpdate(Body);

impl AppPreviewUpdate {
    /// With nothing set.
    pub fn new() -> Self {
        Self(Body::new("appPreviews"))
    }

    /// Sets `previewFrameTimeCode`.
    pub fn preview_frame_time_code(self, preview_frame_time_code: impl Into<String>) -> Self {
        Self(
            self.0
                .attribute("previewFrameTimeCode", preview_frame_time_code.into()),
        )
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

    /// Sends null for `previewFrameTimeCode`.
    pub fn clear_preview_frame_time_code(self) -> Self {
        Self(self.0.clear_attribute("previewFrameTimeCode"))
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
body!(AppPreviewUpdate, default);

/// What can be asked along with `AppPreview`.
///
/// Fields can be chosen: `fields[appPreviewSets]`, `fields[appPreviews]`.
///
/// Can be included: `appPreviewSet`.
pub enum AppPreviewJoins {}
joins!(
    AppPreviewJoins,
    include = AppPreviewInclude,
    to_many = Never,
    fields = [app_preview_sets::AppPreviewSetField, AppPreviewField]
);

names! {
    /// The fields that `fields[appPreviews]` can choose.
    pub enum AppPreviewField {
        FileSize = "fileSize",
        FileName = "fileName",
        SourceFileChecksum = "sourceFileChecksum",
        PreviewFrameTimeCode = "previewFrameTimeCode",
        MimeType = "mimeType",
        VideoUrl = "videoUrl",
        PreviewFrameImage = "previewFrameImage",
        PreviewImage = "previewImage",
        UploadOperations = "uploadOperations",
        AssetDeliveryState = "assetDeliveryState",
        VideoDeliveryState = "videoDeliveryState",
        AppPreviewSet = "appPreviewSet",
    }
}

impl Field for AppPreviewField {
    const PARAMETER: &'static str = "fields[appPreviews]";
}

names! {
    /// What can be included with `AppPreview`.
    pub enum AppPreviewInclude {
        AppPreviewSet = "appPreviewSet",
    }
}
