//! What a caller sees when a request did not succeed: kinds for programs, sentences for people.

use std::error::Error as StdError;
use std::fmt::Write;
use std::time::{Duration, SystemTime};

use appstore_sdk::connect::apps::{self, App};
use appstore_sdk::connect::{beta_testers, sales_reports};
use appstore_sdk::{
    ApiError, BoxFuture, Client, ClientBuilder, Credentials, CredentialsError, Document, Error,
    ErrorKind, Key, Method, RetryPolicy, Token, TokenSource,
};
use serde_json::{Value, json};
use tests::keys;
use tests::server::{Reply, Server, refused_address};

struct OneToken;

impl TokenSource for OneToken {
    fn mint(&self, now: SystemTime) -> BoxFuture<'_, Result<Token, CredentialsError>> {
        Box::pin(async move {
            Ok(Token::new(
                "eyJhbGciOi.J9.sig",
                now + Duration::from_secs(600),
            ))
        })
    }
}

fn builder(server: &Server) -> ClientBuilder {
    Client::builder(OneToken)
        .address(server.address())
        .retry(RetryPolicy::never())
}

fn client(server: &Server) -> Client {
    builder(server).build().expect("a client")
}

async fn get(client: &Client) -> Result<Document<App>, Error> {
    apps::get("1").send(client).await
}

async fn create(client: &Client) -> Error {
    let tester = beta_testers::BetaTesterCreate::new("ada@example.com");
    let created = beta_testers::create(tester).send(client).await;
    created.expect_err("an error")
}

/// The error that a reply to a read leads to.
async fn error(reply: Reply) -> Error {
    let server = Server::script([reply]);
    get(&client(&server)).await.expect_err("an error")
}

fn document(errors: Value) -> Value {
    json!({ "errors": errors })
}

/// An error document with these codes, read.
async fn with_codes(status: u16, codes: &[&str]) -> Error {
    let errors = codes.iter().map(|code| json!({"code": code})).collect();
    error(Reply::json(status, document(errors))).await
}

/// The one error of an answer.
async fn one(error: Value) -> ApiError {
    let error = self::error(Reply::json(409, document(json!([error])))).await;
    let [error] = error.errors() else {
        panic!("one error")
    };
    error.clone()
}

#[tokio::test]
async fn what_an_error_does_not_say_leaves_no_trace_in_its_sentence() {
    let sentence = async |error| one(error).await.to_string();
    assert_eq!(sentence(json!({})).await, "no explanation");
    assert_eq!(sentence(json!({"code": "A.B"})).await, "A.B");
    assert_eq!(sentence(json!({"detail": "It is so."})).await, "“It is so”");
    let both = json!({"code": "A.B", "detail": "It is so."});
    assert_eq!(sentence(both).await, "“It is so” (A.B)");
}

#[tokio::test]
async fn errors_in_errors_are_read_to_the_fourth_level() {
    let nested = |error: Value, level: usize| json!({"code": format!("LEVEL_{level}"), "meta": {"associatedErrors": {"/v1/apps/1": [error]}}});
    let outermost = (1..=6).rev().fold(json!({"code": "INNERMOST"}), nested);
    let outermost = one(outermost).await;
    let inner = |error: &ApiError| error.associated.first()?.1.first().cloned();
    let codes = std::iter::successors(Some(outermost), inner).map(|error| error.code);
    assert_eq!(
        codes.collect::<Vec<_>>(),
        ["LEVEL_1", "LEVEL_2", "LEVEL_3", "LEVEL_4"]
    );
}

#[tokio::test]
async fn ten_errors_are_shown_and_the_rest_counted() {
    let codes: Vec<String> = (1..=12).map(|number| format!("CODE_{number}")).collect();
    let codes: Vec<&str> = codes.iter().map(String::as_str).collect();
    let shown = with_codes(409, &codes[..10]).await.to_string();
    assert!(
        shown.contains("; CODE_10") && !shown.contains("more"),
        "{shown}"
    );
    let shown = with_codes(409, &codes).await.to_string();
    assert!(shown.contains("; CODE_10; and 2 more"), "{shown}");
    assert!(!shown.contains("CODE_11"), "{shown}");
}

#[tokio::test]
async fn a_long_list_of_errors_is_kept_whole() {
    let codes = vec!["ENTITY_ERROR.RELATIONSHIP.INVALID"; 5000];
    let errors = with_codes(409, &codes).await.errors().len();
    assert_eq!(errors, codes.len());
}

#[tokio::test]
async fn a_server_error_may_be_the_fault_of_the_request_where_apple_is_known_to_say_so() {
    let blamed = error(Reply::status(500)).await.to_string();
    assert!(blamed.contains("check what was sent"), "{blamed}");
    let outage = error(Reply::status(503)).await.to_string();
    assert!(outage.ends_with("; try again later"), "{outage}");
}

#[tokio::test]
async fn a_walk_that_fails_at_once_tells_of_no_pages() {
    let server = Server::always(Reply::status(404));
    let walk = apps::list().items(&client(&server)).all().await;
    let shown = walk.expect_err("an error").to_string();
    assert!(!shown.contains("pages"), "{shown}");
}

