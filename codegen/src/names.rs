//! Every Rust name in the bindings; nothing else makes identifiers.

use std::collections::BTreeSet;

use heck::{ToSnakeCase, ToUpperCamelCase};

use crate::model::Verb;

/// Words that cannot be identifiers, even with `r#` before them.
const NEVER_RAW: [&str; 5] = ["Self", "_", "crate", "self", "super"];

/// Types and traits that are there in every module of Rust, without an import.
const PRELUDE: &[&str] = &[
    "AsMut",
    "AsRef",
    "AsyncFn",
    "AsyncFnMut",
    "AsyncFnOnce",
    "Box",
    "Clone",
    "Copy",
    "Default",
    "DoubleEndedIterator",
    "Drop",
    "Eq",
    "Err",
    "ExactSizeIterator",
    "Extend",
    "Fn",
    "FnMut",
    "FnOnce",
    "From",
    "FromIterator",
    "Future",
    "Into",
    "IntoFuture",
    "IntoIterator",
    "Iterator",
    "None",
    "Ok",
    "Option",
    "Ord",
    "PartialEq",
    "PartialOrd",
    "Result",
    "Send",
    "Sized",
    "Some",
    "String",
    "Sync",
    "ToOwned",
    "ToString",
    "TryFrom",
    "TryInto",
    "Unpin",
    "Vec",
];

/// Types that generated modules import from the runtime, and those that its macros name: no generated type may hide them. A test
/// holds this and the other lists of what is taken against the runtime.
const RUNTIME_TYPES: &[&str] = &[
    "AsCsv",
    "BTreeMap",
    "Body",
    "Bytes",
    "Completion",
    "Cow",
    "Csv",
    "Date",
    "DateTime",
    "Deserialize",
    "DeserializeOwned",
    "Deserializer",
    "Document",
    "Field",
    "Fields",
    "Gzip",
    "Hash",
    "Hidden",
    "Id",
    "Include",
    "Included",
    "IntegerEnum",
    "Item",
    "Joins",
    "Json",
    "KNOWN",
    "Limited",
    "Link",
    "Linkage",
    "Linkages",
    "Links",
    "LinksOnly",
    "MapAccess",
    "Member",
    "Meta",
    "Method",
    "Name",
    "Never",
    "Object",
    "Only",
    "OpenEnum",
    "Page",
    "Paged",
    "Paging",
    "PagingInformation",
    "Parameter",
    "Query",
    "Request",
    "Resource",
    "Response",
    "Serialize",
    "Serializer",
    "TYPE",
    "ToMany",
    "ToOne",
    "Union",
    "Unrecognized",
    "Value",
    "View",
];

/// Functions that generated modules import from the runtime: no operation may hide them.
const RUNTIME_FUNCTIONS: &[&str] = &[
    "fits",
    "read_list",
    "read_lists",
    "read_relationship",
    "read_value",
    "skip",
];

/// Modules and files that are there in any case.
const RUNTIME_MODULES: &[&str] = &["enums", "fmt", "objects", "r#mod"];

/// Methods that every request has: no setter may hide them.
const REQUEST_METHODS: &[&str] = &[
    "accept",
    "answer",
    "body",
    "bytes",
    "clone",
    "csv",
    "eq",
    "fields",
    "fmt",
    "include",
    "integer",
    "items",
    "json",
    "limit_included",
    "limited",
    "linkage",
    "linkages",
    "list",
    "method",
    "new",
    "one",
    "optional_json",
    "outgoing",
    "pages",
    "parts",
    "path",
    "path_and_body",
    "path_template",
    "payload",
    "read_as",
    "repeated",
    "required",
    "send",
    "set",
    "values",
];

/// Constructors of bodies and objects: no setter may hide them.
const CONSTRUCTORS: [&str; 2] = ["default", "new"];

/// A name for a field, an argument, a function or a module.
pub fn snake(name: &str) -> String {
    let name = spelled(name).to_snake_case();
    identifier(
        if name.is_empty() {
            "value".to_owned()
        } else {
            name
        },
        "n",
    )
}

/// Names for the fields of one struct, none of them twice.
pub fn fields<'n>(names: impl IntoIterator<Item = &'n str>) -> Vec<String> {
    let mut taken = BTreeSet::new();
    names
        .into_iter()
        .map(|name| free(snake(name), "_value", &mut taken))
        .collect()
}

/// A name for a module and its file.
pub fn module(name: &str) -> String {
    let name = snake(name);
    if RUNTIME_MODULES.contains(&name.as_str()) {
        format!("{}_", plain(&name))
    } else {
        name
    }
}

