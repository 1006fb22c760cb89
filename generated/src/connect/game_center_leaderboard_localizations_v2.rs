// Written by `cargo xtask codegen` from the description in `spec/`; not edited by hand.
//! Game center leaderboard localizations v2: `/v2/gameCenterLeaderboardLocalizations`.

use super::{
    GameCenterLeaderboardFormatter, game_center_leaderboard_images_v2,
    game_center_leaderboard_versions_v2,
};
use crate::runtime::emit::*;

/// Reads one of the game center leaderboard localizations v2.
///
/// `GET /v2/gameCenterLeaderboardLocalizations/{id}`
///
/// [Apple's page](https://developer.apple.com/documentation/appstoreconnectapi/get-v2-gameCenterLeaderboardLocalizations-_id_)
pub fn get(
    id: impl Into<Id<GameCenterLeaderboardLocalizationV2>>,
) -> Request<Document<GameCenterLeaderboardLocalizationV2>, GetQuery> {
    Request::new(Method::Get, "/v2/gameCenterLeaderboardLocalizations/{id}").path("id", id.into())
}

/// Creates one of the game center leaderboard localizations v2.
///
/// `POST /v2/gameCenterLeaderboardLocalizations`
///
/// [Apple's page](https://developer.apple.com/documentation/appstoreconnectapi/post-v2-gameCenterLeaderboardLocalizations)
pub fn create(
    body: GameCenterLeaderboardLocalizationV2Create,
) -> Request<Document<GameCenterLeaderboardLocalizationV2>> {
    Request::new(Method::Post, "/v2/gameCenterLeaderboardLocalizations").body(body)
}

/// Changes one of the game center leaderboard localizations v2.
///
/// `PATCH /v2/gameCenterLeaderboardLocalizations/{id}`
///
/// [Apple's page](https://developer.apple.com/documentation/appstoreconnectapi/patch-v2-gameCenterLeaderboardLocalizations-_id_)
pub fn update(
    id: impl Into<Id<GameCenterLeaderboardLocalizationV2>>,
    body: GameCenterLeaderboardLocalizationV2Update,
) -> Request<Document<GameCenterLeaderboardLocalizationV2>> {
    Request::new(Method::Patch, "/v2/gameCenterLeaderboardLocalizations/{id}").path_and_body(
        "id",
        id.into(),
        body,
    )
}

/// Deletes one of the game center leaderboard localizations v2.
///
/// `DELETE /v2/gameCenterLeaderboardLocalizations/{id}`
///
/// [Apple's page](https://developer.apple.com/documentation/appstoreconnectapi/delete-v2-gameCenterLeaderboardLocalizations-_id_)
pub fn delete(id: impl Into<Id<GameCenterLeaderboardLocalizationV2>>) -> Request<()> {
    Request::new(
        Method::Delete,
        "/v2/gameCenterLeaderboardLocalizations/{id}",
    )
    .path("id", id.into())
}

/// Reads the image of one of the game center leaderboard localizations v2.
///
/// `GET /v2/gameCenterLeaderboardLocalizations/{id}/image`
///
/// [Apple's page](https://developer.apple.com/documentation/appstoreconnectapi/get-v2-gameCenterLeaderboardLocalizations-_id_-image)
pub fn image(
    id: impl Into<Id<GameCenterLeaderboardLocalizationV2>>,
) -> Request<
    Document<Option<game_center_leaderboard_images_v2::GameCenterLeaderboardImageV2>>,
    ImageQuery,
> {
    Request::new(
        Method::Get,
        "/v2/gameCenterLeaderboardLocalizations/{id}/image",
    )
    .path("id", id.into())
}

/// Reads the identity of the image of one of the game center leaderboard localizations v2.
///
/// `GET /v2/gameCenterLeaderboardLocalizations/{id}/relationships/image`
///
/// [Apple's page](https://developer.apple.com/documentation/appstoreconnectapi/get-v2-gameCenterLeaderboardLocalizations-_id_-relationships-image)
pub fn image_linkage(
    id: impl Into<Id<GameCenterLeaderboardLocalizationV2>>,
) -> Request<Linkage<game_center_leaderboard_images_v2::GameCenterLeaderboardImageV2>> {
    Request::new(
        Method::Get,
        "/v2/gameCenterLeaderboardLocalizations/{id}/relationships/image",
    )
    .path("id", id.into())
}

/// The parameters of [`get`](fn@get).
pub enum GetQuery {}
impl Query for GetQuery {
    type Joins = GameCenterLeaderboardLocalizationV2Joins;
}

/// The parameters of [`image`](fn@image).
pub enum ImageQuery {}
impl Query for ImageQuery {
    type Joins = game_center_leaderboard_images_v2::GameCenterLeaderboardImageV2Joins;
}

/// A resource of the type `gameCenterLeaderboardLocalizations`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GameCenterLeaderboardLocalizationV2 {
    /// Which one it is, among those of its type.
    pub id: Id<GameCenterLeaderboardLocalizationV2>,
    /// What it is.
    pub attributes: GameCenterLeaderboardLocalizationV2Attributes,
    /// What it is connected with.
    pub relationships: GameCenterLeaderboardLocalizationV2Relationships,
    /// Where it is.
    pub links: Links,
}
resource!(
    GameCenterLeaderboardLocalizationV2,
    "gameCenterLeaderboardLocalizations",
    attributes,
    relationships,
    links
);

