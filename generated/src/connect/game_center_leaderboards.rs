// Written by `cargo xtask codegen` from the description in `spec/`; not edited by hand.
//! Game center leaderboards: `/v1/gameCenterLeaderboards`.

use super::{
    GameCenterLeaderboardFormatter, game_center_activities, game_center_challenges,
    game_center_details, game_center_groups, game_center_leaderboard_localizations,
    game_center_leaderboard_releases, game_center_leaderboard_sets,
};
use crate::runtime::emit::*;

/// Reads one of the game center leaderboards.
///
/// `GET /v1/gameCenterLeaderboards/{id}`
///
/// `fields[gameCenterLeaderboardSets]` is deprecated.
///
/// `fields[gameCenterLeaderboardLocalizations]` is deprecated.
///
/// `fields[gameCenterLeaderboardReleases]` is deprecated.
///
/// `limit[gameCenterLeaderboardSets]` is deprecated.
///
/// `limit[localizations]` is deprecated.
///
/// `limit[releases]` is deprecated.
///
/// [Apple's page](https://developer.apple.com/documentation/appstoreconnectapi/get-v1-gameCenterLeaderboards-_id_)
#[deprecated]
pub fn get(
    id: impl Into<Id<GameCenterLeaderboard>>,
) -> Request<Document<GameCenterLeaderboard>, GetQuery> {
    Request::new(Method::Get, "/v1/gameCenterLeaderboards/{id}").path("id", id.into())
}

/// Creates one of the game center leaderboards.
///
/// `POST /v1/gameCenterLeaderboards`
///
/// [Apple's page](https://developer.apple.com/documentation/appstoreconnectapi/post-v1-gameCenterLeaderboards)
#[deprecated]
pub fn create(body: GameCenterLeaderboardCreate) -> Request<Document<GameCenterLeaderboard>> {
    Request::new(Method::Post, "/v1/gameCenterLeaderboards").body(body)
}

/// Changes one of the game center leaderboards.
///
/// `PATCH /v1/gameCenterLeaderboards/{id}`
///
/// [Apple's page](https://developer.apple.com/documentation/appstoreconnectapi/patch-v1-gameCenterLeaderboards-_id_)
#[deprecated]
pub fn update(
    id: impl Into<Id<GameCenterLeaderboard>>,
    body: GameCenterLeaderboardUpdate,
) -> Request<Document<GameCenterLeaderboard>> {
    Request::new(Method::Patch, "/v1/gameCenterLeaderboards/{id}").path_and_body(
        "id",
        id.into(),
        body,
    )
}

/// Deletes one of the game center leaderboards.
///
/// `DELETE /v1/gameCenterLeaderboards/{id}`
///
/// [Apple's page](https://developer.apple.com/documentation/appstoreconnectapi/delete-v1-gameCenterLeaderboards-_id_)
#[deprecated]
pub fn delete(id: impl Into<Id<GameCenterLeaderboard>>) -> Request<()> {
    Request::new(Method::Delete, "/v1/gameCenterLeaderboards/{id}").path("id", id.into())
}

/// Reads the group leaderboard of one of the game center leaderboards.
///
/// `GET /v1/gameCenterLeaderboards/{id}/groupLeaderboard`
///
/// `limit[gameCenterLeaderboardSets]` is deprecated.
///
/// `limit[localizations]` is deprecated.
///
/// `limit[releases]` is deprecated.
///
/// [Apple's page](https://developer.apple.com/documentation/appstoreconnectapi/get-v1-gameCenterLeaderboards-_id_-groupLeaderboard)
#[deprecated]
pub fn group_leaderboard(
    id: impl Into<Id<GameCenterLeaderboard>>,
) -> Request<Document<Option<GameCenterLeaderboard>>, GroupLeaderboardQuery> {
    Request::new(
        Method::Get,
        "/v1/gameCenterLeaderboards/{id}/groupLeaderboard",
    )
    .path("id", id.into())
}

/// Reads the localizations of one of the game center leaderboards.
///
/// `GET /v1/gameCenterLeaderboards/{id}/localizations`
///
/// At most 200 on a page.
///
/// [Apple's page](https://developer.apple.com/documentation/appstoreconnectapi/get-v1-gameCenterLeaderboards-_id_-localizations)
#[deprecated]
pub fn localizations(
    id: impl Into<Id<GameCenterLeaderboard>>,
) -> Request<
    Page<game_center_leaderboard_localizations::GameCenterLeaderboardLocalization>,
    LocalizationsQuery,
