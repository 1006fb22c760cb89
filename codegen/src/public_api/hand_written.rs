//! What the part of the crate exports that is written by hand: read from its source, from `lib.rs` on.

use std::collections::{BTreeMap, BTreeSet};

use proc_macro2::{Delimiter, TokenStream, TokenTree};
use quote::{ToTokens, quote};
use syn::{
    Attribute, Fields, File, ImplItem, Item, ItemImpl, Path, Signature as FnSignature, TraitItem,
    Type, UseTree, Visibility,
};

use crate::compare::surface::{Signature, Surface, Thing};
use crate::render::HEADER;

/// What a type begins with that callers can build and take apart member by member.
const EXHAUSTIVE: &str = "exhaustive ";
/// What a function of a trait begins with that implementations must have.
const REQUIRED: &str = "required ";

/// Reads a file by its path below `src`; nothing where there is none.
pub type Read<'r> = &'r dyn Fn(&str) -> Result<Option<String>, String>;

/// A module, by its path in the crate.
type At = Vec<String>;

/// All that is exported, and the modules that hold an API.
pub(super) fn list(read: Read<'_>) -> Result<(Surface, BTreeSet<String>), String> {
    let mut source = Source::default();
    let Some(text) = read("lib.rs")? else {
        return Ok((Surface::default(), BTreeSet::new()));
    };
    let file = parsed("lib.rs", &text)?;
    source.module(read, "", Vec::new(), BTreeSet::new(), file.items)?;
    let mut listing = Listing {
        source: &source,
        exports: BTreeMap::new(),
        surface: Surface::default(),
    };
    listing.exports_of(&[], "", &BTreeSet::new())?;
    listing.definitions();
    listing.implementations();
    listing.macros();
    let Listing { surface, .. } = listing;
    Ok((surface, source.apis))
}

/// Whether code has to be changed because something new belongs to something that was there.
pub(super) fn must_be_followed(parent: Option<&Signature>, new: &Signature) -> bool {
    let is_exhaustive =
        matches!(parent, Some(Signature::Written(text)) if text.starts_with(EXHAUSTIVE));
    match new {
        Signature::Written(text) if text.starts_with(REQUIRED) => true,
        Signature::Written(text) if is_exhaustive => {
            !text.starts_with("fn") && !text.starts_with("impl") && text != DERIVED
        }
        _ => false,
    }
}

const DERIVED: &str = "derived";

fn parsed(path: &str, text: &str) -> Result<File, String> {
    syn::parse_file(text).map_err(|error| format!("{path} is no Rust: {error}"))
}

/// The modules of the crate.
#[derive(Default)]
struct Source {
    modules: BTreeMap<At, Module>,
    /// The modules that a machine writes.
    apis: BTreeSet<String>,
}

struct Module {
    items: Vec<Item>,
    uses: Vec<Use>,
    /// What has to be switched on.
    features: BTreeSet<String>,
}

/// A name that comes from elsewhere.
struct Use {
    name: String,
    path: At,
    is_public: bool,
    features: BTreeSet<String>,
}

impl Source {
    fn module(
        &mut self,
        read: Read<'_>,
        folder: &str,
        at: At,
        features: BTreeSet<String>,
        items: Vec<Item>,
    ) -> Result<(), String> {
        let mut uses = Vec::new();
        for item in &items {
            match item {
                Item::Mod(module) if !is_test(&module.attrs) => {
                    let name = module.ident.to_string();
                    let mut inner = at.clone();
                    inner.push(name.clone());
                    let mut features = features.clone();
                    features.extend(self::features(&module.attrs));
                    let inside = format!("{folder}{name}/");
                    if let Some((_, items)) = &module.content {
                        self.module(read, &inside, inner, features, items.clone())?;
                        continue;
                    }
                    let places = [format!("{folder}{name}.rs"), format!("{inside}mod.rs")];
                    let mut found = None;
                    for place in &places {
                        found = found.or(read(place)?.map(|text| (place, text)));
                    }
                    match found {
                        Some((place, text)) if !text.starts_with(HEADER) => {
                            let items = parsed(place, &text)?.items;
                            self.module(read, &inside, inner, features, items)?;
                        }
                        _ if at.is_empty() => {
                            self.apis.insert(name);
                        }
                        Some(_) => {}
                        None => return Err(format!("neither {} is there", places.join(" nor "))),
                    }
                }
                Item::Use(item) if !is_test(&item.attrs) => {
                    let base = Use {
                        name: String::new(),
                        path: Vec::new(),
                        is_public: matches!(item.vis, Visibility::Public(_)),
                        features: self::features(&item.attrs),
                    };
                    flatten(&item.tree, &base, &mut uses);
                }
                _ => {}
            }
        }
        let module = Module {
            items,
            uses,
            features,
        };
        self.modules.insert(at, module);
        Ok(())
    }

