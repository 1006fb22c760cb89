// Written by `cargo xtask codegen` from the description in `spec/`; not edited by hand.
//! In app purchase offer code one time use codes: `/v1/inAppPurchaseOfferCodeOneTimeUseCodes`.

use super::{OfferCodeEnvironment, actors, in_app_purchase_offer_codes};
use crate::runtime::emit::*;

/// Reads one of the in app purchase offer code one time use codes.
///
/// `GET /v1/inAppPurchaseOfferCodeOneTimeUseCodes/{id}`
///
/// [Apple's page](https://developer.apple.com/documentation/appstoreconnectapi/get-v1-inAppPurchaseOfferCodeOneTimeUseCodes-_id_)
pub fn get(
    id: impl Into<Id<InAppPurchaseOfferCodeOneTimeUseCode>>,
) -> Request<Document<InAppPurchaseOfferCodeOneTimeUseCode>, GetQuery> {
    Request::new(
        Method::Get,
        "/v1/inAppPurchaseOfferCodeOneTimeUseCodes/{id}",
    )
    .path("id", id.into())
}

/// Creates one of the in app purchase offer code one time use codes.
///
/// `POST /v1/inAppPurchaseOfferCodeOneTimeUseCodes`
///
/// [Apple's page](https://developer.apple.com/documentation/appstoreconnectapi/post-v1-inAppPurchaseOfferCodeOneTimeUseCodes)
pub fn create(
    body: InAppPurchaseOfferCodeOneTimeUseCodeCreate,
) -> Request<Document<InAppPurchaseOfferCodeOneTimeUseCode>> {
    Request::new(Method::Post, "/v1/inAppPurchaseOfferCodeOneTimeUseCodes").body(body)
}

/// Changes one of the in app purchase offer code one time use codes.
///
/// `PATCH /v1/inAppPurchaseOfferCodeOneTimeUseCodes/{id}`
///
/// [Apple's page](https://developer.apple.com/documentation/appstoreconnectapi/patch-v1-inAppPurchaseOfferCodeOneTimeUseCodes-_id_)
pub fn update(
    id: impl Into<Id<InAppPurchaseOfferCodeOneTimeUseCode>>,
    body: InAppPurchaseOfferCodeOneTimeUseCodeUpdate,
) -> Request<Document<InAppPurchaseOfferCodeOneTimeUseCode>> {
    Request::new(
        Method::Patch,
        "/v1/inAppPurchaseOfferCodeOneTimeUseCodes/{id}",
    )
    .path_and_body("id", id.into(), body)
}

/// Reads the values of one of the in app purchase offer code one time use codes.
///
/// `GET /v1/inAppPurchaseOfferCodeOneTimeUseCodes/{id}/values`
///
/// [Apple's page](https://developer.apple.com/documentation/appstoreconnectapi/get-v1-inAppPurchaseOfferCodeOneTimeUseCodes-_id_-values)
pub fn values(id: impl Into<Id<InAppPurchaseOfferCodeOneTimeUseCode>>) -> Request<Csv> {
    Request::new(
        Method::Get,
        "/v1/inAppPurchaseOfferCodeOneTimeUseCodes/{id}/values",
    )
    .path("id", id.into())
}

/// The parameters of [`get`](fn@get).
pub enum GetQuery {}
impl Query for GetQuery {
    type Joins = InAppPurchaseOfferCodeOneTimeUseCodeJoins;
}

/// A resource of the type `inAppPurchaseOfferCodeOneTimeUseCodes`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InAppPurchaseOfferCodeOneTimeUseCode {
    /// Which one it is, among those of its type.
    pub id: Id<InAppPurchaseOfferCodeOneTimeUseCode>,
    /// What it is.
    pub attributes: InAppPurchaseOfferCodeOneTimeUseCodeAttributes,
    /// What it is connected with.
    pub relationships: InAppPurchaseOfferCodeOneTimeUseCodeRelationships,
    /// Where it is.
    pub links: Links,
}
resource!(
    InAppPurchaseOfferCodeOneTimeUseCode,
    "inAppPurchaseOfferCodeOneTimeUseCodes",
    attributes,
    relationships,
    links
);

/// The attributes of [`InAppPurchaseOfferCodeOneTimeUseCode`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InAppPurchaseOfferCodeOneTimeUseCodeAttributes {
    /// `active`
    pub active: Option<bool>,
    /// `createdDate`
    pub created_date: Option<DateTime>,
    /// `environment`
    pub environment: Option<OfferCodeEnvironment>,
    /// `expirationDate`
    pub expiration_date: Option<Date>,
    /// `numberOfCodes`
    pub number_of_codes: Option<i64>,
}

impl Object for InAppPurchaseOfferCodeOneTimeUseCodeAttributes {
    fn member<'de, A: MapAccess<'de>>(&mut self, key: &str, map: &mut A) -> Result<(), A::Error> {
        match key {
            "active" => read_value(&mut self.active, map),
            "createdDate" => read_value(&mut self.created_date, map),
            "environment" => read_value(&mut self.environment, map),
            "expirationDate" => read_value(&mut self.expiration_date, map),
            "numberOfCodes" => read_value(&mut self.number_of_codes, map),
            _ => skip(map),
        }
    }
}

impl Member for InAppPurchaseOfferCodeOneTimeUseCodeAttributes {
    #[inline]
    fn view(&self) -> View<'_> {
        View::object("InAppPurchaseOfferCodeOneTimeUseCodeAttributes")
            .member("active", &self.active)
            .member("createdDate", &self.created_date)
            .member("environment", &self.environment)
            .member("expirationDate", &self.expiration_date)
            .member("numberOfCodes", &self.number_of_codes)
            .end()
    }
}
object!(InAppPurchaseOfferCodeOneTimeUseCodeAttributes);

