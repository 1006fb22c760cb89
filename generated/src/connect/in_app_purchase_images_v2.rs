// Written by `cargo xtask codegen` from the description in `spec/`; not edited by hand.
//! In app purchase images v2: `/v2/inAppPurchaseImages`.

use super::{AppMediaAssetState, ImageAsset, UploadOperation, in_app_purchase_versions};
use crate::runtime::emit::*;

/// Reads one of the in app purchase images v2.
///
/// `GET /v2/inAppPurchaseImages/{id}`
///
/// [Apple's page](https://developer.apple.com/documentation/appstoreconnectapi/get-v2-inAppPurchaseImages-_id_)
pub fn get(
    id: impl Into<Id<InAppPurchaseImageV2>>,
) -> Request<Document<InAppPurchaseImageV2>, GetQuery> {
    Request::new(Method::Get, "/v2/inAppPurchaseImages/{id}").path("id", id.into())
}

/// Creates one of the in app purchase images v2.
///
/// `POST /v2/inAppPurchaseImages`
///
/// [Apple's page](https://developer.apple.com/documentation/appstoreconnectapi/post-v2-inAppPurchaseImages)
pub fn create(body: InAppPurchaseImageV2Create) -> Request<Document<InAppPurchaseImageV2>> {
    Request::new(Method::Post, "/v2/inAppPurchaseImages").body(body)
}

/// Changes one of the in app purchase images v2.
///
/// `PATCH /v2/inAppPurchaseImages/{id}`
///
/// [Apple's page](https://developer.apple.com/documentation/appstoreconnectapi/patch-v2-inAppPurchaseImages-_id_)
pub fn update(
    id: impl Into<Id<InAppPurchaseImageV2>>,
    body: InAppPurchaseImageV2Update,
) -> Request<Document<InAppPurchaseImageV2>> {
    Request::new(Method::Patch, "/v2/inAppPurchaseImages/{id}").path_and_body("id", id.into(), body)
}

/// Deletes one of the in app purchase images v2.
///
/// `DELETE /v2/inAppPurchaseImages/{id}`
///
/// [Apple's page](https://developer.apple.com/documentation/appstoreconnectapi/delete-v2-inAppPurchaseImages-_id_)
pub fn delete(id: impl Into<Id<InAppPurchaseImageV2>>) -> Request<()> {
    Request::new(Method::Delete, "/v2/inAppPurchaseImages/{id}").path("id", id.into())
}

/// The parameters of [`get`](fn@get).
pub enum GetQuery {}
impl Query for GetQuery {
    type Joins = Only<InAppPurchaseImageV2Field>;
}

/// A resource of the type `inAppPurchaseImages`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InAppPurchaseImageV2 {
    /// Which one it is, among those of its type.
    pub id: Id<InAppPurchaseImageV2>,
    /// What it is.
    pub attributes: InAppPurchaseImageV2Attributes,
    /// Where it is.
    pub links: Links,
}
resource!(
    InAppPurchaseImageV2,
    "inAppPurchaseImages",
    attributes,
    links
);

/// The attributes of [`InAppPurchaseImageV2`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InAppPurchaseImageV2Attributes {
    /// `assetDeliveryState`
    pub asset_delivery_state: Option<AppMediaAssetState>,
    /// `assetToken`
    pub asset_token: Option<String>,
    /// `fileName`
    pub file_name: Option<String>,
    /// `fileSize`
    pub file_size: Option<i64>,
    /// `imageAsset`
    pub image_asset: Option<ImageAsset>,
    /// `uploadOperations`
    pub upload_operations: Option<Vec<UploadOperation>>,
}

impl Object for InAppPurchaseImageV2Attributes {
    fn member<'de, A: MapAccess<'de>>(&mut self, key: &str, map: &mut A) -> Result<(), A::Error> {
        match key {
            "assetDeliveryState" => read_value(&mut self.asset_delivery_state, map),
            "assetToken" => read_value(&mut self.asset_token, map),
            "fileName" => read_value(&mut self.file_name, map),
            "fileSize" => read_value(&mut self.file_size, map),
            "imageAsset" => read_value(&mut self.image_asset, map),
            "uploadOperations" => read_list(&mut self.upload_operations, map),
            _ => skip(map),
        }
    }
}

impl Member for InAppPurchaseImageV2Attributes {
    #[inline]
    fn view(&self) -> View<'_> {
        View::object("InAppPurchaseImageV2Attributes")
            .member("assetDeliveryState", &self.asset_delivery_state)
            .member("assetToken", &self.asset_token)
            .member("fileName", &self.file_name)
            .member("fileSize", &self.file_size)
            .member("imageAsset", &self.image_asset)
            .member("uploadOperations", &self.upload_operations)
            .end()
    }
}
object!(InAppPurchaseImageV2Attributes);

/// Creates one `InAppPurchaseImageV2`; what is not set is not sent.
#[derive(Clone, PartialEq)]
#[must_use]
pub struct InAppPurchaseImageV2Create(Body);

impl InAppPurchaseImageV2Create {
    /// With what is required.
    pub fn new(
        file_name: impl Into<String>,
        file_size: i64,
        version: impl Into<Id<in_app_purchase_versions::InAppPurchaseVersion>>,
    ) -> Self {
        Self(
            Body::new("inAppPurchaseImages")
                .with_attributes()
                .with_relationships()
                .attribute("fileName", file_name.into())
                .attribute("fileSize", file_size)
                .to_one::<in_app_purchase_versions::InAppPurchaseVersion>(
                    "version",
                    "inAppPurchaseVersions",
                    version.into(),
                ),
        )
    }
}
body!(InAppPurchaseImageV2Create);

/// Changes one `InAppPurchaseImageV2`; what is not set stays as it is.
#[derive(Clone, PartialEq)]
#[must_use]
pub struct InAppPurchaseImageV2Update(Body);

impl InAppPurchaseImageV2Update {
    /// With nothing set.
    pub fn new() -> Self {
        Self(Body::new("inAppPurchaseImages"))
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
body!(InAppPurchaseImageV2Update, default);

names! {
    /// The fields that `fields[inAppPurchaseImages]` can choose.
    pub enum InAppPurchaseImageV2Field {
        FileSize = "fileSize",
        FileName = "fileName",
        AssetToken = "assetToken",
        ImageAsset = "imageAsset",
        UploadOperations = "uploadOperations",
        AssetDeliveryState = "assetDeliveryState",
    }
}

impl Field for InAppPurchaseImageV2Field {
    const PARAMETER: &'static str = "fields[inAppPurchaseImages]";
}
