//! Resources, bodies and what has a name of its own.

use std::collections::BTreeSet;

use super::collect::{Fact, Key};
use super::comparer::{Comparer, Flags, Listing, Owner, Pointers};
use super::renames::pairs;
use super::service::Usage;
use super::types::linkage;
use super::{Action, Judgement, Subject};
use crate::model::{Body, Linkage, Relationship, Resource, Type};

impl Comparer<'_> {
    /// Compares all resources.
    pub(super) fn resources(&mut self) {
        let (old, new) = (&self.old.api.resources, &self.new.api.resources);
        let names: BTreeSet<&String> = old.keys().chain(new.keys()).collect();
        for name in names {
            match (old.get(name), new.get(name)) {
                (None, Some(new)) => self.resource_added(new),
                (Some(old), None) => self.resource_removed(old),
                (Some(old), Some(new)) => self.resource(old, new),
                (None, None) => {}
            }
        }
    }

    fn resource_added(&mut self, new: &Resource) {
        let key = self.whole(
            self.new.modules.resource(&new.name),
            Subject::Resource {
                name: new.name.clone(),
            },
            Action::Added,
            holds(new),
            (None, Some(&new.pointer)),
            Judgement::keeps("no request of yesterday is about it"),
        );
        for listing in listed(new) {
            for name in members(new) {
                let member = (listing.clone(), name.to_owned());
                self.gained.entry(member).or_insert_with(|| key.clone());
            }
        }
    }

    fn resource_removed(&mut self, old: &Resource) {
        let key = self.whole(
            self.old.modules.resource(&old.name),
            Subject::Resource {
                name: old.name.clone(),
            },
            Action::Removed,
            holds(old),
            (Some(&old.pointer), None),
            Judgement::breaks("answers no longer hold it"),
        );
        for listing in listed(old) {
            for name in members(old) {
                let member = (listing.clone(), name.to_owned());
                self.lost.entry(member).or_insert_with(|| key.clone());
            }
        }
    }

    fn resource(&mut self, old: &Resource, new: &Resource) {
        let module = self.new.modules.resource(&new.name);
        let pointers: Pointers<'_> = (Some(&old.pointer), Some(&new.pointer));
        let itself = |_: &str| Subject::Resource {
            name: new.name.clone(),
        };
        let attribute = |path: &str| Subject::Attribute {
            owner: new.name.clone(),
            name: path.to_owned(),
        };
        let relationship = |path: &str| Subject::Relationship {
            owner: new.name.clone(),
            name: path.to_owned(),
        };
        let links = |_: &str| Subject::Links {
            resource: new.name.clone(),
        };
        let owner = |subject| Owner {
            module: module.clone(),
            place: new.name.clone(),
            usage: Usage::READ,
            subject,
            listed: listed(new),
        };
        let itself = owner(&itself);
        if self.renames.is_renamed(&new.name) {
            self.renamed_schema(&itself, &new.name, pointers);
        }
        self.kind(&itself, &old.kind, &new.kind, pointers);
        let deprecated = |deprecated| Flags {
            deprecated,
            ..Flags::default()
        };
        let (was, is) = (deprecated(old.deprecated), deprecated(new.deprecated));
        self.flags(&itself, "", was, is, pointers);
        if old.links != new.links {
            let action = if new.links {
                Action::Added
            } else {
                Action::Removed
            };
            self.change(&owner(&links), "", action, String::new(), pointers);
        }
        let attributes = |resource: &Resource| resource.attributes.clone().unwrap_or_default();
        self.properties(&owner(&attribute), "", &attributes(old), &attributes(new));
        let relationships =
            |resource: &Resource| resource.relationships.clone().unwrap_or_default();
        self.relationships(
            &owner(&relationship),
            &relationships(old),
            &relationships(new),
        );
    }

    /// Compares all bodies that are in both descriptions; those that are in one only belong to what sends them.
    pub(super) fn bodies(&mut self) {
        for (name, new) in &self.new.api.bodies {
            if let Some(old) = self.old.api.bodies.get(name) {
                self.body(old, new);
            }
        }
    }

    fn body(&mut self, old: &Body, new: &Body) {
        let module = self.new.modules.body(&new.name);
        let pointers: Pointers<'_> = (Some(&old.pointer), Some(&new.pointer));
        let named = new.resource.clone().unwrap_or_else(|| new.name.clone());
        let owner = |subject| Owner {
            module: module.clone(),
            place: new.name.clone(),
            usage: Usage::SENT,
            subject,
            listed: Vec::new(),
        };
        let itself = |_: &str| Subject::Body {
            name: new.name.clone(),
        };
        let itself = owner(&itself);
        if self.renames.is_renamed(&new.name) {
            self.renamed_schema(&itself, &new.name, pointers);
        }
        self.kind(&itself, &old.kind, &new.kind, pointers);
        if old.role != new.role {
            let action = Action::Retyped {
                from: format!("{:?}", old.role).to_lowercase(),
                to: format!("{:?}", new.role).to_lowercase(),
            };
            self.change(&itself, "", action, String::new(), pointers);
        }
        let attribute = |path: &str| Subject::Attribute {
            owner: named.clone(),
            name: path.to_owned(),
        };
        self.properties(&owner(&attribute), "", &old.attributes, &new.attributes);
        let relationship = |path: &str| Subject::Relationship {
            owner: named.clone(),
            name: path.to_owned(),
        };
        self.relationships(
            &owner(&relationship),
            &old.relationships,
            &new.relationships,
        );
        self.parts(&module, old, new);
        let inlines = |_: &str| Subject::Inlines {
            body: new.name.clone(),
        };
        self.values(&owner(&inlines), "", &old.inlines, &new.inlines, pointers);
        self.point_to_inlines(&module, old, new);
    }

    /// Whether `attributes` and `relationships` have to be there, where nothing in them has to.
    fn parts(&mut self, module: &str, old: &Body, new: &Body) {
        let parts = [
            (
                "attributes",
                old.attributes_required,
                new.attributes_required,
            ),
            (
                "relationships",
                old.relationships_required,
                new.relationships_required,
            ),
        ];
        for (part, required, is_required) in parts {
            let subject = |_: &str| Subject::BodyPart {
                body: new.name.clone(),
                part: part.to_owned(),
            };
            let owner = Owner {
                module: module.to_owned(),
                place: new.name.clone(),
                usage: Usage::SENT,
                subject: &subject,
                listed: Vec::new(),
            };
            let flags = |required| Flags {
                required,
                ..Flags::default()
            };
            let pointers = (Some(old.pointer.as_str()), Some(new.pointer.as_str()));
            self.flags(&owner, "", flags(required), flags(is_required), pointers);
        }
    }

    fn point_to_inlines(&mut self, module: &str, old: &Body, new: &Body) {
        let subject = Subject::Inlines {
            body: new.name.clone(),
        };
        let (gone, come) = super::comparer::difference(&old.inlines, &new.inlines);
        for name in &gone {
            let pointer = self.old_schema(name);
            let action = Action::ValuesRemoved(gone.clone());
            let key = (module.to_owned(), subject.clone(), action);
            self.found.point(&key, pointer, None);
        }
        for name in &come {
            let pointer = self.new_schema(name);
            let action = Action::ValuesAdded(come.clone());
            let key = (module.to_owned(), subject.clone(), action);
            self.found.point(&key, None, pointer);
        }
    }

    /// Bodies that no other change speaks of.
    pub(super) fn other_bodies(&mut self) {
        for (name, body) in &self.old.api.bodies {
            let pointer = Some(body.pointer.as_str());
            if !self.new.api.bodies.contains_key(name) && !self.found.knows(pointer, None) {
                self.whole(
                    self.old.modules.body(name),
                    Subject::Body { name: name.clone() },
                    Action::Removed,
                    String::new(),
                    (pointer, None),
                    Judgement::keeps("no operation sends it"),
                );
            }
        }
        for (name, body) in &self.new.api.bodies {
            let pointer = Some(body.pointer.as_str());
            if !self.old.api.bodies.contains_key(name) && !self.found.knows(None, pointer) {
                self.whole(
                    self.new.modules.body(name),
                    Subject::Body { name: name.clone() },
                    Action::Added,
                    String::new(),
                    (None, pointer),
                    Judgement::keeps("no request of yesterday sends it"),
                );
            }
        }
    }

    fn relationships(&mut self, owner: &Owner<'_>, old: &[Relationship], new: &[Relationship]) {
        for pair in pairs(old, new) {
            let (Some(named), old_pointer, new_pointer) = (
                pair.1.or(pair.0),
                pair.0.map(|old| old.pointer.as_str()),
                pair.1.map(|new| new.pointer.as_str()),
            ) else {
                continue;
            };
            let pointers = (old_pointer, new_pointer);
            let detail = |relationship: &Relationship| linkage(&relationship.linkage);
            self.presence(owner, &named.name, pair, detail, pointers);
            if let (Some(old), Some(new)) = pair {
                self.flags(owner, &new.name, flags(old), flags(new), pointers);
                self.linkage(owner, old, new, pointers);
            }
        }
    }

    fn linkage(
        &mut self,
        owner: &Owner<'_>,
        old: &Relationship,
        new: &Relationship,
        pointers: Pointers<'_>,
    ) {
        if old.linkage == new.linkage {
            return;
        }
        let judgement = match (&old.linkage, &new.linkage) {
            (Linkage::ToOne(old), Linkage::ToOne(new))
            | (Linkage::ToMany(old), Linkage::ToMany(new))
                if old.kind == new.kind =>
            {
                Judgement::keeps(
                    "the type of the related resources is the same, only their version is another",
                )
            }
            (Linkage::LinksOnly, _) if !owner.usage.sent => {
                Judgement::keeps("answers say in addition which resources are related")
            }
            (_, Linkage::LinksOnly) => {
                Judgement::breaks("which resources are related is not told any more")
            }
            _ if owner.usage.sent => {
                Judgement::breaks("requests that relate to what was right yesterday fail")
            }
            _ => Judgement::breaks("answers relate to something else"),
        };
        let action = Action::Retyped {
            from: linkage(&old.linkage),
            to: linkage(&new.linkage),
        };
        let key = self.judged(owner, &new.name, judgement, action, String::new(), pointers);
        if let (Subject::Relationship { owner, name }, false) = (&key.1, owner.usage.sent) {
            let relationship = (owner.clone(), name.clone());
            self.retargeted.insert(relationship, key);
        }
    }

    /// Compares all enums, plain objects and unions that have a name of their own.
    pub(super) fn named(&mut self) {
        let (old, new) = (&self.old.api.named, &self.new.api.named);
        let names: BTreeSet<&String> = old.keys().chain(new.keys()).collect();
        for name in names {
            let pointers = (self.old_schema(name), self.new_schema(name));
            let pointers: Pointers<'_> = (pointers.0.as_deref(), pointers.1.as_deref());
            match (old.get(name), new.get(name)) {
                (None, Some(ty)) => {
                    let judgement = Judgement::keeps("no request of yesterday holds it");
                    self.named_alone(name, ty, Action::Added, (None, pointers.1), judgement);
                }
                (Some(ty), None) => {
                    let judgement = Judgement::keeps("what held it is judged by itself");
                    self.named_alone(name, ty, Action::Removed, (pointers.0, None), judgement);
                }
                (Some(old), Some(new)) => self.named_type(name, old, new, pointers),
                (None, None) => {}
            }
        }
    }

    fn named_alone(
        &mut self,
        name: &str,
        ty: &Type,
        action: Action,
        pointers: Pointers<'_>,
        judgement: Judgement,
    ) {
        let (module, subject) = (self.new.modules.named(ty), named_subject(name, ty));
        let detail = match ty {
            Type::Enum(values) => count(values.len(), "value"),
            Type::IntegerEnum(values) => count(values.len(), "value"),
            Type::Object(members) => count(members.len(), "member"),
            Type::Union(variants) => count(variants.len(), "variant"),
            _ => String::new(),
        };
        self.whole(module, subject, action, detail, pointers, judgement);
    }

    fn named_type(&mut self, name: &str, old: &Type, new: &Type, pointers: Pointers<'_>) {
        let module = self.new.modules.named(new);
        let usage = self.usage(name);
        let subject = |path: &str| match path {
            "" => named_subject(name, new),
            path => Subject::Member {
                owner: name.to_owned(),
                name: path.to_owned(),
            },
        };
        let owner = Owner {
            module,
            place: name.to_owned(),
            usage,
            subject: &subject,
            listed: Vec::new(),
        };
        if self.renames.is_renamed(name) {
            self.renamed_schema(&owner, name, pointers);
        }
        self.ty(&owner, "", old, new, pointers);
    }

    fn renamed_schema(&mut self, owner: &Owner<'_>, name: &str, pointers: Pointers<'_>) {
        let action = Action::Renamed {
            from: self.renames.old(name).to_owned(),
        };
        let judgement = Judgement::keeps("names of schemas never travel");
        self.judged(owner, "", judgement, action, String::new(), pointers);
    }

    fn kind(&mut self, owner: &Owner<'_>, old: &str, new: &str, pointers: Pointers<'_>) {
        if old != new {
            let action = Action::Retyped {
                from: format!("type {old}"),
                to: format!("type {new}"),
            };
            self.change(owner, "", action, String::new(), pointers);
        }
    }

    /// Takes in a change of something as a whole, which is its own place.
    pub(super) fn whole(
        &mut self,
        module: String,
        subject: Subject,
        action: Action,
        detail: String,
        pointers: Pointers<'_>,
        service: Judgement,
    ) -> Key {
        let place = super::words::name(&subject);
        self.found.add(Fact {
            module,
            subject,
            action,
            detail,
            place,
            old: pointers.0.map(str::to_owned),
            new: pointers.1.map(str::to_owned),
            service,
        })
    }
}

