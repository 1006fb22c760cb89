// Written by `cargo xtask codegen` from the description in `spec/`; not edited by hand.
//! App custom product page versions: `/v1/appCustomProductPageVersions`.

use super::{app_custom_product_page_localizations, app_custom_product_pages};
use crate::runtime::emit::*;

/// Reads one of the app custom product page versions.
///
/// `GET /v1/appCustomProductPageVersions/{id}`
///
/// [Apple's page](https://developer.apple.com/documentation/appstoreconnectapi/get-v1-appCustomProductPageVersions-_id_)
pub fn get(
    id: impl Into<Id<AppCustomProductPageVersion>>,
) -> Request<Document<AppCustomProductPageVersion>, GetQuery> {
    Request::new(Method::Get, "/v1/appCustomProductPageVersions/{id}").path("id", id.into())
}

/// Creates one of the app custom product page versions.
///
/// `POST /v1/appCustomProductPageVersions`
///
/// [Apple's page](https://developer.apple.com/documentation/appstoreconnectapi/post-v1-appCustomProductPageVersions)
pub fn create(
    body: AppCustomProductPageVersionCreate,
) -> Request<Document<AppCustomProductPageVersion>> {
    Request::new(Method::Post, "/v1/appCustomProductPageVersions").body(body)
}

/// Changes one of the app custom product page versions.
///
/// `PATCH /v1/appCustomProductPageVersions/{id}`
///
/// [Apple's page](https://developer.apple.com/documentation/appstoreconnectapi/patch-v1-appCustomProductPageVersions-_id_)
pub fn update(
    id: impl Into<Id<AppCustomProductPageVersion>>,
    body: AppCustomProductPageVersionUpdate,
) -> Request<Document<AppCustomProductPageVersion>> {
    Request::new(Method::Patch, "/v1/appCustomProductPageVersions/{id}").path_and_body(
        "id",
        id.into(),
        body,
    )
}

/// Reads the app custom product page localizations of one of the app custom product page versions.
///
/// `GET /v1/appCustomProductPageVersions/{id}/appCustomProductPageLocalizations`
///
/// At most 200 on a page.
///
/// [Apple's page](https://developer.apple.com/documentation/appstoreconnectapi/get-v1-appCustomProductPageVersions-_id_-appCustomProductPageLocalizations)
pub fn app_custom_product_page_localizations(
    id: impl Into<Id<AppCustomProductPageVersion>>,
) -> Request<
    Page<app_custom_product_page_localizations::AppCustomProductPageLocalization>,
    AppCustomProductPageLocalizationsQuery,
> {
    Request::new(
        Method::Get,
        "/v1/appCustomProductPageVersions/{id}/appCustomProductPageLocalizations",
    )
    .path("id", id.into())
    .limited(200)
}

/// Reads the identities of the app custom product page localizations of one of the app custom product page versions.
///
/// `GET /v1/appCustomProductPageVersions/{id}/relationships/appCustomProductPageLocalizations`
///
/// At most 200 on a page.
///
/// [Apple's page](https://developer.apple.com/documentation/appstoreconnectapi/get-v1-appCustomProductPageVersions-_id_-relationships-appCustomProductPageLocalizations)
pub fn app_custom_product_page_localizations_linkages(
    id: impl Into<Id<AppCustomProductPageVersion>>,
) -> Request<Linkages<app_custom_product_page_localizations::AppCustomProductPageLocalization>> {
    Request::new(
        Method::Get,
        "/v1/appCustomProductPageVersions/{id}/relationships/appCustomProductPageLocalizations",
    )
    .path("id", id.into())
    .limited(200)
}

/// The parameters of [`get`](fn@get).
pub enum GetQuery {}
impl Query for GetQuery {
    type Joins = AppCustomProductPageVersionJoins;
}

/// The parameters of [`app_custom_product_page_localizations`](fn@app_custom_product_page_localizations).
pub enum AppCustomProductPageLocalizationsQuery {}
impl Query for AppCustomProductPageLocalizationsQuery {
    type Joins = app_custom_product_page_localizations::AppCustomProductPageLocalizationJoins;
}

impl
    Request<
        Page<app_custom_product_page_localizations::AppCustomProductPageLocalization>,
        AppCustomProductPageLocalizationsQuery,
    >
{
    /// Sets `filter[locale]`.
    pub fn filter_locale(self, values: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.list::<String, _>("filter[locale]", values)
    }

    /// Sets `fields[appKeywords]`.
    pub fn fields_app_keywords(self, values: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.list::<String, _>("fields[appKeywords]", values)
    }
}

