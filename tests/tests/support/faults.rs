//! The table of faults: what a server does wrong, and what the caller of the client sees of it.

use std::collections::HashSet;
use std::fmt::Write as _;
use std::net::{SocketAddr, TcpListener};
use std::sync::{Arc, OnceLock, mpsc};
use std::thread;
use std::time::{Duration, SystemTime};

use appstore_sdk::connect::{apps, beta_groups, beta_testers};
use appstore_sdk::{
    Client, ClientBuilder, Completion, Credentials, Error, ErrorKind, Key, Pacing, RetryPolicy,
};
use serde_json::{Value, json};
use tests::keys::{self, TestKey};
use tests::server::{Received, Reply, Server, refused_address};

/// Longer takes only what hangs.
pub const PATIENCE: Duration = Duration::from_secs(20);

/// The time by the clock of every client here: a Friday, 10:00:00 UTC.
pub const NOW: u64 = 1_795_168_800;

/// What a server does with a request.
pub type Act = Arc<dyn Fn(&Received) -> Reply + Send + Sync>;

/// What is asked of a server that misbehaves.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Ask {
    /// `GET` of one resource.
    Get,
    /// `GET` of a list.
    List,
    /// `POST`.
    Create,
    /// `PATCH`.
    Update,
    /// `DELETE`.
    Delete,
}

pub const READS: [Ask; 2] = [Ask::Get, Ask::List];
pub const WRITES: [Ask; 3] = [Ask::Create, Ask::Update, Ask::Delete];

/// What the caller sees.
#[derive(Debug, Clone, Copy)]
pub enum Sees {
    /// The value that was asked for.
    Value,
    /// An error: its kind, the status of the answer, and parts of its text.
    Error(ErrorKind, Option<u16>, &'static [&'static str]),
}

#[derive(Clone, Copy)]
pub struct Expected {
    /// How many requests reached the server, all in all.
    pub requests: usize,
    /// How many attempts were made, which is more where the server is not reached.
    pub attempts: usize,
    pub sees: Sees,
}

/// One fault.
pub struct Row {
    pub name: &'static str,
    acts: Vec<Act>,
    expected: Vec<(Ask, Expected)>,
    place: Place,
    change: Arc<dyn Fn(ClientBuilder) -> ClientBuilder + Send + Sync>,
    /// What is waited at least between the first two requests.
    pub wait: Duration,
    /// Whether the second request has another token than the first.
    pub is_token_renewed: bool,
}

/// Where the client sends to.
#[derive(Clone, Copy)]
enum Place {
    Server,
    /// Nobody listens.
    Refused,
    /// The server, as if it spoke TLS.
    Tls,
    /// A name of no host.
    Nowhere,
    /// Somebody who accepts connections and says nothing, as if TLS were spoken.
    SilentTls,
}

/// What became of one request.
pub struct Seen {
    /// A summary of the value, or the error.
    pub result: Result<String, Error>,
    pub requests: Vec<Received>,
}

/// A fault: what the server does with the requests, one after the other; the last of it for ever.
pub fn row(name: &'static str, acts: impl IntoIterator<Item = Act>) -> Row {
    Row {
        name,
        acts: acts.into_iter().collect(),
        expected: Vec::new(),
        place: Place::Server,
        change: Arc::new(|builder| builder),
        wait: Duration::ZERO,
        is_token_renewed: false,
    }
}

impl Row {
    /// What reads see, and how many requests arrive.
    pub fn reads(self, requests: usize, sees: Sees) -> Self {
        READS
            .iter()
            .fold(self, |row, ask| row.ask(*ask, requests, sees))
    }

    /// What writes see.
    pub fn writes(self, requests: usize, sees: Sees) -> Self {
        WRITES
            .iter()
            .fold(self, |row, ask| row.ask(*ask, requests, sees))
    }

    /// What all see.
    pub fn all(self, requests: usize, sees: Sees) -> Self {
        self.reads(requests, sees).writes(requests, sees)
    }

