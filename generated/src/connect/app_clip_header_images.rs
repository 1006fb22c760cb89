// Written by `cargo xtask codegen` from the description in `spec/`; not edited by hand.
//! App clip header images: `/v1/appClipHeaderImages`.

use super::{
    AppMediaAssetState, ImageAsset, UploadOperation, app_clip_default_experience_localizations,
};
use crate::runtime::emit::*;

/// Reads one of the app clip header images.
///
/// `GET /v1/appClipHeaderImages/{id}`
///
/// [Apple's page](https://developer.apple.com/documentation/appstoreconnectapi/get-v1-appClipHeaderImages-_id_)
pub fn get(
    id: impl Into<Id<AppClipHeaderImage>>,
) -> Request<Document<AppClipHeaderImage>, GetQuery> {
    Request::new(Method::Get, "/v1/appClipHeaderImages/{id}").path("id", id.into())
}

/// Creates one of the app clip header images.
///
/// `POST /v1/appClipHeaderImages`
///
/// [Apple's page](https://developer.apple.com/documentation/appstoreconnectapi/post-v1-appClipHeaderImages)
pub fn create(body: AppClipHeaderImageCreate) -> Request<Document<AppClipHeaderImage>> {
    Request::new(Method::Post, "/v1/appClipHeaderImages").body(body)
}

/// Changes one of the app clip header images.
///
/// `PATCH /v1/appClipHeaderImages/{id}`
///
/// [Apple's page](https://developer.apple.com/documentation/appstoreconnectapi/patch-v1-appClipHeaderImages-_id_)
pub fn update(
    id: impl Into<Id<AppClipHeaderImage>>,
    body: AppClipHeaderImageUpdate,
) -> Request<Document<AppClipHeaderImage>> {
    Request::new(Method::Patch, "/v1/appClipHeaderImages/{id}").path_and_body("id", id.into(), body)
}

/// Deletes one of the app clip header images.
///
/// `DELETE /v1/appClipHeaderImages/{id}`
///
/// [Apple's page](https://developer.apple.com/documentation/appstoreconnectapi/delete-v1-appClipHeaderImages-_id_)
pub fn delete(id: impl Into<Id<AppClipHeaderImage>>) -> Request<()> {
    Request::new(Method::Delete, "/v1/appClipHeaderImages/{id}").path("id", id.into())
}

/// The parameters of [`get`](fn@get).
pub enum GetQuery {}
impl Query for GetQuery {
    type Joins = AppClipHeaderImageJoins;
}

/// A resource of the type `appClipHeaderImages`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AppClipHeaderImage {
    /// Which one it is, among those of its type.
    pub id: Id<AppClipHeaderImage>,
    /// What it is.
    pub attributes: AppClipHeaderImageAttributes,
    /// What it is connected with.
    pub relationships: AppClipHeaderImageRelationships,
    /// Where it is.
    pub links: Links,
}
resource!(
    AppClipHeaderImage,
    "appClipHeaderImages",
    attributes,
    relationships,
    links
);

/// The attributes of [`AppClipHeaderImage`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AppClipHeaderImageAttributes {
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

impl Object for AppClipHeaderImageAttributes {
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

impl Member for AppClipHeaderImageAttributes {
    #[inline]
    fn view(&self) -> View<'_> {
        View::object("AppClipHeaderImageAttributes")
            .member("assetDeliveryState", &self.asset_delivery_state)
            .member("fileName", &self.file_name)
            .member("fileSize", &self.file_size)
            .member("imageAsset", &self.image_asset)
            .member("sourceFileChecksum", &self.source_file_checksum)
            .member("uploadOperations", &self.upload_operations)
            .end()
    }
}
object!(AppClipHeaderImageAttributes);

/// The relationships of [`AppClipHeaderImage`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AppClipHeaderImageRelationships {
    /// `appClipDefaultExperienceLocalization`
    pub app_clip_default_experience_localization:
        ToOne<app_clip_default_experience_localizations::AppClipDefaultExperienceLocalization>,
}

impl Object for AppClipHeaderImageRelationships {
    fn member<'de, A: MapAccess<'de>>(&mut self, key: &str, map: &mut A) -> Result<(), A::Error> {
        match key {
            "appClipDefaultExperienceLocalization" => {
                read_relationship(&mut self.app_clip_default_experience_localization, map)
            }
            _ => skip(map),
        }
    }
}

impl Member for AppClipHeaderImageRelationships {
    #[inline]
    fn view(&self) -> View<'_> {
        View::object("AppClipHeaderImageRelationships")
            .relationship(
                "appClipDefaultExperienceLocalization",
                &self.app_clip_default_experience_localization,
            )
            .end()
    }
}
object!(AppClipHeaderImageRelationships);

/// Creates one `AppClipHeaderImage`; what is not set is not sent.
#[derive(Clone, PartialEq)]
#[must_use]
pub struct AppClipHeaderImageCreate(Body);

impl AppClipHeaderImageCreate {
    /// With what is required.
    pub fn new(
        file_name: impl Into<String>,
        file_size: i64,
        app_clip_default_experience_localization: impl Into<
            Id<app_clip_default_experience_localizations::AppClipDefaultExperienceLocalization>,
        >,
    ) -> Self {
        Self(
            Body::new("appClipHeaderImages")
                .with_attributes()
                .with_relationships()
                .attribute("fileName", file_name.into())
                .attribute("fileSize", file_size)
                .to_one::<
                    app_clip_default_experience_localizations::AppClipDefaultExperienceLocalization,
                >(
                    "appClipDefaultExperienceLocalization",
                    "appClipDefaultExperienceLocalizations",
                    app_clip_default_experience_localization.into(),
                ),
        )
    }
}
body!(AppClipHeaderImageCreate);

/// Changes one `AppClipHeaderImage`; what is not set stays as it is.
#[derive(Clone, PartialEq)]
#[must_use]
pub struct AppClipHeaderImageUpdate(Body);

impl AppClipHeaderImageUpdate {
    /// With nothing set.
    pub fn new() -> Self {
        Self(Body::new("appClipHeaderImages"))
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
body!(AppClipHeaderImageUpdate, default);

/// What can be asked along with `AppClipHeaderImage`.
///
/// Fields can be chosen: `fields[appClipDefaultExperienceLocalizations]`, `fields[appClipHeaderImages]`.
///
/// Can be included: `appClipDefaultExperienceLocalization`.
pub enum AppClipHeaderImageJoins {}
joins!(
    AppClipHeaderImageJoins,
    include = AppClipHeaderImageInclude,
    to_many = Never,
    fields = [
        app_clip_default_experience_localizations::AppClipDefaultExperienceLocalizationField,
        AppClipHeaderImageField
    ]
);

names! {
    /// The fields that `fields[appClipHeaderImages]` can choose.
    pub enum AppClipHeaderImageField {
        FileSize = "fileSize",
        FileName = "fileName",
        SourceFileChecksum = "sourceFileChecksum",
        ImageAsset = "imageAsset",
        UploadOperations = "uploadOperations",
        AssetDeliveryState = "assetDeliveryState",
        AppClipDefaultExperienceLocalization = "appClipDefaultExperienceLocalization",
    }
}

impl Field for AppClipHeaderImageField {
    const PARAMETER: &'static str = "fields[appClipHeaderImages]";
}

names! {
    /// What can be included with `AppClipHeaderImage`.
    pub enum AppClipHeaderImageInclude {
        AppClipDefaultExperienceLocalization = "appClipDefaultExperienceLocalization",
    }
}
