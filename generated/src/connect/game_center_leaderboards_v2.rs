// Written by `cargo xtask codegen` from the description in `spec/`; not edited by hand.
//! Game center leaderboards v2: `/v2/gameCenterLeaderboards`.

use super::{
    GameCenterLeaderboardFormatter, game_center_activities, game_center_challenges,
    game_center_details, game_center_groups, game_center_leaderboard_sets_v2,
    game_center_leaderboard_versions_v2, game_center_score_moderations,
};
use crate::runtime::emit::*;

/// Reads one of the game center leaderboards v2.
///
/// `GET /v2/gameCenterLeaderboards/{id}`
///
/// [Apple's page](https://developer.apple.com/documentation/appstoreconnectapi/get-v2-gameCenterLeaderboards-_id_)
pub fn get(
    id: impl Into<Id<GameCenterLeaderboardV2>>,
) -> Request<Document<GameCenterLeaderboardV2>, GetQuery> {
    Request::new(Method::Get, "/v2/gameCenterLeaderboards/{id}").path("id", id.into())
}

/// Creates one of the game center leaderboards v2.
///
/// `POST /v2/gameCenterLeaderboards`
///
/// [Apple's page](https://developer.apple.com/documentation/appstoreconnectapi/post-v2-gameCenterLeaderboards)
pub fn create(body: GameCenterLeaderboardV2Create) -> Request<Document<GameCenterLeaderboardV2>> {
    Request::new(Method::Post, "/v2/gameCenterLeaderboards").body(body)
}

/// Changes one of the game center leaderboards v2.
///
/// `PATCH /v2/gameCenterLeaderboards/{id}`
///
/// [Apple's page](https://developer.apple.com/documentation/appstoreconnectapi/patch-v2-gameCenterLeaderboards-_id_)
pub fn update(
    id: impl Into<Id<GameCenterLeaderboardV2>>,
    body: GameCenterLeaderboardV2Update,
) -> Request<Document<GameCenterLeaderboardV2>> {
    Request::new(Method::Patch, "/v2/gameCenterLeaderboards/{id}").path_and_body(
        "id",
        id.into(),
        body,
    )
}

/// Deletes one of the game center leaderboards v2.
///
/// `DELETE /v2/gameCenterLeaderboards/{id}`
///
/// [Apple's page](https://developer.apple.com/documentation/appstoreconnectapi/delete-v2-gameCenterLeaderboards-_id_)
pub fn delete(id: impl Into<Id<GameCenterLeaderboardV2>>) -> Request<()> {
    Request::new(Method::Delete, "/v2/gameCenterLeaderboards/{id}").path("id", id.into())
}

/// Reads the game center score moderations of one of the game center leaderboards v2.
///
/// `GET /v2/gameCenterLeaderboards/{id}/gameCenterScoreModerations`
///
/// At most 200 on a page.
///
/// [Apple's page](https://developer.apple.com/documentation/appstoreconnectapi/get-v2-gameCenterLeaderboards-_id_-gameCenterScoreModerations)
pub fn game_center_score_moderations(
    id: impl Into<Id<GameCenterLeaderboardV2>>,
) -> Request<
    Page<game_center_score_moderations::GameCenterScoreModeration>,
    GameCenterScoreModerationsQuery,
> {
    Request::new(
        Method::Get,
        "/v2/gameCenterLeaderboards/{id}/gameCenterScoreModerations",
    )
    .path("id", id.into())
    .limited(200)
}

/// Reads the versions of one of the game center leaderboards v2.
///
/// `GET /v2/gameCenterLeaderboards/{id}/versions`
///
/// At most 200 on a page.
///
/// [Apple's page](https://developer.apple.com/documentation/appstoreconnectapi/get-v2-gameCenterLeaderboards-_id_-versions)
pub fn versions(
    id: impl Into<Id<GameCenterLeaderboardV2>>,
) -> Request<Page<game_center_leaderboard_versions_v2::GameCenterLeaderboardVersionV2>, VersionsQuery>
{
    Request::new(Method::Get, "/v2/gameCenterLeaderboards/{id}/versions")
        .path("id", id.into())
        .limited(200)
}

