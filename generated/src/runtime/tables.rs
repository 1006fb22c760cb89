//! Enums as tables: a variant and what stands for it in JSON or in a query, line by line.

/// Values that may be unknown to the description: texts.
macro_rules! values {
    ($(#[$meta:meta])* pub enum $name:ident { $($variant:ident = $text:literal,)* }) => {
        $(#[$meta])*
        #[derive(Clone, PartialEq, Hash)]
        #[non_exhaustive]
        pub enum $name {
            $(#[doc = concat!("`", $text, "`")] $variant,)*
            /// A value that the description does not know; its text is kept.
            Unrecognized(String),
        }
        impl Eq for $name {}
        impl $crate::runtime::open_enum::OpenEnum for $name {
            const KNOWN: &'static [(&'static str, Self)] = &[$(($text, Self::$variant)),*];
            #[inline]
            fn unrecognized(text: String) -> Self {
                Self::Unrecognized(text)
            }
        }
        $crate::runtime::open_enum::open_enum!($name);
    };
}
pub(crate) use values;

/// Values that may be unknown to the description: whole numbers.
macro_rules! integer_values {
    ($(#[$meta:meta])* pub enum $name:ident { $($variant:ident = $number:literal,)* }) => {
        $(#[$meta])*
        #[derive(Clone, PartialEq, Hash)]
        #[non_exhaustive]
        pub enum $name {
            $(#[doc = concat!("`", $number, "`")] $variant,)*
            /// A value that the description does not know.
            Unrecognized(i64),
        }
        impl Eq for $name {}
        impl $crate::runtime::integer_enum::IntegerEnum for $name {
            const KNOWN: &'static [(i64, Self)] = &[$(($number, Self::$variant)),*];
            #[inline]
            fn unrecognized(number: i64) -> Self {
                Self::Unrecognized(number)
            }
        }
        $crate::runtime::integer_enum::integer_enum!($name);
    };
}
pub(crate) use integer_values;

/// Names that a query may hold: these and no others.
macro_rules! names {
    ($(#[$meta:meta])* pub enum $name:ident { $($(#[$of_variant:meta])* $variant:ident = $text:literal,)* }) => {
        $(#[$meta])*
        #[derive(Clone, Copy, PartialEq, Hash)]
        #[non_exhaustive]
        pub enum $name {
            $(#[doc = concat!("`", $text, "`")] $(#[$of_variant])* $variant,)*
        }
        impl Eq for $name {}
        impl $crate::Name for $name {
            #[inline]
            fn as_str(self) -> &'static str {
                match self {
                    $(Self::$variant => $text,)*
                }
            }
        }
        $crate::runtime::names::name!($name);
    };
}
pub(crate) use names;
