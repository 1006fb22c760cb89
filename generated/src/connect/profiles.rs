// Written by `cargo xtask codegen` from the description in `spec/`; not edited by hand.
//! Profiles: `/v1/profiles`.

use super::{BundleIdPlatform, bundle_ids, certificates, devices};
use crate::runtime::emit::*;

/// Lists profiles.
///
/// `GET /v1/profiles`
///
/// At most 200 on a page.
///
/// [Apple's page](https://developer.apple.com/documentation/appstoreconnectapi/get-v1-profiles)
pub fn list() -> Request<Page<Profile>, ListQuery> {
    Request::new(Method::Get, "/v1/profiles").limited(200)
}

/// Reads one of the profiles.
///
/// `GET /v1/profiles/{id}`
///
/// [Apple's page](https://developer.apple.com/documentation/appstoreconnectapi/get-v1-profiles-_id_)
pub fn get(id: impl Into<Id<Profile>>) -> Request<Document<Profile>, GetQuery> {
    Request::new(Method::Get, "/v1/profiles/{id}").path("id", id.into())
}

/// Creates one of the profiles.
///
/// `POST /v1/profiles`
///
/// [Apple's page](https://developer.apple.com/documentation/appstoreconnectapi/post-v1-profiles)
pub fn create(body: ProfileCreate) -> Request<Document<Profile>> {
    Request::new(Method::Post, "/v1/profiles").body(body)
}

/// Deletes one of the profiles.
///
/// `DELETE /v1/profiles/{id}`
///
/// [Apple's page](https://developer.apple.com/documentation/appstoreconnectapi/delete-v1-profiles-_id_)
pub fn delete(id: impl Into<Id<Profile>>) -> Request<()> {
    Request::new(Method::Delete, "/v1/profiles/{id}").path("id", id.into())
}

/// Reads the bundle id of one of the profiles.
///
/// `GET /v1/profiles/{id}/bundleId`
///
/// [Apple's page](https://developer.apple.com/documentation/appstoreconnectapi/get-v1-profiles-_id_-bundleId)
pub fn bundle_id(
    id: impl Into<Id<Profile>>,
) -> Request<Document<Option<bundle_ids::BundleId>>, BundleIdQuery> {
    Request::new(Method::Get, "/v1/profiles/{id}/bundleId").path("id", id.into())
}

/// Reads the certificates of one of the profiles.
///
/// `GET /v1/profiles/{id}/certificates`
///
/// At most 200 on a page.
///
/// [Apple's page](https://developer.apple.com/documentation/appstoreconnectapi/get-v1-profiles-_id_-certificates)
pub fn certificates(
    id: impl Into<Id<Profile>>,
) -> Request<Page<certificates::Certificate>, CertificatesQuery> {
    Request::new(Method::Get, "/v1/profiles/{id}/certificates")
        .path("id", id.into())
        .limited(200)
}

/// Reads the devices of one of the profiles.
///
/// `GET /v1/profiles/{id}/devices`
///
/// At most 200 on a page.
///
/// [Apple's page](https://developer.apple.com/documentation/appstoreconnectapi/get-v1-profiles-_id_-devices)
pub fn devices(id: impl Into<Id<Profile>>) -> Request<Page<devices::Device>, DevicesQuery> {
    Request::new(Method::Get, "/v1/profiles/{id}/devices")
        .path("id", id.into())
        .limited(200)
}

/// Reads the identity of the bundle id of one of the profiles.
///
/// `GET /v1/profiles/{id}/relationships/bundleId`
///
/// [Apple's page](https://developer.apple.com/documentation/appstoreconnectapi/get-v1-profiles-_id_-relationships-bundleId)
pub fn bundle_id_linkage(id: impl Into<Id<Profile>>) -> Request<Linkage<bundle_ids::BundleId>> {
    Request::new(Method::Get, "/v1/profiles/{id}/relationships/bundleId").path("id", id.into())
}

/// Reads the identities of the certificates of one of the profiles.
///
/// `GET /v1/profiles/{id}/relationships/certificates`
///
/// At most 200 on a page.
///
/// [Apple's page](https://developer.apple.com/documentation/appstoreconnectapi/get-v1-profiles-_id_-relationships-certificates)
pub fn certificates_linkages(
    id: impl Into<Id<Profile>>,
) -> Request<Linkages<certificates::Certificate>> {
    Request::new(Method::Get, "/v1/profiles/{id}/relationships/certificates")
        .path("id", id.into())
        .limited(200)
}

/// Reads the identities of the devices of one of the profiles.
///
/// `GET /v1/profiles/{id}/relationships/devices`
///
/// At most 200 on a page.
///
/// [Apple's page](https://developer.apple.com/documentation/appstoreconnectapi/get-v1-profiles-_id_-relationships-devices)
pub fn devices_linkages(id: impl Into<Id<Profile>>) -> Request<Linkages<devices::Device>> {
    Request::new(Method::Get, "/v1/profiles/{id}/relationships/devices")
        .path("id", id.into())
        .limited(200)
}

