//! What a correction does in each state, and what is said about one that does not fit: with the line of the file.

#![allow(clippy::unwrap_used, reason = "a test fails by panicking")]

use std::panic::{AssertUnwindSafe, catch_unwind};

use codegen::compare::{Changes, compare};
use codegen::document::{self, Document};
use codegen::overlay::{Corrections, Found, Outcome, Overlay, State};
use codegen::{Error, Settings};
use serde_json::{Value, json};

/// The first lines of every overlay here: the first action begins in line 6.
const HEAD: &str = "overlay: 1.1.0\ninfo:\n  title: Corrections\n  version: 1.0.0\nactions:\n";
/// What every action here ends with.
const TAIL: &str = "  x-why: We saw it.\n  x-evidence: [example/example#1]\n";

/// A description with some colours, a fruit and two lists of trees.
fn garden() -> Document {
    let trees = |extra: Value| {
        json!({
            "parameters": [
                { "name": "limit", "in": "query", "schema": { "type": "integer", "maximum": 200 } },
                { "name": "fields[trees]", "in": "query", "explode": false,
                  "schema": { "type": "array", "items": { "type": "string", "enum": ["age", "height", "ghost"] } } },
            ],
            "responses": { "200": { "description": "OK" } },
            "tags": [extra],
        })
    };
    let description = json!({
        "openapi": "3.0.1",
        "info": { "title": "Garden", "version": "1.0" },
        "paths": {
            "/v1/trees": { "get": trees(json!("Trees")) },
            "/v1/hedges": { "get": trees(json!("Hedges")) },
        },
        "components": { "schemas": {
            "Colour": { "type": "string", "enum": ["RED", "GREEN"] },
            "Fruit": { "type": "object", "required": ["colour", "stone", "weight"], "properties": {
                "address": { "type": "string", "format": "uri" },
                "colour": { "$ref": "#/components/schemas/Colour" },
                "stone": { "type": "object", "properties": { "size": { "type": "integer" } } },
                "weight": { "type": "number" },
            } },
        } },
    });
    document::read(description.to_string().as_bytes()).unwrap()
}

fn overlay(actions: &[&str]) -> Overlay {
    Overlay::read(file(actions).as_bytes()).unwrap_or_else(|faults| panic!("{faults}"))
}

fn file(actions: &[&str]) -> String {
    let actions: Vec<String> = actions
        .iter()
        .map(|action| format!("{action}{TAIL}"))
        .collect();
    format!("{HEAD}{}", actions.concat())
}

/// The garden with these corrections.
fn corrected(actions: &[&str]) -> Value {
    let overlay = overlay(actions);
    let (document, outcomes) = codegen::correct(garden(), Corrections::Strict(&overlay))
        .unwrap_or_else(|error| panic!("{error}"));
    assert!(
        outcomes
            .iter()
            .all(|outcome| outcome.state == State::Applied),
        "{outcomes:?}"
    );
    document.value().clone()
}

/// What is said of corrections that do not fit the garden.
fn misfit(actions: &[&str]) -> String {
    let overlay = overlay(actions);
    match codegen::correct(garden(), Corrections::Strict(&overlay)) {
        Err(error @ Error::Overlay(_)) => error.to_string(),
        other => panic!("{other:?}"),
    }
}

/// What is said of a file that is no overlay.
fn unreadable(text: &str) -> String {
    Overlay::read(text.as_bytes()).unwrap_err().to_string()
}

/// What becomes of corrections that need not fit.
fn lenient(actions: &[&str]) -> (Value, Vec<Outcome>) {
    let overlay = overlay(actions);
    let (document, outcomes) = codegen::correct(garden(), Corrections::Lenient(&overlay)).unwrap();
    (document.value().clone(), outcomes)
}

const PAINT: &str = "\
- target: $.components.schemas.Colour.enum
  update: [BLUE]
  x-id: blue
  x-expects: [GREEN, RED]
