//! The text or the bytes of private keys, in every form in which people keep them.

use std::borrow::Cow;

use aws_lc_rs::signature::{ECDSA_P256_SHA256_FIXED_SIGNING, EcdsaKeyPair};
use base64::Engine as _;
use base64::alphabet;
use base64::engine::{DecodePaddingMode, GeneralPurpose, GeneralPurposeConfig};
use pkcs8::der::asn1::{AnyRef, ObjectIdentifier};
use pkcs8::der::{Decode as _, Header, Reader as _, SliceReader, Tag, Tagged as _};
use pkcs8::{AlgorithmIdentifierRef, PrivateKeyInfoRef};
use sec1::{EcParameters, EcPrivateKey};

use super::error::KeyProblem;

/// Base64 that was written with or without `=` at its end, or cut off: what is missing shows in what was decoded.
const LENIENT: GeneralPurposeConfig = GeneralPurposeConfig::new()
    .with_decode_padding_mode(DecodePaddingMode::Indifferent)
    .with_decode_allow_trailing_bits(true);
const BASE64: GeneralPurpose = GeneralPurpose::new(&alphabet::STANDARD, LENIENT);
const BASE64_URL: GeneralPurpose = GeneralPurpose::new(&alphabet::URL_SAFE, LENIENT);

const EC: ObjectIdentifier = ObjectIdentifier::new_unwrap("1.2.840.10045.2.1");
const RSA: ObjectIdentifier = ObjectIdentifier::new_unwrap("1.2.840.113549.1.1.1");
const RSA_PSS: ObjectIdentifier = ObjectIdentifier::new_unwrap("1.2.840.113549.1.1.10");
const ED25519: ObjectIdentifier = ObjectIdentifier::new_unwrap("1.3.101.112");
const P256: ObjectIdentifier = ObjectIdentifier::new_unwrap("1.2.840.10045.3.1.7");
/// Other curves that have a name that people know.
const CURVES: [(ObjectIdentifier, &str); 7] = [
    (ObjectIdentifier::new_unwrap("1.2.840.10045.3.1.1"), "P-192"),
    (ObjectIdentifier::new_unwrap("1.3.132.0.33"), "P-224"),
    (ObjectIdentifier::new_unwrap("1.3.132.0.34"), "P-384"),
    (ObjectIdentifier::new_unwrap("1.3.132.0.35"), "P-521"),
    (ObjectIdentifier::new_unwrap("1.3.132.0.10"), "secp256k1"),
    (
        ObjectIdentifier::new_unwrap("1.3.36.3.3.2.8.1.1.7"),
        "brainpoolP256r1",
    ),
    (
        ObjectIdentifier::new_unwrap("1.3.36.3.3.2.8.1.1.11"),
        "brainpoolP384r1",
    ),
];

/// Whether a text is a key, or was one.
pub(super) fn is_key(text: &str) -> bool {
    use KeyProblem::{Empty, Json, Markup, NotAKey, Path};
    !matches!(
        read(text.as_bytes()),
        Err(Empty | Json | Markup | NotAKey | Path)
    )
}

/// Finds out what the bytes are, and reads the key if they are one.
pub(super) fn read(bytes: &[u8]) -> Result<EcdsaKeyPair, KeyProblem> {
    if is_der(bytes) {
        return read_der(bytes);
    }
    let text = std::str::from_utf8(bytes).map_err(|_| KeyProblem::NotAKey)?;
    let text = unescaped(text);
    match read_text(tidy(&text))? {
        Found::Der(der) => read_der(&der),
        Found::Text(inner) => match read_text(tidy(&unescaped(&inner)))? {
            Found::Der(der) => read_der(&der),
            Found::Text(_) => Err(KeyProblem::NotAKey),
        },
    }
}

/// What a text was base64 of.
enum Found {
    Der(Vec<u8>),
    Text(String),
}

