//! Resources, plain objects and unions: what is read, and written back.

use proc_macro2::TokenStream;
use quote::quote;

use super::{Scope, deprecated, doc, given, ident};
use crate::plan::{Builder, FieldKind, Resource, Setter, Struct, Union};

impl Scope<'_> {
    pub(super) fn resource(&self, resource: &Resource) -> TokenStream {
        let (name, docs, kind) = (ident(&resource.name), doc(&resource.docs), &resource.kind);
        let deprecated = deprecated(resource.deprecated);
        let mut fields = TokenStream::new();
        let mut members = TokenStream::new();
        if let Some(attributes) = &resource.attributes {
            let attributes = self.ty(attributes);
            fields.extend(quote! {
                /// What it is.
                pub attributes: #attributes,
            });
            members.extend(quote! { , attributes });
        }
        if let Some(relationships) = &resource.relationships {
            let relationships = self.ty(relationships);
            fields.extend(quote! {
                /// What it is connected with.
                pub relationships: #relationships,
            });
            members.extend(quote! { , relationships });
        }
        if resource.links {
            fields.extend(quote! {
                /// Where it is.
                pub links: Links,
            });
            members.extend(quote! { , links });
        }
        quote! {
            #docs
            #deprecated
            #[derive(Clone, Default)]
            #[non_exhaustive]
            pub struct #name {
                /// Which one it is, among those of its type.
                pub id: Id<#name>,
                #fields
            }

            resource!(#name, #kind #members);
        }
    }

    pub(super) fn object(&self, object: &Struct) -> TokenStream {
        let (name, docs) = (ident(&object.name), doc(&object.docs));
        let text = &object.name;
        let fields = object.fields.iter().map(|field| {
            let (name, docs, ty) = (ident(&field.name), doc(&field.docs), self.ty(&field.ty));
            let deprecated = deprecated(field.deprecated);
            let ty = if field.kind == FieldKind::Relationship {
                ty
            } else {
                quote! { Option<#ty> }
            };
            quote! { #docs #deprecated pub #name: #ty, }
        });
        let read = object.fields.iter().map(|field| {
            let (name, wire) = (ident(&field.name), &field.wire);
            let read = match field.kind {
                FieldKind::Value => quote! { read_value },
                FieldKind::List => quote! { read_list },
                FieldKind::Lists => quote! { read_lists },
                FieldKind::Relationship => quote! { read_relationship },
            };
            quote! { #wire => #read(&mut self.#name, map), }
        });
        let write = object.fields.iter().map(|field| {
            let (name, wire) = (ident(&field.name), &field.wire);
            if field.kind == FieldKind::Relationship {
                quote! { .relationship(#wire, &self.#name) }
            } else {
                quote! { .member(#wire, &self.#name) }
            }
        });
        let builder = object
            .builder
            .as_ref()
            .map(|builder| self.builder(&object.name, builder));
        let answer = object.is_answer.then(|| quote! { answer!(#name); });
        quote! {
            #docs
            #[derive(Clone, Default)]
            #[non_exhaustive]
            pub struct #name {
                #(#fields)*
            }

            impl Object for #name {
                fn member<'de, A: MapAccess<'de>>(&mut self, key: &str, map: &mut A) -> Result<(), A::Error> {
                    match key {
                        #(#read)*
                        _ => skip(map),
                    }
                }
            }

            impl Member for #name {
                #[inline]
                fn view(&self) -> View<'_> {
                    View::object(#text) #(#write)* .end()
                }
            }

            object!(#name);
            #answer

            #builder
        }
    }

    fn builder(&self, name: &str, builder: &Builder) -> TokenStream {
        let name = ident(name);
        let arguments = builder
            .required
            .iter()
            .map(|argument| self.argument(argument));
        let set = builder.required.iter().map(|argument| {
            let (field, given) = (ident(&argument.name), given(argument));
            quote! { #field: Some(#given) }
        });
        let rest = if builder.required.len() == builder.setters.len() {
            TokenStream::new()
        } else {
            quote! { ..Self::default() }
        };
        let setters: TokenStream = builder
            .setters
            .iter()
            .map(|setter| self.field_setter(setter))
            .collect();
        let made = if builder.required.is_empty() {
            quote! { Self::default() }
        } else {
            quote! { Self { #(#set,)* #rest } }
        };
        let doc = if builder.required.is_empty() {
            " With nothing set."
        } else {
            " With what is required."
        };
        quote! {
            impl #name {
                #[doc = #doc]
                #[must_use]
                pub fn new(#(#arguments),*) -> Self {
                    #made
                }

                #setters
            }
        }
    }

    fn field_setter(&self, setter: &Setter) -> TokenStream {
        let (name, docs) = (ident(&setter.name), doc(&setter.docs));
        let deprecated = deprecated(setter.deprecated);
        let field = ident(&setter.argument.name);
        let given = given(&setter.argument);
        let given = if setter.boxed {
            quote! { Box::new(#given) }
        } else {
            given
        };
        let argument = self.argument(&setter.argument);
        quote! {
            #docs
            #deprecated
            #[must_use]
            pub fn #name(mut self, #argument) -> Self {
                self.#field = Some(#given);
                self
            }
        }
    }

    pub(super) fn union(&self, union: &Union) -> TokenStream {
        let (name, docs) = (ident(&union.name), doc(&union.docs));
        let variants = union.variants.iter().map(|variant| {
            let (name, docs, ty) = (
                ident(&variant.name),
                doc(&variant.docs),
                self.ty(&variant.ty),
            );
            quote! { #docs #name(#ty), }
        });
        let read = union.variants.iter().map(|variant| {
            let (name, required) = (ident(&variant.name), &variant.required);
            quote! {
                if let Some(known) = fits(value, &[#(#required),*]) {
                    return Self::#name(known);
                }
            }
        });
        let write = union.variants.iter().map(|variant| {
            let name = ident(&variant.name);
            quote! { Self::#name(known) => known.view(), }
        });
        quote! {
            #docs
            #[derive(Clone)]
            #[non_exhaustive]
            pub enum #name {
                #(#variants)*
                /// Something that the description does not know; kept as it is.
                Unrecognized(Value),
            }

            impl Union for #name {
                fn read(value: &Value) -> Self {
                    #(#read)*
                    Self::Unrecognized(value.clone())
                }

                fn view(&self) -> View<'_> {
                    match self {
                        #(#write)*
                        Self::Unrecognized(value) => value.view(),
                    }
                }
            }

            union!(#name);
        }
    }
}
