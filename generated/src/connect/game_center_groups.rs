// Written by `cargo xtask codegen` from the description in `spec/`; not edited by hand.
//! Game center groups: `/v1/gameCenterGroups`.

use super::{
    game_center_achievements, game_center_achievements_v2, game_center_activities,
    game_center_challenges, game_center_details, game_center_leaderboard_sets,
    game_center_leaderboard_sets_v2, game_center_leaderboards, game_center_leaderboards_v2,
};
use crate::runtime::emit::*;

/// Lists game center groups.
///
/// `GET /v1/gameCenterGroups`
///
/// At most 200 on a page.
///
/// `limit[gameCenterAchievements]` is deprecated.
///
/// `limit[gameCenterLeaderboardSets]` is deprecated.
///
/// `limit[gameCenterLeaderboards]` is deprecated.
///
/// [Apple's page](https://developer.apple.com/documentation/appstoreconnectapi/get-v1-gameCenterGroups)
pub fn list() -> Request<Page<GameCenterGroup>, ListQuery> {
    Request::new(Method::Get, "/v1/gameCenterGroups").limited(200)
}

/// Reads one of the game center groups.
///
/// `GET /v1/gameCenterGroups/{id}`
///
/// `limit[gameCenterAchievements]` is deprecated.
///
/// `limit[gameCenterLeaderboardSets]` is deprecated.
///
/// `limit[gameCenterLeaderboards]` is deprecated.
///
/// [Apple's page](https://developer.apple.com/documentation/appstoreconnectapi/get-v1-gameCenterGroups-_id_)
pub fn get(id: impl Into<Id<GameCenterGroup>>) -> Request<Document<GameCenterGroup>, GetQuery> {
    Request::new(Method::Get, "/v1/gameCenterGroups/{id}").path("id", id.into())
}

/// Creates one of the game center groups.
///
/// `POST /v1/gameCenterGroups`
///
/// [Apple's page](https://developer.apple.com/documentation/appstoreconnectapi/post-v1-gameCenterGroups)
pub fn create(body: GameCenterGroupCreate) -> Request<Document<GameCenterGroup>> {
    Request::new(Method::Post, "/v1/gameCenterGroups").body(body)
}

/// Changes one of the game center groups.
///
/// `PATCH /v1/gameCenterGroups/{id}`
///
/// [Apple's page](https://developer.apple.com/documentation/appstoreconnectapi/patch-v1-gameCenterGroups-_id_)
pub fn update(
    id: impl Into<Id<GameCenterGroup>>,
    body: GameCenterGroupUpdate,
) -> Request<Document<GameCenterGroup>> {
    Request::new(Method::Patch, "/v1/gameCenterGroups/{id}").path_and_body("id", id.into(), body)
}

/// Deletes one of the game center groups.
///
/// `DELETE /v1/gameCenterGroups/{id}`
///
/// [Apple's page](https://developer.apple.com/documentation/appstoreconnectapi/delete-v1-gameCenterGroups-_id_)
pub fn delete(id: impl Into<Id<GameCenterGroup>>) -> Request<()> {
    Request::new(Method::Delete, "/v1/gameCenterGroups/{id}").path("id", id.into())
}

/// Reads the game center achievements of one of the game center groups.
///
/// `GET /v1/gameCenterGroups/{id}/gameCenterAchievements`
///
/// At most 200 on a page.
///
/// `limit[localizations]` is deprecated.
///
/// `limit[releases]` is deprecated.
///
/// [Apple's page](https://developer.apple.com/documentation/appstoreconnectapi/get-v1-gameCenterGroups-_id_-gameCenterAchievements)
#[deprecated]
pub fn game_center_achievements(
    id: impl Into<Id<GameCenterGroup>>,
) -> Request<Page<game_center_achievements::GameCenterAchievement>, GameCenterAchievementsQuery> {
    Request::new(
        Method::Get,
        "/v1/gameCenterGroups/{id}/gameCenterAchievements",
    )
    .path("id", id.into())
    .limited(200)
}

/// Reads the game center achievements v2 of one of the game center groups.
///
/// `GET /v1/gameCenterGroups/{id}/gameCenterAchievementsV2`
///
/// At most 200 on a page.
///
/// [Apple's page](https://developer.apple.com/documentation/appstoreconnectapi/get-v1-gameCenterGroups-_id_-gameCenterAchievementsV2)
pub fn game_center_achievements_v2(
    id: impl Into<Id<GameCenterGroup>>,
) -> Request<
    Page<game_center_achievements_v2::GameCenterAchievementV2>,
    GameCenterAchievementsV2Query,
> {
    Request::new(
        Method::Get,
        "/v1/gameCenterGroups/{id}/gameCenterAchievementsV2",
    )
    .path("id", id.into())
    .limited(200)
}

/// Reads the game center activities of one of the game center groups.
///
/// `GET /v1/gameCenterGroups/{id}/gameCenterActivities`
///
/// At most 200 on a page.
///
/// `limit[achievements]` is deprecated.
///
/// `limit[leaderboards]` is deprecated.
///
/// [Apple's page](https://developer.apple.com/documentation/appstoreconnectapi/get-v1-gameCenterGroups-_id_-gameCenterActivities)
pub fn game_center_activities(
    id: impl Into<Id<GameCenterGroup>>,
) -> Request<Page<game_center_activities::GameCenterActivity>, GameCenterActivitiesQuery> {
    Request::new(
        Method::Get,
        "/v1/gameCenterGroups/{id}/gameCenterActivities",
    )
    .path("id", id.into())
    .limited(200)
}

