// Written by `cargo xtask codegen` from the description in `spec/`; not edited by hand.
//! Game center details: `/v1/gameCenterDetails`.

use super::{
    GameCenterMatchmakingAppRequestsV1Metric, app_store_versions, apps,
    game_center_achievement_releases, game_center_achievements, game_center_achievements_v2,
    game_center_activities, game_center_activity_version_releases, game_center_app_versions,
    game_center_challenge_version_releases, game_center_challenges, game_center_detail_players,
    game_center_groups, game_center_leaderboard_releases, game_center_leaderboard_set_releases,
    game_center_leaderboard_sets, game_center_leaderboard_sets_v2, game_center_leaderboards,
    game_center_leaderboards_v2,
};
use crate::runtime::emit::*;

/// Reads one of the game center details.
///
/// `GET /v1/gameCenterDetails/{id}`
///
/// `fields[gameCenterAchievementReleases]` is deprecated.
///
/// `fields[gameCenterActivityVersionReleases]` is deprecated.
///
/// `fields[gameCenterChallengeVersionReleases]` is deprecated.
///
/// `fields[gameCenterLeaderboardReleases]` is deprecated.
///
/// `fields[gameCenterLeaderboardSetReleases]` is deprecated.
///
/// `limit[achievementReleases]` is deprecated.
///
/// `limit[activityReleases]` is deprecated.
///
/// `limit[challengeReleases]` is deprecated.
///
/// `limit[gameCenterAchievements]` is deprecated.
///
/// `limit[gameCenterLeaderboardSets]` is deprecated.
///
/// `limit[gameCenterLeaderboards]` is deprecated.
///
/// `limit[leaderboardReleases]` is deprecated.
///
/// `limit[leaderboardSetReleases]` is deprecated.
///
/// [Apple's page](https://developer.apple.com/documentation/appstoreconnectapi/get-v1-gameCenterDetails-_id_)
pub fn get(id: impl Into<Id<GameCenterDetail>>) -> Request<Document<GameCenterDetail>, GetQuery> {
    Request::new(Method::Get, "/v1/gameCenterDetails/{id}").path("id", id.into())
}

/// Creates one of the game center details.
///
/// `POST /v1/gameCenterDetails`
///
/// [Apple's page](https://developer.apple.com/documentation/appstoreconnectapi/post-v1-gameCenterDetails)
pub fn create(body: GameCenterDetailCreate) -> Request<Document<GameCenterDetail>> {
    Request::new(Method::Post, "/v1/gameCenterDetails").body(body)
}

/// Changes one of the game center details.
///
/// `PATCH /v1/gameCenterDetails/{id}`
///
/// [Apple's page](https://developer.apple.com/documentation/appstoreconnectapi/patch-v1-gameCenterDetails-_id_)
pub fn update(
    id: impl Into<Id<GameCenterDetail>>,
    body: GameCenterDetailUpdate,
) -> Request<Document<GameCenterDetail>> {
    Request::new(Method::Patch, "/v1/gameCenterDetails/{id}").path_and_body("id", id.into(), body)
}

/// Reads the achievement releases of one of the game center details.
///
/// `GET /v1/gameCenterDetails/{id}/achievementReleases`
///
/// At most 200 on a page.
///
/// [Apple's page](https://developer.apple.com/documentation/appstoreconnectapi/get-v1-gameCenterDetails-_id_-achievementReleases)
#[deprecated]
pub fn achievement_releases(
    id: impl Into<Id<GameCenterDetail>>,
) -> Request<
    Page<game_center_achievement_releases::GameCenterAchievementRelease>,
    AchievementReleasesQuery,
> {
    Request::new(
        Method::Get,
        "/v1/gameCenterDetails/{id}/achievementReleases",
    )
    .path("id", id.into())
    .limited(200)
}

/// Reads the activity releases of one of the game center details.
///
/// `GET /v1/gameCenterDetails/{id}/activityReleases`
///
/// At most 200 on a page.
///
/// [Apple's page](https://developer.apple.com/documentation/appstoreconnectapi/get-v1-gameCenterDetails-_id_-activityReleases)
#[deprecated]
pub fn activity_releases(
    id: impl Into<Id<GameCenterDetail>>,
) -> Request<
    Page<game_center_activity_version_releases::GameCenterActivityVersionRelease>,
    ActivityReleasesQuery,
> {
    Request::new(Method::Get, "/v1/gameCenterDetails/{id}/activityReleases")
        .path("id", id.into())
        .limited(200)
}

/// Reads the blocked players of one of the game center details.
///
/// `GET /v1/gameCenterDetails/{id}/blockedPlayers`
///
/// At most 200 on a page.
///
/// [Apple's page](https://developer.apple.com/documentation/appstoreconnectapi/get-v1-gameCenterDetails-_id_-blockedPlayers)
pub fn blocked_players(
    id: impl Into<Id<GameCenterDetail>>,
) -> Request<Page<game_center_detail_players::GameCenterDetailPlayer>, BlockedPlayersQuery> {
    Request::new(Method::Get, "/v1/gameCenterDetails/{id}/blockedPlayers")
        .path("id", id.into())
        .limited(200)
}

/// Reads the challenge releases of one of the game center details.
///
/// `GET /v1/gameCenterDetails/{id}/challengeReleases`
///
/// At most 200 on a page.
///
/// [Apple's page](https://developer.apple.com/documentation/appstoreconnectapi/get-v1-gameCenterDetails-_id_-challengeReleases)
#[deprecated]
pub fn challenge_releases(
    id: impl Into<Id<GameCenterDetail>>,
) -> Request<
    Page<game_center_challenge_version_releases::GameCenterChallengeVersionRelease>,
    ChallengeReleasesQuery,
> {
    Request::new(Method::Get, "/v1/gameCenterDetails/{id}/challengeReleases")
        .path("id", id.into())
        .limited(200)
}

/// Reads the game center achievements of one of the game center details.
///
/// `GET /v1/gameCenterDetails/{id}/gameCenterAchievements`
///
/// At most 200 on a page.
///
/// `limit[localizations]` is deprecated.
///
/// `limit[releases]` is deprecated.
///
/// [Apple's page](https://developer.apple.com/documentation/appstoreconnectapi/get-v1-gameCenterDetails-_id_-gameCenterAchievements)
#[deprecated]
pub fn game_center_achievements(
    id: impl Into<Id<GameCenterDetail>>,
) -> Request<Page<game_center_achievements::GameCenterAchievement>, GameCenterAchievementsQuery> {
    Request::new(
        Method::Get,
        "/v1/gameCenterDetails/{id}/gameCenterAchievements",
    )
    .path("id", id.into())
    .limited(200)
}

/// Reads the game center achievements v2 of one of the game center details.
///
/// `GET /v1/gameCenterDetails/{id}/gameCenterAchievementsV2`
///
/// At most 200 on a page.
///
/// [Apple's page](https://developer.apple.com/documentation/appstoreconnectapi/get-v1-gameCenterDetails-_id_-gameCenterAchievementsV2)
pub fn game_center_achievements_v2(
    id: impl Into<Id<GameCenterDetail>>,
) -> Request<
    Page<game_center_achievements_v2::GameCenterAchievementV2>,
    GameCenterAchievementsV2Query,
> {
    Request::new(
        Method::Get,
        "/v1/gameCenterDetails/{id}/gameCenterAchievementsV2",
    )
    .path("id", id.into())
    .limited(200)
}

/// Reads the game center activities of one of the game center details.
///
/// `GET /v1/gameCenterDetails/{id}/gameCenterActivities`
///
/// At most 200 on a page.
///
/// `limit[achievements]` is deprecated.
///
/// `limit[leaderboards]` is deprecated.
///
/// [Apple's page](https://developer.apple.com/documentation/appstoreconnectapi/get-v1-gameCenterDetails-_id_-gameCenterActivities)
pub fn game_center_activities(
    id: impl Into<Id<GameCenterDetail>>,
) -> Request<Page<game_center_activities::GameCenterActivity>, GameCenterActivitiesQuery> {
    Request::new(
        Method::Get,
        "/v1/gameCenterDetails/{id}/gameCenterActivities",
    )
    .path("id", id.into())
    .limited(200)
}

