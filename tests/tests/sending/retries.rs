//! What is sent again, how often and when, and what must not be.

use std::sync::atomic::{AtomicBool, Ordering};
use std::time::{Duration, SystemTime, UNIX_EPOCH};

use appstore_sdk::connect::apps::{self, AppUpdate};
use appstore_sdk::connect::{beta_groups, beta_testers};
use appstore_sdk::{
    BoxFuture, Client, CredentialsError, Error, ErrorKind, Pacing, Request, Response, RetryPolicy,
    Token, TokenSource, TransportError,
};
use tests::server::{Reply, Server, refused_address};
use tokio::time::Instant;

use super::{
    Minted, StandIn, answer, builder, client, create, created, get, list, no_apps, one_app, soon,
};

fn seconds(seconds: u64) -> Duration {
    Duration::from_secs(seconds)
}

/// The error of a write that a server answers so, and how many requests it took.
async fn write<R: Response, Q>(request: &Request<R, Q>, reply: Reply) -> (Error, usize) {
    let server = Server::always(reply);
    let Err(error) = request.send(&client(&server)).await else {
        panic!("the write did not fail")
    };
    (error, server.requests().len())
}

/// Failures after which nobody knows what became of a request.
fn uncertain() -> Vec<Reply> {
    let mut replies: Vec<_> = [408, 500, 502, 503, 504].map(Reply::status).into();
    replies.extend([Reply::reset(), Reply::close(), created().reset_after(3)]);
    replies
}

#[tokio::test]
async fn a_read_is_sent_again_after_a_failure_of_the_server() {
    for status in [408, 429, 500, 502, 503, 504] {
        let server = Server::script([Reply::status(status), one_app()]);
        get(&client(&server)).await.unwrap();
        let requests = server.requests();
        assert_eq!(requests.len(), 2, "{status}");
        assert_eq!(requests[0].target, requests[1].target);
    }
}

#[tokio::test]
async fn a_read_is_sent_again_when_the_connection_is_lost() {
    for failure in [
        Reply::reset(),
        Reply::close(),
        one_app().reset_after(3),
        one_app().close_after(3),
        one_app().chunked().close_after(3),
    ] {
        let server = Server::script([failure, one_app()]);
        get(&client(&server)).await.unwrap();
        assert_eq!(server.requests().len(), 2);
    }
}

#[tokio::test]
async fn a_read_is_sent_again_when_nothing_comes_for_too_long() {
    for failure in [Reply::silence(), one_app().stall_after(3)] {
        let server = Server::start(move |request| match request.number {
            0 => failure.clone(),
            _ => one_app(),
        });
        let limit = Duration::from_millis(300);
        let client = builder(&server).connect_timeout(limit).read_timeout(limit);
        get(&client.build().unwrap()).await.unwrap();
        assert!(server.requests().len() >= 2);
    }
}

#[tokio::test]
async fn an_answer_that_comes_slowly_is_waited_for() {
    let pause = Duration::from_millis(30);
    let server = Server::script([one_app().trickle(1, pause)]);
    let limit = Duration::from_millis(600);
    let client = builder(&server).connect_timeout(limit).read_timeout(limit);
    get(&client.build().unwrap()).await.unwrap();
}

#[tokio::test]
async fn what_sending_again_cannot_mend_is_sent_once() {
    for status in [301, 400, 403, 404, 405, 406, 409, 410, 415, 418, 422] {
        let server = Server::script([Reply::status(status)]);
        let error = get(&client(&server)).await.unwrap_err();
        assert_eq!((error.status(), error.attempts()), (Some(status), 1));
    }
    let server = Server::script([Reply::text(200, "application/json", "{")]);
    let error = get(&client(&server)).await.unwrap_err();
    assert_eq!((error.kind(), error.attempts()), (ErrorKind::Decode, 1));
}

