// Written by `cargo xtask codegen` from the description in `spec/`; not edited by hand.
//! End user license agreements: `/v1/endUserLicenseAgreements`.

use super::{apps, territories};
use crate::runtime::emit::*;

/// Reads one of the end user license agreements.
///
/// `GET /v1/endUserLicenseAgreements/{id}`
///
/// [Apple's page](https://developer.apple.com/documentation/appstoreconnectapi/get-v1-endUserLicenseAgreements-_id_)
pub fn get(
    id: impl Into<Id<EndUserLicenseAgreement>>,
) -> Request<Document<EndUserLicenseAgreement>, GetQuery> {
    Request::new(Method::Get, "/v1/endUserLicenseAgreements/{id}").path("id", id.into())
}

/// Creates one of the end user license agreements.
///
/// `POST /v1/endUserLicenseAgreements`
///
/// [Apple's page](https://developer.apple.com/documentation/appstoreconnectapi/post-v1-endUserLicenseAgreements)
pub fn create(body: EndUserLicenseAgreementCreate) -> Request<Document<EndUserLicenseAgreement>> {
    Request::new(Method::Post, "/v1/endUserLicenseAgreements").body(body)
}

/// Changes one of the end user license agreements.
///
/// `PATCH /v1/endUserLicenseAgreements/{id}`
///
/// [Apple's page](https://developer.apple.com/documentation/appstoreconnectapi/patch-v1-endUserLicenseAgreements-_id_)
pub fn update(
    id: impl Into<Id<EndUserLicenseAgreement>>,
    body: EndUserLicenseAgreementUpdate,
) -> Request<Document<EndUserLicenseAgreement>> {
    Request::new(Method::Patch, "/v1/endUserLicenseAgreements/{id}").path_and_body(
        "id",
        id.into(),
        body,
    )
}

/// Deletes one of the end user license agreements.
///
/// `DELETE /v1/endUserLicenseAgreements/{id}`
///
/// [Apple's page](https://developer.apple.com/documentation/appstoreconnectapi/delete-v1-endUserLicenseAgreements-_id_)
pub fn delete(id: impl Into<Id<EndUserLicenseAgreement>>) -> Request<()> {
    Request::new(Method::Delete, "/v1/endUserLicenseAgreements/{id}").path("id", id.into())
}

/// Reads the territories of one of the end user license agreements.
///
/// `GET /v1/endUserLicenseAgreements/{id}/territories`
///
/// At most 200 on a page.
///
/// [Apple's page](https://developer.apple.com/documentation/appstoreconnectapi/get-v1-endUserLicenseAgreements-_id_-territories)
pub fn territories(
    id: impl Into<Id<EndUserLicenseAgreement>>,
) -> Request<Page<territories::Territory>, TerritoriesQuery> {
    Request::new(Method::Get, "/v1/endUserLicenseAgreements/{id}/territories")
        .path("id", id.into())
        .limited(200)
}

/// Reads the identities of the territories of one of the end user license agreements.
///
/// `GET /v1/endUserLicenseAgreements/{id}/relationships/territories`
///
/// At most 200 on a page.
///
/// [Apple's page](https://developer.apple.com/documentation/appstoreconnectapi/get-v1-endUserLicenseAgreements-_id_-relationships-territories)
pub fn territories_linkages(
    id: impl Into<Id<EndUserLicenseAgreement>>,
) -> Request<Linkages<territories::Territory>> {
    Request::new(
        Method::Get,
        "/v1/endUserLicenseAgreements/{id}/relationships/territories",
    )
    .path("id", id.into())
    .limited(200)
}

/// The parameters of [`get`](fn@get).
pub enum GetQuery {}
impl Query for GetQuery {
    type Joins = EndUserLicenseAgreementJoins;
}

/// The parameters of [`territories`](fn@territories).
pub enum TerritoriesQuery {}
impl Query for TerritoriesQuery {
    type Joins = Only<territories::TerritoryField>;
}

/// A resource of the type `endUserLicenseAgreements`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct EndUserLicenseAgreement {
    /// Which one it is, among those of its type.
    pub id: Id<EndUserLicenseAgreement>,
    /// What it is.
    pub attributes: EndUserLicenseAgreementAttributes,
    /// What it is connected with.
    pub relationships: EndUserLicenseAgreementRelationships,
    /// Where it is.
    pub links: Links,
}
resource!(
    EndUserLicenseAgreement,
    "endUserLicenseAgreements",
    attributes,
    relationships,
    links
);

/// The attributes of [`EndUserLicenseAgreement`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct EndUserLicenseAgreementAttributes {
    /// `agreementText`
    pub agreement_text: Option<String>,
}

