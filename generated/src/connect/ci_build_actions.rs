// Written by `cargo xtask codegen` from the description in `spec/`; not edited by hand.
//! Ci build actions: `/v1/ciBuildActions`.

use super::{
    CiActionType, CiCompletionStatus, CiExecutionProgress, CiIssueCounts, ci_artifacts,
    ci_build_runs, ci_issues, ci_test_results,
};
use crate::runtime::emit::*;

/// Reads one of the ci build actions.
///
/// `GET /v1/ciBuildActions/{id}`
///
/// [Apple's page](https://developer.apple.com/documentation/appstoreconnectapi/get-v1-ciBuildActions-_id_)
pub fn get(id: impl Into<Id<CiBuildAction>>) -> Request<Document<CiBuildAction>, GetQuery> {
    Request::new(Method::Get, "/v1/ciBuildActions/{id}").path("id", id.into())
}

/// Reads the artifacts of one of the ci build actions.
///
/// `GET /v1/ciBuildActions/{id}/artifacts`
///
/// At most 200 on a page.
///
/// [Apple's page](https://developer.apple.com/documentation/appstoreconnectapi/get-v1-ciBuildActions-_id_-artifacts)
pub fn artifacts(
    id: impl Into<Id<CiBuildAction>>,
) -> Request<Page<ci_artifacts::CiArtifact>, ArtifactsQuery> {
    Request::new(Method::Get, "/v1/ciBuildActions/{id}/artifacts")
        .path("id", id.into())
        .limited(200)
}

/// Reads the build run of one of the ci build actions.
///
/// `GET /v1/ciBuildActions/{id}/buildRun`
///
/// [Apple's page](https://developer.apple.com/documentation/appstoreconnectapi/get-v1-ciBuildActions-_id_-buildRun)
pub fn build_run(
    id: impl Into<Id<CiBuildAction>>,
) -> Request<Document<Option<ci_build_runs::CiBuildRun>>, BuildRunQuery> {
    Request::new(Method::Get, "/v1/ciBuildActions/{id}/buildRun").path("id", id.into())
}

/// Reads the issues of one of the ci build actions.
///
/// `GET /v1/ciBuildActions/{id}/issues`
///
/// At most 200 on a page.
///
/// [Apple's page](https://developer.apple.com/documentation/appstoreconnectapi/get-v1-ciBuildActions-_id_-issues)
pub fn issues(id: impl Into<Id<CiBuildAction>>) -> Request<Page<ci_issues::CiIssue>, IssuesQuery> {
    Request::new(Method::Get, "/v1/ciBuildActions/{id}/issues")
        .path("id", id.into())
        .limited(200)
}

/// Reads the test results of one of the ci build actions.
///
/// `GET /v1/ciBuildActions/{id}/testResults`
///
/// At most 200 on a page.
///
/// [Apple's page](https://developer.apple.com/documentation/appstoreconnectapi/get-v1-ciBuildActions-_id_-testResults)
pub fn test_results(
    id: impl Into<Id<CiBuildAction>>,
) -> Request<Page<ci_test_results::CiTestResult>, TestResultsQuery> {
    Request::new(Method::Get, "/v1/ciBuildActions/{id}/testResults")
        .path("id", id.into())
        .limited(200)
}

/// Reads the identities of the artifacts of one of the ci build actions.
///
/// `GET /v1/ciBuildActions/{id}/relationships/artifacts`
///
/// At most 200 on a page.
///
/// [Apple's page](https://developer.apple.com/documentation/appstoreconnectapi/get-v1-ciBuildActions-_id_-relationships-artifacts)
pub fn artifacts_linkages(
    id: impl Into<Id<CiBuildAction>>,
) -> Request<Linkages<ci_artifacts::CiArtifact>> {
    Request::new(
        Method::Get,
        "/v1/ciBuildActions/{id}/relationships/artifacts",
    )
    .path("id", id.into())
    .limited(200)
}

