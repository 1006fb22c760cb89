// Written by `cargo xtask codegen` from the description in `spec/`; not edited by hand.
//! Game center leaderboard set member localizations: `/v1/gameCenterLeaderboardSetMemberLocalizations`.

use super::{game_center_leaderboard_sets, game_center_leaderboards};
use crate::runtime::emit::*;

/// Lists game center leaderboard set member localizations.
///
/// `GET /v1/gameCenterLeaderboardSetMemberLocalizations`
///
/// At most 200 on a page.
///
/// `filter[gameCenterLeaderboardSet]` is deprecated.
///
/// `filter[gameCenterLeaderboard]` is deprecated.
///
/// `fields[gameCenterLeaderboardSets]` is deprecated.
///
/// `fields[gameCenterLeaderboards]` is deprecated.
///
/// [Apple's page](https://developer.apple.com/documentation/appstoreconnectapi/get-v1-gameCenterLeaderboardSetMemberLocalizations)
pub fn list(
    game_center_leaderboard_set: impl IntoIterator<
        Item = impl Into<Id<game_center_leaderboard_sets::GameCenterLeaderboardSet>>,
    >,
    game_center_leaderboard: impl IntoIterator<
        Item = impl Into<Id<game_center_leaderboards::GameCenterLeaderboard>>,
    >,
) -> Request<Page<GameCenterLeaderboardSetMemberLocalization>, ListQuery> {
    Request::new(
        Method::Get,
        "/v1/gameCenterLeaderboardSetMemberLocalizations",
    )
    .list::<Id<game_center_leaderboard_sets::GameCenterLeaderboardSet>, _>(
        "filter[gameCenterLeaderboardSet]",
        game_center_leaderboard_set,
    )
    .required("filter[gameCenterLeaderboardSet]")
    .list::<Id<game_center_leaderboards::GameCenterLeaderboard>, _>(
        "filter[gameCenterLeaderboard]",
        game_center_leaderboard,
    )
    .required("filter[gameCenterLeaderboard]")
    .limited(200)
}

/// Creates one of the game center leaderboard set member localizations.
///
/// `POST /v1/gameCenterLeaderboardSetMemberLocalizations`
///
/// [Apple's page](https://developer.apple.com/documentation/appstoreconnectapi/post-v1-gameCenterLeaderboardSetMemberLocalizations)
pub fn create(
    body: GameCenterLeaderboardSetMemberLocalizationCreate,
) -> Request<Document<GameCenterLeaderboardSetMemberLocalization>> {
    Request::new(
        Method::Post,
        "/v1/gameCenterLeaderboardSetMemberLocalizations",
    )
    .body(body)
}

/// Changes one of the game center leaderboard set member localizations.
///
/// `PATCH /v1/gameCenterLeaderboardSetMemberLocalizations/{id}`
///
/// [Apple's page](https://developer.apple.com/documentation/appstoreconnectapi/patch-v1-gameCenterLeaderboardSetMemberLocalizations-_id_)
pub fn update(
    id: impl Into<Id<GameCenterLeaderboardSetMemberLocalization>>,
    body: GameCenterLeaderboardSetMemberLocalizationUpdate,
) -> Request<Document<GameCenterLeaderboardSetMemberLocalization>> {
    Request::new(
        Method::Patch,
        "/v1/gameCenterLeaderboardSetMemberLocalizations/{id}",
    )
    .path_and_body("id", id.into(), body)
}

/// Deletes one of the game center leaderboard set member localizations.
///
/// `DELETE /v1/gameCenterLeaderboardSetMemberLocalizations/{id}`
///
/// [Apple's page](https://developer.apple.com/documentation/appstoreconnectapi/delete-v1-gameCenterLeaderboardSetMemberLocalizations-_id_)
pub fn delete(id: impl Into<Id<GameCenterLeaderboardSetMemberLocalization>>) -> Request<()> {
    Request::new(
        Method::Delete,
        "/v1/gameCenterLeaderboardSetMemberLocalizations/{id}",
    )
    .path("id", id.into())
}

