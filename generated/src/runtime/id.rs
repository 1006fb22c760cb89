//! The id of a resource, typed by the resource it belongs to.

use std::borrow::{Borrow, Cow};
use std::cmp::Ordering;
use std::fmt;
use std::hash::{Hash, Hasher};
use std::marker::PhantomData;

use serde::{Deserialize, Deserializer, Serialize, Serializer};

use super::object::Scalar;
use super::query::Parameter;
use super::resource::Resource;
use super::view::{Member, View};

/// The id of a `T`: an opaque text that Apple assigns.
///
/// An `Id<App>` is not an `Id<Build>`, so the two cannot be mixed up. Text converts, and so does a
/// resource that was read:
///
/// ```
/// # struct App;
/// use appstore_sdk::Id;
///
/// let id: Id<App> = "1234567890".into();
/// assert_eq!(id.as_str(), "1234567890");
/// ```
///
/// Ids are compared and sorted as text. An empty id can be read (Apple has been seen to answer with
/// one), but a request that holds one is refused before it is sent.
pub struct Id<T> {
    text: String,
    of: PhantomData<fn() -> T>,
}

impl<T> Id<T> {
    /// The id as text.
    pub fn as_str(&self) -> &str {
        &self.text
    }

    /// Whether the id is the empty text, which no request may hold.
    pub fn is_empty(&self) -> bool {
        self.text.is_empty()
    }

    pub(crate) fn into_string(self) -> String {
        self.text
    }
}

impl<T> From<String> for Id<T> {
    fn from(text: String) -> Self {
        Self {
            text,
            of: PhantomData,
        }
    }
}

impl<T> From<&String> for Id<T> {
    fn from(text: &String) -> Self {
        text.clone().into()
    }
}

impl<T> From<&str> for Id<T> {
    fn from(text: &str) -> Self {
        text.to_owned().into()
    }
}

impl<T> From<&Id<T>> for Id<T> {
    fn from(id: &Id<T>) -> Self {
        id.clone()
    }
}

impl<T: Resource> From<T> for Id<T> {
    fn from(resource: T) -> Self {
        resource.id().clone()
    }
}

impl<T: Resource> From<&T> for Id<T> {
    fn from(resource: &T) -> Self {
        resource.id().clone()
    }
}

impl<T> From<Id<T>> for String {
    fn from(id: Id<T>) -> Self {
        id.text
    }
}

impl<T> Clone for Id<T> {
    fn clone(&self) -> Self {
        self.text.clone().into()
    }
}

impl<T> Default for Id<T> {
    fn default() -> Self {
        String::new().into()
    }
}

impl<T> PartialEq for Id<T> {
    fn eq(&self, other: &Self) -> bool {
        self.text == other.text
    }
}

impl<T> Eq for Id<T> {}

impl<T> PartialOrd for Id<T> {
    fn partial_cmp(&self, other: &Self) -> Option<Ordering> {
        Some(self.cmp(other))
    }
}

impl<T> Ord for Id<T> {
    fn cmp(&self, other: &Self) -> Ordering {
        self.text.cmp(&other.text)
    }
}

impl<T> Hash for Id<T> {
    fn hash<H: Hasher>(&self, state: &mut H) {
        self.text.hash(state);
    }
}

impl<T> AsRef<str> for Id<T> {
    fn as_ref(&self) -> &str {
        &self.text
    }
}

impl<T> Borrow<str> for Id<T> {
    fn borrow(&self) -> &str {
        &self.text
    }
}

impl<T> fmt::Display for Id<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(&self.text)
    }
}

impl<T> fmt::Debug for Id<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Debug::fmt(&self.text, f)
    }
}

impl<T> Serialize for Id<T> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(&self.text)
    }
}

impl<'de, T> Deserialize<'de> for Id<T> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        Ok(Scalar::deserialize(deserializer)?.0.into_owned().into())
    }
}

impl<T> Member for Id<T> {
    fn view(&self) -> View<'_> {
        View::Shown(&self.text)
    }
}

impl<T> Parameter for Id<T> {
    const IS_ID: bool = true;

    fn text(&self) -> Cow<'_, str> {
        Cow::Borrowed(&self.text)
    }
}

/// Two resources that share one JSON:API type and therefore one id: their ids convert.
macro_rules! same_type {
    ($a:ty, $b:ty) => {
        $crate::runtime::id::same_type!(@one $a, $b);
        $crate::runtime::id::same_type!(@one $b, $a);
    };
    (@one $a:ty, $b:ty) => {
        impl From<$crate::Id<$a>> for $crate::Id<$b> {
            fn from(id: $crate::Id<$a>) -> Self {
                String::from(id).into()
            }
        }
        impl From<&$crate::Id<$a>> for $crate::Id<$b> {
            fn from(id: &$crate::Id<$a>) -> Self {
                id.as_str().into()
            }
        }
    };
}
pub(crate) use same_type;
