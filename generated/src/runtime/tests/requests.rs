//! Requests: what is sent, and what is refused.

use serde_json::{Value, json};

use super::super::sample::apps::{
    self, App, AppField, AppInclude, AppToMany, AppUpdate, ListQuery, ListSort, Location, Platform,
};
use super::super::sample::builds::{Build, BuildField};
use super::{body, query, read};
use crate::{Bytes, Csv, Id, InvalidRequest, Json, Method, Page, ProblemKind, Request, Response};

fn problems<R: Response, Q>(request: &Request<R, Q>) -> Vec<(ProblemKind, String)> {
    let refused: InvalidRequest = request.parts().unwrap_err();
    refused
        .problems()
        .iter()
        .map(|problem| (problem.kind(), problem.parameter().to_owned()))
        .collect()
}

const PAGE: ProblemKind = ProblemKind::OutOfRange {
    min: Some(1),
    max: Some(200),
};

#[test]
fn a_request_is_a_method_a_path_and_what_to_accept() {
    let parts = apps::list().parts().unwrap();
    assert_eq!(
        (parts.method, parts.path.as_str(), parts.query),
        (Method::Get, "/v1/apps", None)
    );
    assert_eq!(
        (parts.accept, parts.content_type, parts.body),
        ("application/json", None, None)
    );
    assert_eq!(apps::get("1").path_template(), "/v1/apps/{id}");
    assert_eq!(apps::get("1").parts().unwrap().path, "/v1/apps/1");
    assert_eq!(
        apps::builds_linkages("1").parts().unwrap().path,
        "/v1/apps/1/relationships/builds"
    );
}

#[test]
fn every_kind_of_request_has_its_path() {
    let linkage = apps::build_linkage("1").parts().unwrap();
    assert_eq!(linkage.path, "/v1/apps/1/relationships/build");
    let delete = apps::delete_tester("1").parts().unwrap();
    assert_eq!(
        (delete.method, delete.path.as_str()),
        (Method::Delete, "/v1/betaTesters/1")
    );
}

#[test]
fn names_and_values_are_encoded_and_joined_by_plain_commas() {
    let request = apps::list().filter_bundle_id(["com.example.app", "a+b c/ü%&=#?[]~_-"]);
    assert_eq!(
        query(&request).unwrap(),
        "filter%5BbundleId%5D=com.example.app,a%2Bb%20c%2F%C3%BC%25%26%3D%23%3F%5B%5D~_-"
    );
}

#[test]
fn each_kind_of_value_is_written_its_way() {
    let request = apps::list()
        .filter_platform([Platform::Ios, Platform::from("VISION_OS")])
        .filter_app([Id::<App>::from("1"), Id::from("2")])
        .exists_game_center(false)
        .sort([ListSort::NameDescending, ListSort::Name])
        .start(3)
        .ids(["a", "b,c"]);
    assert_eq!(
        query(&request).unwrap(),
        "filter%5Bplatform%5D=IOS,VISION_OS&filter%5Bapp%5D=1,2&exists%5BgameCenter%5D=false&sort=-name,name&start=3&id=a&id=b%2Cc"
    );
}

#[test]
fn resources_and_references_to_ids_stand_for_ids() {
    let app: App = read(json!({"type": "apps", "id": "1"}));
    let ids = [Id::<App>::from("1")];
    assert_eq!(
        query(&apps::list().filter_app([&app])),
        query(&apps::list().filter_app(&ids))
    );
    assert_eq!(apps::get(&app).parts().unwrap().path, "/v1/apps/1");
    assert_eq!(apps::get(app).parts().unwrap().path, "/v1/apps/1");
}

#[test]
fn joins_are_named_after_their_resource() {
    let request = apps::get("1")
        .fields([AppField::Name, AppField::Builds])
        .fields([BuildField::Version])
        .include([AppInclude::Builds])
        .limit_included(AppToMany::Builds, 10);
    assert_eq!(
        query(&request).unwrap(),
        "fields%5Bapps%5D=name,builds&fields%5Bbuilds%5D=version&include=builds&limit%5Bbuilds%5D=10"
    );
    assert_eq!(
        query(&apps::build("1").fields([BuildField::Version])).unwrap(),
        "fields%5Bbuilds%5D=version"
    );
}

