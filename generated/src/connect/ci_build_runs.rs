// Written by `cargo xtask codegen` from the description in `spec/`; not edited by hand.
//! Ci build runs: `/v1/ciBuildRuns`.

use super::{
    BetaReviewState, BuildAudienceType, CiCompletionStatus, CiExecutionProgress, CiGitUser,
    CiIssueCounts, Platform, app_store_versions, apps, beta_groups, builds, ci_build_actions,
    ci_products, ci_workflows, pre_release_versions, scm_git_references, scm_pull_requests,
};
use crate::runtime::emit::*;

/// Reads one of the ci build runs.
///
/// `GET /v1/ciBuildRuns/{id}`
///
/// [Apple's page](https://developer.apple.com/documentation/appstoreconnectapi/get-v1-ciBuildRuns-_id_)
pub fn get(id: impl Into<Id<CiBuildRun>>) -> Request<Document<CiBuildRun>, GetQuery> {
    Request::new(Method::Get, "/v1/ciBuildRuns/{id}").path("id", id.into())
}

/// Creates one of the ci build runs.
///
/// `POST /v1/ciBuildRuns`
///
/// [Apple's page](https://developer.apple.com/documentation/appstoreconnectapi/post-v1-ciBuildRuns)
pub fn create(body: CiBuildRunCreate) -> Request<Document<CiBuildRun>> {
    Request::new(Method::Post, "/v1/ciBuildRuns").body(body)
}

/// Reads the actions of one of the ci build runs.
///
/// `GET /v1/ciBuildRuns/{id}/actions`
///
/// At most 200 on a page.
///
/// [Apple's page](https://developer.apple.com/documentation/appstoreconnectapi/get-v1-ciBuildRuns-_id_-actions)
pub fn actions(
    id: impl Into<Id<CiBuildRun>>,
) -> Request<Page<ci_build_actions::CiBuildAction>, ActionsQuery> {
    Request::new(Method::Get, "/v1/ciBuildRuns/{id}/actions")
        .path("id", id.into())
        .limited(200)
}

/// Reads the builds of one of the ci build runs.
///
/// `GET /v1/ciBuildRuns/{id}/builds`
///
/// At most 200 on a page.
///
/// [Apple's page](https://developer.apple.com/documentation/appstoreconnectapi/get-v1-ciBuildRuns-_id_-builds)
pub fn builds(id: impl Into<Id<CiBuildRun>>) -> Request<Page<builds::Build>, BuildsQuery> {
    Request::new(Method::Get, "/v1/ciBuildRuns/{id}/builds")
        .path("id", id.into())
        .limited(200)
}

/// Reads the identities of the actions of one of the ci build runs.
///
/// `GET /v1/ciBuildRuns/{id}/relationships/actions`
///
/// At most 200 on a page.
///
/// [Apple's page](https://developer.apple.com/documentation/appstoreconnectapi/get-v1-ciBuildRuns-_id_-relationships-actions)
pub fn actions_linkages(
    id: impl Into<Id<CiBuildRun>>,
) -> Request<Linkages<ci_build_actions::CiBuildAction>> {
    Request::new(Method::Get, "/v1/ciBuildRuns/{id}/relationships/actions")
        .path("id", id.into())
        .limited(200)
}

/// Reads the identities of the builds of one of the ci build runs.
///
/// `GET /v1/ciBuildRuns/{id}/relationships/builds`
///
/// At most 200 on a page.
///
/// [Apple's page](https://developer.apple.com/documentation/appstoreconnectapi/get-v1-ciBuildRuns-_id_-relationships-builds)
pub fn builds_linkages(id: impl Into<Id<CiBuildRun>>) -> Request<Linkages<builds::Build>> {
    Request::new(Method::Get, "/v1/ciBuildRuns/{id}/relationships/builds")
        .path("id", id.into())
        .limited(200)
}

/// The parameters of [`get`](fn@get).
pub enum GetQuery {}
impl Query for GetQuery {
    type Joins = CiBuildRunJoins;
}

/// The parameters of [`actions`](fn@actions).
pub enum ActionsQuery {}
impl Query for ActionsQuery {
    type Joins = ci_build_actions::CiBuildActionJoins;
}

/// The parameters of [`builds`](fn@builds).
pub enum BuildsQuery {}
impl Query for BuildsQuery {
    type Joins = builds::BuildJoins;
}

