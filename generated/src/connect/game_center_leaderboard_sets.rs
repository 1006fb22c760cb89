// Written by `cargo xtask codegen` from the description in `spec/`; not edited by hand.
//! Game center leaderboard sets: `/v1/gameCenterLeaderboardSets`.

use super::{
    game_center_details, game_center_groups, game_center_leaderboard_set_localizations,
    game_center_leaderboard_set_releases, game_center_leaderboards,
};
use crate::runtime::emit::*;

/// Reads one of the game center leaderboard sets.
///
/// `GET /v1/gameCenterLeaderboardSets/{id}`
///
/// `fields[gameCenterLeaderboardSetLocalizations]` is deprecated.
///
/// `fields[gameCenterLeaderboards]` is deprecated.
///
/// `fields[gameCenterLeaderboardSetReleases]` is deprecated.
///
/// `limit[gameCenterLeaderboards]` is deprecated.
///
/// `limit[localizations]` is deprecated.
///
/// `limit[releases]` is deprecated.
///
/// [Apple's page](https://developer.apple.com/documentation/appstoreconnectapi/get-v1-gameCenterLeaderboardSets-_id_)
#[deprecated]
pub fn get(
    id: impl Into<Id<GameCenterLeaderboardSet>>,
) -> Request<Document<GameCenterLeaderboardSet>, GetQuery> {
    Request::new(Method::Get, "/v1/gameCenterLeaderboardSets/{id}").path("id", id.into())
}

/// Creates one of the game center leaderboard sets.
///
/// `POST /v1/gameCenterLeaderboardSets`
///
/// [Apple's page](https://developer.apple.com/documentation/appstoreconnectapi/post-v1-gameCenterLeaderboardSets)
#[deprecated]
pub fn create(body: GameCenterLeaderboardSetCreate) -> Request<Document<GameCenterLeaderboardSet>> {
    Request::new(Method::Post, "/v1/gameCenterLeaderboardSets").body(body)
}

/// Changes one of the game center leaderboard sets.
///
/// `PATCH /v1/gameCenterLeaderboardSets/{id}`
///
/// [Apple's page](https://developer.apple.com/documentation/appstoreconnectapi/patch-v1-gameCenterLeaderboardSets-_id_)
#[deprecated]
pub fn update(
    id: impl Into<Id<GameCenterLeaderboardSet>>,
    body: GameCenterLeaderboardSetUpdate,
) -> Request<Document<GameCenterLeaderboardSet>> {
    Request::new(Method::Patch, "/v1/gameCenterLeaderboardSets/{id}").path_and_body(
        "id",
        id.into(),
        body,
    )
}

/// Deletes one of the game center leaderboard sets.
///
/// `DELETE /v1/gameCenterLeaderboardSets/{id}`
///
/// [Apple's page](https://developer.apple.com/documentation/appstoreconnectapi/delete-v1-gameCenterLeaderboardSets-_id_)
#[deprecated]
pub fn delete(id: impl Into<Id<GameCenterLeaderboardSet>>) -> Request<()> {
    Request::new(Method::Delete, "/v1/gameCenterLeaderboardSets/{id}").path("id", id.into())
}

/// Reads the game center leaderboards of one of the game center leaderboard sets.
///
/// `GET /v1/gameCenterLeaderboardSets/{id}/gameCenterLeaderboards`
///
/// At most 200 on a page.
///
/// `limit[gameCenterLeaderboardSets]` is deprecated.
///
/// `limit[localizations]` is deprecated.
///
/// `limit[releases]` is deprecated.
///
/// [Apple's page](https://developer.apple.com/documentation/appstoreconnectapi/get-v1-gameCenterLeaderboardSets-_id_-gameCenterLeaderboards)
#[deprecated]
pub fn game_center_leaderboards(
    id: impl Into<Id<GameCenterLeaderboardSet>>,
) -> Request<Page<game_center_leaderboards::GameCenterLeaderboard>, GameCenterLeaderboardsQuery> {
    Request::new(
        Method::Get,
        "/v1/gameCenterLeaderboardSets/{id}/gameCenterLeaderboards",
    )
    .path("id", id.into())
    .limited(200)
}

