// Written by `cargo xtask codegen` from the description in `spec/`; not edited by hand.
//! Game center activity versions: `/v1/gameCenterActivityVersions`.

use super::{
    GameCenterVersionState, game_center_activities, game_center_activity_images,
    game_center_activity_localizations, game_center_activity_version_releases,
};
use crate::runtime::emit::*;

/// Reads one of the game center activity versions.
///
/// `GET /v1/gameCenterActivityVersions/{id}`
///
/// `fields[gameCenterActivityVersionReleases]` is deprecated.
///
/// `limit[releases]` is deprecated.
///
/// [Apple's page](https://developer.apple.com/documentation/appstoreconnectapi/get-v1-gameCenterActivityVersions-_id_)
pub fn get(
    id: impl Into<Id<GameCenterActivityVersion>>,
) -> Request<Document<GameCenterActivityVersion>, GetQuery> {
    Request::new(Method::Get, "/v1/gameCenterActivityVersions/{id}").path("id", id.into())
}

/// Creates one of the game center activity versions.
///
/// `POST /v1/gameCenterActivityVersions`
///
/// [Apple's page](https://developer.apple.com/documentation/appstoreconnectapi/post-v1-gameCenterActivityVersions)
pub fn create(
    body: GameCenterActivityVersionCreate,
) -> Request<Document<GameCenterActivityVersion>> {
    Request::new(Method::Post, "/v1/gameCenterActivityVersions").body(body)
}

/// Changes one of the game center activity versions.
///
/// `PATCH /v1/gameCenterActivityVersions/{id}`
///
/// [Apple's page](https://developer.apple.com/documentation/appstoreconnectapi/patch-v1-gameCenterActivityVersions-_id_)
pub fn update(
    id: impl Into<Id<GameCenterActivityVersion>>,
    body: GameCenterActivityVersionUpdate,
) -> Request<Document<GameCenterActivityVersion>> {
    Request::new(Method::Patch, "/v1/gameCenterActivityVersions/{id}").path_and_body(
        "id",
        id.into(),
        body,
    )
}

/// Reads the default image of one of the game center activity versions.
///
/// `GET /v1/gameCenterActivityVersions/{id}/defaultImage`
///
/// [Apple's page](https://developer.apple.com/documentation/appstoreconnectapi/get-v1-gameCenterActivityVersions-_id_-defaultImage)
pub fn default_image(
    id: impl Into<Id<GameCenterActivityVersion>>,
) -> Request<
    Document<Option<game_center_activity_images::GameCenterActivityImage>>,
    DefaultImageQuery,
> {
    Request::new(
        Method::Get,
        "/v1/gameCenterActivityVersions/{id}/defaultImage",
    )
    .path("id", id.into())
}

/// Reads the localizations of one of the game center activity versions.
///
/// `GET /v1/gameCenterActivityVersions/{id}/localizations`
///
/// At most 200 on a page.
///
/// [Apple's page](https://developer.apple.com/documentation/appstoreconnectapi/get-v1-gameCenterActivityVersions-_id_-localizations)
pub fn localizations(
    id: impl Into<Id<GameCenterActivityVersion>>,
) -> Request<
    Page<game_center_activity_localizations::GameCenterActivityLocalization>,
    LocalizationsQuery,
> {
    Request::new(
        Method::Get,
        "/v1/gameCenterActivityVersions/{id}/localizations",
    )
    .path("id", id.into())
    .limited(200)
}

/// Reads the identity of the default image of one of the game center activity versions.
///
/// `GET /v1/gameCenterActivityVersions/{id}/relationships/defaultImage`
///
/// [Apple's page](https://developer.apple.com/documentation/appstoreconnectapi/get-v1-gameCenterActivityVersions-_id_-relationships-defaultImage)
pub fn default_image_linkage(
    id: impl Into<Id<GameCenterActivityVersion>>,
) -> Request<Linkage<game_center_activity_images::GameCenterActivityImage>> {
    Request::new(
        Method::Get,
        "/v1/gameCenterActivityVersions/{id}/relationships/defaultImage",
    )
    .path("id", id.into())
}

/// Reads the identities of the localizations of one of the game center activity versions.
///
/// `GET /v1/gameCenterActivityVersions/{id}/relationships/localizations`
///
/// At most 200 on a page.
///
/// [Apple's page](https://developer.apple.com/documentation/appstoreconnectapi/get-v1-gameCenterActivityVersions-_id_-relationships-localizations)
pub fn localizations_linkages(
    id: impl Into<Id<GameCenterActivityVersion>>,
) -> Request<Linkages<game_center_activity_localizations::GameCenterActivityLocalization>> {
    Request::new(
        Method::Get,
        "/v1/gameCenterActivityVersions/{id}/relationships/localizations",
    )
    .path("id", id.into())
    .limited(200)
}

