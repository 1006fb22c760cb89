// Written by `cargo xtask codegen` from the description in `spec/`; not edited by hand.
//! Build upload files: `/v1/buildUploadFiles`.

use super::{AppMediaAssetState, Checksums, DeliveryFileUploadOperation, build_uploads};
use crate::runtime::emit::*;

/// Reads one of the build upload files.
///
/// `GET /v1/buildUploadFiles/{id}`
///
/// [Apple's page](https://developer.apple.com/documentation/appstoreconnectapi/get-v1-buildUploadFiles-_id_)
pub fn get(id: impl Into<Id<BuildUploadFile>>) -> Request<Document<BuildUploadFile>, GetQuery> {
    Request::new(Method::Get, "/v1/buildUploadFiles/{id}").path("id", id.into())
}

/// Creates one of the build upload files.
///
/// `POST /v1/buildUploadFiles`
///
/// [Apple's page](https://developer.apple.com/documentation/appstoreconnectapi/post-v1-buildUploadFiles)
pub fn create(body: BuildUploadFileCreate) -> Request<Document<BuildUploadFile>> {
    Request::new(Method::Post, "/v1/buildUploadFiles").body(body)
}

/// Changes one of the build upload files.
///
/// `PATCH /v1/buildUploadFiles/{id}`
///
/// [Apple's page](https://developer.apple.com/documentation/appstoreconnectapi/patch-v1-buildUploadFiles-_id_)
pub fn update(
    id: impl Into<Id<BuildUploadFile>>,
    body: BuildUploadFileUpdate,
) -> Request<Document<BuildUploadFile>> {
    Request::new(Method::Patch, "/v1/buildUploadFiles/{id}").path_and_body("id", id.into(), body)
}

/// The parameters of [`get`](fn@get).
pub enum GetQuery {}
impl Query for GetQuery {
    type Joins = Only<BuildUploadFileField>;
}

/// A resource of the type `buildUploadFiles`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BuildUploadFile {
    /// Which one it is, among those of its type.
    pub id: Id<BuildUploadFile>,
    /// What it is.
    pub attributes: BuildUploadFileAttributes,
    /// Where it is.
    pub links: Links,
}
resource!(BuildUploadFile, "buildUploadFiles", attributes, links);

/// The attributes of [`BuildUploadFile`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BuildUploadFileAttributes {
    /// `assetDeliveryState`
    pub asset_delivery_state: Option<AppMediaAssetState>,
    /// `assetToken`
    pub asset_token: Option<String>,
    /// `assetType`
    pub asset_type: Option<BuildUploadFileAssetType>,
    /// `fileName`
    pub file_name: Option<String>,
    /// `fileSize`
    pub file_size: Option<i64>,
    /// `sourceFileChecksums`
    pub source_file_checksums: Option<Checksums>,
    /// `uploadOperations`
    pub upload_operations: Option<Vec<DeliveryFileUploadOperation>>,
    /// `uti`
    pub uti: Option<BuildUploadFileUti>,
}

impl Object for BuildUploadFileAttributes {
    fn member<'de, A: MapAccess<'de>>(&mut self, key: &str, map: &mut A) -> Result<(), A::Error> {
        match key {
            "assetDeliveryState" => read_value(&mut self.asset_delivery_state, map),
            "assetToken" => read_value(&mut self.asset_token, map),
            "assetType" => read_value(&mut self.asset_type, map),
            "fileName" => read_value(&mut self.file_name, map),
            "fileSize" => read_value(&mut self.file_size, map),
            "sourceFileChecksums" => read_value(&mut self.source_file_checksums, map),
            "uploadOperations" => read_list(&mut self.upload_operations, map),
            "uti" => read_value(&mut self.uti, map),
            _ => skip(map),
        }
    }
}

impl Member for BuildUploadFileAttributes {
    #[inline]
    fn view(&self) -> View<'_> {
        View::object("BuildUploadFileAttributes")
            .member("assetDeliveryState", &self.asset_delivery_state)
            .member("assetToken", &self.asset_token)
            .member("assetType", &self.asset_type)
            .member("fileName", &self.file_name)
            .member("fileSize", &self.file_size)
            .member("sourceFileChecksums", &self.source_file_checksums)
            .member("uploadOperations", &self.upload_operations)
            .member("uti", &self.uti)
            .end()
    }
}
object!(BuildUploadFileAttributes);

/// Creates one `BuildUploadFile`; what is not set is not sent.
#[derive(Clone, PartialEq)]
#[must_use]
pub struct BuildUploadFileCreate(Body);

impl BuildUploadFileCreate {
    /// With what is required.
    pub fn new(
        asset_type: BuildUploadFileAssetType,
        file_name: impl Into<String>,
        file_size: i64,
        uti: BuildUploadFileUti,
        build_upload: impl Into<Id<build_uploads::BuildUpload>>,
    ) -> Self {
        Self(
            Body::new("buildUploadFiles")
                .with_attributes()
                .with_relationships()
                .attribute("assetType", asset_type)
                .attribute("fileName", file_name.into())
                .attribute_integer("fileSize", file_size, Some(1), Some(9007199254740991))
                .attribute("uti", uti)
                .to_one::<build_uploads::BuildUpload>(
                    "buildUpload",
                    "buildUploads",
                    build_upload.into(),
                ),
        )
    }
}
body!(BuildUploadFileCreate);

/// Changes one `BuildUploadFile`; what is not set stays as it is.
#[derive(Clone, PartialEq)]
#[must_use]
pub struct BuildUploadFileUpdate(Body);

impl BuildUploadFileUpdate {
    /// With nothing set.
    pub fn new() -> Self {
        Self(Body::new("buildUploadFiles"))
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

    /// Sends null for `sourceFileChecksums`.
    pub fn clear_source_file_checksums(self) -> Self {
        Self(self.0.clear_attribute("sourceFileChecksums"))
    }

    /// Sends null for `uploaded`.
    pub fn clear_uploaded(self) -> Self {
        Self(self.0.clear_attribute("uploaded"))
    }
}
body!(BuildUploadFileUpdate, default);

values! {
    /// Values of `assetType`.
    pub enum BuildUploadFileAssetType {
        Asset = "ASSET",
        AssetDescription = "ASSET_DESCRIPTION",
        AssetSpi = "ASSET_SPI",
    }
}

values! {
    /// Values of `uti`.
    pub enum BuildUploadFileUti {
        ComAppleBinaryPropertyList = "com.apple.binary-property-list",
        ComAppleIpa = "com.apple.ipa",
        ComApplePkg = "com.apple.pkg",
        ComAppleXmlPropertyList = "com.apple.xml-property-list",
        ComPkwareZipArchive = "com.pkware.zip-archive",
    }
}

names! {
    /// The fields that `fields[buildUploadFiles]` can choose.
    pub enum BuildUploadFileField {
        AssetDeliveryState = "assetDeliveryState",
        AssetToken = "assetToken",
        AssetType = "assetType",
        FileName = "fileName",
        FileSize = "fileSize",
        SourceFileChecksums = "sourceFileChecksums",
        UploadOperations = "uploadOperations",
        Uti = "uti",
    }
}

impl Field for BuildUploadFileField {
    const PARAMETER: &'static str = "fields[buildUploadFiles]";
}
