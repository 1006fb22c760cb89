//! Documents within a schema, and the same with what Apple's servers do to documents.

use serde_json::{Map, Value, json};

use crate::dice::Dice;
use crate::shapes::{Member, Shape};

/// What is done to a document that lies within the schema.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Change {
    /// Nothing.
    None,
    /// Anything optional may be null, and lists hold null.
    Nulls,
    /// Enums hold values that the description does not know.
    UnknownValues,
    /// Objects have members that the description does not know.
    UnknownMembers,
    /// Members are missing, also such as the description requires.
    Missing,
    /// Resources are included that the description does not know.
    UnknownIncluded,
    /// All of these.
    All,
}

impl Change {
    /// All of them; nothing comes first.
    pub(crate) const EACH: [Self; 7] = [
        Self::None,
        Self::Nulls,
        Self::UnknownValues,
        Self::UnknownMembers,
        Self::Missing,
        Self::UnknownIncluded,
        Self::All,
    ];
}

/// A document, and what must be understood of it.
#[derive(Debug)]
pub(crate) struct Made {
    pub(crate) sent: Value,
    pub(crate) understood: Value,
}

impl Made {
    /// What is understood is what is sent.
    fn same(value: Value) -> Self {
        Self {
            sent: value.clone(),
            understood: value,
        }
    }
}

/// A random document of a shape. The changes have chances of their own, so that the same document can be had with others.
pub(crate) fn document(
    shape: &'static Shape,
    chances: &[u32],
    change: Change,
    odds: &[u32],
) -> Made {
    Maker::new(chances, change, odds).value(shape, Place::Envelope)
}

/// As [`document`], of a resource alone.
pub(crate) fn resource(
    shape: &'static Shape,
    chances: &[u32],
    change: Change,
    odds: &[u32],
) -> Made {
    Maker::new(chances, change, odds).value(shape, Place::Other)
}

struct Maker<'c> {
    /// What the document is.
    dice: Dice<'c>,
    /// What is done to it.
    odds: Dice<'c>,
    change: Change,
}

/// Where a value stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Place {
    /// It is the whole document, whose `data` must be there.
    Envelope,
    /// It is a list of what comes along.
    Included,
    /// It holds the relationships of a resource.
    Relationships,
    /// It is a relationship.
    Relationship,
    Other,
}

impl Place {
    /// That of a member.
    fn inside(self, name: &str) -> Self {
        match (self, name) {
            (Self::Relationships, _) => Self::Relationship,
            (Self::Envelope, "included") => Self::Included,
            (_, "relationships") => Self::Relationships,
            _ => Self::Other,
        }
    }

    /// Whether nothing but null says that there is nothing.
    fn knows_null(self, member: &'static Member) -> bool {
        let is_one = matches!(member.shape.resolved(), Shape::Object(_));
        self == Self::Relationship && member.name == "data" && is_one
    }
}

impl<'c> Maker<'c> {
    fn new(chances: &'c [u32], change: Change, odds: &'c [u32]) -> Self {
        Self {
            dice: Dice::new(chances),
            odds: Dice::new(odds),
            change,
        }
    }

    /// Whether a change is made here.
    fn does(&mut self, change: Change, percent: usize) -> bool {
        (self.change == change || self.change == Change::All) && self.odds.percent(percent)
    }

    fn value(&mut self, shape: &'static Shape, place: Place) -> Made {
        let same = match shape.resolved() {
            Shape::Object(members) => return self.object(members, place),
            Shape::List(resources) if place == Place::Included => return self.included(resources),
            Shape::List(items) => return self.list(items),
            Shape::Map(values) => return self.map(values),
            Shape::OneOf(variants) => {
                let variant = self.dice.one_of(variants);
                return self.value(variant, place);
            }
            Shape::Values(values) => {
                let known = self.dice.one_of(values).clone();
                if values.len() > 1 && self.does(Change::UnknownValues, 50) {
                    return self.unknown(known);
                }
                known
            }
            Shape::Text => self.dice.text().into(),
            Shape::Date => self.dice.date().into(),
            Shape::Moment => self.dice.moment().into(),
            Shape::Integer { minimum, maximum } => self.dice.integer(*minimum, *maximum).into(),
            Shape::Number => self.dice.number().into(),
            Shape::Boolean => self.dice.percent(50).into(),
            Shape::Any => anything(&mut self.dice),
            Shape::Named(_) => unreachable!("the name was resolved"),
        };
        Made::same(same)
    }

    /// A value in the place of a known one.
    fn unknown(&mut self, known: Value) -> Made {
        let Some(text) = known.as_str() else {
            return Made::same(json!(4711));
        };
        Made::same(match self.odds.below(4) {
            0 => json!("NOT_KNOWN"),
            1 => format!("{text}_V2").into(),
            2 => self.odds.text().into(),
            // Letter case does not matter.
            _ => {
                return Made {
                    sent: text.to_lowercase().into(),
                    understood: known,
                };
            }
        })
    }

    /// Resources that come along: they are kept as they are.
    fn included(&mut self, resources: &'static Shape) -> Made {
        let mut sent = Vec::new();
        for _ in 0..self.dice.below(5) {
            if self.does(Change::UnknownIncluded, 50) {
                sent.push(self.stranger());
            }
            sent.push(self.value(resources, Place::Other).sent);
        }
        Made::same(sent.into())
    }

