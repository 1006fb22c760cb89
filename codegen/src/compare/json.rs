//! Changes for programs.

use serde_json::{Map, Value, json};

use super::summary::{breaking, table};
use super::words::{Deed, Kind, name};
use super::{Action, Bounds, Change, Changes, EVERYWHERE, Edition, Judgement, Subject};

/// Raised when a member goes or means something else; members can be added without.
const FORMAT: u32 = 1;

impl Changes {
    /// For programs, as JSON with sorted members:
    ///
    /// * `format`: the version of this shape, 1;
    /// * `old` and `new`: `title`, `version`, `content` (SHA-256), `paths`, `operations`, `schemas`;
    /// * `republished`: whether the version is the same and the content is not;
    /// * `headline`: see [`Changes::headline`];
    /// * `bump`: `none`, `compatible` or `breaking`;
    /// * `summary`: `service` and `rust`: how many changes break them; `kinds`: by kind of subject, how many were `added`, `removed`,
    ///   `renamed`, `changed`, `deprecated`;
    /// * `changes`: the list, each with
    ///   * `module` (null where it belongs to many),
    ///   * `kind` (such as `attribute`), `name` and `subject`: an object with `is` (such as `Attribute`) and the parts of the name,
    ///   * `deed` (`added` …) and `action`: an object with `is` (such as `ValuesAdded`) and what belongs to it,
    ///   * `detail`, `places`, `old_pointers`, `new_pointers`,
    ///   * `service` and `rust`: `breaking` and `reason`.
    #[must_use]
    pub fn to_json(&self) -> String {
        let kinds: Map<String, Value> = table(&self.changes)
            .into_iter()
            .map(|(kind, row)| (kind.one().to_owned(), deeds(&row.deeds)))
            .collect();
        let number = breaking(&self.changes);
        let bump = format!("{:?}", self.bump()).to_lowercase();
        let changes: Vec<Value> = self.changes.iter().map(change).collect();
        let mut whole = json!({
            "format": FORMAT,
            "old": edition(&self.old),
            "new": edition(&self.new),
            "republished": self.is_republished(),
            "headline": self.headline(),
            "bump": bump,
            "summary": { "service": number.service, "rust": number.rust, "kinds": kinds },
            "changes": changes,
        });
        whole.sort_all_objects();
        format!("{whole:#}\n")
    }
}

fn deeds(deeds: &std::collections::BTreeMap<Deed, usize>) -> Value {
    let deeds = deeds
        .iter()
        .map(|(deed, number)| (deed.word().to_owned(), json!(number)));
    Value::Object(deeds.collect())
}

fn edition(edition: &Edition) -> Value {
    json!({
        "title": edition.title,
        "version": edition.version,
        "content": edition.content,
        "paths": edition.paths,
        "operations": edition.operations,
        "schemas": edition.schemas,
    })
}

fn change(change: &Change) -> Value {
    let module = Some(&change.module).filter(|module| *module != EVERYWHERE);
    json!({
        "module": module,
        "kind": Kind::of(&change.subject).one(),
        "name": name(&change.subject),
        "subject": subject(&change.subject),
        "deed": Deed::of(&change.action).word(),
        "action": action(&change.action),
        "detail": change.detail,
        "places": change.places,
        "old_pointers": change.old_pointers,
        "new_pointers": change.new_pointers,
        "service": judgement(&change.service),
        "rust": judgement(&change.rust),
    })
}

fn judgement(judgement: &Judgement) -> Value {
    json!({ "breaking": judgement.breaking, "reason": judgement.reason })
}

fn subject(subject: &Subject) -> Value {
    match subject {
        Subject::Api { fact } => json!({ "is": "Api", "fact": fact }),
        Subject::OperationIds => json!({ "is": "OperationIds" }),
        Subject::Operation {
            id,
            method,
            path,
            function,
        } => {
            json!({ "is": "Operation", "id": id, "method": method, "path": path, "function": function })
        }
        Subject::RequestBody { operation } => {
            json!({ "is": "RequestBody", "operation": operation })
        }
        Subject::Answer { operation } => json!({ "is": "Answer", "operation": operation }),
        Subject::PathParameter { name } => json!({ "is": "PathParameter", "name": name }),
        Subject::Parameter { name } => json!({ "is": "Parameter", "name": name }),
        Subject::Fields { kind } => json!({ "is": "Fields", "kind": kind }),
        Subject::Include { resource } => json!({ "is": "Include", "resource": resource }),
        Subject::IncludeLimit {
            resource,
            relationship,
        } => json!({ "is": "IncludeLimit", "resource": resource, "relationship": relationship }),
        Subject::Failure { status } => json!({ "is": "Failure", "status": status }),
        Subject::Constraint { keyword } => json!({ "is": "Constraint", "keyword": keyword }),
        Subject::Resource { name } => json!({ "is": "Resource", "name": name }),
        Subject::Attribute { owner, name } => {
            json!({ "is": "Attribute", "owner": owner, "name": name })
        }
        Subject::Relationship { owner, name } => {
            json!({ "is": "Relationship", "owner": owner, "name": name })
        }
        Subject::Links { resource } => json!({ "is": "Links", "resource": resource }),
        Subject::Body { name } => json!({ "is": "Body", "name": name }),
        Subject::BodyPart { body, part } => json!({ "is": "BodyPart", "body": body, "part": part }),
        Subject::Inlines { body } => json!({ "is": "Inlines", "body": body }),
        Subject::Enum { name } => json!({ "is": "Enum", "name": name }),
        Subject::Object { name } => json!({ "is": "Object", "name": name }),
        Subject::Member { owner, name } => json!({ "is": "Member", "owner": owner, "name": name }),
        Subject::Rust { path } => json!({ "is": "Rust", "path": path }),
    }
}

fn action(action: &Action) -> Value {
    match action {
        Action::Added => json!({ "is": "Added" }),
        Action::AddedAsRequired => json!({ "is": "AddedAsRequired" }),
        Action::Removed => json!({ "is": "Removed" }),
        Action::Renamed { from } => json!({ "is": "Renamed", "from": from }),
        Action::Respelled => json!({ "is": "Respelled" }),
        Action::Moved { from } => json!({ "is": "Moved", "from": from }),
        Action::Deprecated => json!({ "is": "Deprecated" }),
        Action::NotDeprecated => json!({ "is": "NotDeprecated" }),
        Action::Required => json!({ "is": "Required" }),
        Action::Optional => json!({ "is": "Optional" }),
        Action::Nullable => json!({ "is": "Nullable" }),
        Action::NotNullable => json!({ "is": "NotNullable" }),
        Action::ValuesAdded(values) => json!({ "is": "ValuesAdded", "values": values }),
        Action::ValuesRemoved(values) => json!({ "is": "ValuesRemoved", "values": values }),
        Action::Bounds { from, to } => {
            json!({ "is": "Bounds", "from": bounds(*from), "to": bounds(*to) })
        }
        Action::Retyped { from, to } => json!({ "is": "Retyped", "from": from, "to": to }),
        Action::Exploded { now } => json!({ "is": "Exploded", "now": now }),
        Action::Statuses { from, to } => json!({ "is": "Statuses", "from": from, "to": to }),
        Action::MediaType { from, to } => json!({ "is": "MediaType", "from": from, "to": to }),
        Action::Csv { now } => json!({ "is": "Csv", "now": now }),
        Action::Fact { from, to } => json!({ "is": "Fact", "from": from, "to": to }),
    }
}

fn bounds(bounds: Bounds) -> Value {
    json!({ "minimum": bounds.minimum, "maximum": bounds.maximum })
}
