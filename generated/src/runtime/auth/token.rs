//! Tokens, where they come from, and the one that is in use.

use std::fmt;
use std::pin::Pin;
use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};
use std::time::{Duration, SystemTime};

use tokio::sync::Mutex;
use tokio::task::{JoinError, JoinHandle};
use tokio::time::{error::Elapsed, timeout};
use tracing::Instrument as _;

use super::credentials::Program;
use super::error::{CredentialsError, CredentialsErrorKind};

/// How long before it expires a token is replaced at the latest, unless its whole life is short.
const MARGIN: Duration = Duration::from_secs(90);

/// How long a source may take to make a token: one that never answers must not stop all requests for ever.
const PATIENCE: Duration = Duration::from_mins(5);

/// A future that can be kept without knowing its type.
pub type BoxFuture<'a, T> = Pin<Box<dyn Future<Output = T> + Send + 'a>>;

/// What tells the time.
pub(crate) type Clock = Arc<dyn Fn() -> SystemTime + Send + Sync>;

/// A token: whoever has its text can do what its key can do, until it expires. `Debug` does not show the text.
#[derive(Clone)]
pub struct Token {
    text: Arc<str>,
    expires_at: SystemTime,
    is_scoped: bool,
    /// Its number among the tokens of its [`Tokens`]; a source may give out the same text twice.
    serial: u64,
}

impl Token {
    /// A token that was made elsewhere. White space around the text is dropped.
    pub fn new(text: impl AsRef<str>, expires_at: SystemTime) -> Self {
        Self {
            text: text.as_ref().trim().into(),
            expires_at,
            is_scoped: false,
            serial: 0,
        }
    }

    pub(super) fn scoped(mut self, is_scoped: bool) -> Self {
        self.is_scoped = is_scoped;
        self
    }

    /// When it expires.
    pub fn expires_at(&self) -> SystemTime {
        self.expires_at
    }

    /// Whether it is known to allow only a part of what its key allows, see
    /// [`Credentials::scope`](crate::Credentials::scope).
    pub fn is_scoped(&self) -> bool {
        self.is_scoped
    }

    /// The text, which goes into the header `Authorization` after `Bearer `, and nowhere else.
    pub fn secret(&self) -> &str {
        &self.text
    }
}

impl fmt::Debug for Token {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Token")
            .field("expires_at", &self.expires_at)
            .field("is_scoped", &self.is_scoped)
            .finish_non_exhaustive()
    }
}

/// Where tokens come from: [`Credentials`](crate::Credentials), a single [`Token`] that was made elsewhere, or something
/// that keeps the key to itself, such as a vault.
///
/// ```
/// use std::path::PathBuf;
/// use std::time::{Duration, SystemTime};
///
/// use appstore_sdk::{BoxFuture, CredentialsError, Token, TokenSource};
///
/// /// A file into which a vault writes a new token every ten minutes.
/// struct Vault {
///     file: PathBuf,
/// }
///
/// impl TokenSource for Vault {
///     fn mint(&self, now: SystemTime) -> BoxFuture<'_, Result<Token, CredentialsError>> {
///         Box::pin(async move {
///             let text = std::fs::read_to_string(&self.file).map_err(CredentialsError::other)?;
///             Ok(Token::new(text.trim(), now + Duration::from_secs(300)))
///         })
///     }
/// }
/// ```
pub trait TokenSource: Send + Sync + 'static {
    /// Makes a new token. A client keeps it until shortly before it expires, asks for one at a time, and asks again
    /// after Apple refused one.
    ///
    /// `now` is the time by the client's clock. The future runs as a task of its own, so that it goes on when the
    /// request that needed the token is cancelled; after 5 minutes it is given up.
    ///
    /// # Errors
    ///
    /// There is no token. Every request that waits for it fails; the next one asks again. A panic counts as an error.
    fn mint(&self, now: SystemTime) -> BoxFuture<'_, Result<Token, CredentialsError>>;

    /// Which of Apple's programs the tokens are for, and so which address a client sends to by default.
    fn program(&self) -> Program {
        Program::AppStoreConnect
    }
}

/// The same token each time, until it expires: one that something else made, such as a sidecar. After that there is
/// none, and the error says when it expired.
impl TokenSource for Token {
    fn mint(&self, now: SystemTime) -> BoxFuture<'_, Result<Token, CredentialsError>> {
        let minted = match now.duration_since(self.expires_at) {
            Err(_) => Ok(self.clone()),
            Ok(ago) => Err(CredentialsError::new(
                CredentialsErrorKind::Expired,
                format!(
                    "the token expired {} s ago by the clock of this machine; make a client with a new one",
                    ago.as_secs()
                ),
            )),
        };
        Box::pin(std::future::ready(minted))
    }
}

impl<T: TokenSource + ?Sized> TokenSource for Arc<T> {
    fn mint(&self, now: SystemTime) -> BoxFuture<'_, Result<Token, CredentialsError>> {
        T::mint(self, now)
    }

    fn program(&self) -> Program {
        T::program(self)
    }
}

