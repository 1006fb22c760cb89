// Written by `cargo xtask codegen` from the description in `spec/`; not edited by hand.
//! Game center leaderboard versions v2: `/v2/gameCenterLeaderboardVersions`.

use super::{
    GameCenterVersionState, game_center_leaderboard_localizations_v2, game_center_leaderboards_v2,
};
use crate::runtime::emit::*;

/// Reads one of the game center leaderboard versions v2.
///
/// `GET /v2/gameCenterLeaderboardVersions/{id}`
///
/// [Apple's page](https://developer.apple.com/documentation/appstoreconnectapi/get-v2-gameCenterLeaderboardVersions-_id_)
pub fn get(
    id: impl Into<Id<GameCenterLeaderboardVersionV2>>,
) -> Request<Document<GameCenterLeaderboardVersionV2>, GetQuery> {
    Request::new(Method::Get, "/v2/gameCenterLeaderboardVersions/{id}").path("id", id.into())
}

/// Creates one of the game center leaderboard versions v2.
///
/// `POST /v2/gameCenterLeaderboardVersions`
///
/// [Apple's page](https://developer.apple.com/documentation/appstoreconnectapi/post-v2-gameCenterLeaderboardVersions)
pub fn create(
    body: GameCenterLeaderboardVersionV2Create,
) -> Request<Document<GameCenterLeaderboardVersionV2>> {
    Request::new(Method::Post, "/v2/gameCenterLeaderboardVersions").body(body)
}

/// Reads the localizations of one of the game center leaderboard versions v2.
///
/// `GET /v2/gameCenterLeaderboardVersions/{id}/localizations`
///
/// At most 200 on a page.
///
/// [Apple's page](https://developer.apple.com/documentation/appstoreconnectapi/get-v2-gameCenterLeaderboardVersions-_id_-localizations)
pub fn localizations(
    id: impl Into<Id<GameCenterLeaderboardVersionV2>>,
) -> Request<
    Page<game_center_leaderboard_localizations_v2::GameCenterLeaderboardLocalizationV2>,
    LocalizationsQuery,
> {
    Request::new(
        Method::Get,
        "/v2/gameCenterLeaderboardVersions/{id}/localizations",
    )
    .path("id", id.into())
    .limited(200)
}

/// Reads the identities of the localizations of one of the game center leaderboard versions v2.
///
/// `GET /v2/gameCenterLeaderboardVersions/{id}/relationships/localizations`
///
/// At most 200 on a page.
///
/// [Apple's page](https://developer.apple.com/documentation/appstoreconnectapi/get-v2-gameCenterLeaderboardVersions-_id_-relationships-localizations)
pub fn localizations_linkages(
    id: impl Into<Id<GameCenterLeaderboardVersionV2>>,
) -> Request<Linkages<game_center_leaderboard_localizations_v2::GameCenterLeaderboardLocalizationV2>>
{
    Request::new(
        Method::Get,
        "/v2/gameCenterLeaderboardVersions/{id}/relationships/localizations",
    )
    .path("id", id.into())
    .limited(200)
}

/// The parameters of [`get`](fn@get).
pub enum GetQuery {}
impl Query for GetQuery {
    type Joins = GameCenterLeaderboardVersionV2Joins;
}

/// The parameters of [`localizations`](fn@localizations).
pub enum LocalizationsQuery {}
impl Query for LocalizationsQuery {
    type Joins = game_center_leaderboard_localizations_v2::GameCenterLeaderboardLocalizationV2Joins;
}

/// A resource of the type `gameCenterLeaderboardVersions`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GameCenterLeaderboardVersionV2 {
    /// Which one it is, among those of its type.
    pub id: Id<GameCenterLeaderboardVersionV2>,
    /// What it is.
    pub attributes: GameCenterLeaderboardVersionV2Attributes,
    /// What it is connected with.
    pub relationships: GameCenterLeaderboardVersionV2Relationships,
    /// Where it is.
    pub links: Links,
}
resource!(
    GameCenterLeaderboardVersionV2,
    "gameCenterLeaderboardVersions",
    attributes,
    relationships,
    links
);

/// The attributes of [`GameCenterLeaderboardVersionV2`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GameCenterLeaderboardVersionV2Attributes {
    /// `state`
    pub state: Option<GameCenterVersionState>,
    /// `version`
    pub version: Option<i64>,
}

impl Object for GameCenterLeaderboardVersionV2Attributes {
    fn member<'de, A: MapAccess<'de>>(&mut self, key: &str, map: &mut A) -> Result<(), A::Error> {
        match key {
            "state" => read_value(&mut self.state, map),
            "version" => read_value(&mut self.version, map),
            _ => skip(map),
        }
    }
}

impl Member for GameCenterLeaderboardVersionV2Attributes {
    #[inline]
    fn view(&self) -> View<'_> {
        View::object("GameCenterLeaderboardVersionV2Attributes")
            .member("state", &self.state)
            .member("version", &self.version)
            .end()
    }
}
object!(GameCenterLeaderboardVersionV2Attributes);

