// Written by `cargo xtask codegen` from the description in `spec/`; not edited by hand.
//! Scm pull requests: `/v1/scmPullRequests`.

use super::scm_repositories;
use crate::runtime::emit::*;

/// Reads one of the scm pull requests.
///
/// `GET /v1/scmPullRequests/{id}`
///
/// [Apple's page](https://developer.apple.com/documentation/appstoreconnectapi/get-v1-scmPullRequests-_id_)
pub fn get(id: impl Into<Id<ScmPullRequest>>) -> Request<Document<ScmPullRequest>, GetQuery> {
    Request::new(Method::Get, "/v1/scmPullRequests/{id}").path("id", id.into())
}

/// The parameters of [`get`](fn@get).
pub enum GetQuery {}
impl Query for GetQuery {
    type Joins = ScmPullRequestJoins;
}

/// A resource of the type `scmPullRequests`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ScmPullRequest {
    /// Which one it is, among those of its type.
    pub id: Id<ScmPullRequest>,
    /// What it is.
    pub attributes: ScmPullRequestAttributes,
    /// What it is connected with.
    pub relationships: ScmPullRequestRelationships,
    /// Where it is.
    pub links: Links,
}
resource!(
    ScmPullRequest,
    "scmPullRequests",
    attributes,
    relationships,
    links
);

/// The attributes of [`ScmPullRequest`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ScmPullRequestAttributes {
    /// `destinationBranchName`
    pub destination_branch_name: Option<String>,
    /// `destinationRepositoryName`
    pub destination_repository_name: Option<String>,
    /// `destinationRepositoryOwner`
    pub destination_repository_owner: Option<String>,
    /// `isClosed`
    pub is_closed: Option<bool>,
    /// `isCrossRepository`
    pub is_cross_repository: Option<bool>,
    /// `number`
    pub number: Option<i64>,
    /// `sourceBranchName`
    pub source_branch_name: Option<String>,
    /// `sourceRepositoryName`
    pub source_repository_name: Option<String>,
    /// `sourceRepositoryOwner`
    pub source_repository_owner: Option<String>,
    /// `title`
    pub title: Option<String>,
    /// `webUrl`
    pub web_url: Option<String>,
}

impl Object for ScmPullRequestAttributes {
    fn member<'de, A: MapAccess<'de>>(&mut self, key: &str, map: &mut A) -> Result<(), A::Error> {
        match key {
            "destinationBranchName" => read_value(&mut self.destination_branch_name, map),
            "destinationRepositoryName" => read_value(&mut self.destination_repository_name, map),
            "destinationRepositoryOwner" => read_value(&mut self.destination_repository_owner, map),
            "isClosed" => read_value(&mut self.is_closed, map),
            "isCrossRepository" => read_value(&mut self.is_cross_repository, map),
            "number" => read_value(&mut self.number, map),
            "sourceBranchName" => read_value(&mut self.source_branch_name, map),
            "sourceRepositoryName" => read_value(&mut self.source_repository_name, map),
            "sourceRepositoryOwner" => read_value(&mut self.source_repository_owner, map),
            "title" => read_value(&mut self.title, map),
            "webUrl" => read_value(&mut self.web_url, map),
            _ => skip(map),
        }
    }
}

impl Member for ScmPullRequestAttributes {
    #[inline]
    fn view(&self) -> View<'_> {
        View::object("ScmPullRequestAttributes")
            .member("destinationBranchName", &self.destination_branch_name)
            .member(
                "destinationRepositoryName",
                &self.destination_repository_name,
            )
            .member(
                "destinationRepositoryOwner",
                &self.destination_repository_owner,
            )
            .member("isClosed", &self.is_closed)
            .member("isCrossRepository", &self.is_cross_repository)
            .member("number", &self.number)
            .member("sourceBranchName", &self.source_branch_name)
            .member("sourceRepositoryName", &self.source_repository_name)
            .member("sourceRepositoryOwner", &self.source_repository_owner)
            .member("title", &self.title)
            .member("webUrl", &self.web_url)
            .end()
    }
}
object!(ScmPullRequestAttributes);

/// The relationships of [`ScmPullRequest`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ScmPullRequestRelationships {
    /// `repository`
    pub repository: ToOne<scm_repositories::ScmRepository>,
}

impl Object for ScmPullRequestRelationships {
    fn member<'de, A: MapAccess<'de>>(&mut self, key: &str, map: &mut A) -> Result<(), A::Error> {
        match key {
            "repository" => read_relationship(&mut self.repository, map),
            _ => skip(map),
        }
    }
}

impl Member for ScmPullRequestRelationships {
    #[inline]
    fn view(&self) -> View<'_> {
        View::object("ScmPullRequestRelationships")
            .relationship("repository", &self.repository)
            .end()
    }
}
object!(ScmPullRequestRelationships);

/// What can be asked along with `ScmPullRequest`.
///
/// Fields can be chosen: `fields[scmPullRequests]`, `fields[scmRepositories]`.
///
/// Can be included: `repository`.
pub enum ScmPullRequestJoins {}
joins!(
    ScmPullRequestJoins,
    include = ScmPullRequestInclude,
    to_many = Never,
    fields = [ScmPullRequestField, scm_repositories::ScmRepositoryField]
);

names! {
    /// The fields that `fields[scmPullRequests]` can choose.
    pub enum ScmPullRequestField {
        Title = "title",
        Number = "number",
        WebUrl = "webUrl",
        SourceRepositoryOwner = "sourceRepositoryOwner",
        SourceRepositoryName = "sourceRepositoryName",
        SourceBranchName = "sourceBranchName",
        DestinationRepositoryOwner = "destinationRepositoryOwner",
        DestinationRepositoryName = "destinationRepositoryName",
        DestinationBranchName = "destinationBranchName",
        IsClosed = "isClosed",
        IsCrossRepository = "isCrossRepository",
        Repository = "repository",
    }
}

impl Field for ScmPullRequestField {
    const PARAMETER: &'static str = "fields[scmPullRequests]";
}

names! {
    /// What can be included with `ScmPullRequest`.
    pub enum ScmPullRequestInclude {
        Repository = "repository",
    }
}
