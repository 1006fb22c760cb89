//! An index of the emitted sources: what they offer, read with `syn` and without any help of the generator.
//!
//! The shapes of emitted code are known here and nowhere else; what this reader does not understand it says.

use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;

use proc_macro2::{TokenStream, TokenTree};
use syn::parse::Parser;
use syn::punctuated::Punctuated;
use syn::visit::Visit;
use syn::{Attribute, Expr, FnArg, ImplItem, Item, Lit, Pat, Stmt};

/// A type, with the module that an emitted type is in: `apps::App`.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Default)]
pub struct Type {
    /// Its name; of a type of the runtime the name alone.
    pub name: String,
    /// Its arguments.
    pub arguments: Vec<Type>,
}

/// What is called, with what.
#[derive(Debug, Clone, Default)]
pub struct Call {
    /// The method.
    pub method: String,
    /// Its generic arguments.
    pub types: Vec<Type>,
    /// Its arguments.
    pub arguments: Vec<Argument>,
}

/// What is given to a call.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Argument {
    /// A text.
    Text(String),
    /// A whole number, or `Some` of it.
    Integer(i64),
    /// `None`.
    None,
    /// A name, or what is made from it.
    Name(String),
    /// Something else.
    Other,
}

/// A function or a method.
#[derive(Debug, Clone, Default)]
pub struct Function {
    /// The module.
    pub module: String,
    /// Its name.
    pub name: String,
    /// What its documentation says, line by line.
    pub docs: Vec<String>,
    /// Whether it is deprecated.
    pub deprecated: bool,
    /// What must be given.
    pub arguments: Vec<(String, Type)>,
    /// What comes back.
    pub output: Type,
    /// What it calls, in order: for an operation the first is `new` with method and path.
    pub calls: Vec<Call>,
    /// The fields that it assigns, with the argument that they get.
    pub assigns: Vec<(String, String)>,
}

/// A field of a struct.
#[derive(Debug, Clone)]
pub struct Field {
    /// Its name.
    pub name: String,
    /// Its type.
    pub ty: Type,
    /// Whether it is deprecated.
    pub deprecated: bool,
    /// The names in JSON from which it is read.
    pub read: Vec<String>,
    /// The names in JSON to which it is written.
    pub written: Vec<String>,
}

/// A struct, with what is emitted around it.
#[derive(Debug, Clone, Default)]
pub struct Struct {
    /// Its fields.
    pub fields: Vec<Field>,
    /// Whether it is deprecated.
    pub deprecated: bool,
    /// Whether it is a body.
    pub body: bool,
    /// The type in JSON, and the parts, of a resource.
    pub resource: Option<(String, Vec<String>)>,
    /// The resource that it stands for when it is created inline.
    pub inline: Option<Type>,
    /// Its methods.
    pub methods: Vec<Function>,
}

/// An enum, with what is emitted around it.
#[derive(Debug, Clone, Default)]
pub struct Enum {
    /// Its variants, with the types that they hold.
    pub variants: Vec<(String, Vec<Type>)>,
    /// The values, with their variants.
    pub values: Vec<(String, String)>,
    /// The variants that are deprecated.
    pub deprecated: BTreeSet<String>,
    /// Whether it is a table of values.
    pub table: bool,
    /// Whether unknown values are kept.
    pub open: bool,
    /// The parameter that the names are fields of.
    pub parameter: Option<String>,
    /// The maximum of each variant, or of all (`*`).
    pub maxima: BTreeMap<String, i64>,
    /// Whether it is a union of types.
    pub union: bool,
    /// What may be asked along, of a marker.
    pub joins: Option<Joins>,
    /// The type of what may be asked along, of a marker with setters of its own.
    pub query: Option<Type>,
    /// Whether the same can be had as CSV.
    pub csv: bool,
    /// The setters of its request, with the type of the answer.
    pub setters: Vec<(Type, Function)>,
    /// What a resource has for each value of an attribute.
    pub branching: Option<Branching>,
}

/// What a resource has for each value of an attribute.
#[derive(Debug, Clone, Default)]
pub struct Branching {
    /// The resource.
    pub resource: Type,
    /// The field of the attribute.
    pub attribute: String,
    /// For each value, the fields that are given along, each with its part: `relationships.image`.
    pub arms: BTreeMap<String, Vec<String>>,
}

