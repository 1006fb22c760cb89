//! Reading a page of 200 apps with 600 included builds.

use appstore_sdk::connect::apps::App;
use appstore_sdk::connect::builds::Build;
use appstore_sdk::{Page, Response};
use serde_json::Value;

use crate::measure::{self, Contender};
use crate::plain::{self, Kept};
use crate::sample;

const OURS: &str = "Page<App>";
const ALL: &str = "Page<App>, all builds read";
const VALUE: &str = "serde_json::Value";
const BY_HAND: &str = "by hand, `included` as text";
const SKIPPED: &str = "`included` skipped";
const BY_HAND_ALL: &str = "by hand, all builds read";

fn read(body: &[u8]) -> Page<App> {
    Page::read(200, body).expect("the page is read")
}

fn builds(page: &Page<App>) -> Vec<Build> {
    let builds: Result<_, _> = page.included.iter().collect();
    builds.expect("the builds are read")
}

/// Reading the page, against other ways of reading it.
pub(crate) fn reading(wanted: &[String]) -> bool {
    let body = sample::page(true);
    check(&body);
    let title = format!("decode: 200 apps, 600 builds, {} bytes", body.len());
    let given = || body.as_slice();
    let contenders = [
        Contender::new(OURS, given, read)
            .at_most(1.25, BY_HAND)
            .at_most(0.5, VALUE),
        Contender::new(ALL, given, |body| {
            let page = read(body);
            (builds(&page), page)
        })
        .at_most(1.25, BY_HAND_ALL),
        Contender::new(BY_HAND, given, plain::read::<Kept>),
        Contender::new(BY_HAND_ALL, given, |body| {
            plain::read::<Vec<plain::Build>>(body)
        }),
        Contender::new(VALUE, given, |body| {
            serde_json::from_slice::<Value>(body).expect("the page is JSON")
        }),
    ];
    measure::table(&title, wanted, &contenders)
}

/// What `included` costs.
pub(crate) fn including(wanted: &[String]) -> bool {
    let with = sample::page(true);
    let without = sample::page(false);
    // A member that is not known costs what it costs to find its end, which is as little as can be.
    let skipped = String::from_utf8(with.clone()).expect("the page is text");
    let skipped = skipped
        .replacen(r#""included":["#, r#""unknown":["#, 1)
        .into_bytes();
    let given = || with.as_slice();
    let contenders = [
        Contender::new("no `included`", || without.as_slice(), read),
        Contender::new(SKIPPED, || skipped.as_slice(), read),
        Contender::new("`included` not touched", given, read).at_most(1.1, SKIPPED),
        Contender::new("builds of one app", given, |body| {
            let page = read(body);
            let builds = page.included.many(&page.data[100].relationships.builds);
            (builds.expect("the builds are read"), page)
        }),
        Contender::new("all builds", given, |body| {
            let page = read(body);
            (builds(&page), page)
        }),
    ];
    measure::table("decode: what `included` costs", wanted, &contenders)
}

/// Both must have read everything for the comparison to mean something.
fn check(body: &[u8]) {
    let wanted: Value = serde_json::from_slice(body).expect("the page is JSON");
    let page = read(body);
    assert_eq!(builds(&page).len(), 600);
    let ours = serde_json::to_value(page).expect("the page is written");
    assert!(
        without_null(ours) == without_null(wanted.clone()),
        "ours misses something"
    );
    let by_hand = serde_json::to_value(plain::read::<Vec<plain::Build>>(body));
    let by_hand = by_hand.expect("the page is written");
    assert!(
        without_null(by_hand) == without_null(without_types(wanted)),
        "the structs by hand miss something"
    );
}

fn without_null(json: Value) -> Value {
    match json {
        Value::Object(members) => members
            .into_iter()
            .filter(|(_, value)| !value.is_null())
            .map(|(name, value)| (name, without_null(value)))
            .collect(),
        Value::Array(items) => items.into_iter().map(without_null).collect(),
        other => other,
    }
}

/// Resources without their type, which is the same for all.
fn without_types(mut page: Value) -> Value {
    for list in ["data", "included"] {
        for resource in page[list].as_array_mut().into_iter().flatten() {
            resource
                .as_object_mut()
                .and_then(|members| members.remove("type"));
        }
    }
    page
}
