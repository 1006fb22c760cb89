//! What is read: documents, resources, relationships, plain objects and values.

use std::collections::{BTreeMap, BTreeSet};

use super::{Place, Proof};
use crate::bindings::{Field, Struct, Type};
use crate::description::{Description, Kind, Node, Operation};

/// What a type belongs to: a property or a parameter.
pub(super) type Owner<'n, 'a> = (Kind, &'n Node<'a>);

/// The schemas of the resources in `included`, or of the only one.
fn alternatives<'a>(included: &Node<'a>) -> Vec<Node<'a>> {
    match included.get("items") {
        Some(items) if items.get("oneOf").is_some() => items.items("oneOf"),
        Some(items) => vec![items],
        None => Vec::new(),
    }
}

/// The text of the only value of `type`.
pub(super) fn kind_of(schema: &Node<'_>) -> Option<String> {
    match schema
        .get("properties")?
        .get("type")?
        .texts("enum")
        .as_slice()
    {
        [kind] => Some(kind.clone()),
        _ => None,
    }
}

/// Which schema a type in JSON means in the documents about a resource.
pub(super) fn included(description: &Description) -> BTreeMap<(String, String), BTreeSet<String>> {
    let mut known: BTreeMap<(String, String), BTreeSet<String>> = BTreeMap::new();
    for (name, schema) in description
        .schemas()
        .iter()
        .filter(|(name, _)| name.ends_with("Response"))
    {
        let Some(properties) = schema.get("properties") else {
            continue;
        };
        let (Some(data), Some(included)) = (properties.get("data"), properties.get("included"))
        else {
            continue;
        };
        let data = data.get("items").unwrap_or(data).resolved();
        let primary = data.schema_name().unwrap_or(name).to_owned();
        for alternative in alternatives(&included) {
            let schema = alternative.resolved();
            if let (Some(kind), Some(name)) = (kind_of(&schema), schema.schema_name()) {
                known
                    .entry((primary.clone(), kind))
                    .or_default()
                    .insert(name.to_owned());
            }
        }
    }
    known
}

/// Whether both names end with the same version, such as `V2`.
fn is_of_version(relationship: &str, resource: &str) -> bool {
    let version = |name: &str| {
        let stem = name.trim_end_matches(|digit: char| digit.is_ascii_digit());
        (stem.len() < name.len() && stem.ends_with('V')).then(|| name[stem.len()..].to_owned())
    };
    version(relationship).is_some() && version(relationship) == version(resource)
}

/// By resource and relationship: the schema of the related resources that an operation reads.
pub(super) fn related(description: &Description) -> BTreeMap<(String, String), String> {
    let operations = description.operations();
    let answers = operations.iter().filter_map(|operation| {
        let content = operation.node.get("responses")?.entries();
        let (_, answer) = content
            .into_iter()
            .find(|(status, _)| status.starts_with('2'))?;
        let schema = answer
            .get("content")?
            .get("application/json")?
            .get("schema")?
            .resolved();
        let data = schema.get("properties")?.get("data")?;
        let data = data.get("items").unwrap_or(data).resolved();
        let resource = data.schema_name()?.to_owned();
        Some((
            operation
                .path
                .split_once("/{id}")
                .unwrap_or((&operation.path, "")),
            resource,
        ))
    });
    let answers: Vec<((&str, &str), String)> = answers.collect();
    let owner = |head: &str| {
        let own = answers
            .iter()
            .find(|((known, rest), _)| *known == head && rest.is_empty());
        own.map(|(_, resource)| resource.clone())
    };
    let related = answers.iter().filter_map(|((head, rest), resource)| {
        Some((
            (owner(head)?, rest.strip_prefix('/')?.to_owned()),
            resource.clone(),
        ))
    });
    related.collect()
}

