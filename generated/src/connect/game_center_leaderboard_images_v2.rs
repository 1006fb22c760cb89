// Written by `cargo xtask codegen` from the description in `spec/`; not edited by hand.
//! Game center leaderboard images v2: `/v2/gameCenterLeaderboardImages`.

use super::{
    AppMediaAssetState, ImageAsset, UploadOperation, game_center_leaderboard_localizations_v2,
};
use crate::runtime::emit::*;

/// Reads one of the game center leaderboard images v2.
///
/// `GET /v2/gameCenterLeaderboardImages/{id}`
///
/// [Apple's page](https://developer.apple.com/documentation/appstoreconnectapi/get-v2-gameCenterLeaderboardImages-_id_)
pub fn get(
    id: impl Into<Id<GameCenterLeaderboardImageV2>>,
) -> Request<Document<GameCenterLeaderboardImageV2>, GetQuery> {
    Request::new(Method::Get, "/v2/gameCenterLeaderboardImages/{id}").path("id", id.into())
}

/// Creates one of the game center leaderboard images v2.
///
/// `POST /v2/gameCenterLeaderboardImages`
///
/// [Apple's page](https://developer.apple.com/documentation/appstoreconnectapi/post-v2-gameCenterLeaderboardImages)
pub fn create(
    body: GameCenterLeaderboardImageV2Create,
) -> Request<Document<GameCenterLeaderboardImageV2>> {
    Request::new(Method::Post, "/v2/gameCenterLeaderboardImages").body(body)
}

/// Changes one of the game center leaderboard images v2.
///
/// `PATCH /v2/gameCenterLeaderboardImages/{id}`
///
/// [Apple's page](https://developer.apple.com/documentation/appstoreconnectapi/patch-v2-gameCenterLeaderboardImages-_id_)
pub fn update(
    id: impl Into<Id<GameCenterLeaderboardImageV2>>,
    body: GameCenterLeaderboardImageV2Update,
) -> Request<Document<GameCenterLeaderboardImageV2>> {
    Request::new(Method::Patch, "/v2/gameCenterLeaderboardImages/{id}").path_and_body(
        "id",
        id.into(),
        body,
    )
}

/// Deletes one of the game center leaderboard images v2.
///
/// `DELETE /v2/gameCenterLeaderboardImages/{id}`
///
/// [Apple's page](https://developer.apple.com/documentation/appstoreconnectapi/delete-v2-gameCenterLeaderboardImages-_id_)
pub fn delete(id: impl Into<Id<GameCenterLeaderboardImageV2>>) -> Request<()> {
    Request::new(Method::Delete, "/v2/gameCenterLeaderboardImages/{id}").path("id", id.into())
}

/// The parameters of [`get`](fn@get).
pub enum GetQuery {}
impl Query for GetQuery {
    type Joins = GameCenterLeaderboardImageV2Joins;
}

/// A resource of the type `gameCenterLeaderboardImages`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GameCenterLeaderboardImageV2 {
    /// Which one it is, among those of its type.
    pub id: Id<GameCenterLeaderboardImageV2>,
    /// What it is.
    pub attributes: GameCenterLeaderboardImageV2Attributes,
    /// What it is connected with.
    pub relationships: GameCenterLeaderboardImageV2Relationships,
    /// Where it is.
    pub links: Links,
}
resource!(
    GameCenterLeaderboardImageV2,
    "gameCenterLeaderboardImages",
    attributes,
    relationships,
    links
);

/// The attributes of [`GameCenterLeaderboardImageV2`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GameCenterLeaderboardImageV2Attributes {
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

impl Object for GameCenterLeaderboardImageV2Attributes {
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

impl Member for GameCenterLeaderboardImageV2Attributes {
    #[inline]
    fn view(&self) -> View<'_> {
        View::object("GameCenterLeaderboardImageV2Attributes")
            .member("assetDeliveryState", &self.asset_delivery_state)
            .member("fileName", &self.file_name)
            .member("fileSize", &self.file_size)
            .member("imageAsset", &self.image_asset)
            .member("uploadOperations", &self.upload_operations)
            .end()
    }
}
object!(GameCenterLeaderboardImageV2Attributes);

