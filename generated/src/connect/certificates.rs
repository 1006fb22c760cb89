// Written by `cargo xtask codegen` from the description in `spec/`; not edited by hand.
//! Certificates: `/v1/certificates`.

use super::{BundleIdPlatform, CertificateType, merchant_ids, pass_type_ids};
use crate::runtime::emit::*;

/// Lists certificates.
///
/// `GET /v1/certificates`
///
/// At most 200 on a page.
///
/// [Apple's page](https://developer.apple.com/documentation/appstoreconnectapi/get-v1-certificates)
pub fn list() -> Request<Page<Certificate>, ListQuery> {
    Request::new(Method::Get, "/v1/certificates").limited(200)
}

/// Reads one of the certificates.
///
/// `GET /v1/certificates/{id}`
///
/// [Apple's page](https://developer.apple.com/documentation/appstoreconnectapi/get-v1-certificates-_id_)
pub fn get(id: impl Into<Id<Certificate>>) -> Request<Document<Certificate>, GetQuery> {
    Request::new(Method::Get, "/v1/certificates/{id}").path("id", id.into())
}

/// Creates one of the certificates.
///
/// `POST /v1/certificates`
///
/// [Apple's page](https://developer.apple.com/documentation/appstoreconnectapi/post-v1-certificates)
pub fn create(body: CertificateCreate) -> Request<Document<Certificate>> {
    Request::new(Method::Post, "/v1/certificates").body(body)
}

/// Changes one of the certificates.
///
/// `PATCH /v1/certificates/{id}`
///
/// [Apple's page](https://developer.apple.com/documentation/appstoreconnectapi/patch-v1-certificates-_id_)
pub fn update(
    id: impl Into<Id<Certificate>>,
    body: CertificateUpdate,
) -> Request<Document<Certificate>> {
    Request::new(Method::Patch, "/v1/certificates/{id}").path_and_body("id", id.into(), body)
}

/// Deletes one of the certificates.
///
/// `DELETE /v1/certificates/{id}`
///
/// [Apple's page](https://developer.apple.com/documentation/appstoreconnectapi/delete-v1-certificates-_id_)
pub fn delete(id: impl Into<Id<Certificate>>) -> Request<()> {
    Request::new(Method::Delete, "/v1/certificates/{id}").path("id", id.into())
}

/// Reads the pass type id of one of the certificates.
///
/// `GET /v1/certificates/{id}/passTypeId`
///
/// [Apple's page](https://developer.apple.com/documentation/appstoreconnectapi/get-v1-certificates-_id_-passTypeId)
pub fn pass_type_id(
    id: impl Into<Id<Certificate>>,
) -> Request<Document<Option<pass_type_ids::PassTypeId>>, PassTypeIdQuery> {
    Request::new(Method::Get, "/v1/certificates/{id}/passTypeId").path("id", id.into())
}

/// Reads the identity of the pass type id of one of the certificates.
///
/// `GET /v1/certificates/{id}/relationships/passTypeId`
///
/// [Apple's page](https://developer.apple.com/documentation/appstoreconnectapi/get-v1-certificates-_id_-relationships-passTypeId)
pub fn pass_type_id_linkage(
    id: impl Into<Id<Certificate>>,
) -> Request<Linkage<pass_type_ids::PassTypeId>> {
    Request::new(
        Method::Get,
        "/v1/certificates/{id}/relationships/passTypeId",
    )
    .path("id", id.into())
}

/// The parameters of [`list`](fn@list).
pub enum ListQuery {}
impl Query for ListQuery {
    type Joins = CertificateJoins;
}

impl Request<Page<Certificate>, ListQuery> {
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
    pub fn filter_id(self, values: impl IntoIterator<Item = impl Into<Id<Certificate>>>) -> Self {
        self.list::<Id<Certificate>, _>("filter[id]", values)
    }

    /// Sets `sort`.
    pub fn sort(self, values: impl IntoIterator<Item = Sort>) -> Self {
        self.list::<Sort, _>("sort", values)
    }
}

/// The parameters of [`get`](fn@get).
pub enum GetQuery {}
impl Query for GetQuery {
    type Joins = CertificateJoins;
}

/// The parameters of [`pass_type_id`](fn@pass_type_id).
pub enum PassTypeIdQuery {}
impl Query for PassTypeIdQuery {
    type Joins = pass_type_ids::PassTypeIdJoins;
}

/// A resource of the type `certificates`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Certificate {
    /// Which one it is, among those of its type.
    pub id: Id<Certificate>,
    /// What it is.
    pub attributes: CertificateAttributes,
    /// What it is connected with.
    pub relationships: CertificateRelationships,
    /// Where it is.
    pub links: Links,
}
resource!(
    Certificate,
    "certificates",
    attributes,
    relationships,
    links
);

/// The attributes of [`Certificate`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CertificateAttributes {
    /// `activated`
    pub activated: Option<bool>,
    /// `certificateContent`
    pub certificate_content: Option<String>,
    /// `certificateType`
    pub certificate_type: Option<CertificateType>,
    /// `displayName`
    pub display_name: Option<String>,
    /// `expirationDate`
    pub expiration_date: Option<DateTime>,
    /// `name`
    pub name: Option<String>,
    /// `platform`
    pub platform: Option<BundleIdPlatform>,
    /// `serialNumber`
    pub serial_number: Option<String>,
}

