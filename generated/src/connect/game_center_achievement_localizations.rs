// Written by `cargo xtask codegen` from the description in `spec/`; not edited by hand.
//! Game center achievement localizations: `/v1/gameCenterAchievementLocalizations`.

use super::{game_center_achievement_images, game_center_achievements};
use crate::runtime::emit::*;

/// Reads one of the game center achievement localizations.
///
/// `GET /v1/gameCenterAchievementLocalizations/{id}`
///
/// `fields[gameCenterAchievements]` is deprecated.
///
/// `fields[gameCenterAchievementImages]` is deprecated.
///
/// [Apple's page](https://developer.apple.com/documentation/appstoreconnectapi/get-v1-gameCenterAchievementLocalizations-_id_)
#[deprecated]
pub fn get(
    id: impl Into<Id<GameCenterAchievementLocalization>>,
) -> Request<Document<GameCenterAchievementLocalization>, GetQuery> {
    Request::new(Method::Get, "/v1/gameCenterAchievementLocalizations/{id}").path("id", id.into())
}

/// Creates one of the game center achievement localizations.
///
/// `POST /v1/gameCenterAchievementLocalizations`
///
/// [Apple's page](https://developer.apple.com/documentation/appstoreconnectapi/post-v1-gameCenterAchievementLocalizations)
#[deprecated]
pub fn create(
    body: GameCenterAchievementLocalizationCreate,
) -> Request<Document<GameCenterAchievementLocalization>> {
    Request::new(Method::Post, "/v1/gameCenterAchievementLocalizations").body(body)
}

/// Changes one of the game center achievement localizations.
///
/// `PATCH /v1/gameCenterAchievementLocalizations/{id}`
///
/// [Apple's page](https://developer.apple.com/documentation/appstoreconnectapi/patch-v1-gameCenterAchievementLocalizations-_id_)
#[deprecated]
pub fn update(
    id: impl Into<Id<GameCenterAchievementLocalization>>,
    body: GameCenterAchievementLocalizationUpdate,
) -> Request<Document<GameCenterAchievementLocalization>> {
    Request::new(Method::Patch, "/v1/gameCenterAchievementLocalizations/{id}").path_and_body(
        "id",
        id.into(),
        body,
    )
}

/// Deletes one of the game center achievement localizations.
///
/// `DELETE /v1/gameCenterAchievementLocalizations/{id}`
///
/// [Apple's page](https://developer.apple.com/documentation/appstoreconnectapi/delete-v1-gameCenterAchievementLocalizations-_id_)
#[deprecated]
pub fn delete(id: impl Into<Id<GameCenterAchievementLocalization>>) -> Request<()> {
    Request::new(
        Method::Delete,
        "/v1/gameCenterAchievementLocalizations/{id}",
    )
    .path("id", id.into())
}

/// Reads the game center achievement of one of the game center achievement localizations.
///
/// `GET /v1/gameCenterAchievementLocalizations/{id}/gameCenterAchievement`
///
/// `limit[localizations]` is deprecated.
///
/// `limit[releases]` is deprecated.
///
/// [Apple's page](https://developer.apple.com/documentation/appstoreconnectapi/get-v1-gameCenterAchievementLocalizations-_id_-gameCenterAchievement)
#[deprecated]
pub fn game_center_achievement(
    id: impl Into<Id<GameCenterAchievementLocalization>>,
) -> Request<
    Document<Option<game_center_achievements::GameCenterAchievement>>,
    GameCenterAchievementQuery,
> {
    Request::new(
        Method::Get,
        "/v1/gameCenterAchievementLocalizations/{id}/gameCenterAchievement",
    )
    .path("id", id.into())
}

/// Reads the game center achievement image of one of the game center achievement localizations.
///
/// `GET /v1/gameCenterAchievementLocalizations/{id}/gameCenterAchievementImage`
///
/// [Apple's page](https://developer.apple.com/documentation/appstoreconnectapi/get-v1-gameCenterAchievementLocalizations-_id_-gameCenterAchievementImage)
#[deprecated]
pub fn game_center_achievement_image(
    id: impl Into<Id<GameCenterAchievementLocalization>>,
) -> Request<
    Document<Option<game_center_achievement_images::GameCenterAchievementImage>>,
    GameCenterAchievementImageQuery,
