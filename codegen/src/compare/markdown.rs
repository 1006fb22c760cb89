//! Changes for a page on GitHub: what it says first fits a screen, the details of each module are folded.

use std::collections::BTreeSet;

use super::groups::{
    Detailed, Group, Section, also, detail, in_short, is_breaking, places, sections,
};
use super::summary::{breaking, changes as count_changes, table};
use super::words::{Deed, deed, module, name};
use super::{Change, Changes, EVERYWHERE};
use crate::escape::{code, html, sentence};

/// How many lines the summary has for what breaks.
const SHORT: usize = 12;

/// How many names a line has room for.
const NAMES: usize = 3;

/// How many names are told of a long list when there is little room.
const FEW: usize = 4;

/// From how many on a list is folded.
const FOLDED: usize = 8;

/// How long a reason is when there is little room.
const REASON: usize = 240;

/// How to see what is left out.
const ALL: &str = "`cargo xtask spec diff` shows all of it.";

/// How much is told of a module.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Detail {
    /// Everything.
    All,
    /// Long lists are cut, and of other places only one is told.
    Short,
    /// How many changes there are.
    Title,
    /// Nothing.
    Nothing,
}

impl Changes {
    /// For a pull request on GitHub: a summary, then the details of each module, folded.
    #[must_use]
    pub fn to_markdown(&self) -> String {
        let sections = sections(&self.changes);
        self.page(&sections, &vec![Detail::All; sections.len()])
    }

    /// The same in no more than `limit` bytes, of which a character has one or more: the least important details are left out, and
    /// it is said that they are.
    #[must_use]
    pub fn to_markdown_within(&self, limit: usize) -> String {
        let sections = sections(&self.changes);
        for level in [Detail::All, Detail::Short] {
            let page = self.page(&sections, &vec![level; sections.len()]);
            if page.len() <= limit {
                return page;
            }
        }
        for rest in [Detail::Title, Detail::Nothing] {
            if let Some(page) = self.filled(&sections, rest, limit) {
                return page;
            }
        }
        cut(&self.summary(), limit)
    }