impl Object for EndUserLicenseAgreementAttributes {
    fn member<'de, A: MapAccess<'de>>(&mut self, key: &str, map: &mut A) -> Result<(), A::Error> {
        match key {
            "agreementText" => read_value(&mut self.agreement_text, map),
            _ => skip(map),
        }
    }
}

impl Member for EndUserLicenseAgreementAttributes {
    #[inline]
    fn view(&self) -> View<'_> {
        View::object("EndUserLicenseAgreementAttributes")
            .member("agreementText", &self.agreement_text)
            .end()
    }
}
object!(EndUserLicenseAgreementAttributes);

/// The relationships of [`EndUserLicenseAgreement`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct EndUserLicenseAgreementRelationships {
    /// `app`
    pub app: ToOne<apps::App>,
    /// `territories`
    pub territories: ToMany<territories::Territory>,
}

impl Object for EndUserLicenseAgreementRelationships {
    fn member<'de, A: MapAccess<'de>>(&mut self, key: &str, map: &mut A) -> Result<(), A::Error> {
        match key {
            "app" => read_relationship(&mut self.app, map),
            "territories" => read_relationship(&mut self.territories, map),
            _ => skip(map),
        }
    }
}

impl Member for EndUserLicenseAgreementRelationships {
    #[inline]
    fn view(&self) -> View<'_> {
        View::object("EndUserLicenseAgreementRelationships")
            .relationship("app", &self.app)
            .relationship("territories", &self.territories)
            .end()
    }
}
object!(EndUserLicenseAgreementRelationships);

/// Creates one `EndUserLicenseAgreement`; what is not set is not sent.
#[derive(Clone, PartialEq)]
#[must_use]
pub struct EndUserLicenseAgreementCreate(Body);

impl EndUserLicenseAgreementCreate {
    /// With what is required.
    pub fn new(
        agreement_text: impl Into<String>,
        app: impl Into<Id<apps::App>>,
        territories: impl IntoIterator<Item = impl Into<Id<territories::Territory>>>,
    ) -> Self {
        Self(
            Body::new("endUserLicenseAgreements")
                .with_attributes()
                .with_relationships()
                .attribute("agreementText", agreement_text.into())
                .to_one::<apps::App>("app", "apps", app.into())
                .to_many::<territories::Territory, _>("territories", "territories", territories),
        )
    }
}
body!(EndUserLicenseAgreementCreate);

/// Changes one `EndUserLicenseAgreement`; what is not set stays as it is.
#[derive(Clone, PartialEq)]
#[must_use]
pub struct EndUserLicenseAgreementUpdate(Body);

impl EndUserLicenseAgreementUpdate {
    /// With nothing set.
    pub fn new() -> Self {
        Self(Body::new("endUserLicenseAgreements"))
    }

    /// Sets `agreementText`.
    pub fn agreement_text(self, agreement_text: impl Into<String>) -> Self {
        Self(self.0.attribute("agreementText", agreement_text.into()))
    }

    /// Sets the relationship `territories`.
    pub fn territories(
        self,
        territories: impl IntoIterator<Item = impl Into<Id<territories::Territory>>>,
    ) -> Self {
        Self(
            self.0
                .to_many::<territories::Territory, _>("territories", "territories", territories),
        )
    }

    /// Sends null for `agreementText`.
    pub fn clear_agreement_text(self) -> Self {
        Self(self.0.clear_attribute("agreementText"))
    }
}
body!(EndUserLicenseAgreementUpdate, default);

/// What can be asked along with `EndUserLicenseAgreement`.
///
/// Fields can be chosen: `fields[apps]`, `fields[endUserLicenseAgreements]`, `fields[territories]`.
///
/// Can be included: `app`, `territories`.
pub enum EndUserLicenseAgreementJoins {}
joins!(
    EndUserLicenseAgreementJoins,
    include = EndUserLicenseAgreementInclude,
    to_many = EndUserLicenseAgreementToMany,
    fields = [
        apps::AppField,
        EndUserLicenseAgreementField,
        territories::TerritoryField
    ]
);

names! {
    /// The fields that `fields[endUserLicenseAgreements]` can choose.
    pub enum EndUserLicenseAgreementField {
        AgreementText = "agreementText",
        App = "app",
        Territories = "territories",
    }
}

impl Field for EndUserLicenseAgreementField {
    const PARAMETER: &'static str = "fields[endUserLicenseAgreements]";
}

names! {
    /// What can be included with `EndUserLicenseAgreement`.
    pub enum EndUserLicenseAgreementInclude {
        App = "app",
        Territories = "territories",
    }
}

names! {
    /// Relationships of `EndUserLicenseAgreement` of which a limited number can be included.
    ///
    /// At most 50 of each.
    pub enum EndUserLicenseAgreementToMany {
        Territories = "territories",
    }
}

impl Limited for EndUserLicenseAgreementToMany {
    fn maximum(self) -> u32 {
        50
    }
}
