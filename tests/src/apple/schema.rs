//! What the API is, as the stand-in needs it: every resource with its attributes and relationships, by name.

use std::collections::{BTreeMap, BTreeSet};

use codegen::model::{
    Action, Api, Body, Content, Linkage, Operation, Property, RequestBody, Target, Type, Verb,
};
use codegen::overlay::Corrections;
use codegen::{Settings, describe};
use serde_json::Value;

/// The model of the API, looked up by resource.
#[derive(Debug)]
pub(super) struct Schema {
    /// What can be asked.
    pub operations: Vec<Operation>,
    resources: BTreeMap<String, Resource>,
    bodies: BTreeMap<String, Body>,
    named: BTreeMap<String, Type>,
    /// The resources that the paths are about, by the head of the path.
    collections: BTreeMap<String, Target>,
    paths: BTreeSet<String>,
}

/// A resource, with all that is ever said about it.
#[derive(Debug)]
pub(super) struct Resource {
    /// Schema name.
    pub name: String,
    /// The value of its `type` member.
    pub kind: String,
    /// Where it is read, without the id: `/v1/apps`.
    pub path: Option<String>,
    /// Its attributes.
    pub attributes: BTreeMap<String, Property>,
    /// Its relationships.
    pub relations: BTreeMap<String, Relation>,
}

/// A relationship of a resource.
#[derive(Debug, Clone)]
pub(super) struct Relation {
    /// Whether it leads to any number of resources.
    pub is_many: bool,
    /// Schema name of the resource that it leads to.
    pub target: String,
    /// The relationship of the target that says the same from the other side.
    pub inverse: Option<String>,
    /// Whether it is in answers; others are only in bodies, or only addresses.
    pub is_shown: bool,
}

impl Schema {
    /// Understands the description of this workspace, corrected.
    pub fn read() -> Self {
        let corrected = include_bytes!(concat!(env!("OUT_DIR"), "/corrected.json"));
        let described = describe(corrected, Corrections::None, &Settings::default());
        Self::new(described.expect("the description is understood").api)
    }

    fn new(api: Api) -> Self {
        let mut resources = BTreeMap::new();
        for resource in api.resources.values() {
            let attributes = resource.attributes.iter().flatten();
            let attributes = attributes.map(|it| (it.name.clone(), it.clone()));
            let known = Resource {
                name: resource.name.clone(),
                kind: resource.kind.clone(),
                path: None,
                attributes: attributes.collect(),
                relations: BTreeMap::new(),
            };
            resources.insert(resource.name.clone(), known);
        }
        let mut schema = Self {
            resources,
            bodies: api.bodies,
            named: api.named,
            collections: api.collections,
            paths: api.operations.iter().map(|it| it.path.clone()).collect(),
            operations: api.operations,
        };
        for resource in api.resources.values() {
            for relation in resource.relationships.iter().flatten() {
                schema.relate(&resource.name, &relation.name, &relation.linkage, true);
            }
        }
        schema.learn_from_operations();
        schema.learn_from_bodies();
        schema.pair();
        schema
    }

    /// Paths say where resources are, and what is behind relationships of which answers have the address alone.
    fn learn_from_operations(&mut self) {
        for operation in self.operations.clone() {
            let Some((name, verb)) = self.about(&operation) else {
                continue;
            };
            let name = name.to_owned();
            let head = operation.path.split("/{").next().unwrap_or_default();
            if let Some(resource) = self.resources.get_mut(&name) {
                resource.path.get_or_insert_with(|| head.to_owned());
            }
            let target = |resource: &String| Target {
                kind: String::new(),
                resource: Some(resource.clone()),
            };
            let (relation, linkage) = match (verb, &operation.response.content, &operation.body) {
                (Verb::Related(it), Content::Page(to), _) => (it, Linkage::ToMany(target(to))),
                (Verb::Related(it), Content::Document(to), _) => (it, Linkage::ToOne(target(to))),
                (Verb::Linkages(it), Content::Linkages(to), _)
                | (
                    Verb::Add(it) | Verb::Remove(it) | Verb::Replace(it),
                    _,
                    Some(RequestBody::Linkages(to)),
                ) => (it, Linkage::ToMany(to.clone())),
                (Verb::Linkage(it), Content::Linkage(to), _)
                | (Verb::Set(it), _, Some(RequestBody::Linkage { target: to, .. })) => {
                    (it, Linkage::ToOne(to.clone()))
                }
                _ => continue,
            };
            let is_shown = self.resources[&name].relations.contains_key(relation);
            self.relate(&name, relation, &linkage, is_shown);
        }
    }