/// Reads the game center app versions of one of the game center details.
///
/// `GET /v1/gameCenterDetails/{id}/gameCenterAppVersions`
///
/// At most 200 on a page.
///
/// [Apple's page](https://developer.apple.com/documentation/appstoreconnectapi/get-v1-gameCenterDetails-_id_-gameCenterAppVersions)
pub fn game_center_app_versions(
    id: impl Into<Id<GameCenterDetail>>,
) -> Request<Page<game_center_app_versions::GameCenterAppVersion>, GameCenterAppVersionsQuery> {
    Request::new(
        Method::Get,
        "/v1/gameCenterDetails/{id}/gameCenterAppVersions",
    )
    .path("id", id.into())
    .limited(200)
}

/// Reads the game center challenges of one of the game center details.
///
/// `GET /v1/gameCenterDetails/{id}/gameCenterChallenges`
///
/// At most 200 on a page.
///
/// [Apple's page](https://developer.apple.com/documentation/appstoreconnectapi/get-v1-gameCenterDetails-_id_-gameCenterChallenges)
pub fn game_center_challenges(
    id: impl Into<Id<GameCenterDetail>>,
) -> Request<Page<game_center_challenges::GameCenterChallenge>, GameCenterChallengesQuery> {
    Request::new(
        Method::Get,
        "/v1/gameCenterDetails/{id}/gameCenterChallenges",
    )
    .path("id", id.into())
    .limited(200)
}

/// Reads the game center group of one of the game center details.
///
/// `GET /v1/gameCenterDetails/{id}/gameCenterGroup`
///
/// `limit[gameCenterLeaderboards]` is deprecated.
///
/// `limit[gameCenterLeaderboardSets]` is deprecated.
///
/// `limit[gameCenterAchievements]` is deprecated.
///
/// [Apple's page](https://developer.apple.com/documentation/appstoreconnectapi/get-v1-gameCenterDetails-_id_-gameCenterGroup)
pub fn game_center_group(
    id: impl Into<Id<GameCenterDetail>>,
) -> Request<Document<Option<game_center_groups::GameCenterGroup>>, GameCenterGroupQuery> {
    Request::new(Method::Get, "/v1/gameCenterDetails/{id}/gameCenterGroup").path("id", id.into())
}

/// Reads the game center leaderboard sets of one of the game center details.
///
/// `GET /v1/gameCenterDetails/{id}/gameCenterLeaderboardSets`
///
/// At most 200 on a page.
///
/// `limit[localizations]` is deprecated.
///
/// `limit[gameCenterLeaderboards]` is deprecated.
///
/// `limit[releases]` is deprecated.
///
/// [Apple's page](https://developer.apple.com/documentation/appstoreconnectapi/get-v1-gameCenterDetails-_id_-gameCenterLeaderboardSets)
#[deprecated]
pub fn game_center_leaderboard_sets(
    id: impl Into<Id<GameCenterDetail>>,
) -> Request<
    Page<game_center_leaderboard_sets::GameCenterLeaderboardSet>,
    GameCenterLeaderboardSetsQuery,
> {
    Request::new(
        Method::Get,
        "/v1/gameCenterDetails/{id}/gameCenterLeaderboardSets",
    )
    .path("id", id.into())
    .limited(200)
}

/// Reads the game center leaderboard sets v2 of one of the game center details.
///
/// `GET /v1/gameCenterDetails/{id}/gameCenterLeaderboardSetsV2`
///
/// At most 200 on a page.
///
/// [Apple's page](https://developer.apple.com/documentation/appstoreconnectapi/get-v1-gameCenterDetails-_id_-gameCenterLeaderboardSetsV2)
pub fn game_center_leaderboard_sets_v2(
    id: impl Into<Id<GameCenterDetail>>,
) -> Request<
    Page<game_center_leaderboard_sets_v2::GameCenterLeaderboardSetV2>,
    GameCenterLeaderboardSetsV2Query,
> {
    Request::new(
        Method::Get,
        "/v1/gameCenterDetails/{id}/gameCenterLeaderboardSetsV2",
    )
    .path("id", id.into())
    .limited(200)
}

/// Reads the game center leaderboards of one of the game center details.
///
/// `GET /v1/gameCenterDetails/{id}/gameCenterLeaderboards`
///
/// At most 200 on a page.
///
/// `limit[gameCenterLeaderboardSets]` is deprecated.
///
/// `limit[localizations]` is deprecated.
///
/// `limit[releases]` is deprecated.
///
/// [Apple's page](https://developer.apple.com/documentation/appstoreconnectapi/get-v1-gameCenterDetails-_id_-gameCenterLeaderboards)
#[deprecated]
pub fn game_center_leaderboards(
    id: impl Into<Id<GameCenterDetail>>,
) -> Request<Page<game_center_leaderboards::GameCenterLeaderboard>, GameCenterLeaderboardsQuery> {
    Request::new(
        Method::Get,
        "/v1/gameCenterDetails/{id}/gameCenterLeaderboards",
    )
    .path("id", id.into())
    .limited(200)
}

/// Reads the game center leaderboards v2 of one of the game center details.
///
/// `GET /v1/gameCenterDetails/{id}/gameCenterLeaderboardsV2`
///
/// At most 200 on a page.
///
/// [Apple's page](https://developer.apple.com/documentation/appstoreconnectapi/get-v1-gameCenterDetails-_id_-gameCenterLeaderboardsV2)
pub fn game_center_leaderboards_v2(
    id: impl Into<Id<GameCenterDetail>>,
) -> Request<
    Page<game_center_leaderboards_v2::GameCenterLeaderboardV2>,
    GameCenterLeaderboardsV2Query,
> {
    Request::new(
        Method::Get,
        "/v1/gameCenterDetails/{id}/gameCenterLeaderboardsV2",
    )
    .path("id", id.into())
    .limited(200)
}

/// Reads the leaderboard releases of one of the game center details.
///
/// `GET /v1/gameCenterDetails/{id}/leaderboardReleases`
///
/// At most 200 on a page.
///
/// [Apple's page](https://developer.apple.com/documentation/appstoreconnectapi/get-v1-gameCenterDetails-_id_-leaderboardReleases)
#[deprecated]
pub fn leaderboard_releases(
    id: impl Into<Id<GameCenterDetail>>,
) -> Request<
    Page<game_center_leaderboard_releases::GameCenterLeaderboardRelease>,
    LeaderboardReleasesQuery,
> {
    Request::new(
        Method::Get,
        "/v1/gameCenterDetails/{id}/leaderboardReleases",
    )
    .path("id", id.into())
    .limited(200)
}

/// Reads the leaderboard set releases of one of the game center details.
///
/// `GET /v1/gameCenterDetails/{id}/leaderboardSetReleases`
///
/// At most 200 on a page.
///
/// [Apple's page](https://developer.apple.com/documentation/appstoreconnectapi/get-v1-gameCenterDetails-_id_-leaderboardSetReleases)
#[deprecated]
pub fn leaderboard_set_releases(
    id: impl Into<Id<GameCenterDetail>>,
) -> Request<
    Page<game_center_leaderboard_set_releases::GameCenterLeaderboardSetRelease>,
    LeaderboardSetReleasesQuery,
> {
    Request::new(
        Method::Get,
        "/v1/gameCenterDetails/{id}/leaderboardSetReleases",
    )
    .path("id", id.into())
    .limited(200)
}

/// Measures the classic matchmaking requests of one of the game center details.
///
/// `GET /v1/gameCenterDetails/{id}/metrics/classicMatchmakingRequests`
///
/// At most 200 on a page.
///
/// [Apple's page](https://developer.apple.com/documentation/appstoreconnectapi/get-v1-gameCenterDetails-_id_-metrics-classicMatchmakingRequests)
pub fn classic_matchmaking_requests_metrics(
    id: impl Into<Id<GameCenterDetail>>,
    granularity: Granularity,
) -> Request<Page<GameCenterMatchmakingAppRequestsV1Metric>, ClassicMatchmakingRequestsMetricsQuery>
{
    Request::new(
        Method::Get,
        "/v1/gameCenterDetails/{id}/metrics/classicMatchmakingRequests",
    )
    .path("id", id.into())
    .one::<Granularity>("granularity", granularity)
    .required("granularity")
    .limited(200)
}

