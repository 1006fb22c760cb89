//! Operations: which there are, what they send and what they answer.

use std::collections::{BTreeMap, BTreeSet};

use serde_json::Value;

use super::collect::Key;
use super::comparer::{Comparer, Flags, Owner, Pointers};
use super::service::Usage;
use super::types::{answered, sent};
use super::{Action, EVERYWHERE, Judgement, Subject};
use crate::document::Document;
use crate::model::{self, Content, Operation, RequestBody, Target, Type, Verb};
use crate::plan::function_name;

impl Comparer<'_> {
    /// Compares all operations.
    pub(super) fn operations(&mut self) {
        let old = &self.old.api.operations;
        let new = &self.new.api.operations;
        let mut matched: BTreeMap<usize, usize> = BTreeMap::new();
        let address = |operation: &Operation| (operation.method, without_names(&operation.path));
        let id = |operation: &Operation| operation.id.clone();
        pair(old, new, address, &mut matched);
        pair(old, new, id, &mut matched);
        let taken: BTreeSet<usize> = matched.values().copied().collect();
        for (index, operation) in old.iter().enumerate() {
            match matched.get(&index) {
                Some(to) => self.operation(operation, &new[*to]),
                None => self.operation_removed(operation),
            }
        }
        for (index, operation) in new.iter().enumerate() {
            if !taken.contains(&index) {
                self.operation_added(operation);
            }
        }
    }

    fn operation_added(&mut self, operation: &Operation) {
        let key = self.whole(
            self.new.modules.operation(operation),
            subject(operation),
            Action::Added,
            String::new(),
            (None, Some(&operation.pointer)),
            Judgement::keeps("no request of yesterday calls it"),
        );
        let body = body_name(operation).map(str::to_owned);
        for name in body.iter().flat_map(|body| self.new.with_inlines(body)) {
            if !self.old.api.bodies.contains_key(&name) {
                let pointer = self.new_schema(&name);
                self.found.point(&key, None, pointer);
            }
        }
    }

    fn operation_removed(&mut self, operation: &Operation) {
        let key = self.whole(
            self.old.modules.operation(operation),
            subject(operation),
            Action::Removed,
            String::new(),
            (Some(&operation.pointer), None),
            Judgement::breaks("requests to it fail: there is no such operation"),
        );
        let body = body_name(operation).map(str::to_owned);
        for name in body.iter().flat_map(|body| self.old.with_inlines(body)) {
            if !self.new.api.bodies.contains_key(&name) {
                let pointer = self.old_schema(&name);
                self.found.point(&key, pointer, None);
            }
        }
    }

    fn operation(&mut self, old: &Operation, new: &Operation) {
        let pointers: Pointers<'_> = (Some(&old.pointer), Some(&new.pointer));
        let itself = |_: &str| subject(new);
        let itself = self.owner(new, Usage::SENT, &itself);
        if old.id != new.id {
            self.renamed(&itself, old, new, pointers);
        }
        if (old.method, without_names(&old.path)) != (new.method, without_names(&new.path)) {
            let action = Action::Moved { from: address(old) };
            let judgement = Judgement::breaks("requests to where it was fail");
            self.judged(&itself, "", judgement, action, String::new(), pointers);
        }
        let deprecated = |operation: &Operation| Flags {
            deprecated: operation.deprecated,
            ..Flags::default()
        };
        self.flags(&itself, "", deprecated(old), deprecated(new), pointers);
        self.path_parameters(old, new);
        self.query(old, new);
        self.body_sent(old, new, pointers);
        self.answer(old, new, pointers);
        self.failures(old, new, pointers);
        self.constraints_of_content(old, new);
    }

    fn constraints_of_content(&mut self, old: &Operation, new: &Operation) {
        let module = self.new.modules.operation(new);
        for (part, usage) in [("requestBody", Usage::SENT), ("responses", Usage::READ)] {
            let at = |operation: &Operation| format!("{}/{part}", operation.pointer);
            self.constraints(&module, &address(new), usage, &at(old), &at(new));
        }
    }

    /// What an operation is to those who compare its parts.
    pub(super) fn owner<'s>(
        &self,
        operation: &Operation,
        usage: Usage,
        subject: &'s dyn Fn(&str) -> Subject,
    ) -> Owner<'s> {
        Owner {
            module: self.new.modules.operation(operation),
            place: address(operation),
            usage,
            subject,
            listed: Vec::new(),
        }
    }

    fn renamed(
        &mut self,
        owner: &Owner<'_>,
        old: &Operation,
        new: &Operation,
        pointers: Pointers<'_>,
    ) {
        let judgement = Judgement::keeps("an operationId never travels");
        if spelling(&old.id) == spelling(&new.id) {
            let ids = |_: &str| Subject::OperationIds;
            let owner = Owner {
                module: EVERYWHERE.to_owned(),
                place: format!("{} → {}", old.id, new.id),
                usage: owner.usage,
                subject: &ids,
                listed: Vec::new(),
            };
            let action = Action::Respelled;
            self.judged(&owner, "", judgement, action, String::new(), pointers);
        } else {
            let from = old.id.clone();
            let action = Action::Renamed { from };
            self.judged(owner, "", judgement, action, String::new(), pointers);
        }
    }

    fn body_sent(&mut self, old: &Operation, new: &Operation, pointers: Pointers<'_>) {
        let body = |path: &str| match path {
            "" => Subject::RequestBody {
                operation: new.id.clone(),
            },
            path => Subject::Member {
                owner: new.id.clone(),
                name: path.to_owned(),
            },
        };
        let owner = self.owner(new, Usage::SENT, &body);
        let required = |document: &Document, operation: &Operation| Flags {
            required: is_body_required(document, operation),
            ..Flags::default()
        };
        let (was, is) = (
            required(self.old.document, old),
            required(self.new.document, new),
        );
        match (&old.body, &new.body) {
            (None, None) => {}
            (None, Some(body)) => {
                let action = if is.required {
                    Action::AddedAsRequired
                } else {
                    Action::Added
                };
                self.change(&owner, "", action, sent(body), pointers);
            }
            (Some(body), None) => {
                self.change(&owner, "", Action::Removed, sent(body), pointers);
            }
            (Some(before), Some(after)) => {
                self.flags(&owner, "", was, is, pointers);
                match (before, after) {
                    (RequestBody::Json { ty: before, .. }, RequestBody::Json { ty: after, .. }) => {
                        self.ty(&owner, "", before, after, pointers);
                    }
                    _ if before == after => {}
                    _ => self.other_body(new, &owner, before, after, pointers),
                }
            }
        }
    }

    /// The change of the relationship that an operation is about.
    fn retargeted(&self, operation: &Operation) -> Cause {
        let model::Action::Standard { head, verb } = &operation.action else {
            return None;
        };
        let (Verb::Related(name)
        | Verb::Linkage(name)
        | Verb::Linkages(name)
        | Verb::Add(name)
        | Verb::Remove(name)
        | Verb::Replace(name)
        | Verb::Set(name)) = verb
        else {
            return None;
        };
        let resource = self.new.api.collections.get(head)?.resource.clone()?;
        self.retargeted.get(&(resource, name.clone())).cloned()
    }

    fn other_body(
        &mut self,
        operation: &Operation,
        owner: &Owner<'_>,
        old: &RequestBody,
        new: &RequestBody,
        pointers: Pointers<'_>,
    ) {
        let is_version = match (old, new) {
            (RequestBody::Linkage(old), RequestBody::Linkage(new))
            | (RequestBody::Linkages(old), RequestBody::Linkages(new)) => old.kind == new.kind,
            _ => false,
        };
        let judgement = if is_version {
            Judgement::keeps("the type of the resources is the same, only their version is another")
        } else {
            Judgement::breaks("requests send another body")
        };
        if let Some(key) = self.retargeted(operation) {
            self.follows(&key, owner, owner.place.clone(), judgement, pointers);
            return;
        }
        let action = Action::Retyped {
            from: sent(old),
            to: sent(new),
        };
        let key = self.judged(owner, "", judgement, action, String::new(), pointers);
        if let RequestBody::Body(name) = old
            && !self.new.api.bodies.contains_key(name)
        {
            let pointer = self.old_schema(name);
            self.found.point(&key, pointer, None);
        }
        if let RequestBody::Body(name) = new
            && !self.old.api.bodies.contains_key(name)
        {
            let pointer = self.new_schema(name);
            self.found.point(&key, None, pointer);
        }
    }

    fn answer(&mut self, old: &Operation, new: &Operation, pointers: Pointers<'_>) {
        let answer = |path: &str| match path {
            "" => Subject::Answer {
                operation: new.id.clone(),
            },
            path => Subject::Member {
                owner: new.id.clone(),
                name: path.to_owned(),
            },
        };
        let owner = self.owner(new, Usage::READ, &answer);
        let (was, is) = (&old.response, &new.response);
        match (&was.content, &is.content) {
            (Content::Json(before), Content::Json(after))
            | (Content::Measurements(before), Content::Measurements(after)) => {
                self.ty(&owner, "", before, after, pointers);
            }
            (Content::Empty | Content::Completion, Content::Empty | Content::Completion) => {}
            (before, after) if before == after => {}
            (before, after) => {
                let action = Action::Retyped {
                    from: answered(before),
                    to: answered(after),
                };
                let judgement = other_answer(before, after);
                match self.retargeted(new) {
                    Some(key) => {
                        self.follows(&key, &owner, owner.place.clone(), judgement, pointers);
                    }
                    None => {
                        self.judged(&owner, "", judgement, action, String::new(), pointers);
                    }
                }
            }
        }
        if was.media_type != is.media_type && was.media_type.is_some() && is.media_type.is_some() {
            let action = Action::MediaType {
                from: was.media_type.clone(),
                to: is.media_type.clone(),
            };
            let judgement = Judgement::breaks("answers come in another format");
            self.judged(&owner, "", judgement, action, String::new(), pointers);
        }
        if was.csv != is.csv {
            let judgement = if is.csv {
                Judgement::keeps("requests that do not ask for it get what they got")
            } else {
                Judgement::breaks("requests that ask for it fail")
            };
            let action = Action::Csv { now: is.csv };
            self.judged(&owner, "", judgement, action, String::new(), pointers);
        }
        if was.statuses != is.statuses {
            let is_known = is.statuses.iter().all(|code| was.statuses.contains(code));
            let judgement = if is_known {
                Judgement::keeps("every code of success was known yesterday")
            } else {
                Judgement::breaks("success can have a code that yesterday it had not")
            };
            let action = Action::Statuses {
                from: was.statuses.clone(),
                to: is.statuses.clone(),
            };
            self.judged(&owner, "", judgement, action, String::new(), pointers);
        }
    }

    /// The status codes of failure, which the model does not hold.
    fn failures(&mut self, old: &Operation, new: &Operation, pointers: Pointers<'_>) {
        let was = failures(self.old.document, old);
        let is = failures(self.new.document, new);
        for status in was.symmetric_difference(&is) {
            let failure = |_: &str| Subject::Failure {
                status: status.clone(),
            };
            let owner = self.owner(new, Usage::READ, &failure);
            let (action, judgement) = if is.contains(status) {
                let reason = "requests could fail before, for reasons not listed";
                (Action::Added, Judgement::keeps(reason))
            } else {
                let reason = "requests fail in fewer ways";
                (Action::Removed, Judgement::keeps(reason))
            };
            self.judged(&owner, "", judgement, action, String::new(), pointers);
        }
    }
}