fn named_subject(name: &str, ty: &Type) -> Subject {
    let name = name.to_owned();
    match ty {
        Type::Enum(_) | Type::IntegerEnum(_) => Subject::Enum { name },
        _ => Subject::Object { name },
    }
}

/// The parameters that list the members of a resource.
fn listed(resource: &Resource) -> Vec<Listing> {
    vec![
        Listing::Fields(resource.kind.clone()),
        Listing::Include(resource.name.clone()),
    ]
}

fn members(resource: &Resource) -> impl Iterator<Item = &str> {
    let attributes = resource.attributes.iter().flatten();
    let relationships = resource.relationships.iter().flatten();
    attributes
        .map(|attribute| attribute.name.as_str())
        .chain(relationships.map(|relationship| relationship.name.as_str()))
}

fn flags(relationship: &Relationship) -> Flags {
    Flags {
        required: relationship.required,
        nullable: relationship.nullable,
        deprecated: relationship.deprecated,
    }
}

/// How much a resource holds.
fn holds(resource: &Resource) -> String {
    let attributes = resource.attributes.as_ref().map_or(0, Vec::len);
    let relationships = resource.relationships.as_ref().map_or(0, Vec::len);
    format!(
        "{}, {}",
        count(attributes, "attribute"),
        count(relationships, "relationship")
    )
}

/// `1 value`, `2 values`.
pub(super) fn count(number: usize, noun: &str) -> String {
    match number {
        1 => format!("1 {noun}"),
        number => format!("{number} {noun}s"),
    }
}
