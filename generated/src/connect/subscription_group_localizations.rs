// Written by `cargo xtask codegen` from the description in `spec/`; not edited by hand.
//! Subscription group localizations: `/v1/subscriptionGroupLocalizations`.

use super::subscription_groups;
use crate::runtime::emit::*;

/// Reads one of the subscription group localizations.
///
/// `GET /v1/subscriptionGroupLocalizations/{id}`
///
/// [Apple's page](https://developer.apple.com/documentation/appstoreconnectapi/get-v1-subscriptionGroupLocalizations-_id_)
pub fn get(
    id: impl Into<Id<SubscriptionGroupLocalization>>,
) -> Request<Document<SubscriptionGroupLocalization>, GetQuery> {
    Request::new(Method::Get, "/v1/subscriptionGroupLocalizations/{id}").path("id", id.into())
}

/// Creates one of the subscription group localizations.
///
/// `POST /v1/subscriptionGroupLocalizations`
///
/// [Apple's page](https://developer.apple.com/documentation/appstoreconnectapi/post-v1-subscriptionGroupLocalizations)
pub fn create(
    body: SubscriptionGroupLocalizationCreate,
) -> Request<Document<SubscriptionGroupLocalization>> {
    Request::new(Method::Post, "/v1/subscriptionGroupLocalizations").body(body)
}

/// Changes one of the subscription group localizations.
///
/// `PATCH /v1/subscriptionGroupLocalizations/{id}`
///
/// [Apple's page](https://developer.apple.com/documentation/appstoreconnectapi/patch-v1-subscriptionGroupLocalizations-_id_)
pub fn update(
    id: impl Into<Id<SubscriptionGroupLocalization>>,
    body: SubscriptionGroupLocalizationUpdate,
) -> Request<Document<SubscriptionGroupLocalization>> {
    Request::new(Method::Patch, "/v1/subscriptionGroupLocalizations/{id}").path_and_body(
        "id",
        id.into(),
        body,
    )
}

/// Deletes one of the subscription group localizations.
///
/// `DELETE /v1/subscriptionGroupLocalizations/{id}`
///
/// [Apple's page](https://developer.apple.com/documentation/appstoreconnectapi/delete-v1-subscriptionGroupLocalizations-_id_)
pub fn delete(id: impl Into<Id<SubscriptionGroupLocalization>>) -> Request<()> {
    Request::new(Method::Delete, "/v1/subscriptionGroupLocalizations/{id}").path("id", id.into())
}

/// The parameters of [`get`](fn@get).
pub enum GetQuery {}
impl Query for GetQuery {
    type Joins = SubscriptionGroupLocalizationJoins;
}

/// A resource of the type `subscriptionGroupLocalizations`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SubscriptionGroupLocalization {
    /// Which one it is, among those of its type.
    pub id: Id<SubscriptionGroupLocalization>,
    /// What it is.
    pub attributes: SubscriptionGroupLocalizationAttributes,
    /// What it is connected with.
    pub relationships: SubscriptionGroupLocalizationRelationships,
    /// Where it is.
    pub links: Links,
}
resource!(
    SubscriptionGroupLocalization,
    "subscriptionGroupLocalizations",
    attributes,
    relationships,
    links
);

/// The attributes of [`SubscriptionGroupLocalization`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SubscriptionGroupLocalizationAttributes {
    /// `customAppName`
    pub custom_app_name: Option<String>,
    /// `locale`
    pub locale: Option<String>,
    /// `name`
    pub name: Option<String>,
    /// `state`
    pub state: Option<SubscriptionGroupLocalizationState>,
}

impl Object for SubscriptionGroupLocalizationAttributes {
    fn member<'de, A: MapAccess<'de>>(&mut self, key: &str, map: &mut A) -> Result<(), A::Error> {
        match key {
            "customAppName" => read_value(&mut self.custom_app_name, map),
            "locale" => read_value(&mut self.locale, map),
            "name" => read_value(&mut self.name, map),
            "state" => read_value(&mut self.state, map),
            _ => skip(map),
        }
    }
}

impl Member for SubscriptionGroupLocalizationAttributes {
    #[inline]
    fn view(&self) -> View<'_> {
        View::object("SubscriptionGroupLocalizationAttributes")
            .member("customAppName", &self.custom_app_name)
            .member("locale", &self.locale)
            .member("name", &self.name)
            .member("state", &self.state)
            .end()
    }
}
object!(SubscriptionGroupLocalizationAttributes);

/// The relationships of [`SubscriptionGroupLocalization`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SubscriptionGroupLocalizationRelationships {
    /// `subscriptionGroup`
    pub subscription_group: ToOne<subscription_groups::SubscriptionGroup>,
}