/// A name for a type. Apple's own is kept where it is one.
pub fn ty(name: &str) -> String {
    let is_type = name.starts_with(|first: char| first.is_ascii_uppercase())
        && name.bytes().all(|byte| byte.is_ascii_alphanumeric());
    let name = if is_type {
        name.to_owned()
    } else {
        spelled(name).to_upper_camel_case()
    };
    let name = identifier(
        if name.is_empty() {
            "Value".to_owned()
        } else {
            name
        },
        "N",
    );
    if is_taken(&name) {
        format!("{name}Schema")
    } else {
        name
    }
}

/// Whether no generated type may have this name.
fn is_taken(name: &str) -> bool {
    RUNTIME_TYPES.contains(&name) || PRELUDE.contains(&name)
}

/// A name for a setter of a request; one whose answer comes in pages has a limit already.
pub fn parameter(name: &str, paged: bool) -> String {
    let name = snake(name);
    if REQUEST_METHODS.contains(&name.as_str()) || paged && name == "limit" {
        format!("{name}_parameter")
    } else {
        name
    }
}

/// A name for a setter of a body or of an object.
pub fn setter(name: &str) -> String {
    let name = snake(name);
    if CONSTRUCTORS.contains(&name.as_str()) {
        format!("{name}_value")
    } else {
        name
    }
}

/// A name for the setter that sends null.
pub fn clear(name: &str) -> String {
    format!("clear_{}", plain(&snake(name)))
}

/// Names for the values of an enum, in their order, none of them twice and none of them `reserved`. Which of two equal names is free
/// does not depend on the order.
pub fn variants(values: &[String], reserved: &[&str]) -> Vec<String> {
    let mut taken: BTreeSet<String> = reserved.iter().map(|name| (*name).to_owned()).collect();
    let mut order: Vec<usize> = (0..values.len()).collect();
    order.sort_by_key(|index| &values[*index]);
    let mut names = vec![String::new(); values.len()];
    for index in order {
        let value = &values[index];
        let base = match value.strip_prefix('-') {
            Some(ascending) if ascending.starts_with(|first: char| first.is_ascii_alphabetic()) => {
                format!("{}Descending", spelled(ascending).to_upper_camel_case())
            }
            _ => spelled(value).to_upper_camel_case(),
        };
        let base = identifier(
            if base.is_empty() {
                "Empty".to_owned()
            } else {
                base
            },
            "N",
        );
        names[index] = free(base, "Value", &mut taken);
    }
    names
}

/// Names for whole numbers as the values of an enum.
pub fn integer_variants(values: &[i64]) -> Vec<String> {
    let names = values.iter().map(|value| match value {
        0.. => format!("Value{value}"),
        _ => format!("ValueMinus{}", value.unsigned_abs()),
    });
    names.collect()
}

/// `base`, or the first of `baseSuffix`, `baseSuffix2`, … that is not taken yet; takes it.
pub fn free(base: String, suffix: &str, taken: &mut BTreeSet<String>) -> String {
    let candidates = std::iter::once(base.clone()).chain((1..).map(|index| match index {
        1 => format!("{base}{suffix}"),
        _ => format!("{base}{suffix}{index}"),
    }));
    for name in candidates {
        if taken.insert(name.clone()) {
            return name;
        }
    }
    base
}

/// The function of an operation that is called by its identifier.
pub fn operation(id: &str) -> String {
    unhidden(snake(id))
}

/// `name`, unless it would hide a function of the runtime.
fn unhidden(name: String) -> String {
    if RUNTIME_FUNCTIONS.contains(&name.as_str()) {
        format!("{name}_operation")
    } else {
        name
    }
}

/// The function of an operation on the resources of a module.
pub fn function(verb: &Verb) -> String {
    match verb {
        Verb::List => "list".to_owned(),
        Verb::Get => "get".to_owned(),
        Verb::Create => "create".to_owned(),
        Verb::Update => "update".to_owned(),
        Verb::Delete => "delete".to_owned(),
        Verb::Related(name) => unhidden(snake(name)),
        Verb::Linkage(name) => format!("{}_linkage", plain(&snake(name))),
        Verb::Linkages(name) => format!("{}_linkages", plain(&snake(name))),
        Verb::Add(name) => format!("add_{}", plain(&snake(name))),
        Verb::Remove(name) => format!("remove_{}", plain(&snake(name))),
        Verb::Replace(name) => format!("replace_{}", plain(&snake(name))),
        Verb::Set(name) => format!("set_{}", plain(&snake(name))),
        Verb::Metrics(name) => format!("{}_metrics", plain(&snake(name))),
    }
}

