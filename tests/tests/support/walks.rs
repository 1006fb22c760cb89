//! Walks over pages of a server that misbehaves.

use std::sync::{Arc, mpsc};
use std::thread;

use appstore_sdk::connect::apps;
use appstore_sdk::{Client, Error, ErrorKind};
use serde_json::{Value, json};
use tests::server::{Received, Reply, Server};

use super::support::{PATIENCE, builder, runtime};

/// A list that is not what it should be.
pub struct Walk {
    pub name: &'static str,
    pages: Arc<dyn Fn(&Received) -> Reply + Send + Sync>,
    /// How many requests reach the server.
    pub requests: usize,
    /// How many items are given out.
    pub items: usize,
    /// How it ends, when it is with an error: its kind and parts of its text.
    pub error: Option<(ErrorKind, &'static [&'static str])>,
}

/// What became of a walk.
pub struct Walked {
    pub items: usize,
    pub error: Option<Error>,
    pub requests: Vec<Received>,
}

fn walk(
    name: &'static str,
    pages: impl Fn(&Received) -> Reply + Send + Sync + 'static,
    requests: usize,
    items: usize,
) -> Walk {
    Walk {
        name,
        pages: Arc::new(pages),
        requests,
        items,
        error: None,
    }
}

impl Walk {
    fn fails(mut self, kind: ErrorKind, says: &'static [&'static str]) -> Self {
        self.error = Some((kind, says));
        self
    }

    /// Walks, by items or by pages. What takes longer than it can is an error as text.
    pub fn run(&self, by_items: bool) -> Result<Walked, String> {
        let pages = Arc::clone(&self.pages);
        let (sender, receiver) = mpsc::channel();
        thread::spawn(move || {
            let server = Server::start(move |request| pages(request));
            let client = builder()
                .address(server.address())
                .build()
                .expect("a client");
            let (items, error) = runtime().block_on(take(&client, by_items));
            let requests = server.requests();
            let _ = sender.send(Walked {
                items,
                error,
                requests,
            });
        });
        receiver
            .recv_timeout(PATIENCE)
            .map_err(|_| format!("it hangs or panics (longest time: {PATIENCE:?})"))
    }
}

/// How many items there are, and the error at the end.
async fn take(client: &Client, by_items: bool) -> (usize, Option<Error>) {
    if by_items {
        return match apps::list().items(client).all().await {
            Ok(items) => (items.len(), None),
            Err(interrupted) => (interrupted.items.len(), Some(interrupted.error)),
        };
    }
    let mut pages = apps::list().pages(client);
    let mut items = 0;
    loop {
        match pages.try_next().await {
            Ok(Some(page)) => items += page.data.len(),
            Ok(None) => return (items, None),
            Err(error) => return (items, Some(error)),
        }
    }
}

/// A page of so many items.
pub fn page(items: usize, next: impl Into<Value>, total: Option<usize>) -> Reply {
    let data: Vec<Value> = (0..items)
        .map(|item| json!({ "type": "apps", "id": item.to_string() }))
        .collect();
    let paging = json!({ "total": total, "limit": 50 });
    Reply::json(
        200,
        json!({ "data": data, "links": { "next": next.into() }, "meta": { "paging": paging } }),
    )
}

/// Page one is fine and says that this is next; there is no page two.
fn to(next: String) -> impl Fn(&Received) -> Reply + Send + Sync + 'static {
    move |request| match request.number {
        0 => page(2, next.clone(), Some(4)),
        _ => Reply::text(400, "text/plain", "There is no second page."),
    }
}

/// Page one is fine, page two is this.
fn then(second: Reply) -> impl Fn(&Received) -> Reply + Send + Sync + 'static {
    move |request| match request.number {
        0 => page(2, "/v1/apps?cursor=b", Some(4)),
        _ => second.clone(),
    }
}

/// An address that was not there before.
fn fresh(request: &Received) -> String {
    format!("/v1/apps?cursor={}", request.number)
}