> {
    Request::new(Method::Get, "/v1/gameCenterLeaderboards/{id}/localizations")
        .path("id", id.into())
        .limited(200)
}

/// Reads the releases of one of the game center leaderboards.
///
/// `GET /v1/gameCenterLeaderboards/{id}/releases`
///
/// At most 200 on a page.
///
/// [Apple's page](https://developer.apple.com/documentation/appstoreconnectapi/get-v1-gameCenterLeaderboards-_id_-releases)
#[deprecated]
pub fn releases(
    id: impl Into<Id<GameCenterLeaderboard>>,
) -> Request<Page<game_center_leaderboard_releases::GameCenterLeaderboardRelease>, ReleasesQuery> {
    Request::new(Method::Get, "/v1/gameCenterLeaderboards/{id}/releases")
        .path("id", id.into())
        .limited(200)
}

/// Reads the identity of the group leaderboard of one of the game center leaderboards.
///
/// `GET /v1/gameCenterLeaderboards/{id}/relationships/groupLeaderboard`
///
/// [Apple's page](https://developer.apple.com/documentation/appstoreconnectapi/get-v1-gameCenterLeaderboards-_id_-relationships-groupLeaderboard)
#[deprecated]
pub fn group_leaderboard_linkage(
    id: impl Into<Id<GameCenterLeaderboard>>,
) -> Request<Linkage<GameCenterLeaderboard>> {
    Request::new(
        Method::Get,
        "/v1/gameCenterLeaderboards/{id}/relationships/groupLeaderboard",
    )
    .path("id", id.into())
}

/// Reads the identities of the localizations of one of the game center leaderboards.
///
/// `GET /v1/gameCenterLeaderboards/{id}/relationships/localizations`
///
/// At most 200 on a page.
///
/// [Apple's page](https://developer.apple.com/documentation/appstoreconnectapi/get-v1-gameCenterLeaderboards-_id_-relationships-localizations)
#[deprecated]
pub fn localizations_linkages(
    id: impl Into<Id<GameCenterLeaderboard>>,
) -> Request<Linkages<game_center_leaderboard_localizations::GameCenterLeaderboardLocalization>> {
    Request::new(
        Method::Get,
        "/v1/gameCenterLeaderboards/{id}/relationships/localizations",
    )
    .path("id", id.into())
    .limited(200)
}

/// Reads the identities of the releases of one of the game center leaderboards.
///
/// `GET /v1/gameCenterLeaderboards/{id}/relationships/releases`
///
/// At most 200 on a page.
///
/// [Apple's page](https://developer.apple.com/documentation/appstoreconnectapi/get-v1-gameCenterLeaderboards-_id_-relationships-releases)
#[deprecated]
pub fn releases_linkages(
    id: impl Into<Id<GameCenterLeaderboard>>,
) -> Request<Linkages<game_center_leaderboard_releases::GameCenterLeaderboardRelease>> {
    Request::new(
        Method::Get,
        "/v1/gameCenterLeaderboards/{id}/relationships/releases",
    )
    .path("id", id.into())
    .limited(200)
}

/// Sets or clears the activity of one of the game center leaderboards.
///
/// `PATCH /v1/gameCenterLeaderboards/{id}/relationships/activity`
///
/// [Apple's page](https://developer.apple.com/documentation/appstoreconnectapi/patch-v1-gameCenterLeaderboards-_id_-relationships-activity)
#[deprecated]
pub fn set_activity(
    id: impl Into<Id<GameCenterLeaderboard>>,
    activity: Option<&Id<game_center_activities::GameCenterActivity>>,
) -> Request<()> {
    Request::new(
        Method::Patch,
        "/v1/gameCenterLeaderboards/{id}/relationships/activity",
    )
    .path("id", id.into())
    .linkage::<game_center_activities::GameCenterActivity>("gameCenterActivities", activity)
}

/// Sets or clears the challenge of one of the game center leaderboards.
///
/// `PATCH /v1/gameCenterLeaderboards/{id}/relationships/challenge`
///
/// [Apple's page](https://developer.apple.com/documentation/appstoreconnectapi/patch-v1-gameCenterLeaderboards-_id_-relationships-challenge)
#[deprecated]
pub fn set_challenge(
    id: impl Into<Id<GameCenterLeaderboard>>,
    challenge: Option<&Id<game_center_challenges::GameCenterChallenge>>,
) -> Request<()> {
    Request::new(
        Method::Patch,
        "/v1/gameCenterLeaderboards/{id}/relationships/challenge",
    )
    .path("id", id.into())
    .linkage::<game_center_challenges::GameCenterChallenge>("gameCenterChallenges", challenge)
}

