// Written by `cargo xtask codegen` from the description in `spec/`; not edited by hand.
//! Beta testers: `/v1/betaTesters`.

use super::{BetaInviteType, BetaTesterState, BetaTesterUsagesV1Metric, apps, beta_groups, builds};
use crate::runtime::emit::*;

/// Lists beta testers.
///
/// `GET /v1/betaTesters`
///
/// At most 200 on a page.
///
/// [Apple's page](https://developer.apple.com/documentation/appstoreconnectapi/get-v1-betaTesters)
pub fn list() -> Request<Page<BetaTester>, ListQuery> {
    Request::new(Method::Get, "/v1/betaTesters").limited(200)
}

/// Reads one of the beta testers.
///
/// `GET /v1/betaTesters/{id}`
///
/// [Apple's page](https://developer.apple.com/documentation/appstoreconnectapi/get-v1-betaTesters-_id_)
pub fn get(id: impl Into<Id<BetaTester>>) -> Request<Document<BetaTester>, GetQuery> {
    Request::new(Method::Get, "/v1/betaTesters/{id}").path("id", id.into())
}

/// Creates one of the beta testers.
///
/// `POST /v1/betaTesters`
///
/// [Apple's page](https://developer.apple.com/documentation/appstoreconnectapi/post-v1-betaTesters)
pub fn create(body: BetaTesterCreate) -> Request<Document<BetaTester>> {
    Request::new(Method::Post, "/v1/betaTesters").body(body)
}

/// Deletes one of the beta testers.
///
/// `DELETE /v1/betaTesters/{id}`
///
/// [Apple's page](https://developer.apple.com/documentation/appstoreconnectapi/delete-v1-betaTesters-_id_)
pub fn delete(id: impl Into<Id<BetaTester>>) -> Request<Completion> {
    Request::new(Method::Delete, "/v1/betaTesters/{id}").path("id", id.into())
}

/// Reads the apps of one of the beta testers.
///
/// `GET /v1/betaTesters/{id}/apps`
///
/// At most 200 on a page.
///
/// [Apple's page](https://developer.apple.com/documentation/appstoreconnectapi/get-v1-betaTesters-_id_-apps)
pub fn apps(id: impl Into<Id<BetaTester>>) -> Request<Page<apps::App>, AppsQuery> {
    Request::new(Method::Get, "/v1/betaTesters/{id}/apps")
        .path("id", id.into())
        .limited(200)
}

/// Reads the beta groups of one of the beta testers.
///
/// `GET /v1/betaTesters/{id}/betaGroups`
///
/// At most 200 on a page.
///
/// [Apple's page](https://developer.apple.com/documentation/appstoreconnectapi/get-v1-betaTesters-_id_-betaGroups)
pub fn beta_groups(
    id: impl Into<Id<BetaTester>>,
) -> Request<Page<beta_groups::BetaGroup>, BetaGroupsQuery> {
    Request::new(Method::Get, "/v1/betaTesters/{id}/betaGroups")
        .path("id", id.into())
        .limited(200)
}

/// Reads the builds of one of the beta testers.
///
/// `GET /v1/betaTesters/{id}/builds`
///
/// At most 200 on a page.
///
/// [Apple's page](https://developer.apple.com/documentation/appstoreconnectapi/get-v1-betaTesters-_id_-builds)
pub fn builds(id: impl Into<Id<BetaTester>>) -> Request<Page<builds::Build>, BuildsQuery> {
    Request::new(Method::Get, "/v1/betaTesters/{id}/builds")
        .path("id", id.into())
        .limited(200)
}

/// Measures the beta tester usages of one of the beta testers.
///
/// `GET /v1/betaTesters/{id}/metrics/betaTesterUsages`
///
/// At most 200 on a page.
///
/// [Apple's page](https://developer.apple.com/documentation/appstoreconnectapi/get-v1-betaTesters-_id_-metrics-betaTesterUsages)
pub fn beta_tester_usages_metrics(
    id: impl Into<Id<BetaTester>>,
    apps: impl Into<String>,
) -> Request<Page<BetaTesterUsagesV1Metric>, BetaTesterUsagesMetricsQuery> {
    Request::new(Method::Get, "/v1/betaTesters/{id}/metrics/betaTesterUsages")
        .path("id", id.into())
        .one::<String>("filter[apps]", apps.into())
        .required("filter[apps]")
        .limited(200)
}

