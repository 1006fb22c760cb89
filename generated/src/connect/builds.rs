// Written by `cargo xtask codegen` from the description in `spec/`; not edited by hand.
//! Builds: `/v1/builds`.

use super::{
    BetaBuildUsagesV1Metric, BetaReviewState, BuildAudienceType, ImageAsset, MetricCategory,
    Platform, XcodeMetrics, app_encryption_declarations, app_store_versions, apps,
    beta_app_review_submissions, beta_build_localizations, beta_groups, beta_testers,
    build_beta_details, build_bundles, build_icons, build_uploads, diagnostic_signatures,
    pre_release_versions,
};
use crate::runtime::emit::*;

/// Lists builds.
///
/// `GET /v1/builds`
///
/// At most 200 on a page.
///
/// [Apple's page](https://developer.apple.com/documentation/appstoreconnectapi/get-v1-builds)
pub fn list() -> Request<Page<Build>, ListQuery> {
    Request::new(Method::Get, "/v1/builds").limited(200)
}

/// Reads one of the builds.
///
/// `GET /v1/builds/{id}`
///
/// [Apple's page](https://developer.apple.com/documentation/appstoreconnectapi/get-v1-builds-_id_)
pub fn get(id: impl Into<Id<Build>>) -> Request<Document<Build>, GetQuery> {
    Request::new(Method::Get, "/v1/builds/{id}").path("id", id.into())
}

/// Changes one of the builds.
///
/// `PATCH /v1/builds/{id}`
///
/// [Apple's page](https://developer.apple.com/documentation/appstoreconnectapi/patch-v1-builds-_id_)
pub fn update(id: impl Into<Id<Build>>, body: BuildUpdate) -> Request<Document<Build>> {
    Request::new(Method::Patch, "/v1/builds/{id}").path_and_body("id", id.into(), body)
}

/// Reads the app of one of the builds.
///
/// `GET /v1/builds/{id}/app`
///
/// [Apple's page](https://developer.apple.com/documentation/appstoreconnectapi/get-v1-builds-_id_-app)
pub fn app(id: impl Into<Id<Build>>) -> Request<Document<Option<apps::App>>, AppQuery> {
    Request::new(Method::Get, "/v1/builds/{id}/app").path("id", id.into())
}

/// Reads the app encryption declaration of one of the builds.
///
/// `GET /v1/builds/{id}/appEncryptionDeclaration`
///
/// [Apple's page](https://developer.apple.com/documentation/appstoreconnectapi/get-v1-builds-_id_-appEncryptionDeclaration)
pub fn app_encryption_declaration(
    id: impl Into<Id<Build>>,
) -> Request<
    Document<Option<app_encryption_declarations::AppEncryptionDeclaration>>,
    AppEncryptionDeclarationQuery,
> {
    Request::new(Method::Get, "/v1/builds/{id}/appEncryptionDeclaration").path("id", id.into())
}

/// Reads the app store version of one of the builds.
///
/// `GET /v1/builds/{id}/appStoreVersion`
///
/// `limit[appStoreVersionExperiments]` is deprecated.
///
/// [Apple's page](https://developer.apple.com/documentation/appstoreconnectapi/get-v1-builds-_id_-appStoreVersion)
pub fn app_store_version(
    id: impl Into<Id<Build>>,
) -> Request<Document<Option<app_store_versions::AppStoreVersion>>, AppStoreVersionQuery> {
    Request::new(Method::Get, "/v1/builds/{id}/appStoreVersion").path("id", id.into())
}

/// Reads the beta app review submission of one of the builds.
///
/// `GET /v1/builds/{id}/betaAppReviewSubmission`
///
/// [Apple's page](https://developer.apple.com/documentation/appstoreconnectapi/get-v1-builds-_id_-betaAppReviewSubmission)
pub fn beta_app_review_submission(
    id: impl Into<Id<Build>>,
) -> Request<
    Document<Option<beta_app_review_submissions::BetaAppReviewSubmission>>,
    BetaAppReviewSubmissionQuery,
> {
    Request::new(Method::Get, "/v1/builds/{id}/betaAppReviewSubmission").path("id", id.into())
}

/// Reads the beta build localizations of one of the builds.
///
/// `GET /v1/builds/{id}/betaBuildLocalizations`
///
/// At most 200 on a page.
///
/// [Apple's page](https://developer.apple.com/documentation/appstoreconnectapi/get-v1-builds-_id_-betaBuildLocalizations)
pub fn beta_build_localizations(
    id: impl Into<Id<Build>>,
) -> Request<Page<beta_build_localizations::BetaBuildLocalization>, BetaBuildLocalizationsQuery> {
    Request::new(Method::Get, "/v1/builds/{id}/betaBuildLocalizations")
        .path("id", id.into())
        .limited(200)
}

