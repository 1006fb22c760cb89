// Written by `cargo xtask codegen` from the description in `spec/`; not edited by hand.
//! Game center score moderations: `/v1/gameCenterScoreModerations`.

use super::game_center_detail_players;
use crate::runtime::emit::*;

/// Changes one of the game center score moderations.
///
/// `PATCH /v1/gameCenterScoreModerations/{id}`
///
/// [Apple's page](https://developer.apple.com/documentation/appstoreconnectapi/patch-v1-gameCenterScoreModerations-_id_)
pub fn update(
    id: impl Into<Id<GameCenterScoreModeration>>,
    body: GameCenterScoreModerationUpdate,
) -> Request<Document<GameCenterScoreModeration>> {
    Request::new(Method::Patch, "/v1/gameCenterScoreModerations/{id}").path_and_body(
        "id",
        id.into(),
        body,
    )
}

/// A resource of the type `gameCenterScoreModerations`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GameCenterScoreModeration {
    /// Which one it is, among those of its type.
    pub id: Id<GameCenterScoreModeration>,
    /// What it is.
    pub attributes: GameCenterScoreModerationAttributes,
    /// What it is connected with.
    pub relationships: GameCenterScoreModerationRelationships,
    /// Where it is.
    pub links: Links,
}
resource!(
    GameCenterScoreModeration,
    "gameCenterScoreModerations",
    attributes,
    relationships,
    links
);

/// The attributes of [`GameCenterScoreModeration`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GameCenterScoreModerationAttributes {
    /// `blocked`
    pub blocked: Option<bool>,
    /// `challengeIds`
    pub challenge_ids: Option<Vec<String>>,
    /// `context`
    pub context: Option<String>,
    /// `preReleased`
    pub pre_released: Option<bool>,
    /// `rank`
    pub rank: Option<String>,
    /// `score`
    pub score: Option<String>,
    /// `submittedDate`
    pub submitted_date: Option<DateTime>,
}

impl Object for GameCenterScoreModerationAttributes {
    fn member<'de, A: MapAccess<'de>>(&mut self, key: &str, map: &mut A) -> Result<(), A::Error> {
        match key {
            "blocked" => read_value(&mut self.blocked, map),
            "challengeIds" => read_list(&mut self.challenge_ids, map),
            "context" => read_value(&mut self.context, map),
            "preReleased" => read_value(&mut self.pre_released, map),
            "rank" => read_value(&mut self.rank, map),
            "score" => read_value(&mut self.score, map),
            "submittedDate" => read_value(&mut self.submitted_date, map),
            _ => skip(map),
        }
    }
}

impl Member for GameCenterScoreModerationAttributes {
    #[inline]
    fn view(&self) -> View<'_> {
        View::object("GameCenterScoreModerationAttributes")
            .member("blocked", &self.blocked)
            .member("challengeIds", &self.challenge_ids)
            .member("context", &self.context)
            .member("preReleased", &self.pre_released)
            .member("rank", &self.rank)
            .member("score", &self.score)
            .member("submittedDate", &self.submitted_date)
            .end()
    }
}
object!(GameCenterScoreModerationAttributes);

/// The relationships of [`GameCenterScoreModeration`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GameCenterScoreModerationRelationships {
    /// `player`
    pub player: ToOne<game_center_detail_players::GameCenterDetailPlayer>,
}

impl Object for GameCenterScoreModerationRelationships {
    fn member<'de, A: MapAccess<'de>>(&mut self, key: &str, map: &mut A) -> Result<(), A::Error> {
        match key {
            "player" => read_relationship(&mut self.player, map),
            _ => skip(map),
        }
    }
}

impl Member for GameCenterScoreModerationRelationships {
    #[inline]
    fn view(&self) -> View<'_> {
        View::object("GameCenterScoreModerationRelationships")
            .relationship("player", &self.player)
            .end()
    }
}
object!(GameCenterScoreModerationRelationships);

/// Changes one `GameCenterScoreModeration`; what is not set stays as it is.
#[derive(Clone, PartialEq)]
#[must_use]
pub struct GameCenterScoreModerationUpdate(Body);

impl GameCenterScoreModerationUpdate {
    /// With nothing set.
    pub fn new() -> Self {
        Self(Body::new("gameCenterScoreModerations"))
    }

    /// Sets `blocked`.
    pub fn blocked(self, blocked: bool) -> Self {
        Self(self.0.attribute("blocked", blocked))
    }

    /// Sends null for `blocked`.
    pub fn clear_blocked(self) -> Self {
        Self(self.0.clear_attribute("blocked"))
    }
}
body!(GameCenterScoreModerationUpdate, default);

/// What can be asked along with `GameCenterScoreModeration`.
///
/// Fields can be chosen: `fields[gameCenterDetailPlayers]`, `fields[gameCenterScoreModerations]`.
///
/// Can be included: `player`.
pub enum GameCenterScoreModerationJoins {}
joins!(
    GameCenterScoreModerationJoins,
    include = GameCenterScoreModerationInclude,
    to_many = Never,
    fields = [
        game_center_detail_players::GameCenterDetailPlayerField,
        GameCenterScoreModerationField
    ]
);

names! {
    /// The fields that `fields[gameCenterScoreModerations]` can choose.
    pub enum GameCenterScoreModerationField {
        Rank = "rank",
        Score = "score",
        SubmittedDate = "submittedDate",
        Blocked = "blocked",
        PreReleased = "preReleased",
        Context = "context",
        ChallengeIds = "challengeIds",
        Player = "player",
    }
}

impl Field for GameCenterScoreModerationField {
    const PARAMETER: &'static str = "fields[gameCenterScoreModerations]";
}

names! {
    /// What can be included with `GameCenterScoreModeration`.
    pub enum GameCenterScoreModerationInclude {
        Player = "player",
    }
}
