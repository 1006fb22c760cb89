//! What may be asked along with a resource: fields, included resources, limits of relationships.

use std::collections::{BTreeMap, BTreeSet};

use super::types::sorted;
use super::{Generic, Item, ItemPath, Joins, Names, NamesRole, Planner, RustType, module_of};
use crate::model::{self, Content, Operation, Type};
use crate::names;

/// The values of one parameter `fields[…]`: its name, and the fields, sorted.
type FieldsKey = (String, Vec<String>);

/// Relationships whose size can be limited, with the greatest limit.
type Limits = Vec<(String, u32)>;

/// What may be asked along with a resource, as the parameters of an operation say it.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
struct Profile {
    resource: Option<String>,
    fields: Vec<FieldsKey>,
    include: Vec<String>,
    to_many: Limits,
}

/// What uses a name.
#[derive(Debug, Default)]
struct Uses {
    /// The pointers of the parameters that are deprecated.
    deprecated: BTreeSet<String>,
    /// Whether there is a use that is not deprecated.
    current: bool,
}

/// Who uses the names of what may be asked. Deprecation is no part of what tells types apart: whether a parameter is deprecated, callers
/// write the same.
#[derive(Debug, Default)]
struct Users {
    /// By each of the fields.
    fields: BTreeMap<FieldsKey, BTreeMap<String, Uses>>,
    include: BTreeMap<(Option<String>, Vec<String>), Uses>,
    to_many: BTreeMap<(Option<String>, Limits), BTreeMap<String, Uses>>,
}

/// The types for what may be asked.
#[derive(Debug, Default)]
pub(super) struct Asked {
    users: Users,
    /// The type for each set of fields.
    fields: BTreeMap<FieldsKey, ItemPath>,
    /// The type for each set of what can be included with a resource.
    include: BTreeMap<(Option<String>, Vec<String>), ItemPath>,
    /// The type for each set of limits of the relationships of a resource.
    to_many: BTreeMap<(Option<String>, Limits), ItemPath>,
    /// The marker for each profile that has one.
    joins: BTreeMap<Profile, ItemPath>,
}

/// What the parameters of an operation are.
pub(super) struct Split<'o> {
    profile: Profile,
    /// The greatest size of a page.
    pub(super) limit: Option<u32>,
    /// Those of the shared methods that are deprecated.
    pub(super) deprecated: Vec<&'o model::Parameter>,
    /// All others: they have setters of their own.
    pub(super) own: Vec<&'o model::Parameter>,
}

