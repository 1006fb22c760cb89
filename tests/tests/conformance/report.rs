//! What came of it, for people.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write as _;
use std::fs;
use std::io;
use std::path::Path;
use std::time::Duration;

use crate::address;
use crate::description::{Operation, description};
use crate::faults::Fault;
use crate::options::Options;
use crate::run::Outcome;
use crate::steps::{Pair, Step, module};

/// A call that fails because the tool errs, and not the bindings.
struct Exception {
    operation: &'static str,
    step: &'static str,
    reason: &'static str,
}

/// All of them. One that is no longer needed is a failure, too.
const EXCEPTIONS: &[Exception] = &[];

/// As many failures as are shown of one operation, and in all.
const SHOWN: (usize, usize) = (3, 40);

/// What came of it.
pub(crate) struct Report {
    is_everything: bool,
    steps: Vec<(&'static str, Tally, Duration)>,
    /// By the id of the operation.
    operations: BTreeMap<&'static str, Coverage>,
    broken: Vec<Broken>,
    /// How long it took to find out those that were broken.
    breaking: Duration,
    failures: BTreeMap<String, Vec<String>>,
    excused: BTreeSet<(&'static str, &'static str)>,
}

/// How many calls there were, and what became of them.
#[derive(Default, Clone, Copy)]
struct Tally {
    calls: usize,
    accepted: usize,
    read: usize,
}

/// What was sent of an operation.
struct Coverage {
    pair: Pair,
    tally: Tally,
    /// Parameters, members of bodies and values of enums, as paths.
    declared: BTreeSet<String>,
    accepted: BTreeSet<String>,
}

/// What became of requests that were broken in one way.
struct Broken {
    name: &'static str,
    tried: usize,
    /// How many the server found out, and how many only the raw address or the headers tell.
    rejected: usize,
    told: usize,
    example: String,
}

impl Report {
    pub(crate) fn new(pairs: &[Pair], options: &Options) -> Self {
        let coverage = |pair: &Pair| {
            let coverage = Coverage {
                pair: *pair,
                tally: Tally::default(),
                declared: declared(pair.0),
                accepted: BTreeSet::new(),
            };
            (pair.0.id, coverage)
        };
        Self {
            is_everything: options.is_everything(),
            steps: Vec::new(),
            operations: pairs.iter().map(coverage).collect(),
            broken: Vec::new(),
            breaking: Duration::ZERO,
            failures: BTreeMap::new(),
            excused: BTreeSet::new(),
        }
    }

    /// Adds the calls of a step.
    pub(crate) fn add(&mut self, step: &Step, outcomes: &[Outcome], time: Duration) {
        let mut tally = Tally::default();
        for outcome in outcomes {
            let id = outcome.pair.0.id;
            let (is_accepted, is_read) = (
                outcome.rejections.is_empty(),
                outcome.misreadings.is_empty(),
            );
            let one = Tally {
                calls: 1,
                accepted: usize::from(is_accepted),
                read: usize::from(is_accepted && is_read),
            };
            tally.add(one);
            let Some(coverage) = self.operations.get_mut(id) else {
                continue;
            };
            coverage.tally.add(one);
            if let (true, Some(line)) = (is_accepted, &outcome.line) {
                coverage
                    .accepted
                    .extend(address::sent(outcome.pair.0, line));
            }
            let problems = outcome.rejections.iter().chain(&outcome.misreadings);
            for problem in problems {
                let excuse = EXCEPTIONS
                    .iter()
                    .find(|it| it.operation == id && it.step == step.name);
                match excuse {
                    Some(excuse) => drop(self.excused.insert((excuse.operation, excuse.step))),
                    None => self.fail(id, format!("{}: {problem}", step.name)),
                }
            }
        }
        println!(
            "{:<48} {:>6} calls, {:>6} accepted, {:>6} read, {:>6.1} s",
            step.name,
            tally.calls,
            tally.accepted,
            tally.read,
            time.as_secs_f64()
        );
        self.steps.push((step.name, tally, time));
    }

