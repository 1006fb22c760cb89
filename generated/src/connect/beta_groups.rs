// Written by `cargo xtask codegen` from the description in `spec/`; not edited by hand.
//! Beta groups: `/v1/betaGroups`.

use super::{
    AppsBetaTesterUsagesV1Metric, BetaPublicLinkUsagesV1Metric, apps, beta_recruitment_criteria,
    beta_recruitment_criterion_compatible_build_checks, beta_testers, builds,
};
use crate::runtime::emit::*;

/// Lists beta groups.
///
/// `GET /v1/betaGroups`
///
/// At most 200 on a page.
///
/// [Apple's page](https://developer.apple.com/documentation/appstoreconnectapi/get-v1-betaGroups)
pub fn list() -> Request<Page<BetaGroup>, ListQuery> {
    Request::new(Method::Get, "/v1/betaGroups").limited(200)
}

/// Reads one of the beta groups.
///
/// `GET /v1/betaGroups/{id}`
///
/// [Apple's page](https://developer.apple.com/documentation/appstoreconnectapi/get-v1-betaGroups-_id_)
pub fn get(id: impl Into<Id<BetaGroup>>) -> Request<Document<BetaGroup>, GetQuery> {
    Request::new(Method::Get, "/v1/betaGroups/{id}").path("id", id.into())
}

/// Creates one of the beta groups.
///
/// `POST /v1/betaGroups`
///
/// [Apple's page](https://developer.apple.com/documentation/appstoreconnectapi/post-v1-betaGroups)
pub fn create(body: BetaGroupCreate) -> Request<Document<BetaGroup>> {
    Request::new(Method::Post, "/v1/betaGroups").body(body)
}

/// Changes one of the beta groups.
///
/// `PATCH /v1/betaGroups/{id}`
///
/// [Apple's page](https://developer.apple.com/documentation/appstoreconnectapi/patch-v1-betaGroups-_id_)
pub fn update(id: impl Into<Id<BetaGroup>>, body: BetaGroupUpdate) -> Request<Document<BetaGroup>> {
    Request::new(Method::Patch, "/v1/betaGroups/{id}").path_and_body("id", id.into(), body)
}

/// Deletes one of the beta groups.
///
/// `DELETE /v1/betaGroups/{id}`
///
/// [Apple's page](https://developer.apple.com/documentation/appstoreconnectapi/delete-v1-betaGroups-_id_)
pub fn delete(id: impl Into<Id<BetaGroup>>) -> Request<()> {
    Request::new(Method::Delete, "/v1/betaGroups/{id}").path("id", id.into())
}

/// Reads the app of one of the beta groups.
///
/// `GET /v1/betaGroups/{id}/app`
///
/// [Apple's page](https://developer.apple.com/documentation/appstoreconnectapi/get-v1-betaGroups-_id_-app)
pub fn app(id: impl Into<Id<BetaGroup>>) -> Request<Document<Option<apps::App>>, AppQuery> {
    Request::new(Method::Get, "/v1/betaGroups/{id}/app").path("id", id.into())
}

/// Reads the beta recruitment criteria of one of the beta groups.
///
/// `GET /v1/betaGroups/{id}/betaRecruitmentCriteria`
///
/// [Apple's page](https://developer.apple.com/documentation/appstoreconnectapi/get-v1-betaGroups-_id_-betaRecruitmentCriteria)
pub fn beta_recruitment_criteria(
    id: impl Into<Id<BetaGroup>>,
) -> Request<
    Document<Option<beta_recruitment_criteria::BetaRecruitmentCriterion>>,
    BetaRecruitmentCriteriaQuery,
> {
    Request::new(Method::Get, "/v1/betaGroups/{id}/betaRecruitmentCriteria").path("id", id.into())
}

/// Reads the beta recruitment criterion compatible build check of one of the beta groups.
///
/// `GET /v1/betaGroups/{id}/betaRecruitmentCriterionCompatibleBuildCheck`
///
/// [Apple's page](https://developer.apple.com/documentation/appstoreconnectapi/get-v1-betaGroups-_id_-betaRecruitmentCriterionCompatibleBuildCheck)
pub fn beta_recruitment_criterion_compatible_build_check(
    id: impl Into<Id<BetaGroup>>,
) -> Request<
    Document<
        Option<
            beta_recruitment_criterion_compatible_build_checks::BetaRecruitmentCriterionCompatibleBuildCheck,
        >,
    >,
    BetaRecruitmentCriterionCompatibleBuildCheckQuery,
