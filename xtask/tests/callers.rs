//! The judgement on Rust callers is that of the compiler: for each described change a caller's snippet is compiled with the bindings
//! from before and with those from after, and what was said of the change must be what the compiler says.
//!
//! All bindings are modules of one copy of the crate, without its client. What must compile is one program; each snippet that must
//! not is a program of its own, because errors of one hide those of another.

#![allow(clippy::unwrap_used, reason = "a test fails by panicking")]

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write as _;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use codegen::compare::{Change, Changes, Subject, callers};
use codegen::overlay::Corrections;
use codegen::{Described, Settings};
use serde_json::{Value, json};

/// What the compiler is to say of a snippet after the change.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Verdict {
    Compiles,
    Warns,
    Fails,
}

use Verdict::{Compiles, Fails, Warns};

/// A change of the description, and a caller's code that uses what it is about.
struct Case {
    name: &'static str,
    edit: fn(&mut Value),
    /// What is said to differ, and how: a Rust path and the beginning of what is said of it.
    said: (&'static str, &'static str),
    snippet: &'static str,
    verdict: Verdict,
}

const CASES: &[Case] = &[
    Case {
        name: "operation_removed",
        edit: |d| remove(d, "/paths/~1v1~1books~1{id}/delete"),
        said: ("books::delete", "is gone"),
        snippet: "let _ = api::books::delete(\"1\");",
        verdict: Fails,
    },
    Case {
        name: "operation_added",
        edit: |d| {
            let get = json!({"operationId": "books-get_instance", "responses": {"200": {"description": "OK", "content": {"application/json": {"schema": {"$ref": "#/components/schemas/BookResponse"}}}}}});
            set(d, "/paths/~1v1~1books~1{id}/get", get);
        },
        said: ("books::get", "is new"),
        snippet: "use api::books::*; let _ = update(\"1\", BookUpdate::new().title(\"t\"));",
        verdict: Compiles,
    },
    Case {
        name: "operation_deprecated",
        edit: |d| set(d, "/paths/~1v1~1books~1{id}/patch/deprecated", json!(true)),
        said: ("books::update", "is deprecated"),
        snippet: "let _ = api::books::update(\"1\", api::books::BookUpdate::new());",
        verdict: Warns,
    },
    Case {
        name: "parameter_removed",
        edit: |d| remove_parameter(d, LIST, "sort"),
        said: ("books::list().sort", "is gone"),
        snippet: "let _ = api::books::list([\"1\"]).sort([api::books::Sort::Title]);",
        verdict: Fails,
    },
    Case {
        name: "parameter_added",
        edit: |d| {
            add_parameter(
                d,
                LIST,
                json!({"name": "filter[title]", "in": "query", "explode": false, "schema": {"type": "array", "items": {"type": "string"}}}),
            )
        },
        said: ("books::list().filter_title", "is new"),
        snippet: "let _: Request<Page<api::books::Book>, api::books::ListQuery> = api::books::list([\"1\"]).filter_rating(3);",
        verdict: Compiles,
    },
    Case {
        name: "parameter_required",
        edit: |d| set_parameter(d, LIST, "filter[state]", "required", json!(true)),
        said: ("books::list", "takes `state` too"),
        snippet: "let _ = api::books::list([\"1\"]);",
        verdict: Fails,
    },
    Case {
        name: "parameter_optional",
        edit: |d| set_parameter(d, LIST, "filter[author]", "required", json!(false)),
        said: ("books::list", "takes `author` no longer"),
        snippet: "let _ = api::books::list([\"1\"]);",
        verdict: Fails,
    },
    Case {
        name: "parameter_retyped",
        edit: |d| {
            set_parameter(
                d,
                LIST,
                "filter[rating]",
                "schema",
                json!({"type": "boolean"}),
            )
        },
        said: (
            "books::list().filter_rating",
            "takes `bool`, no longer `i64`",
        ),
        snippet: "let _ = api::books::list([\"1\"]).filter_rating(3);",
        verdict: Fails,
    },
    Case {
        name: "parameter_becomes_a_list",
        edit: |d| {
            set_parameter(
                d,
                LIST,
                "filter[shelf]",
                "schema",
                json!({"type": "array", "items": {"type": "string"}}),
            )
        },
        said: (
            "books::list().filter_shelf",
            "takes `impl IntoIterator<Item = impl Into<String>>`",
        ),
        snippet: "let _ = api::books::list([\"1\"]).filter_shelf(String::from(\"a\"));",
        verdict: Fails,
    },
    Case {
        name: "parameter_deprecated",
        edit: |d| set_parameter(d, LIST, "sort", "deprecated", json!(true)),
        said: ("books::list().sort", "is deprecated"),
        snippet: "let _ = api::books::list([\"1\"]).sort([api::books::Sort::Title]);",
        verdict: Warns,
    },
    Case {
        name: "parameter_identifies",
        edit: |d| {
            let editor = json!({"type": "object", "properties": {"data": {"type": "object", "required": ["type", "id"], "properties": {"type": {"type": "string", "enum": ["authors"]}, "id": {"type": "string"}}}}});
            set(
                d,
                "/components/schemas/Book/properties/relationships/properties/shelf",
                editor,
            );
        },
        said: (
            "books::list().filter_shelf",
            "takes `impl Into<Id<authors::Author>>`",
        ),
        snippet: "let _ = api::books::list([\"1\"]).filter_shelf(std::borrow::Cow::Borrowed(\"a\"));",
        verdict: Fails,
    },
    Case {
        name: "first_parameter_added",
        edit: |d| {
            add_parameter(
                d,
                AUTHOR,
                json!({"name": "filter[living]", "in": "query", "schema": {"type": "boolean"}}),
            )
        },
        said: ("books::author().filter_living", "is new"),
        snippet: "let _: Request<Document<Option<api::authors::Author>>, api::books::AuthorQuery> = api::books::author(\"1\").fields([api::authors::AuthorField::Name]);",
        verdict: Compiles,
    },
    Case {
        name: "anything_can_be_asked",
        edit: |d| {
            set(
                d,
                &format!("{LINKAGE}/parameters"),
                json!([{"name": "filter[living]", "in": "query", "schema": {"type": "boolean"}}]),
            )
        },
        said: (
            "books::author_linkage",
            "makes a `Request<_, books::AuthorLinkageQuery>`, no longer a `Request<_, ()>`",
        ),
        snippet: "let _: Request<Linkage<api::authors::Author>> = api::books::author_linkage(\"1\");",
        verdict: Fails,
    },
    Case {
        name: "bound_changed",
        edit: |d| {
            set_parameter(
                d,
                LIST,
                "filter[rating]",
                "schema",
                json!({"type": "integer", "minimum": 1, "maximum": 3}),
            )
        },
        said: ("", ""),
        snippet: "let _ = api::books::list([\"1\"]).filter_rating(5);",
        verdict: Compiles,
    },
    Case {
        name: "sent_value_removed",
        edit: |d| {
            set_parameter(
                d,
                LIST,
                "sort",
                "schema",
                json!({"type": "array", "items": {"type": "string", "enum": ["title"]}}),
            )
        },
        said: ("books::Sort::TitleDescending", "is gone"),
        snippet: "let _ = api::books::list([\"1\"]).sort([api::books::Sort::TitleDescending]);",
        verdict: Fails,
    },
    Case {
        name: "sent_value_added",
        edit: |d| {
            set_parameter(
                d,
                LIST,
                "sort",
                "schema",
                json!({"type": "array", "items": {"type": "string", "enum": ["title", "-title", "state"]}}),
            )
        },
        said: ("books::Sort::State", "is new"),
        snippet: "match api::books::Sort::Title { api::books::Sort::Title => {} _ => {} }",
        verdict: Compiles,
    },
    Case {
        name: "enum_value_added",
        edit: |d| {
            set(
                d,
                "/components/schemas/Colour/enum",
                json!(["RED", "BLUE", "GREEN"]),
            )
        },
        said: ("Colour::Green", "is new"),
        snippet: "match api::Colour::Red { api::Colour::Red | api::Colour::Blue => {} api::Colour::Unrecognized(_) => {} _ => {} }",
        verdict: Compiles,
    },
    Case {
        name: "enum_value_removed",
        edit: |d| set(d, "/components/schemas/Colour/enum", json!(["RED"])),
        said: ("Colour::Blue", "is gone"),
        snippet: "let _ = api::Colour::Blue;",
        verdict: Fails,
    },
    Case {
        name: "attribute_removed",
        edit: |d| {
            remove(
                d,
                "/components/schemas/Book/properties/attributes/properties/title",
            )
        },
        said: ("books::BookAttributes.title", "is gone"),
        snippet: "let _ = api::books::Book::default().attributes.title;",
        verdict: Fails,
    },
    Case {
        name: "attribute_added",
        edit: |d| {
            set(
                d,
                "/components/schemas/Book/properties/attributes/properties/pages",
                json!({"type": "integer"}),
            )
        },
        said: ("books::BookAttributes.pages", "is new"),
        snippet: "let api::books::BookAttributes { title, .. } = api::books::BookAttributes::default(); let _ = title;",
        verdict: Compiles,
    },
    Case {
        name: "attribute_retyped",
        edit: |d| {
            set(
                d,
                "/components/schemas/Book/properties/attributes/properties/title",
                json!({"type": "integer"}),
            )
        },
        said: (
            "books::BookAttributes.title",
            "is `Option<i64>`, no longer `Option<String>`",
        ),
        snippet: "let _: Option<String> = api::books::Book::default().attributes.title;",
        verdict: Fails,
    },
    Case {
        name: "attribute_deprecated",
        edit: |d| {
            set(
                d,
                "/components/schemas/Book/properties/attributes/properties/title/deprecated",
                json!(true),
            )
        },
        said: ("books::BookAttributes.title", "is deprecated"),
        snippet: "let _ = api::books::Book::default().attributes.title;",
        verdict: Warns,
    },
    Case {
        name: "values_of_an_attribute_get_a_name",
        edit: |d| {
            set(
                d,
                "/components/schemas/State",
                json!({"type": "string", "enum": ["LENT", "IN_STOCK"]}),
            );
            set(
                d,
                "/components/schemas/Book/properties/attributes/properties/state",
                json!({"$ref": "#/components/schemas/State"}),
            );
        },
        said: ("books::BookState", "is gone"),
        snippet: "let _ = api::books::BookState::Lent;",
        verdict: Fails,
    },
    Case {
        name: "relationship_removed",
        edit: |d| {
            remove(
                d,
                "/components/schemas/Book/properties/relationships/properties/cover",
            )
        },
        said: ("books::BookRelationships.cover", "is gone"),
        snippet: "let _ = api::books::Book::default().relationships.cover;",
        verdict: Fails,
    },
    Case {
        name: "relationship_to_many",
        edit: |d| {
            let data = "/components/schemas/Book/properties/relationships/properties/author/properties/data";
            let one = d.pointer(data).unwrap().clone();
            set(d, data, json!({"type": "array", "items": one}));
        },
        said: (
            "books::BookRelationships.author",
            "is `ToMany<authors::Author>`, no longer `ToOne<authors::Author>`",
        ),
        snippet: "let _ = api::books::Book::default().relationships.author.id();",
        verdict: Fails,
    },
    Case {
        name: "relationship_target_changed",
        edit: |d| {
            set(
                d,
                "/components/schemas/Book/properties/relationships/properties/author/properties/data/properties/type/enum",
                json!(["books"]),
            )
        },
        said: (
            "books::BookRelationships.author",
            "is `ToOne<books::Book>`, no longer `ToOne<authors::Author>`",
        ),
        snippet: "let _: ToOne<api::authors::Author> = api::books::Book::default().relationships.author;",
        verdict: Fails,
    },
    Case {
        name: "member_newly_required",
        edit: |d| {
            set(
                d,
                &format!("{CREATE}/attributes/required"),
                json!(["title", "published"]),
            )
        },
        said: ("books::BookCreate::new", "takes `published` too"),
        snippet: "let _ = api::books::BookCreate::new(\"title\", \"1\");",
        verdict: Fails,
    },
    Case {
        name: "member_no_longer_required",
        edit: |d| remove(d, &format!("{CREATE}/attributes/required")),
        said: ("books::BookCreate::new", "takes `title` no longer"),
        snippet: "let _ = api::books::BookCreate::new(\"title\", \"1\");",
        verdict: Fails,
    },
    Case {
        name: "member_added",
        edit: |d| {
            set(
                d,
                &format!("{CREATE}/attributes/properties/pages"),
                json!({"type": "integer"}),
            )
        },
        said: ("books::BookCreate::pages", "is new"),
        snippet: "let _ = api::books::BookCreate::new(\"title\", \"1\").clear_published();",
        verdict: Compiles,
    },
    Case {
        name: "member_removed",
        edit: |d| remove(d, &format!("{CREATE}/attributes/properties/published")),
        said: ("books::BookCreate::published", "is gone"),
        snippet: "let _ = api::books::BookCreate::new(\"title\", \"1\").published(\"2020-02-02\");",
        verdict: Fails,
    },
    Case {
        name: "member_no_longer_nullable",
        edit: |d| {
            remove(
                d,
                &format!("{CREATE}/attributes/properties/published/nullable"),
            )
        },
        said: ("books::BookCreate::clear_published", "is gone"),
        snippet: "let _ = api::books::BookCreate::new(\"title\", \"1\").clear_published();",
        verdict: Fails,
    },
    Case {
        name: "first_member_required",
        edit: |d| {
            set(
                d,
                "/components/schemas/BookUpdateRequest/properties/data/properties/attributes/required",
                json!(["title"]),
            )
        },
        said: ("books::BookUpdate::new", "takes `title` too"),
        snippet: "let _ = api::books::BookUpdate::default();",
        verdict: Fails,
    },
    Case {
        name: "member_can_be_created_inline",
        edit: |d| {
            let author = json!({"type": "object", "required": ["type"], "properties": {"type": {"type": "string", "enum": ["authors"]}, "id": {"type": "string"}, "attributes": {"type": "object", "properties": {"name": {"type": "string", "nullable": true}}}}});
            set(d, "/components/schemas/AuthorInlineCreate", author);
            let either = json!({"oneOf": [{"$ref": "#/components/schemas/ChapterInlineCreate"}, {"$ref": "#/components/schemas/AuthorInlineCreate"}]});
            set(
                d,
                "/components/schemas/BookCreateRequest/properties/included/items",
                either,
            );
        },
        said: ("books::BookCreate::new", "takes more for `author`"),
        snippet: "let id: Id<api::authors::Author> = \"1\".into(); let _ = api::books::BookCreate::new(\"title\", &id); let _ = api::books::BookCreate::new(\"title\", api::authors::Author::default());",
        verdict: Compiles,
    },
    Case {
        name: "include_value_removed",
        edit: |d| {
            set_parameter(
                d,
                LIST,
                "include",
                "schema",
                json!({"type": "array", "items": {"type": "string", "enum": ["author"]}}),
            )
        },
        said: ("books::BookInclude::Chapters", "is gone"),
        snippet: "let _ = api::books::list([\"1\"]).include([api::books::BookInclude::Chapters]);",
        verdict: Fails,
    },
    Case {
        name: "fields_removed",
        edit: |d| remove_parameter(d, LIST, "fields[authors]"),
        said: ("books::list().fields(authors::AuthorField)", "is gone"),
        snippet: "let _ = api::books::list([\"1\"]).fields([api::authors::AuthorField::Name]);",
        verdict: Fails,
    },
    Case {
        name: "fields_of_one_operation_deprecated",
        edit: |d| set_parameter(d, LIST, "fields[authors]", "deprecated", json!(true)),
        said: ("", ""),
        snippet: "let _ = api::books::list([\"1\"]).fields([api::authors::AuthorField::Name]);",
        verdict: Compiles,
    },
    Case {
        name: "fields_of_all_operations_deprecated",
        edit: |d| set_parameter(d, LIST, "fields[books]", "deprecated", json!(true)),
        said: ("books::BookField::Title", "is deprecated"),
        snippet: "let _ = api::books::list([\"1\"]).fields([api::books::BookField::Title]);",
        verdict: Warns,
    },
    Case {
        name: "include_deprecated",
        edit: |d| set_parameter(d, LIST, "include", "deprecated", json!(true)),
        said: ("books::BookInclude::Chapters", "is deprecated"),
        snippet: "let _ = api::books::list([\"1\"]).include([api::books::BookInclude::Chapters]).limit(3);",
        verdict: Warns,
    },
    Case {
        name: "limit_of_a_relationship_deprecated",
        edit: |d| set_parameter(d, LIST, "limit[chapters]", "deprecated", json!(true)),
        said: ("books::BookToMany::Chapters", "is deprecated"),
        snippet: "let _ = api::books::list([\"1\"]).limit_included(api::books::BookToMany::Chapters, 2);",
        verdict: Warns,
    },
    Case {
        name: "limit_of_a_page_deprecated",
        edit: |d| set_parameter(d, LIST, "limit", "deprecated", json!(true)),
        said: ("", ""),
        snippet: "let _ = api::books::list([\"1\"]).limit(4);",
        verdict: Compiles,
    },
    Case {
        name: "filter_deprecated",
        edit: |d| set_parameter(d, LIST, "filter[rating]", "deprecated", json!(true)),
        said: ("books::list().filter_rating", "is deprecated"),
        snippet: "let _ = api::books::list([\"1\"]).filter_rating(2);",
        verdict: Warns,
    },
    Case {
        name: "limit_removed",
        edit: |d| remove_parameter(d, LIST, "limit[chapters]"),
        said: ("books::list().limit_included", "is gone"),
        snippet: "let _ = api::books::list([\"1\"]).limit_included(api::books::BookToMany::Chapters, 1);",
        verdict: Fails,
    },
    Case {
        name: "media_type_added",
        edit: |d| {
            set(
                d,
                "/paths/~1v1~1loans/get/responses/200/content/text~1csv",
                json!({"schema": {"$ref": "#/components/schemas/csv"}}),
            )
        },
        said: ("loans::list().csv", "is new"),
        snippet: "let _ = api::loans::list().filter_open(true).limit(3);",
        verdict: Compiles,
    },
    Case {
        name: "media_type_removed",
        edit: |d| remove(d, "/paths/~1v1~1books/get/responses/200/content/text~1csv"),
        said: ("books::list().csv", "is gone"),
        snippet: "let _ = api::books::list([\"1\"]).csv();",
        verdict: Fails,
    },
    Case {
        name: "answer_changed",
        edit: |d| {
            set(
                d,
                "/paths/~1v1~1books/post/responses/201/content",
                json!({"application/json": {"schema": {"$ref": "#/components/schemas/AuthorResponse"}}}),
            )
        },
        said: (
            "books::create",
            "is answered with `Document<authors::Author>`",
        ),
        snippet: "let _: Request<Document<api::books::Book>> = api::books::create(api::books::BookCreate::new(\"title\", \"1\"));",
        verdict: Fails,
    },
    Case {
        name: "resource_removed",
        edit: |d| {
            remove(d, "/paths/~1v1~1loans");
            remove(d, "/components/schemas/LoansResponse");
            remove(d, "/components/schemas/Loan");
        },
        said: ("loans::Loan", "is gone"),
        snippet: "let _ = api::loans::Loan::default();",
        verdict: Fails,
    },
    Case {
        name: "resource_renamed",
        edit: |d| rename_schema(d, "Author", "Writer"),
        said: ("authors::Author", "is gone"),
        snippet: "let _: Option<api::authors::Author> = None;",
        verdict: Fails,
    },
    Case {
        name: "object_gains_a_member",
        edit: |d| {
            for of in ["Book", "BookCreateRequest"] {
                let inside = if of == "Book" {
                    ""
                } else {
                    "/properties/data/properties"
                };
                let inside = inside.trim_end_matches("/properties");
                let at = format!(
                    "/components/schemas/{of}{inside}/properties/attributes/properties/size/properties/depth"
                );
                set(d, &at, json!({"type": "number"}));
            }
        },
        said: ("books::BookSize.depth", "is new"),
        snippet: "let _ = api::books::BookSize::new().width(1.0).height(2.0);",
        verdict: Compiles,
    },
    Case {
        name: "object_needs_a_member",
        edit: |d| {
            set(
                d,
                &format!("{CREATE}/attributes/properties/place/required"),
                json!(["room"]),
            )
        },
        said: ("books::BookPlace::new", "takes `room` too"),
        snippet: "let _ = api::books::BookPlace::new().room(1.0);",
        verdict: Fails,
    },
];

