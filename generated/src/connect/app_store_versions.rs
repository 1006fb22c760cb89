// Written by `cargo xtask codegen` from the description in `spec/`; not edited by hand.
//! App store versions: `/v1/appStoreVersions`.

use super::{
    AppStoreVersionState, AppVersionState, Platform, TerritoryCode,
    alternative_distribution_packages, app_clip_default_experiences, app_store_review_details,
    app_store_version_experiments, app_store_version_experiments_v2,
    app_store_version_localizations, app_store_version_phased_releases,
    app_store_version_submissions, apps, builds, customer_reviews, game_center_app_versions,
    routing_app_coverages, territories,
};
use crate::runtime::emit::*;

/// Reads one of the app store versions.
///
/// `GET /v1/appStoreVersions/{id}`
///
/// `fields[appStoreVersionSubmissions]` is deprecated.
///
/// `limit[appStoreVersionExperiments]` is deprecated.
///
/// [Apple's page](https://developer.apple.com/documentation/appstoreconnectapi/get-v1-appStoreVersions-_id_)
pub fn get(id: impl Into<Id<AppStoreVersion>>) -> Request<Document<AppStoreVersion>, GetQuery> {
    Request::new(Method::Get, "/v1/appStoreVersions/{id}").path("id", id.into())
}

/// Creates one of the app store versions.
///
/// `POST /v1/appStoreVersions`
///
/// [Apple's page](https://developer.apple.com/documentation/appstoreconnectapi/post-v1-appStoreVersions)
pub fn create(body: AppStoreVersionCreate) -> Request<Document<AppStoreVersion>> {
    Request::new(Method::Post, "/v1/appStoreVersions").body(body)
}

/// Changes one of the app store versions.
///
/// `PATCH /v1/appStoreVersions/{id}`
///
/// [Apple's page](https://developer.apple.com/documentation/appstoreconnectapi/patch-v1-appStoreVersions-_id_)
pub fn update(
    id: impl Into<Id<AppStoreVersion>>,
    body: AppStoreVersionUpdate,
) -> Request<Document<AppStoreVersion>> {
    Request::new(Method::Patch, "/v1/appStoreVersions/{id}").path_and_body("id", id.into(), body)
}

/// Deletes one of the app store versions.
///
/// `DELETE /v1/appStoreVersions/{id}`
///
/// [Apple's page](https://developer.apple.com/documentation/appstoreconnectapi/delete-v1-appStoreVersions-_id_)
pub fn delete(id: impl Into<Id<AppStoreVersion>>) -> Request<()> {
    Request::new(Method::Delete, "/v1/appStoreVersions/{id}").path("id", id.into())
}

/// Reads the alternative distribution package of one of the app store versions.
///
/// `GET /v1/appStoreVersions/{id}/alternativeDistributionPackage`
///
/// [Apple's page](https://developer.apple.com/documentation/appstoreconnectapi/get-v1-appStoreVersions-_id_-alternativeDistributionPackage)
pub fn alternative_distribution_package(
    id: impl Into<Id<AppStoreVersion>>,
) -> Request<
    Document<Option<alternative_distribution_packages::AlternativeDistributionPackage>>,
    AlternativeDistributionPackageQuery,
> {
    Request::new(
        Method::Get,
        "/v1/appStoreVersions/{id}/alternativeDistributionPackage",
    )
    .path("id", id.into())
}

/// Reads the app clip default experience of one of the app store versions.
///
/// `GET /v1/appStoreVersions/{id}/appClipDefaultExperience`
///
/// [Apple's page](https://developer.apple.com/documentation/appstoreconnectapi/get-v1-appStoreVersions-_id_-appClipDefaultExperience)
pub fn app_clip_default_experience(
    id: impl Into<Id<AppStoreVersion>>,
) -> Request<
    Document<Option<app_clip_default_experiences::AppClipDefaultExperience>>,
    AppClipDefaultExperienceQuery,
> {
    Request::new(
        Method::Get,
        "/v1/appStoreVersions/{id}/appClipDefaultExperience",
    )
    .path("id", id.into())
}

/// Reads the app store review detail of one of the app store versions.
///
/// `GET /v1/appStoreVersions/{id}/appStoreReviewDetail`
///
/// [Apple's page](https://developer.apple.com/documentation/appstoreconnectapi/get-v1-appStoreVersions-_id_-appStoreReviewDetail)
pub fn app_store_review_detail(
    id: impl Into<Id<AppStoreVersion>>,
) -> Request<
    Document<Option<app_store_review_details::AppStoreReviewDetail>>,
    AppStoreReviewDetailQuery,
> {
    Request::new(
        Method::Get,
        "/v1/appStoreVersions/{id}/appStoreReviewDetail",
    )
    .path("id", id.into())
}

/// Reads the app store version experiments of one of the app store versions.
///
/// `GET /v1/appStoreVersions/{id}/appStoreVersionExperiments`
///
/// At most 200 on a page.
///
/// [Apple's page](https://developer.apple.com/documentation/appstoreconnectapi/get-v1-appStoreVersions-_id_-appStoreVersionExperiments)
#[deprecated]
pub fn app_store_version_experiments(
    id: impl Into<Id<AppStoreVersion>>,
) -> Request<
    Page<app_store_version_experiments::AppStoreVersionExperiment>,
    AppStoreVersionExperimentsQuery,
> {
    Request::new(
        Method::Get,
        "/v1/appStoreVersions/{id}/appStoreVersionExperiments",
    )
    .path("id", id.into())
    .limited(200)
}

/// Reads the app store version experiments v2 of one of the app store versions.
///
/// `GET /v1/appStoreVersions/{id}/appStoreVersionExperimentsV2`
///
/// At most 200 on a page.
///
/// [Apple's page](https://developer.apple.com/documentation/appstoreconnectapi/get-v1-appStoreVersions-_id_-appStoreVersionExperimentsV2)
pub fn app_store_version_experiments_v2(
    id: impl Into<Id<AppStoreVersion>>,
) -> Request<
    Page<app_store_version_experiments_v2::AppStoreVersionExperimentV2>,
    AppStoreVersionExperimentsV2Query,
