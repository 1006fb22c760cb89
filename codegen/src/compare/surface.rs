//! What callers of the bindings can name and call, from a plan: every Rust path with what may be relied on.
//!
//! Paths are those below the module of the API, as callers write them: `apps::list`, `apps::list().filter_name`, `apps::App.id`,
//! `apps::AppCreate::new`, `Platform::Ios`. A method of a request is told with the function that makes the request, a field with
//! a dot, so that it differs from a method of the same name.
//!
//! What all items of a kind have is told by the kind: all types that are read are `#[non_exhaustive]`, can be cloned and have a default;
//! all enums are `#[non_exhaustive]`; bodies have no fields that a caller could see. So nothing that is added breaks a caller's
//! literal, pattern or `match`. The markers of queries and joins are told with the functions whose requests they stand in.

use std::collections::{BTreeMap, BTreeSet};
use std::iter;

use crate::plan::{
    Argument, Body, Branching, Enum, Field, FieldKind, Form, Function, Generic, Item, ItemPath,
    Joins, Member, MemberKind, Module, Names, NamesRole, Plain, Plan, Query, Resource, RustType,
    Step, Struct, Style, Union, Values,
};

/// Everything that callers of the bindings can name and call, by its Rust path.
#[derive(Debug, Clone, Default)]
pub struct Surface {
    /// The things, by their paths.
    pub things: BTreeMap<String, Thing>,
}

/// Something that callers can name or call.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Thing {
    /// The module that it belongs to.
    pub module: String,
    /// What may be relied on.
    pub signature: Signature,
    /// Whether its use is warned of.
    pub deprecated: bool,
    /// What Apple calls it: method and path, the name in JSON or in the query, the value. It can change without a caller's code
    /// taking notice.
    pub wire: String,
    /// What else is sent or read because of it, and how: told, but judged with the change of the description.
    pub facts: Vec<String>,
    /// The things that it belongs to: without one of them it cannot be there.
    pub parents: Vec<String>,
    /// JSON pointers to what it comes from.
    pub pointers: BTreeSet<String>,
}

/// What may be relied on.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Signature {
    /// A function that makes a request.
    Function {
        /// What it takes.
        takes: Vec<Taken>,
        /// What the answer is read as.
        response: RustType,
        /// What may be asked: the type by which the request is named.
        query: RustType,
    },
    /// `new` of a type that requests hold.
    Constructor(Vec<Taken>),
    /// A method that sets something.
    Setter(Taken),
    /// A method without arguments.
    Method,
    /// What the method `fields` or `include` takes a list of, or what `limit_included` takes: a type.
    Accepts(RustType),
    /// A public field: its type.
    Field(RustType),
    /// A method that tells something: the type of it.
    Getter(RustType),
    /// A variant of an enum, with the type that it holds.
    Variant(Option<RustType>),
    /// A type.
    Type(Kind),
    /// A conversion.
    Conversion,
    /// What somebody wrote by hand, as Rust writes it.
    Written(String),
}

/// What a type is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Kind {
    /// A resource.
    Resource,
    /// Attributes, relationships, or a plain object.
    Object,
    /// A body.
    Body,
    /// An enum of texts, known or not.
    Texts,
    /// An enum of whole numbers, known or not.
    Numbers,
    /// Names for a query.
    Names,
    /// Names of fields.
    FieldNames,
    /// Names of relationships whose size can be limited.
    LimitedNames,
    /// One of several types.
    Union,
    /// What a resource has for each value of an attribute.
    Branching,
    /// A type without values, to name what an identity is of.
    Bare,
}

/// An argument.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Taken {
    /// Its name.
    pub name: String,
    /// The type that is wanted.
    pub ty: RustType,
    /// What can be given for it.
    pub form: Form,
    /// JSON pointer to what it is.
    pub pointer: String,
}

impl Taken {
    fn of(argument: &Argument) -> Self {
        Self {
            name: argument.name.clone(),
            ty: argument.ty.clone(),
            form: argument.form,
            pointer: argument.pointer.clone(),
        }
    }

    /// How Rust writes what can be given.
    #[must_use]
    pub fn written(&self) -> String {
        let ty = &self.ty;
        match self.form {
            Form::Exact => ty.to_string(),
            Form::Reference => format!("&{ty}"),
            Form::OptionalReference => format!("Option<&{ty}>"),
            Form::Into => format!("impl Into<{ty}>"),
            Form::List => format!("impl IntoIterator<Item = {ty}>"),
            Form::IntoList => format!("impl IntoIterator<Item = impl Into<{ty}>>"),
        }
    }
}

