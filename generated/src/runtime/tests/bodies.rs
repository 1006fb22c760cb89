//! Bodies: what was set is sent, and nothing else.

use serde_json::json;

use super::super::sample::apps::{self, AppCreate, AppUpdate, Location};
use super::super::sample::in_app_purchase_price_schedules::{
    self as schedules, InAppPurchase, InAppPurchaseInlineCreate, InAppPurchasePrice,
    InAppPurchasePriceInlineCreate, InAppPurchasePriceScheduleCreate,
};
use super::body;
use crate::{Date, Id, Link, ProblemKind};

#[test]
fn what_was_not_set_is_not_sent() {
    assert_eq!(
        body(&apps::update("1", AppUpdate::new())),
        json!({"data": {"type": "apps", "id": "1"}})
    );
    let create = apps::create(AppCreate::new("Example"));
    assert_eq!(
        body(&create),
        json!({"data": {"type": "apps", "attributes": {"name": "Example"}}})
    );
}

#[test]
fn absent_null_and_a_value_are_three_things() {
    let attributes = |update| {
        body(&apps::update("1", update))["data"]
            .get("attributes")
            .cloned()
    };
    assert_eq!(attributes(AppUpdate::new()), None);
    assert_eq!(
        attributes(AppUpdate::new().clear_name()),
        Some(json!({"name": null}))
    );
    assert_eq!(
        attributes(AppUpdate::new().name("")),
        Some(json!({"name": ""}))
    );
}

#[test]
fn a_relationship_has_three_states_too() {
    let relationships = |update| {
        body(&apps::update("1", update))["data"]
            .get("relationships")
            .cloned()
    };
    assert_eq!(relationships(AppUpdate::new()), None);
    assert_eq!(
        relationships(AppUpdate::new().clear_build()),
        Some(json!({"build": {"data": null}}))
    );
    let build = json!({"build": {"data": {"type": "builds", "id": "2"}}});
    assert_eq!(relationships(AppUpdate::new().build("2")), Some(build));
}

#[test]
fn setting_again_replaces() {
    let update = AppUpdate::new()
        .name("one")
        .clear_name()
        .name("two")
        .clear_build()
        .build("1")
        .build("2");
    let data = &body(&apps::update("1", update))["data"];
    assert_eq!(data["attributes"], json!({"name": "two"}));
    assert_eq!(data["relationships"]["build"]["data"]["id"], json!("2"));
}

#[test]
fn lists_and_objects_are_sent_and_may_be_empty() {
    let create = AppCreate::new("Example")
        .aliases(["a,b", "c"])
        .place(Location::new())
        .builds([""; 0]);
    let data = &body(&apps::create(create))["data"];
    assert_eq!(
        data["attributes"],
        json!({"name": "Example", "aliases": ["a,b", "c"], "place": {}})
    );
    assert_eq!(data["relationships"], json!({"builds": {"data": []}}));
}

#[test]
fn a_body_is_written_as_it_is_sent() {
    let create = AppCreate::new("Example").build("2");
    assert_eq!(
        serde_json::to_value(&create).unwrap(),
        body(&apps::create(create))
    );
}

#[test]
fn a_number_that_is_not_finite_is_refused() {
    let request = apps::create(AppCreate::new("Example").place(Location::new().latitude(f64::NAN)));
    let refused = request.parts().unwrap_err();
    let problem = &refused.problems()[0];
    assert_eq!(
        (problem.kind(), problem.parameter()),
        (ProblemKind::NotFinite, "place")
    );
}

