//! Answers as they have really been seen, or as follows from what has been seen: nulls where none are allowed, values and
//! members that nobody announced, error documents of many forms.
//!
//! `tests/fixtures/answers/index.yaml` says of each what the fact in it is and where it was told of, or what it follows
//! from. Each is served by a server on loopback and read through the public API.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::PathBuf;
use std::time::{Duration, SystemTime};

use appstore_sdk::connect::{
    Platform, app_encryption_declarations, app_screenshots, app_store_versions, apps, bundle_ids,
    certificates, ci_build_runs, devices, in_app_purchase_price_schedules as schedules, users,
};
use appstore_sdk::connect::{builds, in_app_purchase_prices::InAppPurchasePrice};
use appstore_sdk::{
    BoxFuture, Client, CredentialsError, Error, ErrorKind, IncludedError, Page, Request, Response,
    RetryPolicy, Token, TokenSource,
};
use serde_json::{Value, json};
use tests::server::{Reply, Server};

/// What the index says of an answer.
struct Entry {
    status: u16,
    fact: String,
    source: String,
}

fn folder() -> PathBuf {
    PathBuf::from("fixtures/answers")
}

fn index() -> BTreeMap<String, Entry> {
    let text = fs::read(folder().join("index.yaml")).expect("there is an index");
    let index: BTreeMap<String, BTreeMap<String, serde_yaml::Value>> =
        serde_yaml::from_slice(&text).expect("the index is read");
    let entry = |entry: &BTreeMap<String, serde_yaml::Value>| {
        let text = |name: &str| {
            entry
                .get(name)
                .and_then(|it| it.as_str())
                .unwrap_or_default()
        };
        let status = entry.get("status").and_then(serde_yaml::Value::as_u64);
        Entry {
            status: status.map_or(200, |status| u16::try_from(status).expect("a status")),
            fact: text("fact").to_owned(),
            source: text("source").to_owned(),
        }
    };
    index
        .iter()
        .map(|(name, it)| (name.clone(), entry(it)))
        .collect()
}

struct OneToken;

impl TokenSource for OneToken {
    fn mint(&self, now: SystemTime) -> BoxFuture<'_, Result<Token, CredentialsError>> {
        Box::pin(async move { Ok(Token::new("token", now + Duration::from_secs(600))) })
    }
}

/// A server that always answers with a file, and a client for it.
fn serving(name: &str) -> (Server, Client) {
    let entry = index().remove(name).expect("the answer is in the index");
    let body = fs::read(folder().join(name)).expect("the answer is a file");
    let content_type = match name.rsplit_once('.') {
        Some((_, "html")) => "text/html",
        Some((_, "txt")) => "text/plain",
        _ => "application/json",
    };
    let server = Server::always(Reply::bytes(entry.status, content_type, body));
    let client = Client::builder(OneToken)
        .address(server.address())
        .retry(RetryPolicy::never())
        .build()
        .expect("a client");
    (server, client)
}

/// Sends a request to a server that answers with a file.
async fn answered<R: Response + 'static, Q>(
    name: &str,
    request: Request<R, Q>,
) -> Result<R, Error> {
    let (_server, client) = serving(name);
    request.send(&client).await
}

/// The error that a request ends with.
async fn refused<R: Response + 'static, Q>(name: &str, request: Request<R, Q>) -> Error {
    match answered(name, request).await {
        Ok(_) => panic!("{name} is no error"),
        Err(error) => error,
    }
}

#[test]
fn every_answer_has_a_fact_and_a_source_and_is_read_by_a_test() {
    let index = index();
    let files = fs::read_dir(folder()).expect("there is a folder");
    let files = files.map(|file| file.expect("a file").file_name());
    let mut files: BTreeSet<String> = files.map(|it| it.to_string_lossy().into_owned()).collect();
    files.remove("index.yaml");
    assert_eq!(files, index.keys().cloned().collect());
    let tests = include_str!("answers.rs");
    for (name, entry) in &index {
        assert!(!entry.fact.is_empty() && !entry.source.is_empty(), "{name}");
        let calls = [format!("(\"{name}\", "), format!("serving(\"{name}\")")];
        let is_read = calls.iter().any(|call| tests.contains(call));
        assert!(is_read, "{name} is not read");
    }
}

// Nulls, and what is missing.

