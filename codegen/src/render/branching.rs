//! What a resource has for each value of an attribute.

use proc_macro2::TokenStream;
use quote::quote;

use super::{Scope, doc, ident};
use crate::plan::{Branch, Branching};

impl Scope<'_> {
    pub(super) fn branching(&self, branching: &Branching) -> TokenStream {
        let (name, docs) = (ident(&branching.name), doc(&branching.docs));
        let (resource, attribute) = (self.ty(&branching.resource), ident(&branching.attribute));
        let (method, method_docs) = (ident(&branching.method), doc(&branching.method_docs));
        let attribute_type = self.ty(&branching.attribute_type);
        let relationships = branching.relationships;
        let branches = branching.branches.iter();
        let declared = branches
            .clone()
            .map(|branch| self.declared(branch, relationships));
        let told = branches.clone().map(|branch| told(branch, relationships));
        let shown = branches.map(|branch| shown(branch, relationships));
        quote! {
            #docs
            #[derive(Clone, Copy)]
            #[non_exhaustive]
            pub enum #name<'a> {
                #(#declared)*
                /// A value of which the description does not say what is there for it.
                Unrecognized(&'a #attribute_type),
            }

            impl<'a> #name<'a> {
                fn of(resource: &'a #resource) -> Option<Self> {
                    let value = resource.attributes.#attribute.as_ref()?;
                    Some(match value.as_str() {
                        #(#told)*
                        _ => Self::Unrecognized(value),
                    })
                }
            }

            impl #resource {
                #method_docs
                #[must_use]
                pub fn #method(&self) -> Option<#name<'_>> {
                    #name::of(self)
                }
            }

            impl fmt::Debug for #name<'_> {
                fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                    match self {
                        #(#shown)*
                        Self::Unrecognized(value) => f.debug_tuple("Unrecognized").field(value).finish(),
                    }
                }
            }
        }
    }

    fn declared(&self, branch: &Branch, relationships: bool) -> TokenStream {
        let (name, docs) = (ident(&branch.name), doc(&[format!("`{}`", branch.value)]));
        let fields = branch.fields.iter().map(|field| {
            let (name, docs, ty) = (ident(&field.name), doc(&field.docs), self.ty(&field.ty));
            if relationships {
                quote! { #docs #name: &'a #ty, }
            } else {
                quote! { #docs #name: Option<&'a #ty>, }
            }
        });
        quote! { #docs #[non_exhaustive] #name { #(#fields)* }, }
    }
}

/// The arm from the value to its variant.
fn told(branch: &Branch, relationships: bool) -> TokenStream {
    let (name, value) = (ident(&branch.name), &branch.value);
    let fields = branch.fields.iter().map(|field| {
        let field = ident(&field.name);
        if relationships {
            quote! { #field: &resource.relationships.#field, }
        } else {
            quote! { #field: resource.attributes.#field.as_ref(), }
        }
    });
    quote! { #value => Self::#name { #(#fields)* }, }
}

/// The arm that shows a variant, without any free text.
fn shown(branch: &Branch, relationships: bool) -> TokenStream {
    let (name, label) = (ident(&branch.name), &branch.name);
    let fields: Vec<_> = branch
        .fields
        .iter()
        .map(|field| ident(&field.name))
        .collect();
    let shown = branch.fields.iter().map(|field| {
        let (name, label) = (ident(&field.name), &field.name);
        if relationships {
            quote! { .field(#label, #name) }
        } else {
            quote! { .field(#label, &#name.map(Member::view)) }
        }
    });
    quote! { Self::#name { #(#fields),* } => f.debug_struct(#label) #(#shown)* .finish(), }
}
