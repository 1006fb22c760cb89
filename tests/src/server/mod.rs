//! A real HTTP/1.1 server on the loopback interface that plays Apple's part, and misbehaves when it is told to.
//!
//! ```
//! use serde_json::json;
//! use tests::server::{Reply, Server};
//!
//! // One reply after the other; one request more fails the test.
//! let server = Server::script([Reply::status(401), Reply::json(200, json!({"data": []}))]);
//! // Always the same.
//! let server = Server::always(Reply::error(404, "NOT_FOUND", "There is no such app."));
//! // Whatever a closure says.
//! let server = Server::start(|request| match request.path() {
//!     "/v1/apps" => Reply::json(200, json!({"data": []})),
//!     _ => Reply::json(200, json!({"data": {"type": "apps", "id": "1"}})).reset_after(10),
//! });
//! assert!(server.requests().is_empty());
//! ```
//!
//! It takes no part in any `async`, so that it serves tests of the asynchronous and of the blocking client alike: each
//! connection has a thread. Dropping it closes everything.

mod connection;
mod received;
mod reply;

use std::collections::HashMap;
use std::fmt;
use std::net::{Ipv4Addr, Shutdown, SocketAddr, TcpStream};
use std::sync::{Arc, Condvar, Mutex, MutexGuard, PoisonError};
use std::thread::{self, JoinHandle};
use std::time::{Duration, Instant};

use socket2::{Domain, Socket, Type};

pub use received::Received;
pub use reply::{Reply, gzip};

/// How long is waited for what must happen, before the test fails instead of hanging.
const PATIENCE: Duration = Duration::from_secs(10);

/// A server; it listens until it is dropped.
///
/// When a handler panics, the request is answered with status 400, which no client repeats, and the test panics as
/// well: in the next call of [`requests`](Self::requests), or when the server is dropped.
pub struct Server {
    address: SocketAddr,
    shared: Arc<Shared>,
    acceptor: Option<JoinHandle<()>>,
}

impl Server {
    /// A server that asks a closure for each reply.
    ///
    /// The closure runs on the thread of the connection, so it may wait for others. [`Received::number`] counts the
    /// requests.
    pub fn start(handler: impl Fn(&Received) -> Reply + Send + Sync + 'static) -> Self {
        let listener = bind();
        // Many may connect before the first is accepted.
        listener.listen(4096).expect("a bound socket can listen");
        let address = address_of(&listener);
        let shared = Arc::new(Shared {
            handler: Box::new(handler),
            state: Mutex::default(),
            changed: Condvar::new(),
            stopped: Condvar::new(),
        });
        let acceptor = thread::spawn({
            let shared = Arc::clone(&shared);
            move || shared.accept(&listener.into())
        });
        Self {
            address,
            shared,
            acceptor: Some(acceptor),
        }
    }

    /// A server that gives these replies, one to each request in the order of their arrival.
    ///
    /// A request that there is no reply for fails the test.
    pub fn script(replies: impl IntoIterator<Item = Reply>) -> Self {
        let replies: Vec<Reply> = replies.into_iter().collect();
        Self::start(move |request| match replies.get(request.number) {
            Some(reply) => reply.clone(),
            None => panic!(
                "there are {} replies and one request too many: {request:?}",
                replies.len()
            ),
        })
    }

    /// A server that gives the same reply to every request.
    pub fn always(reply: Reply) -> Self {
        Self::start(move |_| reply.clone())
    }

    /// Where it listens: `http://127.0.0.1:PORT`, without a slash at the end.
    pub fn address(&self) -> String {
        format!("http://{}", self.address)
    }

    /// The port it listens on.
    pub fn port(&self) -> u16 {
        self.address.port()
    }

    /// Every request that arrived whole, in the order of arrival.
    ///
    /// Requests that broke off, and bytes that were no request, are not among them.
    ///
    /// # Panics
    ///
    /// When a handler did.
    #[track_caller]
    pub fn requests(&self) -> Vec<Received> {
        let requests = self.shared.sound().requests.clone();
        requests.iter().map(|it| Received::clone(it)).collect()
    }

    /// The same, and forgets them: for measurements that would fill the memory. Numbers go on.
    ///
    /// # Panics
    ///
    /// When a handler did.
    #[track_caller]
    pub fn take_requests(&self) -> Vec<Received> {
        let requests = std::mem::take(&mut self.shared.sound().requests);
        requests.into_iter().map(Arc::unwrap_or_clone).collect()
    }

    /// Waits until this many requests have arrived, answered or not.
    ///
    /// It blocks the thread, which in `async` tests must not be one that the client needs.
    ///
    /// # Panics
    ///
    /// When they do not arrive within ten seconds, or when a handler panicked.
    #[track_caller]
    pub fn wait_for(&self, requests: usize) {
        let arrived = self
            .shared
            .wait_until(|state| state.arrived >= requests || state.failure.is_some());
        let arrived_now = self.shared.sound().arrived;
        assert!(
            arrived,
            "waited for {requests} requests, {arrived_now} arrived"
        );
    }

