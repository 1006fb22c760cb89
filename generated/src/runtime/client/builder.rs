//! How a client is set up.

use std::fmt;
use std::net::IpAddr;
use std::sync::Arc;
use std::time::{Duration, SystemTime};

use ::reqwest::redirect;
use ::reqwest::{Proxy, Url};
use http::HeaderValue;
use tokio::sync::Semaphore;

use super::error::Error;
use super::rate_limit::{Pacer, Pacing};
use super::reqwest::Reqwest;
use super::retry::RetryPolicy;
use super::transport::Transport;
use super::{Client, Inner};
use crate::runtime::auth::token::{Clock, TokenSource, Tokens};

/// What a [`Client`] is made with; nothing has to be set.
#[must_use = "a builder does nothing until it builds"]
pub struct ClientBuilder {
    tokens: Arc<dyn TokenSource>,
    address: String,
    connect_timeout: Duration,
    read_timeout: Duration,
    proxy: Option<String>,
    user_agent: String,
    policy: RetryPolicy,
    concurrency: usize,
    pacing: Pacing,
    longest_answer: usize,
    clock: Clock,
    transport: Option<Arc<dyn Transport>>,
    wrappers: Vec<Wrapper>,
}

type Wrapper = Box<dyn FnOnce(Arc<dyn Transport>) -> Arc<dyn Transport>>;

impl ClientBuilder {
    pub(super) fn new(tokens: Arc<dyn TokenSource>) -> Self {
        Self {
            address: tokens.program().address().to_owned(),
            tokens,
            connect_timeout: Duration::from_secs(10),
            read_timeout: Duration::from_secs(60),
            proxy: None,
            user_agent: concat!("appstore-sdk/", env!("CARGO_PKG_VERSION")).to_owned(),
            policy: RetryPolicy::default(),
            concurrency: 64,
            pacing: Pacing::default(),
            longest_answer: 256 * 1024 * 1024,
            clock: Arc::new(SystemTime::now),
            transport: None,
            wrappers: Vec::new(),
        }
    }

    /// Where to send, without a path: `https`, or `http` to this machine itself, for tests. By default Apple's address of the
    /// [program](crate::Program) that the credentials are for.
    pub fn address(mut self, address: impl Into<String>) -> Self {
        self.address = address.into();
        self
    }

    /// How long connecting may take; 10 seconds by default. A transport of your own has its own limit; the time here
    /// is what the client grants it.
    pub fn connect_timeout(mut self, limit: Duration) -> Self {
        self.connect_timeout = limit;
        self
    }

    /// How long nothing may come from the server; 60 seconds by default, because some of Apple's lists take long.
    /// Before an answer begins, the time for connecting is added. How long everything together may take is in the
    /// [`RetryPolicy`].
    pub fn read_timeout(mut self, limit: Duration) -> Self {
        self.read_timeout = limit;
        self
    }

    /// Sends through a proxy, such as `http://proxy.example:3128`; by default through the one that the environment
    /// names. A transport of your own does not know of it.
    pub fn proxy(mut self, address: impl Into<String>) -> Self {
        self.proxy = Some(address.into());
        self
    }

    /// What the client calls itself; by default `appstore-sdk/` and the version of this crate.
    pub fn user_agent(mut self, name: impl Into<String>) -> Self {
        self.user_agent = name.into();
        self
    }

    /// When to send again.
    pub fn retry(mut self, policy: RetryPolicy) -> Self {
        self.policy = policy;
        self
    }

    /// How many requests may be under way at the same time; 64 by default, at least 1. More wait for their turn.
    pub fn concurrency(mut self, requests: usize) -> Self {
        self.concurrency = requests.clamp(1, Semaphore::MAX_PERMITS);
        self
    }

    /// When to slow down.
    pub fn pacing(mut self, pacing: Pacing) -> Self {
        self.pacing = pacing;
        self
    }

    /// How long an answer may be, in bytes after unpacking; 256 MiB by default.
    pub fn longest_answer(mut self, bytes: usize) -> Self {
        self.longest_answer = bytes;
        self
    }

    /// What time it is, for tokens and for dates that Apple sends; the system's clock by default.
    pub fn clock(mut self, now: impl Fn() -> SystemTime + Send + Sync + 'static) -> Self {
        self.clock = Arc::new(now);
        self
    }

    /// Sends with this client of reqwest. It has to be built with `redirect::Policy::none()`: an answer that came by
    /// a redirect is not accepted. Its own time limits and proxies hold, those set here do not apply to it, but for
    /// reading. It must not be built to retry by itself, because it does not tell reads from writes, and not with
    /// `connection_verbose(true)`, which logs every byte, the token among
    /// them.
    pub fn reqwest(self, client: ::reqwest::Client) -> Self {
        self.transport(Reqwest {
            client,
            is_ours: false,
        })
    }

