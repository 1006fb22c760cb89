// Written by `cargo xtask codegen` from the description in `spec/`; not edited by hand.
//! Background asset upload files: `/v1/backgroundAssetUploadFiles`.

use super::{
    AppMediaAssetState, Checksums, DeliveryFileUploadOperation, background_asset_versions,
};
use crate::runtime::emit::*;

/// Reads one of the background asset upload files.
///
/// `GET /v1/backgroundAssetUploadFiles/{id}`
///
/// [Apple's page](https://developer.apple.com/documentation/appstoreconnectapi/get-v1-backgroundAssetUploadFiles-_id_)
pub fn get(
    id: impl Into<Id<BackgroundAssetUploadFile>>,
) -> Request<Document<BackgroundAssetUploadFile>, GetQuery> {
    Request::new(Method::Get, "/v1/backgroundAssetUploadFiles/{id}").path("id", id.into())
}

/// Creates one of the background asset upload files.
///
/// `POST /v1/backgroundAssetUploadFiles`
///
/// [Apple's page](https://developer.apple.com/documentation/appstoreconnectapi/post-v1-backgroundAssetUploadFiles)
pub fn create(
    body: BackgroundAssetUploadFileCreate,
) -> Request<Document<BackgroundAssetUploadFile>> {
    Request::new(Method::Post, "/v1/backgroundAssetUploadFiles").body(body)
}

/// Changes one of the background asset upload files.
///
/// `PATCH /v1/backgroundAssetUploadFiles/{id}`
///
/// [Apple's page](https://developer.apple.com/documentation/appstoreconnectapi/patch-v1-backgroundAssetUploadFiles-_id_)
pub fn update(
    id: impl Into<Id<BackgroundAssetUploadFile>>,
    body: BackgroundAssetUploadFileUpdate,
) -> Request<Document<BackgroundAssetUploadFile>> {
    Request::new(Method::Patch, "/v1/backgroundAssetUploadFiles/{id}").path_and_body(
        "id",
        id.into(),
        body,
    )
}

/// The parameters of [`get`](fn@get).
pub enum GetQuery {}
impl Query for GetQuery {
    type Joins = Only<BackgroundAssetUploadFileField>;
}

/// A resource of the type `backgroundAssetUploadFiles`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BackgroundAssetUploadFile {
    /// Which one it is, among those of its type.
    pub id: Id<BackgroundAssetUploadFile>,
    /// What it is.
    pub attributes: BackgroundAssetUploadFileAttributes,
    /// Where it is.
    pub links: Links,
}
resource!(
    BackgroundAssetUploadFile,
    "backgroundAssetUploadFiles",
    attributes,
    links
);

/// The attributes of [`BackgroundAssetUploadFile`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BackgroundAssetUploadFileAttributes {
    /// `assetDeliveryState`
    pub asset_delivery_state: Option<AppMediaAssetState>,
    /// `assetToken`
    pub asset_token: Option<String>,
    /// `assetType`
    pub asset_type: Option<BackgroundAssetUploadFileAssetType>,
    /// `fileName`
    pub file_name: Option<String>,
    /// `fileSize`
    pub file_size: Option<i64>,
    /// `sourceFileChecksum`
    #[deprecated]
    pub source_file_checksum: Option<String>,
    /// `sourceFileChecksums`
    pub source_file_checksums: Option<Checksums>,
    /// `uploadOperations`
    pub upload_operations: Option<Vec<DeliveryFileUploadOperation>>,
}

impl Object for BackgroundAssetUploadFileAttributes {
    fn member<'de, A: MapAccess<'de>>(&mut self, key: &str, map: &mut A) -> Result<(), A::Error> {
        match key {
            "assetDeliveryState" => read_value(&mut self.asset_delivery_state, map),
            "assetToken" => read_value(&mut self.asset_token, map),
            "assetType" => read_value(&mut self.asset_type, map),
            "fileName" => read_value(&mut self.file_name, map),
            "fileSize" => read_value(&mut self.file_size, map),
            "sourceFileChecksum" => read_value(&mut self.source_file_checksum, map),
            "sourceFileChecksums" => read_value(&mut self.source_file_checksums, map),
            "uploadOperations" => read_list(&mut self.upload_operations, map),
            _ => skip(map),
        }
    }
}

