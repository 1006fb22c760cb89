// Written by `cargo xtask codegen` from the description in `spec/`; not edited by hand.
//! Build uploads: `/v1/buildUploads`.

use super::{BuildUploadState, Platform, StateDetail, apps, build_upload_files, builds};
use crate::runtime::emit::*;

/// Reads one of the build uploads.
///
/// `GET /v1/buildUploads/{id}`
///
/// [Apple's page](https://developer.apple.com/documentation/appstoreconnectapi/get-v1-buildUploads-_id_)
pub fn get(id: impl Into<Id<BuildUpload>>) -> Request<Document<BuildUpload>, GetQuery> {
    Request::new(Method::Get, "/v1/buildUploads/{id}").path("id", id.into())
}

/// Creates one of the build uploads.
///
/// `POST /v1/buildUploads`
///
/// [Apple's page](https://developer.apple.com/documentation/appstoreconnectapi/post-v1-buildUploads)
pub fn create(body: BuildUploadCreate) -> Request<Document<BuildUpload>> {
    Request::new(Method::Post, "/v1/buildUploads").body(body)
}

/// Deletes one of the build uploads.
///
/// `DELETE /v1/buildUploads/{id}`
///
/// [Apple's page](https://developer.apple.com/documentation/appstoreconnectapi/delete-v1-buildUploads-_id_)
pub fn delete(id: impl Into<Id<BuildUpload>>) -> Request<()> {
    Request::new(Method::Delete, "/v1/buildUploads/{id}").path("id", id.into())
}

/// Reads the build upload files of one of the build uploads.
///
/// `GET /v1/buildUploads/{id}/buildUploadFiles`
///
/// At most 200 on a page.
///
/// [Apple's page](https://developer.apple.com/documentation/appstoreconnectapi/get-v1-buildUploads-_id_-buildUploadFiles)
pub fn build_upload_files(
    id: impl Into<Id<BuildUpload>>,
) -> Request<Page<build_upload_files::BuildUploadFile>, BuildUploadFilesQuery> {
    Request::new(Method::Get, "/v1/buildUploads/{id}/buildUploadFiles")
        .path("id", id.into())
        .limited(200)
}

/// Reads the identities of the build upload files of one of the build uploads.
///
/// `GET /v1/buildUploads/{id}/relationships/buildUploadFiles`
///
/// At most 200 on a page.
///
/// [Apple's page](https://developer.apple.com/documentation/appstoreconnectapi/get-v1-buildUploads-_id_-relationships-buildUploadFiles)
pub fn build_upload_files_linkages(
    id: impl Into<Id<BuildUpload>>,
) -> Request<Linkages<build_upload_files::BuildUploadFile>> {
    Request::new(
        Method::Get,
        "/v1/buildUploads/{id}/relationships/buildUploadFiles",
    )
    .path("id", id.into())
    .limited(200)
}

/// The parameters of [`get`](fn@get).
pub enum GetQuery {}
impl Query for GetQuery {
    type Joins = BuildUploadJoins;
}

/// The parameters of [`build_upload_files`](fn@build_upload_files).
pub enum BuildUploadFilesQuery {}
impl Query for BuildUploadFilesQuery {
    type Joins = Only<build_upload_files::BuildUploadFileField>;
}

/// A resource of the type `buildUploads`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BuildUpload {
    /// Which one it is, among those of its type.
    pub id: Id<BuildUpload>,
    /// What it is.
    pub attributes: BuildUploadAttributes,
    /// What it is connected with.
    pub relationships: BuildUploadRelationships,
    /// Where it is.
    pub links: Links,
}
resource!(
    BuildUpload,
    "buildUploads",
    attributes,
    relationships,
    links
);

/// The attributes of [`BuildUpload`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BuildUploadAttributes {
    /// `cfBundleShortVersionString`
    pub cf_bundle_short_version_string: Option<String>,
    /// `cfBundleVersion`
    pub cf_bundle_version: Option<String>,
    /// `createdDate`
    pub created_date: Option<DateTime>,
    /// `platform`
    pub platform: Option<Platform>,
    /// `state`
    pub state: Option<BuildUploadStateObject>,
    /// `uploadedDate`
    pub uploaded_date: Option<DateTime>,
}

impl Object for BuildUploadAttributes {
    fn member<'de, A: MapAccess<'de>>(&mut self, key: &str, map: &mut A) -> Result<(), A::Error> {
        match key {
            "cfBundleShortVersionString" => {
                read_value(&mut self.cf_bundle_short_version_string, map)
            }
            "cfBundleVersion" => read_value(&mut self.cf_bundle_version, map),
            "createdDate" => read_value(&mut self.created_date, map),
            "platform" => read_value(&mut self.platform, map),
            "state" => read_value(&mut self.state, map),
            "uploadedDate" => read_value(&mut self.uploaded_date, map),
            _ => skip(map),
        }
    }
}

impl Member for BuildUploadAttributes {
    #[inline]
    fn view(&self) -> View<'_> {
        View::object("BuildUploadAttributes")
            .member(
                "cfBundleShortVersionString",
                &self.cf_bundle_short_version_string,
            )
            .member("cfBundleVersion", &self.cf_bundle_version)
            .member("createdDate", &self.created_date)
            .member("platform", &self.platform)
            .member("state", &self.state)
            .member("uploadedDate", &self.uploaded_date)
            .end()
    }
}
object!(BuildUploadAttributes);

