//! What differs between two surfaces, thing by thing, and whether that breaks.

use std::collections::BTreeSet;

use super::Aspect;
use crate::compare::surface::{Kind, Signature, Surface, Taken, Thing};
use crate::plan::{Form, Generic, RustType};

/// What is said of another answer begins so.
pub(super) const ANSWERED: &str = "is answered with";

/// A difference, not yet told.
pub(crate) struct Found {
    pub(crate) path: String,
    pub(crate) module: String,
    pub(crate) aspect: Aspect,
    pub(crate) breaking: bool,
    pub(crate) said: String,
    /// What Apple calls it.
    pub(crate) wire: String,
    /// How Rust writes it, before and after.
    pub(crate) written: [String; 2],
    /// JSON pointers to what it comes from in the old description, and in the new one.
    pub(crate) pointers: [BTreeSet<String>; 2],
}

/// The differences of two surfaces, in the order of their paths.
///
/// What belongs to something that is gone, new or replaced is not told: its parent is.
pub(crate) fn differences(old: &Surface, new: &Surface) -> Vec<Found> {
    let is_replaced = |path: &String| match (old.things.get(path), new.things.get(path)) {
        (Some(before), Some(after)) => match (&before.signature, &after.signature) {
            (Signature::Type(before), Signature::Type(after)) => {
                *before == Kind::Bare && *after != Kind::Bare || !continues(*before, *after)
            }
            _ => false,
        },
        _ => true,
    };
    let is_implied = |thing: &Thing| thing.parents.iter().any(is_replaced);
    let all: BTreeSet<&String> = old.things.keys().chain(new.things.keys()).collect();
    let mut found = Vec::new();
    for path in all {
        match (old.things.get(path), new.things.get(path)) {
            (Some(thing), None) if !is_implied(thing) => {
                let pointers = [thing.pointers.clone(), BTreeSet::new()];
                found.push(Found::new(
                    path,
                    thing,
                    Aspect::Gone,
                    true,
                    "is gone",
                    pointers,
                ));
            }
            (None, Some(thing)) if !is_implied(thing) => {
                let pointers = [BTreeSet::new(), thing.pointers.clone()];
                found.push(Found::new(
                    path,
                    thing,
                    Aspect::New,
                    false,
                    "is new",
                    pointers,
                ));
            }
            (Some(before), Some(after)) if !is_implied(before) && !is_implied(after) => {
                let pair = Pair {
                    path,
                    before,
                    after,
                    old,
                    new,
                };
                found.extend(pair.differences());
            }
            _ => {}
        }
    }
    found
}

impl Found {
    fn new(
        path: &str,
        thing: &Thing,
        aspect: Aspect,
        breaking: bool,
        said: impl Into<String>,
        pointers: [BTreeSet<String>; 2],
    ) -> Self {
        let said = said.into();
        let is_value = matches!(thing.signature, Signature::Variant(_)) && aspect == Aspect::New;
        Self {
            path: path.to_owned(),
            module: thing.module.clone(),
            aspect,
            breaking,
            said: if is_value {
                format!("{said}; a `match` has an arm for the others anyway")
            } else {
                said
            },
            wire: thing.wire.clone(),
            written: Default::default(),
            pointers,
        }
    }
}

/// A thing that is on both surfaces.
struct Pair<'s> {
    path: &'s str,
    before: &'s Thing,
    after: &'s Thing,
    old: &'s Surface,
    new: &'s Surface,
}

/// One thing that differs in a signature: whether it breaks, what is to be said, and where it comes from, if that is not where
/// the whole comes from.
struct Differs {
    breaking: bool,
    said: String,
    pointers: Option<[BTreeSet<String>; 2]>,
}

impl Differs {
    fn whole(breaking: bool, said: String) -> Vec<Self> {
        vec![Self {
            breaking,
            said,
            pointers: None,
        }]
    }