/// What may be asked along.
#[derive(Debug, Clone, Default)]
pub struct Joins {
    /// What can be included.
    pub include: Type,
    /// Relationships whose size can be limited.
    pub to_many: Type,
    /// The fields that can be chosen.
    pub fields: Vec<Type>,
}

/// The index.
#[derive(Debug, Default)]
pub struct Bindings {
    /// The functions.
    pub functions: Vec<Function>,
    /// The structs, by module and name.
    pub structs: BTreeMap<String, Struct>,
    /// The enums, by module and name.
    pub enums: BTreeMap<String, Enum>,
    /// What the reader did not understand.
    pub problems: Vec<String>,
}

/// The modules whose items come out at the root.
const AT_ROOT: [&str; 2] = ["enums", "objects"];

impl Bindings {
    /// Reads all files of a folder.
    ///
    /// # Errors
    ///
    /// What is no file, and what is no Rust.
    pub fn read(folder: &Path) -> Result<Self, Box<dyn std::error::Error + Send + Sync>> {
        let mut files = Vec::new();
        for entry in std::fs::read_dir(folder)? {
            let path = entry?.path();
            if path.extension().is_none_or(|extension| extension != "rs") {
                continue;
            }
            let name = path
                .file_stem()
                .and_then(|name| name.to_str())
                .unwrap_or_default()
                .to_owned();
            let text = std::fs::read_to_string(&path)?;
            files.push((
                name,
                syn::parse_file(&text).map_err(|error| format!("{}: {error}", path.display()))?,
            ));
        }
        files.sort_by(|first, second| first.0.cmp(&second.0));
        let names = files
            .iter()
            .flat_map(|(module, file)| defined(module, &file.items))
            .collect();
        let mut bindings = Self::default();
        for (module, file) in &files {
            let mut reader = Reader {
                module,
                names: &names,
                bindings: &mut bindings,
            };
            for item in &file.items {
                reader.item(item);
            }
        }
        Ok(bindings)
    }

    /// The structs with a name, in whatever module.
    #[must_use]
    pub fn named(&self, name: &str) -> Vec<&str> {
        let paths = self.structs.keys().chain(self.enums.keys());
        paths
            .filter(|path| path.rsplit("::").next() == Some(name))
            .map(String::as_str)
            .collect()
    }
}

impl Type {
    /// A type without arguments.
    #[must_use]
    pub fn of(name: &str) -> Self {
        Self {
            name: name.to_owned(),
            arguments: Vec::new(),
        }
    }

    /// The only argument of a type of this name.
    #[must_use]
    pub fn inside(&self, name: &str) -> Option<&Type> {
        match self.arguments.as_slice() {
            [argument] if self.name == name => Some(argument),
            _ => None,
        }
    }
}

impl std::fmt::Display for Type {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(&self.name)?;
        if self.arguments.is_empty() {
            return Ok(());
        }
        let arguments: Vec<String> = self.arguments.iter().map(Self::to_string).collect();
        write!(f, "<{}>", arguments.join(", "))
    }
}

impl Call {
    /// The first argument, if it is a text.
    #[must_use]
    pub fn text(&self) -> Option<&str> {
        match self.arguments.first() {
            Some(Argument::Text(text)) => Some(text),
            _ => None,
        }
    }

    /// An argument, if it is a name.
    #[must_use]
    pub fn name(&self, index: usize) -> Option<&str> {
        match self.arguments.get(index) {
            Some(Argument::Name(name)) => Some(name),
            _ => None,
        }
    }
}

impl Function {
    /// The call of a method, if there is one.
    #[must_use]
    pub fn call(&self, method: &str) -> Option<&Call> {
        self.calls.iter().find(|call| call.method == method)
    }

    /// The type of an argument.
    #[must_use]
    pub fn argument(&self, name: &str) -> Option<&Type> {
        self.arguments
            .iter()
            .find(|(known, _)| known == name)
            .map(|(_, ty)| ty)
    }
}

impl Enum {
    /// Whether the variant that stands for a value is deprecated.
    #[must_use]
    pub fn is_deprecated(&self, value: &str) -> bool {
        let mut values = self.values.iter();
        values.any(|(known, variant)| known == value && self.deprecated.contains(variant))
    }