/// A resource of the type `appCustomProductPageVersions`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AppCustomProductPageVersion {
    /// Which one it is, among those of its type.
    pub id: Id<AppCustomProductPageVersion>,
    /// What it is.
    pub attributes: AppCustomProductPageVersionAttributes,
    /// What it is connected with.
    pub relationships: AppCustomProductPageVersionRelationships,
    /// Where it is.
    pub links: Links,
}
resource!(
    AppCustomProductPageVersion,
    "appCustomProductPageVersions",
    attributes,
    relationships,
    links
);

/// The attributes of [`AppCustomProductPageVersion`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AppCustomProductPageVersionAttributes {
    /// `deepLink`
    pub deep_link: Option<String>,
    /// `state`
    pub state: Option<AppCustomProductPageVersionState>,
    /// `version`
    pub version: Option<String>,
}

impl Object for AppCustomProductPageVersionAttributes {
    fn member<'de, A: MapAccess<'de>>(&mut self, key: &str, map: &mut A) -> Result<(), A::Error> {
        match key {
            "deepLink" => read_value(&mut self.deep_link, map),
            "state" => read_value(&mut self.state, map),
            "version" => read_value(&mut self.version, map),
            _ => skip(map),
        }
    }
}

impl Member for AppCustomProductPageVersionAttributes {
    #[inline]
    fn view(&self) -> View<'_> {
        View::object("AppCustomProductPageVersionAttributes")
            .member("deepLink", &self.deep_link)
            .member("state", &self.state)
            .member("version", &self.version)
            .end()
    }
}
object!(AppCustomProductPageVersionAttributes);

/// The relationships of [`AppCustomProductPageVersion`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AppCustomProductPageVersionRelationships {
    /// `appCustomProductPage`
    pub app_custom_product_page: ToOne<app_custom_product_pages::AppCustomProductPage>,
    /// `appCustomProductPageLocalizations`
    pub app_custom_product_page_localizations:
        ToMany<app_custom_product_page_localizations::AppCustomProductPageLocalization>,
}

impl Object for AppCustomProductPageVersionRelationships {
    fn member<'de, A: MapAccess<'de>>(&mut self, key: &str, map: &mut A) -> Result<(), A::Error> {
        match key {
            "appCustomProductPage" => read_relationship(&mut self.app_custom_product_page, map),
            "appCustomProductPageLocalizations" => {
                read_relationship(&mut self.app_custom_product_page_localizations, map)
            }
            _ => skip(map),
        }
    }
}

impl Member for AppCustomProductPageVersionRelationships {
    #[inline]
    fn view(&self) -> View<'_> {
        View::object("AppCustomProductPageVersionRelationships")
            .relationship("appCustomProductPage", &self.app_custom_product_page)
            .relationship(
                "appCustomProductPageLocalizations",
                &self.app_custom_product_page_localizations,
            )
            .end()
    }
}
object!(AppCustomProductPageVersionRelationships);

/// Creates one `AppCustomProductPageVersion`; what is not set is not sent.
#[derive(Clone, PartialEq)]
#[must_use]
pub struct AppCustomProductPageVersionCreate(Body);

impl AppCustomProductPageVersionCreate {
    /// With what is required.
    pub fn new(
        app_custom_product_page: impl Into<Id<app_custom_product_pages::AppCustomProductPage>>,
    ) -> Self {
        Self(
            Body::new("appCustomProductPageVersions")
                .with_relationships()
                .to_one::<app_custom_product_pages::AppCustomProductPage>(
                    "appCustomProductPage",
                    "appCustomProductPages",
                    app_custom_product_page.into(),
                ),
        )
    }

    /// Sets `deepLink`.
    pub fn deep_link(self, deep_link: impl Into<String>) -> Self {
        Self(self.0.attribute("deepLink", deep_link.into()))
    }

    /// Sets the relationship `appCustomProductPageLocalizations`.
    pub fn app_custom_product_page_localizations(
        self,
        app_custom_product_page_localizations: impl IntoIterator<
            Item = impl Into<
                Id<app_custom_product_page_localizations::AppCustomProductPageLocalization>,
            >,
        >,
    ) -> Self {
        Self(
            self
                .0
                .to_many::<
                    app_custom_product_page_localizations::AppCustomProductPageLocalization,
                    _,
                >(
                    "appCustomProductPageLocalizations",
                    "appCustomProductPageLocalizations",
                    app_custom_product_page_localizations,
                ),
        )
    }

    /// Sends null for `deepLink`.
    pub fn clear_deep_link(self) -> Self {
        Self(self.0.clear_attribute("deepLink"))
    }
}
body!(AppCustomProductPageVersionCreate);

/// Creates one `AppCustomProductPageVersion` along with another resource; what is not set is not sent.
#[derive(Clone, PartialEq)]
#[must_use]
pub struct AppCustomProductPageVersionInlineCreate(Body);