/// Reads the identities of the apps of one of the beta testers.
///
/// `GET /v1/betaTesters/{id}/relationships/apps`
///
/// At most 200 on a page.
///
/// [Apple's page](https://developer.apple.com/documentation/appstoreconnectapi/get-v1-betaTesters-_id_-relationships-apps)
pub fn apps_linkages(id: impl Into<Id<BetaTester>>) -> Request<Linkages<apps::App>> {
    Request::new(Method::Get, "/v1/betaTesters/{id}/relationships/apps")
        .path("id", id.into())
        .limited(200)
}

/// Reads the identities of the beta groups of one of the beta testers.
///
/// `GET /v1/betaTesters/{id}/relationships/betaGroups`
///
/// At most 200 on a page.
///
/// [Apple's page](https://developer.apple.com/documentation/appstoreconnectapi/get-v1-betaTesters-_id_-relationships-betaGroups)
pub fn beta_groups_linkages(
    id: impl Into<Id<BetaTester>>,
) -> Request<Linkages<beta_groups::BetaGroup>> {
    Request::new(Method::Get, "/v1/betaTesters/{id}/relationships/betaGroups")
        .path("id", id.into())
        .limited(200)
}

/// Reads the identities of the builds of one of the beta testers.
///
/// `GET /v1/betaTesters/{id}/relationships/builds`
///
/// At most 200 on a page.
///
/// [Apple's page](https://developer.apple.com/documentation/appstoreconnectapi/get-v1-betaTesters-_id_-relationships-builds)
pub fn builds_linkages(id: impl Into<Id<BetaTester>>) -> Request<Linkages<builds::Build>> {
    Request::new(Method::Get, "/v1/betaTesters/{id}/relationships/builds")
        .path("id", id.into())
        .limited(200)
}

/// Removes from the apps of one of the beta testers.
///
/// `DELETE /v1/betaTesters/{id}/relationships/apps`
///
/// [Apple's page](https://developer.apple.com/documentation/appstoreconnectapi/delete-v1-betaTesters-_id_-relationships-apps)
pub fn remove_apps(
    id: impl Into<Id<BetaTester>>,
    apps: impl IntoIterator<Item = impl Into<Id<apps::App>>>,
) -> Request<Completion> {
    Request::new(Method::Delete, "/v1/betaTesters/{id}/relationships/apps")
        .path("id", id.into())
        .linkages::<apps::App, _>("apps", apps)
}

/// Adds to the beta groups of one of the beta testers.
///
/// `POST /v1/betaTesters/{id}/relationships/betaGroups`
///
/// [Apple's page](https://developer.apple.com/documentation/appstoreconnectapi/post-v1-betaTesters-_id_-relationships-betaGroups)
pub fn add_beta_groups(
    id: impl Into<Id<BetaTester>>,
    beta_groups: impl IntoIterator<Item = impl Into<Id<beta_groups::BetaGroup>>>,
) -> Request<()> {
    Request::new(
        Method::Post,
        "/v1/betaTesters/{id}/relationships/betaGroups",
    )
    .path("id", id.into())
    .linkages::<beta_groups::BetaGroup, _>("betaGroups", beta_groups)
}

/// Removes from the beta groups of one of the beta testers.
///
/// `DELETE /v1/betaTesters/{id}/relationships/betaGroups`
///
/// [Apple's page](https://developer.apple.com/documentation/appstoreconnectapi/delete-v1-betaTesters-_id_-relationships-betaGroups)
pub fn remove_beta_groups(
    id: impl Into<Id<BetaTester>>,
    beta_groups: impl IntoIterator<Item = impl Into<Id<beta_groups::BetaGroup>>>,
) -> Request<()> {
    Request::new(
        Method::Delete,
        "/v1/betaTesters/{id}/relationships/betaGroups",
    )
    .path("id", id.into())
    .linkages::<beta_groups::BetaGroup, _>("betaGroups", beta_groups)
}

