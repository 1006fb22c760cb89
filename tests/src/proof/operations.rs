//! Operations: functions, paths, bodies and answers.

use std::collections::BTreeMap;

use super::{Outcome, Place, Proof};
use crate::bindings::{Argument, Function, Type};
use crate::description::{Kind, Node, Operation};

/// What the functions of operations call.
const STEPS: [&str; 14] = [
    "new",
    "path",
    "path_and_body",
    "body",
    "linkage",
    "linkages",
    "limited",
    "accept",
    "list",
    "one",
    "repeated",
    "required",
    "integer",
    "into",
];

/// Method and path of the operation that a function is.
fn target(function: &Function) -> Option<(String, &str)> {
    let first = function.calls.first().filter(|call| call.method == "new")?;
    match first.arguments.as_slice() {
        [Argument::Name(method), Argument::Text(path)] => Some((method.to_uppercase(), path)),
        _ => None,
    }
}

impl<'a> Proof<'a> {
    pub(super) fn operations(&mut self) {
        let operations = self.description.operations();
        let mut functions: BTreeMap<(String, &str), Vec<&'a Function>> = BTreeMap::new();
        for function in &self.bindings.functions {
            match target(function) {
                Some(target) => functions.entry(target).or_default().push(function),
                None => self.extra(
                    Kind::Operation,
                    format!("{}::{} is no operation", function.module, function.name),
                ),
            }
        }
        for operation in &operations {
            let wanted = (operation.method.clone(), operation.path.as_str());
            match functions.remove(&wanted).as_deref() {
                Some([function]) => self.operation(operation, function),
                Some(several) => self.lost(
                    Kind::Operation,
                    &operation.node,
                    format!("{} functions", several.len()),
                ),
                None => self.lost(Kind::Operation, &operation.node, "no function"),
            }
        }
        for function in functions.values().flatten() {
            self.extra(
                Kind::Operation,
                format!("{}::{} is no operation", function.module, function.name),
            );
        }
    }

    fn operation(&mut self, operation: &Operation<'_>, function: &'a Function) {
        let name = format!("{}::{}", function.module, function.name);
        let line = format!("`{} {}`", operation.method, operation.path);
        let is_documented = function.docs.contains(&line);
        self.check(
            Kind::Operation,
            &operation.node,
            is_documented,
            format!("{name} does not say {line}"),
        );
        self.deprecated(&operation.node, function.deprecated, &name);
        for call in &function.calls {
            if !STEPS.contains(&call.method.as_str()) {
                self.extra(Kind::Operation, format!("{name} calls `{}`", call.method));
            }
        }
        self.path_parameters(operation, function, &name);
        self.request_body(operation, function, &name);
        self.answers(operation, function, &name);
        self.query(operation, function, &name);
    }

    fn path_parameters(&mut self, operation: &Operation<'_>, function: &Function, name: &str) {
        let given: Vec<_> = function
            .calls
            .iter()
            .filter(|call| call.method.starts_with("path"))
            .collect();
        for parameter in &operation.path_parameters {
            let wire = parameter.text("name").unwrap_or_default();
            let ty = given
                .iter()
                .find(|call| call.text() == Some(wire))
                .and_then(|call| call.name(1));
            let ty = ty
                .and_then(|argument| function.argument(argument))
                .and_then(|ty| ty.inside("Into"));
            let id = ty.and_then(|ty| ty.inside("Id"));
            let kind = id.and_then(|id| self.resource_kind(id));
            // `/v1/apps/{id}/…` is about one of the `apps`.
            let collection = operation
                .path
                .split(&format!("/{{{wire}}}"))
                .next()
                .and_then(|path| path.rsplit('/').next());
            let is_right = kind.is_some() && kind == collection;
            self.check(
                Kind::PathParameter,
                parameter,
                is_right,
                format!("{name} takes no Id of {collection:?} for {wire}"),
            );
            if let Some(required) = parameter.get("required") {
                self.check(
                    Kind::Required,
                    &required,
                    is_right,
                    format!("{name} has no argument for {wire}"),
                );
            }
        }
        for call in given {
            let wire = call.text().unwrap_or_default();
            if !operation
                .path_parameters
                .iter()
                .any(|parameter| parameter.text("name") == Some(wire))
            {
                self.extra(
                    Kind::PathParameter,
                    format!("{name} puts `{wire}` into the path"),
                );
            }
        }
    }

