//! The examples, as programs.
