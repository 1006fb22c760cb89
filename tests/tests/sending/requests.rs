//! Every kind of request, as it is on the wire, and what its answer is read as.

use appstore_sdk::connect::apps::{self, AppUpdate};
use appstore_sdk::connect::beta_groups::{self, BetaGroup};
use appstore_sdk::connect::beta_testers::{self, BetaTester, BetaTesterCreate};
use appstore_sdk::connect::{
    app_store_versions, diagnostic_signatures, sales_reports,
    subscription_offer_code_one_time_use_codes,
};
use appstore_sdk::{Completion, Id, Method, Request, Response};
use serde_json::json;
use tests::server::{Received, Reply, Server, gzip};

use super::client;

/// Sends a request to a server that gives one reply. What it received has to be what the request says of itself.
async fn sent<R: Response, Q>(request: &Request<R, Q>, reply: Reply) -> (R, Received) {
    let server = Server::script([reply]);
    let value = request.send(&client(&server)).await.unwrap();
    let received = server.requests().remove(0);
    let parts = request.parts().unwrap();
    let target = match &parts.query {
        Some(query) => format!("{}?{query}", parts.path),
        None => parts.path,
    };
    assert_eq!(received.method, parts.method.as_str());
    assert_eq!(received.target, target);
    let accept = received.header("accept").unwrap();
    assert_eq!(accept.split(", ").next(), Some(parts.accept));
    assert_eq!(received.header("content-type"), parts.content_type);
    assert_eq!(received.body, parts.body.unwrap_or_default());
    assert_eq!(
        received.header("host"),
        Some(server.address().trim_start_matches("http://"))
    );
    assert_eq!(received.bearer(), Some("token-1"));
    let names = |name: &str| {
        let all = received.headers.iter();
        all.filter(|(it, _)| it.eq_ignore_ascii_case(name)).count()
    };
    for name in ["accept", "authorization", "user-agent", "host"] {
        assert_eq!(names(name), 1, "{name}");
    }
    (value, received)
}

fn tester() -> Id<BetaTester> {
    Id::from("tester")
}

fn group() -> Id<BetaGroup> {
    Id::from("group")
}

#[tokio::test]
async fn a_list_is_read_as_a_page() {
    let request = apps::list().filter_bundle_id(["com.example.app"]).limit(2);
    let reply = json!({"data": [super::app("1"), super::app("2")], "meta": {"paging": {"total": 9, "limit": 2}}});
    let (page, received) = sent(&request, Reply::json(200, reply)).await;
    assert_eq!(page.data.len(), 2);
    assert_eq!(page.meta.unwrap().paging.total, Some(9));
    assert_eq!(
        received.target,
        "/v1/apps?filter%5BbundleId%5D=com.example.app&limit=2"
    );
    assert_eq!(received.header("accept"), Some("application/json"));
    assert_eq!(received.header("content-length"), None);
}

#[tokio::test]
async fn one_resource_is_read_as_a_document() {
    let reply = json!({"data": {"type": "apps", "id": "1", "attributes": {"name": "Ledger"}}});
    let (document, received) = sent(&apps::get("1"), Reply::json(200, reply)).await;
    assert_eq!(document.data.attributes.name.as_deref(), Some("Ledger"));
    assert_eq!(received.target, "/v1/apps/1");
}

#[tokio::test]
async fn what_is_no_letter_reaches_the_server_as_it_was_encoded() {
    let nasty = "a b+c&d=e#f?g/h%2Fi'j\"k\u{e9}\u{1f34e}[l]*(m)!~n;o:p@q$r|s\\t`u<v>w^x{y}z";
    let (_, received) = sent(&apps::get(nasty), super::one_app()).await;
    assert_eq!(received.query(), None);
    let request = apps::list()
        .filter_name([nasty])
        .filter_bundle_id(["..", "a", "b"]);
    let (_, received) = sent(&request, super::no_apps()).await;
    assert_eq!(received.parameter("filter[name]").as_deref(), Some(nasty));
    assert_eq!(
        received.parameter("filter[bundleId]").as_deref(),
        Some("..,a,b")
    );
}

#[tokio::test]
async fn a_to_one_relationship_is_read_as_linkage() {
    let request = app_store_versions::build_linkage("1");
    let (linkage, _) = sent(
        &request,
        Reply::json(200, json!({"data": {"type": "builds", "id": "7"}})),
    )
    .await;
    assert_eq!(linkage.data.unwrap().as_str(), "7");
    let (linkage, _) = sent(&request, Reply::json(200, json!({"data": null}))).await;
    assert!(linkage.data.is_none());
}

#[tokio::test]
async fn a_to_many_relationship_is_read_as_linkages() {
    let request = beta_groups::builds_linkages(group()).limit(5);
    let reply = json!({"data": [{"type": "builds", "id": "7"}, {"type": "builds", "id": "8"}]});
    let (linkages, received) = sent(&request, Reply::json(200, reply)).await;
    assert_eq!(linkages.data.len(), 2);
    assert_eq!(
        received.target,
        "/v1/betaGroups/group/relationships/builds?limit=5"
    );
}

#[tokio::test]
async fn creating_sends_a_body() {
    let request = beta_testers::create(BetaTesterCreate::new("ada@example.com"));
    let (document, received) = sent(&request, super::created()).await;
    assert_eq!(document.data.id.as_str(), "1");
    assert_eq!(
        (received.method.as_str(), received.target.as_str()),
        ("POST", "/v1/betaTesters")
    );
    assert_eq!(received.header("content-type"), Some("application/json"));
    assert_eq!(
        received.json(),
        json!({"data": {"type": "betaTesters", "attributes": {"email": "ada@example.com"}}})
    );
}

