// Written by `cargo xtask codegen` from the description in `spec/`; not edited by hand.
//! App store review attachments: `/v1/appStoreReviewAttachments`.

use super::{AppMediaAssetState, UploadOperation, app_store_review_details};
use crate::runtime::emit::*;

/// Reads one of the app store review attachments.
///
/// `GET /v1/appStoreReviewAttachments/{id}`
///
/// [Apple's page](https://developer.apple.com/documentation/appstoreconnectapi/get-v1-appStoreReviewAttachments-_id_)
pub fn get(
    id: impl Into<Id<AppStoreReviewAttachment>>,
) -> Request<Document<AppStoreReviewAttachment>, GetQuery> {
    Request::new(Method::Get, "/v1/appStoreReviewAttachments/{id}").path("id", id.into())
}

/// Creates one of the app store review attachments.
///
/// `POST /v1/appStoreReviewAttachments`
///
/// [Apple's page](https://developer.apple.com/documentation/appstoreconnectapi/post-v1-appStoreReviewAttachments)
pub fn create(body: AppStoreReviewAttachmentCreate) -> Request<Document<AppStoreReviewAttachment>> {
    Request::new(Method::Post, "/v1/appStoreReviewAttachments").body(body)
}

/// Changes one of the app store review attachments.
///
/// `PATCH /v1/appStoreReviewAttachments/{id}`
///
/// [Apple's page](https://developer.apple.com/documentation/appstoreconnectapi/patch-v1-appStoreReviewAttachments-_id_)
pub fn update(
    id: impl Into<Id<AppStoreReviewAttachment>>,
    body: AppStoreReviewAttachmentUpdate,
) -> Request<Document<AppStoreReviewAttachment>> {
    Request::new(Method::Patch, "/v1/appStoreReviewAttachments/{id}").path_and_body(
        "id",
        id.into(),
        body,
    )
}

/// Deletes one of the app store review attachments.
///
/// `DELETE /v1/appStoreReviewAttachments/{id}`
///
/// [Apple's page](https://developer.apple.com/documentation/appstoreconnectapi/delete-v1-appStoreReviewAttachments-_id_)
pub fn delete(id: impl Into<Id<AppStoreReviewAttachment>>) -> Request<()> {
    Request::new(Method::Delete, "/v1/appStoreReviewAttachments/{id}").path("id", id.into())
}

/// The parameters of [`get`](fn@get).
pub enum GetQuery {}
impl Query for GetQuery {
    type Joins = AppStoreReviewAttachmentJoins;
}

/// A resource of the type `appStoreReviewAttachments`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AppStoreReviewAttachment {
    /// Which one it is, among those of its type.
    pub id: Id<AppStoreReviewAttachment>,
    /// What it is.
    pub attributes: AppStoreReviewAttachmentAttributes,
    /// What it is connected with.
    pub relationships: AppStoreReviewAttachmentRelationships,
    /// Where it is.
    pub links: Links,
}
resource!(
    AppStoreReviewAttachment,
    "appStoreReviewAttachments",
    attributes,
    relationships,
    links
);

/// The attributes of [`AppStoreReviewAttachment`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AppStoreReviewAttachmentAttributes {
    /// `assetDeliveryState`
    pub asset_delivery_state: Option<AppMediaAssetState>,
    /// `fileName`
    pub file_name: Option<String>,
    /// `fileSize`
    pub file_size: Option<i64>,
    /// `sourceFileChecksum`
    pub source_file_checksum: Option<String>,
    /// `uploadOperations`
    pub upload_operations: Option<Vec<UploadOperation>>,
}

impl Object for AppStoreReviewAttachmentAttributes {
    fn member<'de, A: MapAccess<'de>>(&mut self, key: &str, map: &mut A) -> Result<(), A::Error> {
        match key {
            "assetDeliveryState" => read_value(&mut self.asset_delivery_state, map),
            "fileName" => read_value(&mut self.file_name, map),
            "fileSize" => read_value(&mut self.file_size, map),
            "sourceFileChecksum" => read_value(&mut self.source_file_checksum, map),
            "uploadOperations" => read_list(&mut self.upload_operations, map),
            _ => skip(map),
        }
    }
}