> {
    Request::new(
        Method::Get,
        "/v1/gameCenterAchievementLocalizations/{id}/gameCenterAchievementImage",
    )
    .path("id", id.into())
}

/// Reads the identity of the game center achievement of one of the game center achievement localizations.
///
/// `GET /v1/gameCenterAchievementLocalizations/{id}/relationships/gameCenterAchievement`
///
/// [Apple's page](https://developer.apple.com/documentation/appstoreconnectapi/get-v1-gameCenterAchievementLocalizations-_id_-relationships-gameCenterAchievement)
#[deprecated]
pub fn game_center_achievement_linkage(
    id: impl Into<Id<GameCenterAchievementLocalization>>,
) -> Request<Linkage<game_center_achievements::GameCenterAchievement>> {
    Request::new(
        Method::Get,
        "/v1/gameCenterAchievementLocalizations/{id}/relationships/gameCenterAchievement",
    )
    .path("id", id.into())
}

/// Reads the identity of the game center achievement image of one of the game center achievement localizations.
///
/// `GET /v1/gameCenterAchievementLocalizations/{id}/relationships/gameCenterAchievementImage`
///
/// [Apple's page](https://developer.apple.com/documentation/appstoreconnectapi/get-v1-gameCenterAchievementLocalizations-_id_-relationships-gameCenterAchievementImage)
#[deprecated]
pub fn game_center_achievement_image_linkage(
    id: impl Into<Id<GameCenterAchievementLocalization>>,
) -> Request<Linkage<game_center_achievement_images::GameCenterAchievementImage>> {
    Request::new(
        Method::Get,
        "/v1/gameCenterAchievementLocalizations/{id}/relationships/gameCenterAchievementImage",
    )
    .path("id", id.into())
}

/// The parameters of [`get`](fn@get).
pub enum GetQuery {}
impl Query for GetQuery {
    type Joins = GameCenterAchievementLocalizationJoins;
}

/// The parameters of [`game_center_achievement`](fn@game_center_achievement).
pub enum GameCenterAchievementQuery {}
impl Query for GameCenterAchievementQuery {
    type Joins = game_center_achievements::GameCenterAchievementJoins;
}

/// The parameters of [`game_center_achievement_image`](fn@game_center_achievement_image).
pub enum GameCenterAchievementImageQuery {}
impl Query for GameCenterAchievementImageQuery {
    type Joins = game_center_achievement_images::GameCenterAchievementImageJoins;
}

/// A resource of the type `gameCenterAchievementLocalizations`.
#[deprecated]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GameCenterAchievementLocalization {
    /// Which one it is, among those of its type.
    pub id: Id<GameCenterAchievementLocalization>,
    /// What it is.
    pub attributes: GameCenterAchievementLocalizationAttributes,
    /// What it is connected with.
    pub relationships: GameCenterAchievementLocalizationRelationships,
    /// Where it is.
    pub links: Links,
}
resource!(
    GameCenterAchievementLocalization,
    "gameCenterAchievementLocalizations",
    attributes,
    relationships,
    links
);

/// The attributes of [`GameCenterAchievementLocalization`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GameCenterAchievementLocalizationAttributes {
    /// `afterEarnedDescription`
    pub after_earned_description: Option<String>,
    /// `beforeEarnedDescription`
    pub before_earned_description: Option<String>,
    /// `locale`
    pub locale: Option<String>,
    /// `name`
    pub name: Option<String>,
}

impl Object for GameCenterAchievementLocalizationAttributes {
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

impl Member for GameCenterAchievementLocalizationAttributes {
    #[inline]
    fn view(&self) -> View<'_> {
        View::object("GameCenterAchievementLocalizationAttributes")
            .member("afterEarnedDescription", &self.after_earned_description)
            .member("beforeEarnedDescription", &self.before_earned_description)
            .member("locale", &self.locale)
            .member("name", &self.name)
            .end()
    }
}
object!(GameCenterAchievementLocalizationAttributes);

/// The relationships of [`GameCenterAchievementLocalization`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GameCenterAchievementLocalizationRelationships {
    /// `gameCenterAchievement`
    pub game_center_achievement: ToOne<game_center_achievements::GameCenterAchievement>,
    /// `gameCenterAchievementImage`
    pub game_center_achievement_image:
        ToOne<game_center_achievement_images::GameCenterAchievementImage>,
}

