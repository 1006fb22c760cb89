// Written by `cargo xtask codegen` from the description in `spec/`; not edited by hand.
//! App custom product pages: `/v1/appCustomProductPages`.

use super::{app_custom_product_page_versions, app_store_versions, apps};
use crate::runtime::emit::*;

/// Reads one of the app custom product pages.
///
/// `GET /v1/appCustomProductPages/{id}`
///
/// [Apple's page](https://developer.apple.com/documentation/appstoreconnectapi/get-v1-appCustomProductPages-_id_)
pub fn get(
    id: impl Into<Id<AppCustomProductPage>>,
) -> Request<Document<AppCustomProductPage>, GetQuery> {
    Request::new(Method::Get, "/v1/appCustomProductPages/{id}").path("id", id.into())
}

/// Creates one of the app custom product pages.
///
/// `POST /v1/appCustomProductPages`
///
/// [Apple's page](https://developer.apple.com/documentation/appstoreconnectapi/post-v1-appCustomProductPages)
pub fn create(body: AppCustomProductPageCreate) -> Request<Document<AppCustomProductPage>> {
    Request::new(Method::Post, "/v1/appCustomProductPages").body(body)
}

/// Changes one of the app custom product pages.
///
/// `PATCH /v1/appCustomProductPages/{id}`
///
/// [Apple's page](https://developer.apple.com/documentation/appstoreconnectapi/patch-v1-appCustomProductPages-_id_)
pub fn update(
    id: impl Into<Id<AppCustomProductPage>>,
    body: AppCustomProductPageUpdate,
) -> Request<Document<AppCustomProductPage>> {
    Request::new(Method::Patch, "/v1/appCustomProductPages/{id}").path_and_body(
        "id",
        id.into(),
        body,
    )
}

/// Deletes one of the app custom product pages.
///
/// `DELETE /v1/appCustomProductPages/{id}`
///
/// [Apple's page](https://developer.apple.com/documentation/appstoreconnectapi/delete-v1-appCustomProductPages-_id_)
pub fn delete(id: impl Into<Id<AppCustomProductPage>>) -> Request<()> {
    Request::new(Method::Delete, "/v1/appCustomProductPages/{id}").path("id", id.into())
}

/// Reads the app custom product page versions of one of the app custom product pages.
///
/// `GET /v1/appCustomProductPages/{id}/appCustomProductPageVersions`
///
/// At most 200 on a page.
///
/// [Apple's page](https://developer.apple.com/documentation/appstoreconnectapi/get-v1-appCustomProductPages-_id_-appCustomProductPageVersions)
pub fn app_custom_product_page_versions(
    id: impl Into<Id<AppCustomProductPage>>,
) -> Request<
    Page<app_custom_product_page_versions::AppCustomProductPageVersion>,
    AppCustomProductPageVersionsQuery,
> {
    Request::new(
        Method::Get,
        "/v1/appCustomProductPages/{id}/appCustomProductPageVersions",
    )
    .path("id", id.into())
    .limited(200)
}

/// Reads the identities of the app custom product page versions of one of the app custom product pages.
///
/// `GET /v1/appCustomProductPages/{id}/relationships/appCustomProductPageVersions`
///
/// At most 200 on a page.
///
/// [Apple's page](https://developer.apple.com/documentation/appstoreconnectapi/get-v1-appCustomProductPages-_id_-relationships-appCustomProductPageVersions)
pub fn app_custom_product_page_versions_linkages(
    id: impl Into<Id<AppCustomProductPage>>,
) -> Request<Linkages<app_custom_product_page_versions::AppCustomProductPageVersion>> {
    Request::new(
        Method::Get,
        "/v1/appCustomProductPages/{id}/relationships/appCustomProductPageVersions",
    )
    .path("id", id.into())
    .limited(200)
}

/// The parameters of [`get`](fn@get).
pub enum GetQuery {}
impl Query for GetQuery {
    type Joins = AppCustomProductPageJoins;
}

