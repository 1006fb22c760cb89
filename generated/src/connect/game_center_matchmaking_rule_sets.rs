// Written by `cargo xtask codegen` from the description in `spec/`; not edited by hand.
//! Game center matchmaking rule sets: `/v1/gameCenterMatchmakingRuleSets`.

use super::{
    game_center_matchmaking_queues, game_center_matchmaking_rules, game_center_matchmaking_teams,
};
use crate::runtime::emit::*;

/// Lists game center matchmaking rule sets.
///
/// `GET /v1/gameCenterMatchmakingRuleSets`
///
/// At most 200 on a page.
///
/// [Apple's page](https://developer.apple.com/documentation/appstoreconnectapi/get-v1-gameCenterMatchmakingRuleSets)
pub fn list() -> Request<Page<GameCenterMatchmakingRuleSet>, ListQuery> {
    Request::new(Method::Get, "/v1/gameCenterMatchmakingRuleSets").limited(200)
}

/// Reads one of the game center matchmaking rule sets.
///
/// `GET /v1/gameCenterMatchmakingRuleSets/{id}`
///
/// [Apple's page](https://developer.apple.com/documentation/appstoreconnectapi/get-v1-gameCenterMatchmakingRuleSets-_id_)
pub fn get(
    id: impl Into<Id<GameCenterMatchmakingRuleSet>>,
) -> Request<Document<GameCenterMatchmakingRuleSet>, GetQuery> {
    Request::new(Method::Get, "/v1/gameCenterMatchmakingRuleSets/{id}").path("id", id.into())
}

/// Creates one of the game center matchmaking rule sets.
///
/// `POST /v1/gameCenterMatchmakingRuleSets`
///
/// [Apple's page](https://developer.apple.com/documentation/appstoreconnectapi/post-v1-gameCenterMatchmakingRuleSets)
pub fn create(
    body: GameCenterMatchmakingRuleSetCreate,
) -> Request<Document<GameCenterMatchmakingRuleSet>> {
    Request::new(Method::Post, "/v1/gameCenterMatchmakingRuleSets").body(body)
}

/// Changes one of the game center matchmaking rule sets.
///
/// `PATCH /v1/gameCenterMatchmakingRuleSets/{id}`
///
/// [Apple's page](https://developer.apple.com/documentation/appstoreconnectapi/patch-v1-gameCenterMatchmakingRuleSets-_id_)
pub fn update(
    id: impl Into<Id<GameCenterMatchmakingRuleSet>>,
    body: GameCenterMatchmakingRuleSetUpdate,
) -> Request<Document<GameCenterMatchmakingRuleSet>> {
    Request::new(Method::Patch, "/v1/gameCenterMatchmakingRuleSets/{id}").path_and_body(
        "id",
        id.into(),
        body,
    )
}

/// Deletes one of the game center matchmaking rule sets.
///
/// `DELETE /v1/gameCenterMatchmakingRuleSets/{id}`
///
/// [Apple's page](https://developer.apple.com/documentation/appstoreconnectapi/delete-v1-gameCenterMatchmakingRuleSets-_id_)
pub fn delete(id: impl Into<Id<GameCenterMatchmakingRuleSet>>) -> Request<()> {
    Request::new(Method::Delete, "/v1/gameCenterMatchmakingRuleSets/{id}").path("id", id.into())
}

/// Reads the matchmaking queues of one of the game center matchmaking rule sets.
///
/// `GET /v1/gameCenterMatchmakingRuleSets/{id}/matchmakingQueues`
///
/// At most 200 on a page.
///
/// [Apple's page](https://developer.apple.com/documentation/appstoreconnectapi/get-v1-gameCenterMatchmakingRuleSets-_id_-matchmakingQueues)
pub fn matchmaking_queues(
    id: impl Into<Id<GameCenterMatchmakingRuleSet>>,
) -> Request<Page<game_center_matchmaking_queues::GameCenterMatchmakingQueue>, MatchmakingQueuesQuery>
{
    Request::new(
        Method::Get,
        "/v1/gameCenterMatchmakingRuleSets/{id}/matchmakingQueues",
    )
    .path("id", id.into())
    .limited(200)
}

