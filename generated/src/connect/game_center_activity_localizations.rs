// Written by `cargo xtask codegen` from the description in `spec/`; not edited by hand.
//! Game center activity localizations: `/v1/gameCenterActivityLocalizations`.

use super::{game_center_activity_images, game_center_activity_versions};
use crate::runtime::emit::*;

/// Reads one of the game center activity localizations.
///
/// `GET /v1/gameCenterActivityLocalizations/{id}`
///
/// [Apple's page](https://developer.apple.com/documentation/appstoreconnectapi/get-v1-gameCenterActivityLocalizations-_id_)
pub fn get(
    id: impl Into<Id<GameCenterActivityLocalization>>,
) -> Request<Document<GameCenterActivityLocalization>, GetQuery> {
    Request::new(Method::Get, "/v1/gameCenterActivityLocalizations/{id}").path("id", id.into())
}

/// Creates one of the game center activity localizations.
///
/// `POST /v1/gameCenterActivityLocalizations`
///
/// [Apple's page](https://developer.apple.com/documentation/appstoreconnectapi/post-v1-gameCenterActivityLocalizations)
pub fn create(
    body: GameCenterActivityLocalizationCreate,
) -> Request<Document<GameCenterActivityLocalization>> {
    Request::new(Method::Post, "/v1/gameCenterActivityLocalizations").body(body)
}

/// Changes one of the game center activity localizations.
///
/// `PATCH /v1/gameCenterActivityLocalizations/{id}`
///
/// [Apple's page](https://developer.apple.com/documentation/appstoreconnectapi/patch-v1-gameCenterActivityLocalizations-_id_)
pub fn update(
    id: impl Into<Id<GameCenterActivityLocalization>>,
    body: GameCenterActivityLocalizationUpdate,
) -> Request<Document<GameCenterActivityLocalization>> {
    Request::new(Method::Patch, "/v1/gameCenterActivityLocalizations/{id}").path_and_body(
        "id",
        id.into(),
        body,
    )
}

/// Deletes one of the game center activity localizations.
///
/// `DELETE /v1/gameCenterActivityLocalizations/{id}`
///
/// [Apple's page](https://developer.apple.com/documentation/appstoreconnectapi/delete-v1-gameCenterActivityLocalizations-_id_)
pub fn delete(id: impl Into<Id<GameCenterActivityLocalization>>) -> Request<()> {
    Request::new(Method::Delete, "/v1/gameCenterActivityLocalizations/{id}").path("id", id.into())
}

/// Reads the image of one of the game center activity localizations.
///
/// `GET /v1/gameCenterActivityLocalizations/{id}/image`
///
/// [Apple's page](https://developer.apple.com/documentation/appstoreconnectapi/get-v1-gameCenterActivityLocalizations-_id_-image)
pub fn image(
    id: impl Into<Id<GameCenterActivityLocalization>>,
) -> Request<Document<Option<game_center_activity_images::GameCenterActivityImage>>, ImageQuery> {
    Request::new(
        Method::Get,
        "/v1/gameCenterActivityLocalizations/{id}/image",
    )
    .path("id", id.into())
}

/// Reads the identity of the image of one of the game center activity localizations.
///
/// `GET /v1/gameCenterActivityLocalizations/{id}/relationships/image`
///
/// [Apple's page](https://developer.apple.com/documentation/appstoreconnectapi/get-v1-gameCenterActivityLocalizations-_id_-relationships-image)
pub fn image_linkage(
    id: impl Into<Id<GameCenterActivityLocalization>>,
) -> Request<Linkage<game_center_activity_images::GameCenterActivityImage>> {
    Request::new(
        Method::Get,
        "/v1/gameCenterActivityLocalizations/{id}/relationships/image",
    )
    .path("id", id.into())
}

/// The parameters of [`get`](fn@get).
pub enum GetQuery {}
impl Query for GetQuery {
    type Joins = GameCenterActivityLocalizationJoins;
}

/// The parameters of [`image`](fn@image).
pub enum ImageQuery {}
impl Query for ImageQuery {
    type Joins = Only<game_center_activity_images::GameCenterActivityImageField>;
}

/// A resource of the type `gameCenterActivityLocalizations`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GameCenterActivityLocalization {
    /// Which one it is, among those of its type.
    pub id: Id<GameCenterActivityLocalization>,
    /// What it is.
    pub attributes: GameCenterActivityLocalizationAttributes,
    /// What it is connected with.
    pub relationships: GameCenterActivityLocalizationRelationships,
    /// Where it is.
    pub links: Links,
}
resource!(
    GameCenterActivityLocalization,
    "gameCenterActivityLocalizations",
    attributes,
    relationships,
    links
);

