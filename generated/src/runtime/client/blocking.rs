//! The client without `async`: the same requests, the same verbs.

use std::fmt;
use std::future::Future;
use std::pin::pin;
use std::sync::Arc;
use std::task::{Context, Poll, Wake, Waker};
use std::thread::{self, Thread};

use tokio::runtime::{Builder, Handle, Runtime};
use tokio::task::unconstrained;
use tracing::Instrument;

use super::builder::ClientBuilder;
use super::error::Error;
use super::pages;
use super::rate_limit::RateLimit;
use super::send::joined;
use super::verbs::{Connection, Exchange, Outgoing, Read};
use crate::runtime::auth::token::TokenSource;
use crate::runtime::response::Paged;

/// A client for programs without `async`: `send` gives the result itself, `pages` and `items` give iterators.
///
/// Cloning is cheap, and all clones are the same client. A thread of its own does the work, so it can be called from
/// anywhere; in `async` code it blocks the thread that calls it.
///
/// ```no_run
/// use appstore_sdk::connect::apps;
/// use appstore_sdk::{Credentials, blocking};
///
/// # fn example() -> Result<(), appstore_sdk::Error> {
/// let client = blocking::Client::new(Credentials::from_env()?)?;
/// for app in apps::list().items(&client) {
///     println!("{}", app?.id);
/// }
/// # Ok(())
/// # }
/// ```
#[derive(Clone)]
pub struct Client {
    client: super::Client,
    worker: Arc<Worker>,
}

/// The thread that does the work.
struct Worker(Option<Runtime>, Handle);

impl Drop for Worker {
    fn drop(&mut self) {
        if let Some(runtime) = self.0.take() {
            runtime.shutdown_background();
        }
    }
}

impl Client {
    /// A client with everything as it is by default.
    ///
    /// # Errors
    ///
    /// When the TLS stack or the thread cannot be set up. A client that is to be set up otherwise comes from
    /// [`ClientBuilder::build_blocking`](crate::ClientBuilder::build_blocking).
    pub fn new(tokens: impl TokenSource) -> Result<Self, Error> {
        super::Client::builder(tokens).build_blocking()
    }

    /// What Apple said last about its limits, as far as it still holds.
    pub fn rate_limit(&self) -> RateLimit {
        self.client.rate_limit()
    }

    /// Waits for a future on this thread. In a task of the caller's, Tokio would make it wait for ever after some
    /// steps, to let other tasks run.
    fn run<F: Future>(&self, future: F) -> F::Output {
        let _context = self.worker.1.enter();
        wait(unconstrained(future))
    }
}

impl ClientBuilder {
    /// The client without `async`. Its connections are its own: those of an `async` client would stand still while a
    /// caller blocks their runtime.
    ///
    /// # Errors
    ///
    /// As [`ClientBuilder::build`], and when the thread cannot be started.
    pub fn build_blocking(self) -> Result<Client, Error> {
        let client = self.build()?;
        let mut builder = Builder::new_multi_thread();
        let runtime = builder
            .worker_threads(1)
            .thread_name("appstore-sdk")
            .enable_all()
            .build()
            .map_err(|error| Error::refused(format!("no thread can be started: {error}")))?;
        let handle = runtime.handle().clone();
        Ok(Client {
            client,
            worker: Arc::new(Worker(Some(runtime), handle)),
        })
    }
}

impl fmt::Debug for Client {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Debug::fmt(&self.client, f)
    }
}

impl Connection for Client {
    type Sent<T> = Result<T, Error>;
    type Pages<R: Paged> = Pages<R>;
    type Items<R: Paged> = Items<R>;
}

impl Exchange for Client {
    fn exchange<T>(&self, outgoing: Outgoing, read: Read<T>) -> Result<T, Error> {
        let reply = self.client.reply(outgoing).in_current_span();
        joined(self.run(self.worker.1.spawn(reply))).and_then(read)
    }