>{
    Request::new(
        Method::Get,
        "/v1/betaGroups/{id}/betaRecruitmentCriterionCompatibleBuildCheck",
    )
    .path("id", id.into())
}

/// Reads the beta testers of one of the beta groups.
///
/// `GET /v1/betaGroups/{id}/betaTesters`
///
/// At most 200 on a page.
///
/// [Apple's page](https://developer.apple.com/documentation/appstoreconnectapi/get-v1-betaGroups-_id_-betaTesters)
pub fn beta_testers(
    id: impl Into<Id<BetaGroup>>,
) -> Request<Page<beta_testers::BetaTester>, BetaTestersQuery> {
    Request::new(Method::Get, "/v1/betaGroups/{id}/betaTesters")
        .path("id", id.into())
        .limited(200)
}

/// Reads the builds of one of the beta groups.
///
/// `GET /v1/betaGroups/{id}/builds`
///
/// At most 200 on a page.
///
/// [Apple's page](https://developer.apple.com/documentation/appstoreconnectapi/get-v1-betaGroups-_id_-builds)
pub fn builds(id: impl Into<Id<BetaGroup>>) -> Request<Page<builds::Build>, BuildsQuery> {
    Request::new(Method::Get, "/v1/betaGroups/{id}/builds")
        .path("id", id.into())
        .limited(200)
}

/// Measures the beta tester usages of one of the beta groups.
///
/// `GET /v1/betaGroups/{id}/metrics/betaTesterUsages`
///
/// At most 200 on a page.
///
/// [Apple's page](https://developer.apple.com/documentation/appstoreconnectapi/get-v1-betaGroups-_id_-metrics-betaTesterUsages)
pub fn beta_tester_usages_metrics(
    id: impl Into<Id<BetaGroup>>,
) -> Request<Page<AppsBetaTesterUsagesV1Metric>, BetaTesterUsagesMetricsQuery> {
    Request::new(Method::Get, "/v1/betaGroups/{id}/metrics/betaTesterUsages")
        .path("id", id.into())
        .limited(200)
}

/// Measures the public link usages of one of the beta groups.
///
/// `GET /v1/betaGroups/{id}/metrics/publicLinkUsages`
///
/// At most 200 on a page.
///
/// [Apple's page](https://developer.apple.com/documentation/appstoreconnectapi/get-v1-betaGroups-_id_-metrics-publicLinkUsages)
pub fn public_link_usages_metrics(
    id: impl Into<Id<BetaGroup>>,
) -> Request<Page<BetaPublicLinkUsagesV1Metric>> {
    Request::new(Method::Get, "/v1/betaGroups/{id}/metrics/publicLinkUsages")
        .path("id", id.into())
        .limited(200)
}

/// Reads the identity of the app of one of the beta groups.
///
/// `GET /v1/betaGroups/{id}/relationships/app`
///
/// [Apple's page](https://developer.apple.com/documentation/appstoreconnectapi/get-v1-betaGroups-_id_-relationships-app)
pub fn app_linkage(id: impl Into<Id<BetaGroup>>) -> Request<Linkage<apps::App>> {
    Request::new(Method::Get, "/v1/betaGroups/{id}/relationships/app").path("id", id.into())
}

/// Reads the identity of the beta recruitment criteria of one of the beta groups.
///
/// `GET /v1/betaGroups/{id}/relationships/betaRecruitmentCriteria`
///
/// [Apple's page](https://developer.apple.com/documentation/appstoreconnectapi/get-v1-betaGroups-_id_-relationships-betaRecruitmentCriteria)
pub fn beta_recruitment_criteria_linkage(
    id: impl Into<Id<BetaGroup>>,
) -> Request<Linkage<beta_recruitment_criteria::BetaRecruitmentCriterion>> {
    Request::new(
        Method::Get,
        "/v1/betaGroups/{id}/relationships/betaRecruitmentCriteria",
    )
    .path("id", id.into())
}

