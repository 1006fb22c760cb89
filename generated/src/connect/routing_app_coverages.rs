// Written by `cargo xtask codegen` from the description in `spec/`; not edited by hand.
//! Routing app coverages: `/v1/routingAppCoverages`.

use super::{AppMediaAssetState, UploadOperation, app_store_versions};
use crate::runtime::emit::*;

/// Reads one of the routing app coverages.
///
/// `GET /v1/routingAppCoverages/{id}`
///
/// [Apple's page](https://developer.apple.com/documentation/appstoreconnectapi/get-v1-routingAppCoverages-_id_)
pub fn get(
    id: impl Into<Id<RoutingAppCoverage>>,
) -> Request<Document<RoutingAppCoverage>, GetQuery> {
    Request::new(Method::Get, "/v1/routingAppCoverages/{id}").path("id", id.into())
}

/// Creates one of the routing app coverages.
///
/// `POST /v1/routingAppCoverages`
///
/// [Apple's page](https://developer.apple.com/documentation/appstoreconnectapi/post-v1-routingAppCoverages)
pub fn create(body: RoutingAppCoverageCreate) -> Request<Document<RoutingAppCoverage>> {
    Request::new(Method::Post, "/v1/routingAppCoverages").body(body)
}

/// Changes one of the routing app coverages.
///
/// `PATCH /v1/routingAppCoverages/{id}`
///
/// [Apple's page](https://developer.apple.com/documentation/appstoreconnectapi/patch-v1-routingAppCoverages-_id_)
pub fn update(
    id: impl Into<Id<RoutingAppCoverage>>,
    body: RoutingAppCoverageUpdate,
) -> Request<Document<RoutingAppCoverage>> {
    Request::new(Method::Patch, "/v1/routingAppCoverages/{id}").path_and_body("id", id.into(), body)
}

/// Deletes one of the routing app coverages.
///
/// `DELETE /v1/routingAppCoverages/{id}`
///
/// [Apple's page](https://developer.apple.com/documentation/appstoreconnectapi/delete-v1-routingAppCoverages-_id_)
pub fn delete(id: impl Into<Id<RoutingAppCoverage>>) -> Request<()> {
    Request::new(Method::Delete, "/v1/routingAppCoverages/{id}").path("id", id.into())
}

/// The parameters of [`get`](fn@get).
pub enum GetQuery {}
impl Query for GetQuery {
    type Joins = RoutingAppCoverageJoins;
}

/// A resource of the type `routingAppCoverages`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RoutingAppCoverage {
    /// Which one it is, among those of its type.
    pub id: Id<RoutingAppCoverage>,
    /// What it is.
    pub attributes: RoutingAppCoverageAttributes,
    /// What it is connected with.
    pub relationships: RoutingAppCoverageRelationships,
    /// Where it is.
    pub links: Links,
}
resource!(
    RoutingAppCoverage,
    "routingAppCoverages",
    attributes,
    relationships,
    links
);

/// The attributes of [`RoutingAppCoverage`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RoutingAppCoverageAttributes {
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

impl Object for RoutingAppCoverageAttributes {
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

impl Member for RoutingAppCoverageAttributes {
    #[inline]
    fn view(&self) -> View<'_> {
        View::object("RoutingAppCoverageAttributes")
            .member("assetDeliveryState", &self.asset_delivery_state)
            .member("fileName", &self.file_name)
            .member("fileSize", &self.file_size)
            .member("sourceFileChecksum", &self.source_file_checksum)
            .member("uploadOperations", &self.upload_operations)
            .end()
    }
}
object!(RoutingAppCoverageAttributes);

/// The relationships of [`RoutingAppCoverage`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RoutingAppCoverageRelationships {
    /// `appStoreVersion`
    pub app_store_version: ToOne<app_store_versions::AppStoreVersion>,
}

impl Object for RoutingAppCoverageRelationships {
    fn member<'de, A: MapAccess<'de>>(&mut self, key: &str, map: &mut A) -> Result<(), A::Error> {
        match key {
            "appStoreVersion" => read_relationship(&mut self.app_store_version, map),
            _ => skip(map),
        }
    }
}

impl Member for RoutingAppCoverageRelationships {
    #[inline]
    fn view(&self) -> View<'_> {
        View::object("RoutingAppCoverageRelationships")
            .relationship("appStoreVersion", &self.app_store_version)
            .end()
    }
}
object!(RoutingAppCoverageRelationships);

/// Creates one `RoutingAppCoverage`; what is not set is not sent.
#[derive(Clone, PartialEq)]
#[must_use]
pub struct RoutingAppCoverageCreate(Body);

impl RoutingAppCoverageCreate {
    /// With what is required.
    pub fn new(
        file_name: impl Into<String>,
        file_size: i64,
        app_store_version: impl Into<Id<app_store_versions::AppStoreVersion>>,
    ) -> Self {
        Self(
            Body::new("routingAppCoverages")
                .with_attributes()
                .with_relationships()
                .attribute("fileName", file_name.into())
                .attribute("fileSize", file_size)
                .to_one::<app_store_versions::AppStoreVersion>(
                    "appStoreVersion",
                    "appStoreVersions",
                    app_store_version.into(),
                ),
        )
    }
}
body!(RoutingAppCoverageCreate);

/// Changes one `RoutingAppCoverage`; what is not set stays as it is.
#[derive(Clone, PartialEq)]
#[must_use]
pub struct RoutingAppCoverageUpdate(Body);

impl RoutingAppCoverageUpdate {
    /// With nothing set.
    pub fn new() -> Self {
        Self(Body::new("routingAppCoverages"))
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
body!(RoutingAppCoverageUpdate, default);

/// What can be asked along with `RoutingAppCoverage`.
///
/// Fields can be chosen: `fields[appStoreVersions]`, `fields[routingAppCoverages]`.
///
/// Can be included: `appStoreVersion`.
pub enum RoutingAppCoverageJoins {}
joins!(
    RoutingAppCoverageJoins,
    include = RoutingAppCoverageInclude,
    to_many = Never,
    fields = [
        app_store_versions::AppStoreVersionField,
        RoutingAppCoverageField
    ]
);

names! {
    /// The fields that `fields[routingAppCoverages]` can choose.
    pub enum RoutingAppCoverageField {
        FileSize = "fileSize",
        FileName = "fileName",
        SourceFileChecksum = "sourceFileChecksum",
        UploadOperations = "uploadOperations",
        AssetDeliveryState = "assetDeliveryState",
        AppStoreVersion = "appStoreVersion",
    }
}

impl Field for RoutingAppCoverageField {
    const PARAMETER: &'static str = "fields[routingAppCoverages]";
}

names! {
    /// What can be included with `RoutingAppCoverage`.
    pub enum RoutingAppCoverageInclude {
        AppStoreVersion = "appStoreVersion",
    }
}
