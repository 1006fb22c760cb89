// Written by `cargo xtask codegen` from the description in `spec/`; not edited by hand.
//! Subscription offer code one time use code values.

use crate::runtime::emit::*;

/// A resource of the type `subscriptionOfferCodeOneTimeUseCodeValues`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SubscriptionOfferCodeOneTimeUseCodeValue {
    /// Which one it is, among those of its type.
    pub id: Id<SubscriptionOfferCodeOneTimeUseCodeValue>,
    /// Where it is.
    pub links: Links,
}
resource!(
    SubscriptionOfferCodeOneTimeUseCodeValue,
    "subscriptionOfferCodeOneTimeUseCodeValues",
    links
);