#[test]
fn setting_a_parameter_again_replaces_it_in_its_place() {
    let request = apps::list()
        .limit(10)
        .filter_bundle_id(["a"])
        .limit(20)
        .filter_bundle_id(["b"]);
    assert_eq!(query(&request).unwrap(), "limit=20&filter%5BbundleId%5D=b");
}

#[test]
fn an_empty_list_removes_a_parameter() {
    assert_eq!(
        query(
            &apps::list()
                .filter_bundle_id(["a,b"])
                .filter_bundle_id([""; 0])
        ),
        None
    );
    assert_eq!(query(&apps::get("1").include([])), None);
}

#[test]
fn a_comma_in_a_list_is_refused() {
    let request = apps::list().filter_bundle_id(["fine", "a,b"]);
    assert_eq!(
        problems(&request),
        [(ProblemKind::Comma, "filter[bundleId]".to_owned())]
    );
    let request = apps::list().filter_platform([Platform::from("A,B")]);
    assert_eq!(
        problems(&request),
        [(ProblemKind::Comma, "filter[platform]".to_owned())]
    );
}

#[test]
fn a_value_that_is_set_right_again_is_not_refused() {
    assert!(
        apps::list()
            .limit(0)
            .filter_bundle_id(["a,b"])
            .limit(1)
            .filter_bundle_id(["a"])
            .parts()
            .is_ok()
    );
}

#[test]
fn an_empty_id_is_refused_wherever_it_stands() {
    let empty = Id::<Build>::default();
    assert_eq!(
        problems(&apps::get("")),
        [(ProblemKind::EmptyId, "id".to_owned())]
    );
    assert_eq!(
        problems(&apps::list().filter_app(["1", ""])),
        [(ProblemKind::EmptyId, "filter[app]".to_owned())]
    );
    assert_eq!(
        problems(&apps::add_builds("1", ["2", ""])),
        [(ProblemKind::EmptyId, "data".to_owned())]
    );
    assert_eq!(
        problems(&apps::set_build("1", Some(&empty))),
        [(ProblemKind::EmptyId, "data".to_owned())]
    );
    let update = AppUpdate::new().build("");
    assert_eq!(
        problems(&apps::update("1", update)),
        [(ProblemKind::EmptyId, "build".to_owned())]
    );
}

#[test]
fn limits_outside_their_bounds_are_refused() {
    for limit in [0, 201, u32::MAX] {
        assert_eq!(
            problems(&apps::list().limit(limit)),
            [(PAGE, "limit".to_owned())]
        );
        let joined = apps::get("1").limit_included(AppToMany::Builds, limit);
        let bounds = ProblemKind::OutOfRange {
            min: Some(1),
            max: Some(50),
        };
        assert_eq!(problems(&joined), [(bounds, "limit[builds]".to_owned())]);
        assert_eq!(
            problems(&apps::list().start(limit.into())),
            [(PAGE, "start".to_owned())]
        );
    }
    assert!(apps::list().limit(1).start(1).parts().is_ok());
    assert!(apps::builds_linkages("1").limit(200).parts().is_ok());
}

#[test]
fn a_value_in_the_path_is_encoded_completely() {
    let path = apps::get("a/b?c#d%2e é..").parts().unwrap().path;
    assert_eq!(path, "/v1/apps/a%2Fb%3Fc%23d%252e%20%C3%A9..");
}

#[test]
fn dot_segments_are_refused() {
    for id in [".", ".."] {
        assert_eq!(
            problems(&apps::delete(id)),
            [(ProblemKind::DotSegment, "id".to_owned())]
        );
    }
    assert_eq!(apps::delete("...").parts().unwrap().path, "/v1/apps/...");
}

#[test]
fn a_path_without_its_value_is_refused() {
    let request: Request<()> = Request::new(Method::Get, "/v1/apps/{id}");
    assert_eq!(
        problems(&request),
        [(ProblemKind::Missing, "id".to_owned())]
    );
}

#[test]
fn a_required_parameter_without_a_value_is_refused() {
    let list = |numbers: &[&str]| -> Request<()> {
        Request::new(Method::Get, "/v1/salesReports")
            .list::<String, _>("filter[vendorNumber]", numbers.iter().copied())
            .required("filter[vendorNumber]")
    };
    for nothing in [&[][..], &[""][..]] {
        assert_eq!(
            problems(&list(nothing)),
            [(ProblemKind::Missing, "filter[vendorNumber]".to_owned())]
        );
    }
    assert!(list(&["80012345"]).parts().is_ok());
}