#[tokio::test]
async fn updating_sends_a_body() {
    let request = apps::update("1", AppUpdate::new());
    let (_, received) = sent(&request, super::one_app()).await;
    assert_eq!(
        (received.method.as_str(), received.target.as_str()),
        ("PATCH", "/v1/apps/1")
    );
    assert_eq!(received.json(), json!({"data": super::app("1")}));
}

#[tokio::test]
async fn deleting_sends_no_body_and_reads_none() {
    let ((), received) = sent(&beta_groups::delete(group()), Reply::status(204)).await;
    assert_eq!(
        (received.method.as_str(), received.target.as_str()),
        ("DELETE", "/v1/betaGroups/group")
    );
    assert!(received.body.is_empty());
    let odd = Reply::text(200, "text/html", "<p>done");
    let ((), _) = sent(&beta_groups::delete(group()), odd).await;
}

#[tokio::test]
async fn a_deletion_that_takes_its_time_says_so() {
    let request = beta_testers::delete(tester());
    let (completion, _) = sent(&request, Reply::status(204)).await;
    assert_eq!(completion, Completion::Done);
    let (completion, _) = sent(&request, Reply::status(202)).await;
    assert_eq!(completion, Completion::Accepted);
}

#[tokio::test]
async fn relationships_are_changed_with_linkages_in_the_body() {
    let body = json!({"data": [{"type": "betaTesters", "id": "tester"}]});
    let ((), received) = sent(
        &beta_groups::add_beta_testers(group(), [&tester()]),
        Reply::status(204),
    )
    .await;
    assert_eq!(
        (received.method.as_str(), received.json()),
        ("POST", body.clone())
    );
    assert_eq!(
        received.target,
        "/v1/betaGroups/group/relationships/betaTesters"
    );

    let ((), received) = sent(
        &beta_groups::remove_beta_testers(group(), [&tester()]),
        Reply::status(204),
    )
    .await;
    assert_eq!(
        (received.method.as_str(), received.json()),
        ("DELETE", body)
    );
    assert_eq!(received.header("content-type"), Some("application/json"));

    let none: [&str; 0] = [];
    let ((), received) = sent(
        &apps::replace_promoted_purchases("1", none),
        Reply::status(204),
    )
    .await;
    assert_eq!(
        (received.method.as_str(), received.json()),
        ("PATCH", json!({"data": []}))
    );
}

#[tokio::test]
async fn csv_is_asked_for_and_read_as_text() {
    let request = subscription_offer_code_one_time_use_codes::values("1");
    let (csv, received) = sent(&request, Reply::text(200, "text/csv", "code\nABC\n")).await;
    assert_eq!(csv.0, "code\nABC\n");
    assert_eq!(received.header("accept"), Some("text/csv"));
}

#[tokio::test]
async fn a_report_is_asked_for_beside_json_for_errors_and_read_as_the_bytes_of_its_file() {
    let request = sales_reports::list(
        ["1"],
        [sales_reports::ReportType::Sales],
        [sales_reports::ReportSubType::Summary],
        [sales_reports::Frequency::Daily],
    );
    let file = gzip(b"Provider\tUnits\n");
    let reply = Reply::bytes(200, "application/a-gzip", file.clone());
    let (report, received) = sent(&request, reply).await;
    assert_eq!(report.0, file);
    assert_eq!(
        received.header("accept"),
        Some("application/a-gzip, application/json")
    );
    assert_eq!(
        received.parameter("filter[vendorNumber]").as_deref(),
        Some("1")
    );
}

#[tokio::test]
async fn formats_of_their_own_are_asked_for_by_name_beside_json_for_errors() {
    let metrics = Reply::bytes(
        200,
        "application/vnd.apple.xcode-metrics+json",
        r#"{"version": "1.0"}"#,
    );
    let (_, received) = sent(&apps::perf_power_metrics("1"), metrics).await;
    assert_eq!(
        received.header("accept"),
        Some("application/vnd.apple.xcode-metrics+json, application/json")
    );
    let logs = Reply::bytes(
        200,
        "application/vnd.apple.diagnostic-logs+json",
        r#"{"version": "1.0"}"#,
    );
    let (_, received) = sent(&diagnostic_signatures::logs("1"), logs).await;
    assert_eq!(
        received.header("accept"),
        Some("application/vnd.apple.diagnostic-logs+json, application/json")
    );
}

#[tokio::test]
async fn an_answer_may_be_compressed_and_come_in_pieces() {
    let (document, received) = sent(&apps::get("1"), super::one_app().gzip().chunked()).await;
    assert_eq!(document.data.id.as_str(), "1");
    assert!(received.header("accept-encoding").unwrap().contains("gzip"));
}

#[tokio::test]
async fn a_request_can_be_sent_more_than_once() {
    let server = Server::always(super::no_apps());
    let client = client(&server);
    let request = apps::list().limit(1);
    for _ in 0..2 {
        request.send(&client).await.unwrap();
    }
    let requests = server.requests();
    assert_eq!(requests[0].target, requests[1].target);
}

#[tokio::test]
async fn what_cannot_be_sent_is_not_sent() {
    let server = Server::script([]);
    let error = apps::list()
        .limit(0)
        .send(&client(&server))
        .await
        .unwrap_err();
    assert_eq!(error.kind(), appstore_sdk::ErrorKind::Refused);
    assert_eq!(error.operation(), Some((Method::Get, "/v1/apps")));
    assert_eq!(error.invalid_request().unwrap().problems().len(), 1);
    assert!(server.requests().is_empty());
}

#[tokio::test]
async fn nothing_is_sent_before_it_is_awaited() {
    let server = Server::script([super::no_apps()]);
    let client = client(&server);
    drop(apps::list().send(&client));
    assert!(server.requests().is_empty());
    apps::list().send(&client).await.unwrap();
}