/// Reads the identity of the beta recruitment criterion compatible build check of one of the beta groups.
///
/// `GET /v1/betaGroups/{id}/relationships/betaRecruitmentCriterionCompatibleBuildCheck`
///
/// [Apple's page](https://developer.apple.com/documentation/appstoreconnectapi/get-v1-betaGroups-_id_-relationships-betaRecruitmentCriterionCompatibleBuildCheck)
pub fn beta_recruitment_criterion_compatible_build_check_linkage(
    id: impl Into<Id<BetaGroup>>,
) -> Request<
    Linkage<
        beta_recruitment_criterion_compatible_build_checks::BetaRecruitmentCriterionCompatibleBuildCheck,
    >,
>{
    Request::new(
        Method::Get,
        "/v1/betaGroups/{id}/relationships/betaRecruitmentCriterionCompatibleBuildCheck",
    )
    .path("id", id.into())
}

/// Reads the identities of the beta testers of one of the beta groups.
///
/// `GET /v1/betaGroups/{id}/relationships/betaTesters`
///
/// At most 200 on a page.
///
/// [Apple's page](https://developer.apple.com/documentation/appstoreconnectapi/get-v1-betaGroups-_id_-relationships-betaTesters)
pub fn beta_testers_linkages(
    id: impl Into<Id<BetaGroup>>,
) -> Request<Linkages<beta_testers::BetaTester>> {
    Request::new(Method::Get, "/v1/betaGroups/{id}/relationships/betaTesters")
        .path("id", id.into())
        .limited(200)
}

/// Reads the identities of the builds of one of the beta groups.
///
/// `GET /v1/betaGroups/{id}/relationships/builds`
///
/// At most 200 on a page.
///
/// [Apple's page](https://developer.apple.com/documentation/appstoreconnectapi/get-v1-betaGroups-_id_-relationships-builds)
pub fn builds_linkages(id: impl Into<Id<BetaGroup>>) -> Request<Linkages<builds::Build>> {
    Request::new(Method::Get, "/v1/betaGroups/{id}/relationships/builds")
        .path("id", id.into())
        .limited(200)
}

/// Adds to the beta testers of one of the beta groups.
///
/// `POST /v1/betaGroups/{id}/relationships/betaTesters`
///
/// [Apple's page](https://developer.apple.com/documentation/appstoreconnectapi/post-v1-betaGroups-_id_-relationships-betaTesters)
pub fn add_beta_testers(
    id: impl Into<Id<BetaGroup>>,
    beta_testers: impl IntoIterator<Item = impl Into<Id<beta_testers::BetaTester>>>,
) -> Request<()> {
    Request::new(
        Method::Post,
        "/v1/betaGroups/{id}/relationships/betaTesters",
    )
    .path("id", id.into())
    .linkages::<beta_testers::BetaTester, _>("betaTesters", beta_testers)
}

/// Removes from the beta testers of one of the beta groups.
///
/// `DELETE /v1/betaGroups/{id}/relationships/betaTesters`
///
/// [Apple's page](https://developer.apple.com/documentation/appstoreconnectapi/delete-v1-betaGroups-_id_-relationships-betaTesters)
pub fn remove_beta_testers(
    id: impl Into<Id<BetaGroup>>,
    beta_testers: impl IntoIterator<Item = impl Into<Id<beta_testers::BetaTester>>>,
) -> Request<()> {
    Request::new(
        Method::Delete,
        "/v1/betaGroups/{id}/relationships/betaTesters",
    )
    .path("id", id.into())
    .linkages::<beta_testers::BetaTester, _>("betaTesters", beta_testers)
}

/// Adds to the builds of one of the beta groups.
///
/// `POST /v1/betaGroups/{id}/relationships/builds`
///
/// [Apple's page](https://developer.apple.com/documentation/appstoreconnectapi/post-v1-betaGroups-_id_-relationships-builds)
pub fn add_builds(
    id: impl Into<Id<BetaGroup>>,
    builds: impl IntoIterator<Item = impl Into<Id<builds::Build>>>,
) -> Request<()> {
    Request::new(Method::Post, "/v1/betaGroups/{id}/relationships/builds")
        .path("id", id.into())
        .linkages::<builds::Build, _>("builds", builds)
}

