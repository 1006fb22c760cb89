// Written by `cargo xtask codegen` from the description in `spec/`; not edited by hand.
//! Game center leaderboard sets v2: `/v2/gameCenterLeaderboardSets`.

use super::{
    game_center_details, game_center_groups, game_center_leaderboard_set_versions_v2,
    game_center_leaderboards_v2,
};
use crate::runtime::emit::*;

/// Reads one of the game center leaderboard sets v2.
///
/// `GET /v2/gameCenterLeaderboardSets/{id}`
///
/// [Apple's page](https://developer.apple.com/documentation/appstoreconnectapi/get-v2-gameCenterLeaderboardSets-_id_)
pub fn get(
    id: impl Into<Id<GameCenterLeaderboardSetV2>>,
) -> Request<Document<GameCenterLeaderboardSetV2>, GetQuery> {
    Request::new(Method::Get, "/v2/gameCenterLeaderboardSets/{id}").path("id", id.into())
}

/// Creates one of the game center leaderboard sets v2.
///
/// `POST /v2/gameCenterLeaderboardSets`
///
/// [Apple's page](https://developer.apple.com/documentation/appstoreconnectapi/post-v2-gameCenterLeaderboardSets)
pub fn create(
    body: GameCenterLeaderboardSetV2Create,
) -> Request<Document<GameCenterLeaderboardSetV2>> {
    Request::new(Method::Post, "/v2/gameCenterLeaderboardSets").body(body)
}

/// Changes one of the game center leaderboard sets v2.
///
/// `PATCH /v2/gameCenterLeaderboardSets/{id}`
///
/// [Apple's page](https://developer.apple.com/documentation/appstoreconnectapi/patch-v2-gameCenterLeaderboardSets-_id_)
pub fn update(
    id: impl Into<Id<GameCenterLeaderboardSetV2>>,
    body: GameCenterLeaderboardSetV2Update,
) -> Request<Document<GameCenterLeaderboardSetV2>> {
    Request::new(Method::Patch, "/v2/gameCenterLeaderboardSets/{id}").path_and_body(
        "id",
        id.into(),
        body,
    )
}

/// Deletes one of the game center leaderboard sets v2.
///
/// `DELETE /v2/gameCenterLeaderboardSets/{id}`
///
/// [Apple's page](https://developer.apple.com/documentation/appstoreconnectapi/delete-v2-gameCenterLeaderboardSets-_id_)
pub fn delete(id: impl Into<Id<GameCenterLeaderboardSetV2>>) -> Request<()> {
    Request::new(Method::Delete, "/v2/gameCenterLeaderboardSets/{id}").path("id", id.into())
}

/// Reads the game center leaderboards of one of the game center leaderboard sets v2.
///
/// `GET /v2/gameCenterLeaderboardSets/{id}/gameCenterLeaderboards`
///
/// At most 200 on a page.
///
/// [Apple's page](https://developer.apple.com/documentation/appstoreconnectapi/get-v2-gameCenterLeaderboardSets-_id_-gameCenterLeaderboards)
pub fn game_center_leaderboards(
    id: impl Into<Id<GameCenterLeaderboardSetV2>>,
) -> Request<Page<game_center_leaderboards_v2::GameCenterLeaderboardV2>, GameCenterLeaderboardsQuery>
{
    Request::new(
        Method::Get,
        "/v2/gameCenterLeaderboardSets/{id}/gameCenterLeaderboards",
    )
    .path("id", id.into())
    .limited(200)
}

/// Reads the versions of one of the game center leaderboard sets v2.
///
/// `GET /v2/gameCenterLeaderboardSets/{id}/versions`
///
/// At most 200 on a page.
///
/// [Apple's page](https://developer.apple.com/documentation/appstoreconnectapi/get-v2-gameCenterLeaderboardSets-_id_-versions)
pub fn versions(
    id: impl Into<Id<GameCenterLeaderboardSetV2>>,
) -> Request<
    Page<game_center_leaderboard_set_versions_v2::GameCenterLeaderboardSetVersionV2>,
    VersionsQuery,
> {
    Request::new(Method::Get, "/v2/gameCenterLeaderboardSets/{id}/versions")
        .path("id", id.into())
        .limited(200)
}

