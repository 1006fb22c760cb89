// Written by `cargo xtask codegen` from the description in `spec/`; not edited by hand.
//! Alternative distribution package versions: `/v1/alternativeDistributionPackageVersions`.

use super::{
    alternative_distribution_package_deltas, alternative_distribution_package_variants,
    alternative_distribution_packages,
};
use crate::runtime::emit::*;

/// Reads one of the alternative distribution package versions.
///
/// `GET /v1/alternativeDistributionPackageVersions/{id}`
///
/// [Apple's page](https://developer.apple.com/documentation/appstoreconnectapi/get-v1-alternativeDistributionPackageVersions-_id_)
pub fn get(
    id: impl Into<Id<AlternativeDistributionPackageVersion>>,
) -> Request<Document<AlternativeDistributionPackageVersion>, GetQuery> {
    Request::new(
        Method::Get,
        "/v1/alternativeDistributionPackageVersions/{id}",
    )
    .path("id", id.into())
}

/// Reads the deltas of one of the alternative distribution package versions.
///
/// `GET /v1/alternativeDistributionPackageVersions/{id}/deltas`
///
/// At most 200 on a page.
///
/// [Apple's page](https://developer.apple.com/documentation/appstoreconnectapi/get-v1-alternativeDistributionPackageVersions-_id_-deltas)
pub fn deltas(
    id: impl Into<Id<AlternativeDistributionPackageVersion>>,
) -> Request<
    Page<alternative_distribution_package_deltas::AlternativeDistributionPackageDelta>,
    DeltasQuery,
> {
    Request::new(
        Method::Get,
        "/v1/alternativeDistributionPackageVersions/{id}/deltas",
    )
    .path("id", id.into())
    .limited(200)
}

/// Reads the variants of one of the alternative distribution package versions.
///
/// `GET /v1/alternativeDistributionPackageVersions/{id}/variants`
///
/// At most 200 on a page.
///
/// [Apple's page](https://developer.apple.com/documentation/appstoreconnectapi/get-v1-alternativeDistributionPackageVersions-_id_-variants)
pub fn variants(
    id: impl Into<Id<AlternativeDistributionPackageVersion>>,
) -> Request<
    Page<alternative_distribution_package_variants::AlternativeDistributionPackageVariant>,
    VariantsQuery,
> {
    Request::new(
        Method::Get,
        "/v1/alternativeDistributionPackageVersions/{id}/variants",
    )
    .path("id", id.into())
    .limited(200)
}

/// Reads the identities of the deltas of one of the alternative distribution package versions.
///
/// `GET /v1/alternativeDistributionPackageVersions/{id}/relationships/deltas`
///
/// At most 200 on a page.
///
/// [Apple's page](https://developer.apple.com/documentation/appstoreconnectapi/get-v1-alternativeDistributionPackageVersions-_id_-relationships-deltas)
pub fn deltas_linkages(
    id: impl Into<Id<AlternativeDistributionPackageVersion>>,
) -> Request<Linkages<alternative_distribution_package_deltas::AlternativeDistributionPackageDelta>>
{
    Request::new(
        Method::Get,
        "/v1/alternativeDistributionPackageVersions/{id}/relationships/deltas",
    )
    .path("id", id.into())
    .limited(200)
}

/// Reads the identities of the variants of one of the alternative distribution package versions.
///
/// `GET /v1/alternativeDistributionPackageVersions/{id}/relationships/variants`
///
/// At most 200 on a page.
///
/// [Apple's page](https://developer.apple.com/documentation/appstoreconnectapi/get-v1-alternativeDistributionPackageVersions-_id_-relationships-variants)
pub fn variants_linkages(
    id: impl Into<Id<AlternativeDistributionPackageVersion>>,
) -> Request<
    Linkages<alternative_distribution_package_variants::AlternativeDistributionPackageVariant>,
> {
    Request::new(
        Method::Get,
        "/v1/alternativeDistributionPackageVersions/{id}/relationships/variants",
    )
    .path("id", id.into())
    .limited(200)
}

/// The parameters of [`get`](fn@get).
pub enum GetQuery {}
impl Query for GetQuery {
    type Joins = AlternativeDistributionPackageVersionJoins;
}

/// The parameters of [`deltas`](fn@deltas).
pub enum DeltasQuery {}
impl Query for DeltasQuery {
    type Joins =
        Only<alternative_distribution_package_deltas::AlternativeDistributionPackageDeltaField>;
}

/// The parameters of [`variants`](fn@variants).
pub enum VariantsQuery {}
impl Query for VariantsQuery {
    type Joins =
        Only<alternative_distribution_package_variants::AlternativeDistributionPackageVariantField>;
}

/// A resource of the type `alternativeDistributionPackageVersions`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AlternativeDistributionPackageVersion {
    /// Which one it is, among those of its type.
    pub id: Id<AlternativeDistributionPackageVersion>,
    /// What it is.
    pub attributes: AlternativeDistributionPackageVersionAttributes,
    /// What it is connected with.
    pub relationships: AlternativeDistributionPackageVersionRelationships,
    /// Where it is.
    pub links: Links,
}
resource!(
    AlternativeDistributionPackageVersion,
    "alternativeDistributionPackageVersions",
    attributes,
    relationships,
    links
);