    /// Adds requests that were broken in one way.
    pub(crate) fn add_fault(&mut self, fault: &Fault, outcomes: &[Outcome], time: Duration) {
        self.breaking += time;
        let mut broken = Broken {
            name: fault.name,
            tried: 0,
            rejected: 0,
            told: 0,
            example: String::new(),
        };
        for outcome in outcomes {
            let Some(line) = &outcome.line else {
                continue;
            };
            broken.tried += 1;
            match outcome.rejections.first() {
                Some(_) if outcome.is_lost => {}
                None => self.fail(outcome.pair.0.id, format!("{} is accepted", fault.name)),
                Some(found) => {
                    let is_refused = line.status >= 400 || !line.violations.is_empty();
                    broken.rejected += usize::from(is_refused);
                    broken.told += usize::from(!is_refused);
                    if broken.example.is_empty() {
                        let found = line.violations.first().unwrap_or(found);
                        broken.example = format!("{}: {found}", outcome.pair.0.id);
                    }
                }
            }
        }
        if self.is_everything && broken.tried == 0 {
            self.fail(
                fault.name,
                "no request could be broken in this way".to_owned(),
            );
        }
        self.broken.push(broken);
    }

    /// Whether it makes no sense to go on, because the server is gone.
    pub(crate) fn is_over(&mut self, outcomes: &[Outcome]) -> bool {
        let lost = outcomes.iter().filter(|outcome| outcome.is_lost).count();
        if lost > 0 {
            self.fail(
                "the server",
                format!("{lost} requests did not reach it; the rest was not sent"),
            );
        }
        lost > 0
    }

    fn fail(&mut self, about: &str, problem: String) {
        let problems = self.failures.entry(about.to_owned()).or_default();
        if !problems.contains(&problem) {
            problems.push(problem);
        }
    }

    /// Whether everything was accepted and read, and every broken request was found out.
    pub(crate) fn is_success(&self) -> bool {
        self.failures.is_empty()
            && self.uncovered().next().is_none()
            && self.unread().next().is_none()
            && self.superfluous().next().is_none()
            && !self.operations.is_empty()
    }

    /// Parameters, members and values that were not accepted, though they are declared. An exception excuses those of its
    /// operation, which may be sent only where it applies.
    fn uncovered(&self) -> impl Iterator<Item = (&'static str, &String)> {
        let operations = self.operations.iter().filter(|(id, _)| !is_excused(id));
        operations.flat_map(|(id, coverage)| {
            let missing = coverage.declared.difference(&coverage.accepted);
            missing.map(move |what| (*id, what))
        })
    }

    /// Operations of which not one call was accepted and read, and that no exception excuses.
    fn unread(&self) -> impl Iterator<Item = &'static str> {
        let unread = self
            .operations
            .iter()
            .filter(|(_, coverage)| coverage.tally.read == 0);
        unread.map(|(id, _)| *id).filter(|id| !is_excused(id))
    }