> {
    Request::new(
        Method::Get,
        "/v1/appStoreVersions/{id}/appStoreVersionExperimentsV2",
    )
    .path("id", id.into())
    .limited(200)
}

/// Reads the app store version localizations of one of the app store versions.
///
/// `GET /v1/appStoreVersions/{id}/appStoreVersionLocalizations`
///
/// At most 200 on a page.
///
/// [Apple's page](https://developer.apple.com/documentation/appstoreconnectapi/get-v1-appStoreVersions-_id_-appStoreVersionLocalizations)
pub fn app_store_version_localizations(
    id: impl Into<Id<AppStoreVersion>>,
) -> Request<
    Page<app_store_version_localizations::AppStoreVersionLocalization>,
    AppStoreVersionLocalizationsQuery,
> {
    Request::new(
        Method::Get,
        "/v1/appStoreVersions/{id}/appStoreVersionLocalizations",
    )
    .path("id", id.into())
    .limited(200)
}

/// Reads the app store version phased release of one of the app store versions.
///
/// `GET /v1/appStoreVersions/{id}/appStoreVersionPhasedRelease`
///
/// [Apple's page](https://developer.apple.com/documentation/appstoreconnectapi/get-v1-appStoreVersions-_id_-appStoreVersionPhasedRelease)
pub fn app_store_version_phased_release(
    id: impl Into<Id<AppStoreVersion>>,
) -> Request<
    Document<Option<app_store_version_phased_releases::AppStoreVersionPhasedRelease>>,
    AppStoreVersionPhasedReleaseQuery,
> {
    Request::new(
        Method::Get,
        "/v1/appStoreVersions/{id}/appStoreVersionPhasedRelease",
    )
    .path("id", id.into())
}

/// Reads the app store version submission of one of the app store versions.
///
/// `GET /v1/appStoreVersions/{id}/appStoreVersionSubmission`
///
/// [Apple's page](https://developer.apple.com/documentation/appstoreconnectapi/get-v1-appStoreVersions-_id_-appStoreVersionSubmission)
#[deprecated]
pub fn app_store_version_submission(
    id: impl Into<Id<AppStoreVersion>>,
) -> Request<
    Document<Option<app_store_version_submissions::AppStoreVersionSubmission>>,
    AppStoreVersionSubmissionQuery,
> {
    Request::new(
        Method::Get,
        "/v1/appStoreVersions/{id}/appStoreVersionSubmission",
    )
    .path("id", id.into())
}

/// Reads the build of one of the app store versions.
///
/// `GET /v1/appStoreVersions/{id}/build`
///
/// [Apple's page](https://developer.apple.com/documentation/appstoreconnectapi/get-v1-appStoreVersions-_id_-build)
pub fn build(
    id: impl Into<Id<AppStoreVersion>>,
) -> Request<Document<Option<builds::Build>>, BuildQuery> {
    Request::new(Method::Get, "/v1/appStoreVersions/{id}/build").path("id", id.into())
}

/// Reads the customer reviews of one of the app store versions.
///
/// `GET /v1/appStoreVersions/{id}/customerReviews`
///
/// At most 200 on a page.
///
/// [Apple's page](https://developer.apple.com/documentation/appstoreconnectapi/get-v1-appStoreVersions-_id_-customerReviews)
pub fn customer_reviews(
    id: impl Into<Id<AppStoreVersion>>,
) -> Request<Page<customer_reviews::CustomerReview>, CustomerReviewsQuery> {
    Request::new(Method::Get, "/v1/appStoreVersions/{id}/customerReviews")
        .path("id", id.into())
        .limited(200)
}

/// Reads the game center app version of one of the app store versions.
///
/// `GET /v1/appStoreVersions/{id}/gameCenterAppVersion`
///
/// [Apple's page](https://developer.apple.com/documentation/appstoreconnectapi/get-v1-appStoreVersions-_id_-gameCenterAppVersion)
pub fn game_center_app_version(
    id: impl Into<Id<AppStoreVersion>>,
) -> Request<
    Document<Option<game_center_app_versions::GameCenterAppVersion>>,
    GameCenterAppVersionQuery,
> {
    Request::new(
        Method::Get,
        "/v1/appStoreVersions/{id}/gameCenterAppVersion",
    )
    .path("id", id.into())
}

/// Reads the routing app coverage of one of the app store versions.
///
/// `GET /v1/appStoreVersions/{id}/routingAppCoverage`
///
/// [Apple's page](https://developer.apple.com/documentation/appstoreconnectapi/get-v1-appStoreVersions-_id_-routingAppCoverage)
pub fn routing_app_coverage(
    id: impl Into<Id<AppStoreVersion>>,
) -> Request<Document<Option<routing_app_coverages::RoutingAppCoverage>>, RoutingAppCoverageQuery> {
    Request::new(Method::Get, "/v1/appStoreVersions/{id}/routingAppCoverage").path("id", id.into())
}

/// Reads the identity of the alternative distribution package of one of the app store versions.
///
/// `GET /v1/appStoreVersions/{id}/relationships/alternativeDistributionPackage`
///
/// [Apple's page](https://developer.apple.com/documentation/appstoreconnectapi/get-v1-appStoreVersions-_id_-relationships-alternativeDistributionPackage)
pub fn alternative_distribution_package_linkage(
    id: impl Into<Id<AppStoreVersion>>,
) -> Request<Linkage<alternative_distribution_packages::AlternativeDistributionPackage>> {
    Request::new(
        Method::Get,
        "/v1/appStoreVersions/{id}/relationships/alternativeDistributionPackage",
    )
    .path("id", id.into())
}

