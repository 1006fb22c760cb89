//! Random answers are read, whatever Apple's servers do to them, and random requests are what was asked for.
//!
//! What is random comes from the schemas of the description, not from the model of the generator; and it is the same in
//! every run: each type has its own seed. `PROPTEST_CASES=1000` asks for more documents of each type; with very few, a
//! change may miss a type, and that is a failure.

#[path = "../exhaustive/answers.rs"]
#[allow(dead_code, reason = "samples are made elsewhere")]
mod answers;
#[path = "../exhaustive/calls.rs"]
mod calls;
#[path = "../exhaustive/description.rs"]
#[allow(dead_code, reason = "much of it is about requests")]
mod description;
mod dice;
mod documents;
mod draft;
mod random_calls;
mod reading;
mod shapes;
#[path = "../exhaustive/support.rs"]
mod support;
mod writing;

use std::num::NonZero;
use std::sync::Mutex;
use std::thread;

use proptest::strategy::Strategy;
use proptest::test_runner::{Config, RngAlgorithm, TestCaseError, TestError, TestRng, TestRunner};

/// What one random value showed.
type Outcome = Result<(), String>;

/// How many values of each type there are.
fn cases(usual: u32) -> u32 {
    let asked = std::env::var("PROPTEST_CASES").ok();
    asked
        .map(|cases| cases.parse().expect("PROPTEST_CASES is a number"))
        .unwrap_or(usual)
}

/// Tries random values for each of several things, which have names; on all processors. Fails with the simplest values
/// that do not hold.
#[track_caller]
fn for_each<T: Sync, S: Strategy>(
    things: &'static [T],
    name: impl Fn(&T) -> String + Sync,
    cases: u32,
    values: impl Fn() -> S + Sync,
    holds: impl Fn(&'static T, &S::Value) -> Outcome + Sync,
) {
    /// More than these tell nobody more.
    const MOST: usize = 8;
    let failures = Mutex::new(Vec::new());
    let threads = thread::available_parallelism().map_or(1, NonZero::get);
    let rest = Mutex::new(things.iter());
    let next = || rest.lock().expect("no panic").next();
    let (failures, name, values, holds) = (&failures, &name, &values, &holds);
    thread::scope(|scope| {
        for _ in 0..threads {
            scope.spawn(|| {
                while let Some(thing) = next() {
                    if failures.lock().expect("no panic").len() >= MOST {
                        return;
                    }
                    let mut runner = runner(&name(thing), cases);
                    let failed = runner.run(&values(), |value| {
                        holds(thing, &value).map_err(TestCaseError::fail)
                    });
                    let wrong = match failed {
                        Ok(()) => continue,
                        Err(TestError::Fail(reason, _)) => reason.to_string(),
                        Err(TestError::Abort(reason)) => reason.to_string(),
                    };
                    let wrong = format!("{}: {wrong}", name(thing));
                    failures.lock().expect("no panic").push(wrong);
                }
            });
        }
    });
    let failures = failures.lock().expect("no panic");
    assert!(failures.is_empty(), "\n  {}", failures.join("\n  "));
}

/// A runner whose numbers depend on a name alone, and that leaves no files.
fn runner(name: &str, cases: u32) -> TestRunner {
    let mut seed = [0x5a_u8; 32];
    for (index, byte) in name.bytes().enumerate() {
        let place = &mut seed[index % 32];
        *place = place.rotate_left(3) ^ byte;
    }
    let config = Config {
        cases,
        failure_persistence: None,
        max_shrink_iters: 1000,
        ..Config::default()
    };
    let rng = TestRng::from_seed(RngAlgorithm::ChaCha, &seed);
    TestRunner::new_with_rng(config, rng)
}
