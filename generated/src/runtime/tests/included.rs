//! Included resources are decoded on demand.

use serde_json::{Value, json};

use super::super::sample::apps::{App, AppInfo};
use super::super::sample::builds::Build;
use super::super::sample::in_app_purchase_price_schedules::{InAppPurchase, InAppPurchaseV2};
use super::read;
use crate::{Included, IncludedError, Page, Response, ToMany, ToOne};

fn included(value: Value) -> Included {
    read(value)
}

fn build(id: &str, version: &str) -> Value {
    json!({"type": "builds", "id": id, "attributes": {"version": version}})
}

fn version(build: &Build) -> &str {
    build.attributes.version.as_deref().unwrap()
}

#[test]
fn a_relationship_finds_its_resources_in_its_own_order() {
    let included =
        included(json!([build("1", "one"), {"type": "apps", "id": "2"}, build("2", "two")]));
    let builds = included.many(&ToMany::<Build>::to(["2", "1"])).unwrap();
    assert_eq!(
        builds.iter().map(version).collect::<Vec<_>>(),
        ["two", "one"]
    );
    assert_eq!(
        version(&included.one(&ToOne::<Build>::to("1")).unwrap().unwrap()),
        "one"
    );
}

#[test]
fn an_empty_relationship_finds_nothing() {
    assert!(
        Included::default()
            .one(&ToOne::<Build>::none())
            .unwrap()
            .is_none()
    );
    assert!(
        Included::default()
            .many(&ToMany::<Build>::to([""; 0]))
            .unwrap()
            .is_empty()
    );
}

#[test]
fn a_relationship_that_was_not_sent_says_so() {
    let included = included(json!([build("1", "one")]));
    assert_eq!(
        included.one(&ToOne::<Build>::default()).unwrap_err(),
        IncludedError::LinkageNotSent
    );
    assert_eq!(
        included.many(&ToMany::<Build>::default()).unwrap_err(),
        IncludedError::LinkageNotSent
    );
}

#[test]
fn a_resource_that_did_not_come_along_is_named() {
    let error = Included::default()
        .many(&ToMany::<Build>::to(["7"]))
        .unwrap_err();
    assert_eq!(
        error,
        IncludedError::NotIncluded {
            resource_type: "builds".to_owned(),
            id: "7".to_owned()
        }
    );
    assert_eq!(error.to_string(), "builds 7 is related, but not included");
}

#[test]
fn a_resource_that_cannot_be_read_is_named_without_its_text() {
    let included = included(json!([
        build("1", "one"),
        {"type": "builds", "id": "2", "attributes": {"version": ["secret"]}},
    ]));
    let error = included.one(&ToOne::<Build>::to("2")).unwrap_err();
    assert_eq!(
        error.to_string(),
        "builds 2 is included, but could not be read"
    );
    let IncludedError::Decode { error: inner, .. } = &error else {
        panic!("{error:?}");
    };
    assert_eq!(
        (inner.path(), inner.line(), inner.column()),
        ("included[1].attributes.version", 0, 0)
    );
    let source = std::error::Error::source(&error).unwrap();
    assert_eq!(
        source.to_string(),
        "the answer has something else where a string belongs at included[1].attributes.version"
    );
    let absent = included.one(&ToOne::<Build>::to("9")).unwrap_err();
    assert!(std::error::Error::source(&absent).is_none());
    assert!(!format!("{error:?}").contains("secret"));
    assert!(included.one(&ToOne::<Build>::to("1")).is_ok());
}

#[test]
fn what_can_be_skipped_but_not_read_harms_itself_alone() {
    let page: Page<Build> = serde_json::from_str(
        r#"{"data": [], "included": [
            {"type": "builds", "id": "1", "attributes": {"version": "\ud800"}},
            {"type": "\ud800", "id": "2"}, "\ud800", 1e999,
            {"id": "3", "type": "bu\u0069lds", "attributes": {"version": "three, \"]}"}}
        ]}"#,
    )
    .unwrap();
    assert_eq!(page.included.len(), 5);
    assert!(page.included.one(&ToOne::<Build>::to("1")).is_err());
    let three = page.included.one(&ToOne::<Build>::to("3"));
    assert_eq!(version(&three.unwrap().unwrap()), "three, \"]}");
    assert_eq!(page.included.iter::<Build>().count(), 2);
    assert_eq!(
        format!("{:?}", page.included),
        r#"["builds 1", "malformed", "malformed", "malformed", "builds 3"]"#
    );
}

