//! Every correction of Apple's description in `spec/connect/overlay.yaml`, as a caller of the bindings meets it.

use appstore_sdk::connect::app_custom_product_page_localizations::AppCustomProductPageLocalizationInlineCreate;
use appstore_sdk::connect::app_custom_product_page_versions::AppCustomProductPageVersionInlineCreate;
use appstore_sdk::connect::app_custom_product_pages::{self, AppCustomProductPageCreate};
use appstore_sdk::connect::app_events::{
    self, AppEvent, AppEventCreate, AppEventPurchaseRequirement, AppEventUpdate,
};
use appstore_sdk::connect::app_infos::{self, AppInfoUpdate};
use appstore_sdk::connect::bundle_ids::{self, BundleId};
use appstore_sdk::connect::certificates::CertificateField;
use appstore_sdk::connect::ci_build_runs::CiBuildRun;
use appstore_sdk::connect::devices::{self, Device, DeviceStatus};
use appstore_sdk::connect::win_back_offer_prices::WinBackOfferPriceInlineCreate;
use appstore_sdk::connect::win_back_offers::{WinBackOfferCreate, WinBackOfferPriority};
use appstore_sdk::connect::{
    BundleIdPlatform, ErrorResponse, IntegerRange, SubscriptionOfferDuration,
    SubscriptionOfferMode, XcodeMetrics, app_store_version_localizations, app_store_versions,
    builds, pass_type_ids, win_back_offers,
};
use appstore_sdk::{Id, Request, Response};
use serde::de::DeserializeOwned;
use serde_json::{Value, json};

/// The corrections that have a test here, by their names.
const TESTED: &[&str] = &[
    "bundle-id-platform-services",
    "bundle-id-platform-services-filter",
    "device-status-processing",
    "app-event-purchase-requirement",
    "win-back-offer-price-relationships",
    "error-detail-optional",
    "error-associated-errors-schema",
    "error-associated-errors",
    "error-links-see",
    "xcode-metrics-percentage-breakdown",
    "xcode-metrics-percentage-breakdown-members",
    "metrics-insight-reference-versions",
    "app-event-deep-link",
    "ci-git-user-avatar",
    "ci-commit-web-url",
    "app-keywords-empty-enum",
    "to-one-clear",
    "to-one-linkage-clear",
    "pass-type-id-certificates-include",
    "pass-type-id-certificates-fields",
    "custom-product-page-versions-required",
    "custom-product-page-version-localizations-required",
    "build-encryption-declaration-linkage-deprecated",
];

fn read<T: DeserializeOwned>(value: Value) -> T {
    serde_json::from_value(value).expect("this is read")
}

fn query<R: Response, Q>(request: &Request<R, Q>) -> String {
    let parts = request.parts().expect("the request can be sent");
    let query = parts.query.unwrap_or_default();
    query.replace("%5B", "[").replace("%5D", "]")
}

fn body<R: Response, Q>(request: &Request<R, Q>) -> Value {
    let parts = request.parts().expect("the request can be sent");
    serde_json::from_slice(&parts.body.expect("there is a body")).expect("the body is JSON")
}

#[test]
fn every_correction_has_a_test_here() {
    let overlay = include_str!("../../spec/connect/overlay.yaml");
    let names: Vec<&str> = overlay
        .lines()
        .filter_map(|line| line.trim().strip_prefix("x-id: "))
        .collect();
    assert_eq!(names, TESTED);
}

#[test]
fn services_are_a_platform_of_bundle_ids() {
    let service: BundleId =
        read(json!({ "type": "bundleIds", "id": "1", "attributes": { "platform": "SERVICES" } }));
    assert_eq!(
        service.attributes.platform,
        Some(BundleIdPlatform::Services)
    );
    let services = [BundleIdPlatform::Services];
    assert_eq!(
        query(&bundle_ids::list().filter_platform(services.clone())),
        "filter[platform]=SERVICES"
    );
    assert_eq!(
        query(&devices::list().filter_platform(services)),
        "filter[platform]=SERVICES"
    );
}

#[test]
fn a_device_can_be_in_processing() {
    let device: Device =
        read(json!({ "type": "devices", "id": "1", "attributes": { "status": "PROCESSING" } }));
    assert_eq!(device.attributes.status, Some(DeviceStatus::Processing));
}

