//! The `included` resources of a document: kept as text, decoded on demand.

use std::borrow::Cow;
use std::collections::HashMap;
use std::fmt;
use std::ops::Range;
use std::sync::OnceLock;

use serde::de::{
    Deserialize, DeserializeOwned, Deserializer, Error, IgnoredAny, MapAccess, SeqAccess,
    Unexpected, Visitor,
};
use serde::ser::{Error as _, Serialize, Serializer};
use serde_json::Value;
use serde_json::value::RawValue;

use super::error::ReadError;
use super::object::{Key, skip};
use super::relationship::{ToMany, ToOne};
use super::resource::Resource;

/// The resources that came along with the data because `include` asked for them, see
/// [compound documents](https://jsonapi.org/format/#document-compound-documents).
///
/// They are kept as the text that came and decoded when they are asked for. So they cost next to nothing until then,
/// and a type that is not known yet does no harm.
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
    /// The list as it came; empty when there is nothing in it.
    text: Box<str>,
    /// Made when it is needed.
    index: OnceLock<Index>,
}

/// What is where.
#[derive(Clone, Default)]
struct Index {
    places: Vec<Place>,
    kinds: HashMap<String, Kind>,
}

/// Where the text of a resource is.
#[derive(Clone)]
enum Place {
    /// A part of the list as it came.
    List(Range<usize>),
    /// It was in the list of another page.
    Own(Box<str>),
}

/// All resources of one type.
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
        let kind = self.index().kinds.get(T::TYPE);
        let positions = kind.map(|kind| kind.all.as_slice()).unwrap_or_default();
        positions.iter().map(|position| self.decode(*position))
    }

    /// The JSON text of each resource as it came, unknown types too.
    pub fn raw(&self) -> impl Iterator<Item = &str> {
        let places = self.index().places.iter();
        places.map(|place| self.text_at(place))
    }

    /// How many resources there are.
    pub fn len(&self) -> usize {
        self.index().places.len()
    }

    /// Whether there are none.
    pub fn is_empty(&self) -> bool {
        match self.index.get() {
            Some(index) => index.places.is_empty(),
            None => self.text.is_empty(),
        }
    }

    /// Adds the resources of another page. Pages repeat what they include: of two with the same type and id, the one
    /// in `other` stays, in the place of the first.
    pub fn merge(&mut self, other: Self) {
        self.index();
        let mut index = self.index.take().unwrap_or_default();
        for text in other.raw() {
            let identity = identity(text);
            let end = index.places.len();
            let position = index.add(&identity, end, false);
            match index.places.get_mut(position) {
                Some(earlier) if self.text_at(earlier) == text => {}
                Some(earlier) => *earlier = Place::Own(text.into()),
                None => index.places.push(Place::Own(text.into())),
            }
        }
        self.index = OnceLock::from(index);
    }

    fn get<T: DeserializeOwned>(&self, kind: &str, id: &str) -> Result<T, IncludedError> {
        let found = self.index().kinds.get(kind);
        match found.and_then(|kind| kind.by_id.get(id)) {
            Some(position) => self.decode(*position),
            None => Err(IncludedError::NotIncluded {
                resource_type: kind.to_owned(),
                id: id.to_owned(),
            }),
        }
    }

    fn decode<T: DeserializeOwned>(&self, position: usize) -> Result<T, IncludedError> {
        let text = self.text_of(position);
        serde_json::from_str(text).map_err(|error| unreadable(&error, text, position))
    }

    fn text_of(&self, position: usize) -> &str {
        let place = self.index().places.get(position);
        place.map_or("", |place| self.text_at(place))
    }

    fn text_at<'a>(&'a self, place: &'a Place) -> &'a str {
        match place {
            Place::List(range) => self.text.get(range.clone()).unwrap_or_default(),
            Place::Own(text) => text,
        }
    }

    fn index(&self) -> &Index {
        self.index.get_or_init(|| Index::new(&self.text))
    }

    fn new(text: impl Into<Box<str>>) -> Self {
        Self {
            text: text.into(),
            index: OnceLock::new(),
        }
    }
}

impl Index {
    fn new(list: &str) -> Self {
        let mut index = Self::default();
        let mut rest = list.trim_start().strip_prefix('[').unwrap_or_default();
        // Each step takes a value and the comma or bracket after it; the text was read as JSON before.
        loop {
            rest = rest.trim_start();
            let start = list.len() - rest.len();
            let (identity, length) = first(rest);
            if length == 0 {
                return index;
            }
            let position = index.places.len();
            index.places.push(Place::List(start..start + length));
            index.add(&identity, position, true);
            rest = rest.get(length..).unwrap_or_default().trim_start();
            rest = rest.strip_prefix(',').unwrap_or_default();
        }
    }