impl<'a> Proof<'a> {
    /// The answer of an operation.
    pub(super) fn read_answer(
        &mut self,
        schema: &Node<'_>,
        answer: &Type,
        operation: &Operation<'_>,
    ) -> Result<(), String> {
        let data = schema
            .get("properties")
            .and_then(|properties| properties.get("data"));
        let Some(data) = data else {
            if !self.bindings.structs.contains_key(&answer.name) {
                return Err(format!("answers {answer}"));
            }
            self.only_here(schema, operation);
            self.object(schema, answer, false);
            return Ok(());
        };
        let is_list = data.text("type") == Some("array");
        let item = data.get("items").unwrap_or_else(|| data.clone());
        let target = item.resolved();
        let is_linkage = target.schema_name().is_none()
            && target.members("properties").len() == 2
            && kind_of(&target).is_some();
        let wanted = match (is_linkage, is_list) {
            (true, true) => "Linkages",
            (true, false) => "Linkage",
            (false, true) => "Page",
            (false, false) => "Document",
        };
        let Some(ty) = answer.inside(wanted) else {
            return Err(format!("answers {answer}, not {wanted}"));
        };
        // `GET /v1/builds/{id}/app`: there may be none.
        let is_related = operation.method == "GET" && operation.path.contains("}/");
        let ty = match ty.inside("Option") {
            Some(inner) if is_related && wanted == "Document" => inner,
            None if is_related && wanted == "Document" => {
                return Err(format!("answers {answer}, not an Option"));
            }
            _ => ty,
        };
        self.only_here(schema, operation);
        self.envelope(schema, answer);
        if is_linkage {
            self.identity(&target, ty, &item)
        } else if target
            .get("properties")
            .is_some_and(|properties| properties.get("id").is_some())
        {
            if target.flag("deprecated") && !operation.node.flag("deprecated") {
                return Err(format!("{ty} is deprecated, the operation is not"));
            }
            self.resource(&target, ty)
        } else {
            self.object(&target, ty, false);
            Ok(())
        }
    }

    /// `data`, `included`, `links` and `meta` are written by hand; what they hold is not.
    fn envelope(&mut self, schema: &Node<'_>, answer: &Type) {
        self.schema(schema, answer);
        for required in schema.items("required") {
            self.excused(Kind::Required, &required, Place::Envelope);
        }
        let fields: &[&str] = match answer.name.as_str() {
            "Linkage" => &["data", "links"],
            "Linkages" => &["data", "links", "meta"],
            _ => &["data", "included", "links", "meta"],
        };
        for (name, property) in schema.members("properties") {
            if !fields.contains(&name.as_str()) {
                self.lost(
                    Kind::Property,
                    &property,
                    format!("{answer} does not have it"),
                );
                continue;
            }
            self.excused(Kind::Property, &property, Place::Envelope);
            self.linked(&property);
            if name != "included" {
                continue;
            }
            if let Some(discriminator) = property
                .get("items")
                .and_then(|items| items.get("discriminator"))
            {
                let is_right = self.discriminates(&property, &discriminator);
                self.check(
                    Kind::Discriminator,
                    &discriminator,
                    is_right,
                    "is not the `type` of the included resources",
                );
            }
            for alternative in alternatives(&property) {
                self.alternative(&alternative);
            }
        }
    }

