//! Typed bindings for Apple's [App Store Connect API](https://developer.apple.com/documentation/appstoreconnectapi).
//!
//! The functions of [`connect`] make requests, one module per resource. A [`Request`] is a plain value: it can be
//! cloned, stored, compared and tested, and does nothing until it is sent.
//!
//! ```
//! use appstore_sdk::connect::apps;
//!
//! let request = apps::list()
//!     .filter_bundle_id(["com.example.app"])
//!     .include([apps::AppInclude::Builds])
//!     .limit(50);
//! let parts = request.parts()?;
//! assert_eq!(parts.path, "/v1/apps");
//! assert_eq!(parts.query.as_deref(), Some("filter%5BbundleId%5D=com.example.app&include=builds&limit=50"));
//! # Ok::<(), appstore_sdk::InvalidRequest>(())
//! ```
//!
//! - **Reading is forgiving.** Of a resource only `type` and `id` have to be there; null equals absent; enums keep
//!   values that are not known yet; [dates](DateTime) keep their text; members that are not known are ignored.
//! - **Writing is exact.** What was not set is not sent, `clear_…` sends null, and what Apple's description does not
//!   allow is [refused](InvalidRequest) before anything is sent.
//! - **Nothing secret is shown.** `Debug` shows structure, ids, names, numbers and dates, but no text; errors show no
//!   values.

pub mod connect;
#[allow(
    dead_code,
    unused_imports,
    unused_macros,
    reason = "a description need not make use of all that the generator can write"
)]
mod runtime;

#[cfg(feature = "client")]
pub use runtime::auth::credentials::{Credentials, Program};
#[cfg(feature = "client")]
pub use runtime::auth::error::{CredentialsError, CredentialsErrorKind, KeyProblem};
#[cfg(feature = "client")]
pub use runtime::auth::key::Key;
#[cfg(feature = "client")]
pub use runtime::auth::scope::Scope;
#[cfg(feature = "client")]
pub use runtime::auth::token::{BoxFuture, Token, TokenSource};
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
pub use runtime::response::{Bytes, Completion, Csv, Gzip, Json, Paged, Response};

#[cfg(doctest)]
#[doc = include_str!("../../README.md")]
struct Readme;
