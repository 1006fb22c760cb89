//! HTTP/2, which Apple's servers speak: connections that are shared, and streams that end otherwise than well.

#![allow(
    clippy::unwrap_used,
    reason = "in a test, a panic is what finds the fault"
)]

use std::collections::VecDeque;
use std::future::poll_fn;
use std::iter;
use std::net::Ipv4Addr;
use std::sync::{Arc, Mutex};
use std::time::{Duration, SystemTime};

use appstore_sdk::bytes::Bytes;
use appstore_sdk::connect::apps::{self, App};
use appstore_sdk::connect::beta_testers::{self, BetaTester, BetaTesterCreate};
use appstore_sdk::http::{Method, Request, Response};
use appstore_sdk::{
    BoxFuture, Client, CredentialsError, Document, Error, ErrorKind, RetryPolicy, Token,
    TokenSource,
};
use h2::server::SendResponse;
use h2::{Reason, RecvStream};
use rcgen::{CertifiedKey, generate_simple_self_signed};
use rustls::ServerConfig;
use rustls::pki_types::{PrivateKeyDer, PrivatePkcs8KeyDer};
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::{TcpListener, TcpStream};
use tokio::sync::{Barrier, Notify};
use tokio_rustls::TlsAcceptor;
use tokio_rustls::server::TlsStream;

/// What the server does with a request.
#[derive(Debug, Clone, Copy, PartialEq)]
enum Step {
    /// Answers it.
    Answer,
    /// Answers it when the others of its kind are there, too.
    AnswerTogether,
    /// Resets its stream instead of an answer.
    Reset,
    /// Resets its stream in the middle of the answer.
    ResetInBody(Reason),
    /// Refuses its stream before it looks at the request.
    Refuse,
    /// Takes it, says that it takes no more, and closes the connection without an answer.
    Leave,
    /// Says that it has taken nothing, and closes the connection.
    Disown,
}

/// A request that came, whatever became of it.
#[derive(Debug, Clone)]
struct Arrived {
    /// Which connection it came over, from 0.
    connection: usize,
    /// Whether the server has carried it out, or may have.
    is_taken: bool,
}

/// A server for HTTP/2 over TLS. It goes through a script, a step for each request, and then answers.
struct Server {
    shared: Arc<Shared>,
    certificate: reqwest::Certificate,
    address: String,
}

struct Shared {
    script: Mutex<VecDeque<Step>>,
    arrived: Mutex<Vec<Arrived>>,
    protocols: Mutex<Vec<Vec<u8>>>,
    together: Barrier,
    leave: Notify,
    left: Notify,
}

impl Server {
    async fn start(script: impl IntoIterator<Item = Step>) -> Self {
        let script: VecDeque<Step> = script.into_iter().collect();
        let together = script.iter().filter(|it| **it == Step::AnswerTogether);
        let CertifiedKey { cert, signing_key } =
            generate_simple_self_signed(["localhost".to_owned()]).unwrap();
        let key = PrivateKeyDer::from(PrivatePkcs8KeyDer::from(signing_key.serialize_der()));
        let provider = Arc::new(rustls::crypto::aws_lc_rs::default_provider());
        let mut config = ServerConfig::builder_with_provider(provider)
            .with_safe_default_protocol_versions()
            .unwrap()
            .with_no_client_auth()
            .with_single_cert(vec![cert.der().clone()], key)
            .unwrap();
        config.alpn_protocols = vec![b"h2".to_vec(), b"http/1.1".to_vec()];
        let acceptor = TlsAcceptor::from(Arc::new(config));
        let listener = TcpListener::bind((Ipv4Addr::LOCALHOST, 0)).await.unwrap();
        let port = listener.local_addr().unwrap().port();
        let shared = Arc::new(Shared {
            together: Barrier::new(together.count()),
            script: Mutex::new(script),
            arrived: Mutex::default(),
            protocols: Mutex::default(),
            leave: Notify::new(),
            left: Notify::new(),
        });
        let server = Self {
            shared: Arc::clone(&shared),
            certificate: reqwest::Certificate::from_der(cert.der()).unwrap(),
            address: format!("https://localhost:{port}"),
        };
        tokio::spawn(async move {
            while let Ok((stream, _)) = listener.accept().await {
                let (acceptor, shared) = (acceptor.clone(), Arc::clone(&shared));
                tokio::spawn(async move {
                    if let Ok(stream) = acceptor.accept(stream).await {
                        shared.converse(stream).await;
                    }
                });
            }
        });
        server
    }