/// Reads the build beta detail of one of the builds.
///
/// `GET /v1/builds/{id}/buildBetaDetail`
///
/// [Apple's page](https://developer.apple.com/documentation/appstoreconnectapi/get-v1-builds-_id_-buildBetaDetail)
pub fn build_beta_detail(
    id: impl Into<Id<Build>>,
) -> Request<Document<Option<build_beta_details::BuildBetaDetail>>, BuildBetaDetailQuery> {
    Request::new(Method::Get, "/v1/builds/{id}/buildBetaDetail").path("id", id.into())
}

/// Reads the diagnostic signatures of one of the builds.
///
/// `GET /v1/builds/{id}/diagnosticSignatures`
///
/// At most 200 on a page.
///
/// [Apple's page](https://developer.apple.com/documentation/appstoreconnectapi/get-v1-builds-_id_-diagnosticSignatures)
pub fn diagnostic_signatures(
    id: impl Into<Id<Build>>,
) -> Request<Page<diagnostic_signatures::DiagnosticSignature>, DiagnosticSignaturesQuery> {
    Request::new(Method::Get, "/v1/builds/{id}/diagnosticSignatures")
        .path("id", id.into())
        .limited(200)
}

/// Reads the icons of one of the builds.
///
/// `GET /v1/builds/{id}/icons`
///
/// At most 200 on a page.
///
/// [Apple's page](https://developer.apple.com/documentation/appstoreconnectapi/get-v1-builds-_id_-icons)
pub fn icons(id: impl Into<Id<Build>>) -> Request<Page<build_icons::BuildIcon>, IconsQuery> {
    Request::new(Method::Get, "/v1/builds/{id}/icons")
        .path("id", id.into())
        .limited(200)
}

/// Reads the individual testers of one of the builds.
///
/// `GET /v1/builds/{id}/individualTesters`
///
/// At most 200 on a page.
///
/// [Apple's page](https://developer.apple.com/documentation/appstoreconnectapi/get-v1-builds-_id_-individualTesters)
pub fn individual_testers(
    id: impl Into<Id<Build>>,
) -> Request<Page<beta_testers::BetaTester>, IndividualTestersQuery> {
    Request::new(Method::Get, "/v1/builds/{id}/individualTesters")
        .path("id", id.into())
        .limited(200)
}

/// Reads the perf power metrics of one of the builds.
///
/// `GET /v1/builds/{id}/perfPowerMetrics`
///
/// [Apple's page](https://developer.apple.com/documentation/appstoreconnectapi/get-v1-builds-_id_-perfPowerMetrics)
pub fn perf_power_metrics(
    id: impl Into<Id<Build>>,
) -> Request<XcodeMetrics, PerfPowerMetricsQuery> {
    Request::new(Method::Get, "/v1/builds/{id}/perfPowerMetrics")
        .path("id", id.into())
        .accept("application/vnd.apple.xcode-metrics+json")
}

/// Reads the pre release version of one of the builds.
///
/// `GET /v1/builds/{id}/preReleaseVersion`
///
/// [Apple's page](https://developer.apple.com/documentation/appstoreconnectapi/get-v1-builds-_id_-preReleaseVersion)
pub fn pre_release_version(
    id: impl Into<Id<Build>>,
) -> Request<Document<Option<pre_release_versions::PrereleaseVersion>>, PreReleaseVersionQuery> {
    Request::new(Method::Get, "/v1/builds/{id}/preReleaseVersion").path("id", id.into())
}

/// Measures the beta build usages of one of the builds.
///
/// `GET /v1/builds/{id}/metrics/betaBuildUsages`
///
/// At most 200 on a page.
///
/// [Apple's page](https://developer.apple.com/documentation/appstoreconnectapi/get-v1-builds-_id_-metrics-betaBuildUsages)
pub fn beta_build_usages_metrics(
    id: impl Into<Id<Build>>,
) -> Request<Page<BetaBuildUsagesV1Metric>> {
    Request::new(Method::Get, "/v1/builds/{id}/metrics/betaBuildUsages")
        .path("id", id.into())
        .limited(200)
}

/// Reads the identity of the app of one of the builds.
///
/// `GET /v1/builds/{id}/relationships/app`
///
/// [Apple's page](https://developer.apple.com/documentation/appstoreconnectapi/get-v1-builds-_id_-relationships-app)
pub fn app_linkage(id: impl Into<Id<Build>>) -> Request<Linkage<apps::App>> {
    Request::new(Method::Get, "/v1/builds/{id}/relationships/app").path("id", id.into())
}