/// Reads the game center leaderboard of one of the game center leaderboard set member localizations.
///
/// `GET /v1/gameCenterLeaderboardSetMemberLocalizations/{id}/gameCenterLeaderboard`
///
/// `limit[gameCenterLeaderboardSets]` is deprecated.
///
/// `limit[localizations]` is deprecated.
///
/// `limit[releases]` is deprecated.
///
/// [Apple's page](https://developer.apple.com/documentation/appstoreconnectapi/get-v1-gameCenterLeaderboardSetMemberLocalizations-_id_-gameCenterLeaderboard)
#[deprecated]
pub fn game_center_leaderboard(
    id: impl Into<Id<GameCenterLeaderboardSetMemberLocalization>>,
) -> Request<
    Document<Option<game_center_leaderboards::GameCenterLeaderboard>>,
    GameCenterLeaderboardQuery,
> {
    Request::new(
        Method::Get,
        "/v1/gameCenterLeaderboardSetMemberLocalizations/{id}/gameCenterLeaderboard",
    )
    .path("id", id.into())
}

/// Reads the game center leaderboard set of one of the game center leaderboard set member localizations.
///
/// `GET /v1/gameCenterLeaderboardSetMemberLocalizations/{id}/gameCenterLeaderboardSet`
///
/// `limit[localizations]` is deprecated.
///
/// `limit[gameCenterLeaderboards]` is deprecated.
///
/// `limit[releases]` is deprecated.
///
/// [Apple's page](https://developer.apple.com/documentation/appstoreconnectapi/get-v1-gameCenterLeaderboardSetMemberLocalizations-_id_-gameCenterLeaderboardSet)
#[deprecated]
pub fn game_center_leaderboard_set(
    id: impl Into<Id<GameCenterLeaderboardSetMemberLocalization>>,
) -> Request<
    Document<Option<game_center_leaderboard_sets::GameCenterLeaderboardSet>>,
    GameCenterLeaderboardSetQuery,
> {
    Request::new(
        Method::Get,
        "/v1/gameCenterLeaderboardSetMemberLocalizations/{id}/gameCenterLeaderboardSet",
    )
    .path("id", id.into())
}

/// Reads the identity of the game center leaderboard of one of the game center leaderboard set member localizations.
///
/// `GET /v1/gameCenterLeaderboardSetMemberLocalizations/{id}/relationships/gameCenterLeaderboard`
///
/// [Apple's page](https://developer.apple.com/documentation/appstoreconnectapi/get-v1-gameCenterLeaderboardSetMemberLocalizations-_id_-relationships-gameCenterLeaderboard)
#[deprecated]
pub fn game_center_leaderboard_linkage(
    id: impl Into<Id<GameCenterLeaderboardSetMemberLocalization>>,
) -> Request<Linkage<game_center_leaderboards::GameCenterLeaderboard>> {
    Request::new(
        Method::Get,
        "/v1/gameCenterLeaderboardSetMemberLocalizations/{id}/relationships/gameCenterLeaderboard",
    )
    .path("id", id.into())
}

/// Reads the identity of the game center leaderboard set of one of the game center leaderboard set member localizations.
///
/// `GET /v1/gameCenterLeaderboardSetMemberLocalizations/{id}/relationships/gameCenterLeaderboardSet`
///
/// [Apple's page](https://developer.apple.com/documentation/appstoreconnectapi/get-v1-gameCenterLeaderboardSetMemberLocalizations-_id_-relationships-gameCenterLeaderboardSet)
#[deprecated]
pub fn game_center_leaderboard_set_linkage(
    id: impl Into<Id<GameCenterLeaderboardSetMemberLocalization>>,
) -> Request<Linkage<game_center_leaderboard_sets::GameCenterLeaderboardSet>> {
    Request::new(
            Method::Get,
            "/v1/gameCenterLeaderboardSetMemberLocalizations/{id}/relationships/gameCenterLeaderboardSet",
        )
        .path("id", id.into())
}

/// The parameters of [`list`](fn@list).
pub enum ListQuery {}
impl Query for ListQuery {
    type Joins = GameCenterLeaderboardSetMemberLocalizationJoins;
}