/// Reads the game center challenges of one of the game center groups.
///
/// `GET /v1/gameCenterGroups/{id}/gameCenterChallenges`
///
/// At most 200 on a page.
///
/// [Apple's page](https://developer.apple.com/documentation/appstoreconnectapi/get-v1-gameCenterGroups-_id_-gameCenterChallenges)
pub fn game_center_challenges(
    id: impl Into<Id<GameCenterGroup>>,
) -> Request<Page<game_center_challenges::GameCenterChallenge>, GameCenterChallengesQuery> {
    Request::new(
        Method::Get,
        "/v1/gameCenterGroups/{id}/gameCenterChallenges",
    )
    .path("id", id.into())
    .limited(200)
}

/// Reads the game center details of one of the game center groups.
///
/// `GET /v1/gameCenterGroups/{id}/gameCenterDetails`
///
/// At most 200 on a page.
///
/// `limit[gameCenterLeaderboards]` is deprecated.
///
/// `limit[gameCenterLeaderboardSets]` is deprecated.
///
/// `limit[gameCenterAchievements]` is deprecated.
///
/// `limit[achievementReleases]` is deprecated.
///
/// `limit[activityReleases]` is deprecated.
///
/// `limit[challengeReleases]` is deprecated.
///
/// `limit[leaderboardReleases]` is deprecated.
///
/// `limit[leaderboardSetReleases]` is deprecated.
///
/// [Apple's page](https://developer.apple.com/documentation/appstoreconnectapi/get-v1-gameCenterGroups-_id_-gameCenterDetails)
pub fn game_center_details(
    id: impl Into<Id<GameCenterGroup>>,
) -> Request<Page<game_center_details::GameCenterDetail>, GameCenterDetailsQuery> {
    Request::new(Method::Get, "/v1/gameCenterGroups/{id}/gameCenterDetails")
        .path("id", id.into())
        .limited(200)
}

/// Reads the game center leaderboard sets of one of the game center groups.
///
/// `GET /v1/gameCenterGroups/{id}/gameCenterLeaderboardSets`
///
/// At most 200 on a page.
///
/// `limit[localizations]` is deprecated.
///
/// `limit[gameCenterLeaderboards]` is deprecated.
///
/// `limit[releases]` is deprecated.
///
/// [Apple's page](https://developer.apple.com/documentation/appstoreconnectapi/get-v1-gameCenterGroups-_id_-gameCenterLeaderboardSets)
#[deprecated]
pub fn game_center_leaderboard_sets(
    id: impl Into<Id<GameCenterGroup>>,
) -> Request<
    Page<game_center_leaderboard_sets::GameCenterLeaderboardSet>,
    GameCenterLeaderboardSetsQuery,
> {
    Request::new(
        Method::Get,
        "/v1/gameCenterGroups/{id}/gameCenterLeaderboardSets",
    )
    .path("id", id.into())
    .limited(200)
}

/// Reads the game center leaderboard sets v2 of one of the game center groups.
///
/// `GET /v1/gameCenterGroups/{id}/gameCenterLeaderboardSetsV2`
///
/// At most 200 on a page.
///
/// [Apple's page](https://developer.apple.com/documentation/appstoreconnectapi/get-v1-gameCenterGroups-_id_-gameCenterLeaderboardSetsV2)
pub fn game_center_leaderboard_sets_v2(
    id: impl Into<Id<GameCenterGroup>>,
) -> Request<
    Page<game_center_leaderboard_sets_v2::GameCenterLeaderboardSetV2>,
    GameCenterLeaderboardSetsV2Query,
> {
    Request::new(
        Method::Get,
        "/v1/gameCenterGroups/{id}/gameCenterLeaderboardSetsV2",
    )
    .path("id", id.into())
    .limited(200)
}

/// Reads the game center leaderboards of one of the game center groups.
///
/// `GET /v1/gameCenterGroups/{id}/gameCenterLeaderboards`
///
/// At most 200 on a page.
///
/// `limit[gameCenterLeaderboardSets]` is deprecated.
///
/// `limit[localizations]` is deprecated.
///
/// `limit[releases]` is deprecated.
///
/// [Apple's page](https://developer.apple.com/documentation/appstoreconnectapi/get-v1-gameCenterGroups-_id_-gameCenterLeaderboards)
#[deprecated]
pub fn game_center_leaderboards(
    id: impl Into<Id<GameCenterGroup>>,
) -> Request<Page<game_center_leaderboards::GameCenterLeaderboard>, GameCenterLeaderboardsQuery> {
    Request::new(
        Method::Get,
        "/v1/gameCenterGroups/{id}/gameCenterLeaderboards",
    )
    .path("id", id.into())
    .limited(200)
}

/// Reads the game center leaderboards v2 of one of the game center groups.
///
/// `GET /v1/gameCenterGroups/{id}/gameCenterLeaderboardsV2`
///
/// At most 200 on a page.
///
/// [Apple's page](https://developer.apple.com/documentation/appstoreconnectapi/get-v1-gameCenterGroups-_id_-gameCenterLeaderboardsV2)
pub fn game_center_leaderboards_v2(
    id: impl Into<Id<GameCenterGroup>>,
) -> Request<
    Page<game_center_leaderboards_v2::GameCenterLeaderboardV2>,
    GameCenterLeaderboardsV2Query,
