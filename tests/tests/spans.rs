//! What is told through `tracing` about requests. It is the log of the whole process, so that this is one test.

use std::sync::Arc;
use std::time::Duration;

use appstore_sdk::connect::{apps, beta_testers};
use appstore_sdk::{Client, Credentials, Key, RetryPolicy};
use serde_json::json;
use tests::keys;
use tests::logs::Logs;
use tests::server::{Reply, Server};

/// The values of a field of spans with this name, in the order in which they were told.
fn values<'a>(lines: &'a [String], span: &str, field: &str) -> Vec<&'a str> {
    let told = lines.iter().filter(|line| {
        let mut words = line.split(' ').filter(|word| !word.is_empty());
        words.nth(2) == Some("appstore_sdk::runtime::client::send:") && words.next() == Some(span)
    });
    let values = told.filter_map(|line| {
        let (_, rest) = line.split_once(&format!(" {field}="))?;
        Some(rest.split(' ').next().unwrap_or(rest))
    });
    values.collect()
}

#[tokio::test]
async fn requests_and_attempts_are_told_without_anything_secret() {
    let logs = Logs::capture();
    let made = keys::fresh();
    let key = Key::new(&made.id, &made.pem).unwrap();
    let credentials = Arc::new(Credentials::team(&made.issuer, key).unwrap());
    let server = Server::script([
        Reply::error(503, "UNEXPECTED_ERROR", "answered-503").header("x-request-id", "first"),
        Reply::status(401).header("x-request-id", "second"),
        Reply::json(
            200,
            json!({"data": [{"type": "apps", "id": "answered-200"}]}),
        )
        .header("x-request-id", "third"),
        Reply::status(504).header("x-request-id", "fourth"),
    ]);
    let policy = RetryPolicy::default().first_delay(Duration::from_millis(1));
    let client = Client::builder(credentials)
        .address(server.address())
        .retry(policy)
        .build()
        .unwrap();

    let request = apps::list().filter_bundle_id(["asked-for"]).limit(17);
    request.send(&client).await.unwrap();
    let tester = beta_testers::BetaTesterCreate::new("sent@example.com");
    let error = beta_testers::create(tester)
        .send(&client)
        .await
        .unwrap_err();
    assert_eq!(error.attempts(), 1);

    let text = logs.text();
    let lines: Vec<_> = text.lines().map(str::to_owned).collect();
    let of_request = |field| values(&lines, "request", field);
    assert_eq!(of_request("method"), ["GET", "POST"]);
    assert_eq!(of_request("path"), ["/v1/apps", "/v1/betaTesters"]);
    assert_eq!(of_request("status"), ["200", "504"]);
    assert_eq!(of_request("attempts"), ["3", "1"]);
    assert_eq!(of_request("correlation_id"), ["third", "fourth"]);
    assert_eq!(of_request("duration_ms").len(), 2);
    let of_attempt = |field| values(&lines, "attempt", field);
    assert_eq!(of_attempt("number"), ["1", "2", "3", "1"]);
    assert_eq!(of_attempt("status"), ["503", "401", "200", "504"]);
    assert_eq!(
        of_attempt("correlation_id"),
        ["first", "second", "third", "fourth"]
    );
    assert_eq!(of_attempt("duration_ms").len(), 4);
    let again = logs.lines_with("sending again");
    assert_eq!(again.len(), 2, "{again:?}");
    assert!(
        again[0].contains("[request]") && again[0].contains("status=503"),
        "{again:?}"
    );

    let secrets = [
        "asked-for",
        "sent@example.com",
        "answered-",
        "limit=17",
        "Bearer",
        "PRIVATE KEY",
        made.pem.lines().nth(1).unwrap(),
        &made.issuer,
    ];
    let requests = server.requests();
    let tokens = requests.iter().map(|request| request.bearer().unwrap());
    for secret in secrets.into_iter().chain(tokens) {
        assert!(!text.contains(secret), "{:?}", logs.lines_with(secret));
    }
}
