// Written by `cargo xtask codegen` from the description in `spec/`; not edited by hand.
//! Ci workflows: `/v1/ciWorkflows`.

use super::{
    CiAction, CiBranchStartCondition, CiManualBranchStartCondition,
    CiManualPullRequestStartCondition, CiManualTagStartCondition, CiPullRequestStartCondition,
    CiScheduledStartCondition, CiTagStartCondition, builds, ci_build_runs, ci_mac_os_versions,
    ci_products, ci_xcode_versions, scm_repositories,
};
use crate::runtime::emit::*;

/// Reads one of the ci workflows.
///
/// `GET /v1/ciWorkflows/{id}`
///
/// [Apple's page](https://developer.apple.com/documentation/appstoreconnectapi/get-v1-ciWorkflows-_id_)
pub fn get(id: impl Into<Id<CiWorkflow>>) -> Request<Document<CiWorkflow>, GetQuery> {
    Request::new(Method::Get, "/v1/ciWorkflows/{id}").path("id", id.into())
}

/// Creates one of the ci workflows.
///
/// `POST /v1/ciWorkflows`
///
/// [Apple's page](https://developer.apple.com/documentation/appstoreconnectapi/post-v1-ciWorkflows)
pub fn create(body: CiWorkflowCreate) -> Request<Document<CiWorkflow>> {
    Request::new(Method::Post, "/v1/ciWorkflows").body(body)
}

/// Changes one of the ci workflows.
///
/// `PATCH /v1/ciWorkflows/{id}`
///
/// [Apple's page](https://developer.apple.com/documentation/appstoreconnectapi/patch-v1-ciWorkflows-_id_)
pub fn update(
    id: impl Into<Id<CiWorkflow>>,
    body: CiWorkflowUpdate,
) -> Request<Document<CiWorkflow>> {
    Request::new(Method::Patch, "/v1/ciWorkflows/{id}").path_and_body("id", id.into(), body)
}

/// Deletes one of the ci workflows.
///
/// `DELETE /v1/ciWorkflows/{id}`
///
/// [Apple's page](https://developer.apple.com/documentation/appstoreconnectapi/delete-v1-ciWorkflows-_id_)
pub fn delete(id: impl Into<Id<CiWorkflow>>) -> Request<()> {
    Request::new(Method::Delete, "/v1/ciWorkflows/{id}").path("id", id.into())
}

/// Reads the build runs of one of the ci workflows.
///
/// `GET /v1/ciWorkflows/{id}/buildRuns`
///
/// At most 200 on a page.
///
/// [Apple's page](https://developer.apple.com/documentation/appstoreconnectapi/get-v1-ciWorkflows-_id_-buildRuns)
pub fn build_runs(
    id: impl Into<Id<CiWorkflow>>,
) -> Request<Page<ci_build_runs::CiBuildRun>, BuildRunsQuery> {
    Request::new(Method::Get, "/v1/ciWorkflows/{id}/buildRuns")
        .path("id", id.into())
        .limited(200)
}

/// Reads the repository of one of the ci workflows.
///
/// `GET /v1/ciWorkflows/{id}/repository`
///
/// [Apple's page](https://developer.apple.com/documentation/appstoreconnectapi/get-v1-ciWorkflows-_id_-repository)
pub fn repository(
    id: impl Into<Id<CiWorkflow>>,
) -> Request<Document<Option<scm_repositories::ScmRepository>>, RepositoryQuery> {
    Request::new(Method::Get, "/v1/ciWorkflows/{id}/repository").path("id", id.into())
}

/// Reads the identities of the build runs of one of the ci workflows.
///
/// `GET /v1/ciWorkflows/{id}/relationships/buildRuns`
///
/// At most 200 on a page.
///
/// [Apple's page](https://developer.apple.com/documentation/appstoreconnectapi/get-v1-ciWorkflows-_id_-relationships-buildRuns)
pub fn build_runs_linkages(
    id: impl Into<Id<CiWorkflow>>,
) -> Request<Linkages<ci_build_runs::CiBuildRun>> {
    Request::new(Method::Get, "/v1/ciWorkflows/{id}/relationships/buildRuns")
        .path("id", id.into())
        .limited(200)
}