/// Reads the identity of the app clip default experience of one of the app store versions.
///
/// `GET /v1/appStoreVersions/{id}/relationships/appClipDefaultExperience`
///
/// [Apple's page](https://developer.apple.com/documentation/appstoreconnectapi/get-v1-appStoreVersions-_id_-relationships-appClipDefaultExperience)
pub fn app_clip_default_experience_linkage(
    id: impl Into<Id<AppStoreVersion>>,
) -> Request<Linkage<app_clip_default_experiences::AppClipDefaultExperience>> {
    Request::new(
        Method::Get,
        "/v1/appStoreVersions/{id}/relationships/appClipDefaultExperience",
    )
    .path("id", id.into())
}

/// Reads the identity of the app store review detail of one of the app store versions.
///
/// `GET /v1/appStoreVersions/{id}/relationships/appStoreReviewDetail`
///
/// [Apple's page](https://developer.apple.com/documentation/appstoreconnectapi/get-v1-appStoreVersions-_id_-relationships-appStoreReviewDetail)
pub fn app_store_review_detail_linkage(
    id: impl Into<Id<AppStoreVersion>>,
) -> Request<Linkage<app_store_review_details::AppStoreReviewDetail>> {
    Request::new(
        Method::Get,
        "/v1/appStoreVersions/{id}/relationships/appStoreReviewDetail",
    )
    .path("id", id.into())
}

/// Reads the identities of the app store version experiments of one of the app store versions.
///
/// `GET /v1/appStoreVersions/{id}/relationships/appStoreVersionExperiments`
///
/// At most 200 on a page.
///
/// [Apple's page](https://developer.apple.com/documentation/appstoreconnectapi/get-v1-appStoreVersions-_id_-relationships-appStoreVersionExperiments)
#[deprecated]
pub fn app_store_version_experiments_linkages(
    id: impl Into<Id<AppStoreVersion>>,
) -> Request<Linkages<app_store_version_experiments::AppStoreVersionExperiment>> {
    Request::new(
        Method::Get,
        "/v1/appStoreVersions/{id}/relationships/appStoreVersionExperiments",
    )
    .path("id", id.into())
    .limited(200)
}

/// Reads the identities of the app store version experiments v2 of one of the app store versions.
///
/// `GET /v1/appStoreVersions/{id}/relationships/appStoreVersionExperimentsV2`
///
/// At most 200 on a page.
///
/// [Apple's page](https://developer.apple.com/documentation/appstoreconnectapi/get-v1-appStoreVersions-_id_-relationships-appStoreVersionExperimentsV2)
pub fn app_store_version_experiments_v2_linkages(
    id: impl Into<Id<AppStoreVersion>>,
) -> Request<Linkages<app_store_version_experiments_v2::AppStoreVersionExperimentV2>> {
    Request::new(
        Method::Get,
        "/v1/appStoreVersions/{id}/relationships/appStoreVersionExperimentsV2",
    )
    .path("id", id.into())
    .limited(200)
}

/// Reads the identities of the app store version localizations of one of the app store versions.
///
/// `GET /v1/appStoreVersions/{id}/relationships/appStoreVersionLocalizations`
///
/// At most 200 on a page.
///
/// [Apple's page](https://developer.apple.com/documentation/appstoreconnectapi/get-v1-appStoreVersions-_id_-relationships-appStoreVersionLocalizations)
pub fn app_store_version_localizations_linkages(
    id: impl Into<Id<AppStoreVersion>>,
) -> Request<Linkages<app_store_version_localizations::AppStoreVersionLocalization>> {
    Request::new(
        Method::Get,
        "/v1/appStoreVersions/{id}/relationships/appStoreVersionLocalizations",
    )
    .path("id", id.into())
    .limited(200)
}

/// Reads the identity of the app store version phased release of one of the app store versions.
///
/// `GET /v1/appStoreVersions/{id}/relationships/appStoreVersionPhasedRelease`
///
/// [Apple's page](https://developer.apple.com/documentation/appstoreconnectapi/get-v1-appStoreVersions-_id_-relationships-appStoreVersionPhasedRelease)
pub fn app_store_version_phased_release_linkage(
    id: impl Into<Id<AppStoreVersion>>,
) -> Request<Linkage<app_store_version_phased_releases::AppStoreVersionPhasedRelease>> {
    Request::new(
        Method::Get,
        "/v1/appStoreVersions/{id}/relationships/appStoreVersionPhasedRelease",
    )
    .path("id", id.into())
}

/// Reads the identity of the app store version submission of one of the app store versions.
///
/// `GET /v1/appStoreVersions/{id}/relationships/appStoreVersionSubmission`
///
/// [Apple's page](https://developer.apple.com/documentation/appstoreconnectapi/get-v1-appStoreVersions-_id_-relationships-appStoreVersionSubmission)
#[deprecated]
pub fn app_store_version_submission_linkage(
    id: impl Into<Id<AppStoreVersion>>,
) -> Request<Linkage<app_store_version_submissions::AppStoreVersionSubmission>> {
    Request::new(
        Method::Get,
        "/v1/appStoreVersions/{id}/relationships/appStoreVersionSubmission",
    )
    .path("id", id.into())
}

/// Reads the identity of the build of one of the app store versions.
///
/// `GET /v1/appStoreVersions/{id}/relationships/build`
///
/// [Apple's page](https://developer.apple.com/documentation/appstoreconnectapi/get-v1-appStoreVersions-_id_-relationships-build)
pub fn build_linkage(id: impl Into<Id<AppStoreVersion>>) -> Request<Linkage<builds::Build>> {
    Request::new(Method::Get, "/v1/appStoreVersions/{id}/relationships/build").path("id", id.into())
}

