//! What is left out of a description because it is not understood: as little around it as possible.

use std::collections::BTreeMap;
use std::fmt;

use serde_json::{Map, Value, json};

use super::grammar::{Kind, Shape, keyword};
use super::references::component;
use crate::Problem;
use crate::pointer::{escape, unescape};

/// Something that a description says and the bindings do not have.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct Omission {
    /// JSON pointer to what is left out.
    pub pointer: String,
    /// What it is.
    pub kind: Omitted,
    /// What is not understood, and where in it.
    pub cause: Problem,
}

/// What is left out of a description.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Omitted {
    /// Something of which the bindings would make nothing. It is only told.
    Nothing,
    /// A keyword, with what it says.
    Keyword,
    /// The type of a value: it is any JSON.
    Type,
    /// A media type beside the one that is used.
    MediaType,
    /// A response beside those of success.
    Response,
    /// A parameter that need not be sent.
    Parameter,
    /// An operation.
    Operation,
    /// A path, with its operations.
    Path,
}

/// Keywords that say nothing about requests and answers, wherever they stand.
const NO_MATTER: &[&str] = &[
    "$anchor",
    "$comment",
    "$id",
    "$schema",
    "callbacks",
    "headers",
    "jsonSchemaDialect",
    "links",
    "security",
    "securitySchemes",
    "servers",
    "tags",
    "webhooks",
];

/// The methods that a path item can have.
const METHODS: &[&str] = &[
    "get", "put", "post", "patch", "delete", "head", "options", "trace",
];

impl Omitted {
    /// Whether the bindings lack something by it.
    #[must_use]
    pub fn matters(self) -> bool {
        self != Self::Nothing
    }

    /// What it is, in a word.
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Self::Nothing => "nothing that matters",
            Self::Keyword => "keyword",
            Self::Type => "type",
            Self::MediaType => "media type",
            Self::Response => "response",
            Self::Parameter => "parameter",
            Self::Operation => "operation",
            Self::Path => "path",
        }
    }
}

impl Omission {
    /// What an action of an overlay could have as its `target`, to say what is right.
    #[must_use]
    pub fn target(&self) -> String {
        let mut target = String::from("$");
        let tokens = tokens(&self.pointer);
        if let [components, section, name, ..] = tokens.as_slice()
            && components == "components"
            && section == "parameters"
        {
            let name = name
                .rsplit_once('-')
                .map_or(name.as_str(), |(name, _)| name);
            return format!("$.paths[*][*].parameters[?@.name == '{name}']");
        }
        let mut before = "";
        for token in &tokens {
            let is_index = before != "responses" && token.bytes().all(|byte| byte.is_ascii_digit());
            before = token;
            let is_plain = token.starts_with(|first: char| first.is_ascii_alphabetic())
                && token
                    .bytes()
                    .all(|byte| byte.is_ascii_alphanumeric() || byte == b'_');
            if is_plain {
                target.push('.');
                target.push_str(token);
            } else if is_index {
                target.push_str(&format!("[{token}]"));
            } else {
                let escaped = token.replace('\\', "\\\\").replace('\'', "\\'");
                target.push_str(&format!("['{escaped}']"));
            }
        }
        target
    }
}

impl fmt::Display for Omission {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "#{}: {}", self.pointer, self.cause.message)?;
        if self.cause.pointer != self.pointer {
            write!(f, " (at #{})", self.cause.pointer)?;
        }
        Ok(())
    }
}

