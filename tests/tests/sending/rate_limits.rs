//! What Apple says about its limits, where it is seen, and how it slows a client down.

use std::time::Duration;

use appstore_sdk::connect::apps;
use appstore_sdk::{Allowance, Client, ErrorKind, Pacing, RateLimit, RetryPolicy};
use tests::server::{Reply, Server};
use tokio::time::{Instant, advance};

use super::{StandIn, answer, builder, client, get, list, list_at_once, no_apps, one_app};

const NAME: &str = "x-rate-limit";

fn figures(allowance: Option<Allowance>) -> Option<(Option<u64>, Option<u64>)> {
    allowance.map(|allowance| (allowance.limit, allowance.remaining))
}

/// What is read of header lines.
async fn read(lines: &[&str]) -> RateLimit {
    let reply = lines
        .iter()
        .fold(no_apps(), |reply, line| reply.header(NAME, *line));
    let server = Server::script([reply]);
    apps::list()
        .answer(&client(&server))
        .await
        .unwrap()
        .rate_limit()
}

#[tokio::test]
async fn figures_of_the_hour_and_the_minute_come_in_many_forms() {
    let (hour, minute) = (Some((Some(3500), Some(500))), Some((Some(250), Some(244))));
    for (lines, expected) in [
        (&["user-hour-lim:3500;user-hour-rem:500;"][..], (hour, None)),
        (&["user-hour-lim:3500;user-hour-rem:500"], (hour, None)),
        (
            &["user-minute-lim:250;user-minute-rem:244;"],
            (None, minute),
        ),
        (
            &[
                "user-hour-lim:3500;user-hour-rem:500;",
                "user-minute-lim:250;user-minute-rem:244;",
            ],
            (hour, minute),
        ),
        (
            &["user-hour-lim:3500;user-hour-rem:500;, user-minute-lim:250;user-minute-rem:244;"],
            (hour, minute),
        ),
        (
            &[" user-hour-lim : 3500 ;; user-hour-rem: 500 ; "],
            (hour, None),
        ),
        (&["user-hour-rem:0;"], (Some((None, Some(0))), None)),
        (
            &["user-hour-lim:1;user-hour-lim:3500;user-hour-rem:500"],
            (hour, None),
        ),
        (
            &[
                "user-hour-lim:3500;junk;user-hour-rem:500;:;a:b:c;=",
                "\u{e9}:1",
            ],
            (hour, None),
        ),
        (
            &["user-hour-lim:3500;user-hour-rem:-1"],
            (Some((Some(3500), None)), None),
        ),
        (
            &["user-hour-lim:3500;user-hour-rem:1.5"],
            (Some((Some(3500), None)), None),
        ),
        (
            &["user-hour-lim:99999999999999999999;user-hour-rem:18446744073709551615"],
            (Some((None, Some(u64::MAX))), None),
        ),
        (&["user-hour-lim"], (None, None)),
        (&["", "unlimited"], (None, None)),
        (&[], (None, None)),
    ] {
        let limit = read(lines).await;
        assert_eq!(
            (figures(limit.hour()), figures(limit.minute())),
            expected,
            "{lines:?}"
        );
        assert_eq!(limit.is_empty(), expected == (None, None), "{lines:?}");
    }
}

#[tokio::test]
async fn figures_with_other_names_are_kept() {
    let limit = read(&["team-day-lim:9;user-hour-rem:5;"]).await;
    assert_eq!(limit.get("team-day-lim"), Some(9));
    assert_eq!(limit.get("user-hour-rem"), Some(5));
    assert_eq!(limit.get("user-hour-lim"), None);
    assert_eq!(
        format!("{limit:?}"),
        r#"{"team-day-lim": 9, "user-hour-rem": 5}"#
    );
}

#[tokio::test]
async fn a_header_cannot_fill_the_memory() {
    let names = (0..1000).map(|number| format!("name-{number}:{number};"));
    let limit = read(&[&names.collect::<String>()]).await;
    let kept = (0..1000).filter(|number| limit.get(&format!("name-{number}")).is_some());
    assert!(kept.eq(0..32), "{limit:?}");
}

