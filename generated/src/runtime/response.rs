//! What an answer is read as.

use std::fmt;

use serde::de::DeserializeOwned;

use super::document::{Document, Linkage, Linkages, Page};
use super::error::ReadError;
use super::id::Id;
use super::links::{Links, Paging};

/// What a successful answer can be read as.
pub trait Response: Sized {
    /// The media type that is asked for.
    const ACCEPT: &'static str = "application/json";

    /// Reads a successful answer by its HTTP status and its body.
    ///
    /// # Errors
    ///
    /// When the body is not what it should be.
    fn read(status: u16, body: &[u8]) -> Result<Self, ReadError>;
}

/// One page of a list.
pub trait Paged: Response {
    /// What the list holds.
    type Item;

    /// Where this page was read from, and where the next one is.
    fn links(&self) -> &Links;

    /// What Apple says about the pages.
    fn paging(&self) -> Option<&Paging>;

    /// How many items this page has.
    fn item_count(&self) -> usize;

    /// The items of this page.
    fn into_items(self) -> Vec<Self::Item>;
}

macro_rules! paged {
    ($page:ident<$item:ident>, $content:ty $(, $bound:ident)?) => {
        impl<$item $(: $bound)?> Paged for $page<$item> {
            type Item = $content;

            fn links(&self) -> &Links {
                &self.links
            }

            fn paging(&self) -> Option<&Paging> {
                self.meta.as_ref().map(|meta| &meta.paging)
            }

            fn item_count(&self) -> usize {
                self.data.len()
            }

            fn into_items(self) -> Vec<$content> {
                self.data
            }
        }
    };
}

paged!(Page<T>, T, DeserializeOwned);
paged!(Linkages<T>, Id<T>);

pub(crate) fn read_json<T: DeserializeOwned>(body: &[u8]) -> Result<T, ReadError> {
    // Looking at all of it once is faster than at each text in it.
    let text = std::str::from_utf8(body)
        .map_err(|error| ReadError::not_text(body, error.valid_up_to()))?;
    serde_json::from_str(text).map_err(|error| ReadError::json(&error, body))
}

/// Makes an object a [`Response`] by itself.
macro_rules! answer {
    ($type:ident) => {
        impl $crate::Response for $type {
            #[inline]
            fn read(_: u16, body: &[u8]) -> Result<Self, $crate::ReadError> {
                $crate::runtime::response::read_json(body)
            }
        }
    };
}
pub(crate) use answer;

impl<T: DeserializeOwned> Response for Document<T> {
    fn read(_: u16, body: &[u8]) -> Result<Self, ReadError> {
        read_json(body)
    }
}

impl<T: DeserializeOwned> Response for Page<T> {
    fn read(_: u16, body: &[u8]) -> Result<Self, ReadError> {
        read_json(body)
    }
}

impl<T> Response for Linkage<T> {
    fn read(_: u16, body: &[u8]) -> Result<Self, ReadError> {
        read_json(body)
    }
}

impl<T> Response for Linkages<T> {
    fn read(_: u16, body: &[u8]) -> Result<Self, ReadError> {
        read_json(body)
    }
}

/// Nothing is read: the status says it all, and whatever comes as a body is dropped.
impl Response for () {
    fn read(_: u16, _: &[u8]) -> Result<Self, ReadError> {
        Ok(())
    }
}

/// How far a change has got. A few deletions answer `202 Accepted` and are completed later.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Completion {
    /// It is done.
    Done,
    /// Apple has accepted it and will do it later (status 202).
    Accepted,
}

impl Response for Completion {
    fn read(status: u16, _: &[u8]) -> Result<Self, ReadError> {
        Ok(if status == 202 {
            Self::Accepted
        } else {
            Self::Done
        })
    }
}

/// A report as Apple sends it: the bytes of a gzip file, which mostly holds a table with tabs. See
/// [Download Sales and Trends Reports](https://developer.apple.com/documentation/appstoreconnectapi/get-v1-salesreports).
///
/// Some reports come without compression; gzip begins with the bytes `1f 8b`.
#[derive(Clone, PartialEq, Eq)]
pub struct Gzip(pub Vec<u8>);

impl Response for Gzip {
    const ACCEPT: &'static str = "application/a-gzip";

    fn read(_: u16, body: &[u8]) -> Result<Self, ReadError> {
        Ok(Self(body.to_vec()))
    }
}

impl fmt::Debug for Gzip {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Gzip({} bytes)", self.0.len())
    }
}

/// An answer in a format of its own, as Apple sends it.
#[derive(Clone, PartialEq, Eq)]
pub struct Bytes(pub Vec<u8>);

impl Response for Bytes {
    const ACCEPT: &'static str = "*/*";

    fn read(_: u16, body: &[u8]) -> Result<Self, ReadError> {
        Ok(Self(body.to_vec()))
    }
}

impl fmt::Debug for Bytes {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Bytes({} bytes)", self.0.len())
    }
}

/// An answer as CSV text.
#[derive(Clone, PartialEq, Eq)]
pub struct Csv(pub String);

impl Response for Csv {
    const ACCEPT: &'static str = "text/csv";

    fn read(_: u16, body: &[u8]) -> Result<Self, ReadError> {
        match std::str::from_utf8(body) {
            Ok(text) => Ok(Self(text.to_owned())),
            Err(error) => Err(ReadError::not_text(body, error.valid_up_to())),
        }
    }
}

impl fmt::Debug for Csv {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Csv({} bytes)", self.0.len())
    }
}

/// An answer as any JSON, read into a type of the caller's choice.
#[derive(Clone, Copy, PartialEq, Eq)]
pub struct Json<T>(pub T);

impl<T: DeserializeOwned> Response for Json<T> {
    fn read(_: u16, body: &[u8]) -> Result<Self, ReadError> {
        read_json(body).map(Self)
    }
}

/// Shows nothing of the content, which can be anything.
impl<T> fmt::Debug for Json<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Json(…)")
    }
}