> {
    Request::new(
        Method::Get,
        "/v1/gameCenterGroups/{id}/gameCenterLeaderboardsV2",
    )
    .path("id", id.into())
    .limited(200)
}

/// Reads the identities of the game center achievements of one of the game center groups.
///
/// `GET /v1/gameCenterGroups/{id}/relationships/gameCenterAchievements`
///
/// At most 200 on a page.
///
/// [Apple's page](https://developer.apple.com/documentation/appstoreconnectapi/get-v1-gameCenterGroups-_id_-relationships-gameCenterAchievements)
#[deprecated]
pub fn game_center_achievements_linkages(
    id: impl Into<Id<GameCenterGroup>>,
) -> Request<Linkages<game_center_achievements::GameCenterAchievement>> {
    Request::new(
        Method::Get,
        "/v1/gameCenterGroups/{id}/relationships/gameCenterAchievements",
    )
    .path("id", id.into())
    .limited(200)
}

/// Reads the identities of the game center achievements v2 of one of the game center groups.
///
/// `GET /v1/gameCenterGroups/{id}/relationships/gameCenterAchievementsV2`
///
/// At most 200 on a page.
///
/// [Apple's page](https://developer.apple.com/documentation/appstoreconnectapi/get-v1-gameCenterGroups-_id_-relationships-gameCenterAchievementsV2)
pub fn game_center_achievements_v2_linkages(
    id: impl Into<Id<GameCenterGroup>>,
) -> Request<Linkages<game_center_achievements_v2::GameCenterAchievementV2>> {
    Request::new(
        Method::Get,
        "/v1/gameCenterGroups/{id}/relationships/gameCenterAchievementsV2",
    )
    .path("id", id.into())
    .limited(200)
}

/// Reads the identities of the game center activities of one of the game center groups.
///
/// `GET /v1/gameCenterGroups/{id}/relationships/gameCenterActivities`
///
/// At most 200 on a page.
///
/// [Apple's page](https://developer.apple.com/documentation/appstoreconnectapi/get-v1-gameCenterGroups-_id_-relationships-gameCenterActivities)
pub fn game_center_activities_linkages(
    id: impl Into<Id<GameCenterGroup>>,
) -> Request<Linkages<game_center_activities::GameCenterActivity>> {
    Request::new(
        Method::Get,
        "/v1/gameCenterGroups/{id}/relationships/gameCenterActivities",
    )
    .path("id", id.into())
    .limited(200)
}

/// Reads the identities of the game center challenges of one of the game center groups.
///
/// `GET /v1/gameCenterGroups/{id}/relationships/gameCenterChallenges`
///
/// At most 200 on a page.
///
/// [Apple's page](https://developer.apple.com/documentation/appstoreconnectapi/get-v1-gameCenterGroups-_id_-relationships-gameCenterChallenges)
pub fn game_center_challenges_linkages(
    id: impl Into<Id<GameCenterGroup>>,
) -> Request<Linkages<game_center_challenges::GameCenterChallenge>> {
    Request::new(
        Method::Get,
        "/v1/gameCenterGroups/{id}/relationships/gameCenterChallenges",
    )
    .path("id", id.into())
    .limited(200)
}

/// Reads the identities of the game center details of one of the game center groups.
///
/// `GET /v1/gameCenterGroups/{id}/relationships/gameCenterDetails`
///
/// At most 200 on a page.
///
/// [Apple's page](https://developer.apple.com/documentation/appstoreconnectapi/get-v1-gameCenterGroups-_id_-relationships-gameCenterDetails)
pub fn game_center_details_linkages(
    id: impl Into<Id<GameCenterGroup>>,
) -> Request<Linkages<game_center_details::GameCenterDetail>> {
    Request::new(
        Method::Get,
        "/v1/gameCenterGroups/{id}/relationships/gameCenterDetails",
    )
    .path("id", id.into())
    .limited(200)
}

/// Reads the identities of the game center leaderboard sets of one of the game center groups.
///
/// `GET /v1/gameCenterGroups/{id}/relationships/gameCenterLeaderboardSets`
///
/// At most 200 on a page.
///
/// [Apple's page](https://developer.apple.com/documentation/appstoreconnectapi/get-v1-gameCenterGroups-_id_-relationships-gameCenterLeaderboardSets)
#[deprecated]
pub fn game_center_leaderboard_sets_linkages(
    id: impl Into<Id<GameCenterGroup>>,
) -> Request<Linkages<game_center_leaderboard_sets::GameCenterLeaderboardSet>> {
    Request::new(
        Method::Get,
        "/v1/gameCenterGroups/{id}/relationships/gameCenterLeaderboardSets",
    )
    .path("id", id.into())
    .limited(200)
}

/// Reads the identities of the game center leaderboard sets v2 of one of the game center groups.
///
/// `GET /v1/gameCenterGroups/{id}/relationships/gameCenterLeaderboardSetsV2`
///
/// At most 200 on a page.
///
/// [Apple's page](https://developer.apple.com/documentation/appstoreconnectapi/get-v1-gameCenterGroups-_id_-relationships-gameCenterLeaderboardSetsV2)
pub fn game_center_leaderboard_sets_v2_linkages(
    id: impl Into<Id<GameCenterGroup>>,
) -> Request<Linkages<game_center_leaderboard_sets_v2::GameCenterLeaderboardSetV2>> {
    Request::new(
        Method::Get,
        "/v1/gameCenterGroups/{id}/relationships/gameCenterLeaderboardSetsV2",
    )
    .path("id", id.into())
    .limited(200)
}

