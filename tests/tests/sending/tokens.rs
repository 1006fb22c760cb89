//! Where the token comes from, and what happens when Apple does not accept it.

use std::time::Duration;

use appstore_sdk::connect::beta_testers;
use appstore_sdk::{
    BoxFuture, Client, Credentials, CredentialsError, ErrorKind, Key, RetryPolicy, Token,
    TokenSource,
};
use tests::keys;
use tests::server::{Received, Reply, Server};

use super::{Minted, client, create, created, get, list, list_at_once, no_apps, one_app, soon};

fn bearers(server: &Server) -> Vec<String> {
    let requests = server.requests();
    let bearers = requests.iter().map(Received::bearer);
    bearers.map(|bearer| bearer.unwrap().to_owned()).collect()
}

#[tokio::test]
async fn credentials_sign_the_token_that_is_sent() {
    let key = keys::fresh();
    let server = Server::always(one_app());
    let credentials = Credentials::team(&key.issuer, Key::new(&key.id, &key.pem).unwrap());
    let client = Client::builder(credentials.unwrap()).address(server.address());
    get(&client.build().unwrap()).await.unwrap();
    let requests = server.requests();
    let token = key.read(requests[0].bearer().unwrap());
    assert_eq!(token.header["kid"], *key.id);
    assert_eq!(token.claims["iss"], *key.issuer);
}

#[tokio::test]
async fn one_token_serves_many_requests() {
    let tokens = Minted::default();
    let server = Server::always(no_apps());
    let client = Client::builder(tokens.clone())
        .address(server.address())
        .build()
        .unwrap();
    let clones: Vec<_> = (0..40).map(|_| client.clone()).collect();
    let sent = clones
        .into_iter()
        .map(|client| tokio::spawn(async move { list(&client).await }));
    for sent in sent.collect::<Vec<_>>() {
        sent.await.unwrap().unwrap();
    }
    assert_eq!(tokens.count(), 1);
    assert!(bearers(&server).iter().all(|bearer| bearer == "token-1"));
}

#[tokio::test]
async fn a_token_that_is_not_accepted_is_replaced_once_for_a_read() {
    let server = Server::script([Reply::status(401), one_app()]);
    get(&client(&server)).await.unwrap();
    assert_eq!(bearers(&server), ["token-1", "token-2"]);
}

#[tokio::test]
async fn a_token_that_is_not_accepted_is_replaced_once_for_a_write() {
    let server = Server::script([Reply::status(401), created(), Reply::status(204)]);
    let client = client(&server);
    create().send(&client).await.unwrap();
    beta_testers::delete("1").send(&client).await.unwrap();
    assert_eq!(bearers(&server), ["token-1", "token-2", "token-2"]);
    let requests = server.requests();
    assert_eq!(requests[0].body, requests[1].body);
}

#[tokio::test]
async fn a_fresh_token_that_is_not_accepted_either_is_the_end() {
    let server = Server::always(Reply::status(401));
    let client = client(&server);
    for error in [
        get(&client).await.unwrap_err(),
        create().send(&client).await.unwrap_err(),
    ] {
        assert_eq!(
            (error.kind(), error.attempts()),
            (ErrorKind::NotAuthorized, 2)
        );
    }
    assert_eq!(server.requests().len(), 4);
}

#[tokio::test]
async fn a_fresh_token_stays_in_use_for_what_comes_after() {
    let server = Server::script([
        Reply::status(401),
        Reply::status(503),
        Reply::status(429),
        one_app(),
    ]);
    get(&client(&server)).await.unwrap();
    assert_eq!(
        bearers(&server),
        ["token-1", "token-2", "token-2", "token-2"]
    );
}

#[tokio::test]
async fn however_many_are_refused_at_once_one_new_token_is_made() {
    let tokens = Minted::default();
    let server = Server::start(|request| match request.bearer() {
        Some("token-2") => no_apps(),
        _ => Reply::status(401),
    });
    let client = Client::builder(tokens.clone())
        .address(server.address())
        .retry(soon())
        .build()
        .unwrap();
    list_at_once(&client, 50).await;
    assert_eq!(tokens.count(), 2);
}

#[tokio::test]
async fn without_retries_no_fresh_token_is_tried() {
    let server = Server::script([Reply::status(401)]);
    let client = super::builder(&server)
        .retry(RetryPolicy::never())
        .build()
        .unwrap();
    assert_eq!(
        get(&client).await.unwrap_err().kind(),
        ErrorKind::NotAuthorized
    );
}

/// A vault that gives out this or is closed.
struct Vault(Option<&'static str>);

impl TokenSource for Vault {
    fn mint(&self, now: std::time::SystemTime) -> BoxFuture<'_, Result<Token, CredentialsError>> {
        let text = self
            .0
            .ok_or_else(|| CredentialsError::other("the vault is closed"));
        let token = text.map(|text| Token::new(text, now + Duration::from_mins(5)));
        Box::pin(async move { token })
    }
}

async fn refused(vault: Vault) -> appstore_sdk::Error {
    let server = Server::script([]);
    let client = Client::builder(vault)
        .address(server.address())
        .build()
        .unwrap();
    let error = get(&client).await.unwrap_err();
    assert_eq!(
        (error.kind(), error.attempts()),
        (ErrorKind::Credentials, 0)
    );
    error
}

#[tokio::test]
async fn without_a_token_nothing_is_sent() {
    let error = refused(Vault(None)).await;
    let text = error.to_string();
    assert!(
        text.starts_with("GET /v1/apps/{id}: ") && text.contains("the vault is closed"),
        "{text}"
    );
}

#[tokio::test]
async fn a_token_that_no_header_can_hold_is_not_sent() {
    for text in ["secret\r\nx-other: a", "secret\nmore", "secret\u{0}"] {
        let error = refused(Vault(Some(text))).await;
        assert!(
            !format!("{error} {error:?}").contains("secret"),
            "{error:?}"
        );
    }
}

#[tokio::test]
async fn white_space_around_a_token_does_not_matter() {
    let server = Server::script([one_app()]);
    let client = Client::builder(Vault(Some(" token\n"))).address(server.address());
    get(&client.build().unwrap()).await.unwrap();
    assert_eq!(bearers(&server), ["token"]);
}
