// Written by `cargo xtask codegen` from the description in `spec/`; not edited by hand.
//! Game center challenge localizations: `/v1/gameCenterChallengeLocalizations`.

use super::{game_center_challenge_images, game_center_challenge_versions};
use crate::runtime::emit::*;

/// Reads one of the game center challenge localizations.
///
/// `GET /v1/gameCenterChallengeLocalizations/{id}`
///
/// [Apple's page](https://developer.apple.com/documentation/appstoreconnectapi/get-v1-gameCenterChallengeLocalizations-_id_)
pub fn get(
    id: impl Into<Id<GameCenterChallengeLocalization>>,
) -> Request<Document<GameCenterChallengeLocalization>, GetQuery> {
    Request::new(Method::Get, "/v1/gameCenterChallengeLocalizations/{id}").path("id", id.into())
}

/// Creates one of the game center challenge localizations.
///
/// `POST /v1/gameCenterChallengeLocalizations`
///
/// [Apple's page](https://developer.apple.com/documentation/appstoreconnectapi/post-v1-gameCenterChallengeLocalizations)
pub fn create(
    body: GameCenterChallengeLocalizationCreate,
) -> Request<Document<GameCenterChallengeLocalization>> {
    Request::new(Method::Post, "/v1/gameCenterChallengeLocalizations").body(body)
}

/// Changes one of the game center challenge localizations.
///
/// `PATCH /v1/gameCenterChallengeLocalizations/{id}`
///
/// [Apple's page](https://developer.apple.com/documentation/appstoreconnectapi/patch-v1-gameCenterChallengeLocalizations-_id_)
pub fn update(
    id: impl Into<Id<GameCenterChallengeLocalization>>,
    body: GameCenterChallengeLocalizationUpdate,
) -> Request<Document<GameCenterChallengeLocalization>> {
    Request::new(Method::Patch, "/v1/gameCenterChallengeLocalizations/{id}").path_and_body(
        "id",
        id.into(),
        body,
    )
}

/// Deletes one of the game center challenge localizations.
///
/// `DELETE /v1/gameCenterChallengeLocalizations/{id}`
///
/// [Apple's page](https://developer.apple.com/documentation/appstoreconnectapi/delete-v1-gameCenterChallengeLocalizations-_id_)
pub fn delete(id: impl Into<Id<GameCenterChallengeLocalization>>) -> Request<()> {
    Request::new(Method::Delete, "/v1/gameCenterChallengeLocalizations/{id}").path("id", id.into())
}

/// Reads the image of one of the game center challenge localizations.
///
/// `GET /v1/gameCenterChallengeLocalizations/{id}/image`
///
/// [Apple's page](https://developer.apple.com/documentation/appstoreconnectapi/get-v1-gameCenterChallengeLocalizations-_id_-image)
pub fn image(
    id: impl Into<Id<GameCenterChallengeLocalization>>,
) -> Request<Document<Option<game_center_challenge_images::GameCenterChallengeImage>>, ImageQuery> {
    Request::new(
        Method::Get,
        "/v1/gameCenterChallengeLocalizations/{id}/image",
    )
    .path("id", id.into())
}

/// Reads the identity of the image of one of the game center challenge localizations.
///
/// `GET /v1/gameCenterChallengeLocalizations/{id}/relationships/image`
///
/// [Apple's page](https://developer.apple.com/documentation/appstoreconnectapi/get-v1-gameCenterChallengeLocalizations-_id_-relationships-image)
pub fn image_linkage(
    id: impl Into<Id<GameCenterChallengeLocalization>>,
) -> Request<Linkage<game_center_challenge_images::GameCenterChallengeImage>> {
    Request::new(
        Method::Get,
        "/v1/gameCenterChallengeLocalizations/{id}/relationships/image",
    )
    .path("id", id.into())
}

/// The parameters of [`get`](fn@get).
pub enum GetQuery {}
impl Query for GetQuery {
    type Joins = GameCenterChallengeLocalizationJoins;
}

/// The parameters of [`image`](fn@image).
pub enum ImageQuery {}
impl Query for ImageQuery {
    type Joins = Only<game_center_challenge_images::GameCenterChallengeImageField>;
}

/// A resource of the type `gameCenterChallengeLocalizations`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GameCenterChallengeLocalization {
    /// Which one it is, among those of its type.
    pub id: Id<GameCenterChallengeLocalization>,
    /// What it is.
    pub attributes: GameCenterChallengeLocalizationAttributes,
    /// What it is connected with.
    pub relationships: GameCenterChallengeLocalizationRelationships,
    /// Where it is.
    pub links: Links,
}
resource!(
    GameCenterChallengeLocalization,
    "gameCenterChallengeLocalizations",
    attributes,
    relationships,
    links
);

/// The attributes of [`GameCenterChallengeLocalization`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GameCenterChallengeLocalizationAttributes {
    /// `description`
    pub description: Option<String>,
    /// `locale`
    pub locale: Option<String>,
    /// `name`
    pub name: Option<String>,
}

