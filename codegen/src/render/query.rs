//! Markers of what requests can ask, and their setters.

use proc_macro2::TokenStream;
use quote::quote;

use super::{Scope, bound, deprecated, doc, given, ident};
use crate::plan::{Joins, Parameter, Plain, Query, QuerySetter, RustType, Style};

impl Scope<'_> {
    pub(super) fn query(&self, query: &Query) -> TokenStream {
        let (name, docs, joins) = (ident(&query.name), doc(&query.docs), self.ty(&query.joins));
        let setters: TokenStream = query
            .setters
            .iter()
            .map(|setter| self.query_setter(setter))
            .collect();
        let csv = query.csv.then(|| quote! { impl AsCsv for #name {} });
        let setters = if setters.is_empty() {
            TokenStream::new()
        } else if query.csv {
            quote! { impl<R> Request<R, #name> { #setters } }
        } else {
            let response = self.ty(&query.response);
            quote! { impl Request<#response, #name> { #setters } }
        };
        quote! {
            #docs
            pub enum #name {}

            impl Query for #name {
                type Joins = #joins;
            }

            #csv

            #setters
        }
    }

    fn query_setter(&self, setter: &QuerySetter) -> TokenStream {
        let (name, docs) = (ident(&setter.name), doc(&setter.docs));
        let deprecated = deprecated(setter.deprecated);
        let argument = self.argument(&setter.parameter.argument);
        let set = self.parameter(&setter.parameter);
        quote! {
            #docs
            #deprecated
            pub fn #name(self, #argument) -> Self {
                self #set
            }
        }
    }

    /// The call that sets a parameter.
    pub(super) fn parameter(&self, parameter: &Parameter) -> TokenStream {
        let wire = &parameter.wire;
        let (name, wanted) = (
            ident(&parameter.argument.name),
            self.ty(&parameter.argument.ty),
        );
        match parameter.style {
            Style::One => {
                let given = given(&parameter.argument);
                quote! { .one::<#wanted>(#wire, #given) }
            }
            Style::Joined => quote! { .list::<#wanted, _>(#wire, #name) },
            Style::Repeated => quote! { .repeated::<#wanted, _>(#wire, #name) },
            Style::Integer { minimum, maximum } => {
                let (minimum, maximum) = (bound(minimum), bound(maximum));
                quote! { .integer(#wire, #name, #minimum, #maximum) }
            }
        }
    }

    pub(super) fn joins(&self, joins: &Joins) -> TokenStream {
        let (name, docs) = (ident(&joins.name), doc(&joins.docs));
        let never = Plain::Never.into();
        let or_never = |ty: &Option<RustType>| self.ty(ty.as_ref().unwrap_or(&never));
        let (include, to_many) = (or_never(&joins.include), or_never(&joins.to_many));
        let fields = joins.fields.iter().map(|field| self.ty(field));
        quote! {
            #docs
            pub enum #name {}

            joins!(#name, include = #include, to_many = #to_many, fields = [#(#fields),*]);
        }
    }
}
