//! Walks Apple's description, corrected, and proves that the bindings lose nothing of it, and add nothing to it.
//!
//! To see these tests fail, give a changed copy: of the folder of the bindings as `BINDINGS`, of the description as
//! `DESCRIPTION`.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};
use std::sync::LazyLock;

use tests::bindings::Bindings;
use tests::description::{Description, Facts, Kind};
use tests::proof::{Findings, Outcome, Place, prove};

/// What is not expressed by emitted code: the keyword, where it stands, how often, and why that is right.
const EXCUSES: &[(Kind, Place, usize, &str)] = &[
    (
        Kind::Response,
        Place::Failure,
        6826,
        "one type for all operations, `ErrorResponse`: functions do not name it",
    ),
    (
        Kind::Property,
        Place::Envelope,
        2422,
        "`data`, `included`, `links`, `meta`: written by hand in the runtime",
    ),
    (
        Kind::Required,
        Place::Envelope,
        1716,
        "`data`, `links`: the runtime sends `data` always, and reads forgivingly",
    ),
    (
        Kind::Property,
        Place::Relationship,
        3464,
        "`data` with `type` and `id`, `links`, `meta`: ToOne, ToMany, LinksOnly",
    ),
    (
        Kind::Required,
        Place::Relationship,
        2377,
        "`data`, `type`, `id`: the runtime sends them always",
    ),
    (
        Kind::Property,
        Place::LocalIdentity,
        23,
        "`id` of what is created inline: the runtime numbers it",
    ),
    (
        Kind::Required,
        Place::Identity,
        460,
        "`type` and `id`: the runtime refuses a resource without them",
    ),
    (
        Kind::Required,
        Place::Answer,
        9,
        "reading is forgiving: only `type` and `id` must be there",
    ),
    (
        Kind::AdditionalProperties,
        Place::Answer,
        2,
        "of any kind, beside what is described: reading passes over what it does not know",
    ),
    (
        Kind::Schema,
        Place::Unreferenced,
        7,
        "an envelope that no operation answers with",
    ),
    (
        Kind::Property,
        Place::Unreferenced,
        29,
        "of such an envelope",
    ),
    (
        Kind::EnumValue,
        Place::Unreferenced,
        5,
        "of such an envelope",
    ),
    (
        Kind::Required,
        Place::Unreferenced,
        24,
        "of such an envelope",
    ),
    (
        Kind::Deprecated,
        Place::Argument,
        3,
        "Rust cannot mark an argument; its documentation says so",
    ),
    (Kind::Minimum, Place::Property, 13, "only read, forgivingly"),
    (Kind::Maximum, Place::Property, 13, "only read, forgivingly"),
    (
        Kind::Format,
        Place::Uri,
        54,
        "stays text: Apple's servers send what is no URI",
    ),
    (
        Kind::Format,
        Place::UriReference,
        26,
        "stays text: Apple's servers send what is no URI",
    ),
    (
        Kind::Format,
        Place::Email,
        4,
        "stays text: there is no type for it in the standard library",
    ),
    (
        Kind::Format,
        Place::Duration,
        6,
        "stays text: there is no type for it in the standard library",
    ),
    (
        Kind::Format,
        Place::Number,
        16,
        "stays text: a decimal number, which f64 would round",
    ),
];

struct Subject {
    facts: Facts,
    bindings: Bindings,
    findings: Findings,
}

static SUBJECT: LazyLock<Subject> = LazyLock::new(|| {
    let root = Path::new("..");
    let given = |name: &str, usual: &str| {
        std::env::var_os(name).map_or_else(|| root.join(usual), PathBuf::from)
    };
    let folder = given("BINDINGS", "generated/src/connect");
    let file = given("DESCRIPTION", concat!(env!("OUT_DIR"), "/corrected.json"));
    let description = Description::read(&file).expect("the description can be read");
    let bindings = Bindings::read(&folder).expect("the bindings can be read");
    let runtime =
        Bindings::read(&root.join("generated/src/runtime")).expect("the runtime can be read");
    let findings = prove(&description, &bindings, &runtime);
    Subject {
        facts: description.facts(),
        bindings,
        findings,
    }
});

