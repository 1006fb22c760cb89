// Written by `cargo xtask codegen` from the description in `spec/`; not edited by hand.
//! In app purchase localizations v2: `/v2/inAppPurchaseLocalizations`.

use super::in_app_purchase_versions;
use crate::runtime::emit::*;

/// Reads one of the in app purchase localizations v2.
///
/// `GET /v2/inAppPurchaseLocalizations/{id}`
///
/// [Apple's page](https://developer.apple.com/documentation/appstoreconnectapi/get-v2-inAppPurchaseLocalizations-_id_)
pub fn get(
    id: impl Into<Id<InAppPurchaseLocalizationV2>>,
) -> Request<Document<InAppPurchaseLocalizationV2>, GetQuery> {
    Request::new(Method::Get, "/v2/inAppPurchaseLocalizations/{id}").path("id", id.into())
}

/// Creates one of the in app purchase localizations v2.
///
/// `POST /v2/inAppPurchaseLocalizations`
///
/// [Apple's page](https://developer.apple.com/documentation/appstoreconnectapi/post-v2-inAppPurchaseLocalizations)
pub fn create(
    body: InAppPurchaseLocalizationV2Create,
) -> Request<Document<InAppPurchaseLocalizationV2>> {
    Request::new(Method::Post, "/v2/inAppPurchaseLocalizations").body(body)
}

/// Changes one of the in app purchase localizations v2.
///
/// `PATCH /v2/inAppPurchaseLocalizations/{id}`
///
/// [Apple's page](https://developer.apple.com/documentation/appstoreconnectapi/patch-v2-inAppPurchaseLocalizations-_id_)
pub fn update(
    id: impl Into<Id<InAppPurchaseLocalizationV2>>,
    body: InAppPurchaseLocalizationV2Update,
) -> Request<Document<InAppPurchaseLocalizationV2>> {
    Request::new(Method::Patch, "/v2/inAppPurchaseLocalizations/{id}").path_and_body(
        "id",
        id.into(),
        body,
    )
}

/// Deletes one of the in app purchase localizations v2.
///
/// `DELETE /v2/inAppPurchaseLocalizations/{id}`
///
/// [Apple's page](https://developer.apple.com/documentation/appstoreconnectapi/delete-v2-inAppPurchaseLocalizations-_id_)
pub fn delete(id: impl Into<Id<InAppPurchaseLocalizationV2>>) -> Request<()> {
    Request::new(Method::Delete, "/v2/inAppPurchaseLocalizations/{id}").path("id", id.into())
}

/// The parameters of [`get`](fn@get).
pub enum GetQuery {}
impl Query for GetQuery {
    type Joins = InAppPurchaseLocalizationV2Joins;
}

/// A resource of the type `inAppPurchaseLocalizations`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InAppPurchaseLocalizationV2 {
    /// Which one it is, among those of its type.
    pub id: Id<InAppPurchaseLocalizationV2>,
    /// What it is.
    pub attributes: InAppPurchaseLocalizationV2Attributes,
    /// What it is connected with.
    pub relationships: InAppPurchaseLocalizationV2Relationships,
    /// Where it is.
    pub links: Links,
}
resource!(
    InAppPurchaseLocalizationV2,
    "inAppPurchaseLocalizations",
    attributes,
    relationships,
    links
);

/// The attributes of [`InAppPurchaseLocalizationV2`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InAppPurchaseLocalizationV2Attributes {
    /// `description`
    pub description: Option<String>,
    /// `locale`
    pub locale: Option<String>,
    /// `name`
    pub name: Option<String>,
}

impl Object for InAppPurchaseLocalizationV2Attributes {
    fn member<'de, A: MapAccess<'de>>(&mut self, key: &str, map: &mut A) -> Result<(), A::Error> {
        match key {
            "description" => read_value(&mut self.description, map),
            "locale" => read_value(&mut self.locale, map),
            "name" => read_value(&mut self.name, map),
            _ => skip(map),
        }
    }
}

impl Member for InAppPurchaseLocalizationV2Attributes {
    #[inline]
    fn view(&self) -> View<'_> {
        View::object("InAppPurchaseLocalizationV2Attributes")
            .member("description", &self.description)
            .member("locale", &self.locale)
            .member("name", &self.name)
            .end()
    }
}
object!(InAppPurchaseLocalizationV2Attributes);

/// The relationships of [`InAppPurchaseLocalizationV2`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InAppPurchaseLocalizationV2Relationships {
    /// `version`
    pub version: ToOne<in_app_purchase_versions::InAppPurchaseVersion>,
}

impl Object for InAppPurchaseLocalizationV2Relationships {
    fn member<'de, A: MapAccess<'de>>(&mut self, key: &str, map: &mut A) -> Result<(), A::Error> {
        match key {
            "version" => read_relationship(&mut self.version, map),
            _ => skip(map),
        }
    }
}

impl Member for InAppPurchaseLocalizationV2Relationships {
    #[inline]
    fn view(&self) -> View<'_> {
        View::object("InAppPurchaseLocalizationV2Relationships")
            .relationship("version", &self.version)
            .end()
    }
}
object!(InAppPurchaseLocalizationV2Relationships);

/// Creates one `InAppPurchaseLocalizationV2`; what is not set is not sent.
#[derive(Clone, PartialEq)]
#[must_use]
pub struct InAppPurchaseLocalizationV2Create(Body);

impl InAppPurchaseLocalizationV2Create {
    /// With what is required.
    pub fn new(
        locale: impl Into<String>,
        name: impl Into<String>,
        version: impl Into<Id<in_app_purchase_versions::InAppPurchaseVersion>>,
    ) -> Self {
        Self(
            Body::new("inAppPurchaseLocalizations")
                .with_attributes()
                .with_relationships()
                .attribute("locale", locale.into())
                .attribute("name", name.into())
                .to_one::<in_app_purchase_versions::InAppPurchaseVersion>(
                    "version",
                    "inAppPurchaseVersions",
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
body!(InAppPurchaseLocalizationV2Create);

/// Changes one `InAppPurchaseLocalizationV2`; what is not set stays as it is.
#[derive(Clone, PartialEq)]
#[must_use]
pub struct InAppPurchaseLocalizationV2Update(Body);

impl InAppPurchaseLocalizationV2Update {
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
body!(InAppPurchaseLocalizationV2Update, default);

/// What can be asked along with `InAppPurchaseLocalizationV2`.
///
/// Fields can be chosen: `fields[inAppPurchaseLocalizations]`, `fields[inAppPurchaseVersions]`.
///
/// Can be included: `version`.
pub enum InAppPurchaseLocalizationV2Joins {}
joins!(
    InAppPurchaseLocalizationV2Joins,
    include = InAppPurchaseLocalizationV2Include,
    to_many = Never,
    fields = [
        InAppPurchaseLocalizationV2Field,
        in_app_purchase_versions::InAppPurchaseVersionField
    ]
);

names! {
    /// The fields that `fields[inAppPurchaseLocalizations]` can choose.
    pub enum InAppPurchaseLocalizationV2Field {
        Name = "name",
        Locale = "locale",
        Description = "description",
        Version = "version",
    }
}

impl Field for InAppPurchaseLocalizationV2Field {
    const PARAMETER: &'static str = "fields[inAppPurchaseLocalizations]";
}

names! {
    /// What can be included with `InAppPurchaseLocalizationV2`.
    pub enum InAppPurchaseLocalizationV2Include {
        Version = "version",
    }
}
