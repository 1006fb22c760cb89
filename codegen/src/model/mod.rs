//! What the API *is*: resources, bodies, operations, enums and plain objects.
//!
//! Apple's descriptions follow JSON:API closely enough that most schemas are one of a few envelopes around a
//! resource. `shape` recognises those shapes exactly; a schema of any other shape is a plain object, so an API
//! of plain objects goes the same way. Every node carries the JSON pointer of the place it was read from.

mod kinds;
mod operation;
mod read;
mod schema;
mod shape;

use std::collections::BTreeMap;

pub use read::read;

/// A whole API.
#[derive(Debug, Clone)]
pub struct Api {
    /// The API's name, as its description gives it.
    pub title: String,
    /// The description's version.
    pub version: String,
    /// JSON:API resources, by schema name.
    pub resources: BTreeMap<String, Resource>,
    /// Bodies that create or change a resource, and resources created inline, by schema name.
    pub bodies: BTreeMap<String, Body>,
    /// Enums, plain objects and unions that have a name of their own, by schema name.
    pub named: BTreeMap<String, Type>,
    /// What each schema of the description became, by schema name.
    pub schemas: BTreeMap<String, SchemaRole>,
    /// The resources that the paths are about, by the head of the path.
    pub collections: BTreeMap<String, Target>,
    /// All operations, in the order of their paths and methods.
    pub operations: Vec<Operation>,
    /// The number of paths.
    pub paths: usize,
}

/// What a schema of the description is in the bindings.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum SchemaRole {
    /// One resource with what belongs to it.
    Document,
    /// A page of resources or of metrics.
    Page,
    /// The identity of one related resource, read or sent.
    Linkage,
    /// The identities of related resources, read or sent.
    Linkages,
    /// A resource.
    Resource,
    /// A body that creates a resource.
    Create,
    /// A body that changes a resource.
    Update,
    /// A resource that is created along with another.
    InlineCreate,
    /// The links or the paging information of an envelope.
    Part,
    /// What a part of a resource holds for one value of an attribute.
    Branch,
    /// An enum of its own.
    Enum,
    /// A plain object or a union of its own.
    Object,
    /// Text, bytes, lists and maps, which need no type of their own.
    Plain,
}

/// A JSON:API resource.
#[derive(Debug, Clone)]
pub struct Resource {
    /// Schema name.
    pub name: String,
    /// The value of its `type` member.
    pub kind: String,
    /// Its attributes; `None` where the schema has no `attributes`.
    pub attributes: Option<Vec<Property>>,
    /// Its relationships; `None` where the schema has no `relationships`.
    pub relationships: Option<Vec<Relationship>>,
    /// The parts of it whose members depend on an attribute.
    pub branchings: Vec<Branching>,
    /// Whether it has `links`.
    pub links: bool,
    /// Whether Apple advises against it.
    pub deprecated: bool,
    /// JSON pointer to the schema.
    pub pointer: String,
}

/// A part of a resource whose members depend on the value of an attribute.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Branching {
    /// The part.
    pub part: Part,
    /// The attribute that tells which members there are.
    pub attribute: String,
    /// What there is for each value of the attribute, by the value.
    pub branches: Vec<Branch>,
    /// JSON pointer to the part.
    pub pointer: String,
}

/// A part of a resource.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Part {
    /// Its attributes.
    Attributes,
    /// Its relationships.
    Relationships,
}

/// The members that a part of a resource has for one value of an attribute.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Branch {
    /// The value.
    pub value: String,
    /// The members that are not there for every value.
    pub members: Vec<String>,
}

/// A member of an object.
#[derive(Debug, Clone, PartialEq)]
pub struct Property {
    /// Name in JSON.
    pub name: String,
    /// Type of its value.
    pub ty: Type,
    /// Whether the object must have it.
    pub required: bool,
    /// Whether it may be null.
    pub nullable: bool,
    /// Whether Apple advises against it.
    pub deprecated: bool,
    /// JSON pointer to the property.
    pub pointer: String,
}

