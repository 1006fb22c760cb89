// Written by `cargo xtask codegen` from the description in `spec/`; not edited by hand.
//! Game center achievements: `/v1/gameCenterAchievements`.

use super::{
    game_center_achievement_localizations, game_center_achievement_releases,
    game_center_activities, game_center_details, game_center_groups,
};
use crate::runtime::emit::*;

/// Reads one of the game center achievements.
///
/// `GET /v1/gameCenterAchievements/{id}`
///
/// `fields[gameCenterAchievementLocalizations]` is deprecated.
///
/// `fields[gameCenterAchievementReleases]` is deprecated.
///
/// `limit[localizations]` is deprecated.
///
/// `limit[releases]` is deprecated.
///
/// [Apple's page](https://developer.apple.com/documentation/appstoreconnectapi/get-v1-gameCenterAchievements-_id_)
#[deprecated]
pub fn get(
    id: impl Into<Id<GameCenterAchievement>>,
) -> Request<Document<GameCenterAchievement>, GetQuery> {
    Request::new(Method::Get, "/v1/gameCenterAchievements/{id}").path("id", id.into())
}

/// Creates one of the game center achievements.
///
/// `POST /v1/gameCenterAchievements`
///
/// [Apple's page](https://developer.apple.com/documentation/appstoreconnectapi/post-v1-gameCenterAchievements)
#[deprecated]
pub fn create(body: GameCenterAchievementCreate) -> Request<Document<GameCenterAchievement>> {
    Request::new(Method::Post, "/v1/gameCenterAchievements").body(body)
}

/// Changes one of the game center achievements.
///
/// `PATCH /v1/gameCenterAchievements/{id}`
///
/// [Apple's page](https://developer.apple.com/documentation/appstoreconnectapi/patch-v1-gameCenterAchievements-_id_)
#[deprecated]
pub fn update(
    id: impl Into<Id<GameCenterAchievement>>,
    body: GameCenterAchievementUpdate,
) -> Request<Document<GameCenterAchievement>> {
    Request::new(Method::Patch, "/v1/gameCenterAchievements/{id}").path_and_body(
        "id",
        id.into(),
        body,
    )
}

/// Deletes one of the game center achievements.
///
/// `DELETE /v1/gameCenterAchievements/{id}`
///
/// [Apple's page](https://developer.apple.com/documentation/appstoreconnectapi/delete-v1-gameCenterAchievements-_id_)
#[deprecated]
pub fn delete(id: impl Into<Id<GameCenterAchievement>>) -> Request<()> {
    Request::new(Method::Delete, "/v1/gameCenterAchievements/{id}").path("id", id.into())
}

/// Reads the group achievement of one of the game center achievements.
///
/// `GET /v1/gameCenterAchievements/{id}/groupAchievement`
///
/// `limit[localizations]` is deprecated.
///
/// `limit[releases]` is deprecated.
///
/// [Apple's page](https://developer.apple.com/documentation/appstoreconnectapi/get-v1-gameCenterAchievements-_id_-groupAchievement)
#[deprecated]
pub fn group_achievement(
    id: impl Into<Id<GameCenterAchievement>>,
) -> Request<Document<Option<GameCenterAchievement>>, GroupAchievementQuery> {
    Request::new(
        Method::Get,
        "/v1/gameCenterAchievements/{id}/groupAchievement",
    )
    .path("id", id.into())
}

/// Reads the localizations of one of the game center achievements.
///
/// `GET /v1/gameCenterAchievements/{id}/localizations`
///
/// At most 200 on a page.
///
/// [Apple's page](https://developer.apple.com/documentation/appstoreconnectapi/get-v1-gameCenterAchievements-_id_-localizations)
#[deprecated]
pub fn localizations(
    id: impl Into<Id<GameCenterAchievement>>,
) -> Request<
    Page<game_center_achievement_localizations::GameCenterAchievementLocalization>,
    LocalizationsQuery,
> {
    Request::new(Method::Get, "/v1/gameCenterAchievements/{id}/localizations")
        .path("id", id.into())
        .limited(200)
}