/// Reads the identities of the game center leaderboards of one of the game center leaderboard sets v2.
///
/// `GET /v2/gameCenterLeaderboardSets/{id}/relationships/gameCenterLeaderboards`
///
/// At most 200 on a page.
///
/// [Apple's page](https://developer.apple.com/documentation/appstoreconnectapi/get-v2-gameCenterLeaderboardSets-_id_-relationships-gameCenterLeaderboards)
pub fn game_center_leaderboards_linkages(
    id: impl Into<Id<GameCenterLeaderboardSetV2>>,
) -> Request<Linkages<game_center_leaderboards_v2::GameCenterLeaderboardV2>> {
    Request::new(
        Method::Get,
        "/v2/gameCenterLeaderboardSets/{id}/relationships/gameCenterLeaderboards",
    )
    .path("id", id.into())
    .limited(200)
}

/// Reads the identities of the versions of one of the game center leaderboard sets v2.
///
/// `GET /v2/gameCenterLeaderboardSets/{id}/relationships/versions`
///
/// At most 200 on a page.
///
/// [Apple's page](https://developer.apple.com/documentation/appstoreconnectapi/get-v2-gameCenterLeaderboardSets-_id_-relationships-versions)
pub fn versions_linkages(
    id: impl Into<Id<GameCenterLeaderboardSetV2>>,
) -> Request<Linkages<game_center_leaderboard_set_versions_v2::GameCenterLeaderboardSetVersionV2>> {
    Request::new(
        Method::Get,
        "/v2/gameCenterLeaderboardSets/{id}/relationships/versions",
    )
    .path("id", id.into())
    .limited(200)
}

/// Adds to the game center leaderboards of one of the game center leaderboard sets v2.
///
/// `POST /v2/gameCenterLeaderboardSets/{id}/relationships/gameCenterLeaderboards`
///
/// [Apple's page](https://developer.apple.com/documentation/appstoreconnectapi/post-v2-gameCenterLeaderboardSets-_id_-relationships-gameCenterLeaderboards)
pub fn add_game_center_leaderboards(
    id: impl Into<Id<GameCenterLeaderboardSetV2>>,
    game_center_leaderboards: impl IntoIterator<
        Item = impl Into<Id<game_center_leaderboards_v2::GameCenterLeaderboardV2>>,
    >,
) -> Request<()> {
    Request::new(
        Method::Post,
        "/v2/gameCenterLeaderboardSets/{id}/relationships/gameCenterLeaderboards",
    )
    .path("id", id.into())
    .linkages::<game_center_leaderboards_v2::GameCenterLeaderboardV2, _>(
        "gameCenterLeaderboards",
        game_center_leaderboards,
    )
}

/// Replaces the game center leaderboards of one of the game center leaderboard sets v2.
///
/// `PATCH /v2/gameCenterLeaderboardSets/{id}/relationships/gameCenterLeaderboards`
///
/// [Apple's page](https://developer.apple.com/documentation/appstoreconnectapi/patch-v2-gameCenterLeaderboardSets-_id_-relationships-gameCenterLeaderboards)
pub fn replace_game_center_leaderboards(
    id: impl Into<Id<GameCenterLeaderboardSetV2>>,
    game_center_leaderboards: impl IntoIterator<
        Item = impl Into<Id<game_center_leaderboards_v2::GameCenterLeaderboardV2>>,
    >,
) -> Request<()> {
    Request::new(
        Method::Patch,
        "/v2/gameCenterLeaderboardSets/{id}/relationships/gameCenterLeaderboards",
    )
    .path("id", id.into())
    .linkages::<game_center_leaderboards_v2::GameCenterLeaderboardV2, _>(
        "gameCenterLeaderboards",
        game_center_leaderboards,
    )
}

/// Removes from the game center leaderboards of one of the game center leaderboard sets v2.
///
/// `DELETE /v2/gameCenterLeaderboardSets/{id}/relationships/gameCenterLeaderboards`
///
/// [Apple's page](https://developer.apple.com/documentation/appstoreconnectapi/delete-v2-gameCenterLeaderboardSets-_id_-relationships-gameCenterLeaderboards)
pub fn remove_game_center_leaderboards(
    id: impl Into<Id<GameCenterLeaderboardSetV2>>,
    game_center_leaderboards: impl IntoIterator<
        Item = impl Into<Id<game_center_leaderboards_v2::GameCenterLeaderboardV2>>,
    >,
) -> Request<()> {
    Request::new(
        Method::Delete,
        "/v2/gameCenterLeaderboardSets/{id}/relationships/gameCenterLeaderboards",
    )
    .path("id", id.into())
    .linkages::<game_center_leaderboards_v2::GameCenterLeaderboardV2, _>(
        "gameCenterLeaderboards",
        game_center_leaderboards,
    )
}

