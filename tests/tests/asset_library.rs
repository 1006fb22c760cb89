//! The App Asset Library: attributes and relationships that depend on an attribute, and bodies with a choice of what they must hold.

use appstore_sdk::connect::app_asset_library_images::{
    AppAssetLibraryImage, AppAssetLibraryImageByState,
};
use appstore_sdk::connect::app_asset_library_placement_ordering_requests::AppAssetLibraryPlacementOrderingRequestCreate;
use appstore_sdk::connect::app_asset_library_placements::{
    self, AppAssetLibraryPlacement, AppAssetLibraryPlacementByMediaType,
    AppAssetLibraryPlacementCreate,
};
use appstore_sdk::connect::{AppAssetLibraryAssetState, AppAssetLibraryPlacementType};
use serde_json::{Value, json};

fn image(attributes: Value) -> AppAssetLibraryImage {
    let resource = json!({ "type": "appAssetLibraryImages", "id": "1", "attributes": attributes });
    serde_json::from_value(resource).expect("an image")
}

fn placement(attributes: Value, relationships: Value) -> AppAssetLibraryPlacement {
    let resource = json!({
        "type": "appAssetLibraryPlacements", "id": "1",
        "attributes": attributes, "relationships": relationships,
    });
    serde_json::from_value(resource).expect("a placement")
}

#[test]
fn an_image_that_awaits_its_upload_comes_with_the_operations_of_the_upload() {
    let image = image(json!({
        "state": "AWAITING_UPLOAD", "fileName": "a.png",
        "uploadOperations": [{ "method": "PUT", "url": "https://example.com/secret", "length": 3 }],
    }));
    assert_eq!(image.attributes.file_name.as_deref(), Some("a.png"));
    let Some(AppAssetLibraryImageByState::AwaitingUpload {
        upload_operations, ..
    }) = image.by_state()
    else {
        panic!("{image:?}")
    };
    let operations = upload_operations.expect("they were sent");
    assert_eq!(operations[0].length, Some(3));
}

#[test]
fn what_is_there_in_every_state_stands_in_the_attributes_alone() {
    let image = image(json!({ "state": "APPROVED", "specId": "iphone" }));
    assert!(matches!(
        image.by_state(),
        Some(AppAssetLibraryImageByState::Approved { .. })
    ));
    assert_eq!(image.attributes.spec_id.as_deref(), Some("iphone"));
}

#[test]
fn a_state_that_nobody_knows_is_no_error() {
    let image = image(json!({ "state": "FROZEN", "fileName": "a.png" }));
    let Some(AppAssetLibraryImageByState::Unrecognized(state)) = image.by_state() else {
        panic!("{image:?}")
    };
    assert_eq!(
        *state,
        AppAssetLibraryAssetState::Unrecognized("FROZEN".to_owned())
    );
    assert_eq!(image.attributes.file_name.as_deref(), Some("a.png"));
}

#[test]
fn without_a_state_nothing_is_told() {
    assert!(image(json!({ "fileName": "a.png" })).by_state().is_none());
}

#[test]
fn what_is_told_shows_no_text() {
    let image = image(json!({
        "state": "FAILED", "uploadOperations": [{ "url": "https://example.com/secret" }],
    }));
    let shown = format!("{:?}", image.by_state());
    assert!(shown.contains("Failed"), "{shown}");
    assert!(!shown.contains("secret"), "{shown}");
}

#[test]
fn a_placement_of_an_image_links_the_image_and_one_of_a_video_the_video() {
    let linked = |kind: &str| json!({ "data": { "type": kind, "id": "7" } });
    let of_image = placement(
        json!({ "mediaType": "IMAGE" }),
        json!({ "image": linked("appAssetLibraryImages") }),
    );
    let Some(AppAssetLibraryPlacementByMediaType::Image { image, .. }) = of_image.by_media_type()
    else {
        panic!("{of_image:?}")
    };
    assert_eq!(image.id().map(|id| id.as_str()), Some("7"));
    let of_video = placement(
        json!({ "mediaType": "VIDEO" }),
        json!({ "video": linked("appAssetLibraryVideos") }),
    );
    let Some(AppAssetLibraryPlacementByMediaType::Video { video, .. }) = of_video.by_media_type()
    else {
        panic!("{of_video:?}")
    };
    assert_eq!(video.id().map(|id| id.as_str()), Some("7"));
}

#[test]
fn a_placement_is_created_with_one_medium_in_one_localization() {
    let body = AppAssetLibraryPlacementCreate::with_app_store_version_localization_and_image(
        AppAssetLibraryPlacementType::AppScreenshot,
        "localization",
        "image",
    )
    .placement_group("first");
    let parts = app_asset_library_placements::create(body)
        .parts()
        .expect("it can be sent");
    let sent: Value = serde_json::from_slice(&parts.body.expect("a body")).expect("JSON");
    assert_eq!(
        sent,
        json!({ "data": {
            "type": "appAssetLibraryPlacements",
            "attributes": { "placementType": "APP_SCREENSHOT", "placementGroup": "first" },
            "relationships": {
                "appStoreVersionLocalization": { "data": { "type": "appStoreVersionLocalizations", "id": "localization" } },
                "image": { "data": { "type": "appAssetLibraryImages", "id": "image" } },
            },
        } })
    );
}

#[test]
fn placements_are_ordered_in_one_localization() {
    let body = AppAssetLibraryPlacementOrderingRequestCreate::with_app_store_version_localization(
        "group",
        ["b", "a"],
        "localization",
    );
    let sent = serde_json::to_value(&body).expect("JSON");
    let identity = |id: &str| json!({ "type": "appAssetLibraryPlacements", "id": id });
    let relationships = &sent["data"]["relationships"];
    assert_eq!(
        relationships["orderedPlacements"]["data"],
        json!([identity("b"), identity("a")])
    );
    assert_eq!(
        relationships["appStoreVersionLocalization"]["data"]["id"],
        json!("localization")
    );
}