    fn client(&self) -> Client {
        let stack = reqwest::Client::builder()
            .redirect(reqwest::redirect::Policy::none())
            .tls_certs_only([self.certificate.clone()])
            .no_proxy()
            .build()
            .unwrap();
        let soon = RetryPolicy::default().first_delay(Duration::from_millis(1));
        Client::builder(Fixed)
            .address(&self.address)
            .reqwest(stack)
            .retry(soon.max_delay(Duration::from_millis(4)))
            .build()
            .unwrap()
    }

    fn arrived(&self) -> Vec<Arrived> {
        self.shared.arrived.lock().unwrap().clone()
    }

    /// The requests that the server has carried out, or may have.
    fn taken(&self) -> usize {
        self.arrived().iter().filter(|it| it.is_taken).count()
    }

    /// What the connections have agreed to speak.
    fn protocols(&self) -> Vec<Vec<u8>> {
        self.shared.protocols.lock().unwrap().clone()
    }

    /// The connections over which the requests came.
    fn connections(&self) -> Vec<usize> {
        self.arrived().iter().map(|it| it.connection).collect()
    }

    /// Ends the connection between two requests, and waits until it is over.
    async fn go_away(&self) {
        self.shared.leave.notify_one();
        self.shared.left.notified().await;
    }
}

impl Shared {
    async fn converse(self: Arc<Self>, stream: TlsStream<TcpStream>) {
        let protocol = stream.get_ref().1.alpn_protocol().unwrap_or_default();
        let connection = {
            let mut protocols = self.protocols.lock().unwrap();
            protocols.push(protocol.to_vec());
            protocols.len() - 1
        };
        if self.script.lock().unwrap().front() == Some(&Step::Disown) {
            return self.disown(stream, connection).await;
        }
        // With so little room, a stream has some again when all has been taken from it.
        let mut conversation = h2::server::Builder::new();
        let conversation = conversation.max_send_buffer_size(1).handshake(stream);
        let Ok(mut conversation) = conversation.await else {
            return;
        };
        loop {
            let accepted = tokio::select! {
                accepted = conversation.accept() => accepted,
                () = self.leave.notified() => {
                    conversation.graceful_shutdown();
                    continue;
                }
            };
            let Some(Ok((request, respond))) = accepted else {
                break;
            };
            let step = self.next(connection);
            if step == Step::Leave {
                conversation.abrupt_shutdown(Reason::NO_ERROR);
            } else {
                tokio::spawn(Arc::clone(&self).carry_out(step, request, respond));
            }
        }
        self.left.notify_one();
    }

    /// The step for a request that came.
    fn next(&self, connection: usize) -> Step {
        let step = self.script.lock().unwrap().pop_front();
        let step = step.unwrap_or(Step::Answer);
        self.arrived.lock().unwrap().push(Arrived {
            connection,
            is_taken: !matches!(step, Step::Refuse | Step::Disown),
        });
        step
    }

