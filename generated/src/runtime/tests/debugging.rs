//! `Debug` shows structure and never free text.

use serde_json::json;

use super::super::sample::apps::{self, App, AppCreate, AppField, AppInclude, Platform};
use super::super::sample::builds::Build;
use super::read;
use crate::{
    Bytes, Csv, Date, DateTime, Document, Gzip, Id, Json, Link, Linkage, Linkages, Meta, Page,
    ToMany,
};

fn app() -> App {
    read(json!({
        "type": "apps",
        "id": "1",
        "attributes": {
            "name": "secret", "createdDate": "2026-07-03", "releaseDate": "secret", "downloads": 3, "isMadeForKids": true,
            "platforms": ["IOS", "VISION_OS", "a secret"], "place": {"latitude": 1.5, "label": "se"},
            "source": {"secret": ["secret"]},
        },
        "relationships": {"builds": {"data": [{"type": "builds", "id": "2"}], "links": {"related": "https://secret"}}},
        "links": {"self": "https://secret"},
    }))
}

#[test]
fn a_resource_shows_ids_names_numbers_and_dates_but_no_text() {
    assert_eq!(
        format!("{:?}", app()),
        "App { type: apps, id: \"1\", attributes: AppAttributes { name: \"…\"(6), createdDate: \"2026-07-03\", \
         releaseDate: \"…\"(6), platforms: [IOS, VISION_OS, \"…\"(8)], isMadeForKids: true, downloads: 3, \
         place: Location { latitude: 1.5, label: \"…\"(2) }, source: {\"…\"(6): [\"…\"(6)]} }, \
         relationships: AppRelationships { builds: ToMany { data: [Reference { type: builds, id: \"2\" }], \
         links: Links { related: \"…\"(14) } } }, links: Links { self: \"…\"(14) } }"
    );
}

#[test]
fn no_envelope_shows_text_in_either_form() {
    let one = serde_json::to_value(app()).unwrap();
    let json = json!({"data": one, "included": [one, {"secret": 1}], "links": {"self": "secret"}, "meta": {"secret": "secret"}});
    let document: Document<App> = read(json.clone());
    let page: Page<App> =
        read(json!({"data": [one], "meta": {"paging": {"nextCursor": "secret"}}}));
    let linkages: Linkages<Build> =
        read(json!({"data": [{"type": "builds", "id": "2"}], "links": {"next": "secret"}}));
    let linkage: Linkage<Build> =
        read(json!({"data": {"type": "builds", "id": "2"}, "links": {"self": "secret"}}));
    let shown = [
        format!("{document:?} {document:#?}"),
        format!("{page:?} {page:#?}"),
        format!("{linkage:?} {linkage:#?}"),
        format!("{linkages:?} {linkages:#?}"),
        format!(
            "{:?} {:?} {:?}",
            Gzip(b"secret".to_vec()),
            Csv("secret".to_owned()),
            Json("secret")
        ),
        format!("{:?} {:?}", DateTime::from("secret"), Date::from("secret")),
    ];
    for text in shown {
        assert!(!text.contains("secret"), "{text}");
    }
}

#[test]
fn linkages_and_what_stands_beside_data_show_ids_and_figures() {
    let data = json!({"type": "builds", "id": "2"});
    let one: Linkage<Build> = read(json!({"data": data}));
    let many: Linkages<Build> = read(json!({"data": [data]}));
    let meta: Meta = read(json!({"count": 3}));
    assert_eq!(
        format!("{one:?} {many:?} {meta:?}"),
        "Linkage { data: Some(\"2\"), links: Links } \
         Linkages { data: [\"2\"], links: Links, meta: None } {\"…\"(5): 3}"
    );
}

#[test]
fn files_show_how_long_they_are() {
    let bytes = vec![0; 3];
    assert_eq!(
        format!("{:?} {:?}", Gzip(bytes.clone()), Bytes(bytes)),
        "Gzip(3 bytes) Bytes(3 bytes)"
    );
    let csv = Csv("a,b".to_owned());
    assert_eq!(format!("{csv:?} {:?}", Json(1)), "Csv(3 bytes) Json(…)");
}

#[test]
fn the_pretty_form_has_a_line_per_member() {
    let shown = format!("{:#?}", app());
    assert!(shown.contains("\n        name: \"…\"(6),\n"), "{shown}");
}

#[test]
fn length_is_counted_in_characters() {
    let app: App = read(json!({"type": "apps", "id": "1", "attributes": {"name": "müßig"}}));
    assert!(format!("{app:?}").contains("name: \"…\"(5)"));
}

#[test]
fn ids_enums_and_names_show_themselves() {
    assert_eq!(format!("{:?}", Id::<App>::from("1")), "\"1\"");
    assert_eq!(
        format!("{:?} {:?}", Platform::Ios, Platform::from("NEW_ONE")),
        "IOS NEW_ONE"
    );
    assert_eq!(
        format!("{:?} {}", AppField::Name, AppInclude::AppInfo),
        "name appInfo"
    );
    assert_eq!(format!("{:?}", ToMany::<Build>::default()), "ToMany");
}

#[test]
fn a_request_shows_its_path_and_names_but_no_values() {
    let request = apps::list().filter_bundle_id(["secret"]).limit(10);
    assert_eq!(
        format!("{request:?}"),
        "Request { method: GET, path: \"/v1/apps\", parameters: [filter[bundleId], limit], body: None }"
    );
    let request = apps::create(AppCreate::new("secret").aliases(["secret"]).build("2"));
    assert_eq!(
        format!("{request:?}"),
        "Request { method: POST, path: \"/v1/apps\", parameters: [], body: Body { type: apps, \
         attributes: [name, aliases], relationships: [build] } }"
    );
    assert!(format!("{:?}", apps::get("1")).contains("/v1/apps/1"));
}

#[test]
fn parts_show_no_values() {
    let parts = apps::list().filter_bundle_id(["secret"]).parts().unwrap();
    let body = apps::create(AppCreate::new("secret")).parts().unwrap();
    let shown = format!("{parts:?} {body:?} {parts:#?}");
    assert!(
        !shown.contains("secret") && shown.contains("filter%5BbundleId%5D"),
        "{shown}"
    );
}

#[test]
fn bodies_and_links_show_names() {
    let create = AppCreate::new("secret");
    assert_eq!(
        format!("{create:?}"),
        "AppCreate { type: apps, attributes: [name], relationships: [] }"
    );
    assert_eq!(format!("{:?}", Link::<App>::from("1")), "Existing(\"1\")");
}

#[test]
fn an_unknown_enum_value_that_is_too_long_for_a_name_is_hidden() {
    assert_eq!(
        format!("{:?}", Platform::from("K".repeat(64))),
        "K".repeat(64)
    );
    assert_eq!(format!("{:?}", Platform::from("K".repeat(65))), "\"…\"(65)");
}
