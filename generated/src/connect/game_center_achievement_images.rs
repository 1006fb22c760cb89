// Written by `cargo xtask codegen` from the description in `spec/`; not edited by hand.
//! Game center achievement images: `/v1/gameCenterAchievementImages`.

use super::{
    AppMediaAssetState, ImageAsset, UploadOperation, game_center_achievement_localizations,
};
use crate::runtime::emit::*;

/// Reads one of the game center achievement images.
///
/// `GET /v1/gameCenterAchievementImages/{id}`
///
/// `fields[gameCenterAchievementLocalizations]` is deprecated.
///
/// [Apple's page](https://developer.apple.com/documentation/appstoreconnectapi/get-v1-gameCenterAchievementImages-_id_)
#[deprecated]
pub fn get(
    id: impl Into<Id<GameCenterAchievementImage>>,
) -> Request<Document<GameCenterAchievementImage>, GetQuery> {
    Request::new(Method::Get, "/v1/gameCenterAchievementImages/{id}").path("id", id.into())
}

/// Creates one of the game center achievement images.
///
/// `POST /v1/gameCenterAchievementImages`
///
/// [Apple's page](https://developer.apple.com/documentation/appstoreconnectapi/post-v1-gameCenterAchievementImages)
#[deprecated]
pub fn create(
    body: GameCenterAchievementImageCreate,
) -> Request<Document<GameCenterAchievementImage>> {
    Request::new(Method::Post, "/v1/gameCenterAchievementImages").body(body)
}

/// Changes one of the game center achievement images.
///
/// `PATCH /v1/gameCenterAchievementImages/{id}`
///
/// [Apple's page](https://developer.apple.com/documentation/appstoreconnectapi/patch-v1-gameCenterAchievementImages-_id_)
#[deprecated]
pub fn update(
    id: impl Into<Id<GameCenterAchievementImage>>,
    body: GameCenterAchievementImageUpdate,
) -> Request<Document<GameCenterAchievementImage>> {
    Request::new(Method::Patch, "/v1/gameCenterAchievementImages/{id}").path_and_body(
        "id",
        id.into(),
        body,
    )
}

/// Deletes one of the game center achievement images.
///
/// `DELETE /v1/gameCenterAchievementImages/{id}`
///
/// [Apple's page](https://developer.apple.com/documentation/appstoreconnectapi/delete-v1-gameCenterAchievementImages-_id_)
#[deprecated]
pub fn delete(id: impl Into<Id<GameCenterAchievementImage>>) -> Request<()> {
    Request::new(Method::Delete, "/v1/gameCenterAchievementImages/{id}").path("id", id.into())
}

/// The parameters of [`get`](fn@get).
pub enum GetQuery {}
impl Query for GetQuery {
    type Joins = GameCenterAchievementImageJoins;
}

/// A resource of the type `gameCenterAchievementImages`.
#[deprecated]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GameCenterAchievementImage {
    /// Which one it is, among those of its type.
    pub id: Id<GameCenterAchievementImage>,
    /// What it is.
    pub attributes: GameCenterAchievementImageAttributes,
    /// What it is connected with.
    pub relationships: GameCenterAchievementImageRelationships,
    /// Where it is.
    pub links: Links,
}
resource!(
    GameCenterAchievementImage,
    "gameCenterAchievementImages",
    attributes,
    relationships,
    links
);

/// The attributes of [`GameCenterAchievementImage`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GameCenterAchievementImageAttributes {
    /// `assetDeliveryState`
    pub asset_delivery_state: Option<AppMediaAssetState>,
    /// `fileName`
    pub file_name: Option<String>,
    /// `fileSize`
    pub file_size: Option<i64>,
    /// `imageAsset`
    pub image_asset: Option<ImageAsset>,
    /// `uploadOperations`
    pub upload_operations: Option<Vec<UploadOperation>>,
}

impl Object for GameCenterAchievementImageAttributes {
    fn member<'de, A: MapAccess<'de>>(&mut self, key: &str, map: &mut A) -> Result<(), A::Error> {
        match key {
            "assetDeliveryState" => read_value(&mut self.asset_delivery_state, map),
            "fileName" => read_value(&mut self.file_name, map),
            "fileSize" => read_value(&mut self.file_size, map),
            "imageAsset" => read_value(&mut self.image_asset, map),
            "uploadOperations" => read_list(&mut self.upload_operations, map),
            _ => skip(map),
        }
    }
}

