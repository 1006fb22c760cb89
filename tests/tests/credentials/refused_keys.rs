//! Whatever is not a key of App Store Connect is refused, and the error says what it is.

use appstore_sdk::{CredentialsErrorKind, Key, KeyProblem};
use aws_lc_rs::encoding::{AsDer, Pkcs8V1Der};
use aws_lc_rs::rand::SystemRandom;
use aws_lc_rs::rsa;
use aws_lc_rs::rsa::KeySize;
use aws_lc_rs::signature::{
    ECDSA_P256K1_SHA256_FIXED_SIGNING, ECDSA_P384_SHA384_FIXED_SIGNING,
    ECDSA_P521_SHA512_FIXED_SIGNING, EcdsaKeyPair, EcdsaSigningAlgorithm, Ed25519KeyPair,
};
use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use pkcs8::PrivateKeyInfoRef;
use rcgen::{CertificateParams, PublicKeyData as _};
use tests::keys::fresh;

use crate::made::{INTEGER, OCTETS, OID, SEQUENCE, der, mentions, pem, refused};

/// That this is refused for this reason, and that the text says so.
#[track_caller]
fn named(material: impl AsRef<[u8]>, problem: KeyProblem, words: &str) {
    let (kind, text) = refused(Key::new("2X9R4HXF34", material));
    assert_eq!(kind, CredentialsErrorKind::Key(problem), "{text}");
    mentions(&text, &["the key 2X9R4HXF34 cannot be used", words]);
}

/// The same in every form that DER is kept in.
#[track_caller]
fn named_in_all_forms(label: &str, der: &[u8], problem: KeyProblem, words: &str) {
    named(pem(label, der), problem, words);
    named(STANDARD.encode(pem(label, der)), problem, words);
    named(STANDARD.encode(der), problem, words);
    named(der, problem, words);
}

fn curve(algorithm: &'static EcdsaSigningAlgorithm, name: &'static str) {
    let pkcs8 = EcdsaKeyPair::generate_pkcs8(algorithm, &SystemRandom::new()).unwrap();
    let problem = KeyProblem::Curve(Some(name));
    let words = format!("of the curve {name}, and App Store Connect's keys are of the curve P-256");
    named_in_all_forms("PRIVATE KEY", pkcs8.as_ref(), problem, &words);
    let pair = EcdsaKeyPair::from_pkcs8(algorithm, pkcs8.as_ref()).unwrap();
    let sec1 = pair.private_key().as_der().unwrap();
    named_in_all_forms("EC PRIVATE KEY", sec1.as_ref(), problem, &words);
}

#[test]
fn a_key_of_the_curve_p384() {
    curve(&ECDSA_P384_SHA384_FIXED_SIGNING, "P-384");
}

#[test]
fn a_key_of_the_curve_p521() {
    curve(&ECDSA_P521_SHA512_FIXED_SIGNING, "P-521");
}

#[test]
fn a_key_of_the_curve_secp256k1_which_is_as_long_as_one_of_p256() {
    curve(&ECDSA_P256K1_SHA256_FIXED_SIGNING, "secp256k1");
}

#[test]
fn a_key_of_a_curve_without_a_name() {
    let version = der(INTEGER, &[&[1]]);
    let sec1 = der(SEQUENCE, &[&version, &der(OCTETS, &[&[7; 48]])]);
    named_in_all_forms(
        "EC PRIVATE KEY",
        &sec1,
        KeyProblem::Curve(None),
        "another curve than P-256",
    );
}

#[test]
fn an_rsa_key() {
    let pair = rsa::KeyPair::generate(KeySize::Rsa2048).unwrap();
    let pkcs8 = AsDer::<Pkcs8V1Der<'_>>::as_der(&pair).unwrap();
    let problem = KeyProblem::Rsa;
    named_in_all_forms("PRIVATE KEY", pkcs8.as_ref(), problem, "it is an RSA key");
    let inner = PrivateKeyInfoRef::try_from(pkcs8.as_ref()).unwrap();
    let pkcs1 = inner.private_key.as_bytes();
    named_in_all_forms("RSA PRIVATE KEY", pkcs1, problem, "it is an RSA key");
}

#[test]
fn an_ed25519_key() {
    let pkcs8 = Ed25519KeyPair::generate_pkcs8(&SystemRandom::new()).unwrap();
    let pkcs8 = pkcs8.as_ref();
    named_in_all_forms(
        "PRIVATE KEY",
        pkcs8,
        KeyProblem::Ed25519,
        "it is an Ed25519 key",
    );
}

#[test]
fn a_private_key_of_another_kind() {
    let x25519 = der(SEQUENCE, &[&der(OID, &[&[0x2b, 0x65, 0x6e]])]);
    let inner = der(OCTETS, &[&[7; 32]]);
    let pkcs8 = der(
        SEQUENCE,
        &[&der(INTEGER, &[&[0]]), &x25519, &der(OCTETS, &[&inner])],
    );
    named_in_all_forms(
        "PRIVATE KEY",
        &pkcs8,
        KeyProblem::Algorithm,
        "of another kind",
    );
    named(
        pem("DSA PRIVATE KEY", &pkcs8),
        KeyProblem::Algorithm,
        "of another kind",
    );
}

