//! Parameters of queries: setters and arguments of their own, and what requests share.

use super::reading::is_alike;
use super::{Place, Proof};
use crate::bindings::{Argument, Call, Enum, Function, Joins, Type};
use crate::description::{Kind, Node, Operation};

/// A parameter that has a setter or an argument of its own.
struct Own<'a> {
    call: &'a Call,
    function: &'a Function,
    is_argument: bool,
}

/// What a function can ask.
#[derive(Default)]
struct Askable<'a> {
    own: Vec<Own<'a>>,
    joins: Joins,
    limited: Option<i64>,
    is_paged: bool,
}

/// What sets a parameter.
const SETS: [&str; 4] = ["list", "one", "repeated", "integer"];

impl<'a> Proof<'a> {
    pub(super) fn query(&mut self, operation: &Operation<'_>, function: &'a Function, name: &str) {
        let askable = self.askable(function, name);
        for parameter in &operation.query {
            let wire = parameter.text("name").unwrap_or_default();
            let own: Vec<&Own<'_>> = askable
                .own
                .iter()
                .filter(|own| own.call.text() == Some(wire))
                .collect();
            match own.as_slice() {
                [own] => self.own(parameter, own, name),
                [] => {
                    self.shared(parameter, wire, &askable, name);
                    self.shared_deprecation(operation, parameter, wire, &askable, function);
                }
                _ => self.lost(
                    Kind::QueryParameter,
                    parameter,
                    format!("{name} sets it in several places"),
                ),
            }
        }
        self.nothing_else(operation, &askable, name);
    }

