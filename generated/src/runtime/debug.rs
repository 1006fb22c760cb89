//! `Debug` that shows structure, ids, names, numbers and dates, and never free text.

use std::fmt;

use super::view::{Member, View};

/// Stands for a text: shows how many characters it has.
pub(crate) struct Hidden<'a>(pub(crate) &'a str);

impl fmt::Debug for Hidden<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "\"…\"({})", self.0.chars().count())
    }
}

/// Shows a text as it is, without quotes.
pub(crate) struct Bare<'a>(pub(crate) &'a str);

impl fmt::Debug for Bare<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.0)
    }
}

/// Shows a value as it describes itself.
pub(crate) fn members<T: Member>(value: &T, f: &mut fmt::Formatter<'_>) -> fmt::Result {
    fmt::Debug::fmt(&value.view(), f)
}

/// Shows the value of an enum, unless it does not look like one.
pub(crate) fn name(text: &str, f: &mut fmt::Formatter<'_>) -> fmt::Result {
    if looks_like_a_name(text) {
        f.write_str(text)
    } else {
        fmt::Debug::fmt(&Hidden(text), f)
    }
}

/// Whether a text that Apple sent can be the name of something rather than somebody's words.
pub(crate) fn looks_like_a_name(text: &str) -> bool {
    (1..=64).contains(&text.len())
        && text
            .bytes()
            .all(|byte| byte.is_ascii_alphanumeric() || b"_-.".contains(&byte))
}

impl fmt::Debug for View<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            View::Null => f.write_str("null"),
            View::Bool(value) => fmt::Debug::fmt(value, f),
            View::Integer(value) => fmt::Debug::fmt(value, f),
            View::Unsigned(value) => fmt::Debug::fmt(value, f),
            View::Float(value) => fmt::Debug::fmt(value, f),
            View::Text(text) => fmt::Debug::fmt(&Hidden(text), f),
            View::Shown(text) => fmt::Debug::fmt(text, f),
            View::Name(text) => name(text, f),
            View::List(items) => f.debug_list().entries(items).finish(),
            View::Object(members) => {
                let mut object = f.debug_struct(members.name);
                for (name, view) in &members.list {
                    object.field(name, view);
                }
                object.finish()
            }
            View::Map(list) => f
                .debug_map()
                .entries(list.iter().map(|(name, view)| (Hidden(name), view)))
                .finish(),
        }
    }
}