/// Adds to the builds of one of the beta testers.
///
/// `POST /v1/betaTesters/{id}/relationships/builds`
///
/// [Apple's page](https://developer.apple.com/documentation/appstoreconnectapi/post-v1-betaTesters-_id_-relationships-builds)
pub fn add_builds(
    id: impl Into<Id<BetaTester>>,
    builds: impl IntoIterator<Item = impl Into<Id<builds::Build>>>,
) -> Request<()> {
    Request::new(Method::Post, "/v1/betaTesters/{id}/relationships/builds")
        .path("id", id.into())
        .linkages::<builds::Build, _>("builds", builds)
}

/// Removes from the builds of one of the beta testers.
///
/// `DELETE /v1/betaTesters/{id}/relationships/builds`
///
/// [Apple's page](https://developer.apple.com/documentation/appstoreconnectapi/delete-v1-betaTesters-_id_-relationships-builds)
pub fn remove_builds(
    id: impl Into<Id<BetaTester>>,
    builds: impl IntoIterator<Item = impl Into<Id<builds::Build>>>,
) -> Request<()> {
    Request::new(Method::Delete, "/v1/betaTesters/{id}/relationships/builds")
        .path("id", id.into())
        .linkages::<builds::Build, _>("builds", builds)
}

/// The parameters of [`list`](fn@list).
pub enum ListQuery {}
impl Query for ListQuery {
    type Joins = BetaTesterJoins;
}

impl Request<Page<BetaTester>, ListQuery> {
    /// Sets `filter[firstName]`.
    pub fn filter_first_name(self, values: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.list::<String, _>("filter[firstName]", values)
    }

    /// Sets `filter[lastName]`.
    pub fn filter_last_name(self, values: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.list::<String, _>("filter[lastName]", values)
    }

    /// Sets `filter[email]`.
    pub fn filter_email(self, values: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.list::<String, _>("filter[email]", values)
    }

    /// Sets `filter[inviteType]`.
    pub fn filter_invite_type(self, values: impl IntoIterator<Item = BetaInviteType>) -> Self {
        self.list::<BetaInviteType, _>("filter[inviteType]", values)
    }

    /// Sets `filter[apps]`.
    pub fn filter_apps(self, values: impl IntoIterator<Item = impl Into<Id<apps::App>>>) -> Self {
        self.list::<Id<apps::App>, _>("filter[apps]", values)
    }

    /// Sets `filter[betaGroups]`.
    pub fn filter_beta_groups(
        self,
        values: impl IntoIterator<Item = impl Into<Id<beta_groups::BetaGroup>>>,
    ) -> Self {
        self.list::<Id<beta_groups::BetaGroup>, _>("filter[betaGroups]", values)
    }

    /// Sets `filter[builds]`.
    pub fn filter_builds(
        self,
        values: impl IntoIterator<Item = impl Into<Id<builds::Build>>>,
    ) -> Self {
        self.list::<Id<builds::Build>, _>("filter[builds]", values)
    }

    /// Sets `filter[id]`.
    pub fn filter_id(self, values: impl IntoIterator<Item = impl Into<Id<BetaTester>>>) -> Self {
        self.list::<Id<BetaTester>, _>("filter[id]", values)
    }

    /// Sets `sort`.
    pub fn sort(self, values: impl IntoIterator<Item = Sort>) -> Self {
        self.list::<Sort, _>("sort", values)
    }
}

/// The parameters of [`get`](fn@get).
pub enum GetQuery {}
impl Query for GetQuery {
    type Joins = BetaTesterJoins;
}

/// The parameters of [`apps`](fn@apps).
pub enum AppsQuery {}
impl Query for AppsQuery {
    type Joins = Only<apps::AppField>;
}

/// The parameters of [`beta_groups`](fn@beta_groups).
pub enum BetaGroupsQuery {}
impl Query for BetaGroupsQuery {
    type Joins = Only<beta_groups::BetaGroupField>;
}

/// The parameters of [`builds`](fn@builds).
pub enum BuildsQuery {}
impl Query for BuildsQuery {
    type Joins = Only<builds::BuildField>;
}

/// The parameters of [`beta_tester_usages_metrics`](fn@beta_tester_usages_metrics).
pub enum BetaTesterUsagesMetricsQuery {}
impl Query for BetaTesterUsagesMetricsQuery {
    type Joins = ();
}

