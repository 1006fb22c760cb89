//! What can be done with a request: the same verbs for all clients.

use std::fmt;
use std::future::Future;
use std::pin::Pin;
use std::sync::Arc;
use std::task::{Context, Poll, ready};

use super::Client;
use super::answer::{Answer, Reply};
use super::error::{Error, Operation};
use super::pages::{Items, Pages, Walk};
use crate::runtime::auth::token::BoxFuture;
use crate::runtime::error::InvalidRequest;
use crate::runtime::request::{Parts, Request};
use crate::runtime::response::{Paged, Response};

/// What requests are sent through: a [`Client`], or the blocking one.
pub trait Connection: Exchange {
    /// What sending gives: a future, or for the blocking client the result itself.
    type Sent<T>;
    /// Pages one after the other: a stream, or for the blocking client an iterator.
    type Pages<R: Paged>;
    /// Items one after the other: a stream, or for the blocking client an iterator.
    type Items<R: Paged>;
}

/// How requests are sent, for [`Connection`].
pub trait Exchange: Sized {
    #[doc(hidden)]
    fn exchange<T>(&self, outgoing: Outgoing, read: Read<T>) -> Self::Sent<T>
    where
        Self: Connection;

    #[doc(hidden)]
    fn walk_pages<R: Paged>(&self, outgoing: Outgoing) -> Self::Pages<R>
    where
        Self: Connection;

    #[doc(hidden)]
    fn walk_items<R: Paged>(&self, outgoing: Outgoing) -> Self::Items<R>
    where
        Self: Connection;
}

/// How an answer is read.
pub type Read<T> = fn(Reply) -> Result<T, Error>;

/// A request without its types.
pub struct Outgoing {
    pub(super) operation: Operation,
    pub(super) parts: Result<Parts, InvalidRequest>,
}

impl<R: Response, Q> Request<R, Q> {
    /// Sends the request and reads the answer.
    ///
    /// # Errors
    ///
    /// See [`ErrorKind`](crate::ErrorKind).
    pub fn send<C: Connection>(&self, client: &C) -> C::Sent<R> {
        client.exchange(self.outgoing(), Reply::read)
    }

    /// As [`Request::send`], with the answer's status, headers and rate limit.
    ///
    /// # Errors
    ///
    /// See [`ErrorKind`](crate::ErrorKind).
    pub fn answer<C: Connection>(&self, client: &C) -> C::Sent<Answer<R>> {
        client.exchange(self.outgoing(), Reply::answer)
    }

    fn outgoing(&self) -> Outgoing {
        let operation = Operation {
            method: self.method(),
            template: self.path_template(),
        };
        Outgoing {
            operation,
            parts: self.parts(),
        }
    }
}

impl<R: Paged, Q> Request<R, Q> {
    /// The pages of the list, one after the other; nothing is sent before the first is asked for. See [`Pages`].
    pub fn pages<C: Connection>(&self, client: &C) -> C::Pages<R> {
        client.walk_pages(self.outgoing())
    }

    /// The items of all pages, one after the other; nothing is sent before the first is asked for. See [`Items`].
    pub fn items<C: Connection>(&self, client: &C) -> C::Items<R> {
        client.walk_items(self.outgoing())
    }
}

/// A request that is under way: a future. It begins when it is awaited, and stops when it is dropped. A write that is
/// dropped on the way may have been carried out all the same.
#[must_use = "nothing is sent before it is awaited"]
pub struct Sending<T> {
    reply: BoxFuture<'static, Result<Reply, Error>>,
    read: Read<T>,
}

impl<T> fmt::Debug for Sending<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Sending").finish_non_exhaustive()
    }
}

impl<T> Future for Sending<T> {
    type Output = Result<T, Error>;

    fn poll(self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Self::Output> {
        let this = self.get_mut();
        let reply = ready!(this.reply.as_mut().poll(context));
        Poll::Ready(reply.and_then(this.read))
    }
}

impl Connection for Client {
    type Sent<T> = Sending<T>;
    type Pages<R: Paged> = Pages<R>;
    type Items<R: Paged> = Items<R>;
}

impl Exchange for Client {
    fn exchange<T>(&self, outgoing: Outgoing, read: Read<T>) -> Sending<T> {
        let reply = self.reply(outgoing);
        Sending { reply, read }
    }

    fn walk_pages<R: Paged>(&self, outgoing: Outgoing) -> Pages<R> {
        Pages::new(self.walk(outgoing))
    }

    fn walk_items<R: Paged>(&self, outgoing: Outgoing) -> Items<R> {
        Items::new(self.walk(outgoing))
    }
}

impl Client {
    pub(super) fn reply(&self, outgoing: Outgoing) -> BoxFuture<'static, Result<Reply, Error>> {
        let operation = outgoing.operation;
        match self.inner.call(outgoing) {
            Ok(call) => Box::pin(Arc::clone(&self.inner).send(call)),
            Err(error) => Box::pin(std::future::ready(Err(error.of(operation)))),
        }
    }

    fn walk(&self, outgoing: Outgoing) -> Walk {
        let operation = outgoing.operation;
        let call = self.inner.call(outgoing);
        Walk::new(
            Arc::clone(&self.inner),
            call.map_err(|error| error.of(operation)),
        )
    }
}