    fn walk_pages<R: Paged>(&self, outgoing: Outgoing) -> Pages<R> {
        Pages {
            pages: self.client.walk_pages(outgoing),
            client: self.clone(),
        }
    }

    fn walk_items<R: Paged>(&self, outgoing: Outgoing) -> Items<R> {
        Items {
            items: self.client.walk_items(outgoing),
            client: self.clone(),
        }
    }
}

/// The pages of a list, one after the other, see [`Pages`](crate::Pages).
#[must_use = "nothing is sent before a page is asked for"]
pub struct Pages<R> {
    pages: pages::Pages<R>,
    client: Client,
}

/// The items of all pages of a list, one after the other, see [`Items`](crate::Items).
#[must_use = "nothing is sent before an item is asked for"]
pub struct Items<R: Paged> {
    items: pages::Items<R>,
    client: Client,
}

impl<R: Paged> Pages<R> {
    /// As [`Pages::starting_at`](crate::Pages::starting_at).
    pub fn starting_at(mut self, address: impl Into<String>) -> Self {
        self.pages = self.pages.starting_at(address);
        self
    }

    /// As [`Pages::rate_limit`](crate::Pages::rate_limit).
    pub fn rate_limit(&self) -> &RateLimit {
        self.pages.rate_limit()
    }

    /// As [`Pages::next_address`](crate::Pages::next_address).
    pub fn next_address(&self) -> Option<&str> {
        self.pages.next_address()
    }
}

impl<R: Paged> Items<R> {
    /// As [`Items::starting_at`](crate::Items::starting_at).
    pub fn starting_at(mut self, address: impl Into<String>) -> Self {
        self.items = self.items.starting_at(address);
        self
    }

    /// As [`Items::take`](crate::Items::take).
    pub fn take(mut self, items: usize) -> Self {
        self.items = self.items.take(items);
        self
    }

    /// As [`Items::distinct`](crate::Items::distinct).
    pub fn distinct(mut self) -> Self
    where
        R::Item: pages::Identified,
    {
        self.items = self.items.distinct();
        self
    }

    /// As [`Items::rate_limit`](crate::Items::rate_limit).
    pub fn rate_limit(&self) -> &RateLimit {
        self.items.rate_limit()
    }

    /// As [`Items::page_address`](crate::Items::page_address).
    pub fn page_address(&self) -> Option<&str> {
        self.items.page_address()
    }

    /// As [`Items::all`](crate::Items::all).
    ///
    /// # Errors
    ///
    /// When a page fails, with what was read so far.
    pub fn all(self) -> Result<Vec<R::Item>, pages::Interrupted<R::Item>> {
        let Self { items, client } = self;
        client.run(items.all())
    }
}

impl<R> fmt::Debug for Pages<R> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Debug::fmt(&self.pages, f)
    }
}

impl<R: Paged> fmt::Debug for Items<R> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Debug::fmt(&self.items, f)
    }
}

impl<R: Paged> Iterator for Pages<R> {
    type Item = Result<R, Error>;

    fn next(&mut self) -> Option<Self::Item> {
        self.client.run(self.pages.try_next()).transpose()
    }
}

impl<R: Paged> Iterator for Items<R> {
    type Item = Result<R::Item, Error>;

    fn next(&mut self) -> Option<Self::Item> {
        self.client.run(self.items.try_next()).transpose()
    }
}

/// Waits for a future on this thread. Unlike `Runtime::block_on` it does not mind being called in `async` code.
fn wait<F: Future>(future: F) -> F::Output {
    struct Waiting(Thread);

    impl Wake for Waiting {
        fn wake(self: Arc<Self>) {
            self.0.unpark();
        }
    }

    let waker = Waker::from(Arc::new(Waiting(thread::current())));
    let mut context = Context::from_waker(&waker);
    let mut future = pin!(future);
    loop {
        match future.as_mut().poll(&mut context) {
            Poll::Ready(value) => return value,
            Poll::Pending => thread::park(),
        }
    }
}
