//! The beginning of an answer that is no error document, fit to be shown.

/// As many characters as a person reads in an error.
const LONGEST: usize = 500;

/// The text of a body without markup, blanks and secrets.
pub(super) fn of(body: &[u8], secret: &str) -> String {
    let text = without_markup(&String::from_utf8_lossy(body));
    shortened(&scrubbed(&line(&text), secret))
}

/// As much of a text as a person reads.
pub(super) fn shortened(text: &str) -> String {
    match text.char_indices().nth(LONGEST) {
        Some((end, _)) => format!("{}…", &text[..end]),
        None => text.to_owned(),
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
    // Brackets and apostrophes do stand in addresses.
    let ends = |character: char| {
        character.is_whitespace() || character.is_control() || "\"<>“”".contains(character)
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
        let marks = ["?", "%3F", "%3f", "\\u003F", "\\u003f"];
        let is_mark = marks.iter().any(|mark| so_far.ends_with(mark));
        if is_mark && text[so_far.len()..].starts_with(|next| !ends(next)) {
            is_query = true;
            shown.push('…');
        }
    }
    shown
}

/// A text on one line, without what steers terminals.
pub(super) fn line(text: &str) -> String {
    let words: Vec<&str> = text.split_whitespace().collect();
    let mut line = words.join(" ");
    line.retain(|character| !character.is_control());
    line
}

/// What people would see of a page; other text is as it was.
fn without_markup(text: &str) -> String {
    /// What is hidden with all that is in it.
    const HIDDEN: [(&str, &str); 3] = [
        ("<!--", "-->"),
        ("<script", "</script>"),
        ("<style", "</style>"),
    ];
    let mut rest = text.trim_start_matches(|it: char| it.is_whitespace() || it == '\u{feff}');
    if !rest.starts_with('<') {
        return rest.to_owned();
    }
    let mut words = String::new();
    while let Some(start) = rest.find('<') {
        words.push_str(&rest[..start]);
        words.push(' ');
        rest = &rest[start..];
        let mut hidden = HIDDEN.iter().filter(|(begin, _)| begins(rest, begin));
        let end = hidden.next().map_or(">", |(_, end)| end);
        rest = match find(rest, end) {
            Some(position) => &rest[position + end.len()..],
            None => "",
        };
    }
    words + rest
}

fn begins(text: &str, piece: &str) -> bool {
    let start = text.as_bytes().get(..piece.len());
    start.is_some_and(|start| start.eq_ignore_ascii_case(piece.as_bytes()))
}

/// Where a piece of ASCII is, whatever its letter case.
fn find(text: &str, piece: &str) -> Option<usize> {
    let mut windows = text.as_bytes().windows(piece.len());
    windows.position(|window| window.eq_ignore_ascii_case(piece.as_bytes()))
}
