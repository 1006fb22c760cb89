//! Lists that come in pages: a walk over them, as pages and as items.

use std::collections::HashSet;
use std::collections::hash_map::DefaultHasher;
use std::fmt;
use std::future::poll_fn;
use std::hash::{Hash, Hasher};
use std::marker::PhantomData;
use std::pin::Pin;
use std::sync::Arc;
use std::task::{Context, Poll, ready};
use std::vec;

use futures_core::Stream;
use http::Uri;
use tokio::task::JoinHandle;
use tracing::Instrument;

use super::Inner;
use super::answer::Reply;
use super::error::{Error, ErrorKind, Progress};
use super::rate_limit::RateLimit;
use super::send::{Call, joined, no_runtime};
use crate::runtime::id::Id;
use crate::runtime::resource::Resource;
use crate::runtime::response::Paged;

/// The pages of a list, one after the other: a [`Stream`], and by [`Pages::try_next`] also without an extension trait.
///
/// Nothing is sent before the first page is asked for. From then on, one page is fetched ahead while the caller works
/// with the one before. It can be dropped at any point, and a `try_next` that is cancelled loses nothing. After an
/// error it ends.
///
/// Apple's addresses of next pages are followed as they are, but only to the origin that the client talks to. The
/// list ends where there is no next page, after an empty page when all of `total` were seen, or after two empty pages
/// in a row. An address that comes again is an [error](crate::ErrorKind::RepeatedPage).
#[must_use = "nothing is sent before a page is asked for"]
pub struct Pages<R> {
    walk: Walk,
    marker: PhantomData<fn() -> R>,
}

/// The items of all pages of a list, one after the other, see [`Pages`].
#[must_use = "nothing is sent before an item is asked for"]
pub struct Items<R: Paged> {
    walk: Walk,
    page: vec::IntoIter<R::Item>,
    left: usize,
    distinct: Option<Distinct<R::Item>>,
}

struct Distinct<T> {
    id: fn(&T) -> &str,
    seen: HashSet<String>,
}

/// Something that has an identity of its own: a resource, or the id of one.
pub trait Identified {
    /// The id as text. All items of a list have one type.
    fn identity(&self) -> &str;
}

impl<T: Resource> Identified for T {
    fn identity(&self) -> &str {
        self.id().as_str()
    }
}

impl<T> Identified for Id<T> {
    fn identity(&self) -> &str {
        self.as_str()
    }
}

/// All items that were read before a walk over a list failed. With `?` it becomes the [`Error`] alone.
#[non_exhaustive]
pub struct Interrupted<T> {
    /// What was read.
    pub items: Vec<T>,
    /// Why there is not more.
    pub error: Error,
    /// The address of the page that failed, for [`Items::starting_at`]; `None` when it was the first, or when there is
    /// no way on. It can hold what the request filters by.
    pub resume_at: Option<String>,
}

impl<T: fmt::Debug> fmt::Debug for Interrupted<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Interrupted")
            .field("items", &self.items)
            .field("error", &self.error)
            .finish_non_exhaustive()
    }
}

impl<T> fmt::Display for Interrupted<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(&self.error, f)
    }
}

impl<T: fmt::Debug> std::error::Error for Interrupted<T> {}

impl<T> From<Interrupted<T>> for Error {
    fn from(interrupted: Interrupted<T>) -> Self {
        interrupted.error
    }
}

impl<R: Paged> Pages<R> {
    pub(super) fn new(walk: Walk) -> Self {
        Self {
            walk,
            marker: PhantomData,
        }
    }

    /// Begins at an address that an earlier walk has [left](Pages::next_address), instead of at the first page. It is
    /// sent as it is; what the request asks for does not matter.
    pub fn starting_at(mut self, address: impl Into<String>) -> Self {
        self.walk.start_at(address.into());
        self
    }

    /// The next page, or `None` at the end.
    ///
    /// # Errors
    ///
    /// What [`Request::send`](crate::Request::send) gives, and what is wrong with Apple's address of the next page.
    pub async fn try_next(&mut self) -> Result<Option<R>, Error> {
        poll_fn(|context| self.poll_page(context)).await.transpose()
    }

    /// The address of the page after the last one that was given out, to save and begin at later; `None` before the
    /// first page and at the end. It can hold what the request filters by.
    pub fn next_address(&self) -> Option<&str> {
        self.walk.next.as_deref()
    }

    /// What Apple said about its limits with the last page that was given out.
    pub fn rate_limit(&self) -> &RateLimit {
        &self.walk.rate_limit
    }

    fn poll_page(&mut self, context: &mut Context<'_>) -> Poll<Option<Result<R, Error>>> {
        let page = ready!(self.walk.poll_page::<R>(context));
        self.walk.fetch();
        Poll::Ready(page)
    }
}

