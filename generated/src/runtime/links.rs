//! Links and paging: what comes beside the data of documents, resources and relationships.

use std::fmt;

use serde::de::value::MapAccessDeserializer;
use serde::de::{Deserialize, Deserializer, Error, IgnoredAny, MapAccess, SeqAccess, Visitor};
use serde::{Serialize, Serializer};
use serde_json::Value;

use super::object::{Object, object, read_part, read_value, skip};
use super::view::{Member, View};

/// The [links](https://jsonapi.org/format/#document-links) of a document, a resource or a relationship.
///
/// Apple's description says which of them come, but its answers have been seen without; so each is optional. They
/// are kept as text, because Apple sends some that are no valid addresses.
#[derive(Clone, Default, PartialEq, Eq)]
#[non_exhaustive]
pub struct Links {
    /// Where this was read from.
    pub self_: Option<String>,
    /// The first page of a list.
    pub first: Option<String>,
    /// The next page of a list as it was sent; [`Links::next`] knows when there is none.
    pub next: Option<String>,
    /// Where the related resources can be read.
    pub related: Option<String>,
}

impl Links {
    /// The next page of a list. Absent, `null` and the empty text all say that there is none.
    pub fn next(&self) -> Option<&str> {
        self.next.as_deref().filter(|next| !next.is_empty())
    }
}

impl Object for Links {
    fn member<'de, A: MapAccess<'de>>(&mut self, key: &str, map: &mut A) -> Result<(), A::Error> {
        match key {
            "self" => read_link(&mut self.self_, map),
            "first" => read_link(&mut self.first, map),
            "next" => read_link(&mut self.next, map),
            "related" => read_link(&mut self.related, map),
            _ => skip(map),
        }
    }
}

impl Member for Links {
    fn view(&self) -> View<'_> {
        View::object("Links")
            .member("self", &self.self_)
            .member("first", &self.first)
            .member("next", &self.next)
            .member("related", &self.related)
            .end()
    }
}

object!(Links);

/// JSON:API allows a link to be a text or an object with `href`; anything else is none.
fn read_link<'de, A: MapAccess<'de>>(
    place: &mut Option<String>,
    map: &mut A,
) -> Result<(), A::Error> {
    *place = map.next_value::<Link>()?.0;
    Ok(())
}

struct Link(Option<String>);

impl<'de> Deserialize<'de> for Link {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_any(LinkVisitor)
    }
}

struct LinkVisitor;

impl<'de> Visitor<'de> for LinkVisitor {
    type Value = Link;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a link")
    }

    fn visit_str<E: Error>(self, text: &str) -> Result<Link, E> {
        Ok(Link(Some(text.to_owned())))
    }

    fn visit_string<E: Error>(self, text: String) -> Result<Link, E> {
        Ok(Link(Some(text)))
    }

    fn visit_map<A: MapAccess<'de>>(self, map: A) -> Result<Link, A::Error> {
        let Value::Object(mut object) = Value::deserialize(MapAccessDeserializer::new(map))? else {
            return Ok(Link(None));
        };
        Ok(Link(match object.remove("href") {
            Some(Value::String(text)) => Some(text),
            _ => None,
        }))
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut seq: A) -> Result<Link, A::Error> {
        while seq.next_element::<IgnoredAny>()?.is_some() {}
        Ok(Link(None))
    }

    fn visit_unit<E: Error>(self) -> Result<Link, E> {
        Ok(Link(None))
    }

    fn visit_bool<E: Error>(self, _: bool) -> Result<Link, E> {
        Ok(Link(None))
    }

    fn visit_i64<E: Error>(self, _: i64) -> Result<Link, E> {
        Ok(Link(None))
    }

    fn visit_u64<E: Error>(self, _: u64) -> Result<Link, E> {
        Ok(Link(None))
    }

    fn visit_f64<E: Error>(self, _: f64) -> Result<Link, E> {
        Ok(Link(None))
    }
}

/// What comes with a list about its pages.
#[derive(Clone, Default, PartialEq, Eq)]
#[non_exhaustive]
pub struct PagingInformation {
    /// The figures.
    pub paging: Paging,
}

impl Object for PagingInformation {
    fn member<'de, A: MapAccess<'de>>(&mut self, key: &str, map: &mut A) -> Result<(), A::Error> {
        match key {
            "paging" => read_part(&mut self.paging, map),
            _ => skip(map),
        }
    }
}

impl Member for PagingInformation {
    fn view(&self) -> View<'_> {
        View::object("PagingInformation")
            .part("paging", &self.paging)
            .end()
    }
}

object!(PagingInformation);

/// The figures of a list that comes in pages, see Apple's page on
/// [large data sets](https://developer.apple.com/documentation/appstoreconnectapi/large-data-sets).
#[derive(Clone, Default, PartialEq, Eq)]
#[non_exhaustive]
pub struct Paging {
    /// How many items there are on all pages together; many lists do not say.
    pub total: Option<i64>,
    /// How many items a page has at most.
    pub limit: Option<i64>,
    /// Where the next page begins; an opaque text. [`Links::next`] is the way to get there.
    pub next_cursor: Option<String>,
}

impl Object for Paging {
    fn member<'de, A: MapAccess<'de>>(&mut self, key: &str, map: &mut A) -> Result<(), A::Error> {
        match key {
            "total" => read_value(&mut self.total, map),
            "limit" => read_value(&mut self.limit, map),
            "nextCursor" => read_value(&mut self.next_cursor, map),
            _ => skip(map),
        }
    }
}

impl Member for Paging {
    fn view(&self) -> View<'_> {
        View::object("Paging")
            .member("total", &self.total)
            .member("limit", &self.limit)
            .member("nextCursor", &self.next_cursor)
            .end()
    }
}

object!(Paging);

/// What comes beside the data of a document that is not a list: anything that Apple adds, as JSON.
#[derive(Clone, PartialEq)]
pub struct Meta(Value);

impl Meta {
    /// A member by its name.
    pub fn get(&self, name: &str) -> Option<&Value> {
        self.0.get(name)
    }
}

impl fmt::Debug for Meta {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Debug::fmt(&self.0.view(), f)
    }
}

impl Serialize for Meta {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        self.0.serialize(serializer)
    }
}

impl<'de> Deserialize<'de> for Meta {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        Value::deserialize(deserializer).map(Self)
    }
}

/// A relationship of which Apple sends the links alone.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct LinksOnly {
    /// Where the related resources can be read.
    pub links: Links,
}

impl Object for LinksOnly {
    fn member<'de, A: MapAccess<'de>>(&mut self, key: &str, map: &mut A) -> Result<(), A::Error> {
        match key {
            "links" => read_part(&mut self.links, map),
            _ => skip(map),
        }
    }
}

impl Member for LinksOnly {
    fn view(&self) -> View<'_> {
        View::object("LinksOnly").part("links", &self.links).end()
    }
}

object!(LinksOnly);
