// Written by `cargo xtask codegen` from the description in `spec/`; not edited by hand.
//! Ci products: `/v1/ciProducts`.

use super::{apps, builds, bundle_ids, ci_build_runs, ci_workflows, scm_repositories};
use crate::runtime::emit::*;

/// Lists ci products.
///
/// `GET /v1/ciProducts`
///
/// At most 200 on a page.
///
/// [Apple's page](https://developer.apple.com/documentation/appstoreconnectapi/get-v1-ciProducts)
pub fn list() -> Request<Page<CiProduct>, ListQuery> {
    Request::new(Method::Get, "/v1/ciProducts").limited(200)
}

/// Reads one of the ci products.
///
/// `GET /v1/ciProducts/{id}`
///
/// [Apple's page](https://developer.apple.com/documentation/appstoreconnectapi/get-v1-ciProducts-_id_)
pub fn get(id: impl Into<Id<CiProduct>>) -> Request<Document<CiProduct>, GetQuery> {
    Request::new(Method::Get, "/v1/ciProducts/{id}").path("id", id.into())
}

/// Deletes one of the ci products.
///
/// `DELETE /v1/ciProducts/{id}`
///
/// [Apple's page](https://developer.apple.com/documentation/appstoreconnectapi/delete-v1-ciProducts-_id_)
pub fn delete(id: impl Into<Id<CiProduct>>) -> Request<()> {
    Request::new(Method::Delete, "/v1/ciProducts/{id}").path("id", id.into())
}

/// Reads the additional repositories of one of the ci products.
///
/// `GET /v1/ciProducts/{id}/additionalRepositories`
///
/// At most 200 on a page.
///
/// [Apple's page](https://developer.apple.com/documentation/appstoreconnectapi/get-v1-ciProducts-_id_-additionalRepositories)
pub fn additional_repositories(
    id: impl Into<Id<CiProduct>>,
) -> Request<Page<scm_repositories::ScmRepository>, AdditionalRepositoriesQuery> {
    Request::new(Method::Get, "/v1/ciProducts/{id}/additionalRepositories")
        .path("id", id.into())
        .limited(200)
}

/// Reads the app of one of the ci products.
///
/// `GET /v1/ciProducts/{id}/app`
///
/// `limit[inAppPurchases]` is deprecated.
///
/// `limit[gameCenterEnabledVersions]` is deprecated.
///
/// [Apple's page](https://developer.apple.com/documentation/appstoreconnectapi/get-v1-ciProducts-_id_-app)
pub fn app(id: impl Into<Id<CiProduct>>) -> Request<Document<Option<apps::App>>, AppQuery> {
    Request::new(Method::Get, "/v1/ciProducts/{id}/app").path("id", id.into())
}

/// Reads the build runs of one of the ci products.
///
/// `GET /v1/ciProducts/{id}/buildRuns`
///
/// At most 200 on a page.
///
/// [Apple's page](https://developer.apple.com/documentation/appstoreconnectapi/get-v1-ciProducts-_id_-buildRuns)
pub fn build_runs(
    id: impl Into<Id<CiProduct>>,
) -> Request<Page<ci_build_runs::CiBuildRun>, BuildRunsQuery> {
    Request::new(Method::Get, "/v1/ciProducts/{id}/buildRuns")
        .path("id", id.into())
        .limited(200)
}

/// Reads the primary repositories of one of the ci products.
///
/// `GET /v1/ciProducts/{id}/primaryRepositories`
///
/// At most 200 on a page.
///
/// [Apple's page](https://developer.apple.com/documentation/appstoreconnectapi/get-v1-ciProducts-_id_-primaryRepositories)
pub fn primary_repositories(
    id: impl Into<Id<CiProduct>>,
) -> Request<Page<scm_repositories::ScmRepository>, PrimaryRepositoriesQuery> {
    Request::new(Method::Get, "/v1/ciProducts/{id}/primaryRepositories")
        .path("id", id.into())
        .limited(200)
}