impl Surface {
    /// The same, with what `other` knows of the places in the description from which things of the same path come.
    #[must_use]
    pub(crate) fn located_by(mut self, other: &Self) -> Self {
        for (path, thing) in &mut self.things {
            let Some(known) = other.things.get(path) else {
                continue;
            };
            thing.module.clone_from(&known.module);
            thing.pointers.clone_from(&known.pointers);
            let places = known.signature.taken();
            for taken in thing.signature.taken_mut() {
                if let Some(known) = places.iter().find(|known| known.name == taken.name) {
                    taken.pointer.clone_from(&known.pointer);
                }
            }
        }
        self
    }
}

impl Signature {
    /// The arguments.
    fn taken(&self) -> &[Taken] {
        match self {
            Self::Function { takes, .. } | Self::Constructor(takes) => takes,
            Self::Setter(taken) => std::slice::from_ref(taken),
            _ => &[],
        }
    }

    fn taken_mut(&mut self) -> &mut [Taken] {
        match self {
            Self::Function { takes, .. } | Self::Constructor(takes) => takes,
            Self::Setter(taken) => std::slice::from_mut(taken),
            _ => &mut [],
        }
    }

    /// How Rust writes it, in short.
    #[must_use]
    pub fn written(&self) -> String {
        let list = |takes: &[Taken]| {
            takes
                .iter()
                .map(Taken::written)
                .collect::<Vec<_>>()
                .join(", ")
        };
        match self {
            Self::Function {
                takes,
                response,
                query,
            } => format!("fn({}) -> Request<{response}, {query}>", list(takes)),
            Self::Constructor(takes) => format!("fn({}) -> Self", list(takes)),
            Self::Setter(taken) => format!("fn(self, {}) -> Self", taken.written()),
            Self::Method => "fn(self) -> Self".to_owned(),
            Self::Getter(ty) => format!("fn(&self) -> {ty}"),
            Self::Accepts(ty) | Self::Field(ty) => ty.to_string(),
            Self::Variant(Some(holds)) => format!("({holds})"),
            Self::Variant(None) => "()".to_owned(),
            Self::Type(kind) => kind.about().to_owned(),
            Self::Conversion => "Into".to_owned(),
            Self::Written(text) => text.clone(),
        }
    }

    /// The types that it names.
    fn types(&self) -> Vec<&RustType> {
        match self {
            Self::Function {
                takes,
                response,
                query,
            } => {
                let mut types: Vec<&RustType> = takes.iter().map(|taken| &taken.ty).collect();
                types.extend([response, query]);
                types
            }
            Self::Constructor(takes) => takes.iter().map(|taken| &taken.ty).collect(),
            Self::Setter(taken) => vec![&taken.ty],
            Self::Accepts(ty) | Self::Field(ty) | Self::Getter(ty) | Self::Variant(Some(ty)) => {
                vec![ty]
            }
            Self::Method
            | Self::Variant(None)
            | Self::Type(_)
            | Self::Conversion
            | Self::Written(_) => Vec::new(),
        }
    }
}

impl Signature {
    /// The paths of the items that it names.
    pub(in crate::compare) fn items(&self) -> impl Iterator<Item = String> {
        let types = self.types().into_iter();
        types.filter_map(|ty| ty.path().map(ToString::to_string))
    }
}

impl Kind {
    /// All of them.
    pub const ALL: [Self; 11] = [
        Self::Resource,
        Self::Object,
        Self::Body,
        Self::Texts,
        Self::Numbers,
        Self::Names,
        Self::FieldNames,
        Self::LimitedNames,
        Self::Union,
        Self::Branching,
        Self::Bare,
    ];

    /// What it is, for people.
    #[must_use]
    pub fn about(self) -> &'static str {
        match self {
            Self::Resource => "a resource",
            Self::Object => "an object",
            Self::Body => "a body",
            Self::Texts => "an enum of texts",
            Self::Numbers => "an enum of numbers",
            Self::Names => "a set of names",
            Self::FieldNames => "a set of names of fields",
            Self::LimitedNames => "a set of names of relationships to many",
            Self::Union => "a choice of types",
            Self::Branching => "what there is by an attribute",
            Self::Bare => "a name without a description",
        }
    }
}