/// Reads the group leaderboard set of one of the game center leaderboard sets.
///
/// `GET /v1/gameCenterLeaderboardSets/{id}/groupLeaderboardSet`
///
/// `limit[localizations]` is deprecated.
///
/// `limit[gameCenterLeaderboards]` is deprecated.
///
/// `limit[releases]` is deprecated.
///
/// [Apple's page](https://developer.apple.com/documentation/appstoreconnectapi/get-v1-gameCenterLeaderboardSets-_id_-groupLeaderboardSet)
#[deprecated]
pub fn group_leaderboard_set(
    id: impl Into<Id<GameCenterLeaderboardSet>>,
) -> Request<Document<Option<GameCenterLeaderboardSet>>, GroupLeaderboardSetQuery> {
    Request::new(
        Method::Get,
        "/v1/gameCenterLeaderboardSets/{id}/groupLeaderboardSet",
    )
    .path("id", id.into())
}

/// Reads the localizations of one of the game center leaderboard sets.
///
/// `GET /v1/gameCenterLeaderboardSets/{id}/localizations`
///
/// At most 200 on a page.
///
/// [Apple's page](https://developer.apple.com/documentation/appstoreconnectapi/get-v1-gameCenterLeaderboardSets-_id_-localizations)
#[deprecated]
pub fn localizations(
    id: impl Into<Id<GameCenterLeaderboardSet>>,
) -> Request<
    Page<game_center_leaderboard_set_localizations::GameCenterLeaderboardSetLocalization>,
    LocalizationsQuery,
> {
    Request::new(
        Method::Get,
        "/v1/gameCenterLeaderboardSets/{id}/localizations",
    )
    .path("id", id.into())
    .limited(200)
}

/// Reads the releases of one of the game center leaderboard sets.
///
/// `GET /v1/gameCenterLeaderboardSets/{id}/releases`
///
/// At most 200 on a page.
///
/// [Apple's page](https://developer.apple.com/documentation/appstoreconnectapi/get-v1-gameCenterLeaderboardSets-_id_-releases)
#[deprecated]
pub fn releases(
    id: impl Into<Id<GameCenterLeaderboardSet>>,
) -> Request<
    Page<game_center_leaderboard_set_releases::GameCenterLeaderboardSetRelease>,
    ReleasesQuery,
> {
    Request::new(Method::Get, "/v1/gameCenterLeaderboardSets/{id}/releases")
        .path("id", id.into())
        .limited(200)
}

/// Reads the identities of the game center leaderboards of one of the game center leaderboard sets.
///
/// `GET /v1/gameCenterLeaderboardSets/{id}/relationships/gameCenterLeaderboards`
///
/// At most 200 on a page.
///
/// [Apple's page](https://developer.apple.com/documentation/appstoreconnectapi/get-v1-gameCenterLeaderboardSets-_id_-relationships-gameCenterLeaderboards)
#[deprecated]
pub fn game_center_leaderboards_linkages(
    id: impl Into<Id<GameCenterLeaderboardSet>>,
) -> Request<Linkages<game_center_leaderboards::GameCenterLeaderboard>> {
    Request::new(
        Method::Get,
        "/v1/gameCenterLeaderboardSets/{id}/relationships/gameCenterLeaderboards",
    )
    .path("id", id.into())
    .limited(200)
}

/// Reads the identity of the group leaderboard set of one of the game center leaderboard sets.
///
/// `GET /v1/gameCenterLeaderboardSets/{id}/relationships/groupLeaderboardSet`
///
/// [Apple's page](https://developer.apple.com/documentation/appstoreconnectapi/get-v1-gameCenterLeaderboardSets-_id_-relationships-groupLeaderboardSet)
#[deprecated]
pub fn group_leaderboard_set_linkage(
    id: impl Into<Id<GameCenterLeaderboardSet>>,
) -> Request<Linkage<GameCenterLeaderboardSet>> {
    Request::new(
        Method::Get,
        "/v1/gameCenterLeaderboardSets/{id}/relationships/groupLeaderboardSet",
    )
    .path("id", id.into())
}

