//! The token in use: made once for all who wait, kept until shortly before it expires, replaced when Apple refuses it.

use std::sync::atomic::{AtomicU64, AtomicUsize, Ordering};
use std::sync::{Arc, Mutex};
use std::time::{Duration, SystemTime, UNIX_EPOCH};

use tokio::sync::Semaphore;

use super::super::auth::token::{BoxFuture, Token, TokenSource, Tokens};
use crate::{CredentialsError, CredentialsErrorKind};

/// A source that counts, waits a little, and fails when it is told to.
struct Source {
    life: Duration,
    minted: AtomicUsize,
    failures: AtomicUsize,
    /// Gives out the same text each time.
    repeats: bool,
    /// At what times it was asked.
    asked: Mutex<Vec<SystemTime>>,
}

impl TokenSource for Source {
    fn mint(&self, now: SystemTime) -> BoxFuture<'_, Result<Token, CredentialsError>> {
        Box::pin(async move {
            for _ in 0..3 {
                tokio::task::yield_now().await;
            }
            self.asked.lock().unwrap().push(now);
            let number = self.minted.fetch_add(1, Ordering::Relaxed) + 1;
            let fails = self
                .failures
                .fetch_update(Ordering::Relaxed, Ordering::Relaxed, |left| {
                    left.checked_sub(1)
                });
            if fails.is_ok() {
                let text = format!("the vault is sealed ({number})");
                return Err(CredentialsError::other(text));
            }
            let number = if self.repeats { 1 } else { number };
            Ok(Token::new(format!("token-{number}"), now + self.life))
        })
    }
}

struct Fixture {
    source: Arc<Source>,
    tokens: Arc<Tokens>,
    /// Seconds since the tests began.
    time: Arc<AtomicU64>,
}

fn moment(seconds: u64) -> SystemTime {
    UNIX_EPOCH + Duration::from_secs(1_700_000_000 + seconds)
}

fn fixture(life: u64, repeats: bool) -> Fixture {
    let source = Arc::new(Source {
        life: Duration::from_secs(life),
        minted: AtomicUsize::new(0),
        failures: AtomicUsize::new(0),
        repeats,
        asked: Mutex::default(),
    });
    let time = Arc::new(AtomicU64::new(0));
    let clock = Arc::clone(&time);
    let tokens = Tokens::new(
        Arc::<Source>::clone(&source),
        Arc::new(move || moment(clock.load(Ordering::Relaxed))),
    );
    Fixture {
        source,
        tokens: Arc::new(tokens),
        time,
    }
}

impl Fixture {
    fn at(&self, seconds: u64) -> &Self {
        self.time.store(seconds, Ordering::Relaxed);
        self
    }

    fn fails(&self, times: usize) -> &Self {
        self.source.failures.store(times, Ordering::Relaxed);
        self
    }

    fn minted(&self) -> usize {
        self.source.minted.load(Ordering::Relaxed)
    }

    async fn text(&self) -> String {
        self.tokens.token().await.unwrap().secret().to_owned()
    }

    /// What 1,000 get who ask at once.
    async fn crowd(&self, rejected: Option<&Token>) -> Vec<Result<Token, CredentialsError>> {
        let tasks: Vec<_> = (0..1000)
            .map(|_| {
                let (tokens, rejected) = (Arc::clone(&self.tokens), rejected.cloned());
                tokio::spawn(async move {
                    match rejected {
                        Some(rejected) => {
                            tokens.reject(&rejected);
                            tokens.token().await
                        }
                        None => tokens.token().await,
                    }
                })
            })
            .collect();
        let mut answers = Vec::new();
        for task in tasks {
            answers.push(task.await.unwrap());
        }
        answers
    }
}

fn run(test: impl Future<Output = ()>) {
    runtime().block_on(test);
}

fn runtime() -> tokio::runtime::Runtime {
    let mut runtime = tokio::runtime::Builder::new_current_thread();
    runtime.enable_time().start_paused(true).build().unwrap()
}

/// A source that waits until it is let, and panics when it is told to.
struct Vault {
    open: Semaphore,
    minted: AtomicUsize,
    panics: bool,
}

impl TokenSource for Vault {
    fn mint(&self, now: SystemTime) -> BoxFuture<'_, Result<Token, CredentialsError>> {
        Box::pin(async move {
            let number = self.minted.fetch_add(1, Ordering::Relaxed) + 1;
            self.open.acquire().await.unwrap().forget();
            assert!(!(self.panics && number == 1), "the vault breaks");
            let token = Token::new(format!("token-{number}"), now + Duration::from_mins(14));
            Ok(token)
        })
    }
}

fn vault(panics: bool) -> (Arc<Vault>, Arc<Tokens>) {
    let vault = Arc::new(Vault {
        open: Semaphore::new(0),
        minted: AtomicUsize::new(0),
        panics,
    });
    let tokens = Tokens::new(Arc::<Vault>::clone(&vault), Arc::new(|| moment(0)));
    (vault, Arc::new(tokens))
}

