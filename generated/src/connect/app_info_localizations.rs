// Written by `cargo xtask codegen` from the description in `spec/`; not edited by hand.
//! App info localizations: `/v1/appInfoLocalizations`.

use super::app_infos;
use crate::runtime::emit::*;

/// Reads one of the app info localizations.
///
/// `GET /v1/appInfoLocalizations/{id}`
///
/// [Apple's page](https://developer.apple.com/documentation/appstoreconnectapi/get-v1-appInfoLocalizations-_id_)
pub fn get(
    id: impl Into<Id<AppInfoLocalization>>,
) -> Request<Document<AppInfoLocalization>, GetQuery> {
    Request::new(Method::Get, "/v1/appInfoLocalizations/{id}").path("id", id.into())
}

/// Creates one of the app info localizations.
///
/// `POST /v1/appInfoLocalizations`
///
/// [Apple's page](https://developer.apple.com/documentation/appstoreconnectapi/post-v1-appInfoLocalizations)
pub fn create(body: AppInfoLocalizationCreate) -> Request<Document<AppInfoLocalization>> {
    Request::new(Method::Post, "/v1/appInfoLocalizations").body(body)
}

/// Changes one of the app info localizations.
///
/// `PATCH /v1/appInfoLocalizations/{id}`
///
/// [Apple's page](https://developer.apple.com/documentation/appstoreconnectapi/patch-v1-appInfoLocalizations-_id_)
pub fn update(
    id: impl Into<Id<AppInfoLocalization>>,
    body: AppInfoLocalizationUpdate,
) -> Request<Document<AppInfoLocalization>> {
    Request::new(Method::Patch, "/v1/appInfoLocalizations/{id}").path_and_body(
        "id",
        id.into(),
        body,
    )
}

/// Deletes one of the app info localizations.
///
/// `DELETE /v1/appInfoLocalizations/{id}`
///
/// [Apple's page](https://developer.apple.com/documentation/appstoreconnectapi/delete-v1-appInfoLocalizations-_id_)
pub fn delete(id: impl Into<Id<AppInfoLocalization>>) -> Request<()> {
    Request::new(Method::Delete, "/v1/appInfoLocalizations/{id}").path("id", id.into())
}

/// The parameters of [`get`](fn@get).
pub enum GetQuery {}
impl Query for GetQuery {
    type Joins = AppInfoLocalizationJoins;
}

/// A resource of the type `appInfoLocalizations`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AppInfoLocalization {
    /// Which one it is, among those of its type.
    pub id: Id<AppInfoLocalization>,
    /// What it is.
    pub attributes: AppInfoLocalizationAttributes,
    /// What it is connected with.
    pub relationships: AppInfoLocalizationRelationships,
    /// Where it is.
    pub links: Links,
}
resource!(
    AppInfoLocalization,
    "appInfoLocalizations",
    attributes,
    relationships,
    links
);

/// The attributes of [`AppInfoLocalization`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AppInfoLocalizationAttributes {
    /// `locale`
    pub locale: Option<String>,
    /// `name`
    pub name: Option<String>,
    /// `privacyChoicesUrl`
    pub privacy_choices_url: Option<String>,
    /// `privacyPolicyText`
    pub privacy_policy_text: Option<String>,
    /// `privacyPolicyUrl`
    pub privacy_policy_url: Option<String>,
    /// `subtitle`
    pub subtitle: Option<String>,
}

impl Object for AppInfoLocalizationAttributes {
    fn member<'de, A: MapAccess<'de>>(&mut self, key: &str, map: &mut A) -> Result<(), A::Error> {
        match key {
            "locale" => read_value(&mut self.locale, map),
            "name" => read_value(&mut self.name, map),
            "privacyChoicesUrl" => read_value(&mut self.privacy_choices_url, map),
            "privacyPolicyText" => read_value(&mut self.privacy_policy_text, map),
            "privacyPolicyUrl" => read_value(&mut self.privacy_policy_url, map),
            "subtitle" => read_value(&mut self.subtitle, map),
            _ => skip(map),
        }
    }
}

impl Member for AppInfoLocalizationAttributes {
    #[inline]
    fn view(&self) -> View<'_> {
        View::object("AppInfoLocalizationAttributes")
            .member("locale", &self.locale)
            .member("name", &self.name)
            .member("privacyChoicesUrl", &self.privacy_choices_url)
            .member("privacyPolicyText", &self.privacy_policy_text)
            .member("privacyPolicyUrl", &self.privacy_policy_url)
            .member("subtitle", &self.subtitle)
            .end()
    }
}
object!(AppInfoLocalizationAttributes);

/// The relationships of [`AppInfoLocalization`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AppInfoLocalizationRelationships {
    /// `appInfo`
    pub app_info: ToOne<app_infos::AppInfo>,
}

impl Object for AppInfoLocalizationRelationships {
    fn member<'de, A: MapAccess<'de>>(&mut self, key: &str, map: &mut A) -> Result<(), A::Error> {
        match key {
            "appInfo" => read_relationship(&mut self.app_info, map),
            _ => skip(map),
        }
    }
}

impl Member for AppInfoLocalizationRelationships {
    #[inline]
    fn view(&self) -> View<'_> {
        View::object("AppInfoLocalizationRelationships")
            .relationship("appInfo", &self.app_info)
            .end()
    }
}
object!(AppInfoLocalizationRelationships);

/// Creates one `AppInfoLocalization`; what is not set is not sent.
#[derive(Clone, PartialEq)]
#[must_use]
pub struct AppInfoLocalizationCreate(Body);