fn read_text(text: &str) -> Result<Found, KeyProblem> {
    if text.is_empty() {
        return Err(KeyProblem::Empty);
    }
    if text.contains("-----BEGIN") {
        return read_pem(text).map(Found::Der);
    }
    if text.contains("-----END") || text.contains("-----") && text.contains("PRIVATE KEY") {
        return Err(KeyProblem::Truncated);
    }
    let Some(bytes) = from_base64(text) else {
        let mut shorter = text.chars();
        shorter.next_back();
        return Err(match from_base64(shorter.as_str()) {
            Some(bytes) if is_der(&bytes) => KeyProblem::Truncated,
            _ => kind_of_text(text),
        });
    };
    if is_der(&bytes) {
        return Ok(Found::Der(bytes));
    }
    match String::from_utf8(bytes) {
        Ok(inner) if inner.contains("-----") => Ok(Found::Text(inner)),
        _ => Err(kind_of_text(text)),
    }
}

/// The key among the blocks of a PEM file.
fn read_pem(text: &str) -> Result<Vec<u8>, KeyProblem> {
    let mut problem = KeyProblem::NotAKey;
    for block in text.split("-----BEGIN").skip(1) {
        let Some((label, rest)) = block.split_once("-----") else {
            return Err(KeyProblem::Truncated);
        };
        let found = match label.trim() {
            "PRIVATE KEY" | "EC PRIVATE KEY" => {
                let Some((body, _)) = rest.split_once("-----END") else {
                    return Err(KeyProblem::Truncated);
                };
                if body.contains("ENCRYPTED") {
                    return Err(KeyProblem::Encrypted);
                }
                return from_base64(body).ok_or(KeyProblem::Damaged);
            }
            "ENCRYPTED PRIVATE KEY" => KeyProblem::Encrypted,
            "RSA PRIVATE KEY" => KeyProblem::Rsa,
            "OPENSSH PRIVATE KEY" => KeyProblem::OpenSsh,
            label if label.ends_with("CERTIFICATE REQUEST") => KeyProblem::CertificateRequest,
            label if label.ends_with("CERTIFICATE") => KeyProblem::Certificate,
            label if label.ends_with("PUBLIC KEY") => KeyProblem::PublicKey,
            label if label.ends_with("PRIVATE KEY") => KeyProblem::Algorithm,
            _ => continue,
        };
        if problem == KeyProblem::NotAKey {
            problem = found;
        }
    }
    Err(problem)
}

/// Without what copying, quoting and editors leave around it.
fn tidy(text: &str) -> &str {
    text.trim_matches(|c: char| {
        c.is_whitespace() || matches!(c, '"' | '\'' | '`' | '\u{feff}' | '\0')
    })
}

/// Line ends that were written out, however often they were escaped, as line ends.
fn unescaped(text: &str) -> Cow<'_, str> {
    if !text.contains('\\') {
        return text.into();
    }
    let mut plain = String::with_capacity(text.len());
    let mut rest = text;
    while let Some((before, after)) = rest.split_once('\\') {
        plain.push_str(before);
        let after = after.trim_start_matches('\\');
        rest = match after.strip_prefix(['n', 'r', 't']) {
            Some(after) => {
                plain.push('\n');
                after
            }
            None => after,
        };
    }
    plain.push_str(rest);
    plain.into()
}

fn from_base64(text: &str) -> Option<Vec<u8>> {
    let compact: String = text.split_whitespace().collect();
    let decoded = BASE64
        .decode(&compact)
        .or_else(|_| BASE64_URL.decode(&compact));
    decoded.ok()
}

/// What a text is that holds no key.
fn kind_of_text(text: &str) -> KeyProblem {
    let is_line = !text.contains(['\n', '\r']);
    if text.starts_with(['{', '[']) {
        KeyProblem::Json
    } else if text.starts_with('<') {
        KeyProblem::Markup
    } else if is_line && [".p8", ".pem"].iter().any(|end| text.ends_with(end)) {
        KeyProblem::Path
    } else {
        KeyProblem::NotAKey
    }
}

/// Whether bytes begin as DER does, and not as a text that happens to begin with the same character.
fn is_der(bytes: &[u8]) -> bool {
    bytes.first() == Some(&0x30) && bytes.iter().any(|byte| !byte.is_ascii() || *byte < 9)
}

