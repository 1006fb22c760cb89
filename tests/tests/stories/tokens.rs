//! Who may ask.

use std::sync::Arc;
use std::time::{Duration, SystemTime};

use appstore_sdk::bytes::Bytes;
use appstore_sdk::connect::apps;
use appstore_sdk::http::{Request, Response, Uri};
use appstore_sdk::{
    BoxFuture, Client, Credentials, Error, ErrorKind, Key, RetryPolicy, Transport, TransportBody,
    TransportError,
};
use tests::apple::{Apple, Audience};
use tests::keys;

use super::{account, client, client_with, credentials};

async fn refused(apple: &Apple, credentials: Credentials) -> Error {
    let client = client_with(apple, credentials);
    apps::list().send(&client).await.expect_err("it is refused")
}

#[tokio::test]
async fn another_key_with_the_same_id_is_refused() {
    let apple = account();
    let error = refused(&apple, credentials(&keys::fresh())).await;
    assert_eq!(error.kind(), ErrorKind::NotAuthorized);
    assert_eq!(error.status(), Some(401));
    assert!(error.is("NOT_AUTHORIZED"));
}

#[tokio::test]
async fn another_issuer_is_refused() {
    let apple = account();
    let mut key = apple.key().clone();
    key.issuer = "00000000-0000-0000-0000-000000000000".to_owned();
    assert_eq!(
        refused(&apple, credentials(&key)).await.kind(),
        ErrorKind::NotAuthorized
    );
}

#[tokio::test]
async fn a_token_that_is_over_is_refused() {
    let apple = account();
    let client = Client::builder(credentials(apple.key()))
        .address(apple.address())
        .retry(RetryPolicy::never())
        .clock(|| SystemTime::now() - Duration::from_secs(3600))
        .build()
        .expect("a client");
    let error = apps::list().send(&client).await.expect_err("it is over");
    assert_eq!(error.kind(), ErrorKind::NotAuthorized);
}

#[tokio::test]
async fn the_key_of_a_person_is_accepted() -> Result<(), Error> {
    let apple = account();
    let key = Key::new(&apple.key().id, &apple.key().pem).expect("a key");
    let client = client_with(&apple, Credentials::individual(key));
    assert_eq!(apps::list().send(&client).await?.data.len(), 1);
    Ok(())
}

#[tokio::test]
async fn a_token_reads_what_its_scope_covers_and_nothing_else() -> Result<(), Error> {
    let apple = account();
    let scoped =
        credentials(apple.key()).scope(["GET /v1/apps?filter[bundleId]=com.example.ledger"]);
    let client = client_with(&apple, scoped.expect("a scope"));
    let covered = apps::list()
        .filter_bundle_id(["com.example.ledger"])
        .limit(10);
    assert_eq!(covered.send(&client).await?.data.len(), 1);
    let error = apps::list()
        .send(&client)
        .await
        .expect_err("it is not covered");
    assert_eq!(error.kind(), ErrorKind::Forbidden);
    Ok(())
}

#[tokio::test]
async fn the_enterprise_program_takes_tokens_of_its_own_alone() -> Result<(), Error> {
    let apple = Apple::start_for(Audience::Enterprise, 100);
    let enterprise = client_with(&apple, credentials(apple.key()).enterprise());
    assert!(apps::list().send(&enterprise).await?.data.is_empty());
    let error = refused(&apple, credentials(apple.key())).await;
    assert_eq!(error.kind(), ErrorKind::NotAuthorized);

    let store = account();
    let error = refused(&store, credentials(store.key()).enterprise()).await;
    assert_eq!(error.kind(), ErrorKind::NotAuthorized);
    assert!(apps::list().send(&client(&store)).await.is_ok());
    Ok(())
}

/// Leads requests for one host of Apple's to a stand-in.
struct Rerouted {
    inner: Arc<dyn Transport>,
    host: &'static str,
    address: Uri,
}

impl Transport for Rerouted {
    fn send(
        &self,
        mut request: Request<Bytes>,
    ) -> BoxFuture<'_, Result<Response<TransportBody>, TransportError>> {
        assert_eq!(request.uri().scheme_str(), Some("https"));
        assert_eq!(request.uri().host(), Some(self.host));
        let mut parts = self.address.clone().into_parts();
        parts.path_and_query = request.uri().path_and_query().cloned();
        *request.uri_mut() = Uri::from_parts(parts).expect("an address");
        self.inner.send(request)
    }
}

#[tokio::test]
async fn credentials_of_the_enterprise_program_lead_to_its_host() -> Result<(), Error> {
    let apple = Apple::start_for(Audience::Enterprise, 100);
    let address: Uri = apple.address().parse().expect("an address");
    let client = Client::builder(credentials(apple.key()).enterprise())
        .wrap(|inner| Rerouted {
            inner,
            host: "api.enterprise.developer.apple.com",
            address,
        })
        .build()?;
    apps::list().send(&client).await?;
    assert_eq!(apple.asked().len(), 1);
    Ok(())
}