/// All walks. `elsewhere` is the address of another host.
pub fn walks(elsewhere: &str) -> Vec<Walk> {
    use ErrorKind::{CursorRejected, Decode, Redirected, Refused, RepeatedPage, Server};

    let host = elsewhere.trim_start_matches("http:").to_owned();
    let port = elsewhere.rsplit(':').next().unwrap_or_default().to_owned();
    let not_there: &[&str] = &[
        "where the token must not be sent",
        "pages read: 1, items: 2",
    ];
    let failed = Reply::error(500, "UNEXPECTED_ERROR", "Something went wrong.");
    let stale = json!({ "errors": [{
        "status": "400", "code": "PARAMETER_ERROR.INVALID", "detail": "This cursor leads nowhere.",
        "source": { "parameter": "cursor" },
    }] });
    vec![
        walk(
            "two pages",
            |request| match request.number {
                0 => page(2, "/v1/apps?cursor=b", Some(3)),
                _ => page(1, Value::Null, Some(3)),
            },
            2,
            3,
        ),
        walk(
            "two pages by whole addresses",
            |request| match request.number {
                0 => {
                    let host = request.header("host").unwrap_or_default();
                    page(2, format!("http://{host}/v1/apps?cursor=b"), Some(3))
                }
                _ => page(1, "", Some(3)),
            },
            2,
            3,
        ),
        walk(
            "a next page at another port",
            to(format!("{elsewhere}/v1/apps")),
            1,
            2,
        )
        .fails(Refused, not_there),
        walk(
            "a next page at another host",
            to(format!("http://localhost:{port}/v1/apps")),
            1,
            2,
        )
        .fails(Refused, not_there),
        walk(
            "a next page at another host, without a scheme",
            to(host + "/v1/apps"),
            1,
            2,
        )
        .fails(Refused, not_there),
        walk(
            "a next page by another scheme",
            to("https://127.0.0.1/v1/apps".to_owned()),
            1,
            2,
        )
        .fails(Refused, not_there),
        walk(
            "a next page in a file",
            to("file:///etc/hosts".to_owned()),
            1,
            2,
        )
        .fails(Refused, not_there),
        walk("a next page that is text", to("data:,{}".to_owned()), 1, 2).fails(Refused, not_there),
        walk(
            "a next page that is no address",
            to("http://[".to_owned()),
            1,
            2,
        )
        .fails(
            Refused,
            &["the address of the next page is not a valid address"],
        ),
        walk(
            "a next page with a password",
            |request| {
                let host = request.header("host").unwrap_or_default();
                page(
                    2,
                    format!("http://confidential:password@{host}/v1/apps"),
                    None,
                )
            },
            1,
            2,
        )
        .fails(Refused, not_there),
        walk(
            "a page that is its own next",
            |_| page(2, "/v1/apps", None),
            1,
            2,
        )
        .fails(RepeatedPage, &["a second time", "pages read: 1, items: 2"]),
        walk(
            "pages in a circle",
            |request| {
                page(
                    2,
                    format!("/v1/apps?cursor={}", (request.number + 1) % 3),
                    None,
                )
            },
            4,
            8,
        )
        .fails(RepeatedPage, &["pages read: 4, items: 8"]),
        walk(
            "a circle that only the fragment tells apart",
            |request| page(2, format!("/v1/apps?cursor=a#{}", request.number), None),
            2,
            4,
        )
        .fails(RepeatedPage, &[]),
        walk(
            "empty pages for ever",
            |request| page(0, fresh(request), Some(223)),
            2,
            0,
        ),
        walk(
            "empty pages for ever, without a total",
            |request| page(0, fresh(request), None),
            2,
            0,
        ),
        walk(
            "empty pages for ever of nothing",
            |request| page(0, fresh(request), Some(0)),
            1,
            0,
        ),
        walk(
            "an empty page after all",
            |request| page([2, 0, 1][request.number.min(2)], fresh(request), Some(2)),
            2,
            2,
        ),
        walk(
            "empty pages in between",
            |request| match request.number {
                5 => page(0, Value::Null, Some(9)),
                number => page([2, 0, 1, 0, 3][number], fresh(request), Some(9)),
            },
            6,
            6,
        ),
        walk(
            "more items than the total",
            |request| match request.number {
                2 => page(2, Value::Null, Some(1)),
                _ => page(2, fresh(request), Some(1)),
            },
            3,
            6,
        ),
        walk(
            "a second page that fails for ever",
            then(failed.clone()),
            5,
            2,
        )
        .fails(Server, &["4 attempts", "pages read: 1, items: 2"]),
        walk(
            "a second page that fails once",
            move |request| match request.number {
                0 => page(2, "/v1/apps?cursor=b", None),
                1 => failed.clone(),
                _ => page(1, Value::Null, None),
            },
            3,
            3,
        ),
        walk(
            "a second page that is no JSON",
            then(Reply::text(200, "text/html", "<html>")),
            2,
            2,
        )
        .fails(
            Decode,
            &["the answer is not JSON", "pages read: 1, items: 2"],
        ),
        walk(
            "a second page that is elsewhere",
            then(Reply::status(302).header("location", elsewhere)),
            2,
            2,
        )
        .fails(Redirected, &["pages read: 1, items: 2"]),
        walk(
            "a cursor that is not accepted",
            then(Reply::json(400, stale)),
            2,
            2,
        )
        .fails(CursorRejected, &["begin again", "pages read: 1, items: 2"]),
    ]
}
