// Written by `cargo xtask codegen` from the description in `spec/`; not edited by hand.
//! Scm repositories: `/v1/scmRepositories`.

use super::{scm_git_references, scm_providers, scm_pull_requests};
use crate::runtime::emit::*;

/// Lists scm repositories.
///
/// `GET /v1/scmRepositories`
///
/// At most 200 on a page.
///
/// [Apple's page](https://developer.apple.com/documentation/appstoreconnectapi/get-v1-scmRepositories)
pub fn list() -> Request<Page<ScmRepository>, ListQuery> {
    Request::new(Method::Get, "/v1/scmRepositories").limited(200)
}

/// Reads one of the scm repositories.
///
/// `GET /v1/scmRepositories/{id}`
///
/// [Apple's page](https://developer.apple.com/documentation/appstoreconnectapi/get-v1-scmRepositories-_id_)
pub fn get(id: impl Into<Id<ScmRepository>>) -> Request<Document<ScmRepository>, GetQuery> {
    Request::new(Method::Get, "/v1/scmRepositories/{id}").path("id", id.into())
}

/// Reads the git references of one of the scm repositories.
///
/// `GET /v1/scmRepositories/{id}/gitReferences`
///
/// At most 200 on a page.
///
/// [Apple's page](https://developer.apple.com/documentation/appstoreconnectapi/get-v1-scmRepositories-_id_-gitReferences)
pub fn git_references(
    id: impl Into<Id<ScmRepository>>,
) -> Request<Page<scm_git_references::ScmGitReference>, GitReferencesQuery> {
    Request::new(Method::Get, "/v1/scmRepositories/{id}/gitReferences")
        .path("id", id.into())
        .limited(200)
}

/// Reads the pull requests of one of the scm repositories.
///
/// `GET /v1/scmRepositories/{id}/pullRequests`
///
/// At most 200 on a page.
///
/// [Apple's page](https://developer.apple.com/documentation/appstoreconnectapi/get-v1-scmRepositories-_id_-pullRequests)
pub fn pull_requests(
    id: impl Into<Id<ScmRepository>>,
) -> Request<Page<scm_pull_requests::ScmPullRequest>, PullRequestsQuery> {
    Request::new(Method::Get, "/v1/scmRepositories/{id}/pullRequests")
        .path("id", id.into())
        .limited(200)
}

/// Reads the identities of the git references of one of the scm repositories.
///
/// `GET /v1/scmRepositories/{id}/relationships/gitReferences`
///
/// At most 200 on a page.
///
/// [Apple's page](https://developer.apple.com/documentation/appstoreconnectapi/get-v1-scmRepositories-_id_-relationships-gitReferences)
pub fn git_references_linkages(
    id: impl Into<Id<ScmRepository>>,
) -> Request<Linkages<scm_git_references::ScmGitReference>> {
    Request::new(
        Method::Get,
        "/v1/scmRepositories/{id}/relationships/gitReferences",
    )
    .path("id", id.into())
    .limited(200)
}

/// Reads the identities of the pull requests of one of the scm repositories.
///
/// `GET /v1/scmRepositories/{id}/relationships/pullRequests`
///
/// At most 200 on a page.
///
/// [Apple's page](https://developer.apple.com/documentation/appstoreconnectapi/get-v1-scmRepositories-_id_-relationships-pullRequests)
pub fn pull_requests_linkages(
    id: impl Into<Id<ScmRepository>>,
) -> Request<Linkages<scm_pull_requests::ScmPullRequest>> {
    Request::new(
        Method::Get,
        "/v1/scmRepositories/{id}/relationships/pullRequests",
    )
    .path("id", id.into())
    .limited(200)
}

/// The parameters of [`list`](fn@list).
pub enum ListQuery {}
impl Query for ListQuery {
    type Joins = ScmRepositoryJoins;
}

impl Request<Page<ScmRepository>, ListQuery> {
    /// Sets `filter[id]`.
    pub fn filter_id(self, values: impl IntoIterator<Item = impl Into<Id<ScmRepository>>>) -> Self {
        self.list::<Id<ScmRepository>, _>("filter[id]", values)
    }
}

/// The parameters of [`get`](fn@get).
pub enum GetQuery {}
impl Query for GetQuery {
    type Joins = ScmRepositoryJoins;
}

/// The parameters of [`git_references`](fn@git_references).
pub enum GitReferencesQuery {}
impl Query for GitReferencesQuery {
    type Joins = scm_git_references::ScmGitReferenceJoins;
}

/// The parameters of [`pull_requests`](fn@pull_requests).
pub enum PullRequestsQuery {}
impl Query for PullRequestsQuery {
    type Joins = scm_pull_requests::ScmPullRequestJoins;
}

