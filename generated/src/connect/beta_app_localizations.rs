// Written by `cargo xtask codegen` from the description in `spec/`; not edited by hand.
//! Beta app localizations: `/v1/betaAppLocalizations`.

use super::apps;
use crate::runtime::emit::*;

/// Lists beta app localizations.
///
/// `GET /v1/betaAppLocalizations`
///
/// At most 200 on a page.
///
/// [Apple's page](https://developer.apple.com/documentation/appstoreconnectapi/get-v1-betaAppLocalizations)
pub fn list() -> Request<Page<BetaAppLocalization>, ListQuery> {
    Request::new(Method::Get, "/v1/betaAppLocalizations").limited(200)
}

/// Reads one of the beta app localizations.
///
/// `GET /v1/betaAppLocalizations/{id}`
///
/// [Apple's page](https://developer.apple.com/documentation/appstoreconnectapi/get-v1-betaAppLocalizations-_id_)
pub fn get(
    id: impl Into<Id<BetaAppLocalization>>,
) -> Request<Document<BetaAppLocalization>, GetQuery> {
    Request::new(Method::Get, "/v1/betaAppLocalizations/{id}").path("id", id.into())
}

/// Creates one of the beta app localizations.
///
/// `POST /v1/betaAppLocalizations`
///
/// [Apple's page](https://developer.apple.com/documentation/appstoreconnectapi/post-v1-betaAppLocalizations)
pub fn create(body: BetaAppLocalizationCreate) -> Request<Document<BetaAppLocalization>> {
    Request::new(Method::Post, "/v1/betaAppLocalizations").body(body)
}

/// Changes one of the beta app localizations.
///
/// `PATCH /v1/betaAppLocalizations/{id}`
///
/// [Apple's page](https://developer.apple.com/documentation/appstoreconnectapi/patch-v1-betaAppLocalizations-_id_)
pub fn update(
    id: impl Into<Id<BetaAppLocalization>>,
    body: BetaAppLocalizationUpdate,
) -> Request<Document<BetaAppLocalization>> {
    Request::new(Method::Patch, "/v1/betaAppLocalizations/{id}").path_and_body(
        "id",
        id.into(),
        body,
    )
}

/// Deletes one of the beta app localizations.
///
/// `DELETE /v1/betaAppLocalizations/{id}`
///
/// [Apple's page](https://developer.apple.com/documentation/appstoreconnectapi/delete-v1-betaAppLocalizations-_id_)
pub fn delete(id: impl Into<Id<BetaAppLocalization>>) -> Request<()> {
    Request::new(Method::Delete, "/v1/betaAppLocalizations/{id}").path("id", id.into())
}

/// Reads the app of one of the beta app localizations.
///
/// `GET /v1/betaAppLocalizations/{id}/app`
///
/// [Apple's page](https://developer.apple.com/documentation/appstoreconnectapi/get-v1-betaAppLocalizations-_id_-app)
pub fn app(
    id: impl Into<Id<BetaAppLocalization>>,
) -> Request<Document<Option<apps::App>>, AppQuery> {
    Request::new(Method::Get, "/v1/betaAppLocalizations/{id}/app").path("id", id.into())
}

/// Reads the identity of the app of one of the beta app localizations.
///
/// `GET /v1/betaAppLocalizations/{id}/relationships/app`
///
/// [Apple's page](https://developer.apple.com/documentation/appstoreconnectapi/get-v1-betaAppLocalizations-_id_-relationships-app)
pub fn app_linkage(id: impl Into<Id<BetaAppLocalization>>) -> Request<Linkage<apps::App>> {
    Request::new(
        Method::Get,
        "/v1/betaAppLocalizations/{id}/relationships/app",
    )
    .path("id", id.into())
}

/// The parameters of [`list`](fn@list).
pub enum ListQuery {}
impl Query for ListQuery {
    type Joins = BetaAppLocalizationJoins;
}

impl Request<Page<BetaAppLocalization>, ListQuery> {
    /// Sets `filter[locale]`.
    pub fn filter_locale(self, values: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.list::<String, _>("filter[locale]", values)
    }

    /// Sets `filter[app]`.
    pub fn filter_app(self, values: impl IntoIterator<Item = impl Into<Id<apps::App>>>) -> Self {
        self.list::<Id<apps::App>, _>("filter[app]", values)
    }
}

/// The parameters of [`get`](fn@get).
pub enum GetQuery {}
impl Query for GetQuery {
    type Joins = BetaAppLocalizationJoins;
}

/// The parameters of [`app`](fn@app).
pub enum AppQuery {}
impl Query for AppQuery {
    type Joins = Only<apps::AppField>;
}

