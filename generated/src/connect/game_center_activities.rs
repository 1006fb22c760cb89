// Written by `cargo xtask codegen` from the description in `spec/`; not edited by hand.
//! Game center activities: `/v1/gameCenterActivities`.

use super::{
    game_center_achievements, game_center_achievements_v2, game_center_activity_versions,
    game_center_details, game_center_groups, game_center_leaderboards, game_center_leaderboards_v2,
};
use crate::runtime::emit::*;

/// Reads one of the game center activities.
///
/// `GET /v1/gameCenterActivities/{id}`
///
/// `limit[achievements]` is deprecated.
///
/// `limit[leaderboards]` is deprecated.
///
/// [Apple's page](https://developer.apple.com/documentation/appstoreconnectapi/get-v1-gameCenterActivities-_id_)
pub fn get(
    id: impl Into<Id<GameCenterActivity>>,
) -> Request<Document<GameCenterActivity>, GetQuery> {
    Request::new(Method::Get, "/v1/gameCenterActivities/{id}").path("id", id.into())
}

/// Creates one of the game center activities.
///
/// `POST /v1/gameCenterActivities`
///
/// [Apple's page](https://developer.apple.com/documentation/appstoreconnectapi/post-v1-gameCenterActivities)
pub fn create(body: GameCenterActivityCreate) -> Request<Document<GameCenterActivity>> {
    Request::new(Method::Post, "/v1/gameCenterActivities").body(body)
}

/// Changes one of the game center activities.
///
/// `PATCH /v1/gameCenterActivities/{id}`
///
/// [Apple's page](https://developer.apple.com/documentation/appstoreconnectapi/patch-v1-gameCenterActivities-_id_)
pub fn update(
    id: impl Into<Id<GameCenterActivity>>,
    body: GameCenterActivityUpdate,
) -> Request<Document<GameCenterActivity>> {
    Request::new(Method::Patch, "/v1/gameCenterActivities/{id}").path_and_body(
        "id",
        id.into(),
        body,
    )
}

/// Deletes one of the game center activities.
///
/// `DELETE /v1/gameCenterActivities/{id}`
///
/// [Apple's page](https://developer.apple.com/documentation/appstoreconnectapi/delete-v1-gameCenterActivities-_id_)
pub fn delete(id: impl Into<Id<GameCenterActivity>>) -> Request<()> {
    Request::new(Method::Delete, "/v1/gameCenterActivities/{id}").path("id", id.into())
}

/// Reads the versions of one of the game center activities.
///
/// `GET /v1/gameCenterActivities/{id}/versions`
///
/// At most 200 on a page.
///
/// `limit[releases]` is deprecated.
///
/// [Apple's page](https://developer.apple.com/documentation/appstoreconnectapi/get-v1-gameCenterActivities-_id_-versions)
pub fn versions(
    id: impl Into<Id<GameCenterActivity>>,
) -> Request<Page<game_center_activity_versions::GameCenterActivityVersion>, VersionsQuery> {
    Request::new(Method::Get, "/v1/gameCenterActivities/{id}/versions")
        .path("id", id.into())
        .limited(200)
}

/// Reads the identities of the versions of one of the game center activities.
///
/// `GET /v1/gameCenterActivities/{id}/relationships/versions`
///
/// At most 200 on a page.
///
/// [Apple's page](https://developer.apple.com/documentation/appstoreconnectapi/get-v1-gameCenterActivities-_id_-relationships-versions)
pub fn versions_linkages(
    id: impl Into<Id<GameCenterActivity>>,
) -> Request<Linkages<game_center_activity_versions::GameCenterActivityVersion>> {
    Request::new(
        Method::Get,
        "/v1/gameCenterActivities/{id}/relationships/versions",
    )
    .path("id", id.into())
    .limited(200)
}

/// Adds to the achievements of one of the game center activities.
///
/// `POST /v1/gameCenterActivities/{id}/relationships/achievements`
///
/// [Apple's page](https://developer.apple.com/documentation/appstoreconnectapi/post-v1-gameCenterActivities-_id_-relationships-achievements)
#[deprecated]
pub fn add_achievements(
    id: impl Into<Id<GameCenterActivity>>,
    achievements: impl IntoIterator<
        Item = impl Into<Id<game_center_achievements::GameCenterAchievement>>,
    >,
) -> Request<()> {
    Request::new(
        Method::Post,
        "/v1/gameCenterActivities/{id}/relationships/achievements",
    )
    .path("id", id.into())
    .linkages::<game_center_achievements::GameCenterAchievement, _>(
        "gameCenterAchievements",
        achievements,
    )
}

