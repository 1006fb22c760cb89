//! A server that misbehaves, and what the caller sees: nothing hangs, nothing loops, nothing is sent twice that must
//! not be, and no other host gets anything.

#[path = "support/faults.rs"]
mod support;
#[path = "support/walks.rs"]
mod walks;

use std::pin::pin;
use std::sync::atomic::Ordering::Relaxed;
use std::sync::atomic::{AtomicBool, AtomicU64, AtomicUsize};
use std::sync::{Arc, Mutex};
use std::thread;
use std::time::{Duration, SystemTime};

use appstore_sdk::bytes::Bytes;
use appstore_sdk::connect::apps;
use appstore_sdk::http::{Request, Response};
use appstore_sdk::{BoxFuture, Error, ErrorKind, Transport, TransportBody, TransportError};
use serde_json::json;
use tests::server::{Received, Reply, Server};

use support::{
    Ask, Expected, NOW, Row, Seen, Sees, builder, but, fine, operation, policy, rows, runtime,
    send, test_key, tokens, value,
};
use walks::{Walk, Walked, page, walks};

/// What is wrong with what became of a request.
fn complaints(row: &Row, ask: Ask, expected: &Expected, seen: &Seen) -> Vec<String> {
    let mut wrong = Vec::new();
    let arrived = seen.requests.len();
    if arrived != expected.requests {
        wrong.push(format!(
            "{} requests expected, {arrived} arrived",
            expected.requests
        ));
    }
    match (&expected.sees, &seen.result) {
        (Sees::Value, Ok(found)) if found == value(ask) => {}
        (Sees::Value, found) => wrong.push(format!("the value expected, {found:?} seen")),
        (Sees::Error(..), Ok(found)) => wrong.push(format!("an error expected, {found} seen")),
        (Sees::Error(kind, status, parts), Err(error)) => {
            let text = error.to_string();
            if (error.kind(), error.status()) != (*kind, *status) {
                wrong.push(format!(
                    "{kind:?} with {status:?} expected: {text} ({error:?})"
                ));
            }
            for part in parts.iter().filter(|part| !text.contains(**part)) {
                wrong.push(format!("it does not say “{part}”: {text}"));
            }
            if !text.starts_with(operation(ask)) {
                wrong.push(format!("it does not say what was asked: {text}"));
            }
            if text.len() > 1000 || text.chars().any(char::is_control) {
                wrong.push(format!("it is too long, or not one line: {text}"));
            }
            if usize::try_from(error.attempts()) != Ok(expected.attempts) {
                let attempts = error.attempts();
                wrong.push(format!(
                    "{} attempts expected, not {attempts}",
                    expected.attempts
                ));
            }
            let is_unknown = error.kind() == ErrorKind::OutcomeUnknown;
            if error.read_back().is_some() != is_unknown {
                wrong.push(format!("read back {:?}", error.read_back()));
            }
        }
    }
    if let [first, second, ..] = &seen.requests[..] {
        let wait = second.arrived - first.arrived;
        if wait < row.wait {
            wrong.push(format!("it waited {wait:?} instead of {:?}", row.wait));
        }
    }
    let different = if row.is_token_renewed { 2 } else { 1 };
    if tokens(&seen.requests) != different.min(seen.requests.len()) {
        wrong.push(format!("{} tokens were used", tokens(&seen.requests)));
    }
    let methods: Vec<&str> = seen.requests.iter().map(|it| it.method.as_str()).collect();
    if methods.windows(2).any(|pair| pair[0] != pair[1]) {
        wrong.push(format!("the method changed: {methods:?}"));
    }
    wrong
}

#[test]
fn every_fault_is_seen_as_what_it_is() {
    let elsewhere = Server::always(Reply::status(200));
    let rows = rows(&elsewhere.address());
    let cases: Vec<(&Row, Ask, Expected)> = rows
        .iter()
        .flat_map(|row| row.expected().iter().map(move |(ask, it)| (row, *ask, *it)))
        .collect();
    let next = AtomicUsize::new(0);
    let wrong = Mutex::new(Vec::new());
    thread::scope(|scope| {
        for _ in 0..16 {
            scope.spawn(|| {
                while let Some((row, ask, expected)) = cases.get(next.fetch_add(1, Relaxed)) {
                    let found = match row.run(*ask) {
                        Ok(seen) => complaints(row, *ask, expected, &seen),
                        Err(complaint) => vec![complaint],
                    };
                    let named = found
                        .iter()
                        .map(|it| format!("{}, {ask:?}: {it}", row.name));
                    wrong.lock().expect("no panic").extend(named);
                }
            });
        }
    });
    let wrong = wrong.into_inner().expect("no panic");
    assert!(wrong.is_empty(), "\n{}\n", wrong.join("\n"));
    let strays = elsewhere.requests();
    assert!(strays.is_empty(), "another host got requests: {strays:?}");
}

