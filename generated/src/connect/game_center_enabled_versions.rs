// Written by `cargo xtask codegen` from the description in `spec/`; not edited by hand.
//! Game center enabled versions: `/v1/gameCenterEnabledVersions`.

use super::{ImageAsset, Platform, apps};
use crate::runtime::emit::*;

/// Reads the compatible versions of one of the game center enabled versions.
///
/// `GET /v1/gameCenterEnabledVersions/{id}/compatibleVersions`
///
/// At most 200 on a page.
///
/// `limit[compatibleVersions]` is deprecated.
///
/// [Apple's page](https://developer.apple.com/documentation/appstoreconnectapi/get-v1-gameCenterEnabledVersions-_id_-compatibleVersions)
#[deprecated]
pub fn compatible_versions(
    id: impl Into<Id<GameCenterEnabledVersion>>,
) -> Request<Page<GameCenterEnabledVersion>, CompatibleVersionsQuery> {
    Request::new(
        Method::Get,
        "/v1/gameCenterEnabledVersions/{id}/compatibleVersions",
    )
    .path("id", id.into())
    .limited(200)
}

/// Reads the identities of the compatible versions of one of the game center enabled versions.
///
/// `GET /v1/gameCenterEnabledVersions/{id}/relationships/compatibleVersions`
///
/// At most 200 on a page.
///
/// [Apple's page](https://developer.apple.com/documentation/appstoreconnectapi/get-v1-gameCenterEnabledVersions-_id_-relationships-compatibleVersions)
#[deprecated]
pub fn compatible_versions_linkages(
    id: impl Into<Id<GameCenterEnabledVersion>>,
) -> Request<Linkages<GameCenterEnabledVersion>> {
    Request::new(
        Method::Get,
        "/v1/gameCenterEnabledVersions/{id}/relationships/compatibleVersions",
    )
    .path("id", id.into())
    .limited(200)
}

/// Adds to the compatible versions of one of the game center enabled versions.
///
/// `POST /v1/gameCenterEnabledVersions/{id}/relationships/compatibleVersions`
///
/// [Apple's page](https://developer.apple.com/documentation/appstoreconnectapi/post-v1-gameCenterEnabledVersions-_id_-relationships-compatibleVersions)
#[deprecated]
pub fn add_compatible_versions(
    id: impl Into<Id<GameCenterEnabledVersion>>,
    compatible_versions: impl IntoIterator<Item = impl Into<Id<GameCenterEnabledVersion>>>,
) -> Request<()> {
    Request::new(
        Method::Post,
        "/v1/gameCenterEnabledVersions/{id}/relationships/compatibleVersions",
    )
    .path("id", id.into())
    .linkages::<GameCenterEnabledVersion, _>("gameCenterEnabledVersions", compatible_versions)
}

/// Replaces the compatible versions of one of the game center enabled versions.
///
/// `PATCH /v1/gameCenterEnabledVersions/{id}/relationships/compatibleVersions`
///
/// [Apple's page](https://developer.apple.com/documentation/appstoreconnectapi/patch-v1-gameCenterEnabledVersions-_id_-relationships-compatibleVersions)
#[deprecated]
pub fn replace_compatible_versions(
    id: impl Into<Id<GameCenterEnabledVersion>>,
    compatible_versions: impl IntoIterator<Item = impl Into<Id<GameCenterEnabledVersion>>>,
) -> Request<()> {
    Request::new(
        Method::Patch,
        "/v1/gameCenterEnabledVersions/{id}/relationships/compatibleVersions",
    )
    .path("id", id.into())
    .linkages::<GameCenterEnabledVersion, _>("gameCenterEnabledVersions", compatible_versions)
}

/// Removes from the compatible versions of one of the game center enabled versions.
///
/// `DELETE /v1/gameCenterEnabledVersions/{id}/relationships/compatibleVersions`
///
/// [Apple's page](https://developer.apple.com/documentation/appstoreconnectapi/delete-v1-gameCenterEnabledVersions-_id_-relationships-compatibleVersions)
#[deprecated]
pub fn remove_compatible_versions(
    id: impl Into<Id<GameCenterEnabledVersion>>,
    compatible_versions: impl IntoIterator<Item = impl Into<Id<GameCenterEnabledVersion>>>,
) -> Request<()> {
    Request::new(
        Method::Delete,
        "/v1/gameCenterEnabledVersions/{id}/relationships/compatibleVersions",
    )
    .path("id", id.into())
    .linkages::<GameCenterEnabledVersion, _>("gameCenterEnabledVersions", compatible_versions)
}

/// The parameters of [`compatible_versions`](fn@compatible_versions).
pub enum CompatibleVersionsQuery {}
impl Query for CompatibleVersionsQuery {
    type Joins = GameCenterEnabledVersionJoins;
}

impl Request<Page<GameCenterEnabledVersion>, CompatibleVersionsQuery> {
    /// Sets `filter[platform]`.
    pub fn filter_platform(self, values: impl IntoIterator<Item = Platform>) -> Self {
        self.list::<Platform, _>("filter[platform]", values)
    }

    /// Sets `filter[versionString]`.
    pub fn filter_version_string(
        self,
        values: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.list::<String, _>("filter[versionString]", values)
    }

