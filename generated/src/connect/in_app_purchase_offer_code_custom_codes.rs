// Written by `cargo xtask codegen` from the description in `spec/`; not edited by hand.
//! In app purchase offer code custom codes: `/v1/inAppPurchaseOfferCodeCustomCodes`.

use super::{actors, in_app_purchase_offer_codes};
use crate::runtime::emit::*;

/// Reads one of the in app purchase offer code custom codes.
///
/// `GET /v1/inAppPurchaseOfferCodeCustomCodes/{id}`
///
/// [Apple's page](https://developer.apple.com/documentation/appstoreconnectapi/get-v1-inAppPurchaseOfferCodeCustomCodes-_id_)
pub fn get(
    id: impl Into<Id<InAppPurchaseOfferCodeCustomCode>>,
) -> Request<Document<InAppPurchaseOfferCodeCustomCode>, GetQuery> {
    Request::new(Method::Get, "/v1/inAppPurchaseOfferCodeCustomCodes/{id}").path("id", id.into())
}

/// Creates one of the in app purchase offer code custom codes.
///
/// `POST /v1/inAppPurchaseOfferCodeCustomCodes`
///
/// [Apple's page](https://developer.apple.com/documentation/appstoreconnectapi/post-v1-inAppPurchaseOfferCodeCustomCodes)
pub fn create(
    body: InAppPurchaseOfferCodeCustomCodeCreate,
) -> Request<Document<InAppPurchaseOfferCodeCustomCode>> {
    Request::new(Method::Post, "/v1/inAppPurchaseOfferCodeCustomCodes").body(body)
}

/// Changes one of the in app purchase offer code custom codes.
///
/// `PATCH /v1/inAppPurchaseOfferCodeCustomCodes/{id}`
///
/// [Apple's page](https://developer.apple.com/documentation/appstoreconnectapi/patch-v1-inAppPurchaseOfferCodeCustomCodes-_id_)
pub fn update(
    id: impl Into<Id<InAppPurchaseOfferCodeCustomCode>>,
    body: InAppPurchaseOfferCodeCustomCodeUpdate,
) -> Request<Document<InAppPurchaseOfferCodeCustomCode>> {
    Request::new(Method::Patch, "/v1/inAppPurchaseOfferCodeCustomCodes/{id}").path_and_body(
        "id",
        id.into(),
        body,
    )
}

/// The parameters of [`get`](fn@get).
pub enum GetQuery {}
impl Query for GetQuery {
    type Joins = InAppPurchaseOfferCodeCustomCodeJoins;
}

/// A resource of the type `inAppPurchaseOfferCodeCustomCodes`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InAppPurchaseOfferCodeCustomCode {
    /// Which one it is, among those of its type.
    pub id: Id<InAppPurchaseOfferCodeCustomCode>,
    /// What it is.
    pub attributes: InAppPurchaseOfferCodeCustomCodeAttributes,
    /// What it is connected with.
    pub relationships: InAppPurchaseOfferCodeCustomCodeRelationships,
    /// Where it is.
    pub links: Links,
}
resource!(
    InAppPurchaseOfferCodeCustomCode,
    "inAppPurchaseOfferCodeCustomCodes",
    attributes,
    relationships,
    links
);

/// The attributes of [`InAppPurchaseOfferCodeCustomCode`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InAppPurchaseOfferCodeCustomCodeAttributes {
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

impl Object for InAppPurchaseOfferCodeCustomCodeAttributes {
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

impl Member for InAppPurchaseOfferCodeCustomCodeAttributes {
    #[inline]
    fn view(&self) -> View<'_> {
        View::object("InAppPurchaseOfferCodeCustomCodeAttributes")
            .member("active", &self.active)
            .member("createdDate", &self.created_date)
            .member("customCode", &self.custom_code)
            .member("expirationDate", &self.expiration_date)
            .member("numberOfCodes", &self.number_of_codes)
            .end()
    }
}
object!(InAppPurchaseOfferCodeCustomCodeAttributes);

