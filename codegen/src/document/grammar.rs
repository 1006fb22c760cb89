//! The keywords of OpenAPI 3.0 that we understand, by kind of object, in the order in which they are written.

/// What kind of object stands at a place.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Kind {
    Root,
    Info,
    Server,
    ServerVariable,
    Tag,
    PathItem,
    Operation,
    Parameter,
    Header,
    RequestBody,
    Response,
    MediaType,
    Schema,
    Discriminator,
    Components,
    SecurityScheme,
}

/// What stands behind a keyword.
#[derive(Debug, Clone, Copy)]
pub(super) enum Shape {
    /// Dropped, whatever it is: it is for people, and not ours to copy.
    Prose,
    /// Anything, kept as it is.
    Any,
    Text,
    /// One of these texts.
    Choice(&'static [&'static str]),
    Flag,
    Number,
    /// A whole number, zero or more.
    Count,
    /// A list of anything, of which there must be one at least.
    Values,
    Texts,
    /// Names of our choice to texts.
    TextMap,
    /// Names of security schemes to lists of scopes, in a list.
    Security,
    Object(Kind),
    ObjectOrFlag(Kind),
    List(Kind),
    /// Names of the author's choice to objects.
    Map(Kind),
    /// Addresses to path items.
    Paths,
    /// Status codes to responses.
    Responses,
}

/// One keyword of a kind.
#[derive(Debug, Clone, Copy)]
pub(super) struct Keyword {
    pub(super) name: &'static str,
    pub(super) shape: Shape,
    pub(super) required: bool,
}

const fn must(name: &'static str, shape: Shape) -> Keyword {
    Keyword {
        name,
        shape,
        required: true,
    }
}

const fn may(name: &'static str, shape: Shape) -> Keyword {
    Keyword {
        name,
        shape,
        required: false,
    }
}

const fn prose(name: &'static str) -> Keyword {
    may(name, Shape::Prose)
}

/// The keyword `name` of a kind.
pub(super) fn keyword(kind: Kind, name: &str) -> Option<&'static Keyword> {
    kind.keywords().iter().find(|keyword| keyword.name == name)
}

impl Kind {
    /// Every keyword of this kind, in canonical order.
    pub(super) const fn keywords(self) -> &'static [Keyword] {
        match self {
            Self::Root => ROOT,
            Self::Info => INFO,
            Self::Server => SERVER,
            Self::ServerVariable => SERVER_VARIABLE,
            Self::Tag => TAG,
            Self::PathItem => PATH_ITEM,
            Self::Operation => OPERATION,
            Self::Parameter => PARAMETER,
            Self::Header => HEADER,
            Self::RequestBody => REQUEST_BODY,
            Self::Response => RESPONSE,
            Self::MediaType => MEDIA_TYPE,
            Self::Schema => SCHEMA,
            Self::Discriminator => DISCRIMINATOR,
            Self::Components => COMPONENTS,
            Self::SecurityScheme => SECURITY_SCHEME,
        }
    }

    /// Where in `components` a `$ref` from a place of this kind leads.
    pub(super) const fn section(self) -> Option<&'static str> {
        match self {
            Self::Parameter => Some("parameters"),
            Self::Header => Some("headers"),
            Self::RequestBody => Some("requestBodies"),
            Self::Response => Some("responses"),
            Self::Schema => Some("schemas"),
            _ => None,
        }
    }
}

use Shape::{
    Any, Choice, Count, Flag, List, Map, Number, Object, ObjectOrFlag, Paths, Responses, Security,
    Text, TextMap, Texts, Values,
};

const ROOT: &[Keyword] = &[
    must("openapi", Text),
    must("info", Object(Kind::Info)),
    may("servers", List(Kind::Server)),
    may("security", Security),
    may("tags", List(Kind::Tag)),
    must("paths", Paths),
    may("components", Object(Kind::Components)),
    prose("externalDocs"),
];

const INFO: &[Keyword] = &[
    must("title", Text),
    must("version", Text),
    prose("description"),
    prose("contact"),
    prose("license"),
    prose("termsOfService"),
    prose("logo"),
];

const SERVER: &[Keyword] = &[
    must("url", Text),
    may("variables", Map(Kind::ServerVariable)),
    prose("description"),
];

const SERVER_VARIABLE: &[Keyword] = &[
    may("enum", Texts),
    must("default", Text),
    prose("description"),
];

const TAG: &[Keyword] = &[
    must("name", Text),
    prose("description"),
    prose("externalDocs"),
];

const PATH_ITEM: &[Keyword] = &[
    may("servers", List(Kind::Server)),
    may("parameters", List(Kind::Parameter)),
    may("get", Object(Kind::Operation)),
    may("put", Object(Kind::Operation)),
    may("post", Object(Kind::Operation)),
    may("patch", Object(Kind::Operation)),
    may("delete", Object(Kind::Operation)),
    may("head", Object(Kind::Operation)),
    may("options", Object(Kind::Operation)),
    may("trace", Object(Kind::Operation)),
    prose("summary"),
    prose("description"),
];