#[tokio::test]
async fn an_error_shows_the_figures() {
    let server = Server::script([
        Reply::status(404).header(NAME, "user-hour-lim:3500;user-hour-rem:3490;"),
        Reply::status(404),
    ]);
    let client = client(&server);
    let error = get(&client).await.unwrap_err();
    let hour = error.rate_limit().and_then(RateLimit::hour);
    assert_eq!(figures(hour), Some((Some(3500), Some(3490))));
    assert_eq!(get(&client).await.unwrap_err().rate_limit(), None);
}

#[tokio::test]
async fn the_client_shows_the_last_figures_of_each_kind() {
    let server = Server::script([
        no_apps().header(NAME, "user-hour-lim:3500;user-hour-rem:500;"),
        no_apps().header(NAME, "user-minute-lim:250;user-minute-rem:244;"),
        Reply::status(404).header(NAME, "user-hour-lim:3500;user-hour-rem:499;"),
        no_apps(),
    ]);
    let client = client(&server);
    assert!(client.rate_limit().is_empty());
    let other = client.clone();
    for _ in 0..2 {
        list(&other).await.unwrap();
    }
    get(&other).await.unwrap_err();
    list(&other).await.unwrap();
    let limit = client.rate_limit();
    assert_eq!(figures(limit.hour()), Some((Some(3500), Some(499))));
    assert_eq!(figures(limit.minute()), Some((Some(250), Some(244))));
}

#[tokio::test(start_paused = true)]
async fn figures_that_are_too_old_are_forgotten() {
    let both = "user-hour-lim:3500;user-hour-rem:3000;user-minute-lim:250;user-minute-rem:244;";
    let stand_in = StandIn::new(move |_| answer(200, &[(NAME, both)]));
    let client = stand_in.client().build().unwrap();
    list(&client).await.unwrap();
    advance(Duration::from_secs(59)).await;
    assert!(client.rate_limit().minute().is_some());
    advance(Duration::from_secs(1)).await;
    let limit = client.rate_limit();
    assert_eq!(figures(limit.hour()), Some((Some(3500), Some(3000))));
    assert_eq!(limit.minute(), None);
    advance(Duration::from_mins(59)).await;
    assert!(client.rate_limit().is_empty());
}

/// How long after another requests are sent whose answers have this header.
async fn spaces(pacing: Pacing, header: &'static str) -> Vec<Duration> {
    let stand_in = StandIn::new(move |_| answer(200, &[(NAME, header)]));
    let client = stand_in.client().pacing(pacing).build().unwrap();
    let start = Instant::now();
    for _ in 0..4 {
        list(&client).await.unwrap();
    }
    let times = stand_in.times(start);
    assert_eq!(times[0], Duration::ZERO);
    times.windows(2).map(|pair| pair[1] - pair[0]).collect()
}

/// Whether all spaces are so long; the clock of the runtime counts milliseconds.
fn are_about(spaces: &[Duration], seconds: f64) -> bool {
    let space = Duration::from_secs_f64(seconds);
    let tolerance = Duration::from_millis(2);
    spaces
        .iter()
        .all(|it| *it >= space && *it <= space + tolerance)
}

#[tokio::test(start_paused = true)]
async fn the_less_is_left_the_slower_it_goes() {
    for (header, seconds) in [
        // 3500 in an hour are one in 1.03 s.
        ("user-hour-lim:3500;user-hour-rem:3499;", 0.0),
        ("user-hour-lim:3500;user-hour-rem:350;", 0.0),
        (
            "user-hour-lim:3500;user-hour-rem:175;",
            3600.0 / 3500.0 * 2.0,
        ),
        (
            "user-hour-lim:3500;user-hour-rem:35;",
            3600.0 / 3500.0 * 10.0,
        ),
        ("user-hour-lim:3500;user-hour-rem:1;", 30.0),
        ("user-hour-lim:3500;user-hour-rem:0;", 30.0),
        ("user-minute-lim:6000;user-minute-rem:60;", 0.1),
        // The one that has less left counts.
        (
            "user-hour-lim:3500;user-hour-rem:3499;user-minute-lim:6000;user-minute-rem:60;",
            0.1,
        ),
        // Without both figures, and without any.
        ("user-hour-rem:0;", 0.0),
        ("user-hour-lim:3500;", 0.0),
        ("user-hour-lim:0;user-hour-rem:0;", 0.0),
        ("other-hour-lim:3500;other-hour-rem:0;", 0.0),
    ] {
        let spaces = spaces(Pacing::default(), header).await;
        assert!(are_about(&spaces, seconds), "{header} {spaces:?}");
    }
}

