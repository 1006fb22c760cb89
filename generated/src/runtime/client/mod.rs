//! Sending: the client, and what stands between a request and its answer.

mod answer;
mod api_error;
#[cfg(feature = "blocking")]
pub(crate) mod blocking;
mod builder;
mod error;
mod excerpt;
mod pages;
mod rate_limit;
mod reqwest;
mod retry;
mod send;
mod transport;
mod verbs;

use std::fmt;
use std::sync::Arc;
use std::time::Duration;

use ::reqwest::Url;
use http::{HeaderValue, Uri};
use tokio::sync::Semaphore;

pub use self::answer::Answer;
pub use self::api_error::ApiError;
pub use self::builder::ClientBuilder;
pub use self::error::{Error, ErrorKind, Progress};
pub use self::pages::{Identified, Interrupted, Items, Pages};
pub use self::rate_limit::{Allowance, Pacing, RateLimit};
pub use self::retry::RetryPolicy;
pub use self::transport::{Transport, TransportBody, TransportError};
pub use self::verbs::{Connection, Sending};

use self::rate_limit::Pacer;
use self::send::Call;
use self::verbs::Outgoing;
use super::auth::token::{Clock, TokenSource, Tokens};

/// A connection to Apple: it holds the token, the pool of connections and what is known of Apple's limits.
///
/// Cloning is cheap, and all clones are the same client; one for each key is enough for a whole program. It needs a
/// running [Tokio](https://tokio.rs) runtime with time and I/O; without one, there is the blocking client.
///
/// It tells [tracing](https://docs.rs/tracing) about every request (a span at the level INFO, with its method, the path
/// as Apple's description writes it, status, attempts, time and Apple's id) and every attempt (DEBUG). None of it shows
/// a key, a token, a query, a body or an id from the path. The stack below logs under its own names (`reqwest`,
/// `hyper`, `h2`, `rustls`) hosts and sizes, but neither headers nor bodies, as long as reqwest is not told to be
/// verbose.
///
/// ```no_run
/// use appstore_sdk::connect::apps;
/// use appstore_sdk::{Client, Credentials};
///
/// # async fn example() -> Result<(), appstore_sdk::Error> {
/// let client = Client::new(Credentials::from_env()?)?;
/// let page = apps::list().limit(10).send(&client).await?;
/// for app in page.data {
///     println!("{} {:?}", app.id, app.attributes.bundle_id);
/// }
/// # Ok(())
/// # }
/// ```
#[derive(Clone)]
pub struct Client {
    inner: Arc<Inner>,
}

struct Inner {
    address: Url,
    transport: Arc<dyn Transport>,
    tokens: Tokens,
    clock: Clock,
    policy: RetryPolicy,
    pacer: Pacer,
    permits: Semaphore,
    user_agent: HeaderValue,
    connect_timeout: Duration,
    read_timeout: Duration,
    longest_answer: usize,
}

impl Client {
    /// A client with everything as it is by default, see [`Client::builder`].
    ///
    /// # Errors
    ///
    /// When the TLS stack cannot be set up.
    pub fn new(tokens: impl TokenSource) -> Result<Self, Error> {
        Self::builder(tokens).build()
    }

    /// A client of which something is to be different. The tokens come from [`Credentials`](crate::Credentials), or
    /// from a [source](TokenSource) of your own that keeps the key elsewhere.
    pub fn builder(tokens: impl TokenSource) -> ClientBuilder {
        ClientBuilder::new(Arc::new(tokens))
    }

    /// What Apple said last about its limits, as far as it still holds: figures of the last hour and minute.
    pub fn rate_limit(&self) -> RateLimit {
        self.inner.pacer.rate_limit()
    }
}

impl fmt::Debug for Client {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut client = f.debug_struct("Client");
        client
            .field("origin", &self.inner.address.origin().ascii_serialization())
            .field("rate_limit", &self.rate_limit())
            .finish_non_exhaustive()
    }
}

impl Inner {
    /// A request with its address.
    fn call(&self, outgoing: Outgoing) -> Result<Call, Error> {
        let parts = outgoing.parts?;
        let mut address = self.address.as_str().trim_end_matches('/').to_owned();
        address.push_str(&parts.path);
        if let Some(query) = &parts.query {
            address.push('?');
            address.push_str(query);
        }
        let address = Uri::try_from(address)
            .map_err(|_| Error::refused("its address is longer than any server reads"))?;
        Ok(Call::new(outgoing.operation, address, parts))
    }

    /// Apple's address of a next page, or one that was saved: only at the origin that the token is for.
    fn next_address(&self, from: &Uri, next: &str) -> Result<Uri, Error> {
        let none = || Error::refused("the address of the next page is not a valid address");
        let from = Url::parse(&from.to_string()).map_err(|_| none())?;
        let mut address = from.join(next).map_err(|_| none())?;
        let is_bare = address.username().is_empty() && address.password().is_none();
        if address.origin() == self.address.origin() && is_bare {
            address.set_fragment(None);
            return Uri::try_from(String::from(address)).map_err(|_| none());
        }
        let origin = address.origin().ascii_serialization();
        Err(Error::refused(format!(
            "the next page would be at {origin}, where the token must not be sent"
        )))
    }
}
