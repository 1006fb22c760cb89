//! Parameters of paths and queries. What follows from a change of a resource belongs to that change: a value of `fields[…]` or
//! `include`, the limit of a relationship, the fields of what comes along.

use std::collections::BTreeMap;

use super::collect::Key;
use super::comparer::{Comparer, Flags, Listing, Owner, Pointers, difference};
use super::operations::{Cause, address, listed_values};
use super::renames::pairs;
use super::service::Usage;
use super::types::words;
use super::{Action, Judgement, Subject};
use crate::model::{Content, Linkage, Operation, Parameter};
use crate::names;

/// Why the values of `include` of one operation changed: the change that each of them belongs to.
#[derive(Default)]
struct Joins {
    come: BTreeMap<String, Key>,
    gone: BTreeMap<String, Key>,
}

impl Comparer<'_> {
    /// Compares the parameters of the path, which keep their places.
    pub(super) fn path_parameters(&mut self, old: &Operation, new: &Operation) {
        for (before, after) in old.path_parameters.iter().zip(&new.path_parameters) {
            let subject = |_: &str| Subject::PathParameter {
                name: after.name.clone(),
            };
            let owner = self.owner(new, Usage::SENT, &subject);
            let pointers: Pointers<'_> = (Some(&before.pointer), Some(&after.pointer));
            if before.name != after.name {
                let action = Action::Renamed {
                    from: before.name.clone(),
                };
                let judgement = Judgement::keeps("the name in the braces never travels");
                self.judged(&owner, "", judgement, action, String::new(), pointers);
            }
            self.flags(&owner, "", flags(before), flags(after), pointers);
            self.ty(&owner, "", &before.ty, &after.ty, pointers);
            self.constraints_of_parameter(new, before, after);
        }
    }

    /// Compares the parameters of the query.
    pub(super) fn query(&mut self, old: &Operation, new: &Operation) {
        let resource = self.primary(new);
        let joins = match &resource {
            Some(resource) => self.joins(resource, old, new),
            None => Joins::default(),
        };
        let is_own = |parameter: &&Parameter| family(parameter, resource.as_deref()) == Family::Own;
        let own = |operation: &Operation| -> Vec<Parameter> {
            operation.query.iter().filter(is_own).cloned().collect()
        };
        for (before, after) in pairs(&own(old), &own(new)) {
            self.parameter(new, resource.as_deref(), before, after, None);
        }
        let shared = |operation: &Operation| -> BTreeMap<String, Parameter> {
            let shared = operation
                .query
                .iter()
                .filter(|parameter| !is_own(parameter));
            shared
                .map(|parameter| (parameter.name.clone(), parameter.clone()))
                .collect()
        };
        let (before, after) = (shared(old), shared(new));
        let mut names: Vec<&String> = before.keys().chain(after.keys()).collect();
        names.sort();
        names.dedup();
        for name in names {
            let (before, after) = (before.get(name), after.get(name));
            let cause = self.cause(&joins, resource.as_deref(), name, before, after);
            self.parameter(new, resource.as_deref(), before, after, cause);
        }
    }

    /// The resource that an operation answers, which `include` and the limits of relationships are about.
    fn primary(&self, operation: &Operation) -> Option<String> {
        match &operation.response.content {
            Content::Document(name) | Content::Page(name) => Some(name.clone()),
            _ => None,
        }
    }

    /// Compares the values of `include`.
    fn joins(&mut self, resource: &str, old: &Operation, new: &Operation) -> Joins {
        let find = |operation: &Operation| {
            let mut query = operation.query.iter();
            query
                .find(|parameter| family(parameter, Some(resource)) == Family::Include)
                .cloned()
        };
        let (before, after) = (find(old), find(new));
        let values = |parameter: &Option<Parameter>| {
            let values = parameter
                .as_ref()
                .and_then(|parameter| listed_values(&parameter.ty));
            values.unwrap_or_default().to_vec()
        };
        let (gone, come) = difference(&values(&before), &values(&after));
        let subject = |_: &str| Subject::Include {
            resource: resource.to_owned(),
        };
        let owner = Owner {
            module: self.new.modules.resource(resource),
            ..self.owner(new, Usage::SENT, &subject)
        };
        let pointers = (
            before.as_ref().map(|before| before.pointer.as_str()),
            after.as_ref().map(|after| after.pointer.as_str()),
        );
        let list = Listing::Include(resource.to_owned());
        Joins {
            come: self.listed(&owner, &list, come, true, pointers),
            gone: self.listed(&owner, &list, gone, false, pointers),
        }
    }

    /// Takes in values that came to a list or went from it; answers to which change each of them belongs.
    fn listed(
        &mut self,
        owner: &Owner<'_>,
        list: &Listing,
        values: Vec<String>,
        came: bool,
        pointers: Pointers<'_>,
    ) -> BTreeMap<String, Key> {
        let mut keys = BTreeMap::new();
        let mut alone = Vec::new();
        for value in values {
            let known = if came { &self.gained } else { &self.lost };
            match known.get(&(list.clone(), value.clone())).cloned() {
                Some(key) => {
                    let place = super::words::name(&(owner.subject)(""));
                    self.follows(&key, owner, place, value_judgement(list, came), pointers);
                    keys.insert(value, key);
                }
                None => alone.push(value),
            }
        }
        if !alone.is_empty() {
            let action = if came {
                Action::ValuesAdded(alone.clone())
            } else {
                Action::ValuesRemoved(alone.clone())
            };
            let key = self.change(owner, "", action, String::new(), pointers);
            keys.extend(alone.into_iter().map(|value| (value, key.clone())));
        }
        keys
    }

    /// What explains that a parameter came or went.
    fn cause(
        &self,
        joins: &Joins,
        resource: Option<&str>,
        name: &str,
        before: Option<&Parameter>,
        after: Option<&Parameter>,
    ) -> Cause {
        let (side, values, known) = match (before, after) {
            (None, Some(_)) => (&self.new, &joins.come, &self.gained),
            (Some(_), None) => (&self.old, &joins.gone, &self.lost),
            _ => return None,
        };
        let resource = resource?;
        match names::family(name) {
            ("limit", relationship) => {
                let member = (
                    Listing::Include(resource.to_owned()),
                    relationship.to_owned(),
                );
                values
                    .get(relationship)
                    .or_else(|| known.get(&member))
                    .cloned()
            }
            ("fields", kind) => {
                let relationships = side.api.resources.get(resource)?.relationships.as_ref()?;
                let leads =
                    relationships
                        .iter()
                        .filter(|relationship| match &relationship.linkage {
                            Linkage::ToOne(target) | Linkage::ToMany(target) => target.kind == kind,
                            Linkage::LinksOnly => false,
                        });
                leads
                    .into_iter()
                    .find_map(|relationship| values.get(&relationship.name).cloned())
            }
            ("", "include") => values.values().next().cloned(),
            _ => None,
        }
    }

    fn parameter(
        &mut self,
        operation: &Operation,
        resource: Option<&str>,
        before: Option<&Parameter>,
        after: Option<&Parameter>,
        cause: Cause,
    ) {
        let Some(named) = after.or(before) else {
            return;
        };
        let family = family(named, resource);
        let subject = subject(named, resource);
        let about = |_: &str| subject.clone();
        let owner = Owner {
            module: match (&subject, resource) {
                (Subject::Fields { kind }, _) => self.new.modules.kind(kind),
                (Subject::Include { .. } | Subject::IncludeLimit { .. }, Some(resource)) => {
                    self.new.modules.resource(resource)
                }
                _ => self.new.modules.operation(operation),
            },
            ..self.owner(operation, Usage::SENT, &about)
        };
        let pointers = (
            before.map(|before| before.pointer.as_str()),
            after.map(|after| after.pointer.as_str()),
        );
        let is_new_demand = before.is_none() && after.is_some_and(|after| after.required);
        match cause {
            Some(key) if !is_new_demand => {
                let judgement = if before.is_some() {
                    Judgement::breaks(format!("requests that send `{}` fail", named.name))
                } else {
                    Judgement::keeps("requests of yesterday do without it")
                };
                let place = super::words::name(&subject);
                self.follows(&key, &owner, place, judgement, pointers);
            }
            _ if family == Family::Include
                && !is_new_demand
                && before.is_none() != after.is_none() => {}
            _ => self.presence(
                &owner,
                "",
                (before, after),
                |parameter| words(&parameter.ty),
                pointers,
            ),
        }
        let (Some(before), Some(after)) = (before, after) else {
            return;
        };
        self.flags(&owner, "", flags(before), flags(after), pointers);
        if before.explode != after.explode && is_list(before) && is_list(after) {
            let action = Action::Exploded { now: after.explode };
            self.change(&owner, "", action, String::new(), pointers);
        }
        match (family, listed_values(&before.ty), listed_values(&after.ty)) {
            (Family::Include, Some(_), Some(_)) => {}
            (Family::Fields, Some(was), Some(is)) => {
                let list = Listing::Fields(names::family(&named.name).1.to_owned());
                let (gone, come) = difference(was, is);
                self.listed(&owner, &list, come, true, pointers);
                self.listed(&owner, &list, gone, false, pointers);
            }
            _ => self.ty(&owner, "", &before.ty, &after.ty, pointers),
        }
        self.constraints_of_parameter(operation, before, after);
    }

    fn constraints_of_parameter(
        &mut self,
        operation: &Operation,
        before: &Parameter,
        after: &Parameter,
    ) {
        let module = self.new.modules.operation(operation);
        let place = format!("{} of {}", after.name, address(operation));
        self.constraints(
            &module,
            &place,
            Usage::SENT,
            &before.pointer,
            &after.pointer,
        );
    }
}