    /// Sets `filter[app]`.
    pub fn filter_app(self, values: impl IntoIterator<Item = impl Into<Id<apps::App>>>) -> Self {
        self.list::<Id<apps::App>, _>("filter[app]", values)
    }

    /// Sets `filter[id]`.
    pub fn filter_id(
        self,
        values: impl IntoIterator<Item = impl Into<Id<GameCenterEnabledVersion>>>,
    ) -> Self {
        self.list::<Id<GameCenterEnabledVersion>, _>("filter[id]", values)
    }

    /// Sets `sort`.
    pub fn sort(self, values: impl IntoIterator<Item = Sort>) -> Self {
        self.list::<Sort, _>("sort", values)
    }
}

/// A resource of the type `gameCenterEnabledVersions`.
#[deprecated]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GameCenterEnabledVersion {
    /// Which one it is, among those of its type.
    pub id: Id<GameCenterEnabledVersion>,
    /// What it is.
    pub attributes: GameCenterEnabledVersionAttributes,
    /// What it is connected with.
    pub relationships: GameCenterEnabledVersionRelationships,
    /// Where it is.
    pub links: Links,
}
resource!(
    GameCenterEnabledVersion,
    "gameCenterEnabledVersions",
    attributes,
    relationships,
    links
);

/// The attributes of [`GameCenterEnabledVersion`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GameCenterEnabledVersionAttributes {
    /// `iconAsset`
    pub icon_asset: Option<ImageAsset>,
    /// `platform`
    pub platform: Option<Platform>,
    /// `versionString`
    pub version_string: Option<String>,
}

impl Object for GameCenterEnabledVersionAttributes {
    fn member<'de, A: MapAccess<'de>>(&mut self, key: &str, map: &mut A) -> Result<(), A::Error> {
        match key {
            "iconAsset" => read_value(&mut self.icon_asset, map),
            "platform" => read_value(&mut self.platform, map),
            "versionString" => read_value(&mut self.version_string, map),
            _ => skip(map),
        }
    }
}

impl Member for GameCenterEnabledVersionAttributes {
    #[inline]
    fn view(&self) -> View<'_> {
        View::object("GameCenterEnabledVersionAttributes")
            .member("iconAsset", &self.icon_asset)
            .member("platform", &self.platform)
            .member("versionString", &self.version_string)
            .end()
    }
}
object!(GameCenterEnabledVersionAttributes);

/// The relationships of [`GameCenterEnabledVersion`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GameCenterEnabledVersionRelationships {
    /// `app`
    pub app: ToOne<apps::App>,
    /// `compatibleVersions`
    pub compatible_versions: ToMany<GameCenterEnabledVersion>,
}

impl Object for GameCenterEnabledVersionRelationships {
    fn member<'de, A: MapAccess<'de>>(&mut self, key: &str, map: &mut A) -> Result<(), A::Error> {
        match key {
            "app" => read_relationship(&mut self.app, map),
            "compatibleVersions" => read_relationship(&mut self.compatible_versions, map),
            _ => skip(map),
        }
    }
}

impl Member for GameCenterEnabledVersionRelationships {
    #[inline]
    fn view(&self) -> View<'_> {
        View::object("GameCenterEnabledVersionRelationships")
            .relationship("app", &self.app)
            .relationship("compatibleVersions", &self.compatible_versions)
            .end()
    }
}
object!(GameCenterEnabledVersionRelationships);

/// What can be asked along with `GameCenterEnabledVersion`.
///
/// Fields can be chosen: `fields[apps]`, `fields[gameCenterEnabledVersions]`.
///
/// Can be included: `compatibleVersions`, `app`.
pub enum GameCenterEnabledVersionJoins {}
joins!(
    GameCenterEnabledVersionJoins,
    include = GameCenterEnabledVersionInclude,
    to_many = GameCenterEnabledVersionToMany,
    fields = [apps::AppField, GameCenterEnabledVersionField]
);

names! {
    /// The fields that `fields[gameCenterEnabledVersions]` can choose.
    pub enum GameCenterEnabledVersionField {
        Platform = "platform",
        VersionString = "versionString",
        IconAsset = "iconAsset",
        CompatibleVersions = "compatibleVersions",
        App = "app",
    }
}

impl Field for GameCenterEnabledVersionField {
    const PARAMETER: &'static str = "fields[gameCenterEnabledVersions]";
}

names! {
    /// What can be included with `GameCenterEnabledVersion`.
    pub enum GameCenterEnabledVersionInclude {
        CompatibleVersions = "compatibleVersions",
        App = "app",
    }
}

names! {
    /// Relationships of `GameCenterEnabledVersion` of which a limited number can be included.
    ///
    /// At most 50 of each.
    pub enum GameCenterEnabledVersionToMany {
        #[deprecated]
        CompatibleVersions = "compatibleVersions",
    }
}

impl Limited for GameCenterEnabledVersionToMany {
    fn maximum(self) -> u32 {
        50
    }
}

names! {
    /// Values of `sort`.
    pub enum Sort {
        VersionString = "versionString",
        VersionStringDescending = "-versionString",
    }
}
