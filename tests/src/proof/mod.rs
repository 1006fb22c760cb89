//! Compares what a description says with what the emitted sources offer, fact by fact.

mod operations;
mod query;
mod reading;
mod writing;

use std::collections::{BTreeMap, BTreeSet};

use crate::bindings::{Bindings, Enum, Struct, Type};
use crate::description::{Description, Fact, Kind, Node, Operation};

/// Why a fact is not expressed by emitted code: where it is said.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Place {
    /// In an answer that is read.
    Answer,
    /// In the envelope of a document: `data`, `included`, `links` and `meta`.
    Envelope,
    /// In a relationship: `data` with `type` and `id`, `links` and `meta`.
    Relationship,
    /// In the identity of a resource that is read.
    Identity,
    /// In the identity of a resource that is created inline.
    LocalIdentity,
    /// In an answer to a request that failed.
    Failure,
    /// In a property.
    Property,
    /// In something that is an argument of a function.
    Argument,
    /// In a schema as a whole.
    Schema,
    /// In the envelope of an answer that no operation gives.
    Unreferenced,
    /// In a text of the format `uri`.
    Uri,
    /// In a text of the format `uri-reference`.
    UriReference,
    /// In a text of the format `email`.
    Email,
    /// In a text of the format `duration`.
    Duration,
    /// In a text of the format `number`.
    Number,
}

/// What became of a fact.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub enum Outcome {
    /// Emitted code does not say it, and need not.
    Excused(Place),
    /// Emitted code says it.
    Expressed,
    /// Emitted code does not say it.
    Lost(String),
}

/// What was found.
#[derive(Debug, Default)]
pub struct Findings {
    /// What became of every fact.
    pub outcomes: BTreeMap<Fact, Outcome>,
    /// What emitted code offers though the description does not say it.
    pub extras: BTreeSet<(Kind, String)>,
}

/// Compares a description with emitted sources; `runtime` holds what is written by hand.
#[must_use]
pub fn prove(description: &Description, bindings: &Bindings, runtime: &Bindings) -> Findings {
    let mut proof = Proof {
        description,
        bindings,
        runtime,
        findings: Findings::default(),
        seen: BTreeSet::new(),
        used: BTreeSet::new(),
        included: reading::included(description),
        related: reading::related(description),
    };
    proof.operations();
    proof.unreferenced();
    proof.unused();
    proof.findings
}

struct Proof<'a> {
    description: &'a Description,
    bindings: &'a Bindings,
    runtime: &'a Bindings,
    findings: Findings,
    /// Pairs of schemas and types that were compared.
    seen: BTreeSet<(String, String)>,
    /// Types that stand for something.
    used: BTreeSet<String>,
    /// The schema that a type in JSON means in documents about a resource.
    included: BTreeMap<(String, String), BTreeSet<String>>,
    /// The schema that the operation which reads the resources of a relationship answers.
    related: BTreeMap<(String, String), String>,
}

impl<'a> Proof<'a> {
    /// Notes what became of a fact; the worst of several findings counts, and an excuse only if there is nothing else.
    fn settle(&mut self, kind: Kind, pointer: &str, outcome: Outcome) {
        let fact = Fact {
            kind,
            pointer: pointer.to_owned(),
        };
        let known = self
            .findings
            .outcomes
            .entry(fact)
            .or_insert_with(|| outcome.clone());
        if outcome > *known {
            *known = outcome;
        }
    }

    fn expressed(&mut self, kind: Kind, node: &Node<'_>) {
        self.settle(kind, &node.pointer, Outcome::Expressed);
    }

    fn excused(&mut self, kind: Kind, node: &Node<'_>, place: Place) {
        self.settle(kind, &node.pointer, Outcome::Excused(place));
    }

    fn lost(&mut self, kind: Kind, node: &Node<'_>, why: impl Into<String>) {
        self.settle(kind, &node.pointer, Outcome::Lost(why.into()));
    }

    /// Expressed, if it is as it should be.
    fn check(&mut self, kind: Kind, node: &Node<'_>, is_right: bool, otherwise: impl Into<String>) {
        let outcome = if is_right {
            Outcome::Expressed
        } else {
            Outcome::Lost(otherwise.into())
        };
        self.settle(kind, &node.pointer, outcome);
    }

    /// Something that emitted code offers though the description does not say it.
    fn extra(&mut self, kind: Kind, what: impl Into<String>) {
        self.findings.extras.insert((kind, what.into()));
    }