impl Surface {
    /// What callers can name and call in the bindings of a plan.
    #[must_use]
    pub fn new(plan: &Plan) -> Self {
        let mut builder = Builder::new(plan);
        for module in &plan.modules {
            for item in &module.items {
                builder.item(module, item);
            }
        }
        for (first, second) in &plan.same {
            let ids = [first, second].map(|ty| Generic::Id.of(ty.clone()).to_string());
            builder.converts(&ids[0], &ids[1], &[first, second]);
        }
        builder.finish()
    }
}

/// What is known while a surface is made.
struct Builder<'p> {
    things: BTreeMap<String, Thing>,
    joins: BTreeMap<ItemPath, &'p Joins>,
    queries: BTreeMap<ItemPath, (&'p Module, &'p Query)>,
    /// The parameters that names of fields are for.
    fields: BTreeMap<ItemPath, &'p str>,
}

impl<'p> Builder<'p> {
    fn new(plan: &'p Plan) -> Self {
        let mut builder = Self {
            things: BTreeMap::new(),
            joins: BTreeMap::new(),
            queries: BTreeMap::new(),
            fields: BTreeMap::new(),
        };
        for module in &plan.modules {
            for item in &module.items {
                match item {
                    Item::Joins(joins) => {
                        let path = ItemPath::new(&module.name, &joins.name);
                        builder.joins.insert(path, joins);
                    }
                    Item::Query(query) => {
                        let path = ItemPath::new(&module.name, &query.name);
                        builder.queries.insert(path, (module, query));
                    }
                    Item::Names(names) => {
                        if let NamesRole::Field(parameter) = &names.role {
                            let path = ItemPath::new(&module.name, &names.name);
                            builder.fields.insert(path, parameter);
                        }
                    }
                    _ => {}
                }
            }
        }
        builder
    }

    fn item(&mut self, module: &'p Module, item: &'p Item) {
        match item {
            Item::Function(function) => self.function(module, function),
            Item::Resource(resource) => self.resource(module, resource),
            Item::Struct(object) => self.object(module, object),
            Item::Body(body) => self.body(module, body),
            Item::Enum(values) => self.values(module, values),
            Item::Names(names) => self.names(module, names),
            Item::Union(union) => self.union(module, union),
            Item::Branching(branching) => self.branching(module, branching),
            Item::Bare { name, .. } => {
                self.ty(module, name, Kind::Bare, &[]);
            }
            // They are told with the functions whose requests they stand in.
            Item::Query(_) | Item::Joins(_) => {}
        }
    }

    fn function(&mut self, module: &'p Module, function: &'p Function) {
        let path = at(module, &function.name);
        let query = match &function.query {
            Some(query) => query.clone(),
            None => Plain::Unit.into(),
        };
        let takes = function.arguments.iter().map(Taken::of).collect();
        let response = function.response.clone();
        self.add(
            path.clone(),
            Thing {
                module: module.name.clone(),
                signature: Signature::Function {
                    takes,
                    response,
                    query: query.clone(),
                },
                deprecated: function.deprecated,
                wire: format!("{} {}", function.method, unnamed(&function.path)),
                facts: function_facts(function),
                parents: Vec::new(),
                pointers: BTreeSet::from([function.pointer.clone()]),
            },
        );
        let known = query.path().and_then(|query| self.queries.get(query));
        let joins = match known.copied() {
            Some((home, query)) => {
                let joins = &query.joins;
                let has_joins = *joins != RustType::from(Plain::Unit);
                if let Some(thing) = self.things.get_mut(&path).filter(|_| has_joins) {
                    thing.facts.push(format!("joins {joins}"));
                }
                self.setters(home, query, &path, function);
                query.joins.clone()
            }
            None => query,
        };
        self.joined(module, &joins, &path, function);
    }

    /// The methods of a request that are its own.
    fn setters(&mut self, home: &Module, query: &'p Query, function: &str, asked: &'p Function) {
        for setter in &query.setters {
            let taken = Taken::of(&setter.parameter.argument);
            let pointers = BTreeSet::from([taken.pointer.clone()]);
            self.add(
                format!("{function}().{}", setter.name),
                Thing {
                    module: home.name.clone(),
                    signature: Signature::Setter(taken),
                    deprecated: setter.deprecated,
                    wire: setter.parameter.wire.clone(),
                    facts: styled(setter.parameter.style),
                    parents: vec![function.to_owned()],
                    pointers,
                },
            );
        }
        if query.csv {
            let pointers = BTreeSet::from([format!("{}/responses", asked.pointer)]);
            self.method(home, function, "csv", Signature::Method, pointers);
        }
    }