impl super::comparer::Side<'_> {
    /// A body and what can be created inline along with it.
    fn with_inlines(&self, body: &str) -> BTreeSet<String> {
        let mut names = BTreeSet::new();
        let mut open = vec![body.to_owned()];
        while let Some(name) = open.pop() {
            let inlines = self.api.bodies.get(&name).map(|body| &body.inlines);
            if names.insert(name) {
                open.extend(inlines.into_iter().flatten().cloned());
            }
        }
        names
    }
}

/// Pairs the operations with the same key, where those of each description have keys of their own.
fn pair<K: Ord>(
    old: &[Operation],
    new: &[Operation],
    key: impl Fn(&Operation) -> K,
    matched: &mut BTreeMap<usize, usize>,
) {
    let taken: BTreeSet<usize> = matched.values().copied().collect();
    let free = new.iter().enumerate();
    let mut by_key: BTreeMap<K, usize> = free
        .filter(|(index, _)| !taken.contains(index))
        .map(|(index, operation)| (key(operation), index))
        .collect();
    for (index, operation) in old.iter().enumerate() {
        if !matched.contains_key(&index)
            && let Some(to) = by_key.remove(&key(operation))
        {
            matched.insert(index, to);
        }
    }
}

/// What a change of an operation is about.
pub(super) fn subject(operation: &Operation) -> Subject {
    Subject::Operation {
        id: operation.id.clone(),
        method: operation.method.name().to_owned(),
        path: operation.path.clone(),
        function: function_name(operation),
    }
}

