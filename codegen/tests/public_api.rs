//! The list of what callers can name and call: that it is whole, that it can be read again, and what its differences ask for.

#![allow(clippy::unwrap_used, reason = "a test fails by panicking")]

use std::collections::BTreeMap;
use std::path::Path;
use std::sync::LazyLock;

use codegen::Settings;
use codegen::compare::Bump;
use codegen::compare::surface::Surface;
use codegen::overlay::{Corrections, Overlay};
use codegen::public_api::{PublicApi, bump};

/// The bindings of this repository.
static BINDINGS: LazyLock<PublicApi> = LazyLock::new(|| {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../spec/connect");
    let read = |name: &str| std::fs::read(folder.join(name)).unwrap();
    let overlay = Overlay::read(&read("overlay.yaml")).unwrap_or_else(|faults| panic!("{faults}"));
    let corrections = Corrections::Strict(&overlay);
    let described = codegen::describe(&read("openapi.yaml"), corrections, &Settings::default())
        .unwrap_or_else(|problems| panic!("{problems}"));
    PublicApi::default().with("connect", Surface::new(&described.plan))
});

/// A crate of these files.
fn written(files: &[(&str, &str)]) -> PublicApi {
    let files: BTreeMap<&str, &str> = files.iter().copied().collect();
    let read = |path: &str| Ok(files.get(path).map(|text| (*text).to_owned()));
    PublicApi::hand_written(&read).unwrap()
}

/// What is asked for when the text of one changes into the text of the other.
fn asked(old: &PublicApi, new: &PublicApi) -> Bump {
    let [old, new] = [old, new].map(|api| PublicApi::parse(&api.to_text()).unwrap());
    bump(&old.differences(&new))
}

fn asked_of_lib(old: &str, new: &str) -> Bump {
    asked(&written(&[("lib.rs", old)]), &written(&[("lib.rs", new)]))
}

/// The lines without what stands above them.
fn lines(api: &PublicApi) -> Vec<String> {
    let text = api.to_text();
    let lines = text.lines().filter(|line| !line.starts_with('#'));
    lines.map(str::to_owned).collect()
}

#[test]
fn what_is_read_is_what_was_written() {
    let api = &*BINDINGS;
    let text = api.to_text();
    let read = PublicApi::parse(&text).unwrap();
    assert_eq!(read.to_text(), text);
    assert_eq!(api.differences(&read), []);
    assert_eq!(read.differences(api), []);
}

#[test]
fn facts_of_any_text_are_read_as_they_were_written() {
    let text = "api: the module of an API\napi::E: an enum of texts\napi::E::A: variant // \"a\\n; // \\\"b\\\"\"; ..=5\n";
    let read = PublicApi::parse(text).unwrap();
    assert_eq!(lines(&read).join("\n") + "\n", text);
}

#[test]
fn a_line_that_nobody_wrote_is_named() {
    let error = PublicApi::parse("# comment\nwhat is this\n").unwrap_err();
    assert_eq!(error.to_string(), "line 2 is not understood");
}

#[test]
fn every_path_has_one_line_in_order() {
    let lines = lines(&BINDINGS);
    let paths: Vec<&str> = lines
        .iter()
        .map(|line| line.split_once(": ").unwrap().0)
        .collect();
    assert!(paths.is_sorted_by(|a, b| a < b));
}

#[test]
fn another_name_for_a_function_breaks_callers() {
    let old = &*BINDINGS;
    let renamed = old
        .to_text()
        .replace("::list: ", "::all: ")
        .replace("::list()", "::all()");
    let new = PublicApi::parse(&renamed).unwrap();
    let differences = old.differences(&new);
    assert_eq!(bump(&differences), Bump::Breaking);
    let gone = differences
        .iter()
        .find(|it| it.path == "connect::apps::list")
        .unwrap();
    assert!(gone.breaking && gone.said == "is gone");
}