/// Reads the identity of the repository of one of the ci workflows.
///
/// `GET /v1/ciWorkflows/{id}/relationships/repository`
///
/// [Apple's page](https://developer.apple.com/documentation/appstoreconnectapi/get-v1-ciWorkflows-_id_-relationships-repository)
pub fn repository_linkage(
    id: impl Into<Id<CiWorkflow>>,
) -> Request<Linkage<scm_repositories::ScmRepository>> {
    Request::new(Method::Get, "/v1/ciWorkflows/{id}/relationships/repository").path("id", id.into())
}

/// The parameters of [`get`](fn@get).
pub enum GetQuery {}
impl Query for GetQuery {
    type Joins = CiWorkflowJoins;
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

/// The parameters of [`repository`](fn@repository).
pub enum RepositoryQuery {}
impl Query for RepositoryQuery {
    type Joins = scm_repositories::ScmRepositoryJoins;
}

/// A resource of the type `ciWorkflows`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CiWorkflow {
    /// Which one it is, among those of its type.
    pub id: Id<CiWorkflow>,
    /// What it is.
    pub attributes: CiWorkflowAttributes,
    /// What it is connected with.
    pub relationships: CiWorkflowRelationships,
    /// Where it is.
    pub links: Links,
}
resource!(CiWorkflow, "ciWorkflows", attributes, relationships, links);

/// The attributes of [`CiWorkflow`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CiWorkflowAttributes {
    /// `actions`
    pub actions: Option<Vec<CiAction>>,
    /// `branchStartCondition`
    pub branch_start_condition: Option<CiBranchStartCondition>,
    /// `clean`
    pub clean: Option<bool>,
    /// `containerFilePath`
    pub container_file_path: Option<String>,
    /// `description`
    pub description: Option<String>,
    /// `isEnabled`
    pub is_enabled: Option<bool>,
    /// `isLockedForEditing`
    pub is_locked_for_editing: Option<bool>,
    /// `lastModifiedDate`
    pub last_modified_date: Option<DateTime>,
    /// `manualBranchStartCondition`
    pub manual_branch_start_condition: Option<CiManualBranchStartCondition>,
    /// `manualPullRequestStartCondition`
    pub manual_pull_request_start_condition: Option<CiManualPullRequestStartCondition>,
    /// `manualTagStartCondition`
    pub manual_tag_start_condition: Option<CiManualTagStartCondition>,
    /// `name`
    pub name: Option<String>,
    /// `pullRequestStartCondition`
    pub pull_request_start_condition: Option<CiPullRequestStartCondition>,
    /// `scheduledStartCondition`
    pub scheduled_start_condition: Option<CiScheduledStartCondition>,
    /// `tagStartCondition`
    pub tag_start_condition: Option<CiTagStartCondition>,
}

impl Object for CiWorkflowAttributes {
    fn member<'de, A: MapAccess<'de>>(&mut self, key: &str, map: &mut A) -> Result<(), A::Error> {
        match key {
            "actions" => read_list(&mut self.actions, map),
            "branchStartCondition" => read_value(&mut self.branch_start_condition, map),
            "clean" => read_value(&mut self.clean, map),
            "containerFilePath" => read_value(&mut self.container_file_path, map),
            "description" => read_value(&mut self.description, map),
            "isEnabled" => read_value(&mut self.is_enabled, map),
            "isLockedForEditing" => read_value(&mut self.is_locked_for_editing, map),
            "lastModifiedDate" => read_value(&mut self.last_modified_date, map),
            "manualBranchStartCondition" => {
                read_value(&mut self.manual_branch_start_condition, map)
            }
            "manualPullRequestStartCondition" => {
                read_value(&mut self.manual_pull_request_start_condition, map)
            }
            "manualTagStartCondition" => read_value(&mut self.manual_tag_start_condition, map),
            "name" => read_value(&mut self.name, map),
            "pullRequestStartCondition" => read_value(&mut self.pull_request_start_condition, map),
            "scheduledStartCondition" => read_value(&mut self.scheduled_start_condition, map),
            "tagStartCondition" => read_value(&mut self.tag_start_condition, map),
            _ => skip(map),
        }
    }
}