/// Takes what is not understood out of a tree; nothing where something cannot be left out, or none of it is there any more.
pub(super) fn leave_out(tree: &mut Value, problems: &[Problem]) -> Option<Vec<Omission>> {
    let mut cuts: BTreeMap<Vec<String>, (Cut, Omission)> = BTreeMap::new();
    for problem in problems {
        for (path, cut, kind) in cuts_for(tree, &problem.pointer)? {
            let omission = Omission {
                pointer: pointer(&path),
                kind,
                cause: problem.clone(),
            };
            cuts.entry(path).or_insert((cut, omission));
        }
    }
    let paths: Vec<Vec<String>> = cuts.keys().cloned().collect();
    let is_inside = |path: &[String]| {
        paths
            .iter()
            .any(|outer| outer.len() < path.len() && path.starts_with(outer))
    };
    let mut omissions = Vec::new();
    let mut left: Vec<(Vec<String>, (Cut, Omission))> = cuts
        .into_iter()
        .filter(|(path, _)| !is_inside(path))
        .collect();
    // The last item of a list goes first, so that the places of the others stay what they are.
    left.sort_by(|(a, _), (b, _)| order(b).cmp(&order(a)));
    for (path, (cut, omission)) in left {
        cut.apply(tree, &path)?;
        omissions.push(omission);
    }
    omissions.reverse();
    (!omissions.is_empty()).then_some(omissions)
}

/// Tokens as they are sorted: numbers by their size.
fn order(path: &[String]) -> Vec<(usize, &str)> {
    let number = |token: &String| token.parse::<usize>().unwrap_or_default();
    path.iter()
        .map(|token| (number(token), token.as_str()))
        .collect()
}

/// What is done to a place.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Cut {
    /// It goes.
    Remove,
    /// A schema that allows anything stands in its place.
    Anything,
}

impl Cut {
    fn apply(self, tree: &mut Value, path: &[String]) -> Option<()> {
        let (last, parents) = path.split_last()?;
        let parent = tree.pointer_mut(&pointer(parents))?;
        match (self, parent) {
            (Self::Remove, Value::Object(map)) => drop(map.shift_remove(last)?),
            (Self::Remove, Value::Array(list)) => {
                let index: usize = last.parse().ok().filter(|index| *index < list.len())?;
                list.remove(index);
            }
            (Self::Anything, Value::Object(map)) => *map.get_mut(last)? = anything(map.get(last)?),
            (Self::Anything, Value::Array(list)) => {
                let item = list.get_mut(last.parse::<usize>().ok()?)?;
                *item = anything(item);
            }
            _ => return None,
        }
        Some(())
    }
}

/// A schema that allows anything, as old and as nullable as the one in whose place it stands.
fn anything(schema: &Value) -> Value {
    let kept = ["nullable", "deprecated"].into_iter().filter_map(|flag| {
        let value = schema.get(flag).filter(|value| value.is_boolean())?;
        Some((flag.to_owned(), value.clone()))
    });
    let kept: Map<String, Value> = kept.collect();
    if kept.is_empty() {
        return json!({});
    }
    Value::Object(kept)
}

/// A step from one place to the next: its name, and what stands there.
#[derive(Debug, Clone)]
struct Step {
    token: String,
    role: Role,
}

/// What stands at a place.
#[derive(Debug, Clone, Copy, PartialEq)]
enum Role {
    /// The value of a keyword of an object of this kind; an object itself where there is a second one.
    Keyword(Kind, Option<Kind>),
    /// A member of a map, or an item of a list, that is an object of this kind.
    Entry(Kind),
    /// Anything below that.
    Below,
}

impl Role {
    /// The kind of the object that stands there.
    fn object(self) -> Option<Kind> {
        match self {
            Self::Keyword(_, object) => object,
            Self::Entry(kind) => Some(kind),
            Self::Below => None,
        }
    }
}

