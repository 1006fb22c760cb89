//! What the bindings are made of: the items of all files, with every name and every type decided.

use std::collections::{BTreeMap, BTreeSet};

use super::RustType;

/// All of the bindings of an API.
#[derive(Debug)]
pub struct Plan {
    /// What the root module says of itself.
    pub docs: Vec<String>,
    /// The modules, by name.
    pub modules: Vec<Module>,
    /// Resources that share a type, and so their identities.
    pub same: Vec<(RustType, RustType)>,
}

/// A file.
#[derive(Debug)]
pub struct Module {
    /// Its name.
    pub name: String,
    /// What it says of itself.
    pub docs: Vec<String>,
    /// Its items, in order.
    pub items: Vec<Item>,
    /// Whether its items come out at the root.
    pub at_root: bool,
}

/// An item of a file.
#[derive(Debug)]
pub enum Item {
    /// A function: one operation.
    Function(Function),
    /// The marker of a request of which something can be asked.
    Query(Query),
    /// What may be asked along with a resource.
    Joins(Joins),
    /// A resource.
    Resource(Resource),
    /// Attributes, relationships or a plain object.
    Struct(Struct),
    /// What a resource has for each value of an attribute.
    Branching(Branching),
    /// A body.
    Body(Body),
    /// Values, known and unknown.
    Enum(Enum),
    /// Names that a query may hold.
    Names(Names),
    /// One of several types.
    Union(Union),
    /// A type of resource of which the description says nothing but the name.
    Bare {
        /// Its name.
        name: String,
        /// Its documentation.
        docs: Vec<String>,
    },
}

impl Item {
    /// The name of the type that it is; functions are none.
    #[must_use]
    pub fn type_name(&self) -> Option<&str> {
        match self {
            Self::Function(_) => None,
            Self::Query(item) => Some(&item.name),
            Self::Joins(item) => Some(&item.name),
            Self::Resource(item) => Some(&item.name),
            Self::Struct(item) => Some(&item.name),
            Self::Branching(item) => Some(&item.name),
            Self::Body(item) => Some(&item.name),
            Self::Enum(item) => Some(&item.name),
            Self::Names(item) => Some(&item.name),
            Self::Union(item) => Some(&item.name),
            Self::Bare { name, .. } => Some(name),
        }
    }
}

/// A function: one operation.
#[derive(Debug)]
pub struct Function {
    /// Its name.
    pub name: String,
    /// Its documentation.
    pub docs: Vec<String>,
    /// Whether it is deprecated.
    pub deprecated: bool,
    /// What must be given.
    pub arguments: Vec<Argument>,
    /// The type of the answer.
    pub response: RustType,
    /// What may be asked: a type, or nothing.
    pub query: Option<RustType>,
    /// HTTP method.
    pub method: &'static str,
    /// The path, with its parameters in braces.
    pub path: String,
    /// What is done with the arguments.
    pub steps: Vec<Step>,
    /// JSON pointer to the operation.
    pub pointer: String,
    /// JSON pointers to the parameters of the query, by their names in it.
    pub parameters: BTreeMap<String, String>,
}

/// Something given to a function or to a setter.
#[derive(Debug, Clone)]
pub struct Argument {
    /// Its name.
    pub name: String,
    /// The type that is wanted.
    pub ty: RustType,
    /// What can be given for it.
    pub form: Form,
    /// JSON pointer to what it is in the description.
    pub pointer: String,
}

/// What can be given for an argument.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Form {
    /// The type itself.
    Exact,
    /// A reference to the type.
    Reference,
    /// A reference to the type or nothing.
    OptionalReference,
    /// Anything that can be turned into the type.
    Into,
    /// Any number of the type.
    List,
    /// Any number of anything that can be turned into the type.
    IntoList,
}

/// What is done with the arguments of a function.
#[derive(Debug)]
pub enum Step {
    /// Puts the argument into the path.
    Path {
        /// The parameter of the path.
        wire: String,
        /// The argument.
        argument: Argument,
    },
    /// Puts the identity into the path and into the body.
    PathAndBody {
        /// The parameter of the path.
        wire: String,
        /// The argument with the identity.
        argument: Argument,
    },
    /// Sends the body.
    Body,
    /// Sends the identity of one resource.
    Linkage {
        /// The type of the resource in JSON.
        kind: String,
        /// The argument.
        argument: Argument,
    },
    /// Sends identities.
    Linkages {
        /// The type of the resources in JSON.
        kind: String,
        /// The argument.
        argument: Argument,
    },
    /// Sends JSON.
    Json {
        /// Whether it can be left out.
        optional: bool,
    },
    /// Sends bytes.
    Bytes {
        /// Their media type.
        media_type: String,
    },
    /// Puts a parameter into the query, which must have it.
    Query(Parameter),
    /// Allows a limit of the size of a page, up to this one; 0 where there can be none.
    Limited(u32),
    /// Asks for a media type.
    Accept(String),
}

