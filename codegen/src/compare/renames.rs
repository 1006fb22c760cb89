//! What has another name and is the same: schemas by what they hold, members by what they are and how they are called.

use std::collections::BTreeMap;

use crate::model::{
    Api, Body, BodyRole, Content, Linkage, Operation, Property, Relationship, RequestBody,
    Resource, SchemaRole, Target, Type,
};
use crate::names;

/// Shorter names say too little to be recognised as a part of another.
const TELLING: usize = 4;

/// How often schemas are looked through: what a schema holds can have another name, too.
const ROUNDS: usize = 4;

/// Schemas that have another name.
#[derive(Debug, Default)]
pub(super) struct Renames {
    /// The old name of each schema, by its name in the new description.
    old: BTreeMap<String, String>,
}

impl Renames {
    /// The old name of a schema that has another.
    pub fn old<'n>(&'n self, new: &'n str) -> &'n str {
        self.old.get(new).map_or(new, String::as_str)
    }

    /// Whether a schema has another name.
    pub fn is_renamed(&self, new: &str) -> bool {
        self.old.contains_key(new)
    }
}

/// The old API in the names of the new one, with the schemas that were renamed.
pub(super) fn translate(old: &Api, new: &Api) -> (Api, Renames) {
    let mut translated = old.clone();
    let mut renames = Renames::default();
    for _ in 0..ROUNDS {
        let found = find(&translated, new);
        if found.is_empty() {
            break;
        }
        apply(&mut translated, &found);
        for (from, to) in found {
            let first = renames.old.remove(&from).unwrap_or(from);
            renames.old.insert(to, first);
        }
    }
    (translated, renames)
}

/// Schemas that are only in the old API, with those only in the new one that hold the same; only where there is one of each.
fn find(old: &Api, new: &Api) -> BTreeMap<String, String> {
    let gone: Vec<(&String, String)> = contents(old, new);
    let come: Vec<(&String, String)> = contents(new, old);
    let mut found = BTreeMap::new();
    for (name, content) in &gone {
        if gone.iter().filter(|(_, other)| other == content).count() > 1 {
            continue;
        }
        let mut same = come.iter().filter(|(_, other)| other == content);
        if let (Some((to, _)), None) = (same.next(), same.next()) {
            found.insert((*name).clone(), (*to).clone());
        }
    }
    found.extend(exchanged(old, new, &found));
    found
}

/// What each schema holds that the other API does not have.
fn contents<'a>(api: &'a Api, other: &Api) -> Vec<(&'a String, String)> {
    let mut contents = Vec::new();
    for (name, resource) in &api.resources {
        if !other.schemas.contains_key(name) {
            contents.push((name, of_resource(resource)));
        }
    }
    for (name, body) in &api.bodies {
        if !other.schemas.contains_key(name) {
            contents.push((name, of_body(body)));
        }
    }
    for (name, ty) in &api.named {
        if !other.named.contains_key(name) && !other.schemas.contains_key(name) {
            contents.push((name, format!("named {}", of_type(ty, name))));
        }
    }
    contents
}

/// Bodies and resources that the same operation sends or answers in place of each other, when they are of one type and each is only in
/// one of the descriptions.
fn exchanged(old: &Api, new: &Api, found: &BTreeMap<String, String>) -> BTreeMap<String, String> {
    let mut exchanged: BTreeMap<String, String> = BTreeMap::new();
    for operation in &new.operations {
        let mut operations = old.operations.iter();
        let before = operations
            .find(|before| before.method == operation.method && before.path == operation.path);
        let Some(before) = before else {
            continue;
        };
        let pairs = [
            (sent(before), sent(operation)),
            (answered(before), answered(operation)),
        ];
        for (from, to) in pairs {
            let (Some(from), Some(to)) = (from, to) else {
                continue;
            };
            let is_free = [found, &exchanged]
                .iter()
                .all(|known| !known.contains_key(from) && !known.values().any(|name| name == to));
            let is_alone = !new.schemas.contains_key(from) && !old.schemas.contains_key(to);
            if is_free && is_alone && type_of(old, from) == type_of(new, to) {
                exchanged.insert(from.clone(), to.clone());
            }
        }
    }
    exchanged
}

/// The body that an operation sends.
fn sent(operation: &Operation) -> Option<&String> {
    match &operation.body {
        Some(RequestBody::Body(name)) => Some(name),
        _ => None,
    }
}

/// The resource that an operation answers.
fn answered(operation: &Operation) -> Option<&String> {
    match &operation.response.content {
        Content::Document(name) | Content::Page(name) => Some(name),
        _ => None,
    }
}

/// What a resource or a body is, and its type in JSON.
fn type_of<'a>(api: &'a Api, name: &str) -> (Option<BodyRole>, Option<&'a str>) {
    let body = api.bodies.get(name);
    let resource = api.resources.get(name);
    let kind = body
        .map(|body| body.kind.as_str())
        .or(resource.map(|resource| resource.kind.as_str()));
    (body.map(|body| body.role), kind)
}

