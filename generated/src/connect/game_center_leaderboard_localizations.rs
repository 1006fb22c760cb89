// Written by `cargo xtask codegen` from the description in `spec/`; not edited by hand.
//! Game center leaderboard localizations: `/v1/gameCenterLeaderboardLocalizations`.

use super::{
    GameCenterLeaderboardFormatter, game_center_leaderboard_images, game_center_leaderboards,
};
use crate::runtime::emit::*;

/// Reads one of the game center leaderboard localizations.
///
/// `GET /v1/gameCenterLeaderboardLocalizations/{id}`
///
/// `fields[gameCenterLeaderboards]` is deprecated.
///
/// `fields[gameCenterLeaderboardImages]` is deprecated.
///
/// [Apple's page](https://developer.apple.com/documentation/appstoreconnectapi/get-v1-gameCenterLeaderboardLocalizations-_id_)
#[deprecated]
pub fn get(
    id: impl Into<Id<GameCenterLeaderboardLocalization>>,
) -> Request<Document<GameCenterLeaderboardLocalization>, GetQuery> {
    Request::new(Method::Get, "/v1/gameCenterLeaderboardLocalizations/{id}").path("id", id.into())
}

/// Creates one of the game center leaderboard localizations.
///
/// `POST /v1/gameCenterLeaderboardLocalizations`
///
/// [Apple's page](https://developer.apple.com/documentation/appstoreconnectapi/post-v1-gameCenterLeaderboardLocalizations)
#[deprecated]
pub fn create(
    body: GameCenterLeaderboardLocalizationCreate,
) -> Request<Document<GameCenterLeaderboardLocalization>> {
    Request::new(Method::Post, "/v1/gameCenterLeaderboardLocalizations").body(body)
}

/// Changes one of the game center leaderboard localizations.
///
/// `PATCH /v1/gameCenterLeaderboardLocalizations/{id}`
///
/// [Apple's page](https://developer.apple.com/documentation/appstoreconnectapi/patch-v1-gameCenterLeaderboardLocalizations-_id_)
#[deprecated]
pub fn update(
    id: impl Into<Id<GameCenterLeaderboardLocalization>>,
    body: GameCenterLeaderboardLocalizationUpdate,
) -> Request<Document<GameCenterLeaderboardLocalization>> {
    Request::new(Method::Patch, "/v1/gameCenterLeaderboardLocalizations/{id}").path_and_body(
        "id",
        id.into(),
        body,
    )
}

/// Deletes one of the game center leaderboard localizations.
///
/// `DELETE /v1/gameCenterLeaderboardLocalizations/{id}`
///
/// [Apple's page](https://developer.apple.com/documentation/appstoreconnectapi/delete-v1-gameCenterLeaderboardLocalizations-_id_)
#[deprecated]
pub fn delete(id: impl Into<Id<GameCenterLeaderboardLocalization>>) -> Request<()> {
    Request::new(
        Method::Delete,
        "/v1/gameCenterLeaderboardLocalizations/{id}",
    )
    .path("id", id.into())
}

/// Reads the game center leaderboard image of one of the game center leaderboard localizations.
///
/// `GET /v1/gameCenterLeaderboardLocalizations/{id}/gameCenterLeaderboardImage`
///
/// [Apple's page](https://developer.apple.com/documentation/appstoreconnectapi/get-v1-gameCenterLeaderboardLocalizations-_id_-gameCenterLeaderboardImage)
#[deprecated]
pub fn game_center_leaderboard_image(
    id: impl Into<Id<GameCenterLeaderboardLocalization>>,
) -> Request<
    Document<Option<game_center_leaderboard_images::GameCenterLeaderboardImage>>,
    GameCenterLeaderboardImageQuery,
> {
    Request::new(
        Method::Get,
        "/v1/gameCenterLeaderboardLocalizations/{id}/gameCenterLeaderboardImage",
    )
    .path("id", id.into())
}

