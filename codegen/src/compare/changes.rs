//! What a comparison finds: changes, each with its subject, how it changed, where, and what it breaks.

use crate::document::Document;

/// Everything that changed between two descriptions.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Changes {
    /// The description that was there before.
    pub old: Edition,
    /// The description that is there now.
    pub new: Edition,
    /// What changed, by module; what breaks comes first in each.
    pub changes: Vec<Change>,
}

/// A description as Apple published it, before corrections, as people tell it from others.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Edition {
    /// The API's name.
    pub title: String,
    /// Apple's version of the description, which Apple does not always change with its content.
    pub version: String,
    /// SHA-256 of the description in its canonical form, in hexadecimal digits.
    pub content: String,
    /// How many paths it has.
    pub paths: usize,
    /// How many operations it has.
    pub operations: usize,
    /// How many schemas it has.
    pub schemas: usize,
}

impl Edition {
    pub(crate) fn of(document: &Document) -> Self {
        let counts = document.counts();
        Self {
            title: document.openapi.info.title.clone(),
            version: document.openapi.info.version.clone(),
            content: document.fingerprint(),
            paths: counts.paths,
            operations: counts.operations,
            schemas: counts.schemas,
        }
    }
}

/// The module of a change that concerns more than a few modules.
pub const EVERYWHERE: &str = "*";

/// One thing that changed.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Change {
    /// The module of the bindings that it belongs to, such as `apps`; [`EVERYWHERE`] where it belongs to many.
    pub module: String,
    /// What changed.
    pub subject: Subject,
    /// How it changed.
    pub action: Action,
    /// More about the subject, for people: the type of a value, how much a resource holds; empty where there is nothing to say.
    pub detail: String,
    /// All places where the same changed in the same way, as people name them: operations, schemas.
    pub places: Vec<String>,
    /// JSON pointers to all these places in the old description.
    pub old_pointers: Vec<String>,
    /// JSON pointers to all these places in the new description.
    pub new_pointers: Vec<String>,
    /// Whether a request of yesterday can fail today.
    pub service: Judgement,
    /// Whether a caller of our crate has to change code.
    pub rust: Judgement,
}

/// What a change is about. Names are those of the new description, unless the thing is gone.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
#[non_exhaustive]
pub enum Subject {
    /// A fact about the whole API, such as where its servers are.
    Api {
        /// The fact.
        fact: String,
    },
    /// The `operationId`s of many operations.
    OperationIds,
    /// An operation.
    Operation {
        /// Its `operationId`.
        id: String,
        /// HTTP method.
        method: String,
        /// Path, with the parameters in braces.
        path: String,
        /// The function of the bindings, without its module.
        function: String,
    },
    /// What an operation sends.
    RequestBody {
        /// The operation's `operationId`.
        operation: String,
    },
    /// What an operation answers.
    Answer {
        /// The operation's `operationId`.
        operation: String,
    },
    /// A parameter of paths.
    PathParameter {
        /// Its name.
        name: String,
    },
    /// A parameter of queries.
    Parameter {
        /// Its name.
        name: String,
    },
    /// The parameter that chooses the fields of resources of one type.
    Fields {
        /// The resources' type: the word in `fields[…]`.
        kind: String,
    },
    /// The parameter that says what comes along with a resource.
    Include {
        /// Schema name of the resource.
        resource: String,
    },
    /// The parameter that says how many related resources come along with a resource.
    IncludeLimit {
        /// Schema name of the resource.
        resource: String,
        /// The relationship: the word in `limit[…]`.
        relationship: String,
    },
    /// A status code of failure among the answers of operations.
    Failure {
        /// The code, or `default`.
        status: String,
    },
    /// A limit on values that the bindings pass on without a look, such as `pattern`.
    Constraint {
        /// The keyword of the description.
        keyword: String,
    },
    /// A resource.
    Resource {
        /// Schema name.
        name: String,
    },
    /// An attribute of a resource and of the bodies that create and change it.
    Attribute {
        /// Schema name of the resource; of the body, where the description has no such resource.
        owner: String,
        /// Name in JSON; for what is inside, the way to it: `size.width`, `prices[].currency`.
        name: String,
    },
    /// A relationship of a resource and of the bodies that create and change it.
    Relationship {
        /// Schema name of the resource; of the body, where the description has no such resource.
        owner: String,
        /// Name in JSON.
        name: String,
    },
    /// The links of a resource.
    Links {
        /// Schema name of the resource.
        resource: String,
    },
    /// A body that creates or changes a resource, or a resource that is created inline.
    Body {
        /// Schema name.
        name: String,
    },
    /// `attributes` or `relationships` of a body as a whole.
    BodyPart {
        /// Schema name of the body.
        body: String,
        /// The part.
        part: String,
    },
    /// What can be created inline, along with a body.
    Inlines {
        /// Schema name of the body.
        body: String,
    },
    /// An enum with a name of its own.
    Enum {
        /// Schema name.
        name: String,
    },
    /// A plain object or a union with a name of its own.
    Object {
        /// Schema name.
        name: String,
    },
    /// Something that callers of the bindings can name, and that no change of the description accounts for.
    Rust {
        /// Its Rust path, below the module of the API.
        path: String,
    },
    /// A member of a plain object, or of what an operation sends or answers.
    Member {
        /// Schema name of the object, or the operation's `operationId`.
        owner: String,
        /// Name in JSON; for what is inside, the way to it: `size.width`, `prices[].currency`.
        name: String,
    },
}