    async fn carry_out(
        self: Arc<Self>,
        step: Step,
        request: Request<RecvStream>,
        mut respond: SendResponse<Bytes>,
    ) {
        if step == Step::Refuse {
            return respond.send_reset(Reason::REFUSED_STREAM);
        }
        let (head, mut body) = request.into_parts();
        while let Some(Ok(piece)) = body.data().await {
            let _ = body.flow_control().release_capacity(piece.len());
        }
        if step == Step::AnswerTogether {
            self.together.wait().await;
        }
        if step == Step::Reset {
            return respond.send_reset(Reason::INTERNAL_ERROR);
        }
        let (status, text) = match head.method {
            Method::GET => (200, r#"{"data": {"type": "apps", "id": "1"}}"#),
            _ => (201, r#"{"data": {"type": "betaTesters", "id": "1"}}"#),
        };
        let answer = Response::builder()
            .status(status)
            .header("content-length", text.len())
            .body(())
            .unwrap();
        let Ok(mut stream) = respond.send_response(answer, false) else {
            return;
        };
        let Step::ResetInBody(reason) = step else {
            let _ = stream.send_data(Bytes::from_static(text.as_bytes()), true);
            return;
        };
        let part = Bytes::from_static(&text.as_bytes()[..10]);
        let _ = stream.send_data(part, false);
        // A reset overtakes what is still to be taken from the stream.
        stream.reserve_capacity(1);
        while stream.capacity() == 0 {
            let Some(Ok(_)) = poll_fn(|context| stream.poll_capacity(context)).await else {
                return;
            };
        }
        stream.send_reset(reason);
    }

    /// Reads a request and tells that none was taken. The crate for HTTP/2 takes what it has read, so the frames are
    /// written by hand.
    async fn disown(&self, mut stream: TlsStream<TcpStream>, connection: usize) {
        const PREFACE: usize = 24;
        const NO_SETTINGS: [u8; 9] = [0, 0, 0, 4, 0, 0, 0, 0, 0];
        /// The last stream that was taken is 0, that is, none, and there is no error.
        const GOAWAY: [u8; 17] = [0, 0, 8, 7, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0];
        const DATA: u8 = 0;
        const HEADERS: u8 = 1;
        const END_STREAM: u8 = 1;
        stream.write_all(&NO_SETTINGS).await.unwrap();
        stream.read_exact(&mut [0; PREFACE]).await.unwrap();
        loop {
            let mut frame = [0; 9];
            stream.read_exact(&mut frame).await.unwrap();
            let length = u32::from_be_bytes([0, frame[0], frame[1], frame[2]]);
            let mut payload = vec![0; usize::try_from(length).unwrap()];
            stream.read_exact(&mut payload).await.unwrap();
            if matches!(frame[3], DATA | HEADERS) && frame[4] & END_STREAM != 0 {
                break;
            }
        }
        self.next(connection);
        stream.write_all(&GOAWAY).await.unwrap();
        // What is left unread when a socket closes takes with it what was sent before.
        let _ = tokio::io::copy(&mut stream, &mut tokio::io::sink()).await;
    }
}

/// One token for ever.
struct Fixed;

impl TokenSource for Fixed {
    fn mint(&self, now: SystemTime) -> BoxFuture<'_, Result<Token, CredentialsError>> {
        let token = Token::new("token", now + Duration::from_mins(10));
        Box::pin(async move { Ok(token) })
    }
}

async fn read(client: &Client) -> Result<Document<App>, Error> {
    limited(apps::get("1").send(client)).await
}

async fn write(client: &Client) -> Result<Document<BetaTester>, Error> {
    let create = beta_testers::create(BetaTesterCreate::new("ada@example.com"));
    limited(create.send(client)).await
}

/// The kind of an error, the status and the attempts.
fn facts(error: &Error) -> (ErrorKind, Option<u16>, u32) {
    (error.kind(), error.status(), error.attempts())
}

/// What a future gives, which must not take for ever.
async fn limited<F: Future>(future: F) -> F::Output {
    let limit = Duration::from_secs(60);
    tokio::time::timeout(limit, future).await.expect("it hangs")
}

#[tokio::test]
async fn requests_go_over_http_2() {
    let server = Server::start([]).await;
    let client = server.client();
    read(&client).await.unwrap();
    write(&client).await.unwrap();
    assert_eq!(server.protocols(), [b"h2"]);
    assert_eq!(server.connections(), [0, 0]);
}

#[tokio::test]
async fn many_requests_at_once_share_one_connection() {
    const MANY: usize = 50;
    let together = [Step::AnswerTogether; MANY];
    let server = Server::start(iter::once(Step::Answer).chain(together)).await;
    let client = server.client();
    read(&client).await.unwrap();
    let send = |_| {
        let client = client.clone();
        tokio::spawn(async move { read(&client).await })
    };
    let sent: Vec<_> = (0..MANY).map(send).collect();
    for sent in sent {
        sent.await.unwrap().unwrap();
    }
    assert_eq!(server.protocols(), [b"h2"]);
    assert_eq!(server.connections(), [0; MANY + 1]);
}

#[tokio::test]
async fn a_read_whose_stream_is_reset_is_sent_again() {
    let server = Server::start([Step::Reset]).await;
    read(&server.client()).await.unwrap();
    assert_eq!(server.connections(), [0, 0]);
}

#[tokio::test]
async fn a_write_whose_stream_is_reset_may_have_been_carried_out() {
    let server = Server::start([Step::Reset]).await;
    let error = write(&server.client()).await.unwrap_err();
    assert_eq!(facts(&error), (ErrorKind::OutcomeUnknown, None, 1));
    assert_eq!(server.connections(), [0]);
}

#[tokio::test]
async fn a_read_that_is_refused_unseen_is_sent_again() {
    for refusals in 1..=5 {
        let server = Server::start([Step::Refuse].repeat(refusals)).await;
        read(&server.client()).await.unwrap();
        assert_eq!(server.connections(), [0].repeat(refusals + 1));
    }
}

#[tokio::test]
async fn a_write_that_is_refused_unseen_is_sent_again() {
    let server = Server::start([Step::Refuse]).await;
    write(&server.client()).await.unwrap();
    assert_eq!(server.connections(), [0, 0]);
    assert_eq!(server.taken(), 1);
}

#[tokio::test]
async fn a_write_that_is_refused_as_often_as_it_may_be_sent_was_not_carried_out() {
    for step in [Step::Refuse, Step::Disown] {
        let server = Server::start([step].repeat(20)).await;
        let error = write(&server.client()).await.unwrap_err();
        assert_eq!(facts(&error), (ErrorKind::Transport, None, 4), "{error}");
        assert_eq!(server.taken(), 0);
    }
}

#[tokio::test]
async fn bytes_that_end_early_are_not_taken_for_all() {
    let server = Server::start([Step::ResetInBody(Reason::NO_ERROR)]).await;
    let request: appstore_sdk::Request<appstore_sdk::Bytes, _> = apps::get("1").read_as();
    let bytes = limited(request.send(&server.client())).await.unwrap();
    assert_eq!(bytes.0.len(), 37);
}

#[tokio::test]
async fn a_write_that_is_refused_again_and_again_is_carried_out_once_or_fails() {
    for refusals in 2..=20 {
        let server = Server::start([Step::Refuse].repeat(refusals)).await;
        let result = write(&server.client()).await;
        assert_eq!(server.taken(), usize::from(result.is_ok()));
    }
}

#[tokio::test]
async fn a_write_that_is_reset_after_it_was_refused_is_not_sent_again() {
    let server = Server::start([Step::Refuse, Step::Reset]).await;
    let error = write(&server.client()).await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::OutcomeUnknown);
    assert_eq!(server.connections(), [0, 0]);
    assert_eq!(server.taken(), 1);
}

