//! The client without `async`: the same verbs, from any thread, inside and outside of `async` code.

use std::thread;
use std::time::{Duration, SystemTime};

use appstore_sdk::blocking::{self, Items, Pages};
use appstore_sdk::bytes::Bytes;
use appstore_sdk::connect::apps::{self, App};
use appstore_sdk::connect::beta_testers;
use appstore_sdk::{
    BoxFuture, Client, Completion, CredentialsError, Error, ErrorKind, Page, RetryPolicy, Token,
    TokenSource, Transport, TransportBody, TransportError, http,
};
use serde_json::{Value, json};
use tests::server::{Reply, Server};

struct OneToken;

impl TokenSource for OneToken {
    fn mint(&self, now: SystemTime) -> BoxFuture<'_, Result<Token, CredentialsError>> {
        Box::pin(async move { Ok(Token::new("token", now + Duration::from_secs(600))) })
    }
}

fn client(server: &Server) -> blocking::Client {
    Client::builder(OneToken)
        .address(server.address())
        .retry(RetryPolicy::never())
        .build_blocking()
        .expect("a client")
}

fn app(id: &str) -> Value {
    json!({"type": "apps", "id": id})
}

fn page(ids: &[&str], next: &str) -> Reply {
    let data: Vec<Value> = ids.iter().map(|id| app(id)).collect();
    Reply::json(200, json!({"data": data, "links": {"next": next}}))
}

/// Three pages: 1 and 2, 3 and 4, 5.
fn three_pages() -> [Reply; 3] {
    [
        page(&["1", "2"], "/v1/apps?cursor=B"),
        page(&["3", "4"], "/v1/apps?cursor=C"),
        page(&["5"], ""),
    ]
}

fn one_app() -> Reply {
    Reply::json(200, json!({"data": app("1")}))
}

fn ids(apps: &[App]) -> Vec<&str> {
    apps.iter().map(|app| app.id.as_str()).collect()
}

/// Long enough for a request that must not be sent to arrive.
fn a_while() {
    thread::sleep(Duration::from_millis(50));
}

#[test]
fn a_request_is_sent_and_its_answer_is_there() -> Result<(), Error> {
    let server = Server::script([one_app(), Reply::status(202)]);
    let client = client(&server);
    let app = apps::get("1").send(&client)?.data;
    assert_eq!(app.id.as_str(), "1");
    let deleted = beta_testers::delete("7").send(&client)?;
    assert_eq!(deleted, Completion::Accepted);
    let requests = server.requests();
    assert_eq!(requests[0].target, "/v1/apps/1");
    assert_eq!(requests[0].bearer(), Some("token"));
    assert_eq!(requests[1].method, "DELETE");
    Ok(())
}

#[test]
fn an_answer_has_its_head() {
    let limit = "user-hour-lim:3500;user-hour-rem:3400;";
    let reply = one_app()
        .header("x-rate-limit", limit)
        .header("x-request-id", "TGHK");
    let server = Server::script([reply]);
    let client = client(&server);
    let answer = apps::get("1").answer(&client).expect("an answer");
    assert_eq!(answer.status(), 200);
    assert_eq!(answer.header("X-Rate-Limit"), Some(limit));
    assert_eq!(answer.correlation_id(), Some("TGHK"));
    assert_eq!(answer.value.data.id.as_str(), "1");
    assert_eq!(client.rate_limit(), answer.rate_limit());
}

#[test]
fn errors_are_the_same() {
    let server = Server::script([Reply::error(409, "STATE_ERROR", "No."), Reply::reset()]);
    let client = client(&server);
    let error = apps::get("1").send(&client).expect_err("an error");
    assert_eq!(error.kind(), ErrorKind::Conflict);
    assert!(error.is("STATE_ERROR"));
    let error = beta_testers::delete("7")
        .send(&client)
        .expect_err("an error");
    assert_eq!(error.kind(), ErrorKind::OutcomeUnknown);
    let error = apps::list().limit(0).send(&client).expect_err("no limit");
    assert!(error.invalid_request().is_some());
    assert_eq!(server.requests().len(), 2);
}

