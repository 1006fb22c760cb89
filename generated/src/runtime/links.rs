//! Links and paging: what comes beside the data of documents, resources and relationships.

use std::fmt;

use serde::de::value::MapAccessDeserializer;
use serde::de::{Deserialize, Deserializer, Error, IgnoredAny, MapAccess, SeqAccess, Visitor};
use serde::{Serialize, Serializer};
use serde_json::Value;

use super::object::{Object, or_default, part, plain, skip};
use super::view::{Member, Members};

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
            "self" => self.self_ = link(map)?,
            "first" => self.first = link(map)?,
            "next" => self.next = link(map)?,
            "related" => self.related = link(map)?,
            _ => skip(map)?,
        }
        Ok(())
    }

    fn members<'a>(&'a self, out: &mut Members<'a>) {
        out.member("self", &self.self_)
            .member("first", &self.first)
            .member("next", &self.next);
        out.member("related", &self.related);
    }
}

plain!(Links);

/// JSON:API allows a link to be a text or an object with `href`; anything else is none.
fn link<'de, A: MapAccess<'de>>(map: &mut A) -> Result<Option<String>, A::Error> {
    Ok(map.next_value::<Link>()?.0)
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
            "paging" => self.paging = or_default(map)?,
            _ => skip(map)?,
        }
        Ok(())
    }

    fn members<'a>(&'a self, out: &mut Members<'a>) {
        out.part("paging", &self.paging);
    }
}

plain!(PagingInformation);

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
            "total" => self.total = map.next_value()?,
            "limit" => self.limit = map.next_value()?,
            "nextCursor" => self.next_cursor = map.next_value()?,
            _ => skip(map)?,
        }
        Ok(())
    }

    fn members<'a>(&'a self, out: &mut Members<'a>) {
        out.member("total", &self.total)
            .member("limit", &self.limit)
            .member("nextCursor", &self.next_cursor);
    }
}

plain!(Paging);

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
            "links" => part(&mut self.links, map)?,
            _ => skip(map)?,
        }
        Ok(())
    }

    fn members<'a>(&'a self, out: &mut Members<'a>) {
        out.part("links", &self.links);
    }
}

plain!(LinksOnly);
