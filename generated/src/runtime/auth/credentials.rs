//! Who asks, and the tokens that say so.

use std::fmt;
use std::path::Path;
use std::sync::Arc;
use std::time::{Duration, SystemTime, UNIX_EPOCH};

use base64::Engine as _;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use serde_json::{Value, json};

use super::error::{CredentialsError, CredentialsErrorKind};
use super::ids::tidy_id;
use super::key::Key;
use super::scope::Scope;
use super::token::{BoxFuture, Token, TokenSource};
use super::{environment, key_file};

/// How far back the time is set at which a token says it was made: Apple refuses what comes from the future, and clocks
/// go fast.
const BACKDATED: Duration = Duration::from_secs(60);

const LIFETIME: Duration = Duration::from_mins(15);
/// Half of it lies in the past.
const SHORTEST: Duration = Duration::from_mins(2);
/// What Apple accepts.
const LONGEST: Duration = Duration::from_mins(20);
/// What Apple accepts for a few resources.
const LONGEST_SCOPED: Duration = Duration::from_hours(180 * 24);

/// Which of Apple's two services a key belongs to. The key itself does not tell.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default)]
#[non_exhaustive]
pub enum Program {
    /// App Store Connect.
    #[default]
    AppStoreConnect,
    /// The Apple Developer Enterprise Program.
    Enterprise,
}

impl Program {
    /// Where requests go.
    pub fn address(self) -> &'static str {
        match self {
            Self::AppStoreConnect => "https://api.appstoreconnect.apple.com",
            Self::Enterprise => "https://api.enterprise.developer.apple.com",
        }
    }

    /// The audience that a token names.
    pub fn audience(self) -> &'static str {
        match self {
            Self::AppStoreConnect => "appstoreconnect-v1",
            Self::Enterprise => "apple-developer-enterprise-v1",
        }
    }
}

/// Everything that tokens are made of: a key, whose it is, and what tokens are to allow for how long.
///
/// A plain value, cheap to clone. `Debug` shows ids and settings, never the key.
///
/// ```no_run
/// use appstore_sdk::{Credentials, Key};
///
/// let key = Key::from_file("AuthKey_2X9R4HXF34.p8")?;
/// let team = Credentials::team("57246542-96fe-1a63-e053-0824d011072a", key)?;
/// # Ok::<(), appstore_sdk::CredentialsError>(())
/// ```
#[derive(Clone)]
pub struct Credentials {
    issuer: Option<Arc<str>>,
    key: Key,
    program: Program,
    lifetime: Duration,
    scopes: Option<Arc<[Scope]>>,
}

impl Credentials {
    /// A key of the team, with the issuer id that App Store Connect shows above the list of keys.
    ///
    /// # Errors
    ///
    /// The issuer id is empty or holds other characters than letters, digits, `-` and `_`. White space and quotes around
    /// it are dropped.
    pub fn team(issuer_id: impl AsRef<str>, key: Key) -> Result<Self, CredentialsError> {
        let issuer = tidy_id(issuer_id.as_ref(), "issuer id")?;
        Ok(Self {
            issuer: Some(issuer.into()),
            ..Self::individual(key)
        })
    }

    /// A key of one person. It has no issuer id, and can do what that person can, but for provisioning, sales and
    /// financial reports.
    pub fn individual(key: Key) -> Self {
        Self {
            issuer: None,
            key,
            program: Program::default(),
            lifetime: LIFETIME,
            scopes: None,
        }
    }

    /// The credentials in the environment, under the names that common tools use. See [`Credentials::from_vars`].
    ///
    /// # Errors
    ///
    /// As with [`Credentials::from_vars`].
    pub fn from_env() -> Result<Self, CredentialsError> {
        environment::read(&|name| {
            std::env::var_os(name).map(|value| value.to_string_lossy().into_owned())
        })
    }