/// The parameters of [`game_center_leaderboard`](fn@game_center_leaderboard).
pub enum GameCenterLeaderboardQuery {}
impl Query for GameCenterLeaderboardQuery {
    type Joins = game_center_leaderboards::GameCenterLeaderboardJoins;
}

/// The parameters of [`game_center_leaderboard_set`](fn@game_center_leaderboard_set).
pub enum GameCenterLeaderboardSetQuery {}
impl Query for GameCenterLeaderboardSetQuery {
    type Joins = game_center_leaderboard_sets::GameCenterLeaderboardSetJoins;
}

/// A resource of the type `gameCenterLeaderboardSetMemberLocalizations`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GameCenterLeaderboardSetMemberLocalization {
    /// Which one it is, among those of its type.
    pub id: Id<GameCenterLeaderboardSetMemberLocalization>,
    /// What it is.
    pub attributes: GameCenterLeaderboardSetMemberLocalizationAttributes,
    /// What it is connected with.
    pub relationships: GameCenterLeaderboardSetMemberLocalizationRelationships,
    /// Where it is.
    pub links: Links,
}
resource!(
    GameCenterLeaderboardSetMemberLocalization,
    "gameCenterLeaderboardSetMemberLocalizations",
    attributes,
    relationships,
    links
);

/// The attributes of [`GameCenterLeaderboardSetMemberLocalization`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GameCenterLeaderboardSetMemberLocalizationAttributes {
    /// `locale`
    pub locale: Option<String>,
    /// `name`
    pub name: Option<String>,
}

impl Object for GameCenterLeaderboardSetMemberLocalizationAttributes {
    fn member<'de, A: MapAccess<'de>>(&mut self, key: &str, map: &mut A) -> Result<(), A::Error> {
        match key {
            "locale" => read_value(&mut self.locale, map),
            "name" => read_value(&mut self.name, map),
            _ => skip(map),
        }
    }
}

impl Member for GameCenterLeaderboardSetMemberLocalizationAttributes {
    #[inline]
    fn view(&self) -> View<'_> {
        View::object("GameCenterLeaderboardSetMemberLocalizationAttributes")
            .member("locale", &self.locale)
            .member("name", &self.name)
            .end()
    }
}
object!(GameCenterLeaderboardSetMemberLocalizationAttributes);

/// The relationships of [`GameCenterLeaderboardSetMemberLocalization`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GameCenterLeaderboardSetMemberLocalizationRelationships {
    /// `gameCenterLeaderboard`
    pub game_center_leaderboard: ToOne<game_center_leaderboards::GameCenterLeaderboard>,
    /// `gameCenterLeaderboardSet`
    pub game_center_leaderboard_set: ToOne<game_center_leaderboard_sets::GameCenterLeaderboardSet>,
}

impl Object for GameCenterLeaderboardSetMemberLocalizationRelationships {
    fn member<'de, A: MapAccess<'de>>(&mut self, key: &str, map: &mut A) -> Result<(), A::Error> {
        match key {
            "gameCenterLeaderboard" => read_relationship(&mut self.game_center_leaderboard, map),
            "gameCenterLeaderboardSet" => {
                read_relationship(&mut self.game_center_leaderboard_set, map)
            }
            _ => skip(map),
        }
    }
}

impl Member for GameCenterLeaderboardSetMemberLocalizationRelationships {
    #[inline]
    fn view(&self) -> View<'_> {
        View::object("GameCenterLeaderboardSetMemberLocalizationRelationships")
            .relationship("gameCenterLeaderboard", &self.game_center_leaderboard)
            .relationship(
                "gameCenterLeaderboardSet",
                &self.game_center_leaderboard_set,
            )
            .end()
    }
}
object!(GameCenterLeaderboardSetMemberLocalizationRelationships);

/// Creates one `GameCenterLeaderboardSetMemberLocalization`; what is not set is not sent.
#[derive(Clone, PartialEq)]
#[must_use]
pub struct GameCenterLeaderboardSetMemberLocalizationCreate(Body);