#[tokio::test]
async fn null_is_as_good_as_absent() -> Result<(), Error> {
    let build = answered("nulls.json", builds::get("b1")).await?.data;
    assert_eq!(build.attributes.ls_minimum_system_version, None);
    assert_eq!(build.attributes.uses_non_exempt_encryption, None);
    assert_eq!(build.attributes.expired, Some(false));
    assert!(build.relationships.app.is_sent());
    assert_eq!(build.relationships.app.id(), None);
    assert!(!build.relationships.icons.is_sent());
    Ok(())
}

#[tokio::test]
async fn lists_that_are_null_are_not_there() -> Result<(), Error> {
    let screenshot = answered("upload_is_over.json", app_screenshots::get("s1"))
        .await?
        .data;
    let attributes = screenshot.attributes;
    assert!(attributes.upload_operations.is_none());
    assert!(attributes.image_asset.is_none());
    assert_eq!(attributes.file_size, Some(1_048_576));
    let state = attributes.asset_delivery_state.expect("a state");
    assert_eq!(state.state.expect("a state").as_str(), "COMPLETE");
    assert!(state.warnings.is_none());
    Ok(())
}

#[tokio::test]
async fn a_relationship_to_nothing_is_none() -> Result<(), Error> {
    let request = app_store_versions::app_store_version_phased_release("v1");
    assert!(
        answered("no_phased_release.json", request)
            .await?
            .data
            .is_none()
    );
    Ok(())
}

#[tokio::test]
async fn a_resource_without_an_id_is_read() -> Result<(), Error> {
    let detail = answered("no_game_center.json", apps::game_center_detail("6001")).await?;
    assert_eq!(detail.data.expect("Apple sent one").id.as_str(), "");
    Ok(())
}

#[tokio::test]
async fn links_need_not_be_there() -> Result<(), Error> {
    let answer = answered("no_links.json", builds::get("b1")).await?;
    assert_eq!(answer.links.self_, None);
    let bundles = answer
        .included
        .many(&answer.data.relationships.build_bundles);
    let bundles = bundles.expect("they came along");
    assert_eq!(
        bundles[0].attributes.bundle_id.as_deref(),
        Some("com.example.ledger")
    );
    assert_eq!(bundles[0].links.self_, None);
    Ok(())
}

#[tokio::test]
async fn attributes_and_relationships_need_not_be_there() -> Result<(), Error> {
    let build = answered("vanished_members.json", builds::get("b1"))
        .await?
        .data;
    assert_eq!(build.id.as_str(), "b1");
    assert_eq!(build.attributes.version, None);
    assert!(!build.relationships.app.is_sent());
    Ok(())
}

#[tokio::test]
async fn a_list_need_not_say_how_long_it_is() -> Result<(), Error> {
    let page = answered("no_total.json", apps::list()).await?;
    let paging = page.meta.expect("figures").paging;
    assert_eq!((paging.total, paging.limit), (None, Some(50)));
    assert_eq!(page.links.next(), None);
    Ok(())
}

// Values that nobody announced, and values in other forms.

#[tokio::test]
async fn a_value_that_is_not_known_keeps_its_text() -> Result<(), Error> {
    let page = answered("certificate.json", certificates::list()).await?;
    let kinds = page
        .data
        .iter()
        .filter_map(|it| it.attributes.certificate_type.as_ref());
    let kinds: Vec<_> = kinds.map(|kind| kind.as_str()).collect();
    assert_eq!(kinds, ["DISTRIBUTION_OF_TOMORROW", "IOS_DEVELOPMENT"]);
    assert_eq!(page.data[0].attributes.platform, None);
    Ok(())
}

#[tokio::test]
async fn a_value_that_is_not_known_does_no_harm_to_the_others_of_a_list() -> Result<(), Error> {
    let user = answered("roles.json", users::get("u1")).await?.data;
    let roles = user.attributes.roles.expect("roles");
    let roles: Vec<_> = roles.iter().map(|role| role.as_str()).collect();
    assert_eq!(roles, ["DEVELOPER", "KEEPER_OF_KEYS"]);
    Ok(())
}

#[tokio::test]
async fn a_bundle_id_can_be_for_services() -> Result<(), Error> {
    let id = answered("bundle_id_of_services.json", bundle_ids::get("i1"))
        .await?
        .data;
    assert_eq!(
        id.attributes.platform.expect("a platform").as_str(),
        "SERVICES"
    );
    Ok(())
}