/// Reads the identities of the localizations of one of the game center leaderboard sets.
///
/// `GET /v1/gameCenterLeaderboardSets/{id}/relationships/localizations`
///
/// At most 200 on a page.
///
/// [Apple's page](https://developer.apple.com/documentation/appstoreconnectapi/get-v1-gameCenterLeaderboardSets-_id_-relationships-localizations)
#[deprecated]
pub fn localizations_linkages(
    id: impl Into<Id<GameCenterLeaderboardSet>>,
) -> Request<
    Linkages<game_center_leaderboard_set_localizations::GameCenterLeaderboardSetLocalization>,
> {
    Request::new(
        Method::Get,
        "/v1/gameCenterLeaderboardSets/{id}/relationships/localizations",
    )
    .path("id", id.into())
    .limited(200)
}

/// Reads the identities of the releases of one of the game center leaderboard sets.
///
/// `GET /v1/gameCenterLeaderboardSets/{id}/relationships/releases`
///
/// At most 200 on a page.
///
/// [Apple's page](https://developer.apple.com/documentation/appstoreconnectapi/get-v1-gameCenterLeaderboardSets-_id_-relationships-releases)
#[deprecated]
pub fn releases_linkages(
    id: impl Into<Id<GameCenterLeaderboardSet>>,
) -> Request<Linkages<game_center_leaderboard_set_releases::GameCenterLeaderboardSetRelease>> {
    Request::new(
        Method::Get,
        "/v1/gameCenterLeaderboardSets/{id}/relationships/releases",
    )
    .path("id", id.into())
    .limited(200)
}

/// Adds to the game center leaderboards of one of the game center leaderboard sets.
///
/// `POST /v1/gameCenterLeaderboardSets/{id}/relationships/gameCenterLeaderboards`
///
/// [Apple's page](https://developer.apple.com/documentation/appstoreconnectapi/post-v1-gameCenterLeaderboardSets-_id_-relationships-gameCenterLeaderboards)
#[deprecated]
pub fn add_game_center_leaderboards(
    id: impl Into<Id<GameCenterLeaderboardSet>>,
    game_center_leaderboards: impl IntoIterator<
        Item = impl Into<Id<game_center_leaderboards::GameCenterLeaderboard>>,
    >,
) -> Request<()> {
    Request::new(
        Method::Post,
        "/v1/gameCenterLeaderboardSets/{id}/relationships/gameCenterLeaderboards",
    )
    .path("id", id.into())
    .linkages::<game_center_leaderboards::GameCenterLeaderboard, _>(
        "gameCenterLeaderboards",
        game_center_leaderboards,
    )
}

/// Replaces the game center leaderboards of one of the game center leaderboard sets.
///
/// `PATCH /v1/gameCenterLeaderboardSets/{id}/relationships/gameCenterLeaderboards`
///
/// [Apple's page](https://developer.apple.com/documentation/appstoreconnectapi/patch-v1-gameCenterLeaderboardSets-_id_-relationships-gameCenterLeaderboards)
#[deprecated]
pub fn replace_game_center_leaderboards(
    id: impl Into<Id<GameCenterLeaderboardSet>>,
    game_center_leaderboards: impl IntoIterator<
        Item = impl Into<Id<game_center_leaderboards::GameCenterLeaderboard>>,
    >,
) -> Request<()> {
    Request::new(
        Method::Patch,
        "/v1/gameCenterLeaderboardSets/{id}/relationships/gameCenterLeaderboards",
    )
    .path("id", id.into())
    .linkages::<game_center_leaderboards::GameCenterLeaderboard, _>(
        "gameCenterLeaderboards",
        game_center_leaderboards,
    )
}

