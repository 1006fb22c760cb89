//! Walks Apple's description, corrected, and proves that the bindings lose nothing of it, and add nothing to it.
//!
//! To see these tests fail, give a changed copy: of the folder of the bindings as `BINDINGS`, of the description as
//! `DESCRIPTION`.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write as _;
use std::fs;
use std::path::{Path, PathBuf};
use std::sync::LazyLock;

use tests::bindings::Bindings;
use tests::description::{Description, Facts, Kind};
use tests::proof::{Findings, Outcome, Place, prove};

/// What is not expressed by emitted code: the keyword, where it stands, and why that is right.
const EXCUSES: &[(Kind, Place, &str)] = &[
    (
        Kind::Response,
        Place::Failure,
        "one type for all operations, `ErrorResponse`: functions do not name it",
    ),
    (
        Kind::Property,
        Place::Envelope,
        "`data`, `included`, `links`, `meta`: written by hand in the runtime",
    ),
    (
        Kind::Required,
        Place::Envelope,
        "`data`, `links`: the runtime sends `data` always, and reads forgivingly",
    ),
    (
        Kind::Property,
        Place::Relationship,
        "`data` with `type` and `id`, `links`, `meta`: ToOne, ToMany, LinksOnly",
    ),
    (
        Kind::Required,
        Place::Relationship,
        "`data`, `type`, `id`: the runtime sends them always",
    ),
    (
        Kind::Property,
        Place::LocalIdentity,
        "`id` of what is created inline: the runtime numbers it",
    ),
    (
        Kind::Required,
        Place::Identity,
        "`type` and `id`: the runtime refuses a resource without them",
    ),
    (
        Kind::Required,
        Place::Answer,
        "reading is forgiving: only `type` and `id` must be there",
    ),
    (
        Kind::AdditionalProperties,
        Place::Answer,
        "of any kind, beside what is described: reading passes over what it does not know",
    ),
    (
        Kind::Schema,
        Place::Unreferenced,
        "an envelope that no operation answers with",
    ),
    (Kind::Property, Place::Unreferenced, "of such an envelope"),
    (Kind::EnumValue, Place::Unreferenced, "of such an envelope"),
    (Kind::Required, Place::Unreferenced, "of such an envelope"),
    (
        Kind::Deprecated,
        Place::Argument,
        "Rust cannot mark an argument; its documentation says so",
    ),
    (Kind::Minimum, Place::Property, "only read, forgivingly"),
    (Kind::Maximum, Place::Property, "only read, forgivingly"),
    (
        Kind::Format,
        Place::Uri,
        "stays text: Apple's servers send what is no URI",
    ),
    (
        Kind::Format,
        Place::UriReference,
        "stays text: Apple's servers send what is no URI",
    ),
    (
        Kind::Format,
        Place::Email,
        "stays text: there is no type for it in the standard library",
    ),
    (
        Kind::Format,
        Place::Duration,
        "stays text: there is no type for it in the standard library",
    ),
    (
        Kind::Format,
        Place::Number,
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
fn the_walk_sees_as_much_as_the_import_did() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../spec/connect");
    let facts = Description::read(&folder.join("openapi.yaml"));
    let facts = facts.expect("the description can be read").facts();
    let seen = [
        ("paths", facts.paths),
        ("operations", facts.of(Kind::Operation)),
        ("schemas", facts.of(Kind::Schema)),
        ("query-parameters", facts.of(Kind::QueryParameter)),
    ];
    let seen: String = seen
        .iter()
        .map(|(name, count)| format!("{name} = {count}\n"))
        .collect();
    let source = fs::read_to_string(folder.join("source.toml")).expect("what was imported");
    let (_, counts) = source.split_once("[counts]\n").expect("what was counted");
    assert_eq!(seen, counts);
}

#[test]
fn the_walk_knows_all_of_the_description() {
    let facts = &SUBJECT.facts;
    assert_eq!(
        facts.unknown,
        Vec::<String>::new(),
        "keywords that the walk does not know"
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
    let found: BTreeSet<(Kind, Place)> = excused().into_keys().collect();
    let listed = EXCUSES.iter().map(|(kind, place, _)| (*kind, *place));
    assert_eq!(found, listed.collect());
}

/// How often what is not expressed.
fn excused() -> BTreeMap<(Kind, Place), usize> {
    let mut found = BTreeMap::new();
    for (fact, outcome) in &SUBJECT.findings.outcomes {
        if let Outcome::Excused(place) = outcome {
            *found.entry((fact.kind, *place)).or_default() += 1;
        }
    }
    found
}

/// How much there is of everything, for reviews: what gets lost without a fault shows here as a number that falls.
#[test]
fn the_counts_are_reviewed() {
    let mut described: BTreeMap<Kind, usize> = BTreeMap::new();
    for fact in &SUBJECT.facts.facts {
        *described.entry(fact.kind).or_default() += 1;
    }
    let mut text = String::from("What the description says, corrected:\n");
    for (kind, count) in described {
        let _ = writeln!(text, "{:<32}{count:>7}", format!("{kind:?}"));
    }
    text.push_str("\nWhat of it is not expressed, and where it stands:\n");
    for ((kind, place), count) in excused() {
        let _ = writeln!(text, "{:<32}{count:>7}", format!("{kind:?} {place:?}"));
    }
    insta::with_settings!({ prepend_module_to_snapshot => false, snapshot_path => "..", omit_expression => true }, {
        insta::assert_snapshot!("facts", text);
    });
}
