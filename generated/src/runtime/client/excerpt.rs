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

/// A text of one line without the secret, and without the queries of addresses, where presigned ones hold their
/// signature.
pub(super) fn scrubbed(text: &str, secret: &str) -> String {
    /// What is shorter is a word rather than a signature.
    const SHORTEST: usize = 16;
    let mut text = match secret {
        "" => text.to_owned(),
        secret => text.replace(secret, "…"),
    };
    // The last part of a token is what nobody else can write.
    if let Some((_, signature)) = secret.rsplit_once('.')
        && signature.len() >= SHORTEST
    {
        text = text.replace(signature, "…");
    }
    let ends = |character: char| {
        character.is_whitespace() || character.is_control() || "\"'<>()[]{}“”".contains(character)
    };
    let mut shown = String::with_capacity(text.len());
    let mut is_query = false;
    for (position, character) in text.char_indices() {
        if ends(character) {
            is_query = false;
        }
        if is_query {
            continue;
        }
        shown.push(if character.is_control() {
            ' '
        } else {
            character
        });
        let so_far = &text[..position + character.len_utf8()];
        let is_mark = so_far.ends_with('?') || so_far.ends_with("%3F") || so_far.ends_with("%3f");
        if is_mark && text[so_far.len()..].starts_with(|next| !ends(next)) {
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
