// Written by `cargo xtask codegen` from the description in `spec/`; not edited by hand.
//! Subscription group localizations v2: `/v2/subscriptionGroupLocalizations`.

use super::subscription_group_versions;
use crate::runtime::emit::*;

/// Reads one of the subscription group localizations v2.
///
/// `GET /v2/subscriptionGroupLocalizations/{id}`
///
/// [Apple's page](https://developer.apple.com/documentation/appstoreconnectapi/get-v2-subscriptionGroupLocalizations-_id_)
pub fn get(
    id: impl Into<Id<SubscriptionGroupLocalizationV2>>,
) -> Request<Document<SubscriptionGroupLocalizationV2>, GetQuery> {
    Request::new(Method::Get, "/v2/subscriptionGroupLocalizations/{id}").path("id", id.into())
}

/// Creates one of the subscription group localizations v2.
///
/// `POST /v2/subscriptionGroupLocalizations`
///
/// [Apple's page](https://developer.apple.com/documentation/appstoreconnectapi/post-v2-subscriptionGroupLocalizations)
pub fn create(
    body: SubscriptionGroupLocalizationV2Create,
) -> Request<Document<SubscriptionGroupLocalizationV2>> {
    Request::new(Method::Post, "/v2/subscriptionGroupLocalizations").body(body)
}

/// Changes one of the subscription group localizations v2.
///
/// `PATCH /v2/subscriptionGroupLocalizations/{id}`
///
/// [Apple's page](https://developer.apple.com/documentation/appstoreconnectapi/patch-v2-subscriptionGroupLocalizations-_id_)
pub fn update(
    id: impl Into<Id<SubscriptionGroupLocalizationV2>>,
    body: SubscriptionGroupLocalizationV2Update,
) -> Request<Document<SubscriptionGroupLocalizationV2>> {
    Request::new(Method::Patch, "/v2/subscriptionGroupLocalizations/{id}").path_and_body(
        "id",
        id.into(),
        body,
    )
}

/// Deletes one of the subscription group localizations v2.
///
/// `DELETE /v2/subscriptionGroupLocalizations/{id}`
///
/// [Apple's page](https://developer.apple.com/documentation/appstoreconnectapi/delete-v2-subscriptionGroupLocalizations-_id_)
pub fn delete(id: impl Into<Id<SubscriptionGroupLocalizationV2>>) -> Request<()> {
    Request::new(Method::Delete, "/v2/subscriptionGroupLocalizations/{id}").path("id", id.into())
}

/// The parameters of [`get`](fn@get).
pub enum GetQuery {}
impl Query for GetQuery {
    type Joins = SubscriptionGroupLocalizationV2Joins;
}

/// A resource of the type `subscriptionGroupLocalizations`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SubscriptionGroupLocalizationV2 {
    /// Which one it is, among those of its type.
    pub id: Id<SubscriptionGroupLocalizationV2>,
    /// What it is.
    pub attributes: SubscriptionGroupLocalizationV2Attributes,
    /// What it is connected with.
    pub relationships: SubscriptionGroupLocalizationV2Relationships,
    /// Where it is.
    pub links: Links,
}
resource!(
    SubscriptionGroupLocalizationV2,
    "subscriptionGroupLocalizations",
    attributes,
    relationships,
    links
);

/// The attributes of [`SubscriptionGroupLocalizationV2`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SubscriptionGroupLocalizationV2Attributes {
    /// `customAppName`
    pub custom_app_name: Option<String>,
    /// `locale`
    pub locale: Option<String>,
    /// `name`
    pub name: Option<String>,
}

impl Object for SubscriptionGroupLocalizationV2Attributes {
    fn member<'de, A: MapAccess<'de>>(&mut self, key: &str, map: &mut A) -> Result<(), A::Error> {
        match key {
            "customAppName" => read_value(&mut self.custom_app_name, map),
            "locale" => read_value(&mut self.locale, map),
            "name" => read_value(&mut self.name, map),
            _ => skip(map),
        }
    }
}

impl Member for SubscriptionGroupLocalizationV2Attributes {
    #[inline]
    fn view(&self) -> View<'_> {
        View::object("SubscriptionGroupLocalizationV2Attributes")
            .member("customAppName", &self.custom_app_name)
            .member("locale", &self.locale)
            .member("name", &self.name)
            .end()
    }
}
object!(SubscriptionGroupLocalizationV2Attributes);

/// The relationships of [`SubscriptionGroupLocalizationV2`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SubscriptionGroupLocalizationV2Relationships {
    /// `version`
    pub version: ToOne<subscription_group_versions::SubscriptionGroupVersion>,
}

impl Object for SubscriptionGroupLocalizationV2Relationships {
    fn member<'de, A: MapAccess<'de>>(&mut self, key: &str, map: &mut A) -> Result<(), A::Error> {
        match key {
            "version" => read_relationship(&mut self.version, map),
            _ => skip(map),
        }
    }
}

impl Member for SubscriptionGroupLocalizationV2Relationships {
    #[inline]
    fn view(&self) -> View<'_> {
        View::object("SubscriptionGroupLocalizationV2Relationships")
            .relationship("version", &self.version)
            .end()
    }
}
object!(SubscriptionGroupLocalizationV2Relationships);

/// Creates one `SubscriptionGroupLocalizationV2`; what is not set is not sent.
#[derive(Clone, PartialEq)]
#[must_use]
pub struct SubscriptionGroupLocalizationV2Create(Body);

impl SubscriptionGroupLocalizationV2Create {
    /// With what is required.
    pub fn new(
        locale: impl Into<String>,
        name: impl Into<String>,
        version: impl Into<Id<subscription_group_versions::SubscriptionGroupVersion>>,
    ) -> Self {
        Self(
            Body::new("subscriptionGroupLocalizations")
                .with_attributes()
                .with_relationships()
                .attribute("locale", locale.into())
                .attribute("name", name.into())
                .to_one::<subscription_group_versions::SubscriptionGroupVersion>(
                    "version",
                    "subscriptionGroupVersions",
                    version.into(),
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
body!(SubscriptionGroupLocalizationV2Create);

/// Changes one `SubscriptionGroupLocalizationV2`; what is not set stays as it is.
#[derive(Clone, PartialEq)]
#[must_use]
pub struct SubscriptionGroupLocalizationV2Update(Body);

impl SubscriptionGroupLocalizationV2Update {
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
body!(SubscriptionGroupLocalizationV2Update, default);

/// What can be asked along with `SubscriptionGroupLocalizationV2`.
///
/// Fields can be chosen: `fields[subscriptionGroupLocalizations]`, `fields[subscriptionGroupVersions]`.
///
/// Can be included: `version`.
pub enum SubscriptionGroupLocalizationV2Joins {}
joins!(
    SubscriptionGroupLocalizationV2Joins,
    include = SubscriptionGroupLocalizationV2Include,
    to_many = Never,
    fields = [
        SubscriptionGroupLocalizationV2Field,
        subscription_group_versions::SubscriptionGroupVersionField
    ]
);

names! {
    /// The fields that `fields[subscriptionGroupLocalizations]` can choose.
    pub enum SubscriptionGroupLocalizationV2Field {
        Name = "name",
        CustomAppName = "customAppName",
        Locale = "locale",
        Version = "version",
    }
}

impl Field for SubscriptionGroupLocalizationV2Field {
    const PARAMETER: &'static str = "fields[subscriptionGroupLocalizations]";
}

names! {
    /// What can be included with `SubscriptionGroupLocalizationV2`.
    pub enum SubscriptionGroupLocalizationV2Include {
        Version = "version",
    }
}
