// Written by `cargo xtask codegen` from the description in `spec/`; not edited by hand.
//! In app purchase images: `/v1/inAppPurchaseImages`.

use super::{ImageAsset, UploadOperation, in_app_purchases_v2};
use crate::runtime::emit::*;

/// Reads one of the in app purchase images.
///
/// `GET /v1/inAppPurchaseImages/{id}`
///
/// [Apple's page](https://developer.apple.com/documentation/appstoreconnectapi/get-v1-inAppPurchaseImages-_id_)
pub fn get(
    id: impl Into<Id<InAppPurchaseImage>>,
) -> Request<Document<InAppPurchaseImage>, GetQuery> {
    Request::new(Method::Get, "/v1/inAppPurchaseImages/{id}").path("id", id.into())
}

/// Creates one of the in app purchase images.
///
/// `POST /v1/inAppPurchaseImages`
///
/// [Apple's page](https://developer.apple.com/documentation/appstoreconnectapi/post-v1-inAppPurchaseImages)
pub fn create(body: InAppPurchaseImageCreate) -> Request<Document<InAppPurchaseImage>> {
    Request::new(Method::Post, "/v1/inAppPurchaseImages").body(body)
}

/// Changes one of the in app purchase images.
///
/// `PATCH /v1/inAppPurchaseImages/{id}`
///
/// [Apple's page](https://developer.apple.com/documentation/appstoreconnectapi/patch-v1-inAppPurchaseImages-_id_)
pub fn update(
    id: impl Into<Id<InAppPurchaseImage>>,
    body: InAppPurchaseImageUpdate,
) -> Request<Document<InAppPurchaseImage>> {
    Request::new(Method::Patch, "/v1/inAppPurchaseImages/{id}").path_and_body("id", id.into(), body)
}

/// Deletes one of the in app purchase images.
///
/// `DELETE /v1/inAppPurchaseImages/{id}`
///
/// [Apple's page](https://developer.apple.com/documentation/appstoreconnectapi/delete-v1-inAppPurchaseImages-_id_)
pub fn delete(id: impl Into<Id<InAppPurchaseImage>>) -> Request<()> {
    Request::new(Method::Delete, "/v1/inAppPurchaseImages/{id}").path("id", id.into())
}

/// The parameters of [`get`](fn@get).
pub enum GetQuery {}
impl Query for GetQuery {
    type Joins = InAppPurchaseImageJoins;
}

/// A resource of the type `inAppPurchaseImages`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InAppPurchaseImage {
    /// Which one it is, among those of its type.
    pub id: Id<InAppPurchaseImage>,
    /// What it is.
    pub attributes: InAppPurchaseImageAttributes,
    /// What it is connected with.
    pub relationships: InAppPurchaseImageRelationships,
    /// Where it is.
    pub links: Links,
}
resource!(
    InAppPurchaseImage,
    "inAppPurchaseImages",
    attributes,
    relationships,
    links
);

/// The attributes of [`InAppPurchaseImage`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InAppPurchaseImageAttributes {
    /// `assetToken`
    pub asset_token: Option<String>,
    /// `fileName`
    pub file_name: Option<String>,
    /// `fileSize`
    pub file_size: Option<i64>,
    /// `imageAsset`
    pub image_asset: Option<ImageAsset>,
    /// `sourceFileChecksum`
    pub source_file_checksum: Option<String>,
    /// `state`
    pub state: Option<InAppPurchaseImageState>,
    /// `uploadOperations`
    pub upload_operations: Option<Vec<UploadOperation>>,
}

impl Object for InAppPurchaseImageAttributes {
    fn member<'de, A: MapAccess<'de>>(&mut self, key: &str, map: &mut A) -> Result<(), A::Error> {
        match key {
            "assetToken" => read_value(&mut self.asset_token, map),
            "fileName" => read_value(&mut self.file_name, map),
            "fileSize" => read_value(&mut self.file_size, map),
            "imageAsset" => read_value(&mut self.image_asset, map),
            "sourceFileChecksum" => read_value(&mut self.source_file_checksum, map),
            "state" => read_value(&mut self.state, map),
            "uploadOperations" => read_list(&mut self.upload_operations, map),
            _ => skip(map),
        }
    }
}

impl Member for InAppPurchaseImageAttributes {
    #[inline]
    fn view(&self) -> View<'_> {
        View::object("InAppPurchaseImageAttributes")
            .member("assetToken", &self.asset_token)
            .member("fileName", &self.file_name)
            .member("fileSize", &self.file_size)
            .member("imageAsset", &self.image_asset)
            .member("sourceFileChecksum", &self.source_file_checksum)
            .member("state", &self.state)
            .member("uploadOperations", &self.upload_operations)
            .end()
    }
}
object!(InAppPurchaseImageAttributes);

