//! What the stand-in refuses, as Apple does.

use appstore_sdk::connect::{Platform, app_store_versions as versions, apps, beta_groups, builds};
use appstore_sdk::{Error, ErrorKind};
use tests::apple::{Apple, Audience};

use super::{account, client, client_with, credentials};

#[tokio::test]
async fn what_is_not_there_is_not_found() {
    let apple = account();
    let error = apps::get("6999")
        .send(&client(&apple))
        .await
        .expect_err("there is none");
    assert_eq!(error.kind(), ErrorKind::NotFound);
    assert!(error.is("NOT_FOUND"));
}

#[tokio::test]
async fn an_app_that_is_not_there_gets_no_version() {
    let apple = account();
    let version = versions::AppStoreVersionCreate::new(Platform::Ios, "1.4", "6999");
    let error = versions::create(version)
        .send(&client(&apple))
        .await
        .expect_err("no such app");
    assert_eq!(error.kind(), ErrorKind::Invalid);
    assert!(error.is("ENTITY_ERROR.RELATIONSHIP.INVALID"));
    assert_eq!(
        error.errors()[0].pointer.as_deref(),
        Some("/data/relationships/app")
    );
}

#[tokio::test]
async fn all_that_is_wrong_is_told_at_once() {
    let apple = account();
    let version = versions::AppStoreVersionCreate::new(Platform::from("GAME_BOY"), "1.4", "6999");
    let error = versions::create(version)
        .send(&client(&apple))
        .await
        .expect_err("two faults");
    let faults = error.errors().iter();
    let faults: Vec<_> = faults
        .map(|it| (it.code.as_str(), it.pointer.as_deref()))
        .collect();
    assert_eq!(
        faults,
        [
            (
                "ENTITY_ERROR.ATTRIBUTE.INVALID",
                Some("/data/attributes/platform")
            ),
            (
                "ENTITY_ERROR.RELATIONSHIP.INVALID",
                Some("/data/relationships/app")
            ),
        ]
    );
}

#[tokio::test]
async fn a_filter_with_a_value_that_is_unknown_is_refused() {
    let apple = account();
    let states = [builds::BuildProcessingState::from("LOST")];
    let request = builds::list().filter_processing_state(states);
    let error = request
        .send(&client(&apple))
        .await
        .expect_err("no such state");
    assert!(error.is("PARAMETER_ERROR.INVALID"));
    assert_eq!(
        error.errors()[0].parameter.as_deref(),
        Some("filter[processingState]")
    );
}

#[tokio::test]
async fn a_cursor_of_another_kind_is_refused() {
    let apple = account();
    let client = client(&apple);
    let address = format!("{}/v1/builds?cursor=nonsense", apple.address());
    let walk = builds::list()
        .items(&client)
        .starting_at(address)
        .all()
        .await;
    let error = walk.expect_err("no such cursor").error;
    assert_eq!(error.kind(), ErrorKind::CursorRejected);
}

#[tokio::test]
async fn the_requests_of_an_hour_are_counted() -> Result<(), Error> {
    let apple = Apple::start_for(Audience::AppStoreConnect, 2);
    let client = client_with(&apple, credentials(apple.key()));

    apps::list().send(&client).await?;
    let hour = client.rate_limit().hour().expect("Apple says so");
    assert_eq!((hour.limit, hour.remaining), (Some(2), Some(1)));
    beta_groups::list().send(&client).await?;
    let error = apps::list()
        .send(&client)
        .await
        .expect_err("two requests were allowed");
    assert_eq!(error.kind(), ErrorKind::RateLimited);
    Ok(())
}
