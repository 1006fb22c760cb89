// Written by `cargo xtask codegen` from the description in `spec/`; not edited by hand.
//! Ci xcode versions: `/v1/ciXcodeVersions`.

use super::{CiTestDestinationKind, ci_mac_os_versions};
use crate::runtime::emit::*;

/// Lists ci xcode versions.
///
/// `GET /v1/ciXcodeVersions`
///
/// At most 200 on a page.
///
/// [Apple's page](https://developer.apple.com/documentation/appstoreconnectapi/get-v1-ciXcodeVersions)
pub fn list() -> Request<Page<CiXcodeVersion>, ListQuery> {
    Request::new(Method::Get, "/v1/ciXcodeVersions").limited(200)
}

/// Reads one of the ci xcode versions.
///
/// `GET /v1/ciXcodeVersions/{id}`
///
/// [Apple's page](https://developer.apple.com/documentation/appstoreconnectapi/get-v1-ciXcodeVersions-_id_)
pub fn get(id: impl Into<Id<CiXcodeVersion>>) -> Request<Document<CiXcodeVersion>, GetQuery> {
    Request::new(Method::Get, "/v1/ciXcodeVersions/{id}").path("id", id.into())
}

/// Reads the mac os versions of one of the ci xcode versions.
///
/// `GET /v1/ciXcodeVersions/{id}/macOsVersions`
///
/// At most 200 on a page.
///
/// [Apple's page](https://developer.apple.com/documentation/appstoreconnectapi/get-v1-ciXcodeVersions-_id_-macOsVersions)
pub fn mac_os_versions(
    id: impl Into<Id<CiXcodeVersion>>,
) -> Request<Page<ci_mac_os_versions::CiMacOsVersion>, MacOsVersionsQuery> {
    Request::new(Method::Get, "/v1/ciXcodeVersions/{id}/macOsVersions")
        .path("id", id.into())
        .limited(200)
}

/// Reads the identities of the mac os versions of one of the ci xcode versions.
///
/// `GET /v1/ciXcodeVersions/{id}/relationships/macOsVersions`
///
/// At most 200 on a page.
///
/// [Apple's page](https://developer.apple.com/documentation/appstoreconnectapi/get-v1-ciXcodeVersions-_id_-relationships-macOsVersions)
pub fn mac_os_versions_linkages(
    id: impl Into<Id<CiXcodeVersion>>,
) -> Request<Linkages<ci_mac_os_versions::CiMacOsVersion>> {
    Request::new(
        Method::Get,
        "/v1/ciXcodeVersions/{id}/relationships/macOsVersions",
    )
    .path("id", id.into())
    .limited(200)
}

/// The parameters of [`list`](fn@list).
pub enum ListQuery {}
impl Query for ListQuery {
    type Joins = CiXcodeVersionJoins;
}

/// The parameters of [`get`](fn@get).
pub enum GetQuery {}
impl Query for GetQuery {
    type Joins = CiXcodeVersionJoins;
}

/// The parameters of [`mac_os_versions`](fn@mac_os_versions).
pub enum MacOsVersionsQuery {}
impl Query for MacOsVersionsQuery {
    type Joins = ci_mac_os_versions::CiMacOsVersionJoins;
}

/// A resource of the type `ciXcodeVersions`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CiXcodeVersion {
    /// Which one it is, among those of its type.
    pub id: Id<CiXcodeVersion>,
    /// What it is.
    pub attributes: CiXcodeVersionAttributes,
    /// What it is connected with.
    pub relationships: CiXcodeVersionRelationships,
    /// Where it is.
    pub links: Links,
}
resource!(
    CiXcodeVersion,
    "ciXcodeVersions",
    attributes,
    relationships,
    links
);

/// The attributes of [`CiXcodeVersion`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CiXcodeVersionAttributes {
    /// `name`
    pub name: Option<String>,
    /// `testDestinations`
    pub test_destinations: Option<Vec<CiXcodeVersionTestDestination>>,
    /// `version`
    pub version: Option<String>,
}

impl Object for CiXcodeVersionAttributes {
    fn member<'de, A: MapAccess<'de>>(&mut self, key: &str, map: &mut A) -> Result<(), A::Error> {
        match key {
            "name" => read_value(&mut self.name, map),
            "testDestinations" => read_list(&mut self.test_destinations, map),
            "version" => read_value(&mut self.version, map),
            _ => skip(map),
        }
    }
}

impl Member for CiXcodeVersionAttributes {
    #[inline]
    fn view(&self) -> View<'_> {
        View::object("CiXcodeVersionAttributes")
            .member("name", &self.name)
            .member("testDestinations", &self.test_destinations)
            .member("version", &self.version)
            .end()
    }
}
object!(CiXcodeVersionAttributes);