/// Measures the rule based matchmaking requests of one of the game center details.
///
/// `GET /v1/gameCenterDetails/{id}/metrics/ruleBasedMatchmakingRequests`
///
/// At most 200 on a page.
///
/// [Apple's page](https://developer.apple.com/documentation/appstoreconnectapi/get-v1-gameCenterDetails-_id_-metrics-ruleBasedMatchmakingRequests)
pub fn rule_based_matchmaking_requests_metrics(
    id: impl Into<Id<GameCenterDetail>>,
    granularity: Granularity,
) -> Request<Page<GameCenterMatchmakingAppRequestsV1Metric>, RuleBasedMatchmakingRequestsMetricsQuery>
{
    Request::new(
        Method::Get,
        "/v1/gameCenterDetails/{id}/metrics/ruleBasedMatchmakingRequests",
    )
    .path("id", id.into())
    .one::<Granularity>("granularity", granularity)
    .required("granularity")
    .limited(200)
}

/// Reads the identities of the achievement releases of one of the game center details.
///
/// `GET /v1/gameCenterDetails/{id}/relationships/achievementReleases`
///
/// At most 200 on a page.
///
/// [Apple's page](https://developer.apple.com/documentation/appstoreconnectapi/get-v1-gameCenterDetails-_id_-relationships-achievementReleases)
#[deprecated]
pub fn achievement_releases_linkages(
    id: impl Into<Id<GameCenterDetail>>,
) -> Request<Linkages<game_center_achievement_releases::GameCenterAchievementRelease>> {
    Request::new(
        Method::Get,
        "/v1/gameCenterDetails/{id}/relationships/achievementReleases",
    )
    .path("id", id.into())
    .limited(200)
}

/// Reads the identities of the activity releases of one of the game center details.
///
/// `GET /v1/gameCenterDetails/{id}/relationships/activityReleases`
///
/// At most 200 on a page.
///
/// [Apple's page](https://developer.apple.com/documentation/appstoreconnectapi/get-v1-gameCenterDetails-_id_-relationships-activityReleases)
#[deprecated]
pub fn activity_releases_linkages(
    id: impl Into<Id<GameCenterDetail>>,
) -> Request<Linkages<game_center_activity_version_releases::GameCenterActivityVersionRelease>> {
    Request::new(
        Method::Get,
        "/v1/gameCenterDetails/{id}/relationships/activityReleases",
    )
    .path("id", id.into())
    .limited(200)
}

/// Reads the identities of the blocked players of one of the game center details.
///
/// `GET /v1/gameCenterDetails/{id}/relationships/blockedPlayers`
///
/// At most 200 on a page.
///
/// [Apple's page](https://developer.apple.com/documentation/appstoreconnectapi/get-v1-gameCenterDetails-_id_-relationships-blockedPlayers)
pub fn blocked_players_linkages(
    id: impl Into<Id<GameCenterDetail>>,
) -> Request<Linkages<game_center_detail_players::GameCenterDetailPlayer>> {
    Request::new(
        Method::Get,
        "/v1/gameCenterDetails/{id}/relationships/blockedPlayers",
    )
    .path("id", id.into())
    .limited(200)
}

/// Reads the identities of the challenge releases of one of the game center details.
///
/// `GET /v1/gameCenterDetails/{id}/relationships/challengeReleases`
///
/// At most 200 on a page.
///
/// [Apple's page](https://developer.apple.com/documentation/appstoreconnectapi/get-v1-gameCenterDetails-_id_-relationships-challengeReleases)
#[deprecated]
pub fn challenge_releases_linkages(
    id: impl Into<Id<GameCenterDetail>>,
) -> Request<Linkages<game_center_challenge_version_releases::GameCenterChallengeVersionRelease>> {
    Request::new(
        Method::Get,
        "/v1/gameCenterDetails/{id}/relationships/challengeReleases",
    )
    .path("id", id.into())
    .limited(200)
}

/// Reads the identities of the game center achievements of one of the game center details.
///
/// `GET /v1/gameCenterDetails/{id}/relationships/gameCenterAchievements`
///
/// At most 200 on a page.
///
/// [Apple's page](https://developer.apple.com/documentation/appstoreconnectapi/get-v1-gameCenterDetails-_id_-relationships-gameCenterAchievements)
#[deprecated]
pub fn game_center_achievements_linkages(
    id: impl Into<Id<GameCenterDetail>>,
) -> Request<Linkages<game_center_achievements::GameCenterAchievement>> {
    Request::new(
        Method::Get,
        "/v1/gameCenterDetails/{id}/relationships/gameCenterAchievements",
    )
    .path("id", id.into())
    .limited(200)
}

/// Reads the identities of the game center achievements v2 of one of the game center details.
///
/// `GET /v1/gameCenterDetails/{id}/relationships/gameCenterAchievementsV2`
///
/// At most 200 on a page.
///
/// [Apple's page](https://developer.apple.com/documentation/appstoreconnectapi/get-v1-gameCenterDetails-_id_-relationships-gameCenterAchievementsV2)
pub fn game_center_achievements_v2_linkages(
    id: impl Into<Id<GameCenterDetail>>,
) -> Request<Linkages<game_center_achievements_v2::GameCenterAchievementV2>> {
    Request::new(
        Method::Get,
        "/v1/gameCenterDetails/{id}/relationships/gameCenterAchievementsV2",
    )
    .path("id", id.into())
    .limited(200)
}

/// Reads the identities of the game center activities of one of the game center details.
///
/// `GET /v1/gameCenterDetails/{id}/relationships/gameCenterActivities`
///
/// At most 200 on a page.
///
/// [Apple's page](https://developer.apple.com/documentation/appstoreconnectapi/get-v1-gameCenterDetails-_id_-relationships-gameCenterActivities)
pub fn game_center_activities_linkages(
    id: impl Into<Id<GameCenterDetail>>,
) -> Request<Linkages<game_center_activities::GameCenterActivity>> {
    Request::new(
        Method::Get,
        "/v1/gameCenterDetails/{id}/relationships/gameCenterActivities",
    )
    .path("id", id.into())
    .limited(200)
}

/// Reads the identities of the game center app versions of one of the game center details.
///
/// `GET /v1/gameCenterDetails/{id}/relationships/gameCenterAppVersions`
///
/// At most 200 on a page.
///
/// [Apple's page](https://developer.apple.com/documentation/appstoreconnectapi/get-v1-gameCenterDetails-_id_-relationships-gameCenterAppVersions)
pub fn game_center_app_versions_linkages(
    id: impl Into<Id<GameCenterDetail>>,
) -> Request<Linkages<game_center_app_versions::GameCenterAppVersion>> {
    Request::new(
        Method::Get,
        "/v1/gameCenterDetails/{id}/relationships/gameCenterAppVersions",
    )
    .path("id", id.into())
    .limited(200)
}

/// Reads the identities of the game center challenges of one of the game center details.
///
/// `GET /v1/gameCenterDetails/{id}/relationships/gameCenterChallenges`
///
/// At most 200 on a page.
///
/// [Apple's page](https://developer.apple.com/documentation/appstoreconnectapi/get-v1-gameCenterDetails-_id_-relationships-gameCenterChallenges)
pub fn game_center_challenges_linkages(
    id: impl Into<Id<GameCenterDetail>>,
) -> Request<Linkages<game_center_challenges::GameCenterChallenge>> {
    Request::new(
        Method::Get,
        "/v1/gameCenterDetails/{id}/relationships/gameCenterChallenges",
    )
    .path("id", id.into())
    .limited(200)
}