#[test]
fn pages_and_items_are_iterators() -> Result<(), Error> {
    let server = Server::script(three_pages().into_iter().chain(three_pages()));
    let client = client(&server);
    let items: Vec<App> = apps::list().items(&client).collect::<Result<_, _>>()?;
    assert_eq!(ids(&items), ["1", "2", "3", "4", "5"]);
    let sizes: Result<Vec<usize>, Error> = apps::list()
        .pages(&client)
        .map(|page| Ok(page?.data.len()))
        .collect();
    assert_eq!(sizes?, [2, 2, 1]);
    Ok(())
}

#[test]
fn clients_and_walks_show_what_those_they_stand_on_show() {
    let limited = page(&["1"], "").header("x-rate-limit", "user-hour-rem:9;");
    let server = Server::script([limited.clone(), limited]);
    let client = client(&server);
    let mut pages = apps::list().pages(&client);
    pages.next().expect("a page").expect("a page");
    let mut items = apps::list().items(&client);
    items.next().expect("an item").expect("an item");
    assert_eq!(pages.rate_limit().get("user-hour-rem"), Some(9));
    assert_eq!(items.rate_limit().get("user-hour-rem"), Some(9));
    let progress = "progress: Progress { pages: 1, items: 1 }";
    assert_eq!(format!("{pages:?}"), format!("Pages {{ {progress}, .. }}"));
    assert_eq!(format!("{items:?}"), format!("Items {{ {progress}, .. }}"));
    let shown = format!("{client:?}");
    assert!(
        shown.starts_with("Client { origin: \"http://127.0.0.1:"),
        "{shown}"
    );
}

#[test]
fn nothing_is_sent_before_something_is_asked_for() {
    let server = Server::script([]);
    let client = client(&server);
    let _pages = apps::list().pages(&client);
    let _items = apps::list().items(&client);
    assert_eq!(apps::list().items(&client).take(0).count(), 0);
    a_while();
    assert_eq!(server.connections(), 0);
}

#[test]
fn one_page_is_fetched_ahead_without_anybody_waiting() {
    let server = Server::script(three_pages());
    let client = client(&server);
    let mut items = apps::list().items(&client);
    for (id, seen) in [("1", 2), ("2", 2), ("3", 3), ("4", 3), ("5", 3)] {
        let item = items.next().expect("an item").expect("an item");
        assert_eq!(item.id.as_str(), id);
        server.wait_for(seen);
        a_while();
        assert_eq!(server.requests().len(), seen);
    }
    assert!(items.next().is_none());
    assert!(items.next().is_none());
}

#[test]
fn take_caps_the_items_and_fetches_no_page_for_more() {
    let server = Server::script([page(&["1", "2"], "/v1/apps?limit=2&cursor=B")]);
    let items = apps::list().limit(2).items(&client(&server)).take(2).all();
    assert_eq!(ids(&items.expect("items")), ["1", "2"]);
    a_while();
    assert_eq!(server.requests()[0].target, "/v1/apps?limit=2");
    assert_eq!(server.requests().len(), 1);
}

#[test]
fn repeated_items_are_left_out_when_they_shall_be_distinct() {
    let server = Server::script([page(&["1", "2"], "?cursor=B"), page(&["2", "3"], "")]);
    let items = apps::list().items(&client(&server)).distinct();
    let items: Result<Vec<App>, Error> = items.collect();
    assert_eq!(ids(&items.expect("items")), ["1", "2", "3"]);
}

#[test]
fn a_walk_goes_on_where_another_has_stopped() {
    let [first, second, third] = three_pages();
    let replies = [first, second.clone(), second, third];
    // The page that is fetched ahead may be given up before it arrives.
    let server = Server::start(
        move |request| match request.parameter("cursor").as_deref() {
            None => replies[0].clone(),
            Some("B") => replies[1].clone(),
            _ => replies[3].clone(),
        },
    );
    let client = client(&server);
    let mut pages = apps::list().pages(&client);
    pages.next().expect("a page").expect("a page");
    let saved = pages.next_address().expect("a second page").to_owned();
    let mut items = apps::list().items(&client).starting_at(saved.clone());
    assert_eq!(items.page_address(), Some(saved.as_str()));
    items.next().expect("an item").expect("an item");
    assert_eq!(items.page_address(), Some(saved.as_str()));
    let pages: Vec<Page<App>> = apps::list()
        .pages(&client)
        .starting_at(saved)
        .collect::<Result<_, _>>()
        .expect("the rest");
    assert_eq!(ids(&pages[0].data), ["3", "4"]);
    assert_eq!(ids(&pages[1].data), ["5"]);
}

