//! Reading is forgiving.

use std::fmt;

use serde::de::{MapAccess, Visitor};
use serde::{Deserialize, Deserializer};
use serde_json::{Value, json};

use super::super::object::read_lists;
use super::super::sample::apps::{App, AppAttributes, Source};
use super::super::sample::builds::Build;
use super::read;
use crate::{Id, Links, LinksOnly, PagingInformation, ReadError, Response, ToMany, ToOne};

fn failure(json: &str) -> ReadError {
    AppAttributes::read(200, json.as_bytes()).unwrap_err()
}

#[test]
fn type_and_id_are_all_that_a_resource_needs() {
    let app: App = read(json!({"type": "apps", "id": "1"}));
    assert_eq!(app.id, Id::from("1"));
    assert!(
        app.attributes.name.is_none()
            && !app.relationships.builds.is_sent()
            && app.links.self_.is_none()
    );
}

#[test]
fn a_resource_without_type_or_id_is_an_error() {
    for json in [
        json!({"id": "1"}),
        json!({"type": "apps"}),
        json!({"type": "apps", "id": null}),
        json!([]),
        json!(null),
    ] {
        assert!(serde_json::from_value::<App>(json).is_err());
    }
}

#[test]
fn an_empty_id_can_be_read() {
    assert!(read::<App>(json!({"type": "apps", "id": ""})).id.is_empty());
}

#[test]
fn an_id_that_comes_as_a_number_becomes_text() {
    assert_eq!(
        read::<App>(json!({"type": "apps", "id": 12})).id.as_str(),
        "12"
    );
}

#[test]
fn the_type_is_not_compared() {
    assert_eq!(
        read::<App>(json!({"type": "applications", "id": "1"}))
            .id
            .as_str(),
        "1"
    );
}

#[test]
fn null_equals_absent_everywhere() {
    let null = json!({"type": "apps", "id": "1", "attributes": null, "relationships": null, "links": null});
    let inner = json!({
        "type": "apps", "id": "1", "links": {"self": null},
        "attributes": {"name": null, "isMadeForKids": null, "downloads": null, "place": null, "stars": null, "source": null},
        "relationships": {"builds": null, "appInfo": null, "other": null},
    });
    let deep = json!({
        "type": "apps", "id": "1",
        "attributes": {"platforms": null},
        "relationships": {"builds": {"data": null, "links": null, "meta": null}, "other": {"links": null}},
    });
    for json in [null, inner, deep] {
        assert_eq!(
            serde_json::to_value(read::<App>(json)).unwrap(),
            json!({"type": "apps", "id": "1"})
        );
    }
}

#[test]
fn unknown_members_are_ignored() {
    let json = json!({"type": "apps", "id": "1", "new": {"deep": [1]}, "attributes": {"new": [{}], "name": "Example"}});
    assert_eq!(
        read::<App>(json).attributes.name.as_deref(),
        Some("Example")
    );
}

#[test]
fn of_a_member_that_comes_twice_the_last_counts() {
    let attributes: AppAttributes =
        serde_json::from_str(r#"{"name": "one", "name": "two"}"#).unwrap();
    assert_eq!(attributes.name.as_deref(), Some("two"));
}

#[test]
fn null_that_comes_after_an_object_takes_its_place() {
    let app = r#"{"type": "apps", "id": "1", "attributes": {"name": "a"}, "attributes": null}"#;
    let app: App = serde_json::from_str(app).unwrap();
    assert_eq!(app.attributes.name, None);
}

#[test]
fn lists_of_lists_are_read_without_their_nulls() {
    struct Rows(Option<Vec<Vec<i64>>>);

    impl<'de> Deserialize<'de> for Rows {
        fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
            struct Only;

            impl<'de> Visitor<'de> for Only {
                type Value = Rows;

                fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                    f.write_str("an object")
                }

                fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Rows, A::Error> {
                    map.next_key::<String>()?;
                    let mut rows = Rows(None);
                    read_lists(&mut rows.0, &mut map)?;
                    Ok(rows)
                }
            }
            deserializer.deserialize_map(Only)
        }
    }

    for (rows, expected) in [
        (
            json!([[1, null], null, [], [2]]),
            Some(vec![vec![1], vec![], vec![2]]),
        ),
        (json!([]), Some(vec![])),
        (json!(null), None),
    ] {
        assert_eq!(read::<Rows>(json!({"rows": rows})).0, expected);
    }
}