#[tokio::test]
async fn a_device_can_be_in_processing() -> Result<(), Error> {
    let page = answered("device_in_processing.json", devices::list()).await?;
    let states = page
        .data
        .iter()
        .filter_map(|it| it.attributes.status.as_ref());
    let states: Vec<_> = states.map(|status| status.as_str()).collect();
    assert_eq!(states, ["PROCESSING", "ENABLED"]);
    Ok(())
}

#[tokio::test]
#[expect(
    deprecated,
    reason = "Apple advises against the platform, and sends it"
)]
async fn a_value_in_lower_case_is_the_same_value() -> Result<(), Error> {
    let request = app_encryption_declarations::get("e1");
    let declaration = answered("lower_case.json", request).await?.data;
    assert_eq!(declaration.attributes.platform, Some(Platform::Ios));
    Ok(())
}

#[tokio::test]
async fn moments_are_understood_in_all_their_forms() -> Result<(), Error> {
    let page = answered("dates.json", builds::list()).await?;
    let moments = page.data.iter().map(|build| {
        let uploaded = build.attributes.uploaded_date.as_ref();
        uploaded.and_then(|date| date.unix_seconds())
    });
    assert_eq!(moments.collect::<Vec<_>>(), [Some(1_786_189_157); 4]);
    Ok(())
}

#[tokio::test]
async fn addresses_are_texts() -> Result<(), Error> {
    let page = answered("deep_link.json", apps::app_events("6001")).await?;
    let links = page
        .data
        .iter()
        .filter_map(|event| event.attributes.deep_link.as_deref());
    assert_eq!(links.collect::<Vec<_>>(), ["", "ledger open now"]);
    Ok(())
}

#[tokio::test]
async fn addresses_can_be_empty() -> Result<(), Error> {
    let run = answered("empty_addresses.json", ci_build_runs::get("r1"))
        .await?
        .data;
    let commit = run.attributes.source_commit.expect("a commit");
    assert_eq!(commit.web_url.as_deref(), Some(""));
    assert_eq!(
        commit.author.expect("an author").avatar_url.as_deref(),
        Some("")
    );
    Ok(())
}

#[tokio::test]
async fn breakdowns_and_versions_of_metrics_are_lists() -> Result<(), Error> {
    let metrics = answered("metrics.json", apps::perf_power_metrics("6001")).await?;
    let metrics = serde_json::to_value(&metrics).expect("it can be written");
    let point = "/productData/0/metricCategories/0/metrics/0/datasets/0/points/0";
    let breakdown = metrics.pointer(&format!("{point}/percentageBreakdown"));
    let part = |value: f64, label: &str| json!({"value": value, "subSystemLabel": label});
    let expected = json!([part(61.5, "Networking"), part(38.5, "Drawing")]);
    assert_eq!(breakdown, Some(&expected));
    let versions = metrics.pointer("/insights/regressions/0/referenceVersions");
    assert_eq!(versions, Some(&json!(["1.1", "1.2"])));
    Ok(())
}

#[tokio::test]
async fn the_price_of_today_has_no_start() -> Result<(), Error> {
    let page = answered("current_price.json", schedules::manual_prices("s1")).await?;
    let starts = |page: &Page<InAppPurchasePrice>| {
        let starts = page.data.iter().map(|it| it.attributes.start_date.as_ref());
        starts
            .map(|it| it.map(|date| date.as_str().to_owned()))
            .collect::<Vec<_>>()
    };
    assert_eq!(starts(&page), [None, Some("2027-01-01".to_owned())]);
    Ok(())
}

// Members that nobody announced, and relationships that are not told.

#[tokio::test]
async fn members_that_are_not_known_are_passed_over() -> Result<(), Error> {
    let build = answered("unknown_members.json", builds::get("b1"))
        .await?
        .data;
    assert_eq!(build.attributes.version.as_deref(), Some("41"));
    assert_eq!(
        build.relationships.app.id().map(|id| id.as_str()),
        Some("6001")
    );
    Ok(())
}

#[tokio::test]
async fn types_that_are_not_known_can_come_along() -> Result<(), Error> {
    let answer = answered("unknown_included.json", builds::get("b1")).await?;
    let app = answer
        .included
        .one(&answer.data.relationships.app)
        .expect("it came along");
    assert_eq!(
        app.expect("an app").attributes.name.as_deref(),
        Some("Ledger")
    );
    let raw: Value = serde_json::from_str(answer.included.raw().next().unwrap()).unwrap();
    assert_eq!(raw["attributes"]["surprise"], true);
    Ok(())
}

