//! The function of every operation, and the setters of those with parameters of their own.

use std::collections::{BTreeMap, BTreeSet};

use super::query::{Asked, Split, split};
use super::types::Place;
use super::{
    Argument, Form, Function, Generic, Item, Parameter, Plain, Planner, Query, QuerySetter,
    RustType, Step, Style, collection, function_name, module_of,
};
use crate::model::{
    self, Action, Content, Linkage, Operation, Property, RequestBody, Target, Type, Verb,
};
use crate::names;

const JSON: &str = "application/json";

impl<'a> Planner<'a> {
    /// Plans all operations.
    pub(super) fn operations(&mut self) {
        let asked = self.asked();
        let mut functions: BTreeMap<String, BTreeSet<String>> = BTreeMap::new();
        let mut order: Vec<&Operation> = self.api.operations.iter().collect();
        order.sort_by_key(|operation| rank(&operation.action));
        for operation in order {
            let module = module_of(operation);
            let taken = functions.entry(module.clone()).or_default();
            let name = match function_name(operation) {
                name if taken.contains(&name) => names::operation(&operation.id),
                name => name,
            };
            let name = names::free(name, "_operation", taken);
            self.operation(&asked, &module, &name, operation);
        }
    }

    fn operation(&mut self, asked: &Asked, module: &str, name: &str, operation: &Operation) {
        let split = split(operation);
        let response = self.content(module, name, operation);
        let joins = asked.joins_type(&split);
        let (mut arguments, mut steps) = (Vec::new(), Vec::new());
        self.path(module, operation, &mut arguments, &mut steps);
        let required: Vec<&model::Parameter> = split
            .own
            .iter()
            .filter(|parameter| parameter.required)
            .copied()
            .collect();
        for parameter in required {
            let mut planned = self.parameter(asked, module, name, operation, parameter);
            let taken = |name: &str| {
                arguments
                    .iter()
                    .any(|argument: &Argument| argument.name == name)
            };
            let short = names::argument(&parameter.name);
            planned.argument.name = if taken(&short) {
                names::snake(&parameter.name)
            } else {
                short
            };
            arguments.push(planned.argument.clone());
            steps.push(Step::Query(planned));
        }
        self.sent(module, operation, &mut arguments, &mut steps);
        let is_paged = super::query::is_paged(&operation.response.content);
        if let Some(limit) = split.limit.or(is_paged.then_some(0)) {
            steps.push(Step::Limited(limit));
        }
        if let Some(media_type) = &operation.response.media_type
            && media_type != JSON
            && operation.response.content != Content::Csv
        {
            steps.push(Step::Accept(media_type.clone()));
        }
        let own: Vec<&model::Parameter> = split
            .own
            .iter()
            .filter(|parameter| !parameter.required)
            .copied()
            .collect();
        // Its own marker even where others could share it: callers name it, and what Apple adds must not give it another name.
        let query = if own.is_empty() && joins.is_none() && !operation.response.csv {
            None
        } else {
            let joins = joins.unwrap_or_else(|| Plain::Unit.into());
            Some(self.query(asked, module, name, operation, joins, &response, &own))
        };
        let function = Function {
            name: name.to_owned(),
            docs: self.docs(operation, &split),
            deprecated: operation.deprecated,
            arguments,
            response,
            query,
            method: operation.method.name(),
            path: operation.path.clone(),
            steps,
            pointer: operation.pointer.clone(),
            parameters: operation
                .query
                .iter()
                .map(|parameter| (parameter.name.clone(), parameter.pointer.clone()))
                .collect(),
        };
        self.push(module, Item::Function(function));
    }