/// What is wrong with what became of a walk.
fn walk_complaints(walk: &Walk, walked: &Walked) -> Vec<String> {
    let mut wrong = Vec::new();
    if walked.requests.len() != walk.requests {
        let arrived = walked.requests.len();
        wrong.push(format!(
            "{} requests expected, {arrived} arrived",
            walk.requests
        ));
    }
    if walked.items != walk.items {
        wrong.push(format!(
            "{} items expected, {} seen",
            walk.items, walked.items
        ));
    }
    match (&walk.error, &walked.error) {
        (None, None) => {}
        (Some((kind, parts)), Some(error)) => {
            let text = error.to_string();
            if error.kind() != *kind || !parts.iter().all(|part| text.contains(part)) {
                wrong.push(format!(
                    "{kind:?} and {parts:?} expected: {text} ({error:?})"
                ));
            }
            if !text.starts_with("GET /v1/apps: ") || text.contains("password") {
                wrong.push(format!("it says too little or too much: {text}"));
            }
        }
        (expected, found) => wrong.push(format!("{expected:?} expected, {found:?} seen")),
    }
    wrong
}

#[test]
fn walks_over_pages_end() {
    let elsewhere = Server::always(Reply::status(200));
    let mut wrong = Vec::new();
    for walk in walks(&elsewhere.address()) {
        for by_items in [true, false] {
            let found = match walk.run(by_items) {
                Ok(walked) => walk_complaints(&walk, &walked),
                Err(complaint) => vec![complaint],
            };
            let by = if by_items { "items" } else { "pages" };
            wrong.extend(
                found
                    .iter()
                    .map(|it| format!("{}, by {by}: {it}", walk.name)),
            );
            let strays = elsewhere.take_requests();
            if !strays.is_empty() {
                wrong.push(format!("{}: another host got {strays:?}", walk.name));
            }
        }
    }
    assert!(wrong.is_empty(), "\n{}\n", wrong.join("\n"));
}

#[test]
fn a_token_that_expires_in_a_walk_is_replaced() {
    let clock = Arc::new(AtomicU64::new(NOW));
    let times: Arc<Mutex<Vec<u64>>> = Arc::default();
    let server = Server::start({
        let (clock, times) = (Arc::clone(&clock), Arc::clone(&times));
        move |request: &Received| {
            // By the time of the next page, the token of this one has expired.
            let now = clock.fetch_add(20 * 60, Relaxed);
            times.lock().expect("no panic").push(now);
            let next = (request.number < 4).then(|| format!("/v1/apps?cursor={}", request.number));
            page(2, next, None)
        }
    });
    let client = builder()
        .address(server.address())
        .clock(move || SystemTime::UNIX_EPOCH + Duration::from_secs(clock.load(Relaxed)))
        .build()
        .expect("a client");
    let items = runtime().block_on(apps::list().items(&client).all());
    assert_eq!(items.expect("all items").len(), 10);
    let requests = server.requests();
    assert_eq!((requests.len(), tokens(&requests)), (5, 5));
    for (request, now) in requests.iter().zip(&*times.lock().expect("no panic")) {
        let claims = test_key().read(request.bearer().expect("a token")).claims;
        let time = |name: &str| claims[name].as_u64().expect("a time");
        assert!(
            (time("iat")..time("exp")).contains(now),
            "{claims} at {now}"
        );
    }
}

#[test]
fn a_connection_that_was_closed_while_idle_does_no_harm() {
    for ask in [Ask::Create, Ask::Update, Ask::Delete, Ask::Get] {
        let then_close = but(Reply::then_close);
        let server = Server::start(move |request| then_close(request));
        let client = builder()
            .address(server.address())
            .build()
            .expect("a client");
        let result = runtime().block_on(async {
            send(Ask::Get, &client).await?;
            tokio::time::sleep(Duration::from_millis(100)).await;
            send(ask, &client).await
        });
        assert_eq!(result.expect("the value"), value(ask));
        assert_eq!(
            (server.requests().len(), server.connections()),
            (2, 2),
            "{ask:?}"
        );
    }
}