    fn request_body(&mut self, operation: &Operation<'_>, function: &Function, name: &str) {
        let sends = function
            .calls
            .iter()
            .any(|call| ["body", "path_and_body", "linkage", "linkages"].contains(&&*call.method));
        let Some(body) = operation.node.get("requestBody") else {
            if sends {
                self.extra(Kind::RequestBody, format!("{name} sends a body"));
            }
            return;
        };
        if let Some(required) = body.get("required") {
            self.check(
                Kind::Required,
                &required,
                sends,
                format!("{name} has no argument for the body"),
            );
        }
        for (media_type, media) in body.members("content") {
            let is_json = media_type == "application/json";
            self.check(
                Kind::RequestBody,
                &media,
                is_json && sends,
                format!("{name} does not send {media_type}"),
            );
            if let (true, Some(schema)) = (sends, media.get("schema")) {
                self.sent(&media, &schema.resolved(), operation, function, name);
            }
        }
    }

    fn answers(&mut self, operation: &Operation<'_>, function: &Function, name: &str) {
        let answer = function
            .output
            .arguments
            .first()
            .cloned()
            .unwrap_or_default();
        let responses = operation.node.members("responses");
        let statuses: Vec<&str> = responses
            .iter()
            .map(|(status, _)| status.as_str())
            .filter(|status| status.starts_with('2'))
            .collect();
        let mut accepted = None;
        for (status, response) in &responses {
            let response = response.through();
            let content = response.members("content");
            let media_types: Vec<&str> = content
                .iter()
                .map(|(media_type, _)| media_type.as_str())
                .collect();
            if !status.starts_with('2') {
                for (_, media) in &content {
                    self.excused(Kind::Response, media, Place::Failure);
                    self.failure(media);
                }
                continue;
            }
            if content.is_empty() {
                let wanted = if statuses == ["204"] {
                    "()"
                } else {
                    "Completion"
                };
                let is_right = answer == Type::of(wanted);
                self.check(
                    Kind::Response,
                    &response,
                    is_right,
                    format!("{name} answers {answer}, not {wanted}"),
                );
            }
            for (media_type, media) in &content {
                let is_csv = media_type == "text/csv";
                let outcome = if is_csv && media_types.len() > 1 {
                    self.csv_marker(function)
                } else {
                    accepted =
                        (media_type != "application/json" && !is_csv).then(|| media_type.clone());
                    self.answer(media_type, media, &answer, operation)
                };
                let outcome = outcome.map_or_else(
                    |why| Outcome::Lost(format!("{name}: {why}")),
                    |()| Outcome::Expressed,
                );
                self.settle(Kind::Response, &media.pointer, outcome);
                self.settle_text(media);
            }
            if !media_types.contains(&"text/csv") && self.csv_marker(function).is_ok() {
                self.extra(Kind::Response, format!("{name} can be had as CSV"));
            }
        }
        let asks = function
            .call("accept")
            .and_then(|call| call.text())
            .map(str::to_owned);
        if asks != accepted {
            self.extra(
                Kind::Response,
                format!("{name} accepts {asks:?}, not {accepted:?}"),
            );
        }
    }

    fn csv_marker(&mut self, function: &Function) -> Result<(), String> {
        let marker = function.output.arguments.get(1);
        let is_marked = marker
            .and_then(|marker| self.bindings.enums.get(&marker.name))
            .is_some_and(|marker| marker.csv);
        if is_marked {
            Ok(())
        } else {
            Err("cannot be had as CSV".to_owned())
        }
    }

    fn answer(
        &mut self,
        media_type: &str,
        media: &Node<'_>,
        answer: &Type,
        operation: &Operation<'_>,
    ) -> Result<(), String> {
        let schema = media
            .get("schema")
            .map(|schema| schema.resolved())
            .ok_or("no schema")?;
        let wanted = match media_type {
            "application/a-gzip" => "Gzip",
            "text/csv" => "Csv",
            _ => return self.read_answer(&schema, answer, operation),
        };
        if *answer == Type::of(wanted) {
            Ok(())
        } else {
            Err(format!("answers {answer}, not {wanted}"))
        }
    }

    /// Schemas that stand for a whole file.
    fn settle_text(&mut self, media: &Node<'_>) {
        let Some(schema) = media.get("schema").map(|schema| schema.resolved()) else {
            return;
        };
        if schema.text("type") == Some("string") {
            self.expressed(Kind::Schema, &schema);
            if let Some(format) = schema.get("format") {
                let is_right =
                    format.shown() == "binary" && media.pointer.ends_with("/application~1a-gzip");
                self.check(Kind::Format, &format, is_right, "a file that is no Gzip");
            }
        }
    }
}
