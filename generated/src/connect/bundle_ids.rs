// Written by `cargo xtask codegen` from the description in `spec/`; not edited by hand.
//! Bundle ids: `/v1/bundleIds`.

use super::{BundleIdPlatform, apps, bundle_id_capabilities, profiles};
use crate::runtime::emit::*;

/// Lists bundle ids.
///
/// `GET /v1/bundleIds`
///
/// At most 200 on a page.
///
/// [Apple's page](https://developer.apple.com/documentation/appstoreconnectapi/get-v1-bundleIds)
pub fn list() -> Request<Page<BundleId>, ListQuery> {
    Request::new(Method::Get, "/v1/bundleIds").limited(200)
}

/// Reads one of the bundle ids.
///
/// `GET /v1/bundleIds/{id}`
///
/// [Apple's page](https://developer.apple.com/documentation/appstoreconnectapi/get-v1-bundleIds-_id_)
pub fn get(id: impl Into<Id<BundleId>>) -> Request<Document<BundleId>, GetQuery> {
    Request::new(Method::Get, "/v1/bundleIds/{id}").path("id", id.into())
}

/// Creates one of the bundle ids.
///
/// `POST /v1/bundleIds`
///
/// [Apple's page](https://developer.apple.com/documentation/appstoreconnectapi/post-v1-bundleIds)
pub fn create(body: BundleIdCreate) -> Request<Document<BundleId>> {
    Request::new(Method::Post, "/v1/bundleIds").body(body)
}

/// Changes one of the bundle ids.
///
/// `PATCH /v1/bundleIds/{id}`
///
/// [Apple's page](https://developer.apple.com/documentation/appstoreconnectapi/patch-v1-bundleIds-_id_)
pub fn update(id: impl Into<Id<BundleId>>, body: BundleIdUpdate) -> Request<Document<BundleId>> {
    Request::new(Method::Patch, "/v1/bundleIds/{id}").path_and_body("id", id.into(), body)
}

/// Deletes one of the bundle ids.
///
/// `DELETE /v1/bundleIds/{id}`
///
/// [Apple's page](https://developer.apple.com/documentation/appstoreconnectapi/delete-v1-bundleIds-_id_)
pub fn delete(id: impl Into<Id<BundleId>>) -> Request<()> {
    Request::new(Method::Delete, "/v1/bundleIds/{id}").path("id", id.into())
}

/// Reads the app of one of the bundle ids.
///
/// `GET /v1/bundleIds/{id}/app`
///
/// [Apple's page](https://developer.apple.com/documentation/appstoreconnectapi/get-v1-bundleIds-_id_-app)
pub fn app(id: impl Into<Id<BundleId>>) -> Request<Document<Option<apps::App>>, AppQuery> {
    Request::new(Method::Get, "/v1/bundleIds/{id}/app").path("id", id.into())
}

/// Reads the bundle id capabilities of one of the bundle ids.
///
/// `GET /v1/bundleIds/{id}/bundleIdCapabilities`
///
/// At most 200 on a page.
///
/// [Apple's page](https://developer.apple.com/documentation/appstoreconnectapi/get-v1-bundleIds-_id_-bundleIdCapabilities)
pub fn bundle_id_capabilities(
    id: impl Into<Id<BundleId>>,
) -> Request<Page<bundle_id_capabilities::BundleIdCapability>, BundleIdCapabilitiesQuery> {
    Request::new(Method::Get, "/v1/bundleIds/{id}/bundleIdCapabilities")
        .path("id", id.into())
        .limited(200)
}

/// Reads the profiles of one of the bundle ids.
///
/// `GET /v1/bundleIds/{id}/profiles`
///
/// At most 200 on a page.
///
/// [Apple's page](https://developer.apple.com/documentation/appstoreconnectapi/get-v1-bundleIds-_id_-profiles)
pub fn profiles(id: impl Into<Id<BundleId>>) -> Request<Page<profiles::Profile>, ProfilesQuery> {
    Request::new(Method::Get, "/v1/bundleIds/{id}/profiles")
        .path("id", id.into())
        .limited(200)
}

/// Reads the identity of the app of one of the bundle ids.
///
/// `GET /v1/bundleIds/{id}/relationships/app`
///
/// [Apple's page](https://developer.apple.com/documentation/appstoreconnectapi/get-v1-bundleIds-_id_-relationships-app)
pub fn app_linkage(id: impl Into<Id<BundleId>>) -> Request<Linkage<apps::App>> {
    Request::new(Method::Get, "/v1/bundleIds/{id}/relationships/app").path("id", id.into())
}