impl Request<Page<BetaTesterUsagesV1Metric>, BetaTesterUsagesMetricsQuery> {
    /// Sets `period`.
    pub fn period(self, value: Period) -> Self {
        self.one::<Period>("period", value)
    }
}

/// A resource of the type `betaTesters`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BetaTester {
    /// Which one it is, among those of its type.
    pub id: Id<BetaTester>,
    /// What it is.
    pub attributes: BetaTesterAttributes,
    /// What it is connected with.
    pub relationships: BetaTesterRelationships,
    /// Where it is.
    pub links: Links,
}
resource!(BetaTester, "betaTesters", attributes, relationships, links);

/// The attributes of [`BetaTester`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BetaTesterAttributes {
    /// `appDevices`
    pub app_devices: Option<Vec<BetaTesterAppDevice>>,
    /// `email`
    pub email: Option<String>,
    /// `firstName`
    pub first_name: Option<String>,
    /// `inviteType`
    pub invite_type: Option<BetaInviteType>,
    /// `lastName`
    pub last_name: Option<String>,
    /// `state`
    pub state: Option<BetaTesterState>,
}

impl Object for BetaTesterAttributes {
    fn member<'de, A: MapAccess<'de>>(&mut self, key: &str, map: &mut A) -> Result<(), A::Error> {
        match key {
            "appDevices" => read_list(&mut self.app_devices, map),
            "email" => read_value(&mut self.email, map),
            "firstName" => read_value(&mut self.first_name, map),
            "inviteType" => read_value(&mut self.invite_type, map),
            "lastName" => read_value(&mut self.last_name, map),
            "state" => read_value(&mut self.state, map),
            _ => skip(map),
        }
    }
}

impl Member for BetaTesterAttributes {
    #[inline]
    fn view(&self) -> View<'_> {
        View::object("BetaTesterAttributes")
            .member("appDevices", &self.app_devices)
            .member("email", &self.email)
            .member("firstName", &self.first_name)
            .member("inviteType", &self.invite_type)
            .member("lastName", &self.last_name)
            .member("state", &self.state)
            .end()
    }
}
object!(BetaTesterAttributes);

/// The relationships of [`BetaTester`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BetaTesterRelationships {
    /// `apps`
    pub apps: ToMany<apps::App>,
    /// `betaGroups`
    pub beta_groups: ToMany<beta_groups::BetaGroup>,
    /// `builds`
    pub builds: ToMany<builds::Build>,
}

impl Object for BetaTesterRelationships {
    fn member<'de, A: MapAccess<'de>>(&mut self, key: &str, map: &mut A) -> Result<(), A::Error> {
        match key {
            "apps" => read_relationship(&mut self.apps, map),
            "betaGroups" => read_relationship(&mut self.beta_groups, map),
            "builds" => read_relationship(&mut self.builds, map),
            _ => skip(map),
        }
    }
}

impl Member for BetaTesterRelationships {
    #[inline]
    fn view(&self) -> View<'_> {
        View::object("BetaTesterRelationships")
            .relationship("apps", &self.apps)
            .relationship("betaGroups", &self.beta_groups)
            .relationship("builds", &self.builds)
            .end()
    }
}
object!(BetaTesterRelationships);

/// What `appDevice` holds.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BetaTesterAppDevice {
    /// `appBuildVersion`
    pub app_build_version: Option<String>,
    /// `model`
    pub model: Option<String>,
    /// `osVersion`
    pub os_version: Option<String>,
    /// `platform`
    pub platform: Option<BetaTesterPlatform>,
}

impl Object for BetaTesterAppDevice {
    fn member<'de, A: MapAccess<'de>>(&mut self, key: &str, map: &mut A) -> Result<(), A::Error> {
        match key {
            "appBuildVersion" => read_value(&mut self.app_build_version, map),
            "model" => read_value(&mut self.model, map),
            "osVersion" => read_value(&mut self.os_version, map),
            "platform" => read_value(&mut self.platform, map),
            _ => skip(map),
        }
    }
}

impl Member for BetaTesterAppDevice {
    #[inline]
    fn view(&self) -> View<'_> {
        View::object("BetaTesterAppDevice")
            .member("appBuildVersion", &self.app_build_version)
            .member("model", &self.model)
            .member("osVersion", &self.os_version)
            .member("platform", &self.platform)
            .end()
    }
}
object!(BetaTesterAppDevice);

