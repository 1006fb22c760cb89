//! Keys made on the spot, so that none is ever in the repository, and reading what was signed with them.

use aws_lc_rs::rand::SystemRandom;
use aws_lc_rs::signature::{
    ECDSA_P256_SHA256_FIXED, ECDSA_P256_SHA256_FIXED_SIGNING, EcdsaKeyPair, KeyPair,
    UnparsedPublicKey,
};
use base64::Engine;
use base64::engine::general_purpose::{STANDARD, URL_SAFE_NO_PAD};
use serde_json::Value;

/// A private key like those that Apple hands out, and who it belongs to.
#[derive(Clone)]
pub struct TestKey {
    /// The id of the key, ten characters.
    pub id: String,
    /// The issuer, a UUID.
    pub issuer: String,
    /// The private key as Apple serves it: PKCS#8 in PEM, `-----BEGIN PRIVATE KEY-----`.
    pub pem: String,
    /// The same without the armour.
    pub der: Vec<u8>,
    /// The public key, as an uncompressed point.
    pub public: Vec<u8>,
}

/// What a token says.
#[derive(Debug, Clone, PartialEq)]
pub struct Jwt {
    /// The first part.
    pub header: Value,
    /// The second part.
    pub claims: Value,
}

/// A key that nobody has ever seen.
///
/// # Panics
///
/// When the system has no randomness.
pub fn fresh() -> TestKey {
    let algorithm = &ECDSA_P256_SHA256_FIXED_SIGNING;
    let der = EcdsaKeyPair::generate_pkcs8(algorithm, &SystemRandom::new());
    let der = der.expect("there is randomness").as_ref().to_vec();
    let pair = EcdsaKeyPair::from_pkcs8(algorithm, &der).expect("what was written can be read");
    TestKey {
        id: "2X9R4HXF34".to_owned(),
        issuer: "57246542-96fe-1a63-e053-0824d011072a".to_owned(),
        pem: armoured(&der),
        public: pair.public_key().as_ref().to_vec(),
        der,
    }
}

impl TestKey {
    /// What a token says, when this key signed it.
    ///
    /// # Panics
    ///
    /// When it is no token, or when the signature is not of this key.
    pub fn read(&self, token: &str) -> Jwt {
        let (signed, signature) = token.rsplit_once('.').expect("a token has three parts");
        let (header, claims) = signed.split_once('.').expect("a token has three parts");
        let bytes = |part| {
            URL_SAFE_NO_PAD
                .decode(part)
                .expect("a part of a token is base64")
        };
        let json = |part| serde_json::from_slice(&bytes(part)).expect("a part of a token is JSON");
        UnparsedPublicKey::new(&ECDSA_P256_SHA256_FIXED, &self.public)
            .verify(signed.as_bytes(), &bytes(signature))
            .expect("this key signed the token");
        Jwt {
            header: json(header),
            claims: json(claims),
        }
    }
}

fn armoured(der: &[u8]) -> String {
    let mut pem = "-----BEGIN PRIVATE KEY-----\n".to_owned();
    for (index, character) in STANDARD.encode(der).chars().enumerate() {
        if index > 0 && index % 64 == 0 {
            pem.push('\n');
        }
        pem.push(character);
    }
    pem + "\n-----END PRIVATE KEY-----\n"
}
