//! Requests as plain values: built by the functions of a resource's module, checked before they are sent.

use std::borrow::Cow;
use std::fmt;
use std::marker::PhantomData;

use serde::Serialize;
use serde_json::{Value, json};

use super::body::Body;
use super::debug::Bare;
use super::error::{InvalidRequest, Problem, ProblemKind};
use super::id::Id;
use super::method::Method;
use super::names::{AsCsv, Field, Fields, Joins, Limited, Name, Query};
use super::query::{Parameter, Parameters, Style, encode};
use super::response::{Csv, Paged, Response};

/// A request whose answer is read as `R`, with the query parameters of `Q`.
///
/// It is a plain value: it holds no connection, can be cloned, stored and compared, and does nothing by itself. What
/// cannot be sent is remembered and comes out of [`Request::parts`]. Setting a parameter again replaces it, and an
/// empty list removes it. `Debug` shows the path and the names of parameters, never their values.
#[must_use = "a request does nothing until it is sent"]
pub struct Request<R, Q = ()> {
    core: Core,
    marker: PhantomData<fn() -> (R, Q)>,
}

/// Everything about a request that does not depend on its types.
#[derive(Clone, PartialEq)]
struct Core {
    method: Method,
    template: &'static str,
    path: Vec<(&'static str, String)>,
    query: Parameters,
    required: Vec<&'static str>,
    maximum: u32,
    accept: Option<&'static str>,
    payload: Payload,
}

#[derive(Clone, PartialEq)]
enum Payload {
    None,
    Resource(Body),
    Linkages {
        has_empty_id: bool,
        json: Value,
    },
    Json(Vec<u8>),
    NotJson,
    Bytes {
        content_type: &'static str,
        bytes: Vec<u8>,
    },
}

/// What is sent: everything of a request but the host and the token.
#[derive(Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct Parts {
    /// The method.
    pub method: Method,
    /// The path, percent-encoded, beginning with `/`.
    pub path: String,
    /// The query, percent-encoded, without `?`.
    pub query: Option<String>,
    /// The media type to ask for.
    pub accept: &'static str,
    /// The media type of the body.
    pub content_type: Option<&'static str>,
    /// The body.
    pub body: Option<Vec<u8>>,
}

impl fmt::Debug for Parts {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let query = self.query.as_deref().unwrap_or_default();
        let pairs = query.split('&').filter(|pair| !pair.is_empty());
        let names: Vec<_> = pairs
            .map(|pair| Bare(pair.split('=').next().unwrap_or_default()))
            .collect();
        let mut parts = f.debug_struct("Parts");
        parts
            .field("method", &self.method)
            .field("path", &self.path)
            .field("query", &names);
        parts
            .field("accept", &self.accept)
            .field("content_type", &self.content_type);
        parts
            .field("body_bytes", &self.body.as_ref().map(Vec::len))
            .finish()
    }
}

impl<R, Q> Request<R, Q> {
    /// The method.
    pub fn method(&self) -> Method {
        self.core.method
    }