#[tokio::test]
async fn after_a_connection_has_ended_the_next_request_goes_over_a_new_one() {
    let server = Server::start([]).await;
    let client = server.client();
    read(&client).await.unwrap();
    limited(server.go_away()).await;
    write(&client).await.unwrap();
    assert_eq!(server.connections(), [0, 1]);
}

#[tokio::test]
async fn a_read_that_was_taken_before_the_connection_ended_is_sent_again() {
    let server = Server::start([Step::Leave]).await;
    read(&server.client()).await.unwrap();
    assert_eq!(server.connections(), [0, 1]);
}

#[tokio::test]
async fn a_write_that_was_taken_before_the_connection_ended_may_have_been_carried_out() {
    let server = Server::start([Step::Leave]).await;
    let error = write(&server.client()).await.unwrap_err();
    assert_eq!(facts(&error), (ErrorKind::OutcomeUnknown, None, 1));
    assert_eq!(server.connections(), [0]);
}

#[tokio::test]
async fn a_write_that_was_not_taken_before_the_connection_ended_goes_over_a_new_one() {
    let server = Server::start([Step::Disown]).await;
    write(&server.client()).await.unwrap();
    assert_eq!(server.connections(), [0, 1]);
    assert_eq!(server.taken(), 1);
}

/// Why a stream can be reset in the middle of a body. With any of them, the answer is not whole.
const REASONS: [Reason; 5] = [
    Reason::NO_ERROR,
    Reason::INTERNAL_ERROR,
    Reason::REFUSED_STREAM,
    Reason::CANCEL,
    Reason::ENHANCE_YOUR_CALM,
];

#[tokio::test]
async fn a_read_whose_stream_is_reset_in_the_body_is_sent_again() {
    for reason in REASONS {
        let server = Server::start([Step::ResetInBody(reason)]).await;
        read(&server.client()).await.unwrap();
        assert_eq!(server.connections(), [0, 0], "{reason}");
    }
}

#[tokio::test]
async fn a_write_whose_stream_is_reset_in_the_body_is_not_sent_again() {
    for reason in REASONS {
        let server = Server::start([Step::ResetInBody(reason)]).await;
        let error = write(&server.client()).await.unwrap_err();
        let expected = (ErrorKind::OutcomeUnknown, Some(201), 1);
        assert_eq!(facts(&error), expected, "{reason}");
        assert_eq!(server.connections(), [0], "{reason}");
    }
}