impl Member for BackgroundAssetUploadFileAttributes {
    #[inline]
    fn view(&self) -> View<'_> {
        View::object("BackgroundAssetUploadFileAttributes")
            .member("assetDeliveryState", &self.asset_delivery_state)
            .member("assetToken", &self.asset_token)
            .member("assetType", &self.asset_type)
            .member("fileName", &self.file_name)
            .member("fileSize", &self.file_size)
            .member("sourceFileChecksum", &self.source_file_checksum)
            .member("sourceFileChecksums", &self.source_file_checksums)
            .member("uploadOperations", &self.upload_operations)
            .end()
    }
}
object!(BackgroundAssetUploadFileAttributes);

/// Creates one `BackgroundAssetUploadFile`; what is not set is not sent.
#[derive(Clone, PartialEq)]
#[must_use]
pub struct BackgroundAssetUploadFileCreate(Body);

impl BackgroundAssetUploadFileCreate {
    /// With what is required.
    pub fn new(
        asset_type: BackgroundAssetUploadFileAssetType,
        file_name: impl Into<String>,
        file_size: i64,
        background_asset_version: impl Into<Id<background_asset_versions::BackgroundAssetVersion>>,
    ) -> Self {
        Self(
            Body::new("backgroundAssetUploadFiles")
                .with_attributes()
                .with_relationships()
                .attribute("assetType", asset_type)
                .attribute("fileName", file_name.into())
                .attribute_integer("fileSize", file_size, Some(1), Some(9007199254740991))
                .to_one::<background_asset_versions::BackgroundAssetVersion>(
                    "backgroundAssetVersion",
                    "backgroundAssetVersions",
                    background_asset_version.into(),
                ),
        )
    }
}
body!(BackgroundAssetUploadFileCreate);

/// Changes one `BackgroundAssetUploadFile`; what is not set stays as it is.
#[derive(Clone, PartialEq)]
#[must_use]
pub struct BackgroundAssetUploadFileUpdate(Body);

impl BackgroundAssetUploadFileUpdate {
    /// With nothing set.
    pub fn new() -> Self {
        Self(Body::new("backgroundAssetUploadFiles"))
    }

    /// Sets `sourceFileChecksum`.
    #[deprecated]
    pub fn source_file_checksum(self, source_file_checksum: impl Into<String>) -> Self {
        Self(
            self.0
                .attribute("sourceFileChecksum", source_file_checksum.into()),
        )
    }

    /// Sets `sourceFileChecksums`.
    pub fn source_file_checksums(self, source_file_checksums: Checksums) -> Self {
        Self(
            self.0
                .attribute("sourceFileChecksums", source_file_checksums),
        )
    }

    /// Sets `uploaded`.
    pub fn uploaded(self, uploaded: bool) -> Self {
        Self(self.0.attribute("uploaded", uploaded))
    }

    /// Sends null for `sourceFileChecksum`.
    #[deprecated]
    pub fn clear_source_file_checksum(self) -> Self {
        Self(self.0.clear_attribute("sourceFileChecksum"))
    }

    /// Sends null for `sourceFileChecksums`.
    pub fn clear_source_file_checksums(self) -> Self {
        Self(self.0.clear_attribute("sourceFileChecksums"))
    }

    /// Sends null for `uploaded`.
    pub fn clear_uploaded(self) -> Self {
        Self(self.0.clear_attribute("uploaded"))
    }
}
body!(BackgroundAssetUploadFileUpdate, default);

values! {
    /// Values of `assetType`.
    pub enum BackgroundAssetUploadFileAssetType {
        Asset = "ASSET",
        Manifest = "MANIFEST",
    }
}

names! {
    /// The fields that `fields[backgroundAssetUploadFiles]` can choose.
    pub enum BackgroundAssetUploadFileField {
        AssetDeliveryState = "assetDeliveryState",
        AssetToken = "assetToken",
        AssetType = "assetType",
        FileName = "fileName",
        FileSize = "fileSize",
        SourceFileChecksum = "sourceFileChecksum",
        SourceFileChecksums = "sourceFileChecksums",
        UploadOperations = "uploadOperations",
    }
}

impl Field for BackgroundAssetUploadFileField {
    const PARAMETER: &'static str = "fields[backgroundAssetUploadFiles]";
}
