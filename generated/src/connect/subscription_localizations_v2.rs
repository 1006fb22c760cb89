// Written by `cargo xtask codegen` from the description in `spec/`; not edited by hand.
//! Subscription localizations v2: `/v2/subscriptionLocalizations`.

use super::subscription_versions;
use crate::runtime::emit::*;

/// Reads one of the subscription localizations v2.
///
/// `GET /v2/subscriptionLocalizations/{id}`
///
/// [Apple's page](https://developer.apple.com/documentation/appstoreconnectapi/get-v2-subscriptionLocalizations-_id_)
pub fn get(
    id: impl Into<Id<SubscriptionLocalizationV2>>,
) -> Request<Document<SubscriptionLocalizationV2>, GetQuery> {
    Request::new(Method::Get, "/v2/subscriptionLocalizations/{id}").path("id", id.into())
}

/// Creates one of the subscription localizations v2.
///
/// `POST /v2/subscriptionLocalizations`
///
/// [Apple's page](https://developer.apple.com/documentation/appstoreconnectapi/post-v2-subscriptionLocalizations)
pub fn create(
    body: SubscriptionLocalizationV2Create,
) -> Request<Document<SubscriptionLocalizationV2>> {
    Request::new(Method::Post, "/v2/subscriptionLocalizations").body(body)
}

/// Changes one of the subscription localizations v2.
///
/// `PATCH /v2/subscriptionLocalizations/{id}`
///
/// [Apple's page](https://developer.apple.com/documentation/appstoreconnectapi/patch-v2-subscriptionLocalizations-_id_)
pub fn update(
    id: impl Into<Id<SubscriptionLocalizationV2>>,
    body: SubscriptionLocalizationV2Update,
) -> Request<Document<SubscriptionLocalizationV2>> {
    Request::new(Method::Patch, "/v2/subscriptionLocalizations/{id}").path_and_body(
        "id",
        id.into(),
        body,
    )
}

/// Deletes one of the subscription localizations v2.
///
/// `DELETE /v2/subscriptionLocalizations/{id}`
///
/// [Apple's page](https://developer.apple.com/documentation/appstoreconnectapi/delete-v2-subscriptionLocalizations-_id_)
pub fn delete(id: impl Into<Id<SubscriptionLocalizationV2>>) -> Request<()> {
    Request::new(Method::Delete, "/v2/subscriptionLocalizations/{id}").path("id", id.into())
}

/// The parameters of [`get`](fn@get).
pub enum GetQuery {}
impl Query for GetQuery {
    type Joins = SubscriptionLocalizationV2Joins;
}

/// A resource of the type `subscriptionLocalizations`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SubscriptionLocalizationV2 {
    /// Which one it is, among those of its type.
    pub id: Id<SubscriptionLocalizationV2>,
    /// What it is.
    pub attributes: SubscriptionLocalizationV2Attributes,
    /// What it is connected with.
    pub relationships: SubscriptionLocalizationV2Relationships,
    /// Where it is.
    pub links: Links,
}
resource!(
    SubscriptionLocalizationV2,
    "subscriptionLocalizations",
    attributes,
    relationships,
    links
);

/// The attributes of [`SubscriptionLocalizationV2`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SubscriptionLocalizationV2Attributes {
    /// `description`
    pub description: Option<String>,
    /// `locale`
    pub locale: Option<String>,
    /// `name`
    pub name: Option<String>,
}

impl Object for SubscriptionLocalizationV2Attributes {
    fn member<'de, A: MapAccess<'de>>(&mut self, key: &str, map: &mut A) -> Result<(), A::Error> {
        match key {
            "description" => read_value(&mut self.description, map),
            "locale" => read_value(&mut self.locale, map),
            "name" => read_value(&mut self.name, map),
            _ => skip(map),
        }
    }
}

impl Member for SubscriptionLocalizationV2Attributes {
    #[inline]
    fn view(&self) -> View<'_> {
        View::object("SubscriptionLocalizationV2Attributes")
            .member("description", &self.description)
            .member("locale", &self.locale)
            .member("name", &self.name)
            .end()
    }
}
object!(SubscriptionLocalizationV2Attributes);

/// The relationships of [`SubscriptionLocalizationV2`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SubscriptionLocalizationV2Relationships {
    /// `version`
    pub version: ToOne<subscription_versions::SubscriptionVersion>,
}

impl Object for SubscriptionLocalizationV2Relationships {
    fn member<'de, A: MapAccess<'de>>(&mut self, key: &str, map: &mut A) -> Result<(), A::Error> {
        match key {
            "version" => read_relationship(&mut self.version, map),
            _ => skip(map),
        }
    }
}

impl Member for SubscriptionLocalizationV2Relationships {
    #[inline]
    fn view(&self) -> View<'_> {
        View::object("SubscriptionLocalizationV2Relationships")
            .relationship("version", &self.version)
            .end()
    }
}
object!(SubscriptionLocalizationV2Relationships);

/// Creates one `SubscriptionLocalizationV2`; what is not set is not sent.
#[derive(Clone, PartialEq)]
#[must_use]
pub struct SubscriptionLocalizationV2Create(Body);

impl SubscriptionLocalizationV2Create {
    /// With what is required.
    pub fn new(
        locale: impl Into<String>,
        name: impl Into<String>,
        version: impl Into<Id<subscription_versions::SubscriptionVersion>>,
    ) -> Self {
        Self(
            Body::new("subscriptionLocalizations")
                .with_attributes()
                .with_relationships()
                .attribute("locale", locale.into())
                .attribute("name", name.into())
                .to_one::<subscription_versions::SubscriptionVersion>(
                    "version",
                    "subscriptionVersions",
                    version.into(),
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
body!(SubscriptionLocalizationV2Create);

/// Changes one `SubscriptionLocalizationV2`; what is not set stays as it is.
#[derive(Clone, PartialEq)]
#[must_use]
pub struct SubscriptionLocalizationV2Update(Body);

impl SubscriptionLocalizationV2Update {
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
body!(SubscriptionLocalizationV2Update, default);

/// What can be asked along with `SubscriptionLocalizationV2`.
///
/// Fields can be chosen: `fields[subscriptionLocalizations]`, `fields[subscriptionVersions]`.
///
/// Can be included: `version`.
pub enum SubscriptionLocalizationV2Joins {}
joins!(
    SubscriptionLocalizationV2Joins,
    include = SubscriptionLocalizationV2Include,
    to_many = Never,
    fields = [
        SubscriptionLocalizationV2Field,
        subscription_versions::SubscriptionVersionField
    ]
);

names! {
    /// The fields that `fields[subscriptionLocalizations]` can choose.
    pub enum SubscriptionLocalizationV2Field {
        Name = "name",
        Locale = "locale",
        Description = "description",
        Version = "version",
    }
}

impl Field for SubscriptionLocalizationV2Field {
    const PARAMETER: &'static str = "fields[subscriptionLocalizations]";
}

names! {
    /// What can be included with `SubscriptionLocalizationV2`.
    pub enum SubscriptionLocalizationV2Include {
        Version = "version",
    }
}