#[test]
fn escaped_names_of_members_are_understood() {
    let attributes: AppAttributes = serde_json::from_str(r#"{"\u006eame": "Example"}"#).unwrap();
    assert_eq!(attributes.name.as_deref(), Some("Example"));
}

#[test]
fn a_to_one_relationship_has_three_cases() {
    let absent: ToOne<Build> = read(json!({}));
    assert_eq!((absent.is_sent(), absent.id()), (false, None));
    let empty: ToOne<Build> = read(json!({"data": null}));
    assert_eq!((empty.is_sent(), empty.id()), (true, None));
    let full: ToOne<Build> = read(json!({"data": {"type": "builds", "id": "2"}}));
    assert_eq!((full.is_sent(), full.id()), (true, Some(&Id::from("2"))));
}

#[test]
fn a_to_many_relationship_knows_whether_it_was_sent() {
    let absent: ToMany<Build> = read(json!({"links": {"related": "https://example.com"}}));
    assert_eq!((absent.is_sent(), absent.ids()), (false, &[][..]));
    let empty: ToMany<Build> = read(json!({"data": []}));
    assert_eq!((empty.is_sent(), empty.ids()), (true, &[][..]));
}

#[test]
fn linkage_that_was_cut_off_is_visible() {
    let data = json!([{"type": "builds", "id": "1"}, {"type": "builds", "id": "2"}]);
    let by_total: ToMany<Build> =
        read(json!({"data": data, "meta": {"paging": {"total": 3, "limit": 2}}}));
    assert_eq!((by_total.is_truncated(), by_total.total()), (true, Some(3)));
    let by_link: ToMany<Build> =
        read(json!({"data": data, "links": {"next": "/v1/apps/1/relationships/builds?cursor=A"}}));
    assert!(by_link.is_truncated());
    let whole: ToMany<Build> =
        read(json!({"data": data, "links": {"next": ""}, "meta": {"paging": {"total": 2}}}));
    assert!(!whole.is_truncated());
    let absent: ToMany<Build> = read(json!({"meta": {"paging": {"total": 3}}}));
    assert!(!absent.is_truncated());
}

#[test]
fn null_items_of_linkage_are_left_out() {
    let many: ToMany<Build> = read(json!({"data": [null, {"type": "builds", "id": "1"}]}));
    assert_eq!(many.ids(), [Id::from("1")]);
}

#[test]
fn linkage_needs_type_and_id() {
    for data in [
        json!({"type": "builds"}),
        json!({"id": "1"}),
        json!({"type": "builds", "id": null}),
    ] {
        assert!(serde_json::from_value::<ToOne<Build>>(json!({"data": data})).is_err());
        assert!(serde_json::from_value::<ToMany<Build>>(json!({"data": [data]})).is_err());
    }
}

#[test]
fn a_link_may_be_an_object() {
    let links: Links = read(
        json!({"self": {"href": "https://example.com", "meta": {}}, "related": {}, "first": 1}),
    );
    assert_eq!(
        (links.self_.as_deref(), links.related, links.first),
        (Some("https://example.com"), None, None)
    );
}

#[test]
fn there_is_no_next_page_when_the_link_is_absent_null_or_empty() {
    for json in [json!({}), json!({"next": null}), json!({"next": ""})] {
        assert_eq!(read::<Links>(json).next(), None);
    }
    assert_eq!(
        read::<Links>(json!({"next": "/v1/apps?cursor=A"})).next(),
        Some("/v1/apps?cursor=A")
    );
}

#[test]
fn a_relationship_of_links_alone_is_read() {
    let links: LinksOnly = read(json!({"links": {"related": "https://example.com"}, "data": 1}));
    assert_eq!(links.links.related.as_deref(), Some("https://example.com"));
}

#[test]
fn paging_needs_no_figures() {
    for json in [
        json!({}),
        json!({"paging": null}),
        json!({"paging": {"total": null}}),
    ] {
        assert_eq!(read::<PagingInformation>(json).paging.total, None);
    }
}

#[test]
fn json_of_several_forms_is_read_as_the_first_that_fits() {
    let source = |json: Value| {
        read::<AppAttributes>(json!({"source": json}))
            .source
            .unwrap()
    };
    assert!(
        matches!(source(json!({"latitude": 1.5})), Source::Pointer(place) if place.latitude == Some(1.5))
    );
    assert!(matches!(source(json!("text")), Source::Text(text) if text == "text"));
    assert!(
        matches!(source(json!({"other": 1})), Source::Unrecognized(value) if value == json!({"other": 1}))
    );
}

#[test]
fn an_error_says_what_was_expected_and_shows_no_value() {
    let error = failure(r#"{"isMadeForKids": "secret, expected nothing"}"#);
    assert_eq!(
        error.to_string(),
        "the answer has something else where a boolean belongs at isMadeForKids (line 1, column 44)"
    );
    assert!(!format!("{error:?}").contains("secret"));
}

#[test]
fn an_error_says_which_kind_of_thing_belongs_there() {
    for (json, problem) in [
        ("1", "where a document belongs"),
        (r#"{"data": 1}"#, "where a resource belongs at data"),
        (
            r#"{"data": {"type": "apps", "id": []}}"#,
            "where a string belongs at data.id",
        ),
        (
            r#"{"data": {"type": "apps", "id": "1", "attributes": {"platforms": 1}}}"#,
            "where a list belongs at data.attributes.platforms",
        ),
        (
            r#"{"data": {"type": "apps", "id": "1", "relationships": true}}"#,
            "where an object belongs at data.relationships",
        ),
    ] {
        let error = <crate::Document<App> as Response>::read(200, json.as_bytes()).unwrap_err();
        let told = format!("the answer has something else {problem} (line 1");
        assert!(error.to_string().starts_with(&told), "{error}");
    }
}

#[test]
fn an_error_knows_line_and_column() {
    let error = failure("{\n  \"isMadeForKids\": 1}");
    assert_eq!((error.line(), error.column()), (2, 20));
}

#[test]
fn a_list_that_breaks_off_before_its_first_item_has_no_item() {
    for (json, path) in [
        (r#"{"platforms": [ "#, "platforms"),
        (r#"{"platforms": [ "IOS""#, "platforms[0]"),
    ] {
        assert_eq!(failure(json).path(), path);
    }
}

#[test]
fn an_error_says_where_even_deep_inside() {
    let page = r#"{"links": {"self": "[{\"}"}, "data": [{"type": "apps", "id": "1"},
        {"type": "apps", "id": "2", "attributes": {"platforms": ["IOS"], "place": {"latitude": "secret"}}}]}"#;
    let error = <crate::Page<App> as Response>::read(200, page.as_bytes()).unwrap_err();
    assert_eq!(
        (error.path(), error.line()),
        ("data[1].attributes.place.latitude", 2)
    );
}

#[test]
fn an_error_names_the_member_that_is_missing() {
    let error =
        <crate::Page<App> as Response>::read(200, br#"{"data": [{"type": "apps"}]}"#).unwrap_err();
    assert_eq!(
        error.to_string(),
        "the answer has no `id` at data[0] (line 1, column 26)"
    );
}

#[test]
fn what_is_no_json_is_an_error_without_its_text() {
    for (json, problem) in [
        ("<html>secret", "is not JSON"),
        ("", "ends too early"),
        (r#"{"name": "secr"#, "ends too early"),
    ] {
        let message = failure(json).to_string();
        assert!(
            message.contains(problem) && !message.contains("secr"),
            "{message}"
        );
    }
    assert!(
        failure("[1, 2]")
            .to_string()
            .contains("where an object belongs")
    );
    assert!(failure("\u{feff}{}").to_string().contains("is not JSON"));
}

#[test]
fn what_is_no_text_is_an_error_that_says_where() {
    let body = b"{\n\"place\": {\"label\": \"secret\xff\"}}".to_vec();
    let error = AppAttributes::read(200, &body).unwrap_err();
    assert_eq!(
        error.to_string(),
        "the answer is not UTF-8 at place.label (line 2, column 27)"
    );
}

#[test]
fn names_that_may_be_data_are_not_part_of_the_path() {
    let error = failure(r#"{"place": {"x": {"Ada Lovelace": [}}}"#);
    assert_eq!(error.path(), "place.x.…");
}

#[test]
fn no_bytes_make_reading_panic() {
    let json = br#"{"data":[{"type":"apps","id":"1","attributes":{"createdDate":"2026","platforms":["a\u00e9"]}}]}"#;
    for end in 0..json.len() {
        for byte in [b'"', b'\\', b'{', b']', b',', b':', 0xff, b'\n', b'9'] {
            let mut bytes = json.to_vec();
            bytes[end] = byte;
            drop(<crate::Page<App> as Response>::read(200, &bytes));
            bytes.truncate(end);
            drop(<crate::Page<App> as Response>::read(200, &bytes));
        }
    }
}
