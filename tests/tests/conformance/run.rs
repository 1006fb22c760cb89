//! Sending, and judging what was sent and what came back.

use std::collections::BTreeMap;
use std::iter::Enumerate;
use std::sync::{Arc, Mutex, PoisonError};
use std::time::Duration;
use std::vec::IntoIter;

use appstore_sdk::{ApiError, Client, Credentials, Error, ErrorKind, Key, Pacing, RetryPolicy};
use serde_json::{Value, json};

use crate::address;
use crate::answers::differences;
use crate::faults::Fault;
use crate::log::{Line, Log};
use crate::options::Options;
use crate::steps::Pair;
use crate::support::{Call, Head, Sent};
use crate::wire::{EXCHANGE, Exchange, Tap};

/// As many calls as are under way at the same time.
const CONCURRENCY: usize = 8;

/// A call that is to be made.
pub(crate) struct Job {
    pub(crate) pair: Pair,
    pub(crate) sent: Sent,
    /// The answer that is asked for, in the words of the header `Prefer`.
    pub(crate) prefer: String,
    pub(crate) wanted: Wanted,
    /// How it is broken on the way.
    pub(crate) fault: Option<&'static Fault>,
}

/// The answer that must come.
#[derive(Clone, Copy)]
pub(crate) enum Wanted {
    /// A success. Exact: all that it holds must be in what is read.
    Success { is_exact: bool },
    /// A success with this status.
    Status(u16),
    /// An error document with this status.
    Refusal(u16),
}

/// What became of a call.
pub(crate) struct Outcome {
    pub(crate) pair: Pair,
    /// What is wrong with the request: nothing, when it was accepted.
    pub(crate) rejections: Vec<String>,
    /// What is wrong with how the answer was read.
    pub(crate) misreadings: Vec<String>,
    /// The request on the wire, when there was one.
    pub(crate) line: Option<Line>,
    /// Whether it was sent and did not reach the server.
    pub(crate) is_lost: bool,
}

/// A call that was made, before the server's log was looked at.
struct Made {
    number: u64,
    pair: Pair,
    wanted: Wanted,
    sent: Option<Line>,
    /// What the bindings have against sending it.
    refused: Option<String>,
    status: Option<u16>,
    misreadings: Vec<String>,
}

/// What makes calls.
pub(crate) struct Runner {
    client: Client,
    log: Option<Log>,
    made: u64,
}

type Queue = Arc<Mutex<Enumerate<IntoIter<Job>>>>;

impl Runner {
    pub(crate) fn new(options: &Options) -> Self {
        let key = tests::keys::fresh();
        let secret = Key::new(&key.id, &key.pem).expect("the key is understood");
        let credentials = Credentials::team(&key.issuer, secret).expect("the issuer is understood");
        let client = Client::builder(credentials)
            .address(&options.server)
            .retry(RetryPolicy::never().deadline(Duration::from_mins(2)))
            .pacing(Pacing::off())
            .wrap(Tap)
            .build()
            .expect("the client can be set up");
        Self {
            client,
            log: options.log.as_deref().map(Log::open),
            made: 0,
        }
    }

    /// Makes calls and judges them.
    pub(crate) async fn run(&mut self, jobs: Vec<Job>) -> Vec<Outcome> {
        let first = self.made + 1;
        self.made += jobs.len() as u64;
        let queue: Queue = Arc::new(Mutex::new(jobs.into_iter().enumerate()));
        let workers: Vec<_> = (0..CONCURRENCY)
            .map(|_| tokio::spawn(work(self.client.clone(), Arc::clone(&queue), first)))
            .collect();
        let mut made = Vec::new();
        for worker in workers {
            made.extend(worker.await.expect("no call panics"));
        }
        made.sort_by_key(|made| made.number);
        let mut lines = self.log.as_mut().map(Log::added);
        let outcomes = made.into_iter().map(|made| made.judged(lines.as_mut()));
        outcomes.collect()
    }
}

/// Makes calls as long as there are any.
async fn work(client: Client, queue: Queue, first: u64) -> Vec<Made> {
    let mut made = Vec::new();
    loop {
        let next = queue.lock().unwrap_or_else(PoisonError::into_inner).next();
        let Some((index, job)) = next else {
            return made;
        };
        made.push(make(&client, job, first + index as u64).await);
    }
}

async fn make(client: &Client, job: Job, number: u64) -> Made {
    let (operation, call) = job.pair;
    let exchange = Arc::new(Exchange::new(number, operation, job.prefer, job.fault));
    let refused = job.sent.parts.as_ref().err().map(ToString::to_string);
    let sending = (job.sent.send)(client);
    let result = EXCHANGE.scope(Arc::clone(&exchange), sending).await;
    let seen = exchange.take();
    let status = match &result {
        Ok(head) => Some(head.status),
        Err(error) => error.status(),
    };
    let body = seen.received.unwrap_or_default();
    let mut misreadings = Vec::new();
    // What was broken need not be answered in any way.
    if job.fault.is_none() {
        check_answer(job.pair, job.wanted, &result, &body, &mut misreadings);
    }
    let called = (job.sent.method, job.sent.template);
    if called != (call.method, call.path) {
        misreadings.push(format!("is {} {}", called.0, called.1));
    }
    Made {
        number,
        pair: job.pair,
        wanted: job.wanted,
        sent: seen.sent,
        refused,
        status,
        misreadings,
    }
}