/// Reads the identities of the customer reviews of one of the app store versions.
///
/// `GET /v1/appStoreVersions/{id}/relationships/customerReviews`
///
/// At most 200 on a page.
///
/// [Apple's page](https://developer.apple.com/documentation/appstoreconnectapi/get-v1-appStoreVersions-_id_-relationships-customerReviews)
pub fn customer_reviews_linkages(
    id: impl Into<Id<AppStoreVersion>>,
) -> Request<Linkages<customer_reviews::CustomerReview>> {
    Request::new(
        Method::Get,
        "/v1/appStoreVersions/{id}/relationships/customerReviews",
    )
    .path("id", id.into())
    .limited(200)
}

/// Reads the identity of the game center app version of one of the app store versions.
///
/// `GET /v1/appStoreVersions/{id}/relationships/gameCenterAppVersion`
///
/// [Apple's page](https://developer.apple.com/documentation/appstoreconnectapi/get-v1-appStoreVersions-_id_-relationships-gameCenterAppVersion)
pub fn game_center_app_version_linkage(
    id: impl Into<Id<AppStoreVersion>>,
) -> Request<Linkage<game_center_app_versions::GameCenterAppVersion>> {
    Request::new(
        Method::Get,
        "/v1/appStoreVersions/{id}/relationships/gameCenterAppVersion",
    )
    .path("id", id.into())
}

/// Reads the identity of the routing app coverage of one of the app store versions.
///
/// `GET /v1/appStoreVersions/{id}/relationships/routingAppCoverage`
///
/// [Apple's page](https://developer.apple.com/documentation/appstoreconnectapi/get-v1-appStoreVersions-_id_-relationships-routingAppCoverage)
pub fn routing_app_coverage_linkage(
    id: impl Into<Id<AppStoreVersion>>,
) -> Request<Linkage<routing_app_coverages::RoutingAppCoverage>> {
    Request::new(
        Method::Get,
        "/v1/appStoreVersions/{id}/relationships/routingAppCoverage",
    )
    .path("id", id.into())
}

/// Sets or clears the app clip default experience of one of the app store versions.
///
/// `PATCH /v1/appStoreVersions/{id}/relationships/appClipDefaultExperience`
///
/// [Apple's page](https://developer.apple.com/documentation/appstoreconnectapi/patch-v1-appStoreVersions-_id_-relationships-appClipDefaultExperience)
pub fn set_app_clip_default_experience(
    id: impl Into<Id<AppStoreVersion>>,
    app_clip_default_experience: Option<
        &Id<app_clip_default_experiences::AppClipDefaultExperience>,
    >,
) -> Request<()> {
    Request::new(
        Method::Patch,
        "/v1/appStoreVersions/{id}/relationships/appClipDefaultExperience",
    )
    .path("id", id.into())
    .linkage::<app_clip_default_experiences::AppClipDefaultExperience>(
        "appClipDefaultExperiences",
        app_clip_default_experience,
    )
}

/// Sets or clears the build of one of the app store versions.
///
/// `PATCH /v1/appStoreVersions/{id}/relationships/build`
///
/// [Apple's page](https://developer.apple.com/documentation/appstoreconnectapi/patch-v1-appStoreVersions-_id_-relationships-build)
pub fn set_build(
    id: impl Into<Id<AppStoreVersion>>,
    build: Option<&Id<builds::Build>>,
) -> Request<()> {
    Request::new(
        Method::Patch,
        "/v1/appStoreVersions/{id}/relationships/build",
    )
    .path("id", id.into())
    .linkage::<builds::Build>("builds", build)
}

/// The parameters of [`get`](fn@get).
pub enum GetQuery {}
impl Query for GetQuery {
    type Joins = AppStoreVersionJoins;
}

/// The parameters of [`alternative_distribution_package`](fn@alternative_distribution_package).
pub enum AlternativeDistributionPackageQuery {}
impl Query for AlternativeDistributionPackageQuery {
    type Joins = alternative_distribution_packages::AlternativeDistributionPackageJoins;
}

/// The parameters of [`app_clip_default_experience`](fn@app_clip_default_experience).
pub enum AppClipDefaultExperienceQuery {}
impl Query for AppClipDefaultExperienceQuery {
    type Joins = app_clip_default_experiences::AppClipDefaultExperienceJoins;
}

/// The parameters of [`app_store_review_detail`](fn@app_store_review_detail).
pub enum AppStoreReviewDetailQuery {}
impl Query for AppStoreReviewDetailQuery {
    type Joins = app_store_review_details::AppStoreReviewDetailJoins;
}

/// The parameters of [`app_store_version_experiments`](fn@app_store_version_experiments).
pub enum AppStoreVersionExperimentsQuery {}
impl Query for AppStoreVersionExperimentsQuery {
    type Joins = app_store_version_experiments::AppStoreVersionExperimentJoins;
}

impl
    Request<
        Page<app_store_version_experiments::AppStoreVersionExperiment>,
        AppStoreVersionExperimentsQuery,
    >
{
    /// Sets `filter[state]`.
    pub fn filter_state(
        self,
        values: impl IntoIterator<Item = app_store_version_experiments::AppStoreVersionExperimentState>,
    ) -> Self {
        self.list::<app_store_version_experiments::AppStoreVersionExperimentState, _>(
            "filter[state]",
            values,
        )
    }
}

/// The parameters of [`app_store_version_experiments_v2`](fn@app_store_version_experiments_v2).
pub enum AppStoreVersionExperimentsV2Query {}
impl Query for AppStoreVersionExperimentsV2Query {
    type Joins = app_store_version_experiments_v2::AppStoreVersionExperimentV2Joins;
}

impl
    Request<
        Page<app_store_version_experiments_v2::AppStoreVersionExperimentV2>,
        AppStoreVersionExperimentsV2Query,
    >
{
    /// Sets `filter[state]`.
    pub fn filter_state(
        self,
        values: impl IntoIterator<
            Item = app_store_version_experiments_v2::AppStoreVersionExperimentV2State,
        >,
    ) -> Self {
        self.list::<app_store_version_experiments_v2::AppStoreVersionExperimentV2State, _>(
            "filter[state]",
            values,
        )
    }
}

