// Written by `cargo xtask codegen` from the description in `spec/`; not edited by hand.
//! Apps: `/v1/apps`.

use super::{
    AppStoreVersionState, AppVersionState, AppsBetaTesterUsagesV1Metric, DeviceFamily,
    InAppPurchaseState, InAppPurchaseType, MetricCategory, Platform, SubscriptionStatusUrlVersion,
    TerritoryCode, XcodeMetrics, XcodeOverview, accessibility_declarations,
    alternative_distribution_keys, analytics_report_requests, android_to_ios_app_mapping_details,
    app_asset_libraries, app_availabilities_v2, app_clips, app_custom_product_pages,
    app_encryption_declarations, app_events, app_infos, app_keywords, app_price_points_v3,
    app_price_schedules, app_store_version_experiments_v2, app_store_versions, app_tags,
    background_assets, beta_app_localizations, beta_app_review_details,
    beta_feedback_crash_submissions, beta_feedback_screenshot_submissions, beta_groups,
    beta_license_agreements, beta_testers, build_icons, build_uploads, builds, ci_products,
    customer_review_summarizations, customer_reviews, end_user_license_agreements,
    game_center_details, game_center_enabled_versions,
    in_app_purchase_app_store_review_screenshots, in_app_purchase_availabilities,
    in_app_purchase_contents, in_app_purchase_images, in_app_purchase_localizations,
    in_app_purchase_offer_codes, in_app_purchase_price_schedules, in_app_purchase_versions,
    in_app_purchases, in_app_purchases_v2, marketplace_search_details, pre_release_versions,
    promoted_purchases, review_submissions, subscription_grace_periods, subscription_groups,
    subscriptions, territories, webhooks,
};
use crate::runtime::emit::*;

/// Lists apps.
///
/// `GET /v1/apps`
///
/// At most 200 on a page.
///
/// `fields[gameCenterEnabledVersions]` is deprecated.
///
/// `limit[gameCenterEnabledVersions]` is deprecated.
///
/// `limit[inAppPurchases]` is deprecated.
///
/// [Apple's page](https://developer.apple.com/documentation/appstoreconnectapi/get-v1-apps)
pub fn list() -> Request<Page<App>, ListQuery> {
    Request::new(Method::Get, "/v1/apps").limited(200)
}

/// Reads one of the apps.
///
/// `GET /v1/apps/{id}`
///
/// `fields[gameCenterEnabledVersions]` is deprecated.
///
/// `limit[gameCenterEnabledVersions]` is deprecated.
///
/// `limit[inAppPurchases]` is deprecated.
///
/// [Apple's page](https://developer.apple.com/documentation/appstoreconnectapi/get-v1-apps-_id_)
pub fn get(id: impl Into<Id<App>>) -> Request<Document<App>, GetQuery> {
    Request::new(Method::Get, "/v1/apps/{id}").path("id", id.into())
}

/// Changes one of the apps.
///
/// `PATCH /v1/apps/{id}`
///
/// [Apple's page](https://developer.apple.com/documentation/appstoreconnectapi/patch-v1-apps-_id_)
pub fn update(id: impl Into<Id<App>>, body: AppUpdate) -> Request<Document<App>> {
    Request::new(Method::Patch, "/v1/apps/{id}").path_and_body("id", id.into(), body)
}

/// Reads the accessibility declarations of one of the apps.
///
/// `GET /v1/apps/{id}/accessibilityDeclarations`
///
/// At most 200 on a page.
///
/// [Apple's page](https://developer.apple.com/documentation/appstoreconnectapi/get-v1-apps-_id_-accessibilityDeclarations)
pub fn accessibility_declarations(
    id: impl Into<Id<App>>,
) -> Request<
    Page<accessibility_declarations::AccessibilityDeclaration>,
    AccessibilityDeclarationsQuery,
> {
    Request::new(Method::Get, "/v1/apps/{id}/accessibilityDeclarations")
        .path("id", id.into())
        .limited(200)
}

/// Reads the alternative distribution key of one of the apps.
///
/// `GET /v1/apps/{id}/alternativeDistributionKey`
///
/// [Apple's page](https://developer.apple.com/documentation/appstoreconnectapi/get-v1-apps-_id_-alternativeDistributionKey)
pub fn alternative_distribution_key(
    id: impl Into<Id<App>>,
) -> Request<
    Document<Option<alternative_distribution_keys::AlternativeDistributionKey>>,
    AlternativeDistributionKeyQuery,
> {
    Request::new(Method::Get, "/v1/apps/{id}/alternativeDistributionKey").path("id", id.into())
}

/// Reads the analytics report requests of one of the apps.
///
/// `GET /v1/apps/{id}/analyticsReportRequests`
///
/// At most 200 on a page.
///
/// [Apple's page](https://developer.apple.com/documentation/appstoreconnectapi/get-v1-apps-_id_-analyticsReportRequests)
pub fn analytics_report_requests(
    id: impl Into<Id<App>>,
) -> Request<Page<analytics_report_requests::AnalyticsReportRequest>, AnalyticsReportRequestsQuery>
{
    Request::new(Method::Get, "/v1/apps/{id}/analyticsReportRequests")
        .path("id", id.into())
        .limited(200)
}

/// Reads the android to ios app mapping details of one of the apps.
///
/// `GET /v1/apps/{id}/androidToIosAppMappingDetails`
///
/// At most 200 on a page.
///
/// [Apple's page](https://developer.apple.com/documentation/appstoreconnectapi/get-v1-apps-_id_-androidToIosAppMappingDetails)
pub fn android_to_ios_app_mapping_details(
    id: impl Into<Id<App>>,
) -> Request<
    Page<android_to_ios_app_mapping_details::AndroidToIosAppMappingDetail>,
    AndroidToIosAppMappingDetailsQuery,
> {
    Request::new(Method::Get, "/v1/apps/{id}/androidToIosAppMappingDetails")
        .path("id", id.into())
        .limited(200)
}

/// Reads the app availability v2 of one of the apps.
///
/// `GET /v1/apps/{id}/appAvailabilityV2`
///
/// [Apple's page](https://developer.apple.com/documentation/appstoreconnectapi/get-v1-apps-_id_-appAvailabilityV2)
pub fn app_availability_v2(
    id: impl Into<Id<App>>,
) -> Request<Document<Option<app_availabilities_v2::AppAvailabilityV2>>, AppAvailabilityV2Query> {
    Request::new(Method::Get, "/v1/apps/{id}/appAvailabilityV2").path("id", id.into())
}

/// Reads the app clips of one of the apps.
///
/// `GET /v1/apps/{id}/appClips`
///
/// At most 200 on a page.
///
/// [Apple's page](https://developer.apple.com/documentation/appstoreconnectapi/get-v1-apps-_id_-appClips)
pub fn app_clips(id: impl Into<Id<App>>) -> Request<Page<app_clips::AppClip>, AppClipsQuery> {
    Request::new(Method::Get, "/v1/apps/{id}/appClips")
        .path("id", id.into())
        .limited(200)
}

/// Reads the app custom product pages of one of the apps.
///
/// `GET /v1/apps/{id}/appCustomProductPages`
///
/// At most 200 on a page.
///
/// [Apple's page](https://developer.apple.com/documentation/appstoreconnectapi/get-v1-apps-_id_-appCustomProductPages)
pub fn app_custom_product_pages(
    id: impl Into<Id<App>>,
) -> Request<Page<app_custom_product_pages::AppCustomProductPage>, AppCustomProductPagesQuery> {
    Request::new(Method::Get, "/v1/apps/{id}/appCustomProductPages")
        .path("id", id.into())
        .limited(200)
}

/// Reads the app encryption declarations of one of the apps.
///
/// `GET /v1/apps/{id}/appEncryptionDeclarations`
///
/// At most 200 on a page.
///
/// [Apple's page](https://developer.apple.com/documentation/appstoreconnectapi/get-v1-apps-_id_-appEncryptionDeclarations)
pub fn app_encryption_declarations(
    id: impl Into<Id<App>>,
) -> Request<
    Page<app_encryption_declarations::AppEncryptionDeclaration>,
    AppEncryptionDeclarationsQuery,
> {
    Request::new(Method::Get, "/v1/apps/{id}/appEncryptionDeclarations")
        .path("id", id.into())
        .limited(200)
}

/// Reads the app events of one of the apps.
///
/// `GET /v1/apps/{id}/appEvents`
///
/// At most 200 on a page.
///
/// [Apple's page](https://developer.apple.com/documentation/appstoreconnectapi/get-v1-apps-_id_-appEvents)
pub fn app_events(id: impl Into<Id<App>>) -> Request<Page<app_events::AppEvent>, AppEventsQuery> {
    Request::new(Method::Get, "/v1/apps/{id}/appEvents")
        .path("id", id.into())
        .limited(200)
}

/// Reads the app infos of one of the apps.
///
/// `GET /v1/apps/{id}/appInfos`
///
/// At most 200 on a page.
///
/// [Apple's page](https://developer.apple.com/documentation/appstoreconnectapi/get-v1-apps-_id_-appInfos)
pub fn app_infos(id: impl Into<Id<App>>) -> Request<Page<app_infos::AppInfo>, AppInfosQuery> {
    Request::new(Method::Get, "/v1/apps/{id}/appInfos")
        .path("id", id.into())
        .limited(200)
}

/// Reads the app price points of one of the apps.
///
/// `GET /v1/apps/{id}/appPricePoints`
///
/// At most 200 on a page.
///
/// The answer can also be had as text, with `csv`.
///
/// [Apple's page](https://developer.apple.com/documentation/appstoreconnectapi/get-v1-apps-_id_-appPricePoints)
pub fn app_price_points(
    id: impl Into<Id<App>>,
) -> Request<Page<app_price_points_v3::AppPricePointV3>, AppPricePointsQuery> {
    Request::new(Method::Get, "/v1/apps/{id}/appPricePoints")
        .path("id", id.into())
        .limited(200)
}

/// Reads the app price schedule of one of the apps.
///
/// `GET /v1/apps/{id}/appPriceSchedule`
///
/// [Apple's page](https://developer.apple.com/documentation/appstoreconnectapi/get-v1-apps-_id_-appPriceSchedule)
pub fn app_price_schedule(
    id: impl Into<Id<App>>,
) -> Request<Document<Option<app_price_schedules::AppPriceSchedule>>, AppPriceScheduleQuery> {
    Request::new(Method::Get, "/v1/apps/{id}/appPriceSchedule").path("id", id.into())
}

/// Reads the app store version experiments v2 of one of the apps.
///
/// `GET /v1/apps/{id}/appStoreVersionExperimentsV2`
///
/// At most 200 on a page.
///
/// [Apple's page](https://developer.apple.com/documentation/appstoreconnectapi/get-v1-apps-_id_-appStoreVersionExperimentsV2)
pub fn app_store_version_experiments_v2(
    id: impl Into<Id<App>>,
) -> Request<
    Page<app_store_version_experiments_v2::AppStoreVersionExperimentV2>,
    AppStoreVersionExperimentsV2Query,
> {
    Request::new(Method::Get, "/v1/apps/{id}/appStoreVersionExperimentsV2")
        .path("id", id.into())
        .limited(200)
}

/// Reads the app store versions of one of the apps.
///
/// `GET /v1/apps/{id}/appStoreVersions`
///
/// At most 200 on a page.
///
/// `limit[appStoreVersionExperiments]` is deprecated.
///
/// [Apple's page](https://developer.apple.com/documentation/appstoreconnectapi/get-v1-apps-_id_-appStoreVersions)
pub fn app_store_versions(
    id: impl Into<Id<App>>,
) -> Request<Page<app_store_versions::AppStoreVersion>, AppStoreVersionsQuery> {
    Request::new(Method::Get, "/v1/apps/{id}/appStoreVersions")
        .path("id", id.into())
        .limited(200)
}

/// Reads the app tags of one of the apps.
///
/// `GET /v1/apps/{id}/appTags`
///
/// At most 200 on a page.
///
/// [Apple's page](https://developer.apple.com/documentation/appstoreconnectapi/get-v1-apps-_id_-appTags)
pub fn app_tags(id: impl Into<Id<App>>) -> Request<Page<app_tags::AppTag>, AppTagsQuery> {
    Request::new(Method::Get, "/v1/apps/{id}/appTags")
        .path("id", id.into())
        .limited(200)
}

/// Reads the asset library of one of the apps.
///
/// `GET /v1/apps/{id}/assetLibrary`
///
/// [Apple's page](https://developer.apple.com/documentation/appstoreconnectapi/get-v1-apps-_id_-assetLibrary)
pub fn asset_library(
    id: impl Into<Id<App>>,
) -> Request<Document<Option<app_asset_libraries::AppAssetLibrary>>, AssetLibraryQuery> {
    Request::new(Method::Get, "/v1/apps/{id}/assetLibrary").path("id", id.into())
}

/// Reads the background assets of one of the apps.
///
/// `GET /v1/apps/{id}/backgroundAssets`
///
/// At most 200 on a page.
///
/// [Apple's page](https://developer.apple.com/documentation/appstoreconnectapi/get-v1-apps-_id_-backgroundAssets)
pub fn background_assets(
    id: impl Into<Id<App>>,
) -> Request<Page<background_assets::BackgroundAsset>, BackgroundAssetsQuery> {
    Request::new(Method::Get, "/v1/apps/{id}/backgroundAssets")
        .path("id", id.into())
        .limited(200)
}

/// Reads the beta app localizations of one of the apps.
///
/// `GET /v1/apps/{id}/betaAppLocalizations`
///
/// At most 200 on a page.
///
/// [Apple's page](https://developer.apple.com/documentation/appstoreconnectapi/get-v1-apps-_id_-betaAppLocalizations)
pub fn beta_app_localizations(
    id: impl Into<Id<App>>,
) -> Request<Page<beta_app_localizations::BetaAppLocalization>, BetaAppLocalizationsQuery> {
    Request::new(Method::Get, "/v1/apps/{id}/betaAppLocalizations")
        .path("id", id.into())
        .limited(200)
}

/// Reads the beta app review detail of one of the apps.
///
/// `GET /v1/apps/{id}/betaAppReviewDetail`
///
/// [Apple's page](https://developer.apple.com/documentation/appstoreconnectapi/get-v1-apps-_id_-betaAppReviewDetail)
pub fn beta_app_review_detail(
    id: impl Into<Id<App>>,
) -> Request<Document<Option<beta_app_review_details::BetaAppReviewDetail>>, BetaAppReviewDetailQuery>
{
    Request::new(Method::Get, "/v1/apps/{id}/betaAppReviewDetail").path("id", id.into())
}

/// Reads the beta feedback crash submissions of one of the apps.
///
/// `GET /v1/apps/{id}/betaFeedbackCrashSubmissions`
///
/// At most 200 on a page.
///
/// [Apple's page](https://developer.apple.com/documentation/appstoreconnectapi/get-v1-apps-_id_-betaFeedbackCrashSubmissions)
pub fn beta_feedback_crash_submissions(
    id: impl Into<Id<App>>,
) -> Request<
    Page<beta_feedback_crash_submissions::BetaFeedbackCrashSubmission>,
    BetaFeedbackCrashSubmissionsQuery,