impl Member for CiWorkflowAttributes {
    #[inline]
    fn view(&self) -> View<'_> {
        View::object("CiWorkflowAttributes")
            .member("actions", &self.actions)
            .member("branchStartCondition", &self.branch_start_condition)
            .member("clean", &self.clean)
            .member("containerFilePath", &self.container_file_path)
            .member("description", &self.description)
            .member("isEnabled", &self.is_enabled)
            .member("isLockedForEditing", &self.is_locked_for_editing)
            .member("lastModifiedDate", &self.last_modified_date)
            .member(
                "manualBranchStartCondition",
                &self.manual_branch_start_condition,
            )
            .member(
                "manualPullRequestStartCondition",
                &self.manual_pull_request_start_condition,
            )
            .member("manualTagStartCondition", &self.manual_tag_start_condition)
            .member("name", &self.name)
            .member(
                "pullRequestStartCondition",
                &self.pull_request_start_condition,
            )
            .member("scheduledStartCondition", &self.scheduled_start_condition)
            .member("tagStartCondition", &self.tag_start_condition)
            .end()
    }
}
object!(CiWorkflowAttributes);

/// The relationships of [`CiWorkflow`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CiWorkflowRelationships {
    /// `buildRuns`
    pub build_runs: LinksOnly,
    /// `macOsVersion`
    pub mac_os_version: ToOne<ci_mac_os_versions::CiMacOsVersion>,
    /// `product`
    pub product: ToOne<ci_products::CiProduct>,
    /// `repository`
    pub repository: ToOne<scm_repositories::ScmRepository>,
    /// `xcodeVersion`
    pub xcode_version: ToOne<ci_xcode_versions::CiXcodeVersion>,
}

impl Object for CiWorkflowRelationships {
    fn member<'de, A: MapAccess<'de>>(&mut self, key: &str, map: &mut A) -> Result<(), A::Error> {
        match key {
            "buildRuns" => read_relationship(&mut self.build_runs, map),
            "macOsVersion" => read_relationship(&mut self.mac_os_version, map),
            "product" => read_relationship(&mut self.product, map),
            "repository" => read_relationship(&mut self.repository, map),
            "xcodeVersion" => read_relationship(&mut self.xcode_version, map),
            _ => skip(map),
        }
    }
}

impl Member for CiWorkflowRelationships {
    #[inline]
    fn view(&self) -> View<'_> {
        View::object("CiWorkflowRelationships")
            .relationship("buildRuns", &self.build_runs)
            .relationship("macOsVersion", &self.mac_os_version)
            .relationship("product", &self.product)
            .relationship("repository", &self.repository)
            .relationship("xcodeVersion", &self.xcode_version)
            .end()
    }
}
object!(CiWorkflowRelationships);

/// Creates one `CiWorkflow`; what is not set is not sent.
#[derive(Clone, PartialEq)]
#[must_use]
pub struct CiWorkflowCreate(Body);

impl CiWorkflowCreate {
    /// With what is required.
    pub fn new(
        actions: impl IntoIterator<Item = CiAction>,
        clean: bool,
        container_file_path: impl Into<String>,
        description: impl Into<String>,
        is_enabled: bool,
        name: impl Into<String>,
        mac_os_version: impl Into<Id<ci_mac_os_versions::CiMacOsVersion>>,
        product: impl Into<Id<ci_products::CiProduct>>,
        repository: impl Into<Id<scm_repositories::ScmRepository>>,
        xcode_version: impl Into<Id<ci_xcode_versions::CiXcodeVersion>>,
    ) -> Self {
        Self(
            Body::new("ciWorkflows")
                .with_attributes()
                .with_relationships()
                .attributes_list::<CiAction, _>("actions", actions)
                .attribute("clean", clean)
                .attribute("containerFilePath", container_file_path.into())
                .attribute("description", description.into())
                .attribute("isEnabled", is_enabled)
                .attribute("name", name.into())
                .to_one::<ci_mac_os_versions::CiMacOsVersion>(
                    "macOsVersion",
                    "ciMacOsVersions",
                    mac_os_version.into(),
                )
                .to_one::<ci_products::CiProduct>("product", "ciProducts", product.into())
                .to_one::<scm_repositories::ScmRepository>(
                    "repository",
                    "scmRepositories",
                    repository.into(),
                )
                .to_one::<ci_xcode_versions::CiXcodeVersion>(
                    "xcodeVersion",
                    "ciXcodeVersions",
                    xcode_version.into(),
                ),
        )
    }

    /// Sets `branchStartCondition`.
    pub fn branch_start_condition(self, branch_start_condition: CiBranchStartCondition) -> Self {
        Self(
            self.0
                .attribute("branchStartCondition", branch_start_condition),
        )
    }

