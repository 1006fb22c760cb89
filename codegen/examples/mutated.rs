//! Writes a description with everything changed in it that Apple could write next: `mutated FILE` prints JSON.
//!
//! `.ci/run` compiles the bindings of what comes out.

#[path = "../tests/mutations/table.rs"]
#[allow(dead_code, reason = "what each mutation may cost is for the tests")]
mod table;

use std::error::Error;

use codegen::document;

fn main() -> Result<(), Box<dyn Error>> {
    let file = std::env::args_os()
        .nth(1)
        .ok_or("the name of a description is missing")?;
    let document = document::read(&std::fs::read(file)?)?;
    let mutations: Vec<&table::Mutation> = table::MUTATIONS.iter().collect();
    println!("{}", table::mutated(&document.in_place(), &mutations));
    Ok(())
}