    /// Included resources are told apart by their `type`, as the bindings do.
    fn discriminates(&self, included: &Node<'_>, discriminator: &Node<'_>) -> bool {
        let schemas: Vec<Node<'_>> = alternatives(included).iter().map(Node::resolved).collect();
        let mapping = discriminator.members("mapping");
        let is_mapped = |schema: &Node<'_>| {
            let kind = kind_of(schema);
            let to = mapping.iter().find(|(from, _)| Some(from) == kind.as_ref());
            to.is_some_and(|(_, to)| to.shown().strip_prefix('#') == Some(&schema.pointer))
        };
        discriminator.text("propertyName") == Some("type")
            && mapping.len() == schemas.len()
            && schemas.iter().all(is_mapped)
    }

    /// A resource that may be among the included ones.
    fn alternative(&mut self, alternative: &Node<'_>) {
        let schema = alternative.resolved();
        let found = match self.named(&schema) {
            Some(ty) => self.resource(&schema, &ty),
            None => Err("no type, or several, of this name".to_owned()),
        };
        self.choice(alternative, found.is_ok(), found.err().unwrap_or_default());
    }

    /// One of a `oneOf`, or the only one.
    pub(super) fn choice(
        &mut self,
        alternative: &Node<'_>,
        is_right: bool,
        otherwise: impl Into<String>,
    ) {
        if alternative.pointer.contains("/oneOf/") {
            self.check(Kind::Alternative, alternative, is_right, otherwise);
        } else if !is_right {
            self.lost(Kind::Schema, &alternative.resolved(), otherwise);
        }
    }

    /// Objects that the runtime has types for.
    fn linked(&mut self, property: &Node<'_>) {
        let schema = property.resolved();
        let ty = match schema.schema_name() {
            Some(
                "PagedDocumentLinks" | "DocumentLinks" | "ResourceLinks" | "RelationshipLinks",
            ) => "links::Links",
            Some("PagingInformation") => "links::PagingInformation",
            _ => return,
        };
        self.expressed(Kind::Schema, &schema);
        self.by_hand(&schema, ty);
    }

    /// An object that is written by hand.
    fn by_hand(&mut self, schema: &Node<'_>, ty: &str) {
        let fields = self
            .runtime
            .structs
            .get(ty)
            .map(|known| known.fields.as_slice())
            .unwrap_or_default();
        for required in schema.items("required") {
            self.excused(Kind::Required, &required, Place::Answer);
        }
        for (wire, property) in schema.members("properties") {
            let field = fields
                .iter()
                .find(|field| field.read == [wire.as_str()] && field.written == [wire.as_str()]);
            self.check(
                Kind::Property,
                &property,
                field.is_some(),
                format!("{ty} does not read and write it"),
            );
            let Some(field) = field else { continue };
            let ty = field.ty.inside("Option").unwrap_or(&field.ty);
            match property.text("type") {
                Some("object") => self.by_hand(&property, &ty.name),
                _ => self.value((Kind::Property, &property), &property, ty, false),
            }
        }
    }

    /// `type` and `id` of something else.
    fn identity(
        &mut self,
        schema: &Node<'_>,
        target: &Type,
        owner: &Node<'_>,
    ) -> Result<(), String> {
        for required in schema.items("required") {
            self.excused(Kind::Required, &required, Place::Relationship);
        }
        for (name, property) in schema.members("properties") {
            if name != "type" && name != "id" {
                self.lost(Kind::Property, &property, "an identity has `type` and `id`");
                continue;
            }
            self.excused(Kind::Property, &property, Place::Relationship);
            for value in property.items("enum") {
                let kind = self.resource_kind(target);
                let is_right = kind == value.value.as_str();
                self.check(
                    Kind::EnumValue,
                    &value,
                    is_right,
                    format!("{target} is of the type {kind:?}"),
                );
            }
        }
        match kind_of(schema) {
            Some(kind) if self.resource_kind(target) == Some(&kind) => Ok(()),
            kind => Err(format!(
                "{target} is not of the type {kind:?} of {}",
                owner.pointer
            )),
        }
    }

    /// A resource.
    pub(super) fn resource(&mut self, schema: &Node<'_>, ty: &Type) -> Result<(), String> {
        let known = self.structure(ty);
        let Some((known, (kind, parts))) =
            known.and_then(|known| Some((known, known.resource.as_ref()?)))
        else {
            return Err(format!("{ty} is no resource"));
        };
        if ty.name.rsplit("::").next() != schema.schema_name() {
            return Err(format!(
                "{ty} does not stand for {:?}",
                schema.schema_name()
            ));
        }
        if !self.is_new(schema, &ty.name) {
            return Ok(());
        }
        self.schema(schema, ty);
        for required in schema.items("required") {
            let is_identity = ["id", "type"].contains(&&*required.shown());
            self.excused(
                Kind::Required,
                &required,
                if is_identity {
                    Place::Identity
                } else {
                    Place::Answer
                },
            );
        }
        let properties = schema.members("properties");
        for (name, property) in &properties {
            let field = known.fields.iter().find(|field| field.name == *name);
            let has_part = field.is_some() && parts.contains(name);
            let missing = format!("{ty} has no {name}");
            match (name.as_str(), field) {
                ("type", _) => {
                    self.expressed(Kind::Property, property);
                    for value in property.items("enum") {
                        let is_right = value.value.as_str() == Some(kind);
                        self.check(
                            Kind::EnumValue,
                            &value,
                            is_right,
                            format!("{ty} is of the type {kind}"),
                        );
                    }
                }
                ("id", Some(field)) => {
                    let is_right = field.ty
                        == Type {
                            name: "Id".to_owned(),
                            arguments: vec![ty.clone()],
                        };
                    self.check(
                        Kind::Property,
                        property,
                        is_right,
                        format!("{ty} has the id {}", field.ty),
                    );
                }
                ("attributes", Some(field)) if has_part => {
                    self.expressed(Kind::Property, property);
                    self.object(property, &field.ty, false);
                    self.branches(property, ty, name);
                }
                ("relationships", Some(field)) if has_part => {
                    self.expressed(Kind::Property, property);
                    self.relationships(
                        property,
                        &field.ty,
                        schema.schema_name().unwrap_or_default(),
                    );
                    self.branches(property, ty, name);
                }
                ("links", Some(field)) if has_part && field.ty == Type::of("Links") => {
                    self.expressed(Kind::Property, property);
                    self.linked(property);
                }
                _ => self.lost(Kind::Property, property, missing),
            }
        }
        for name in known.fields.iter().map(|field| &field.name).chain(parts) {
            if !properties.iter().any(|(known, _)| known == name) {
                self.extra(Kind::Property, format!("{ty} has {name}"));
            }
        }
        Ok(())
    }

    /// A part of a resource that has several forms: an attribute tells which, and with each of its values comes what is not in all forms.
    fn branches(&mut self, part: &Node<'_>, resource: &Type, name: &str) {
        let alternatives = part.items("oneOf");
        if alternatives.is_empty() {
            return;
        }
        let prefix = format!("{name}.");
        let bindings = self.bindings;
        let found = bindings.enums.iter().find_map(|(ty, known)| {
            let branching = known.branching.as_ref()?;
            let fields = branching.arms.values().flatten();
            let is_here = branching.resource == *resource
                && fields.clone().next().is_some()
                && fields.clone().all(|field| field.starts_with(&prefix));
            is_here.then_some((ty, branching))
        });
        let Some((ty, branching)) = found else {
            self.lost(
                Kind::Property,
                part,
                format!("nothing tells the forms of {name} of {resource} apart"),
            );
            return;
        };
        self.used.insert(ty.clone());
        let members = |alternative: &Node<'_>| -> BTreeSet<String> {
            let properties = alternative.resolved().all_properties().into_iter();
            properties.map(|(wire, _)| wire).collect()
        };
        let shared = alternatives
            .iter()
            .map(members)
            .reduce(|known, more| &known & &more)
            .unwrap_or_default();
        let Some(discriminator) = part.get("discriminator") else {
            self.lost(Kind::Property, part, "forms without a discriminator");
            return;
        };
        let mapping = discriminator.members("mapping");
        for alternative in &alternatives {
            let target = alternative.resolved().pointer;
            let own: Vec<String> = (&members(alternative) - &shared).into_iter().collect();
            let mut values = mapping
                .iter()
                .filter(|(_, to)| to.shown().strip_prefix('#') == Some(target.as_str()))
                .peekable();
            let is_right = values.peek().is_some()
                && values.all(|(value, _)| {
                    branching.arms.get(value).is_some_and(|fields| {
                        fields.len() == own.len()
                            && fields.iter().zip(&own).all(|(field, wire)| {
                                is_alike(field.strip_prefix(&prefix).unwrap_or_default(), wire)
                            })
                    })
                });
            self.check(
                Kind::Alternative,
                alternative,
                is_right,
                format!("{ty} does not come with {own:?} for its values"),
            );
        }
        let named = discriminator.text("propertyName").unwrap_or_default();
        let attribute = branching.attribute.strip_prefix("attributes.");
        let values: BTreeSet<&String> = mapping.iter().map(|(value, _)| value).collect();
        let is_right = attribute.is_some_and(|attribute| is_alike(attribute, named))
            && branching.arms.keys().collect::<BTreeSet<_>>() == values;
        self.check(
            Kind::Discriminator,
            &discriminator,
            is_right,
            format!("{ty} is not by {named}, or has other values"),
        );
    }

    fn relationships(&mut self, schema: &Node<'_>, ty: &Type, resource: &str) {
        let Some(known) = self.structure(ty) else {
            self.lost(Kind::Property, schema, format!("{ty} is no struct"));
            return;
        };
        for form in schema.forms() {
            self.schema(&form, ty);
            for required in form.items("required") {
                self.excused(Kind::Required, &required, Place::Answer);
            }
        }
        for (wire, property, field) in self.fields(schema, ty, known) {
            let relationship = property.resolved();
            for (name, part) in relationship.members("properties") {
                let is_known = ["data", "links", "meta"].contains(&&*name);
                let place = Place::Relationship;
                if is_known {
                    self.excused(Kind::Property, &part, place);
                    self.linked(&part);
                } else {
                    self.lost(
                        Kind::Property,
                        &part,
                        "a relationship has `data`, `links` and `meta`",
                    );
                }
            }
            for required in relationship.items("required") {
                self.excused(Kind::Required, &required, Place::Relationship);
            }
            let data = relationship
                .get("properties")
                .and_then(|properties| properties.get("data"));
            let (wanted, identity) = match &data {
                None => ("LinksOnly", None),
                Some(data) if data.text("type") == Some("array") => ("ToMany", data.get("items")),
                Some(data) => ("ToOne", Some(data.clone())),
            };
            let found = match (identity, field.ty.inside(wanted)) {
                (None, _) if field.ty == Type::of("LinksOnly") => Ok(()),
                (Some(identity), Some(target)) => {
                    let identity = identity.resolved();
                    let found = self.identity(&identity, target, &property);
                    found.and_then(|()| self.means(resource, &wire, kind_of(&identity), target))
                }
                _ => Err(format!("{ty}.{wire} is {}, not {wanted}", field.ty)),
            };
            self.check(
                Kind::Property,
                &property,
                found.is_ok(),
                found.err().unwrap_or_default(),
            );
        }
    }

    /// The target is what the operation that reads the related resources answers; or else of the version in the name of
    /// the relationship (a document cannot include two versions of a type, so the one it names may be the other); or
    /// else what documents include.
    fn means(
        &self,
        resource: &str,
        relationship: &str,
        kind: Option<String>,
        target: &Type,
    ) -> Result<(), String> {
        let related = self
            .related
            .get(&(resource.to_owned(), relationship.to_owned()));
        let included = self
            .included
            .get(&(resource.to_owned(), kind.unwrap_or_default()));
        let name = target.name.rsplit("::").next().unwrap_or_default();
        match (related, included) {
            (Some(known), _) if known != name => Err(format!("means {known}, not {target}")),
            (None, Some(known)) if !known.contains(name) && !is_of_version(relationship, name) => {
                Err(format!("means {known:?}, not {target}"))
            }
            _ => Ok(()),
        }
    }

    /// The properties of an object with their fields; what has no partner is noted.
    fn fields<'n>(
        &mut self,
        schema: &Node<'n>,
        ty: &Type,
        known: &'a Struct,
    ) -> Vec<(String, Node<'n>, &'a Field)> {
        let properties = schema.all_properties();
        let mut pairs = Vec::new();
        for (wire, property) in &properties {
            let is_wire = |names: &[String]| names == [wire.as_str()];
            let is_field = |field: &&Field| {
                is_wire(&field.read) && is_wire(&field.written) && is_alike(&field.name, wire)
            };
            let field = known.fields.iter().find(is_field);
            match field {
                Some(field) => {
                    self.expressed(Kind::Property, property);
                    self.deprecated(property, field.deprecated, &format!("{ty}.{}", field.name));
                    pairs.push((wire.clone(), property.clone(), field));
                }
                None => self.lost(
                    Kind::Property,
                    property,
                    format!("{ty} has no field that reads and writes `{wire}`"),
                ),
            }
        }
        for field in &known.fields {
            let wires = field.read.iter().chain(&field.written);
            let strays: Vec<&String> = wires
                .filter(|wire| !properties.iter().any(|(known, _)| known == *wire))
                .collect();
            if !strays.is_empty() || field.read.is_empty() {
                self.extra(
                    Kind::Property,
                    format!("{ty}.{} stands for {strays:?}", field.name),
                );
            }
        }
        pairs
    }

    /// Attributes or a plain object.
    pub(super) fn object(&mut self, schema: &Node<'_>, ty: &Type, is_sent: bool) {
        let mark = if is_sent {
            format!("{ty}, sent")
        } else {
            ty.name.clone()
        };
        let Some(known) = self.structure(ty) else {
            self.lost(Kind::Property, schema, format!("{ty} is no struct"));
            return;
        };
        if !self.is_new(schema, &mark) {
            return;
        }
        for form in schema.forms() {
            self.schema(&form, ty);
        }
        for (wire, property, field) in self.fields(schema, ty, known) {
            let Some(inner) = field.ty.inside("Option") else {
                self.lost(
                    Kind::Property,
                    &property,
                    format!("{ty}.{} is {}, no Option", field.name, field.ty),
                );
                continue;
            };
            self.value((Kind::Property, &property), &property, inner, is_sent);
            if let Some(nullable) = property.get("nullable") {
                self.excused(Kind::Nullable, &nullable, Place::Answer);
            }
            if is_sent {
                self.setter(schema, &wire, &property, field, known, ty);
            }
        }
        if !is_sent {
            for required in schema
                .forms()
                .iter()
                .flat_map(|form| form.items("required"))
            {
                self.excused(Kind::Required, &required, Place::Answer);
            }
            if let Some(more) = schema.get("additionalProperties")
                && more.entries().is_empty()
            {
                self.excused(Kind::AdditionalProperties, &more, Place::Answer);
            }
        }
    }

    /// A plain object is made by `new` with what is required, and by setters.
    fn setter(
        &mut self,
        schema: &Node<'_>,
        wire: &str,
        property: &Node<'_>,
        field: &Field,
        known: &Struct,
        ty: &Type,
    ) {
        let makers: Vec<_> = known
            .methods
            .iter()
            .filter(|method| method.assigns.iter().any(|(to, _)| *to == field.name))
            .collect();
        let has_argument = makers.iter().any(|method| method.name == "new");
        let given = makers.iter().flat_map(|method| {
            method
                .assigns
                .iter()
                .filter(|(to, _)| *to == field.name)
                .filter_map(|(_, argument)| method.argument(argument))
        });
        let wanted = field.ty.inside("Option").unwrap_or(&field.ty);
        let wanted = wanted.inside("Box").unwrap_or(wanted);
        let is_right = given.map(value_type).all(|given| given == *wanted)
            && makers
                .iter()
                .flat_map(|method| &method.assigns)
                .all(|(to, from)| is_alike(to, from));
        self.check(
            Kind::Property,
            property,
            !makers.is_empty(),
            format!("{ty} has no setter of {wire}"),
        );
        self.check(
            Kind::Property,
            property,
            is_right,
            format!("{ty}: the setter of {wire} takes another type"),
        );
        for method in makers.iter().filter(|method| method.name != "new") {
            self.deprecated(
                property,
                method.deprecated,
                &format!("{ty}::{}", method.name),
            );
        }
        match schema
            .items("required")
            .iter()
            .find(|required| required.shown() == wire)
        {
            Some(required) => self.check(
                Kind::Required,
                required,
                has_argument,
                format!("{ty}::new does not take {wire}"),
            ),
            None if has_argument => self.extra(Kind::Required, format!("{ty}::new takes {wire}")),
            None => {}
        }
    }

    /// The answer to a request that failed.
    pub(super) fn failure(&mut self, media: &Node<'_>) {
        let Some(schema) = media.get("schema").map(|schema| schema.resolved()) else {
            return;
        };
        match self.named(&schema) {
            Some(ty) => self.object(&schema, &ty, false),
            None => self.lost(Kind::Schema, &schema, "no type of this name"),
        }
    }

    /// A value: the type is what the schema says.
    pub(super) fn value(
        &mut self,
        owner: Owner<'_, '_>,
        node: &Node<'_>,
        ty: &Type,
        is_sent: bool,
    ) {
        let schema = node.resolved();
        let ty = ty.inside("Box").unwrap_or(ty);
        self.limits(&schema);
        if schema.get("enum").is_some() {
            self.schema(&schema, ty);
            self.values(owner, &schema, ty);
            return;
        }
        if !schema.items("oneOf").is_empty() {
            self.union(owner, &schema, ty, is_sent);
            return;
        }
        let has_properties = schema.get("properties").is_some();
        match schema.text("type") {
            Some("array") => match (schema.get("items"), ty.inside("Vec")) {
                (Some(items), Some(ty)) => self.value(owner, &items, ty, is_sent),
                _ => self.lost(owner.0, owner.1, format!("{ty} is no list")),
            },
            Some("object") if has_properties && self.bindings.structs.contains_key(&ty.name) => {
                self.object(&schema, ty, is_sent)
            }
            Some("object") if !has_properties => self.map(owner, &schema, ty, is_sent),
            None if schema
                .value
                .as_object()
                .is_some_and(serde_json::Map::is_empty)
                && *ty == Type::of("Value") => {}
            Some(kind) => self.scalar(owner, &schema, kind, ty),
            None => self.lost(owner.0, owner.1, format!("{ty} for an unknown type")),
        }
    }

    pub(super) fn scalar(
        &mut self,
        owner: Owner<'_, '_>,
        schema: &Node<'_>,
        kind: &str,
        ty: &Type,
    ) {
        let format = schema.text("format");
        let (wanted, place) = match (kind, format) {
            ("string", Some("date")) => ("Date", None),
            ("string", Some("date-time")) => ("DateTime", None),
            ("string", Some("uri")) => ("String", Some(Place::Uri)),
            ("string", Some("uri-reference")) => ("String", Some(Place::UriReference)),
            ("string", Some("email")) => ("String", Some(Place::Email)),
            ("string", Some("duration")) => ("String", Some(Place::Duration)),
            ("string", Some("number")) => ("String", Some(Place::Number)),
            ("string", None) => ("String", None),
            ("integer", None | Some("int64")) => ("i64", None),
            ("number", None) => ("f64", None),
            ("boolean", None) => ("bool", None),
            _ => ("nothing that is known", None),
        };
        let is_right = *ty == Type::of(wanted);
        if !is_right {
            self.lost(owner.0, owner.1, format!("is {ty}, not {wanted}"));
        }
        match (schema.get("format"), place) {
            (Some(format), Some(place)) => self.excused(Kind::Format, &format, place),
            (Some(format), None) => self.check(
                Kind::Format,
                &format,
                is_right,
                format!("is {ty}, not {wanted}"),
            ),
            (None, _) => {}
        }
    }

    fn limits(&mut self, schema: &Node<'_>) {
        for (key, kind) in [
            ("minimum", Kind::Minimum),
            ("maximum", Kind::Maximum),
            ("maxItems", Kind::MaxItems),
        ] {
            if let Some(limit) = schema.get(key) {
                self.excused(kind, &limit, Place::Property);
            }
        }
    }

    fn map(&mut self, owner: Owner<'_, '_>, schema: &Node<'_>, ty: &Type, is_sent: bool) {
        let inner = match ty.arguments.as_slice() {
            [key, inner] if ty.name == "BTreeMap" && *key == Type::of("String") => inner,
            _ => {
                self.lost(owner.0, owner.1, format!("{ty} is no map"));
                return;
            }
        };
        self.schema(schema, ty);
        match schema.get("additionalProperties") {
            Some(additional) => {
                self.expressed(Kind::AdditionalProperties, &additional);
                self.value(owner, &additional, inner, is_sent);
            }
            None => self.lost(
                owner.0,
                owner.1,
                format!("{ty} for an object without properties"),
            ),
        }
    }

    /// One of several types: the variants in the order of the alternatives.
    fn union(&mut self, owner: Owner<'_, '_>, schema: &Node<'_>, ty: &Type, is_sent: bool) {
        let Some(known) = self.enumeration(ty).filter(|known| known.union) else {
            self.lost(owner.0, owner.1, format!("{ty} is no union"));
            return;
        };
        self.schema(schema, ty);
        let alternatives = schema.items("oneOf");
        for (alternative, variant) in alternatives.iter().zip(&known.variants) {
            self.expressed(Kind::Alternative, alternative);
            let inner = variant.1.first().cloned().unwrap_or_default();
            self.value(
                (Kind::Alternative, alternative),
                alternative,
                &inner,
                is_sent,
            );
        }
        if known.variants.len() != alternatives.len() + 1 {
            self.lost(
                owner.0,
                owner.1,
                format!("{ty} has {} variants", known.variants.len()),
            );
        }
    }

    /// The values of an enum: just those, and each with a variant.
    pub(super) fn values(&mut self, owner: Owner<'_, '_>, schema: &Node<'_>, ty: &Type) {
        let Some(known) = self.enumeration(ty).filter(|known| known.table) else {
            self.lost(owner.0, owner.1, format!("{ty} is no enum"));
            return;
        };
        let values = schema.items("enum");
        for value in &values {
            let is_there = known
                .values
                .iter()
                .any(|(known, _)| *known == value.shown());
            self.check(
                Kind::EnumValue,
                value,
                is_there,
                format!("{ty} does not have it"),
            );
        }
        for (value, _) in &known.values {
            if !values.iter().any(|known| known.shown() == *value) {
                self.extra(
                    Kind::EnumValue,
                    format!("{ty} has {value}, which {} does not", schema.pointer),
                );
            }
        }
        self.complete(known, ty);
    }
}

/// Whether two names are the same but for the way they are written.
pub(super) fn is_alike(first: &str, second: &str) -> bool {
    let letters = |name: &str| {
        let letters = name.chars().filter(|letter| letter.is_alphanumeric());
        letters.collect::<String>().to_lowercase()
    };
    letters(first) == letters(second)
}

/// What is wanted in the end where something can be given: `impl IntoIterator<Item = impl Into<X>>` is `Vec<X>`.
pub(super) fn value_type(given: &Type) -> Type {
    if let Some(item) = given.inside("IntoIterator") {
        return Type {
            name: "Vec".to_owned(),
            arguments: vec![value_type(item)],
        };
    }
    given.inside("Into").unwrap_or(given).clone()
}
