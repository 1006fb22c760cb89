//! The bodies of requests that create and update: what was set is sent, and nothing else.

use std::collections::BTreeMap;
use std::fmt;

use serde_json::{Map, Value, json};

use super::debug::Bare;
use super::error::{Problem, ProblemKind};
use super::id::Id;
use super::resource::Resource;
use super::view::Member;

/// What is sent to create or to update a resource.
///
/// It is made from the `…Create` and `…Update` types, which know what Apple's description allows.
#[derive(Clone, PartialEq)]
pub struct Body {
    kind: &'static str,
    id: Option<String>,
    attributes: Vec<(&'static str, Result<Value, ProblemKind>)>,
    relationships: Vec<(&'static str, Relationship)>,
    needs_attributes: bool,
    needs_relationships: bool,
}

#[derive(Clone, PartialEq)]
enum Relationship {
    Null,
    One(Target),
    Many(Vec<Target>),
}

#[derive(Clone, PartialEq)]
enum Target {
    Existing { kind: &'static str, id: String },
    New(Box<Body>),
}

#[expect(
    clippy::wrong_self_convention,
    reason = "to-one and to-many are kinds of relationships"
)]
impl Body {
    pub(crate) fn new(kind: &'static str) -> Self {
        Self {
            kind,
            id: None,
            attributes: Vec::new(),
            relationships: Vec::new(),
            needs_attributes: false,
            needs_relationships: false,
        }
    }

    /// Sends `attributes` even when it is empty.
    pub(crate) fn with_attributes(mut self) -> Self {
        self.needs_attributes = true;
        self
    }

    /// Sends `relationships` even when it is empty.
    pub(crate) fn with_relationships(mut self) -> Self {
        self.needs_relationships = true;
        self
    }

    pub(crate) fn attribute<T: Member>(self, name: &'static str, value: T) -> Self {
        let value = value.view().to_json();
        self.set_attribute(name, value.ok_or(ProblemKind::NotFinite))
    }

    /// A whole number within the bounds of Apple's description.
    pub(crate) fn attribute_integer(
        self,
        name: &'static str,
        value: i64,
        min: Option<i64>,
        max: Option<i64>,
    ) -> Self {
        let problem = ProblemKind::of_range(value, min, max);
        self.set_attribute(name, problem.map_or(Ok(value.into()), Err))
    }