    /// The marker of an operation of which something can be asked.
    fn query(
        &mut self,
        asked: &Asked,
        module: &str,
        function: &str,
        operation: &Operation,
        joins: RustType,
        response: &RustType,
        own: &[&model::Parameter],
    ) -> RustType {
        let name = self
            .types
            .reserve(module, names::function_type(function, "Query"));
        let mut setters = Vec::new();
        let mut taken = BTreeSet::new();
        let paged = operation.response.csv || super::query::is_paged(&operation.response.content);
        for parameter in own {
            let planned = self.parameter(asked, module, function, operation, parameter);
            let mut docs = vec![format!("Sets `{}`.", parameter.name)];
            if let Type::Integer {
                maximum: Some(maximum),
                ..
            } = parameter.ty
            {
                docs = vec![format!("Sets `{}`, {maximum} at most.", parameter.name)];
            }
            setters.push(QuerySetter {
                name: names::free(
                    names::parameter(&parameter.name, paged),
                    "_parameter",
                    &mut taken,
                ),
                docs,
                deprecated: parameter.deprecated,
                parameter: planned,
            });
        }
        let query = Query {
            name: name.clone(),
            docs: vec![format!(
                "The parameters of [`{}`](fn@{function}).",
                function.trim_start_matches("r#")
            )],
            joins,
            response: response.clone(),
            csv: operation.response.csv,
            setters,
        };
        self.push(module, Item::Query(query));
        RustType::item(module, &name)
    }

    /// The parameters of the path.
    fn path(
        &mut self,
        module: &str,
        operation: &Operation,
        arguments: &mut Vec<Argument>,
        steps: &mut Vec<Step>,
    ) {
        let about = collection(self.api, operation);
        let changes = matches!(&operation.body, Some(RequestBody::Body(name))
            if self.api.bodies.get(name).is_some_and(|body| body.role == model::BodyRole::Update));
        for parameter in &operation.path_parameters {
            let argument = match (about, &parameter.ty) {
                (Some(target), Type::Text)
                    if target.resource.is_some() && operation.path_parameters.len() == 1 =>
                {
                    Argument {
                        name: names::snake(&parameter.name),
                        ty: Generic::Id.of(self.types.target(target)),
                        form: Form::Into,
                        pointer: parameter.pointer.clone(),
                    }
                }
                (_, ty) => {
                    let place = Place {
                        module,
                        root: "",
                        owner: "",
                        member: &parameter.name,
                        written: false,
                        pointer: &parameter.pointer,
                    };
                    self.types
                        .argument(place, names::snake(&parameter.name), ty)
                }
            };
            arguments.push(argument.clone());
            let wire = parameter.name.clone();
            steps.push(if changes && operation.path_parameters.len() == 1 {
                Step::PathAndBody { wire, argument }
            } else {
                Step::Path { wire, argument }
            });
        }
    }

    /// What the operation sends.
    fn sent(
        &mut self,
        module: &str,
        operation: &Operation,
        arguments: &mut Vec<Argument>,
        steps: &mut Vec<Step>,
    ) {
        let related = match &operation.action {
            Action::Standard {
                verb: Verb::Add(name) | Verb::Remove(name) | Verb::Replace(name) | Verb::Set(name),
                ..
            } => names::snake(name),
            _ => "data".to_owned(),
        };
        let pointer = format!("{}/requestBody", operation.pointer);
        match &operation.body {
            None => {}
            Some(RequestBody::Body(name)) => {
                arguments.push(Argument {
                    name: "body".to_owned(),
                    ty: RustType::Item(self.types.body(name)),
                    form: Form::Exact,
                    pointer,
                });
                if !steps
                    .iter()
                    .any(|step| matches!(step, Step::PathAndBody { .. }))
                {
                    steps.push(Step::Body);
                }
            }
            Some(RequestBody::Linkage { nullable, .. }) => {
                let target = self.linked(operation);
                let ty = self.types.target(&target);
                let argument = Argument {
                    name: related,
                    ty: Generic::Id.of(ty.clone()),
                    form: if *nullable {
                        Form::OptionalReference
                    } else {
                        Form::Reference
                    },
                    pointer,
                };
                arguments.push(argument.clone());
                steps.push(Step::Linkage {
                    kind: target.kind,
                    argument: Argument { ty, ..argument },
                });
            }
            Some(RequestBody::Linkages(_)) => {
                let target = self.linked(operation);
                let ty = self.types.target(&target);
                let argument = Argument {
                    name: related,
                    ty: Generic::Id.of(ty.clone()),
                    form: Form::IntoList,
                    pointer,
                };
                arguments.push(argument.clone());
                steps.push(Step::Linkages {
                    kind: target.kind,
                    argument: Argument { ty, ..argument },
                });
            }
            Some(RequestBody::Json { ty, required }) => {
                let owner = names::function_type(&function_name(operation), "");
                let place = Place {
                    module,
                    root: &owner,
                    owner: &owner,
                    member: "body",
                    written: true,
                    pointer: &pointer,
                };
                let ty = self.types.value(place, ty);
                let form = if *required {
                    Form::Reference
                } else {
                    Form::OptionalReference
                };
                arguments.push(Argument {
                    name: "body".to_owned(),
                    ty,
                    form,
                    pointer,
                });
                steps.push(Step::Json {
                    optional: !required,
                });
            }
            Some(RequestBody::Bytes(media_type)) => {
                arguments.push(Argument {
                    name: "body".to_owned(),
                    ty: Generic::Vec.of(Plain::Byte.into()),
                    form: Form::Into,
                    pointer,
                });
                steps.push(Step::Bytes {
                    media_type: media_type.clone(),
                });
            }
        }
    }

