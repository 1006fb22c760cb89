// Written by `cargo xtask codegen` from the description in `spec/`; not edited by hand.
//! In app purchase localizations: `/v1/inAppPurchaseLocalizations`.

use super::in_app_purchases_v2;
use crate::runtime::emit::*;

/// Reads one of the in app purchase localizations.
///
/// `GET /v1/inAppPurchaseLocalizations/{id}`
///
/// [Apple's page](https://developer.apple.com/documentation/appstoreconnectapi/get-v1-inAppPurchaseLocalizations-_id_)
pub fn get(
    id: impl Into<Id<InAppPurchaseLocalization>>,
) -> Request<Document<InAppPurchaseLocalization>, GetQuery> {
    Request::new(Method::Get, "/v1/inAppPurchaseLocalizations/{id}").path("id", id.into())
}

/// Creates one of the in app purchase localizations.
///
/// `POST /v1/inAppPurchaseLocalizations`
///
/// [Apple's page](https://developer.apple.com/documentation/appstoreconnectapi/post-v1-inAppPurchaseLocalizations)
pub fn create(
    body: InAppPurchaseLocalizationCreate,
) -> Request<Document<InAppPurchaseLocalization>> {
    Request::new(Method::Post, "/v1/inAppPurchaseLocalizations").body(body)
}

/// Changes one of the in app purchase localizations.
///
/// `PATCH /v1/inAppPurchaseLocalizations/{id}`
///
/// [Apple's page](https://developer.apple.com/documentation/appstoreconnectapi/patch-v1-inAppPurchaseLocalizations-_id_)
pub fn update(
    id: impl Into<Id<InAppPurchaseLocalization>>,
    body: InAppPurchaseLocalizationUpdate,
) -> Request<Document<InAppPurchaseLocalization>> {
    Request::new(Method::Patch, "/v1/inAppPurchaseLocalizations/{id}").path_and_body(
        "id",
        id.into(),
        body,
    )
}

/// Deletes one of the in app purchase localizations.
///
/// `DELETE /v1/inAppPurchaseLocalizations/{id}`
///
/// [Apple's page](https://developer.apple.com/documentation/appstoreconnectapi/delete-v1-inAppPurchaseLocalizations-_id_)
pub fn delete(id: impl Into<Id<InAppPurchaseLocalization>>) -> Request<()> {
    Request::new(Method::Delete, "/v1/inAppPurchaseLocalizations/{id}").path("id", id.into())
}

/// The parameters of [`get`](fn@get).
pub enum GetQuery {}
impl Query for GetQuery {
    type Joins = InAppPurchaseLocalizationJoins;
}

/// A resource of the type `inAppPurchaseLocalizations`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InAppPurchaseLocalization {
    /// Which one it is, among those of its type.
    pub id: Id<InAppPurchaseLocalization>,
    /// What it is.
    pub attributes: InAppPurchaseLocalizationAttributes,
    /// What it is connected with.
    pub relationships: InAppPurchaseLocalizationRelationships,
    /// Where it is.
    pub links: Links,
}
resource!(
    InAppPurchaseLocalization,
    "inAppPurchaseLocalizations",
    attributes,
    relationships,
    links
);

/// The attributes of [`InAppPurchaseLocalization`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InAppPurchaseLocalizationAttributes {
    /// `description`
    pub description: Option<String>,
    /// `locale`
    pub locale: Option<String>,
    /// `name`
    pub name: Option<String>,
    /// `state`
    pub state: Option<InAppPurchaseLocalizationState>,
}

impl Object for InAppPurchaseLocalizationAttributes {
    fn member<'de, A: MapAccess<'de>>(&mut self, key: &str, map: &mut A) -> Result<(), A::Error> {
        match key {
            "description" => read_value(&mut self.description, map),
            "locale" => read_value(&mut self.locale, map),
            "name" => read_value(&mut self.name, map),
            "state" => read_value(&mut self.state, map),
            _ => skip(map),
        }
    }
}

impl Member for InAppPurchaseLocalizationAttributes {
    #[inline]
    fn view(&self) -> View<'_> {
        View::object("InAppPurchaseLocalizationAttributes")
            .member("description", &self.description)
            .member("locale", &self.locale)
            .member("name", &self.name)
            .member("state", &self.state)
            .end()
    }
}
object!(InAppPurchaseLocalizationAttributes);

/// The relationships of [`InAppPurchaseLocalization`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InAppPurchaseLocalizationRelationships {
    /// `inAppPurchaseV2`
    pub in_app_purchase_v2: ToOne<in_app_purchases_v2::InAppPurchaseV2>,
}