/// Sets or clears the group leaderboard of one of the game center leaderboards.
///
/// `PATCH /v1/gameCenterLeaderboards/{id}/relationships/groupLeaderboard`
///
/// [Apple's page](https://developer.apple.com/documentation/appstoreconnectapi/patch-v1-gameCenterLeaderboards-_id_-relationships-groupLeaderboard)
#[deprecated]
pub fn set_group_leaderboard(
    id: impl Into<Id<GameCenterLeaderboard>>,
    group_leaderboard: Option<&Id<GameCenterLeaderboard>>,
) -> Request<()> {
    Request::new(
        Method::Patch,
        "/v1/gameCenterLeaderboards/{id}/relationships/groupLeaderboard",
    )
    .path("id", id.into())
    .linkage::<GameCenterLeaderboard>("gameCenterLeaderboards", group_leaderboard)
}

/// The parameters of [`get`](fn@get).
pub enum GetQuery {}
impl Query for GetQuery {
    type Joins = GameCenterLeaderboardJoins;
}

/// The parameters of [`group_leaderboard`](fn@group_leaderboard).
pub enum GroupLeaderboardQuery {}
impl Query for GroupLeaderboardQuery {
    type Joins = GameCenterLeaderboardJoins;
}

/// The parameters of [`localizations`](fn@localizations).
pub enum LocalizationsQuery {}
impl Query for LocalizationsQuery {
    type Joins = game_center_leaderboard_localizations::GameCenterLeaderboardLocalizationJoins;
}

/// The parameters of [`releases`](fn@releases).
pub enum ReleasesQuery {}
impl Query for ReleasesQuery {
    type Joins = game_center_leaderboard_releases::GameCenterLeaderboardReleaseJoins;
}

impl Request<Page<game_center_leaderboard_releases::GameCenterLeaderboardRelease>, ReleasesQuery> {
    /// Sets `filter[live]`.
    pub fn filter_live(self, values: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.list::<String, _>("filter[live]", values)
    }

    /// Sets `filter[gameCenterDetail]`.
    pub fn filter_game_center_detail(
        self,
        values: impl IntoIterator<Item = impl Into<Id<game_center_details::GameCenterDetail>>>,
    ) -> Self {
        self.list::<Id<game_center_details::GameCenterDetail>, _>(
            "filter[gameCenterDetail]",
            values,
        )
    }
}

/// A resource of the type `gameCenterLeaderboards`.
#[deprecated]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GameCenterLeaderboard {
    /// Which one it is, among those of its type.
    pub id: Id<GameCenterLeaderboard>,
    /// What it is.
    pub attributes: GameCenterLeaderboardAttributes,
    /// What it is connected with.
    pub relationships: GameCenterLeaderboardRelationships,
    /// Where it is.
    pub links: Links,
}
resource!(
    GameCenterLeaderboard,
    "gameCenterLeaderboards",
    attributes,
    relationships,
    links
);

/// The attributes of [`GameCenterLeaderboard`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GameCenterLeaderboardAttributes {
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
    pub score_sort_type: Option<GameCenterLeaderboardScoreSortType>,
    /// `submissionType`
    pub submission_type: Option<GameCenterLeaderboardSubmissionType>,
    /// `vendorIdentifier`
    pub vendor_identifier: Option<String>,
    /// `visibility`
    pub visibility: Option<GameCenterLeaderboardVisibility>,
}

