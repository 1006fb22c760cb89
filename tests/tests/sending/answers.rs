//! What stands around an answer.

use appstore_sdk::connect::{apps, beta_testers};
use serde_json::json;
use tests::server::{Reply, Server};

use super::{client, create, created, no_apps};

#[tokio::test]
async fn an_answer_shows_its_status_and_headers() {
    let server = Server::script([created()
        .header("X-Something", "of note")
        .header("x-bytes", "a\u{e9}")]);
    let answer = create().answer(&client(&server)).await.unwrap();
    assert_eq!(answer.status(), 201);
    assert_eq!(answer.header("x-something"), Some("of note"));
    assert_eq!(answer.header("X-SOMETHING"), Some("of note"));
    assert_eq!(answer.header("content-type"), Some("application/json"));
    assert_eq!(
        (answer.header("x-other"), answer.header("no name\n")),
        (None, None)
    );
    assert_eq!(answer.header("x-bytes"), None);
    assert!(answer.headers().contains_key("x-bytes"));
    assert_eq!(answer.value.data.id.as_str(), "1");
}

#[tokio::test]
async fn an_answer_shows_no_words_but_what_stands_around_them() {
    let words = json!({"data": {"type": "apps", "id": "1", "attributes": {"name": "Secret"}}});
    let reply = Reply::json(200, words).header("x-request-id", "TGHK");
    let server = Server::script([reply.header("x-rate-limit", "user-hour-rem:5;")]);
    let answer = apps::get("1").answer(&client(&server)).await.unwrap();
    let shown = format!("{answer:?}");
    for part in ["status: 200", "value: Document", "user-hour-rem", "TGHK"] {
        assert!(shown.contains(part), "{shown}");
    }
    assert!(!shown.contains("Secret"), "{shown}");
}

#[tokio::test]
async fn an_answer_without_a_body_has_a_status_as_well() {
    let server = Server::script([Reply::status(202)]);
    let answer = beta_testers::delete("1")
        .answer(&client(&server))
        .await
        .unwrap();
    assert_eq!(answer.status(), 202);
}

#[tokio::test]
async fn an_answer_shows_the_rate_limit() {
    let server = Server::script([
        no_apps().header("x-rate-limit", "user-hour-lim:3500;user-hour-rem:500;"),
        no_apps(),
    ]);
    let client = client(&server);
    let answer = apps::list().answer(&client).await.unwrap();
    let hour = answer.rate_limit().hour().unwrap();
    assert_eq!((hour.limit, hour.remaining), (Some(3500), Some(500)));
    let answer = apps::list().answer(&client).await.unwrap();
    assert!(answer.rate_limit().is_empty());
}

#[tokio::test]
async fn an_answer_shows_the_id_that_apple_gave_it() {
    let server = Server::script([
        no_apps().header("x-request-id", "a"),
        no_apps()
            .header("x-request-id", "a")
            .header("x-apple-request-uuid", "b"),
        no_apps()
            .header("x-apple-request-uuid", "b")
            .header("x-apple-jingle-correlation-key", "c"),
        no_apps().header("x-apple-jingle-correlation-key", ""),
        no_apps(),
    ]);
    let client = client(&server);
    for id in [Some("a"), Some("b"), Some("c"), None, None] {
        let answer = apps::list().answer(&client).await.unwrap();
        assert_eq!(answer.correlation_id(), id);
    }
}