/// Reads the releases of one of the game center achievements.
///
/// `GET /v1/gameCenterAchievements/{id}/releases`
///
/// At most 200 on a page.
///
/// [Apple's page](https://developer.apple.com/documentation/appstoreconnectapi/get-v1-gameCenterAchievements-_id_-releases)
#[deprecated]
pub fn releases(
    id: impl Into<Id<GameCenterAchievement>>,
) -> Request<Page<game_center_achievement_releases::GameCenterAchievementRelease>, ReleasesQuery> {
    Request::new(Method::Get, "/v1/gameCenterAchievements/{id}/releases")
        .path("id", id.into())
        .limited(200)
}

/// Reads the identity of the group achievement of one of the game center achievements.
///
/// `GET /v1/gameCenterAchievements/{id}/relationships/groupAchievement`
///
/// [Apple's page](https://developer.apple.com/documentation/appstoreconnectapi/get-v1-gameCenterAchievements-_id_-relationships-groupAchievement)
#[deprecated]
pub fn group_achievement_linkage(
    id: impl Into<Id<GameCenterAchievement>>,
) -> Request<Linkage<GameCenterAchievement>> {
    Request::new(
        Method::Get,
        "/v1/gameCenterAchievements/{id}/relationships/groupAchievement",
    )
    .path("id", id.into())
}

/// Reads the identities of the localizations of one of the game center achievements.
///
/// `GET /v1/gameCenterAchievements/{id}/relationships/localizations`
///
/// At most 200 on a page.
///
/// [Apple's page](https://developer.apple.com/documentation/appstoreconnectapi/get-v1-gameCenterAchievements-_id_-relationships-localizations)
#[deprecated]
pub fn localizations_linkages(
    id: impl Into<Id<GameCenterAchievement>>,
) -> Request<Linkages<game_center_achievement_localizations::GameCenterAchievementLocalization>> {
    Request::new(
        Method::Get,
        "/v1/gameCenterAchievements/{id}/relationships/localizations",
    )
    .path("id", id.into())
    .limited(200)
}

/// Reads the identities of the releases of one of the game center achievements.
///
/// `GET /v1/gameCenterAchievements/{id}/relationships/releases`
///
/// At most 200 on a page.
///
/// [Apple's page](https://developer.apple.com/documentation/appstoreconnectapi/get-v1-gameCenterAchievements-_id_-relationships-releases)
#[deprecated]
pub fn releases_linkages(
    id: impl Into<Id<GameCenterAchievement>>,
) -> Request<Linkages<game_center_achievement_releases::GameCenterAchievementRelease>> {
    Request::new(
        Method::Get,
        "/v1/gameCenterAchievements/{id}/relationships/releases",
    )
    .path("id", id.into())
    .limited(200)
}

/// Sets or clears the activity of one of the game center achievements.
///
/// `PATCH /v1/gameCenterAchievements/{id}/relationships/activity`
///
/// [Apple's page](https://developer.apple.com/documentation/appstoreconnectapi/patch-v1-gameCenterAchievements-_id_-relationships-activity)
#[deprecated]
pub fn set_activity(
    id: impl Into<Id<GameCenterAchievement>>,
    activity: Option<&Id<game_center_activities::GameCenterActivity>>,
) -> Request<()> {
    Request::new(
        Method::Patch,
        "/v1/gameCenterAchievements/{id}/relationships/activity",
    )
    .path("id", id.into())
    .linkage::<game_center_activities::GameCenterActivity>("gameCenterActivities", activity)
}

/// Sets or clears the group achievement of one of the game center achievements.
///
/// `PATCH /v1/gameCenterAchievements/{id}/relationships/groupAchievement`
///
/// [Apple's page](https://developer.apple.com/documentation/appstoreconnectapi/patch-v1-gameCenterAchievements-_id_-relationships-groupAchievement)
#[deprecated]
pub fn set_group_achievement(
    id: impl Into<Id<GameCenterAchievement>>,
    group_achievement: Option<&Id<GameCenterAchievement>>,
) -> Request<()> {
    Request::new(
        Method::Patch,
        "/v1/gameCenterAchievements/{id}/relationships/groupAchievement",
    )
    .path("id", id.into())
    .linkage::<GameCenterAchievement>("gameCenterAchievements", group_achievement)
}