const LIST: &str = "/paths/~1v1~1books/get";
const AUTHOR: &str = "/paths/~1v1~1books~1{id}~1author/get";
const LINKAGE: &str = "/paths/~1v1~1books~1{id}~1relationships~1author/get";
const CREATE: &str = "/components/schemas/BookCreateRequest/properties/data/properties";

/// The description before all changes: the library, with loans.
fn base() -> Value {
    let path = Path::new("../tests/fixtures/library.yaml");
    let mut base: Value = serde_yaml::from_str(&fs::read_to_string(path).unwrap()).unwrap();
    let d = &mut base;
    let rating = json!({"name": "filter[rating]", "in": "query", "schema": {"type": "integer", "minimum": 1, "maximum": 5}});
    add_parameter(d, LIST, rating);
    add_parameter(
        d,
        LIST,
        json!({"name": "filter[shelf]", "in": "query", "schema": {"type": "string"}}),
    );
    let place = json!({"type": "object", "properties": {"room": {"type": "number"}}});
    set(d, &format!("{CREATE}/attributes/properties/place"), place);
    let loan = json!({"type": "object", "required": ["type", "id"], "properties": {"type": {"type": "string", "enum": ["loans"]}, "id": {"type": "string"}, "attributes": {"type": "object", "properties": {"open": {"type": "boolean"}}}}});
    set(d, "/components/schemas/Loan", loan);
    let links = d
        .pointer("/components/schemas/BooksResponse/properties/links")
        .unwrap()
        .clone();
    let loans = json!({"type": "object", "required": ["data", "links"], "properties": {"data": {"type": "array", "items": {"$ref": "#/components/schemas/Loan"}}, "links": links}});
    set(d, "/components/schemas/LoansResponse", loans);
    let list = json!({"operationId": "loans-get_collection", "parameters": [
        {"name": "filter[open]", "in": "query", "schema": {"type": "boolean"}},
        {"name": "limit", "in": "query", "schema": {"type": "integer", "maximum": 200}},
    ], "responses": {"200": {"description": "OK", "content": {"application/json": {"schema": {"$ref": "#/components/schemas/LoansResponse"}}}}}});
    set(d, "/paths/~1v1~1loans", json!({"get": list}));
    base
}

