// Written by `cargo xtask codegen` from the description in `spec/`; not edited by hand.
//! Pass type ids: `/v1/passTypeIds`.

use super::{CertificateType, certificates};
use crate::runtime::emit::*;

/// Lists pass type ids.
///
/// `GET /v1/passTypeIds`
///
/// At most 200 on a page.
///
/// [Apple's page](https://developer.apple.com/documentation/appstoreconnectapi/get-v1-passTypeIds)
pub fn list() -> Request<Page<PassTypeId>, ListQuery> {
    Request::new(Method::Get, "/v1/passTypeIds").limited(200)
}

/// Reads one of the pass type ids.
///
/// `GET /v1/passTypeIds/{id}`
///
/// [Apple's page](https://developer.apple.com/documentation/appstoreconnectapi/get-v1-passTypeIds-_id_)
pub fn get(id: impl Into<Id<PassTypeId>>) -> Request<Document<PassTypeId>, GetQuery> {
    Request::new(Method::Get, "/v1/passTypeIds/{id}").path("id", id.into())
}

/// Creates one of the pass type ids.
///
/// `POST /v1/passTypeIds`
///
/// [Apple's page](https://developer.apple.com/documentation/appstoreconnectapi/post-v1-passTypeIds)
pub fn create(body: PassTypeIdCreate) -> Request<Document<PassTypeId>> {
    Request::new(Method::Post, "/v1/passTypeIds").body(body)
}

/// Changes one of the pass type ids.
///
/// `PATCH /v1/passTypeIds/{id}`
///
/// [Apple's page](https://developer.apple.com/documentation/appstoreconnectapi/patch-v1-passTypeIds-_id_)
pub fn update(
    id: impl Into<Id<PassTypeId>>,
    body: PassTypeIdUpdate,
) -> Request<Document<PassTypeId>> {
    Request::new(Method::Patch, "/v1/passTypeIds/{id}").path_and_body("id", id.into(), body)
}

/// Deletes one of the pass type ids.
///
/// `DELETE /v1/passTypeIds/{id}`
///
/// [Apple's page](https://developer.apple.com/documentation/appstoreconnectapi/delete-v1-passTypeIds-_id_)
pub fn delete(id: impl Into<Id<PassTypeId>>) -> Request<()> {
    Request::new(Method::Delete, "/v1/passTypeIds/{id}").path("id", id.into())
}

/// Reads the certificates of one of the pass type ids.
///
/// `GET /v1/passTypeIds/{id}/certificates`
///
/// At most 200 on a page.
///
/// [Apple's page](https://developer.apple.com/documentation/appstoreconnectapi/get-v1-passTypeIds-_id_-certificates)
pub fn certificates(
    id: impl Into<Id<PassTypeId>>,
) -> Request<Page<certificates::Certificate>, CertificatesQuery> {
    Request::new(Method::Get, "/v1/passTypeIds/{id}/certificates")
        .path("id", id.into())
        .limited(200)
}

/// Reads the identities of the certificates of one of the pass type ids.
///
/// `GET /v1/passTypeIds/{id}/relationships/certificates`
///
/// At most 200 on a page.
///
/// [Apple's page](https://developer.apple.com/documentation/appstoreconnectapi/get-v1-passTypeIds-_id_-relationships-certificates)
pub fn certificates_linkages(
    id: impl Into<Id<PassTypeId>>,
) -> Request<Linkages<certificates::Certificate>> {
    Request::new(
        Method::Get,
        "/v1/passTypeIds/{id}/relationships/certificates",
    )
    .path("id", id.into())
    .limited(200)
}

/// The parameters of [`list`](fn@list).
pub enum ListQuery {}
impl Query for ListQuery {
    type Joins = PassTypeIdJoins;
}

impl Request<Page<PassTypeId>, ListQuery> {
    /// Sets `filter[name]`.
    pub fn filter_name(self, values: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.list::<String, _>("filter[name]", values)
    }

    /// Sets `filter[identifier]`.
    pub fn filter_identifier(self, values: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.list::<String, _>("filter[identifier]", values)
    }

    /// Sets `filter[id]`.
    pub fn filter_id(self, values: impl IntoIterator<Item = impl Into<Id<PassTypeId>>>) -> Self {
        self.list::<Id<PassTypeId>, _>("filter[id]", values)
    }

    /// Sets `sort`.
    pub fn sort(self, values: impl IntoIterator<Item = Sort>) -> Self {
        self.list::<Sort, _>("sort", values)
    }
}

/// The parameters of [`get`](fn@get).
pub enum GetQuery {}
impl Query for GetQuery {
    type Joins = PassTypeIdJoins;
}

/// The parameters of [`certificates`](fn@certificates).
pub enum CertificatesQuery {}
impl Query for CertificatesQuery {
    type Joins = Only<certificates::CertificateField>;
}

impl Request<Page<certificates::Certificate>, CertificatesQuery> {
    /// Sets `filter[displayName]`.
    pub fn filter_display_name(self, values: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.list::<String, _>("filter[displayName]", values)
    }

    /// Sets `filter[certificateType]`.
    pub fn filter_certificate_type(
        self,
        values: impl IntoIterator<Item = CertificateType>,
    ) -> Self {
        self.list::<CertificateType, _>("filter[certificateType]", values)
    }

