//! What is asked of an answer: which resources, in which order, how many, and how much of each.

use std::cmp::Ordering;
use std::collections::{BTreeMap, BTreeSet};

use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use codegen::model::{Content, Operation, Parameter};
use percent_encoding::{AsciiSet, NON_ALPHANUMERIC, percent_decode_str, utf8_percent_encode};
use serde_json::{Value, json};

use super::errors::{Fault, Faults};
use super::schema::Schema;
use super::store::{Reference, Store};

/// How many resources a page has unless a request says how many.
const PAGE: usize = 50;
/// How many related resources are named and come along unless a request says how many.
const RELATED: usize = 10;
/// What stands for itself in addresses that Apple writes.
const PLAIN: &AsciiSet = &NON_ALPHANUMERIC.remove(b'-').remove(b'.').remove(b'_');

/// A query, understood.
#[derive(Debug, Default)]
pub(super) struct Query {
    conditions: Vec<Condition>,
    order: Vec<(Place, bool)>,
    include: Vec<String>,
    fields: BTreeMap<String, Vec<String>>,
    limits: BTreeMap<String, usize>,
    limit: Option<usize>,
    offset: usize,
    pairs: Vec<(String, String)>,
}

#[derive(Debug)]
struct Condition {
    place: Place,
    test: Test,
}

#[derive(Debug)]
enum Test {
    OneOf(Vec<String>),
    Exists(bool),
}

/// Where in a resource, or in those that it leads to, a value is.
#[derive(Debug)]
struct Place {
    relations: Vec<String>,
    /// `None` is the id.
    attribute: Option<String>,
}

/// One page of a list.
pub(super) struct Slice {
    pub items: Vec<Reference>,
    pub total: usize,
    pub limit: usize,
    /// Where the next page begins.
    pub next: Option<String>,
}

impl Query {
    /// Understands a query.
    ///
    /// # Errors
    ///
    /// All that the operation does not allow.
    pub fn read(schema: &Schema, operation: &Operation, text: &str) -> Result<Self, Faults> {
        let listed = match &operation.response.content {
            Content::Page(resource) => Some(resource.as_str()),
            _ => None,
        };
        let mut query = Self {
            pairs: pairs(text),
            ..Self::default()
        };
        let mut faults = Faults::new();
        let mut seen = BTreeSet::new();
        for (name, value) in query.pairs.clone() {
            let read = match seen.insert(name.clone()) {
                true => query.parameter(schema, operation, listed, &name, &value),
                false => Err(Fault::illegal_parameter(&name, "is given more than once")),
            };
            faults.extend(read.err());
        }
        let required = operation.query.iter().filter(|it| it.required);
        let missing = required.filter(|it| !seen.contains(&it.name));
        faults.extend(missing.map(|it| Fault::missing_parameter(&it.name)));
        match faults.is_empty() {
            true => Ok(query),
            false => Err(faults),
        }
    }

    fn parameter(
        &mut self,
        schema: &Schema,
        operation: &Operation,
        listed: Option<&str>,
        name: &str,
        value: &str,
    ) -> Result<(), Fault> {
        if name == "cursor" && operation.query.iter().any(|it| it.name == "limit") {
            self.offset =
                offset(value).ok_or_else(|| Fault::invalid_parameter(name, not_a_cursor(value)))?;
            return Ok(());
        }
        let known = operation.query.iter().find(|it| it.name == name);
        let known = known.ok_or_else(|| Fault::illegal_parameter(name, "is not known here"))?;
        check(schema, known, value)?;
        if name == "limit" && value == "0" {
            return Err(invalid(name, value));
        }
        let values: Vec<String> = value.split(',').map(str::to_owned).collect();
        let number = || value.parse().unwrap_or_default();
        match (name.split_once('['), listed) {
            (None, _) if name == "include" => self.include = values,
            (None, _) if name == "limit" => self.limit = Some(number()),
            (None, Some(listed)) if name == "sort" => {
                for key in &values {
                    let (key, is_descending) = match key.strip_prefix('-') {
                        Some(key) => (key, true),
                        None => (key.as_str(), false),
                    };
                    self.order
                        .push((place(schema, listed, key, name)?, is_descending));
                }
            }
            (Some(("fields", of)), _) => {
                self.fields.insert(inner(of).to_owned(), values);
            }
            (Some(("limit", of)), _) => {
                self.limits.insert(inner(of).to_owned(), number());
            }
            (Some(("filter", of)), Some(listed)) => {
                match place(schema, listed, inner(of), name) {
                    Ok(place) => self.conditions.push(Condition {
                        place,
                        test: Test::OneOf(values),
                    }),
                    // It says what is computed, not which of it is listed.
                    Err(_) if known.required => {}
                    Err(fault) => return Err(fault),
                }
            }
            (Some(("exists", of)), Some(listed)) => self.conditions.push(Condition {
                place: place(schema, listed, inner(of), name)?,
                test: Test::Exists(value == "true"),
            }),
            // What is asked of measurements and reports changes nothing: there are none.
            _ => {}
        }
        Ok(())
    }

    /// The page that is asked for, of all these.
    pub fn slice(&self, store: &Store, mut all: Vec<Reference>) -> Slice {
        all.retain(|it| {
            self.conditions
                .iter()
                .all(|condition| condition.holds(store, it))
        });
        if !self.order.is_empty() {
            all.sort_by(|one, other| self.compare(store, one, other));
        }
        let (total, limit) = (all.len(), self.limit.unwrap_or(PAGE));
        let end = self.offset.saturating_add(limit);
        let cursor = || STANDARD.encode(json!({ "offset": end.to_string() }).to_string());
        Slice {
            items: all.into_iter().skip(self.offset).take(limit).collect(),
            total,
            limit,
            next: (end < total).then(cursor),
        }
    }