#[test]
fn what_is_no_list_is_an_error() {
    for included in ["{}", "1", r#""text""#] {
        let body = format!(r#"{{"data": [], "included": {included}}}"#);
        let error = <Page<Build> as Response>::read(200, body.as_bytes()).unwrap_err();
        assert!(
            error.to_string().contains("where a sequence belongs"),
            "{error}"
        );
    }
}

#[test]
fn a_list_without_resources_is_empty() {
    for json in ["[]", " [ \n ] "] {
        let included: Included = serde_json::from_str(json).unwrap();
        assert_eq!((included.is_empty(), included.len()), (true, 0));
        assert_eq!(included, Included::default());
    }
}

#[test]
fn the_text_of_each_resource_can_be_had_as_it_came() {
    let included: Included =
        serde_json::from_str("[ {\"type\" : \"new\",\n \"id\": \"1\"} , null ]").unwrap();
    assert_eq!(
        included.raw().collect::<Vec<_>>(),
        ["{\"type\" : \"new\",\n \"id\": \"1\"}", "null"]
    );
    assert_eq!(
        serde_json::to_value(&included).unwrap(),
        json!([{"type": "new", "id": "1"}, null])
    );
}

#[test]
fn resources_are_compared_as_json() {
    let one: Included = serde_json::from_str(r#"[{"type": "builds", "id": "1"}]"#).unwrap();
    let other: Included = serde_json::from_str(r#"[ {"id":"1","type":"builds"} ]"#).unwrap();
    assert_eq!(one, other);
    assert_eq!(
        one,
        Included::from(vec![json!({"type": "builds", "id": "1"})])
    );
    assert_ne!(one, included(json!([build("1", "one")])));
    assert_ne!(one, Included::default());
}

#[test]
fn a_document_can_be_read_from_json_in_memory() {
    let json = json!({"data": [], "included": [build("1", "one")]});
    let page: Page<Build> = serde_json::from_value(json).unwrap();
    let read = page.included.clone().one(&ToOne::<Build>::to("1"));
    assert_eq!(version(&read.unwrap().unwrap()), "one");
}

#[test]
fn included_can_be_shared_between_threads() {
    let included = included(json!([build("1", "one"), build("2", "two")]));
    std::thread::scope(|scope| {
        for id in ["1", "2"] {
            let included = &included;
            scope.spawn(move || included.one(&ToOne::<Build>::to(id)).unwrap().unwrap());
        }
    });
}

#[test]
fn unknown_types_and_malformed_entries_do_no_harm_and_are_kept() {
    let json =
        json!([{"type": "unheardOf", "id": "1"}, {"id": 3}, null, "text", build("1", "one")]);
    let included = included(json.clone());
    assert_eq!(included.len(), 5);
    assert_eq!(
        version(&included.one(&ToOne::<Build>::to("1")).unwrap().unwrap()),
        "one"
    );
    assert_eq!(serde_json::to_value(&included).unwrap(), json);
}

#[test]
fn all_resources_of_a_type_can_be_had() {
    let included =
        included(json!([build("1", "one"), {"type": "apps", "id": "1"}, build("2", "two")]));
    let builds: Result<Vec<Build>, _> = included.iter().collect();
    assert_eq!(
        builds.unwrap().iter().map(version).collect::<Vec<_>>(),
        ["one", "two"]
    );
    assert_eq!(included.iter::<App>().count(), 1);
    assert_eq!(included.iter::<AppInfo>().count(), 0);
}

#[test]
fn two_versions_of_a_resource_can_share_a_type() {
    let included = included(json!([{"type": "inAppPurchases", "id": "1"}]));
    assert!(
        included
            .one(&ToOne::<InAppPurchase>::to("1"))
            .unwrap()
            .is_some()
    );
    assert!(
        included
            .one(&ToOne::<InAppPurchaseV2>::to("1"))
            .unwrap()
            .is_some()
    );
}

#[test]
fn the_type_that_was_sent_decides_not_the_one_that_is_expected() {
    let included =
        included(json!([{"type": "betaBuilds", "id": "1", "attributes": {"version": "one"}}]));
    let relationship: ToOne<Build> = read(json!({"data": {"type": "betaBuilds", "id": "1"}}));
    assert_eq!(
        version(&included.one(&relationship).unwrap().unwrap()),
        "one"
    );
}

#[test]
fn of_two_that_share_type_and_id_the_last_counts_and_both_are_kept() {
    let included = included(json!([build("1", "one"), build("1", "two")]));
    let found = included.one(&ToOne::<Build>::to("1")).unwrap();
    assert_eq!(version(&found.unwrap()), "two");
    assert_eq!(included.iter::<Build>().count(), 2);
}

#[test]
fn pages_are_merged_by_type_and_id_and_the_later_one_stays() {
    let mut all = included(json!([build("1", "one"), build("2", "two")]));
    assert!(all.one(&ToOne::<Build>::to("1")).is_ok());
    all.merge(included(
        json!([build("3", "three"), build("1", "changed"), {"id": "x"}, build("3", "again")]),
    ));
    let builds: Vec<Build> = all.iter().collect::<Result<_, _>>().unwrap();
    assert_eq!(
        builds.iter().map(version).collect::<Vec<_>>(),
        ["changed", "two", "again"]
    );
    assert_eq!(
        version(&all.one(&ToOne::<Build>::to("3")).unwrap().unwrap()),
        "again"
    );
    assert_eq!(all.len(), 4);
}
