//! What is sent: bodies that create and change resources, and linkages.

use std::collections::BTreeSet;

use super::reading::{is_alike, kind_of, value_type};
use super::{Place, Proof};
use crate::bindings::{Argument, Call, Function, Struct, Type};
use crate::description::{Kind, Node, Operation};

/// A member that a body can be given.
struct Given<'a> {
    call: &'a Call,
    method: &'a Function,
    /// Whether every constructor takes it.
    is_required: bool,
    /// Whether some constructors take it, and no other way leads to it.
    is_chosen: bool,
}

const SETS: [&str; 5] = [
    "attribute",
    "attribute_integer",
    "attributes_list",
    "to_one",
    "to_many",
];
const CLEARS: [&str; 2] = ["clear_attribute", "clear_relationship"];

impl<'a> Proof<'a> {
    /// The body of an operation.
    pub(super) fn sent(
        &mut self,
        media: &Node<'_>,
        schema: &Node<'_>,
        operation: &Operation<'_>,
        function: &Function,
        name: &str,
    ) {
        for required in schema.items("required") {
            self.excused(Kind::Required, &required, Place::Envelope);
        }
        let properties = schema.members("properties");
        for (_, property) in &properties {
            self.excused(Kind::Property, property, Place::Envelope);
        }
        let Some(data) = schema
            .get("properties")
            .and_then(|properties| properties.get("data"))
        else {
            self.lost(Kind::RequestBody, media, "a body without `data`");
            return;
        };
        if let Some(linkage) = function
            .call("linkage")
            .or_else(|| function.call("linkages"))
        {
            self.only_here(schema, operation);
            self.linkage(media, schema, &data, linkage, function);
            return;
        }
        let ty = function.argument("body").cloned().unwrap_or_default();
        let Some(known) = self.structure(&ty).filter(|known| known.body) else {
            self.lost(
                Kind::RequestBody,
                media,
                format!("{name} takes the body {ty}"),
            );
            return;
        };
        self.only_here(schema, operation);
        self.schema(schema, &ty);
        let included = schema
            .get("properties")
            .and_then(|properties| properties.get("included"));
        let inline: Vec<Node<'_>> = included
            .map(|included| inline(&included))
            .unwrap_or_default();
        let kinds: Vec<String> = inline
            .iter()
            .filter_map(|alternative| kind_of(&alternative.resolved()))
            .collect();
        let has_id = function.call("path_and_body").is_some();
        self.body(&data, &ty, known, false, &kinds, has_id);
        for alternative in &inline {
            self.inline(alternative, &kinds);
        }
    }

    fn linkage(
        &mut self,
        media: &Node<'_>,
        schema: &Node<'_>,
        data: &Node<'_>,
        call: &Call,
        function: &Function,
    ) {
        let is_list = data.text("type") == Some("array");
        let wanted = if is_list { "linkages" } else { "linkage" };
        let identity = data.get("items").unwrap_or_else(|| data.clone()).resolved();
        let target = call.types.first().cloned().unwrap_or_default();
        let kind = kind_of(&identity);
        let id = Type {
            name: "Id".to_owned(),
            arguments: vec![target.clone()],
        };
        let given = call
            .name(1)
            .and_then(|argument| function.argument(argument))
            .map(value_type)
            .unwrap_or_default();
        let nullable = data.get("nullable");
        let given = match nullable {
            _ if is_list => given.inside("Vec"),
            Some(_) => given.inside("Option").and_then(|ty| ty.inside("&")),
            None => given.inside("&"),
        };
        if let Some(nullable) = nullable {
            self.check(
                Kind::Nullable,
                &nullable,
                given.is_some(),
                "cannot be cleared",
            );
        }
        let is_right = call.method == wanted
            && call.text() == kind.as_deref()
            && self.resource_kind(&target) == kind.as_deref()
            && given == Some(&id);
        self.check(
            Kind::RequestBody,
            media,
            is_right,
            format!("sends {} of {target} for {wanted} of {kind:?}", call.method),
        );
        self.schema(schema, &target);
        self.identity_sent(&identity, is_right);
    }