    /// What the methods take that all requests have.
    fn joined(&mut self, module: &Module, joins: &RustType, function: &str, asked: &'p Function) {
        let pointers = |wanted: &dyn Fn(&str) -> bool| -> BTreeSet<String> {
            let parameters = asked.parameters.iter();
            parameters
                .filter(|(name, _)| wanted(name))
                .map(|(_, pointer)| pointer.clone())
                .collect()
        };
        let mut fields: Vec<RustType> = Vec::new();
        if let RustType::Of(Generic::Only, only) = joins {
            fields.push(RustType::clone(only));
        }
        let known = joins.path().and_then(|joins| self.joins.get(joins));
        if let Some(joins) = known.copied() {
            fields.extend(joins.fields.iter().cloned());
            if let Some(include) = &joins.include {
                let accepts = Signature::Accepts(include.clone());
                let pointers = pointers(&|name| name == "include");
                self.method(module, function, "include", accepts, pointers);
            }
            if let Some(to_many) = &joins.to_many {
                let accepts = Signature::Accepts(to_many.clone());
                let pointers = pointers(&|name| name.starts_with("limit["));
                self.method(module, function, "limit_included", accepts, pointers);
            }
        }
        for ty in fields {
            let parameter = ty.path().and_then(|path| self.fields.get(path));
            let parameter = parameter.copied().unwrap_or_default();
            let pointers = pointers(&|name| name == parameter);
            let name = format!("fields({ty})");
            let path = self.method(module, function, &name, Signature::Accepts(ty), pointers);
            path.wire = parameter.to_owned();
        }
    }

    fn method(
        &mut self,
        module: &Module,
        function: &str,
        name: &str,
        signature: Signature,
        pointers: BTreeSet<String>,
    ) -> &mut Thing {
        self.child(module, function, &format!("().{name}"), signature, pointers)
    }

    fn resource(&mut self, module: &Module, resource: &Resource) {
        let pointer = resource.pointer.as_str();
        let path = self.ty(module, &resource.name, Kind::Resource, &[pointer]);
        if let Some(thing) = self.things.get_mut(&path) {
            thing.deprecated = resource.deprecated;
            thing.wire.clone_from(&resource.kind);
        }
        let mut field = |name: &str, ty: RustType, at: &str| {
            let pointers = BTreeSet::from([format!("{pointer}{at}")]);
            self.child(
                module,
                &path,
                &format!(".{name}"),
                Signature::Field(ty),
                pointers,
            )
            .wire = name.to_owned();
        };
        let own = RustType::item(&module.name, &resource.name);
        field("id", Generic::Id.of(own), "/properties/id");
        if resource.links {
            field("links", Plain::Links.into(), "/properties/links");
        }
        for (name, part) in [
            ("attributes", &resource.attributes),
            ("relationships", &resource.relationships),
        ] {
            if let Some(part) = part {
                let at = format!("/properties/{name}");
                field(name, part.clone(), &at);
            }
        }
    }

    fn object(&mut self, module: &Module, object: &Struct) {
        let path = self.ty(module, &object.name, Kind::Object, &[&object.pointer]);
        for field in &object.fields {
            let Field { name, ty, .. } = field;
            let ty = match field.kind {
                FieldKind::Relationship => ty.clone(),
                FieldKind::Value | FieldKind::List | FieldKind::Lists => {
                    Generic::Option.of(ty.clone())
                }
            };
            let pointers = BTreeSet::from([field.pointer.clone()]);
            let field_path = format!(".{name}");
            let thing = self.child(module, &path, &field_path, Signature::Field(ty), pointers);
            thing.deprecated = field.deprecated;
            thing.wire.clone_from(&field.wire);
        }
        let Some(builder) = &object.builder else {
            return;
        };
        let required = builder.required.iter();
        self.constructor(module, &path, "new", required, &object.pointer);
        for setter in &builder.setters {
            let taken = Taken::of(&setter.argument);
            let pointers = BTreeSet::from([taken.pointer.clone()]);
            let name = format!("::{}", setter.name);
            self.child(module, &path, &name, Signature::Setter(taken), pointers)
                .deprecated = setter.deprecated;
        }
    }