    fn at(breaking: bool, said: String, before: Option<&Taken>, after: Option<&Taken>) -> Self {
        let pointers = [before, after].map(|taken| {
            let pointer = taken.map(|taken| taken.pointer.clone());
            pointer.into_iter().collect()
        });
        Self {
            breaking,
            said,
            pointers: Some(pointers),
        }
    }
}

impl Pair<'_> {
    fn differences(&self) -> Vec<Found> {
        let mut found = Vec::new();
        let mut push = |aspect, breaking, said: String, pointers: Option<_>| {
            let both = || [self.before.pointers.clone(), self.after.pointers.clone()];
            let pointers = pointers.unwrap_or_else(both);
            found.push(Found {
                written: [self.before, self.after].map(|thing| thing.signature.written()),
                ..Found::new(self.path, self.after, aspect, breaking, said, pointers)
            });
        };
        for differs in self.signature() {
            push(
                Aspect::Signature,
                differs.breaking,
                differs.said,
                differs.pointers,
            );
        }
        if self.before.deprecated != self.after.deprecated {
            let (aspect, said) = if self.after.deprecated {
                let said = "is deprecated: code that uses it compiles with a warning";
                (Aspect::Deprecated, said)
            } else {
                (Aspect::NotDeprecated, "is no longer deprecated")
            };
            push(aspect, false, said.to_owned(), None);
        }
        let (before, after) = (&self.before.wire, &self.after.wire);
        if before != after && !before.is_empty() && !after.is_empty() {
            let said = format!("stands for `{after}`, no longer for `{before}`");
            push(Aspect::Meaning, false, said, None);
        }
        found
    }

    fn signature(&self) -> Vec<Differs> {
        let (before, after) = (&self.before.signature, &self.after.signature);
        if before == after {
            return Vec::new();
        }
        match (before, after) {
            (before @ Signature::Function { .. }, after @ Signature::Function { .. }) => {
                self.function(before, after)
            }
            (Signature::Constructor(before), Signature::Constructor(after)) => {
                self.arguments(before, after)
            }
            (Signature::Setter(before), Signature::Setter(after)) => {
                let (was, wanted) = (before.written(), after.written());
                if was == wanted {
                    Vec::new()
                } else if self.accepts(before, after) {
                    Differs::whole(false, format!("takes more: `{wanted}`"))
                } else {
                    Differs::whole(true, format!("takes `{wanted}`, no longer `{was}`"))
                }
            }
            (Signature::Accepts(before), Signature::Accepts(after)) => {
                Differs::whole(true, format!("takes `{after}`, no longer `{before}`"))
            }
            (Signature::Field(before), Signature::Field(after))
            | (Signature::Getter(before), Signature::Getter(after)) => {
                Differs::whole(true, format!("is `{after}`, no longer `{before}`"))
            }
            (Signature::Written(before), Signature::Written(after)) => {
                Differs::whole(true, format!("is `{after}`, no longer `{before}`"))
            }
            (Signature::Variant(before), Signature::Variant(after)) => {
                let written = |ty: &Option<RustType>| match ty {
                    Some(ty) => ty.to_string(),
                    None => "nothing".to_owned(),
                };
                let [before, after] = [before, after].map(written);
                Differs::whole(true, format!("holds `{after}`, no longer `{before}`"))
            }
            (Signature::Type(before), Signature::Type(after)) => Differs::whole(
                !continues(*before, *after),
                format!("is {}, no longer {}", after.about(), before.about()),
            ),
            _ => Differs::whole(true, "is used in another way".to_owned()),
        }
    }

    fn function(&self, before: &Signature, after: &Signature) -> Vec<Differs> {
        let (
            Signature::Function {
                takes: old_takes,
                response: old_response,
                query: old_query,
            },
            Signature::Function {
                takes,
                response,
                query,
            },
        ) = (before, after)
        else {
            return Vec::new();
        };
        let mut differs = self.arguments(old_takes, takes);
        if old_response != response {
            let answers = |thing: &Thing| {
                let operations = thing.pointers.iter();
                operations.map(|at| format!("{at}/responses")).collect()
            };
            differs.push(Differs {
                breaking: true,
                said: format!("{ANSWERED} `{response}`, no longer with `{old_response}`"),
                pointers: Some([self.before, self.after].map(answers)),
            });
        }
        if old_query != query {
            differs.push(Differs {
                breaking: true,
                said: format!(
                    "makes a `Request<_, {query}>`, no longer a `Request<_, {old_query}>`, for code that names its type"
                ),
                pointers: Some(self.asked()),
            });
        }
        differs
    }

    /// Where that comes from which can be asked with a function on one side only, or in another way.
    fn asked(&self) -> [BTreeSet<String>; 2] {
        let start = format!("{}().", self.path);
        let differing = |of: &Surface, other: &Surface| {
            let methods = of.things.range(start.clone()..);
            methods
                .take_while(|(path, _)| path.starts_with(&start))
                .filter(|(path, thing)| {
                    let same = |other: &Thing| other.signature == thing.signature;
                    !other.things.get(*path).is_some_and(same)
                })
                .flat_map(|(_, thing)| thing.pointers.iter().cloned())
                .collect()
        };
        [differing(self.old, self.new), differing(self.new, self.old)]
    }

    /// What differs in a list of arguments, one by one.
    fn arguments(&self, before: &[Taken], after: &[Taken]) -> Vec<Differs> {
        let named =
            |list: &'_ [Taken], name: &str| list.iter().position(|taken| taken.name == name);
        let mut differs = Vec::new();
        let added = after
            .iter()
            .filter(|taken| named(before, &taken.name).is_none());
        differs.extend(added.map(|taken| {
            let said = format!("takes `{}` too", taken.name);
            Differs::at(true, said, None, Some(taken))
        }));
        let mut kept = Vec::new();
        for taken in before {
            let name = &taken.name;
            let Some(place) = named(after, name) else {
                let said = format!("takes `{name}` no longer");
                differs.push(Differs::at(true, said, Some(taken), None));
                continue;
            };
            kept.push(place);
            let now = &after[place];
            let (was, wanted) = (taken.written(), now.written());
            if was != wanted {
                let accepts = self.accepts(taken, now);
                let said = if accepts {
                    format!("takes more for `{name}`: `{wanted}`")
                } else {
                    format!("takes `{wanted}` for `{name}`, no longer `{was}`")
                };
                differs.push(Differs::at(!accepts, said, Some(taken), Some(now)));
            }
        }
        if !kept.is_sorted() {
            let said = "takes its arguments in another order".to_owned();
            differs.extend(Differs::whole(true, said));
        }
        differs
    }

    /// Whether everything can be given still that could be given before.
    fn accepts(&self, before: &Taken, after: &Taken) -> bool {
        let generalised = matches!(
            (before.form, after.form),
            (Form::Exact, Form::Into) | (Form::List, Form::IntoList)
        );
        if before.ty == after.ty {
            return before.form == after.form || generalised;
        }
        // A link can be made from all that an identity can be made from, but not from the identity of a resource that shares the type.
        let is_linked = match (&before.ty, &after.ty) {
            (RustType::Of(Generic::Id, id), RustType::Of(Generic::Link, link)) => id == link,
            _ => false,
        };
        is_linked && before.form == after.form && !self.is_shared(&before.ty)
    }

    /// Whether an identity can be had from that of another resource.
    fn is_shared(&self, id: &RustType) -> bool {
        let id = id.to_string();
        self.old.things.iter().any(|(path, thing)| {
            thing.signature == Signature::Conversion && path.split(" into ").any(|side| side == id)
        })
    }
}

/// Whether code that uses a type of one kind can use it when it is of the other.
fn continues(before: Kind, after: Kind) -> bool {
    before == after
        || before == Kind::Bare
        || before == Kind::Names && matches!(after, Kind::FieldNames | Kind::LimitedNames)
}