#[test]
fn all_refusals_come_out_together_and_show_no_values() {
    let request = apps::list()
        .limit(4711)
        .filter_bundle_id(["se,cret"])
        .filter_app([""]);
    let message = request.parts().unwrap_err().to_string();
    assert_eq!(
        message,
        "GET /v1/apps was not sent: `limit` is not between 1 and 200; `filter[bundleId]` holds a value with a comma, \
         which a list cannot express; `filter[app]` holds an empty id"
    );
}

#[test]
fn linkages_are_sent_with_their_type() {
    assert_eq!(
        body(&apps::add_builds("1", ["2", "3"])),
        json!({"data": [{"type": "builds", "id": "2"}, {"type": "builds", "id": "3"}]})
    );
    assert_eq!(body(&apps::add_builds("1", [""; 0])), json!({"data": []}));
    assert_eq!(
        body(&apps::set_build("1", Some(&"2".into()))),
        json!({"data": {"type": "builds", "id": "2"}})
    );
    assert_eq!(body(&apps::set_build("1", None)), json!({"data": null}));
}

#[test]
fn json_and_bytes_can_be_sent() {
    let place = apps::locate(&Location::new().latitude(1.5));
    assert_eq!(body(&place), json!({"latitude": 1.5}));
    assert_eq!(
        place.parts().unwrap().content_type,
        Some("application/json")
    );
    let parts = apps::upload(vec![1, 2]).parts().unwrap();
    assert_eq!(
        (parts.content_type, parts.body),
        (Some("application/octet-stream"), Some(vec![1, 2]))
    );
}

#[test]
fn plain_json_with_a_number_that_cannot_be_expressed_is_refused() {
    let place = apps::locate(&Location::new().latitude(f64::INFINITY));
    assert_eq!(
        problems(&place),
        [(ProblemKind::NotJson, "body".to_owned())]
    );
}

#[test]
fn the_answer_decides_what_is_accepted_unless_the_operation_does() {
    assert_eq!(
        apps::sales(["1"]).parts().unwrap().accept,
        "application/a-gzip"
    );
    let request: Request<Page<App>> =
        Request::new(Method::Get, "/v1/apps").accept("application/vnd.example+json");
    assert_eq!(
        request.parts().unwrap().accept,
        "application/vnd.example+json"
    );
}

#[test]
fn an_answer_that_is_read_as_something_else_is_asked_for_as_before() {
    let accept = |request: &Request<Json<Value>, ListQuery>| request.parts().unwrap().accept;
    let own = apps::list().accept("application/vnd.example+json");
    assert_eq!(accept(&own.read_as()), "application/vnd.example+json");
    assert_eq!(accept(&apps::list().read_as()), "application/json");
    let list: Request<Bytes, _> = apps::list().read_as();
    assert_eq!(list.parts().unwrap().accept, "application/json");
    let report: Request<Bytes, _> = apps::sales(["1"]).read_as();
    assert_eq!(report.parts().unwrap().accept, "application/a-gzip");
    let csv = apps::list().accept("application/vnd.example+json").csv();
    assert_eq!(csv.parts().unwrap().accept, "text/csv");
}

#[test]
fn numbers_are_written_as_json_writes_them() {
    let request: Request<Page<App>> = Request::new(Method::Get, "/v1/apps");
    let request = request
        .list::<i64, _>("whole", [3_i64, -4])
        .one::<f64>("half", 0.5);
    assert_eq!(query(&request).unwrap(), "whole=3,-4&half=0.5");
}

#[test]
fn the_same_request_can_be_answered_as_csv() {
    let request: Request<Csv, _> = apps::list().filter_bundle_id(["a"]).csv();
    let parts = request.parts().unwrap();
    assert_eq!(
        (parts.accept, parts.query.as_deref()),
        ("text/csv", Some("filter%5BbundleId%5D=a"))
    );
    assert!(request.filter_bundle_id(["b"]).parts().is_ok());
}

#[test]
fn requests_can_be_cloned_compared_and_sent_to_other_threads() {
    fn is_plain<T: Clone + PartialEq + std::fmt::Debug + Send + Sync + 'static>(_: &T) {}
    struct Bare;
    is_plain(&apps::list());
    is_plain(&Request::<Bare, Bare>::new(Method::Get, "/v1/apps"));
    assert_eq!(apps::list().limit(3), apps::list().limit(3).clone());
    assert_ne!(apps::list().limit(3), apps::list().limit(4));
}
