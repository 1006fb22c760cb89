//! Which tokens are accepted.

use std::time::{SystemTime, UNIX_EPOCH};

use aws_lc_rs::signature::{ECDSA_P256_SHA256_FIXED, UnparsedPublicKey};
use base64::Engine;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use serde_json::Value;

use super::errors::Fault;
use super::query::pairs;
use crate::keys::TestKey;

/// How long a token may live, in seconds.
const LONGEST: i64 = 20 * 60;

/// What a token must say to be accepted.
#[derive(Debug, Clone)]
pub(super) struct Gate {
    /// Id of the key.
    key: String,
    issuer: String,
    /// The public key, as an uncompressed point.
    public: Vec<u8>,
    audience: &'static str,
}

impl Gate {
    pub fn new(key: &TestKey, audience: &'static str) -> Self {
        Self {
            key: key.id.clone(),
            issuer: key.issuer.clone(),
            public: key.public.clone(),
            audience,
        }
    }

    /// Whether a request with this `authorization` may pass.
    pub fn check(
        &self,
        authorization: Option<&str>,
        method: &str,
        path: &str,
        query: &str,
    ) -> Result<(), Fault> {
        let token = authorization.and_then(|it| it.strip_prefix("Bearer "));
        let claims = token.and_then(|token| self.claims(token));
        let claims = claims.filter(|claims| self.are_valid(claims));
        let claims = claims.ok_or_else(Fault::not_authorized)?;
        let Some(scope) = claims.get("scope") else {
            return Ok(());
        };
        let mut entries = scope.as_array().into_iter().flatten();
        let covers = |entry: &Value| covers(entry.as_str().unwrap_or_default(), path, query);
        match method == "GET" && entries.any(covers) {
            true => Ok(()),
            false => Err(Fault::out_of_scope()),
        }
    }

    /// What a token says, when it is signed with the key.
    fn claims(&self, token: &str) -> Option<Value> {
        let (signed, signature) = token.rsplit_once('.')?;
        let (header, claims) = signed.split_once('.')?;
        let header = json(header)?;
        if header["alg"] != "ES256" || header["typ"] != "JWT" || header["kid"] != *self.key {
            return None;
        }
        let signature = URL_SAFE_NO_PAD.decode(signature).ok()?;
        UnparsedPublicKey::new(&ECDSA_P256_SHA256_FIXED, &self.public)
            .verify(signed.as_bytes(), &signature)
            .ok()?;
        json(claims)
    }

    /// Who says it, to whom, and when.
    fn are_valid(&self, claims: &Value) -> bool {
        let is_known = match (claims.get("iss"), claims.get("sub")) {
            (Some(issuer), None) => *issuer == *self.issuer,
            (None, Some(subject)) => subject == "user",
            _ => false,
        };
        let (Some(issued), Some(expires)) = (claims["iat"].as_i64(), claims["exp"].as_i64()) else {
            return false;
        };
        let now = SystemTime::now().duration_since(UNIX_EPOCH);
        let now = now.map_or(0, |now| now.as_secs().cast_signed());
        let is_timely = issued <= now && now < expires && expires - issued <= LONGEST;
        is_known && is_timely && claims["aud"] == self.audience
    }
}

/// Whether an entry such as `GET /v1/apps?filter[platform]=IOS` allows to read this; how much of it and in which order
/// does not count.
fn covers(entry: &str, path: &str, query: &str) -> bool {
    let Some(address) = entry.strip_prefix("GET ") else {
        return false;
    };
    let (allowed, parameters) = address.split_once('?').unwrap_or((address, ""));
    let relevant = |query| {
        let mut pairs = pairs(query);
        pairs.retain(|(name, _)| !matches!(name.as_str(), "limit" | "cursor" | "sort"));
        pairs.sort();
        pairs
    };
    allowed == path && relevant(parameters) == relevant(query)
}

fn json(part: &str) -> Option<Value> {
    serde_json::from_slice(&URL_SAFE_NO_PAD.decode(part).ok()?).ok()
}
