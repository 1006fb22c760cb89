// Written by `cargo xtask codegen` from the description in `spec/`; not edited by hand.
//! Ci artifacts: `/v1/ciArtifacts`.

use crate::runtime::emit::*;

/// Reads one of the ci artifacts.
///
/// `GET /v1/ciArtifacts/{id}`
///
/// [Apple's page](https://developer.apple.com/documentation/appstoreconnectapi/get-v1-ciArtifacts-_id_)
pub fn get(id: impl Into<Id<CiArtifact>>) -> Request<Document<CiArtifact>, Only<CiArtifactField>> {
    Request::new(Method::Get, "/v1/ciArtifacts/{id}").path("id", id.into())
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
            "downloadUrl" => self.download_url = map.next_value()?,
            "fileName" => self.file_name = map.next_value()?,
            "fileSize" => self.file_size = map.next_value()?,
            "fileType" => self.file_type = map.next_value()?,
            _ => skip(map)?,
        }
        Ok(())
    }

    fn members<'a>(&'a self, out: &mut Members<'a>) {
        out.member("downloadUrl", &self.download_url)
            .member("fileName", &self.file_name)
            .member("fileSize", &self.file_size)
            .member("fileType", &self.file_type);
    }
}
object!(CiArtifactAttributes);

/// Values of `fileType`.
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum CiArtifactFileType {
    /// `ARCHIVE`
    Archive,
    /// `ARCHIVE_EXPORT`
    ArchiveExport,
    /// `LOG_BUNDLE`
    LogBundle,
    /// `RESULT_BUNDLE`
    ResultBundle,
    /// `TEST_PRODUCTS`
    TestProducts,
    /// `XCODEBUILD_PRODUCTS`
    XcodebuildProducts,
    /// `STAPLED_NOTARIZED_ARCHIVE`
    StapledNotarizedArchive,
    /// A value that the description does not know; its text is kept.
    Unrecognized(String),
}

impl OpenEnum for CiArtifactFileType {
    const KNOWN: &'static [(&'static str, Self)] = &[
        ("ARCHIVE", Self::Archive),
        ("ARCHIVE_EXPORT", Self::ArchiveExport),
        ("LOG_BUNDLE", Self::LogBundle),
        ("RESULT_BUNDLE", Self::ResultBundle),
        ("TEST_PRODUCTS", Self::TestProducts),
        ("XCODEBUILD_PRODUCTS", Self::XcodebuildProducts),
        ("STAPLED_NOTARIZED_ARCHIVE", Self::StapledNotarizedArchive),
    ];
    fn unrecognized(text: String) -> Self {
        Self::Unrecognized(text)
    }
}
open_enum!(CiArtifactFileType);

/// The fields that `fields[ciArtifacts]` can choose.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum CiArtifactField {
    /// `fileType`
    FileType,
    /// `fileName`
    FileName,
    /// `fileSize`
    FileSize,
    /// `downloadUrl`
    DownloadUrl,
}

impl Name for CiArtifactField {
    fn as_str(self) -> &'static str {
        match self {
            Self::FileType => "fileType",
            Self::FileName => "fileName",
            Self::FileSize => "fileSize",
            Self::DownloadUrl => "downloadUrl",
        }
    }
}

impl Field for CiArtifactField {
    const PARAMETER: &'static str = "fields[ciArtifacts]";
}
name!(CiArtifactField);