/// Reads the workflows of one of the ci products.
///
/// `GET /v1/ciProducts/{id}/workflows`
///
/// At most 200 on a page.
///
/// [Apple's page](https://developer.apple.com/documentation/appstoreconnectapi/get-v1-ciProducts-_id_-workflows)
pub fn workflows(
    id: impl Into<Id<CiProduct>>,
) -> Request<Page<ci_workflows::CiWorkflow>, WorkflowsQuery> {
    Request::new(Method::Get, "/v1/ciProducts/{id}/workflows")
        .path("id", id.into())
        .limited(200)
}

/// Reads the identities of the additional repositories of one of the ci products.
///
/// `GET /v1/ciProducts/{id}/relationships/additionalRepositories`
///
/// At most 200 on a page.
///
/// [Apple's page](https://developer.apple.com/documentation/appstoreconnectapi/get-v1-ciProducts-_id_-relationships-additionalRepositories)
pub fn additional_repositories_linkages(
    id: impl Into<Id<CiProduct>>,
) -> Request<Linkages<scm_repositories::ScmRepository>> {
    Request::new(
        Method::Get,
        "/v1/ciProducts/{id}/relationships/additionalRepositories",
    )
    .path("id", id.into())
    .limited(200)
}

/// Reads the identity of the app of one of the ci products.
///
/// `GET /v1/ciProducts/{id}/relationships/app`
///
/// [Apple's page](https://developer.apple.com/documentation/appstoreconnectapi/get-v1-ciProducts-_id_-relationships-app)
pub fn app_linkage(id: impl Into<Id<CiProduct>>) -> Request<Linkage<apps::App>> {
    Request::new(Method::Get, "/v1/ciProducts/{id}/relationships/app").path("id", id.into())
}

/// Reads the identities of the build runs of one of the ci products.
///
/// `GET /v1/ciProducts/{id}/relationships/buildRuns`
///
/// At most 200 on a page.
///
/// [Apple's page](https://developer.apple.com/documentation/appstoreconnectapi/get-v1-ciProducts-_id_-relationships-buildRuns)
pub fn build_runs_linkages(
    id: impl Into<Id<CiProduct>>,
) -> Request<Linkages<ci_build_runs::CiBuildRun>> {
    Request::new(Method::Get, "/v1/ciProducts/{id}/relationships/buildRuns")
        .path("id", id.into())
        .limited(200)
}

/// Reads the identities of the primary repositories of one of the ci products.
///
/// `GET /v1/ciProducts/{id}/relationships/primaryRepositories`
///
/// At most 200 on a page.
///
/// [Apple's page](https://developer.apple.com/documentation/appstoreconnectapi/get-v1-ciProducts-_id_-relationships-primaryRepositories)
pub fn primary_repositories_linkages(
    id: impl Into<Id<CiProduct>>,
) -> Request<Linkages<scm_repositories::ScmRepository>> {
    Request::new(
        Method::Get,
        "/v1/ciProducts/{id}/relationships/primaryRepositories",
    )
    .path("id", id.into())
    .limited(200)
}

/// Reads the identities of the workflows of one of the ci products.
///
/// `GET /v1/ciProducts/{id}/relationships/workflows`
///
/// At most 200 on a page.
///
/// [Apple's page](https://developer.apple.com/documentation/appstoreconnectapi/get-v1-ciProducts-_id_-relationships-workflows)
pub fn workflows_linkages(
    id: impl Into<Id<CiProduct>>,
) -> Request<Linkages<ci_workflows::CiWorkflow>> {
    Request::new(Method::Get, "/v1/ciProducts/{id}/relationships/workflows")
        .path("id", id.into())
        .limited(200)
}

/// The parameters of [`list`](fn@list).
pub enum ListQuery {}
impl Query for ListQuery {
    type Joins = CiProductJoins;
}

