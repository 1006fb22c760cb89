// Written by `cargo xtask codegen` from the description in `spec/`; not edited by hand.
//! App Store Connect API 4.5.1.
//!
//! [Apple's documentation](https://developer.apple.com/documentation/appstoreconnectapi)

#![allow(
    deprecated,
    reason = "deprecated items of the API belong to the bindings as well"
)]

/// Accessibility declarations: `/v1/accessibilityDeclarations`.
pub mod accessibility_declarations;
/// Actors: `/v1/actors`.
pub mod actors;
/// Age rating declarations: `/v1/ageRatingDeclarations`.
pub mod age_rating_declarations;
/// Alternative distribution domains: `/v1/alternativeDistributionDomains`.
pub mod alternative_distribution_domains;
/// Alternative distribution keys: `/v1/alternativeDistributionKeys`.
pub mod alternative_distribution_keys;
/// Alternative distribution package deltas: `/v1/alternativeDistributionPackageDeltas`.
pub mod alternative_distribution_package_deltas;
/// Alternative distribution package variants: `/v1/alternativeDistributionPackageVariants`.
pub mod alternative_distribution_package_variants;
/// Alternative distribution package versions: `/v1/alternativeDistributionPackageVersions`.
pub mod alternative_distribution_package_versions;
/// Alternative distribution packages: `/v1/alternativeDistributionPackages`.
pub mod alternative_distribution_packages;
/// Analytics report instances: `/v1/analyticsReportInstances`.
pub mod analytics_report_instances;
/// Analytics report requests: `/v1/analyticsReportRequests`.
pub mod analytics_report_requests;
/// Analytics report segments: `/v1/analyticsReportSegments`.
pub mod analytics_report_segments;
/// Analytics reports: `/v1/analyticsReports`.
pub mod analytics_reports;
/// Android to ios app mapping details: `/v1/androidToIosAppMappingDetails`.
pub mod android_to_ios_app_mapping_details;
/// App asset libraries: `/v1/appAssetLibraries`.
pub mod app_asset_libraries;
/// App asset library images: `/v1/appAssetLibraryImages`.
pub mod app_asset_library_images;
/// App asset library placement ordering requests: `/v1/appAssetLibraryPlacementOrderingRequests`.
pub mod app_asset_library_placement_ordering_requests;
/// App asset library placements: `/v1/appAssetLibraryPlacements`.
pub mod app_asset_library_placements;
/// App asset library ref data: `/v1/appAssetLibraryRefData`.
pub mod app_asset_library_ref_data;
/// App asset library videos: `/v1/appAssetLibraryVideos`.
pub mod app_asset_library_videos;
/// App availabilities v2: `/v2/appAvailabilities`.
pub mod app_availabilities_v2;
/// App categories: `/v1/appCategories`.
pub mod app_categories;
/// App clip advanced experience images: `/v1/appClipAdvancedExperienceImages`.
pub mod app_clip_advanced_experience_images;
/// App clip advanced experience localizations.
pub mod app_clip_advanced_experience_localizations;
/// App clip advanced experiences: `/v1/appClipAdvancedExperiences`.
pub mod app_clip_advanced_experiences;
/// App clip app store review details: `/v1/appClipAppStoreReviewDetails`.
pub mod app_clip_app_store_review_details;
/// App clip default experience localizations: `/v1/appClipDefaultExperienceLocalizations`.
pub mod app_clip_default_experience_localizations;
/// App clip default experiences: `/v1/appClipDefaultExperiences`.
pub mod app_clip_default_experiences;
/// App clip domain statuses.
pub mod app_clip_domain_statuses;
/// App clip header images: `/v1/appClipHeaderImages`.
pub mod app_clip_header_images;
/// App clips: `/v1/appClips`.
pub mod app_clips;
/// App custom product page localizations: `/v1/appCustomProductPageLocalizations`.
pub mod app_custom_product_page_localizations;
/// App custom product page versions: `/v1/appCustomProductPageVersions`.
pub mod app_custom_product_page_versions;
/// App custom product pages: `/v1/appCustomProductPages`.
pub mod app_custom_product_pages;
/// App encryption declaration documents: `/v1/appEncryptionDeclarationDocuments`.
pub mod app_encryption_declaration_documents;
/// App encryption declarations: `/v1/appEncryptionDeclarations`.
pub mod app_encryption_declarations;
/// App event localizations: `/v1/appEventLocalizations`.
pub mod app_event_localizations;
/// App event screenshots: `/v1/appEventScreenshots`.
pub mod app_event_screenshots;
/// App event video clips: `/v1/appEventVideoClips`.
pub mod app_event_video_clips;
/// App events: `/v1/appEvents`.
pub mod app_events;
/// App info localizations: `/v1/appInfoLocalizations`.
pub mod app_info_localizations;
/// App infos: `/v1/appInfos`.
pub mod app_infos;
/// App keywords.
pub mod app_keywords;
/// App preview sets: `/v1/appPreviewSets`.
pub mod app_preview_sets;
/// App previews: `/v1/appPreviews`.
pub mod app_previews;
/// App price points v3: `/v3/appPricePoints`.
pub mod app_price_points_v3;
/// App price schedules: `/v1/appPriceSchedules`.
pub mod app_price_schedules;
/// App prices.
pub mod app_prices;
/// App screenshot sets: `/v1/appScreenshotSets`.
pub mod app_screenshot_sets;
/// App screenshots: `/v1/appScreenshots`.
pub mod app_screenshots;
/// App store review attachments: `/v1/appStoreReviewAttachments`.
pub mod app_store_review_attachments;
/// App store review details: `/v1/appStoreReviewDetails`.
pub mod app_store_review_details;
/// App store version experiment treatment localizations: `/v1/appStoreVersionExperimentTreatmentLocalizations`.
pub mod app_store_version_experiment_treatment_localizations;
/// App store version experiment treatments: `/v1/appStoreVersionExperimentTreatments`.
pub mod app_store_version_experiment_treatments;
/// App store version experiments: `/v1/appStoreVersionExperiments`.
pub mod app_store_version_experiments;
/// App store version experiments v2: `/v2/appStoreVersionExperiments`.
pub mod app_store_version_experiments_v2;
/// App store version localizations: `/v1/appStoreVersionLocalizations`.
pub mod app_store_version_localizations;
/// App store version phased releases: `/v1/appStoreVersionPhasedReleases`.
pub mod app_store_version_phased_releases;
/// App store version promotions: `/v1/appStoreVersionPromotions`.
pub mod app_store_version_promotions;
/// App store version release requests: `/v1/appStoreVersionReleaseRequests`.
pub mod app_store_version_release_requests;
/// App store version submissions: `/v1/appStoreVersionSubmissions`.
pub mod app_store_version_submissions;
/// App store versions: `/v1/appStoreVersions`.
pub mod app_store_versions;
/// App tags: `/v1/appTags`.
pub mod app_tags;
/// Apps: `/v1/apps`.
pub mod apps;
/// Background asset upload files: `/v1/backgroundAssetUploadFiles`.
pub mod background_asset_upload_files;
/// Background asset version app store releases: `/v1/backgroundAssetVersionAppStoreReleases`.
pub mod background_asset_version_app_store_releases;
/// Background asset version external beta releases: `/v1/backgroundAssetVersionExternalBetaReleases`.
pub mod background_asset_version_external_beta_releases;
/// Background asset version internal beta releases: `/v1/backgroundAssetVersionInternalBetaReleases`.
pub mod background_asset_version_internal_beta_releases;
/// Background asset versions: `/v1/backgroundAssetVersions`.
pub mod background_asset_versions;
/// Background assets: `/v1/backgroundAssets`.
pub mod background_assets;
/// Beta app clip invocation localizations: `/v1/betaAppClipInvocationLocalizations`.
pub mod beta_app_clip_invocation_localizations;
/// Beta app clip invocations: `/v1/betaAppClipInvocations`.
pub mod beta_app_clip_invocations;
/// Beta app localizations: `/v1/betaAppLocalizations`.
pub mod beta_app_localizations;
/// Beta app review details: `/v1/betaAppReviewDetails`.
pub mod beta_app_review_details;
/// Beta app review submissions: `/v1/betaAppReviewSubmissions`.
pub mod beta_app_review_submissions;
/// Beta build localizations: `/v1/betaBuildLocalizations`.
pub mod beta_build_localizations;
/// Beta crash logs: `/v1/betaCrashLogs`.
pub mod beta_crash_logs;
/// Beta feedback crash submissions: `/v1/betaFeedbackCrashSubmissions`.
pub mod beta_feedback_crash_submissions;
/// Beta feedback screenshot submissions: `/v1/betaFeedbackScreenshotSubmissions`.
pub mod beta_feedback_screenshot_submissions;
/// Beta groups: `/v1/betaGroups`.
pub mod beta_groups;
/// Beta license agreements: `/v1/betaLicenseAgreements`.
pub mod beta_license_agreements;
/// Beta recruitment criteria: `/v1/betaRecruitmentCriteria`.
pub mod beta_recruitment_criteria;
/// Beta recruitment criterion compatible build checks.
pub mod beta_recruitment_criterion_compatible_build_checks;
/// Beta recruitment criterion options: `/v1/betaRecruitmentCriterionOptions`.
pub mod beta_recruitment_criterion_options;
/// Beta tester invitations: `/v1/betaTesterInvitations`.
pub mod beta_tester_invitations;
/// Beta testers: `/v1/betaTesters`.
pub mod beta_testers;
/// Build beta details: `/v1/buildBetaDetails`.
pub mod build_beta_details;
/// Build beta notifications: `/v1/buildBetaNotifications`.
pub mod build_beta_notifications;
/// Build bundle file sizes.
pub mod build_bundle_file_sizes;
/// Build bundles: `/v1/buildBundles`.
pub mod build_bundles;
/// Build icons.
pub mod build_icons;
/// Build upload files: `/v1/buildUploadFiles`.
pub mod build_upload_files;
/// Build uploads: `/v1/buildUploads`.
pub mod build_uploads;
/// Builds: `/v1/builds`.
pub mod builds;
/// Bundle id capabilities: `/v1/bundleIdCapabilities`.
pub mod bundle_id_capabilities;
/// Bundle ids: `/v1/bundleIds`.
pub mod bundle_ids;
/// Certificates: `/v1/certificates`.
pub mod certificates;
/// Ci artifacts: `/v1/ciArtifacts`.
pub mod ci_artifacts;
/// Ci build actions: `/v1/ciBuildActions`.
pub mod ci_build_actions;
/// Ci build runs: `/v1/ciBuildRuns`.
pub mod ci_build_runs;
/// Ci issues: `/v1/ciIssues`.
pub mod ci_issues;
/// Ci mac os versions: `/v1/ciMacOsVersions`.
pub mod ci_mac_os_versions;
/// Ci products: `/v1/ciProducts`.
pub mod ci_products;
/// Ci test results: `/v1/ciTestResults`.
pub mod ci_test_results;
/// Ci workflows: `/v1/ciWorkflows`.
pub mod ci_workflows;
/// Ci xcode versions: `/v1/ciXcodeVersions`.
pub mod ci_xcode_versions;
/// Customer review responses: `/v1/customerReviewResponses`.
pub mod customer_review_responses;
/// Customer review summarizations.
pub mod customer_review_summarizations;
/// Customer reviews: `/v1/customerReviews`.
pub mod customer_reviews;
/// Devices: `/v1/devices`.
pub mod devices;
/// Diagnostic logs.
pub mod diagnostic_logs;
/// Diagnostic signatures: `/v1/diagnosticSignatures`.
pub mod diagnostic_signatures;
/// End app availability pre orders: `/v1/endAppAvailabilityPreOrders`.
pub mod end_app_availability_pre_orders;
/// End user license agreements: `/v1/endUserLicenseAgreements`.
pub mod end_user_license_agreements;
mod enums;
/// Finance reports: `/v1/financeReports`.
pub mod finance_reports;
/// Game center achievement images: `/v1/gameCenterAchievementImages`.
pub mod game_center_achievement_images;
/// Game center achievement images v2: `/v2/gameCenterAchievementImages`.
pub mod game_center_achievement_images_v2;
/// Game center achievement localizations: `/v1/gameCenterAchievementLocalizations`.
pub mod game_center_achievement_localizations;
/// Game center achievement localizations v2: `/v2/gameCenterAchievementLocalizations`.
pub mod game_center_achievement_localizations_v2;
/// Game center achievement releases: `/v1/gameCenterAchievementReleases`.
pub mod game_center_achievement_releases;
/// Game center achievement versions v2: `/v2/gameCenterAchievementVersions`.
pub mod game_center_achievement_versions_v2;
/// Game center achievements: `/v1/gameCenterAchievements`.
pub mod game_center_achievements;
/// Game center achievements v2: `/v2/gameCenterAchievements`.
pub mod game_center_achievements_v2;
/// Game center activities: `/v1/gameCenterActivities`.
pub mod game_center_activities;
/// Game center activity images: `/v1/gameCenterActivityImages`.
pub mod game_center_activity_images;
/// Game center activity localizations: `/v1/gameCenterActivityLocalizations`.
pub mod game_center_activity_localizations;
/// Game center activity version releases: `/v1/gameCenterActivityVersionReleases`.
pub mod game_center_activity_version_releases;
/// Game center activity versions: `/v1/gameCenterActivityVersions`.
pub mod game_center_activity_versions;
/// Game center app versions: `/v1/gameCenterAppVersions`.
pub mod game_center_app_versions;
/// Game center challenge images: `/v1/gameCenterChallengeImages`.
pub mod game_center_challenge_images;
/// Game center challenge localizations: `/v1/gameCenterChallengeLocalizations`.
pub mod game_center_challenge_localizations;
/// Game center challenge version releases: `/v1/gameCenterChallengeVersionReleases`.
pub mod game_center_challenge_version_releases;
/// Game center challenge versions: `/v1/gameCenterChallengeVersions`.
pub mod game_center_challenge_versions;
/// Game center challenges: `/v1/gameCenterChallenges`.
pub mod game_center_challenges;
/// Game center detail players: `/v1/gameCenterDetailPlayers`.
pub mod game_center_detail_players;
/// Game center details: `/v1/gameCenterDetails`.
pub mod game_center_details;
/// Game center enabled versions: `/v1/gameCenterEnabledVersions`.
pub mod game_center_enabled_versions;
/// Game center groups: `/v1/gameCenterGroups`.
pub mod game_center_groups;
/// Game center leaderboard entry submissions: `/v1/gameCenterLeaderboardEntrySubmissions`.
pub mod game_center_leaderboard_entry_submissions;
/// Game center leaderboard images: `/v1/gameCenterLeaderboardImages`.
pub mod game_center_leaderboard_images;
/// Game center leaderboard images v2: `/v2/gameCenterLeaderboardImages`.
pub mod game_center_leaderboard_images_v2;
/// Game center leaderboard localizations: `/v1/gameCenterLeaderboardLocalizations`.
pub mod game_center_leaderboard_localizations;
/// Game center leaderboard localizations v2: `/v2/gameCenterLeaderboardLocalizations`.
pub mod game_center_leaderboard_localizations_v2;
/// Game center leaderboard releases: `/v1/gameCenterLeaderboardReleases`.
pub mod game_center_leaderboard_releases;
/// Game center leaderboard set images: `/v1/gameCenterLeaderboardSetImages`.
pub mod game_center_leaderboard_set_images;
/// Game center leaderboard set images v2: `/v2/gameCenterLeaderboardSetImages`.
pub mod game_center_leaderboard_set_images_v2;
/// Game center leaderboard set localizations: `/v1/gameCenterLeaderboardSetLocalizations`.
pub mod game_center_leaderboard_set_localizations;
/// Game center leaderboard set localizations v2: `/v2/gameCenterLeaderboardSetLocalizations`.
pub mod game_center_leaderboard_set_localizations_v2;
/// Game center leaderboard set member localizations: `/v1/gameCenterLeaderboardSetMemberLocalizations`.
pub mod game_center_leaderboard_set_member_localizations;
/// Game center leaderboard set releases: `/v1/gameCenterLeaderboardSetReleases`.
pub mod game_center_leaderboard_set_releases;
/// Game center leaderboard set versions v2: `/v2/gameCenterLeaderboardSetVersions`.
pub mod game_center_leaderboard_set_versions_v2;
/// Game center leaderboard sets: `/v1/gameCenterLeaderboardSets`.
pub mod game_center_leaderboard_sets;
/// Game center leaderboard sets v2: `/v2/gameCenterLeaderboardSets`.
pub mod game_center_leaderboard_sets_v2;
/// Game center leaderboard versions v2: `/v2/gameCenterLeaderboardVersions`.
pub mod game_center_leaderboard_versions_v2;
/// Game center leaderboards: `/v1/gameCenterLeaderboards`.
pub mod game_center_leaderboards;
/// Game center leaderboards v2: `/v2/gameCenterLeaderboards`.
pub mod game_center_leaderboards_v2;
/// Game center matchmaking queues: `/v1/gameCenterMatchmakingQueues`.
pub mod game_center_matchmaking_queues;
/// Game center matchmaking rule set tests: `/v1/gameCenterMatchmakingRuleSetTests`.
pub mod game_center_matchmaking_rule_set_tests;
/// Game center matchmaking rule sets: `/v1/gameCenterMatchmakingRuleSets`.
pub mod game_center_matchmaking_rule_sets;
/// Game center matchmaking rules: `/v1/gameCenterMatchmakingRules`.
pub mod game_center_matchmaking_rules;
/// Game center matchmaking teams: `/v1/gameCenterMatchmakingTeams`.
pub mod game_center_matchmaking_teams;
/// Game center matchmaking test player properties.
pub mod game_center_matchmaking_test_player_properties;
/// Game center matchmaking test requests.
pub mod game_center_matchmaking_test_requests;
/// Game center player achievement submissions: `/v1/gameCenterPlayerAchievementSubmissions`.
pub mod game_center_player_achievement_submissions;
/// Game center score moderations: `/v1/gameCenterScoreModerations`.
pub mod game_center_score_moderations;
/// In app purchase app store review screenshots: `/v1/inAppPurchaseAppStoreReviewScreenshots`.
pub mod in_app_purchase_app_store_review_screenshots;
/// In app purchase availabilities: `/v1/inAppPurchaseAvailabilities`.
pub mod in_app_purchase_availabilities;
/// In app purchase contents: `/v1/inAppPurchaseContents`.
pub mod in_app_purchase_contents;
/// In app purchase images: `/v1/inAppPurchaseImages`.
pub mod in_app_purchase_images;
/// In app purchase images v2: `/v2/inAppPurchaseImages`.
pub mod in_app_purchase_images_v2;
/// In app purchase localizations: `/v1/inAppPurchaseLocalizations`.
pub mod in_app_purchase_localizations;
/// In app purchase localizations v2: `/v2/inAppPurchaseLocalizations`.
pub mod in_app_purchase_localizations_v2;
/// In app purchase offer code custom codes: `/v1/inAppPurchaseOfferCodeCustomCodes`.
pub mod in_app_purchase_offer_code_custom_codes;
/// In app purchase offer code one time use code values.
pub mod in_app_purchase_offer_code_one_time_use_code_values;
/// In app purchase offer code one time use codes: `/v1/inAppPurchaseOfferCodeOneTimeUseCodes`.
pub mod in_app_purchase_offer_code_one_time_use_codes;
/// In app purchase offer codes: `/v1/inAppPurchaseOfferCodes`.
pub mod in_app_purchase_offer_codes;
/// In app purchase offer prices.
pub mod in_app_purchase_offer_prices;
/// In app purchase price points: `/v1/inAppPurchasePricePoints`.
pub mod in_app_purchase_price_points;
/// In app purchase price schedules: `/v1/inAppPurchasePriceSchedules`.
pub mod in_app_purchase_price_schedules;
/// In app purchase prices.
pub mod in_app_purchase_prices;
/// In app purchase submissions: `/v1/inAppPurchaseSubmissions`.
pub mod in_app_purchase_submissions;
/// In app purchase versions: `/v1/inAppPurchaseVersions`.
pub mod in_app_purchase_versions;
/// In app purchases: `/v1/inAppPurchases`.
pub mod in_app_purchases;
/// In app purchases v2: `/v2/inAppPurchases`.
pub mod in_app_purchases_v2;
/// Marketplace search details: `/v1/marketplaceSearchDetails`.
pub mod marketplace_search_details;
/// Marketplace webhooks: `/v1/marketplaceWebhooks`.
pub mod marketplace_webhooks;
/// Merchant ids: `/v1/merchantIds`.
pub mod merchant_ids;
/// Nominations: `/v1/nominations`.
pub mod nominations;
mod objects;
/// Pass type ids: `/v1/passTypeIds`.
pub mod pass_type_ids;
/// Perf power metrics.
pub mod perf_power_metrics;
/// Performance overviews.
pub mod performance_overviews;
/// Pre release versions: `/v1/preReleaseVersions`.
pub mod pre_release_versions;
/// Profiles: `/v1/profiles`.
pub mod profiles;
/// Promoted purchases: `/v1/promotedPurchases`.
pub mod promoted_purchases;
/// Review submission items: `/v1/reviewSubmissionItems`.
pub mod review_submission_items;
/// Review submissions: `/v1/reviewSubmissions`.
pub mod review_submissions;
/// Routing app coverages: `/v1/routingAppCoverages`.
pub mod routing_app_coverages;
/// Sales reports: `/v1/salesReports`.
pub mod sales_reports;
/// Sandbox testers clear purchase history request v2: `/v2/sandboxTestersClearPurchaseHistoryRequest`.
pub mod sandbox_testers_clear_purchase_history_request_v2;
/// Sandbox testers v2: `/v2/sandboxTesters`.
pub mod sandbox_testers_v2;
/// Scm git references: `/v1/scmGitReferences`.
pub mod scm_git_references;
/// Scm providers: `/v1/scmProviders`.
pub mod scm_providers;
/// Scm pull requests: `/v1/scmPullRequests`.
pub mod scm_pull_requests;
/// Scm repositories: `/v1/scmRepositories`.
pub mod scm_repositories;
/// Subscription app store review screenshots: `/v1/subscriptionAppStoreReviewScreenshots`.
pub mod subscription_app_store_review_screenshots;
/// Subscription availabilities: `/v1/subscriptionAvailabilities`.
pub mod subscription_availabilities;
/// Subscription grace periods: `/v1/subscriptionGracePeriods`.
pub mod subscription_grace_periods;
/// Subscription group localizations: `/v1/subscriptionGroupLocalizations`.
pub mod subscription_group_localizations;
/// Subscription group localizations v2: `/v2/subscriptionGroupLocalizations`.
pub mod subscription_group_localizations_v2;
/// Subscription group submissions: `/v1/subscriptionGroupSubmissions`.
pub mod subscription_group_submissions;
/// Subscription group versions: `/v1/subscriptionGroupVersions`.
pub mod subscription_group_versions;
/// Subscription groups: `/v1/subscriptionGroups`.
pub mod subscription_groups;
/// Subscription images: `/v1/subscriptionImages`.
pub mod subscription_images;
/// Subscription images v2: `/v2/subscriptionImages`.
pub mod subscription_images_v2;
/// Subscription introductory offers: `/v1/subscriptionIntroductoryOffers`.
pub mod subscription_introductory_offers;
/// Subscription localizations: `/v1/subscriptionLocalizations`.
pub mod subscription_localizations;
/// Subscription localizations v2: `/v2/subscriptionLocalizations`.
pub mod subscription_localizations_v2;
/// Subscription offer code custom codes: `/v1/subscriptionOfferCodeCustomCodes`.
pub mod subscription_offer_code_custom_codes;
/// Subscription offer code one time use code values.
pub mod subscription_offer_code_one_time_use_code_values;
/// Subscription offer code one time use codes: `/v1/subscriptionOfferCodeOneTimeUseCodes`.
pub mod subscription_offer_code_one_time_use_codes;
/// Subscription offer code prices.
pub mod subscription_offer_code_prices;
/// Subscription offer codes: `/v1/subscriptionOfferCodes`.
pub mod subscription_offer_codes;
/// Subscription plan availabilities: `/v1/subscriptionPlanAvailabilities`.
pub mod subscription_plan_availabilities;
/// Subscription price points: `/v1/subscriptionPricePoints`.
pub mod subscription_price_points;
/// Subscription prices: `/v1/subscriptionPrices`.
pub mod subscription_prices;
/// Subscription promotional offer prices.
pub mod subscription_promotional_offer_prices;
/// Subscription promotional offers: `/v1/subscriptionPromotionalOffers`.
pub mod subscription_promotional_offers;
/// Subscription submissions: `/v1/subscriptionSubmissions`.
pub mod subscription_submissions;
/// Subscription versions: `/v1/subscriptionVersions`.
pub mod subscription_versions;
/// Subscriptions: `/v1/subscriptions`.
pub mod subscriptions;
/// Territories: `/v1/territories`.
pub mod territories;
/// Territory age ratings.
pub mod territory_age_ratings;
/// Territory availabilities: `/v1/territoryAvailabilities`.
pub mod territory_availabilities;
/// User invitations: `/v1/userInvitations`.
pub mod user_invitations;
/// Users: `/v1/users`.
pub mod users;
/// Webhook deliveries: `/v1/webhookDeliveries`.
pub mod webhook_deliveries;
/// Webhook events.
pub mod webhook_events;
/// Webhook pings: `/v1/webhookPings`.
pub mod webhook_pings;
/// Webhooks: `/v1/webhooks`.
pub mod webhooks;
/// Win back offer prices.
pub mod win_back_offer_prices;
/// Win back offers: `/v1/winBackOffers`.
pub mod win_back_offers;

