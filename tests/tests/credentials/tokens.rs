//! What a token says, judged by a library that others wrote.

use std::time::{Duration, SystemTime, UNIX_EPOCH};

use appstore_sdk::{Credentials, CredentialsErrorKind, Program, Token};
use jsonwebtoken::{Algorithm, DecodingKey, Validation};
use serde_json::{Value, json};
use tests::keys::fresh;

use crate::made::{NOON, TEAM, claims, judged, key, mentions, noon, refused, team};

fn names(claims: &std::collections::HashMap<String, Value>) -> Vec<&str> {
    let mut names: Vec<_> = claims.keys().map(String::as_str).collect();
    names.sort_unstable();
    names
}

#[test]
fn the_header_has_the_algorithm_the_key_and_the_type_and_nothing_else() {
    let made = fresh();
    let token = team(&made).mint(noon()).unwrap();
    let header = made.read(token.secret()).header;
    assert_eq!(
        header,
        json!({"alg": "ES256", "kid": made.id, "typ": "JWT"})
    );
}

#[test]
fn the_key_of_a_team_names_its_issuer_and_no_subject() {
    let made = fresh();
    let claims = claims(&team(&made), &made);
    assert_eq!(names(&claims), ["aud", "exp", "iat", "iss"]);
    assert_eq!(claims["iss"], TEAM);
    assert_eq!(claims["aud"], "appstoreconnect-v1");
}

#[test]
fn the_key_of_a_person_names_the_subject_user_and_no_issuer() {
    let made = fresh();
    let claims = claims(&Credentials::individual(key(&made)), &made);
    assert_eq!(names(&claims), ["aud", "exp", "iat", "sub"]);
    assert_eq!(claims["sub"], "user");
}

#[test]
fn the_enterprise_program_has_an_audience_of_its_own() {
    let made = fresh();
    let claims = claims(&team(&made).enterprise(), &made);
    assert_eq!(claims["aud"], "apple-developer-enterprise-v1");
}

#[test]
fn each_program_has_its_address() {
    assert_eq!(
        Program::AppStoreConnect.address(),
        "https://api.appstoreconnect.apple.com"
    );
    assert_eq!(
        Program::Enterprise.address(),
        "https://api.enterprise.developer.apple.com"
    );
    assert_eq!(Program::default(), Program::AppStoreConnect);
}

#[test]
fn the_program_can_be_changed_back() {
    let made = fresh();
    let credentials = team(&made).enterprise().program(Program::AppStoreConnect);
    assert_eq!(claims(&credentials, &made)["aud"], "appstoreconnect-v1");
}

#[test]
fn a_library_that_judges_times_and_audiences_accepts_a_token_now() {
    let made = fresh();
    let token = team(&made).mint(SystemTime::now()).unwrap();
    let mut validation = Validation::new(Algorithm::ES256);
    validation.set_audience(&["appstoreconnect-v1"]);
    validation.set_issuer(&[TEAM]);
    validation.set_required_spec_claims(&["exp", "aud", "iss"]);
    validation.leeway = 0;
    let public = DecodingKey::from_ec_der(&made.public);
    jsonwebtoken::decode::<Value>(token.secret(), &public, &validation).expect("it is valid");
}

#[test]
fn the_signature_is_two_numbers_of_32_bytes() {
    let token = team(&fresh()).mint(noon()).unwrap();
    let signature = token.secret().rsplit('.').next().unwrap();
    // 64 bytes are 86 characters of base64.
    assert_eq!(signature.len(), 86);
}

#[test]
fn a_token_of_another_key_is_not_valid() {
    let (made, other) = (fresh(), fresh());
    let token = team(&made).mint(noon()).unwrap();
    let judged = std::panic::catch_unwind(|| judged(token.secret(), &other));
    assert!(judged.is_err());
}