fn set(description: &mut Value, pointer: &str, value: Value) {
    let (owner, name) = pointer.rsplit_once('/').unwrap();
    let owner = description.pointer_mut(owner);
    let owner = owner.unwrap_or_else(|| panic!("{pointer} is nowhere"));
    owner[name.replace("~1", "/")] = value;
}

fn remove(description: &mut Value, pointer: &str) {
    let (owner, name) = pointer.rsplit_once('/').unwrap();
    let owner = description
        .pointer_mut(owner)
        .unwrap()
        .as_object_mut()
        .unwrap();
    let removed = owner.remove(&name.replace("~1", "/"));
    assert!(removed.is_some(), "{pointer} is nowhere");
}

fn parameters<'d>(description: &'d mut Value, operation: &str) -> &'d mut Vec<Value> {
    let parameters = description.pointer_mut(&format!("{operation}/parameters"));
    parameters.unwrap().as_array_mut().unwrap()
}

fn add_parameter(description: &mut Value, operation: &str, parameter: Value) {
    parameters(description, operation).push(parameter);
}

fn remove_parameter(description: &mut Value, operation: &str, name: &str) {
    parameters(description, operation).retain(|parameter| parameter["name"] != name);
}

fn set_parameter(description: &mut Value, operation: &str, name: &str, key: &str, value: Value) {
    let mut parameters = parameters(description, operation).iter_mut();
    parameters
        .find(|parameter| parameter["name"] == name)
        .unwrap()[key] = value;
}

