//! Lists: filtered, sorted, with what belongs to them, and long ones.

use appstore_sdk::connect::{apps, builds};
use appstore_sdk::{Error, IncludedError};
use serde_json::json;
use tests::apple::Apple;

use super::{account, client};

#[tokio::test]
async fn ten_thousand_builds_are_walked() -> Result<(), Error> {
    let apple = Apple::start();
    apple.seed("App", "6001", json!({"name": "Ledger"}));
    for number in 0..10_000 {
        let members = json!({"version": number.to_string(), "app": "6001"});
        apple.seed("Build", &format!("build-{number}"), members);
    }
    let client = client(&apple);

    let mut builds = builds::list()
        .filter_app(["6001"])
        .limit(200)
        .items(&client);
    let mut count = 0;
    while let Some(build) = builds.try_next().await? {
        assert_eq!(build.id.as_str(), format!("build-{count}"));
        count += 1;
    }

    assert_eq!(count, 10_000);
    assert_eq!(apple.asked().len(), 50);
    Ok(())
}

#[tokio::test]
async fn builds_are_filtered_sorted_and_joined() -> Result<(), Error> {
    let apple = account();
    apple.seed("App", "6002", json!({"name": "Notes"}));
    apple.seed(
        "Build",
        "other",
        json!({"version": "99", "app": "6002", "processingState": "VALID"}),
    );
    apple.seed(
        "Build",
        "bad",
        json!({"version": "43", "app": "6001", "processingState": "INVALID"}),
    );
    let client = client(&apple);

    let page = builds::list()
        .filter_app(["6001"])
        .filter_processing_state([builds::BuildProcessingState::Valid])
        .filter_pre_release_version_version(["1.3", "1.4"])
        .sort([builds::Sort::UploadedDateDescending])
        .fields([
            builds::BuildField::Version,
            builds::BuildField::App,
            builds::BuildField::PreReleaseVersion,
        ])
        .fields([apps::AppField::Name])
        .include([
            builds::BuildInclude::App,
            builds::BuildInclude::PreReleaseVersion,
        ])
        .limit(2)
        .send(&client)
        .await?;

    let versions: Vec<_> = page
        .data
        .iter()
        .filter_map(|it| it.attributes.version.as_deref())
        .collect();
    assert_eq!(versions, ["42", "41"]);
    let paging = &page.meta.as_ref().expect("figures").paging;
    assert_eq!((paging.total, paging.limit), (Some(3), Some(2)));
    let build = &page.data[0];
    assert_eq!(build.attributes.uploaded_date, None, "it was not asked for");
    let app = page
        .included
        .one(&build.relationships.app)
        .expect("it came along")
        .expect("an app");
    assert_eq!(app.attributes.name.as_deref(), Some("Ledger"));
    assert_eq!(app.attributes.bundle_id, None, "it was not asked for");
    let version = page
        .included
        .one(&build.relationships.pre_release_version)
        .expect("it came along");
    assert_eq!(
        version.expect("a version").attributes.version.as_deref(),
        Some("1.4")
    );
    assert_eq!(page.included.len(), 2, "each comes once");
    Ok(())
}

#[tokio::test]
async fn who_is_related_is_told_only_when_asked_and_up_to_a_limit() -> Result<(), Error> {
    let apple = account();
    let client = client(&apple);

    let bare = apps::get("6001").send(&client).await?;
    let builds = &bare.data.relationships.builds;
    assert_eq!(
        bare.included.many(builds).expect_err("nobody asked"),
        IncludedError::LinkageNotSent
    );
    let address = builds.links.related.as_deref().unwrap_or_default();
    assert_eq!(address, format!("{}/v1/apps/6001/builds", apple.address()));

    let joined = apps::get("6001")
        .include([apps::AppInclude::Builds])
        .limit_included(apps::AppToMany::Builds, 2)
        .send(&client)
        .await?;
    let builds = &joined.data.relationships.builds;
    assert_eq!(
        joined.included.many(builds).expect("they came along").len(),
        2
    );
    assert!(builds.is_truncated());
    assert_eq!(builds.total(), Some(3));
    Ok(())
}

#[tokio::test]
async fn a_walk_goes_on_from_where_another_ended() -> Result<(), Error> {
    let apple = account();
    let client = client(&apple);
    let request = apps::builds("6001").limit(2);

    let mut pages = request.pages(&client);
    let first = pages.try_next().await?.expect("a page");
    let address = pages.next_address().expect("another page").to_owned();
    drop(pages);

    let rest = request.items(&client).starting_at(address).all().await?;
    let ids = first
        .data
        .iter()
        .chain(&rest)
        .map(|build| build.id.as_str());
    assert_eq!(ids.collect::<Vec<_>>(), ["b40", "b41", "b42"]);
    Ok(())
}