/// The relationships of [`GameCenterLeaderboardImageV2`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GameCenterLeaderboardImageV2Relationships {
    /// `localization`
    pub localization:
        ToOne<game_center_leaderboard_localizations_v2::GameCenterLeaderboardLocalizationV2>,
}

impl Object for GameCenterLeaderboardImageV2Relationships {
    fn member<'de, A: MapAccess<'de>>(&mut self, key: &str, map: &mut A) -> Result<(), A::Error> {
        match key {
            "localization" => read_relationship(&mut self.localization, map),
            _ => skip(map),
        }
    }
}

impl Member for GameCenterLeaderboardImageV2Relationships {
    #[inline]
    fn view(&self) -> View<'_> {
        View::object("GameCenterLeaderboardImageV2Relationships")
            .relationship("localization", &self.localization)
            .end()
    }
}
object!(GameCenterLeaderboardImageV2Relationships);

/// Creates one `GameCenterLeaderboardImageV2`; what is not set is not sent.
#[derive(Clone, PartialEq)]
#[must_use]
pub struct GameCenterLeaderboardImageV2Create(Body);

impl GameCenterLeaderboardImageV2Create {
    /// With what is required.
    pub fn new(
        file_name: impl Into<String>,
        file_size: i64,
        localization: impl Into<
            Id<game_center_leaderboard_localizations_v2::GameCenterLeaderboardLocalizationV2>,
        >,
    ) -> Self {
        Self(
            Body::new("gameCenterLeaderboardImages")
                .with_attributes()
                .with_relationships()
                .attribute("fileName", file_name.into())
                .attribute("fileSize", file_size)
                .to_one::<
                    game_center_leaderboard_localizations_v2::GameCenterLeaderboardLocalizationV2,
                >(
                    "localization",
                    "gameCenterLeaderboardLocalizations",
                    localization.into(),
                ),
        )
    }
}
body!(GameCenterLeaderboardImageV2Create);

/// Changes one `GameCenterLeaderboardImageV2`; what is not set stays as it is.
#[derive(Clone, PartialEq)]
#[must_use]
pub struct GameCenterLeaderboardImageV2Update(Body);

impl GameCenterLeaderboardImageV2Update {
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
body!(GameCenterLeaderboardImageV2Update, default);

/// What can be asked along with `GameCenterLeaderboardImageV2`.
///
/// Fields can be chosen: `fields[gameCenterLeaderboardImages]`, `fields[gameCenterLeaderboardLocalizations]`.
///
/// Can be included: `localization`.
pub enum GameCenterLeaderboardImageV2Joins {}
joins!(
    GameCenterLeaderboardImageV2Joins,
    include = GameCenterLeaderboardImageV2Include,
    to_many = Never,
    fields = [
        GameCenterLeaderboardImageV2Field,
        game_center_leaderboard_localizations_v2::GameCenterLeaderboardLocalizationV2Field
    ]
);

names! {
    /// The fields that `fields[gameCenterLeaderboardImages]` can choose.
    pub enum GameCenterLeaderboardImageV2Field {
        FileSize = "fileSize",
        FileName = "fileName",
        ImageAsset = "imageAsset",
        UploadOperations = "uploadOperations",
        AssetDeliveryState = "assetDeliveryState",
        Localization = "localization",
    }
}

impl Field for GameCenterLeaderboardImageV2Field {
    const PARAMETER: &'static str = "fields[gameCenterLeaderboardImages]";
}

names! {
    /// What can be included with `GameCenterLeaderboardImageV2`.
    pub enum GameCenterLeaderboardImageV2Include {
        Localization = "localization",
    }
}