impl AppCustomProductPageVersionInlineCreate {
    /// With what is required.
    pub fn new(
        app_custom_product_page_localizations: impl IntoIterator<
            Item = impl Into<
                Link<app_custom_product_page_localizations::AppCustomProductPageLocalization>,
            >,
        >,
    ) -> Self {
        Self(
            Body::new("appCustomProductPageVersions")
                .to_many::<
                    app_custom_product_page_localizations::AppCustomProductPageLocalization,
                    _,
                >(
                    "appCustomProductPageLocalizations",
                    "appCustomProductPageLocalizations",
                    app_custom_product_page_localizations,
                ),
        )
    }

    /// Sets `deepLink`.
    pub fn deep_link(self, deep_link: impl Into<String>) -> Self {
        Self(self.0.attribute("deepLink", deep_link.into()))
    }

    /// Sets the relationship `appCustomProductPage`.
    pub fn app_custom_product_page(
        self,
        app_custom_product_page: impl Into<Id<app_custom_product_pages::AppCustomProductPage>>,
    ) -> Self {
        Self(
            self.0
                .to_one::<app_custom_product_pages::AppCustomProductPage>(
                    "appCustomProductPage",
                    "appCustomProductPages",
                    app_custom_product_page.into(),
                ),
        )
    }

    /// Sends null for `deepLink`.
    pub fn clear_deep_link(self) -> Self {
        Self(self.0.clear_attribute("deepLink"))
    }
}
body!(AppCustomProductPageVersionInlineCreate);
inline_create!(
    AppCustomProductPageVersionInlineCreate,
    AppCustomProductPageVersion
);

/// Changes one `AppCustomProductPageVersion`; what is not set stays as it is.
#[derive(Clone, PartialEq)]
#[must_use]
pub struct AppCustomProductPageVersionUpdate(Body);

impl AppCustomProductPageVersionUpdate {
    /// With nothing set.
    pub fn new() -> Self {
        Self(Body::new("appCustomProductPageVersions"))
    }

    /// Sets `deepLink`.
    pub fn deep_link(self, deep_link: impl Into<String>) -> Self {
        Self(self.0.attribute("deepLink", deep_link.into()))
    }

    /// Sends null for `deepLink`.
    pub fn clear_deep_link(self) -> Self {
        Self(self.0.clear_attribute("deepLink"))
    }
}
body!(AppCustomProductPageVersionUpdate, default);

values! {
    /// Values of `state`.
    pub enum AppCustomProductPageVersionState {
        PrepareForSubmission = "PREPARE_FOR_SUBMISSION",
        ReadyForReview = "READY_FOR_REVIEW",
        WaitingForReview = "WAITING_FOR_REVIEW",
        InReview = "IN_REVIEW",
        Accepted = "ACCEPTED",
        Approved = "APPROVED",
        ReplacedWithNewVersion = "REPLACED_WITH_NEW_VERSION",
        Rejected = "REJECTED",
    }
}

/// What can be asked along with `AppCustomProductPageVersion`.
///
/// Fields can be chosen: `fields[appCustomProductPageLocalizations]`, `fields[appCustomProductPageVersions]`, `fields[appCustomProductPages]`.
///
/// Can be included: `appCustomProductPage`, `appCustomProductPageLocalizations`.
pub enum AppCustomProductPageVersionJoins {}
joins!(
    AppCustomProductPageVersionJoins,
    include = AppCustomProductPageVersionInclude,
    to_many = AppCustomProductPageVersionToMany,
    fields = [
        app_custom_product_page_localizations::AppCustomProductPageLocalizationField,
        AppCustomProductPageVersionField,
        app_custom_product_pages::AppCustomProductPageField
    ]
);

names! {
    /// The fields that `fields[appCustomProductPageVersions]` can choose.
    pub enum AppCustomProductPageVersionField {
        Version = "version",
        State = "state",
        DeepLink = "deepLink",
        AppCustomProductPage = "appCustomProductPage",
        AppCustomProductPageLocalizations = "appCustomProductPageLocalizations",
    }
}

impl Field for AppCustomProductPageVersionField {
    const PARAMETER: &'static str = "fields[appCustomProductPageVersions]";
}

names! {
    /// What can be included with `AppCustomProductPageVersion`.
    pub enum AppCustomProductPageVersionInclude {
        AppCustomProductPage = "appCustomProductPage",
        AppCustomProductPageLocalizations = "appCustomProductPageLocalizations",
    }
}

names! {
    /// Relationships of `AppCustomProductPageVersion` of which a limited number can be included.
    ///
    /// At most 50 of each.
    pub enum AppCustomProductPageVersionToMany {
        AppCustomProductPageLocalizations = "appCustomProductPageLocalizations",
    }
}

impl Limited for AppCustomProductPageVersionToMany {
    fn maximum(self) -> u32 {
        50
    }
}
