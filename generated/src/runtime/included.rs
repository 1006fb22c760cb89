//! The `included` resources of a document: kept as text, decoded on demand.

use std::borrow::Cow;
use std::collections::HashMap;
use std::fmt;
use std::sync::OnceLock;

use serde::de::{Deserialize, DeserializeOwned, Deserializer, Error, MapAccess, Visitor};
use serde::ser::{Error as _, Serialize, Serializer};
use serde_json::Value;
use serde_json::value::{RawValue, to_raw_value};

use super::error::ReadError;
use super::object::{Key, skip};
use super::relationship::{ToMany, ToOne};
use super::resource::Resource;

/// The resources that came along with the data because `include` asked for them, see
/// [compound documents](https://jsonapi.org/format/#document-compound-documents).
///
/// Each is kept as the text that came and decoded when it is asked for. So they cost next to nothing until then, and a
/// type that is not known yet does no harm.
///
/// ```
/// # fn example(
/// #     page: &appstore_sdk::Page<Example>, app: &Example,
/// # ) -> Result<(), appstore_sdk::IncludedError> {
/// for build in page.included.many(&app.builds)? {
///     println!("{build:?}");
/// }
/// # Ok(())
/// # }
/// # struct Example { builds: appstore_sdk::ToMany<appstore_sdk::Paging> }
/// ```
#[derive(Clone, Default)]
pub struct Included {
    resources: Vec<Box<RawValue>>,
    /// Made when it is needed.
    index: OnceLock<Index>,
}

/// Where the resources are in the list, by type.
type Index = HashMap<String, Kind>;

/// Where the resources of one type are.
#[derive(Clone, Default)]
struct Kind {
    /// In their order, those without an id too.
    all: Vec<usize>,
    by_id: HashMap<String, usize>,
}

impl Included {
    /// The resource that a relationship points to, or `None` when the relationship is empty.
    ///
    /// # Errors
    ///
    /// See [`IncludedError`].
    pub fn one<T: DeserializeOwned>(
        &self,
        relationship: &ToOne<T>,
    ) -> Result<Option<T>, IncludedError> {
        if !relationship.is_sent() {
            return Err(IncludedError::LinkageNotSent);
        }
        relationship
            .reference()
            .map(|(kind, id)| self.get(kind, id))
            .transpose()
    }

    /// The resources that a relationship points to, in its order. Of a relationship that
    /// [is truncated](ToMany::is_truncated) these are not all.
    ///
    /// # Errors
    ///
    /// See [`IncludedError`].
    pub fn many<T: DeserializeOwned>(
        &self,
        relationship: &ToMany<T>,
    ) -> Result<Vec<T>, IncludedError> {
        if !relationship.is_sent() {
            return Err(IncludedError::LinkageNotSent);
        }
        relationship
            .references()
            .map(|(kind, id)| self.get(kind, id))
            .collect()
    }

    /// All resources of one type, whatever points to them. Where two versions of a resource share a type, the caller
    /// chooses as which of them they are read.
    pub fn iter<T: Resource + DeserializeOwned>(
        &self,
    ) -> impl Iterator<Item = Result<T, IncludedError>> {
        let kind = self.index().get(T::TYPE);
        let positions = kind.map(|kind| kind.all.as_slice()).unwrap_or_default();
        positions.iter().map(|position| self.decode(*position))
    }

    /// The JSON text of each resource as it came, unknown types too.
    pub fn raw(&self) -> impl Iterator<Item = &str> {
        self.resources.iter().map(|resource| resource.get())
    }

    /// How many resources there are.
    pub fn len(&self) -> usize {
        self.resources.len()
    }

    /// Whether there are none.
    pub fn is_empty(&self) -> bool {
        self.resources.is_empty()
    }

    /// Adds the resources of another page. Pages repeat what they include: of two with the same type and id, the one
    /// in `other` stays, in the place of the first.
    pub fn merge(&mut self, other: Self) {
        self.index();
        let mut index = self.index.take().unwrap_or_default();
        for resource in other.resources {
            let end = self.resources.len();
            let position = note(&mut index, resource.get(), end, false);
            match self.resources.get_mut(position) {
                Some(earlier) => *earlier = resource,
                None => self.resources.push(resource),
            }
        }
        self.index = OnceLock::from(index);
    }

    fn new(resources: Vec<Box<RawValue>>) -> Self {
        Self {
            resources,
            index: OnceLock::new(),
        }
    }

    fn get<T: DeserializeOwned>(&self, kind: &str, id: &str) -> Result<T, IncludedError> {
        let found = self.index().get(kind);
        match found.and_then(|kind| kind.by_id.get(id)) {
            Some(position) => self.decode(*position),
            None => Err(IncludedError::NotIncluded {
                resource_type: kind.to_owned(),
                id: id.to_owned(),
            }),
        }
    }

    fn decode<T: DeserializeOwned>(&self, position: usize) -> Result<T, IncludedError> {
        let resource = self.resources.get(position);
        let text = resource.map_or("", |resource| resource.get());
        serde_json::from_str(text).map_err(|error| unreadable(&error, text, position))
    }

    fn index(&self) -> &Index {
        self.index.get_or_init(|| {
            let mut index = Index::new();
            for (position, text) in self.raw().enumerate() {
                note(&mut index, text, position, true);
            }
            index
        })
    }
}

