//! What the server of the tests itself promises, seen through a bare socket.

use std::io::{ErrorKind, Read, Write};
use std::net::TcpStream;
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::sync::Barrier;
use std::time::{Duration, Instant};

use flate2::read::GzDecoder;
use serde_json::json;
use tests::server::{Reply, Server, gzip, refused_address};

const GET: &str = "GET /v1/apps HTTP/1.1\r\nhost: a\r\n\r\n";

fn connect(server: &Server) -> TcpStream {
    let stream = TcpStream::connect(("127.0.0.1", server.port())).expect("it listens");
    let timeout = Some(Duration::from_secs(10));
    stream.set_read_timeout(timeout).expect("a timeout");
    stream
}

fn send(stream: &mut TcpStream, request: &str) {
    stream.write_all(request.as_bytes()).expect("it reads");
}

/// Reads up to the end of a reply that ends with this.
fn read_up_to(stream: &mut TcpStream, end: &str) -> String {
    let mut read = Vec::new();
    while !read.ends_with(end.as_bytes()) {
        let mut byte = [0];
        stream.read_exact(&mut byte).expect("more is sent");
        read.push(byte[0]);
    }
    String::from_utf8(read).expect("text")
}

/// Everything until the connection ends, and how it ended.
fn read_all(stream: &mut TcpStream) -> (String, Option<ErrorKind>) {
    let mut read = Vec::new();
    let end = stream.read_to_end(&mut read).err();
    let text = String::from_utf8_lossy(&read).into_owned();
    (text, end.map(|error| error.kind()))
}

/// The answer of a server to one request, all that ever comes, and how the connection ended.
fn ask(server: &Server) -> (String, Option<ErrorKind>) {
    let mut stream = connect(server);
    send(&mut stream, GET);
    read_all(&mut stream)
}

/// The same without the head.
fn body(server: &Server) -> (String, Option<ErrorKind>) {
    let (text, end) = ask(server);
    let (_, body) = text.split_once("\r\n\r\n").expect("a head");
    (body.to_owned(), end)
}

#[test]
fn requests_are_recorded_as_they_were_on_the_wire() {
    let server = Server::always(Reply::status(204));
    let before = Instant::now();
    let mut stream = connect(&server);
    send(
        &mut stream,
        "PATCH /v1/apps/1?filter%5Bname%5D=a%2Bb&limit=1 HTTP/1.1\r\nHost: a\r\nAUTHORIZATION: Bearer abc\r\n\
         content-length: 8\r\n\r\n{\"a\": 1}",
    );
    let answer = read_up_to(&mut stream, "\r\n\r\n");
    assert_eq!(answer, "HTTP/1.1 204 No Content\r\n\r\n");

    let [request] = &server.requests()[..] else {
        panic!("one request")
    };
    assert_eq!((request.number, request.connection), (0, 0));
    assert!(request.arrived >= before);
    assert_eq!(request.method, "PATCH");
    assert_eq!(request.target, "/v1/apps/1?filter%5Bname%5D=a%2Bb&limit=1");
    assert_eq!(request.path(), "/v1/apps/1");
    assert_eq!(request.query(), Some("filter%5Bname%5D=a%2Bb&limit=1"));
    assert_eq!(request.parameter("filter[name]").as_deref(), Some("a+b"));
    assert_eq!(request.parameter("cursor"), None);
    assert_eq!(request.header("Authorization"), Some("Bearer abc"));
    assert_eq!(request.bearer(), Some("abc"));
    assert_eq!(request.header("accept"), None);
    assert_eq!(request.body, b"{\"a\": 1}");
    assert_eq!(request.json(), json!({"a": 1}));
}