/// Reads the identity of the game center group of one of the game center details.
///
/// `GET /v1/gameCenterDetails/{id}/relationships/gameCenterGroup`
///
/// [Apple's page](https://developer.apple.com/documentation/appstoreconnectapi/get-v1-gameCenterDetails-_id_-relationships-gameCenterGroup)
pub fn game_center_group_linkage(
    id: impl Into<Id<GameCenterDetail>>,
) -> Request<Linkage<game_center_groups::GameCenterGroup>> {
    Request::new(
        Method::Get,
        "/v1/gameCenterDetails/{id}/relationships/gameCenterGroup",
    )
    .path("id", id.into())
}

/// Reads the identities of the game center leaderboard sets of one of the game center details.
///
/// `GET /v1/gameCenterDetails/{id}/relationships/gameCenterLeaderboardSets`
///
/// At most 200 on a page.
///
/// [Apple's page](https://developer.apple.com/documentation/appstoreconnectapi/get-v1-gameCenterDetails-_id_-relationships-gameCenterLeaderboardSets)
#[deprecated]
pub fn game_center_leaderboard_sets_linkages(
    id: impl Into<Id<GameCenterDetail>>,
) -> Request<Linkages<game_center_leaderboard_sets::GameCenterLeaderboardSet>> {
    Request::new(
        Method::Get,
        "/v1/gameCenterDetails/{id}/relationships/gameCenterLeaderboardSets",
    )
    .path("id", id.into())
    .limited(200)
}

/// Reads the identities of the game center leaderboard sets v2 of one of the game center details.
///
/// `GET /v1/gameCenterDetails/{id}/relationships/gameCenterLeaderboardSetsV2`
///
/// At most 200 on a page.
///
/// [Apple's page](https://developer.apple.com/documentation/appstoreconnectapi/get-v1-gameCenterDetails-_id_-relationships-gameCenterLeaderboardSetsV2)
pub fn game_center_leaderboard_sets_v2_linkages(
    id: impl Into<Id<GameCenterDetail>>,
) -> Request<Linkages<game_center_leaderboard_sets_v2::GameCenterLeaderboardSetV2>> {
    Request::new(
        Method::Get,
        "/v1/gameCenterDetails/{id}/relationships/gameCenterLeaderboardSetsV2",
    )
    .path("id", id.into())
    .limited(200)
}

/// Reads the identities of the game center leaderboards of one of the game center details.
///
/// `GET /v1/gameCenterDetails/{id}/relationships/gameCenterLeaderboards`
///
/// At most 200 on a page.
///
/// [Apple's page](https://developer.apple.com/documentation/appstoreconnectapi/get-v1-gameCenterDetails-_id_-relationships-gameCenterLeaderboards)
#[deprecated]
pub fn game_center_leaderboards_linkages(
    id: impl Into<Id<GameCenterDetail>>,
) -> Request<Linkages<game_center_leaderboards::GameCenterLeaderboard>> {
    Request::new(
        Method::Get,
        "/v1/gameCenterDetails/{id}/relationships/gameCenterLeaderboards",
    )
    .path("id", id.into())
    .limited(200)
}

/// Reads the identities of the game center leaderboards v2 of one of the game center details.
///
/// `GET /v1/gameCenterDetails/{id}/relationships/gameCenterLeaderboardsV2`
///
/// At most 200 on a page.
///
/// [Apple's page](https://developer.apple.com/documentation/appstoreconnectapi/get-v1-gameCenterDetails-_id_-relationships-gameCenterLeaderboardsV2)
pub fn game_center_leaderboards_v2_linkages(
    id: impl Into<Id<GameCenterDetail>>,
) -> Request<Linkages<game_center_leaderboards_v2::GameCenterLeaderboardV2>> {
    Request::new(
        Method::Get,
        "/v1/gameCenterDetails/{id}/relationships/gameCenterLeaderboardsV2",
    )
    .path("id", id.into())
    .limited(200)
}

/// Reads the identities of the leaderboard releases of one of the game center details.
///
/// `GET /v1/gameCenterDetails/{id}/relationships/leaderboardReleases`
///
/// At most 200 on a page.
///
/// [Apple's page](https://developer.apple.com/documentation/appstoreconnectapi/get-v1-gameCenterDetails-_id_-relationships-leaderboardReleases)
#[deprecated]
pub fn leaderboard_releases_linkages(
    id: impl Into<Id<GameCenterDetail>>,
) -> Request<Linkages<game_center_leaderboard_releases::GameCenterLeaderboardRelease>> {
    Request::new(
        Method::Get,
        "/v1/gameCenterDetails/{id}/relationships/leaderboardReleases",
    )
    .path("id", id.into())
    .limited(200)
}

/// Reads the identities of the leaderboard set releases of one of the game center details.
///
/// `GET /v1/gameCenterDetails/{id}/relationships/leaderboardSetReleases`
///
/// At most 200 on a page.
///
/// [Apple's page](https://developer.apple.com/documentation/appstoreconnectapi/get-v1-gameCenterDetails-_id_-relationships-leaderboardSetReleases)
#[deprecated]
pub fn leaderboard_set_releases_linkages(
    id: impl Into<Id<GameCenterDetail>>,
) -> Request<Linkages<game_center_leaderboard_set_releases::GameCenterLeaderboardSetRelease>> {
    Request::new(
        Method::Get,
        "/v1/gameCenterDetails/{id}/relationships/leaderboardSetReleases",
    )
    .path("id", id.into())
    .limited(200)
}

/// Replaces the challenges minimum platform versions of one of the game center details.
///
/// `PATCH /v1/gameCenterDetails/{id}/relationships/challengesMinimumPlatformVersions`
///
/// [Apple's page](https://developer.apple.com/documentation/appstoreconnectapi/patch-v1-gameCenterDetails-_id_-relationships-challengesMinimumPlatformVersions)
pub fn replace_challenges_minimum_platform_versions(
    id: impl Into<Id<GameCenterDetail>>,
    challenges_minimum_platform_versions: impl IntoIterator<
        Item = impl Into<Id<app_store_versions::AppStoreVersion>>,
    >,
) -> Request<()> {
    Request::new(
        Method::Patch,
        "/v1/gameCenterDetails/{id}/relationships/challengesMinimumPlatformVersions",
    )
    .path("id", id.into())
    .linkages::<app_store_versions::AppStoreVersion, _>(
        "appStoreVersions",
        challenges_minimum_platform_versions,
    )
}

/// Replaces the game center achievements of one of the game center details.
///
/// `PATCH /v1/gameCenterDetails/{id}/relationships/gameCenterAchievements`
///
/// [Apple's page](https://developer.apple.com/documentation/appstoreconnectapi/patch-v1-gameCenterDetails-_id_-relationships-gameCenterAchievements)
#[deprecated]
pub fn replace_game_center_achievements(
    id: impl Into<Id<GameCenterDetail>>,
    game_center_achievements: impl IntoIterator<
        Item = impl Into<Id<game_center_achievements::GameCenterAchievement>>,
    >,
) -> Request<()> {
    Request::new(
        Method::Patch,
        "/v1/gameCenterDetails/{id}/relationships/gameCenterAchievements",
    )
    .path("id", id.into())
    .linkages::<game_center_achievements::GameCenterAchievement, _>(
        "gameCenterAchievements",
        game_center_achievements,
    )
}

/// Replaces the game center achievements v2 of one of the game center details.
///
/// `PATCH /v1/gameCenterDetails/{id}/relationships/gameCenterAchievementsV2`
///
/// [Apple's page](https://developer.apple.com/documentation/appstoreconnectapi/patch-v1-gameCenterDetails-_id_-relationships-gameCenterAchievementsV2)
pub fn replace_game_center_achievements_v2(
    id: impl Into<Id<GameCenterDetail>>,
    game_center_achievements_v2: impl IntoIterator<
        Item = impl Into<Id<game_center_achievements_v2::GameCenterAchievementV2>>,
    >,
) -> Request<()> {
    Request::new(
        Method::Patch,
        "/v1/gameCenterDetails/{id}/relationships/gameCenterAchievementsV2",
    )
    .path("id", id.into())
    .linkages::<game_center_achievements_v2::GameCenterAchievementV2, _>(
        "gameCenterAchievements",
        game_center_achievements_v2,
    )
}