impl Request<Page<builds::Build>, BuildsQuery> {
    /// Sets `filter[version]`.
    pub fn filter_version(self, values: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.list::<String, _>("filter[version]", values)
    }

    /// Sets `filter[expired]`.
    pub fn filter_expired(self, values: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.list::<String, _>("filter[expired]", values)
    }

    /// Sets `filter[processingState]`.
    pub fn filter_processing_state(
        self,
        values: impl IntoIterator<Item = builds::BuildProcessingState>,
    ) -> Self {
        self.list::<builds::BuildProcessingState, _>("filter[processingState]", values)
    }

    /// Sets `filter[betaAppReviewSubmission.betaReviewState]`.
    pub fn filter_beta_app_review_submission_beta_review_state(
        self,
        values: impl IntoIterator<Item = BetaReviewState>,
    ) -> Self {
        self.list::<BetaReviewState, _>("filter[betaAppReviewSubmission.betaReviewState]", values)
    }

    /// Sets `filter[usesNonExemptEncryption]`.
    pub fn filter_uses_non_exempt_encryption(
        self,
        values: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.list::<String, _>("filter[usesNonExemptEncryption]", values)
    }

    /// Sets `filter[preReleaseVersion.version]`.
    pub fn filter_pre_release_version_version(
        self,
        values: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.list::<String, _>("filter[preReleaseVersion.version]", values)
    }

    /// Sets `filter[preReleaseVersion.platform]`.
    pub fn filter_pre_release_version_platform(
        self,
        values: impl IntoIterator<Item = Platform>,
    ) -> Self {
        self.list::<Platform, _>("filter[preReleaseVersion.platform]", values)
    }

    /// Sets `filter[buildAudienceType]`.
    pub fn filter_build_audience_type(
        self,
        values: impl IntoIterator<Item = BuildAudienceType>,
    ) -> Self {
        self.list::<BuildAudienceType, _>("filter[buildAudienceType]", values)
    }

    /// Sets `filter[preReleaseVersion]`.
    pub fn filter_pre_release_version(
        self,
        values: impl IntoIterator<Item = impl Into<Id<pre_release_versions::PrereleaseVersion>>>,
    ) -> Self {
        self.list::<Id<pre_release_versions::PrereleaseVersion>, _>(
            "filter[preReleaseVersion]",
            values,
        )
    }

    /// Sets `filter[app]`.
    pub fn filter_app(self, values: impl IntoIterator<Item = impl Into<Id<apps::App>>>) -> Self {
        self.list::<Id<apps::App>, _>("filter[app]", values)
    }

    /// Sets `filter[betaGroups]`.
    pub fn filter_beta_groups(
        self,
        values: impl IntoIterator<Item = impl Into<Id<beta_groups::BetaGroup>>>,
    ) -> Self {
        self.list::<Id<beta_groups::BetaGroup>, _>("filter[betaGroups]", values)
    }

    /// Sets `filter[appStoreVersion]`.
    pub fn filter_app_store_version(
        self,
        values: impl IntoIterator<Item = impl Into<Id<app_store_versions::AppStoreVersion>>>,
    ) -> Self {
        self.list::<Id<app_store_versions::AppStoreVersion>, _>("filter[appStoreVersion]", values)
    }

    /// Sets `filter[id]`.
    pub fn filter_id(self, values: impl IntoIterator<Item = impl Into<Id<builds::Build>>>) -> Self {
        self.list::<Id<builds::Build>, _>("filter[id]", values)
    }

    /// Sets `exists[usesNonExemptEncryption]`.
    pub fn exists_uses_non_exempt_encryption(self, value: bool) -> Self {
        self.one::<bool>("exists[usesNonExemptEncryption]", value)
    }

    /// Sets `sort`.
    pub fn sort(self, values: impl IntoIterator<Item = Sort>) -> Self {
        self.list::<Sort, _>("sort", values)
    }
}

/// A resource of the type `ciBuildRuns`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CiBuildRun {
    /// Which one it is, among those of its type.
    pub id: Id<CiBuildRun>,
    /// What it is.
    pub attributes: CiBuildRunAttributes,
    /// What it is connected with.
    pub relationships: CiBuildRunRelationships,
    /// Where it is.
    pub links: Links,
}
resource!(CiBuildRun, "ciBuildRuns", attributes, relationships, links);