/// The attributes of [`AlternativeDistributionPackageVersion`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AlternativeDistributionPackageVersionAttributes {
    /// `fileChecksum`
    pub file_checksum: Option<String>,
    /// `state`
    pub state: Option<AlternativeDistributionPackageVersionState>,
    /// `url`
    pub url: Option<String>,
    /// `urlExpirationDate`
    pub url_expiration_date: Option<DateTime>,
    /// `version`
    pub version: Option<String>,
}

impl Object for AlternativeDistributionPackageVersionAttributes {
    fn member<'de, A: MapAccess<'de>>(&mut self, key: &str, map: &mut A) -> Result<(), A::Error> {
        match key {
            "fileChecksum" => read_value(&mut self.file_checksum, map),
            "state" => read_value(&mut self.state, map),
            "url" => read_value(&mut self.url, map),
            "urlExpirationDate" => read_value(&mut self.url_expiration_date, map),
            "version" => read_value(&mut self.version, map),
            _ => skip(map),
        }
    }
}

impl Member for AlternativeDistributionPackageVersionAttributes {
    #[inline]
    fn view(&self) -> View<'_> {
        View::object("AlternativeDistributionPackageVersionAttributes")
            .member("fileChecksum", &self.file_checksum)
            .member("state", &self.state)
            .member("url", &self.url)
            .member("urlExpirationDate", &self.url_expiration_date)
            .member("version", &self.version)
            .end()
    }
}
object!(AlternativeDistributionPackageVersionAttributes);

/// The relationships of [`AlternativeDistributionPackageVersion`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AlternativeDistributionPackageVersionRelationships {
    /// `alternativeDistributionPackage`
    pub alternative_distribution_package:
        ToOne<alternative_distribution_packages::AlternativeDistributionPackage>,
    /// `deltas`
    pub deltas:
        ToMany<alternative_distribution_package_deltas::AlternativeDistributionPackageDelta>,
    /// `variants`
    pub variants:
        ToMany<alternative_distribution_package_variants::AlternativeDistributionPackageVariant>,
}

impl Object for AlternativeDistributionPackageVersionRelationships {
    fn member<'de, A: MapAccess<'de>>(&mut self, key: &str, map: &mut A) -> Result<(), A::Error> {
        match key {
            "alternativeDistributionPackage" => {
                read_relationship(&mut self.alternative_distribution_package, map)
            }
            "deltas" => read_relationship(&mut self.deltas, map),
            "variants" => read_relationship(&mut self.variants, map),
            _ => skip(map),
        }
    }
}

impl Member for AlternativeDistributionPackageVersionRelationships {
    #[inline]
    fn view(&self) -> View<'_> {
        View::object("AlternativeDistributionPackageVersionRelationships")
            .relationship(
                "alternativeDistributionPackage",
                &self.alternative_distribution_package,
            )
            .relationship("deltas", &self.deltas)
            .relationship("variants", &self.variants)
            .end()
    }
}
object!(AlternativeDistributionPackageVersionRelationships);

values! {
    /// Values of `state`.
    pub enum AlternativeDistributionPackageVersionState {
        Completed = "COMPLETED",
        Replaced = "REPLACED",
    }
}

/// What can be asked along with `AlternativeDistributionPackageVersion`.
///
/// Fields can be chosen: `fields[alternativeDistributionPackageDeltas]`, `fields[alternativeDistributionPackageVariants]`, `fields[alternativeDistributionPackageVersions]`, `fields[alternativeDistributionPackages]`.
///
/// Can be included: `variants`, `deltas`, `alternativeDistributionPackage`.
pub enum AlternativeDistributionPackageVersionJoins {}
joins!(
    AlternativeDistributionPackageVersionJoins,
    include = AlternativeDistributionPackageVersionInclude,
    to_many = AlternativeDistributionPackageVersionToMany,
    fields = [
        alternative_distribution_package_deltas::AlternativeDistributionPackageDeltaField,
        alternative_distribution_package_variants::AlternativeDistributionPackageVariantField,
        AlternativeDistributionPackageVersionField,
        alternative_distribution_packages::AlternativeDistributionPackageField
    ]
);

names! {
    /// The fields that `fields[alternativeDistributionPackageVersions]` can choose.
    pub enum AlternativeDistributionPackageVersionField {
        Url = "url",
        UrlExpirationDate = "urlExpirationDate",
        Version = "version",
        FileChecksum = "fileChecksum",
        State = "state",
        Variants = "variants",
        Deltas = "deltas",
        AlternativeDistributionPackage = "alternativeDistributionPackage",
    }
}

impl Field for AlternativeDistributionPackageVersionField {
    const PARAMETER: &'static str = "fields[alternativeDistributionPackageVersions]";
}

names! {
    /// What can be included with `AlternativeDistributionPackageVersion`.
    pub enum AlternativeDistributionPackageVersionInclude {
        Variants = "variants",
        Deltas = "deltas",
        AlternativeDistributionPackage = "alternativeDistributionPackage",
    }
}

names! {
    /// Relationships of `AlternativeDistributionPackageVersion` of which a limited number can be included.
    ///
    /// At most 50 of each.
    pub enum AlternativeDistributionPackageVersionToMany {
        Deltas = "deltas",
        Variants = "variants",
    }
}

impl Limited for AlternativeDistributionPackageVersionToMany {
    fn maximum(self) -> u32 {
        50
    }
}
