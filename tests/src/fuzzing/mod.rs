//! What must hold for any bytes: the bodies of the fuzz targets in `tests/fuzz`, which `tests/tests/fuzzing.rs` runs
//! with changed seeds as well.
//!
//! Each takes bytes as a server, a file or a caller could bring them. It must not panic; what it says beside is asserted
//! where it stands.

mod descriptions;
pub mod mutations;

use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Arc, Mutex};
use std::time::{Duration, SystemTime};

use appstore_sdk::bytes::Bytes;
use appstore_sdk::connect::apps::{self, App};
use appstore_sdk::connect::builds::Build;
use appstore_sdk::http::{HeaderName, HeaderValue, Request, Response};
use appstore_sdk::{
    BoxFuture, Client, Credentials, CredentialsError, Csv, Date, DateTime, Document, Error, Gzip,
    Included, Json, Key, Linkage, Linkages, Page, Response as _, RetryPolicy, Scope, Token,
    TokenSource, Transport, TransportBody, TransportError,
};
use descriptions::{DESCRIPTIONS, OVERLAYS};
pub use descriptions::{corrected, descriptions, overlays};
use serde::Serialize;
use serde_json::Value;

/// A target: its name, its body, inputs that are as they should be, and how much it may take.
pub struct Target {
    /// The name, that of a file in `tests/fuzz/fuzz_targets`.
    pub name: &'static str,
    /// What must hold.
    pub body: fn(&[u8]),
    /// Good inputs.
    pub seeds: &'static [&'static [u8]],
    /// Bytes of memory for any input, and for each byte of it besides.
    pub memory: (u64, u64),
    /// Changed inputs that a run of the tests tries.
    pub inputs: usize,
}

/// All targets.
pub const TARGETS: [Target; 9] = [
    of_the_runtime("answers", answers, ANSWERS),
    of_the_runtime("errors", errors, ERRORS),
    of_the_runtime("headers", headers, HEADERS),
    of_the_runtime("dates", dates, DATES),
    of_the_runtime("keys", keys, KEYS),
    of_the_runtime("addresses", addresses, ADDRESSES),
    of_the_runtime("files", files, FILES),
    of_the_generator("descriptions", descriptions, DESCRIPTIONS),
    of_the_generator("overlays", overlays, OVERLAYS),
];

const fn of_the_runtime(
    name: &'static str,
    body: fn(&[u8]),
    seeds: &'static [&'static [u8]],
) -> Target {
    Target {
        name,
        body,
        seeds,
        memory: (2 << 20, 200),
        inputs: 2000,
    }
}

const fn of_the_generator(
    name: &'static str,
    body: fn(&[u8]),
    seeds: &'static [&'static [u8]],
) -> Target {
    Target {
        name,
        body,
        seeds,
        memory: (4 << 20, 2000),
        inputs: 300,
    }
}

const ANSWERS: &[&[u8]] = &[
    br#"{"data":{"type":"apps","id":"1","attributes":{"name":"Notes","bundleId":"com.example.notes","contentRightsDeclaration":"USES_THIRD_PARTY_CONTENT"},"relationships":{"builds":{"links":{"related":"https://api.appstoreconnect.apple.com/v1/apps/1/builds"},"data":[{"type":"builds","id":"7"}],"meta":{"paging":{"total":1,"limit":50}}}}},"included":[{"type":"builds","id":"7","attributes":{"version":"12","uploadedDate":"2026-07-03T04:47:09.000-07:00","expired":false}}],"links":{"self":"https://api.appstoreconnect.apple.com/v1/apps/1"}}"#,
    br#"{"data":[{"type":"builds","id":"7","attributes":{"version":"12","processingState":"VALID","iconAssetToken":{"templateUrl":"https://example.com/{w}x{h}.{f}","width":1,"height":2}}},null],"links":{"self":"","next":null},"meta":{"paging":{"total":3,"limit":2,"nextCursor":"Aw"}}}"#,
    br#"{"data":[{"type":"builds","id":"7"},{"type":"builds","id":"8"}],"links":{}}"#,
    br#"{"data":{"type":"apps","id":"1"}}"#,
    br#"{"data":null}"#,
];

/// A successful answer, read as several types. What is read can be shown, looked at, written, and read again.
pub fn answers(body: &[u8]) {
    understood(Document::<App>::read(200, body).inspect(|document| {
        included(&document.included);
        let _ = document
            .included
            .many(&document.data.relationships.builds)
            .map(|builds| builds.len());
    }));
    understood(Document::<Option<App>>::read(200, body));
    understood(Page::<Build>::read(200, body).inspect(|page| included(&page.included)));
    understood(Linkage::<App>::read(200, body));
    understood(Linkages::<Build>::read(200, body));
    let _ = Json::<Value>::read(200, body);
}