/// Creates one `BetaTester`; what is not set is not sent.
#[derive(Clone, PartialEq)]
#[must_use]
pub struct BetaTesterCreate(Body);

impl BetaTesterCreate {
    /// With what is required.
    pub fn new(email: impl Into<String>) -> Self {
        Self(
            Body::new("betaTesters")
                .with_attributes()
                .attribute("email", email.into()),
        )
    }

    /// Sets `firstName`.
    pub fn first_name(self, first_name: impl Into<String>) -> Self {
        Self(self.0.attribute("firstName", first_name.into()))
    }

    /// Sets `lastName`.
    pub fn last_name(self, last_name: impl Into<String>) -> Self {
        Self(self.0.attribute("lastName", last_name.into()))
    }

    /// Sets the relationship `betaGroups`.
    pub fn beta_groups(
        self,
        beta_groups: impl IntoIterator<Item = impl Into<Id<beta_groups::BetaGroup>>>,
    ) -> Self {
        Self(
            self.0
                .to_many::<beta_groups::BetaGroup, _>("betaGroups", "betaGroups", beta_groups),
        )
    }

    /// Sets the relationship `builds`.
    pub fn builds(self, builds: impl IntoIterator<Item = impl Into<Id<builds::Build>>>) -> Self {
        Self(
            self.0
                .to_many::<builds::Build, _>("builds", "builds", builds),
        )
    }

    /// Sends null for `firstName`.
    pub fn clear_first_name(self) -> Self {
        Self(self.0.clear_attribute("firstName"))
    }

    /// Sends null for `lastName`.
    pub fn clear_last_name(self) -> Self {
        Self(self.0.clear_attribute("lastName"))
    }
}
body!(BetaTesterCreate);

values! {
    /// Values of `platform`.
    pub enum BetaTesterPlatform {
        Ios = "IOS",
        MacOs = "MAC_OS",
        TvOs = "TV_OS",
        WatchOs = "WATCH_OS",
        VisionOs = "VISION_OS",
    }
}

/// What can be asked along with `BetaTester`.
///
/// Fields can be chosen: `fields[apps]`, `fields[betaGroups]`, `fields[betaTesters]`, `fields[builds]`.
///
/// Can be included: `apps`, `betaGroups`, `builds`.
pub enum BetaTesterJoins {}
joins!(
    BetaTesterJoins,
    include = BetaTesterInclude,
    to_many = BetaTesterToMany,
    fields = [
        apps::AppField,
        beta_groups::BetaGroupField,
        BetaTesterField,
        builds::BuildField
    ]
);

names! {
    /// The fields that `fields[betaTesters]` can choose.
    pub enum BetaTesterField {
        FirstName = "firstName",
        LastName = "lastName",
        Email = "email",
        InviteType = "inviteType",
        State = "state",
        AppDevices = "appDevices",
        Apps = "apps",
        BetaGroups = "betaGroups",
        Builds = "builds",
    }
}

impl Field for BetaTesterField {
    const PARAMETER: &'static str = "fields[betaTesters]";
}

names! {
    /// What can be included with `BetaTester`.
    pub enum BetaTesterInclude {
        Apps = "apps",
        BetaGroups = "betaGroups",
        Builds = "builds",
    }
}

names! {
    /// Relationships of `BetaTester` of which a limited number can be included.
    ///
    /// At most 50 of each.
    pub enum BetaTesterToMany {
        Apps = "apps",
        BetaGroups = "betaGroups",
        Builds = "builds",
    }
}

impl Limited for BetaTesterToMany {
    fn maximum(self) -> u32 {
        50
    }
}

names! {
    /// Values of `period`.
    pub enum Period {
        P7d = "P7D",
        P30d = "P30D",
        P90d = "P90D",
        P365d = "P365D",
    }
}

names! {
    /// Values of `sort`.
    pub enum Sort {
        FirstName = "firstName",
        FirstNameDescending = "-firstName",
        LastName = "lastName",
        LastNameDescending = "-lastName",
        Email = "email",
        EmailDescending = "-email",
        InviteType = "inviteType",
        InviteTypeDescending = "-inviteType",
        State = "state",
        StateDescending = "-state",
    }
}
