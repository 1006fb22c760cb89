// Written by `cargo xtask codegen` from the description in `spec/`; not edited by hand.
//! Game center leaderboard set localizations v2: `/v2/gameCenterLeaderboardSetLocalizations`.

use super::{game_center_leaderboard_set_images_v2, game_center_leaderboard_set_versions_v2};
use crate::runtime::emit::*;

/// Reads one of the game center leaderboard set localizations v2.
///
/// `GET /v2/gameCenterLeaderboardSetLocalizations/{id}`
///
/// [Apple's page](https://developer.apple.com/documentation/appstoreconnectapi/get-v2-gameCenterLeaderboardSetLocalizations-_id_)
pub fn get(
    id: impl Into<Id<GameCenterLeaderboardSetLocalizationV2>>,
) -> Request<Document<GameCenterLeaderboardSetLocalizationV2>, GetQuery> {
    Request::new(
        Method::Get,
        "/v2/gameCenterLeaderboardSetLocalizations/{id}",
    )
    .path("id", id.into())
}

/// Creates one of the game center leaderboard set localizations v2.
///
/// `POST /v2/gameCenterLeaderboardSetLocalizations`
///
/// [Apple's page](https://developer.apple.com/documentation/appstoreconnectapi/post-v2-gameCenterLeaderboardSetLocalizations)
pub fn create(
    body: GameCenterLeaderboardSetLocalizationV2Create,
) -> Request<Document<GameCenterLeaderboardSetLocalizationV2>> {
    Request::new(Method::Post, "/v2/gameCenterLeaderboardSetLocalizations").body(body)
}

/// Changes one of the game center leaderboard set localizations v2.
///
/// `PATCH /v2/gameCenterLeaderboardSetLocalizations/{id}`
///
/// [Apple's page](https://developer.apple.com/documentation/appstoreconnectapi/patch-v2-gameCenterLeaderboardSetLocalizations-_id_)
pub fn update(
    id: impl Into<Id<GameCenterLeaderboardSetLocalizationV2>>,
    body: GameCenterLeaderboardSetLocalizationV2Update,
) -> Request<Document<GameCenterLeaderboardSetLocalizationV2>> {
    Request::new(
        Method::Patch,
        "/v2/gameCenterLeaderboardSetLocalizations/{id}",
    )
    .path_and_body("id", id.into(), body)
}

/// Deletes one of the game center leaderboard set localizations v2.
///
/// `DELETE /v2/gameCenterLeaderboardSetLocalizations/{id}`
///
/// [Apple's page](https://developer.apple.com/documentation/appstoreconnectapi/delete-v2-gameCenterLeaderboardSetLocalizations-_id_)
pub fn delete(id: impl Into<Id<GameCenterLeaderboardSetLocalizationV2>>) -> Request<()> {
    Request::new(
        Method::Delete,
        "/v2/gameCenterLeaderboardSetLocalizations/{id}",
    )
    .path("id", id.into())
}

/// Reads the image of one of the game center leaderboard set localizations v2.
///
/// `GET /v2/gameCenterLeaderboardSetLocalizations/{id}/image`
///
/// [Apple's page](https://developer.apple.com/documentation/appstoreconnectapi/get-v2-gameCenterLeaderboardSetLocalizations-_id_-image)
pub fn image(
    id: impl Into<Id<GameCenterLeaderboardSetLocalizationV2>>,
) -> Request<
    Document<Option<game_center_leaderboard_set_images_v2::GameCenterLeaderboardSetImageV2>>,
    ImageQuery,
> {
    Request::new(
        Method::Get,
        "/v2/gameCenterLeaderboardSetLocalizations/{id}/image",
    )
    .path("id", id.into())
}

/// Reads the identity of the image of one of the game center leaderboard set localizations v2.
///
/// `GET /v2/gameCenterLeaderboardSetLocalizations/{id}/relationships/image`
///
/// [Apple's page](https://developer.apple.com/documentation/appstoreconnectapi/get-v2-gameCenterLeaderboardSetLocalizations-_id_-relationships-image)
pub fn image_linkage(
    id: impl Into<Id<GameCenterLeaderboardSetLocalizationV2>>,
) -> Request<Linkage<game_center_leaderboard_set_images_v2::GameCenterLeaderboardSetImageV2>> {
    Request::new(
        Method::Get,
        "/v2/gameCenterLeaderboardSetLocalizations/{id}/relationships/image",
    )
    .path("id", id.into())
}

/// The parameters of [`get`](fn@get).
pub enum GetQuery {}
impl Query for GetQuery {
    type Joins = GameCenterLeaderboardSetLocalizationV2Joins;
}

/// The parameters of [`image`](fn@image).
pub enum ImageQuery {}
impl Query for ImageQuery {
    type Joins = game_center_leaderboard_set_images_v2::GameCenterLeaderboardSetImageV2Joins;
}

/// A resource of the type `gameCenterLeaderboardSetLocalizations`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GameCenterLeaderboardSetLocalizationV2 {
    /// Which one it is, among those of its type.
    pub id: Id<GameCenterLeaderboardSetLocalizationV2>,
    /// What it is.
    pub attributes: GameCenterLeaderboardSetLocalizationV2Attributes,
    /// What it is connected with.
    pub relationships: GameCenterLeaderboardSetLocalizationV2Relationships,
    /// Where it is.
    pub links: Links,
}
resource!(
    GameCenterLeaderboardSetLocalizationV2,
    "gameCenterLeaderboardSetLocalizations",
    attributes,
    relationships,
    links
);