/// A relationship of a resource or of a body.
#[derive(Debug, Clone, PartialEq)]
pub struct Relationship {
    /// Name in JSON.
    pub name: String,
    /// How many resources it leads to, and which.
    pub linkage: Linkage,
    /// Whether a body must have it.
    pub required: bool,
    /// Whether its linkage may be null.
    pub nullable: bool,
    /// Whether Apple advises against it.
    pub deprecated: bool,
    /// JSON pointer to the relationship.
    pub pointer: String,
}

/// How many resources a relationship leads to, and which.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Linkage {
    /// One at most.
    ToOne(Target),
    /// Any number.
    ToMany(Target),
    /// Only the address of the related resources is given, never who they are.
    LinksOnly,
}

/// Which resources an identity can be of.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct Target {
    /// The value of the `type` member.
    pub kind: String,
    /// Schema name of the resource; `None` where the description has no schema of that type.
    pub resource: Option<String>,
}

/// A body that creates or changes a resource, or a resource that is created inline.
#[derive(Debug, Clone)]
pub struct Body {
    /// Schema name.
    pub name: String,
    /// What it is for.
    pub role: BodyRole,
    /// The value of its `type` member.
    pub kind: String,
    /// Schema name of the resource that it creates or changes, where the description has one.
    pub resource: Option<String>,
    /// Its attributes.
    pub attributes: Vec<Property>,
    /// Whether `attributes` must be there, even when nothing in it is set.
    pub attributes_required: bool,
    /// Its relationships.
    pub relationships: Vec<Relationship>,
    /// Whether `relationships` must be there, even when nothing in it is set.
    pub relationships_required: bool,
    /// The sets of members of which exactly one must be there, beside what is required in any case; empty where there is no choice.
    pub alternatives: Vec<Alternative>,
    /// Schema names of what can be created inline, along with it.
    pub inlines: Vec<String>,
    /// JSON pointer to the schema.
    pub pointer: String,
}

/// Members that a body has together.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Alternative {
    /// Its attributes.
    pub attributes: Vec<String>,
    /// Its relationships.
    pub relationships: Vec<String>,
    /// JSON pointer to the place that says so.
    pub pointer: String,
}

/// What a body is for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum BodyRole {
    /// Creates a resource.
    Create,
    /// Changes a resource.
    Update,
    /// Creates a resource along with another.
    Inline,
}

/// The type of a value.
#[derive(Debug, Clone, PartialEq)]
pub enum Type {
    /// Text of any kind: names, addresses, durations, decimal numbers.
    Text,
    /// `true` or `false`.
    Boolean,
    /// A whole number, with its smallest and greatest allowed value.
    Integer {
        /// The smallest allowed value.
        minimum: Option<i64>,
        /// The greatest allowed value.
        maximum: Option<i64>,
    },
    /// A number.
    Number,
    /// A date.
    Date,
    /// A point in time.
    DateTime,
    /// Raw bytes.
    Bytes,
    /// Any JSON value.
    Any,
    /// A list.
    List(Box<Type>),
    /// An object whose member names are data.
    Map(Box<Type>),
    /// One of a set of texts.
    Enum(Vec<String>),
    /// One of a set of whole numbers.
    IntegerEnum(Vec<i64>),
    /// A plain object.
    Object(Vec<Property>),
    /// One of several types.
    Union(Vec<Type>),
    /// An enum, a plain object or a union with a name of its own: the schema name.
    Named(String),
}

/// An operation.
#[derive(Debug, Clone)]
pub struct Operation {
    /// Its `operationId`, or method and path where it has none.
    pub id: String,
    /// HTTP method.
    pub method: Method,
    /// Path, with the parameters in braces.
    pub path: String,
    /// What the path and the method say it does.
    pub action: Action,
    /// Its first tag.
    pub tag: Option<String>,
    /// Whether Apple advises against it.
    pub deprecated: bool,
    /// The parameters of the path, in the order of the path.
    pub path_parameters: Vec<Parameter>,
    /// The parameters of the query, in the order of the description.
    pub query: Vec<Parameter>,
    /// What it sends.
    pub body: Option<RequestBody>,
    /// What it answers.
    pub response: Response,
    /// JSON pointer to the operation.
    pub pointer: String,
}