/// Reads the identities of the game center score moderations of one of the game center leaderboards v2.
///
/// `GET /v2/gameCenterLeaderboards/{id}/relationships/gameCenterScoreModerations`
///
/// At most 200 on a page.
///
/// [Apple's page](https://developer.apple.com/documentation/appstoreconnectapi/get-v2-gameCenterLeaderboards-_id_-relationships-gameCenterScoreModerations)
pub fn game_center_score_moderations_linkages(
    id: impl Into<Id<GameCenterLeaderboardV2>>,
) -> Request<Linkages<game_center_score_moderations::GameCenterScoreModeration>> {
    Request::new(
        Method::Get,
        "/v2/gameCenterLeaderboards/{id}/relationships/gameCenterScoreModerations",
    )
    .path("id", id.into())
    .limited(200)
}

/// Reads the identities of the versions of one of the game center leaderboards v2.
///
/// `GET /v2/gameCenterLeaderboards/{id}/relationships/versions`
///
/// At most 200 on a page.
///
/// [Apple's page](https://developer.apple.com/documentation/appstoreconnectapi/get-v2-gameCenterLeaderboards-_id_-relationships-versions)
pub fn versions_linkages(
    id: impl Into<Id<GameCenterLeaderboardV2>>,
) -> Request<Linkages<game_center_leaderboard_versions_v2::GameCenterLeaderboardVersionV2>> {
    Request::new(
        Method::Get,
        "/v2/gameCenterLeaderboards/{id}/relationships/versions",
    )
    .path("id", id.into())
    .limited(200)
}

/// Sets or clears the activity of one of the game center leaderboards v2.
///
/// `PATCH /v2/gameCenterLeaderboards/{id}/relationships/activity`
///
/// [Apple's page](https://developer.apple.com/documentation/appstoreconnectapi/patch-v2-gameCenterLeaderboards-_id_-relationships-activity)
pub fn set_activity(
    id: impl Into<Id<GameCenterLeaderboardV2>>,
    activity: Option<&Id<game_center_activities::GameCenterActivity>>,
) -> Request<()> {
    Request::new(
        Method::Patch,
        "/v2/gameCenterLeaderboards/{id}/relationships/activity",
    )
    .path("id", id.into())
    .linkage::<game_center_activities::GameCenterActivity>("gameCenterActivities", activity)
}

/// Sets or clears the challenge of one of the game center leaderboards v2.
///
/// `PATCH /v2/gameCenterLeaderboards/{id}/relationships/challenge`
///
/// [Apple's page](https://developer.apple.com/documentation/appstoreconnectapi/patch-v2-gameCenterLeaderboards-_id_-relationships-challenge)
pub fn set_challenge(
    id: impl Into<Id<GameCenterLeaderboardV2>>,
    challenge: Option<&Id<game_center_challenges::GameCenterChallenge>>,
) -> Request<()> {
    Request::new(
        Method::Patch,
        "/v2/gameCenterLeaderboards/{id}/relationships/challenge",
    )
    .path("id", id.into())
    .linkage::<game_center_challenges::GameCenterChallenge>("gameCenterChallenges", challenge)
}

/// The parameters of [`get`](fn@get).
pub enum GetQuery {}
impl Query for GetQuery {
    type Joins = GameCenterLeaderboardV2Joins;
}

/// The parameters of [`game_center_score_moderations`](fn@game_center_score_moderations).
pub enum GameCenterScoreModerationsQuery {}
impl Query for GameCenterScoreModerationsQuery {
    type Joins = game_center_score_moderations::GameCenterScoreModerationJoins;
}

impl
    Request<
        Page<game_center_score_moderations::GameCenterScoreModeration>,
        GameCenterScoreModerationsQuery,
    >
{
    /// Sets `exists[blocked]`.
    pub fn exists_blocked(self, value: bool) -> Self {
        self.one::<bool>("exists[blocked]", value)
    }
}

/// The parameters of [`versions`](fn@versions).
pub enum VersionsQuery {}
impl Query for VersionsQuery {
    type Joins = game_center_leaderboard_versions_v2::GameCenterLeaderboardVersionV2Joins;
}

