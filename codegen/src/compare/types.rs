//! Types of values: what they are called for people, and whether one allows what another does.

use crate::model::{Api, Content, Linkage, Property, RequestBody, Target, Type};

/// How deep types are looked into; they can refer to themselves.
const DEPTH: usize = 16;

/// How many values of an enum are told.
const VALUES: usize = 4;

/// What a type is called.
pub(super) fn words(ty: &Type) -> String {
    match ty {
        Type::Text => "text".to_owned(),
        Type::Boolean => "boolean".to_owned(),
        Type::Integer { minimum, maximum } => match (minimum, maximum) {
            (None, None) => "whole number".to_owned(),
            (Some(least), None) => format!("whole number, {least} or more"),
            (None, Some(most)) => format!("whole number, {most} at most"),
            (Some(least), Some(most)) => format!("whole number, {least} to {most}"),
        },
        Type::Number => "number".to_owned(),
        Type::Date => "date".to_owned(),
        Type::DateTime => "point in time".to_owned(),
        Type::Bytes => "bytes".to_owned(),
        Type::Any => "any JSON".to_owned(),
        Type::List(items) => format!("list of {}", words(items)),
        Type::Map(values) => format!("map to {}", words(values)),
        Type::Enum(values) => one_of(values.iter().cloned()),
        Type::IntegerEnum(values) => one_of(values.iter().map(i64::to_string)),
        Type::Object(properties) => {
            let names = properties.iter().map(|property| property.name.clone());
            format!("object of {}", some(names))
        }
        Type::Union(variants) => {
            let variants: Vec<String> = variants.iter().map(words).collect();
            variants.join(" or ")
        }
        Type::Named(name) => name.clone(),
    }
}

fn one_of(values: impl ExactSizeIterator<Item = String>) -> String {
    if values.len() == 0 {
        return "nothing at all".to_owned();
    }
    format!("one of {}", some(values))
}

fn some(names: impl ExactSizeIterator<Item = String>) -> String {
    let more = names.len().saturating_sub(VALUES);
    let told: Vec<String> = names.take(VALUES).collect();
    match more {
        0 => told.join(", "),
        more => format!("{} and {more} more", told.join(", ")),
    }
}

/// What a relationship leads to.
pub(super) fn linkage(linkage: &Linkage) -> String {
    match linkage {
        Linkage::ToOne(to) => format!("one of {}", target(to)),
        Linkage::ToMany(to) => format!("many of {}", target(to)),
        Linkage::LinksOnly => "links only".to_owned(),
    }
}

fn target(target: &Target) -> String {
    match &target.resource {
        Some(resource) => format!("{} ({resource})", target.kind),
        None => target.kind.clone(),
    }
}

/// What an operation sends.
pub(super) fn sent(body: &RequestBody) -> String {
    match body {
        RequestBody::Body(name) => name.clone(),
        RequestBody::Linkage(to) => format!("identity of one of {}", target(to)),
        RequestBody::Linkages(to) => format!("identities of many of {}", target(to)),
        RequestBody::Json { ty, .. } => words(ty),
        RequestBody::Bytes(media_type) => format!("bytes of {media_type}"),
    }
}

/// What an operation answers.
pub(super) fn answered(content: &Content) -> String {
    match content {
        Content::Empty | Content::Completion => "nothing".to_owned(),
        Content::Document(name) => format!("one {name}"),
        Content::Page(name) => format!("page of {name}"),
        Content::Measurements(ty) => format!("page of {}", words(ty)),
        Content::Linkage(to) => format!("identity of one of {}", target(to)),
        Content::Linkages(to) => format!("identities of many of {}", target(to)),
        Content::Csv => "comma-separated text".to_owned(),
        Content::Bytes => "bytes".to_owned(),
        Content::Json(ty) => words(ty),
    }
}

/// A type together with the API whose names it uses.
#[derive(Clone, Copy)]
pub(super) struct In<'a> {
    pub ty: &'a Type,
    pub api: &'a Api,
}

impl<'a> In<'a> {
    fn of(self, ty: &'a Type) -> Self {
        Self { ty, ..self }
    }

    /// The type itself where it has a name of its own.
    pub fn resolved(self) -> Self {
        match self.ty {
            Type::Named(name) => match self.api.named.get(name) {
                Some(ty) => self.of(ty),
                None => self,
            },
            _ => self,
        }
    }
}

/// How exactly types have to fit.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Rule {
    /// As the service looks at requests: every value has to be allowed.
    Exact,
    /// As readers look at answers: enums are open, members can be there or not.
    Open,
}

/// Whether every value of one type is a value of another.
pub(super) fn fits(from: In<'_>, to: In<'_>, rule: Rule) -> bool {
    fits_at(from, to, rule, 0)
}