    /// Sets `filter[serialNumber]`.
    pub fn filter_serial_number(self, values: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.list::<String, _>("filter[serialNumber]", values)
    }

    /// Sets `filter[id]`.
    pub fn filter_id(
        self,
        values: impl IntoIterator<Item = impl Into<Id<certificates::Certificate>>>,
    ) -> Self {
        self.list::<Id<certificates::Certificate>, _>("filter[id]", values)
    }

    /// Sets `sort`.
    pub fn sort(self, values: impl IntoIterator<Item = CertificatesSort>) -> Self {
        self.list::<CertificatesSort, _>("sort", values)
    }
}

/// A resource of the type `passTypeIds`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PassTypeId {
    /// Which one it is, among those of its type.
    pub id: Id<PassTypeId>,
    /// What it is.
    pub attributes: PassTypeIdAttributes,
    /// What it is connected with.
    pub relationships: PassTypeIdRelationships,
    /// Where it is.
    pub links: Links,
}
resource!(PassTypeId, "passTypeIds", attributes, relationships, links);

/// The attributes of [`PassTypeId`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PassTypeIdAttributes {
    /// `identifier`
    pub identifier: Option<String>,
    /// `name`
    pub name: Option<String>,
}

impl Object for PassTypeIdAttributes {
    fn member<'de, A: MapAccess<'de>>(&mut self, key: &str, map: &mut A) -> Result<(), A::Error> {
        match key {
            "identifier" => read_value(&mut self.identifier, map),
            "name" => read_value(&mut self.name, map),
            _ => skip(map),
        }
    }
}

impl Member for PassTypeIdAttributes {
    #[inline]
    fn view(&self) -> View<'_> {
        View::object("PassTypeIdAttributes")
            .member("identifier", &self.identifier)
            .member("name", &self.name)
            .end()
    }
}
object!(PassTypeIdAttributes);

/// The relationships of [`PassTypeId`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PassTypeIdRelationships {
    /// `certificates`
    pub certificates: ToMany<certificates::Certificate>,
}

impl Object for PassTypeIdRelationships {
    fn member<'de, A: MapAccess<'de>>(&mut self, key: &str, map: &mut A) -> Result<(), A::Error> {
        match key {
            "certificates" => read_relationship(&mut self.certificates, map),
            _ => skip(map),
        }
    }
}

impl Member for PassTypeIdRelationships {
    #[inline]
    fn view(&self) -> View<'_> {
        View::object("PassTypeIdRelationships")
            .relationship("certificates", &self.certificates)
            .end()
    }
}
object!(PassTypeIdRelationships);

/// Creates one `PassTypeId`; what is not set is not sent.
#[derive(Clone, PartialEq)]
#[must_use]
pub struct PassTypeIdCreate(Body);

impl PassTypeIdCreate {
    /// With what is required.
    pub fn new(identifier: impl Into<String>, name: impl Into<String>) -> Self {
        Self(
            Body::new("passTypeIds")
                .with_attributes()
                .attribute("identifier", identifier.into())
                .attribute("name", name.into()),
        )
    }
}
body!(PassTypeIdCreate);

/// Changes one `PassTypeId`; what is not set stays as it is.
#[derive(Clone, PartialEq)]
#[must_use]
pub struct PassTypeIdUpdate(Body);

impl PassTypeIdUpdate {
    /// With nothing set.
    pub fn new() -> Self {
        Self(Body::new("passTypeIds"))
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
body!(PassTypeIdUpdate, default);

/// What can be asked along with `PassTypeId`.
///
/// Fields can be chosen: `fields[certificates]`, `fields[passTypeIds]`.
///
/// Can be included: `certificates`.
pub enum PassTypeIdJoins {}
joins!(
    PassTypeIdJoins,
    include = PassTypeIdInclude,
    to_many = PassTypeIdToMany,
    fields = [certificates::CertificateField, PassTypeIdField]
);

names! {
    /// The fields that `fields[passTypeIds]` can choose.
    pub enum PassTypeIdField {
        Name = "name",
        Identifier = "identifier",
        Certificates = "certificates",
    }
}

impl Field for PassTypeIdField {
    const PARAMETER: &'static str = "fields[passTypeIds]";
}

names! {
    /// What can be included with `PassTypeId`.
    pub enum PassTypeIdInclude {
        Certificates = "certificates",
    }
}

names! {
    /// Relationships of `PassTypeId` of which a limited number can be included.
    ///
    /// At most 50 of each.
    pub enum PassTypeIdToMany {
        Certificates = "certificates",
    }
}

impl Limited for PassTypeIdToMany {
    fn maximum(self) -> u32 {
        50
    }
}

names! {
    /// Values of `sort`.
    pub enum CertificatesSort {
        DisplayName = "displayName",
        DisplayNameDescending = "-displayName",
        CertificateType = "certificateType",
        CertificateTypeDescending = "-certificateType",
        SerialNumber = "serialNumber",
        SerialNumberDescending = "-serialNumber",
        Id = "id",
        IdDescending = "-id",
    }
}

names! {
    /// Values of `sort`.
    pub enum Sort {
        Name = "name",
        NameDescending = "-name",
        Identifier = "identifier",
        IdentifierDescending = "-identifier",
        Id = "id",
        IdDescending = "-id",
    }
}
