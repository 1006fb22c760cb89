//! How much at once, what happens to what nobody waits for any longer, and what is needed to send.

use std::pin::pin;
use std::task::{Context, Poll, Waker};
use std::time::Duration;

use appstore_sdk::ErrorKind;
use appstore_sdk::connect::apps;
use tests::server::{Reply, Server};

use super::{StandIn, answer, builder, client, get, list, list_at_once, no_apps, one_app};

#[tokio::test]
async fn no_more_than_so_many_requests_are_under_way() {
    let server = Server::always(no_apps().after(Duration::from_millis(20)));
    let client = builder(&server).concurrency(3).build().unwrap();
    list_at_once(&client, 20).await;
    assert!(server.most_at_once() <= 3);
    assert!(server.connections() <= 3);
    assert_eq!(server.requests().len(), 20);
}

#[tokio::test]
async fn many_requests_are_under_way_at_the_same_time() {
    let server = Server::always(no_apps().after(Duration::from_millis(400)));
    let client = client(&server);
    list_at_once(&client, 8).await;
    assert!(server.most_at_once() > 1);
}

#[tokio::test]
async fn a_concurrency_of_none_is_one() {
    let server = Server::always(no_apps());
    for requests in [0, usize::MAX] {
        let client = builder(&server).concurrency(requests).build().unwrap();
        list(&client).await.unwrap();
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_request_that_nobody_waits_for_stops_and_makes_room() {
    let server = Server::start(|request| match request.number {
        0 => Reply::silence(),
        _ => one_app(),
    });
    let client = builder(&server).concurrency(1).build().unwrap();
    let stuck = tokio::spawn({
        let client = client.clone();
        async move { list(&client).await }
    });
    tokio::task::block_in_place(|| server.wait_for(1));
    stuck.abort();
    assert!(stuck.await.unwrap_err().is_cancelled());
    get(&client).await.unwrap();
    assert_eq!(server.requests()[1].connection, 1);
}

#[tokio::test(start_paused = true)]
async fn a_request_that_is_dropped_between_attempts_is_not_sent_again() {
    let stand_in = StandIn::new(|_| answer(503, &[]));
    let client = stand_in.client().build().unwrap();
    let given_up = tokio::time::timeout(Duration::from_millis(100), list(&client)).await;
    assert!(given_up.is_err());
    tokio::time::sleep(Duration::from_secs(60)).await;
    assert_eq!(stand_in.requests().len(), 1);
}

#[test]
fn without_a_runtime_nothing_is_sent() {
    let stand_in = StandIn::new(|_| answer(200, &[]));
    let client = stand_in.client().build().unwrap();
    let mut sending = pin!(apps::list().send(&client));
    let mut context = Context::from_waker(Waker::noop());
    let Poll::Ready(Err(error)) = sending.as_mut().poll(&mut context) else {
        panic!("an error")
    };
    assert_eq!(error.kind(), ErrorKind::Refused);
    assert!(error.to_string().contains("Tokio runtime"), "{error}");
    assert!(stand_in.requests().is_empty());
}

#[test]
fn one_client_serves_several_runtimes() {
    let server = Server::always(no_apps());
    let client = client(&server);
    for _ in 0..2 {
        let mut runtime = tokio::runtime::Builder::new_current_thread();
        let runtime = runtime.enable_all().build().unwrap();
        runtime.block_on(list(&client)).unwrap();
    }
}

#[tokio::test]
async fn an_answer_that_is_too_long_is_not_read() {
    let server = Server::always(Reply::bytes(200, "application/json", vec![b' '; 2000]));
    let client = builder(&server).longest_answer(1999).build().unwrap();
    let error = list(&client).await.unwrap_err();
    assert_eq!((error.kind(), error.attempts()), (ErrorKind::Decode, 1));
    let shown = error.to_string();
    assert!(shown.contains("longer than 1999 bytes"), "{shown}");
    let client = builder(&server).longest_answer(2000).build().unwrap();
    let shown = list(&client).await.unwrap_err().to_string();
    assert!(shown.contains("ends too early"), "{shown}");
    let bomb = Reply::bytes(200, "application/json", vec![b' '; 1_000_000]).gzip();
    let server = Server::always(bomb);
    let client = builder(&server).longest_answer(500_000).build().unwrap();
    let error = list(&client).await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Decode);
    assert!(
        error.to_string().contains("longer than 500000 bytes"),
        "{error}"
    );
}
