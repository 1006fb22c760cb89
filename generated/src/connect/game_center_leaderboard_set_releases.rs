// Written by `cargo xtask codegen` from the description in `spec/`; not edited by hand.
//! Game center leaderboard set releases: `/v1/gameCenterLeaderboardSetReleases`.

use super::{game_center_details, game_center_leaderboard_sets};
use crate::runtime::emit::*;

/// Reads one of the game center leaderboard set releases.
///
/// `GET /v1/gameCenterLeaderboardSetReleases/{id}`
///
/// `fields[gameCenterLeaderboardSets]` is deprecated.
///
/// [Apple's page](https://developer.apple.com/documentation/appstoreconnectapi/get-v1-gameCenterLeaderboardSetReleases-_id_)
#[deprecated]
pub fn get(
    id: impl Into<Id<GameCenterLeaderboardSetRelease>>,
) -> Request<Document<GameCenterLeaderboardSetRelease>, GetQuery> {
    Request::new(Method::Get, "/v1/gameCenterLeaderboardSetReleases/{id}").path("id", id.into())
}

/// Creates one of the game center leaderboard set releases.
///
/// `POST /v1/gameCenterLeaderboardSetReleases`
///
/// [Apple's page](https://developer.apple.com/documentation/appstoreconnectapi/post-v1-gameCenterLeaderboardSetReleases)
#[deprecated]
pub fn create(
    body: GameCenterLeaderboardSetReleaseCreate,
) -> Request<Document<GameCenterLeaderboardSetRelease>> {
    Request::new(Method::Post, "/v1/gameCenterLeaderboardSetReleases").body(body)
}

/// Deletes one of the game center leaderboard set releases.
///
/// `DELETE /v1/gameCenterLeaderboardSetReleases/{id}`
///
/// [Apple's page](https://developer.apple.com/documentation/appstoreconnectapi/delete-v1-gameCenterLeaderboardSetReleases-_id_)
#[deprecated]
pub fn delete(id: impl Into<Id<GameCenterLeaderboardSetRelease>>) -> Request<()> {
    Request::new(Method::Delete, "/v1/gameCenterLeaderboardSetReleases/{id}").path("id", id.into())
}

/// The parameters of [`get`](fn@get).
pub enum GetQuery {}
impl Query for GetQuery {
    type Joins = GameCenterLeaderboardSetReleaseJoins;
}

/// A resource of the type `gameCenterLeaderboardSetReleases`.
#[deprecated]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GameCenterLeaderboardSetRelease {
    /// Which one it is, among those of its type.
    pub id: Id<GameCenterLeaderboardSetRelease>,
    /// What it is.
    pub attributes: GameCenterLeaderboardSetReleaseAttributes,
    /// What it is connected with.
    pub relationships: GameCenterLeaderboardSetReleaseRelationships,
    /// Where it is.
    pub links: Links,
}
resource!(
    GameCenterLeaderboardSetRelease,
    "gameCenterLeaderboardSetReleases",
    attributes,
    relationships,
    links
);

/// The attributes of [`GameCenterLeaderboardSetRelease`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GameCenterLeaderboardSetReleaseAttributes {
    /// `live`
    pub live: Option<bool>,
}

impl Object for GameCenterLeaderboardSetReleaseAttributes {
    fn member<'de, A: MapAccess<'de>>(&mut self, key: &str, map: &mut A) -> Result<(), A::Error> {
        match key {
            "live" => read_value(&mut self.live, map),
            _ => skip(map),
        }
    }
}

impl Member for GameCenterLeaderboardSetReleaseAttributes {
    #[inline]
    fn view(&self) -> View<'_> {
        View::object("GameCenterLeaderboardSetReleaseAttributes")
            .member("live", &self.live)
            .end()
    }
}
object!(GameCenterLeaderboardSetReleaseAttributes);