#[tokio::test(start_paused = true)]
async fn how_soon_it_slows_down_can_be_chosen() {
    let half = "user-minute-lim:60;user-minute-rem:30;";
    for (pacing, seconds) in [
        (Pacing::off(), 0.0),
        (Pacing::below(0), 0.0),
        (Pacing::below(50), 0.0),
        (Pacing::below(75), 1.5),
        (Pacing::below(100), 2.0),
        (Pacing::below(255), 2.0),
    ] {
        let spaces = spaces(pacing, half).await;
        assert!(are_about(&spaces, seconds), "{pacing:?} {spaces:?}");
    }
    let spaces = spaces(Pacing::off(), "user-hour-lim:3500;user-hour-rem:0;").await;
    assert!(are_about(&spaces, 0.0), "{spaces:?}");
}

#[tokio::test]
async fn requests_are_spaced_out_before_apple_refuses_them() {
    let server = Server::always(no_apps().header(NAME, "user-minute-lim:6000;user-minute-rem:60;"));
    let client = client(&server);
    list(&client).await.unwrap();
    list_at_once(&client, 4).await;
    let requests = server.requests();
    let took = requests[4].arrived - requests[0].arrived;
    assert!(took >= Duration::from_millis(300), "{took:?}");
}

#[tokio::test(start_paused = true)]
async fn everybody_takes_turns() {
    let stand_in =
        StandIn::new(|_| answer(200, &[(NAME, "user-minute-lim:60;user-minute-rem:6;")]));
    let client = stand_in.client().build().unwrap();
    let start = Instant::now();
    list(&client).await.unwrap();
    // The sixth of a tenth of sixty: a second each.
    let header = "user-minute-lim:60;user-minute-rem:3;";
    let slow = StandIn::new(move |_| answer(200, &[(NAME, header)]));
    let client = slow.client().build().unwrap();
    list(&client).await.unwrap();
    list_at_once(&client, 5).await;
    let times = slow.times(start);
    let spaces: Vec<_> = times.windows(2).map(|pair| pair[1] - pair[0]).collect();
    assert_eq!(spaces.len(), 5);
    assert!(are_about(&spaces, 2.0), "{spaces:?}");
}

#[tokio::test(start_paused = true)]
async fn who_stops_waiting_for_a_turn_takes_none() {
    let stand_in = StandIn::new(|_| answer(200, &[(NAME, "user-hour-lim:3500;user-hour-rem:0;")]));
    let client = stand_in.client().build().unwrap();
    let start = Instant::now();
    list(&client).await.unwrap();
    for _ in 0..20 {
        let waiting = tokio::time::timeout(Duration::from_millis(10), list(&client));
        assert!(waiting.await.is_err());
    }
    list(&client).await.unwrap();
    let times = stand_in.times(start);
    assert_eq!(times.len(), 2);
    assert!(are_about(&[times[1]], 30.0), "{times:?}");
}

#[tokio::test(start_paused = true)]
async fn slowing_down_ends_when_the_figures_are_too_old() {
    let stand_in = StandIn::new(|number| match number {
        0 => answer(200, &[(NAME, "user-minute-lim:60;user-minute-rem:0;")]),
        _ => answer(200, &[]),
    });
    let client = stand_in.client().build().unwrap();
    list(&client).await.unwrap();
    advance(Duration::from_secs(60)).await;
    let start = Instant::now();
    for _ in 0..5 {
        list(&client).await.unwrap();
    }
    assert_eq!(start.elapsed(), Duration::ZERO);
}

/// A client whose first request is refused for 20 seconds.
fn refused_once(wait: &'static str) -> (StandIn, Client) {
    let stand_in = StandIn::new(move |number| match number {
        0 => answer(429, &[("retry-after", wait)]),
        _ => answer(200, &[]),
    });
    let client = stand_in.client().build().unwrap();
    (stand_in, client)
}

#[tokio::test(start_paused = true)]
async fn a_refusal_holds_back_everybody() {
    let (stand_in, client) = refused_once("20");
    let start = Instant::now();
    let other = async {
        tokio::time::sleep(Duration::from_secs(1)).await;
        list(&client).await
    };
    let (refused, other) = tokio::join!(list(&client), other);
    refused.unwrap();
    other.unwrap();
    let times = stand_in.times(start);
    assert_eq!(times.len(), 3);
    assert!(
        times[1..]
            .iter()
            .all(|time| *time >= Duration::from_secs(20)),
        "{times:?}"
    );
}