/// Removes from the achievements of one of the game center activities.
///
/// `DELETE /v1/gameCenterActivities/{id}/relationships/achievements`
///
/// [Apple's page](https://developer.apple.com/documentation/appstoreconnectapi/delete-v1-gameCenterActivities-_id_-relationships-achievements)
#[deprecated]
pub fn remove_achievements(
    id: impl Into<Id<GameCenterActivity>>,
    achievements: impl IntoIterator<
        Item = impl Into<Id<game_center_achievements::GameCenterAchievement>>,
    >,
) -> Request<()> {
    Request::new(
        Method::Delete,
        "/v1/gameCenterActivities/{id}/relationships/achievements",
    )
    .path("id", id.into())
    .linkages::<game_center_achievements::GameCenterAchievement, _>(
        "gameCenterAchievements",
        achievements,
    )
}

/// Adds to the achievements v2 of one of the game center activities.
///
/// `POST /v1/gameCenterActivities/{id}/relationships/achievementsV2`
///
/// [Apple's page](https://developer.apple.com/documentation/appstoreconnectapi/post-v1-gameCenterActivities-_id_-relationships-achievementsV2)
pub fn add_achievements_v2(
    id: impl Into<Id<GameCenterActivity>>,
    achievements_v2: impl IntoIterator<
        Item = impl Into<Id<game_center_achievements_v2::GameCenterAchievementV2>>,
    >,
) -> Request<()> {
    Request::new(
        Method::Post,
        "/v1/gameCenterActivities/{id}/relationships/achievementsV2",
    )
    .path("id", id.into())
    .linkages::<game_center_achievements_v2::GameCenterAchievementV2, _>(
        "gameCenterAchievements",
        achievements_v2,
    )
}

/// Removes from the achievements v2 of one of the game center activities.
///
/// `DELETE /v1/gameCenterActivities/{id}/relationships/achievementsV2`
///
/// [Apple's page](https://developer.apple.com/documentation/appstoreconnectapi/delete-v1-gameCenterActivities-_id_-relationships-achievementsV2)
pub fn remove_achievements_v2(
    id: impl Into<Id<GameCenterActivity>>,
    achievements_v2: impl IntoIterator<
        Item = impl Into<Id<game_center_achievements_v2::GameCenterAchievementV2>>,
    >,
) -> Request<()> {
    Request::new(
        Method::Delete,
        "/v1/gameCenterActivities/{id}/relationships/achievementsV2",
    )
    .path("id", id.into())
    .linkages::<game_center_achievements_v2::GameCenterAchievementV2, _>(
        "gameCenterAchievements",
        achievements_v2,
    )
}

/// Adds to the leaderboards of one of the game center activities.
///
/// `POST /v1/gameCenterActivities/{id}/relationships/leaderboards`
///
/// [Apple's page](https://developer.apple.com/documentation/appstoreconnectapi/post-v1-gameCenterActivities-_id_-relationships-leaderboards)
#[deprecated]
pub fn add_leaderboards(
    id: impl Into<Id<GameCenterActivity>>,
    leaderboards: impl IntoIterator<
        Item = impl Into<Id<game_center_leaderboards::GameCenterLeaderboard>>,
    >,
) -> Request<()> {
    Request::new(
        Method::Post,
        "/v1/gameCenterActivities/{id}/relationships/leaderboards",
    )
    .path("id", id.into())
    .linkages::<game_center_leaderboards::GameCenterLeaderboard, _>(
        "gameCenterLeaderboards",
        leaderboards,
    )
}

