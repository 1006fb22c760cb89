//! What there is: resources by type and id, and what leads from one to another.

use std::collections::BTreeMap;
use std::sync::Arc;

use indexmap::{IndexMap, IndexSet};
use serde_json::{Map, Value};

use super::schema::Schema;

/// All resources.
#[derive(Debug)]
pub(super) struct Store {
    schema: Arc<Schema>,
    /// By schema name and id, in the order in which they were made.
    records: BTreeMap<String, IndexMap<String, Record>>,
    created: usize,
}

/// A resource.
#[derive(Debug, Default)]
pub(super) struct Record {
    /// Those of its attributes that are set.
    pub attributes: Map<String, Value>,
    relations: BTreeMap<String, IndexSet<Reference>>,
}

/// Which resource.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub(super) struct Reference {
    /// Schema name.
    pub resource: String,
    /// Its id.
    pub id: String,
}

impl Reference {
    pub fn new(resource: &str, id: &str) -> Self {
        Self {
            resource: resource.to_owned(),
            id: id.to_owned(),
        }
    }
}

impl Store {
    pub fn new(schema: Arc<Schema>) -> Self {
        Self {
            schema,
            records: BTreeMap::new(),
            created: 0,
        }
    }

    pub fn get(&self, reference: &Reference) -> Option<&Record> {
        self.records.get(&reference.resource)?.get(&reference.id)
    }

    /// The resource with a type and an id: of the versions that share the type, the one with this schema name, or else one
    /// that there is.
    pub fn find(&self, kind: &str, name: &str, id: &str) -> Option<Reference> {
        let others = self.schema.of_kind(kind).map(|it| it.name.as_str());
        let mut known = [name]
            .into_iter()
            .chain(others)
            .map(|it| Reference::new(it, id));
        known.find(|reference| self.get(reference).is_some())
    }

    /// All resources of a schema name, the oldest first.
    pub fn all(&self, resource: &str) -> Vec<Reference> {
        let records = self.records.get(resource).into_iter().flatten();
        let references = records.map(|(id, _)| Reference::new(resource, id));
        references.collect()
    }

    /// Makes a resource with an id of its own.
    pub fn create(&mut self, resource: &str) -> Reference {
        self.created += 1;
        let id = format!("5eed0000-0000-4000-8000-{:012}", self.created);
        self.insert(resource, &id)
    }

    /// Makes a resource.
    pub fn insert(&mut self, resource: &str, id: &str) -> Reference {
        let records = self.records.entry(resource.to_owned()).or_default();
        records.insert(id.to_owned(), Record::default());
        Reference::new(resource, id)
    }

    /// Sets attributes; null unsets.
    pub fn assign(&mut self, reference: &Reference, attributes: Map<String, Value>) {
        let records = self.records.get_mut(&reference.resource);
        if let Some(record) = records.and_then(|records| records.get_mut(&reference.id)) {
            record.attributes.extend(attributes);
            record.attributes.retain(|_, value| !value.is_null());
        }
    }

    /// Deletes a resource; nothing leads to it any more.
    pub fn delete(&mut self, reference: &Reference) {
        if let Some(records) = self.records.get_mut(&reference.resource) {
            records.shift_remove(&reference.id);
        }
        for record in self.records.values_mut().flat_map(IndexMap::values_mut) {
            for related in record.relations.values_mut() {
                related.shift_remove(reference);
            }
        }
    }

    /// What a relationship leads to.
    pub fn related(&self, from: &Reference, relation: &str) -> Vec<Reference> {
        let relations = self.get(from).map(|record| &record.relations);
        let related = relations.and_then(|relations| relations.get(relation));
        related.into_iter().flatten().cloned().collect()
    }

    /// Lets a relationship lead to these and no others.
    pub fn replace(&mut self, from: &Reference, relation: &str, to: &[Reference]) {
        for related in self.related(from, relation) {
            self.remove(from, relation, &related);
        }
        for related in to {
            self.add(from, relation, related);
        }
    }

    /// Lets a relationship lead to one more, or to another one where it leads to one at most.
    pub fn add(&mut self, from: &Reference, relation: &str, to: &Reference) {
        let inverse = self.inverse(from, relation, to);
        self.add_one_side(from, relation, to);
        if let Some(inverse) = inverse {
            self.add_one_side(to, &inverse, from);
        }
    }

    /// Lets a relationship not lead there any more.
    pub fn remove(&mut self, from: &Reference, relation: &str, to: &Reference) {
        self.remove_one_side(from, relation, to);
        if let Some(inverse) = self.inverse(from, relation, to) {
            self.remove_one_side(to, &inverse, from);
        }
    }

    /// The other side of a relationship; another version of the resource than the description names has none.
    fn inverse(&self, from: &Reference, relation: &str, to: &Reference) -> Option<String> {
        let relations = &self.schema.resource(&from.resource).relations;
        let known = relations.get(relation)?;
        known
            .inverse
            .clone()
            .filter(|_| known.target == to.resource)
    }

    fn add_one_side(&mut self, from: &Reference, relation: &str, to: &Reference) {
        let resource = self.schema.resource(&from.resource);
        let Some(known) = resource.relations.get(relation) else {
            panic!("{} has no relationship `{relation}`", resource.name);
        };
        if !known.is_many {
            for replaced in self.related(from, relation) {
                self.remove(from, relation, &replaced);
            }
        }
        if let Some(related) = self.side(from, relation) {
            related.insert(to.clone());
        }
    }

    fn remove_one_side(&mut self, from: &Reference, relation: &str, to: &Reference) {
        if let Some(related) = self.side(from, relation) {
            related.shift_remove(to);
        }
    }

    fn side(&mut self, from: &Reference, relation: &str) -> Option<&mut IndexSet<Reference>> {
        let record = self.records.get_mut(&from.resource)?.get_mut(&from.id)?;
        Some(record.relations.entry(relation.to_owned()).or_default())
    }
}