/// Removes from the builds of one of the beta groups.
///
/// `DELETE /v1/betaGroups/{id}/relationships/builds`
///
/// [Apple's page](https://developer.apple.com/documentation/appstoreconnectapi/delete-v1-betaGroups-_id_-relationships-builds)
pub fn remove_builds(
    id: impl Into<Id<BetaGroup>>,
    builds: impl IntoIterator<Item = impl Into<Id<builds::Build>>>,
) -> Request<()> {
    Request::new(Method::Delete, "/v1/betaGroups/{id}/relationships/builds")
        .path("id", id.into())
        .linkages::<builds::Build, _>("builds", builds)
}

/// The parameters of [`list`](fn@list).
pub enum ListQuery {}
impl Query for ListQuery {
    type Joins = BetaGroupJoins;
}

impl Request<Page<BetaGroup>, ListQuery> {
    /// Sets `filter[name]`.
    pub fn filter_name(self, values: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.list::<String, _>("filter[name]", values)
    }

    /// Sets `filter[isInternalGroup]`.
    pub fn filter_is_internal_group(
        self,
        values: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.list::<String, _>("filter[isInternalGroup]", values)
    }

    /// Sets `filter[publicLinkEnabled]`.
    pub fn filter_public_link_enabled(
        self,
        values: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.list::<String, _>("filter[publicLinkEnabled]", values)
    }

    /// Sets `filter[publicLinkLimitEnabled]`.
    pub fn filter_public_link_limit_enabled(
        self,
        values: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.list::<String, _>("filter[publicLinkLimitEnabled]", values)
    }

    /// Sets `filter[publicLink]`.
    pub fn filter_public_link(self, values: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.list::<String, _>("filter[publicLink]", values)
    }

    /// Sets `filter[app]`.
    pub fn filter_app(self, values: impl IntoIterator<Item = impl Into<Id<apps::App>>>) -> Self {
        self.list::<Id<apps::App>, _>("filter[app]", values)
    }

    /// Sets `filter[builds]`.
    pub fn filter_builds(
        self,
        values: impl IntoIterator<Item = impl Into<Id<builds::Build>>>,
    ) -> Self {
        self.list::<Id<builds::Build>, _>("filter[builds]", values)
    }

    /// Sets `filter[id]`.
    pub fn filter_id(self, values: impl IntoIterator<Item = impl Into<Id<BetaGroup>>>) -> Self {
        self.list::<Id<BetaGroup>, _>("filter[id]", values)
    }

    /// Sets `sort`.
    pub fn sort(self, values: impl IntoIterator<Item = Sort>) -> Self {
        self.list::<Sort, _>("sort", values)
    }
}

/// The parameters of [`get`](fn@get).
pub enum GetQuery {}
impl Query for GetQuery {
    type Joins = BetaGroupJoins;
}

/// The parameters of [`app`](fn@app).
pub enum AppQuery {}
impl Query for AppQuery {
    type Joins = Only<apps::AppField>;
}

/// The parameters of [`beta_recruitment_criteria`](fn@beta_recruitment_criteria).
pub enum BetaRecruitmentCriteriaQuery {}
impl Query for BetaRecruitmentCriteriaQuery {
    type Joins = Only<beta_recruitment_criteria::BetaRecruitmentCriterionField>;
}

/// The parameters of [`beta_recruitment_criterion_compatible_build_check`](fn@beta_recruitment_criterion_compatible_build_check).
pub enum BetaRecruitmentCriterionCompatibleBuildCheckQuery {}
impl Query for BetaRecruitmentCriterionCompatibleBuildCheckQuery {
    type Joins = Only<
        beta_recruitment_criterion_compatible_build_checks::BetaRecruitmentCriterionCompatibleBuildCheckField,
    >;
}

/// The parameters of [`beta_testers`](fn@beta_testers).
pub enum BetaTestersQuery {}
impl Query for BetaTestersQuery {
    type Joins = Only<beta_testers::BetaTesterField>;
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

impl Request<Page<AppsBetaTesterUsagesV1Metric>, BetaTesterUsagesMetricsQuery> {
    /// Sets `period`.
    pub fn period(self, value: Period) -> Self {
        self.one::<Period>("period", value)
    }