    /// Bodies name relationships that no answer has: the one that a price schedule belongs to, for example. Where versions
    /// of a resource share a type, the one that leads back is meant.
    fn learn_from_bodies(&mut self) {
        for body in self.bodies.clone().values() {
            let Some(name) = &body.resource else { continue };
            for relation in &body.relationships {
                let mut linkage = relation.linkage.clone();
                if let Linkage::ToOne(target) | Linkage::ToMany(target) = &mut linkage {
                    let leads_back = |it: &&Resource| {
                        it.kind == target.kind && it.relations.values().any(|it| it.target == *name)
                    };
                    let mut leading_back = self.resources.values().filter(leads_back);
                    if let (Some(only), None) = (leading_back.next(), leading_back.next()) {
                        target.resource = Some(only.name.clone());
                    }
                }
                self.relate(name, &relation.name, &linkage, false);
            }
        }
    }

    /// Notes a relationship, unless it is known already.
    fn relate(&mut self, resource: &str, name: &str, linkage: &Linkage, is_shown: bool) {
        let (is_many, target) = match linkage {
            Linkage::ToOne(target) => (false, target.resource.clone()),
            Linkage::ToMany(target) => (true, target.resource.clone()),
            Linkage::LinksOnly => (false, Some(String::new())),
        };
        let (Some(resource), Some(target)) = (self.resources.get_mut(resource), target) else {
            return;
        };
        let relation = Relation {
            is_many,
            target,
            inverse: None,
            is_shown,
        };
        match resource.relations.get_mut(name) {
            Some(known) if known.target.is_empty() => *known = relation,
            Some(_) => {}
            None => drop(resource.relations.insert(name.to_owned(), relation)),
        }
    }

    /// Finds the two sides of each relationship.
    fn pair(&mut self) {
        let mut pairs = Vec::new();
        for resource in self.resources.values() {
            for (name, relation) in &resource.relations {
                if let Some(inverse) = self.inverse(resource, name, relation) {
                    pairs.push((resource.name.clone(), name.clone(), inverse));
                }
            }
        }
        for (resource, name, inverse) in pairs {
            let resource = self.resources.get_mut(&resource);
            let relation = resource.and_then(|resource| resource.relations.get_mut(&name));
            relation.expect("it was found").inverse = Some(inverse);
        }
    }

    /// The only relationship that leads back where there is only one that leads there, or the two that are named
    /// after the resources.
    fn inverse(&self, resource: &Resource, name: &str, relation: &Relation) -> Option<String> {
        let target = self.resources.get(&relation.target)?;
        if target.name == resource.name {
            let mut others = self.between(resource, target);
            others.retain(|(other, _)| *other != name);
            return match others.as_slice() {
                [(other, it)] if it.is_many != relation.is_many => Some((*other).clone()),
                _ => None,
            };
        }
        let main = main_of(self.between(resource, target), target)?;
        let back = main_of(self.between(target, resource), resource)?;
        (main == name).then(|| back.clone())
    }