";
const GHOSTS: &str = "\
- target: $.paths[*].get.parameters[?@.name == 'fields[trees]'].schema.items.enum[?@ == 'ghost']
  remove: true
  x-id: ghosts
  x-matches: 2
  x-expects: ghost
";
const NOT_REQUIRED: &str = "\
- target: $.components.schemas.Fruit.required[?@ == 'colour' || @ == 'weight']
  remove: true
  x-id: not-required
  x-matches: 2
  x-expects: colour
";

#[test]
fn values_are_added_to_a_list_whatever_its_order() {
    let value = corrected(&[PAINT]);
    assert_eq!(
        value.pointer("/components/schemas/Colour/enum"),
        Some(&json!(["RED", "GREEN", "BLUE"]))
    );
}

#[test]
fn a_value_that_is_no_list_is_added_to_a_list_as_its_last() {
    let value = corrected(&["\
- target: $.components.schemas.Colour.enum
  update: BLUE
  x-id: blue
  x-expects: [RED, GREEN]
"]);
    assert_eq!(
        value.pointer("/components/schemas/Colour/enum/2"),
        Some(&json!("BLUE"))
    );
}

#[test]
fn an_object_is_merged_and_its_lists_grow() {
    let value = corrected(&["\
- target: $.components.schemas.Fruit
  update:
    required: [address]
    properties:
      stone:
        nullable: true
      name:
        type: string
  x-id: names
  x-expects:
    properties:
      name: null
      stone: { type: object, nullable: null }
"]);
    let fruit = &value["components"]["schemas"]["Fruit"];
    assert_eq!(
        fruit["required"],
        json!(["address", "colour", "stone", "weight"])
    );
    assert_eq!(fruit["properties"]["name"], json!({ "type": "string" }));
    assert_eq!(
        fruit["properties"]["stone"],
        json!({ "type": "object", "nullable": true, "properties": { "size": { "type": "integer" } } })
    );
}

#[test]
fn a_plain_value_is_replaced() {
    let value = corrected(&["\
- target: $.components.schemas.Fruit.properties.weight.type
  update: string
  x-id: weight
  x-expects: number
"]);
    let weight = "/components/schemas/Fruit/properties/weight/type";
    assert_eq!(value.pointer(weight), Some(&json!("string")));
}

#[test]
fn what_is_said_beside_a_reference_finds_its_form() {
    let value = corrected(&["\
- target: $.components.schemas.Fruit.properties.colour
  update: { nullable: true }
  x-id: no-colour
  x-expects: { nullable: null }
"]);
    assert_eq!(
        value["components"]["schemas"]["Fruit"]["properties"]["colour"],
        json!({ "nullable": true, "allOf": [{ "$ref": "#/components/schemas/Colour" }] })
    );
}

#[test]
fn parameters_that_are_shared_are_corrected_where_they_are_used() {
    let before = garden();
    assert!(
        before
            .value()
            .pointer("/components/parameters/fields-trees")
            .is_some()
    );
    let value = corrected(&["\
- target: $.paths['/v1/trees'].get.parameters[?@.name == 'fields[trees]'].schema.items.enum[?@ == 'ghost']
  remove: true
  x-id: ghosts
  x-expects: ghost
"]);
    let shown = value.to_string();
    assert_eq!(shown.matches("ghost").count(), 1, "{shown}");
}

#[test]
fn of_a_list_with_several_to_remove_the_others_stay() {
    let value = corrected(&["\
- target: $.paths['/v1/trees'].get.parameters[?@.in == 'query']
  remove: true
  x-id: nothing-to-ask
  x-matches: 2
  x-expects: { in: query }
"]);
    assert_eq!(value.pointer("/paths/~1v1~1trees/get/parameters"), None);
    let hedges = value.pointer("/paths/~1v1~1hedges/get/parameters");
    assert_eq!(hedges.and_then(Value::as_array).map(Vec::len), Some(2));
}

#[test]
fn a_member_is_removed() {
    let value = corrected(&["\
- target: $.components.schemas.Fruit.properties.address.format
  remove: true
  x-id: no-address
  x-expects: uri
"]);
    let address = "/components/schemas/Fruit/properties/address";
    assert_eq!(value.pointer(address), Some(&json!({ "type": "string" })));
}

#[test]
fn what_is_corrected_already_is_no_longer_needed_and_stays() {
    let actions = [
        "\
- target: $.components.schemas.Colour.enum
  update: [GREEN]
  x-id: green
  x-expects: [RED]
",
        "\
- target: $.components.schemas.Fruit
  update: { required: [weight], properties: { weight: { type: number } } }
  x-id: weight
  x-expects: { required: [colour] }
",
        "\
- target: $.components.schemas.Colour.enum[?@ == 'PINK']
  remove: true
  x-id: pink
  x-expects: PINK
",
        "\
- target: $.components.schemas.Fruit.properties['colour', 'weight'].format
  remove: true
  x-id: formats
  x-matches: 2
  x-expects: float
",
    ];
    let overlay = overlay(&actions);
    let (document, outcomes) = codegen::correct(garden(), Corrections::Strict(&overlay)).unwrap();
    assert_eq!(document, garden());
    let states: Vec<_> = outcomes
        .iter()
        .map(|outcome| (outcome.line, &outcome.state))
        .collect();
    let idle = &State::NotNeeded;
    assert_eq!(states, [(6, idle), (12, idle), (18, idle), (24, idle)]);
}

#[test]
fn anything_else_shows_what_was_expected_and_what_was_found() {
    let message = misfit(&["\
- target: $.components.schemas.Colour.enum
  update: [BLUE]
  x-id: blue
  x-expects: [RED]
"]);
    assert_eq!(
        message,
        r#"line 6, `blue`: #/components/schemas/Colour/enum: expected ["RED"], found ["RED","GREEN"]"#
    );
}

#[test]
fn of_an_object_only_what_was_expected_of_it_is_shown() {
    let message = misfit(&["\
- target: $.components.schemas.Fruit.properties.stone
  update: { nullable: true }
  x-id: stone
  x-expects: { type: string, properties: null }
"]);
    assert_eq!(
        message,
        "line 6, `stone`: #/components/schemas/Fruit/properties/stone: \
         expected {\"type\":\"string\",\"properties\":null}, found {\"type\":\"object\",\"properties\":{\"size\":{\"type\":\"integer\"}}}"
    );
}

#[test]
fn a_target_that_selects_nothing_is_an_error() {
    let message = misfit(&[
        PAINT,
        "\
- target: $.components.schemas.Flower
  update: { nullable: true }
  x-id: flower
  x-expects: { type: object }
",
        "\
- target: $.components.schemas.Flower.format
  remove: true
  x-id: flower-format
  x-expects: uri
",
    ]);
    assert_eq!(
        message,
        "line 12, `flower`: `target` selects nothing\nline 18, `flower-format`: `target` selects nothing"
    );
}

#[test]
fn a_target_that_selects_twice_as_much_as_expected_is_an_error_that_names_the_places() {
    let message = misfit(&[&GHOSTS.replace("x-matches: 2", "x-matches: 1")]);
    assert_eq!(
        message,
        "line 6, `ghosts`: expected 1 place, found 2: \
         #/paths/~1v1~1hedges/get/parameters/1/schema/items/enum/2, \
         #/paths/~1v1~1trees/get/parameters/1/schema/items/enum/2"
    );
}

#[test]
fn a_target_that_selects_less_than_expected_is_an_error() {
    let message = misfit(&["\
- target: $.components.schemas['Colour', 'Fruit', 'Flower']
  update: { nullable: true }
  x-id: three
  x-matches: 3
  x-expects: { nullable: null }
"]);
    assert_eq!(
        message,
        "line 6, `three`: expected 3 places, found 2: #/components/schemas/Colour, #/components/schemas/Fruit"
    );
}

#[test]
fn places_of_which_some_are_corrected_already_are_told_apart() {
    let update = misfit(&["\
- target: $.components.schemas.Fruit.properties['address', 'weight'].type
  update: string
  x-id: texts
  x-matches: 2
  x-expects: number
"]);
    assert_eq!(
        update,
        "line 6, `texts`: expected 2 places; 1 is as expected (#/components/schemas/Fruit/properties/weight/type), \
         1 is as corrected already (#/components/schemas/Fruit/properties/address/type)"
    );
    let remove = misfit(&["\
- target: $.components.schemas.Fruit.properties['address', 'weight'].format
  remove: true
  x-id: formats
  x-matches: 2
  x-expects: uri
"]);
    assert_eq!(
        remove,
        "line 6, `formats`: expected 2 places; 1 is as expected (#/components/schemas/Fruit/properties/address/format), \
         1 is as corrected already (#/components/schemas/Fruit/properties/weight)"
    );
}

#[test]
fn an_action_that_an_earlier_one_leaves_nothing_to_do_names_it() {
    let message = misfit(&[GHOSTS, PAINT, &PAINT.replace("blue", "blue-again")]);
    assert_eq!(
        message,
        "line 19, `blue-again`: `blue` (line 13) does the same"
    );
}

#[test]
fn an_action_that_an_earlier_one_spoils_names_it() {
    let message = misfit(&[
        GHOSTS,
        PAINT,
        "\
- target: $.components.schemas.Colour.enum
  update: [PINK]
  x-id: pink
  x-expects: [RED, GREEN]
",
    ]);
    assert_eq!(
        message,
        "line 19, `pink`: `blue` (line 13) changes it before: \
         #/components/schemas/Colour/enum: expected [\"RED\",\"GREEN\"], found [\"RED\",\"GREEN\",\"BLUE\"]"
    );
}

#[test]
fn an_action_that_a_later_one_undoes_names_it() {
    let message = misfit(&[
        PAINT,
        GHOSTS,
        "\
- target: $.components.schemas.Colour.enum[?@ == 'BLUE']
  remove: true
  x-id: no-blue
  x-expects: BLUE
",
    ]);
    assert_eq!(message, "line 6, `blue`: `no-blue` (line 19) undoes it");
}

#[test]
fn an_action_that_cannot_find_its_own_work_is_an_error() {
    let message = misfit(&["\
- target: $.components.schemas.Fruit.properties[?@.type == 'number']
  update: { type: string }
  x-id: weight
  x-expects: { type: number }
"]);
    assert_eq!(
        message,
        "line 6, `weight`: after it, its `target` does not show what it did: nobody could see when it is no longer needed"
    );
}

#[test]
fn what_cannot_be_merged_is_an_error() {
    let into = |target: &str, update: &str, expects: &str| {
        misfit(&[&format!(
            "- target: {target}\n  update: {update}\n  x-id: odd\n  x-expects: {expects}\n"
        )])
    };
    assert_eq!(
        into("$.components.schemas.Fruit", "text", "{ type: object }"),
        "line 6, `odd`: #/components/schemas/Fruit: text cannot be merged into an object"
    );
    assert_eq!(
        into(
            "$.components.schemas.Fruit",
            "{ properties: { stone: { type: [a] } } }",
            "{ type: object }"
        ),
        "line 6, `odd`: #/components/schemas/Fruit: a list cannot be merged into text in `type` in `stone` in `properties`"
    );
    assert_eq!(
        into("$.components.schemas.Fruit.type", "{ a: b }", "object"),
        "line 6, `odd`: #/components/schemas/Fruit/type: an object cannot be merged into text"
    );
}

#[test]
fn what_is_no_description_afterwards_is_the_fault_of_the_action() {
    let message = misfit(&[
        PAINT,
        "\
- target: $.components.schemas.Fruit.properties.stone
  update: { colour: red }
  x-id: stone
  x-expects: { type: object }
",
    ]);
    assert_eq!(
        message,
        "line 12, `stone`: what it makes of the description is not understood: \
         #/components/schemas/Fruit/properties/stone/colour: unknown keyword `colour`"
    );
}

#[test]
fn all_that_does_not_fit_is_reported_together() {
    let message = misfit(&[
        &PAINT.replace("[GREEN, RED]", "[]"),
        &GHOSTS.replace("x-matches: 2", "x-matches: 9"),
    ]);
    let lines: Vec<_> = message.lines().map(|line| &line[..7]).collect();
    assert_eq!(lines, ["line 6,", "line 12"]);
}

#[test]
fn leniently_what_fits_is_corrected_and_the_rest_is_left_out() {
    let (value, outcomes) = lenient(&[
        &GHOSTS.replace("x-matches: 2", "x-matches: 3"),
        NOT_REQUIRED,
        PAINT,
    ]);
    assert!(!value.to_string().contains("ghost"));
    assert_eq!(
        value.pointer("/components/schemas/Fruit/required"),
        Some(&json!(["stone", "weight"])),
        "what was found otherwise stays"
    );
    assert_eq!(
        value.pointer("/components/schemas/Colour/enum/2"),
        Some(&json!("BLUE"))
    );
    assert!(matches!(outcomes[0].state, State::Unfit(_)));
    assert_eq!(outcomes[0].count(Found::AsExpected), 2);
    assert_eq!(
        (
            outcomes[1].count(Found::AsExpected),
            outcomes[1].count(Found::Otherwise)
        ),
        (1, 1)
    );
    assert_eq!(outcomes[2].state, State::Applied);
}

#[test]
fn leniently_what_would_be_no_description_is_left_out() {
    let (value, outcomes) = lenient(&[
        "\
- target: $.components.schemas.Fruit.properties.stone
  update: { $ref: '#/components/schemas/Stone' }
  x-id: stone
  x-expects: { $ref: null }
",
        PAINT,
    ]);
    let stone = value.pointer("/components/schemas/Fruit/properties/stone/type");
    assert_eq!(stone, Some(&json!("object")));
    let colours = value.pointer("/components/schemas/Colour/enum/2");
    assert_eq!(colours, Some(&json!("BLUE")));
    let State::Unfit(reason) = &outcomes[0].state else {
        panic!("{outcomes:?}")
    };
    assert!(reason.contains("is not in the description"), "{reason}");
    assert_eq!(
        (outcomes[1].line, &outcomes[1].state),
        (12, &State::Applied)
    );
}

#[test]
fn leniently_what_would_be_a_description_without_a_meaning_is_left_out() {
    let (value, outcomes) = lenient(&[
        "\
- target: $.components.schemas.Fruit.properties.stone
  update: { type: array, items: { type: string } }
  x-id: stones
  x-expects: { type: object }
",
        PAINT,
    ]);
    let stone = value.pointer("/components/schemas/Fruit/properties/stone/type");
    assert_eq!(stone, Some(&json!("object")));
    let State::Unfit(reason) = &outcomes[0].state else {
        panic!("{outcomes:?}")
    };
    assert!(reason.contains("means nothing for"), "{reason}");
    assert_eq!(outcomes[1].state, State::Applied);
}

#[test]
fn what_has_no_meaning_afterwards_is_the_fault_of_the_action() {
    let overlay = overlay(&[
        PAINT,
        "\
- target: $.components.schemas.Fruit.properties.stone.type
  update: array
  x-id: stones
  x-expects: object
",
    ]);
    let described = codegen::describe(
        garden().to_yaml().as_bytes(),
        Corrections::Strict(&overlay),
        &Settings::default(),
    );
    let error = described.unwrap_err();
    assert!(matches!(error, Error::Overlay(_)), "{error:?}");
    let message = error.to_string();
    let expected = "line 12, `stones`: what it makes of the description is not understood: \
                    #/components/schemas/Fruit/properties/stone/properties: ";
    assert!(message.starts_with(expected), "{message}");
}

#[test]
fn what_has_no_meaning_before_is_not_the_fault_of_an_action() {
    let mut odd = garden().value().clone();
    odd["components"]["schemas"]["Fruit"]["properties"]["stone"]["type"] = json!("array");
    let overlay = overlay(&["\
- target: $.components.schemas.Fruit
  update: { description: Sweet. }
  x-id: sweet
  x-expects: { type: object }
"]);
    let described = codegen::describe(
        odd.to_string().as_bytes(),
        Corrections::Strict(&overlay),
        &Settings::default(),
    );
    let described = described.unwrap_or_else(|error| panic!("{error}"));
    let omitted: Vec<&str> = described
        .document
        .omissions
        .iter()
        .map(|omission| omission.pointer.as_str())
        .collect();
    assert_eq!(
        omitted,
        ["/components/schemas/Fruit/properties/stone/properties"]
    );
}

/// What changed in the garden, and what became of corrections before and after.
fn compared(actions: &[&str], edit: impl FnOnce(&mut Value)) -> (Changes, [Vec<Outcome>; 2]) {
    let old = garden().value().clone();
    let mut new = old.clone();
    edit(&mut new["components"]["schemas"]);
    let described = codegen::describe_both(
        old.to_string().as_bytes(),
        new.to_string().as_bytes(),
        &overlay(actions),
        &Settings::default(),
    );
    let [old, new] = described.map(|side| side.unwrap_or_else(|error| panic!("{error}")));
    let changes = compare(&old, &new);
    (changes, [old.corrections, new.corrections])
}

#[test]
fn another_value_of_an_enum_that_we_extend_is_all_that_changed() {
    let (changes, [old, new]) = compared(&[PAINT], |schemas| {
        schemas["Colour"]["enum"] = json!(["RED", "GREEN", "PINK"]);
    });
    let text = changes.to_text();
    assert!(text.contains("PINK"), "{text}");
    assert!(!text.contains("BLUE"), "{text}");
    assert_eq!(old[0].state, State::Applied);
    assert!(matches!(new[0].state, State::Unfit(_)), "{new:?}");
}

#[test]
fn a_value_that_an_enum_that_we_extend_loses_is_all_that_changed() {
    let (changes, _) = compared(&[PAINT], |schemas| {
        schemas["Colour"]["enum"] = json!(["RED"]);
    });
    let text = changes.to_text();
    assert!(text.contains("GREEN"), "{text}");
    assert!(!text.contains("BLUE"), "{text}");
}

#[test]
fn a_schema_that_we_add_and_that_appears_in_another_form_is_added() {
    let actions = [
        "\
- target: $.components.schemas
  update: { Nut: { type: string, enum: [HAZEL] } }
  x-id: nut
  x-expects: { Nut: null }
",
        "\
- target: $.components.schemas.Fruit.properties
  update: { nut: { $ref: '#/components/schemas/Nut' } }
  x-id: fruit-nut
  x-expects: { nut: null }
",
    ];
    let used = json!({ "$ref": "#/components/schemas/Nut" });
    let (changes, _) = compared(&actions, |schemas| {
        schemas["Nut"] = json!({ "type": "string", "enum": ["WAL"] });
        schemas["Fruit"]["properties"]["nut"] = used;
    });
    let text = changes.to_text();
    assert!(text.contains("enum Nut added"), "{text}");
    assert!(text.contains("member Fruit.nut added"), "{text}");
}

#[test]
fn what_stands_in_another_place_is_corrected_on_neither_side() {
    let (changes, _) = compared(
        &["\
- target: $.components.schemas.Fruit.properties.stone
  update: { properties: { hardness: { type: integer } } }
  x-id: hardness
  x-expects: { properties: { hardness: null } }
"],
        |schemas| {
            let stone = schemas["Fruit"]["properties"]["stone"].take();
            schemas["Fruit"]["properties"] = json!({ "kernel": stone });
            schemas["Fruit"]["required"] = json!(["kernel"]);
        },
    );
    let text = changes.to_text();
    assert!(!text.contains("hardness"), "{text}");
}

#[test]
fn exactly_what_we_correct_is_no_change() {
    let (changes, [old, new]) = compared(&[PAINT], |schemas| {
        schemas["Colour"]["enum"] = json!(["RED", "GREEN", "BLUE"]);
    });
    assert_eq!(changes.changes, []);
    assert_ne!(changes.old.content, changes.new.content);
    assert_eq!(old[0].state, State::Applied);
    assert_eq!(new[0].state, State::NotNeeded);
}

#[test]
fn a_correction_without_which_a_description_has_no_meaning_stays() {
    let old = json!({
        "openapi": "3.0.1", "info": { "title": "Garden", "version": "1.0" }, "paths": {},
        "components": { "schemas": { "Stone": { "type": "array" } } },
    });
    let mut new = old.clone();
    new["components"]["schemas"]["Stone"] = json!({ "type": "string" });
    let overlay = overlay(&["\
- target: $.components.schemas.Stone
  update: { items: { type: string } }
  x-id: stones
  x-expects: { type: array, items: null }
"]);
    let described = codegen::describe_both(
        old.to_string().as_bytes(),
        new.to_string().as_bytes(),
        &overlay,
        &Settings::default(),
    );
    for side in described {
        side.unwrap_or_else(|error| panic!("{error}"));
    }
}

#[test]
fn without_corrections_a_description_is_as_it_is() {
    let (document, outcomes) = codegen::correct(garden(), Corrections::None).unwrap();
    assert_eq!((document, outcomes), (garden(), Vec::new()));
}

#[test]
fn a_bad_json_path_is_shown_with_its_line_and_what_is_wrong_in_it() {
    let with = |path: &'static str| {
        let action = format!("- target: \"{path}\"\n  remove: true\n  x-id: bad\n  x-expects: a\n");
        (path, file(&[PAINT, &action]))
    };
    let complaints = complaints(
        &[
            "$.components.[x]",
            "components.schemas",
            "$.paths[?@.name == 'a'",
            "$.paths[?@.name = 'a']",
            "$['a",
            "",
            "$.a b",
            "$..",
            "$.paths[?nothing(@.a)]",
        ]
        .map(with),
    );
    insta::assert_snapshot!(complaints);
}

/// Says of each of these files what is wrong with it.
fn complaints(files: &[(&str, String)]) -> String {
    let lines = files
        .iter()
        .map(|(what, text)| format!("{what}\n    {}\n", unreadable(text).replace('\n', "\n    ")));
    lines.collect()
}

#[test]
fn a_file_that_is_no_overlay_is_refused_with_the_line() {
    let good = file(&[PAINT]);
    let with = |old: &str, new: &str| {
        assert!(good.contains(old));
        good.replace(old, new)
    };
    let complaints = complaints(&[
        ("no YAML", "overlay: [1.1.0\n".to_owned()),
        ("nothing", String::new()),
        ("text", "overlay\n".to_owned()),
        ("a member that is unknown", with("info:", "about: x\ninfo:")),
        (
            "a member of an action that is unknown",
            with("  x-id", "  x-ID: a\n  x-id"),
        ),
        (
            "a member of info that is unknown",
            with("  title", "  tilte: x\n  title"),
        ),
        (
            "a member that stands there twice",
            with("  x-id: blue", "  x-id: a\n  x-id: blue"),
        ),
        ("another version", with("1.1.0", "1.0.0")),
        (
            "no actions",
            with(&good[good.find("actions").unwrap()..], "actions: []\n"),
        ),
        ("no name", with("  x-id: blue\n", "")),
        (
            "a name of other letters",
            with("x-id: blue", "x-id: Blue one"),
        ),
        (
            "no target",
            with(
                "- target: $.components.schemas.Colour.enum\n  update",
                "- update",
            ),
        ),
        ("no expectation", with("  x-expects: [GREEN, RED]\n", "")),
        (
            "an expectation that anything meets",
            with("x-expects: [GREEN, RED]", "x-expects: {}"),
        ),
        (
            "an expectation of nothing",
            with("x-expects: [GREEN, RED]", "x-expects: null"),
        ),
        (
            "an expectation that is left empty",
            with("x-expects: [GREEN, RED]", "x-expects:"),
        ),
        ("no reason", with("We saw it.", "''")),
        ("no evidence", with("[example/example#1]", "[]")),
        (
            "evidence that is no list",
            with("[example/example#1]", "example"),
        ),
        ("no place", with("  x-why", "  x-matches: 0\n  x-why")),
        (
            "less than no place",
            with("  x-why", "  x-matches: -1\n  x-why"),
        ),
        ("nothing to do", with("  update: [BLUE]\n", "")),
        (
            "nothing to remove",
            with("  update: [BLUE]\n", "  remove: false\n"),
        ),
        (
            "two things to do",
            with("  update: [BLUE]\n", "  update: [BLUE]\n  remove: true\n"),
        ),
        (
            "a copy",
            with("update: [BLUE]", "copy: $.components.schemas.Fruit"),
        ),
        (
            "the whole description removed",
            with(
                "$.components.schemas.Colour.enum\n  update: [BLUE]",
                "$\n  remove: true",
            ),
        ),
        (
            "a removal at any depth",
            with(
                "$.components.schemas.Colour.enum\n  update: [BLUE]",
                "$.components..enum\n  remove: true",
            ),
        ),
        ("two actions of one name", file(&[PAINT, PAINT])),
    ]);
    insta::assert_snapshot!(complaints);
}

#[test]
fn all_that_is_wrong_with_actions_is_reported_together() {
    let message = unreadable(&file(&[
        &PAINT.replace("$.comp", "comp"),
        &GHOSTS.replace("remove: true", "remove: false"),
    ]));
    let lines: Vec<_> = message.lines().map(|line| &line[..7]).collect();
    assert_eq!(lines, ["line 6,", "line 12"]);
}

#[test]
fn whatever_an_overlay_holds_it_is_read_or_refused() {
    let good = file(&[PAINT, GHOSTS, NOT_REQUIRED]);
    let mut texts: Vec<String> = vec![
        "[".repeat(20_000),
        "{a: ".repeat(20_000),
        "a: &a [*a]".to_owned(),
        "a: &a [x, x]\nb: &b [*a, *a]\nc: &c [*b, *b]\nd: [*c, *c]\n".to_owned(),
        "\u{0}\u{feff}\u{202e}".to_owned(),
        "- - - - :".to_owned(),
        "overlay: !!binary x".to_owned(),
    ];
    for path in [
        "((((".repeat(500),
        "[".repeat(500),
        "[?@".repeat(100),
        "[?(((((((@.a)))))))]".to_owned(),
        "[?!!!!!!!!@]".to_owned(),
        "..*".repeat(40),
        "[?length(length(length(@)))]".to_owned(),
        "[99999999999999999999999999]".to_owned(),
        "[-1:-1:0]".to_owned(),
        "['\\u0000\\ud800']".to_owned(),
        "\u{1F600}".to_owned(),
        ".".repeat(5000),
    ] {
        let path = serde_json::to_string(&format!("${path}")).unwrap();
        let action = format!(
            "- target: {path}\n  update: {{ a: 1 }}\n  x-id: hostile\n  x-expects: {{ b: null }}\n"
        );
        texts.push(file(&[&action]));
    }
    for end in 0..good.len() {
        texts.push(good[..end].to_owned());
    }
    for line in 0..good.lines().count() {
        let without = good.lines().enumerate().filter(|(at, _)| *at != line);
        texts.push(without.map(|(_, text)| format!("{text}\n")).collect());
    }
    for text in texts {
        let tried = catch_unwind(AssertUnwindSafe(|| {
            if let Ok(overlay) = Overlay::read(text.as_bytes()) {
                drop(codegen::correct(garden(), Corrections::Strict(&overlay)));
                drop(codegen::correct(garden(), Corrections::Lenient(&overlay)));
            }
        }));
        assert!(tried.is_ok(), "{}", &text[..text.len().min(2000)]);
    }
    assert!(Overlay::read(b"overlay: \xff").is_err());
}
