//! The corrections and their outcomes, for people.

use std::fmt::Write;

use super::{Action, Change, Found, Outcome, Overlay, State};
use crate::escape::{code, html, plain, whole_code};

/// The outcomes on one description.
#[derive(Debug, Clone, Copy)]
pub struct Column<'a> {
    /// What the description is called.
    pub name: &'a str,
    /// The outcome of each action, in the order of the overlay.
    pub outcomes: &'a [Outcome],
}

/// What the states of all corrections are counted as.
const STATES: [&str; 5] = [
    "needed",
    "no longer needed",
    "needed in part",
    "not there",
    "found otherwise",
];

/// How to see what is left out.
const ALL: &str = "`cargo xtask spec overlays` shows all of them.";

/// What the corrections find, one row for each.
#[derive(Debug, Clone)]
pub struct Table<'a> {
    overlay: &'a Overlay,
    columns: &'a [Column<'a>],
    /// The rows that are shown, by the place of their action in the overlay.
    rows: Vec<usize>,
}

impl<'a> Table<'a> {
    /// With every correction.
    #[must_use]
    pub fn of(overlay: &'a Overlay, columns: &'a [Column<'a>]) -> Self {
        Self {
            overlay,
            columns,
            rows: (0..overlay.actions.len()).collect(),
        }
    }

    /// Without the corrections that have the same state in all columns, of which one line tells.
    #[must_use]
    pub fn of_changes(overlay: &'a Overlay, columns: &'a [Column<'a>]) -> Self {
        let mut table = Self::of(overlay, columns);
        if let [first, others @ ..] = columns
            && !others.is_empty()
        {
            let state = |column: &Column<'a>, row: usize| {
                let outcome = column.outcomes.get(row);
                outcome.map(|outcome| &outcome.state)
            };
            table.rows.retain(|row| {
                let mut others = others.iter();
                others.any(|column| state(column, *row) != state(first, *row))
            });
        }
        table
    }

    /// For a terminal: the states, a reason for each state that has one, and the counts.
    #[must_use]
    pub fn to_text(&self) -> String {
        if self.rows.is_empty() {
            return format!("{}\n", self.rest());
        }
        let mut rows = vec![self.head(|name| name.replace(char::is_control, " "))];
        rows.extend(self.rows.iter().map(|row| self.row(*row)));
        let width = |column: usize| {
            let cells = rows.iter().filter_map(|row| row.get(column));
            cells.map(|cell| cell.chars().count()).max().unwrap_or(0)
        };
        let widths: Vec<usize> = (0..rows[0].len()).map(width).collect();
        let mut out = String::new();
        for row in &rows {
            let mut line = String::new();
            for (cell, width) in row.iter().zip(&widths) {
                // Writing into a `String` does not fail.
                let _ = write!(line, "{cell:width$}  ");
            }
            out.push_str(line.trim_end());
            out.push('\n');
        }
        for column in self.columns {
            for (outcome, reason) in self.reasons(column) {
                let _ = write!(
                    out,
                    "\n{}, line {}, {}: {reason}",
                    column.name, outcome.line, outcome.id
                );
            }
        }
        for column in self.columns {
            let _ = write!(out, "\n{}: {}", column.name, counts(column));
        }
        out.push('\n');
        if !self.is_whole() {
            let _ = writeln!(out, "{}", self.rest());
        }
        out
    }

    /// For a pull request on GitHub: the counts, the states, and, folded, the reasons.
    ///
    /// The evidence is code and not links: a link to an issue would show up in that issue.
    #[must_use]
    pub fn to_markdown(&self) -> String {
        if self.rows.is_empty() {
            return format!("{}\n", self.rest());
        }
        let mut out = String::new();
        for column in self.columns {
            // Writing into a `String` does not fail.
            let _ = writeln!(out, "{}: {}\n", plain(column.name), counts(column));
        }
        let _ = writeln!(out, "| {} |", self.head(plain).join(" | "));
        let _ = writeln!(out, "|---|---:|---:|{}", "---|".repeat(self.columns.len()));
        for row in &self.rows {
            let mut row = self.row(*row);
            row[0] = code(&row[0]);
            let _ = writeln!(out, "| {} |", row.join(" | "));
        }
        if !self.is_whole() {
            let _ = writeln!(out, "\n{}", self.rest());
        }
        for column in self.columns {
            let reasons: Vec<_> = self.reasons(column).collect();
            if reasons.is_empty() {
                continue;
            }
            let name = html(column.name);
            let _ = writeln!(
                out,
                "\n<details><summary>What {name} has instead</summary>\n"
            );
            for (outcome, reason) in reasons {
                let _ = writeln!(out, "- {}: {}", code(&outcome.id), whole_code(reason));
            }
            out.push_str("\n</details>\n");
        }
        out.push_str(
            "\n<details><summary>Why each correction is there, and how we know</summary>\n\n",
        );
        for action in self.actions() {
            let why = action.why.split_whitespace().collect::<Vec<_>>().join(" ");
            let evidence: Vec<String> = action
                .evidence
                .iter()
                .map(|source| whole_code(source))
                .collect();
            let _ = writeln!(
                out,
                "- {}: {} ({})",
                code(&action.id),
                plain(&why),
                evidence.join(", ")
            );
        }
        out.push_str("\n</details>\n");
        out
    }

    fn is_whole(&self) -> bool {
        self.rows.len() == self.overlay.actions.len()
    }

    /// What is said of the corrections that are not shown.
    fn rest(&self) -> String {
        let hidden: Vec<&Outcome> = self.columns.last().map_or_else(Vec::new, |column| {
            let outcomes = column.outcomes.iter().enumerate();
            let hidden = outcomes.filter(|(index, _)| !self.rows.contains(index));
            hidden.map(|(_, outcome)| outcome).collect()
        });
        let counts = counted(hidden.into_iter());
        if self.rows.is_empty() {
            format!("No correction changed its state ({counts}). {ALL}")
        } else {
            format!("The others are as they were: {counts}. {ALL}")
        }
    }

    /// The actions of the rows.
    fn actions(&self) -> impl Iterator<Item = &'a Action> {
        let actions = &self.overlay.actions;
        self.rows.iter().filter_map(|row| actions.get(*row))
    }