impl Object for GameCenterChallengeLocalizationAttributes {
    fn member<'de, A: MapAccess<'de>>(&mut self, key: &str, map: &mut A) -> Result<(), A::Error> {
        match key {
            "description" => read_value(&mut self.description, map),
            "locale" => read_value(&mut self.locale, map),
            "name" => read_value(&mut self.name, map),
            _ => skip(map),
        }
    }
}

impl Member for GameCenterChallengeLocalizationAttributes {
    #[inline]
    fn view(&self) -> View<'_> {
        View::object("GameCenterChallengeLocalizationAttributes")
            .member("description", &self.description)
            .member("locale", &self.locale)
            .member("name", &self.name)
            .end()
    }
}
object!(GameCenterChallengeLocalizationAttributes);

/// The relationships of [`GameCenterChallengeLocalization`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GameCenterChallengeLocalizationRelationships {
    /// `image`
    pub image: ToOne<game_center_challenge_images::GameCenterChallengeImage>,
    /// `version`
    pub version: ToOne<game_center_challenge_versions::GameCenterChallengeVersion>,
}

impl Object for GameCenterChallengeLocalizationRelationships {
    fn member<'de, A: MapAccess<'de>>(&mut self, key: &str, map: &mut A) -> Result<(), A::Error> {
        match key {
            "image" => read_relationship(&mut self.image, map),
            "version" => read_relationship(&mut self.version, map),
            _ => skip(map),
        }
    }
}

impl Member for GameCenterChallengeLocalizationRelationships {
    #[inline]
    fn view(&self) -> View<'_> {
        View::object("GameCenterChallengeLocalizationRelationships")
            .relationship("image", &self.image)
            .relationship("version", &self.version)
            .end()
    }
}
object!(GameCenterChallengeLocalizationRelationships);

/// Creates one `GameCenterChallengeLocalization`; what is not set is not sent.
#[derive(Clone, PartialEq)]
#[must_use]
pub struct GameCenterChallengeLocalizationCreate(Body);

impl GameCenterChallengeLocalizationCreate {
    /// With what is required.
    pub fn new(
        locale: impl Into<String>,
        name: impl Into<String>,
        version: impl Into<Id<game_center_challenge_versions::GameCenterChallengeVersion>>,
    ) -> Self {
        Self(
            Body::new("gameCenterChallengeLocalizations")
                .with_attributes()
                .with_relationships()
                .attribute("locale", locale.into())
                .attribute("name", name.into())
                .to_one::<game_center_challenge_versions::GameCenterChallengeVersion>(
                    "version",
                    "gameCenterChallengeVersions",
                    version.into(),
                ),
        )
    }

    /// Sets `description`.
    pub fn description(self, description: impl Into<String>) -> Self {
        Self(self.0.attribute("description", description.into()))
    }

    /// Sends null for `description`.
    pub fn clear_description(self) -> Self {
        Self(self.0.clear_attribute("description"))
    }
}
body!(GameCenterChallengeLocalizationCreate);

/// Changes one `GameCenterChallengeLocalization`; what is not set stays as it is.
#[derive(Clone, PartialEq)]
#[must_use]
pub struct GameCenterChallengeLocalizationUpdate(Body);

impl GameCenterChallengeLocalizationUpdate {
    /// With nothing set.
    pub fn new() -> Self {
        Self(Body::new("gameCenterChallengeLocalizations"))
    }

    /// Sets `description`.
    pub fn description(self, description: impl Into<String>) -> Self {
        Self(self.0.attribute("description", description.into()))
    }

    /// Sets `name`.
    pub fn name(self, name: impl Into<String>) -> Self {
        Self(self.0.attribute("name", name.into()))
    }

    /// Sends null for `description`.
    pub fn clear_description(self) -> Self {
        Self(self.0.clear_attribute("description"))
    }

    /// Sends null for `name`.
    pub fn clear_name(self) -> Self {
        Self(self.0.clear_attribute("name"))
    }
}
body!(GameCenterChallengeLocalizationUpdate, default);

/// What can be asked along with `GameCenterChallengeLocalization`.
///
/// Fields can be chosen: `fields[gameCenterChallengeImages]`, `fields[gameCenterChallengeLocalizations]`, `fields[gameCenterChallengeVersions]`.
///
/// Can be included: `version`, `image`.
pub enum GameCenterChallengeLocalizationJoins {}
joins!(
    GameCenterChallengeLocalizationJoins,
    include = GameCenterChallengeLocalizationInclude,
    to_many = Never,
    fields = [
        game_center_challenge_images::GameCenterChallengeImageField,
        GameCenterChallengeLocalizationField,
        game_center_challenge_versions::GameCenterChallengeVersionField
    ]
);

names! {
    /// The fields that `fields[gameCenterChallengeLocalizations]` can choose.
    pub enum GameCenterChallengeLocalizationField {
        Locale = "locale",
        Name = "name",
        Description = "description",
        Version = "version",
        Image = "image",
    }
}

impl Field for GameCenterChallengeLocalizationField {
    const PARAMETER: &'static str = "fields[gameCenterChallengeLocalizations]";
}

names! {
    /// What can be included with `GameCenterChallengeLocalization`.
    pub enum GameCenterChallengeLocalizationInclude {
        Version = "version",
        Image = "image",
    }
}
