//! What a comparison of two descriptions promises, on a small made-up API that is edited one thing at a time.

#![allow(clippy::unwrap_used, reason = "a test fails by panicking")]

use std::fmt::Write as _;
use std::path::Path;

use codegen::compare::{Changes, compare};
use codegen::overlay::Corrections;
use codegen::{Described, Settings, describe, document, pointer};
use serde_json::{Value, json};

/// A made-up API in its canonical form.
fn fixture(name: &str) -> Value {
    let path = Path::new("../tests/fixtures").join(name);
    let read: Value = serde_yaml::from_slice(&std::fs::read(path).unwrap()).unwrap();
    document::from_value(read).unwrap().value().clone()
}

fn understood(description: &Value) -> Result<Described, codegen::Error> {
    let text = serde_json::to_vec(description).unwrap();
    describe(&text, Corrections::None, &Settings::default())
}

fn compared(old: &Value, new: &Value) -> Changes {
    let describe =
        |description| understood(description).unwrap_or_else(|problems| panic!("{problems}"));
    compare(&describe(old), &describe(new))
}

/// The place that a pointer leads to. A segment `@name` is the item of a list that has this name, refers to it, or is this text.
fn at<'v>(value: &'v mut Value, pointer: &str) -> &'v mut Value {
    let mut place = value;
    for segment in pointer.split('/').skip(1) {
        let segment = pointer::unescape(segment);
        place = match (segment.strip_prefix('@'), place) {
            (Some(name), Value::Array(items)) => {
                let found = items.iter_mut().find(|item| is(item, name));
                found.unwrap_or_else(|| panic!("{pointer}: no {name}"))
            }
            (_, place) => {
                if place.get(&segment).is_none() {
                    panic!("{pointer}: no {segment} in {place}");
                }
                &mut place[segment]
            }
        };
    }
    place
}

fn is(item: &Value, name: &str) -> bool {
    let end = |reference: &Value| reference.as_str().is_some_and(|at| at.ends_with(name));
    item.get("name").unwrap_or(item) == name || item.get("$ref").is_some_and(end)
}

/// Puts a value where there may be none.
fn set(description: &mut Value, pointer: &str, value: Value) {
    let (parent, name) = pointer.rsplit_once('/').unwrap();
    let name = pointer::unescape(name);
    match at(description, parent) {
        Value::Object(members) => drop(members.insert(name, value)),
        Value::Array(items) => items.push(value),
        other => panic!("{pointer}: {other} has no members"),
    }
}

/// Takes a member or an item away, and a list with it that has no more.
fn remove(description: &mut Value, pointer: &str) {
    let (parent, name) = pointer.rsplit_once('/').unwrap();
    let is_empty = match at(description, parent) {
        Value::Object(members) => {
            let name = pointer::unescape(name);
            members
                .shift_remove(&name)
                .unwrap_or_else(|| panic!("no {pointer}"));
            false
        }
        Value::Array(items) => {
            let before = items.len();
            items.retain(|item| !is(item, name.trim_start_matches('@')));
            assert_ne!(items.len(), before, "no {pointer}");
            items.is_empty()
        }
        other => panic!("{pointer}: {other} has no members"),
    };
    if is_empty {
        remove(description, parent);
    }
}

/// One step of an edit.
enum Step {
    /// Puts JSON at a place, or at the end of a list (`/-`).
    Set(&'static str, &'static str),
    /// Takes it away.
    Remove(&'static str),
    /// Gives it another name.
    Rename(&'static str, &'static str),
}

use Step::{Remove, Rename, Set};

impl Step {
    fn apply(&self, description: &mut Value) {
        match self {
            Set(pointer, value) => {
                set(description, pointer, serde_json::from_str(value).unwrap());
            }
            Remove(pointer) => remove(description, pointer),
            Rename(pointer, name) => {
                let value = at(description, pointer).clone();
                remove(description, pointer);
                let (parent, _) = pointer.rsplit_once('/').unwrap();
                set(description, &format!("{parent}/{name}"), value);
            }
        }
    }
}

/// A change in few words: what it is about, what happened, and `!` where that breaks requests of yesterday.
fn told(changes: &Changes) -> Vec<String> {
    let json: Value = serde_json::from_str(&changes.to_json()).unwrap();
    let text = |value: &Value| value.as_str().unwrap_or_default().to_owned();
    let told = json["changes"].as_array().unwrap().iter().map(|change| {
        let mark = if change["service"]["breaking"] == true {
            " !"
        } else {
            ""
        };
        format!(
            "{} {} {}{mark}",
            text(&change["subject"]["is"]),
            text(&change["name"]),
            text(&change["action"]["is"]),
        )
    });
    told.collect()
}

/// An edit of the library, and all the changes that it is.
type Edit = (&'static str, &'static [Step], &'static [&'static str]);

/// Pointers to where most edits are.
macro_rules! book {
    ($rest:literal) => {
        concat!("/components/schemas/Book/properties", $rest)
    };
}
macro_rules! list {
    ($rest:literal) => {
        concat!("/paths/~1v1~1books/get/parameters", $rest)
    };
}
macro_rules! create {
    ($rest:literal) => {
        concat!(
            "/components/schemas/BookCreateRequest/properties/data",
            $rest
        )
    };
}
macro_rules! update {
    ($rest:literal) => {
        concat!(
            "/components/schemas/BookUpdateRequest/properties/data",
            $rest
        )
    };
}

