//! Bodies that create or change resources.

use proc_macro2::TokenStream;
use quote::quote;

use super::{Scope, bound, deprecated, doc, ident};
use crate::plan::{Body, Form, Member, MemberKind};

impl Scope<'_> {
    pub(super) fn body(&self, body: &Body) -> TokenStream {
        let (name, docs, kind) = (ident(&body.name), doc(&body.docs), &body.kind);
        let attributes = body.attributes.then(|| quote! { .with_attributes() });
        let relationships = body.relationships.then(|| quote! { .with_relationships() });
        let start = quote! { Body::new(#kind) #attributes #relationships };
        let constructors: TokenStream = if body.alternatives.is_empty() {
            self.constructor("new", &body.required, &[], &start)
        } else {
            let constructors = body.alternatives.iter();
            constructors
                .map(|set| self.constructor(&set.constructor, &body.required, &set.members, &start))
                .collect()
        };
        let setters = body
            .optional
            .iter()
            .map(|member| self.member_setter(member));
        let clears = body.required.iter().chain(&body.optional).filter_map(clear);
        let default = (body.required.is_empty() && body.alternatives.is_empty())
            .then(|| quote! { , default });
        let inline = body.inline.as_ref().map(|resource| {
            let resource = self.ty(resource);
            quote! { inline_create!(#name, #resource); }
        });
        quote! {
            #docs
            #[derive(Clone, PartialEq)]
            #[must_use]
            pub struct #name(Body);

            impl #name {
                #constructors

                #(#setters)*

                #(#clears)*
            }

            body!(#name #default);

            #inline
        }
    }

    fn constructor(
        &self,
        name: &str,
        required: &[Member],
        chosen: &[Member],
        start: &TokenStream,
    ) -> TokenStream {
        let members = || required.iter().chain(chosen);
        let arguments = members().map(|member| self.argument(&member.argument));
        let set: TokenStream = members().map(|member| self.set_member(member)).collect();
        let wires: Vec<String> = chosen
            .iter()
            .map(|member| format!("`{}`", member.wire))
            .collect();
        let docs = match (required, wires.as_slice()) {
            ([], []) => "With nothing set.".to_owned(),
            (_, []) => "With what is required.".to_owned(),
            ([], wires) => format!("With {}.", wires.join(" and ")),
            (_, wires) => format!("With what is required, and {}.", wires.join(" and ")),
        };
        let (name, docs) = (ident(name), doc(&[docs]));
        quote! {
            #docs
            pub fn #name(#(#arguments),*) -> Self {
                Self(#start #set)
            }
        }
    }

    fn member_setter(&self, member: &Member) -> TokenStream {
        let (name, docs) = (ident(&member.name), doc(&member.docs));
        let deprecated = deprecated(member.deprecated);
        let (argument, set) = (self.argument(&member.argument), self.set_member(member));
        quote! {
            #docs
            #deprecated
            pub fn #name(self, #argument) -> Self {
                Self(self.0 #set)
            }
        }
    }

    /// The call that sets a member.
    fn set_member(&self, member: &Member) -> TokenStream {
        let wire = &member.wire;
        let (name, wanted) = (ident(&member.argument.name), self.ty(&member.argument.ty));
        match &member.kind {
            MemberKind::Attribute => match member.argument.form {
                Form::List | Form::IntoList => {
                    quote! { .attributes_list::<#wanted, _>(#wire, #name) }
                }
                Form::Into => quote! { .attribute(#wire, #name.into()) },
                _ => quote! { .attribute(#wire, #name) },
            },
            MemberKind::Integer { minimum, maximum } => {
                let (minimum, maximum) = (bound(*minimum), bound(*maximum));
                quote! { .attribute_integer(#wire, #name, #minimum, #maximum) }
            }
            MemberKind::ToOne { kind, target } => {
                let target = self.ty(target);
                quote! { .to_one::<#target>(#wire, #kind, #name.into()) }
            }
            MemberKind::ToMany { kind, target } => {
                let target = self.ty(target);
                quote! { .to_many::<#target, _>(#wire, #kind, #name) }
            }
        }
    }
}

fn clear(member: &Member) -> Option<TokenStream> {
    let name = ident(member.clear.as_ref()?);
    let docs = doc(&[format!("Sends null for `{}`.", member.wire)]);
    let deprecated = deprecated(member.deprecated);
    let wire = &member.wire;
    let clear = match member.kind {
        MemberKind::Attribute | MemberKind::Integer { .. } => quote! { .clear_attribute(#wire) },
        MemberKind::ToOne { .. } | MemberKind::ToMany { .. } => {
            quote! { .clear_relationship(#wire) }
        }
    };
    Some(quote! {
        #docs
        #deprecated
        pub fn #name(self) -> Self {
            Self(self.0 #clear)
        }
    })
}
