//! Walks over lists: which pages are fetched and when, where a walk ends, and what survives a failure.

use std::convert::Infallible;
use std::sync::mpsc;
use std::time::Duration;

use appstore_sdk::bytes::Bytes;
use appstore_sdk::connect::apps::{self, App};
use appstore_sdk::connect::{beta_testers, builds};
use appstore_sdk::{
    BoxFuture, Client, CredentialsError, Error, ErrorKind, Id, Interrupted, Items, Linkages, Page,
    Pages, Progress, RetryPolicy, Token, TokenSource, Transport, TransportBody, TransportError,
    http,
};
use futures_util::{StreamExt, TryStreamExt};
use serde_json::{Value, json};
use tests::server::{Reply, Server};
use tokio::time::{sleep, timeout};

struct OneToken;

impl TokenSource for OneToken {
    fn mint(&self, now: std::time::SystemTime) -> BoxFuture<'_, Result<Token, CredentialsError>> {
        Box::pin(async move { Ok(Token::new("token", now + Duration::from_secs(600))) })
    }
}

fn client(server: &Server) -> Client {
    Client::builder(OneToken)
        .address(server.address())
        .retry(RetryPolicy::never())
        .build()
        .expect("a client")
}

fn data(ids: &[&str]) -> Vec<Value> {
    let resource = |id: &&str| json!({"type": "apps", "id": id});
    ids.iter().map(resource).collect()
}

/// A page of apps with these ids; `next` is left out when it is empty.
fn page(ids: &[&str], next: &str) -> Reply {
    let mut page = json!({"data": data(ids), "links": {"self": "https://example.com/"}});
    if !next.is_empty() {
        page["links"]["next"] = next.into();
    }
    Reply::json(200, page)
}

fn page_of(total: i64, ids: &[&str], next: &str) -> Reply {
    let meta = json!({"paging": {"total": total, "limit": 2}});
    let links = json!({"next": next});
    Reply::json(
        200,
        json!({"data": data(ids), "links": links, "meta": meta}),
    )
}

/// Three pages: 1 and 2, 3 and 4, 5.
fn three_pages() -> [Reply; 3] {
    [
        page(&["1", "2"], "/v1/apps?cursor=B"),
        page(&["3", "4"], "/v1/apps?cursor=C"),
        page(&["5"], ""),
    ]
}

/// The same at their addresses, whatever the order in which they are asked for.
fn three_pages_by_address() -> Server {
    Server::start(|request| {
        let [first, second, third] = three_pages();
        match request.parameter("cursor").as_deref() {
            None => first,
            Some("B") => second,
            Some("C") => third,
            Some(other) => panic!("there is no page {other}"),
        }
    })
}

fn ids(apps: &[App]) -> Vec<&str> {
    apps.iter().map(|app| app.id.as_str()).collect()
}

fn targets(server: &Server) -> Vec<String> {
    let requests = server.requests().into_iter();
    requests.map(|request| request.target).collect()
}

/// Long enough for a request that must not be sent to arrive.
async fn a_while() {
    sleep(Duration::from_millis(50)).await;
}

async fn all(server: &Server) -> Result<Vec<String>, Error> {
    let apps = apps::list().items(&client(server)).all().await?;
    Ok(apps.into_iter().map(|app| app.id.to_string()).collect())
}

// What a walk gives.

#[tokio::test]
async fn items_come_from_all_pages_in_their_order() {
    let server = Server::script(three_pages());
    let items: Vec<App> = apps::list()
        .items(&client(&server))
        .try_collect()
        .await
        .expect("three pages");
    assert_eq!(ids(&items), ["1", "2", "3", "4", "5"]);
}

#[tokio::test]
async fn pages_come_one_after_the_other_with_what_was_included() {
    let included = |id: &str| json!([{"type": "builds", "id": id}]);
    let first = json!({
        "data": data(&["1"]),
        "included": included("b1"),
        "links": {"next": "/v1/apps?cursor=B"},
        "meta": {"paging": {"total": 2}},
    });
    let second = json!({"data": data(&["2"]), "included": included("b2")});
    let server = Server::script([Reply::json(200, first), Reply::json(200, second)]);
    let request = apps::list().include([apps::AppInclude::Builds]);
    let pages: Vec<Page<App>> = request
        .pages(&client(&server))
        .try_collect()
        .await
        .expect("two pages");
    let seen: Vec<_> = pages
        .iter()
        .map(|page| {
            let build = page.included.iter::<builds::Build>().next();
            let build = build.expect("a build").expect("a build");
            (ids(&page.data), build.id.to_string())
        })
        .collect();
    assert_eq!(
        seen,
        [(vec!["1"], "b1".to_owned()), (vec!["2"], "b2".to_owned())]
    );
}

