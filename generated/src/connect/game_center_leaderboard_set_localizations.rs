// Written by `cargo xtask codegen` from the description in `spec/`; not edited by hand.
//! Game center leaderboard set localizations: `/v1/gameCenterLeaderboardSetLocalizations`.

use super::{game_center_leaderboard_set_images, game_center_leaderboard_sets};
use crate::runtime::emit::*;

/// Reads one of the game center leaderboard set localizations.
///
/// `GET /v1/gameCenterLeaderboardSetLocalizations/{id}`
///
/// `fields[gameCenterLeaderboardSets]` is deprecated.
///
/// `fields[gameCenterLeaderboardSetImages]` is deprecated.
///
/// [Apple's page](https://developer.apple.com/documentation/appstoreconnectapi/get-v1-gameCenterLeaderboardSetLocalizations-_id_)
#[deprecated]
pub fn get(
    id: impl Into<Id<GameCenterLeaderboardSetLocalization>>,
) -> Request<Document<GameCenterLeaderboardSetLocalization>, GetQuery> {
    Request::new(
        Method::Get,
        "/v1/gameCenterLeaderboardSetLocalizations/{id}",
    )
    .path("id", id.into())
}

/// Creates one of the game center leaderboard set localizations.
///
/// `POST /v1/gameCenterLeaderboardSetLocalizations`
///
/// [Apple's page](https://developer.apple.com/documentation/appstoreconnectapi/post-v1-gameCenterLeaderboardSetLocalizations)
#[deprecated]
pub fn create(
    body: GameCenterLeaderboardSetLocalizationCreate,
) -> Request<Document<GameCenterLeaderboardSetLocalization>> {
    Request::new(Method::Post, "/v1/gameCenterLeaderboardSetLocalizations").body(body)
}

/// Changes one of the game center leaderboard set localizations.
///
/// `PATCH /v1/gameCenterLeaderboardSetLocalizations/{id}`
///
/// [Apple's page](https://developer.apple.com/documentation/appstoreconnectapi/patch-v1-gameCenterLeaderboardSetLocalizations-_id_)
#[deprecated]
pub fn update(
    id: impl Into<Id<GameCenterLeaderboardSetLocalization>>,
    body: GameCenterLeaderboardSetLocalizationUpdate,
) -> Request<Document<GameCenterLeaderboardSetLocalization>> {
    Request::new(
        Method::Patch,
        "/v1/gameCenterLeaderboardSetLocalizations/{id}",
    )
    .path_and_body("id", id.into(), body)
}

/// Deletes one of the game center leaderboard set localizations.
///
/// `DELETE /v1/gameCenterLeaderboardSetLocalizations/{id}`
///
/// [Apple's page](https://developer.apple.com/documentation/appstoreconnectapi/delete-v1-gameCenterLeaderboardSetLocalizations-_id_)
#[deprecated]
pub fn delete(id: impl Into<Id<GameCenterLeaderboardSetLocalization>>) -> Request<()> {
    Request::new(
        Method::Delete,
        "/v1/gameCenterLeaderboardSetLocalizations/{id}",
    )
    .path("id", id.into())
}

/// Reads the game center leaderboard set image of one of the game center leaderboard set localizations.
///
/// `GET /v1/gameCenterLeaderboardSetLocalizations/{id}/gameCenterLeaderboardSetImage`
///
/// [Apple's page](https://developer.apple.com/documentation/appstoreconnectapi/get-v1-gameCenterLeaderboardSetLocalizations-_id_-gameCenterLeaderboardSetImage)
#[deprecated]
pub fn game_center_leaderboard_set_image(
    id: impl Into<Id<GameCenterLeaderboardSetLocalization>>,
) -> Request<
    Document<Option<game_center_leaderboard_set_images::GameCenterLeaderboardSetImage>>,
    GameCenterLeaderboardSetImageQuery,
> {
    Request::new(
        Method::Get,
        "/v1/gameCenterLeaderboardSetLocalizations/{id}/gameCenterLeaderboardSetImage",
    )
    .path("id", id.into())
}