/// Reads the rules of one of the game center matchmaking rule sets.
///
/// `GET /v1/gameCenterMatchmakingRuleSets/{id}/rules`
///
/// At most 200 on a page.
///
/// [Apple's page](https://developer.apple.com/documentation/appstoreconnectapi/get-v1-gameCenterMatchmakingRuleSets-_id_-rules)
pub fn rules(
    id: impl Into<Id<GameCenterMatchmakingRuleSet>>,
) -> Request<Page<game_center_matchmaking_rules::GameCenterMatchmakingRule>, RulesQuery> {
    Request::new(Method::Get, "/v1/gameCenterMatchmakingRuleSets/{id}/rules")
        .path("id", id.into())
        .limited(200)
}

/// Reads the teams of one of the game center matchmaking rule sets.
///
/// `GET /v1/gameCenterMatchmakingRuleSets/{id}/teams`
///
/// At most 200 on a page.
///
/// [Apple's page](https://developer.apple.com/documentation/appstoreconnectapi/get-v1-gameCenterMatchmakingRuleSets-_id_-teams)
pub fn teams(
    id: impl Into<Id<GameCenterMatchmakingRuleSet>>,
) -> Request<Page<game_center_matchmaking_teams::GameCenterMatchmakingTeam>, TeamsQuery> {
    Request::new(Method::Get, "/v1/gameCenterMatchmakingRuleSets/{id}/teams")
        .path("id", id.into())
        .limited(200)
}

/// Reads the identities of the matchmaking queues of one of the game center matchmaking rule sets.
///
/// `GET /v1/gameCenterMatchmakingRuleSets/{id}/relationships/matchmakingQueues`
///
/// At most 200 on a page.
///
/// [Apple's page](https://developer.apple.com/documentation/appstoreconnectapi/get-v1-gameCenterMatchmakingRuleSets-_id_-relationships-matchmakingQueues)
pub fn matchmaking_queues_linkages(
    id: impl Into<Id<GameCenterMatchmakingRuleSet>>,
) -> Request<Linkages<game_center_matchmaking_queues::GameCenterMatchmakingQueue>> {
    Request::new(
        Method::Get,
        "/v1/gameCenterMatchmakingRuleSets/{id}/relationships/matchmakingQueues",
    )
    .path("id", id.into())
    .limited(200)
}

/// Reads the identities of the rules of one of the game center matchmaking rule sets.
///
/// `GET /v1/gameCenterMatchmakingRuleSets/{id}/relationships/rules`
///
/// At most 200 on a page.
///
/// [Apple's page](https://developer.apple.com/documentation/appstoreconnectapi/get-v1-gameCenterMatchmakingRuleSets-_id_-relationships-rules)
pub fn rules_linkages(
    id: impl Into<Id<GameCenterMatchmakingRuleSet>>,
) -> Request<Linkages<game_center_matchmaking_rules::GameCenterMatchmakingRule>> {
    Request::new(
        Method::Get,
        "/v1/gameCenterMatchmakingRuleSets/{id}/relationships/rules",
    )
    .path("id", id.into())
    .limited(200)
}

/// Reads the identities of the teams of one of the game center matchmaking rule sets.
///
/// `GET /v1/gameCenterMatchmakingRuleSets/{id}/relationships/teams`
///
/// At most 200 on a page.
///
/// [Apple's page](https://developer.apple.com/documentation/appstoreconnectapi/get-v1-gameCenterMatchmakingRuleSets-_id_-relationships-teams)
pub fn teams_linkages(
    id: impl Into<Id<GameCenterMatchmakingRuleSet>>,
) -> Request<Linkages<game_center_matchmaking_teams::GameCenterMatchmakingTeam>> {
    Request::new(
        Method::Get,
        "/v1/gameCenterMatchmakingRuleSets/{id}/relationships/teams",
    )
    .path("id", id.into())
    .limited(200)
}