/// The parameters of [`get`](fn@get).
pub enum GetQuery {}
impl Query for GetQuery {
    type Joins = GameCenterActivityVersionJoins;
}

/// The parameters of [`default_image`](fn@default_image).
pub enum DefaultImageQuery {}
impl Query for DefaultImageQuery {
    type Joins = Only<game_center_activity_images::GameCenterActivityImageField>;
}

/// The parameters of [`localizations`](fn@localizations).
pub enum LocalizationsQuery {}
impl Query for LocalizationsQuery {
    type Joins = game_center_activity_localizations::GameCenterActivityLocalizationJoins;
}

/// A resource of the type `gameCenterActivityVersions`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GameCenterActivityVersion {
    /// Which one it is, among those of its type.
    pub id: Id<GameCenterActivityVersion>,
    /// What it is.
    pub attributes: GameCenterActivityVersionAttributes,
    /// What it is connected with.
    pub relationships: GameCenterActivityVersionRelationships,
    /// Where it is.
    pub links: Links,
}
resource!(
    GameCenterActivityVersion,
    "gameCenterActivityVersions",
    attributes,
    relationships,
    links
);

/// The attributes of [`GameCenterActivityVersion`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GameCenterActivityVersionAttributes {
    /// `fallbackUrl`
    pub fallback_url: Option<String>,
    /// `state`
    pub state: Option<GameCenterVersionState>,
    /// `version`
    pub version: Option<i64>,
}

impl Object for GameCenterActivityVersionAttributes {
    fn member<'de, A: MapAccess<'de>>(&mut self, key: &str, map: &mut A) -> Result<(), A::Error> {
        match key {
            "fallbackUrl" => read_value(&mut self.fallback_url, map),
            "state" => read_value(&mut self.state, map),
            "version" => read_value(&mut self.version, map),
            _ => skip(map),
        }
    }
}

impl Member for GameCenterActivityVersionAttributes {
    #[inline]
    fn view(&self) -> View<'_> {
        View::object("GameCenterActivityVersionAttributes")
            .member("fallbackUrl", &self.fallback_url)
            .member("state", &self.state)
            .member("version", &self.version)
            .end()
    }
}
object!(GameCenterActivityVersionAttributes);

/// The relationships of [`GameCenterActivityVersion`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GameCenterActivityVersionRelationships {
    /// `activity`
    pub activity: ToOne<game_center_activities::GameCenterActivity>,
    /// `defaultImage`
    pub default_image: ToOne<game_center_activity_images::GameCenterActivityImage>,
    /// `localizations`
    pub localizations: ToMany<game_center_activity_localizations::GameCenterActivityLocalization>,
    /// `releases`
    pub releases: ToMany<game_center_activity_version_releases::GameCenterActivityVersionRelease>,
}

impl Object for GameCenterActivityVersionRelationships {
    fn member<'de, A: MapAccess<'de>>(&mut self, key: &str, map: &mut A) -> Result<(), A::Error> {
        match key {
            "activity" => read_relationship(&mut self.activity, map),
            "defaultImage" => read_relationship(&mut self.default_image, map),
            "localizations" => read_relationship(&mut self.localizations, map),
            "releases" => read_relationship(&mut self.releases, map),
            _ => skip(map),
        }
    }
}

impl Member for GameCenterActivityVersionRelationships {
    #[inline]
    fn view(&self) -> View<'_> {
        View::object("GameCenterActivityVersionRelationships")
            .relationship("activity", &self.activity)
            .relationship("defaultImage", &self.default_image)
            .relationship("localizations", &self.localizations)
            .relationship("releases", &self.releases)
            .end()
    }
}
object!(GameCenterActivityVersionRelationships);

/// Creates one `GameCenterActivityVersion`; what is not set is not sent.
#[derive(Clone, PartialEq)]
#[must_use]
pub struct GameCenterActivityVersionCreate(Body);

impl GameCenterActivityVersionCreate {
    /// With what is required.
    pub fn new(activity: impl Into<Id<game_center_activities::GameCenterActivity>>) -> Self {
        Self(
            Body::new("gameCenterActivityVersions")
                .with_relationships()
                .to_one::<game_center_activities::GameCenterActivity>(
                    "activity",
                    "gameCenterActivities",
                    activity.into(),
                ),
        )
    }