pub use enums::*;
pub use objects::*;

crate::runtime::emit::same_type!(
    app_store_version_experiments::AppStoreVersionExperiment,
    app_store_version_experiments_v2::AppStoreVersionExperimentV2
);
crate::runtime::emit::same_type!(
    game_center_achievement_images::GameCenterAchievementImage,
    game_center_achievement_images_v2::GameCenterAchievementImageV2
);
crate::runtime::emit::same_type!(
    game_center_achievement_localizations::GameCenterAchievementLocalization,
    game_center_achievement_localizations_v2::GameCenterAchievementLocalizationV2
);
crate::runtime::emit::same_type!(
    game_center_achievements::GameCenterAchievement,
    game_center_achievements_v2::GameCenterAchievementV2
);
crate::runtime::emit::same_type!(
    game_center_leaderboard_images::GameCenterLeaderboardImage,
    game_center_leaderboard_images_v2::GameCenterLeaderboardImageV2
);
crate::runtime::emit::same_type!(
    game_center_leaderboard_localizations::GameCenterLeaderboardLocalization,
    game_center_leaderboard_localizations_v2::GameCenterLeaderboardLocalizationV2
);
crate::runtime::emit::same_type!(
    game_center_leaderboard_set_images::GameCenterLeaderboardSetImage,
    game_center_leaderboard_set_images_v2::GameCenterLeaderboardSetImageV2
);
crate::runtime::emit::same_type!(
    game_center_leaderboard_set_localizations::GameCenterLeaderboardSetLocalization,
    game_center_leaderboard_set_localizations_v2::GameCenterLeaderboardSetLocalizationV2
);
crate::runtime::emit::same_type!(
    game_center_leaderboard_sets::GameCenterLeaderboardSet,
    game_center_leaderboard_sets_v2::GameCenterLeaderboardSetV2
);
crate::runtime::emit::same_type!(
    game_center_leaderboards::GameCenterLeaderboard,
    game_center_leaderboards_v2::GameCenterLeaderboardV2
);
crate::runtime::emit::same_type!(
    in_app_purchase_images::InAppPurchaseImage,
    in_app_purchase_images_v2::InAppPurchaseImageV2
);
crate::runtime::emit::same_type!(
    in_app_purchase_localizations::InAppPurchaseLocalization,
    in_app_purchase_localizations_v2::InAppPurchaseLocalizationV2
);
crate::runtime::emit::same_type!(
    in_app_purchases::InAppPurchase,
    in_app_purchases_v2::InAppPurchaseV2
);
crate::runtime::emit::same_type!(
    subscription_group_localizations::SubscriptionGroupLocalization,
    subscription_group_localizations_v2::SubscriptionGroupLocalizationV2
);
crate::runtime::emit::same_type!(
    subscription_images::SubscriptionImage,
    subscription_images_v2::SubscriptionImageV2
);
crate::runtime::emit::same_type!(
    subscription_localizations::SubscriptionLocalization,
    subscription_localizations_v2::SubscriptionLocalizationV2
);