/// Reads the identity of the game center leaderboard image of one of the game center leaderboard localizations.
///
/// `GET /v1/gameCenterLeaderboardLocalizations/{id}/relationships/gameCenterLeaderboardImage`
///
/// [Apple's page](https://developer.apple.com/documentation/appstoreconnectapi/get-v1-gameCenterLeaderboardLocalizations-_id_-relationships-gameCenterLeaderboardImage)
#[deprecated]
pub fn game_center_leaderboard_image_linkage(
    id: impl Into<Id<GameCenterLeaderboardLocalization>>,
) -> Request<Linkage<game_center_leaderboard_images::GameCenterLeaderboardImage>> {
    Request::new(
        Method::Get,
        "/v1/gameCenterLeaderboardLocalizations/{id}/relationships/gameCenterLeaderboardImage",
    )
    .path("id", id.into())
}

/// The parameters of [`get`](fn@get).
pub enum GetQuery {}
impl Query for GetQuery {
    type Joins = GameCenterLeaderboardLocalizationJoins;
}

/// The parameters of [`game_center_leaderboard_image`](fn@game_center_leaderboard_image).
pub enum GameCenterLeaderboardImageQuery {}
impl Query for GameCenterLeaderboardImageQuery {
    type Joins = game_center_leaderboard_images::GameCenterLeaderboardImageJoins;
}

/// A resource of the type `gameCenterLeaderboardLocalizations`.
#[deprecated]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GameCenterLeaderboardLocalization {
    /// Which one it is, among those of its type.
    pub id: Id<GameCenterLeaderboardLocalization>,
    /// What it is.
    pub attributes: GameCenterLeaderboardLocalizationAttributes,
    /// What it is connected with.
    pub relationships: GameCenterLeaderboardLocalizationRelationships,
    /// Where it is.
    pub links: Links,
}
resource!(
    GameCenterLeaderboardLocalization,
    "gameCenterLeaderboardLocalizations",
    attributes,
    relationships,
    links
);

/// The attributes of [`GameCenterLeaderboardLocalization`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GameCenterLeaderboardLocalizationAttributes {
    /// `description`
    pub description: Option<String>,
    /// `formatterOverride`
    pub formatter_override: Option<GameCenterLeaderboardFormatter>,
    /// `formatterSuffix`
    pub formatter_suffix: Option<String>,
    /// `formatterSuffixSingular`
    pub formatter_suffix_singular: Option<String>,
    /// `locale`
    pub locale: Option<String>,
    /// `name`
    pub name: Option<String>,
}

impl Object for GameCenterLeaderboardLocalizationAttributes {
    fn member<'de, A: MapAccess<'de>>(&mut self, key: &str, map: &mut A) -> Result<(), A::Error> {
        match key {
            "description" => read_value(&mut self.description, map),
            "formatterOverride" => read_value(&mut self.formatter_override, map),
            "formatterSuffix" => read_value(&mut self.formatter_suffix, map),
            "formatterSuffixSingular" => read_value(&mut self.formatter_suffix_singular, map),
            "locale" => read_value(&mut self.locale, map),
            "name" => read_value(&mut self.name, map),
            _ => skip(map),
        }
    }
}

impl Member for GameCenterLeaderboardLocalizationAttributes {
    #[inline]
    fn view(&self) -> View<'_> {
        View::object("GameCenterLeaderboardLocalizationAttributes")
            .member("description", &self.description)
            .member("formatterOverride", &self.formatter_override)
            .member("formatterSuffix", &self.formatter_suffix)
            .member("formatterSuffixSingular", &self.formatter_suffix_singular)
            .member("locale", &self.locale)
            .member("name", &self.name)
            .end()
    }
}
object!(GameCenterLeaderboardLocalizationAttributes);

/// The relationships of [`GameCenterLeaderboardLocalization`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GameCenterLeaderboardLocalizationRelationships {
    /// `gameCenterLeaderboard`
    pub game_center_leaderboard: ToOne<game_center_leaderboards::GameCenterLeaderboard>,
    /// `gameCenterLeaderboardImage`
    pub game_center_leaderboard_image:
        ToOne<game_center_leaderboard_images::GameCenterLeaderboardImage>,
}