impl Object for GameCenterAchievementLocalizationRelationships {
    fn member<'de, A: MapAccess<'de>>(&mut self, key: &str, map: &mut A) -> Result<(), A::Error> {
        match key {
            "gameCenterAchievement" => read_relationship(&mut self.game_center_achievement, map),
            "gameCenterAchievementImage" => {
                read_relationship(&mut self.game_center_achievement_image, map)
            }
            _ => skip(map),
        }
    }
}

impl Member for GameCenterAchievementLocalizationRelationships {
    #[inline]
    fn view(&self) -> View<'_> {
        View::object("GameCenterAchievementLocalizationRelationships")
            .relationship("gameCenterAchievement", &self.game_center_achievement)
            .relationship(
                "gameCenterAchievementImage",
                &self.game_center_achievement_image,
            )
            .end()
    }
}
object!(GameCenterAchievementLocalizationRelationships);

/// Creates one `GameCenterAchievementLocalization`; what is not set is not sent.
#[derive(Clone, PartialEq)]
#[must_use]
pub struct GameCenterAchievementLocalizationCreate(Body);

impl GameCenterAchievementLocalizationCreate {
    /// With what is required.
    pub fn new(
        after_earned_description: impl Into<String>,
        before_earned_description: impl Into<String>,
        locale: impl Into<String>,
        name: impl Into<String>,
        game_center_achievement: impl Into<Id<game_center_achievements::GameCenterAchievement>>,
    ) -> Self {
        Self(
            Body::new("gameCenterAchievementLocalizations")
                .with_attributes()
                .with_relationships()
                .attribute("afterEarnedDescription", after_earned_description.into())
                .attribute("beforeEarnedDescription", before_earned_description.into())
                .attribute("locale", locale.into())
                .attribute("name", name.into())
                .to_one::<game_center_achievements::GameCenterAchievement>(
                    "gameCenterAchievement",
                    "gameCenterAchievements",
                    game_center_achievement.into(),
                ),
        )
    }
}
body!(GameCenterAchievementLocalizationCreate);

/// Changes one `GameCenterAchievementLocalization`; what is not set stays as it is.
#[derive(Clone, PartialEq)]
#[must_use]
pub struct GameCenterAchievementLocalizationUpdate(Body);

impl GameCenterAchievementLocalizationUpdate {
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
body!(GameCenterAchievementLocalizationUpdate, default);

/// What can be asked along with `GameCenterAchievementLocalization`.
///
/// Fields can be chosen: `fields[gameCenterAchievementImages]`, `fields[gameCenterAchievementLocalizations]`, `fields[gameCenterAchievements]`.
///
/// Can be included: `gameCenterAchievement`, `gameCenterAchievementImage`.
pub enum GameCenterAchievementLocalizationJoins {}
joins!(
    GameCenterAchievementLocalizationJoins,
    include = GameCenterAchievementLocalizationInclude,
    to_many = Never,
    fields = [
        game_center_achievement_images::GameCenterAchievementImageField,
        GameCenterAchievementLocalizationField,
        game_center_achievements::GameCenterAchievementField
    ]
);

names! {
    /// The fields that `fields[gameCenterAchievementLocalizations]` can choose.
    pub enum GameCenterAchievementLocalizationField {
        #[deprecated]
        Locale = "locale",
        #[deprecated]
        Name = "name",
        #[deprecated]
        BeforeEarnedDescription = "beforeEarnedDescription",
        #[deprecated]
        AfterEarnedDescription = "afterEarnedDescription",
        #[deprecated]
        GameCenterAchievement = "gameCenterAchievement",
        #[deprecated]
        GameCenterAchievementImage = "gameCenterAchievementImage",
    }
}

impl Field for GameCenterAchievementLocalizationField {
    const PARAMETER: &'static str = "fields[gameCenterAchievementLocalizations]";
}

names! {
    /// What can be included with `GameCenterAchievementLocalization`.
    pub enum GameCenterAchievementLocalizationInclude {
        GameCenterAchievement = "gameCenterAchievement",
        GameCenterAchievementImage = "gameCenterAchievementImage",
    }
}
