//! One connection: requests are read from it and answered, one after the other.

use std::any::Any;
use std::io::{self, ErrorKind, Read};
use std::net::{Shutdown, TcpListener, TcpStream};
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::sync::Arc;
use std::thread;
use std::time::{Duration, Instant};

use httparse::Status;
use socket2::SockRef;

use super::reply::Ending;
use super::{Received, Reply, Shared};

/// More headers than this are no request.
const MOST_HEADERS: usize = 128;

impl Shared {
    /// Accepts connections until the server stops.
    pub(super) fn accept(self: &Arc<Self>, listener: &TcpListener) {
        loop {
            let accepted = listener.accept();
            let mut state = self.lock();
            if state.stopping {
                return;
            }
            let stream = match accepted {
                Ok((stream, _)) => stream,
                Err(error) if error.kind() == ErrorKind::ConnectionAborted => continue,
                Err(error) => {
                    drop(state);
                    return self.failed(format!("the server cannot accept: {error}"));
                }
            };
            let number = state.connections;
            let stream = Arc::new(stream);
            state.connections += 1;
            state.open.insert(number, Arc::clone(&stream));
            drop(state);
            let connection = Connection {
                shared: Arc::clone(self),
                number,
                stream,
            };
            let thread = thread::Builder::new().name(format!("connection {number}"));
            if let Err(error) = thread.spawn(move || connection.serve()) {
                self.failed(format!("there is no thread for a connection: {error}"));
            }
        }
    }
}

struct Connection {
    shared: Arc<Shared>,
    number: usize,
    stream: Arc<TcpStream>,
}

impl Connection {
    fn serve(self) {
        let _ = self.stream.set_nodelay(true);
        match self.converse() {
            // It is the last handle that resets, when `self` is dropped.
            Ok(Ending::Reset) => {
                let _ = SockRef::from(&*self.stream).set_linger(Some(Duration::ZERO));
            }
            Ok(Ending::Stall) => self.drain(),
            Ok(Ending::Keep | Ending::Close) | Err(_) => {
                // What has not been read when a socket is closed would make it a reset.
                let _ = self.stream.shutdown(Shutdown::Write);
                self.drain();
            }
        }
    }

    /// Answers requests until one ends the connection.
    fn converse(&self) -> io::Result<Ending> {
        let mut reader = Reader {
            stream: &self.stream,
            unread: Vec::new(),
        };
        loop {
            let request = match reader.request(self.number) {
                Ok(Some(request)) => self.shared.arrived(request),
                Ok(None) => return Ok(Ending::Close),
                Err(error) if error.kind() == ErrorKind::InvalidData => {
                    let reply = Reply::text(400, "text/plain", "This is no HTTP request.");
                    reply.send(&self.stream, "", |_| true)?;
                    return Ok(Ending::Close);
                }
                Err(error) => return Err(error),
            };
            let reply = self.reply(&request);
            let goes_on = self.shared.pause(reply.delay());
            self.shared.answered();
            if !goes_on {
                return Ok(Ending::Close);
            }
            let pause = |duration| self.shared.pause(duration);
            let ending = reply.send(&self.stream, &request.method, pause)?;
            let last = request.header("connection");
            if ending != Ending::Keep || last.is_some_and(|it| it.eq_ignore_ascii_case("close")) {
                return Ok(ending);
            }
        }
    }

    fn reply(&self, request: &Received) -> Reply {
        let reply = catch_unwind(AssertUnwindSafe(|| (self.shared.handler)(request)));
        reply.unwrap_or_else(|failure| {
            let failure = message(&*failure);
            self.shared
                .failed(format!("the handler of the server panicked: {failure}"));
            Reply::text(400, "text/plain", "The handler of the server panicked.")
        })
    }

    /// Reads on until the other side has closed as well, or the server stops.
    fn drain(&self) {
        let _ = io::copy(&mut &*self.stream, &mut io::sink());
    }
}

