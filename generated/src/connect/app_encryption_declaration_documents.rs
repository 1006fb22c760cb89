// Written by `cargo xtask codegen` from the description in `spec/`; not edited by hand.
//! App encryption declaration documents: `/v1/appEncryptionDeclarationDocuments`.

use super::{AppMediaAssetState, UploadOperation, app_encryption_declarations};
use crate::runtime::emit::*;

/// Reads one of the app encryption declaration documents.
///
/// `GET /v1/appEncryptionDeclarationDocuments/{id}`
///
/// [Apple's page](https://developer.apple.com/documentation/appstoreconnectapi/get-v1-appEncryptionDeclarationDocuments-_id_)
pub fn get(
    id: impl Into<Id<AppEncryptionDeclarationDocument>>,
) -> Request<Document<AppEncryptionDeclarationDocument>, GetQuery> {
    Request::new(Method::Get, "/v1/appEncryptionDeclarationDocuments/{id}").path("id", id.into())
}

/// Creates one of the app encryption declaration documents.
///
/// `POST /v1/appEncryptionDeclarationDocuments`
///
/// [Apple's page](https://developer.apple.com/documentation/appstoreconnectapi/post-v1-appEncryptionDeclarationDocuments)
pub fn create(
    body: AppEncryptionDeclarationDocumentCreate,
) -> Request<Document<AppEncryptionDeclarationDocument>> {
    Request::new(Method::Post, "/v1/appEncryptionDeclarationDocuments").body(body)
}

/// Changes one of the app encryption declaration documents.
///
/// `PATCH /v1/appEncryptionDeclarationDocuments/{id}`
///
/// [Apple's page](https://developer.apple.com/documentation/appstoreconnectapi/patch-v1-appEncryptionDeclarationDocuments-_id_)
pub fn update(
    id: impl Into<Id<AppEncryptionDeclarationDocument>>,
    body: AppEncryptionDeclarationDocumentUpdate,
) -> Request<Document<AppEncryptionDeclarationDocument>> {
    Request::new(Method::Patch, "/v1/appEncryptionDeclarationDocuments/{id}").path_and_body(
        "id",
        id.into(),
        body,
    )
}

/// The parameters of [`get`](fn@get).
pub enum GetQuery {}
impl Query for GetQuery {
    type Joins = Only<AppEncryptionDeclarationDocumentField>;
}

/// A resource of the type `appEncryptionDeclarationDocuments`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AppEncryptionDeclarationDocument {
    /// Which one it is, among those of its type.
    pub id: Id<AppEncryptionDeclarationDocument>,
    /// What it is.
    pub attributes: AppEncryptionDeclarationDocumentAttributes,
    /// Where it is.
    pub links: Links,
}
resource!(
    AppEncryptionDeclarationDocument,
    "appEncryptionDeclarationDocuments",
    attributes,
    links
);

/// The attributes of [`AppEncryptionDeclarationDocument`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AppEncryptionDeclarationDocumentAttributes {
    /// `assetDeliveryState`
    pub asset_delivery_state: Option<AppMediaAssetState>,
    /// `assetToken`
    pub asset_token: Option<String>,
    /// `downloadUrl`
    pub download_url: Option<String>,
    /// `fileName`
    pub file_name: Option<String>,
    /// `fileSize`
    pub file_size: Option<i64>,
    /// `sourceFileChecksum`
    pub source_file_checksum: Option<String>,
    /// `uploadOperations`
    pub upload_operations: Option<Vec<UploadOperation>>,
}

impl Object for AppEncryptionDeclarationDocumentAttributes {
    fn member<'de, A: MapAccess<'de>>(&mut self, key: &str, map: &mut A) -> Result<(), A::Error> {
        match key {
            "assetDeliveryState" => read_value(&mut self.asset_delivery_state, map),
            "assetToken" => read_value(&mut self.asset_token, map),
            "downloadUrl" => read_value(&mut self.download_url, map),
            "fileName" => read_value(&mut self.file_name, map),
            "fileSize" => read_value(&mut self.file_size, map),
            "sourceFileChecksum" => read_value(&mut self.source_file_checksum, map),
            "uploadOperations" => read_list(&mut self.upload_operations, map),
            _ => skip(map),
        }
    }
}

impl Member for AppEncryptionDeclarationDocumentAttributes {
    #[inline]
    fn view(&self) -> View<'_> {
        View::object("AppEncryptionDeclarationDocumentAttributes")
            .member("assetDeliveryState", &self.asset_delivery_state)
            .member("assetToken", &self.asset_token)
            .member("downloadUrl", &self.download_url)
            .member("fileName", &self.file_name)
            .member("fileSize", &self.file_size)
            .member("sourceFileChecksum", &self.source_file_checksum)
            .member("uploadOperations", &self.upload_operations)
            .end()
    }
}
object!(AppEncryptionDeclarationDocumentAttributes);

/// Creates one `AppEncryptionDeclarationDocument`; what is not set is not sent.
#[derive(Clone, PartialEq)]
#[must_use]
pub struct AppEncryptionDeclarationDocumentCreate(Body);

impl AppEncryptionDeclarationDocumentCreate {
    /// With what is required.
    pub fn new(
        file_name: impl Into<String>,
        file_size: i64,
        app_encryption_declaration: impl Into<Id<app_encryption_declarations::AppEncryptionDeclaration>>,
    ) -> Self {
        Self(
            Body::new("appEncryptionDeclarationDocuments")
                .with_attributes()
                .with_relationships()
                .attribute("fileName", file_name.into())
                .attribute("fileSize", file_size)
                .to_one::<app_encryption_declarations::AppEncryptionDeclaration>(
                    "appEncryptionDeclaration",
                    "appEncryptionDeclarations",
                    app_encryption_declaration.into(),
                ),
        )
    }
}
body!(AppEncryptionDeclarationDocumentCreate);

/// Changes one `AppEncryptionDeclarationDocument`; what is not set stays as it is.
#[derive(Clone, PartialEq)]
#[must_use]
pub struct AppEncryptionDeclarationDocumentUpdate(Body);

impl AppEncryptionDeclarationDocumentUpdate {
    /// With nothing set.
    pub fn new() -> Self {
        Self(Body::new("appEncryptionDeclarationDocuments"))
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
body!(AppEncryptionDeclarationDocumentUpdate, default);

names! {
    /// The fields that `fields[appEncryptionDeclarationDocuments]` can choose.
    pub enum AppEncryptionDeclarationDocumentField {
        FileSize = "fileSize",
        FileName = "fileName",
        AssetToken = "assetToken",
        DownloadUrl = "downloadUrl",
        SourceFileChecksum = "sourceFileChecksum",
        UploadOperations = "uploadOperations",
        AssetDeliveryState = "assetDeliveryState",
    }
}

impl Field for AppEncryptionDeclarationDocumentField {
    const PARAMETER: &'static str = "fields[appEncryptionDeclarationDocuments]";
}