    fn between<'s>(&self, from: &'s Resource, to: &Resource) -> Vec<(&'s String, &'s Relation)> {
        let relations = from.relations.iter();
        relations.filter(|(_, it)| it.target == to.name).collect()
    }

    /// The resource of a schema name.
    pub fn resource(&self, name: &str) -> &Resource {
        let resource = self.resources.get(name);
        resource.unwrap_or_else(|| panic!("the description has no resource {name}"))
    }

    /// All resources.
    #[cfg(test)]
    pub fn resources(&self) -> impl Iterator<Item = &Resource> {
        self.resources.values()
    }

    /// The type with a name of its own.
    #[cfg(test)]
    pub fn named(&self, name: &str) -> &Type {
        &self.named[name]
    }

    /// The resources that share a type: one, or several versions of it.
    pub fn of_kind<'s>(&'s self, kind: &'s str) -> impl Iterator<Item = &'s Resource> {
        self.resources.values().filter(move |it| it.kind == kind)
    }

    /// The resource that an operation is about, and what it does.
    pub fn about<'s, 'o>(&'s self, operation: &'o Operation) -> Option<(&'s str, &'o Verb)> {
        let Action::Standard { head, verb } = &operation.action else {
            return None;
        };
        let name = self.collections.get(head)?.resource.as_deref()?;
        Some((name, verb))
    }

    /// The body that an operation sends.
    pub fn body(&self, operation: &Operation) -> Option<&Body> {
        match operation.body.as_ref()? {
            RequestBody::Body(name) => self.bodies.get(name),
            _ => None,
        }
    }

    /// What creates resources of a type along with those of `body`.
    pub fn inline(&self, body: &Body, kind: &str) -> Option<&Body> {
        let mut inlines = body.inlines.iter().filter_map(|name| self.bodies.get(name));
        inlines.find(|inline| inline.kind == kind)
    }

    /// Whether the API has a path.
    pub fn has_path(&self, path: &str) -> bool {
        self.paths.contains(path)
    }

    /// Whether a value is of a type.
    pub fn accepts(&self, ty: &Type, value: &Value) -> bool {
        match (ty, value) {
            (Type::Any, _) => true,
            (Type::Text | Type::Date | Type::DateTime | Type::Bytes, it) => it.is_string(),
            (Type::Boolean, it) => it.is_boolean(),
            (Type::Number, it) => it.is_number(),
            (Type::Integer { minimum, maximum }, it) => it.as_i64().is_some_and(|number| {
                minimum.is_none_or(|least| least <= number)
                    && maximum.is_none_or(|most| number <= most)
            }),
            (Type::Enum(values), Value::String(text)) => values.contains(text),
            (Type::IntegerEnum(values), it) => {
                it.as_i64().is_some_and(|number| values.contains(&number))
            }
            (Type::List(item), Value::Array(items)) => {
                items.iter().all(|it| self.accepts(item, it))
            }
            (Type::Map(item), Value::Object(members)) => {
                members.values().all(|it| self.accepts(item, it))
            }
            (Type::Object(properties), Value::Object(members)) => {
                let is_known = |name: &String| properties.iter().any(|it| it.name == *name);
                let fits = |it: &Property| match members.get(&it.name) {
                    None => !it.required,
                    Some(Value::Null) => it.nullable,
                    Some(value) => self.accepts(&it.ty, value),
                };
                members.keys().all(is_known) && properties.iter().all(fits)
            }
            (Type::Union(types), it) => types.iter().any(|ty| self.accepts(ty, it)),
            (Type::Named(name), it) => self.accepts(&self.named[name], it),
            _ => false,
        }
    }

    /// Whether the text of a parameter is of a type.
    pub fn accepts_text(&self, ty: &Type, text: &str) -> bool {
        match ty {
            Type::List(item) => {
                text.is_empty() || text.split(',').all(|text| self.accepts_text(item, text))
            }
            Type::Named(name) => self.accepts_text(&self.named[name], text),
            Type::Boolean | Type::Integer { .. } | Type::IntegerEnum(_) | Type::Number => {
                serde_json::from_str(text).is_ok_and(|value| self.accepts(ty, &value))
            }
            _ => self.accepts(ty, &text.into()),
        }
    }
}

/// The only one of several relationships, or the only one that is named after the resource that they lead to.
fn main_of<'s>(relations: Vec<(&'s String, &'s Relation)>, to: &Resource) -> Option<&'s String> {
    if let [(only, _)] = relations.as_slice() {
        return Some(only);
    }
    let mut named = relations.iter().filter(|(name, _)| {
        let name = name.trim_end_matches(|it: char| it.is_ascii_digit());
        singular(name.strip_suffix('V').unwrap_or(name)) == singular(&to.kind)
    });
    named
        .next()
        .map(|(name, _)| *name)
        .filter(|_| named.next().is_none())
}

fn singular(name: &str) -> String {
    match name.strip_suffix("ies") {
        Some(stem) => format!("{stem}y"),
        None => name.strip_suffix('s').unwrap_or(name).to_owned(),
    }
}