/// A resource of the type `gameCenterLeaderboards`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GameCenterLeaderboardV2 {
    /// Which one it is, among those of its type.
    pub id: Id<GameCenterLeaderboardV2>,
    /// What it is.
    pub attributes: GameCenterLeaderboardV2Attributes,
    /// What it is connected with.
    pub relationships: GameCenterLeaderboardV2Relationships,
    /// Where it is.
    pub links: Links,
}
resource!(
    GameCenterLeaderboardV2,
    "gameCenterLeaderboards",
    attributes,
    relationships,
    links
);

/// The attributes of [`GameCenterLeaderboardV2`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GameCenterLeaderboardV2Attributes {
    /// `activityProperties`
    pub activity_properties: Option<BTreeMap<String, String>>,
    /// `archived`
    pub archived: Option<bool>,
    /// `defaultFormatter`
    pub default_formatter: Option<GameCenterLeaderboardFormatter>,
    /// `recurrenceDuration`
    pub recurrence_duration: Option<String>,
    /// `recurrenceRule`
    pub recurrence_rule: Option<String>,
    /// `recurrenceStartDate`
    pub recurrence_start_date: Option<DateTime>,
    /// `referenceName`
    pub reference_name: Option<String>,
    /// `scoreRangeEnd`
    pub score_range_end: Option<String>,
    /// `scoreRangeStart`
    pub score_range_start: Option<String>,
    /// `scoreSortType`
    pub score_sort_type: Option<GameCenterLeaderboardV2ScoreSortType>,
    /// `submissionType`
    pub submission_type: Option<GameCenterLeaderboardV2SubmissionType>,
    /// `vendorIdentifier`
    pub vendor_identifier: Option<String>,
    /// `visibility`
    pub visibility: Option<GameCenterLeaderboardV2Visibility>,
}

impl Object for GameCenterLeaderboardV2Attributes {
    fn member<'de, A: MapAccess<'de>>(&mut self, key: &str, map: &mut A) -> Result<(), A::Error> {
        match key {
            "activityProperties" => read_value(&mut self.activity_properties, map),
            "archived" => read_value(&mut self.archived, map),
            "defaultFormatter" => read_value(&mut self.default_formatter, map),
            "recurrenceDuration" => read_value(&mut self.recurrence_duration, map),
            "recurrenceRule" => read_value(&mut self.recurrence_rule, map),
            "recurrenceStartDate" => read_value(&mut self.recurrence_start_date, map),
            "referenceName" => read_value(&mut self.reference_name, map),
            "scoreRangeEnd" => read_value(&mut self.score_range_end, map),
            "scoreRangeStart" => read_value(&mut self.score_range_start, map),
            "scoreSortType" => read_value(&mut self.score_sort_type, map),
            "submissionType" => read_value(&mut self.submission_type, map),
            "vendorIdentifier" => read_value(&mut self.vendor_identifier, map),
            "visibility" => read_value(&mut self.visibility, map),
            _ => skip(map),
        }
    }
}

impl Member for GameCenterLeaderboardV2Attributes {
    #[inline]
    fn view(&self) -> View<'_> {
        View::object("GameCenterLeaderboardV2Attributes")
            .member("activityProperties", &self.activity_properties)
            .member("archived", &self.archived)
            .member("defaultFormatter", &self.default_formatter)
            .member("recurrenceDuration", &self.recurrence_duration)
            .member("recurrenceRule", &self.recurrence_rule)
            .member("recurrenceStartDate", &self.recurrence_start_date)
            .member("referenceName", &self.reference_name)
            .member("scoreRangeEnd", &self.score_range_end)
            .member("scoreRangeStart", &self.score_range_start)
            .member("scoreSortType", &self.score_sort_type)
            .member("submissionType", &self.submission_type)
            .member("vendorIdentifier", &self.vendor_identifier)
            .member("visibility", &self.visibility)
            .end()
    }
}
object!(GameCenterLeaderboardV2Attributes);