#[test]
fn a_connection_serves_one_request_after_the_other() {
    let server = Server::start(|request| {
        Reply::json(200, request.number).header("x-connection", request.connection.to_string())
    });
    let mut first = connect(&server);
    let both = [GET, GET].concat();
    send(&mut first, &both[..50]);
    send(&mut first, &both[50..]);
    let head = |length, connection| {
        format!(
            "HTTP/1.1 200 OK\r\ncontent-type: application/json\r\nx-connection: {connection}\r\ncontent-length: {length}\r\n\r\n"
        )
    };
    assert_eq!(read_up_to(&mut first, "\n0"), head(1, 0) + "0");
    assert_eq!(read_up_to(&mut first, "\n1"), head(1, 0) + "1");
    let mut second = connect(&server);
    send(&mut second, GET);
    assert_eq!(read_up_to(&mut second, "\n2"), head(1, 1) + "2");
    assert_eq!(server.connections(), 2);
    let connections = server.requests();
    let connections: Vec<usize> = connections.iter().map(|it| it.connection).collect();
    assert_eq!(connections, [0, 0, 1]);
}

#[test]
fn a_chunked_request_is_read_whole() {
    let server = Server::always(Reply::status(200).then_close());
    let mut stream = connect(&server);
    send(
        &mut stream,
        "POST /v1/apps HTTP/1.1\r\ntransfer-encoding: chunked\r\n\r\n3\r\nabc\r\n2;x=y\r\nde\r\n0\r\n\r\n",
    );
    read_all(&mut stream);
    assert_eq!(server.requests()[0].body, b"abcde");
}

#[test]
fn requests_to_a_proxy_are_understood() {
    let server = Server::always(Reply::status(200));
    for (line, path, query) in [
        (
            "GET http://apple.test/v1/apps?limit=1",
            "/v1/apps",
            Some("limit=1"),
        ),
        (
            "GET http://apple.test?next=http://b/",
            "",
            Some("next=http://b/"),
        ),
        (
            "GET /v1/apps?next=http://b/c",
            "/v1/apps",
            Some("next=http://b/c"),
        ),
        ("CONNECT apple.test:443", "apple.test:443", None),
    ] {
        let mut stream = connect(&server);
        send(&mut stream, &format!("{line} HTTP/1.1\r\n\r\n"));
        read_up_to(&mut stream, "\r\n\r\n");
        let request = server.take_requests().remove(0);
        assert_eq!(format!("{} {}", request.method, request.target), line);
        assert_eq!((request.path(), request.query()), (path, query));
    }
}

#[test]
fn a_script_is_followed_and_one_request_more_fails_the_test() {
    let server = Server::script([Reply::status(401), Reply::error(409, "STATE_ERROR", "No.")]);
    let mut stream = connect(&server);
    send(&mut stream, GET);
    assert!(read_up_to(&mut stream, "\r\n\r\n").contains(" 401 "));
    send(&mut stream, GET);
    let error = read_up_to(&mut stream, "}]}");
    assert!(error.contains(" 409 Conflict\r\n") && error.contains("\"code\":\"STATE_ERROR\""));
    assert_eq!(server.requests().len(), 2);
    send(&mut stream, GET);
    assert!(read_up_to(&mut stream, "panicked.").contains(" 400 "));
    let failure = catch_unwind(AssertUnwindSafe(|| server.requests())).expect_err("a failed test");
    let failure = failure.downcast_ref::<String>().expect("a message");
    assert!(failure.contains("there are 2 replies and one request too many: GET /v1/apps"));
    assert_eq!(server.requests().len(), 3);
}

#[test]
#[should_panic(expected = "the handler of the server panicked: so it goes")]
fn a_panic_of_the_handler_fails_the_test_at_its_end() {
    let server = Server::start(|_| panic!("so it goes"));
    let mut stream = connect(&server);
    send(&mut stream, GET);
    read_up_to(&mut stream, "panicked.");
}

