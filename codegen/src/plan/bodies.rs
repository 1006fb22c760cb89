//! Bodies that create or change resources, and resources that are created along with them.

use std::collections::BTreeSet;

use super::types::Place;
use super::{
    Alternative, Argument, Body, Form, Generic, Item, ItemPath, Member, MemberKind, Planner,
};
use crate::model::{self, BodyRole, Linkage, Property, Relationship, Target, Type};
use crate::names;

impl Planner<'_> {
    /// Plans all bodies.
    pub(super) fn bodies(&mut self) {
        for body in self.api.bodies.values() {
            let ItemPath { module, name } = self.types.body(&body.name);
            let planned = self.body(&module, name, body);
            self.push(&module, Item::Body(planned));
        }
    }

    /// What can be created along with a body: for one that is created inline, only what every request that takes it
    /// takes as well.
    fn inlines(&self, body: &model::Body) -> BTreeSet<String> {
        let all = self.api.bodies.values();
        let names: BTreeSet<&String> = match body.role {
            BodyRole::Create | BodyRole::Update => body.inlines.iter().collect(),
            BodyRole::Inline => {
                let mut sets = all
                    .filter(|request| request.inlines.contains(&body.name))
                    .map(|request| request.inlines.iter().collect::<BTreeSet<_>>());
                let first = sets.next().unwrap_or_default();
                sets.fold(first, |known, more| {
                    known.intersection(&more).copied().collect()
                })
            }
        };
        names
            .into_iter()
            .filter_map(|name| self.api.bodies.get(name))
            .map(|body| body.kind.clone())
            .collect()
    }

    fn body(&mut self, module: &str, name: String, body: &model::Body) -> Body {
        let root = body
            .resource
            .as_deref()
            .map_or_else(|| name.clone(), names::ty);
        let inlines = self.inlines(body);
        let mut required = Vec::new();
        let mut chosen = Vec::new();
        let mut optional = Vec::new();
        for property in &body.attributes {
            let member = self.attribute(module, &root, &name, property);
            let is_chosen = |set: &model::Alternative| set.attributes.contains(&property.name);
            if property.required {
                &mut required
            } else if body.alternatives.iter().any(is_chosen) {
                &mut chosen
            } else {
                &mut optional
            }
            .push(member);
        }
        for relationship in &body.relationships {
            let Some(member) = self.relationship(&inlines, relationship) else {
                continue;
            };
            let is_chosen =
                |set: &model::Alternative| set.relationships.contains(&relationship.name);
            if relationship.required {
                &mut required
            } else if body.alternatives.iter().any(is_chosen) {
                &mut chosen
            } else {
                &mut optional
            }
            .push(member);
        }
        let members = required.iter_mut().chain(&mut chosen);
        unique(members.chain(&mut optional));
        let alternatives = alternatives(&body.alternatives, &chosen);
        let about = body
            .resource
            .as_deref()
            .map_or_else(|| format!("`{}`", body.kind), |name| format!("`{name}`"));
        let docs = match body.role {
            BodyRole::Create => format!("Creates one {about}; what is not set is not sent."),
            BodyRole::Update => format!("Changes one {about}; what is not set stays as it is."),
            BodyRole::Inline => format!(
                "Creates one {about} along with another resource; what is not set is not sent."
            ),
        };
        let inline = (body.role == BodyRole::Inline).then(|| {
            let target = Target {
                kind: body.kind.clone(),
                resource: body.resource.clone(),
            };
            self.types.target(&target)
        });
        let mut docs = vec![docs];
        for member in required.iter().filter(|member| member.deprecated) {
            docs.extend([String::new(), format!("`{}` is deprecated.", member.wire)]);
        }
        Body {
            name,
            docs,
            kind: body.kind.clone(),
            inline,
            attributes: body.attributes_required,
            relationships: body.relationships_required,
            required,
            alternatives,
            optional,
            pointer: body.pointer.clone(),
        }
    }

    fn attribute(&mut self, module: &str, root: &str, body: &str, property: &Property) -> Member {
        let place = Place {
            module,
            root,
            owner: body,
            member: &property.name,
            written: true,
            pointer: &property.pointer,
        };
        let name = names::setter(&property.name);
        let argument = self
            .types
            .argument(place, names::snake(&property.name), &property.ty);
        Member {
            clear: property.nullable.then(|| names::clear(&property.name)),
            wire: property.name.clone(),
            docs: vec![format!("Sets `{}`.", property.name)],
            deprecated: property.deprecated,
            argument,
            kind: match property.ty {
                Type::Integer {
                    minimum: None,
                    maximum: None,
                } => MemberKind::Attribute,
                Type::Integer { minimum, maximum } => MemberKind::Integer { minimum, maximum },
                _ => MemberKind::Attribute,
            },
            name,
        }
    }

    /// A relationship, whose resources can be created inline where the request takes such.
    fn relationship(
        &mut self,
        inlines: &BTreeSet<String>,
        relationship: &Relationship,
    ) -> Option<Member> {
        let (target, many) = match &relationship.linkage {
            Linkage::ToOne(target) => (target, false),
            Linkage::ToMany(target) => (target, true),
            Linkage::LinksOnly => {
                self.problems.push(crate::Problem::new(
                    relationship.pointer.clone(),
                    "a request cannot set a relationship without `data`",
                ));
                return None;
            }
        };
        let path = self.types.target(target);
        let wrapper = if inlines.contains(&target.kind) {
            Generic::Link
        } else {
            Generic::Id
        };
        let argument = Argument {
            name: names::snake(&relationship.name),
            ty: wrapper.of(path.clone()),
            form: if many { Form::IntoList } else { Form::Into },
            pointer: relationship.pointer.clone(),
        };
        let kind = target.kind.clone();
        Some(Member {
            name: names::setter(&relationship.name),
            clear: (!many && relationship.nullable).then(|| names::clear(&relationship.name)),
            wire: relationship.name.clone(),
            docs: vec![format!("Sets the relationship `{}`.", relationship.name)],
            deprecated: relationship.deprecated,
            argument,
            kind: if many {
                MemberKind::ToMany { kind, target: path }
            } else {
                MemberKind::ToOne { kind, target: path }
            },
        })
    }
}