/// The relationships of [`GameCenterLeaderboardV2`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GameCenterLeaderboardV2Relationships {
    /// `activity`
    pub activity: ToOne<game_center_activities::GameCenterActivity>,
    /// `challenge`
    pub challenge: ToOne<game_center_challenges::GameCenterChallenge>,
    /// `gameCenterDetail`
    pub game_center_detail: ToOne<game_center_details::GameCenterDetail>,
    /// `gameCenterGroup`
    pub game_center_group: ToOne<game_center_groups::GameCenterGroup>,
    /// `gameCenterLeaderboardSets`
    pub game_center_leaderboard_sets:
        ToMany<game_center_leaderboard_sets_v2::GameCenterLeaderboardSetV2>,
    /// `gameCenterScoreModerations`
    pub game_center_score_moderations: LinksOnly,
    /// `versions`
    pub versions: ToMany<game_center_leaderboard_versions_v2::GameCenterLeaderboardVersionV2>,
}

impl Object for GameCenterLeaderboardV2Relationships {
    fn member<'de, A: MapAccess<'de>>(&mut self, key: &str, map: &mut A) -> Result<(), A::Error> {
        match key {
            "activity" => read_relationship(&mut self.activity, map),
            "challenge" => read_relationship(&mut self.challenge, map),
            "gameCenterDetail" => read_relationship(&mut self.game_center_detail, map),
            "gameCenterGroup" => read_relationship(&mut self.game_center_group, map),
            "gameCenterLeaderboardSets" => {
                read_relationship(&mut self.game_center_leaderboard_sets, map)
            }
            "gameCenterScoreModerations" => {
                read_relationship(&mut self.game_center_score_moderations, map)
            }
            "versions" => read_relationship(&mut self.versions, map),
            _ => skip(map),
        }
    }
}

impl Member for GameCenterLeaderboardV2Relationships {
    #[inline]
    fn view(&self) -> View<'_> {
        View::object("GameCenterLeaderboardV2Relationships")
            .relationship("activity", &self.activity)
            .relationship("challenge", &self.challenge)
            .relationship("gameCenterDetail", &self.game_center_detail)
            .relationship("gameCenterGroup", &self.game_center_group)
            .relationship(
                "gameCenterLeaderboardSets",
                &self.game_center_leaderboard_sets,
            )
            .relationship(
                "gameCenterScoreModerations",
                &self.game_center_score_moderations,
            )
            .relationship("versions", &self.versions)
            .end()
    }
}
object!(GameCenterLeaderboardV2Relationships);

/// Creates one `GameCenterLeaderboardV2`; what is not set is not sent.
#[derive(Clone, PartialEq)]
#[must_use]
pub struct GameCenterLeaderboardV2Create(Body);

impl GameCenterLeaderboardV2Create {
    /// With what is required.
    pub fn new(
        default_formatter: GameCenterLeaderboardFormatter,
        reference_name: impl Into<String>,
        score_sort_type: GameCenterLeaderboardV2ScoreSortType,
        submission_type: GameCenterLeaderboardV2SubmissionType,
        vendor_identifier: impl Into<String>,
        versions: impl IntoIterator<
            Item = impl Into<Link<game_center_leaderboard_versions_v2::GameCenterLeaderboardVersionV2>>,
        >,
    ) -> Self {
        Self(
            Body::new("gameCenterLeaderboards")
                .with_attributes()
                .with_relationships()
                .attribute("defaultFormatter", default_formatter)
                .attribute("referenceName", reference_name.into())
                .attribute("scoreSortType", score_sort_type)
                .attribute("submissionType", submission_type)
                .attribute("vendorIdentifier", vendor_identifier.into())
                .to_many::<game_center_leaderboard_versions_v2::GameCenterLeaderboardVersionV2, _>(
                    "versions",
                    "gameCenterLeaderboardVersions",
                    versions,
                ),
        )
    }

    /// Sets `activityProperties`.
    pub fn activity_properties(self, activity_properties: BTreeMap<String, String>) -> Self {
        Self(self.0.attribute("activityProperties", activity_properties))
    }

    /// Sets `recurrenceDuration`.
    pub fn recurrence_duration(self, recurrence_duration: impl Into<String>) -> Self {
        Self(
            self.0
                .attribute("recurrenceDuration", recurrence_duration.into()),
        )
    }

    /// Sets `recurrenceRule`.
    pub fn recurrence_rule(self, recurrence_rule: impl Into<String>) -> Self {
        Self(self.0.attribute("recurrenceRule", recurrence_rule.into()))
    }