    /// What one of them sees, in place of what was said before.
    pub fn ask(mut self, ask: Ask, requests: usize, sees: Sees) -> Self {
        self.expected.retain(|(other, _)| *other != ask);
        let expected = Expected {
            requests,
            attempts: requests,
            sees,
        };
        self.expected.push((ask, expected));
        self
    }

    /// How many attempts are made, where not all arrive.
    fn attempts(mut self, attempts: usize) -> Self {
        for (_, expected) in &mut self.expected {
            expected.attempts = attempts;
        }
        self
    }

    pub fn with(
        mut self,
        change: impl Fn(ClientBuilder) -> ClientBuilder + Send + Sync + 'static,
    ) -> Self {
        self.change = Arc::new(change);
        self
    }

    fn at(mut self, place: Place) -> Self {
        self.place = place;
        self
    }

    fn waits(mut self, wait: u64) -> Self {
        self.wait = Duration::from_millis(wait);
        self
    }

    fn renewed(mut self) -> Self {
        self.is_token_renewed = true;
        self
    }

    /// What is asked, and what is expected.
    pub fn expected(&self) -> &[(Ask, Expected)] {
        &self.expected
    }

    /// Asks. What takes longer than it can is an error as text.
    pub fn run(&self, ask: Ask) -> Result<Seen, String> {
        let acts = self.acts.clone();
        let place = self.place;
        let change = Arc::clone(&self.change);
        let (sender, receiver) = mpsc::channel();
        thread::spawn(move || {
            let _ = sender.send(run(ask, acts, place, &*change));
        });
        receiver
            .recv_timeout(PATIENCE)
            .map_err(|_| format!("it hangs or panics (longest time: {PATIENCE:?})"))
    }
}

fn run(
    ask: Ask,
    acts: Vec<Act>,
    place: Place,
    change: &dyn Fn(ClientBuilder) -> ClientBuilder,
) -> Seen {
    let server = Server::start(move |request| acts[request.number.min(acts.len() - 1)](request));
    let silent = TcpListener::bind("127.0.0.1:0").expect("a port is free");
    let address = match place {
        Place::Server => server.address(),
        Place::Refused => refused_address(),
        Place::Nowhere => "https://api.invalid".to_owned(),
        Place::Tls => server.address().replace("http:", "https:"),
        Place::SilentTls => {
            let address: SocketAddr = silent.local_addr().expect("an address");
            format!("https://{address}")
        }
    };
    let client = change(builder().address(address))
        .build()
        .expect("a client");
    let result = runtime().block_on(send(ask, &client));
    Seen {
        result,
        requests: server.requests(),
    }
}

/// Sends, and says in a few words what came back.
pub async fn send(ask: Ask, client: &Client) -> Result<String, Error> {
    Ok(match ask {
        Ask::Get => format!("app {}", apps::get("1").send(client).await?.data.id),
        Ask::List => {
            let page = apps::list()
                .filter_name(["Confidential"])
                .send(client)
                .await?;
            let ids: Vec<&str> = page.data.iter().map(|app| app.id.as_str()).collect();
            format!("apps {}", ids.join(" "))
        }
        Ask::Create => {
            let body = beta_testers::BetaTesterCreate::new(EMAIL).first_name("Confidential");
            let document = beta_testers::create(body).send(client).await?;
            format!("tester {}", document.data.id)
        }
        Ask::Update => {
            let body = beta_groups::BetaGroupUpdate::new().name("Confidential");
            let document = beta_groups::update("7", body).send(client).await?;
            format!("group {}", document.data.id)
        }
        Ask::Delete => match beta_testers::delete("9").send(client).await? {
            Completion::Done => "done".to_owned(),
            Completion::Accepted => "accepted".to_owned(),
        },
    })
}

/// What comes back when nothing is wrong.
pub fn value(ask: Ask) -> &'static str {
    match ask {
        Ask::Get => "app 1",
        Ask::List => "apps 1 2",
        Ask::Create => "tester 9",
        Ask::Update => "group 7",
        Ask::Delete => "done",
    }
}

