//! Sends every operation through the real client to a server that judges it by Apple's description and answers by it.
//!
//! `cargo xtask conformance` starts the server and this program. The requests are those of the machine-made calls, their
//! answers are read into their types. What the server cannot see is judged here by the raw address. In the end requests
//! are broken on purpose, and each must be found out.

mod address;
#[allow(dead_code, reason = "others use the rest of it")]
#[path = "../exhaustive/answers.rs"]
mod answers;
#[path = "../exhaustive/calls.rs"]
mod calls;
#[allow(dead_code, reason = "others use the rest of it")]
#[path = "../exhaustive/description.rs"]
mod description;
mod faults;
mod log;
mod options;
mod report;
mod run;
mod steps;
#[path = "../exhaustive/support.rs"]
mod support;
mod wire;

use std::process::ExitCode;
use std::time::Instant;

use options::Options;
use report::Report;
use run::Runner;
use steps::Pair;

fn main() -> ExitCode {
    let options = match Options::parse(std::env::args().skip(1)) {
        Ok(options) => options,
        Err(problem) => {
            eprintln!("{problem}; `cargo xtask conformance` runs this program");
            return ExitCode::FAILURE;
        }
    };
    let operations = match steps::chosen(&options) {
        Ok(operations) => operations,
        Err(problem) => {
            eprintln!("{problem}");
            return ExitCode::FAILURE;
        }
    };
    let runtime = tokio::runtime::Builder::new_multi_thread()
        .worker_threads(2)
        .enable_all()
        .build()
        .expect("the runtime can be set up");
    let report = runtime.block_on(conformance(&options, &operations));
    report.print();
    if let Some(table) = &options.table
        && let Err(error) = report.write_table(table)
    {
        eprintln!("{} cannot be written: {error}", table.display());
        return ExitCode::FAILURE;
    }
    match report.is_success() {
        true => ExitCode::SUCCESS,
        false => ExitCode::FAILURE,
    }
}

async fn conformance(options: &Options, operations: &[Pair]) -> Report {
    let mut runner = Runner::new(options);
    let mut report = Report::new(operations, options);
    for step in steps::STEPS {
        let jobs = steps::jobs(step, operations);
        let started = Instant::now();
        let outcomes = runner.run(jobs).await;
        report.add(step, &outcomes, started.elapsed());
        if report.is_over(&outcomes) {
            return report;
        }
    }
    for fault in faults::FAULTS.iter().filter(|_| options.breaks) {
        let started = Instant::now();
        let outcomes = runner.run(faults::jobs(fault, operations)).await;
        report.add_fault(fault, &outcomes, started.elapsed());
        if report.is_over(&outcomes) {
            return report;
        }
    }
    report
}