fn of_resource(resource: &Resource) -> String {
    let attributes = resource.attributes.iter().flatten();
    let relationships = resource.relationships.iter().flatten();
    format!(
        "resource {} {:?} {:?} {}",
        resource.kind,
        attributes
            .map(|attribute| of_property(attribute, &resource.name))
            .collect::<Vec<_>>(),
        relationships.map(of_relationship).collect::<Vec<_>>(),
        resource.links,
    )
}

fn of_body(body: &Body) -> String {
    format!(
        "{:?} {} {:?} {:?} {:?}",
        body.role,
        body.kind,
        body.attributes
            .iter()
            .map(|attribute| of_property(attribute, &body.name))
            .collect::<Vec<_>>(),
        body.relationships
            .iter()
            .map(of_relationship)
            .collect::<Vec<_>>(),
        body.inlines,
    )
}

fn of_property(property: &Property, owner: &str) -> String {
    format!(
        "{} {} {} {}",
        property.name,
        property.required,
        property.nullable,
        of_type(&property.ty, owner)
    )
}

fn of_relationship(relationship: &Relationship) -> String {
    let linkage = match &relationship.linkage {
        Linkage::ToOne(target) => format!("one {}", target.kind),
        Linkage::ToMany(target) => format!("many {}", target.kind),
        Linkage::LinksOnly => "links".to_owned(),
    };
    format!(
        "{} {} {} {linkage}",
        relationship.name, relationship.required, relationship.nullable
    )
}

/// A type in full, but for the name of the schema in which it stands.
fn of_type(ty: &Type, owner: &str) -> String {
    match ty {
        Type::Named(name) if name == owner => "itself".to_owned(),
        Type::Object(properties) => {
            let members = properties.iter().map(|member| of_property(member, owner));
            format!("object {:?}", members.collect::<Vec<_>>())
        }
        Type::List(inner) => format!("list {}", of_type(inner, owner)),
        Type::Map(inner) => format!("map {}", of_type(inner, owner)),
        Type::Union(variants) => {
            let variants = variants.iter().map(|variant| of_type(variant, owner));
            format!("union {:?}", variants.collect::<Vec<_>>())
        }
        Type::Enum(values) => {
            let mut values = values.clone();
            values.sort();
            format!("enum {values:?}")
        }
        other => format!("{other:?}"),
    }
}

/// Gives schemas their new names, wherever they are named.
fn apply(api: &mut Api, names: &BTreeMap<String, String>) {
    api.resources = renamed(std::mem::take(&mut api.resources), names);
    api.bodies = renamed(std::mem::take(&mut api.bodies), names);
    api.named = renamed(std::mem::take(&mut api.named), names);
    let schemas: BTreeMap<String, SchemaRole> = std::mem::take(&mut api.schemas);
    api.schemas = renamed(schemas, names);
    for resource in api.resources.values_mut() {
        rename(&mut resource.name, names);
        properties(
            resource.attributes.as_deref_mut().unwrap_or_default(),
            names,
        );
        relationships(
            resource.relationships.as_deref_mut().unwrap_or_default(),
            names,
        );
    }
    for body in api.bodies.values_mut() {
        rename(&mut body.name, names);
        if let Some(resource) = &mut body.resource {
            rename(resource, names);
        }
        properties(&mut body.attributes, names);
        relationships(&mut body.relationships, names);
        body.inlines.iter_mut().for_each(|name| rename(name, names));
        body.inlines.sort();
    }
    api.named.values_mut().for_each(|named| ty(named, names));
    api.collections
        .values_mut()
        .for_each(|collection| target(collection, names));
    api.operations
        .iter_mut()
        .for_each(|operation| in_operation(operation, names));
}

fn renamed<T>(map: BTreeMap<String, T>, names: &BTreeMap<String, String>) -> BTreeMap<String, T> {
    map.into_iter()
        .map(|(mut name, value)| {
            rename(&mut name, names);
            (name, value)
        })
        .collect()
}

fn rename(name: &mut String, names: &BTreeMap<String, String>) {
    if let Some(to) = names.get(name) {
        name.clone_from(to);
    }
}

fn properties(properties: &mut [Property], names: &BTreeMap<String, String>) {
    for property in properties {
        ty(&mut property.ty, names);
    }
}

fn relationships(relationships: &mut [Relationship], names: &BTreeMap<String, String>) {
    for relationship in relationships {
        if let Linkage::ToOne(to) | Linkage::ToMany(to) = &mut relationship.linkage {
            target(to, names);
        }
    }
}

fn target(target: &mut Target, names: &BTreeMap<String, String>) {
    if let Some(resource) = &mut target.resource {
        rename(resource, names);
    }
}