/// Method and path.
pub(super) fn address(operation: &Operation) -> String {
    format!("{} {}", operation.method.name(), operation.path)
}

/// A path without the names of its parameters, which never travel.
fn without_names(path: &str) -> String {
    let mut parts = path.split('{');
    let mut plain = parts.next().unwrap_or_default().to_owned();
    for part in parts {
        let rest = part.split_once('}').map_or(part, |(_, rest)| rest);
        plain.push_str("{}");
        plain.push_str(rest);
    }
    plain
}

/// An `operationId` without what is a matter of spelling.
fn spelling(id: &str) -> String {
    id.chars()
        .filter(|letter| letter.is_alphanumeric())
        .flat_map(char::to_lowercase)
        .collect()
}

fn body_name(operation: &Operation) -> Option<&str> {
    match &operation.body {
        Some(RequestBody::Body(name)) => Some(name),
        _ => None,
    }
}

fn is_body_required(document: &Document, operation: &Operation) -> bool {
    let pointer = format!("{}/requestBody/required", operation.pointer);
    document.value().pointer(&pointer) == Some(&Value::Bool(true))
}

fn failures(document: &Document, operation: &Operation) -> BTreeSet<String> {
    let pointer = format!("{}/responses", operation.pointer);
    let answers = document
        .value()
        .pointer(&pointer)
        .and_then(Value::as_object);
    let statuses = answers.into_iter().flat_map(|answers| answers.keys());
    statuses
        .filter(|status| !status.starts_with('2'))
        .cloned()
        .collect()
}

fn other_answer(old: &Content, new: &Content) -> Judgement {
    let same = |old: &Target, new: &Target| old.kind == new.kind;
    match (old, new) {
        (Content::Linkage(old), Content::Linkage(new))
        | (Content::Linkages(old), Content::Linkages(new))
            if same(old, new) =>
        {
            Judgement::keeps("the type of the resources is the same, only their version is another")
        }
        (Content::Empty | Content::Completion, _) => {
            Judgement::keeps("readers of yesterday read nothing there")
        }
        _ => Judgement::breaks("answers hold something else"),
    }
}

/// The values that a parameter lists, such as those of `include`.
pub(super) fn listed_values(ty: &Type) -> Option<&[String]> {
    match ty {
        Type::List(items) => match items.as_ref() {
            Type::Enum(values) => Some(values),
            _ => None,
        },
        _ => None,
    }
}

/// The change that explains another, if any does.
pub(super) type Cause = Option<Key>;