    /// Sets `isLockedForEditing`.
    pub fn is_locked_for_editing(self, is_locked_for_editing: bool) -> Self {
        Self(
            self.0
                .attribute("isLockedForEditing", is_locked_for_editing),
        )
    }

    /// Sets `manualBranchStartCondition`.
    pub fn manual_branch_start_condition(
        self,
        manual_branch_start_condition: CiManualBranchStartCondition,
    ) -> Self {
        Self(
            self.0
                .attribute("manualBranchStartCondition", manual_branch_start_condition),
        )
    }

    /// Sets `manualPullRequestStartCondition`.
    pub fn manual_pull_request_start_condition(
        self,
        manual_pull_request_start_condition: CiManualPullRequestStartCondition,
    ) -> Self {
        Self(self.0.attribute(
            "manualPullRequestStartCondition",
            manual_pull_request_start_condition,
        ))
    }

    /// Sets `manualTagStartCondition`.
    pub fn manual_tag_start_condition(
        self,
        manual_tag_start_condition: CiManualTagStartCondition,
    ) -> Self {
        Self(
            self.0
                .attribute("manualTagStartCondition", manual_tag_start_condition),
        )
    }

    /// Sets `pullRequestStartCondition`.
    pub fn pull_request_start_condition(
        self,
        pull_request_start_condition: CiPullRequestStartCondition,
    ) -> Self {
        Self(
            self.0
                .attribute("pullRequestStartCondition", pull_request_start_condition),
        )
    }

    /// Sets `scheduledStartCondition`.
    pub fn scheduled_start_condition(
        self,
        scheduled_start_condition: CiScheduledStartCondition,
    ) -> Self {
        Self(
            self.0
                .attribute("scheduledStartCondition", scheduled_start_condition),
        )
    }

    /// Sets `tagStartCondition`.
    pub fn tag_start_condition(self, tag_start_condition: CiTagStartCondition) -> Self {
        Self(self.0.attribute("tagStartCondition", tag_start_condition))
    }

    /// Sends null for `branchStartCondition`.
    pub fn clear_branch_start_condition(self) -> Self {
        Self(self.0.clear_attribute("branchStartCondition"))
    }

    /// Sends null for `isLockedForEditing`.
    pub fn clear_is_locked_for_editing(self) -> Self {
        Self(self.0.clear_attribute("isLockedForEditing"))
    }

    /// Sends null for `manualBranchStartCondition`.
    pub fn clear_manual_branch_start_condition(self) -> Self {
        Self(self.0.clear_attribute("manualBranchStartCondition"))
    }

    /// Sends null for `manualPullRequestStartCondition`.
    pub fn clear_manual_pull_request_start_condition(self) -> Self {
        Self(self.0.clear_attribute("manualPullRequestStartCondition"))
    }

    /// Sends null for `manualTagStartCondition`.
    pub fn clear_manual_tag_start_condition(self) -> Self {
        Self(self.0.clear_attribute("manualTagStartCondition"))
    }

    /// Sends null for `pullRequestStartCondition`.
    pub fn clear_pull_request_start_condition(self) -> Self {
        Self(self.0.clear_attribute("pullRequestStartCondition"))
    }

    /// Sends null for `scheduledStartCondition`.
    pub fn clear_scheduled_start_condition(self) -> Self {
        Self(self.0.clear_attribute("scheduledStartCondition"))
    }

    /// Sends null for `tagStartCondition`.
    pub fn clear_tag_start_condition(self) -> Self {
        Self(self.0.clear_attribute("tagStartCondition"))
    }
}
body!(CiWorkflowCreate);

/// Changes one `CiWorkflow`; what is not set stays as it is.
#[derive(Clone, PartialEq)]
#[must_use]
pub struct CiWorkflowUpdate(Body);

impl CiWorkflowUpdate {
    /// With nothing set.
    pub fn new() -> Self {
        Self(Body::new("ciWorkflows"))
    }

    /// Sets `actions`.
    pub fn actions(self, actions: impl IntoIterator<Item = CiAction>) -> Self {
        Self(self.0.attributes_list::<CiAction, _>("actions", actions))
    }

    /// Sets `branchStartCondition`.
    pub fn branch_start_condition(self, branch_start_condition: CiBranchStartCondition) -> Self {
        Self(
            self.0
                .attribute("branchStartCondition", branch_start_condition),
        )
    }