#[test]
fn the_purchase_requirement_of_an_event_has_two_values() {
    let free = AppEventPurchaseRequirement::NoCostAssociated;
    let paid = AppEventPurchaseRequirement::InAppPurchase;
    let create = AppEventCreate::new("Summer", "app-1").purchase_requirement(free);
    assert_eq!(
        body(&app_events::create(create)).pointer("/data/attributes/purchaseRequirement"),
        Some(&json!("NO_COST_ASSOCIATED"))
    );
    let update = AppEventUpdate::new().purchase_requirement(paid.clone());
    assert_eq!(
        body(&app_events::update("event-1", update))
            .pointer("/data/attributes/purchaseRequirement"),
        Some(&json!("IN_APP_PURCHASE"))
    );
    let event: AppEvent = read(json!({
        "type": "appEvents", "id": "1", "attributes": { "purchaseRequirement": "IN_APP_PURCHASE" },
    }));
    assert_eq!(event.attributes.purchase_requirement, Some(paid));
}

#[test]
fn a_win_back_price_names_its_territory() {
    let free = WinBackOfferPriceInlineCreate::new("USA");
    let paid = WinBackOfferPriceInlineCreate::new("DEU").subscription_price_point("point-1");
    let offer = WinBackOfferCreate::new(
        1,
        IntegerRange::default(),
        SubscriptionOfferDuration::OneMonth,
        "offer",
        SubscriptionOfferMode::FreeTrial,
        1,
        WinBackOfferPriority::Normal,
        "Come back",
        "2027-01-01",
        [free, paid],
        "subscription-1",
    );
    assert_eq!(
        body(&win_back_offers::create(offer))["included"],
        json!([
            {
                "type": "winBackOfferPrices",
                "id": "${prices-1}",
                "relationships": {
                    "territory": { "data": { "type": "territories", "id": "USA" } },
                },
            },
            {
                "type": "winBackOfferPrices",
                "id": "${prices-2}",
                "relationships": {
                    "subscriptionPricePoint": { "data": { "type": "subscriptionPricePoints", "id": "point-1" } },
                    "territory": { "data": { "type": "territories", "id": "DEU" } },
                },
            },
        ])
    );
}

#[test]
fn an_error_needs_no_detail_and_holds_the_errors_that_caused_it() {
    let response: ErrorResponse = read(json!({ "errors": [{
        "status": "409", "code": "STATE_ERROR", "title": "Not ready",
        "links": { "see": "/business" },
        "meta": { "associatedErrors": {
            "/v1/appStoreVersions/1": [{
                "code": "ENTITY_ERROR", "title": "Missing",
                "meta": { "associatedErrors": { "/v1/apps/1": [{ "code": "DEEPER" }] } },
            }],
        } },
    }] }));
    let errors = response.errors.expect("there are errors");
    let [error] = errors.as_slice() else {
        panic!("there is one error")
    };
    assert_eq!(error.detail, None);
    let see = error.links.as_ref().and_then(|links| links.see.as_deref());
    assert_eq!(see, Some("/business"));
    let all = |meta: Option<_>| -> Vec<_> { meta.into_iter().flatten().collect() };
    let associated = error
        .meta
        .as_ref()
        .map(|meta| meta.associated_errors.clone());
    let associated = all(associated.flatten());
    let (path, causes) = &associated[0];
    assert_eq!(path, "/v1/appStoreVersions/1");
    assert_eq!(causes[0].code.as_deref(), Some("ENTITY_ERROR"));
    let deeper = causes[0]
        .meta
        .as_ref()
        .map(|meta| meta.associated_errors.clone());
    let deeper = all(deeper.flatten());
    assert_eq!(deeper[0].1[0].code.as_deref(), Some("DEEPER"));
}

fn metrics(breakdown: Value, versions: Value) -> XcodeMetrics {
    read(json!({
        "insights": { "regressions": [{ "referenceVersions": versions }] },
        "productData": [{ "metricCategories": [{ "metrics": [{ "datasets": [{ "points": [
            { "percentageBreakdown": breakdown },
        ] }] }] }] }],
    }))
}

/// The parts of the only point, and the versions of the only insight.
fn measured(metrics: &XcodeMetrics) -> (Vec<(&str, f64)>, Vec<&str>) {
    let data = metrics.product_data.iter().flatten();
    let categories = data.flat_map(|data| data.metric_categories.iter().flatten());
    let metric = categories.flat_map(|category| category.metrics.iter().flatten());
    let sets = metric.flat_map(|metric| metric.datasets.iter().flatten());
    let points = sets.flat_map(|set| set.points.iter().flatten());
    let parts = points.flat_map(|point| point.percentage_breakdown.iter().flatten());
    let parts = parts.filter_map(|part| Some((part.sub_system_label.as_deref()?, part.value?)));
    let insights = metrics.insights.iter();
    let regressions = insights.flat_map(|insights| insights.regressions.iter().flatten());
    let versions = regressions.flat_map(|insight| insight.reference_versions.iter().flatten());
    (parts.collect(), versions.map(String::as_str).collect())
}