/// Where a pointer leads, through references: as far as it goes.
fn walk(tree: &Value, pointer: &str) -> Vec<Step> {
    let mut steps: Vec<Step> = Vec::new();
    let (mut value, mut shape) = (tree, Shape::Object(Kind::Root));
    for token in tokens(pointer) {
        while value.get(&token).is_none() && !value.is_array() {
            let Some(target) = target(value) else { break };
            let Some(found) = tree.pointer(&target) else {
                break;
            };
            steps = walk(tree, &target);
            value = found;
            shape = Shape::Object(
                steps
                    .last()
                    .and_then(|step| step.role.object())
                    .unwrap_or(Kind::Schema),
            );
        }
        let next = match value {
            Value::Object(map) => map.get(&token),
            Value::Array(list) => token
                .parse::<usize>()
                .ok()
                .and_then(|index| list.get(index)),
            _ => None,
        };
        let Some(next) = next else { break };
        let role = match shape {
            Shape::Object(kind) | Shape::ObjectOrFlag(kind) => {
                shape = keyword(kind, &token).map_or(Shape::Any, |keyword| keyword.shape);
                let object = match shape {
                    Shape::Object(object) | Shape::ObjectOrFlag(object) => Some(object),
                    _ => None,
                };
                Role::Keyword(kind, object)
            }
            Shape::List(kind) | Shape::Map(kind) => {
                shape = Shape::Object(kind);
                Role::Entry(kind)
            }
            Shape::Paths => {
                shape = Shape::Object(Kind::PathItem);
                Role::Entry(Kind::PathItem)
            }
            Shape::Responses => {
                shape = Shape::Object(Kind::Response);
                Role::Entry(Kind::Response)
            }
            _ => {
                shape = Shape::Any;
                Role::Below
            }
        };
        steps.push(Step { token, role });
        value = next;
    }
    steps
}

/// What a value refers to, alone or wrapped to carry more.
fn target(value: &Value) -> Option<String> {
    let alone = match value
        .get("allOf")
        .and_then(Value::as_array)
        .map(Vec::as_slice)
    {
        Some([alone]) => alone,
        _ => value,
    };
    let target = alone.get("$ref")?.as_str()?;
    target.strip_prefix('#').map(str::to_owned)
}

/// The least that must be taken out for a problem at a place: one place, or all that use a shared parameter.
fn cuts_for(tree: &Value, at: &str) -> Option<Vec<(Vec<String>, Cut, Omitted)>> {
    let steps = walk(tree, at);
    let path = |count: usize| -> Vec<String> {
        steps[..count]
            .iter()
            .map(|step| step.token.clone())
            .collect()
    };
    for count in (1..=steps.len()).rev() {
        let place = path(count);
        let value = tree.pointer(&pointer(&place))?;
        let token = steps[count - 1].token.as_str();
        let is_shared = count == 3 && place[0] == "components";
        let cut = match steps[count - 1].role {
            Role::Keyword(_, Some(Kind::Schema)) | Role::Entry(Kind::Schema) => {
                if *value == anything(value) {
                    None
                } else {
                    Some((Cut::Anything, Omitted::Type))
                }
            }
            Role::Entry(Kind::Parameter) if is_shared => {
                return shared_parameter(tree, &place, value);
            }
            Role::Entry(Kind::Parameter) => {
                (!is_required(value)).then_some((Cut::Remove, Omitted::Parameter))
            }
            Role::Entry(Kind::Response) if is_shared => {
                let mut cuts = users(tree, &place);
                cuts.push((place, Cut::Remove, Omitted::Response));
                return Some(cuts);
            }
            Role::Entry(Kind::Response) => {
                let is_success = token.starts_with('2') || token == "default";
                (!is_success).then_some((Cut::Remove, Omitted::Response))
            }
            Role::Entry(Kind::MediaType) => {
                let others = tree
                    .pointer(&pointer(&place[..count - 1]))?
                    .as_object()?
                    .len()
                    > 1;
                others.then_some((Cut::Remove, Omitted::MediaType))
            }
            Role::Entry(Kind::PathItem) => Some((Cut::Remove, Omitted::Path)),
            Role::Entry(Kind::Header | Kind::SecurityScheme | Kind::Server | Kind::Tag) => {
                Some((Cut::Remove, Omitted::Nothing))
            }
            Role::Entry(_) | Role::Below => None,
            Role::Keyword(owner, _) => spared(owner, token, value),
        };
        if let Some((cut, kind)) = cut {
            return Some(vec![(place, cut, kind)]);
        }
    }
    None
}