impl Planner<'_> {
    /// Plans the types for all that may be asked.
    pub(super) fn asked(&mut self) -> Asked {
        let mut fields: BTreeMap<FieldsKey, (usize, Vec<String>)> = BTreeMap::new();
        let mut profiles: BTreeMap<Profile, (usize, usize)> = BTreeMap::new();
        let mut users = Users::default();
        for (index, operation) in self.api.operations.iter().enumerate() {
            let split = split(operation);
            for parameter in &operation.query {
                if let Some((key, values)) = fields_of(parameter) {
                    let uses = users.fields.entry(key.clone()).or_default();
                    for value in &values {
                        let is_old = parameter.deprecated || parameter.old_values.contains(value);
                        let uses = uses.entry(value.clone()).or_default();
                        uses.add(operation, is_old.then_some(parameter));
                    }
                    fields.entry(key).or_insert((0, values)).0 += 1;
                }
            }
            users.add(operation, &split);
            profiles.entry(split.profile).or_insert((0, index)).0 += 1;
        }
        let mut asked = Asked {
            users,
            ..Asked::default()
        };
        let mut most_used: Vec<_> = fields.into_iter().collect();
        most_used.sort_by(|(a, (a_uses, _)), (b, (b_uses, _))| b_uses.cmp(a_uses).then(a.cmp(b)));
        for (key, (_, values)) in most_used {
            let place = self.field_names(&key, values, &asked.users);
            asked.fields.insert(key, place);
        }
        let mut most_used: Vec<_> = profiles.into_iter().collect();
        most_used.sort_by(|(a, (a_uses, _)), (b, (b_uses, _))| b_uses.cmp(a_uses).then(a.cmp(b)));
        for (profile, (_, operation)) in most_used {
            if !profile.is_simple() {
                let place = self.joins(&profile, &self.api.operations[operation], &mut asked);
                asked.joins.insert(profile, place);
            }
        }
        asked
    }

    /// The enum for a set of fields, in the module of the resource that has them.
    fn field_names(&mut self, key: &FieldsKey, values: Vec<String>, users: &Users) -> ItemPath {
        let (parameter, set) = key;
        let kind = names::family(parameter).1;
        let of_kind: Vec<&model::Resource> = self
            .api
            .resources
            .values()
            .filter(|resource| resource.kind == kind)
            .collect();
        let equal = of_kind
            .iter()
            .find(|resource| sorted(&members(resource)) == *set);
        let (module, stem) = match (equal, of_kind.as_slice()) {
            (Some(resource), _) => (self.types.home(&resource.name), names::ty(&resource.name)),
            (None, [only]) => (self.types.home(&only.name), names::ty(&only.name)),
            (None, []) => (names::module(kind), names::ty(&names::singular(kind))),
            (None, [first, ..]) => {
                let mut all: Vec<String> = of_kind
                    .iter()
                    .flat_map(|resource| members(resource))
                    .collect();
                all.sort();
                all.dedup();
                let shortest = of_kind
                    .iter()
                    .min_by_key(|resource| resource.name.len())
                    .unwrap_or(first);
                (
                    self.types.home(&shortest.name),
                    names::any(&names::ty(&shortest.name), all == *set),
                )
            }
        };
        let name = self.types.reserve(&module, names::field_names(&stem));
        let variants = names::variants(&values, &[]);
        let item = Names {
            name: name.clone(),
            docs: vec![format!("The fields that `{parameter}` can choose.")],
            deprecated: marked(&variants, |index| {
                users.fields.get(key)?.get(&values[index])?.deprecated()
            }),
            values: variants.into_iter().zip(values).collect(),
            role: NamesRole::Field(parameter.clone()),
        };
        self.push(&module, Item::Names(item));
        ItemPath { module, name }
    }

    /// The marker for a profile, with the enums of what it can include and limit.
    fn joins(&mut self, profile: &Profile, operation: &Operation, asked: &mut Asked) -> ItemPath {
        let home = profile
            .resource
            .as_deref()
            .map(|resource| self.types.home(resource));
        let stem = profile.resource.as_deref().map(names::ty);
        let (module, stem) = match (home, stem) {
            (Some(home), Some(stem)) if !self.types.is_taken(&home, &names::joins(&stem)) => {
                (home, stem)
            }
            _ => {
                let function = super::function_name(operation);
                (module_of(operation), names::function_type(&function, ""))
            }
        };
        let about = profile
            .resource
            .clone()
            .unwrap_or_else(|| operation.id.clone());
        let include = self.include(profile, &module, &stem, &about, asked);
        let to_many = self.limited(profile, &module, &stem, &about, asked);
        let fields = profile
            .fields
            .iter()
            .filter_map(|key| asked.fields.get(key));
        let fields = fields.map(|path| RustType::Item(path.clone())).collect();
        let name = self.types.reserve(&module, names::joins(&stem));
        let mut docs = vec![format!("What can be asked along with `{about}`.")];
        let fields_named: Vec<&str> = profile
            .fields
            .iter()
            .map(|(parameter, _)| parameter.as_str())
            .collect();
        facts(&mut docs, "Fields can be chosen", &fields_named);
        let included: Vec<&str> = profile.include.iter().map(String::as_str).collect();
        facts(&mut docs, "Can be included", &included);
        self.push(
            &module,
            Item::Joins(Joins {
                name: name.clone(),
                docs,
                include,
                to_many,
                fields,
            }),
        );
        ItemPath { module, name }
    }

    /// The enum of what can be included: the same for all that can include the same with a resource.
    fn include(
        &mut self,
        profile: &Profile,
        module: &str,
        stem: &str,
        about: &str,
        asked: &mut Asked,
    ) -> Option<RustType> {
        if profile.include.is_empty() {
            return None;
        }
        let key = (profile.resource.clone(), sorted(&profile.include));
        if let Some(path) = asked.include.get(&key) {
            return Some(RustType::Item(path.clone()));
        }
        let variants = names::variants(&profile.include, &[]);
        let name = self.types.reserve(module, names::include(stem));
        let item = Names {
            name: name.clone(),
            docs: vec![format!("What can be included with `{about}`.")],
            deprecated: marked(&variants, |_| asked.users.include.get(&key)?.deprecated()),
            values: variants
                .into_iter()
                .zip(profile.include.iter().cloned())
                .collect(),
            role: NamesRole::Plain,
        };
        self.push(module, Item::Names(item));
        let path = ItemPath::new(module, &name);
        asked.include.insert(key, path.clone());
        Some(RustType::Item(path))
    }

    /// The enum of relationships whose size can be limited: the same for all that can limit the same of a resource.
    fn limited(
        &mut self,
        profile: &Profile,
        module: &str,
        stem: &str,
        about: &str,
        asked: &mut Asked,
    ) -> Option<RustType> {
        if profile.to_many.is_empty() {
            return None;
        }
        let key = (profile.resource.clone(), profile.to_many.clone());
        if let Some(path) = asked.to_many.get(&key) {
            return Some(RustType::Item(path.clone()));
        }
        let values: Vec<String> = profile
            .to_many
            .iter()
            .map(|(name, _)| name.clone())
            .collect();
        let variants = names::variants(&values, &[]);
        let name = self.types.reserve(module, names::to_many(stem));
        let item = Names {
            name: name.clone(),
            docs: limits(about, &profile.to_many),
            deprecated: marked(&variants, |index| {
                let users = asked.users.to_many.get(&key)?;
                users.get(&values[index])?.deprecated()
            }),
            values: variants.into_iter().zip(values).collect(),
            role: NamesRole::Limited(
                profile
                    .to_many
                    .iter()
                    .map(|(_, maximum)| *maximum)
                    .collect(),
            ),
        };
        self.push(module, Item::Names(item));
        let path = ItemPath::new(module, &name);
        asked.to_many.insert(key, path.clone());
        Some(RustType::Item(path))
    }
}

