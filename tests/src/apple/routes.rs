//! Requests: each operation of the description is a route.

use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use axum::Router;
use axum::body::{Bytes, to_bytes};
use axum::extract::Request;
use axum::http::header::{ACCEPT, AUTHORIZATION, CONTENT_TYPE};
use axum::http::{HeaderMap, Method, StatusCode, Uri};
use axum::response::{IntoResponse, Response};
use axum::routing::{MethodFilter, on};
use codegen::model::{self, Content, Operation, Verb};
use percent_encoding::percent_decode_str;
use serde_json::Value;

use super::Asked;
use super::answer::Answer;
use super::errors::{Fault, Faults, not_acceptable, refusal};
use super::query::Query;
use super::schema::Schema;
use super::store::{Reference, Store};
use super::tokens::Gate;
use super::write::Reader;
use crate::server::gzip;

/// What some lists can be had as, instead of JSON.
const CSV: &str = "text/csv";
/// The longest body that is taken.
const LONGEST: usize = 8 * 1024 * 1024;

/// What all requests share.
#[derive(Debug)]
pub(super) struct Service {
    pub schema: Arc<Schema>,
    pub gate: Gate,
    /// The address of the server.
    pub origin: String,
    /// How many requests a key may send in an hour.
    pub allowance: usize,
    pub state: Mutex<State>,
}

/// What requests change.
#[derive(Debug)]
pub(super) struct State {
    pub store: Store,
    pub asked: Vec<Asked>,
}

/// One request.
pub(super) struct Call {
    pub method: Method,
    pub uri: Uri,
    pub headers: HeaderMap,
    pub body: Bytes,
}

impl Service {
    pub fn lock(&self) -> MutexGuard<'_, State> {
        self.state.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// The routes of all operations.
    pub fn router(self: Arc<Self>) -> Router {
        let mut router = Router::new();
        for (index, operation) in self.schema.operations.iter().enumerate() {
            let method = match operation.method {
                model::Method::Get => MethodFilter::GET,
                model::Method::Post => MethodFilter::POST,
                model::Method::Put => MethodFilter::PUT,
                model::Method::Patch => MethodFilter::PATCH,
                model::Method::Delete => MethodFilter::DELETE,
            };
            let service = Arc::clone(&self);
            let handler = async move |request: Request| service.serve(Some(index), request).await;
            router = router.route(&operation.path, on(method, handler));
        }
        let (other_path, other_method) = (Arc::clone(&self), self);
        router
            .fallback(async move |request: Request| other_path.serve(None, request).await)
            .method_not_allowed_fallback(async move |request: Request| {
                other_method.serve(None, request).await
            })
    }

    /// Answers a request for an operation, or one for which there is none.
    async fn serve(&self, operation: Option<usize>, request: Request) -> Response {
        let (parts, body) = request.into_parts();
        let call = Call {
            method: parts.method,
            uri: parts.uri,
            headers: parts.headers,
            body: to_bytes(body, LONGEST).await.unwrap_or_default(),
        };
        let mut state = self.lock();
        let left = self.allowance.saturating_sub(state.asked.len());
        let response = match left {
            0 => refusal(&[Fault::too_many_requests()]),
            _ => self.answer(operation, &call, &mut state.store),
        };
        state.asked.push(Asked {
            method: call.method.to_string(),
            target: call.uri.to_string(),
            status: response.status().as_u16(),
        });
        let (limit, left) = (self.allowance, left.saturating_sub(1));
        let rate_limit = format!("user-hour-lim:{limit};user-hour-rem:{left};");
        ([("x-rate-limit", rate_limit)], response).into_response()
    }

    fn answer(&self, operation: Option<usize>, call: &Call, store: &mut Store) -> Response {
        let (path, query) = (call.uri.path(), call.uri.query().unwrap_or_default());
        let method = call.method.as_str();
        let passed = self
            .gate
            .check(call.header(AUTHORIZATION.as_str()), method, path, query);
        if let Err(fault) = passed {
            return refusal(&[fault]);
        }
        match operation.map(|index| &self.schema.operations[index]) {
            Some(operation) => match self.carry_out(operation, call, store) {
                Ok(response) => response,
                Err(faults) => refusal(&faults),
            },
            None if self.knows(path) => refusal(&[Fault::wrong_method(method, path)]),
            None => refusal(&[Fault::no_such_path(path)]),
        }
    }

    fn knows(&self, path: &str) -> bool {
        let is_like = |pattern: &str| {
            let fits = |(one, pattern): (&str, &str)| one == pattern || pattern.starts_with('{');
            path.split('/').count() == pattern.split('/').count()
                && path.split('/').zip(pattern.split('/')).all(fits)
        };
        self.schema.operations.iter().any(|it| is_like(&it.path))
    }