/// What the errors of a request begin with.
pub fn operation(ask: Ask) -> &'static str {
    match ask {
        Ask::Get => "GET /v1/apps/{id}: ",
        Ask::List => "GET /v1/apps: ",
        Ask::Create => "POST /v1/betaTesters: ",
        Ask::Update => "PATCH /v1/betaGroups/{id}: ",
        Ask::Delete => "DELETE /v1/betaTesters/{id}: ",
    }
}

/// What is sent in bodies and queries, and must be seen nowhere else.
pub const EMAIL: &str = "confidential.tester@example.com";

/// A client for tests: a key of its own, short waits, a clock that stands still.
pub fn builder() -> ClientBuilder {
    Client::builder(credentials())
        .retry(policy())
        .pacing(Pacing::off())
        .connect_timeout(Duration::from_secs(5))
        .read_timeout(Duration::from_secs(5))
        .clock(|| SystemTime::UNIX_EPOCH + Duration::from_secs(NOW))
}

pub fn policy() -> RetryPolicy {
    RetryPolicy::default()
        .first_delay(Duration::from_millis(2))
        .max_delay(Duration::from_millis(4))
        .deadline(Duration::from_secs(15))
}

pub fn test_key() -> &'static TestKey {
    static KEY: OnceLock<TestKey> = OnceLock::new();
    KEY.get_or_init(keys::fresh)
}

pub fn credentials() -> Credentials {
    let key = test_key();
    let private = Key::new(&key.id, &key.pem).expect("a key");
    Credentials::team(&key.issuer, private).expect("credentials")
}

pub fn runtime() -> tokio::runtime::Runtime {
    let mut builder = tokio::runtime::Builder::new_current_thread();
    builder.enable_all().build().expect("a runtime")
}

/// How many different tokens there were.
pub fn tokens(requests: &[Received]) -> usize {
    let tokens: HashSet<&str> = requests.iter().filter_map(Received::bearer).collect();
    tokens.len()
}

/// The correct answer.
pub fn fine() -> Act {
    but(|reply| reply)
}

/// The correct answer, but for something.
pub fn but(change: impl Fn(Reply) -> Reply + Send + Sync + 'static) -> Act {
    Arc::new(move |request| {
        let (status, document) = document(request);
        change(match document {
            Value::Null => Reply::status(status),
            document => Reply::json(status, document),
        })
    })
}

fn document(request: &Received) -> (u16, Value) {
    let resource = |kind: &str, id: &str| json!({ "type": kind, "id": id });
    match (request.method.as_str(), request.path()) {
        ("GET", "/v1/apps/1") => (200, json!({ "data": resource("apps", "1") })),
        ("GET", _) => (
            200,
            json!({ "data": [resource("apps", "1"), resource("apps", "2")], "links": {} }),
        ),
        ("POST", _) => (201, json!({ "data": resource("betaTesters", "9") })),
        ("PATCH", _) => (200, json!({ "data": resource("betaGroups", "7") })),
        _ => (204, Value::Null),
    }
}

/// The same to everybody.
pub fn says(reply: Reply) -> Act {
    Arc::new(move |_| reply.clone())
}

pub fn fails(status: u16) -> Act {
    says(Reply::error(
        status,
        "UNEXPECTED_ERROR",
        "Something went wrong.",
    ))
}

fn refuses() -> Act {
    says(unauthorized())
}

fn unauthorized() -> Reply {
    Reply::error(
        401,
        "NOT_AUTHORIZED",
        "Provide a properly configured token.",
    )
}

fn limited() -> Reply {
    Reply::error(429, "RATE_LIMIT_EXCEEDED", "Slow down.")
}

/// A page as a proxy sends it, of at least so many bytes.
fn html(bytes: usize) -> String {
    let mut page = "<html><head><title>502 Bad Gateway</title></head><body>".to_owned();
    let mut line = 0;
    while page.len() < bytes {
        line += 1;
        let _ = writeln!(
            page,
            "<p class=\"{line}\">Could not process this request.</p>"
        );
    }
    page + "</body></html>"
}