/// Everything of these kinds is expressed or excused, and nothing else is offered.
fn nothing_is_lost(kinds: &[Kind]) {
    let subject = &*SUBJECT;
    let mut problems = Vec::new();
    for fact in subject
        .facts
        .facts
        .iter()
        .filter(|fact| kinds.contains(&fact.kind))
    {
        match subject.findings.outcomes.get(fact) {
            Some(Outcome::Expressed | Outcome::Excused(_)) => {}
            Some(Outcome::Lost(why)) => {
                problems.push(format!("{:?} {}: {why}", fact.kind, fact.pointer))
            }
            None => problems.push(format!(
                "{:?} {}: nothing stands for it",
                fact.kind, fact.pointer
            )),
        }
    }
    let extras = subject
        .findings
        .extras
        .iter()
        .filter(|(kind, _)| kinds.contains(kind));
    problems.extend(extras.map(|(kind, what)| format!("{kind:?} that is not described: {what}")));
    assert!(
        problems.is_empty(),
        "{} problems:\n{}",
        problems.len(),
        problems.join("\n")
    );
}

#[test]
fn the_walk_sees_all_of_the_description() {
    let facts = &SUBJECT.facts;
    assert_eq!(
        facts.unknown,
        Vec::<String>::new(),
        "keywords that the walk does not know"
    );
    let seen = (
        facts.paths,
        facts.of(Kind::Operation),
        facts.of(Kind::Schema),
        facts.of(Kind::QueryParameter),
    );
    assert_eq!(
        seen,
        (966, 1263, 1393 + 1, 3285 - 2),
        "paths, operations, schemas, query parameters"
    );
    let unused: Vec<_> = facts
        .shared_parameters
        .iter()
        .filter(|(_, uses)| **uses == 0)
        .collect();
    assert!(
        unused.is_empty(),
        "shared parameters that no operation uses: {unused:?}"
    );
}

#[test]
fn the_reader_understands_all_of_the_bindings() {
    assert_eq!(SUBJECT.bindings.problems, Vec::<String>::new());
}

#[test]
fn the_proof_speaks_of_facts_only() {
    let strays: Vec<_> = SUBJECT
        .findings
        .outcomes
        .keys()
        .filter(|fact| !SUBJECT.facts.facts.contains(fact))
        .collect();
    assert!(strays.is_empty(), "{} strays: {strays:#?}", strays.len());
}

#[test]
fn every_operation_has_exactly_one_function() {
    nothing_is_lost(&[Kind::Operation]);
}

#[test]
fn every_parameter_of_a_path_is_an_argument() {
    nothing_is_lost(&[Kind::PathParameter]);
}

#[test]
fn every_query_parameter_can_be_asked_and_no_other() {
    nothing_is_lost(&[Kind::QueryParameter, Kind::Explode]);
}

#[test]
fn every_body_is_sent() {
    nothing_is_lost(&[Kind::RequestBody]);
}

#[test]
fn every_answer_is_read_as_what_it_is() {
    nothing_is_lost(&[Kind::Response]);
}

#[test]
fn every_schema_is_used() {
    nothing_is_lost(&[Kind::Schema]);
}

#[test]
fn every_property_has_a_field_or_a_setter_and_there_are_no_others() {
    nothing_is_lost(&[Kind::Property, Kind::AdditionalProperties]);
}

#[test]
fn every_value_is_a_variant_and_there_are_no_others() {
    nothing_is_lost(&[Kind::EnumValue]);
}

#[test]
fn every_alternative_has_a_type() {
    nothing_is_lost(&[Kind::Alternative, Kind::Discriminator]);
}

#[test]
fn everything_required_is_an_argument() {
    nothing_is_lost(&[Kind::Required]);
}

#[test]
fn everything_nullable_can_be_cleared_and_nothing_else() {
    nothing_is_lost(&[Kind::Nullable]);
}

#[test]
fn everything_deprecated_is_marked_and_nothing_else() {
    nothing_is_lost(&[Kind::Deprecated]);
}

#[test]
fn every_limit_is_checked() {
    nothing_is_lost(&[Kind::Minimum, Kind::Maximum, Kind::MaxItems]);
}

#[test]
fn every_format_has_its_type() {
    nothing_is_lost(&[Kind::Format]);
}

#[test]
fn what_is_not_expressed_is_on_the_list() {
    let mut found: BTreeMap<(Kind, Place), usize> = BTreeMap::new();
    for (fact, outcome) in &SUBJECT.findings.outcomes {
        if let Outcome::Excused(place) = outcome {
            *found.entry((fact.kind, *place)).or_default() += 1;
        }
    }
    let listed: BTreeMap<_, _> = EXCUSES
        .iter()
        .map(|(kind, place, count, _)| ((*kind, *place), *count))
        .collect();
    assert_eq!(found, listed);
}
