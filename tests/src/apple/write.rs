//! What is sent: bodies that create and change resources, and identities of related ones.

use codegen::model::{Body, BodyRole, Linkage, Property, Relationship};
use serde_json::{Map, Value};

use super::errors::{Fault, Faults};
use super::rules;
use super::schema::Schema;
use super::store::{Reference, Store};

/// What a body asks for, understood and allowed.
#[derive(Debug)]
pub(super) struct Change {
    attributes: Map<String, Value>,
    relations: Vec<(String, Vec<Related>)>,
    inlines: Vec<Inline>,
}

/// A resource that is created along with another.
#[derive(Debug)]
struct Inline {
    resource: String,
    local_id: String,
    change: Change,
}

/// A resource that something is to lead to.
#[derive(Debug, Clone)]
enum Related {
    Known(Reference),
    /// One of those that are created along, by its local id.
    Local(String),
}

/// Reads bodies.
pub(super) struct Reader<'a> {
    schema: &'a Schema,
    store: &'a Store,
    /// The local ids of what is created along.
    local_ids: Vec<String>,
    faults: Faults,
}

impl Change {
    /// Creates a resource with all that comes along.
    pub fn create(self, store: &mut Store, resource: &str) -> Reference {
        let created = self.create_alone(store, resource);
        self.relate(store, &created);
        created
    }

    fn create_alone(&self, store: &mut Store, resource: &str) -> Reference {
        let created = store.create(resource);
        store.assign(&created, rules::set_by_apple(resource));
        store.assign(&created, self.attributes.clone());
        created
    }

    /// Changes a resource.
    pub fn update(self, store: &mut Store, reference: &Reference) {
        store.assign(reference, self.attributes.clone());
        self.relate(store, reference);
    }

    fn relate(self, store: &mut Store, reference: &Reference) {
        let mut local = Vec::new();
        for inline in &self.inlines {
            let created = inline.change.create_alone(store, &inline.resource);
            local.push((inline.local_id.clone(), created));
        }
        let found = |related: &Related| match related {
            Related::Known(reference) => Some(reference.clone()),
            Related::Local(id) => {
                let mut local = local.iter().filter(|(known, _)| known == id);
                local.next().map(|(_, created)| created.clone())
            }
        };
        let inlines = self.inlines.iter().zip(&local);
        let inlines = inlines.map(|(inline, (_, created))| (created, &inline.change.relations));
        for (from, relations) in [(reference, &self.relations)].into_iter().chain(inlines) {
            for (name, related) in relations {
                let related: Vec<Reference> = related.iter().filter_map(found).collect();
                store.replace(from, name, &related);
            }
            derive(store, from);
        }
    }

    /// The resources that were there before and that a relationship is to lead to.
    fn known(&self, relation: &str) -> Vec<Reference> {
        let relations = self.relations.iter().filter(|(name, _)| name == relation);
        known(relations.flat_map(|(_, related)| related))
    }
}

/// Lets the relationships that Apple derives lead where the others say.
fn derive(store: &mut Store, from: &Reference) {
    for (name, [first, second]) in rules::derived(&from.resource) {
        let way = store.related(from, first);
        let related: Vec<Reference> = way
            .iter()
            .flat_map(|it| store.related(it, second))
            .collect();
        store.replace(from, name, &related);
    }
}

fn known<'r>(related: impl Iterator<Item = &'r Related>) -> Vec<Reference> {
    let known = related.filter_map(|related| match related {
        Related::Known(reference) => Some(reference.clone()),
        Related::Local(_) => None,
    });
    known.collect()
}

impl<'a> Reader<'a> {
    pub fn new(schema: &'a Schema, store: &'a Store) -> Self {
        Self {
            schema,
            store,
            local_ids: Vec::new(),
            faults: Faults::new(),
        }
    }