    /// The target of the relationship that the operation reads or changes, as its resource has it.
    fn linked(&self, operation: &Operation) -> Target {
        let plain = match (&operation.body, &operation.response.content) {
            (Some(RequestBody::Linkage { target, .. } | RequestBody::Linkages(target)), _)
            | (_, Content::Linkage(target) | Content::Linkages(target)) => target.clone(),
            _ => Target {
                kind: String::new(),
                resource: None,
            },
        };
        let Action::Standard {
            verb:
                Verb::Linkage(name)
                | Verb::Linkages(name)
                | Verb::Add(name)
                | Verb::Remove(name)
                | Verb::Replace(name)
                | Verb::Set(name),
            ..
        } = &operation.action
        else {
            return plain;
        };
        let resource = collection(self.api, operation).and_then(|target| target.resource.as_ref());
        let resource = resource.and_then(|name| self.api.resources.get(name));
        match resource.and_then(|resource| relationship(resource, name)) {
            Some(Linkage::ToOne(target) | Linkage::ToMany(target)) if target.kind == plain.kind => {
                target.clone()
            }
            _ => plain,
        }
    }

    /// The type of the answer.
    fn content(&mut self, module: &str, function: &str, operation: &Operation) -> RustType {
        let owner = names::function_type(function, "");
        let pointer = format!("{}/responses", operation.pointer);
        let place = Place {
            module,
            root: &owner,
            owner: &owner,
            member: "response",
            written: false,
            pointer: &pointer,
        };
        match &operation.response.content {
            Content::Empty => Plain::Unit.into(),
            Content::Completion => Plain::Completion.into(),
            Content::Csv => Plain::Csv.into(),
            Content::Bytes => match operation.response.media_type.as_deref() {
                Some(media_type) if media_type.contains("gzip") => Plain::Gzip.into(),
                _ => Plain::Bytes.into(),
            },
            Content::Document(resource) => {
                let ty = self.types.resource(resource);
                // A related resource that is not there is answered with null, though the description never says so.
                if matches!(
                    operation.action,
                    Action::Standard {
                        verb: Verb::Related(_),
                        ..
                    }
                ) {
                    Generic::Document.of(Generic::Option.of(ty))
                } else {
                    Generic::Document.of(ty)
                }
            }
            Content::Page(resource) => Generic::Page.of(self.types.resource(resource)),
            Content::Measurements(ty) => Generic::Page.of(self.types.value(place, ty)),
            Content::Linkage(_) => Generic::Linkage.of(self.linked_type(operation)),
            Content::Linkages(_) => Generic::Linkages.of(self.linked_type(operation)),
            Content::Json(ty) => {
                let is_object = matches!(ty, Type::Object(_))
                    || matches!(ty, Type::Named(name) if matches!(self.api.named.get(name), Some(Type::Object(_))));
                let name = self.types.value(place, ty);
                if is_object {
                    name
                } else {
                    Generic::Json.of(name)
                }
            }
        }
    }

    fn linked_type(&mut self, operation: &Operation) -> RustType {
        let target = self.linked(operation);
        self.types.target(&target)
    }