/// Removes from the game center leaderboards of one of the game center leaderboard sets.
///
/// `DELETE /v1/gameCenterLeaderboardSets/{id}/relationships/gameCenterLeaderboards`
///
/// [Apple's page](https://developer.apple.com/documentation/appstoreconnectapi/delete-v1-gameCenterLeaderboardSets-_id_-relationships-gameCenterLeaderboards)
#[deprecated]
pub fn remove_game_center_leaderboards(
    id: impl Into<Id<GameCenterLeaderboardSet>>,
    game_center_leaderboards: impl IntoIterator<
        Item = impl Into<Id<game_center_leaderboards::GameCenterLeaderboard>>,
    >,
) -> Request<()> {
    Request::new(
        Method::Delete,
        "/v1/gameCenterLeaderboardSets/{id}/relationships/gameCenterLeaderboards",
    )
    .path("id", id.into())
    .linkages::<game_center_leaderboards::GameCenterLeaderboard, _>(
        "gameCenterLeaderboards",
        game_center_leaderboards,
    )
}

/// Sets or clears the group leaderboard set of one of the game center leaderboard sets.
///
/// `PATCH /v1/gameCenterLeaderboardSets/{id}/relationships/groupLeaderboardSet`
///
/// [Apple's page](https://developer.apple.com/documentation/appstoreconnectapi/patch-v1-gameCenterLeaderboardSets-_id_-relationships-groupLeaderboardSet)
#[deprecated]
pub fn set_group_leaderboard_set(
    id: impl Into<Id<GameCenterLeaderboardSet>>,
    group_leaderboard_set: Option<&Id<GameCenterLeaderboardSet>>,
) -> Request<()> {
    Request::new(
        Method::Patch,
        "/v1/gameCenterLeaderboardSets/{id}/relationships/groupLeaderboardSet",
    )
    .path("id", id.into())
    .linkage::<GameCenterLeaderboardSet>("gameCenterLeaderboardSets", group_leaderboard_set)
}

/// The parameters of [`get`](fn@get).
pub enum GetQuery {}
impl Query for GetQuery {
    type Joins = GameCenterLeaderboardSetJoins;
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

/// The parameters of [`group_leaderboard_set`](fn@group_leaderboard_set).
pub enum GroupLeaderboardSetQuery {}
impl Query for GroupLeaderboardSetQuery {
    type Joins = GameCenterLeaderboardSetJoins;
}

/// The parameters of [`localizations`](fn@localizations).
pub enum LocalizationsQuery {}
impl Query for LocalizationsQuery {
    type Joins =
        game_center_leaderboard_set_localizations::GameCenterLeaderboardSetLocalizationJoins;
}

/// The parameters of [`releases`](fn@releases).
pub enum ReleasesQuery {}
impl Query for ReleasesQuery {
    type Joins = game_center_leaderboard_set_releases::GameCenterLeaderboardSetReleaseJoins;
}

impl
    Request<
        Page<game_center_leaderboard_set_releases::GameCenterLeaderboardSetRelease>,
        ReleasesQuery,
    >
{
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

/// A resource of the type `gameCenterLeaderboardSets`.
#[deprecated]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GameCenterLeaderboardSet {
    /// Which one it is, among those of its type.
    pub id: Id<GameCenterLeaderboardSet>,
    /// What it is.
    pub attributes: GameCenterLeaderboardSetAttributes,
    /// What it is connected with.
    pub relationships: GameCenterLeaderboardSetRelationships,
    /// Where it is.
    pub links: Links,
}
resource!(
    GameCenterLeaderboardSet,
    "gameCenterLeaderboardSets",
    attributes,
    relationships,
    links
);

/// The attributes of [`GameCenterLeaderboardSet`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GameCenterLeaderboardSetAttributes {
    /// `referenceName`
    pub reference_name: Option<String>,
    /// `vendorIdentifier`
    pub vendor_identifier: Option<String>,
}

impl Object for GameCenterLeaderboardSetAttributes {
    fn member<'de, A: MapAccess<'de>>(&mut self, key: &str, map: &mut A) -> Result<(), A::Error> {
        match key {
            "referenceName" => read_value(&mut self.reference_name, map),
            "vendorIdentifier" => read_value(&mut self.vendor_identifier, map),
            _ => skip(map),
        }
    }
}

