// Written by `cargo xtask codegen` from the description in `spec/`; not edited by hand.
//! Alternative distribution packages: `/v1/alternativeDistributionPackages`.

use super::{Checksums, alternative_distribution_package_versions, app_store_versions};
use crate::runtime::emit::*;

/// Reads one of the alternative distribution packages.
///
/// `GET /v1/alternativeDistributionPackages/{id}`
///
/// [Apple's page](https://developer.apple.com/documentation/appstoreconnectapi/get-v1-alternativeDistributionPackages-_id_)
pub fn get(
    id: impl Into<Id<AlternativeDistributionPackage>>,
) -> Request<Document<AlternativeDistributionPackage>, GetQuery> {
    Request::new(Method::Get, "/v1/alternativeDistributionPackages/{id}").path("id", id.into())
}

/// Creates one of the alternative distribution packages.
///
/// `POST /v1/alternativeDistributionPackages`
///
/// [Apple's page](https://developer.apple.com/documentation/appstoreconnectapi/post-v1-alternativeDistributionPackages)
pub fn create(
    body: AlternativeDistributionPackageCreate,
) -> Request<Document<AlternativeDistributionPackage>> {
    Request::new(Method::Post, "/v1/alternativeDistributionPackages").body(body)
}

/// Reads the versions of one of the alternative distribution packages.
///
/// `GET /v1/alternativeDistributionPackages/{id}/versions`
///
/// At most 200 on a page.
///
/// [Apple's page](https://developer.apple.com/documentation/appstoreconnectapi/get-v1-alternativeDistributionPackages-_id_-versions)
pub fn versions(
    id: impl Into<Id<AlternativeDistributionPackage>>,
) -> Request<
    Page<alternative_distribution_package_versions::AlternativeDistributionPackageVersion>,
    VersionsQuery,
> {
    Request::new(
        Method::Get,
        "/v1/alternativeDistributionPackages/{id}/versions",
    )
    .path("id", id.into())
    .limited(200)
}

/// Reads the identities of the versions of one of the alternative distribution packages.
///
/// `GET /v1/alternativeDistributionPackages/{id}/relationships/versions`
///
/// At most 200 on a page.
///
/// [Apple's page](https://developer.apple.com/documentation/appstoreconnectapi/get-v1-alternativeDistributionPackages-_id_-relationships-versions)
pub fn versions_linkages(
    id: impl Into<Id<AlternativeDistributionPackage>>,
) -> Request<
    Linkages<alternative_distribution_package_versions::AlternativeDistributionPackageVersion>,
> {
    Request::new(
        Method::Get,
        "/v1/alternativeDistributionPackages/{id}/relationships/versions",
    )
    .path("id", id.into())
    .limited(200)
}

/// The parameters of [`get`](fn@get).
pub enum GetQuery {}
impl Query for GetQuery {
    type Joins = AlternativeDistributionPackageJoins;
}

/// The parameters of [`versions`](fn@versions).
pub enum VersionsQuery {}
impl Query for VersionsQuery {
    type Joins =
        alternative_distribution_package_versions::AlternativeDistributionPackageVersionJoins;
}

impl
    Request<
        Page<alternative_distribution_package_versions::AlternativeDistributionPackageVersion>,
        VersionsQuery,
    >
{
    /// Sets `filter[state]`.
    pub fn filter_state(
        self,
        values: impl IntoIterator<
            Item = alternative_distribution_package_versions::AlternativeDistributionPackageVersionState,
        >,
    ) -> Self {
        self.list::<
                alternative_distribution_package_versions::AlternativeDistributionPackageVersionState,
                _,
            >("filter[state]", values)
    }
}

/// A resource of the type `alternativeDistributionPackages`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AlternativeDistributionPackage {
    /// Which one it is, among those of its type.
    pub id: Id<AlternativeDistributionPackage>,
    /// What it is.
    pub attributes: AlternativeDistributionPackageAttributes,
    /// What it is connected with.
    pub relationships: AlternativeDistributionPackageRelationships,
    /// Where it is.
    pub links: Links,
}
resource!(
    AlternativeDistributionPackage,
    "alternativeDistributionPackages",
    attributes,
    relationships,
    links
);