#[tokio::test]
async fn a_read_is_given_up_after_so_many_attempts() {
    for (policy, attempts) in [
        (soon(), 4),
        (soon().attempts(2), 2),
        (soon().attempts(0), 1),
        (RetryPolicy::never(), 1),
    ] {
        let server = Server::always(Reply::status(503));
        let client = builder(&server).retry(policy).build().unwrap();
        let error = get(&client).await.unwrap_err();
        assert_eq!(
            (error.kind(), error.status()),
            (ErrorKind::Server, Some(503))
        );
        assert_eq!(error.attempts(), attempts);
        assert_eq!(server.requests().len(), attempts as usize);
    }
}

#[tokio::test]
async fn a_create_that_may_have_been_carried_out_is_not_sent_again() {
    for reply in uncertain() {
        let (error, requests) = write(&create(), reply).await;
        assert_eq!((error.kind(), requests), (ErrorKind::OutcomeUnknown, 1));
        let read_back = error.read_back().unwrap();
        assert!(read_back.contains("POST /v1/betaTesters"), "{read_back}");
        assert!(error.to_string().contains(read_back), "{error}");
    }
}

#[tokio::test]
async fn an_update_that_may_have_been_carried_out_is_not_sent_again() {
    for reply in uncertain() {
        let (error, requests) = write(&apps::update("1", AppUpdate::new()), reply).await;
        assert_eq!((error.kind(), requests), (ErrorKind::OutcomeUnknown, 1));
        assert_eq!(
            error.read_back(),
            Some("/v1/apps/1, by itself or through a resource that it belongs to")
        );
    }
}

#[tokio::test]
async fn a_deletion_that_may_have_been_carried_out_is_not_sent_again() {
    for reply in uncertain() {
        let (error, requests) = write(&beta_testers::delete("1"), reply).await;
        assert_eq!((error.kind(), requests), (ErrorKind::OutcomeUnknown, 1));
        assert_eq!(
            error.read_back(),
            Some("/v1/betaTesters/1, by itself or through a resource that it belongs to")
        );
    }
}

#[tokio::test]
async fn a_relationship_that_may_have_been_changed_is_to_be_read_back() {
    let path = "GET /v1/betaGroups/1/relationships/betaTesters";
    let add = beta_groups::add_beta_testers("1", ["2"]);
    let remove = beta_groups::remove_beta_testers("1", ["2"]);
    for request in [add, remove] {
        let (error, requests) = write(&request, Reply::status(504)).await;
        assert_eq!((error.kind(), requests), (ErrorKind::OutcomeUnknown, 1));
        assert_eq!(error.read_back(), Some(path));
    }
}

#[tokio::test]
async fn a_write_that_gets_no_answer_in_time_may_have_been_carried_out() {
    let server = Server::always(Reply::silence());
    let limit = Duration::from_millis(200);
    let client = builder(&server).connect_timeout(limit).read_timeout(limit);
    let error = create().send(&client.build().unwrap()).await.unwrap_err();
    assert_eq!(
        (error.kind(), error.attempts()),
        (ErrorKind::OutcomeUnknown, 1)
    );
}

#[tokio::test]
async fn a_write_that_was_refused_unseen_is_sent_again() {
    let server = Server::script([Reply::status(429), created()]);
    create().send(&client(&server)).await.unwrap();
    let requests = server.requests();
    assert_eq!(requests.len(), 2);
    assert_eq!(requests[0].body, requests[1].body);
}

#[tokio::test]
async fn what_was_never_sent_is_sent_again() {
    let client = appstore_sdk::Client::builder(Minted::default())
        .address(refused_address())
        .retry(soon())
        .build()
        .unwrap();
    let errors = [
        get(&client).await.unwrap_err(),
        create().send(&client).await.unwrap_err(),
    ];
    for error in errors {
        assert_eq!((error.kind(), error.attempts()), (ErrorKind::Transport, 4));
        assert_eq!(error.read_back(), None);
    }
}