const OPERATIONS: &[Edit] = &[
    (
        "an operation that is gone",
        &[Remove("/paths/~1v1~1books~1{id}/delete")],
        &["Operation DELETE /v1/books/{id} Removed !"],
    ),
    (
        "an operation that is new, with a resource of its own",
        &[
            Set(
                "/paths/~1v1~1maps",
                r##"{"get": {"operationId": "maps_getCollection", "responses": {"200": {"description": "OK", "content": {"application/json": {"schema": {"$ref": "#/components/schemas/MapsResponse"}}}}}}}"##,
            ),
            Set(
                "/components/schemas/MapsResponse",
                r##"{"type": "object", "required": ["data", "links"], "properties": {"data": {"type": "array", "items": {"$ref": "#/components/schemas/Map"}}, "links": {"type": "object", "properties": {"self": {"type": "string"}}}}}"##,
            ),
            Set(
                "/components/schemas/Map",
                r#"{"type": "object", "required": ["type", "id"], "properties": {"type": {"type": "string", "enum": ["maps"]}, "id": {"type": "string"}, "attributes": {"type": "object", "properties": {"scale": {"type": "integer"}}}}}"#,
            ),
        ],
        &["Operation GET /v1/maps Added", "Resource Map Added"],
    ),
    (
        "an operation that moved",
        &[Rename(
            "/paths/~1v1~1books~1{id}~1author",
            "~1v2~1books~1{id}~1author",
        )],
        &["Operation GET /v2/books/{id}/author Moved !"],
    ),
    (
        "an operation with another operationId",
        &[Set(
            "/paths/~1v1~1books~1{id}/delete/operationId",
            r#""books_burn""#,
        )],
        &["Operation DELETE /v1/books/{id} Renamed"],
    ),
    (
        "operationIds that are spelled otherwise",
        &[
            Set(
                "/paths/~1v1~1books~1{id}/delete/operationId",
                r#""books_deleteInstance""#,
            ),
            Set(
                "/paths/~1v1~1books~1{id}/patch/operationId",
                r#""books_updateInstance""#,
            ),
        ],
        &["OperationIds operationId Respelled"],
    ),
    (
        "an operation that is deprecated",
        &[Set("/paths/~1v1~1books/post/deprecated", "true")],
        &["Operation POST /v1/books Deprecated"],
    ),
    (
        "an operation that is no longer deprecated",
        &[Remove("/paths/~1v1~1books~1{id}/delete/deprecated")],
        &["Operation DELETE /v1/books/{id} NotDeprecated"],
    ),
    (
        "a parameter of a path with another name",
        &[
            Set("/components/parameters/id/name", r#""bookId""#),
            Rename("/paths/~1v1~1books~1{id}", "~1v1~1books~1{bookId}"),
            Rename(
                "/paths/~1v1~1books~1{id}~1author",
                "~1v1~1books~1{bookId}~1author",
            ),
            Rename(
                "/paths/~1v1~1books~1{id}~1relationships~1author",
                "~1v1~1books~1{bookId}~1relationships~1author",
            ),
        ],
        &["PathParameter {bookId} Renamed"],
    ),
    (
        "a parameter of a path with a few values",
        &[Set(
            "/components/parameters/id/schema",
            r#"{"type": "string", "enum": ["1", "2"]}"#,
        )],
        &["PathParameter {id} Retyped !"],
    ),
    (
        "a linkage to something else",
        &[Set(
            "/components/schemas/BookAuthorLinkageRequest/properties/data/properties/type/enum",
            r#"["people"]"#,
        )],
        &["RequestBody books-author-update_to_one_relationship Retyped !"],
    ),
    (
        "a body that is gone",
        &[Remove(
            "/paths/~1v1~1books~1{id}~1relationships~1author/patch/requestBody",
        )],
        &["RequestBody books-author-update_to_one_relationship Removed !"],
    ),
    (
        "a body that need not be sent",
        &[Remove(
            "/paths/~1v1~1books~1{id}/patch/requestBody/required",
        )],
        &["RequestBody books-update_instance Optional"],
    ),
    (
        "a body under another name",
        &[
            Rename(
                "/components/schemas/BookCreateRequest",
                "BookCreateRequestV2",
            ),
            Set(
                "/paths/~1v1~1books/post/requestBody/content/application~1json/schema/$ref",
                r##""#/components/schemas/BookCreateRequestV2""##,
            ),
        ],
        &["Body BookCreateRequestV2 Renamed"],
    ),
    (
        "a body under another name, of which some is other",
        &[
            Rename(
                "/components/schemas/BookCreateRequest",
                "BookCreateRequestV2",
            ),
            Set(
                "/paths/~1v1~1books/post/requestBody/content/application~1json/schema/$ref",
                r##""#/components/schemas/BookCreateRequestV2""##,
            ),
            Set(
                "/components/schemas/BookCreateRequestV2/properties/data/properties/attributes/required",
                r#"["published", "title"]"#,
            ),
        ],
        &[
            "Attribute Book.published Required !",
            "Body BookCreateRequestV2 Renamed",
        ],
    ),
];

const ANSWERS: &[Edit] = &[
    (
        "an answer of something else",
        &[Set(
            "/paths/~1v1~1books~1{id}~1author/get/responses/200/content/application~1json/schema/$ref",
            r##""#/components/schemas/BookResponse""##,
        )],
        &["Answer books-author-get_to_one_related Retyped !"],
    ),
    (
        "an answer in another media type",
        &[Rename(
            "/paths/~1v1~1books/post/responses/201/content/application~1json",
            "application~1vnd.api+json",
        )],
        &["Answer books-create_instance MediaType !"],
    ),
    (
        "an answer that cannot be had as CSV any more",
        &[Remove(
            "/paths/~1v1~1books/get/responses/200/content/text~1csv",
        )],
        &["Answer books-get_collection Csv !"],
    ),
    (
        "an answer that can be had as CSV",
        &[Set(
            "/paths/~1v1~1books~1{id}~1author/get/responses/200/content/text~1csv",
            r##"{"schema": {"$ref": "#/components/schemas/csv"}}"##,
        )],
        &["Answer books-author-get_to_one_related Csv"],
    ),
    (
        "success with another code",
        &[Rename("/paths/~1v1~1books/post/responses/201", "200")],
        &["Answer books-create_instance Statuses !"],
    ),
    (
        "success with fewer codes",
        &[Remove("/paths/~1v1~1books~1{id}/delete/responses/202")],
        &["Answer books-delete_instance Statuses"],
    ),
    (
        "a failure that is told",
        &[Set(
            "/paths/~1v1~1books/post/responses/409",
            r#"{"description": "Conflict"}"#,
        )],
        &["Failure 409 Added"],
    ),
];

const PARAMETERS: &[Edit] = &[
    (
        "a parameter that is new",
        &[Set(
            list!("/-"),
            r#"{"name": "filter[title]", "in": "query", "schema": {"type": "string"}}"#,
        )],
        &["Parameter filter[title] Added"],
    ),
    (
        "a parameter that is new and required",
        &[Set(
            list!("/-"),
            r#"{"name": "filter[title]", "in": "query", "required": true, "schema": {"type": "string"}}"#,
        )],
        &["Parameter filter[title] AddedAsRequired !"],
    ),
    (
        "a parameter that is gone",
        &[Remove(list!("/@filter[state]"))],
        &["Parameter filter[state] Removed !"],
    ),
    (
        "a parameter with another name",
        &[Set(list!("/@filter[state]/name"), r#""filter[bookState]""#)],
        &["Parameter filter[bookState] Renamed !"],
    ),
    (
        "a parameter that is gone, and another of the same kind that is called otherwise",
        &[Set(list!("/@filter[state]/name"), r#""filter[mood]""#)],
        &[
            "Parameter filter[state] Removed !",
            "Parameter filter[mood] Added",
        ],
    ),
    (
        "a parameter that is required",
        &[Set(list!("/@filter[state]/required"), "true")],
        &["Parameter filter[state] Required !"],
    ),
    (
        "a parameter that is no longer required",
        &[Remove(list!("/@filter[author]/required"))],
        &["Parameter filter[author] Optional"],
    ),
    (
        "a parameter that is deprecated",
        &[Set(list!("/@sort/deprecated"), "true")],
        &["Parameter sort Deprecated"],
    ),
    (
        "a parameter of another type",
        &[Set(list!("/@exists[cover]/schema/type"), r#""string""#)],
        &["Parameter exists[cover] Retyped !"],
    ),
    (
        "a list that is sent in another way",
        &[Remove(list!("/@filter[author]/explode"))],
        &["Parameter filter[author] Exploded !"],
    ),
    (
        "a filter with more values",
        &[Set(
            list!("/@filter[state]/schema/items/enum/-"),
            r#""LOST""#,
        )],
        &["Parameter filter[state] ValuesAdded"],
    ),
    (
        "an order that is gone",
        &[Remove(list!("/@sort/schema/items/enum/@-title"))],
        &["Parameter sort ValuesRemoved !"],
    ),
    (
        "smaller pages",
        &[Set(list!("/@limit/schema/maximum"), "100")],
        &["Parameter limit Bounds !"],
    ),
    (
        "larger pages",
        &[Set(list!("/@limit/schema/maximum"), "500")],
        &["Parameter limit Bounds"],
    ),
    (
        "fewer related resources at once",
        &[Set(list!("/@limit[chapters]/schema/maximum"), "10")],
        &["IncludeLimit limit[chapters] of Book Bounds !"],
    ),
    (
        "no limit for related resources",
        &[Remove(list!("/@limit[chapters]"))],
        &["IncludeLimit limit[chapters] of Book Removed !"],
    ),
    (
        "a field that cannot be chosen",
        &[Remove(list!("/@fields[books]/schema/items/enum/@cover"))],
        &["Fields fields[books] ValuesRemoved !"],
    ),
    (
        "fields that can be chosen",
        &[Set(
            list!("/-"),
            r#"{"name": "fields[chapters]", "in": "query", "explode": false, "schema": {"type": "array", "items": {"type": "string", "enum": ["heading"]}}}"#,
        )],
        &["Fields fields[chapters] Added"],
    ),
    (
        "what can come along",
        &[Set(list!("/@include/schema/items/enum/-"), r#""cover""#)],
        &["Include include of Book ValuesAdded"],
    ),
    (
        "what can no longer come along, with its limit",
        &[
            Remove(list!("/@include/schema/items/enum/@chapters")),
            Remove(list!("/@limit[chapters]")),
        ],
        &["Include include of Book ValuesRemoved !"],
    ),
    (
        "nothing can come along, with the fields of it",
        &[
            Remove(list!("/@include")),
            Remove(list!("/@limit[chapters]")),
            Remove(list!("/@fields-authors")),
        ],
        &["Include include of Book ValuesRemoved !"],
    ),
    (
        "what comes along is deprecated",
        &[Set(list!("/@include/deprecated"), "true")],
        &["Include include of Book Deprecated"],
    ),
    (
        "text that has to look in one way",
        &[Set(
            list!("/@filter[author]/schema/items/pattern"),
            r#""[0-9]+""#,
        )],
        &["Constraint pattern Fact !"],
    ),
];

const RESOURCES: &[Edit] = &[
    (
        "an attribute that is new, in answers, bodies and fields",
        &[
            Set(
                book!("/attributes/properties/pages"),
                r#"{"type": "integer"}"#,
            ),
            Set(
                create!("/properties/attributes/properties/pages"),
                r#"{"type": "integer"}"#,
            ),
            Set(
                update!("/properties/attributes/properties/pages"),
                r#"{"type": "integer", "nullable": true}"#,
            ),
            Set(list!("/@fields[books]/schema/items/enum/-"), r#""pages""#),
        ],
        &["Attribute Book.pages Added"],
    ),
    (
        "an attribute that is gone, from answers, bodies and fields",
        &[
            Remove(book!("/attributes/properties/published")),
            Remove(create!("/properties/attributes/properties/published")),
            Remove(list!("/@fields[books]/schema/items/enum/@published")),
        ],
        &["Attribute Book.published Removed !"],
    ),
    (
        "an attribute with another name, in answers, bodies and fields",
        &[
            Rename(book!("/attributes/properties/published"), "publishedDate"),
            Rename(
                create!("/properties/attributes/properties/published"),
                "publishedDate",
            ),
            Set(
                list!("/@fields[books]/schema/items/enum/-"),
                r#""publishedDate""#,
            ),
            Remove(list!("/@fields[books]/schema/items/enum/@published")),
        ],
        &["Attribute Book.publishedDate Renamed !"],
    ),
    (
        "an attribute of another type",
        &[Set(
            book!("/attributes/properties/title"),
            r#"{"type": "boolean"}"#,
        )],
        &["Attribute Book.title Retyped !"],
    ),
    (
        "an attribute with more values",
        &[Set(
            book!("/attributes/properties/state/enum/-"),
            r#""LOST""#,
        )],
        &["Attribute Book.state ValuesAdded"],
    ),
    (
        "an attribute that answers hold with fewer values",
        &[Remove(book!("/attributes/properties/state/enum/@LENT"))],
        &["Attribute Book.state ValuesRemoved"],
    ),
    (
        "an attribute whose values have a name",
        &[
            Set(
                book!("/attributes/properties/state"),
                r##"{"$ref": "#/components/schemas/State"}"##,
            ),
            Set(
                "/components/schemas/State",
                r#"{"type": "string", "enum": ["LENT", "IN_STOCK"]}"#,
            ),
        ],
        &["Attribute Book.state Retyped", "Enum State Added"],
    ),
    (
        "an attribute that is deprecated",
        &[Set(
            book!("/attributes/properties/title/deprecated"),
            "true",
        )],
        &["Attribute Book.title Deprecated"],
    ),
    (
        "what an attribute holds is gone",
        &[Remove(book!(
            "/attributes/properties/size/properties/width"
        ))],
        &["Attribute Book.size.width Removed !"],
    ),
    (
        "a relationship that is new, with all that follows",
        &[
            Set(
                book!("/relationships/properties/sequels"),
                r#"{"type": "object", "properties": {"data": {"type": "array", "items": {"type": "object", "required": ["type", "id"], "properties": {"type": {"type": "string", "enum": ["books"]}, "id": {"type": "string"}}}}}}"#,
            ),
            Set(list!("/@fields[books]/schema/items/enum/-"), r#""sequels""#),
            Set(list!("/@include/schema/items/enum/-"), r#""sequels""#),
            Set(
                list!("/-"),
                r#"{"name": "limit[sequels]", "in": "query", "schema": {"type": "integer", "maximum": 50}}"#,
            ),
        ],
        &["Relationship Book.sequels Added"],
    ),
    (
        "a relationship that is gone, with all that follows",
        &[
            Remove(book!("/relationships/properties/chapters")),
            Remove(create!("/properties/relationships/properties/chapters")),
            Remove(list!("/@fields[books]/schema/items/enum/@chapters")),
            Remove(list!("/@include/schema/items/enum/@chapters")),
            Remove(list!("/@limit[chapters]")),
        ],
        &["Relationship Book.chapters Removed !"],
    ),
    (
        "a relationship to something else",
        &[Set(
            book!("/relationships/properties/chapters/properties/data/items/properties/type/enum"),
            r#"["pages"]"#,
        )],
        &["Relationship Book.chapters Retyped !"],
    ),
    (
        "a relationship to something else, in all that reads and changes it",
        &[
            Set(
                book!("/relationships/properties/author/properties/data/properties/type/enum"),
                r#"["people"]"#,
            ),
            Set(
                "/components/schemas/BookAuthorLinkageRequest/properties/data/properties/type/enum",
                r#"["people"]"#,
            ),
            Set(
                "/components/schemas/BookAuthorLinkageResponse/properties/data/properties/type/enum",
                r#"["people"]"#,
            ),
        ],
        &["Relationship Book.author Retyped !"],
    ),
    (
        "a relationship to many that leads to one",
        &[Set(
            book!("/relationships/properties/chapters/properties/data"),
            r#"{"type": "object", "required": ["type", "id"], "properties": {"type": {"type": "string", "enum": ["chapters"]}, "id": {"type": "string"}}}"#,
        )],
        &["Relationship Book.chapters Retyped !"],
    ),
    (
        "a relationship that only has links",
        &[Remove(book!(
            "/relationships/properties/author/properties/data"
        ))],
        &["Relationship Book.author Retyped !"],
    ),
    (
        "a relationship that tells who is related",
        &[Set(
            book!("/relationships/properties/cover/properties/data"),
            r#"{"type": "object", "required": ["type", "id"], "properties": {"type": {"type": "string", "enum": ["covers"]}, "id": {"type": "string"}}}"#,
        )],
        &["Relationship Book.cover Retyped"],
    ),
    (
        "a resource without links",
        &[
            Remove(book!("/links")),
            Set("/components/schemas/Book/required", r#"["type", "id"]"#),
        ],
        &["Links Book.links Removed !"],
    ),
    (
        "a resource that is deprecated",
        &[Set("/components/schemas/Author/deprecated", "true")],
        &["Resource Author Deprecated"],
    ),
    (
        "a resource with another schema name",
        &[
            Rename("/components/schemas/Author", "Writer"),
            Set(
                "/components/schemas/AuthorResponse/properties/data/$ref",
                r##""#/components/schemas/Writer""##,
            ),
            Set(
                "/components/schemas/BooksResponse/properties/included/items",
                r##"{"oneOf": [{"$ref": "#/components/schemas/Writer"}]}"##,
            ),
        ],
        &["Resource Writer Renamed"],
    ),
    (
        "a resource with another schema name, of which some is other",
        &[
            Rename("/components/schemas/Author", "Writer"),
            Set(
                "/components/schemas/AuthorResponse/properties/data/$ref",
                r##""#/components/schemas/Writer""##,
            ),
            Set(
                "/components/schemas/BooksResponse/properties/included/items",
                r##"{"oneOf": [{"$ref": "#/components/schemas/Writer"}]}"##,
            ),
            Set(
                "/components/schemas/Writer/properties/attributes/properties/born",
                r#"{"type": "string", "format": "date"}"#,
            ),
        ],
        &["Resource Writer Renamed", "Attribute Writer.born Added"],
    ),
    (
        "a resource of another type",
        &[Set(
            "/components/schemas/Author/properties/type/enum",
            r#"["people"]"#,
        )],
        &[
            "Relationship Book.author Retyped",
            "Resource Author Retyped !",
        ],
    ),
];

const BODIES: &[Edit] = &[
    (
        "an attribute of a body that is required",
        &[Set(
            create!("/properties/attributes/required"),
            r#"["published", "title"]"#,
        )],
        &["Attribute Book.published Required !"],
    ),
    (
        "an attribute of a body that is no longer required",
        &[Remove(create!("/properties/attributes/required"))],
        &["Attribute Book.title Optional"],
    ),
    (
        "an attribute of a body that is new and required",
        &[
            Set(
                create!("/properties/attributes/properties/pages"),
                r#"{"type": "integer"}"#,
            ),
            Set(create!("/properties/attributes/required/-"), r#""pages""#),
        ],
        &["Attribute Book.pages AddedAsRequired !"],
    ),
    (
        "an attribute of a body that can no longer be null",
        &[Remove(update!(
            "/properties/attributes/properties/title/nullable"
        ))],
        &["Attribute Book.title NotNullable !"],
    ),
    (
        "an attribute of a body that can be null",
        &[Set(
            create!("/properties/attributes/properties/title/nullable"),
            "true",
        )],
        &["Attribute Book.title Nullable"],
    ),
    (
        "an attribute of a body of another type",
        &[Set(
            create!("/properties/attributes/properties/title"),
            r#"{"type": "boolean"}"#,
        )],
        &["Attribute Book.title Retyped !"],
    ),
    (
        "an attribute of a body that takes more than it did",
        &[Remove(create!(
            "/properties/attributes/properties/published/format"
        ))],
        &["Attribute Book.published Retyped"],
    ),
    (
        "a relationship of a body that is required",
        &[Set(
            create!("/properties/relationships/required"),
            r#"["author", "chapters"]"#,
        )],
        &["Relationship Book.chapters Required !"],
    ),
    (
        "a relationship of a body that is gone",
        &[Remove(update!("/properties/relationships"))],
        &["Relationship Book.author Removed !"],
    ),
    (
        "attributes that have to be there",
        &[Set(update!("/required"), r#"["attributes", "id", "type"]"#)],
        &["BodyPart BookUpdateRequest.attributes Required !"],
    ),
    (
        "nothing that can be created along with a body",
        &[Remove(
            "/components/schemas/BookCreateRequest/properties/included",
        )],
        &["Inlines BookCreateRequest.included ValuesRemoved !"],
    ),
    (
        "what is created inline has another attribute",
        &[Set(
            "/components/schemas/ChapterInlineCreate/properties/attributes/properties/number",
            r#"{"type": "integer"}"#,
        )],
        &["Attribute ChapterInlineCreate.number Added"],
    ),
];

const SHARED: &[Edit] = &[
    (
        "an enum with more values",
        &[Set("/components/schemas/Colour/enum/-", r#""GREEN""#)],
        &["Enum Colour ValuesAdded"],
    ),
    (
        "an enum with fewer values",
        &[Remove("/components/schemas/Colour/enum/@RED")],
        &["Enum Colour ValuesRemoved !"],
    ),
    (
        "an enum with another name",
        &[
            Rename("/components/schemas/Colour", "Paint"),
            Set(
                book!("/attributes/properties/colour/$ref"),
                r##""#/components/schemas/Paint""##,
            ),
            Set(
                update!("/properties/attributes/properties/colour/allOf"),
                r##"[{"$ref": "#/components/schemas/Paint"}]"##,
            ),
        ],
        &["Enum Paint Renamed"],
    ),
    (
        "an enum that became an object",
        &[Set(
            "/components/schemas/Colour",
            r#"{"type": "object", "properties": {"name": {"type": "string"}}}"#,
        )],
        &["Object Colour Retyped !"],
    ),
    (
        "other servers",
        &[Set("/servers", r#"[{"url": "https://library.example/"}]"#)],
        &["Api servers Fact !"],
    ),
    (
        "another name of the API",
        &[Set("/info/title", r#""Books""#)],
        &["Api title Fact"],
    ),
];

const ORCHARD: &[Edit] = &[
    (
        "a member that is new",
        &[Set(
            "/components/schemas/Basket/properties/weight",
            r#"{"type": "number"}"#,
        )],
        &["Member Basket.weight Added"],
    ),
    (
        "a member that is gone",
        &[Remove("/components/schemas/Basket/properties/fruits")],
        &["Member Basket.fruits Removed !"],
    ),
    (
        "a member with another name",
        &[Rename(
            "/components/schemas/Basket/properties/fruits",
            "myFruits",
        )],
        &["Member Basket.myFruits Renamed !"],
    ),
    (
        "a member of what is sent that is required",
        &[Set("/components/schemas/Basket/required", r#"["fruits"]"#)],
        &["Member Basket.fruits Required !"],
    ),
    (
        "a member of what is only read that is required",
        &[Set("/components/schemas/Page/required", r#"["size"]"#)],
        &["Member Page.size Required"],
    ),
    (
        "a member of a member",
        &[Set(
            "/components/schemas/Tree/properties/place/properties/grid/properties/x",
            r#"{"type": "string"}"#,
        )],
        &["Member Tree.place.grid.x Retyped !"],
    ),
    (
        "a member that is a list of something else",
        &[Set(
            "/components/schemas/Tree/properties/rows/items",
            r#"{"type": "string"}"#,
        )],
        &["Member Tree.rows Retyped !"],
    ),
    (
        "numbers with a name and more values",
        &[Set("/components/schemas/Status/enum/-", "3")],
        &["Enum Status ValuesAdded"],
    ),
    (
        "one more thing that a member can be",
        &[Set(
            "/components/schemas/Tree/properties/note/oneOf/-",
            r#"{"type": "boolean"}"#,
        )],
        &["Member Tree.note ValuesAdded"],
    ),
    (
        "an object with another name",
        &[
            Rename("/components/schemas/Page", "Paging"),
            Set(
                "/components/schemas/History/properties/page/$ref",
                r##""#/components/schemas/Paging""##,
            ),
        ],
        &["Object Paging Renamed"],
    ),
    (
        "an object that is gone",
        &[
            Remove("/components/schemas/History/properties/page"),
            Remove("/components/schemas/Page"),
        ],
        &["Member History.page Removed !", "Object Page Removed"],
    ),
    (
        "a member of a body without a name",
        &[Set(
            "/paths/~1trees~1v1~1notes/post/requestBody/content/application~1json/schema/required",
            r#"["at", "text"]"#,
        )],
        &["Member addNote.at Required !"],
    ),
    (
        "an answer of another plain type",
        &[Set(
            "/paths/~1trees~1v1~1kinds~1{kind}~1{status}~1count/get/responses/200/content/application~1json/schema",
            r#"{"type": "string"}"#,
        )],
        &["Answer countKind Retyped !"],
    ),
    (
        "a body of bytes of another kind",
        &[Rename(
            "/paths/~1trees~1v1~1pictures~1{pictureId}/put/requestBody/content/image~1png",
            "image~1jpeg",
        )],
        &["RequestBody uploadPicture Retyped !"],
    ),
    (
        "a parameter of numbers with a bound",
        &[Set(
            "/paths/~1v1~1baskets/get/parameters/@limit/schema/maximum",
            "10",
        )],
        &["Parameter limit Bounds !"],
    ),
];

fn check(name: &str, edits: &[Edit]) {
    let base = fixture(name);
    let old = understood(&base).unwrap();
    let mut wrong = String::new();
    for (what, steps, expected) in edits {
        let mut edited = base.clone();
        for step in *steps {
            step.apply(&mut edited);
        }
        let new = understood(&edited).unwrap_or_else(|problems| panic!("{what}: {problems}"));
        let changes = compare(&old, &new);
        let (mut told, mut expected) = (told(&changes), expected.to_vec());
        told.sort();
        expected.sort_unstable();
        if told != expected {
            writeln!(
                wrong,
                "{what}:\n  told:     {told:?}\n  expected: {expected:?}"
            )
            .unwrap();
        }
        for change in &changes.changes {
            let reasons = [&change.service.reason, &change.rust.reason];
            if reasons
                .iter()
                .any(|reason| reason.len() < 2 || !reason.ends_with('.'))
            {
                writeln!(wrong, "{what}: no reason in {change:?}").unwrap();
            }
            if change.places.is_empty() {
                writeln!(wrong, "{what}: no place in {change:?}").unwrap();
            }
            let lost = |description: &Value, pointers: &[String]| -> Vec<String> {
                let lost = pointers
                    .iter()
                    .filter(|at| description.pointer(at).is_none());
                lost.cloned().collect()
            };
            let lost = [
                lost(old.document.value(), &change.old_pointers),
                lost(new.document.value(), &change.new_pointers),
            ]
            .concat();
            if !lost.is_empty() {
                writeln!(wrong, "{what}: pointers that lead nowhere: {lost:?}").unwrap();
            }
        }
        if compare(&new, &old).is_empty() {
            writeln!(wrong, "{what}: the way back is no change").unwrap();
        }
    }
    assert!(wrong.is_empty(), "\n{wrong}");
}

#[test]
fn every_change_of_operations_is_one_line() {
    check("library.yaml", OPERATIONS);
}

#[test]
fn every_change_of_answers_is_one_line() {
    check("library.yaml", ANSWERS);
}

#[test]
fn every_change_of_parameters_is_one_line_with_what_follows_from_it() {
    check("library.yaml", PARAMETERS);
}

#[test]
fn every_change_of_resources_is_one_line_with_what_follows_from_it() {
    check("library.yaml", RESOURCES);
}

#[test]
fn every_change_of_bodies_is_one_line() {
    check("library.yaml", BODIES);
}

#[test]
fn every_change_of_what_is_shared_is_one_line() {
    check("library.yaml", SHARED);
}

#[test]
fn every_change_of_plain_objects_is_one_line() {
    check("plain.yaml", ORCHARD);
}

/// Pointers to everything in a description that has nothing in it.
fn leaves(value: &Value, at: &str, found: &mut Vec<String>) {
    let mut within = |name: &str, value: &Value| {
        let name = pointer::escape(name);
        leaves(value, &format!("{at}/{name}"), found);
    };
    match value {
        Value::Object(members) if !members.is_empty() => {
            members.iter().for_each(|(name, value)| within(name, value));
        }
        Value::Array(items) if !items.is_empty() => {
            let items = items.iter().enumerate();
            items.for_each(|(index, value)| within(&index.to_string(), value));
        }
        _ => found.push(at.to_owned()),
    }
}

/// The description without a leaf, and with another in its place.
fn without_and_with_another(description: &Value, leaf: &str) -> Vec<Value> {
    let (parent, name) = leaf.rsplit_once('/').unwrap();
    let mut without = description.clone();
    match without.pointer_mut(parent).unwrap() {
        Value::Object(members) => {
            members.shift_remove(&pointer::unescape(name));
        }
        Value::Array(items) => {
            items.remove(name.parse().unwrap());
        }
        _ => {}
    }
    let mut another = description.clone();
    let value = another.pointer_mut(leaf).unwrap();
    *value = match &*value {
        Value::String(text) => json!(format!("{text}x")),
        Value::Bool(flag) => json!(!flag),
        Value::Number(number) => json!(number.as_i64().unwrap_or_default() + 1),
        _ => return vec![without],
    };
    vec![without, another]
}

/// Facts that mean nothing for what the API is: neither can a request fail of them, nor do bindings show them.
fn means_nothing(leaf: &str) -> bool {
    let in_schemas = leaf.strip_prefix("/components/schemas/");
    let is_required = |part: &str| {
        let (parent, last) = part.rsplit_once('/').unwrap();
        last.bytes().all(|digit| digit.is_ascii_digit()) && parent.ends_with("/required")
    };
    // The versions are compared by themselves.
    leaf == "/openapi"
        || leaf == "/info/version"
        || leaf.contains("/tags/")
        || leaf.starts_with("/servers/0/variables")
        // What is in an answer is read where it is, whether it has to be there or not. Of a body, what JSON:API wants is always sent.
        || in_schemas.is_some_and(is_required)
        // Text stands for CSV.
        || leaf.starts_with("/components/schemas/csv/")
        || leaf.contains("/text~1csv/schema/")
        // Bytes are bytes, whatever is said of them.
        || leaf.contains("/content/image~1png/schema/")
        // An object without members is open in any case.
        || leaf.ends_with("/open/additionalProperties")
        // What comes along is told by `include`.
        || leaf.contains("/properties/included/")
        // Nobody counts on what is told of pages.
        || leaf.starts_with("/components/schemas/PagingInformation/")
}

fn nothing_is_overlooked(name: &str) {
    let base = fixture(name);
    let old = understood(&base).unwrap();
    let mut found = Vec::new();
    leaves(&base, "", &mut found);
    let (mut noticed, mut overlooked) = (0, Vec::new());
    for leaf in &found {
        for edited in without_and_with_another(&base, leaf) {
            // What is not understood is noticed by everybody.
            let Ok(new) = understood(&edited) else {
                continue;
            };
            if !compare(&old, &new).is_empty() {
                noticed += 1;
            } else if new.edition.content != old.edition.content && !means_nothing(leaf) {
                overlooked.push(leaf);
            }
        }
    }
    assert!(overlooked.is_empty(), "{overlooked:#?}");
    assert!(noticed > 150, "{noticed}");
}

#[test]
fn no_fact_of_a_json_api_is_overlooked() {
    nothing_is_overlooked("library.yaml");
}

#[test]
fn no_fact_of_plain_objects_is_overlooked() {
    nothing_is_overlooked("plain.yaml");
}

/// The same with the members of all objects, and the items of all lists in which order means nothing, in the opposite order.
fn reversed(value: Value) -> Value {
    match value {
        Value::Object(members) => {
            let members: Vec<(String, Value)> = members
                .into_iter()
                .map(|(name, member)| (name, reversed(member)))
                .collect();
            Value::Object(members.into_iter().rev().collect())
        }
        Value::Array(items) => items.into_iter().map(reversed).rev().collect(),
        other => other,
    }
}

#[test]
fn a_description_has_no_changes_to_itself_in_any_order() {
    for name in ["library.yaml", "plain.yaml"] {
        let description = fixture(name);
        for other in [description.clone(), reversed(description.clone())] {
            let changes = compared(&description, &other);
            assert!(changes.is_empty(), "{name}: {:#?}", told(&changes));
            assert_eq!(changes.headline().split(": ").last(), Some("no changes"));
        }
    }
}

/// The library with the edits of a few rows.
fn edited(steps: &[Step]) -> Value {
    let mut description = fixture("library.yaml");
    for step in steps {
        step.apply(&mut description);
    }
    description
}

/// Edits of every kind, in another version.
fn next() -> Value {
    edited(&[
        Set("/info/version", r#""1.3""#),
        Remove("/paths/~1v1~1books~1{id}/delete"),
        Set("/paths/~1v1~1books/post/deprecated", "true"),
        Remove(list!("/@filter[state]")),
        Set(list!("/@limit/schema/maximum"), "500"),
        Set(list!("/@fields[books]/schema/items/enum/-"), r#""pages""#),
        Set(
            book!("/attributes/properties/pages"),
            r#"{"type": "integer"}"#,
        ),
        Set(
            create!("/properties/attributes/required"),
            r#"["published", "title"]"#,
        ),
        Set("/components/schemas/Colour/enum/-", r#""GREEN""#),
    ])
}

#[test]
fn the_page_of_a_pull_request() {
    insta::assert_snapshot!(compared(&fixture("library.yaml"), &next()).to_markdown());
}

#[test]
fn the_text_of_a_terminal() {
    insta::assert_snapshot!(compared(&fixture("library.yaml"), &next()).to_text());
}

#[test]
fn the_json_of_a_program() {
    let old = fixture("library.yaml");
    let new = edited(&[Remove(update!(
        "/properties/attributes/properties/title/nullable"
    ))]);
    insta::assert_snapshot!(compared(&old, &new).to_json());
}

#[test]
fn the_title_says_the_version_and_how_much_changed() {
    let title = compared(&fixture("library.yaml"), &next()).headline();
    assert!(title.starts_with("1.3: 1 operation removed, "), "{title}");
    assert!(title.contains("break"), "{title}");
}

#[test]
fn other_content_under_the_same_version_is_said_first() {
    let old = fixture("library.yaml");
    let new = edited(&[Set("/components/schemas/Colour/enum/-", r#""GREEN""#)]);
    let changes = compared(&old, &new);
    assert!(changes.is_republished());
    let page = changes.to_markdown();
    assert!(
        page.starts_with("## `1.2` → `1.2`: the same version with other content\n\n> [!WARNING]\n"),
        "{page}"
    );
    assert!(
        changes
            .to_text()
            .starts_with("1.2 → 1.2: the same version with other content\n")
    );
    assert!(changes.headline().starts_with("1.2 (republished): "));
    assert!(changes.to_json().contains("\"republished\": true"));
}

#[test]
fn other_content_that_means_the_same_is_said_too() {
    let old = fixture("library.yaml");
    let new = edited(&[Remove("/components/schemas/BookResponse/required")]);
    let page = compared(&old, &new).to_markdown();
    assert!(
        page.contains("the same version with other content"),
        "{page}"
    );
    assert!(page.contains("Nothing changed that a request, an answer or the bindings show."));
}

#[test]
fn modules_are_in_order_and_what_breaks_comes_first() {
    let changes = compared(&fixture("library.yaml"), &next()).changes;
    let order: Vec<(&str, bool)> = changes
        .iter()
        .map(|change| (change.module.as_str(), !change.service.breaking))
        .collect();
    assert!(order.is_sorted(), "{order:#?}");
}

#[test]
fn a_page_is_never_longer_than_it_may_be() {
    let changes = compared(&fixture("library.yaml"), &next());
    let whole = changes.to_markdown();
    for limit in 0..=whole.len() + 1 {
        let page = changes.to_markdown_within(limit);
        assert!(page.len() <= limit, "{limit}");
        let is_whole = page == whole;
        assert_eq!(is_whole, limit >= whole.len(), "{limit}");
        let says_so = page.contains("`cargo xtask spec diff` shows all of it.");
        let has_details = page.contains("<details>");
        assert!(is_whole || says_so || !has_details, "{limit}: {page}");
        assert_eq!(
            page.matches("<details>").count(),
            page.matches("</details>").count(),
            "{limit}"
        );
    }
}

/// Names that would break a page, if they could.
const HOSTILE: [&str; 9] = [
    "a ` <script>alert(1)</script> `` b",
    "</summary></details><script>alert(1)</script>",
    "`` ` ```",
    "a | b |\n|---|---|",
    "@everyone and #1",
    "[click](https://evil.example) ![x](https://evil.example/x.png)",
    "<!-- \u{202e} hidden",
    "# heading\n\n- list",
    "\u{1b}[31mred\u{7}",
];

#[test]
fn no_name_of_apples_can_break_the_page() {
    let old = fixture("library.yaml");
    for name in HOSTILE {
        let mut new = old.clone();
        let text = json!({ "type": "string", "enum": [name, "other"] });
        *at(&mut new, book!("/attributes/properties")) = json!({ name: text });
        *at(&mut new, "/info/version") = json!(name);
        at(&mut new, list!("/@filter[state]/schema/items/enum"))
            .as_array_mut()
            .unwrap()
            .push(json!(name));
        set(
            &mut new,
            list!("/-"),
            json!({ "name": name, "in": "query", "required": true, "schema": { "type": "string" } }),
        );
        let changes = compared(&old, &new);
        let page = changes.to_markdown();
        let outside = outside_code(&page);
        for mark in [
            "<script",
            "](",
            "@everyone",
            "#1",
            "<!--",
            "\u{202e}",
            "\u{1b}",
            "heading",
            "|---|---|\n",
        ] {
            assert!(!outside.contains(mark), "{name:?}: {mark:?} in\n{outside}");
        }
        let tags = |tag: &str| outside.matches(tag).count();
        assert_eq!(tags("<details>"), tags("</details>"), "{name:?}");
        assert!(tags("</summary>") == tags("<summary>"), "{name:?}");
        let text = changes.to_text();
        assert!(
            text.chars()
                .all(|letter| letter == '\n' || !letter.is_control()),
            "{name:?}: {text}"
        );
        let json: Value = serde_json::from_str(&changes.to_json()).unwrap();
        assert_eq!(json["new"]["version"], name);
    }
}

#[test]
fn no_name_of_apples_can_break_what_is_folded() {
    let attributes = |values: &[&str]| {
        let attribute = json!({ "type": "string", "enum": values });
        let names = (0..20).map(|index| (format!("attribute{index}"), attribute.clone()));
        let mut description = fixture("library.yaml");
        *at(&mut description, book!("/attributes/properties")) = names.collect();
        description
    };
    for name in HOSTILE {
        let page = compared(&attributes(&["A"]), &attributes(&["A", name])).to_markdown();
        let folded = "- <details><summary>20 attributes now also <code>";
        let (_, behind) = page.split_once(folded).unwrap();
        let (value, behind) = behind.split_once("</code>").unwrap();
        assert!(behind.starts_with("</summary>\n\n  - `"), "{page}");
        assert!(
            !value.contains(['<', '>', '\n', '\u{1b}', '\u{202e}']),
            "{value}"
        );
        assert_eq!(
            page.matches("<details>").count(),
            page.matches("</details>").count()
        );
    }
}

#[test]
fn many_changes_of_a_kind_say_where_they_are() {
    let attributes = |nullable: bool| {
        let attribute = json!({ "type": "string", "nullable": nullable });
        let names = (0..10).map(|index| (format!("attribute{index}"), attribute.clone()));
        let mut description = fixture("library.yaml");
        *at(&mut description, book!("/attributes/properties")) = names.clone().collect();
        let parts = update!("/properties/attributes/properties");
        *at(&mut description, parts) = names.take(5).collect();
        description
    };
    let of_resource = compared(&attributes(false), &attributes(true));
    let page = of_resource.to_markdown();
    assert!(page.contains("also in `BookUpdateRequest`"), "{page}");
    assert!(of_resource.to_text().contains("also in BookUpdateRequest"));

    let parts = |nullable: bool| {
        let mut description = attributes(false);
        for index in 0..5 {
            let attribute = at(
                &mut description,
                update!("/properties/attributes/properties"),
            );
            attribute[format!("attribute{index}")]["nullable"] = json!(nullable);
        }
        description
    };
    let of_request = compared(&parts(false), &parts(true));
    let line = "5 attributes can be null now; in `BookUpdateRequest`\n";
    assert!(
        of_request.to_markdown().contains(line),
        "{}",
        of_request.to_markdown()
    );
    let line = "5 attributes can be null now; in BookUpdateRequest\n";
    assert!(
        of_request.to_text().contains(line),
        "{}",
        of_request.to_text()
    );
}

#[test]
fn reasons_are_whole_in_a_terminal() {
    let old = fixture("library.yaml");
    let mut new = old.clone();
    let name = "long".repeat(36);
    let attributes = at(&mut new, create!("/properties/attributes/properties"));
    attributes[name.as_str()] = json!({ "type": "string" });
    let required = at(&mut new, create!("/properties/attributes/required"));
    required.as_array_mut().unwrap().push(json!(name));
    let text = compared(&old, &new).to_text();
    let reason = format!("    rust: breaks. `books::BookCreate::new` takes `{name}` too.\n");
    assert!(reason.len() > 190 && text.contains(&reason), "{text}");
}

/// A page without its code, as CommonMark finds it: a run of backticks up to the next run of the same length.
fn outside_code(page: &str) -> String {
    let mut outside = String::new();
    for line in page.lines() {
        let mut rest = line;
        while let Some(start) = rest.find('`') {
            outside.push_str(&rest[..start]);
            let run = rest[start..]
                .find(|letter| letter != '`')
                .unwrap_or(rest.len() - start);
            let behind = &rest[start + run..];
            let fence = "`".repeat(run);
            let mut ends = behind.match_indices(&fence).filter(|(at, end)| {
                !behind[..*at].ends_with('`') && !behind[at + end.len()..].starts_with('`')
            });
            match ends.next() {
                Some((at, end)) => rest = &behind[at + end.len()..],
                None => {
                    outside.push_str(&rest[start..start + run]);
                    rest = behind;
                }
            }
        }
        outside.push_str(rest);
        outside.push('\n');
    }
    outside
}

#[test]
fn members_that_only_look_alike_are_not_renamed() {
    let old = fixture("library.yaml");
    let several = edited(&[
        Rename(book!("/attributes/properties/published"), "publishedAt"),
        Set(
            book!("/attributes/properties/publishedIn"),
            r#"{"type": "string", "format": "date"}"#,
        ),
    ]);
    let of_another_type = edited(&[
        Remove(book!("/attributes/properties/published")),
        Set(
            book!("/attributes/properties/publishedAt"),
            r#"{"type": "string"}"#,
        ),
    ]);
    for new in [several, of_another_type] {
        let told = told(&compared(&old, &new));
        assert!(
            told.contains(&"Attribute Book.published Removed !".to_owned()),
            "{told:#?}"
        );
        assert!(
            told.contains(&"Attribute Book.publishedAt Added".to_owned()),
            "{told:#?}"
        );
    }
}

#[test]
fn the_same_change_of_a_parameter_in_many_operations_is_one() {
    let paths = |maximum: u64| {
        let mut description = fixture("library.yaml");
        for name in ["maps", "desks", "lamps", "doors", "walls"] {
            let path = json!({ "get": { "operationId": format!("{name}-get_collection"), "parameters": [
                { "name": "limit", "in": "query", "schema": { "type": "integer", "maximum": maximum } } ],
                "responses": { "200": { "description": "OK", "content": { "application/json": {
                    "schema": { "$ref": "#/components/schemas/BooksResponse" } } } } } } });
            set(&mut description, &format!("/paths/~1v1~1{name}"), path);
        }
        description
    };
    let changes = compared(&paths(200), &paths(100));
    assert_eq!(told(&changes), ["Parameter limit Bounds !"]);
    let change = &changes.changes[0];
    assert_eq!(change.module, codegen::compare::EVERYWHERE);
    assert_eq!(change.places.len(), 5);
}