/// Removes from the leaderboards of one of the game center activities.
///
/// `DELETE /v1/gameCenterActivities/{id}/relationships/leaderboards`
///
/// [Apple's page](https://developer.apple.com/documentation/appstoreconnectapi/delete-v1-gameCenterActivities-_id_-relationships-leaderboards)
#[deprecated]
pub fn remove_leaderboards(
    id: impl Into<Id<GameCenterActivity>>,
    leaderboards: impl IntoIterator<
        Item = impl Into<Id<game_center_leaderboards::GameCenterLeaderboard>>,
    >,
) -> Request<()> {
    Request::new(
        Method::Delete,
        "/v1/gameCenterActivities/{id}/relationships/leaderboards",
    )
    .path("id", id.into())
    .linkages::<game_center_leaderboards::GameCenterLeaderboard, _>(
        "gameCenterLeaderboards",
        leaderboards,
    )
}

/// Adds to the leaderboards v2 of one of the game center activities.
///
/// `POST /v1/gameCenterActivities/{id}/relationships/leaderboardsV2`
///
/// [Apple's page](https://developer.apple.com/documentation/appstoreconnectapi/post-v1-gameCenterActivities-_id_-relationships-leaderboardsV2)
pub fn add_leaderboards_v2(
    id: impl Into<Id<GameCenterActivity>>,
    leaderboards_v2: impl IntoIterator<
        Item = impl Into<Id<game_center_leaderboards_v2::GameCenterLeaderboardV2>>,
    >,
) -> Request<()> {
    Request::new(
        Method::Post,
        "/v1/gameCenterActivities/{id}/relationships/leaderboardsV2",
    )
    .path("id", id.into())
    .linkages::<game_center_leaderboards_v2::GameCenterLeaderboardV2, _>(
        "gameCenterLeaderboards",
        leaderboards_v2,
    )
}

/// Removes from the leaderboards v2 of one of the game center activities.
///
/// `DELETE /v1/gameCenterActivities/{id}/relationships/leaderboardsV2`
///
/// [Apple's page](https://developer.apple.com/documentation/appstoreconnectapi/delete-v1-gameCenterActivities-_id_-relationships-leaderboardsV2)
pub fn remove_leaderboards_v2(
    id: impl Into<Id<GameCenterActivity>>,
    leaderboards_v2: impl IntoIterator<
        Item = impl Into<Id<game_center_leaderboards_v2::GameCenterLeaderboardV2>>,
    >,
) -> Request<()> {
    Request::new(
        Method::Delete,
        "/v1/gameCenterActivities/{id}/relationships/leaderboardsV2",
    )
    .path("id", id.into())
    .linkages::<game_center_leaderboards_v2::GameCenterLeaderboardV2, _>(
        "gameCenterLeaderboards",
        leaderboards_v2,
    )
}

/// The parameters of [`get`](fn@get).
pub enum GetQuery {}
impl Query for GetQuery {
    type Joins = GameCenterActivityJoins;
}

/// The parameters of [`versions`](fn@versions).
pub enum VersionsQuery {}
impl Query for VersionsQuery {
    type Joins = game_center_activity_versions::GameCenterActivityVersionJoins;
}

/// A resource of the type `gameCenterActivities`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GameCenterActivity {
    /// Which one it is, among those of its type.
    pub id: Id<GameCenterActivity>,
    /// What it is.
    pub attributes: GameCenterActivityAttributes,
    /// What it is connected with.
    pub relationships: GameCenterActivityRelationships,
    /// Where it is.
    pub links: Links,
}
resource!(
    GameCenterActivity,
    "gameCenterActivities",
    attributes,
    relationships,
    links
);

/// The attributes of [`GameCenterActivity`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GameCenterActivityAttributes {
    /// `archived`
    pub archived: Option<bool>,
    /// `maximumPlayersCount`
    pub maximum_players_count: Option<i64>,
    /// `minimumPlayersCount`
    pub minimum_players_count: Option<i64>,
    /// `playStyle`
    pub play_style: Option<GameCenterActivityPlayStyle>,
    /// `properties`
    pub properties: Option<BTreeMap<String, String>>,
    /// `referenceName`
    pub reference_name: Option<String>,
    /// `supportsPartyCode`
    pub supports_party_code: Option<bool>,
    /// `vendorIdentifier`
    pub vendor_identifier: Option<String>,
}

