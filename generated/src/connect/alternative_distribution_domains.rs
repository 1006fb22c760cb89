// Written by `cargo xtask codegen` from the description in `spec/`; not edited by hand.
//! Alternative distribution domains: `/v1/alternativeDistributionDomains`.

use crate::runtime::emit::*;

/// Lists alternative distribution domains.
///
/// `GET /v1/alternativeDistributionDomains`
///
/// At most 200 on a page.
///
/// [Apple's page](https://developer.apple.com/documentation/appstoreconnectapi/get-v1-alternativeDistributionDomains)
pub fn list() -> Request<Page<AlternativeDistributionDomain>, ListQuery> {
    Request::new(Method::Get, "/v1/alternativeDistributionDomains").limited(200)
}

/// Reads one of the alternative distribution domains.
///
/// `GET /v1/alternativeDistributionDomains/{id}`
///
/// [Apple's page](https://developer.apple.com/documentation/appstoreconnectapi/get-v1-alternativeDistributionDomains-_id_)
pub fn get(
    id: impl Into<Id<AlternativeDistributionDomain>>,
) -> Request<Document<AlternativeDistributionDomain>, GetQuery> {
    Request::new(Method::Get, "/v1/alternativeDistributionDomains/{id}").path("id", id.into())
}

/// Creates one of the alternative distribution domains.
///
/// `POST /v1/alternativeDistributionDomains`
///
/// [Apple's page](https://developer.apple.com/documentation/appstoreconnectapi/post-v1-alternativeDistributionDomains)
pub fn create(
    body: AlternativeDistributionDomainCreate,
) -> Request<Document<AlternativeDistributionDomain>> {
    Request::new(Method::Post, "/v1/alternativeDistributionDomains").body(body)
}

/// Deletes one of the alternative distribution domains.
///
/// `DELETE /v1/alternativeDistributionDomains/{id}`
///
/// [Apple's page](https://developer.apple.com/documentation/appstoreconnectapi/delete-v1-alternativeDistributionDomains-_id_)
pub fn delete(id: impl Into<Id<AlternativeDistributionDomain>>) -> Request<()> {
    Request::new(Method::Delete, "/v1/alternativeDistributionDomains/{id}").path("id", id.into())
}

/// The parameters of [`list`](fn@list).
pub enum ListQuery {}
impl Query for ListQuery {
    type Joins = Only<AlternativeDistributionDomainField>;
}

/// The parameters of [`get`](fn@get).
pub enum GetQuery {}
impl Query for GetQuery {
    type Joins = Only<AlternativeDistributionDomainField>;
}

/// A resource of the type `alternativeDistributionDomains`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AlternativeDistributionDomain {
    /// Which one it is, among those of its type.
    pub id: Id<AlternativeDistributionDomain>,
    /// What it is.
    pub attributes: AlternativeDistributionDomainAttributes,
    /// Where it is.
    pub links: Links,
}
resource!(
    AlternativeDistributionDomain,
    "alternativeDistributionDomains",
    attributes,
    links
);

/// The attributes of [`AlternativeDistributionDomain`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AlternativeDistributionDomainAttributes {
    /// `createdDate`
    pub created_date: Option<DateTime>,
    /// `domain`
    pub domain: Option<String>,
    /// `referenceName`
    pub reference_name: Option<String>,
}

impl Object for AlternativeDistributionDomainAttributes {
    fn member<'de, A: MapAccess<'de>>(&mut self, key: &str, map: &mut A) -> Result<(), A::Error> {
        match key {
            "createdDate" => read_value(&mut self.created_date, map),
            "domain" => read_value(&mut self.domain, map),
            "referenceName" => read_value(&mut self.reference_name, map),
            _ => skip(map),
        }
    }
}

impl Member for AlternativeDistributionDomainAttributes {
    #[inline]
    fn view(&self) -> View<'_> {
        View::object("AlternativeDistributionDomainAttributes")
            .member("createdDate", &self.created_date)
            .member("domain", &self.domain)
            .member("referenceName", &self.reference_name)
            .end()
    }
}
object!(AlternativeDistributionDomainAttributes);

/// Creates one `AlternativeDistributionDomain`; what is not set is not sent.
#[derive(Clone, PartialEq)]
#[must_use]
pub struct AlternativeDistributionDomainCreate(Body);

impl AlternativeDistributionDomainCreate {
    /// With what is required.
    pub fn new(domain: impl Into<String>, reference_name: impl Into<String>) -> Self {
        Self(
            Body::new("alternativeDistributionDomains")
                .with_attributes()
                .attribute("domain", domain.into())
                .attribute("referenceName", reference_name.into()),
        )
    }
}
body!(AlternativeDistributionDomainCreate);

names! {
    /// The fields that `fields[alternativeDistributionDomains]` can choose.
    pub enum AlternativeDistributionDomainField {
        Domain = "domain",
        ReferenceName = "referenceName",
        CreatedDate = "createdDate",
    }
}

impl Field for AlternativeDistributionDomainField {
    const PARAMETER: &'static str = "fields[alternativeDistributionDomains]";
}
