// Written by `cargo xtask codegen` from the description in `spec/`; not edited by hand.
//! Game center app versions: `/v1/gameCenterAppVersions`.

use super::app_store_versions;
use crate::runtime::emit::*;

/// Reads one of the game center app versions.
///
/// `GET /v1/gameCenterAppVersions/{id}`
///
/// [Apple's page](https://developer.apple.com/documentation/appstoreconnectapi/get-v1-gameCenterAppVersions-_id_)
pub fn get(
    id: impl Into<Id<GameCenterAppVersion>>,
) -> Request<Document<GameCenterAppVersion>, GetQuery> {
    Request::new(Method::Get, "/v1/gameCenterAppVersions/{id}").path("id", id.into())
}

/// Creates one of the game center app versions.
///
/// `POST /v1/gameCenterAppVersions`
///
/// [Apple's page](https://developer.apple.com/documentation/appstoreconnectapi/post-v1-gameCenterAppVersions)
pub fn create(body: GameCenterAppVersionCreate) -> Request<Document<GameCenterAppVersion>> {
    Request::new(Method::Post, "/v1/gameCenterAppVersions").body(body)
}

/// Changes one of the game center app versions.
///
/// `PATCH /v1/gameCenterAppVersions/{id}`
///
/// [Apple's page](https://developer.apple.com/documentation/appstoreconnectapi/patch-v1-gameCenterAppVersions-_id_)
pub fn update(
    id: impl Into<Id<GameCenterAppVersion>>,
    body: GameCenterAppVersionUpdate,
) -> Request<Document<GameCenterAppVersion>> {
    Request::new(Method::Patch, "/v1/gameCenterAppVersions/{id}").path_and_body(
        "id",
        id.into(),
        body,
    )
}

/// Reads the app store version of one of the game center app versions.
///
/// `GET /v1/gameCenterAppVersions/{id}/appStoreVersion`
///
/// `limit[appStoreVersionExperiments]` is deprecated.
///
/// [Apple's page](https://developer.apple.com/documentation/appstoreconnectapi/get-v1-gameCenterAppVersions-_id_-appStoreVersion)
pub fn app_store_version(
    id: impl Into<Id<GameCenterAppVersion>>,
) -> Request<Document<Option<app_store_versions::AppStoreVersion>>, AppStoreVersionQuery> {
    Request::new(
        Method::Get,
        "/v1/gameCenterAppVersions/{id}/appStoreVersion",
    )
    .path("id", id.into())
}

/// Reads the compatibility versions of one of the game center app versions.
///
/// `GET /v1/gameCenterAppVersions/{id}/compatibilityVersions`
///
/// At most 200 on a page.
///
/// [Apple's page](https://developer.apple.com/documentation/appstoreconnectapi/get-v1-gameCenterAppVersions-_id_-compatibilityVersions)
pub fn compatibility_versions(
    id: impl Into<Id<GameCenterAppVersion>>,
) -> Request<Page<GameCenterAppVersion>, CompatibilityVersionsQuery> {
    Request::new(
        Method::Get,
        "/v1/gameCenterAppVersions/{id}/compatibilityVersions",
    )
    .path("id", id.into())
    .limited(200)
}

/// Reads the identity of the app store version of one of the game center app versions.
///
/// `GET /v1/gameCenterAppVersions/{id}/relationships/appStoreVersion`
///
/// [Apple's page](https://developer.apple.com/documentation/appstoreconnectapi/get-v1-gameCenterAppVersions-_id_-relationships-appStoreVersion)
pub fn app_store_version_linkage(
    id: impl Into<Id<GameCenterAppVersion>>,
) -> Request<Linkage<app_store_versions::AppStoreVersion>> {
    Request::new(
        Method::Get,
        "/v1/gameCenterAppVersions/{id}/relationships/appStoreVersion",
    )
    .path("id", id.into())
}