/// The parameters of [`get`](fn@get).
pub enum GetQuery {}
impl Query for GetQuery {
    type Joins = GameCenterAchievementJoins;
}

/// The parameters of [`group_achievement`](fn@group_achievement).
pub enum GroupAchievementQuery {}
impl Query for GroupAchievementQuery {
    type Joins = GameCenterAchievementJoins;
}

/// The parameters of [`localizations`](fn@localizations).
pub enum LocalizationsQuery {}
impl Query for LocalizationsQuery {
    type Joins = game_center_achievement_localizations::GameCenterAchievementLocalizationJoins;
}

/// The parameters of [`releases`](fn@releases).
pub enum ReleasesQuery {}
impl Query for ReleasesQuery {
    type Joins = game_center_achievement_releases::GameCenterAchievementReleaseJoins;
}

impl Request<Page<game_center_achievement_releases::GameCenterAchievementRelease>, ReleasesQuery> {
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

/// A resource of the type `gameCenterAchievements`.
#[deprecated]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GameCenterAchievement {
    /// Which one it is, among those of its type.
    pub id: Id<GameCenterAchievement>,
    /// What it is.
    pub attributes: GameCenterAchievementAttributes,
    /// What it is connected with.
    pub relationships: GameCenterAchievementRelationships,
    /// Where it is.
    pub links: Links,
}
resource!(
    GameCenterAchievement,
    "gameCenterAchievements",
    attributes,
    relationships,
    links
);

/// The attributes of [`GameCenterAchievement`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GameCenterAchievementAttributes {
    /// `activityProperties`
    pub activity_properties: Option<BTreeMap<String, String>>,
    /// `archived`
    pub archived: Option<bool>,
    /// `points`
    pub points: Option<i64>,
    /// `referenceName`
    pub reference_name: Option<String>,
    /// `repeatable`
    pub repeatable: Option<bool>,
    /// `showBeforeEarned`
    pub show_before_earned: Option<bool>,
    /// `vendorIdentifier`
    pub vendor_identifier: Option<String>,
}

impl Object for GameCenterAchievementAttributes {
    fn member<'de, A: MapAccess<'de>>(&mut self, key: &str, map: &mut A) -> Result<(), A::Error> {
        match key {
            "activityProperties" => read_value(&mut self.activity_properties, map),
            "archived" => read_value(&mut self.archived, map),
            "points" => read_value(&mut self.points, map),
            "referenceName" => read_value(&mut self.reference_name, map),
            "repeatable" => read_value(&mut self.repeatable, map),
            "showBeforeEarned" => read_value(&mut self.show_before_earned, map),
            "vendorIdentifier" => read_value(&mut self.vendor_identifier, map),
            _ => skip(map),
        }
    }
}

impl Member for GameCenterAchievementAttributes {
    #[inline]
    fn view(&self) -> View<'_> {
        View::object("GameCenterAchievementAttributes")
            .member("activityProperties", &self.activity_properties)
            .member("archived", &self.archived)
            .member("points", &self.points)
            .member("referenceName", &self.reference_name)
            .member("repeatable", &self.repeatable)
            .member("showBeforeEarned", &self.show_before_earned)
            .member("vendorIdentifier", &self.vendor_identifier)
            .end()
    }
}
object!(GameCenterAchievementAttributes);

/// The relationships of [`GameCenterAchievement`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GameCenterAchievementRelationships {
    /// `activity`
    pub activity: ToOne<game_center_activities::GameCenterActivity>,
    /// `gameCenterDetail`
    pub game_center_detail: ToOne<game_center_details::GameCenterDetail>,
    /// `gameCenterGroup`
    pub game_center_group: ToOne<game_center_groups::GameCenterGroup>,
    /// `groupAchievement`
    #[deprecated]
    pub group_achievement: ToOne<GameCenterAchievement>,
    /// `localizations`
    pub localizations:
        ToMany<game_center_achievement_localizations::GameCenterAchievementLocalization>,
    /// `releases`
    pub releases: ToMany<game_center_achievement_releases::GameCenterAchievementRelease>,
}