/// Reads the identities of the bundle id capabilities of one of the bundle ids.
///
/// `GET /v1/bundleIds/{id}/relationships/bundleIdCapabilities`
///
/// At most 200 on a page.
///
/// [Apple's page](https://developer.apple.com/documentation/appstoreconnectapi/get-v1-bundleIds-_id_-relationships-bundleIdCapabilities)
pub fn bundle_id_capabilities_linkages(
    id: impl Into<Id<BundleId>>,
) -> Request<Linkages<bundle_id_capabilities::BundleIdCapability>> {
    Request::new(
        Method::Get,
        "/v1/bundleIds/{id}/relationships/bundleIdCapabilities",
    )
    .path("id", id.into())
    .limited(200)
}

/// Reads the identities of the profiles of one of the bundle ids.
///
/// `GET /v1/bundleIds/{id}/relationships/profiles`
///
/// At most 200 on a page.
///
/// [Apple's page](https://developer.apple.com/documentation/appstoreconnectapi/get-v1-bundleIds-_id_-relationships-profiles)
pub fn profiles_linkages(id: impl Into<Id<BundleId>>) -> Request<Linkages<profiles::Profile>> {
    Request::new(Method::Get, "/v1/bundleIds/{id}/relationships/profiles")
        .path("id", id.into())
        .limited(200)
}

/// The parameters of [`list`](fn@list).
pub enum ListQuery {}
impl Query for ListQuery {
    type Joins = BundleIdJoins;
}

impl Request<Page<BundleId>, ListQuery> {
    /// Sets `filter[name]`.
    pub fn filter_name(self, values: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.list::<String, _>("filter[name]", values)
    }

    /// Sets `filter[platform]`.
    pub fn filter_platform(self, values: impl IntoIterator<Item = BundleIdPlatform>) -> Self {
        self.list::<BundleIdPlatform, _>("filter[platform]", values)
    }

    /// Sets `filter[identifier]`.
    pub fn filter_identifier(self, values: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.list::<String, _>("filter[identifier]", values)
    }

    /// Sets `filter[seedId]`.
    pub fn filter_seed_id(self, values: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.list::<String, _>("filter[seedId]", values)
    }

    /// Sets `filter[id]`.
    pub fn filter_id(self, values: impl IntoIterator<Item = impl Into<Id<BundleId>>>) -> Self {
        self.list::<Id<BundleId>, _>("filter[id]", values)
    }

    /// Sets `sort`.
    pub fn sort(self, values: impl IntoIterator<Item = Sort>) -> Self {
        self.list::<Sort, _>("sort", values)
    }
}

/// The parameters of [`get`](fn@get).
pub enum GetQuery {}
impl Query for GetQuery {
    type Joins = BundleIdJoins;
}

/// The parameters of [`app`](fn@app).
pub enum AppQuery {}
impl Query for AppQuery {
    type Joins = Only<apps::AppField>;
}

/// The parameters of [`bundle_id_capabilities`](fn@bundle_id_capabilities).
pub enum BundleIdCapabilitiesQuery {}
impl Query for BundleIdCapabilitiesQuery {
    type Joins = Only<bundle_id_capabilities::BundleIdCapabilityField>;
}

/// The parameters of [`profiles`](fn@profiles).
pub enum ProfilesQuery {}
impl Query for ProfilesQuery {
    type Joins = Only<profiles::ProfileField>;
}

/// A resource of the type `bundleIds`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BundleId {
    /// Which one it is, among those of its type.
    pub id: Id<BundleId>,
    /// What it is.
    pub attributes: BundleIdAttributes,
    /// What it is connected with.
    pub relationships: BundleIdRelationships,
    /// Where it is.
    pub links: Links,
}
resource!(BundleId, "bundleIds", attributes, relationships, links);

/// The attributes of [`BundleId`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BundleIdAttributes {
    /// `identifier`
    pub identifier: Option<String>,
    /// `name`
    pub name: Option<String>,
    /// `platform`
    pub platform: Option<BundleIdPlatform>,
    /// `seedId`
    pub seed_id: Option<String>,
}

impl Object for BundleIdAttributes {
    fn member<'de, A: MapAccess<'de>>(&mut self, key: &str, map: &mut A) -> Result<(), A::Error> {
        match key {
            "identifier" => read_value(&mut self.identifier, map),
            "name" => read_value(&mut self.name, map),
            "platform" => read_value(&mut self.platform, map),
            "seedId" => read_value(&mut self.seed_id, map),
            _ => skip(map),
        }
    }
}

impl Member for BundleIdAttributes {
    #[inline]
    fn view(&self) -> View<'_> {
        View::object("BundleIdAttributes")
            .member("identifier", &self.identifier)
            .member("name", &self.name)
            .member("platform", &self.platform)
            .member("seedId", &self.seed_id)
            .end()
    }
}
object!(BundleIdAttributes);

