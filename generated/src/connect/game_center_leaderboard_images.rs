// Written by `cargo xtask codegen` from the description in `spec/`; not edited by hand.
//! Game center leaderboard images: `/v1/gameCenterLeaderboardImages`.

use super::{
    AppMediaAssetState, ImageAsset, UploadOperation, game_center_leaderboard_localizations,
};
use crate::runtime::emit::*;

/// Reads one of the game center leaderboard images.
///
/// `GET /v1/gameCenterLeaderboardImages/{id}`
///
/// `fields[gameCenterLeaderboardLocalizations]` is deprecated.
///
/// [Apple's page](https://developer.apple.com/documentation/appstoreconnectapi/get-v1-gameCenterLeaderboardImages-_id_)
#[deprecated]
pub fn get(
    id: impl Into<Id<GameCenterLeaderboardImage>>,
) -> Request<Document<GameCenterLeaderboardImage>, GetQuery> {
    Request::new(Method::Get, "/v1/gameCenterLeaderboardImages/{id}").path("id", id.into())
}

/// Creates one of the game center leaderboard images.
///
/// `POST /v1/gameCenterLeaderboardImages`
///
/// [Apple's page](https://developer.apple.com/documentation/appstoreconnectapi/post-v1-gameCenterLeaderboardImages)
#[deprecated]
pub fn create(
    body: GameCenterLeaderboardImageCreate,
) -> Request<Document<GameCenterLeaderboardImage>> {
    Request::new(Method::Post, "/v1/gameCenterLeaderboardImages").body(body)
}

/// Changes one of the game center leaderboard images.
///
/// `PATCH /v1/gameCenterLeaderboardImages/{id}`
///
/// [Apple's page](https://developer.apple.com/documentation/appstoreconnectapi/patch-v1-gameCenterLeaderboardImages-_id_)
#[deprecated]
pub fn update(
    id: impl Into<Id<GameCenterLeaderboardImage>>,
    body: GameCenterLeaderboardImageUpdate,
) -> Request<Document<GameCenterLeaderboardImage>> {
    Request::new(Method::Patch, "/v1/gameCenterLeaderboardImages/{id}").path_and_body(
        "id",
        id.into(),
        body,
    )
}

/// Deletes one of the game center leaderboard images.
///
/// `DELETE /v1/gameCenterLeaderboardImages/{id}`
///
/// [Apple's page](https://developer.apple.com/documentation/appstoreconnectapi/delete-v1-gameCenterLeaderboardImages-_id_)
#[deprecated]
pub fn delete(id: impl Into<Id<GameCenterLeaderboardImage>>) -> Request<()> {
    Request::new(Method::Delete, "/v1/gameCenterLeaderboardImages/{id}").path("id", id.into())
}

/// The parameters of [`get`](fn@get).
pub enum GetQuery {}
impl Query for GetQuery {
    type Joins = GameCenterLeaderboardImageJoins;
}

/// A resource of the type `gameCenterLeaderboardImages`.
#[deprecated]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GameCenterLeaderboardImage {
    /// Which one it is, among those of its type.
    pub id: Id<GameCenterLeaderboardImage>,
    /// What it is.
    pub attributes: GameCenterLeaderboardImageAttributes,
    /// What it is connected with.
    pub relationships: GameCenterLeaderboardImageRelationships,
    /// Where it is.
    pub links: Links,
}
resource!(
    GameCenterLeaderboardImage,
    "gameCenterLeaderboardImages",
    attributes,
    relationships,
    links
);

/// The attributes of [`GameCenterLeaderboardImage`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GameCenterLeaderboardImageAttributes {
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

impl Object for GameCenterLeaderboardImageAttributes {
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

impl Member for GameCenterLeaderboardImageAttributes {
    #[inline]
    fn view(&self) -> View<'_> {
        View::object("GameCenterLeaderboardImageAttributes")
            .member("assetDeliveryState", &self.asset_delivery_state)
            .member("fileName", &self.file_name)
            .member("fileSize", &self.file_size)
            .member("imageAsset", &self.image_asset)
            .member("uploadOperations", &self.upload_operations)
            .end()
    }
}
object!(GameCenterLeaderboardImageAttributes);