/// A parameter of a query, with how it is sent.
#[derive(Debug, Clone)]
pub struct Parameter {
    /// Its name in the query.
    pub wire: String,
    /// What is given for it.
    pub argument: Argument,
    /// How it is sent.
    pub style: Style,
}

/// How a parameter is sent.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Style {
    /// One value.
    One,
    /// Values joined by commas.
    Joined,
    /// One pair for each value.
    Repeated,
    /// A whole number within limits.
    Integer {
        /// The smallest allowed value.
        minimum: Option<i64>,
        /// The greatest allowed value.
        maximum: Option<i64>,
    },
}

/// The marker of a request of which something can be asked.
#[derive(Debug)]
pub struct Query {
    /// Its name.
    pub name: String,
    /// Its documentation.
    pub docs: Vec<String>,
    /// What else may be asked along: a type.
    pub joins: RustType,
    /// The type of the answer.
    pub response: RustType,
    /// Whether the same can be had as `text/csv`.
    pub csv: bool,
    /// Its setters.
    pub setters: Vec<QuerySetter>,
}

/// A setter of a request.
#[derive(Debug)]
pub struct QuerySetter {
    /// Its name.
    pub name: String,
    /// Its documentation.
    pub docs: Vec<String>,
    /// Whether it is deprecated.
    pub deprecated: bool,
    /// What it sets.
    pub parameter: Parameter,
}

/// What may be asked along with a resource.
#[derive(Debug)]
pub struct Joins {
    /// Its name.
    pub name: String,
    /// Its documentation.
    pub docs: Vec<String>,
    /// What can be included: a type.
    pub include: Option<RustType>,
    /// Relationships whose size can be limited: a type.
    pub to_many: Option<RustType>,
    /// Fields that can be chosen: types.
    pub fields: Vec<RustType>,
}

/// A resource.
#[derive(Debug)]
pub struct Resource {
    /// Its name.
    pub name: String,
    /// Its documentation.
    pub docs: Vec<String>,
    /// Its type in JSON.
    pub kind: String,
    /// The type of its attributes.
    pub attributes: Option<RustType>,
    /// The type of its relationships.
    pub relationships: Option<RustType>,
    /// Whether it has links.
    pub links: bool,
    /// Whether it is deprecated.
    pub deprecated: bool,
    /// JSON pointer to its schema.
    pub pointer: String,
}

/// Attributes, relationships or a plain object.
#[derive(Debug)]
pub struct Struct {
    /// Its name.
    pub name: String,
    /// Its documentation.
    pub docs: Vec<String>,
    /// Its fields.
    pub fields: Vec<Field>,
    /// How it is written, where requests hold it.
    pub builder: Option<Builder>,
    /// Whether it is all that an operation answers.
    pub is_answer: bool,
    /// JSON pointer to one of the places that it comes from.
    pub pointer: String,
}

/// A field of a struct.
#[derive(Debug, Clone)]
pub struct Field {
    /// Its name.
    pub name: String,
    /// Its name in JSON.
    pub wire: String,
    /// Its documentation.
    pub docs: Vec<String>,
    /// Whether it is deprecated.
    pub deprecated: bool,
    /// Its type: of the relationship, or of what is optional in an attribute.
    pub ty: RustType,
    /// How it is read.
    pub kind: FieldKind,
    /// JSON pointer to the property or the relationship.
    pub pointer: String,
}

/// How a field is read.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum FieldKind {
    /// As a value, which may be absent.
    Value,
    /// As a list, which may be absent.
    List,
    /// As a list of lists, which may be absent.
    Lists,
    /// As a relationship.
    Relationship,
}

/// What a resource has for each value of an attribute.
#[derive(Debug)]
pub struct Branching {
    /// Its name.
    pub name: String,
    /// Its documentation.
    pub docs: Vec<String>,
    /// The resource: a type.
    pub resource: RustType,
    /// The method of the resource that tells.
    pub method: String,
    /// The documentation of the method.
    pub method_docs: Vec<String>,
    /// The field of the attribute.
    pub attribute: String,
    /// The type of the attribute.
    pub attribute_type: RustType,
    /// What there is for each value.
    pub branches: Vec<Branch>,
    /// Whether it is relationships that depend on the attribute, and not attributes.
    pub relationships: bool,
    /// JSON pointer to the place that says so.
    pub pointer: String,
}

/// What a resource has for one value of an attribute.
#[derive(Debug)]
pub struct Branch {
    /// Its name.
    pub name: String,
    /// The value.
    pub value: String,
    /// The fields that are not there for every value.
    pub fields: Vec<Field>,
}

