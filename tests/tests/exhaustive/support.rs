//! What the machine-made calls stand on: values to send, and how requests and answers are handed over as data.

#![allow(
    dead_code,
    reason = "some of the programs that use it send requests, others look at what would be sent"
)]

use appstore_sdk::{
    Answer, BoxFuture, Client, Completion, Csv, Error, Gzip, Included, InvalidRequest, Page, Parts,
    ReadError, Request, Response,
};
use serde::Serialize;
use serde::de::DeserializeOwned;
use serde_json::{Value, json};

pub(crate) use appstore_sdk::connect;
pub(crate) use std::collections::BTreeMap;

/// Any text, also as an identity and in paths: with most of what must be encoded.
pub(crate) const TEXT: &str = "a/b c?d#e&f=g+h%20\"ü\\.";
/// Another text, for lists.
pub(crate) const OTHER: &str = "..";
/// Texts of other formats.
pub(crate) const ADDRESS: &str = "https://example.com/a%20b?c=d&e=%C3%BC#f";
pub(crate) const DURATION: &str = "P1DT2H30M";
pub(crate) const EMAIL: &str = "ada+test@example.com";
pub(crate) const NUMBER: &str = "-12.5";
/// A date.
pub(crate) const DATE: &str = "2026-07-03";
/// A point in time.
pub(crate) const TIME: &str = "2026-07-03T04:47:09.000+00:00";

/// Which values are sent, where one of several must be chosen.
#[derive(Clone, Copy)]
pub(crate) struct Round {
    index: usize,
    depth: usize,
}

impl Round {
    pub(crate) fn new(index: usize) -> Self {
        Self { index, depth: 4 }
    }

    /// For what is inside of something; `None` where it is deep enough.
    pub(crate) fn inner(self) -> Option<Self> {
        let depth = self.depth.checked_sub(1)?;
        Some(Self { depth, ..self })
    }

    pub(crate) fn flag(self) -> bool {
        self.index.is_multiple_of(2)
    }

    pub(crate) fn pick<T>(self, mut values: Vec<T>) -> T {
        let index = self.index % values.len();
        values.swap_remove(index)
    }
}

/// A function of the bindings.
pub(crate) struct Call {
    pub(crate) function: &'static str,
    pub(crate) method: &'static str,
    pub(crate) path: &'static str,
    /// The type of the answer.
    pub(crate) response: &'static str,
    /// The request with nothing but what is required.
    pub(crate) minimal: Caller,
    /// The request with everything that can be set.
    pub(crate) maximal: Caller,
    /// The request with null wherever that can be sent.
    pub(crate) clears: Option<Caller>,
    /// As `maximal`, answered as CSV.
    pub(crate) csv: Option<Caller>,
    /// As `minimal`, each with one thing more and the name by which it is set.
    pub(crate) setters: &'static [(&'static str, Caller)],
    /// Reads an answer and writes it back.
    pub(crate) read: Reader,
}

/// Makes a request.
pub(crate) type Caller = fn(Round) -> Sent;

/// Reads an answer by its status and body, and writes it back.
pub(crate) type Reader = fn(u16, &[u8]) -> Result<Value, ReadError>;

/// A resource of the bindings.
pub(crate) struct Resource {
    pub(crate) name: &'static str,
    pub(crate) kind: &'static str,
    /// Reads those among what was included, and writes them back.
    pub(crate) included: fn(&Included) -> Result<Vec<Value>, String>,
}

/// A request: what would be sent, and the way to send it.
pub(crate) struct Sent {
    pub(crate) method: &'static str,
    pub(crate) template: &'static str,
    pub(crate) parts: Result<Parts, InvalidRequest>,
    pub(crate) send: Sender,
}

/// Sends a request through a client and reads the answer into its type.
pub(crate) type Sender = Box<dyn Fn(&Client) -> BoxFuture<'static, Result<Head, Error>> + Send>;

/// What remains of an answer that was read.
pub(crate) struct Head {
    pub(crate) status: u16,
    /// The operation that the server took the request for, when the server says so.
    pub(crate) operation: Option<String>,
}

pub(crate) fn sent<R, Q>(request: &Request<R, Q>) -> Sent
where
    R: Response + 'static,
    Q: 'static,
{
    let (method, template, parts) = (request.method(), request.path_template(), request.parts());
    let request = request.clone();
    Sent {
        method: method.as_str(),
        template,
        parts,
        send: Box::new(move |client| {
            let answer = request.answer(client);
            Box::pin(async move { answer.await.map(head) })
        }),
    }
}

fn head<R>(answer: Answer<R>) -> Head {
    Head {
        status: answer.status(),
        operation: answer.header("x-operation").map(str::to_owned),
    }
}

/// JSON that cannot be written back is the fault of the bindings, not of the answer.
fn written(value: &impl Serialize) -> Value {
    serde_json::to_value(value)
        .unwrap_or_else(|error| json!({ "cannot be written": error.to_string() }))
}

pub(crate) fn json<R: Response + Serialize>(status: u16, body: &[u8]) -> Result<Value, ReadError> {
    R::read(status, body).map(|answer| written(&answer))
}

pub(crate) fn nothing(status: u16, body: &[u8]) -> Result<Value, ReadError> {
    <()>::read(status, body).map(|()| Value::Null)
}

pub(crate) fn completion(status: u16, body: &[u8]) -> Result<Value, ReadError> {
    Completion::read(status, body).map(|answer| match answer {
        Completion::Done => json!("done"),
        Completion::Accepted => json!("accepted"),
    })
}

pub(crate) fn csv(status: u16, body: &[u8]) -> Result<Value, ReadError> {
    Csv::read(status, body).map(|answer| answer.0.into())
}

pub(crate) fn gzip(status: u16, body: &[u8]) -> Result<Value, ReadError> {
    Gzip::read(status, body).map(|answer| answer.0.into())
}

pub(crate) fn included<T>(included: &Included) -> Result<Vec<Value>, String>
where
    T: appstore_sdk::Resource + DeserializeOwned + Serialize,
{
    let read = included
        .iter::<T>()
        .map(|resource| resource.map(|resource| written(&resource)));
    read.collect::<Result<_, _>>()
        .map_err(|error| error.to_string())
}

/// What a page with these resources includes.
pub(crate) fn page_with(resources: &[Value]) -> Included {
    let page = json!({ "data": [], "included": resources }).to_string();
    Page::<Value>::read(200, page.as_bytes())
        .expect("a page without data is read")
        .included
}
