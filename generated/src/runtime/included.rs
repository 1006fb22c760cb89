//! The `included` resources of a document: kept raw, decoded on demand.

use std::collections::HashMap;
use std::fmt;
use std::sync::OnceLock;

use serde::de::{Deserialize, DeserializeOwned, Deserializer};
use serde::{Serialize, Serializer};
use serde_json::Value;

use super::error::ReadError;
use super::relationship::{ToMany, ToOne};
use super::resource::Resource;

/// The resources that came along with the data because `include` asked for them, see
/// [compound documents](https://jsonapi.org/format/#document-compound-documents).
///
/// They are kept as they came and decoded when they are asked for, so a type that is not known yet does no harm.
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
    resources: Vec<Value>,
    positions: OnceLock<Positions>,
}

/// Where a resource is in the list, by type and id.
type Positions = HashMap<String, HashMap<String, usize>>;

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
            .map(|(kind, id)| decode(self.get(kind, id)?))
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
            .map(|(kind, id)| decode(self.get(kind, id)?))
            .collect()
    }

    /// All resources of one type, whatever points to them. Where two versions of a resource share a type, the caller
    /// chooses as which of them they are read.
    pub fn iter<T: Resource + DeserializeOwned>(
        &self,
    ) -> impl Iterator<Item = Result<T, IncludedError>> {
        self.resources
            .iter()
            .filter(|resource| text(resource, "type") == Some(T::TYPE))
            .map(decode)
    }

    /// Everything as it came, unknown types too.
    pub fn raw(&self) -> &[Value] {
        &self.resources
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
        let mut positions = self.positions().clone();
        for resource in other.resources {
            match identity(&resource) {
                Some((kind, id)) => {
                    let end = self.resources.len();
                    let position = *positions
                        .entry(kind.to_owned())
                        .or_default()
                        .entry(id.to_owned())
                        .or_insert(end);
                    match self.resources.get_mut(position) {
                        Some(earlier) => *earlier = resource,
                        None => self.resources.push(resource),
                    }
                }
                None => self.resources.push(resource),
            }
        }
        self.positions = OnceLock::from(positions);
    }

    fn get(&self, kind: &str, id: &str) -> Result<&Value, IncludedError> {
        let position = self.positions().get(kind).and_then(|ids| ids.get(id));
        position
            .and_then(|position| self.resources.get(*position))
            .ok_or_else(|| IncludedError::NotIncluded {
                resource_type: kind.to_owned(),
                id: id.to_owned(),
            })
    }

    fn positions(&self) -> &Positions {
        self.positions.get_or_init(|| {
            let mut positions = Positions::new();
            for (position, resource) in self.resources.iter().enumerate() {
                if let Some((kind, id)) = identity(resource) {
                    positions
                        .entry(kind.to_owned())
                        .or_default()
                        .insert(id.to_owned(), position);
                }
            }
            positions
        })
    }
}

fn text<'a>(resource: &'a Value, name: &str) -> Option<&'a str> {
    resource.get(name).and_then(Value::as_str)
}

/// Entries without type and id are kept, but nothing can point to them.
fn identity(resource: &Value) -> Option<(&str, &str)> {
    Some((text(resource, "type")?, text(resource, "id")?))
}

fn decode<T: DeserializeOwned>(resource: &Value) -> Result<T, IncludedError> {
    T::deserialize(resource).map_err(|error| IncludedError::Decode(ReadError::json(&error, &[])))
}

/// Resources made by hand, for tests.
impl From<Vec<Value>> for Included {
    fn from(resources: Vec<Value>) -> Self {
        Self {
            resources,
            positions: OnceLock::new(),
        }
    }
}

impl PartialEq for Included {
    fn eq(&self, other: &Self) -> bool {
        self.resources == other.resources
    }
}

impl fmt::Debug for Included {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let named = |resource| match identity(resource) {
            Some((kind, id)) => format!("{kind} {id}"),
            None => "malformed".to_owned(),
        };
        f.debug_list()
            .entries(self.resources.iter().map(named))
            .finish()
    }
}

impl Serialize for Included {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        self.resources.serialize(serializer)
    }
}

impl<'de> Deserialize<'de> for Included {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        Vec::deserialize(deserializer).map(Self::from)
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
    Decode(ReadError),
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
            Self::Decode(_) => f.write_str("an included resource could not be read"),
        }
    }
}

impl std::error::Error for IncludedError {
    fn source(&self) -> Option<&(dyn std::error::Error + 'static)> {
        match self {
            Self::Decode(error) => Some(error),
            _ => None,
        }
    }
}
