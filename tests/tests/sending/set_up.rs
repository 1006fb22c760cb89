//! Setting up a client: addresses, proxies, stacks, middleware.

use std::error::Error as _;
use std::sync::{Arc, Mutex};
use std::time::Duration;

use appstore_sdk::bytes::Bytes;
use appstore_sdk::connect::apps;
use appstore_sdk::{
    BoxFuture, Client, Credentials, ErrorKind, Key, Program, RetryPolicy, Sending, Transport,
    TransportBody, TransportError, http,
};
use http_body::Body as _;
use http_body_util::BodyExt as _;
use tests::keys;
use tests::server::{Reply, Server};

use super::{Carried, Minted, StandIn, answer, builder, client, get, list, no_apps, one_app, soon};

fn at(address: &str) -> Result<Client, appstore_sdk::Error> {
    Client::builder(Minted::default()).address(address).build()
}

#[test]
fn a_client_can_be_shared_by_everybody() {
    fn shared<T: Clone + Send + Sync + 'static>() {}
    fn sent<T: Send + Unpin + 'static>() {}
    shared::<Client>();
    sent::<Sending<appstore_sdk::Page<apps::App>>>();
    // Not even the values have to be sent.
    sent::<Sending<std::rc::Rc<()>>>();
}

#[test]
fn what_sends_can_be_spawned() {
    fn spawned(_: impl Future + Send + 'static) {}
    let client = at("https://example.com").unwrap();
    spawned(apps::list().send(&client));
    spawned(apps::list().answer(&client));
    spawned(async move { apps::list().limit(1).send(&client).await });
}

#[test]
fn requests_go_over_tls_or_to_this_machine() {
    for address in [
        "https://api.example.com",
        "https://api.example.com/",
        "https://api.example.com:8443",
        "https://192.0.2.1",
        "http://127.0.0.1:8080",
        "http://127.1.2.3",
        "http://[::1]:8080",
        "http://localhost:8080",
        "HTTP://LOCALHOST/",
    ] {
        assert!(at(address).is_ok(), "{address}");
    }
}

#[test]
fn other_addresses_are_refused() {
    for address in [
        "http://api.example.com",
        "http://localhost.example.com",
        "http://127.0.0.1.example.com",
        "http://192.0.2.1",
        "http://0.0.0.0",
        "http://[::2]",
        "https://user@api.example.com",
        "https://user:secret@api.example.com",
        "https://:secret@api.example.com",
        "https://api.example.com/secret",
        "https://api.example.com?key=secret",
        "https://api.example.com/#secret",
        "ftp://api.example.com",
        "file:///secret",
        "data:secret",
        "api.example.com",
        "//api.example.com",
        "https://",
        "",
        "secret nonsense",
    ] {
        let error = at(address).unwrap_err();
        assert_eq!(error.kind(), ErrorKind::Refused, "{address}");
        assert!(!error.to_string().contains("secret"), "{error}");
    }
}

#[tokio::test]
async fn localhost_is_this_machine() {
    let server = Server::script([one_app()]);
    let address = format!("http://localhost:{}", server.port());
    get(&builder(&server).address(address).build().unwrap())
        .await
        .unwrap();
}

#[tokio::test]
async fn requests_go_where_the_key_belongs() {
    let made = keys::fresh();
    let credentials =
        Credentials::team(&made.issuer, Key::new(&made.id, &made.pem).unwrap()).unwrap();
    for (credentials, host, audience) in [
        (
            credentials.clone(),
            "api.appstoreconnect.apple.com",
            "appstoreconnect-v1",
        ),
        (
            credentials.program(Program::Enterprise),
            "api.enterprise.developer.apple.com",
            "apple-developer-enterprise-v1",
        ),
    ] {
        let stand_in = StandIn::new(|_| answer(200, &[]));
        let client = Client::builder(credentials)
            .transport(stand_in.clone())
            .build()
            .unwrap();
        list(&client).await.unwrap();
        let request = stand_in.requests().remove(0);
        assert_eq!(request.uri().to_string(), format!("https://{host}/v1/apps"));
        let token = request.headers()["authorization"].to_str().unwrap();
        let claims = made.read(token.strip_prefix("Bearer ").unwrap()).claims;
        assert_eq!(claims["aud"], audience);
    }
}

#[tokio::test]
async fn requests_one_after_the_other_share_a_connection() {
    let server = Server::always(no_apps());
    let client = client(&server);
    for _ in 0..10 {
        list(&client.clone()).await.unwrap();
    }
    assert_eq!(server.connections(), 1);
}

#[tokio::test]
async fn a_connection_is_used_again_after_an_error() {
    let server = Server::script([
        Reply::error(404, "NOT_FOUND", "There is no such app."),
        one_app(),
    ]);
    let client = client(&server);
    get(&client).await.unwrap_err();
    get(&client).await.unwrap();
    assert_eq!(server.connections(), 1);
}

#[tokio::test]
async fn a_connection_that_was_closed_meanwhile_is_not_in_the_way() {
    let server = Server::always(no_apps().then_close());
    let client = builder(&server).retry(soon()).build().unwrap();
    for _ in 0..5 {
        list(&client).await.unwrap();
    }
}

#[tokio::test]
async fn a_proxy_gets_the_request() {
    let proxy = Server::script([no_apps()]);
    let client = Client::builder(Minted::default())
        .address("http://localhost:1")
        .proxy(proxy.address())
        .build()
        .unwrap();
    apps::list().limit(1).send(&client).await.unwrap();
    assert_eq!(
        proxy.requests()[0].target,
        "http://localhost:1/v1/apps?limit=1"
    );
}

#[tokio::test]
async fn a_proxy_never_sees_what_goes_over_tls() {
    let proxy = Server::always(Reply::status(403));
    let client = Client::builder(Minted::default())
        .address("https://api.example.com")
        .proxy(proxy.address())
        .retry(RetryPolicy::never())
        .build()
        .unwrap();
    let error = get(&client).await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Transport);
    let request = proxy.requests().remove(0);
    assert_eq!(
        (request.method.as_str(), request.target.as_str()),
        ("CONNECT", "api.example.com:443")
    );
    assert_eq!(request.bearer(), None);
}

