//! What users write, through the front door and with the bindings as they are.

use appstore_sdk::connect::{
    app_infos, apps, beta_testers, builds, in_app_purchase_price_schedules as schedules,
    in_app_purchase_prices as prices,
};
use appstore_sdk::{
    Date, Document, Field, Id, IncludedError, Name, Page, ReadError, Request, Response,
};
use serde_json::{Value, json};

#[expect(clippy::unwrap_used, reason = "a helper of tests")]
fn body<R: Response, Q>(request: &Request<R, Q>) -> Value {
    serde_json::from_slice(&request.parts().unwrap().body.unwrap()).unwrap()
}

#[test]
fn a_page_of_apps_is_asked_for_with_typed_parameters_and_joins() {
    let request = apps::list()
        .filter_bundle_id(["com.example.app"])
        .fields([apps::AppField::Name, apps::AppField::Builds])
        .include([apps::AppInclude::Builds])
        .limit(50);
    assert_eq!(
        request.parts().unwrap().query.unwrap(),
        "filter%5BbundleId%5D=com.example.app&fields%5Bapps%5D=name,builds&include=builds&limit=50"
    );
}

#[test]
fn included_builds_of_an_app_are_found() {
    let answer = json!({
        "data": [{
            "type": "apps", "id": "1", "attributes": {"name": "Example"},
            "relationships": {"builds": {"data": [{"type": "builds", "id": "2"}]}, "appInfos": {}},
        }],
        "included": [{"type": "builds", "id": "2", "attributes": {"version": "7"}}],
    });
    let page = <Page<apps::App> as Response>::read(200, answer.to_string().as_bytes()).unwrap();
    let builds: Vec<builds::Build> = page
        .included
        .many(&page.data[0].relationships.builds)
        .unwrap();
    assert_eq!(builds[0].attributes.version.as_deref(), Some("7"));
    let infos = page.included.many(&page.data[0].relationships.app_infos);
    assert_eq!(infos.unwrap_err(), IncludedError::LinkageNotSent);
}

#[test]
fn what_is_required_is_an_argument_and_the_rest_is_set() {
    let group = Id::from("9");
    let request = beta_testers::create(
        beta_testers::BetaTesterCreate::new("ada@example.com")
            .first_name("Ada")
            .beta_groups([&group]),
    );
    assert_eq!(
        body(&request),
        json!({"data": {
            "type": "betaTesters",
            "attributes": {"email": "ada@example.com", "firstName": "Ada"},
            "relationships": {"betaGroups": {"data": [{"type": "betaGroups", "id": "9"}]}},
        }})
    );
}

#[test]
fn a_relationship_is_cleared_with_null() {
    let request = app_infos::update(
        "1",
        app_infos::AppInfoUpdate::new().clear_secondary_category(),
    );
    assert_eq!(
        body(&request),
        json!({"data": {
            "type": "appInfos", "id": "1", "relationships": {"secondaryCategory": {"data": null}},
        }})
    );
}

#[test]
fn a_price_schedule_with_two_manual_prices_is_one_request() {
    let now = prices::InAppPurchasePriceInlineCreate::new()
        .clear_start_date()
        .in_app_purchase_price_point("point-1");
    let later = prices::InAppPurchasePriceInlineCreate::new()
        .start_date(Date::new(2027, 1, 1).unwrap())
        .in_app_purchase_price_point("point-2");
    let request = schedules::create(schedules::InAppPurchasePriceScheduleCreate::new(
        "USA",
        "6700",
        [now, later],
    ));
    let body = body(&request);
    let included = body["included"].as_array().unwrap();
    let ids: Vec<_> = included.iter().map(|price| &price["id"]).collect();
    assert_eq!(ids, ["${manualPrices-1}", "${manualPrices-2}"]);
    let starts: Vec<_> = included
        .iter()
        .map(|price| &price["attributes"]["startDate"])
        .collect();
    assert_eq!(starts, [&json!(null), &json!("2027-01-01")]);
    let linked = &body["data"]["relationships"]["manualPrices"]["data"];
    assert_eq!(
        linked[1],
        json!({"type": "inAppPurchasePrices", "id": "${manualPrices-2}"})
    );
}

#[test]
fn requests_are_plain_values() {
    fn is_plain<T: Clone + PartialEq + std::fmt::Debug + Send + Sync + 'static>(request: &T) {
        assert_eq!(*request, request.clone());
    }
    is_plain(&apps::list());
    is_plain(&apps::get("1"));
    is_plain(&beta_testers::delete("1"));
}

#[test]
fn users_can_read_answers_as_types_of_their_own() {
    struct Length(usize);
    impl Response for Length {
        fn read(_: u16, body: &[u8]) -> Result<Self, ReadError> {
            Ok(Self(body.len()))
        }
    }
    assert_eq!(Length::read(200, &[0; 3]).unwrap().0, 3);
    assert_eq!(Length::ACCEPT, "application/json");
}

#[test]
fn names_say_what_apple_calls_them() {
    assert_eq!(apps::AppField::Name.as_str(), "name");
    assert_eq!(<apps::AppField as Field>::PARAMETER, "fields[apps]");
}

#[test]
fn an_answer_that_cannot_be_read_says_where_and_shows_nothing() {
    let answer = br#"{"data": {"type": "apps", "id": "1", "attributes": {"name": ["secret"]}}}"#;
    let error = <Document<apps::App> as Response>::read(200, answer).unwrap_err();
    assert!(error.path().starts_with("data.attributes.name"), "{error}");
    assert!(!format!("{error} {error:?}").contains("secret"));
}