#[tokio::test]
async fn a_relationship_that_is_not_told_is_not_empty() -> Result<(), Error> {
    let page = answered("no_linkage.json", schedules::manual_prices("s1")).await?;
    let territory = &page.data[0].relationships.territory;
    assert!(!territory.is_sent());
    let error = page.included.one(territory).expect_err("nobody asked");
    assert_eq!(error, IncludedError::LinkageNotSent);
    Ok(())
}

#[tokio::test]
async fn a_relationship_that_is_told_in_part_says_so() -> Result<(), Error> {
    let user = answered("truncated_linkage.json", users::get("u1"))
        .await?
        .data;
    let apps = user.relationships.visible_apps;
    assert_eq!((apps.ids().len(), apps.total()), (50, Some(73)));
    assert!(apps.is_truncated());
    Ok(())
}

// Errors.

#[tokio::test]
async fn an_error_without_detail_has_its_title() {
    let error = refused("error_without_detail.json", apps::get("6001")).await;
    assert!(error.is("ENTITY_ERROR.RELATIONSHIP.INVALID"));
    assert_eq!(error.errors()[0].detail, None);
    assert!(
        error
            .to_string()
            .contains("The relationship cannot be changed"),
        "{error}"
    );
}

#[tokio::test]
async fn errors_of_other_resources_are_told() {
    let error = refused("error_with_associated.json", apps::get("6001")).await;
    let associated = &error.errors()[0].associated;
    let paths: Vec<_> = associated
        .iter()
        .map(|(path, errors)| (path.as_str(), errors.len()))
        .collect();
    assert_eq!(paths, [("/v1/appScreenshots/", 1), ("/v1/builds/b1", 1)]);
    assert!(error.is("STATE_ERROR.SCREENSHOT_REQUIRED"));
    let pointer = associated[1].1[0].pointer.as_deref();
    assert_eq!(pointer, Some("/data/attributes/usesNonExemptEncryption"));
}

#[tokio::test]
async fn an_agreement_that_waits_is_told_with_its_place() {
    let error = refused("error_of_agreements.json", apps::list()).await;
    assert_eq!(error.kind(), ErrorKind::AgreementMissing);
    assert_eq!(error.errors()[0].see.as_deref(), Some("/business"));
    assert_eq!(error.errors()[0].detail, None);
}

#[tokio::test]
async fn the_second_of_two_errors_can_be_the_one_that_tells() {
    let error = refused("error_whose_second_tells.json", apps::list()).await;
    assert_eq!(error.errors().len(), 2);
    assert!(error.is("ENTITY_ERROR.ATTRIBUTE.INVALID.DUPLICATE"));
    assert_eq!(
        error.errors()[1].pointer.as_deref(),
        Some("/data/attributes/name")
    );
}

#[tokio::test]
async fn an_error_need_not_have_an_id() {
    let error = refused("error_without_id.json", apps::list()).await;
    assert_eq!(error.kind(), ErrorKind::Server);
    assert_eq!(error.errors()[0].id, None);
    assert!(error.is("UNEXPECTED_ERROR"));
}

#[tokio::test]
async fn a_cursor_that_came_from_the_server_and_is_refused_is_told_apart() {
    let (server, client) = serving("error_of_cursor.json");
    let saved = format!(
        "{}/v1/apps?cursor=eyJvZmZzZXQiOiIyMDAifQ%3D%3D",
        server.address()
    );
    let walk = apps::list().items(&client).starting_at(saved).all().await;
    let error = walk.expect_err("a cursor").error;
    assert_eq!(error.kind(), ErrorKind::CursorRejected);
    assert_eq!(error.errors()[0].parameter.as_deref(), Some("cursor"));
    assert!(error.is("PARAMETER_ERROR.INVALID"));
}

#[tokio::test]
async fn an_error_can_be_a_page_for_people() {
    let error = refused("error_as_page.html", apps::list()).await;
    assert_eq!(
        (error.kind(), error.status()),
        (ErrorKind::Server, Some(502))
    );
    assert!(error.errors().is_empty());
    assert!(
        error.excerpt().is_some_and(|it| it.contains("Bad Gateway")),
        "{error}"
    );
}

#[tokio::test]
async fn an_error_can_be_plain_text() {
    let error = refused("error_as_text.txt", apps::list()).await;
    assert_eq!(error.status(), Some(406));
    assert!(
        error
            .excerpt()
            .is_some_and(|it| it.contains("Not acceptable")),
        "{error}"
    );
}
