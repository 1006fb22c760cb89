// Written by `cargo xtask codegen` from the description in `spec/`; not edited by hand.
//! Ci mac os versions: `/v1/ciMacOsVersions`.

use super::ci_xcode_versions;
use crate::runtime::emit::*;

/// Lists ci mac os versions.
///
/// `GET /v1/ciMacOsVersions`
///
/// At most 200 on a page.
///
/// [Apple's page](https://developer.apple.com/documentation/appstoreconnectapi/get-v1-ciMacOsVersions)
pub fn list() -> Request<Page<CiMacOsVersion>, ListQuery> {
    Request::new(Method::Get, "/v1/ciMacOsVersions").limited(200)
}

/// Reads one of the ci mac os versions.
///
/// `GET /v1/ciMacOsVersions/{id}`
///
/// [Apple's page](https://developer.apple.com/documentation/appstoreconnectapi/get-v1-ciMacOsVersions-_id_)
pub fn get(id: impl Into<Id<CiMacOsVersion>>) -> Request<Document<CiMacOsVersion>, GetQuery> {
    Request::new(Method::Get, "/v1/ciMacOsVersions/{id}").path("id", id.into())
}

/// Reads the xcode versions of one of the ci mac os versions.
///
/// `GET /v1/ciMacOsVersions/{id}/xcodeVersions`
///
/// At most 200 on a page.
///
/// [Apple's page](https://developer.apple.com/documentation/appstoreconnectapi/get-v1-ciMacOsVersions-_id_-xcodeVersions)
pub fn xcode_versions(
    id: impl Into<Id<CiMacOsVersion>>,
) -> Request<Page<ci_xcode_versions::CiXcodeVersion>, XcodeVersionsQuery> {
    Request::new(Method::Get, "/v1/ciMacOsVersions/{id}/xcodeVersions")
        .path("id", id.into())
        .limited(200)
}

/// Reads the identities of the xcode versions of one of the ci mac os versions.
///
/// `GET /v1/ciMacOsVersions/{id}/relationships/xcodeVersions`
///
/// At most 200 on a page.
///
/// [Apple's page](https://developer.apple.com/documentation/appstoreconnectapi/get-v1-ciMacOsVersions-_id_-relationships-xcodeVersions)
pub fn xcode_versions_linkages(
    id: impl Into<Id<CiMacOsVersion>>,
) -> Request<Linkages<ci_xcode_versions::CiXcodeVersion>> {
    Request::new(
        Method::Get,
        "/v1/ciMacOsVersions/{id}/relationships/xcodeVersions",
    )
    .path("id", id.into())
    .limited(200)
}

/// The parameters of [`list`](fn@list).
pub enum ListQuery {}
impl Query for ListQuery {
    type Joins = CiMacOsVersionJoins;
}

/// The parameters of [`get`](fn@get).
pub enum GetQuery {}
impl Query for GetQuery {
    type Joins = CiMacOsVersionJoins;
}

/// The parameters of [`xcode_versions`](fn@xcode_versions).
pub enum XcodeVersionsQuery {}
impl Query for XcodeVersionsQuery {
    type Joins = ci_xcode_versions::CiXcodeVersionJoins;
}

/// A resource of the type `ciMacOsVersions`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CiMacOsVersion {
    /// Which one it is, among those of its type.
    pub id: Id<CiMacOsVersion>,
    /// What it is.
    pub attributes: CiMacOsVersionAttributes,
    /// What it is connected with.
    pub relationships: CiMacOsVersionRelationships,
    /// Where it is.
    pub links: Links,
}
resource!(
    CiMacOsVersion,
    "ciMacOsVersions",
    attributes,
    relationships,
    links
);

/// The attributes of [`CiMacOsVersion`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CiMacOsVersionAttributes {
    /// `name`
    pub name: Option<String>,
    /// `version`
    pub version: Option<String>,
}

impl Object for CiMacOsVersionAttributes {
    fn member<'de, A: MapAccess<'de>>(&mut self, key: &str, map: &mut A) -> Result<(), A::Error> {
        match key {
            "name" => read_value(&mut self.name, map),
            "version" => read_value(&mut self.version, map),
            _ => skip(map),
        }
    }
}

impl Member for CiMacOsVersionAttributes {
    #[inline]
    fn view(&self) -> View<'_> {
        View::object("CiMacOsVersionAttributes")
            .member("name", &self.name)
            .member("version", &self.version)
            .end()
    }
}
object!(CiMacOsVersionAttributes);

/// The relationships of [`CiMacOsVersion`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CiMacOsVersionRelationships {
    /// `xcodeVersions`
    pub xcode_versions: ToMany<ci_xcode_versions::CiXcodeVersion>,
}

impl Object for CiMacOsVersionRelationships {
    fn member<'de, A: MapAccess<'de>>(&mut self, key: &str, map: &mut A) -> Result<(), A::Error> {
        match key {
            "xcodeVersions" => read_relationship(&mut self.xcode_versions, map),
            _ => skip(map),
        }
    }
}

impl Member for CiMacOsVersionRelationships {
    #[inline]
    fn view(&self) -> View<'_> {
        View::object("CiMacOsVersionRelationships")
            .relationship("xcodeVersions", &self.xcode_versions)
            .end()
    }
}
object!(CiMacOsVersionRelationships);

/// What can be asked along with `CiMacOsVersion`.
///
/// Fields can be chosen: `fields[ciMacOsVersions]`, `fields[ciXcodeVersions]`.
///
/// Can be included: `xcodeVersions`.
pub enum CiMacOsVersionJoins {}
joins!(
    CiMacOsVersionJoins,
    include = CiMacOsVersionInclude,
    to_many = CiMacOsVersionToMany,
    fields = [CiMacOsVersionField, ci_xcode_versions::CiXcodeVersionField]
);

names! {
    /// The fields that `fields[ciMacOsVersions]` can choose.
    pub enum CiMacOsVersionField {
        Version = "version",
        Name = "name",
        XcodeVersions = "xcodeVersions",
    }
}

impl Field for CiMacOsVersionField {
    const PARAMETER: &'static str = "fields[ciMacOsVersions]";
}

names! {
    /// What can be included with `CiMacOsVersion`.
    pub enum CiMacOsVersionInclude {
        XcodeVersions = "xcodeVersions",
    }
}

names! {
    /// Relationships of `CiMacOsVersion` of which a limited number can be included.
    ///
    /// At most 50 of each.
    pub enum CiMacOsVersionToMany {
        XcodeVersions = "xcodeVersions",
    }
}

impl Limited for CiMacOsVersionToMany {
    fn maximum(self) -> u32 {
        50
    }
}