/// The parameters of [`app_store_version_localizations`](fn@app_store_version_localizations).
pub enum AppStoreVersionLocalizationsQuery {}
impl Query for AppStoreVersionLocalizationsQuery {
    type Joins = app_store_version_localizations::AppStoreVersionLocalizationJoins;
}

impl
    Request<
        Page<app_store_version_localizations::AppStoreVersionLocalization>,
        AppStoreVersionLocalizationsQuery,
    >
{
    /// Sets `filter[locale]`.
    pub fn filter_locale(self, values: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.list::<String, _>("filter[locale]", values)
    }

    /// Sets `fields[appKeywords]`.
    pub fn fields_app_keywords(self, values: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.list::<String, _>("fields[appKeywords]", values)
    }
}

/// The parameters of [`app_store_version_phased_release`](fn@app_store_version_phased_release).
pub enum AppStoreVersionPhasedReleaseQuery {}
impl Query for AppStoreVersionPhasedReleaseQuery {
    type Joins = Only<app_store_version_phased_releases::AppStoreVersionPhasedReleaseField>;
}

/// The parameters of [`app_store_version_submission`](fn@app_store_version_submission).
pub enum AppStoreVersionSubmissionQuery {}
impl Query for AppStoreVersionSubmissionQuery {
    type Joins = app_store_version_submissions::AppStoreVersionSubmissionJoins;
}

/// The parameters of [`build`](fn@build).
pub enum BuildQuery {}
impl Query for BuildQuery {
    type Joins = Only<builds::BuildField>;
}

/// The parameters of [`customer_reviews`](fn@customer_reviews).
pub enum CustomerReviewsQuery {}
impl Query for CustomerReviewsQuery {
    type Joins = customer_reviews::CustomerReviewJoins;
}

impl Request<Page<customer_reviews::CustomerReview>, CustomerReviewsQuery> {
    /// Sets `filter[territory]`.
    pub fn filter_territory(self, values: impl IntoIterator<Item = TerritoryCode>) -> Self {
        self.list::<TerritoryCode, _>("filter[territory]", values)
    }

    /// Sets `filter[rating]`.
    pub fn filter_rating(self, values: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.list::<String, _>("filter[rating]", values)
    }

    /// Sets `filter[reviewTerritory]`.
    pub fn filter_review_territory(
        self,
        values: impl IntoIterator<Item = impl Into<Id<territories::Territory>>>,
    ) -> Self {
        self.list::<Id<territories::Territory>, _>("filter[reviewTerritory]", values)
    }

    /// Sets `exists[publishedResponse]`.
    pub fn exists_published_response(self, value: bool) -> Self {
        self.one::<bool>("exists[publishedResponse]", value)
    }

    /// Sets `sort`.
    pub fn sort(self, values: impl IntoIterator<Item = Sort>) -> Self {
        self.list::<Sort, _>("sort", values)
    }
}

/// The parameters of [`game_center_app_version`](fn@game_center_app_version).
pub enum GameCenterAppVersionQuery {}
impl Query for GameCenterAppVersionQuery {
    type Joins = game_center_app_versions::GameCenterAppVersionJoins;
}

/// The parameters of [`routing_app_coverage`](fn@routing_app_coverage).
pub enum RoutingAppCoverageQuery {}
impl Query for RoutingAppCoverageQuery {
    type Joins = routing_app_coverages::RoutingAppCoverageJoins;
}

/// A resource of the type `appStoreVersions`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AppStoreVersion {
    /// Which one it is, among those of its type.
    pub id: Id<AppStoreVersion>,
    /// What it is.
    pub attributes: AppStoreVersionAttributes,
    /// What it is connected with.
    pub relationships: AppStoreVersionRelationships,
    /// Where it is.
    pub links: Links,
}
resource!(
    AppStoreVersion,
    "appStoreVersions",
    attributes,
    relationships,
    links
);

/// The attributes of [`AppStoreVersion`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AppStoreVersionAttributes {
    /// `appStoreState`
    #[deprecated]
    pub app_store_state: Option<AppStoreVersionState>,
    /// `appVersionState`
    pub app_version_state: Option<AppVersionState>,
    /// `copyright`
    pub copyright: Option<String>,
    /// `createdDate`
    pub created_date: Option<DateTime>,
    /// `downloadable`
    pub downloadable: Option<bool>,
    /// `earliestReleaseDate`
    pub earliest_release_date: Option<DateTime>,
    /// `platform`
    pub platform: Option<Platform>,
    /// `releaseType`
    pub release_type: Option<AppStoreVersionReleaseType>,
    /// `reviewType`
    pub review_type: Option<AppStoreVersionReviewType>,
    /// `usesIdfa`
    #[deprecated]
    pub uses_idfa: Option<bool>,
    /// `versionString`
    pub version_string: Option<String>,
}

impl Object for AppStoreVersionAttributes {
    fn member<'de, A: MapAccess<'de>>(&mut self, key: &str, map: &mut A) -> Result<(), A::Error> {
        match key {
            "appStoreState" => read_value(&mut self.app_store_state, map),
            "appVersionState" => read_value(&mut self.app_version_state, map),
            "copyright" => read_value(&mut self.copyright, map),
            "createdDate" => read_value(&mut self.created_date, map),
            "downloadable" => read_value(&mut self.downloadable, map),
            "earliestReleaseDate" => read_value(&mut self.earliest_release_date, map),
            "platform" => read_value(&mut self.platform, map),
            "releaseType" => read_value(&mut self.release_type, map),
            "reviewType" => read_value(&mut self.review_type, map),
            "usesIdfa" => read_value(&mut self.uses_idfa, map),
            "versionString" => read_value(&mut self.version_string, map),
            _ => skip(map),
        }
    }
}

