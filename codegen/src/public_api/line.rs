//! One line of the text: what may be relied on of a path, written and read.

use std::collections::BTreeSet;

use crate::compare::surface::{Kind, Signature, Surface, Taken, Thing};
use crate::plan::{Form, RustType};

const DEPRECATED: &str = " #[deprecated]";
const FACTS: &str = " // ";
const TAKES: &str = "takes ";
const VARIANT: &str = "variant";
const CONVERSION: &str = "conversion";

/// What stands behind the path.
pub(super) fn written(thing: &Thing) -> String {
    let mut text = signature(&thing.signature);
    if thing.deprecated {
        text.push_str(DEPRECATED);
    }
    let facts = thing.facts.iter().filter(|fact| !fact.is_empty());
    let facts: Vec<String> = std::iter::once(&thing.wire)
        .chain(facts)
        .map(|fact| quoted(fact))
        .collect();
    let facts = facts.join("; ");
    if !facts.is_empty() {
        text.push_str(FACTS);
        text.push_str(&facts);
    }
    text
}

/// Reads what stands behind the path of something that a machine wrote.
pub(super) fn read(text: &str) -> Option<Thing> {
    thing(text, read_signature)
}

/// Reads what stands behind the path of something that is written by hand.
pub(super) fn read_as_written(text: &str) -> Option<Thing> {
    thing(text, |text| Some(Signature::Written(text.to_owned())))
}

fn thing(text: &str, signature: impl Fn(&str) -> Option<Signature>) -> Option<Thing> {
    let (text, facts) = text.split_once(FACTS).unwrap_or((text, ""));
    let current = text.strip_suffix(DEPRECATED);
    let mut facts = unquoted(facts)?.into_iter();
    Some(Thing {
        module: String::new(),
        signature: signature(current.unwrap_or(text))?,
        deprecated: current.is_some(),
        wire: facts.next().unwrap_or_default(),
        facts: facts.collect(),
        parents: Vec::new(),
        pointers: BTreeSet::new(),
    })
}

/// Finds what each thing belongs to by its path: its module, `a::B` of `a::B.c`, and both types of a conversion.
pub(super) fn find_parents(surface: &mut Surface) {
    let all: BTreeSet<String> = surface.things.keys().cloned().collect();
    for (path, thing) in &mut surface.things {
        if let Some((module, _)) = path.split_once("::")
            && module.starts_with(|letter: char| letter.is_ascii_lowercase())
        {
            module.clone_into(&mut thing.module);
        }
        if thing.signature == Signature::Conversion {
            let types = paths(path).filter(|path| all.contains(*path));
            thing.parents = types.map(str::to_owned).collect();
            continue;
        }
        let ends = path.char_indices().rev().filter(|(end, _)| {
            [":", ".", "()", " "]
                .iter()
                .any(|it| path[*end..].starts_with(it))
        });
        let mut parents = ends.map(|(end, _)| &path[..end]);
        thing.parents = parents
            .find(|parent| all.contains(*parent))
            .map(str::to_owned)
            .into_iter()
            .collect();
    }
}

/// The paths in the name of a conversion.
fn paths(name: &str) -> impl Iterator<Item = &str> {
    name.split(|letter: char| !(letter.is_ascii_alphanumeric() || "_:#".contains(letter)))
        .filter(|path| !path.is_empty())
}

/// A fact, in quotes where it could be taken for something else.
fn quoted(fact: &str) -> String {
    let is_plain = |c: char| c == ' ' || c.is_ascii_graphic() && !matches!(c, '"' | ';' | '\\');
    let starts_plain = !fact.starts_with(' ') && !fact.ends_with(' ');
    if fact.chars().all(is_plain) && starts_plain {
        fact.to_owned()
    } else {
        serde_json::Value::from(fact).to_string()
    }
}

fn unquoted(mut text: &str) -> Option<Vec<String>> {
    let mut facts = Vec::new();
    while !text.is_empty() {
        let mut quoted = serde_json::Deserializer::from_str(text).into_iter::<String>();
        let rest = if text.starts_with('"') {
            facts.push(quoted.next()?.ok()?);
            &text[quoted.byte_offset()..]
        } else {
            let end = text.find("; ").unwrap_or(text.len());
            facts.push(text[..end].to_owned());
            &text[end..]
        };
        text = rest.strip_prefix("; ").unwrap_or(rest);
        if !rest.is_empty() && text.len() == rest.len() {
            return None;
        }
    }
    Some(facts)
}