/// The relationships of [`GameCenterLeaderboardImage`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GameCenterLeaderboardImageRelationships {
    /// `gameCenterLeaderboardLocalization`
    pub game_center_leaderboard_localization:
        ToOne<game_center_leaderboard_localizations::GameCenterLeaderboardLocalization>,
}

impl Object for GameCenterLeaderboardImageRelationships {
    fn member<'de, A: MapAccess<'de>>(&mut self, key: &str, map: &mut A) -> Result<(), A::Error> {
        match key {
            "gameCenterLeaderboardLocalization" => {
                read_relationship(&mut self.game_center_leaderboard_localization, map)
            }
            _ => skip(map),
        }
    }
}

impl Member for GameCenterLeaderboardImageRelationships {
    #[inline]
    fn view(&self) -> View<'_> {
        View::object("GameCenterLeaderboardImageRelationships")
            .relationship(
                "gameCenterLeaderboardLocalization",
                &self.game_center_leaderboard_localization,
            )
            .end()
    }
}
object!(GameCenterLeaderboardImageRelationships);

/// Creates one `GameCenterLeaderboardImage`; what is not set is not sent.
#[derive(Clone, PartialEq)]
#[must_use]
pub struct GameCenterLeaderboardImageCreate(Body);

impl GameCenterLeaderboardImageCreate {
    /// With what is required.
    pub fn new(
        file_name: impl Into<String>,
        file_size: i64,
        game_center_leaderboard_localization: impl Into<
            Id<game_center_leaderboard_localizations::GameCenterLeaderboardLocalization>,
        >,
    ) -> Self {
        Self(
            Body::new("gameCenterLeaderboardImages")
                .with_attributes()
                .with_relationships()
                .attribute("fileName", file_name.into())
                .attribute("fileSize", file_size)
                .to_one::<game_center_leaderboard_localizations::GameCenterLeaderboardLocalization>(
                    "gameCenterLeaderboardLocalization",
                    "gameCenterLeaderboardLocalizations",
                    game_center_leaderboard_localization.into(),
                ),
        )
    }
}
body!(GameCenterLeaderboardImageCreate);

/// Changes one `GameCenterLeaderboardImage`; what is not set stays as it is.
#[derive(Clone, PartialEq)]
#[must_use]
pub struct GameCenterLeaderboardImageUpdate(Body);

impl GameCenterLeaderboardImageUpdate {
    /// With nothing set.
    pub fn new() -> Self {
        Self(Body::new("gameCenterLeaderboardImages"))
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
body!(GameCenterLeaderboardImageUpdate, default);

/// What can be asked along with `GameCenterLeaderboardImage`.
///
/// Fields can be chosen: `fields[gameCenterLeaderboardImages]`, `fields[gameCenterLeaderboardLocalizations]`.
///
/// Can be included: `gameCenterLeaderboardLocalization`.
pub enum GameCenterLeaderboardImageJoins {}
joins!(
    GameCenterLeaderboardImageJoins,
    include = GameCenterLeaderboardImageInclude,
    to_many = Never,
    fields = [
        GameCenterLeaderboardImageField,
        game_center_leaderboard_localizations::GameCenterLeaderboardLocalizationField
    ]
);

names! {
    /// The fields that `fields[gameCenterLeaderboardImages]` can choose.
    pub enum GameCenterLeaderboardImageField {
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
        GameCenterLeaderboardLocalization = "gameCenterLeaderboardLocalization",
    }
}

impl Field for GameCenterLeaderboardImageField {
    const PARAMETER: &'static str = "fields[gameCenterLeaderboardImages]";
}

names! {
    /// What can be included with `GameCenterLeaderboardImage`.
    pub enum GameCenterLeaderboardImageInclude {
        GameCenterLeaderboardLocalization = "gameCenterLeaderboardLocalization",
    }
}
