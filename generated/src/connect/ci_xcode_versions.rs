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
            "name" => self.name = map.next_value()?,
            "testDestinations" => self.test_destinations = list_of(map)?,
            "version" => self.version = map.next_value()?,
            _ => skip(map)?,
        }
        Ok(())
    }

    #[inline]
    fn members<'a>(&'a self, out: &mut Members<'a>) {
        out.member("name", &self.name)
            .member("testDestinations", &self.test_destinations)
            .member("version", &self.version);
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
            "macOsVersions" => self.mac_os_versions = relationship(map)?,
            _ => skip(map)?,
        }
        Ok(())
    }

    #[inline]
    fn members<'a>(&'a self, out: &mut Members<'a>) {
        out.relationship("macOsVersions", &self.mac_os_versions);
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
            "runtimeIdentifier" => self.runtime_identifier = map.next_value()?,
            "runtimeName" => self.runtime_name = map.next_value()?,
            _ => skip(map)?,
        }
        Ok(())
    }

    #[inline]
    fn members<'a>(&'a self, out: &mut Members<'a>) {
        out.member("runtimeIdentifier", &self.runtime_identifier)
            .member("runtimeName", &self.runtime_name);
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
            "availableRuntimes" => self.available_runtimes = list_of(map)?,
            "deviceTypeIdentifier" => self.device_type_identifier = map.next_value()?,
            "deviceTypeName" => self.device_type_name = map.next_value()?,
            "kind" => self.kind = map.next_value()?,
            _ => skip(map)?,
        }
        Ok(())
    }

    #[inline]
    fn members<'a>(&'a self, out: &mut Members<'a>) {
        out.member("availableRuntimes", &self.available_runtimes)
            .member("deviceTypeIdentifier", &self.device_type_identifier)
            .member("deviceTypeName", &self.device_type_name)
            .member("kind", &self.kind);
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
