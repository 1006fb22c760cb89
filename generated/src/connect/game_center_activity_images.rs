// Written by `cargo xtask codegen` from the description in `spec/`; not edited by hand.
//! Game center activity images: `/v1/gameCenterActivityImages`.

use super::{
    AppMediaAssetState, ImageAsset, UploadOperation, game_center_activity_localizations,
    game_center_activity_versions,
};
use crate::runtime::emit::*;

/// Reads one of the game center activity images.
///
/// `GET /v1/gameCenterActivityImages/{id}`
///
/// [Apple's page](https://developer.apple.com/documentation/appstoreconnectapi/get-v1-gameCenterActivityImages-_id_)
pub fn get(
    id: impl Into<Id<GameCenterActivityImage>>,
) -> Request<Document<GameCenterActivityImage>, GetQuery> {
    Request::new(Method::Get, "/v1/gameCenterActivityImages/{id}").path("id", id.into())
}

/// Creates one of the game center activity images.
///
/// `POST /v1/gameCenterActivityImages`
///
/// [Apple's page](https://developer.apple.com/documentation/appstoreconnectapi/post-v1-gameCenterActivityImages)
pub fn create(body: GameCenterActivityImageCreate) -> Request<Document<GameCenterActivityImage>> {
    Request::new(Method::Post, "/v1/gameCenterActivityImages").body(body)
}

/// Changes one of the game center activity images.
///
/// `PATCH /v1/gameCenterActivityImages/{id}`
///
/// [Apple's page](https://developer.apple.com/documentation/appstoreconnectapi/patch-v1-gameCenterActivityImages-_id_)
pub fn update(
    id: impl Into<Id<GameCenterActivityImage>>,
    body: GameCenterActivityImageUpdate,
) -> Request<Document<GameCenterActivityImage>> {
    Request::new(Method::Patch, "/v1/gameCenterActivityImages/{id}").path_and_body(
        "id",
        id.into(),
        body,
    )
}

/// Deletes one of the game center activity images.
///
/// `DELETE /v1/gameCenterActivityImages/{id}`
///
/// [Apple's page](https://developer.apple.com/documentation/appstoreconnectapi/delete-v1-gameCenterActivityImages-_id_)
pub fn delete(id: impl Into<Id<GameCenterActivityImage>>) -> Request<()> {
    Request::new(Method::Delete, "/v1/gameCenterActivityImages/{id}").path("id", id.into())
}

/// The parameters of [`get`](fn@get).
pub enum GetQuery {}
impl Query for GetQuery {
    type Joins = Only<GameCenterActivityImageField>;
}

/// A resource of the type `gameCenterActivityImages`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GameCenterActivityImage {
    /// Which one it is, among those of its type.
    pub id: Id<GameCenterActivityImage>,
    /// What it is.
    pub attributes: GameCenterActivityImageAttributes,
    /// Where it is.
    pub links: Links,
}
resource!(
    GameCenterActivityImage,
    "gameCenterActivityImages",
    attributes,
    links
);

/// The attributes of [`GameCenterActivityImage`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GameCenterActivityImageAttributes {
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

impl Object for GameCenterActivityImageAttributes {
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

impl Member for GameCenterActivityImageAttributes {
    #[inline]
    fn view(&self) -> View<'_> {
        View::object("GameCenterActivityImageAttributes")
            .member("assetDeliveryState", &self.asset_delivery_state)
            .member("fileName", &self.file_name)
            .member("fileSize", &self.file_size)
            .member("imageAsset", &self.image_asset)
            .member("uploadOperations", &self.upload_operations)
            .end()
    }
}
object!(GameCenterActivityImageAttributes);

/// Creates one `GameCenterActivityImage`; what is not set is not sent.
#[derive(Clone, PartialEq)]
#[must_use]
pub struct GameCenterActivityImageCreate(Body);

impl GameCenterActivityImageCreate {
    /// With what is required.
    pub fn new(file_name: impl Into<String>, file_size: i64) -> Self {
        Self(
            Body::new("gameCenterActivityImages")
                .with_attributes()
                .attribute("fileName", file_name.into())
                .attribute("fileSize", file_size),
        )
    }

    /// Sets the relationship `localization`.
    pub fn localization(
        self,
        localization: impl Into<Id<game_center_activity_localizations::GameCenterActivityLocalization>>,
    ) -> Self {
        Self(
            self.0
                .to_one::<game_center_activity_localizations::GameCenterActivityLocalization>(
                    "localization",
                    "gameCenterActivityLocalizations",
                    localization.into(),
                ),
        )
    }

    /// Sets the relationship `version`.
    pub fn version(
        self,
        version: impl Into<Id<game_center_activity_versions::GameCenterActivityVersion>>,
    ) -> Self {
        Self(
            self.0
                .to_one::<game_center_activity_versions::GameCenterActivityVersion>(
                    "version",
                    "gameCenterActivityVersions",
                    version.into(),
                ),
        )
    }
}
body!(GameCenterActivityImageCreate);

/// Changes one `GameCenterActivityImage`; what is not set stays as it is.
#[derive(Clone, PartialEq)]
#[must_use]
pub struct GameCenterActivityImageUpdate(Body);

impl GameCenterActivityImageUpdate {
    /// With nothing set.
    pub fn new() -> Self {
        Self(Body::new("gameCenterActivityImages"))
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
body!(GameCenterActivityImageUpdate, default);

names! {
    /// The fields that `fields[gameCenterActivityImages]` can choose.
    pub enum GameCenterActivityImageField {
        FileSize = "fileSize",
        FileName = "fileName",
        ImageAsset = "imageAsset",
        UploadOperations = "uploadOperations",
        AssetDeliveryState = "assetDeliveryState",
    }
}

impl Field for GameCenterActivityImageField {
    const PARAMETER: &'static str = "fields[gameCenterActivityImages]";
}
