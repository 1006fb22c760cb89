//! Measuring several ways of doing one thing against each other, and printing what came out.

use std::hint::black_box;
use std::time::{Duration, Instant};

use allocation_counter::AllocationInfo;

/// How long the rounds of one table take in all, at least.
const TIME: Duration = Duration::from_secs(6);
/// How many rounds there are at least.
const ROUNDS: usize = 9;

/// One way of doing it.
pub(crate) struct Contender<'a> {
    name: &'static str,
    run: Box<dyn Fn() -> (Duration, AllocationInfo) + 'a>,
    bounds: Vec<Bound>,
}

/// What is promised: a share of the time that another contender takes.
struct Bound {
    other: &'static str,
    most: f64,
}

impl<'a> Contender<'a> {
    /// What is measured is `run` alone: making what it is given and dropping what it makes are not.
    pub(crate) fn new<G, T>(
        name: &'static str,
        given: impl Fn() -> G + 'a,
        run: impl Fn(G) -> T + 'a,
    ) -> Self {
        let run = move || {
            let given = given();
            let mut measured = None;
            let allocated = allocation_counter::measure(|| {
                let start = Instant::now();
                let made = black_box(run(given));
                measured = Some((start.elapsed(), made));
            });
            let (time, made) = measured.expect("it ran");
            drop(made);
            (time, allocated)
        };
        Self {
            name,
            run: Box::new(run),
            bounds: Vec::new(),
        }
    }

    /// Promises that it takes at most `most` times as long as another contender.
    pub(crate) fn at_most(mut self, most: f64, other: &'static str) -> Self {
        self.bounds.push(Bound { other, most });
        self
    }
}

/// What was measured of one contender.
struct Figures {
    /// One for each round.
    times: Vec<Duration>,
    allocations: u64,
    bytes: u64,
}

/// Whether a table was asked for, by a part of its title.
pub(crate) fn is_wanted(title: &str, wanted: &[String]) -> bool {
    wanted.is_empty() || wanted.iter().any(|part| title.contains(part.as_str()))
}

/// Measures all contenders in turn, round by round, prints a table, and says whether all bounds are kept. A table
/// whose title was not asked for is left out.
pub(crate) fn table(title: &str, wanted: &[String], contenders: &[Contender<'_>]) -> bool {
    if !is_wanted(title, wanted) {
        return true;
    }
    let mut figures: Vec<Figures> = contenders.iter().map(allocations).collect();
    let start = Instant::now();
    let mut round = 0;
    while round < ROUNDS || start.elapsed() < TIME {
        for step in 0..contenders.len() {
            // Each begins a round now and then, and each follows each other.
            let index = (step + round) % contenders.len();
            figures[index].times.push((contenders[index].run)().0);
        }
        round += 1;
    }
    println!("\n{title} ({round} rounds)\n");
    println!(
        "{:<42} {:>10} {:>7} {:>12} {:>12}",
        "", "median", "ratio", "allocations", "bytes"
    );
    for (contender, own) in contenders.iter().zip(&figures) {
        println!(
            "{:<42} {:>7.0} us {:>7.2} {:>12} {:>12}",
            contender.name,
            median(own.times.iter().map(Duration::as_secs_f64)) * 1e6,
            ratio(own, &figures[0]),
            own.allocations,
            own.bytes,
        );
    }
    println!();
    let mut is_kept = true;
    for (contender, own) in contenders.iter().zip(&figures) {
        for bound in &contender.bounds {
            let mut all = contenders.iter().zip(&figures);
            let (_, other) = all
                .find(|(other, _)| other.name == bound.other)
                .expect("a bound names a contender");
            let ratio = ratio(own, other);
            is_kept &= ratio <= bound.most;
            println!(
                "{}: {ratio:.2} of {}, promised {:.2}: {}",
                contender.name,
                bound.other,
                bound.most,
                if ratio <= bound.most { "ok" } else { "MISSED" },
            );
        }
    }
    is_kept
}

/// What one run allocates; it also warms up.
fn allocations(contender: &Contender<'_>) -> Figures {
    let (_, allocated) = (contender.run)();
    Figures {
        times: Vec::new(),
        allocations: allocated.count_total,
        bytes: allocated.bytes_total,
    }
}

/// How many times as long one contender took as another: the median of what came out round by round, so that what
/// disturbs a round disturbs both.
fn ratio(one: &Figures, other: &Figures) -> f64 {
    let times = one.times.iter().zip(&other.times);
    median(times.map(|(one, other)| one.as_secs_f64() / other.as_secs_f64()))
}

fn median(values: impl Iterator<Item = f64>) -> f64 {
    let mut values: Vec<f64> = values.collect();
    values.sort_by(f64::total_cmp);
    values.get(values.len() / 2).copied().unwrap_or_default()
}
