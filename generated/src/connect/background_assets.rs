// Written by `cargo xtask codegen` from the description in `spec/`; not edited by hand.
//! Background assets: `/v1/backgroundAssets`.

use super::{
    BackgroundAssetVersionAppStoreReleaseState, BackgroundAssetVersionExternalBetaReleaseState,
    BackgroundAssetVersionState, Platform, apps, background_asset_version_internal_beta_releases,
    background_asset_versions,
};
use crate::runtime::emit::*;

/// Reads one of the background assets.
///
/// `GET /v1/backgroundAssets/{id}`
///
/// [Apple's page](https://developer.apple.com/documentation/appstoreconnectapi/get-v1-backgroundAssets-_id_)
pub fn get(id: impl Into<Id<BackgroundAsset>>) -> Request<Document<BackgroundAsset>, GetQuery> {
    Request::new(Method::Get, "/v1/backgroundAssets/{id}").path("id", id.into())
}

/// Creates one of the background assets.
///
/// `POST /v1/backgroundAssets`
///
/// [Apple's page](https://developer.apple.com/documentation/appstoreconnectapi/post-v1-backgroundAssets)
pub fn create(body: BackgroundAssetCreate) -> Request<Document<BackgroundAsset>> {
    Request::new(Method::Post, "/v1/backgroundAssets").body(body)
}

/// Changes one of the background assets.
///
/// `PATCH /v1/backgroundAssets/{id}`
///
/// [Apple's page](https://developer.apple.com/documentation/appstoreconnectapi/patch-v1-backgroundAssets-_id_)
pub fn update(
    id: impl Into<Id<BackgroundAsset>>,
    body: BackgroundAssetUpdate,
) -> Request<Document<BackgroundAsset>> {
    Request::new(Method::Patch, "/v1/backgroundAssets/{id}").path_and_body("id", id.into(), body)
}

/// Reads the versions of one of the background assets.
///
/// `GET /v1/backgroundAssets/{id}/versions`
///
/// At most 200 on a page.
///
/// [Apple's page](https://developer.apple.com/documentation/appstoreconnectapi/get-v1-backgroundAssets-_id_-versions)
pub fn versions(
    id: impl Into<Id<BackgroundAsset>>,
) -> Request<Page<background_asset_versions::BackgroundAssetVersion>, VersionsQuery> {
    Request::new(Method::Get, "/v1/backgroundAssets/{id}/versions")
        .path("id", id.into())
        .limited(200)
}

/// Reads the identities of the versions of one of the background assets.
///
/// `GET /v1/backgroundAssets/{id}/relationships/versions`
///
/// At most 200 on a page.
///
/// [Apple's page](https://developer.apple.com/documentation/appstoreconnectapi/get-v1-backgroundAssets-_id_-relationships-versions)
pub fn versions_linkages(
    id: impl Into<Id<BackgroundAsset>>,
) -> Request<Linkages<background_asset_versions::BackgroundAssetVersion>> {
    Request::new(
        Method::Get,
        "/v1/backgroundAssets/{id}/relationships/versions",
    )
    .path("id", id.into())
    .limited(200)
}

/// The parameters of [`get`](fn@get).
pub enum GetQuery {}
impl Query for GetQuery {
    type Joins = BackgroundAssetJoins;
}

/// The parameters of [`versions`](fn@versions).
pub enum VersionsQuery {}
impl Query for VersionsQuery {
    type Joins = background_asset_versions::BackgroundAssetVersionJoins;
}

impl Request<Page<background_asset_versions::BackgroundAssetVersion>, VersionsQuery> {
    /// Sets `filter[locale]`.
    pub fn filter_locale(self, values: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.list::<String, _>("filter[locale]", values)
    }

    /// Sets `filter[platforms]`.
    pub fn filter_platforms(self, values: impl IntoIterator<Item = Platform>) -> Self {
        self.list::<Platform, _>("filter[platforms]", values)
    }

    /// Sets `filter[state]`.
    pub fn filter_state(
        self,
        values: impl IntoIterator<Item = BackgroundAssetVersionState>,
    ) -> Self {
        self.list::<BackgroundAssetVersionState, _>("filter[state]", values)
    }