    /// Where an item is defined that a module calls by a path.
    fn resolve(&self, at: &[String], path: &[String]) -> Option<(At, String)> {
        self.resolve_within(at, path, 16)
    }

    fn resolve_within(&self, at: &[String], path: &[String], steps: u8) -> Option<(At, String)> {
        let steps = steps.checked_sub(1)?;
        let (first, rest) = path.split_first()?;
        let parent = || at.split_last().map(|(_, parent)| parent.to_vec());
        let base = match first.as_str() {
            "crate" => Some(Vec::new()),
            "self" => Some(at.to_vec()),
            "super" => Some(parent()?),
            _ => {
                let child = [at, std::slice::from_ref(first)].concat();
                self.modules.contains_key(&child).then_some(child)
            }
        };
        if let Some(base) = base.filter(|_| !rest.is_empty()) {
            return self.resolve_within(&base, rest, steps);
        }
        let module = self.modules.get(at)?;
        if rest.is_empty()
            && module
                .items
                .iter()
                .any(|item| name_of(item) == Some(first.clone()))
        {
            return Some((at.to_vec(), first.clone()));
        }
        let used = module.uses.iter().find(|used| used.name == *first)?;
        let path = [used.path.as_slice(), rest].concat();
        if used.path.first() == Some(first) && used.path.len() == 1 {
            return None;
        }
        self.resolve_within(at, &path, steps)
    }
}

fn flatten(tree: &UseTree, base: &Use, uses: &mut Vec<Use>) {
    let extended = |name: &str| [base.path.as_slice(), &[name.to_owned()]].concat();
    let used = |name: String, path: At| Use {
        name,
        path,
        is_public: base.is_public,
        features: base.features.clone(),
    };
    match tree {
        UseTree::Path(path) => {
            let path_of = extended(&path.ident.to_string());
            flatten(&path.tree, &used(String::new(), path_of), uses);
        }
        UseTree::Name(name) if name.ident == "self" => {
            let name = base.path.last().cloned().unwrap_or_default();
            uses.push(used(name, base.path.clone()));
        }
        UseTree::Name(name) => {
            let name = name.ident.to_string();
            let path = extended(&name);
            uses.push(used(name, path));
        }
        UseTree::Rename(renamed) => {
            let path = extended(&renamed.ident.to_string());
            uses.push(used(renamed.rename.to_string(), path));
        }
        UseTree::Group(group) => {
            for tree in &group.items {
                flatten(tree, base, uses);
            }
        }
        UseTree::Glob(_) => uses.push(used("*".to_owned(), extended("*"))),
    }
}

/// The path under which something is exported, and the features that it needs.
type Export = (String, BTreeSet<String>);

/// The lines, while they are made.
struct Listing<'s> {
    source: &'s Source,
    /// The names that a definition is exported by, with what has to be switched on.
    exports: BTreeMap<(At, String), Vec<Export>>,
    surface: Surface,
}

