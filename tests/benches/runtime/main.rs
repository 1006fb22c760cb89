//! What the runtime promises about speed, measured. `cargo xtask bench runtime` runs it; it fails when a bound is
//! missed.
//!
//! Everything is measured against something else in the same run, so that a slow or busy machine changes little.

mod decode;
mod measure;
mod plain;
mod sample;
mod sending;

use std::process::ExitCode;

fn main() -> ExitCode {
    // Cargo passes `--bench`; anything else picks tables by a part of their title.
    let wanted: Vec<String> = std::env::args()
        .skip(1)
        .filter(|argument| !argument.starts_with('-'))
        .collect();
    let mut is_kept = true;
    for table in [
        decode::reading,
        decode::including,
        sending::overhead,
        sending::walk,
        sending::tokens,
    ] {
        is_kept &= table(&wanted);
    }
    if is_kept {
        ExitCode::SUCCESS
    } else {
        eprintln!("a bound was missed");
        ExitCode::FAILURE
    }
}