/// Reads the identities of the game center leaderboards of one of the game center groups.
///
/// `GET /v1/gameCenterGroups/{id}/relationships/gameCenterLeaderboards`
///
/// At most 200 on a page.
///
/// [Apple's page](https://developer.apple.com/documentation/appstoreconnectapi/get-v1-gameCenterGroups-_id_-relationships-gameCenterLeaderboards)
#[deprecated]
pub fn game_center_leaderboards_linkages(
    id: impl Into<Id<GameCenterGroup>>,
) -> Request<Linkages<game_center_leaderboards::GameCenterLeaderboard>> {
    Request::new(
        Method::Get,
        "/v1/gameCenterGroups/{id}/relationships/gameCenterLeaderboards",
    )
    .path("id", id.into())
    .limited(200)
}

/// Reads the identities of the game center leaderboards v2 of one of the game center groups.
///
/// `GET /v1/gameCenterGroups/{id}/relationships/gameCenterLeaderboardsV2`
///
/// At most 200 on a page.
///
/// [Apple's page](https://developer.apple.com/documentation/appstoreconnectapi/get-v1-gameCenterGroups-_id_-relationships-gameCenterLeaderboardsV2)
pub fn game_center_leaderboards_v2_linkages(
    id: impl Into<Id<GameCenterGroup>>,
) -> Request<Linkages<game_center_leaderboards_v2::GameCenterLeaderboardV2>> {
    Request::new(
        Method::Get,
        "/v1/gameCenterGroups/{id}/relationships/gameCenterLeaderboardsV2",
    )
    .path("id", id.into())
    .limited(200)
}

/// Replaces the game center achievements of one of the game center groups.
///
/// `PATCH /v1/gameCenterGroups/{id}/relationships/gameCenterAchievements`
///
/// [Apple's page](https://developer.apple.com/documentation/appstoreconnectapi/patch-v1-gameCenterGroups-_id_-relationships-gameCenterAchievements)
#[deprecated]
pub fn replace_game_center_achievements(
    id: impl Into<Id<GameCenterGroup>>,
    game_center_achievements: impl IntoIterator<
        Item = impl Into<Id<game_center_achievements::GameCenterAchievement>>,
    >,
) -> Request<()> {
    Request::new(
        Method::Patch,
        "/v1/gameCenterGroups/{id}/relationships/gameCenterAchievements",
    )
    .path("id", id.into())
    .linkages::<game_center_achievements::GameCenterAchievement, _>(
        "gameCenterAchievements",
        game_center_achievements,
    )
}

/// Replaces the game center achievements v2 of one of the game center groups.
///
/// `PATCH /v1/gameCenterGroups/{id}/relationships/gameCenterAchievementsV2`
///
/// [Apple's page](https://developer.apple.com/documentation/appstoreconnectapi/patch-v1-gameCenterGroups-_id_-relationships-gameCenterAchievementsV2)
pub fn replace_game_center_achievements_v2(
    id: impl Into<Id<GameCenterGroup>>,
    game_center_achievements_v2: impl IntoIterator<
        Item = impl Into<Id<game_center_achievements_v2::GameCenterAchievementV2>>,
    >,
) -> Request<()> {
    Request::new(
        Method::Patch,
        "/v1/gameCenterGroups/{id}/relationships/gameCenterAchievementsV2",
    )
    .path("id", id.into())
    .linkages::<game_center_achievements_v2::GameCenterAchievementV2, _>(
        "gameCenterAchievements",
        game_center_achievements_v2,
    )
}

/// Replaces the game center leaderboard sets of one of the game center groups.
///
/// `PATCH /v1/gameCenterGroups/{id}/relationships/gameCenterLeaderboardSets`
///
/// [Apple's page](https://developer.apple.com/documentation/appstoreconnectapi/patch-v1-gameCenterGroups-_id_-relationships-gameCenterLeaderboardSets)
#[deprecated]
pub fn replace_game_center_leaderboard_sets(
    id: impl Into<Id<GameCenterGroup>>,
    game_center_leaderboard_sets: impl IntoIterator<
        Item = impl Into<Id<game_center_leaderboard_sets::GameCenterLeaderboardSet>>,
    >,
) -> Request<()> {
    Request::new(
        Method::Patch,
        "/v1/gameCenterGroups/{id}/relationships/gameCenterLeaderboardSets",
    )
    .path("id", id.into())
    .linkages::<game_center_leaderboard_sets::GameCenterLeaderboardSet, _>(
        "gameCenterLeaderboardSets",
        game_center_leaderboard_sets,
    )
}

/// Replaces the game center leaderboard sets v2 of one of the game center groups.
///
/// `PATCH /v1/gameCenterGroups/{id}/relationships/gameCenterLeaderboardSetsV2`
///
/// [Apple's page](https://developer.apple.com/documentation/appstoreconnectapi/patch-v1-gameCenterGroups-_id_-relationships-gameCenterLeaderboardSetsV2)
pub fn replace_game_center_leaderboard_sets_v2(
    id: impl Into<Id<GameCenterGroup>>,
    game_center_leaderboard_sets_v2: impl IntoIterator<
        Item = impl Into<Id<game_center_leaderboard_sets_v2::GameCenterLeaderboardSetV2>>,
    >,
) -> Request<()> {
    Request::new(
        Method::Patch,
        "/v1/gameCenterGroups/{id}/relationships/gameCenterLeaderboardSetsV2",
    )
    .path("id", id.into())
    .linkages::<game_center_leaderboard_sets_v2::GameCenterLeaderboardSetV2, _>(
        "gameCenterLeaderboardSets",
        game_center_leaderboard_sets_v2,
    )
}

