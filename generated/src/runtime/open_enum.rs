//! Enums that stay open: a value that is not known yet is kept as it came.

use std::mem::discriminant;

use serde::de::{Deserialize, Deserializer};

use super::object::Scalar;

/// An enum of texts whose last variant is `Unrecognized(String)`.
pub(crate) trait OpenEnum: Clone + 'static {
    /// Apple's texts for the variants that are known.
    const KNOWN: &'static [(&'static str, Self)];

    /// The variant for everything else.
    fn unrecognized(text: String) -> Self;
}

/// The value for a text, known or not.
pub(crate) fn from_text<E: OpenEnum>(text: impl AsRef<str> + Into<String>) -> E {
    parse(text.as_ref()).unwrap_or_else(|| E::unrecognized(text.into()))
}

/// The variant for a text: letter case is ignored, except where two texts differ in nothing else.
fn parse<E: OpenEnum>(text: &str) -> Option<E> {
    let exact = E::KNOWN.iter().find(|(known, _)| *known == text);
    let found = exact.or_else(|| {
        E::KNOWN
            .iter()
            .find(|(known, _)| known.eq_ignore_ascii_case(text))
    });
    found.map(|(_, value)| value.clone())
}

/// Apple's text for a known variant.
pub(crate) fn known<E: OpenEnum>(value: &E) -> &'static str {
    let wanted = discriminant(value);
    let found = E::KNOWN
        .iter()
        .find(|(_, known)| discriminant(known) == wanted);
    found.map_or("", |(text, _)| text)
}

pub(crate) fn read<'de, E: OpenEnum, D: Deserializer<'de>>(deserializer: D) -> Result<E, D::Error> {
    Scalar::deserialize(deserializer).map(|text| from_text(text.0))
}

/// What every [`OpenEnum`] needs besides.
macro_rules! open_enum {
    ($type:ident) => {
        impl $type {
            /// Apple's text for this value; of an unrecognized one, the exact text that was read.
            #[inline]
            pub fn as_str(&self) -> &str {
                match self {
                    Self::Unrecognized(text) => text,
                    known => $crate::runtime::open_enum::known(known),
                }
            }
        }
        impl From<&str> for $type {
            #[inline]
            fn from(text: &str) -> Self {
                $crate::runtime::open_enum::from_text(text)
            }
        }
        impl From<String> for $type {
            #[inline]
            fn from(text: String) -> Self {
                $crate::runtime::open_enum::from_text(text)
            }
        }
        impl ::std::str::FromStr for $type {
            type Err = ::std::convert::Infallible;

            #[inline]
            fn from_str(text: &str) -> Result<Self, Self::Err> {
                Ok(text.into())
            }
        }
        impl ::std::fmt::Display for $type {
            #[inline]
            fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
                f.pad(self.as_str())
            }
        }
        impl ::std::fmt::Debug for $type {
            #[inline]
            fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
                $crate::runtime::debug::name(self.as_str(), f)
            }
        }
        impl ::serde::Serialize for $type {
            #[inline]
            fn serialize<S: ::serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
                serializer.serialize_str(self.as_str())
            }
        }
        impl<'de> ::serde::Deserialize<'de> for $type {
            #[inline]
            fn deserialize<D: ::serde::Deserializer<'de>>(
                deserializer: D,
            ) -> Result<Self, D::Error> {
                $crate::runtime::open_enum::read(deserializer)
            }
        }
        impl $crate::runtime::view::Member for $type {
            #[inline]
            fn view(&self) -> $crate::runtime::view::View<'_> {
                $crate::runtime::view::View::Name(self.as_str())
            }
        }
        impl $crate::runtime::query::Parameter for $type {
            #[inline]
            fn text(&self) -> ::std::borrow::Cow<'_, str> {
                ::std::borrow::Cow::Borrowed(self.as_str())
            }
        }
    };
}
pub(crate) use open_enum;
