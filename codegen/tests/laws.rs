//! The laws that the bindings stand on, asserted over the whole description, corrected: when Apple breaks one, the name of the
//! schema or of the operation says where.

#![allow(clippy::unwrap_used, reason = "a test fails by panicking")]

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::Path;
use std::sync::LazyLock;

use codegen::document::Document;
use codegen::model::{
    Action, Api, BodyRole, Content, Linkage, RequestBody, Resource, SchemaRole, Type, Verb,
};
use codegen::names;
use codegen::overlay::{Corrections, Overlay};
use serde_json::Value;

static DOCUMENT: LazyLock<Document> = LazyLock::new(|| {
    let folder = Path::new("../spec/connect");
    let document = codegen::document::read(&fs::read(folder.join("openapi.yaml")).unwrap());
    let overlay = Overlay::read(&fs::read(folder.join("overlay.yaml")).unwrap()).unwrap();
    let corrected = codegen::correct(document.unwrap(), Corrections::Strict(&overlay));
    corrected.unwrap().0
});
static API: LazyLock<Api> = LazyLock::new(|| codegen::model::read(&DOCUMENT.openapi).unwrap());

/// Fails with every exception that is not among the known ones.
fn holds(law: &str, exceptions: impl IntoIterator<Item = String>, known: &[&str]) {
    let exceptions: BTreeSet<String> = exceptions.into_iter().collect();
    let known: BTreeSet<String> = known.iter().map(|name| (*name).to_owned()).collect();
    assert_eq!(exceptions, known, "{law}");
}

fn resource(name: &str) -> &'static Resource {
    &API.resources[name]
}

fn attributes(resource: &Resource) -> impl Iterator<Item = &String> {
    resource
        .attributes
        .iter()
        .flatten()
        .map(|attribute| &attribute.name)
}

fn relationships(resource: &Resource) -> impl Iterator<Item = &String> {
    resource
        .relationships
        .iter()
        .flatten()
        .map(|relationship| &relationship.name)
}

fn to_many(resource: &Resource, name: &str) -> bool {
    let mut relationships = resource.relationships.iter().flatten();
    relationships.any(|known| known.name == name && !matches!(known.linkage, Linkage::ToOne(_)))
}

fn values(ty: &Type) -> Option<&Vec<String>> {
    match ty {
        Type::List(items) => match items.as_ref() {
            Type::Enum(values) => Some(values),
            _ => None,
        },
        _ => None,
    }
}

/// The primary resource of each operation that answers one or a page of them.
fn primary(content: &Content) -> Option<&'static Resource> {
    match content {
        Content::Document(name) | Content::Page(name) => Some(resource(name)),
        _ => None,
    }
}

#[test]
fn most_schemas_are_one_of_a_few_envelopes() {
    let is_of_its_own = |role: &&SchemaRole| {
        matches!(
            role,
            SchemaRole::Enum | SchemaRole::Object | SchemaRole::Plain
        )
    };
    let roles = API.schemas.values();
    let (others, all) = (roles.clone().filter(is_of_its_own).count(), roles.len());
    assert!(others * 10 < all, "{others} of {all} are no envelope");
}

#[test]
fn the_path_of_an_operation_says_what_its_operation_id_says() {
    let strange = API.operations.iter().filter(|operation| {
        let Action::Standard { head, verb } = &operation.action else {
            return true;
        };
        let is_one = matches!(&operation.response.content, Content::Document(_));
        let (relationship, verb) = match verb {
            Verb::List => (None, "getCollection"),
            Verb::Get => (None, "getInstance"),
            Verb::Create => (None, "createInstance"),
            Verb::Update => (None, "updateInstance"),
            Verb::Delete => (None, "deleteInstance"),
            Verb::Related(name) if is_one || operation.response.content == Content::Csv => {
                (Some(name), "getToOneRelated")
            }
            Verb::Related(name) => (Some(name), "getToManyRelated"),
            Verb::Linkage(name) => (Some(name), "getToOneRelationship"),
            Verb::Linkages(name) => (Some(name), "getToManyRelationship"),
            Verb::Add(name) => (Some(name), "createToManyRelationship"),
            Verb::Remove(name) => (Some(name), "deleteToManyRelationship"),
            Verb::Replace(name) => (Some(name), "replaceToManyRelationship"),
            Verb::Set(name) => (Some(name), "updateToOneRelationship"),
            Verb::Metrics(name) => (Some(name), "getMetrics"),
        };
        let parts = [
            Some(head.as_str()),
            relationship.map(String::as_str),
            Some(verb),
        ];
        operation.id != parts.into_iter().flatten().collect::<Vec<_>>().join("_")
    });
    holds(
        "operationId = head_relationship_verb",
        strange.map(|operation| operation.id.clone()),
        &[],
    );
}