/// The relationships of [`GameCenterLeaderboardVersionV2`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GameCenterLeaderboardVersionV2Relationships {
    /// `leaderboard`
    pub leaderboard: ToOne<game_center_leaderboards_v2::GameCenterLeaderboardV2>,
    /// `localizations`
    pub localizations:
        ToMany<game_center_leaderboard_localizations_v2::GameCenterLeaderboardLocalizationV2>,
}

impl Object for GameCenterLeaderboardVersionV2Relationships {
    fn member<'de, A: MapAccess<'de>>(&mut self, key: &str, map: &mut A) -> Result<(), A::Error> {
        match key {
            "leaderboard" => read_relationship(&mut self.leaderboard, map),
            "localizations" => read_relationship(&mut self.localizations, map),
            _ => skip(map),
        }
    }
}

impl Member for GameCenterLeaderboardVersionV2Relationships {
    #[inline]
    fn view(&self) -> View<'_> {
        View::object("GameCenterLeaderboardVersionV2Relationships")
            .relationship("leaderboard", &self.leaderboard)
            .relationship("localizations", &self.localizations)
            .end()
    }
}
object!(GameCenterLeaderboardVersionV2Relationships);

/// Creates one `GameCenterLeaderboardVersionV2`; what is not set is not sent.
#[derive(Clone, PartialEq)]
#[must_use]
pub struct GameCenterLeaderboardVersionV2Create(Body);

impl GameCenterLeaderboardVersionV2Create {
    /// With what is required.
    pub fn new(
        leaderboard: impl Into<Id<game_center_leaderboards_v2::GameCenterLeaderboardV2>>,
    ) -> Self {
        Self(
            Body::new("gameCenterLeaderboardVersions")
                .with_relationships()
                .to_one::<game_center_leaderboards_v2::GameCenterLeaderboardV2>(
                    "leaderboard",
                    "gameCenterLeaderboards",
                    leaderboard.into(),
                ),
        )
    }
}
body!(GameCenterLeaderboardVersionV2Create);

/// Creates one `GameCenterLeaderboardVersionV2` along with another resource; what is not set is not sent.
#[derive(Clone, PartialEq)]
#[must_use]
pub struct GameCenterLeaderboardVersionV2InlineCreate(Body);

impl GameCenterLeaderboardVersionV2InlineCreate {
    /// With nothing set.
    pub fn new() -> Self {
        Self(Body::new("gameCenterLeaderboardVersions"))
    }

    /// Sets the relationship `leaderboard`.
    pub fn leaderboard(
        self,
        leaderboard: impl Into<Id<game_center_leaderboards_v2::GameCenterLeaderboardV2>>,
    ) -> Self {
        Self(
            self.0
                .to_one::<game_center_leaderboards_v2::GameCenterLeaderboardV2>(
                    "leaderboard",
                    "gameCenterLeaderboards",
                    leaderboard.into(),
                ),
        )
    }
}
body!(GameCenterLeaderboardVersionV2InlineCreate, default);
inline_create!(
    GameCenterLeaderboardVersionV2InlineCreate,
    GameCenterLeaderboardVersionV2
);

/// What can be asked along with `GameCenterLeaderboardVersionV2`.
///
/// Fields can be chosen: `fields[gameCenterLeaderboardLocalizations]`, `fields[gameCenterLeaderboardVersions]`, `fields[gameCenterLeaderboards]`.
///
/// Can be included: `leaderboard`, `localizations`.
pub enum GameCenterLeaderboardVersionV2Joins {}
joins!(
    GameCenterLeaderboardVersionV2Joins,
    include = GameCenterLeaderboardVersionV2Include,
    to_many = GameCenterLeaderboardVersionV2ToMany,
    fields = [
        game_center_leaderboard_localizations_v2::GameCenterLeaderboardLocalizationV2Field,
        GameCenterLeaderboardVersionV2Field,
        game_center_leaderboards_v2::GameCenterLeaderboardV2Field
    ]
);

names! {
    /// The fields that `fields[gameCenterLeaderboardVersions]` can choose.
    pub enum GameCenterLeaderboardVersionV2Field {
        Version = "version",
        State = "state",
        Leaderboard = "leaderboard",
        Localizations = "localizations",
    }
}

impl Field for GameCenterLeaderboardVersionV2Field {
    const PARAMETER: &'static str = "fields[gameCenterLeaderboardVersions]";
}

names! {
    /// What can be included with `GameCenterLeaderboardVersionV2`.
    pub enum GameCenterLeaderboardVersionV2Include {
        Leaderboard = "leaderboard",
        Localizations = "localizations",
    }
}

names! {
    /// Relationships of `GameCenterLeaderboardVersionV2` of which a limited number can be included.
    ///
    /// At most 50 of each.
    pub enum GameCenterLeaderboardVersionV2ToMany {
        Localizations = "localizations",
    }
}

impl Limited for GameCenterLeaderboardVersionV2ToMany {
    fn maximum(self) -> u32 {
        50
    }
}
