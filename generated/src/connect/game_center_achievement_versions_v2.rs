// Written by `cargo xtask codegen` from the description in `spec/`; not edited by hand.
//! Game center achievement versions v2: `/v2/gameCenterAchievementVersions`.

use super::{
    GameCenterVersionState, game_center_achievement_localizations_v2, game_center_achievements_v2,
};
use crate::runtime::emit::*;

/// Reads one of the game center achievement versions v2.
///
/// `GET /v2/gameCenterAchievementVersions/{id}`
///
/// [Apple's page](https://developer.apple.com/documentation/appstoreconnectapi/get-v2-gameCenterAchievementVersions-_id_)
pub fn get(
    id: impl Into<Id<GameCenterAchievementVersionV2>>,
) -> Request<Document<GameCenterAchievementVersionV2>, GetQuery> {
    Request::new(Method::Get, "/v2/gameCenterAchievementVersions/{id}").path("id", id.into())
}

/// Creates one of the game center achievement versions v2.
///
/// `POST /v2/gameCenterAchievementVersions`
///
/// [Apple's page](https://developer.apple.com/documentation/appstoreconnectapi/post-v2-gameCenterAchievementVersions)
pub fn create(
    body: GameCenterAchievementVersionV2Create,
) -> Request<Document<GameCenterAchievementVersionV2>> {
    Request::new(Method::Post, "/v2/gameCenterAchievementVersions").body(body)
}

/// Reads the localizations of one of the game center achievement versions v2.
///
/// `GET /v2/gameCenterAchievementVersions/{id}/localizations`
///
/// At most 200 on a page.
///
/// [Apple's page](https://developer.apple.com/documentation/appstoreconnectapi/get-v2-gameCenterAchievementVersions-_id_-localizations)
pub fn localizations(
    id: impl Into<Id<GameCenterAchievementVersionV2>>,
) -> Request<
    Page<game_center_achievement_localizations_v2::GameCenterAchievementLocalizationV2>,
    LocalizationsQuery,
> {
    Request::new(
        Method::Get,
        "/v2/gameCenterAchievementVersions/{id}/localizations",
    )
    .path("id", id.into())
    .limited(200)
}

/// Reads the identities of the localizations of one of the game center achievement versions v2.
///
/// `GET /v2/gameCenterAchievementVersions/{id}/relationships/localizations`
///
/// At most 200 on a page.
///
/// [Apple's page](https://developer.apple.com/documentation/appstoreconnectapi/get-v2-gameCenterAchievementVersions-_id_-relationships-localizations)
pub fn localizations_linkages(
    id: impl Into<Id<GameCenterAchievementVersionV2>>,
) -> Request<Linkages<game_center_achievement_localizations_v2::GameCenterAchievementLocalizationV2>>
{
    Request::new(
        Method::Get,
        "/v2/gameCenterAchievementVersions/{id}/relationships/localizations",
    )
    .path("id", id.into())
    .limited(200)
}

/// The parameters of [`get`](fn@get).
pub enum GetQuery {}
impl Query for GetQuery {
    type Joins = GameCenterAchievementVersionV2Joins;
}

/// The parameters of [`localizations`](fn@localizations).
pub enum LocalizationsQuery {}
impl Query for LocalizationsQuery {
    type Joins = game_center_achievement_localizations_v2::GameCenterAchievementLocalizationV2Joins;
}

/// A resource of the type `gameCenterAchievementVersions`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GameCenterAchievementVersionV2 {
    /// Which one it is, among those of its type.
    pub id: Id<GameCenterAchievementVersionV2>,
    /// What it is.
    pub attributes: GameCenterAchievementVersionV2Attributes,
    /// What it is connected with.
    pub relationships: GameCenterAchievementVersionV2Relationships,
    /// Where it is.
    pub links: Links,
}
resource!(
    GameCenterAchievementVersionV2,
    "gameCenterAchievementVersions",
    attributes,
    relationships,
    links
);

/// The attributes of [`GameCenterAchievementVersionV2`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GameCenterAchievementVersionV2Attributes {
    /// `state`
    pub state: Option<GameCenterVersionState>,
    /// `version`
    pub version: Option<i64>,
}

impl Object for GameCenterAchievementVersionV2Attributes {
    fn member<'de, A: MapAccess<'de>>(&mut self, key: &str, map: &mut A) -> Result<(), A::Error> {
        match key {
            "state" => read_value(&mut self.state, map),
            "version" => read_value(&mut self.version, map),
            _ => skip(map),
        }
    }
}

impl Member for GameCenterAchievementVersionV2Attributes {
    #[inline]
    fn view(&self) -> View<'_> {
        View::object("GameCenterAchievementVersionV2Attributes")
            .member("state", &self.state)
            .member("version", &self.version)
            .end()
    }
}
object!(GameCenterAchievementVersionV2Attributes);