impl Object for GameCenterActivityAttributes {
    fn member<'de, A: MapAccess<'de>>(&mut self, key: &str, map: &mut A) -> Result<(), A::Error> {
        match key {
            "archived" => read_value(&mut self.archived, map),
            "maximumPlayersCount" => read_value(&mut self.maximum_players_count, map),
            "minimumPlayersCount" => read_value(&mut self.minimum_players_count, map),
            "playStyle" => read_value(&mut self.play_style, map),
            "properties" => read_value(&mut self.properties, map),
            "referenceName" => read_value(&mut self.reference_name, map),
            "supportsPartyCode" => read_value(&mut self.supports_party_code, map),
            "vendorIdentifier" => read_value(&mut self.vendor_identifier, map),
            _ => skip(map),
        }
    }
}

impl Member for GameCenterActivityAttributes {
    #[inline]
    fn view(&self) -> View<'_> {
        View::object("GameCenterActivityAttributes")
            .member("archived", &self.archived)
            .member("maximumPlayersCount", &self.maximum_players_count)
            .member("minimumPlayersCount", &self.minimum_players_count)
            .member("playStyle", &self.play_style)
            .member("properties", &self.properties)
            .member("referenceName", &self.reference_name)
            .member("supportsPartyCode", &self.supports_party_code)
            .member("vendorIdentifier", &self.vendor_identifier)
            .end()
    }
}
object!(GameCenterActivityAttributes);

/// The relationships of [`GameCenterActivity`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GameCenterActivityRelationships {
    /// `achievements`
    #[deprecated]
    pub achievements: ToMany<game_center_achievements::GameCenterAchievement>,
    /// `achievementsV2`
    pub achievements_v2: ToMany<game_center_achievements_v2::GameCenterAchievementV2>,
    /// `gameCenterDetail`
    pub game_center_detail: ToOne<game_center_details::GameCenterDetail>,
    /// `gameCenterGroup`
    pub game_center_group: ToOne<game_center_groups::GameCenterGroup>,
    /// `leaderboards`
    #[deprecated]
    pub leaderboards: ToMany<game_center_leaderboards::GameCenterLeaderboard>,
    /// `leaderboardsV2`
    pub leaderboards_v2: ToMany<game_center_leaderboards_v2::GameCenterLeaderboardV2>,
    /// `versions`
    pub versions: ToMany<game_center_activity_versions::GameCenterActivityVersion>,
}

impl Object for GameCenterActivityRelationships {
    fn member<'de, A: MapAccess<'de>>(&mut self, key: &str, map: &mut A) -> Result<(), A::Error> {
        match key {
            "achievements" => read_relationship(&mut self.achievements, map),
            "achievementsV2" => read_relationship(&mut self.achievements_v2, map),
            "gameCenterDetail" => read_relationship(&mut self.game_center_detail, map),
            "gameCenterGroup" => read_relationship(&mut self.game_center_group, map),
            "leaderboards" => read_relationship(&mut self.leaderboards, map),
            "leaderboardsV2" => read_relationship(&mut self.leaderboards_v2, map),
            "versions" => read_relationship(&mut self.versions, map),
            _ => skip(map),
        }
    }
}

impl Member for GameCenterActivityRelationships {
    #[inline]
    fn view(&self) -> View<'_> {
        View::object("GameCenterActivityRelationships")
            .relationship("achievements", &self.achievements)
            .relationship("achievementsV2", &self.achievements_v2)
            .relationship("gameCenterDetail", &self.game_center_detail)
            .relationship("gameCenterGroup", &self.game_center_group)
            .relationship("leaderboards", &self.leaderboards)
            .relationship("leaderboardsV2", &self.leaderboards_v2)
            .relationship("versions", &self.versions)
            .end()
    }
}
object!(GameCenterActivityRelationships);

/// Creates one `GameCenterActivity`; what is not set is not sent.
#[derive(Clone, PartialEq)]
#[must_use]
pub struct GameCenterActivityCreate(Body);

impl GameCenterActivityCreate {
    /// With what is required.
    pub fn new(reference_name: impl Into<String>, vendor_identifier: impl Into<String>) -> Self {
        Self(
            Body::new("gameCenterActivities")
                .with_attributes()
                .attribute("referenceName", reference_name.into())
                .attribute("vendorIdentifier", vendor_identifier.into()),
        )
    }