/// The attributes of [`CiBuildRun`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CiBuildRunAttributes {
    /// `cancelReason`
    pub cancel_reason: Option<CiBuildRunCancelReason>,
    /// `completionStatus`
    pub completion_status: Option<CiCompletionStatus>,
    /// `createdDate`
    pub created_date: Option<DateTime>,
    /// `destinationCommit`
    pub destination_commit: Option<CiBuildRunDestinationCommit>,
    /// `executionProgress`
    pub execution_progress: Option<CiExecutionProgress>,
    /// `finishedDate`
    pub finished_date: Option<DateTime>,
    /// `isPullRequestBuild`
    pub is_pull_request_build: Option<bool>,
    /// `issueCounts`
    pub issue_counts: Option<CiIssueCounts>,
    /// `number`
    pub number: Option<i64>,
    /// `sourceCommit`
    pub source_commit: Option<CiBuildRunSourceCommit>,
    /// `startReason`
    pub start_reason: Option<CiBuildRunStartReason>,
    /// `startedDate`
    pub started_date: Option<DateTime>,
}

impl Object for CiBuildRunAttributes {
    fn member<'de, A: MapAccess<'de>>(&mut self, key: &str, map: &mut A) -> Result<(), A::Error> {
        match key {
            "cancelReason" => read_value(&mut self.cancel_reason, map),
            "completionStatus" => read_value(&mut self.completion_status, map),
            "createdDate" => read_value(&mut self.created_date, map),
            "destinationCommit" => read_value(&mut self.destination_commit, map),
            "executionProgress" => read_value(&mut self.execution_progress, map),
            "finishedDate" => read_value(&mut self.finished_date, map),
            "isPullRequestBuild" => read_value(&mut self.is_pull_request_build, map),
            "issueCounts" => read_value(&mut self.issue_counts, map),
            "number" => read_value(&mut self.number, map),
            "sourceCommit" => read_value(&mut self.source_commit, map),
            "startReason" => read_value(&mut self.start_reason, map),
            "startedDate" => read_value(&mut self.started_date, map),
            _ => skip(map),
        }
    }
}

impl Member for CiBuildRunAttributes {
    #[inline]
    fn view(&self) -> View<'_> {
        View::object("CiBuildRunAttributes")
            .member("cancelReason", &self.cancel_reason)
            .member("completionStatus", &self.completion_status)
            .member("createdDate", &self.created_date)
            .member("destinationCommit", &self.destination_commit)
            .member("executionProgress", &self.execution_progress)
            .member("finishedDate", &self.finished_date)
            .member("isPullRequestBuild", &self.is_pull_request_build)
            .member("issueCounts", &self.issue_counts)
            .member("number", &self.number)
            .member("sourceCommit", &self.source_commit)
            .member("startReason", &self.start_reason)
            .member("startedDate", &self.started_date)
            .end()
    }
}
object!(CiBuildRunAttributes);

/// The relationships of [`CiBuildRun`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CiBuildRunRelationships {
    /// `actions`
    pub actions: LinksOnly,
    /// `builds`
    pub builds: ToMany<builds::Build>,
    /// `destinationBranch`
    pub destination_branch: ToOne<scm_git_references::ScmGitReference>,
    /// `product`
    pub product: ToOne<ci_products::CiProduct>,
    /// `pullRequest`
    pub pull_request: ToOne<scm_pull_requests::ScmPullRequest>,
    /// `sourceBranchOrTag`
    pub source_branch_or_tag: ToOne<scm_git_references::ScmGitReference>,
    /// `workflow`
    pub workflow: ToOne<ci_workflows::CiWorkflow>,
}

impl Object for CiBuildRunRelationships {
    fn member<'de, A: MapAccess<'de>>(&mut self, key: &str, map: &mut A) -> Result<(), A::Error> {
        match key {
            "actions" => read_relationship(&mut self.actions, map),
            "builds" => read_relationship(&mut self.builds, map),
            "destinationBranch" => read_relationship(&mut self.destination_branch, map),
            "product" => read_relationship(&mut self.product, map),
            "pullRequest" => read_relationship(&mut self.pull_request, map),
            "sourceBranchOrTag" => read_relationship(&mut self.source_branch_or_tag, map),
            "workflow" => read_relationship(&mut self.workflow, map),
            _ => skip(map),
        }
    }
}