    /// The maximum of the variant that stands for a value.
    #[must_use]
    pub fn maximum(&self, value: &str) -> Option<i64> {
        let variant = self
            .values
            .iter()
            .find(|(known, _)| known == value)
            .map(|(_, variant)| variant)?;
        self.maxima
            .get(variant)
            .or_else(|| self.maxima.get("*"))
            .copied()
    }
}

/// The paths of the types that a module defines, be it in a macro.
fn defined(module: &str, items: &[Item]) -> BTreeSet<String> {
    let mut names = BTreeSet::new();
    for item in items {
        match item {
            Item::Struct(item) => drop(names.insert(format!("{module}::{}", item.ident))),
            Item::Enum(item) => drop(names.insert(format!("{module}::{}", item.ident))),
            Item::Macro(item) => {
                let tokens: Vec<TokenTree> = item.mac.tokens.clone().into_iter().collect();
                for pair in tokens.windows(2) {
                    if let [TokenTree::Ident(keyword), TokenTree::Ident(name)] = pair
                        && (keyword == "enum" || keyword == "struct")
                    {
                        names.insert(format!("{module}::{name}"));
                    }
                }
            }
            _ => {}
        }
    }
    names
}

struct Reader<'a> {
    module: &'a str,
    names: &'a BTreeSet<String>,
    bindings: &'a mut Bindings,
}

