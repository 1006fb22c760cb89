//! No secret appears in a log, an error or a `Debug` text, whatever a server does.
//!
//! One test, because the log is that of the whole process.

#[path = "support/faults.rs"]
#[allow(dead_code, reason = "what is expected is looked at elsewhere")]
mod support;
#[path = "support/walks.rs"]
#[allow(dead_code, reason = "what is expected is looked at elsewhere")]
mod walks;

use std::collections::{BTreeSet, HashMap, HashSet};
use std::error::Error as _;
use std::fmt::Debug;
use std::sync::{Arc, Mutex};
use std::thread;

use appstore_sdk::bytes::Bytes;
use appstore_sdk::connect::{apps, beta_groups, beta_testers};
use appstore_sdk::http::{Request, Response};
use appstore_sdk::{BoxFuture, Error, Key, Transport, TransportBody, TransportError};
use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use serde_json::json;
use tests::logs::Logs;
use tests::server::{Received, Reply, Server};

use support::{Ask, EMAIL, builder, credentials, rows, runtime, send, test_key};
use walks::walks;

/// What signs a presigned address.
const SIGNATURE: &str = "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08";

/// Other words that must be seen nowhere: what is filtered by, and what is sent.
const PRIVATE: [&str; 3] = ["Confidential", EMAIL, "confidential.tester%40example.com"];

const ASKS: [Ask; 5] = [Ask::Get, Ask::List, Ask::Create, Ask::Update, Ask::Delete];

fn presigned() -> String {
    format!(
        "https://store-032.blobstore.apple.com/a/b?X-Amz-Credential=AKIA%2F20261120&X-Amz-Signature={SIGNATURE}&n=1"
    )
}

/// What was shown, and where.
#[derive(Default)]
struct Shown(Vec<(String, String)>);

impl Shown {
    fn add(&mut self, what: &str, text: impl Into<String>) {
        self.0.push((what.to_owned(), text.into()));
    }

    fn debug(&mut self, what: &str, value: &dyn Debug) {
        self.add(what, format!("{value:?}"));
        self.add(what, format!("{value:#?}"));
    }

    /// An error with all that is inside.
    fn error(&mut self, what: &str, error: &Error) {
        self.add(what, error.to_string());
        self.debug(what, error);
        for inner in error.errors() {
            self.add(what, inner.to_string());
            self.debug(what, inner);
        }
        let mut source = error.source();
        while let Some(inner) = source {
            self.add(what, inner.to_string());
            self.debug(what, &inner);
            source = inner.source();
        }
        let texts = [error.excerpt(), error.read_back(), error.correlation_id()];
        for text in texts.into_iter().flatten() {
            self.add(what, text);
        }
        if let Some(limit) = error.rate_limit() {
            self.debug(what, limit);
        }
    }
}

/// What must not be shown.
#[derive(Default)]
struct Secrets {
    /// Pieces of secrets, as short as can be told from chance.
    pieces: HashMap<[u8; Self::PIECE], &'static str>,
}

impl Secrets {
    const PIECE: usize = 16;

    /// No part of this must be shown.
    fn add(&mut self, what: &'static str, secret: &str) {
        assert!(secret.len() >= Self::PIECE, "{what} is too short");
        for piece in secret.as_bytes().windows(Self::PIECE) {
            self.pieces
                .insert(piece.try_into().expect("its length"), what);
        }
    }

    fn add_key(&mut self) {
        let key = test_key();
        let lines: Vec<&str> = key.pem.lines().collect();
        let base64 = STANDARD.encode(&key.der);
        assert_eq!(lines[1..lines.len() - 1].concat(), base64);
        // What all keys have in common stands in the first 36 bytes.
        self.add("the key", &base64[48..]);
    }

    /// The signature is what makes a token worth something; the rest is the same in all.
    fn add_token(&mut self, token: &str) {
        self.add("a token", token.rsplit('.').next().unwrap_or_default());
    }

    fn found_in(&self, text: &str) -> BTreeSet<&str> {
        let pieces = text.as_bytes().windows(Self::PIECE);
        let mut found: BTreeSet<&str> = pieces
            .filter_map(|piece| self.pieces.get(piece).copied())
            .collect();
        if PRIVATE.iter().any(|word| text.contains(word)) {
            found.insert("what was sent");
        }
        found
    }
}

