//! Two descriptions side by side, and what was found so far.

use std::collections::{BTreeMap, BTreeSet};

use super::collect::{Collector, Fact, Key};
use super::modules::Modules;
use super::renames::{Pair, Renames, pairs};
use super::service::{self, Fit, Usage};
use super::types::{In, Rule, fits, words};
use super::{Action, Bounds, Judgement, Subject};
use crate::document::Document;
use crate::model::{Api, Content, Property, RequestBody, Type};
use crate::pointer::escape;

/// One of two descriptions.
pub(super) struct Side<'a> {
    pub api: &'a Api,
    pub document: &'a Document,
    pub modules: Modules<'a>,
}

/// Two descriptions, side by side. The old one speaks of schemas by their new names.
pub(super) struct Comparer<'a> {
    pub old: Side<'a>,
    pub new: Side<'a>,
    pub renames: Renames,
    pub found: Collector,
    /// What came to the members of a resource: by the parameter that lists them, and the value.
    pub gained: BTreeMap<(Listing, String), Key>,
    /// What went from the members of a resource: by the parameter that lists them, and the value.
    pub lost: BTreeMap<(Listing, String), Key>,
    /// What leads elsewhere: by resource and relationship.
    pub retargeted: BTreeMap<(String, String), Key>,
    usage: BTreeMap<String, Usage>,
}

/// A parameter that lists members of a resource.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Listing {
    /// `fields[…]`, by the type of the resources.
    Fields(String),
    /// `include`, by the resource that the operation answers.
    Include(String),
}

/// What has members: where it belongs, what it is called, and what a change of a member is about.
pub(super) struct Owner<'s> {
    pub module: String,
    pub place: String,
    pub usage: Usage,
    /// What a change of the member at a path is about.
    pub subject: &'s dyn Fn(&str) -> Subject,
    /// The parameters that list its members: `fields[…]` and `include`.
    pub listed: Vec<Listing>,
}

/// JSON pointers in the old and the new description.
pub(super) type Pointers<'p> = (Option<&'p str>, Option<&'p str>);

impl<'a> Comparer<'a> {
    pub fn new(old: Side<'a>, new: Side<'a>, renames: Renames) -> Self {
        let mut usage = BTreeMap::new();
        for api in [old.api, new.api] {
            used(api, &mut usage);
        }
        Self {
            old,
            new,
            renames,
            found: Collector::default(),
            gained: BTreeMap::new(),
            lost: BTreeMap::new(),
            retargeted: BTreeMap::new(),
            usage,
        }
    }

    /// Where a named type is used.
    pub fn usage(&self, named: &str) -> Usage {
        self.usage.get(named).copied().unwrap_or_default()
    }

    /// The pointer to a schema of the old description, by its name in the new one.
    pub fn old_schema(&self, name: &str) -> Option<String> {
        schema(self.old.api, name, self.renames.old(name))
    }

    /// The pointer to a schema of the new description.
    pub fn new_schema(&self, name: &str) -> Option<String> {
        schema(self.new.api, name, name)
    }

    /// Takes in a change of a member, or of all of it.
    pub fn change(
        &mut self,
        owner: &Owner<'_>,
        path: &str,
        action: Action,
        detail: String,
        pointers: Pointers<'_>,
    ) -> Key {
        let fit = Fit {
            forwards: false,
            backwards: false,
        };
        self.judged(
            owner,
            path,
            service::of(&action, owner.usage, fit),
            action,
            detail,
            pointers,
        )
    }

    /// Takes in what follows from another change.
    pub fn follows(
        &mut self,
        key: &Key,
        owner: &Owner<'_>,
        place: String,
        service: Judgement,
        pointers: Pointers<'_>,
    ) {
        let fact = Fact {
            module: owner.module.clone(),
            subject: (owner.subject)(""),
            action: Action::Added,
            detail: String::new(),
            place,
            old: pointers.0.map(str::to_owned),
            new: pointers.1.map(str::to_owned),
            service,
        };
        self.found.follow(key, fact);
    }

    /// Takes in a change with its own judgement.
    pub fn judged(
        &mut self,
        owner: &Owner<'_>,
        path: &str,
        service: Judgement,
        action: Action,
        detail: String,
        pointers: Pointers<'_>,
    ) -> Key {
        let path = path.trim_end_matches("[]").trim_end_matches("{}");
        self.found.add(Fact {
            module: owner.module.clone(),
            subject: (owner.subject)(path),
            action,
            detail,
            place: owner.place.clone(),
            old: pointers.0.map(str::to_owned),
            new: pointers.1.map(str::to_owned),
            service,
        })
    }

