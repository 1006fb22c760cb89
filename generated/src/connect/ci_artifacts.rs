// Written by `cargo xtask codegen` from the description in `spec/`; not edited by hand.
//! Ci artifacts: `/v1/ciArtifacts`.

use crate::runtime::emit::*;

/// Reads one of the ci artifacts.
///
/// `GET /v1/ciArtifacts/{id}`
///
/// [Apple's page](https://developer.apple.com/documentation/appstoreconnectapi/get-v1-ciArtifacts-_id_)
pub fn get(id: impl Into<Id<CiArtifact>>) -> Request<Document<CiArtifact>, GetQuery> {
    Request::new(Method::Get, "/v1/ciArtifacts/{id}").path("id", id.into())
}

/// The parameters of [`get`](fn@get).
pub enum GetQuery {}
impl Query for GetQuery {
    type Joins = Only<CiArtifactField>;
}

/// A resource of the type `ciArtifacts`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CiArtifact {
    /// Which one it is, among those of its type.
    pub id: Id<CiArtifact>,
    /// What it is.
    pub attributes: CiArtifactAttributes,
    /// Where it is.
    pub links: Links,
}
resource!(CiArtifact, "ciArtifacts", attributes, links);

/// The attributes of [`CiArtifact`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CiArtifactAttributes {
    /// `downloadUrl`
    pub download_url: Option<String>,
    /// `fileName`
    pub file_name: Option<String>,
    /// `fileSize`
    pub file_size: Option<i64>,
    /// `fileType`
    pub file_type: Option<CiArtifactFileType>,
}

impl Object for CiArtifactAttributes {
    fn member<'de, A: MapAccess<'de>>(&mut self, key: &str, map: &mut A) -> Result<(), A::Error> {
        match key {
            "downloadUrl" => read_value(&mut self.download_url, map),
            "fileName" => read_value(&mut self.file_name, map),
            "fileSize" => read_value(&mut self.file_size, map),
            "fileType" => read_value(&mut self.file_type, map),
            _ => skip(map),
        }
    }
}

impl Member for CiArtifactAttributes {
    #[inline]
    fn view(&self) -> View<'_> {
        View::object("CiArtifactAttributes")
            .member("downloadUrl", &self.download_url)
            .member("fileName", &self.file_name)
            .member("fileSize", &self.file_size)
            .member("fileType", &self.file_type)
            .end()
    }
}
object!(CiArtifactAttributes);

values! {
    /// Values of `fileType`.
    pub enum CiArtifactFileType {
        Archive = "ARCHIVE",
        ArchiveExport = "ARCHIVE_EXPORT",
        LogBundle = "LOG_BUNDLE",
        ResultBundle = "RESULT_BUNDLE",
        TestProducts = "TEST_PRODUCTS",
        XcodebuildProducts = "XCODEBUILD_PRODUCTS",
        StapledNotarizedArchive = "STAPLED_NOTARIZED_ARCHIVE",
    }
}

names! {
    /// The fields that `fields[ciArtifacts]` can choose.
    pub enum CiArtifactField {
        FileType = "fileType",
        FileName = "fileName",
        FileSize = "fileSize",
        DownloadUrl = "downloadUrl",
    }
}

impl Field for CiArtifactField {
    const PARAMETER: &'static str = "fields[ciArtifacts]";
}