/// The parameters of [`list`](fn@list).
pub enum ListQuery {}
impl Query for ListQuery {
    type Joins = GameCenterMatchmakingRuleSetJoins;
}

/// The parameters of [`get`](fn@get).
pub enum GetQuery {}
impl Query for GetQuery {
    type Joins = GameCenterMatchmakingRuleSetJoins;
}

/// The parameters of [`matchmaking_queues`](fn@matchmaking_queues).
pub enum MatchmakingQueuesQuery {}
impl Query for MatchmakingQueuesQuery {
    type Joins = game_center_matchmaking_queues::GameCenterMatchmakingQueueJoins;
}

/// The parameters of [`rules`](fn@rules).
pub enum RulesQuery {}
impl Query for RulesQuery {
    type Joins = Only<game_center_matchmaking_rules::GameCenterMatchmakingRuleField>;
}

/// The parameters of [`teams`](fn@teams).
pub enum TeamsQuery {}
impl Query for TeamsQuery {
    type Joins = Only<game_center_matchmaking_teams::GameCenterMatchmakingTeamField>;
}

/// A resource of the type `gameCenterMatchmakingRuleSets`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GameCenterMatchmakingRuleSet {
    /// Which one it is, among those of its type.
    pub id: Id<GameCenterMatchmakingRuleSet>,
    /// What it is.
    pub attributes: GameCenterMatchmakingRuleSetAttributes,
    /// What it is connected with.
    pub relationships: GameCenterMatchmakingRuleSetRelationships,
    /// Where it is.
    pub links: Links,
}
resource!(
    GameCenterMatchmakingRuleSet,
    "gameCenterMatchmakingRuleSets",
    attributes,
    relationships,
    links
);

/// The attributes of [`GameCenterMatchmakingRuleSet`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GameCenterMatchmakingRuleSetAttributes {
    /// `maxPlayers`
    pub max_players: Option<i64>,
    /// `minPlayers`
    pub min_players: Option<i64>,
    /// `referenceName`
    pub reference_name: Option<String>,
    /// `ruleLanguageVersion`
    pub rule_language_version: Option<i64>,
}

impl Object for GameCenterMatchmakingRuleSetAttributes {
    fn member<'de, A: MapAccess<'de>>(&mut self, key: &str, map: &mut A) -> Result<(), A::Error> {
        match key {
            "maxPlayers" => read_value(&mut self.max_players, map),
            "minPlayers" => read_value(&mut self.min_players, map),
            "referenceName" => read_value(&mut self.reference_name, map),
            "ruleLanguageVersion" => read_value(&mut self.rule_language_version, map),
            _ => skip(map),
        }
    }
}

impl Member for GameCenterMatchmakingRuleSetAttributes {
    #[inline]
    fn view(&self) -> View<'_> {
        View::object("GameCenterMatchmakingRuleSetAttributes")
            .member("maxPlayers", &self.max_players)
            .member("minPlayers", &self.min_players)
            .member("referenceName", &self.reference_name)
            .member("ruleLanguageVersion", &self.rule_language_version)
            .end()
    }
}
object!(GameCenterMatchmakingRuleSetAttributes);

/// The relationships of [`GameCenterMatchmakingRuleSet`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GameCenterMatchmakingRuleSetRelationships {
    /// `matchmakingQueues`
    pub matchmaking_queues: ToMany<game_center_matchmaking_queues::GameCenterMatchmakingQueue>,
    /// `rules`
    pub rules: ToMany<game_center_matchmaking_rules::GameCenterMatchmakingRule>,
    /// `teams`
    pub teams: ToMany<game_center_matchmaking_teams::GameCenterMatchmakingTeam>,
}

impl Object for GameCenterMatchmakingRuleSetRelationships {
    fn member<'de, A: MapAccess<'de>>(&mut self, key: &str, map: &mut A) -> Result<(), A::Error> {
        match key {
            "matchmakingQueues" => read_relationship(&mut self.matchmaking_queues, map),
            "rules" => read_relationship(&mut self.rules, map),
            "teams" => read_relationship(&mut self.teams, map),
            _ => skip(map),
        }
    }
}