    /// Sets `fallbackUrl`.
    pub fn fallback_url(self, fallback_url: impl Into<String>) -> Self {
        Self(self.0.attribute("fallbackUrl", fallback_url.into()))
    }

    /// Sends null for `fallbackUrl`.
    pub fn clear_fallback_url(self) -> Self {
        Self(self.0.clear_attribute("fallbackUrl"))
    }
}
body!(GameCenterActivityVersionCreate);

/// Creates one `GameCenterActivityVersion` along with another resource; what is not set is not sent.
#[derive(Clone, PartialEq)]
#[must_use]
pub struct GameCenterActivityVersionInlineCreate(Body);

impl GameCenterActivityVersionInlineCreate {
    /// With nothing set.
    pub fn new() -> Self {
        Self(Body::new("gameCenterActivityVersions"))
    }

    /// Sets `fallbackUrl`.
    pub fn fallback_url(self, fallback_url: impl Into<String>) -> Self {
        Self(self.0.attribute("fallbackUrl", fallback_url.into()))
    }

    /// Sets the relationship `activity`.
    pub fn activity(
        self,
        activity: impl Into<Id<game_center_activities::GameCenterActivity>>,
    ) -> Self {
        Self(self.0.to_one::<game_center_activities::GameCenterActivity>(
            "activity",
            "gameCenterActivities",
            activity.into(),
        ))
    }

    /// Sends null for `fallbackUrl`.
    pub fn clear_fallback_url(self) -> Self {
        Self(self.0.clear_attribute("fallbackUrl"))
    }
}
body!(GameCenterActivityVersionInlineCreate, default);
inline_create!(
    GameCenterActivityVersionInlineCreate,
    GameCenterActivityVersion
);

/// Changes one `GameCenterActivityVersion`; what is not set stays as it is.
#[derive(Clone, PartialEq)]
#[must_use]
pub struct GameCenterActivityVersionUpdate(Body);

impl GameCenterActivityVersionUpdate {
    /// With nothing set.
    pub fn new() -> Self {
        Self(Body::new("gameCenterActivityVersions"))
    }

    /// Sets `fallbackUrl`.
    pub fn fallback_url(self, fallback_url: impl Into<String>) -> Self {
        Self(self.0.attribute("fallbackUrl", fallback_url.into()))
    }

    /// Sends null for `fallbackUrl`.
    pub fn clear_fallback_url(self) -> Self {
        Self(self.0.clear_attribute("fallbackUrl"))
    }
}
body!(GameCenterActivityVersionUpdate, default);

/// What can be asked along with `GameCenterActivityVersion`.
///
/// Fields can be chosen: `fields[gameCenterActivities]`, `fields[gameCenterActivityImages]`, `fields[gameCenterActivityLocalizations]`, `fields[gameCenterActivityVersionReleases]`, `fields[gameCenterActivityVersions]`.
///
/// Can be included: `activity`, `localizations`, `defaultImage`, `releases`.
pub enum GameCenterActivityVersionJoins {}
joins!(
    GameCenterActivityVersionJoins,
    include = GameCenterActivityVersionInclude,
    to_many = GameCenterActivityVersionToMany,
    fields = [
        game_center_activities::GameCenterActivityField,
        game_center_activity_images::GameCenterActivityImageField,
        game_center_activity_localizations::GameCenterActivityLocalizationField,
        game_center_activity_version_releases::GameCenterActivityVersionReleaseField,
        GameCenterActivityVersionField
    ]
);

names! {
    /// The fields that `fields[gameCenterActivityVersions]` can choose.
    pub enum GameCenterActivityVersionField {
        Version = "version",
        State = "state",
        FallbackUrl = "fallbackUrl",
        Activity = "activity",
        Localizations = "localizations",
        DefaultImage = "defaultImage",
        Releases = "releases",
    }
}

impl Field for GameCenterActivityVersionField {
    const PARAMETER: &'static str = "fields[gameCenterActivityVersions]";
}

names! {
    /// What can be included with `GameCenterActivityVersion`.
    pub enum GameCenterActivityVersionInclude {
        Activity = "activity",
        Localizations = "localizations",
        DefaultImage = "defaultImage",
        Releases = "releases",
    }
}

names! {
    /// Relationships of `GameCenterActivityVersion` of which a limited number can be included.
    ///
    /// At most 50 of each.
    pub enum GameCenterActivityVersionToMany {
        Localizations = "localizations",
        #[deprecated]
        Releases = "releases",
    }
}

impl Limited for GameCenterActivityVersionToMany {
    fn maximum(self) -> u32 {
        50
    }
}