impl<'s> Listing<'s> {
    fn exports_of(
        &mut self,
        at: &[String],
        prefix: &str,
        features: &BTreeSet<String>,
    ) -> Result<(), String> {
        let source = self.source;
        let Some(module) = source.modules.get(at) else {
            return Ok(());
        };
        for used in module.uses.iter().filter(|used| used.is_public) {
            let path = format!("{prefix}{}", used.name);
            let features = features | &used.features;
            match source.resolve(at, &used.path) {
                Some(definition) => {
                    let names = self.exports.entry(definition).or_default();
                    names.push((path, features));
                }
                None if used.path.first().is_some_and(|first| first != "crate") => {
                    let of = format!("use {}", used.path.join("::"));
                    self.add(path, &of, &features, &[]);
                }
                None => return Err(format!("{} is in no file", used.path.join("::"))),
            }
        }
        for item in &module.items {
            let Some((name, Visibility::Public(_))) = name_of(item).zip(visibility(item)) else {
                continue;
            };
            if let Item::Mod(module) = item {
                let inner = [at, std::slice::from_ref(&name)].concat();
                let features = features | &self::features(&module.attrs);
                if source.modules.contains_key(&inner) {
                    self.add(
                        format!("{prefix}{name}"),
                        "module",
                        &features,
                        &module.attrs,
                    );
                    self.exports_of(&inner, &format!("{prefix}{name}::"), &features)?;
                }
            } else {
                let names = self.exports.entry((at.to_vec(), name.clone())).or_default();
                names.push((format!("{prefix}{name}"), features.clone()));
            }
        }
        Ok(())
    }

    fn definitions(&mut self) {
        let source = self.source;
        for ((at, name), names) in self.exports.clone() {
            let Some(module) = source.modules.get(&at) else {
                continue;
            };
            let definitions = module.items.iter();
            for item in definitions.filter(|item| name_of(item).as_ref() == Some(&name)) {
                for (path, features) in &names {
                    self.definition(path, &(features | &module.features), item);
                }
            }
        }
    }