    /// `type` and `id`, which the runtime writes.
    fn identity_sent(&mut self, identity: &Node<'_>, is_right: bool) {
        for required in identity.items("required") {
            self.excused(Kind::Required, &required, Place::Relationship);
        }
        for (_, property) in identity.members("properties") {
            self.excused(Kind::Property, &property, Place::Relationship);
            for value in property.items("enum") {
                self.check(
                    Kind::EnumValue,
                    &value,
                    is_right,
                    "is not the type that is sent",
                );
            }
        }
    }

    /// A resource that is created along with another.
    fn inline(&mut self, alternative: &Node<'_>, kinds: &[String]) {
        let schema = alternative.resolved();
        let Some(ty) = self.named(&schema) else {
            self.choice(alternative, false, "no type, or several, of this name");
            return;
        };
        let Some(known) = self.structure(&ty).filter(|known| known.body) else {
            self.choice(alternative, false, format!("{ty} is no body"));
            return;
        };
        let kind = known
            .inline
            .as_ref()
            .and_then(|resource| self.resource_kind(resource));
        let is_right = kind.is_some() && kind == kind_of(&schema).as_deref();
        self.choice(
            alternative,
            is_right,
            format!("{ty} is not created inline as {kind:?}"),
        );
        self.schema(&schema, &ty);
        self.body(&schema, &ty, known, true, kinds, false);
    }

    /// `type`, `id`, `attributes` and `relationships` of what is sent.
    fn body(
        &mut self,
        data: &Node<'_>,
        ty: &Type,
        known: &'a Struct,
        is_inline: bool,
        kinds: &[String],
        has_id: bool,
    ) {
        if !self.is_new(data, &ty.name) {
            return;
        }
        let constructors = constructors(known);
        let Some(new) = constructors.first() else {
            self.lost(Kind::Property, data, format!("{ty} has no constructor"));
            return;
        };
        let given = given(known);
        let needed = Needed::of(data);
        self.alternatives(data, ty, known, &needed);
        let required = data.items("required");
        for (name, property) in data.members("properties") {
            match name.as_str() {
                "type" => {
                    self.expressed(Kind::Property, &property);
                    let kind = new.call("new").and_then(|call| call.text());
                    for value in property.items("enum") {
                        let is_right = kind.is_some() && kind == value.value.as_str();
                        self.check(
                            Kind::EnumValue,
                            &value,
                            is_right,
                            format!("{ty} sends the type {kind:?}"),
                        );
                    }
                }
                "id" if is_inline => self.excused(Kind::Property, &property, Place::LocalIdentity),
                "id" => self.check(
                    Kind::Property,
                    &property,
                    has_id,
                    "the identity is not sent",
                ),
                "attributes" => {
                    self.expressed(Kind::Property, &property);
                    self.attributes(&property, ty, known, &given, &needed);
                }
                "relationships" => {
                    self.expressed(Kind::Property, &property);
                    self.relationships_sent(&property, ty, known, &given, kinds, &needed);
                }
                _ => self.lost(Kind::Property, &property, format!("{ty} does not send it")),
            }
        }
        for required in &required {
            let name = required.shown();
            let is_right = match name.as_str() {
                "type" => true,
                "id" => has_id,
                other => constructors
                    .iter()
                    .all(|new| new.call(&format!("with_{other}")).is_some()),
            };
            self.check(
                Kind::Required,
                required,
                is_right,
                format!("{ty} does not always send {name}"),
            );
        }
        for part in ["attributes", "relationships"] {
            let is_required = required.iter().any(|required| required.shown() == part)
                || needed.parts.contains(part);
            if new.call(&format!("with_{part}")).is_some() && !is_required {
                self.extra(Kind::Required, format!("{ty} always sends {part}"));
            }
        }
        self.nothing_more(data, ty, known, &given, has_id);
    }