/// Answers that hold what should not be shown on.
fn indiscretions() -> Vec<(&'static str, Reply)> {
    let address = presigned();
    let escaped = address.replace('/', "\\/");
    let relative = format!("/a/b?X-Amz-Signature={SIGNATURE}");
    let error =
        |status, detail: String| Reply::error(status, "ENTITY_ERROR.ATTRIBUTE.INVALID", &detail);
    let everywhere = json!({ "errors": [{
        "id": address, "status": address, "code": address, "title": address, "detail": address,
        "source": { "pointer": address, "parameter": address }, "links": { "see": address },
        "meta": { "associatedErrors": { address.as_str(): [
            { "code": "STATE_ERROR", "detail": address, "id": address }
        ] }, "address": address },
    }] });
    let app = json!({ "data": {
        "type": "apps", "id": "1", "attributes": { "name": address, "sku": address },
        "links": { "self": address },
    }, "links": { "self": address } });
    vec![
        (
            "in a detail",
            error(409, format!("Could not read {address}.")),
        ),
        (
            "in a detail with quotes",
            error(409, format!("'{address}' cannot be read")),
        ),
        (
            "after brackets and apostrophes of the same address",
            error(
                409,
                format!(
                    "Could not read https://cdn.example.com/a?name=App%20(1)'s[1].ipa&X-Amz-Signature={SIGNATURE}."
                ),
            ),
        ),
        (
            "after an escaped question mark",
            Reply::text(
                400,
                "application/json",
                format!(
                    "{{\"url\":\"https://cdn.example.com/a\\u003fX-Amz-Signature={SIGNATURE}\"}}"
                ),
            ),
        ),
        (
            "in a relative address",
            error(409, format!("Could not read {relative}, sorry.")),
        ),
        ("in a forbidden detail", error(403, format!("<{address}>"))),
        ("in every member", Reply::json(409, everywhere)),
        (
            "in a page",
            Reply::text(
                502,
                "text/html",
                format!("<html>See <a href=\"{address}\">{address}</a></html>"),
            ),
        ),
        (
            "in a broken page",
            Reply::text(
                502,
                "text/html",
                format!("<html title='a>b' data-x=\"{address}\" {relative}>"),
            ),
        ),
        (
            "in plain text",
            Reply::text(404, "text/plain", address.clone()),
        ),
        (
            "in plain text, relative",
            Reply::text(404, "text/plain", relative.clone()),
        ),
        (
            "in other JSON",
            Reply::text(
                400,
                "application/json",
                format!("{{\"url\":\"{escaped}\"}}"),
            ),
        ),
        (
            "in a redirect",
            Reply::status(302).header("location", address.clone()),
        ),
        ("in an attribute", Reply::json(200, app.clone())),
        (
            "in an attribute of the wrong type",
            Reply::json(200, json!({ "data": { "type": "apps", "id": [address] } })),
        ),
        (
            "in JSON that breaks off",
            Reply::text(
                200,
                "application/json",
                format!("{{\"data\":{{\"{address}\":\"{address}"),
            ),
        ),
        (
            "in headers",
            error(500, "x".to_owned())
                .header("x-presigned", address.clone())
                .header("x-request-id", relative.clone())
                .header("retry-after", relative.clone())
                .header("date", relative.clone())
                .header("x-rate-limit", format!("{relative}:5;")),
        ),
    ]
}

/// Answers that repeat what was sent: the token, the query and the body.
fn echo(request: &Received, form: usize) -> Reply {
    let token = request.bearer().unwrap_or_default();
    let signature = token.rsplit('.').next().unwrap_or_default();
    match form {
        0 => Reply::error(
            403,
            "FORBIDDEN_ERROR",
            &format!("The token '{token}' is not allowed."),
        ),
        1 => Reply::text(
            500,
            "text/html",
            format!("<html>Authorization: Bearer {token}</html>"),
        ),
        2 => Reply::text(400, "text/plain", format!("bad signature {signature}"))
            .header("x-request-id", signature)
            .header("x-apple-request-uuid", token),
        3 => Reply::error(
            401,
            "NOT_AUTHORIZED",
            &format!("{token}{token} {signature}."),
        ),
        _ => Reply::json(
            404,
            json!({ "errors": [{ "id": signature, "code": token, "meta": {
            "associatedErrors": { format!("/v1/apps/{token}"): [{ "code": signature, "detail": token }] }
        } }] }),
        ),
    }
}

