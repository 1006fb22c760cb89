//! Everything that a program logs while a test looks: `tracing` and `log`, at every level, from every thread.

use std::cell::RefCell;
use std::collections::HashMap;
use std::fmt::{Debug, Write};
use std::sync::atomic::{AtomicU64, Ordering};
use std::sync::{Arc, Mutex, MutexGuard, Once, PoisonError, Weak};

use log::{LevelFilter, Log};
use tracing::field::{Field, Visit};
use tracing::span::{Attributes, Id, Record};
use tracing::{Event, Metadata, Subscriber, subscriber};
use tracing_core::span::Current;

/// What is logged from [`capture`](Self::capture) on.
///
/// It is the log of the whole process: what tests that run at the same time log is in it as well.
#[derive(Debug)]
pub struct Logs {
    text: Arc<Mutex<String>>,
}

static CAPTURES: Mutex<Vec<Weak<Mutex<String>>>> = Mutex::new(Vec::new());

thread_local! {
    static ENTERED: RefCell<Vec<u64>> = const { RefCell::new(Vec::new()) };
}

impl Logs {
    /// Begins to listen.
    ///
    /// # Panics
    ///
    /// When something else in the process has set a subscriber or a logger of its own.
    pub fn capture() -> Self {
        static INSTALLED: Once = Once::new();
        INSTALLED.call_once(|| {
            subscriber::set_global_default(Spans::default()).expect("no other subscriber is set");
            log::set_logger(&Records).expect("no other logger is set");
            log::set_max_level(LevelFilter::Trace);
        });
        let text = Arc::default();
        lock(&CAPTURES).push(Arc::downgrade(&text));
        Self { text }
    }

    /// What was logged so far, a line for each thing:
    ///
    /// ```text
    /// span  TRACE target: name field=value             a span begins
    /// field TRACE target: name field=value             a field of a span is set later
    /// event TRACE target: [outer>inner] field=value    an event, with the spans around it
    /// log   TRACE target: message                      a record of the crate `log`
    /// ```
    pub fn text(&self) -> String {
        lock(&self.text).clone()
    }

    /// Its lines with a word or a value in them.
    pub fn lines_with(&self, part: &str) -> Vec<String> {
        let text = self.text();
        let lines = text.lines().filter(|line| line.contains(part));
        lines.map(str::to_owned).collect()
    }
}

fn lock<T>(mutex: &Mutex<T>) -> MutexGuard<'_, T> {
    mutex.lock().unwrap_or_else(PoisonError::into_inner)
}

/// Adds a line to every log that is looked at.
fn write(line: &str) {
    lock(&CAPTURES).retain(|capture| {
        let Some(text) = capture.upgrade() else {
            return false;
        };
        let mut text = lock(&text);
        text.push_str(line);
        text.push('\n');
        true
    });
}

/// The subscriber of `tracing`.
#[derive(Default)]
struct Spans {
    last: AtomicU64,
    known: Mutex<HashMap<u64, (&'static Metadata<'static>, usize)>>,
}

impl Subscriber for Spans {
    fn enabled(&self, _: &Metadata<'_>) -> bool {
        true
    }

    fn new_span(&self, span: &Attributes<'_>) -> Id {
        let id = self.last.fetch_add(1, Ordering::Relaxed) + 1;
        let metadata = span.metadata();
        lock(&self.known).insert(id, (metadata, 1));
        let mut line = Line::new("span ", metadata, metadata.name());
        span.record(&mut line);
        write(&line.0);
        Id::from_u64(id)
    }

    fn record(&self, span: &Id, values: &Record<'_>) {
        let known = lock(&self.known).get(&span.into_u64()).copied();
        if let Some((metadata, _)) = known {
            let mut line = Line::new("field", metadata, metadata.name());
            values.record(&mut line);
            write(&line.0);
        }
    }

    fn record_follows_from(&self, _: &Id, _: &Id) {}

    fn event(&self, event: &Event<'_>) {
        let entered = match event.parent() {
            Some(parent) => vec![parent.into_u64()],
            None if event.is_contextual() => ENTERED.with_borrow(Clone::clone),
            None => Vec::new(),
        };
        let known = lock(&self.known);
        let names = entered.iter().filter_map(|id| known.get(id));
        let names: Vec<&str> = names.map(|(metadata, _)| metadata.name()).collect();
        drop(known);
        let mut line = Line::new("event", event.metadata(), &format!("[{}]", names.join(">")));
        event.record(&mut line);
        write(&line.0);
    }

    fn enter(&self, span: &Id) {
        ENTERED.with_borrow_mut(|entered| entered.push(span.into_u64()));
    }

    fn exit(&self, span: &Id) {
        ENTERED.with_borrow_mut(|entered| {
            if let Some(at) = entered.iter().rposition(|id| *id == span.into_u64()) {
                entered.remove(at);
            }
        });
    }

    fn current_span(&self) -> Current {
        let known = lock(&self.known);
        let entered = ENTERED.with_borrow(|entered| entered.last().copied());
        let found = entered.and_then(|id| Some((id, known.get(&id)?)));
        found.map_or_else(Current::none, |(id, (metadata, _))| {
            Current::new(Id::from_u64(id), metadata)
        })
    }

    fn clone_span(&self, span: &Id) -> Id {
        if let Some((_, handles)) = lock(&self.known).get_mut(&span.into_u64()) {
            *handles += 1;
        }
        span.clone()
    }

    fn try_close(&self, span: Id) -> bool {
        let mut known = lock(&self.known);
        let Some((_, handles)) = known.get_mut(&span.into_u64()) else {
            return false;
        };
        *handles -= 1;
        let closes = *handles == 0;
        if closes {
            known.remove(&span.into_u64());
        }
        closes
    }
}

struct Line(String);

impl Line {
    fn new(kind: &str, metadata: &Metadata<'_>, name: &str) -> Self {
        let (level, target) = (metadata.level(), metadata.target());
        Self(format!("{kind} {level} {target}: {name}"))
    }
}

impl Visit for Line {
    fn record_debug(&mut self, field: &Field, value: &dyn Debug) {
        let _ = write!(self.0, " {}={value:?}", field.name());
    }

    fn record_str(&mut self, field: &Field, value: &str) {
        let _ = write!(self.0, " {}={value}", field.name());
    }
}

/// The logger of `log`.
struct Records;

impl Log for Records {
    fn enabled(&self, _: &log::Metadata<'_>) -> bool {
        true
    }

    fn log(&self, record: &log::Record<'_>) {
        let (level, target) = (record.level(), record.target());
        write(&format!("log   {level} {target}: {}", record.args()));
    }

    fn flush(&self) {}
}