/// Reads the identity of the game center leaderboard set image of one of the game center leaderboard set localizations.
///
/// `GET /v1/gameCenterLeaderboardSetLocalizations/{id}/relationships/gameCenterLeaderboardSetImage`
///
/// [Apple's page](https://developer.apple.com/documentation/appstoreconnectapi/get-v1-gameCenterLeaderboardSetLocalizations-_id_-relationships-gameCenterLeaderboardSetImage)
#[deprecated]
pub fn game_center_leaderboard_set_image_linkage(
    id: impl Into<Id<GameCenterLeaderboardSetLocalization>>,
) -> Request<Linkage<game_center_leaderboard_set_images::GameCenterLeaderboardSetImage>> {
    Request::new(
            Method::Get,
            "/v1/gameCenterLeaderboardSetLocalizations/{id}/relationships/gameCenterLeaderboardSetImage",
        )
        .path("id", id.into())
}

/// The parameters of [`get`](fn@get).
pub enum GetQuery {}
impl Query for GetQuery {
    type Joins = GameCenterLeaderboardSetLocalizationJoins;
}

/// The parameters of [`game_center_leaderboard_set_image`](fn@game_center_leaderboard_set_image).
pub enum GameCenterLeaderboardSetImageQuery {}
impl Query for GameCenterLeaderboardSetImageQuery {
    type Joins = game_center_leaderboard_set_images::GameCenterLeaderboardSetImageJoins;
}

/// A resource of the type `gameCenterLeaderboardSetLocalizations`.
#[deprecated]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GameCenterLeaderboardSetLocalization {
    /// Which one it is, among those of its type.
    pub id: Id<GameCenterLeaderboardSetLocalization>,
    /// What it is.
    pub attributes: GameCenterLeaderboardSetLocalizationAttributes,
    /// What it is connected with.
    pub relationships: GameCenterLeaderboardSetLocalizationRelationships,
    /// Where it is.
    pub links: Links,
}
resource!(
    GameCenterLeaderboardSetLocalization,
    "gameCenterLeaderboardSetLocalizations",
    attributes,
    relationships,
    links
);

/// The attributes of [`GameCenterLeaderboardSetLocalization`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GameCenterLeaderboardSetLocalizationAttributes {
    /// `locale`
    pub locale: Option<String>,
    /// `name`
    pub name: Option<String>,
}

impl Object for GameCenterLeaderboardSetLocalizationAttributes {
    fn member<'de, A: MapAccess<'de>>(&mut self, key: &str, map: &mut A) -> Result<(), A::Error> {
        match key {
            "locale" => read_value(&mut self.locale, map),
            "name" => read_value(&mut self.name, map),
            _ => skip(map),
        }
    }
}

impl Member for GameCenterLeaderboardSetLocalizationAttributes {
    #[inline]
    fn view(&self) -> View<'_> {
        View::object("GameCenterLeaderboardSetLocalizationAttributes")
            .member("locale", &self.locale)
            .member("name", &self.name)
            .end()
    }
}
object!(GameCenterLeaderboardSetLocalizationAttributes);

/// The relationships of [`GameCenterLeaderboardSetLocalization`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GameCenterLeaderboardSetLocalizationRelationships {
    /// `gameCenterLeaderboardSet`
    pub game_center_leaderboard_set: ToOne<game_center_leaderboard_sets::GameCenterLeaderboardSet>,
    /// `gameCenterLeaderboardSetImage`
    pub game_center_leaderboard_set_image:
        ToOne<game_center_leaderboard_set_images::GameCenterLeaderboardSetImage>,
}

impl Object for GameCenterLeaderboardSetLocalizationRelationships {
    fn member<'de, A: MapAccess<'de>>(&mut self, key: &str, map: &mut A) -> Result<(), A::Error> {
        match key {
            "gameCenterLeaderboardSet" => {
                read_relationship(&mut self.game_center_leaderboard_set, map)
            }
            "gameCenterLeaderboardSetImage" => {
                read_relationship(&mut self.game_center_leaderboard_set_image, map)
            }
            _ => skip(map),
        }
    }
}

