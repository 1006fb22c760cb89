//! Plain JSON that has one of several forms.

use serde::de::DeserializeOwned;
use serde_json::Value;

use super::view::View;

/// An enum with a variant for each form and `Unrecognized(Value)` for everything else.
pub(crate) trait Union {
    fn read(value: &Value) -> Self;

    fn view(&self) -> View<'_>;
}

/// The value as a `T`, if it has the members that make it one and can be read.
pub(crate) fn fits<T: DeserializeOwned>(value: &Value, required: &[&str]) -> Option<T> {
    let is_complete = required.iter().all(|name| value.get(name).is_some());
    is_complete.then(|| T::deserialize(value).ok()).flatten()
}

/// What every [`Union`] needs besides.
macro_rules! union {
    ($type:ident) => {
        impl $crate::runtime::view::Member for $type {
            #[inline]
            fn view(&self) -> $crate::runtime::view::View<'_> {
                $crate::runtime::union::Union::view(self)
            }
        }
        impl ::serde::Serialize for $type {
            #[inline]
            fn serialize<S: ::serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
                $crate::runtime::view::write(self, serializer)
            }
        }
        impl<'de> ::serde::Deserialize<'de> for $type {
            #[inline]
            fn deserialize<D: ::serde::Deserializer<'de>>(
                deserializer: D,
            ) -> Result<Self, D::Error> {
                ::serde_json::Value::deserialize(deserializer)
                    .map(|value| $crate::runtime::union::Union::read(&value))
            }
        }
        impl ::std::fmt::Debug for $type {
            #[inline]
            fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
                $crate::runtime::debug::members(self, f)
            }
        }
    };
}
pub(crate) use union;
