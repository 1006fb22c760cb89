//! Error documents as Apple writes them.

use axum::http::StatusCode;
use axum::http::header::CONTENT_TYPE;
use axum::response::{IntoResponse, Response};
use serde_json::{Value, json};

/// Something that is wrong with a request.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Fault {
    status: u16,
    code: &'static str,
    title: &'static str,
    detail: String,
    source: Option<Source>,
}

#[derive(Debug, Clone, PartialEq, Eq)]
enum Source {
    Pointer(String),
    Parameter(String),
}

/// All that is wrong with a request.
pub(super) type Faults = Vec<Fault>;

impl Fault {
    fn new(status: u16, code: &'static str, title: &'static str, detail: String) -> Self {
        Self {
            status,
            code,
            title,
            detail,
            source: None,
        }
    }

    fn at(mut self, pointer: &str) -> Self {
        self.source = Some(Source::Pointer(pointer.to_owned()));
        self
    }

    fn of(mut self, parameter: &str) -> Self {
        self.source = Some(Source::Parameter(parameter.to_owned()));
        self
    }

    pub fn not_authorized() -> Self {
        let detail = "Send a valid token as bearer token.".to_owned();
        Self::new(401, "NOT_AUTHORIZED", "The token is not accepted.", detail)
    }

    pub fn out_of_scope() -> Self {
        let detail = "The scope of the token does not cover this request.".to_owned();
        Self::new(
            403,
            "FORBIDDEN_ERROR",
            "The request is not allowed.",
            detail,
        )
    }

    pub fn too_many_requests() -> Self {
        let detail = "The requests of this hour are used up.".to_owned();
        Self::new(429, "RATE_LIMIT_EXCEEDED", "Too many requests.", detail)
    }

    pub fn no_such_path(path: &str) -> Self {
        let detail = format!("'{path}' does not lead to anything.");
        Self::new(404, "PATH_ERROR", "There is no such path.", detail)
    }

    pub fn wrong_method(method: &str, path: &str) -> Self {
        let detail = format!("'{path}' does not take {method}.");
        Self::new(405, "METHOD_NOT_ALLOWED", "The method is wrong.", detail)
    }

    pub fn not_found(kind: &str, id: &str) -> Self {
        let detail = format!("There is no resource of type '{kind}' with id '{id}'.");
        Self::new(404, "NOT_FOUND", "There is no such resource.", detail)
    }

    pub fn wrong_content_type() -> Self {
        let detail = "Send application/json.".to_owned();
        Self::new(
            415,
            "UNSUPPORTED_MEDIA_TYPE",
            "The content type is wrong.",
            detail,
        )
    }

    pub fn illegal_parameter(name: &str, detail: &str) -> Self {
        let detail = format!("'{name}' {detail}.");
        let title = "A parameter cannot be used here.";
        Self::new(400, "PARAMETER_ERROR.ILLEGAL", title, detail).of(name)
    }

    pub fn missing_parameter(name: &str) -> Self {
        let detail = format!("'{name}' is required.");
        let title = "A required parameter is missing.";
        Self::new(400, "PARAMETER_ERROR.REQUIRED", title, detail).of(name)
    }

    pub fn invalid_parameter(name: &str, detail: String) -> Self {
        let title = "A parameter has an invalid value.";
        Self::new(400, "PARAMETER_ERROR.INVALID", title, detail).of(name)
    }

    pub fn no_json() -> Self {
        let detail = "The body is not a document of JSON:API.".to_owned();
        Self::new(400, "ENTITY_INVALID", "The body cannot be read.", detail)
    }

    /// The body has a member that does not belong there, or has another form than it must.
    pub fn unprocessable(pointer: &str, detail: &str) -> Self {
        let title = "The body is of the wrong form.";
        Self::new(422, "ENTITY_UNPROCESSABLE", title, detail.to_owned()).at(pointer)
    }

    pub fn missing_attribute(pointer: &str) -> Self {
        let detail = "A value is required.".to_owned();
        let title = "A required attribute is missing.";
        Self::new(409, "ENTITY_ERROR.ATTRIBUTE.REQUIRED", title, detail).at(pointer)
    }

    pub fn invalid_attribute(pointer: &str) -> Self {
        let detail = "This value is not accepted.".to_owned();
        let title = "An attribute has an invalid value.";
        Self::new(409, "ENTITY_ERROR.ATTRIBUTE.INVALID", title, detail).at(pointer)
    }

    pub fn attribute_not_allowed(pointer: &str) -> Self {
        let detail = "It cannot be set in this request.".to_owned();
        let title = "An attribute is not allowed here.";
        Self::new(409, "ENTITY_ERROR.ATTRIBUTE.NOT_ALLOWED", title, detail).at(pointer)
    }

    pub fn duplicate(pointer: &str) -> Self {
        let detail = "Another resource has this value.".to_owned();
        let title = "An attribute has a value that is in use.";
        Self::new(
            409,
            "ENTITY_ERROR.ATTRIBUTE.INVALID.DUPLICATE",
            title,
            detail,
        )
        .at(pointer)
    }

    pub fn missing_relationship(pointer: &str) -> Self {
        let detail = "A related resource is required.".to_owned();
        let title = "A required relationship is missing.";
        Self::new(409, "ENTITY_ERROR.RELATIONSHIP.REQUIRED", title, detail).at(pointer)
    }

    pub fn invalid_relationship(pointer: &str, detail: String) -> Self {
        let title = "A relationship has an invalid value.";
        Self::new(409, "ENTITY_ERROR.RELATIONSHIP.INVALID", title, detail).at(pointer)
    }

    pub fn unknown_relationship(pointer: &str) -> Self {
        let detail = "The resource has no such relationship.".to_owned();
        let title = "There is no such relationship.";
        Self::new(409, "ENTITY_ERROR.RELATIONSHIP.UNKNOWN", title, detail).at(pointer)
    }

    pub fn no_local_id(pointer: &str, id: &str) -> Self {
        let detail = format!("'{id}' is not a local id of the form '${{…}}' that the body uses.");
        let title = "The id of an included resource is invalid.";
        Self::new(409, "ENTITY_ERROR.INCLUDED.INVALID_ID", title, detail).at(pointer)
    }

    fn document(&self, id: String) -> Value {
        let mut error = json!({
            "id": id,
            "status": self.status.to_string(),
            "code": self.code,
            "title": self.title,
            "detail": self.detail,
        });
        match &self.source {
            Some(Source::Pointer(pointer)) => error["source"] = json!({ "pointer": pointer }),
            Some(Source::Parameter(name)) => error["source"] = json!({ "parameter": name }),
            None => {}
        }
        error
    }
}

/// The answer to a request that has faults. Its status is that of the first.
pub(super) fn refusal(faults: &[Fault]) -> Response {
    let status = faults.first().map_or(500, |fault| fault.status);
    let status = StatusCode::from_u16(status).unwrap_or(StatusCode::INTERNAL_SERVER_ERROR);
    let errors = faults.iter().enumerate();
    let errors = errors.map(|(index, it)| it.document(format!("E4404{index:021}")));
    let document = json!({ "errors": errors.collect::<Vec<_>>() });
    let json = [(CONTENT_TYPE, "application/json")];
    (status, json, document.to_string()).into_response()
}

/// The answer when no acceptable media type is on offer: plain text.
pub(super) fn not_acceptable() -> Response {
    let text = "None of the accepted media types is offered.";
    (StatusCode::NOT_ACCEPTABLE, text).into_response()
}