    fn list(&mut self, items: &'static Shape) -> Made {
        let (mut sent, mut understood) = (Vec::new(), Vec::new());
        for _ in 0..self.dice.below(4) {
            if self.does(Change::Nulls, 30) {
                sent.push(Value::Null);
            }
            let made = self.value(items, Place::Other);
            sent.push(made.sent);
            understood.push(made.understood);
        }
        Made {
            sent: sent.into(),
            understood: understood.into(),
        }
    }

    /// A resource of a type that nobody knows, or that is hardly a resource.
    fn stranger(&mut self) -> Value {
        let attributes = anything(&mut self.odds);
        match self.odds.below(4) {
            0 => json!({ "type": "notKnown", "id": "1" }),
            1 => json!({ "type": "notKnown", "id": "1", "attributes": attributes }),
            2 => json!({ "id": self.odds.text(), "attributes": { "name": attributes } }),
            _ => json!({}),
        }
    }

    fn map(&mut self, values: &'static Shape) -> Made {
        let (mut sent, mut understood) = (Map::new(), Map::new());
        for _ in 0..self.dice.below(4) {
            let name = self.dice.text();
            let made = self.value(values, Place::Other);
            sent.insert(name.clone(), made.sent);
            understood.insert(name, made.understood);
        }
        Made {
            sent: sent.into(),
            understood: understood.into(),
        }
    }

    fn object(&mut self, members: &'static [Member], place: Place) -> Made {
        let (mut sent, mut understood) = (Map::new(), Map::new());
        let density = *self.dice.one_of(&[0, 20, 50, 80, 100]);
        let is_resource = members
            .iter()
            .any(|member| member.name == "type" && member.shape.is_constant());
        for member in members {
            let is_there = member.is_required || self.dice.percent(density);
            if !is_there {
                continue;
            }
            let made = self.value(&member.shape, place.inside(member.name));
            let is_needed = match member.name {
                "type" | "id" => is_resource,
                "data" => place == Place::Envelope,
                _ => false,
            };
            if !is_needed && self.does(Change::Missing, 40) {
                continue;
            }
            if !is_needed && self.does(Change::Nulls, 40) {
                sent.insert(member.name.to_owned(), Value::Null);
                if place.knows_null(member) {
                    understood.insert(member.name.to_owned(), Value::Null);
                }
                continue;
            }
            sent.insert(member.name.to_owned(), made.sent);
            let is_part = match place {
                Place::Relationships => true,
                Place::Envelope | Place::Relationship => PARTS.contains(&member.name),
                _ if is_resource => PARTS.contains(&member.name),
                _ => member.name == "paging",
            };
            if !(is_part && is_empty(&made.understood)) {
                understood.insert(member.name.to_owned(), made.understood);
            }
        }
        if self.does(Change::UnknownMembers, 50) {
            let name = format!("notKnown{}", self.odds.text());
            sent.insert(name, anything(&mut self.odds));
        }
        Made {
            sent: sent.into(),
            understood: understood.into(),
        }
    }
}

/// Members of envelopes and resources for which empty and absent are the same.
const PARTS: [&str; 4] = ["attributes", "included", "links", "relationships"];

fn is_empty(value: &Value) -> bool {
    match value {
        Value::Array(items) => items.is_empty(),
        Value::Object(members) => members.is_empty(),
        _ => false,
    }
}

/// Any JSON.
fn anything(dice: &mut Dice<'_>) -> Value {
    match dice.below(8) {
        0 => Value::Null,
        1 => dice.percent(50).into(),
        2 => dice.integer(None, None).into(),
        3 => dice.number().into(),
        4 | 5 => dice.text().into(),
        6 => (0..dice.below(3)).map(|_| anything(dice)).collect(),
        _ => (0..dice.below(3))
            .map(|_| (dice.text(), anything(dice)))
            .collect(),
    }
}

/// A document as text: the members in another order, white space anywhere, and characters escaped that need not be.
pub(crate) fn spelled(value: &Value, dice: &mut Dice<'_>) -> String {
    let mut text = String::new();
    spell(value, dice, &mut text);
    text
}

fn spell(value: &Value, dice: &mut Dice<'_>, out: &mut String) {
    let blank = *dice.one_of(&["", "", " ", "\n\t"]);
    out.push_str(blank);
    match value {
        Value::Object(members) => {
            let mut members: Vec<_> = members.iter().collect();
            let first = dice.below(members.len().max(1));
            members.rotate_left(first);
            out.push('{');
            for (index, (name, member)) in members.into_iter().enumerate() {
                if index > 0 {
                    out.push(',');
                }
                spell_text(name, dice, out);
                out.push_str(blank);
                out.push(':');
                spell(member, dice, out);
            }
            out.push('}');
        }
        Value::Array(items) => {
            out.push('[');
            for (index, item) in items.iter().enumerate() {
                if index > 0 {
                    out.push(',');
                }
                spell(item, dice, out);
            }
            out.push(']');
        }
        Value::String(text) => spell_text(text, dice, out),
        other => out.push_str(&other.to_string()),
    }
    out.push_str(blank);
}

fn spell_text(text: &str, dice: &mut Dice<'_>, out: &mut String) {
    if !dice.percent(30) {
        out.push_str(&Value::from(text).to_string());
        return;
    }
    out.push('"');
    for unit in text.encode_utf16() {
        out.push_str(&format!("\\u{unit:04x}"));
    }
    out.push('"');
}
