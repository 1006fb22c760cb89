// Written by `cargo xtask codegen` from the description in `spec/`; not edited by hand.
//! Build beta notifications: `/v1/buildBetaNotifications`.

use super::builds;
use crate::runtime::emit::*;

/// Creates one of the build beta notifications.
///
/// `POST /v1/buildBetaNotifications`
///
/// [Apple's page](https://developer.apple.com/documentation/appstoreconnectapi/post-v1-buildBetaNotifications)
pub fn create(body: BuildBetaNotificationCreate) -> Request<Document<BuildBetaNotification>> {
    Request::new(Method::Post, "/v1/buildBetaNotifications").body(body)
}

/// A resource of the type `buildBetaNotifications`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BuildBetaNotification {
    /// Which one it is, among those of its type.
    pub id: Id<BuildBetaNotification>,
    /// Where it is.
    pub links: Links,
}
resource!(BuildBetaNotification, "buildBetaNotifications", links);

/// Creates one `BuildBetaNotification`; what is not set is not sent.
#[derive(Clone, PartialEq)]
#[must_use]
pub struct BuildBetaNotificationCreate(Body);

impl BuildBetaNotificationCreate {
    /// With what is required.
    pub fn new(build: impl Into<Id<builds::Build>>) -> Self {
        Self(
            Body::new("buildBetaNotifications")
                .with_relationships()
                .to_one::<builds::Build>("build", "builds", build.into()),
        )
    }
}
body!(BuildBetaNotificationCreate);