impl<T: TokenSource + ?Sized> TokenSource for Box<T> {
    fn mint(&self, now: SystemTime) -> BoxFuture<'_, Result<Token, CredentialsError>> {
        T::mint(self, now)
    }

    fn program(&self) -> Program {
        T::program(self)
    }
}

/// The token in use. However many ask for it at once, one new token is made at a time, and all of them get it.
pub(crate) struct Tokens {
    source: Arc<dyn TokenSource>,
    clock: Clock,
    state: Mutex<State>,
    /// How many attempts to make a token have ended.
    ended: Arc<AtomicU64>,
    /// The number of the last token that Apple refused.
    rejected: AtomicU64,
}

#[derive(Default)]
struct State {
    current: Option<Current>,
    /// The last attempt if it failed, and its number.
    failure: Option<(u64, CredentialsError)>,
    /// The attempt that is under way. It does not end when nobody waits for it any more.
    minting: Option<Minting>,
}

struct Current {
    token: Token,
    renew_at: SystemTime,
}

struct Minting {
    task: JoinHandle<Minted>,
    begun_at: SystemTime,
}

type Minted = Result<Result<Token, CredentialsError>, Elapsed>;

impl Tokens {
    pub(crate) fn new(source: Arc<dyn TokenSource>, clock: Clock) -> Self {
        Self {
            source,
            clock,
            state: Mutex::default(),
            ended: Arc::default(),
            rejected: AtomicU64::new(0),
        }
    }

    /// The token in use, or a new one if that is about to expire.
    pub(crate) async fn token(&self) -> Result<Token, CredentialsError> {
        let ended_before = self.ended.load(Ordering::Acquire);
        let mut state = self.state.lock().await;
        if let Some(minting) = &state.minting
            && minting.task.is_finished()
        {
            // How it ended is in the state.
            let _ = self.finish(&mut state).await;
        }
        let now = (self.clock)();
        if let Some(current) = self.current(&state)
            && now < current.renew_at
        {
            return Ok(current.token.clone());
        }
        let minted = match &state.failure {
            Some((attempt, error)) if *attempt > ended_before => Err(error.clone()),
            _ => {
                state.minting.get_or_insert_with(|| self.begin(now));
                self.finish(&mut state).await
            }
        };
        match self.current(&state) {
            Some(current) if minted.is_err() && (self.clock)() < current.token.expires_at => {
                tracing::warn!("no new token; the old one is used until it expires");
                Ok(current.token.clone())
            }
            _ => minted,
        }
    }

    /// Says that Apple refused a token, which is not used any more.
    pub(crate) fn reject(&self, rejected: &Token) {
        self.rejected.fetch_max(rejected.serial, Ordering::AcqRel);
    }

    /// The token in use, unless Apple refused it.
    fn current<'s>(&self, state: &'s State) -> Option<&'s Current> {
        let rejected = self.rejected.load(Ordering::Acquire);
        let current = state.current.as_ref();
        current.filter(|current| current.token.serial > rejected)
    }

    /// Asks the source, in a task of its own: were it part of a request, requests with less time than the source
    /// needs would begin anew each time and never get a token.
    fn begin(&self, now: SystemTime) -> Minting {
        let source = Arc::clone(&self.source);
        let ended = Ended(Arc::clone(&self.ended));
        let minting = async move {
            let _ended = ended;
            timeout(PATIENCE, async { source.mint(now).await }).await
        };
        Minting {
            task: tokio::spawn(minting.in_current_span()),
            begun_at: now,
        }
    }

    /// Waits until the attempt has ended, and keeps what it gave. Can be cancelled without harm.
    async fn finish(&self, state: &mut State) -> Result<Token, CredentialsError> {
        let Some(Minting { task, begun_at }) = &mut state.minting else {
            return Err(CredentialsError::other("no token is being made"));
        };
        let (minted, begun_at) = (task.await, *begun_at);
        state.minting = None;
        let attempt = self.ended.load(Ordering::Acquire);
        match minted.map_or_else(|error| Err(broken(&error)), in_time) {
            Ok(mut token) => {
                token.serial = attempt;
                let life = token.expires_at.duration_since(begun_at);
                let life = life.unwrap_or_default();
                state.current = Some(Current {
                    token: token.clone(),
                    renew_at: begun_at + (life - MARGIN.min(life / 4)),
                });
                state.failure = None;
                Ok(token)
            }
            Err(error) => {
                state.failure = Some((attempt, error.clone()));
                Err(error)
            }
        }
    }
}

fn in_time(minted: Minted) -> Result<Token, CredentialsError> {
    minted.unwrap_or_else(|_| {
        let seconds = PATIENCE.as_secs();
        Err(CredentialsError::other(format!(
            "the source of tokens gave none within {seconds} s"
        )))
    })
}

fn broken(error: &JoinError) -> CredentialsError {
    CredentialsError::other(match error.is_panic() {
        true => "the source of tokens panicked",
        false => "the runtime was shut down while a token was made",
    })
}

/// Counts an attempt when it ends, however it does.
struct Ended(Arc<AtomicU64>);

impl Drop for Ended {
    fn drop(&mut self) {
        self.0.fetch_add(1, Ordering::AcqRel);
    }
}