    /// Sets `groupBy`.
    pub fn group_by(self, values: impl IntoIterator<Item = GroupBy>) -> Self {
        self.list::<GroupBy, _>("groupBy", values)
    }

    /// Sets `filter[betaTesters]`.
    pub fn filter_beta_testers(self, value: impl Into<String>) -> Self {
        self.one::<String>("filter[betaTesters]", value.into())
    }
}

/// A resource of the type `betaGroups`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BetaGroup {
    /// Which one it is, among those of its type.
    pub id: Id<BetaGroup>,
    /// What it is.
    pub attributes: BetaGroupAttributes,
    /// What it is connected with.
    pub relationships: BetaGroupRelationships,
    /// Where it is.
    pub links: Links,
}
resource!(BetaGroup, "betaGroups", attributes, relationships, links);

/// The attributes of [`BetaGroup`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BetaGroupAttributes {
    /// `createdDate`
    pub created_date: Option<DateTime>,
    /// `feedbackEnabled`
    pub feedback_enabled: Option<bool>,
    /// `hasAccessToAllBuilds`
    pub has_access_to_all_builds: Option<bool>,
    /// `iosBuildsAvailableForAppleSiliconMac`
    pub ios_builds_available_for_apple_silicon_mac: Option<bool>,
    /// `iosBuildsAvailableForAppleVision`
    pub ios_builds_available_for_apple_vision: Option<bool>,
    /// `isInternalGroup`
    pub is_internal_group: Option<bool>,
    /// `name`
    pub name: Option<String>,
    /// `publicLink`
    pub public_link: Option<String>,
    /// `publicLinkEnabled`
    pub public_link_enabled: Option<bool>,
    /// `publicLinkId`
    pub public_link_id: Option<String>,
    /// `publicLinkLimit`
    pub public_link_limit: Option<i64>,
    /// `publicLinkLimitEnabled`
    pub public_link_limit_enabled: Option<bool>,
}

impl Object for BetaGroupAttributes {
    fn member<'de, A: MapAccess<'de>>(&mut self, key: &str, map: &mut A) -> Result<(), A::Error> {
        match key {
            "createdDate" => read_value(&mut self.created_date, map),
            "feedbackEnabled" => read_value(&mut self.feedback_enabled, map),
            "hasAccessToAllBuilds" => read_value(&mut self.has_access_to_all_builds, map),
            "iosBuildsAvailableForAppleSiliconMac" => {
                read_value(&mut self.ios_builds_available_for_apple_silicon_mac, map)
            }
            "iosBuildsAvailableForAppleVision" => {
                read_value(&mut self.ios_builds_available_for_apple_vision, map)
            }
            "isInternalGroup" => read_value(&mut self.is_internal_group, map),
            "name" => read_value(&mut self.name, map),
            "publicLink" => read_value(&mut self.public_link, map),
            "publicLinkEnabled" => read_value(&mut self.public_link_enabled, map),
            "publicLinkId" => read_value(&mut self.public_link_id, map),
            "publicLinkLimit" => read_value(&mut self.public_link_limit, map),
            "publicLinkLimitEnabled" => read_value(&mut self.public_link_limit_enabled, map),
            _ => skip(map),
        }
    }
}

impl Member for BetaGroupAttributes {
    #[inline]
    fn view(&self) -> View<'_> {
        View::object("BetaGroupAttributes")
            .member("createdDate", &self.created_date)
            .member("feedbackEnabled", &self.feedback_enabled)
            .member("hasAccessToAllBuilds", &self.has_access_to_all_builds)
            .member(
                "iosBuildsAvailableForAppleSiliconMac",
                &self.ios_builds_available_for_apple_silicon_mac,
            )
            .member(
                "iosBuildsAvailableForAppleVision",
                &self.ios_builds_available_for_apple_vision,
            )
            .member("isInternalGroup", &self.is_internal_group)
            .member("name", &self.name)
            .member("publicLink", &self.public_link)
            .member("publicLinkEnabled", &self.public_link_enabled)
            .member("publicLinkId", &self.public_link_id)
            .member("publicLinkLimit", &self.public_link_limit)
            .member("publicLinkLimitEnabled", &self.public_link_limit_enabled)
            .end()
    }
}
object!(BetaGroupAttributes);

