//! Enums: values that may be unknown, and names that may not.

use proc_macro2::{Literal, TokenStream};
use quote::quote;

use super::{doc, ident};
use crate::plan::{Enum, Names, NamesRole, Values};

pub(super) fn values(item: &Enum) -> TokenStream {
    let (name, docs) = (ident(&item.name), doc(&item.docs));
    match &item.values {
        Values::Text(values) => {
            let variants = values.iter().map(|(name, value)| variant(name, value));
            let known = values.iter().map(|(name, value)| {
                let name = ident(name);
                quote! { (#value, Self::#name) }
            });
            quote! {
                #docs
                #[derive(Clone, PartialEq, Eq, Hash)]
                #[non_exhaustive]
                pub enum #name {
                    #(#variants)*
                    /// A value that the description does not know; its text is kept.
                    Unrecognized(String),
                }

                impl OpenEnum for #name {
                    const KNOWN: &'static [(&'static str, Self)] = &[#(#known),*];

                    fn unrecognized(text: String) -> Self {
                        Self::Unrecognized(text)
                    }
                }

                open_enum!(#name);
            }
        }
        Values::Integer(values) => {
            let variants = values
                .iter()
                .map(|(name, value)| variant(name, &value.to_string()));
            let known = values.iter().map(|(name, value)| {
                let (name, value) = (ident(name), Literal::i64_unsuffixed(*value));
                quote! { (#value, Self::#name) }
            });
            quote! {
                #docs
                #[derive(Clone, Copy, PartialEq, Eq, Hash)]
                #[non_exhaustive]
                pub enum #name {
                    #(#variants)*
                    /// A value that the description does not know.
                    Unrecognized(i64),
                }

                impl IntegerEnum for #name {
                    const KNOWN: &'static [(i64, Self)] = &[#(#known),*];

                    fn unrecognized(value: i64) -> Self {
                        Self::Unrecognized(value)
                    }
                }

                integer_enum!(#name);
            }
        }
    }
}

pub(super) fn names(item: &Names) -> TokenStream {
    let (name, docs) = (ident(&item.name), doc(&item.docs));
    let variants = item.values.iter().map(|(name, value)| variant(name, value));
    let texts = item.values.iter().map(|(name, value)| {
        let name = ident(name);
        quote! { Self::#name => #value, }
    });
    let role = match &item.role {
        NamesRole::Plain => TokenStream::new(),
        NamesRole::Field(parameter) => quote! {
            impl Field for #name {
                const PARAMETER: &'static str = #parameter;
            }
        },
        NamesRole::Limited(maxima) => {
            let maximum = match maxima.as_slice() {
                [first, rest @ ..] if rest.iter().all(|maximum| maximum == first) => {
                    let maximum = Literal::u32_unsuffixed(*first);
                    quote! { #maximum }
                }
                _ => {
                    let arms = item.values.iter().zip(maxima).map(|((name, _), maximum)| {
                        let (name, maximum) = (ident(name), Literal::u32_unsuffixed(*maximum));
                        quote! { Self::#name => #maximum, }
                    });
                    quote! { match self { #(#arms)* } }
                }
            };
            quote! {
                impl Limited for #name {
                    fn maximum(self) -> u32 {
                        #maximum
                    }
                }
            }
        }
    };
    quote! {
        #docs
        #[derive(Clone, Copy, PartialEq, Eq, Hash)]
        #[non_exhaustive]
        pub enum #name {
            #(#variants)*
        }

        impl Name for #name {
            fn as_str(self) -> &'static str {
                match self {
                    #(#texts)*
                }
            }
        }

        #role

        name!(#name);
    }
}

fn variant(name: &str, value: &str) -> TokenStream {
    let (name, docs) = (ident(name), doc(&[format!("`{value}`")]));
    quote! { #docs #name, }
}