> {
    Request::new(Method::Get, "/v1/apps/{id}/betaFeedbackCrashSubmissions")
        .path("id", id.into())
        .limited(200)
}

/// Reads the beta feedback screenshot submissions of one of the apps.
///
/// `GET /v1/apps/{id}/betaFeedbackScreenshotSubmissions`
///
/// At most 200 on a page.
///
/// [Apple's page](https://developer.apple.com/documentation/appstoreconnectapi/get-v1-apps-_id_-betaFeedbackScreenshotSubmissions)
pub fn beta_feedback_screenshot_submissions(
    id: impl Into<Id<App>>,
) -> Request<
    Page<beta_feedback_screenshot_submissions::BetaFeedbackScreenshotSubmission>,
    BetaFeedbackScreenshotSubmissionsQuery,
> {
    Request::new(
        Method::Get,
        "/v1/apps/{id}/betaFeedbackScreenshotSubmissions",
    )
    .path("id", id.into())
    .limited(200)
}

/// Reads the beta groups of one of the apps.
///
/// `GET /v1/apps/{id}/betaGroups`
///
/// At most 200 on a page.
///
/// [Apple's page](https://developer.apple.com/documentation/appstoreconnectapi/get-v1-apps-_id_-betaGroups)
pub fn beta_groups(
    id: impl Into<Id<App>>,
) -> Request<Page<beta_groups::BetaGroup>, BetaGroupsQuery> {
    Request::new(Method::Get, "/v1/apps/{id}/betaGroups")
        .path("id", id.into())
        .limited(200)
}

/// Reads the beta license agreement of one of the apps.
///
/// `GET /v1/apps/{id}/betaLicenseAgreement`
///
/// [Apple's page](https://developer.apple.com/documentation/appstoreconnectapi/get-v1-apps-_id_-betaLicenseAgreement)
pub fn beta_license_agreement(
    id: impl Into<Id<App>>,
) -> Request<
    Document<Option<beta_license_agreements::BetaLicenseAgreement>>,
    BetaLicenseAgreementQuery,
> {
    Request::new(Method::Get, "/v1/apps/{id}/betaLicenseAgreement").path("id", id.into())
}

/// Reads the build uploads of one of the apps.
///
/// `GET /v1/apps/{id}/buildUploads`
///
/// At most 200 on a page.
///
/// [Apple's page](https://developer.apple.com/documentation/appstoreconnectapi/get-v1-apps-_id_-buildUploads)
pub fn build_uploads(
    id: impl Into<Id<App>>,
) -> Request<Page<build_uploads::BuildUpload>, BuildUploadsQuery> {
    Request::new(Method::Get, "/v1/apps/{id}/buildUploads")
        .path("id", id.into())
        .limited(200)
}

/// Reads the builds of one of the apps.
///
/// `GET /v1/apps/{id}/builds`
///
/// At most 200 on a page.
///
/// [Apple's page](https://developer.apple.com/documentation/appstoreconnectapi/get-v1-apps-_id_-builds)
pub fn builds(id: impl Into<Id<App>>) -> Request<Page<builds::Build>, BuildsQuery> {
    Request::new(Method::Get, "/v1/apps/{id}/builds")
        .path("id", id.into())
        .limited(200)
}

/// Reads the ci product of one of the apps.
///
/// `GET /v1/apps/{id}/ciProduct`
///
/// [Apple's page](https://developer.apple.com/documentation/appstoreconnectapi/get-v1-apps-_id_-ciProduct)
pub fn ci_product(
    id: impl Into<Id<App>>,
) -> Request<Document<Option<ci_products::CiProduct>>, CiProductQuery> {
    Request::new(Method::Get, "/v1/apps/{id}/ciProduct").path("id", id.into())
}

/// Reads the customer review summarizations of one of the apps.
///
/// `GET /v1/apps/{id}/customerReviewSummarizations`
///
/// At most 200 on a page.
///
/// [Apple's page](https://developer.apple.com/documentation/appstoreconnectapi/get-v1-apps-_id_-customerReviewSummarizations)
pub fn customer_review_summarizations(
    id: impl Into<Id<App>>,
    platform: impl IntoIterator<Item = Platform>,
) -> Request<
    Page<customer_review_summarizations::CustomerReviewSummarization>,
    CustomerReviewSummarizationsQuery,
> {
    Request::new(Method::Get, "/v1/apps/{id}/customerReviewSummarizations")
        .path("id", id.into())
        .list::<Platform, _>("filter[platform]", platform)
        .required("filter[platform]")
        .limited(200)
}

/// Reads the customer reviews of one of the apps.
///
/// `GET /v1/apps/{id}/customerReviews`
///
/// At most 200 on a page.
///
/// [Apple's page](https://developer.apple.com/documentation/appstoreconnectapi/get-v1-apps-_id_-customerReviews)
pub fn customer_reviews(
    id: impl Into<Id<App>>,
) -> Request<Page<customer_reviews::CustomerReview>, CustomerReviewsQuery> {
    Request::new(Method::Get, "/v1/apps/{id}/customerReviews")
        .path("id", id.into())
        .limited(200)
}

/// Reads the end user license agreement of one of the apps.
///
/// `GET /v1/apps/{id}/endUserLicenseAgreement`
///
/// [Apple's page](https://developer.apple.com/documentation/appstoreconnectapi/get-v1-apps-_id_-endUserLicenseAgreement)
pub fn end_user_license_agreement(
    id: impl Into<Id<App>>,
) -> Request<
    Document<Option<end_user_license_agreements::EndUserLicenseAgreement>>,
    EndUserLicenseAgreementQuery,
> {
    Request::new(Method::Get, "/v1/apps/{id}/endUserLicenseAgreement").path("id", id.into())
}

/// Reads the game center detail of one of the apps.
///
/// `GET /v1/apps/{id}/gameCenterDetail`
///
/// `limit[gameCenterLeaderboards]` is deprecated.
///
/// `limit[gameCenterLeaderboardSets]` is deprecated.
///
/// `limit[gameCenterAchievements]` is deprecated.
///
/// `limit[achievementReleases]` is deprecated.
///
/// `limit[activityReleases]` is deprecated.
///
/// `limit[challengeReleases]` is deprecated.
///
/// `limit[leaderboardReleases]` is deprecated.
///
/// `limit[leaderboardSetReleases]` is deprecated.
///
/// [Apple's page](https://developer.apple.com/documentation/appstoreconnectapi/get-v1-apps-_id_-gameCenterDetail)
pub fn game_center_detail(
    id: impl Into<Id<App>>,
) -> Request<Document<Option<game_center_details::GameCenterDetail>>, GameCenterDetailQuery> {
    Request::new(Method::Get, "/v1/apps/{id}/gameCenterDetail").path("id", id.into())
}

/// Reads the game center enabled versions of one of the apps.
///
/// `GET /v1/apps/{id}/gameCenterEnabledVersions`
///
/// At most 200 on a page.
///
/// `limit[compatibleVersions]` is deprecated.
///
/// [Apple's page](https://developer.apple.com/documentation/appstoreconnectapi/get-v1-apps-_id_-gameCenterEnabledVersions)
#[deprecated]
pub fn game_center_enabled_versions(
    id: impl Into<Id<App>>,
) -> Request<
    Page<game_center_enabled_versions::GameCenterEnabledVersion>,
    GameCenterEnabledVersionsQuery,
> {
    Request::new(Method::Get, "/v1/apps/{id}/gameCenterEnabledVersions")
        .path("id", id.into())
        .limited(200)
}

/// Reads the in app purchases of one of the apps.
///
/// `GET /v1/apps/{id}/inAppPurchases`
///
/// At most 200 on a page.
///
/// [Apple's page](https://developer.apple.com/documentation/appstoreconnectapi/get-v1-apps-_id_-inAppPurchases)
#[deprecated]
pub fn in_app_purchases(
    id: impl Into<Id<App>>,
) -> Request<Page<in_app_purchases::InAppPurchase>, InAppPurchasesQuery> {
    Request::new(Method::Get, "/v1/apps/{id}/inAppPurchases")
        .path("id", id.into())
        .limited(200)
}

/// Reads the in app purchases v2 of one of the apps.
///
/// `GET /v1/apps/{id}/inAppPurchasesV2`
///
/// At most 200 on a page.
///
/// [Apple's page](https://developer.apple.com/documentation/appstoreconnectapi/get-v1-apps-_id_-inAppPurchasesV2)
pub fn in_app_purchases_v2(
    id: impl Into<Id<App>>,
) -> Request<Page<in_app_purchases_v2::InAppPurchaseV2>, InAppPurchasesV2Query> {
    Request::new(Method::Get, "/v1/apps/{id}/inAppPurchasesV2")
        .path("id", id.into())
        .limited(200)
}

/// Reads the marketplace search detail of one of the apps.
///
/// `GET /v1/apps/{id}/marketplaceSearchDetail`
///
/// [Apple's page](https://developer.apple.com/documentation/appstoreconnectapi/get-v1-apps-_id_-marketplaceSearchDetail)
pub fn marketplace_search_detail(
    id: impl Into<Id<App>>,
) -> Request<
    Document<Option<marketplace_search_details::MarketplaceSearchDetail>>,
    MarketplaceSearchDetailQuery,
> {
    Request::new(Method::Get, "/v1/apps/{id}/marketplaceSearchDetail").path("id", id.into())
}

/// Reads the perf power metrics of one of the apps.
///
/// `GET /v1/apps/{id}/perfPowerMetrics`
///
/// [Apple's page](https://developer.apple.com/documentation/appstoreconnectapi/get-v1-apps-_id_-perfPowerMetrics)
pub fn perf_power_metrics(id: impl Into<Id<App>>) -> Request<XcodeMetrics, PerfPowerMetricsQuery> {
    Request::new(Method::Get, "/v1/apps/{id}/perfPowerMetrics")
        .path("id", id.into())
        .accept("application/vnd.apple.xcode-metrics+json")
}

/// Reads the performance overviews of one of the apps.
///
/// `GET /v1/apps/{id}/performanceOverviews`
///
/// [Apple's page](https://developer.apple.com/documentation/appstoreconnectapi/get-v1-apps-_id_-performanceOverviews)
pub fn performance_overviews(
    id: impl Into<Id<App>>,
) -> Request<XcodeOverview, PerformanceOverviewsQuery> {
    Request::new(Method::Get, "/v1/apps/{id}/performanceOverviews")
        .path("id", id.into())
        .accept("application/vnd.apple.xcode-overview+json")
}

/// Reads the pre release versions of one of the apps.
///
/// `GET /v1/apps/{id}/preReleaseVersions`
///
/// At most 200 on a page.
///
/// [Apple's page](https://developer.apple.com/documentation/appstoreconnectapi/get-v1-apps-_id_-preReleaseVersions)
pub fn pre_release_versions(
    id: impl Into<Id<App>>,
) -> Request<Page<pre_release_versions::PrereleaseVersion>, PreReleaseVersionsQuery> {
    Request::new(Method::Get, "/v1/apps/{id}/preReleaseVersions")
        .path("id", id.into())
        .limited(200)
}

/// Reads the promoted purchases of one of the apps.
///
/// `GET /v1/apps/{id}/promotedPurchases`
///
/// At most 200 on a page.
///
/// [Apple's page](https://developer.apple.com/documentation/appstoreconnectapi/get-v1-apps-_id_-promotedPurchases)
pub fn promoted_purchases(
    id: impl Into<Id<App>>,
) -> Request<Page<promoted_purchases::PromotedPurchase>, PromotedPurchasesQuery> {
    Request::new(Method::Get, "/v1/apps/{id}/promotedPurchases")
        .path("id", id.into())
        .limited(200)
}

/// Reads the review submissions of one of the apps.
///
/// `GET /v1/apps/{id}/reviewSubmissions`
///
/// At most 200 on a page.
///
/// [Apple's page](https://developer.apple.com/documentation/appstoreconnectapi/get-v1-apps-_id_-reviewSubmissions)
pub fn review_submissions(
    id: impl Into<Id<App>>,
) -> Request<Page<review_submissions::ReviewSubmission>, ReviewSubmissionsQuery> {
    Request::new(Method::Get, "/v1/apps/{id}/reviewSubmissions")
        .path("id", id.into())
        .limited(200)
}

/// Reads the search keywords of one of the apps.
///
/// `GET /v1/apps/{id}/searchKeywords`
///
/// At most 200 on a page.
///
/// [Apple's page](https://developer.apple.com/documentation/appstoreconnectapi/get-v1-apps-_id_-searchKeywords)
pub fn search_keywords(
    id: impl Into<Id<App>>,
) -> Request<Page<app_keywords::AppKeyword>, SearchKeywordsQuery> {
    Request::new(Method::Get, "/v1/apps/{id}/searchKeywords")
        .path("id", id.into())
        .limited(200)
}

/// Reads the subscription grace period of one of the apps.
///
/// `GET /v1/apps/{id}/subscriptionGracePeriod`
///
/// [Apple's page](https://developer.apple.com/documentation/appstoreconnectapi/get-v1-apps-_id_-subscriptionGracePeriod)
pub fn subscription_grace_period(
    id: impl Into<Id<App>>,
) -> Request<
    Document<Option<subscription_grace_periods::SubscriptionGracePeriod>>,
    SubscriptionGracePeriodQuery,
> {
    Request::new(Method::Get, "/v1/apps/{id}/subscriptionGracePeriod").path("id", id.into())
}

/// Reads the subscription groups of one of the apps.
///
/// `GET /v1/apps/{id}/subscriptionGroups`
///
/// At most 200 on a page.
///
/// [Apple's page](https://developer.apple.com/documentation/appstoreconnectapi/get-v1-apps-_id_-subscriptionGroups)
pub fn subscription_groups(
    id: impl Into<Id<App>>,
) -> Request<Page<subscription_groups::SubscriptionGroup>, SubscriptionGroupsQuery> {
    Request::new(Method::Get, "/v1/apps/{id}/subscriptionGroups")
        .path("id", id.into())
        .limited(200)
}

/// Reads the webhooks of one of the apps.
///
/// `GET /v1/apps/{id}/webhooks`
///
/// At most 200 on a page.
///
/// [Apple's page](https://developer.apple.com/documentation/appstoreconnectapi/get-v1-apps-_id_-webhooks)
pub fn webhooks(id: impl Into<Id<App>>) -> Request<Page<webhooks::Webhook>, WebhooksQuery> {
    Request::new(Method::Get, "/v1/apps/{id}/webhooks")
        .path("id", id.into())
        .limited(200)
}

/// Measures the beta tester usages of one of the apps.
///
/// `GET /v1/apps/{id}/metrics/betaTesterUsages`
///
/// At most 200 on a page.
///
/// [Apple's page](https://developer.apple.com/documentation/appstoreconnectapi/get-v1-apps-_id_-metrics-betaTesterUsages)
pub fn beta_tester_usages_metrics(
    id: impl Into<Id<App>>,
) -> Request<Page<AppsBetaTesterUsagesV1Metric>, BetaTesterUsagesMetricsQuery> {
    Request::new(Method::Get, "/v1/apps/{id}/metrics/betaTesterUsages")
        .path("id", id.into())
        .limited(200)
}