    /// The sets of members of which a body must have one: for each of them a constructor takes just these.
    fn alternatives(&mut self, data: &Node<'_>, ty: &Type, known: &Struct, needed: &Needed) {
        let sets = data.items("anyOf");
        if sets.is_empty() {
            return;
        }
        let constructors = constructors(known);
        for set in &sets {
            let wanted: BTreeSet<String> = &names(set) - &needed.names;
            let takes_these = |new: &&&Function| {
                let sent = new
                    .calls
                    .iter()
                    .filter(|call| SETS.contains(&&*call.method));
                let sent: BTreeSet<String> = sent
                    .filter_map(|call| call.text().map(str::to_owned))
                    .collect();
                &sent - &needed.names == wanted
            };
            let is_right = constructors.iter().filter(takes_these).count() == 1;
            self.check(
                Kind::Alternative,
                set,
                is_right,
                format!("{ty} has no constructor, or several, with {wanted:?}"),
            );
            self.required_together(set);
        }
        if constructors.len() != sets.len() {
            self.extra(
                Kind::Alternative,
                format!("{ty} has {} constructors", constructors.len()),
            );
        }
    }

    /// What a set of members says, which the constructors say.
    fn required_together(&mut self, set: &Node<'_>) {
        for required in set.items("required") {
            self.expressed(Kind::Required, &required);
        }
        for (_, part) in set.members("properties") {
            self.expressed(Kind::Property, &part);
            self.required_together(&part);
        }
    }