/// Reads the identity of the app encryption declaration of one of the builds.
///
/// `GET /v1/builds/{id}/relationships/appEncryptionDeclaration`
///
/// [Apple's page](https://developer.apple.com/documentation/appstoreconnectapi/get-v1-builds-_id_-relationships-appEncryptionDeclaration)
pub fn app_encryption_declaration_linkage(
    id: impl Into<Id<Build>>,
) -> Request<Linkage<app_encryption_declarations::AppEncryptionDeclaration>> {
    Request::new(
        Method::Get,
        "/v1/builds/{id}/relationships/appEncryptionDeclaration",
    )
    .path("id", id.into())
}

/// Reads the identity of the app store version of one of the builds.
///
/// `GET /v1/builds/{id}/relationships/appStoreVersion`
///
/// [Apple's page](https://developer.apple.com/documentation/appstoreconnectapi/get-v1-builds-_id_-relationships-appStoreVersion)
pub fn app_store_version_linkage(
    id: impl Into<Id<Build>>,
) -> Request<Linkage<app_store_versions::AppStoreVersion>> {
    Request::new(Method::Get, "/v1/builds/{id}/relationships/appStoreVersion").path("id", id.into())
}

/// Reads the identity of the beta app review submission of one of the builds.
///
/// `GET /v1/builds/{id}/relationships/betaAppReviewSubmission`
///
/// [Apple's page](https://developer.apple.com/documentation/appstoreconnectapi/get-v1-builds-_id_-relationships-betaAppReviewSubmission)
pub fn beta_app_review_submission_linkage(
    id: impl Into<Id<Build>>,
) -> Request<Linkage<beta_app_review_submissions::BetaAppReviewSubmission>> {
    Request::new(
        Method::Get,
        "/v1/builds/{id}/relationships/betaAppReviewSubmission",
    )
    .path("id", id.into())
}

/// Reads the identities of the beta build localizations of one of the builds.
///
/// `GET /v1/builds/{id}/relationships/betaBuildLocalizations`
///
/// At most 200 on a page.
///
/// [Apple's page](https://developer.apple.com/documentation/appstoreconnectapi/get-v1-builds-_id_-relationships-betaBuildLocalizations)
pub fn beta_build_localizations_linkages(
    id: impl Into<Id<Build>>,
) -> Request<Linkages<beta_build_localizations::BetaBuildLocalization>> {
    Request::new(
        Method::Get,
        "/v1/builds/{id}/relationships/betaBuildLocalizations",
    )
    .path("id", id.into())
    .limited(200)
}

/// Reads the identity of the build beta detail of one of the builds.
///
/// `GET /v1/builds/{id}/relationships/buildBetaDetail`
///
/// [Apple's page](https://developer.apple.com/documentation/appstoreconnectapi/get-v1-builds-_id_-relationships-buildBetaDetail)
pub fn build_beta_detail_linkage(
    id: impl Into<Id<Build>>,
) -> Request<Linkage<build_beta_details::BuildBetaDetail>> {
    Request::new(Method::Get, "/v1/builds/{id}/relationships/buildBetaDetail").path("id", id.into())
}

/// Reads the identities of the diagnostic signatures of one of the builds.
///
/// `GET /v1/builds/{id}/relationships/diagnosticSignatures`
///
/// At most 200 on a page.
///
/// [Apple's page](https://developer.apple.com/documentation/appstoreconnectapi/get-v1-builds-_id_-relationships-diagnosticSignatures)
pub fn diagnostic_signatures_linkages(
    id: impl Into<Id<Build>>,
) -> Request<Linkages<diagnostic_signatures::DiagnosticSignature>> {
    Request::new(
        Method::Get,
        "/v1/builds/{id}/relationships/diagnosticSignatures",
    )
    .path("id", id.into())
    .limited(200)
}

/// Reads the identities of the icons of one of the builds.
///
/// `GET /v1/builds/{id}/relationships/icons`
///
/// At most 200 on a page.
///
/// [Apple's page](https://developer.apple.com/documentation/appstoreconnectapi/get-v1-builds-_id_-relationships-icons)
pub fn icons_linkages(id: impl Into<Id<Build>>) -> Request<Linkages<build_icons::BuildIcon>> {
    Request::new(Method::Get, "/v1/builds/{id}/relationships/icons")
        .path("id", id.into())
        .limited(200)
}