#[tokio::test]
async fn a_write_whose_first_attempt_was_never_sent_can_succeed() {
    let stand_in = StandIn::new(|number| match number {
        0 => Err(TransportError::not_sent("no such host")),
        _ => answer(204, &[]),
    });
    let client = stand_in.client().retry(soon()).build().unwrap();
    beta_groups::delete("1").send(&client).await.unwrap();
    assert_eq!(stand_in.requests().len(), 2);
}

/// When a list is sent that a stand-in answers like this, and what comes of it.
async fn times(
    policy: RetryPolicy,
    status: u16,
    headers: &'static [(&str, &str)],
) -> (Vec<Duration>, Error) {
    let stand_in = StandIn::new(move |_| answer(status, headers));
    let now = UNIX_EPOCH + seconds(1_772_366_400);
    let client = stand_in.client().retry(policy).clock(move || now);
    let start = Instant::now();
    let error = list(&client.build().unwrap()).await.unwrap_err();
    (stand_in.times(start), error)
}

#[tokio::test(start_paused = true)]
async fn waits_grow_up_to_a_bound() {
    let policy = RetryPolicy::default()
        .attempts(8)
        .first_delay(seconds(1))
        .max_delay(seconds(10));
    let (times, _) = times(policy, 503, &[]).await;
    let waits: Vec<_> = times.windows(2).map(|pair| pair[1] - pair[0]).collect();
    assert_eq!(waits.len(), 7);
    for (wait, longest) in waits.into_iter().zip([1, 2, 4, 8, 10, 10, 10]) {
        let longest = seconds(longest);
        // The clock of the runtime counts milliseconds.
        let tolerance = Duration::from_millis(2);
        assert!(wait >= longest / 2, "{wait:?}");
        assert!(wait <= longest + tolerance, "{wait:?}");
    }
}

#[tokio::test(start_paused = true)]
async fn waits_of_any_length_can_be_asked_for() {
    let policy = RetryPolicy::default()
        .first_delay(Duration::MAX)
        .max_delay(Duration::MAX)
        .deadline(Duration::MAX);
    let (times, error) = times(policy, 503, &[]).await;
    assert_eq!((times.len(), error.kind()), (1, ErrorKind::Server));
}

#[tokio::test(start_paused = true)]
async fn clients_do_not_come_back_together() {
    let policy = RetryPolicy::default()
        .attempts(2)
        .first_delay(seconds(60))
        .max_delay(seconds(60));
    let mut waits = Vec::new();
    for _ in 0..8 {
        waits.push(times(policy, 503, &[]).await.0[1]);
    }
    waits.dedup();
    assert!(waits.len() > 1);
}

#[tokio::test(start_paused = true)]
async fn apple_says_how_long_to_wait() {
    for (headers, wait) in [
        (&[("retry-after", "7")][..], 7_000),
        (&[("retry-after", " 7 ")], 7_000),
        (&[("Retry-After", "0")], 0),
        // A date; it is 2026-03-01 12:00:00 UTC.
        (&[("retry-after", "Sun, 01 Mar 2026 12:00:20 GMT")], 20_000),
        (&[("retry-after", "Sun, 01 Mar 2026 11:00:00 GMT")], 0),
        // Milliseconds since 1970.
        (&[("retry-after", "1772366403500")], 3_500),
        (&[("retry-after", "1772366400000")], 0),
        (&[("retry-after", "1000000000000")], 0),
    ] {
        for status in [429, 503] {
            let policy = RetryPolicy::default().attempts(2);
            let (times, error) = times(policy, status, headers).await;
            let wait = Duration::from_millis(wait);
            assert_eq!(error.retry_after(), Some(wait), "{headers:?}");
            let waited = times[1] - times[0];
            if wait.is_zero() {
                // As without: coming back at once would help nobody.
                assert!(
                    waited >= Duration::from_millis(250),
                    "{headers:?} {waited:?}"
                );
                continue;
            }
            assert!(waited >= wait, "{headers:?} {waited:?}");
            // What is left of a millisecond is waited for as well.
            assert!(
                waited <= wait + Duration::from_millis(2),
                "{headers:?} {waited:?}"
            );
        }
    }
}

