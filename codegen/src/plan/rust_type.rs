//! The Rust types of the bindings, the same in whatever module they are named.

use std::cmp::Ordering;
use std::fmt;

use super::{ENUMS, is_root};

/// A Rust type.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub enum RustType {
    /// An item of the bindings.
    Item(ItemPath),
    /// A type without arguments, of the language or of the runtime.
    Plain(Plain),
    /// A type with one argument.
    Of(Generic, Box<RustType>),
}

/// Where an item of the bindings is defined.
///
/// Two are equal when callers write them alike: which module an item of the root comes from makes no difference.
#[derive(Debug, Clone)]
pub struct ItemPath {
    /// Its module.
    pub module: String,
    /// Its name.
    pub name: String,
}

/// What stands before the argument of a map.
const KEY: &str = "String, ";

/// Declares an enum of types, with the name of each.
macro_rules! types {
    ($(#[$docs:meta])* $name:ident { $($variant:ident = $text:literal,)* }) => {
        $(#[$docs])*
        #[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
        pub enum $name {
            $(#[doc = concat!("`", $text, "`.")] $variant,)*
        }

        impl $name {
            /// All of them.
            const ALL: &[Self] = &[$(Self::$variant,)*];

            /// How Rust writes it.
            #[must_use]
            pub fn name(self) -> &'static str {
                match self {
                    $(Self::$variant => $text,)*
                }
            }
        }
    };
}

types! {
    /// A type without arguments.
    Plain {
        Unit = "()",
        Boolean = "bool",
        Byte = "u8",
        Integer = "i64",
        Number = "f64",
        String = "String",
        Date = "Date",
        DateTime = "DateTime",
        Value = "Value",
        Links = "Links",
        LinksOnly = "LinksOnly",
        Completion = "Completion",
        Csv = "Csv",
        Gzip = "Gzip",
        Bytes = "Bytes",
        Never = "Never",
    }
}

types! {
    /// A type with one argument.
    Generic {
        Option = "Option",
        Vec = "Vec",
        Box = "Box",
        Map = "BTreeMap",
        Id = "Id",
        Link = "Link",
        ToOne = "ToOne",
        ToMany = "ToMany",
        Document = "Document",
        Page = "Page",
        Linkage = "Linkage",
        Linkages = "Linkages",
        Json = "Json",
        Only = "Only",
    }
}

impl RustType {
    /// An item of a module.
    #[must_use]
    pub fn item(module: &str, name: &str) -> Self {
        Self::Item(ItemPath::new(module, name))
    }

    /// The item of the bindings that it is or is made with.
    #[must_use]
    pub fn path(&self) -> Option<&ItemPath> {
        match self {
            Self::Item(path) => Some(path),
            Self::Plain(_) => None,
            Self::Of(_, inner) => inner.path(),
        }
    }

    /// Reads a type as it is written below the module of the API.
    pub(crate) fn read(text: &str) -> Option<Self> {
        if let Some(plain) = Plain::ALL.iter().find(|plain| plain.name() == text) {
            return Some((*plain).into());
        }
        if let Some((generic, argument)) = text.split_once('<') {
            let generic = Generic::ALL.iter().find(|it| it.name() == generic)?;
            let argument = argument.strip_suffix('>')?;
            let argument = match generic {
                Generic::Map => argument.strip_prefix(KEY)?,
                _ => argument,
            };
            return Self::read(argument).map(|argument| generic.of(argument));
        }
        let (module, name) = text.rsplit_once("::").unwrap_or((ENUMS, text));
        let is_path = |letter: char| letter.is_alphanumeric() || "_#:".contains(letter);
        let is_item = !name.is_empty() && text.chars().all(is_path);
        is_item.then(|| Self::item(module, name))
    }

    /// The type as it is written in a module.
    #[must_use]
    pub fn within<'t>(&'t self, module: &'t str) -> impl fmt::Display + 't {
        Written {
            ty: self,
            module: Some(module),
        }
    }
}

impl Generic {
    /// The type with this argument.
    #[must_use]
    pub fn of(self, argument: RustType) -> RustType {
        RustType::Of(self, Box::new(argument))
    }
}

impl From<Plain> for RustType {
    fn from(plain: Plain) -> Self {
        Self::Plain(plain)
    }
}

impl PartialEq for ItemPath {
    fn eq(&self, other: &Self) -> bool {
        self.cmp(other).is_eq()
    }
}

impl Eq for ItemPath {}

impl PartialOrd for ItemPath {
    fn partial_cmp(&self, other: &Self) -> Option<Ordering> {
        Some(self.cmp(other))
    }
}

impl Ord for ItemPath {
    fn cmp(&self, other: &Self) -> Ordering {
        let modules = self.qualifier(None).cmp(&other.qualifier(None));
        modules.then_with(|| self.name.cmp(&other.name))
    }
}

impl ItemPath {
    /// An item of a module.
    #[must_use]
    pub fn new(module: &str, name: &str) -> Self {
        Self {
            module: module.to_owned(),
            name: name.to_owned(),
        }
    }

    /// The module that has to be named with the item in the module `from`, or everywhere.
    #[must_use]
    pub fn qualifier(&self, from: Option<&str>) -> Option<&str> {
        let is_near = from == Some(&self.module) || is_root(&self.module);
        (!is_near).then_some(&self.module)
    }

    /// What the module `from` has to import from the root to name the item.
    #[must_use]
    pub fn import(&self, from: &str) -> Option<&str> {
        if from == self.module {
            None
        } else {
            Some(self.qualifier(Some(from)).unwrap_or(&self.name))
        }
    }
}

/// The path as it is written below the module of the API.
impl fmt::Display for ItemPath {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.write(f, None)
    }
}

impl ItemPath {
    fn write(&self, f: &mut fmt::Formatter<'_>, from: Option<&str>) -> fmt::Result {
        if let Some(module) = self.qualifier(from) {
            write!(f, "{module}::")?;
        }
        f.write_str(&self.name)
    }
}

/// The type as it is written below the module of the API.
impl fmt::Display for RustType {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let written = Written {
            ty: self,
            module: None,
        };
        written.fmt(f)
    }
}

struct Written<'t> {
    ty: &'t RustType,
    module: Option<&'t str>,
}

impl fmt::Display for Written<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.ty {
            RustType::Item(path) => path.write(f, self.module),
            RustType::Plain(plain) => f.write_str(plain.name()),
            RustType::Of(generic, ty) => {
                let inner = Written { ty, ..*self };
                let key = if *generic == Generic::Map { KEY } else { "" };
                write!(f, "{}<{key}{inner}>", generic.name())
            }
        }
    }
}
