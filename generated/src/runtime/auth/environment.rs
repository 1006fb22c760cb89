//! Credentials under the names that other tools gave them in the environment.

use std::path::Path;
use std::time::Duration;

use super::credentials::Credentials;
use super::error::{CredentialsError, CredentialsErrorKind};
use super::ids::tidy_key_id;
use super::key::Key;
use super::search;

/// The names that one tool gave to variables.
struct Tool {
    name: &'static str,
    key_id: &'static str,
    issuer_id: &'static str,
    /// The key itself, in any form.
    keys: &'static [&'static str],
    key_path: Option<&'static str>,
    /// Seconds.
    lifetime: Option<&'static str>,
    /// Whether the key belongs to the Enterprise Program.
    in_house: Option<&'static str>,
    individual: Individual,
}

/// How a tool tells that a key is a person's.
enum Individual {
    /// There is no issuer id.
    NoIssuer,
    /// This variable says so.
    Says(&'static str),
    /// It has no way to.
    Never,
}

/// In the order in which they are looked for.
const TOOLS: [Tool; 5] = [
    Tool {
        name: "fastlane",
        key_id: "APP_STORE_CONNECT_API_KEY_KEY_ID",
        issuer_id: "APP_STORE_CONNECT_API_KEY_ISSUER_ID",
        keys: &["APP_STORE_CONNECT_API_KEY_KEY"],
        key_path: Some("APP_STORE_CONNECT_API_KEY_KEY_FILEPATH"),
        lifetime: Some("APP_STORE_CONNECT_API_KEY_DURATION"),
        in_house: Some("APP_STORE_CONNECT_API_KEY_IN_HOUSE"),
        individual: Individual::NoIssuer,
    },
    Tool {
        name: "spaceship",
        key_id: "SPACESHIP_CONNECT_API_KEY_ID",
        issuer_id: "SPACESHIP_CONNECT_API_ISSUER_ID",
        keys: &["SPACESHIP_CONNECT_API_KEY"],
        key_path: Some("SPACESHIP_CONNECT_API_KEY_FILEPATH"),
        lifetime: Some("SPACESHIP_CONNECT_API_TOKEN_DURATION"),
        in_house: Some("SPACESHIP_CONNECT_API_IN_HOUSE"),
        individual: Individual::NoIssuer,
    },
    Tool {
        name: "Codemagic",
        key_id: "APP_STORE_CONNECT_KEY_IDENTIFIER",
        issuer_id: "APP_STORE_CONNECT_ISSUER_ID",
        keys: &["APP_STORE_CONNECT_PRIVATE_KEY"],
        key_path: None,
        lifetime: None,
        in_house: None,
        individual: Individual::Never,
    },
    Tool {
        name: "asc",
        key_id: "ASC_KEY_ID",
        issuer_id: "ASC_ISSUER_ID",
        keys: &["ASC_PRIVATE_KEY", "ASC_PRIVATE_KEY_B64"],
        key_path: Some("ASC_PRIVATE_KEY_PATH"),
        lifetime: None,
        in_house: None,
        individual: Individual::Says("ASC_KEY_TYPE"),
    },
    Tool {
        name: "Tauri",
        key_id: "APPLE_API_KEY",
        issuer_id: "APPLE_API_ISSUER",
        keys: &[],
        key_path: Some("APPLE_API_KEY_PATH"),
        lifetime: None,
        in_house: None,
        individual: Individual::Never,
    },
];

/// Reads the credentials of the first tool that has any of its variables set.
pub(super) fn read(
    variables: &dyn Fn(&str) -> Option<String>,
) -> Result<Credentials, CredentialsError> {
    let value = |name: &str| {
        let value = variables(name)?;
        let value = value.trim();
        (!value.is_empty()).then(|| value.to_owned())
    };
    let is_set = |name: &&str| value(name).is_some();
    for tool in &TOOLS {
        if let Some(name) = tool.variables().find(is_set) {
            let place = format!(
                "in the variables of {}, which are used because `{name}` is set",
                tool.name
            );
            return tool.read(&value).map_err(|error| error.within(&place));
        }
    }
    let tools = TOOLS.iter().map(|tool| {
        let names: Vec<_> = tool.variables().map(quoted).collect();
        format!("{} ({})", tool.name, names.join(", "))
    });
    Err(CredentialsError::new(
        CredentialsErrorKind::NothingSet,
        format!(
            "there are no credentials in the environment; set the variables of one of these tools: {}",
            tools.collect::<Vec<_>>().join("; ")
        ),
    ))
}

/// What people write for yes, as fastlane understands it: anything but a no.
pub(super) fn is_yes(text: &str) -> bool {
    let is = |no: &&str| text.trim().eq_ignore_ascii_case(no);
    !["", "no", "false", "off", "0"].iter().any(is)
}

impl Tool {
    /// The variables that hold credentials; others only say what to do with them.
    fn variables(&self) -> impl Iterator<Item = &'static str> {
        let ids = [self.key_id, self.issuer_id].into_iter();
        ids.chain(self.keys.iter().copied()).chain(self.key_path)
    }

