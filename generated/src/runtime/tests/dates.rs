//! Dates and times.

use std::cmp::Ordering;
use std::time::{Duration, SystemTime};

use serde_json::json;

use super::super::sample::apps::AppAttributes;
use super::read;
use crate::{Date, DateTime};

#[test]
fn every_form_that_apple_sends_is_the_same_moment() {
    for text in [
        "2026-07-03T04:47:09.000+00:00",
        "2026-07-03T04:47:09.000+0000",
        "2026-07-03T04:47:09.000Z",
        "2026-07-03T04:47:09Z",
        "2026-07-03T04:47:09+00:00",
        "2026-07-02T21:47:09-07:00",
        "2026-07-02T21:47:09.000-0700",
        "2026-07-03T10:17:09+05:30",
    ] {
        assert_eq!(
            DateTime::from(text).unix_seconds(),
            Some(1_783_054_029),
            "{text}"
        );
    }
}

#[test]
fn a_date_alone_is_its_midnight_in_utc() {
    assert_eq!(
        DateTime::from("2026-07-03").unix_seconds(),
        Some(1_783_036_800)
    );
}

#[test]
fn a_time_without_seconds_is_understood() {
    assert_eq!(
        DateTime::from("2026-07-03T04:47-07:00").unix_seconds(),
        Some(1_783_079_220)
    );
}

#[test]
fn a_time_without_offset_is_no_moment() {
    assert_eq!(DateTime::from("2026-07-03T04:47:09").system_time(), None);
}

#[test]
fn garbage_is_kept_and_is_no_moment() {
    for text in [
        "",
        " ",
        "soon",
        "2026-13-01T00:00:00Z",
        "2026-02-30",
        "ééééé",
        "99999999999999999999",
        "T",
        "-",
    ] {
        let date: DateTime = read(json!(text));
        assert_eq!(date.as_str(), text);
        assert_eq!(
            (date.system_time(), date.unix_seconds()),
            (None, None),
            "{text}"
        );
        assert_eq!(Date::from(text).ymd(), None, "{text}");
    }
}

#[test]
fn what_is_no_text_is_kept_as_its_json() {
    for value in [
        json!(1_783_054_029),
        json!(1.5),
        json!(true),
        json!(["2026"]),
        json!({"year": 2026}),
    ] {
        let attributes: AppAttributes =
            read(json!({"createdDate": value, "releaseDate": value, "name": "Example"}));
        assert_eq!(attributes.created_date.unwrap().as_str(), value.to_string());
        assert_eq!(attributes.release_date.unwrap().as_str(), value.to_string());
        assert_eq!(attributes.name.unwrap(), "Example");
    }
}

#[test]
fn null_is_an_absent_date() {
    let attributes: AppAttributes = read(json!({"createdDate": null, "releaseDate": null}));
    assert_eq!(
        (attributes.created_date, attributes.release_date),
        (None, None)
    );
}

#[test]
fn fractions_of_a_second_are_kept_on_both_sides_of_1970() {
    let late = DateTime::from("1970-01-01T00:00:01.25Z").system_time();
    assert_eq!(
        late,
        Some(SystemTime::UNIX_EPOCH + Duration::from_millis(1250))
    );
    let early = DateTime::from("1969-12-31T23:59:58.75Z").system_time();
    assert_eq!(
        early,
        Some(SystemTime::UNIX_EPOCH - Duration::from_millis(1250))
    );
}

#[test]
fn a_system_time_is_written_in_utc() {
    let time = SystemTime::UNIX_EPOCH + Duration::from_secs(1_783_054_029);
    assert_eq!(DateTime::from(time).as_str(), "2026-07-03T04:47:09Z");
    assert_eq!(DateTime::from(time).system_time(), Some(time));
    let early = SystemTime::UNIX_EPOCH - Duration::from_secs(1);
    assert_eq!(DateTime::from(early).as_str(), "1969-12-31T23:59:59Z");
}

#[test]
fn a_system_time_beyond_the_calendar_becomes_its_end() {
    let far = SystemTime::UNIX_EPOCH
        .checked_add(Duration::from_secs(1 << 60))
        .unwrap();
    assert!(DateTime::from(far).as_str().starts_with("9999-"));
}

#[test]
fn texts_decide_equality_and_moments_the_order() {
    let (here, there) = (
        DateTime::from("2026-07-03T04:47:09Z"),
        DateTime::from("2026-07-02T21:47:09-07:00"),
    );
    assert_ne!(here, there);
    assert_eq!(here.cmp_instant(&there), Some(Ordering::Equal));
    assert_eq!(
        here.cmp_instant(&DateTime::from("2026-07-04")),
        Some(Ordering::Less)
    );
    assert_eq!(here.cmp_instant(&DateTime::from("soon")), None);
}

#[test]
fn a_date_has_year_month_and_day() {
    assert_eq!(Date::from("2027-01-31").ymd(), Some((2027, 1, 31)));
    assert_eq!(Date::from("2028-02-29").ymd(), Some((2028, 2, 29)));
    assert_eq!(Date::from("2027-02-29").ymd(), None);
}

#[test]
fn a_time_after_a_date_is_ignored() {
    assert_eq!(
        Date::from("2027-01-31T10:00:00Z").ymd(),
        Some((2027, 1, 31))
    );
}

#[test]
fn only_days_of_the_calendar_can_be_made() {
    assert_eq!(Date::new(2027, 1, 5).unwrap().as_str(), "2027-01-05");
    for (year, month, day) in [
        (2027, 2, 29),
        (2027, 0, 1),
        (2027, 13, 1),
        (2027, 1, 0),
        (2027, 1, 200),
        (-1, 1, 1),
    ] {
        assert_eq!(Date::new(year, month, day), None);
    }
}
