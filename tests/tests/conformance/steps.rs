//! What is sent, and which answers are asked for.

use std::collections::BTreeMap;

use crate::calls;
use crate::description::{self, Operation, description};
use crate::options::Options;
use crate::run::{Job, Wanted};
use crate::support::{Call, Round, Sent};

/// An operation with its function.
pub(crate) type Pair = (&'static Operation, &'static Call);

/// Requests of all operations, and how they are to be answered.
pub(crate) struct Step {
    pub(crate) name: &'static str,
    requests: Requests,
    answers: Answers,
}

enum Requests {
    /// With what is required.
    Smallest,
    /// With everything, as often as it takes to send every value.
    Everything,
    /// With what is required and one thing more, for each such thing.
    OneMore,
    /// With null wherever that can be sent.
    Nulls,
    /// With everything, to be answered as CSV.
    Csv,
}

enum Answers {
    /// Always the same.
    Same,
    /// Random, with more than is declared, or with less.
    Random { seed: u32, extent: Extent },
    /// With another status of success than the first.
    OtherSuccesses,
    /// With an error document.
    Refusal(u16),
}

#[derive(Clone, Copy)]
enum Extent {
    /// Everything that is declared.
    Declared,
    /// Also members that are not declared, and entries of maps.
    More,
    /// Half of what need not be there.
    Less,
}

impl Step {
    const fn new(name: &'static str, requests: Requests, answers: Answers) -> Self {
        Self {
            name,
            requests,
            answers,
        }
    }

    const fn random(name: &'static str, seed: u32, extent: Extent) -> Self {
        Self::new(name, Requests::Smallest, Answers::Random { seed, extent })
    }

    const fn refusal(name: &'static str, status: u16) -> Self {
        Self::new(name, Requests::Smallest, Answers::Refusal(status))
    }
}

/// Everything that is done, in this order.
pub(crate) const STEPS: &[Step] = &[
    Step::new("the smallest request", Requests::Smallest, Answers::Same),
    Step::new(
        "everything, with every value",
        Requests::Everything,
        Answers::Same,
    ),
    Step::new(
        "one thing more than is required",
        Requests::OneMore,
        Answers::Same,
    ),
    Step::new(
        "null where that can be sent",
        Requests::Nulls,
        Answers::Same,
    ),
    Step::new("answers as CSV", Requests::Csv, Answers::Same),
    Step::new(
        "other statuses of success",
        Requests::Smallest,
        Answers::OtherSuccesses,
    ),
    Step::random("random answers, seed 1", 1, Extent::Declared),
    Step::random("random answers, seed 2", 2, Extent::Declared),
    Step::random("random answers, seed 3", 3, Extent::Declared),
    Step::random(
        "random answers with unknown members, seed 4",
        4,
        Extent::More,
    ),
    Step::random(
        "random answers with unknown members, seed 5",
        5,
        Extent::More,
    ),
    Step::random(
        "random answers with unknown members, seed 6",
        6,
        Extent::More,
    ),
    Step::random(
        "random answers with members left out, seed 7",
        7,
        Extent::Less,
    ),
    Step::random(
        "random answers with members left out, seed 8",
        8,
        Extent::Less,
    ),
    Step::random(
        "random answers with members left out, seed 9",
        9,
        Extent::Less,
    ),
    Step::refusal("refused: 400", 400),
    Step::refusal("refused: 403", 403),
    Step::refusal("refused: 404", 404),
    Step::refusal("refused: 409", 409),
    Step::refusal("refused: 422", 422),
    Step::refusal("refused: 429", 429),
];