/// The parameters of [`get`](fn@get).
pub enum GetQuery {}
impl Query for GetQuery {
    type Joins = GameCenterLeaderboardSetV2Joins;
}

/// The parameters of [`game_center_leaderboards`](fn@game_center_leaderboards).
pub enum GameCenterLeaderboardsQuery {}
impl Query for GameCenterLeaderboardsQuery {
    type Joins = game_center_leaderboards_v2::GameCenterLeaderboardV2Joins;
}

impl
    Request<Page<game_center_leaderboards_v2::GameCenterLeaderboardV2>, GameCenterLeaderboardsQuery>
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

/// The parameters of [`versions`](fn@versions).
pub enum VersionsQuery {}
impl Query for VersionsQuery {
    type Joins = game_center_leaderboard_set_versions_v2::GameCenterLeaderboardSetVersionV2Joins;
}

/// A resource of the type `gameCenterLeaderboardSets`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GameCenterLeaderboardSetV2 {
    /// Which one it is, among those of its type.
    pub id: Id<GameCenterLeaderboardSetV2>,
    /// What it is.
    pub attributes: GameCenterLeaderboardSetV2Attributes,
    /// What it is connected with.
    pub relationships: GameCenterLeaderboardSetV2Relationships,
    /// Where it is.
    pub links: Links,
}
resource!(
    GameCenterLeaderboardSetV2,
    "gameCenterLeaderboardSets",
    attributes,
    relationships,
    links
);

/// The attributes of [`GameCenterLeaderboardSetV2`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GameCenterLeaderboardSetV2Attributes {
    /// `referenceName`
    pub reference_name: Option<String>,
    /// `vendorIdentifier`
    pub vendor_identifier: Option<String>,
}

impl Object for GameCenterLeaderboardSetV2Attributes {
    fn member<'de, A: MapAccess<'de>>(&mut self, key: &str, map: &mut A) -> Result<(), A::Error> {
        match key {
            "referenceName" => read_value(&mut self.reference_name, map),
            "vendorIdentifier" => read_value(&mut self.vendor_identifier, map),
            _ => skip(map),
        }
    }
}

impl Member for GameCenterLeaderboardSetV2Attributes {
    #[inline]
    fn view(&self) -> View<'_> {
        View::object("GameCenterLeaderboardSetV2Attributes")
            .member("referenceName", &self.reference_name)
            .member("vendorIdentifier", &self.vendor_identifier)
            .end()
    }
}
object!(GameCenterLeaderboardSetV2Attributes);

/// The relationships of [`GameCenterLeaderboardSetV2`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GameCenterLeaderboardSetV2Relationships {
    /// `gameCenterDetail`
    pub game_center_detail: ToOne<game_center_details::GameCenterDetail>,
    /// `gameCenterGroup`
    pub game_center_group: ToOne<game_center_groups::GameCenterGroup>,
    /// `gameCenterLeaderboards`
    pub game_center_leaderboards: ToMany<game_center_leaderboards_v2::GameCenterLeaderboardV2>,
    /// `versions`
    pub versions:
        ToMany<game_center_leaderboard_set_versions_v2::GameCenterLeaderboardSetVersionV2>,
}

impl Object for GameCenterLeaderboardSetV2Relationships {
    fn member<'de, A: MapAccess<'de>>(&mut self, key: &str, map: &mut A) -> Result<(), A::Error> {
        match key {
            "gameCenterDetail" => read_relationship(&mut self.game_center_detail, map),
            "gameCenterGroup" => read_relationship(&mut self.game_center_group, map),
            "gameCenterLeaderboards" => read_relationship(&mut self.game_center_leaderboards, map),
            "versions" => read_relationship(&mut self.versions, map),
            _ => skip(map),
        }
    }
}

impl Member for GameCenterLeaderboardSetV2Relationships {
    #[inline]
    fn view(&self) -> View<'_> {
        View::object("GameCenterLeaderboardSetV2Relationships")
            .relationship("gameCenterDetail", &self.game_center_detail)
            .relationship("gameCenterGroup", &self.game_center_group)
            .relationship("gameCenterLeaderboards", &self.game_center_leaderboards)
            .relationship("versions", &self.versions)
            .end()
    }
}
object!(GameCenterLeaderboardSetV2Relationships);