impl Reader<'_> {
    fn problem(&mut self, what: &str) {
        self.bindings
            .problems
            .push(format!("{}: {what}", self.module));
    }

    fn item(&mut self, item: &Item) {
        match item {
            Item::Fn(item) => {
                let mut function = self.signature(&item.attrs, &item.sig);
                self.block(&item.block, &mut function);
                self.bindings.functions.push(function);
            }
            Item::Struct(item) => self.structure(item),
            Item::Enum(item) => self.enumeration(item),
            Item::Impl(item) => self.implementation(item),
            Item::Macro(item) => self.invocation(item),
            Item::Use(_) | Item::Mod(_) => {}
            _ => self.problem("an item of an unknown kind"),
        }
    }

    fn structure(&mut self, item: &syn::ItemStruct) {
        let mut fields = Vec::new();
        for field in &item.fields {
            let Some(name) = &field.ident else { continue };
            fields.push(Field {
                name: plain(name),
                ty: self.ty(&field.ty),
                deprecated: is_deprecated(&field.attrs),
                read: Vec::new(),
                written: Vec::new(),
            });
        }
        let known = self.struct_named(&item.ident.to_string());
        known.fields = fields;
        known.deprecated = is_deprecated(&item.attrs);
    }

    fn enumeration(&mut self, item: &syn::ItemEnum) {
        let mut variants = Vec::new();
        for variant in &item.variants {
            let types = variant
                .fields
                .iter()
                .map(|field| self.ty(&field.ty))
                .collect();
            variants.push((plain(&variant.ident), types));
        }
        let deprecated = item.variants.iter();
        let deprecated = deprecated.filter(|variant| is_deprecated(&variant.attrs));
        let deprecated = deprecated.map(|variant| plain(&variant.ident)).collect();
        let known = self.enum_named(&item.ident.to_string());
        known.variants = variants;
        known.deprecated = deprecated;
    }

    fn struct_named(&mut self, name: &str) -> &mut Struct {
        self.bindings
            .structs
            .entry(format!("{}::{name}", self.module))
            .or_default()
    }

    fn enum_named(&mut self, name: &str) -> &mut Enum {
        self.bindings
            .enums
            .entry(format!("{}::{name}", self.module))
            .or_default()
    }

    fn implementation(&mut self, item: &syn::ItemImpl) {
        let ty = self.ty(&item.self_ty);
        let name = ty.name.rsplit("::").next().unwrap_or_default().to_owned();
        let role = item
            .trait_
            .as_ref()
            .and_then(|(_, path, _)| path.segments.last());
        let role = role.map(|segment| segment.ident.to_string());
        match role.as_deref() {
            None if ty.name == "Request" => self.setters(&ty, item),
            None if self.is_branching(item) => self.branching(&name, item),
            Some("Debug") => {}
            None => {
                let methods = self.methods(item);
                self.struct_named(&name).methods.extend(methods);
            }
            Some("Object" | "Member") => self.object(&name, item),
            Some("Query") => self.query(&name, item),
            Some("AsCsv") => self.enum_named(&name).csv = true,
            Some("Union") => self.enum_named(&name).union = true,
            Some("OpenEnum" | "IntegerEnum" | "Name" | "Field" | "Limited") => {
                self.values(&name, item)
            }
            Some(other) => self.problem(&format!("an implementation of the unknown trait {other}")),
        }
    }

    /// Whether these are the methods of an enum that borrows from a resource.
    fn is_branching(&self, item: &syn::ItemImpl) -> bool {
        !item.generics.params.is_empty()
    }

    fn branching(&mut self, name: &str, item: &syn::ItemImpl) {
        let mut reader = Branches::default();
        reader.visit_item_impl(item);
        let Some(resource) = item.items.iter().find_map(|item| match item {
            ImplItem::Fn(item) => Some(self.signature(&[], &item.sig)),
            _ => None,
        }) else {
            self.problem(&format!("the branches of {name}"));
            return;
        };
        let resource = resource
            .argument("resource")
            .and_then(|ty| ty.inside("&"))
            .cloned();
        self.enum_named(name).branching = Some(Branching {
            resource: resource.unwrap_or_default(),
            attribute: reader.attribute,
            arms: reader.arms,
        });
    }

    fn methods(&mut self, item: &syn::ItemImpl) -> Vec<Function> {
        let mut methods = Vec::new();
        for item in &item.items {
            let ImplItem::Fn(item) = item else { continue };
            let mut function = self.signature(&item.attrs, &item.sig);
            self.block(&item.block, &mut function);
            methods.push(function);
        }
        methods
    }

    fn setters(&mut self, request: &Type, item: &syn::ItemImpl) {
        let [answer, marker] = request.arguments.as_slice() else {
            self.problem("setters of a request without a marker");
            return;
        };
        let name = marker
            .name
            .rsplit("::")
            .next()
            .unwrap_or_default()
            .to_owned();
        let setters: Vec<(Type, Function)> = self
            .methods(item)
            .into_iter()
            .map(|method| (answer.clone(), method))
            .collect();
        self.enum_named(&name).setters.extend(setters);
    }

    fn query(&mut self, name: &str, item: &syn::ItemImpl) {
        for item in &item.items {
            if let ImplItem::Type(item) = item {
                let joins = self.ty(&item.ty);
                self.enum_named(name).query = Some(joins);
            }
        }
    }

    fn object(&mut self, name: &str, item: &syn::ItemImpl) {
        let (mut read, mut written) = (Vec::new(), Vec::new());
        for item in &item.items {
            let ImplItem::Fn(item) = item else { continue };
            for statement in &item.block.stmts {
                match statement {
                    Stmt::Expr(Expr::Match(table), _) => {
                        read.extend(
                            table
                                .arms
                                .iter()
                                .filter_map(|arm| Some((text_of(&arm.pat)?, place(&arm.body)?))),
                        );
                    }
                    Stmt::Expr(expression, _) => {
                        for call in self.chain(expression) {
                            if let [Argument::Text(wire), Argument::Name(field)] =
                                call.arguments.as_slice()
                            {
                                written.push((wire.clone(), field.clone()));
                            }
                        }
                    }
                    _ => {}
                }
            }
        }
        let known = self.struct_named(name);
        let mut strays = Vec::new();
        for (wire, field) in read {
            match known.fields.iter_mut().find(|known| known.name == field) {
                Some(known) => known.read.push(wire),
                None => strays.push(wire),
            }
        }
        for (wire, field) in written {
            match known.fields.iter_mut().find(|known| known.name == field) {
                Some(known) => known.written.push(wire),
                None => strays.push(wire),
            }
        }
        for wire in strays {
            self.problem(&format!("{name} reads or writes `{wire}` without a field"));
        }
    }

    /// The tables of enums: of values, of parameters and of maxima.
    fn values(&mut self, name: &str, item: &syn::ItemImpl) {
        let role = item
            .trait_
            .as_ref()
            .and_then(|(_, path, _)| path.segments.last());
        let role = role
            .map(|segment| segment.ident.to_string())
            .unwrap_or_default();
        let known = self.enum_named(name);
        known.open |= role == "OpenEnum" || role == "IntegerEnum";
        known.table |= known.open || role == "Name";
        for item in &item.items {
            match item {
                ImplItem::Const(item) if item.ident == "PARAMETER" => {
                    known.parameter = literal(&item.expr)
                }
                ImplItem::Const(item) => known.values = table(&item.expr),
                ImplItem::Fn(item) if item.sig.ident == "as_str" => {
                    known.values = arms(&item.block)
                }
                ImplItem::Fn(item) if item.sig.ident == "maximum" => {
                    known.maxima = maxima(&item.block)
                }
                _ => {}
            }
        }
    }

    fn invocation(&mut self, item: &syn::ItemMacro) {
        let name = item
            .mac
            .path
            .segments
            .last()
            .map(|segment| segment.ident.to_string())
            .unwrap_or_default();
        let parts = split(item.mac.tokens.clone());
        let first = parts.first().map(ToString::to_string).unwrap_or_default();
        match name.as_str() {
            "resource" => {
                let kind = parts
                    .get(1)
                    .and_then(|tokens| syn::parse2::<Lit>(tokens.clone()).ok());
                let kind = kind
                    .and_then(|kind| text_of_literal(&kind))
                    .unwrap_or_default();
                let parts = parts.iter().skip(2).map(ToString::to_string).collect();
                self.struct_named(&first).resource = Some((kind, parts));
            }
            "body" => self.struct_named(&first).body = true,
            "inline_create" => {
                let resource = parts
                    .get(1)
                    .and_then(|tokens| syn::parse2::<syn::Type>(tokens.clone()).ok());
                let resource = resource.map(|resource| self.ty(&resource));
                self.struct_named(&first).inline = resource;
            }
            "joins" => self.joins(&first, &parts),
            "values" | "integer_values" => self.table(item, true),
            "names" => self.table(item, false),
            "object" | "answer" | "open_enum" | "integer_enum" | "name" | "union" | "same_type" => {
            }
            _ => self.problem(&format!("the unknown macro {name}")),
        }
    }

    /// `pub enum Name { Variant = "value", … }` in a macro.
    fn table(&mut self, item: &syn::ItemMacro, open: bool) {
        let Ok(item) = syn::parse2::<syn::ItemEnum>(item.mac.tokens.clone()) else {
            self.problem("a table of values");
            return;
        };
        let mut values = Vec::new();
        for variant in &item.variants {
            match variant
                .discriminant
                .as_ref()
                .and_then(|(_, value)| literal(value))
            {
                Some(value) => values.push((value, plain(&variant.ident))),
                None => self.problem(&format!("{}::{} has no value", item.ident, variant.ident)),
            }
        }
        self.enumeration(&item);
        let known = self.enum_named(&item.ident.to_string());
        known.values = values;
        known.table = true;
        known.open = open;
    }

    fn joins(&mut self, name: &str, parts: &[TokenStream]) {
        let mut joins = Joins::default();
        for part in parts.iter().skip(1) {
            let Ok(part) = syn::parse2::<syn::ExprAssign>(part.clone()) else {
                self.problem(&format!("the joins of {name}"));
                continue;
            };
            let types = match part.right.as_ref() {
                Expr::Array(types) => types.elems.iter().map(|ty| self.type_of(ty)).collect(),
                ty => vec![self.type_of(ty)],
            };
            match self.argument(&part.left) {
                Argument::Name(name) if name == "include" => {
                    joins.include = types.into_iter().next().unwrap_or_default()
                }
                Argument::Name(name) if name == "to_many" => {
                    joins.to_many = types.into_iter().next().unwrap_or_default()
                }
                Argument::Name(name) if name == "fields" => joins.fields = types,
                _ => self.problem(&format!("the joins of {name}")),
            }
        }
        self.enum_named(name).joins = Some(joins);
    }

    fn signature(&mut self, attributes: &[Attribute], signature: &syn::Signature) -> Function {
        let mut arguments = Vec::new();
        for argument in &signature.inputs {
            if let FnArg::Typed(argument) = argument
                && let Pat::Ident(name) = argument.pat.as_ref()
            {
                arguments.push((plain(&name.ident), self.ty(&argument.ty)));
            }
        }
        let output = match &signature.output {
            syn::ReturnType::Type(_, ty) => self.ty(ty),
            syn::ReturnType::Default => Type::of("()"),
        };
        Function {
            module: self.module.to_owned(),
            name: plain(&signature.ident),
            docs: docs(attributes),
            deprecated: is_deprecated(attributes),
            arguments,
            output,
            ..Function::default()
        }
    }

    fn block(&mut self, block: &syn::Block, function: &mut Function) {
        for statement in &block.stmts {
            let Stmt::Expr(expression, _) = statement else {
                continue;
            };
            match expression {
                Expr::Assign(assign) => {
                    if let (Argument::Name(field), Argument::Name(value)) =
                        (self.argument(&assign.left), self.argument(&assign.right))
                    {
                        function.assigns.push((field, value));
                    }
                }
                Expr::Struct(made) => {
                    for field in &made.fields {
                        if let (syn::Member::Named(name), Argument::Name(value)) =
                            (&field.member, self.argument(&field.expr))
                        {
                            function.assigns.push((plain(name), value));
                        }
                    }
                }
                expression => function.calls.extend(self.chain(expression)),
            }
        }
    }

    /// The calls of a chain, in order, whatever it is wrapped into.
    fn chain(&mut self, expression: &Expr) -> Vec<Call> {
        match expression {
            Expr::MethodCall(call) => {
                let mut calls = self.chain(&call.receiver);
                let types = call
                    .turbofish
                    .as_ref()
                    .map(|generics| self.generics(generics))
                    .unwrap_or_default();
                let arguments = call
                    .args
                    .iter()
                    .map(|argument| self.argument(argument))
                    .collect();
                calls.push(Call {
                    method: plain(&call.method),
                    types,
                    arguments,
                });
                calls
            }
            Expr::Call(call) => match self.argument(&call.func) {
                Argument::Name(name) if name == "new" => {
                    let arguments = call
                        .args
                        .iter()
                        .map(|argument| self.argument(argument))
                        .collect();
                    vec![Call {
                        method: name,
                        types: Vec::new(),
                        arguments,
                    }]
                }
                _ => call
                    .args
                    .iter()
                    .flat_map(|argument| self.chain(argument))
                    .collect(),
            },
            Expr::Paren(inner) => self.chain(&inner.expr),
            _ => Vec::new(),
        }
    }

    fn argument(&mut self, expression: &Expr) -> Argument {
        match expression {
            Expr::Lit(literal) => match &literal.lit {
                Lit::Str(text) => Argument::Text(text.value()),
                Lit::Int(number) => number
                    .base10_parse()
                    .map_or(Argument::Other, Argument::Integer),
                _ => Argument::Other,
            },
            Expr::Unary(negative) => match self.argument(&negative.expr) {
                Argument::Integer(number) => Argument::Integer(-number),
                _ => Argument::Other,
            },
            Expr::Path(path) => match path.path.segments.last() {
                Some(last) if last.ident == "None" => Argument::None,
                Some(last) => Argument::Name(plain(&last.ident)),
                None => Argument::Other,
            },
            Expr::Call(call) => match call.args.last() {
                Some(argument) => self.argument(argument),
                None => Argument::Other,
            },
            Expr::MethodCall(call) => self.argument(&call.receiver),
            Expr::Reference(reference) => self.argument(&reference.expr),
            Expr::Paren(inner) => self.argument(&inner.expr),
            Expr::Field(field) => match &field.member {
                syn::Member::Named(name) => Argument::Name(plain(name)),
                syn::Member::Unnamed(_) => Argument::Other,
            },
            _ => Argument::Other,
        }
    }

    fn type_of(&mut self, expression: &Expr) -> Type {
        match expression {
            Expr::Path(path) => self.path(&path.path),
            _ => Type::default(),
        }
    }

    fn ty(&mut self, ty: &syn::Type) -> Type {
        match ty {
            syn::Type::Path(path) => self.path(&path.path),
            syn::Type::Tuple(tuple) if tuple.elems.is_empty() => Type::of("()"),
            syn::Type::Reference(reference) => Type {
                name: "&".to_owned(),
                arguments: vec![self.ty(&reference.elem)],
            },
            syn::Type::ImplTrait(given) => self.bounds(given),
            syn::Type::Paren(inner) => self.ty(&inner.elem),
            syn::Type::Infer(_) => Type::of("_"),
            _ => {
                self.problem("a type of an unknown kind");
                Type::default()
            }
        }
    }

    /// `impl Into<X>` as `Into<X>`, `impl IntoIterator<Item = X>` as `IntoIterator<X>`.
    fn bounds(&mut self, given: &syn::TypeImplTrait) -> Type {
        let bound = given.bounds.iter().find_map(|bound| match bound {
            syn::TypeParamBound::Trait(bound) => Some(bound),
            _ => None,
        });
        bound
            .map(|bound| self.path(&bound.path))
            .unwrap_or_default()
    }

    fn path(&mut self, path: &syn::Path) -> Type {
        let segments: Vec<String> = path
            .segments
            .iter()
            .map(|segment| plain(&segment.ident))
            .collect();
        let arguments = path
            .segments
            .last()
            .map(|segment| match &segment.arguments {
                syn::PathArguments::AngleBracketed(generics) => self.generics(generics),
                _ => Vec::new(),
            });
        Type {
            name: self.full_name(&segments),
            arguments: arguments.unwrap_or_default(),
        }
    }

    fn generics(&mut self, generics: &syn::AngleBracketedGenericArguments) -> Vec<Type> {
        let mut types = Vec::new();
        for argument in &generics.args {
            match argument {
                syn::GenericArgument::Type(ty) => types.push(self.ty(ty)),
                syn::GenericArgument::AssocType(item) => types.push(self.ty(&item.ty)),
                _ => {}
            }
        }
        types
    }

    /// A path with its module, wherever it was written.
    fn full_name(&self, segments: &[String]) -> String {
        let segments: Vec<&str> = segments
            .iter()
            .map(String::as_str)
            .filter(|name| !["super", "crate", "self", "connect"].contains(name))
            .collect();
        match segments.as_slice() {
            [.., module, name] if self.names.contains(&format!("{module}::{name}")) => {
                format!("{module}::{name}")
            }
            [name] => {
                let modules = std::iter::once(self.module).chain(AT_ROOT);
                let mut paths = modules.map(|module| format!("{module}::{name}"));
                paths
                    .find(|path| self.names.contains(path))
                    .unwrap_or_else(|| (*name).to_owned())
            }
            other => other.join("::"),
        }
    }
}