fn rename_schema(description: &mut Value, from: &str, to: &str) {
    let text = serde_json::to_string(description).unwrap();
    let text = text.replace(&format!("schemas/{from}\""), &format!("schemas/{to}\""));
    *description = serde_json::from_str(&text).unwrap();
    let schemas = description["components"]["schemas"]
        .as_object_mut()
        .unwrap();
    let schema = schemas.remove(from).unwrap();
    schemas.insert(to.to_owned(), schema);
}

fn described(description: &Value) -> Described {
    let text = serde_json::to_vec(description).unwrap();
    codegen::describe(&text, Corrections::None, &Settings::default()).unwrap()
}

/// What was said of a change.
struct Said {
    changes: Changes,
    differences: Vec<callers::Difference>,
}

fn compared(old: &Described, new: &Described) -> Said {
    let mut changes = codegen::compare::compare(old, new);
    let is_described = |change: &Change| !matches!(change.subject, Subject::Rust { .. });
    changes.changes.retain(is_described);
    let differences = callers::judge(&mut changes.changes, old, new);
    Said {
        changes,
        differences,
    }
}

#[test]
fn what_is_said_of_callers_is_what_the_compiler_says() {
    let base = base();
    let old = described(&base);
    let scratch = Scratch::new();
    scratch.bindings("connect", &old);
    let mut modules = String::new();
    let mut wrong = Vec::new();
    for case in CASES {
        let mut changed = base.clone();
        (case.edit)(&mut changed);
        let new = described(&changed);
        scratch.bindings(&format!("after_{}", case.name), &new);
        writeln!(
            modules,
            "#[allow(missing_docs)] pub mod after_{};",
            case.name
        )
        .unwrap();
        wrong.extend(said_wrongly(case, &compared(&old, &new)));
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));

    scratch.library(&modules);
    let verdicts = scratch.compile();
    let wrong: Vec<String> = CASES
        .iter()
        .filter_map(|case| verdicts.wrong(case))
        .collect();
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