/// The relationships of [`GameCenterLeaderboardSetRelease`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GameCenterLeaderboardSetReleaseRelationships {
    /// `gameCenterDetail`
    pub game_center_detail: ToOne<game_center_details::GameCenterDetail>,
    /// `gameCenterLeaderboardSet`
    pub game_center_leaderboard_set: ToOne<game_center_leaderboard_sets::GameCenterLeaderboardSet>,
}

impl Object for GameCenterLeaderboardSetReleaseRelationships {
    fn member<'de, A: MapAccess<'de>>(&mut self, key: &str, map: &mut A) -> Result<(), A::Error> {
        match key {
            "gameCenterDetail" => read_relationship(&mut self.game_center_detail, map),
            "gameCenterLeaderboardSet" => {
                read_relationship(&mut self.game_center_leaderboard_set, map)
            }
            _ => skip(map),
        }
    }
}

impl Member for GameCenterLeaderboardSetReleaseRelationships {
    #[inline]
    fn view(&self) -> View<'_> {
        View::object("GameCenterLeaderboardSetReleaseRelationships")
            .relationship("gameCenterDetail", &self.game_center_detail)
            .relationship(
                "gameCenterLeaderboardSet",
                &self.game_center_leaderboard_set,
            )
            .end()
    }
}
object!(GameCenterLeaderboardSetReleaseRelationships);

/// Creates one `GameCenterLeaderboardSetRelease`; what is not set is not sent.
#[derive(Clone, PartialEq)]
#[must_use]
pub struct GameCenterLeaderboardSetReleaseCreate(Body);

impl GameCenterLeaderboardSetReleaseCreate {
    /// With what is required.
    pub fn new(
        game_center_detail: impl Into<Id<game_center_details::GameCenterDetail>>,
        game_center_leaderboard_set: impl Into<
            Id<game_center_leaderboard_sets::GameCenterLeaderboardSet>,
        >,
    ) -> Self {
        Self(
            Body::new("gameCenterLeaderboardSetReleases")
                .with_relationships()
                .to_one::<game_center_details::GameCenterDetail>(
                    "gameCenterDetail",
                    "gameCenterDetails",
                    game_center_detail.into(),
                )
                .to_one::<game_center_leaderboard_sets::GameCenterLeaderboardSet>(
                    "gameCenterLeaderboardSet",
                    "gameCenterLeaderboardSets",
                    game_center_leaderboard_set.into(),
                ),
        )
    }
}
body!(GameCenterLeaderboardSetReleaseCreate);

/// What can be asked along with `GameCenterLeaderboardSetRelease`.
///
/// Fields can be chosen: `fields[gameCenterDetails]`, `fields[gameCenterLeaderboardSetReleases]`, `fields[gameCenterLeaderboardSets]`.
///
/// Can be included: `gameCenterDetail`, `gameCenterLeaderboardSet`.
pub enum GameCenterLeaderboardSetReleaseJoins {}
joins!(
    GameCenterLeaderboardSetReleaseJoins,
    include = GameCenterLeaderboardSetReleaseInclude,
    to_many = Never,
    fields = [
        game_center_details::GameCenterDetailField,
        GameCenterLeaderboardSetReleaseField,
        game_center_leaderboard_sets::GameCenterLeaderboardSetField
    ]
);

names! {
    /// The fields that `fields[gameCenterLeaderboardSetReleases]` can choose.
    pub enum GameCenterLeaderboardSetReleaseField {
        Live = "live",
        GameCenterDetail = "gameCenterDetail",
        GameCenterLeaderboardSet = "gameCenterLeaderboardSet",
    }
}

impl Field for GameCenterLeaderboardSetReleaseField {
    const PARAMETER: &'static str = "fields[gameCenterLeaderboardSetReleases]";
}

names! {
    /// What can be included with `GameCenterLeaderboardSetRelease`.
    pub enum GameCenterLeaderboardSetReleaseInclude {
        GameCenterDetail = "gameCenterDetail",
        GameCenterLeaderboardSet = "gameCenterLeaderboardSet",
    }
}