#[tokio::test]
async fn a_walk_goes_on_without_an_extension_trait() -> Result<(), Error> {
    let server = Server::script(three_pages());
    let client = client(&server);
    let mut items = apps::list().items(&client);
    let mut count = 0;
    while let Some(_app) = items.try_next().await? {
        count += 1;
    }
    assert_eq!(count, 5);
    Ok(())
}

#[tokio::test]
async fn linkages_are_walked_and_give_ids() {
    let linkages = |ids: &[&str], next: &str| {
        let data: Vec<Value> = ids
            .iter()
            .map(|id| json!({"type": "builds", "id": id}))
            .collect();
        Reply::json(200, json!({"data": data, "links": {"next": next}}))
    };
    let next = "/v1/betaTesters/t/relationships/builds?cursor=B";
    let server = Server::script([linkages(&["1", "2"], next), linkages(&["2", "3"], "")]);
    let builds: Vec<Id<builds::Build>> = beta_testers::builds_linkages("t")
        .items(&client(&server))
        .distinct()
        .all()
        .await
        .expect("two pages");
    assert_eq!(builds, ["1", "2", "3"].map(Id::from));
    assert_eq!(
        targets(&server),
        ["/v1/betaTesters/t/relationships/builds", next]
    );
}

#[tokio::test]
async fn measurements_are_walked_though_they_are_no_resources() {
    let metrics = |count: usize, next: &str| {
        let metric = json!({"dataPoints": [{"values": {"crashCount": 1}}]});
        Reply::json(
            200,
            json!({"data": vec![metric; count], "links": {"next": next}}),
        )
    };
    let next = "/v1/apps/1/metrics/betaTesterUsages?cursor=B";
    let server = Server::script([metrics(2, next), metrics(1, "")]);
    let metrics = apps::beta_tester_usages_metrics("1")
        .items(&client(&server))
        .all()
        .await
        .expect("two pages");
    assert_eq!(metrics.len(), 3);
}

// When pages are fetched.

#[tokio::test]
async fn a_walk_shows_how_far_it_got_and_no_addresses() {
    let server = three_pages_by_address();
    let client = client(&server);
    let mut pages = apps::list().pages(&client);
    pages.try_next().await.expect("a page");
    let mut items = apps::list().items(&client);
    items.try_next().await.expect("an item");
    let progress = "progress: Progress { pages: 1, items: 2 }";
    assert_eq!(format!("{pages:?}"), format!("Pages {{ {progress}, .. }}"));
    assert_eq!(format!("{items:?}"), format!("Items {{ {progress}, .. }}"));
}

#[tokio::test]
async fn a_walk_shows_the_rate_limit_of_the_page_that_was_given_out_last() {
    let with_left =
        |page: Reply, left| page.header("x-rate-limit", format!("user-hour-rem:{left};"));
    let server = Server::start(move |request| match request.parameter("cursor") {
        None => with_left(page(&["1"], "?cursor=B"), 9),
        Some(_) => with_left(page(&["2"], ""), 8),
    });
    let client = client(&server);
    let mut pages = apps::list().pages(&client);
    let mut items = apps::list().items(&client);
    assert!(pages.rate_limit().is_empty() && items.rate_limit().is_empty());
    for left in [Some(9), Some(8)] {
        pages.try_next().await.expect("a page");
        assert_eq!(pages.rate_limit().get("user-hour-rem"), left);
        items.try_next().await.expect("an item");
        assert_eq!(items.rate_limit().get("user-hour-rem"), left);
    }
}

#[tokio::test]
async fn nothing_is_sent_before_something_is_asked_for() {
    let server = Server::script([]);
    let client = client(&server);
    let _pages = apps::list().pages(&client);
    let _items = apps::list().items(&client).take(3).distinct();
    a_while().await;
    assert_eq!(server.connections(), 0);
}

#[tokio::test(flavor = "multi_thread", worker_threads = 1)]
async fn one_page_is_fetched_ahead_and_no_more() {
    let server = Server::script(three_pages());
    let mut pages = apps::list().pages(&client(&server));
    for seen in [2, 3] {
        pages.try_next().await.expect("a page").expect("a page");
        server.wait_for(seen);
        a_while().await;
        assert_eq!(server.requests().len(), seen);
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 1)]
async fn the_next_page_is_fetched_while_the_items_of_a_page_are_worked_on() {
    let server = Server::script(three_pages());
    let mut items = apps::list().items(&client(&server));
    for (id, seen) in [("1", 2), ("2", 2), ("3", 3), ("4", 3), ("5", 3)] {
        let item = items.try_next().await.expect("an item").expect("an item");
        assert_eq!(item.id, Id::from(id));
        server.wait_for(seen);
        a_while().await;
        assert_eq!(server.requests().len(), seen, "with item {id}");
    }
}

