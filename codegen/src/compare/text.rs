//! Changes for a terminal.

use super::words::{Kind, deed, module, name};
use super::{Change, Changes};

impl Changes {
    /// For a terminal: a summary, then the changes of each module.
    #[must_use]
    pub fn to_text(&self) -> String {
        let mut text = format!("{} → {}\n", self.old.version, self.new.version);
        let mut last = "";
        for change in &self.changes {
            if change.module != last {
                text.push_str(&format!("\n{}\n", module(&change.module)));
                last = &change.module;
            }
            text.push_str(&line(change));
        }
        text
    }
}

fn line(change: &Change) -> String {
    let code = |text: &str| format!("`{text}`");
    format!(
        "  {} {} {} {} [{}] S:{} {} R:{}\n",
        if change.service.breaking { "!" } else { " " },
        Kind::of(&change.subject).one(),
        name(&change.subject),
        deed(change, &code),
        change.places.len(),
        change.service.breaking,
        change.service.reason,
        change.rust.breaking,
    )
}