/// How something changed.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
#[non_exhaustive]
pub enum Action {
    /// It is there, and was not.
    Added,
    /// It is there, was not, and requests must have it.
    AddedAsRequired,
    /// It is gone.
    Removed,
    /// It has another name.
    Renamed {
        /// The name before.
        from: String,
    },
    /// It is spelled otherwise, and means the same.
    Respelled,
    /// It has another method or path.
    Moved {
        /// Method and path before.
        from: String,
    },
    /// Apple advises against it.
    Deprecated,
    /// Apple no longer advises against it.
    NotDeprecated,
    /// Requests must have it.
    Required,
    /// Requests need not have it any more.
    Optional,
    /// It may be null.
    Nullable,
    /// It may not be null any more.
    NotNullable,
    /// There are more values.
    ValuesAdded(
        /// These.
        Vec<String>,
    ),
    /// There are fewer values.
    ValuesRemoved(
        /// These are gone.
        Vec<String>,
    ),
    /// Whole numbers have other bounds.
    Bounds {
        /// The bounds before.
        from: Bounds,
        /// The bounds after.
        to: Bounds,
    },
    /// It has another type, or holds another thing.
    Retyped {
        /// The type before, in words.
        from: String,
        /// The type after, in words.
        to: String,
    },
    /// A list is sent in another way: comma-joined, or one pair of name and value for each item.
    Exploded {
        /// Whether each item has a pair of its own after the change.
        now: bool,
    },
    /// Success has other status codes.
    Statuses {
        /// The codes before.
        from: Vec<u16>,
        /// The codes after.
        to: Vec<u16>,
    },
    /// It comes in another media type.
    MediaType {
        /// The media type before.
        from: Option<String>,
        /// The media type after.
        to: Option<String>,
    },
    /// The answer can be had as `text/csv` too, or cannot any more.
    Csv {
        /// Whether it can after the change.
        now: bool,
    },
    /// A fact has another value.
    Fact {
        /// The value before; empty for none.
        from: String,
        /// The value after; empty for none.
        to: String,
    },
}

/// The smallest and the greatest allowed value.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, PartialOrd, Ord)]
pub struct Bounds {
    /// The smallest; `None` for any.
    pub minimum: Option<i64>,
    /// The greatest; `None` for any.
    pub maximum: Option<i64>,
}

/// Whether a change breaks something, and why, or why not.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Judgement {
    /// Whether it does.
    pub breaking: bool,
    /// The reason, one sentence for people.
    pub reason: String,
}

/// The part of a version number that a release with these changes has to raise, in terms of [semantic versioning](https://semver.org).
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Bump {
    /// Nothing changed that a caller could see.
    None,
    /// Something was added.
    Compatible,
    /// Callers have to change code.
    Breaking,
}

impl Judgement {
    /// It breaks something.
    pub fn breaks(reason: impl Into<String>) -> Self {
        Self {
            breaking: true,
            reason: reason.into(),
        }
    }

    /// It breaks nothing.
    pub fn keeps(reason: impl Into<String>) -> Self {
        Self {
            breaking: false,
            reason: reason.into(),
        }
    }
}

impl Changes {
    /// Whether nothing changed.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.changes.is_empty()
    }

    /// Whether the content differs though the version is the same.
    #[must_use]
    pub fn is_republished(&self) -> bool {
        self.old.version == self.new.version && self.old.content != self.new.content
    }

    /// What a release with these changes has to raise.
    #[must_use]
    pub fn bump(&self) -> Bump {
        if self.changes.iter().any(|change| change.rust.breaking) {
            Bump::Breaking
        } else if self.changes.is_empty() {
            Bump::None
        } else {
            Bump::Compatible
        }
    }
}
