//! Typed bindings for Apple's [App Store Connect API](https://developer.apple.com/documentation/appstoreconnectapi).
//!
//! The functions of [`connect`] make requests, one module per resource. A [`Request`] is a plain value: it can be
//! cloned, stored, compared and tested, and does nothing until it is sent through a `Client`.
//!
//! ```no_run
//! # #[cfg(feature = "client")]
//! # async fn example() -> Result<(), appstore_sdk::Error> {
//! use appstore_sdk::connect::apps;
//! use appstore_sdk::{Client, Credentials};
//!
//! let client = Client::new(Credentials::from_env()?)?;
//! let mut all = apps::list().items(&client);
//! while let Some(app) = all.try_next().await? {
//!     println!("{} {:?}", app.id, app.attributes.name);
//! }
//! # Ok(())
//! # }
//! ```
//!
//! What would be sent can be seen without sending it:
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
//! - **Nothing is sent twice that must not be.** Reads are repeated when Apple's servers fail, writes are not: of a
//!   write whose fate is unknown the error says what to read back.
//!
//! # Features
//!
//! - `client` (by default): sending over [reqwest](https://docs.rs/reqwest), with credentials, retries, rate limits and
//!   pagination. Without it the crate is requests and answers as values, and compiles no HTTP stack.
//! - `blocking`: the same client without `async`.

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
#[cfg(feature = "client")]
pub use runtime::client::{
    Allowance, Answer, ApiError, Client, ClientBuilder, Connection, Error, ErrorKind, Identified,
    Interrupted, Items, Pacing, Pages, Progress, RateLimit, RetryPolicy, Sending, Transport,
    TransportBody, TransportError,
};
pub use runtime::date::{Date, DateTime};
pub use runtime::document::{Document, Linkage, Linkages, Page};
pub use runtime::error::{InvalidRequest, Problem, ProblemKind, ReadError};
pub use runtime::id::Id;
pub use runtime::included::{Included, IncludedError};
pub use runtime::links::{Links, LinksOnly, Meta, Paging, PagingInformation};
pub use runtime::method::Method;
pub use runtime::names::{AsCsv, Field, Fields, Joins, Limited, Name, Never, Only, Query};
pub use runtime::relationship::{ToMany, ToOne};
pub use runtime::request::{Parts, Request};
pub use runtime::resource::Resource;
pub use runtime::response::{Bytes, Completion, Csv, Gzip, Json, Paged, Response};

/// The client without `async`, behind the cargo feature `blocking`.
#[cfg(feature = "blocking")]
pub mod blocking {
    pub use crate::runtime::client::blocking::{Client, Items, Pages};
}

#[cfg(feature = "client")]
pub use {bytes, http, http_body, reqwest};

#[cfg(all(doctest, feature = "client"))]
#[doc = include_str!("../../README.md")]
struct Readme;