fn included(included: &Included) {
    let _ = included.iter::<Build>().count() + included.iter::<App>().count();
    let _ = included.raw().count();
}

/// What was read is written as what it was.
fn understood<R>(read: Result<R, appstore_sdk::ReadError>)
where
    R: appstore_sdk::Response + Serialize + std::fmt::Debug,
{
    let answer = match read {
        Ok(answer) => answer,
        Err(error) => {
            let _ = format!("{error} {error:?}");
            return;
        }
    };
    let _ = format!("{answer:?}");
    let written = serde_json::to_vec(&answer).expect("what was read can be written");
    let again = R::read(200, &written).expect("what was written can be read");
    let twice = serde_json::to_vec(&again).expect("what was read can be written");
    assert_eq!(written, twice, "what was written is read as something else");
}

const ERRORS: &[&[u8]] = &[
    b"\x6d{\"errors\":[{\"id\":\"TXF6QUVS6OY66YVUNINVLKXZFA\",\"status\":\"409\",\"code\":\"STATE_ERROR\",\"title\":\"No.\",\"detail\":\"It cannot be.\",\"source\":{\"pointer\":\"/data\"},\"links\":{\"see\":\"/business\",\"associated\":{\"href\":\"https://example.com/?signature=x\"}},\"meta\":{\"associatedErrors\":{\"/v1/builds/7\":[{\"code\":\"A.B\",\"meta\":{\"associatedErrors\":{\"/v1/apps/1\":[{\"code\":\"C\"}]}}}]}}}]}",
    b"\x67{\"errors\":[{\"status\":403,\"code\":\"FORBIDDEN.REQUIRED_AGREEMENTS_MISSING_OR_EXPIRED\",\"links\":{\"see\":\"/agreements\"}},7,null]}",
    b"\xca<!DOCTYPE html><html><head><style>a{}</style><script>f(1<2)</script></head><body>Bad Gateway<br/>Correlation Key: TGHK</body></html>",
    b"\x6aNot Acceptable",
    b"\x01",
];

/// An answer that is no success: the first byte chooses the status, the rest is the body. The error can be shown, on one
/// line and without the token.
pub fn errors(input: &[u8]) {
    let (first, body) = input.split_first().unwrap_or((&0, &[]));
    let status = 300 + u16::from(*first);
    let answer = Answer::new(status, body.to_vec());
    let error = ask(answer).expect_err("an error");
    shown(&error);
}

fn shown(error: &Error) {
    let text = format!("{error}");
    assert!(!text.contains('\n'), "the error has several lines");
    let debug = format!("{error:?} {error:#?}");
    for text in [&text, &debug] {
        assert!(!text.contains(SIGNATURE), "the token is shown");
    }
    for error in error.errors() {
        let _ = format!("{error} {error:?} {}", error.is("STATE_ERROR"));
    }
    let _ = (error.kind(), error.retry_after(), error.excerpt());
}

const HEADERS: &[&[u8]] = &[
    b"\x1d30\nuser-hour-lim:3600;user-hour-rem:3500;\nFri, 20 Nov 2026 12:00:00 GMT\nTGHK",
    b"\x1dFri, 20 Nov 2026 12:00:00 GMT\nuser-hour-lim:3600;user-minute-rem:1,user-minute-lim:0\nFri, 20 Nov 2026 11:59:00 +0000\n1",
    b"\x001732104000000\nuser-hour-lim:18446744073709551615;user-hour-rem:0\nThu, 01 Jan 1970 00:00:00 GMT\n",
    b"\x01-1\n:;:;\nSunday, 06-Nov-94 08:49:37 GMT\n\xff",
];