/// The relationships of [`InAppPurchaseImage`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InAppPurchaseImageRelationships {
    /// `inAppPurchase`
    pub in_app_purchase: ToOne<in_app_purchases_v2::InAppPurchaseV2>,
}

impl Object for InAppPurchaseImageRelationships {
    fn member<'de, A: MapAccess<'de>>(&mut self, key: &str, map: &mut A) -> Result<(), A::Error> {
        match key {
            "inAppPurchase" => read_relationship(&mut self.in_app_purchase, map),
            _ => skip(map),
        }
    }
}

impl Member for InAppPurchaseImageRelationships {
    #[inline]
    fn view(&self) -> View<'_> {
        View::object("InAppPurchaseImageRelationships")
            .relationship("inAppPurchase", &self.in_app_purchase)
            .end()
    }
}
object!(InAppPurchaseImageRelationships);

/// Creates one `InAppPurchaseImage`; what is not set is not sent.
#[derive(Clone, PartialEq)]
#[must_use]
pub struct InAppPurchaseImageCreate(Body);

impl InAppPurchaseImageCreate {
    /// With what is required.
    pub fn new(
        file_name: impl Into<String>,
        file_size: i64,
        in_app_purchase: impl Into<Id<in_app_purchases_v2::InAppPurchaseV2>>,
    ) -> Self {
        Self(
            Body::new("inAppPurchaseImages")
                .with_attributes()
                .with_relationships()
                .attribute("fileName", file_name.into())
                .attribute("fileSize", file_size)
                .to_one::<in_app_purchases_v2::InAppPurchaseV2>(
                    "inAppPurchase",
                    "inAppPurchases",
                    in_app_purchase.into(),
                ),
        )
    }
}
body!(InAppPurchaseImageCreate);

/// Changes one `InAppPurchaseImage`; what is not set stays as it is.
#[derive(Clone, PartialEq)]
#[must_use]
pub struct InAppPurchaseImageUpdate(Body);

impl InAppPurchaseImageUpdate {
    /// With nothing set.
    pub fn new() -> Self {
        Self(Body::new("inAppPurchaseImages"))
    }

    /// Sets `sourceFileChecksum`.
    pub fn source_file_checksum(self, source_file_checksum: impl Into<String>) -> Self {
        Self(
            self.0
                .attribute("sourceFileChecksum", source_file_checksum.into()),
        )
    }

    /// Sets `uploaded`.
    pub fn uploaded(self, uploaded: bool) -> Self {
        Self(self.0.attribute("uploaded", uploaded))
    }

    /// Sends null for `sourceFileChecksum`.
    pub fn clear_source_file_checksum(self) -> Self {
        Self(self.0.clear_attribute("sourceFileChecksum"))
    }

    /// Sends null for `uploaded`.
    pub fn clear_uploaded(self) -> Self {
        Self(self.0.clear_attribute("uploaded"))
    }
}
body!(InAppPurchaseImageUpdate, default);

values! {
    /// Values of `state`.
    pub enum InAppPurchaseImageState {
        AwaitingUpload = "AWAITING_UPLOAD",
        UploadComplete = "UPLOAD_COMPLETE",
        Failed = "FAILED",
        PrepareForSubmission = "PREPARE_FOR_SUBMISSION",
        WaitingForReview = "WAITING_FOR_REVIEW",
        Approved = "APPROVED",
        Rejected = "REJECTED",
    }
}

/// What can be asked along with `InAppPurchaseImage`.
///
/// Fields can be chosen: `fields[inAppPurchaseImages]`, `fields[inAppPurchases]`.
///
/// Can be included: `inAppPurchase`.
pub enum InAppPurchaseImageJoins {}
joins!(
    InAppPurchaseImageJoins,
    include = InAppPurchaseImageInclude,
    to_many = Never,
    fields = [
        InAppPurchaseImageField,
        in_app_purchases_v2::InAppPurchaseV2Field
    ]
);

names! {
    /// The fields that `fields[inAppPurchaseImages]` can choose.
    pub enum InAppPurchaseImageField {
        FileSize = "fileSize",
        FileName = "fileName",
        SourceFileChecksum = "sourceFileChecksum",
        AssetToken = "assetToken",
        ImageAsset = "imageAsset",
        UploadOperations = "uploadOperations",
        State = "state",
        InAppPurchase = "inAppPurchase",
    }
}

impl Field for InAppPurchaseImageField {
    const PARAMETER: &'static str = "fields[inAppPurchaseImages]";
}

names! {
    /// What can be included with `InAppPurchaseImage`.
    pub enum InAppPurchaseImageInclude {
        InAppPurchase = "inAppPurchase",
    }
}