/// The operations that are looked at; an error when that is none, because there is no such resource or operation.
pub(crate) fn chosen(options: &Options) -> Result<Vec<Pair>, String> {
    let calls = calls::CALLS.iter().flat_map(|module| module.iter());
    let calls: BTreeMap<_, _> = calls.map(|call| ((call.path, call.method), call)).collect();
    let pairs = description::operations().iter().map(|operation| {
        let call = calls.get(&(operation.path, operation.method.as_str()));
        let call = call.unwrap_or_else(|| panic!("{} has no function", operation.id));
        (operation, *call)
    });
    let mut pairs: Vec<Pair> = pairs.collect();
    if let Some(resource) = &options.resource {
        pairs.retain(|(_, call)| module(call) == resource);
        if pairs.is_empty() {
            return Err(format!("there is no resource {resource}"));
        }
    }
    if let Some(id) = &options.operation {
        pairs.retain(|(operation, _)| operation.id == id);
        if pairs.is_empty() {
            return Err(match &options.resource {
                Some(resource) => format!("{resource} has no operation {id}"),
                None => format!("there is no operation {id}"),
            });
        }
    }
    Ok(pairs)
}

/// The module of a function.
pub(crate) fn module(call: &Call) -> &'static str {
    let path = call.function.split("::");
    path.into_iter().next().unwrap_or_default()
}

/// The calls of a step.
pub(crate) fn jobs(step: &'static Step, pairs: &[Pair]) -> Vec<Job> {
    let mut jobs = Vec::new();
    for pair in pairs {
        for (prefer, wanted) in step.answers.of(pair.0) {
            let requests = step.requests.of(*pair).into_iter();
            jobs.extend(requests.map(|sent| Job {
                pair: *pair,
                sent,
                prefer: prefer.clone(),
                wanted,
                fault: None,
            }));
        }
    }
    jobs
}

impl Requests {
    fn of(&self, (operation, call): Pair) -> Vec<Sent> {
        let first = Round::new(0);
        match self {
            Self::Smallest => vec![(call.minimal)(first)],
            Self::Everything => {
                let rounds = 0..rounds(operation);
                rounds
                    .map(|round| (call.maximal)(Round::new(round)))
                    .collect()
            }
            Self::OneMore => {
                let setters = call.setters.iter();
                setters.map(|(_, caller)| caller(first)).collect()
            }
            Self::Nulls => call.clears.iter().map(|caller| caller(first)).collect(),
            Self::Csv => call.csv.iter().map(|caller| caller(first)).collect(),
        }
    }
}

/// How many requests it takes to send every value of every enum.
fn rounds(operation: &Operation) -> usize {
    let query = operation.query.iter();
    let query = query.map(|parameter| match parameter.schema["type"].as_str() {
        // A list holds all of them.
        Some("array") => 1,
        Some("boolean") => 2,
        _ => description().rounds(parameter.schema),
    });
    let body = operation
        .body
        .map(|schema| description().rounds(schema).max(2));
    query.chain(body).max().unwrap_or(1)
}

impl Answers {
    /// What is asked for, in the words of the header `Prefer`, and what must come.
    fn of(&self, operation: &Operation) -> Vec<(String, Wanted)> {
        let statuses = || operation.answers.iter().map(|(status, _)| *status);
        match self {
            Self::Same => vec![(String::new(), Wanted::Success { is_exact: true })],
            Self::Random { seed, extent } => {
                // Otherwise all answers of one seed would begin alike.
                let seed = format!("dynamic=true, seed={seed}-{}", operation.id);
                let (prefer, is_exact) = match extent {
                    Extent::Declared => (seed, true),
                    Extent::More => (format!("{seed}, fill=true"), false),
                    Extent::Less => (format!("{seed}, optionals=0.5"), true),
                };
                vec![(prefer, Wanted::Success { is_exact })]
            }
            Self::OtherSuccesses => {
                let lowest = statuses().min();
                let others = statuses().filter(|status| Some(*status) != lowest);
                others
                    .map(|status| (format!("code={status}"), Wanted::Status(status)))
                    .collect()
            }
            Self::Refusal(status) if operation.refusals.contains(status) => {
                let prefer = format!(
                    "code={status}, dynamic=true, seed={status}-{}",
                    operation.id
                );
                vec![(prefer, Wanted::Refusal(*status))]
            }
            Self::Refusal(_) => Vec::new(),
        }
    }
}