/// Replaces the game center leaderboards of one of the game center groups.
///
/// `PATCH /v1/gameCenterGroups/{id}/relationships/gameCenterLeaderboards`
///
/// [Apple's page](https://developer.apple.com/documentation/appstoreconnectapi/patch-v1-gameCenterGroups-_id_-relationships-gameCenterLeaderboards)
#[deprecated]
pub fn replace_game_center_leaderboards(
    id: impl Into<Id<GameCenterGroup>>,
    game_center_leaderboards: impl IntoIterator<
        Item = impl Into<Id<game_center_leaderboards::GameCenterLeaderboard>>,
    >,
) -> Request<()> {
    Request::new(
        Method::Patch,
        "/v1/gameCenterGroups/{id}/relationships/gameCenterLeaderboards",
    )
    .path("id", id.into())
    .linkages::<game_center_leaderboards::GameCenterLeaderboard, _>(
        "gameCenterLeaderboards",
        game_center_leaderboards,
    )
}

/// Replaces the game center leaderboards v2 of one of the game center groups.
///
/// `PATCH /v1/gameCenterGroups/{id}/relationships/gameCenterLeaderboardsV2`
///
/// [Apple's page](https://developer.apple.com/documentation/appstoreconnectapi/patch-v1-gameCenterGroups-_id_-relationships-gameCenterLeaderboardsV2)
pub fn replace_game_center_leaderboards_v2(
    id: impl Into<Id<GameCenterGroup>>,
    game_center_leaderboards_v2: impl IntoIterator<
        Item = impl Into<Id<game_center_leaderboards_v2::GameCenterLeaderboardV2>>,
    >,
) -> Request<()> {
    Request::new(
        Method::Patch,
        "/v1/gameCenterGroups/{id}/relationships/gameCenterLeaderboardsV2",
    )
    .path("id", id.into())
    .linkages::<game_center_leaderboards_v2::GameCenterLeaderboardV2, _>(
        "gameCenterLeaderboards",
        game_center_leaderboards_v2,
    )
}

/// The parameters of [`list`](fn@list).
pub enum ListQuery {}
impl Query for ListQuery {
    type Joins = GameCenterGroupJoins;
}

impl Request<Page<GameCenterGroup>, ListQuery> {
    /// Sets `filter[gameCenterDetails]`.
    pub fn filter_game_center_details(
        self,
        values: impl IntoIterator<Item = impl Into<Id<game_center_details::GameCenterDetail>>>,
    ) -> Self {
        self.list::<Id<game_center_details::GameCenterDetail>, _>(
            "filter[gameCenterDetails]",
            values,
        )
    }
}

/// The parameters of [`get`](fn@get).
pub enum GetQuery {}
impl Query for GetQuery {
    type Joins = GameCenterGroupJoins;
}

/// The parameters of [`game_center_achievements`](fn@game_center_achievements).
pub enum GameCenterAchievementsQuery {}
impl Query for GameCenterAchievementsQuery {
    type Joins = game_center_achievements::GameCenterAchievementJoins;
}

impl Request<Page<game_center_achievements::GameCenterAchievement>, GameCenterAchievementsQuery> {
    /// Sets `filter[referenceName]`.
    pub fn filter_reference_name(
        self,
        values: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.list::<String, _>("filter[referenceName]", values)
    }

    /// Sets `filter[archived]`.
    pub fn filter_archived(self, values: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.list::<String, _>("filter[archived]", values)
    }

    /// Sets `filter[id]`.
    pub fn filter_id(
        self,
        values: impl IntoIterator<Item = impl Into<Id<game_center_achievements::GameCenterAchievement>>>,
    ) -> Self {
        self.list::<Id<game_center_achievements::GameCenterAchievement>, _>("filter[id]", values)
    }
}

/// The parameters of [`game_center_achievements_v2`](fn@game_center_achievements_v2).
pub enum GameCenterAchievementsV2Query {}
impl Query for GameCenterAchievementsV2Query {
    type Joins = game_center_achievements_v2::GameCenterAchievementV2Joins;
}

impl
    Request<
        Page<game_center_achievements_v2::GameCenterAchievementV2>,
        GameCenterAchievementsV2Query,
    >
{
    /// Sets `filter[referenceName]`.
    pub fn filter_reference_name(
        self,
        values: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.list::<String, _>("filter[referenceName]", values)
    }

    /// Sets `filter[archived]`.
    pub fn filter_archived(self, values: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.list::<String, _>("filter[archived]", values)
    }

    /// Sets `filter[id]`.
    pub fn filter_id(
        self,
        values: impl IntoIterator<
            Item = impl Into<Id<game_center_achievements_v2::GameCenterAchievementV2>>,
        >,
    ) -> Self {
        self.list::<Id<game_center_achievements_v2::GameCenterAchievementV2>, _>(
            "filter[id]",
            values,
        )
    }
}

/// The parameters of [`game_center_activities`](fn@game_center_activities).
pub enum GameCenterActivitiesQuery {}
impl Query for GameCenterActivitiesQuery {
    type Joins = game_center_activities::GameCenterActivityJoins;
}

