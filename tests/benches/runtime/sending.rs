//! What sending costs beside bare reqwest, how well a walk over pages overlaps with its consumer, and how many tokens
//! are made for a crowd.

use std::collections::HashSet;
use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::time::{Duration, SystemTime};

use appstore_sdk::connect::apps::{self, App};
use appstore_sdk::{
    BoxFuture, Client, CredentialsError, Document, Response, RetryPolicy, Token, TokenSource,
};
use reqwest::redirect;
use serde_json::json;
use tests::server::{Reply, Server};
use tokio::runtime::Runtime;
use tokio::task::JoinSet;

use crate::measure::{self, Contender};
use crate::sample;

const IN_FLIGHT: usize = 64;
const REQUESTS: usize = 3200;
const PAGES: usize = 50;
const ITEMS: usize = 200;
const STEP: Duration = Duration::from_millis(20);
const CROWD: usize = 1000;

/// A vault that takes its time.
struct Vault {
    delay: Duration,
    minted: Arc<AtomicUsize>,
}

impl TokenSource for Vault {
    fn mint(&self, now: SystemTime) -> BoxFuture<'_, Result<Token, CredentialsError>> {
        Box::pin(async move {
            tokio::time::sleep(self.delay).await;
            let number = self.minted.fetch_add(1, Ordering::SeqCst);
            let text = format!("{}.{number}", "t".repeat(200));
            Ok(Token::new(text, now + Duration::from_secs(900)))
        })
    }
}

fn client(server: &Server, vault: Vault) -> Client {
    Client::builder(vault)
        .address(server.address())
        .concurrency(IN_FLIGHT)
        .retry(RetryPolicy::never())
        .build()
        .expect("the client is built")
}

fn quick_vault() -> Vault {
    Vault {
        delay: Duration::ZERO,
        minted: Arc::default(),
    }
}

fn runtime() -> Runtime {
    tokio::runtime::Builder::new_current_thread()
        .enable_all()
        .build()
        .expect("a runtime is built")
}

/// A request through the client, against the same by hand: reqwest, and the same reading.
pub(crate) fn overhead(wanted: &[String]) -> bool {
    let document = sample::document();
    let title = format!(
        "sending: {REQUESTS} requests, {IN_FLIGHT} in flight, answers of {} bytes",
        document.len()
    );
    let server = Server::always(
        Reply::bytes(200, "application/json", document)
            .header("x-rate-limit", "user-hour-lim:3600;user-hour-rem:3599;"),
    );
    let runtime = runtime();
    let ours = client(&server, quick_vault());
    // The same limits, or it would be spared what they cost.
    let bare = reqwest::Client::builder()
        .redirect(redirect::Policy::none())
        .no_proxy()
        .connect_timeout(Duration::from_secs(10))
        .read_timeout(Duration::from_secs(60))
        .timeout(Duration::from_secs(300))
        .build()
        .expect("reqwest is built");
    let address = format!("{}/v1/apps/1", server.address());
    let token = "t".repeat(202);

    let through_client = || {
        crowd(&runtime, || {
            let client = ours.clone();
            async move {
                let app = apps::get("1").send(&client).await.expect("an app");
                assert!(!app.data.id.is_empty());
            }
        });
        server.take_requests();
    };
    let by_hand = || {
        crowd(&runtime, || {
            let (client, address, token) = (bare.clone(), address.clone(), token.clone());
            async move {
                let request = client
                    .get(&address)
                    .bearer_auth(token)
                    .header("accept", "application/json")
                    .header("user-agent", "by-hand/1");
                let answer = request.send().await.expect("an answer");
                let status = answer.status().as_u16();
                let body = answer.bytes().await.expect("a body");
                let app = Document::<App>::read(status, &body).expect("an app");
                assert!(!app.data.id.is_empty());
            }
        });
        server.take_requests();
    };
    const BARE: &str = "bare reqwest, and reading";
    let contenders = [
        Contender::new(BARE, || (), |()| by_hand()),
        Contender::new("Client", || (), |()| through_client()).at_most(1.05, BARE),
    ];
    measure::table(&title, wanted, &contenders)
}

