//! Operations, from the paths of a description.

use std::collections::BTreeMap;

use openapiv3::{
    MediaType, OpenAPI, Operation as Source, Parameter as Declared, ParameterData,
    ParameterSchemaOrContent, PathItem, PathStyle, QueryStyle, ReferenceOr,
    RequestBody as SentBody, Response as Answer, StatusCode,
};

use super::kinds::Kinds;
use super::schema::{Node, Schemas};
use super::shape::Shape;
use super::{
    Action, Api, Content, Method, Operation, Parameter, RequestBody, Response, Target, Type, Verb,
};
use crate::pointer::escape;

const JSON: &str = "application/json";
const CSV: &str = "text/csv";

/// Reads all operations into `api`.
pub(super) fn read<'a>(
    openapi: &'a OpenAPI,
    schemas: &mut Schemas<'a>,
    shapes: &BTreeMap<String, Shape>,
    kinds: &Kinds,
    api: &mut Api,
) {
    let mut reader = Reader {
        openapi,
        schemas,
        shapes,
        kinds,
        measured: BTreeMap::new(),
    };
    let mut paths: Vec<_> = openapi.paths.paths.iter().collect();
    paths.sort_by_key(|(path, _)| path.as_str());
    for (path, item) in paths {
        let pointer = format!("/paths/{}", escape(path));
        let ReferenceOr::Item(item) = item else {
            reader
                .schemas
                .problem(&pointer, "a path that is a reference cannot be followed");
            continue;
        };
        for (method, source) in item.iter() {
            let pointer = format!("{pointer}/{method}");
            let method = match method {
                "get" => Method::Get,
                "post" => Method::Post,
                "put" => Method::Put,
                "patch" => Method::Patch,
                "delete" => Method::Delete,
                other => {
                    reader
                        .schemas
                        .problem(&pointer, format!("the method `{other}` is not supported"));
                    continue;
                }
            };
            let operation = reader.operation(method, path, item, source, pointer);
            api.operations.push(operation);
        }
    }
    api.operations
        .sort_by(|a, b| (&a.path, a.method).cmp(&(&b.path, b.method)));
    api.named.append(&mut reader.measured);
    api.collections = collections(api, kinds);
}

struct Reader<'a, 'b> {
    openapi: &'a OpenAPI,
    schemas: &'b mut Schemas<'a>,
    shapes: &'b BTreeMap<String, Shape>,
    kinds: &'b Kinds,
    /// What pages of measurements hold, by a name of its own.
    measured: BTreeMap<String, Type>,
}

