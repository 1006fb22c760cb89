//! What the tests of this workspace share.

pub mod bindings;
pub mod description;
pub mod proof;