fn plain(name: &proc_macro2::Ident) -> String {
    name.to_string().trim_start_matches("r#").to_owned()
}

fn is_deprecated(attributes: &[Attribute]) -> bool {
    attributes
        .iter()
        .any(|attribute| attribute.path().is_ident("deprecated"))
}

fn docs(attributes: &[Attribute]) -> Vec<String> {
    let mut docs = Vec::new();
    for attribute in attributes {
        if let syn::Meta::NameValue(meta) = &attribute.meta
            && meta.path.is_ident("doc")
            && let Some(line) = literal(&meta.value)
        {
            docs.push(line.trim().to_owned());
        }
    }
    docs
}

fn text_of_literal(literal: &Lit) -> Option<String> {
    match literal {
        Lit::Str(text) => Some(text.value()),
        Lit::Int(number) => Some(number.to_string()),
        _ => None,
    }
}

fn literal(expression: &Expr) -> Option<String> {
    match expression {
        Expr::Lit(literal) => text_of_literal(&literal.lit),
        _ => None,
    }
}

fn text_of(pattern: &Pat) -> Option<String> {
    match pattern {
        Pat::Lit(literal) => text_of_literal(&literal.lit),
        _ => None,
    }
}

/// The field in `read_value(&mut self.field, map)`, be it in a block.
fn place(expression: &Expr) -> Option<String> {
    match expression {
        Expr::Call(call) => match call.args.first() {
            Some(Expr::Reference(place)) if place.mutability.is_some() => {
                match place.expr.as_ref() {
                    Expr::Field(field) => match &field.member {
                        syn::Member::Named(name) => Some(plain(name)),
                        syn::Member::Unnamed(_) => None,
                    },
                    _ => None,
                }
            }
            _ => None,
        },
        Expr::Block(block) => block
            .block
            .stmts
            .iter()
            .find_map(|statement| match statement {
                Stmt::Expr(expression, _) => place(expression),
                _ => None,
            }),
        _ => None,
    }
}