/// Creates one `GameCenterLeaderboardSetV2`; what is not set is not sent.
#[derive(Clone, PartialEq)]
#[must_use]
pub struct GameCenterLeaderboardSetV2Create(Body);

impl GameCenterLeaderboardSetV2Create {
    /// With what is required.
    pub fn new(
        reference_name: impl Into<String>,
        vendor_identifier: impl Into<String>,
        versions: impl IntoIterator<
            Item = impl Into<
                Link<game_center_leaderboard_set_versions_v2::GameCenterLeaderboardSetVersionV2>,
            >,
        >,
    ) -> Self {
        Self(
            Body::new("gameCenterLeaderboardSets")
                .with_attributes()
                .with_relationships()
                .attribute("referenceName", reference_name.into())
                .attribute("vendorIdentifier", vendor_identifier.into())
                .to_many::<
                    game_center_leaderboard_set_versions_v2::GameCenterLeaderboardSetVersionV2,
                    _,
                >("versions", "gameCenterLeaderboardSetVersions", versions),
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
            Item = impl Into<Id<game_center_leaderboards_v2::GameCenterLeaderboardV2>>,
        >,
    ) -> Self {
        Self(
            self.0
                .to_many::<game_center_leaderboards_v2::GameCenterLeaderboardV2, _>(
                    "gameCenterLeaderboards",
                    "gameCenterLeaderboards",
                    game_center_leaderboards,
                ),
        )
    }
}
body!(GameCenterLeaderboardSetV2Create);

/// Changes one `GameCenterLeaderboardSetV2`; what is not set stays as it is.
#[derive(Clone, PartialEq)]
#[must_use]
pub struct GameCenterLeaderboardSetV2Update(Body);

impl GameCenterLeaderboardSetV2Update {
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
body!(GameCenterLeaderboardSetV2Update, default);

/// What can be asked along with `GameCenterLeaderboardSetV2`.
///
/// Fields can be chosen: `fields[gameCenterDetails]`, `fields[gameCenterGroups]`, `fields[gameCenterLeaderboardSetVersions]`, `fields[gameCenterLeaderboardSets]`, `fields[gameCenterLeaderboards]`.
///
/// Can be included: `gameCenterDetail`, `gameCenterGroup`, `gameCenterLeaderboards`, `versions`.
pub enum GameCenterLeaderboardSetV2Joins {}
joins!(
    GameCenterLeaderboardSetV2Joins,
    include = GameCenterLeaderboardSetV2Include,
    to_many = GameCenterLeaderboardSetV2ToMany,
    fields = [
        game_center_details::GameCenterDetailField,
        game_center_groups::GameCenterGroupField,
        game_center_leaderboard_set_versions_v2::GameCenterLeaderboardSetVersionV2Field,
        GameCenterLeaderboardSetV2Field,
        game_center_leaderboards_v2::GameCenterLeaderboardV2Field
    ]
);

names! {
    /// The fields that `fields[gameCenterLeaderboardSets]` can choose.
    pub enum GameCenterLeaderboardSetV2Field {
        ReferenceName = "referenceName",
        VendorIdentifier = "vendorIdentifier",
        GameCenterDetail = "gameCenterDetail",
        GameCenterGroup = "gameCenterGroup",
        GameCenterLeaderboards = "gameCenterLeaderboards",
        Versions = "versions",
    }
}

impl Field for GameCenterLeaderboardSetV2Field {
    const PARAMETER: &'static str = "fields[gameCenterLeaderboardSets]";
}

names! {
    /// What can be included with `GameCenterLeaderboardSetV2`.
    pub enum GameCenterLeaderboardSetV2Include {
        GameCenterDetail = "gameCenterDetail",
        GameCenterGroup = "gameCenterGroup",
        GameCenterLeaderboards = "gameCenterLeaderboards",
        Versions = "versions",
    }
}

names! {
    /// Relationships of `GameCenterLeaderboardSetV2` of which a limited number can be included.
    ///
    /// At most 50 of each.
    pub enum GameCenterLeaderboardSetV2ToMany {
        GameCenterLeaderboards = "gameCenterLeaderboards",
        Versions = "versions",
    }
}

impl Limited for GameCenterLeaderboardSetV2ToMany {
    fn maximum(self) -> u32 {
        50
    }
}