#[test]
fn an_interrupted_walk_gives_what_was_read_and_is_at_its_end() {
    let [first, ..] = three_pages();
    let failed = || Reply::error(500, "UNEXPECTED_ERROR", "No.");
    let server = Server::script([first.clone(), failed(), first, failed()]);
    let client = client(&server);
    let interrupted = apps::list().items(&client).all().expect_err("an error");
    assert_eq!(ids(&interrupted.items), ["1", "2"]);
    assert_eq!(interrupted.error.kind(), ErrorKind::Server);
    let resume_at = format!("{}/v1/apps?cursor=B", server.address());
    assert_eq!(interrupted.resume_at, Some(resume_at));

    let mut items = apps::list().items(&client);
    let results: Vec<bool> = items.by_ref().map(|item| item.is_ok()).collect();
    assert_eq!(results, [true, true, false]);
    assert!(items.next().is_none());
}

#[test]
fn clones_are_called_from_many_threads_at_once() {
    const THREADS: usize = 16;
    let together = std::sync::Barrier::new(THREADS);
    let server = Server::start(move |_| {
        together.wait();
        one_app()
    });
    let client = client(&server);
    let threads: Vec<_> = (0..THREADS)
        .map(|_| {
            let client = client.clone();
            thread::spawn(move || {
                apps::get("1")
                    .send(&client)
                    .map(|document| document.data.id)
            })
        })
        .collect();
    for thread in threads {
        let id = thread.join().expect("no panic").expect("an app");
        assert_eq!(id.as_str(), "1");
    }
    assert_eq!(server.most_at_once(), THREADS);
}

#[test]
fn clients_and_walks_can_be_sent_to_other_threads() {
    fn check<T: Send>() {}
    fn check_shared<T: Send + Sync + Clone>() {}
    check_shared::<blocking::Client>();
    check::<Pages<Page<App>>>();
    check::<Items<Page<App>>>();
}

#[test]
fn a_walk_outlives_its_client() {
    let server = Server::script(three_pages());
    let mut items = {
        let client = client(&server);
        apps::list().items(&client)
    };
    assert_eq!(items.by_ref().take(2).count(), 2);
    let rest = thread::spawn(move || items.all()).join().expect("no panic");
    assert_eq!(ids(&rest.expect("items")), ["3", "4", "5"]);
}

// Inside of `async` code, where it blocks the thread but must not do worse.

#[tokio::test]
async fn it_can_be_called_and_dropped_in_async_code() {
    let server = Server::script([one_app()].into_iter().chain(three_pages()));
    let client = client(&server);
    assert!(apps::get("1").send(&client).is_ok());
    let mut items = apps::list().items(&client);
    assert_eq!(items.by_ref().take(3).count(), 3);
    drop(client);
    drop(items);
}

#[tokio::test(flavor = "multi_thread", worker_threads = 1)]
async fn it_can_be_called_on_a_worker_of_tokio() {
    let server = Server::script([one_app()].into_iter().chain(three_pages()));
    let client = client(&server);
    let worked = tokio::spawn(async move {
        assert!(apps::get("1").send(&client).is_ok());
        apps::list().items(&client).all().expect("items").len()
    });
    assert_eq!(worked.await.expect("no panic"), 5);
}

#[tokio::test]
async fn a_task_may_call_it_as_often_as_it_likes() {
    let server = Server::start(|request| match request.path() {
        "/v1/apps/1" => one_app(),
        _ if request.number < 600 => page(&["1"], &format!("?cursor={}", request.number)),
        _ => page(&["1"], ""),
    });
    let client = client(&server);
    let called = tokio::spawn(async move {
        for _ in 0..300 {
            apps::get("1").send(&client).expect("an app");
        }
        apps::list().items(&client).all().expect("items").len()
    });
    assert_eq!(called.await.expect("no panic"), 301);
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

#[test]
#[should_panic(expected = "the transport is broken")]
fn a_panic_of_the_transport_is_not_swallowed() {
    let client = Client::builder(OneToken).transport(Broken);
    let client = client.build_blocking().expect("a client");
    let _ = apps::get("1").send(&client);
}