impl Object for GameCenterLeaderboardLocalizationRelationships {
    fn member<'de, A: MapAccess<'de>>(&mut self, key: &str, map: &mut A) -> Result<(), A::Error> {
        match key {
            "gameCenterLeaderboard" => read_relationship(&mut self.game_center_leaderboard, map),
            "gameCenterLeaderboardImage" => {
                read_relationship(&mut self.game_center_leaderboard_image, map)
            }
            _ => skip(map),
        }
    }
}

impl Member for GameCenterLeaderboardLocalizationRelationships {
    #[inline]
    fn view(&self) -> View<'_> {
        View::object("GameCenterLeaderboardLocalizationRelationships")
            .relationship("gameCenterLeaderboard", &self.game_center_leaderboard)
            .relationship(
                "gameCenterLeaderboardImage",
                &self.game_center_leaderboard_image,
            )
            .end()
    }
}
object!(GameCenterLeaderboardLocalizationRelationships);

/// Creates one `GameCenterLeaderboardLocalization`; what is not set is not sent.
#[derive(Clone, PartialEq)]
#[must_use]
pub struct GameCenterLeaderboardLocalizationCreate(Body);

impl GameCenterLeaderboardLocalizationCreate {
    /// With what is required.
    pub fn new(
        locale: impl Into<String>,
        name: impl Into<String>,
        game_center_leaderboard: impl Into<Id<game_center_leaderboards::GameCenterLeaderboard>>,
    ) -> Self {
        Self(
            Body::new("gameCenterLeaderboardLocalizations")
                .with_attributes()
                .with_relationships()
                .attribute("locale", locale.into())
                .attribute("name", name.into())
                .to_one::<game_center_leaderboards::GameCenterLeaderboard>(
                    "gameCenterLeaderboard",
                    "gameCenterLeaderboards",
                    game_center_leaderboard.into(),
                ),
        )
    }

    /// Sets `description`.
    pub fn description(self, description: impl Into<String>) -> Self {
        Self(self.0.attribute("description", description.into()))
    }

    /// Sets `formatterOverride`.
    pub fn formatter_override(self, formatter_override: GameCenterLeaderboardFormatter) -> Self {
        Self(self.0.attribute("formatterOverride", formatter_override))
    }

    /// Sets `formatterSuffix`.
    pub fn formatter_suffix(self, formatter_suffix: impl Into<String>) -> Self {
        Self(self.0.attribute("formatterSuffix", formatter_suffix.into()))
    }

    /// Sets `formatterSuffixSingular`.
    pub fn formatter_suffix_singular(self, formatter_suffix_singular: impl Into<String>) -> Self {
        Self(
            self.0
                .attribute("formatterSuffixSingular", formatter_suffix_singular.into()),
        )
    }

    /// Sends null for `description`.
    pub fn clear_description(self) -> Self {
        Self(self.0.clear_attribute("description"))
    }

    /// Sends null for `formatterOverride`.
    pub fn clear_formatter_override(self) -> Self {
        Self(self.0.clear_attribute("formatterOverride"))
    }

    /// Sends null for `formatterSuffix`.
    pub fn clear_formatter_suffix(self) -> Self {
        Self(self.0.clear_attribute("formatterSuffix"))
    }

    /// Sends null for `formatterSuffixSingular`.
    pub fn clear_formatter_suffix_singular(self) -> Self {
        Self(self.0.clear_attribute("formatterSuffixSingular"))
    }
}
body!(GameCenterLeaderboardLocalizationCreate);

/// Changes one `GameCenterLeaderboardLocalization`; what is not set stays as it is.
#[derive(Clone, PartialEq)]
#[must_use]
pub struct GameCenterLeaderboardLocalizationUpdate(Body);

impl GameCenterLeaderboardLocalizationUpdate {
    /// With nothing set.
    pub fn new() -> Self {
        Self(Body::new("gameCenterLeaderboardLocalizations"))
    }