impl Object for CertificateAttributes {
    fn member<'de, A: MapAccess<'de>>(&mut self, key: &str, map: &mut A) -> Result<(), A::Error> {
        match key {
            "activated" => read_value(&mut self.activated, map),
            "certificateContent" => read_value(&mut self.certificate_content, map),
            "certificateType" => read_value(&mut self.certificate_type, map),
            "displayName" => read_value(&mut self.display_name, map),
            "expirationDate" => read_value(&mut self.expiration_date, map),
            "name" => read_value(&mut self.name, map),
            "platform" => read_value(&mut self.platform, map),
            "serialNumber" => read_value(&mut self.serial_number, map),
            _ => skip(map),
        }
    }
}

impl Member for CertificateAttributes {
    #[inline]
    fn view(&self) -> View<'_> {
        View::object("CertificateAttributes")
            .member("activated", &self.activated)
            .member("certificateContent", &self.certificate_content)
            .member("certificateType", &self.certificate_type)
            .member("displayName", &self.display_name)
            .member("expirationDate", &self.expiration_date)
            .member("name", &self.name)
            .member("platform", &self.platform)
            .member("serialNumber", &self.serial_number)
            .end()
    }
}
object!(CertificateAttributes);

/// The relationships of [`Certificate`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CertificateRelationships {
    /// `passTypeId`
    pub pass_type_id: ToOne<pass_type_ids::PassTypeId>,
}

impl Object for CertificateRelationships {
    fn member<'de, A: MapAccess<'de>>(&mut self, key: &str, map: &mut A) -> Result<(), A::Error> {
        match key {
            "passTypeId" => read_relationship(&mut self.pass_type_id, map),
            _ => skip(map),
        }
    }
}

impl Member for CertificateRelationships {
    #[inline]
    fn view(&self) -> View<'_> {
        View::object("CertificateRelationships")
            .relationship("passTypeId", &self.pass_type_id)
            .end()
    }
}
object!(CertificateRelationships);

/// Creates one `Certificate`; what is not set is not sent.
#[derive(Clone, PartialEq)]
#[must_use]
pub struct CertificateCreate(Body);

impl CertificateCreate {
    /// With what is required.
    pub fn new(certificate_type: CertificateType, csr_content: impl Into<String>) -> Self {
        Self(
            Body::new("certificates")
                .with_attributes()
                .attribute("certificateType", certificate_type)
                .attribute("csrContent", csr_content.into()),
        )
    }

    /// Sets the relationship `merchantId`.
    pub fn merchant_id(self, merchant_id: impl Into<Id<merchant_ids::MerchantId>>) -> Self {
        Self(self.0.to_one::<merchant_ids::MerchantId>(
            "merchantId",
            "merchantIds",
            merchant_id.into(),
        ))
    }

    /// Sets the relationship `passTypeId`.
    pub fn pass_type_id(self, pass_type_id: impl Into<Id<pass_type_ids::PassTypeId>>) -> Self {
        Self(self.0.to_one::<pass_type_ids::PassTypeId>(
            "passTypeId",
            "passTypeIds",
            pass_type_id.into(),
        ))
    }
}
body!(CertificateCreate);

/// Changes one `Certificate`; what is not set stays as it is.
#[derive(Clone, PartialEq)]
#[must_use]
pub struct CertificateUpdate(Body);

impl CertificateUpdate {
    /// With nothing set.
    pub fn new() -> Self {
        Self(Body::new("certificates"))
    }

    /// Sets `activated`.
    pub fn activated(self, activated: bool) -> Self {
        Self(self.0.attribute("activated", activated))
    }

    /// Sends null for `activated`.
    pub fn clear_activated(self) -> Self {
        Self(self.0.clear_attribute("activated"))
    }
}
body!(CertificateUpdate, default);

/// What can be asked along with `Certificate`.
///
/// Fields can be chosen: `fields[certificates]`, `fields[passTypeIds]`.
///
/// Can be included: `passTypeId`.
pub enum CertificateJoins {}
joins!(
    CertificateJoins,
    include = CertificateInclude,
    to_many = Never,
    fields = [CertificateField, pass_type_ids::PassTypeIdField]
);

names! {
    /// The fields that `fields[certificates]` can choose.
    pub enum CertificateField {
        Name = "name",
        CertificateType = "certificateType",
        DisplayName = "displayName",
        SerialNumber = "serialNumber",
        Platform = "platform",
        ExpirationDate = "expirationDate",
        CertificateContent = "certificateContent",
        Activated = "activated",
        PassTypeId = "passTypeId",
    }
}

impl Field for CertificateField {
    const PARAMETER: &'static str = "fields[certificates]";
}

names! {
    /// What can be included with `Certificate`.
    pub enum CertificateInclude {
        PassTypeId = "passTypeId",
    }
}

names! {
    /// Values of `sort`.
    pub enum Sort {
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
