// Written by `cargo xtask codegen` from the description in `spec/`; not edited by hand.
//! Game center challenge versions: `/v1/gameCenterChallengeVersions`.

use super::{
    GameCenterVersionState, game_center_challenge_images, game_center_challenge_localizations,
    game_center_challenge_version_releases, game_center_challenges,
};
use crate::runtime::emit::*;

/// Reads one of the game center challenge versions.
///
/// `GET /v1/gameCenterChallengeVersions/{id}`
///
/// `fields[gameCenterChallengeVersionReleases]` is deprecated.
///
/// `limit[releases]` is deprecated.
///
/// [Apple's page](https://developer.apple.com/documentation/appstoreconnectapi/get-v1-gameCenterChallengeVersions-_id_)
pub fn get(
    id: impl Into<Id<GameCenterChallengeVersion>>,
) -> Request<Document<GameCenterChallengeVersion>, GetQuery> {
    Request::new(Method::Get, "/v1/gameCenterChallengeVersions/{id}").path("id", id.into())
}

/// Creates one of the game center challenge versions.
///
/// `POST /v1/gameCenterChallengeVersions`
///
/// [Apple's page](https://developer.apple.com/documentation/appstoreconnectapi/post-v1-gameCenterChallengeVersions)
pub fn create(
    body: GameCenterChallengeVersionCreate,
) -> Request<Document<GameCenterChallengeVersion>> {
    Request::new(Method::Post, "/v1/gameCenterChallengeVersions").body(body)
}

/// Reads the default image of one of the game center challenge versions.
///
/// `GET /v1/gameCenterChallengeVersions/{id}/defaultImage`
///
/// [Apple's page](https://developer.apple.com/documentation/appstoreconnectapi/get-v1-gameCenterChallengeVersions-_id_-defaultImage)
pub fn default_image(
    id: impl Into<Id<GameCenterChallengeVersion>>,
) -> Request<
    Document<Option<game_center_challenge_images::GameCenterChallengeImage>>,
    DefaultImageQuery,
> {
    Request::new(
        Method::Get,
        "/v1/gameCenterChallengeVersions/{id}/defaultImage",
    )
    .path("id", id.into())
}

/// Reads the localizations of one of the game center challenge versions.
///
/// `GET /v1/gameCenterChallengeVersions/{id}/localizations`
///
/// At most 200 on a page.
///
/// [Apple's page](https://developer.apple.com/documentation/appstoreconnectapi/get-v1-gameCenterChallengeVersions-_id_-localizations)
pub fn localizations(
    id: impl Into<Id<GameCenterChallengeVersion>>,
) -> Request<
    Page<game_center_challenge_localizations::GameCenterChallengeLocalization>,
    LocalizationsQuery,
> {
    Request::new(
        Method::Get,
        "/v1/gameCenterChallengeVersions/{id}/localizations",
    )
    .path("id", id.into())
    .limited(200)
}

/// Reads the identity of the default image of one of the game center challenge versions.
///
/// `GET /v1/gameCenterChallengeVersions/{id}/relationships/defaultImage`
///
/// [Apple's page](https://developer.apple.com/documentation/appstoreconnectapi/get-v1-gameCenterChallengeVersions-_id_-relationships-defaultImage)
pub fn default_image_linkage(
    id: impl Into<Id<GameCenterChallengeVersion>>,
) -> Request<Linkage<game_center_challenge_images::GameCenterChallengeImage>> {
    Request::new(
        Method::Get,
        "/v1/gameCenterChallengeVersions/{id}/relationships/defaultImage",
    )
    .path("id", id.into())
}