impl<'a> Reader<'a, '_> {
    fn operation(
        &mut self,
        method: Method,
        path: &str,
        item: &'a PathItem,
        source: &'a Source,
        pointer: String,
    ) -> Operation {
        let id = source
            .operation_id
            .clone()
            .unwrap_or_else(|| format!("{} {path}", method.name()));
        let mut path_parameters = Vec::new();
        let mut query: Vec<Parameter> = Vec::new();
        let shared = pointer
            .rsplit_once('/')
            .map_or(pointer.as_str(), |(item, _)| item)
            .to_owned();
        for (at, parameters) in [(&shared, &item.parameters), (&pointer, &source.parameters)] {
            for (index, parameter) in parameters.iter().enumerate() {
                let pointer = format!("{at}/parameters/{index}");
                match self.parameter(parameter, &pointer) {
                    Some((Place::Path, parameter)) => replace(&mut path_parameters, parameter),
                    Some((Place::Query, parameter)) => replace(&mut query, parameter),
                    None => {}
                }
            }
        }
        let path_parameters = self.in_path(path, path_parameters, &pointer);
        let response = self.response(source, &pointer);
        let body = source.request_body.as_ref().and_then(|body| {
            let pointer = format!("{pointer}/requestBody");
            self.body(body, pointer)
        });
        Operation {
            id,
            method,
            path: path.to_owned(),
            action: action(method, path, &response, body.as_ref()),
            tag: source.tags.first().cloned(),
            deprecated: source.deprecated,
            path_parameters,
            query,
            body,
            response,
            pointer,
        }
    }

    /// The parameters in the order of the path.
    fn in_path(
        &mut self,
        path: &str,
        mut declared: Vec<Parameter>,
        pointer: &str,
    ) -> Vec<Parameter> {
        let mut ordered = Vec::new();
        for name in names_in_path(path) {
            match declared.iter().position(|parameter| parameter.name == name) {
                Some(index) => ordered.push(declared.remove(index)),
                None => self.schemas.problem(
                    pointer,
                    format!("the parameter `{{{name}}}` of the path is not declared"),
                ),
            }
        }
        for parameter in declared {
            self.schemas.problem(
                pointer,
                format!("the path has no parameter `{{{}}}`", parameter.name),
            );
        }
        ordered
    }

    fn parameter(
        &mut self,
        parameter: &'a ReferenceOr<Declared>,
        pointer: &str,
    ) -> Option<(Place, Parameter)> {
        let (parameter, pointer) = match parameter {
            ReferenceOr::Item(parameter) => (parameter, pointer.to_owned()),
            ReferenceOr::Reference { reference } => {
                let components = self.openapi.components.as_ref()?;
                let name = reference.strip_prefix("#/components/parameters/");
                match name.and_then(|name| components.parameters.get(name)) {
                    Some(ReferenceOr::Item(parameter)) => {
                        (parameter, reference.trim_start_matches('#').to_owned())
                    }
                    _ => {
                        self.schemas
                            .problem(pointer, format!("`{reference}` leads nowhere"));
                        return None;
                    }
                }
            }
        };
        let (place, data, plain) = match parameter {
            Declared::Query {
                parameter_data,
                style,
                ..
            } => (
                Place::Query,
                parameter_data,
                matches!(style, QueryStyle::Form),
            ),
            Declared::Path {
                parameter_data,
                style,
            } => (
                Place::Path,
                parameter_data,
                matches!(style, PathStyle::Simple),
            ),
            Declared::Header { parameter_data, .. } | Declared::Cookie { parameter_data, .. } => {
                let name = &parameter_data.name;
                self.schemas.problem(
                    &pointer,
                    format!("`{name}` is neither in the path nor in the query"),
                );
                return None;
            }
        };
        if !plain {
            self.schemas.problem(
                &pointer,
                format!("the style of `{}` is not supported", data.name),
            );
        }
        let ParameterSchemaOrContent::Schema(schema) = &data.format else {
            self.schemas.problem(
                &pointer,
                format!("`{}` has content in place of a schema", data.name),
            );
            return None;
        };
        let node = self.schemas.node(schema, format!("{pointer}/schema"))?;
        let ty = self.schemas.ty(&node);
        if !is_simple(&ty) && !matches!(&ty, Type::List(items) if is_simple(items)) {
            self.schemas.problem(
                &pointer,
                format!("`{}` cannot be written in an address", data.name),
            );
        }
        let old_values = self.schemas.old_values(&node);
        let declared = self.declared(data, ty, node.deprecated, pointer);
        Some((
            place,
            Parameter {
                old_values,
                ..declared
            },
        ))
    }

    fn declared(
        &self,
        data: &ParameterData,
        ty: Type,
        deprecated: bool,
        pointer: String,
    ) -> Parameter {
        Parameter {
            name: data.name.clone(),
            explode: matches!(ty, Type::List(_)) && data.explode.unwrap_or(true),
            ty,
            required: data.required,
            old_values: Vec::new(),
            deprecated: deprecated || data.deprecated.unwrap_or(false),
            pointer,
        }
    }

    fn body(&mut self, body: &'a ReferenceOr<SentBody>, pointer: String) -> Option<RequestBody> {
        let ReferenceOr::Item(body) = body else {
            self.schemas.problem(
                &pointer,
                "a request body that is a reference cannot be followed",
            );
            return None;
        };
        let json = body.content.iter().find(|(name, _)| is_json(name));
        let Some((media_type, content)) = json.or_else(|| body.content.iter().next()) else {
            self.schemas
                .problem(&pointer, "a request body without a media type");
            return None;
        };
        for (other, _) in body.content.iter().filter(|(name, _)| *name != media_type) {
            self.schemas.problem(
                &format!("{pointer}/content/{}", escape(other)),
                format!("`{other}` beside `{media_type}` cannot be chosen"),
            );
        }
        let pointer = format!("{pointer}/content/{}", escape(media_type));
        if !is_json(media_type) {
            return Some(RequestBody::Bytes(media_type.clone()));
        }
        let node = self.content(content, &pointer)?;
        match node.name.and_then(|name| self.shapes.get(name)) {
            Some(Shape::Create | Shape::Update) => Some(RequestBody::Body(node.name?.to_owned())),
            Some(Shape::Linkage(kind, nullable)) => Some(RequestBody::Linkage {
                target: self.kinds.target(kind, None, ""),
                nullable: *nullable,
            }),
            Some(Shape::Linkages(kind)) => {
                Some(RequestBody::Linkages(self.kinds.target(kind, None, "")))
            }
            _ => Some(RequestBody::Json {
                ty: self.plain(&node),
                required: body.required,
            }),
        }
    }

    fn content(&mut self, content: &'a MediaType, pointer: &str) -> Option<Node<'a>> {
        match &content.schema {
            Some(schema) => self.schemas.node(schema, format!("{pointer}/schema")),
            None => {
                self.schemas.problem(pointer, "content without a schema");
                None
            }
        }
    }

    /// The type of a schema that is used as a plain object, whatever its shape.
    fn plain(&mut self, node: &Node<'a>) -> Type {
        if let Some(name) = node.name
            && self.shapes.contains_key(name)
        {
            return Type::Named(name.to_owned());
        }
        self.schemas.ty(node)
    }

    fn response(&mut self, source: &'a Source, pointer: &str) -> Response {
        let mut statuses = Vec::new();
        let mut answers: Vec<(&'a str, &'a MediaType, String)> = Vec::new();
        for (status, answer) in &source.responses.responses {
            let pointer = format!("{pointer}/responses/{status}");
            let StatusCode::Code(code @ 200..300) = *status else {
                continue;
            };
            statuses.push(code);
            let Some(answer) = self.answer(answer, &pointer) else {
                continue;
            };
            for (media_type, content) in &answer.content {
                let pointer = format!("{pointer}/content/{}", escape(media_type));
                answers.push((media_type, content, pointer));
            }
        }
        statuses.sort_unstable();
        if statuses.is_empty() {
            self.schemas
                .problem(pointer, "the operation has no response of success");
        }
        let csv = answers.len() > 1 && answers.iter().any(|(media_type, ..)| *media_type == CSV);
        if csv {
            answers.retain(|(media_type, ..)| *media_type != CSV);
        }
        // What is JSON is read; others beside it are left out.
        answers.sort_by_key(|(media_type, ..)| !is_json(media_type));
        let Some((media_type, content, at)) = answers.first().cloned() else {
            let content = if statuses.len() > 1 {
                Content::Completion
            } else {
                Content::Empty
            };
            return Response {
                content,
                media_type: None,
                csv: false,
                statuses,
            };
        };
        let content = match media_type {
            CSV => Content::Csv,
            other if !is_json(other) => Content::Bytes,
            _ => match self.content(content, &at) {
                Some(node) => self.envelope(&node),
                None => Content::Json(Type::Any),
            },
        };
        for (other, more, pointer) in &answers[1..] {
            let same = is_json(other)
                && self
                    .content(more, pointer)
                    .map(|node| self.envelope(&node))
                    .as_ref()
                    == Some(&content);
            if !same {
                self.schemas.problem(
                    pointer,
                    format!("`{other}` beside `{media_type}` cannot be chosen"),
                );
            }
        }
        Response {
            content,
            media_type: Some(media_type.to_owned()),
            csv,
            statuses,
        }
    }

    fn answer(&mut self, answer: &'a ReferenceOr<Answer>, pointer: &str) -> Option<&'a Answer> {
        match answer {
            ReferenceOr::Item(answer) => Some(answer),
            ReferenceOr::Reference { reference } => {
                let components = self.openapi.components.as_ref()?;
                let name = reference.strip_prefix("#/components/responses/");
                match name.and_then(|name| components.responses.get(name)) {
                    Some(ReferenceOr::Item(answer)) => Some(answer),
                    _ => {
                        self.schemas
                            .problem(pointer, format!("`{reference}` leads nowhere"));
                        None
                    }
                }
            }
        }
    }

    fn envelope(&mut self, node: &Node<'a>) -> Content {
        match node.name.and_then(|name| self.shapes.get(name)) {
            Some(Shape::Document(resource)) => Content::Document(resource.clone()),
            Some(Shape::Page(resource)) => Content::Page(resource.clone()),
            Some(Shape::Linkage(kind, _)) => Content::Linkage(self.kinds.target(kind, None, "")),
            Some(Shape::Linkages(kind)) => Content::Linkages(self.kinds.target(kind, None, "")),
            Some(Shape::Measurements) => {
                let data = self.schemas.member(node, "data");
                match (data.and_then(|data| self.schemas.items(&data)), node.name) {
                    (Some(items), Some(name)) if items.name.is_none() => {
                        let name = self.measurement(name);
                        let ty = self.schemas.definition(&items);
                        self.measured.insert(name.clone(), ty);
                        Content::Measurements(Type::Named(name))
                    }
                    (Some(items), _) => Content::Measurements(self.schemas.ty(&items)),
                    (None, _) => Content::Json(Type::Any),
                }
            }
            _ => Content::Json(self.plain(node)),
        }
    }
}

impl Reader<'_, '_> {
    /// The name of what a page of measurements holds: that of the page, without `Response`.
    fn measurement(&self, page: &str) -> String {
        let stem = page.strip_suffix("Response").unwrap_or(page);
        let is_taken = self.schemas.named().any(|(name, _)| name == stem);
        if is_taken {
            format!("{stem}Measurement")
        } else {
            stem.to_owned()
        }
    }
}

/// Which resource each head of a path is about: the one that its own operations answer, or else the one of its type.
fn collections(api: &Api, kinds: &Kinds) -> BTreeMap<String, Target> {
    let mut collections = BTreeMap::new();
    for operation in &api.operations {
        let Action::Standard { head, verb } = &operation.action else {
            continue;
        };
        let answered = match (verb, &operation.response.content) {
            (
                Verb::List | Verb::Get | Verb::Create | Verb::Update,
                Content::Document(name) | Content::Page(name),
            ) => api.resources.get(name),
            _ => None,
        };
        if let Some(resource) = answered {
            let target = Target {
                kind: resource.kind.clone(),
                resource: Some(resource.name.clone()),
            };
            collections.insert(head.clone(), target);
        } else if !collections.contains_key(head) {
            collections.insert(head.clone(), kinds.collection(head));
        }
    }
    collections
}

enum Place {
    Path,
    Query,
}

fn replace(parameters: &mut Vec<Parameter>, parameter: Parameter) {
    match parameters
        .iter_mut()
        .find(|known| known.name == parameter.name)
    {
        Some(known) => *known = parameter,
        None => parameters.push(parameter),
    }
}

fn is_simple(ty: &Type) -> bool {
    !matches!(
        ty,
        Type::List(_) | Type::Map(_) | Type::Object(_) | Type::Union(_) | Type::Any | Type::Bytes
    )
}

fn is_json(media_type: &str) -> bool {
    let essence = media_type.split(';').next().unwrap_or_default().trim();
    essence == JSON || essence.ends_with("+json")
}

/// The names in braces, in the order of the path.
fn names_in_path(path: &str) -> impl Iterator<Item = &str> {
    path.split('{')
        .skip(1)
        .filter_map(|rest| rest.split_once('}').map(|(name, _)| name))
}

/// What the path and the method say, when they are of the usual form `/v1/apps/{id}/relationships/builds`.
fn action(method: Method, path: &str, response: &Response, body: Option<&RequestBody>) -> Action {
    let segments: Vec<&str> = path.trim_matches('/').split('/').collect();
    let Some((version, rest)) = segments.split_first() else {
        return Action::Other;
    };
    let Some(digits) = version.strip_prefix('v') else {
        return Action::Other;
    };
    if digits.is_empty() || !digits.bytes().all(|digit| digit.is_ascii_digit()) {
        return Action::Other;
    }
    let is_name = |segment: &str| {
        !segment.is_empty()
            && segment
                .bytes()
                .all(|byte| byte.is_ascii_alphanumeric() || byte == b'_' || byte == b'-')
    };
    let is_parameter = |segment: &str| segment.starts_with('{') && segment.ends_with('}');
    let verb = match (method, &rest.get(1..).unwrap_or_default()) {
        (Method::Get, []) => Verb::List,
        (Method::Post, []) => Verb::Create,
        (Method::Get, [id]) if is_parameter(id) => Verb::Get,
        (Method::Patch, [id]) if is_parameter(id) => Verb::Update,
        (Method::Delete, [id]) if is_parameter(id) => Verb::Delete,
        (method, [id, "relationships", name]) if is_parameter(id) && is_name(name) => {
            let name = (*name).to_owned();
            match (method, body, &response.content) {
                (Method::Get, _, Content::Linkage(_)) => Verb::Linkage(name),
                (Method::Get, _, _) => Verb::Linkages(name),
                (Method::Post, ..) => Verb::Add(name),
                (Method::Delete, ..) => Verb::Remove(name),
                (Method::Patch, Some(RequestBody::Linkage { .. }), _) => Verb::Set(name),
                (Method::Patch, ..) => Verb::Replace(name),
                _ => return Action::Other,
            }
        }
        (Method::Get, [id, "metrics", name]) if is_parameter(id) && is_name(name) => {
            Verb::Metrics((*name).to_owned())
        }
        (Method::Get, [id, name]) if is_parameter(id) && is_name(name) => {
            Verb::Related((*name).to_owned())
        }
        _ => return Action::Other,
    };
    match rest.first() {
        Some(segment) if is_name(segment) => {
            let head = if digits == "1" {
                (*segment).to_owned()
            } else {
                format!("{segment}V{digits}")
            };
            Action::Standard { head, verb }
        }
        _ => Action::Other,
    }
}

impl Method {
    /// The method's name on the wire.
    pub fn name(self) -> &'static str {
        match self {
            Self::Get => "GET",
            Self::Post => "POST",
            Self::Put => "PUT",
            Self::Patch => "PATCH",
            Self::Delete => "DELETE",
        }
    }
}