/// HTTP methods.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Method {
    /// `GET`
    Get,
    /// `POST`
    Post,
    /// `PUT`
    Put,
    /// `PATCH`
    Patch,
    /// `DELETE`
    Delete,
}

/// What an operation does, by its method and path.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Action {
    /// Something with the resources of a path such as `/v1/apps`.
    Standard {
        /// First segment of the path behind the version, with the version where it is not 1: `apps`, `appsV2`.
        head: String,
        /// What is done.
        verb: Verb,
    },
    /// Anything else: its `operationId` is its name.
    Other,
}

/// What is done with a resource or with one of its relationships, which the variants carry by its JSON name.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Verb {
    /// Reads a collection.
    List,
    /// Reads one resource.
    Get,
    /// Creates a resource.
    Create,
    /// Changes a resource.
    Update,
    /// Deletes a resource.
    Delete,
    /// Reads related resources.
    Related(String),
    /// Reads the identity of a related resource.
    Linkage(String),
    /// Reads the identities of related resources.
    Linkages(String),
    /// Adds to a relationship.
    Add(String),
    /// Removes from a relationship.
    Remove(String),
    /// Replaces a to-many relationship.
    Replace(String),
    /// Sets or clears a to-one relationship.
    Set(String),
    /// Reads measurements.
    Metrics(String),
}

/// A parameter of a path or of a query.
#[derive(Debug, Clone, PartialEq)]
pub struct Parameter {
    /// Name in the path or in the query.
    pub name: String,
    /// Type of its value; a list is sent comma-joined unless it is exploded.
    pub ty: Type,
    /// Whether it must be sent.
    pub required: bool,
    /// Whether Apple advises against it.
    pub deprecated: bool,
    /// Those of its values that are deprecated though the parameter is not.
    pub old_values: Vec<String>,
    /// Whether a list is sent as one pair of name and value for each item.
    pub explode: bool,
    /// JSON pointer to the parameter.
    pub pointer: String,
}

/// What an operation sends.
#[derive(Debug, Clone, PartialEq)]
pub enum RequestBody {
    /// A body that creates or changes a resource: its schema name.
    Body(String),
    /// The identity of one resource.
    Linkage {
        /// Which resources it can be of.
        target: Target,
        /// Whether null can be sent, which clears the relationship.
        nullable: bool,
    },
    /// Identities of resources.
    Linkages(Target),
    /// Any other JSON.
    Json {
        /// Its type.
        ty: Type,
        /// Whether it must be sent.
        required: bool,
    },
    /// Raw bytes of one media type.
    Bytes(String),
}

/// What an operation answers.
#[derive(Debug, Clone, PartialEq)]
pub struct Response {
    /// What the answer holds.
    pub content: Content,
    /// Media type of the answer; `None` where there is no content.
    pub media_type: Option<String>,
    /// Whether the same can be had as `text/csv`.
    pub csv: bool,
    /// The status codes of success.
    pub statuses: Vec<u16>,
}

/// What an answer holds.
#[derive(Debug, Clone, PartialEq)]
pub enum Content {
    /// Nothing; done.
    Empty,
    /// Nothing; done, or accepted to be done later.
    Completion,
    /// One resource: its schema name.
    Document(String),
    /// A page of resources: their schema name.
    Page(String),
    /// A page of plain objects.
    Measurements(Type),
    /// The identity of one resource.
    Linkage(Target),
    /// Identities of resources.
    Linkages(Target),
    /// Comma-separated text.
    Csv,
    /// Bytes of another format.
    Bytes,
    /// Any other JSON.
    Json(Type),
}