    /// Sets `clean`.
    pub fn clean(self, clean: bool) -> Self {
        Self(self.0.attribute("clean", clean))
    }

    /// Sets `containerFilePath`.
    pub fn container_file_path(self, container_file_path: impl Into<String>) -> Self {
        Self(
            self.0
                .attribute("containerFilePath", container_file_path.into()),
        )
    }

    /// Sets `description`.
    pub fn description(self, description: impl Into<String>) -> Self {
        Self(self.0.attribute("description", description.into()))
    }

    /// Sets `isEnabled`.
    pub fn is_enabled(self, is_enabled: bool) -> Self {
        Self(self.0.attribute("isEnabled", is_enabled))
    }

    /// Sets `isLockedForEditing`.
    pub fn is_locked_for_editing(self, is_locked_for_editing: bool) -> Self {
        Self(
            self.0
                .attribute("isLockedForEditing", is_locked_for_editing),
        )
    }

    /// Sets `manualBranchStartCondition`.
    pub fn manual_branch_start_condition(
        self,
        manual_branch_start_condition: CiManualBranchStartCondition,
    ) -> Self {
        Self(
            self.0
                .attribute("manualBranchStartCondition", manual_branch_start_condition),
        )
    }

    /// Sets `manualPullRequestStartCondition`.
    pub fn manual_pull_request_start_condition(
        self,
        manual_pull_request_start_condition: CiManualPullRequestStartCondition,
    ) -> Self {
        Self(self.0.attribute(
            "manualPullRequestStartCondition",
            manual_pull_request_start_condition,
        ))
    }

    /// Sets `manualTagStartCondition`.
    pub fn manual_tag_start_condition(
        self,
        manual_tag_start_condition: CiManualTagStartCondition,
    ) -> Self {
        Self(
            self.0
                .attribute("manualTagStartCondition", manual_tag_start_condition),
        )
    }

    /// Sets `name`.
    pub fn name(self, name: impl Into<String>) -> Self {
        Self(self.0.attribute("name", name.into()))
    }

    /// Sets `pullRequestStartCondition`.
    pub fn pull_request_start_condition(
        self,
        pull_request_start_condition: CiPullRequestStartCondition,
    ) -> Self {
        Self(
            self.0
                .attribute("pullRequestStartCondition", pull_request_start_condition),
        )
    }

    /// Sets `scheduledStartCondition`.
    pub fn scheduled_start_condition(
        self,
        scheduled_start_condition: CiScheduledStartCondition,
    ) -> Self {
        Self(
            self.0
                .attribute("scheduledStartCondition", scheduled_start_condition),
        )
    }

    /// Sets `tagStartCondition`.
    pub fn tag_start_condition(self, tag_start_condition: CiTagStartCondition) -> Self {
        Self(self.0.attribute("tagStartCondition", tag_start_condition))
    }

    /// Sets the relationship `macOsVersion`.
    pub fn mac_os_version(
        self,
        mac_os_version: impl Into<Id<ci_mac_os_versions::CiMacOsVersion>>,
    ) -> Self {
        Self(self.0.to_one::<ci_mac_os_versions::CiMacOsVersion>(
            "macOsVersion",
            "ciMacOsVersions",
            mac_os_version.into(),
        ))
    }

    /// Sets the relationship `xcodeVersion`.
    pub fn xcode_version(
        self,
        xcode_version: impl Into<Id<ci_xcode_versions::CiXcodeVersion>>,
    ) -> Self {
        Self(self.0.to_one::<ci_xcode_versions::CiXcodeVersion>(
            "xcodeVersion",
            "ciXcodeVersions",
            xcode_version.into(),
        ))
    }

    /// Sends null for `actions`.
    pub fn clear_actions(self) -> Self {
        Self(self.0.clear_attribute("actions"))
    }

    /// Sends null for `branchStartCondition`.
    pub fn clear_branch_start_condition(self) -> Self {
        Self(self.0.clear_attribute("branchStartCondition"))
    }

    /// Sends null for `clean`.
    pub fn clear_clean(self) -> Self {
        Self(self.0.clear_attribute("clean"))
    }

    /// Sends null for `containerFilePath`.
    pub fn clear_container_file_path(self) -> Self {
        Self(self.0.clear_attribute("containerFilePath"))
    }

    /// Sends null for `description`.
    pub fn clear_description(self) -> Self {
        Self(self.0.clear_attribute("description"))
    }