/// What stands in the headers of an answer: the first byte chooses the status, each line is the value of a header.
pub fn headers(input: &[u8]) {
    const NAMES: [&str; 4] = [
        "retry-after",
        "x-rate-limit",
        "date",
        "x-apple-jingle-correlation-key",
    ];
    let (first, rest) = input.split_first().unwrap_or((&0, &[]));
    let status = [200, 401, 409, 429, 500, 503][usize::from(*first) % 6];
    let mut answer = Answer::new(status, br#"{"data":[]}"#.to_vec());
    for (name, line) in NAMES
        .iter()
        .cycle()
        .zip(rest.split(|byte| *byte == b'\n').take(12))
    {
        if let Ok(value) = HeaderValue::from_bytes(line) {
            answer.headers.push((HeaderName::from_static(name), value));
        }
    }
    if let Err(error) = ask(answer) {
        shown(&error);
        let _ = (error.clock_skew(), error.correlation_id());
        let _ = error.rate_limit().map(|limit| format!("{limit:?}"));
    }
}

const DATES: &[&[u8]] = &[
    b"2026-07-03T04:47:09.000+00:00",
    b"2026-07-03T04:47:09Z",
    b"2026-07-03 04:47:09.123456789-07:00",
    b"2026-07-03T04:47:09+0000",
    b"2026-07-03",
    b"-009999-01-01T00:00:00Z",
];

/// A text as a date. It keeps the text, and what is understood of it comes back.
pub fn dates(input: &[u8]) {
    let text = String::from_utf8_lossy(input);
    let (moment, day) = (DateTime::from(&*text), Date::from(&*text));
    assert_eq!((moment.as_str(), day.as_str()), (&*text, &*text));
    let _ = format!("{moment:?} {day:?} {:?}", moment.cmp_instant(&moment));
    if let Some(time) = moment.system_time() {
        let again = DateTime::from(time);
        assert_eq!(again.system_time(), Some(time));
        assert_eq!(again.unix_seconds(), moment.unix_seconds());
    }
    if let Some((year, month, day)) = day.ymd()
        && year >= 0
    {
        let again = Date::new(year, month, day).expect("a day of the calendar");
        assert_eq!(again.ymd(), Some((year, month, day)));
    }
}

const KEYS: &[&[u8]] = &[
    // Shortened, so that it is no key; the test has real ones.
    b"-----BEGIN PRIVATE KEY-----\nMIGHAgEAMBMGByqGSM49AgEGCCqGSM49AwEHBG0wawIBAQQg\n-----END PRIVATE KEY-----\n",
    b"-----BEGIN EC PRIVATE KEY-----\nMHcCAQEEIA==\n-----END EC PRIVATE KEY-----",
    b"-----BEGIN ENCRYPTED PRIVATE KEY-----\nMIHs\n-----END ENCRYPTED PRIVATE KEY-----",
    b"{\"key_id\":\"2X9R4HXF34\",\"issuer_id\":\"57246542-96fe-1a63-e053-0824d011072a\",\"key\":\"-----BEGIN PRIVATE KEY-----\\nMIGHAgEAMBMGByqGSM49\\n-----END PRIVATE KEY-----\",\"duration\":\"1200\",\"in_house\":false}",
    b"0\x81\x87\x02\x01\x000\x13\x06\x07*\x86H\xce=\x02\x01\x06\x08*\x86H\xce=\x03\x01\x07\x04m0k",
    b"GET /v1/apps?filter[platform]=IOS",
];

/// A key file, fastlane's file, a scope. What is refused is not shown.
pub fn keys(input: &[u8]) {
    if let Err(error) = Key::new("2X9R4HXF34", input) {
        hidden(input, &error);
    }
    let text = String::from_utf8_lossy(input);
    match Credentials::from_json(&*text) {
        Ok(credentials) => {
            let _ = format!("{credentials:?}");
            let _ = credentials.mint(SystemTime::UNIX_EPOCH + Duration::from_secs(1_800_000_000));
        }
        Err(error) => hidden(input, &error),
    }
    if let Ok(scope) = Scope::new(&*text) {
        assert_eq!(scope.as_str(), text.trim());
    }
    let _ = Key::new(&*text, b"");
}

/// That an error shows nothing of an input that can be a piece of a key: as long and as dense as no word is, and no id.
fn hidden(input: &[u8], error: &CredentialsError) {
    const LONGER_THAN_IDS: usize = 37;
    let is_dense = |piece: &&[u8]| {
        let dense = |byte: &u8| byte.is_ascii_alphanumeric() || b"+/".contains(byte);
        piece.iter().all(dense)
    };
    let text = format!("{error} {error:?}");
    for piece in text.as_bytes().windows(LONGER_THAN_IDS).filter(is_dense) {
        let is_shown = input.windows(LONGER_THAN_IDS).any(|it| it == piece);
        assert!(!is_shown, "a piece of the key is shown");
    }
}

const ADDRESSES: &[&[u8]] = &[
    b"https://api.appstoreconnect.apple.com/v1/apps?cursor=Aw&limit=2",
    b"/v1/apps?cursor=Aw",
    b"?cursor=Aw",
    b"//api.appstoreconnect.apple.com/v1/apps",
    b"https://user@api.appstoreconnect.apple.com/v1/apps",
    b"https://api.appstoreconnect.apple.com.example.com/v1/apps",
    b"http://api.appstoreconnect.apple.com:443/v1/apps#f",
];

/// The address of a next page. The token goes to no other origin, whatever the address is.
pub fn addresses(input: &[u8]) {
    let next = String::from_utf8_lossy(input);
    let body = serde_json::json!({ "data": [], "links": { "next": next } });
    let answer = Answer::new(200, body.to_string().into_bytes());
    let asked = Arc::clone(&answer.asked);
    let client = client(answer);
    now(async {
        let mut pages = apps::list().pages(&client);
        while let Ok(Some(_)) = pages.try_next().await {}
        let start = apps::list().pages(&client).starting_at(&*next);
        let mut start = start;
        let _ = start.try_next().await;
    });
    for origin in asked.lock().expect("no panic").iter() {
        assert_eq!(origin, "https://api.appstoreconnect.apple.com");
    }
}

const FILES: &[&[u8]] = &[
    b"\xef\xbb\xbfProvider,SKU\nAPPLE,\"a,b\"\n",
    b"\x1f\x8b\x08\x00\x00\x00\x00\x00\x00\x03\x03\x00\x00\x00\x00\x00\x00\x00\x00\x00",
];

/// Reports. The runtime hands them over as they come: it neither unpacks nor takes them apart.
pub fn files(body: &[u8]) {
    let gzip = Gzip::read(200, body).expect("any bytes");
    assert_eq!(gzip.0, body);
    match Csv::read(200, body) {
        Ok(csv) => assert_eq!(csv.0.as_bytes(), body),
        Err(error) => {
            let _ = format!("{error} {error:?}");
            assert!(std::str::from_utf8(body).is_err());
        }
    }
}

/// What signs the token of these tests.
const SIGNATURE: &str = "c2lnbmF0dXJlLXRoYXQtbm9ib2R5LXNob3dz";

struct OneToken;

impl TokenSource for OneToken {
    fn mint(&self, now: SystemTime) -> BoxFuture<'_, Result<Token, CredentialsError>> {
        let token = Token::new(
            format!("eyJhbGciOi.J9.{SIGNATURE}"),
            now + Duration::from_secs(600),
        );
        Box::pin(std::future::ready(Ok(token)))
    }
}