    /// Sets `maximumPlayersCount`.
    pub fn maximum_players_count(self, maximum_players_count: i64) -> Self {
        Self(
            self.0
                .attribute("maximumPlayersCount", maximum_players_count),
        )
    }

    /// Sets `minimumPlayersCount`.
    pub fn minimum_players_count(self, minimum_players_count: i64) -> Self {
        Self(
            self.0
                .attribute("minimumPlayersCount", minimum_players_count),
        )
    }

    /// Sets `playStyle`.
    pub fn play_style(self, play_style: GameCenterActivityPlayStyle) -> Self {
        Self(self.0.attribute("playStyle", play_style))
    }

    /// Sets `properties`.
    pub fn properties(self, properties: BTreeMap<String, String>) -> Self {
        Self(self.0.attribute("properties", properties))
    }

    /// Sets `supportsPartyCode`.
    pub fn supports_party_code(self, supports_party_code: bool) -> Self {
        Self(self.0.attribute("supportsPartyCode", supports_party_code))
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

    /// Sets the relationship `versions`.
    pub fn versions(
        self,
        versions: impl IntoIterator<
            Item = impl Into<Link<game_center_activity_versions::GameCenterActivityVersion>>,
        >,
    ) -> Self {
        Self(
            self.0
                .to_many::<game_center_activity_versions::GameCenterActivityVersion, _>(
                    "versions",
                    "gameCenterActivityVersions",
                    versions,
                ),
        )
    }

    /// Sends null for `maximumPlayersCount`.
    pub fn clear_maximum_players_count(self) -> Self {
        Self(self.0.clear_attribute("maximumPlayersCount"))
    }

    /// Sends null for `minimumPlayersCount`.
    pub fn clear_minimum_players_count(self) -> Self {
        Self(self.0.clear_attribute("minimumPlayersCount"))
    }

    /// Sends null for `playStyle`.
    pub fn clear_play_style(self) -> Self {
        Self(self.0.clear_attribute("playStyle"))
    }

    /// Sends null for `properties`.
    pub fn clear_properties(self) -> Self {
        Self(self.0.clear_attribute("properties"))
    }

    /// Sends null for `supportsPartyCode`.
    pub fn clear_supports_party_code(self) -> Self {
        Self(self.0.clear_attribute("supportsPartyCode"))
    }
}
body!(GameCenterActivityCreate);

/// Changes one `GameCenterActivity`; what is not set stays as it is.
#[derive(Clone, PartialEq)]
#[must_use]
pub struct GameCenterActivityUpdate(Body);

impl GameCenterActivityUpdate {
    /// With nothing set.
    pub fn new() -> Self {
        Self(Body::new("gameCenterActivities"))
    }

    /// Sets `archived`.
    pub fn archived(self, archived: bool) -> Self {
        Self(self.0.attribute("archived", archived))
    }

    /// Sets `maximumPlayersCount`.
    pub fn maximum_players_count(self, maximum_players_count: i64) -> Self {
        Self(
            self.0
                .attribute("maximumPlayersCount", maximum_players_count),
        )
    }

    /// Sets `minimumPlayersCount`.
    pub fn minimum_players_count(self, minimum_players_count: i64) -> Self {
        Self(
            self.0
                .attribute("minimumPlayersCount", minimum_players_count),
        )
    }

    /// Sets `playStyle`.
    pub fn play_style(self, play_style: GameCenterActivityPlayStyle) -> Self {
        Self(self.0.attribute("playStyle", play_style))
    }

    /// Sets `properties`.
    pub fn properties(self, properties: BTreeMap<String, String>) -> Self {
        Self(self.0.attribute("properties", properties))
    }

    /// Sets `referenceName`.
    pub fn reference_name(self, reference_name: impl Into<String>) -> Self {
        Self(self.0.attribute("referenceName", reference_name.into()))
    }

    /// Sets `supportsPartyCode`.
    pub fn supports_party_code(self, supports_party_code: bool) -> Self {
        Self(self.0.attribute("supportsPartyCode", supports_party_code))
    }

    /// Sends null for `archived`.
    pub fn clear_archived(self) -> Self {
        Self(self.0.clear_attribute("archived"))
    }