/// What goes with a keyword that can be spared.
fn spared(owner: Kind, name: &str, value: &Value) -> Option<(Cut, Omitted)> {
    let known = keyword(owner, name);
    if known.is_some_and(|keyword| keyword.required) {
        return None;
    }
    let kind = match owner {
        Kind::PathItem if METHODS.contains(&name) => Omitted::Operation,
        Kind::PathItem if value.get("responses").is_some() => Omitted::Operation,
        Kind::PathItem if name == "$ref" => Omitted::Path,
        Kind::PathItem if name == "parameters" => return None,
        _ if name == "$ref" && owner != Kind::Schema => return None,
        Kind::Operation if matches!(name, "parameters" | "requestBody") => return None,
        Kind::Parameter if known.is_some() && !matches!(name, "deprecated" | "allowEmptyValue") => {
            return None;
        }
        Kind::Response if name == "content" => return None,
        Kind::Schema if matches!(name, "$ref" | "type") => Omitted::Type,
        Kind::Info if known.is_some() => return None,
        _ if NO_MATTER.contains(&name) => Omitted::Nothing,
        _ => Omitted::Keyword,
    };
    Some((Cut::Remove, kind))
}

fn is_required(parameter: &Value) -> bool {
    parameter.get("required") == Some(&Value::Bool(true))
        || parameter.get("in").and_then(Value::as_str) == Some("path")
}

/// A shared parameter goes from all operations that can do without it; the others go with it.
fn shared_parameter(
    tree: &Value,
    place: &[String],
    value: &Value,
) -> Option<Vec<(Vec<String>, Cut, Omitted)>> {
    let mut cuts = users(tree, place);
    if is_required(value) {
        for (path, _, kind) in &mut cuts {
            // The list, and the operation or the path that has it.
            path.truncate(path.len() - 2);
            *kind = if path.len() == 2 {
                Omitted::Path
            } else {
                Omitted::Operation
            };
        }
    }
    cuts.push((place.to_vec(), Cut::Remove, Omitted::Parameter));
    Some(cuts)
}

/// The places in paths that refer to a component.
fn users(tree: &Value, place: &[String]) -> Vec<(Vec<String>, Cut, Omitted)> {
    let [_, section, name] = place else {
        return Vec::new();
    };
    let kind = if section == "parameters" {
        Omitted::Parameter
    } else {
        Omitted::Response
    };
    let mut found = Vec::new();
    let mut look = |value: Option<&Value>, path: Vec<String>| {
        let items: Vec<(String, &Value)> = match value {
            Some(Value::Array(list)) => list
                .iter()
                .enumerate()
                .map(|(index, item)| (index.to_string(), item))
                .collect(),
            Some(Value::Object(map)) => map.iter().map(|(key, item)| (key.clone(), item)).collect(),
            _ => return,
        };
        for (token, item) in items {
            let target = item.get("$ref").and_then(Value::as_str);
            if target
                .and_then(|target| component(section, target))
                .as_ref()
                == Some(name)
            {
                let mut path = path.clone();
                path.push(token);
                found.push((path, Cut::Remove, kind));
            }
        }
    };
    let paths = tree.get("paths").and_then(Value::as_object);
    for (path, item) in paths.into_iter().flatten() {
        let at = |tokens: &[&str]| -> Vec<String> {
            let all = ["paths", path.as_str()]
                .into_iter()
                .chain(tokens.iter().copied());
            all.map(str::to_owned).collect()
        };
        look(item.get(section.as_str()), at(&[section]));
        for method in METHODS {
            let operation = item.get(*method);
            let list = operation.and_then(|operation| operation.get(section.as_str()));
            look(list, at(&[method, section]));
        }
    }
    found
}

fn tokens(pointer: &str) -> Vec<String> {
    let tokens = pointer.split('/').skip(1);
    tokens.map(unescape).collect()
}

fn pointer(tokens: &[String]) -> String {
    let tokens = tokens.iter().map(|token| escape(token));
    tokens.fold(String::new(), |pointer, token| pointer + "/" + &token)
}