/// The parameters of [`game_center_challenges`](fn@game_center_challenges).
pub enum GameCenterChallengesQuery {}
impl Query for GameCenterChallengesQuery {
    type Joins = game_center_challenges::GameCenterChallengeJoins;
}

impl Request<Page<game_center_challenges::GameCenterChallenge>, GameCenterChallengesQuery> {
    /// Sets `filter[referenceName]`.
    pub fn filter_reference_name(
        self,
        values: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.list::<String, _>("filter[referenceName]", values)
    }

    /// Sets `filter[archived]`.
    pub fn filter_archived(self, values: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.list::<String, _>("filter[archived]", values)
    }

    /// Sets `filter[id]`.
    pub fn filter_id(
        self,
        values: impl IntoIterator<Item = impl Into<Id<game_center_challenges::GameCenterChallenge>>>,
    ) -> Self {
        self.list::<Id<game_center_challenges::GameCenterChallenge>, _>("filter[id]", values)
    }
}

/// The parameters of [`game_center_details`](fn@game_center_details).
pub enum GameCenterDetailsQuery {}
impl Query for GameCenterDetailsQuery {
    type Joins = game_center_details::GameCenterDetailJoins;
}

impl Request<Page<game_center_details::GameCenterDetail>, GameCenterDetailsQuery> {
    /// Sets `filter[gameCenterAppVersions.enabled]`.
    pub fn filter_game_center_app_versions_enabled(
        self,
        values: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.list::<String, _>("filter[gameCenterAppVersions.enabled]", values)
    }
}

/// The parameters of [`game_center_leaderboard_sets`](fn@game_center_leaderboard_sets).
pub enum GameCenterLeaderboardSetsQuery {}
impl Query for GameCenterLeaderboardSetsQuery {
    type Joins = game_center_leaderboard_sets::GameCenterLeaderboardSetJoins;
}

impl
    Request<
        Page<game_center_leaderboard_sets::GameCenterLeaderboardSet>,
        GameCenterLeaderboardSetsQuery,
    >
{
    /// Sets `filter[referenceName]`.
    pub fn filter_reference_name(
        self,
        values: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.list::<String, _>("filter[referenceName]", values)
    }

    /// Sets `filter[id]`.
    pub fn filter_id(
        self,
        values: impl IntoIterator<
            Item = impl Into<Id<game_center_leaderboard_sets::GameCenterLeaderboardSet>>,
        >,
    ) -> Self {
        self.list::<Id<game_center_leaderboard_sets::GameCenterLeaderboardSet>, _>(
            "filter[id]",
            values,
        )
    }
}

/// The parameters of [`game_center_leaderboard_sets_v2`](fn@game_center_leaderboard_sets_v2).
pub enum GameCenterLeaderboardSetsV2Query {}
impl Query for GameCenterLeaderboardSetsV2Query {
    type Joins = game_center_leaderboard_sets_v2::GameCenterLeaderboardSetV2Joins;
}

impl
    Request<
        Page<game_center_leaderboard_sets_v2::GameCenterLeaderboardSetV2>,
        GameCenterLeaderboardSetsV2Query,
    >
{
    /// Sets `filter[referenceName]`.
    pub fn filter_reference_name(
        self,
        values: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.list::<String, _>("filter[referenceName]", values)
    }

    /// Sets `filter[id]`.
    pub fn filter_id(
        self,
        values: impl IntoIterator<
            Item = impl Into<Id<game_center_leaderboard_sets_v2::GameCenterLeaderboardSetV2>>,
        >,
    ) -> Self {
        self.list::<Id<game_center_leaderboard_sets_v2::GameCenterLeaderboardSetV2>, _>(
            "filter[id]",
            values,
        )
    }
}

/// The parameters of [`game_center_leaderboards`](fn@game_center_leaderboards).
pub enum GameCenterLeaderboardsQuery {}
impl Query for GameCenterLeaderboardsQuery {
    type Joins = game_center_leaderboards::GameCenterLeaderboardJoins;
}

impl Request<Page<game_center_leaderboards::GameCenterLeaderboard>, GameCenterLeaderboardsQuery> {
    /// Sets `filter[referenceName]`.
    pub fn filter_reference_name(
        self,
        values: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.list::<String, _>("filter[referenceName]", values)
    }

    /// Sets `filter[archived]`.
    pub fn filter_archived(self, values: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.list::<String, _>("filter[archived]", values)
    }

    /// Sets `filter[id]`.
    pub fn filter_id(
        self,
        values: impl IntoIterator<Item = impl Into<Id<game_center_leaderboards::GameCenterLeaderboard>>>,
    ) -> Self {
        self.list::<Id<game_center_leaderboards::GameCenterLeaderboard>, _>("filter[id]", values)
    }
}

/// The parameters of [`game_center_leaderboards_v2`](fn@game_center_leaderboards_v2).
pub enum GameCenterLeaderboardsV2Query {}
impl Query for GameCenterLeaderboardsV2Query {
    type Joins = game_center_leaderboards_v2::GameCenterLeaderboardV2Joins;
}