fn variant(expression: &Expr) -> Option<String> {
    match expression {
        Expr::Path(path) => path
            .path
            .segments
            .last()
            .map(|segment| plain(&segment.ident)),
        _ => None,
    }
}

/// `&[("VALUE", Self::Variant), …]`.
fn table(expression: &Expr) -> Vec<(String, String)> {
    let Expr::Reference(reference) = expression else {
        return Vec::new();
    };
    let Expr::Array(array) = reference.expr.as_ref() else {
        return Vec::new();
    };
    let pairs = array.elems.iter().filter_map(|pair| match pair {
        Expr::Tuple(pair) => Some((literal(pair.elems.first()?)?, variant(pair.elems.last()?)?)),
        _ => None,
    });
    pairs.collect()
}

/// `match self { Self::Variant => "value", … }`.
fn arms(block: &syn::Block) -> Vec<(String, String)> {
    let Some(Stmt::Expr(Expr::Match(table), _)) = block.stmts.first() else {
        return Vec::new();
    };
    let pairs = table.arms.iter().filter_map(|arm| {
        let variant = match &arm.pat {
            Pat::Path(path) => plain(&path.path.segments.last()?.ident),
            _ => return None,
        };
        Some((literal(&arm.body)?, variant))
    });
    pairs.collect()
}