/// The relationships of [`InAppPurchaseOfferCodeCustomCode`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InAppPurchaseOfferCodeCustomCodeRelationships {
    /// `createdByActor`
    pub created_by_actor: ToOne<actors::Actor>,
    /// `deactivatedByActor`
    pub deactivated_by_actor: ToOne<actors::Actor>,
}

impl Object for InAppPurchaseOfferCodeCustomCodeRelationships {
    fn member<'de, A: MapAccess<'de>>(&mut self, key: &str, map: &mut A) -> Result<(), A::Error> {
        match key {
            "createdByActor" => read_relationship(&mut self.created_by_actor, map),
            "deactivatedByActor" => read_relationship(&mut self.deactivated_by_actor, map),
            _ => skip(map),
        }
    }
}

impl Member for InAppPurchaseOfferCodeCustomCodeRelationships {
    #[inline]
    fn view(&self) -> View<'_> {
        View::object("InAppPurchaseOfferCodeCustomCodeRelationships")
            .relationship("createdByActor", &self.created_by_actor)
            .relationship("deactivatedByActor", &self.deactivated_by_actor)
            .end()
    }
}
object!(InAppPurchaseOfferCodeCustomCodeRelationships);

/// Creates one `InAppPurchaseOfferCodeCustomCode`; what is not set is not sent.
#[derive(Clone, PartialEq)]
#[must_use]
pub struct InAppPurchaseOfferCodeCustomCodeCreate(Body);

impl InAppPurchaseOfferCodeCustomCodeCreate {
    /// With what is required.
    pub fn new(
        custom_code: impl Into<String>,
        number_of_codes: i64,
        offer_code: impl Into<Id<in_app_purchase_offer_codes::InAppPurchaseOfferCode>>,
    ) -> Self {
        Self(
            Body::new("inAppPurchaseOfferCodeCustomCodes")
                .with_attributes()
                .with_relationships()
                .attribute("customCode", custom_code.into())
                .attribute("numberOfCodes", number_of_codes)
                .to_one::<in_app_purchase_offer_codes::InAppPurchaseOfferCode>(
                    "offerCode",
                    "inAppPurchaseOfferCodes",
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
body!(InAppPurchaseOfferCodeCustomCodeCreate);

/// Changes one `InAppPurchaseOfferCodeCustomCode`; what is not set stays as it is.
#[derive(Clone, PartialEq)]
#[must_use]
pub struct InAppPurchaseOfferCodeCustomCodeUpdate(Body);

impl InAppPurchaseOfferCodeCustomCodeUpdate {
    /// With nothing set.
    pub fn new() -> Self {
        Self(Body::new("inAppPurchaseOfferCodeCustomCodes"))
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
body!(InAppPurchaseOfferCodeCustomCodeUpdate, default);

/// What can be asked along with `InAppPurchaseOfferCodeCustomCode`.
///
/// Fields can be chosen: `fields[actors]`, `fields[inAppPurchaseOfferCodeCustomCodes]`.
///
/// Can be included: `createdByActor`, `deactivatedByActor`.
pub enum InAppPurchaseOfferCodeCustomCodeJoins {}
joins!(
    InAppPurchaseOfferCodeCustomCodeJoins,
    include = InAppPurchaseOfferCodeCustomCodeInclude,
    to_many = Never,
    fields = [actors::ActorField, InAppPurchaseOfferCodeCustomCodeField]
);

names! {
    /// The fields that `fields[inAppPurchaseOfferCodeCustomCodes]` can choose.
    pub enum InAppPurchaseOfferCodeCustomCodeField {
        CustomCode = "customCode",
        NumberOfCodes = "numberOfCodes",
        CreatedDate = "createdDate",
        ExpirationDate = "expirationDate",
        Active = "active",
        CreatedByActor = "createdByActor",
        DeactivatedByActor = "deactivatedByActor",
    }
}

impl Field for InAppPurchaseOfferCodeCustomCodeField {
    const PARAMETER: &'static str = "fields[inAppPurchaseOfferCodeCustomCodes]";
}

names! {
    /// What can be included with `InAppPurchaseOfferCodeCustomCode`.
    pub enum InAppPurchaseOfferCodeCustomCodeInclude {
        CreatedByActor = "createdByActor",
        DeactivatedByActor = "deactivatedByActor",
    }
}
