// Written by `cargo xtask codegen` from the description in `spec/`; not edited by hand.
//! Game center achievements v2: `/v2/gameCenterAchievements`.

use super::{
    game_center_achievement_versions_v2, game_center_activities, game_center_details,
    game_center_groups,
};
use crate::runtime::emit::*;

/// Reads one of the game center achievements v2.
///
/// `GET /v2/gameCenterAchievements/{id}`
///
/// [Apple's page](https://developer.apple.com/documentation/appstoreconnectapi/get-v2-gameCenterAchievements-_id_)
pub fn get(
    id: impl Into<Id<GameCenterAchievementV2>>,
) -> Request<Document<GameCenterAchievementV2>, GetQuery> {
    Request::new(Method::Get, "/v2/gameCenterAchievements/{id}").path("id", id.into())
}

/// Creates one of the game center achievements v2.
///
/// `POST /v2/gameCenterAchievements`
///
/// [Apple's page](https://developer.apple.com/documentation/appstoreconnectapi/post-v2-gameCenterAchievements)
pub fn create(body: GameCenterAchievementV2Create) -> Request<Document<GameCenterAchievementV2>> {
    Request::new(Method::Post, "/v2/gameCenterAchievements").body(body)
}

/// Changes one of the game center achievements v2.
///
/// `PATCH /v2/gameCenterAchievements/{id}`
///
/// [Apple's page](https://developer.apple.com/documentation/appstoreconnectapi/patch-v2-gameCenterAchievements-_id_)
pub fn update(
    id: impl Into<Id<GameCenterAchievementV2>>,
    body: GameCenterAchievementV2Update,
) -> Request<Document<GameCenterAchievementV2>> {
    Request::new(Method::Patch, "/v2/gameCenterAchievements/{id}").path_and_body(
        "id",
        id.into(),
        body,
    )
}

/// Deletes one of the game center achievements v2.
///
/// `DELETE /v2/gameCenterAchievements/{id}`
///
/// [Apple's page](https://developer.apple.com/documentation/appstoreconnectapi/delete-v2-gameCenterAchievements-_id_)
pub fn delete(id: impl Into<Id<GameCenterAchievementV2>>) -> Request<()> {
    Request::new(Method::Delete, "/v2/gameCenterAchievements/{id}").path("id", id.into())
}

/// Reads the versions of one of the game center achievements v2.
///
/// `GET /v2/gameCenterAchievements/{id}/versions`
///
/// At most 200 on a page.
///
/// [Apple's page](https://developer.apple.com/documentation/appstoreconnectapi/get-v2-gameCenterAchievements-_id_-versions)
pub fn versions(
    id: impl Into<Id<GameCenterAchievementV2>>,
) -> Request<Page<game_center_achievement_versions_v2::GameCenterAchievementVersionV2>, VersionsQuery>
{
    Request::new(Method::Get, "/v2/gameCenterAchievements/{id}/versions")
        .path("id", id.into())
        .limited(200)
}

/// Reads the identities of the versions of one of the game center achievements v2.
///
/// `GET /v2/gameCenterAchievements/{id}/relationships/versions`
///
/// At most 200 on a page.
///
/// [Apple's page](https://developer.apple.com/documentation/appstoreconnectapi/get-v2-gameCenterAchievements-_id_-relationships-versions)
pub fn versions_linkages(
    id: impl Into<Id<GameCenterAchievementV2>>,
) -> Request<Linkages<game_center_achievement_versions_v2::GameCenterAchievementVersionV2>> {
    Request::new(
        Method::Get,
        "/v2/gameCenterAchievements/{id}/relationships/versions",
    )
    .path("id", id.into())
    .limited(200)
}

/// Sets or clears the activity of one of the game center achievements v2.
///
/// `PATCH /v2/gameCenterAchievements/{id}/relationships/activity`
///
/// [Apple's page](https://developer.apple.com/documentation/appstoreconnectapi/patch-v2-gameCenterAchievements-_id_-relationships-activity)
pub fn set_activity(
    id: impl Into<Id<GameCenterAchievementV2>>,
    activity: Option<&Id<game_center_activities::GameCenterActivity>>,
) -> Request<()> {
    Request::new(
        Method::Patch,
        "/v2/gameCenterAchievements/{id}/relationships/activity",
    )
    .path("id", id.into())
    .linkage::<game_center_activities::GameCenterActivity>("gameCenterActivities", activity)
}

/// The parameters of [`get`](fn@get).
pub enum GetQuery {}
impl Query for GetQuery {
    type Joins = GameCenterAchievementV2Joins;
}

/// The parameters of [`versions`](fn@versions).
pub enum VersionsQuery {}
impl Query for VersionsQuery {
    type Joins = game_center_achievement_versions_v2::GameCenterAchievementVersionV2Joins;
}

/// A resource of the type `gameCenterAchievements`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GameCenterAchievementV2 {
    /// Which one it is, among those of its type.
    pub id: Id<GameCenterAchievementV2>,
    /// What it is.
    pub attributes: GameCenterAchievementV2Attributes,
    /// What it is connected with.
    pub relationships: GameCenterAchievementV2Relationships,
    /// Where it is.
    pub links: Links,
}
resource!(
    GameCenterAchievementV2,
    "gameCenterAchievements",
    attributes,
    relationships,
    links
);

/// The attributes of [`GameCenterAchievementV2`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GameCenterAchievementV2Attributes {
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

