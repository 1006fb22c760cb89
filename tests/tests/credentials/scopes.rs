//! Tokens that allow a part of what their key allows.

use appstore_sdk::{CredentialsErrorKind, Scope};
use serde_json::json;
use tests::keys::fresh;

use crate::made::{claims, mentions, noon, refused, team};

#[test]
fn without_a_scope_a_token_allows_everything() {
    let made = fresh();
    assert!(!claims(&team(&made), &made).contains_key("scope"));
    assert!(!team(&made).mint(noon()).unwrap().is_scoped());
}

#[test]
fn scopes_are_written_as_they_were_given() {
    let made = fresh();
    let scopes = [
        "GET /v1/apps?filter[platform]=IOS",
        "GET /v1/builds",
        "POST /v1/betaTesters",
    ];
    let credentials = team(&made).scope(scopes).unwrap();
    assert_eq!(claims(&credentials, &made)["scope"], json!(scopes));
}

#[test]
fn a_token_knows_that_it_is_scoped() {
    let credentials = team(&fresh()).scope(["GET /v1/apps"]).unwrap();
    assert!(credentials.mint(noon()).unwrap().is_scoped());
}

#[test]
fn scopes_can_be_texts_or_values() {
    let made = fresh();
    let value = Scope::new("GET /v1/apps").unwrap();
    let text = "GET /v1/apps".to_owned();
    for credentials in [
        team(&made).scope([value.clone()]),
        team(&made).scope(vec![text.clone()]),
        team(&made).scope(["GET /v1/apps"]),
    ] {
        assert_eq!(claims(&credentials.unwrap(), &made)["scope"], json!([text]));
    }
    assert_eq!(text.parse::<Scope>().unwrap(), value);
    assert_eq!(value.to_string(), value.as_str());
}

#[test]
fn white_space_around_a_scope_is_dropped() {
    assert_eq!(
        Scope::new(" GET /v1/apps\n").unwrap().as_str(),
        "GET /v1/apps"
    );
}

#[test]
fn a_text_that_is_not_a_valid_scope_is_refused() {
    for (text, words) in [
        ("", "no space between a method and a path"),
        ("/v1/apps", "no space between a method and a path"),
        ("GET", "no space between a method and a path"),
        (
            "get /v1/apps",
            "does not begin with GET, POST, PATCH or DELETE",
        ),
        (
            "PUT /v1/apps",
            "does not begin with GET, POST, PATCH or DELETE",
        ),
        ("GET  /v1/apps", "its path does not begin with `/`"),
        ("GET v1/apps", "its path does not begin with `/`"),
        (
            "GET //example.com/v1/apps",
            "its path does not begin with `/`",
        ),
        (
            "GET https://api.appstoreconnect.apple.com/v1/apps",
            "leave out the name of the host",
        ),
        ("GET /v1/apps?filter[name]=a b", "holds white space"),
        ("GET /v1/apps\nGET /v1/builds", "holds white space"),
        ("GET /v1/apps#top", "holds `#`"),
    ] {
        let (kind, error) = refused(Scope::new(text));
        assert_eq!(kind, CredentialsErrorKind::Scope);
        mentions(
            &error,
            &[
                "this is not a valid scope",
                words,
                "GET /v1/apps?filter[platform]=IOS",
            ],
        );
        assert!(team(&fresh()).scope([text]).is_err());
    }
}

#[test]
fn no_scope_at_all_is_refused_rather_than_taken_for_everything() {
    let (kind, text) = refused(team(&fresh()).scope(Vec::<Scope>::new()));
    assert_eq!(kind, CredentialsErrorKind::Scope);
    mentions(&text, &["the list of scopes is empty"]);
}