/// The attributes of [`AlternativeDistributionPackage`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AlternativeDistributionPackageAttributes {
    /// `sourceFileChecksum`
    pub source_file_checksum: Option<Checksums>,
}

impl Object for AlternativeDistributionPackageAttributes {
    fn member<'de, A: MapAccess<'de>>(&mut self, key: &str, map: &mut A) -> Result<(), A::Error> {
        match key {
            "sourceFileChecksum" => read_value(&mut self.source_file_checksum, map),
            _ => skip(map),
        }
    }
}

impl Member for AlternativeDistributionPackageAttributes {
    #[inline]
    fn view(&self) -> View<'_> {
        View::object("AlternativeDistributionPackageAttributes")
            .member("sourceFileChecksum", &self.source_file_checksum)
            .end()
    }
}
object!(AlternativeDistributionPackageAttributes);

/// The relationships of [`AlternativeDistributionPackage`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AlternativeDistributionPackageRelationships {
    /// `versions`
    pub versions:
        ToMany<alternative_distribution_package_versions::AlternativeDistributionPackageVersion>,
}

impl Object for AlternativeDistributionPackageRelationships {
    fn member<'de, A: MapAccess<'de>>(&mut self, key: &str, map: &mut A) -> Result<(), A::Error> {
        match key {
            "versions" => read_relationship(&mut self.versions, map),
            _ => skip(map),
        }
    }
}

impl Member for AlternativeDistributionPackageRelationships {
    #[inline]
    fn view(&self) -> View<'_> {
        View::object("AlternativeDistributionPackageRelationships")
            .relationship("versions", &self.versions)
            .end()
    }
}
object!(AlternativeDistributionPackageRelationships);

/// Creates one `AlternativeDistributionPackage`; what is not set is not sent.
#[derive(Clone, PartialEq)]
#[must_use]
pub struct AlternativeDistributionPackageCreate(Body);

impl AlternativeDistributionPackageCreate {
    /// With what is required.
    pub fn new(app_store_version: impl Into<Id<app_store_versions::AppStoreVersion>>) -> Self {
        Self(
            Body::new("alternativeDistributionPackages")
                .with_relationships()
                .to_one::<app_store_versions::AppStoreVersion>(
                    "appStoreVersion",
                    "appStoreVersions",
                    app_store_version.into(),
                ),
        )
    }
}
body!(AlternativeDistributionPackageCreate);

/// What can be asked along with `AlternativeDistributionPackage`.
///
/// Fields can be chosen: `fields[alternativeDistributionPackageVersions]`, `fields[alternativeDistributionPackages]`.
///
/// Can be included: `versions`.
pub enum AlternativeDistributionPackageJoins {}
joins!(
    AlternativeDistributionPackageJoins,
    include = AlternativeDistributionPackageInclude,
    to_many = AlternativeDistributionPackageToMany,
    fields = [
        alternative_distribution_package_versions::AlternativeDistributionPackageVersionField,
        AlternativeDistributionPackageField
    ]
);

names! {
    /// The fields that `fields[alternativeDistributionPackages]` can choose.
    pub enum AlternativeDistributionPackageField {
        SourceFileChecksum = "sourceFileChecksum",
        Versions = "versions",
    }
}

impl Field for AlternativeDistributionPackageField {
    const PARAMETER: &'static str = "fields[alternativeDistributionPackages]";
}

names! {
    /// What can be included with `AlternativeDistributionPackage`.
    pub enum AlternativeDistributionPackageInclude {
        Versions = "versions",
    }
}

names! {
    /// Relationships of `AlternativeDistributionPackage` of which a limited number can be included.
    ///
    /// At most 50 of each.
    pub enum AlternativeDistributionPackageToMany {
        Versions = "versions",
    }
}

impl Limited for AlternativeDistributionPackageToMany {
    fn maximum(self) -> u32 {
        50
    }
}