#[tokio::test]
async fn clocks_are_compared_where_a_token_is_rejected() {
    let noon = SystemTime::UNIX_EPOCH + Duration::from_secs(1_795_176_000);
    for (ahead, told) in [
        (30_i64, None),
        (31, Some(31)),
        (-30, None),
        (-31, Some(-31)),
    ] {
        let reply = Reply::status(401).header("date", "Fri, 20 Nov 2026 12:00:00 GMT");
        let server = Server::always(reply);
        let here = match u64::try_from(ahead) {
            Ok(ahead) => noon + Duration::from_secs(ahead),
            Err(_) => noon - Duration::from_secs(ahead.unsigned_abs()),
        };
        let client = builder(&server).clock(move || here).build();
        let error = get(&client.expect("a client")).await.expect_err("an error");
        assert_eq!(error.clock_skew(), told);
    }
    assert_eq!(error(Reply::status(401)).await.clock_skew(), None);
}

#[tokio::test]
async fn why_there_is_no_token_can_be_had() {
    let server = Server::script([]);
    let error = get(&locked(&server)).await.expect_err("an error");
    let cause = error.credentials_error().expect("why there is none");
    assert_eq!(cause.kind(), appstore_sdk::CredentialsErrorKind::Other);
    assert!(
        self::error(Reply::status(404))
            .await
            .credentials_error()
            .is_none()
    );
}

#[tokio::test]
async fn what_stands_behind_an_address_is_not_lost_with_its_query() {
    for (text, shown) in [
        (
            "at https://a.example/?t=1 since noon",
            "at https://a.example/?… since noon",
        ),
        (
            "at https://a.example/?t=1\u{1}since noon",
            "at https://a.example/?… since noon",
        ),
        (
            "at <https://a.example/?t=1> since noon",
            "at <https://a.example/?…> since noon",
        ),
    ] {
        let error = with_detail(text).await.to_string();
        assert!(error.contains(shown), "{error}");
    }
}

// Kinds.

#[tokio::test]
async fn the_kind_comes_from_the_status_and_the_codes() {
    use ErrorKind::*;
    const DUPLICATE: &str = "ENTITY_ERROR.ATTRIBUTE.INVALID.DUPLICATE";
    const STATE: &str = "STATE_ERROR.ENTITY_STATE_INVALID";
    let table: &[(u16, &[&str], ErrorKind)] = &[
        (400, &["PARAMETER_ERROR.ILLEGAL"], Invalid),
        (400, &["ENTITY_INVALID"], Invalid),
        (401, &["NOT_AUTHORIZED"], NotAuthorized),
        (403, &["FORBIDDEN_ERROR"], Forbidden),
        (403, &["FORBIDDEN"], Forbidden),
        (403, &["FORBIDDEN_ERROR.PLA_NOT_VALID"], AgreementMissing),
        (
            403,
            &["FORBIDDEN.REQUIRED_AGREEMENTS_MISSING_OR_EXPIRED"],
            AgreementMissing,
        ),
        (
            403,
            &["FORBIDDEN.REQUIRED_AGREEMENTS_MISSING_OR_EXPIRED.MORE"],
            AgreementMissing,
        ),
        (404, &["NOT_FOUND"], NotFound),
        (404, &["PATH_ERROR"], NoSuchPath),
        (405, &["METHOD_NOT_ALLOWED"], NoSuchPath),
        (409, &[STATE], Conflict),
        (409, &["STATE_ERROR"], Conflict),
        (409, &["SOMETHING_NEW"], Conflict),
        (409, &["ENTITY_ERROR.RELATIONSHIP.INVALID"], Invalid),
        (409, &["ENTITY_ERROR.ATTRIBUTE.NOT_ALLOWED"], Invalid),
        (409, &[DUPLICATE], Duplicate),
        (409, &[DUPLICATE, DUPLICATE], Duplicate),
        (
            409,
            &["ENTITY_ERROR.ATTRIBUTE.INVALID.DUPLICATE.DIFFERENT_ACCOUNT"],
            Duplicate,
        ),
        (409, &["ENTITY_ERROR.DUPLICATES"], Invalid),
        (
            409,
            &[DUPLICATE, "ENTITY_ERROR.RELATIONSHIP.INVALID"],
            Invalid,
        ),
        (409, &[DUPLICATE, STATE], Conflict),
        (409, &["ENTITY_ERROR", STATE], Conflict),
        (410, &[], Gone),
        (415, &["UNSUPPORTED"], Invalid),
        (
            422,
            &["ENTITY_UNPROCESSABLE.BETA_CONTRACT_MISSING"],
            Invalid,
        ),
        (429, &["RATE_LIMIT_EXCEEDED"], RateLimited),
        (500, &["UNEXPECTED_ERROR"], Server),
        (418, &["TEAPOT"], UnexpectedStatus),
    ];
    for (status, codes, kind) in table {
        let error = with_codes(*status, codes).await;
        assert_eq!(error.kind(), *kind, "{status} {codes:?}");
        assert_eq!(error.status(), Some(*status));
    }
}

