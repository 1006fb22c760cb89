//! What a few requests look like on the wire, written out by hand: those that the documentation shows, and those that
//! create resources along with others.

use appstore_sdk::connect::app_custom_product_page_localizations::AppCustomProductPageLocalizationInlineCreate;
use appstore_sdk::connect::app_custom_product_page_versions::AppCustomProductPageVersionInlineCreate;
use appstore_sdk::connect::in_app_purchase_prices::InAppPurchasePriceInlineCreate;
use appstore_sdk::connect::in_app_purchases_v2::InAppPurchaseV2;
use appstore_sdk::connect::{
    app_custom_product_pages, app_infos, apps, beta_groups, beta_testers, builds,
    in_app_purchase_price_schedules, sales_reports,
};
use appstore_sdk::{Date, Id, Method, Parts, ProblemKind, Request, Response};
use serde_json::{Value, json};

fn parts<R: Response, Q>(request: &Request<R, Q>) -> Parts {
    request.parts().expect("the request can be sent")
}

/// The body as JSON; whatever has one says that it is JSON.
fn body(parts: &Parts) -> Value {
    assert_eq!(parts.content_type, Some("application/json"));
    serde_json::from_slice(parts.body.as_deref().expect("there is a body"))
        .expect("the body is JSON")
}

#[test]
fn a_list_asks_for_what_was_chosen_in_the_order_it_was_chosen() {
    let request = apps::list()
        .filter_bundle_id(["com.example.app", "com.example.other"])
        .fields([apps::AppField::Name, apps::AppField::Builds])
        .fields([builds::BuildField::Version])
        .include([apps::AppInclude::Builds])
        .limit_included(apps::AppToMany::Builds, 10)
        .limit(50);
    let parts = parts(&request);
    assert_eq!(parts.method, Method::Get);
    assert_eq!(parts.path, "/v1/apps");
    assert_eq!(
        parts.query.as_deref(),
        Some(
            "filter%5BbundleId%5D=com.example.app,com.example.other&fields%5Bapps%5D=name,builds\
             &fields%5Bbuilds%5D=version&include=builds&limit%5Bbuilds%5D=10&limit=50"
        )
    );
    assert_eq!(parts.accept, "application/json");
    assert_eq!((parts.content_type, parts.body), (None, None));
}

#[test]
fn a_list_without_choices_has_no_query() {
    let parts = parts(&apps::list());
    assert_eq!((parts.path.as_str(), parts.query), ("/v1/apps", None));
}

#[test]
fn what_cannot_be_sent_is_refused_before_it_is_sent() {
    let request = apps::list()
        .filter_bundle_id(["a,b"])
        .limit(201)
        .limit_included(apps::AppToMany::Builds, 0);
    let refused = request.parts().expect_err("none of it can be sent");
    let problems: Vec<_> = refused
        .problems()
        .iter()
        .map(|problem| (problem.parameter(), problem.kind()))
        .collect();
    let range = |max| ProblemKind::OutOfRange {
        min: Some(1),
        max: Some(max),
    };
    assert_eq!(
        problems,
        [
            ("filter[bundleId]", ProblemKind::Comma),
            ("limit", range(200)),
            ("limit[builds]", range(50))
        ]
    );
    assert!(apps::get("").parts().is_err());
}

#[test]
fn creating_sends_what_was_set_and_nothing_else() {
    let group = Id::<beta_groups::BetaGroup>::from("group-1");
    let body_of = |tester| body(&parts(&beta_testers::create(tester)));
    let tester = beta_testers::BetaTesterCreate::new("ada@example.com");
    assert_eq!(
        body_of(tester.clone()),
        json!({ "data": { "type": "betaTesters", "attributes": { "email": "ada@example.com" } } })
    );
    let parts = parts(&beta_testers::create(tester.clone()));
    assert_eq!(
        (parts.method, parts.path.as_str(), parts.query),
        (Method::Post, "/v1/betaTesters", None)
    );
    assert_eq!(
        body_of(tester.first_name("Ada").beta_groups([&group])),
        json!({
            "data": {
                "type": "betaTesters",
                "attributes": { "email": "ada@example.com", "firstName": "Ada" },
                "relationships": { "betaGroups": { "data": [{ "type": "betaGroups", "id": "group-1" }] } },
            },
        })
    );
}

#[test]
fn absent_null_and_a_value_are_three_things() {
    let id = Id::<app_infos::AppInfo>::from("info-1");
    let nothing = app_infos::update(&id, app_infos::AppInfoUpdate::new());
    assert_eq!(
        body(&parts(&nothing)),
        json!({ "data": { "type": "appInfos", "id": "info-1" } })
    );

    let changes = app_infos::AppInfoUpdate::new()
        .primary_category("BOOKS")
        .clear_secondary_category();
    let parts = parts(&app_infos::update(&id, changes));
    assert_eq!(
        (parts.method, parts.path.as_str()),
        (Method::Patch, "/v1/appInfos/info-1")
    );
    assert_eq!(
        body(&parts),
        json!({
            "data": {
                "type": "appInfos",
                "id": "info-1",
                "relationships": {
                    "primaryCategory": { "data": { "type": "appCategories", "id": "BOOKS" } },
                    "secondaryCategory": { "data": null },
                },
            },
        })
    );
}