    /// Exceptions that excuse nothing.
    fn superfluous(&self) -> impl Iterator<Item = &'static Exception> {
        let all = EXCEPTIONS.iter().filter(|_| self.is_everything);
        all.filter(|it| !self.excused.contains(&(it.operation, it.step)))
    }

    /// Prints it.
    pub(crate) fn print(&self) {
        self.print_resources();
        if !self.is_everything {
            self.print_operations();
        }
        self.print_broken();
        for exception in EXCEPTIONS {
            println!(
                "excused: {}, {}: {}",
                exception.operation, exception.step, exception.reason
            );
        }
        for exception in self.superfluous() {
            println!(
                "no longer needed: the exception for {}, {}",
                exception.operation, exception.step
            );
        }
        for id in self.unread().take(SHOWN.1) {
            println!("not covered: {id}");
        }
        for (id, what) in self.uncovered().take(SHOWN.1) {
            println!("not accepted: {what} of {id}");
        }
        self.print_failures();
        self.print_totals();
    }

    fn print_resources(&self) {
        let mut resources: BTreeMap<&str, (usize, Tally)> = BTreeMap::new();
        for coverage in self.operations.values() {
            let (operations, tally) = resources.entry(module(coverage.pair.1)).or_default();
            *operations += 1;
            tally.add(coverage.tally);
        }
        println!("\n{:<80} operations  calls  accepted   read", "resource");
        for (resource, (operations, tally)) in resources {
            println!(
                "{resource:<80} {operations:>10} {:>6} {:>9} {:>6}",
                tally.calls, tally.accepted, tally.read
            );
        }
        println!();
    }

    fn print_operations(&self) {
        for (id, coverage) in &self.operations {
            let tally = coverage.tally;
            println!(
                "{id:<80} {:>17} {:>9} {:>6}",
                tally.calls, tally.accepted, tally.read
            );
        }
        println!();
    }

    fn print_broken(&self) {
        for broken in &self.broken {
            let found = broken.rejected + broken.told;
            let by = match (broken.rejected, broken.told) {
                (_, 0) => String::new(),
                (0, _) => ", by what the server cannot see".to_owned(),
                (_, told) => format!(", {told} by what the server cannot see"),
            };
            let verdict = match found == broken.tried {
                true => "rejected, as it must be",
                false => "NOT ALWAYS REJECTED",
            };
            println!(
                "{verdict}: {} ({found} of {}{by}): {}",
                broken.name, broken.tried, broken.example
            );
        }
    }

    fn print_failures(&self) {
        let some = self.failures.iter().flat_map(|(about, problems)| {
            let some = problems.iter().take(SHOWN.0);
            some.map(move |problem| format!("{about}: {problem}"))
        });
        for failure in some.take(SHOWN.1) {
            println!("failed: {failure}");
        }
    }

    fn print_totals(&self) {
        let mut all = Tally::default();
        for (_, tally, _) in &self.steps {
            all.add(*tally);
        }
        let time: Duration = self.steps.iter().map(|(_, _, time)| *time).sum();
        let covered = self
            .operations
            .values()
            .filter(|it| it.tally.is_clean())
            .count();
        let declared: usize = self.operations.values().map(|it| it.declared.len()).sum();
        let accepted = self.operations.values();
        let accepted = accepted.map(|it| it.declared.intersection(&it.accepted).count());
        println!(
            "\n{covered} of {} operations accepted and read, in {} calls and {:.0} s",
            self.operations.len(),
            all.calls,
            time.as_secs_f64()
        );
        println!(
            "{} of {declared} parameters, members of bodies and values of enums accepted",
            accepted.sum::<usize>()
        );
        if !self.broken.is_empty() {
            let tried: usize = self.broken.iter().map(|broken| broken.tried).sum();
            let found = self
                .broken
                .iter()
                .map(|broken| broken.rejected + broken.told);
            println!(
                "{} of {tried} requests that were broken on purpose, in {} ways, rejected, in {:.0} s",
                found.sum::<usize>(),
                self.broken.len(),
                self.breaking.as_secs_f64()
            );
        }
        let problems: usize = self.failures.values().map(Vec::len).sum();
        if problems > 0 {
            println!("{problems} failures, of {} operations", self.failures.len());
        }
    }

    /// Writes a line for each operation: its id, its function and its figures.
    pub(crate) fn write_table(&self, path: &Path) -> io::Result<()> {
        let mut table = String::from("operation\tfunction\tcalls\taccepted\tread\n");
        for (id, coverage) in &self.operations {
            let Tally {
                calls,
                accepted,
                read,
            } = coverage.tally;
            let function = coverage.pair.1.function;
            let _ = writeln!(table, "{id}\t{function}\t{calls}\t{accepted}\t{read}");
        }
        fs::write(path, table)?;
        println!("by operation: {}", path.display());
        Ok(())
    }
}

impl Tally {
    fn add(&mut self, more: Self) {
        self.calls += more.calls;
        self.accepted += more.accepted;
        self.read += more.read;
    }

    fn is_clean(self) -> bool {
        self.calls > 0 && self.calls == self.read
    }
}

/// Whether there is an exception for an operation.
fn is_excused(id: &str) -> bool {
    EXCEPTIONS.iter().any(|it| it.operation == id)
}

/// What can be sent of an operation.
fn declared(operation: &'static Operation) -> BTreeSet<String> {
    let mut declared = BTreeSet::new();
    for parameter in &operation.query {
        // No fields, so that nothing can be sent.
        if parameter.schema["maxItems"] == 0 {
            continue;
        }
        let name = parameter.name.to_owned();
        declared.insert(name.clone());
        description().declared(parameter.schema, name, &mut declared);
    }
    if let Some(schema) = operation.body {
        description().declared(schema, String::new(), &mut declared);
    }
    declared
}
