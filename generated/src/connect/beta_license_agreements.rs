// Written by `cargo xtask codegen` from the description in `spec/`; not edited by hand.
//! Beta license agreements: `/v1/betaLicenseAgreements`.

use super::apps;
use crate::runtime::emit::*;

/// Lists beta license agreements.
///
/// `GET /v1/betaLicenseAgreements`
///
/// At most 200 on a page.
///
/// [Apple's page](https://developer.apple.com/documentation/appstoreconnectapi/get-v1-betaLicenseAgreements)
pub fn list() -> Request<Page<BetaLicenseAgreement>, ListQuery> {
    Request::new(Method::Get, "/v1/betaLicenseAgreements").limited(200)
}

/// Reads one of the beta license agreements.
///
/// `GET /v1/betaLicenseAgreements/{id}`
///
/// [Apple's page](https://developer.apple.com/documentation/appstoreconnectapi/get-v1-betaLicenseAgreements-_id_)
pub fn get(
    id: impl Into<Id<BetaLicenseAgreement>>,
) -> Request<Document<BetaLicenseAgreement>, GetQuery> {
    Request::new(Method::Get, "/v1/betaLicenseAgreements/{id}").path("id", id.into())
}

/// Changes one of the beta license agreements.
///
/// `PATCH /v1/betaLicenseAgreements/{id}`
///
/// [Apple's page](https://developer.apple.com/documentation/appstoreconnectapi/patch-v1-betaLicenseAgreements-_id_)
pub fn update(
    id: impl Into<Id<BetaLicenseAgreement>>,
    body: BetaLicenseAgreementUpdate,
) -> Request<Document<BetaLicenseAgreement>> {
    Request::new(Method::Patch, "/v1/betaLicenseAgreements/{id}").path_and_body(
        "id",
        id.into(),
        body,
    )
}

/// Reads the app of one of the beta license agreements.
///
/// `GET /v1/betaLicenseAgreements/{id}/app`
///
/// [Apple's page](https://developer.apple.com/documentation/appstoreconnectapi/get-v1-betaLicenseAgreements-_id_-app)
pub fn app(
    id: impl Into<Id<BetaLicenseAgreement>>,
) -> Request<Document<Option<apps::App>>, AppQuery> {
    Request::new(Method::Get, "/v1/betaLicenseAgreements/{id}/app").path("id", id.into())
}

/// Reads the identity of the app of one of the beta license agreements.
///
/// `GET /v1/betaLicenseAgreements/{id}/relationships/app`
///
/// [Apple's page](https://developer.apple.com/documentation/appstoreconnectapi/get-v1-betaLicenseAgreements-_id_-relationships-app)
pub fn app_linkage(id: impl Into<Id<BetaLicenseAgreement>>) -> Request<Linkage<apps::App>> {
    Request::new(
        Method::Get,
        "/v1/betaLicenseAgreements/{id}/relationships/app",
    )
    .path("id", id.into())
}

/// The parameters of [`list`](fn@list).
pub enum ListQuery {}
impl Query for ListQuery {
    type Joins = BetaLicenseAgreementJoins;
}

impl Request<Page<BetaLicenseAgreement>, ListQuery> {
    /// Sets `filter[app]`.
    pub fn filter_app(self, values: impl IntoIterator<Item = impl Into<Id<apps::App>>>) -> Self {
        self.list::<Id<apps::App>, _>("filter[app]", values)
    }
}

/// The parameters of [`get`](fn@get).
pub enum GetQuery {}
impl Query for GetQuery {
    type Joins = BetaLicenseAgreementJoins;
}

/// The parameters of [`app`](fn@app).
pub enum AppQuery {}
impl Query for AppQuery {
    type Joins = Only<apps::AppField>;
}

/// A resource of the type `betaLicenseAgreements`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BetaLicenseAgreement {
    /// Which one it is, among those of its type.
    pub id: Id<BetaLicenseAgreement>,
    /// What it is.
    pub attributes: BetaLicenseAgreementAttributes,
    /// What it is connected with.
    pub relationships: BetaLicenseAgreementRelationships,
    /// Where it is.
    pub links: Links,
}
resource!(
    BetaLicenseAgreement,
    "betaLicenseAgreements",
    attributes,
    relationships,
    links
);

/// The attributes of [`BetaLicenseAgreement`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BetaLicenseAgreementAttributes {
    /// `agreementText`
    pub agreement_text: Option<String>,
}

impl Object for BetaLicenseAgreementAttributes {
    fn member<'de, A: MapAccess<'de>>(&mut self, key: &str, map: &mut A) -> Result<(), A::Error> {
        match key {
            "agreementText" => read_value(&mut self.agreement_text, map),
            _ => skip(map),
        }
    }
}

impl Member for BetaLicenseAgreementAttributes {
    #[inline]
    fn view(&self) -> View<'_> {
        View::object("BetaLicenseAgreementAttributes")
            .member("agreementText", &self.agreement_text)
            .end()
    }
}
object!(BetaLicenseAgreementAttributes);

/// The relationships of [`BetaLicenseAgreement`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BetaLicenseAgreementRelationships {
    /// `app`
    pub app: ToOne<apps::App>,
}

impl Object for BetaLicenseAgreementRelationships {
    fn member<'de, A: MapAccess<'de>>(&mut self, key: &str, map: &mut A) -> Result<(), A::Error> {
        match key {
            "app" => read_relationship(&mut self.app, map),
            _ => skip(map),
        }
    }
}

impl Member for BetaLicenseAgreementRelationships {
    #[inline]
    fn view(&self) -> View<'_> {
        View::object("BetaLicenseAgreementRelationships")
            .relationship("app", &self.app)
            .end()
    }
}
object!(BetaLicenseAgreementRelationships);

/// Changes one `BetaLicenseAgreement`; what is not set stays as it is.
#[derive(Clone, PartialEq)]
#[must_use]
pub struct BetaLicenseAgreementUpdate(Body);

impl BetaLicenseAgreementUpdate {
    /// With nothing set.
    pub fn new() -> Self {
        Self(Body::new("betaLicenseAgreements"))
    }

    /// Sets `agreementText`.
    pub fn agreement_text(self, agreement_text: impl Into<String>) -> Self {
        Self(self.0.attribute("agreementText", agreement_text.into()))
    }

    /// Sends null for `agreementText`.
    pub fn clear_agreement_text(self) -> Self {
        Self(self.0.clear_attribute("agreementText"))
    }
}
body!(BetaLicenseAgreementUpdate, default);

/// What can be asked along with `BetaLicenseAgreement`.
///
/// Fields can be chosen: `fields[apps]`, `fields[betaLicenseAgreements]`.
///
/// Can be included: `app`.
pub enum BetaLicenseAgreementJoins {}
joins!(
    BetaLicenseAgreementJoins,
    include = BetaLicenseAgreementInclude,
    to_many = Never,
    fields = [apps::AppField, BetaLicenseAgreementField]
);

names! {
    /// The fields that `fields[betaLicenseAgreements]` can choose.
    pub enum BetaLicenseAgreementField {
        AgreementText = "agreementText",
        App = "app",
    }
}

impl Field for BetaLicenseAgreementField {
    const PARAMETER: &'static str = "fields[betaLicenseAgreements]";
}

names! {
    /// What can be included with `BetaLicenseAgreement`.
    pub enum BetaLicenseAgreementInclude {
        App = "app",
    }
}