#[tokio::test]
async fn the_kind_comes_from_the_status_alone_where_there_is_no_document() {
    use ErrorKind::*;
    for (status, kind) in [
        (302, Redirected),
        (307, Redirected),
        (400, Invalid),
        (401, NotAuthorized),
        (402, UnexpectedStatus),
        (403, Forbidden),
        (404, NotFound),
        (405, NoSuchPath),
        (406, Invalid),
        (408, Server),
        (409, Conflict),
        (410, Gone),
        (415, Invalid),
        (422, Invalid),
        (429, RateLimited),
        (500, Server),
        (502, Server),
        (503, Server),
        (504, Server),
        (599, Server),
    ] {
        let error = error(Reply::text(status, "text/plain", "No.")).await;
        assert_eq!(error.kind(), kind, "{status}");
        assert_eq!(error.excerpt(), Some("No."));
        assert!(error.errors().is_empty());
    }
}

#[tokio::test]
async fn a_write_that_may_have_been_carried_out_says_what_to_read_back() {
    for status in [408, 500, 503, 504] {
        let server = Server::script([Reply::error(status, "UNEXPECTED_ERROR", "Oops.")]);
        let error = create(&client(&server)).await;
        assert_eq!(error.kind(), ErrorKind::OutcomeUnknown);
        assert_eq!(error.status(), Some(status));
        assert!(error.is("UNEXPECTED_ERROR"));
        let read_back = error.read_back().expect("what to read");
        assert!(read_back.contains("/v1/betaTesters"), "{read_back}");
    }
    let server = Server::script([Reply::reset()]);
    let tester = beta_testers::delete("t").send(&client(&server)).await;
    let error = tester.expect_err("no answer");
    assert_eq!(error.kind(), ErrorKind::OutcomeUnknown);
    assert_eq!(
        error.read_back(),
        Some("/v1/betaTesters/t, by itself or through a resource that it belongs to")
    );
    assert_eq!(error.status(), None);
}

#[tokio::test]
async fn a_write_that_apple_has_refused_is_no_riddle() {
    let server = Server::script([Reply::error(409, "STATE_ERROR", "No.")]);
    let error = create(&client(&server)).await;
    assert_eq!(error.kind(), ErrorKind::Conflict);
    assert_eq!(error.read_back(), None);
}

#[tokio::test]
async fn what_goes_wrong_before_apple_answers_has_kinds_of_its_own() {
    let unreachable = Client::builder(OneToken)
        .address(refused_address())
        .retry(RetryPolicy::never());
    let unreachable = unreachable.build().expect("a client");
    let error = get(&unreachable).await.expect_err("nobody there");
    assert_eq!(error.kind(), ErrorKind::Transport);
    assert_eq!(create(&unreachable).await.kind(), ErrorKind::Transport);
    assert!(error.transport_error().is_some());

    assert_eq!(
        self::error(Reply::reset()).await.kind(),
        ErrorKind::Transport
    );
    assert_eq!(
        self::error(Reply::close()).await.kind(),
        ErrorKind::Transport
    );

    let server = Server::always(Reply::silence());
    let hasty = builder(&server)
        .connect_timeout(Duration::from_millis(10))
        .read_timeout(Duration::from_millis(10));
    let error = get(&hasty.build().expect("a client")).await;
    assert_eq!(error.expect_err("silence").kind(), ErrorKind::Timeout);

    let server = Server::script([]);
    let error = apps::list().limit(0).send(&client(&server)).await;
    let error = error.expect_err("no limit");
    assert_eq!(error.kind(), ErrorKind::Refused);
    assert_eq!(error.invalid_request().expect("why").problems().len(), 1);

    let error = get(&locked(&server)).await.expect_err("no token");
    assert_eq!(error.kind(), ErrorKind::Credentials);
    assert_eq!(server.connections(), 0);
}

/// A client whose tokens are out of reach.
fn locked(server: &Server) -> Client {
    struct Locked;
    impl TokenSource for Locked {
        fn mint(&self, _: SystemTime) -> BoxFuture<'_, Result<Token, CredentialsError>> {
            Box::pin(async { Err(CredentialsError::other("the vault is locked")) })
        }
    }
    let builder = Client::builder(Locked).address(server.address());
    builder.build().expect("a client")
}

#[tokio::test]
async fn a_body_that_ends_too_early_is_the_connections_fault_when_the_length_was_told() {
    let whole = Reply::json(200, json!({"data": {"type": "apps", "id": "1"}}));
    let error = error(whole.close_after(10)).await;
    assert_eq!(error.kind(), ErrorKind::Transport);
    assert_eq!(error.status(), Some(200));
}

// Codes.

#[tokio::test]
async fn codes_are_compared_by_whole_parts() {
    let error = with_codes(
        409,
        &["STATE_ERROR", "ENTITY_ERROR.ATTRIBUTE.INVALID.TOO_LONG"],
    )
    .await;
    for code in [
        "STATE_ERROR",
        "ENTITY_ERROR",
        "ENTITY_ERROR.ATTRIBUTE",
        "ENTITY_ERROR.ATTRIBUTE.INVALID",
        "ENTITY_ERROR.ATTRIBUTE.INVALID.TOO_LONG",
    ] {
        assert!(error.is(code), "{code}");
    }
    for code in [
        "",
        ".",
        "ENTITY",
        "ENTITY_ERROR.",
        "ENTITY_ERROR.ATTR",
        "ATTRIBUTE",
        "entity_error",
        "ENTITY_ERROR.ATTRIBUTE.INVALID.TOO_LONG.MORE",
        "STATE_ERROR.ENTITY_STATE_INVALID",
    ] {
        assert!(!error.is(code), "{code}");
    }
    let error = with_codes(403, &["FORBIDDEN_ERROR"]).await;
    assert!(!error.is("FORBIDDEN"));
}

