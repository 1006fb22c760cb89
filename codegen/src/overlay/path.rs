//! The `target` of an action: the places of a description that a JSONPath (RFC 9535) selects.

use std::fmt;

use serde_json::Value;
use serde_json_path::{JsonPath, NormalizedPath, PathElement};

use crate::pointer::escape;

/// How long a `target` may be.
const LENGTH: usize = 4000;
/// How deep brackets and parentheses may stand inside each other in a `target`.
const DEPTH: usize = 8;

/// A JSONPath that selects places of a description.
#[derive(Debug, Clone, PartialEq)]
pub struct Target {
    text: String,
    path: JsonPath,
    /// The same without its last step; nothing where there is none, or where it is one down to any depth.
    container: Option<JsonPath>,
}

/// A step from a value to one that it holds. Of two places in one list, the later one is the greater.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Step {
    Item(usize),
    Member(String),
}

/// A place that a JSONPath has found.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub(super) struct Location(Vec<Step>);

impl Target {
    /// Reads a JSONPath.
    ///
    /// # Errors
    ///
    /// What is wrong with it.
    pub(super) fn parse(text: &str) -> Result<Self, String> {
        if text.len() > LENGTH {
            return Err(format!("longer than {LENGTH} bytes"));
        }
        let last = last_step(text)?;
        let parse = |text| JsonPath::parse(text).map_err(|error| described(text, &error));
        let path = parse(text)?;
        let container = match last {
            Some(at) if !text[at..].starts_with("..") => Some(parse(text[..at].trim_end())?),
            Some(_) | None => None,
        };
        Ok(Self {
            text: text.to_owned(),
            path,
            container,
        })
    }

    /// The places that it selects, each once, in the order of the description.
    pub(super) fn places<'a>(&self, root: &'a Value) -> Vec<(Location, &'a Value)> {
        places(&self.path, root)
    }

    /// The objects and lists whose members and items it selects from.
    pub(super) fn containers<'a>(&self, root: &'a Value) -> Vec<(Location, &'a Value)> {
        let container = self.container.iter();
        container.flat_map(|path| places(path, root)).collect()
    }

    /// Whether its last step is from what holds a place to the place itself.
    pub(super) fn has_container(&self) -> bool {
        self.container.is_some()
    }
}

impl fmt::Display for Target {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.text)
    }
}

impl Location {
    /// The same place, as long as nothing before it has been removed.
    pub(super) fn get_mut<'a>(&self, root: &'a mut Value) -> Option<&'a mut Value> {
        let mut value = root;
        for step in &self.0 {
            value = match step {
                Step::Item(index) => value.get_mut(*index)?,
                Step::Member(name) => value.get_mut(name)?,
            };
        }
        Some(value)
    }

    /// What it stands in, and the step from there; nothing for the whole document.
    pub(super) fn split(mut self) -> Option<(Self, Step)> {
        let step = self.0.pop()?;
        Some((self, step))
    }
}

impl fmt::Display for Location {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for step in &self.0 {
            match step {
                Step::Item(index) => write!(f, "/{index}")?,
                Step::Member(name) => write!(f, "/{}", escape(name))?,
            }
        }
        Ok(())
    }
}

fn places<'a>(path: &JsonPath, root: &'a Value) -> Vec<(Location, &'a Value)> {
    let found = path.query_located(root).dedup();
    let places = found.into_iter().map(|node| {
        let value = node.node();
        (location(&node.to_location()), value)
    });
    places.collect()
}

fn location(path: &NormalizedPath<'_>) -> Location {
    let steps = path.iter().map(|element| match element {
        PathElement::Name(name) => Step::Member((*name).to_owned()),
        PathElement::Index(index) => Step::Item(*index),
    });
    Location(steps.collect())
}

/// What is wrong with a JSONPath, with the place in it.
fn described(text: &str, error: &serde_json_path::ParseError) -> String {
    let position = error.position().min(text.len());
    let rest = text.get(position..).unwrap_or_default();
    let visible = |c: char| if c.is_control() { ' ' } else { c };
    let rest: String = rest.chars().take(30).map(visible).collect();
    let wrong = match error.message() {
        "parser error" => "not understood",
        message => message,
    };
    if rest.is_empty() {
        format!("{wrong} at its end")
    } else {
        format!("{wrong} at `{rest}`")
    }
}

/// Where the last step of a JSONPath begins; nothing where it has none.
fn last_step(text: &str) -> Result<Option<usize>, String> {
    let mut last = None;
    let mut depth = 0_usize;
    let mut quote = None;
    let mut escaped = false;
    let mut before = None;
    for (at, c) in text.char_indices() {
        match quote {
            Some(_) if escaped => escaped = false,
            Some(_) if c == '\\' => escaped = true,
            Some(open) if c == open => quote = None,
            Some(_) => {}
            None => {
                if depth == 0 && matches!(c, '.' | '[') && before != Some('.') {
                    last = Some(at);
                }
                match c {
                    '\'' | '"' => quote = Some(c),
                    '[' | '(' => depth += 1,
                    ']' | ')' => depth = depth.saturating_sub(1),
                    _ => {}
                }
                if depth > DEPTH {
                    return Err(format!("brackets are nested deeper than {DEPTH} levels"));
                }
            }
        }
        before = Some(c);
    }
    Ok(last)
}