    fn head(&self, name: impl Fn(&str) -> String) -> Vec<String> {
        let fixed = ["correction", "line", "places"].map(str::to_owned);
        let names = self.columns.iter().map(|column| name(column.name));
        fixed.into_iter().chain(names).collect()
    }

    fn row(&self, index: usize) -> Vec<String> {
        let action = &self.overlay.actions[index];
        let fixed = [
            action.id.clone(),
            action.line.to_string(),
            action.matches.to_string(),
        ];
        let states = self
            .columns
            .iter()
            .map(|column| column.outcomes.get(index).map(short).unwrap_or_default());
        fixed.into_iter().chain(states).collect()
    }

    /// What is to be said of the outcomes for which a state is not enough.
    fn reasons(&self, column: &Column<'a>) -> impl Iterator<Item = (&'a Outcome, &'a str)> {
        let outcomes = column.outcomes;
        let rows = self.rows.iter().filter_map(|row| outcomes.get(*row));
        rows.zip(self.actions())
            .filter_map(|(outcome, action)| match &outcome.state {
                State::Unfit(reason) => Some((outcome, reason.as_str())),
                State::NotNeeded if action.change == Change::Remove => {
                    Some((outcome, action.seen_done()))
                }
                State::Applied | State::NotNeeded => None,
            })
    }
}

/// The state of an action in a few words.
fn short(outcome: &Outcome) -> String {
    let State::Unfit(_) = outcome.state else {
        return class(outcome).to_owned();
    };
    let (expected, corrected, otherwise) = (
        outcome.count(Found::AsExpected),
        outcome.count(Found::AsCorrected),
        outcome.count(Found::Otherwise),
    );
    if outcome.places.is_empty() {
        return class(outcome).to_owned();
    }
    if otherwise == 0 && (expected == outcome.matches || corrected == outcome.matches) {
        return "fights with another".to_owned();
    }
    let mut parts = Vec::new();
    for (count, what) in [
        (expected, "as expected"),
        (corrected, "corrected already"),
        (otherwise, "otherwise"),
    ] {
        if count > 0 {
            parts.push(format!("{count} {what}"));
        }
    }
    format!("{} of {}", parts.join(", "), outcome.matches)
}

/// What a state is counted as: one of [`STATES`].
fn class(outcome: &Outcome) -> &'static str {
    match outcome.state {
        State::Applied => STATES[0],
        State::NotNeeded => STATES[1],
        State::Unfit(_) if outcome.count(Found::AsExpected) > 0 => STATES[2],
        State::Unfit(_) if outcome.places.is_empty() => STATES[3],
        State::Unfit(_) => STATES[4],
    }
}

fn counts(column: &Column<'_>) -> String {
    counted(column.outcomes.iter())
}

fn counted<'a>(outcomes: impl ExactSizeIterator<Item = &'a Outcome> + Clone) -> String {
    let mut parts = vec![match outcomes.len() {
        1 => "1 correction".to_owned(),
        several => format!("{several} corrections"),
    }];
    for state in STATES {
        let of_it = |outcome: &&Outcome| class(outcome) == state;
        let count = outcomes.clone().filter(of_it).count();
        if count > 0 {
            parts.push(format!("{count} {state}"));
        }
    }
    parts.join(", ")
}