/// The parameters of [`list`](fn@list).
pub enum ListQuery {}
impl Query for ListQuery {
    type Joins = ProfileJoins;
}

impl Request<Page<Profile>, ListQuery> {
    /// Sets `filter[name]`.
    pub fn filter_name(self, values: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.list::<String, _>("filter[name]", values)
    }

    /// Sets `filter[profileType]`.
    pub fn filter_profile_type(self, values: impl IntoIterator<Item = ProfileType>) -> Self {
        self.list::<ProfileType, _>("filter[profileType]", values)
    }

    /// Sets `filter[profileState]`.
    pub fn filter_profile_state(self, values: impl IntoIterator<Item = ProfileState>) -> Self {
        self.list::<ProfileState, _>("filter[profileState]", values)
    }

    /// Sets `filter[id]`.
    pub fn filter_id(self, values: impl IntoIterator<Item = impl Into<Id<Profile>>>) -> Self {
        self.list::<Id<Profile>, _>("filter[id]", values)
    }

    /// Sets `sort`.
    pub fn sort(self, values: impl IntoIterator<Item = Sort>) -> Self {
        self.list::<Sort, _>("sort", values)
    }
}

/// The parameters of [`get`](fn@get).
pub enum GetQuery {}
impl Query for GetQuery {
    type Joins = ProfileJoins;
}

/// The parameters of [`bundle_id`](fn@bundle_id).
pub enum BundleIdQuery {}
impl Query for BundleIdQuery {
    type Joins = Only<bundle_ids::BundleIdField>;
}

/// The parameters of [`certificates`](fn@certificates).
pub enum CertificatesQuery {}
impl Query for CertificatesQuery {
    type Joins = Only<certificates::CertificateField>;
}

/// The parameters of [`devices`](fn@devices).
pub enum DevicesQuery {}
impl Query for DevicesQuery {
    type Joins = Only<devices::DeviceField>;
}

/// A resource of the type `profiles`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Profile {
    /// Which one it is, among those of its type.
    pub id: Id<Profile>,
    /// What it is.
    pub attributes: ProfileAttributes,
    /// What it is connected with.
    pub relationships: ProfileRelationships,
    /// Where it is.
    pub links: Links,
}
resource!(Profile, "profiles", attributes, relationships, links);

/// The attributes of [`Profile`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ProfileAttributes {
    /// `createdDate`
    pub created_date: Option<DateTime>,
    /// `expirationDate`
    pub expiration_date: Option<DateTime>,
    /// `name`
    pub name: Option<String>,
    /// `platform`
    pub platform: Option<BundleIdPlatform>,
    /// `profileContent`
    pub profile_content: Option<String>,
    /// `profileState`
    pub profile_state: Option<ProfileState>,
    /// `profileType`
    pub profile_type: Option<ProfileType>,
    /// `uuid`
    pub uuid: Option<String>,
}

impl Object for ProfileAttributes {
    fn member<'de, A: MapAccess<'de>>(&mut self, key: &str, map: &mut A) -> Result<(), A::Error> {
        match key {
            "createdDate" => read_value(&mut self.created_date, map),
            "expirationDate" => read_value(&mut self.expiration_date, map),
            "name" => read_value(&mut self.name, map),
            "platform" => read_value(&mut self.platform, map),
            "profileContent" => read_value(&mut self.profile_content, map),
            "profileState" => read_value(&mut self.profile_state, map),
            "profileType" => read_value(&mut self.profile_type, map),
            "uuid" => read_value(&mut self.uuid, map),
            _ => skip(map),
        }
    }
}

impl Member for ProfileAttributes {
    #[inline]
    fn view(&self) -> View<'_> {
        View::object("ProfileAttributes")
            .member("createdDate", &self.created_date)
            .member("expirationDate", &self.expiration_date)
            .member("name", &self.name)
            .member("platform", &self.platform)
            .member("profileContent", &self.profile_content)
            .member("profileState", &self.profile_state)
            .member("profileType", &self.profile_type)
            .member("uuid", &self.uuid)
            .end()
    }
}
object!(ProfileAttributes);

/// The relationships of [`Profile`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ProfileRelationships {
    /// `bundleId`
    pub bundle_id: ToOne<bundle_ids::BundleId>,
    /// `certificates`
    pub certificates: ToMany<certificates::Certificate>,
    /// `devices`
    pub devices: ToMany<devices::Device>,
}

impl Object for ProfileRelationships {
    fn member<'de, A: MapAccess<'de>>(&mut self, key: &str, map: &mut A) -> Result<(), A::Error> {
        match key {
            "bundleId" => read_relationship(&mut self.bundle_id, map),
            "certificates" => read_relationship(&mut self.certificates, map),
            "devices" => read_relationship(&mut self.devices, map),
            _ => skip(map),
        }
    }
}

