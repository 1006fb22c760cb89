// Written by `cargo xtask codegen` from the description in `spec/`; not edited by hand.
//! Subscription images v2: `/v2/subscriptionImages`.

use super::{AppMediaAssetState, ImageAsset, UploadOperation, subscription_versions};
use crate::runtime::emit::*;

/// Reads one of the subscription images v2.
///
/// `GET /v2/subscriptionImages/{id}`
///
/// [Apple's page](https://developer.apple.com/documentation/appstoreconnectapi/get-v2-subscriptionImages-_id_)
pub fn get(
    id: impl Into<Id<SubscriptionImageV2>>,
) -> Request<Document<SubscriptionImageV2>, GetQuery> {
    Request::new(Method::Get, "/v2/subscriptionImages/{id}").path("id", id.into())
}

/// Creates one of the subscription images v2.
///
/// `POST /v2/subscriptionImages`
///
/// [Apple's page](https://developer.apple.com/documentation/appstoreconnectapi/post-v2-subscriptionImages)
pub fn create(body: SubscriptionImageV2Create) -> Request<Document<SubscriptionImageV2>> {
    Request::new(Method::Post, "/v2/subscriptionImages").body(body)
}

/// Changes one of the subscription images v2.
///
/// `PATCH /v2/subscriptionImages/{id}`
///
/// [Apple's page](https://developer.apple.com/documentation/appstoreconnectapi/patch-v2-subscriptionImages-_id_)
pub fn update(
    id: impl Into<Id<SubscriptionImageV2>>,
    body: SubscriptionImageV2Update,
) -> Request<Document<SubscriptionImageV2>> {
    Request::new(Method::Patch, "/v2/subscriptionImages/{id}").path_and_body("id", id.into(), body)
}

/// Deletes one of the subscription images v2.
///
/// `DELETE /v2/subscriptionImages/{id}`
///
/// [Apple's page](https://developer.apple.com/documentation/appstoreconnectapi/delete-v2-subscriptionImages-_id_)
pub fn delete(id: impl Into<Id<SubscriptionImageV2>>) -> Request<()> {
    Request::new(Method::Delete, "/v2/subscriptionImages/{id}").path("id", id.into())
}

/// The parameters of [`get`](fn@get).
pub enum GetQuery {}
impl Query for GetQuery {
    type Joins = Only<SubscriptionImageV2Field>;
}

/// A resource of the type `subscriptionImages`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SubscriptionImageV2 {
    /// Which one it is, among those of its type.
    pub id: Id<SubscriptionImageV2>,
    /// What it is.
    pub attributes: SubscriptionImageV2Attributes,
    /// Where it is.
    pub links: Links,
}
resource!(SubscriptionImageV2, "subscriptionImages", attributes, links);

/// The attributes of [`SubscriptionImageV2`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SubscriptionImageV2Attributes {
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

impl Object for SubscriptionImageV2Attributes {
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

impl Member for SubscriptionImageV2Attributes {
    #[inline]
    fn view(&self) -> View<'_> {
        View::object("SubscriptionImageV2Attributes")
            .member("assetDeliveryState", &self.asset_delivery_state)
            .member("assetToken", &self.asset_token)
            .member("fileName", &self.file_name)
            .member("fileSize", &self.file_size)
            .member("imageAsset", &self.image_asset)
            .member("uploadOperations", &self.upload_operations)
            .end()
    }
}
object!(SubscriptionImageV2Attributes);

/// Creates one `SubscriptionImageV2`; what is not set is not sent.
#[derive(Clone, PartialEq)]
#[must_use]
pub struct SubscriptionImageV2Create(Body);

impl SubscriptionImageV2Create {
    /// With what is required.
    pub fn new(
        file_name: impl Into<String>,
        file_size: i64,
        version: impl Into<Id<subscription_versions::SubscriptionVersion>>,
    ) -> Self {
        Self(
            Body::new("subscriptionImages")
                .with_attributes()
                .with_relationships()
                .attribute("fileName", file_name.into())
                .attribute("fileSize", file_size)
                .to_one::<subscription_versions::SubscriptionVersion>(
                    "version",
                    "subscriptionVersions",
                    version.into(),
                ),
        )
    }
}
body!(SubscriptionImageV2Create);

/// Changes one `SubscriptionImageV2`; what is not set stays as it is.
#[derive(Clone, PartialEq)]
#[must_use]
pub struct SubscriptionImageV2Update(Body);

impl SubscriptionImageV2Update {
    /// With nothing set.
    pub fn new() -> Self {
        Self(Body::new("subscriptionImages"))
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
body!(SubscriptionImageV2Update, default);

names! {
    /// The fields that `fields[subscriptionImages]` can choose.
    pub enum SubscriptionImageV2Field {
        FileSize = "fileSize",
        FileName = "fileName",
        AssetToken = "assetToken",
        ImageAsset = "imageAsset",
        UploadOperations = "uploadOperations",
        AssetDeliveryState = "assetDeliveryState",
    }
}

impl Field for SubscriptionImageV2Field {
    const PARAMETER: &'static str = "fields[subscriptionImages]";
}
