// Written by `cargo xtask codegen` from the description in `spec/`; not edited by hand.
//! Subscription submissions: `/v1/subscriptionSubmissions`.

use super::subscriptions;
use crate::runtime::emit::*;

/// Creates one of the subscription submissions.
///
/// `POST /v1/subscriptionSubmissions`
///
/// [Apple's page](https://developer.apple.com/documentation/appstoreconnectapi/post-v1-subscriptionSubmissions)
pub fn create(body: SubscriptionSubmissionCreate) -> Request<Document<SubscriptionSubmission>> {
    Request::new(Method::Post, "/v1/subscriptionSubmissions").body(body)
}

/// A resource of the type `subscriptionSubmissions`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SubscriptionSubmission {
    /// Which one it is, among those of its type.
    pub id: Id<SubscriptionSubmission>,
    /// What it is connected with.
    pub relationships: SubscriptionSubmissionRelationships,
    /// Where it is.
    pub links: Links,
}
resource!(
    SubscriptionSubmission,
    "subscriptionSubmissions",
    relationships,
    links
);

/// The relationships of [`SubscriptionSubmission`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SubscriptionSubmissionRelationships {
    /// `subscription`
    pub subscription: ToOne<subscriptions::Subscription>,
}

impl Object for SubscriptionSubmissionRelationships {
    fn member<'de, A: MapAccess<'de>>(&mut self, key: &str, map: &mut A) -> Result<(), A::Error> {
        match key {
            "subscription" => read_relationship(&mut self.subscription, map),
            _ => skip(map),
        }
    }
}

impl Member for SubscriptionSubmissionRelationships {
    #[inline]
    fn view(&self) -> View<'_> {
        View::object("SubscriptionSubmissionRelationships")
            .relationship("subscription", &self.subscription)
            .end()
    }
}
object!(SubscriptionSubmissionRelationships);

/// Creates one `SubscriptionSubmission`; what is not set is not sent.
#[derive(Clone, PartialEq)]
#[must_use]
pub struct SubscriptionSubmissionCreate(Body);

impl SubscriptionSubmissionCreate {
    /// With what is required.
    pub fn new(subscription: impl Into<Id<subscriptions::Subscription>>) -> Self {
        Self(
            Body::new("subscriptionSubmissions")
                .with_relationships()
                .to_one::<subscriptions::Subscription>(
                    "subscription",
                    "subscriptions",
                    subscription.into(),
                ),
        )
    }
}
body!(SubscriptionSubmissionCreate);