    /// The credentials among variables that a function looks up: those of a `.env` file, say.
    ///
    /// The first of these tools that has a variable set is taken, and nothing is added from the others. Variables that
    /// hold nothing but white space count as not set.
    ///
    /// | tool | key id | issuer id | key | path of the key file | more |
    /// |---|---|---|---|---|---|
    /// | fastlane | `APP_STORE_CONNECT_API_KEY_KEY_ID` | `APP_STORE_CONNECT_API_KEY_ISSUER_ID` | `APP_STORE_CONNECT_API_KEY_KEY` | `APP_STORE_CONNECT_API_KEY_KEY_FILEPATH` | `APP_STORE_CONNECT_API_KEY_DURATION`, `APP_STORE_CONNECT_API_KEY_IN_HOUSE` |
    /// | spaceship | `SPACESHIP_CONNECT_API_KEY_ID` | `SPACESHIP_CONNECT_API_ISSUER_ID` | `SPACESHIP_CONNECT_API_KEY` | `SPACESHIP_CONNECT_API_KEY_FILEPATH` | `SPACESHIP_CONNECT_API_TOKEN_DURATION`, `SPACESHIP_CONNECT_API_IN_HOUSE` |
    /// | Codemagic | `APP_STORE_CONNECT_KEY_IDENTIFIER` | `APP_STORE_CONNECT_ISSUER_ID` | `APP_STORE_CONNECT_PRIVATE_KEY` | | |
    /// | asc | `ASC_KEY_ID` | `ASC_ISSUER_ID` | `ASC_PRIVATE_KEY` or `ASC_PRIVATE_KEY_B64` | `ASC_PRIVATE_KEY_PATH` | `ASC_KEY_TYPE` |
    /// | Tauri | `APPLE_API_KEY` | `APPLE_API_ISSUER` | | `APPLE_API_KEY_PATH` | |
    ///
    /// - A key may have any form that [`Key::new`] reads. Without a key and a path, the file is looked for as
    ///   [`Key::find`] does; `API_PRIVATE_KEYS_DIR` is looked up among the variables, too.
    /// - Without a key id, the name of the key file tells it.
    /// - Without an issuer id, the key is a person's where fastlane's and spaceship's variables are used, and where
    ///   `ASC_KEY_TYPE` is `individual`.
    /// - `…DURATION` is the [lifetime](Credentials::lifetime) in seconds. `…IN_HOUSE` means the Enterprise Program,
    ///   unless it is `no`, `false`, `off` or `0`.
    ///
    /// # Errors
    ///
    /// Nothing is set, something is missing, there are two keys, or a value is not valid. The error names
    /// the variables.
    pub fn from_vars(variables: impl Fn(&str) -> Option<String>) -> Result<Self, CredentialsError> {
        environment::read(&variables)
    }

    /// The credentials in a JSON key file as fastlane reads it: `key_id`, `key`, and if need be `issuer_id` (without it
    /// the key is a person's), `duration` in seconds and `in_house`. Other members are ignored.
    ///
    /// # Errors
    ///
    /// The file cannot be read, or as with [`Credentials::from_json`].
    pub fn from_json_file(path: impl AsRef<Path>) -> Result<Self, CredentialsError> {
        key_file::read(path.as_ref())
    }

    /// The credentials in the text of such a file: that of a CI's secret, say.
    ///
    /// # Errors
    ///
    /// It is not JSON, or a member is missing or not valid. The error shows nothing of the text.
    pub fn from_json(text: impl AsRef<str>) -> Result<Self, CredentialsError> {
        key_file::parse(text.as_ref().as_bytes())
            .map_err(|error| error.within("in the JSON of the key"))
    }

    /// The same for the Apple Developer Enterprise Program.
    #[must_use]
    pub fn enterprise(self) -> Self {
        self.program(Program::Enterprise)
    }

    /// The same for this program.
    #[must_use]
    pub fn program(mut self, program: Program) -> Self {
        self.program = program;
        self
    }

    /// How long a token lives, by what is written in it; fractions of a second are dropped. Without it 15 minutes.
    ///
    /// A token says that it was made a minute before it was, lest Apple's clock be behind: 15 minutes written in it are
    /// 14 minutes of use.
    ///
    /// # Errors
    ///
    /// It is less than 2 minutes or more than 20. More, up to 180 days, is possible where Apple accepts it: after
    /// [`Credentials::scope`] with nothing but `GET` requests for Xcode Cloud (its products, workflows, builds, issues,
    /// test results, repositories, versions of Xcode and macOS) or for metrics and diagnostic logs.
    pub fn lifetime(mut self, lifetime: Duration) -> Result<Self, CredentialsError> {
        self.lifetime = Duration::from_secs(lifetime.as_secs());
        self.checked()
    }