    /// Sets `recurrenceStartDate`.
    pub fn recurrence_start_date(self, recurrence_start_date: impl Into<DateTime>) -> Self {
        Self(
            self.0
                .attribute("recurrenceStartDate", recurrence_start_date.into()),
        )
    }

    /// Sets `scoreRangeEnd`.
    pub fn score_range_end(self, score_range_end: impl Into<String>) -> Self {
        Self(self.0.attribute("scoreRangeEnd", score_range_end.into()))
    }

    /// Sets `scoreRangeStart`.
    pub fn score_range_start(self, score_range_start: impl Into<String>) -> Self {
        Self(
            self.0
                .attribute("scoreRangeStart", score_range_start.into()),
        )
    }

    /// Sets `visibility`.
    pub fn visibility(self, visibility: GameCenterLeaderboardV2Visibility) -> Self {
        Self(self.0.attribute("visibility", visibility))
    }

    /// Sets the relationship `gameCenterDetail`.
    pub fn game_center_detail(
        self,
        game_center_detail: impl Into<Id<game_center_details::GameCenterDetail>>,
    ) -> Self {
        Self(self.0.to_one::<game_center_details::GameCenterDetail>(
            "gameCenterDetail",
            "gameCenterDetails",
            game_center_detail.into(),
        ))
    }

    /// Sets the relationship `gameCenterGroup`.
    pub fn game_center_group(
        self,
        game_center_group: impl Into<Id<game_center_groups::GameCenterGroup>>,
    ) -> Self {
        Self(self.0.to_one::<game_center_groups::GameCenterGroup>(
            "gameCenterGroup",
            "gameCenterGroups",
            game_center_group.into(),
        ))
    }

    /// Sets the relationship `gameCenterLeaderboardSets`.
    pub fn game_center_leaderboard_sets(
        self,
        game_center_leaderboard_sets: impl IntoIterator<
            Item = impl Into<Id<game_center_leaderboard_sets_v2::GameCenterLeaderboardSetV2>>,
        >,
    ) -> Self {
        Self(
            self.0
                .to_many::<game_center_leaderboard_sets_v2::GameCenterLeaderboardSetV2, _>(
                    "gameCenterLeaderboardSets",
                    "gameCenterLeaderboardSets",
                    game_center_leaderboard_sets,
                ),
        )
    }

    /// Sends null for `activityProperties`.
    pub fn clear_activity_properties(self) -> Self {
        Self(self.0.clear_attribute("activityProperties"))
    }

    /// Sends null for `recurrenceDuration`.
    pub fn clear_recurrence_duration(self) -> Self {
        Self(self.0.clear_attribute("recurrenceDuration"))
    }

    /// Sends null for `recurrenceRule`.
    pub fn clear_recurrence_rule(self) -> Self {
        Self(self.0.clear_attribute("recurrenceRule"))
    }

    /// Sends null for `recurrenceStartDate`.
    pub fn clear_recurrence_start_date(self) -> Self {
        Self(self.0.clear_attribute("recurrenceStartDate"))
    }

    /// Sends null for `scoreRangeEnd`.
    pub fn clear_score_range_end(self) -> Self {
        Self(self.0.clear_attribute("scoreRangeEnd"))
    }

    /// Sends null for `scoreRangeStart`.
    pub fn clear_score_range_start(self) -> Self {
        Self(self.0.clear_attribute("scoreRangeStart"))
    }

    /// Sends null for `visibility`.
    pub fn clear_visibility(self) -> Self {
        Self(self.0.clear_attribute("visibility"))
    }
}
body!(GameCenterLeaderboardV2Create);

/// Changes one `GameCenterLeaderboardV2`; what is not set stays as it is.
#[derive(Clone, PartialEq)]
#[must_use]
pub struct GameCenterLeaderboardV2Update(Body);

impl GameCenterLeaderboardV2Update {
    /// With nothing set.
    pub fn new() -> Self {
        Self(Body::new("gameCenterLeaderboards"))
    }

    /// Sets `activityProperties`.
    pub fn activity_properties(self, activity_properties: BTreeMap<String, String>) -> Self {
        Self(self.0.attribute("activityProperties", activity_properties))
    }