    fn askable(&mut self, function: &'a Function, name: &str) -> Askable<'a> {
        let answer = function
            .output
            .arguments
            .first()
            .cloned()
            .unwrap_or_default();
        let mut askable = Askable {
            is_paged: ["Page", "Linkages"].contains(&&*answer.name),
            ..Askable::default()
        };
        let arguments = function
            .calls
            .iter()
            .filter(|call| SETS.contains(&&*call.method));
        askable.own.extend(arguments.map(|call| Own {
            call,
            function,
            is_argument: true,
        }));
        askable.limited =
            function
                .call("limited")
                .and_then(|call| match call.arguments.as_slice() {
                    [Argument::Integer(maximum)] => Some(*maximum),
                    _ => None,
                });
        let Some(marker) = function.output.arguments.get(1) else {
            return askable;
        };
        let bindings = self.bindings;
        let marked = bindings.enums.get(&marker.name);
        let joins = match marked.and_then(|marker| marker.query.as_ref()) {
            Some(joins) => {
                self.used.insert(marker.name.clone());
                joins
            }
            None => marker,
        };
        for (given, setter) in marked.into_iter().flat_map(|marker| &marker.setters) {
            if *given != answer && given.name != "R" {
                self.extra(
                    Kind::QueryParameter,
                    format!("{name}: the setter {} belongs to {given}", setter.name),
                );
            }
            let mut calls = setter
                .calls
                .iter()
                .filter(|call| SETS.contains(&&*call.method));
            match (calls.next(), calls.next()) {
                (Some(call), None) => askable.own.push(Own {
                    call,
                    function: setter,
                    is_argument: false,
                }),
                _ => self.extra(
                    Kind::QueryParameter,
                    format!("{name}: the setter {} sets not just one", setter.name),
                ),
            }
        }
        askable.joins = self.joins(joins, name);
        askable
    }

    fn joins(&mut self, ty: &Type, name: &str) -> Joins {
        if *ty == Type::of("()") {
            return Joins::default();
        }
        if let Some(field) = ty.inside("Only") {
            return Joins {
                fields: vec![field.clone()],
                ..Joins::default()
            };
        }
        match self.enumeration(ty).and_then(|marker| marker.joins.clone()) {
            Some(joins) => joins,
            None => {
                self.extra(
                    Kind::QueryParameter,
                    format!("{name} joins {ty}, of which nothing is known"),
                );
                Joins::default()
            }
        }
    }

    fn own(&mut self, parameter: &Node<'_>, own: &Own<'_>, name: &str) {
        let what = format!("{name}: {}", own.function.name);
        let Some(schema) = parameter.get("schema") else {
            return;
        };
        let is_list = schema.text("type") == Some("array");
        let value = if is_list {
            schema.get("items").unwrap_or_else(|| schema.clone())
        } else {
            schema.clone()
        };
        let is_exploded = parameter
            .value
            .get("explode")
            .and_then(serde_json::Value::as_bool)
            .unwrap_or(true);
        let wanted = match schema.text("type") {
            Some("array") if is_exploded => "repeated",
            Some("array") => "list",
            Some("integer") => "integer",
            _ => "one",
        };
        let is_right = own.call.method == wanted;
        self.check(
            Kind::QueryParameter,
            parameter,
            is_right,
            format!("{what} calls {}, not {wanted}", own.call.method),
        );
        if let Some(explode) = parameter.get("explode") {
            self.check(
                Kind::Explode,
                &explode,
                is_right,
                format!("{what} calls {}, not {wanted}", own.call.method),
            );
        }
        self.required(parameter, own.is_argument, &what);
        let wire = parameter.text("name").unwrap_or_default();
        let mut calls = own.function.calls.iter();
        if own.is_argument
            && !calls.any(|call| call.method == "required" && call.text() == Some(wire))
        {
            self.lost(
                Kind::Required,
                parameter,
                format!("{what} may be given nothing"),
            );
        }
        let bare = wire
            .split_once('[')
            .map_or(wire, |(_, rest)| rest.trim_end_matches(']'));
        let argument = own.call.name(1).unwrap_or_default();
        if own.is_argument && !is_alike(argument, bare) {
            self.lost(
                Kind::QueryParameter,
                parameter,
                format!("{what} is given {argument}"),
            );
        }
        match parameter.get("deprecated") {
            Some(deprecated) if own.is_argument => {
                self.excused(Kind::Deprecated, &deprecated, Place::Argument)
            }
            _ => self.deprecated(
                parameter,
                own.function.deprecated && !own.is_argument,
                &what,
            ),
        }
        let given = own
            .call
            .name(1)
            .and_then(|argument| own.function.argument(argument))
            .cloned()
            .unwrap_or_default();
        if wanted == "integer" {
            self.check(
                Kind::QueryParameter,
                parameter,
                given == Type::of("i64"),
                format!("{what} takes {given}"),
            );
            self.bound(
                &schema,
                Kind::Minimum,
                "minimum",
                own.call.arguments.get(2),
                &what,
            );
            self.bound(
                &schema,
                Kind::Maximum,
                "maximum",
                own.call.arguments.get(3),
                &what,
            );
            return;
        }
        let ty = own.call.types.first().cloned().unwrap_or_default();
        let item = if is_list {
            given.inside("IntoIterator").cloned().unwrap_or_default()
        } else {
            given.clone()
        };
        let is_given = item == ty || item.inside("Into") == Some(&ty);
        self.check(
            Kind::QueryParameter,
            parameter,
            is_given,
            format!("{what} takes {given} for {ty}"),
        );
        if ty.name != "Id" || value.get("enum").is_some() || value.text("type") != Some("string") {
            self.value((Kind::QueryParameter, parameter), &value, &ty, false);
        }
        if let Some(items) = schema.get("maxItems") {
            self.lost(Kind::MaxItems, &items, format!("{what} takes any number"));
        }
    }

    fn required(&mut self, parameter: &Node<'_>, is_argument: bool, what: &str) {
        match parameter.get("required") {
            Some(required) if parameter.flag("required") => {
                self.check(
                    Kind::Required,
                    &required,
                    is_argument,
                    format!("{what} is no argument"),
                );
            }
            _ if is_argument => self.extra(
                Kind::Required,
                format!(
                    "{what} has the argument {parameter}",
                    parameter = parameter.pointer
                ),
            ),
            _ => {}
        }
    }

    /// A bound of a parameter, on both sides.
    pub(super) fn bound(
        &mut self,
        schema: &Node<'_>,
        kind: Kind,
        key: &str,
        given: Option<&Argument>,
        what: &str,
    ) {
        let wanted = schema
            .integer(key)
            .map_or(Argument::None, Argument::Integer);
        let is_right = given == Some(&wanted);
        match schema.get(key) {
            Some(bound) => self.check(kind, &bound, is_right, format!("{what} has {given:?}")),
            None if !is_right => self.extra(kind, format!("{what} has the {key} {given:?}")),
            None => {}
        }
    }

    /// `fields[…]`, `include`, `limit` and `limit[…]`, which requests share.
    fn shared(&mut self, parameter: &Node<'_>, wire: &str, askable: &Askable<'_>, name: &str) {
        let bracket = |start: &str| {
            wire.strip_prefix(start)
                .and_then(|rest| rest.strip_suffix(']'))
                .map(str::to_owned)
        };
        if bracket("fields[").is_some() {
            let field = askable
                .joins
                .fields
                .iter()
                .find(|field| self.parameter_of(field) == Some(wire))
                .cloned();
            self.names(parameter, field.as_ref(), name);
        } else if wire == "include" {
            let include = Some(&askable.joins.include)
                .filter(|include| self.bindings.enums.contains_key(&include.name));
            self.names(parameter, include, name);
        } else if wire == "limit" {
            let limit = askable.limited.filter(|_| askable.is_paged);
            self.limit(parameter, limit, name);
        } else if let Some(relationship) = bracket("limit[") {
            let limit = self
                .enumeration(&askable.joins.to_many)
                .and_then(|to_many| to_many.maximum(&relationship));
            self.limit(parameter, limit, name);
        } else {
            self.lost(
                Kind::QueryParameter,
                parameter,
                format!("{name} cannot ask {wire}"),
            );
        }
        if let Some(required) = parameter.get("required") {
            self.lost(
                Kind::Required,
                &required,
                format!("{name} need not be given {wire}"),
            );
        }
    }

    /// What is shared is called alike whether it is deprecated or not: the function says that it is, and names are marked that nothing else
    /// uses.
    fn shared_deprecation(
        &mut self,
        operation: &Operation<'_>,
        parameter: &Node<'_>,
        wire: &str,
        askable: &Askable<'_>,
        function: &Function,
    ) {
        let name = &function.name;
        let line = format!("`{wire}` is deprecated.");
        let is_said = function.docs.contains(&line);
        if let Some(deprecated) = parameter.get("deprecated") {
            self.check(
                Kind::Deprecated,
                &deprecated,
                is_said,
                format!("{name} does not say that {wire} is deprecated"),
            );
            return;
        }
        let inside = |start: &str| wire.strip_prefix(start)?.strip_suffix(']');
        let joins = &askable.joins;
        let mut fields = joins.fields.iter();
        let names = match inside("limit[") {
            Some(_) => Some(&joins.to_many),
            None if wire == "include" => Some(&joins.include),
            None => fields.find(|field| self.parameter_of(field) == Some(wire)),
        };
        let names = names.and_then(|names| self.bindings.enums.get(&names.name));
        let is_marked = names.is_some_and(|names| match inside("limit[") {
            Some(relationship) => names.is_deprecated(relationship),
            None => !names.deprecated.is_empty(),
        });
        if is_said || is_marked && !operation.node.flag("deprecated") {
            self.extra(
                Kind::Deprecated,
                format!("{name}: {wire} is said to be deprecated"),
            );
        }
    }

    fn parameter_of(&self, field: &Type) -> Option<&'a str> {
        self.bindings.enums.get(&field.name)?.parameter.as_deref()
    }

