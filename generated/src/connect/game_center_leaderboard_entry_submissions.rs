// Written by `cargo xtask codegen` from the description in `spec/`; not edited by hand.
//! Game center leaderboard entry submissions: `/v1/gameCenterLeaderboardEntrySubmissions`.

use crate::runtime::emit::*;

/// Creates one of the game center leaderboard entry submissions.
///
/// `POST /v1/gameCenterLeaderboardEntrySubmissions`
///
/// [Apple's page](https://developer.apple.com/documentation/appstoreconnectapi/post-v1-gameCenterLeaderboardEntrySubmissions)
pub fn create(
    body: GameCenterLeaderboardEntrySubmissionCreate,
) -> Request<Document<GameCenterLeaderboardEntrySubmission>> {
    Request::new(Method::Post, "/v1/gameCenterLeaderboardEntrySubmissions").body(body)
}

/// A resource of the type `gameCenterLeaderboardEntrySubmissions`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GameCenterLeaderboardEntrySubmission {
    /// Which one it is, among those of its type.
    pub id: Id<GameCenterLeaderboardEntrySubmission>,
    /// What it is.
    pub attributes: GameCenterLeaderboardEntrySubmissionAttributes,
    /// Where it is.
    pub links: Links,
}
resource!(
    GameCenterLeaderboardEntrySubmission,
    "gameCenterLeaderboardEntrySubmissions",
    attributes,
    links
);

/// The attributes of [`GameCenterLeaderboardEntrySubmission`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GameCenterLeaderboardEntrySubmissionAttributes {
    /// `bundleId`
    pub bundle_id: Option<String>,
    /// `challengeIds`
    pub challenge_ids: Option<Vec<String>>,
    /// `context`
    pub context: Option<String>,
    /// `preReleased`
    pub pre_released: Option<bool>,
    /// `scopedPlayerId`
    pub scoped_player_id: Option<String>,
    /// `score`
    pub score: Option<String>,
    /// `submittedDate`
    pub submitted_date: Option<DateTime>,
    /// `vendorIdentifier`
    pub vendor_identifier: Option<String>,
}

impl Object for GameCenterLeaderboardEntrySubmissionAttributes {
    fn member<'de, A: MapAccess<'de>>(&mut self, key: &str, map: &mut A) -> Result<(), A::Error> {
        match key {
            "bundleId" => read_value(&mut self.bundle_id, map),
            "challengeIds" => read_list(&mut self.challenge_ids, map),
            "context" => read_value(&mut self.context, map),
            "preReleased" => read_value(&mut self.pre_released, map),
            "scopedPlayerId" => read_value(&mut self.scoped_player_id, map),
            "score" => read_value(&mut self.score, map),
            "submittedDate" => read_value(&mut self.submitted_date, map),
            "vendorIdentifier" => read_value(&mut self.vendor_identifier, map),
            _ => skip(map),
        }
    }
}

impl Member for GameCenterLeaderboardEntrySubmissionAttributes {
    #[inline]
    fn view(&self) -> View<'_> {
        View::object("GameCenterLeaderboardEntrySubmissionAttributes")
            .member("bundleId", &self.bundle_id)
            .member("challengeIds", &self.challenge_ids)
            .member("context", &self.context)
            .member("preReleased", &self.pre_released)
            .member("scopedPlayerId", &self.scoped_player_id)
            .member("score", &self.score)
            .member("submittedDate", &self.submitted_date)
            .member("vendorIdentifier", &self.vendor_identifier)
            .end()
    }
}
object!(GameCenterLeaderboardEntrySubmissionAttributes);

/// Creates one `GameCenterLeaderboardEntrySubmission`; what is not set is not sent.
#[derive(Clone, PartialEq)]
#[must_use]
pub struct GameCenterLeaderboardEntrySubmissionCreate(Body);

impl GameCenterLeaderboardEntrySubmissionCreate {
    /// With what is required.
    pub fn new(
        bundle_id: impl Into<String>,
        scoped_player_id: impl Into<String>,
        score: impl Into<String>,
        vendor_identifier: impl Into<String>,
    ) -> Self {
        Self(
            Body::new("gameCenterLeaderboardEntrySubmissions")
                .with_attributes()
                .attribute("bundleId", bundle_id.into())
                .attribute("scopedPlayerId", scoped_player_id.into())
                .attribute("score", score.into())
                .attribute("vendorIdentifier", vendor_identifier.into()),
        )
    }

    /// Sets `challengeIds`.
    pub fn challenge_ids(self, challenge_ids: impl IntoIterator<Item = impl Into<String>>) -> Self {
        Self(
            self.0
                .attributes_list::<String, _>("challengeIds", challenge_ids),
        )
    }

    /// Sets `context`.
    pub fn context(self, context: impl Into<String>) -> Self {
        Self(self.0.attribute("context", context.into()))
    }

    /// Sets `preReleased`.
    pub fn pre_released(self, pre_released: bool) -> Self {
        Self(self.0.attribute("preReleased", pre_released))
    }

    /// Sets `submittedDate`.
    pub fn submitted_date(self, submitted_date: impl Into<DateTime>) -> Self {
        Self(self.0.attribute("submittedDate", submitted_date.into()))
    }

    /// Sends null for `challengeIds`.
    pub fn clear_challenge_ids(self) -> Self {
        Self(self.0.clear_attribute("challengeIds"))
    }

    /// Sends null for `context`.
    pub fn clear_context(self) -> Self {
        Self(self.0.clear_attribute("context"))
    }

    /// Sends null for `preReleased`.
    pub fn clear_pre_released(self) -> Self {
        Self(self.0.clear_attribute("preReleased"))
    }

    /// Sends null for `submittedDate`.
    pub fn clear_submitted_date(self) -> Self {
        Self(self.0.clear_attribute("submittedDate"))
    }
}
body!(GameCenterLeaderboardEntrySubmissionCreate);