impl Member for AppStoreVersionAttributes {
    #[inline]
    fn view(&self) -> View<'_> {
        View::object("AppStoreVersionAttributes")
            .member("appStoreState", &self.app_store_state)
            .member("appVersionState", &self.app_version_state)
            .member("copyright", &self.copyright)
            .member("createdDate", &self.created_date)
            .member("downloadable", &self.downloadable)
            .member("earliestReleaseDate", &self.earliest_release_date)
            .member("platform", &self.platform)
            .member("releaseType", &self.release_type)
            .member("reviewType", &self.review_type)
            .member("usesIdfa", &self.uses_idfa)
            .member("versionString", &self.version_string)
            .end()
    }
}
object!(AppStoreVersionAttributes);

/// The relationships of [`AppStoreVersion`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AppStoreVersionRelationships {
    /// `alternativeDistributionPackage`
    pub alternative_distribution_package:
        ToOne<alternative_distribution_packages::AlternativeDistributionPackage>,
    /// `app`
    pub app: ToOne<apps::App>,
    /// `appClipDefaultExperience`
    pub app_clip_default_experience: ToOne<app_clip_default_experiences::AppClipDefaultExperience>,
    /// `appStoreReviewDetail`
    pub app_store_review_detail: ToOne<app_store_review_details::AppStoreReviewDetail>,
    /// `appStoreVersionExperiments`
    pub app_store_version_experiments:
        ToMany<app_store_version_experiments::AppStoreVersionExperiment>,
    /// `appStoreVersionExperimentsV2`
    pub app_store_version_experiments_v2:
        ToMany<app_store_version_experiments_v2::AppStoreVersionExperimentV2>,
    /// `appStoreVersionLocalizations`
    pub app_store_version_localizations:
        ToMany<app_store_version_localizations::AppStoreVersionLocalization>,
    /// `appStoreVersionPhasedRelease`
    pub app_store_version_phased_release:
        ToOne<app_store_version_phased_releases::AppStoreVersionPhasedRelease>,
    /// `appStoreVersionSubmission`
    pub app_store_version_submission:
        ToOne<app_store_version_submissions::AppStoreVersionSubmission>,
    /// `build`
    pub build: ToOne<builds::Build>,
    /// `customerReviews`
    pub customer_reviews: LinksOnly,
    /// `gameCenterAppVersion`
    pub game_center_app_version: ToOne<game_center_app_versions::GameCenterAppVersion>,
    /// `routingAppCoverage`
    pub routing_app_coverage: ToOne<routing_app_coverages::RoutingAppCoverage>,
}

impl Object for AppStoreVersionRelationships {
    fn member<'de, A: MapAccess<'de>>(&mut self, key: &str, map: &mut A) -> Result<(), A::Error> {
        match key {
            "alternativeDistributionPackage" => {
                read_relationship(&mut self.alternative_distribution_package, map)
            }
            "app" => read_relationship(&mut self.app, map),
            "appClipDefaultExperience" => {
                read_relationship(&mut self.app_clip_default_experience, map)
            }
            "appStoreReviewDetail" => read_relationship(&mut self.app_store_review_detail, map),
            "appStoreVersionExperiments" => {
                read_relationship(&mut self.app_store_version_experiments, map)
            }
            "appStoreVersionExperimentsV2" => {
                read_relationship(&mut self.app_store_version_experiments_v2, map)
            }
            "appStoreVersionLocalizations" => {
                read_relationship(&mut self.app_store_version_localizations, map)
            }
            "appStoreVersionPhasedRelease" => {
                read_relationship(&mut self.app_store_version_phased_release, map)
            }
            "appStoreVersionSubmission" => {
                read_relationship(&mut self.app_store_version_submission, map)
            }
            "build" => read_relationship(&mut self.build, map),
            "customerReviews" => read_relationship(&mut self.customer_reviews, map),
            "gameCenterAppVersion" => read_relationship(&mut self.game_center_app_version, map),
            "routingAppCoverage" => read_relationship(&mut self.routing_app_coverage, map),
            _ => skip(map),
        }
    }
}

impl Member for AppStoreVersionRelationships {
    #[inline]
    fn view(&self) -> View<'_> {
        View::object("AppStoreVersionRelationships")
            .relationship(
                "alternativeDistributionPackage",
                &self.alternative_distribution_package,
            )
            .relationship("app", &self.app)
            .relationship(
                "appClipDefaultExperience",
                &self.app_clip_default_experience,
            )
            .relationship("appStoreReviewDetail", &self.app_store_review_detail)
            .relationship(
                "appStoreVersionExperiments",
                &self.app_store_version_experiments,
            )
            .relationship(
                "appStoreVersionExperimentsV2",
                &self.app_store_version_experiments_v2,
            )
            .relationship(
                "appStoreVersionLocalizations",
                &self.app_store_version_localizations,
            )
            .relationship(
                "appStoreVersionPhasedRelease",
                &self.app_store_version_phased_release,
            )
            .relationship(
                "appStoreVersionSubmission",
                &self.app_store_version_submission,
            )
            .relationship("build", &self.build)
            .relationship("customerReviews", &self.customer_reviews)
            .relationship("gameCenterAppVersion", &self.game_center_app_version)
            .relationship("routingAppCoverage", &self.routing_app_coverage)
            .end()
    }
}
object!(AppStoreVersionRelationships);

/// Creates one `AppStoreVersion`; what is not set is not sent.
#[derive(Clone, PartialEq)]
#[must_use]
pub struct AppStoreVersionCreate(Body);

impl AppStoreVersionCreate {
    /// With what is required.
    pub fn new(
        platform: Platform,
        version_string: impl Into<String>,
        app: impl Into<Id<apps::App>>,
    ) -> Self {
        Self(
            Body::new("appStoreVersions")
                .with_attributes()
                .with_relationships()
                .attribute("platform", platform)
                .attribute("versionString", version_string.into())
                .to_one::<apps::App>("app", "apps", app.into()),
        )
    }

    /// Sets `copyright`.
    pub fn copyright(self, copyright: impl Into<String>) -> Self {
        Self(self.0.attribute("copyright", copyright.into()))
    }