    fn definition(&mut self, path: &str, features: &BTreeSet<String>, item: &Item) {
        match item {
            Item::Struct(item) => {
                let is_public = |field: &syn::Field| matches!(field.vis, Visibility::Public(_));
                let exhaustive = exhaustive(&item.attrs, item.fields.iter().all(is_public));
                let text = format!("{exhaustive}struct{}", generics(&item.generics));
                self.add(path.to_owned(), &text, features, &item.attrs);
                self.derived(path, features, &item.attrs);
                for (index, field) in item.fields.iter().enumerate() {
                    if is_public(field) {
                        let name = field.ident.as_ref();
                        let name = name.map_or_else(|| index.to_string(), ToString::to_string);
                        let path = format!("{path}.{name}");
                        self.add(path, &ty(&field.ty), features, &field.attrs);
                    }
                }
            }
            Item::Enum(item) => {
                let exhaustive = exhaustive(&item.attrs, true);
                let text = format!("{exhaustive}enum{}", generics(&item.generics));
                self.add(path.to_owned(), &text, features, &item.attrs);
                self.derived(path, features, &item.attrs);
                for variant in &item.variants {
                    let mut fields = variant.fields.clone();
                    fields.iter_mut().for_each(|field| field.attrs.clear());
                    let held = match &fields {
                        Fields::Unit => String::new(),
                        Fields::Named(_) => format!(" {}", tidy(&quote!(#fields).to_string())),
                        Fields::Unnamed(_) => tidy(&quote!(#fields).to_string()),
                    };
                    let path = format!("{path}::{}", variant.ident);
                    self.add(path, &format!("variant{held}"), features, &variant.attrs);
                }
            }
            Item::Trait(item) => {
                let bounds = &item.supertraits;
                let bounds = tidy(&quote!(#bounds).to_string());
                let text = format!("trait{}: {bounds}", generics(&item.generics));
                let text = text.trim_end_matches(": ");
                self.add(path.to_owned(), text, features, &item.attrs);
                for item in &item.items {
                    self.part_of_trait(path, features, item);
                }
            }
            Item::Fn(item) => {
                self.add(path.to_owned(), &function(&item.sig), features, &item.attrs);
            }
            Item::Type(item) => {
                let text = format!("type{} = {}", generics(&item.generics), ty(&item.ty));
                self.add(path.to_owned(), &text, features, &item.attrs);
            }
            Item::Const(item) => {
                let text = format!("const {}", ty(&item.ty));
                self.add(path.to_owned(), &text, features, &item.attrs);
            }
            _ => self.add(path.to_owned(), "item", features, &[]),
        }
    }

    fn part_of_trait(&mut self, path: &str, features: &BTreeSet<String>, item: &TraitItem) {
        let (name, text, attributes) = match item {
            TraitItem::Fn(item) => {
                let text = format!("{}{}", whether(item.default.is_some()), function(&item.sig));
                (&item.sig.ident, text, &item.attrs)
            }
            TraitItem::Type(item) => {
                let bounds = &item.bounds;
                let bounds = tidy(&quote!(#bounds).to_string());
                let text = format!("{}type: {bounds}", whether(item.default.is_some()));
                (&item.ident, text, &item.attrs)
            }
            TraitItem::Const(item) => {
                let text = format!("{}const {}", whether(item.default.is_some()), ty(&item.ty));
                (&item.ident, text, &item.attrs)
            }
            _ => return,
        };
        self.add(format!("{path}::{name}"), &text, features, attributes);
    }

    fn derived(&mut self, path: &str, features: &BTreeSet<String>, attributes: &[Attribute]) {
        for attribute in attributes.iter().filter(|it| it.path().is_ident("derive")) {
            let _ = attribute.parse_nested_meta(|meta| {
                let name = meta.path.to_token_stream().to_string().replace(' ', "");
                self.add(format!("{path} impl {name}"), DERIVED, features, &[]);
                Ok(())
            });
        }
    }

    fn implementations(&mut self) {
        let source = self.source;
        for (at, module) in &source.modules {
            for item in &module.items {
                if let Item::Impl(item) = item {
                    self.implementation(at, &module.features, item);
                }
            }
        }
    }

    fn implementation(&mut self, at: &At, features: &BTreeSet<String>, item: &ItemImpl) {
        let features = &(features | &self::features(&item.attrs));
        let own = segments(&item.self_ty).and_then(|path| self.source.resolve(at, &path));
        let names = own.and_then(|own| self.exports.get(&own)).cloned();
        let header = format!("impl{} for {}", generics(&item.generics), ty(&item.self_ty));
        if let Some((_, implemented, _)) = &item.trait_ {
            let local = self.source.resolve(at, &path_segments(implemented));
            let exported = local.as_ref().map(|local| self.exports.get(local).cloned());
            if exported == Some(None) {
                return;
            }
            let name = tidy(&implemented.to_token_stream().to_string());
            let types = item.items.iter().filter_map(|part| match part {
                ImplItem::Type(part) => Some(format!(", {} = {}", part.ident, ty(&part.ty))),
                _ => None,
            });
            let text = types.fold(header, |text, part| text + &part);
            match (names, exported.flatten()) {
                (Some(names), _) => {
                    for (path, wanted) in names {
                        let path = format!("{path} impl {name}");
                        self.add(path, &text, &(features | &wanted), &[]);
                    }
                }
                (None, Some(traits)) => {
                    for (path, wanted) in traits {
                        let path = format!("{path} for {}", ty(&item.self_ty));
                        self.add(path, &text, &(features | &wanted), &[]);
                    }
                }
                (None, None) => {}
            }
            return;
        }
        let around = around(item);
        for (path, wanted) in names.into_iter().flatten() {
            for part in &item.items {
                let (name, text, visibility, attributes) = match part {
                    ImplItem::Fn(part) => {
                        let text = function(&part.sig);
                        (&part.sig.ident, text, &part.vis, &part.attrs)
                    }
                    ImplItem::Const(part) => {
                        let text = format!("const {}", ty(&part.ty));
                        (&part.ident, text, &part.vis, &part.attrs)
                    }
                    _ => continue,
                };
                if matches!(visibility, Visibility::Public(_)) && !is_test(attributes) {
                    let features = &(features | &wanted) | &self::features(attributes);
                    let text = format!("{text}{around}");
                    self.add(format!("{path}::{name}"), &text, &features, attributes);
                }
            }
        }
    }

    /// What macros make for other types: functions and implementations, by the name of the macro.
    fn macros(&mut self) {
        for module in self.source.modules.values() {
            for item in &module.items {
                let Item::Macro(item) = item else { continue };
                if let Some(name) = &item.ident {
                    let start = format!("macro {name}!");
                    self.made(&start, &module.features, item.mac.tokens.clone());
                } else {
                    self.called(&item.mac);
                }
            }
        }
    }

    /// What the call of a macro makes, which is told by the first name that it is given.
    fn called(&mut self, call: &syn::Macro) {
        let mut tokens = call.tokens.clone().into_iter();
        let made = tokens.find_map(|token| match token {
            TokenTree::Ident(name) => Some(name.to_string()),
            _ => None,
        });
        let by = path_segments(&call.path).join("::");
        let exports = made.into_iter().flat_map(|made| {
            let all = self.exports.iter();
            let of = all.filter(move |((_, name), _)| *name == made);
            of.flat_map(|(_, names)| names.clone())
        });
        for (path, features) in exports.collect::<Vec<_>>() {
            self.add(format!("{path} impl {by}!"), "made", &features, &[]);
        }
    }

    fn made(&mut self, start: &str, features: &BTreeSet<String>, tokens: TokenStream) {
        let mut begun: Option<Vec<TokenTree>> = None;
        let mut is_public = false;
        for token in tokens {
            let ident = match &token {
                TokenTree::Ident(ident) => ident.to_string(),
                _ => String::new(),
            };
            match (&mut begun, &token) {
                (None, _) if ident == "impl" || is_public && ident == "fn" => {
                    begun = Some(vec![token]);
                }
                (Some(_), TokenTree::Group(group)) if group.delimiter() == Delimiter::Brace => {
                    let header: TokenStream =
                        begun.take().unwrap_or_default().into_iter().collect();
                    let text = tidy(&header.to_string());
                    self.add(format!("{start} {text}"), "made", features, &[]);
                    self.made(start, features, group.stream());
                }
                (Some(tokens), _) => tokens.push(token),
                (None, TokenTree::Group(group)) => self.made(start, features, group.stream()),
                (None, _) => is_public = ident == "pub" || is_public && ident == "const",
            }
        }
    }

    fn add(
        &mut self,
        path: String,
        text: &str,
        features: &BTreeSet<String>,
        attributes: &[Attribute],
    ) {
        let mut text = text.to_owned();
        for feature in features | &self::features(attributes) {
            text = format!("{text} [{feature}]");
        }
        let thing = Thing {
            module: String::new(),
            signature: Signature::Written(text),
            deprecated: attributes.iter().any(|it| it.path().is_ident("deprecated")),
            wire: String::new(),
            facts: Vec::new(),
            parents: Vec::new(),
            pointers: BTreeSet::new(),
        };
        // What has several implementations of one name is told apart by their headers.
        let mut path = path.replace(": ", ":");
        while let Some(known) = self.surface.things.get(&path) {
            if known.signature == thing.signature {
                return;
            }
            path.push('\'');
        }
        self.surface.things.insert(path, thing);
    }
}

/// What is asked of the parameters of the type whose methods these are.
fn around(item: &ItemImpl) -> String {
    let bounds = item
        .generics
        .params
        .iter()
        .filter_map(|parameter| match parameter {
            syn::GenericParam::Type(parameter) if !parameter.bounds.is_empty() => {
                Some(tidy(&parameter.to_token_stream().to_string()))
            }
            _ => None,
        });
    let clause = item.generics.where_clause.iter();
    let clause = clause.map(|clause| {
        let predicates = &clause.predicates;
        tidy(&quote!(#predicates).to_string())
    });
    let bounds = bounds.chain(clause).collect::<Vec<_>>().join(", ");
    if bounds.is_empty() {
        bounds
    } else {
        format!(" for {bounds}")
    }
}

/// What a part of a trait begins with.
fn whether(has_default: bool) -> &'static str {
    if has_default { "provided " } else { REQUIRED }
}

fn exhaustive(attributes: &[Attribute], is_open: bool) -> &'static str {
    let is_marked = attributes
        .iter()
        .any(|it| it.path().is_ident("non_exhaustive"));
    if is_open && !is_marked {
        EXHAUSTIVE
    } else {
        ""
    }
}

fn generics(generics: &syn::Generics) -> String {
    let clause = &generics.where_clause;
    let clause = tidy(&quote!(#clause).to_string());
    let parameters = tidy(&generics.to_token_stream().to_string());
    if clause.is_empty() {
        parameters
    } else {
        format!("{parameters} {clause}")
    }
}

fn function(signature: &FnSignature) -> String {
    let mut signature = signature.clone();
    signature.ident = syn::Ident::new("f", signature.ident.span());
    let text = tidy(&signature.to_token_stream().to_string());
    text.replacen("fn f", "fn", 1)
        .replacen("(mut self", "(self", 1)
}

fn ty(ty: &Type) -> String {
    tidy(&ty.to_token_stream().to_string())
}

/// Rust that was tokens, as people space it.
fn tidy(tokens: &str) -> String {
    let mut text = String::with_capacity(tokens.len());
    for word in tokens.split_whitespace() {
        let is_closing = |c: char| matches!(c, ',' | ';' | '>' | ')' | ']' | '?' | '.');
        let before = text.chars().next_back().unwrap_or(' ');
        let glued = text.is_empty()
            || word.starts_with(is_closing)
            || word.starts_with("::")
            || matches!(word, ":" | "<" | "!")
            || word.starts_with('<') && before.is_alphanumeric()
            || word.starts_with('(')
                && (before.is_alphanumeric() || before == '>' && !text.ends_with("->"))
            || matches!(before, '<' | '(' | '[' | '&' | '\'' | '$' | '#' | '?' | '!')
            || text.ends_with("::");
        if !glued {
            text.push(' ');
        }
        text.push_str(word);
    }
    text.replace(",)", ")")
        .replace(",>", ">")
        .trim_end_matches(',')
        .to_owned()
}

fn is_test(attributes: &[Attribute]) -> bool {
    attributes.iter().any(|attribute| {
        attribute.path().is_ident("test")
            || cfg(attribute).is_some_and(|cfg| cfg == "test" || cfg.contains("doctest"))
    })
}

fn features(attributes: &[Attribute]) -> BTreeSet<String> {
    let cfgs = attributes.iter().filter_map(cfg);
    cfgs.map(|cfg| {
        let feature = cfg
            .strip_prefix("feature = \"")
            .and_then(|rest| rest.strip_suffix('"'));
        feature.map_or_else(|| cfg.clone(), |feature| format!("feature {feature}"))
    })
    .collect()
}

fn cfg(attribute: &Attribute) -> Option<String> {
    let list = attribute.meta.require_list().ok()?;
    list.path
        .is_ident("cfg")
        .then(|| tidy(&list.tokens.to_string()))
}

fn segments(ty: &Type) -> Option<At> {
    match ty {
        Type::Path(ty) => Some(path_segments(&ty.path)),
        _ => None,
    }
}

fn path_segments(path: &Path) -> At {
    path.segments
        .iter()
        .map(|segment| segment.ident.to_string())
        .collect()
}

fn name_of(item: &Item) -> Option<String> {
    let ident = match item {
        Item::Struct(item) => &item.ident,
        Item::Enum(item) => &item.ident,
        Item::Trait(item) => &item.ident,
        Item::Fn(item) => &item.sig.ident,
        Item::Type(item) => &item.ident,
        Item::Const(item) => &item.ident,
        Item::Static(item) => &item.ident,
        Item::Union(item) => &item.ident,
        Item::Mod(item) => &item.ident,
        _ => return None,
    };
    Some(ident.to_string())
}

fn visibility(item: &Item) -> Option<&Visibility> {
    match item {
        Item::Struct(item) => Some(&item.vis),
        Item::Enum(item) => Some(&item.vis),
        Item::Trait(item) => Some(&item.vis),
        Item::Fn(item) => Some(&item.vis),
        Item::Type(item) => Some(&item.vis),
        Item::Const(item) => Some(&item.vis),
        Item::Static(item) => Some(&item.vis),
        Item::Union(item) => Some(&item.vis),
        Item::Mod(item) => Some(&item.vis),
        _ => None,
    }
}
