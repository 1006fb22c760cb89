// Written by `cargo xtask codegen` from the description in `spec/`; not edited by hand.
//! Merchant ids: `/v1/merchantIds`.

use super::{CertificateType, certificates};
use crate::runtime::emit::*;

/// Lists merchant ids.
///
/// `GET /v1/merchantIds`
///
/// At most 200 on a page.
///
/// [Apple's page](https://developer.apple.com/documentation/appstoreconnectapi/get-v1-merchantIds)
pub fn list() -> Request<Page<MerchantId>, ListQuery> {
    Request::new(Method::Get, "/v1/merchantIds").limited(200)
}

/// Reads one of the merchant ids.
///
/// `GET /v1/merchantIds/{id}`
///
/// [Apple's page](https://developer.apple.com/documentation/appstoreconnectapi/get-v1-merchantIds-_id_)
pub fn get(id: impl Into<Id<MerchantId>>) -> Request<Document<MerchantId>, GetQuery> {
    Request::new(Method::Get, "/v1/merchantIds/{id}").path("id", id.into())
}

/// Creates one of the merchant ids.
///
/// `POST /v1/merchantIds`
///
/// [Apple's page](https://developer.apple.com/documentation/appstoreconnectapi/post-v1-merchantIds)
pub fn create(body: MerchantIdCreate) -> Request<Document<MerchantId>> {
    Request::new(Method::Post, "/v1/merchantIds").body(body)
}

/// Changes one of the merchant ids.
///
/// `PATCH /v1/merchantIds/{id}`
///
/// [Apple's page](https://developer.apple.com/documentation/appstoreconnectapi/patch-v1-merchantIds-_id_)
pub fn update(
    id: impl Into<Id<MerchantId>>,
    body: MerchantIdUpdate,
) -> Request<Document<MerchantId>> {
    Request::new(Method::Patch, "/v1/merchantIds/{id}").path_and_body("id", id.into(), body)
}

/// Deletes one of the merchant ids.
///
/// `DELETE /v1/merchantIds/{id}`
///
/// [Apple's page](https://developer.apple.com/documentation/appstoreconnectapi/delete-v1-merchantIds-_id_)
pub fn delete(id: impl Into<Id<MerchantId>>) -> Request<()> {
    Request::new(Method::Delete, "/v1/merchantIds/{id}").path("id", id.into())
}

/// Reads the certificates of one of the merchant ids.
///
/// `GET /v1/merchantIds/{id}/certificates`
///
/// At most 200 on a page.
///
/// [Apple's page](https://developer.apple.com/documentation/appstoreconnectapi/get-v1-merchantIds-_id_-certificates)
pub fn certificates(
    id: impl Into<Id<MerchantId>>,
) -> Request<Page<certificates::Certificate>, CertificatesQuery> {
    Request::new(Method::Get, "/v1/merchantIds/{id}/certificates")
        .path("id", id.into())
        .limited(200)
}

/// Reads the identities of the certificates of one of the merchant ids.
///
/// `GET /v1/merchantIds/{id}/relationships/certificates`
///
/// At most 200 on a page.
///
/// [Apple's page](https://developer.apple.com/documentation/appstoreconnectapi/get-v1-merchantIds-_id_-relationships-certificates)
pub fn certificates_linkages(
    id: impl Into<Id<MerchantId>>,
) -> Request<Linkages<certificates::Certificate>> {
    Request::new(
        Method::Get,
        "/v1/merchantIds/{id}/relationships/certificates",
    )
    .path("id", id.into())
    .limited(200)
}

/// The parameters of [`list`](fn@list).
pub enum ListQuery {}
impl Query for ListQuery {
    type Joins = MerchantIdJoins;
}

impl Request<Page<MerchantId>, ListQuery> {
    /// Sets `filter[name]`.
    pub fn filter_name(self, values: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.list::<String, _>("filter[name]", values)
    }

    /// Sets `filter[identifier]`.
    pub fn filter_identifier(self, values: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.list::<String, _>("filter[identifier]", values)
    }

    /// Sets `sort`.
    pub fn sort(self, values: impl IntoIterator<Item = Sort>) -> Self {
        self.list::<Sort, _>("sort", values)
    }
}