    /// How many connections were made.
    pub fn connections(&self) -> usize {
        self.shared.lock().connections
    }

    /// How many requests at most were with the handler, or held back by [`Reply::after`], at the same time.
    ///
    /// A request counts no more when its reply begins, so that this is never more than what the client had under way.
    pub fn most_at_once(&self) -> usize {
        self.shared.lock().most_at_once
    }
}

impl fmt::Debug for Server {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Server({})", self.address)
    }
}

impl Drop for Server {
    fn drop(&mut self) {
        self.shared.stop();
        // The acceptor notices that it shall end when there is something to accept.
        if TcpStream::connect_timeout(&self.address, PATIENCE).is_ok()
            && let Some(acceptor) = self.acceptor.take()
        {
            let _ = acceptor.join();
        }
        let ended = self.shared.wait_until(|state| state.open.is_empty());
        let failure = self.shared.lock().failure.take();
        if thread::panicking() {
            return;
        }
        if let Some(failure) = failure {
            panic!("{failure}");
        }
        assert!(ended, "a handler does not return");
    }
}

/// An address where nobody listens: connections are refused, as long as the process lives.
pub fn refused_address() -> String {
    // A socket that is bound and does not listen keeps others from the port.
    static BOUND: Mutex<Vec<Socket>> = Mutex::new(Vec::new());
    let socket = bind();
    let address = format!("http://{}", address_of(&socket));
    let mut bound = BOUND.lock().unwrap_or_else(PoisonError::into_inner);
    bound.push(socket);
    address
}

/// A socket with a port of its own.
fn bind() -> Socket {
    let socket = Socket::new(Domain::IPV4, Type::STREAM, None).expect("there are sockets");
    let address = SocketAddr::from((Ipv4Addr::LOCALHOST, 0));
    socket.bind(&address.into()).expect("a port is free");
    socket
}

fn address_of(socket: &Socket) -> SocketAddr {
    let address = socket
        .local_addr()
        .ok()
        .and_then(|address| address.as_socket());
    address.expect("a bound socket has an address")
}

type Handler = dyn Fn(&Received) -> Reply + Send + Sync;

/// What the threads of a server share.
struct Shared {
    handler: Box<Handler>,
    state: Mutex<State>,
    /// A request arrived, a handler panicked or a connection ended.
    changed: Condvar,
    stopped: Condvar,
}

#[derive(Default)]
struct State {
    requests: Vec<Arc<Received>>,
    arrived: usize,
    connections: usize,
    open: HashMap<usize, Arc<TcpStream>>,
    at_once: usize,
    most_at_once: usize,
    stopping: bool,
    failure: Option<String>,
}

impl Shared {
    fn lock(&self) -> MutexGuard<'_, State> {
        self.state.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// The state, unless a handler panicked: then this does as well.
    #[track_caller]
    fn sound(&self) -> MutexGuard<'_, State> {
        let mut state = self.lock();
        if let Some(failure) = state.failure.take() {
            drop(state);
            panic!("{failure}");
        }
        state
    }

    /// Whether something comes true soon enough.
    fn wait_until(&self, condition: impl Fn(&State) -> bool) -> bool {
        let waited = self
            .changed
            .wait_timeout_while(self.lock(), PATIENCE, |state| !condition(state));
        let (state, _) = waited.unwrap_or_else(PoisonError::into_inner);
        condition(&state)
    }

    /// Waits as long as a reply asks for; `false` when the server stops meanwhile.
    fn pause(&self, duration: Duration) -> bool {
        if duration.is_zero() {
            return true;
        }
        let waited = self
            .stopped
            .wait_timeout_while(self.lock(), duration, |state| !state.stopping);
        !waited.unwrap_or_else(PoisonError::into_inner).0.stopping
    }

    /// Counts a request and keeps it.
    fn arrived(&self, mut request: Received) -> Arc<Received> {
        let mut state = self.lock();
        request.number = state.arrived;
        request.arrived = Instant::now();
        let request = Arc::new(request);
        state.requests.push(Arc::clone(&request));
        state.arrived += 1;
        state.at_once += 1;
        state.most_at_once = state.most_at_once.max(state.at_once);
        drop(state);
        self.changed.notify_all();
        request
    }

    /// The reply to a request begins.
    fn answered(&self) {
        self.lock().at_once -= 1;
    }

    /// Remembers what the test must not miss; the first such thing.
    fn failed(&self, failure: String) {
        self.lock().failure.get_or_insert(failure);
        self.changed.notify_all();
    }

    fn stop(&self) {
        let mut state = self.lock();
        state.stopping = true;
        for stream in state.open.values() {
            let _ = stream.shutdown(Shutdown::Both);
        }
        drop(state);
        self.stopped.notify_all();
    }
}