impl
    Request<
        Page<game_center_leaderboards_v2::GameCenterLeaderboardV2>,
        GameCenterLeaderboardsV2Query,
    >
{
    /// Sets `filter[referenceName]`.
    pub fn filter_reference_name(
        self,
        values: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.list::<String, _>("filter[referenceName]", values)
    }

    /// Sets `filter[archived]`.
    pub fn filter_archived(self, values: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.list::<String, _>("filter[archived]", values)
    }

    /// Sets `filter[id]`.
    pub fn filter_id(
        self,
        values: impl IntoIterator<
            Item = impl Into<Id<game_center_leaderboards_v2::GameCenterLeaderboardV2>>,
        >,
    ) -> Self {
        self.list::<Id<game_center_leaderboards_v2::GameCenterLeaderboardV2>, _>(
            "filter[id]",
            values,
        )
    }
}

/// A resource of the type `gameCenterGroups`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GameCenterGroup {
    /// Which one it is, among those of its type.
    pub id: Id<GameCenterGroup>,
    /// What it is.
    pub attributes: GameCenterGroupAttributes,
    /// What it is connected with.
    pub relationships: GameCenterGroupRelationships,
    /// Where it is.
    pub links: Links,
}
resource!(
    GameCenterGroup,
    "gameCenterGroups",
    attributes,
    relationships,
    links
);

/// The attributes of [`GameCenterGroup`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GameCenterGroupAttributes {
    /// `referenceName`
    pub reference_name: Option<String>,
}

impl Object for GameCenterGroupAttributes {
    fn member<'de, A: MapAccess<'de>>(&mut self, key: &str, map: &mut A) -> Result<(), A::Error> {
        match key {
            "referenceName" => read_value(&mut self.reference_name, map),
            _ => skip(map),
        }
    }
}

impl Member for GameCenterGroupAttributes {
    #[inline]
    fn view(&self) -> View<'_> {
        View::object("GameCenterGroupAttributes")
            .member("referenceName", &self.reference_name)
            .end()
    }
}
object!(GameCenterGroupAttributes);

/// The relationships of [`GameCenterGroup`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GameCenterGroupRelationships {
    /// `gameCenterAchievements`
    #[deprecated]
    pub game_center_achievements: ToMany<game_center_achievements::GameCenterAchievement>,
    /// `gameCenterAchievementsV2`
    pub game_center_achievements_v2: ToMany<game_center_achievements_v2::GameCenterAchievementV2>,
    /// `gameCenterActivities`
    pub game_center_activities: ToMany<game_center_activities::GameCenterActivity>,
    /// `gameCenterChallenges`
    pub game_center_challenges: ToMany<game_center_challenges::GameCenterChallenge>,
    /// `gameCenterDetails`
    pub game_center_details: ToMany<game_center_details::GameCenterDetail>,
    /// `gameCenterLeaderboardSets`
    #[deprecated]
    pub game_center_leaderboard_sets:
        ToMany<game_center_leaderboard_sets::GameCenterLeaderboardSet>,
    /// `gameCenterLeaderboardSetsV2`
    pub game_center_leaderboard_sets_v2:
        ToMany<game_center_leaderboard_sets_v2::GameCenterLeaderboardSetV2>,
    /// `gameCenterLeaderboards`
    #[deprecated]
    pub game_center_leaderboards: ToMany<game_center_leaderboards::GameCenterLeaderboard>,
    /// `gameCenterLeaderboardsV2`
    pub game_center_leaderboards_v2: ToMany<game_center_leaderboards_v2::GameCenterLeaderboardV2>,
}

impl Object for GameCenterGroupRelationships {
    fn member<'de, A: MapAccess<'de>>(&mut self, key: &str, map: &mut A) -> Result<(), A::Error> {
        match key {
            "gameCenterAchievements" => read_relationship(&mut self.game_center_achievements, map),
            "gameCenterAchievementsV2" => {
                read_relationship(&mut self.game_center_achievements_v2, map)
            }
            "gameCenterActivities" => read_relationship(&mut self.game_center_activities, map),
            "gameCenterChallenges" => read_relationship(&mut self.game_center_challenges, map),
            "gameCenterDetails" => read_relationship(&mut self.game_center_details, map),
            "gameCenterLeaderboardSets" => {
                read_relationship(&mut self.game_center_leaderboard_sets, map)
            }
            "gameCenterLeaderboardSetsV2" => {
                read_relationship(&mut self.game_center_leaderboard_sets_v2, map)
            }
            "gameCenterLeaderboards" => read_relationship(&mut self.game_center_leaderboards, map),
            "gameCenterLeaderboardsV2" => {
                read_relationship(&mut self.game_center_leaderboards_v2, map)
            }
            _ => skip(map),
        }
    }
}

impl Member for GameCenterGroupRelationships {
    #[inline]
    fn view(&self) -> View<'_> {
        View::object("GameCenterGroupRelationships")
            .relationship("gameCenterAchievements", &self.game_center_achievements)
            .relationship(
                "gameCenterAchievementsV2",
                &self.game_center_achievements_v2,
            )
            .relationship("gameCenterActivities", &self.game_center_activities)
            .relationship("gameCenterChallenges", &self.game_center_challenges)
            .relationship("gameCenterDetails", &self.game_center_details)
            .relationship(
                "gameCenterLeaderboardSets",
                &self.game_center_leaderboard_sets,
            )
            .relationship(
                "gameCenterLeaderboardSetsV2",
                &self.game_center_leaderboard_sets_v2,
            )
            .relationship("gameCenterLeaderboards", &self.game_center_leaderboards)
            .relationship(
                "gameCenterLeaderboardsV2",
                &self.game_center_leaderboards_v2,
            )
            .end()
    }
}
object!(GameCenterGroupRelationships);