/// Reads the identities of the individual testers of one of the builds.
///
/// `GET /v1/builds/{id}/relationships/individualTesters`
///
/// At most 200 on a page.
///
/// [Apple's page](https://developer.apple.com/documentation/appstoreconnectapi/get-v1-builds-_id_-relationships-individualTesters)
pub fn individual_testers_linkages(
    id: impl Into<Id<Build>>,
) -> Request<Linkages<beta_testers::BetaTester>> {
    Request::new(
        Method::Get,
        "/v1/builds/{id}/relationships/individualTesters",
    )
    .path("id", id.into())
    .limited(200)
}

/// Reads the identity of the pre release version of one of the builds.
///
/// `GET /v1/builds/{id}/relationships/preReleaseVersion`
///
/// [Apple's page](https://developer.apple.com/documentation/appstoreconnectapi/get-v1-builds-_id_-relationships-preReleaseVersion)
pub fn pre_release_version_linkage(
    id: impl Into<Id<Build>>,
) -> Request<Linkage<pre_release_versions::PrereleaseVersion>> {
    Request::new(
        Method::Get,
        "/v1/builds/{id}/relationships/preReleaseVersion",
    )
    .path("id", id.into())
}

/// Sets or clears the app encryption declaration of one of the builds.
///
/// `PATCH /v1/builds/{id}/relationships/appEncryptionDeclaration`
///
/// [Apple's page](https://developer.apple.com/documentation/appstoreconnectapi/patch-v1-builds-_id_-relationships-appEncryptionDeclaration)
#[deprecated]
pub fn set_app_encryption_declaration(
    id: impl Into<Id<Build>>,
    app_encryption_declaration: Option<&Id<app_encryption_declarations::AppEncryptionDeclaration>>,
) -> Request<()> {
    Request::new(
        Method::Patch,
        "/v1/builds/{id}/relationships/appEncryptionDeclaration",
    )
    .path("id", id.into())
    .linkage::<app_encryption_declarations::AppEncryptionDeclaration>(
        "appEncryptionDeclarations",
        app_encryption_declaration,
    )
}

/// Adds to the beta groups of one of the builds.
///
/// `POST /v1/builds/{id}/relationships/betaGroups`
///
/// [Apple's page](https://developer.apple.com/documentation/appstoreconnectapi/post-v1-builds-_id_-relationships-betaGroups)
pub fn add_beta_groups(
    id: impl Into<Id<Build>>,
    beta_groups: impl IntoIterator<Item = impl Into<Id<beta_groups::BetaGroup>>>,
) -> Request<()> {
    Request::new(Method::Post, "/v1/builds/{id}/relationships/betaGroups")
        .path("id", id.into())
        .linkages::<beta_groups::BetaGroup, _>("betaGroups", beta_groups)
}

/// Removes from the beta groups of one of the builds.
///
/// `DELETE /v1/builds/{id}/relationships/betaGroups`
///
/// [Apple's page](https://developer.apple.com/documentation/appstoreconnectapi/delete-v1-builds-_id_-relationships-betaGroups)
pub fn remove_beta_groups(
    id: impl Into<Id<Build>>,
    beta_groups: impl IntoIterator<Item = impl Into<Id<beta_groups::BetaGroup>>>,
) -> Request<()> {
    Request::new(Method::Delete, "/v1/builds/{id}/relationships/betaGroups")
        .path("id", id.into())
        .linkages::<beta_groups::BetaGroup, _>("betaGroups", beta_groups)
}

/// Adds to the individual testers of one of the builds.
///
/// `POST /v1/builds/{id}/relationships/individualTesters`
///
/// [Apple's page](https://developer.apple.com/documentation/appstoreconnectapi/post-v1-builds-_id_-relationships-individualTesters)
pub fn add_individual_testers(
    id: impl Into<Id<Build>>,
    individual_testers: impl IntoIterator<Item = impl Into<Id<beta_testers::BetaTester>>>,
) -> Request<()> {
    Request::new(
        Method::Post,
        "/v1/builds/{id}/relationships/individualTesters",
    )
    .path("id", id.into())
    .linkages::<beta_testers::BetaTester, _>("betaTesters", individual_testers)
}

/// Removes from the individual testers of one of the builds.
///
/// `DELETE /v1/builds/{id}/relationships/individualTesters`
///
/// [Apple's page](https://developer.apple.com/documentation/appstoreconnectapi/delete-v1-builds-_id_-relationships-individualTesters)
pub fn remove_individual_testers(
    id: impl Into<Id<Build>>,
    individual_testers: impl IntoIterator<Item = impl Into<Id<beta_testers::BetaTester>>>,
) -> Request<()> {
    Request::new(
        Method::Delete,
        "/v1/builds/{id}/relationships/individualTesters",
    )
    .path("id", id.into())
    .linkages::<beta_testers::BetaTester, _>("betaTesters", individual_testers)
}