impl Request<Page<CiProduct>, ListQuery> {
    /// Sets `filter[productType]`.
    pub fn filter_product_type(
        self,
        values: impl IntoIterator<Item = CiProductProductType>,
    ) -> Self {
        self.list::<CiProductProductType, _>("filter[productType]", values)
    }

    /// Sets `filter[app]`.
    pub fn filter_app(self, values: impl IntoIterator<Item = impl Into<Id<apps::App>>>) -> Self {
        self.list::<Id<apps::App>, _>("filter[app]", values)
    }
}

/// The parameters of [`get`](fn@get).
pub enum GetQuery {}
impl Query for GetQuery {
    type Joins = CiProductJoins;
}

/// The parameters of [`additional_repositories`](fn@additional_repositories).
pub enum AdditionalRepositoriesQuery {}
impl Query for AdditionalRepositoriesQuery {
    type Joins = scm_repositories::ScmRepositoryJoins;
}

impl Request<Page<scm_repositories::ScmRepository>, AdditionalRepositoriesQuery> {
    /// Sets `filter[id]`.
    pub fn filter_id(
        self,
        values: impl IntoIterator<Item = impl Into<Id<scm_repositories::ScmRepository>>>,
    ) -> Self {
        self.list::<Id<scm_repositories::ScmRepository>, _>("filter[id]", values)
    }
}

/// The parameters of [`app`](fn@app).
pub enum AppQuery {}
impl Query for AppQuery {
    type Joins = apps::AppJoins;
}

/// The parameters of [`build_runs`](fn@build_runs).
pub enum BuildRunsQuery {}
impl Query for BuildRunsQuery {
    type Joins = ci_build_runs::CiBuildRunJoins;
}

impl Request<Page<ci_build_runs::CiBuildRun>, BuildRunsQuery> {
    /// Sets `filter[builds]`.
    pub fn filter_builds(
        self,
        values: impl IntoIterator<Item = impl Into<Id<builds::Build>>>,
    ) -> Self {
        self.list::<Id<builds::Build>, _>("filter[builds]", values)
    }

    /// Sets `sort`.
    pub fn sort(self, values: impl IntoIterator<Item = Sort>) -> Self {
        self.list::<Sort, _>("sort", values)
    }
}

/// The parameters of [`primary_repositories`](fn@primary_repositories).
pub enum PrimaryRepositoriesQuery {}
impl Query for PrimaryRepositoriesQuery {
    type Joins = scm_repositories::ScmRepositoryJoins;
}

impl Request<Page<scm_repositories::ScmRepository>, PrimaryRepositoriesQuery> {
    /// Sets `filter[id]`.
    pub fn filter_id(
        self,
        values: impl IntoIterator<Item = impl Into<Id<scm_repositories::ScmRepository>>>,
    ) -> Self {
        self.list::<Id<scm_repositories::ScmRepository>, _>("filter[id]", values)
    }
}

/// The parameters of [`workflows`](fn@workflows).
pub enum WorkflowsQuery {}
impl Query for WorkflowsQuery {
    type Joins = ci_workflows::CiWorkflowJoins;
}

/// A resource of the type `ciProducts`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CiProduct {
    /// Which one it is, among those of its type.
    pub id: Id<CiProduct>,
    /// What it is.
    pub attributes: CiProductAttributes,
    /// What it is connected with.
    pub relationships: CiProductRelationships,
    /// Where it is.
    pub links: Links,
}
resource!(CiProduct, "ciProducts", attributes, relationships, links);

/// The attributes of [`CiProduct`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CiProductAttributes {
    /// `createdDate`
    pub created_date: Option<DateTime>,
    /// `name`
    pub name: Option<String>,
    /// `productType`
    pub product_type: Option<CiProductProductType>,
}

impl Object for CiProductAttributes {
    fn member<'de, A: MapAccess<'de>>(&mut self, key: &str, map: &mut A) -> Result<(), A::Error> {
        match key {
            "createdDate" => read_value(&mut self.created_date, map),
            "name" => read_value(&mut self.name, map),
            "productType" => read_value(&mut self.product_type, map),
            _ => skip(map),
        }
    }
}