/// The snippets of these cases compile on both sides, as the test above sees.
#[test]
fn a_deprecation_that_is_taken_back_breaks_nobody() {
    let base = base();
    let old = described(&base);
    let deprecations = CASES
        .iter()
        .filter(|case| case.name.ends_with("_deprecated"));
    let names: Vec<&str> = deprecations.clone().map(|case| case.name).collect();
    for about in [
        "operation",
        "attribute",
        "parameter",
        "filter",
        "fields",
        "include",
        "limit",
    ] {
        assert!(names.iter().any(|name| name.starts_with(about)), "{about}");
    }
    for case in deprecations {
        let mut changed = base.clone();
        (case.edit)(&mut changed);
        let said = compared(&described(&changed), &old);
        assert!(!said.changes.changes.is_empty(), "{}", case.name);
        for difference in said.differences {
            assert_eq!(
                (difference.aspect, difference.breaking),
                (callers::Aspect::NotDeprecated, false),
                "{}: {}",
                case.name,
                difference.path
            );
        }
    }
}

/// What is wrong with what was said of a change.
fn said_wrongly(case: &Case, said: &Said) -> Option<String> {
    let all = || {
        let lines = said.differences.iter().map(|difference| {
            let breaking = if difference.breaking {
                "breaks"
            } else {
                "keeps"
            };
            format!("  {breaking}: `{}` {}", difference.path, difference.said)
        });
        lines.collect::<Vec<_>>().join("\n")
    };
    let (path, about) = case.said;
    let told = said
        .differences
        .iter()
        .any(|difference| difference.path == path && difference.said.starts_with(about));
    if !told && !path.is_empty() {
        return Some(format!(
            "{}: `{path}` {about} is not said:\n{}",
            case.name,
            all()
        ));
    }
    let mut changes = said.changes.changes.iter();
    if let Some(change) = changes.find(|change| matches!(change.subject, Subject::Rust { .. })) {
        return Some(format!("{}: told with no change: {change:?}", case.name));
    }
    let breaks = said
        .changes
        .changes
        .iter()
        .any(|change| change.rust.breaking);
    (breaks != (case.verdict == Fails))
        .then(|| format!("{}: said to break: {breaks}:\n{}", case.name, all()))
}

