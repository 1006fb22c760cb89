//! How changes are said, whatever the page is made of: what is a name is put into code by the one who writes.

use super::{Action, Bounds, Change, EVERYWHERE, Subject};

/// What kind of thing a change is about, in the order in which tables have them.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Kind {
    Api,
    Operation,
    Body,
    Answer,
    Parameter,
    Resource,
    Attribute,
    Relationship,
    Enum,
    Object,
    Member,
    Failure,
    Constraint,
    Rust,
}

impl Kind {
    pub fn of(subject: &Subject) -> Self {
        match subject {
            Subject::Api { .. } => Self::Api,
            Subject::Operation { .. } | Subject::OperationIds => Self::Operation,
            Subject::RequestBody { .. }
            | Subject::Body { .. }
            | Subject::BodyPart { .. }
            | Subject::Inlines { .. } => Self::Body,
            Subject::Answer { .. } => Self::Answer,
            Subject::PathParameter { .. }
            | Subject::Parameter { .. }
            | Subject::Fields { .. }
            | Subject::Include { .. }
            | Subject::IncludeLimit { .. } => Self::Parameter,
            Subject::Resource { .. } | Subject::Links { .. } => Self::Resource,
            Subject::Attribute { .. } => Self::Attribute,
            Subject::Relationship { .. } => Self::Relationship,
            Subject::Enum { .. } => Self::Enum,
            Subject::Object { .. } => Self::Object,
            Subject::Member { .. } => Self::Member,
            Subject::Failure { .. } => Self::Failure,
            Subject::Constraint { .. } => Self::Constraint,
            Subject::Rust { .. } => Self::Rust,
        }
    }

    /// One of the kind.
    pub fn one(self) -> &'static str {
        match self {
            Self::Api => "fact of the API",
            Self::Operation => "operation",
            Self::Body => "request body",
            Self::Answer => "answer",
            Self::Parameter => "parameter",
            Self::Resource => "resource",
            Self::Attribute => "attribute",
            Self::Relationship => "relationship",
            Self::Enum => "enum",
            Self::Object => "object",
            Self::Member => "member",
            Self::Failure => "status of failure",
            Self::Constraint => "constraint",
            Self::Rust => "Rust path",
        }
    }

    /// Several of the kind.
    pub fn many(self) -> &'static str {
        match self {
            Self::Api => "facts of the API",
            Self::Operation => "operations",
            Self::Body => "request bodies",
            Self::Answer => "answers",
            Self::Parameter => "parameters",
            Self::Resource => "resources",
            Self::Attribute => "attributes",
            Self::Relationship => "relationships",
            Self::Enum => "enums",
            Self::Object => "objects",
            Self::Member => "members",
            Self::Failure => "statuses of failure",
            Self::Constraint => "constraints",
            Self::Rust => "Rust paths",
        }
    }

    /// `1 operation`, `2 operations`.
    pub fn count(self, number: usize) -> String {
        match number {
            1 => format!("1 {}", self.one()),
            number => format!("{number} {}", self.many()),
        }
    }
}

/// What happened, roughly: the columns of tables.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Deed {
    Added,
    Removed,
    Renamed,
    Changed,
    Deprecated,
}

impl Deed {
    pub const ALL: [Self; 5] = [
        Self::Added,
        Self::Removed,
        Self::Renamed,
        Self::Changed,
        Self::Deprecated,
    ];

    pub fn of(action: &Action) -> Self {
        match action {
            Action::Added | Action::AddedAsRequired => Self::Added,
            Action::Removed => Self::Removed,
            Action::Renamed { .. } | Action::Respelled | Action::Moved { .. } => Self::Renamed,
            Action::Deprecated => Self::Deprecated,
            _ => Self::Changed,
        }
    }

    pub fn word(self) -> &'static str {
        match self {
            Self::Added => "added",
            Self::Removed => "removed",
            Self::Renamed => "renamed",
            Self::Changed => "changed",
            Self::Deprecated => "deprecated",
        }
    }
}

