//! Enums as tables: values that may be unknown, and names that may not.

use proc_macro2::{Literal, TokenStream};
use quote::quote;

use super::{deprecated, doc, format, ident, table};
use crate::plan::{Enum, Names, NamesRole, Values};

pub(super) fn values(item: &Enum) -> String {
    let (name, docs) = (ident(&item.name), doc(&item.docs));
    match &item.values {
        Values::Text(values) => {
            let variants = values
                .iter()
                .map(|(name, value)| variant(name, quote! { #value }));
            table("values", quote! { #docs pub enum #name { #(#variants)* } })
        }
        Values::Integer(values) => {
            let variants = values.iter().map(|(name, value)| {
                let value = Literal::i64_unsuffixed(*value);
                variant(name, quote! { #value })
            });
            table(
                "integer_values",
                quote! { #docs pub enum #name { #(#variants)* } },
            )
        }
    }
}

pub(super) fn names(item: &Names) -> String {
    let (name, docs) = (ident(&item.name), doc(&item.docs));
    let variants = item.values.iter().map(|(name, value)| {
        let deprecated = deprecated(item.deprecated.contains_key(name));
        let variant = variant(name, quote! { #value });
        quote! { #deprecated #variant }
    });
    let table = table("names", quote! { #docs pub enum #name { #(#variants)* } });
    let role = match &item.role {
        NamesRole::Plain => return table,
        NamesRole::Field(parameter) => quote! {
            impl Field for #name {
                const PARAMETER: &'static str = #parameter;
            }
        },
        NamesRole::Limited(maxima) => {
            let maximum = maximum(item, maxima);
            quote! {
                impl Limited for #name {
                    fn maximum(self) -> u32 {
                        #maximum
                    }
                }
            }
        }
    };
    format!("{table}\n{}", format(role))
}

fn variant(name: &str, value: TokenStream) -> TokenStream {
    let name = ident(name);
    quote! { #name = #value, }
}

/// One number where it is the same for all, or else one for each name.
fn maximum(item: &Names, maxima: &[u32]) -> TokenStream {
    match maxima {
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
    }
}