/// Reads the identities of the localizations of one of the game center challenge versions.
///
/// `GET /v1/gameCenterChallengeVersions/{id}/relationships/localizations`
///
/// At most 200 on a page.
///
/// [Apple's page](https://developer.apple.com/documentation/appstoreconnectapi/get-v1-gameCenterChallengeVersions-_id_-relationships-localizations)
pub fn localizations_linkages(
    id: impl Into<Id<GameCenterChallengeVersion>>,
) -> Request<Linkages<game_center_challenge_localizations::GameCenterChallengeLocalization>> {
    Request::new(
        Method::Get,
        "/v1/gameCenterChallengeVersions/{id}/relationships/localizations",
    )
    .path("id", id.into())
    .limited(200)
}

/// The parameters of [`get`](fn@get).
pub enum GetQuery {}
impl Query for GetQuery {
    type Joins = GameCenterChallengeVersionJoins;
}

/// The parameters of [`default_image`](fn@default_image).
pub enum DefaultImageQuery {}
impl Query for DefaultImageQuery {
    type Joins = Only<game_center_challenge_images::GameCenterChallengeImageField>;
}

/// The parameters of [`localizations`](fn@localizations).
pub enum LocalizationsQuery {}
impl Query for LocalizationsQuery {
    type Joins = game_center_challenge_localizations::GameCenterChallengeLocalizationJoins;
}

/// A resource of the type `gameCenterChallengeVersions`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GameCenterChallengeVersion {
    /// Which one it is, among those of its type.
    pub id: Id<GameCenterChallengeVersion>,
    /// What it is.
    pub attributes: GameCenterChallengeVersionAttributes,
    /// What it is connected with.
    pub relationships: GameCenterChallengeVersionRelationships,
    /// Where it is.
    pub links: Links,
}
resource!(
    GameCenterChallengeVersion,
    "gameCenterChallengeVersions",
    attributes,
    relationships,
    links
);

/// The attributes of [`GameCenterChallengeVersion`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GameCenterChallengeVersionAttributes {
    /// `state`
    pub state: Option<GameCenterVersionState>,
    /// `version`
    pub version: Option<i64>,
}

impl Object for GameCenterChallengeVersionAttributes {
    fn member<'de, A: MapAccess<'de>>(&mut self, key: &str, map: &mut A) -> Result<(), A::Error> {
        match key {
            "state" => read_value(&mut self.state, map),
            "version" => read_value(&mut self.version, map),
            _ => skip(map),
        }
    }
}

impl Member for GameCenterChallengeVersionAttributes {
    #[inline]
    fn view(&self) -> View<'_> {
        View::object("GameCenterChallengeVersionAttributes")
            .member("state", &self.state)
            .member("version", &self.version)
            .end()
    }
}
object!(GameCenterChallengeVersionAttributes);

/// The relationships of [`GameCenterChallengeVersion`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GameCenterChallengeVersionRelationships {
    /// `challenge`
    pub challenge: ToOne<game_center_challenges::GameCenterChallenge>,
    /// `defaultImage`
    pub default_image: ToOne<game_center_challenge_images::GameCenterChallengeImage>,
    /// `localizations`
    pub localizations: ToMany<game_center_challenge_localizations::GameCenterChallengeLocalization>,
    /// `releases`
    pub releases: ToMany<game_center_challenge_version_releases::GameCenterChallengeVersionRelease>,
}

impl Object for GameCenterChallengeVersionRelationships {
    fn member<'de, A: MapAccess<'de>>(&mut self, key: &str, map: &mut A) -> Result<(), A::Error> {
        match key {
            "challenge" => read_relationship(&mut self.challenge, map),
            "defaultImage" => read_relationship(&mut self.default_image, map),
            "localizations" => read_relationship(&mut self.localizations, map),
            "releases" => read_relationship(&mut self.releases, map),
            _ => skip(map),
        }
    }
}

impl Member for GameCenterChallengeVersionRelationships {
    #[inline]
    fn view(&self) -> View<'_> {
        View::object("GameCenterChallengeVersionRelationships")
            .relationship("challenge", &self.challenge)
            .relationship("defaultImage", &self.default_image)
            .relationship("localizations", &self.localizations)
            .relationship("releases", &self.releases)
            .end()
    }
}
object!(GameCenterChallengeVersionRelationships);

