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

/// The fields that `fields[appKeywords]` can choose.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum AppKeywordField {}
impl Name for AppKeywordField {
    fn as_str(self) -> &'static str {
        match self {}
    }
}

impl Field for AppKeywordField {
    const PARAMETER: &'static str = "fields[appKeywords]";
}
name!(AppKeywordField);
