//! The description from its address, into memory, within limits of time and size.

use std::io::{self, IsTerminal, Read};
use std::time::{Duration, Instant};

use anyhow::{Context, Result, bail};
use indicatif::{ProgressBar, ProgressStyle};
use reqwest::blocking::Client;
use reqwest::redirect::Policy;

use super::archive::read_up_to;
use super::import::MAX_IMPORTED;

/// How long a server may take to accept a connection.
const CONNECT_TIMEOUT: Duration = Duration::from_secs(20);

/// How many other addresses the server may send us to.
const MAX_REDIRECTS: usize = 5;

/// Downloads what stands at `address`. Proxies are taken from the environment (`HTTPS_PROXY`, `NO_PROXY` and their like).
///
/// `limit` is how long all of it may take.
pub(super) fn download(address: &str, limit: Duration) -> Result<Vec<u8>> {
    let deadline = Instant::now() + limit;
    let client = Client::builder()
        .connect_timeout(CONNECT_TIMEOUT)
        .timeout(limit)
        .redirect(Policy::limited(MAX_REDIRECTS))
        .user_agent("appstore-sdk-xtask")
        .build()
        .context("no HTTP client can be made")?;
    let response = client
        .get(address)
        .send()
        .with_context(|| format!("{address} cannot be downloaded"))?;
    let status = response.status();
    if status != reqwest::StatusCode::OK {
        bail!("{address} cannot be downloaded: the server answered {status}");
    }
    let length = response.content_length();
    let bar = progress(length);
    let in_time = InTime {
        source: response,
        deadline,
    };
    let bytes = read_up_to(bar.wrap_read(in_time), MAX_IMPORTED)
        .with_context(|| format!("{address} cannot be downloaded"));
    bar.finish_and_clear();
    let bytes = bytes?;
    if length.is_some_and(|length| length != bytes.len() as u64) {
        bail!("{address} cannot be downloaded: the connection ended early");
    }
    Ok(bytes)
}

/// Reads until a deadline: the time limit of `reqwest` begins anew with every read of a blocking response.
struct InTime<R> {
    source: R,
    deadline: Instant,
}

impl<R: Read> Read for InTime<R> {
    fn read(&mut self, buffer: &mut [u8]) -> io::Result<usize> {
        if Instant::now() > self.deadline {
            return Err(io::Error::new(io::ErrorKind::TimedOut, "timed out"));
        }
        self.source.read(buffer)
    }
}

/// A bar on a terminal, nothing elsewhere.
fn progress(length: Option<u64>) -> ProgressBar {
    if !io::stderr().is_terminal() {
        return ProgressBar::hidden();
    }
    let (bar, template) = match length {
        Some(length) => (
            ProgressBar::new(length),
            "{bar:30} {bytes} of {total_bytes}, {bytes_per_sec}",
        ),
        None => (
            ProgressBar::new_spinner(),
            "{spinner} {bytes}, {bytes_per_sec}",
        ),
    };
    match ProgressStyle::with_template(template) {
        Ok(style) => bar.with_style(style),
        Err(_) => bar,
    }
}
