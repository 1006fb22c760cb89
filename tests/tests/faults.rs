//! A server that misbehaves, and what the caller sees: nothing hangs, nothing loops, nothing is sent twice that must
//! not be, and no other host gets anything.

#[path = "support/faults.rs"]
mod support;

use std::sync::Mutex;
use std::sync::atomic::AtomicUsize;
use std::sync::atomic::Ordering::Relaxed;
use std::thread;

use appstore_sdk::ErrorKind;
use tests::server::{Reply, Server};

use support::{Ask, Expected, Row, Seen, Sees, operation, rows, tokens, value};

/// What is wrong with what became of a request.
fn complaints(row: &Row, ask: Ask, expected: &Expected, seen: &Seen) -> Vec<String> {
    let mut wrong = Vec::new();
    let arrived = seen.requests.len();
    if arrived != expected.requests {
        wrong.push(format!("{} requests expected, {arrived} arrived", expected.requests));
    }
    match (&expected.sees, &seen.result) {
        (Sees::Value, Ok(found)) if found == value(ask) => {}
        (Sees::Value, found) => wrong.push(format!("the value expected, {found:?} seen")),
        (Sees::Error(..), Ok(found)) => wrong.push(format!("an error expected, {found} seen")),
        (Sees::Error(kind, status, parts), Err(error)) => {
            let text = error.to_string();
            if (error.kind(), error.status()) != (*kind, *status) {
                wrong.push(format!("{kind:?} with {status:?} expected: {text} ({error:?})"));
            }
            for part in parts.iter().filter(|part| !text.contains(**part)) {
                wrong.push(format!("it does not say “{part}”: {text}"));
            }
            if !text.starts_with(operation(ask)) {
                wrong.push(format!("it does not say what was asked: {text}"));
            }
            if text.len() > 1000 || text.chars().any(char::is_control) {
                wrong.push(format!("it is too long, or not one line: {text}"));
            }
            if usize::try_from(error.attempts()) != Ok(expected.attempts) {
                let attempts = error.attempts();
                wrong.push(format!("{} attempts expected, not {attempts}", expected.attempts));
            }
            let is_unknown = error.kind() == ErrorKind::OutcomeUnknown;
            if error.read_back().is_some() != is_unknown {
                wrong.push(format!("read back {:?}", error.read_back()));
            }
        }
    }
    if let [first, second, ..] = &seen.requests[..] {
        let wait = second.arrived - first.arrived;
        if wait < row.wait {
            wrong.push(format!("it waited {wait:?} instead of {:?}", row.wait));
        }
    }
    let different = if row.is_token_renewed { 2 } else { 1 };
    if tokens(&seen.requests) != different.min(seen.requests.len()) {
        wrong.push(format!("{} tokens were used", tokens(&seen.requests)));
    }
    let methods: Vec<&str> = seen.requests.iter().map(|it| it.method.as_str()).collect();
    if methods.windows(2).any(|pair| pair[0] != pair[1]) {
        wrong.push(format!("the method changed: {methods:?}"));
    }
    wrong
}

#[test]
fn every_fault_is_seen_as_what_it_is() {
    let elsewhere = Server::always(Reply::status(200));
    let rows = rows(&elsewhere.address());
    let cases: Vec<(&Row, Ask, Expected)> = rows
        .iter()
        .flat_map(|row| row.expected().iter().map(move |(ask, it)| (row, *ask, *it)))
        .collect();
    let next = AtomicUsize::new(0);
    let wrong = Mutex::new(Vec::new());
    thread::scope(|scope| {
        for _ in 0..16 {
            scope.spawn(|| {
                while let Some((row, ask, expected)) = cases.get(next.fetch_add(1, Relaxed)) {
                    let found = match row.run(*ask) {
                        Ok(seen) => complaints(row, *ask, expected, &seen),
                        Err(complaint) => vec![complaint],
                    };
                    let named = found.iter().map(|it| format!("{}, {ask:?}: {it}", row.name));
                    wrong.lock().expect("no panic").extend(named);
                }
            });
        }
    });
    let wrong = wrong.into_inner().expect("no panic");
    assert!(wrong.is_empty(), "\n{}\n", wrong.join("\n"));
    let strays = elsewhere.requests();
    assert!(strays.is_empty(), "another host got requests: {strays:?}");
}