    /// Allows tokens these requests and no others, in place of everything that the key allows. Give it scopes, or texts
    /// such as `GET /v1/apps?filter[platform]=IOS`.
    ///
    /// # Errors
    ///
    /// A text is not a valid [`Scope`], the list is empty, or tokens that allow this cannot have the
    /// [lifetime](Credentials::lifetime) that was asked for.
    pub fn scope<I>(mut self, scopes: I) -> Result<Self, CredentialsError>
    where
        I: IntoIterator<Item: TryInto<Scope>>,
        CredentialsError: From<<I::Item as TryInto<Scope>>::Error>,
    {
        let scopes = scopes
            .into_iter()
            .map(TryInto::try_into)
            .collect::<Result<Vec<Scope>, _>>()?;
        if scopes.is_empty() {
            return Err(CredentialsError::new(
                CredentialsErrorKind::Scope,
                "the list of scopes is empty, so that a token would allow nothing; do not set scopes to allow everything",
            ));
        }
        self.scopes = Some(scopes.into());
        self.checked()
    }

    fn checked(self) -> Result<Self, CredentialsError> {
        let refused = |problem: String| {
            let seconds = self.lifetime.as_secs();
            Err(CredentialsError::new(
                CredentialsErrorKind::Lifetime,
                format!("tokens cannot live for {seconds} s: {problem}"),
            ))
        };
        let scopes = self.scopes.as_deref();
        let unsuited =
            scopes.and_then(|scopes| scopes.iter().find(|scope| !scope.allows_a_long_life()));
        match (scopes, unsuited) {
            _ if self.lifetime < SHORTEST => refused(format!(
                "at least {} s are needed, of which 60 s lie in the past so that a clock that is fast does no harm",
                SHORTEST.as_secs()
            )),
            _ if self.lifetime <= LONGEST => Ok(self),
            _ if self.lifetime > LONGEST_SCOPED => {
                refused("Apple accepts 20 minutes, and at the very most 180 days".to_owned())
            }
            (None, _) => refused(
                "Apple accepts more than 20 minutes (1200 s) only of tokens with a scope; set the scope first"
                    .to_owned(),
            ),
            (Some(_), Some(scope)) => refused(format!(
                "Apple accepts more than 20 minutes (1200 s) only of tokens that read Xcode Cloud, metrics or \
                 diagnostic logs, and nothing else; `{scope}` is something else"
            )),
            (Some(_), None) => Ok(self),
        }
    }

    /// Makes a token. Everything in it is new, its times are reckoned from `now`.
    ///
    /// # Errors
    ///
    /// `now` is before 1970, or signing fails.
    pub fn mint(&self, now: SystemTime) -> Result<Token, CredentialsError> {
        let no_time = || {
            CredentialsError::new(
                CredentialsErrorKind::Clock,
                "the clock of this machine shows a time that cannot be written into a token; set it right",
            )
        };
        let since_1970 = now.duration_since(UNIX_EPOCH).map_err(|_| no_time())?;
        let issued = since_1970
            .as_secs()
            .checked_sub(BACKDATED.as_secs())
            .ok_or_else(no_time)?;
        let expires = issued + self.lifetime.as_secs();
        let expires_at = UNIX_EPOCH
            .checked_add(Duration::from_secs(expires))
            .ok_or_else(no_time)?;
        let header = json!({ "alg": "ES256", "kid": self.key.id(), "typ": "JWT" });
        let mut claims = json!({ "iat": issued, "exp": expires, "aud": self.program.audience() });
        match &self.issuer {
            Some(issuer) => claims["iss"] = json!(**issuer),
            None => claims["sub"] = json!("user"),
        }
        if let Some(scopes) = &self.scopes {
            claims["scope"] = scopes.iter().map(Scope::as_str).collect();
        }
        let encoded = |json: Value| URL_SAFE_NO_PAD.encode(json.to_string());
        let mut text = format!("{}.{}", encoded(header), encoded(claims));
        let signature = self.key.sign(text.as_bytes())?;
        text.push('.');
        URL_SAFE_NO_PAD.encode_string(signature, &mut text);
        Ok(Token::new(text, expires_at).scoped(self.scopes.is_some()))
    }
}

impl TokenSource for Credentials {
    fn mint(&self, now: SystemTime) -> BoxFuture<'_, Result<Token, CredentialsError>> {
        Box::pin(std::future::ready(self.mint(now)))
    }

    fn program(&self) -> Program {
        self.program
    }
}

impl fmt::Debug for Credentials {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut credentials = f.debug_struct("Credentials");
        credentials
            .field("issuer_id", &self.issuer)
            .field("key", &self.key)
            .field("program", &self.program)
            .field("lifetime", &self.lifetime)
            .field("scopes", &self.scopes)
            .finish()
    }
}