#[tokio::test(start_paused = true)]
async fn a_wait_that_means_nothing_is_passed_over() {
    for headers in [
        &[("retry-after", "soon")][..],
        &[("retry-after", "")],
        &[("retry-after", "-5")],
        &[("retry-after", "1.5")],
        &[("retry-after", "99999999999999999999999999")],
        &[("retry-after", "Sun, 99 Mar 2026 12:00:20 GMT")],
    ] {
        let policy = RetryPolicy::default().attempts(2);
        let (times, error) = times(policy, 429, headers).await;
        assert_eq!(error.retry_after(), None, "{headers:?}");
        assert_eq!(times.len(), 2);
        assert!(times[1] - times[0] >= Duration::from_millis(250));
    }
}

#[tokio::test(start_paused = true)]
async fn a_wait_past_the_deadline_fails_at_once() {
    let start = Instant::now();
    let (times, error) = times(RetryPolicy::default(), 429, &[("retry-after", "301")]).await;
    assert_eq!((error.kind(), times.len()), (ErrorKind::RateLimited, 1));
    assert_eq!(error.retry_after(), Some(seconds(301)));
    assert!(error.to_string().contains("301 s"), "{error}");
    assert_eq!(start.elapsed(), Duration::ZERO);
    for headers in [
        &[("retry-after", "99999999999")][..],
        &[("retry-after", "18446744073709551615")],
    ] {
        let (times, error) = self::times(RetryPolicy::default(), 503, headers).await;
        assert_eq!((error.kind(), times.len()), (ErrorKind::Server, 1));
        assert!(error.retry_after().unwrap() > seconds(301));
    }
}

#[tokio::test(start_paused = true)]
async fn a_wait_that_ends_with_the_deadline_is_not_begun() {
    for (headers, attempts, waited) in [
        (&[("retry-after", "20")], 1, 0),
        (&[("retry-after", "19")], 2, 19),
    ] {
        let policy = RetryPolicy::default().deadline(seconds(20)).attempts(2);
        let start = Instant::now();
        let (times, _) = times(policy, 503, headers).await;
        assert_eq!((times.len(), start.elapsed()), (attempts, seconds(waited)));
    }
}

#[tokio::test(start_paused = true)]
async fn what_apple_said_before_is_told_when_another_attempt_is_held_back() {
    let stand_in = StandIn::new(|number| match number {
        0 => answer(503, &[("retry-after", "5")]),
        _ => answer(429, &[("retry-after", "1000")]),
    });
    let client = stand_in.client().build().unwrap();
    let (failed, refused) = tokio::join!(list(&client), async {
        tokio::time::sleep(seconds(1)).await;
        get(&client).await
    });
    assert_eq!(refused.unwrap_err().status(), Some(429));
    let failed = failed.unwrap_err();
    assert_eq!((failed.status(), failed.attempts()), (Some(503), 1));
    assert_eq!(stand_in.requests().len(), 2);
}

#[tokio::test(start_paused = true)]
async fn a_token_that_is_not_to_be_had_is_told_rather_than_what_apple_said_before() {
    /// Gives out one token.
    struct Once(AtomicBool);

    impl TokenSource for Once {
        fn mint(&self, now: SystemTime) -> BoxFuture<'_, Result<Token, CredentialsError>> {
            let minted = match self.0.swap(true, Ordering::SeqCst) {
                false => Ok(Token::new("token", now + seconds(600))),
                true => Err(CredentialsError::other("the vault is sealed")),
            };
            Box::pin(async move { minted })
        }
    }

    let stand_in = StandIn::new(|_| answer(401, &[]));
    let client = Client::builder(Once(AtomicBool::new(false))).transport(stand_in.clone());
    let error = list(&client.build().unwrap()).await.unwrap_err();
    assert_eq!(
        (error.kind(), error.attempts()),
        (ErrorKind::Credentials, 1)
    );
    assert_eq!(stand_in.requests().len(), 1);
}