#[test]
fn what_is_no_proxy_is_refused() {
    for proxy in [
        "",
        "nonsense",
        "ftp://127.0.0.1",
        "socks5://127.0.0.1:1",
        "http://",
    ] {
        let built = Client::builder(Minted::default()).proxy(proxy).build();
        assert_eq!(built.unwrap_err().kind(), ErrorKind::Refused, "{proxy}");
    }
}

#[tokio::test]
async fn the_user_agent_is_the_crate_unless_it_is_set() {
    let server = Server::always(no_apps());
    list(&client(&server)).await.unwrap();
    let named = builder(&server)
        .user_agent("pipeline/1 (nightly)")
        .build()
        .unwrap();
    list(&named).await.unwrap();
    let requests = server.requests();
    let crate_and_version = concat!("appstore-sdk/", env!("CARGO_PKG_VERSION"));
    assert_eq!(requests[0].header("user-agent"), Some(crate_and_version));
    assert_eq!(
        requests[1].header("user-agent"),
        Some("pipeline/1 (nightly)")
    );
    let refused = builder(&server).user_agent("a\r\nx-other: b").build();
    assert_eq!(refused.unwrap_err().kind(), ErrorKind::Refused);
}

#[tokio::test]
async fn a_reqwest_client_of_ones_own_is_used() {
    let server = Server::script([one_app()]);
    let mut headers = http::HeaderMap::new();
    headers.insert("x-mine", "yes".parse().unwrap());
    let mine = reqwest::Client::builder()
        .redirect(reqwest::redirect::Policy::none())
        .default_headers(headers);
    let client = builder(&server)
        .reqwest(mine.build().unwrap())
        .build()
        .unwrap();
    get(&client).await.unwrap();
    assert_eq!(server.requests()[0].header("x-mine"), Some("yes"));
}

#[tokio::test]
async fn a_stand_in_needs_no_network() {
    let stand_in = StandIn::new(|_| answer(200, &[("x-request-id", "7")]));
    let client = stand_in
        .client()
        .address("https://api.example.com")
        .build()
        .unwrap();
    let answer = apps::list().limit(1).answer(&client).await.unwrap();
    assert_eq!(answer.correlation_id(), Some("7"));
    let request = stand_in.requests().remove(0);
    assert_eq!(
        request.uri().to_string(),
        "https://api.example.com/v1/apps?limit=1"
    );
    assert_eq!(request.headers()["authorization"], "Bearer token-1");
    assert!(request.headers()["authorization"].is_sensitive());
}

/// Writes down its name, and adds it to a header.
struct Named {
    name: &'static str,
    inner: Arc<dyn Transport>,
    log: Arc<Mutex<Vec<&'static str>>>,
}