/// Reads the identities of the compatibility versions of one of the game center app versions.
///
/// `GET /v1/gameCenterAppVersions/{id}/relationships/compatibilityVersions`
///
/// At most 200 on a page.
///
/// [Apple's page](https://developer.apple.com/documentation/appstoreconnectapi/get-v1-gameCenterAppVersions-_id_-relationships-compatibilityVersions)
pub fn compatibility_versions_linkages(
    id: impl Into<Id<GameCenterAppVersion>>,
) -> Request<Linkages<GameCenterAppVersion>> {
    Request::new(
        Method::Get,
        "/v1/gameCenterAppVersions/{id}/relationships/compatibilityVersions",
    )
    .path("id", id.into())
    .limited(200)
}

/// Adds to the compatibility versions of one of the game center app versions.
///
/// `POST /v1/gameCenterAppVersions/{id}/relationships/compatibilityVersions`
///
/// [Apple's page](https://developer.apple.com/documentation/appstoreconnectapi/post-v1-gameCenterAppVersions-_id_-relationships-compatibilityVersions)
pub fn add_compatibility_versions(
    id: impl Into<Id<GameCenterAppVersion>>,
    compatibility_versions: impl IntoIterator<Item = impl Into<Id<GameCenterAppVersion>>>,
) -> Request<()> {
    Request::new(
        Method::Post,
        "/v1/gameCenterAppVersions/{id}/relationships/compatibilityVersions",
    )
    .path("id", id.into())
    .linkages::<GameCenterAppVersion, _>("gameCenterAppVersions", compatibility_versions)
}

/// Removes from the compatibility versions of one of the game center app versions.
///
/// `DELETE /v1/gameCenterAppVersions/{id}/relationships/compatibilityVersions`
///
/// [Apple's page](https://developer.apple.com/documentation/appstoreconnectapi/delete-v1-gameCenterAppVersions-_id_-relationships-compatibilityVersions)
pub fn remove_compatibility_versions(
    id: impl Into<Id<GameCenterAppVersion>>,
    compatibility_versions: impl IntoIterator<Item = impl Into<Id<GameCenterAppVersion>>>,
) -> Request<()> {
    Request::new(
        Method::Delete,
        "/v1/gameCenterAppVersions/{id}/relationships/compatibilityVersions",
    )
    .path("id", id.into())
    .linkages::<GameCenterAppVersion, _>("gameCenterAppVersions", compatibility_versions)
}

/// The parameters of [`get`](fn@get).
pub enum GetQuery {}
impl Query for GetQuery {
    type Joins = GameCenterAppVersionJoins;
}

/// The parameters of [`app_store_version`](fn@app_store_version).
pub enum AppStoreVersionQuery {}
impl Query for AppStoreVersionQuery {
    type Joins = app_store_versions::AppStoreVersionJoins;
}

/// The parameters of [`compatibility_versions`](fn@compatibility_versions).
pub enum CompatibilityVersionsQuery {}
impl Query for CompatibilityVersionsQuery {
    type Joins = GameCenterAppVersionJoins;
}

impl Request<Page<GameCenterAppVersion>, CompatibilityVersionsQuery> {
    /// Sets `filter[enabled]`.
    pub fn filter_enabled(self, values: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.list::<String, _>("filter[enabled]", values)
    }
}

/// A resource of the type `gameCenterAppVersions`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GameCenterAppVersion {
    /// Which one it is, among those of its type.
    pub id: Id<GameCenterAppVersion>,
    /// What it is.
    pub attributes: GameCenterAppVersionAttributes,
    /// What it is connected with.
    pub relationships: GameCenterAppVersionRelationships,
    /// Where it is.
    pub links: Links,
}
resource!(
    GameCenterAppVersion,
    "gameCenterAppVersions",
    attributes,
    relationships,
    links
);

/// The attributes of [`GameCenterAppVersion`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GameCenterAppVersionAttributes {
    /// `enabled`
    pub enabled: Option<bool>,
}

impl Object for GameCenterAppVersionAttributes {
    fn member<'de, A: MapAccess<'de>>(&mut self, key: &str, map: &mut A) -> Result<(), A::Error> {
        match key {
            "enabled" => read_value(&mut self.enabled, map),
            _ => skip(map),
        }
    }
}

impl Member for GameCenterAppVersionAttributes {
    #[inline]
    fn view(&self) -> View<'_> {
        View::object("GameCenterAppVersionAttributes")
            .member("enabled", &self.enabled)
            .end()
    }
}
object!(GameCenterAppVersionAttributes);