impl Member for CiProductAttributes {
    #[inline]
    fn view(&self) -> View<'_> {
        View::object("CiProductAttributes")
            .member("createdDate", &self.created_date)
            .member("name", &self.name)
            .member("productType", &self.product_type)
            .end()
    }
}
object!(CiProductAttributes);

/// The relationships of [`CiProduct`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CiProductRelationships {
    /// `additionalRepositories`
    pub additional_repositories: LinksOnly,
    /// `app`
    pub app: ToOne<apps::App>,
    /// `buildRuns`
    pub build_runs: LinksOnly,
    /// `bundleId`
    pub bundle_id: ToOne<bundle_ids::BundleId>,
    /// `primaryRepositories`
    pub primary_repositories: ToMany<scm_repositories::ScmRepository>,
    /// `workflows`
    pub workflows: LinksOnly,
}

impl Object for CiProductRelationships {
    fn member<'de, A: MapAccess<'de>>(&mut self, key: &str, map: &mut A) -> Result<(), A::Error> {
        match key {
            "additionalRepositories" => read_relationship(&mut self.additional_repositories, map),
            "app" => read_relationship(&mut self.app, map),
            "buildRuns" => read_relationship(&mut self.build_runs, map),
            "bundleId" => read_relationship(&mut self.bundle_id, map),
            "primaryRepositories" => read_relationship(&mut self.primary_repositories, map),
            "workflows" => read_relationship(&mut self.workflows, map),
            _ => skip(map),
        }
    }
}

impl Member for CiProductRelationships {
    #[inline]
    fn view(&self) -> View<'_> {
        View::object("CiProductRelationships")
            .relationship("additionalRepositories", &self.additional_repositories)
            .relationship("app", &self.app)
            .relationship("buildRuns", &self.build_runs)
            .relationship("bundleId", &self.bundle_id)
            .relationship("primaryRepositories", &self.primary_repositories)
            .relationship("workflows", &self.workflows)
            .end()
    }
}
object!(CiProductRelationships);

values! {
    /// Values of `productType`.
    pub enum CiProductProductType {
        App = "APP",
        Framework = "FRAMEWORK",
    }
}

/// What can be asked along with `CiProduct`.
///
/// Fields can be chosen: `fields[apps]`, `fields[bundleIds]`, `fields[ciProducts]`, `fields[scmRepositories]`.
///
/// Can be included: `app`, `bundleId`, `primaryRepositories`.
pub enum CiProductJoins {}
joins!(
    CiProductJoins,
    include = CiProductInclude,
    to_many = CiProductToMany,
    fields = [
        apps::AppField,
        bundle_ids::BundleIdField,
        CiProductField,
        scm_repositories::ScmRepositoryField
    ]
);

names! {
    /// The fields that `fields[ciProducts]` can choose.
    pub enum CiProductField {
        Name = "name",
        CreatedDate = "createdDate",
        ProductType = "productType",
        App = "app",
        BundleId = "bundleId",
        Workflows = "workflows",
        PrimaryRepositories = "primaryRepositories",
        AdditionalRepositories = "additionalRepositories",
        BuildRuns = "buildRuns",
    }
}

impl Field for CiProductField {
    const PARAMETER: &'static str = "fields[ciProducts]";
}

names! {
    /// What can be included with `CiProduct`.
    pub enum CiProductInclude {
        App = "app",
        BundleId = "bundleId",
        PrimaryRepositories = "primaryRepositories",
    }
}

names! {
    /// Relationships of `CiProduct` of which a limited number can be included.
    ///
    /// At most 50 of each.
    pub enum CiProductToMany {
        PrimaryRepositories = "primaryRepositories",
    }
}

impl Limited for CiProductToMany {
    fn maximum(self) -> u32 {
        50
    }
}

names! {
    /// Values of `sort`.
    pub enum Sort {
        Number = "number",
        NumberDescending = "-number",
    }
}