fn read_der(bytes: &[u8]) -> Result<EcdsaKeyPair, KeyProblem> {
    let der = whole_sequence(bytes)?;
    if let Ok(key) = PrivateKeyInfoRef::try_from(der) {
        check_algorithm(&key.algorithm)?;
        let inner = EcPrivateKey::try_from(key.private_key.as_bytes());
        if let Some(parameters) = inner.ok().and_then(|inner| inner.parameters) {
            check_curve(parameters)?;
        }
    } else if let Ok(key) = EcPrivateKey::try_from(der) {
        match key.parameters {
            Some(parameters) => check_curve(parameters)?,
            None if key.private_key.len() != 32 => return Err(KeyProblem::Curve(None)),
            None => {}
        }
    } else {
        return Err(kind_of_der(der));
    }
    EcdsaKeyPair::from_private_key_der(&ECDSA_P256_SHA256_FIXED_SIGNING, der)
        .map_err(|_| KeyProblem::Damaged)
}

/// The first element, without the line end that an editor may have put behind it.
fn whole_sequence(bytes: &[u8]) -> Result<&[u8], KeyProblem> {
    let mut reader = SliceReader::new(bytes).map_err(|_| KeyProblem::NotAKey)?;
    let header = Header::decode(&mut reader).map_err(|_| KeyProblem::Damaged)?;
    let length = usize::try_from(header.length()).map_err(|_| KeyProblem::Damaged)?;
    let begin = usize::try_from(reader.position()).map_err(|_| KeyProblem::Damaged)?;
    let end = begin.checked_add(length).ok_or(KeyProblem::Damaged)?;
    match (bytes.get(..end), bytes.get(end..)) {
        (Some(der), Some(rest)) if rest.iter().all(u8::is_ascii_whitespace) => Ok(der),
        (Some(_), _) => Err(KeyProblem::Damaged),
        (None, _) => Err(KeyProblem::Truncated),
    }
}

fn check_algorithm(algorithm: &AlgorithmIdentifierRef<'_>) -> Result<(), KeyProblem> {
    match algorithm.oid {
        EC => {
            let curve = algorithm.parameters_oid();
            curve.map_or(Err(KeyProblem::Curve(None)), check_named_curve)
        }
        RSA | RSA_PSS => Err(KeyProblem::Rsa),
        ED25519 => Err(KeyProblem::Ed25519),
        _ => Err(KeyProblem::Algorithm),
    }
}

fn check_curve(parameters: EcParameters) -> Result<(), KeyProblem> {
    let curve = parameters.named_curve();
    curve.map_or(Err(KeyProblem::Curve(None)), check_named_curve)
}

fn check_named_curve(curve: ObjectIdentifier) -> Result<(), KeyProblem> {
    if curve == P256 {
        return Ok(());
    }
    let known = CURVES.iter().find(|(known, _)| *known == curve);
    Err(KeyProblem::Curve(known.map(|(_, name)| *name)))
}

/// What else is written in DER, by the kinds of the parts.
fn kind_of_der(der: &[u8]) -> KeyProblem {
    let Ok(outer) = AnyRef::from_der(der) else {
        return KeyProblem::Damaged;
    };
    let Ok(mut reader) = SliceReader::new(outer.value()) else {
        return KeyProblem::NotAKey;
    };
    let mut tags = Vec::new();
    while !reader.is_finished() {
        let Ok(part) = AnyRef::decode(&mut reader) else {
            return KeyProblem::Damaged;
        };
        tags.push(part.tag());
    }
    match tags.as_slice() {
        [Tag::Sequence, Tag::OctetString] => KeyProblem::Encrypted,
        [Tag::Sequence, Tag::BitString] => KeyProblem::PublicKey,
        [Tag::Sequence, Tag::Sequence, Tag::BitString] => KeyProblem::Certificate,
        [Tag::Integer, Tag::Sequence, Tag::Sequence] | [Tag::Integer, Tag::Sequence] => {
            KeyProblem::Archive
        }
        [Tag::Integer, Tag::Integer, ..] => KeyProblem::Rsa,
        [Tag::Integer, Tag::Sequence | Tag::OctetString, ..] => KeyProblem::Damaged,
        _ => KeyProblem::NotAKey,
    }
}