/// A type that belongs to the function `function`: `ListQuery` for `list`.
pub fn function_type(function: &str, end: &str) -> String {
    ty(&format!("{}{end}", plain(function).to_upper_camel_case()))
}

/// The type of a body: Apple's name without `Request`.
pub fn body(schema: &str) -> String {
    ty(schema
        .strip_suffix("Request")
        .filter(|name| !name.is_empty())
        .unwrap_or(schema))
}

/// The attributes of a resource.
pub fn attributes(resource: &str) -> String {
    format!("{resource}Attributes")
}

/// The relationships of a resource.
pub fn relationships(resource: &str) -> String {
    format!("{resource}Relationships")
}

/// What stands for all resources of the type of this one, where it does.
pub fn any(resource: &str, is_any: bool) -> String {
    let any = if is_any { "Any" } else { "" };
    format!("{resource}{any}")
}

/// The names of fields that can be chosen.
pub fn field_names(stem: &str) -> String {
    format!("{stem}Field")
}

/// The marker of what may be asked along.
pub fn joins(stem: &str) -> String {
    format!("{stem}Joins")
}

/// The names of what can be included.
pub fn include(stem: &str) -> String {
    format!("{stem}Include")
}

/// The names of relationships whose size can be limited.
pub fn to_many(stem: &str) -> String {
    format!("{stem}ToMany")
}

/// What a resource is for each value of an attribute: `AppByState`.
pub fn branching(resource: &str, attribute: &str) -> String {
    ty(&format!(
        "{resource}By{}",
        spelled(attribute).to_upper_camel_case()
    ))
}

/// The method of a resource that tells which value an attribute has: `by_state`.
pub fn by(attribute: &str) -> String {
    format!("by_{}", plain(&snake(attribute)))
}

/// The constructor of a body that takes members by choice: `with_image_and_placement`; `new` where it takes none.
pub fn constructor<'n>(members: impl Iterator<Item = &'n str>) -> String {
    let members: Vec<String> = members.map(|name| plain(&snake(name)).to_owned()).collect();
    match members.as_slice() {
        [] => "new".to_owned(),
        members => format!("with_{}", members.join("_and_")),
    }
}

/// The type of the member `property` of the type `owner`: `AppState` for `state` of `App`, but not `AppAppState`.
pub fn member_type(owner: &str, property: &str) -> String {
    let member = spelled(property).to_upper_camel_case();
    if member.starts_with(owner) && member.len() > owner.len() {
        ty(&member)
    } else {
        ty(&format!("{owner}{member}"))
    }
}

/// Types of the member `property`, the best first: by the schema in which it stands, by its owner, and with what it is.
pub fn member_types(root: &str, owner: &str, property: &str, kind: &str) -> Vec<String> {
    let in_root = member_type(root, property);
    let of_kind = format!("{in_root}{kind}");
    vec![in_root, member_type(owner, property), of_kind]
}

/// All of these, and then the last of them with a number, without end.
pub fn numbered(candidates: &[String]) -> impl Iterator<Item = String> {
    let last = candidates.last().cloned().unwrap_or_default();
    let more = (2..).map(move |index: u64| format!("{last}{index}"));
    candidates.iter().cloned().chain(more)
}

/// Types for the values of a parameter of a function, the best first: `ReportType` for `filter[reportType]`.
pub fn parameter_types(function: &str, name: &str) -> Vec<String> {
    let plain = spelled(family(name).1).to_upper_camel_case();
    let long = function_type(function, &plain);
    if is_taken(&plain) {
        vec![long]
    } else {
        vec![ty(&plain), long]
    }
}

/// A variant for a kind of value: `Text`, `Object`.
pub fn variant(word: &str) -> String {
    identifier(spelled(word).to_upper_camel_case(), "N")
}

/// An argument for a parameter: `report_type` for `filter[reportType]`.
pub fn argument(name: &str) -> String {
    snake(family(name).1)
}

/// `("filter", "app.name")` for `filter[app.name]`; the name itself where it has no brackets.
pub fn family(name: &str) -> (&str, &str) {
    match name.strip_suffix(']').and_then(|name| name.split_once('[')) {
        Some((family, rest)) => (family, rest),
        None => ("", name),
    }
}

