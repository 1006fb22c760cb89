// Written by `cargo xtask codegen` from the description in `spec/`; not edited by hand.
//! Game center matchmaking rule set tests: `/v1/gameCenterMatchmakingRuleSetTests`.

use super::{
    GameCenterMatchmakingTeamAssignment, game_center_matchmaking_rule_sets,
    game_center_matchmaking_test_requests,
};
use crate::runtime::emit::*;

/// Creates one of the game center matchmaking rule set tests.
///
/// `POST /v1/gameCenterMatchmakingRuleSetTests`
///
/// [Apple's page](https://developer.apple.com/documentation/appstoreconnectapi/post-v1-gameCenterMatchmakingRuleSetTests)
pub fn create(
    body: GameCenterMatchmakingRuleSetTestCreate,
) -> Request<Document<GameCenterMatchmakingRuleSetTest>> {
    Request::new(Method::Post, "/v1/gameCenterMatchmakingRuleSetTests").body(body)
}

/// A resource of the type `gameCenterMatchmakingRuleSetTests`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GameCenterMatchmakingRuleSetTest {
    /// Which one it is, among those of its type.
    pub id: Id<GameCenterMatchmakingRuleSetTest>,
    /// What it is.
    pub attributes: GameCenterMatchmakingRuleSetTestAttributes,
    /// Where it is.
    pub links: Links,
}
resource!(
    GameCenterMatchmakingRuleSetTest,
    "gameCenterMatchmakingRuleSetTests",
    attributes,
    links
);

/// The attributes of [`GameCenterMatchmakingRuleSetTest`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GameCenterMatchmakingRuleSetTestAttributes {
    /// `matchmakingResults`
    pub matchmaking_results: Option<Vec<Vec<GameCenterMatchmakingRuleSetTestMatchmakingResult>>>,
}

impl Object for GameCenterMatchmakingRuleSetTestAttributes {
    fn member<'de, A: MapAccess<'de>>(&mut self, key: &str, map: &mut A) -> Result<(), A::Error> {
        match key {
            "matchmakingResults" => read_lists(&mut self.matchmaking_results, map),
            _ => skip(map),
        }
    }
}

impl Member for GameCenterMatchmakingRuleSetTestAttributes {
    #[inline]
    fn view(&self) -> View<'_> {
        View::object("GameCenterMatchmakingRuleSetTestAttributes")
            .member("matchmakingResults", &self.matchmaking_results)
            .end()
    }
}
object!(GameCenterMatchmakingRuleSetTestAttributes);

/// What `matchmakingResult` holds.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GameCenterMatchmakingRuleSetTestMatchmakingResult {
    /// `requestName`
    pub request_name: Option<String>,
    /// `teamAssignments`
    pub team_assignments: Option<Vec<GameCenterMatchmakingTeamAssignment>>,
}

impl Object for GameCenterMatchmakingRuleSetTestMatchmakingResult {
    fn member<'de, A: MapAccess<'de>>(&mut self, key: &str, map: &mut A) -> Result<(), A::Error> {
        match key {
            "requestName" => read_value(&mut self.request_name, map),
            "teamAssignments" => read_list(&mut self.team_assignments, map),
            _ => skip(map),
        }
    }
}

impl Member for GameCenterMatchmakingRuleSetTestMatchmakingResult {
    #[inline]
    fn view(&self) -> View<'_> {
        View::object("GameCenterMatchmakingRuleSetTestMatchmakingResult")
            .member("requestName", &self.request_name)
            .member("teamAssignments", &self.team_assignments)
            .end()
    }
}
object!(GameCenterMatchmakingRuleSetTestMatchmakingResult);

/// Creates one `GameCenterMatchmakingRuleSetTest`; what is not set is not sent.
#[derive(Clone, PartialEq)]
#[must_use]
pub struct GameCenterMatchmakingRuleSetTestCreate(Body);

impl GameCenterMatchmakingRuleSetTestCreate {
    /// With what is required.
    pub fn new(
        matchmaking_requests: impl IntoIterator<
            Item = impl Into<
                Link<game_center_matchmaking_test_requests::GameCenterMatchmakingTestRequest>,
            >,
        >,
        matchmaking_rule_set: impl Into<
            Id<game_center_matchmaking_rule_sets::GameCenterMatchmakingRuleSet>,
        >,
    ) -> Self {
        Self(
            Body::new("gameCenterMatchmakingRuleSetTests")
                .with_relationships()
                .to_many::<
                    game_center_matchmaking_test_requests::GameCenterMatchmakingTestRequest,
                    _,
                >(
                    "matchmakingRequests",
                    "gameCenterMatchmakingTestRequests",
                    matchmaking_requests,
                )
                .to_one::<
                    game_center_matchmaking_rule_sets::GameCenterMatchmakingRuleSet,
                >(
                    "matchmakingRuleSet",
                    "gameCenterMatchmakingRuleSets",
                    matchmaking_rule_set.into(),
                ),
        )
    }
}
body!(GameCenterMatchmakingRuleSetTestCreate);