    fn body(&mut self, module: &Module, body: &Body) {
        let path = self.ty(module, &body.name, Kind::Body, &[&body.pointer]);
        if let Some(thing) = self.things.get_mut(&path) {
            thing.facts = body_facts(body);
        }
        let mut constructor = |name: &str, chosen: &[Member], pointer: &str| {
            let members: Vec<&Member> = body.required.iter().chain(chosen).collect();
            let arguments = members.iter().map(|member| &member.argument);
            self.constructor(module, &path, name, arguments, pointer)
                .facts = members
                .iter()
                .flat_map(|member| {
                    let old = member.deprecated.then(|| "deprecated".to_owned());
                    let facts = member_facts(member).into_iter().chain(old);
                    iter::once(member.wire.clone()).chain(facts)
                })
                .collect();
        };
        if body.alternatives.is_empty() {
            constructor("new", &[], &body.pointer);
        }
        for set in &body.alternatives {
            constructor(&set.constructor, &set.members, &set.pointer);
        }
        for member in &body.optional {
            let taken = Taken::of(&member.argument);
            let pointers = BTreeSet::from([taken.pointer.clone()]);
            let name = format!("::{}", member.name);
            let thing = self.child(module, &path, &name, Signature::Setter(taken), pointers);
            thing.deprecated = member.deprecated;
            thing.wire.clone_from(&member.wire);
            thing.facts = member_facts(member);
        }
        for member in body.required.iter().chain(&body.optional) {
            if let Some(clear) = &member.clear {
                let pointers = BTreeSet::from([member.argument.pointer.clone()]);
                let name = format!("::{clear}");
                let thing = self.child(module, &path, &name, Signature::Method, pointers);
                thing.deprecated = member.deprecated;
                thing.wire.clone_from(&member.wire);
            }
        }
        if let Some(resource) = &body.inline {
            let link = Generic::Link.of(resource.clone()).to_string();
            let own = RustType::item(&module.name, &body.name);
            self.converts(&path, &link, &[&own, resource]);
        }
    }