#[tokio::test]
async fn a_cancelled_wait_loses_and_repeats_nothing() {
    let slow = three_pages().map(|page| page.after(Duration::from_millis(40)));
    let server = Server::script(slow);
    let mut items = apps::list().items(&client(&server));
    let (mut read, mut cancelled) = (Vec::new(), 0);
    loop {
        match timeout(Duration::from_millis(5), items.try_next()).await {
            Err(_) => cancelled += 1,
            Ok(Ok(Some(app))) => read.push(app),
            Ok(Ok(None)) => break,
            Ok(Err(error)) => panic!("{error}"),
        }
    }
    assert!(cancelled >= 3);
    assert_eq!(ids(&read), ["1", "2", "3", "4", "5"]);
    assert_eq!(server.requests().len(), 3);
}

#[tokio::test]
async fn a_page_survives_losing_a_select() {
    let slow = three_pages().map(|page| page.after(Duration::from_millis(20)));
    let server = Server::script(slow);
    let mut pages = apps::list().pages(&client(&server));
    let mut read = Vec::new();
    loop {
        tokio::select! {
            biased;
            page = pages.try_next() => match page.expect("a page") {
                Some(page) => read.extend(page.data),
                None => break,
            },
            () = sleep(Duration::from_millis(1)) => {}
        }
    }
    assert_eq!(ids(&read), ["1", "2", "3", "4", "5"]);
}

/// Answers with the first page; of all that come after it never, and tells when they are given up.
struct Stuck(mpsc::Sender<&'static str>);

struct GivenUp(mpsc::Sender<&'static str>);

impl Drop for GivenUp {
    fn drop(&mut self) {
        let _ = self.0.send("given up");
    }
}

impl Transport for Stuck {
    fn send(
        &self,
        request: http::Request<Bytes>,
    ) -> BoxFuture<'_, Result<http::Response<TransportBody>, TransportError>> {
        let told = self.0.clone();
        Box::pin(async move {
            if request.uri().query().is_some() {
                let _ = told.send("begun");
                let _guard = GivenUp(told);
                std::future::pending::<Infallible>().await;
            }
            let page = r#"{"data": [{"type": "apps", "id": "1"}], "links": {"next": "?cursor=B"}}"#;
            Ok(http::Response::new(page.into()))
        })
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 1)]
async fn dropping_a_walk_stops_what_it_fetches() {
    let (told, hears) = mpsc::channel();
    let client = Client::builder(OneToken)
        .transport(Stuck(told))
        .build()
        .expect("a client");
    let mut items = apps::list().items(&client);
    items.try_next().await.expect("an item").expect("an item");
    assert_eq!(hears.recv(), Ok("begun"));
    drop(items);
    assert_eq!(hears.recv(), Ok("given up"));
}

/// Panics where it should send.
struct Broken;

impl Transport for Broken {
    fn send(
        &self,
        _: http::Request<Bytes>,
    ) -> BoxFuture<'_, Result<http::Response<TransportBody>, TransportError>> {
        panic!("the transport is broken")
    }
}

#[tokio::test]
#[should_panic(expected = "the transport is broken")]
async fn a_panic_of_the_transport_is_not_swallowed() {
    let client = Client::builder(OneToken)
        .transport(Broken)
        .build()
        .expect("a client");
    let _ = apps::list().items(&client).try_next().await;
}

