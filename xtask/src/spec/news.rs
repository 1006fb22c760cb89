//! What the description in the working tree says that the committed one does not, and what that means for the corrections.

use std::path::Path;

use anyhow::Result;
use codegen::Described;
use codegen::compare::{self, Changes};
use codegen::document::Omission;
use codegen::overlay::{Column, Outcome, Overlay, Table};

use super::sides::Sides;
use crate::api::ApiFolder;

/// What is not committed yet.
pub(crate) struct News {
    /// What changed; nothing where no description is committed.
    pub(crate) changes: Option<Changes>,
    /// What the bindings leave out of the description in the working tree.
    pub(crate) omissions: Vec<Omission>,
    corrections: Option<Corrections>,
}

/// What becomes of the corrections, in the working tree and in what is committed.
struct Corrections {
    overlay: Overlay,
    columns: Vec<(String, Vec<Outcome>)>,
}

impl News {
    /// Of an API.
    pub(crate) fn of(root: &Path, api: &str) -> Result<Self> {
        let sides = Sides::of(root, api);
        let new = sides.working_tree()?;
        let (old, new) = match sides.revision("HEAD")? {
            Some(old) => {
                let (old, new) = sides.describe_both(&old, &new)?;
                (Some(old), new)
            }
            None => (None, sides.describe(&new)?),
        };
        let changes = old.as_ref().map(|old| compare::compare(old, &new));
        let file = crate::overlay::of_api(ApiFolder::of(root, api).path())?;
        let omissions = new.document.omissions.clone();
        let column = |place: &str, described: Described| {
            let name = format!("{} ({place})", described.edition.version);
            (name, described.corrections)
        };
        let corrections = file.map(|file| Corrections {
            overlay: file.overlay,
            columns: old
                .map(|old| column("committed", old))
                .into_iter()
                .chain([column("working tree", new)])
                .collect(),
        });
        Ok(Self {
            changes,
            omissions,
            corrections,
        })
    }

    /// Whether the description says something else than the committed one.
    pub(crate) fn is_other_content(&self) -> bool {
        self.changes
            .as_ref()
            .is_none_or(|changes| changes.old.content != changes.new.content)
    }

    /// The corrections whose state changed, for a terminal; nothing where there are none at all.
    pub(crate) fn corrections_as_text(&self) -> Option<String> {
        self.corrections
            .as_ref()
            .map(|it| it.told(|table| table.to_text()))
    }

    /// The corrections whose state changed, for a pull request; nothing where there are none at all.
    pub(crate) fn corrections_as_markdown(&self) -> Option<String> {
        self.corrections
            .as_ref()
            .map(|it| it.told(|table| table.to_markdown()))
    }
}

impl Corrections {
    fn told(&self, how: fn(&Table<'_>) -> String) -> String {
        let columns = self.columns.iter().map(|(name, outcomes)| Column {
            name,
            outcomes: outcomes.as_slice(),
        });
        let columns: Vec<_> = columns.collect();
        how(&Table::of_changes(&self.overlay, &columns))
    }
}
