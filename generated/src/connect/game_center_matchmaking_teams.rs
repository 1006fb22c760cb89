// Written by `cargo xtask codegen` from the description in `spec/`; not edited by hand.
//! Game center matchmaking teams: `/v1/gameCenterMatchmakingTeams`.

use super::game_center_matchmaking_rule_sets;
use crate::runtime::emit::*;

/// Creates one of the game center matchmaking teams.
///
/// `POST /v1/gameCenterMatchmakingTeams`
///
/// [Apple's page](https://developer.apple.com/documentation/appstoreconnectapi/post-v1-gameCenterMatchmakingTeams)
pub fn create(
    body: GameCenterMatchmakingTeamCreate,
) -> Request<Document<GameCenterMatchmakingTeam>> {
    Request::new(Method::Post, "/v1/gameCenterMatchmakingTeams").body(body)
}

/// Changes one of the game center matchmaking teams.
///
/// `PATCH /v1/gameCenterMatchmakingTeams/{id}`
///
/// [Apple's page](https://developer.apple.com/documentation/appstoreconnectapi/patch-v1-gameCenterMatchmakingTeams-_id_)
pub fn update(
    id: impl Into<Id<GameCenterMatchmakingTeam>>,
    body: GameCenterMatchmakingTeamUpdate,
) -> Request<Document<GameCenterMatchmakingTeam>> {
    Request::new(Method::Patch, "/v1/gameCenterMatchmakingTeams/{id}").path_and_body(
        "id",
        id.into(),
        body,
    )
}

/// Deletes one of the game center matchmaking teams.
///
/// `DELETE /v1/gameCenterMatchmakingTeams/{id}`
///
/// [Apple's page](https://developer.apple.com/documentation/appstoreconnectapi/delete-v1-gameCenterMatchmakingTeams-_id_)
pub fn delete(id: impl Into<Id<GameCenterMatchmakingTeam>>) -> Request<()> {
    Request::new(Method::Delete, "/v1/gameCenterMatchmakingTeams/{id}").path("id", id.into())
}

/// A resource of the type `gameCenterMatchmakingTeams`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GameCenterMatchmakingTeam {
    /// Which one it is, among those of its type.
    pub id: Id<GameCenterMatchmakingTeam>,
    /// What it is.
    pub attributes: GameCenterMatchmakingTeamAttributes,
    /// Where it is.
    pub links: Links,
}
resource!(
    GameCenterMatchmakingTeam,
    "gameCenterMatchmakingTeams",
    attributes,
    links
);

/// The attributes of [`GameCenterMatchmakingTeam`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GameCenterMatchmakingTeamAttributes {
    /// `maxPlayers`
    pub max_players: Option<i64>,
    /// `minPlayers`
    pub min_players: Option<i64>,
    /// `referenceName`
    pub reference_name: Option<String>,
}

impl Object for GameCenterMatchmakingTeamAttributes {
    fn member<'de, A: MapAccess<'de>>(&mut self, key: &str, map: &mut A) -> Result<(), A::Error> {
        match key {
            "maxPlayers" => read_value(&mut self.max_players, map),
            "minPlayers" => read_value(&mut self.min_players, map),
            "referenceName" => read_value(&mut self.reference_name, map),
            _ => skip(map),
        }
    }
}

impl Member for GameCenterMatchmakingTeamAttributes {
    #[inline]
    fn view(&self) -> View<'_> {
        View::object("GameCenterMatchmakingTeamAttributes")
            .member("maxPlayers", &self.max_players)
            .member("minPlayers", &self.min_players)
            .member("referenceName", &self.reference_name)
            .end()
    }
}
object!(GameCenterMatchmakingTeamAttributes);

/// Creates one `GameCenterMatchmakingTeam`; what is not set is not sent.
#[derive(Clone, PartialEq)]
#[must_use]
pub struct GameCenterMatchmakingTeamCreate(Body);

impl GameCenterMatchmakingTeamCreate {
    /// With what is required.
    pub fn new(
        max_players: i64,
        min_players: i64,
        reference_name: impl Into<String>,
        rule_set: impl Into<Id<game_center_matchmaking_rule_sets::GameCenterMatchmakingRuleSet>>,
    ) -> Self {
        Self(
            Body::new("gameCenterMatchmakingTeams")
                .with_attributes()
                .with_relationships()
                .attribute("maxPlayers", max_players)
                .attribute("minPlayers", min_players)
                .attribute("referenceName", reference_name.into())
                .to_one::<game_center_matchmaking_rule_sets::GameCenterMatchmakingRuleSet>(
                    "ruleSet",
                    "gameCenterMatchmakingRuleSets",
                    rule_set.into(),
                ),
        )
    }
}
body!(GameCenterMatchmakingTeamCreate);

/// Changes one `GameCenterMatchmakingTeam`; what is not set stays as it is.
#[derive(Clone, PartialEq)]
#[must_use]
pub struct GameCenterMatchmakingTeamUpdate(Body);

impl GameCenterMatchmakingTeamUpdate {
    /// With nothing set.
    pub fn new() -> Self {
        Self(Body::new("gameCenterMatchmakingTeams"))
    }

    /// Sets `maxPlayers`.
    pub fn max_players(self, max_players: i64) -> Self {
        Self(self.0.attribute("maxPlayers", max_players))
    }

    /// Sets `minPlayers`.
    pub fn min_players(self, min_players: i64) -> Self {
        Self(self.0.attribute("minPlayers", min_players))
    }

    /// Sends null for `maxPlayers`.
    pub fn clear_max_players(self) -> Self {
        Self(self.0.clear_attribute("maxPlayers"))
    }

    /// Sends null for `minPlayers`.
    pub fn clear_min_players(self) -> Self {
        Self(self.0.clear_attribute("minPlayers"))
    }
}
body!(GameCenterMatchmakingTeamUpdate, default);

names! {
    /// The fields that `fields[gameCenterMatchmakingTeams]` can choose.
    pub enum GameCenterMatchmakingTeamField {
        ReferenceName = "referenceName",
        MinPlayers = "minPlayers",
        MaxPlayers = "maxPlayers",
    }
}

impl Field for GameCenterMatchmakingTeamField {
    const PARAMETER: &'static str = "fields[gameCenterMatchmakingTeams]";
}
