//! Nothing secret shows in `Debug` or `Display` of anything.

use std::error::Error;
use std::fmt;

use appstore_sdk::{Credentials, CredentialsError, CredentialsErrorKind, Key};
use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use tests::keys::{TestKey, fresh};

use crate::made::{key, noon, team};

/// That no line of the key's base64, nor its numbers, are in what is shown.
#[track_caller]
fn hides(made: &TestKey, shown: &str) {
    let base64 = STANDARD.encode(&made.der);
    for piece in base64.as_bytes().chunks(12) {
        let piece = std::str::from_utf8(piece).unwrap();
        assert!(piece.len() < 12 || !shown.contains(piece), "{shown}");
    }
    for bytes in made.der.windows(4) {
        let numbers = format!("{bytes:?}");
        assert!(!shown.contains(numbers.trim_matches(['[', ']'])), "{shown}");
    }
}

fn shown(value: &(impl fmt::Debug + ?Sized)) -> String {
    format!("{value:?}{value:#?}")
}

#[test]
fn of_a_key_there_is_but_the_id() {
    let made = fresh();
    let shown = shown(&key(&made));
    assert!(shown.contains(&made.id));
    hides(&made, &shown);
}

#[test]
fn of_credentials_there_are_ids_and_settings() {
    let made = fresh();
    let shown = shown(&team(&made));
    assert!(shown.contains(&made.id) && shown.contains(&made.issuer));
    hides(&made, &shown);
}

#[test]
fn of_a_token_there_is_no_part() {
    let token = team(&fresh()).mint(noon()).unwrap();
    let shown = shown(&token);
    for part in token.secret().split('.') {
        assert!(!shown.contains(&part[..8]), "{shown}");
    }
}

#[test]
fn errors_show_nothing_of_a_key_that_could_not_be_read() {
    let made = fresh();
    let base64 = STANDARD.encode(&made.der);
    for material in [
        made.pem[..made.pem.len() - 20].to_owned(),
        made.pem[30..].to_owned(),
        made.pem.replace("PRIVATE", "PUBLIC"),
        made.pem.replace('M', "*"),
        format!("{{\"key\": \"{base64}\"}}"),
        format!("{base64}!"),
        format!("/keys/{base64}.p8"),
    ] {
        let error = Key::new(&made.id, material).unwrap_err();
        hides(&made, &format!("{error}{}", shown(&error)));
    }
}

#[test]
fn errors_show_nothing_of_a_key_that_was_given_as_an_id() {
    let made = fresh();
    let line = made.pem.lines().nth(1).unwrap();
    let dense = line.replace(['+', '/'], "A");
    for id in [&made.pem, line, &dense] {
        for error in [
            Key::new(id, &made.pem).unwrap_err(),
            Credentials::team(id, key(&made)).unwrap_err(),
        ] {
            let shown = format!("{error}{}", shown(&error));
            hides(&made, &shown);
            assert!(!shown.contains(&dense), "{shown}");
        }
    }
}

#[test]
fn errors_show_nothing_of_a_key_in_the_wrong_variable() {
    let made = fresh();
    for wrong in [
        "ASC_KEY_ID",
        "ASC_ISSUER_ID",
        "ASC_KEY_TYPE",
        "ASC_PRIVATE_KEY_B64",
    ] {
        let lookup = |name: &str| match name {
            name if name == wrong => Some(made.pem.clone()),
            "ASC_KEY_ID" => Some(made.id.clone()),
            "ASC_ISSUER_ID" => Some(made.issuer.clone()),
            "ASC_PRIVATE_KEY" => Some(made.pem.clone()),
            _ => None,
        };
        let error = Credentials::from_vars(lookup).unwrap_err();
        hides(&made, &format!("{error}{}", shown(&error)));
    }
}

#[test]
fn errors_show_nothing_of_a_key_that_was_given_as_a_path() {
    let made = fresh();
    let base64 = STANDARD.encode(&made.der);
    for path in [
        made.pem.clone(),
        made.pem.replace('\n', "\\n"),
        base64.clone(),
        base64[..100].to_owned(),
        STANDARD.encode(&made.pem),
        format!("{{\"key\": \"{base64}\"}}"),
    ] {
        let lookup = |name: &str| match name {
            "ASC_KEY_ID" => Some(made.id.clone()),
            "ASC_ISSUER_ID" => Some(made.issuer.clone()),
            "ASC_PRIVATE_KEY_PATH" => Some(path.clone()),
            _ => None,
        };
        for error in [
            Key::from_file(&path).unwrap_err(),
            Key::from_file_with_id(&made.id, &path).unwrap_err(),
            Credentials::from_json_file(&path).unwrap_err(),
            Credentials::from_vars(lookup).unwrap_err(),
        ] {
            assert_eq!(error.kind(), CredentialsErrorKind::File);
            hides(&made, &format!("{error}{}", shown(&error)));
        }
    }
}

#[test]
fn the_error_of_another_source_is_shown_as_it_is_and_can_be_had_back() {
    let error = CredentialsError::other(std::io::Error::other("the vault is sealed"));
    assert_eq!(error.kind(), CredentialsErrorKind::Other);
    assert_eq!(error.to_string(), "the vault is sealed");
    let copy = error.clone();
    let inner = copy.get_ref().expect("the error is there");
    assert!(inner.downcast_ref::<std::io::Error>().is_some());
    assert!(error.source().is_none());
}

#[test]
fn the_error_of_another_source_keeps_its_own_source() {
    #[derive(Debug)]
    struct Sealed(fmt::Error);

    impl fmt::Display for Sealed {
        fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
            f.write_str("the vault is sealed")
        }
    }

    impl Error for Sealed {
        fn source(&self) -> Option<&(dyn Error + 'static)> {
            Some(&self.0)
        }
    }

    let error = CredentialsError::other(Sealed(fmt::Error));
    let source = error.source().expect("a source");
    assert!(source.is::<fmt::Error>(), "{source}");
}
