// Written by `cargo xtask codegen` from the description in `spec/`; not edited by hand.
//! Subscription offer code custom codes: `/v1/subscriptionOfferCodeCustomCodes`.

use super::subscription_offer_codes;
use crate::runtime::emit::*;

/// Reads one of the subscription offer code custom codes.
///
/// `GET /v1/subscriptionOfferCodeCustomCodes/{id}`
///
/// [Apple's page](https://developer.apple.com/documentation/appstoreconnectapi/get-v1-subscriptionOfferCodeCustomCodes-_id_)
pub fn get(
    id: impl Into<Id<SubscriptionOfferCodeCustomCode>>,
) -> Request<Document<SubscriptionOfferCodeCustomCode>, GetQuery> {
    Request::new(Method::Get, "/v1/subscriptionOfferCodeCustomCodes/{id}").path("id", id.into())
}

/// Creates one of the subscription offer code custom codes.
///
/// `POST /v1/subscriptionOfferCodeCustomCodes`
///
/// [Apple's page](https://developer.apple.com/documentation/appstoreconnectapi/post-v1-subscriptionOfferCodeCustomCodes)
pub fn create(
    body: SubscriptionOfferCodeCustomCodeCreate,
) -> Request<Document<SubscriptionOfferCodeCustomCode>> {
    Request::new(Method::Post, "/v1/subscriptionOfferCodeCustomCodes").body(body)
}

/// Changes one of the subscription offer code custom codes.
///
/// `PATCH /v1/subscriptionOfferCodeCustomCodes/{id}`
///
/// [Apple's page](https://developer.apple.com/documentation/appstoreconnectapi/patch-v1-subscriptionOfferCodeCustomCodes-_id_)
pub fn update(
    id: impl Into<Id<SubscriptionOfferCodeCustomCode>>,
    body: SubscriptionOfferCodeCustomCodeUpdate,
) -> Request<Document<SubscriptionOfferCodeCustomCode>> {
    Request::new(Method::Patch, "/v1/subscriptionOfferCodeCustomCodes/{id}").path_and_body(
        "id",
        id.into(),
        body,
    )
}

/// The parameters of [`get`](fn@get).
pub enum GetQuery {}
impl Query for GetQuery {
    type Joins = SubscriptionOfferCodeCustomCodeJoins;
}

/// A resource of the type `subscriptionOfferCodeCustomCodes`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SubscriptionOfferCodeCustomCode {
    /// Which one it is, among those of its type.
    pub id: Id<SubscriptionOfferCodeCustomCode>,
    /// What it is.
    pub attributes: SubscriptionOfferCodeCustomCodeAttributes,
    /// What it is connected with.
    pub relationships: SubscriptionOfferCodeCustomCodeRelationships,
    /// Where it is.
    pub links: Links,
}
resource!(
    SubscriptionOfferCodeCustomCode,
    "subscriptionOfferCodeCustomCodes",
    attributes,
    relationships,
    links
);

/// The attributes of [`SubscriptionOfferCodeCustomCode`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SubscriptionOfferCodeCustomCodeAttributes {
    /// `active`
    pub active: Option<bool>,
    /// `createdDate`
    pub created_date: Option<DateTime>,
    /// `customCode`
    pub custom_code: Option<String>,
    /// `expirationDate`
    pub expiration_date: Option<Date>,
    /// `numberOfCodes`
    pub number_of_codes: Option<i64>,
}

impl Object for SubscriptionOfferCodeCustomCodeAttributes {
    fn member<'de, A: MapAccess<'de>>(&mut self, key: &str, map: &mut A) -> Result<(), A::Error> {
        match key {
            "active" => read_value(&mut self.active, map),
            "createdDate" => read_value(&mut self.created_date, map),
            "customCode" => read_value(&mut self.custom_code, map),
            "expirationDate" => read_value(&mut self.expiration_date, map),
            "numberOfCodes" => read_value(&mut self.number_of_codes, map),
            _ => skip(map),
        }
    }
}

impl Member for SubscriptionOfferCodeCustomCodeAttributes {
    #[inline]
    fn view(&self) -> View<'_> {
        View::object("SubscriptionOfferCodeCustomCodeAttributes")
            .member("active", &self.active)
            .member("createdDate", &self.created_date)
            .member("customCode", &self.custom_code)
            .member("expirationDate", &self.expiration_date)
            .member("numberOfCodes", &self.number_of_codes)
            .end()
    }
}
object!(SubscriptionOfferCodeCustomCodeAttributes);