#[test]
fn what_is_no_http_is_refused_and_not_recorded() {
    let server = Server::always(Reply::status(200));
    for nonsense in [
        "\x16\x03\x01\x02\r\n\r\n",
        "GET / HTTP/1.1\r\ncontent-length: x\r\n\r\n",
    ] {
        let mut stream = connect(&server);
        send(&mut stream, nonsense);
        assert!(read_all(&mut stream).0.contains(" 400 "));
    }
    let mut broken_off = connect(&server);
    send(&mut broken_off, &GET[..20]);
    drop(broken_off);
    assert_eq!(server.requests().len(), 0);
}

#[test]
fn bodies_are_framed_as_it_is_asked_for() {
    let reply = || Reply::text(200, "text/plain", "abcde");
    let whole = |reply: Reply| ask(&Server::always(reply.then_close())).0;
    let head = "HTTP/1.1 200 OK\r\ncontent-type: text/plain\r\n";
    assert_eq!(
        whole(reply()),
        format!("{head}content-length: 5\r\n\r\nabcde")
    );
    assert_eq!(
        whole(reply().chunked()),
        format!("{head}transfer-encoding: chunked\r\n\r\n5\r\nabcde\r\n0\r\n\r\n")
    );
    assert_eq!(
        whole(reply().chunked().trickle(3, Duration::from_millis(1))),
        format!("{head}transfer-encoding: chunked\r\n\r\n3\r\nabc\r\n2\r\nde\r\n0\r\n\r\n")
    );
    assert_eq!(whole(reply().until_close()), format!("{head}\r\nabcde"));
    assert_eq!(
        whole(reply().without_header("content-type")),
        "HTTP/1.1 200 OK\r\ncontent-length: 5\r\n\r\nabcde"
    );
    assert_eq!(
        whole(
            reply()
                .header("x-rate-limit", "a")
                .header("x-rate-limit", "b")
        ),
        format!("{head}x-rate-limit: a\r\nx-rate-limit: b\r\ncontent-length: 5\r\n\r\nabcde")
    );
    assert_eq!(
        whole(reply().header("content-length", "9")),
        format!("{head}content-length: 9\r\n\r\nabcde")
    );
    assert_eq!(
        whole(Reply::bytes(204, "text/plain", "a")),
        "HTTP/1.1 204 No Content\r\ncontent-type: text/plain\r\ncontent-length: 1\r\n\r\na"
    );
    assert_eq!(
        whole(Reply::status(200)),
        "HTTP/1.1 200 OK\r\ncontent-length: 0\r\n\r\n"
    );
    assert_eq!(whole(Reply::raw("nonsense")), "nonsense");
}

#[test]
fn a_reply_that_closes_says_so_or_does_not() {
    let server = Server::always(Reply::status(200).header("connection", "close"));
    assert!(ask(&server).0.contains("connection: close"));
    let server = Server::always(Reply::status(200));
    let mut stream = connect(&server);
    send(&mut stream, "GET / HTTP/1.1\r\nconnection: close\r\n\r\n");
    assert_eq!(read_all(&mut stream).1, None);
}

#[test]
fn gzip_is_gzip() {
    let reply = Reply::text(200, "text/plain", "abc".repeat(100)).gzip();
    let server = Server::always(reply.then_close());
    let mut stream = connect(&server);
    send(&mut stream, GET);
    let head = read_up_to(&mut stream, "\r\n\r\n");
    let body = gzip("abc".repeat(100).as_bytes());
    assert!(head.contains("content-encoding: gzip\r\n"));
    assert!(head.contains(&format!("content-length: {}\r\n", body.len())));
    let mut read = Vec::new();
    stream.read_to_end(&mut read).expect("a body");
    assert_eq!(read, body);
    let mut text = String::new();
    GzDecoder::new(&read[..])
        .read_to_string(&mut text)
        .expect("gzip");
    assert_eq!(text, "abc".repeat(100));
}

