//! Sending: what reaches the server, when it is sent again, and what keeps a client from sending.

#![allow(
    clippy::unwrap_used,
    reason = "in a test, a panic is what finds the fault"
)]

mod answers;
mod limits;
mod rate_limits;
mod requests;
mod retries;
mod security;
mod set_up;
mod tokens;

use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Arc, Mutex};
use std::time::{Duration, SystemTime};

use appstore_sdk::bytes::Bytes;
use appstore_sdk::connect::apps::{self, App};
use appstore_sdk::connect::beta_testers::{self, BetaTester, BetaTesterCreate};
use appstore_sdk::{
    BoxFuture, Client, ClientBuilder, CredentialsError, Document, Error, Page, Request,
    RetryPolicy, Token, TokenSource, Transport, TransportBody, TransportError, http,
};
use serde_json::json;
use tests::server::{Reply, Server};
use tokio::time::Instant;

/// Tokens that are counted: `token-1`, `token-2` and so on.
#[derive(Clone, Default)]
struct Minted(Arc<AtomicUsize>);

impl Minted {
    fn count(&self) -> usize {
        self.0.load(Ordering::SeqCst)
    }
}

impl TokenSource for Minted {
    fn mint(&self, now: SystemTime) -> BoxFuture<'_, Result<Token, CredentialsError>> {
        let number = self.0.fetch_add(1, Ordering::SeqCst) + 1;
        let token = Token::new(format!("token-{number}"), now + Duration::from_mins(10));
        Box::pin(async move { Ok(token) })
    }
}

/// A request at a stand-in, and when it came.
type Seen = (Instant, http::Request<Bytes>);

/// What became of a request at a stand-in.
type Carried = Result<http::Response<TransportBody>, TransportError>;

/// A transport without a network; clones are the same. It answers by a closure, which is told how many requests came before.
#[derive(Clone)]
struct StandIn {
    handler: Arc<dyn Fn(usize) -> BoxFuture<'static, Carried> + Send + Sync>,
    seen: Arc<Mutex<Vec<Seen>>>,
}

impl StandIn {
    fn new(handler: impl Fn(usize) -> Carried + Send + Sync + 'static) -> Self {
        Self::pending(move |number| {
            let carried = handler(number);
            Box::pin(async move { carried })
        })
    }

    fn pending(
        handler: impl Fn(usize) -> BoxFuture<'static, Carried> + Send + Sync + 'static,
    ) -> Self {
        Self {
            handler: Arc::new(handler),
            seen: Arc::default(),
        }
    }

    fn requests(&self) -> Vec<http::Request<Bytes>> {
        let seen = self.seen.lock().unwrap();
        seen.iter().map(|(_, request)| request.clone()).collect()
    }

    /// After how long each request came, counted from a moment.
    fn times(&self, start: Instant) -> Vec<Duration> {
        let seen = self.seen.lock().unwrap();
        seen.iter().map(|(at, _)| *at - start).collect()
    }

    fn client(&self) -> ClientBuilder {
        Client::builder(Minted::default()).transport(self.clone())
    }
}

impl Transport for StandIn {
    fn send(&self, request: http::Request<Bytes>) -> BoxFuture<'_, Carried> {
        let mut seen = self.seen.lock().unwrap();
        let number = seen.len();
        seen.push((Instant::now(), request));
        drop(seen);
        (self.handler)(number)
    }
}

/// An answer of a stand-in.
fn answer(status: u16, headers: &[(&str, &str)]) -> Carried {
    let mut answer = http::Response::builder().status(status);
    for (name, value) in headers {
        answer = answer.header(*name, *value);
    }
    let body = r#"{"data": []}"#;
    answer.body(body.into()).map_err(TransportError::lost)
}

/// A client of a server; what is sent again is sent again soon.
fn client(server: &Server) -> Client {
    builder(server).build().unwrap()
}

fn builder(server: &Server) -> ClientBuilder {
    Client::builder(Minted::default())
        .address(server.address())
        .retry(soon())
}

fn soon() -> RetryPolicy {
    RetryPolicy::default()
        .first_delay(Duration::from_millis(1))
        .max_delay(Duration::from_millis(4))
}

fn app(id: &str) -> serde_json::Value {
    json!({"type": "apps", "id": id})
}

/// A reply to [`get`].
fn one_app() -> Reply {
    Reply::json(200, json!({"data": app("1")}))
}

/// A reply to [`list`].
fn no_apps() -> Reply {
    Reply::json(200, json!({"data": []}))
}

async fn get(client: &Client) -> Result<Document<App>, Error> {
    apps::get("1").send(client).await
}

async fn list(client: &Client) -> Result<Page<App>, Error> {
    apps::list().send(client).await
}

/// So many at the same time.
async fn list_at_once(client: &Client, requests: usize) {
    let spawn = |_| {
        let client = client.clone();
        tokio::spawn(async move { list(&client).await })
    };
    let sent: Vec<_> = (0..requests).map(spawn).collect();
    for sent in sent {
        sent.await.unwrap().unwrap();
    }
}

/// A write: `POST /v1/betaTesters`.
fn create() -> Request<Document<BetaTester>> {
    beta_testers::create(BetaTesterCreate::new("ada@example.com"))
}

fn created() -> Reply {
    Reply::json(201, json!({"data": {"type": "betaTesters", "id": "1"}}))
}