impl Made {
    fn judged(self, lines: Option<&mut BTreeMap<u64, Line>>) -> Outcome {
        let mut rejections = Vec::new();
        rejections.extend(self.refused.map(|why| format!("is not sent: {why}")));
        let mut is_lost = false;
        let line = match (self.sent, lines) {
            (Some(sent), Some(lines)) => match lines.remove(&self.number) {
                Some(line) => {
                    check_log(self.pair, &sent, &line, &mut rejections);
                    Some(line)
                }
                None => {
                    is_lost = true;
                    rejections.push("does not reach the server".to_owned());
                    Some(sent)
                }
            },
            (sent, _) => sent,
        };
        if let Some(line) = &line {
            rejections.extend(line.violations.iter().cloned());
            rejections.extend(address::problems(self.pair.0, line));
        }
        let is_expected = match self.wanted {
            Wanted::Success { .. } => self
                .status
                .is_some_and(|status| (200..300).contains(&status)),
            Wanted::Status(status) | Wanted::Refusal(status) => self.status == Some(status),
        };
        if !is_expected {
            let status = self
                .status
                .map_or_else(|| "nothing".to_owned(), |status| status.to_string());
            rejections.push(format!("is answered with {status}"));
        }
        Outcome {
            pair: self.pair,
            rejections,
            misreadings: self.misreadings,
            line,
            is_lost,
        }
    }
}

/// What reached the server must be what was handed to the HTTP stack.
fn check_log((operation, _): Pair, sent: &Line, line: &Line, found: &mut Vec<String>) {
    if (&line.method, &line.address, &line.body) != (&sent.method, &sent.address, &sent.body) {
        found.push(format!(
            "was changed on the way, from {} {}",
            sent.method, sent.address
        ));
    }
    if line.operation.as_deref() != Some(operation.id) {
        found.push(format!(
            "was taken for {}",
            line.operation.as_deref().unwrap_or("nothing")
        ));
    }
}

fn check_answer(
    (operation, call): Pair,
    wanted: Wanted,
    result: &Result<Head, Error>,
    body: &[u8],
    found: &mut Vec<String>,
) {
    match (wanted, result) {
        (Wanted::Refusal(status), Err(error)) => check_error(status, error, body, found),
        (Wanted::Refusal(_), Ok(_)) => found.push("is read as a success".to_owned()),
        (_, Err(error)) => found.push(error.to_string()),
        (wanted, Ok(head)) => {
            if !operation
                .answers
                .iter()
                .any(|(status, _)| *status == head.status)
            {
                found.push(format!(
                    "is answered with {}, which is not declared",
                    head.status
                ));
            }
            if head
                .operation
                .as_deref()
                .is_some_and(|taken| taken != operation.id)
            {
                found.push("is the answer of another operation".to_owned());
            }
            let is_exact = !matches!(wanted, Wanted::Success { is_exact: false });
            if is_exact {
                check_content(call, head.status, body, found);
            }
        }
    }
}

/// All that an answer holds must be in what is read of it.
fn check_content(call: &Call, status: u16, body: &[u8], found: &mut Vec<String>) {
    let mut expected = match call.response {
        "()" => Value::Null,
        "Completion" => json!(if status == 202 { "accepted" } else { "done" }),
        "Csv" => String::from_utf8_lossy(body).into(),
        "Gzip" => json!(body),
        _ => match serde_json::from_slice(body) {
            Ok(expected) => expected,
            // What can be had as CSV was.
            Err(_) if call.csv.is_some() => return,
            Err(error) => return found.push(format!("the server's JSON is none: {error}")),
        },
    };
    // Nothing included is the same as nothing said of it.
    if expected["included"] == json!([])
        && let Some(expected) = expected.as_object_mut()
    {
        expected.remove("included");
    }
    match (call.read)(status, body) {
        Ok(written) => {
            let mut different = Vec::new();
            differences(&expected, &written, "", &mut different);
            found.extend(different.into_iter().take(3));
        }
        Err(error) => found.push(error.to_string()),
    }
}

fn check_error(status: u16, error: &Error, body: &[u8], found: &mut Vec<String>) {
    let kind = match status {
        400 | 422 => ErrorKind::Invalid,
        403 => ErrorKind::Forbidden,
        404 => ErrorKind::NotFound,
        409 => ErrorKind::Conflict,
        _ => ErrorKind::RateLimited,
    };
    if error.kind() != kind {
        found.push(format!("is of the kind {:?}, not {kind:?}", error.kind()));
    }
    let document: Value = serde_json::from_slice(body).unwrap_or_default();
    let expected = document["errors"].as_array().map_or(&[][..], Vec::as_slice);
    if expected.is_empty() {
        found.push("is answered with a document that has no errors".to_owned());
    }
    let read = error.errors();
    if read.len() != expected.len() {
        found.push(format!("has {} errors, not {}", read.len(), expected.len()));
    }
    for (expected, read) in expected.iter().zip(read) {
        for (pointer, read) in members(read) {
            let expected = expected.pointer(pointer).and_then(Value::as_str);
            if expected != read {
                found.push(format!("{pointer} was {expected:?} and is {read:?}"));
            }
        }
    }
}

/// What is read of an error, and where it stands in the document.
fn members(error: &ApiError) -> [(&'static str, Option<&str>); 7] {
    [
        ("/id", error.id.as_deref()),
        ("/status", error.status.as_deref()),
        ("/code", Some(error.code.as_str())),
        ("/title", error.title.as_deref()),
        ("/detail", error.detail.as_deref()),
        ("/source/pointer", error.pointer.as_deref()),
        ("/source/parameter", error.parameter.as_deref()),
    ]
}