/// Reads the identity of the build run of one of the ci build actions.
///
/// `GET /v1/ciBuildActions/{id}/relationships/buildRun`
///
/// [Apple's page](https://developer.apple.com/documentation/appstoreconnectapi/get-v1-ciBuildActions-_id_-relationships-buildRun)
pub fn build_run_linkage(
    id: impl Into<Id<CiBuildAction>>,
) -> Request<Linkage<ci_build_runs::CiBuildRun>> {
    Request::new(
        Method::Get,
        "/v1/ciBuildActions/{id}/relationships/buildRun",
    )
    .path("id", id.into())
}

/// Reads the identities of the issues of one of the ci build actions.
///
/// `GET /v1/ciBuildActions/{id}/relationships/issues`
///
/// At most 200 on a page.
///
/// [Apple's page](https://developer.apple.com/documentation/appstoreconnectapi/get-v1-ciBuildActions-_id_-relationships-issues)
pub fn issues_linkages(id: impl Into<Id<CiBuildAction>>) -> Request<Linkages<ci_issues::CiIssue>> {
    Request::new(Method::Get, "/v1/ciBuildActions/{id}/relationships/issues")
        .path("id", id.into())
        .limited(200)
}

/// Reads the identities of the test results of one of the ci build actions.
///
/// `GET /v1/ciBuildActions/{id}/relationships/testResults`
///
/// At most 200 on a page.
///
/// [Apple's page](https://developer.apple.com/documentation/appstoreconnectapi/get-v1-ciBuildActions-_id_-relationships-testResults)
pub fn test_results_linkages(
    id: impl Into<Id<CiBuildAction>>,
) -> Request<Linkages<ci_test_results::CiTestResult>> {
    Request::new(
        Method::Get,
        "/v1/ciBuildActions/{id}/relationships/testResults",
    )
    .path("id", id.into())
    .limited(200)
}

/// The parameters of [`get`](fn@get).
pub enum GetQuery {}
impl Query for GetQuery {
    type Joins = CiBuildActionJoins;
}

/// The parameters of [`artifacts`](fn@artifacts).
pub enum ArtifactsQuery {}
impl Query for ArtifactsQuery {
    type Joins = Only<ci_artifacts::CiArtifactField>;
}

/// The parameters of [`build_run`](fn@build_run).
pub enum BuildRunQuery {}
impl Query for BuildRunQuery {
    type Joins = ci_build_runs::CiBuildRunJoins;
}

/// The parameters of [`issues`](fn@issues).
pub enum IssuesQuery {}
impl Query for IssuesQuery {
    type Joins = Only<ci_issues::CiIssueField>;
}

/// The parameters of [`test_results`](fn@test_results).
pub enum TestResultsQuery {}
impl Query for TestResultsQuery {
    type Joins = Only<ci_test_results::CiTestResultField>;
}

/// A resource of the type `ciBuildActions`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CiBuildAction {
    /// Which one it is, among those of its type.
    pub id: Id<CiBuildAction>,
    /// What it is.
    pub attributes: CiBuildActionAttributes,
    /// What it is connected with.
    pub relationships: CiBuildActionRelationships,
    /// Where it is.
    pub links: Links,
}
resource!(
    CiBuildAction,
    "ciBuildActions",
    attributes,
    relationships,
    links
);

/// The attributes of [`CiBuildAction`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CiBuildActionAttributes {
    /// `actionType`
    pub action_type: Option<CiActionType>,
    /// `completionStatus`
    pub completion_status: Option<CiCompletionStatus>,
    /// `executionProgress`
    pub execution_progress: Option<CiExecutionProgress>,
    /// `finishedDate`
    pub finished_date: Option<DateTime>,
    /// `isRequiredToPass`
    pub is_required_to_pass: Option<bool>,
    /// `issueCounts`
    pub issue_counts: Option<CiIssueCounts>,
    /// `name`
    pub name: Option<String>,
    /// `startedDate`
    pub started_date: Option<DateTime>,
}