/// A name in words: `beta testers` for `betaTesters`.
pub fn words(name: &str) -> String {
    spelled(name).to_snake_case().replace('_', " ")
}

/// The singular of an English plural, by its ending: `platform` for `platforms`.
pub fn singular(name: &str) -> String {
    let lower = name.to_ascii_lowercase();
    if lower.ends_with("ies") && name.len() > 4 {
        return format!("{}y", &name[..name.len() - 3]);
    }
    if ["sses", "ches", "shes", "uses", "xes"]
        .iter()
        .any(|end| lower.ends_with(end))
    {
        return name[..name.len() - 2].to_owned();
    }
    if lower.ends_with('s') && !["ss", "us", "is"].iter().any(|end| lower.ends_with(end)) {
        return name[..name.len() - 1].to_owned();
    }
    name.to_owned()
}

/// `name` without the `r#` of a raw identifier and without the underscore of a word that cannot be raw.
fn plain(name: &str) -> &str {
    let name = name.strip_prefix("r#").unwrap_or(name);
    match name.strip_suffix('_') {
        Some(word) if NEVER_RAW.contains(&word) => word,
        _ => name,
    }
}

/// `name` with a space in place of everything that no identifier holds.
fn spelled(name: &str) -> String {
    name.chars()
        .map(|letter| {
            if letter.is_ascii_alphanumeric() {
                letter
            } else {
                ' '
            }
        })
        .collect()
}

/// An identifier from letters, digits and underscores.
fn identifier(name: String, before_digit: &str) -> String {
    let name = if name.starts_with(|first: char| first.is_ascii_digit()) {
        format!("{before_digit}{name}")
    } else {
        name
    };
    if NEVER_RAW.contains(&name.as_str()) {
        return format!("{name}_");
    }
    // A keyword since edition 2024, which `syn` takes for an identifier.
    if name == "gen" || syn::parse_str::<syn::Ident>(&name).is_err() {
        format!("r#{name}")
    } else {
        name
    }
}

#[cfg(test)]
mod tests {
    use std::path::{Path, PathBuf};

    use proc_macro2::{TokenStream, TokenTree};

    use super::*;

    /// The items of all files of the runtime that are not tests.
    fn runtime() -> Vec<syn::Item> {
        let mut folders =
            vec![Path::new(env!("CARGO_MANIFEST_DIR")).join("../generated/src/runtime")];
        let mut items = Vec::new();
        while let Some(folder) = folders.pop() {
            let entries = std::fs::read_dir(&folder).expect("the runtime can be read");
            let mut paths: Vec<PathBuf> =
                entries.map(|entry| entry.expect("a file").path()).collect();
            paths.sort();
            for path in paths {
                let name = path.file_stem().expect("a name");
                if name == "tests" || name == "sample" {
                    continue;
                }
                if path.is_dir() {
                    folders.push(path);
                } else {
                    let text = std::fs::read_to_string(&path).expect("text");
                    items.extend(syn::parse_file(&text).expect("Rust").items);
                }
            }
        }
        items
    }

    fn uses(tree: &syn::UseTree, names: &mut BTreeSet<String>) {
        match tree {
            syn::UseTree::Path(path) => uses(&path.tree, names),
            syn::UseTree::Name(name) => _ = names.insert(name.ident.to_string()),
            syn::UseTree::Group(group) => group.items.iter().for_each(|tree| uses(tree, names)),
            syn::UseTree::Rename(_) | syn::UseTree::Glob(_) => panic!("not a name of its own"),
        }
    }

    /// The names that the body of a macro finds where the macro is used: not those after `::`, which belong to a path.
    fn named(tokens: TokenStream, names: &mut BTreeSet<String>) {
        let mut before = [' '; 2];
        for token in tokens {
            let mut mark = ' ';
            match token {
                TokenTree::Group(group) => named(group.stream(), names),
                TokenTree::Ident(name) if before != [':'; 2] && before[1] != '$' => {
                    names.insert(name.to_string());
                }
                TokenTree::Punct(punct) => mark = punct.as_char(),
                TokenTree::Ident(_) | TokenTree::Literal(_) => {}
            }
            before = [before[1], mark];
        }
    }

    fn is_type(name: &str) -> bool {
        name.len() > 1
            && name.starts_with(|first: char| first.is_ascii_uppercase())
            && name != "Self"
    }

    /// What machine-written modules import from the runtime.
    fn imported() -> BTreeSet<String> {
        let mut names = BTreeSet::new();
        for item in runtime() {
            if let syn::Item::Mod(module) = item
                && module.ident == "emit"
            {
                for item in module.content.expect("items").1 {
                    if let syn::Item::Use(item) = item {
                        uses(&item.tree, &mut names);
                    }
                }
            }
        }
        names
    }

