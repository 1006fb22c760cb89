//! Generates the bindings of a description and throws them away: `generate DESCRIPTION [OVERLAY]`.
//!
//! `cargo xtask bench codegen` measures it.

use std::error::Error;
use std::fs;

use codegen::overlay::{Corrections, Overlay};
use codegen::{Settings, generate};

fn main() -> Result<(), Box<dyn Error>> {
    let mut arguments = std::env::args_os().skip(1);
    let description = arguments
        .next()
        .ok_or("the name of a description is missing")?;
    let overlay = match arguments.next() {
        Some(file) => Some(Overlay::read(&fs::read(file)?)?),
        None => None,
    };
    let corrections = overlay
        .as_ref()
        .map_or(Corrections::None, Corrections::Lenient);
    let bindings = generate(&fs::read(description)?, corrections, &Settings::default())?;
    println!("{}", bindings.summary.title);
    Ok(())
}
