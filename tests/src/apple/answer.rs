//! Answers: resources as JSON:API documents, with what comes along.

use indexmap::IndexSet;
use serde_json::{Map, Value, json};

use super::query::Query;
use super::schema::{Relation, Resource, Schema};
use super::store::{Reference, Store};

/// Writes answers to one request.
pub(super) struct Answer<'a> {
    pub schema: &'a Schema,
    pub store: &'a Store,
    pub query: &'a Query,
    /// The address of the server.
    pub origin: &'a str,
    /// Path and query of the request.
    pub target: &'a str,
}

impl Answer<'_> {
    /// One resource; null where a relationship leads to none.
    pub fn document(&self, reference: Option<&Reference>) -> Value {
        let data = reference.map(|reference| self.resource(reference, self.query.include()));
        let mut document = json!({ "data": data, "links": { "self": self.here() } });
        self.include(&mut document, reference.as_slice());
        document
    }

    /// A page of resources.
    pub fn page(&self, all: Vec<Reference>) -> Value {
        let mut items = Vec::new();
        let mut page = self.list(all, |it| {
            items.push(it.clone());
            self.resource(it, self.query.include())
        });
        self.include(&mut page, &items.iter().collect::<Vec<_>>());
        page
    }

    /// Who a relationship leads to, when it leads to one at most.
    pub fn linkage(&self, related: Option<&Reference>) -> Value {
        let data = related.map(|related| self.identity(related));
        json!({ "data": data, "links": self.linkage_links() })
    }

    /// Who a relationship leads to.
    pub fn linkages(&self, related: Vec<Reference>) -> Value {
        let mut page = self.list(related, |it| self.identity(it));
        page["links"]["related"] = self.linkage_links()["related"].take();
        page
    }

    /// A page without anything in it.
    pub fn nothing(&self) -> Value {
        self.list(Vec::new(), |_| Value::Null)
    }

    fn list(&self, all: Vec<Reference>, mut write: impl FnMut(&Reference) -> Value) -> Value {
        let slice = self.query.slice(self.store, all);
        let data: Vec<Value> = slice.items.iter().map(&mut write).collect();
        let mut page = json!({
            "data": data,
            "links": { "self": self.here() },
            "meta": { "paging": { "total": slice.total, "limit": slice.limit } },
        });
        if let Some(cursor) = slice.next {
            let path = self.target.split('?').next().unwrap_or_default();
            let address = format!("{}{path}?{}", self.origin, self.query.at(&cursor));
            page["links"]["next"] = address.into();
            page["meta"]["paging"]["nextCursor"] = cursor.into();
        }
        page
    }

    /// Adds the resources that come along, each once.
    fn include(&self, document: &mut Value, from: &[&Reference]) {
        if self.query.include().is_empty() {
            return;
        }
        let mut included = IndexSet::new();
        for reference in from {
            for relation in self.query.include() {
                let related = self.store.related(reference, relation);
                included.extend(related.into_iter().take(self.query.limit(relation)));
            }
        }
        let included = included.iter().map(|it| self.resource(it, &[]));
        document["included"] = included.collect();
    }

    fn resource(&self, reference: &Reference, include: &[String]) -> Value {
        let resource = self.schema.resource(&reference.resource);
        let wanted = |name: &String| self.query.wants(&resource.kind, name);
        let set = self.store.get(reference).map(|record| &record.attributes);
        let value = |name: &String| set.and_then(|set| set.get(name)).cloned();
        let attributes = resource.attributes.keys().filter(|name| wanted(name));
        let attributes = attributes.map(|name| (name.clone(), value(name).unwrap_or_default()));
        let relations = resource.relations.iter();
        let relations = relations.filter(|(name, relation)| relation.is_shown && wanted(name));
        let relations = relations.map(|(name, relation)| {
            let is_included = include.contains(name);
            let object = self.relationship(resource, reference, name, relation, is_included);
            (name.clone(), object)
        });
        let mut written = self.identity(reference);
        written["attributes"] = Value::Object(attributes.collect());
        let relations: Map<String, Value> = relations.collect();
        if !relations.is_empty() {
            written["relationships"] = Value::Object(relations);
        }
        if let Some(path) = &resource.path {
            written["links"] = json!({ "self": self.address(&format!("{path}/{}", reference.id)) });
        }
        written
    }

    /// Addresses always; who is related only when they come along.
    fn relationship(
        &self,
        resource: &Resource,
        reference: &Reference,
        name: &str,
        relation: &Relation,
        is_included: bool,
    ) -> Value {
        let mut object = json!({});
        let path = resource.path.as_deref().unwrap_or_default();
        for (link, way) in [
            ("self", format!("relationships/{name}")),
            ("related", name.to_owned()),
        ] {
            if self.schema.has_path(&format!("{path}/{{id}}/{way}")) {
                object["links"][link] = self.address(&format!("{path}/{}/{way}", reference.id));
            }
        }
        if is_included {
            let related = self.store.related(reference, name);
            let limit = self.query.limit(name);
            let mut data = related.iter().take(limit).map(|it| self.identity(it));
            if relation.is_many {
                object["meta"] = json!({ "paging": { "total": related.len(), "limit": limit } });
                object["data"] = data.collect();
            } else {
                object["data"] = data.next().unwrap_or_default();
            }
        }
        object
    }

    fn identity(&self, reference: &Reference) -> Value {
        let kind = &self.schema.resource(&reference.resource).kind;
        json!({ "type": kind, "id": reference.id })
    }

    fn linkage_links(&self) -> Value {
        let path = self.target.split('?').next().unwrap_or_default();
        let related = path.replacen("/relationships/", "/", 1);
        json!({ "self": self.here(), "related": self.address(&related) })
    }

    fn here(&self) -> Value {
        self.address(self.target)
    }

    fn address(&self, target: &str) -> Value {
        format!("{}{target}", self.origin).into()
    }
}