#[test]
fn a_point_has_several_parts_and_an_insight_several_versions() {
    let several = metrics(
        json!([{ "value": 60.0, "subSystemLabel": "Audio" }, { "value": 40.0, "subSystemLabel": "Video" }]),
        json!(["1.0", "1.1"]),
    );
    assert_eq!(
        measured(&several),
        (vec![("Audio", 60.0), ("Video", 40.0)], vec!["1.0", "1.1"])
    );
}

#[test]
fn what_is_described_by_apple_as_one_is_read_as_a_list_of_one() {
    let one = metrics(
        json!({ "value": 100.0, "subSystemLabel": "Audio" }),
        json!("1.0"),
    );
    assert_eq!(measured(&one), (vec![("Audio", 100.0)], vec!["1.0"]));
}

#[test]
fn an_address_can_be_empty() {
    let event: AppEvent =
        read(json!({ "type": "appEvents", "id": "1", "attributes": { "deepLink": "" } }));
    assert_eq!(event.attributes.deep_link.as_deref(), Some(""));
    let run: CiBuildRun = read(json!({ "type": "ciBuildRuns", "id": "1", "attributes": {
        "sourceCommit": { "webUrl": "", "author": { "avatarUrl": "" } },
        "destinationCommit": { "webUrl": "not an address" },
    } }));
    let source = run.attributes.source_commit.expect("it is there");
    assert_eq!(source.web_url.as_deref(), Some(""));
    let author = source.author.expect("it is there");
    assert_eq!(author.avatar_url.as_deref(), Some(""));
    let destination = run.attributes.destination_commit.expect("it is there");
    assert_eq!(destination.web_url.as_deref(), Some("not an address"));
}

#[test]
fn the_fields_of_keywords_are_any_text() {
    let request =
        app_store_version_localizations::search_keywords("1").fields_app_keywords(["locale"]);
    assert_eq!(query(&request), "fields[appKeywords]=locale");
}

#[test]
fn null_clears_a_relationship_of_an_update() {
    let update = AppInfoUpdate::new().clear_secondary_category();
    assert_eq!(
        body(&app_infos::update("info-1", update)).pointer("/data/relationships"),
        Some(&json!({ "secondaryCategory": { "data": null } }))
    );
}

#[test]
fn null_clears_a_relationship_that_has_an_address_of_its_own() {
    let request = app_store_versions::set_build("version-1", None);
    assert_eq!(body(&request), json!({ "data": null }));
    let build = Id::from("build-1");
    let request = app_store_versions::set_build("version-1", Some(&build));
    assert_eq!(
        body(&request),
        json!({ "data": { "type": "builds", "id": "build-1" } })
    );
}

#[test]
fn of_the_certificates_of_a_pass_type_only_the_fields_can_be_chosen() {
    let request = pass_type_ids::certificates("1").fields([CertificateField::Name]);
    assert_eq!(query(&request), "fields[certificates]=name");
}

#[test]
fn a_product_page_is_created_with_its_versions_and_these_with_their_localizations() {
    let english = AppCustomProductPageLocalizationInlineCreate::new("en-US");
    let version = AppCustomProductPageVersionInlineCreate::new([english]);
    let page = AppCustomProductPageCreate::new("Summer", "app-1", [version]);
    let sent = body(&app_custom_product_pages::create(page));
    let version = "/data/relationships/appCustomProductPageVersions/data/0/type";
    assert_eq!(
        sent.pointer(version),
        Some(&json!("appCustomProductPageVersions"))
    );
    let localization = "/included/0/relationships/appCustomProductPageLocalizations/data/0/type";
    assert_eq!(
        sent.pointer(localization),
        Some(&json!("appCustomProductPageLocalizations"))
    );
    let none: [Id<_>; 0] = [];
    let page = AppCustomProductPageCreate::new("Summer", "app-1", none);
    let sent = body(&app_custom_product_pages::create(page));
    assert_eq!(
        sent.pointer("/data/relationships/appCustomProductPageVersions"),
        Some(&json!({ "data": [] }))
    );
}

#[test]
#[expect(deprecated, reason = "that it is deprecated is what is shown")]
fn apple_advises_against_one_way_to_set_the_encryption_of_a_build() {
    let request = builds::set_app_encryption_declaration("build-1", None);
    assert_eq!(body(&request), json!({ "data": null }));
}
