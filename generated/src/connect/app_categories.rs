// Written by `cargo xtask codegen` from the description in `spec/`; not edited by hand.
//! App categories: `/v1/appCategories`.

use super::Platform;
use crate::runtime::emit::*;

/// Lists app categories.
///
/// `GET /v1/appCategories`
///
/// At most 200 on a page.
///
/// [Apple's page](https://developer.apple.com/documentation/appstoreconnectapi/get-v1-appCategories)
pub fn list() -> Request<Page<AppCategory>, ListQuery> {
    Request::new(Method::Get, "/v1/appCategories").limited(200)
}

/// Reads one of the app categories.
///
/// `GET /v1/appCategories/{id}`
///
/// [Apple's page](https://developer.apple.com/documentation/appstoreconnectapi/get-v1-appCategories-_id_)
pub fn get(id: impl Into<Id<AppCategory>>) -> Request<Document<AppCategory>, GetQuery> {
    Request::new(Method::Get, "/v1/appCategories/{id}").path("id", id.into())
}

/// Reads the parent of one of the app categories.
///
/// `GET /v1/appCategories/{id}/parent`
///
/// [Apple's page](https://developer.apple.com/documentation/appstoreconnectapi/get-v1-appCategories-_id_-parent)
pub fn parent(
    id: impl Into<Id<AppCategory>>,
) -> Request<Document<Option<AppCategory>>, ParentQuery> {
    Request::new(Method::Get, "/v1/appCategories/{id}/parent").path("id", id.into())
}

/// Reads the subcategories of one of the app categories.
///
/// `GET /v1/appCategories/{id}/subcategories`
///
/// At most 200 on a page.
///
/// [Apple's page](https://developer.apple.com/documentation/appstoreconnectapi/get-v1-appCategories-_id_-subcategories)
pub fn subcategories(
    id: impl Into<Id<AppCategory>>,
) -> Request<Page<AppCategory>, SubcategoriesQuery> {
    Request::new(Method::Get, "/v1/appCategories/{id}/subcategories")
        .path("id", id.into())
        .limited(200)
}

/// Reads the identity of the parent of one of the app categories.
///
/// `GET /v1/appCategories/{id}/relationships/parent`
///
/// [Apple's page](https://developer.apple.com/documentation/appstoreconnectapi/get-v1-appCategories-_id_-relationships-parent)
pub fn parent_linkage(id: impl Into<Id<AppCategory>>) -> Request<Linkage<AppCategory>> {
    Request::new(Method::Get, "/v1/appCategories/{id}/relationships/parent").path("id", id.into())
}

/// Reads the identities of the subcategories of one of the app categories.
///
/// `GET /v1/appCategories/{id}/relationships/subcategories`
///
/// At most 200 on a page.
///
/// [Apple's page](https://developer.apple.com/documentation/appstoreconnectapi/get-v1-appCategories-_id_-relationships-subcategories)
pub fn subcategories_linkages(id: impl Into<Id<AppCategory>>) -> Request<Linkages<AppCategory>> {
    Request::new(
        Method::Get,
        "/v1/appCategories/{id}/relationships/subcategories",
    )
    .path("id", id.into())
    .limited(200)
}

/// The parameters of [`list`](fn@list).
pub enum ListQuery {}
impl Query for ListQuery {
    type Joins = AppCategoryJoins;
}

impl Request<Page<AppCategory>, ListQuery> {
    /// Sets `filter[platforms]`.
    pub fn filter_platforms(self, values: impl IntoIterator<Item = Platform>) -> Self {
        self.list::<Platform, _>("filter[platforms]", values)
    }

    /// Sets `exists[parent]`.
    pub fn exists_parent(self, value: bool) -> Self {
        self.one::<bool>("exists[parent]", value)
    }
}

/// The parameters of [`get`](fn@get).
pub enum GetQuery {}
impl Query for GetQuery {
    type Joins = AppCategoryJoins;
}

/// The parameters of [`parent`](fn@parent).
pub enum ParentQuery {}
impl Query for ParentQuery {
    type Joins = Only<AppCategoryField>;
}

/// The parameters of [`subcategories`](fn@subcategories).
pub enum SubcategoriesQuery {}
impl Query for SubcategoriesQuery {
    type Joins = Only<AppCategoryField>;
}

/// A resource of the type `appCategories`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AppCategory {
    /// Which one it is, among those of its type.
    pub id: Id<AppCategory>,
    /// What it is.
    pub attributes: AppCategoryAttributes,
    /// What it is connected with.
    pub relationships: AppCategoryRelationships,
    /// Where it is.
    pub links: Links,
}
resource!(
    AppCategory,
    "appCategories",
    attributes,
    relationships,
    links
);

/// The attributes of [`AppCategory`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AppCategoryAttributes {
    /// `platforms`
    pub platforms: Option<Vec<Platform>>,
}

impl Object for AppCategoryAttributes {
    fn member<'de, A: MapAccess<'de>>(&mut self, key: &str, map: &mut A) -> Result<(), A::Error> {
        match key {
            "platforms" => read_list(&mut self.platforms, map),
            _ => skip(map),
        }
    }
}

impl Member for AppCategoryAttributes {
    #[inline]
    fn view(&self) -> View<'_> {
        View::object("AppCategoryAttributes")
            .member("platforms", &self.platforms)
            .end()
    }
}
object!(AppCategoryAttributes);

/// The relationships of [`AppCategory`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AppCategoryRelationships {
    /// `parent`
    pub parent: ToOne<AppCategory>,
    /// `subcategories`
    pub subcategories: ToMany<AppCategory>,
}

impl Object for AppCategoryRelationships {
    fn member<'de, A: MapAccess<'de>>(&mut self, key: &str, map: &mut A) -> Result<(), A::Error> {
        match key {
            "parent" => read_relationship(&mut self.parent, map),
            "subcategories" => read_relationship(&mut self.subcategories, map),
            _ => skip(map),
        }
    }
}

impl Member for AppCategoryRelationships {
    #[inline]
    fn view(&self) -> View<'_> {
        View::object("AppCategoryRelationships")
            .relationship("parent", &self.parent)
            .relationship("subcategories", &self.subcategories)
            .end()
    }
}
object!(AppCategoryRelationships);

/// What can be asked along with `AppCategory`.
///
/// Fields can be chosen: `fields[appCategories]`.
///
/// Can be included: `subcategories`, `parent`.
pub enum AppCategoryJoins {}
joins!(
    AppCategoryJoins,
    include = AppCategoryInclude,
    to_many = AppCategoryToMany,
    fields = [AppCategoryField]
);

names! {
    /// The fields that `fields[appCategories]` can choose.
    pub enum AppCategoryField {
        Platforms = "platforms",
        Subcategories = "subcategories",
        Parent = "parent",
    }
}

impl Field for AppCategoryField {
    const PARAMETER: &'static str = "fields[appCategories]";
}

names! {
    /// What can be included with `AppCategory`.
    pub enum AppCategoryInclude {
        Subcategories = "subcategories",
        Parent = "parent",
    }
}

names! {
    /// Relationships of `AppCategory` of which a limited number can be included.
    ///
    /// At most 50 of each.
    pub enum AppCategoryToMany {
        Subcategories = "subcategories",
    }
}

impl Limited for AppCategoryToMany {
    fn maximum(self) -> u32 {
        50
    }
}