    /// A list of names, joined by commas.
    fn names(&mut self, parameter: &Node<'_>, ty: Option<&Type>, name: &str) {
        let Some(ty) = ty else {
            self.lost(
                Kind::QueryParameter,
                parameter,
                format!("{name} cannot ask it"),
            );
            return;
        };
        let schema = parameter.get("schema").unwrap_or_else(|| parameter.clone());
        let items = schema.get("items").unwrap_or_else(|| parameter.clone());
        let is_joined = schema.text("type") == Some("array")
            && parameter.value.get("explode") == Some(&false.into());
        self.check(
            Kind::QueryParameter,
            parameter,
            is_joined,
            format!("{name} joins it by commas"),
        );
        if let Some(explode) = parameter.get("explode") {
            self.check(
                Kind::Explode,
                &explode,
                is_joined,
                format!("{name} joins it by commas"),
            );
        }
        self.values((Kind::QueryParameter, parameter), &items, ty);
        if let (Some(items), Some(known)) = (schema.get("maxItems"), self.enumeration(ty)) {
            let is_right = schema.integer("maxItems") == i64::try_from(known.values.len()).ok();
            self.check(
                Kind::MaxItems,
                &items,
                is_right,
                format!("{ty} has {} values", known.values.len()),
            );
        }
    }

