//! Resources: objects that have a type and an id.

use std::fmt;
use std::marker::PhantomData;

use serde::de::{Deserializer, Error, MapAccess, Visitor};

use super::id::Id;
use super::object::{Key, Object, skip};

/// A resource object of [JSON:API](https://jsonapi.org/format/#document-resource-objects): `type`, `id`, and
/// mostly attributes and relationships.
pub trait Resource: Sized {
    /// The `type` of such resources, such as `"apps"`. Different versions of a resource may share one.
    const TYPE: &'static str;

    /// The id of this resource.
    fn id(&self) -> &Id<Self>;

    #[doc(hidden)]
    fn set_id(&mut self, id: Id<Self>);
}

/// Reads a resource: `type` and `id` have to be there.
///
/// The type is not compared: Apple's description has named the wrong one before.
pub(crate) fn read_resource<'de, T, D>(deserializer: D) -> Result<T, D::Error>
where
    T: Resource + Object + Default,
    D: Deserializer<'de>,
{
    deserializer.deserialize_map(ResourceVisitor(PhantomData))
}

struct ResourceVisitor<T>(PhantomData<T>);

impl<'de, T: Resource + Object + Default> Visitor<'de> for ResourceVisitor<T> {
    type Value = T;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a resource")
    }

    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<T, A::Error> {
        let mut resource = T::default();
        let (mut has_type, mut has_id) = (false, false);
        let mut buffer = String::new();
        while let Some(key) = Key::next(&mut buffer, &mut map)? {
            match key {
                "type" => {
                    has_type = true;
                    skip(&mut map)?;
                }
                "id" => {
                    has_id = true;
                    resource.set_id(map.next_value()?);
                }
                other => resource.member(other, &mut map)?,
            }
        }
        match (has_type, has_id) {
            (true, true) => Ok(resource),
            (false, _) => Err(A::Error::missing_field("type")),
            (true, false) => Err(A::Error::missing_field("id")),
        }
    }
}

/// A resource: its type and which of `attributes`, `relationships` and `links` it has.
macro_rules! resource {
    ($type:ident, $name:literal $(, $part:ident)*) => {
        impl $crate::Resource for $type {
            const TYPE: &'static str = $name;

            #[inline]
            fn id(&self) -> &$crate::Id<Self> {
                &self.id
            }

            #[inline]
            fn set_id(&mut self, id: $crate::Id<Self>) {
                self.id = id;
            }
        }
        impl $crate::runtime::object::Object for $type {
            #[inline]
            fn member<'de, A: ::serde::de::MapAccess<'de>>(&mut self, key: &str, map: &mut A) -> Result<(), A::Error> {
                match key {
                    $(stringify!($part) => $crate::runtime::object::read_part(&mut self.$part, map),)*
                    _ => $crate::runtime::object::skip(map),
                }
            }
        }
        impl $crate::runtime::view::Member for $type {
            #[inline]
            fn view(&self) -> $crate::runtime::view::View<'_> {
                $crate::runtime::view::View::object(stringify!($type))
                    .push("type", $crate::runtime::view::View::Name($name))
                    .member("id", &self.id)
                    $(.part(stringify!($part), &self.$part))*
                    .end()
            }
        }
        impl<'de> ::serde::Deserialize<'de> for $type {
            #[inline]
            fn deserialize<D: ::serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
                $crate::runtime::resource::read_resource(deserializer)
            }
        }
        $crate::runtime::object::written!($type);
    };
}
pub(crate) use resource;
