//! Whole stories through the public API, against a stand-in for Apple that remembers.

mod betas;
mod lists;
mod programs;
mod purchases;
mod refusals;
mod tokens;
mod versions;

use appstore_sdk::{Client, Credentials, Key, RetryPolicy};
use serde_json::json;
use tests::apple::Apple;
use tests::keys::TestKey;

/// An account with one app, its latest builds and a group of testers.
fn account() -> Apple {
    let apple = Apple::start();
    apple.seed(
        "App",
        "6001",
        json!({"name": "Ledger", "bundleId": "com.example.ledger", "primaryLocale": "en-US"}),
    );
    apple.seed(
        "PrereleaseVersion",
        "p1",
        json!({"version": "1.4", "platform": "IOS", "app": "6001"}),
    );
    for (id, version, day) in [("b40", "40", 1), ("b41", "41", 2), ("b42", "42", 3)] {
        let members = json!({
            "version": version,
            "uploadedDate": format!("2026-11-{day:02}T08:30:00-07:00"),
            "processingState": "VALID",
            "app": "6001",
            "preReleaseVersion": "p1",
        });
        apple.seed("Build", id, members);
    }
    apple.seed("BetaGroup", "g1", json!({"name": "Friends", "app": "6001"}));
    apple.seed("BetaGroup", "g2", json!({"name": "Press", "app": "6001"}));
    apple
}

/// A client with the key that the stand-in knows.
fn client(apple: &Apple) -> Client {
    client_with(apple, credentials(apple.key()))
}

fn credentials(key: &TestKey) -> Credentials {
    let file = Key::new(&key.id, &key.pem).expect("a key");
    Credentials::team(&key.issuer, file).expect("credentials")
}

fn client_with(apple: &Apple, credentials: Credentials) -> Client {
    Client::builder(credentials)
        .address(apple.address())
        .retry(RetryPolicy::never())
        .build()
        .expect("a client")
}
