// Written by `cargo xtask codegen` from the description in `spec/`; not edited by hand.
//! Game center challenge images: `/v1/gameCenterChallengeImages`.

use super::{
    AppMediaAssetState, ImageAsset, UploadOperation, game_center_challenge_localizations,
    game_center_challenge_versions,
};
use crate::runtime::emit::*;

/// Reads one of the game center challenge images.
///
/// `GET /v1/gameCenterChallengeImages/{id}`
///
/// [Apple's page](https://developer.apple.com/documentation/appstoreconnectapi/get-v1-gameCenterChallengeImages-_id_)
pub fn get(
    id: impl Into<Id<GameCenterChallengeImage>>,
) -> Request<Document<GameCenterChallengeImage>, GetQuery> {
    Request::new(Method::Get, "/v1/gameCenterChallengeImages/{id}").path("id", id.into())
}

/// Creates one of the game center challenge images.
///
/// `POST /v1/gameCenterChallengeImages`
///
/// [Apple's page](https://developer.apple.com/documentation/appstoreconnectapi/post-v1-gameCenterChallengeImages)
pub fn create(body: GameCenterChallengeImageCreate) -> Request<Document<GameCenterChallengeImage>> {
    Request::new(Method::Post, "/v1/gameCenterChallengeImages").body(body)
}

/// Changes one of the game center challenge images.
///
/// `PATCH /v1/gameCenterChallengeImages/{id}`
///
/// [Apple's page](https://developer.apple.com/documentation/appstoreconnectapi/patch-v1-gameCenterChallengeImages-_id_)
pub fn update(
    id: impl Into<Id<GameCenterChallengeImage>>,
    body: GameCenterChallengeImageUpdate,
) -> Request<Document<GameCenterChallengeImage>> {
    Request::new(Method::Patch, "/v1/gameCenterChallengeImages/{id}").path_and_body(
        "id",
        id.into(),
        body,
    )
}

/// Deletes one of the game center challenge images.
///
/// `DELETE /v1/gameCenterChallengeImages/{id}`
///
/// [Apple's page](https://developer.apple.com/documentation/appstoreconnectapi/delete-v1-gameCenterChallengeImages-_id_)
pub fn delete(id: impl Into<Id<GameCenterChallengeImage>>) -> Request<()> {
    Request::new(Method::Delete, "/v1/gameCenterChallengeImages/{id}").path("id", id.into())
}

/// The parameters of [`get`](fn@get).
pub enum GetQuery {}
impl Query for GetQuery {
    type Joins = Only<GameCenterChallengeImageField>;
}

/// A resource of the type `gameCenterChallengeImages`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GameCenterChallengeImage {
    /// Which one it is, among those of its type.
    pub id: Id<GameCenterChallengeImage>,
    /// What it is.
    pub attributes: GameCenterChallengeImageAttributes,
    /// Where it is.
    pub links: Links,
}
resource!(
    GameCenterChallengeImage,
    "gameCenterChallengeImages",
    attributes,
    links
);

/// The attributes of [`GameCenterChallengeImage`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GameCenterChallengeImageAttributes {
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

impl Object for GameCenterChallengeImageAttributes {
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

impl Member for GameCenterChallengeImageAttributes {
    #[inline]
    fn view(&self) -> View<'_> {
        View::object("GameCenterChallengeImageAttributes")
            .member("assetDeliveryState", &self.asset_delivery_state)
            .member("fileName", &self.file_name)
            .member("fileSize", &self.file_size)
            .member("imageAsset", &self.image_asset)
            .member("uploadOperations", &self.upload_operations)
            .end()
    }
}
object!(GameCenterChallengeImageAttributes);

/// Creates one `GameCenterChallengeImage`; what is not set is not sent.
#[derive(Clone, PartialEq)]
#[must_use]
pub struct GameCenterChallengeImageCreate(Body);

impl GameCenterChallengeImageCreate {
    /// With what is required.
    pub fn new(file_name: impl Into<String>, file_size: i64) -> Self {
        Self(
            Body::new("gameCenterChallengeImages")
                .with_attributes()
                .attribute("fileName", file_name.into())
                .attribute("fileSize", file_size),
        )
    }

    /// Sets the relationship `localization`.
    pub fn localization(
        self,
        localization: impl Into<
            Id<game_center_challenge_localizations::GameCenterChallengeLocalization>,
        >,
    ) -> Self {
        Self(
            self.0
                .to_one::<game_center_challenge_localizations::GameCenterChallengeLocalization>(
                    "localization",
                    "gameCenterChallengeLocalizations",
                    localization.into(),
                ),
        )
    }

    /// Sets the relationship `version`.
    pub fn version(
        self,
        version: impl Into<Id<game_center_challenge_versions::GameCenterChallengeVersion>>,
    ) -> Self {
        Self(
            self.0
                .to_one::<game_center_challenge_versions::GameCenterChallengeVersion>(
                    "version",
                    "gameCenterChallengeVersions",
                    version.into(),
                ),
        )
    }
}
body!(GameCenterChallengeImageCreate);

/// Changes one `GameCenterChallengeImage`; what is not set stays as it is.
#[derive(Clone, PartialEq)]
#[must_use]
pub struct GameCenterChallengeImageUpdate(Body);

impl GameCenterChallengeImageUpdate {
    /// With nothing set.
    pub fn new() -> Self {
        Self(Body::new("gameCenterChallengeImages"))
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
body!(GameCenterChallengeImageUpdate, default);

names! {
    /// The fields that `fields[gameCenterChallengeImages]` can choose.
    pub enum GameCenterChallengeImageField {
        FileSize = "fileSize",
        FileName = "fileName",
        ImageAsset = "imageAsset",
        UploadOperations = "uploadOperations",
        AssetDeliveryState = "assetDeliveryState",
    }
}

impl Field for GameCenterChallengeImageField {
    const PARAMETER: &'static str = "fields[gameCenterChallengeImages]";
}
