// Written by `cargo xtask codegen` from the description in `spec/`; not edited by hand.
//! Background asset versions: `/v1/backgroundAssetVersions`.

use super::{
    BackgroundAssetVersionState, Platform, StateDetail, background_asset_upload_files,
    background_asset_version_app_store_releases, background_asset_version_external_beta_releases,
    background_asset_version_internal_beta_releases, background_assets,
};
use crate::runtime::emit::*;

/// Reads one of the background asset versions.
///
/// `GET /v1/backgroundAssetVersions/{id}`
///
/// [Apple's page](https://developer.apple.com/documentation/appstoreconnectapi/get-v1-backgroundAssetVersions-_id_)
pub fn get(
    id: impl Into<Id<BackgroundAssetVersion>>,
) -> Request<Document<BackgroundAssetVersion>, GetQuery> {
    Request::new(Method::Get, "/v1/backgroundAssetVersions/{id}").path("id", id.into())
}

/// Creates one of the background asset versions.
///
/// `POST /v1/backgroundAssetVersions`
///
/// [Apple's page](https://developer.apple.com/documentation/appstoreconnectapi/post-v1-backgroundAssetVersions)
pub fn create(body: BackgroundAssetVersionCreate) -> Request<Document<BackgroundAssetVersion>> {
    Request::new(Method::Post, "/v1/backgroundAssetVersions").body(body)
}

/// Reads the background asset upload files of one of the background asset versions.
///
/// `GET /v1/backgroundAssetVersions/{id}/backgroundAssetUploadFiles`
///
/// At most 200 on a page.
///
/// [Apple's page](https://developer.apple.com/documentation/appstoreconnectapi/get-v1-backgroundAssetVersions-_id_-backgroundAssetUploadFiles)
pub fn background_asset_upload_files(
    id: impl Into<Id<BackgroundAssetVersion>>,
) -> Request<
    Page<background_asset_upload_files::BackgroundAssetUploadFile>,
    BackgroundAssetUploadFilesQuery,
> {
    Request::new(
        Method::Get,
        "/v1/backgroundAssetVersions/{id}/backgroundAssetUploadFiles",
    )
    .path("id", id.into())
    .limited(200)
}

/// Reads the identities of the background asset upload files of one of the background asset versions.
///
/// `GET /v1/backgroundAssetVersions/{id}/relationships/backgroundAssetUploadFiles`
///
/// At most 200 on a page.
///
/// [Apple's page](https://developer.apple.com/documentation/appstoreconnectapi/get-v1-backgroundAssetVersions-_id_-relationships-backgroundAssetUploadFiles)
pub fn background_asset_upload_files_linkages(
    id: impl Into<Id<BackgroundAssetVersion>>,
) -> Request<Linkages<background_asset_upload_files::BackgroundAssetUploadFile>> {
    Request::new(
        Method::Get,
        "/v1/backgroundAssetVersions/{id}/relationships/backgroundAssetUploadFiles",
    )
    .path("id", id.into())
    .limited(200)
}

/// The parameters of [`get`](fn@get).
pub enum GetQuery {}
impl Query for GetQuery {
    type Joins = BackgroundAssetVersionJoins;
}

/// The parameters of [`background_asset_upload_files`](fn@background_asset_upload_files).
pub enum BackgroundAssetUploadFilesQuery {}
impl Query for BackgroundAssetUploadFilesQuery {
    type Joins = Only<background_asset_upload_files::BackgroundAssetUploadFileField>;
}

/// A resource of the type `backgroundAssetVersions`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BackgroundAssetVersion {
    /// Which one it is, among those of its type.
    pub id: Id<BackgroundAssetVersion>,
    /// What it is.
    pub attributes: BackgroundAssetVersionAttributes,
    /// What it is connected with.
    pub relationships: BackgroundAssetVersionRelationships,
    /// Where it is.
    pub links: Links,
}
resource!(
    BackgroundAssetVersion,
    "backgroundAssetVersions",
    attributes,
    relationships,
    links
);