    /// Sets `description`.
    pub fn description(self, description: impl Into<String>) -> Self {
        Self(self.0.attribute("description", description.into()))
    }

    /// Sets `formatterOverride`.
    pub fn formatter_override(self, formatter_override: GameCenterLeaderboardFormatter) -> Self {
        Self(self.0.attribute("formatterOverride", formatter_override))
    }

    /// Sets `formatterSuffix`.
    pub fn formatter_suffix(self, formatter_suffix: impl Into<String>) -> Self {
        Self(self.0.attribute("formatterSuffix", formatter_suffix.into()))
    }

    /// Sets `formatterSuffixSingular`.
    pub fn formatter_suffix_singular(self, formatter_suffix_singular: impl Into<String>) -> Self {
        Self(
            self.0
                .attribute("formatterSuffixSingular", formatter_suffix_singular.into()),
        )
    }

    /// Sets `name`.
    pub fn name(self, name: impl Into<String>) -> Self {
        Self(self.0.attribute("name", name.into()))
    }

    /// Sends null for `description`.
    pub fn clear_description(self) -> Self {
        Self(self.0.clear_attribute("description"))
    }

    /// Sends null for `formatterOverride`.
    pub fn clear_formatter_override(self) -> Self {
        Self(self.0.clear_attribute("formatterOverride"))
    }

    /// Sends null for `formatterSuffix`.
    pub fn clear_formatter_suffix(self) -> Self {
        Self(self.0.clear_attribute("formatterSuffix"))
    }

    /// Sends null for `formatterSuffixSingular`.
    pub fn clear_formatter_suffix_singular(self) -> Self {
        Self(self.0.clear_attribute("formatterSuffixSingular"))
    }

    /// Sends null for `name`.
    pub fn clear_name(self) -> Self {
        Self(self.0.clear_attribute("name"))
    }
}
body!(GameCenterLeaderboardLocalizationUpdate, default);

/// What can be asked along with `GameCenterLeaderboardLocalization`.
///
/// Fields can be chosen: `fields[gameCenterLeaderboardImages]`, `fields[gameCenterLeaderboardLocalizations]`, `fields[gameCenterLeaderboards]`.
///
/// Can be included: `gameCenterLeaderboard`, `gameCenterLeaderboardImage`.
pub enum GameCenterLeaderboardLocalizationJoins {}
joins!(
    GameCenterLeaderboardLocalizationJoins,
    include = GameCenterLeaderboardLocalizationInclude,
    to_many = Never,
    fields = [
        game_center_leaderboard_images::GameCenterLeaderboardImageField,
        GameCenterLeaderboardLocalizationField,
        game_center_leaderboards::GameCenterLeaderboardField
    ]
);

names! {
    /// The fields that `fields[gameCenterLeaderboardLocalizations]` can choose.
    pub enum GameCenterLeaderboardLocalizationField {
        #[deprecated]
        Locale = "locale",
        #[deprecated]
        Name = "name",
        #[deprecated]
        FormatterOverride = "formatterOverride",
        #[deprecated]
        FormatterSuffix = "formatterSuffix",
        #[deprecated]
        FormatterSuffixSingular = "formatterSuffixSingular",
        #[deprecated]
        Description = "description",
        #[deprecated]
        GameCenterLeaderboard = "gameCenterLeaderboard",
        #[deprecated]
        GameCenterLeaderboardImage = "gameCenterLeaderboardImage",
    }
}

impl Field for GameCenterLeaderboardLocalizationField {
    const PARAMETER: &'static str = "fields[gameCenterLeaderboardLocalizations]";
}

names! {
    /// What can be included with `GameCenterLeaderboardLocalization`.
    pub enum GameCenterLeaderboardLocalizationInclude {
        GameCenterLeaderboard = "gameCenterLeaderboard",
        GameCenterLeaderboardImage = "gameCenterLeaderboardImage",
    }
}