    fn constructor<'a>(
        &mut self,
        module: &Module,
        path: &str,
        name: &str,
        arguments: impl Iterator<Item = &'a Argument>,
        pointer: &str,
    ) -> &mut Thing {
        let takes = arguments.map(Taken::of).collect();
        let pointers = BTreeSet::from([pointer.to_owned()]);
        self.child(
            module,
            path,
            &format!("::{name}"),
            Signature::Constructor(takes),
            pointers,
        )
    }

    fn values(&mut self, module: &Module, item: &Enum) {
        let (kind, values): (Kind, Vec<(&String, String)>) = match &item.values {
            Values::Text(values) => {
                let values = values.iter().map(|(name, text)| (name, text.clone()));
                (Kind::Texts, values.collect())
            }
            Values::Integer(values) => {
                let values = values
                    .iter()
                    .map(|(name, number)| (name, number.to_string()));
                (Kind::Numbers, values.collect())
            }
        };
        let path = self.ty(module, &item.name, kind, &[&item.pointer]);
        for (name, value) in values {
            self.variant(module, &path, name, None, value);
        }
    }

    fn names(&mut self, module: &Module, names: &Names) {
        let kind = match names.role {
            NamesRole::Plain => Kind::Names,
            NamesRole::Field(_) => Kind::FieldNames,
            NamesRole::Limited(_) => Kind::LimitedNames,
        };
        let path = self.ty(module, &names.name, kind, &[]);
        let mut maxima = match &names.role {
            NamesRole::Limited(maxima) => maxima.as_slice(),
            NamesRole::Plain | NamesRole::Field(_) => &[],
        }
        .iter();
        if let (NamesRole::Field(parameter), Some(thing)) =
            (&names.role, self.things.get_mut(&path))
        {
            thing.facts.push(format!("for {parameter}"));
        }
        for (name, value) in &names.values {
            let pointers = names.deprecated.get(name);
            let variant = self.variant(module, &path, name, None, value.clone());
            variant.deprecated = pointers.is_some();
            variant
                .pointers
                .extend(pointers.into_iter().flatten().cloned());
            variant.facts = maxima
                .next()
                .map(|it| format!("..={it}"))
                .into_iter()
                .collect();
        }
    }

    fn union(&mut self, module: &Module, union: &Union) {
        let path = self.ty(module, &union.name, Kind::Union, &[&union.pointer]);
        for variant in &union.variants {
            let ty = Some(variant.ty.clone());
            let told = self.variant(module, &path, &variant.name, ty, String::new());
            if !variant.required.is_empty() {
                told.facts = vec![format!("with {}", variant.required.join(", "))];
            }
        }
        if let Some(thing) = self.things.get_mut(&path) {
            let order = union.variants.iter().map(|variant| variant.name.as_str());
            let order = order.collect::<Vec<_>>().join(", ");
            thing.facts = vec![format!("tried in the order {order}")];
        }
    }

    fn branching(&mut self, module: &Module, branching: &Branching) {
        let pointer = branching.pointer.as_str();
        let path = self.ty(module, &branching.name, Kind::Branching, &[pointer]);
        let resource = branching.resource.to_string();
        let method = format!(".{}()", branching.method);
        let own = RustType::item(&module.name, &branching.name);
        let told = Signature::Getter(Generic::Option.of(own));
        let pointers = || BTreeSet::from([pointer.to_owned()]);
        self.child(module, &resource, &method, told, pointers())
            .facts = vec![format!("by {}", branching.attribute)];
        for branch in &branching.branches {
            self.variant(module, &path, &branch.name, None, branch.value.clone());
            for field in &branch.fields {
                let ty = Signature::Field(field.ty.clone());
                let branch = format!("{path}::{}", branch.name);
                let name = format!(".{}", field.name);
                let thing = self.child(module, &branch, &name, ty, pointers());
                thing.wire.clone_from(&field.wire);
            }
        }
    }

    fn variant(
        &mut self,
        module: &Module,
        path: &str,
        name: &str,
        holds: Option<RustType>,
        wire: String,
    ) -> &mut Thing {
        let name = format!("::{name}");
        let signature = Signature::Variant(holds);
        let variant = self.child(module, path, &name, signature, BTreeSet::new());
        variant.wire = wire;
        variant
    }

    fn ty(&mut self, module: &Module, name: &str, kind: Kind, pointers: &[&str]) -> String {
        let path = at(module, name);
        let pointers = pointers.iter().map(|pointer| (*pointer).to_owned());
        self.add(
            path.clone(),
            Thing {
                module: module.name.clone(),
                signature: Signature::Type(kind),
                deprecated: false,
                wire: String::new(),
                facts: Vec::new(),
                parents: Vec::new(),
                pointers: pointers.filter(|pointer| !pointer.is_empty()).collect(),
            },
        );
        path
    }

    fn child(
        &mut self,
        module: &Module,
        parent: &str,
        name: &str,
        signature: Signature,
        pointers: BTreeSet<String>,
    ) -> &mut Thing {
        let thing = Thing {
            module: module.name.clone(),
            signature,
            deprecated: false,
            wire: String::new(),
            facts: Vec::new(),
            parents: vec![parent.to_owned()],
            pointers,
        };
        self.add(format!("{parent}{name}"), thing)
    }

    fn converts(&mut self, from: &str, to: &str, types: &[&RustType]) {
        let first = types.first().and_then(|ty| ty.path());
        let thing = Thing {
            module: first.map_or_else(String::new, |path| path.module.clone()),
            signature: Signature::Conversion,
            deprecated: false,
            wire: String::new(),
            facts: Vec::new(),
            parents: types.iter().map(ToString::to_string).collect(),
            pointers: BTreeSet::new(),
        };
        self.add(format!("{from} into {to}"), thing);
    }

    fn add(&mut self, path: String, thing: Thing) -> &mut Thing {
        self.things.entry(path).or_insert(thing)
    }

    /// What a type comes from, and what it holds, are all the places that use it too.
    fn finish(mut self) -> Surface {
        let mut uses: BTreeMap<String, BTreeSet<String>> = BTreeMap::new();
        for thing in self.things.values() {
            for path in thing.signature.items() {
                if self.things.get(&path).is_some_and(is_shared) {
                    let places = uses.entry(path).or_default();
                    places.extend(thing.pointers.iter().cloned());
                }
            }
        }
        for (path, pointers) in uses {
            if let Some(thing) = self.things.get_mut(&path) {
                thing.pointers.extend(pointers);
            }
        }
        let types: BTreeMap<String, BTreeSet<String>> = self
            .things
            .iter()
            .filter(|(_, thing)| matches!(thing.signature, Signature::Type(_)))
            .map(|(path, thing)| (path.clone(), thing.pointers.clone()))
            .collect();
        for thing in self.things.values_mut() {
            if thing.pointers.is_empty() {
                let parents = thing.parents.iter().filter_map(|path| types.get(path));
                thing.pointers = parents.flatten().cloned().collect();
            }
        }
        Surface {
            things: self.things,
        }
    }
}

