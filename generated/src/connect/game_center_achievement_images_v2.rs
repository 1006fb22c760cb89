// Written by `cargo xtask codegen` from the description in `spec/`; not edited by hand.
//! Game center achievement images v2: `/v2/gameCenterAchievementImages`.

use super::{
    AppMediaAssetState, ImageAsset, UploadOperation, game_center_achievement_localizations_v2,
};
use crate::runtime::emit::*;

/// Reads one of the game center achievement images v2.
///
/// `GET /v2/gameCenterAchievementImages/{id}`
///
/// [Apple's page](https://developer.apple.com/documentation/appstoreconnectapi/get-v2-gameCenterAchievementImages-_id_)
pub fn get(
    id: impl Into<Id<GameCenterAchievementImageV2>>,
) -> Request<Document<GameCenterAchievementImageV2>, GetQuery> {
    Request::new(Method::Get, "/v2/gameCenterAchievementImages/{id}").path("id", id.into())
}

/// Creates one of the game center achievement images v2.
///
/// `POST /v2/gameCenterAchievementImages`
///
/// [Apple's page](https://developer.apple.com/documentation/appstoreconnectapi/post-v2-gameCenterAchievementImages)
pub fn create(
    body: GameCenterAchievementImageV2Create,
) -> Request<Document<GameCenterAchievementImageV2>> {
    Request::new(Method::Post, "/v2/gameCenterAchievementImages").body(body)
}

/// Changes one of the game center achievement images v2.
///
/// `PATCH /v2/gameCenterAchievementImages/{id}`
///
/// [Apple's page](https://developer.apple.com/documentation/appstoreconnectapi/patch-v2-gameCenterAchievementImages-_id_)
pub fn update(
    id: impl Into<Id<GameCenterAchievementImageV2>>,
    body: GameCenterAchievementImageV2Update,
) -> Request<Document<GameCenterAchievementImageV2>> {
    Request::new(Method::Patch, "/v2/gameCenterAchievementImages/{id}").path_and_body(
        "id",
        id.into(),
        body,
    )
}

/// Deletes one of the game center achievement images v2.
///
/// `DELETE /v2/gameCenterAchievementImages/{id}`
///
/// [Apple's page](https://developer.apple.com/documentation/appstoreconnectapi/delete-v2-gameCenterAchievementImages-_id_)
pub fn delete(id: impl Into<Id<GameCenterAchievementImageV2>>) -> Request<()> {
    Request::new(Method::Delete, "/v2/gameCenterAchievementImages/{id}").path("id", id.into())
}

/// The parameters of [`get`](fn@get).
pub enum GetQuery {}
impl Query for GetQuery {
    type Joins = GameCenterAchievementImageV2Joins;
}

/// A resource of the type `gameCenterAchievementImages`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GameCenterAchievementImageV2 {
    /// Which one it is, among those of its type.
    pub id: Id<GameCenterAchievementImageV2>,
    /// What it is.
    pub attributes: GameCenterAchievementImageV2Attributes,
    /// What it is connected with.
    pub relationships: GameCenterAchievementImageV2Relationships,
    /// Where it is.
    pub links: Links,
}
resource!(
    GameCenterAchievementImageV2,
    "gameCenterAchievementImages",
    attributes,
    relationships,
    links
);

/// The attributes of [`GameCenterAchievementImageV2`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GameCenterAchievementImageV2Attributes {
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

impl Object for GameCenterAchievementImageV2Attributes {
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

impl Member for GameCenterAchievementImageV2Attributes {
    #[inline]
    fn view(&self) -> View<'_> {
        View::object("GameCenterAchievementImageV2Attributes")
            .member("assetDeliveryState", &self.asset_delivery_state)
            .member("fileName", &self.file_name)
            .member("fileSize", &self.file_size)
            .member("imageAsset", &self.image_asset)
            .member("uploadOperations", &self.upload_operations)
            .end()
    }
}
object!(GameCenterAchievementImageV2Attributes);

/// The relationships of [`GameCenterAchievementImageV2`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GameCenterAchievementImageV2Relationships {
    /// `localization`
    pub localization:
        ToOne<game_center_achievement_localizations_v2::GameCenterAchievementLocalizationV2>,
}

impl Object for GameCenterAchievementImageV2Relationships {
    fn member<'de, A: MapAccess<'de>>(&mut self, key: &str, map: &mut A) -> Result<(), A::Error> {
        match key {
            "localization" => read_relationship(&mut self.localization, map),
            _ => skip(map),
        }
    }
}

impl Member for GameCenterAchievementImageV2Relationships {
    #[inline]
    fn view(&self) -> View<'_> {
        View::object("GameCenterAchievementImageV2Relationships")
            .relationship("localization", &self.localization)
            .end()
    }
}
object!(GameCenterAchievementImageV2Relationships);

/// Creates one `GameCenterAchievementImageV2`; what is not set is not sent.
#[derive(Clone, PartialEq)]
#[must_use]
pub struct GameCenterAchievementImageV2Create(Body);

impl GameCenterAchievementImageV2Create {
    /// With what is required.
    pub fn new(
        file_name: impl Into<String>,
        file_size: i64,
        localization: impl Into<
            Id<game_center_achievement_localizations_v2::GameCenterAchievementLocalizationV2>,
        >,
    ) -> Self {
        Self(
            Body::new("gameCenterAchievementImages")
                .with_attributes()
                .with_relationships()
                .attribute("fileName", file_name.into())
                .attribute("fileSize", file_size)
                .to_one::<
                    game_center_achievement_localizations_v2::GameCenterAchievementLocalizationV2,
                >(
                    "localization",
                    "gameCenterAchievementLocalizations",
                    localization.into(),
                ),
        )
    }
}
body!(GameCenterAchievementImageV2Create);

/// Changes one `GameCenterAchievementImageV2`; what is not set stays as it is.
#[derive(Clone, PartialEq)]
#[must_use]
pub struct GameCenterAchievementImageV2Update(Body);

impl GameCenterAchievementImageV2Update {
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
body!(GameCenterAchievementImageV2Update, default);

/// What can be asked along with `GameCenterAchievementImageV2`.
///
/// Fields can be chosen: `fields[gameCenterAchievementImages]`, `fields[gameCenterAchievementLocalizations]`.
///
/// Can be included: `localization`.
pub enum GameCenterAchievementImageV2Joins {}
joins!(
    GameCenterAchievementImageV2Joins,
    include = GameCenterAchievementImageV2Include,
    to_many = Never,
    fields = [
        GameCenterAchievementImageV2Field,
        game_center_achievement_localizations_v2::GameCenterAchievementLocalizationV2Field
    ]
);

names! {
    /// The fields that `fields[gameCenterAchievementImages]` can choose.
    pub enum GameCenterAchievementImageV2Field {
        FileSize = "fileSize",
        FileName = "fileName",
        ImageAsset = "imageAsset",
        UploadOperations = "uploadOperations",
        AssetDeliveryState = "assetDeliveryState",
        Localization = "localization",
    }
}

impl Field for GameCenterAchievementImageV2Field {
    const PARAMETER: &'static str = "fields[gameCenterAchievementImages]";
}

names! {
    /// What can be included with `GameCenterAchievementImageV2`.
    pub enum GameCenterAchievementImageV2Include {
        Localization = "localization",
    }
}