impl Member for CiBuildRunRelationships {
    #[inline]
    fn view(&self) -> View<'_> {
        View::object("CiBuildRunRelationships")
            .relationship("actions", &self.actions)
            .relationship("builds", &self.builds)
            .relationship("destinationBranch", &self.destination_branch)
            .relationship("product", &self.product)
            .relationship("pullRequest", &self.pull_request)
            .relationship("sourceBranchOrTag", &self.source_branch_or_tag)
            .relationship("workflow", &self.workflow)
            .end()
    }
}
object!(CiBuildRunRelationships);

/// What `destinationCommit` holds.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CiBuildRunDestinationCommit {
    /// `author`
    pub author: Option<CiGitUser>,
    /// `commitSha`
    pub commit_sha: Option<String>,
    /// `committer`
    pub committer: Option<CiGitUser>,
    /// `message`
    pub message: Option<String>,
    /// `webUrl`
    pub web_url: Option<String>,
}

impl Object for CiBuildRunDestinationCommit {
    fn member<'de, A: MapAccess<'de>>(&mut self, key: &str, map: &mut A) -> Result<(), A::Error> {
        match key {
            "author" => read_value(&mut self.author, map),
            "commitSha" => read_value(&mut self.commit_sha, map),
            "committer" => read_value(&mut self.committer, map),
            "message" => read_value(&mut self.message, map),
            "webUrl" => read_value(&mut self.web_url, map),
            _ => skip(map),
        }
    }
}

impl Member for CiBuildRunDestinationCommit {
    #[inline]
    fn view(&self) -> View<'_> {
        View::object("CiBuildRunDestinationCommit")
            .member("author", &self.author)
            .member("commitSha", &self.commit_sha)
            .member("committer", &self.committer)
            .member("message", &self.message)
            .member("webUrl", &self.web_url)
            .end()
    }
}
object!(CiBuildRunDestinationCommit);

/// What `sourceCommit` holds.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CiBuildRunSourceCommit {
    /// `author`
    pub author: Option<CiGitUser>,
    /// `commitSha`
    pub commit_sha: Option<String>,
    /// `committer`
    pub committer: Option<CiGitUser>,
    /// `message`
    pub message: Option<String>,
    /// `webUrl`
    pub web_url: Option<String>,
}

impl Object for CiBuildRunSourceCommit {
    fn member<'de, A: MapAccess<'de>>(&mut self, key: &str, map: &mut A) -> Result<(), A::Error> {
        match key {
            "author" => read_value(&mut self.author, map),
            "commitSha" => read_value(&mut self.commit_sha, map),
            "committer" => read_value(&mut self.committer, map),
            "message" => read_value(&mut self.message, map),
            "webUrl" => read_value(&mut self.web_url, map),
            _ => skip(map),
        }
    }
}

impl Member for CiBuildRunSourceCommit {
    #[inline]
    fn view(&self) -> View<'_> {
        View::object("CiBuildRunSourceCommit")
            .member("author", &self.author)
            .member("commitSha", &self.commit_sha)
            .member("committer", &self.committer)
            .member("message", &self.message)
            .member("webUrl", &self.web_url)
            .end()
    }
}
object!(CiBuildRunSourceCommit);

/// Creates one `CiBuildRun`; what is not set is not sent.
#[derive(Clone, PartialEq)]
#[must_use]
pub struct CiBuildRunCreate(Body);

impl CiBuildRunCreate {
    /// With nothing set.
    pub fn new() -> Self {
        Self(Body::new("ciBuildRuns"))
    }

    /// Sets `clean`.
    pub fn clean(self, clean: bool) -> Self {
        Self(self.0.attribute("clean", clean))
    }

    /// Sets the relationship `buildRun`.
    pub fn build_run(self, build_run: impl Into<Id<CiBuildRun>>) -> Self {
        Self(
            self.0
                .to_one::<CiBuildRun>("buildRun", "ciBuildRuns", build_run.into()),
        )
    }

    /// Sets the relationship `pullRequest`.
    pub fn pull_request(
        self,
        pull_request: impl Into<Id<scm_pull_requests::ScmPullRequest>>,
    ) -> Self {
        Self(self.0.to_one::<scm_pull_requests::ScmPullRequest>(
            "pullRequest",
            "scmPullRequests",
            pull_request.into(),
        ))
    }