    /// Sets `filter[version]`.
    pub fn filter_version(self, values: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.list::<String, _>("filter[version]", values)
    }

    /// Sets `filter[internalBetaRelease.state]`.
    pub fn filter_internal_beta_release_state(
        self,
        values: impl IntoIterator<
            Item = background_asset_version_internal_beta_releases::BackgroundAssetVersionInternalBetaReleaseState,
        >,
    ) -> Self {
        self.list::<
                background_asset_version_internal_beta_releases::BackgroundAssetVersionInternalBetaReleaseState,
                _,
            >("filter[internalBetaRelease.state]", values)
    }

    /// Sets `filter[externalBetaRelease.state]`.
    pub fn filter_external_beta_release_state(
        self,
        values: impl IntoIterator<Item = BackgroundAssetVersionExternalBetaReleaseState>,
    ) -> Self {
        self.list::<BackgroundAssetVersionExternalBetaReleaseState, _>(
            "filter[externalBetaRelease.state]",
            values,
        )
    }

    /// Sets `filter[appStoreRelease.state]`.
    pub fn filter_app_store_release_state(
        self,
        values: impl IntoIterator<Item = BackgroundAssetVersionAppStoreReleaseState>,
    ) -> Self {
        self.list::<BackgroundAssetVersionAppStoreReleaseState, _>(
            "filter[appStoreRelease.state]",
            values,
        )
    }

    /// Sets `sort`.
    pub fn sort(self, values: impl IntoIterator<Item = Sort>) -> Self {
        self.list::<Sort, _>("sort", values)
    }
}

/// A resource of the type `backgroundAssets`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BackgroundAsset {
    /// Which one it is, among those of its type.
    pub id: Id<BackgroundAsset>,
    /// What it is.
    pub attributes: BackgroundAssetAttributes,
    /// What it is connected with.
    pub relationships: BackgroundAssetRelationships,
    /// Where it is.
    pub links: Links,
}
resource!(
    BackgroundAsset,
    "backgroundAssets",
    attributes,
    relationships,
    links
);

/// The attributes of [`BackgroundAsset`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BackgroundAssetAttributes {
    /// `archived`
    pub archived: Option<bool>,
    /// `assetPackIdentifier`
    pub asset_pack_identifier: Option<String>,
    /// `createdDate`
    pub created_date: Option<DateTime>,
    /// `usedBytes`
    pub used_bytes: Option<i64>,
}

impl Object for BackgroundAssetAttributes {
    fn member<'de, A: MapAccess<'de>>(&mut self, key: &str, map: &mut A) -> Result<(), A::Error> {
        match key {
            "archived" => read_value(&mut self.archived, map),
            "assetPackIdentifier" => read_value(&mut self.asset_pack_identifier, map),
            "createdDate" => read_value(&mut self.created_date, map),
            "usedBytes" => read_value(&mut self.used_bytes, map),
            _ => skip(map),
        }
    }
}

impl Member for BackgroundAssetAttributes {
    #[inline]
    fn view(&self) -> View<'_> {
        View::object("BackgroundAssetAttributes")
            .member("archived", &self.archived)
            .member("assetPackIdentifier", &self.asset_pack_identifier)
            .member("createdDate", &self.created_date)
            .member("usedBytes", &self.used_bytes)
            .end()
    }
}
object!(BackgroundAssetAttributes);

/// The relationships of [`BackgroundAsset`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BackgroundAssetRelationships {
    /// `app`
    pub app: ToOne<apps::App>,
    /// `appStoreVersion`
    pub app_store_version: ToOne<background_asset_versions::BackgroundAssetVersion>,
    /// `externalBetaVersion`
    pub external_beta_version: ToOne<background_asset_versions::BackgroundAssetVersion>,
    /// `internalBetaVersion`
    pub internal_beta_version: ToOne<background_asset_versions::BackgroundAssetVersion>,
    /// `versions`
    pub versions: LinksOnly,
}

