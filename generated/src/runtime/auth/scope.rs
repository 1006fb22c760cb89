//! What a token allows.

use std::fmt;
use std::str::FromStr;

use super::error::{CredentialsError, CredentialsErrorKind};

/// The methods that Apple's API knows.
const METHODS: [&str; 4] = ["GET", "POST", "PATCH", "DELETE"];

/// What a token that lives for months may read, by the first part of the path behind the version.
const LONG_LIVED: [&str; 12] = [
    "ciBuildActions",
    "ciBuildRuns",
    "ciIssues",
    "ciMacOsVersions",
    "ciProducts",
    "ciTestResults",
    "ciWorkflows",
    "ciXcodeVersions",
    "scmGitReferences",
    "scmProviders",
    "scmPullRequests",
    "scmRepositories",
];

/// The same, of what belongs to another resource.
const LONG_LIVED_PARTS: [(&str, &str); 5] = [
    ("apps", "ciProduct"),
    ("apps", "perfPowerMetrics"),
    ("builds", "diagnosticSignatures"),
    ("builds", "perfPowerMetrics"),
    ("diagnosticSignatures", "logs"),
];

/// One kind of request that a token allows, such as `GET /v1/apps?filter[platform]=IOS`: a method, a path with real ids
/// in it, and a query if there is to be one.
///
/// A request has to have the same method, path and query. Apple leaves `limit`, `cursor` and `sort` out of account, and
/// the order of the parameters.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct Scope(String);

impl Scope {
    /// Reads what is allowed. White space around it is dropped.
    ///
    /// # Errors
    ///
    /// It is not a method in capitals (`GET`, `POST`, `PATCH` or `DELETE`), one space and a path beginning with `/`.
    pub fn new(text: impl AsRef<str>) -> Result<Self, CredentialsError> {
        let text = text.as_ref().trim();
        let Some((method, address)) = text.split_once(' ') else {
            return Err(refused("it has no space between a method and a path"));
        };
        if !METHODS.contains(&method) {
            return Err(refused(
                "it does not begin with GET, POST, PATCH or DELETE and one space",
            ));
        }
        if !address.starts_with('/') || address.starts_with("//") {
            return Err(refused(
                "its path does not begin with `/` (leave out the name of the host)",
            ));
        }
        if address.contains(|c: char| c.is_whitespace() || c.is_control()) {
            return Err(refused("its path or query holds white space"));
        }
        if address.contains('#') {
            return Err(refused("its path or query holds `#`"));
        }
        Ok(Self(text.to_owned()))
    }

    /// The text.
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// Whether Apple accepts tokens for it that live for more than 20 minutes.
    pub(super) fn allows_a_long_life(&self) -> bool {
        let Some(address) = self.0.strip_prefix("GET /") else {
            return false;
        };
        let path = address.split('?').next().unwrap_or_default();
        let mut parts = path.split('/').peekable();
        parts.next_if(|part| {
            part.strip_prefix('v')
                .is_some_and(|number| number.parse::<u32>().is_ok())
        });
        let (first, part) = (parts.next().unwrap_or_default(), parts.nth(1));
        let part = match part {
            Some("relationships") => parts.next(),
            other => other,
        };
        LONG_LIVED.contains(&first)
            || part.is_some_and(|part| LONG_LIVED_PARTS.contains(&(first, part)))
    }
}

fn refused(problem: &str) -> CredentialsError {
    CredentialsError::new(
        CredentialsErrorKind::Scope,
        format!(
            "this is not a valid scope: {problem}; a scope looks like `GET /v1/apps?filter[platform]=IOS`"
        ),
    )
}

impl FromStr for Scope {
    type Err = CredentialsError;

    fn from_str(text: &str) -> Result<Self, Self::Err> {
        Self::new(text)
    }
}

impl TryFrom<&str> for Scope {
    type Error = CredentialsError;

    fn try_from(text: &str) -> Result<Self, Self::Error> {
        Self::new(text)
    }
}

impl TryFrom<String> for Scope {
    type Error = CredentialsError;

    fn try_from(text: String) -> Result<Self, Self::Error> {
        Self::new(text)
    }
}

impl fmt::Display for Scope {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}