    /// Sets `archived`.
    pub fn archived(self, archived: bool) -> Self {
        Self(self.0.attribute("archived", archived))
    }

    /// Sets `defaultFormatter`.
    pub fn default_formatter(self, default_formatter: GameCenterLeaderboardFormatter) -> Self {
        Self(self.0.attribute("defaultFormatter", default_formatter))
    }

    /// Sets `recurrenceDuration`.
    pub fn recurrence_duration(self, recurrence_duration: impl Into<String>) -> Self {
        Self(
            self.0
                .attribute("recurrenceDuration", recurrence_duration.into()),
        )
    }

    /// Sets `recurrenceRule`.
    pub fn recurrence_rule(self, recurrence_rule: impl Into<String>) -> Self {
        Self(self.0.attribute("recurrenceRule", recurrence_rule.into()))
    }

    /// Sets `recurrenceStartDate`.
    pub fn recurrence_start_date(self, recurrence_start_date: impl Into<DateTime>) -> Self {
        Self(
            self.0
                .attribute("recurrenceStartDate", recurrence_start_date.into()),
        )
    }

    /// Sets `referenceName`.
    pub fn reference_name(self, reference_name: impl Into<String>) -> Self {
        Self(self.0.attribute("referenceName", reference_name.into()))
    }

    /// Sets `scoreRangeEnd`.
    pub fn score_range_end(self, score_range_end: impl Into<String>) -> Self {
        Self(self.0.attribute("scoreRangeEnd", score_range_end.into()))
    }

    /// Sets `scoreRangeStart`.
    pub fn score_range_start(self, score_range_start: impl Into<String>) -> Self {
        Self(
            self.0
                .attribute("scoreRangeStart", score_range_start.into()),
        )
    }

    /// Sets `scoreSortType`.
    pub fn score_sort_type(self, score_sort_type: GameCenterLeaderboardV2ScoreSortType) -> Self {
        Self(self.0.attribute("scoreSortType", score_sort_type))
    }

    /// Sets `submissionType`.
    pub fn submission_type(self, submission_type: GameCenterLeaderboardV2SubmissionType) -> Self {
        Self(self.0.attribute("submissionType", submission_type))
    }

    /// Sets `visibility`.
    pub fn visibility(self, visibility: GameCenterLeaderboardV2Visibility) -> Self {
        Self(self.0.attribute("visibility", visibility))
    }

    /// Sends null for `activityProperties`.
    pub fn clear_activity_properties(self) -> Self {
        Self(self.0.clear_attribute("activityProperties"))
    }

    /// Sends null for `archived`.
    pub fn clear_archived(self) -> Self {
        Self(self.0.clear_attribute("archived"))
    }

    /// Sends null for `defaultFormatter`.
    pub fn clear_default_formatter(self) -> Self {
        Self(self.0.clear_attribute("defaultFormatter"))
    }

    /// Sends null for `recurrenceDuration`.
    pub fn clear_recurrence_duration(self) -> Self {
        Self(self.0.clear_attribute("recurrenceDuration"))
    }

    /// Sends null for `recurrenceRule`.
    pub fn clear_recurrence_rule(self) -> Self {
        Self(self.0.clear_attribute("recurrenceRule"))
    }

    /// Sends null for `recurrenceStartDate`.
    pub fn clear_recurrence_start_date(self) -> Self {
        Self(self.0.clear_attribute("recurrenceStartDate"))
    }

    /// Sends null for `referenceName`.
    pub fn clear_reference_name(self) -> Self {
        Self(self.0.clear_attribute("referenceName"))
    }

    /// Sends null for `scoreRangeEnd`.
    pub fn clear_score_range_end(self) -> Self {
        Self(self.0.clear_attribute("scoreRangeEnd"))
    }

    /// Sends null for `scoreRangeStart`.
    pub fn clear_score_range_start(self) -> Self {
        Self(self.0.clear_attribute("scoreRangeStart"))
    }

    /// Sends null for `scoreSortType`.
    pub fn clear_score_sort_type(self) -> Self {
        Self(self.0.clear_attribute("scoreSortType"))
    }

    /// Sends null for `submissionType`.
    pub fn clear_submission_type(self) -> Self {
        Self(self.0.clear_attribute("submissionType"))
    }