    /// A parameter of the query with the type of its values.
    fn parameter(
        &mut self,
        asked: &Asked,
        module: &str,
        function: &str,
        operation: &Operation,
        parameter: &model::Parameter,
    ) -> Parameter {
        let (many, item) = match &parameter.ty {
            Type::List(items) => (true, items.as_ref()),
            other => (false, other),
        };
        let style = match item {
            Type::Integer { minimum, maximum } if !many => Style::Integer {
                minimum: *minimum,
                maximum: *maximum,
            },
            _ if !many => Style::One,
            _ if parameter.explode => Style::Repeated,
            _ => Style::Joined,
        };
        let (ty, into) = match item {
            Type::Enum(values) => match asked.field_type(parameter) {
                Some(field) => (field, false),
                None => (
                    self.values(module, function, operation, parameter, values),
                    false,
                ),
            },
            Type::Text => match self.identified(operation, &parameter.name) {
                Some(target) => (Generic::Id.of(self.types.target(&target)), true),
                None => (Plain::String.into(), true),
            },
            other => {
                let stem = names::function_type(function, "");
                let member = names::family(&parameter.name).1;
                let place = Place {
                    module,
                    root: &stem,
                    owner: &stem,
                    member,
                    written: false,
                    pointer: &parameter.pointer,
                };
                let into = matches!(other, Type::Date | Type::DateTime);
                (self.types.value(place, other), into)
            }
        };
        let form = match (many, into) {
            (true, true) => Form::IntoList,
            (true, false) => Form::List,
            (false, true) => Form::Into,
            (false, false) => Form::Exact,
        };
        let name = if many { "values" } else { "value" }.to_owned();
        Parameter {
            wire: parameter.name.clone(),
            argument: Argument {
                name,
                ty,
                form,
                pointer: parameter.pointer.clone(),
            },
            style,
        }
    }

    /// The enum for the values of a parameter: that of the attribute that it filters by, or the one that allows just
    /// these values, or one of its own.
    fn values(
        &mut self,
        module: &str,
        function: &str,
        operation: &Operation,
        parameter: &model::Parameter,
        values: &[String],
    ) -> RustType {
        if let Some((resource, property)) = self.filtered(operation, &parameter.name) {
            let item = match &property.ty {
                Type::List(items) => items.as_ref(),
                other => other,
            };
            let known = match item {
                Type::Enum(known) => Some(known),
                Type::Named(name) => match self.api.named.get(name) {
                    Some(Type::Enum(known)) => Some(known),
                    _ => None,
                },
                _ => None,
            };
            if known
                .is_some_and(|known| super::types::sorted(known) == super::types::sorted(values))
            {
                let home = self.types.home(&resource.name);
                let root = names::ty(&resource.name);
                let member = match &property.ty {
                    Type::List(_) => names::singular(&property.name),
                    _ => property.name.clone(),
                };
                let place = Place {
                    module: &home,
                    root: &root,
                    owner: &root,
                    member: &member,
                    written: false,
                    pointer: &property.pointer,
                };
                return self.types.value(place, item);
            }
        }
        if let Some(known) = self.types.enum_of(values) {
            return known;
        }
        let candidates = names::parameter_types(function, &parameter.name);
        let docs = vec![format!("Values of `{}`.", parameter.name)];
        let ty = Type::Enum(values.to_vec());
        self.types
            .intern_names(module, &candidates, &ty, docs, &parameter.pointer)
    }

    /// The attribute that a parameter `filter[…]` filters by.
    fn filtered(
        &self,
        operation: &Operation,
        parameter: &str,
    ) -> Option<(&'a model::Resource, &'a Property)> {
        let ("filter", path) = names::family(parameter) else {
            return None;
        };
        let mut resource = self.primary(operation)?;
        let mut steps = path.split('.').peekable();
        while let Some(step) = steps.next() {
            if steps.peek().is_none() {
                let attributes = resource.attributes.as_ref()?;
                return attributes
                    .iter()
                    .find(|property| property.name == step)
                    .map(|property| (resource, property));
            }
            let (Linkage::ToOne(target) | Linkage::ToMany(target)) = relationship(resource, step)?
            else {
                return None;
            };
            resource = self.api.resources.get(target.resource.as_ref()?)?;
        }
        None
    }

    /// The resource of which a parameter `filter[…]` takes the identity.
    fn identified(&self, operation: &Operation, parameter: &str) -> Option<Target> {
        let ("filter", path) = names::family(parameter) else {
            return None;
        };
        let resource = self.primary(operation)?;
        if path == "id" {
            return Some(Target {
                kind: resource.kind.clone(),
                resource: Some(resource.name.clone()),
            });
        }
        match relationship(resource, path)? {
            Linkage::ToOne(target) | Linkage::ToMany(target) => Some(target.clone()),
            Linkage::LinksOnly => None,
        }
    }

