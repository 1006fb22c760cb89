//! The keys and the logs that tests use.

use std::panic::catch_unwind;
use std::thread;

use aws_lc_rs::rand::SystemRandom;
use aws_lc_rs::signature::{ECDSA_P256_SHA256_FIXED_SIGNING, EcdsaKeyPair};
use base64::Engine;
use base64::engine::general_purpose::{STANDARD, URL_SAFE_NO_PAD};
use serde_json::json;
use tests::keys;
use tests::logs::Logs;

#[test]
fn a_token_is_read_with_the_key_that_signed_it() {
    let key = keys::fresh();
    let lines: Vec<&str> = key.pem.lines().collect();
    assert!(key.pem.ends_with("-----\n") && lines.iter().all(|line| line.len() <= 64));
    let base64 = lines[1..lines.len() - 1].concat();
    assert_eq!(STANDARD.decode(base64).expect("base64"), key.der);

    let part = |value: serde_json::Value| URL_SAFE_NO_PAD.encode(value.to_string());
    let signed = [part(json!({"alg": "ES256"})), part(json!({"iat": 1}))].join(".");
    let pair = EcdsaKeyPair::from_pkcs8(&ECDSA_P256_SHA256_FIXED_SIGNING, &key.der).expect("a key");
    let signature = pair.sign(&SystemRandom::new(), signed.as_bytes());
    let signature = URL_SAFE_NO_PAD.encode(signature.expect("a signature"));
    let token = format!("{signed}.{signature}");
    let read = key.read(&token);
    assert_eq!(
        (read.header, read.claims),
        (json!({"alg": "ES256"}), json!({"iat": 1}))
    );

    let other = keys::fresh();
    assert_ne!(other.pem, key.pem);
    assert!(catch_unwind(|| other.read(&token)).is_err());
}

#[test]
fn everything_logged_is_captured_from_every_thread() {
    let logs = Logs::capture();
    let outer = tracing::info_span!("outer", path = "/v1/apps", status = tracing::field::Empty);
    outer.record("status", 404);
    let in_it = outer.clone();
    thread::spawn(move || {
        in_it.in_scope(|| {
            let inner = tracing::debug_span!("inner", attempt = 1).entered();
            tracing::trace!(target: "some::where", secret = ?Some("a"), "said {}", "so");
            assert_eq!(tracing::Span::current().id(), inner.id());
        });
    })
    .join()
    .expect("it ends");
    log::debug!(target: "else::where", "said {}", "otherwise");
    let here = "keys_and_logs";
    assert_eq!(
        logs.text(),
        format!(
            "span  INFO {here}: outer path=/v1/apps\nfield INFO {here}: outer status=404\n\
             span  DEBUG {here}: inner attempt=1\n\
             event TRACE some::where: [outer>inner] message=said so secret=Some(\"a\")\n\
             log   DEBUG else::where: said otherwise\n"
        )
    );
    assert_eq!(logs.lines_with("status=404").len(), 1);
    assert_eq!(Logs::capture().text(), "");
}