fn fits_at(from: In<'_>, to: In<'_>, rule: Rule, depth: usize) -> bool {
    if depth > DEPTH {
        return true;
    }
    let is_open = rule == Rule::Open;
    let (from, to) = (from.resolved(), to.resolved());
    let next = |a, b| fits_at(from.of(a), to.of(b), rule, depth + 1);
    match (from.ty, to.ty) {
        (_, Type::Any) => true,
        (Type::Enum(values), Type::Enum(allowed)) => {
            is_open || values.iter().all(|value| allowed.contains(value))
        }
        (Type::IntegerEnum(values), Type::IntegerEnum(allowed)) => {
            is_open || values.iter().all(|value| allowed.contains(value))
        }
        (Type::Integer { .. } | Type::IntegerEnum(_), Type::Integer { .. }) if is_open => true,
        (Type::Enum(_) | Type::Date | Type::DateTime, Type::Text) => true,
        (Type::Text, Type::Enum(_)) => is_open,
        (Type::IntegerEnum(_) | Type::Integer { .. }, Type::Number) => true,
        (
            Type::IntegerEnum(values),
            Type::Integer {
                minimum: least,
                maximum: most,
            },
        ) => values.iter().all(|value| {
            least.is_none_or(|least| *value >= least) && most.is_none_or(|most| *value <= most)
        }),
        (
            Type::Integer { minimum, maximum },
            Type::Integer {
                minimum: least,
                maximum: most,
            },
        ) => {
            least.is_none_or(|least| minimum.is_some_and(|from| from >= least))
                && most.is_none_or(|most| maximum.is_some_and(|from| from <= most))
        }
        (Type::List(a), Type::List(b)) | (Type::Map(a), Type::Map(b)) => next(a, b),
        (Type::Union(variants), _) => variants.iter().all(|variant| next(variant, to.ty)),
        (_, Type::Union(variants)) => variants.iter().any(|variant| next(from.ty, variant)),
        (Type::Object(had), Type::Object(has)) => {
            let find = |members: &'_ [Property], name: &str| {
                members.iter().position(|member| member.name == name)
            };
            let known = had.iter().all(|a| match find(has, &a.name) {
                Some(at) => {
                    (is_open || has[at].nullable || !a.nullable) && next(&a.ty, &has[at].ty)
                }
                None => is_open,
            });
            let mut required = has.iter().filter(|b| b.required);
            known
                && (is_open
                    || required.all(|b| find(had, &b.name).is_some_and(|at| had[at].required)))
        }
        (a, b) => a == b,
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, reason = "a test fails by panicking")]

    use super::{In, Rule, Type, fits};
    use crate::model::{Api, Property};

    fn api() -> Api {
        let document =
            br#"{"openapi": "3.0.1", "info": {"title": "Nothing", "version": "1"}, "paths": {}}"#;
        let document = crate::document::read(document).unwrap();
        crate::model::read(&document.openapi).unwrap()
    }

    fn texts(values: &[&str]) -> Type {
        Type::Enum(values.iter().map(|value| (*value).to_owned()).collect())
    }

    fn integer(minimum: Option<i64>, maximum: Option<i64>) -> Type {
        Type::Integer { minimum, maximum }
    }

    fn object(members: &[(&str, Type, bool)]) -> Type {
        let member = |(name, ty, required): &(&str, Type, bool)| Property {
            name: (*name).to_owned(),
            ty: ty.clone(),
            required: *required,
            nullable: false,
            deprecated: false,
            pointer: String::new(),
        };
        Type::Object(members.iter().map(member).collect())
    }

    fn fit(from: &Type, to: &Type) -> (bool, bool) {
        let api = api();
        let of = |ty| In { ty, api: &api };
        (
            fits(of(from), of(to), Rule::Exact),
            fits(of(from), of(to), Rule::Open),
        )
    }

    #[test]
    fn what_was_allowed_is_allowed_by_a_wider_type() {
        let wider = [
            (texts(&["A"]), texts(&["B", "A"])),
            (texts(&["A"]), Type::Text),
            (Type::Date, Type::Text),
            (integer(Some(1), Some(5)), integer(Some(0), None)),
            (integer(None, None), Type::Number),
            (Type::IntegerEnum(vec![1, 2]), integer(Some(1), Some(2))),
            (Type::Boolean, Type::Union(vec![Type::Text, Type::Boolean])),
            (
                Type::List(Box::new(texts(&["A"]))),
                Type::List(Box::new(Type::Text)),
            ),
            (
                object(&[("a", Type::Text, true)]),
                object(&[("a", Type::Text, true), ("b", Type::Text, false)]),
            ),
            (Type::Boolean, Type::Any),
        ];
        for (from, to) in wider {
            assert_eq!(fit(&from, &to), (true, true), "{from:?} {to:?}");
        }
    }

    #[test]
    fn readers_take_what_requests_must_not_hold() {
        let open = [
            (texts(&["A", "B"]), texts(&["A"])),
            (Type::Text, texts(&["A"])),
            (integer(None, None), integer(Some(1), None)),
            (
                object(&[("a", Type::Text, false)]),
                object(&[("a", Type::Text, true)]),
            ),
            (object(&[("a", Type::Text, true)]), object(&[])),
        ];
        for (from, to) in open {
            assert_eq!(fit(&from, &to), (false, true), "{from:?} {to:?}");
        }
    }

    #[test]
    fn another_type_fits_nobody() {
        let other = [
            (Type::Text, Type::Boolean),
            (Type::Text, Type::Date),
            (Type::Number, integer(None, None)),
            (Type::Text, Type::List(Box::new(Type::Text))),
            (
                object(&[("a", Type::Text, true)]),
                object(&[("a", Type::Boolean, true)]),
            ),
            (
                Type::Union(vec![Type::Text, Type::Boolean]),
                Type::Union(vec![Type::Text]),
            ),
        ];
        for (from, to) in other {
            assert_eq!(fit(&from, &to), (false, false), "{from:?} {to:?}");
        }
    }
}