/// The relationships of [`BetaGroup`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BetaGroupRelationships {
    /// `app`
    pub app: ToOne<apps::App>,
    /// `betaRecruitmentCriteria`
    pub beta_recruitment_criteria: ToOne<beta_recruitment_criteria::BetaRecruitmentCriterion>,
    /// `betaRecruitmentCriterionCompatibleBuildCheck`
    pub beta_recruitment_criterion_compatible_build_check: LinksOnly,
    /// `betaTesters`
    pub beta_testers: ToMany<beta_testers::BetaTester>,
    /// `builds`
    pub builds: ToMany<builds::Build>,
}

impl Object for BetaGroupRelationships {
    fn member<'de, A: MapAccess<'de>>(&mut self, key: &str, map: &mut A) -> Result<(), A::Error> {
        match key {
            "app" => read_relationship(&mut self.app, map),
            "betaRecruitmentCriteria" => {
                read_relationship(&mut self.beta_recruitment_criteria, map)
            }
            "betaRecruitmentCriterionCompatibleBuildCheck" => read_relationship(
                &mut self.beta_recruitment_criterion_compatible_build_check,
                map,
            ),
            "betaTesters" => read_relationship(&mut self.beta_testers, map),
            "builds" => read_relationship(&mut self.builds, map),
            _ => skip(map),
        }
    }
}

impl Member for BetaGroupRelationships {
    #[inline]
    fn view(&self) -> View<'_> {
        View::object("BetaGroupRelationships")
            .relationship("app", &self.app)
            .relationship("betaRecruitmentCriteria", &self.beta_recruitment_criteria)
            .relationship(
                "betaRecruitmentCriterionCompatibleBuildCheck",
                &self.beta_recruitment_criterion_compatible_build_check,
            )
            .relationship("betaTesters", &self.beta_testers)
            .relationship("builds", &self.builds)
            .end()
    }
}
object!(BetaGroupRelationships);

/// Creates one `BetaGroup`; what is not set is not sent.
#[derive(Clone, PartialEq)]
#[must_use]
pub struct BetaGroupCreate(Body);

impl BetaGroupCreate {
    /// With what is required.
    pub fn new(name: impl Into<String>, app: impl Into<Id<apps::App>>) -> Self {
        Self(
            Body::new("betaGroups")
                .with_attributes()
                .with_relationships()
                .attribute("name", name.into())
                .to_one::<apps::App>("app", "apps", app.into()),
        )
    }

    /// Sets `feedbackEnabled`.
    pub fn feedback_enabled(self, feedback_enabled: bool) -> Self {
        Self(self.0.attribute("feedbackEnabled", feedback_enabled))
    }

    /// Sets `hasAccessToAllBuilds`.
    pub fn has_access_to_all_builds(self, has_access_to_all_builds: bool) -> Self {
        Self(
            self.0
                .attribute("hasAccessToAllBuilds", has_access_to_all_builds),
        )
    }

    /// Sets `isInternalGroup`.
    pub fn is_internal_group(self, is_internal_group: bool) -> Self {
        Self(self.0.attribute("isInternalGroup", is_internal_group))
    }

    /// Sets `publicLinkEnabled`.
    pub fn public_link_enabled(self, public_link_enabled: bool) -> Self {
        Self(self.0.attribute("publicLinkEnabled", public_link_enabled))
    }

    /// Sets `publicLinkLimit`.
    pub fn public_link_limit(self, public_link_limit: i64) -> Self {
        Self(self.0.attribute("publicLinkLimit", public_link_limit))
    }

    /// Sets `publicLinkLimitEnabled`.
    pub fn public_link_limit_enabled(self, public_link_limit_enabled: bool) -> Self {
        Self(
            self.0
                .attribute("publicLinkLimitEnabled", public_link_limit_enabled),
        )
    }

    /// Sets the relationship `betaTesters`.
    pub fn beta_testers(
        self,
        beta_testers: impl IntoIterator<Item = impl Into<Id<beta_testers::BetaTester>>>,
    ) -> Self {
        Self(self.0.to_many::<beta_testers::BetaTester, _>(
            "betaTesters",
            "betaTesters",
            beta_testers,
        ))
    }