#[tokio::test(start_paused = true)]
async fn nothing_is_sent_after_the_deadline() {
    let policy = RetryPolicy::default()
        .attempts(u32::MAX)
        .first_delay(seconds(3))
        .max_delay(seconds(3))
        .deadline(seconds(20));
    let start = Instant::now();
    let (times, error) = times(policy, 503, &[]).await;
    assert_eq!(
        (error.kind(), error.status()),
        (ErrorKind::Server, Some(503))
    );
    assert_eq!(error.attempts() as usize, times.len());
    assert!(times.len() > 6 && times.iter().all(|time| *time < seconds(20)));
    assert!(
        start.elapsed() < seconds(20),
        "it waits for nothing at the end"
    );
}

#[tokio::test(start_paused = true)]
async fn the_deadline_ends_an_attempt() {
    let stand_in = StandIn::pending(|_| Box::pin(std::future::pending()));
    let policy = RetryPolicy::default().deadline(seconds(20));
    let client = stand_in.client().retry(policy).build().unwrap();
    let start = Instant::now();
    let error = list(&client).await.unwrap_err();
    assert_eq!((error.kind(), error.attempts()), (ErrorKind::Timeout, 1));
    assert!(start.elapsed() >= seconds(20) && start.elapsed() < seconds(21));
    let error = create().send(&client).await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::OutcomeUnknown);
}

#[tokio::test(start_paused = true)]
async fn the_deadline_ends_the_waiting_for_a_turn() {
    let stand_in = StandIn::pending(|_| Box::pin(std::future::pending()));
    let policy = RetryPolicy::default().deadline(seconds(20));
    let client = stand_in
        .client()
        .retry(policy)
        .concurrency(1)
        .build()
        .unwrap();
    let (first, second) = tokio::join!(list(&client), async {
        tokio::time::sleep(seconds(1)).await;
        let read_timeout_is_longer = Instant::now();
        let error = get(&client).await.unwrap_err();
        assert!(read_timeout_is_longer.elapsed() >= seconds(19));
        error
    });
    assert_eq!(first.unwrap_err().attempts(), 1);
    assert_eq!(second.kind(), ErrorKind::Timeout);
}

#[tokio::test(start_paused = true)]
async fn without_an_answer_a_read_ends_when_both_limits_have_passed() {
    let stand_in = StandIn::pending(|_| Box::pin(std::future::pending()));
    let client = stand_in
        .client()
        .retry(RetryPolicy::never())
        .build()
        .unwrap();
    let start = Instant::now();
    let error = list(&client).await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Timeout);
    assert!(
        start.elapsed() >= seconds(70),
        "10 s for connecting, 60 s for reading"
    );
}

#[tokio::test]
async fn the_clock_of_the_client_reads_the_dates_of_apple() {
    let noon = UNIX_EPOCH + seconds(1_772_366_400);
    let server =
        Server::always(Reply::status(429).header("retry-after", "Sun, 01 Mar 2026 14:00:00 GMT"));
    let client = builder(&server).pacing(Pacing::off()).clock(move || noon);
    let error = get(&client.build().unwrap()).await.unwrap_err();
    assert_eq!(error.retry_after(), Some(seconds(7_200)));
    let client = builder(&server).clock(SystemTime::now).build().unwrap();
    let error = get(&client).await.unwrap_err();
    assert_ne!(error.retry_after(), Some(seconds(7_200)));
}

#[tokio::test]
async fn other_requests_are_not_hurt_by_one_that_fails() {
    let server = Server::start(|request| match request.path() {
        "/v1/apps/1" => Reply::status(404),
        _ => no_apps(),
    });
    let client = client(&server);
    let (one, other) = tokio::join!(get(&client), list(&client));
    assert_eq!(one.unwrap_err().kind(), ErrorKind::NotFound);
    other.unwrap();
}