/// Replaces the game center leaderboard sets of one of the game center details.
///
/// `PATCH /v1/gameCenterDetails/{id}/relationships/gameCenterLeaderboardSets`
///
/// [Apple's page](https://developer.apple.com/documentation/appstoreconnectapi/patch-v1-gameCenterDetails-_id_-relationships-gameCenterLeaderboardSets)
#[deprecated]
pub fn replace_game_center_leaderboard_sets(
    id: impl Into<Id<GameCenterDetail>>,
    game_center_leaderboard_sets: impl IntoIterator<
        Item = impl Into<Id<game_center_leaderboard_sets::GameCenterLeaderboardSet>>,
    >,
) -> Request<()> {
    Request::new(
        Method::Patch,
        "/v1/gameCenterDetails/{id}/relationships/gameCenterLeaderboardSets",
    )
    .path("id", id.into())
    .linkages::<game_center_leaderboard_sets::GameCenterLeaderboardSet, _>(
        "gameCenterLeaderboardSets",
        game_center_leaderboard_sets,
    )
}

/// Replaces the game center leaderboard sets v2 of one of the game center details.
///
/// `PATCH /v1/gameCenterDetails/{id}/relationships/gameCenterLeaderboardSetsV2`
///
/// [Apple's page](https://developer.apple.com/documentation/appstoreconnectapi/patch-v1-gameCenterDetails-_id_-relationships-gameCenterLeaderboardSetsV2)
pub fn replace_game_center_leaderboard_sets_v2(
    id: impl Into<Id<GameCenterDetail>>,
    game_center_leaderboard_sets_v2: impl IntoIterator<
        Item = impl Into<Id<game_center_leaderboard_sets_v2::GameCenterLeaderboardSetV2>>,
    >,
) -> Request<()> {
    Request::new(
        Method::Patch,
        "/v1/gameCenterDetails/{id}/relationships/gameCenterLeaderboardSetsV2",
    )
    .path("id", id.into())
    .linkages::<game_center_leaderboard_sets_v2::GameCenterLeaderboardSetV2, _>(
        "gameCenterLeaderboardSets",
        game_center_leaderboard_sets_v2,
    )
}

/// Replaces the game center leaderboards of one of the game center details.
///
/// `PATCH /v1/gameCenterDetails/{id}/relationships/gameCenterLeaderboards`
///
/// [Apple's page](https://developer.apple.com/documentation/appstoreconnectapi/patch-v1-gameCenterDetails-_id_-relationships-gameCenterLeaderboards)
#[deprecated]
pub fn replace_game_center_leaderboards(
    id: impl Into<Id<GameCenterDetail>>,
    game_center_leaderboards: impl IntoIterator<
        Item = impl Into<Id<game_center_leaderboards::GameCenterLeaderboard>>,
    >,
) -> Request<()> {
    Request::new(
        Method::Patch,
        "/v1/gameCenterDetails/{id}/relationships/gameCenterLeaderboards",
    )
    .path("id", id.into())
    .linkages::<game_center_leaderboards::GameCenterLeaderboard, _>(
        "gameCenterLeaderboards",
        game_center_leaderboards,
    )
}

/// Replaces the game center leaderboards v2 of one of the game center details.
///
/// `PATCH /v1/gameCenterDetails/{id}/relationships/gameCenterLeaderboardsV2`
///
/// [Apple's page](https://developer.apple.com/documentation/appstoreconnectapi/patch-v1-gameCenterDetails-_id_-relationships-gameCenterLeaderboardsV2)
pub fn replace_game_center_leaderboards_v2(
    id: impl Into<Id<GameCenterDetail>>,
    game_center_leaderboards_v2: impl IntoIterator<
        Item = impl Into<Id<game_center_leaderboards_v2::GameCenterLeaderboardV2>>,
    >,
) -> Request<()> {
    Request::new(
        Method::Patch,
        "/v1/gameCenterDetails/{id}/relationships/gameCenterLeaderboardsV2",
    )
    .path("id", id.into())
    .linkages::<game_center_leaderboards_v2::GameCenterLeaderboardV2, _>(
        "gameCenterLeaderboards",
        game_center_leaderboards_v2,
    )
}

/// The parameters of [`get`](fn@get).
pub enum GetQuery {}
impl Query for GetQuery {
    type Joins = GameCenterDetailJoins;
}

/// The parameters of [`achievement_releases`](fn@achievement_releases).
pub enum AchievementReleasesQuery {}
impl Query for AchievementReleasesQuery {
    type Joins = game_center_achievement_releases::GameCenterAchievementReleaseJoins;
}

impl
    Request<
        Page<game_center_achievement_releases::GameCenterAchievementRelease>,
        AchievementReleasesQuery,
    >
{
    /// Sets `filter[live]`.
    pub fn filter_live(self, values: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.list::<String, _>("filter[live]", values)
    }

    /// Sets `filter[gameCenterAchievement]`.
    #[deprecated]
    pub fn filter_game_center_achievement(
        self,
        values: impl IntoIterator<Item = impl Into<Id<game_center_achievements::GameCenterAchievement>>>,
    ) -> Self {
        self.list::<Id<game_center_achievements::GameCenterAchievement>, _>(
            "filter[gameCenterAchievement]",
            values,
        )
    }
}

/// The parameters of [`activity_releases`](fn@activity_releases).
pub enum ActivityReleasesQuery {}
impl Query for ActivityReleasesQuery {
    type Joins = game_center_activity_version_releases::GameCenterActivityVersionReleaseJoins;
}

/// The parameters of [`blocked_players`](fn@blocked_players).
pub enum BlockedPlayersQuery {}
impl Query for BlockedPlayersQuery {
    type Joins = Only<game_center_detail_players::GameCenterDetailPlayerField>;
}

