//! What the stand-in for Apple itself promises, seen through bare requests.

use std::time::{Duration, SystemTime, UNIX_EPOCH};

use aws_lc_rs::rand::SystemRandom;
use aws_lc_rs::signature::{ECDSA_P256_SHA256_ASN1_SIGNING, EcdsaKeyPair};
use base64::Engine;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use jsonwebtoken::{Algorithm, EncodingKey, Header, encode};
use reqwest::header::{ACCEPT, CONTENT_TYPE};
use reqwest::{Client, Method, RequestBuilder, Response};
use serde_json::{Value, json};
use tests::apple::Apple;
use tests::keys::TestKey;

/// An account with an app, a version of it and three builds.
fn account() -> Apple {
    let apple = Apple::start();
    apple.seed("App", "6001", json!({"name": "Ledger"}));
    apple.seed(
        "AppStoreVersion",
        "v1",
        json!({"versionString": "1.4", "app": "6001"}),
    );
    for number in 0..3 {
        let members = json!({"version": number.to_string(), "app": "6001"});
        apple.seed("Build", &format!("b{number}"), members);
    }
    apple
}

/// What a good token says.
fn claims(key: &TestKey) -> Value {
    let now = SystemTime::now().duration_since(UNIX_EPOCH);
    let now = now.unwrap_or(Duration::ZERO).as_secs();
    json!({"iss": key.issuer, "iat": now - 60, "exp": now + 600, "aud": "appstoreconnect-v1"})
}

fn header(key: &TestKey) -> Header {
    let mut header = Header::new(Algorithm::ES256);
    header.kid = Some(key.id.clone());
    header
}

fn token(key: &TestKey, claims: &Value) -> String {
    let secret = EncodingKey::from_ec_der(&key.der);
    encode(&header(key), claims, &secret).expect("a token")
}

fn request(apple: &Apple, method: Method, target: &str) -> RequestBuilder {
    let token = token(apple.key(), &claims(apple.key()));
    let address = format!("{}{target}", apple.address());
    Client::new().request(method, address).bearer_auth(token)
}

async fn get(apple: &Apple, target: &str) -> (u16, Value) {
    read(request(apple, Method::GET, target)).await
}

async fn sent(apple: &Apple, method: Method, target: &str, body: Value) -> (u16, Value) {
    let request = request(apple, method, target).header(CONTENT_TYPE, "application/json");
    read(request.body(body.to_string())).await
}

async fn read(request: RequestBuilder) -> (u16, Value) {
    let response: Response = request.send().await.expect("an answer");
    let status = response.status().as_u16();
    let text = response.text().await.expect("text");
    (
        status,
        serde_json::from_str(&text).unwrap_or(Value::String(text)),
    )
}

/// The status with the codes and places of all errors.
fn faults((status, document): (u16, Value)) -> (u16, Vec<(String, String)>) {
    let errors = document["errors"].as_array().expect("an error document");
    let errors = errors.iter().map(|error| {
        let text = |value: &Value| value.as_str().unwrap_or_default().to_owned();
        let source = match &error["source"] {
            Value::Object(source) => text(source.values().next().expect("a place")),
            _ => String::new(),
        };
        (text(&error["code"]), source)
    });
    (status, errors.collect())
}

fn fault(status: u16, code: &str, place: &str) -> (u16, Vec<(String, String)>) {
    (status, vec![(code.to_owned(), place.to_owned())])
}

#[tokio::test]
async fn what_the_description_does_not_have_is_not_there() {
    let apple = account();
    let nowhere = get(&apple, "/v1/gadgets").await;
    assert_eq!(faults(nowhere), fault(404, "PATH_ERROR", ""));
    let wrong_method = read(request(&apple, Method::DELETE, "/v1/apps/6001")).await;
    assert_eq!(faults(wrong_method), fault(405, "METHOD_NOT_ALLOWED", ""));
}

#[tokio::test]
async fn parameters_are_those_of_the_operation_and_given_once() {
    let apple = account();
    for (query, code, parameter) in [
        (
            "filter[colour]=red",
            "PARAMETER_ERROR.ILLEGAL",
            "filter[colour]",
        ),
        ("limit=1&limit=2", "PARAMETER_ERROR.ILLEGAL", "limit"),
        ("limit=0", "PARAMETER_ERROR.INVALID", "limit"),
        ("limit=201", "PARAMETER_ERROR.INVALID", "limit"),
        ("sort=colour", "PARAMETER_ERROR.INVALID", "sort"),
        ("include=colours", "PARAMETER_ERROR.INVALID", "include"),
        (
            "fields[builds]=colour",
            "PARAMETER_ERROR.INVALID",
            "fields[builds]",
        ),
        ("cursor=nonsense", "PARAMETER_ERROR.INVALID", "cursor"),
    ] {
        let answer = get(&apple, &format!("/v1/builds?{query}")).await;
        assert_eq!(faults(answer), fault(400, code, parameter), "{query}");
    }
    let missing = get(&apple, "/v1/reviewSubmissions").await;
    assert_eq!(
        faults(missing),
        fault(400, "PARAMETER_ERROR.REQUIRED", "filter[app]")
    );
}

