// Written by `cargo xtask codegen` from the description in `spec/`; not edited by hand.
//! App keywords.

use crate::runtime::emit::*;

/// A resource of the type `appKeywords`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AppKeyword {
    /// Which one it is, among those of its type.
    pub id: Id<AppKeyword>,
    /// Where it is.
    pub links: Links,
}
resource!(AppKeyword, "appKeywords", links);