    /// Sends null for `visibility`.
    pub fn clear_visibility(self) -> Self {
        Self(self.0.clear_attribute("visibility"))
    }
}
body!(GameCenterLeaderboardV2Update, default);

values! {
    /// Values of `scoreSortType`.
    pub enum GameCenterLeaderboardV2ScoreSortType {
        Asc = "ASC",
        Desc = "DESC",
    }
}

values! {
    /// Values of `submissionType`.
    pub enum GameCenterLeaderboardV2SubmissionType {
        BestScore = "BEST_SCORE",
        MostRecentScore = "MOST_RECENT_SCORE",
    }
}

values! {
    /// Values of `visibility`.
    pub enum GameCenterLeaderboardV2Visibility {
        ShowForAll = "SHOW_FOR_ALL",
        HideForAll = "HIDE_FOR_ALL",
    }
}

/// What can be asked along with `GameCenterLeaderboardV2`.
///
/// Fields can be chosen: `fields[gameCenterActivities]`, `fields[gameCenterChallenges]`, `fields[gameCenterDetails]`, `fields[gameCenterGroups]`, `fields[gameCenterLeaderboardSets]`, `fields[gameCenterLeaderboardVersions]`, `fields[gameCenterLeaderboards]`.
///
/// Can be included: `gameCenterDetail`, `gameCenterGroup`, `gameCenterLeaderboardSets`, `activity`, `challenge`, `versions`.
pub enum GameCenterLeaderboardV2Joins {}
joins!(
    GameCenterLeaderboardV2Joins,
    include = GameCenterLeaderboardV2Include,
    to_many = GameCenterLeaderboardV2ToMany,
    fields = [
        game_center_activities::GameCenterActivityField,
        game_center_challenges::GameCenterChallengeField,
        game_center_details::GameCenterDetailField,
        game_center_groups::GameCenterGroupField,
        game_center_leaderboard_sets_v2::GameCenterLeaderboardSetV2Field,
        game_center_leaderboard_versions_v2::GameCenterLeaderboardVersionV2Field,
        GameCenterLeaderboardV2Field
    ]
);

names! {
    /// The fields that `fields[gameCenterLeaderboards]` can choose.
    pub enum GameCenterLeaderboardV2Field {
        DefaultFormatter = "defaultFormatter",
        ReferenceName = "referenceName",
        VendorIdentifier = "vendorIdentifier",
        SubmissionType = "submissionType",
        ScoreSortType = "scoreSortType",
        ScoreRangeStart = "scoreRangeStart",
        ScoreRangeEnd = "scoreRangeEnd",
        RecurrenceStartDate = "recurrenceStartDate",
        RecurrenceDuration = "recurrenceDuration",
        RecurrenceRule = "recurrenceRule",
        Archived = "archived",
        ActivityProperties = "activityProperties",
        Visibility = "visibility",
        GameCenterDetail = "gameCenterDetail",
        GameCenterGroup = "gameCenterGroup",
        GameCenterLeaderboardSets = "gameCenterLeaderboardSets",
        GameCenterScoreModerations = "gameCenterScoreModerations",
        Activity = "activity",
        Challenge = "challenge",
        Versions = "versions",
    }
}

impl Field for GameCenterLeaderboardV2Field {
    const PARAMETER: &'static str = "fields[gameCenterLeaderboards]";
}

names! {
    /// What can be included with `GameCenterLeaderboardV2`.
    pub enum GameCenterLeaderboardV2Include {
        GameCenterDetail = "gameCenterDetail",
        GameCenterGroup = "gameCenterGroup",
        GameCenterLeaderboardSets = "gameCenterLeaderboardSets",
        Activity = "activity",
        Challenge = "challenge",
        Versions = "versions",
    }
}

names! {
    /// Relationships of `GameCenterLeaderboardV2` of which a limited number can be included.
    ///
    /// At most 50 of each.
    pub enum GameCenterLeaderboardV2ToMany {
        GameCenterLeaderboardSets = "gameCenterLeaderboardSets",
        Versions = "versions",
    }
}

impl Limited for GameCenterLeaderboardV2ToMany {
    fn maximum(self) -> u32 {
        50
    }
}