impl Member for GameCenterMatchmakingRuleSetRelationships {
    #[inline]
    fn view(&self) -> View<'_> {
        View::object("GameCenterMatchmakingRuleSetRelationships")
            .relationship("matchmakingQueues", &self.matchmaking_queues)
            .relationship("rules", &self.rules)
            .relationship("teams", &self.teams)
            .end()
    }
}
object!(GameCenterMatchmakingRuleSetRelationships);

/// Creates one `GameCenterMatchmakingRuleSet`; what is not set is not sent.
#[derive(Clone, PartialEq)]
#[must_use]
pub struct GameCenterMatchmakingRuleSetCreate(Body);

impl GameCenterMatchmakingRuleSetCreate {
    /// With what is required.
    pub fn new(
        max_players: i64,
        min_players: i64,
        reference_name: impl Into<String>,
        rule_language_version: i64,
    ) -> Self {
        Self(
            Body::new("gameCenterMatchmakingRuleSets")
                .with_attributes()
                .attribute("maxPlayers", max_players)
                .attribute("minPlayers", min_players)
                .attribute("referenceName", reference_name.into())
                .attribute("ruleLanguageVersion", rule_language_version),
        )
    }
}
body!(GameCenterMatchmakingRuleSetCreate);

/// Changes one `GameCenterMatchmakingRuleSet`; what is not set stays as it is.
#[derive(Clone, PartialEq)]
#[must_use]
pub struct GameCenterMatchmakingRuleSetUpdate(Body);

impl GameCenterMatchmakingRuleSetUpdate {
    /// With nothing set.
    pub fn new() -> Self {
        Self(Body::new("gameCenterMatchmakingRuleSets"))
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
body!(GameCenterMatchmakingRuleSetUpdate, default);

/// What can be asked along with `GameCenterMatchmakingRuleSet`.
///
/// Fields can be chosen: `fields[gameCenterMatchmakingQueues]`, `fields[gameCenterMatchmakingRuleSets]`, `fields[gameCenterMatchmakingRules]`, `fields[gameCenterMatchmakingTeams]`.
///
/// Can be included: `teams`, `rules`, `matchmakingQueues`.
pub enum GameCenterMatchmakingRuleSetJoins {}
joins!(
    GameCenterMatchmakingRuleSetJoins,
    include = GameCenterMatchmakingRuleSetInclude,
    to_many = GameCenterMatchmakingRuleSetToMany,
    fields = [
        game_center_matchmaking_queues::GameCenterMatchmakingQueueField,
        GameCenterMatchmakingRuleSetField,
        game_center_matchmaking_rules::GameCenterMatchmakingRuleField,
        game_center_matchmaking_teams::GameCenterMatchmakingTeamField
    ]
);

names! {
    /// The fields that `fields[gameCenterMatchmakingRuleSets]` can choose.
    pub enum GameCenterMatchmakingRuleSetField {
        ReferenceName = "referenceName",
        RuleLanguageVersion = "ruleLanguageVersion",
        MinPlayers = "minPlayers",
        MaxPlayers = "maxPlayers",
        Teams = "teams",
        Rules = "rules",
        MatchmakingQueues = "matchmakingQueues",
    }
}

impl Field for GameCenterMatchmakingRuleSetField {
    const PARAMETER: &'static str = "fields[gameCenterMatchmakingRuleSets]";
}

names! {
    /// What can be included with `GameCenterMatchmakingRuleSet`.
    pub enum GameCenterMatchmakingRuleSetInclude {
        Teams = "teams",
        Rules = "rules",
        MatchmakingQueues = "matchmakingQueues",
    }
}

names! {
    /// Relationships of `GameCenterMatchmakingRuleSet` of which a limited number can be included.
    ///
    /// At most 50 of each.
    pub enum GameCenterMatchmakingRuleSetToMany {
        MatchmakingQueues = "matchmakingQueues",
        Rules = "rules",
        Teams = "teams",
    }
}

impl Limited for GameCenterMatchmakingRuleSetToMany {
    fn maximum(self) -> u32 {
        50
    }
}
