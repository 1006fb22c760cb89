// Written by `cargo xtask codegen` from the description in `spec/`; not edited by hand.
//! Game center leaderboard set images: `/v1/gameCenterLeaderboardSetImages`.

use super::{
    AppMediaAssetState, ImageAsset, UploadOperation, game_center_leaderboard_set_localizations,
};
use crate::runtime::emit::*;

/// Reads one of the game center leaderboard set images.
///
/// `GET /v1/gameCenterLeaderboardSetImages/{id}`
///
/// `fields[gameCenterLeaderboardSetLocalizations]` is deprecated.
///
/// [Apple's page](https://developer.apple.com/documentation/appstoreconnectapi/get-v1-gameCenterLeaderboardSetImages-_id_)
#[deprecated]
pub fn get(
    id: impl Into<Id<GameCenterLeaderboardSetImage>>,
) -> Request<Document<GameCenterLeaderboardSetImage>, GetQuery> {
    Request::new(Method::Get, "/v1/gameCenterLeaderboardSetImages/{id}").path("id", id.into())
}

/// Creates one of the game center leaderboard set images.
///
/// `POST /v1/gameCenterLeaderboardSetImages`
///
/// [Apple's page](https://developer.apple.com/documentation/appstoreconnectapi/post-v1-gameCenterLeaderboardSetImages)
#[deprecated]
pub fn create(
    body: GameCenterLeaderboardSetImageCreate,
) -> Request<Document<GameCenterLeaderboardSetImage>> {
    Request::new(Method::Post, "/v1/gameCenterLeaderboardSetImages").body(body)
}

/// Changes one of the game center leaderboard set images.
///
/// `PATCH /v1/gameCenterLeaderboardSetImages/{id}`
///
/// [Apple's page](https://developer.apple.com/documentation/appstoreconnectapi/patch-v1-gameCenterLeaderboardSetImages-_id_)
#[deprecated]
pub fn update(
    id: impl Into<Id<GameCenterLeaderboardSetImage>>,
    body: GameCenterLeaderboardSetImageUpdate,
) -> Request<Document<GameCenterLeaderboardSetImage>> {
    Request::new(Method::Patch, "/v1/gameCenterLeaderboardSetImages/{id}").path_and_body(
        "id",
        id.into(),
        body,
    )
}

/// Deletes one of the game center leaderboard set images.
///
/// `DELETE /v1/gameCenterLeaderboardSetImages/{id}`
///
/// [Apple's page](https://developer.apple.com/documentation/appstoreconnectapi/delete-v1-gameCenterLeaderboardSetImages-_id_)
#[deprecated]
pub fn delete(id: impl Into<Id<GameCenterLeaderboardSetImage>>) -> Request<()> {
    Request::new(Method::Delete, "/v1/gameCenterLeaderboardSetImages/{id}").path("id", id.into())
}

/// The parameters of [`get`](fn@get).
pub enum GetQuery {}
impl Query for GetQuery {
    type Joins = GameCenterLeaderboardSetImageJoins;
}

/// A resource of the type `gameCenterLeaderboardSetImages`.
#[deprecated]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GameCenterLeaderboardSetImage {
    /// Which one it is, among those of its type.
    pub id: Id<GameCenterLeaderboardSetImage>,
    /// What it is.
    pub attributes: GameCenterLeaderboardSetImageAttributes,
    /// What it is connected with.
    pub relationships: GameCenterLeaderboardSetImageRelationships,
    /// Where it is.
    pub links: Links,
}
resource!(
    GameCenterLeaderboardSetImage,
    "gameCenterLeaderboardSetImages",
    attributes,
    relationships,
    links
);

/// The attributes of [`GameCenterLeaderboardSetImage`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GameCenterLeaderboardSetImageAttributes {
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

impl Object for GameCenterLeaderboardSetImageAttributes {
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

impl Member for GameCenterLeaderboardSetImageAttributes {
    #[inline]
    fn view(&self) -> View<'_> {
        View::object("GameCenterLeaderboardSetImageAttributes")
            .member("assetDeliveryState", &self.asset_delivery_state)
            .member("fileName", &self.file_name)
            .member("fileSize", &self.file_size)
            .member("imageAsset", &self.image_asset)
            .member("uploadOperations", &self.upload_operations)
            .end()
    }
}
object!(GameCenterLeaderboardSetImageAttributes);