impl Object for SubscriptionGroupLocalizationRelationships {
    fn member<'de, A: MapAccess<'de>>(&mut self, key: &str, map: &mut A) -> Result<(), A::Error> {
        match key {
            "subscriptionGroup" => read_relationship(&mut self.subscription_group, map),
            _ => skip(map),
        }
    }
}

impl Member for SubscriptionGroupLocalizationRelationships {
    #[inline]
    fn view(&self) -> View<'_> {
        View::object("SubscriptionGroupLocalizationRelationships")
            .relationship("subscriptionGroup", &self.subscription_group)
            .end()
    }
}
object!(SubscriptionGroupLocalizationRelationships);

/// Creates one `SubscriptionGroupLocalization`; what is not set is not sent.
#[derive(Clone, PartialEq)]
#[must_use]
pub struct SubscriptionGroupLocalizationCreate(Body);

impl SubscriptionGroupLocalizationCreate {
    /// With what is required.
    pub fn new(
        locale: impl Into<String>,
        name: impl Into<String>,
        subscription_group: impl Into<Id<subscription_groups::SubscriptionGroup>>,
    ) -> Self {
        Self(
            Body::new("subscriptionGroupLocalizations")
                .with_attributes()
                .with_relationships()
                .attribute("locale", locale.into())
                .attribute("name", name.into())
                .to_one::<subscription_groups::SubscriptionGroup>(
                    "subscriptionGroup",
                    "subscriptionGroups",
                    subscription_group.into(),
                ),
        )
    }

    /// Sets `customAppName`.
    pub fn custom_app_name(self, custom_app_name: impl Into<String>) -> Self {
        Self(self.0.attribute("customAppName", custom_app_name.into()))
    }

    /// Sends null for `customAppName`.
    pub fn clear_custom_app_name(self) -> Self {
        Self(self.0.clear_attribute("customAppName"))
    }
}
body!(SubscriptionGroupLocalizationCreate);

/// Changes one `SubscriptionGroupLocalization`; what is not set stays as it is.
#[derive(Clone, PartialEq)]
#[must_use]
pub struct SubscriptionGroupLocalizationUpdate(Body);

impl SubscriptionGroupLocalizationUpdate {
    /// With nothing set.
    pub fn new() -> Self {
        Self(Body::new("subscriptionGroupLocalizations"))
    }

    /// Sets `customAppName`.
    pub fn custom_app_name(self, custom_app_name: impl Into<String>) -> Self {
        Self(self.0.attribute("customAppName", custom_app_name.into()))
    }

    /// Sets `name`.
    pub fn name(self, name: impl Into<String>) -> Self {
        Self(self.0.attribute("name", name.into()))
    }

    /// Sends null for `customAppName`.
    pub fn clear_custom_app_name(self) -> Self {
        Self(self.0.clear_attribute("customAppName"))
    }

    /// Sends null for `name`.
    pub fn clear_name(self) -> Self {
        Self(self.0.clear_attribute("name"))
    }
}
body!(SubscriptionGroupLocalizationUpdate, default);

values! {
    /// Values of `state`.
    pub enum SubscriptionGroupLocalizationState {
        PrepareForSubmission = "PREPARE_FOR_SUBMISSION",
        WaitingForReview = "WAITING_FOR_REVIEW",
        Approved = "APPROVED",
        Rejected = "REJECTED",
    }
}

/// What can be asked along with `SubscriptionGroupLocalization`.
///
/// Fields can be chosen: `fields[subscriptionGroupLocalizations]`, `fields[subscriptionGroups]`.
///
/// Can be included: `subscriptionGroup`.
pub enum SubscriptionGroupLocalizationJoins {}
joins!(
    SubscriptionGroupLocalizationJoins,
    include = SubscriptionGroupLocalizationInclude,
    to_many = Never,
    fields = [
        SubscriptionGroupLocalizationField,
        subscription_groups::SubscriptionGroupField
    ]
);

names! {
    /// The fields that `fields[subscriptionGroupLocalizations]` can choose.
    pub enum SubscriptionGroupLocalizationField {
        Name = "name",
        CustomAppName = "customAppName",
        Locale = "locale",
        State = "state",
        SubscriptionGroup = "subscriptionGroup",
    }
}

impl Field for SubscriptionGroupLocalizationField {
    const PARAMETER: &'static str = "fields[subscriptionGroupLocalizations]";
}

names! {
    /// What can be included with `SubscriptionGroupLocalization`.
    pub enum SubscriptionGroupLocalizationInclude {
        SubscriptionGroup = "subscriptionGroup",
    }
}