impl Member for GameCenterAchievementImageAttributes {
    #[inline]
    fn view(&self) -> View<'_> {
        View::object("GameCenterAchievementImageAttributes")
            .member("assetDeliveryState", &self.asset_delivery_state)
            .member("fileName", &self.file_name)
            .member("fileSize", &self.file_size)
            .member("imageAsset", &self.image_asset)
            .member("uploadOperations", &self.upload_operations)
            .end()
    }
}
object!(GameCenterAchievementImageAttributes);

/// The relationships of [`GameCenterAchievementImage`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GameCenterAchievementImageRelationships {
    /// `gameCenterAchievementLocalization`
    pub game_center_achievement_localization:
        ToOne<game_center_achievement_localizations::GameCenterAchievementLocalization>,
}

impl Object for GameCenterAchievementImageRelationships {
    fn member<'de, A: MapAccess<'de>>(&mut self, key: &str, map: &mut A) -> Result<(), A::Error> {
        match key {
            "gameCenterAchievementLocalization" => {
                read_relationship(&mut self.game_center_achievement_localization, map)
            }
            _ => skip(map),
        }
    }
}

impl Member for GameCenterAchievementImageRelationships {
    #[inline]
    fn view(&self) -> View<'_> {
        View::object("GameCenterAchievementImageRelationships")
            .relationship(
                "gameCenterAchievementLocalization",
                &self.game_center_achievement_localization,
            )
            .end()
    }
}
object!(GameCenterAchievementImageRelationships);

/// Creates one `GameCenterAchievementImage`; what is not set is not sent.
#[derive(Clone, PartialEq)]
#[must_use]
pub struct GameCenterAchievementImageCreate(Body);

impl GameCenterAchievementImageCreate {
    /// With what is required.
    pub fn new(
        file_name: impl Into<String>,
        file_size: i64,
        game_center_achievement_localization: impl Into<
            Id<game_center_achievement_localizations::GameCenterAchievementLocalization>,
        >,
    ) -> Self {
        Self(
            Body::new("gameCenterAchievementImages")
                .with_attributes()
                .with_relationships()
                .attribute("fileName", file_name.into())
                .attribute("fileSize", file_size)
                .to_one::<game_center_achievement_localizations::GameCenterAchievementLocalization>(
                    "gameCenterAchievementLocalization",
                    "gameCenterAchievementLocalizations",
                    game_center_achievement_localization.into(),
                ),
        )
    }
}
body!(GameCenterAchievementImageCreate);

/// Changes one `GameCenterAchievementImage`; what is not set stays as it is.
#[derive(Clone, PartialEq)]
#[must_use]
pub struct GameCenterAchievementImageUpdate(Body);

impl GameCenterAchievementImageUpdate {
    /// With nothing set.
    pub fn new() -> Self {
        Self(Body::new("gameCenterAchievementImages"))
    }

    /// Sets `uploaded`.
    pub fn uploaded(self, uploaded: bool) -> Self {
        Self(self.0.attribute("uploaded", uploaded))
    }

    /// Sends null for `uploaded`.
    pub fn clear_uploaded(self) -> Self {
        Self(self.0.clear_attribute("uploaded"))
    }
}
body!(GameCenterAchievementImageUpdate, default);

/// What can be asked along with `GameCenterAchievementImage`.
///
/// Fields can be chosen: `fields[gameCenterAchievementImages]`, `fields[gameCenterAchievementLocalizations]`.
///
/// Can be included: `gameCenterAchievementLocalization`.
pub enum GameCenterAchievementImageJoins {}
joins!(
    GameCenterAchievementImageJoins,
    include = GameCenterAchievementImageInclude,
    to_many = Never,
    fields = [
        GameCenterAchievementImageField,
        game_center_achievement_localizations::GameCenterAchievementLocalizationField
    ]
);

names! {
    /// The fields that `fields[gameCenterAchievementImages]` can choose.
    pub enum GameCenterAchievementImageField {
        #[deprecated]
        FileSize = "fileSize",
        #[deprecated]
        FileName = "fileName",
        #[deprecated]
        ImageAsset = "imageAsset",
        #[deprecated]
        UploadOperations = "uploadOperations",
        #[deprecated]
        AssetDeliveryState = "assetDeliveryState",
        #[deprecated]
        GameCenterAchievementLocalization = "gameCenterAchievementLocalization",
    }
}

impl Field for GameCenterAchievementImageField {
    const PARAMETER: &'static str = "fields[gameCenterAchievementImages]";
}

names! {
    /// What can be included with `GameCenterAchievementImage`.
    pub enum GameCenterAchievementImageInclude {
        GameCenterAchievementLocalization = "gameCenterAchievementLocalization",
    }
}
