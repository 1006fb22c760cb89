// Written by `cargo xtask codegen` from the description in `spec/`; not edited by hand.
//! Game center leaderboard set versions v2: `/v2/gameCenterLeaderboardSetVersions`.

use super::{
    GameCenterVersionState, game_center_leaderboard_set_localizations_v2,
    game_center_leaderboard_sets_v2,
};
use crate::runtime::emit::*;

/// Reads one of the game center leaderboard set versions v2.
///
/// `GET /v2/gameCenterLeaderboardSetVersions/{id}`
///
/// [Apple's page](https://developer.apple.com/documentation/appstoreconnectapi/get-v2-gameCenterLeaderboardSetVersions-_id_)
pub fn get(
    id: impl Into<Id<GameCenterLeaderboardSetVersionV2>>,
) -> Request<Document<GameCenterLeaderboardSetVersionV2>, GetQuery> {
    Request::new(Method::Get, "/v2/gameCenterLeaderboardSetVersions/{id}").path("id", id.into())
}

/// Creates one of the game center leaderboard set versions v2.
///
/// `POST /v2/gameCenterLeaderboardSetVersions`
///
/// [Apple's page](https://developer.apple.com/documentation/appstoreconnectapi/post-v2-gameCenterLeaderboardSetVersions)
pub fn create(
    body: GameCenterLeaderboardSetVersionV2Create,
) -> Request<Document<GameCenterLeaderboardSetVersionV2>> {
    Request::new(Method::Post, "/v2/gameCenterLeaderboardSetVersions").body(body)
}

/// Reads the localizations of one of the game center leaderboard set versions v2.
///
/// `GET /v2/gameCenterLeaderboardSetVersions/{id}/localizations`
///
/// At most 200 on a page.
///
/// [Apple's page](https://developer.apple.com/documentation/appstoreconnectapi/get-v2-gameCenterLeaderboardSetVersions-_id_-localizations)
pub fn localizations(
    id: impl Into<Id<GameCenterLeaderboardSetVersionV2>>,
) -> Request<
    Page<game_center_leaderboard_set_localizations_v2::GameCenterLeaderboardSetLocalizationV2>,
    LocalizationsQuery,
> {
    Request::new(
        Method::Get,
        "/v2/gameCenterLeaderboardSetVersions/{id}/localizations",
    )
    .path("id", id.into())
    .limited(200)
}

/// Reads the identities of the localizations of one of the game center leaderboard set versions v2.
///
/// `GET /v2/gameCenterLeaderboardSetVersions/{id}/relationships/localizations`
///
/// At most 200 on a page.
///
/// [Apple's page](https://developer.apple.com/documentation/appstoreconnectapi/get-v2-gameCenterLeaderboardSetVersions-_id_-relationships-localizations)
pub fn localizations_linkages(
    id: impl Into<Id<GameCenterLeaderboardSetVersionV2>>,
) -> Request<
    Linkages<game_center_leaderboard_set_localizations_v2::GameCenterLeaderboardSetLocalizationV2>,
> {
    Request::new(
        Method::Get,
        "/v2/gameCenterLeaderboardSetVersions/{id}/relationships/localizations",
    )
    .path("id", id.into())
    .limited(200)
}

/// The parameters of [`get`](fn@get).
pub enum GetQuery {}
impl Query for GetQuery {
    type Joins = GameCenterLeaderboardSetVersionV2Joins;
}

/// The parameters of [`localizations`](fn@localizations).
pub enum LocalizationsQuery {}
impl Query for LocalizationsQuery {
    type Joins =
        game_center_leaderboard_set_localizations_v2::GameCenterLeaderboardSetLocalizationV2Joins;
}

/// A resource of the type `gameCenterLeaderboardSetVersions`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GameCenterLeaderboardSetVersionV2 {
    /// Which one it is, among those of its type.
    pub id: Id<GameCenterLeaderboardSetVersionV2>,
    /// What it is.
    pub attributes: GameCenterLeaderboardSetVersionV2Attributes,
    /// What it is connected with.
    pub relationships: GameCenterLeaderboardSetVersionV2Relationships,
    /// Where it is.
    pub links: Links,
}
resource!(
    GameCenterLeaderboardSetVersionV2,
    "gameCenterLeaderboardSetVersions",
    attributes,
    relationships,
    links
);

/// The attributes of [`GameCenterLeaderboardSetVersionV2`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GameCenterLeaderboardSetVersionV2Attributes {
    /// `state`
    pub state: Option<GameCenterVersionState>,
    /// `version`
    pub version: Option<i64>,
}

impl Object for GameCenterLeaderboardSetVersionV2Attributes {
    fn member<'de, A: MapAccess<'de>>(&mut self, key: &str, map: &mut A) -> Result<(), A::Error> {
        match key {
            "state" => read_value(&mut self.state, map),
            "version" => read_value(&mut self.version, map),
            _ => skip(map),
        }
    }
}

impl Member for GameCenterLeaderboardSetVersionV2Attributes {
    #[inline]
    fn view(&self) -> View<'_> {
        View::object("GameCenterLeaderboardSetVersionV2Attributes")
            .member("state", &self.state)
            .member("version", &self.version)
            .end()
    }
}
object!(GameCenterLeaderboardSetVersionV2Attributes);

