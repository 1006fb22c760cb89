//! Typed bindings for Apple's [App Store Connect API](https://developer.apple.com/documentation/appstoreconnectapi).

#[allow(dead_code, unused_macros)] // until `connect` is there
mod runtime;

pub use runtime::body::{Body, Link};
pub use runtime::date::{Date, DateTime};
pub use runtime::document::{Document, Linkage, Linkages, Page};
pub use runtime::error::{InvalidRequest, Problem, ProblemKind, ReadError};
pub use runtime::id::Id;
pub use runtime::included::{Included, IncludedError};
pub use runtime::links::{Links, LinksOnly, Meta, Paging, PagingInformation};
pub use runtime::names::{AsCsv, Field, Fields, Joins, Limited, Name, Never, Only, Query};
pub use runtime::relationship::{ToMany, ToOne};
pub use runtime::request::{Method, Parts, Request};
pub use runtime::resource::Resource;
pub use runtime::response::{Completion, Csv, Gzip, Json, Paged, Response};