/// What a parameter is for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Family {
    /// Chooses fields.
    Fields,
    /// Says what comes along.
    Include,
    /// Says how much of it.
    IncludeLimit,
    /// Anything else.
    Own,
}

fn family(parameter: &Parameter, resource: Option<&str>) -> Family {
    match names::family(&parameter.name) {
        ("fields", _) => Family::Fields,
        ("", "include") if resource.is_some() && listed_values(&parameter.ty).is_some() => {
            Family::Include
        }
        ("limit", _) if resource.is_some() => Family::IncludeLimit,
        _ => Family::Own,
    }
}

/// What a change of a parameter is about.
fn subject(parameter: &Parameter, resource: Option<&str>) -> Subject {
    let (_, word) = names::family(&parameter.name);
    match (family(parameter, resource), resource) {
        (Family::Fields, _) => Subject::Fields {
            kind: word.to_owned(),
        },
        (Family::Include, Some(resource)) => Subject::Include {
            resource: resource.to_owned(),
        },
        (Family::IncludeLimit, Some(resource)) => Subject::IncludeLimit {
            resource: resource.to_owned(),
            relationship: word.to_owned(),
        },
        _ => Subject::Parameter {
            name: parameter.name.clone(),
        },
    }
}

/// What it means for requests that a parameter lists a value, or does not any more.
fn value_judgement(list: &Listing, came: bool) -> Judgement {
    match list {
        _ if came => Judgement::keeps("requests of yesterday do without it"),
        Listing::Fields(kind) => {
            Judgement::breaks(format!("requests that ask for it in `fields[{kind}]` fail"))
        }
        Listing::Include(_) => Judgement::breaks("requests that ask for it in `include` fail"),
    }
}

fn is_list(parameter: &Parameter) -> bool {
    matches!(parameter.ty, crate::model::Type::List(_))
}

fn flags(parameter: &Parameter) -> Flags {
    Flags {
        required: parameter.required,
        nullable: false,
        deprecated: parameter.deprecated,
    }
}