fn ty(of: &mut Type, names: &BTreeMap<String, String>) {
    match of {
        Type::Named(name) => rename(name, names),
        Type::List(inner) | Type::Map(inner) => ty(inner, names),
        Type::Object(members) => properties(members, names),
        Type::Union(variants) => variants.iter_mut().for_each(|variant| ty(variant, names)),
        _ => {}
    }
}

fn in_operation(operation: &mut Operation, names: &BTreeMap<String, String>) {
    let parameters = operation
        .path_parameters
        .iter_mut()
        .chain(&mut operation.query);
    parameters.for_each(|parameter| ty(&mut parameter.ty, names));
    match &mut operation.body {
        Some(RequestBody::Body(name)) => rename(name, names),
        Some(RequestBody::Linkage(to) | RequestBody::Linkages(to)) => target(to, names),
        Some(RequestBody::Json { ty: of, .. }) => ty(of, names),
        Some(RequestBody::Bytes(_)) | None => {}
    }
    match &mut operation.response.content {
        Content::Document(name) | Content::Page(name) => rename(name, names),
        Content::Linkage(to) | Content::Linkages(to) => target(to, names),
        Content::Json(of) | Content::Measurements(of) => ty(of, names),
        Content::Empty | Content::Completion | Content::Csv | Content::Bytes => {}
    }
}

/// A member as it was and as it is; one of the two is missing where it was added or removed.
pub(super) type Pair<'a, T> = (Option<&'a T>, Option<&'a T>);

/// Something that has a name among others.
pub(super) trait Member {
    /// Its name in JSON or in a query.
    fn name(&self) -> &str;
    /// Whether it is the same, but for the name.
    fn is_same(&self, other: &Self) -> bool;
}

impl Member for Property {
    fn name(&self) -> &str {
        &self.name
    }

    fn is_same(&self, other: &Self) -> bool {
        of_type(&self.ty, "") == of_type(&other.ty, "")
            && (self.required, self.nullable) == (other.required, other.nullable)
    }
}

impl Member for Relationship {
    fn name(&self) -> &str {
        &self.name
    }

    fn is_same(&self, other: &Self) -> bool {
        self.linkage == other.linkage
            && (self.required, self.nullable) == (other.required, other.nullable)
    }
}

impl Member for crate::model::Parameter {
    fn name(&self) -> &str {
        &self.name
    }

    fn is_same(&self, other: &Self) -> bool {
        of_type(&self.ty, "") == of_type(&other.ty, "")
            && (self.required, self.explode) == (other.required, other.explode)
    }
}

/// Members by their names; what has another name and is the same stands together.
pub(super) fn pairs<'a, T: Member>(old: &'a [T], new: &'a [T]) -> Vec<Pair<'a, T>> {
    let find = |members: &'a [T], name: &str| members.iter().find(|member| member.name() == name);
    let gone: Vec<&T> = old
        .iter()
        .filter(|member| find(new, member.name()).is_none())
        .collect();
    let come: Vec<&T> = new
        .iter()
        .filter(|member| find(old, member.name()).is_none())
        .collect();
    let fits = |a: &T, b: &T| a.is_same(b) && is_similar(a.name(), b.name());
    let only = |from: &T, among: &[&'a T], fits: &dyn Fn(&T, &T) -> bool| {
        let mut found = among.iter().copied().filter(|other| fits(from, other));
        found.next().filter(|_| found.next().is_none())
    };
    let mut pairs: Vec<Pair<'a, T>> = Vec::new();
    for member in old {
        let same = find(new, member.name()).or_else(|| {
            let renamed = only(member, &come, &|a, b| fits(a, b))?;
            only(renamed, &gone, &|b, a| fits(a, b)).map(|_| renamed)
        });
        pairs.push((Some(member), same));
    }
    for member in come {
        let is_paired = |pair: &Pair<'a, T>| pair.1.is_some_and(|new| new.name() == member.name());
        if !pairs.iter().any(is_paired) {
            pairs.push((None, Some(member)));
        }
    }
    pairs
}

/// Whether one name can be another for the same: equal but for case and version, or one a part of the other.
fn is_similar(a: &str, b: &str) -> bool {
    let (family_a, a) = names::family(a);
    let (family_b, b) = names::family(b);
    if family_a != family_b {
        return false;
    }
    let (a, b) = (stem(a), stem(b));
    let (short, long) = if a.len() < b.len() {
        (&a, &b)
    } else {
        (&b, &a)
    };
    short == long || (short.len() >= TELLING && long.contains(short.as_str()))
}

/// Letters and digits in lower case, without a version at the end.
fn stem(name: &str) -> String {
    let unversioned = name
        .trim_end_matches(|letter: char| letter.is_ascii_digit())
        .strip_suffix(['V', 'v'])
        .unwrap_or(name);
    unversioned
        .chars()
        .filter(|letter| letter.is_alphanumeric())
        .flat_map(char::to_lowercase)
        .collect()
}