#[test]
fn the_own_operations_of_a_module_answer_one_resource_that_no_other_module_answers() {
    let mut modules: BTreeMap<String, BTreeSet<&str>> = BTreeMap::new();
    for operation in &API.operations {
        if let Action::Standard {
            head,
            verb: Verb::List | Verb::Get | Verb::Create | Verb::Update,
        } = &operation.action
            && let Some(resource) = primary(&operation.response.content)
        {
            modules
                .entry(names::snake(head))
                .or_default()
                .insert(&resource.name);
        }
    }
    let several = modules.iter().filter(|(_, resources)| resources.len() > 1);
    holds(
        "one resource for each module",
        several.map(|(module, _)| module.clone()),
        &[],
    );
    let mut owners: BTreeMap<&str, usize> = BTreeMap::new();
    modules
        .values()
        .flatten()
        .for_each(|resource| *owners.entry(resource).or_default() += 1);
    let twice = owners.iter().filter(|(_, count)| **count > 1);
    holds(
        "one module for each resource",
        twice.map(|(resource, _)| (*resource).to_owned()),
        &[],
    );
    assert!(!owners.is_empty());
}

#[test]
fn a_type_means_one_resource_among_those_that_come_along() {
    let schemas = DOCUMENT
        .value()
        .pointer("/components/schemas")
        .and_then(Value::as_object)
        .unwrap();
    let mut strange = Vec::new();
    for (name, schema) in schemas {
        let Some(included) = schema.pointer("/properties/included") else {
            continue;
        };
        let items = &included["items"];
        let variants = match items["oneOf"].as_array() {
            Some(variants) => variants.as_slice(),
            None => std::slice::from_ref(items),
        };
        let mut kinds = BTreeSet::new();
        for variant in variants {
            let target = variant["$ref"]
                .as_str()
                .and_then(|reference| reference.rsplit('/').next())
                .unwrap();
            let kind = schemas[target]
                .pointer("/properties/type/enum/0")
                .and_then(Value::as_str)
                .unwrap();
            if !kinds.insert(kind) {
                strange.push(format!("{name}: {kind}"));
            }
        }
    }
    holds("a type is unambiguous inside one `included`", strange, &[]);
}

#[test]
fn fields_are_the_attributes_and_relationships_of_a_resource_or_of_all_its_versions() {
    let mut strange = BTreeSet::new();
    let mut parameters = 0;
    for operation in &API.operations {
        for parameter in &operation.query {
            let ("fields", kind) = names::family(&parameter.name) else {
                continue;
            };
            parameters += 1;
            let given: BTreeSet<&String> = values(&parameter.ty).into_iter().flatten().collect();
            let versions: Vec<&Resource> = API
                .resources
                .values()
                .filter(|resource| resource.kind == kind)
                .collect();
            let mut all = BTreeSet::new();
            let equal = versions.iter().any(|resource| {
                let members: BTreeSet<&String> = attributes(resource)
                    .chain(relationships(resource))
                    .collect();
                all.extend(members.iter().copied());
                members == given
            });
            if !equal && all != given {
                strange.insert(format!("{} {}", operation.id, parameter.name));
            }
        }
    }
    holds(
        "fields[x] = attributes and relationships of x",
        strange,
        &[],
    );
    assert!(parameters > 0);
}

#[test]
fn what_is_included_and_limited_are_relationships_of_the_primary_resource() {
    let mut strange = Vec::new();
    for operation in &API.operations {
        let Some(resource) = primary(&operation.response.content) else {
            continue;
        };
        for parameter in &operation.query {
            let is_lawful = match names::family(&parameter.name) {
                ("", "include") => values(&parameter.ty).is_some_and(|values| {
                    values
                        .iter()
                        .all(|name| relationships(resource).any(|known| known == name))
                }),
                ("limit", name) => to_many(resource, name),
                _ => true,
            };
            if !is_lawful {
                strange.push(format!("{} {}", operation.id, parameter.name));
            }
        }
    }
    holds("include and limit[x] name relationships", strange, &[]);
}