    pub(crate) fn attributes_list<T, I>(self, name: &'static str, values: I) -> Self
    where
        T: Member,
        I: IntoIterator<Item: Into<T>>,
    {
        self.attribute(name, values.into_iter().map(Into::into).collect::<Vec<T>>())
    }

    pub(crate) fn clear_attribute(self, name: &'static str) -> Self {
        self.set_attribute(name, Ok(Value::Null))
    }

    pub(crate) fn to_one<T>(
        self,
        name: &'static str,
        kind: &'static str,
        value: impl Into<Link<T>>,
    ) -> Self {
        let target = value.into().target(kind);
        self.set_relationship(name, Relationship::One(target))
    }

    /// `V` is `Id<T>`, or `Link<T>` where Apple's description allows to create the related resources inline.
    pub(crate) fn to_many<T, V>(
        self,
        name: &'static str,
        kind: &'static str,
        values: impl IntoIterator<Item: Into<V>>,
    ) -> Self
    where
        V: Into<Link<T>>,
    {
        let targets = values
            .into_iter()
            .map(|value| value.into().into().target(kind))
            .collect();
        self.set_relationship(name, Relationship::Many(targets))
    }

    pub(crate) fn clear_relationship(self, name: &'static str) -> Self {
        self.set_relationship(name, Relationship::Null)
    }

    pub(super) fn with_id(mut self, id: String) -> Self {
        self.id = Some(id);
        self
    }

    fn set_attribute(mut self, name: &'static str, value: Result<Value, ProblemKind>) -> Self {
        put(&mut self.attributes, name, value);
        self
    }

    fn set_relationship(mut self, name: &'static str, value: Relationship) -> Self {
        put(&mut self.relationships, name, value);
        self
    }

    pub(crate) fn to_json(&self) -> Value {
        let mut inline = Inline::default();
        let data = inline.resource(self, self.id.clone());
        let mut document = Map::new();
        document.insert("data".to_owned(), data);
        if !inline.included.is_empty() {
            document.insert("included".to_owned(), Value::Array(inline.included));
        }
        Value::Object(document)
    }

    pub(super) fn problems(&self, out: &mut Vec<Problem>) {
        for (name, value) in &self.attributes {
            if let Err(problem) = value {
                out.push(Problem::new(*problem, name));
            }
        }
        for (name, relationship) in &self.relationships {
            let mut has_empty_id = false;
            for target in relationship.targets() {
                match target {
                    Target::Existing { id, .. } => has_empty_id |= id.is_empty(),
                    Target::New(body) => body.problems(out),
                }
            }
            if has_empty_id {
                out.push(Problem::new(ProblemKind::EmptyId, name));
            }
        }
    }

    pub(crate) fn debug(&self, name: &str, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let attributes: Vec<_> = self.attributes.iter().map(|(name, _)| Bare(name)).collect();
        let relationships: Vec<_> = self
            .relationships
            .iter()
            .map(|(name, _)| Bare(name))
            .collect();
        let mut body = f.debug_struct(name);
        body.field("type", &Bare(self.kind))
            .field("attributes", &attributes);
        body.field("relationships", &relationships).finish()
    }
}

/// Shows the names of what was set.
impl fmt::Debug for Body {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.debug("Body", f)
    }
}

impl Relationship {
    fn targets(&self) -> &[Target] {
        match self {
            Self::Null => &[],
            Self::One(target) => std::slice::from_ref(target),
            Self::Many(targets) => targets,
        }
    }
}

fn put<T>(list: &mut Vec<(&'static str, T)>, name: &'static str, value: T) {
    match list.iter_mut().find(|(known, _)| *known == name) {
        Some((_, earlier)) => *earlier = value,
        None => list.push((name, value)),
    }
}

/// The resources that a body creates inline, and how many of them each relationship has so far.
#[derive(Default)]
struct Inline {
    included: Vec<Value>,
    counts: BTreeMap<&'static str, usize>,
}

impl Inline {
    fn resource(&mut self, body: &Body, id: Option<String>) -> Value {
        let mut resource = Map::new();
        resource.insert("type".to_owned(), body.kind.into());
        if let Some(id) = id {
            resource.insert("id".to_owned(), id.into());
        }
        if body.needs_attributes || !body.attributes.is_empty() {
            let members = body
                .attributes
                .iter()
                .map(|(name, value)| ((*name).to_owned(), value.clone().unwrap_or_default()));
            resource.insert("attributes".to_owned(), Value::Object(members.collect()));
        }
        if body.needs_relationships || !body.relationships.is_empty() {
            let mut members = Map::new();
            for (name, relationship) in &body.relationships {
                let data = match relationship {
                    Relationship::Null => Value::Null,
                    Relationship::One(target) => self.target(name, target),
                    Relationship::Many(targets) => targets
                        .iter()
                        .map(|target| self.target(name, target))
                        .collect(),
                };
                members.insert((*name).to_owned(), json!({ "data": data }));
            }
            resource.insert("relationships".to_owned(), Value::Object(members));
        }
        Value::Object(resource)
    }

    fn target(&mut self, relationship: &'static str, target: &Target) -> Value {
        match target {
            Target::Existing { kind, id } => json!({ "type": kind, "id": id }),
            Target::New(body) => {
                let count = self.counts.entry(relationship).or_default();
                *count += 1;
                // Apple refuses local ids of any other form.
                let id = format!("${{{relationship}-{count}}}");
                // The place is taken first: what this resource creates itself comes after it.
                let place = self.included.len();
                self.included.push(Value::Null);
                let resource = self.resource(body, Some(id.clone()));
                if let Some(reserved) = self.included.get_mut(place) {
                    *reserved = resource;
                }
                json!({ "type": body.kind, "id": id })
            }
        }
    }
}

/// A related `T` in a request: one that exists, by its id, or one that the same request creates.
///
/// Ids convert, resources that were read convert, and so do the `…InlineCreate` types of `T`. The local ids that Apple
/// asks for when a resource is created inline are assigned when the request is sent.
pub struct Link<T>(Linked<T>);

enum Linked<T> {
    Existing(Id<T>),
    New(Body),
}

impl<T> Link<T> {
    /// A resource that the request creates.
    pub(crate) fn new(body: Body) -> Self {
        Self(Linked::New(body))
    }

    fn target(self, kind: &'static str) -> Target {
        match self.0 {
            Linked::Existing(id) => Target::Existing {
                kind,
                id: id.into_string(),
            },
            Linked::New(body) => Target::New(Box::new(body)),
        }
    }
}

impl<T> Clone for Link<T> {
    fn clone(&self) -> Self {
        Self(match &self.0 {
            Linked::Existing(id) => Linked::Existing(id.clone()),
            Linked::New(body) => Linked::New(body.clone()),
        })
    }
}

impl<T> PartialEq for Link<T> {
    fn eq(&self, other: &Self) -> bool {
        match (&self.0, &other.0) {
            (Linked::Existing(one), Linked::Existing(other)) => one == other,
            (Linked::New(one), Linked::New(other)) => one == other,
            _ => false,
        }
    }
}

impl<T> fmt::Debug for Link<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match &self.0 {
            Linked::Existing(id) => f.debug_tuple("Existing").field(id).finish(),
            Linked::New(body) => f.debug_tuple("New").field(body).finish(),
        }
    }
}

