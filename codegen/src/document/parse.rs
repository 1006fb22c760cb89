//! JSON or YAML text into a tree, without trusting it.

use std::fmt;

use serde::de::{DeserializeSeed, Deserializer, Error, MapAccess, SeqAccess, Visitor};
use serde_json::{Map, Number, Value};

use crate::pointer::Pointer;
use crate::{Problem, Problems};

/// How deep objects and lists may stand inside each other.
const DEPTH: usize = 100;

/// How much larger than its text a tree may be. The escapes of YAML make a text at most half as long again; only aliases
/// (`*name`, which repeat a whole subtree) make it larger than this.
const GROWTH: usize = 4;

/// A tree, and what was not clear in its text.
pub(super) struct Parsed {
    pub(super) value: Value,
    /// Members that stand in an object twice: the last one counts.
    pub(super) twice: Vec<Problem>,
}

/// Reads JSON where the text begins with `{`, YAML otherwise.
pub(super) fn parse(bytes: &[u8]) -> Result<Parsed, Problems> {
    let text = std::str::from_utf8(bytes)
        .map_err(|error| Problems::one("", format!("the file is not UTF-8 text: {error}")))?;
    let text = text.trim_start_matches('\u{feff}');
    let mut state = State {
        left: text.len().saturating_mul(GROWTH).saturating_add(64),
        depth: 0,
        pointer: Pointer::default(),
        twice: Vec::new(),
    };
    let parsed = if text.trim_start().starts_with('{') {
        let mut source = serde_json::Deserializer::from_str(text);
        Tree(&mut state)
            .deserialize(&mut source)
            .and_then(|value| source.end().map(|()| value))
            .map_err(|error| format!("the file is not JSON that we read: {error}"))
    } else {
        Tree(&mut state)
            .deserialize(serde_yaml::Deserializer::from_str(text))
            .map_err(|error| format!("the file is not YAML that we read: {error}"))
    };
    let value = parsed.map_err(|message| Problems::one("", message))?;
    Ok(Parsed {
        value,
        twice: state.twice,
    })
}

struct State {
    left: usize,
    depth: usize,
    pointer: Pointer,
    twice: Vec<Problem>,
}

impl State {
    fn spend<E: Error>(&mut self, size: usize) -> Result<(), E> {
        self.left = self.left.checked_sub(size + 1).ok_or_else(|| {
            E::custom("its aliases repeat more than the file itself holds; write it without them")
        })?;
        Ok(())
    }

    fn enter<E: Error>(&mut self) -> Result<(), E> {
        self.depth += 1;
        if self.depth > DEPTH {
            return Err(E::custom(format!("nested deeper than {DEPTH} levels")));
        }
        Ok(())
    }
}

/// One value, with everything below it.
struct Tree<'a>(&'a mut State);

impl<'de> DeserializeSeed<'de> for Tree<'_> {
    type Value = Value;

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<Value, D::Error> {
        deserializer.deserialize_any(self)
    }
}

impl<'de> Visitor<'de> for Tree<'_> {
    type Value = Value;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("an object, a list, text, a number, true, false or null")
    }

    fn visit_unit<E: Error>(self) -> Result<Value, E> {
        self.0.spend(0)?;
        Ok(Value::Null)
    }

    fn visit_bool<E: Error>(self, value: bool) -> Result<Value, E> {
        self.0.spend(0)?;
        Ok(Value::Bool(value))
    }

    fn visit_i64<E: Error>(self, value: i64) -> Result<Value, E> {
        self.0.spend(0)?;
        Ok(value.into())
    }

    fn visit_u64<E: Error>(self, value: u64) -> Result<Value, E> {
        self.0.spend(0)?;
        Ok(value.into())
    }

    fn visit_f64<E: Error>(self, value: f64) -> Result<Value, E> {
        self.0.spend(0)?;
        Number::from_f64(value)
            .map(Value::Number)
            .ok_or_else(|| E::custom("a number that is not finite"))
    }

    fn visit_str<E: Error>(self, value: &str) -> Result<Value, E> {
        self.0.spend(value.len())?;
        Ok(value.into())
    }

    fn visit_string<E: Error>(self, value: String) -> Result<Value, E> {
        self.0.spend(value.len())?;
        Ok(value.into())
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut list: A) -> Result<Value, A::Error> {
        let state = self.0;
        state.spend(0)?;
        state.enter()?;
        let mut values = Vec::new();
        loop {
            state.pointer.push(values.len());
            let value = list.next_element_seed(Tree(state))?;
            state.pointer.pop();
            match value {
                Some(value) => values.push(value),
                None => break,
            }
        }
        state.depth -= 1;
        Ok(Value::Array(values))
    }

    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Value, A::Error> {
        let state = self.0;
        state.spend(0)?;
        state.enter()?;
        let mut members = Map::new();
        while let Some(key) = map.next_key_seed(Key)? {
            state.spend(key.len())?;
            state.pointer.push(&key);
            let value = map.next_value_seed(Tree(state))?;
            state.pointer.pop();
            if members.get(&key).is_some_and(|known| *known != value) {
                state.pointer.push(&key);
                let problem = state
                    .pointer
                    .problem(format!("`{}` stands here twice", key.escape_debug()));
                state.pointer.pop();
                state.twice.push(problem);
            }
            members.insert(key, value);
        }
        state.depth -= 1;
        Ok(Value::Object(members))
    }
}

/// The name of a member. YAML reads `200:` as a number, which is a name all the same.
struct Key;

impl<'de> DeserializeSeed<'de> for Key {
    type Value = String;

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<String, D::Error> {
        deserializer.deserialize_any(self)
    }
}

impl Visitor<'_> for Key {
    type Value = String;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("the name of a member")
    }

    fn visit_bool<E: Error>(self, value: bool) -> Result<String, E> {
        Ok(value.to_string())
    }

    fn visit_i64<E: Error>(self, value: i64) -> Result<String, E> {
        Ok(value.to_string())
    }

    fn visit_u64<E: Error>(self, value: u64) -> Result<String, E> {
        Ok(value.to_string())
    }

    fn visit_str<E: Error>(self, value: &str) -> Result<String, E> {
        Ok(value.to_owned())
    }

    fn visit_string<E: Error>(self, value: String) -> Result<String, E> {
        Ok(value)
    }
}