/// Reads the identities of the accessibility declarations of one of the apps.
///
/// `GET /v1/apps/{id}/relationships/accessibilityDeclarations`
///
/// At most 200 on a page.
///
/// [Apple's page](https://developer.apple.com/documentation/appstoreconnectapi/get-v1-apps-_id_-relationships-accessibilityDeclarations)
pub fn accessibility_declarations_linkages(
    id: impl Into<Id<App>>,
) -> Request<Linkages<accessibility_declarations::AccessibilityDeclaration>> {
    Request::new(
        Method::Get,
        "/v1/apps/{id}/relationships/accessibilityDeclarations",
    )
    .path("id", id.into())
    .limited(200)
}

/// Reads the identity of the alternative distribution key of one of the apps.
///
/// `GET /v1/apps/{id}/relationships/alternativeDistributionKey`
///
/// [Apple's page](https://developer.apple.com/documentation/appstoreconnectapi/get-v1-apps-_id_-relationships-alternativeDistributionKey)
pub fn alternative_distribution_key_linkage(
    id: impl Into<Id<App>>,
) -> Request<Linkage<alternative_distribution_keys::AlternativeDistributionKey>> {
    Request::new(
        Method::Get,
        "/v1/apps/{id}/relationships/alternativeDistributionKey",
    )
    .path("id", id.into())
}

/// Reads the identities of the analytics report requests of one of the apps.
///
/// `GET /v1/apps/{id}/relationships/analyticsReportRequests`
///
/// At most 200 on a page.
///
/// [Apple's page](https://developer.apple.com/documentation/appstoreconnectapi/get-v1-apps-_id_-relationships-analyticsReportRequests)
pub fn analytics_report_requests_linkages(
    id: impl Into<Id<App>>,
) -> Request<Linkages<analytics_report_requests::AnalyticsReportRequest>> {
    Request::new(
        Method::Get,
        "/v1/apps/{id}/relationships/analyticsReportRequests",
    )
    .path("id", id.into())
    .limited(200)
}

/// Reads the identities of the android to ios app mapping details of one of the apps.
///
/// `GET /v1/apps/{id}/relationships/androidToIosAppMappingDetails`
///
/// At most 200 on a page.
///
/// [Apple's page](https://developer.apple.com/documentation/appstoreconnectapi/get-v1-apps-_id_-relationships-androidToIosAppMappingDetails)
pub fn android_to_ios_app_mapping_details_linkages(
    id: impl Into<Id<App>>,
) -> Request<Linkages<android_to_ios_app_mapping_details::AndroidToIosAppMappingDetail>> {
    Request::new(
        Method::Get,
        "/v1/apps/{id}/relationships/androidToIosAppMappingDetails",
    )
    .path("id", id.into())
    .limited(200)
}

/// Reads the identity of the app availability v2 of one of the apps.
///
/// `GET /v1/apps/{id}/relationships/appAvailabilityV2`
///
/// [Apple's page](https://developer.apple.com/documentation/appstoreconnectapi/get-v1-apps-_id_-relationships-appAvailabilityV2)
pub fn app_availability_v2_linkage(
    id: impl Into<Id<App>>,
) -> Request<Linkage<app_availabilities_v2::AppAvailabilityV2>> {
    Request::new(Method::Get, "/v1/apps/{id}/relationships/appAvailabilityV2").path("id", id.into())
}

/// Reads the identities of the app clips of one of the apps.
///
/// `GET /v1/apps/{id}/relationships/appClips`
///
/// At most 200 on a page.
///
/// [Apple's page](https://developer.apple.com/documentation/appstoreconnectapi/get-v1-apps-_id_-relationships-appClips)
pub fn app_clips_linkages(id: impl Into<Id<App>>) -> Request<Linkages<app_clips::AppClip>> {
    Request::new(Method::Get, "/v1/apps/{id}/relationships/appClips")
        .path("id", id.into())
        .limited(200)
}

/// Reads the identities of the app custom product pages of one of the apps.
///
/// `GET /v1/apps/{id}/relationships/appCustomProductPages`
///
/// At most 200 on a page.
///
/// [Apple's page](https://developer.apple.com/documentation/appstoreconnectapi/get-v1-apps-_id_-relationships-appCustomProductPages)
pub fn app_custom_product_pages_linkages(
    id: impl Into<Id<App>>,
) -> Request<Linkages<app_custom_product_pages::AppCustomProductPage>> {
    Request::new(
        Method::Get,
        "/v1/apps/{id}/relationships/appCustomProductPages",
    )
    .path("id", id.into())
    .limited(200)
}

/// Reads the identities of the app encryption declarations of one of the apps.
///
/// `GET /v1/apps/{id}/relationships/appEncryptionDeclarations`
///
/// At most 200 on a page.
///
/// [Apple's page](https://developer.apple.com/documentation/appstoreconnectapi/get-v1-apps-_id_-relationships-appEncryptionDeclarations)
pub fn app_encryption_declarations_linkages(
    id: impl Into<Id<App>>,
) -> Request<Linkages<app_encryption_declarations::AppEncryptionDeclaration>> {
    Request::new(
        Method::Get,
        "/v1/apps/{id}/relationships/appEncryptionDeclarations",
    )
    .path("id", id.into())
    .limited(200)
}

/// Reads the identities of the app events of one of the apps.
///
/// `GET /v1/apps/{id}/relationships/appEvents`
///
/// At most 200 on a page.
///
/// [Apple's page](https://developer.apple.com/documentation/appstoreconnectapi/get-v1-apps-_id_-relationships-appEvents)
pub fn app_events_linkages(id: impl Into<Id<App>>) -> Request<Linkages<app_events::AppEvent>> {
    Request::new(Method::Get, "/v1/apps/{id}/relationships/appEvents")
        .path("id", id.into())
        .limited(200)
}

/// Reads the identities of the app infos of one of the apps.
///
/// `GET /v1/apps/{id}/relationships/appInfos`
///
/// At most 200 on a page.
///
/// [Apple's page](https://developer.apple.com/documentation/appstoreconnectapi/get-v1-apps-_id_-relationships-appInfos)
pub fn app_infos_linkages(id: impl Into<Id<App>>) -> Request<Linkages<app_infos::AppInfo>> {
    Request::new(Method::Get, "/v1/apps/{id}/relationships/appInfos")
        .path("id", id.into())
        .limited(200)
}

/// Reads the identities of the app price points of one of the apps.
///
/// `GET /v1/apps/{id}/relationships/appPricePoints`
///
/// At most 200 on a page.
///
/// [Apple's page](https://developer.apple.com/documentation/appstoreconnectapi/get-v1-apps-_id_-relationships-appPricePoints)
pub fn app_price_points_linkages(
    id: impl Into<Id<App>>,
) -> Request<Linkages<app_price_points_v3::AppPricePointV3>> {
    Request::new(Method::Get, "/v1/apps/{id}/relationships/appPricePoints")
        .path("id", id.into())
        .limited(200)
}

/// Reads the identity of the app price schedule of one of the apps.
///
/// `GET /v1/apps/{id}/relationships/appPriceSchedule`
///
/// [Apple's page](https://developer.apple.com/documentation/appstoreconnectapi/get-v1-apps-_id_-relationships-appPriceSchedule)
pub fn app_price_schedule_linkage(
    id: impl Into<Id<App>>,
) -> Request<Linkage<app_price_schedules::AppPriceSchedule>> {
    Request::new(Method::Get, "/v1/apps/{id}/relationships/appPriceSchedule").path("id", id.into())
}

/// Reads the identities of the app store version experiments v2 of one of the apps.
///
/// `GET /v1/apps/{id}/relationships/appStoreVersionExperimentsV2`
///
/// At most 200 on a page.
///
/// [Apple's page](https://developer.apple.com/documentation/appstoreconnectapi/get-v1-apps-_id_-relationships-appStoreVersionExperimentsV2)
pub fn app_store_version_experiments_v2_linkages(
    id: impl Into<Id<App>>,
) -> Request<Linkages<app_store_version_experiments_v2::AppStoreVersionExperimentV2>> {
    Request::new(
        Method::Get,
        "/v1/apps/{id}/relationships/appStoreVersionExperimentsV2",
    )
    .path("id", id.into())
    .limited(200)
}

/// Reads the identities of the app store versions of one of the apps.
///
/// `GET /v1/apps/{id}/relationships/appStoreVersions`
///
/// At most 200 on a page.
///
/// [Apple's page](https://developer.apple.com/documentation/appstoreconnectapi/get-v1-apps-_id_-relationships-appStoreVersions)
pub fn app_store_versions_linkages(
    id: impl Into<Id<App>>,
) -> Request<Linkages<app_store_versions::AppStoreVersion>> {
    Request::new(Method::Get, "/v1/apps/{id}/relationships/appStoreVersions")
        .path("id", id.into())
        .limited(200)
}

/// Reads the identities of the app tags of one of the apps.
///
/// `GET /v1/apps/{id}/relationships/appTags`
///
/// At most 200 on a page.
///
/// [Apple's page](https://developer.apple.com/documentation/appstoreconnectapi/get-v1-apps-_id_-relationships-appTags)
pub fn app_tags_linkages(id: impl Into<Id<App>>) -> Request<Linkages<app_tags::AppTag>> {
    Request::new(Method::Get, "/v1/apps/{id}/relationships/appTags")
        .path("id", id.into())
        .limited(200)
}

/// Reads the identity of the asset library of one of the apps.
///
/// `GET /v1/apps/{id}/relationships/assetLibrary`
///
/// [Apple's page](https://developer.apple.com/documentation/appstoreconnectapi/get-v1-apps-_id_-relationships-assetLibrary)
pub fn asset_library_linkage(
    id: impl Into<Id<App>>,
) -> Request<Linkage<app_asset_libraries::AppAssetLibrary>> {
    Request::new(Method::Get, "/v1/apps/{id}/relationships/assetLibrary").path("id", id.into())
}

/// Reads the identities of the background assets of one of the apps.
///
/// `GET /v1/apps/{id}/relationships/backgroundAssets`
///
/// At most 200 on a page.
///
/// [Apple's page](https://developer.apple.com/documentation/appstoreconnectapi/get-v1-apps-_id_-relationships-backgroundAssets)
pub fn background_assets_linkages(
    id: impl Into<Id<App>>,
) -> Request<Linkages<background_assets::BackgroundAsset>> {
    Request::new(Method::Get, "/v1/apps/{id}/relationships/backgroundAssets")
        .path("id", id.into())
        .limited(200)
}

/// Reads the identities of the beta app localizations of one of the apps.
///
/// `GET /v1/apps/{id}/relationships/betaAppLocalizations`
///
/// At most 200 on a page.
///
/// [Apple's page](https://developer.apple.com/documentation/appstoreconnectapi/get-v1-apps-_id_-relationships-betaAppLocalizations)
pub fn beta_app_localizations_linkages(
    id: impl Into<Id<App>>,
) -> Request<Linkages<beta_app_localizations::BetaAppLocalization>> {
    Request::new(
        Method::Get,
        "/v1/apps/{id}/relationships/betaAppLocalizations",
    )
    .path("id", id.into())
    .limited(200)
}

/// Reads the identity of the beta app review detail of one of the apps.
///
/// `GET /v1/apps/{id}/relationships/betaAppReviewDetail`
///
/// [Apple's page](https://developer.apple.com/documentation/appstoreconnectapi/get-v1-apps-_id_-relationships-betaAppReviewDetail)
pub fn beta_app_review_detail_linkage(
    id: impl Into<Id<App>>,
) -> Request<Linkage<beta_app_review_details::BetaAppReviewDetail>> {
    Request::new(
        Method::Get,
        "/v1/apps/{id}/relationships/betaAppReviewDetail",
    )
    .path("id", id.into())
}

/// Reads the identities of the beta feedback crash submissions of one of the apps.
///
/// `GET /v1/apps/{id}/relationships/betaFeedbackCrashSubmissions`
///
/// At most 200 on a page.
///
/// [Apple's page](https://developer.apple.com/documentation/appstoreconnectapi/get-v1-apps-_id_-relationships-betaFeedbackCrashSubmissions)
pub fn beta_feedback_crash_submissions_linkages(
    id: impl Into<Id<App>>,
) -> Request<Linkages<beta_feedback_crash_submissions::BetaFeedbackCrashSubmission>> {
    Request::new(
        Method::Get,
        "/v1/apps/{id}/relationships/betaFeedbackCrashSubmissions",
    )
    .path("id", id.into())
    .limited(200)
}

/// Reads the identities of the beta feedback screenshot submissions of one of the apps.
///
/// `GET /v1/apps/{id}/relationships/betaFeedbackScreenshotSubmissions`
///
/// At most 200 on a page.
///
/// [Apple's page](https://developer.apple.com/documentation/appstoreconnectapi/get-v1-apps-_id_-relationships-betaFeedbackScreenshotSubmissions)
pub fn beta_feedback_screenshot_submissions_linkages(
    id: impl Into<Id<App>>,
) -> Request<Linkages<beta_feedback_screenshot_submissions::BetaFeedbackScreenshotSubmission>> {
    Request::new(
        Method::Get,
        "/v1/apps/{id}/relationships/betaFeedbackScreenshotSubmissions",
    )
    .path("id", id.into())
    .limited(200)
}

/// Reads the identities of the beta groups of one of the apps.
///
/// `GET /v1/apps/{id}/relationships/betaGroups`
///
/// At most 200 on a page.
///
/// [Apple's page](https://developer.apple.com/documentation/appstoreconnectapi/get-v1-apps-_id_-relationships-betaGroups)
pub fn beta_groups_linkages(id: impl Into<Id<App>>) -> Request<Linkages<beta_groups::BetaGroup>> {
    Request::new(Method::Get, "/v1/apps/{id}/relationships/betaGroups")
        .path("id", id.into())
        .limited(200)
}

/// Reads the identity of the beta license agreement of one of the apps.
///
/// `GET /v1/apps/{id}/relationships/betaLicenseAgreement`
///
/// [Apple's page](https://developer.apple.com/documentation/appstoreconnectapi/get-v1-apps-_id_-relationships-betaLicenseAgreement)
pub fn beta_license_agreement_linkage(
    id: impl Into<Id<App>>,
) -> Request<Linkage<beta_license_agreements::BetaLicenseAgreement>> {
    Request::new(
        Method::Get,
        "/v1/apps/{id}/relationships/betaLicenseAgreement",
    )
    .path("id", id.into())
}

/// Reads the identities of the build uploads of one of the apps.
///
/// `GET /v1/apps/{id}/relationships/buildUploads`
///
/// At most 200 on a page.
///
/// [Apple's page](https://developer.apple.com/documentation/appstoreconnectapi/get-v1-apps-_id_-relationships-buildUploads)
pub fn build_uploads_linkages(
    id: impl Into<Id<App>>,
) -> Request<Linkages<build_uploads::BuildUpload>> {
    Request::new(Method::Get, "/v1/apps/{id}/relationships/buildUploads")
        .path("id", id.into())
        .limited(200)
}

/// Reads the identities of the builds of one of the apps.
///
/// `GET /v1/apps/{id}/relationships/builds`
///
/// At most 200 on a page.
///
/// [Apple's page](https://developer.apple.com/documentation/appstoreconnectapi/get-v1-apps-_id_-relationships-builds)
pub fn builds_linkages(id: impl Into<Id<App>>) -> Request<Linkages<builds::Build>> {
    Request::new(Method::Get, "/v1/apps/{id}/relationships/builds")
        .path("id", id.into())
        .limited(200)
}