    fn limit(&mut self, parameter: &Node<'_>, limit: Option<i64>, name: &str) {
        self.check(
            Kind::QueryParameter,
            parameter,
            limit.is_some(),
            format!("{name} cannot ask it"),
        );
        let Some(schema) = parameter.get("schema") else {
            return;
        };
        let is_integer = schema.text("type") == Some("integer") && schema.get("minimum").is_none();
        self.check(
            Kind::QueryParameter,
            parameter,
            is_integer,
            format!("{name} sends a whole number"),
        );
        match schema.get("maximum") {
            Some(maximum) => {
                let is_right = schema.integer("maximum") == limit;
                self.check(
                    Kind::Maximum,
                    &maximum,
                    is_right,
                    format!("{name} has {limit:?}"),
                );
            }
            None => self.lost(
                Kind::QueryParameter,
                parameter,
                format!("{name} has the maximum {limit:?}"),
            ),
        }
    }

    /// Everything that can be asked is a parameter of the operation.
    fn nothing_else(&mut self, operation: &Operation<'_>, askable: &Askable<'_>, name: &str) {
        let known: Vec<&str> = operation
            .query
            .iter()
            .filter_map(|parameter| parameter.text("name"))
            .collect();
        let mut asked: Vec<String> = Vec::new();
        asked.extend(
            askable
                .own
                .iter()
                .filter_map(|own| own.call.text())
                .map(str::to_owned),
        );
        for field in &askable.joins.fields {
            self.used.insert(field.name.clone());
            asked.push(self.parameter_of(field).unwrap_or_default().to_owned());
        }
        let includes = self
            .bindings
            .enums
            .contains_key(&askable.joins.include.name);
        asked.extend(includes.then(|| "include".to_owned()));
        let has_limit = askable.is_paged || askable.limited.is_some();
        asked.extend((has_limit && askable.limited != Some(0)).then(|| "limit".to_owned()));
        if let Some(to_many) = self.enumeration(&askable.joins.to_many) {
            asked.extend(
                to_many
                    .values
                    .iter()
                    .map(|(relationship, _)| format!("limit[{relationship}]")),
            );
            self.complete(to_many, &askable.joins.to_many);
        }
        for asked in asked {
            if !known.contains(&asked.as_str()) {
                self.extra(Kind::QueryParameter, format!("{name} can ask {asked}"));
            }
        }
    }

    /// Every variant has a value, and the other way round.
    pub(super) fn complete(&mut self, known: &Enum, ty: &Type) {
        for (variant, _) in &known.variants {
            let values = known.values.iter().filter(|(_, of)| of == variant).count();
            if values != usize::from(!(known.open && variant == "Unrecognized")) {
                self.extra(
                    Kind::EnumValue,
                    format!("{ty}::{variant} has {values} values"),
                );
            }
        }
        for (value, variant) in &known.values {
            let named = value
                .strip_prefix('-')
                .map(|field| format!("{field}Descending"));
            if !is_alike(named.as_ref().unwrap_or(value), variant) {
                self.extra(Kind::EnumValue, format!("{ty}::{variant} for {value}"));
            }
            if !known.variants.iter().any(|(name, _)| name == variant) {
                self.extra(Kind::EnumValue, format!("{ty}: {value} has no variant"));
            }
        }
    }
}