    /// The resource that an operation answers.
    fn primary(&self, operation: &Operation) -> Option<&'a model::Resource> {
        match &operation.response.content {
            Content::Document(name) | Content::Page(name) => self.api.resources.get(name),
            _ => None,
        }
    }

    fn docs(&self, operation: &Operation, split: &Split<'_>) -> Vec<String> {
        let mut docs = vec![sentence(operation)];
        docs.extend([
            String::new(),
            format!("`{} {}`", operation.method.name(), operation.path),
        ]);
        if let Some(limit) = split.limit {
            docs.extend([String::new(), format!("At most {limit} on a page.")]);
        }
        let own = split.own.iter();
        let arguments = own.filter(|parameter| parameter.required && parameter.deprecated);
        for parameter in arguments.chain(&split.deprecated) {
            let name = &parameter.name;
            docs.extend([String::new(), format!("`{name}` is deprecated.")]);
        }
        let query = operation.query.iter();
        // The names of fields are types of their own, with the deprecation on each.
        for parameter in query.filter(|parameter| names::family(&parameter.name).0 != "fields") {
            docs.extend(parameter.old_values.iter().flat_map(|value| {
                let name = &parameter.name;
                [
                    String::new(),
                    format!("`{value}` in `{name}` is deprecated."),
                ]
            }));
        }
        if operation.response.csv {
            docs.extend([
                String::new(),
                "The answer can also be had as text, with `csv`.".to_owned(),
            ]);
        }
        if let Some(documentation) = &self.settings.documentation {
            let path: String = operation
                .path
                .chars()
                .map(|letter| match letter {
                    '/' => '-',
                    '{' | '}' => '_',
                    other => other,
                })
                .collect();
            let page = format!("{}{path}", operation.method.name().to_lowercase());
            docs.extend([
                String::new(),
                format!("[Apple's page]({documentation}/{page})"),
            ]);
        }
        docs
    }
}

fn relationship<'r>(resource: &'r model::Resource, name: &str) -> Option<&'r Linkage> {
    let relationships = resource.relationships.as_ref()?;
    relationships
        .iter()
        .find(|relationship| relationship.name == name)
        .map(|relationship| &relationship.linkage)
}

/// What an operation does, in one sentence.
fn sentence(operation: &Operation) -> String {
    let Action::Standard { head, verb } = &operation.action else {
        return format!("{}.", super::capital(&names::words(&operation.id)));
    };
    let all = names::words(head);
    match verb {
        Verb::List => format!("Lists {all}."),
        Verb::Get => format!("Reads one of the {all}."),
        Verb::Create => format!("Creates one of the {all}."),
        Verb::Update => format!("Changes one of the {all}."),
        Verb::Delete => format!("Deletes one of the {all}."),
        Verb::Related(name) => format!("Reads the {} of one of the {all}.", names::words(name)),
        Verb::Linkage(name) => format!(
            "Reads the identity of the {} of one of the {all}.",
            names::words(name)
        ),
        Verb::Linkages(name) => format!(
            "Reads the identities of the {} of one of the {all}.",
            names::words(name)
        ),
        Verb::Add(name) => format!("Adds to the {} of one of the {all}.", names::words(name)),
        Verb::Remove(name) => format!(
            "Removes from the {} of one of the {all}.",
            names::words(name)
        ),
        Verb::Replace(name) => format!("Replaces the {} of one of the {all}.", names::words(name)),
        Verb::Set(name) => {
            let sets = match operation.body {
                Some(RequestBody::Linkage { nullable: true, .. }) => "Sets or clears",
                _ => "Sets",
            };
            format!("{sets} the {} of one of the {all}.", names::words(name))
        }
        Verb::Metrics(name) => format!("Measures the {} of one of the {all}.", names::words(name)),
    }
}

/// The order of functions in a module.
fn rank(action: &Action) -> u8 {
    match action {
        Action::Standard { verb, .. } => match verb {
            Verb::List => 0,
            Verb::Get => 1,
            Verb::Create => 2,
            Verb::Update => 3,
            Verb::Delete => 4,
            Verb::Related(_) => 5,
            Verb::Metrics(_) => 6,
            Verb::Linkage(_) | Verb::Linkages(_) => 7,
            Verb::Add(_) | Verb::Remove(_) | Verb::Replace(_) | Verb::Set(_) => 8,
        },
        Action::Other => 9,
    }
}