#[test]
fn connections_fail_where_it_is_asked_for() {
    const RESET: Option<ErrorKind> = Some(ErrorKind::ConnectionReset);
    let reply = || Reply::text(200, "text/plain", "abcde");
    let server = |reply| Server::always(reply);
    let text = |text: &str| text.to_owned();
    assert_eq!(ask(&server(Reply::reset())), (text(""), RESET));
    assert_eq!(ask(&server(Reply::close())), (text(""), None));
    assert_eq!(body(&server(reply().reset_after(0))), (text(""), RESET));
    assert_eq!(body(&server(reply().reset_after(2))), (text("ab"), RESET));
    assert_eq!(body(&server(reply().close_after(2))), (text("ab"), None));
    assert_eq!(body(&server(reply().then_reset())), (text("abcde"), RESET));
    assert_eq!(body(&server(reply().then_close())), (text("abcde"), None));
    assert_eq!(
        body(&server(reply().chunked().close_after(2))),
        (text("2\r\nab\r\n"), None)
    );
    assert_eq!(
        body(&server(reply().chunked().close_after(5))),
        (text("5\r\nabcde\r\n"), None)
    );
    assert_eq!(
        ask(&server(Reply::raw("HTTP/1.1 2").then_reset())),
        (text("HTTP/1.1 2"), RESET)
    );
}

#[test]
fn silence_lasts_until_the_server_is_dropped() {
    for (reply, sent) in [
        (Reply::silence(), ""),
        (Reply::raw("abc").stall_after(2), "ab"),
        (Reply::status(200).after(Duration::from_secs(3600)), ""),
        (Reply::raw("abc").trickle(1, Duration::from_secs(3600)), ""),
    ] {
        let server = Server::always(reply);
        let mut stream = connect(&server);
        send(&mut stream, GET);
        server.wait_for(1);
        assert_eq!(read_up_to(&mut stream, sent), sent);
        stream
            .set_read_timeout(Some(Duration::from_millis(20)))
            .expect("a timeout");
        let quiet = stream.read(&mut [0]).expect_err("nothing is sent");
        assert_eq!(quiet.kind(), ErrorKind::WouldBlock);
        drop(server);
        let (rest, end) = read_all(&mut stream);
        assert_eq!((rest.as_str(), end), ("", None));
    }
}

#[test]
fn replies_wait_as_long_as_they_are_told() {
    let wait = Duration::from_millis(30);
    let slow = Reply::text(200, "text/plain", "abcd").then_close();
    let began = Instant::now();
    ask(&Server::always(slow.clone().after(wait)));
    assert!(began.elapsed() >= wait);
    let began = Instant::now();
    assert_eq!(body(&Server::always(slow.trickle(2, wait))).0, "abcd");
    assert!(began.elapsed() >= 2 * wait);
}

#[test]
fn requests_that_are_under_way_together_are_counted() {
    let together = Barrier::new(3);
    let server = Server::start(move |_| {
        together.wait();
        Reply::status(200)
    });
    let mut streams = [connect(&server), connect(&server), connect(&server)];
    for stream in &mut streams {
        send(stream, GET);
    }
    for stream in &mut streams {
        read_up_to(stream, "\r\n\r\n");
    }
    assert_eq!(server.most_at_once(), 3);
}

#[test]
fn a_dropped_server_leaves_nothing_behind() {
    let server = Server::always(Reply::status(200));
    let mut stream = connect(&server);
    send(&mut stream, GET);
    read_up_to(&mut stream, "\r\n\r\n");
    let port = server.port();
    drop(server);
    assert_eq!(read_all(&mut stream), (String::new(), None));
    let refused = TcpStream::connect(("127.0.0.1", port)).expect_err("nobody listens");
    assert_eq!(refused.kind(), ErrorKind::ConnectionRefused);
}

#[test]
fn a_refused_address_refuses() {
    let address = refused_address();
    let address = address.strip_prefix("http://").expect("an address");
    let refused = TcpStream::connect(address).expect_err("nobody listens");
    assert_eq!(refused.kind(), ErrorKind::ConnectionRefused);
}