/// Creates one `GameCenterChallengeVersion`; what is not set is not sent.
#[derive(Clone, PartialEq)]
#[must_use]
pub struct GameCenterChallengeVersionCreate(Body);

impl GameCenterChallengeVersionCreate {
    /// With what is required.
    pub fn new(challenge: impl Into<Id<game_center_challenges::GameCenterChallenge>>) -> Self {
        Self(
            Body::new("gameCenterChallengeVersions")
                .with_relationships()
                .to_one::<game_center_challenges::GameCenterChallenge>(
                    "challenge",
                    "gameCenterChallenges",
                    challenge.into(),
                ),
        )
    }
}
body!(GameCenterChallengeVersionCreate);

/// Creates one `GameCenterChallengeVersion` along with another resource; what is not set is not sent.
#[derive(Clone, PartialEq)]
#[must_use]
pub struct GameCenterChallengeVersionInlineCreate(Body);

impl GameCenterChallengeVersionInlineCreate {
    /// With nothing set.
    pub fn new() -> Self {
        Self(Body::new("gameCenterChallengeVersions"))
    }

    /// Sets the relationship `challenge`.
    pub fn challenge(
        self,
        challenge: impl Into<Id<game_center_challenges::GameCenterChallenge>>,
    ) -> Self {
        Self(
            self.0
                .to_one::<game_center_challenges::GameCenterChallenge>(
                    "challenge",
                    "gameCenterChallenges",
                    challenge.into(),
                ),
        )
    }
}
body!(GameCenterChallengeVersionInlineCreate, default);
inline_create!(
    GameCenterChallengeVersionInlineCreate,
    GameCenterChallengeVersion
);

/// What can be asked along with `GameCenterChallengeVersion`.
///
/// Fields can be chosen: `fields[gameCenterChallengeImages]`, `fields[gameCenterChallengeLocalizations]`, `fields[gameCenterChallengeVersionReleases]`, `fields[gameCenterChallengeVersions]`, `fields[gameCenterChallenges]`.
///
/// Can be included: `challenge`, `localizations`, `releases`, `defaultImage`.
pub enum GameCenterChallengeVersionJoins {}
joins!(
    GameCenterChallengeVersionJoins,
    include = GameCenterChallengeVersionInclude,
    to_many = GameCenterChallengeVersionToMany,
    fields = [
        game_center_challenge_images::GameCenterChallengeImageField,
        game_center_challenge_localizations::GameCenterChallengeLocalizationField,
        game_center_challenge_version_releases::GameCenterChallengeVersionReleaseField,
        GameCenterChallengeVersionField,
        game_center_challenges::GameCenterChallengeField
    ]
);

names! {
    /// The fields that `fields[gameCenterChallengeVersions]` can choose.
    pub enum GameCenterChallengeVersionField {
        Version = "version",
        State = "state",
        Challenge = "challenge",
        Localizations = "localizations",
        Releases = "releases",
        DefaultImage = "defaultImage",
    }
}

impl Field for GameCenterChallengeVersionField {
    const PARAMETER: &'static str = "fields[gameCenterChallengeVersions]";
}

names! {
    /// What can be included with `GameCenterChallengeVersion`.
    pub enum GameCenterChallengeVersionInclude {
        Challenge = "challenge",
        Localizations = "localizations",
        Releases = "releases",
        DefaultImage = "defaultImage",
    }
}

names! {
    /// Relationships of `GameCenterChallengeVersion` of which a limited number can be included.
    ///
    /// At most 50 of each.
    pub enum GameCenterChallengeVersionToMany {
        Localizations = "localizations",
        #[deprecated]
        Releases = "releases",
    }
}

impl Limited for GameCenterChallengeVersionToMany {
    fn maximum(self) -> u32 {
        50
    }
}
