//! Everything that callers of the crate can name or call, as a text of one line each: what reviewers read, and what versions are judged by.

mod hand_written;
mod line;

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::{self, Write as _};

use crate::compare::Bump;
use crate::compare::callers::differences;
use crate::compare::surface::{Surface, Thing};

pub use hand_written::Read;

/// What the text begins with.
const HEADER: &str = "\
# What callers of the crate can name or call, written by `cargo xtask codegen`. Do not edit.
# path: signature #[deprecated] // name in JSON, in the query or of the operation; what else is sent or read
# Types are told by their paths below the module of the API.
";

/// What is said of the module of an API.
const MODULE: &str = "the module of an API";

/// The public API of the crate.
#[derive(Debug, Default)]
pub struct PublicApi {
    /// The bindings, by the module of each API.
    apis: BTreeMap<String, Surface>,
    /// The part that is written by hand.
    hand_written: Surface,
}

/// Something that callers could see change.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Difference {
    /// The path in the crate.
    pub path: String,
    /// Whether code that uses it has to be changed.
    pub breaking: bool,
    /// What is to be said of the path, as the rest of a sentence: `is gone`.
    pub said: String,
}

/// Why a text is no public API.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct NotUnderstood {
    /// The number of the line, from 1.
    pub line: usize,
}

impl fmt::Display for NotUnderstood {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "line {} is not understood", self.line)
    }
}

impl std::error::Error for NotUnderstood {}

impl PublicApi {
    /// What the part of the crate exports that is written by hand, from `lib.rs` on; nothing where there is no such file.
    ///
    /// What its macros give to machine-written types is told by the names of the macros.
    ///
    /// # Errors
    ///
    /// A file that cannot be read or is no Rust, or something exported that is in none of the files.
    pub fn hand_written(read: Read<'_>) -> Result<Self, String> {
        let (hand_written, modules) = hand_written::list(read)?;
        let apis = modules.into_iter().map(|name| (name, Surface::default()));
        Ok(Self {
            apis: apis.collect(),
            hand_written,
        })
    }

    /// The same with the bindings in the module `name`.
    #[must_use]
    pub fn with(mut self, name: &str, surface: Surface) -> Self {
        self.apis.insert(name.to_owned(), surface);
        self
    }

    /// The bindings in the module `name`.
    #[must_use]
    pub fn bindings(&self, name: &str) -> Option<&Surface> {
        self.apis.get(name)
    }

    /// The same with the bindings of those other APIs that `present` has and this one knows by name alone.
    #[must_use]
    pub fn completed_by(mut self, present: &Self) -> Self {
        for (name, surface) in &mut self.apis {
            if surface.things.is_empty()
                && let Some(known) = present.apis.get(name)
            {
                surface.things.clone_from(&known.things);
            }
        }
        self
    }

    /// The text, sorted by path.
    #[must_use]
    pub fn to_text(&self) -> String {
        let mut lines: BTreeMap<String, String> = BTreeMap::new();
        for (module, surface) in &self.apis {
            lines.insert(module.clone(), MODULE.to_owned());
            for (path, thing) in &surface.things {
                lines.insert(format!("{module}::{path}"), line::written(thing));
            }
        }
        for (path, thing) in &self.hand_written.things {
            lines.insert(path.clone(), line::written(thing));
        }
        let mut text = HEADER.to_owned();
        for (path, rest) in lines {
            // Writing into a `String` does not fail.
            let _ = writeln!(text, "{path}: {rest}");
        }
        text
    }

    /// Reads what [`Self::to_text`] wrote.
    ///
    /// # Errors
    ///
    /// The first line that is not understood.
    pub fn parse(text: &str) -> Result<Self, NotUnderstood> {
        let mut api = Self::default();
        for (index, line) in text.lines().enumerate() {
            if line.starts_with('#') || line.is_empty() {
                continue;
            }
            let wrong = || NotUnderstood { line: index + 1 };
            let (path, rest) = line.split_once(": ").ok_or_else(wrong)?;
            if rest == MODULE {
                api.apis.insert(path.to_owned(), Surface::default());
                continue;
            }
            let of_api = path
                .split_once("::")
                .and_then(|(module, path)| Some((api.apis.get_mut(module)?, path)));
            let (surface, path, thing) = match of_api {
                Some((surface, path)) => (surface, path, line::read(rest)),
                None => (&mut api.hand_written, path, line::read_as_written(rest)),
            };
            let thing = thing.ok_or_else(wrong)?;
            surface.things.insert(path.to_owned(), thing);
        }
        for surface in api.apis.values_mut().chain([&mut api.hand_written]) {
            line::find_parents(surface);
        }
        Ok(api)
    }

    /// What differs in another public API, by the rules that changes of a description are judged by.
    #[must_use]
    pub fn differences(&self, new: &Self) -> Vec<Difference> {
        let nothing = Surface::default();
        let mut all = self.hand_written_differences(new);
        let modules = self.apis.keys().chain(new.apis.keys());
        let modules: BTreeSet<&String> = modules.collect();
        for module in modules {
            let [old, new] = [self, new].map(|api| api.apis.get(module));
            match (old.is_some(), new.is_some()) {
                (true, false) => all.push(Difference::new(module, true, "is gone")),
                (false, true) => all.push(Difference::new(module, false, "is new")),
                _ => {}
            }
            let [old, new] = [old, new].map(|surface| surface.unwrap_or(&nothing));
            all.extend(compared(old, new).map(|difference| Difference {
                path: format!("{module}::{}", difference.path),
                ..difference
            }));
        }
        all
    }

    fn hand_written_differences(&self, new: &Self) -> Vec<Difference> {
        let parent = |thing: &Thing| {
            let parents = thing.parents.iter();
            let known = parents.filter_map(|path| self.hand_written.things.get(path));
            known.map(|parent| &parent.signature).next_back()
        };
        compared(&self.hand_written, &new.hand_written)
            .map(|mut difference| {
                let is_old = self.hand_written.things.contains_key(&difference.path);
                let thing = new.hand_written.things.get(&difference.path);
                if let Some(thing) = thing.filter(|_| !is_old) {
                    difference.breaking =
                        hand_written::must_be_followed(parent(thing), &thing.signature);
                }
                difference
            })
            .collect()
    }
}

/// What a release with such differences has to raise.
#[must_use]
pub fn bump(differences: &[Difference]) -> Bump {
    if differences.iter().any(|difference| difference.breaking) {
        Bump::Breaking
    } else if differences.is_empty() {
        Bump::None
    } else {
        Bump::Compatible
    }
}

impl Difference {
    fn new(path: &str, breaking: bool, said: &str) -> Self {
        Self {
            path: path.to_owned(),
            breaking,
            said: said.to_owned(),
        }
    }
}

/// What differs between two surfaces, and what else is sent or read.
fn compared<'s>(old: &'s Surface, new: &'s Surface) -> impl Iterator<Item = Difference> + 's {
    let told = differences(old, new).into_iter().map(|found| Difference {
        path: found.path,
        breaking: found.breaking,
        said: found.said,
    });
    let other_facts = old.things.iter().filter(|(path, before)| {
        let after = new.things.get(*path);
        after.is_some_and(|after| after.facts != before.facts)
    });
    told.chain(
        other_facts.map(|(path, _)| Difference::new(path, false, "is sent or read in another way")),
    )
}