impl Object for GameCenterAchievementRelationships {
    fn member<'de, A: MapAccess<'de>>(&mut self, key: &str, map: &mut A) -> Result<(), A::Error> {
        match key {
            "activity" => read_relationship(&mut self.activity, map),
            "gameCenterDetail" => read_relationship(&mut self.game_center_detail, map),
            "gameCenterGroup" => read_relationship(&mut self.game_center_group, map),
            "groupAchievement" => read_relationship(&mut self.group_achievement, map),
            "localizations" => read_relationship(&mut self.localizations, map),
            "releases" => read_relationship(&mut self.releases, map),
            _ => skip(map),
        }
    }
}

impl Member for GameCenterAchievementRelationships {
    #[inline]
    fn view(&self) -> View<'_> {
        View::object("GameCenterAchievementRelationships")
            .relationship("activity", &self.activity)
            .relationship("gameCenterDetail", &self.game_center_detail)
            .relationship("gameCenterGroup", &self.game_center_group)
            .relationship("groupAchievement", &self.group_achievement)
            .relationship("localizations", &self.localizations)
            .relationship("releases", &self.releases)
            .end()
    }
}
object!(GameCenterAchievementRelationships);

/// Creates one `GameCenterAchievement`; what is not set is not sent.
#[derive(Clone, PartialEq)]
#[must_use]
pub struct GameCenterAchievementCreate(Body);

impl GameCenterAchievementCreate {
    /// With what is required.
    pub fn new(
        points: i64,
        reference_name: impl Into<String>,
        repeatable: bool,
        show_before_earned: bool,
        vendor_identifier: impl Into<String>,
    ) -> Self {
        Self(
            Body::new("gameCenterAchievements")
                .with_attributes()
                .attribute("points", points)
                .attribute("referenceName", reference_name.into())
                .attribute("repeatable", repeatable)
                .attribute("showBeforeEarned", show_before_earned)
                .attribute("vendorIdentifier", vendor_identifier.into()),
        )
    }

    /// Sets `activityProperties`.
    pub fn activity_properties(self, activity_properties: BTreeMap<String, String>) -> Self {
        Self(self.0.attribute("activityProperties", activity_properties))
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

    /// Sends null for `activityProperties`.
    pub fn clear_activity_properties(self) -> Self {
        Self(self.0.clear_attribute("activityProperties"))
    }
}
body!(GameCenterAchievementCreate);

/// Changes one `GameCenterAchievement`; what is not set stays as it is.
#[derive(Clone, PartialEq)]
#[must_use]
pub struct GameCenterAchievementUpdate(Body);

impl GameCenterAchievementUpdate {
    /// With nothing set.
    pub fn new() -> Self {
        Self(Body::new("gameCenterAchievements"))
    }

    /// Sets `activityProperties`.
    pub fn activity_properties(self, activity_properties: BTreeMap<String, String>) -> Self {
        Self(self.0.attribute("activityProperties", activity_properties))
    }

    /// Sets `archived`.
    pub fn archived(self, archived: bool) -> Self {
        Self(self.0.attribute("archived", archived))
    }

    /// Sets `points`.
    pub fn points(self, points: i64) -> Self {
        Self(self.0.attribute("points", points))
    }

    /// Sets `referenceName`.
    pub fn reference_name(self, reference_name: impl Into<String>) -> Self {
        Self(self.0.attribute("referenceName", reference_name.into()))
    }

    /// Sets `repeatable`.
    pub fn repeatable(self, repeatable: bool) -> Self {
        Self(self.0.attribute("repeatable", repeatable))
    }

    /// Sets `showBeforeEarned`.
    pub fn show_before_earned(self, show_before_earned: bool) -> Self {
        Self(self.0.attribute("showBeforeEarned", show_before_earned))
    }

    /// Sends null for `activityProperties`.
    pub fn clear_activity_properties(self) -> Self {
        Self(self.0.clear_attribute("activityProperties"))
    }

    /// Sends null for `archived`.
    pub fn clear_archived(self) -> Self {
        Self(self.0.clear_attribute("archived"))
    }

    /// Sends null for `points`.
    pub fn clear_points(self) -> Self {
        Self(self.0.clear_attribute("points"))
    }