#[test]
fn what_can_be_included_depends_on_the_primary_resource_alone() {
    let mut sets: BTreeMap<&str, BTreeSet<&Vec<String>>> = BTreeMap::new();
    for operation in &API.operations {
        let Some(resource) = primary(&operation.response.content) else {
            continue;
        };
        for parameter in operation
            .query
            .iter()
            .filter(|parameter| parameter.name == "include")
        {
            sets.entry(&resource.name)
                .or_default()
                .extend(values(&parameter.ty));
        }
    }
    let several = sets.iter().filter(|(_, sets)| sets.len() > 1);
    holds(
        "one set of `include` for each resource",
        several.map(|(name, _)| (*name).to_owned()),
        &["InAppPurchaseV2"],
    );
}

#[test]
fn nothing_read_is_required_or_nullable() {
    let attributes = API
        .resources
        .values()
        .flat_map(|resource| resource.attributes.iter().flatten());
    let strange = attributes.filter(|attribute| attribute.required || attribute.nullable);
    holds(
        "attributes of resources",
        strange.map(|attribute| attribute.pointer.clone()),
        // What tells which other attributes there are.
        &[
            "/components/schemas/AppAssetLibraryImageCommonAttributes/properties/state",
            "/components/schemas/AppAssetLibraryVideoCommonAttributes/properties/state",
        ],
    );
}

#[test]
fn what_a_resource_holds_depends_on_one_of_its_attributes_in_few_places() {
    let resources = API.resources.values();
    let branchings = resources.flat_map(|resource| {
        let branchings = resource.branchings.iter();
        branchings.map(|of| format!("{}: {:?} by {}", resource.name, of.part, of.attribute))
    });
    holds(
        "every member is there in every state",
        branchings,
        &[
            "AppAssetLibraryImage: Attributes by state",
            "AppAssetLibraryPlacement: Relationships by mediaType",
            "AppAssetLibraryVideo: Attributes by state",
        ],
    );
}

#[test]
fn few_bodies_let_callers_choose_what_they_must_hold() {
    let choices = API
        .bodies
        .values()
        .filter(|body| !body.alternatives.is_empty());
    holds(
        "what a body must hold is always the same",
        choices.map(|body| body.name.clone()),
        &[
            "AppAssetLibraryPlacementCreateRequest",
            "AppAssetLibraryPlacementOrderingRequestCreateRequest",
        ],
    );
}

#[test]
fn every_attribute_of_an_update_is_nullable() {
    let updates = API
        .bodies
        .values()
        .filter(|body| body.role == BodyRole::Update);
    let strange = updates
        .flat_map(|body| &body.attributes)
        .filter(|attribute| attribute.required || !attribute.nullable);
    holds(
        "attributes of updates",
        strange.map(|attribute| attribute.pointer.clone()),
        &[],
    );
}

#[test]
fn every_relationship_to_one_resource_can_be_cleared() {
    let updates = API
        .bodies
        .values()
        .filter(|body| body.role == BodyRole::Update);
    let of_updates = updates.flat_map(|body| &body.relationships);
    let fixed = of_updates
        .filter(|known| matches!(known.linkage, Linkage::ToOne(_)) && !known.nullable)
        .map(|known| format!("{}/properties/data", known.pointer));
    let sent = API.operations.iter().filter(|operation| {
        matches!(
            operation.body,
            Some(RequestBody::Linkage {
                nullable: false,
                ..
            })
        )
    });
    let sent = sent.map(|operation| format!("{}/requestBody", operation.pointer));
    holds(
        "null clears a relationship of an update; add these to `to-one-clear` and `to-one-linkage-clear` in overlay.yaml",
        fixed.chain(sent),
        &[],
    );
}

#[test]
fn everything_that_comes_in_pages_has_a_limit() {
    let strange = API.operations.iter().filter(|operation| {
        let paged = matches!(
            operation.response.content,
            Content::Page(_) | Content::Measurements(_) | Content::Linkages(_)
        );
        paged
            != operation
                .query
                .iter()
                .any(|parameter| parameter.name == "limit")
    });
    holds(
        "pages have a limit",
        strange.map(|operation| operation.id.clone()),
        &[
            "appAssetLibraryRefData_getCollection",
            "diagnosticSignatures_logs_getToManyRelated",
        ],
    );
}
