//! How long a token may live.

use std::time::Duration;

use appstore_sdk::{Credentials, CredentialsErrorKind};
use tests::keys::fresh;

use crate::made::{NOON, claims, mentions, refused, team};

const DAY: u64 = 24 * 60 * 60;

fn lives(credentials: &Credentials, seconds: u64, made: &tests::keys::TestKey) {
    let claims = claims(credentials, made);
    assert_eq!(claims["iat"], NOON - 60);
    assert_eq!(claims["exp"], NOON - 60 + seconds);
}

#[test]
fn from_two_to_twenty_minutes() {
    let made = fresh();
    for seconds in [120, 500, 1199, 1200] {
        let credentials = team(&made).lifetime(Duration::from_secs(seconds)).unwrap();
        lives(&credentials, seconds, &made);
    }
}

#[test]
fn fractions_of_a_second_are_dropped() {
    let made = fresh();
    let credentials = team(&made)
        .lifetime(Duration::from_millis(1_200_999))
        .unwrap();
    lives(&credentials, 1200, &made);
}

#[test]
fn less_than_two_minutes_are_refused() {
    for seconds in [0, 1, 60, 119] {
        let (kind, text) = refused(team(&fresh()).lifetime(Duration::from_secs(seconds)));
        assert_eq!(kind, CredentialsErrorKind::Lifetime);
        mentions(&text, &[&format!("for {seconds} s"), "at least 120 s"]);
    }
}

#[test]
fn more_than_twenty_minutes_are_refused_without_a_scope() {
    for seconds in [1201, DAY, 180 * DAY] {
        let (kind, text) = refused(team(&fresh()).lifetime(Duration::from_secs(seconds)));
        assert_eq!(kind, CredentialsErrorKind::Lifetime);
        mentions(
            &text,
            &[
                "more than 20 minutes",
                "only of tokens with a scope; set the scope first",
            ],
        );
    }
}

#[test]
fn months_with_a_scope_that_apple_accepts_for_so_long() {
    let made = fresh();
    for scope in [
        "GET /v1/ciProducts",
        "GET /v1/ciProducts/1/workflows",
        "GET /v1/ciWorkflows/1",
        "GET /v1/ciBuildRuns/1/actions?limit=1",
        "GET /v1/ciBuildActions/1/issues",
        "GET /v1/ciIssues/1",
        "GET /v1/ciTestResults/1",
        "GET /v1/ciMacOsVersions",
        "GET /v1/ciXcodeVersions?include=macOsVersions",
        "GET /v1/scmProviders",
        "GET /v1/scmRepositories/1/pullRequests",
        "GET /v1/scmPullRequests/1",
        "GET /v1/scmGitReferences/1",
        "GET /v1/apps/1/perfPowerMetrics",
        "GET /v1/apps/1/ciProduct",
        "GET /v1/apps/1/relationships/ciProduct",
        "GET /v1/builds/1/perfPowerMetrics",
        "GET /v1/builds/1/diagnosticSignatures",
        "GET /v1/builds/1/relationships/diagnosticSignatures",
        "GET /v1/diagnosticSignatures/1/logs",
        "GET /ciProducts",
    ] {
        let credentials = team(&made).scope([scope]).unwrap();
        let credentials = credentials
            .lifetime(Duration::from_secs(180 * DAY))
            .unwrap();
        lives(&credentials, 180 * DAY, &made);
    }
}

#[test]
fn no_more_than_twenty_minutes_with_any_other_scope() {
    for scope in [
        "GET /v1/apps",
        "GET /v1/apps/1",
        "GET /v1/apps/1/builds",
        "GET /v1/apps/1/metrics/betaTesterUsages",
        "GET /v1/apps/perfPowerMetrics",
        "GET /v1/ciArtifacts/1",
        "GET /v1/ciProductsAndMore",
        "GET /v1/apps?filter[x]=/v1/ciProducts",
        "GET /v1/users/1/perfPowerMetrics",
        "POST /v1/ciBuildRuns",
        "DELETE /v1/ciWorkflows/1",
        "GET /",
    ] {
        let credentials = team(&fresh()).scope([scope]).unwrap();
        let (kind, text) = refused(credentials.lifetime(Duration::from_secs(1201)));
        assert_eq!(kind, CredentialsErrorKind::Lifetime);
        mentions(&text, &[&format!("`{scope}` is something else")]);
    }
}

#[test]
fn one_scope_among_many_can_forbid_it() {
    let credentials = team(&fresh())
        .scope(["GET /v1/ciProducts", "GET /v1/apps"])
        .unwrap();
    let (_, text) = refused(credentials.lifetime(Duration::from_secs(DAY)));
    mentions(&text, &["`GET /v1/apps` is something else"]);
}

#[test]
fn more_than_180_days_are_refused_always() {
    let credentials = team(&fresh()).scope(["GET /v1/ciProducts"]).unwrap();
    for lifetime in [Duration::from_secs(180 * DAY + 1), Duration::MAX] {
        let (kind, text) = refused(credentials.clone().lifetime(lifetime));
        assert_eq!(kind, CredentialsErrorKind::Lifetime);
        mentions(&text, &["at the very most 180 days"]);
    }
}

#[test]
fn a_scope_cannot_be_exchanged_for_one_that_does_not_allow_the_lifetime() {
    let credentials = team(&fresh()).scope(["GET /v1/ciProducts"]).unwrap();
    let credentials = credentials.lifetime(Duration::from_secs(DAY)).unwrap();
    let (kind, _) = refused(credentials.scope(["GET /v1/apps"]));
    assert_eq!(kind, CredentialsErrorKind::Lifetime);
}