    fn attributes(
        &mut self,
        schema: &Node<'_>,
        ty: &Type,
        known: &'a Struct,
        given: &[Given<'a>],
        needed: &Needed,
    ) {
        for (wire, property) in schema.members("properties") {
            let Some(given) = self.member(
                schema,
                &wire,
                &property,
                ty,
                given,
                &["attribute", "attribute_integer", "attributes_list"],
                needed,
            ) else {
                continue;
            };
            let argument = given
                .call
                .name(1)
                .and_then(|argument| given.method.argument(argument));
            let value = argument.map(value_type).unwrap_or_default();
            let is_list = given.call.method == "attributes_list";
            if is_list && value.inside("Vec") != given.call.types.first() {
                self.lost(
                    Kind::Property,
                    &property,
                    format!("{ty}: {value} for {:?}", given.call.types),
                );
            }
            if given.call.method == "attribute_integer" {
                let schema = property.resolved();
                let (minimum, maximum) = (given.call.arguments.get(2), given.call.arguments.get(3));
                self.bound(&schema, Kind::Minimum, "minimum", minimum, &wire);
                self.bound(&schema, Kind::Maximum, "maximum", maximum, &wire);
                self.scalar((Kind::Property, &property), &schema, "integer", &value);
            } else {
                self.value((Kind::Property, &property), &property, &value, true);
            }
            let clears = clears(known, "clear_attribute", &wire);
            self.cleared(&property, &property, ty, &wire, &clears);
        }
    }

    /// The one way to send null for what may be null, and none for anything else.
    fn cleared(
        &mut self,
        member: &Node<'_>,
        value: &Node<'_>,
        ty: &Type,
        wire: &str,
        clears: &[&Function],
    ) {
        match value.get("nullable") {
            Some(nullable) => self.check(
                Kind::Nullable,
                &nullable,
                clears.len() == 1,
                format!("{ty} cannot clear {wire}"),
            ),
            None if !clears.is_empty() => {
                self.extra(Kind::Nullable, format!("{ty} can clear {wire}"))
            }
            None => {}
        }
        for clear in clears {
            self.deprecated(member, clear.deprecated, &format!("{ty}::{}", clear.name));
        }
    }

    fn relationships_sent(
        &mut self,
        schema: &Node<'_>,
        ty: &Type,
        known: &'a Struct,
        given: &[Given<'a>],
        kinds: &[String],
        needed: &Needed,
    ) {
        for (wire, property) in schema.members("properties") {
            let relationship = property.resolved();
            let Some(data) = relationship
                .get("properties")
                .and_then(|properties| properties.get("data"))
            else {
                self.lost(Kind::Property, &property, "a relationship without `data`");
                continue;
            };
            self.excused(Kind::Property, &data, Place::Relationship);
            for required in relationship.items("required") {
                self.excused(Kind::Required, &required, Place::Relationship);
            }
            let is_many = data.text("type") == Some("array");
            let identity = data.get("items").unwrap_or_else(|| data.clone()).resolved();
            let wanted = if is_many { "to_many" } else { "to_one" };
            let Some(given) = self.member(schema, &wire, &property, ty, given, &[wanted], needed)
            else {
                continue;
            };
            let kind = kind_of(&identity).unwrap_or_default();
            let target = given.call.types.first().cloned().unwrap_or_default();
            let sent = match given.call.arguments.get(1) {
                Some(Argument::Text(kind)) => kind.as_str(),
                _ => "",
            };
            let is_right = sent == kind && self.resource_kind(&target) == Some(&kind);
            self.check(
                Kind::Property,
                &property,
                is_right,
                format!("{ty}: {wire} sends {sent} of {target}, not {kind}"),
            );
            self.identity_sent(&identity, is_right);
            let holder = if kinds.contains(&kind) { "Link" } else { "Id" };
            let argument = given
                .call
                .name(2)
                .and_then(|argument| given.method.argument(argument));
            let value = argument.map(value_type).unwrap_or_default();
            let value = if is_many {
                value.inside("Vec").cloned().unwrap_or_default()
            } else {
                value
            };
            let is_right = value.inside(holder) == Some(&target);
            self.check(
                Kind::Property,
                &property,
                is_right,
                format!("{ty}: {wire} takes {value}, not {holder}<{target}>"),
            );
            let clears = clears(known, "clear_relationship", &wire);
            self.cleared(&property, &data, ty, &wire, &clears);
        }
    }

    /// The one way to give a member; with what is required as argument.
    fn member<'g>(
        &mut self,
        schema: &Node<'_>,
        wire: &str,
        property: &Node<'_>,
        ty: &Type,
        given: &'g [Given<'a>],
        calls: &[&str],
        needed: &Needed,
    ) -> Option<&'g Given<'a>> {
        let ways = given.iter().filter(|given| {
            given.call.text() == Some(wire) && calls.contains(&&*given.call.method)
        });
        let ways: Vec<&Given<'_>> = ways.collect();
        let [way] = ways.as_slice() else {
            self.lost(
                Kind::Property,
                property,
                format!("{ty} has {} ways to set {wire}", ways.len()),
            );
            return None;
        };
        self.expressed(Kind::Property, property);
        let argument = way
            .call
            .arguments
            .iter()
            .rev()
            .find_map(|argument| match argument {
                Argument::Name(name) => Some(name.as_str()),
                _ => None,
            });
        let is_own = argument.is_some_and(|argument| is_alike(argument, wire));
        self.check(
            Kind::Property,
            property,
            is_own,
            format!("{ty}: {wire} is given {argument:?}"),
        );
        match schema
            .items("required")
            .iter()
            .find(|required| required.shown() == wire)
        {
            Some(required) => self.check(
                Kind::Required,
                required,
                way.is_required,
                format!("{ty}::new does not take {wire}"),
            ),
            None if way.is_required != needed.names.contains(wire) => self.extra(
                Kind::Required,
                format!("{ty}: {wire} is required, or not, without need"),
            ),
            None => {}
        }
        if !way.is_required && !way.is_chosen {
            self.deprecated(
                property,
                way.method.deprecated,
                &format!("{ty}::{}", way.method.name),
            );
        } else if let Some(deprecated) = property.get("deprecated") {
            self.excused(Kind::Deprecated, &deprecated, Place::Argument);
        }
        Some(way)
    }

