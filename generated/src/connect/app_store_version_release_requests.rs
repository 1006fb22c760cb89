// Written by `cargo xtask codegen` from the description in `spec/`; not edited by hand.
//! App store version release requests: `/v1/appStoreVersionReleaseRequests`.

use super::app_store_versions;
use crate::runtime::emit::*;

/// Creates one of the app store version release requests.
///
/// `POST /v1/appStoreVersionReleaseRequests`
///
/// [Apple's page](https://developer.apple.com/documentation/appstoreconnectapi/post-v1-appStoreVersionReleaseRequests)
pub fn create(
    body: AppStoreVersionReleaseRequestCreate,
) -> Request<Document<AppStoreVersionReleaseRequest>> {
    Request::new(Method::Post, "/v1/appStoreVersionReleaseRequests").body(body)
}

/// A resource of the type `appStoreVersionReleaseRequests`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AppStoreVersionReleaseRequest {
    /// Which one it is, among those of its type.
    pub id: Id<AppStoreVersionReleaseRequest>,
    /// Where it is.
    pub links: Links,
}
resource!(
    AppStoreVersionReleaseRequest,
    "appStoreVersionReleaseRequests",
    links
);

/// Creates one `AppStoreVersionReleaseRequest`; what is not set is not sent.
#[derive(Clone, PartialEq)]
#[must_use]
pub struct AppStoreVersionReleaseRequestCreate(Body);

impl AppStoreVersionReleaseRequestCreate {
    /// With what is required.
    pub fn new(app_store_version: impl Into<Id<app_store_versions::AppStoreVersion>>) -> Self {
        Self(
            Body::new("appStoreVersionReleaseRequests")
                .with_relationships()
                .to_one::<app_store_versions::AppStoreVersion>(
                    "appStoreVersion",
                    "appStoreVersions",
                    app_store_version.into(),
                ),
        )
    }
}
body!(AppStoreVersionReleaseRequestCreate);
