//! `X-Rate-Limit`: reading it, and slowing down before Apple says 429.

use std::fmt;
use std::sync::{Mutex, PoisonError};
use std::time::Duration;

use http::{HeaderMap, HeaderName};
use tokio::time::{Instant, sleep_until};

use crate::runtime::debug::looks_like_a_name;

/// How many requests Apple still allows, as an answer's `X-Rate-Limit` headers said it, see Apple's page on
/// [rate limits](https://developer.apple.com/documentation/appstoreconnectapi/identifying-rate-limits).
///
/// Apple counts by key, in a rolling hour and, for some operations, in a rolling minute; reads and writes have been
/// seen to report different figures, and any of them can be absent.
#[derive(Clone, Default, PartialEq, Eq)]
pub struct RateLimit {
    figures: Vec<(String, u64)>,
}

/// How many requests Apple allows within a stretch of time.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
#[non_exhaustive]
pub struct Allowance {
    /// How many in all.
    pub limit: Option<u64>,
    /// How many are left.
    pub remaining: Option<u64>,
}

impl RateLimit {
    /// More figures than this are junk.
    const MOST: usize = 32;

    /// The allowance of the last hour.
    pub fn hour(&self) -> Option<Allowance> {
        self.allowance(Window::Hour)
    }

    /// The allowance of the last minute.
    pub fn minute(&self) -> Option<Allowance> {
        self.allowance(Window::Minute)
    }

    /// A figure by the name that Apple gives it, such as `user-hour-rem`.
    pub fn get(&self, name: &str) -> Option<u64> {
        let mut figures = self.figures.iter();
        figures
            .find(|(known, _)| known == name)
            .map(|(_, figure)| *figure)
    }

    /// Whether Apple said nothing.
    pub fn is_empty(&self) -> bool {
        self.figures.is_empty()
    }

    pub(super) fn read(headers: &HeaderMap) -> Self {
        let mut limit = Self::default();
        for (name, figure) in figures(headers) {
            limit.set(name, figure);
        }
        limit
    }

    fn set(&mut self, name: &str, figure: u64) {
        if let Some((_, known)) = self.figures.iter_mut().find(|(known, _)| known == name) {
            *known = figure;
        } else if looks_like_a_name(name) && self.figures.len() < Self::MOST {
            self.figures.push((name.to_owned(), figure));
        }
    }

    fn allowance(&self, window: Window) -> Option<Allowance> {
        let (limit, remaining) = window.names();
        let allowance = Allowance {
            limit: self.get(limit),
            remaining: self.get(remaining),
        };
        (allowance != Allowance::default()).then_some(allowance)
    }
}

impl fmt::Debug for RateLimit {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_map()
            .entries(self.figures.iter().map(|(name, figure)| (name, figure)))
            .finish()
    }
}

/// What is in all of the headers, each of which can hold several figures.
fn figures(headers: &HeaderMap) -> impl Iterator<Item = (&str, u64)> {
    const NAME: HeaderName = HeaderName::from_static("x-rate-limit");
    let lines = headers.get_all(NAME).into_iter();
    lines
        .filter_map(|line| line.to_str().ok())
        .flat_map(|line| line.split([',', ';']))
        .filter_map(|pair| pair.split_once(':'))
        .filter_map(|(name, figure)| Some((name.trim(), figure.trim().parse().ok()?)))
}

#[derive(Debug, Clone, Copy)]
enum Window {
    Hour,
    Minute,
}

impl Window {
    const ALL: [Self; 2] = [Self::Hour, Self::Minute];

    fn names(self) -> (&'static str, &'static str) {
        match self {
            Self::Hour => ("user-hour-lim", "user-hour-rem"),
            Self::Minute => ("user-minute-lim", "user-minute-rem"),
        }
    }

    fn length(self) -> Duration {
        Duration::from_secs(match self {
            Self::Hour => 3600,
            Self::Minute => 60,
        })
    }
}

/// When to slow down.
///
/// As long as enough is left of what [`RateLimit`] reports, nothing waits. Below that share, requests are spaced out:
/// first as fast as the allowance comes back, then slower the less is left, up to 30 seconds apart. Several processes
/// with the same key see each other's requests in the figures, so they slow down together.
///
/// When Apple refuses a request with `Retry-After`, all others of the client wait as well, for an hour at most; those
/// that cannot wait so long fail at once.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[must_use = "pacing does nothing until a client is built with it"]
pub struct Pacing {
    percent: u32,
}

impl Pacing {
    const LONGEST: Duration = Duration::from_secs(30);

    /// Slow down when less than this share of an allowance is left, in percent from 0 (never) to 100.
    pub fn below(percent: u8) -> Self {
        Self {
            percent: u32::from(percent.min(100)),
        }
    }