/// The relationships of [`GameCenterLeaderboardSetVersionV2`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GameCenterLeaderboardSetVersionV2Relationships {
    /// `leaderboardSet`
    pub leaderboard_set: ToOne<game_center_leaderboard_sets_v2::GameCenterLeaderboardSetV2>,
    /// `localizations`
    pub localizations: ToMany<
        game_center_leaderboard_set_localizations_v2::GameCenterLeaderboardSetLocalizationV2,
    >,
}

impl Object for GameCenterLeaderboardSetVersionV2Relationships {
    fn member<'de, A: MapAccess<'de>>(&mut self, key: &str, map: &mut A) -> Result<(), A::Error> {
        match key {
            "leaderboardSet" => read_relationship(&mut self.leaderboard_set, map),
            "localizations" => read_relationship(&mut self.localizations, map),
            _ => skip(map),
        }
    }
}

impl Member for GameCenterLeaderboardSetVersionV2Relationships {
    #[inline]
    fn view(&self) -> View<'_> {
        View::object("GameCenterLeaderboardSetVersionV2Relationships")
            .relationship("leaderboardSet", &self.leaderboard_set)
            .relationship("localizations", &self.localizations)
            .end()
    }
}
object!(GameCenterLeaderboardSetVersionV2Relationships);

/// Creates one `GameCenterLeaderboardSetVersionV2`; what is not set is not sent.
#[derive(Clone, PartialEq)]
#[must_use]
pub struct GameCenterLeaderboardSetVersionV2Create(Body);

impl GameCenterLeaderboardSetVersionV2Create {
    /// With what is required.
    pub fn new(
        leaderboard_set: impl Into<Id<game_center_leaderboard_sets_v2::GameCenterLeaderboardSetV2>>,
    ) -> Self {
        Self(
            Body::new("gameCenterLeaderboardSetVersions")
                .with_relationships()
                .to_one::<game_center_leaderboard_sets_v2::GameCenterLeaderboardSetV2>(
                    "leaderboardSet",
                    "gameCenterLeaderboardSets",
                    leaderboard_set.into(),
                ),
        )
    }
}
body!(GameCenterLeaderboardSetVersionV2Create);

/// Creates one `GameCenterLeaderboardSetVersionV2` along with another resource; what is not set is not sent.
#[derive(Clone, PartialEq)]
#[must_use]
pub struct GameCenterLeaderboardSetVersionV2InlineCreate(Body);

impl GameCenterLeaderboardSetVersionV2InlineCreate {
    /// With nothing set.
    pub fn new() -> Self {
        Self(Body::new("gameCenterLeaderboardSetVersions"))
    }

    /// Sets the relationship `leaderboardSet`.
    pub fn leaderboard_set(
        self,
        leaderboard_set: impl Into<Id<game_center_leaderboard_sets_v2::GameCenterLeaderboardSetV2>>,
    ) -> Self {
        Self(
            self.0
                .to_one::<game_center_leaderboard_sets_v2::GameCenterLeaderboardSetV2>(
                    "leaderboardSet",
                    "gameCenterLeaderboardSets",
                    leaderboard_set.into(),
                ),
        )
    }
}
body!(GameCenterLeaderboardSetVersionV2InlineCreate, default);
inline_create!(
    GameCenterLeaderboardSetVersionV2InlineCreate,
    GameCenterLeaderboardSetVersionV2
);

/// What can be asked along with `GameCenterLeaderboardSetVersionV2`.
///
/// Fields can be chosen: `fields[gameCenterLeaderboardSetLocalizations]`, `fields[gameCenterLeaderboardSetVersions]`, `fields[gameCenterLeaderboardSets]`.
///
/// Can be included: `leaderboardSet`, `localizations`.
pub enum GameCenterLeaderboardSetVersionV2Joins {}
joins!(
    GameCenterLeaderboardSetVersionV2Joins,
    include = GameCenterLeaderboardSetVersionV2Include,
    to_many = GameCenterLeaderboardSetVersionV2ToMany,
    fields = [
        game_center_leaderboard_set_localizations_v2::GameCenterLeaderboardSetLocalizationV2Field,
        GameCenterLeaderboardSetVersionV2Field,
        game_center_leaderboard_sets_v2::GameCenterLeaderboardSetV2Field
    ]
);

names! {
    /// The fields that `fields[gameCenterLeaderboardSetVersions]` can choose.
    pub enum GameCenterLeaderboardSetVersionV2Field {
        Version = "version",
        State = "state",
        LeaderboardSet = "leaderboardSet",
        Localizations = "localizations",
    }
}

impl Field for GameCenterLeaderboardSetVersionV2Field {
    const PARAMETER: &'static str = "fields[gameCenterLeaderboardSetVersions]";
}

names! {
    /// What can be included with `GameCenterLeaderboardSetVersionV2`.
    pub enum GameCenterLeaderboardSetVersionV2Include {
        LeaderboardSet = "leaderboardSet",
        Localizations = "localizations",
    }
}

names! {
    /// Relationships of `GameCenterLeaderboardSetVersionV2` of which a limited number can be included.
    ///
    /// At most 50 of each.
    pub enum GameCenterLeaderboardSetVersionV2ToMany {
        Localizations = "localizations",
    }
}

impl Limited for GameCenterLeaderboardSetVersionV2ToMany {
    fn maximum(self) -> u32 {
        50
    }
}