/// Middleware that looks at the `Debug` text of everything.
struct Watched<T>(T, Arc<Mutex<Shown>>);

impl<T: Transport> Transport for Watched<T> {
    fn send(
        &self,
        request: Request<Bytes>,
    ) -> BoxFuture<'_, Result<Response<TransportBody>, TransportError>> {
        Box::pin(async move {
            let (head, body) = request.into_parts();
            let headers = format!("{:?} {:#?}", head.headers, head.headers);
            let request = Request::from_parts(head, body);
            let whole = format!("{request:?} {request:#?}");
            let mut shown = Shown::default();
            // Its address and its body are for middleware to see; the token is not among what it shows.
            assert!(whole.contains("Sensitive"));
            shown.add("headers", headers);
            for part in whole.split([' ', '\n', '"']) {
                if !PRIVATE.iter().any(|word| part.contains(word)) {
                    shown.add("request", part);
                }
            }
            let answer = self.0.send(request).await;
            match &answer {
                Ok(answer) => shown.debug("body", answer.body()),
                Err(error) => {
                    shown.add("transport error", error.to_string());
                    shown.debug("transport error", error);
                }
            }
            self.1.lock().expect("no panic").0.append(&mut shown.0);
            answer
        })
    }
}

#[test]
fn nothing_secret_is_shown() {
    let logs = Logs::capture();
    let mut shown = Shown::default();
    let mut requests: Vec<Received> = Vec::new();

    // Every fault, and success.
    let elsewhere = Server::always(Reply::status(200));
    for row in rows(&elsewhere.address())
        .iter()
        .filter(|row| row.wait.is_zero())
    {
        let seen: Vec<_> = thread::scope(|scope| {
            let asks = row.expected().iter().map(|(ask, _)| *ask);
            let threads: Vec<_> = asks.map(|ask| scope.spawn(move || row.run(ask))).collect();
            let joined = threads
                .into_iter()
                .map(|thread| thread.join().expect("no panic"));
            joined.map(|seen| seen.expect(row.name)).collect()
        });
        for seen in seen {
            if let Err(error) = &seen.result {
                shown.error(row.name, error);
            }
            requests.extend(seen.requests);
        }
    }
    for walk in walks(&elsewhere.address()) {
        let walked = walk.run(true).expect(walk.name);
        if let Some(error) = &walked.error {
            shown.error(walk.name, error);
        }
        requests.extend(walked.requests);
    }

    // Servers that give away what they know.
    let watched: Arc<Mutex<Shown>> = Arc::default();
    let runtime = runtime();
    let mut ask_all = |shown: &mut Shown, name: &str, server: &Server| {
        let watch = Arc::clone(&watched);
        let client = builder()
            .address(server.address())
            .wrap(|inner| Watched(inner, watch));
        let client = client.build().expect("a client");
        for ask in ASKS {
            match runtime.block_on(send(ask, &client)) {
                Ok(value) => shown.add(name, value),
                Err(error) => shown.error(name, &error),
            }
        }
        if let Ok(answer) = runtime.block_on(apps::get("1").answer(&client)) {
            shown.debug(name, &answer);
            shown.debug(name, &answer.value);
        }
        let listed = apps::list()
            .filter_name(["Confidential"])
            .items(&client)
            .all();
        if let Err(interrupted) = runtime.block_on(listed) {
            shown.add(name, interrupted.to_string());
            shown.debug(name, &interrupted);
            shown.error(name, &interrupted.error);
        }
        shown.debug(name, &client);
        requests.extend(server.requests());
    };
    for (name, reply) in indiscretions() {
        ask_all(&mut shown, name, &Server::always(reply));
    }
    for form in 0..5 {
        let server = Server::start(move |request| echo(request, form));
        ask_all(&mut shown, "an echo", &server);
    }
    let next = Server::start(|request| match request.method.as_str() {
        "GET" => Reply::json(200, json!({ "data": [], "links": { "next": presigned() } })),
        _ => Reply::status(500),
    });
    ask_all(&mut shown, "in a next page", &next);

    // Everything that has a `Debug` text.
    let key = test_key();
    let private = Key::new(&key.id, &key.pem).expect("a key");
    shown.debug("key", &private);
    shown.debug("credentials", &credentials());
    let now = std::time::SystemTime::now();
    let token = credentials().mint(now).expect("a token");
    shown.debug("token", &token);
    shown.debug("request", &apps::list().filter_name(["Confidential"]));
    shown.debug("parts", &apps::list().filter_name(["Confidential"]).parts());
    let body = beta_testers::BetaTesterCreate::new(EMAIL).first_name("Confidential");
    shown.debug("body", &body);
    shown.debug("request", &beta_testers::create(body.clone()));
    shown.debug("parts", &beta_testers::create(body).parts());
    shown.debug(
        "body",
        &beta_groups::BetaGroupUpdate::new().name("Confidential"),
    );
    let spoiled = key.pem.replace("BEGIN PRIVATE", "BEGIN ENCRYPTED PRIVATE");
    for text in [
        spoiled,
        key.pem[..100].to_owned(),
        key.pem.replace('A', "#"),
    ] {
        if let Err(error) = Key::new(&key.id, text) {
            shown.add("key error", error.to_string());
            shown.debug("key error", &error);
        }
    }
    shown.0.append(&mut watched.lock().expect("no panic").0);

    // The search.
    let mut secrets = Secrets::default();
    secrets.add_key();
    secrets.add_token(token.secret());
    for request in &requests {
        secrets.add_token(request.bearer().expect("a token"));
    }
    secrets.add("the signature of an address", SIGNATURE);
    assert!(requests.len() > 300 && shown.0.len() > 500);
    let mut leaks = BTreeSet::new();
    for (what, text) in &shown.0 {
        for secret in secrets.found_in(text) {
            leaks.insert(format!(
                "{what}: {secret}: {}",
                text.chars().take(600).collect::<String>()
            ));
        }
    }
    let text = logs.text();
    for target in ["appstore_sdk::", "hyper_util::", "reqwest::"] {
        assert!(
            text.contains(&format!(" {target}")),
            "{target} logs nothing"
        );
    }
    let lines: HashSet<&str> = text.lines().collect();
    for line in lines {
        for secret in secrets.found_in(line) {
            leaks.insert(format!("log: {secret}: {line}"));
        }
    }
    let leaks: Vec<String> = leaks.into_iter().take(40).collect();
    assert!(leaks.is_empty(), "\n{}\n", leaks.join("\n"));
    drop(logs);
    only_a_verbose_reqwest_tells(&runtime);
}

/// What the documentation of `ClientBuilder::reqwest` warns of, and that nothing of it comes from this crate. It also
/// shows that the search finds what there is.
fn only_a_verbose_reqwest_tells(runtime: &tokio::runtime::Runtime) {
    let logs = Logs::capture();
    let server = Server::start(|request| echo(request, 2));
    let verbose = reqwest::Client::builder()
        .redirect(reqwest::redirect::Policy::none())
        .no_proxy()
        .connection_verbose(true);
    let client = builder()
        .address(server.address())
        .reqwest(verbose.build().expect("a client"));
    let client = client.build().expect("a client");
    for ask in ASKS {
        runtime.block_on(send(ask, &client)).expect_err("an error");
    }
    let mut secrets = Secrets::default();
    for request in server.requests() {
        secrets.add_token(request.bearer().expect("a token"));
    }
    let text = logs.text();
    let telling = text
        .lines()
        .filter(|line| !secrets.found_in(line).is_empty());
    let targets: BTreeSet<&str> = telling
        .filter_map(|line| line.split_whitespace().nth(2))
        .collect();
    assert_eq!(targets, BTreeSet::from(["reqwest::connect::verbose:"]));
}
