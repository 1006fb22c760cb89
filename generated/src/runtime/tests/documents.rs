//! Documents, pages and linkages, and other answers.

use serde_json::{Value, json};

use super::super::sample::apps::{App, Location};
use super::super::sample::builds::Build;
use super::read;
use crate::{Completion, Csv, Document, Gzip, Id, Json, Linkage, Linkages, Page, Response};

fn is_refused<T: Response>(json: Value) -> bool {
    T::read(200, json.to_string().as_bytes()).is_err()
}

#[test]
fn data_is_all_that_a_document_needs() {
    let document: Document<Build> = read(json!({"data": {"type": "builds", "id": "1"}}));
    assert_eq!(document.data.id.as_str(), "1");
    assert!(document.included.is_empty() && document.meta.is_none());
}

#[test]
fn null_equals_absent_beside_the_data() {
    let page: Page<Build> =
        read(json!({"data": [], "included": null, "links": null, "meta": null}));
    assert!(page.data.is_empty() && page.included.is_empty() && page.meta.is_none());
}

#[test]
fn a_to_one_document_may_hold_null() {
    let document: Document<Option<Build>> = read(json!({"data": null}));
    assert!(document.data.is_none());
}

#[test]
fn missing_data_is_an_error() {
    for json in [json!({}), json!({"links": {}})] {
        assert!(is_refused::<Document<Build>>(json.clone()));
        assert!(is_refused::<Document<Option<Build>>>(json.clone()));
        assert!(is_refused::<Page<Build>>(json.clone()));
        assert!(is_refused::<Linkage<Build>>(json.clone()));
        assert!(is_refused::<Linkages<Build>>(json));
    }
}

#[test]
fn null_data_is_an_error_where_there_has_to_be_some() {
    assert!(is_refused::<Document<Build>>(json!({"data": null})));
    assert!(is_refused::<Page<Build>>(json!({"data": null})));
    assert!(is_refused::<Linkages<Build>>(json!({"data": null})));
}

#[test]
fn a_page_knows_its_figures() {
    let paging = json!({"paging": {"total": 9, "limit": 2, "nextCursor": "A"}});
    let page: Page<App> =
        read(json!({"data": [{"type": "apps", "id": "1"}, null], "meta": paging}));
    let figures = page.meta.unwrap().paging;
    assert_eq!(
        (page.data.len(), figures.total, figures.limit),
        (1, Some(9), Some(2))
    );
    assert_eq!(figures.next_cursor.as_deref(), Some("A"));
}

#[test]
fn a_page_may_hold_plain_objects() {
    let page: Page<Location> = read(json!({"data": [{"latitude": 1.5}]}));
    assert_eq!(page.data[0].latitude, Some(1.5));
}

#[test]
fn a_linkage_is_an_id_or_nothing() {
    assert_eq!(
        read::<Linkage<Build>>(json!({"data": {"type": "builds", "id": "1"}})).data,
        Some(Id::from("1"))
    );
    assert_eq!(read::<Linkage<Build>>(json!({"data": null})).data, None);
}

#[test]
fn linkages_are_ids() {
    let json = json!({"data": [{"type": "builds", "id": "1"}, {"type": "others", "id": "2"}], "links": {"next": "n"}});
    let linkages: Linkages<Build> = read(json.clone());
    assert_eq!(linkages.data, [Id::from("1"), Id::from("2")]);
    assert_eq!(serde_json::to_value(&linkages).unwrap(), json);
}

#[test]
fn what_else_comes_with_a_document_can_be_had() {
    let document: Document<Build> =
        read(json!({"data": {"type": "builds", "id": "1"}, "meta": {"count": 3}}));
    assert_eq!(document.meta.unwrap().get("count"), Some(&json!(3)));
}

#[test]
fn nothing_is_read_of_an_answer_that_should_be_empty() {
    assert!(<() as Response>::read(204, &[]).is_ok());
    assert!(<() as Response>::read(200, b"<html>").is_ok());
}

#[test]
fn status_202_says_that_it_is_done_later() {
    assert_eq!(Completion::read(204, &[]), Ok(Completion::Done));
    assert_eq!(Completion::read(202, &[]), Ok(Completion::Accepted));
}

#[test]
fn a_report_is_bytes_and_csv_is_text() {
    assert_eq!(Gzip::read(200, &[0x1f, 0x8b]), Ok(Gzip(vec![0x1f, 0x8b])));
    assert_eq!(Csv::read(200, b"a,b"), Ok(Csv("a,b".to_owned())));
    assert!(Csv::read(200, &[0xff]).is_err());
}

#[test]
fn any_json_can_be_read() {
    assert_eq!(Json::<Vec<i64>>::read(200, b"[1]").unwrap().0, [1]);
}