#[tokio::test]
async fn codes_of_associated_errors_count_too() {
    let associated =
        json!({"/v1/appScreenshots/": [{"code": "STATE_ERROR.SCREENSHOT_REQUIRED.APP_IPHONE_65"}]});
    let errors = json!([{"code": "STATE_ERROR.X", "meta": {"associatedErrors": associated}}]);
    let error = error(Reply::json(409, document(errors))).await;
    assert!(error.is("STATE_ERROR.SCREENSHOT_REQUIRED"));
    assert!(error.errors()[0].is("STATE_ERROR.X"));
    assert!(!error.errors()[0].is("STATE_ERROR.SCREENSHOT_REQUIRED"));
}

// Apple's documents.

#[tokio::test]
async fn all_errors_are_kept_in_their_order() {
    let error = with_codes(409, &["A", "B", "A", "C"]).await;
    let codes: Vec<&str> = error.errors().iter().map(|it| it.code.as_str()).collect();
    assert_eq!(codes, ["A", "B", "A", "C"]);
}

#[tokio::test]
async fn everything_that_apple_says_of_an_error_is_kept() {
    let error = one(json!({
        "id": "a57246d2-88be-4a2d-9a2c-1bb2d2bff1b5",
        "status": "409",
        "code": "ENTITY_ERROR.ATTRIBUTE.INVALID",
        "title": "A title",
        "detail": "A detail",
        "source": {"pointer": "/data/attributes/name"},
        "links": {"see": "/business", "associated": "https://example.com/"},
        "meta": {"more": 1},
    }))
    .await;
    assert_eq!(
        error.id.as_deref(),
        Some("a57246d2-88be-4a2d-9a2c-1bb2d2bff1b5")
    );
    assert_eq!(error.status.as_deref(), Some("409"));
    assert_eq!(error.code, "ENTITY_ERROR.ATTRIBUTE.INVALID");
    assert_eq!(error.title.as_deref(), Some("A title"));
    assert_eq!(error.detail.as_deref(), Some("A detail"));
    assert_eq!(error.pointer.as_deref(), Some("/data/attributes/name"));
    assert_eq!(error.parameter, None);
    assert_eq!(error.see.as_deref(), Some("/business"));
    assert_eq!(error.meta, Some(json!({"more": 1})));
}

#[tokio::test]
async fn what_an_error_lacks_is_absent_and_so_is_what_is_empty_or_odd() {
    let nothing = ApiError::default();
    for odd in [
        json!({}),
        json!({"id": null, "status": null, "code": null, "detail": null, "source": null,
               "links": null, "meta": null}),
        json!({"id": "", "status": "", "code": "", "title": "", "detail": ""}),
        json!({"id": [], "status": {}, "code": true, "source": [], "links": "/business"}),
        json!({"source": {"pointer": {}, "parameter": []}, "links": {"see": 1.5e300_f64 > 0.0}}),
    ] {
        assert_eq!(one(odd.clone()).await, nothing, "{odd}");
    }
}

#[tokio::test]
async fn ids_and_statuses_come_in_many_forms() {
    for (id, status, expected) in [
        (json!("TXF6QUVS6OY66YVUNINVLKXZFA"), json!("403"), "403"),
        (
            json!("5e1c0a9e-8a5c-4a55-9b0e-0c8f7a5d3b21"),
            json!(403),
            "403",
        ),
        (json!("x"), json!("four hundred"), "four hundred"),
    ] {
        let error = one(json!({"id": id, "status": status, "code": "A"})).await;
        assert_eq!(error.id.as_deref(), id.as_str());
        assert_eq!(error.status.as_deref(), Some(expected));
    }
    assert_eq!(one(json!({"id": 7})).await.id.as_deref(), Some("7"));
}

#[tokio::test]
async fn the_status_of_the_answer_holds_not_that_of_the_document() {
    let errors = json!([{"status": "404", "code": "NOT_FOUND"}]);
    let error = error(Reply::json(403, document(errors))).await;
    assert_eq!(
        (error.status(), error.kind()),
        (Some(403), ErrorKind::Forbidden)
    );
}

#[tokio::test]
async fn links_are_texts_or_objects() {
    for (link, expected) in [
        (json!("/business"), Some("/business")),
        (
            json!({"href": "/business", "meta": {"source": "x"}}),
            Some("/business"),
        ),
        (json!({"meta": {}}), None),
        (json!(""), None),
        (json!(null), None),
    ] {
        let error = one(json!({"code": "A", "links": {"see": link}})).await;
        assert_eq!(error.see.as_deref(), expected);
        assert_eq!(error.associated_link, None);
        let error = one(json!({"code": "A", "links": {"associated": link}})).await;
        assert_eq!(error.associated_link.as_deref(), expected);
        assert_eq!(error.see, None);
    }
}