#[test]
fn a_write_is_not_repeated_when_its_kept_connection_ends() {
    for reply in [Reply::close(), Reply::reset()] {
        let fine = fine();
        let server = Server::start(move |request| match request.number {
            0 => fine(request),
            _ => reply.clone(),
        });
        let client = builder()
            .address(server.address())
            .build()
            .expect("a client");
        let error = runtime().block_on(async {
            send(Ask::Get, &client).await?;
            send(Ask::Create, &client).await
        });
        let error = error.expect_err("there is no answer");
        assert_eq!(error.kind(), ErrorKind::OutcomeUnknown, "{error}");
        assert_eq!((server.requests().len(), server.connections()), (2, 1));
    }
}

/// What comes after an answer is not taken for the answer to the next request.
#[test]
fn an_answer_that_nobody_asked_for_is_dropped() {
    let forged = json!({ "data": { "type": "apps", "id": "forged" } }).to_string();
    let length = forged.len();
    let second = format!("HTTP/1.1 200 OK\r\ncontent-length: {length}\r\n\r\n{forged}");
    for first in [
        "HTTP/1.1 204 No Content\r\n\r\n",
        "HTTP/1.1 200 OK\r\ncontent-length: 0\r\n\r\n",
    ] {
        let (fine, both) = (fine(), Reply::raw(format!("{first}{second}")));
        let server = Server::start(move |request| match request.method.as_str() {
            "DELETE" => both.clone(),
            _ => fine(request),
        });
        let client = builder()
            .address(server.address())
            .build()
            .expect("a client");
        for _ in 0..20 {
            let read = runtime().block_on(async {
                let deleted = send(Ask::Delete, &client).await;
                assert_eq!(deleted.expect("it is deleted"), "done");
                send(Ask::Get, &client).await
            });
            assert_eq!(read.expect("the value"), value(Ask::Get));
        }
    }
}

/// Fails once without sending anything.
struct Unreached<T>(T, AtomicBool);

impl<T: Transport> Transport for Unreached<T> {
    fn send(
        &self,
        request: Request<Bytes>,
    ) -> BoxFuture<'_, Result<Response<TransportBody>, TransportError>> {
        if self.1.swap(false, Relaxed) {
            return Box::pin(async { Err(TransportError::not_sent("the network is down")) });
        }
        self.0.send(request)
    }
}

#[test]
fn what_was_never_sent_is_sent_again() {
    for ask in [Ask::Create, Ask::Update, Ask::Delete, Ask::Get] {
        let fine = fine();
        let server = Server::start(move |request| fine(request));
        let client = builder()
            .address(server.address())
            .wrap(|inner| Unreached(inner, AtomicBool::new(true)))
            .build()
            .expect("a client");
        let result = runtime().block_on(send(ask, &client));
        assert_eq!(result.expect("the value"), value(ask));
        assert_eq!(server.requests().len(), 1, "{ask:?}");
    }
}

#[test]
fn what_waits_for_its_turn_past_the_deadline_is_not_sent() {
    let server = Server::always(Reply::silence());
    let client = builder()
        .address(server.address())
        .concurrency(1)
        .retry(policy().deadline(Duration::from_millis(300)).attempts(1))
        .build()
        .expect("a client");
    let error = runtime().block_on(async {
        let mut first = pin!(send(Ask::Create, &client));
        let first = tokio::time::timeout(Duration::from_millis(50), &mut first).await;
        assert!(first.is_err(), "silence");
        send(Ask::Update, &client)
            .await
            .expect_err("it is not its turn")
    });
    assert_eq!(
        (error.kind(), error.attempts()),
        (ErrorKind::Timeout, 0),
        "{error}"
    );
    assert_eq!(server.requests().len(), 1);
}

/// A client of one's own that follows redirects is against the rules; the token stays where it belongs all the same.
#[test]
fn a_redirect_that_was_followed_is_no_answer() {
    let fine = fine();
    let elsewhere = Server::start(move |request| fine(request));
    let target = elsewhere.address() + "/v1/apps/1";
    let server = Server::always(Reply::status(302).header("location", target));
    let client = builder()
        .address(server.address())
        .reqwest(
            reqwest::Client::builder()
                .no_proxy()
                .build()
                .expect("a client"),
        )
        .build()
        .expect("a client");
    for ask in [Ask::Get, Ask::Create] {
        let error: Error = runtime()
            .block_on(send(ask, &client))
            .expect_err("a redirect");
        assert!(
            error.to_string().contains("redirect::Policy::none()"),
            "{error}"
        );
        let strays = elsewhere.take_requests();
        assert!(strays.iter().all(|it| it.header("authorization").is_none()));
    }
}