/// The relationships of [`BundleId`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BundleIdRelationships {
    /// `app`
    pub app: ToOne<apps::App>,
    /// `bundleIdCapabilities`
    pub bundle_id_capabilities: ToMany<bundle_id_capabilities::BundleIdCapability>,
    /// `profiles`
    pub profiles: ToMany<profiles::Profile>,
}

impl Object for BundleIdRelationships {
    fn member<'de, A: MapAccess<'de>>(&mut self, key: &str, map: &mut A) -> Result<(), A::Error> {
        match key {
            "app" => read_relationship(&mut self.app, map),
            "bundleIdCapabilities" => read_relationship(&mut self.bundle_id_capabilities, map),
            "profiles" => read_relationship(&mut self.profiles, map),
            _ => skip(map),
        }
    }
}

impl Member for BundleIdRelationships {
    #[inline]
    fn view(&self) -> View<'_> {
        View::object("BundleIdRelationships")
            .relationship("app", &self.app)
            .relationship("bundleIdCapabilities", &self.bundle_id_capabilities)
            .relationship("profiles", &self.profiles)
            .end()
    }
}
object!(BundleIdRelationships);

/// Creates one `BundleId`; what is not set is not sent.
#[derive(Clone, PartialEq)]
#[must_use]
pub struct BundleIdCreate(Body);

impl BundleIdCreate {
    /// With what is required.
    pub fn new(
        identifier: impl Into<String>,
        name: impl Into<String>,
        platform: BundleIdPlatform,
    ) -> Self {
        Self(
            Body::new("bundleIds")
                .with_attributes()
                .attribute("identifier", identifier.into())
                .attribute("name", name.into())
                .attribute("platform", platform),
        )
    }

    /// Sets `seedId`.
    pub fn seed_id(self, seed_id: impl Into<String>) -> Self {
        Self(self.0.attribute("seedId", seed_id.into()))
    }

    /// Sends null for `seedId`.
    pub fn clear_seed_id(self) -> Self {
        Self(self.0.clear_attribute("seedId"))
    }
}
body!(BundleIdCreate);

/// Changes one `BundleId`; what is not set stays as it is.
#[derive(Clone, PartialEq)]
#[must_use]
pub struct BundleIdUpdate(Body);

impl BundleIdUpdate {
    /// With nothing set.
    pub fn new() -> Self {
        Self(Body::new("bundleIds"))
    }

    /// Sets `name`.
    pub fn name(self, name: impl Into<String>) -> Self {
        Self(self.0.attribute("name", name.into()))
    }

    /// Sends null for `name`.
    pub fn clear_name(self) -> Self {
        Self(self.0.clear_attribute("name"))
    }
}
body!(BundleIdUpdate, default);

/// What can be asked along with `BundleId`.
///
/// Fields can be chosen: `fields[apps]`, `fields[bundleIdCapabilities]`, `fields[bundleIds]`, `fields[profiles]`.
///
/// Can be included: `profiles`, `bundleIdCapabilities`, `app`.
pub enum BundleIdJoins {}
joins!(
    BundleIdJoins,
    include = BundleIdInclude,
    to_many = BundleIdToMany,
    fields = [
        apps::AppField,
        bundle_id_capabilities::BundleIdCapabilityField,
        BundleIdField,
        profiles::ProfileField
    ]
);

names! {
    /// The fields that `fields[bundleIds]` can choose.
    pub enum BundleIdField {
        Name = "name",
        Platform = "platform",
        Identifier = "identifier",
        SeedId = "seedId",
        Profiles = "profiles",
        BundleIdCapabilities = "bundleIdCapabilities",
        App = "app",
    }
}

impl Field for BundleIdField {
    const PARAMETER: &'static str = "fields[bundleIds]";
}

names! {
    /// What can be included with `BundleId`.
    pub enum BundleIdInclude {
        Profiles = "profiles",
        BundleIdCapabilities = "bundleIdCapabilities",
        App = "app",
    }
}

names! {
    /// Relationships of `BundleId` of which a limited number can be included.
    ///
    /// At most 50 of each.
    pub enum BundleIdToMany {
        BundleIdCapabilities = "bundleIdCapabilities",
        Profiles = "profiles",
    }
}

impl Limited for BundleIdToMany {
    fn maximum(self) -> u32 {
        50
    }
}

names! {
    /// Values of `sort`.
    pub enum Sort {
        Name = "name",
        NameDescending = "-name",
        Platform = "platform",
        PlatformDescending = "-platform",
        Identifier = "identifier",
        IdentifierDescending = "-identifier",
        SeedId = "seedId",
        SeedIdDescending = "-seedId",
        Id = "id",
        IdDescending = "-id",
    }
}