#[test]
fn an_openssh_key() {
    let text = pem("OPENSSH PRIVATE KEY", b"openssh-key-v1\0none");
    named(text, KeyProblem::OpenSsh, "it is an OpenSSH key");
}

#[test]
fn a_certificate() {
    let certificate = rcgen::generate_simple_self_signed([]).unwrap().cert;
    let problem = KeyProblem::Certificate;
    named_in_all_forms(
        "CERTIFICATE",
        certificate.der(),
        problem,
        "it is a certificate",
    );
    named(certificate.pem(), problem, "it is a certificate");
}

#[test]
fn a_request_for_a_certificate() {
    let key = rcgen::KeyPair::generate().unwrap();
    let request = CertificateParams::default()
        .serialize_request(&key)
        .unwrap();
    let problem = KeyProblem::CertificateRequest;
    named(
        request.pem().unwrap(),
        problem,
        "it is a request for a certificate",
    );
}

#[test]
fn a_public_key() {
    let key = rcgen::KeyPair::generate().unwrap();
    let spki = key.subject_public_key_info();
    let problem = KeyProblem::PublicKey;
    named_in_all_forms(
        "PUBLIC KEY",
        &spki,
        problem,
        "it is a public key, which cannot sign",
    );
    named(key.public_key_pem(), problem, "it is a public key");
}

#[test]
fn an_encrypted_key() {
    let pbes2 = der(OID, &[&[0x2a, 0x86, 0x48, 0x86, 0xf7, 0x0d, 1, 5, 0x0d]]);
    let algorithm = der(SEQUENCE, &[&pbes2, &der(SEQUENCE, &[])]);
    let encrypted = der(SEQUENCE, &[&algorithm, &der(OCTETS, &[&[7; 160]])]);
    let words = "it is encrypted with a password";
    named_in_all_forms(
        "ENCRYPTED PRIVATE KEY",
        &encrypted,
        KeyProblem::Encrypted,
        words,
    );
}

#[test]
fn a_sec1_key_that_is_encrypted() {
    let text = "-----BEGIN EC PRIVATE KEY-----\nProc-Type: 4,ENCRYPTED\nDEK-Info: AES-128-CBC,00\n\nAAAA\n\
                -----END EC PRIVATE KEY-----\n";
    named(
        text,
        KeyProblem::Encrypted,
        "it is encrypted with a password",
    );
}

#[test]
fn a_pkcs12_archive() {
    let contents = der(
        SEQUENCE,
        &[&der(OID, &[&[0x2a, 0x86, 0x48, 0x86, 0xf7, 0x0d, 1, 7, 1]])],
    );
    let archive = der(
        SEQUENCE,
        &[
            &der(INTEGER, &[&[3]]),
            &contents,
            &der(SEQUENCE, &[&[0; 200]]),
        ],
    );
    named(&archive, KeyProblem::Archive, "it is a PKCS#12 archive");
    named(
        STANDARD.encode(&archive),
        KeyProblem::Archive,
        "it is a PKCS#12 archive",
    );
}

#[test]
fn a_file_whose_end_is_missing() {
    let made = fresh();
    let words = "it is cut off";
    for length in [made.pem.len() - 20, made.pem.len() / 2, 40, 20] {
        named(&made.pem[..length], KeyProblem::Truncated, words);
    }
    named(
        &made.der[..made.der.len() - 1],
        KeyProblem::Truncated,
        words,
    );
    named(&made.der[..70], KeyProblem::Truncated, words);
    named(
        STANDARD.encode(&made.der[..70]),
        KeyProblem::Truncated,
        words,
    );
}

#[test]
fn base64_whose_end_is_missing() {
    let base64 = STANDARD.encode(&fresh().der);
    for length in 70..80 {
        named(&base64[..length], KeyProblem::Truncated, "it is cut off");
    }
}

#[test]
fn a_file_whose_beginning_is_missing() {
    let made = fresh();
    named(&made.pem[40..], KeyProblem::Truncated, "it is cut off");
}

#[test]
fn a_file_with_lines_missing_in_the_middle() {
    let made = fresh();
    let mut lines: Vec<&str> = made.pem.lines().collect();
    lines.remove(2);
    named(lines.join("\n"), KeyProblem::Truncated, "it is cut off");
}

#[test]
fn a_key_with_a_character_that_does_not_belong_there() {
    let made = fresh();
    let mut text = made.pem.clone();
    text.replace_range(60..61, "*");
    named(text, KeyProblem::Damaged, "it is damaged");
}