impl Member for GameCenterLeaderboardSetAttributes {
    #[inline]
    fn view(&self) -> View<'_> {
        View::object("GameCenterLeaderboardSetAttributes")
            .member("referenceName", &self.reference_name)
            .member("vendorIdentifier", &self.vendor_identifier)
            .end()
    }
}
object!(GameCenterLeaderboardSetAttributes);

/// The relationships of [`GameCenterLeaderboardSet`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GameCenterLeaderboardSetRelationships {
    /// `gameCenterDetail`
    pub game_center_detail: ToOne<game_center_details::GameCenterDetail>,
    /// `gameCenterGroup`
    pub game_center_group: ToOne<game_center_groups::GameCenterGroup>,
    /// `gameCenterLeaderboards`
    pub game_center_leaderboards: ToMany<game_center_leaderboards::GameCenterLeaderboard>,
    /// `groupLeaderboardSet`
    #[deprecated]
    pub group_leaderboard_set: ToOne<GameCenterLeaderboardSet>,
    /// `localizations`
    pub localizations:
        ToMany<game_center_leaderboard_set_localizations::GameCenterLeaderboardSetLocalization>,
    /// `releases`
    pub releases: ToMany<game_center_leaderboard_set_releases::GameCenterLeaderboardSetRelease>,
}

impl Object for GameCenterLeaderboardSetRelationships {
    fn member<'de, A: MapAccess<'de>>(&mut self, key: &str, map: &mut A) -> Result<(), A::Error> {
        match key {
            "gameCenterDetail" => read_relationship(&mut self.game_center_detail, map),
            "gameCenterGroup" => read_relationship(&mut self.game_center_group, map),
            "gameCenterLeaderboards" => read_relationship(&mut self.game_center_leaderboards, map),
            "groupLeaderboardSet" => read_relationship(&mut self.group_leaderboard_set, map),
            "localizations" => read_relationship(&mut self.localizations, map),
            "releases" => read_relationship(&mut self.releases, map),
            _ => skip(map),
        }
    }
}

impl Member for GameCenterLeaderboardSetRelationships {
    #[inline]
    fn view(&self) -> View<'_> {
        View::object("GameCenterLeaderboardSetRelationships")
            .relationship("gameCenterDetail", &self.game_center_detail)
            .relationship("gameCenterGroup", &self.game_center_group)
            .relationship("gameCenterLeaderboards", &self.game_center_leaderboards)
            .relationship("groupLeaderboardSet", &self.group_leaderboard_set)
            .relationship("localizations", &self.localizations)
            .relationship("releases", &self.releases)
            .end()
    }
}
object!(GameCenterLeaderboardSetRelationships);

/// Creates one `GameCenterLeaderboardSet`; what is not set is not sent.
#[derive(Clone, PartialEq)]
#[must_use]
pub struct GameCenterLeaderboardSetCreate(Body);