impl Member for ProfileRelationships {
    #[inline]
    fn view(&self) -> View<'_> {
        View::object("ProfileRelationships")
            .relationship("bundleId", &self.bundle_id)
            .relationship("certificates", &self.certificates)
            .relationship("devices", &self.devices)
            .end()
    }
}
object!(ProfileRelationships);

/// Creates one `Profile`; what is not set is not sent.
#[derive(Clone, PartialEq)]
#[must_use]
pub struct ProfileCreate(Body);

impl ProfileCreate {
    /// With what is required.
    pub fn new(
        name: impl Into<String>,
        profile_type: ProfileType,
        bundle_id: impl Into<Id<bundle_ids::BundleId>>,
        certificates: impl IntoIterator<Item = impl Into<Id<certificates::Certificate>>>,
    ) -> Self {
        Self(
            Body::new("profiles")
                .with_attributes()
                .with_relationships()
                .attribute("name", name.into())
                .attribute("profileType", profile_type)
                .to_one::<bundle_ids::BundleId>("bundleId", "bundleIds", bundle_id.into())
                .to_many::<certificates::Certificate, _>(
                    "certificates",
                    "certificates",
                    certificates,
                ),
        )
    }

    /// Sets the relationship `devices`.
    pub fn devices(
        self,
        devices: impl IntoIterator<Item = impl Into<Id<devices::Device>>>,
    ) -> Self {
        Self(
            self.0
                .to_many::<devices::Device, _>("devices", "devices", devices),
        )
    }
}
body!(ProfileCreate);

values! {
    /// Values of `profileState`.
    pub enum ProfileState {
        Active = "ACTIVE",
        Invalid = "INVALID",
    }
}

values! {
    /// Values of `profileType`.
    pub enum ProfileType {
        IosAppDevelopment = "IOS_APP_DEVELOPMENT",
        IosAppStore = "IOS_APP_STORE",
        IosAppAdhoc = "IOS_APP_ADHOC",
        IosAppInhouse = "IOS_APP_INHOUSE",
        MacAppDevelopment = "MAC_APP_DEVELOPMENT",
        MacAppStore = "MAC_APP_STORE",
        MacAppDirect = "MAC_APP_DIRECT",
        TvosAppDevelopment = "TVOS_APP_DEVELOPMENT",
        TvosAppStore = "TVOS_APP_STORE",
        TvosAppAdhoc = "TVOS_APP_ADHOC",
        TvosAppInhouse = "TVOS_APP_INHOUSE",
        MacCatalystAppDevelopment = "MAC_CATALYST_APP_DEVELOPMENT",
        MacCatalystAppStore = "MAC_CATALYST_APP_STORE",
        MacCatalystAppDirect = "MAC_CATALYST_APP_DIRECT",
    }
}

/// What can be asked along with `Profile`.
///
/// Fields can be chosen: `fields[bundleIds]`, `fields[certificates]`, `fields[devices]`, `fields[profiles]`.
///
/// Can be included: `bundleId`, `devices`, `certificates`.
pub enum ProfileJoins {}
joins!(
    ProfileJoins,
    include = ProfileInclude,
    to_many = ProfileToMany,
    fields = [
        bundle_ids::BundleIdField,
        certificates::CertificateField,
        devices::DeviceField,
        ProfileField
    ]
);

names! {
    /// The fields that `fields[profiles]` can choose.
    pub enum ProfileField {
        Name = "name",
        Platform = "platform",
        ProfileType = "profileType",
        ProfileState = "profileState",
        ProfileContent = "profileContent",
        Uuid = "uuid",
        CreatedDate = "createdDate",
        ExpirationDate = "expirationDate",
        BundleId = "bundleId",
        Devices = "devices",
        Certificates = "certificates",
    }
}

impl Field for ProfileField {
    const PARAMETER: &'static str = "fields[profiles]";
}

names! {
    /// What can be included with `Profile`.
    pub enum ProfileInclude {
        BundleId = "bundleId",
        Devices = "devices",
        Certificates = "certificates",
    }
}

names! {
    /// Relationships of `Profile` of which a limited number can be included.
    ///
    /// At most 50 of each.
    pub enum ProfileToMany {
        Certificates = "certificates",
        Devices = "devices",
    }
}

impl Limited for ProfileToMany {
    fn maximum(self) -> u32 {
        50
    }
}

names! {
    /// Values of `sort`.
    pub enum Sort {
        Name = "name",
        NameDescending = "-name",
        ProfileType = "profileType",
        ProfileTypeDescending = "-profileType",
        ProfileState = "profileState",
        ProfileStateDescending = "-profileState",
        Id = "id",
        IdDescending = "-id",
    }
}