impl Object for CiBuildActionAttributes {
    fn member<'de, A: MapAccess<'de>>(&mut self, key: &str, map: &mut A) -> Result<(), A::Error> {
        match key {
            "actionType" => read_value(&mut self.action_type, map),
            "completionStatus" => read_value(&mut self.completion_status, map),
            "executionProgress" => read_value(&mut self.execution_progress, map),
            "finishedDate" => read_value(&mut self.finished_date, map),
            "isRequiredToPass" => read_value(&mut self.is_required_to_pass, map),
            "issueCounts" => read_value(&mut self.issue_counts, map),
            "name" => read_value(&mut self.name, map),
            "startedDate" => read_value(&mut self.started_date, map),
            _ => skip(map),
        }
    }
}

impl Member for CiBuildActionAttributes {
    #[inline]
    fn view(&self) -> View<'_> {
        View::object("CiBuildActionAttributes")
            .member("actionType", &self.action_type)
            .member("completionStatus", &self.completion_status)
            .member("executionProgress", &self.execution_progress)
            .member("finishedDate", &self.finished_date)
            .member("isRequiredToPass", &self.is_required_to_pass)
            .member("issueCounts", &self.issue_counts)
            .member("name", &self.name)
            .member("startedDate", &self.started_date)
            .end()
    }
}
object!(CiBuildActionAttributes);

/// The relationships of [`CiBuildAction`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CiBuildActionRelationships {
    /// `artifacts`
    pub artifacts: LinksOnly,
    /// `buildRun`
    pub build_run: ToOne<ci_build_runs::CiBuildRun>,
    /// `issues`
    pub issues: LinksOnly,
    /// `testResults`
    pub test_results: LinksOnly,
}

impl Object for CiBuildActionRelationships {
    fn member<'de, A: MapAccess<'de>>(&mut self, key: &str, map: &mut A) -> Result<(), A::Error> {
        match key {
            "artifacts" => read_relationship(&mut self.artifacts, map),
            "buildRun" => read_relationship(&mut self.build_run, map),
            "issues" => read_relationship(&mut self.issues, map),
            "testResults" => read_relationship(&mut self.test_results, map),
            _ => skip(map),
        }
    }
}

impl Member for CiBuildActionRelationships {
    #[inline]
    fn view(&self) -> View<'_> {
        View::object("CiBuildActionRelationships")
            .relationship("artifacts", &self.artifacts)
            .relationship("buildRun", &self.build_run)
            .relationship("issues", &self.issues)
            .relationship("testResults", &self.test_results)
            .end()
    }
}
object!(CiBuildActionRelationships);

/// What can be asked along with `CiBuildAction`.
///
/// Fields can be chosen: `fields[ciBuildActions]`, `fields[ciBuildRuns]`.
///
/// Can be included: `buildRun`.
pub enum CiBuildActionJoins {}
joins!(
    CiBuildActionJoins,
    include = CiBuildActionInclude,
    to_many = Never,
    fields = [CiBuildActionField, ci_build_runs::CiBuildRunField]
);

names! {
    /// The fields that `fields[ciBuildActions]` can choose.
    pub enum CiBuildActionField {
        Name = "name",
        ActionType = "actionType",
        StartedDate = "startedDate",
        FinishedDate = "finishedDate",
        IssueCounts = "issueCounts",
        ExecutionProgress = "executionProgress",
        CompletionStatus = "completionStatus",
        IsRequiredToPass = "isRequiredToPass",
        BuildRun = "buildRun",
        Artifacts = "artifacts",
        Issues = "issues",
        TestResults = "testResults",
    }
}

impl Field for CiBuildActionField {
    const PARAMETER: &'static str = "fields[ciBuildActions]";
}

names! {
    /// What can be included with `CiBuildAction`.
    pub enum CiBuildActionInclude {
        BuildRun = "buildRun",
    }
}
