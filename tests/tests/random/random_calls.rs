//! Random calls of every function that sends something, made by `build.rs`.

#![allow(
    dead_code,
    deprecated,
    reason = "everything in the plan is called, also what Apple advises against"
)]
#![allow(
    non_snake_case,
    unused_mut,
    unused_variables,
    reason = "written by machine, as uniform as possible"
)]
#![allow(clippy::all, reason = "written by machine, as uniform as possible")]

include!(concat!(env!("OUT_DIR"), "/random.rs"));