impl Asked {
    /// The type that says what may be asked along; `None` for nothing.
    pub(super) fn joins_type(&self, split: &Split<'_>) -> Option<RustType> {
        if let Some(path) = self.joins.get(&split.profile) {
            return Some(RustType::Item(path.clone()));
        }
        let path = self.fields.get(split.profile.fields.first()?)?;
        Some(Generic::Only.of(RustType::Item(path.clone())))
    }

    /// The enum for the values of a parameter `fields[…]`, wherever it is defined.
    pub(super) fn field_type(&self, parameter: &model::Parameter) -> Option<RustType> {
        let (key, _) = fields_of(parameter)?;
        self.fields.get(&key).cloned().map(RustType::Item)
    }
}

impl Uses {
    /// A use by an operation. One that is deprecated itself warns anyway.
    fn add(&mut self, operation: &Operation, deprecated: Option<&model::Parameter>) {
        self.current |= deprecated.is_none() && !operation.deprecated;
        self.deprecated
            .extend(deprecated.map(|parameter| parameter.pointer.clone()));
    }

    /// The parameters that say that a name is deprecated; nothing where a use of it would be warned of wrongly.
    fn deprecated(&self) -> Option<&BTreeSet<String>> {
        (!self.current && !self.deprecated.is_empty()).then_some(&self.deprecated)
    }
}

impl Users {
    /// What an operation can include and limit.
    fn add(&mut self, operation: &Operation, split: &Split<'_>) {
        let Profile {
            resource,
            include,
            to_many,
            ..
        } = &split.profile;
        let deprecated = |name: &str| {
            let mut deprecated = split.deprecated.iter().copied();
            deprecated.find(|parameter| parameter.name == name)
        };
        if !include.is_empty() {
            let key = (resource.clone(), sorted(include));
            let uses = self.include.entry(key).or_default();
            uses.add(operation, deprecated("include"));
        }
        if !to_many.is_empty() {
            let key = (resource.clone(), to_many.clone());
            let users = self.to_many.entry(key).or_default();
            for (name, _) in to_many {
                let uses = users.entry(name.clone()).or_default();
                uses.add(operation, deprecated(&format!("limit[{name}]")));
            }
        }
    }
}

impl Profile {
    /// Whether it needs no marker: nothing, or the fields of one type.
    fn is_simple(&self) -> bool {
        self.fields.len() <= 1 && self.include.is_empty() && self.to_many.is_empty()
    }
}