/// A signature, so that it can be read again.
fn signature(signature: &Signature) -> String {
    let list = |takes: &[Taken]| {
        let takes = takes.iter();
        let takes = takes.map(|taken| format!("{}: {}", taken.name, taken.written()));
        takes.collect::<Vec<_>>().join(", ")
    };
    match signature {
        Signature::Function {
            takes,
            response,
            query,
        } => format!("fn({}) -> Request<{response}, {query}>", list(takes)),
        Signature::Constructor(takes) => format!("fn({}) -> Self", list(takes)),
        Signature::Setter(taken) => {
            format!("fn(self, {}) -> Self", list(std::slice::from_ref(taken)))
        }
        Signature::Accepts(ty) => format!("{TAKES}{ty}"),
        Signature::Variant(None) => VARIANT.to_owned(),
        Signature::Variant(Some(ty)) => format!("{VARIANT}({ty})"),
        Signature::Conversion => CONVERSION.to_owned(),
        Signature::Method
        | Signature::Getter(_)
        | Signature::Field(_)
        | Signature::Type(_)
        | Signature::Written(_) => signature.written(),
    }
}

fn read_signature(text: &str) -> Option<Signature> {
    if let Some(kind) = Kind::ALL.into_iter().find(|kind| kind.about() == text) {
        return Some(Signature::Type(kind));
    }
    if let Some(ty) = text.strip_prefix(TAKES) {
        return RustType::read(ty).map(Signature::Accepts);
    }
    if let Some(held) = text.strip_prefix(VARIANT) {
        if held.is_empty() {
            return Some(Signature::Variant(None));
        }
        let ty = held.strip_prefix('(')?.strip_suffix(')')?;
        return RustType::read(ty).map(|ty| Signature::Variant(Some(ty)));
    }
    if text == CONVERSION {
        return Some(Signature::Conversion);
    }
    let Some((arguments, answer)) = text
        .strip_prefix("fn(")
        .and_then(|rest| rest.split_once(") -> "))
    else {
        return RustType::read(text).map(Signature::Field);
    };
    if arguments == "&self" {
        return RustType::read(answer).map(Signature::Getter);
    }
    let mut takes = Vec::new();
    let all = separated(arguments).into_iter();
    for argument in all.filter(|argument| *argument != "self") {
        let (name, written) = argument.split_once(": ")?;
        let (ty, form) = read_form(written);
        takes.push(Taken {
            name: name.to_owned(),
            ty: RustType::read(ty)?,
            form,
            pointer: String::new(),
        });
    }
    if answer == "Self" {
        return match (arguments.starts_with("self"), takes.len()) {
            (true, 0) => Some(Signature::Method),
            (true, 1) => takes.pop().map(Signature::Setter),
            (true, _) => None,
            (false, _) => Some(Signature::Constructor(takes)),
        };
    }
    let types = answer.strip_prefix("Request<")?.strip_suffix('>')?;
    match separated(types).as_slice() {
        [response, query] => Some(Signature::Function {
            takes,
            response: RustType::read(response)?,
            query: RustType::read(query)?,
        }),
        _ => None,
    }
}

/// What stands between commas that are in no brackets.
fn separated(text: &str) -> Vec<&str> {
    let mut depth = 0;
    let mut parts = text.split(move |letter| {
        match letter {
            '<' | '(' | '[' => depth += 1,
            '>' | ')' | ']' => depth -= 1,
            _ => {}
        }
        letter == ',' && depth == 0
    });
    let parts = parts.by_ref().map(str::trim);
    parts.filter(|part| !part.is_empty()).collect()
}

/// The type that is wanted, and what can be given for it.
fn read_form(text: &str) -> (&str, Form) {
    let forms = [
        ("impl IntoIterator<Item = impl Into<", ">>", Form::IntoList),
        ("impl IntoIterator<Item = ", ">", Form::List),
        ("impl Into<", ">", Form::Into),
        ("Option<&", ">", Form::OptionalReference),
        ("&", "", Form::Reference),
    ];
    let read = |(start, end, form): &(&str, &str, Form)| {
        let ty = text.strip_prefix(start)?.strip_suffix(end)?;
        Some((ty, *form))
    };
    forms.iter().find_map(read).unwrap_or((text, Form::Exact))
}
