//! Which resource a `type` string means.

use std::collections::{BTreeMap, BTreeSet};

use openapiv3::{OpenAPI, Operation, ReferenceOr, SchemaKind, StatusCode};

use super::Target;
use super::schema::{Node, Schemas};
use super::shape::Shape;

/// Which resource schema a `type` string means.
pub(super) struct Kinds {
    resources: BTreeMap<String, Vec<String>>,
    /// By resource and relationship: what the operation that reads the related resources answers.
    related: BTreeMap<(String, String), String>,
    /// By resource: the resources that come along with it.
    included: BTreeMap<String, BTreeSet<String>>,
}

impl Kinds {
    pub(super) fn new<'a>(
        openapi: &OpenAPI,
        schemas: &mut Schemas<'a>,
        named: &BTreeMap<&'a str, Node<'a>>,
        shapes: &BTreeMap<String, Shape>,
    ) -> Self {
        let mut resources: BTreeMap<String, Vec<String>> = BTreeMap::new();
        let mut included: BTreeMap<String, BTreeSet<String>> = BTreeMap::new();
        for (name, shape) in shapes {
            let node = &named[name.as_str()];
            match shape {
                Shape::Resource => {
                    if let Some(kind) = schemas
                        .member(node, "type")
                        .and_then(|kind| kind.constant())
                    {
                        resources
                            .entry(kind.to_owned())
                            .or_default()
                            .push(name.clone());
                    }
                }
                Shape::Document(primary) | Shape::Page(primary) => {
                    let more = schemas.included(node);
                    included.entry(primary.clone()).or_default().extend(more);
                }
                _ => {}
            }
        }
        let related = related(openapi, shapes);
        Self {
            resources,
            related,
            included,
        }
    }

    /// The resource that `kind` means, seen from the relationship `relationship` of `from`.
    ///
    /// Where several versions of a resource share a type, the operation that reads the related resources decides, then the
    /// version in the name of the relationship, then what comes along with `from`, then the version in its name.
    pub fn target(&self, kind: &str, from: Option<&str>, relationship: &str) -> Target {
        let resource = match self.resources.get(kind).map(Vec::as_slice) {
            None | Some([]) => None,
            Some([only]) => Some(only.clone()),
            Some(several) => {
                let of = |wanted: Option<&str>| several.iter().find(|name| version(name) == wanted);
                let key = (from.unwrap_or_default().to_owned(), relationship.to_owned());
                let read = self.related.get(&key).filter(|name| several.contains(name));
                let named = version(relationship).and_then(|wanted| of(Some(wanted)));
                let found = read
                    .or(named)
                    .or_else(|| self.along(several, from))
                    .or_else(|| of(from.and_then(version)));
                Some(found.unwrap_or(&several[0]).clone())
            }
        };
        Target {
            kind: kind.to_owned(),
            resource,
        }
    }

    /// The only one of several versions that comes along with `from`.
    fn along<'r>(&self, several: &'r [String], from: Option<&str>) -> Option<&'r String> {
        let along = self.included.get(from?)?;
        let mut known = several.iter().filter(|name| along.contains(*name));
        known.next().filter(|_| known.next().is_none())
    }

    /// The resource that the collection `head` of a path holds, by its type.
    pub fn collection(&self, head: &str) -> Target {
        let kind = match version(head) {
            Some(version) => head.strip_suffix(version).unwrap_or(head),
            None => head,
        };
        self.target(kind, None, head)
    }
}

/// By resource and relationship: the resource that `GET /v1/apps/{id}/builds` answers.
fn related(
    openapi: &OpenAPI,
    shapes: &BTreeMap<String, Shape>,
) -> BTreeMap<(String, String), String> {
    let mut heads: BTreeMap<&str, &String> = BTreeMap::new();
    let mut answers: Vec<(&str, &str, &String)> = Vec::new();
    for (path, item) in &openapi.paths.paths {
        let Some(item) = item.as_item() else { continue };
        let (head, rest) = path.split_once("/{").unwrap_or((path, ""));
        let relationship = rest.split_once("}/").map(|(_, name)| name);
        let methods = [&item.get, &item.post, &item.patch];
        for operation in methods.into_iter().flatten() {
            match (relationship, answered(operation, shapes)) {
                (None, Some(resource)) => drop(heads.insert(head, resource)),
                (Some(relationship), Some(resource)) => {
                    answers.push((head, relationship, resource))
                }
                (_, None) => {}
            }
        }
    }
    let related = answers
        .into_iter()
        .filter_map(|(head, relationship, resource)| {
            let from = (*heads.get(head)?).clone();
            Some(((from, relationship.to_owned()), resource.clone()))
        });
    related.collect()
}

/// The resource that an operation answers, alone or in pages.
fn answered<'s>(operation: &Operation, shapes: &'s BTreeMap<String, Shape>) -> Option<&'s String> {
    let mut answers = operation.responses.responses.iter();
    let (_, answer) = answers.find(|(status, _)| matches!(status, StatusCode::Code(200..300)))?;
    let schema = answer.as_item()?.content.values().next()?.schema.as_ref()?;
    let ReferenceOr::Reference { reference } = schema else {
        return None;
    };
    match shapes.get(reference.rsplit('/').next()?)? {
        Shape::Document(resource) | Shape::Page(resource) => Some(resource),
        _ => None,
    }
}

/// The `V2` at the end of a name.
fn version(name: &str) -> Option<&str> {
    let digits = name.len()
        - name
            .trim_end_matches(|digit: char| digit.is_ascii_digit())
            .len();
    let at = name.len().checked_sub(digits + 1)?;
    (digits > 0 && name.as_bytes()[at] == b'V').then(|| &name[at..])
}

impl<'a> Schemas<'a> {
    /// The schema names that `included` of an envelope or of a body can hold.
    pub(super) fn included(&mut self, node: &Node<'a>) -> BTreeSet<String> {
        let Some(included) = self.member(node, "included") else {
            return BTreeSet::new();
        };
        let Some(items) = self.items(&included) else {
            return BTreeSet::new();
        };
        if let Some(name) = items.name {
            return BTreeSet::from([name.to_owned()]);
        }
        let (SchemaKind::OneOf { one_of: variants } | SchemaKind::AnyOf { any_of: variants }) =
            &items.schema.schema_kind
        else {
            return BTreeSet::new();
        };
        let names = variants.iter().filter_map(|variant| match variant {
            ReferenceOr::Reference { reference } => reference.rsplit('/').next().map(str::to_owned),
            ReferenceOr::Item(_) => None,
        });
        names.collect()
    }
}