    /// Sets `earliestReleaseDate`.
    pub fn earliest_release_date(self, earliest_release_date: impl Into<DateTime>) -> Self {
        Self(
            self.0
                .attribute("earliestReleaseDate", earliest_release_date.into()),
        )
    }

    /// Sets `releaseType`.
    pub fn release_type(self, release_type: AppStoreVersionReleaseType) -> Self {
        Self(self.0.attribute("releaseType", release_type))
    }

    /// Sets `reviewType`.
    pub fn review_type(self, review_type: AppStoreVersionReviewType) -> Self {
        Self(self.0.attribute("reviewType", review_type))
    }

    /// Sets `usesIdfa`.
    #[deprecated]
    pub fn uses_idfa(self, uses_idfa: bool) -> Self {
        Self(self.0.attribute("usesIdfa", uses_idfa))
    }

    /// Sets the relationship `appStoreVersionLocalizations`.
    pub fn app_store_version_localizations(
        self,
        app_store_version_localizations: impl IntoIterator<
            Item = impl Into<Id<app_store_version_localizations::AppStoreVersionLocalization>>,
        >,
    ) -> Self {
        Self(
            self.0
                .to_many::<app_store_version_localizations::AppStoreVersionLocalization, _>(
                    "appStoreVersionLocalizations",
                    "appStoreVersionLocalizations",
                    app_store_version_localizations,
                ),
        )
    }

    /// Sets the relationship `build`.
    pub fn build(self, build: impl Into<Id<builds::Build>>) -> Self {
        Self(
            self.0
                .to_one::<builds::Build>("build", "builds", build.into()),
        )
    }

    /// Sends null for `copyright`.
    pub fn clear_copyright(self) -> Self {
        Self(self.0.clear_attribute("copyright"))
    }

    /// Sends null for `earliestReleaseDate`.
    pub fn clear_earliest_release_date(self) -> Self {
        Self(self.0.clear_attribute("earliestReleaseDate"))
    }

    /// Sends null for `releaseType`.
    pub fn clear_release_type(self) -> Self {
        Self(self.0.clear_attribute("releaseType"))
    }

    /// Sends null for `reviewType`.
    pub fn clear_review_type(self) -> Self {
        Self(self.0.clear_attribute("reviewType"))
    }

    /// Sends null for `usesIdfa`.
    #[deprecated]
    pub fn clear_uses_idfa(self) -> Self {
        Self(self.0.clear_attribute("usesIdfa"))
    }
}
body!(AppStoreVersionCreate);

/// Changes one `AppStoreVersion`; what is not set stays as it is.
#[derive(Clone, PartialEq)]
#[must_use]
pub struct AppStoreVersionUpdate(Body);

impl AppStoreVersionUpdate {
    /// With nothing set.
    pub fn new() -> Self {
        Self(Body::new("appStoreVersions"))
    }

    /// Sets `copyright`.
    pub fn copyright(self, copyright: impl Into<String>) -> Self {
        Self(self.0.attribute("copyright", copyright.into()))
    }

    /// Sets `downloadable`.
    pub fn downloadable(self, downloadable: bool) -> Self {
        Self(self.0.attribute("downloadable", downloadable))
    }

    /// Sets `earliestReleaseDate`.
    pub fn earliest_release_date(self, earliest_release_date: impl Into<DateTime>) -> Self {
        Self(
            self.0
                .attribute("earliestReleaseDate", earliest_release_date.into()),
        )
    }

    /// Sets `releaseType`.
    pub fn release_type(self, release_type: AppStoreVersionReleaseType) -> Self {
        Self(self.0.attribute("releaseType", release_type))
    }

    /// Sets `reviewType`.
    pub fn review_type(self, review_type: AppStoreVersionReviewType) -> Self {
        Self(self.0.attribute("reviewType", review_type))
    }

    /// Sets `usesIdfa`.
    #[deprecated]
    pub fn uses_idfa(self, uses_idfa: bool) -> Self {
        Self(self.0.attribute("usesIdfa", uses_idfa))
    }

    /// Sets `versionString`.
    pub fn version_string(self, version_string: impl Into<String>) -> Self {
        Self(self.0.attribute("versionString", version_string.into()))
    }

    /// Sets the relationship `appClipDefaultExperience`.
    pub fn app_clip_default_experience(
        self,
        app_clip_default_experience: impl Into<
            Id<app_clip_default_experiences::AppClipDefaultExperience>,
        >,
    ) -> Self {
        Self(
            self.0
                .to_one::<app_clip_default_experiences::AppClipDefaultExperience>(
                    "appClipDefaultExperience",
                    "appClipDefaultExperiences",
                    app_clip_default_experience.into(),
                ),
        )
    }

    /// Sets the relationship `build`.
    pub fn build(self, build: impl Into<Id<builds::Build>>) -> Self {
        Self(
            self.0
                .to_one::<builds::Build>("build", "builds", build.into()),
        )
    }

    /// Sends null for `copyright`.
    pub fn clear_copyright(self) -> Self {
        Self(self.0.clear_attribute("copyright"))
    }

    /// Sends null for `downloadable`.
    pub fn clear_downloadable(self) -> Self {
        Self(self.0.clear_attribute("downloadable"))
    }

    /// Sends null for `earliestReleaseDate`.
    pub fn clear_earliest_release_date(self) -> Self {
        Self(self.0.clear_attribute("earliestReleaseDate"))
    }

    /// Sends null for `releaseType`.
    pub fn clear_release_type(self) -> Self {
        Self(self.0.clear_attribute("releaseType"))
    }

    /// Sends null for `reviewType`.
    pub fn clear_review_type(self) -> Self {
        Self(self.0.clear_attribute("reviewType"))
    }

    /// Sends null for `usesIdfa`.
    #[deprecated]
    pub fn clear_uses_idfa(self) -> Self {
        Self(self.0.clear_attribute("usesIdfa"))
    }