impl Object for BackgroundAssetRelationships {
    fn member<'de, A: MapAccess<'de>>(&mut self, key: &str, map: &mut A) -> Result<(), A::Error> {
        match key {
            "app" => read_relationship(&mut self.app, map),
            "appStoreVersion" => read_relationship(&mut self.app_store_version, map),
            "externalBetaVersion" => read_relationship(&mut self.external_beta_version, map),
            "internalBetaVersion" => read_relationship(&mut self.internal_beta_version, map),
            "versions" => read_relationship(&mut self.versions, map),
            _ => skip(map),
        }
    }
}

impl Member for BackgroundAssetRelationships {
    #[inline]
    fn view(&self) -> View<'_> {
        View::object("BackgroundAssetRelationships")
            .relationship("app", &self.app)
            .relationship("appStoreVersion", &self.app_store_version)
            .relationship("externalBetaVersion", &self.external_beta_version)
            .relationship("internalBetaVersion", &self.internal_beta_version)
            .relationship("versions", &self.versions)
            .end()
    }
}
object!(BackgroundAssetRelationships);

/// Creates one `BackgroundAsset`; what is not set is not sent.
#[derive(Clone, PartialEq)]
#[must_use]
pub struct BackgroundAssetCreate(Body);

impl BackgroundAssetCreate {
    /// With what is required.
    pub fn new(asset_pack_identifier: impl Into<String>, app: impl Into<Id<apps::App>>) -> Self {
        Self(
            Body::new("backgroundAssets")
                .with_attributes()
                .with_relationships()
                .attribute("assetPackIdentifier", asset_pack_identifier.into())
                .to_one::<apps::App>("app", "apps", app.into()),
        )
    }
}
body!(BackgroundAssetCreate);

/// Changes one `BackgroundAsset`; what is not set stays as it is.
#[derive(Clone, PartialEq)]
#[must_use]
pub struct BackgroundAssetUpdate(Body);

impl BackgroundAssetUpdate {
    /// With nothing set.
    pub fn new() -> Self {
        Self(Body::new("backgroundAssets"))
    }

    /// Sets `archived`.
    pub fn archived(self, archived: bool) -> Self {
        Self(self.0.attribute("archived", archived))
    }

    /// Sends null for `archived`.
    pub fn clear_archived(self) -> Self {
        Self(self.0.clear_attribute("archived"))
    }
}
body!(BackgroundAssetUpdate, default);

/// What can be asked along with `BackgroundAsset`.
///
/// Fields can be chosen: `fields[apps]`, `fields[backgroundAssetVersions]`, `fields[backgroundAssets]`.
///
/// Can be included: `app`, `appStoreVersion`, `internalBetaVersion`, `externalBetaVersion`.
pub enum BackgroundAssetJoins {}
joins!(
    BackgroundAssetJoins,
    include = BackgroundAssetInclude,
    to_many = Never,
    fields = [
        apps::AppField,
        background_asset_versions::BackgroundAssetVersionField,
        BackgroundAssetField
    ]
);

names! {
    /// The fields that `fields[backgroundAssets]` can choose.
    pub enum BackgroundAssetField {
        Archived = "archived",
        AssetPackIdentifier = "assetPackIdentifier",
        CreatedDate = "createdDate",
        UsedBytes = "usedBytes",
        App = "app",
        Versions = "versions",
        AppStoreVersion = "appStoreVersion",
        InternalBetaVersion = "internalBetaVersion",
        ExternalBetaVersion = "externalBetaVersion",
    }
}

impl Field for BackgroundAssetField {
    const PARAMETER: &'static str = "fields[backgroundAssets]";
}

names! {
    /// What can be included with `BackgroundAsset`.
    pub enum BackgroundAssetInclude {
        App = "app",
        AppStoreVersion = "appStoreVersion",
        InternalBetaVersion = "internalBetaVersion",
        ExternalBetaVersion = "externalBetaVersion",
    }
}

names! {
    /// Values of `sort`.
    pub enum Sort {
        Version = "version",
        VersionDescending = "-version",
    }
}
