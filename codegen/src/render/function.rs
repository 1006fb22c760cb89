//! Functions: one for each operation.

use proc_macro2::{Literal, TokenStream};
use quote::quote;

use super::{Scope, deprecated, doc, given, ident};
use crate::plan::{Form, Function, Step};

impl Scope<'_> {
    pub(super) fn function(&self, function: &Function) -> TokenStream {
        let (name, docs, response) = (
            ident(&function.name),
            doc(&function.docs),
            self.ty(&function.response),
        );
        let deprecated = deprecated(function.deprecated);
        let arguments = function
            .arguments
            .iter()
            .map(|argument| self.argument(argument));
        let answer = match &function.query {
            Some(query) => {
                let query = self.ty(query);
                quote! { Request<#response, #query> }
            }
            None => quote! { Request<#response> },
        };
        let method = match function.method {
            "GET" => quote! { Method::Get },
            "POST" => quote! { Method::Post },
            "PUT" => quote! { Method::Put },
            "PATCH" => quote! { Method::Patch },
            _ => quote! { Method::Delete },
        };
        let path = &function.path;
        let steps: TokenStream = function.steps.iter().map(|step| self.step(step)).collect();
        quote! {
            #docs
            #deprecated
            pub fn #name(#(#arguments),*) -> #answer {
                Request::new(#method, #path)#steps
            }
        }
    }

    fn step(&self, step: &Step) -> TokenStream {
        match step {
            Step::Path { wire, argument } => {
                let given = given(argument);
                quote! { .path(#wire, #given) }
            }
            Step::PathAndBody { wire, argument } => {
                let given = given(argument);
                quote! { .path_and_body(#wire, #given, body) }
            }
            Step::Body => quote! { .body(body) },
            Step::Linkage { kind, argument } => {
                let (name, target) = (ident(&argument.name), self.ty(&argument.ty));
                let given = match argument.form {
                    Form::OptionalReference => quote! { #name },
                    _ => quote! { Some(#name) },
                };
                quote! { .linkage::<#target>(#kind, #given) }
            }
            Step::Linkages { kind, argument } => {
                let (name, target) = (ident(&argument.name), self.ty(&argument.ty));
                quote! { .linkages::<#target, _>(#kind, #name) }
            }
            Step::Json { optional: false } => quote! { .json(body) },
            Step::Json { optional: true } => quote! { .optional_json(body) },
            Step::Bytes { media_type } => quote! { .bytes(#media_type, body.into()) },
            Step::Query(parameter) => {
                let (set, wire) = (self.parameter(parameter), &parameter.wire);
                quote! { #set.required(#wire) }
            }
            Step::Limited(limit) => {
                let limit = Literal::u32_unsuffixed(*limit);
                quote! { .limited(#limit) }
            }
            Step::Accept(media_type) => quote! { .accept(#media_type) },
        }
    }
}