/// As many requests as are measured, so many at a time.
fn crowd<F: Future<Output = ()> + Send + 'static>(runtime: &Runtime, request: impl Fn() -> F) {
    runtime.block_on(async {
        let mut under_way = JoinSet::new();
        for _ in 0..REQUESTS {
            if under_way.len() == IN_FLIGHT {
                under_way
                    .join_next()
                    .await
                    .expect("some")
                    .expect("no panic");
            }
            under_way.spawn(request());
        }
        while let Some(done) = under_way.join_next().await {
            done.expect("no panic");
        }
    });
}

/// A walk whose pages take a while, for a consumer who takes as long.
pub(crate) fn walk(wanted: &[String]) -> bool {
    let server = Server::start(|request| {
        let page: usize = request
            .parameter("cursor")
            .and_then(|cursor| cursor.parse().ok())
            .unwrap_or_default();
        let data: Vec<_> = (0..ITEMS)
            .map(|item| {
                json!({"type": "apps", "id": format!("{page}-{item}"), "attributes": {"name": "Ledger"}})
            })
            .collect();
        let next = (page + 1 < PAGES).then(|| format!("/v1/apps?cursor={}", page + 1));
        Reply::json(200, json!({"data": data, "links": {"next": next}})).after(STEP)
    });
    let runtime = runtime();
    let client = client(&server, quick_vault());
    let fetch = |pause: Duration| {
        runtime.block_on(async {
            let mut pages = apps::list().pages(&client);
            let mut items = 0;
            while let Some(page) = pages.try_next().await.expect("a page") {
                items += page.data.len();
                if !pause.is_zero() {
                    tokio::time::sleep(pause).await;
                }
            }
            assert_eq!(items, PAGES * ITEMS);
        });
        server.take_requests();
    };
    let consume = || {
        runtime.block_on(async {
            for _ in 0..PAGES {
                tokio::time::sleep(STEP).await;
            }
        });
    };
    // To keep up with the first is to keep up with the slower of the two.
    const FETCHED: &str = "fetching alone";
    const CONSUMED: &str = "consuming alone";
    let contenders = [
        Contender::new(FETCHED, || (), |()| fetch(Duration::ZERO)),
        Contender::new(CONSUMED, || (), |()| consume()),
        Contender::new("fetching and consuming", || (), |()| fetch(STEP)).at_most(1.15, FETCHED),
    ];
    let title = format!(
        "walk: {} items on {PAGES} pages, {} ms for each page on both sides",
        PAGES * ITEMS,
        STEP.as_millis()
    );
    measure::table(&title, wanted, &contenders)
}

/// A crowd that waits for the first token.
pub(crate) fn tokens(wanted: &[String]) -> bool {
    let title = format!("tokens: {CROWD} requests at once");
    if !measure::is_wanted(&title, wanted) {
        return true;
    }
    let server = Server::always(Reply::json(200, json!({"data": []})));
    let vault = Vault {
        delay: Duration::from_millis(100),
        minted: Arc::default(),
    };
    let minted = Arc::clone(&vault.minted);
    let client = Client::builder(vault)
        .address(server.address())
        .concurrency(CROWD)
        .build()
        .expect("the client is built");
    runtime().block_on(async {
        let mut under_way = JoinSet::new();
        for _ in 0..CROWD {
            let client = client.clone();
            under_way.spawn(async move { apps::list().send(&client).await.map(|_| ()) });
        }
        while let Some(done) = under_way.join_next().await {
            done.expect("no panic").expect("an answer");
        }
    });
    let requests = server.take_requests();
    let seen: HashSet<_> = requests
        .iter()
        .filter_map(|request| request.bearer())
        .collect();
    let minted = minted.load(Ordering::SeqCst);
    let is_kept = minted == 1 && seen.len() == 1 && requests.len() == CROWD;
    println!("\n{title}\n");
    println!(
        "{minted} token made, {} seen by the server: {}",
        seen.len(),
        if is_kept { "ok" } else { "MISSED" }
    );
    is_kept
}