impl Object for GameCenterLeaderboardAttributes {
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

impl Member for GameCenterLeaderboardAttributes {
    #[inline]
    fn view(&self) -> View<'_> {
        View::object("GameCenterLeaderboardAttributes")
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
object!(GameCenterLeaderboardAttributes);

/// The relationships of [`GameCenterLeaderboard`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GameCenterLeaderboardRelationships {
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
        ToMany<game_center_leaderboard_sets::GameCenterLeaderboardSet>,
    /// `groupLeaderboard`
    #[deprecated]
    pub group_leaderboard: ToOne<GameCenterLeaderboard>,
    /// `localizations`
    pub localizations:
        ToMany<game_center_leaderboard_localizations::GameCenterLeaderboardLocalization>,
    /// `releases`
    pub releases: ToMany<game_center_leaderboard_releases::GameCenterLeaderboardRelease>,
}

impl Object for GameCenterLeaderboardRelationships {
    fn member<'de, A: MapAccess<'de>>(&mut self, key: &str, map: &mut A) -> Result<(), A::Error> {
        match key {
            "activity" => read_relationship(&mut self.activity, map),
            "challenge" => read_relationship(&mut self.challenge, map),
            "gameCenterDetail" => read_relationship(&mut self.game_center_detail, map),
            "gameCenterGroup" => read_relationship(&mut self.game_center_group, map),
            "gameCenterLeaderboardSets" => {
                read_relationship(&mut self.game_center_leaderboard_sets, map)
            }
            "groupLeaderboard" => read_relationship(&mut self.group_leaderboard, map),
            "localizations" => read_relationship(&mut self.localizations, map),
            "releases" => read_relationship(&mut self.releases, map),
            _ => skip(map),
        }
    }
}

impl Member for GameCenterLeaderboardRelationships {
    #[inline]
    fn view(&self) -> View<'_> {
        View::object("GameCenterLeaderboardRelationships")
            .relationship("activity", &self.activity)
            .relationship("challenge", &self.challenge)
            .relationship("gameCenterDetail", &self.game_center_detail)
            .relationship("gameCenterGroup", &self.game_center_group)
            .relationship(
                "gameCenterLeaderboardSets",
                &self.game_center_leaderboard_sets,
            )
            .relationship("groupLeaderboard", &self.group_leaderboard)
            .relationship("localizations", &self.localizations)
            .relationship("releases", &self.releases)
            .end()
    }
}
object!(GameCenterLeaderboardRelationships);

/// Creates one `GameCenterLeaderboard`; what is not set is not sent.
#[derive(Clone, PartialEq)]
#[must_use]
pub struct GameCenterLeaderboardCreate(Body);