    /// Sets the relationship `builds`.
    pub fn builds(self, builds: impl IntoIterator<Item = impl Into<Id<builds::Build>>>) -> Self {
        Self(
            self.0
                .to_many::<builds::Build, _>("builds", "builds", builds),
        )
    }

    /// Sends null for `feedbackEnabled`.
    pub fn clear_feedback_enabled(self) -> Self {
        Self(self.0.clear_attribute("feedbackEnabled"))
    }

    /// Sends null for `hasAccessToAllBuilds`.
    pub fn clear_has_access_to_all_builds(self) -> Self {
        Self(self.0.clear_attribute("hasAccessToAllBuilds"))
    }

    /// Sends null for `isInternalGroup`.
    pub fn clear_is_internal_group(self) -> Self {
        Self(self.0.clear_attribute("isInternalGroup"))
    }

    /// Sends null for `publicLinkEnabled`.
    pub fn clear_public_link_enabled(self) -> Self {
        Self(self.0.clear_attribute("publicLinkEnabled"))
    }

    /// Sends null for `publicLinkLimit`.
    pub fn clear_public_link_limit(self) -> Self {
        Self(self.0.clear_attribute("publicLinkLimit"))
    }

    /// Sends null for `publicLinkLimitEnabled`.
    pub fn clear_public_link_limit_enabled(self) -> Self {
        Self(self.0.clear_attribute("publicLinkLimitEnabled"))
    }
}
body!(BetaGroupCreate);

/// Changes one `BetaGroup`; what is not set stays as it is.
#[derive(Clone, PartialEq)]
#[must_use]
pub struct BetaGroupUpdate(Body);

impl BetaGroupUpdate {
    /// With nothing set.
    pub fn new() -> Self {
        Self(Body::new("betaGroups"))
    }

    /// Sets `feedbackEnabled`.
    pub fn feedback_enabled(self, feedback_enabled: bool) -> Self {
        Self(self.0.attribute("feedbackEnabled", feedback_enabled))
    }

    /// Sets `iosBuildsAvailableForAppleSiliconMac`.
    pub fn ios_builds_available_for_apple_silicon_mac(
        self,
        ios_builds_available_for_apple_silicon_mac: bool,
    ) -> Self {
        Self(self.0.attribute(
            "iosBuildsAvailableForAppleSiliconMac",
            ios_builds_available_for_apple_silicon_mac,
        ))
    }

    /// Sets `iosBuildsAvailableForAppleVision`.
    pub fn ios_builds_available_for_apple_vision(
        self,
        ios_builds_available_for_apple_vision: bool,
    ) -> Self {
        Self(self.0.attribute(
            "iosBuildsAvailableForAppleVision",
            ios_builds_available_for_apple_vision,
        ))
    }

    /// Sets `name`.
    pub fn name(self, name: impl Into<String>) -> Self {
        Self(self.0.attribute("name", name.into()))
    }

    /// Sets `publicLinkEnabled`.
    pub fn public_link_enabled(self, public_link_enabled: bool) -> Self {
        Self(self.0.attribute("publicLinkEnabled", public_link_enabled))
    }

    /// Sets `publicLinkLimit`.
    pub fn public_link_limit(self, public_link_limit: i64) -> Self {
        Self(self.0.attribute("publicLinkLimit", public_link_limit))
    }

    /// Sets `publicLinkLimitEnabled`.
    pub fn public_link_limit_enabled(self, public_link_limit_enabled: bool) -> Self {
        Self(
            self.0
                .attribute("publicLinkLimitEnabled", public_link_limit_enabled),
        )
    }

    /// Sends null for `feedbackEnabled`.
    pub fn clear_feedback_enabled(self) -> Self {
        Self(self.0.clear_attribute("feedbackEnabled"))
    }

    /// Sends null for `iosBuildsAvailableForAppleSiliconMac`.
    pub fn clear_ios_builds_available_for_apple_silicon_mac(self) -> Self {
        Self(
            self.0
                .clear_attribute("iosBuildsAvailableForAppleSiliconMac"),
        )
    }