    /// A body can be given nothing that is no property, and does nothing but what is known here.
    fn nothing_more(
        &mut self,
        data: &Node<'_>,
        ty: &Type,
        known: &Struct,
        given: &[Given<'_>],
        has_id: bool,
    ) {
        let properties = data.get("properties");
        let has = |part: &str, wire: &str| {
            let part = properties
                .as_ref()
                .and_then(|properties| properties.get(part));
            part.and_then(|part| part.get("properties"))
                .is_some_and(|part| part.get(wire).is_some())
        };
        let clears = known
            .methods
            .iter()
            .flat_map(|method| &method.calls)
            .filter(|call| CLEARS.contains(&&*call.method));
        for call in given.iter().map(|given| given.call).chain(clears) {
            let wire = call.text().unwrap_or_default();
            let part = if call.method.contains("attribute") {
                "attributes"
            } else {
                "relationships"
            };
            if !has(part, wire) {
                self.extra(
                    Kind::Property,
                    format!("{ty} can set `{wire}` among the {part}"),
                );
            }
        }
        for method in &known.methods {
            let changes = method
                .calls
                .iter()
                .filter(|call| SETS.contains(&&*call.method) || CLEARS.contains(&&*call.method));
            if !is_constructor(method) && changes.count() != 1 {
                self.extra(
                    Kind::Property,
                    format!("{ty}::{} does not set just one member", method.name),
                );
            }
        }
        if has_id && properties.is_some_and(|properties| properties.get("id").is_none()) {
            self.extra(Kind::Property, format!("{ty} is sent with an identity"));
        }
    }
}

/// The bodies that may be created inline.
fn inline<'n>(included: &Node<'n>) -> Vec<Node<'n>> {
    match included.get("items") {
        Some(items) if items.get("oneOf").is_some() => items.items("oneOf"),
        Some(items) => vec![items],
        None => Vec::new(),
    }
}

fn given(known: &Struct) -> Vec<Given<'_>> {
    let constructors = constructors(known);
    let mut given: Vec<Given<'_>> = Vec::new();
    for method in &known.methods {
        let calls = method
            .calls
            .iter()
            .filter(|call| SETS.contains(&&*call.method));
        for call in calls {
            let is_it = |other: &Call| other.method == call.method && other.text() == call.text();
            if !is_constructor(method) {
                given.push(Given {
                    call,
                    method,
                    is_required: false,
                    is_chosen: false,
                });
            } else if !given.iter().any(|known| known.is_alike(call, method)) {
                let is_required = constructors.iter().all(|new| new.calls.iter().any(is_it));
                given.push(Given {
                    call,
                    method,
                    is_required,
                    is_chosen: !is_required,
                });
            }
        }
    }
    given
}

/// The functions that make a body.
fn constructors(known: &Struct) -> Vec<&Function> {
    let methods = known.methods.iter();
    methods.filter(|method| is_constructor(method)).collect()
}

fn is_constructor(method: &Function) -> bool {
    method
        .calls
        .first()
        .is_some_and(|call| call.method == "new")
}

impl Given<'_> {
    /// Whether another constructor takes the same in the same way.
    fn is_alike(&self, call: &Call, method: &Function) -> bool {
        let argument = |call: &Call, function: &Function| {
            let mut names = call.arguments.iter().filter_map(|argument| match argument {
                Argument::Name(name) => Some(name.clone()),
                _ => None,
            });
            let name = names.next_back();
            let ty = name
                .as_ref()
                .and_then(|name| function.argument(name))
                .cloned();
            (name, ty)
        };
        is_constructor(self.method)
            && self.call.method == call.method
            && self.call.types == call.types
            && self.call.arguments == call.arguments
            && argument(self.call, self.method) == argument(call, method)
    }
}

/// What all sets of members require, of which a body must have one.
struct Needed {
    /// The parts.
    parts: BTreeSet<String>,
    /// The members of the parts.
    names: BTreeSet<String>,
}

impl Needed {
    fn of(data: &Node<'_>) -> Self {
        let shared = |of: &dyn Fn(&Node<'_>) -> BTreeSet<String>| {
            let sets = data.items("anyOf");
            let shared = sets.iter().map(of).reduce(|known, more| &known & &more);
            shared.unwrap_or_default()
        };
        Self {
            parts: shared(&required),
            names: shared(&names),
        }
    }
}

/// The names of what an object must have.
fn required(object: &Node<'_>) -> BTreeSet<String> {
    object.items("required").iter().map(Node::shown).collect()
}

/// The attributes and relationships that a set of members has.
fn names(set: &Node<'_>) -> BTreeSet<String> {
    let parts = set.members("properties");
    parts.iter().flat_map(|(_, part)| required(part)).collect()
}

/// The methods that send null for a member.
fn clears<'a>(known: &'a Struct, method: &str, wire: &str) -> Vec<&'a Function> {
    let calls = |function: &Function| {
        function
            .calls
            .iter()
            .any(|call| call.method == method && call.text() == Some(wire))
    };
    known
        .methods
        .iter()
        .filter(|function| calls(function))
        .collect()
}