/// The relationships of [`GameCenterAchievementVersionV2`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GameCenterAchievementVersionV2Relationships {
    /// `achievement`
    pub achievement: ToOne<game_center_achievements_v2::GameCenterAchievementV2>,
    /// `localizations`
    pub localizations:
        ToMany<game_center_achievement_localizations_v2::GameCenterAchievementLocalizationV2>,
}

impl Object for GameCenterAchievementVersionV2Relationships {
    fn member<'de, A: MapAccess<'de>>(&mut self, key: &str, map: &mut A) -> Result<(), A::Error> {
        match key {
            "achievement" => read_relationship(&mut self.achievement, map),
            "localizations" => read_relationship(&mut self.localizations, map),
            _ => skip(map),
        }
    }
}

impl Member for GameCenterAchievementVersionV2Relationships {
    #[inline]
    fn view(&self) -> View<'_> {
        View::object("GameCenterAchievementVersionV2Relationships")
            .relationship("achievement", &self.achievement)
            .relationship("localizations", &self.localizations)
            .end()
    }
}
object!(GameCenterAchievementVersionV2Relationships);

/// Creates one `GameCenterAchievementVersionV2`; what is not set is not sent.
#[derive(Clone, PartialEq)]
#[must_use]
pub struct GameCenterAchievementVersionV2Create(Body);

impl GameCenterAchievementVersionV2Create {
    /// With what is required.
    pub fn new(
        achievement: impl Into<Id<game_center_achievements_v2::GameCenterAchievementV2>>,
    ) -> Self {
        Self(
            Body::new("gameCenterAchievementVersions")
                .with_relationships()
                .to_one::<game_center_achievements_v2::GameCenterAchievementV2>(
                    "achievement",
                    "gameCenterAchievements",
                    achievement.into(),
                ),
        )
    }
}
body!(GameCenterAchievementVersionV2Create);

/// Creates one `GameCenterAchievementVersionV2` along with another resource; what is not set is not sent.
#[derive(Clone, PartialEq)]
#[must_use]
pub struct GameCenterAchievementVersionV2InlineCreate(Body);

impl GameCenterAchievementVersionV2InlineCreate {
    /// With nothing set.
    pub fn new() -> Self {
        Self(Body::new("gameCenterAchievementVersions"))
    }

    /// Sets the relationship `achievement`.
    pub fn achievement(
        self,
        achievement: impl Into<Id<game_center_achievements_v2::GameCenterAchievementV2>>,
    ) -> Self {
        Self(
            self.0
                .to_one::<game_center_achievements_v2::GameCenterAchievementV2>(
                    "achievement",
                    "gameCenterAchievements",
                    achievement.into(),
                ),
        )
    }
}
body!(GameCenterAchievementVersionV2InlineCreate, default);
inline_create!(
    GameCenterAchievementVersionV2InlineCreate,
    GameCenterAchievementVersionV2
);

/// What can be asked along with `GameCenterAchievementVersionV2`.
///
/// Fields can be chosen: `fields[gameCenterAchievementLocalizations]`, `fields[gameCenterAchievementVersions]`, `fields[gameCenterAchievements]`.
///
/// Can be included: `achievement`, `localizations`.
pub enum GameCenterAchievementVersionV2Joins {}
joins!(
    GameCenterAchievementVersionV2Joins,
    include = GameCenterAchievementVersionV2Include,
    to_many = GameCenterAchievementVersionV2ToMany,
    fields = [
        game_center_achievement_localizations_v2::GameCenterAchievementLocalizationV2Field,
        GameCenterAchievementVersionV2Field,
        game_center_achievements_v2::GameCenterAchievementV2Field
    ]
);

names! {
    /// The fields that `fields[gameCenterAchievementVersions]` can choose.
    pub enum GameCenterAchievementVersionV2Field {
        Version = "version",
        State = "state",
        Achievement = "achievement",
        Localizations = "localizations",
    }
}

impl Field for GameCenterAchievementVersionV2Field {
    const PARAMETER: &'static str = "fields[gameCenterAchievementVersions]";
}

names! {
    /// What can be included with `GameCenterAchievementVersionV2`.
    pub enum GameCenterAchievementVersionV2Include {
        Achievement = "achievement",
        Localizations = "localizations",
    }
}

names! {
    /// Relationships of `GameCenterAchievementVersionV2` of which a limited number can be included.
    ///
    /// At most 50 of each.
    pub enum GameCenterAchievementVersionV2ToMany {
        Localizations = "localizations",
    }
}

impl Limited for GameCenterAchievementVersionV2ToMany {
    fn maximum(self) -> u32 {
        50
    }
}