    /// Reads a body that creates a resource, or changes the one with this id.
    pub fn change(mut self, body: &Body, id: Option<&str>, sent: &Value) -> Result<Change, Faults> {
        let inlines = sent.get("included").and_then(Value::as_array);
        let inlines: Vec<&Value> = inlines.into_iter().flatten().collect();
        for (index, inline) in inlines.iter().enumerate() {
            let local_id = inline["id"].as_str().unwrap_or_default();
            if !is_local(local_id) || self.local_ids.iter().any(|it| it == local_id) {
                let pointer = format!("/included/{index}/id");
                self.faults.push(Fault::no_local_id(&pointer, local_id));
            }
            self.local_ids.push(local_id.to_owned());
        }
        if sent["data"].get("id").and_then(Value::as_str) != id {
            let detail = "It is not that of the path.";
            self.faults.push(Fault::unprocessable("/data/id", detail));
        }
        let mut change = self.body(body, &sent["data"], "/data");
        for (index, sent) in inlines.into_iter().enumerate() {
            let pointer = format!("/included/{index}");
            let kind = sent["type"].as_str().unwrap_or_default();
            let inline = self.schema.inline(body, kind);
            match inline.and_then(|inline| Some((inline, inline.resource.clone()?))) {
                Some((inline, resource)) => change.inlines.push(Inline {
                    resource,
                    local_id: sent["id"].as_str().unwrap_or_default().to_owned(),
                    change: self.body(inline, sent, &pointer),
                }),
                None => {
                    let detail = "Resources of this type are not created along.";
                    self.faults.push(Fault::unprocessable(&pointer, detail));
                }
            }
        }
        if let (Some(resource), BodyRole::Create) = (&body.resource, body.role) {
            self.unique(resource, &change);
        }
        match self.faults.is_empty() {
            true => Ok(change),
            false => Err(self.faults),
        }
    }

    /// Reads identities of resources that a relationship is to lead to, or not to lead to any more.
    pub fn linkages(mut self, to: &str, sent: &Value) -> Result<Vec<Reference>, Faults> {
        let kind = &self.schema.resource(to).kind;
        let related = self.identities(kind, to, &sent["data"], "/data");
        match self.faults.is_empty() {
            true => Ok(known(related.iter())),
            false => Err(self.faults),
        }
    }

    fn body(&mut self, body: &Body, sent: &Value, at: &str) -> Change {
        if sent["type"] != *body.kind {
            let detail = "The type is another one.";
            self.faults
                .push(Fault::unprocessable(&format!("{at}/type"), detail));
        }
        for member in sent.as_object().into_iter().flat_map(Map::keys) {
            if !["type", "id", "attributes", "relationships"].contains(&member.as_str()) {
                self.unknown(&format!("{at}/{member}"));
            }
        }
        let none = Map::new();
        let attributes = sent["attributes"].as_object().unwrap_or(&none);
        let relationships = sent["relationships"].as_object().unwrap_or(&none);
        self.attributes(body, attributes, &format!("{at}/attributes"));
        let at = format!("{at}/relationships");
        let mut relations = Vec::new();
        for name in relationships.keys() {
            if !body.relationships.iter().any(|it| it.name == *name) {
                let pointer = format!("{at}/{name}");
                self.faults.push(Fault::unknown_relationship(&pointer));
            }
        }
        for relationship in &body.relationships {
            let pointer = format!("{at}/{}", relationship.name);
            match relationships.get(&relationship.name) {
                Some(sent) => {
                    let related = self.relationship(body, relationship, &sent["data"], &pointer);
                    relations.push((relationship.name.clone(), related));
                }
                None if relationship.required => {
                    self.faults.push(Fault::missing_relationship(&pointer));
                }
                None => {}
            }
        }
        Change {
            attributes: attributes.clone(),
            relations,
            inlines: Vec::new(),
        }
    }