#[test]
fn a_new_function_and_another_limit_break_nobody() {
    let old = "api: the module of an API\napi::books::list: fn() -> Request<Page<Book>, ()> // GET /books; limit ..=50\n";
    let limit = old.replace("50", "200");
    let more = format!("{old}api::books::get: fn() -> Request<Book, ()> // GET /books/{{}}\n");
    let deprecated = old.replace(" // ", " #[deprecated] // ");
    let read = |text: &str| PublicApi::parse(text).unwrap();
    for new in [limit, more, deprecated] {
        assert_eq!(asked(&read(old), &read(&new)), Bump::Compatible, "{new}");
    }
    assert_eq!(asked(&read(old), &read(old)), Bump::None);
}

#[test]
fn what_is_exported_is_listed_with_the_feature_that_it_needs() {
    let lib = "
        pub mod api;
        mod inner;
        #[cfg(feature = \"net\")]
        pub use inner::{Client, Hidden as Shown};
    ";
    let inner = "
        #[derive(Clone)] pub struct Client { secret: u8, pub name: String }
        impl Client {
            pub fn new(name: impl Into<String>) -> Self { todo!() }
            #[deprecated] pub fn old(&self) -> Option<&str> { None }
            fn private(&self) {}
        }
        impl From<u8> for Client { fn from(_: u8) -> Self { todo!() } }
        trait Private {}
        impl Private for Client {}
        #[non_exhaustive] pub enum Hidden { A, B(u8) }
        struct NotExported;
        macro_rules! made { ($t:ident) => { impl $t { pub fn get(&self) -> u8 { 0 } } } }
    ";
    let api = written(&[("lib.rs", lib), ("inner.rs", inner)]);
    assert_eq!(
        lines(&api),
        [
            "Client: struct [feature net]",
            "Client impl Clone: derived [feature net]",
            "Client impl From<u8>: impl for Client [feature net]",
            "Client.name: String [feature net]",
            "Client::new: fn(name: impl Into<String>) -> Self [feature net]",
            "Client::old: fn(&self) -> Option<&str> [feature net] #[deprecated]",
            "Shown: enum [feature net]",
            "Shown::A: variant [feature net]",
            "Shown::B: variant(u8) [feature net]",
            "api: the module of an API",
            "macro made! fn get(&self) -> u8: made",
            "macro made! impl $t: made",
        ]
    );
}

#[test]
fn what_is_written_by_hand_is_judged_by_the_rules_of_rust() {
    let base = "pub struct A(u8); impl A { pub fn f(&self, a: u8) {} } #[non_exhaustive] pub enum E { X } pub enum Closed { X } \
                pub trait T { fn f(&self); }";
    let cases = [
        ("(&self, a: u8)", "(&self, a: u16)", Bump::Breaking),
        ("pub fn f", "fn f", Bump::Breaking),
        ("E { X }", "E { X, Y }", Bump::Compatible),
        ("Closed { X }", "Closed { X, Y }", Bump::Breaking),
        ("#[non_exhaustive] ", "", Bump::Breaking),
        ("fn f(&self);", "fn f(&self); fn g(&self);", Bump::Breaking),
        (
            "fn f(&self);",
            "fn f(&self); fn g(&self) {}",
            Bump::Compatible,
        ),
        ("pub fn f", "pub fn g(&self) {} pub fn f", Bump::Compatible),
        ("pub fn f", "#[deprecated] pub fn f", Bump::Compatible),
        (
            "pub struct A",
            "#[derive(Clone)] pub struct A",
            Bump::Compatible,
        ),
        (
            "pub trait T",
            "#[cfg(feature = \"x\")] pub trait T",
            Bump::Breaking,
        ),
        ("u8)", "u8) /* a comment */", Bump::None),
    ];
    for (from, to, wanted) in cases {
        assert!(base.contains(from), "{from}");
        let new = base.replacen(from, to, 1);
        assert_eq!(asked_of_lib(base, &new), wanted, "{from} becomes {to}");
    }
    assert_eq!(
        asked_of_lib(
            &base.replace("#[non_exhaustive] pub", "#[derive(Clone)] pub"),
            &base.replace("#[non_exhaustive] ", "")
        ),
        Bump::Breaking
    );
}