/// The parameters of [`app_custom_product_page_versions`](fn@app_custom_product_page_versions).
pub enum AppCustomProductPageVersionsQuery {}
impl Query for AppCustomProductPageVersionsQuery {
    type Joins = app_custom_product_page_versions::AppCustomProductPageVersionJoins;
}

impl
    Request<
        Page<app_custom_product_page_versions::AppCustomProductPageVersion>,
        AppCustomProductPageVersionsQuery,
    >
{
    /// Sets `filter[state]`.
    pub fn filter_state(
        self,
        values: impl IntoIterator<
            Item = app_custom_product_page_versions::AppCustomProductPageVersionState,
        >,
    ) -> Self {
        self.list::<app_custom_product_page_versions::AppCustomProductPageVersionState, _>(
            "filter[state]",
            values,
        )
    }
}

/// A resource of the type `appCustomProductPages`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AppCustomProductPage {
    /// Which one it is, among those of its type.
    pub id: Id<AppCustomProductPage>,
    /// What it is.
    pub attributes: AppCustomProductPageAttributes,
    /// What it is connected with.
    pub relationships: AppCustomProductPageRelationships,
    /// Where it is.
    pub links: Links,
}
resource!(
    AppCustomProductPage,
    "appCustomProductPages",
    attributes,
    relationships,
    links
);

/// The attributes of [`AppCustomProductPage`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AppCustomProductPageAttributes {
    /// `name`
    pub name: Option<String>,
    /// `url`
    pub url: Option<String>,
    /// `visible`
    pub visible: Option<bool>,
}

impl Object for AppCustomProductPageAttributes {
    fn member<'de, A: MapAccess<'de>>(&mut self, key: &str, map: &mut A) -> Result<(), A::Error> {
        match key {
            "name" => read_value(&mut self.name, map),
            "url" => read_value(&mut self.url, map),
            "visible" => read_value(&mut self.visible, map),
            _ => skip(map),
        }
    }
}

impl Member for AppCustomProductPageAttributes {
    #[inline]
    fn view(&self) -> View<'_> {
        View::object("AppCustomProductPageAttributes")
            .member("name", &self.name)
            .member("url", &self.url)
            .member("visible", &self.visible)
            .end()
    }
}
object!(AppCustomProductPageAttributes);

/// The relationships of [`AppCustomProductPage`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AppCustomProductPageRelationships {
    /// `app`
    pub app: ToOne<apps::App>,
    /// `appCustomProductPageVersions`
    pub app_custom_product_page_versions:
        ToMany<app_custom_product_page_versions::AppCustomProductPageVersion>,
}

impl Object for AppCustomProductPageRelationships {
    fn member<'de, A: MapAccess<'de>>(&mut self, key: &str, map: &mut A) -> Result<(), A::Error> {
        match key {
            "app" => read_relationship(&mut self.app, map),
            "appCustomProductPageVersions" => {
                read_relationship(&mut self.app_custom_product_page_versions, map)
            }
            _ => skip(map),
        }
    }
}

impl Member for AppCustomProductPageRelationships {
    #[inline]
    fn view(&self) -> View<'_> {
        View::object("AppCustomProductPageRelationships")
            .relationship("app", &self.app)
            .relationship(
                "appCustomProductPageVersions",
                &self.app_custom_product_page_versions,
            )
            .end()
    }
}
object!(AppCustomProductPageRelationships);

/// Creates one `AppCustomProductPage`; what is not set is not sent.
#[derive(Clone, PartialEq)]
#[must_use]
pub struct AppCustomProductPageCreate(Body);