/// Creates one `GameCenterGroup`; what is not set is not sent.
#[derive(Clone, PartialEq)]
#[must_use]
pub struct GameCenterGroupCreate(Body);

impl GameCenterGroupCreate {
    /// With nothing set.
    pub fn new() -> Self {
        Self(Body::new("gameCenterGroups"))
    }

    /// Sets `referenceName`.
    pub fn reference_name(self, reference_name: impl Into<String>) -> Self {
        Self(self.0.attribute("referenceName", reference_name.into()))
    }

    /// Sends null for `referenceName`.
    pub fn clear_reference_name(self) -> Self {
        Self(self.0.clear_attribute("referenceName"))
    }
}
body!(GameCenterGroupCreate, default);

/// Changes one `GameCenterGroup`; what is not set stays as it is.
#[derive(Clone, PartialEq)]
#[must_use]
pub struct GameCenterGroupUpdate(Body);

impl GameCenterGroupUpdate {
    /// With nothing set.
    pub fn new() -> Self {
        Self(Body::new("gameCenterGroups"))
    }

    /// Sets `referenceName`.
    pub fn reference_name(self, reference_name: impl Into<String>) -> Self {
        Self(self.0.attribute("referenceName", reference_name.into()))
    }

    /// Sends null for `referenceName`.
    pub fn clear_reference_name(self) -> Self {
        Self(self.0.clear_attribute("referenceName"))
    }
}
body!(GameCenterGroupUpdate, default);

/// What can be asked along with `GameCenterGroup`.
///
/// Fields can be chosen: `fields[gameCenterAchievements]`, `fields[gameCenterActivities]`, `fields[gameCenterChallenges]`, `fields[gameCenterDetails]`, `fields[gameCenterGroups]`, `fields[gameCenterLeaderboardSets]`, `fields[gameCenterLeaderboards]`.
///
/// Can be included: `gameCenterDetails`, `gameCenterLeaderboards`, `gameCenterLeaderboardsV2`, `gameCenterLeaderboardSets`, `gameCenterLeaderboardSetsV2`, `gameCenterAchievements`, `gameCenterAchievementsV2`, `gameCenterActivities`, `gameCenterChallenges`.
pub enum GameCenterGroupJoins {}
joins!(
    GameCenterGroupJoins,
    include = GameCenterGroupInclude,
    to_many = GameCenterGroupToMany,
    fields = [
        game_center_achievements::GameCenterAchievementAnyField,
        game_center_activities::GameCenterActivityField,
        game_center_challenges::GameCenterChallengeField,
        game_center_details::GameCenterDetailField,
        GameCenterGroupField,
        game_center_leaderboard_sets::GameCenterLeaderboardSetAnyField,
        game_center_leaderboards::GameCenterLeaderboardAnyField
    ]
);

names! {
    /// The fields that `fields[gameCenterGroups]` can choose.
    pub enum GameCenterGroupField {
        ReferenceName = "referenceName",
        GameCenterDetails = "gameCenterDetails",
        GameCenterLeaderboards = "gameCenterLeaderboards",
        GameCenterLeaderboardsV2 = "gameCenterLeaderboardsV2",
        GameCenterLeaderboardSets = "gameCenterLeaderboardSets",
        GameCenterLeaderboardSetsV2 = "gameCenterLeaderboardSetsV2",
        GameCenterAchievements = "gameCenterAchievements",
        GameCenterAchievementsV2 = "gameCenterAchievementsV2",
        GameCenterActivities = "gameCenterActivities",
        GameCenterChallenges = "gameCenterChallenges",
    }
}

impl Field for GameCenterGroupField {
    const PARAMETER: &'static str = "fields[gameCenterGroups]";
}

names! {
    /// What can be included with `GameCenterGroup`.
    pub enum GameCenterGroupInclude {
        GameCenterDetails = "gameCenterDetails",
        GameCenterLeaderboards = "gameCenterLeaderboards",
        GameCenterLeaderboardsV2 = "gameCenterLeaderboardsV2",
        GameCenterLeaderboardSets = "gameCenterLeaderboardSets",
        GameCenterLeaderboardSetsV2 = "gameCenterLeaderboardSetsV2",
        GameCenterAchievements = "gameCenterAchievements",
        GameCenterAchievementsV2 = "gameCenterAchievementsV2",
        GameCenterActivities = "gameCenterActivities",
        GameCenterChallenges = "gameCenterChallenges",
    }
}

names! {
    /// Relationships of `GameCenterGroup` of which a limited number can be included.
    ///
    /// At most 50 of each.
    pub enum GameCenterGroupToMany {
        #[deprecated]
        GameCenterAchievements = "gameCenterAchievements",
        GameCenterAchievementsV2 = "gameCenterAchievementsV2",
        GameCenterActivities = "gameCenterActivities",
        GameCenterChallenges = "gameCenterChallenges",
        GameCenterDetails = "gameCenterDetails",
        #[deprecated]
        GameCenterLeaderboardSets = "gameCenterLeaderboardSets",
        GameCenterLeaderboardSetsV2 = "gameCenterLeaderboardSetsV2",
        #[deprecated]
        GameCenterLeaderboards = "gameCenterLeaderboards",
        GameCenterLeaderboardsV2 = "gameCenterLeaderboardsV2",
    }
}

impl Limited for GameCenterGroupToMany {
    fn maximum(self) -> u32 {
        50
    }
}
