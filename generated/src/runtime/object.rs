//! Reading and writing JSON objects: one shared visitor instead of a derive per type.

use std::borrow::Cow;
use std::fmt;
use std::marker::PhantomData;

use serde::de::{
    Deserialize, DeserializeSeed, Deserializer, Error, IgnoredAny, IntoDeserializer, MapAccess,
    SeqAccess, Visitor,
};

use super::view::Member;

/// A JSON object all of whose members are optional.
pub(crate) trait Object: Member {
    /// Reads the value of one member, or skips it.
    fn member<'de, A: MapAccess<'de>>(&mut self, key: &str, map: &mut A) -> Result<(), A::Error>
    where
        Self: Sized;
}

/// Skips the value of a member that is not known.
pub(crate) fn skip<'de, A: MapAccess<'de>>(map: &mut A) -> Result<(), A::Error> {
    map.next_value::<IgnoredAny>()?;
    Ok(())
}

/// Reads a member into its place.
pub(crate) fn read_value<'de, T, A>(place: &mut T, map: &mut A) -> Result<(), A::Error>
where
    T: Deserialize<'de>,
    A: MapAccess<'de>,
{
    *place = map.next_value()?;
    Ok(())
}

/// Reads a member into its place for which null, absent and the default are the same.
pub(crate) fn read_or_default<'de, T, A>(place: &mut T, map: &mut A) -> Result<(), A::Error>
where
    T: Deserialize<'de> + Default,
    A: MapAccess<'de>,
{
    *place = map.next_value::<Option<T>>()?.unwrap_or_default();
    Ok(())
}

/// Reads a relationship into its place; null is an absent one.
pub(crate) fn read_relationship<'de, T, A>(place: &mut T, map: &mut A) -> Result<(), A::Error>
where
    T: Deserialize<'de> + Default,
    A: MapAccess<'de>,
{
    read_or_default(place, map)
}

/// Reads a list into its place; null items are left out, and a single object or text stands for a list of one.
pub(crate) fn read_list<'de, T, A>(place: &mut Option<Vec<T>>, map: &mut A) -> Result<(), A::Error>
where
    T: Deserialize<'de>,
    A: MapAccess<'de>,
{
    *place = map.next_value::<Option<List<T>>>()?.map(|list| list.0);
    Ok(())
}

/// Reads a list of lists into its place, each as [`read_list`] does.
pub(crate) fn read_lists<'de, T, A>(
    place: &mut Option<Vec<Vec<T>>>,
    map: &mut A,
) -> Result<(), A::Error>
where
    T: Deserialize<'de>,
    A: MapAccess<'de>,
{
    let lists = map.next_value::<Option<List<List<T>>>>()?;
    *place = lists.map(|lists| lists.0.into_iter().map(|list| list.0).collect());
    Ok(())
}

/// Reads an object by its [`Object`] implementation.
pub(crate) fn read_object<'de, T, D>(deserializer: D) -> Result<T, D::Error>
where
    T: Object + Default,
    D: Deserializer<'de>,
{
    deserializer.deserialize_map(ObjectVisitor(PhantomData))
}

struct ObjectVisitor<T>(PhantomData<T>);

impl<'de, T: Object + Default> Visitor<'de> for ObjectVisitor<T> {
    type Value = T;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("an object")
    }

    fn visit_map<A: MapAccess<'de>>(self, map: A) -> Result<T, A::Error> {
        let mut value = T::default();
        Part(&mut value).visit_map(map)?;
        Ok(value)
    }
}

/// Reads a member that is an object in its place, without moving it; null is an empty one.
pub(crate) fn read_part<'de, T, A>(place: &mut T, map: &mut A) -> Result<(), A::Error>
where
    T: Object + Default,
    A: MapAccess<'de>,
{
    map.next_value_seed(Part(place))
}

struct Part<'p, T>(&'p mut T);

impl<'de, T: Object + Default> DeserializeSeed<'de> for Part<'_, T> {
    type Value = ();

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<(), D::Error> {
        deserializer.deserialize_option(self)
    }
}

impl<'de, T: Object + Default> Visitor<'de> for Part<'_, T> {
    type Value = ();

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("an object")
    }

    fn visit_none<E: Error>(self) -> Result<(), E> {
        *self.0 = T::default();
        Ok(())
    }

    fn visit_some<D: Deserializer<'de>>(self, deserializer: D) -> Result<(), D::Error> {
        deserializer.deserialize_map(self)
    }

    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<(), A::Error> {
        let mut buffer = String::new();
        while let Some(key) = Key::next(&mut buffer, &mut map)? {
            self.0.member(key, &mut map)?;
        }
        Ok(())
    }
}

