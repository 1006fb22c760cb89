// Written by `cargo xtask codegen` from the description in `spec/`; not edited by hand.
//! Subscription offer code one time use codes: `/v1/subscriptionOfferCodeOneTimeUseCodes`.

use super::{OfferCodeEnvironment, subscription_offer_codes};
use crate::runtime::emit::*;

/// Reads one of the subscription offer code one time use codes.
///
/// `GET /v1/subscriptionOfferCodeOneTimeUseCodes/{id}`
///
/// [Apple's page](https://developer.apple.com/documentation/appstoreconnectapi/get-v1-subscriptionOfferCodeOneTimeUseCodes-_id_)
pub fn get(
    id: impl Into<Id<SubscriptionOfferCodeOneTimeUseCode>>,
) -> Request<Document<SubscriptionOfferCodeOneTimeUseCode>, GetQuery> {
    Request::new(Method::Get, "/v1/subscriptionOfferCodeOneTimeUseCodes/{id}").path("id", id.into())
}

/// Creates one of the subscription offer code one time use codes.
///
/// `POST /v1/subscriptionOfferCodeOneTimeUseCodes`
///
/// [Apple's page](https://developer.apple.com/documentation/appstoreconnectapi/post-v1-subscriptionOfferCodeOneTimeUseCodes)
pub fn create(
    body: SubscriptionOfferCodeOneTimeUseCodeCreate,
) -> Request<Document<SubscriptionOfferCodeOneTimeUseCode>> {
    Request::new(Method::Post, "/v1/subscriptionOfferCodeOneTimeUseCodes").body(body)
}

/// Changes one of the subscription offer code one time use codes.
///
/// `PATCH /v1/subscriptionOfferCodeOneTimeUseCodes/{id}`
///
/// [Apple's page](https://developer.apple.com/documentation/appstoreconnectapi/patch-v1-subscriptionOfferCodeOneTimeUseCodes-_id_)
pub fn update(
    id: impl Into<Id<SubscriptionOfferCodeOneTimeUseCode>>,
    body: SubscriptionOfferCodeOneTimeUseCodeUpdate,
) -> Request<Document<SubscriptionOfferCodeOneTimeUseCode>> {
    Request::new(
        Method::Patch,
        "/v1/subscriptionOfferCodeOneTimeUseCodes/{id}",
    )
    .path_and_body("id", id.into(), body)
}

/// Reads the values of one of the subscription offer code one time use codes.
///
/// `GET /v1/subscriptionOfferCodeOneTimeUseCodes/{id}/values`
///
/// [Apple's page](https://developer.apple.com/documentation/appstoreconnectapi/get-v1-subscriptionOfferCodeOneTimeUseCodes-_id_-values)
pub fn values(id: impl Into<Id<SubscriptionOfferCodeOneTimeUseCode>>) -> Request<Csv> {
    Request::new(
        Method::Get,
        "/v1/subscriptionOfferCodeOneTimeUseCodes/{id}/values",
    )
    .path("id", id.into())
}

/// The parameters of [`get`](fn@get).
pub enum GetQuery {}
impl Query for GetQuery {
    type Joins = SubscriptionOfferCodeOneTimeUseCodeJoins;
}

/// A resource of the type `subscriptionOfferCodeOneTimeUseCodes`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SubscriptionOfferCodeOneTimeUseCode {
    /// Which one it is, among those of its type.
    pub id: Id<SubscriptionOfferCodeOneTimeUseCode>,
    /// What it is.
    pub attributes: SubscriptionOfferCodeOneTimeUseCodeAttributes,
    /// What it is connected with.
    pub relationships: SubscriptionOfferCodeOneTimeUseCodeRelationships,
    /// Where it is.
    pub links: Links,
}
resource!(
    SubscriptionOfferCodeOneTimeUseCode,
    "subscriptionOfferCodeOneTimeUseCodes",
    attributes,
    relationships,
    links
);

/// The attributes of [`SubscriptionOfferCodeOneTimeUseCode`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SubscriptionOfferCodeOneTimeUseCodeAttributes {
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

impl Object for SubscriptionOfferCodeOneTimeUseCodeAttributes {
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

impl Member for SubscriptionOfferCodeOneTimeUseCodeAttributes {
    #[inline]
    fn view(&self) -> View<'_> {
        View::object("SubscriptionOfferCodeOneTimeUseCodeAttributes")
            .member("active", &self.active)
            .member("createdDate", &self.created_date)
            .member("environment", &self.environment)
            .member("expirationDate", &self.expiration_date)
            .member("numberOfCodes", &self.number_of_codes)
            .end()
    }
}
object!(SubscriptionOfferCodeOneTimeUseCodeAttributes);