#[tokio::test]
async fn associated_errors_come_by_path_and_what_is_malformed_is_skipped() {
    let error = one(json!({
        "code": "STATE_ERROR",
        "meta": {"associatedErrors": {
            "/v1/builds/1": [
                {"code": "B", "source": {"pointer": "/data"}},
                "junk", null, 7, [],
                {"code": "C"},
            ],
            "/v1/appScreenshots/": [{"code": "A", "detail": "No."}],
            "/v1/odd/": "junk",
            "/v1/none/": null,
            "/v1/empty/": [],
        }},
    }))
    .await;
    let associated: Vec<(&str, Vec<&str>)> = error
        .associated
        .iter()
        .map(|(path, errors)| {
            let codes = errors.iter().map(|error| error.code.as_str());
            (path.as_str(), codes.collect())
        })
        .collect();
    assert_eq!(
        associated,
        [
            ("/v1/appScreenshots/", vec!["A"]),
            ("/v1/builds/1", vec!["B", "C"]),
        ]
    );
    for odd in [json!(null), json!([]), json!("junk"), json!({"/v1/a/": {}})] {
        let meta = json!({"associatedErrors": odd});
        let error = one(json!({"code": "A", "meta": meta})).await;
        assert!(error.associated.is_empty());
    }
}

#[tokio::test]
async fn what_is_no_list_of_errors_is_shown_as_it_came() {
    for body in [
        json!({}),
        json!({"errors": null}),
        json!({"errors": []}),
        json!({"errors": "junk"}),
        json!({"errors": {"code": "A"}}),
        json!({"errors": [null, 1, "junk", []]}),
        json!({"error": "oops", "statusCode": "ERROR"}),
        json!([]),
        json!("junk"),
        json!(null),
    ] {
        let error = error(Reply::json(409, &body)).await;
        assert_eq!(error.kind(), ErrorKind::Conflict);
        assert!(error.errors().is_empty());
        assert_eq!(error.excerpt(), Some(body.to_string().as_str()));
    }
    let error = error(Reply::json(409, document(json!([null, {"code": "A"}, 3])))).await;
    assert_eq!(error.errors().len(), 1);
    assert_eq!(error.excerpt(), None);
}

