//! The beginning of an answer that is no error document, fit to be shown.

/// As many characters as a person reads in an error.
const LONGEST: usize = 500;

/// The text of a body without markup, blanks and secrets.
pub(super) fn of(body: &[u8], secret: &str) -> String {
    let text = String::from_utf8_lossy(body);
    let words = without_markup(&text);
    let words: Vec<&str> = words.split_whitespace().collect();
    let text = scrubbed(&words.join(" "), secret);
    match text.char_indices().nth(LONGEST) {
        Some((end, _)) => format!("{}…", &text[..end]),
        None => text,
    }
}

/// A text without the secret, and without the queries of addresses, where presigned ones hold their signature.
pub(super) fn scrubbed(text: &str, secret: &str) -> String {
    let text = match secret {
        "" => text.to_owned(),
        secret => text.replace(secret, "…"),
    };
    let mut shown = String::with_capacity(text.len());
    let mut is_address = false;
    let mut is_query = false;
    for (position, character) in text.char_indices() {
        let is_end = character.is_whitespace() || "\"'<>()[]{}“”".contains(character);
        if is_end {
            (is_address, is_query) = (false, false);
        }
        if text[position..].starts_with("://") {
            is_address = true;
        }
        if is_query {
            continue;
        }
        shown.push(character);
        if is_address && character == '?' {
            is_query = true;
            shown.push('…');
        }
    }
    shown
}

/// What stands between the tags of a page; other text is as it was.
fn without_markup(text: &str) -> String {
    if !text.trim_start().starts_with('<') {
        return text.to_owned();
    }
    let mut words = String::new();
    for part in text.split('<') {
        let (_tag, between) = part.split_once('>').unwrap_or(("", part));
        words.push(' ');
        words.push_str(between);
    }
    words
}