impl AppCustomProductPageCreate {
    /// With what is required.
    pub fn new(
        name: impl Into<String>,
        app: impl Into<Id<apps::App>>,
        app_custom_product_page_versions: impl IntoIterator<
            Item = impl Into<Link<app_custom_product_page_versions::AppCustomProductPageVersion>>,
        >,
    ) -> Self {
        Self(
            Body::new("appCustomProductPages")
                .with_attributes()
                .with_relationships()
                .attribute("name", name.into())
                .to_one::<apps::App>("app", "apps", app.into())
                .to_many::<app_custom_product_page_versions::AppCustomProductPageVersion, _>(
                    "appCustomProductPageVersions",
                    "appCustomProductPageVersions",
                    app_custom_product_page_versions,
                ),
        )
    }

    /// Sets the relationship `appStoreVersionTemplate`.
    pub fn app_store_version_template(
        self,
        app_store_version_template: impl Into<Id<app_store_versions::AppStoreVersion>>,
    ) -> Self {
        Self(self.0.to_one::<app_store_versions::AppStoreVersion>(
            "appStoreVersionTemplate",
            "appStoreVersions",
            app_store_version_template.into(),
        ))
    }

    /// Sets the relationship `customProductPageTemplate`.
    pub fn custom_product_page_template(
        self,
        custom_product_page_template: impl Into<Id<AppCustomProductPage>>,
    ) -> Self {
        Self(self.0.to_one::<AppCustomProductPage>(
            "customProductPageTemplate",
            "appCustomProductPages",
            custom_product_page_template.into(),
        ))
    }
}
body!(AppCustomProductPageCreate);

/// Changes one `AppCustomProductPage`; what is not set stays as it is.
#[derive(Clone, PartialEq)]
#[must_use]
pub struct AppCustomProductPageUpdate(Body);

impl AppCustomProductPageUpdate {
    /// With nothing set.
    pub fn new() -> Self {
        Self(Body::new("appCustomProductPages"))
    }

    /// Sets `name`.
    pub fn name(self, name: impl Into<String>) -> Self {
        Self(self.0.attribute("name", name.into()))
    }

    /// Sets `visible`.
    pub fn visible(self, visible: bool) -> Self {
        Self(self.0.attribute("visible", visible))
    }

    /// Sends null for `name`.
    pub fn clear_name(self) -> Self {
        Self(self.0.clear_attribute("name"))
    }

    /// Sends null for `visible`.
    pub fn clear_visible(self) -> Self {
        Self(self.0.clear_attribute("visible"))
    }
}
body!(AppCustomProductPageUpdate, default);

/// What can be asked along with `AppCustomProductPage`.
///
/// Fields can be chosen: `fields[appCustomProductPageVersions]`, `fields[appCustomProductPages]`, `fields[apps]`.
///
/// Can be included: `app`, `appCustomProductPageVersions`.
pub enum AppCustomProductPageJoins {}
joins!(
    AppCustomProductPageJoins,
    include = AppCustomProductPageInclude,
    to_many = AppCustomProductPageToMany,
    fields = [
        app_custom_product_page_versions::AppCustomProductPageVersionField,
        AppCustomProductPageField,
        apps::AppField
    ]
);

names! {
    /// The fields that `fields[appCustomProductPages]` can choose.
    pub enum AppCustomProductPageField {
        Name = "name",
        Url = "url",
        Visible = "visible",
        App = "app",
        AppCustomProductPageVersions = "appCustomProductPageVersions",
    }
}

impl Field for AppCustomProductPageField {
    const PARAMETER: &'static str = "fields[appCustomProductPages]";
}

names! {
    /// What can be included with `AppCustomProductPage`.
    pub enum AppCustomProductPageInclude {
        App = "app",
        AppCustomProductPageVersions = "appCustomProductPageVersions",
    }
}

names! {
    /// Relationships of `AppCustomProductPage` of which a limited number can be included.
    ///
    /// At most 50 of each.
    pub enum AppCustomProductPageToMany {
        AppCustomProductPageVersions = "appCustomProductPageVersions",
    }
}

impl Limited for AppCustomProductPageToMany {
    fn maximum(self) -> u32 {
        50
    }
}