/// The parameters of [`challenge_releases`](fn@challenge_releases).
pub enum ChallengeReleasesQuery {}
impl Query for ChallengeReleasesQuery {
    type Joins = game_center_challenge_version_releases::GameCenterChallengeVersionReleaseJoins;
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

/// The parameters of [`game_center_app_versions`](fn@game_center_app_versions).
pub enum GameCenterAppVersionsQuery {}
impl Query for GameCenterAppVersionsQuery {
    type Joins = game_center_app_versions::GameCenterAppVersionJoins;
}

impl Request<Page<game_center_app_versions::GameCenterAppVersion>, GameCenterAppVersionsQuery> {
    /// Sets `filter[enabled]`.
    pub fn filter_enabled(self, values: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.list::<String, _>("filter[enabled]", values)
    }
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

/// The parameters of [`game_center_group`](fn@game_center_group).
pub enum GameCenterGroupQuery {}
impl Query for GameCenterGroupQuery {
    type Joins = game_center_groups::GameCenterGroupJoins;
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

/// The parameters of [`leaderboard_releases`](fn@leaderboard_releases).
pub enum LeaderboardReleasesQuery {}
impl Query for LeaderboardReleasesQuery {
    type Joins = game_center_leaderboard_releases::GameCenterLeaderboardReleaseJoins;
}

impl
    Request<
        Page<game_center_leaderboard_releases::GameCenterLeaderboardRelease>,
        LeaderboardReleasesQuery,
    >
{
    /// Sets `filter[live]`.
    pub fn filter_live(self, values: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.list::<String, _>("filter[live]", values)
    }

    /// Sets `filter[gameCenterLeaderboard]`.
    #[deprecated]
    pub fn filter_game_center_leaderboard(
        self,
        values: impl IntoIterator<Item = impl Into<Id<game_center_leaderboards::GameCenterLeaderboard>>>,
    ) -> Self {
        self.list::<Id<game_center_leaderboards::GameCenterLeaderboard>, _>(
            "filter[gameCenterLeaderboard]",
            values,
        )
    }
}

/// The parameters of [`leaderboard_set_releases`](fn@leaderboard_set_releases).
pub enum LeaderboardSetReleasesQuery {}
impl Query for LeaderboardSetReleasesQuery {
    type Joins = game_center_leaderboard_set_releases::GameCenterLeaderboardSetReleaseJoins;
}

impl
    Request<
        Page<game_center_leaderboard_set_releases::GameCenterLeaderboardSetRelease>,
        LeaderboardSetReleasesQuery,
    >
{
    /// Sets `filter[live]`.
    pub fn filter_live(self, values: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.list::<String, _>("filter[live]", values)
    }

    /// Sets `filter[gameCenterLeaderboardSet]`.
    #[deprecated]
    pub fn filter_game_center_leaderboard_set(
        self,
        values: impl IntoIterator<
            Item = impl Into<Id<game_center_leaderboard_sets::GameCenterLeaderboardSet>>,
        >,
    ) -> Self {
        self.list::<Id<game_center_leaderboard_sets::GameCenterLeaderboardSet>, _>(
            "filter[gameCenterLeaderboardSet]",
            values,
        )
    }
}

/// The parameters of [`classic_matchmaking_requests_metrics`](fn@classic_matchmaking_requests_metrics).
pub enum ClassicMatchmakingRequestsMetricsQuery {}
impl Query for ClassicMatchmakingRequestsMetricsQuery {
    type Joins = ();
}

impl
    Request<Page<GameCenterMatchmakingAppRequestsV1Metric>, ClassicMatchmakingRequestsMetricsQuery>
{
    /// Sets `groupBy`.
    pub fn group_by(self, values: impl IntoIterator<Item = GroupBy>) -> Self {
        self.list::<GroupBy, _>("groupBy", values)
    }

    /// Sets `filter[result]`.
    pub fn filter_result(self, value: ClassicMatchmakingRequestsMetricsResult) -> Self {
        self.one::<ClassicMatchmakingRequestsMetricsResult>("filter[result]", value)
    }

    /// Sets `sort`.
    pub fn sort(self, values: impl IntoIterator<Item = Sort>) -> Self {
        self.list::<Sort, _>("sort", values)
    }
}

/// The parameters of [`rule_based_matchmaking_requests_metrics`](fn@rule_based_matchmaking_requests_metrics).
pub enum RuleBasedMatchmakingRequestsMetricsQuery {}
impl Query for RuleBasedMatchmakingRequestsMetricsQuery {
    type Joins = ();
}

impl
    Request<
        Page<GameCenterMatchmakingAppRequestsV1Metric>,
        RuleBasedMatchmakingRequestsMetricsQuery,
    >
{
    /// Sets `groupBy`.
    pub fn group_by(self, values: impl IntoIterator<Item = GroupBy>) -> Self {
        self.list::<GroupBy, _>("groupBy", values)
    }

    /// Sets `filter[result]`.
    pub fn filter_result(self, value: RuleBasedMatchmakingRequestsMetricsResult) -> Self {
        self.one::<RuleBasedMatchmakingRequestsMetricsResult>("filter[result]", value)
    }

    /// Sets `sort`.
    pub fn sort(self, values: impl IntoIterator<Item = Sort>) -> Self {
        self.list::<Sort, _>("sort", values)
    }
}

/// A resource of the type `gameCenterDetails`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GameCenterDetail {
    /// Which one it is, among those of its type.
    pub id: Id<GameCenterDetail>,
    /// What it is.
    pub attributes: GameCenterDetailAttributes,
    /// What it is connected with.
    pub relationships: GameCenterDetailRelationships,
    /// Where it is.
    pub links: Links,
}
resource!(
    GameCenterDetail,
    "gameCenterDetails",
    attributes,
    relationships,
    links
);

/// The attributes of [`GameCenterDetail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GameCenterDetailAttributes {
    /// `arcadeEnabled`
    pub arcade_enabled: Option<bool>,
    /// `challengeEnabled`
    #[deprecated]
    pub challenge_enabled: Option<bool>,
}

impl Object for GameCenterDetailAttributes {
    fn member<'de, A: MapAccess<'de>>(&mut self, key: &str, map: &mut A) -> Result<(), A::Error> {
        match key {
            "arcadeEnabled" => read_value(&mut self.arcade_enabled, map),
            "challengeEnabled" => read_value(&mut self.challenge_enabled, map),
            _ => skip(map),
        }
    }
}

impl Member for GameCenterDetailAttributes {
    #[inline]
    fn view(&self) -> View<'_> {
        View::object("GameCenterDetailAttributes")
            .member("arcadeEnabled", &self.arcade_enabled)
            .member("challengeEnabled", &self.challenge_enabled)
            .end()
    }
}
object!(GameCenterDetailAttributes);

/// The relationships of [`GameCenterDetail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GameCenterDetailRelationships {
    /// `achievementReleases`
    #[deprecated]
    pub achievement_releases:
        ToMany<game_center_achievement_releases::GameCenterAchievementRelease>,
    /// `activityReleases`
    #[deprecated]
    pub activity_releases:
        ToMany<game_center_activity_version_releases::GameCenterActivityVersionRelease>,
    /// `app`
    pub app: ToOne<apps::App>,
    /// `blockedPlayers`
    pub blocked_players: LinksOnly,
    /// `challengeReleases`
    #[deprecated]
    pub challenge_releases:
        ToMany<game_center_challenge_version_releases::GameCenterChallengeVersionRelease>,
    /// `challengesMinimumPlatformVersions`
    pub challenges_minimum_platform_versions: ToMany<app_store_versions::AppStoreVersion>,
    /// `defaultGroupLeaderboard`
    #[deprecated]
    pub default_group_leaderboard: ToOne<game_center_leaderboards::GameCenterLeaderboard>,
    /// `defaultGroupLeaderboardV2`
    pub default_group_leaderboard_v2: ToOne<game_center_leaderboards_v2::GameCenterLeaderboardV2>,
    /// `defaultLeaderboard`
    #[deprecated]
    pub default_leaderboard: ToOne<game_center_leaderboards::GameCenterLeaderboard>,
    /// `defaultLeaderboardV2`
    pub default_leaderboard_v2: ToOne<game_center_leaderboards_v2::GameCenterLeaderboardV2>,
    /// `gameCenterAchievements`
    #[deprecated]
    pub game_center_achievements: ToMany<game_center_achievements::GameCenterAchievement>,
    /// `gameCenterAchievementsV2`
    pub game_center_achievements_v2: ToMany<game_center_achievements_v2::GameCenterAchievementV2>,
    /// `gameCenterActivities`
    pub game_center_activities: ToMany<game_center_activities::GameCenterActivity>,
    /// `gameCenterAppVersions`
    pub game_center_app_versions: ToMany<game_center_app_versions::GameCenterAppVersion>,
    /// `gameCenterChallenges`
    pub game_center_challenges: ToMany<game_center_challenges::GameCenterChallenge>,
    /// `gameCenterGroup`
    pub game_center_group: ToOne<game_center_groups::GameCenterGroup>,
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
    /// `leaderboardReleases`
    #[deprecated]
    pub leaderboard_releases:
        ToMany<game_center_leaderboard_releases::GameCenterLeaderboardRelease>,
    /// `leaderboardSetReleases`
    #[deprecated]
    pub leaderboard_set_releases:
        ToMany<game_center_leaderboard_set_releases::GameCenterLeaderboardSetRelease>,
}