/// The parameters of [`list`](fn@list).
pub enum ListQuery {}
impl Query for ListQuery {
    type Joins = BuildJoins;
}

impl Request<Page<Build>, ListQuery> {
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
        values: impl IntoIterator<Item = BuildProcessingState>,
    ) -> Self {
        self.list::<BuildProcessingState, _>("filter[processingState]", values)
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
    pub fn filter_id(self, values: impl IntoIterator<Item = impl Into<Id<Build>>>) -> Self {
        self.list::<Id<Build>, _>("filter[id]", values)
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

/// The parameters of [`get`](fn@get).
pub enum GetQuery {}
impl Query for GetQuery {
    type Joins = BuildJoins;
}

/// The parameters of [`app`](fn@app).
pub enum AppQuery {}
impl Query for AppQuery {
    type Joins = Only<apps::AppField>;
}

/// The parameters of [`app_encryption_declaration`](fn@app_encryption_declaration).
pub enum AppEncryptionDeclarationQuery {}
impl Query for AppEncryptionDeclarationQuery {
    type Joins = Only<app_encryption_declarations::AppEncryptionDeclarationField>;
}

/// The parameters of [`app_store_version`](fn@app_store_version).
pub enum AppStoreVersionQuery {}
impl Query for AppStoreVersionQuery {
    type Joins = app_store_versions::AppStoreVersionJoins;
}

/// The parameters of [`beta_app_review_submission`](fn@beta_app_review_submission).
pub enum BetaAppReviewSubmissionQuery {}
impl Query for BetaAppReviewSubmissionQuery {
    type Joins = Only<beta_app_review_submissions::BetaAppReviewSubmissionField>;
}

/// The parameters of [`beta_build_localizations`](fn@beta_build_localizations).
pub enum BetaBuildLocalizationsQuery {}
impl Query for BetaBuildLocalizationsQuery {
    type Joins = Only<beta_build_localizations::BetaBuildLocalizationField>;
}

/// The parameters of [`build_beta_detail`](fn@build_beta_detail).
pub enum BuildBetaDetailQuery {}
impl Query for BuildBetaDetailQuery {
    type Joins = build_beta_details::BuildBetaDetailJoins;
}

/// The parameters of [`diagnostic_signatures`](fn@diagnostic_signatures).
pub enum DiagnosticSignaturesQuery {}
impl Query for DiagnosticSignaturesQuery {
    type Joins = Only<diagnostic_signatures::DiagnosticSignatureField>;
}

impl Request<Page<diagnostic_signatures::DiagnosticSignature>, DiagnosticSignaturesQuery> {
    /// Sets `filter[diagnosticType]`.
    pub fn filter_diagnostic_type(
        self,
        values: impl IntoIterator<Item = diagnostic_signatures::DiagnosticSignatureDiagnosticType>,
    ) -> Self {
        self.list::<diagnostic_signatures::DiagnosticSignatureDiagnosticType, _>(
            "filter[diagnosticType]",
            values,
        )
    }
}

/// The parameters of [`icons`](fn@icons).
pub enum IconsQuery {}
impl Query for IconsQuery {
    type Joins = Only<build_icons::BuildIconField>;
}

/// The parameters of [`individual_testers`](fn@individual_testers).
pub enum IndividualTestersQuery {}
impl Query for IndividualTestersQuery {
    type Joins = Only<beta_testers::BetaTesterField>;
}

/// The parameters of [`perf_power_metrics`](fn@perf_power_metrics).
pub enum PerfPowerMetricsQuery {}
impl Query for PerfPowerMetricsQuery {
    type Joins = ();
}

impl Request<XcodeMetrics, PerfPowerMetricsQuery> {
    /// Sets `filter[platform]`.
    pub fn filter_platform(
        self,
        values: impl IntoIterator<Item = PerfPowerMetricsPlatform>,
    ) -> Self {
        self.list::<PerfPowerMetricsPlatform, _>("filter[platform]", values)
    }

    /// Sets `filter[metricType]`.
    pub fn filter_metric_type(self, values: impl IntoIterator<Item = MetricCategory>) -> Self {
        self.list::<MetricCategory, _>("filter[metricType]", values)
    }

    /// Sets `filter[deviceType]`.
    pub fn filter_device_type(self, values: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.list::<String, _>("filter[deviceType]", values)
    }
}

/// The parameters of [`pre_release_version`](fn@pre_release_version).
pub enum PreReleaseVersionQuery {}
impl Query for PreReleaseVersionQuery {
    type Joins = Only<pre_release_versions::PrereleaseVersionField>;
}

/// A resource of the type `builds`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Build {
    /// Which one it is, among those of its type.
    pub id: Id<Build>,
    /// What it is.
    pub attributes: BuildAttributes,
    /// What it is connected with.
    pub relationships: BuildRelationships,
    /// Where it is.
    pub links: Links,
}
resource!(Build, "builds", attributes, relationships, links);

/// The attributes of [`Build`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BuildAttributes {
    /// `buildAudienceType`
    pub build_audience_type: Option<BuildAudienceType>,
    /// `computedMinMacOsVersion`
    pub computed_min_mac_os_version: Option<String>,
    /// `computedMinVisionOsVersion`
    pub computed_min_vision_os_version: Option<String>,
    /// `expirationDate`
    pub expiration_date: Option<DateTime>,
    /// `expired`
    pub expired: Option<bool>,
    /// `iconAssetToken`
    pub icon_asset_token: Option<ImageAsset>,
    /// `lsMinimumSystemVersion`
    pub ls_minimum_system_version: Option<String>,
    /// `minOsVersion`
    pub min_os_version: Option<String>,
    /// `processingState`
    pub processing_state: Option<BuildProcessingState>,
    /// `uploadedDate`
    pub uploaded_date: Option<DateTime>,
    /// `usesNonExemptEncryption`
    pub uses_non_exempt_encryption: Option<bool>,
    /// `version`
    pub version: Option<String>,
}

