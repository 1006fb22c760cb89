// Written by `cargo xtask codegen` from the description in `spec/`; not edited by hand.
//! Game center achievement localizations v2: `/v2/gameCenterAchievementLocalizations`.

use super::{game_center_achievement_images_v2, game_center_achievement_versions_v2};
use crate::runtime::emit::*;

/// Reads one of the game center achievement localizations v2.
///
/// `GET /v2/gameCenterAchievementLocalizations/{id}`
///
/// [Apple's page](https://developer.apple.com/documentation/appstoreconnectapi/get-v2-gameCenterAchievementLocalizations-_id_)
pub fn get(
    id: impl Into<Id<GameCenterAchievementLocalizationV2>>,
) -> Request<Document<GameCenterAchievementLocalizationV2>, GetQuery> {
    Request::new(Method::Get, "/v2/gameCenterAchievementLocalizations/{id}").path("id", id.into())
}

/// Creates one of the game center achievement localizations v2.
///
/// `POST /v2/gameCenterAchievementLocalizations`
///
/// [Apple's page](https://developer.apple.com/documentation/appstoreconnectapi/post-v2-gameCenterAchievementLocalizations)
pub fn create(
    body: GameCenterAchievementLocalizationV2Create,
) -> Request<Document<GameCenterAchievementLocalizationV2>> {
    Request::new(Method::Post, "/v2/gameCenterAchievementLocalizations").body(body)
}

/// Changes one of the game center achievement localizations v2.
///
/// `PATCH /v2/gameCenterAchievementLocalizations/{id}`
///
/// [Apple's page](https://developer.apple.com/documentation/appstoreconnectapi/patch-v2-gameCenterAchievementLocalizations-_id_)
pub fn update(
    id: impl Into<Id<GameCenterAchievementLocalizationV2>>,
    body: GameCenterAchievementLocalizationV2Update,
) -> Request<Document<GameCenterAchievementLocalizationV2>> {
    Request::new(Method::Patch, "/v2/gameCenterAchievementLocalizations/{id}").path_and_body(
        "id",
        id.into(),
        body,
    )
}

/// Deletes one of the game center achievement localizations v2.
///
/// `DELETE /v2/gameCenterAchievementLocalizations/{id}`
///
/// [Apple's page](https://developer.apple.com/documentation/appstoreconnectapi/delete-v2-gameCenterAchievementLocalizations-_id_)
pub fn delete(id: impl Into<Id<GameCenterAchievementLocalizationV2>>) -> Request<()> {
    Request::new(
        Method::Delete,
        "/v2/gameCenterAchievementLocalizations/{id}",
    )
    .path("id", id.into())
}

/// Reads the image of one of the game center achievement localizations v2.
///
/// `GET /v2/gameCenterAchievementLocalizations/{id}/image`
///
/// [Apple's page](https://developer.apple.com/documentation/appstoreconnectapi/get-v2-gameCenterAchievementLocalizations-_id_-image)
pub fn image(
    id: impl Into<Id<GameCenterAchievementLocalizationV2>>,
) -> Request<
    Document<Option<game_center_achievement_images_v2::GameCenterAchievementImageV2>>,
    ImageQuery,
> {
    Request::new(
        Method::Get,
        "/v2/gameCenterAchievementLocalizations/{id}/image",
    )
    .path("id", id.into())
}

/// Reads the identity of the image of one of the game center achievement localizations v2.
///
/// `GET /v2/gameCenterAchievementLocalizations/{id}/relationships/image`
///
/// [Apple's page](https://developer.apple.com/documentation/appstoreconnectapi/get-v2-gameCenterAchievementLocalizations-_id_-relationships-image)
pub fn image_linkage(
    id: impl Into<Id<GameCenterAchievementLocalizationV2>>,
) -> Request<Linkage<game_center_achievement_images_v2::GameCenterAchievementImageV2>> {
    Request::new(
        Method::Get,
        "/v2/gameCenterAchievementLocalizations/{id}/relationships/image",
    )
    .path("id", id.into())
}