#[test]
fn required_parameters_are_arguments() {
    let request = sales_reports::list(
        ["80012345"],
        [sales_reports::ReportType::Sales],
        [sales_reports::ReportSubType::Summary],
        [sales_reports::Frequency::Daily],
    );
    let parts = parts(&request.filter_report_date(["2026-07-03"]));
    assert_eq!(parts.path, "/v1/salesReports");
    assert_eq!(
        parts.query.as_deref(),
        Some(
            "filter%5BvendorNumber%5D=80012345&filter%5BreportType%5D=SALES&filter%5BreportSubType%5D=SUMMARY\
             &filter%5Bfrequency%5D=DAILY&filter%5BreportDate%5D=2026-07-03"
        )
    );
    assert_eq!(parts.accept, "application/a-gzip");
}

// The form of https://developer.apple.com/documentation/appstoreconnectapi/post-v1-inAppPurchasePriceSchedules
#[test]
fn prices_of_an_in_app_purchase_are_created_along_with_their_schedule() {
    let purchase = Id::<InAppPurchaseV2>::from("6445000001");
    let change = Date::new(2026, 9, 1).expect("a date");
    let until = InAppPurchasePriceInlineCreate::new()
        .end_date(change.clone())
        .in_app_purchase_v2(&purchase)
        .in_app_purchase_price_point("point-1");
    let from = InAppPurchasePriceInlineCreate::new()
        .start_date(change)
        .clear_end_date()
        .in_app_purchase_v2(&purchase)
        .in_app_purchase_price_point("point-2");
    let schedule = in_app_purchase_price_schedules::InAppPurchasePriceScheduleCreate::new(
        "USA",
        purchase,
        [until, from],
    );
    let parts = parts(&in_app_purchase_price_schedules::create(schedule));
    assert_eq!(
        (parts.method, parts.path.as_str()),
        (Method::Post, "/v1/inAppPurchasePriceSchedules")
    );
    assert_eq!(
        body(&parts),
        json!({
            "data": {
                "type": "inAppPurchasePriceSchedules",
                "relationships": {
                    "baseTerritory": { "data": { "type": "territories", "id": "USA" } },
                    "inAppPurchase": { "data": { "type": "inAppPurchases", "id": "6445000001" } },
                    "manualPrices": {
                        "data": [
                            { "type": "inAppPurchasePrices", "id": "${manualPrices-1}" },
                            { "type": "inAppPurchasePrices", "id": "${manualPrices-2}" },
                        ],
                    },
                },
            },
            "included": [
                {
                    "type": "inAppPurchasePrices",
                    "id": "${manualPrices-1}",
                    "attributes": { "endDate": "2026-09-01" },
                    "relationships": {
                        "inAppPurchaseV2": { "data": { "type": "inAppPurchases", "id": "6445000001" } },
                        "inAppPurchasePricePoint": { "data": { "type": "inAppPurchasePricePoints", "id": "point-1" } },
                    },
                },
                {
                    "type": "inAppPurchasePrices",
                    "id": "${manualPrices-2}",
                    "attributes": { "startDate": "2026-09-01", "endDate": null },
                    "relationships": {
                        "inAppPurchaseV2": { "data": { "type": "inAppPurchases", "id": "6445000001" } },
                        "inAppPurchasePricePoint": { "data": { "type": "inAppPurchasePricePoints", "id": "point-2" } },
                    },
                },
            ],
        })
    );
}

#[test]
fn what_is_created_inline_can_create_inline_itself() {
    let english =
        AppCustomProductPageLocalizationInlineCreate::new("en-US").promotional_text("New");
    let german = AppCustomProductPageLocalizationInlineCreate::new("de-DE");
    let version = AppCustomProductPageVersionInlineCreate::new([english, german])
        .deep_link("https://example.com/summer");
    let page =
        app_custom_product_pages::AppCustomProductPageCreate::new("Summer", "app-1", [version]);
    assert_eq!(
        body(&parts(&app_custom_product_pages::create(page))),
        json!({
            "data": {
                "type": "appCustomProductPages",
                "attributes": { "name": "Summer" },
                "relationships": {
                    "app": { "data": { "type": "apps", "id": "app-1" } },
                    "appCustomProductPageVersions": {
                        "data": [
                            { "type": "appCustomProductPageVersions", "id": "${appCustomProductPageVersions-1}" },
                        ],
                    },
                },
            },
            "included": [
                {
                    "type": "appCustomProductPageVersions",
                    "id": "${appCustomProductPageVersions-1}",
                    "attributes": { "deepLink": "https://example.com/summer" },
                    "relationships": {
                        "appCustomProductPageLocalizations": {
                            "data": [
                                {
                                    "type": "appCustomProductPageLocalizations",
                                    "id": "${appCustomProductPageLocalizations-1}",
                                },
                                {
                                    "type": "appCustomProductPageLocalizations",
                                    "id": "${appCustomProductPageLocalizations-2}",
                                },
                            ],
                        },
                    },
                },
                {
                    "type": "appCustomProductPageLocalizations",
                    "id": "${appCustomProductPageLocalizations-1}",
                    "attributes": { "locale": "en-US", "promotionalText": "New" },
                },
                {
                    "type": "appCustomProductPageLocalizations",
                    "id": "${appCustomProductPageLocalizations-2}",
                    "attributes": { "locale": "de-DE" },
                },
            ],
        })
    );
}