/// The relationships of [`SubscriptionOfferCodeOneTimeUseCode`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SubscriptionOfferCodeOneTimeUseCodeRelationships {
    /// `offerCode`
    pub offer_code: ToOne<subscription_offer_codes::SubscriptionOfferCode>,
    /// `values`
    pub values: LinksOnly,
}

impl Object for SubscriptionOfferCodeOneTimeUseCodeRelationships {
    fn member<'de, A: MapAccess<'de>>(&mut self, key: &str, map: &mut A) -> Result<(), A::Error> {
        match key {
            "offerCode" => read_relationship(&mut self.offer_code, map),
            "values" => read_relationship(&mut self.values, map),
            _ => skip(map),
        }
    }
}

impl Member for SubscriptionOfferCodeOneTimeUseCodeRelationships {
    #[inline]
    fn view(&self) -> View<'_> {
        View::object("SubscriptionOfferCodeOneTimeUseCodeRelationships")
            .relationship("offerCode", &self.offer_code)
            .relationship("values", &self.values)
            .end()
    }
}
object!(SubscriptionOfferCodeOneTimeUseCodeRelationships);

/// Creates one `SubscriptionOfferCodeOneTimeUseCode`; what is not set is not sent.
#[derive(Clone, PartialEq)]
#[must_use]
pub struct SubscriptionOfferCodeOneTimeUseCodeCreate(Body);

impl SubscriptionOfferCodeOneTimeUseCodeCreate {
    /// With what is required.
    pub fn new(
        expiration_date: impl Into<Date>,
        number_of_codes: i64,
        offer_code: impl Into<Id<subscription_offer_codes::SubscriptionOfferCode>>,
    ) -> Self {
        Self(
            Body::new("subscriptionOfferCodeOneTimeUseCodes")
                .with_attributes()
                .with_relationships()
                .attribute("expirationDate", expiration_date.into())
                .attribute("numberOfCodes", number_of_codes)
                .to_one::<subscription_offer_codes::SubscriptionOfferCode>(
                    "offerCode",
                    "subscriptionOfferCodes",
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
body!(SubscriptionOfferCodeOneTimeUseCodeCreate);

/// Changes one `SubscriptionOfferCodeOneTimeUseCode`; what is not set stays as it is.
#[derive(Clone, PartialEq)]
#[must_use]
pub struct SubscriptionOfferCodeOneTimeUseCodeUpdate(Body);

impl SubscriptionOfferCodeOneTimeUseCodeUpdate {
    /// With nothing set.
    pub fn new() -> Self {
        Self(Body::new("subscriptionOfferCodeOneTimeUseCodes"))
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
body!(SubscriptionOfferCodeOneTimeUseCodeUpdate, default);

/// What can be asked along with `SubscriptionOfferCodeOneTimeUseCode`.
///
/// Fields can be chosen: `fields[subscriptionOfferCodeOneTimeUseCodes]`, `fields[subscriptionOfferCodes]`.
///
/// Can be included: `offerCode`.
pub enum SubscriptionOfferCodeOneTimeUseCodeJoins {}
joins!(
    SubscriptionOfferCodeOneTimeUseCodeJoins,
    include = SubscriptionOfferCodeOneTimeUseCodeInclude,
    to_many = Never,
    fields = [
        SubscriptionOfferCodeOneTimeUseCodeField,
        subscription_offer_codes::SubscriptionOfferCodeField
    ]
);

names! {
    /// The fields that `fields[subscriptionOfferCodeOneTimeUseCodes]` can choose.
    pub enum SubscriptionOfferCodeOneTimeUseCodeField {
        NumberOfCodes = "numberOfCodes",
        CreatedDate = "createdDate",
        ExpirationDate = "expirationDate",
        Active = "active",
        Environment = "environment",
        OfferCode = "offerCode",
        Values = "values",
    }
}

impl Field for SubscriptionOfferCodeOneTimeUseCodeField {
    const PARAMETER: &'static str = "fields[subscriptionOfferCodeOneTimeUseCodes]";
}

names! {
    /// What can be included with `SubscriptionOfferCodeOneTimeUseCode`.
    pub enum SubscriptionOfferCodeOneTimeUseCodeInclude {
        OfferCode = "offerCode",
    }
}