impl AppInfoLocalizationCreate {
    /// With what is required.
    pub fn new(
        locale: impl Into<String>,
        name: impl Into<String>,
        app_info: impl Into<Id<app_infos::AppInfo>>,
    ) -> Self {
        Self(
            Body::new("appInfoLocalizations")
                .with_attributes()
                .with_relationships()
                .attribute("locale", locale.into())
                .attribute("name", name.into())
                .to_one::<app_infos::AppInfo>("appInfo", "appInfos", app_info.into()),
        )
    }

    /// Sets `privacyChoicesUrl`.
    pub fn privacy_choices_url(self, privacy_choices_url: impl Into<String>) -> Self {
        Self(
            self.0
                .attribute("privacyChoicesUrl", privacy_choices_url.into()),
        )
    }

    /// Sets `privacyPolicyText`.
    pub fn privacy_policy_text(self, privacy_policy_text: impl Into<String>) -> Self {
        Self(
            self.0
                .attribute("privacyPolicyText", privacy_policy_text.into()),
        )
    }

    /// Sets `privacyPolicyUrl`.
    pub fn privacy_policy_url(self, privacy_policy_url: impl Into<String>) -> Self {
        Self(
            self.0
                .attribute("privacyPolicyUrl", privacy_policy_url.into()),
        )
    }

    /// Sets `subtitle`.
    pub fn subtitle(self, subtitle: impl Into<String>) -> Self {
        Self(self.0.attribute("subtitle", subtitle.into()))
    }

    /// Sends null for `privacyChoicesUrl`.
    pub fn clear_privacy_choices_url(self) -> Self {
        Self(self.0.clear_attribute("privacyChoicesUrl"))
    }

    /// Sends null for `privacyPolicyText`.
    pub fn clear_privacy_policy_text(self) -> Self {
        Self(self.0.clear_attribute("privacyPolicyText"))
    }

    /// Sends null for `privacyPolicyUrl`.
    pub fn clear_privacy_policy_url(self) -> Self {
        Self(self.0.clear_attribute("privacyPolicyUrl"))
    }

    /// Sends null for `subtitle`.
    pub fn clear_subtitle(self) -> Self {
        Self(self.0.clear_attribute("subtitle"))
    }
}
body!(AppInfoLocalizationCreate);

/// Changes one `AppInfoLocalization`; what is not set stays as it is.
#[derive(Clone, PartialEq)]
#[must_use]
pub struct AppInfoLocalizationUpdate(Body);

impl AppInfoLocalizationUpdate {
    /// With nothing set.
    pub fn new() -> Self {
        Self(Body::new("appInfoLocalizations"))
    }

    /// Sets `name`.
    pub fn name(self, name: impl Into<String>) -> Self {
        Self(self.0.attribute("name", name.into()))
    }

    /// Sets `privacyChoicesUrl`.
    pub fn privacy_choices_url(self, privacy_choices_url: impl Into<String>) -> Self {
        Self(
            self.0
                .attribute("privacyChoicesUrl", privacy_choices_url.into()),
        )
    }

    /// Sets `privacyPolicyText`.
    pub fn privacy_policy_text(self, privacy_policy_text: impl Into<String>) -> Self {
        Self(
            self.0
                .attribute("privacyPolicyText", privacy_policy_text.into()),
        )
    }

    /// Sets `privacyPolicyUrl`.
    pub fn privacy_policy_url(self, privacy_policy_url: impl Into<String>) -> Self {
        Self(
            self.0
                .attribute("privacyPolicyUrl", privacy_policy_url.into()),
        )
    }

    /// Sets `subtitle`.
    pub fn subtitle(self, subtitle: impl Into<String>) -> Self {
        Self(self.0.attribute("subtitle", subtitle.into()))
    }

    /// Sends null for `name`.
    pub fn clear_name(self) -> Self {
        Self(self.0.clear_attribute("name"))
    }

    /// Sends null for `privacyChoicesUrl`.
    pub fn clear_privacy_choices_url(self) -> Self {
        Self(self.0.clear_attribute("privacyChoicesUrl"))
    }

    /// Sends null for `privacyPolicyText`.
    pub fn clear_privacy_policy_text(self) -> Self {
        Self(self.0.clear_attribute("privacyPolicyText"))
    }

    /// Sends null for `privacyPolicyUrl`.
    pub fn clear_privacy_policy_url(self) -> Self {
        Self(self.0.clear_attribute("privacyPolicyUrl"))
    }

    /// Sends null for `subtitle`.
    pub fn clear_subtitle(self) -> Self {
        Self(self.0.clear_attribute("subtitle"))
    }
}
body!(AppInfoLocalizationUpdate, default);

/// What can be asked along with `AppInfoLocalization`.
///
/// Fields can be chosen: `fields[appInfoLocalizations]`, `fields[appInfos]`.
///
/// Can be included: `appInfo`.
pub enum AppInfoLocalizationJoins {}
joins!(
    AppInfoLocalizationJoins,
    include = AppInfoLocalizationInclude,
    to_many = Never,
    fields = [AppInfoLocalizationField, app_infos::AppInfoField]
);

names! {
    /// The fields that `fields[appInfoLocalizations]` can choose.
    pub enum AppInfoLocalizationField {
        Locale = "locale",
        Name = "name",
        Subtitle = "subtitle",
        PrivacyPolicyUrl = "privacyPolicyUrl",
        PrivacyChoicesUrl = "privacyChoicesUrl",
        PrivacyPolicyText = "privacyPolicyText",
        AppInfo = "appInfo",
    }
}

impl Field for AppInfoLocalizationField {
    const PARAMETER: &'static str = "fields[appInfoLocalizations]";
}

names! {
    /// What can be included with `AppInfoLocalization`.
    pub enum AppInfoLocalizationInclude {
        AppInfo = "appInfo",
    }
}
