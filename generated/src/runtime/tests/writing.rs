//! What was read can be written back.

use serde_json::{Value, json};

use super::super::sample::apps::{App, Location};
use super::super::sample::builds::Build;
use super::read;
use crate::{Document, Linkage, Page, ToMany, ToOne};

fn app() -> Value {
    json!({
        "type": "apps",
        "id": "1",
        "attributes": {
            "name": "Example",
            "createdDate": "2026-07-03T04:47:09.000+0000",
            "releaseDate": "2027-01-01",
            "platforms": ["IOS", "VISION_OS"],
            "stars": 5,
            "isMadeForKids": false,
            "downloads": 9_007_199_254_740_993_i64,
            "place": {"latitude": 1.5, "label": "Here"},
            "source": {"big": u64::MAX, "null": null, "list": [1, -1.5, true, "text"]},
        },
        "relationships": {
            "appInfo": {"data": null, "links": {"self": "s", "related": "r"}},
            "builds": {
                "data": [{"type": "builds", "id": "2"}, {"type": "betaBuilds", "id": "3"}],
                "meta": {"paging": {"total": 9, "limit": 2, "nextCursor": "A"}},
            },
            "other": {"links": {"related": "r"}},
        },
        "links": {"self": "s"},
    })
}

#[test]
fn a_resource_is_written_as_it_was_read() {
    assert_eq!(serde_json::to_value(read::<App>(app())).unwrap(), app());
}

#[test]
fn a_document_is_written_as_it_was_read() {
    let json = json!({
        "data": app(), "included": [{"type": "builds", "id": "2"}, {"other": 1}],
        "links": {"self": "s"}, "meta": {"any": [1]},
    });
    assert_eq!(
        serde_json::to_value(read::<Document<App>>(json.clone())).unwrap(),
        json
    );
    let empty = json!({"data": null});
    assert_eq!(
        serde_json::to_value(read::<Document<Option<App>>>(empty.clone())).unwrap(),
        empty
    );
}

#[test]
fn a_page_is_written_as_it_was_read() {
    let json = json!({
        "data": [app(), app()], "links": {"self": "s", "first": "f", "next": "n"},
        "meta": {"paging": {"total": 2, "limit": 50}},
    });
    assert_eq!(
        serde_json::to_value(read::<Page<App>>(json.clone())).unwrap(),
        json
    );
}

#[test]
fn a_linkage_is_written_as_it_was_read() {
    for json in [
        json!({"data": null}),
        json!({"data": {"type": "builds", "id": "1"}, "links": {"self": "s"}}),
    ] {
        assert_eq!(
            serde_json::to_value(read::<Linkage<Build>>(json.clone())).unwrap(),
            json
        );
    }
}

#[test]
fn what_was_not_sent_is_not_written() {
    assert_eq!(
        serde_json::to_value(App::default()).unwrap(),
        json!({"type": "apps", "id": ""})
    );
    assert_eq!(
        serde_json::to_value(ToOne::<Build>::default()).unwrap(),
        json!({})
    );
    assert_eq!(
        serde_json::to_value(ToMany::<Build>::default()).unwrap(),
        json!({})
    );
}

#[test]
fn a_copy_is_written_as_what_it_was_copied_from() {
    assert_eq!(
        serde_json::to_value(read::<App>(app()).clone()).unwrap(),
        app()
    );
    let to = ToOne::<Build>::to("1");
    let (copy, to) = (serde_json::to_value(to.clone()), serde_json::to_value(to));
    assert_eq!(copy.unwrap(), to.unwrap());
}

#[test]
fn relationships_made_for_tests_are_written_with_their_type() {
    assert_eq!(
        serde_json::to_value(ToOne::<Build>::none()).unwrap(),
        json!({"data": null})
    );
    assert_eq!(
        serde_json::to_value(ToOne::<Build>::to("1")).unwrap(),
        json!({"data": {"type": "builds", "id": "1"}})
    );
    let many = ToMany::<Build>::to(["1", "2"]);
    let data = json!([{"type": "builds", "id": "1"}, {"type": "builds", "id": "2"}]);
    assert_eq!(serde_json::to_value(many).unwrap(), json!({"data": data}));
}

#[test]
fn a_number_that_json_cannot_express_is_an_error() {
    assert!(serde_json::to_value(Location::new().latitude(f64::NAN)).is_err());
}
