//! What somebody would write by hand to read the same: plain structs with serde's derive, every field that the bindings
//! have, of the same type. Dates and ids are texts, enums keep no text that they do not know.

use serde::de::DeserializeOwned;
use serde::ser::Serialize as Write;
use serde_derive::{Deserialize, Serialize};
use serde_json::value::RawValue;

/// A page whose included resources are an `I`.
#[derive(Deserialize, Serialize)]
pub(crate) struct Page<I> {
    pub(crate) data: Vec<App>,
    pub(crate) included: Option<I>,
    links: Links,
    meta: Option<PagingInformation>,
}

/// Included resources that are kept as text.
pub(crate) type Kept = Box<RawValue>;

/// A struct of optional members, and their names.
macro_rules! optional {
    ($type:ident { $($field:ident: $of:ty),* $(,)? }) => {
        #[derive(Deserialize, Serialize)]
        #[serde(rename_all = "camelCase")]
        pub(crate) struct $type {
            $(
                #[serde(skip_serializing_if = "Option::is_none")]
                pub(crate) $field: Option<$of>,
            )*
        }

        impl $type {
            #[allow(dead_code, reason = "only those of relationships are asked for")]
            pub(crate) const NAMES: &[&str] = &[$(stringify!($field)),*];
        }
    };
}

macro_rules! values {
    ($type:ident { $($variant:ident = $text:literal,)* }) => {
        #[derive(Deserialize, Serialize)]
        pub(crate) enum $type {
            $(#[serde(rename = $text)] $variant,)*
            #[serde(other)]
            Other,
        }
    };
}

#[derive(Deserialize, Serialize)]
pub(crate) struct Links {
    #[serde(rename = "self", skip_serializing_if = "Option::is_none")]
    own: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    first: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    next: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    related: Option<String>,
}

#[derive(Deserialize, Serialize)]
pub(crate) struct PagingInformation {
    paging: Paging,
}

optional!(Paging {
    total: i64,
    limit: i64,
    next_cursor: String,
});

#[derive(Deserialize, Serialize)]
pub(crate) struct Reference {
    #[serde(rename = "type")]
    kind: String,
    id: String,
}

optional!(LinksOnly { links: Links });

optional!(ToOne {
    data: Reference,
    links: Links,
});

optional!(ToMany {
    data: Vec<Reference>,
    links: Links,
    meta: PagingInformation,
});

#[derive(Deserialize, Serialize)]
pub(crate) struct App {
    id: String,
    attributes: Option<AppAttributes>,
    relationships: Option<AppRelationships>,
    links: Option<Links>,
}

optional!(AppAttributes {
    accessibility_url: String,
    bundle_id: String,
    content_rights_declaration: ContentRights,
    is_or_ever_was_made_for_kids: bool,
    name: String,
    primary_locale: String,
    sku: String,
    streamlined_purchasing_enabled: bool,
    subscription_status_url: String,
    subscription_status_url_for_sandbox: String,
    subscription_status_url_version: SubscriptionStatusUrlVersion,
    subscription_status_url_version_for_sandbox: SubscriptionStatusUrlVersion,
});

values!(ContentRights {
    Uses = "USES_THIRD_PARTY_CONTENT",
    DoesNotUse = "DOES_NOT_USE_THIRD_PARTY_CONTENT",
});

values!(SubscriptionStatusUrlVersion {
    V1 = "V1",
    V2 = "V2",
});

optional!(AppRelationships {
    accessibility_declarations: LinksOnly,
    alternative_distribution_key: LinksOnly,
    analytics_report_requests: LinksOnly,
    android_to_ios_app_mapping_details: ToMany,
    app_availability_v2: LinksOnly,
    app_clips: ToMany,
    app_custom_product_pages: ToMany,
    app_encryption_declarations: ToMany,
    app_events: ToMany,
    app_infos: ToMany,
    app_price_points: LinksOnly,
    app_price_schedule: LinksOnly,
    app_store_icon: ToOne,
    app_store_version_experiments_v2: ToMany,
    app_store_versions: ToMany,
    app_tags: LinksOnly,
    background_assets: LinksOnly,
    beta_app_localizations: ToMany,
    beta_app_review_detail: ToOne,
    beta_feedback_crash_submissions: LinksOnly,
    beta_feedback_screenshot_submissions: LinksOnly,
    beta_groups: ToMany,
    beta_license_agreement: ToOne,
    beta_testers: LinksOnly,
    build_uploads: LinksOnly,
    builds: ToMany,
    ci_product: ToOne,
    customer_review_summarizations: LinksOnly,
    customer_reviews: LinksOnly,
    end_user_license_agreement: ToOne,
    game_center_detail: ToOne,
    game_center_enabled_versions: ToMany,
    in_app_purchases: ToMany,
    in_app_purchases_v2: ToMany,
    marketplace_search_detail: LinksOnly,
    perf_power_metrics: LinksOnly,
    pre_release_versions: ToMany,
    promoted_purchases: ToMany,
    review_submissions: ToMany,
    search_keywords: LinksOnly,
    subscription_grace_period: ToOne,
    subscription_groups: ToMany,
    webhooks: LinksOnly,
});

#[derive(Deserialize, Serialize)]
pub(crate) struct Build {
    id: String,
    attributes: Option<BuildAttributes>,
    relationships: Option<BuildRelationships>,
    links: Option<Links>,
}

optional!(BuildAttributes {
    build_audience_type: BuildAudienceType,
    computed_min_mac_os_version: String,
    computed_min_vision_os_version: String,
    expiration_date: String,
    expired: bool,
    icon_asset_token: ImageAsset,
    ls_minimum_system_version: String,
    min_os_version: String,
    processing_state: ProcessingState,
    uploaded_date: String,
    uses_non_exempt_encryption: bool,
    version: String,
});

values!(BuildAudienceType {
    InternalOnly = "INTERNAL_ONLY",
    AppStoreEligible = "APP_STORE_ELIGIBLE",
});

values!(ProcessingState {
    Processing = "PROCESSING",
    Failed = "FAILED",
    Invalid = "INVALID",
    Valid = "VALID",
});

optional!(ImageAsset {
    height: i64,
    template_url: String,
    width: i64,
});

optional!(BuildRelationships {
    app: ToOne,
    app_encryption_declaration: ToOne,
    app_store_version: ToOne,
    beta_app_review_submission: ToOne,
    beta_build_localizations: ToMany,
    beta_groups: ToMany,
    build_beta_detail: ToOne,
    build_bundles: ToMany,
    build_upload: ToOne,
    diagnostic_signatures: LinksOnly,
    icons: ToMany,
    individual_testers: ToMany,
    perf_power_metrics: LinksOnly,
    pre_release_version: ToOne,
});

/// Reads the page.
pub(crate) fn read<I: DeserializeOwned + Write>(body: &[u8]) -> Page<I> {
    serde_json::from_slice(body).expect("the page is read")
}