#[test]
fn it_was_made_a_minute_before_it_was_and_lives_for_15_minutes() {
    let made = fresh();
    let claims = claims(&team(&made), &made);
    assert_eq!(claims["iat"], NOON - 60);
    assert_eq!(claims["exp"], NOON + 14 * 60);
}

#[test]
fn the_token_itself_knows_when_it_expires() {
    let token = team(&fresh()).mint(noon()).unwrap();
    assert_eq!(
        token.expires_at(),
        UNIX_EPOCH + Duration::from_secs(NOON + 14 * 60)
    );
}

#[test]
fn every_token_is_reckoned_from_its_own_time() {
    let made = fresh();
    let credentials = team(&made);
    for hours in [1, 5] {
        let seconds = hours * 3600;
        let token = credentials
            .mint(noon() + Duration::from_secs(seconds))
            .unwrap();
        let (_, claims) = judged(token.secret(), &made);
        assert_eq!(claims["iat"], NOON - 60 + seconds);
        assert_eq!(claims["exp"], NOON + 14 * 60 + seconds);
    }
}

#[test]
fn a_clock_before_1970_is_an_error() {
    let credentials = team(&fresh());
    for now in [
        UNIX_EPOCH - Duration::from_secs(1),
        UNIX_EPOCH + Duration::from_secs(59),
    ] {
        let (kind, text) = refused(credentials.mint(now));
        assert_eq!(kind, CredentialsErrorKind::Clock);
        mentions(&text, &["the clock of this machine"]);
    }
}

#[test]
fn white_space_and_quotes_around_an_issuer_id_are_dropped() {
    let made = fresh();
    for issuer in [
        format!("{TEAM}\n"),
        format!(" \"{TEAM}\"\r\n"),
        format!("\u{feff}{TEAM}"),
    ] {
        let credentials = Credentials::team(issuer, key(&made)).unwrap();
        assert_eq!(claims(&credentials, &made)["iss"], TEAM);
    }
}

#[test]
fn an_issuer_id_that_is_not_valid_is_refused() {
    let made = fresh();
    for (issuer, words) in [
        ("", "the issuer id is empty"),
        (" \n", "the issuer id is empty"),
        ("57246542 96fe", "the issuer id holds other characters"),
        ("a@example.com", "the issuer id holds other characters"),
    ] {
        let (kind, text) = refused(Credentials::team(issuer, key(&made)));
        assert_eq!(kind, CredentialsErrorKind::Id);
        mentions(&text, &[words]);
    }
}

#[test]
fn credentials_are_a_source_of_tokens() {
    use appstore_sdk::TokenSource;
    use std::task::{Context, Poll, Waker};

    let made = fresh();
    let source: std::sync::Arc<dyn TokenSource> = std::sync::Arc::new(team(&made));
    let mut minting = source.mint(noon());
    let Poll::Ready(token) = minting
        .as_mut()
        .poll(&mut Context::from_waker(Waker::noop()))
    else {
        panic!("there is nothing to wait for");
    };
    assert_eq!(judged(token.unwrap().secret(), &made).1["iss"], TEAM);
}

#[test]
fn a_source_is_of_the_same_program_behind_any_pointer() {
    use appstore_sdk::TokenSource;
    use std::sync::Arc;

    let enterprise = || team(&fresh()).enterprise();
    let sources: [Box<dyn TokenSource>; 2] =
        [Box::new(enterprise()), Box::new(Arc::new(enterprise()))];
    for source in sources {
        assert_eq!(source.program(), Program::Enterprise);
    }
    let elsewhere = Token::new("eyJh.eyJp.c2ln", noon());
    assert_eq!(elsewhere.program(), Program::AppStoreConnect);
}

#[test]
fn a_token_made_elsewhere_has_no_white_space_around_it() {
    let token = Token::new("eyJh.eyJp.c2ln\n", noon());
    assert_eq!(
        (token.secret(), token.expires_at()),
        ("eyJh.eyJp.c2ln", noon())
    );
    assert!(!token.is_scoped());
}