    /// The same query for the page that begins at a cursor, as Apple writes it.
    pub fn at(&self, cursor: &str) -> String {
        let same = self.pairs.iter().filter(|(name, _)| name != "cursor");
        let same = same.map(|(name, value)| (name.as_str(), value.as_str()));
        let encoded = |text| utf8_percent_encode(text, PLAIN);
        let pairs = same
            .chain([("cursor", cursor)])
            .map(|(name, value)| format!("{}={}", encoded(name), encoded(value)));
        pairs.collect::<Vec<_>>().join("&")
    }

    fn compare(&self, store: &Store, one: &Reference, other: &Reference) -> Ordering {
        let mut keys = self.order.iter().map(|(place, is_descending)| {
            let (one, other) = (place.values(store, one), place.values(store, other));
            let order = compare(one.first(), other.first());
            if *is_descending {
                order.reverse()
            } else {
                order
            }
        });
        keys.find(|order| order.is_ne()).unwrap_or(Ordering::Equal)
    }

    /// The relationships whose resources come along.
    pub fn include(&self) -> &[String] {
        &self.include
    }

    /// Whether a field of resources of a type is wanted.
    pub fn wants(&self, kind: &str, field: &str) -> bool {
        let fields = self.fields.get(kind);
        fields.is_none_or(|fields| fields.iter().any(|it| it == field))
    }

    /// How many of the resources are named that a relationship leads to.
    pub fn limit(&self, relation: &str) -> usize {
        self.limits.get(relation).copied().unwrap_or(RELATED)
    }
}

impl Condition {
    fn holds(&self, store: &Store, reference: &Reference) -> bool {
        let values = self.place.values(store, reference);
        match &self.test {
            Test::OneOf(wanted) => values.iter().any(|value| wanted.contains(&text(value))),
            Test::Exists(wanted) => values.is_empty() != *wanted,
        }
    }
}

impl Place {
    /// All values that are there, starting from a resource.
    fn values(&self, store: &Store, reference: &Reference) -> Vec<Value> {
        let mut ends = vec![reference.clone()];
        for relation in &self.relations {
            let related = ends.iter().flat_map(|end| store.related(end, relation));
            ends = related.collect();
        }
        let value = |end: &Reference| match &self.attribute {
            None => Some(Value::from(end.id.as_str())),
            Some(name) => store.get(end)?.attributes.get(name).cloned(),
        };
        let values = ends.iter().filter_map(value);
        let flat = values.flat_map(|value| match value {
            Value::Array(values) => values,
            value => vec![value],
        });
        flat.collect()
    }
}

/// The value that a filter such as `preReleaseVersion.version` is about.
fn place(schema: &Schema, resource: &str, path: &str, parameter: &str) -> Result<Place, Fault> {
    let (mut resource, mut relations) = (schema.resource(resource), Vec::new());
    let mut parts = path.split('.').peekable();
    while let Some(part) = parts.next() {
        let is_last = parts.peek().is_none();
        if is_last && (part == "id" || resource.attributes.contains_key(part)) {
            let attribute = (part != "id").then(|| part.to_owned());
            return Ok(Place {
                relations,
                attribute,
            });
        }
        let relation = resource.relations.get(part);
        let relation = relation.filter(|it| !it.target.is_empty()).ok_or_else(|| {
            let detail = format!("The stand-in does not know what '{parameter}' is about.");
            Fault::invalid_parameter(parameter, detail)
        })?;
        relations.push(part.to_owned());
        resource = schema.resource(&relation.target);
    }
    Ok(Place {
        relations,
        attribute: None,
    })
}

fn check(schema: &Schema, parameter: &Parameter, value: &str) -> Result<(), Fault> {
    match schema.accepts_text(&parameter.ty, value) {
        true => Ok(()),
        false => Err(invalid(&parameter.name, value)),
    }
}

fn invalid(parameter: &str, value: &str) -> Fault {
    let detail = format!("'{value}' is not a valid value for '{parameter}'.");
    Fault::invalid_parameter(parameter, detail)
}

/// The pairs of a query, decoded.
pub(super) fn pairs(query: &str) -> Vec<(String, String)> {
    let decoded = |text: &str| percent_decode_str(text).decode_utf8_lossy().into_owned();
    let pairs = query.split('&').filter(|pair| !pair.is_empty());
    let pairs = pairs.map(|pair| pair.split_once('=').unwrap_or((pair, "")));
    pairs
        .map(|(name, value)| (decoded(name), decoded(value)))
        .collect()
}

fn inner(name: &str) -> &str {
    name.strip_suffix(']').unwrap_or(name)
}

fn offset(cursor: &str) -> Option<usize> {
    let cursor: Value = serde_json::from_slice(&STANDARD.decode(cursor).ok()?).ok()?;
    cursor["offset"].as_str()?.parse().ok()
}

fn not_a_cursor(cursor: &str) -> String {
    format!("'{cursor}' is not a valid cursor for this request.")
}

fn text(value: &Value) -> String {
    match value {
        Value::String(text) => text.clone(),
        value => value.to_string(),
    }
}

fn compare(one: Option<&Value>, other: Option<&Value>) -> Ordering {
    match (one, other) {
        (Some(Value::Number(one)), Some(Value::Number(other))) => one
            .as_f64()
            .partial_cmp(&other.as_f64())
            .unwrap_or(Ordering::Equal),
        (one, other) => one.map(text).cmp(&other.map(text)),
    }
}
