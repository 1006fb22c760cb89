// Written by `cargo xtask codegen` from the description in `spec/`; not edited by hand.
//! Diagnostic logs.

use crate::runtime::emit::*;

/// A resource of the type `diagnosticLogs`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DiagnosticLog {
    /// Which one it is, among those of its type.
    pub id: Id<DiagnosticLog>,
    /// Where it is.
    pub links: Links,
}
resource!(DiagnosticLog, "diagnosticLogs", links);
