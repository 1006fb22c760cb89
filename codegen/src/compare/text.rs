//! Changes for a terminal.

use super::groups::{Detailed, Group, Section, also, detail, is_breaking, places, sections};
use super::summary::{breaking, table};
use super::words::{Deed, deed, module, name};
use super::{Change, Changes};
use crate::escape::{shown, visible};

/// How many places are told of one change.
const PLACES: usize = 4;

impl Changes {
    /// For a terminal: a summary, then the changes of each module.
    #[must_use]
    pub fn to_text(&self) -> String {
        let mut text = format!(
            "{} → {}",
            shown(&self.old.version),
            shown(&self.new.version)
        );
        if self.is_republished() {
            text.push_str(": the same version with other content");
        }
        text.push('\n');
        if self.is_empty() {
            text.push_str(&format!("{}\n", self.nothing()));
            return text;
        }
        text.push('\n');
        for (kind, row) in table(&self.changes) {
            let deeds: Vec<String> = Deed::ALL
                .iter()
                .filter_map(|deed| row.deeds.get(deed).map(|n| format!("{n} {}", deed.word())))
                .collect();
            text.push_str(&format!("  {}: {}\n", kind.many(), deeds.join(", ")));
        }
        let number = breaking(&self.changes);
        text.push_str(&format!(
            "  breaking for the service: {}, for Rust callers: {}\n",
            number.service, number.rust
        ));
        for section in sections(&self.changes) {
            module_lines(&section, &mut text);
        }
        text
    }
}

fn module_lines(section: &Section<'_>, text: &mut String) {
    text.push_str(&format!(
        "\n{} — {}\n",
        shown(module(section.module)),
        section.title()
    ));
    for group in section.breaking().iter().chain(&section.harmless()) {
        lines(group, text);
    }
}

fn lines(group: &Group<'_>, text: &mut String) {
    let code = |name: &str| shown(name);
    let first = group.changes[0];
    let mark = if is_breaking(first) { '!' } else { ' ' };
    let happened = deed(first, &code);
    if let [change] = group.changes.as_slice() {
        text.push_str(&format!(
            "{mark} {} {}{happened}{}{}\n",
            group.kind.one(),
            shown(&name(&change.subject)),
            in_brackets(change),
            where_else(change),
        ));
    } else {
        let number = group.kind.count(group.changes.len());
        let is_of_one_place = group.is_of_one_place();
        let place = |wanted: bool, change| {
            if wanted {
                where_else(change)
            } else {
                String::new()
            }
        };
        let common = place(is_of_one_place, first);
        text.push_str(&format!("{mark} {number}{happened}{common}\n"));
        for change in &group.changes {
            text.push_str(&format!(
                "      {}{}{}\n",
                shown(&name(&change.subject)),
                in_brackets(change),
                place(!is_of_one_place, change)
            ));
        }
    }
    if is_breaking(first) {
        for (whom, judgement) in [("service", &first.service), ("rust", &first.rust)] {
            let yes = if judgement.breaking { "breaks" } else { "fine" };
            let reason = visible(&judgement.reason);
            text.push_str(&format!("    {whom}: {yes}. {reason}\n"));
        }
    }
}

fn in_brackets(change: &Change) -> String {
    match detail(change) {
        Detailed::Nothing => String::new(),
        Detailed::Name(text) | Detailed::Words(text) => format!(" ({})", shown(&text)),
    }
}

fn where_else(change: &Change) -> String {
    let places = places(change);
    let also = also(change);
    let told: Vec<String> = places
        .iter()
        .take(PLACES)
        .map(|place| shown(place))
        .collect();
    match (places.len(), places.len().saturating_sub(PLACES)) {
        (0, _) => String::new(),
        (_, 0) => format!("; {also}in {}", told.join(", ")),
        (_, more) => format!("; {also}in {} and {more} more", told.join(", ")),
    }
}