/// The parameters of [`get`](fn@get).
pub enum GetQuery {}
impl Query for GetQuery {
    type Joins = MerchantIdJoins;
}

/// The parameters of [`certificates`](fn@certificates).
pub enum CertificatesQuery {}
impl Query for CertificatesQuery {
    type Joins = certificates::CertificateJoins;
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

/// A resource of the type `merchantIds`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MerchantId {
    /// Which one it is, among those of its type.
    pub id: Id<MerchantId>,
    /// What it is.
    pub attributes: MerchantIdAttributes,
    /// What it is connected with.
    pub relationships: MerchantIdRelationships,
    /// Where it is.
    pub links: Links,
}
resource!(MerchantId, "merchantIds", attributes, relationships, links);

/// The attributes of [`MerchantId`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MerchantIdAttributes {
    /// `identifier`
    pub identifier: Option<String>,
    /// `name`
    pub name: Option<String>,
}

impl Object for MerchantIdAttributes {
    fn member<'de, A: MapAccess<'de>>(&mut self, key: &str, map: &mut A) -> Result<(), A::Error> {
        match key {
            "identifier" => read_value(&mut self.identifier, map),
            "name" => read_value(&mut self.name, map),
            _ => skip(map),
        }
    }
}

impl Member for MerchantIdAttributes {
    #[inline]
    fn view(&self) -> View<'_> {
        View::object("MerchantIdAttributes")
            .member("identifier", &self.identifier)
            .member("name", &self.name)
            .end()
    }
}
object!(MerchantIdAttributes);

/// The relationships of [`MerchantId`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MerchantIdRelationships {
    /// `certificates`
    pub certificates: ToMany<certificates::Certificate>,
}

impl Object for MerchantIdRelationships {
    fn member<'de, A: MapAccess<'de>>(&mut self, key: &str, map: &mut A) -> Result<(), A::Error> {
        match key {
            "certificates" => read_relationship(&mut self.certificates, map),
            _ => skip(map),
        }
    }
}

impl Member for MerchantIdRelationships {
    #[inline]
    fn view(&self) -> View<'_> {
        View::object("MerchantIdRelationships")
            .relationship("certificates", &self.certificates)
            .end()
    }
}
object!(MerchantIdRelationships);

/// Creates one `MerchantId`; what is not set is not sent.
#[derive(Clone, PartialEq)]
#[must_use]
pub struct MerchantIdCreate(Body);

impl MerchantIdCreate {
    /// With what is required.
    pub fn new(identifier: impl Into<String>, name: impl Into<String>) -> Self {
        Self(
            Body::new("merchantIds")
                .with_attributes()
                .attribute("identifier", identifier.into())
                .attribute("name", name.into()),
        )
    }
}
body!(MerchantIdCreate);

/// Changes one `MerchantId`; what is not set stays as it is.
#[derive(Clone, PartialEq)]
#[must_use]
pub struct MerchantIdUpdate(Body);

impl MerchantIdUpdate {
    /// With nothing set.
    pub fn new() -> Self {
        Self(Body::new("merchantIds"))
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
body!(MerchantIdUpdate, default);

/// What can be asked along with `MerchantId`.
///
/// Fields can be chosen: `fields[certificates]`, `fields[merchantIds]`.
///
/// Can be included: `certificates`.
pub enum MerchantIdJoins {}
joins!(
    MerchantIdJoins,
    include = MerchantIdInclude,
    to_many = MerchantIdToMany,
    fields = [certificates::CertificateField, MerchantIdField]
);

names! {
    /// The fields that `fields[merchantIds]` can choose.
    pub enum MerchantIdField {
        Name = "name",
        Identifier = "identifier",
        Certificates = "certificates",
    }
}

impl Field for MerchantIdField {
    const PARAMETER: &'static str = "fields[merchantIds]";
}

names! {
    /// What can be included with `MerchantId`.
    pub enum MerchantIdInclude {
        Certificates = "certificates",
    }
}

names! {
    /// Relationships of `MerchantId` of which a limited number can be included.
    ///
    /// At most 50 of each.
    pub enum MerchantIdToMany {
        Certificates = "certificates",
    }
}

impl Limited for MerchantIdToMany {
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
    }
}