impl Object for BuildAttributes {
    fn member<'de, A: MapAccess<'de>>(&mut self, key: &str, map: &mut A) -> Result<(), A::Error> {
        match key {
            "buildAudienceType" => read_value(&mut self.build_audience_type, map),
            "computedMinMacOsVersion" => read_value(&mut self.computed_min_mac_os_version, map),
            "computedMinVisionOsVersion" => {
                read_value(&mut self.computed_min_vision_os_version, map)
            }
            "expirationDate" => read_value(&mut self.expiration_date, map),
            "expired" => read_value(&mut self.expired, map),
            "iconAssetToken" => read_value(&mut self.icon_asset_token, map),
            "lsMinimumSystemVersion" => read_value(&mut self.ls_minimum_system_version, map),
            "minOsVersion" => read_value(&mut self.min_os_version, map),
            "processingState" => read_value(&mut self.processing_state, map),
            "uploadedDate" => read_value(&mut self.uploaded_date, map),
            "usesNonExemptEncryption" => read_value(&mut self.uses_non_exempt_encryption, map),
            "version" => read_value(&mut self.version, map),
            _ => skip(map),
        }
    }
}

impl Member for BuildAttributes {
    #[inline]
    fn view(&self) -> View<'_> {
        View::object("BuildAttributes")
            .member("buildAudienceType", &self.build_audience_type)
            .member("computedMinMacOsVersion", &self.computed_min_mac_os_version)
            .member(
                "computedMinVisionOsVersion",
                &self.computed_min_vision_os_version,
            )
            .member("expirationDate", &self.expiration_date)
            .member("expired", &self.expired)
            .member("iconAssetToken", &self.icon_asset_token)
            .member("lsMinimumSystemVersion", &self.ls_minimum_system_version)
            .member("minOsVersion", &self.min_os_version)
            .member("processingState", &self.processing_state)
            .member("uploadedDate", &self.uploaded_date)
            .member("usesNonExemptEncryption", &self.uses_non_exempt_encryption)
            .member("version", &self.version)
            .end()
    }
}
object!(BuildAttributes);

/// The relationships of [`Build`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BuildRelationships {
    /// `app`
    pub app: ToOne<apps::App>,
    /// `appEncryptionDeclaration`
    pub app_encryption_declaration: ToOne<app_encryption_declarations::AppEncryptionDeclaration>,
    /// `appStoreVersion`
    pub app_store_version: ToOne<app_store_versions::AppStoreVersion>,
    /// `betaAppReviewSubmission`
    pub beta_app_review_submission: ToOne<beta_app_review_submissions::BetaAppReviewSubmission>,
    /// `betaBuildLocalizations`
    pub beta_build_localizations: ToMany<beta_build_localizations::BetaBuildLocalization>,
    /// `betaGroups`
    pub beta_groups: ToMany<beta_groups::BetaGroup>,
    /// `buildBetaDetail`
    pub build_beta_detail: ToOne<build_beta_details::BuildBetaDetail>,
    /// `buildBundles`
    pub build_bundles: ToMany<build_bundles::BuildBundle>,
    /// `buildUpload`
    pub build_upload: ToOne<build_uploads::BuildUpload>,
    /// `diagnosticSignatures`
    pub diagnostic_signatures: LinksOnly,
    /// `icons`
    pub icons: ToMany<build_icons::BuildIcon>,
    /// `individualTesters`
    pub individual_testers: ToMany<beta_testers::BetaTester>,
    /// `perfPowerMetrics`
    pub perf_power_metrics: LinksOnly,
    /// `preReleaseVersion`
    pub pre_release_version: ToOne<pre_release_versions::PrereleaseVersion>,
}