    /// Does what an operation does.
    ///
    /// # Errors
    ///
    /// All that is wrong with the request.
    pub fn carry_out(
        &self,
        operation: &Operation,
        call: &Call,
        store: &mut Store,
    ) -> Result<Response, Faults> {
        let response = &operation.response;
        let is_csv = !call.accepts(response.media_type.as_deref());
        if is_csv && !(response.csv && call.accepts(Some(CSV))) {
            return Ok(not_acceptable());
        }
        if operation.body.is_some() && !call.is_json() {
            return Err(vec![Fault::wrong_content_type()]);
        }
        let query = call.uri.query().unwrap_or_default();
        let query = Query::read(&self.schema, operation, query)?;
        let sent = match operation.body.is_some() {
            true => serde_json::from_slice(&call.body).map_err(|_| vec![Fault::no_json()])?,
            false => Value::Null,
        };
        let status = response.statuses.first().copied().unwrap_or(200);
        let status = StatusCode::from_u16(status).unwrap_or(StatusCode::OK);
        let Some((resource, verb)) = self.schema.about(operation) else {
            return Ok(self.without_resource(operation, call, store, &query, status));
        };
        let found = self.write(operation, verb, resource, call, store, &sent)?;
        if is_csv {
            let ids = query.slice(store, found).items.into_iter();
            let lines: String = ids.map(|it| format!("{}\n", it.id)).collect();
            return Ok((status, [(CONTENT_TYPE, CSV)], format!("id\n{lines}")).into_response());
        }
        let answer = self.writer(call, store, &query);
        let written = match (&response.content, verb) {
            (Content::Empty | Content::Completion, _) => return Ok(status.into_response()),
            (Content::Document(_), _) => answer.document(found.first()),
            (Content::Page(_), _) => answer.page(found),
            (Content::Linkage(_), _) => answer.linkage(found.first()),
            (Content::Linkages(_), _) => answer.linkages(found),
            _ => return Ok(self.without_resource(operation, call, store, &query, status)),
        };
        Ok(json(status, &written))
    }

    /// Does what is to be done and says which resources the answer is about.
    fn write(
        &self,
        operation: &Operation,
        verb: &Verb,
        resource: &str,
        call: &Call,
        store: &mut Store,
        sent: &Value,
    ) -> Result<Vec<Reference>, Faults> {
        let schema = &*self.schema;
        let at = Reference::new(resource, &call.id());
        if !matches!(verb, Verb::List | Verb::Create) && store.get(&at).is_none() {
            let kind = &schema.resource(resource).kind;
            return Err(vec![Fault::not_found(kind, &at.id)]);
        }
        let reader = Reader::new(schema, store);
        let linkages = |reader: Reader, name: &str| {
            let target = &schema.resource(resource).relations[name].target;
            reader.linkages(target, sent)
        };
        match verb {
            Verb::List => Ok(store.all(resource)),
            Verb::Get | Verb::Metrics(_) => Ok(vec![at]),
            Verb::Create | Verb::Update => {
                let Some(body) = schema.body(operation) else {
                    return Ok(Vec::new());
                };
                let is_new = *verb == Verb::Create;
                let change = reader.change(body, (!is_new).then_some(&at.id), sent)?;
                let made = body.resource.as_deref().unwrap_or(resource);
                let changed = if is_new {
                    change.create(store, made)
                } else {
                    change.update(store, &at);
                    at
                };
                Ok(vec![changed])
            }
            Verb::Delete => {
                store.delete(&at);
                Ok(Vec::new())
            }
            Verb::Related(name) | Verb::Linkage(name) | Verb::Linkages(name) => {
                Ok(store.related(&at, name))
            }
            Verb::Add(name) => {
                for related in linkages(reader, name)? {
                    store.add(&at, name, &related);
                }
                Ok(store.related(&at, name))
            }
            Verb::Remove(name) => {
                for related in linkages(reader, name)? {
                    store.remove(&at, name, &related);
                }
                Ok(Vec::new())
            }
            Verb::Replace(name) | Verb::Set(name) => {
                let related = linkages(reader, name)?;
                store.replace(&at, name, &related);
                Ok(store.related(&at, name))
            }
        }
    }

    /// What is answered where there are no resources: no measurements, an empty report.
    fn without_resource(
        &self,
        operation: &Operation,
        call: &Call,
        store: &Store,
        query: &Query,
        status: StatusCode,
    ) -> Response {
        let media_type = operation.response.media_type.clone().unwrap_or_default();
        let typed = [(CONTENT_TYPE, media_type)];
        match &operation.response.content {
            Content::Empty | Content::Completion => status.into_response(),
            Content::Csv => (status, typed, "").into_response(),
            Content::Bytes => (status, typed, gzip(b"")).into_response(),
            Content::Measurements(_) => json(status, &self.writer(call, store, query).nothing()),
            _ => (status, typed, "{}").into_response(),
        }
    }

    fn writer<'a>(&'a self, call: &'a Call, store: &'a Store, query: &'a Query) -> Answer<'a> {
        let target = call.uri.path_and_query();
        Answer {
            schema: &self.schema,
            store,
            query,
            origin: &self.origin,
            target: target.map_or("/", |target| target.as_str()),
        }
    }
}

impl Call {
    fn header(&self, name: &str) -> Option<&str> {
        self.headers.get(name)?.to_str().ok()
    }

    /// The id in the path, if there is one.
    fn id(&self) -> String {
        let segment = self.uri.path().split('/').nth(3).unwrap_or_default();
        percent_decode_str(segment).decode_utf8_lossy().into_owned()
    }

    fn accepts(&self, media_type: Option<&str>) -> bool {
        let Some(media_type) = media_type else {
            return true;
        };
        let accepted = self.header(ACCEPT.as_str()).unwrap_or("*/*").split(',');
        let mut accepted = accepted.map(|it| it.split(';').next().unwrap_or_default().trim());
        accepted.any(|it| it == "*/*" || it == media_type)
    }

    fn is_json(&self) -> bool {
        let content_type = self.header(CONTENT_TYPE.as_str()).unwrap_or_default();
        content_type.split(';').next().unwrap_or_default().trim() == "application/json"
    }
}

fn json(status: StatusCode, value: &Value) -> Response {
    let typed = [(CONTENT_TYPE, "application/json")];
    (status, typed, value.to_string()).into_response()
}
