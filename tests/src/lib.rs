//! What the tests of this workspace share.

pub mod apple;
pub mod bindings;
pub mod description;
pub mod fuzzing;
pub mod keys;
pub mod logs;
pub mod programs;
pub mod proof;
pub mod server;
