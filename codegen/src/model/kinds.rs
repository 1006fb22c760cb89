//! Which resource a `type` string means.

use std::collections::{BTreeMap, BTreeSet};

use openapiv3::{ReferenceOr, SchemaKind};

use super::Target;
use super::schema::{Node, Schemas};
use super::shape::Shape;

/// Which resource schema a `type` string means.
pub(super) struct Kinds {
    resources: BTreeMap<String, Vec<String>>,
    /// By resource: the resources that come along with it.
    included: BTreeMap<String, BTreeSet<String>>,
}

impl Kinds {
    pub(super) fn new<'a>(
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
        Self {
            resources,
            included,
        }
    }

    /// The resource that `kind` means, seen from the relationship `relationship` of `from`.
    ///
    /// Where several versions of a resource share a type, what comes along with `from` decides; where that does
    /// not, the version in the names does.
    pub fn target(&self, kind: &str, from: Option<&str>, relationship: &str) -> Target {
        let resource = match self.resources.get(kind).map(Vec::as_slice) {
            None | Some([]) => None,
            Some([only]) => Some(only.clone()),
            Some(several) => {
                let along = from.and_then(|from| self.included.get(from));
                let mut known = several
                    .iter()
                    .filter(|name| along.is_some_and(|along| along.contains(*name)));
                match (known.next(), known.next()) {
                    (Some(only), None) => Some(only.clone()),
                    _ => {
                        let wanted = version(relationship).or_else(|| from.and_then(version));
                        let found = several.iter().find(|name| version(name) == wanted);
                        Some(found.unwrap_or(&several[0]).clone())
                    }
                }
            }
        };
        Target {
            kind: kind.to_owned(),
            resource,
        }
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