/// Reads the identity of the ci product of one of the apps.
///
/// `GET /v1/apps/{id}/relationships/ciProduct`
///
/// [Apple's page](https://developer.apple.com/documentation/appstoreconnectapi/get-v1-apps-_id_-relationships-ciProduct)
pub fn ci_product_linkage(id: impl Into<Id<App>>) -> Request<Linkage<ci_products::CiProduct>> {
    Request::new(Method::Get, "/v1/apps/{id}/relationships/ciProduct").path("id", id.into())
}

/// Reads the identities of the customer reviews of one of the apps.
///
/// `GET /v1/apps/{id}/relationships/customerReviews`
///
/// At most 200 on a page.
///
/// [Apple's page](https://developer.apple.com/documentation/appstoreconnectapi/get-v1-apps-_id_-relationships-customerReviews)
pub fn customer_reviews_linkages(
    id: impl Into<Id<App>>,
) -> Request<Linkages<customer_reviews::CustomerReview>> {
    Request::new(Method::Get, "/v1/apps/{id}/relationships/customerReviews")
        .path("id", id.into())
        .limited(200)
}

/// Reads the identity of the end user license agreement of one of the apps.
///
/// `GET /v1/apps/{id}/relationships/endUserLicenseAgreement`
///
/// [Apple's page](https://developer.apple.com/documentation/appstoreconnectapi/get-v1-apps-_id_-relationships-endUserLicenseAgreement)
pub fn end_user_license_agreement_linkage(
    id: impl Into<Id<App>>,
) -> Request<Linkage<end_user_license_agreements::EndUserLicenseAgreement>> {
    Request::new(
        Method::Get,
        "/v1/apps/{id}/relationships/endUserLicenseAgreement",
    )
    .path("id", id.into())
}

/// Reads the identity of the game center detail of one of the apps.
///
/// `GET /v1/apps/{id}/relationships/gameCenterDetail`
///
/// [Apple's page](https://developer.apple.com/documentation/appstoreconnectapi/get-v1-apps-_id_-relationships-gameCenterDetail)
pub fn game_center_detail_linkage(
    id: impl Into<Id<App>>,
) -> Request<Linkage<game_center_details::GameCenterDetail>> {
    Request::new(Method::Get, "/v1/apps/{id}/relationships/gameCenterDetail").path("id", id.into())
}

/// Reads the identities of the game center enabled versions of one of the apps.
///
/// `GET /v1/apps/{id}/relationships/gameCenterEnabledVersions`
///
/// At most 200 on a page.
///
/// [Apple's page](https://developer.apple.com/documentation/appstoreconnectapi/get-v1-apps-_id_-relationships-gameCenterEnabledVersions)
#[deprecated]
pub fn game_center_enabled_versions_linkages(
    id: impl Into<Id<App>>,
) -> Request<Linkages<game_center_enabled_versions::GameCenterEnabledVersion>> {
    Request::new(
        Method::Get,
        "/v1/apps/{id}/relationships/gameCenterEnabledVersions",
    )
    .path("id", id.into())
    .limited(200)
}

/// Reads the identities of the in app purchases of one of the apps.
///
/// `GET /v1/apps/{id}/relationships/inAppPurchases`
///
/// At most 200 on a page.
///
/// [Apple's page](https://developer.apple.com/documentation/appstoreconnectapi/get-v1-apps-_id_-relationships-inAppPurchases)
#[deprecated]
pub fn in_app_purchases_linkages(
    id: impl Into<Id<App>>,
) -> Request<Linkages<in_app_purchases::InAppPurchase>> {
    Request::new(Method::Get, "/v1/apps/{id}/relationships/inAppPurchases")
        .path("id", id.into())
        .limited(200)
}

/// Reads the identities of the in app purchases v2 of one of the apps.
///
/// `GET /v1/apps/{id}/relationships/inAppPurchasesV2`
///
/// At most 200 on a page.
///
/// [Apple's page](https://developer.apple.com/documentation/appstoreconnectapi/get-v1-apps-_id_-relationships-inAppPurchasesV2)
pub fn in_app_purchases_v2_linkages(
    id: impl Into<Id<App>>,
) -> Request<Linkages<in_app_purchases_v2::InAppPurchaseV2>> {
    Request::new(Method::Get, "/v1/apps/{id}/relationships/inAppPurchasesV2")
        .path("id", id.into())
        .limited(200)
}

/// Reads the identity of the marketplace search detail of one of the apps.
///
/// `GET /v1/apps/{id}/relationships/marketplaceSearchDetail`
///
/// [Apple's page](https://developer.apple.com/documentation/appstoreconnectapi/get-v1-apps-_id_-relationships-marketplaceSearchDetail)
pub fn marketplace_search_detail_linkage(
    id: impl Into<Id<App>>,
) -> Request<Linkage<marketplace_search_details::MarketplaceSearchDetail>> {
    Request::new(
        Method::Get,
        "/v1/apps/{id}/relationships/marketplaceSearchDetail",
    )
    .path("id", id.into())
}

/// Reads the identities of the pre release versions of one of the apps.
///
/// `GET /v1/apps/{id}/relationships/preReleaseVersions`
///
/// At most 200 on a page.
///
/// [Apple's page](https://developer.apple.com/documentation/appstoreconnectapi/get-v1-apps-_id_-relationships-preReleaseVersions)
pub fn pre_release_versions_linkages(
    id: impl Into<Id<App>>,
) -> Request<Linkages<pre_release_versions::PrereleaseVersion>> {
    Request::new(
        Method::Get,
        "/v1/apps/{id}/relationships/preReleaseVersions",
    )
    .path("id", id.into())
    .limited(200)
}

/// Reads the identities of the promoted purchases of one of the apps.
///
/// `GET /v1/apps/{id}/relationships/promotedPurchases`
///
/// At most 200 on a page.
///
/// [Apple's page](https://developer.apple.com/documentation/appstoreconnectapi/get-v1-apps-_id_-relationships-promotedPurchases)
pub fn promoted_purchases_linkages(
    id: impl Into<Id<App>>,
) -> Request<Linkages<promoted_purchases::PromotedPurchase>> {
    Request::new(Method::Get, "/v1/apps/{id}/relationships/promotedPurchases")
        .path("id", id.into())
        .limited(200)
}

/// Reads the identities of the review submissions of one of the apps.
///
/// `GET /v1/apps/{id}/relationships/reviewSubmissions`
///
/// At most 200 on a page.
///
/// [Apple's page](https://developer.apple.com/documentation/appstoreconnectapi/get-v1-apps-_id_-relationships-reviewSubmissions)
pub fn review_submissions_linkages(
    id: impl Into<Id<App>>,
) -> Request<Linkages<review_submissions::ReviewSubmission>> {
    Request::new(Method::Get, "/v1/apps/{id}/relationships/reviewSubmissions")
        .path("id", id.into())
        .limited(200)
}

/// Reads the identities of the search keywords of one of the apps.
///
/// `GET /v1/apps/{id}/relationships/searchKeywords`
///
/// At most 200 on a page.
///
/// [Apple's page](https://developer.apple.com/documentation/appstoreconnectapi/get-v1-apps-_id_-relationships-searchKeywords)
pub fn search_keywords_linkages(
    id: impl Into<Id<App>>,
) -> Request<Linkages<app_keywords::AppKeyword>> {
    Request::new(Method::Get, "/v1/apps/{id}/relationships/searchKeywords")
        .path("id", id.into())
        .limited(200)
}

/// Reads the identity of the subscription grace period of one of the apps.
///
/// `GET /v1/apps/{id}/relationships/subscriptionGracePeriod`
///
/// [Apple's page](https://developer.apple.com/documentation/appstoreconnectapi/get-v1-apps-_id_-relationships-subscriptionGracePeriod)
pub fn subscription_grace_period_linkage(
    id: impl Into<Id<App>>,
) -> Request<Linkage<subscription_grace_periods::SubscriptionGracePeriod>> {
    Request::new(
        Method::Get,
        "/v1/apps/{id}/relationships/subscriptionGracePeriod",
    )
    .path("id", id.into())
}

/// Reads the identities of the subscription groups of one of the apps.
///
/// `GET /v1/apps/{id}/relationships/subscriptionGroups`
///
/// At most 200 on a page.
///
/// [Apple's page](https://developer.apple.com/documentation/appstoreconnectapi/get-v1-apps-_id_-relationships-subscriptionGroups)
pub fn subscription_groups_linkages(
    id: impl Into<Id<App>>,
) -> Request<Linkages<subscription_groups::SubscriptionGroup>> {
    Request::new(
        Method::Get,
        "/v1/apps/{id}/relationships/subscriptionGroups",
    )
    .path("id", id.into())
    .limited(200)
}

/// Reads the identities of the webhooks of one of the apps.
///
/// `GET /v1/apps/{id}/relationships/webhooks`
///
/// At most 200 on a page.
///
/// [Apple's page](https://developer.apple.com/documentation/appstoreconnectapi/get-v1-apps-_id_-relationships-webhooks)
pub fn webhooks_linkages(id: impl Into<Id<App>>) -> Request<Linkages<webhooks::Webhook>> {
    Request::new(Method::Get, "/v1/apps/{id}/relationships/webhooks")
        .path("id", id.into())
        .limited(200)
}

/// Removes from the beta testers of one of the apps.
///
/// `DELETE /v1/apps/{id}/relationships/betaTesters`
///
/// [Apple's page](https://developer.apple.com/documentation/appstoreconnectapi/delete-v1-apps-_id_-relationships-betaTesters)
pub fn remove_beta_testers(
    id: impl Into<Id<App>>,
    beta_testers: impl IntoIterator<Item = impl Into<Id<beta_testers::BetaTester>>>,
) -> Request<Completion> {
    Request::new(Method::Delete, "/v1/apps/{id}/relationships/betaTesters")
        .path("id", id.into())
        .linkages::<beta_testers::BetaTester, _>("betaTesters", beta_testers)
}

/// Replaces the promoted purchases of one of the apps.
///
/// `PATCH /v1/apps/{id}/relationships/promotedPurchases`
///
/// [Apple's page](https://developer.apple.com/documentation/appstoreconnectapi/patch-v1-apps-_id_-relationships-promotedPurchases)
pub fn replace_promoted_purchases(
    id: impl Into<Id<App>>,
    promoted_purchases: impl IntoIterator<Item = impl Into<Id<promoted_purchases::PromotedPurchase>>>,
) -> Request<()> {
    Request::new(
        Method::Patch,
        "/v1/apps/{id}/relationships/promotedPurchases",
    )
    .path("id", id.into())
    .linkages::<promoted_purchases::PromotedPurchase, _>("promotedPurchases", promoted_purchases)
}

/// The parameters of [`list`](fn@list).
pub enum ListQuery {}
impl Query for ListQuery {
    type Joins = AppJoins;
}

impl Request<Page<App>, ListQuery> {
    /// Sets `filter[name]`.
    pub fn filter_name(self, values: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.list::<String, _>("filter[name]", values)
    }

    /// Sets `filter[bundleId]`.
    pub fn filter_bundle_id(self, values: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.list::<String, _>("filter[bundleId]", values)
    }

    /// Sets `filter[sku]`.
    pub fn filter_sku(self, values: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.list::<String, _>("filter[sku]", values)
    }

    /// Sets `filter[appStoreVersions.appStoreState]`.
    #[deprecated]
    pub fn filter_app_store_versions_app_store_state(
        self,
        values: impl IntoIterator<Item = AppStoreVersionState>,
    ) -> Self {
        self.list::<AppStoreVersionState, _>("filter[appStoreVersions.appStoreState]", values)
    }

    /// Sets `filter[appStoreVersions.platform]`.
    pub fn filter_app_store_versions_platform(
        self,
        values: impl IntoIterator<Item = Platform>,
    ) -> Self {
        self.list::<Platform, _>("filter[appStoreVersions.platform]", values)
    }

    /// Sets `filter[appStoreVersions.appVersionState]`.
    pub fn filter_app_store_versions_app_version_state(
        self,
        values: impl IntoIterator<Item = AppVersionState>,
    ) -> Self {
        self.list::<AppVersionState, _>("filter[appStoreVersions.appVersionState]", values)
    }

    /// Sets `filter[reviewSubmissions.state]`.
    pub fn filter_review_submissions_state(
        self,
        values: impl IntoIterator<Item = review_submissions::ReviewSubmissionState>,
    ) -> Self {
        self.list::<review_submissions::ReviewSubmissionState, _>(
            "filter[reviewSubmissions.state]",
            values,
        )
    }

    /// Sets `filter[reviewSubmissions.platform]`.
    pub fn filter_review_submissions_platform(
        self,
        values: impl IntoIterator<Item = Platform>,
    ) -> Self {
        self.list::<Platform, _>("filter[reviewSubmissions.platform]", values)
    }

    /// Sets `filter[appStoreVersions]`.
    pub fn filter_app_store_versions(
        self,
        values: impl IntoIterator<Item = impl Into<Id<app_store_versions::AppStoreVersion>>>,
    ) -> Self {
        self.list::<Id<app_store_versions::AppStoreVersion>, _>("filter[appStoreVersions]", values)
    }

    /// Sets `filter[id]`.
    pub fn filter_id(self, values: impl IntoIterator<Item = impl Into<Id<App>>>) -> Self {
        self.list::<Id<App>, _>("filter[id]", values)
    }

    /// Sets `exists[gameCenterEnabledVersions]`.
    #[deprecated]
    pub fn exists_game_center_enabled_versions(self, value: bool) -> Self {
        self.one::<bool>("exists[gameCenterEnabledVersions]", value)
    }

    /// Sets `sort`.
    pub fn sort(self, values: impl IntoIterator<Item = Sort>) -> Self {
        self.list::<Sort, _>("sort", values)
    }
}

/// The parameters of [`get`](fn@get).
pub enum GetQuery {}
impl Query for GetQuery {
    type Joins = AppJoins;
}

/// The parameters of [`accessibility_declarations`](fn@accessibility_declarations).
pub enum AccessibilityDeclarationsQuery {}
impl Query for AccessibilityDeclarationsQuery {
    type Joins = Only<accessibility_declarations::AccessibilityDeclarationField>;
}

impl
    Request<
        Page<accessibility_declarations::AccessibilityDeclaration>,
        AccessibilityDeclarationsQuery,
    >
{
    /// Sets `filter[deviceFamily]`.
    pub fn filter_device_family(self, values: impl IntoIterator<Item = DeviceFamily>) -> Self {
        self.list::<DeviceFamily, _>("filter[deviceFamily]", values)
    }

    /// Sets `filter[state]`.
    pub fn filter_state(
        self,
        values: impl IntoIterator<Item = accessibility_declarations::AccessibilityDeclarationState>,
    ) -> Self {
        self.list::<accessibility_declarations::AccessibilityDeclarationState, _>(
            "filter[state]",
            values,
        )
    }
}

/// The parameters of [`alternative_distribution_key`](fn@alternative_distribution_key).
pub enum AlternativeDistributionKeyQuery {}
impl Query for AlternativeDistributionKeyQuery {
    type Joins = Only<alternative_distribution_keys::AlternativeDistributionKeyField>;
}

