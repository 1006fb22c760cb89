// Written by `cargo xtask codegen` from the description in `spec/`; not edited by hand.
//! Game center achievement releases: `/v1/gameCenterAchievementReleases`.

use super::{game_center_achievements, game_center_details};
use crate::runtime::emit::*;

/// Reads one of the game center achievement releases.
///
/// `GET /v1/gameCenterAchievementReleases/{id}`
///
/// `fields[gameCenterAchievements]` is deprecated.
///
/// [Apple's page](https://developer.apple.com/documentation/appstoreconnectapi/get-v1-gameCenterAchievementReleases-_id_)
#[deprecated]
pub fn get(
    id: impl Into<Id<GameCenterAchievementRelease>>,
) -> Request<Document<GameCenterAchievementRelease>, GetQuery> {
    Request::new(Method::Get, "/v1/gameCenterAchievementReleases/{id}").path("id", id.into())
}

/// Creates one of the game center achievement releases.
///
/// `POST /v1/gameCenterAchievementReleases`
///
/// [Apple's page](https://developer.apple.com/documentation/appstoreconnectapi/post-v1-gameCenterAchievementReleases)
#[deprecated]
pub fn create(
    body: GameCenterAchievementReleaseCreate,
) -> Request<Document<GameCenterAchievementRelease>> {
    Request::new(Method::Post, "/v1/gameCenterAchievementReleases").body(body)
}

/// Deletes one of the game center achievement releases.
///
/// `DELETE /v1/gameCenterAchievementReleases/{id}`
///
/// [Apple's page](https://developer.apple.com/documentation/appstoreconnectapi/delete-v1-gameCenterAchievementReleases-_id_)
#[deprecated]
pub fn delete(id: impl Into<Id<GameCenterAchievementRelease>>) -> Request<()> {
    Request::new(Method::Delete, "/v1/gameCenterAchievementReleases/{id}").path("id", id.into())
}

/// The parameters of [`get`](fn@get).
pub enum GetQuery {}
impl Query for GetQuery {
    type Joins = GameCenterAchievementReleaseJoins;
}

/// A resource of the type `gameCenterAchievementReleases`.
#[deprecated]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GameCenterAchievementRelease {
    /// Which one it is, among those of its type.
    pub id: Id<GameCenterAchievementRelease>,
    /// What it is.
    pub attributes: GameCenterAchievementReleaseAttributes,
    /// What it is connected with.
    pub relationships: GameCenterAchievementReleaseRelationships,
    /// Where it is.
    pub links: Links,
}
resource!(
    GameCenterAchievementRelease,
    "gameCenterAchievementReleases",
    attributes,
    relationships,
    links
);

/// The attributes of [`GameCenterAchievementRelease`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GameCenterAchievementReleaseAttributes {
    /// `live`
    pub live: Option<bool>,
}

impl Object for GameCenterAchievementReleaseAttributes {
    fn member<'de, A: MapAccess<'de>>(&mut self, key: &str, map: &mut A) -> Result<(), A::Error> {
        match key {
            "live" => read_value(&mut self.live, map),
            _ => skip(map),
        }
    }
}

impl Member for GameCenterAchievementReleaseAttributes {
    #[inline]
    fn view(&self) -> View<'_> {
        View::object("GameCenterAchievementReleaseAttributes")
            .member("live", &self.live)
            .end()
    }
}
object!(GameCenterAchievementReleaseAttributes);

/// The relationships of [`GameCenterAchievementRelease`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GameCenterAchievementReleaseRelationships {
    /// `gameCenterAchievement`
    pub game_center_achievement: ToOne<game_center_achievements::GameCenterAchievement>,
    /// `gameCenterDetail`
    pub game_center_detail: ToOne<game_center_details::GameCenterDetail>,
}

impl Object for GameCenterAchievementReleaseRelationships {
    fn member<'de, A: MapAccess<'de>>(&mut self, key: &str, map: &mut A) -> Result<(), A::Error> {
        match key {
            "gameCenterAchievement" => read_relationship(&mut self.game_center_achievement, map),
            "gameCenterDetail" => read_relationship(&mut self.game_center_detail, map),
            _ => skip(map),
        }
    }
}

impl Member for GameCenterAchievementReleaseRelationships {
    #[inline]
    fn view(&self) -> View<'_> {
        View::object("GameCenterAchievementReleaseRelationships")
            .relationship("gameCenterAchievement", &self.game_center_achievement)
            .relationship("gameCenterDetail", &self.game_center_detail)
            .end()
    }
}
object!(GameCenterAchievementReleaseRelationships);

/// Creates one `GameCenterAchievementRelease`; what is not set is not sent.
#[derive(Clone, PartialEq)]
#[must_use]
pub struct GameCenterAchievementReleaseCreate(Body);

impl GameCenterAchievementReleaseCreate {
    /// With what is required.
    pub fn new(
        game_center_achievement: impl Into<Id<game_center_achievements::GameCenterAchievement>>,
        game_center_detail: impl Into<Id<game_center_details::GameCenterDetail>>,
    ) -> Self {
        Self(
            Body::new("gameCenterAchievementReleases")
                .with_relationships()
                .to_one::<game_center_achievements::GameCenterAchievement>(
                    "gameCenterAchievement",
                    "gameCenterAchievements",
                    game_center_achievement.into(),
                )
                .to_one::<game_center_details::GameCenterDetail>(
                    "gameCenterDetail",
                    "gameCenterDetails",
                    game_center_detail.into(),
                ),
        )
    }
}
body!(GameCenterAchievementReleaseCreate);

/// What can be asked along with `GameCenterAchievementRelease`.
///
/// Fields can be chosen: `fields[gameCenterAchievementReleases]`, `fields[gameCenterAchievements]`, `fields[gameCenterDetails]`.
///
/// Can be included: `gameCenterDetail`, `gameCenterAchievement`.
pub enum GameCenterAchievementReleaseJoins {}
joins!(
    GameCenterAchievementReleaseJoins,
    include = GameCenterAchievementReleaseInclude,
    to_many = Never,
    fields = [
        GameCenterAchievementReleaseField,
        game_center_achievements::GameCenterAchievementField,
        game_center_details::GameCenterDetailField
    ]
);

names! {
    /// The fields that `fields[gameCenterAchievementReleases]` can choose.
    pub enum GameCenterAchievementReleaseField {
        Live = "live",
        GameCenterDetail = "gameCenterDetail",
        GameCenterAchievement = "gameCenterAchievement",
    }
}

impl Field for GameCenterAchievementReleaseField {
    const PARAMETER: &'static str = "fields[gameCenterAchievementReleases]";
}

names! {
    /// What can be included with `GameCenterAchievementRelease`.
    pub enum GameCenterAchievementReleaseInclude {
        GameCenterDetail = "gameCenterDetail",
        GameCenterAchievement = "gameCenterAchievement",
    }
}