    /// The path as Apple's description writes it, such as `/v1/apps/{id}`.
    pub fn path_template(&self) -> &'static str {
        self.core.template
    }

    pub(crate) fn new(method: Method, template: &'static str) -> Self {
        let core = Core {
            method,
            template,
            path: Vec::new(),
            query: Parameters::default(),
            required: Vec::new(),
            maximum: 200,
            accept: None,
            payload: Payload::None,
        };
        Self {
            core,
            marker: PhantomData,
        }
    }

    /// The highest page size.
    pub(crate) fn limited(mut self, maximum: u32) -> Self {
        self.core.maximum = maximum;
        self
    }

    /// Refuses the request without a value for this parameter.
    pub(crate) fn required(mut self, name: &'static str) -> Self {
        self.core.required.push(name);
        self
    }

    /// Asks for another media type than the answer's type does.
    pub(crate) fn accept(mut self, media_type: &'static str) -> Self {
        self.core.accept = Some(media_type);
        self
    }

    pub(crate) fn path<T: Parameter>(mut self, name: &'static str, value: T) -> Self {
        self.core.path.push((name, value.text().into_owned()));
        self
    }

    /// A parameter whose values are joined by commas.
    pub(crate) fn list<T, I>(self, name: &'static str, values: I) -> Self
    where
        T: Parameter,
        I: IntoIterator<Item: Into<T>>,
    {
        self.values::<T, I>(name, Style::Joined, values)
    }

    /// A parameter that comes once for each of its values.
    pub(crate) fn repeated<T, I>(self, name: &'static str, values: I) -> Self
    where
        T: Parameter,
        I: IntoIterator<Item: Into<T>>,
    {
        self.values::<T, I>(name, Style::Repeated, values)
    }

    fn values<T, I>(self, name: &'static str, style: Style, values: I) -> Self
    where
        T: Parameter,
        I: IntoIterator<Item: Into<T>>,
    {
        let values = values
            .into_iter()
            .map(|value| value.into().text().into_owned());
        self.set(name, style, &values.collect::<Vec<_>>(), T::IS_ID)
    }

    /// A parameter with one value.
    pub(crate) fn one<T: Parameter>(self, name: &'static str, value: impl Into<T>) -> Self {
        self.set(
            name,
            Style::Single,
            &[value.into().text().into_owned()],
            T::IS_ID,
        )
    }

    /// A whole number within the bounds of Apple's description.
    pub(crate) fn integer(
        mut self,
        name: &'static str,
        value: i64,
        min: Option<i64>,
        max: Option<i64>,
    ) -> Self {
        self.core.query.set_integer(name.into(), value, min, max);
        self
    }

    fn set(mut self, name: &'static str, style: Style, values: &[String], is_id: bool) -> Self {
        self.core.query.set(name, style, values, is_id);
        self
    }

    pub(crate) fn body(self, body: impl Into<Body>) -> Self {
        self.payload(Payload::Resource(body.into()))
    }

    /// The id of the resource to change, which stands in the path and in the body.
    pub(crate) fn path_and_body<T: Parameter>(
        self,
        name: &'static str,
        id: T,
        body: impl Into<Body>,
    ) -> Self {
        let body = body.into().with_id(id.text().into_owned());
        self.path(name, id).body(body)
    }

    pub(crate) fn linkages<T, I>(self, kind: &'static str, ids: I) -> Self
    where
        I: IntoIterator<Item: Into<Id<T>>>,
    {
        let ids: Vec<String> = ids.into_iter().map(|id| id.into().into_string()).collect();
        self.payload(Payload::linkages(kind, &ids))
    }

    pub(crate) fn linkage<T>(self, kind: &'static str, id: Option<&Id<T>>) -> Self {
        self.payload(Payload::linkage(kind, id.map(Id::as_str)))
    }

    pub(crate) fn json(self, value: &impl Serialize) -> Self {
        self.payload(serde_json::to_vec(value).map_or(Payload::NotJson, Payload::Json))
    }

    /// JSON that may be left out.
    pub(crate) fn optional_json<T: Serialize>(self, value: Option<&T>) -> Self {
        match value {
            Some(value) => self.json(value),
            None => self,
        }
    }

    pub(crate) fn bytes(self, content_type: &'static str, bytes: Vec<u8>) -> Self {
        self.payload(Payload::Bytes {
            content_type,
            bytes,
        })
    }

    fn payload(mut self, payload: Payload) -> Self {
        self.core.payload = payload;
        self
    }
}

impl<R: Response, Q> Request<R, Q> {
    /// What is sent.
    ///
    /// # Errors
    ///
    /// Everything that is wrong with the request, see [`ProblemKind`].
    pub fn parts(&self) -> Result<Parts, InvalidRequest> {
        self.core.parts(R::ACCEPT)
    }

    /// The same request, its answer read as something else: as [`Json`](crate::Json) or [`Bytes`](crate::Bytes), for
    /// what Apple sends and its description does not say.
    ///
    /// ```
    /// use appstore_sdk::connect::apps;
    /// use appstore_sdk::{Json, Request};
    ///
    /// let request: Request<Json<serde_json::Value>, _> = apps::get("1").read_as();
    /// assert_eq!(request.parts(), apps::get("1").parts());
    /// ```
    pub fn read_as<S: Response>(self) -> Request<S, Q> {
        let accept = self.core.accept.unwrap_or(R::ACCEPT);
        Request {
            core: Core {
                accept: Some(accept),
                ..self.core
            },
            marker: PhantomData,
        }
    }
}

impl<R: Paged, Q> Request<R, Q> {
    /// How many items a page has at most, from 1 to the highest number that Apple's description allows (mostly 200).
    /// It does not limit how many items there are in all. A request of which Apple's description does not say that it
    /// can have a limit is refused with one.
    pub fn limit(mut self, items: u32) -> Self {
        let maximum = self.core.maximum;
        self.core
            .query
            .set_integer("limit".into(), items.into(), Some(1), Some(maximum.into()));
        self
    }
}

impl<R, Q: Query> Request<R, Q> {
    /// Which fields to send of one kind of resource, so that answers are smaller. Without it Apple sends all fields,
    /// but linkage mostly where `include` names the relationship.
    ///
    /// A relationship has to be among the fields for its linkage to be sent.
    pub fn fields<F: Field>(mut self, fields: impl IntoIterator<Item = F>) -> Self
    where
        Q::Joins: Fields<F>,
    {
        let fields: Vec<String> = fields
            .into_iter()
            .map(|field| field.as_str().to_owned())
            .collect();
        self.core
            .query
            .set(F::PARAMETER, Style::Joined, &fields, false);
        self
    }

    /// Which related resources to send along, see
    /// [inclusion of related resources](https://jsonapi.org/format/#fetching-includes). They arrive in `included`.
    pub fn include(
        mut self,
        relationships: impl IntoIterator<Item = <Q::Joins as Joins>::Include>,
    ) -> Self {
        let names: Vec<String> = relationships
            .into_iter()
            .map(|name| name.as_str().to_owned())
            .collect();
        self.core.query.set("include", Style::Joined, &names, false);
        self
    }

    /// How many related resources to send along of one relationship, from 1 to the highest number that Apple's
    /// description allows for it (mostly 50).
    pub fn limit_included(mut self, relationship: <Q::Joins as Joins>::ToMany, items: u32) -> Self {
        let name = Cow::Owned(format!("limit[{}]", relationship.as_str()));
        let maximum = relationship.maximum();
        self.core
            .query
            .set_integer(name, items.into(), Some(1), Some(maximum.into()));
        self
    }
}

impl<R, Q: AsCsv> Request<R, Q> {
    /// The same request, answered as CSV.
    pub fn csv(self) -> Request<Csv, Q> {
        Request {
            core: Core {
                accept: None,
                ..self.core
            },
            marker: PhantomData,
        }
    }
}

impl Core {
    fn parts(&self, accept: &'static str) -> Result<Parts, InvalidRequest> {
        let mut problems = Vec::new();
        let path = self.encoded_path(&mut problems);
        let missing = self
            .required
            .iter()
            .filter(|name| !self.query.has_value(name));
        problems.extend(missing.map(|name| Problem::new(ProblemKind::Missing, name)));
        problems.extend(self.query.problems());
        let (content_type, body) = self.payload.write(&mut problems);
        if !problems.is_empty() {
            return Err(InvalidRequest::new(self.method, self.template, problems));
        }
        Ok(Parts {
            method: self.method,
            path,
            query: self.query.encoded(),
            accept: self.accept.unwrap_or(accept),
            content_type,
            body,
        })
    }

    /// The template with the encoded values in their places.
    fn encoded_path(&self, problems: &mut Vec<Problem>) -> String {
        let mut path = String::new();
        for segment in self.template.split_inclusive('/') {
            let name = segment
                .trim_end_matches('/')
                .strip_prefix('{')
                .and_then(|rest| rest.strip_suffix('}'));
            let Some(name) = name else {
                path.push_str(segment);
                continue;
            };
            let value = self
                .path
                .iter()
                .rev()
                .find(|(known, _)| *known == name)
                .map(|(_, value)| value.as_str());
            match value {
                None => problems.push(Problem::new(ProblemKind::Missing, name)),
                Some("") => problems.push(Problem::new(ProblemKind::EmptyId, name)),
                Some("." | "..") => problems.push(Problem::new(ProblemKind::DotSegment, name)),
                Some(value) => path.extend(encode(value)),
            }
            path.push_str(if segment.ends_with('/') { "/" } else { "" });
        }
        path
    }
}

impl Payload {
    fn linkages(kind: &'static str, ids: &[String]) -> Self {
        let data: Value = ids
            .iter()
            .map(|id| json!({ "type": kind, "id": id }))
            .collect();
        Self::Linkages {
            has_empty_id: ids.iter().any(String::is_empty),
            json: json!({ "data": data }),
        }
    }

    fn linkage(kind: &'static str, id: Option<&str>) -> Self {
        let data = id.map(|id| json!({ "type": kind, "id": id }));
        Self::Linkages {
            has_empty_id: id == Some(""),
            json: json!({ "data": data }),
        }
    }

    fn write(&self, problems: &mut Vec<Problem>) -> (Option<&'static str>, Option<Vec<u8>>) {
        const JSON: Option<&str> = Some("application/json");
        match self {
            Self::None => (None, None),
            Self::Resource(body) => {
                body.problems(problems);
                (JSON, Some(body.to_json().to_string().into_bytes()))
            }
            Self::Linkages { has_empty_id, json } => {
                if *has_empty_id {
                    problems.push(Problem::new(ProblemKind::EmptyId, "data"));
                }
                (JSON, Some(json.to_string().into_bytes()))
            }
            Self::Json(bytes) => (JSON, Some(bytes.clone())),
            Self::NotJson => {
                problems.push(Problem::new(ProblemKind::NotJson, "body"));
                (JSON, None)
            }
            Self::Bytes {
                content_type,
                bytes,
            } => (Some(content_type), Some(bytes.clone())),
        }
    }
}

impl fmt::Debug for Payload {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::None => f.write_str("None"),
            Self::Resource(body) => fmt::Debug::fmt(body, f),
            Self::Linkages { .. } => f.write_str("Linkages"),
            Self::Json(_) | Self::NotJson => f.write_str("Json"),
            Self::Bytes { bytes, .. } => write!(f, "{} bytes", bytes.len()),
        }
    }
}

impl fmt::Debug for Core {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let names: Vec<_> = self.query.names().map(Bare).collect();
        let mut request = f.debug_struct("Request");
        request
            .field("method", &Bare(self.method.as_str()))
            .field("path", &self.encoded_path(&mut Vec::new()));
        request
            .field("parameters", &names)
            .field("body", &self.payload)
            .finish()
    }
}

impl<R, Q> fmt::Debug for Request<R, Q> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Debug::fmt(&self.core, f)
    }
}

impl<R, Q> Clone for Request<R, Q> {
    fn clone(&self) -> Self {
        Self {
            core: self.core.clone(),
            marker: PhantomData,
        }
    }
}

impl<R, Q> PartialEq for Request<R, Q> {
    fn eq(&self, other: &Self) -> bool {
        self.core == other.core
    }
}
