//! What comes from a description cannot break the page that it is shown on.

/// Longer names are cut.
const LONGEST: usize = 160;

/// A name without what a terminal or a browser does not show as it is, and not too long.
///
/// It is cut between two of the names that it is made of, unless one of them alone is too long.
pub(crate) fn shown(text: &str) -> String {
    let text = visible(text);
    let Some((end, next)) = text.char_indices().nth(LONGEST) else {
        return text;
    };
    let is_between = |letter: char| !letter.is_alphanumeric() && letter != '_';
    let whole = &text[..end];
    let whole = if is_between(next) {
        whole
    } else {
        let names = whole.trim_end_matches(|letter| !is_between(letter));
        if names.len() * 2 < whole.len() {
            whole
        } else {
            names
        }
    };
    format!("{}…", whole.trim_end())
}

/// Text without what a terminal or a browser does not show as it is, on one line.
pub(crate) fn visible(text: &str) -> String {
    let letters = text.chars().map(|letter| match letter {
        '\n' | '\r' | '\t' => ' ',
        other if other.is_control() || is_invisible(other) => '\u{fffd}',
        other => other,
    });
    letters.collect()
}

/// Whether it changes how the text around it is shown, without being seen.
fn is_invisible(letter: char) -> bool {
    matches!(
        letter,
        '\u{200b}'..='\u{200f}' | '\u{2028}'..='\u{202e}' | '\u{2060}'..='\u{206f}' | '\u{feff}'
    )
}

/// A name as code in Markdown, whatever is in it.
pub(crate) fn code(text: &str) -> String {
    whole_code(&shown(text))
}

/// Text of any length as code in Markdown, whatever is in it.
pub(crate) fn whole_code(text: &str) -> String {
    let text = visible(text);
    if text.trim().is_empty() {
        return "(blank)".to_owned();
    }
    let longest = text.split(|letter| letter != '`').map(str::len).max();
    let fence = "`".repeat(longest.unwrap_or_default() + 1);
    if text.starts_with('`') || text.ends_with('`') {
        format!("{fence} {text} {fence}")
    } else {
        format!("{fence}{text}{fence}")
    }
}

/// Text in HTML.
pub(crate) fn html(text: &str) -> String {
    shown(text)
        .replace('&', "&amp;")
        .replace('<', "&lt;")
        .replace('>', "&gt;")
        .replace('"', "&quot;")
}

/// A sentence in Markdown: what stands between backticks is code, everything else is only text.
pub(crate) fn sentence(text: &str) -> String {
    let parts: Vec<&str> = text.split('`').collect();
    let mut sentence = String::new();
    for (index, part) in parts.iter().enumerate() {
        let is_code = index % 2 == 1 && index + 1 < parts.len();
        if is_code {
            sentence.push_str(&code(part));
        } else {
            sentence.push_str(&plain(part));
        }
    }
    sentence
}

/// Text in Markdown that is only text.
pub(crate) fn plain(text: &str) -> String {
    let mut plain = String::new();
    for letter in text.chars() {
        match letter {
            '\n' | '\r' | '\t' => plain.push(' '),
            '&' => plain.push_str("&amp;"),
            '<' => plain.push_str("&lt;"),
            '>' => plain.push_str("&gt;"),
            '@' => plain.push_str("@\u{2060}"),
            '\\' | '*' | '_' | '[' | ']' | '#' | '~' | '|' | '!' => {
                plain.push('\\');
                plain.push(letter);
            }
            other if other.is_control() || is_invisible(other) => plain.push('\u{fffd}'),
            other => plain.push(other),
        }
    }
    plain
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_long_list_of_names_is_cut_between_two_of_them() {
        let names = vec!["filter_name_of_the_authors"; 20].join(", ");
        let shown = shown(&names);
        assert!(shown.ends_with("filter_name_of_the_authors,…"), "{shown}");
        assert!(shown.chars().count() <= LONGEST + 1);
    }

    #[test]
    fn backticks_in_code_have_a_longer_fence_around_them_and_no_backslash() {
        assert_eq!(whole_code("#/paths/~1v1~1a"), "`#/paths/~1v1~1a`");
        assert_eq!(whole_code("#/a`b"), "``#/a`b``");
        assert_eq!(whole_code("`target` is ``"), "``` `target` is `` ```");
    }

    #[test]
    fn a_name_that_is_too_long_is_cut_anyway() {
        let shown = shown(&"a".repeat(1000));
        assert_eq!(shown, format!("{}…", "a".repeat(LONGEST)));
        assert_eq!(visible(&"a".repeat(1000)).len(), 1000);
    }
}