/// The relationships of [`InAppPurchaseOfferCodeOneTimeUseCode`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InAppPurchaseOfferCodeOneTimeUseCodeRelationships {
    /// `createdByActor`
    pub created_by_actor: ToOne<actors::Actor>,
    /// `deactivatedByActor`
    pub deactivated_by_actor: ToOne<actors::Actor>,
    /// `values`
    pub values: LinksOnly,
}

impl Object for InAppPurchaseOfferCodeOneTimeUseCodeRelationships {
    fn member<'de, A: MapAccess<'de>>(&mut self, key: &str, map: &mut A) -> Result<(), A::Error> {
        match key {
            "createdByActor" => read_relationship(&mut self.created_by_actor, map),
            "deactivatedByActor" => read_relationship(&mut self.deactivated_by_actor, map),
            "values" => read_relationship(&mut self.values, map),
            _ => skip(map),
        }
    }
}

impl Member for InAppPurchaseOfferCodeOneTimeUseCodeRelationships {
    #[inline]
    fn view(&self) -> View<'_> {
        View::object("InAppPurchaseOfferCodeOneTimeUseCodeRelationships")
            .relationship("createdByActor", &self.created_by_actor)
            .relationship("deactivatedByActor", &self.deactivated_by_actor)
            .relationship("values", &self.values)
            .end()
    }
}
object!(InAppPurchaseOfferCodeOneTimeUseCodeRelationships);

/// Creates one `InAppPurchaseOfferCodeOneTimeUseCode`; what is not set is not sent.
#[derive(Clone, PartialEq)]
#[must_use]
pub struct InAppPurchaseOfferCodeOneTimeUseCodeCreate(Body);

impl InAppPurchaseOfferCodeOneTimeUseCodeCreate {
    /// With what is required.
    pub fn new(
        expiration_date: impl Into<Date>,
        number_of_codes: i64,
        offer_code: impl Into<Id<in_app_purchase_offer_codes::InAppPurchaseOfferCode>>,
    ) -> Self {
        Self(
            Body::new("inAppPurchaseOfferCodeOneTimeUseCodes")
                .with_attributes()
                .with_relationships()
                .attribute("expirationDate", expiration_date.into())
                .attribute("numberOfCodes", number_of_codes)
                .to_one::<in_app_purchase_offer_codes::InAppPurchaseOfferCode>(
                    "offerCode",
                    "inAppPurchaseOfferCodes",
                    offer_code.into(),
                ),
        )
    }

    /// Sets `environment`.
    pub fn environment(self, environment: OfferCodeEnvironment) -> Self {
        Self(self.0.attribute("environment", environment))
    }

    /// Sends null for `environment`.
    pub fn clear_environment(self) -> Self {
        Self(self.0.clear_attribute("environment"))
    }
}
body!(InAppPurchaseOfferCodeOneTimeUseCodeCreate);

/// Changes one `InAppPurchaseOfferCodeOneTimeUseCode`; what is not set stays as it is.
#[derive(Clone, PartialEq)]
#[must_use]
pub struct InAppPurchaseOfferCodeOneTimeUseCodeUpdate(Body);

impl InAppPurchaseOfferCodeOneTimeUseCodeUpdate {
    /// With nothing set.
    pub fn new() -> Self {
        Self(Body::new("inAppPurchaseOfferCodeOneTimeUseCodes"))
    }

    /// Sets `active`.
    pub fn active(self, active: bool) -> Self {
        Self(self.0.attribute("active", active))
    }

    /// Sends null for `active`.
    pub fn clear_active(self) -> Self {
        Self(self.0.clear_attribute("active"))
    }
}
body!(InAppPurchaseOfferCodeOneTimeUseCodeUpdate, default);

/// What can be asked along with `InAppPurchaseOfferCodeOneTimeUseCode`.
///
/// Fields can be chosen: `fields[actors]`, `fields[inAppPurchaseOfferCodeOneTimeUseCodes]`.
///
/// Can be included: `createdByActor`, `deactivatedByActor`.
pub enum InAppPurchaseOfferCodeOneTimeUseCodeJoins {}
joins!(
    InAppPurchaseOfferCodeOneTimeUseCodeJoins,
    include = InAppPurchaseOfferCodeOneTimeUseCodeInclude,
    to_many = Never,
    fields = [
        actors::ActorField,
        InAppPurchaseOfferCodeOneTimeUseCodeField
    ]
);

names! {
    /// The fields that `fields[inAppPurchaseOfferCodeOneTimeUseCodes]` can choose.
    pub enum InAppPurchaseOfferCodeOneTimeUseCodeField {
        NumberOfCodes = "numberOfCodes",
        CreatedDate = "createdDate",
        ExpirationDate = "expirationDate",
        Active = "active",
        Environment = "environment",
        Values = "values",
        CreatedByActor = "createdByActor",
        DeactivatedByActor = "deactivatedByActor",
    }
}

impl Field for InAppPurchaseOfferCodeOneTimeUseCodeField {
    const PARAMETER: &'static str = "fields[inAppPurchaseOfferCodeOneTimeUseCodes]";
}

names! {
    /// What can be included with `InAppPurchaseOfferCodeOneTimeUseCode`.
    pub enum InAppPurchaseOfferCodeOneTimeUseCodeInclude {
        CreatedByActor = "createdByActor",
        DeactivatedByActor = "deactivatedByActor",
    }
}
