//! A key is read in whatever form it was kept.

use appstore_sdk::Key;
use aws_lc_rs::encoding::AsDer as _;
use aws_lc_rs::signature::{ECDSA_P256_SHA256_FIXED_SIGNING, EcdsaKeyPair};
use base64::Engine as _;
use base64::engine::general_purpose::{STANDARD, STANDARD_NO_PAD, URL_SAFE_NO_PAD};
use pkcs8::PrivateKeyInfoRef;
use tests::keys::{TestKey, fresh};

use crate::made::{INTEGER, OCTETS, SEQUENCE, der, is_the_same, pem};

#[track_caller]
fn accepted(made: &TestKey, material: impl AsRef<[u8]>) {
    is_the_same(
        Key::new(&made.id, material).expect("the key can be read"),
        made,
    );
}

fn sec1(made: &TestKey) -> Vec<u8> {
    let pair = EcdsaKeyPair::from_pkcs8(&ECDSA_P256_SHA256_FIXED_SIGNING, &made.der).unwrap();
    pair.private_key().as_der().unwrap().as_ref().to_vec()
}

/// The number that is the key.
fn scalar(made: &TestKey) -> [u8; 32] {
    let inner = PrivateKeyInfoRef::try_from(made.der.as_slice()).unwrap();
    // ECPrivateKey begins with a sequence, the version 1, and the number as octets.
    let bytes = inner.private_key.as_bytes();
    let at = bytes
        .windows(2)
        .position(|pair| pair == [OCTETS, 32])
        .unwrap()
        + 2;
    bytes[at..at + 32].try_into().unwrap()
}

#[test]
fn pkcs8_pem_as_apple_serves_it() {
    let made = fresh();
    accepted(&made, &made.pem);
}

#[test]
fn pem_as_bytes() {
    let made = fresh();
    accepted(&made, made.pem.as_bytes());
}

#[test]
fn sec1_pem() {
    let made = fresh();
    accepted(&made, pem("EC PRIVATE KEY", &sec1(&made)));
}

#[test]
fn sec1_pem_behind_its_parameters() {
    let made = fresh();
    let parameters = pem(
        "EC PARAMETERS",
        &[6, 8, 0x2a, 0x86, 0x48, 0xce, 0x3d, 3, 1, 7],
    );
    accepted(&made, parameters + &pem("EC PRIVATE KEY", &sec1(&made)));
}

#[test]
fn sec1_without_its_curve_and_its_public_half() {
    let made = fresh();
    let version = der(INTEGER, &[&[1]]);
    let bare = der(SEQUENCE, &[&version, &der(OCTETS, &[&scalar(&made)])]);
    accepted(&made, &bare);
    accepted(&made, pem("EC PRIVATE KEY", &bare));
}

#[test]
fn pkcs8_without_its_public_half() {
    let made = fresh();
    let inner = der(
        SEQUENCE,
        &[&der(INTEGER, &[&[1]]), &der(OCTETS, &[&scalar(&made)])],
    );
    let whole = PrivateKeyInfoRef::try_from(made.der.as_slice()).unwrap();
    let oid = |oid: &[u8]| der(crate::made::OID, &[oid]);
    let algorithm = der(
        SEQUENCE,
        &[
            &oid(whole.algorithm.oid.as_bytes()),
            &oid(whole.algorithm.parameters_oid().unwrap().as_bytes()),
        ],
    );
    let bare = der(
        SEQUENCE,
        &[&der(INTEGER, &[&[0]]), &algorithm, &der(OCTETS, &[&inner])],
    );
    accepted(&made, pem("PRIVATE KEY", &bare));
}

#[test]
fn der_of_pkcs8_and_of_sec1() {
    let made = fresh();
    accepted(&made, &made.der);
    accepted(&made, sec1(&made));
}

#[test]
fn der_with_a_line_end_behind_it() {
    let made = fresh();
    accepted(&made, [made.der.as_slice(), b"\r\n"].concat());
}

#[test]
fn line_ends_written_out_as_two_characters() {
    let made = fresh();
    accepted(&made, made.pem.replace('\n', "\\n"));
    accepted(&made, made.pem.replace('\n', "\\r\\n"));
}

#[test]
fn line_ends_escaped_twice() {
    let made = fresh();
    accepted(&made, made.pem.replace('\n', "\\\\n"));
}

#[test]
fn backslashes_before_real_line_ends() {
    let made = fresh();
    accepted(&made, made.pem.replace('\n', "\\\n"));
}

#[test]
fn base64_of_the_pem() {
    let made = fresh();
    accepted(&made, STANDARD.encode(&made.pem));
    accepted(&made, STANDARD_NO_PAD.encode(&made.pem));
}

#[test]
fn base64_of_the_pem_in_lines() {
    let made = fresh();
    let base64 = STANDARD.encode(&made.pem);
    let lines: Vec<_> = base64
        .as_bytes()
        .chunks(76)
        .map(String::from_utf8_lossy)
        .collect();
    accepted(&made, lines.join("\n") + "\n");
}

#[test]
fn base64_of_pem_whose_line_ends_are_written_out() {
    let made = fresh();
    accepted(&made, STANDARD.encode(made.pem.replace('\n', "\\n")));
}

#[test]
fn base64_without_begin_and_end() {
    let made = fresh();
    accepted(&made, STANDARD.encode(&made.der));
    accepted(&made, STANDARD_NO_PAD.encode(&made.der));
    accepted(&made, URL_SAFE_NO_PAD.encode(&made.der));
    accepted(&made, STANDARD.encode(sec1(&made)));
}

#[test]
fn line_ends_of_windows() {
    let made = fresh();
    accepted(&made, made.pem.replace('\n', "\r\n"));
}

#[test]
fn line_ends_of_old_macs() {
    let made = fresh();
    accepted(&made, made.pem.replace('\n', "\r"));
}

#[test]
fn no_line_end_at_the_end() {
    let made = fresh();
    accepted(&made, made.pem.trim_end());
}

#[test]
fn everything_on_one_line() {
    let made = fresh();
    accepted(&made, made.pem.replace('\n', " "));
    accepted(&made, made.pem.replace('\n', ""));
}

#[test]
fn indented_as_in_yaml() {
    let made = fresh();
    accepted(&made, made.pem.replace('\n', "\n    "));
}

#[test]
fn quotes_white_space_and_a_byte_order_mark_around_it() {
    let made = fresh();
    let text = made.pem.trim();
    accepted(&made, format!("\"{text}\""));
    accepted(&made, format!("'{text}'\n"));
    accepted(&made, format!("\n\n  \t{text}  \n"));
    accepted(&made, format!("\u{feff}{text}\n"));
    accepted(&made, format!(" \"{}\" ", STANDARD.encode(&made.der)));
}

#[test]
fn a_remark_above_the_key() {
    let made = fresh();
    accepted(
        &made,
        format!("# the key of the build machine\n{}", made.pem),
    );
}

#[test]
fn an_id_with_white_space_and_quotes_around_it() {
    let made = fresh();
    for id in [
        "2X9R4HXF34\n",
        "\r\n 2X9R4HXF34\t",
        "\"2X9R4HXF34\"",
        "\u{feff}2X9R4HXF34",
    ] {
        assert_eq!(Key::new(id, &made.pem).unwrap().id(), "2X9R4HXF34");
    }
}