/// The name of what a change is about, as people search for it.
pub(super) fn name(subject: &Subject) -> String {
    match subject {
        Subject::Api { fact } => fact.clone(),
        Subject::OperationIds => "operationId".to_owned(),
        Subject::Operation { method, path, .. } => format!("{method} {path}"),
        Subject::RequestBody { operation } | Subject::Answer { operation } => operation.clone(),
        Subject::PathParameter { name } => format!("{{{name}}}"),
        Subject::Parameter { name }
        | Subject::Resource { name }
        | Subject::Body { name }
        | Subject::Enum { name }
        | Subject::Object { name } => name.clone(),
        Subject::Fields { kind } => format!("fields[{kind}]"),
        Subject::Include { resource } => format!("include of {resource}"),
        Subject::IncludeLimit {
            resource,
            relationship,
        } => format!("limit[{relationship}] of {resource}"),
        Subject::Attribute { owner, name }
        | Subject::Relationship { owner, name }
        | Subject::Member { owner, name } => format!("{owner}.{name}"),
        Subject::Links { resource } => format!("{resource}.links"),
        Subject::BodyPart { body, part } => format!("{body}.{part}"),
        Subject::Inlines { body } => format!("{body}.included"),
        Subject::Failure { status } => status.clone(),
        Subject::Constraint { keyword } => keyword.clone(),
        Subject::Rust { path } => path.clone(),
    }
}

/// What happened to it, as it follows its name. `code` marks what comes from the description.
pub(super) fn deed(change: &Change, code: &dyn Fn(&str) -> String) -> String {
    let phrase = phrase(&change.action, code);
    match change.action {
        Action::Bounds { .. }
        | Action::Retyped { .. }
        | Action::Statuses { .. }
        | Action::MediaType { .. }
        | Action::Fact { .. } => format!(": {phrase}"),
        _ => format!(" {phrase}"),
    }
}

fn phrase(action: &Action, code: &dyn Fn(&str) -> String) -> String {
    let list = |values: &[String]| {
        let values: Vec<String> = values.iter().map(|value| code(value)).collect();
        values.join(", ")
    };
    let optional = |text: &str| {
        if text.is_empty() {
            "none".to_owned()
        } else {
            code(text)
        }
    };
    match action {
        Action::Added => "added".to_owned(),
        Action::AddedAsRequired => "added, and required".to_owned(),
        Action::Removed => "removed".to_owned(),
        Action::Renamed { from } => format!("renamed, was {}", code(from)),
        Action::Respelled => "spelled otherwise".to_owned(),
        Action::Moved { from } => format!("moved, was {}", code(from)),
        Action::Deprecated => "deprecated".to_owned(),
        Action::NotDeprecated => "no longer deprecated".to_owned(),
        Action::Required => "required now".to_owned(),
        Action::Optional => "no longer required".to_owned(),
        Action::Nullable => "can be null now".to_owned(),
        Action::NotNullable => "can no longer be null".to_owned(),
        Action::ValuesAdded(values) => format!("now also {}", list(values)),
        Action::ValuesRemoved(values) => format!("no longer {}", list(values)),
        Action::Bounds { from, to } => format!("{} → {}", bounds(*from), bounds(*to)),
        Action::Retyped { from, to } => format!("{} → {}", code(from), code(to)),
        Action::Exploded { now: true } => {
            "sent once for each item, no longer comma-joined".to_owned()
        }
        Action::Exploded { now: false } => {
            "sent comma-joined, no longer once for each item".to_owned()
        }
        Action::Statuses { from, to } => format!("{} → {}", codes(from), codes(to)),
        Action::MediaType { from, to } => format!(
            "{} → {}",
            optional(from.as_deref().unwrap_or_default()),
            optional(to.as_deref().unwrap_or_default())
        ),
        Action::Csv { now: true } => "can be had as CSV, too".to_owned(),
        Action::Csv { now: false } => "can no longer be had as CSV".to_owned(),
        Action::Fact { from, to } => format!("{} → {}", optional(from), optional(to)),
    }
}

fn bounds(bounds: Bounds) -> String {
    match (bounds.minimum, bounds.maximum) {
        (None, None) => "any".to_owned(),
        (Some(least), None) => format!("{least} or more"),
        (None, Some(most)) => format!("{most} at most"),
        (Some(least), Some(most)) => format!("{least} to {most}"),
    }
}

fn codes(codes: &[u16]) -> String {
    let codes: Vec<String> = codes.iter().map(u16::to_string).collect();
    codes.join(", ")
}

/// What a module is called.
pub(super) fn module(name: &str) -> &str {
    if name == EVERYWHERE {
        "many modules"
    } else {
        name
    }
}