/// The parameters of [`analytics_report_requests`](fn@analytics_report_requests).
pub enum AnalyticsReportRequestsQuery {}
impl Query for AnalyticsReportRequestsQuery {
    type Joins = analytics_report_requests::AnalyticsReportRequestJoins;
}

impl
    Request<Page<analytics_report_requests::AnalyticsReportRequest>, AnalyticsReportRequestsQuery>
{
    /// Sets `filter[accessType]`.
    pub fn filter_access_type(
        self,
        values: impl IntoIterator<Item = analytics_report_requests::AnalyticsReportRequestAccessType>,
    ) -> Self {
        self.list::<analytics_report_requests::AnalyticsReportRequestAccessType, _>(
            "filter[accessType]",
            values,
        )
    }
}

/// The parameters of [`android_to_ios_app_mapping_details`](fn@android_to_ios_app_mapping_details).
pub enum AndroidToIosAppMappingDetailsQuery {}
impl Query for AndroidToIosAppMappingDetailsQuery {
    type Joins = Only<android_to_ios_app_mapping_details::AndroidToIosAppMappingDetailField>;
}

/// The parameters of [`app_availability_v2`](fn@app_availability_v2).
pub enum AppAvailabilityV2Query {}
impl Query for AppAvailabilityV2Query {
    type Joins = app_availabilities_v2::AppAvailabilityV2Joins;
}

/// The parameters of [`app_clips`](fn@app_clips).
pub enum AppClipsQuery {}
impl Query for AppClipsQuery {
    type Joins = app_clips::AppClipJoins;
}

impl Request<Page<app_clips::AppClip>, AppClipsQuery> {
    /// Sets `filter[bundleId]`.
    pub fn filter_bundle_id(self, values: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.list::<String, _>("filter[bundleId]", values)
    }
}

/// The parameters of [`app_custom_product_pages`](fn@app_custom_product_pages).
pub enum AppCustomProductPagesQuery {}
impl Query for AppCustomProductPagesQuery {
    type Joins = app_custom_product_pages::AppCustomProductPageJoins;
}

impl Request<Page<app_custom_product_pages::AppCustomProductPage>, AppCustomProductPagesQuery> {
    /// Sets `filter[visible]`.
    pub fn filter_visible(self, values: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.list::<String, _>("filter[visible]", values)
    }
}

/// The parameters of [`app_encryption_declarations`](fn@app_encryption_declarations).
pub enum AppEncryptionDeclarationsQuery {}
impl Query for AppEncryptionDeclarationsQuery {
    type Joins = app_encryption_declarations::AppEncryptionDeclarationJoins;
}

impl
    Request<
        Page<app_encryption_declarations::AppEncryptionDeclaration>,
        AppEncryptionDeclarationsQuery,
    >
{
    /// Sets `filter[platform]`.
    #[deprecated]
    pub fn filter_platform(self, values: impl IntoIterator<Item = Platform>) -> Self {
        self.list::<Platform, _>("filter[platform]", values)
    }

    /// Sets `filter[builds]`.
    pub fn filter_builds(
        self,
        values: impl IntoIterator<Item = impl Into<Id<builds::Build>>>,
    ) -> Self {
        self.list::<Id<builds::Build>, _>("filter[builds]", values)
    }
}

/// The parameters of [`app_events`](fn@app_events).
pub enum AppEventsQuery {}
impl Query for AppEventsQuery {
    type Joins = app_events::AppEventJoins;
}

impl Request<Page<app_events::AppEvent>, AppEventsQuery> {
    /// Sets `filter[eventState]`.
    pub fn filter_event_state(
        self,
        values: impl IntoIterator<Item = app_events::AppEventEventState>,
    ) -> Self {
        self.list::<app_events::AppEventEventState, _>("filter[eventState]", values)
    }

    /// Sets `filter[id]`.
    pub fn filter_id(
        self,
        values: impl IntoIterator<Item = impl Into<Id<app_events::AppEvent>>>,
    ) -> Self {
        self.list::<Id<app_events::AppEvent>, _>("filter[id]", values)
    }
}

/// The parameters of [`app_infos`](fn@app_infos).
pub enum AppInfosQuery {}
impl Query for AppInfosQuery {
    type Joins = app_infos::AppInfoJoins;
}

/// The parameters of [`app_price_points`](fn@app_price_points).
pub enum AppPricePointsQuery {}
impl Query for AppPricePointsQuery {
    type Joins = app_price_points_v3::AppPricePointV3Joins;
}

impl AsCsv for AppPricePointsQuery {}
impl<R> Request<R, AppPricePointsQuery> {
    /// Sets `filter[territory]`.
    pub fn filter_territory(
        self,
        values: impl IntoIterator<Item = impl Into<Id<territories::Territory>>>,
    ) -> Self {
        self.list::<Id<territories::Territory>, _>("filter[territory]", values)
    }
}

/// The parameters of [`app_price_schedule`](fn@app_price_schedule).
pub enum AppPriceScheduleQuery {}
impl Query for AppPriceScheduleQuery {
    type Joins = app_price_schedules::AppPriceScheduleJoins;
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

/// The parameters of [`app_store_versions`](fn@app_store_versions).
pub enum AppStoreVersionsQuery {}
impl Query for AppStoreVersionsQuery {
    type Joins = app_store_versions::AppStoreVersionJoins;
}

impl Request<Page<app_store_versions::AppStoreVersion>, AppStoreVersionsQuery> {
    /// Sets `filter[platform]`.
    pub fn filter_platform(self, values: impl IntoIterator<Item = Platform>) -> Self {
        self.list::<Platform, _>("filter[platform]", values)
    }

    /// Sets `filter[versionString]`.
    pub fn filter_version_string(
        self,
        values: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.list::<String, _>("filter[versionString]", values)
    }

    /// Sets `filter[appStoreState]`.
    #[deprecated]
    pub fn filter_app_store_state(
        self,
        values: impl IntoIterator<Item = AppStoreVersionState>,
    ) -> Self {
        self.list::<AppStoreVersionState, _>("filter[appStoreState]", values)
    }

    /// Sets `filter[appVersionState]`.
    pub fn filter_app_version_state(
        self,
        values: impl IntoIterator<Item = AppVersionState>,
    ) -> Self {
        self.list::<AppVersionState, _>("filter[appVersionState]", values)
    }

    /// Sets `filter[id]`.
    pub fn filter_id(
        self,
        values: impl IntoIterator<Item = impl Into<Id<app_store_versions::AppStoreVersion>>>,
    ) -> Self {
        self.list::<Id<app_store_versions::AppStoreVersion>, _>("filter[id]", values)
    }
}

/// The parameters of [`app_tags`](fn@app_tags).
pub enum AppTagsQuery {}
impl Query for AppTagsQuery {
    type Joins = app_tags::AppTagJoins;
}

impl Request<Page<app_tags::AppTag>, AppTagsQuery> {
    /// Sets `filter[visibleInAppStore]`.
    pub fn filter_visible_in_app_store(
        self,
        values: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.list::<String, _>("filter[visibleInAppStore]", values)
    }

    /// Sets `sort`.
    pub fn sort(self, values: impl IntoIterator<Item = AppTagsSort>) -> Self {
        self.list::<AppTagsSort, _>("sort", values)
    }
}

/// The parameters of [`asset_library`](fn@asset_library).
pub enum AssetLibraryQuery {}
impl Query for AssetLibraryQuery {
    type Joins = Only<app_asset_libraries::AppAssetLibraryField>;
}

/// The parameters of [`background_assets`](fn@background_assets).
pub enum BackgroundAssetsQuery {}
impl Query for BackgroundAssetsQuery {
    type Joins = background_assets::BackgroundAssetJoins;
}

impl Request<Page<background_assets::BackgroundAsset>, BackgroundAssetsQuery> {
    /// Sets `filter[archived]`.
    pub fn filter_archived(self, values: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.list::<String, _>("filter[archived]", values)
    }

    /// Sets `filter[assetPackIdentifier]`.
    pub fn filter_asset_pack_identifier(
        self,
        values: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.list::<String, _>("filter[assetPackIdentifier]", values)
    }

    /// Sets `filter[versions.locale]`.
    pub fn filter_versions_locale(
        self,
        values: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.list::<String, _>("filter[versions.locale]", values)
    }

    /// Sets `filter[versions.platforms]`.
    pub fn filter_versions_platforms(self, values: impl IntoIterator<Item = Platform>) -> Self {
        self.list::<Platform, _>("filter[versions.platforms]", values)
    }

    /// Sets `sort`.
    pub fn sort(self, values: impl IntoIterator<Item = BackgroundAssetsSort>) -> Self {
        self.list::<BackgroundAssetsSort, _>("sort", values)
    }
}

/// The parameters of [`beta_app_localizations`](fn@beta_app_localizations).
pub enum BetaAppLocalizationsQuery {}
impl Query for BetaAppLocalizationsQuery {
    type Joins = Only<beta_app_localizations::BetaAppLocalizationField>;
}

/// The parameters of [`beta_app_review_detail`](fn@beta_app_review_detail).
pub enum BetaAppReviewDetailQuery {}
impl Query for BetaAppReviewDetailQuery {
    type Joins = Only<beta_app_review_details::BetaAppReviewDetailField>;
}

/// The parameters of [`beta_feedback_crash_submissions`](fn@beta_feedback_crash_submissions).
pub enum BetaFeedbackCrashSubmissionsQuery {}
impl Query for BetaFeedbackCrashSubmissionsQuery {
    type Joins = beta_feedback_crash_submissions::BetaFeedbackCrashSubmissionJoins;
}

impl
    Request<
        Page<beta_feedback_crash_submissions::BetaFeedbackCrashSubmission>,
        BetaFeedbackCrashSubmissionsQuery,
    >
{
    /// Sets `filter[deviceModel]`.
    pub fn filter_device_model(self, values: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.list::<String, _>("filter[deviceModel]", values)
    }

    /// Sets `filter[osVersion]`.
    pub fn filter_os_version(self, values: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.list::<String, _>("filter[osVersion]", values)
    }

    /// Sets `filter[appPlatform]`.
    pub fn filter_app_platform(self, values: impl IntoIterator<Item = Platform>) -> Self {
        self.list::<Platform, _>("filter[appPlatform]", values)
    }

    /// Sets `filter[devicePlatform]`.
    pub fn filter_device_platform(self, values: impl IntoIterator<Item = Platform>) -> Self {
        self.list::<Platform, _>("filter[devicePlatform]", values)
    }

    /// Sets `filter[build]`.
    pub fn filter_build(
        self,
        values: impl IntoIterator<Item = impl Into<Id<builds::Build>>>,
    ) -> Self {
        self.list::<Id<builds::Build>, _>("filter[build]", values)
    }

    /// Sets `filter[build.preReleaseVersion]`.
    pub fn filter_build_pre_release_version(
        self,
        values: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.list::<String, _>("filter[build.preReleaseVersion]", values)
    }

    /// Sets `filter[tester]`.
    pub fn filter_tester(
        self,
        values: impl IntoIterator<Item = impl Into<Id<beta_testers::BetaTester>>>,
    ) -> Self {
        self.list::<Id<beta_testers::BetaTester>, _>("filter[tester]", values)
    }

    /// Sets `sort`.
    pub fn sort(self, values: impl IntoIterator<Item = BetaFeedbackCrashSubmissionsSort>) -> Self {
        self.list::<BetaFeedbackCrashSubmissionsSort, _>("sort", values)
    }
}

/// The parameters of [`beta_feedback_screenshot_submissions`](fn@beta_feedback_screenshot_submissions).
pub enum BetaFeedbackScreenshotSubmissionsQuery {}
impl Query for BetaFeedbackScreenshotSubmissionsQuery {
    type Joins = beta_feedback_screenshot_submissions::BetaFeedbackScreenshotSubmissionJoins;
}

impl
    Request<
        Page<beta_feedback_screenshot_submissions::BetaFeedbackScreenshotSubmission>,
        BetaFeedbackScreenshotSubmissionsQuery,
    >
{
    /// Sets `filter[deviceModel]`.
    pub fn filter_device_model(self, values: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.list::<String, _>("filter[deviceModel]", values)
    }

    /// Sets `filter[osVersion]`.
    pub fn filter_os_version(self, values: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.list::<String, _>("filter[osVersion]", values)
    }

    /// Sets `filter[appPlatform]`.
    pub fn filter_app_platform(self, values: impl IntoIterator<Item = Platform>) -> Self {
        self.list::<Platform, _>("filter[appPlatform]", values)
    }

    /// Sets `filter[devicePlatform]`.
    pub fn filter_device_platform(self, values: impl IntoIterator<Item = Platform>) -> Self {
        self.list::<Platform, _>("filter[devicePlatform]", values)
    }

    /// Sets `filter[build]`.
    pub fn filter_build(
        self,
        values: impl IntoIterator<Item = impl Into<Id<builds::Build>>>,
    ) -> Self {
        self.list::<Id<builds::Build>, _>("filter[build]", values)
    }

    /// Sets `filter[build.preReleaseVersion]`.
    pub fn filter_build_pre_release_version(
        self,
        values: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.list::<String, _>("filter[build.preReleaseVersion]", values)
    }

    /// Sets `filter[tester]`.
    pub fn filter_tester(
        self,
        values: impl IntoIterator<Item = impl Into<Id<beta_testers::BetaTester>>>,
    ) -> Self {
        self.list::<Id<beta_testers::BetaTester>, _>("filter[tester]", values)
    }

    /// Sets `sort`.
    pub fn sort(
        self,
        values: impl IntoIterator<Item = BetaFeedbackScreenshotSubmissionsSort>,
    ) -> Self {
        self.list::<BetaFeedbackScreenshotSubmissionsSort, _>("sort", values)
    }
}

/// The parameters of [`beta_groups`](fn@beta_groups).
pub enum BetaGroupsQuery {}
impl Query for BetaGroupsQuery {
    type Joins = Only<beta_groups::BetaGroupField>;
}

/// The parameters of [`beta_license_agreement`](fn@beta_license_agreement).
pub enum BetaLicenseAgreementQuery {}
impl Query for BetaLicenseAgreementQuery {
    type Joins = Only<beta_license_agreements::BetaLicenseAgreementField>;
}

/// The parameters of [`build_uploads`](fn@build_uploads).
pub enum BuildUploadsQuery {}
impl Query for BuildUploadsQuery {
    type Joins = build_uploads::BuildUploadJoins;
}

impl Request<Page<build_uploads::BuildUpload>, BuildUploadsQuery> {
    /// Sets `filter[cfBundleShortVersionString]`.
    pub fn filter_cf_bundle_short_version_string(
        self,
        values: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.list::<String, _>("filter[cfBundleShortVersionString]", values)
    }

    /// Sets `filter[cfBundleVersion]`.
    pub fn filter_cf_bundle_version(
        self,
        values: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.list::<String, _>("filter[cfBundleVersion]", values)
    }

    /// Sets `filter[platform]`.
    pub fn filter_platform(self, values: impl IntoIterator<Item = Platform>) -> Self {
        self.list::<Platform, _>("filter[platform]", values)
    }

    /// Sets `filter[state]`.
    pub fn filter_state(self, values: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.list::<String, _>("filter[state]", values)
    }