/// `50`, or `match self { Self::Variant => 50, … }`.
fn maxima(block: &syn::Block) -> BTreeMap<String, i64> {
    let all = match block.stmts.first() {
        Some(Stmt::Expr(expression, _)) => {
            literal(expression).map(|maximum| ("*".to_owned(), maximum))
        }
        _ => None,
    };
    let each = arms(block)
        .into_iter()
        .map(|(maximum, variant)| (variant, maximum));
    each.chain(all)
        .filter_map(|(variant, maximum)| Some((variant, maximum.parse().ok()?)))
        .collect()
}

/// Splits the tokens of a macro at its commas.
fn split(tokens: TokenStream) -> Vec<TokenStream> {
    let parts = Punctuated::<Part, syn::Token![,]>::parse_terminated.parse2(tokens);
    parts
        .map(|parts| parts.into_iter().map(|part| part.0).collect())
        .unwrap_or_default()
}

struct Part(TokenStream);

impl syn::parse::Parse for Part {
    fn parse(input: syn::parse::ParseStream<'_>) -> syn::Result<Self> {
        let mut tokens = Vec::new();
        while !input.is_empty() && !input.peek(syn::Token![,]) {
            tokens.push(input.parse::<TokenTree>()?);
        }
        Ok(Self(tokens.into_iter().collect()))
    }
}