impl Object for InAppPurchaseLocalizationRelationships {
    fn member<'de, A: MapAccess<'de>>(&mut self, key: &str, map: &mut A) -> Result<(), A::Error> {
        match key {
            "inAppPurchaseV2" => read_relationship(&mut self.in_app_purchase_v2, map),
            _ => skip(map),
        }
    }
}

impl Member for InAppPurchaseLocalizationRelationships {
    #[inline]
    fn view(&self) -> View<'_> {
        View::object("InAppPurchaseLocalizationRelationships")
            .relationship("inAppPurchaseV2", &self.in_app_purchase_v2)
            .end()
    }
}
object!(InAppPurchaseLocalizationRelationships);

/// Creates one `InAppPurchaseLocalization`; what is not set is not sent.
#[derive(Clone, PartialEq)]
#[must_use]
pub struct InAppPurchaseLocalizationCreate(Body);

impl InAppPurchaseLocalizationCreate {
    /// With what is required.
    pub fn new(
        locale: impl Into<String>,
        name: impl Into<String>,
        in_app_purchase_v2: impl Into<Id<in_app_purchases_v2::InAppPurchaseV2>>,
    ) -> Self {
        Self(
            Body::new("inAppPurchaseLocalizations")
                .with_attributes()
                .with_relationships()
                .attribute("locale", locale.into())
                .attribute("name", name.into())
                .to_one::<in_app_purchases_v2::InAppPurchaseV2>(
                    "inAppPurchaseV2",
                    "inAppPurchases",
                    in_app_purchase_v2.into(),
                ),
        )
    }

    /// Sets `description`.
    pub fn description(self, description: impl Into<String>) -> Self {
        Self(self.0.attribute("description", description.into()))
    }

    /// Sends null for `description`.
    pub fn clear_description(self) -> Self {
        Self(self.0.clear_attribute("description"))
    }
}
body!(InAppPurchaseLocalizationCreate);

/// Changes one `InAppPurchaseLocalization`; what is not set stays as it is.
#[derive(Clone, PartialEq)]
#[must_use]
pub struct InAppPurchaseLocalizationUpdate(Body);

impl InAppPurchaseLocalizationUpdate {
    /// With nothing set.
    pub fn new() -> Self {
        Self(Body::new("inAppPurchaseLocalizations"))
    }

    /// Sets `description`.
    pub fn description(self, description: impl Into<String>) -> Self {
        Self(self.0.attribute("description", description.into()))
    }

    /// Sets `name`.
    pub fn name(self, name: impl Into<String>) -> Self {
        Self(self.0.attribute("name", name.into()))
    }

    /// Sends null for `description`.
    pub fn clear_description(self) -> Self {
        Self(self.0.clear_attribute("description"))
    }

    /// Sends null for `name`.
    pub fn clear_name(self) -> Self {
        Self(self.0.clear_attribute("name"))
    }
}
body!(InAppPurchaseLocalizationUpdate, default);

values! {
    /// Values of `state`.
    pub enum InAppPurchaseLocalizationState {
        PrepareForSubmission = "PREPARE_FOR_SUBMISSION",
        WaitingForReview = "WAITING_FOR_REVIEW",
        Approved = "APPROVED",
        Rejected = "REJECTED",
    }
}

/// What can be asked along with `InAppPurchaseLocalization`.
///
/// Fields can be chosen: `fields[inAppPurchaseLocalizations]`, `fields[inAppPurchases]`.
///
/// Can be included: `inAppPurchaseV2`.
pub enum InAppPurchaseLocalizationJoins {}
joins!(
    InAppPurchaseLocalizationJoins,
    include = InAppPurchaseLocalizationInclude,
    to_many = Never,
    fields = [
        InAppPurchaseLocalizationField,
        in_app_purchases_v2::InAppPurchaseV2Field
    ]
);

names! {
    /// The fields that `fields[inAppPurchaseLocalizations]` can choose.
    pub enum InAppPurchaseLocalizationField {
        Name = "name",
        Locale = "locale",
        Description = "description",
        State = "state",
        InAppPurchaseV2 = "inAppPurchaseV2",
    }
}

impl Field for InAppPurchaseLocalizationField {
    const PARAMETER: &'static str = "fields[inAppPurchaseLocalizations]";
}

names! {
    /// What can be included with `InAppPurchaseLocalization`.
    pub enum InAppPurchaseLocalizationInclude {
        InAppPurchaseV2 = "inAppPurchaseV2",
    }
}