impl<T> From<Id<T>> for Link<T> {
    fn from(id: Id<T>) -> Self {
        Self(Linked::Existing(id))
    }
}

impl<T> From<&Id<T>> for Link<T> {
    fn from(id: &Id<T>) -> Self {
        id.clone().into()
    }
}

impl<T> From<&str> for Link<T> {
    fn from(id: &str) -> Self {
        Id::from(id).into()
    }
}

impl<T> From<String> for Link<T> {
    fn from(id: String) -> Self {
        Id::from(id).into()
    }
}

impl<T> From<&String> for Link<T> {
    fn from(id: &String) -> Self {
        Id::from(id).into()
    }
}

impl<T: Resource> From<T> for Link<T> {
    fn from(resource: T) -> Self {
        Id::from(resource).into()
    }
}

impl<T: Resource> From<&T> for Link<T> {
    fn from(resource: &T) -> Self {
        Id::from(resource).into()
    }
}

/// What every type around a [`Body`] needs besides; `default` where nothing is required.
macro_rules! body {
    ($type:ident) => {
        impl From<$type> for $crate::Body {
            #[inline]
            fn from(body: $type) -> Self {
                body.0
            }
        }
        impl ::serde::Serialize for $type {
            #[inline]
            fn serialize<S: ::serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
                self.0.to_json().serialize(serializer)
            }
        }
        impl ::std::fmt::Debug for $type {
            #[inline]
            fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
                self.0.debug(stringify!($type), f)
            }
        }
    };
    ($type:ident, default) => {
        $crate::runtime::body::body!($type);
        impl Default for $type {
            #[inline]
            fn default() -> Self {
                Self::new()
            }
        }
    };
}
pub(crate) use body;

/// A type around a [`Body`] that is created as part of another: it converts into a [`Link`].
macro_rules! inline_create {
    ($type:ident, $resource:ty) => {
        impl From<$type> for $crate::Link<$resource> {
            #[inline]
            fn from(body: $type) -> Self {
                $crate::Link::new(body.0)
            }
        }
    };
}
pub(crate) use inline_create;