/// Reads which fields an attribute of a resource tells of.
#[derive(Default)]
struct Branches {
    attribute: String,
    arms: BTreeMap<String, Vec<String>>,
}

impl<'ast> Visit<'ast> for Branches {
    fn visit_local(&mut self, local: &'ast syn::Local) {
        let mut fields = Fields::default();
        fields.visit_local(local);
        if let [field] = fields.0.as_slice() {
            self.attribute.clone_from(field);
        }
    }

    fn visit_arm(&mut self, arm: &'ast syn::Arm) {
        if let Some(value) = text_of(&arm.pat) {
            let mut fields = Fields::default();
            fields.visit_expr(&arm.body);
            self.arms.insert(value, fields.0);
        }
    }
}

/// Collects what is read of a resource: `relationships.image`.
#[derive(Default)]
struct Fields(Vec<String>);

impl<'ast> Visit<'ast> for Fields {
    fn visit_expr_field(&mut self, field: &'ast syn::ExprField) {
        let name = |member: &syn::Member| match member {
            syn::Member::Named(name) => plain(name),
            syn::Member::Unnamed(index) => index.index.to_string(),
        };
        if let Expr::Field(part) = field.base.as_ref() {
            self.0
                .push(format!("{}.{}", name(&part.member), name(&field.member)));
        }
    }
}