/// The parameters of [`get`](fn@get).
pub enum GetQuery {}
impl Query for GetQuery {
    type Joins = GameCenterAchievementLocalizationV2Joins;
}

/// The parameters of [`image`](fn@image).
pub enum ImageQuery {}
impl Query for ImageQuery {
    type Joins = game_center_achievement_images_v2::GameCenterAchievementImageV2Joins;
}

/// A resource of the type `gameCenterAchievementLocalizations`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GameCenterAchievementLocalizationV2 {
    /// Which one it is, among those of its type.
    pub id: Id<GameCenterAchievementLocalizationV2>,
    /// What it is.
    pub attributes: GameCenterAchievementLocalizationV2Attributes,
    /// What it is connected with.
    pub relationships: GameCenterAchievementLocalizationV2Relationships,
    /// Where it is.
    pub links: Links,
}
resource!(
    GameCenterAchievementLocalizationV2,
    "gameCenterAchievementLocalizations",
    attributes,
    relationships,
    links
);

/// The attributes of [`GameCenterAchievementLocalizationV2`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GameCenterAchievementLocalizationV2Attributes {
    /// `afterEarnedDescription`
    pub after_earned_description: Option<String>,
    /// `beforeEarnedDescription`
    pub before_earned_description: Option<String>,
    /// `locale`
    pub locale: Option<String>,
    /// `name`
    pub name: Option<String>,
}

impl Object for GameCenterAchievementLocalizationV2Attributes {
    fn member<'de, A: MapAccess<'de>>(&mut self, key: &str, map: &mut A) -> Result<(), A::Error> {
        match key {
            "afterEarnedDescription" => read_value(&mut self.after_earned_description, map),
            "beforeEarnedDescription" => read_value(&mut self.before_earned_description, map),
            "locale" => read_value(&mut self.locale, map),
            "name" => read_value(&mut self.name, map),
            _ => skip(map),
        }
    }
}

impl Member for GameCenterAchievementLocalizationV2Attributes {
    #[inline]
    fn view(&self) -> View<'_> {
        View::object("GameCenterAchievementLocalizationV2Attributes")
            .member("afterEarnedDescription", &self.after_earned_description)
            .member("beforeEarnedDescription", &self.before_earned_description)
            .member("locale", &self.locale)
            .member("name", &self.name)
            .end()
    }
}
object!(GameCenterAchievementLocalizationV2Attributes);

/// The relationships of [`GameCenterAchievementLocalizationV2`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GameCenterAchievementLocalizationV2Relationships {
    /// `image`
    pub image: ToOne<game_center_achievement_images_v2::GameCenterAchievementImageV2>,
    /// `version`
    pub version: ToOne<game_center_achievement_versions_v2::GameCenterAchievementVersionV2>,
}

impl Object for GameCenterAchievementLocalizationV2Relationships {
    fn member<'de, A: MapAccess<'de>>(&mut self, key: &str, map: &mut A) -> Result<(), A::Error> {
        match key {
            "image" => read_relationship(&mut self.image, map),
            "version" => read_relationship(&mut self.version, map),
            _ => skip(map),
        }
    }
}

impl Member for GameCenterAchievementLocalizationV2Relationships {
    #[inline]
    fn view(&self) -> View<'_> {
        View::object("GameCenterAchievementLocalizationV2Relationships")
            .relationship("image", &self.image)
            .relationship("version", &self.version)
            .end()
    }
}
object!(GameCenterAchievementLocalizationV2Relationships);

/// Creates one `GameCenterAchievementLocalizationV2`; what is not set is not sent.
#[derive(Clone, PartialEq)]
#[must_use]
pub struct GameCenterAchievementLocalizationV2Create(Body);

