//! The text of every file, from the plan: one module for each kind of item, and no decisions.

mod body;
mod branching;
mod function;
mod object;
mod query;
mod values;

use std::cell::RefCell;
use std::collections::{BTreeMap, BTreeSet};

use proc_macro2::{Ident, Literal, TokenStream};
use quote::{ToTokens, format_ident, quote};

use crate::plan::{Argument, Form, Generic, Item, Module, Plain, Plan, RustType};

/// The first line of every file that is written by machine.
pub const HEADER: &str =
    "// Written by `cargo xtask codegen` from the description in `spec/`; not edited by hand.";

/// Writes all files: their names below the folder of the API, and their text.
#[must_use]
pub fn render(plan: &Plan) -> BTreeMap<String, String> {
    let mut files = BTreeMap::new();
    files.insert("mod.rs".to_owned(), root(plan));
    for module in &plan.modules {
        let file = format!("{}.rs", module.name.trim_start_matches("r#"));
        files.insert(file, text(module));
    }
    files
}

fn root(plan: &Plan) -> String {
    let docs = plan
        .docs
        .iter()
        .map(|line| format!("//! {}", self::line(line)).trim_end().to_owned())
        .collect::<Vec<_>>()
        .join("\n");
    let modules = plan.modules.iter().map(|module| {
        let name = ident(&module.name);
        if module.at_root {
            quote! { mod #name; }
        } else {
            let docs = doc(&module.docs);
            quote! { #docs pub mod #name; }
        }
    });
    let modules: TokenStream = modules.collect();
    let at_root = plan
        .modules
        .iter()
        .filter(|module| module.at_root)
        .map(|module| {
            let name = ident(&module.name);
            quote! { pub use #name::*; }
        });
    let at_root: TokenStream = at_root.collect();
    let scope = Scope::new("");
    let same = plan.same.iter().map(|(first, second)| {
        let (first, second) = (scope.ty(first), scope.ty(second));
        quote! { crate::runtime::emit::same_type!(#first, #second); }
    });
    let same: TokenStream = same.collect();
    let allow = "#![allow(deprecated, reason = \"deprecated items of the API belong to the bindings as well\")]";
    let parts = [
        format!("{HEADER}\n{docs}\n\n{allow}\n"),
        format(modules),
        format(at_root),
        format(same),
    ];
    parts
        .into_iter()
        .filter(|part| !part.is_empty())
        .collect::<Vec<_>>()
        .join("\n")
}

fn text(module: &Module) -> String {
    let docs = module
        .docs
        .iter()
        .map(|line| format!("//! {}", self::line(line)).trim_end().to_owned())
        .collect::<Vec<_>>();
    let scope = Scope::new(&module.name);
    let items: Vec<String> = module.items.iter().map(|item| scope.item(item)).collect();
    let uses = scope.uses();
    let mut parts = vec![
        format!("{HEADER}\n{}\n", docs.join("\n")),
        format(quote! { #uses use crate::runtime::emit::*; }),
    ];
    parts.extend(items);
    parts.join("\n")
}

/// A module that is being written.
struct Scope<'m> {
    module: &'m str,
    /// What its items have named of other modules.
    named: RefCell<BTreeSet<String>>,
}

impl<'m> Scope<'m> {
    fn new(module: &'m str) -> Self {
        Self {
            module,
            named: RefCell::default(),
        }
    }

    /// The import of all that the items written so far have named of other modules.
    fn uses(&self) -> TokenStream {
        let named = self.named.borrow();
        if named.is_empty() {
            return TokenStream::new();
        }
        let named = named.iter().map(|name| ident(name));
        quote! { use super::{#(#named),*}; }
    }

    fn item(&self, item: &Item) -> String {
        format(match item {
            Item::Function(item) => self.function(item),
            Item::Query(item) => self.query(item),
            Item::Joins(item) => self.joins(item),
            Item::Resource(item) => self.resource(item),
            Item::Struct(item) => self.object(item),
            Item::Branching(item) => self.branching(item),
            Item::Union(item) => self.union(item),
            Item::Body(item) => self.body(item),
            Item::Enum(item) => return values::values(item),
            Item::Names(item) => return values::names(item),
            Item::Bare { name, docs } => {
                let (name, docs) = (ident(name), doc(docs));
                quote! { #docs pub enum #name {} }
            }
        })
    }

    /// A type, written out.
    fn ty(&self, ty: &RustType) -> TokenStream {
        match ty {
            RustType::Plain(Plain::Unit) => quote! { () },
            RustType::Plain(plain) => ident(plain.name()).into_token_stream(),
            RustType::Of(generic, inner) => {
                let (name, inner) = (ident(generic.name()), self.ty(inner));
                match generic {
                    Generic::Map => quote! { #name<String, #inner> },
                    _ => quote! { #name<#inner> },
                }
            }
            RustType::Item(path) => {
                if let Some(import) = path.import(self.module) {
                    self.named.borrow_mut().insert(import.to_owned());
                }
                let name = ident(&path.name);
                match path.qualifier(Some(self.module)) {
                    Some(module) => {
                        let module = ident(module);
                        quote! { #module::#name }
                    }
                    None => name.into_token_stream(),
                }
            }
        }
    }

    /// An argument with what can be given for it.
    fn argument(&self, argument: &Argument) -> TokenStream {
        let (name, wanted) = (ident(&argument.name), self.ty(&argument.ty));
        let given = match argument.form {
            Form::Exact => wanted,
            Form::Reference => quote! { &#wanted },
            Form::OptionalReference => quote! { Option<&#wanted> },
            Form::Into => quote! { impl Into<#wanted> },
            Form::List => quote! { impl IntoIterator<Item = #wanted> },
            Form::IntoList => quote! { impl IntoIterator<Item = impl Into<#wanted>> },
        };
        quote! { #name: #given }
    }
}

/// An enum as the body of the macro that makes it.
fn table(macro_name: &str, tokens: TokenStream) -> String {
    let lines = format(tokens);
    let lines: String = lines.lines().map(|line| format!("    {line}\n")).collect();
    format!("{macro_name}! {{\n{lines}}}\n")
}

/// Formats items, with an empty line between the methods of an `impl`.
fn format(tokens: TokenStream) -> String {
    if tokens.is_empty() {
        return String::new();
    }
    let text = match syn::parse2(tokens.clone()) {
        Ok(file) => prettyplease::unparse(&file),
        Err(_) => tokens.to_string(),
    };
    let mut spaced = String::with_capacity(text.len());
    let mut before = "";
    for line in text.lines() {
        let ends = before == "    }"
            || before == "}"
            || before.ends_with(");") && !before.starts_with(' ');
        let starts = line.trim_start().starts_with("///")
            || line.starts_with("impl")
            || line.starts_with("    #[")
            || line.starts_with("    pub fn")
            || line.starts_with("    fn");
        if ends && starts {
            spaced.push('\n');
        }
        spaced.push_str(line);
        spaced.push('\n');
        before = line;
    }
    spaced
}

/// A line of a comment: what comes from a description cannot end it.
fn line(text: &str) -> String {
    text.replace(char::is_control, " ")
}

/// Documentation as an attribute.
fn doc(lines: &[String]) -> TokenStream {
    let lines = lines.iter().map(|text| line(text)).map(|line| {
        if line.is_empty() {
            String::new()
        } else {
            format!(" {line}")
        }
    });
    quote! { #(#[doc = #lines])* }
}

fn deprecated(deprecated: bool) -> TokenStream {
    if deprecated {
        quote! { #[deprecated] }
    } else {
        TokenStream::new()
    }
}

fn ident(name: &str) -> Ident {
    match name.strip_prefix("r#") {
        Some(raw) => Ident::new_raw(raw, proc_macro2::Span::call_site()),
        None => format_ident!("{name}"),
    }
}

/// An argument, turned into what is wanted.
fn given(argument: &Argument) -> TokenStream {
    let name = ident(&argument.name);
    match argument.form {
        Form::Into => quote! { #name.into() },
        Form::IntoList => quote! { #name.into_iter().map(Into::into).collect() },
        Form::List => quote! { #name.into_iter().collect() },
        _ => quote! { #name },
    }
}

/// A bound of a number, or none.
fn bound(bound: Option<i64>) -> TokenStream {
    match bound {
        Some(bound) => {
            let bound = Literal::i64_unsuffixed(bound);
            quote! { Some(#bound) }
        }
        None => quote! { None },
    }
}