impl Member for AppStoreReviewAttachmentAttributes {
    #[inline]
    fn view(&self) -> View<'_> {
        View::object("AppStoreReviewAttachmentAttributes")
            .member("assetDeliveryState", &self.asset_delivery_state)
            .member("fileName", &self.file_name)
            .member("fileSize", &self.file_size)
            .member("sourceFileChecksum", &self.source_file_checksum)
            .member("uploadOperations", &self.upload_operations)
            .end()
    }
}
object!(AppStoreReviewAttachmentAttributes);

/// The relationships of [`AppStoreReviewAttachment`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AppStoreReviewAttachmentRelationships {
    /// `appStoreReviewDetail`
    pub app_store_review_detail: ToOne<app_store_review_details::AppStoreReviewDetail>,
}

impl Object for AppStoreReviewAttachmentRelationships {
    fn member<'de, A: MapAccess<'de>>(&mut self, key: &str, map: &mut A) -> Result<(), A::Error> {
        match key {
            "appStoreReviewDetail" => read_relationship(&mut self.app_store_review_detail, map),
            _ => skip(map),
        }
    }
}

impl Member for AppStoreReviewAttachmentRelationships {
    #[inline]
    fn view(&self) -> View<'_> {
        View::object("AppStoreReviewAttachmentRelationships")
            .relationship("appStoreReviewDetail", &self.app_store_review_detail)
            .end()
    }
}
object!(AppStoreReviewAttachmentRelationships);

/// Creates one `AppStoreReviewAttachment`; what is not set is not sent.
#[derive(Clone, PartialEq)]
#[must_use]
pub struct AppStoreReviewAttachmentCreate(Body);

impl AppStoreReviewAttachmentCreate {
    /// With what is required.
    pub fn new(
        file_name: impl Into<String>,
        file_size: i64,
        app_store_review_detail: impl Into<Id<app_store_review_details::AppStoreReviewDetail>>,
    ) -> Self {
        Self(
            Body::new("appStoreReviewAttachments")
                .with_attributes()
                .with_relationships()
                .attribute("fileName", file_name.into())
                .attribute("fileSize", file_size)
                .to_one::<app_store_review_details::AppStoreReviewDetail>(
                    "appStoreReviewDetail",
                    "appStoreReviewDetails",
                    app_store_review_detail.into(),
                ),
        )
    }
}
body!(AppStoreReviewAttachmentCreate);

/// Changes one `AppStoreReviewAttachment`; what is not set stays as it is.
#[derive(Clone, PartialEq)]
#[must_use]
pub struct AppStoreReviewAttachmentUpdate(Body);

impl AppStoreReviewAttachmentUpdate {
    /// With nothing set.
    pub fn new() -> Self {
        Self(Body::new("appStoreReviewAttachments"))
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
body!(AppStoreReviewAttachmentUpdate, default);

/// What can be asked along with `AppStoreReviewAttachment`.
///
/// Fields can be chosen: `fields[appStoreReviewAttachments]`, `fields[appStoreReviewDetails]`.
///
/// Can be included: `appStoreReviewDetail`.
pub enum AppStoreReviewAttachmentJoins {}
joins!(
    AppStoreReviewAttachmentJoins,
    include = AppStoreReviewAttachmentInclude,
    to_many = Never,
    fields = [
        AppStoreReviewAttachmentField,
        app_store_review_details::AppStoreReviewDetailField
    ]
);

names! {
    /// The fields that `fields[appStoreReviewAttachments]` can choose.
    pub enum AppStoreReviewAttachmentField {
        FileSize = "fileSize",
        FileName = "fileName",
        SourceFileChecksum = "sourceFileChecksum",
        UploadOperations = "uploadOperations",
        AssetDeliveryState = "assetDeliveryState",
        AppStoreReviewDetail = "appStoreReviewDetail",
    }
}

impl Field for AppStoreReviewAttachmentField {
    const PARAMETER: &'static str = "fields[appStoreReviewAttachments]";
}

names! {
    /// What can be included with `AppStoreReviewAttachment`.
    pub enum AppStoreReviewAttachmentInclude {
        AppStoreReviewDetail = "appStoreReviewDetail",
    }
}