/// Whether a type comes from the places that use it, rather than from a schema of its own.
fn is_shared(thing: &Thing) -> bool {
    let is_named = thing.pointers.iter().any(|pointer| {
        pointer
            .strip_prefix("/components/schemas/")
            .is_some_and(|name| !name.contains('/'))
    });
    matches!(thing.signature, Signature::Type(_)) && !is_named
}

/// How the arguments of a function are sent, and what else is.
fn function_facts(function: &Function) -> Vec<String> {
    let fact = |step: &Step| match step {
        Step::Path { wire, argument } if *wire == argument.name => None,
        Step::Path { wire, argument } => Some(format!("{{{wire}}} from {}", argument.name)),
        Step::PathAndBody { wire, argument } => {
            Some(format!("{{{wire}}} and body from {}", argument.name))
        }
        Step::Body => Some("body".to_owned()),
        Step::Linkage { kind, argument } => Some(format!("{} -> one {kind}", argument.name)),
        Step::Linkages { kind, argument } => Some(format!("{} -> many {kind}", argument.name)),
        Step::Json { optional: true } => Some("JSON, or nothing".to_owned()),
        Step::Json { optional: false } => Some("JSON".to_owned()),
        Step::Bytes { media_type } => Some(format!("bytes of {media_type}")),
        Step::Query(parameter) => {
            let mut fact = format!("{} from {}", parameter.wire, parameter.argument.name);
            for style in styled(parameter.style) {
                fact = format!("{fact}, {style}");
            }
            Some(fact)
        }
        Step::Limited(maximum) => Some(format!("limit ..={maximum}")),
        Step::Accept(media_type) => Some(format!("accept {media_type}")),
    };
    let path = (function.path.contains('{')).then(|| function.path.clone());
    path.into_iter()
        .chain(function.steps.iter().filter_map(fact))
        .collect()
}

/// How the values of a parameter are sent.
fn styled(style: Style) -> Vec<String> {
    match style {
        Style::One => Vec::new(),
        Style::Joined => vec!["joined".to_owned()],
        Style::Repeated => vec!["repeated".to_owned()],
        Style::Integer { minimum, maximum } => vec![bounds(minimum, maximum)],
    }
}

/// What a body always has.
fn body_facts(body: &Body) -> Vec<String> {
    let always = [
        (body.attributes, "always attributes"),
        (body.relationships, "always relationships"),
    ];
    let always = always.iter().filter(|(always, _)| *always);
    iter::once(format!("type {}", body.kind))
        .chain(always.map(|(_, fact)| (*fact).to_owned()))
        .collect()
}

/// What a member of a body is.
fn member_facts(member: &Member) -> Vec<String> {
    match &member.kind {
        MemberKind::Attribute => Vec::new(),
        MemberKind::Integer { minimum, maximum } => vec![bounds(*minimum, *maximum)],
        MemberKind::ToOne { kind, .. } => vec![format!("-> one {kind}")],
        MemberKind::ToMany { kind, .. } => vec![format!("-> many {kind}")],
    }
}

fn bounds(minimum: Option<i64>, maximum: Option<i64>) -> String {
    let bound = |bound: Option<i64>| bound.map(|bound| bound.to_string()).unwrap_or_default();
    format!("{}..={}", bound(minimum), bound(maximum))
}

/// A path whose parameters have no names.
fn unnamed(path: &str) -> String {
    let segments = path.split('/');
    let segments = segments.map(|segment| {
        if segment.starts_with('{') {
            "{}"
        } else {
            segment
        }
    });
    segments.collect::<Vec<_>>().join("/")
}

/// The path of an item.
fn at(module: &Module, name: &str) -> String {
    if module.at_root {
        name.to_owned()
    } else {
        format!("{}::{name}", module.name)
    }
}