#[tokio::test(start_paused = true)]
async fn a_refusal_holds_back_who_waits_for_a_turn_already() {
    let stand_in = StandIn::new(|number| match number {
        0 => answer(200, &[(NAME, "user-minute-lim:60;user-minute-rem:3;")]),
        1 => answer(429, &[("retry-after", "20")]),
        _ => answer(200, &[]),
    });
    let client = stand_in.client().build().unwrap();
    let start = Instant::now();
    list(&client).await.unwrap();
    let (one, other) = tokio::join!(list(&client), list(&client));
    one.unwrap();
    other.unwrap();
    let times = stand_in.times(start);
    // The second at 2 s, which is refused; the others 20 s later.
    assert!(
        times[2..]
            .iter()
            .all(|time| *time >= Duration::from_secs(22)),
        "{times:?}"
    );
}

#[tokio::test(start_paused = true)]
async fn a_queue_that_cannot_wait_so_long_fails_at_once() {
    let stand_in = StandIn::pending(|_| {
        Box::pin(async {
            tokio::time::sleep(Duration::from_secs(1)).await;
            answer(429, &[("retry-after", "1000")])
        })
    });
    let client = stand_in.client().concurrency(1).build().unwrap();
    let start = Instant::now();
    let queue = (0..5).map(|_| {
        let client = client.clone();
        tokio::spawn(async move { list(&client).await })
    });
    for queued in queue.collect::<Vec<_>>() {
        let error = queued.await.unwrap().unwrap_err();
        assert_eq!(error.kind(), ErrorKind::RateLimited);
    }
    assert_eq!(start.elapsed(), Duration::from_secs(1));
    assert_eq!(stand_in.requests().len(), 1);
}

#[tokio::test(start_paused = true)]
async fn who_cannot_wait_so_long_fails_at_once() {
    let (stand_in, client) = refused_once("1000");
    let start = Instant::now();
    for _ in 0..3 {
        let error = list(&client).await.unwrap_err();
        assert_eq!(error.kind(), ErrorKind::RateLimited);
        assert_eq!(error.retry_after(), Some(Duration::from_secs(1000)));
        assert!(error.to_string().contains("1000 s"), "{error}");
    }
    assert_eq!(start.elapsed(), Duration::ZERO);
    assert_eq!(stand_in.requests().len(), 1);
    advance(Duration::from_secs(1001)).await;
    list(&client).await.unwrap();
}

#[tokio::test(start_paused = true)]
async fn the_seconds_that_are_left_are_told_whole_and_none_too_few() {
    let (_, client) = refused_once("1000");
    list(&client).await.unwrap_err();
    for (later, left) in [(0, "1000 s"), (250, "1000 s"), (750, "999 s"), (1, "999 s")] {
        advance(Duration::from_millis(later)).await;
        let error = list(&client).await.unwrap_err();
        let told = format!("it was not sent; try again in {left}");
        assert!(error.to_string().contains(&told), "{error}");
    }
}

#[tokio::test(start_paused = true)]
async fn a_refusal_holds_nobody_back_for_longer_than_apple_counts() {
    let (_, client) = refused_once("99999999999");
    list(&client).await.unwrap_err();
    advance(Duration::from_secs(3601)).await;
    list(&client).await.unwrap();
}

#[tokio::test(start_paused = true)]
async fn without_pacing_a_refusal_is_the_affair_of_one_request() {
    let stand_in = StandIn::new(|number| match number {
        0 => answer(429, &[("retry-after", "1000")]),
        _ => answer(200, &[]),
    });
    let client = stand_in.client().pacing(Pacing::off()).build().unwrap();
    list(&client).await.unwrap_err();
    list(&client).await.unwrap();
}

#[tokio::test]
async fn on_the_wire_a_refusal_holds_back_everybody_as_well() {
    let server = Server::script([Reply::status(429).header("retry-after", "1"), one_app()]);
    let client = builder(&server)
        .retry(RetryPolicy::never())
        .build()
        .unwrap();
    let error = get(&client).await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::RateLimited);
    get(&client).await.unwrap();
    let requests = server.requests();
    let waited = requests[1].arrived - requests[0].arrived;
    assert!(waited >= Duration::from_millis(900), "{waited:?}");
}