impl Member for GameCenterLeaderboardSetLocalizationRelationships {
    #[inline]
    fn view(&self) -> View<'_> {
        View::object("GameCenterLeaderboardSetLocalizationRelationships")
            .relationship(
                "gameCenterLeaderboardSet",
                &self.game_center_leaderboard_set,
            )
            .relationship(
                "gameCenterLeaderboardSetImage",
                &self.game_center_leaderboard_set_image,
            )
            .end()
    }
}
object!(GameCenterLeaderboardSetLocalizationRelationships);

/// Creates one `GameCenterLeaderboardSetLocalization`; what is not set is not sent.
#[derive(Clone, PartialEq)]
#[must_use]
pub struct GameCenterLeaderboardSetLocalizationCreate(Body);

impl GameCenterLeaderboardSetLocalizationCreate {
    /// With what is required.
    pub fn new(
        locale: impl Into<String>,
        name: impl Into<String>,
        game_center_leaderboard_set: impl Into<
            Id<game_center_leaderboard_sets::GameCenterLeaderboardSet>,
        >,
    ) -> Self {
        Self(
            Body::new("gameCenterLeaderboardSetLocalizations")
                .with_attributes()
                .with_relationships()
                .attribute("locale", locale.into())
                .attribute("name", name.into())
                .to_one::<game_center_leaderboard_sets::GameCenterLeaderboardSet>(
                    "gameCenterLeaderboardSet",
                    "gameCenterLeaderboardSets",
                    game_center_leaderboard_set.into(),
                ),
        )
    }
}
body!(GameCenterLeaderboardSetLocalizationCreate);

/// Changes one `GameCenterLeaderboardSetLocalization`; what is not set stays as it is.
#[derive(Clone, PartialEq)]
#[must_use]
pub struct GameCenterLeaderboardSetLocalizationUpdate(Body);

impl GameCenterLeaderboardSetLocalizationUpdate {
    /// With nothing set.
    pub fn new() -> Self {
        Self(Body::new("gameCenterLeaderboardSetLocalizations"))
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
body!(GameCenterLeaderboardSetLocalizationUpdate, default);

/// What can be asked along with `GameCenterLeaderboardSetLocalization`.
///
/// Fields can be chosen: `fields[gameCenterLeaderboardSetImages]`, `fields[gameCenterLeaderboardSetLocalizations]`, `fields[gameCenterLeaderboardSets]`.
///
/// Can be included: `gameCenterLeaderboardSet`, `gameCenterLeaderboardSetImage`.
pub enum GameCenterLeaderboardSetLocalizationJoins {}
joins!(
    GameCenterLeaderboardSetLocalizationJoins,
    include = GameCenterLeaderboardSetLocalizationInclude,
    to_many = Never,
    fields = [
        game_center_leaderboard_set_images::GameCenterLeaderboardSetImageField,
        GameCenterLeaderboardSetLocalizationField,
        game_center_leaderboard_sets::GameCenterLeaderboardSetField
    ]
);

names! {
    /// The fields that `fields[gameCenterLeaderboardSetLocalizations]` can choose.
    pub enum GameCenterLeaderboardSetLocalizationField {
        #[deprecated]
        Locale = "locale",
        #[deprecated]
        Name = "name",
        #[deprecated]
        GameCenterLeaderboardSet = "gameCenterLeaderboardSet",
        #[deprecated]
        GameCenterLeaderboardSetImage = "gameCenterLeaderboardSetImage",
    }
}

impl Field for GameCenterLeaderboardSetLocalizationField {
    const PARAMETER: &'static str = "fields[gameCenterLeaderboardSetLocalizations]";
}

names! {
    /// What can be included with `GameCenterLeaderboardSetLocalization`.
    pub enum GameCenterLeaderboardSetLocalizationInclude {
        GameCenterLeaderboardSet = "gameCenterLeaderboardSet",
        GameCenterLeaderboardSetImage = "gameCenterLeaderboardSetImage",
    }
}