const OPERATION: &[Keyword] = &[
    may("operationId", Text),
    may("tags", Texts),
    may("deprecated", Flag),
    may("security", Security),
    may("servers", List(Kind::Server)),
    may("parameters", List(Kind::Parameter)),
    may("requestBody", Object(Kind::RequestBody)),
    must("responses", Responses),
    prose("summary"),
    prose("description"),
    prose("externalDocs"),
];

const STYLES: &[&str] = &[
    "matrix",
    "label",
    "form",
    "simple",
    "spaceDelimited",
    "pipeDelimited",
    "deepObject",
];

const PARAMETER: &[Keyword] = &[
    must("name", Text),
    must("in", Choice(&["query", "path", "header", "cookie"])),
    may("required", Flag),
    may("deprecated", Flag),
    may("style", Choice(STYLES)),
    may("explode", Flag),
    may("allowEmptyValue", Flag),
    may("allowReserved", Flag),
    may("schema", Object(Kind::Schema)),
    may("content", Map(Kind::MediaType)),
    prose("description"),
    prose("example"),
    prose("examples"),
];

const HEADER: &[Keyword] = &[
    may("required", Flag),
    may("deprecated", Flag),
    may("style", Choice(&["simple"])),
    may("explode", Flag),
    may("schema", Object(Kind::Schema)),
    may("content", Map(Kind::MediaType)),
    prose("description"),
    prose("example"),
    prose("examples"),
];

const REQUEST_BODY: &[Keyword] = &[
    may("required", Flag),
    must("content", Map(Kind::MediaType)),
    prose("description"),
];

const RESPONSE: &[Keyword] = &[
    // Apple's text is dropped, but OpenAPI wants one: `lift` puts the phrase of the status in its place.
    prose("description"),
    may("headers", Map(Kind::Header)),
    may("content", Map(Kind::MediaType)),
];

const MEDIA_TYPE: &[Keyword] = &[
    may("schema", Object(Kind::Schema)),
    prose("example"),
    prose("examples"),
];

const TYPES: &[&str] = &["string", "number", "integer", "boolean", "array", "object"];

const SCHEMA: &[Keyword] = &[
    may("$ref", Text),
    may("type", Choice(TYPES)),
    may("format", Text),
    may("nullable", Flag),
    may("deprecated", Flag),
    may("readOnly", Flag),
    may("writeOnly", Flag),
    may("pattern", Text),
    may("minLength", Count),
    may("maxLength", Count),
    may("minimum", Number),
    may("exclusiveMinimum", Flag),
    may("maximum", Number),
    may("exclusiveMaximum", Flag),
    may("multipleOf", Number),
    may("minItems", Count),
    may("maxItems", Count),
    may("uniqueItems", Flag),
    may("minProperties", Count),
    may("maxProperties", Count),
    may("default", Any),
    may("enum", Values),
    may("required", Texts),
    may("properties", Map(Kind::Schema)),
    may("additionalProperties", ObjectOrFlag(Kind::Schema)),
    may("items", Object(Kind::Schema)),
    may("allOf", List(Kind::Schema)),
    may("oneOf", List(Kind::Schema)),
    may("anyOf", List(Kind::Schema)),
    may("discriminator", Object(Kind::Discriminator)),
    prose("title"),
    prose("description"),
    prose("example"),
    prose("examples"),
    prose("externalDocs"),
    prose("xml"),
];

/// The type that a keyword of a schema says something about, for those that mean nothing for others.
pub(super) fn types(keyword: &str) -> Option<&'static [&'static str]> {
    Some(match keyword {
        "format" => &["string", "number", "integer"],
        "pattern" | "minLength" | "maxLength" => &["string"],
        "minimum" | "maximum" | "exclusiveMinimum" | "exclusiveMaximum" | "multipleOf" => {
            &["number", "integer"]
        }
        "items" | "minItems" | "maxItems" | "uniqueItems" => &["array"],
        "properties" | "required" | "additionalProperties" | "minProperties" | "maxProperties" => {
            &["object"]
        }
        _ => return None,
    })
}

const DISCRIMINATOR: &[Keyword] = &[must("propertyName", Text), may("mapping", TextMap)];

const COMPONENTS: &[Keyword] = &[
    may("securitySchemes", Map(Kind::SecurityScheme)),
    may("parameters", Map(Kind::Parameter)),
    may("headers", Map(Kind::Header)),
    may("requestBodies", Map(Kind::RequestBody)),
    may("responses", Map(Kind::Response)),
    may("schemas", Map(Kind::Schema)),
    prose("examples"),
];

const SECURITY_SCHEME: &[Keyword] = &[
    must(
        "type",
        Choice(&["apiKey", "http", "oauth2", "openIdConnect"]),
    ),
    may("scheme", Text),
    may("bearerFormat", Text),
    may("in", Choice(&["query", "header", "cookie"])),
    may("name", Text),
    may("openIdConnectUrl", Text),
    may("flows", Any),
    prose("description"),
];