impl GameCenterAchievementLocalizationV2Create {
    /// With what is required.
    pub fn new(
        after_earned_description: impl Into<String>,
        before_earned_description: impl Into<String>,
        locale: impl Into<String>,
        name: impl Into<String>,
        version: impl Into<Id<game_center_achievement_versions_v2::GameCenterAchievementVersionV2>>,
    ) -> Self {
        Self(
            Body::new("gameCenterAchievementLocalizations")
                .with_attributes()
                .with_relationships()
                .attribute("afterEarnedDescription", after_earned_description.into())
                .attribute("beforeEarnedDescription", before_earned_description.into())
                .attribute("locale", locale.into())
                .attribute("name", name.into())
                .to_one::<game_center_achievement_versions_v2::GameCenterAchievementVersionV2>(
                    "version",
                    "gameCenterAchievementVersions",
                    version.into(),
                ),
        )
    }
}
body!(GameCenterAchievementLocalizationV2Create);

/// Changes one `GameCenterAchievementLocalizationV2`; what is not set stays as it is.
#[derive(Clone, PartialEq)]
#[must_use]
pub struct GameCenterAchievementLocalizationV2Update(Body);

impl GameCenterAchievementLocalizationV2Update {
    /// With nothing set.
    pub fn new() -> Self {
        Self(Body::new("gameCenterAchievementLocalizations"))
    }

    /// Sets `afterEarnedDescription`.
    pub fn after_earned_description(self, after_earned_description: impl Into<String>) -> Self {
        Self(
            self.0
                .attribute("afterEarnedDescription", after_earned_description.into()),
        )
    }

    /// Sets `beforeEarnedDescription`.
    pub fn before_earned_description(self, before_earned_description: impl Into<String>) -> Self {
        Self(
            self.0
                .attribute("beforeEarnedDescription", before_earned_description.into()),
        )
    }

    /// Sets `name`.
    pub fn name(self, name: impl Into<String>) -> Self {
        Self(self.0.attribute("name", name.into()))
    }

    /// Sends null for `afterEarnedDescription`.
    pub fn clear_after_earned_description(self) -> Self {
        Self(self.0.clear_attribute("afterEarnedDescription"))
    }

    /// Sends null for `beforeEarnedDescription`.
    pub fn clear_before_earned_description(self) -> Self {
        Self(self.0.clear_attribute("beforeEarnedDescription"))
    }

    /// Sends null for `name`.
    pub fn clear_name(self) -> Self {
        Self(self.0.clear_attribute("name"))
    }
}
body!(GameCenterAchievementLocalizationV2Update, default);

/// What can be asked along with `GameCenterAchievementLocalizationV2`.
///
/// Fields can be chosen: `fields[gameCenterAchievementImages]`, `fields[gameCenterAchievementLocalizations]`, `fields[gameCenterAchievementVersions]`.
///
/// Can be included: `version`, `image`.
pub enum GameCenterAchievementLocalizationV2Joins {}
joins!(
    GameCenterAchievementLocalizationV2Joins,
    include = GameCenterAchievementLocalizationV2Include,
    to_many = Never,
    fields = [
        game_center_achievement_images_v2::GameCenterAchievementImageV2Field,
        GameCenterAchievementLocalizationV2Field,
        game_center_achievement_versions_v2::GameCenterAchievementVersionV2Field
    ]
);

names! {
    /// The fields that `fields[gameCenterAchievementLocalizations]` can choose.
    pub enum GameCenterAchievementLocalizationV2Field {
        Locale = "locale",
        Name = "name",
        BeforeEarnedDescription = "beforeEarnedDescription",
        AfterEarnedDescription = "afterEarnedDescription",
        Version = "version",
        Image = "image",
    }
}

impl Field for GameCenterAchievementLocalizationV2Field {
    const PARAMETER: &'static str = "fields[gameCenterAchievementLocalizations]";
}

names! {
    /// What can be included with `GameCenterAchievementLocalizationV2`.
    pub enum GameCenterAchievementLocalizationV2Include {
        Version = "version",
        Image = "image",
    }
}
