//! The examples of the crate do what they say, against a server that plays Apple's part.

use std::process::Output;

use serde_json::json;
use tests::keys;
use tests::programs::example;
use tests::server::{Reply, Server};

fn list_apps(server: &Server) -> Output {
    let key = keys::fresh();
    example("list_apps")
        .env("APP_STORE_CONNECT_ADDRESS", server.address())
        .env("APP_STORE_CONNECT_API_KEY_KEY_ID", &key.id)
        .env("APP_STORE_CONNECT_API_KEY_ISSUER_ID", &key.issuer)
        .env("APP_STORE_CONNECT_API_KEY_KEY", &key.pem)
        .output()
        .expect("the example runs")
}

#[test]
fn list_apps_lists_the_apps_of_all_pages_with_their_builds() {
    let server = Server::start(|request| {
        match request.parameter("cursor") {
        None => Reply::json(
            200,
            json!({
                "data": [{
                    "type": "apps",
                    "id": "1",
                    "attributes": {"name": "Ledger", "bundleId": "com.example.ledger"},
                    "relationships": {"builds": {"data": [{"type": "builds", "id": "b1"}]}},
                }],
                "included": [{"type": "builds", "id": "b1", "attributes": {"version": "41"}}],
                "links": {"next": "/v1/apps?cursor=2"},
            }),
        ),
        Some(_) => Reply::json(
            200,
            json!({"data": [{"type": "apps", "id": "2", "attributes": {"bundleId": "com.example.notes"}}]}),
        )
        .header("x-rate-limit", "user-hour-lim:3500;user-hour-rem:3490;"),
    }
    });

    let output = list_apps(&server);

    assert_eq!(String::from_utf8_lossy(&output.stderr), "");
    assert_eq!(
        String::from_utf8_lossy(&output.stdout),
        "1 Ledger (com.example.ledger)\n    41\n2 (no name) (com.example.notes)\n3490 requests left this hour\n"
    );
    assert!(output.status.success());
    assert_eq!(server.requests().len(), 2);
}

#[test]
fn list_apps_says_what_is_wrong_in_one_line() {
    let server = Server::always(Reply::error(
        403,
        "FORBIDDEN_ERROR",
        "Keys of this role may only read.",
    ));

    let output = list_apps(&server);

    assert!(!output.status.success());
    let line = String::from_utf8_lossy(&output.stderr).into_owned();
    assert_eq!(line.lines().count(), 1, "{line}");
    assert!(line.starts_with("GET /v1/apps: "), "{line}");
}

#[test]
fn list_apps_without_credentials_says_which_variables_it_looked_for() {
    let output = example("list_apps").output().unwrap();

    assert!(!output.status.success());
    let line = String::from_utf8_lossy(&output.stderr).into_owned();
    assert!(line.contains("APP_STORE_CONNECT_API_KEY_KEY_ID"), "{line}");
}