/// A transport that always answers the same, and remembers where it was asked.
struct Answer {
    status: u16,
    headers: Vec<(HeaderName, HeaderValue)>,
    body: Bytes,
    asked: Arc<Mutex<Vec<String>>>,
    count: AtomicUsize,
}

impl Answer {
    fn new(status: u16, body: Vec<u8>) -> Self {
        Self {
            status,
            headers: Vec::new(),
            body: body.into(),
            asked: Arc::default(),
            count: AtomicUsize::new(0),
        }
    }
}

impl Transport for Answer {
    fn send(
        &self,
        request: Request<Bytes>,
    ) -> BoxFuture<'_, Result<Response<TransportBody>, TransportError>> {
        let address = request.uri();
        let origin = format!(
            "{}://{}",
            address.scheme_str().unwrap_or_default(),
            address
                .authority()
                .map_or("", |authority| authority.as_str())
        );
        self.asked.lock().expect("no panic").push(origin);
        assert!(
            self.count.fetch_add(1, Ordering::Relaxed) < 16,
            "it does not end"
        );
        let mut response = Response::new(self.body.clone().into());
        *response.status_mut() = self.status.try_into().expect("a status");
        for (name, value) in &self.headers {
            response.headers_mut().append(name, value.clone());
        }
        Box::pin(std::future::ready(Ok(response)))
    }
}

fn client(answer: Answer) -> Client {
    let policy = RetryPolicy::default()
        .attempts(2)
        .first_delay(Duration::ZERO)
        .deadline(Duration::from_millis(200));
    Client::builder(OneToken)
        .transport(answer)
        .retry(policy)
        .build()
        .expect("a client")
}

/// One request to a server that answers so.
fn ask(answer: Answer) -> Result<Page<App>, Error> {
    let client = client(answer);
    let answer = now(async { apps::list().send(&client).await });
    let _ = format!("{:?} {client:?}", client.rate_limit());
    answer
}

fn now<F: Future>(future: F) -> F::Output {
    let runtime = tokio::runtime::Builder::new_current_thread()
        .enable_time()
        .build();
    runtime.expect("a runtime").block_on(future)
}