    /// Sets `sort`.
    pub fn sort(self, values: impl IntoIterator<Item = BuildUploadsSort>) -> Self {
        self.list::<BuildUploadsSort, _>("sort", values)
    }
}

/// The parameters of [`builds`](fn@builds).
pub enum BuildsQuery {}
impl Query for BuildsQuery {
    type Joins = Only<builds::BuildField>;
}

/// The parameters of [`ci_product`](fn@ci_product).
pub enum CiProductQuery {}
impl Query for CiProductQuery {
    type Joins = ci_products::CiProductJoins;
}

/// The parameters of [`customer_review_summarizations`](fn@customer_review_summarizations).
pub enum CustomerReviewSummarizationsQuery {}
impl Query for CustomerReviewSummarizationsQuery {
    type Joins = customer_review_summarizations::CustomerReviewSummarizationJoins;
}

impl
    Request<
        Page<customer_review_summarizations::CustomerReviewSummarization>,
        CustomerReviewSummarizationsQuery,
    >
{
    /// Sets `filter[territory]`.
    pub fn filter_territory(
        self,
        values: impl IntoIterator<Item = impl Into<Id<territories::Territory>>>,
    ) -> Self {
        self.list::<Id<territories::Territory>, _>("filter[territory]", values)
    }
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
    pub fn sort(self, values: impl IntoIterator<Item = CustomerReviewsSort>) -> Self {
        self.list::<CustomerReviewsSort, _>("sort", values)
    }
}

/// The parameters of [`end_user_license_agreement`](fn@end_user_license_agreement).
pub enum EndUserLicenseAgreementQuery {}
impl Query for EndUserLicenseAgreementQuery {
    type Joins = Only<end_user_license_agreements::EndUserLicenseAgreementField>;
}

/// The parameters of [`game_center_detail`](fn@game_center_detail).
pub enum GameCenterDetailQuery {}
impl Query for GameCenterDetailQuery {
    type Joins = game_center_details::GameCenterDetailJoins;
}

/// The parameters of [`game_center_enabled_versions`](fn@game_center_enabled_versions).
pub enum GameCenterEnabledVersionsQuery {}
impl Query for GameCenterEnabledVersionsQuery {
    type Joins = game_center_enabled_versions::GameCenterEnabledVersionJoins;
}

impl
    Request<
        Page<game_center_enabled_versions::GameCenterEnabledVersion>,
        GameCenterEnabledVersionsQuery,
    >
{
    /// Sets `filter[platform]`.
    pub fn filter_platform(self, values: impl IntoIterator<Item = Platform>) -> Self {
        self.list::<Platform, _>("filter[platform]", values)
    }

    /// Sets `filter[versionString]`.
    pub fn filter_version_string(
        self,
        values: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.list::<String, _>("filter[versionString]", values)
    }

    /// Sets `filter[id]`.
    pub fn filter_id(
        self,
        values: impl IntoIterator<
            Item = impl Into<Id<game_center_enabled_versions::GameCenterEnabledVersion>>,
        >,
    ) -> Self {
        self.list::<Id<game_center_enabled_versions::GameCenterEnabledVersion>, _>(
            "filter[id]",
            values,
        )
    }

    /// Sets `sort`.
    pub fn sort(self, values: impl IntoIterator<Item = GameCenterEnabledVersionsSort>) -> Self {
        self.list::<GameCenterEnabledVersionsSort, _>("sort", values)
    }
}

/// The parameters of [`in_app_purchases`](fn@in_app_purchases).
pub enum InAppPurchasesQuery {}
impl Query for InAppPurchasesQuery {
    type Joins = in_app_purchases::InAppPurchaseJoins;
}

impl Request<Page<in_app_purchases::InAppPurchase>, InAppPurchasesQuery> {
    /// Sets `filter[inAppPurchaseType]`.
    pub fn filter_in_app_purchase_type(
        self,
        values: impl IntoIterator<Item = in_app_purchases::InAppPurchaseTypeValue>,
    ) -> Self {
        self.list::<in_app_purchases::InAppPurchaseTypeValue, _>(
            "filter[inAppPurchaseType]",
            values,
        )
    }

    /// Sets `filter[canBeSubmitted]`.
    pub fn filter_can_be_submitted(
        self,
        values: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.list::<String, _>("filter[canBeSubmitted]", values)
    }

    /// Sets `sort`.
    pub fn sort(self, values: impl IntoIterator<Item = InAppPurchasesSort>) -> Self {
        self.list::<InAppPurchasesSort, _>("sort", values)
    }
}

/// The parameters of [`in_app_purchases_v2`](fn@in_app_purchases_v2).
pub enum InAppPurchasesV2Query {}
impl Query for InAppPurchasesV2Query {
    type Joins = InAppPurchasesV2Joins;
}

impl Request<Page<in_app_purchases_v2::InAppPurchaseV2>, InAppPurchasesV2Query> {
    /// Sets `filter[productId]`.
    pub fn filter_product_id(self, values: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.list::<String, _>("filter[productId]", values)
    }

    /// Sets `filter[name]`.
    pub fn filter_name(self, values: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.list::<String, _>("filter[name]", values)
    }

    /// Sets `filter[state]`.
    pub fn filter_state(self, values: impl IntoIterator<Item = InAppPurchaseState>) -> Self {
        self.list::<InAppPurchaseState, _>("filter[state]", values)
    }

    /// Sets `filter[inAppPurchaseType]`.
    pub fn filter_in_app_purchase_type(
        self,
        values: impl IntoIterator<Item = InAppPurchaseType>,
    ) -> Self {
        self.list::<InAppPurchaseType, _>("filter[inAppPurchaseType]", values)
    }

    /// Sets `sort`.
    pub fn sort(self, values: impl IntoIterator<Item = InAppPurchasesV2Sort>) -> Self {
        self.list::<InAppPurchasesV2Sort, _>("sort", values)
    }
}

/// The parameters of [`marketplace_search_detail`](fn@marketplace_search_detail).
pub enum MarketplaceSearchDetailQuery {}
impl Query for MarketplaceSearchDetailQuery {
    type Joins = Only<marketplace_search_details::MarketplaceSearchDetailField>;
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

/// The parameters of [`performance_overviews`](fn@performance_overviews).
pub enum PerformanceOverviewsQuery {}
impl Query for PerformanceOverviewsQuery {
    type Joins = ();
}

impl Request<XcodeOverview, PerformanceOverviewsQuery> {
    /// Sets `filter[deviceType]`.
    pub fn filter_device_type(self, values: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.list::<String, _>("filter[deviceType]", values)
    }
}

/// The parameters of [`pre_release_versions`](fn@pre_release_versions).
pub enum PreReleaseVersionsQuery {}
impl Query for PreReleaseVersionsQuery {
    type Joins = Only<pre_release_versions::PrereleaseVersionField>;
}

/// The parameters of [`promoted_purchases`](fn@promoted_purchases).
pub enum PromotedPurchasesQuery {}
impl Query for PromotedPurchasesQuery {
    type Joins = promoted_purchases::PromotedPurchaseJoins;
}

/// The parameters of [`review_submissions`](fn@review_submissions).
pub enum ReviewSubmissionsQuery {}
impl Query for ReviewSubmissionsQuery {
    type Joins = review_submissions::ReviewSubmissionJoins;
}

impl Request<Page<review_submissions::ReviewSubmission>, ReviewSubmissionsQuery> {
    /// Sets `filter[platform]`.
    pub fn filter_platform(self, values: impl IntoIterator<Item = Platform>) -> Self {
        self.list::<Platform, _>("filter[platform]", values)
    }

    /// Sets `filter[state]`.
    pub fn filter_state(
        self,
        values: impl IntoIterator<Item = review_submissions::ReviewSubmissionState>,
    ) -> Self {
        self.list::<review_submissions::ReviewSubmissionState, _>("filter[state]", values)
    }
}

/// The parameters of [`search_keywords`](fn@search_keywords).
pub enum SearchKeywordsQuery {}
impl Query for SearchKeywordsQuery {
    type Joins = ();
}

impl Request<Page<app_keywords::AppKeyword>, SearchKeywordsQuery> {
    /// Sets `filter[platform]`.
    pub fn filter_platform(self, values: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.list::<String, _>("filter[platform]", values)
    }

    /// Sets `filter[locale]`.
    pub fn filter_locale(self, values: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.list::<String, _>("filter[locale]", values)
    }

    /// Sets `fields[appKeywords]`.
    pub fn fields_app_keywords(self, values: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.list::<String, _>("fields[appKeywords]", values)
    }
}

/// The parameters of [`subscription_grace_period`](fn@subscription_grace_period).
pub enum SubscriptionGracePeriodQuery {}
impl Query for SubscriptionGracePeriodQuery {
    type Joins = Only<subscription_grace_periods::SubscriptionGracePeriodField>;
}

/// The parameters of [`subscription_groups`](fn@subscription_groups).
pub enum SubscriptionGroupsQuery {}
impl Query for SubscriptionGroupsQuery {
    type Joins = subscription_groups::SubscriptionGroupJoins;
}

impl Request<Page<subscription_groups::SubscriptionGroup>, SubscriptionGroupsQuery> {
    /// Sets `filter[referenceName]`.
    pub fn filter_reference_name(
        self,
        values: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.list::<String, _>("filter[referenceName]", values)
    }

    /// Sets `filter[subscriptions.state]`.
    pub fn filter_subscriptions_state(
        self,
        values: impl IntoIterator<Item = subscriptions::SubscriptionState>,
    ) -> Self {
        self.list::<subscriptions::SubscriptionState, _>("filter[subscriptions.state]", values)
    }

    /// Sets `sort`.
    pub fn sort(self, values: impl IntoIterator<Item = SubscriptionGroupsSort>) -> Self {
        self.list::<SubscriptionGroupsSort, _>("sort", values)
    }
}

/// The parameters of [`webhooks`](fn@webhooks).
pub enum WebhooksQuery {}
impl Query for WebhooksQuery {
    type Joins = webhooks::WebhookJoins;
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

/// A resource of the type `apps`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct App {
    /// Which one it is, among those of its type.
    pub id: Id<App>,
    /// What it is.
    pub attributes: AppAttributes,
    /// What it is connected with.
    pub relationships: AppRelationships,
    /// Where it is.
    pub links: Links,
}
resource!(App, "apps", attributes, relationships, links);

/// The attributes of [`App`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AppAttributes {
    /// `accessibilityUrl`
    pub accessibility_url: Option<String>,
    /// `bundleId`
    pub bundle_id: Option<String>,
    /// `contentRightsDeclaration`
    pub content_rights_declaration: Option<AppContentRightsDeclaration>,
    /// `isOrEverWasMadeForKids`
    pub is_or_ever_was_made_for_kids: Option<bool>,
    /// `name`
    pub name: Option<String>,
    /// `primaryLocale`
    pub primary_locale: Option<String>,
    /// `sku`
    pub sku: Option<String>,
    /// `streamlinedPurchasingEnabled`
    pub streamlined_purchasing_enabled: Option<bool>,
    /// `subscriptionStatusUrl`
    pub subscription_status_url: Option<String>,
    /// `subscriptionStatusUrlForSandbox`
    pub subscription_status_url_for_sandbox: Option<String>,
    /// `subscriptionStatusUrlVersion`
    pub subscription_status_url_version: Option<SubscriptionStatusUrlVersion>,
    /// `subscriptionStatusUrlVersionForSandbox`
    pub subscription_status_url_version_for_sandbox: Option<SubscriptionStatusUrlVersion>,
}

impl Object for AppAttributes {
    fn member<'de, A: MapAccess<'de>>(&mut self, key: &str, map: &mut A) -> Result<(), A::Error> {
        match key {
            "accessibilityUrl" => read_value(&mut self.accessibility_url, map),
            "bundleId" => read_value(&mut self.bundle_id, map),
            "contentRightsDeclaration" => read_value(&mut self.content_rights_declaration, map),
            "isOrEverWasMadeForKids" => read_value(&mut self.is_or_ever_was_made_for_kids, map),
            "name" => read_value(&mut self.name, map),
            "primaryLocale" => read_value(&mut self.primary_locale, map),
            "sku" => read_value(&mut self.sku, map),
            "streamlinedPurchasingEnabled" => {
                read_value(&mut self.streamlined_purchasing_enabled, map)
            }
            "subscriptionStatusUrl" => read_value(&mut self.subscription_status_url, map),
            "subscriptionStatusUrlForSandbox" => {
                read_value(&mut self.subscription_status_url_for_sandbox, map)
            }
            "subscriptionStatusUrlVersion" => {
                read_value(&mut self.subscription_status_url_version, map)
            }
            "subscriptionStatusUrlVersionForSandbox" => {
                read_value(&mut self.subscription_status_url_version_for_sandbox, map)
            }
            _ => skip(map),
        }
    }
}

impl Member for AppAttributes {
    #[inline]
    fn view(&self) -> View<'_> {
        View::object("AppAttributes")
            .member("accessibilityUrl", &self.accessibility_url)
            .member("bundleId", &self.bundle_id)
            .member("contentRightsDeclaration", &self.content_rights_declaration)
            .member("isOrEverWasMadeForKids", &self.is_or_ever_was_made_for_kids)
            .member("name", &self.name)
            .member("primaryLocale", &self.primary_locale)
            .member("sku", &self.sku)
            .member(
                "streamlinedPurchasingEnabled",
                &self.streamlined_purchasing_enabled,
            )
            .member("subscriptionStatusUrl", &self.subscription_status_url)
            .member(
                "subscriptionStatusUrlForSandbox",
                &self.subscription_status_url_for_sandbox,
            )
            .member(
                "subscriptionStatusUrlVersion",
                &self.subscription_status_url_version,
            )
            .member(
                "subscriptionStatusUrlVersionForSandbox",
                &self.subscription_status_url_version_for_sandbox,
            )
            .end()
    }
}
object!(AppAttributes);

