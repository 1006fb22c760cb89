//! The envelopes of JSON:API: documents, pages and linkages.

use std::fmt;
use std::marker::PhantomData;

use serde::de::{Deserialize, DeserializeOwned, Deserializer, Error, MapAccess, Visitor};
use serde::ser::{Serialize, SerializeMap, Serializer};

use super::id::Id;
use super::included::Included;
use super::links::{Links, Meta, PagingInformation};
use super::object::{Key, List, read_or_default, read_part, read_value, skip};
use super::relationship::{Reference, Types, reference, split};
use super::view::View;

/// An answer that holds one `T`, or with `Option<T>` at most one: a
/// [JSON:API document](https://jsonapi.org/format/#document-top-level).
///
/// ```
/// use appstore_sdk::{Document, Paging};
///
/// let document: Document<Option<Paging>> = serde_json::from_str(r#"{"data": null}"#)?;
/// assert!(document.data.is_none());
/// # Ok::<(), serde_json::Error>(())
/// ```
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct Document<T> {
    /// What was asked for.
    pub data: T,
    /// What came along because of `include`.
    pub included: Included,
    /// Where it was read from.
    pub links: Links,
    /// Anything else that came with it.
    pub meta: Option<Meta>,
}

/// An answer that holds one page of a list of `T`, see Apple's page on
/// [large data sets](https://developer.apple.com/documentation/appstoreconnectapi/large-data-sets).
///
/// There are more pages as long as [`Links::next`] says so; an empty page need not be the last.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct Page<T> {
    /// The items of this page.
    pub data: Vec<T>,
    /// What came along because of `include`. Pages repeat it, see [`Included::merge`].
    pub included: Included,
    /// Where this page was read from, and where the next one is.
    pub links: Links,
    /// How many items there are.
    pub meta: Option<PagingInformation>,
}

/// An answer that says which `T` is related, without its content.
pub struct Linkage<T> {
    /// The id of the related resource, if there is one.
    pub data: Option<Id<T>>,
    /// Where it was read from, and where the resource is.
    pub links: Links,
    kind: String,
}

/// An answer that holds one page of the ids of all related `T`, without their content.
pub struct Linkages<T> {
    /// The ids of this page.
    pub data: Vec<Id<T>>,
    /// Where this page was read from, and where the next one is.
    pub links: Links,
    /// How many ids there are.
    pub meta: Option<PagingInformation>,
    types: Types,
}

impl<'de, T: DeserializeOwned> Deserialize<'de> for Document<T> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let (data, rest) = read(deserializer)?;
        Ok(Self {
            data,
            included: rest.included,
            links: rest.links,
            meta: rest.meta,
        })
    }
}

impl<'de, T: DeserializeOwned> Deserialize<'de> for Page<T> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let (data, rest) = read::<List<T>, _, _>(deserializer)?;
        Ok(Self {
            data: data.0,
            included: rest.included,
            links: rest.links,
            meta: rest.meta,
        })
    }
}

impl<'de, T> Deserialize<'de> for Linkage<T> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let (data, rest) = read::<Option<Reference>, Meta, _>(deserializer)?;
        let Reference { kind, id } = data.unwrap_or_default();
        Ok(Self {
            data: id.map(Id::from),
            links: rest.links,
            kind: kind.unwrap_or_default(),
        })
    }
}

impl<'de, T> Deserialize<'de> for Linkages<T> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let (references, rest) = read::<List<Reference>, _, _>(deserializer)?;
        let (data, types) = split(references.0);
        Ok(Self {
            data,
            links: rest.links,
            meta: rest.meta,
            types,
        })
    }
}

/// What stands beside `data`.
struct Rest<M> {
    included: Included,
    links: Links,
    meta: Option<M>,
}

fn read<'de, T, M, D>(deserializer: D) -> Result<(T, Rest<M>), D::Error>
where
    T: Deserialize<'de>,
    M: Deserialize<'de>,
    D: Deserializer<'de>,
{
    deserializer.deserialize_map(DocumentVisitor(PhantomData))
}

struct DocumentVisitor<T, M>(PhantomData<(T, M)>);

impl<'de, T: Deserialize<'de>, M: Deserialize<'de>> Visitor<'de> for DocumentVisitor<T, M> {
    type Value = (T, Rest<M>);

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a document")
    }

    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Self::Value, A::Error> {
        let mut data = None;
        let mut rest = Rest {
            included: Included::default(),
            links: Links::default(),
            meta: None,
        };
        let mut buffer = String::new();
        while let Some(key) = Key::next(&mut buffer, &mut map)? {
            match key {
                "data" => data = Some(map.next_value()?),
                "included" => read_or_default(&mut rest.included, &mut map)?,
                "links" => read_part(&mut rest.links, &mut map)?,
                "meta" => read_value(&mut rest.meta, &mut map)?,
                _ => skip(&mut map)?,
            }
        }
        data.map(|data| (data, rest))
            .ok_or_else(|| A::Error::missing_field("data"))
    }
}

impl<T: Serialize> Serialize for Document<T> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        write(
            serializer,
            &self.data,
            &self.included,
            &self.links,
            self.meta.as_ref(),
        )
    }
}

impl<T: Serialize> Serialize for Page<T> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        write(
            serializer,
            &self.data,
            &self.included,
            &self.links,
            self.meta.as_ref(),
        )
    }
}

impl<T> Serialize for Linkage<T> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let data = self
            .data
            .as_ref()
            .map(|id| reference(&self.kind, id.as_str()));
        write(
            serializer,
            &data,
            &Included::default(),
            &self.links,
            None::<&()>,
        )
    }
}

impl<T> Serialize for Linkages<T> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let ids = self.data.iter().enumerate();
        let data: Vec<View<'_>> = ids
            .map(|(index, id)| reference(self.types.get(index), id.as_str()))
            .collect();
        write(
            serializer,
            &data,
            &Included::default(),
            &self.links,
            self.meta.as_ref(),
        )
    }
}

fn write<S: Serializer>(
    serializer: S,
    data: &impl Serialize,
    included: &Included,
    links: &Links,
    meta: Option<&impl Serialize>,
) -> Result<S::Ok, S::Error> {
    let mut map = serializer.serialize_map(None)?;
    map.serialize_entry("data", data)?;
    if !included.is_empty() {
        map.serialize_entry("included", included)?;
    }
    if *links != Links::default() {
        map.serialize_entry("links", links)?;
    }
    if let Some(meta) = meta {
        map.serialize_entry("meta", meta)?;
    }
    map.end()
}

impl<T> Clone for Linkage<T> {
    fn clone(&self) -> Self {
        Self {
            data: self.data.clone(),
            links: self.links.clone(),
            kind: self.kind.clone(),
        }
    }
}

impl<T> Clone for Linkages<T> {
    fn clone(&self) -> Self {
        Self {
            data: self.data.clone(),
            links: self.links.clone(),
            meta: self.meta.clone(),
            types: self.types.clone(),
        }
    }
}

impl<T> fmt::Debug for Linkage<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Linkage")
            .field("data", &self.data)
            .field("links", &self.links)
            .finish()
    }
}

impl<T> fmt::Debug for Linkages<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut linkages = f.debug_struct("Linkages");
        linkages
            .field("data", &self.data)
            .field("links", &self.links)
            .field("meta", &self.meta)
            .finish()
    }
}
