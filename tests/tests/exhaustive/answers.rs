//! Answers that the description allows, in full and with as little as possible.

use serde_json::{Map, Value, json};

use crate::description::{description, is_deep, kind};

/// How an answer is filled.
#[derive(Clone, Copy)]
pub(crate) struct Sample {
    /// Which of several values is taken.
    pub(crate) index: usize,
    /// Whether enums hold values that the description does not know.
    pub(crate) is_unknown: bool,
    /// Whether `included` is left out.
    pub(crate) without_included: bool,
    /// Whether every object has members that the description does not know.
    pub(crate) has_more: bool,
}

impl Sample {
    pub(crate) fn new(index: usize) -> Self {
        Self {
            index,
            is_unknown: false,
            without_included: false,
            has_more: false,
        }
    }

    fn next(self) -> Self {
        Self {
            index: self.index + 1,
            ..self
        }
    }

    /// A value with every member that the schema has.
    pub(crate) fn value(self, schema: &'static Value, at: &str) -> Value {
        let schema = description().resolved(schema);
        if let Some(values) = schema["enum"].as_array() {
            let is_constant = values.len() == 1 && at.ends_with(".type");
            return match schema["type"].as_str() {
                Some("string") if self.is_unknown && !is_constant => json!("NOT_KNOWN_yet"),
                Some("integer") if self.is_unknown => json!(4711),
                _ => values[self.index % values.len()].clone(),
            };
        }
        if let Some(variants) = schema["oneOf"].as_array() {
            return self.value(&variants[self.index % variants.len()], at);
        }
        match schema["type"].as_str() {
            Some("string") => match schema["format"].as_str() {
                Some("date") => format!("2026-07-{:02}", self.index % 28 + 1).into(),
                Some("date-time") => {
                    format!("2026-07-{:02}T04:47:09.000-07:00", self.index % 28 + 1).into()
                }
                _ => format!("ü\"{at} {}", self.index).into(),
            },
            Some("integer") => json!(self.index + 1),
            Some("number") if self.index.is_multiple_of(2) => json!(0.5 + self.index as f64),
            Some("number") => json!(self.index),
            Some("boolean") => self.index.is_multiple_of(2).into(),
            Some("array") if is_deep(&format!("{at}[]")) => json!([]),
            Some("array") => self.list(&schema["items"], &format!("{at}[]")),
            Some("object") => self.object(schema, at),
            // Anything goes.
            _ => json!({ "any": [self.index, null, "thing"] }),
        }
    }

    fn list(self, items: &'static Value, at: &str) -> Value {
        let items = description().resolved(items);
        let count = match (items["enum"].as_array(), items["oneOf"].as_array()) {
            (Some(values), _) if self.is_unknown => values.len().min(2),
            (Some(values), _) | (_, Some(values)) => values.len(),
            _ => 2,
        };
        (0..count)
            .map(|index| {
                Self {
                    index: self.index + index,
                    ..self
                }
                .value(items, at)
            })
            .collect()
    }

    fn object(self, schema: &'static Value, at: &str) -> Value {
        let mut object = Map::new();
        let has_more = self.has_more && schema["properties"].is_object();
        if has_more {
            object.insert(
                "aMemberBefore".to_owned(),
                json!({ "a": [1, null, { "b": "c" }] }),
            );
        }
        for (name, member) in crate::description::members(&schema["properties"]) {
            if !(self.without_included && at.is_empty() && name == "included") {
                object.insert(name.to_owned(), self.value(member, &format!("{at}.{name}")));
            }
        }
        if has_more {
            object.insert("zMemberAfter".to_owned(), json!("text"));
        }
        if schema["additionalProperties"].is_object() {
            for sample in [self, self.next()] {
                let name = format!("name {}", sample.index);
                object.insert(
                    name,
                    sample.value(&schema["additionalProperties"], &format!("{at}.*")),
                );
            }
        }
        Value::Object(object)
    }
}

/// Which members an answer has that need not be there.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(crate) enum Bare {
    /// None.
    Absent,
    /// All, as null.
    Null,
    /// Objects, with nulls alone in them.
    Hollow,
}

impl Bare {
    /// Answers of a schema with nothing but `data`, and in it nothing but types and identities.
    pub(crate) fn answer(self, schema: &'static Value) -> Value {
        let schema = description().resolved(schema);
        let data = schema["properties"].get("data").map(|data| {
            let data = description().resolved(data);
            match data["type"].as_str() {
                Some("array") => json!([self.value(&data["items"])]),
                _ => self.value(data),
            }
        });
        let mut answer = self.value(schema);
        if let (Some(data), Some(answer)) = (data, answer.as_object_mut()) {
            answer.insert("data".to_owned(), data);
        }
        answer
    }

    fn value(self, schema: &'static Value) -> Value {
        let schema = description().resolved(schema);
        let mut object = Map::new();
        for (name, member) in crate::description::members(&schema["properties"]) {
            let member = description().resolved(member);
            let is_identity = !kind(schema).is_empty() && (name == "type" || name == "id");
            let value = match self {
                _ if is_identity && name == "type" => kind(schema).into(),
                _ if is_identity => "1".into(),
                Self::Absent => continue,
                Self::Hollow if member["properties"].is_object() => match (name, kind(member)) {
                    ("data", kind) if !kind.is_empty() => Value::Null,
                    _ => self.value(member),
                },
                Self::Null | Self::Hollow => Value::Null,
            };
            object.insert(name.to_owned(), value);
        }
        Value::Object(object)
    }
}

/// What is different in the second value, as paths.
pub(crate) fn differences(one: &Value, other: &Value, at: &str, out: &mut Vec<String>) {
    match (one, other) {
        (Value::Object(ones), Value::Object(others)) => {
            for (name, one) in ones {
                match others.get(name) {
                    Some(other) => differences(one, other, &format!("{at}.{name}"), out),
                    None => out.push(format!("{at}.{name} is lost: {one}")),
                }
            }
            let more = others.keys().filter(|name| !ones.contains_key(*name));
            out.extend(more.map(|name| format!("{at}.{name} is more: {}", others[name])));
        }
        (Value::Array(ones), Value::Array(others)) if ones.len() == others.len() => {
            for (index, (one, other)) in ones.iter().zip(others).enumerate() {
                differences(one, other, &format!("{at}[{index}]"), out);
            }
        }
        // 5 and 5.0 are one number in JSON.
        (Value::Number(one), Value::Number(other)) if one.as_f64() == other.as_f64() => {}
        _ if one == other => {}
        _ => out.push(format!("{at} was {one} and is {other}")),
    }
}