/// A resource of the type `betaAppLocalizations`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BetaAppLocalization {
    /// Which one it is, among those of its type.
    pub id: Id<BetaAppLocalization>,
    /// What it is.
    pub attributes: BetaAppLocalizationAttributes,
    /// What it is connected with.
    pub relationships: BetaAppLocalizationRelationships,
    /// Where it is.
    pub links: Links,
}
resource!(
    BetaAppLocalization,
    "betaAppLocalizations",
    attributes,
    relationships,
    links
);

/// The attributes of [`BetaAppLocalization`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BetaAppLocalizationAttributes {
    /// `description`
    pub description: Option<String>,
    /// `feedbackEmail`
    pub feedback_email: Option<String>,
    /// `locale`
    pub locale: Option<String>,
    /// `marketingUrl`
    pub marketing_url: Option<String>,
    /// `privacyPolicyUrl`
    pub privacy_policy_url: Option<String>,
    /// `tvOsPrivacyPolicy`
    pub tv_os_privacy_policy: Option<String>,
}

impl Object for BetaAppLocalizationAttributes {
    fn member<'de, A: MapAccess<'de>>(&mut self, key: &str, map: &mut A) -> Result<(), A::Error> {
        match key {
            "description" => read_value(&mut self.description, map),
            "feedbackEmail" => read_value(&mut self.feedback_email, map),
            "locale" => read_value(&mut self.locale, map),
            "marketingUrl" => read_value(&mut self.marketing_url, map),
            "privacyPolicyUrl" => read_value(&mut self.privacy_policy_url, map),
            "tvOsPrivacyPolicy" => read_value(&mut self.tv_os_privacy_policy, map),
            _ => skip(map),
        }
    }
}

impl Member for BetaAppLocalizationAttributes {
    #[inline]
    fn view(&self) -> View<'_> {
        View::object("BetaAppLocalizationAttributes")
            .member("description", &self.description)
            .member("feedbackEmail", &self.feedback_email)
            .member("locale", &self.locale)
            .member("marketingUrl", &self.marketing_url)
            .member("privacyPolicyUrl", &self.privacy_policy_url)
            .member("tvOsPrivacyPolicy", &self.tv_os_privacy_policy)
            .end()
    }
}
object!(BetaAppLocalizationAttributes);

/// The relationships of [`BetaAppLocalization`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BetaAppLocalizationRelationships {
    /// `app`
    pub app: ToOne<apps::App>,
}

impl Object for BetaAppLocalizationRelationships {
    fn member<'de, A: MapAccess<'de>>(&mut self, key: &str, map: &mut A) -> Result<(), A::Error> {
        match key {
            "app" => read_relationship(&mut self.app, map),
            _ => skip(map),
        }
    }
}

impl Member for BetaAppLocalizationRelationships {
    #[inline]
    fn view(&self) -> View<'_> {
        View::object("BetaAppLocalizationRelationships")
            .relationship("app", &self.app)
            .end()
    }
}
object!(BetaAppLocalizationRelationships);

/// Creates one `BetaAppLocalization`; what is not set is not sent.
#[derive(Clone, PartialEq)]
#[must_use]
pub struct BetaAppLocalizationCreate(Body);

impl BetaAppLocalizationCreate {
    /// With what is required.
    pub fn new(locale: impl Into<String>, app: impl Into<Id<apps::App>>) -> Self {
        Self(
            Body::new("betaAppLocalizations")
                .with_attributes()
                .with_relationships()
                .attribute("locale", locale.into())
                .to_one::<apps::App>("app", "apps", app.into()),
        )
    }

    /// Sets `description`.
    pub fn description(self, description: impl Into<String>) -> Self {
        Self(self.0.attribute("description", description.into()))
    }

    /// Sets `feedbackEmail`.
    pub fn feedback_email(self, feedback_email: impl Into<String>) -> Self {
        Self(self.0.attribute("feedbackEmail", feedback_email.into()))
    }

    /// Sets `marketingUrl`.
    pub fn marketing_url(self, marketing_url: impl Into<String>) -> Self {
        Self(self.0.attribute("marketingUrl", marketing_url.into()))
    }

    /// Sets `privacyPolicyUrl`.
    pub fn privacy_policy_url(self, privacy_policy_url: impl Into<String>) -> Self {
        Self(
            self.0
                .attribute("privacyPolicyUrl", privacy_policy_url.into()),
        )
    }

    /// Sets `tvOsPrivacyPolicy`.
    pub fn tv_os_privacy_policy(self, tv_os_privacy_policy: impl Into<String>) -> Self {
        Self(
            self.0
                .attribute("tvOsPrivacyPolicy", tv_os_privacy_policy.into()),
        )
    }

