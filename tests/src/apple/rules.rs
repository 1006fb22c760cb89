//! What Apple's servers know of particular resources and the description does not say, as far as stories need it.

use serde_json::{Map, Value, json};

/// The attributes that Apple sets when a resource is created.
pub(super) fn set_by_apple(resource: &str) -> Map<String, Value> {
    let attributes = match resource {
        "AppStoreVersion" => json!({
            "appVersionState": "PREPARE_FOR_SUBMISSION",
            "appStoreState": "PREPARE_FOR_SUBMISSION",
        }),
        "BetaTester" => json!({ "inviteType": "EMAIL", "state": "INVITED" }),
        _ => json!({}),
    };
    match attributes {
        Value::Object(attributes) => attributes,
        _ => Map::new(),
    }
}

/// The attributes that no two resources share; with a relationship: no two that lead to the same there.
pub(super) fn unique(resource: &str) -> &'static [(&'static str, Option<&'static str>)] {
    match resource {
        "AppStoreVersion" => &[("versionString", Some("app"))],
        "AppStoreVersionLocalization" => &[("locale", Some("appStoreVersion"))],
        "BetaTester" => &[("email", None)],
        "BundleId" => &[("identifier", None)],
        _ => &[],
    }
}

/// The relationships that Apple derives: the name of each, and the two that it goes through.
pub(super) fn derived(resource: &str) -> &'static [(&'static str, [&'static str; 2])] {
    match resource {
        "AppPriceV2" => &[("territory", ["appPricePoint", "territory"])],
        "InAppPurchasePrice" => &[("territory", ["inAppPurchasePricePoint", "territory"])],
        _ => &[],
    }
}