    /// Sends with this HTTP stack instead of reqwest.
    pub fn transport(mut self, transport: impl Transport) -> Self {
        self.transport = Some(Arc::new(transport));
        self
    }

    /// Puts a transport around the one that there is: middleware, for every attempt. What is put around last comes
    /// first.
    pub fn wrap<T: Transport>(
        mut self,
        wrapper: impl FnOnce(Arc<dyn Transport>) -> T + 'static,
    ) -> Self {
        self.wrappers
            .push(Box::new(move |inner| Arc::new(wrapper(inner))));
        self
    }

    /// The client.
    ///
    /// # Errors
    ///
    /// [`ErrorKind::Refused`](crate::ErrorKind::Refused) when the address, the proxy or the user agent is no such
    /// thing, or the TLS stack cannot be set up.
    pub fn build(self) -> Result<Client, Error> {
        let address = origin(&self.address)?;
        let user_agent = HeaderValue::try_from(&self.user_agent)
            .map_err(|_| Error::refused("the user agent cannot be written into a header"))?;
        let transport = match self.transport {
            Some(transport) => transport,
            None => Arc::new(Reqwest {
                client: default_stack(&address, self.connect_timeout, self.proxy.as_deref())?,
                is_ours: true,
            }),
        };
        let wrappers = self.wrappers.into_iter();
        Ok(Client {
            inner: Arc::new(Inner {
                address,
                transport: wrappers.fold(transport, |inner, wrapper| wrapper(inner)),
                tokens: Tokens::new(self.tokens, Arc::clone(&self.clock)),
                clock: self.clock,
                policy: self.policy,
                pacer: Pacer::new(self.pacing),
                permits: Semaphore::new(self.concurrency),
                user_agent,
                connect_timeout: self.connect_timeout,
                read_timeout: self.read_timeout,
                longest_answer: self.longest_answer,
            }),
        })
    }
}

impl fmt::Debug for ClientBuilder {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut builder = f.debug_struct("ClientBuilder");
        builder
            .field("connect_timeout", &self.connect_timeout)
            .field("read_timeout", &self.read_timeout)
            .field("retry", &self.policy)
            .field("concurrency", &self.concurrency)
            .field("pacing", &self.pacing)
            .finish_non_exhaustive()
    }
}

/// An address that the token may be sent to.
fn origin(address: &str) -> Result<Url, Error> {
    let url = Url::parse(address)
        .map_err(|_| Error::refused("the client's address is not a valid address"))?;
    if !matches!(url.scheme(), "http" | "https") || url.host_str().is_none() {
        return Err(Error::refused("the client's address is not of the web"));
    }
    let is_bare = url.path() == "/"
        && url.username().is_empty()
        && url.password().is_none()
        && url.query().is_none()
        && url.fragment().is_none();
    if !is_bare {
        return Err(Error::refused(
            "the client's address must be scheme, host and port alone",
        ));
    }
    if url.scheme() == "http" && !is_this_machine(&url) {
        return Err(Error::refused(
            "the client's address must begin with https, because the token must not be sent in the clear",
        ));
    }
    Ok(url)
}

fn is_this_machine(url: &Url) -> bool {
    let host = url.host_str().unwrap_or_default();
    let address: Result<IpAddr, _> = host.trim_matches(['[', ']']).parse();
    host == "localhost" || address.is_ok_and(|address| address.is_loopback())
}

fn default_stack(
    address: &Url,
    connect_timeout: Duration,
    proxy: Option<&str>,
) -> Result<::reqwest::Client, Error> {
    let mut builder = ::reqwest::Client::builder()
        .redirect(redirect::Policy::none())
        .connect_timeout(connect_timeout)
        // A connection that is dead without a word is noticed, and not used again.
        .http2_keep_alive_interval(Duration::from_secs(20))
        .http2_keep_alive_timeout(Duration::from_secs(10));
    if let Some(proxy) = proxy {
        // Others are passed over without a word, and the request would go straight to the server.
        let is_of_the_web = |url: &Url| matches!(url.scheme(), "http" | "https");
        let url = Url::parse(proxy).ok().filter(is_of_the_web);
        let proxy = url.and_then(|url| Proxy::all(url).ok());
        let proxy = proxy
            .ok_or_else(|| Error::refused("the address of the proxy is not a valid address"))?;
        builder = builder.no_proxy().proxy(proxy);
    } else if is_this_machine(address) {
        builder = builder.no_proxy();
    }
    builder
        .build()
        .map_err(|error| Error::refused(format!("the HTTP stack cannot be set up: {error}")))
}
