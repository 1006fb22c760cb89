//! Relationships as they are read: to one resource or to many.

use serde::de::{Deserialize, Deserializer, Error, MapAccess};

use super::id::Id;
use super::links::{Links, PagingInformation};
use super::object::{Object, object, read_list, read_object, read_part, read_value, skip};
use super::resource::Resource;
use super::view::{Member, View};

/// A relationship to at most one `T`.
///
/// Apple sends the [linkage](https://jsonapi.org/format/#document-resource-object-linkage) of a relationship mostly
/// when it was asked for with `include`. So there are three cases: not sent, sent and empty, sent with an id.
pub struct ToOne<T> {
    is_sent: bool,
    kind: String,
    id: Option<Id<T>>,
    /// Where the related resource can be read.
    pub links: Links,
}

impl<T> ToOne<T> {
    /// A relationship that was sent and is empty, for tests; the default is one that was not sent.
    pub fn none() -> Self {
        Self {
            is_sent: true,
            ..Self::default()
        }
    }

    /// The id of the related resource; `None` when there is none, or when it was not sent.
    pub fn id(&self) -> Option<&Id<T>> {
        self.id.as_ref()
    }

    /// Whether the answer says which resource is related, be it none.
    pub fn is_sent(&self) -> bool {
        self.is_sent
    }

    pub(super) fn reference(&self) -> Option<(&str, &str)> {
        self.id.as_ref().map(|id| (self.kind.as_str(), id.as_str()))
    }
}

impl<T: Resource> ToOne<T> {
    /// A relationship to the resource with this id, for tests.
    pub fn to(id: impl Into<Id<T>>) -> Self {
        Self {
            is_sent: true,
            kind: T::TYPE.to_owned(),
            id: Some(id.into()),
            links: Links::default(),
        }
    }
}

impl<T> Clone for ToOne<T> {
    fn clone(&self) -> Self {
        Self {
            is_sent: self.is_sent,
            kind: self.kind.clone(),
            id: self.id.clone(),
            links: self.links.clone(),
        }
    }
}

impl<T> Default for ToOne<T> {
    fn default() -> Self {
        Self {
            is_sent: false,
            kind: String::new(),
            id: None,
            links: Links::default(),
        }
    }
}

impl<T> Object for ToOne<T> {
    fn member<'de, A: MapAccess<'de>>(&mut self, key: &str, map: &mut A) -> Result<(), A::Error> {
        match key {
            "data" => {
                self.is_sent = true;
                let reference = map.next_value::<Option<Reference>>()?.unwrap_or_default();
                self.id = reference.id.map(Id::from);
                self.kind = reference.kind.unwrap_or_default();
                Ok(())
            }
            "links" => read_part(&mut self.links, map),
            _ => skip(map),
        }
    }
}

impl<T> Member for ToOne<T> {
    fn view(&self) -> View<'_> {
        let object = View::object("ToOne");
        let object = match &self.id {
            Some(id) => object.push("data", reference(&self.kind, id.as_str())),
            None if self.is_sent => object.null("data"),
            None => object,
        };
        object.part("links", &self.links).end()
    }
}

object!(ToOne<T>);

/// A relationship to any number of `T`.
///
/// Apple sends the [linkage](https://jsonapi.org/format/#document-resource-object-linkage) of a relationship mostly
/// when it was asked for with `include`, and then no more of it than the limit that goes with `include` (10 to 50
/// unless asked otherwise): look at [`ToMany::is_truncated`] before taking [`ToMany::ids`] for everything.
pub struct ToMany<T> {
    is_sent: bool,
    ids: Vec<Id<T>>,
    types: Types,
    /// Where the related resources can be read.
    pub links: Links,
    /// How many there are, if Apple says so.
    pub meta: Option<PagingInformation>,
}

impl<T> ToMany<T> {
    /// The ids that were sent; empty when there are none, and when none were sent.
    pub fn ids(&self) -> &[Id<T>] {
        &self.ids
    }

    /// Whether the answer says which resources are related, be it none.
    pub fn is_sent(&self) -> bool {
        self.is_sent
    }

    /// How many related resources there are in all, if Apple says so.
    pub fn total(&self) -> Option<i64> {
        self.meta.as_ref()?.paging.total
    }

    /// Whether there are more related resources than the ids that were sent. The rest can be read from the related
    /// list.
    pub fn is_truncated(&self) -> bool {
        let sent = i64::try_from(self.ids.len()).unwrap_or(i64::MAX);
        self.is_sent
            && (self.links.next().is_some() || self.total().is_some_and(|total| total > sent))
    }