#[tokio::test]
async fn a_truncated_document_keeps_its_status_and_its_beginning() {
    let reply = || Reply::error(409, "STATE_ERROR", "The version is in review.");
    for reply in [reply().close_after(60), reply().reset_after(60)] {
        let error = error(reply).await;
        assert_eq!(
            (error.status(), error.kind()),
            (Some(409), ErrorKind::Conflict)
        );
        let excerpt = error.excerpt().expect("an excerpt");
        assert!(excerpt.starts_with(r#"{"errors":[{"#), "{excerpt}");
        assert!(excerpt.len() <= 60);
    }
}

#[tokio::test]
async fn a_page_of_html_is_told_without_its_markup() {
    let html = "\u{feff}\r\n <!DOCTYPE html><html><head><title>502 Bad Gateway</title>\
                <style>body { color: red }</style><SCRIPT type=a>if (a<b) alert(1)</SCRIPT></head>\r\n\
                <body class=\"a\"><!-- <p>hidden</p> --><h1>Bad Gateway</h1>\r\n<p>Correlation Key: TGHK</p>";
    let error = error(Reply::text(502, "text/html", html)).await;
    assert_eq!(error.kind(), ErrorKind::Server);
    assert_eq!(
        error.excerpt(),
        Some("502 Bad Gateway Bad Gateway Correlation Key: TGHK")
    );
}

#[tokio::test]
async fn text_that_only_holds_brackets_stays_as_it_is() {
    let error = error(Reply::text(406, "text/plain", "a < b,\n\tc > d")).await;
    assert_eq!(error.excerpt(), Some("a < b, c > d"));
}

#[tokio::test]
async fn an_empty_body_gives_no_excerpt() {
    for reply in [Reply::status(503), Reply::text(503, "text/plain", " \r\n ")] {
        let error = error(reply).await;
        assert_eq!(error.excerpt(), None);
        assert_eq!(error.kind(), ErrorKind::Server);
    }
}

#[tokio::test]
async fn an_excerpt_is_short_however_long_the_body() {
    for body in [
        "é".repeat(1_000_000),
        "ab ".repeat(100_000),
        "<".repeat(300_000),
    ] {
        let error = error(Reply::text(500, "text/plain", body)).await;
        let length = error.excerpt().unwrap_or_default().chars().count();
        assert!(length <= 501, "{length}");
        assert!(error.to_string().chars().count() < 700);
    }
}

#[tokio::test]
async fn bytes_that_are_no_text_do_no_harm() {
    let error = error(Reply::bytes(
        500,
        "application/json",
        [0xff, 0xfe, b'a', 0xc3],
    ))
    .await;
    assert_eq!(error.excerpt(), Some("\u{fffd}\u{fffd}a\u{fffd}"));
    let mut document = br#"{"errors": [{"code": "A", "detail": ""#.to_vec();
    document.extend(b"\xff\"}]}");
    let error = self::error(Reply::bytes(409, "application/json", document)).await;
    assert!(error.is("A"));
    assert_eq!(error.errors()[0].detail.as_deref(), Some("\u{fffd}"));
}

#[tokio::test]
async fn control_characters_are_not_passed_on() {
    let words = "red \u{1b}[31m\u{7}\u{0} end";
    let error = error(Reply::text(500, "text/plain", words)).await;
    assert!(!error.to_string().contains(char::is_control), "{error:?}");
    let error = with_detail(words).await;
    assert!(!error.to_string().contains(char::is_control), "{error}");
}

async fn with_detail(detail: &str) -> Error {
    error(Reply::error(409, "STATE_ERROR", detail)).await
}

#[tokio::test]
async fn a_detail_of_many_lines_becomes_one() {
    let error = with_detail("There are errors:\n\n  - one\n  - two\r\n").await;
    assert!(
        error.to_string().contains("There are errors: - one - two"),
        "{error}"
    );
}

#[tokio::test]
async fn deeply_nested_json_is_no_danger() {
    const DEPTH: usize = 100_000;
    let deep = |open: &str, close: &str| open.repeat(DEPTH) + &close.repeat(DEPTH);
    let associated = r#"{"errors":[{"code":"A","meta":{"associatedErrors":{"/v1/a/":[{"#;
    let bodies = [
        deep("[", "]"),
        deep(r#"{"a":"#, "}"),
        format!(r#"{{"errors":[{{"code":"A","meta":{}}}]}}"#, deep("[", "]")),
        associated.repeat(DEPTH / 100),
    ];
    for body in bodies {
        let error = error(Reply::text(409, "application/json", body.clone())).await;
        assert_eq!(error.kind(), ErrorKind::Conflict);
        assert!(!error.to_string().is_empty());
        let read = self::error(Reply::text(200, "application/json", body)).await;
        assert_eq!(read.kind(), ErrorKind::Decode);
    }
}

// What else an answer tells.

#[tokio::test]
async fn an_error_knows_what_was_asked() {
    let error = with_codes(404, &["NOT_FOUND"]).await;
    assert_eq!(error.operation(), Some((Method::Get, "/v1/apps/{id}")));
    assert_eq!(error.attempts(), 1);
    assert_eq!(error.progress(), None);
}

#[tokio::test]
async fn an_error_keeps_what_the_headers_say() {
    let reply = Reply::error(429, "RATE_LIMIT_EXCEEDED", "Slow down.")
        .header("retry-after", "7")
        .header("x-request-id", "other")
        .header("X-Apple-Jingle-Correlation-Key", "TGHK")
        .header("x-rate-limit", "user-hour-lim:3500;user-hour-rem:0;");
    let error = error(reply).await;
    assert_eq!(error.retry_after(), Some(Duration::from_secs(7)));
    assert_eq!(error.correlation_id(), Some("TGHK"));
    assert!(error.rate_limit().is_some());
    assert_eq!(self::error(Reply::status(429)).await.rate_limit(), None);
}

#[tokio::test]
async fn a_decode_error_names_the_place_and_the_operation() {
    let odd = json!({"data": {"type": "apps", "id": "1", "attributes": {"name": ["secret"]}}});
    let error = error(Reply::json(200, odd)).await;
    assert_eq!(error.kind(), ErrorKind::Decode);
    assert_eq!(error.status(), Some(200));
    assert_eq!(
        error.read_error().expect("why").path(),
        "data.attributes.name"
    );
    let shown = error.to_string();
    assert!(shown.contains("GET /v1/apps/{id}"), "{shown}");
    assert!(shown.contains("data.attributes.name"), "{shown}");
    assert!(!shown.contains("secret"), "{shown}");
}

#[tokio::test]
async fn success_without_what_was_asked_for_is_a_decode_error() {
    for reply in [
        Reply::status(200),
        Reply::status(204),
        Reply::text(200, "text/html", "<html>Maintenance</html>"),
        Reply::json(200, json!({"errors": [{"code": "A"}]})),
    ] {
        assert_eq!(error(reply).await.kind(), ErrorKind::Decode);
    }
}

// How errors behave in programs.

#[test]
fn an_error_is_small_and_goes_anywhere() {
    fn check<T: StdError + Send + Sync + 'static>() {}
    check::<Error>();
    assert_eq!(size_of::<Error>(), size_of::<usize>());
    assert_eq!(size_of::<Result<(), Error>>(), size_of::<usize>());
}

#[tokio::test]
async fn an_error_tells_its_story_once_in_a_chain() {
    async fn boxed(client: &Client) -> Result<(), Box<dyn StdError + Send + Sync>> {
        get(client).await?;
        Ok(())
    }
    async fn any(client: &Client) -> anyhow::Result<()> {
        get(client).await?;
        Ok(())
    }
    let unreachable = Client::builder(OneToken)
        .address(refused_address())
        .retry(RetryPolicy::never());
    let server = Server::always(Reply::error(409, "STATE_ERROR", "No."));
    let clients = [
        unreachable.build().expect("a client"),
        locked(&server),
        client(&server),
    ];
    for client in clients {
        let error = get(&client).await.expect_err("an error").to_string();
        let boxed = boxed(&client).await.expect_err("an error");
        assert_eq!(boxed.to_string(), error);
        assert!(boxed.downcast_ref::<Error>().is_some());
        let any = any(&client).await.expect_err("an error");
        assert_eq!(format!("{any:#}"), error);
    }
}

#[tokio::test]
async fn setting_up_fails_with_the_same_error() -> Result<(), Error> {
    fn build() -> Result<Client, Error> {
        let key = Key::new("2X9R4HXF34", "no key")?;
        Client::builder(Credentials::individual(key)).build()
    }
    let error = build().expect_err("no key");
    assert_eq!(error.kind(), ErrorKind::Credentials);
    let insecure = Client::builder(OneToken)
        .address("http://example.com")
        .build();
    assert_eq!(
        insecure.expect_err("in the clear").kind(),
        ErrorKind::Refused
    );
    Ok(())
}

// What people read.

fn apple(status: u16, code: &str, title: &str, detail: &str, more: Value) -> Reply {
    let mut error = json!({
        "id": "5e1c0a9e-8a5c-4a55-9b0e-0c8f7a5d3b21", "status": status.to_string(),
        "code": code, "title": title, "detail": detail,
    });
    for (name, value) in more.as_object().into_iter().flatten() {
        error[name] = value.clone();
    }
    Reply::json(status, document(json!([error])))
}

/// Errors as they come in practice, by a word for each.
async fn typical() -> Vec<(&'static str, Error)> {
    let mut all = Vec::new();
    let unauthorized = || {
        apple(
            401,
            "NOT_AUTHORIZED",
            "Authentication credentials are missing or invalid.",
            "The signature of this token is not that of a key we know.",
            json!({}),
        )
    };
    all.push(("rejected token", error(unauthorized()).await));
    let fast = Server::always(unauthorized().header("date", "Fri, 20 Nov 2026 12:00:00 GMT"));
    let noon = SystemTime::UNIX_EPOCH + Duration::from_secs(1_795_176_000);
    let fast = builder(&fast).clock(move || noon + Duration::from_secs(154));
    let ahead = get(&fast.build().expect("a client")).await;
    all.push(("clock", ahead.expect_err("an error")));
    let forbidden = || {
        apple(
            403,
            "FORBIDDEN_ERROR",
            "This request is forbidden for security reasons",
            "Keys of this role may only read.",
            json!({}),
        )
    };
    all.push(("role", error(forbidden()).await));
    let server = Server::always(forbidden());
    let key = keys::fresh();
    let key = Key::new(&key.id, &key.pem).expect("a key");
    let scoped = Credentials::individual(key).scope(["GET /v1/apps/1"]);
    let scoped = Client::builder(scoped.expect("a scope")).address(server.address());
    let scoped = get(&scoped.build().expect("a client")).await;
    all.push(("scope", scoped.expect_err("an error")));
    all.push((
        "agreement",
        error(apple(
            403,
            "FORBIDDEN.REQUIRED_AGREEMENTS_MISSING_OR_EXPIRED",
            "A required agreement is missing or has expired.",
            "The agreement for paid apps waits for a signature.",
            json!({"links": {"see": "/business"}}),
        ))
        .await,
    ));
    all.push((
        "no such resource",
        error(apple(
            404,
            "NOT_FOUND",
            "The specified resource does not exist",
            "No app has the id 1.",
            json!({}),
        ))
        .await,
    ));
    all.push((
        "no such path",
        error(apple(
            404,
            "PATH_ERROR",
            "The URL path is not valid",
            "Nothing is served below this path.",
            json!({}),
        ))
        .await,
    ));
    all.push((
        "old report",
        error(apple(
            410,
            "NOT_FOUND",
            "Gone",
            "This report was deleted last year.",
            json!({}),
        ))
        .await,
    ));
    let missing = json!({
        "code": "STATE_ERROR.SCREENSHOT_REQUIRED.APP_IPHONE_65",
        "title": "There is no screenshot for large phones.",
        "source": {"pointer": "/data/relationships/appScreenshots"},
    });
    all.push((
        "state",
        error(apple(
            409,
            "STATE_ERROR.ENTITY_STATE_INVALID",
            "appStoreVersions with id '1' is not in valid state.",
            "The version is not complete yet.",
            json!({"meta": {"associatedErrors": {"/v1/appScreenshots/": [missing]}}}),
        ))
        .await,
    ));
    all.push((
        "duplicate",
        error(apple(
            409,
            "ENTITY_ERROR.ATTRIBUTE.INVALID.DUPLICATE",
            "The provided entity includes an attribute with a value that has already been used",
            "Version 7 was used before.",
            json!({"source": {"pointer": "/data/attributes/version"}}),
        ))
        .await,
    ));
    let two = json!([
        {"code": "ENTITY_ERROR.RELATIONSHIP.INVALID", "title": "The app is of another team.",
         "source": {"pointer": "/data/relationships/app"}},
        {"code": "ENTITY_ERROR.ATTRIBUTE.REQUIRED", "detail": "The name is empty.",
         "source": {"pointer": "/data/attributes/name"}},
    ]);
    all.push(("two faults", error(Reply::json(409, document(two))).await));
    all.push((
        "parameter",
        error(apple(
            400,
            "PARAMETER_ERROR.ILLEGAL",
            "A given parameter is not valid for this request",
            "This list has one order only.",
            json!({"source": {"parameter": "sort"}}),
        ))
        .await,
    ));
    let not_acceptable = Reply::text(406, "text/plain", "Not Acceptable");
    let server = Server::always(not_acceptable);
    let report = sales_reports::list(
        ["123"],
        [sales_reports::ReportType::Sales],
        [sales_reports::ReportSubType::Summary],
        [sales_reports::Frequency::Daily],
    );
    let report = report.send(&client(&server)).await;
    all.push(("plain text", report.expect_err("an error")));
    all.push((
        "rate limit",
        error(
            apple(
                429,
                "RATE_LIMIT_EXCEEDED",
                "The request rate limit has been reached.",
                "So many requests are not served in an hour.",
                json!({}),
            )
            .header("retry-after", "90"),
        )
        .await,
    ));
    let html =
        "<html><head><title>502 Bad Gateway</title></head><body><h1>Bad Gateway</h1></body></html>";
    let server = Server::always(Reply::text(502, "text/html", html).header("x-request-id", "TGHK"));
    let tireless = builder(&server).retry(
        RetryPolicy::default()
            .attempts(3)
            .first_delay(Duration::from_millis(1)),
    );
    let outage = get(&tireless.build().expect("a client")).await;
    all.push(("outage", outage.expect_err("an error")));
    all.push(("silent outage", error(Reply::status(503)).await));
    let unreachable = Client::builder(OneToken)
        .address(refused_address())
        .retry(RetryPolicy::never());
    let unreachable = get(&unreachable.build().expect("a client")).await;
    all.push(("unreachable", unreachable.expect_err("an error")));
    all.push(("lost", error(Reply::reset()).await));
    let server = Server::always(Reply::silence());
    let hasty = builder(&server)
        .connect_timeout(Duration::from_millis(20))
        .read_timeout(Duration::from_millis(30));
    let hasty = get(&hasty.build().expect("a client")).await;
    all.push(("silence", hasty.expect_err("an error")));
    let odd = r#"{"data": {"type": "apps", "id": "1", "attributes": {"name": [1]}}}"#;
    let odd = Reply::text(200, "application/json", odd);
    all.push(("odd answer", error(odd).await));
    let html = "<html>Maintenance</html>";
    all.push(("no JSON", error(Reply::text(200, "text/html", html)).await));
    let broken = || Reply::error(504, "UNEXPECTED_ERROR", "Something broke on our side.");
    let server = Server::always(broken());
    all.push(("creation unknown", create(&client(&server)).await));
    let server = Server::always(Reply::reset());
    let deleted = beta_testers::delete("7").send(&client(&server)).await;
    all.push(("deletion unknown", deleted.expect_err("an error")));
    let server = Server::script([]);
    let refused = apps::list().limit(900).send(&client(&server)).await;
    all.push(("bad request", refused.expect_err("an error")));
    all.push((
        "no token",
        get(&locked(&server)).await.expect_err("an error"),
    ));
    let moved = Reply::status(302).header("location", "https://example.com/?token=1");
    all.push(("redirect", error(moved).await));
    all.push((
        "teapot",
        error(Reply::text(418, "text/plain", "I'm a teapot")).await,
    ));
    for (name, second) in [
        ("foreign page", "https://example.com/v1/apps?cursor=B"),
        ("repeated page", "/v1/apps"),
        ("cursor", "/v1/apps?cursor=B"),
    ] {
        let page = Reply::json(
            200,
            json!({"data": [{"type": "apps", "id": "1"}], "links": {"next": second}}),
        );
        let rejected = apple(
            400,
            "PARAMETER_ERROR.INVALID",
            "A parameter has an invalid value",
            "B leads nowhere.",
            json!({"source": {"parameter": "cursor"}}),
        );
        let server = Server::script([page, rejected]);
        let walk = apps::list().items(&client(&server)).all().await;
        all.push((name, walk.expect_err("an error").error));
    }
    all.push((
        "in the clear",
        Client::builder(OneToken)
            .address("http://example.com")
            .build()
            .expect_err("an error"),
    ));
    all
}

/// Without the numbers that each operating system gives to its errors.
fn everywhere(shown: &str) -> String {
    let mut parts = shown.split(" (os error ");
    let first = parts.next().unwrap_or_default().to_owned();
    parts.fold(first, |shown, part| {
        shown + part.split_once(')').map_or(part, |(_, rest)| rest)
    })
}

#[tokio::test]
async fn an_error_is_a_sentence_that_a_tired_person_understands() {
    let mut shown = String::new();
    for (name, error) in typical().await {
        let _ = writeln!(shown, "{name}\n  {error}");
    }
    insta::assert_snapshot!("display", everywhere(&shown));
}

#[tokio::test]
async fn debug_shows_facts_and_nobodys_words() {
    let wanted = [
        "rejected token",
        "state",
        "outage",
        "lost",
        "creation unknown",
        "cursor",
    ];
    let mut shown = String::new();
    for (name, error) in typical().await {
        if wanted.contains(&name) {
            let _ = writeln!(shown, "{name}\n  {error:?}");
        }
    }
    insta::assert_snapshot!("debug", everywhere(&shown));
}