impl Object for GameCenterDetailRelationships {
    fn member<'de, A: MapAccess<'de>>(&mut self, key: &str, map: &mut A) -> Result<(), A::Error> {
        match key {
            "achievementReleases" => read_relationship(&mut self.achievement_releases, map),
            "activityReleases" => read_relationship(&mut self.activity_releases, map),
            "app" => read_relationship(&mut self.app, map),
            "blockedPlayers" => read_relationship(&mut self.blocked_players, map),
            "challengeReleases" => read_relationship(&mut self.challenge_releases, map),
            "challengesMinimumPlatformVersions" => {
                read_relationship(&mut self.challenges_minimum_platform_versions, map)
            }
            "defaultGroupLeaderboard" => {
                read_relationship(&mut self.default_group_leaderboard, map)
            }
            "defaultGroupLeaderboardV2" => {
                read_relationship(&mut self.default_group_leaderboard_v2, map)
            }
            "defaultLeaderboard" => read_relationship(&mut self.default_leaderboard, map),
            "defaultLeaderboardV2" => read_relationship(&mut self.default_leaderboard_v2, map),
            "gameCenterAchievements" => read_relationship(&mut self.game_center_achievements, map),
            "gameCenterAchievementsV2" => {
                read_relationship(&mut self.game_center_achievements_v2, map)
            }
            "gameCenterActivities" => read_relationship(&mut self.game_center_activities, map),
            "gameCenterAppVersions" => read_relationship(&mut self.game_center_app_versions, map),
            "gameCenterChallenges" => read_relationship(&mut self.game_center_challenges, map),
            "gameCenterGroup" => read_relationship(&mut self.game_center_group, map),
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
            "leaderboardReleases" => read_relationship(&mut self.leaderboard_releases, map),
            "leaderboardSetReleases" => read_relationship(&mut self.leaderboard_set_releases, map),
            _ => skip(map),
        }
    }
}

impl Member for GameCenterDetailRelationships {
    #[inline]
    fn view(&self) -> View<'_> {
        View::object("GameCenterDetailRelationships")
            .relationship("achievementReleases", &self.achievement_releases)
            .relationship("activityReleases", &self.activity_releases)
            .relationship("app", &self.app)
            .relationship("blockedPlayers", &self.blocked_players)
            .relationship("challengeReleases", &self.challenge_releases)
            .relationship(
                "challengesMinimumPlatformVersions",
                &self.challenges_minimum_platform_versions,
            )
            .relationship("defaultGroupLeaderboard", &self.default_group_leaderboard)
            .relationship(
                "defaultGroupLeaderboardV2",
                &self.default_group_leaderboard_v2,
            )
            .relationship("defaultLeaderboard", &self.default_leaderboard)
            .relationship("defaultLeaderboardV2", &self.default_leaderboard_v2)
            .relationship("gameCenterAchievements", &self.game_center_achievements)
            .relationship(
                "gameCenterAchievementsV2",
                &self.game_center_achievements_v2,
            )
            .relationship("gameCenterActivities", &self.game_center_activities)
            .relationship("gameCenterAppVersions", &self.game_center_app_versions)
            .relationship("gameCenterChallenges", &self.game_center_challenges)
            .relationship("gameCenterGroup", &self.game_center_group)
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
            .relationship("leaderboardReleases", &self.leaderboard_releases)
            .relationship("leaderboardSetReleases", &self.leaderboard_set_releases)
            .end()
    }
}
object!(GameCenterDetailRelationships);

/// Creates one `GameCenterDetail`; what is not set is not sent.
#[derive(Clone, PartialEq)]
#[must_use]
pub struct GameCenterDetailCreate(Body);

impl GameCenterDetailCreate {
    /// With what is required.
    pub fn new(app: impl Into<Id<apps::App>>) -> Self {
        Self(
            Body::new("gameCenterDetails")
                .with_relationships()
                .to_one::<apps::App>("app", "apps", app.into()),
        )
    }

    /// Sets `challengeEnabled`.
    #[deprecated]
    pub fn challenge_enabled(self, challenge_enabled: bool) -> Self {
        Self(self.0.attribute("challengeEnabled", challenge_enabled))
    }

    /// Sends null for `challengeEnabled`.
    #[deprecated]
    pub fn clear_challenge_enabled(self) -> Self {
        Self(self.0.clear_attribute("challengeEnabled"))
    }
}
body!(GameCenterDetailCreate);

/// Changes one `GameCenterDetail`; what is not set stays as it is.
#[derive(Clone, PartialEq)]
#[must_use]
pub struct GameCenterDetailUpdate(Body);

impl GameCenterDetailUpdate {
    /// With nothing set.
    pub fn new() -> Self {
        Self(Body::new("gameCenterDetails"))
    }

    /// Sets `challengeEnabled`.
    #[deprecated]
    pub fn challenge_enabled(self, challenge_enabled: bool) -> Self {
        Self(self.0.attribute("challengeEnabled", challenge_enabled))
    }

    /// Sets the relationship `defaultGroupLeaderboard`.
    #[deprecated]
    pub fn default_group_leaderboard(
        self,
        default_group_leaderboard: impl Into<Id<game_center_leaderboards::GameCenterLeaderboard>>,
    ) -> Self {
        Self(
            self.0
                .to_one::<game_center_leaderboards::GameCenterLeaderboard>(
                    "defaultGroupLeaderboard",
                    "gameCenterLeaderboards",
                    default_group_leaderboard.into(),
                ),
        )
    }

    /// Sets the relationship `defaultGroupLeaderboardV2`.
    pub fn default_group_leaderboard_v2(
        self,
        default_group_leaderboard_v2: impl Into<
            Id<game_center_leaderboards_v2::GameCenterLeaderboardV2>,
        >,
    ) -> Self {
        Self(
            self.0
                .to_one::<game_center_leaderboards_v2::GameCenterLeaderboardV2>(
                    "defaultGroupLeaderboardV2",
                    "gameCenterLeaderboards",
                    default_group_leaderboard_v2.into(),
                ),
        )
    }

    /// Sets the relationship `defaultLeaderboard`.
    #[deprecated]
    pub fn default_leaderboard(
        self,
        default_leaderboard: impl Into<Id<game_center_leaderboards::GameCenterLeaderboard>>,
    ) -> Self {
        Self(
            self.0
                .to_one::<game_center_leaderboards::GameCenterLeaderboard>(
                    "defaultLeaderboard",
                    "gameCenterLeaderboards",
                    default_leaderboard.into(),
                ),
        )
    }