    /// Sets the relationship `sourceBranchOrTag`.
    pub fn source_branch_or_tag(
        self,
        source_branch_or_tag: impl Into<Id<scm_git_references::ScmGitReference>>,
    ) -> Self {
        Self(self.0.to_one::<scm_git_references::ScmGitReference>(
            "sourceBranchOrTag",
            "scmGitReferences",
            source_branch_or_tag.into(),
        ))
    }

    /// Sets the relationship `workflow`.
    pub fn workflow(self, workflow: impl Into<Id<ci_workflows::CiWorkflow>>) -> Self {
        Self(
            self.0
                .to_one::<ci_workflows::CiWorkflow>("workflow", "ciWorkflows", workflow.into()),
        )
    }

    /// Sends null for `clean`.
    pub fn clear_clean(self) -> Self {
        Self(self.0.clear_attribute("clean"))
    }
}
body!(CiBuildRunCreate, default);

values! {
    /// Values of `cancelReason`.
    pub enum CiBuildRunCancelReason {
        AutomaticallyByNewerBuild = "AUTOMATICALLY_BY_NEWER_BUILD",
        ManuallyByUser = "MANUALLY_BY_USER",
    }
}

values! {
    /// Values of `startReason`.
    pub enum CiBuildRunStartReason {
        GitRefChange = "GIT_REF_CHANGE",
        Manual = "MANUAL",
        ManualRebuild = "MANUAL_REBUILD",
        PullRequestOpen = "PULL_REQUEST_OPEN",
        PullRequestUpdate = "PULL_REQUEST_UPDATE",
        Schedule = "SCHEDULE",
    }
}

/// What can be asked along with `CiBuildRun`.
///
/// Fields can be chosen: `fields[builds]`, `fields[ciBuildRuns]`, `fields[ciProducts]`, `fields[ciWorkflows]`, `fields[scmGitReferences]`, `fields[scmPullRequests]`.
///
/// Can be included: `builds`, `workflow`, `product`, `sourceBranchOrTag`, `destinationBranch`, `pullRequest`.
pub enum CiBuildRunJoins {}
joins!(
    CiBuildRunJoins,
    include = CiBuildRunInclude,
    to_many = CiBuildRunToMany,
    fields = [
        builds::BuildField,
        CiBuildRunField,
        ci_products::CiProductField,
        ci_workflows::CiWorkflowField,
        scm_git_references::ScmGitReferenceField,
        scm_pull_requests::ScmPullRequestField
    ]
);

names! {
    /// The fields that `fields[ciBuildRuns]` can choose.
    pub enum CiBuildRunField {
        Number = "number",
        CreatedDate = "createdDate",
        StartedDate = "startedDate",
        FinishedDate = "finishedDate",
        SourceCommit = "sourceCommit",
        DestinationCommit = "destinationCommit",
        IsPullRequestBuild = "isPullRequestBuild",
        IssueCounts = "issueCounts",
        ExecutionProgress = "executionProgress",
        CompletionStatus = "completionStatus",
        StartReason = "startReason",
        CancelReason = "cancelReason",
        Builds = "builds",
        Workflow = "workflow",
        Product = "product",
        SourceBranchOrTag = "sourceBranchOrTag",
        DestinationBranch = "destinationBranch",
        Actions = "actions",
        PullRequest = "pullRequest",
    }
}

impl Field for CiBuildRunField {
    const PARAMETER: &'static str = "fields[ciBuildRuns]";
}

names! {
    /// What can be included with `CiBuildRun`.
    pub enum CiBuildRunInclude {
        Builds = "builds",
        Workflow = "workflow",
        Product = "product",
        SourceBranchOrTag = "sourceBranchOrTag",
        DestinationBranch = "destinationBranch",
        PullRequest = "pullRequest",
    }
}

names! {
    /// Relationships of `CiBuildRun` of which a limited number can be included.
    ///
    /// At most 50 of each.
    pub enum CiBuildRunToMany {
        Builds = "builds",
    }
}

impl Limited for CiBuildRunToMany {
    fn maximum(self) -> u32 {
        50
    }
}

names! {
    /// Values of `sort`.
    pub enum Sort {
        Version = "version",
        VersionDescending = "-version",
        UploadedDate = "uploadedDate",
        UploadedDateDescending = "-uploadedDate",
        PreReleaseVersion = "preReleaseVersion",
        PreReleaseVersionDescending = "-preReleaseVersion",
    }
}