    /// Sends null for `referenceName`.
    pub fn clear_reference_name(self) -> Self {
        Self(self.0.clear_attribute("referenceName"))
    }

    /// Sends null for `repeatable`.
    pub fn clear_repeatable(self) -> Self {
        Self(self.0.clear_attribute("repeatable"))
    }

    /// Sends null for `showBeforeEarned`.
    pub fn clear_show_before_earned(self) -> Self {
        Self(self.0.clear_attribute("showBeforeEarned"))
    }
}
body!(GameCenterAchievementUpdate, default);

/// What can be asked along with `GameCenterAchievement`.
///
/// Fields can be chosen: `fields[gameCenterAchievementLocalizations]`, `fields[gameCenterAchievementReleases]`, `fields[gameCenterAchievements]`, `fields[gameCenterActivities]`, `fields[gameCenterDetails]`, `fields[gameCenterGroups]`.
///
/// Can be included: `gameCenterDetail`, `gameCenterGroup`, `groupAchievement`, `localizations`, `releases`, `activity`.
pub enum GameCenterAchievementJoins {}
joins!(
    GameCenterAchievementJoins,
    include = GameCenterAchievementInclude,
    to_many = GameCenterAchievementToMany,
    fields = [
        game_center_achievement_localizations::GameCenterAchievementLocalizationField,
        game_center_achievement_releases::GameCenterAchievementReleaseField,
        GameCenterAchievementField,
        game_center_activities::GameCenterActivityField,
        game_center_details::GameCenterDetailField,
        game_center_groups::GameCenterGroupField
    ]
);

names! {
    /// The fields that `fields[gameCenterAchievements]` can choose.
    pub enum GameCenterAchievementField {
        #[deprecated]
        ReferenceName = "referenceName",
        #[deprecated]
        VendorIdentifier = "vendorIdentifier",
        #[deprecated]
        Points = "points",
        #[deprecated]
        ShowBeforeEarned = "showBeforeEarned",
        #[deprecated]
        Repeatable = "repeatable",
        #[deprecated]
        Archived = "archived",
        #[deprecated]
        ActivityProperties = "activityProperties",
        #[deprecated]
        GameCenterDetail = "gameCenterDetail",
        #[deprecated]
        GameCenterGroup = "gameCenterGroup",
        #[deprecated]
        GroupAchievement = "groupAchievement",
        #[deprecated]
        Localizations = "localizations",
        #[deprecated]
        Releases = "releases",
        #[deprecated]
        Activity = "activity",
    }
}

impl Field for GameCenterAchievementField {
    const PARAMETER: &'static str = "fields[gameCenterAchievements]";
}

names! {
    /// The fields that `fields[gameCenterAchievements]` can choose.
    pub enum GameCenterAchievementAnyField {
        ReferenceName = "referenceName",
        VendorIdentifier = "vendorIdentifier",
        Points = "points",
        ShowBeforeEarned = "showBeforeEarned",
        Repeatable = "repeatable",
        Archived = "archived",
        ActivityProperties = "activityProperties",
        GameCenterDetail = "gameCenterDetail",
        GameCenterGroup = "gameCenterGroup",
        GroupAchievement = "groupAchievement",
        Localizations = "localizations",
        Releases = "releases",
        Activity = "activity",
        Versions = "versions",
    }
}

impl Field for GameCenterAchievementAnyField {
    const PARAMETER: &'static str = "fields[gameCenterAchievements]";
}

names! {
    /// What can be included with `GameCenterAchievement`.
    pub enum GameCenterAchievementInclude {
        GameCenterDetail = "gameCenterDetail",
        GameCenterGroup = "gameCenterGroup",
        GroupAchievement = "groupAchievement",
        Localizations = "localizations",
        Releases = "releases",
        Activity = "activity",
    }
}

names! {
    /// Relationships of `GameCenterAchievement` of which a limited number can be included.
    ///
    /// At most 50 of each.
    pub enum GameCenterAchievementToMany {
        #[deprecated]
        Localizations = "localizations",
        #[deprecated]
        Releases = "releases",
    }
}

impl Limited for GameCenterAchievementToMany {
    fn maximum(self) -> u32 {
        50
    }
}