    /// Compares the members of an object, which stands at `prefix`.
    pub fn properties(
        &mut self,
        owner: &Owner<'_>,
        prefix: &str,
        old: &[Property],
        new: &[Property],
    ) {
        for pair in pairs(old, new) {
            let (name, pointers) = match pair {
                (_, Some(new)) => (&new.name, (pair.0.map(pointer), Some(pointer(new)))),
                (Some(old), None) => (&old.name, (Some(pointer(old)), None)),
                (None, None) => continue,
            };
            let path = format!("{prefix}{name}");
            self.presence(owner, &path, pair, |member| words(&member.ty), pointers);
            if let (Some(old), Some(new)) = pair {
                self.flags(owner, &path, flags(old), flags(new), pointers);
                self.ty(owner, &path, &old.ty, &new.ty, pointers);
            }
        }
    }

    /// Whether a member came, went, or has another name.
    pub fn presence<T: super::renames::Member + Required>(
        &mut self,
        owner: &Owner<'_>,
        path: &str,
        pair: Pair<'_, T>,
        detail: impl Fn(&T) -> String,
        pointers: Pointers<'_>,
    ) {
        match pair {
            (None, Some(new)) => {
                let action = if new.is_required() && owner.usage.sent {
                    Action::AddedAsRequired
                } else {
                    Action::Added
                };
                let key = self.change(owner, path, action, detail(new), pointers);
                remember(&mut self.gained, owner, new.name(), &key);
            }
            (Some(old), None) => {
                let key = self.change(owner, path, Action::Removed, detail(old), pointers);
                remember(&mut self.lost, owner, old.name(), &key);
            }
            (Some(old), Some(new)) if old.name() != new.name() => {
                let from = old.name().to_owned();
                let action = Action::Renamed { from };
                let key = self.change(owner, path, action, detail(new), pointers);
                remember(&mut self.gained, owner, new.name(), &key);
                remember(&mut self.lost, owner, old.name(), &key);
            }
            _ => {}
        }
    }

    /// Compares what is said of a member beside its type.
    pub fn flags(
        &mut self,
        owner: &Owner<'_>,
        path: &str,
        old: Flags,
        new: Flags,
        pointers: Pointers<'_>,
    ) {
        let actions = [
            (
                old.required,
                new.required,
                Action::Required,
                Action::Optional,
            ),
            (
                old.nullable,
                new.nullable,
                Action::Nullable,
                Action::NotNullable,
            ),
            (
                old.deprecated,
                new.deprecated,
                Action::Deprecated,
                Action::NotDeprecated,
            ),
        ];
        for (before, after, on, off) in actions {
            if before != after {
                let action = if after { on } else { off };
                self.change(owner, path, action, String::new(), pointers);
            }
        }
    }

    /// Compares the type of what stands at `path`.
    pub fn ty(
        &mut self,
        owner: &Owner<'_>,
        path: &str,
        old: &Type,
        new: &Type,
        pointers: Pointers<'_>,
    ) {
        match (old, new) {
            (Type::Enum(a), Type::Enum(b)) => self.values(owner, path, a, b, pointers),
            (Type::IntegerEnum(a), Type::IntegerEnum(b)) => {
                let texts = |values: &[i64]| values.iter().map(i64::to_string).collect::<Vec<_>>();
                self.values(owner, path, &texts(a), &texts(b), pointers);
            }
            (Type::Integer { .. }, Type::Integer { .. }) if old != new => {
                let action = Action::Bounds {
                    from: bounds(old),
                    to: bounds(new),
                };
                self.change(owner, path, action, String::new(), pointers);
            }
            (Type::List(a), Type::List(b)) => self.ty(owner, &format!("{path}[]"), a, b, pointers),
            (Type::Map(a), Type::Map(b)) => self.ty(owner, &format!("{path}{{}}"), a, b, pointers),
            (Type::Object(a), Type::Object(b)) => {
                let prefix = if path.is_empty() {
                    String::new()
                } else {
                    format!("{path}.")
                };
                self.properties(owner, &prefix, a, b);
            }
            (Type::Union(a), Type::Union(b)) if told(a) != told(b) => {
                self.values(owner, path, &told(a), &told(b), pointers);
            }
            _ if old == new => {}
            _ => self.retyped(owner, path, old, new, pointers),
        }
    }

    fn retyped(
        &mut self,
        owner: &Owner<'_>,
        path: &str,
        old: &Type,
        new: &Type,
        pointers: Pointers<'_>,
    ) {
        let (before, after) = (
            In {
                ty: old,
                api: self.old.api,
            },
            In {
                ty: new,
                api: self.new.api,
            },
        );
        let fit = Fit {
            forwards: fits(before, after, Rule::Exact),
            backwards: fits(after, before, Rule::Open),
        };
        let action = Action::Retyped {
            from: words(old),
            to: words(new),
        };
        let service = service::of(&action, owner.usage, fit);
        self.judged(owner, path, service, action, String::new(), pointers);
        if let (Type::Enum(a), Type::Enum(b)) = (before.resolved().ty, after.resolved().ty) {
            self.values(owner, path, a, b, pointers);
        }
    }