#[tokio::test]
async fn the_next_page_is_an_address_in_which_everything_is_encoded() {
    let apple = account();
    let (_, page) = get(
        &apple,
        "/v1/builds?filter[app]=6001&fields[builds]=version,app&limit=2",
    )
    .await;
    let next = page["links"]["next"].as_str().expect("another page");
    let cursor = page["meta"]["paging"]["nextCursor"]
        .as_str()
        .expect("a cursor");
    let query = "filter%5Bapp%5D=6001&fields%5Bbuilds%5D=version%2Capp&limit=2&cursor=";
    let cursor = cursor.replace('=', "%3D");
    assert_eq!(
        next,
        format!("{}/v1/builds?{query}{cursor}", apple.address())
    );
    let (_, last) = get(&apple, next.strip_prefix(apple.address()).expect("its own")).await;
    assert_eq!(last["data"][0]["id"], "b2");
    assert_eq!(last["links"].get("next"), None);
}

#[tokio::test]
async fn attributes_that_are_not_set_are_null() {
    let apple = account();
    let (_, build) = get(&apple, "/v1/builds/b1?fields[builds]=version,uploadedDate").await;
    let attributes = json!({"version": "1", "uploadedDate": null});
    assert_eq!(build["data"]["attributes"], attributes);
    assert_eq!(build["data"].get("relationships"), None);
}

#[tokio::test]
async fn bodies_are_those_of_the_operation() {
    let apple = account();
    let update = |data: Value| {
        let apple = &apple;
        async move {
            let body = json!({ "data": data });
            faults(sent(apple, Method::PATCH, "/v1/appStoreVersions/v1", body).await)
        }
    };
    let with =
        |name: &str, member: Value| json!({"type": "appStoreVersions", "id": "v1", name: member});

    let answer = update(with("attributes", json!({"versionSting": "1.5"}))).await;
    assert_eq!(
        answer,
        fault(422, "ENTITY_UNPROCESSABLE", "/data/attributes/versionSting")
    );
    let answer = update(with("attributes", json!({"platform": "IOS"}))).await;
    assert_eq!(
        answer,
        fault(
            409,
            "ENTITY_ERROR.ATTRIBUTE.NOT_ALLOWED",
            "/data/attributes/platform"
        )
    );
    let answer = update(with("attributes", json!({"versionString": 1.5}))).await;
    assert_eq!(
        answer,
        fault(
            409,
            "ENTITY_ERROR.ATTRIBUTE.INVALID",
            "/data/attributes/versionString"
        )
    );
    let answer = update(with("relationships", json!({"builds": {"data": []}}))).await;
    assert_eq!(
        answer,
        fault(
            409,
            "ENTITY_ERROR.RELATIONSHIP.UNKNOWN",
            "/data/relationships/builds"
        )
    );
    let build = json!({"build": {"data": {"type": "apps", "id": "6001"}}});
    let answer = update(with("relationships", build)).await;
    assert_eq!(
        answer,
        fault(
            409,
            "ENTITY_ERROR.RELATIONSHIP.INVALID",
            "/data/relationships/build"
        )
    );
    let answer = update(json!({"type": "apps", "id": "v2"})).await;
    let places: Vec<String> = answer.1.into_iter().map(|(_, place)| place).collect();
    assert_eq!(places, ["/data/id", "/data/type"]);
    let (_, unchanged) = get(&apple, "/v1/appStoreVersions/v1").await;
    assert_eq!(unchanged["data"]["attributes"]["versionString"], "1.4");
}

#[tokio::test]
async fn what_is_required_is_asked_for_all_at_once() {
    let apple = account();
    let body = json!({"data": {"type": "appStoreVersions"}});
    let (status, faults) = faults(sent(&apple, Method::POST, "/v1/appStoreVersions", body).await);
    assert_eq!(status, 409);
    let missing =
        |code: &str, place: &str| (format!("ENTITY_ERROR.{code}.REQUIRED"), place.to_owned());
    let expected = [
        missing("ATTRIBUTE", "/data/attributes/platform"),
        missing("ATTRIBUTE", "/data/attributes/versionString"),
        missing("RELATIONSHIP", "/data/relationships/app"),
    ];
    assert_eq!(faults, expected);
}