impl Object for GameCenterAchievementV2Attributes {
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

impl Member for GameCenterAchievementV2Attributes {
    #[inline]
    fn view(&self) -> View<'_> {
        View::object("GameCenterAchievementV2Attributes")
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
object!(GameCenterAchievementV2Attributes);

/// The relationships of [`GameCenterAchievementV2`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GameCenterAchievementV2Relationships {
    /// `activity`
    pub activity: ToOne<game_center_activities::GameCenterActivity>,
    /// `gameCenterDetail`
    pub game_center_detail: ToOne<game_center_details::GameCenterDetail>,
    /// `gameCenterGroup`
    pub game_center_group: ToOne<game_center_groups::GameCenterGroup>,
    /// `versions`
    pub versions: ToMany<game_center_achievement_versions_v2::GameCenterAchievementVersionV2>,
}

impl Object for GameCenterAchievementV2Relationships {
    fn member<'de, A: MapAccess<'de>>(&mut self, key: &str, map: &mut A) -> Result<(), A::Error> {
        match key {
            "activity" => read_relationship(&mut self.activity, map),
            "gameCenterDetail" => read_relationship(&mut self.game_center_detail, map),
            "gameCenterGroup" => read_relationship(&mut self.game_center_group, map),
            "versions" => read_relationship(&mut self.versions, map),
            _ => skip(map),
        }
    }
}

impl Member for GameCenterAchievementV2Relationships {
    #[inline]
    fn view(&self) -> View<'_> {
        View::object("GameCenterAchievementV2Relationships")
            .relationship("activity", &self.activity)
            .relationship("gameCenterDetail", &self.game_center_detail)
            .relationship("gameCenterGroup", &self.game_center_group)
            .relationship("versions", &self.versions)
            .end()
    }
}
object!(GameCenterAchievementV2Relationships);

/// Creates one `GameCenterAchievementV2`; what is not set is not sent.
#[derive(Clone, PartialEq)]
#[must_use]
pub struct GameCenterAchievementV2Create(Body);

impl GameCenterAchievementV2Create {
    /// With what is required.
    pub fn new(
        points: i64,
        reference_name: impl Into<String>,
        repeatable: bool,
        show_before_earned: bool,
        vendor_identifier: impl Into<String>,
        versions: impl IntoIterator<
            Item = impl Into<Link<game_center_achievement_versions_v2::GameCenterAchievementVersionV2>>,
        >,
    ) -> Self {
        Self(
            Body::new("gameCenterAchievements")
                .with_attributes()
                .with_relationships()
                .attribute("points", points)
                .attribute("referenceName", reference_name.into())
                .attribute("repeatable", repeatable)
                .attribute("showBeforeEarned", show_before_earned)
                .attribute("vendorIdentifier", vendor_identifier.into())
                .to_many::<game_center_achievement_versions_v2::GameCenterAchievementVersionV2, _>(
                    "versions",
                    "gameCenterAchievementVersions",
                    versions,
                ),
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
body!(GameCenterAchievementV2Create);

/// Changes one `GameCenterAchievementV2`; what is not set stays as it is.
#[derive(Clone, PartialEq)]
#[must_use]
pub struct GameCenterAchievementV2Update(Body);

impl GameCenterAchievementV2Update {
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
body!(GameCenterAchievementV2Update, default);

/// What can be asked along with `GameCenterAchievementV2`.
///
/// Fields can be chosen: `fields[gameCenterAchievementVersions]`, `fields[gameCenterAchievements]`, `fields[gameCenterActivities]`, `fields[gameCenterDetails]`, `fields[gameCenterGroups]`.
///
/// Can be included: `gameCenterDetail`, `gameCenterGroup`, `activity`, `versions`.
pub enum GameCenterAchievementV2Joins {}
joins!(
    GameCenterAchievementV2Joins,
    include = GameCenterAchievementV2Include,
    to_many = GameCenterAchievementV2ToMany,
    fields = [
        game_center_achievement_versions_v2::GameCenterAchievementVersionV2Field,
        GameCenterAchievementV2Field,
        game_center_activities::GameCenterActivityField,
        game_center_details::GameCenterDetailField,
        game_center_groups::GameCenterGroupField
    ]
);

names! {
    /// The fields that `fields[gameCenterAchievements]` can choose.
    pub enum GameCenterAchievementV2Field {
        ReferenceName = "referenceName",
        VendorIdentifier = "vendorIdentifier",
        Points = "points",
        ShowBeforeEarned = "showBeforeEarned",
        Repeatable = "repeatable",
        Archived = "archived",
        ActivityProperties = "activityProperties",
        GameCenterDetail = "gameCenterDetail",
        GameCenterGroup = "gameCenterGroup",
        Activity = "activity",
        Versions = "versions",
    }
}

impl Field for GameCenterAchievementV2Field {
    const PARAMETER: &'static str = "fields[gameCenterAchievements]";
}

names! {
    /// What can be included with `GameCenterAchievementV2`.
    pub enum GameCenterAchievementV2Include {
        GameCenterDetail = "gameCenterDetail",
        GameCenterGroup = "gameCenterGroup",
        Activity = "activity",
        Versions = "versions",
    }
}

names! {
    /// Relationships of `GameCenterAchievementV2` of which a limited number can be included.
    ///
    /// At most 50 of each.
    pub enum GameCenterAchievementV2ToMany {
        Versions = "versions",
    }
}

impl Limited for GameCenterAchievementV2ToMany {
    fn maximum(self) -> u32 {
        50
    }
}