impl Transport for Named {
    fn send(&self, mut request: http::Request<Bytes>) -> BoxFuture<'_, Carried> {
        self.log.lock().unwrap().push(self.name);
        request
            .headers_mut()
            .append("x-through", self.name.parse().unwrap());
        self.inner.send(request)
    }
}

#[tokio::test]
async fn middleware_is_around_every_attempt_the_last_one_outermost() {
    let server = Server::script([Reply::status(503), one_app()]);
    let log = Arc::new(Mutex::new(Vec::new()));
    let named = |name| {
        let log = Arc::clone(&log);
        move |inner| Named { name, inner, log }
    };
    let client = builder(&server)
        .wrap(named("a"))
        .wrap(named("b"))
        .build()
        .unwrap();
    get(&client).await.unwrap();
    assert_eq!(*log.lock().unwrap(), ["b", "a", "b", "a"]);
    let requests = server.requests();
    let headers = requests[1]
        .headers
        .iter()
        .filter(|(name, _)| name == "x-through");
    assert_eq!(
        headers.map(|(_, value)| value.as_str()).collect::<Vec<_>>(),
        ["b", "a"]
    );
}

/// Answers some requests itself.
struct Cache(Arc<dyn Transport>);

impl Transport for Cache {
    fn send(
        &self,
        request: http::Request<Bytes>,
    ) -> BoxFuture<'_, Result<http::Response<TransportBody>, TransportError>> {
        match request.uri().path() {
            "/v1/apps" => Box::pin(async { answer(200, &[]) }),
            _ => self.0.send(request),
        }
    }
}

#[tokio::test]
async fn middleware_can_answer_itself() {
    let server = Server::script([one_app()]);
    let client = builder(&server).wrap(Cache).build().unwrap();
    list(&client).await.unwrap();
    get(&client).await.unwrap();
    assert_eq!(server.requests().len(), 1);
}

/// Reads the whole body of each answer, as something that keeps answers would.
struct Reader(Arc<dyn Transport>);

impl Transport for Reader {
    fn send(&self, request: http::Request<Bytes>) -> BoxFuture<'_, Carried> {
        Box::pin(async {
            let (head, body) = self.0.send(request).await?.into_parts();
            let bytes = body.collect().await?.to_bytes();
            Ok(http::Response::from_parts(head, bytes.into()))
        })
    }
}

#[tokio::test]
async fn middleware_can_read_an_answer_and_pass_it_on() {
    let server = Server::script([one_app()]);
    let client = builder(&server).wrap(Reader).build().unwrap();
    assert_eq!(get(&client).await.unwrap().data.id.as_str(), "1");
}

#[test]
fn a_body_knows_how_much_of_it_is_to_come() {
    let body = TransportBody::from("three");
    assert_eq!(
        (body.size_hint().exact(), body.is_end_stream()),
        (Some(5), false)
    );
    assert!(TransportBody::from("").is_end_stream());
}

#[test]
fn middleware_can_tell_how_far_a_request_got() {
    let facts = |error: &TransportError| (error.is_not_sent(), error.is_timeout());
    for (error, expected) in [
        (TransportError::not_sent("no such host"), (true, false)),
        (TransportError::timed_out("nothing came"), (false, true)),
        (TransportError::lost("reset"), (false, false)),
        (TransportError::unreadable("no gzip"), (false, false)),
    ] {
        assert_eq!(facts(&error), expected, "{error}");
        assert!(error.source().is_some());
    }
}

#[test]
fn what_is_under_way_shows_nothing_of_itself() {
    let stand_in = StandIn::new(|_| answer(200, &[]));
    let sending = apps::list().send(&stand_in.client().build().unwrap());
    assert_eq!(format!("{sending:?}"), "Sending { .. }");
    let body = TransportBody::from("secret");
    assert_eq!(format!("{body:?}"), "TransportBody(…)");
}

#[test]
fn a_builder_shows_its_settings() {
    let builder = Client::builder(Minted::default())
        .concurrency(7)
        .read_timeout(Duration::from_secs(8));
    let shown = format!("{builder:?}");
    assert!(shown.contains("concurrency: 7"), "{shown}");
    assert!(shown.contains("read_timeout: 8s"), "{shown}");
}

#[test]
fn a_client_shows_nothing_secret_of_itself() {
    let client = at("https://api.example.com").unwrap();
    assert_eq!(
        format!("{client:?}"),
        r#"Client { origin: "https://api.example.com", rate_limit: {}, .. }"#
    );
}
