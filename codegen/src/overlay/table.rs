//! The corrections and their outcomes, for people.

use std::fmt::Write;

use super::{Action, Change, Found, Outcome, Overlay, State};

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

/// A table for a terminal, with a reason for each state that has one, and the counts.
#[must_use]
pub fn text(overlay: &Overlay, columns: &[Column<'_>]) -> String {
    let mut rows = vec![head(columns, |name| name.replace(char::is_control, " "))];
    let actions = overlay.actions.iter().enumerate();
    rows.extend(actions.map(|(index, action)| row(index, action, columns)));
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
    for column in columns {
        for (outcome, reason) in reasons(overlay, column) {
            let _ = write!(
                out,
                "\n{}, line {}, {}: {reason}",
                column.name, outcome.line, outcome.id
            );
        }
    }
    for column in columns {
        let _ = write!(out, "\n{}: {}", column.name, counts(column));
    }
    out.push('\n');
    out
}

/// A table for a pull request on GitHub: the counts, the states, and, folded, the reasons.
///
/// The evidence is code and not links: a link to an issue would show up in that issue.
#[must_use]
pub fn markdown(overlay: &Overlay, columns: &[Column<'_>]) -> String {
    let mut out = String::new();
    for column in columns {
        // Writing into a `String` does not fail.
        let _ = writeln!(out, "{}: {}\n", escaped(column.name), counts(column));
    }
    let head = head(columns, escaped);
    let _ = writeln!(out, "| {} |", head.join(" | "));
    let _ = writeln!(out, "|---|---:|---:|{}", "---|".repeat(columns.len()));
    for (index, action) in overlay.actions.iter().enumerate() {
        let mut row = row(index, action, columns);
        row[0] = format!("`{}`", row[0]);
        let _ = writeln!(out, "| {} |", row.join(" | "));
    }
    for column in columns {
        let reasons: Vec<_> = reasons(overlay, column).collect();
        if reasons.is_empty() {
            continue;
        }
        let name = escaped(column.name);
        let _ = writeln!(
            out,
            "\n<details><summary>What {name} has instead</summary>\n"
        );
        for (outcome, reason) in reasons {
            let _ = writeln!(out, "- `{}`: {}", outcome.id, escaped(reason));
        }
        out.push_str("\n</details>\n");
    }
    out.push_str("\n<details><summary>Why each correction is there, and how we know</summary>\n\n");
    for action in &overlay.actions {
        let why = action.why.split_whitespace().collect::<Vec<_>>().join(" ");
        let evidence: Vec<String> = action
            .evidence
            .iter()
            .map(|source| format!("`{}`", source.replace('`', "'")))
            .collect();
        let _ = writeln!(
            out,
            "- `{}`: {} ({})",
            action.id,
            escaped(&why),
            evidence.join(", ")
        );
    }
    out.push_str("\n</details>\n");
    out
}

fn head(columns: &[Column<'_>], name: impl Fn(&str) -> String) -> Vec<String> {
    let fixed = ["correction", "line", "places"].map(str::to_owned);
    let names = columns.iter().map(|column| name(column.name));
    fixed.into_iter().chain(names).collect()
}

fn row(index: usize, action: &Action, columns: &[Column<'_>]) -> Vec<String> {
    let fixed = [
        action.id.clone(),
        action.line.to_string(),
        action.matches.to_string(),
    ];
    let states = columns
        .iter()
        .map(|column| column.outcomes.get(index).map(short).unwrap_or_default());
    fixed.into_iter().chain(states).collect()
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
    let mut parts = vec![match column.outcomes.len() {
        1 => "1 correction".to_owned(),
        several => format!("{several} corrections"),
    }];
    for state in STATES {
        let count = column
            .outcomes
            .iter()
            .filter(|outcome| class(outcome) == state)
            .count();
        if count > 0 {
            parts.push(format!("{count} {state}"));
        }
    }
    parts.join(", ")
}

/// What is to be said of the outcomes for which a state is not enough.
fn reasons<'a>(
    overlay: &'a Overlay,
    column: &Column<'a>,
) -> impl Iterator<Item = (&'a Outcome, &'a str)> + use<'a> {
    let outcomes = overlay.actions.iter().zip(column.outcomes);
    outcomes.filter_map(|(action, outcome)| match &outcome.state {
        State::Unfit(reason) => Some((outcome, reason.as_str())),
        State::NotNeeded if action.change == Change::Remove => Some((outcome, action.seen_done())),
        State::Applied | State::NotNeeded => None,
    })
}

/// Text that Markdown and HTML leave as it is, on one line.
fn escaped(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for c in text.chars() {
        match c {
            '\\' | '|' | '*' | '_' | '[' | ']' | '<' | '>' | '#' | '@' | '~' | '`' | '&' => {
                out.push('\\');
                out.push(c);
            }
            c if c.is_control() => out.push(' '),
            c => out.push(c),
        }
    }
    out
}