/// Asks for a token and gives up after 10 s.
async fn impatient(tokens: &Tokens) {
    let asked = tokio::time::timeout(Duration::from_secs(10), tokens.token());
    assert!(asked.await.is_err(), "the vault was slow");
}

#[test]
fn one_token_serves_until_90_seconds_before_it_expires() {
    run(async {
        let fixture = fixture(840, false);
        for seconds in [0, 1, 400, 749] {
            assert_eq!(fixture.at(seconds).text().await, "token-1");
        }
        assert_eq!(fixture.at(750).text().await, "token-2");
        assert_eq!(fixture.at(1499).text().await, "token-2");
        assert_eq!(fixture.minted(), 2);
    });
}

#[test]
fn the_source_is_told_the_time_of_the_clock() {
    run(async {
        let fixture = fixture(840, false);
        fixture.at(7).text().await;
        fixture.at(800).text().await;
        assert_eq!(
            *fixture.source.asked.lock().unwrap(),
            [moment(7), moment(800)]
        );
    });
}

#[test]
fn a_token_with_a_short_life_serves_for_most_of_it() {
    run(async {
        let fixture = fixture(60, false);
        for seconds in [0, 20, 44] {
            assert_eq!(fixture.at(seconds).text().await, "token-1");
        }
        assert_eq!(fixture.at(45).text().await, "token-2");
    });
}

#[test]
fn a_token_that_has_expired_already_is_given_out_and_not_kept() {
    run(async {
        let fixture = fixture(0, false);
        assert_eq!(fixture.text().await, "token-1");
        assert_eq!(fixture.text().await, "token-2");
    });
}

#[test]
fn a_token_for_thousand_who_ask_at_once_is_made_once() {
    run(async {
        let fixture = fixture(840, false);
        for answer in fixture.crowd(None).await {
            assert_eq!(answer.unwrap().secret(), "token-1");
        }
        assert_eq!(fixture.minted(), 1);
    });
}

#[test]
fn a_token_that_expires_under_thousand_is_replaced_once() {
    run(async {
        let fixture = fixture(840, false);
        fixture.text().await;
        for answer in fixture.at(800).crowd(None).await {
            assert_eq!(answer.unwrap().secret(), "token-2");
        }
        assert_eq!(fixture.minted(), 2);
    });
}

#[test]
fn a_token_that_was_refused_to_thousand_is_replaced_once() {
    run(async {
        let fixture = fixture(840, false);
        let rejected = fixture.tokens.token().await.unwrap();
        for answer in fixture.crowd(Some(&rejected)).await {
            assert_eq!(answer.unwrap().secret(), "token-2");
        }
        assert_eq!(fixture.minted(), 2);
    });
}

#[test]
fn a_source_that_gives_out_the_same_token_again_is_asked_once_as_well() {
    run(async {
        let fixture = fixture(840, true);
        let rejected = fixture.tokens.token().await.unwrap();
        for answer in fixture.crowd(Some(&rejected)).await {
            assert_eq!(answer.unwrap().secret(), "token-1");
        }
        assert_eq!(fixture.minted(), 2);
    });
}

#[test]
fn a_token_that_was_refused_and_replaced_long_ago_does_no_harm_to_the_new_one() {
    run(async {
        let fixture = fixture(840, false);
        let first = fixture.tokens.token().await.unwrap();
        fixture.tokens.reject(&first);
        fixture.tokens.token().await.unwrap();
        fixture.tokens.reject(&first);
        let again = fixture.tokens.token().await.unwrap();
        assert_eq!((again.secret(), fixture.minted()), ("token-2", 2));
    });
}

#[test]
fn a_failure_reaches_all_who_waited_for_it_and_the_next_asks_again() {
    run(async {
        let fixture = fixture(840, false);
        for answer in fixture.fails(1).crowd(None).await {
            assert_eq!(answer.unwrap_err().to_string(), "the vault is sealed (1)");
        }
        assert_eq!(fixture.minted(), 1);
        assert_eq!(fixture.text().await, "token-2");
    });
}

#[test]
fn a_failure_to_replace_a_refused_token_reaches_all_and_the_token_is_not_used_again() {
    run(async {
        let fixture = fixture(840, false);
        let rejected = fixture.tokens.token().await.unwrap();
        for answer in fixture.fails(1).crowd(Some(&rejected)).await {
            assert_eq!(answer.unwrap_err().to_string(), "the vault is sealed (2)");
        }
        assert_eq!(fixture.minted(), 2);
        assert_eq!(fixture.text().await, "token-3");
    });
}

#[test]
fn a_failure_to_renew_early_leaves_the_old_token_in_use_until_it_expires() {
    run(async {
        let fixture = fixture(840, false);
        fixture.text().await;
        assert_eq!(fixture.fails(2).at(839).text().await, "token-1");
        assert!(fixture.at(840).tokens.token().await.is_err());
        assert_eq!(fixture.text().await, "token-4");
    });
}