impl GameCenterLeaderboardSetMemberLocalizationCreate {
    /// With what is required.
    pub fn new(
        game_center_leaderboard: impl Into<Id<game_center_leaderboards::GameCenterLeaderboard>>,
        game_center_leaderboard_set: impl Into<
            Id<game_center_leaderboard_sets::GameCenterLeaderboardSet>,
        >,
    ) -> Self {
        Self(
            Body::new("gameCenterLeaderboardSetMemberLocalizations")
                .with_relationships()
                .to_one::<game_center_leaderboards::GameCenterLeaderboard>(
                    "gameCenterLeaderboard",
                    "gameCenterLeaderboards",
                    game_center_leaderboard.into(),
                )
                .to_one::<game_center_leaderboard_sets::GameCenterLeaderboardSet>(
                    "gameCenterLeaderboardSet",
                    "gameCenterLeaderboardSets",
                    game_center_leaderboard_set.into(),
                ),
        )
    }

    /// Sets `locale`.
    pub fn locale(self, locale: impl Into<String>) -> Self {
        Self(self.0.attribute("locale", locale.into()))
    }

    /// Sets `name`.
    pub fn name(self, name: impl Into<String>) -> Self {
        Self(self.0.attribute("name", name.into()))
    }

    /// Sends null for `locale`.
    pub fn clear_locale(self) -> Self {
        Self(self.0.clear_attribute("locale"))
    }

    /// Sends null for `name`.
    pub fn clear_name(self) -> Self {
        Self(self.0.clear_attribute("name"))
    }
}
body!(GameCenterLeaderboardSetMemberLocalizationCreate);

/// Changes one `GameCenterLeaderboardSetMemberLocalization`; what is not set stays as it is.
#[derive(Clone, PartialEq)]
#[must_use]
pub struct GameCenterLeaderboardSetMemberLocalizationUpdate(Body);

impl GameCenterLeaderboardSetMemberLocalizationUpdate {
    /// With nothing set.
    pub fn new() -> Self {
        Self(Body::new("gameCenterLeaderboardSetMemberLocalizations"))
    }

    /// Sets `name`.
    pub fn name(self, name: impl Into<String>) -> Self {
        Self(self.0.attribute("name", name.into()))
    }

    /// Sends null for `name`.
    pub fn clear_name(self) -> Self {
        Self(self.0.clear_attribute("name"))
    }
}
body!(GameCenterLeaderboardSetMemberLocalizationUpdate, default);

/// What can be asked along with `GameCenterLeaderboardSetMemberLocalization`.
///
/// Fields can be chosen: `fields[gameCenterLeaderboardSetMemberLocalizations]`, `fields[gameCenterLeaderboardSets]`, `fields[gameCenterLeaderboards]`.
///
/// Can be included: `gameCenterLeaderboardSet`, `gameCenterLeaderboard`.
pub enum GameCenterLeaderboardSetMemberLocalizationJoins {}
joins!(
    GameCenterLeaderboardSetMemberLocalizationJoins,
    include = GameCenterLeaderboardSetMemberLocalizationInclude,
    to_many = Never,
    fields = [
        GameCenterLeaderboardSetMemberLocalizationField,
        game_center_leaderboard_sets::GameCenterLeaderboardSetField,
        game_center_leaderboards::GameCenterLeaderboardField
    ]
);

names! {
    /// The fields that `fields[gameCenterLeaderboardSetMemberLocalizations]` can choose.
    pub enum GameCenterLeaderboardSetMemberLocalizationField {
        Name = "name",
        Locale = "locale",
        GameCenterLeaderboardSet = "gameCenterLeaderboardSet",
        GameCenterLeaderboard = "gameCenterLeaderboard",
    }
}

impl Field for GameCenterLeaderboardSetMemberLocalizationField {
    const PARAMETER: &'static str = "fields[gameCenterLeaderboardSetMemberLocalizations]";
}

names! {
    /// What can be included with `GameCenterLeaderboardSetMemberLocalization`.
    pub enum GameCenterLeaderboardSetMemberLocalizationInclude {
        GameCenterLeaderboardSet = "gameCenterLeaderboardSet",
        GameCenterLeaderboard = "gameCenterLeaderboard",
    }
}