/// The relationships of [`BuildUpload`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BuildUploadRelationships {
    /// `assetDescriptionFile`
    pub asset_description_file: ToOne<build_upload_files::BuildUploadFile>,
    /// `assetFile`
    pub asset_file: ToOne<build_upload_files::BuildUploadFile>,
    /// `assetSpiFile`
    pub asset_spi_file: ToOne<build_upload_files::BuildUploadFile>,
    /// `build`
    pub build: ToOne<builds::Build>,
    /// `buildUploadFiles`
    pub build_upload_files: LinksOnly,
}

impl Object for BuildUploadRelationships {
    fn member<'de, A: MapAccess<'de>>(&mut self, key: &str, map: &mut A) -> Result<(), A::Error> {
        match key {
            "assetDescriptionFile" => read_relationship(&mut self.asset_description_file, map),
            "assetFile" => read_relationship(&mut self.asset_file, map),
            "assetSpiFile" => read_relationship(&mut self.asset_spi_file, map),
            "build" => read_relationship(&mut self.build, map),
            "buildUploadFiles" => read_relationship(&mut self.build_upload_files, map),
            _ => skip(map),
        }
    }
}

impl Member for BuildUploadRelationships {
    #[inline]
    fn view(&self) -> View<'_> {
        View::object("BuildUploadRelationships")
            .relationship("assetDescriptionFile", &self.asset_description_file)
            .relationship("assetFile", &self.asset_file)
            .relationship("assetSpiFile", &self.asset_spi_file)
            .relationship("build", &self.build)
            .relationship("buildUploadFiles", &self.build_upload_files)
            .end()
    }
}
object!(BuildUploadRelationships);

/// What `state` holds.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BuildUploadStateObject {
    /// `errors`
    pub errors: Option<Vec<StateDetail>>,
    /// `infos`
    pub infos: Option<Vec<StateDetail>>,
    /// `state`
    pub state: Option<BuildUploadState>,
    /// `warnings`
    pub warnings: Option<Vec<StateDetail>>,
}

impl Object for BuildUploadStateObject {
    fn member<'de, A: MapAccess<'de>>(&mut self, key: &str, map: &mut A) -> Result<(), A::Error> {
        match key {
            "errors" => read_list(&mut self.errors, map),
            "infos" => read_list(&mut self.infos, map),
            "state" => read_value(&mut self.state, map),
            "warnings" => read_list(&mut self.warnings, map),
            _ => skip(map),
        }
    }
}

impl Member for BuildUploadStateObject {
    #[inline]
    fn view(&self) -> View<'_> {
        View::object("BuildUploadStateObject")
            .member("errors", &self.errors)
            .member("infos", &self.infos)
            .member("state", &self.state)
            .member("warnings", &self.warnings)
            .end()
    }
}
object!(BuildUploadStateObject);

/// Creates one `BuildUpload`; what is not set is not sent.
#[derive(Clone, PartialEq)]
#[must_use]
pub struct BuildUploadCreate(Body);

impl BuildUploadCreate {
    /// With what is required.
    pub fn new(
        cf_bundle_short_version_string: impl Into<String>,
        cf_bundle_version: impl Into<String>,
        platform: Platform,
        app: impl Into<Id<apps::App>>,
    ) -> Self {
        Self(
            Body::new("buildUploads")
                .with_attributes()
                .with_relationships()
                .attribute(
                    "cfBundleShortVersionString",
                    cf_bundle_short_version_string.into(),
                )
                .attribute("cfBundleVersion", cf_bundle_version.into())
                .attribute("platform", platform)
                .to_one::<apps::App>("app", "apps", app.into()),
        )
    }
}
body!(BuildUploadCreate);

/// What can be asked along with `BuildUpload`.
///
/// Fields can be chosen: `fields[buildUploadFiles]`, `fields[buildUploads]`, `fields[builds]`.
///
/// Can be included: `build`, `assetFile`, `assetDescriptionFile`, `assetSpiFile`.
pub enum BuildUploadJoins {}
joins!(
    BuildUploadJoins,
    include = BuildUploadInclude,
    to_many = Never,
    fields = [
        build_upload_files::BuildUploadFileField,
        BuildUploadField,
        builds::BuildField
    ]
);

names! {
    /// The fields that `fields[buildUploads]` can choose.
    pub enum BuildUploadField {
        CfBundleShortVersionString = "cfBundleShortVersionString",
        CfBundleVersion = "cfBundleVersion",
        CreatedDate = "createdDate",
        State = "state",
        Platform = "platform",
        UploadedDate = "uploadedDate",
        Build = "build",
        AssetFile = "assetFile",
        AssetDescriptionFile = "assetDescriptionFile",
        AssetSpiFile = "assetSpiFile",
        BuildUploadFiles = "buildUploadFiles",
    }
}

impl Field for BuildUploadField {
    const PARAMETER: &'static str = "fields[buildUploads]";
}

names! {
    /// What can be included with `BuildUpload`.
    pub enum BuildUploadInclude {
        Build = "build",
        AssetFile = "assetFile",
        AssetDescriptionFile = "assetDescriptionFile",
        AssetSpiFile = "assetSpiFile",
    }
}