/// As a header has it.
fn http_date(seconds: u64) -> String {
    let time = httpdate_parts(seconds);
    let (hour, minute, second) = time;
    format!("Fri, 20 Nov 2026 {hour:02}:{minute:02}:{second:02} GMT")
}

/// Hours, minutes and seconds of the day that [`NOW`] is on.
fn httpdate_parts(seconds: u64) -> (u64, u64, u64) {
    let seconds = seconds % 86_400;
    (seconds / 3600, seconds / 60 % 60, seconds % 60)
}

const fn error(kind: ErrorKind, status: u16, says: &'static [&'static str]) -> Sees {
    Sees::Error(kind, Some(status), says)
}

const fn no_answer(kind: ErrorKind, says: &'static [&'static str]) -> Sees {
    Sees::Error(kind, None, says)
}

/// A write of which nobody knows what came of it, with the status of the answer.
const fn unknown(status: u16) -> Sees {
    let says = if status < 300 { LOST } else { READ_BACK };
    error(ErrorKind::OutcomeUnknown, status, says)
}

/// The same without an answer.
const fn lost() -> Sees {
    no_answer(ErrorKind::OutcomeUnknown, READ_BACK)
}

const READ_BACK: &[&str] = &[
    "it may or may not have been carried out",
    "before sending it again, read back ",
];

/// Apple has said that it was carried out, and then no more.
const LOST: &[&str] = &[
    "its status says that it was carried out, but the answer could not be read",
    "do not send it again; read back ",
];