/// Notes where a resource is. Where there is one with the same type and id already, the new one `replaces` it in the
/// index, or takes its place in the list; the answer says where it belongs there.
fn note(index: &mut Index, resource: &str, position: usize, replaces: bool) -> usize {
    let identity = identity(resource);
    let Some(name) = identity.kind else {
        return position;
    };
    let kind = match index.get_mut(&*name) {
        Some(kind) => kind,
        None => index.entry(name.into_owned()).or_default(),
    };
    if let Some(id) = identity.id {
        match kind.by_id.get_mut(&*id) {
            Some(earlier) if replaces => *earlier = position,
            Some(earlier) => return *earlier,
            None => {
                kind.by_id.insert(id.into_owned(), position);
            }
        }
    }
    kind.all.push(position);
    position
}

/// Type and id of a resource, as far as it has them. Those without are kept, but nothing can point to them.
#[derive(Default)]
struct Identity<'a> {
    kind: Option<Cow<'a, str>>,
    id: Option<Cow<'a, str>>,
}

/// Type and id mostly come first, so hardly anything of a resource has to be looked at.
fn identity(resource: &str) -> Identity<'_> {
    let mut identity = Identity::default();
    let mut json = serde_json::Deserializer::from_str(resource);
    // An error is the way to stop early; where it is a real one, what was found before it counts as well.
    drop(json.deserialize_map(IdentityVisitor(&mut identity)));
    identity
}

struct IdentityVisitor<'i, 'de>(&'i mut Identity<'de>);

impl<'de> Visitor<'de> for IdentityVisitor<'_, 'de> {
    type Value = ();

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a resource")
    }

    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<(), A::Error> {
        let mut buffer = String::new();
        while let Some(key) = Key::next(&mut buffer, &mut map)? {
            match key {
                "type" => self.0.kind = text(map.next_value()?),
                "id" => self.0.id = text(map.next_value()?),
                _ => skip(&mut map)?,
            }
            if self.0.kind.is_some() && self.0.id.is_some() {
                return Err(A::Error::custom(""));
            }
        }
        Ok(())
    }
}

/// A JSON value, if it is a text.
fn text(json: &RawValue) -> Option<Cow<'_, str>> {
    let json = json.get();
    let text = json.strip_prefix('"')?.strip_suffix('"')?;
    if text.contains('\\') {
        serde_json::from_str(json).ok().map(Cow::Owned)
    } else {
        Some(text.into())
    }
}

/// Says which resource it is, and where in it. Lines and columns would be those of the resource, not of the answer.
fn unreadable(error: &serde_json::Error, text: &str, position: usize) -> IncludedError {
    let Identity { kind, id } = identity(text);
    IncludedError::Decode {
        resource_type: kind.unwrap_or_default().into_owned(),
        id: id.unwrap_or_default().into_owned(),
        error: ReadError::json(error, text.as_bytes()).within(&format!("included[{position}]")),
    }
}

/// Resources made by hand, for tests.
impl From<Vec<Value>> for Included {
    fn from(resources: Vec<Value>) -> Self {
        // Writing JSON as text cannot fail.
        let texts = resources.iter().filter_map(|json| to_raw_value(json).ok());
        Self::new(texts.collect())
    }
}

impl PartialEq for Included {
    fn eq(&self, other: &Self) -> bool {
        let is_same = |(one, other): (&str, &str)| {
            let read = |text| serde_json::from_str::<Value>(text).ok();
            one == other || read(one).is_some_and(|one| Some(one) == read(other))
        };
        self.len() == other.len() && self.raw().zip(other.raw()).all(is_same)
    }
}

impl fmt::Debug for Included {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let named = |text| match identity(text) {
            Identity {
                kind: Some(kind),
                id: Some(id),
            } => format!("{kind} {id}"),
            _ => "malformed".to_owned(),
        };
        f.debug_list().entries(self.raw().map(named)).finish()
    }
}

impl Serialize for Included {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        // Not as it came: that can be spread over lines.
        let values = self.raw().map(serde_json::from_str::<Value>);
        let values: Result<Vec<Value>, _> = values.collect();
        values
            .map_err(|_| S::Error::custom("an included resource is not valid JSON"))?
            .serialize(serializer)
    }
}

impl<'de> Deserialize<'de> for Included {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        Vec::deserialize(deserializer).map(Self::new)
    }
}

/// Why an included resource could not be had.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub enum IncludedError {
    /// The answer does not say which resources are related. Apple mostly says so when the relationship is named in
    /// `include` (and, if `fields` is used, there too).
    LinkageNotSent,
    /// The resource is related, but did not come along.
    NotIncluded {
        /// Its type.
        resource_type: String,
        /// Its id.
        id: String,
    },
    /// The resource came along, but could not be read.
    Decode {
        /// Its type.
        resource_type: String,
        /// Its id; empty when it has none.
        id: String,
        /// What is wrong with it, and where.
        error: ReadError,
    },
}

impl fmt::Display for IncludedError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::LinkageNotSent => f.write_str(
                "the answer does not say what is related: name the relationship in `include`",
            ),
            Self::NotIncluded { resource_type, id } => {
                write!(f, "{resource_type} {id} is related, but not included")
            }
            Self::Decode {
                resource_type, id, ..
            } => write!(f, "{resource_type} {id} is included, but could not be read"),
        }
    }
}

impl std::error::Error for IncludedError {
    fn source(&self) -> Option<&(dyn std::error::Error + 'static)> {
        match self {
            Self::Decode { error, .. } => Some(error),
            _ => None,
        }
    }
}
