//! What reached the server, as the server says it.

use std::collections::BTreeMap;
use std::fs::File;
use std::io::{BufRead, BufReader};
use std::path::Path;

use serde_derive::Deserialize;

/// A request on the wire.
#[derive(Debug, Clone, Deserialize)]
pub(crate) struct Line {
    /// Which call it was of this program.
    pub(crate) call: u64,
    /// The operation that the server took it for.
    #[serde(default)]
    pub(crate) operation: Option<String>,
    pub(crate) method: String,
    /// Path and query, untouched.
    pub(crate) address: String,
    pub(crate) headers: Vec<(String, String)>,
    pub(crate) body: String,
    pub(crate) status: u16,
    /// What is wrong with it.
    pub(crate) violations: Vec<String>,
}

impl Line {
    /// The values of a header.
    pub(crate) fn header<'l>(&'l self, name: &'l str) -> impl Iterator<Item = &'l str> {
        let named = self.headers.iter();
        named
            .filter(move |(it, _)| it.eq_ignore_ascii_case(name))
            .map(|(_, value)| value.as_str())
    }
}

/// The log of a server, read as it grows.
pub(crate) struct Log(BufReader<File>);

impl Log {
    pub(crate) fn open(path: &Path) -> Self {
        let file = File::open(path).unwrap_or_else(|error| panic!("{}: {error}", path.display()));
        Self(BufReader::new(file))
    }

    /// What has been added, by the number of the call.
    pub(crate) fn added(&mut self) -> BTreeMap<u64, Line> {
        let mut lines = BTreeMap::new();
        let mut text = String::new();
        while self.0.read_line(&mut text).expect("the log can be read") > 0 {
            let line: Line = serde_json::from_str(&text).expect("a line of the log is understood");
            lines.insert(line.call, line);
            text.clear();
        }
        lines
    }
}