#[tokio::test]
async fn what_is_created_along_has_a_local_id() {
    let apple = account();
    apple.seed("InAppPurchaseV2", "i1", json!({"name": "Gold"}));
    apple.seed("Territory", "USA", json!({"currency": "USD"}));
    let schedule = |id: &str| {
        json!({
            "data": {"type": "inAppPurchasePriceSchedules", "relationships": {
                "inAppPurchase": {"data": {"type": "inAppPurchases", "id": "i1"}},
                "baseTerritory": {"data": {"type": "territories", "id": "USA"}},
                "manualPrices": {"data": [{"type": "inAppPurchasePrices", "id": id}]},
            }},
            "included": [{"type": "inAppPurchasePrices", "id": id}],
        })
    };
    let path = "/v1/inAppPurchasePriceSchedules";
    let answer = sent(&apple, Method::POST, path, schedule("price-1")).await;
    assert_eq!(
        faults(answer),
        fault(409, "ENTITY_ERROR.INCLUDED.INVALID_ID", "/included/0/id")
    );
    let (status, _) = sent(&apple, Method::POST, path, schedule("${price-1}")).await;
    assert_eq!(status, 201);
}

#[tokio::test]
async fn only_json_is_taken() {
    let apple = account();
    let post = || request(&apple, Method::POST, "/v1/betaTesters");
    let text = post().header(CONTENT_TYPE, "text/plain").body("{}");
    assert_eq!(
        faults(read(text).await),
        fault(415, "UNSUPPORTED_MEDIA_TYPE", "")
    );
    let broken = post().header(CONTENT_TYPE, "application/json").body("{");
    assert_eq!(faults(read(broken).await), fault(400, "ENTITY_INVALID", ""));
}

#[tokio::test]
async fn media_types_that_are_not_offered_are_refused_in_plain_text() {
    let apple = account();
    let request = request(&apple, Method::GET, "/v1/apps").header(ACCEPT, "image/png");
    let (status, text) = read(request).await;
    assert_eq!(status, 406);
    assert!(text.is_string(), "{text}");
}

#[tokio::test]
async fn some_lists_can_be_had_as_csv() {
    let apple = account();
    apple.seed(
        "Nomination",
        "n1",
        json!({"name": "Launch", "state": "DRAFT"}),
    );
    let request = request(&apple, Method::GET, "/v1/nominations?filter[state]=DRAFT");
    let answer = read(request.header(ACCEPT, "text/csv")).await;
    assert_eq!(answer, (200, json!("id\nn1\n")));
}

/// The status of a request with this token.
async fn status_with(apple: &Apple, token: &str) -> u16 {
    let address = format!("{}/v1/apps", apple.address());
    let answer = Client::new().get(address).bearer_auth(token).send().await;
    answer.expect("an answer").status().as_u16()
}

#[tokio::test]
async fn tokens_say_who_asks_whom_and_for_how_long() {
    let apple = account();
    let key = apple.key();
    assert_eq!(status_with(&apple, &token(key, &claims(key))).await, 200);
    let now = claims(key)["iat"].as_i64().expect("a time") + 60;
    for (member, value) in [
        ("aud", json!("appstoreconnect-v2")),
        ("iss", json!("somebody")),
        ("sub", json!("user")),
        ("exp", json!(now - 1)),
        ("exp", json!(now + 1200)),
        ("iat", json!(now + 60)),
        ("iat", Value::Null),
    ] {
        let mut claims = claims(key);
        claims[member] = value.clone();
        let status = status_with(&apple, &token(key, &claims)).await;
        assert_eq!(status, 401, "{member}: {value}");
    }
    assert_eq!(status_with(&apple, "nonsense").await, 401);
    let without = Client::new()
        .get(format!("{}/v1/apps", apple.address()))
        .send()
        .await;
    assert_eq!(without.expect("an answer").status().as_u16(), 401);
}

#[tokio::test]
async fn signatures_in_der_are_refused() {
    let apple = account();
    let key = apple.key();
    let encoded = |value: &Value| URL_SAFE_NO_PAD.encode(value.to_string());
    let header = json!({"alg": "ES256", "kid": key.id, "typ": "JWT"});
    let signed = format!("{}.{}", encoded(&header), encoded(&claims(key)));
    let pair = EcdsaKeyPair::from_pkcs8(&ECDSA_P256_SHA256_ASN1_SIGNING, &key.der).expect("a key");
    let signature = pair
        .sign(&SystemRandom::new(), signed.as_bytes())
        .expect("a signature");
    let token = format!("{signed}.{}", URL_SAFE_NO_PAD.encode(signature));
    assert_eq!(status_with(&apple, &token).await, 401);
}