/// The attributes of [`GameCenterActivityLocalization`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GameCenterActivityLocalizationAttributes {
    /// `description`
    pub description: Option<String>,
    /// `locale`
    pub locale: Option<String>,
    /// `name`
    pub name: Option<String>,
}

impl Object for GameCenterActivityLocalizationAttributes {
    fn member<'de, A: MapAccess<'de>>(&mut self, key: &str, map: &mut A) -> Result<(), A::Error> {
        match key {
            "description" => read_value(&mut self.description, map),
            "locale" => read_value(&mut self.locale, map),
            "name" => read_value(&mut self.name, map),
            _ => skip(map),
        }
    }
}

impl Member for GameCenterActivityLocalizationAttributes {
    #[inline]
    fn view(&self) -> View<'_> {
        View::object("GameCenterActivityLocalizationAttributes")
            .member("description", &self.description)
            .member("locale", &self.locale)
            .member("name", &self.name)
            .end()
    }
}
object!(GameCenterActivityLocalizationAttributes);

/// The relationships of [`GameCenterActivityLocalization`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GameCenterActivityLocalizationRelationships {
    /// `image`
    pub image: ToOne<game_center_activity_images::GameCenterActivityImage>,
    /// `version`
    pub version: ToOne<game_center_activity_versions::GameCenterActivityVersion>,
}

impl Object for GameCenterActivityLocalizationRelationships {
    fn member<'de, A: MapAccess<'de>>(&mut self, key: &str, map: &mut A) -> Result<(), A::Error> {
        match key {
            "image" => read_relationship(&mut self.image, map),
            "version" => read_relationship(&mut self.version, map),
            _ => skip(map),
        }
    }
}

impl Member for GameCenterActivityLocalizationRelationships {
    #[inline]
    fn view(&self) -> View<'_> {
        View::object("GameCenterActivityLocalizationRelationships")
            .relationship("image", &self.image)
            .relationship("version", &self.version)
            .end()
    }
}
object!(GameCenterActivityLocalizationRelationships);

/// Creates one `GameCenterActivityLocalization`; what is not set is not sent.
#[derive(Clone, PartialEq)]
#[must_use]
pub struct GameCenterActivityLocalizationCreate(Body);

impl GameCenterActivityLocalizationCreate {
    /// With what is required.
    pub fn new(
        locale: impl Into<String>,
        name: impl Into<String>,
        version: impl Into<Id<game_center_activity_versions::GameCenterActivityVersion>>,
    ) -> Self {
        Self(
            Body::new("gameCenterActivityLocalizations")
                .with_attributes()
                .with_relationships()
                .attribute("locale", locale.into())
                .attribute("name", name.into())
                .to_one::<game_center_activity_versions::GameCenterActivityVersion>(
                    "version",
                    "gameCenterActivityVersions",
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
body!(GameCenterActivityLocalizationCreate);

/// Changes one `GameCenterActivityLocalization`; what is not set stays as it is.
#[derive(Clone, PartialEq)]
#[must_use]
pub struct GameCenterActivityLocalizationUpdate(Body);

impl GameCenterActivityLocalizationUpdate {
    /// With nothing set.
    pub fn new() -> Self {
        Self(Body::new("gameCenterActivityLocalizations"))
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
body!(GameCenterActivityLocalizationUpdate, default);

/// What can be asked along with `GameCenterActivityLocalization`.
///
/// Fields can be chosen: `fields[gameCenterActivityImages]`, `fields[gameCenterActivityLocalizations]`, `fields[gameCenterActivityVersions]`.
///
/// Can be included: `version`, `image`.
pub enum GameCenterActivityLocalizationJoins {}
joins!(
    GameCenterActivityLocalizationJoins,
    include = GameCenterActivityLocalizationInclude,
    to_many = Never,
    fields = [
        game_center_activity_images::GameCenterActivityImageField,
        GameCenterActivityLocalizationField,
        game_center_activity_versions::GameCenterActivityVersionField
    ]
);

names! {
    /// The fields that `fields[gameCenterActivityLocalizations]` can choose.
    pub enum GameCenterActivityLocalizationField {
        Locale = "locale",
        Name = "name",
        Description = "description",
        Version = "version",
        Image = "image",
    }
}

impl Field for GameCenterActivityLocalizationField {
    const PARAMETER: &'static str = "fields[gameCenterActivityLocalizations]";
}

names! {
    /// What can be included with `GameCenterActivityLocalization`.
    pub enum GameCenterActivityLocalizationInclude {
        Version = "version",
        Image = "image",
    }
}