/// The attributes of [`BackgroundAssetVersion`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BackgroundAssetVersionAttributes {
    /// `createdDate`
    pub created_date: Option<DateTime>,
    /// `locale`
    pub locale: Option<String>,
    /// `platforms`
    pub platforms: Option<Vec<Platform>>,
    /// `state`
    pub state: Option<BackgroundAssetVersionState>,
    /// `stateDetails`
    pub state_details: Option<BackgroundAssetVersionStateDetails>,
    /// `version`
    pub version: Option<String>,
}

impl Object for BackgroundAssetVersionAttributes {
    fn member<'de, A: MapAccess<'de>>(&mut self, key: &str, map: &mut A) -> Result<(), A::Error> {
        match key {
            "createdDate" => read_value(&mut self.created_date, map),
            "locale" => read_value(&mut self.locale, map),
            "platforms" => read_list(&mut self.platforms, map),
            "state" => read_value(&mut self.state, map),
            "stateDetails" => read_value(&mut self.state_details, map),
            "version" => read_value(&mut self.version, map),
            _ => skip(map),
        }
    }
}

impl Member for BackgroundAssetVersionAttributes {
    #[inline]
    fn view(&self) -> View<'_> {
        View::object("BackgroundAssetVersionAttributes")
            .member("createdDate", &self.created_date)
            .member("locale", &self.locale)
            .member("platforms", &self.platforms)
            .member("state", &self.state)
            .member("stateDetails", &self.state_details)
            .member("version", &self.version)
            .end()
    }
}
object!(BackgroundAssetVersionAttributes);

/// The relationships of [`BackgroundAssetVersion`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BackgroundAssetVersionRelationships {
    /// `appStoreRelease`
    pub app_store_release:
        ToOne<background_asset_version_app_store_releases::BackgroundAssetVersionAppStoreRelease>,
    /// `assetFile`
    pub asset_file: ToOne<background_asset_upload_files::BackgroundAssetUploadFile>,
    /// `backgroundAsset`
    pub background_asset: ToOne<background_assets::BackgroundAsset>,
    /// `backgroundAssetUploadFiles`
    pub background_asset_upload_files: LinksOnly,
    /// `externalBetaRelease`
    pub external_beta_release: ToOne<
        background_asset_version_external_beta_releases::BackgroundAssetVersionExternalBetaRelease,
    >,
    /// `internalBetaRelease`
    pub internal_beta_release: ToOne<
        background_asset_version_internal_beta_releases::BackgroundAssetVersionInternalBetaRelease,
    >,
    /// `manifestFile`
    pub manifest_file: ToOne<background_asset_upload_files::BackgroundAssetUploadFile>,
}

impl Object for BackgroundAssetVersionRelationships {
    fn member<'de, A: MapAccess<'de>>(&mut self, key: &str, map: &mut A) -> Result<(), A::Error> {
        match key {
            "appStoreRelease" => read_relationship(&mut self.app_store_release, map),
            "assetFile" => read_relationship(&mut self.asset_file, map),
            "backgroundAsset" => read_relationship(&mut self.background_asset, map),
            "backgroundAssetUploadFiles" => {
                read_relationship(&mut self.background_asset_upload_files, map)
            }
            "externalBetaRelease" => read_relationship(&mut self.external_beta_release, map),
            "internalBetaRelease" => read_relationship(&mut self.internal_beta_release, map),
            "manifestFile" => read_relationship(&mut self.manifest_file, map),
            _ => skip(map),
        }
    }
}

impl Member for BackgroundAssetVersionRelationships {
    #[inline]
    fn view(&self) -> View<'_> {
        View::object("BackgroundAssetVersionRelationships")
            .relationship("appStoreRelease", &self.app_store_release)
            .relationship("assetFile", &self.asset_file)
            .relationship("backgroundAsset", &self.background_asset)
            .relationship(
                "backgroundAssetUploadFiles",
                &self.background_asset_upload_files,
            )
            .relationship("externalBetaRelease", &self.external_beta_release)
            .relationship("internalBetaRelease", &self.internal_beta_release)
            .relationship("manifestFile", &self.manifest_file)
            .end()
    }
}
object!(BackgroundAssetVersionRelationships);