/// Reads the name of a member: borrowed from the text where that is possible, or else in a buffer that is used again
/// for the next one.
pub(super) struct Key<'k>(&'k mut String);

impl<'k> Key<'k> {
    /// The next name, if there is one.
    pub(super) fn next<'de, A: MapAccess<'de>>(
        buffer: &'k mut String,
        map: &mut A,
    ) -> Result<Option<&'k str>, A::Error>
    where
        'de: 'k,
    {
        Ok(match map.next_key_seed(Key(buffer))? {
            Some(Some(borrowed)) => Some(borrowed),
            Some(None) => Some(buffer),
            None => None,
        })
    }
}

impl<'de> DeserializeSeed<'de> for Key<'_> {
    type Value = Option<&'de str>;

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<Self::Value, D::Error> {
        deserializer.deserialize_str(self)
    }
}

impl<'de> Visitor<'de> for Key<'_> {
    type Value = Option<&'de str>;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("the name of a member")
    }

    fn visit_borrowed_str<E: Error>(self, text: &'de str) -> Result<Self::Value, E> {
        Ok(Some(text))
    }

    fn visit_str<E: Error>(self, text: &str) -> Result<Self::Value, E> {
        self.0.clear();
        self.0.push_str(text);
        Ok(None)
    }
}

pub(super) struct List<T>(pub(super) Vec<T>);

impl<'de, T: Deserialize<'de>> Deserialize<'de> for List<T> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_any(ListVisitor(PhantomData))
    }
}

struct ListVisitor<T>(PhantomData<T>);

impl<'de, T: Deserialize<'de>> Visitor<'de> for ListVisitor<T> {
    type Value = List<T>;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a list")
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut seq: A) -> Result<List<T>, A::Error> {
        let mut items = Vec::new();
        while let Some(item) = seq.next_element::<Option<T>>()? {
            items.extend(item);
        }
        Ok(List(items))
    }

    fn visit_map<A: MapAccess<'de>>(self, map: A) -> Result<List<T>, A::Error> {
        T::deserialize(serde::de::value::MapAccessDeserializer::new(map))
            .map(|item| List(vec![item]))
    }

    fn visit_str<E: Error>(self, text: &str) -> Result<List<T>, E> {
        T::deserialize(text.into_deserializer()).map(|item| List(vec![item]))
    }
}

/// A text that may also come as a number or a boolean.
pub(super) struct Scalar<'a>(pub(super) Cow<'a, str>);

impl<'de> Deserialize<'de> for Scalar<'de> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_any(ScalarVisitor)
    }
}

struct ScalarVisitor;

impl<'de> Visitor<'de> for ScalarVisitor {
    type Value = Scalar<'de>;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a string")
    }

    fn visit_borrowed_str<E: Error>(self, text: &'de str) -> Result<Self::Value, E> {
        Ok(Scalar(text.into()))
    }

    fn visit_str<E: Error>(self, text: &str) -> Result<Self::Value, E> {
        Ok(Scalar(text.to_owned().into()))
    }

    fn visit_string<E: Error>(self, text: String) -> Result<Self::Value, E> {
        Ok(Scalar(text.into()))
    }

    fn visit_bool<E: Error>(self, value: bool) -> Result<Self::Value, E> {
        Ok(Scalar(value.to_string().into()))
    }

    fn visit_i64<E: Error>(self, value: i64) -> Result<Self::Value, E> {
        Ok(Scalar(value.to_string().into()))
    }

    fn visit_u64<E: Error>(self, value: u64) -> Result<Self::Value, E> {
        Ok(Scalar(value.to_string().into()))
    }

    fn visit_f64<E: Error>(self, value: f64) -> Result<Self::Value, E> {
        Ok(Scalar(value.to_string().into()))
    }
}

/// What every [`Object`] needs besides: reading, writing, `Debug`.
macro_rules! object {
    ($type:ident $(<$parameter:ident>)?) => {
        $crate::runtime::object::written!($type $(<$parameter>)?);
        impl<'de $(, $parameter)?> ::serde::Deserialize<'de> for $type $(<$parameter>)? {
            #[inline]
            fn deserialize<D: ::serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
                $crate::runtime::object::read_object(deserializer)
            }
        }
    };
}
pub(crate) use object;

/// Writing and `Debug` of an [`Object`].
macro_rules! written {
    ($type:ident $(<$parameter:ident>)?) => {
        impl $(<$parameter>)? ::serde::Serialize for $type $(<$parameter>)? {
            #[inline]
            fn serialize<S: ::serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
                $crate::runtime::view::write(self, serializer)
            }
        }
        impl $(<$parameter>)? ::std::fmt::Debug for $type $(<$parameter>)? {
            #[inline]
            fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
                $crate::runtime::debug::members(self, f)
            }
        }
    };
}
pub(crate) use written;