#[test]
fn each_case_has_a_name_of_its_own() {
    let names: BTreeSet<&str> = CASES.iter().map(|case| case.name).collect();
    assert_eq!(names.len(), CASES.len());
}

/// A workspace with a copy of the crate and with programs that use it. It stays, so that what has not changed is not compiled again.
struct Scratch {
    root: PathBuf,
}

impl Scratch {
    fn new() -> Self {
        let root = Path::new(env!("CARGO_TARGET_TMPDIR")).join("callers");
        let source = Path::new("..");
        let scratch = Self { root };
        let manifest = fs::read_to_string(source.join("Cargo.toml")).unwrap();
        let members = manifest
            .lines()
            .map(|line| match line.strip_prefix("members = ") {
                Some(_) => "members = [\"generated\", \"callers\"]",
                None => line,
            });
        scratch.write("Cargo.toml", &members.collect::<Vec<_>>().join("\n"));
        fs::copy(source.join("Cargo.lock"), scratch.root.join("Cargo.lock")).unwrap();
        for folder in ["generated/src/runtime", "generated/examples"] {
            scratch.copy(source, folder);
        }
        let manifest = fs::read_to_string(source.join("generated/Cargo.toml")).unwrap();
        scratch.write("generated/Cargo.toml", &manifest);
        scratch
    }

