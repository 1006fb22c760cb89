// Written by `cargo xtask codegen` from the description in `spec/`; not edited by hand.
//! Game center activity version releases: `/v1/gameCenterActivityVersionReleases`.

use super::{game_center_activity_versions, game_center_details};
use crate::runtime::emit::*;

/// Reads one of the game center activity version releases.
///
/// `GET /v1/gameCenterActivityVersionReleases/{id}`
///
/// [Apple's page](https://developer.apple.com/documentation/appstoreconnectapi/get-v1-gameCenterActivityVersionReleases-_id_)
#[deprecated]
pub fn get(
    id: impl Into<Id<GameCenterActivityVersionRelease>>,
) -> Request<Document<GameCenterActivityVersionRelease>, GetQuery> {
    Request::new(Method::Get, "/v1/gameCenterActivityVersionReleases/{id}").path("id", id.into())
}

/// Creates one of the game center activity version releases.
///
/// `POST /v1/gameCenterActivityVersionReleases`
///
/// [Apple's page](https://developer.apple.com/documentation/appstoreconnectapi/post-v1-gameCenterActivityVersionReleases)
#[deprecated]
pub fn create(
    body: GameCenterActivityVersionReleaseCreate,
) -> Request<Document<GameCenterActivityVersionRelease>> {
    Request::new(Method::Post, "/v1/gameCenterActivityVersionReleases").body(body)
}

/// Deletes one of the game center activity version releases.
///
/// `DELETE /v1/gameCenterActivityVersionReleases/{id}`
///
/// [Apple's page](https://developer.apple.com/documentation/appstoreconnectapi/delete-v1-gameCenterActivityVersionReleases-_id_)
#[deprecated]
pub fn delete(id: impl Into<Id<GameCenterActivityVersionRelease>>) -> Request<()> {
    Request::new(Method::Delete, "/v1/gameCenterActivityVersionReleases/{id}").path("id", id.into())
}

/// The parameters of [`get`](fn@get).
pub enum GetQuery {}
impl Query for GetQuery {
    type Joins = GameCenterActivityVersionReleaseJoins;
}

/// A resource of the type `gameCenterActivityVersionReleases`.
#[deprecated]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GameCenterActivityVersionRelease {
    /// Which one it is, among those of its type.
    pub id: Id<GameCenterActivityVersionRelease>,
    /// What it is connected with.
    pub relationships: GameCenterActivityVersionReleaseRelationships,
    /// Where it is.
    pub links: Links,
}
resource!(
    GameCenterActivityVersionRelease,
    "gameCenterActivityVersionReleases",
    relationships,
    links
);

/// The relationships of [`GameCenterActivityVersionRelease`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GameCenterActivityVersionReleaseRelationships {
    /// `version`
    pub version: ToOne<game_center_activity_versions::GameCenterActivityVersion>,
}

impl Object for GameCenterActivityVersionReleaseRelationships {
    fn member<'de, A: MapAccess<'de>>(&mut self, key: &str, map: &mut A) -> Result<(), A::Error> {
        match key {
            "version" => read_relationship(&mut self.version, map),
            _ => skip(map),
        }
    }
}

impl Member for GameCenterActivityVersionReleaseRelationships {
    #[inline]
    fn view(&self) -> View<'_> {
        View::object("GameCenterActivityVersionReleaseRelationships")
            .relationship("version", &self.version)
            .end()
    }
}
object!(GameCenterActivityVersionReleaseRelationships);

/// Creates one `GameCenterActivityVersionRelease`; what is not set is not sent.
#[derive(Clone, PartialEq)]
#[must_use]
pub struct GameCenterActivityVersionReleaseCreate(Body);

impl GameCenterActivityVersionReleaseCreate {
    /// With what is required.
    pub fn new(
        game_center_detail: impl Into<Id<game_center_details::GameCenterDetail>>,
        version: impl Into<Id<game_center_activity_versions::GameCenterActivityVersion>>,
    ) -> Self {
        Self(
            Body::new("gameCenterActivityVersionReleases")
                .with_relationships()
                .to_one::<game_center_details::GameCenterDetail>(
                    "gameCenterDetail",
                    "gameCenterDetails",
                    game_center_detail.into(),
                )
                .to_one::<game_center_activity_versions::GameCenterActivityVersion>(
                    "version",
                    "gameCenterActivityVersions",
                    version.into(),
                ),
        )
    }
}
body!(GameCenterActivityVersionReleaseCreate);

/// What can be asked along with `GameCenterActivityVersionRelease`.
///
/// Fields can be chosen: `fields[gameCenterActivityVersionReleases]`, `fields[gameCenterActivityVersions]`.
///
/// Can be included: `version`.
pub enum GameCenterActivityVersionReleaseJoins {}
joins!(
    GameCenterActivityVersionReleaseJoins,
    include = GameCenterActivityVersionReleaseInclude,
    to_many = Never,
    fields = [
        GameCenterActivityVersionReleaseField,
        game_center_activity_versions::GameCenterActivityVersionField
    ]
);

names! {
    /// The fields that `fields[gameCenterActivityVersionReleases]` can choose.
    pub enum GameCenterActivityVersionReleaseField {
        Version = "version",
    }
}

impl Field for GameCenterActivityVersionReleaseField {
    const PARAMETER: &'static str = "fields[gameCenterActivityVersionReleases]";
}

names! {
    /// What can be included with `GameCenterActivityVersionRelease`.
    pub enum GameCenterActivityVersionReleaseInclude {
        Version = "version",
    }
}