/// The relationships of [`App`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AppRelationships {
    /// `accessibilityDeclarations`
    pub accessibility_declarations: LinksOnly,
    /// `alternativeDistributionKey`
    pub alternative_distribution_key: LinksOnly,
    /// `analyticsReportRequests`
    pub analytics_report_requests: LinksOnly,
    /// `androidToIosAppMappingDetails`
    pub android_to_ios_app_mapping_details:
        ToMany<android_to_ios_app_mapping_details::AndroidToIosAppMappingDetail>,
    /// `appAvailabilityV2`
    pub app_availability_v2: LinksOnly,
    /// `appClips`
    pub app_clips: ToMany<app_clips::AppClip>,
    /// `appCustomProductPages`
    pub app_custom_product_pages: ToMany<app_custom_product_pages::AppCustomProductPage>,
    /// `appEncryptionDeclarations`
    pub app_encryption_declarations: ToMany<app_encryption_declarations::AppEncryptionDeclaration>,
    /// `appEvents`
    pub app_events: ToMany<app_events::AppEvent>,
    /// `appInfos`
    pub app_infos: ToMany<app_infos::AppInfo>,
    /// `appPricePoints`
    pub app_price_points: LinksOnly,
    /// `appPriceSchedule`
    pub app_price_schedule: LinksOnly,
    /// `appStoreIcon`
    pub app_store_icon: ToOne<build_icons::BuildIcon>,
    /// `appStoreVersionExperimentsV2`
    pub app_store_version_experiments_v2:
        ToMany<app_store_version_experiments_v2::AppStoreVersionExperimentV2>,
    /// `appStoreVersions`
    pub app_store_versions: ToMany<app_store_versions::AppStoreVersion>,
    /// `appTags`
    pub app_tags: LinksOnly,
    /// `assetLibrary`
    pub asset_library: LinksOnly,
    /// `backgroundAssets`
    pub background_assets: LinksOnly,
    /// `betaAppLocalizations`
    pub beta_app_localizations: ToMany<beta_app_localizations::BetaAppLocalization>,
    /// `betaAppReviewDetail`
    pub beta_app_review_detail: ToOne<beta_app_review_details::BetaAppReviewDetail>,
    /// `betaFeedbackCrashSubmissions`
    pub beta_feedback_crash_submissions: LinksOnly,
    /// `betaFeedbackScreenshotSubmissions`
    pub beta_feedback_screenshot_submissions: LinksOnly,
    /// `betaGroups`
    pub beta_groups: ToMany<beta_groups::BetaGroup>,
    /// `betaLicenseAgreement`
    pub beta_license_agreement: ToOne<beta_license_agreements::BetaLicenseAgreement>,
    /// `betaTesters`
    pub beta_testers: LinksOnly,
    /// `buildUploads`
    pub build_uploads: LinksOnly,
    /// `builds`
    pub builds: ToMany<builds::Build>,
    /// `ciProduct`
    pub ci_product: ToOne<ci_products::CiProduct>,
    /// `customerReviewSummarizations`
    pub customer_review_summarizations: LinksOnly,
    /// `customerReviews`
    pub customer_reviews: LinksOnly,
    /// `endUserLicenseAgreement`
    pub end_user_license_agreement: ToOne<end_user_license_agreements::EndUserLicenseAgreement>,
    /// `gameCenterDetail`
    pub game_center_detail: ToOne<game_center_details::GameCenterDetail>,
    /// `gameCenterEnabledVersions`
    pub game_center_enabled_versions:
        ToMany<game_center_enabled_versions::GameCenterEnabledVersion>,
    /// `inAppPurchases`
    #[deprecated]
    pub in_app_purchases: ToMany<in_app_purchases::InAppPurchase>,
    /// `inAppPurchasesV2`
    pub in_app_purchases_v2: ToMany<in_app_purchases_v2::InAppPurchaseV2>,
    /// `marketplaceSearchDetail`
    pub marketplace_search_detail: LinksOnly,
    /// `perfPowerMetrics`
    pub perf_power_metrics: LinksOnly,
    /// `performanceOverviews`
    pub performance_overviews: LinksOnly,
    /// `preReleaseVersions`
    pub pre_release_versions: ToMany<pre_release_versions::PrereleaseVersion>,
    /// `promotedPurchases`
    pub promoted_purchases: ToMany<promoted_purchases::PromotedPurchase>,
    /// `reviewSubmissions`
    pub review_submissions: ToMany<review_submissions::ReviewSubmission>,
    /// `searchKeywords`
    pub search_keywords: LinksOnly,
    /// `subscriptionGracePeriod`
    pub subscription_grace_period: ToOne<subscription_grace_periods::SubscriptionGracePeriod>,
    /// `subscriptionGroups`
    pub subscription_groups: ToMany<subscription_groups::SubscriptionGroup>,
    /// `webhooks`
    pub webhooks: LinksOnly,
}

impl Object for AppRelationships {
    fn member<'de, A: MapAccess<'de>>(&mut self, key: &str, map: &mut A) -> Result<(), A::Error> {
        match key {
            "accessibilityDeclarations" => {
                read_relationship(&mut self.accessibility_declarations, map)
            }
            "alternativeDistributionKey" => {
                read_relationship(&mut self.alternative_distribution_key, map)
            }
            "analyticsReportRequests" => {
                read_relationship(&mut self.analytics_report_requests, map)
            }
            "androidToIosAppMappingDetails" => {
                read_relationship(&mut self.android_to_ios_app_mapping_details, map)
            }
            "appAvailabilityV2" => read_relationship(&mut self.app_availability_v2, map),
            "appClips" => read_relationship(&mut self.app_clips, map),
            "appCustomProductPages" => read_relationship(&mut self.app_custom_product_pages, map),
            "appEncryptionDeclarations" => {
                read_relationship(&mut self.app_encryption_declarations, map)
            }
            "appEvents" => read_relationship(&mut self.app_events, map),
            "appInfos" => read_relationship(&mut self.app_infos, map),
            "appPricePoints" => read_relationship(&mut self.app_price_points, map),
            "appPriceSchedule" => read_relationship(&mut self.app_price_schedule, map),
            "appStoreIcon" => read_relationship(&mut self.app_store_icon, map),
            "appStoreVersionExperimentsV2" => {
                read_relationship(&mut self.app_store_version_experiments_v2, map)
            }
            "appStoreVersions" => read_relationship(&mut self.app_store_versions, map),
            "appTags" => read_relationship(&mut self.app_tags, map),
            "assetLibrary" => read_relationship(&mut self.asset_library, map),
            "backgroundAssets" => read_relationship(&mut self.background_assets, map),
            "betaAppLocalizations" => read_relationship(&mut self.beta_app_localizations, map),
            "betaAppReviewDetail" => read_relationship(&mut self.beta_app_review_detail, map),
            "betaFeedbackCrashSubmissions" => {
                read_relationship(&mut self.beta_feedback_crash_submissions, map)
            }
            "betaFeedbackScreenshotSubmissions" => {
                read_relationship(&mut self.beta_feedback_screenshot_submissions, map)
            }
            "betaGroups" => read_relationship(&mut self.beta_groups, map),
            "betaLicenseAgreement" => read_relationship(&mut self.beta_license_agreement, map),
            "betaTesters" => read_relationship(&mut self.beta_testers, map),
            "buildUploads" => read_relationship(&mut self.build_uploads, map),
            "builds" => read_relationship(&mut self.builds, map),
            "ciProduct" => read_relationship(&mut self.ci_product, map),
            "customerReviewSummarizations" => {
                read_relationship(&mut self.customer_review_summarizations, map)
            }
            "customerReviews" => read_relationship(&mut self.customer_reviews, map),
            "endUserLicenseAgreement" => {
                read_relationship(&mut self.end_user_license_agreement, map)
            }
            "gameCenterDetail" => read_relationship(&mut self.game_center_detail, map),
            "gameCenterEnabledVersions" => {
                read_relationship(&mut self.game_center_enabled_versions, map)
            }
            "inAppPurchases" => read_relationship(&mut self.in_app_purchases, map),
            "inAppPurchasesV2" => read_relationship(&mut self.in_app_purchases_v2, map),
            "marketplaceSearchDetail" => {
                read_relationship(&mut self.marketplace_search_detail, map)
            }
            "perfPowerMetrics" => read_relationship(&mut self.perf_power_metrics, map),
            "performanceOverviews" => read_relationship(&mut self.performance_overviews, map),
            "preReleaseVersions" => read_relationship(&mut self.pre_release_versions, map),
            "promotedPurchases" => read_relationship(&mut self.promoted_purchases, map),
            "reviewSubmissions" => read_relationship(&mut self.review_submissions, map),
            "searchKeywords" => read_relationship(&mut self.search_keywords, map),
            "subscriptionGracePeriod" => {
                read_relationship(&mut self.subscription_grace_period, map)
            }
            "subscriptionGroups" => read_relationship(&mut self.subscription_groups, map),
            "webhooks" => read_relationship(&mut self.webhooks, map),
            _ => skip(map),
        }
    }
}

impl Member for AppRelationships {
    #[inline]
    fn view(&self) -> View<'_> {
        View::object("AppRelationships")
            .relationship(
                "accessibilityDeclarations",
                &self.accessibility_declarations,
            )
            .relationship(
                "alternativeDistributionKey",
                &self.alternative_distribution_key,
            )
            .relationship("analyticsReportRequests", &self.analytics_report_requests)
            .relationship(
                "androidToIosAppMappingDetails",
                &self.android_to_ios_app_mapping_details,
            )
            .relationship("appAvailabilityV2", &self.app_availability_v2)
            .relationship("appClips", &self.app_clips)
            .relationship("appCustomProductPages", &self.app_custom_product_pages)
            .relationship(
                "appEncryptionDeclarations",
                &self.app_encryption_declarations,
            )
            .relationship("appEvents", &self.app_events)
            .relationship("appInfos", &self.app_infos)
            .relationship("appPricePoints", &self.app_price_points)
            .relationship("appPriceSchedule", &self.app_price_schedule)
            .relationship("appStoreIcon", &self.app_store_icon)
            .relationship(
                "appStoreVersionExperimentsV2",
                &self.app_store_version_experiments_v2,
            )
            .relationship("appStoreVersions", &self.app_store_versions)
            .relationship("appTags", &self.app_tags)
            .relationship("assetLibrary", &self.asset_library)
            .relationship("backgroundAssets", &self.background_assets)
            .relationship("betaAppLocalizations", &self.beta_app_localizations)
            .relationship("betaAppReviewDetail", &self.beta_app_review_detail)
            .relationship(
                "betaFeedbackCrashSubmissions",
                &self.beta_feedback_crash_submissions,
            )
            .relationship(
                "betaFeedbackScreenshotSubmissions",
                &self.beta_feedback_screenshot_submissions,
            )
            .relationship("betaGroups", &self.beta_groups)
            .relationship("betaLicenseAgreement", &self.beta_license_agreement)
            .relationship("betaTesters", &self.beta_testers)
            .relationship("buildUploads", &self.build_uploads)
            .relationship("builds", &self.builds)
            .relationship("ciProduct", &self.ci_product)
            .relationship(
                "customerReviewSummarizations",
                &self.customer_review_summarizations,
            )
            .relationship("customerReviews", &self.customer_reviews)
            .relationship("endUserLicenseAgreement", &self.end_user_license_agreement)
            .relationship("gameCenterDetail", &self.game_center_detail)
            .relationship(
                "gameCenterEnabledVersions",
                &self.game_center_enabled_versions,
            )
            .relationship("inAppPurchases", &self.in_app_purchases)
            .relationship("inAppPurchasesV2", &self.in_app_purchases_v2)
            .relationship("marketplaceSearchDetail", &self.marketplace_search_detail)
            .relationship("perfPowerMetrics", &self.perf_power_metrics)
            .relationship("performanceOverviews", &self.performance_overviews)
            .relationship("preReleaseVersions", &self.pre_release_versions)
            .relationship("promotedPurchases", &self.promoted_purchases)
            .relationship("reviewSubmissions", &self.review_submissions)
            .relationship("searchKeywords", &self.search_keywords)
            .relationship("subscriptionGracePeriod", &self.subscription_grace_period)
            .relationship("subscriptionGroups", &self.subscription_groups)
            .relationship("webhooks", &self.webhooks)
            .end()
    }
}
object!(AppRelationships);

/// Changes one `App`; what is not set stays as it is.
#[derive(Clone, PartialEq)]
#[must_use]
pub struct AppUpdate(Body);

impl AppUpdate {
    /// With nothing set.
    pub fn new() -> Self {
        Self(Body::new("apps"))
    }

    /// Sets `accessibilityUrl`.
    pub fn accessibility_url(self, accessibility_url: impl Into<String>) -> Self {
        Self(
            self.0
                .attribute("accessibilityUrl", accessibility_url.into()),
        )
    }

    /// Sets `bundleId`.
    pub fn bundle_id(self, bundle_id: impl Into<String>) -> Self {
        Self(self.0.attribute("bundleId", bundle_id.into()))
    }

    /// Sets `contentRightsDeclaration`.
    pub fn content_rights_declaration(
        self,
        content_rights_declaration: AppContentRightsDeclaration,
    ) -> Self {
        Self(
            self.0
                .attribute("contentRightsDeclaration", content_rights_declaration),
        )
    }

    /// Sets `primaryLocale`.
    pub fn primary_locale(self, primary_locale: impl Into<String>) -> Self {
        Self(self.0.attribute("primaryLocale", primary_locale.into()))
    }

    /// Sets `streamlinedPurchasingEnabled`.
    pub fn streamlined_purchasing_enabled(self, streamlined_purchasing_enabled: bool) -> Self {
        Self(self.0.attribute(
            "streamlinedPurchasingEnabled",
            streamlined_purchasing_enabled,
        ))
    }

    /// Sets `subscriptionStatusUrl`.
    pub fn subscription_status_url(self, subscription_status_url: impl Into<String>) -> Self {
        Self(
            self.0
                .attribute("subscriptionStatusUrl", subscription_status_url.into()),
        )
    }

    /// Sets `subscriptionStatusUrlForSandbox`.
    pub fn subscription_status_url_for_sandbox(
        self,
        subscription_status_url_for_sandbox: impl Into<String>,
    ) -> Self {
        Self(self.0.attribute(
            "subscriptionStatusUrlForSandbox",
            subscription_status_url_for_sandbox.into(),
        ))
    }

    /// Sets `subscriptionStatusUrlVersion`.
    pub fn subscription_status_url_version(
        self,
        subscription_status_url_version: SubscriptionStatusUrlVersion,
    ) -> Self {
        Self(self.0.attribute(
            "subscriptionStatusUrlVersion",
            subscription_status_url_version,
        ))
    }

    /// Sets `subscriptionStatusUrlVersionForSandbox`.
    pub fn subscription_status_url_version_for_sandbox(
        self,
        subscription_status_url_version_for_sandbox: SubscriptionStatusUrlVersion,
    ) -> Self {
        Self(self.0.attribute(
            "subscriptionStatusUrlVersionForSandbox",
            subscription_status_url_version_for_sandbox,
        ))
    }

    /// Sends null for `accessibilityUrl`.
    pub fn clear_accessibility_url(self) -> Self {
        Self(self.0.clear_attribute("accessibilityUrl"))
    }

    /// Sends null for `bundleId`.
    pub fn clear_bundle_id(self) -> Self {
        Self(self.0.clear_attribute("bundleId"))
    }

    /// Sends null for `contentRightsDeclaration`.
    pub fn clear_content_rights_declaration(self) -> Self {
        Self(self.0.clear_attribute("contentRightsDeclaration"))
    }

    /// Sends null for `primaryLocale`.
    pub fn clear_primary_locale(self) -> Self {
        Self(self.0.clear_attribute("primaryLocale"))
    }

    /// Sends null for `streamlinedPurchasingEnabled`.
    pub fn clear_streamlined_purchasing_enabled(self) -> Self {
        Self(self.0.clear_attribute("streamlinedPurchasingEnabled"))
    }

    /// Sends null for `subscriptionStatusUrl`.
    pub fn clear_subscription_status_url(self) -> Self {
        Self(self.0.clear_attribute("subscriptionStatusUrl"))
    }

    /// Sends null for `subscriptionStatusUrlForSandbox`.
    pub fn clear_subscription_status_url_for_sandbox(self) -> Self {
        Self(self.0.clear_attribute("subscriptionStatusUrlForSandbox"))
    }

    /// Sends null for `subscriptionStatusUrlVersion`.
    pub fn clear_subscription_status_url_version(self) -> Self {
        Self(self.0.clear_attribute("subscriptionStatusUrlVersion"))
    }