impl GameCenterLeaderboardSetCreate {
    /// With what is required.
    pub fn new(reference_name: impl Into<String>, vendor_identifier: impl Into<String>) -> Self {
        Self(
            Body::new("gameCenterLeaderboardSets")
                .with_attributes()
                .attribute("referenceName", reference_name.into())
                .attribute("vendorIdentifier", vendor_identifier.into()),
        )
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

    /// Sets the relationship `gameCenterLeaderboards`.
    pub fn game_center_leaderboards(
        self,
        game_center_leaderboards: impl IntoIterator<
            Item = impl Into<Id<game_center_leaderboards::GameCenterLeaderboard>>,
        >,
    ) -> Self {
        Self(
            self.0
                .to_many::<game_center_leaderboards::GameCenterLeaderboard, _>(
                    "gameCenterLeaderboards",
                    "gameCenterLeaderboards",
                    game_center_leaderboards,
                ),
        )
    }
}
body!(GameCenterLeaderboardSetCreate);

/// Changes one `GameCenterLeaderboardSet`; what is not set stays as it is.
#[derive(Clone, PartialEq)]
#[must_use]
pub struct GameCenterLeaderboardSetUpdate(Body);

impl GameCenterLeaderboardSetUpdate {
    /// With nothing set.
    pub fn new() -> Self {
        Self(Body::new("gameCenterLeaderboardSets"))
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
body!(GameCenterLeaderboardSetUpdate, default);

/// What can be asked along with `GameCenterLeaderboardSet`.
///
/// Fields can be chosen: `fields[gameCenterDetails]`, `fields[gameCenterGroups]`, `fields[gameCenterLeaderboardSetLocalizations]`, `fields[gameCenterLeaderboardSetReleases]`, `fields[gameCenterLeaderboardSets]`, `fields[gameCenterLeaderboards]`.
///
/// Can be included: `gameCenterDetail`, `gameCenterGroup`, `groupLeaderboardSet`, `localizations`, `gameCenterLeaderboards`, `releases`.
pub enum GameCenterLeaderboardSetJoins {}
joins!(
    GameCenterLeaderboardSetJoins,
    include = GameCenterLeaderboardSetInclude,
    to_many = GameCenterLeaderboardSetToMany,
    fields = [
        game_center_details::GameCenterDetailField,
        game_center_groups::GameCenterGroupField,
        game_center_leaderboard_set_localizations::GameCenterLeaderboardSetLocalizationField,
        game_center_leaderboard_set_releases::GameCenterLeaderboardSetReleaseField,
        GameCenterLeaderboardSetField,
        game_center_leaderboards::GameCenterLeaderboardField
    ]
);

names! {
    /// The fields that `fields[gameCenterLeaderboardSets]` can choose.
    pub enum GameCenterLeaderboardSetField {
        #[deprecated]
        ReferenceName = "referenceName",
        #[deprecated]
        VendorIdentifier = "vendorIdentifier",
        #[deprecated]
        GameCenterDetail = "gameCenterDetail",
        #[deprecated]
        GameCenterGroup = "gameCenterGroup",
        #[deprecated]
        GroupLeaderboardSet = "groupLeaderboardSet",
        #[deprecated]
        Localizations = "localizations",
        #[deprecated]
        GameCenterLeaderboards = "gameCenterLeaderboards",
        #[deprecated]
        Releases = "releases",
    }
}

impl Field for GameCenterLeaderboardSetField {
    const PARAMETER: &'static str = "fields[gameCenterLeaderboardSets]";
}

names! {
    /// The fields that `fields[gameCenterLeaderboardSets]` can choose.
    pub enum GameCenterLeaderboardSetAnyField {
        ReferenceName = "referenceName",
        VendorIdentifier = "vendorIdentifier",
        GameCenterDetail = "gameCenterDetail",
        GameCenterGroup = "gameCenterGroup",
        GroupLeaderboardSet = "groupLeaderboardSet",
        Localizations = "localizations",
        GameCenterLeaderboards = "gameCenterLeaderboards",
        Releases = "releases",
        Versions = "versions",
    }
}

impl Field for GameCenterLeaderboardSetAnyField {
    const PARAMETER: &'static str = "fields[gameCenterLeaderboardSets]";
}

names! {
    /// What can be included with `GameCenterLeaderboardSet`.
    pub enum GameCenterLeaderboardSetInclude {
        GameCenterDetail = "gameCenterDetail",
        GameCenterGroup = "gameCenterGroup",
        GroupLeaderboardSet = "groupLeaderboardSet",
        Localizations = "localizations",
        GameCenterLeaderboards = "gameCenterLeaderboards",
        Releases = "releases",
    }
}

names! {
    /// Relationships of `GameCenterLeaderboardSet` of which a limited number can be included.
    ///
    /// At most 50 of each.
    pub enum GameCenterLeaderboardSetToMany {
        #[deprecated]
        GameCenterLeaderboards = "gameCenterLeaderboards",
        #[deprecated]
        Localizations = "localizations",
        #[deprecated]
        Releases = "releases",
    }
}

impl Limited for GameCenterLeaderboardSetToMany {
    fn maximum(self) -> u32 {
        50
    }
}
