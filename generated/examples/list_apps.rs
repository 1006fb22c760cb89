//! Lists the apps of an account with their latest builds.
//!
//! ```sh
//! export APP_STORE_CONNECT_API_KEY_KEY_ID=ABC123DEFG
//! export APP_STORE_CONNECT_API_KEY_ISSUER_ID=00000000-0000-0000-0000-000000000000
//! export APP_STORE_CONNECT_API_KEY_KEY_FILEPATH=AuthKey_ABC123DEFG.p8
//! cargo run --example list_apps
//! ```
//!
//! With `APP_STORE_CONNECT_ADDRESS=http://127.0.0.1:8080` it talks to a stand-in on this machine instead of Apple.

use appstore_sdk::connect::apps;
use appstore_sdk::{Client, Credentials, Error};

#[tokio::main]
async fn main() {
    if let Err(error) = list_apps().await {
        eprintln!("{error}");
        std::process::exit(1);
    }
}

async fn list_apps() -> Result<(), Error> {
    let mut builder = Client::builder(Credentials::from_env()?);
    if let Ok(address) = std::env::var("APP_STORE_CONNECT_ADDRESS") {
        builder = builder.address(address);
    }
    let client = builder.build()?;

    let mut pages = apps::list()
        .fields([
            apps::AppField::Name,
            apps::AppField::BundleId,
            apps::AppField::Builds,
        ])
        .include([apps::AppInclude::Builds])
        .limit(200)
        .pages(&client);
    while let Some(page) = pages.try_next().await? {
        for app in &page.data {
            let name = app.attributes.name.as_deref().unwrap_or("(no name)");
            let bundle_id = app.attributes.bundle_id.as_deref().unwrap_or("?");
            println!("{} {name} ({bundle_id})", app.id);
            for build in page
                .included
                .many(&app.relationships.builds)
                .unwrap_or_default()
            {
                println!("    {}", build.attributes.version.as_deref().unwrap_or("?"));
            }
        }
    }
    if let Some(hour) = client.rate_limit().hour()
        && let Some(remaining) = hour.remaining
    {
        println!("{remaining} requests left this hour");
    }
    Ok(())
}