/// The constructors that take the members of a body of which there is a choice.
fn alternatives(sets: &[model::Alternative], chosen: &[Member]) -> Vec<Alternative> {
    let mut taken = BTreeSet::new();
    let alternatives = sets.iter().map(|set| {
        let is_taken = |member: &&Member| {
            let names = match member.kind {
                MemberKind::Attribute | MemberKind::Integer { .. } => &set.attributes,
                MemberKind::ToOne { .. } | MemberKind::ToMany { .. } => &set.relationships,
            };
            names.contains(&member.wire)
        };
        let members: Vec<Member> = chosen.iter().filter(is_taken).cloned().collect();
        let constructor = names::constructor(members.iter().map(|member| member.wire.as_str()));
        Alternative {
            constructor: names::free(constructor, "_alternative", &mut taken),
            members,
            pointer: set.pointer.clone(),
        }
    });
    alternatives.collect()
}

/// Gives members whose names are the same in Rust names of their own.
fn unique<'m>(members: impl Iterator<Item = &'m mut Member>) {
    let mut methods = BTreeSet::new();
    let mut arguments = BTreeSet::new();
    for member in members {
        let suffix = match member.kind {
            MemberKind::Attribute | MemberKind::Integer { .. } => "_value",
            MemberKind::ToOne { .. } | MemberKind::ToMany { .. } => "_relationship",
        };
        let free = |name: &mut String, taken: &mut BTreeSet<String>| {
            *name = names::free(std::mem::take(name), suffix, taken);
        };
        free(&mut member.name, &mut methods);
        free(&mut member.argument.name, &mut arguments);
        if let Some(clear) = &mut member.clear {
            free(clear, &mut methods);
        }
    }
}