/// The attributes of [`GameCenterLeaderboardSetLocalizationV2`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GameCenterLeaderboardSetLocalizationV2Attributes {
    /// `locale`
    pub locale: Option<String>,
    /// `name`
    pub name: Option<String>,
}

impl Object for GameCenterLeaderboardSetLocalizationV2Attributes {
    fn member<'de, A: MapAccess<'de>>(&mut self, key: &str, map: &mut A) -> Result<(), A::Error> {
        match key {
            "locale" => read_value(&mut self.locale, map),
            "name" => read_value(&mut self.name, map),
            _ => skip(map),
        }
    }
}

impl Member for GameCenterLeaderboardSetLocalizationV2Attributes {
    #[inline]
    fn view(&self) -> View<'_> {
        View::object("GameCenterLeaderboardSetLocalizationV2Attributes")
            .member("locale", &self.locale)
            .member("name", &self.name)
            .end()
    }
}
object!(GameCenterLeaderboardSetLocalizationV2Attributes);

/// The relationships of [`GameCenterLeaderboardSetLocalizationV2`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GameCenterLeaderboardSetLocalizationV2Relationships {
    /// `image`
    pub image: ToOne<game_center_leaderboard_set_images_v2::GameCenterLeaderboardSetImageV2>,
    /// `version`
    pub version: ToOne<game_center_leaderboard_set_versions_v2::GameCenterLeaderboardSetVersionV2>,
}

impl Object for GameCenterLeaderboardSetLocalizationV2Relationships {
    fn member<'de, A: MapAccess<'de>>(&mut self, key: &str, map: &mut A) -> Result<(), A::Error> {
        match key {
            "image" => read_relationship(&mut self.image, map),
            "version" => read_relationship(&mut self.version, map),
            _ => skip(map),
        }
    }
}

impl Member for GameCenterLeaderboardSetLocalizationV2Relationships {
    #[inline]
    fn view(&self) -> View<'_> {
        View::object("GameCenterLeaderboardSetLocalizationV2Relationships")
            .relationship("image", &self.image)
            .relationship("version", &self.version)
            .end()
    }
}
object!(GameCenterLeaderboardSetLocalizationV2Relationships);

/// Creates one `GameCenterLeaderboardSetLocalizationV2`; what is not set is not sent.
#[derive(Clone, PartialEq)]
#[must_use]
pub struct GameCenterLeaderboardSetLocalizationV2Create(Body);

impl GameCenterLeaderboardSetLocalizationV2Create {
    /// With what is required.
    pub fn new(
        locale: impl Into<String>,
        name: impl Into<String>,
        version: impl Into<
            Id<game_center_leaderboard_set_versions_v2::GameCenterLeaderboardSetVersionV2>,
        >,
    ) -> Self {
        Self(
            Body::new("gameCenterLeaderboardSetLocalizations")
                .with_attributes()
                .with_relationships()
                .attribute("locale", locale.into())
                .attribute("name", name.into())
                .to_one::<
                    game_center_leaderboard_set_versions_v2::GameCenterLeaderboardSetVersionV2,
                >("version", "gameCenterLeaderboardSetVersions", version.into()),
        )
    }
}
body!(GameCenterLeaderboardSetLocalizationV2Create);

/// Changes one `GameCenterLeaderboardSetLocalizationV2`; what is not set stays as it is.
#[derive(Clone, PartialEq)]
#[must_use]
pub struct GameCenterLeaderboardSetLocalizationV2Update(Body);

impl GameCenterLeaderboardSetLocalizationV2Update {
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
body!(GameCenterLeaderboardSetLocalizationV2Update, default);

/// What can be asked along with `GameCenterLeaderboardSetLocalizationV2`.
///
/// Fields can be chosen: `fields[gameCenterLeaderboardSetImages]`, `fields[gameCenterLeaderboardSetLocalizations]`, `fields[gameCenterLeaderboardSetVersions]`.
///
/// Can be included: `version`, `image`.
pub enum GameCenterLeaderboardSetLocalizationV2Joins {}
joins!(
    GameCenterLeaderboardSetLocalizationV2Joins,
    include = GameCenterLeaderboardSetLocalizationV2Include,
    to_many = Never,
    fields = [
        game_center_leaderboard_set_images_v2::GameCenterLeaderboardSetImageV2Field,
        GameCenterLeaderboardSetLocalizationV2Field,
        game_center_leaderboard_set_versions_v2::GameCenterLeaderboardSetVersionV2Field
    ]
);

names! {
    /// The fields that `fields[gameCenterLeaderboardSetLocalizations]` can choose.
    pub enum GameCenterLeaderboardSetLocalizationV2Field {
        Locale = "locale",
        Name = "name",
        Version = "version",
        Image = "image",
    }
}

impl Field for GameCenterLeaderboardSetLocalizationV2Field {
    const PARAMETER: &'static str = "fields[gameCenterLeaderboardSetLocalizations]";
}

names! {
    /// What can be included with `GameCenterLeaderboardSetLocalizationV2`.
    pub enum GameCenterLeaderboardSetLocalizationV2Include {
        Version = "version",
        Image = "image",
    }
}