    /// Whether this pair is new.
    fn is_new(&mut self, schema: &Node<'_>, ty: &str) -> bool {
        self.used.insert(ty.to_owned());
        self.seen.insert((schema.pointer.clone(), ty.to_owned()))
    }

    fn structure(&mut self, ty: &Type) -> Option<&'a Struct> {
        self.used.insert(ty.name.clone());
        self.bindings.structs.get(&ty.name)
    }

    fn enumeration(&mut self, ty: &Type) -> Option<&'a Enum> {
        self.used.insert(ty.name.clone());
        self.bindings.enums.get(&ty.name)
    }

    /// The type in JSON of a resource.
    fn resource_kind(&self, ty: &Type) -> Option<&'a str> {
        let (kind, _) = self.bindings.structs.get(&ty.name)?.resource.as_ref()?;
        Some(kind)
    }

    /// The one emitted type that has the name of a schema.
    fn named(&mut self, schema: &Node<'_>) -> Option<Type> {
        match self.bindings.named(schema.schema_name()?).as_slice() {
            [name] => Some(Type::of(name)),
            _ => None,
        }
    }

    /// `deprecated`, on both sides.
    fn deprecated(&mut self, node: &Node<'_>, is_marked: bool, what: &str) {
        match node.get("deprecated") {
            Some(deprecated) if node.flag("deprecated") => {
                self.check(
                    Kind::Deprecated,
                    &deprecated,
                    is_marked,
                    format!("{what} is not #[deprecated]"),
                );
            }
            _ if is_marked => self.extra(Kind::Deprecated, format!("{what} is #[deprecated]")),
            _ => {}
        }
    }

    /// The schema is there, as this type; of a named one, whether it is deprecated.
    fn schema(&mut self, schema: &Node<'_>, ty: &Type) {
        if schema.schema_name().is_none() {
            return;
        }
        self.expressed(Kind::Schema, schema);
        let is_marked = self
            .bindings
            .structs
            .get(&ty.name)
            .is_some_and(|known| known.deprecated);
        match schema.get("deprecated") {
            Some(deprecated) if is_marked => self.expressed(Kind::Deprecated, &deprecated),
            Some(deprecated) => self.excused(Kind::Deprecated, &deprecated, Place::Schema),
            None if is_marked => self.extra(
                Kind::Deprecated,
                format!("{ty} is #[deprecated], {} is not", schema.pointer),
            ),
            None => {}
        }
    }

    /// A schema that stands for the body or the answer of an operation is deprecated along with it.
    fn only_here(&mut self, schema: &Node<'_>, operation: &Operation<'_>) {
        if let Some(deprecated) = schema.get("deprecated") {
            let is_marked = operation.node.flag("deprecated");
            self.check(
                Kind::Deprecated,
                &deprecated,
                is_marked,
                format!("{} is not deprecated", operation.node.pointer),
            );
        }
    }

    /// Schemas that no operation leads to.
    fn unreferenced(&mut self) {
        let facts = self.description.facts();
        for (name, schema) in self.description.schemas() {
            let fact = Fact {
                kind: Kind::Schema,
                pointer: schema.pointer.clone(),
            };
            if self.findings.outcomes.contains_key(&fact) {
                continue;
            }
            if name.ends_with("Response") {
                let below = format!("{}/", schema.pointer);
                for fact in facts.facts.iter().filter(|fact| {
                    fact.pointer == schema.pointer || fact.pointer.starts_with(&below)
                }) {
                    self.settle(
                        fact.kind,
                        &fact.pointer,
                        Outcome::Excused(Place::Unreferenced),
                    );
                }
            } else if let Some(ty) = self.named(&schema) {
                let known = self.structure(&ty);
                if known.is_some_and(|known| known.resource.is_none() && !known.body) {
                    self.object(&schema, &ty, false);
                } else if let Err(why) = self.resource(&schema, &ty) {
                    self.lost(Kind::Schema, &schema, why);
                }
            }
        }
    }

    /// Types that stand for nothing that the description says.
    fn unused(&mut self) {
        let bindings = self.bindings;
        for name in bindings.structs.keys().chain(bindings.enums.keys()) {
            if !self.used.contains(name) {
                self.extra(Kind::Schema, format!("{name} stands for nothing"));
            }
        }
    }
}
