//! Versions of an app: made, described in other languages, filled with a build.

use appstore_sdk::connect::{
    Platform, app_infos, app_store_version_localizations as localizations,
    app_store_versions as versions, apps,
};
use appstore_sdk::{Error, ErrorKind, Id};
use serde_json::json;

use super::{account, client};

#[tokio::test]
async fn a_version_is_made_localised_and_given_a_build() -> Result<(), Error> {
    let apple = account();
    let client = client(&apple);

    let version = versions::AppStoreVersionCreate::new(Platform::Ios, "1.4", "6001");
    let version = versions::create(version).send(&client).await?.data;
    for (locale, text) in [("en-US", "Faster."), ("de-DE", "Schneller.")] {
        let text =
            localizations::AppStoreVersionLocalizationCreate::new(locale, &version).whats_new(text);
        localizations::create(text).send(&client).await?;
    }
    versions::set_build(&version, Some(&Id::from("b42")))
        .send(&client)
        .await?;

    let read = versions::get(&version)
        .include([
            versions::AppStoreVersionInclude::Build,
            versions::AppStoreVersionInclude::AppStoreVersionLocalizations,
        ])
        .send(&client)
        .await?;
    let relationships = &read.data.relationships;
    let build = read
        .included
        .one(&relationships.build)
        .expect("it came along");
    assert_eq!(
        build.expect("a build").attributes.version.as_deref(),
        Some("42")
    );
    let texts = read
        .included
        .many(&relationships.app_store_version_localizations);
    let texts: Vec<_> = texts
        .expect("they came along")
        .into_iter()
        .map(|it| (it.attributes.locale, it.attributes.whats_new))
        .collect();
    let text = |locale: &str, text: &str| (Some(locale.to_owned()), Some(text.to_owned()));
    assert_eq!(
        texts,
        [text("en-US", "Faster."), text("de-DE", "Schneller.")]
    );
    let of_app = apps::app_store_versions("6001").send(&client).await?;
    assert_eq!(of_app.data[0].id, version.id);
    Ok(())
}

#[tokio::test]
async fn a_build_belongs_to_one_version_at_most() -> Result<(), Error> {
    let apple = account();
    apple.seed(
        "AppStoreVersion",
        "v1",
        json!({"versionString": "1.4", "app": "6001", "build": "b42"}),
    );
    apple.seed(
        "AppStoreVersion",
        "v2",
        json!({"versionString": "1.5", "app": "6001"}),
    );
    let client = client(&apple);

    versions::set_build("v2", Some(&Id::from("b42")))
        .send(&client)
        .await?;

    let first = versions::build_linkage("v1").send(&client).await?;
    assert!(first.data.is_none());
    let second = versions::build_linkage("v2").send(&client).await?;
    assert_eq!(second.data.expect("a build").as_str(), "b42");
    Ok(())
}

#[tokio::test]
async fn a_language_cannot_be_added_twice_to_a_version() -> Result<(), Error> {
    let apple = account();
    apple.seed(
        "AppStoreVersion",
        "v1",
        json!({"versionString": "1.4", "app": "6001"}),
    );
    apple.seed(
        "AppStoreVersion",
        "v2",
        json!({"versionString": "1.5", "app": "6001"}),
    );
    let client = client(&apple);
    let add = |version: &str| {
        localizations::create(localizations::AppStoreVersionLocalizationCreate::new(
            "fr-FR", version,
        ))
    };
    add("v1").send(&client).await?;
    add("v2").send(&client).await?;
    let error = add("v1")
        .send(&client)
        .await
        .expect_err("it is there already");
    assert_eq!(error.kind(), ErrorKind::Duplicate);
    Ok(())
}

#[tokio::test]
async fn a_relationship_is_cleared() -> Result<(), Error> {
    let apple = account();
    apple.seed(
        "AppStoreVersion",
        "v1",
        json!({"versionString": "1.4", "app": "6001", "build": "b42"}),
    );
    let client = client(&apple);

    let none = versions::AppStoreVersionUpdate::new().clear_build();
    versions::update("v1", none).send(&client).await?;
    let linkage = versions::build_linkage("v1").send(&client).await?;
    assert!(linkage.data.is_none());
    assert!(versions::build("v1").send(&client).await?.data.is_none());

    versions::set_build("v1", Some(&Id::from("b41")))
        .send(&client)
        .await?;
    let build = versions::build("v1").send(&client).await?.data;
    assert_eq!(build.expect("a build").id.as_str(), "b41");
    Ok(())
}

#[tokio::test]
async fn one_relationship_is_cleared_and_the_other_kept() -> Result<(), Error> {
    let apple = account();
    apple.seed("AppCategory", "GAMES", json!({}));
    apple.seed("AppCategory", "FINANCE", json!({}));
    let categories =
        json!({"app": "6001", "primaryCategory": "FINANCE", "secondaryCategory": "GAMES"});
    apple.seed("AppInfo", "i1", categories);
    let client = client(&apple);

    let none = app_infos::AppInfoUpdate::new().clear_secondary_category();
    app_infos::update("i1", none).send(&client).await?;

    let first = app_infos::primary_category_linkage("i1")
        .send(&client)
        .await?;
    assert_eq!(first.data.expect("a category").as_str(), "FINANCE");
    let second = app_infos::secondary_category_linkage("i1")
        .send(&client)
        .await?;
    assert!(second.data.is_none());
    Ok(())
}
