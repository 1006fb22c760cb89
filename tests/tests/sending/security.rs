//! Where the token goes, and where it does not.

use std::io::{Read, Write};
use std::net::{Ipv4Addr, TcpListener};
use std::sync::Arc;
use std::sync::mpsc::{Receiver, channel};
use std::thread;

use appstore_sdk::{Client, ErrorKind};
use rcgen::{CertifiedKey, generate_simple_self_signed};
use rustls::pki_types::{PrivateKeyDer, PrivatePkcs8KeyDer};
use rustls::{ServerConfig, ServerConnection, StreamOwned};
use tests::server::{Reply, Server};

use super::{Minted, builder, client, create, get, one_app, soon};

#[tokio::test]
async fn a_redirect_is_not_followed() {
    let elsewhere = Server::always(one_app());
    for status in [301, 302, 303, 307, 308] {
        let location = elsewhere.address() + "/v1/apps/1";
        let server = Server::script([Reply::status(status).header("location", location)]);
        let error = get(&client(&server)).await.unwrap_err();
        assert_eq!(
            (error.kind(), error.status()),
            (ErrorKind::Redirected, Some(status))
        );
    }
    let server = Server::script([Reply::status(302).header("location", "/v1/apps/2")]);
    let error = get(&client(&server)).await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Redirected);
    assert!(elsewhere.requests().is_empty());
}

#[tokio::test]
async fn an_answer_that_came_by_a_redirect_is_refused() {
    let elsewhere = Server::always(one_app());
    let location = elsewhere.address() + "/v1/apps/1";
    let server = Server::script([Reply::status(302).header("location", location)]);
    let follower = reqwest::Client::builder().build().unwrap();
    let client = builder(&server).reqwest(follower).build().unwrap();
    let error = get(&client).await.unwrap_err();
    assert_eq!((error.kind(), error.attempts()), (ErrorKind::Redirected, 1));
    assert!(
        error.to_string().contains("redirect::Policy::none()"),
        "{error}"
    );
}

#[tokio::test]
async fn a_write_that_was_redirected_may_have_been_carried_out() {
    let elsewhere = Server::always(super::created());
    let location = elsewhere.address() + "/v1/betaTesters";
    let server = Server::script([Reply::status(307).header("location", location)]);
    let follower = reqwest::Client::builder().build().unwrap();
    let client = builder(&server).reqwest(follower).build().unwrap();
    let error = create().send(&client).await.unwrap_err();
    assert_eq!(
        (error.kind(), error.attempts()),
        (ErrorKind::OutcomeUnknown, 1)
    );
}

/// A server that answers each request over TLS with one app, and the certificate that it shows. What it read is sent
/// to the receiver.
struct Secure {
    certificate: reqwest::Certificate,
    address: String,
    received: Receiver<String>,
}

impl Secure {
    fn start() -> Self {
        let CertifiedKey { cert, signing_key } =
            generate_simple_self_signed(["localhost".to_owned()]).unwrap();
        let key = PrivateKeyDer::from(PrivatePkcs8KeyDer::from(signing_key.serialize_der()));
        let provider = Arc::new(rustls::crypto::aws_lc_rs::default_provider());
        let config = ServerConfig::builder_with_provider(provider)
            .with_safe_default_protocol_versions()
            .unwrap()
            .with_no_client_auth()
            .with_single_cert(vec![cert.der().clone()], key)
            .unwrap();
        let config = Arc::new(config);
        let listener = TcpListener::bind((Ipv4Addr::LOCALHOST, 0)).unwrap();
        let port = listener.local_addr().unwrap().port();
        let (sender, received) = channel();
        thread::spawn(move || {
            for stream in listener.incoming() {
                let (Ok(stream), Ok(connection)) =
                    (stream, ServerConnection::new(Arc::clone(&config)))
                else {
                    return;
                };
                let mut stream = StreamOwned::new(connection, stream);
                let mut request = Vec::new();
                let mut byte = [0];
                while !request.ends_with(b"\r\n\r\n") && matches!(stream.read(&mut byte), Ok(1)) {
                    request.push(byte[0]);
                }
                if sender
                    .send(String::from_utf8_lossy(&request).into_owned())
                    .is_err()
                {
                    return;
                }
                let body = r#"{"data": {"type": "apps", "id": "1"}}"#;
                let length = body.len();
                let _ = write!(
                    stream,
                    "HTTP/1.1 200 OK\r\ncontent-length: {length}\r\nconnection: close\r\n\r\n{body}"
                );
                stream.conn.send_close_notify();
                let _ = stream.flush();
            }
        });
        Self {
            certificate: reqwest::Certificate::from_der(cert.der()).unwrap(),
            address: format!("https://localhost:{port}"),
            received,
        }
    }
}

#[tokio::test]
async fn a_server_whose_certificate_is_trusted_gets_the_token() {
    let server = Secure::start();
    let mine = reqwest::Client::builder()
        .redirect(reqwest::redirect::Policy::none())
        .tls_certs_only([server.certificate])
        .build()
        .unwrap();
    let client = Client::builder(Minted::default())
        .address(server.address)
        .reqwest(mine)
        .build()
        .unwrap();
    get(&client).await.unwrap();
    let received = server.received.recv().unwrap();
    assert!(
        received.starts_with("GET /v1/apps/1 HTTP/1.1\r\n"),
        "{received}"
    );
    assert!(
        received.contains("\r\nauthorization: Bearer token-1\r\n"),
        "{received}"
    );
}

#[tokio::test]
async fn a_server_whose_certificate_is_not_trusted_gets_nothing() {
    let server = Secure::start();
    let client = Client::builder(Minted::default())
        .address(server.address)
        .retry(soon().attempts(2))
        .build()
        .unwrap();
    let errors = [
        get(&client).await.unwrap_err(),
        create().send(&client).await.unwrap_err(),
    ];
    for error in errors {
        assert_eq!((error.kind(), error.attempts()), (ErrorKind::Transport, 2));
        assert!(error.to_string().contains("certificate"), "{error}");
        assert_eq!(server.received.recv().unwrap(), "");
    }
}
