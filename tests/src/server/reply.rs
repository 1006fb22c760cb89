//! What the server answers, and how it fails to.

use std::io::{self, Read, Write};
use std::net::TcpStream;
use std::sync::Arc;
use std::time::Duration;

use flate2::Compression;
use flate2::read::GzEncoder;
use serde::Serialize;
use serde_json::json;

/// What is answered to a request.
///
/// Without more it is sent at once, whole and correct, and the connection stays open. Everything can be combined, also
/// to what no correct server would send: a body with status 204, [`header("content-encoding", "gzip")`](Self::header)
/// over bytes that are none, a [`content-length`](Self::header) that is not the length.
#[derive(Debug, Clone)]
pub struct Reply {
    /// The status line and the headers; without it the body is all that is sent.
    head: Option<Head>,
    body: Arc<[u8]>,
    framing: Framing,
    delay: Duration,
    /// How many bytes of the body are sent at once, and what is waited before each.
    pace: Option<(usize, Duration)>,
    /// How many bytes of the body are sent, when not all.
    cut: Option<usize>,
    ending: Ending,
}

#[derive(Debug, Clone)]
struct Head {
    status: u16,
    headers: Vec<(String, String)>,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Framing {
    Length,
    Chunked,
    UntilClose,
}

/// What becomes of the connection after a reply.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Ending {
    /// It is ready for the next request.
    Keep,
    /// It is ended as it should be.
    Close,
    /// It is torn down, so that the other side sees a reset.
    Reset,
    /// Nothing ever follows.
    Stall,
}

impl Reply {
    fn new(head: Option<Head>, body: impl Into<Arc<[u8]>>) -> Self {
        Self {
            head,
            body: body.into(),
            framing: Framing::Length,
            delay: Duration::ZERO,
            pace: None,
            cut: None,
            ending: Ending::Keep,
        }
    }

    /// A status without a body.
    pub fn status(status: u16) -> Self {
        let headers = Vec::new();
        Self::new(Some(Head { status, headers }), [])
    }

    /// JSON.
    ///
    /// # Panics
    ///
    /// When the value cannot be written as JSON.
    pub fn json(status: u16, value: impl Serialize) -> Self {
        let body = serde_json::to_vec(&value).expect("the value can be written as JSON");
        Self::bytes(status, "application/json", body)
    }

    /// An error as Apple words it: one code, one detail.
    pub fn error(status: u16, code: &str, detail: &str) -> Self {
        let error = json!({
            "id": "5e1c0a9e-8a5c-4a55-9b0e-0c8f7a5d3b21",
            "status": status.to_string(),
            "code": code,
            "title": "The request failed.",
            "detail": detail,
        });
        Self::json(status, json!({ "errors": [error] }))
    }

    /// Text of a type: `text/html`.
    pub fn text(status: u16, content_type: &str, text: impl Into<String>) -> Self {
        Self::bytes(status, content_type, text.into())
    }

    /// Bytes of a type: `application/a-gzip`.
    pub fn bytes(status: u16, content_type: &str, bytes: impl Into<Vec<u8>>) -> Self {
        let headers = vec![("content-type".to_owned(), content_type.to_owned())];
        Self::new(Some(Head { status, headers }), bytes.into())
    }

    /// These bytes and no others, be they HTTP or not. They take the place of the body in everything that counts bytes
    /// of it.
    pub fn raw(bytes: impl Into<Vec<u8>>) -> Self {
        Self::new(None, bytes.into())
    }

    /// No answer: the connection is reset before any byte of one.
    pub fn reset() -> Self {
        Self::raw([]).then_reset()
    }

    /// No answer: the connection is closed before any byte of one.
    pub fn close() -> Self {
        Self::raw([]).then_close()
    }

    /// No answer: the connection stays open and silent.
    pub fn silence() -> Self {
        Self::raw([]).stall_after(0)
    }

    /// One more header.
    ///
    /// A `content-length` or `transfer-encoding` takes the place of the correct one; `connection: close` is kept to.
    ///
    /// # Panics
    ///
    /// When the reply is [`raw`](Self::raw).
    pub fn header(mut self, name: &str, value: impl Into<String>) -> Self {
        let head = self.head.as_mut().expect("raw bytes have no headers");
        head.headers.push((name.to_owned(), value.into()));
        self
    }

    /// Without a header that was set: `without_header("content-type")`.
    pub fn without_header(mut self, name: &str) -> Self {
        if let Some(head) = &mut self.head {
            head.headers
                .retain(|(it, _)| !it.eq_ignore_ascii_case(name));
        }
        self
    }

    /// The body compressed, and `content-encoding: gzip` to say so.
    pub fn gzip(mut self) -> Self {
        self.body = gzip(&self.body).into();
        self.header("content-encoding", "gzip")
    }

    /// The length of the body is not told ahead; each piece of it tells its own.
    pub fn chunked(mut self) -> Self {
        self.framing = Framing::Chunked;
        self
    }

    /// The length of the body is not told; it ends where the connection ends.
    pub fn until_close(mut self) -> Self {
        self.framing = Framing::UntilClose;
        self
    }

    /// Answers after a while.
    pub fn after(mut self, delay: Duration) -> Self {
        self.delay = delay;
        self
    }

    /// Sends the head at once, then so many bytes of the body after each wait.
    ///
    /// # Panics
    ///
    /// When it is no byte at all.
    pub fn trickle(mut self, bytes: usize, every: Duration) -> Self {
        assert!(bytes > 0, "nothing at a time never ends");
        self.pace = Some((bytes, every));
        self
    }