impl Object for BuildRelationships {
    fn member<'de, A: MapAccess<'de>>(&mut self, key: &str, map: &mut A) -> Result<(), A::Error> {
        match key {
            "app" => read_relationship(&mut self.app, map),
            "appEncryptionDeclaration" => {
                read_relationship(&mut self.app_encryption_declaration, map)
            }
            "appStoreVersion" => read_relationship(&mut self.app_store_version, map),
            "betaAppReviewSubmission" => {
                read_relationship(&mut self.beta_app_review_submission, map)
            }
            "betaBuildLocalizations" => read_relationship(&mut self.beta_build_localizations, map),
            "betaGroups" => read_relationship(&mut self.beta_groups, map),
            "buildBetaDetail" => read_relationship(&mut self.build_beta_detail, map),
            "buildBundles" => read_relationship(&mut self.build_bundles, map),
            "buildUpload" => read_relationship(&mut self.build_upload, map),
            "diagnosticSignatures" => read_relationship(&mut self.diagnostic_signatures, map),
            "icons" => read_relationship(&mut self.icons, map),
            "individualTesters" => read_relationship(&mut self.individual_testers, map),
            "perfPowerMetrics" => read_relationship(&mut self.perf_power_metrics, map),
            "preReleaseVersion" => read_relationship(&mut self.pre_release_version, map),
            _ => skip(map),
        }
    }
}

impl Member for BuildRelationships {
    #[inline]
    fn view(&self) -> View<'_> {
        View::object("BuildRelationships")
            .relationship("app", &self.app)
            .relationship("appEncryptionDeclaration", &self.app_encryption_declaration)
            .relationship("appStoreVersion", &self.app_store_version)
            .relationship("betaAppReviewSubmission", &self.beta_app_review_submission)
            .relationship("betaBuildLocalizations", &self.beta_build_localizations)
            .relationship("betaGroups", &self.beta_groups)
            .relationship("buildBetaDetail", &self.build_beta_detail)
            .relationship("buildBundles", &self.build_bundles)
            .relationship("buildUpload", &self.build_upload)
            .relationship("diagnosticSignatures", &self.diagnostic_signatures)
            .relationship("icons", &self.icons)
            .relationship("individualTesters", &self.individual_testers)
            .relationship("perfPowerMetrics", &self.perf_power_metrics)
            .relationship("preReleaseVersion", &self.pre_release_version)
            .end()
    }
}
object!(BuildRelationships);

/// Changes one `Build`; what is not set stays as it is.
#[derive(Clone, PartialEq)]
#[must_use]
pub struct BuildUpdate(Body);

impl BuildUpdate {
    /// With nothing set.
    pub fn new() -> Self {
        Self(Body::new("builds"))
    }

    /// Sets `expired`.
    pub fn expired(self, expired: bool) -> Self {
        Self(self.0.attribute("expired", expired))
    }

    /// Sets `usesNonExemptEncryption`.
    pub fn uses_non_exempt_encryption(self, uses_non_exempt_encryption: bool) -> Self {
        Self(
            self.0
                .attribute("usesNonExemptEncryption", uses_non_exempt_encryption),
        )
    }

    /// Sets the relationship `appEncryptionDeclaration`.
    pub fn app_encryption_declaration(
        self,
        app_encryption_declaration: impl Into<Id<app_encryption_declarations::AppEncryptionDeclaration>>,
    ) -> Self {
        Self(
            self.0
                .to_one::<app_encryption_declarations::AppEncryptionDeclaration>(
                    "appEncryptionDeclaration",
                    "appEncryptionDeclarations",
                    app_encryption_declaration.into(),
                ),
        )
    }

    /// Sends null for `expired`.
    pub fn clear_expired(self) -> Self {
        Self(self.0.clear_attribute("expired"))
    }

    /// Sends null for `usesNonExemptEncryption`.
    pub fn clear_uses_non_exempt_encryption(self) -> Self {
        Self(self.0.clear_attribute("usesNonExemptEncryption"))
    }

    /// Sends null for `appEncryptionDeclaration`.
    pub fn clear_app_encryption_declaration(self) -> Self {
        Self(self.0.clear_relationship("appEncryptionDeclaration"))
    }
}
body!(BuildUpdate, default);