    /// Sends null for `iosBuildsAvailableForAppleVision`.
    pub fn clear_ios_builds_available_for_apple_vision(self) -> Self {
        Self(self.0.clear_attribute("iosBuildsAvailableForAppleVision"))
    }

    /// Sends null for `name`.
    pub fn clear_name(self) -> Self {
        Self(self.0.clear_attribute("name"))
    }

    /// Sends null for `publicLinkEnabled`.
    pub fn clear_public_link_enabled(self) -> Self {
        Self(self.0.clear_attribute("publicLinkEnabled"))
    }

    /// Sends null for `publicLinkLimit`.
    pub fn clear_public_link_limit(self) -> Self {
        Self(self.0.clear_attribute("publicLinkLimit"))
    }

    /// Sends null for `publicLinkLimitEnabled`.
    pub fn clear_public_link_limit_enabled(self) -> Self {
        Self(self.0.clear_attribute("publicLinkLimitEnabled"))
    }
}
body!(BetaGroupUpdate, default);

/// What can be asked along with `BetaGroup`.
///
/// Fields can be chosen: `fields[apps]`, `fields[betaGroups]`, `fields[betaRecruitmentCriteria]`, `fields[betaTesters]`, `fields[builds]`.
///
/// Can be included: `app`, `builds`, `betaTesters`, `betaRecruitmentCriteria`.
pub enum BetaGroupJoins {}
joins!(
    BetaGroupJoins,
    include = BetaGroupInclude,
    to_many = BetaGroupToMany,
    fields = [
        apps::AppField,
        BetaGroupField,
        beta_recruitment_criteria::BetaRecruitmentCriterionField,
        beta_testers::BetaTesterField,
        builds::BuildField
    ]
);

names! {
    /// The fields that `fields[betaGroups]` can choose.
    pub enum BetaGroupField {
        Name = "name",
        CreatedDate = "createdDate",
        IsInternalGroup = "isInternalGroup",
        HasAccessToAllBuilds = "hasAccessToAllBuilds",
        PublicLinkEnabled = "publicLinkEnabled",
        PublicLinkId = "publicLinkId",
        PublicLinkLimitEnabled = "publicLinkLimitEnabled",
        PublicLinkLimit = "publicLinkLimit",
        PublicLink = "publicLink",
        FeedbackEnabled = "feedbackEnabled",
        IosBuildsAvailableForAppleSiliconMac = "iosBuildsAvailableForAppleSiliconMac",
        IosBuildsAvailableForAppleVision = "iosBuildsAvailableForAppleVision",
        App = "app",
        Builds = "builds",
        BetaTesters = "betaTesters",
        BetaRecruitmentCriteria = "betaRecruitmentCriteria",
        BetaRecruitmentCriterionCompatibleBuildCheck = "betaRecruitmentCriterionCompatibleBuildCheck",
    }
}

impl Field for BetaGroupField {
    const PARAMETER: &'static str = "fields[betaGroups]";
}

names! {
    /// What can be included with `BetaGroup`.
    pub enum BetaGroupInclude {
        App = "app",
        Builds = "builds",
        BetaTesters = "betaTesters",
        BetaRecruitmentCriteria = "betaRecruitmentCriteria",
    }
}

names! {
    /// Relationships of `BetaGroup` of which a limited number can be included.
    ///
    /// At most 50 of `betaTesters`.
    ///
    /// At most 1000 of `builds`.
    pub enum BetaGroupToMany {
        BetaTesters = "betaTesters",
        Builds = "builds",
    }
}

impl Limited for BetaGroupToMany {
    fn maximum(self) -> u32 {
        match self {
            Self::BetaTesters => 50,
            Self::Builds => 1000,
        }
    }
}

names! {
    /// Values of `groupBy`.
    pub enum GroupBy {
        BetaTesters = "betaTesters",
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
        Name = "name",
        NameDescending = "-name",
        CreatedDate = "createdDate",
        CreatedDateDescending = "-createdDate",
        PublicLinkEnabled = "publicLinkEnabled",
        PublicLinkEnabledDescending = "-publicLinkEnabled",
        PublicLinkLimit = "publicLinkLimit",
        PublicLinkLimitDescending = "-publicLinkLimit",
    }
}
