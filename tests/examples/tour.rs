//! The first example of the README, run without an account: against a stand-in for Apple on this machine.
//!
//! ```sh
//! cargo run --package tests --example tour
//! ```

use appstore_sdk::{Client, Credentials, Error, Key};
use serde_json::json;
use tests::apple::Apple;

/// What the README shows; a test holds them against each other.
#[allow(dead_code, reason = "its `main` is for those who have an account")]
mod readme {
    include!("../readme/tour.rs");

    pub(super) async fn run(client: &Client) -> Result<(), Error> {
        tour(client).await
    }
}

#[tokio::main]
async fn main() -> Result<(), Error> {
    let apple = account();
    let key = Key::new(&apple.key().id, &apple.key().pem)?;
    let client = Client::builder(Credentials::team(&apple.key().issuer, key)?)
        .address(apple.address())
        .build()?;

    readme::run(&client).await?;

    println!("\nWhat the stand-in was asked, and the status of its answers:");
    for asked in apple.asked() {
        println!("{} {} {}", asked.status, asked.method, asked.target);
    }
    Ok(())
}

/// An account with what the README names.
fn account() -> Apple {
    let apple = Apple::start();
    let app = json!({"name": "Ledger", "bundleId": "com.example.app"});
    apple.seed("App", "1234567890", app);
    for version in 1..=3 {
        let build = json!({"version": version.to_string(), "app": "1234567890"});
        apple.seed("Build", &format!("build-{version}"), build);
    }
    apple.seed(
        "BetaGroup",
        "group-id",
        json!({"name": "Friends", "app": "1234567890"}),
    );
    apple.seed("AppCategory", "FINANCE", json!({}));
    let info = json!({"app": "1234567890", "secondaryCategory": "FINANCE"});
    apple.seed("AppInfo", "info-id", info);
    apple
}
