//! What a value looks like when it is written: one tree for JSON and for `Debug`.

use std::collections::BTreeMap;

use serde::ser::{Error, Serialize, SerializeMap, SerializeSeq, Serializer};
use serde_json::{Number, Value};

/// A borrowed JSON tree that still knows which of its texts may be shown to people.
///
/// Types describe themselves once, without generics. Writing JSON, building bodies and `Debug` are
/// then one function each instead of one per type and serializer.
pub(crate) enum View<'a> {
    Null,
    Bool(bool),
    Integer(i64),
    /// A whole number beyond `i64`.
    Unsigned(u64),
    Float(f64),
    /// Free text: written, never shown.
    Text(&'a str),
    /// An id or a date: written and shown.
    Shown(&'a str),
    /// The value of an enum: written and shown.
    Name(&'a str),
    List(Vec<View<'a>>),
    Object(Members<'a>),
    /// An object whose member names are data.
    Map(Vec<(&'a str, View<'a>)>),
}

impl<'a> View<'a> {
    /// Begins an object: the name of its type, which `Debug` shows.
    pub(crate) fn object(name: &'static str) -> Members<'a> {
        Members {
            name,
            list: Vec::new(),
        }
    }
}

/// The members of an object, in the order they are written.
pub(crate) struct Members<'a> {
    pub(super) name: &'static str,
    pub(super) list: Vec<(&'static str, View<'a>)>,
}

impl<'a> Members<'a> {
    /// The object with these members.
    pub(crate) fn end(self) -> View<'a> {
        View::Object(self)
    }

    /// Writes a member, unless it is absent.
    pub(crate) fn member<V: Member>(self, name: &'static str, value: &'a V) -> Self {
        self.push(name, value.view())
    }

    /// Writes a relationship, unless nothing of it was sent.
    pub(crate) fn relationship<V: Member>(self, name: &'static str, value: &'a V) -> Self {
        self.part(name, value)
    }

    /// Writes an object, unless it is empty.
    pub(crate) fn part<V: Member>(self, name: &'static str, value: &'a V) -> Self {
        match value.view() {
            View::Object(members) if members.list.is_empty() => self,
            view => self.push(name, view),
        }
    }

    /// Writes `null`.
    pub(crate) fn null(mut self, name: &'static str) -> Self {
        self.list.push((name, View::Null));
        self
    }

    pub(crate) fn push(mut self, name: &'static str, view: View<'a>) -> Self {
        if !matches!(view, View::Null) {
            self.list.push((name, view));
        }
        self
    }
}

/// A value that can be a member of an object.
pub(crate) trait Member {
    fn view(&self) -> View<'_>;
}

impl<T: Member> Member for Option<T> {
    fn view(&self) -> View<'_> {
        self.as_ref().map_or(View::Null, T::view)
    }
}

impl<T: Member> Member for Vec<T> {
    fn view(&self) -> View<'_> {
        View::List(self.iter().map(T::view).collect())
    }
}

impl<T: Member> Member for Box<T> {
    fn view(&self) -> View<'_> {
        T::view(self)
    }
}

impl<T: Member> Member for BTreeMap<String, T> {
    fn view(&self) -> View<'_> {
        View::Map(
            self.iter()
                .map(|(name, value)| (name.as_str(), value.view()))
                .collect(),
        )
    }
}

impl Member for String {
    fn view(&self) -> View<'_> {
        View::Text(self)
    }
}

impl Member for bool {
    fn view(&self) -> View<'_> {
        View::Bool(*self)
    }
}

impl Member for i64 {
    fn view(&self) -> View<'_> {
        View::Integer(*self)
    }
}

impl Member for f64 {
    fn view(&self) -> View<'_> {
        View::Float(*self)
    }
}

impl Member for Value {
    fn view(&self) -> View<'_> {
        match self {
            Value::Null => View::Null,
            Value::Bool(value) => View::Bool(*value),
            Value::Number(number) => match (number.as_i64(), number.as_u64()) {
                (Some(integer), _) => View::Integer(integer),
                (None, Some(integer)) => View::Unsigned(integer),
                (None, None) => View::Float(number.as_f64().unwrap_or_default()),
            },
            Value::String(text) => View::Text(text),
            Value::Array(items) => View::List(items.iter().map(Value::view).collect()),
            Value::Object(map) => View::Map(
                map.iter()
                    .map(|(name, value)| (name.as_str(), value.view()))
                    .collect(),
            ),
        }
    }
}

/// Writes a value as it describes itself.
pub(crate) fn write<T: Member, S: Serializer>(value: &T, serializer: S) -> Result<S::Ok, S::Error> {
    value.view().serialize(serializer)
}

impl View<'_> {
    /// The same tree as owned JSON; `None` when it holds a number that JSON cannot express.
    pub(crate) fn to_json(&self) -> Option<Value> {
        Some(match self {
            View::Null => Value::Null,
            View::Bool(value) => Value::Bool(*value),
            View::Integer(value) => Value::from(*value),
            View::Unsigned(value) => Value::from(*value),
            View::Float(value) => Value::Number(Number::from_f64(*value)?),
            View::Text(text) | View::Shown(text) | View::Name(text) => Value::from(*text),
            View::List(items) => {
                Value::Array(items.iter().map(View::to_json).collect::<Option<_>>()?)
            }
            View::Object(members) => object(&members.list)?,
            View::Map(list) => object(list)?,
        })
    }
}

fn object(list: &[(&str, View<'_>)]) -> Option<Value> {
    let members = list
        .iter()
        .map(|(name, view)| Some(((*name).to_owned(), view.to_json()?)));
    Some(Value::Object(members.collect::<Option<_>>()?))
}

impl Serialize for View<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            View::Null => serializer.serialize_unit(),
            View::Bool(value) => serializer.serialize_bool(*value),
            View::Integer(value) => serializer.serialize_i64(*value),
            View::Unsigned(value) => serializer.serialize_u64(*value),
            View::Float(value) if value.is_finite() => serializer.serialize_f64(*value),
            // serde_json would write null instead.
            View::Float(_) => Err(S::Error::custom("a number is not finite")),
            View::Text(text) | View::Shown(text) | View::Name(text) => {
                serializer.serialize_str(text)
            }
            View::List(items) => {
                let mut seq = serializer.serialize_seq(Some(items.len()))?;
                for item in items {
                    seq.serialize_element(item)?;
                }
                seq.end()
            }
            View::Object(members) => write_map(&members.list, serializer),
            View::Map(list) => write_map(list, serializer),
        }
    }
}

fn write_map<S: Serializer>(list: &[(&str, View<'_>)], serializer: S) -> Result<S::Ok, S::Error> {
    let mut map = serializer.serialize_map(Some(list.len()))?;
    for (name, view) in list {
        map.serialize_entry(name, view)?;
    }
    map.end()
}