#[test]
fn who_stops_waiting_does_not_stop_the_others() {
    run(async {
        let fixture = fixture(840, false);
        let tokens = Arc::clone(&fixture.tokens);
        let gone = tokio::spawn(async move { tokens.token().await });
        tokio::task::yield_now().await;
        gone.abort();
        assert_eq!(fixture.text().await, "token-1");
        assert!(gone.await.unwrap_err().is_cancelled());
    });
}

#[test]
fn the_making_of_a_token_goes_on_when_nobody_waits_for_it_any_more() {
    run(async {
        let (vault, tokens) = vault(false);
        for _ in 0..3 {
            impatient(&tokens).await;
        }
        vault.open.add_permits(1);
        assert_eq!(tokens.token().await.unwrap().secret(), "token-1");
        assert_eq!(vault.minted.load(Ordering::Relaxed), 1);
    });
}

#[test]
fn a_token_that_was_made_while_nobody_waited_is_used() {
    run(async {
        let (vault, tokens) = vault(false);
        impatient(&tokens).await;
        vault.open.add_permits(1);
        tokio::time::sleep(Duration::from_secs(1)).await;
        assert_eq!(tokens.token().await.unwrap().secret(), "token-1");
        assert_eq!(vault.minted.load(Ordering::Relaxed), 1);
    });
}

#[test]
fn a_failure_that_nobody_waited_for_is_nobodys() {
    run(async {
        let (vault, tokens) = vault(true);
        impatient(&tokens).await;
        vault.open.add_permits(2);
        tokio::time::sleep(Duration::from_secs(1)).await;
        assert_eq!(tokens.token().await.unwrap().secret(), "token-2");
    });
}

#[test]
fn a_token_that_was_made_for_nobody_and_has_expired_since_is_not_used() {
    run(async {
        let fixture = fixture(60, false);
        let asked = tokio::time::timeout(Duration::ZERO, fixture.tokens.token());
        assert!(asked.await.is_err());
        tokio::time::sleep(Duration::from_secs(1)).await;
        assert_eq!(fixture.minted(), 1);
        assert_eq!(fixture.at(60).text().await, "token-2");
    });
}

#[test]
fn a_panic_of_the_source_is_an_error_and_the_next_asks_again() {
    run(async {
        let (vault, tokens) = vault(true);
        vault.open.add_permits(2);
        let (first, second) = (Arc::clone(&tokens), Arc::clone(&tokens));
        let first = tokio::spawn(async move { first.token().await });
        let second = tokio::spawn(async move { second.token().await });
        for asked in [first, second] {
            let error = asked.await.unwrap().unwrap_err();
            assert_eq!(error.kind(), CredentialsErrorKind::Other);
            assert_eq!(error.to_string(), "the source of tokens panicked");
        }
        assert_eq!(tokens.token().await.unwrap().secret(), "token-2");
    });
}

#[test]
fn a_source_that_never_answers_is_given_up_after_five_minutes() {
    run(async {
        let (vault, tokens) = vault(false);
        let begun = tokio::time::Instant::now();
        let error = tokens.token().await.unwrap_err();
        assert_eq!(begun.elapsed().as_secs(), 300);
        assert_eq!(
            error.to_string(),
            "the source of tokens gave none within 300 s"
        );
        vault.open.add_permits(1);
        assert_eq!(tokens.token().await.unwrap().secret(), "token-2");
    });
}

#[test]
fn a_token_whose_making_ended_with_its_runtime_is_made_again_in_another() {
    let (vault, tokens) = vault(false);
    runtime().block_on(impatient(&tokens));
    vault.open.add_permits(1);
    let token = runtime().block_on(tokens.token());
    assert_eq!(token.unwrap().secret(), "token-2");
}

#[test]
fn a_token_that_is_its_own_source_serves_until_it_expires() {
    run(async {
        let time = Arc::new(AtomicU64::new(0));
        let clock = Arc::clone(&time);
        let tokens = Tokens::new(
            Arc::new(Token::new("fixed", moment(840))),
            Arc::new(move || moment(clock.load(Ordering::Relaxed))),
        );
        for seconds in [0, 749, 750, 800, 839] {
            time.store(seconds, Ordering::Relaxed);
            assert_eq!(tokens.token().await.unwrap().secret(), "fixed");
        }
        for seconds in [840, 900] {
            time.store(seconds, Ordering::Relaxed);
            let error = tokens.token().await.unwrap_err();
            assert_eq!(error.kind(), CredentialsErrorKind::Expired);
            let told = format!("the token expired {} s ago", seconds - 840);
            assert!(error.to_string().starts_with(&told), "{error}");
        }
    });
}

#[test]
fn a_token_does_not_show_its_text() {
    run(async {
        let fixture = fixture(840, false);
        let token = fixture.tokens.token().await.unwrap();
        let shown = format!("{token:?}");
        assert!(shown.contains("expires_at") && !shown.contains("token-1"));
    });
}