    fn copy(&self, source: &Path, folder: &str) {
        for entry in fs::read_dir(source.join(folder)).unwrap() {
            let entry = entry.unwrap();
            let name = format!("{folder}/{}", entry.file_name().to_str().unwrap());
            if entry.file_type().unwrap().is_dir() {
                self.copy(source, &name);
            } else {
                self.write(&name, &fs::read_to_string(entry.path()).unwrap());
            }
        }
    }

    /// Writes a file that does not hold this already.
    fn write(&self, name: &str, text: &str) {
        let path = self.root.join(name);
        if fs::read_to_string(&path).is_ok_and(|present| present == text) {
            return;
        }
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        fs::write(path, text).unwrap();
    }

    fn bindings(&self, module: &str, described: &Described) {
        for (name, text) in codegen::render::render(&described.plan) {
            self.write(&format!("generated/src/{module}/{name}"), &text);
        }
    }

    fn library(&self, modules: &str) {
        let source = Path::new("../generated/src/lib.rs");
        let library = fs::read_to_string(source).unwrap();
        self.write("generated/src/lib.rs", &format!("{library}\n{modules}"));
    }

    /// Compiles all snippets, with the bindings from before and with those from after.
    fn compile(&self) -> Verdicts {
        let mut manifest = String::from(
            "[package]\nname = \"callers\"\nversion = \"0.0.0\"\nedition.workspace = true\npublish = false\nautobins = false\n\
             \n[dependencies]\nappstore-sdk = { path = \"../generated\", default-features = false }\n",
        );
        let mut programs = BTreeMap::from([
            ("before".to_owned(), String::new()),
            ("after".to_owned(), String::new()),
        ]);
        for case in CASES {
            let before = snippet(case, "connect");
            programs.get_mut("before").unwrap().push_str(&before);
            let after = snippet(case, &format!("after_{}", case.name));
            let program = match case.verdict {
                Fails => case.name,
                Compiles | Warns => "after",
            };
            programs
                .entry(program.to_owned())
                .or_default()
                .push_str(&after);
        }
        for (name, text) in &programs {
            writeln!(
                manifest,
                "\n[[bin]]\nname = \"{name}\"\npath = \"src/{name}.rs\""
            )
            .unwrap();
            self.write(
                &format!("callers/src/{name}.rs"),
                &format!("{text}\nfn main() {{}}\n"),
            );
        }
        self.write("callers/Cargo.toml", &manifest);
        let output = Command::new(env!("CARGO"))
            .args([
                "check",
                "--package",
                "callers",
                "--bins",
                "--keep-going",
                "--offline",
            ])
            .args(["--message-format", "json"])
            .env("CARGO_TARGET_DIR", self.root.join("target"))
            .current_dir(&self.root)
            .output()
            .unwrap();
        let errors = String::from_utf8_lossy(&output.stderr).into_owned();
        Verdicts::read(&String::from_utf8(output.stdout).unwrap(), errors)
    }
}