/// The relationships of [`CiXcodeVersion`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CiXcodeVersionRelationships {
    /// `macOsVersions`
    pub mac_os_versions: ToMany<ci_mac_os_versions::CiMacOsVersion>,
}

impl Object for CiXcodeVersionRelationships {
    fn member<'de, A: MapAccess<'de>>(&mut self, key: &str, map: &mut A) -> Result<(), A::Error> {
        match key {
            "macOsVersions" => read_relationship(&mut self.mac_os_versions, map),
            _ => skip(map),
        }
    }
}

impl Member for CiXcodeVersionRelationships {
    #[inline]
    fn view(&self) -> View<'_> {
        View::object("CiXcodeVersionRelationships")
            .relationship("macOsVersions", &self.mac_os_versions)
            .end()
    }
}
object!(CiXcodeVersionRelationships);

/// What `availableRuntime` holds.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CiXcodeVersionAvailableRuntime {
    /// `runtimeIdentifier`
    pub runtime_identifier: Option<String>,
    /// `runtimeName`
    pub runtime_name: Option<String>,
}

impl Object for CiXcodeVersionAvailableRuntime {
    fn member<'de, A: MapAccess<'de>>(&mut self, key: &str, map: &mut A) -> Result<(), A::Error> {
        match key {
            "runtimeIdentifier" => read_value(&mut self.runtime_identifier, map),
            "runtimeName" => read_value(&mut self.runtime_name, map),
            _ => skip(map),
        }
    }
}

impl Member for CiXcodeVersionAvailableRuntime {
    #[inline]
    fn view(&self) -> View<'_> {
        View::object("CiXcodeVersionAvailableRuntime")
            .member("runtimeIdentifier", &self.runtime_identifier)
            .member("runtimeName", &self.runtime_name)
            .end()
    }
}
object!(CiXcodeVersionAvailableRuntime);

/// What `testDestination` holds.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CiXcodeVersionTestDestination {
    /// `availableRuntimes`
    pub available_runtimes: Option<Vec<CiXcodeVersionAvailableRuntime>>,
    /// `deviceTypeIdentifier`
    pub device_type_identifier: Option<String>,
    /// `deviceTypeName`
    pub device_type_name: Option<String>,
    /// `kind`
    pub kind: Option<CiTestDestinationKind>,
}

impl Object for CiXcodeVersionTestDestination {
    fn member<'de, A: MapAccess<'de>>(&mut self, key: &str, map: &mut A) -> Result<(), A::Error> {
        match key {
            "availableRuntimes" => read_list(&mut self.available_runtimes, map),
            "deviceTypeIdentifier" => read_value(&mut self.device_type_identifier, map),
            "deviceTypeName" => read_value(&mut self.device_type_name, map),
            "kind" => read_value(&mut self.kind, map),
            _ => skip(map),
        }
    }
}

impl Member for CiXcodeVersionTestDestination {
    #[inline]
    fn view(&self) -> View<'_> {
        View::object("CiXcodeVersionTestDestination")
            .member("availableRuntimes", &self.available_runtimes)
            .member("deviceTypeIdentifier", &self.device_type_identifier)
            .member("deviceTypeName", &self.device_type_name)
            .member("kind", &self.kind)
            .end()
    }
}
object!(CiXcodeVersionTestDestination);

/// What can be asked along with `CiXcodeVersion`.
///
/// Fields can be chosen: `fields[ciMacOsVersions]`, `fields[ciXcodeVersions]`.
///
/// Can be included: `macOsVersions`.
pub enum CiXcodeVersionJoins {}
joins!(
    CiXcodeVersionJoins,
    include = CiXcodeVersionInclude,
    to_many = CiXcodeVersionToMany,
    fields = [ci_mac_os_versions::CiMacOsVersionField, CiXcodeVersionField]
);

names! {
    /// The fields that `fields[ciXcodeVersions]` can choose.
    pub enum CiXcodeVersionField {
        Version = "version",
        Name = "name",
        TestDestinations = "testDestinations",
        MacOsVersions = "macOsVersions",
    }
}

impl Field for CiXcodeVersionField {
    const PARAMETER: &'static str = "fields[ciXcodeVersions]";
}

names! {
    /// What can be included with `CiXcodeVersion`.
    pub enum CiXcodeVersionInclude {
        MacOsVersions = "macOsVersions",
    }
}

names! {
    /// Relationships of `CiXcodeVersion` of which a limited number can be included.
    ///
    /// At most 50 of each.
    pub enum CiXcodeVersionToMany {
        MacOsVersions = "macOsVersions",
    }
}

impl Limited for CiXcodeVersionToMany {
    fn maximum(self) -> u32 {
        50
    }
}