impl GameCenterLeaderboardCreate {
    /// With what is required.
    pub fn new(
        default_formatter: GameCenterLeaderboardFormatter,
        reference_name: impl Into<String>,
        score_sort_type: GameCenterLeaderboardScoreSortType,
        submission_type: GameCenterLeaderboardSubmissionType,
        vendor_identifier: impl Into<String>,
    ) -> Self {
        Self(
            Body::new("gameCenterLeaderboards")
                .with_attributes()
                .attribute("defaultFormatter", default_formatter)
                .attribute("referenceName", reference_name.into())
                .attribute("scoreSortType", score_sort_type)
                .attribute("submissionType", submission_type)
                .attribute("vendorIdentifier", vendor_identifier.into()),
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
    pub fn visibility(self, visibility: GameCenterLeaderboardVisibility) -> Self {
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
            Item = impl Into<Id<game_center_leaderboard_sets::GameCenterLeaderboardSet>>,
        >,
    ) -> Self {
        Self(
            self.0
                .to_many::<game_center_leaderboard_sets::GameCenterLeaderboardSet, _>(
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
body!(GameCenterLeaderboardCreate);

/// Changes one `GameCenterLeaderboard`; what is not set stays as it is.
#[derive(Clone, PartialEq)]
#[must_use]
pub struct GameCenterLeaderboardUpdate(Body);

impl GameCenterLeaderboardUpdate {
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
    pub fn score_sort_type(self, score_sort_type: GameCenterLeaderboardScoreSortType) -> Self {
        Self(self.0.attribute("scoreSortType", score_sort_type))
    }

    /// Sets `submissionType`.
    pub fn submission_type(self, submission_type: GameCenterLeaderboardSubmissionType) -> Self {
        Self(self.0.attribute("submissionType", submission_type))
    }

    /// Sets `visibility`.
    pub fn visibility(self, visibility: GameCenterLeaderboardVisibility) -> Self {
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
body!(GameCenterLeaderboardUpdate, default);

values! {
    /// Values of `scoreSortType`.
    pub enum GameCenterLeaderboardScoreSortType {
        Asc = "ASC",
        Desc = "DESC",
    }
}

values! {
    /// Values of `submissionType`.
    pub enum GameCenterLeaderboardSubmissionType {
        BestScore = "BEST_SCORE",
        MostRecentScore = "MOST_RECENT_SCORE",
    }
}

values! {
    /// Values of `visibility`.
    pub enum GameCenterLeaderboardVisibility {
        ShowForAll = "SHOW_FOR_ALL",
        HideForAll = "HIDE_FOR_ALL",
    }
}

/// What can be asked along with `GameCenterLeaderboard`.
///
/// Fields can be chosen: `fields[gameCenterActivities]`, `fields[gameCenterChallenges]`, `fields[gameCenterDetails]`, `fields[gameCenterGroups]`, `fields[gameCenterLeaderboardLocalizations]`, `fields[gameCenterLeaderboardReleases]`, `fields[gameCenterLeaderboardSets]`, `fields[gameCenterLeaderboards]`.
///
/// Can be included: `gameCenterDetail`, `gameCenterGroup`, `groupLeaderboard`, `gameCenterLeaderboardSets`, `localizations`, `releases`, `activity`, `challenge`.
pub enum GameCenterLeaderboardJoins {}
joins!(
    GameCenterLeaderboardJoins,
    include = GameCenterLeaderboardInclude,
    to_many = GameCenterLeaderboardToMany,
    fields = [
        game_center_activities::GameCenterActivityField,
        game_center_challenges::GameCenterChallengeField,
        game_center_details::GameCenterDetailField,
        game_center_groups::GameCenterGroupField,
        game_center_leaderboard_localizations::GameCenterLeaderboardLocalizationField,
        game_center_leaderboard_releases::GameCenterLeaderboardReleaseField,
        game_center_leaderboard_sets::GameCenterLeaderboardSetField,
        GameCenterLeaderboardField
    ]
);

names! {
    /// The fields that `fields[gameCenterLeaderboards]` can choose.
    pub enum GameCenterLeaderboardField {
        #[deprecated]
        DefaultFormatter = "defaultFormatter",
        #[deprecated]
        ReferenceName = "referenceName",
        #[deprecated]
        VendorIdentifier = "vendorIdentifier",
        #[deprecated]
        SubmissionType = "submissionType",
        #[deprecated]
        ScoreSortType = "scoreSortType",
        #[deprecated]
        ScoreRangeStart = "scoreRangeStart",
        #[deprecated]
        ScoreRangeEnd = "scoreRangeEnd",
        #[deprecated]
        RecurrenceStartDate = "recurrenceStartDate",
        #[deprecated]
        RecurrenceDuration = "recurrenceDuration",
        #[deprecated]
        RecurrenceRule = "recurrenceRule",
        #[deprecated]
        Archived = "archived",
        #[deprecated]
        ActivityProperties = "activityProperties",
        #[deprecated]
        Visibility = "visibility",
        #[deprecated]
        GameCenterDetail = "gameCenterDetail",
        #[deprecated]
        GameCenterGroup = "gameCenterGroup",
        #[deprecated]
        GroupLeaderboard = "groupLeaderboard",
        #[deprecated]
        GameCenterLeaderboardSets = "gameCenterLeaderboardSets",
        #[deprecated]
        Localizations = "localizations",
        #[deprecated]
        Releases = "releases",
        #[deprecated]
        Activity = "activity",
        #[deprecated]
        Challenge = "challenge",
    }
}

impl Field for GameCenterLeaderboardField {
    const PARAMETER: &'static str = "fields[gameCenterLeaderboards]";
}

names! {
    /// The fields that `fields[gameCenterLeaderboards]` can choose.
    pub enum GameCenterLeaderboardAnyField {
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
        GroupLeaderboard = "groupLeaderboard",
        GameCenterLeaderboardSets = "gameCenterLeaderboardSets",
        Localizations = "localizations",
        Releases = "releases",
        Activity = "activity",
        Challenge = "challenge",
        GameCenterScoreModerations = "gameCenterScoreModerations",
        Versions = "versions",
    }
}

impl Field for GameCenterLeaderboardAnyField {
    const PARAMETER: &'static str = "fields[gameCenterLeaderboards]";
}

names! {
    /// What can be included with `GameCenterLeaderboard`.
    pub enum GameCenterLeaderboardInclude {
        GameCenterDetail = "gameCenterDetail",
        GameCenterGroup = "gameCenterGroup",
        GroupLeaderboard = "groupLeaderboard",
        GameCenterLeaderboardSets = "gameCenterLeaderboardSets",
        Localizations = "localizations",
        Releases = "releases",
        Activity = "activity",
        Challenge = "challenge",
    }
}

names! {
    /// Relationships of `GameCenterLeaderboard` of which a limited number can be included.
    ///
    /// At most 50 of each.
    pub enum GameCenterLeaderboardToMany {
        #[deprecated]
        GameCenterLeaderboardSets = "gameCenterLeaderboardSets",
        #[deprecated]
        Localizations = "localizations",
        #[deprecated]
        Releases = "releases",
    }
}

impl Limited for GameCenterLeaderboardToMany {
    fn maximum(self) -> u32 {
        50
    }
}