/// What `stateDetails` holds.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BackgroundAssetVersionStateDetails {
    /// `errors`
    pub errors: Option<Vec<StateDetail>>,
    /// `infos`
    pub infos: Option<Vec<StateDetail>>,
    /// `warnings`
    pub warnings: Option<Vec<StateDetail>>,
}

impl Object for BackgroundAssetVersionStateDetails {
    fn member<'de, A: MapAccess<'de>>(&mut self, key: &str, map: &mut A) -> Result<(), A::Error> {
        match key {
            "errors" => read_list(&mut self.errors, map),
            "infos" => read_list(&mut self.infos, map),
            "warnings" => read_list(&mut self.warnings, map),
            _ => skip(map),
        }
    }
}

impl Member for BackgroundAssetVersionStateDetails {
    #[inline]
    fn view(&self) -> View<'_> {
        View::object("BackgroundAssetVersionStateDetails")
            .member("errors", &self.errors)
            .member("infos", &self.infos)
            .member("warnings", &self.warnings)
            .end()
    }
}
object!(BackgroundAssetVersionStateDetails);

/// Creates one `BackgroundAssetVersion`; what is not set is not sent.
#[derive(Clone, PartialEq)]
#[must_use]
pub struct BackgroundAssetVersionCreate(Body);

impl BackgroundAssetVersionCreate {
    /// With what is required.
    pub fn new(background_asset: impl Into<Id<background_assets::BackgroundAsset>>) -> Self {
        Self(
            Body::new("backgroundAssetVersions")
                .with_relationships()
                .to_one::<background_assets::BackgroundAsset>(
                "backgroundAsset",
                "backgroundAssets",
                background_asset.into(),
            ),
        )
    }
}
body!(BackgroundAssetVersionCreate);

/// What can be asked along with `BackgroundAssetVersion`.
///
/// Fields can be chosen: `fields[backgroundAssetUploadFiles]`, `fields[backgroundAssetVersionAppStoreReleases]`, `fields[backgroundAssetVersionExternalBetaReleases]`, `fields[backgroundAssetVersionInternalBetaReleases]`, `fields[backgroundAssetVersions]`, `fields[backgroundAssets]`.
///
/// Can be included: `backgroundAsset`, `internalBetaRelease`, `externalBetaRelease`, `appStoreRelease`, `assetFile`, `manifestFile`.
pub enum BackgroundAssetVersionJoins {}
joins!(
    BackgroundAssetVersionJoins, include = BackgroundAssetVersionInclude, to_many =
    Never, fields = [background_asset_upload_files::BackgroundAssetUploadFileField,
    background_asset_version_app_store_releases::BackgroundAssetVersionAppStoreReleaseField,
    background_asset_version_external_beta_releases::BackgroundAssetVersionExternalBetaReleaseField,
    background_asset_version_internal_beta_releases::BackgroundAssetVersionInternalBetaReleaseField,
    BackgroundAssetVersionField, background_assets::BackgroundAssetField]
);

names! {
    /// The fields that `fields[backgroundAssetVersions]` can choose.
    pub enum BackgroundAssetVersionField {
        CreatedDate = "createdDate",
        Platforms = "platforms",
        State = "state",
        StateDetails = "stateDetails",
        Version = "version",
        Locale = "locale",
        BackgroundAsset = "backgroundAsset",
        InternalBetaRelease = "internalBetaRelease",
        ExternalBetaRelease = "externalBetaRelease",
        AppStoreRelease = "appStoreRelease",
        AssetFile = "assetFile",
        ManifestFile = "manifestFile",
        BackgroundAssetUploadFiles = "backgroundAssetUploadFiles",
    }
}

impl Field for BackgroundAssetVersionField {
    const PARAMETER: &'static str = "fields[backgroundAssetVersions]";
}

names! {
    /// What can be included with `BackgroundAssetVersion`.
    pub enum BackgroundAssetVersionInclude {
        BackgroundAsset = "backgroundAsset",
        InternalBetaRelease = "internalBetaRelease",
        ExternalBetaRelease = "externalBetaRelease",
        AppStoreRelease = "appStoreRelease",
        AssetFile = "assetFile",
        ManifestFile = "manifestFile",
    }
}