impl<R> fmt::Debug for Pages<R> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut pages = f.debug_struct("Pages");
        pages.field("progress", &self.walk.progress);
        pages.finish_non_exhaustive()
    }
}

impl<R: Paged> fmt::Debug for Items<R> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut items = f.debug_struct("Items");
        items.field("progress", &self.walk.progress);
        items.finish_non_exhaustive()
    }
}

impl<R: Paged> Stream for Pages<R> {
    type Item = Result<R, Error>;

    fn poll_next(
        self: Pin<&mut Self>,
        context: &mut Context<'_>,
    ) -> Poll<Option<Result<R, Error>>> {
        self.get_mut().poll_page(context)
    }
}

impl<R: Paged> Items<R> {
    pub(super) fn new(walk: Walk) -> Self {
        Self {
            walk,
            page: Vec::new().into_iter(),
            left: usize::MAX,
            distinct: None,
        }
    }

    /// Begins at an address that an earlier walk has [left](Items::page_address), instead of at the first page.
    pub fn starting_at(mut self, address: impl Into<String>) -> Self {
        self.walk.start_at(address.into());
        self
    }

    /// Ends after so many items, and fetches no page that is not needed for them. How many are on a page is what
    /// [`Request::limit`](crate::Request::limit) says.
    pub fn take(mut self, items: usize) -> Self {
        self.left = self.left.min(items);
        self
    }

    /// Leaves out what came before: Apple has been seen to repeat items of some lists (such as the builds of an app).
    /// For this the ids of all items are kept.
    pub fn distinct(mut self) -> Self
    where
        R::Item: Identified,
    {
        self.distinct = Some(Distinct {
            id: R::Item::identity,
            seen: HashSet::new(),
        });
        self
    }

    /// The next item, or `None` at the end.
    ///
    /// # Errors
    ///
    /// As [`Pages::try_next`].
    pub async fn try_next(&mut self) -> Result<Option<R::Item>, Error> {
        poll_fn(|context| self.poll_item(context)).await.transpose()
    }

    /// All items that are left.
    ///
    /// # Errors
    ///
    /// As [`Pages::try_next`], with what was read so far.
    pub async fn all(mut self) -> Result<Vec<R::Item>, Interrupted<R::Item>> {
        let mut items = Vec::new();
        loop {
            match self.try_next().await {
                Ok(Some(item)) => items.push(item),
                Ok(None) => return Ok(items),
                Err(error) => {
                    let is_rejected = error.kind() == ErrorKind::CursorRejected;
                    let address = self.page_address().filter(|_| !is_rejected);
                    let resume_at = address.map(str::to_owned);
                    return Err(Interrupted {
                        items,
                        error,
                        resume_at,
                    });
                }
            }
        }
    }

    /// The address of the page that the next item is on, to save and begin at later; `None` on the first page and at
    /// the end. Beginning there gives the items of that page again that were taken already.
    pub fn page_address(&self) -> Option<&str> {
        let address = match self.page.len() {
            0 => self.walk.next.as_ref(),
            _ => self.walk.here.as_ref(),
        };
        address.map(String::as_str)
    }

    /// What Apple said about its limits with the page of the last item.
    pub fn rate_limit(&self) -> &RateLimit {
        &self.walk.rate_limit
    }

    fn poll_item(&mut self, context: &mut Context<'_>) -> Poll<Option<Result<R::Item, Error>>> {
        loop {
            if self.left == 0 {
                self.walk.end();
                return Poll::Ready(None);
            }
            if let Some(item) = self.page.next() {
                self.left -= 1;
                return Poll::Ready(Some(Ok(item)));
            }
            let page = match ready!(self.walk.poll_page::<R>(context)) {
                Some(Ok(page)) => page,
                Some(Err(error)) => return Poll::Ready(Some(Err(error))),
                None => return Poll::Ready(None),
            };
            let mut items = page.into_items();
            if let Some(Distinct { id, seen }) = &mut self.distinct {
                items.retain(|item| seen.insert(id(item).to_owned()));
            }
            if items.len() < self.left {
                self.walk.fetch();
            }
            self.page = items.into_iter();
        }
    }
}

impl<R: Paged> Stream for Items<R> {
    type Item = Result<R::Item, Error>;

    fn poll_next(
        self: Pin<&mut Self>,
        context: &mut Context<'_>,
    ) -> Poll<Option<Result<R::Item, Error>>> {
        self.get_mut().poll_item(context)
    }
}

impl<R: Paged> Unpin for Items<R> {}