    /// Sends null for `description`.
    pub fn clear_description(self) -> Self {
        Self(self.0.clear_attribute("description"))
    }

    /// Sends null for `feedbackEmail`.
    pub fn clear_feedback_email(self) -> Self {
        Self(self.0.clear_attribute("feedbackEmail"))
    }

    /// Sends null for `marketingUrl`.
    pub fn clear_marketing_url(self) -> Self {
        Self(self.0.clear_attribute("marketingUrl"))
    }

    /// Sends null for `privacyPolicyUrl`.
    pub fn clear_privacy_policy_url(self) -> Self {
        Self(self.0.clear_attribute("privacyPolicyUrl"))
    }

    /// Sends null for `tvOsPrivacyPolicy`.
    pub fn clear_tv_os_privacy_policy(self) -> Self {
        Self(self.0.clear_attribute("tvOsPrivacyPolicy"))
    }
}
body!(BetaAppLocalizationCreate);

/// Changes one `BetaAppLocalization`; what is not set stays as it is.
#[derive(Clone, PartialEq)]
#[must_use]
pub struct BetaAppLocalizationUpdate(Body);

impl BetaAppLocalizationUpdate {
    /// With nothing set.
    pub fn new() -> Self {
        Self(Body::new("betaAppLocalizations"))
    }

    /// Sets `description`.
    pub fn description(self, description: impl Into<String>) -> Self {
        Self(self.0.attribute("description", description.into()))
    }

    /// Sets `feedbackEmail`.
    pub fn feedback_email(self, feedback_email: impl Into<String>) -> Self {
        Self(self.0.attribute("feedbackEmail", feedback_email.into()))
    }

    /// Sets `marketingUrl`.
    pub fn marketing_url(self, marketing_url: impl Into<String>) -> Self {
        Self(self.0.attribute("marketingUrl", marketing_url.into()))
    }

    /// Sets `privacyPolicyUrl`.
    pub fn privacy_policy_url(self, privacy_policy_url: impl Into<String>) -> Self {
        Self(
            self.0
                .attribute("privacyPolicyUrl", privacy_policy_url.into()),
        )
    }

    /// Sets `tvOsPrivacyPolicy`.
    pub fn tv_os_privacy_policy(self, tv_os_privacy_policy: impl Into<String>) -> Self {
        Self(
            self.0
                .attribute("tvOsPrivacyPolicy", tv_os_privacy_policy.into()),
        )
    }

    /// Sends null for `description`.
    pub fn clear_description(self) -> Self {
        Self(self.0.clear_attribute("description"))
    }

    /// Sends null for `feedbackEmail`.
    pub fn clear_feedback_email(self) -> Self {
        Self(self.0.clear_attribute("feedbackEmail"))
    }

    /// Sends null for `marketingUrl`.
    pub fn clear_marketing_url(self) -> Self {
        Self(self.0.clear_attribute("marketingUrl"))
    }

    /// Sends null for `privacyPolicyUrl`.
    pub fn clear_privacy_policy_url(self) -> Self {
        Self(self.0.clear_attribute("privacyPolicyUrl"))
    }

    /// Sends null for `tvOsPrivacyPolicy`.
    pub fn clear_tv_os_privacy_policy(self) -> Self {
        Self(self.0.clear_attribute("tvOsPrivacyPolicy"))
    }
}
body!(BetaAppLocalizationUpdate, default);

/// What can be asked along with `BetaAppLocalization`.
///
/// Fields can be chosen: `fields[apps]`, `fields[betaAppLocalizations]`.
///
/// Can be included: `app`.
pub enum BetaAppLocalizationJoins {}
joins!(
    BetaAppLocalizationJoins,
    include = BetaAppLocalizationInclude,
    to_many = Never,
    fields = [apps::AppField, BetaAppLocalizationField]
);

names! {
    /// The fields that `fields[betaAppLocalizations]` can choose.
    pub enum BetaAppLocalizationField {
        FeedbackEmail = "feedbackEmail",
        MarketingUrl = "marketingUrl",
        PrivacyPolicyUrl = "privacyPolicyUrl",
        TvOsPrivacyPolicy = "tvOsPrivacyPolicy",
        Description = "description",
        Locale = "locale",
        App = "app",
    }
}

impl Field for BetaAppLocalizationField {
    const PARAMETER: &'static str = "fields[betaAppLocalizations]";
}

names! {
    /// What can be included with `BetaAppLocalization`.
    pub enum BetaAppLocalizationInclude {
        App = "app",
    }
}