values! {
    /// Values of `processingState`.
    pub enum BuildProcessingState {
        Processing = "PROCESSING",
        Failed = "FAILED",
        Invalid = "INVALID",
        Valid = "VALID",
    }
}

/// What can be asked along with `Build`.
///
/// Fields can be chosen: `fields[appEncryptionDeclarations]`, `fields[appStoreVersions]`, `fields[apps]`, `fields[betaAppReviewSubmissions]`, `fields[betaBuildLocalizations]`, `fields[betaGroups]`, `fields[betaTesters]`, `fields[buildBetaDetails]`, `fields[buildBundles]`, `fields[buildIcons]`, `fields[buildUploads]`, `fields[builds]`, `fields[preReleaseVersions]`.
///
/// Can be included: `preReleaseVersion`, `individualTesters`, `betaGroups`, `betaBuildLocalizations`, `appEncryptionDeclaration`, `betaAppReviewSubmission`, `app`, `buildBetaDetail`, `appStoreVersion`, `icons`, `buildBundles`, `buildUpload`.
pub enum BuildJoins {}
joins!(
    BuildJoins,
    include = BuildInclude,
    to_many = BuildToMany,
    fields = [
        app_encryption_declarations::AppEncryptionDeclarationField,
        app_store_versions::AppStoreVersionField,
        apps::AppField,
        beta_app_review_submissions::BetaAppReviewSubmissionField,
        beta_build_localizations::BetaBuildLocalizationField,
        beta_groups::BetaGroupField,
        beta_testers::BetaTesterField,
        build_beta_details::BuildBetaDetailField,
        build_bundles::BuildBundleField,
        build_icons::BuildIconField,
        build_uploads::BuildUploadField,
        BuildField,
        pre_release_versions::PrereleaseVersionField
    ]
);

names! {
    /// The fields that `fields[builds]` can choose.
    pub enum BuildField {
        Version = "version",
        UploadedDate = "uploadedDate",
        ExpirationDate = "expirationDate",
        Expired = "expired",
        MinOsVersion = "minOsVersion",
        LsMinimumSystemVersion = "lsMinimumSystemVersion",
        ComputedMinMacOsVersion = "computedMinMacOsVersion",
        ComputedMinVisionOsVersion = "computedMinVisionOsVersion",
        IconAssetToken = "iconAssetToken",
        ProcessingState = "processingState",
        BuildAudienceType = "buildAudienceType",
        UsesNonExemptEncryption = "usesNonExemptEncryption",
        PreReleaseVersion = "preReleaseVersion",
        IndividualTesters = "individualTesters",
        BetaGroups = "betaGroups",
        BetaBuildLocalizations = "betaBuildLocalizations",
        AppEncryptionDeclaration = "appEncryptionDeclaration",
        BetaAppReviewSubmission = "betaAppReviewSubmission",
        App = "app",
        BuildBetaDetail = "buildBetaDetail",
        AppStoreVersion = "appStoreVersion",
        Icons = "icons",
        BuildBundles = "buildBundles",
        BuildUpload = "buildUpload",
        PerfPowerMetrics = "perfPowerMetrics",
        DiagnosticSignatures = "diagnosticSignatures",
    }
}

impl Field for BuildField {
    const PARAMETER: &'static str = "fields[builds]";
}

names! {
    /// What can be included with `Build`.
    pub enum BuildInclude {
        PreReleaseVersion = "preReleaseVersion",
        IndividualTesters = "individualTesters",
        BetaGroups = "betaGroups",
        BetaBuildLocalizations = "betaBuildLocalizations",
        AppEncryptionDeclaration = "appEncryptionDeclaration",
        BetaAppReviewSubmission = "betaAppReviewSubmission",
        App = "app",
        BuildBetaDetail = "buildBetaDetail",
        AppStoreVersion = "appStoreVersion",
        Icons = "icons",
        BuildBundles = "buildBundles",
        BuildUpload = "buildUpload",
    }
}

names! {
    /// Relationships of `Build` of which a limited number can be included.
    ///
    /// At most 50 of each.
    pub enum BuildToMany {
        BetaBuildLocalizations = "betaBuildLocalizations",
        BetaGroups = "betaGroups",
        BuildBundles = "buildBundles",
        Icons = "icons",
        IndividualTesters = "individualTesters",
    }
}

impl Limited for BuildToMany {
    fn maximum(self) -> u32 {
        50
    }
}

names! {
    /// Values of `filter[platform]`.
    pub enum PerfPowerMetricsPlatform {
        Ios = "IOS",
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