    /// Sends null for `subscriptionStatusUrlVersionForSandbox`.
    pub fn clear_subscription_status_url_version_for_sandbox(self) -> Self {
        Self(
            self.0
                .clear_attribute("subscriptionStatusUrlVersionForSandbox"),
        )
    }
}
body!(AppUpdate, default);

values! {
    /// Values of `contentRightsDeclaration`.
    pub enum AppContentRightsDeclaration {
        DoesNotUseThirdPartyContent = "DOES_NOT_USE_THIRD_PARTY_CONTENT",
        UsesThirdPartyContent = "USES_THIRD_PARTY_CONTENT",
    }
}

/// What can be asked along with `App`.
///
/// Fields can be chosen: `fields[androidToIosAppMappingDetails]`, `fields[appClips]`, `fields[appCustomProductPages]`, `fields[appEncryptionDeclarations]`, `fields[appEvents]`, `fields[appInfos]`, `fields[appStoreVersionExperiments]`, `fields[appStoreVersions]`, `fields[apps]`, `fields[betaAppLocalizations]`, `fields[betaAppReviewDetails]`, `fields[betaGroups]`, `fields[betaLicenseAgreements]`, `fields[buildIcons]`, `fields[builds]`, `fields[ciProducts]`, `fields[endUserLicenseAgreements]`, `fields[gameCenterDetails]`, `fields[gameCenterEnabledVersions]`, `fields[inAppPurchases]`, `fields[preReleaseVersions]`, `fields[promotedPurchases]`, `fields[reviewSubmissions]`, `fields[subscriptionGracePeriods]`, `fields[subscriptionGroups]`.
///
/// Can be included: `appEncryptionDeclarations`, `appStoreIcon`, `ciProduct`, `betaGroups`, `appStoreVersions`, `preReleaseVersions`, `betaAppLocalizations`, `builds`, `betaLicenseAgreement`, `betaAppReviewDetail`, `appInfos`, `appClips`, `endUserLicenseAgreement`, `inAppPurchases`, `subscriptionGroups`, `gameCenterEnabledVersions`, `appCustomProductPages`, `inAppPurchasesV2`, `promotedPurchases`, `appEvents`, `reviewSubmissions`, `subscriptionGracePeriod`, `gameCenterDetail`, `appStoreVersionExperimentsV2`, `androidToIosAppMappingDetails`.
pub enum AppJoins {}
joins!(
    AppJoins,
    include = AppInclude,
    to_many = AppToMany,
    fields = [
        android_to_ios_app_mapping_details::AndroidToIosAppMappingDetailField,
        app_clips::AppClipField,
        app_custom_product_pages::AppCustomProductPageField,
        app_encryption_declarations::AppEncryptionDeclarationField,
        app_events::AppEventField,
        app_infos::AppInfoField,
        app_store_version_experiments_v2::AppStoreVersionExperimentV2Field,
        app_store_versions::AppStoreVersionField,
        AppField,
        beta_app_localizations::BetaAppLocalizationField,
        beta_app_review_details::BetaAppReviewDetailField,
        beta_groups::BetaGroupField,
        beta_license_agreements::BetaLicenseAgreementField,
        build_icons::BuildIconField,
        builds::BuildField,
        ci_products::CiProductField,
        end_user_license_agreements::EndUserLicenseAgreementField,
        game_center_details::GameCenterDetailField,
        game_center_enabled_versions::GameCenterEnabledVersionField,
        in_app_purchases::InAppPurchaseAnyField,
        pre_release_versions::PrereleaseVersionField,
        promoted_purchases::PromotedPurchaseField,
        review_submissions::ReviewSubmissionField,
        subscription_grace_periods::SubscriptionGracePeriodField,
        subscription_groups::SubscriptionGroupField
    ]
);

/// What can be asked along with `InAppPurchaseV2`.
///
/// Fields can be chosen: `fields[inAppPurchaseAppStoreReviewScreenshots]`, `fields[inAppPurchaseAvailabilities]`, `fields[inAppPurchaseContents]`, `fields[inAppPurchaseImages]`, `fields[inAppPurchaseLocalizations]`, `fields[inAppPurchaseOfferCodes]`, `fields[inAppPurchasePriceSchedules]`, `fields[inAppPurchaseVersions]`, `fields[inAppPurchases]`, `fields[promotedPurchases]`.
///
/// Can be included: `inAppPurchaseLocalizations`, `content`, `appStoreReviewScreenshot`, `promotedPurchase`, `iapPriceSchedule`, `inAppPurchaseAvailability`, `images`, `offerCodes`, `versions`.
pub enum InAppPurchasesV2Joins {}
joins!(
    InAppPurchasesV2Joins,
    include = InAppPurchasesV2Include,
    to_many = InAppPurchasesV2ToMany,
    fields = [
        in_app_purchase_app_store_review_screenshots::InAppPurchaseAppStoreReviewScreenshotField,
        in_app_purchase_availabilities::InAppPurchaseAvailabilityField,
        in_app_purchase_contents::InAppPurchaseContentField,
        in_app_purchase_images::InAppPurchaseImageField,
        in_app_purchase_localizations::InAppPurchaseLocalizationField,
        in_app_purchase_offer_codes::InAppPurchaseOfferCodeField,
        in_app_purchase_price_schedules::InAppPurchasePriceScheduleField,
        in_app_purchase_versions::InAppPurchaseVersionField,
        in_app_purchases_v2::InAppPurchaseV2Field,
        promoted_purchases::PromotedPurchaseField
    ]
);

names! {
    /// The fields that `fields[apps]` can choose.
    pub enum AppField {
        AccessibilityUrl = "accessibilityUrl",
        Name = "name",
        BundleId = "bundleId",
        Sku = "sku",
        PrimaryLocale = "primaryLocale",
        IsOrEverWasMadeForKids = "isOrEverWasMadeForKids",
        SubscriptionStatusUrl = "subscriptionStatusUrl",
        SubscriptionStatusUrlVersion = "subscriptionStatusUrlVersion",
        SubscriptionStatusUrlForSandbox = "subscriptionStatusUrlForSandbox",
        SubscriptionStatusUrlVersionForSandbox = "subscriptionStatusUrlVersionForSandbox",
        ContentRightsDeclaration = "contentRightsDeclaration",
        StreamlinedPurchasingEnabled = "streamlinedPurchasingEnabled",
        AccessibilityDeclarations = "accessibilityDeclarations",
        AppEncryptionDeclarations = "appEncryptionDeclarations",
        AppStoreIcon = "appStoreIcon",
        CiProduct = "ciProduct",
        BetaTesters = "betaTesters",
        BetaGroups = "betaGroups",
        AppStoreVersions = "appStoreVersions",
        AppTags = "appTags",
        PreReleaseVersions = "preReleaseVersions",
        BetaAppLocalizations = "betaAppLocalizations",
        Builds = "builds",
        BetaLicenseAgreement = "betaLicenseAgreement",
        BetaAppReviewDetail = "betaAppReviewDetail",
        AppInfos = "appInfos",
        AppClips = "appClips",
        AppPricePoints = "appPricePoints",
        EndUserLicenseAgreement = "endUserLicenseAgreement",
        AppPriceSchedule = "appPriceSchedule",
        AppAvailabilityV2 = "appAvailabilityV2",
        InAppPurchases = "inAppPurchases",
        SubscriptionGroups = "subscriptionGroups",
        GameCenterEnabledVersions = "gameCenterEnabledVersions",
        PerformanceOverviews = "performanceOverviews",
        PerfPowerMetrics = "perfPowerMetrics",
        AppCustomProductPages = "appCustomProductPages",
        InAppPurchasesV2 = "inAppPurchasesV2",
        PromotedPurchases = "promotedPurchases",
        AppEvents = "appEvents",
        ReviewSubmissions = "reviewSubmissions",
        SubscriptionGracePeriod = "subscriptionGracePeriod",
        CustomerReviews = "customerReviews",
        CustomerReviewSummarizations = "customerReviewSummarizations",
        GameCenterDetail = "gameCenterDetail",
        AppStoreVersionExperimentsV2 = "appStoreVersionExperimentsV2",
        AlternativeDistributionKey = "alternativeDistributionKey",
        AnalyticsReportRequests = "analyticsReportRequests",
        MarketplaceSearchDetail = "marketplaceSearchDetail",
        BuildUploads = "buildUploads",
        BackgroundAssets = "backgroundAssets",
        AssetLibrary = "assetLibrary",
        BetaFeedbackScreenshotSubmissions = "betaFeedbackScreenshotSubmissions",
        BetaFeedbackCrashSubmissions = "betaFeedbackCrashSubmissions",
        SearchKeywords = "searchKeywords",
        Webhooks = "webhooks",
        AndroidToIosAppMappingDetails = "androidToIosAppMappingDetails",
    }
}

impl Field for AppField {
    const PARAMETER: &'static str = "fields[apps]";
}

names! {
    /// What can be included with `App`.
    pub enum AppInclude {
        AppEncryptionDeclarations = "appEncryptionDeclarations",
        AppStoreIcon = "appStoreIcon",
        CiProduct = "ciProduct",
        BetaGroups = "betaGroups",
        AppStoreVersions = "appStoreVersions",
        PreReleaseVersions = "preReleaseVersions",
        BetaAppLocalizations = "betaAppLocalizations",
        Builds = "builds",
        BetaLicenseAgreement = "betaLicenseAgreement",
        BetaAppReviewDetail = "betaAppReviewDetail",
        AppInfos = "appInfos",
        AppClips = "appClips",
        EndUserLicenseAgreement = "endUserLicenseAgreement",
        InAppPurchases = "inAppPurchases",
        SubscriptionGroups = "subscriptionGroups",
        GameCenterEnabledVersions = "gameCenterEnabledVersions",
        AppCustomProductPages = "appCustomProductPages",
        InAppPurchasesV2 = "inAppPurchasesV2",
        PromotedPurchases = "promotedPurchases",
        AppEvents = "appEvents",
        ReviewSubmissions = "reviewSubmissions",
        SubscriptionGracePeriod = "subscriptionGracePeriod",
        GameCenterDetail = "gameCenterDetail",
        AppStoreVersionExperimentsV2 = "appStoreVersionExperimentsV2",
        AndroidToIosAppMappingDetails = "androidToIosAppMappingDetails",
    }
}

names! {
    /// Relationships of `App` of which a limited number can be included.
    ///
    /// At most 50 of each.
    pub enum AppToMany {
        AndroidToIosAppMappingDetails = "androidToIosAppMappingDetails",
        AppClips = "appClips",
        AppCustomProductPages = "appCustomProductPages",
        AppEncryptionDeclarations = "appEncryptionDeclarations",
        AppEvents = "appEvents",
        AppInfos = "appInfos",
        AppStoreVersionExperimentsV2 = "appStoreVersionExperimentsV2",
        AppStoreVersions = "appStoreVersions",
        BetaAppLocalizations = "betaAppLocalizations",
        BetaGroups = "betaGroups",
        Builds = "builds",
        #[deprecated]
        GameCenterEnabledVersions = "gameCenterEnabledVersions",
        #[deprecated]
        InAppPurchases = "inAppPurchases",
        InAppPurchasesV2 = "inAppPurchasesV2",
        PreReleaseVersions = "preReleaseVersions",
        PromotedPurchases = "promotedPurchases",
        ReviewSubmissions = "reviewSubmissions",
        SubscriptionGroups = "subscriptionGroups",
    }
}

impl Limited for AppToMany {
    fn maximum(self) -> u32 {
        50
    }
}

names! {
    /// What can be included with `InAppPurchaseV2`.
    pub enum InAppPurchasesV2Include {
        InAppPurchaseLocalizations = "inAppPurchaseLocalizations",
        Content = "content",
        AppStoreReviewScreenshot = "appStoreReviewScreenshot",
        PromotedPurchase = "promotedPurchase",
        IapPriceSchedule = "iapPriceSchedule",
        InAppPurchaseAvailability = "inAppPurchaseAvailability",
        Images = "images",
        OfferCodes = "offerCodes",
        Versions = "versions",
    }
}

names! {
    /// Relationships of `InAppPurchaseV2` of which a limited number can be included.
    ///
    /// At most 50 of each.
    pub enum InAppPurchasesV2ToMany {
        Images = "images",
        InAppPurchaseLocalizations = "inAppPurchaseLocalizations",
        OfferCodes = "offerCodes",
        Versions = "versions",
    }
}

impl Limited for InAppPurchasesV2ToMany {
    fn maximum(self) -> u32 {
        50
    }
}

names! {
    /// Values of `sort`.
    pub enum AppTagsSort {
        Name = "name",
        NameDescending = "-name",
    }
}

names! {
    /// Values of `sort`.
    pub enum BackgroundAssetsSort {
        AssetPackIdentifier = "assetPackIdentifier",
        AssetPackIdentifierDescending = "-assetPackIdentifier",
        CreatedDate = "createdDate",
        CreatedDateDescending = "-createdDate",
    }
}

names! {
    /// Values of `sort`.
    pub enum BetaFeedbackCrashSubmissionsSort {
        CreatedDate = "createdDate",
        CreatedDateDescending = "-createdDate",
    }
}

names! {
    /// Values of `sort`.
    pub enum BetaFeedbackScreenshotSubmissionsSort {
        CreatedDate = "createdDate",
        CreatedDateDescending = "-createdDate",
    }
}

names! {
    /// Values of `sort`.
    pub enum BuildUploadsSort {
        CfBundleVersion = "cfBundleVersion",
        CfBundleVersionDescending = "-cfBundleVersion",
        UploadedDate = "uploadedDate",
        UploadedDateDescending = "-uploadedDate",
    }
}

names! {
    /// Values of `sort`.
    pub enum CustomerReviewsSort {
        Rating = "rating",
        RatingDescending = "-rating",
        CreatedDate = "createdDate",
        CreatedDateDescending = "-createdDate",
    }
}

names! {
    /// Values of `sort`.
    pub enum GameCenterEnabledVersionsSort {
        VersionString = "versionString",
        VersionStringDescending = "-versionString",
    }
}

names! {
    /// Values of `groupBy`.
    pub enum GroupBy {
        BetaTesters = "betaTesters",
    }
}

names! {
    /// Values of `sort`.
    pub enum InAppPurchasesSort {
        ReferenceName = "referenceName",
        ReferenceNameDescending = "-referenceName",
        ProductId = "productId",
        ProductIdDescending = "-productId",
        InAppPurchaseType = "inAppPurchaseType",
        InAppPurchaseTypeDescending = "-inAppPurchaseType",
    }
}

names! {
    /// Values of `sort`.
    pub enum InAppPurchasesV2Sort {
        Name = "name",
        NameDescending = "-name",
        InAppPurchaseType = "inAppPurchaseType",
        InAppPurchaseTypeDescending = "-inAppPurchaseType",
    }
}

names! {
    /// Values of `filter[platform]`.
    pub enum PerfPowerMetricsPlatform {
        Ios = "IOS",
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
        BundleId = "bundleId",
        BundleIdDescending = "-bundleId",
        Sku = "sku",
        SkuDescending = "-sku",
    }
}

names! {
    /// Values of `sort`.
    pub enum SubscriptionGroupsSort {
        ReferenceName = "referenceName",
        ReferenceNameDescending = "-referenceName",
    }
}