    /// A page with the details of as many modules as there is room for, those with what breaks first, and `rest` for all others.
    fn filled(&self, sections: &[Section<'_>], rest: Detail, limit: usize) -> Option<String> {
        let mut levels = vec![rest; sections.len()];
        let mut page = Some(self.page(sections, &levels)).filter(|page| page.len() <= limit)?;
        let mut order: Vec<usize> = (0..sections.len()).collect();
        order.sort_by_key(|index| !breaks(&sections[*index]));
        for index in order {
            levels[index] = Detail::Short;
            let fuller = self.page(sections, &levels);
            if fuller.len() <= limit {
                page = fuller;
            } else {
                levels[index] = rest;
            }
        }
        Some(page)
    }

    fn page(&self, sections: &[Section<'_>], levels: &[Detail]) -> String {
        let mut page = self.summary();
        page.push_str(&left_out(levels));
        let mut titles = Vec::new();
        for (section, level) in sections.iter().zip(levels) {
            match level {
                Detail::All | Detail::Short => page.push_str(&folded(section, *level)),
                Detail::Title => titles.push(section),
                Detail::Nothing => {}
            }
        }
        if !titles.is_empty() {
            page.push_str("\n<details>\n<summary>other modules</summary>\n\n");
            for section in titles {
                page.push_str(&format!(
                    "- {} — {}\n",
                    code(module(section.module)),
                    section.title()
                ));
            }
            page.push_str("\n</details>\n");
        }
        page
    }

    fn summary(&self) -> String {
        let (old, new) = (&self.old, &self.new);
        let again = if self.is_republished() {
            ": the same version with other content"
        } else {
            ""
        };
        let mut page = format!(
            "## {} → {}{again}\n\n",
            code(&old.version),
            code(&new.version)
        );
        if self.is_republished() {
            page.push_str(&format!(
                "> [!WARNING]\n> {} was published again with other content: {} → {}.\n\n",
                code(&new.version),
                code(short(&old.content)),
                code(short(&new.content)),
            ));
        }
        page.push_str(&format!("{}: {}\n\n", code(&new.title), self.sizes()));
        if self.is_empty() {
            page.push_str(&format!("{}\n", self.nothing()));
            return page;
        }
        page.push_str(&self.counts());
        page.push_str(&self.broken());
        page
    }

    /// How much the descriptions hold.
    fn sizes(&self) -> String {
        let size = |before: usize, after: usize, what: &str| {
            if before == after {
                format!("{after} {what}")
            } else {
                format!("{before} → {after} {what}")
            }
        };
        let (old, new) = (&self.old, &self.new);
        format!(
            "{}, {}, {}.",
            size(old.paths, new.paths, "paths"),
            size(old.operations, new.operations, "operations"),
            size(old.schemas, new.schemas, "schemas"),
        )
    }

    fn counts(&self) -> String {
        let mut counts = String::from("| |");
        for deed in Deed::ALL {
            counts.push_str(&format!(" {} |", deed.word()));
        }
        counts.push_str(" breaks the service | breaks Rust callers |\n|---|");
        counts.push_str(&"---:|".repeat(Deed::ALL.len() + 2));
        counts.push('\n');
        let cell = |number: usize| match number {
            0 => " |".to_owned(),
            number => format!(" {number} |"),
        };
        for (kind, row) in table(&self.changes) {
            counts.push_str(&format!("| {} |", kind.many()));
            for deed in Deed::ALL {
                counts.push_str(&cell(row.deeds.get(&deed).copied().unwrap_or_default()));
            }
            counts.push_str(&cell(row.service));
            counts.push_str(&cell(row.rust));
            counts.push('\n');
        }
        counts
    }

    /// What breaks, in short.
    fn broken(&self) -> String {
        let number = breaking(&self.changes);
        if number.any == 0 {
            return "\nNothing breaks requests of yesterday or Rust callers.\n".to_owned();
        }
        let mut broken = format!(
            "\n**Breaking: {} for requests or answers of yesterday, {} for Rust callers.**\n\n",
            count_changes(number.service),
            count_changes(number.rust),
        );
        let groups = in_short(&self.changes);
        for (roughly, group) in groups.iter().take(SHORT) {
            let first = group.changes[0];
            let names = listed(group.changes.iter().copied(), NAMES);
            broken.push_str(&format!(
                "- {} {roughly} ({}): {names}\n",
                group.kind.count(group.changes.len()),
                whom(first),
            ));
        }
        let more: usize = groups
            .iter()
            .skip(SHORT)
            .map(|(_, group)| group.changes.len())
            .sum();
        if more > 0 {
            broken.push_str(&format!("- and {more} more below\n"));
        }
        broken
    }
}

/// What is said of what is left out.
fn left_out(levels: &[Detail]) -> String {
    let number = levels
        .iter()
        .filter(|level| matches!(level, Detail::Title | Detail::Nothing))
        .count();
    let what = match number {
        0 if levels.contains(&Detail::Short) => "Long lists are cut here.".to_owned(),
        0 => return String::new(),
        number => format!(
            "Long lists are cut here, and the details of {} are left out.",
            super::schemas::count(number, "module")
        ),
    };
    format!("\n**{what}** {ALL}\n")
}

/// Whom a change breaks.
fn whom(change: &Change) -> &'static str {
    match (change.service.breaking, change.rust.breaking) {
        (true, true) => "service and Rust",
        (true, false) => "service",
        (false, true) => "Rust",
        (false, false) => "nobody",
    }
}

fn breaks(section: &Section<'_>) -> bool {
    section.changes.iter().any(|change| is_breaking(change))
}

/// The first digits of a hash.
fn short(content: &str) -> &str {
    content.get(..12).unwrap_or(content)
}

/// The details of a module.
fn folded(section: &Section<'_>, level: Detail) -> String {
    let mut text = format!(
        "\n<details>\n<summary>{} — {}</summary>\n\n",
        heading(section.module),
        section.title(),
    );
    for group in section.breaking() {
        text.push_str(&told(&group, level));
        let first = group.changes[0];
        for (whom, judgement) in [("Service", &first.service), ("Rust", &first.rust)] {
            if level == Detail::Short && !judgement.breaking {
                continue;
            }
            let yes = if judgement.breaking { "breaks" } else { "fine" };
            let reason = match level {
                Detail::Short => shortened(&judgement.reason),
                _ => judgement.reason.clone(),
            };
            text.push_str(&format!("  - {whom}: {yes}. {}\n", sentence(&reason)));
        }
    }
    for group in section.harmless() {
        text.push_str(&told(&group, level));
    }
    text.push_str("\n</details>\n");
    text
}

/// The beginning of a long reason, with whole words and names.
fn shortened(reason: &str) -> String {
    let Some((end, _)) = reason.char_indices().nth(REASON) else {
        return reason.to_owned();
    };
    let mut start = &reason[..end];
    if start.matches('`').count() % 2 == 1 {
        start = start.rsplit_once('`').map_or(start, |(start, _)| start);
    }
    let words = start.rsplit_once(' ').map_or(start, |(words, _)| words);
    format!("{words} …")
}

/// The name of a module, in HTML.
fn heading(name: &str) -> String {
    if name == EVERYWHERE {
        module(name).to_owned()
    } else {
        format!("<code>{}</code>", html(name))
    }
}

/// One line for one change; a line and a list for many.
fn told(group: &Group<'_>, level: Detail) -> String {
    let first = group.changes[0];
    let mark = if is_breaking(first) {
        "**Breaking:** "
    } else {
        ""
    };
    let happened = deed(first, &code);
    if let [change] = group.changes.as_slice() {
        return format!(
            "- {mark}{} {}{happened}{}{}\n",
            group.kind.one(),
            code(&name(&change.subject)),
            in_brackets(change),
            where_else(change, level, &code),
        );
    }
    let number = group.kind.count(group.changes.len());
    let is_of_one_place = group.is_of_one_place();
    let common = |code: &dyn Fn(&str) -> String| match (is_of_one_place, level) {
        (true, _) => where_else(first, level, code),
        (false, Detail::Short) => in_all(group, code),
        (false, _) => String::new(),
    };
    if level == Detail::Short {
        let names = listed(group.changes.iter().copied(), FEW);
        return format!("- {mark}{number}{happened}{} ({names})\n", common(&code));
    }
    let lines = group.changes.iter().map(|change| {
        let place = if is_of_one_place {
            String::new()
        } else {
            where_else(change, level, &code)
        };
        format!(
            "  - {}{}{place}\n",
            code(&name(&change.subject)),
            in_brackets(change)
        )
    });
    let lines: String = lines.collect();
    if group.changes.len() >= FOLDED && !is_breaking(first) {
        let code = |text: &str| format!("<code>{}</code>", html(text));
        let happened = deed(first, &code);
        return format!(
            "- <details><summary>{number}{happened}{}</summary>\n\n{lines}\n  </details>\n",
            common(&code)
        );
    }
    format!("- {mark}{number}{happened}{}\n{lines}", common(&code))
}

/// All places in which something happened to one of a group, where there is little room.
fn in_all(group: &Group<'_>, code: &dyn Fn(&str) -> String) -> String {
    let all = group.changes.iter().flat_map(|change| places(change));
    let all: BTreeSet<&str> = all.collect();
    let names: Vec<String> = all.iter().take(FEW).map(|place| code(place)).collect();
    match all.len().saturating_sub(FEW) {
        0 => format!("; in {}", names.join(", ")),
        more => format!("; in {} and {more} more", names.join(", ")),
    }
}

/// What else there is to say of a change.
fn in_brackets(change: &Change) -> String {
    match detail(change) {
        Detailed::Nothing => String::new(),
        Detailed::Name(name) => format!(" ({})", code(&name)),
        Detailed::Words(words) => format!(" ({words})"),
    }
}

/// In which other places the same happened.
fn where_else(change: &Change, level: Detail, code: &dyn Fn(&str) -> String) -> String {
    let places = places(change);
    let also = also(change);
    if places.is_empty() {
        return String::new();
    }
    let room = if level == Detail::All { NAMES } else { 1 };
    let names: Vec<String> = places.iter().take(room).map(|place| code(place)).collect();
    match places.len().saturating_sub(room) {
        0 => format!("; {also}in {}", names.join(", ")),
        more => format!("; {also}in {} and {more} more", names.join(", ")),
    }
}

/// Names, each once, and how many more there are.
fn listed<'c>(changes: impl Iterator<Item = &'c Change>, room: usize) -> String {
    let mut names: Vec<String> = Vec::new();
    for change in changes {
        let name = code(&name(&change.subject));
        if !names.contains(&name) {
            names.push(name);
        }
    }
    let more = names.len().saturating_sub(room);
    names.truncate(room);
    match more {
        0 => names.join(", "),
        more => format!("{} and {more} more", names.join(", ")),
    }
}

/// As many whole lines as there is room for.
fn cut(page: &str, limit: usize) -> String {
    let mut cut = String::new();
    for line in page.split_inclusive('\n') {
        if cut.len() + line.len() > limit {
            break;
        }
        cut.push_str(line);
    }
    cut
}