    /// Never slow down.
    pub fn off() -> Self {
        Self::below(0)
    }

    /// How far apart requests should be with what is left.
    fn interval(self, window: Window, allowance: Allowance) -> Duration {
        let (Some(limit @ 1..), Some(remaining)) = (allowance.limit, allowance.remaining) else {
            return Duration::ZERO;
        };
        #[allow(
            clippy::cast_precision_loss,
            reason = "a waiting time need not be exact"
        )]
        let (limit, remaining) = (limit as f64, remaining as f64);
        let threshold = limit * f64::from(self.percent) / 100.0;
        if remaining >= threshold {
            return Duration::ZERO;
        }
        let sustainable = window.length().as_secs_f64() / limit;
        let seconds = sustainable * threshold / remaining.max(1.0);
        Duration::from_secs_f64(seconds.min(Self::LONGEST.as_secs_f64()))
    }
}

/// Below a tenth of an allowance.
impl Default for Pacing {
    fn default() -> Self {
        Self::below(10)
    }
}

/// What a client knows of Apple's limits, and whose turn it is.
pub(super) struct Pacer {
    pacing: Pacing,
    state: Mutex<State>,
    /// Held by the one whose turn comes next; the others wait for it in the order in which they came.
    next: tokio::sync::Mutex<()>,
}

#[derive(Default)]
struct State {
    known: [Option<(Allowance, Instant)>; 2],
    last_turn: Option<Instant>,
    held_until: Option<Instant>,
}

impl Pacer {
    pub(super) fn new(pacing: Pacing) -> Self {
        Self {
            pacing,
            state: Mutex::default(),
            next: tokio::sync::Mutex::default(),
        }
    }

    /// Remembers what an answer said.
    pub(super) fn learn(&self, headers: &HeaderMap) {
        let now = Instant::now();
        let mut learnt = [Allowance::default(); 2];
        for (name, figure) in figures(headers) {
            for (window, allowance) in Window::ALL.into_iter().zip(&mut learnt) {
                let (limit, remaining) = window.names();
                match name {
                    _ if name == limit => allowance.limit = Some(figure),
                    _ if name == remaining => allowance.remaining = Some(figure),
                    _ => {}
                }
            }
        }
        let mut state = self.lock();
        for (known, allowance) in state.known.iter_mut().zip(learnt) {
            if allowance != Allowance::default() {
                *known = Some((allowance, now));
            }
        }
    }

    /// Holds everybody back after Apple has refused a request; not for longer than Apple counts.
    pub(super) fn hold(&self, wait: Duration) {
        if self.pacing == Pacing::off() {
            return;
        }
        let until = Instant::now().checked_add(wait.min(Window::Hour.length()));
        let mut state = self.lock();
        state.held_until = state.held_until.max(until);
    }

    /// Waits until the caller may send. Nobody's turn is lost when a caller stops waiting.
    ///
    /// # Errors
    ///
    /// How long it would have to wait, when the deadline passes before.
    pub(super) async fn turn(&self, deadline: Option<Instant>) -> Result<(), Duration> {
        let _next = self.next.lock().await;
        while let Some(later) = self.try_turn() {
            if deadline.is_some_and(|deadline| later >= deadline) {
                return Err(later.saturating_duration_since(Instant::now()));
            }
            sleep_until(later).await;
        }
        Ok(())
    }

    /// Takes a turn, or says when to try again.
    fn try_turn(&self) -> Option<Instant> {
        let now = Instant::now();
        let mut state = self.lock();
        let intervals = Window::ALL.into_iter().zip(state.known);
        let interval = intervals
            .filter_map(|(window, known)| {
                let (allowance, at) = known?;
                (now - at < window.length()).then(|| self.pacing.interval(window, allowance))
            })
            .max()
            .unwrap_or_default();
        let spaced = state.last_turn.map(|last| last + interval);
        let later = spaced.max(state.held_until).filter(|turn| *turn > now);
        if later.is_none() {
            state.last_turn = Some(now);
        }
        later
    }

    /// What is known and still true.
    pub(super) fn rate_limit(&self) -> RateLimit {
        let now = Instant::now();
        let mut limit = RateLimit::default();
        for (window, known) in Window::ALL.into_iter().zip(self.lock().known) {
            let Some((allowance, _)) = known.filter(|(_, at)| now - *at < window.length()) else {
                continue;
            };
            let (limit_name, remaining_name) = window.names();
            let figures = [
                (limit_name, allowance.limit),
                (remaining_name, allowance.remaining),
            ];
            for (name, figure) in figures {
                if let Some(figure) = figure {
                    limit.set(name, figure);
                }
            }
        }
        limit
    }

    fn lock(&self) -> std::sync::MutexGuard<'_, State> {
        self.state.lock().unwrap_or_else(PoisonError::into_inner)
    }
}
