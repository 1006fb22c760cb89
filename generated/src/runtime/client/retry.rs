//! When to send again, and how long to wait before.

use std::time::{Duration, SystemTime};

use http::HeaderMap;
use http::header::RETRY_AFTER;

/// How often, after which waits and for how long a request is sent again.
///
/// What is retried is not a matter of policy, but of what does no harm: reads after 408, 429, 5xx and a lost
/// connection; anything that was never sent; anything after 429, because Apple has refused it unseen; and anything
/// once with a fresh token after 401. A write that may have been carried out is never sent again, see
/// [`ErrorKind::OutcomeUnknown`](crate::ErrorKind::OutcomeUnknown).
///
/// Between two attempts the wait doubles, and a random part of it (up to a half) is left out, so that many clients
/// do not come back together. Where Apple sends `Retry-After`, that is the wait.
#[must_use = "a policy does nothing until a client is built with it"]
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct RetryPolicy {
    attempts: u32,
    first_delay: Duration,
    max_delay: Duration,
    deadline: Duration,
}

impl RetryPolicy {
    /// Send once: no second attempt, whatever happens. The one with a fresh token after 401 is left out, too.
    pub fn never() -> Self {
        Self::default().attempts(1)
    }

    /// How many attempts there are in all; 4 by default, at least 1.
    pub fn attempts(mut self, attempts: u32) -> Self {
        self.attempts = attempts.max(1);
        self
    }

    /// The wait before the second attempt; half a second by default.
    pub fn first_delay(mut self, delay: Duration) -> Self {
        self.first_delay = delay;
        self
    }

    /// The longest wait between two attempts that Apple has not asked for; 30 seconds by default.
    pub fn max_delay(mut self, delay: Duration) -> Self {
        self.max_delay = delay;
        self
    }

    /// How long a request may take with all its attempts and waits; 5 minutes by default. When `Retry-After` asks
    /// for longer than is left, the request fails at once.
    pub fn deadline(mut self, deadline: Duration) -> Self {
        self.deadline = deadline;
        self
    }

    pub(super) fn total(&self) -> Duration {
        self.deadline
    }

    /// Whether there may be another attempt after so many.
    pub(super) fn allows_another(&self, attempts: u32) -> bool {
        attempts < self.attempts
    }

    /// The wait after so many attempts.
    pub(super) fn delay(&self, attempts: u32) -> Duration {
        let doublings = attempts.saturating_sub(1).min(31);
        let longest = self
            .first_delay
            .saturating_mul(1 << doublings)
            .min(self.max_delay);
        longest.mul_f64(0.5 + fastrand::f64() / 2.0)
    }
}

impl Default for RetryPolicy {
    fn default() -> Self {
        Self {
            attempts: 4,
            first_delay: Duration::from_millis(500),
            max_delay: Duration::from_secs(30),
            deadline: Duration::from_secs(300),
        }
    }
}

/// How long Apple asks to wait. `Retry-After` comes as seconds, as a date, or (from Apple's other services) as
/// milliseconds since 1970.
pub(super) fn retry_after(headers: &HeaderMap, now: SystemTime) -> Option<Duration> {
    /// No server means so many seconds: it is a moment in milliseconds.
    const EPOCH_MILLISECONDS: u64 = 100_000_000_000;
    let text = headers.get(RETRY_AFTER)?.to_str().ok()?.trim();
    let until = |moment: SystemTime| moment.duration_since(now).unwrap_or_default();
    match text.parse::<u64>() {
        Ok(moment @ EPOCH_MILLISECONDS..) => SystemTime::UNIX_EPOCH
            .checked_add(Duration::from_millis(moment))
            .map(until),
        Ok(seconds) => Some(Duration::from_secs(seconds)),
        Err(_) => http_date(text).map(until),
    }
}

/// The moment of a header such as `Date`.
pub(super) fn http_date(text: &str) -> Option<SystemTime> {
    let date = jiff::fmt::rfc2822::parse(text.trim()).ok()?;
    SystemTime::UNIX_EPOCH.checked_add(Duration::from_secs(
        u64::try_from(date.timestamp().as_second()).ok()?,
    ))
}