    /// The variables that can hold a key, for people.
    fn key_names(&self) -> String {
        let names = self.keys.iter().copied().chain(self.key_path);
        names.map(quoted).collect::<Vec<_>>().join(" or ")
    }

    fn read(
        &self,
        value: &dyn Fn(&str) -> Option<String>,
    ) -> Result<Credentials, CredentialsError> {
        let pairs = self
            .variables()
            .filter(|name| *name != self.key_id && *name != self.issuer_id);
        let given: Vec<_> = pairs
            .filter_map(|name| Some((name, value(name)?)))
            .collect();
        if let [(first, _), (second, _), ..] = given.as_slice() {
            return Err(contradiction(format!(
                "`{first}` and `{second}` are both set, and it is not clear which key to use; unset one of them"
            )));
        }
        let given = given.into_iter().next();
        let path = given
            .as_ref()
            .filter(|(name, _)| Some(*name) == self.key_path);
        let id_in_path = path.and_then(|(_, path)| search::id_of(Path::new(path)));
        let key_id = value(self.key_id).or_else(|| id_in_path.map(str::to_owned));
        let issuer = value(self.issuer_id);
        let is_individual = self.is_individual(issuer.is_some(), value)?;

        let mut missing = Vec::new();
        if key_id.is_none() {
            missing.push(format!("`{}` (the id of the key)", self.key_id));
        }
        if issuer.is_none() && !is_individual {
            missing.push(format!("`{}` (the id of the issuer)", self.issuer_id));
        }
        if key_id.is_none() && given.is_none() {
            missing.push(format!("{} (the key)", self.key_names()));
        }
        let (Some(key_id), true) = (key_id, missing.is_empty()) else {
            return Err(CredentialsError::new(
                CredentialsErrorKind::Incomplete,
                format!("not set: {}", missing.join(", ")),
            ));
        };

        let key_id = tidy_key_id(&key_id).map_err(|error| error.within(&quoted(self.key_id)))?;
        let key = match given {
            Some((name, text)) => match Some(name) == self.key_path {
                true => Key::from_file_with_id(key_id, search::expanded(Path::new(&text))),
                false => Key::new(key_id, text),
            }
            .map_err(|error| error.within(&quoted(name)))?,
            None => {
                let place = format!(
                    "{} is not set, so that a file was looked for",
                    self.key_names()
                );
                let folder = value(search::FOLDER_VARIABLE);
                let path = search::find(key_id, folder.as_deref().map(Path::new))
                    .map_err(|error| error.within(&place))?;
                Key::from_file_with_id(key_id, path)?
            }
        };
        let mut credentials = match issuer {
            Some(issuer) => Credentials::team(issuer, key)
                .map_err(|error| error.within(&quoted(self.issuer_id)))?,
            None => Credentials::individual(key),
        };
        if let Some((name, text)) = self.lifetime.and_then(|name| Some((name, value(name)?))) {
            let seconds = text
                .parse()
                .map_err(|_| contradiction(format!("`{name}` is not a whole number of seconds")))?;
            credentials = credentials
                .lifetime(Duration::from_secs(seconds))
                .map_err(|error| error.within(&quoted(name)))?;
        }
        match self.in_house.and_then(value) {
            Some(text) if is_yes(&text) => Ok(credentials.enterprise()),
            _ => Ok(credentials),
        }
    }

    /// Whether the key is a person's.
    fn is_individual(
        &self,
        has_issuer: bool,
        value: &dyn Fn(&str) -> Option<String>,
    ) -> Result<bool, CredentialsError> {
        let name = match self.individual {
            Individual::NoIssuer => return Ok(!has_issuer),
            Individual::Never => return Ok(false),
            Individual::Says(name) => name,
        };
        match value(name).map(|kind| kind.to_ascii_lowercase()).as_deref() {
            None | Some("team") => Ok(false),
            Some("individual") if has_issuer => Err(contradiction(format!(
                "`{name}` says that the key is a person's, but `{}` is set, and only keys of a team have an issuer; \
                 unset one of them",
                self.issuer_id
            ))),
            Some("individual") => Ok(true),
            Some(_) => Err(contradiction(format!(
                "`{name}` is neither `team` nor `individual`"
            ))),
        }
    }
}

fn quoted(name: &str) -> String {
    format!("`{name}`")
}

fn contradiction(message: String) -> CredentialsError {
    CredentialsError::new(CredentialsErrorKind::Environment, message)
}