    pub(super) fn references(&self) -> impl Iterator<Item = (&str, &str)> {
        self.ids
            .iter()
            .enumerate()
            .map(|(index, id)| (self.types.get(index), id.as_str()))
    }
}

impl<T: Resource> ToMany<T> {
    /// A relationship to the resources with these ids, for tests; the default is one that was not sent.
    pub fn to(ids: impl IntoIterator<Item = impl Into<Id<T>>>) -> Self {
        let mut types = Types::default();
        types.push(0, T::TYPE.to_owned());
        Self {
            is_sent: true,
            ids: ids.into_iter().map(Into::into).collect(),
            types,
            ..Self::default()
        }
    }
}

impl<T> Clone for ToMany<T> {
    fn clone(&self) -> Self {
        Self {
            is_sent: self.is_sent,
            ids: self.ids.clone(),
            types: self.types.clone(),
            links: self.links.clone(),
            meta: self.meta.clone(),
        }
    }
}

impl<T> Default for ToMany<T> {
    fn default() -> Self {
        Self {
            is_sent: false,
            ids: Vec::new(),
            types: Types::default(),
            links: Links::default(),
            meta: None,
        }
    }
}

impl<T> Object for ToMany<T> {
    fn member<'de, A: MapAccess<'de>>(&mut self, key: &str, map: &mut A) -> Result<(), A::Error> {
        match key {
            "data" => {
                let mut references = None;
                read_list(&mut references, map)?;
                self.is_sent = references.is_some();
                (self.ids, self.types) = split(references.unwrap_or_default());
                Ok(())
            }
            "links" => read_part(&mut self.links, map),
            "meta" => read_value(&mut self.meta, map),
            _ => skip(map),
        }
    }
}

impl<T> Member for ToMany<T> {
    fn view(&self) -> View<'_> {
        let mut object = View::object("ToMany");
        if self.is_sent {
            let references = self.references().map(|(kind, id)| reference(kind, id));
            object = object.push("data", View::List(references.collect()));
        }
        object
            .part("links", &self.links)
            .member("meta", &self.meta)
            .end()
    }
}

object!(ToMany<T>);

/// A resource identifier, `{"type", "id"}`.
#[derive(Default)]
pub(super) struct Reference {
    pub(super) kind: Option<String>,
    pub(super) id: Option<String>,
}

impl Object for Reference {
    fn member<'de, A: MapAccess<'de>>(&mut self, key: &str, map: &mut A) -> Result<(), A::Error> {
        match key {
            "type" => read_value(&mut self.kind, map),
            "id" => {
                self.id = map.next_value::<Option<Id<()>>>()?.map(String::from);
                Ok(())
            }
            _ => skip(map),
        }
    }
}

impl Member for Reference {
    fn view(&self) -> View<'_> {
        View::object("Reference")
            .member("type", &self.kind)
            .member("id", &self.id)
            .end()
    }
}

impl<'de> Deserialize<'de> for Reference {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let reference: Self = read_object(deserializer)?;
        match (&reference.kind, &reference.id) {
            (Some(_), Some(_)) => Ok(reference),
            (None, _) => Err(D::Error::missing_field("type")),
            (_, None) => Err(D::Error::missing_field("id")),
        }
    }
}

/// How a resource identifier is written.
pub(super) fn reference<'a>(kind: &'a str, id: &'a str) -> View<'a> {
    View::object("Reference")
        .push("type", View::Name(kind))
        .push("id", View::Shown(id))
        .end()
}

/// Typed ids and their types.
pub(super) fn split<T>(references: Vec<Reference>) -> (Vec<Id<T>>, Types) {
    let mut types = Types::default();
    let mut ids = Vec::with_capacity(references.len());
    for reference in references {
        types.push(ids.len(), reference.kind.unwrap_or_default());
        ids.push(reference.id.unwrap_or_default().into());
    }
    (ids, types)
}

/// The types of a list of references; nearly always one for all, so only changes are stored.
#[derive(Clone, Default)]
pub(super) struct Types(Vec<(usize, String)>);

impl Types {
    pub(super) fn push(&mut self, index: usize, kind: String) {
        if self.0.last().is_none_or(|(_, last)| *last != kind) {
            self.0.push((index, kind));
        }
    }

    pub(super) fn get(&self, index: usize) -> &str {
        let run = self.0.iter().rev().find(|(start, _)| *start <= index);
        run.map_or("", |(_, kind)| kind)
    }
}