#[test]
fn a_price_schedule_creates_its_manual_prices_with_local_ids() {
    let now = InAppPurchasePriceInlineCreate::new()
        .clear_start_date()
        .price_point("point-1")
        .in_app_purchase_v2("6700");
    let later = InAppPurchasePriceInlineCreate::new()
        .start_date(Date::new(2027, 1, 1).unwrap())
        .price_point("point-2")
        .in_app_purchase_v2("6700");
    let request = schedules::create(InAppPurchasePriceScheduleCreate::new(
        "6700",
        "USA",
        [now, later],
    ));
    let price = |id: &str, start: Option<&str>, point: &str| {
        json!({
            "type": "inAppPurchasePrices",
            "id": id,
            "attributes": {"startDate": start},
            "relationships": {
                "inAppPurchasePricePoint": {"data": {"type": "inAppPurchasePricePoints", "id": point}},
                "inAppPurchaseV2": {"data": {"type": "inAppPurchases", "id": "6700"}},
            },
        })
    };
    assert_eq!(
        body(&request),
        json!({
            "data": {
                "type": "inAppPurchasePriceSchedules",
                "relationships": {
                    "inAppPurchase": {"data": {"type": "inAppPurchases", "id": "6700"}},
                    "baseTerritory": {"data": {"type": "territories", "id": "USA"}},
                    "manualPrices": {"data": [
                        {"type": "inAppPurchasePrices", "id": "${manualPrices-1}"},
                        {"type": "inAppPurchasePrices", "id": "${manualPrices-2}"},
                    ]},
                },
            },
            "included": [
                price("${manualPrices-1}", None, "point-1"),
                price("${manualPrices-2}", Some("2027-01-01"), "point-2"),
            ],
        })
    );
}

#[test]
fn what_is_created_inline_may_create_in_turn() {
    let leaf = || InAppPurchasePriceInlineCreate::new().price_point("p");
    let purchase = InAppPurchaseInlineCreate::new().prices([leaf(), leaf()]);
    let first = InAppPurchasePriceInlineCreate::new().in_app_purchase_v2(purchase);
    let request = schedules::create(InAppPurchasePriceScheduleCreate::new(
        "6700",
        "USA",
        [first, leaf()],
    ));
    let body = body(&request);
    let ids: Vec<_> = body["included"]
        .as_array()
        .unwrap()
        .iter()
        .map(|resource| &resource["id"])
        .collect();
    assert_eq!(
        ids,
        [
            "${manualPrices-1}",
            "${inAppPurchaseV2-1}",
            "${manualPrices-2}",
            "${manualPrices-3}",
            "${manualPrices-4}"
        ]
    );
    assert_eq!(
        body["included"][1]["relationships"]["manualPrices"]["data"],
        json!([
            {"type": "inAppPurchasePrices", "id": "${manualPrices-2}"},
            {"type": "inAppPurchasePrices", "id": "${manualPrices-3}"},
        ])
    );
    assert_eq!(body["included"][1]["attributes"], json!({}));
    assert_eq!(
        body["data"]["relationships"]["manualPrices"]["data"][1]["id"],
        json!("${manualPrices-4}")
    );
}

#[test]
fn prices_that_exist_and_prices_that_are_created_go_together() {
    let links = [
        crate::Link::from("7"),
        InAppPurchasePriceInlineCreate::new().into(),
    ];
    let body = body(&schedules::create(InAppPurchasePriceScheduleCreate::new(
        "6700", "USA", links,
    )));
    let data = &body["data"]["relationships"]["manualPrices"]["data"];
    assert_eq!(
        (&data[0]["id"], &data[1]["id"]),
        (&json!("7"), &json!("${manualPrices-1}"))
    );
    assert_eq!(body["included"].as_array().unwrap().len(), 1);
}

#[test]
fn an_empty_id_inside_an_inline_resource_is_refused() {
    let price = InAppPurchasePriceInlineCreate::new().price_point("");
    let refused = schedules::create(InAppPurchasePriceScheduleCreate::new(
        "6700",
        "USA",
        [price],
    ))
    .parts()
    .unwrap_err();
    assert_eq!(refused.problems()[0].parameter(), "inAppPurchasePricePoint");
}

#[test]
fn links_are_equal_when_they_lead_to_the_same() {
    let existing = |id| Link::<InAppPurchasePrice>::from(id);
    let created = |point| {
        let price = InAppPurchasePriceInlineCreate::new().price_point(point);
        Link::<InAppPurchasePrice>::from(price)
    };
    assert_eq!(existing("1"), existing("1"));
    assert_ne!(existing("1"), existing("2"));
    assert_eq!(created("a"), created("a"));
    assert_ne!(created("a"), created("b"));
    assert_ne!(created("a"), existing("1"));
}

#[test]
fn ids_of_resources_that_share_a_type_convert() {
    let old = Id::<InAppPurchase>::from("6700");
    let schedule = InAppPurchasePriceScheduleCreate::new(&old, "USA", [crate::Link::from("7")]);
    let body = body(&schedules::create(schedule));
    assert_eq!(
        body["data"]["relationships"]["inAppPurchase"]["data"]["id"],
        json!("6700")
    );
}
