// Written by `cargo xtask codegen` from the description in `spec/`; not edited by hand.
//! Game center leaderboard set images v2: `/v2/gameCenterLeaderboardSetImages`.

use super::{
    AppMediaAssetState, ImageAsset, UploadOperation, game_center_leaderboard_set_localizations_v2,
};
use crate::runtime::emit::*;

/// Reads one of the game center leaderboard set images v2.
///
/// `GET /v2/gameCenterLeaderboardSetImages/{id}`
///
/// [Apple's page](https://developer.apple.com/documentation/appstoreconnectapi/get-v2-gameCenterLeaderboardSetImages-_id_)
pub fn get(
    id: impl Into<Id<GameCenterLeaderboardSetImageV2>>,
) -> Request<Document<GameCenterLeaderboardSetImageV2>, GetQuery> {
    Request::new(Method::Get, "/v2/gameCenterLeaderboardSetImages/{id}").path("id", id.into())
}

/// Creates one of the game center leaderboard set images v2.
///
/// `POST /v2/gameCenterLeaderboardSetImages`
///
/// [Apple's page](https://developer.apple.com/documentation/appstoreconnectapi/post-v2-gameCenterLeaderboardSetImages)
pub fn create(
    body: GameCenterLeaderboardSetImageV2Create,
) -> Request<Document<GameCenterLeaderboardSetImageV2>> {
    Request::new(Method::Post, "/v2/gameCenterLeaderboardSetImages").body(body)
}

/// Changes one of the game center leaderboard set images v2.
///
/// `PATCH /v2/gameCenterLeaderboardSetImages/{id}`
///
/// [Apple's page](https://developer.apple.com/documentation/appstoreconnectapi/patch-v2-gameCenterLeaderboardSetImages-_id_)
pub fn update(
    id: impl Into<Id<GameCenterLeaderboardSetImageV2>>,
    body: GameCenterLeaderboardSetImageV2Update,
) -> Request<Document<GameCenterLeaderboardSetImageV2>> {
    Request::new(Method::Patch, "/v2/gameCenterLeaderboardSetImages/{id}").path_and_body(
        "id",
        id.into(),
        body,
    )
}

/// Deletes one of the game center leaderboard set images v2.
///
/// `DELETE /v2/gameCenterLeaderboardSetImages/{id}`
///
/// [Apple's page](https://developer.apple.com/documentation/appstoreconnectapi/delete-v2-gameCenterLeaderboardSetImages-_id_)
pub fn delete(id: impl Into<Id<GameCenterLeaderboardSetImageV2>>) -> Request<()> {
    Request::new(Method::Delete, "/v2/gameCenterLeaderboardSetImages/{id}").path("id", id.into())
}

/// The parameters of [`get`](fn@get).
pub enum GetQuery {}
impl Query for GetQuery {
    type Joins = GameCenterLeaderboardSetImageV2Joins;
}

/// A resource of the type `gameCenterLeaderboardSetImages`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GameCenterLeaderboardSetImageV2 {
    /// Which one it is, among those of its type.
    pub id: Id<GameCenterLeaderboardSetImageV2>,
    /// What it is.
    pub attributes: GameCenterLeaderboardSetImageV2Attributes,
    /// What it is connected with.
    pub relationships: GameCenterLeaderboardSetImageV2Relationships,
    /// Where it is.
    pub links: Links,
}
resource!(
    GameCenterLeaderboardSetImageV2,
    "gameCenterLeaderboardSetImages",
    attributes,
    relationships,
    links
);

/// The attributes of [`GameCenterLeaderboardSetImageV2`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GameCenterLeaderboardSetImageV2Attributes {
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

impl Object for GameCenterLeaderboardSetImageV2Attributes {
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

impl Member for GameCenterLeaderboardSetImageV2Attributes {
    #[inline]
    fn view(&self) -> View<'_> {
        View::object("GameCenterLeaderboardSetImageV2Attributes")
            .member("assetDeliveryState", &self.asset_delivery_state)
            .member("fileName", &self.file_name)
            .member("fileSize", &self.file_size)
            .member("imageAsset", &self.image_asset)
            .member("uploadOperations", &self.upload_operations)
            .end()
    }
}
object!(GameCenterLeaderboardSetImageV2Attributes);

