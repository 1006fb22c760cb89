// Written by `cargo xtask codegen` from the description in `spec/`; not edited by hand.
//! Game center leaderboard releases: `/v1/gameCenterLeaderboardReleases`.

use super::{game_center_details, game_center_leaderboards};
use crate::runtime::emit::*;

/// Reads one of the game center leaderboard releases.
///
/// `GET /v1/gameCenterLeaderboardReleases/{id}`
///
/// `fields[gameCenterLeaderboards]` is deprecated.
///
/// [Apple's page](https://developer.apple.com/documentation/appstoreconnectapi/get-v1-gameCenterLeaderboardReleases-_id_)
#[deprecated]
pub fn get(
    id: impl Into<Id<GameCenterLeaderboardRelease>>,
) -> Request<Document<GameCenterLeaderboardRelease>, GetQuery> {
    Request::new(Method::Get, "/v1/gameCenterLeaderboardReleases/{id}").path("id", id.into())
}

/// Creates one of the game center leaderboard releases.
///
/// `POST /v1/gameCenterLeaderboardReleases`
///
/// [Apple's page](https://developer.apple.com/documentation/appstoreconnectapi/post-v1-gameCenterLeaderboardReleases)
#[deprecated]
pub fn create(
    body: GameCenterLeaderboardReleaseCreate,
) -> Request<Document<GameCenterLeaderboardRelease>> {
    Request::new(Method::Post, "/v1/gameCenterLeaderboardReleases").body(body)
}

/// Deletes one of the game center leaderboard releases.
///
/// `DELETE /v1/gameCenterLeaderboardReleases/{id}`
///
/// [Apple's page](https://developer.apple.com/documentation/appstoreconnectapi/delete-v1-gameCenterLeaderboardReleases-_id_)
#[deprecated]
pub fn delete(id: impl Into<Id<GameCenterLeaderboardRelease>>) -> Request<()> {
    Request::new(Method::Delete, "/v1/gameCenterLeaderboardReleases/{id}").path("id", id.into())
}

/// The parameters of [`get`](fn@get).
pub enum GetQuery {}
impl Query for GetQuery {
    type Joins = GameCenterLeaderboardReleaseJoins;
}

/// A resource of the type `gameCenterLeaderboardReleases`.
#[deprecated]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GameCenterLeaderboardRelease {
    /// Which one it is, among those of its type.
    pub id: Id<GameCenterLeaderboardRelease>,
    /// What it is.
    pub attributes: GameCenterLeaderboardReleaseAttributes,
    /// What it is connected with.
    pub relationships: GameCenterLeaderboardReleaseRelationships,
    /// Where it is.
    pub links: Links,
}
resource!(
    GameCenterLeaderboardRelease,
    "gameCenterLeaderboardReleases",
    attributes,
    relationships,
    links
);

/// The attributes of [`GameCenterLeaderboardRelease`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GameCenterLeaderboardReleaseAttributes {
    /// `live`
    pub live: Option<bool>,
}

impl Object for GameCenterLeaderboardReleaseAttributes {
    fn member<'de, A: MapAccess<'de>>(&mut self, key: &str, map: &mut A) -> Result<(), A::Error> {
        match key {
            "live" => read_value(&mut self.live, map),
            _ => skip(map),
        }
    }
}

impl Member for GameCenterLeaderboardReleaseAttributes {
    #[inline]
    fn view(&self) -> View<'_> {
        View::object("GameCenterLeaderboardReleaseAttributes")
            .member("live", &self.live)
            .end()
    }
}
object!(GameCenterLeaderboardReleaseAttributes);

/// The relationships of [`GameCenterLeaderboardRelease`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GameCenterLeaderboardReleaseRelationships {
    /// `gameCenterDetail`
    pub game_center_detail: ToOne<game_center_details::GameCenterDetail>,
    /// `gameCenterLeaderboard`
    pub game_center_leaderboard: ToOne<game_center_leaderboards::GameCenterLeaderboard>,
}

impl Object for GameCenterLeaderboardReleaseRelationships {
    fn member<'de, A: MapAccess<'de>>(&mut self, key: &str, map: &mut A) -> Result<(), A::Error> {
        match key {
            "gameCenterDetail" => read_relationship(&mut self.game_center_detail, map),
            "gameCenterLeaderboard" => read_relationship(&mut self.game_center_leaderboard, map),
            _ => skip(map),
        }
    }
}

impl Member for GameCenterLeaderboardReleaseRelationships {
    #[inline]
    fn view(&self) -> View<'_> {
        View::object("GameCenterLeaderboardReleaseRelationships")
            .relationship("gameCenterDetail", &self.game_center_detail)
            .relationship("gameCenterLeaderboard", &self.game_center_leaderboard)
            .end()
    }
}
object!(GameCenterLeaderboardReleaseRelationships);

/// Creates one `GameCenterLeaderboardRelease`; what is not set is not sent.
#[derive(Clone, PartialEq)]
#[must_use]
pub struct GameCenterLeaderboardReleaseCreate(Body);

impl GameCenterLeaderboardReleaseCreate {
    /// With what is required.
    pub fn new(
        game_center_detail: impl Into<Id<game_center_details::GameCenterDetail>>,
        game_center_leaderboard: impl Into<Id<game_center_leaderboards::GameCenterLeaderboard>>,
    ) -> Self {
        Self(
            Body::new("gameCenterLeaderboardReleases")
                .with_relationships()
                .to_one::<game_center_details::GameCenterDetail>(
                    "gameCenterDetail",
                    "gameCenterDetails",
                    game_center_detail.into(),
                )
                .to_one::<game_center_leaderboards::GameCenterLeaderboard>(
                    "gameCenterLeaderboard",
                    "gameCenterLeaderboards",
                    game_center_leaderboard.into(),
                ),
        )
    }
}
body!(GameCenterLeaderboardReleaseCreate);

/// What can be asked along with `GameCenterLeaderboardRelease`.
///
/// Fields can be chosen: `fields[gameCenterDetails]`, `fields[gameCenterLeaderboardReleases]`, `fields[gameCenterLeaderboards]`.
///
/// Can be included: `gameCenterDetail`, `gameCenterLeaderboard`.
pub enum GameCenterLeaderboardReleaseJoins {}
joins!(
    GameCenterLeaderboardReleaseJoins,
    include = GameCenterLeaderboardReleaseInclude,
    to_many = Never,
    fields = [
        game_center_details::GameCenterDetailField,
        GameCenterLeaderboardReleaseField,
        game_center_leaderboards::GameCenterLeaderboardField
    ]
);

names! {
    /// The fields that `fields[gameCenterLeaderboardReleases]` can choose.
    pub enum GameCenterLeaderboardReleaseField {
        Live = "live",
        GameCenterDetail = "gameCenterDetail",
        GameCenterLeaderboard = "gameCenterLeaderboard",
    }
}

impl Field for GameCenterLeaderboardReleaseField {
    const PARAMETER: &'static str = "fields[gameCenterLeaderboardReleases]";
}

names! {
    /// What can be included with `GameCenterLeaderboardRelease`.
    pub enum GameCenterLeaderboardReleaseInclude {
        GameCenterDetail = "gameCenterDetail",
        GameCenterLeaderboard = "gameCenterLeaderboard",
    }
}
