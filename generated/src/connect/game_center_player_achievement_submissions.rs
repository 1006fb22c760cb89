// Written by `cargo xtask codegen` from the description in `spec/`; not edited by hand.
//! Game center player achievement submissions: `/v1/gameCenterPlayerAchievementSubmissions`.

use crate::runtime::emit::*;

/// Creates one of the game center player achievement submissions.
///
/// `POST /v1/gameCenterPlayerAchievementSubmissions`
///
/// [Apple's page](https://developer.apple.com/documentation/appstoreconnectapi/post-v1-gameCenterPlayerAchievementSubmissions)
pub fn create(
    body: GameCenterPlayerAchievementSubmissionCreate,
) -> Request<Document<GameCenterPlayerAchievementSubmission>> {
    Request::new(Method::Post, "/v1/gameCenterPlayerAchievementSubmissions").body(body)
}

/// A resource of the type `gameCenterPlayerAchievementSubmissions`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GameCenterPlayerAchievementSubmission {
    /// Which one it is, among those of its type.
    pub id: Id<GameCenterPlayerAchievementSubmission>,
    /// What it is.
    pub attributes: GameCenterPlayerAchievementSubmissionAttributes,
    /// Where it is.
    pub links: Links,
}
resource!(
    GameCenterPlayerAchievementSubmission,
    "gameCenterPlayerAchievementSubmissions",
    attributes,
    links
);

/// The attributes of [`GameCenterPlayerAchievementSubmission`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GameCenterPlayerAchievementSubmissionAttributes {
    /// `bundleId`
    pub bundle_id: Option<String>,
    /// `challengeIds`
    pub challenge_ids: Option<Vec<String>>,
    /// `percentageAchieved`
    pub percentage_achieved: Option<i64>,
    /// `preReleased`
    pub pre_released: Option<bool>,
    /// `scopedPlayerId`
    pub scoped_player_id: Option<String>,
    /// `submittedDate`
    pub submitted_date: Option<DateTime>,
    /// `vendorIdentifier`
    pub vendor_identifier: Option<String>,
}

impl Object for GameCenterPlayerAchievementSubmissionAttributes {
    fn member<'de, A: MapAccess<'de>>(&mut self, key: &str, map: &mut A) -> Result<(), A::Error> {
        match key {
            "bundleId" => read_value(&mut self.bundle_id, map),
            "challengeIds" => read_list(&mut self.challenge_ids, map),
            "percentageAchieved" => read_value(&mut self.percentage_achieved, map),
            "preReleased" => read_value(&mut self.pre_released, map),
            "scopedPlayerId" => read_value(&mut self.scoped_player_id, map),
            "submittedDate" => read_value(&mut self.submitted_date, map),
            "vendorIdentifier" => read_value(&mut self.vendor_identifier, map),
            _ => skip(map),
        }
    }
}

impl Member for GameCenterPlayerAchievementSubmissionAttributes {
    #[inline]
    fn view(&self) -> View<'_> {
        View::object("GameCenterPlayerAchievementSubmissionAttributes")
            .member("bundleId", &self.bundle_id)
            .member("challengeIds", &self.challenge_ids)
            .member("percentageAchieved", &self.percentage_achieved)
            .member("preReleased", &self.pre_released)
            .member("scopedPlayerId", &self.scoped_player_id)
            .member("submittedDate", &self.submitted_date)
            .member("vendorIdentifier", &self.vendor_identifier)
            .end()
    }
}
object!(GameCenterPlayerAchievementSubmissionAttributes);

/// Creates one `GameCenterPlayerAchievementSubmission`; what is not set is not sent.
#[derive(Clone, PartialEq)]
#[must_use]
pub struct GameCenterPlayerAchievementSubmissionCreate(Body);

impl GameCenterPlayerAchievementSubmissionCreate {
    /// With what is required.
    pub fn new(
        bundle_id: impl Into<String>,
        percentage_achieved: i64,
        scoped_player_id: impl Into<String>,
        vendor_identifier: impl Into<String>,
    ) -> Self {
        Self(
            Body::new("gameCenterPlayerAchievementSubmissions")
                .with_attributes()
                .attribute("bundleId", bundle_id.into())
                .attribute("percentageAchieved", percentage_achieved)
                .attribute("scopedPlayerId", scoped_player_id.into())
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

    /// Sends null for `preReleased`.
    pub fn clear_pre_released(self) -> Self {
        Self(self.0.clear_attribute("preReleased"))
    }

    /// Sends null for `submittedDate`.
    pub fn clear_submitted_date(self) -> Self {
        Self(self.0.clear_attribute("submittedDate"))
    }
}
body!(GameCenterPlayerAchievementSubmissionCreate);
