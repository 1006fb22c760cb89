// Written by `cargo xtask codegen` from the description in `spec/`; not edited by hand.
//! App clip advanced experience images: `/v1/appClipAdvancedExperienceImages`.

use super::{AppMediaAssetState, ImageAsset, UploadOperation};
use crate::runtime::emit::*;

/// Reads one of the app clip advanced experience images.
///
/// `GET /v1/appClipAdvancedExperienceImages/{id}`
///
/// [Apple's page](https://developer.apple.com/documentation/appstoreconnectapi/get-v1-appClipAdvancedExperienceImages-_id_)
pub fn get(
    id: impl Into<Id<AppClipAdvancedExperienceImage>>,
) -> Request<Document<AppClipAdvancedExperienceImage>, GetQuery> {
    Request::new(Method::Get, "/v1/appClipAdvancedExperienceImages/{id}").path("id", id.into())
}

/// Creates one of the app clip advanced experience images.
///
/// `POST /v1/appClipAdvancedExperienceImages`
///
/// [Apple's page](https://developer.apple.com/documentation/appstoreconnectapi/post-v1-appClipAdvancedExperienceImages)
pub fn create(
    body: AppClipAdvancedExperienceImageCreate,
) -> Request<Document<AppClipAdvancedExperienceImage>> {
    Request::new(Method::Post, "/v1/appClipAdvancedExperienceImages").body(body)
}

/// Changes one of the app clip advanced experience images.
///
/// `PATCH /v1/appClipAdvancedExperienceImages/{id}`
///
/// [Apple's page](https://developer.apple.com/documentation/appstoreconnectapi/patch-v1-appClipAdvancedExperienceImages-_id_)
pub fn update(
    id: impl Into<Id<AppClipAdvancedExperienceImage>>,
    body: AppClipAdvancedExperienceImageUpdate,
) -> Request<Document<AppClipAdvancedExperienceImage>> {
    Request::new(Method::Patch, "/v1/appClipAdvancedExperienceImages/{id}").path_and_body(
        "id",
        id.into(),
        body,
    )
}

/// The parameters of [`get`](fn@get).
pub enum GetQuery {}
impl Query for GetQuery {
    type Joins = Only<AppClipAdvancedExperienceImageField>;
}

/// A resource of the type `appClipAdvancedExperienceImages`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AppClipAdvancedExperienceImage {
    /// Which one it is, among those of its type.
    pub id: Id<AppClipAdvancedExperienceImage>,
    /// What it is.
    pub attributes: AppClipAdvancedExperienceImageAttributes,
    /// Where it is.
    pub links: Links,
}
resource!(
    AppClipAdvancedExperienceImage,
    "appClipAdvancedExperienceImages",
    attributes,
    links
);

/// The attributes of [`AppClipAdvancedExperienceImage`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AppClipAdvancedExperienceImageAttributes {
    /// `assetDeliveryState`
    pub asset_delivery_state: Option<AppMediaAssetState>,
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

impl Object for AppClipAdvancedExperienceImageAttributes {
    fn member<'de, A: MapAccess<'de>>(&mut self, key: &str, map: &mut A) -> Result<(), A::Error> {
        match key {
            "assetDeliveryState" => read_value(&mut self.asset_delivery_state, map),
            "fileName" => read_value(&mut self.file_name, map),
            "fileSize" => read_value(&mut self.file_size, map),
            "imageAsset" => read_value(&mut self.image_asset, map),
            "sourceFileChecksum" => read_value(&mut self.source_file_checksum, map),
            "uploadOperations" => read_list(&mut self.upload_operations, map),
            _ => skip(map),
        }
    }
}

impl Member for AppClipAdvancedExperienceImageAttributes {
    #[inline]
    fn view(&self) -> View<'_> {
        View::object("AppClipAdvancedExperienceImageAttributes")
            .member("assetDeliveryState", &self.asset_delivery_state)
            .member("fileName", &self.file_name)
            .member("fileSize", &self.file_size)
            .member("imageAsset", &self.image_asset)
            .member("sourceFileChecksum", &self.source_file_checksum)
            .member("uploadOperations", &self.upload_operations)
            .end()
    }
}
object!(AppClipAdvancedExperienceImageAttributes);

/// Creates one `AppClipAdvancedExperienceImage`; what is not set is not sent.
#[derive(Clone, PartialEq)]
#[must_use]
pub struct AppClipAdvancedExperienceImageCreate(Body);

impl AppClipAdvancedExperienceImageCreate {
    /// With what is required.
    pub fn new(file_name: impl Into<String>, file_size: i64) -> Self {
        Self(
            Body::new("appClipAdvancedExperienceImages")
                .with_attributes()
                .attribute("fileName", file_name.into())
                .attribute("fileSize", file_size),
        )
    }
}
body!(AppClipAdvancedExperienceImageCreate);

/// Changes one `AppClipAdvancedExperienceImage`; what is not set stays as it is.
#[derive(Clone, PartialEq)]
#[must_use]
pub struct AppClipAdvancedExperienceImageUpdate(Body);

impl AppClipAdvancedExperienceImageUpdate {
    /// With nothing set.
    pub fn new() -> Self {
        Self(Body::new("appClipAdvancedExperienceImages"))
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
body!(AppClipAdvancedExperienceImageUpdate, default);

names! {
    /// The fields that `fields[appClipAdvancedExperienceImages]` can choose.
    pub enum AppClipAdvancedExperienceImageField {
        FileSize = "fileSize",
        FileName = "fileName",
        SourceFileChecksum = "sourceFileChecksum",
        ImageAsset = "imageAsset",
        UploadOperations = "uploadOperations",
        AssetDeliveryState = "assetDeliveryState",
    }
}

impl Field for AppClipAdvancedExperienceImageField {
    const PARAMETER: &'static str = "fields[appClipAdvancedExperienceImages]";
}