    /// Notes where a resource is: there, or where one with the same type and id is already.
    fn add(&mut self, identity: &Identity<'_>, position: usize, replaces: bool) -> usize {
        let Some(name) = &identity.kind else {
            return position;
        };
        if !self.kinds.contains_key(&**name) {
            self.kinds.insert(name.to_string(), Kind::default());
        }
        let Some(kind) = self.kinds.get_mut(&**name) else {
            return position;
        };
        if let Some(id) = &identity.id {
            match kind.by_id.get_mut(&**id) {
                Some(earlier) if replaces => *earlier = position,
                Some(earlier) => return *earlier,
                None => {
                    kind.by_id.insert(id.to_string(), position);
                }
            }
        }
        kind.all.push(position);
        position
    }
}

/// Type and id of a resource, as far as it has them. Those without are kept, but nothing can point to them.
#[derive(Default)]
struct Identity<'a> {
    kind: Option<Cow<'a, str>>,
    id: Option<Cow<'a, str>>,
}

fn identity(resource: &str) -> Identity<'_> {
    first(resource).0
}

/// The identity of the JSON value that a text begins with, and its length; 0 when it begins with none.
fn first(text: &str) -> (Identity<'_>, usize) {
    let mut values = serde_json::Deserializer::from_str(text).into_iter::<Identity<'_>>();
    match values.next() {
        Some(Ok(identity)) => (identity, values.byte_offset()),
        // Half a surrogate pair, for example, can be skipped but not read.
        _ => {
            let mut values = serde_json::Deserializer::from_str(text).into_iter::<IgnoredAny>();
            let is_there = matches!(values.next(), Some(Ok(_)));
            let length = if is_there { values.byte_offset() } else { 0 };
            (Identity::default(), length)
        }
    }
}

impl<'de> Deserialize<'de> for Identity<'de> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_any(IdentityVisitor)
    }
}

struct IdentityVisitor;

impl<'de> Visitor<'de> for IdentityVisitor {
    type Value = Identity<'de>;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a resource")
    }

    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Self::Value, A::Error> {
        let mut identity = Identity::default();
        let mut buffer = String::new();
        while let Some(key) = Key::next(&mut buffer, &mut map)? {
            match key {
                "type" => identity.kind = map.next_value::<Text<'_>>()?.0,
                "id" => identity.id = map.next_value::<Text<'_>>()?.0,
                _ => skip(&mut map)?,
            }
        }
        Ok(identity)
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut seq: A) -> Result<Self::Value, A::Error> {
        while seq.next_element::<IgnoredAny>()?.is_some() {}
        Ok(Identity::default())
    }

    fn visit_str<E: Error>(self, _: &str) -> Result<Self::Value, E> {
        Ok(Identity::default())
    }

    fn visit_unit<E: Error>(self) -> Result<Self::Value, E> {
        Ok(Identity::default())
    }

    fn visit_bool<E: Error>(self, _: bool) -> Result<Self::Value, E> {
        Ok(Identity::default())
    }

    fn visit_i64<E: Error>(self, _: i64) -> Result<Self::Value, E> {
        Ok(Identity::default())
    }

    fn visit_u64<E: Error>(self, _: u64) -> Result<Self::Value, E> {
        Ok(Identity::default())
    }

    fn visit_f64<E: Error>(self, _: f64) -> Result<Self::Value, E> {
        Ok(Identity::default())
    }
}

/// A text, if it is one.
struct Text<'a>(Option<Cow<'a, str>>);

impl<'de> Deserialize<'de> for Text<'de> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let raw = <&RawValue>::deserialize(deserializer)?.get();
        let plain = raw
            .strip_prefix('"')
            .and_then(|rest| rest.strip_suffix('"'));
        Ok(Self(match plain {
            Some(text) if !text.contains('\\') => Some(text.into()),
            Some(_) => serde_json::from_str::<String>(raw).ok().map(Cow::Owned),
            None => None,
        }))
    }
}

/// Says which resource it is, and where in it. The text begins with the resource, so lines and columns would lead astray.
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
        Self::new(match resources.is_empty() {
            true => String::new(),
            false => Value::Array(resources).to_string(),
        })
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
        let text: Box<str> = Box::<RawValue>::deserialize(deserializer)?.into();
        match text.strip_prefix('[') {
            Some(rest) if rest.trim_start() == "]" => Ok(Self::default()),
            Some(_) => Ok(Self::new(text)),
            None => Err(D::Error::invalid_type(
                Unexpected::Other("something else"),
                &"a list",
            )),
        }
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