#[test]
fn walks_can_be_sent_to_other_threads_and_need_no_pinning() {
    fn check<T: Send + Unpin + 'static>() {}
    check::<Pages<Page<App>>>();
    check::<Items<Page<App>>>();
    check::<Pages<Linkages<App>>>();
    check::<Items<Linkages<App>>>();
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_walk_can_be_handed_to_another_task_in_the_middle() {
    let server = Server::script(three_pages());
    let mut items = apps::list().items(&client(&server));
    items.try_next().await.expect("an item");
    let rest = tokio::spawn(items.all()).await.expect("a task");
    assert_eq!(ids(&rest.expect("items")), ["2", "3", "4", "5"]);
}

#[tokio::test]
async fn a_walk_outlives_its_client_and_its_request() {
    let server = Server::script(three_pages());
    let items = {
        let client = client(&server);
        apps::list().items(&client)
    };
    assert_eq!(items.all().await.expect("items").len(), 5);
}

#[test]
fn without_a_runtime_it_is_refused() {
    let server = Server::script([]);
    let mut items = apps::list().items(&client(&server));
    let error = futures_util::FutureExt::now_or_never(items.try_next())
        .expect("at once")
        .expect_err("no runtime");
    assert_eq!(error.kind(), ErrorKind::Refused);
    assert!(error.to_string().contains("Tokio runtime"), "{error}");
}

// How much is read.

#[tokio::test]
async fn limit_is_the_size_of_a_page_and_take_the_number_of_items() {
    let server = Server::script([
        page(&["1", "2"], "/v1/apps?limit=2&cursor=B"),
        page(&["3", "4"], "/v1/apps?limit=2&cursor=C"),
    ]);
    let items = apps::list().limit(2).items(&client(&server)).take(3);
    assert_eq!(ids(&items.all().await.expect("items")), ["1", "2", "3"]);
    a_while().await;
    assert_eq!(
        targets(&server),
        ["/v1/apps?limit=2", "/v1/apps?limit=2&cursor=B"]
    );
}

#[tokio::test]
async fn no_page_is_fetched_for_what_is_not_taken() {
    for (taken, sent) in [(0, 0), (1, 1), (2, 1), (3, 2), (4, 2), (5, 3), (6, 3)] {
        let server = Server::script(three_pages());
        let mut items = apps::list().items(&client(&server)).take(taken);
        for _ in 0..taken.min(5) {
            assert!(items.try_next().await.expect("an item").is_some());
        }
        // The end has not been asked for: what is fetched ahead would not be given up.
        a_while().await;
        assert_eq!(server.requests().len(), sent, "with {taken}");
        assert!(items.try_next().await.expect("the end").is_none());
    }
}

#[tokio::test]
async fn the_smaller_of_two_caps_holds() {
    let server = Server::script(three_pages());
    let items = apps::list().items(&client(&server)).take(1).take(4);
    assert_eq!(items.all().await.expect("items").len(), 1);
}

#[tokio::test]
async fn a_capped_walk_is_at_its_end_once_all_is_taken() {
    let server = Server::script([page(&["1", "2"], "/v1/apps?cursor=B")]);
    let mut items = apps::list().items(&client(&server)).take(2);
    items
        .by_ref()
        .try_for_each(|_| async { Ok(()) })
        .await
        .expect("items");
    assert!(items.try_next().await.expect("the end").is_none());
}

#[tokio::test]
async fn what_comes_again_is_left_out_when_it_shall_be_distinct() {
    let pages = || {
        [
            page(&["1", "2", "1"], "/v1/apps?cursor=B"),
            page(&["2", "3"], "/v1/apps?cursor=C"),
            page(&["3", "1"], "/v1/apps?cursor=D"),
            page(&["4"], ""),
        ]
    };
    let server = Server::script(pages());
    let items = apps::list().items(&client(&server)).distinct();
    assert_eq!(
        ids(&items.all().await.expect("items")),
        ["1", "2", "3", "4"]
    );

    let server = Server::script(pages());
    let items = apps::list().items(&client(&server));
    assert_eq!(items.all().await.expect("items").len(), 8);
}

#[tokio::test]
async fn only_distinct_items_count_for_a_cap() {
    let server = Server::script([
        page(&["1", "1", "1"], "/v1/apps?cursor=B"),
        page(&["1", "2"], "/v1/apps?cursor=C"),
    ]);
    let items = apps::list().items(&client(&server)).distinct().take(2);
    assert_eq!(ids(&items.all().await.expect("items")), ["1", "2"]);
    a_while().await;
    assert_eq!(server.requests().len(), 2);
}

// Where the next page is.

#[tokio::test]
async fn the_address_of_the_next_page_is_sent_as_it_came() {
    let next = [
        "/v1/apps?cursor=AQ.XYZ&limit=2",
        "/v1/apps?cursor=ASw",
        "/v1/apps?filter%5BbundleId%5D=a%2Cb%2cc&cursor=%5b%5D%5B%5d",
        "/v1/apps?filter[bundleId]=a,b&cursor=x",
        "/v1/apps?filter%5Bname%5D=a+b%20c%2Bd&cursor=x",
        "/v1/apps?cursor=eyJvZmZzZXQiOiIyMCJ9%3D%3d==",
        "/v1/apps?cursor=",
        "/v1/apps?&cursor=x&&limit=",
        "/v1/apps?cursor=x&cursor=y&limit=1&limit=2",
        "/v1/apps?cursor=a:b@c!d$e(f)*g;h/i?j~k|l^m{n}o`p",
        "/v1/apps?cursor=%zz%",
        "/v1/apps?cursor=%C3%A9%00%0a",
        "/v2/other%2Fpath%20x?cursor=1",
    ];
    for next in next {
        for is_absolute in [false, true] {
            let server = Server::start(move |request| match request.number {
                0 if is_absolute => {
                    let host = request.header("host").expect("a host");
                    page(&["1"], &format!("http://{host}{next}"))
                }
                0 => page(&["1"], next),
                _ => page(&["2"], ""),
            });
            let request = apps::list().limit(7).filter_bundle_id(["a"]);
            let items = request.items(&client(&server)).all().await;
            assert_eq!(items.expect("two pages").len(), 2, "{next}");
            assert_eq!(targets(&server)[1], next);
        }
    }
}

#[tokio::test]
async fn a_relative_address_belongs_to_the_page_it_came_with() {
    for (next, sent) in [
        ("?cursor=B", "/v1/apps/1/builds?cursor=B"),
        ("/v1/apps/1/builds?cursor=B", "/v1/apps/1/builds?cursor=B"),
        ("builds?cursor=B", "/v1/apps/1/builds?cursor=B"),
    ] {
        let server = Server::script([page(&["1"], next), page(&["2"], "")]);
        let items = apps::builds("1").limit(1).items(&client(&server)).all();
        assert_eq!(items.await.expect("two pages").len(), 2);
        assert_eq!(targets(&server)[1], sent);
    }
}

#[tokio::test]
async fn every_page_is_asked_for_with_the_token() {
    let server = Server::script(three_pages());
    all(&server).await.expect("three pages");
    for request in server.requests() {
        assert_eq!(request.bearer(), Some("token"));
        assert_eq!(request.header("accept"), Some("application/json"));
    }
}

#[tokio::test]
async fn an_address_elsewhere_is_refused_after_the_items_that_came_before() {
    let foreign = Server::script([]);
    let port = foreign.port();
    let elsewhere = [
        format!("http://127.0.0.1:{port}/v1/apps?cursor=B"),
        format!("//127.0.0.1:{port}/v1/apps?cursor=B"),
        format!(r"\\127.0.0.1:{port}/v1/apps?cursor=B"),
        format!("http://localhost:{port}/v1/apps?cursor=B"),
        "https://api.appstoreconnect.apple.com/v1/apps?cursor=B".to_owned(),
        "file:///v1/apps?cursor=B".to_owned(),
        "data:,x".to_owned(),
        "http://".to_owned(),
    ];
    for next in elsewhere {
        let server = Server::script([page(&["1"], &next)]);
        let client = client(&server);
        let mut items = apps::list().items(&client);
        assert!(items.try_next().await.expect("an item").is_some());
        let error = items.try_next().await.expect_err("an address elsewhere");
        assert_eq!(error.kind(), ErrorKind::Refused, "{next}");
        assert_eq!(error.progress().map(|done| done.items), Some(1));
        assert!(!error.to_string().contains("cursor=B"), "{error}");
        assert!(items.try_next().await.expect("the end").is_none());
    }
    assert_eq!(foreign.connections(), 0);
}

#[tokio::test]
async fn an_address_of_the_same_host_is_refused_with_another_scheme_or_a_user() {
    for (before, after) in [
        ("https://", ""),
        ("http://user@", ""),
        ("http://:pass@", ""),
    ] {
        let server = Server::start(move |request| {
            let host = request.header("host").expect("a host");
            page(&["1"], &format!("{before}{host}/v1/apps?cursor=B{after}"))
        });
        let error = all(&server).await.expect_err("an address elsewhere");
        assert_eq!(error.kind(), ErrorKind::Refused);
        assert_eq!(server.requests().len(), 1);
    }
}

// Where a list ends.

#[tokio::test]
async fn a_list_ends_where_there_is_no_next_page() {
    let data = data(&["1"]);
    for last in [
        json!({"data": data}),
        json!({"data": data, "links": null}),
        json!({"data": data, "links": {}}),
        json!({"data": data, "links": {"next": null}}),
        json!({"data": data, "links": {"next": ""}}),
        json!({"data": data, "links": {"self": "https://example.com/"}, "meta": null}),
        json!({"data": data, "meta": {"paging": {"limit": 50, "nextCursor": "AQ"}}}),
        json!({"data": data, "meta": {"paging": {"total": 100, "limit": 50}}}),
    ] {
        let server = Server::script([Reply::json(200, &last)]);
        assert_eq!(all(&server).await.expect("one page"), ["1"], "{last}");
    }
}

#[tokio::test]
async fn the_total_does_not_end_a_list_that_goes_on() {
    for total in [-1, 0, 1, 2, 3, 1_000_000, i64::MIN, i64::MAX] {
        let server = Server::script([
            page_of(total, &["1", "2"], "?cursor=B"),
            page_of(total, &["3"], ""),
        ]);
        assert_eq!(all(&server).await.expect("two pages"), ["1", "2", "3"]);
    }
}

#[tokio::test]
async fn empty_pages_with_ever_new_cursors_come_to_an_end() {
    for meta in [json!({"paging": {"total": 223, "limit": 50}}), json!(null)] {
        let server = Server::start(move |request| {
            assert!(request.number < 5, "it goes on for ever");
            let next = format!("/v1/apps?cursor=C{}", request.number);
            Reply::json(
                200,
                json!({"data": [], "links": {"next": next}, "meta": meta}),
            )
        });
        assert!(all(&server).await.expect("nothing").is_empty());
        a_while().await;
        assert_eq!(server.requests().len(), 2);
    }
}

#[tokio::test]
async fn an_empty_page_is_the_last_when_all_were_seen() {
    let server = Server::script([
        page_of(2, &["1", "2"], "?cursor=B"),
        page_of(2, &[], "?cursor=C"),
    ]);
    assert_eq!(all(&server).await.expect("two pages"), ["1", "2"]);

    let server = Server::script([page_of(0, &[], "?cursor=B")]);
    assert!(all(&server).await.expect("one page").is_empty());
}

#[tokio::test]
async fn an_empty_page_in_between_does_not_end_a_list() {
    for total in [-1, 4, 100] {
        let server = Server::script([
            page_of(total, &[], "?cursor=B"),
            page_of(total, &["1", "2"], "?cursor=C"),
            page_of(total, &[], "?cursor=D"),
            page_of(total, &["3", "4"], ""),
        ]);
        assert_eq!(all(&server).await.expect("items"), ["1", "2", "3", "4"]);
    }
}

#[tokio::test]
async fn a_page_whose_items_were_all_seen_is_not_an_empty_one() {
    let server = Server::script([
        page(&["1"], "?cursor=B"),
        page(&["1"], "?cursor=C"),
        page(&["1"], "?cursor=D"),
        page(&["2"], ""),
    ]);
    let items = apps::list().items(&client(&server)).distinct();
    assert_eq!(ids(&items.all().await.expect("items")), ["1", "2"]);
}

#[tokio::test]
async fn an_address_that_comes_again_is_an_error_after_the_items() {
    let to_itself = |_: &str| page(&["1"], "/v1/apps");
    let in_a_circle = |cursor: &str| match cursor {
        "" => page(&["1"], "?cursor=B"),
        "B" => page(&["2"], "?cursor=C"),
        _ => page(&["3"], "?cursor=B"),
    };
    let walks: [fn(&str) -> Reply; 2] = [to_itself, in_a_circle];
    for (reply, pages) in walks.into_iter().zip([1, 3]) {
        let server = Server::start(move |it| reply(&it.parameter("cursor").unwrap_or_default()));
        let walk = apps::list().items(&client(&server)).all().await;
        let Interrupted { items, error, .. } = walk.expect_err("a circle");
        assert_eq!(items.len() as u64, pages);
        assert_eq!(error.kind(), ErrorKind::RepeatedPage);
        assert_eq!(error.progress().map(|done| done.pages), Some(pages));
        assert_eq!(server.requests().len() as u64, pages);
    }
}

#[tokio::test]
async fn an_address_that_differs_only_behind_its_hash_is_the_same() {
    let server = Server::start(|request| {
        assert!(request.number < 5, "it goes on for ever");
        page(&["1"], &format!("/v1/apps#{}", request.number))
    });
    let error = all(&server).await.expect_err("a circle");
    assert_eq!(error.kind(), ErrorKind::RepeatedPage);
    assert_eq!(server.requests().len(), 1);
}

// What goes wrong on the way.

#[tokio::test]
async fn an_error_comes_after_the_items_of_before_and_ends_the_walk() {
    let [first, ..] = three_pages();
    let server = Server::script([first, Reply::error(500, "UNEXPECTED_ERROR", "No.")]);
    let mut items = apps::list().items(&client(&server));
    for _ in 0..2 {
        assert!(items.try_next().await.expect("an item").is_some());
    }
    let error = items.try_next().await.expect_err("an error");
    assert_eq!(error.kind(), ErrorKind::Server);
    let progress = error.progress().expect("a walk");
    assert_eq!((progress.pages, progress.items), (1, 2));
    for _ in 0..3 {
        assert!(items.next().await.is_none());
    }
    assert_eq!(server.requests().len(), 2);
}

#[tokio::test]
async fn a_walk_over_pages_is_at_its_end_after_an_error_and_after_the_last() {
    let server = Server::script([page(&["1"], ""), Reply::status(404)]);
    let client = client(&server);
    let mut good = apps::list().pages(&client);
    assert!(good.try_next().await.expect("a page").is_some());
    let mut bad = apps::list().pages(&client);
    assert!(bad.try_next().await.is_err());
    for _ in 0..3 {
        assert!(good.next().await.is_none());
        assert!(bad.next().await.is_none());
    }
}

#[tokio::test]
async fn an_interrupted_walk_gives_what_was_read_and_where_to_go_on() {
    let server = Server::start(|request| {
        let [first, second, third] = three_pages();
        let cursor = request.parameter("cursor");
        match (cursor.as_deref(), request.number) {
            (None, _) => first,
            (Some("B"), _) => second,
            (_, 0..3) => Reply::status(503),
            _ => third,
        }
    });
    let client = client(&server);
    let walk = apps::list().items(&client).all().await;
    let interrupted = walk.expect_err("an outage");
    assert_eq!(ids(&interrupted.items), ["1", "2", "3", "4"]);
    assert_eq!(interrupted.error.status(), Some(503));
    let resume_at = interrupted.resume_at.expect("the third page");
    let rest = apps::list().items(&client).starting_at(resume_at).all();
    assert_eq!(ids(&rest.await.expect("the rest")), ["5"]);
}

#[tokio::test]
async fn an_interrupted_walk_is_an_error_like_any_other() {
    async fn with_a_question_mark(server: &Server) -> Result<Vec<App>, Error> {
        Ok(apps::list().items(&client(server)).all().await?)
    }
    let server = Server::always(Reply::error(403, "FORBIDDEN_ERROR", "No."));
    let error = with_a_question_mark(&server).await.expect_err("an error");
    assert_eq!(error.kind(), ErrorKind::Forbidden);
    let interrupted = apps::list().items(&client(&server)).all().await;
    let interrupted = interrupted.expect_err("an error");
    assert_eq!(interrupted.to_string(), interrupted.error.to_string());
    let boxed: Box<dyn std::error::Error + Send + Sync> = interrupted.into();
    assert!(boxed.source().is_none());
}

#[tokio::test]
async fn an_interrupted_walk_shows_no_addresses_and_no_words() {
    let next = "/v1/apps?filter%5Bname%5D=Secret&cursor=B";
    let named = json!({"type": "apps", "id": "1", "attributes": {"name": "Secret"}});
    let first = json!({"data": [named], "links": {"next": next}});
    let server = Server::script([Reply::json(200, first), Reply::error(500, "A", "Secret")]);
    let walk = apps::list().items(&client(&server)).all().await;
    let interrupted = walk.expect_err("an error");
    assert!(interrupted.resume_at.is_some());
    let shown = format!("{interrupted:?}");
    assert!(shown.contains("items: [App {"), "{shown}");
    assert!(shown.contains("kind: Server"), "{shown}");
    assert!(!shown.contains("Secret"), "{shown}");
}

#[tokio::test]
async fn a_cursor_that_apple_does_not_know_any_more_is_told_apart() {
    let rejected = || {
        let error = json!({
            "status": "400",
            "code": "PARAMETER_ERROR.INVALID",
            "title": "A parameter has an invalid value",
            "detail": "eyJvZmZzZXQiOiIyMCJ9 leads nowhere",
            "source": {"parameter": "cursor"},
        });
        Reply::json(400, json!({"errors": [error]}))
    };
    let [first, ..] = three_pages();
    let server = Server::script([first, rejected()]);
    let walk = apps::list().items(&client(&server)).all().await;
    let Interrupted { items, error, .. } = walk.expect_err("a cursor");
    assert_eq!(ids(&items), ["1", "2"]);
    assert_eq!(error.kind(), ErrorKind::CursorRejected);
    let Progress { pages, items, .. } = error.progress().expect("a walk");
    assert_eq!((pages, items), (1, 2));
    assert_eq!(error.status(), Some(400));
    assert!(error.is("PARAMETER_ERROR.INVALID"));
}

#[tokio::test]
async fn another_parameter_that_apple_rejects_is_no_matter_of_the_cursor() {
    let error = json!({"code": "PARAMETER_ERROR.INVALID", "source": {"parameter": "sort"}});
    let server = Server::always(Reply::json(400, json!({"errors": [error]})));
    let error = all(&server).await.expect_err("a parameter");
    assert_eq!(error.kind(), ErrorKind::Invalid);
}

#[tokio::test]
async fn a_page_that_cannot_be_read_is_an_error_of_the_walk() {
    let [first, ..] = three_pages();
    let server = Server::script([first, Reply::json(200, json!({"data": {"id": 1}}))]);
    let error = all(&server).await.expect_err("no page");
    assert_eq!(error.kind(), ErrorKind::Decode);
    assert_eq!(error.progress().map(|done| done.pages), Some(1));
}

#[tokio::test]
async fn a_request_that_must_not_be_sent_is_an_error_of_its_walk() {
    let server = Server::script([]);
    let client = client(&server);
    let mut pages = apps::list().limit(0).pages(&client);
    let error = pages.try_next().await.expect_err("no limit");
    assert_eq!(error.kind(), ErrorKind::Refused);
    assert!(error.invalid_request().is_some());
    assert!(pages.try_next().await.expect("the end").is_none());
}

#[tokio::test]
async fn pages_are_fetched_again_like_all_that_is_read() {
    let [first, second, third] = three_pages();
    let server = Server::script([first, Reply::status(502), second, third]);
    let client = Client::builder(OneToken)
        .address(server.address())
        .retry(RetryPolicy::default().first_delay(Duration::from_millis(1)))
        .build()
        .expect("a client");
    let items = apps::list().items(&client).all().await;
    assert_eq!(items.expect("three pages").len(), 5);
}

// Going on later.

#[tokio::test]
async fn pages_go_on_at_the_address_that_was_saved() {
    let server = three_pages_by_address();
    let client = client(&server);
    let mut pages = apps::list().pages(&client);
    assert_eq!(pages.next_address(), None);
    pages.try_next().await.expect("the first");
    let saved = pages.next_address().expect("a second").to_owned();
    assert_eq!(saved, format!("{}/v1/apps?cursor=B", server.address()));
    pages.try_next().await.expect("the second");
    pages.try_next().await.expect("the third");
    assert_eq!(pages.next_address(), None);

    let mut pages = apps::list().pages(&client).starting_at(saved.clone());
    assert_eq!(pages.next_address(), Some(saved.as_str()));
    let page = pages.try_next().await.expect("the second").expect("a page");
    assert_eq!(ids(&page.data), ["3", "4"]);
    let page = pages.try_next().await.expect("the third").expect("a page");
    assert_eq!(ids(&page.data), ["5"]);
    assert!(pages.try_next().await.expect("the end").is_none());
}

#[tokio::test]
async fn items_go_on_at_the_page_that_was_saved() {
    let server = three_pages_by_address();
    let client = client(&server);
    let address = |cursor: &str| Some(format!("{}/v1/apps?cursor={cursor}", server.address()));
    let mut items = apps::list().items(&client);
    assert_eq!(items.page_address(), None);
    let mut saved = Vec::new();
    while items.try_next().await.expect("an item").is_some() {
        saved.push(items.page_address().map(str::to_owned));
    }
    assert_eq!(
        saved,
        [None, address("B"), address("B"), address("C"), None]
    );
    let items = apps::list()
        .items(&client)
        .starting_at(saved.swap_remove(2).expect("the second page"));
    assert_eq!(ids(&items.all().await.expect("items")), ["3", "4", "5"]);
}

#[tokio::test]
async fn a_saved_address_may_be_relative_and_is_sent_as_it_is() {
    for (saved, sent) in [
        ("/v1/apps?cursor=B&x=%5b+[]", "/v1/apps?cursor=B&x=%5b+[]"),
        ("?cursor=B", "/v1/apps?cursor=B"),
    ] {
        let server = three_pages_by_address();
        let request = apps::list().limit(9).filter_bundle_id(["a"]);
        let items = request.items(&client(&server)).starting_at(saved);
        assert_eq!(ids(&items.all().await.expect("items")), ["3", "4", "5"]);
        assert_eq!(targets(&server), [sent, "/v1/apps?cursor=C"]);
    }
}

#[tokio::test]
async fn a_saved_address_elsewhere_is_refused_and_nothing_is_sent() {
    let (server, foreign) = (Server::script([]), Server::script([]));
    let client = client(&server);
    for saved in [
        format!("{}/v1/apps?cursor=B", foreign.address()),
        "https://api.appstoreconnect.apple.com/v1/apps".to_owned(),
        "http://".to_owned(),
    ] {
        let mut pages = apps::list().pages(&client).starting_at(saved.clone());
        let error = pages.try_next().await.expect_err("elsewhere");
        assert_eq!(error.kind(), ErrorKind::Refused);
        assert!(pages.try_next().await.expect("the end").is_none());
        let walk = apps::list().items(&client).starting_at(saved).all().await;
        assert_eq!(
            walk.expect_err("elsewhere").error.kind(),
            ErrorKind::Refused
        );
    }
    assert_eq!((server.connections(), foreign.connections()), (0, 0));
}

#[tokio::test]
async fn a_page_that_failed_can_be_asked_for_again_later() {
    let [first, second, third] = three_pages();
    let server = Server::script([first, Reply::status(500), second, third]);
    let client = client(&server);
    let mut items = apps::list().items(&client);
    while let Ok(Some(_)) = items.try_next().await {}
    let saved = items.page_address().expect("the second page").to_owned();
    let rest = apps::list().items(&client).starting_at(saved).all();
    assert_eq!(ids(&rest.await.expect("the rest")), ["3", "4", "5"]);
}