    /// Sends null for `versionString`.
    pub fn clear_version_string(self) -> Self {
        Self(self.0.clear_attribute("versionString"))
    }

    /// Sends null for `appClipDefaultExperience`.
    pub fn clear_app_clip_default_experience(self) -> Self {
        Self(self.0.clear_relationship("appClipDefaultExperience"))
    }

    /// Sends null for `build`.
    pub fn clear_build(self) -> Self {
        Self(self.0.clear_relationship("build"))
    }
}
body!(AppStoreVersionUpdate, default);

values! {
    /// Values of `releaseType`.
    pub enum AppStoreVersionReleaseType {
        Manual = "MANUAL",
        AfterApproval = "AFTER_APPROVAL",
        Scheduled = "SCHEDULED",
    }
}

values! {
    /// Values of `reviewType`.
    pub enum AppStoreVersionReviewType {
        AppStore = "APP_STORE",
        Notarization = "NOTARIZATION",
    }
}

/// What can be asked along with `AppStoreVersion`.
///
/// Fields can be chosen: `fields[alternativeDistributionPackages]`, `fields[appClipDefaultExperiences]`, `fields[appStoreReviewDetails]`, `fields[appStoreVersionExperiments]`, `fields[appStoreVersionLocalizations]`, `fields[appStoreVersionPhasedReleases]`, `fields[appStoreVersionSubmissions]`, `fields[appStoreVersions]`, `fields[apps]`, `fields[builds]`, `fields[gameCenterAppVersions]`, `fields[routingAppCoverages]`.
///
/// Can be included: `app`, `appStoreVersionLocalizations`, `build`, `appStoreVersionPhasedRelease`, `gameCenterAppVersion`, `routingAppCoverage`, `appStoreReviewDetail`, `appStoreVersionSubmission`, `appClipDefaultExperience`, `appStoreVersionExperiments`, `appStoreVersionExperimentsV2`, `alternativeDistributionPackage`.
pub enum AppStoreVersionJoins {}
joins!(
    AppStoreVersionJoins,
    include = AppStoreVersionInclude,
    to_many = AppStoreVersionToMany,
    fields = [
        alternative_distribution_packages::AlternativeDistributionPackageField,
        app_clip_default_experiences::AppClipDefaultExperienceField,
        app_store_review_details::AppStoreReviewDetailField,
        app_store_version_experiments::AppStoreVersionExperimentAnyField,
        app_store_version_localizations::AppStoreVersionLocalizationField,
        app_store_version_phased_releases::AppStoreVersionPhasedReleaseField,
        app_store_version_submissions::AppStoreVersionSubmissionField,
        AppStoreVersionField,
        apps::AppField,
        builds::BuildField,
        game_center_app_versions::GameCenterAppVersionField,
        routing_app_coverages::RoutingAppCoverageField
    ]
);

names! {
    /// The fields that `fields[appStoreVersions]` can choose.
    pub enum AppStoreVersionField {
        Platform = "platform",
        VersionString = "versionString",
        AppStoreState = "appStoreState",
        AppVersionState = "appVersionState",
        Copyright = "copyright",
        ReviewType = "reviewType",
        ReleaseType = "releaseType",
        EarliestReleaseDate = "earliestReleaseDate",
        UsesIdfa = "usesIdfa",
        Downloadable = "downloadable",
        CreatedDate = "createdDate",
        App = "app",
        AppStoreVersionLocalizations = "appStoreVersionLocalizations",
        Build = "build",
        AppStoreVersionPhasedRelease = "appStoreVersionPhasedRelease",
        GameCenterAppVersion = "gameCenterAppVersion",
        RoutingAppCoverage = "routingAppCoverage",
        AppStoreReviewDetail = "appStoreReviewDetail",
        AppStoreVersionSubmission = "appStoreVersionSubmission",
        AppClipDefaultExperience = "appClipDefaultExperience",
        AppStoreVersionExperiments = "appStoreVersionExperiments",
        AppStoreVersionExperimentsV2 = "appStoreVersionExperimentsV2",
        CustomerReviews = "customerReviews",
        AlternativeDistributionPackage = "alternativeDistributionPackage",
    }
}

impl Field for AppStoreVersionField {
    const PARAMETER: &'static str = "fields[appStoreVersions]";
}

names! {
    /// What can be included with `AppStoreVersion`.
    pub enum AppStoreVersionInclude {
        App = "app",
        AppStoreVersionLocalizations = "appStoreVersionLocalizations",
        Build = "build",
        AppStoreVersionPhasedRelease = "appStoreVersionPhasedRelease",
        GameCenterAppVersion = "gameCenterAppVersion",
        RoutingAppCoverage = "routingAppCoverage",
        AppStoreReviewDetail = "appStoreReviewDetail",
        AppStoreVersionSubmission = "appStoreVersionSubmission",
        AppClipDefaultExperience = "appClipDefaultExperience",
        AppStoreVersionExperiments = "appStoreVersionExperiments",
        AppStoreVersionExperimentsV2 = "appStoreVersionExperimentsV2",
        AlternativeDistributionPackage = "alternativeDistributionPackage",
    }
}

names! {
    /// Relationships of `AppStoreVersion` of which a limited number can be included.
    ///
    /// At most 50 of each.
    pub enum AppStoreVersionToMany {
        #[deprecated]
        AppStoreVersionExperiments = "appStoreVersionExperiments",
        AppStoreVersionExperimentsV2 = "appStoreVersionExperimentsV2",
        AppStoreVersionLocalizations = "appStoreVersionLocalizations",
    }
}

impl Limited for AppStoreVersionToMany {
    fn maximum(self) -> u32 {
        50
    }
}

names! {
    /// Values of `sort`.
    pub enum Sort {
        Rating = "rating",
        RatingDescending = "-rating",
        CreatedDate = "createdDate",
        CreatedDateDescending = "-createdDate",
    }
}
