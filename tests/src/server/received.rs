//! What reached the server.

use std::fmt;
use std::time::Instant;

use percent_encoding::percent_decode_str;
use serde_json::Value;

/// A request, as it was on the wire.
#[derive(Clone)]
pub struct Received {
    /// How many arrived at the server before it: the first has number 0.
    pub number: usize,
    /// Which connection it came on: the first has number 0.
    pub connection: usize,
    /// When it had arrived, body and all.
    pub arrived: Instant,
    /// The method: `GET`.
    pub method: String,
    /// What stands behind the method, untouched: `/v1/apps?limit=1`, to a proxy `http://host/v1/apps?limit=1`, of a
    /// `CONNECT` `host:443`.
    pub target: String,
    /// The headers in their order. Names are spelled as they came.
    pub headers: Vec<(String, String)>,
    /// The body, without the marks of a chunked one.
    pub body: Vec<u8>,
}

impl Received {
    /// The path, untouched: the target without the query, and without scheme and host when it was sent to a proxy.
    pub fn path(&self) -> &str {
        let target = match self.target.split_once("://") {
            Some((scheme, rest)) if !scheme.contains(['/', '?']) => {
                let end = rest.find(['/', '?']).unwrap_or(rest.len());
                &rest[end..]
            }
            _ => &self.target,
        };
        target.split_once('?').map_or(target, |(path, _)| path)
    }

    /// The query, untouched, without the question mark.
    pub fn query(&self) -> Option<&str> {
        self.target.split_once('?').map(|(_, query)| query)
    }

    /// What a parameter of the query is set to, decoded: `parameter("filter[bundleId]")`. Of several the first.
    pub fn parameter(&self, name: &str) -> Option<String> {
        let decode = |text| percent_decode_str(text).decode_utf8_lossy().into_owned();
        let mut parameters = self.query()?.split('&').map(|parameter| {
            let (name, value) = parameter.split_once('=').unwrap_or((parameter, ""));
            (decode(name), decode(value))
        });
        let found = parameters.find(|(it, _)| it == name);
        found.map(|(_, value)| value)
    }

    /// The value of a header, whatever the case of its name. Of several the first.
    pub fn header(&self, name: &str) -> Option<&str> {
        let mut headers = self.headers.iter();
        let found = headers.find(|(it, _)| it.eq_ignore_ascii_case(name));
        found.map(|(_, value)| value.as_str())
    }

    /// The token of `Authorization: Bearer …`.
    pub fn bearer(&self) -> Option<&str> {
        self.header("authorization")?.strip_prefix("Bearer ")
    }

    /// The body, read as JSON.
    ///
    /// # Panics
    ///
    /// When it is none.
    pub fn json(&self) -> Value {
        match serde_json::from_slice(&self.body) {
            Ok(value) => value,
            Err(error) => panic!("the body is no JSON: {error}: {self:?}"),
        }
    }
}

impl fmt::Debug for Received {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} {}", self.method, self.target)?;
        for (name, value) in &self.headers {
            write!(f, "\n{name}: {value}")?;
        }
        if !self.body.is_empty() {
            write!(f, "\n\n{}", String::from_utf8_lossy(&self.body))?;
        }
        Ok(())
    }
}