/// The relationships of [`GameCenterLeaderboardSetImage`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GameCenterLeaderboardSetImageRelationships {
    /// `gameCenterLeaderboardSetLocalization`
    pub game_center_leaderboard_set_localization:
        ToOne<game_center_leaderboard_set_localizations::GameCenterLeaderboardSetLocalization>,
}

impl Object for GameCenterLeaderboardSetImageRelationships {
    fn member<'de, A: MapAccess<'de>>(&mut self, key: &str, map: &mut A) -> Result<(), A::Error> {
        match key {
            "gameCenterLeaderboardSetLocalization" => {
                read_relationship(&mut self.game_center_leaderboard_set_localization, map)
            }
            _ => skip(map),
        }
    }
}

impl Member for GameCenterLeaderboardSetImageRelationships {
    #[inline]
    fn view(&self) -> View<'_> {
        View::object("GameCenterLeaderboardSetImageRelationships")
            .relationship(
                "gameCenterLeaderboardSetLocalization",
                &self.game_center_leaderboard_set_localization,
            )
            .end()
    }
}
object!(GameCenterLeaderboardSetImageRelationships);

/// Creates one `GameCenterLeaderboardSetImage`; what is not set is not sent.
#[derive(Clone, PartialEq)]
#[must_use]
pub struct GameCenterLeaderboardSetImageCreate(Body);

impl GameCenterLeaderboardSetImageCreate {
    /// With what is required.
    pub fn new(
        file_name: impl Into<String>,
        file_size: i64,
        game_center_leaderboard_set_localization: impl Into<
            Id<game_center_leaderboard_set_localizations::GameCenterLeaderboardSetLocalization>,
        >,
    ) -> Self {
        Self(
            Body::new("gameCenterLeaderboardSetImages")
                .with_attributes()
                .with_relationships()
                .attribute("fileName", file_name.into())
                .attribute("fileSize", file_size)
                .to_one::<
                    game_center_leaderboard_set_localizations::GameCenterLeaderboardSetLocalization,
                >(
                    "gameCenterLeaderboardSetLocalization",
                    "gameCenterLeaderboardSetLocalizations",
                    game_center_leaderboard_set_localization.into(),
                ),
        )
    }
}
body!(GameCenterLeaderboardSetImageCreate);

/// Changes one `GameCenterLeaderboardSetImage`; what is not set stays as it is.
#[derive(Clone, PartialEq)]
#[must_use]
pub struct GameCenterLeaderboardSetImageUpdate(Body);

impl GameCenterLeaderboardSetImageUpdate {
    /// With nothing set.
    pub fn new() -> Self {
        Self(Body::new("gameCenterLeaderboardSetImages"))
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
body!(GameCenterLeaderboardSetImageUpdate, default);

/// What can be asked along with `GameCenterLeaderboardSetImage`.
///
/// Fields can be chosen: `fields[gameCenterLeaderboardSetImages]`, `fields[gameCenterLeaderboardSetLocalizations]`.
///
/// Can be included: `gameCenterLeaderboardSetLocalization`.
pub enum GameCenterLeaderboardSetImageJoins {}
joins!(
    GameCenterLeaderboardSetImageJoins,
    include = GameCenterLeaderboardSetImageInclude,
    to_many = Never,
    fields = [
        GameCenterLeaderboardSetImageField,
        game_center_leaderboard_set_localizations::GameCenterLeaderboardSetLocalizationField
    ]
);

names! {
    /// The fields that `fields[gameCenterLeaderboardSetImages]` can choose.
    pub enum GameCenterLeaderboardSetImageField {
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
        GameCenterLeaderboardSetLocalization = "gameCenterLeaderboardSetLocalization",
    }
}

impl Field for GameCenterLeaderboardSetImageField {
    const PARAMETER: &'static str = "fields[gameCenterLeaderboardSetImages]";
}

names! {
    /// What can be included with `GameCenterLeaderboardSetImage`.
    pub enum GameCenterLeaderboardSetImageInclude {
        GameCenterLeaderboardSetLocalization = "gameCenterLeaderboardSetLocalization",
    }
}
