//! The hand-written half: what the machine-written bindings are made of.

#[cfg(feature = "client")]
#[warn(dead_code, unused_imports, unused_macros)]
pub(crate) mod auth;
pub(crate) mod body;
#[cfg(feature = "client")]
#[warn(dead_code, unused_imports, unused_macros)]
pub(crate) mod client;
pub(crate) mod date;
pub(crate) mod debug;
pub(crate) mod document;
pub(crate) mod error;
pub(crate) mod id;
pub(crate) mod included;
pub(crate) mod integer_enum;
pub(crate) mod links;
pub(crate) mod method;
pub(crate) mod names;
pub(crate) mod object;
pub(crate) mod open_enum;
pub(crate) mod query;
pub(crate) mod relationship;
pub(crate) mod request;
pub(crate) mod resource;
pub(crate) mod response;
pub(crate) mod tables;
pub(crate) mod union;
pub(crate) mod view;

#[cfg(test)]
mod sample;
#[cfg(test)]
mod tests;

/// Everything that machine-written code names.
pub(crate) mod emit {
    pub(crate) use std::collections::BTreeMap;
    pub(crate) use std::fmt;

    pub(crate) use serde::de::MapAccess;
    pub(crate) use serde_json::Value;

    pub(crate) use super::body::{Body, Link, body, inline_create};
    pub(crate) use super::date::{Date, DateTime};
    pub(crate) use super::document::{Document, Linkage, Linkages, Page};
    pub(crate) use super::id::{Id, same_type};
    pub(crate) use super::included::Included;
    pub(crate) use super::integer_enum::{IntegerEnum, integer_enum};
    pub(crate) use super::links::{Links, LinksOnly, Meta, Paging, PagingInformation};
    pub(crate) use super::method::Method;
    pub(crate) use super::names::{
        AsCsv, Field, Fields, Joins, Limited, Name, Never, Only, Query, joins, name,
    };
    pub(crate) use super::object::{
        Object, object, read_list, read_lists, read_relationship, read_value, skip,
    };
    pub(crate) use super::open_enum::{OpenEnum, open_enum};
    pub(crate) use super::relationship::{ToMany, ToOne};
    pub(crate) use super::request::Request;
    pub(crate) use super::resource::{Resource, resource};
    pub(crate) use super::response::{Bytes, Completion, Csv, Gzip, Json, Paged, Response, answer};
    pub(crate) use super::tables::{integer_values, names, values};
    pub(crate) use super::union::{Union, fits, union};
    pub(crate) use super::view::{Member, View};
}