/// The code of a caller of one version of the bindings, in a module of its own.
fn snippet(case: &Case, bindings: &str) -> String {
    format!(
        "#[allow(unused, clippy::all)]\nmod {} {{\n    use appstore_sdk::*;\n    use appstore_sdk::{bindings} as api;\n    \
         pub fn snippet() {{ {} }}\n}}\n",
        case.name, case.snippet
    )
}

/// What the compiler says of the programs.
struct Verdicts {
    /// The programs that compile.
    compiled: BTreeSet<String>,
    /// Messages by program, with the lines of code that they are about.
    messages: Vec<Message>,
    errors: String,
}

struct Message {
    program: String,
    level: String,
    code: String,
    line: String,
    text: String,
}

impl Verdicts {
    fn read(lines: &str, errors: String) -> Self {
        let mut verdicts = Self {
            compiled: BTreeSet::new(),
            messages: Vec::new(),
            errors,
        };
        for line in lines.lines() {
            let Ok(message) = serde_json::from_str::<Value>(line) else {
                continue;
            };
            let text = |pointer: &str| {
                let text = message.pointer(pointer).and_then(Value::as_str);
                text.unwrap_or_default().to_owned()
            };
            let program = text("/target/name");
            match message["reason"].as_str() {
                Some("compiler-artifact") => {
                    verdicts.compiled.insert(program);
                }
                Some("compiler-message") => verdicts.messages.push(Message {
                    program,
                    level: text("/message/level"),
                    code: text("/message/code/code"),
                    line: text("/message/spans/0/text/0/text"),
                    text: text("/message/rendered"),
                }),
                _ => {}
            }
        }
        verdicts
    }

    /// What is wrong with a case.
    fn wrong(&self, case: &Case) -> Option<String> {
        let is_about = |message: &&Message, program: &str| {
            message.program == program && message.line.contains(case.snippet)
        };
        let about = |program: &str, level: &str| -> Vec<&Message> {
            let messages = self.messages.iter();
            let messages = messages.filter(|message| is_about(message, program));
            messages.filter(|message| message.level == level).collect()
        };
        let texts = |program: &str| -> String {
            let messages = self
                .messages
                .iter()
                .filter(|message| message.program == program);
            messages.map(|message| message.text.as_str()).collect()
        };
        let program = match case.verdict {
            Fails => case.name,
            Compiles | Warns => "after",
        };
        let wrong = if !self.compiled.contains("before") {
            format!(
                "does not compile before:\n{}\n{}",
                texts("before"),
                self.errors
            )
        } else {
            let errors = about(program, "error");
            let warned = about(program, "warning")
                .iter()
                .any(|message| message.code == "deprecated");
            let compiled = self.compiled.contains(program);
            match case.verdict {
                Fails if compiled || errors.is_empty() => {
                    format!(
                        "compiles after, or fails for another reason:\n{}",
                        texts(program)
                    )
                }
                Compiles | Warns if !compiled => {
                    format!("does not compile after:\n{}", texts(program))
                }
                Compiles if warned => "warns after".to_owned(),
                Warns if !warned => "does not warn after".to_owned(),
                _ => return None,
            }
        };
        Some(format!("{}: {wrong}", case.name))
    }
}