/// How a plain object is made for a request.
#[derive(Debug)]
pub struct Builder {
    /// What must be given, with the field that takes it.
    pub required: Vec<Argument>,
    /// What can be given.
    pub setters: Vec<Setter>,
}

/// A setter of a plain object.
#[derive(Debug)]
pub struct Setter {
    /// Its name.
    pub name: String,
    /// Its documentation.
    pub docs: Vec<String>,
    /// Whether it is deprecated.
    pub deprecated: bool,
    /// What is given for it; its name is that of the field.
    pub argument: Argument,
    /// Whether the field holds its type in a box.
    pub boxed: bool,
}

/// A body that creates or changes a resource, or that is created inline.
#[derive(Debug)]
pub struct Body {
    /// Its name.
    pub name: String,
    /// Its documentation.
    pub docs: Vec<String>,
    /// The type of the resource in JSON.
    pub kind: String,
    /// The resource that it stands for when it is created inline: a type.
    pub inline: Option<RustType>,
    /// Whether the body always has `attributes`.
    pub attributes: bool,
    /// Whether the body always has `relationships`.
    pub relationships: bool,
    /// What must be given.
    pub required: Vec<Member>,
    /// The sets of members of which one must be given, too; empty where there is no choice.
    pub alternatives: Vec<Alternative>,
    /// What can be given.
    pub optional: Vec<Member>,
    /// JSON pointer to its schema.
    pub pointer: String,
}

/// Members of a body that are given together.
#[derive(Debug)]
pub struct Alternative {
    /// The name of the constructor that takes them.
    pub constructor: String,
    /// The members.
    pub members: Vec<Member>,
    /// JSON pointer to the place that says so.
    pub pointer: String,
}

/// A member of a body.
#[derive(Debug, Clone)]
pub struct Member {
    /// The name of its setter.
    pub name: String,
    /// The name of the setter that sends null.
    pub clear: Option<String>,
    /// Its name in JSON.
    pub wire: String,
    /// Its documentation.
    pub docs: Vec<String>,
    /// Whether it is deprecated.
    pub deprecated: bool,
    /// What is given for it.
    pub argument: Argument,
    /// What it is.
    pub kind: MemberKind,
}

/// What a member of a body is.
#[derive(Debug, Clone)]
pub enum MemberKind {
    /// An attribute.
    Attribute,
    /// An attribute that is a whole number within limits.
    Integer {
        /// The smallest allowed value.
        minimum: Option<i64>,
        /// The greatest allowed value.
        maximum: Option<i64>,
    },
    /// A relationship to one resource.
    ToOne {
        /// The type of the resource in JSON.
        kind: String,
        /// The resource: a type.
        target: RustType,
    },
    /// A relationship to any number of resources.
    ToMany {
        /// The type of the resources in JSON.
        kind: String,
        /// The resource: a type.
        target: RustType,
    },
}

/// Values, known and unknown.
#[derive(Debug)]
pub struct Enum {
    /// Its name.
    pub name: String,
    /// Its documentation.
    pub docs: Vec<String>,
    /// The names and the values.
    pub values: Values,
    /// JSON pointer to one of the places that it comes from.
    pub pointer: String,
}

/// The values of an enum.
#[derive(Debug)]
pub enum Values {
    /// Texts.
    Text(Vec<(String, String)>),
    /// Whole numbers.
    Integer(Vec<(String, i64)>),
}

/// Names that a query may hold.
#[derive(Debug)]
pub struct Names {
    /// Its name.
    pub name: String,
    /// Its documentation.
    pub docs: Vec<String>,
    /// The names of the variants and what is sent for them.
    pub values: Vec<(String, String)>,
    /// The variants that are deprecated wherever they can be used, with the pointers of the parameters that say so.
    pub deprecated: BTreeMap<String, BTreeSet<String>>,
    /// What the names are for.
    pub role: NamesRole,
}

/// What names in a query are for.
#[derive(Debug)]
pub enum NamesRole {
    /// Fields, for the parameter of this name.
    Field(String),
    /// Relationships whose size can be limited, up to these.
    Limited(Vec<u32>),
    /// Anything else.
    Plain,
}

/// One of several types.
#[derive(Debug)]
pub struct Union {
    /// Its name.
    pub name: String,
    /// Its documentation.
    pub docs: Vec<String>,
    /// Its variants, in the order in which they are tried.
    pub variants: Vec<Variant>,
    /// JSON pointer to one of the places that it comes from.
    pub pointer: String,
}

/// A variant of a union.
#[derive(Debug)]
pub struct Variant {
    /// Its name.
    pub name: String,
    /// Its documentation.
    pub docs: Vec<String>,
    /// The type that it holds.
    pub ty: RustType,
    /// The members that an object must have to be of this type.
    pub required: Vec<String>,
}
