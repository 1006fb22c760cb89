//! Keys, certificates and tokens made on the spot, and the judgement of somebody else's library on tokens.

use std::collections::HashMap;
use std::time::{Duration, SystemTime, UNIX_EPOCH};

use appstore_sdk::{Credentials, CredentialsError, CredentialsErrorKind, Key};
use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use jsonwebtoken::{Algorithm, DecodingKey, Header, Validation};
use serde_json::Value;
use tests::keys::TestKey;

pub(crate) const TEAM: &str = "57246542-96fe-1a63-e053-0824d011072a";

/// A moment that tests reckon from: 2026-03-01 12:00:00.75 UTC.
pub(crate) fn noon() -> SystemTime {
    UNIX_EPOCH + Duration::from_millis(1_772_366_400_750)
}

/// The same in whole seconds.
pub(crate) const NOON: u64 = 1_772_366_400;

/// PEM with lines of 64 characters.
pub(crate) fn pem(label: &str, der: &[u8]) -> String {
    let base64 = STANDARD.encode(der);
    let lines = base64.as_bytes().chunks(64).map(String::from_utf8_lossy);
    let body: Vec<_> = lines.collect();
    let body = body.join("\n");
    format!("-----BEGIN {label}-----\n{body}\n-----END {label}-----\n")
}

/// One element of DER, shorter than 64 KiB.
pub(crate) fn der(tag: u8, parts: &[&[u8]]) -> Vec<u8> {
    let content = parts.concat();
    let length = u16::try_from(content.len())
        .expect("it is short")
        .to_be_bytes();
    let mut bytes = match content.len() {
        0..=127 => vec![tag, length[1]],
        128..=255 => vec![tag, 0x81, length[1]],
        _ => vec![tag, 0x82, length[0], length[1]],
    };
    bytes.extend(content);
    bytes
}

pub(crate) const INTEGER: u8 = 0x02;
pub(crate) const OCTETS: u8 = 0x04;
pub(crate) const OID: u8 = 0x06;
pub(crate) const SEQUENCE: u8 = 0x30;

/// The header and the claims of a token, if the key signed it by ES256 with a signature of the form that JSON Web
/// Tokens have. Times are not judged.
pub(crate) fn judged(token: &str, key: &TestKey) -> (Header, HashMap<String, Value>) {
    let mut validation = Validation::new(Algorithm::ES256);
    validation.validate_exp = false;
    validation.validate_aud = false;
    validation.required_spec_claims.clear();
    let public = DecodingKey::from_ec_der(&key.public);
    let token = jsonwebtoken::decode(token, &public, &validation).expect("the token is valid");
    (token.header, token.claims)
}

/// The claims of a token that these credentials make at noon.
pub(crate) fn claims(credentials: &Credentials, key: &TestKey) -> HashMap<String, Value> {
    let token = credentials.mint(noon()).expect("there is a token");
    judged(token.secret(), key).1
}

/// Whether a key is this one: what it signs is valid by the public half.
pub(crate) fn is_the_same(key: Key, made: &TestKey) {
    let credentials = Credentials::individual(key);
    assert_eq!(claims(&credentials, made)["sub"], "user");
}

pub(crate) fn key(made: &TestKey) -> Key {
    Key::new(&made.id, &made.pem).expect("the key can be read")
}

pub(crate) fn team(made: &TestKey) -> Credentials {
    Credentials::team(TEAM, key(made)).expect("the issuer id is valid")
}

/// The kind and the text of what must be an error.
#[track_caller]
pub(crate) fn refused<T>(result: Result<T, CredentialsError>) -> (CredentialsErrorKind, String) {
    match result {
        Ok(_) => panic!("it was not refused"),
        Err(error) => (error.kind(), error.to_string()),
    }
}

/// That a text mentions all these.
#[track_caller]
pub(crate) fn mentions(text: &str, parts: &[&str]) {
    for part in parts {
        assert!(text.contains(part), "`{part}` is not in: {text}");
    }
}