    /// Compares sets of values.
    pub fn values(
        &mut self,
        owner: &Owner<'_>,
        path: &str,
        old: &[String],
        new: &[String],
        pointers: Pointers<'_>,
    ) {
        let (gone, come) = difference(old, new);
        if !gone.is_empty() {
            let action = Action::ValuesRemoved(gone);
            self.change(owner, path, action, String::new(), pointers);
        }
        if !come.is_empty() {
            let action = Action::ValuesAdded(come);
            self.change(owner, path, action, String::new(), pointers);
        }
    }
}

/// What is said of a member beside its type.
#[derive(Debug, Clone, Copy, Default)]
pub(super) struct Flags {
    pub required: bool,
    pub nullable: bool,
    pub deprecated: bool,
}

/// Something that requests can have to have.
pub(super) trait Required {
    /// Whether they do.
    fn is_required(&self) -> bool;
}

impl Required for Property {
    fn is_required(&self) -> bool {
        self.required
    }
}

impl Required for crate::model::Relationship {
    fn is_required(&self) -> bool {
        self.required
    }
}

impl Required for crate::model::Parameter {
    fn is_required(&self) -> bool {
        self.required
    }
}

fn remember(
    members: &mut BTreeMap<(Listing, String), Key>,
    owner: &Owner<'_>,
    name: &str,
    key: &Key,
) {
    for listing in &owner.listed {
        let member = (listing.clone(), name.to_owned());
        members.entry(member).or_insert_with(|| key.clone());
    }
}

fn pointer(property: &Property) -> &str {
    &property.pointer
}

fn flags(property: &Property) -> Flags {
    Flags {
        required: property.required,
        nullable: property.nullable,
        deprecated: property.deprecated,
    }
}

fn bounds(ty: &Type) -> Bounds {
    match ty {
        Type::Integer { minimum, maximum } => Bounds {
            minimum: *minimum,
            maximum: *maximum,
        },
        _ => Bounds::default(),
    }
}

fn told(variants: &[Type]) -> Vec<String> {
    variants.iter().map(words).collect()
}

/// What is only in the first, and what is only in the second, sorted.
pub(super) fn difference(old: &[String], new: &[String]) -> (Vec<String>, Vec<String>) {
    let only = |values: &[String], others: &[String]| {
        let only: BTreeSet<&String> = values
            .iter()
            .filter(|value| !others.contains(value))
            .collect();
        only.into_iter().cloned().collect()
    };
    (only(old, new), only(new, old))
}

fn schema(api: &Api, name: &str, called: &str) -> Option<String> {
    api.schemas
        .contains_key(name)
        .then(|| format!("/components/schemas/{}", escape(called)))
}

/// Notes for each named type whether requests or answers hold it.
fn used(api: &Api, usage: &mut BTreeMap<String, Usage>) {
    let mut open: Vec<(&Type, Usage)> = Vec::new();
    for resource in api.resources.values() {
        let attributes = resource.attributes.iter().flatten();
        open.extend(attributes.map(|attribute| (&attribute.ty, Usage::READ)));
    }
    for body in api.bodies.values() {
        let attributes = body.attributes.iter();
        open.extend(attributes.map(|attribute| (&attribute.ty, Usage::SENT)));
    }
    for operation in &api.operations {
        let parameters = operation.path_parameters.iter().chain(&operation.query);
        open.extend(parameters.map(|parameter| (&parameter.ty, Usage::SENT)));
        if let Some(RequestBody::Json { ty, .. }) = &operation.body {
            open.push((ty, Usage::SENT));
        }
        if let Content::Json(ty) | Content::Measurements(ty) = &operation.response.content {
            open.push((ty, Usage::READ));
        }
    }
    while let Some((ty, by)) = open.pop() {
        match ty {
            Type::Named(name) => {
                let known = usage.entry(name.clone()).or_default();
                let all = Usage {
                    sent: known.sent || by.sent,
                    read: known.read || by.read,
                };
                if all != *known {
                    *known = all;
                    open.extend(api.named.get(name).map(|ty| (ty, by)));
                }
            }
            Type::List(inner) | Type::Map(inner) => open.push((inner, by)),
            Type::Object(members) => open.extend(members.iter().map(|member| (&member.ty, by))),
            Type::Union(variants) => open.extend(variants.iter().map(|variant| (variant, by))),
            _ => {}
        }
    }
}