    /// Sends null for `maximumPlayersCount`.
    pub fn clear_maximum_players_count(self) -> Self {
        Self(self.0.clear_attribute("maximumPlayersCount"))
    }

    /// Sends null for `minimumPlayersCount`.
    pub fn clear_minimum_players_count(self) -> Self {
        Self(self.0.clear_attribute("minimumPlayersCount"))
    }

    /// Sends null for `playStyle`.
    pub fn clear_play_style(self) -> Self {
        Self(self.0.clear_attribute("playStyle"))
    }

    /// Sends null for `properties`.
    pub fn clear_properties(self) -> Self {
        Self(self.0.clear_attribute("properties"))
    }

    /// Sends null for `referenceName`.
    pub fn clear_reference_name(self) -> Self {
        Self(self.0.clear_attribute("referenceName"))
    }

    /// Sends null for `supportsPartyCode`.
    pub fn clear_supports_party_code(self) -> Self {
        Self(self.0.clear_attribute("supportsPartyCode"))
    }
}
body!(GameCenterActivityUpdate, default);

values! {
    /// Values of `playStyle`.
    pub enum GameCenterActivityPlayStyle {
        Asynchronous = "ASYNCHRONOUS",
        Synchronous = "SYNCHRONOUS",
    }
}

/// What can be asked along with `GameCenterActivity`.
///
/// Fields can be chosen: `fields[gameCenterAchievements]`, `fields[gameCenterActivities]`, `fields[gameCenterActivityVersions]`, `fields[gameCenterDetails]`, `fields[gameCenterGroups]`, `fields[gameCenterLeaderboards]`.
///
/// Can be included: `gameCenterDetail`, `gameCenterGroup`, `achievements`, `achievementsV2`, `leaderboards`, `leaderboardsV2`, `versions`.
pub enum GameCenterActivityJoins {}
joins!(
    GameCenterActivityJoins,
    include = GameCenterActivityInclude,
    to_many = GameCenterActivityToMany,
    fields = [
        game_center_achievements::GameCenterAchievementAnyField,
        GameCenterActivityField,
        game_center_activity_versions::GameCenterActivityVersionField,
        game_center_details::GameCenterDetailField,
        game_center_groups::GameCenterGroupField,
        game_center_leaderboards::GameCenterLeaderboardAnyField
    ]
);

names! {
    /// The fields that `fields[gameCenterActivities]` can choose.
    pub enum GameCenterActivityField {
        ReferenceName = "referenceName",
        VendorIdentifier = "vendorIdentifier",
        PlayStyle = "playStyle",
        MinimumPlayersCount = "minimumPlayersCount",
        MaximumPlayersCount = "maximumPlayersCount",
        SupportsPartyCode = "supportsPartyCode",
        Archived = "archived",
        Properties = "properties",
        GameCenterDetail = "gameCenterDetail",
        GameCenterGroup = "gameCenterGroup",
        Achievements = "achievements",
        AchievementsV2 = "achievementsV2",
        Leaderboards = "leaderboards",
        LeaderboardsV2 = "leaderboardsV2",
        Versions = "versions",
    }
}

impl Field for GameCenterActivityField {
    const PARAMETER: &'static str = "fields[gameCenterActivities]";
}

names! {
    /// What can be included with `GameCenterActivity`.
    pub enum GameCenterActivityInclude {
        GameCenterDetail = "gameCenterDetail",
        GameCenterGroup = "gameCenterGroup",
        Achievements = "achievements",
        AchievementsV2 = "achievementsV2",
        Leaderboards = "leaderboards",
        LeaderboardsV2 = "leaderboardsV2",
        Versions = "versions",
    }
}

names! {
    /// Relationships of `GameCenterActivity` of which a limited number can be included.
    ///
    /// At most 50 of each.
    pub enum GameCenterActivityToMany {
        #[deprecated]
        Achievements = "achievements",
        AchievementsV2 = "achievementsV2",
        #[deprecated]
        Leaderboards = "leaderboards",
        LeaderboardsV2 = "leaderboardsV2",
        Versions = "versions",
    }
}

impl Limited for GameCenterActivityToMany {
    fn maximum(self) -> u32 {
        50
    }
}