/// Where a walk over pages is: everything that does not depend on what the pages hold.
pub(super) struct Walk {
    inner: Arc<Inner>,
    call: Option<Call>,
    state: State,
    progress: Progress,
    empty_pages: u32,
    rate_limit: RateLimit,
    seen: HashSet<u64>,
    /// The address of the page that was given out last; `None` for the first.
    here: Option<String>,
    /// The address of the page after it.
    next: Option<String>,
}

enum State {
    /// The page at `next` (or the first) is to be fetched.
    Ready,
    Fetching(JoinHandle<Result<Reply, Error>>),
    Failed(Error),
    Ended,
}

impl Walk {
    /// Two empty pages in a row end a list, whatever Apple says about its total.
    const EMPTY_PAGES: u32 = 2;

    pub(super) fn new(inner: Arc<Inner>, call: Result<Call, Error>) -> Self {
        let (call, state) = match call {
            Ok(call) => (Some(call), State::Ready),
            Err(error) => (None, State::Failed(error)),
        };
        Self {
            inner,
            call,
            state,
            progress: Progress { pages: 0, items: 0 },
            empty_pages: 0,
            rate_limit: RateLimit::default(),
            seen: HashSet::new(),
            here: None,
            next: None,
        }
    }

    fn start_at(&mut self, address: String) {
        let Some(call) = &mut self.call else { return };
        self.state = match self.inner.next_address(&call.address, &address) {
            Ok(address) => {
                self.next = Some(address.to_string());
                call.address = address;
                State::Ready
            }
            Err(error) => State::Failed(error.of(call.operation)),
        };
    }

    fn end(&mut self) {
        if let State::Fetching(task) = std::mem::replace(&mut self.state, State::Ended) {
            task.abort();
        }
    }

    /// Begins to fetch the next page, if there is one to be fetched.
    fn fetch(&mut self) {
        let (State::Ready, Some(call)) = (&self.state, &self.call) else {
            return;
        };
        self.state = match tokio::runtime::Handle::try_current() {
            Ok(runtime) => {
                let send = Arc::clone(&self.inner).send(call.clone());
                State::Fetching(runtime.spawn(send.in_current_span()))
            }
            Err(_) => State::Failed(no_runtime().of(call.operation)),
        };
    }

    fn poll_page<R: Paged>(&mut self, context: &mut Context<'_>) -> Poll<Option<Result<R, Error>>> {
        self.fetch();
        let fetched = match &mut self.state {
            State::Fetching(task) => Some(ready!(Pin::new(task).poll(context))),
            State::Ready | State::Failed(_) | State::Ended => None,
        };
        let reply = match (std::mem::replace(&mut self.state, State::Ended), fetched) {
            (_, Some(fetched)) => joined(fetched),
            (State::Failed(error), None) => Err(error),
            (_, None) => return Poll::Ready(None),
        };
        if let Ok(reply) = &reply {
            self.rate_limit = reply.rate_limit();
        }
        Poll::Ready(Some(match reply.and_then(Reply::read::<R>) {
            Ok(page) => {
                self.turn(&page);
                Ok(page)
            }
            Err(error) => Err(error.in_walk(self.progress)),
        }))
    }

    /// Decides what comes after a page.
    fn turn<R: Paged>(&mut self, page: &R) {
        let items = page.item_count();
        self.progress.pages += 1;
        self.progress.items += items as u64;
        self.empty_pages = if items == 0 { self.empty_pages + 1 } else { 0 };
        let total = page.paging().and_then(|paging| paging.total);
        let are_all_seen = total.is_some_and(|total| {
            u64::try_from(total).is_ok_and(|total| self.progress.items >= total)
        });
        let has_ended = items == 0 && (are_all_seen || self.empty_pages >= Self::EMPTY_PAGES);
        self.here = self.next.take();
        let (Some(next), Some(call), false) = (page.links().next(), &mut self.call, has_ended)
        else {
            return;
        };
        self.seen.insert(fingerprint(&call.address));
        match self.inner.next_address(&call.address, next) {
            Ok(address) if self.seen.contains(&fingerprint(&address)) => {
                let error = Error::repeated_page().of(call.operation);
                self.state = State::Failed(error);
            }
            Ok(address) => {
                self.next = Some(address.to_string());
                call.address = address;
                self.state = State::Ready;
            }
            Err(error) => self.state = State::Failed(error.of(call.operation)),
        }
    }
}

impl Drop for Walk {
    fn drop(&mut self) {
        self.end();
    }
}

/// Stands for an address that was seen, so that a long walk keeps little.
fn fingerprint(address: &Uri) -> u64 {
    let mut hasher = DefaultHasher::new();
    address.hash(&mut hasher);
    hasher.finish()
}
