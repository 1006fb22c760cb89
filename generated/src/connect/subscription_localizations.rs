// Written by `cargo xtask codegen` from the description in `spec/`; not edited by hand.
//! Subscription localizations: `/v1/subscriptionLocalizations`.

use super::subscriptions;
use crate::runtime::emit::*;

/// Reads one of the subscription localizations.
///
/// `GET /v1/subscriptionLocalizations/{id}`
///
/// [Apple's page](https://developer.apple.com/documentation/appstoreconnectapi/get-v1-subscriptionLocalizations-_id_)
pub fn get(
    id: impl Into<Id<SubscriptionLocalization>>,
) -> Request<Document<SubscriptionLocalization>, GetQuery> {
    Request::new(Method::Get, "/v1/subscriptionLocalizations/{id}").path("id", id.into())
}

/// Creates one of the subscription localizations.
///
/// `POST /v1/subscriptionLocalizations`
///
/// [Apple's page](https://developer.apple.com/documentation/appstoreconnectapi/post-v1-subscriptionLocalizations)
pub fn create(body: SubscriptionLocalizationCreate) -> Request<Document<SubscriptionLocalization>> {
    Request::new(Method::Post, "/v1/subscriptionLocalizations").body(body)
}

/// Changes one of the subscription localizations.
///
/// `PATCH /v1/subscriptionLocalizations/{id}`
///
/// [Apple's page](https://developer.apple.com/documentation/appstoreconnectapi/patch-v1-subscriptionLocalizations-_id_)
pub fn update(
    id: impl Into<Id<SubscriptionLocalization>>,
    body: SubscriptionLocalizationUpdate,
) -> Request<Document<SubscriptionLocalization>> {
    Request::new(Method::Patch, "/v1/subscriptionLocalizations/{id}").path_and_body(
        "id",
        id.into(),
        body,
    )
}

/// Deletes one of the subscription localizations.
///
/// `DELETE /v1/subscriptionLocalizations/{id}`
///
/// [Apple's page](https://developer.apple.com/documentation/appstoreconnectapi/delete-v1-subscriptionLocalizations-_id_)
pub fn delete(id: impl Into<Id<SubscriptionLocalization>>) -> Request<()> {
    Request::new(Method::Delete, "/v1/subscriptionLocalizations/{id}").path("id", id.into())
}

/// The parameters of [`get`](fn@get).
pub enum GetQuery {}
impl Query for GetQuery {
    type Joins = SubscriptionLocalizationJoins;
}

/// A resource of the type `subscriptionLocalizations`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SubscriptionLocalization {
    /// Which one it is, among those of its type.
    pub id: Id<SubscriptionLocalization>,
    /// What it is.
    pub attributes: SubscriptionLocalizationAttributes,
    /// What it is connected with.
    pub relationships: SubscriptionLocalizationRelationships,
    /// Where it is.
    pub links: Links,
}
resource!(
    SubscriptionLocalization,
    "subscriptionLocalizations",
    attributes,
    relationships,
    links
);

/// The attributes of [`SubscriptionLocalization`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SubscriptionLocalizationAttributes {
    /// `description`
    pub description: Option<String>,
    /// `locale`
    pub locale: Option<String>,
    /// `name`
    pub name: Option<String>,
    /// `state`
    pub state: Option<SubscriptionLocalizationState>,
}

impl Object for SubscriptionLocalizationAttributes {
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

impl Member for SubscriptionLocalizationAttributes {
    #[inline]
    fn view(&self) -> View<'_> {
        View::object("SubscriptionLocalizationAttributes")
            .member("description", &self.description)
            .member("locale", &self.locale)
            .member("name", &self.name)
            .member("state", &self.state)
            .end()
    }
}
object!(SubscriptionLocalizationAttributes);

/// The relationships of [`SubscriptionLocalization`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SubscriptionLocalizationRelationships {
    /// `subscription`
    pub subscription: ToOne<subscriptions::Subscription>,
}

impl Object for SubscriptionLocalizationRelationships {
    fn member<'de, A: MapAccess<'de>>(&mut self, key: &str, map: &mut A) -> Result<(), A::Error> {
        match key {
            "subscription" => read_relationship(&mut self.subscription, map),
            _ => skip(map),
        }
    }
}

impl Member for SubscriptionLocalizationRelationships {
    #[inline]
    fn view(&self) -> View<'_> {
        View::object("SubscriptionLocalizationRelationships")
            .relationship("subscription", &self.subscription)
            .end()
    }
}
object!(SubscriptionLocalizationRelationships);

/// Creates one `SubscriptionLocalization`; what is not set is not sent.
#[derive(Clone, PartialEq)]
#[must_use]
pub struct SubscriptionLocalizationCreate(Body);

impl SubscriptionLocalizationCreate {
    /// With what is required.
    pub fn new(
        locale: impl Into<String>,
        name: impl Into<String>,
        subscription: impl Into<Id<subscriptions::Subscription>>,
    ) -> Self {
        Self(
            Body::new("subscriptionLocalizations")
                .with_attributes()
                .with_relationships()
                .attribute("locale", locale.into())
                .attribute("name", name.into())
                .to_one::<subscriptions::Subscription>(
                    "subscription",
                    "subscriptions",
                    subscription.into(),
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
body!(SubscriptionLocalizationCreate);

/// Changes one `SubscriptionLocalization`; what is not set stays as it is.
#[derive(Clone, PartialEq)]
#[must_use]
pub struct SubscriptionLocalizationUpdate(Body);

impl SubscriptionLocalizationUpdate {
    /// With nothing set.
    pub fn new() -> Self {
        Self(Body::new("subscriptionLocalizations"))
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
body!(SubscriptionLocalizationUpdate, default);

values! {
    /// Values of `state`.
    pub enum SubscriptionLocalizationState {
        PrepareForSubmission = "PREPARE_FOR_SUBMISSION",
        WaitingForReview = "WAITING_FOR_REVIEW",
        Approved = "APPROVED",
        Rejected = "REJECTED",
    }
}

/// What can be asked along with `SubscriptionLocalization`.
///
/// Fields can be chosen: `fields[subscriptionLocalizations]`, `fields[subscriptions]`.
///
/// Can be included: `subscription`.
pub enum SubscriptionLocalizationJoins {}
joins!(
    SubscriptionLocalizationJoins,
    include = SubscriptionLocalizationInclude,
    to_many = Never,
    fields = [
        SubscriptionLocalizationField,
        subscriptions::SubscriptionField
    ]
);

names! {
    /// The fields that `fields[subscriptionLocalizations]` can choose.
    pub enum SubscriptionLocalizationField {
        Name = "name",
        Locale = "locale",
        Description = "description",
        State = "state",
        Subscription = "subscription",
    }
}

impl Field for SubscriptionLocalizationField {
    const PARAMETER: &'static str = "fields[subscriptionLocalizations]";
}

names! {
    /// What can be included with `SubscriptionLocalization`.
    pub enum SubscriptionLocalizationInclude {
        Subscription = "subscription",
    }
}