/// The relationships of [`GameCenterLeaderboardSetImageV2`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GameCenterLeaderboardSetImageV2Relationships {
    /// `localization`
    pub localization:
        ToOne<game_center_leaderboard_set_localizations_v2::GameCenterLeaderboardSetLocalizationV2>,
}

impl Object for GameCenterLeaderboardSetImageV2Relationships {
    fn member<'de, A: MapAccess<'de>>(&mut self, key: &str, map: &mut A) -> Result<(), A::Error> {
        match key {
            "localization" => read_relationship(&mut self.localization, map),
            _ => skip(map),
        }
    }
}

impl Member for GameCenterLeaderboardSetImageV2Relationships {
    #[inline]
    fn view(&self) -> View<'_> {
        View::object("GameCenterLeaderboardSetImageV2Relationships")
            .relationship("localization", &self.localization)
            .end()
    }
}
object!(GameCenterLeaderboardSetImageV2Relationships);

/// Creates one `GameCenterLeaderboardSetImageV2`; what is not set is not sent.
#[derive(Clone, PartialEq)]
#[must_use]
pub struct GameCenterLeaderboardSetImageV2Create(Body);

impl GameCenterLeaderboardSetImageV2Create {
    /// With what is required.
    pub fn new(
        file_name: impl Into<String>,
        file_size: i64,
        localization: impl Into<
            Id<
                game_center_leaderboard_set_localizations_v2::GameCenterLeaderboardSetLocalizationV2,
            >,
        >,
    ) -> Self {
        Self(
            Body::new("gameCenterLeaderboardSetImages")
                .with_attributes()
                .with_relationships()
                .attribute("fileName", file_name.into())
                .attribute("fileSize", file_size)
                .to_one::<
                    game_center_leaderboard_set_localizations_v2::GameCenterLeaderboardSetLocalizationV2,
                >(
                    "localization",
                    "gameCenterLeaderboardSetLocalizations",
                    localization.into(),
                ),
        )
    }
}
body!(GameCenterLeaderboardSetImageV2Create);

/// Changes one `GameCenterLeaderboardSetImageV2`; what is not set stays as it is.
#[derive(Clone, PartialEq)]
#[must_use]
pub struct GameCenterLeaderboardSetImageV2Update(Body);

impl GameCenterLeaderboardSetImageV2Update {
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
body!(GameCenterLeaderboardSetImageV2Update, default);

/// What can be asked along with `GameCenterLeaderboardSetImageV2`.
///
/// Fields can be chosen: `fields[gameCenterLeaderboardSetImages]`, `fields[gameCenterLeaderboardSetLocalizations]`.
///
/// Can be included: `localization`.
pub enum GameCenterLeaderboardSetImageV2Joins {}
joins!(
    GameCenterLeaderboardSetImageV2Joins,
    include = GameCenterLeaderboardSetImageV2Include,
    to_many = Never,
    fields = [
        GameCenterLeaderboardSetImageV2Field,
        game_center_leaderboard_set_localizations_v2::GameCenterLeaderboardSetLocalizationV2Field
    ]
);

names! {
    /// The fields that `fields[gameCenterLeaderboardSetImages]` can choose.
    pub enum GameCenterLeaderboardSetImageV2Field {
        FileSize = "fileSize",
        FileName = "fileName",
        ImageAsset = "imageAsset",
        UploadOperations = "uploadOperations",
        AssetDeliveryState = "assetDeliveryState",
        Localization = "localization",
    }
}

impl Field for GameCenterLeaderboardSetImageV2Field {
    const PARAMETER: &'static str = "fields[gameCenterLeaderboardSetImages]";
}

names! {
    /// What can be included with `GameCenterLeaderboardSetImageV2`.
    pub enum GameCenterLeaderboardSetImageV2Include {
        Localization = "localization",
    }
}