/// The relationships of [`GameCenterAppVersion`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GameCenterAppVersionRelationships {
    /// `appStoreVersion`
    pub app_store_version: ToOne<app_store_versions::AppStoreVersion>,
    /// `compatibilityVersions`
    pub compatibility_versions: ToMany<GameCenterAppVersion>,
}

impl Object for GameCenterAppVersionRelationships {
    fn member<'de, A: MapAccess<'de>>(&mut self, key: &str, map: &mut A) -> Result<(), A::Error> {
        match key {
            "appStoreVersion" => read_relationship(&mut self.app_store_version, map),
            "compatibilityVersions" => read_relationship(&mut self.compatibility_versions, map),
            _ => skip(map),
        }
    }
}

impl Member for GameCenterAppVersionRelationships {
    #[inline]
    fn view(&self) -> View<'_> {
        View::object("GameCenterAppVersionRelationships")
            .relationship("appStoreVersion", &self.app_store_version)
            .relationship("compatibilityVersions", &self.compatibility_versions)
            .end()
    }
}
object!(GameCenterAppVersionRelationships);

/// Creates one `GameCenterAppVersion`; what is not set is not sent.
#[derive(Clone, PartialEq)]
#[must_use]
pub struct GameCenterAppVersionCreate(Body);

impl GameCenterAppVersionCreate {
    /// With what is required.
    pub fn new(app_store_version: impl Into<Id<app_store_versions::AppStoreVersion>>) -> Self {
        Self(
            Body::new("gameCenterAppVersions")
                .with_relationships()
                .to_one::<app_store_versions::AppStoreVersion>(
                "appStoreVersion",
                "appStoreVersions",
                app_store_version.into(),
            ),
        )
    }
}
body!(GameCenterAppVersionCreate);

/// Changes one `GameCenterAppVersion`; what is not set stays as it is.
#[derive(Clone, PartialEq)]
#[must_use]
pub struct GameCenterAppVersionUpdate(Body);

impl GameCenterAppVersionUpdate {
    /// With nothing set.
    pub fn new() -> Self {
        Self(Body::new("gameCenterAppVersions"))
    }

    /// Sets `enabled`.
    pub fn enabled(self, enabled: bool) -> Self {
        Self(self.0.attribute("enabled", enabled))
    }

    /// Sends null for `enabled`.
    pub fn clear_enabled(self) -> Self {
        Self(self.0.clear_attribute("enabled"))
    }
}
body!(GameCenterAppVersionUpdate, default);

/// What can be asked along with `GameCenterAppVersion`.
///
/// Fields can be chosen: `fields[appStoreVersions]`, `fields[gameCenterAppVersions]`.
///
/// Can be included: `compatibilityVersions`, `appStoreVersion`.
pub enum GameCenterAppVersionJoins {}
joins!(
    GameCenterAppVersionJoins,
    include = GameCenterAppVersionInclude,
    to_many = GameCenterAppVersionToMany,
    fields = [
        app_store_versions::AppStoreVersionField,
        GameCenterAppVersionField
    ]
);

names! {
    /// The fields that `fields[gameCenterAppVersions]` can choose.
    pub enum GameCenterAppVersionField {
        Enabled = "enabled",
        CompatibilityVersions = "compatibilityVersions",
        AppStoreVersion = "appStoreVersion",
    }
}

impl Field for GameCenterAppVersionField {
    const PARAMETER: &'static str = "fields[gameCenterAppVersions]";
}

names! {
    /// What can be included with `GameCenterAppVersion`.
    pub enum GameCenterAppVersionInclude {
        CompatibilityVersions = "compatibilityVersions",
        AppStoreVersion = "appStoreVersion",
    }
}

names! {
    /// Relationships of `GameCenterAppVersion` of which a limited number can be included.
    ///
    /// At most 50 of each.
    pub enum GameCenterAppVersionToMany {
        CompatibilityVersions = "compatibilityVersions",
    }
}

impl Limited for GameCenterAppVersionToMany {
    fn maximum(self) -> u32 {
        50
    }
}
