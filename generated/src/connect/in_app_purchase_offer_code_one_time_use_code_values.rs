// Written by `cargo xtask codegen` from the description in `spec/`; not edited by hand.
//! In app purchase offer code one time use code values.

use crate::runtime::emit::*;

/// A resource of the type `inAppPurchaseOfferCodeOneTimeUseCodeValues`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InAppPurchaseOfferCodeOneTimeUseCodeValue {
    /// Which one it is, among those of its type.
    pub id: Id<InAppPurchaseOfferCodeOneTimeUseCodeValue>,
    /// Where it is.
    pub links: Links,
}
resource!(
    InAppPurchaseOfferCodeOneTimeUseCodeValue,
    "inAppPurchaseOfferCodeOneTimeUseCodeValues",
    links
);