/// The relationships of [`SubscriptionOfferCodeCustomCode`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SubscriptionOfferCodeCustomCodeRelationships {
    /// `offerCode`
    pub offer_code: ToOne<subscription_offer_codes::SubscriptionOfferCode>,
}

impl Object for SubscriptionOfferCodeCustomCodeRelationships {
    fn member<'de, A: MapAccess<'de>>(&mut self, key: &str, map: &mut A) -> Result<(), A::Error> {
        match key {
            "offerCode" => read_relationship(&mut self.offer_code, map),
            _ => skip(map),
        }
    }
}

impl Member for SubscriptionOfferCodeCustomCodeRelationships {
    #[inline]
    fn view(&self) -> View<'_> {
        View::object("SubscriptionOfferCodeCustomCodeRelationships")
            .relationship("offerCode", &self.offer_code)
            .end()
    }
}
object!(SubscriptionOfferCodeCustomCodeRelationships);

/// Creates one `SubscriptionOfferCodeCustomCode`; what is not set is not sent.
#[derive(Clone, PartialEq)]
#[must_use]
pub struct SubscriptionOfferCodeCustomCodeCreate(Body);

impl SubscriptionOfferCodeCustomCodeCreate {
    /// With what is required.
    pub fn new(
        custom_code: impl Into<String>,
        number_of_codes: i64,
        offer_code: impl Into<Id<subscription_offer_codes::SubscriptionOfferCode>>,
    ) -> Self {
        Self(
            Body::new("subscriptionOfferCodeCustomCodes")
                .with_attributes()
                .with_relationships()
                .attribute("customCode", custom_code.into())
                .attribute("numberOfCodes", number_of_codes)
                .to_one::<subscription_offer_codes::SubscriptionOfferCode>(
                    "offerCode",
                    "subscriptionOfferCodes",
                    offer_code.into(),
                ),
        )
    }

    /// Sets `expirationDate`.
    pub fn expiration_date(self, expiration_date: impl Into<Date>) -> Self {
        Self(self.0.attribute("expirationDate", expiration_date.into()))
    }

    /// Sends null for `expirationDate`.
    pub fn clear_expiration_date(self) -> Self {
        Self(self.0.clear_attribute("expirationDate"))
    }
}
body!(SubscriptionOfferCodeCustomCodeCreate);

/// Changes one `SubscriptionOfferCodeCustomCode`; what is not set stays as it is.
#[derive(Clone, PartialEq)]
#[must_use]
pub struct SubscriptionOfferCodeCustomCodeUpdate(Body);

impl SubscriptionOfferCodeCustomCodeUpdate {
    /// With nothing set.
    pub fn new() -> Self {
        Self(Body::new("subscriptionOfferCodeCustomCodes"))
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
body!(SubscriptionOfferCodeCustomCodeUpdate, default);

/// What can be asked along with `SubscriptionOfferCodeCustomCode`.
///
/// Fields can be chosen: `fields[subscriptionOfferCodeCustomCodes]`, `fields[subscriptionOfferCodes]`.
///
/// Can be included: `offerCode`.
pub enum SubscriptionOfferCodeCustomCodeJoins {}
joins!(
    SubscriptionOfferCodeCustomCodeJoins,
    include = SubscriptionOfferCodeCustomCodeInclude,
    to_many = Never,
    fields = [
        SubscriptionOfferCodeCustomCodeField,
        subscription_offer_codes::SubscriptionOfferCodeField
    ]
);

names! {
    /// The fields that `fields[subscriptionOfferCodeCustomCodes]` can choose.
    pub enum SubscriptionOfferCodeCustomCodeField {
        CustomCode = "customCode",
        NumberOfCodes = "numberOfCodes",
        CreatedDate = "createdDate",
        ExpirationDate = "expirationDate",
        Active = "active",
        OfferCode = "offerCode",
    }
}

impl Field for SubscriptionOfferCodeCustomCodeField {
    const PARAMETER: &'static str = "fields[subscriptionOfferCodeCustomCodes]";
}

names! {
    /// What can be included with `SubscriptionOfferCodeCustomCode`.
    pub enum SubscriptionOfferCodeCustomCodeInclude {
        OfferCode = "offerCode",
    }
}
