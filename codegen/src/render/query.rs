//! Markers of what requests can ask, and their setters.

use proc_macro2::TokenStream;
use quote::quote;

use super::{argument, bound, deprecated, doc, given, ident, ty};
use crate::plan::{Joins, Parameter, Query, QuerySetter, Style};

pub(super) fn query(query: &Query) -> TokenStream {
    let (name, docs, joins) = (ident(&query.name), doc(&query.docs), ty(&query.joins));
    let setters: TokenStream = query.setters.iter().map(setter).collect();
    let csv = query.csv.then(|| quote! { impl AsCsv for #name {} });
    let setters = if setters.is_empty() {
        TokenStream::new()
    } else if query.csv {
        quote! { impl<R> Request<R, #name> { #setters } }
    } else {
        let response = ty(&query.response);
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

fn setter(setter: &QuerySetter) -> TokenStream {
    let (name, docs) = (ident(&setter.name), doc(&setter.docs));
    let deprecated = deprecated(setter.deprecated);
    let argument = argument(&setter.parameter.argument);
    let set = parameter(&setter.parameter);
    quote! {
        #docs
        #deprecated
        pub fn #name(self, #argument) -> Self {
            self #set
        }
    }
}

/// The call that sets a parameter.
pub(super) fn parameter(parameter: &Parameter) -> TokenStream {
    let wire = &parameter.wire;
    let (name, wanted) = (ident(&parameter.argument.name), ty(&parameter.argument.ty));
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

pub(super) fn joins(joins: &Joins) -> TokenStream {
    let (name, docs) = (ident(&joins.name), doc(&joins.docs));
    let or_never = |ty: &Option<String>| super::ty(ty.as_deref().unwrap_or("Never"));
    let (include, to_many) = (or_never(&joins.include), or_never(&joins.to_many));
    let fields = joins.fields.iter().map(|field| ty(field));
    quote! {
        #docs
        pub enum #name {}

        joins!(#name, include = #include, to_many = #to_many, fields = [#(#fields),*]);
    }
}
