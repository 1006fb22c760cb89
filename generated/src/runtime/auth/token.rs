//! Tokens, where they come from, and the one that is in use.

use std::fmt;
use std::pin::Pin;
use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};
use std::time::{Duration, SystemTime};

use tokio::sync::Mutex;

use super::credentials::Program;
use super::error::CredentialsError;

/// How long before it expires a token is replaced at the latest, unless its whole life is short.
const MARGIN: Duration = Duration::from_secs(90);

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
    /// The how-manieth token of its [`Tokens`] it is; a source may give out the same text twice.
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

/// Where tokens come from: [`Credentials`](crate::Credentials), or something that keeps the key to itself, such as a
/// vault.
pub trait TokenSource: Send + Sync + 'static {
    /// Makes a new token. A client keeps it until shortly before it expires, asks for one at a time, and asks again
    /// after Apple refused one.
    ///
    /// `now` is the time by the client's clock.
    ///
    /// # Errors
    ///
    /// There is no token. Every request that waits for it fails; the next one asks again.
    fn mint(&self, now: SystemTime) -> BoxFuture<'_, Result<Token, CredentialsError>>;

    /// Which of Apple's programs the tokens are for, and so which address a client sends to by default.
    fn program(&self) -> Program {
        Program::AppStoreConnect
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
    attempts: AtomicU64,
    /// The number of the last token that Apple refused.
    rejected: AtomicU64,
}

#[derive(Default)]
struct State {
    current: Option<Current>,
    /// The last attempt if it failed, and its number.
    failure: Option<(u64, CredentialsError)>,
}

struct Current {
    token: Token,
    renew_at: SystemTime,
}

impl Tokens {
    pub(crate) fn new(source: Arc<dyn TokenSource>, clock: Clock) -> Self {
        Self {
            source,
            clock,
            state: Mutex::default(),
            attempts: AtomicU64::new(0),
            rejected: AtomicU64::new(0),
        }
    }

    /// The token in use, or a new one if that is about to expire.
    pub(crate) async fn token(&self) -> Result<Token, CredentialsError> {
        let attempts = self.attempts.load(Ordering::Acquire);
        let mut state = self.state.lock().await;
        let now = (self.clock)();
        let rejected = self.rejected.load(Ordering::Acquire);
        state.current = state
            .current
            .take()
            .filter(|current| current.token.serial > rejected);
        match &state.current {
            Some(current) if now < current.renew_at => Ok(current.token.clone()),
            _ => {
                let minted = self.mint(&mut state, now, attempts).await;
                match &state.current {
                    Some(current) if minted.is_err() && now < current.token.expires_at => {
                        tracing::warn!("no new token; the old one is used until it expires");
                        Ok(current.token.clone())
                    }
                    _ => minted,
                }
            }
        }
    }

    /// Says that Apple refused a token, which is not used any more.
    pub(crate) fn reject(&self, rejected: &Token) {
        self.rejected.fetch_max(rejected.serial, Ordering::AcqRel);
    }

    /// Asks the source, unless an attempt has failed since the caller began to wait: then its error is the caller's too.
    async fn mint(
        &self,
        state: &mut State,
        now: SystemTime,
        attempts_before: u64,
    ) -> Result<Token, CredentialsError> {
        if let Some((attempt, error)) = &state.failure
            && *attempt > attempts_before
        {
            return Err(error.clone());
        }
        let minted = self.source.mint(now).await;
        let attempt = self.attempts.fetch_add(1, Ordering::AcqRel) + 1;
        match minted {
            Ok(mut token) => {
                token.serial = attempt;
                let life = token.expires_at.duration_since(now).unwrap_or_default();
                state.current = Some(Current {
                    token: token.clone(),
                    renew_at: now + (life - MARGIN.min(life / 4)),
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

impl fmt::Debug for Tokens {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Tokens").finish_non_exhaustive()
    }
}
