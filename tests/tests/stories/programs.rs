//! The examples, as programs, and those of the README.

use std::fs;
use std::path::Path;

use appstore_sdk::Error;
use serde_json::json;
use tests::apple::Apple;
use tests::programs::{example, printed};

use super::{account, client, credentials};

/// The examples of the README, in their order.
const EXAMPLES: [&str; 4] = ["tour", "credentials", "lists", "client"];

/// One of them.
#[expect(
    unused_variables,
    reason = "it shows how to read, not what to do with it"
)]
mod lists {
    include!("../../readme/lists.rs");

    pub(super) async fn run(client: &Client) -> Result<(), Error> {
        lists(client, None).await
    }
}

/// One of them.
mod set_up {
    include!("../../readme/client.rs");

    pub(super) fn run(credentials: Credentials) -> Result<Client, Error> {
        patient_client(credentials)
    }
}

#[test]
fn what_is_run_is_what_the_readme_shows() {
    let root = Path::new(".");
    let readme = fs::read_to_string(root.join("../README.md")).expect("there is a README");
    let blocks = readme.split("```rust").skip(1);
    let blocks: Vec<&str> = blocks.filter_map(|it| it.split("```").next()).collect();
    assert_eq!(blocks.len(), EXAMPLES.len());
    for (name, block) in EXAMPLES.iter().zip(blocks) {
        let file = root.join("readme").join(name).with_extension("rs");
        let code = fs::read_to_string(file).expect("each example is a file");
        assert_eq!(
            block.strip_prefix(",no_run\n"),
            Some(code.as_str()),
            "{name}"
        );
    }
}

#[test]
fn the_tour_runs_without_an_account() {
    assert_eq!(
        printed(&mut example("tour")),
        r#"1234567890 Some("Ledger"), 3 builds
Some("1")
Some("2")
Some("3")
5eed0000-0000-4000-8000-000000000001 Some("Ada")

What the stand-in was asked, and the status of its answers:
200 GET /v1/apps?filter%5BbundleId%5D=com.example.app&fields%5Bapps%5D=name,builds&include=builds&limit=50
200 GET /v1/builds?filter%5Bapp%5D=1234567890&limit=200
201 POST /v1/betaTesters
200 PATCH /v1/appInfos/info-id
"#
    );
}

#[test]
fn list_apps_lists_what_there_is() {
    let apple = account();
    apple.seed(
        "App",
        "6002",
        json!({"name": "Notes", "bundleId": "com.example.notes"}),
    );

    let listed = printed(
        example("list_apps")
            .env("APP_STORE_CONNECT_ADDRESS", apple.address())
            .env("APP_STORE_CONNECT_API_KEY_KEY_ID", &apple.key().id)
            .env("APP_STORE_CONNECT_API_KEY_ISSUER_ID", &apple.key().issuer)
            .env("APP_STORE_CONNECT_API_KEY_KEY", &apple.key().pem),
    );

    assert_eq!(
        listed,
        "6001 Ledger (com.example.ledger)\n    40\n    41\n    42\n\
         6002 Notes (com.example.notes)\n3599 requests left this hour\n"
    );
}

#[tokio::test]
async fn lists_are_read_as_the_readme_shows() -> Result<(), Error> {
    let apple = Apple::start();
    apple.seed("App", "1234567890", json!({"name": "Ledger"}));
    lists::run(&client(&apple)).await?;
    let paths = apple.asked().into_iter().map(|asked| asked.target);
    assert_eq!(
        paths.collect::<Vec<_>>(),
        [
            "/v1/builds?sort=-uploadedDate",
            "/v1/apps/1234567890/builds?limit=200",
            "/v1/apps?limit=200",
            "/v1/apps/1234567890",
        ]
    );
    Ok(())
}

#[test]
fn a_client_is_set_up_as_the_readme_shows() {
    let apple = Apple::start();
    assert!(set_up::run(credentials(apple.key())).is_ok());
}