/// A resource of the type `scmRepositories`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ScmRepository {
    /// Which one it is, among those of its type.
    pub id: Id<ScmRepository>,
    /// What it is.
    pub attributes: ScmRepositoryAttributes,
    /// What it is connected with.
    pub relationships: ScmRepositoryRelationships,
    /// Where it is.
    pub links: Links,
}
resource!(
    ScmRepository,
    "scmRepositories",
    attributes,
    relationships,
    links
);

/// The attributes of [`ScmRepository`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ScmRepositoryAttributes {
    /// `httpCloneUrl`
    pub http_clone_url: Option<String>,
    /// `lastAccessedDate`
    pub last_accessed_date: Option<DateTime>,
    /// `ownerName`
    pub owner_name: Option<String>,
    /// `repositoryName`
    pub repository_name: Option<String>,
    /// `sshCloneUrl`
    pub ssh_clone_url: Option<String>,
}

impl Object for ScmRepositoryAttributes {
    fn member<'de, A: MapAccess<'de>>(&mut self, key: &str, map: &mut A) -> Result<(), A::Error> {
        match key {
            "httpCloneUrl" => read_value(&mut self.http_clone_url, map),
            "lastAccessedDate" => read_value(&mut self.last_accessed_date, map),
            "ownerName" => read_value(&mut self.owner_name, map),
            "repositoryName" => read_value(&mut self.repository_name, map),
            "sshCloneUrl" => read_value(&mut self.ssh_clone_url, map),
            _ => skip(map),
        }
    }
}

impl Member for ScmRepositoryAttributes {
    #[inline]
    fn view(&self) -> View<'_> {
        View::object("ScmRepositoryAttributes")
            .member("httpCloneUrl", &self.http_clone_url)
            .member("lastAccessedDate", &self.last_accessed_date)
            .member("ownerName", &self.owner_name)
            .member("repositoryName", &self.repository_name)
            .member("sshCloneUrl", &self.ssh_clone_url)
            .end()
    }
}
object!(ScmRepositoryAttributes);

/// The relationships of [`ScmRepository`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ScmRepositoryRelationships {
    /// `defaultBranch`
    pub default_branch: ToOne<scm_git_references::ScmGitReference>,
    /// `gitReferences`
    pub git_references: LinksOnly,
    /// `pullRequests`
    pub pull_requests: LinksOnly,
    /// `scmProvider`
    pub scm_provider: ToOne<scm_providers::ScmProvider>,
}

impl Object for ScmRepositoryRelationships {
    fn member<'de, A: MapAccess<'de>>(&mut self, key: &str, map: &mut A) -> Result<(), A::Error> {
        match key {
            "defaultBranch" => read_relationship(&mut self.default_branch, map),
            "gitReferences" => read_relationship(&mut self.git_references, map),
            "pullRequests" => read_relationship(&mut self.pull_requests, map),
            "scmProvider" => read_relationship(&mut self.scm_provider, map),
            _ => skip(map),
        }
    }
}

impl Member for ScmRepositoryRelationships {
    #[inline]
    fn view(&self) -> View<'_> {
        View::object("ScmRepositoryRelationships")
            .relationship("defaultBranch", &self.default_branch)
            .relationship("gitReferences", &self.git_references)
            .relationship("pullRequests", &self.pull_requests)
            .relationship("scmProvider", &self.scm_provider)
            .end()
    }
}
object!(ScmRepositoryRelationships);

/// What can be asked along with `ScmRepository`.
///
/// Fields can be chosen: `fields[scmGitReferences]`, `fields[scmProviders]`, `fields[scmRepositories]`.
///
/// Can be included: `scmProvider`, `defaultBranch`.
pub enum ScmRepositoryJoins {}
joins!(
    ScmRepositoryJoins,
    include = ScmRepositoryInclude,
    to_many = Never,
    fields = [
        scm_git_references::ScmGitReferenceField,
        scm_providers::ScmProviderField,
        ScmRepositoryField
    ]
);

names! {
    /// The fields that `fields[scmRepositories]` can choose.
    pub enum ScmRepositoryField {
        LastAccessedDate = "lastAccessedDate",
        HttpCloneUrl = "httpCloneUrl",
        SshCloneUrl = "sshCloneUrl",
        OwnerName = "ownerName",
        RepositoryName = "repositoryName",
        ScmProvider = "scmProvider",
        DefaultBranch = "defaultBranch",
        GitReferences = "gitReferences",
        PullRequests = "pullRequests",
    }
}

impl Field for ScmRepositoryField {
    const PARAMETER: &'static str = "fields[scmRepositories]";
}

names! {
    /// What can be included with `ScmRepository`.
    pub enum ScmRepositoryInclude {
        ScmProvider = "scmProvider",
        DefaultBranch = "defaultBranch",
    }
}