/// All faults. `elsewhere` is the address of another host.
pub fn rows(elsewhere: &str) -> Vec<Row> {
    use ErrorKind::{
        Decode, NotAuthorized, NotFound, RateLimited, Redirected, Server as ServerFailed, Timeout,
        Transport, UnexpectedStatus,
    };
    use Sees::Value as TheValue;

    let after = |name: &str, value: String| [says(limited().header(name, value)), fine()];
    let retry_after = |value: String| after("retry-after", value);
    let quick = |builder: ClientBuilder| {
        builder
            .connect_timeout(Duration::from_millis(100))
            .read_timeout(Duration::from_millis(150))
            .retry(policy().attempts(2))
    };
    let in_time = |builder: ClientBuilder| {
        builder.retry(policy().deadline(Duration::from_millis(400)).attempts(50))
    };
    let moved = |status: u16| {
        let target = format!("{elsewhere}/v1/apps?X-Amz-Signature=presigned");
        says(Reply::status(status).header("location", target))
    };

    let mut rows = vec![
        row("nothing", [fine()]).all(1, TheValue),
        // Tokens that are not accepted.
        row("401 once, then fine", [refuses(), fine()])
            .all(2, TheValue)
            .renewed(),
        row("401 for ever", [refuses()])
            .all(
                2,
                error(
                    NotAuthorized,
                    401,
                    &["Apple did not accept the token", "key id"],
                ),
            )
            .renewed(),
        row("401, then 500, then fine", [refuses(), fails(500), fine()])
            .reads(3, TheValue)
            .writes(2, unknown(500))
            .renewed(),
        row(
            "401 with a body that never ends",
            [says(unauthorized().stall_after(3)), fine()],
        )
        .with(quick)
        .all(2, TheValue)
        .renewed(),
        row("401, and no second attempt allowed", [refuses(), fine()])
            .with(|builder| builder.retry(RetryPolicy::never()))
            .all(1, error(NotAuthorized, 401, &[])),
        row(
            "a clock 5 minutes ahead",
            [says(unauthorized().header("date", http_date(NOW - 300)))],
        )
        .all(
            2,
            error(
                NotAuthorized,
                401,
                &["this machine's clock is 5 min 0 s ahead of Apple's"],
            ),
        )
        .renewed(),
        row(
            "a clock 5 minutes behind",
            [says(unauthorized().header("date", http_date(NOW + 300)))],
        )
        .all(
            2,
            error(
                NotAuthorized,
                401,
                &["this machine's clock is 5 min 0 s behind Apple's"],
            ),
        )
        .renewed(),
        // Too many requests.
        row("429 for ever, without Retry-After", [says(limited())]).all(
            4,
            error(
                RateLimited,
                429,
                &["Apple's rate limit is reached", "4 attempts"],
            ),
        ),
        row(
            "429 without Retry-After, then fine",
            [says(limited()), fine()],
        )
        .all(2, TheValue),
        row(
            "429 with Retry-After in seconds",
            retry_after("1".to_owned()),
        )
        .all(2, TheValue)
        .waits(1000),
        row(
            "429 with Retry-After of no seconds",
            retry_after("0".to_owned()),
        )
        .all(2, TheValue),
        row(
            "429 with Retry-After as a date",
            retry_after(http_date(NOW + 1)),
        )
        .all(2, TheValue)
        .waits(1000),
        row(
            "429 with Retry-After as a date in the past",
            retry_after(http_date(NOW - 60)),
        )
        .all(2, TheValue),
        row(
            "429 with Retry-After in milliseconds",
            retry_after((NOW * 1000 + 700).to_string()),
        )
        .all(2, TheValue)
        .waits(700),
        row(
            "429 with Retry-After that is none",
            retry_after("soon".to_owned()),
        )
        .all(2, TheValue),
        row(
            "429 with Retry-After that is negative",
            retry_after("-5".to_owned()),
        )
        .all(2, TheValue),
        row(
            "429 with Retry-After past the deadline",
            retry_after("3600".to_owned()),
        )
        .all(1, error(RateLimited, 429, &["try again in 3600 s"])),
        row(
            "429 with Retry-After past all time",
            retry_after("18446744073709551615".to_owned()),
        )
        .all(1, error(RateLimited, 429, &[])),
        row(
            "429 with Retry-After past the largest number",
            retry_after("9".repeat(40)),
        )
        .all(2, TheValue),
        // Servers that fail.
        row(
            "500 three times, then fine",
            [fails(500), fails(500), fails(500), fine()],
        )
        .reads(4, TheValue)
        .writes(1, unknown(500)),
        row("500 for ever", [fails(500)])
            .reads(
                4,
                error(ServerFailed, 500, &["Something went wrong", "4 attempts"]),
            )
            .writes(1, unknown(500)),
        row("500 past the deadline", [fails(500)])
            .with(|builder| {
                let long = Duration::from_secs(100);
                builder.retry(policy().first_delay(long).max_delay(long))
            })
            .all(1, error(ServerFailed, 500, &[]))
            .writes(1, unknown(500)),
        row(
            "502 with a page",
            [says(Reply::text(502, "text/html", html(100)))],
        )
        .reads(
            4,
            error(
                ServerFailed,
                502,
                &["502 Bad Gateway Could not process this request."],
            ),
        )
        .writes(1, unknown(502)),
        row(
            "503 with Retry-After, then fine",
            [says(Reply::status(503).header("retry-after", "1")), fine()],
        )
        .reads(2, TheValue)
        .writes(1, unknown(503))
        .waits(1000),
        row(
            "503 with Retry-After past the deadline",
            [
                says(Reply::status(503).header("retry-after", "3600")),
                fine(),
            ],
        )
        .reads(1, error(ServerFailed, 503, &[]))
        .writes(1, unknown(503)),
        row("504, then fine", [fails(504), fine()])
            .reads(2, TheValue)
            .writes(1, unknown(504)),
        row("408, then fine", [fails(408), fine()])
            .reads(2, TheValue)
            .writes(1, unknown(408)),
        row(
            "a megabyte of HTML with status 502",
            [says(Reply::text(502, "text/html", html(1 << 20)))],
        )
        .reads(
            4,
            error(
                ServerFailed,
                502,
                &["Could not process this request.", "…”"],
            ),
        )
        .writes(1, unknown(502)),
        row(
            "a megabyte of HTML with status 404",
            [says(Reply::text(404, "text/html", html(1 << 20)))],
        )
        .all(
            1,
            error(NotFound, 404, &["Could not process this request.", "…”"]),
        ),
        row(
            "a megabyte of HTML with status 200",
            [says(Reply::text(200, "text/html", html(1 << 20)))],
        )
        .reads(1, error(Decode, 200, &["the answer is not JSON"]))
        .writes(1, unknown(200))
        .ask(Ask::Delete, 1, TheValue),
        row("418", [says(Reply::status(418))]).all(1, error(UnexpectedStatus, 418, &[])),
        row(
            "404 whose body breaks off",
            [says(Reply::error(404, "NOT_FOUND", "x").reset_after(9))],
        )
        .all(1, error(NotFound, 404, &[])),
        row(
            "500 whose body breaks off",
            [
                says(Reply::error(500, "UNEXPECTED_ERROR", "Something broke.").reset_after(9)),
                fine(),
            ],
        )
        .reads(2, TheValue)
        .writes(1, unknown(500)),
        // Connections.
        row("nobody listens", [fine()])
            .at(Place::Refused)
            .all(
                0,
                no_answer(
                    Transport,
                    &["the server could not be reached", "4 attempts"],
                ),
            )
            .attempts(4),
        row("no TLS where it should be", [fine()])
            .at(Place::Tls)
            .all(
                0,
                no_answer(Transport, &["the server could not be reached"]),
            )
            .attempts(4),
        row("a TLS handshake that never ends", [fine()])
            .at(Place::SilentTls)
            .with(quick)
            .all(
                0,
                no_answer(
                    Transport,
                    &["the server could not be reached", "2 attempts"],
                ),
            )
            .attempts(2),
        row("no such host", [fine()])
            .at(Place::Nowhere)
            .with(|builder| builder.reqwest(without_names()))
            .all(
                0,
                no_answer(
                    Transport,
                    &["the server could not be reached", "4 attempts"],
                ),
            )
            .attempts(4),
        row("reset before the answer", [says(Reply::reset()), fine()])
            .reads(2, TheValue)
            .writes(1, lost()),
        row("reset before the answer, for ever", [says(Reply::reset())])
            .reads(
                4,
                no_answer(Transport, &["the connection was lost", "4 attempts"]),
            )
            .writes(1, lost()),
        row("closed before the answer", [says(Reply::close()), fine()])
            .reads(2, TheValue)
            .writes(1, lost()),
        row(
            "reset in the head",
            [
                says(Reply::raw("HTTP/1.1 200 OK\r\ncontent-le").then_reset()),
                fine(),
            ],
        )
        .reads(2, TheValue)
        .writes(1, lost()),
        row(
            "closed in the head",
            [
                says(Reply::raw("HTTP/1.1 200 OK\r\ncontent-le").then_close()),
                fine(),
            ],
        )
        .reads(2, TheValue)
        .writes(1, lost()),
        row(
            "reset in the body",
            [but(|reply| reply.reset_after(10)), fine()],
        )
        .reads(2, TheValue)
        .ask(Ask::Create, 1, unknown(201))
        .ask(Ask::Update, 1, unknown(200)),
        row(
            "reset in the body, for ever",
            [but(|reply| reply.reset_after(10))],
        )
        .reads(
            4,
            error(Transport, 200, &["the connection was lost", "4 attempts"]),
        )
        .ask(Ask::Create, 1, unknown(201))
        .ask(Ask::Update, 1, unknown(200)),
        row(
            "closed in the body",
            [but(|reply| reply.close_after(10)), fine()],
        )
        .reads(2, TheValue)
        .ask(Ask::Create, 1, unknown(201)),
        row(
            "closed in a chunked body",
            [but(|reply| reply.chunked().close_after(10)), fine()],
        )
        .reads(2, TheValue)
        .ask(Ask::Create, 1, unknown(201))
        .ask(Ask::Update, 1, unknown(200)),
        row(
            "reset in a gzip body",
            [but(|reply| reply.gzip().reset_after(12)), fine()],
        )
        .reads(2, TheValue)
        .ask(Ask::Create, 1, unknown(201)),
        row("reset after the body", [but(Reply::then_reset)]).all(1, TheValue),
        row("closed after the body", [but(Reply::then_close)]).all(1, TheValue),
        row(
            "a body up to the end of the connection",
            [but(Reply::until_close)],
        )
        .all(1, TheValue),
        // Time.
        row("silence, then fine", [says(Reply::silence()), fine()])
            .with(quick)
            .reads(2, TheValue)
            .writes(1, lost()),
        row("silence for ever", [says(Reply::silence())])
            .with(quick)
            .reads(
                2,
                no_answer(
                    Timeout,
                    &["the answer did not come in time", "nothing came for 0.25 s"],
                ),
            )
            .writes(1, lost()),
        row("silence past the deadline", [says(Reply::silence())])
            .with(in_time)
            .reads(1, no_answer(Timeout, &["the deadline passed"]))
            .writes(1, lost()),
        row(
            "a body that stalls, then fine",
            [but(|reply| reply.stall_after(5)), fine()],
        )
        .with(quick)
        .reads(2, TheValue)
        .ask(Ask::Create, 1, unknown(201))
        .ask(Ask::Update, 1, unknown(200)),
        row(
            "a body that stalls for ever",
            [but(|reply| reply.stall_after(5))],
        )
        .with(quick)
        .reads(
            2,
            error(
                Timeout,
                200,
                &["the answer did not come in time", "nothing came for 0.15 s"],
            ),
        )
        .ask(Ask::Create, 1, unknown(201))
        .ask(Ask::Update, 1, unknown(200)),
        row(
            "a slow trickle",
            [but(|reply| reply.trickle(8, Duration::from_millis(20)))],
        )
        .with(quick)
        .all(1, TheValue),
        row(
            "a trickle past the deadline",
            [but(|reply| reply.trickle(1, Duration::from_millis(100)))],
        )
        .with(in_time)
        .reads(1, error(Timeout, 200, &["the deadline passed"]))
        .ask(Ask::Create, 1, unknown(201))
        .ask(Ask::Update, 1, unknown(200)),
        row(
            "a 404 that trickles past the deadline",
            [says(
                Reply::error(404, "NOT_FOUND", "x").trickle(1, Duration::from_millis(50)),
            )],
        )
        .with(in_time)
        .all(1, error(NotFound, 404, &[])),
        // Bodies.
        row("a truncated JSON", [but(|reply| cut(reply, 12))])
            .reads(1, error(Decode, 200, &["the answer ends too early"]))
            .ask(Ask::Create, 1, unknown(201))
            .ask(Ask::Update, 1, unknown(200)),
        row("gzip", [but(Reply::gzip)])
            .reads(1, TheValue)
            .ask(Ask::Create, 1, TheValue)
            .ask(Ask::Update, 1, TheValue),
        row(
            "gzip that lies",
            [but(|reply| reply.header("content-encoding", "gzip"))],
        )
        .reads(1, error(Decode, 200, &["the answer cannot be read"]))
        .ask(Ask::Create, 1, unknown(201))
        .ask(Ask::Update, 1, unknown(200)),
        row(
            "gzip that ends too early",
            [but(|reply| cut(reply.gzip(), 20))],
        )
        .reads(1, error(Decode, 200, &["the answer cannot be read"]))
        .ask(Ask::Create, 1, unknown(201))
        .ask(Ask::Update, 1, unknown(200)),
        row(
            "gzip of far more than was sent",
            [says(
                Reply::bytes(200, "application/json", vec![b' '; 8 << 20]).gzip(),
            )],
        )
        .with(|builder| builder.longest_answer(1 << 20))
        .reads(1, error(Decode, 200, &["it is longer than 1048576 bytes"]))
        .ask(Ask::Create, 1, unknown(200)),
        row(
            "an encoding that nobody asked for",
            [but(|reply| reply.header("content-encoding", "br"))],
        )
        .reads(1, TheValue),
        row(
            "204 with a body",
            [says(Reply::json(204, json!({ "data": [] })))],
        )
        .reads(1, error(Decode, 204, &["the answer ends too early"]))
        .writes(1, unknown(204))
        .ask(Ask::Delete, 1, TheValue),
        row("200 without a body", [says(Reply::status(200))])
            .reads(1, error(Decode, 200, &["the answer ends too early"]))
            .writes(1, unknown(200))
            .ask(Ask::Delete, 1, TheValue),
        row("200 with null", [says(Reply::json(200, Value::Null))])
            .reads(1, error(Decode, 200, &["the answer has something else"]))
            .writes(1, unknown(200))
            .ask(Ask::Delete, 1, TheValue),
        row(
            "JSON nested without end",
            [says(Reply::text(
                200,
                "application/json",
                "[".repeat(1 << 20),
            ))],
        )
        .reads(1, error(Decode, 200, &[]))
        .writes(1, unknown(200))
        .ask(Ask::Delete, 1, TheValue),
        row(
            "an error nested without end",
            [says(Reply::text(
                404,
                "application/json",
                "{\"errors\":".repeat(1 << 12),
            ))],
        )
        .all(1, error(NotFound, 404, &[])),
        // Answers that are no HTTP.
        row(
            "no HTTP at all",
            [says(Reply::raw("SSH-2.0-OpenSSH_9.9\r\n").then_close())],
        )
        .reads(4, no_answer(Transport, &["the connection was lost"]))
        .writes(1, lost()),
        row(
            "a head without end",
            [says(Reply::raw(format!(
                "HTTP/1.1 200 OK\r\nx: {}",
                "a".repeat(1 << 20)
            )))],
        )
        .reads(4, no_answer(Transport, &["the connection was lost"]))
        .writes(1, lost()),
        row(
            "two lengths",
            [but(|reply| {
                reply
                    .header("content-length", "10")
                    .header("content-length", "20")
            })],
        )
        .reads(4, no_answer(Transport, &["the connection was lost"]))
        .ask(Ask::Create, 1, lost()),
        row(
            "100 before the answer",
            [says(Reply::raw(
                "HTTP/1.1 100 Continue\r\n\r\nHTTP/1.1 103 Early Hints\r\nlink: </a>\r\n\r\n\
             HTTP/1.1 404 Not Found\r\ncontent-length: 0\r\n\r\n",
            ))],
        )
        .all(1, error(NotFound, 404, &[])),
    ];
    for (name, status) in [
        ("a redirect to another host, 301", 301),
        ("a redirect to another host, 302", 302),
        ("a redirect to another host, 303", 303),
        ("a redirect to another host, 307", 307),
        ("a redirect to another host, 308", 308),
    ] {
        rows.push(
            row(name, [moved(status)]).all(1, error(Redirected, status, &["points elsewhere"])),
        );
    }
    rows.push(
        row(
            "a redirect to the same host",
            [says(Reply::status(307).header("location", "/v1/apps/2"))],
        )
        .all(1, error(Redirected, 307, &[])),
    );
    rows
}

/// As many bytes of the body as if there were no more.
fn cut(reply: Reply, bytes: usize) -> Reply {
    reply
        .header("content-length", bytes.to_string())
        .close_after(bytes)
}

/// A client that finds no host.
fn without_names() -> reqwest::Client {
    struct Nobody;

    impl reqwest::dns::Resolve for Nobody {
        fn resolve(&self, _: reqwest::dns::Name) -> reqwest::dns::Resolving {
            Box::pin(async { Err("no such host".into()) })
        }
    }

    let builder = reqwest::Client::builder()
        .redirect(reqwest::redirect::Policy::none())
        .no_proxy()
        .dns_resolver(Nobody);
    builder.build().expect("a client")
}