    #[test]
    fn the_types_that_are_taken_are_those_of_the_runtime_and_of_its_macros() {
        let mut names = imported();
        for item in runtime() {
            if let syn::Item::Macro(item) = item {
                named(item.mac.tokens, &mut names);
            }
        }
        names.retain(|name| is_type(name) && !PRELUDE.contains(&name.as_str()));
        let taken: Vec<&str> = names.iter().map(String::as_str).collect();
        assert_eq!(RUNTIME_TYPES, taken);
    }

    #[test]
    fn the_functions_that_are_taken_are_those_that_modules_import() {
        let mut functions = BTreeSet::new();
        let mut macros = BTreeSet::new();
        for item in runtime() {
            match item {
                syn::Item::Fn(item) => _ = functions.insert(item.sig.ident.to_string()),
                syn::Item::Macro(item) => macros.extend(item.ident.map(|name| name.to_string())),
                _ => {}
            }
        }
        let functions = &functions - &macros;
        let names: Vec<String> = imported().intersection(&functions).cloned().collect();
        assert_eq!(RUNTIME_FUNCTIONS, names);
    }

    #[test]
    fn the_methods_that_are_taken_are_those_of_requests() {
        let mut names = BTreeSet::new();
        for item in runtime() {
            let syn::Item::Impl(item) = item else {
                continue;
            };
            let is_request = matches!(&*item.self_ty, syn::Type::Path(ty)
                if ty.path.segments.last().is_some_and(|last| last.ident == "Request"));
            if is_request {
                for item in item.items {
                    if let syn::ImplItem::Fn(method) = item {
                        names.insert(method.sig.ident.to_string());
                    }
                }
            }
        }
        // Only requests whose answer comes in pages have it.
        assert!(names.remove("limit"));
        let taken: Vec<&str> = names.iter().map(String::as_str).collect();
        assert_eq!(REQUEST_METHODS, taken);
    }

    #[test]
    fn words_of_rust_become_raw_and_the_rest_get_an_underscore() {
        assert_eq!(snake("type"), "r#type");
        assert_eq!(snake("ref"), "r#ref");
        assert_eq!(snake("self"), "self_");
        assert_eq!(clear("type"), "clear_type");
        assert_eq!(clear("self"), "clear_self");
    }

    #[test]
    fn names_of_apple_keep_their_words() {
        assert_eq!(snake("inAppPurchasesV2"), "in_app_purchases_v2");
        assert_eq!(snake("binaryUUID"), "binary_uuid");
        assert_eq!(
            snake("filter[appStoreVersions.platform]"),
            "filter_app_store_versions_platform"
        );
        assert_eq!(ty("AppPriceV2"), "AppPriceV2");
        assert_eq!(ty("diagnosticLogs"), "DiagnosticLogs");
    }

    #[test]
    fn values_of_enums_get_names_of_their_own() {
        let values = [
            "IPHONE_65",
            "2X",
            "-name",
            "name",
            "UNRECOGNIZED",
            "A_1",
            "A1",
            "",
        ]
        .map(str::to_owned);
        let names = variants(&values, &["Unrecognized"]);
        assert_eq!(
            names,
            [
                "Iphone65",
                "N2x",
                "NameDescending",
                "Name",
                "UnrecognizedValue",
                "A1Value",
                "A1",
                "Empty"
            ]
        );
    }

    #[test]
    fn a_member_does_not_repeat_the_name_of_its_owner() {
        assert_eq!(
            member_type("Subscription", "subscriptionPeriod"),
            "SubscriptionPeriod"
        );
        assert_eq!(
            member_type("Build", "processingState"),
            "BuildProcessingState"
        );
    }

    #[test]
    fn generated_types_do_not_hide_those_of_the_runtime() {
        assert_eq!(ty("Page"), "PageSchema");
        assert_eq!(parameter("limit", true), "limit_parameter");
        assert_eq!(parameter("limit", false), "limit");
        assert_eq!(parameter("path", false), "path_parameter");
    }

    #[test]
    fn plurals_lose_their_ending() {
        let plurals = [
            "platforms",
            "categories",
            "statuses",
            "boxes",
            "address",
            "data",
        ];
        assert_eq!(
            plurals.map(singular),
            ["platform", "category", "status", "box", "address", "data"]
        );
    }
}