/// Divides the parameters of an operation into those of the shared methods of requests and its own.
pub(super) fn split(operation: &Operation) -> Split<'_> {
    let content = &operation.response.content;
    let resource = match content {
        Content::Document(resource) | Content::Page(resource) => Some(resource.clone()),
        _ => None,
    };
    let paged = is_paged(content);
    let mut split = Split {
        profile: Profile {
            resource,
            fields: Vec::new(),
            include: Vec::new(),
            to_many: Vec::new(),
        },
        limit: None,
        deprecated: Vec::new(),
        own: Vec::new(),
    };
    for parameter in &operation.query {
        if parameter.required {
            split.own.push(parameter);
            continue;
        }
        let own = split.own.len();
        let maximum = match parameter.ty {
            Type::Integer {
                maximum: Some(maximum),
                minimum: None | Some(1),
            } => u32::try_from(maximum).ok(),
            _ => None,
        };
        match (names::family(&parameter.name), &parameter.ty, maximum) {
            (("", "limit"), _, Some(maximum)) if paged => split.limit = Some(maximum),
            (("limit", relationship), _, Some(maximum)) if split.profile.resource.is_some() => {
                split
                    .profile
                    .to_many
                    .push((relationship.to_owned(), maximum));
            }
            (("", "include"), Type::List(items), _)
                if split.profile.resource.is_some() && !parameter.explode =>
            {
                match items.as_ref() {
                    Type::Enum(values) if !values.is_empty() => {
                        split.profile.include.clone_from(values)
                    }
                    _ => split.own.push(parameter),
                }
            }
            _ => match fields_of(parameter) {
                Some((key, _)) if split.profile.resource.is_some() => {
                    split.profile.fields.push(key)
                }
                _ => split.own.push(parameter),
            },
        }
        if parameter.deprecated && split.own.len() == own {
            split.deprecated.push(parameter);
        }
    }
    split.profile.fields.sort();
    split.profile.to_many.sort();
    split
}

/// The variants that are deprecated, with the parameters that say so.
fn marked<'u>(
    variants: &[String],
    deprecated: impl Fn(usize) -> Option<&'u BTreeSet<String>>,
) -> BTreeMap<String, BTreeSet<String>> {
    let variants = variants.iter().enumerate();
    let marked =
        variants.filter_map(|(index, variant)| Some((variant.clone(), deprecated(index)?.clone())));
    marked.collect()
}

/// Whether an answer comes in pages.
pub(super) fn is_paged(content: &Content) -> bool {
    matches!(
        content,
        Content::Page(_) | Content::Measurements(_) | Content::Linkages(_)
    )
}

/// What is said of relationships whose size can be limited.
fn limits(about: &str, to_many: &[(String, u32)]) -> Vec<String> {
    let mut docs = vec![format!(
        "Relationships of `{about}` of which a limited number can be included."
    )];
    let mut maxima: BTreeMap<u32, Vec<String>> = BTreeMap::new();
    for (name, maximum) in to_many {
        maxima
            .entry(*maximum)
            .or_default()
            .push(format!("`{name}`"));
    }
    let is_one = maxima.len() == 1;
    for (maximum, names) in maxima {
        let of = if is_one {
            "each".to_owned()
        } else {
            names.join(", ")
        };
        docs.extend([String::new(), format!("At most {maximum} of {of}.")]);
    }
    docs
}

fn facts(docs: &mut Vec<String>, about: &str, names: &[&str]) {
    if !names.is_empty() {
        docs.extend([String::new(), format!("{about}: `{}`.", names.join("`, `"))]);
    }
}

/// The set of fields of a parameter `fields[…]`.
fn fields_of(parameter: &model::Parameter) -> Option<(FieldsKey, Vec<String>)> {
    let ("fields", _) = names::family(&parameter.name) else {
        return None;
    };
    match &parameter.ty {
        Type::List(items) if !parameter.explode => match items.as_ref() {
            Type::Enum(values) => Some(((parameter.name.clone(), sorted(values)), values.clone())),
            _ => None,
        },
        _ => None,
    }
}

/// The names of all attributes and relationships.
fn members(resource: &model::Resource) -> Vec<String> {
    let attributes = resource
        .attributes
        .iter()
        .flatten()
        .map(|attribute| attribute.name.clone());
    let relationships = resource
        .relationships
        .iter()
        .flatten()
        .map(|relationship| relationship.name.clone());
    attributes.chain(relationships).collect()
}