    /// Resets the connection after so many bytes of the body.
    ///
    /// The bytes have been sent by then, but it is up to the operating system whether the other side may still read
    /// them. Linux lets it read what arrived before the reset.
    pub fn reset_after(self, bytes: usize) -> Self {
        self.cut(bytes, Ending::Reset)
    }

    /// Closes the connection after so many bytes of the body, as a server that believes it has sent all.
    pub fn close_after(self, bytes: usize) -> Self {
        self.cut(bytes, Ending::Close)
    }

    /// Sends so many bytes of the body and then nothing more, on an open connection.
    pub fn stall_after(self, bytes: usize) -> Self {
        self.cut(bytes, Ending::Stall)
    }

    /// Resets the connection after the whole reply.
    pub fn then_reset(mut self) -> Self {
        self.ending = Ending::Reset;
        self
    }

    /// Closes the connection after the whole reply, without having announced it.
    pub fn then_close(mut self) -> Self {
        self.ending = Ending::Close;
        self
    }

    fn cut(mut self, bytes: usize, ending: Ending) -> Self {
        self.cut = Some(bytes);
        self.ending = ending;
        self
    }

    pub(super) fn delay(&self) -> Duration {
        self.delay
    }

    /// Sends it and says what becomes of the connection. `pause` waits; when it says `false`, nothing more is sent.
    pub(super) fn send(
        &self,
        mut stream: &TcpStream,
        method: &str,
        pause: impl Fn(Duration) -> bool,
    ) -> io::Result<Ending> {
        let whole = match (&self.head, method) {
            (Some(_), "HEAD") => &[],
            _ => &*self.body,
        };
        let body = &whole[..self.cut.unwrap_or(usize::MAX).min(whole.len())];
        let mut out = Vec::with_capacity(512 + body.len());
        self.write_head(&mut out);
        if let Some((bytes, every)) = self.pace {
            for piece in body.chunks(bytes) {
                // Nothing is written here when raw bytes trickle.
                stream.write_all(&out)?;
                out.clear();
                if !pause(every) {
                    return Ok(Ending::Close);
                }
                self.write_piece(&mut out, piece);
            }
        } else {
            self.write_piece(&mut out, body);
        }
        if self.is_chunked() && self.cut.is_none() && method != "HEAD" {
            out.extend(b"0\r\n\r\n");
        }
        stream.write_all(&out)?;
        Ok(self.ending())
    }

    fn is_chunked(&self) -> bool {
        self.head.is_some() && self.framing == Framing::Chunked
    }

    fn ending(&self) -> Ending {
        let closes = |head: &Head| head.has("connection", Some("close"));
        let says_so = self.framing == Framing::UntilClose || self.head.as_ref().is_some_and(closes);
        match self.ending {
            Ending::Keep if says_so => Ending::Close,
            ending => ending,
        }
    }

    fn write_head(&self, out: &mut Vec<u8>) {
        let Some(head) = &self.head else { return };
        let mut line = |parts: &[&str]| {
            for part in parts {
                out.extend(part.as_bytes());
            }
            out.extend(b"\r\n");
        };
        line(&["HTTP/1.1 ", &head.status.to_string(), " ", head.reason()]);
        for (name, value) in &head.headers {
            line(&[name, ": ", value]);
        }
        if !head.has("content-length", None) && !head.has("transfer-encoding", None) {
            match self.framing {
                Framing::Chunked => line(&["transfer-encoding: chunked"]),
                Framing::Length if !(self.body.is_empty() && head.is_bodyless()) => {
                    line(&["content-length: ", &self.body.len().to_string()]);
                }
                Framing::Length | Framing::UntilClose => {}
            }
        }
        line(&[]);
    }

    fn write_piece(&self, out: &mut Vec<u8>, piece: &[u8]) {
        if !self.is_chunked() {
            out.extend(piece);
        } else if !piece.is_empty() {
            out.extend(format!("{:x}\r\n", piece.len()).as_bytes());
            out.extend(piece);
            out.extend(b"\r\n");
        }
    }
}

impl Head {
    fn has(&self, name: &str, value: Option<&str>) -> bool {
        self.headers.iter().any(|(its_name, its_value)| {
            its_name.eq_ignore_ascii_case(name)
                && value.is_none_or(|value| its_value.eq_ignore_ascii_case(value))
        })
    }

    /// Whether a correct reply with this status has no body, and does not say how long it is.
    fn is_bodyless(&self) -> bool {
        matches!(self.status, 100..=199 | 204 | 304)
    }

    fn reason(&self) -> &'static str {
        match self.status {
            200 => "OK",
            201 => "Created",
            202 => "Accepted",
            204 => "No Content",
            400 => "Bad Request",
            401 => "Unauthorized",
            403 => "Forbidden",
            404 => "Not Found",
            409 => "Conflict",
            422 => "Unprocessable Entity",
            429 => "Too Many Requests",
            500 => "Internal Server Error",
            502 => "Bad Gateway",
            503 => "Service Unavailable",
            504 => "Gateway Timeout",
            _ => "Status",
        }
    }
}

/// Compresses bytes as Apple's report files are.
pub fn gzip(bytes: &[u8]) -> Vec<u8> {
    let mut compressed = Vec::new();
    GzEncoder::new(bytes, Compression::fast())
        .read_to_end(&mut compressed)
        .expect("bytes in memory can be read");
    compressed
}
