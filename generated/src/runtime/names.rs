//! The names that a request may ask for: fields, includes, and relationships whose linkage can be limited.

use std::convert::Infallible;
use std::fmt;
use std::marker::PhantomData;

/// A value of a fixed set of names that requests are made with.
pub trait Name: Copy + 'static {
    /// Apple's text for it.
    fn as_str(self) -> &'static str;
}

/// A field of one resource: an attribute or a relationship that [`Request::fields`](crate::Request::fields) can ask for.
pub trait Field: Name {
    /// The name of the query parameter, such as `fields[apps]`.
    const PARAMETER: &'static str;
}

/// A relationship to many whose linkage [`Request::limit_included`](crate::Request::limit_included) can limit.
pub trait Limited: Name {
    /// The highest limit that Apple's description allows for it.
    fn maximum(self) -> u32;
}

/// What may be asked for along with the resource that a request returns.
pub trait Joins {
    /// The relationships that `include` can name; [`Never`] where there are none.
    type Include: Name;
    /// The relationships whose linkage can be limited; [`Never`] where there are none.
    type ToMany: Limited;
}

/// Nothing can be joined.
impl Joins for () {
    type Include = Never;
    type ToMany = Never;
}

/// Implemented by the [`Joins`] of requests that can choose among the fields `F`.
///
/// A field enum that belongs to another resource does not compile:
///
/// ```compile_fail
/// use appstore_sdk::{Field, Name, Only, Request};
///
/// #[derive(Clone, Copy)]
/// enum BuildField { Version }
/// impl Name for BuildField { fn as_str(self) -> &'static str { "version" } }
/// impl Field for BuildField { const PARAMETER: &'static str = "fields[builds]"; }
/// # #[derive(Clone, Copy)]
/// # enum AppField {}
/// # impl Name for AppField { fn as_str(self) -> &'static str { "" } }
/// # impl Field for AppField { const PARAMETER: &'static str = "fields[apps]"; }
///
/// fn apps_only(request: Request<(), Only<AppField>>) {
///     request.fields([BuildField::Version]);
/// }
/// ```
#[diagnostic::on_unimplemented(
    message = "this request cannot choose among the fields `{F}`",
    label = "`{F}` belongs to a resource that this request neither returns nor includes",
    note = "`fields` takes the field enum of the resource that the request returns, or of one that its `include` can add: look for `…Field` in the module of that resource"
)]
pub trait Fields<F>: Joins {}

/// The query parameters of an operation, as a type: which joins it has, and which methods of its own.
#[diagnostic::on_unimplemented(
    message = "this request has no `fields`, `include` or `limit_included`",
    label = "Apple's description has no such parameters for this operation",
    note = "operations that return linkages, reports or nothing cannot be joined; ask for the resource itself"
)]
pub trait Query {
    /// What may be asked for along with what it returns.
    type Joins: Joins;
}

/// Implemented by the [`Query`] of operations whose answer can also be had as CSV.
pub trait AsCsv: Query {}

/// A name where there is none to choose: it has no values.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
pub struct Never(Infallible);

impl Name for Never {
    fn as_str(self) -> &'static str {
        match self.0 {}
    }
}

impl Limited for Never {
    fn maximum(self) -> u32 {
        match self.0 {}
    }
}

impl fmt::Debug for Never {
    fn fmt(&self, _: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.0 {}
    }
}

/// The query of a request that can choose among the fields `F` and has nothing else.
pub struct Only<F>(PhantomData<fn() -> F>, Infallible);

impl<F: Field> Joins for Only<F> {
    type Include = Never;
    type ToMany = Never;
}

impl<F: Field> Fields<F> for Only<F> {}

impl<F: Field> Query for Only<F> {
    type Joins = Self;
}

/// What every [`Name`] needs besides.
macro_rules! name {
    ($type:ident) => {
        impl ::std::fmt::Debug for $type {
            #[inline]
            fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
                f.write_str($crate::Name::as_str(*self))
            }
        }
        impl ::std::fmt::Display for $type {
            #[inline]
            fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
                f.pad($crate::Name::as_str(*self))
            }
        }
    };
}
pub(crate) use name;

/// The implementations of one marker of joins.
macro_rules! joins {
    ($type:ident, include = $include:ty, to_many = $to_many:ty, fields = [$($field:ty),* $(,)?]) => {
        impl $crate::Joins for $type {
            type Include = $include;
            type ToMany = $to_many;
        }
        impl $crate::Query for $type {
            type Joins = Self;
        }
        $(impl $crate::Fields<$field> for $type {})*
    };
}
pub(crate) use joins;