#[test]
fn a_key_whose_number_is_zero() {
    let sec1 = der(
        SEQUENCE,
        &[&der(INTEGER, &[&[1]]), &der(OCTETS, &[&[0; 32]])],
    );
    named(sec1, KeyProblem::Damaged, "it is damaged");
}

#[test]
fn a_key_with_something_behind_it() {
    let made = fresh();
    named(
        [made.der.as_slice(), &[7]].concat(),
        KeyProblem::Damaged,
        "it is damaged",
    );
}

#[test]
fn der_that_begins_as_a_key_does_but_lacks_its_parts() {
    let version = der(INTEGER, &[&[0]]);
    let parts = [der(SEQUENCE, &[]), der(OCTETS, &[&[7; 3]])];
    for part in &parts {
        let broken = der(SEQUENCE, &[&version, part, part, part]);
        named(broken, KeyProblem::Damaged, "it is damaged");
    }
}

#[test]
fn a_file_of_blocks_that_are_no_keys_is_told_by_the_first_that_is_known() {
    let (unknown, rsa) = (pem("MESSAGE", b"x"), pem("RSA PRIVATE KEY", b"x"));
    let certificate = pem("CERTIFICATE", b"x");
    named(&unknown, KeyProblem::NotAKey, "it is not a key");
    let text = format!("{unknown}{rsa}{certificate}");
    named(text, KeyProblem::Rsa, "it is an RSA key");
    let text = format!("{certificate}{rsa}");
    named(text, KeyProblem::Certificate, "it is a certificate");
}

#[test]
fn an_end_without_a_beginning() {
    let end = "c2ln\n-----END EC PARAMETERS-----";
    named(end, KeyProblem::Truncated, "it is cut off");
    for text in ["----- begin -----", "the PRIVATE KEY of the team"] {
        named(text, KeyProblem::NotAKey, "it is not a key");
    }
}

#[test]
fn a_text_in_columns_that_begins_as_der_does() {
    named("0\t1\t2", KeyProblem::NotAKey, "it is not a key");
}

#[test]
fn an_empty_text() {
    for text in ["", " \n\t\r\n", "\"\"", "\u{feff}", "\\n"] {
        named(text, KeyProblem::Empty, "it is empty");
    }
}

#[test]
fn a_json_document() {
    named(
        r#"{"key_id": "2X9R4HXF34"}"#,
        KeyProblem::Json,
        "`Credentials::from_json_file`",
    );
}

#[test]
fn a_page_of_html() {
    named(
        "<!DOCTYPE html>\n<html></html>",
        KeyProblem::Markup,
        "a page of HTML",
    );
}

#[test]
fn the_path_of_a_key_file() {
    named(
        "/keys/AuthKey_2X9R4HXF34.p8",
        KeyProblem::Path,
        "it is the path of a file",
    );
}

#[test]
fn words_and_noise() {
    for text in ["hunter2", "not a key at all", "0", "MIGH", "AAAA"] {
        let (kind, _) = refused(Key::new("2X9R4HXF34", text));
        assert!(matches!(
            kind,
            CredentialsErrorKind::Key(KeyProblem::NotAKey | KeyProblem::Truncated)
        ));
    }
    named([0xff, 0xfe, 0, 1], KeyProblem::NotAKey, "it is not a key");
    named([0x30], KeyProblem::NotAKey, "it is not a key");
    named([0x30, 0x80], KeyProblem::Damaged, "it is damaged");
    named([0x30, 0x00], KeyProblem::NotAKey, "it is not a key");
}

#[test]
fn no_piece_of_a_key_and_no_changed_byte_makes_it_panic() {
    let made = fresh();
    for length in 0..made.der.len() {
        assert!(Key::new("2X9R4HXF34", &made.der[..length]).is_err());
        for byte in [0, 1, 0x30, 0x7f, 0x80, 0xff] {
            let mut changed = made.der.clone();
            changed[length] = byte;
            drop(Key::new("2X9R4HXF34", changed));
        }
    }
    for length in 0..made.pem.len() - 8 {
        drop(Key::new("2X9R4HXF34", &made.pem[..length]));
    }
}

#[test]
fn an_id_that_is_not_valid_is_refused() {
    let made = fresh();
    for (id, words) in [
        ("", "the key id is empty"),
        (" \n\"\" ", "the key id is empty"),
        ("2X9R 4HXF34", "the key id holds other characters"),
        ("../../etc/passwd", "the key id holds other characters"),
        ("AuthKey_2X9R4HXF34.p8", "the key id holds other characters"),
        (&"A".repeat(37), "the key id is longer than 36 characters"),
    ] {
        let (kind, text) = refused(Key::new(id, &made.pem));
        assert_eq!(kind, CredentialsErrorKind::Id);
        mentions(&text, &[words]);
    }
    let longest = "A".repeat(36);
    assert_eq!(Key::new(&longest, &made.pem).unwrap().id(), longest);
}
