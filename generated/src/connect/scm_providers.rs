// Written by `cargo xtask codegen` from the description in `spec/`; not edited by hand.
//! Scm providers: `/v1/scmProviders`.

use super::{ScmProviderType, scm_repositories};
use crate::runtime::emit::*;

/// Lists scm providers.
///
/// `GET /v1/scmProviders`
///
/// At most 200 on a page.
///
/// [Apple's page](https://developer.apple.com/documentation/appstoreconnectapi/get-v1-scmProviders)
pub fn list() -> Request<Page<ScmProvider>, ListQuery> {
    Request::new(Method::Get, "/v1/scmProviders").limited(200)
}

/// Reads one of the scm providers.
///
/// `GET /v1/scmProviders/{id}`
///
/// [Apple's page](https://developer.apple.com/documentation/appstoreconnectapi/get-v1-scmProviders-_id_)
pub fn get(id: impl Into<Id<ScmProvider>>) -> Request<Document<ScmProvider>, GetQuery> {
    Request::new(Method::Get, "/v1/scmProviders/{id}").path("id", id.into())
}

/// Reads the repositories of one of the scm providers.
///
/// `GET /v1/scmProviders/{id}/repositories`
///
/// At most 200 on a page.
///
/// [Apple's page](https://developer.apple.com/documentation/appstoreconnectapi/get-v1-scmProviders-_id_-repositories)
pub fn repositories(
    id: impl Into<Id<ScmProvider>>,
) -> Request<Page<scm_repositories::ScmRepository>, RepositoriesQuery> {
    Request::new(Method::Get, "/v1/scmProviders/{id}/repositories")
        .path("id", id.into())
        .limited(200)
}

/// Reads the identities of the repositories of one of the scm providers.
///
/// `GET /v1/scmProviders/{id}/relationships/repositories`
///
/// At most 200 on a page.
///
/// [Apple's page](https://developer.apple.com/documentation/appstoreconnectapi/get-v1-scmProviders-_id_-relationships-repositories)
pub fn repositories_linkages(
    id: impl Into<Id<ScmProvider>>,
) -> Request<Linkages<scm_repositories::ScmRepository>> {
    Request::new(
        Method::Get,
        "/v1/scmProviders/{id}/relationships/repositories",
    )
    .path("id", id.into())
    .limited(200)
}

/// The parameters of [`list`](fn@list).
pub enum ListQuery {}
impl Query for ListQuery {
    type Joins = Only<ScmProviderField>;
}

/// The parameters of [`get`](fn@get).
pub enum GetQuery {}
impl Query for GetQuery {
    type Joins = Only<ScmProviderField>;
}

/// The parameters of [`repositories`](fn@repositories).
pub enum RepositoriesQuery {}
impl Query for RepositoriesQuery {
    type Joins = scm_repositories::ScmRepositoryJoins;
}

impl Request<Page<scm_repositories::ScmRepository>, RepositoriesQuery> {
    /// Sets `filter[id]`.
    pub fn filter_id(
        self,
        values: impl IntoIterator<Item = impl Into<Id<scm_repositories::ScmRepository>>>,
    ) -> Self {
        self.list::<Id<scm_repositories::ScmRepository>, _>("filter[id]", values)
    }
}

/// A resource of the type `scmProviders`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ScmProvider {
    /// Which one it is, among those of its type.
    pub id: Id<ScmProvider>,
    /// What it is.
    pub attributes: ScmProviderAttributes,
    /// What it is connected with.
    pub relationships: ScmProviderRelationships,
    /// Where it is.
    pub links: Links,
}
resource!(
    ScmProvider,
    "scmProviders",
    attributes,
    relationships,
    links
);

/// The attributes of [`ScmProvider`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ScmProviderAttributes {
    /// `scmProviderType`
    pub scm_provider_type: Option<ScmProviderType>,
    /// `url`
    pub url: Option<String>,
}

impl Object for ScmProviderAttributes {
    fn member<'de, A: MapAccess<'de>>(&mut self, key: &str, map: &mut A) -> Result<(), A::Error> {
        match key {
            "scmProviderType" => read_value(&mut self.scm_provider_type, map),
            "url" => read_value(&mut self.url, map),
            _ => skip(map),
        }
    }
}

impl Member for ScmProviderAttributes {
    #[inline]
    fn view(&self) -> View<'_> {
        View::object("ScmProviderAttributes")
            .member("scmProviderType", &self.scm_provider_type)
            .member("url", &self.url)
            .end()
    }
}
object!(ScmProviderAttributes);

/// The relationships of [`ScmProvider`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ScmProviderRelationships {
    /// `repositories`
    pub repositories: LinksOnly,
}

impl Object for ScmProviderRelationships {
    fn member<'de, A: MapAccess<'de>>(&mut self, key: &str, map: &mut A) -> Result<(), A::Error> {
        match key {
            "repositories" => read_relationship(&mut self.repositories, map),
            _ => skip(map),
        }
    }
}

impl Member for ScmProviderRelationships {
    #[inline]
    fn view(&self) -> View<'_> {
        View::object("ScmProviderRelationships")
            .relationship("repositories", &self.repositories)
            .end()
    }
}
object!(ScmProviderRelationships);

names! {
    /// The fields that `fields[scmProviders]` can choose.
    pub enum ScmProviderField {
        ScmProviderType = "scmProviderType",
        Url = "url",
        Repositories = "repositories",
    }
}

impl Field for ScmProviderField {
    const PARAMETER: &'static str = "fields[scmProviders]";
}
