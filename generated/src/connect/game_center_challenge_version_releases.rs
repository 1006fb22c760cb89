// Written by `cargo xtask codegen` from the description in `spec/`; not edited by hand.
//! Game center challenge version releases: `/v1/gameCenterChallengeVersionReleases`.

use super::{game_center_challenge_versions, game_center_details};
use crate::runtime::emit::*;

/// Reads one of the game center challenge version releases.
///
/// `GET /v1/gameCenterChallengeVersionReleases/{id}`
///
/// [Apple's page](https://developer.apple.com/documentation/appstoreconnectapi/get-v1-gameCenterChallengeVersionReleases-_id_)
#[deprecated]
pub fn get(
    id: impl Into<Id<GameCenterChallengeVersionRelease>>,
) -> Request<Document<GameCenterChallengeVersionRelease>, GetQuery> {
    Request::new(Method::Get, "/v1/gameCenterChallengeVersionReleases/{id}").path("id", id.into())
}

/// Creates one of the game center challenge version releases.
///
/// `POST /v1/gameCenterChallengeVersionReleases`
///
/// [Apple's page](https://developer.apple.com/documentation/appstoreconnectapi/post-v1-gameCenterChallengeVersionReleases)
#[deprecated]
pub fn create(
    body: GameCenterChallengeVersionReleaseCreate,
) -> Request<Document<GameCenterChallengeVersionRelease>> {
    Request::new(Method::Post, "/v1/gameCenterChallengeVersionReleases").body(body)
}

/// Deletes one of the game center challenge version releases.
///
/// `DELETE /v1/gameCenterChallengeVersionReleases/{id}`
///
/// [Apple's page](https://developer.apple.com/documentation/appstoreconnectapi/delete-v1-gameCenterChallengeVersionReleases-_id_)
#[deprecated]
pub fn delete(id: impl Into<Id<GameCenterChallengeVersionRelease>>) -> Request<()> {
    Request::new(
        Method::Delete,
        "/v1/gameCenterChallengeVersionReleases/{id}",
    )
    .path("id", id.into())
}

/// The parameters of [`get`](fn@get).
pub enum GetQuery {}
impl Query for GetQuery {
    type Joins = GameCenterChallengeVersionReleaseJoins;
}

/// A resource of the type `gameCenterChallengeVersionReleases`.
#[deprecated]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GameCenterChallengeVersionRelease {
    /// Which one it is, among those of its type.
    pub id: Id<GameCenterChallengeVersionRelease>,
    /// What it is connected with.
    pub relationships: GameCenterChallengeVersionReleaseRelationships,
    /// Where it is.
    pub links: Links,
}
resource!(
    GameCenterChallengeVersionRelease,
    "gameCenterChallengeVersionReleases",
    relationships,
    links
);

/// The relationships of [`GameCenterChallengeVersionRelease`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GameCenterChallengeVersionReleaseRelationships {
    /// `version`
    pub version: ToOne<game_center_challenge_versions::GameCenterChallengeVersion>,
}

impl Object for GameCenterChallengeVersionReleaseRelationships {
    fn member<'de, A: MapAccess<'de>>(&mut self, key: &str, map: &mut A) -> Result<(), A::Error> {
        match key {
            "version" => read_relationship(&mut self.version, map),
            _ => skip(map),
        }
    }
}

impl Member for GameCenterChallengeVersionReleaseRelationships {
    #[inline]
    fn view(&self) -> View<'_> {
        View::object("GameCenterChallengeVersionReleaseRelationships")
            .relationship("version", &self.version)
            .end()
    }
}
object!(GameCenterChallengeVersionReleaseRelationships);

/// Creates one `GameCenterChallengeVersionRelease`; what is not set is not sent.
#[derive(Clone, PartialEq)]
#[must_use]
pub struct GameCenterChallengeVersionReleaseCreate(Body);

impl GameCenterChallengeVersionReleaseCreate {
    /// With what is required.
    pub fn new(
        game_center_detail: impl Into<Id<game_center_details::GameCenterDetail>>,
        version: impl Into<Id<game_center_challenge_versions::GameCenterChallengeVersion>>,
    ) -> Self {
        Self(
            Body::new("gameCenterChallengeVersionReleases")
                .with_relationships()
                .to_one::<game_center_details::GameCenterDetail>(
                    "gameCenterDetail",
                    "gameCenterDetails",
                    game_center_detail.into(),
                )
                .to_one::<game_center_challenge_versions::GameCenterChallengeVersion>(
                    "version",
                    "gameCenterChallengeVersions",
                    version.into(),
                ),
        )
    }
}
body!(GameCenterChallengeVersionReleaseCreate);

/// What can be asked along with `GameCenterChallengeVersionRelease`.
///
/// Fields can be chosen: `fields[gameCenterChallengeVersionReleases]`, `fields[gameCenterChallengeVersions]`.
///
/// Can be included: `version`.
pub enum GameCenterChallengeVersionReleaseJoins {}
joins!(
    GameCenterChallengeVersionReleaseJoins,
    include = GameCenterChallengeVersionReleaseInclude,
    to_many = Never,
    fields = [
        GameCenterChallengeVersionReleaseField,
        game_center_challenge_versions::GameCenterChallengeVersionField
    ]
);

names! {
    /// The fields that `fields[gameCenterChallengeVersionReleases]` can choose.
    pub enum GameCenterChallengeVersionReleaseField {
        Version = "version",
    }
}

impl Field for GameCenterChallengeVersionReleaseField {
    const PARAMETER: &'static str = "fields[gameCenterChallengeVersionReleases]";
}

names! {
    /// What can be included with `GameCenterChallengeVersionRelease`.
    pub enum GameCenterChallengeVersionReleaseInclude {
        Version = "version",
    }
}