impl Drop for Connection {
    fn drop(&mut self) {
        self.shared.lock().open.remove(&self.number);
        self.shared.changed.notify_all();
    }
}

/// What was said in a panic.
fn message(panic: &(dyn Any + Send)) -> &str {
    match (panic.downcast_ref::<String>(), panic.downcast_ref::<&str>()) {
        (Some(message), _) => message,
        (None, Some(message)) => message,
        (None, None) => "without a message",
    }
}

/// What comes in on a connection.
struct Reader<'a> {
    stream: &'a TcpStream,
    unread: Vec<u8>,
}

impl Reader<'_> {
    /// The next request; `None` when the connection ends before or within it.
    fn request(&mut self, connection: usize) -> io::Result<Option<Received>> {
        let mut request = loop {
            if let Some((length, request)) = head(&self.unread, connection)? {
                self.unread.drain(..length);
                break request;
            }
            if !self.more()? {
                return Ok(None);
            }
        };
        let chunked = request.header("transfer-encoding");
        let body = if chunked.is_some_and(|it| it.eq_ignore_ascii_case("chunked")) {
            self.chunks()?
        } else {
            let length = request.header("content-length").unwrap_or("0");
            let length = length.parse().map_err(|_| no_http("content-length"))?;
            self.bytes(length)?
        };
        let Some(body) = body else { return Ok(None) };
        request.body = body;
        Ok(Some(request))
    }

    /// Takes a number of bytes; `None` when the connection ends before.
    fn bytes(&mut self, length: usize) -> io::Result<Option<Vec<u8>>> {
        while self.unread.len() < length {
            if !self.more()? {
                return Ok(None);
            }
        }
        let rest = self.unread.split_off(length);
        Ok(Some(std::mem::replace(&mut self.unread, rest)))
    }

    /// Takes the chunks of a body; `None` when the connection ends before the last.
    fn chunks(&mut self) -> io::Result<Option<Vec<u8>>> {
        let mut body = Vec::new();
        loop {
            let parsed = httparse::parse_chunk_size(&self.unread);
            let Status::Complete((head, length)) = parsed.map_err(|_| no_http("chunk"))? else {
                if self.more()? {
                    continue;
                }
                return Ok(None);
            };
            self.unread.drain(..head);
            let length = usize::try_from(length).map_err(|_| no_http("chunk"))?;
            let Some(chunk) = self.bytes(length)? else {
                return Ok(None);
            };
            body.extend(chunk);
            if self.bytes(2)?.is_none() {
                return Ok(None);
            }
            if length == 0 {
                return Ok(Some(body));
            }
        }
    }

    /// Reads more; `false` at the end.
    fn more(&mut self) -> io::Result<bool> {
        let mut buffer = [0; 16 * 1024];
        let length = self.stream.read(&mut buffer)?;
        self.unread.extend(&buffer[..length]);
        Ok(length > 0)
    }
}

/// The head of a request and its length, when it is all there.
fn head(bytes: &[u8], connection: usize) -> io::Result<Option<(usize, Received)>> {
    let mut headers = [httparse::EMPTY_HEADER; MOST_HEADERS];
    let mut request = httparse::Request::new(&mut headers);
    let parsed = request.parse(bytes).map_err(|_| no_http("head"))?;
    let Status::Complete(length) = parsed else {
        return Ok(None);
    };
    let headers = request.headers.iter().map(|header| {
        let value = String::from_utf8_lossy(header.value).into_owned();
        (header.name.to_owned(), value)
    });
    let received = Received {
        number: 0,
        connection,
        arrived: Instant::now(),
        method: request.method.unwrap_or_default().to_owned(),
        target: request.path.unwrap_or_default().to_owned(),
        headers: headers.collect(),
        body: Vec::new(),
    };
    Ok(Some((length, received)))
}

fn no_http(what: &str) -> io::Error {
    io::Error::new(ErrorKind::InvalidData, format!("no HTTP: {what}"))
}