    /// Sets the relationship `defaultLeaderboardV2`.
    pub fn default_leaderboard_v2(
        self,
        default_leaderboard_v2: impl Into<Id<game_center_leaderboards_v2::GameCenterLeaderboardV2>>,
    ) -> Self {
        Self(
            self.0
                .to_one::<game_center_leaderboards_v2::GameCenterLeaderboardV2>(
                    "defaultLeaderboardV2",
                    "gameCenterLeaderboards",
                    default_leaderboard_v2.into(),
                ),
        )
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

    /// Sends null for `challengeEnabled`.
    #[deprecated]
    pub fn clear_challenge_enabled(self) -> Self {
        Self(self.0.clear_attribute("challengeEnabled"))
    }

    /// Sends null for `defaultGroupLeaderboard`.
    #[deprecated]
    pub fn clear_default_group_leaderboard(self) -> Self {
        Self(self.0.clear_relationship("defaultGroupLeaderboard"))
    }

    /// Sends null for `defaultGroupLeaderboardV2`.
    pub fn clear_default_group_leaderboard_v2(self) -> Self {
        Self(self.0.clear_relationship("defaultGroupLeaderboardV2"))
    }

    /// Sends null for `defaultLeaderboard`.
    #[deprecated]
    pub fn clear_default_leaderboard(self) -> Self {
        Self(self.0.clear_relationship("defaultLeaderboard"))
    }

    /// Sends null for `defaultLeaderboardV2`.
    pub fn clear_default_leaderboard_v2(self) -> Self {
        Self(self.0.clear_relationship("defaultLeaderboardV2"))
    }

    /// Sends null for `gameCenterGroup`.
    pub fn clear_game_center_group(self) -> Self {
        Self(self.0.clear_relationship("gameCenterGroup"))
    }
}
body!(GameCenterDetailUpdate, default);

/// What can be asked along with `GameCenterDetail`.
///
/// Fields can be chosen: `fields[appStoreVersions]`, `fields[apps]`, `fields[gameCenterAchievementReleases]`, `fields[gameCenterAchievements]`, `fields[gameCenterActivities]`, `fields[gameCenterActivityVersionReleases]`, `fields[gameCenterAppVersions]`, `fields[gameCenterChallengeVersionReleases]`, `fields[gameCenterChallenges]`, `fields[gameCenterDetails]`, `fields[gameCenterGroups]`, `fields[gameCenterLeaderboardReleases]`, `fields[gameCenterLeaderboardSetReleases]`, `fields[gameCenterLeaderboardSets]`, `fields[gameCenterLeaderboards]`.
///
/// Can be included: `app`, `gameCenterAppVersions`, `gameCenterGroup`, `gameCenterLeaderboards`, `gameCenterLeaderboardsV2`, `gameCenterLeaderboardSets`, `gameCenterLeaderboardSetsV2`, `gameCenterAchievements`, `gameCenterAchievementsV2`, `gameCenterActivities`, `gameCenterChallenges`, `defaultLeaderboard`, `defaultLeaderboardV2`, `defaultGroupLeaderboard`, `defaultGroupLeaderboardV2`, `achievementReleases`, `activityReleases`, `challengeReleases`, `leaderboardReleases`, `leaderboardSetReleases`, `challengesMinimumPlatformVersions`.
pub enum GameCenterDetailJoins {}
joins!(
    GameCenterDetailJoins,
    include = GameCenterDetailInclude,
    to_many = GameCenterDetailToMany,
    fields = [
        app_store_versions::AppStoreVersionField,
        apps::AppField,
        game_center_achievement_releases::GameCenterAchievementReleaseField,
        game_center_achievements::GameCenterAchievementAnyField,
        game_center_activities::GameCenterActivityField,
        game_center_activity_version_releases::GameCenterActivityVersionReleaseField,
        game_center_app_versions::GameCenterAppVersionField,
        game_center_challenge_version_releases::GameCenterChallengeVersionReleaseField,
        game_center_challenges::GameCenterChallengeField,
        GameCenterDetailField,
        game_center_groups::GameCenterGroupField,
        game_center_leaderboard_releases::GameCenterLeaderboardReleaseField,
        game_center_leaderboard_set_releases::GameCenterLeaderboardSetReleaseField,
        game_center_leaderboard_sets::GameCenterLeaderboardSetAnyField,
        game_center_leaderboards::GameCenterLeaderboardAnyField
    ]
);

names! {
    /// The fields that `fields[gameCenterDetails]` can choose.
    pub enum GameCenterDetailField {
        ArcadeEnabled = "arcadeEnabled",
        ChallengeEnabled = "challengeEnabled",
        App = "app",
        GameCenterAppVersions = "gameCenterAppVersions",
        GameCenterGroup = "gameCenterGroup",
        GameCenterLeaderboards = "gameCenterLeaderboards",
        GameCenterLeaderboardsV2 = "gameCenterLeaderboardsV2",
        GameCenterLeaderboardSets = "gameCenterLeaderboardSets",
        GameCenterLeaderboardSetsV2 = "gameCenterLeaderboardSetsV2",
        GameCenterAchievements = "gameCenterAchievements",
        GameCenterAchievementsV2 = "gameCenterAchievementsV2",
        GameCenterActivities = "gameCenterActivities",
        GameCenterChallenges = "gameCenterChallenges",
        DefaultLeaderboard = "defaultLeaderboard",
        DefaultLeaderboardV2 = "defaultLeaderboardV2",
        DefaultGroupLeaderboard = "defaultGroupLeaderboard",
        DefaultGroupLeaderboardV2 = "defaultGroupLeaderboardV2",
        AchievementReleases = "achievementReleases",
        ActivityReleases = "activityReleases",
        ChallengeReleases = "challengeReleases",
        LeaderboardReleases = "leaderboardReleases",
        LeaderboardSetReleases = "leaderboardSetReleases",
        BlockedPlayers = "blockedPlayers",
        ChallengesMinimumPlatformVersions = "challengesMinimumPlatformVersions",
    }
}

impl Field for GameCenterDetailField {
    const PARAMETER: &'static str = "fields[gameCenterDetails]";
}

names! {
    /// What can be included with `GameCenterDetail`.
    pub enum GameCenterDetailInclude {
        App = "app",
        GameCenterAppVersions = "gameCenterAppVersions",
        GameCenterGroup = "gameCenterGroup",
        GameCenterLeaderboards = "gameCenterLeaderboards",
        GameCenterLeaderboardsV2 = "gameCenterLeaderboardsV2",
        GameCenterLeaderboardSets = "gameCenterLeaderboardSets",
        GameCenterLeaderboardSetsV2 = "gameCenterLeaderboardSetsV2",
        GameCenterAchievements = "gameCenterAchievements",
        GameCenterAchievementsV2 = "gameCenterAchievementsV2",
        GameCenterActivities = "gameCenterActivities",
        GameCenterChallenges = "gameCenterChallenges",
        DefaultLeaderboard = "defaultLeaderboard",
        DefaultLeaderboardV2 = "defaultLeaderboardV2",
        DefaultGroupLeaderboard = "defaultGroupLeaderboard",
        DefaultGroupLeaderboardV2 = "defaultGroupLeaderboardV2",
        AchievementReleases = "achievementReleases",
        ActivityReleases = "activityReleases",
        ChallengeReleases = "challengeReleases",
        LeaderboardReleases = "leaderboardReleases",
        LeaderboardSetReleases = "leaderboardSetReleases",
        ChallengesMinimumPlatformVersions = "challengesMinimumPlatformVersions",
    }
}

names! {
    /// Relationships of `GameCenterDetail` of which a limited number can be included.
    ///
    /// At most 50 of each.
    pub enum GameCenterDetailToMany {
        #[deprecated]
        AchievementReleases = "achievementReleases",
        #[deprecated]
        ActivityReleases = "activityReleases",
        #[deprecated]
        ChallengeReleases = "challengeReleases",
        ChallengesMinimumPlatformVersions = "challengesMinimumPlatformVersions",
        #[deprecated]
        GameCenterAchievements = "gameCenterAchievements",
        GameCenterAchievementsV2 = "gameCenterAchievementsV2",
        GameCenterActivities = "gameCenterActivities",
        GameCenterAppVersions = "gameCenterAppVersions",
        GameCenterChallenges = "gameCenterChallenges",
        #[deprecated]
        GameCenterLeaderboardSets = "gameCenterLeaderboardSets",
        GameCenterLeaderboardSetsV2 = "gameCenterLeaderboardSetsV2",
        #[deprecated]
        GameCenterLeaderboards = "gameCenterLeaderboards",
        GameCenterLeaderboardsV2 = "gameCenterLeaderboardsV2",
        #[deprecated]
        LeaderboardReleases = "leaderboardReleases",
        #[deprecated]
        LeaderboardSetReleases = "leaderboardSetReleases",
    }
}

impl Limited for GameCenterDetailToMany {
    fn maximum(self) -> u32 {
        50
    }
}

names! {
    /// Values of `filter[result]`.
    pub enum ClassicMatchmakingRequestsMetricsResult {
        Matched = "MATCHED",
        Canceled = "CANCELED",
        Expired = "EXPIRED",
    }
}

names! {
    /// Values of `granularity`.
    pub enum Granularity {
        P1d = "P1D",
        Pt1h = "PT1H",
        Pt15m = "PT15M",
    }
}

names! {
    /// Values of `groupBy`.
    pub enum GroupBy {
        Result = "result",
    }
}

names! {
    /// Values of `filter[result]`.
    pub enum RuleBasedMatchmakingRequestsMetricsResult {
        Matched = "MATCHED",
        Canceled = "CANCELED",
        Expired = "EXPIRED",
    }
}

names! {
    /// Values of `sort`.
    pub enum Sort {
        Count = "count",
        CountDescending = "-count",
        AverageSecondsInQueue = "averageSecondsInQueue",
        AverageSecondsInQueueDescending = "-averageSecondsInQueue",
        P50SecondsInQueue = "p50SecondsInQueue",
        P50SecondsInQueueDescending = "-p50SecondsInQueue",
        P95SecondsInQueue = "p95SecondsInQueue",
        P95SecondsInQueueDescending = "-p95SecondsInQueue",
    }
}