/// The attributes of [`GameCenterLeaderboardLocalizationV2`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GameCenterLeaderboardLocalizationV2Attributes {
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

impl Object for GameCenterLeaderboardLocalizationV2Attributes {
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

impl Member for GameCenterLeaderboardLocalizationV2Attributes {
    #[inline]
    fn view(&self) -> View<'_> {
        View::object("GameCenterLeaderboardLocalizationV2Attributes")
            .member("description", &self.description)
            .member("formatterOverride", &self.formatter_override)
            .member("formatterSuffix", &self.formatter_suffix)
            .member("formatterSuffixSingular", &self.formatter_suffix_singular)
            .member("locale", &self.locale)
            .member("name", &self.name)
            .end()
    }
}
object!(GameCenterLeaderboardLocalizationV2Attributes);

/// The relationships of [`GameCenterLeaderboardLocalizationV2`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GameCenterLeaderboardLocalizationV2Relationships {
    /// `image`
    pub image: ToOne<game_center_leaderboard_images_v2::GameCenterLeaderboardImageV2>,
    /// `version`
    pub version: ToOne<game_center_leaderboard_versions_v2::GameCenterLeaderboardVersionV2>,
}

impl Object for GameCenterLeaderboardLocalizationV2Relationships {
    fn member<'de, A: MapAccess<'de>>(&mut self, key: &str, map: &mut A) -> Result<(), A::Error> {
        match key {
            "image" => read_relationship(&mut self.image, map),
            "version" => read_relationship(&mut self.version, map),
            _ => skip(map),
        }
    }
}

impl Member for GameCenterLeaderboardLocalizationV2Relationships {
    #[inline]
    fn view(&self) -> View<'_> {
        View::object("GameCenterLeaderboardLocalizationV2Relationships")
            .relationship("image", &self.image)
            .relationship("version", &self.version)
            .end()
    }
}
object!(GameCenterLeaderboardLocalizationV2Relationships);

/// Creates one `GameCenterLeaderboardLocalizationV2`; what is not set is not sent.
#[derive(Clone, PartialEq)]
#[must_use]
pub struct GameCenterLeaderboardLocalizationV2Create(Body);

impl GameCenterLeaderboardLocalizationV2Create {
    /// With what is required.
    pub fn new(
        locale: impl Into<String>,
        name: impl Into<String>,
        version: impl Into<Id<game_center_leaderboard_versions_v2::GameCenterLeaderboardVersionV2>>,
    ) -> Self {
        Self(
            Body::new("gameCenterLeaderboardLocalizations")
                .with_attributes()
                .with_relationships()
                .attribute("locale", locale.into())
                .attribute("name", name.into())
                .to_one::<game_center_leaderboard_versions_v2::GameCenterLeaderboardVersionV2>(
                    "version",
                    "gameCenterLeaderboardVersions",
                    version.into(),
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
body!(GameCenterLeaderboardLocalizationV2Create);

/// Changes one `GameCenterLeaderboardLocalizationV2`; what is not set stays as it is.
#[derive(Clone, PartialEq)]
#[must_use]
pub struct GameCenterLeaderboardLocalizationV2Update(Body);

impl GameCenterLeaderboardLocalizationV2Update {
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
body!(GameCenterLeaderboardLocalizationV2Update, default);

/// What can be asked along with `GameCenterLeaderboardLocalizationV2`.
///
/// Fields can be chosen: `fields[gameCenterLeaderboardImages]`, `fields[gameCenterLeaderboardLocalizations]`, `fields[gameCenterLeaderboardVersions]`.
///
/// Can be included: `version`, `image`.
pub enum GameCenterLeaderboardLocalizationV2Joins {}
joins!(
    GameCenterLeaderboardLocalizationV2Joins,
    include = GameCenterLeaderboardLocalizationV2Include,
    to_many = Never,
    fields = [
        game_center_leaderboard_images_v2::GameCenterLeaderboardImageV2Field,
        GameCenterLeaderboardLocalizationV2Field,
        game_center_leaderboard_versions_v2::GameCenterLeaderboardVersionV2Field
    ]
);

names! {
    /// The fields that `fields[gameCenterLeaderboardLocalizations]` can choose.
    pub enum GameCenterLeaderboardLocalizationV2Field {
        Locale = "locale",
        Name = "name",
        FormatterOverride = "formatterOverride",
        FormatterSuffix = "formatterSuffix",
        FormatterSuffixSingular = "formatterSuffixSingular",
        Description = "description",
        Version = "version",
        Image = "image",
    }
}

impl Field for GameCenterLeaderboardLocalizationV2Field {
    const PARAMETER: &'static str = "fields[gameCenterLeaderboardLocalizations]";
}

names! {
    /// What can be included with `GameCenterLeaderboardLocalizationV2`.
    pub enum GameCenterLeaderboardLocalizationV2Include {
        Version = "version",
        Image = "image",
    }
}