    fn attributes(&mut self, body: &Body, sent: &Map<String, Value>, at: &str) {
        let of_resource = |name: &String| {
            let resource = body.resource.as_ref().map(|it| self.schema.resource(it));
            resource.is_some_and(|resource| resource.attributes.contains_key(name))
        };
        for name in sent.keys() {
            let pointer = format!("{at}/{name}");
            if body.attributes.iter().any(|it| it.name == *name) {
                continue;
            } else if of_resource(name) {
                self.faults.push(Fault::attribute_not_allowed(&pointer));
            } else {
                self.unknown(&pointer);
            }
        }
        for attribute in &body.attributes {
            let pointer = format!("{at}/{}", attribute.name);
            match sent.get(&attribute.name) {
                None if attribute.required => self.faults.push(Fault::missing_attribute(&pointer)),
                Some(value) if !self.is_valid(attribute, value) => {
                    self.faults.push(Fault::invalid_attribute(&pointer));
                }
                _ => {}
            }
        }
    }

    fn is_valid(&self, attribute: &Property, value: &Value) -> bool {
        match value {
            Value::Null => attribute.nullable,
            value => self.schema.accepts(&attribute.ty, value),
        }
    }

    fn relationship(
        &mut self,
        body: &Body,
        relationship: &Relationship,
        data: &Value,
        at: &str,
    ) -> Vec<Related> {
        let (is_many, target) = match &relationship.linkage {
            Linkage::ToOne(target) => (false, target),
            Linkage::ToMany(target) => (true, target),
            Linkage::LinksOnly => return Vec::new(),
        };
        if data.is_array() != is_many || data.is_null() && (is_many || !relationship.nullable) {
            let detail = "It leads to another number of resources.".to_owned();
            self.faults.push(Fault::invalid_relationship(at, detail));
            return Vec::new();
        }
        let resource = body.resource.as_ref().map(|it| self.schema.resource(it));
        let relation = resource.and_then(|it| it.relations.get(&relationship.name));
        let to = relation.map_or("", |relation| &relation.target);
        self.identities(&target.kind, to, data, at)
    }

    fn identities(&mut self, kind: &str, to: &str, data: &Value, at: &str) -> Vec<Related> {
        let items = match data {
            Value::Array(items) => items.as_slice(),
            Value::Null => &[],
            item => std::slice::from_ref(item),
        };
        let mut related = Vec::new();
        for item in items {
            let id = item["id"].as_str().unwrap_or_default();
            if item["type"] != kind {
                let detail = format!("Resources of type '{kind}' are expected.");
                self.faults.push(Fault::invalid_relationship(at, detail));
            } else if self.local_ids.iter().any(|local| local == id) {
                related.push(Related::Local(id.to_owned()));
            } else if is_local(id) {
                self.faults.push(Fault::no_local_id(at, id));
            } else if let Some(known) = self.store.find(kind, to, id) {
                related.push(Related::Known(known));
            } else {
                let detail = format!("There is no resource of type '{kind}' with id '{id}'.");
                self.faults.push(Fault::invalid_relationship(at, detail));
            }
        }
        related
    }

    /// What must not be there twice.
    fn unique(&mut self, resource: &str, change: &Change) {
        for &(attribute, within) in rules::unique(resource) {
            let value = change.attributes.get(attribute);
            let parents = within.map(|relation| (relation, change.known(relation)));
            let is_same = |other: &Reference| {
                let record = self.store.get(other);
                let its_value = record.and_then(|record| record.attributes.get(attribute));
                let is_beside = parents.as_ref().is_none_or(|(relation, parents)| {
                    self.store.related(other, relation) == *parents
                });
                value.is_some() && its_value == value && is_beside
            };
            if self.store.all(resource).iter().any(is_same) {
                let pointer = format!("/data/attributes/{attribute}");
                self.faults.push(Fault::duplicate(&pointer));
            }
        }
    }

    fn unknown(&mut self, pointer: &str) {
        let detail = "There is no such member.";
        self.faults.push(Fault::unprocessable(pointer, detail));
    }
}

/// Whether an id stands for a resource that the same body creates.
fn is_local(id: &str) -> bool {
    id.strip_prefix("${")
        .and_then(|id| id.strip_suffix('}'))
        .is_some_and(|id| !id.is_empty())
}
