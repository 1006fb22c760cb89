//! The example that `cargo xtask explain` shows for an operation compiles, for every operation. There is nothing to run.

#![allow(
    dead_code,
    deprecated,
    clippy::unused_async,
    clippy::let_unit_value,
    reason = "what counts is that it compiles"
)]

use appstore_sdk::{Client, Error};

include!(concat!(env!("OUT_DIR"), "/examples.rs"));
