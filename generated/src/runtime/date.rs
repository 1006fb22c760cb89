//! Dates and times that keep the text they came as.

use std::borrow::Cow;
use std::cmp::Ordering;
use std::fmt;
use std::time::{Duration, SystemTime};

use jiff::Timestamp;
use serde::{Deserialize, Deserializer, Serialize, Serializer};
use serde_json::Value;

use super::debug::Hidden;
use super::query::Parameter;
use super::view::{Member, View};

/// A moment, as the text that Apple sent.
///
/// Apple writes moments in several forms, sometimes two in one answer: with `Z`, `+00:00`, `+0000` or another offset,
/// with and without fractions of a second, and as a date alone, which stands for its midnight in UTC. All of these
/// are understood. Anything else is kept as it is, and never makes reading an answer fail.
///
/// ```
/// use appstore_sdk::DateTime;
///
/// let uploaded = DateTime::from("2026-07-03T04:47:09.000-07:00");
/// assert_eq!(uploaded.unix_seconds(), Some(1_783_079_229));
/// assert_eq!(uploaded.as_str(), "2026-07-03T04:47:09.000-07:00");
/// assert_eq!(DateTime::from("soon").system_time(), None);
/// ```
///
/// Two values are equal when their texts are; [`DateTime::cmp_instant`] compares the moments.
#[derive(Clone, PartialEq, Eq, Hash)]
pub struct DateTime(String);

impl DateTime {
    /// The text as it was read or set.
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// The moment, or `None` when the text is not understood or lies beyond what the platform can express.
    pub fn system_time(&self) -> Option<SystemTime> {
        let instant = self.instant()?;
        let nanoseconds = u32::try_from(instant.as_nanosecond().rem_euclid(1_000_000_000)).ok()?;
        let seconds = i64::try_from(instant.as_nanosecond().div_euclid(1_000_000_000)).ok()?;
        let whole = Duration::from_secs(seconds.unsigned_abs());
        let start = match seconds.is_negative() {
            true => SystemTime::UNIX_EPOCH.checked_sub(whole),
            false => SystemTime::UNIX_EPOCH.checked_add(whole),
        };
        start?.checked_add(Duration::from_nanos(nanoseconds.into()))
    }

    /// Whole seconds since 1970-01-01T00:00:00Z, or `None` when the text is not understood.
    pub fn unix_seconds(&self) -> Option<i64> {
        self.instant().map(Timestamp::as_second)
    }

    /// Which of two moments is earlier, or `None` when one of them is not understood.
    pub fn cmp_instant(&self, other: &Self) -> Option<Ordering> {
        Some(self.instant()?.cmp(&other.instant()?))
    }

    fn instant(&self) -> Option<Timestamp> {
        let text = self.0.trim();
        match text.len() {
            10 => format!("{text}T00:00:00Z").parse().ok(),
            _ => text.parse().ok(),
        }
    }
}

/// Writes [RFC 3339](https://www.rfc-editor.org/rfc/rfc3339) in UTC, such as `2026-07-03T04:47:09Z`. Moments outside
/// the years -9999 to 9999 become the nearest one inside.
impl From<SystemTime> for DateTime {
    fn from(time: SystemTime) -> Self {
        let (since, is_before) = match time.duration_since(SystemTime::UNIX_EPOCH) {
            Ok(after) => (after, false),
            Err(error) => (error.duration(), true),
        };
        let nanoseconds = i128::try_from(since.as_nanos()).unwrap_or(i128::MAX);
        let instant =
            Timestamp::from_nanosecond(if is_before { -nanoseconds } else { nanoseconds });
        let nearest = if is_before {
            Timestamp::MIN
        } else {
            Timestamp::MAX
        };
        Self(instant.unwrap_or(nearest).to_string())
    }
}

/// A day of the calendar, as the text that Apple sent: `2027-01-31`.
///
/// Like [`DateTime`] it never makes reading an answer fail. Two values are equal when their texts are.
///
/// ```
/// use appstore_sdk::Date;
///
/// assert_eq!(Date::from("2027-01-31").ymd(), Some((2027, 1, 31)));
/// assert_eq!(Date::from("2027-02-31").ymd(), None);
/// assert_eq!(Date::new(2027, 1, 31), Some(Date::from("2027-01-31")));
/// ```
#[derive(Clone, PartialEq, Eq, Hash)]
pub struct Date(String);

impl Date {
    /// A day by year, month (1 to 12) and day of the month; `None` when the calendar has no such day or the year is
    /// not between 0 and 9999.
    pub fn new(year: i16, month: u8, day: u8) -> Option<Self> {
        let known =
            jiff::civil::Date::new(year, i8::try_from(month).ok()?, i8::try_from(day).ok()?);
        known
            .ok()
            .filter(|date| date.year() >= 0)
            .map(|date| Self(date.to_string()))
    }

    /// The text as it was read or set.
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// Year, month (1 to 12) and day of the month, or `None` when the text is not understood. A time after the day is
    /// ignored.
    pub fn ymd(&self) -> Option<(i16, u8, u8)> {
        let day = self.0.trim().split(['T', 't', ' ']).next()?;
        let date: jiff::civil::Date = day.parse().ok()?;
        Some((
            date.year(),
            u8::try_from(date.month()).ok()?,
            u8::try_from(date.day()).ok()?,
        ))
    }
}

/// Reads a text, or whatever else is there as its JSON text.
fn read<'de, D: Deserializer<'de>>(deserializer: D) -> Result<String, D::Error> {
    Ok(match Value::deserialize(deserializer)? {
        Value::String(text) => text,
        other => other.to_string(),
    })
}

macro_rules! kept_text {
    ($type:ident, $understood:ident) => {
        impl From<String> for $type {
            fn from(text: String) -> Self {
                Self(text)
            }
        }

        impl From<&str> for $type {
            fn from(text: &str) -> Self {
                Self(text.to_owned())
            }
        }

        impl fmt::Display for $type {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.pad(&self.0)
            }
        }

        impl fmt::Debug for $type {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                match self.$understood() {
                    Some(_) => fmt::Debug::fmt(&self.0, f),
                    None => fmt::Debug::fmt(&Hidden(&self.0), f),
                }
            }
        }

        impl Serialize for $type {
            fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
                serializer.serialize_str(&self.0)
            }
        }

        impl<'de> Deserialize<'de> for $type {
            fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
                read(deserializer).map(Self)
            }
        }

        impl Member for $type {
            fn view(&self) -> View<'_> {
                match self.$understood() {
                    Some(_) => View::Shown(&self.0),
                    None => View::Text(&self.0),
                }
            }
        }

        impl Parameter for $type {
            fn text(&self) -> Cow<'_, str> {
                Cow::Borrowed(&self.0)
            }
        }
    };
}

kept_text!(DateTime, instant);
kept_text!(Date, ymd);