    /// Sends null for `isEnabled`.
    pub fn clear_is_enabled(self) -> Self {
        Self(self.0.clear_attribute("isEnabled"))
    }

    /// Sends null for `isLockedForEditing`.
    pub fn clear_is_locked_for_editing(self) -> Self {
        Self(self.0.clear_attribute("isLockedForEditing"))
    }

    /// Sends null for `manualBranchStartCondition`.
    pub fn clear_manual_branch_start_condition(self) -> Self {
        Self(self.0.clear_attribute("manualBranchStartCondition"))
    }

    /// Sends null for `manualPullRequestStartCondition`.
    pub fn clear_manual_pull_request_start_condition(self) -> Self {
        Self(self.0.clear_attribute("manualPullRequestStartCondition"))
    }

    /// Sends null for `manualTagStartCondition`.
    pub fn clear_manual_tag_start_condition(self) -> Self {
        Self(self.0.clear_attribute("manualTagStartCondition"))
    }

    /// Sends null for `name`.
    pub fn clear_name(self) -> Self {
        Self(self.0.clear_attribute("name"))
    }

    /// Sends null for `pullRequestStartCondition`.
    pub fn clear_pull_request_start_condition(self) -> Self {
        Self(self.0.clear_attribute("pullRequestStartCondition"))
    }

    /// Sends null for `scheduledStartCondition`.
    pub fn clear_scheduled_start_condition(self) -> Self {
        Self(self.0.clear_attribute("scheduledStartCondition"))
    }

    /// Sends null for `tagStartCondition`.
    pub fn clear_tag_start_condition(self) -> Self {
        Self(self.0.clear_attribute("tagStartCondition"))
    }

    /// Sends null for `macOsVersion`.
    pub fn clear_mac_os_version(self) -> Self {
        Self(self.0.clear_relationship("macOsVersion"))
    }

    /// Sends null for `xcodeVersion`.
    pub fn clear_xcode_version(self) -> Self {
        Self(self.0.clear_relationship("xcodeVersion"))
    }
}
body!(CiWorkflowUpdate, default);

/// What can be asked along with `CiWorkflow`.
///
/// Fields can be chosen: `fields[ciMacOsVersions]`, `fields[ciProducts]`, `fields[ciWorkflows]`, `fields[ciXcodeVersions]`, `fields[scmRepositories]`.
///
/// Can be included: `product`, `repository`, `xcodeVersion`, `macOsVersion`.
pub enum CiWorkflowJoins {}
joins!(
    CiWorkflowJoins,
    include = CiWorkflowInclude,
    to_many = Never,
    fields = [
        ci_mac_os_versions::CiMacOsVersionField,
        ci_products::CiProductField,
        CiWorkflowField,
        ci_xcode_versions::CiXcodeVersionField,
        scm_repositories::ScmRepositoryField
    ]
);

names! {
    /// The fields that `fields[ciWorkflows]` can choose.
    pub enum CiWorkflowField {
        Name = "name",
        Description = "description",
        BranchStartCondition = "branchStartCondition",
        TagStartCondition = "tagStartCondition",
        PullRequestStartCondition = "pullRequestStartCondition",
        ScheduledStartCondition = "scheduledStartCondition",
        ManualBranchStartCondition = "manualBranchStartCondition",
        ManualTagStartCondition = "manualTagStartCondition",
        ManualPullRequestStartCondition = "manualPullRequestStartCondition",
        Actions = "actions",
        IsEnabled = "isEnabled",
        IsLockedForEditing = "isLockedForEditing",
        Clean = "clean",
        ContainerFilePath = "containerFilePath",
        LastModifiedDate = "lastModifiedDate",
        Product = "product",
        Repository = "repository",
        XcodeVersion = "xcodeVersion",
        MacOsVersion = "macOsVersion",
        BuildRuns = "buildRuns",
    }
}

impl Field for CiWorkflowField {
    const PARAMETER: &'static str = "fields[ciWorkflows]";
}

names! {
    /// What can be included with `CiWorkflow`.
    pub enum CiWorkflowInclude {
        Product = "product",
        Repository = "repository",
        XcodeVersion = "xcodeVersion",
        MacOsVersion = "macOsVersion",
    }
}

names! {
    /// Values of `sort`.
    pub enum Sort {
        Number = "number",
        NumberDescending = "-number",
    }
}
