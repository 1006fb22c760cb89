//! Corrections of a description, as data: what is wrong, what is right instead, and how we know.

/// The corrections of one API: its `overlay.yaml`.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Overlay {}
