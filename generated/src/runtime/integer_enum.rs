//! Enums of whole numbers, which stay open as well.

use std::mem::discriminant;

use serde::de::{Deserialize, Deserializer, Error};

use super::object::Scalar;

/// An enum of whole numbers whose last variant is `Unrecognized(i64)`.
pub(crate) trait IntegerEnum: Clone + 'static {
    /// Apple's numbers for the variants that are known.
    const KNOWN: &'static [(i64, Self)];

    /// The variant for everything else.
    fn unrecognized(number: i64) -> Self;
}

/// The variant for a number.
pub(crate) fn from_integer<E: IntegerEnum>(number: i64) -> E {
    let found = E::KNOWN.iter().find(|(known, _)| *known == number);
    found.map_or_else(|| E::unrecognized(number), |(_, value)| value.clone())
}

/// Apple's number for a known variant.
pub(crate) fn known_integer<E: IntegerEnum>(value: &E) -> i64 {
    let wanted = discriminant(value);
    let found = E::KNOWN
        .iter()
        .find(|(_, known)| discriminant(known) == wanted);
    found.map_or(0, |(number, _)| *number)
}

pub(crate) fn read_integer<'de, E: IntegerEnum, D: Deserializer<'de>>(
    deserializer: D,
) -> Result<E, D::Error> {
    let number = Scalar::deserialize(deserializer)?.0.parse();
    number
        .map(from_integer)
        .map_err(|_| D::Error::custom("expected a whole number"))
}

/// What every [`IntegerEnum`] needs besides.
macro_rules! integer_enum {
    ($type:ident) => {
        impl $type {
            /// Apple's number for this value; of an unrecognized one, the number that was read.
            #[inline]
            pub fn as_i64(&self) -> i64 {
                match self {
                    Self::Unrecognized(number) => *number,
                    known => $crate::runtime::integer_enum::known_integer(known),
                }
            }
        }
        impl From<i64> for $type {
            #[inline]
            fn from(number: i64) -> Self {
                $crate::runtime::integer_enum::from_integer(number)
            }
        }
        impl ::std::fmt::Display for $type {
            #[inline]
            fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
                ::std::fmt::Display::fmt(&self.as_i64(), f)
            }
        }
        impl ::std::fmt::Debug for $type {
            #[inline]
            fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
                ::std::fmt::Debug::fmt(&self.as_i64(), f)
            }
        }
        impl ::serde::Serialize for $type {
            #[inline]
            fn serialize<S: ::serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
                serializer.serialize_i64(self.as_i64())
            }
        }
        impl<'de> ::serde::Deserialize<'de> for $type {
            #[inline]
            fn deserialize<D: ::serde::Deserializer<'de>>(
                deserializer: D,
            ) -> Result<Self, D::Error> {
                $crate::runtime::integer_enum::read_integer(deserializer)
            }
        }
        impl $crate::runtime::view::Member for $type {
            #[inline]
            fn view(&self) -> $crate::runtime::view::View<'_> {
                $crate::runtime::view::View::Integer(self.as_i64())
            }
        }
        impl $crate::runtime::query::Parameter for $type {
            #[inline]
            fn text(&self) -> ::std::borrow::Cow<'_, str> {
                ::std::borrow::Cow::Owned(self.as_i64().to_string())
            }
        }
    };
}
pub(crate) use integer_enum;
