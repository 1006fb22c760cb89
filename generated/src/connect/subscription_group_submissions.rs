// Written by `cargo xtask codegen` from the description in `spec/`; not edited by hand.
//! Subscription group submissions: `/v1/subscriptionGroupSubmissions`.

use super::subscription_groups;
use crate::runtime::emit::*;

/// Creates one of the subscription group submissions.
///
/// `POST /v1/subscriptionGroupSubmissions`
///
/// [Apple's page](https://developer.apple.com/documentation/appstoreconnectapi/post-v1-subscriptionGroupSubmissions)
pub fn create(
    body: SubscriptionGroupSubmissionCreate,
) -> Request<Document<SubscriptionGroupSubmission>> {
    Request::new(Method::Post, "/v1/subscriptionGroupSubmissions").body(body)
}

/// A resource of the type `subscriptionGroupSubmissions`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SubscriptionGroupSubmission {
    /// Which one it is, among those of its type.
    pub id: Id<SubscriptionGroupSubmission>,
    /// Where it is.
    pub links: Links,
}
resource!(
    SubscriptionGroupSubmission,
    "subscriptionGroupSubmissions",
    links
);

/// Creates one `SubscriptionGroupSubmission`; what is not set is not sent.
#[derive(Clone, PartialEq)]
#[must_use]
pub struct SubscriptionGroupSubmissionCreate(Body);

impl SubscriptionGroupSubmissionCreate {
    /// With what is required.
    pub fn new(subscription_group: impl Into<Id<subscription_groups::SubscriptionGroup>>) -> Self {
        Self(
            Body::new("subscriptionGroupSubmissions")
                .with_relationships()
                .to_one::<subscription_groups::SubscriptionGroup>(
                    "subscriptionGroup",
                    "subscriptionGroups",
                    subscription_group.into(),
                ),
        )
    }
}
body!(SubscriptionGroupSubmissionCreate);
