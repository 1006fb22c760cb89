//! The stand-in answers everything that the description has.

use std::path::Path;
use std::sync::{Arc, Mutex};

use axum::body::Bytes;
use axum::http::HeaderMap;
use axum::http::header::{ACCEPT, CONTENT_TYPE};
use codegen::model::{Body, Content, Linkage, Method, Operation, RequestBody, Target, Type};
use serde_json::{Map, Value, json};

use super::errors::Faults;
use super::routes::{Call, Service, State};
use super::schema::Schema;
use super::store::{Reference, Store};
use super::tokens::Gate;
use crate::description::Description;
use crate::keys;

fn service(schema: &Arc<Schema>) -> Service {
    Service {
        gate: Gate::new(&keys::fresh(), "appstoreconnect-v1"),
        origin: "http://127.0.0.1".to_owned(),
        allowance: 1,
        state: Mutex::new(State {
            store: Store::new(Arc::clone(schema)),
            asked: Vec::new(),
        }),
        schema: Arc::clone(schema),
    }
}

/// One of every resource, with the id 1.
fn one_of_each(schema: &Arc<Schema>) -> Store {
    let mut store = Store::new(Arc::clone(schema));
    for resource in schema.resources() {
        store.insert(&resource.name, "1");
    }
    store
}

/// Calls an operation and says with which status it answers.
fn call(service: &Service, operation: &Operation, query: &str) -> Result<u16, Faults> {
    let schema = &service.schema;
    let path = operation.path.replace("{id}", "1");
    let mut headers = HeaderMap::new();
    let json = "application/json".parse().expect("a header");
    headers.insert(CONTENT_TYPE, json);
    headers.insert(ACCEPT, "*/*".parse().expect("a header"));
    let call = Call {
        method: operation.method.name().parse().expect("a method"),
        uri: format!("{path}?{query}").parse().expect("an address"),
        headers,
        body: Bytes::from(body(schema, operation).to_string()),
    };
    let answer = service.carry_out(operation, &call, &mut one_of_each(schema));
    answer.map(|answer| answer.status().as_u16())
}

/// The smallest body that an operation takes.
fn body(schema: &Schema, operation: &Operation) -> Value {
    let identity = |target: &Target| json!({"type": target.kind, "id": "1"});
    match &operation.body {
        Some(RequestBody::Body(_)) => {
            let body = schema.body(operation).expect("the body is known");
            let mut data = data(schema, body);
            if operation.method == Method::Patch {
                data["id"] = "1".into();
            }
            json!({ "data": data })
        }
        Some(RequestBody::Linkage { target, .. }) => json!({ "data": identity(target) }),
        Some(RequestBody::Linkages(target)) => json!({ "data": [identity(target)] }),
        _ => Value::Null,
    }
}

fn data(schema: &Schema, body: &Body) -> Value {
    let attributes = body.attributes.iter().filter(|it| it.required);
    let attributes = attributes.map(|it| (it.name.clone(), sample(schema, &it.ty)));
    let relationships = body.relationships.iter().filter(|it| it.required);
    let relationships = relationships.map(|it| {
        let identity = |target: &Target| json!({"type": target.kind, "id": "1"});
        let data = match &it.linkage {
            Linkage::ToOne(target) => identity(target),
            Linkage::ToMany(target) => json!([identity(target)]),
            Linkage::LinksOnly => Value::Null,
        };
        (it.name.clone(), json!({ "data": data }))
    });
    json!({
        "type": body.kind,
        "attributes": attributes.collect::<Map<_, _>>(),
        "relationships": relationships.collect::<Map<_, _>>(),
    })
}

/// A value of a type.
fn sample(schema: &Schema, ty: &Type) -> Value {
    match ty {
        Type::Text | Type::Date | Type::DateTime | Type::Bytes => "2026-11-01".into(),
        Type::Boolean => true.into(),
        Type::Integer { minimum, .. } => minimum.unwrap_or(1).into(),
        Type::Number => 1.5.into(),
        Type::Any | Type::Map(_) => json!({}),
        Type::List(item) => json!([sample(schema, item)]),
        Type::Enum(values) => values.first().cloned().unwrap_or_default().into(),
        Type::IntegerEnum(values) => values[0].into(),
        Type::Object(properties) => {
            let properties = properties.iter().filter(|it| it.required);
            let members = properties.map(|it| (it.name.clone(), sample(schema, &it.ty)));
            Value::Object(members.collect())
        }
        Type::Union(types) => sample(schema, &types[0]),
        Type::Named(name) => sample(schema, schema.named(name)),
    }
}

/// A value of a parameter.
fn text(schema: &Schema, ty: &Type) -> String {
    match ty {
        Type::List(item) => text(schema, item),
        ty => match sample(schema, ty) {
            Value::String(text) => text,
            value => value.to_string(),
        },
    }
}

fn required(schema: &Schema, operation: &Operation) -> String {
    let required = operation.query.iter().filter(|it| it.required);
    let pairs = required.map(|it| format!("{}={}", it.name, text(schema, &it.ty)));
    pairs.collect::<Vec<_>>().join("&")
}

#[test]
fn every_operation_is_carried_out() {
    let schema = super::schema();
    let service = service(&schema);
    let mut refused = Vec::new();
    for operation in &schema.operations {
        match call(&service, operation, &required(&schema, operation)) {
            Ok(status) if operation.response.statuses.contains(&status) => {}
            answer => refused.push((&operation.id, answer)),
        }
    }
    assert!(refused.is_empty(), "{refused:#?}");
    let described = Description::read(Path::new(concat!(env!("OUT_DIR"), "/corrected.json")));
    let described = described.expect("the description can be read");
    assert_eq!(schema.operations.len(), described.operations().len());
}

/// Filters can be about something else than an attribute or a relationship of what is listed, for example which platform a
/// keyword is for: the stand-in refuses those.
#[test]
fn every_parameter_is_understood_but_for_filters_that_are_about_no_field() {
    let schema = super::schema();
    let service = service(&schema);
    let mut refused = Vec::new();
    for operation in &schema.operations {
        let required = required(&schema, operation);
        for parameter in operation.query.iter().filter(|it| !it.required) {
            let pair = format!("{}={}", parameter.name, text(&schema, &parameter.ty));
            let is_refused = call(&service, operation, &format!("{required}&{pair}")).is_err();
            if is_refused && !is_filter_of_no_field(&schema, operation, &parameter.name) {
                refused.push(format!("{} {pair}", operation.path));
            }
        }
    }
    assert!(refused.is_empty(), "{refused:#?}");
}

/// Whether a parameter filters by what is no field of the resource that is listed.
fn is_filter_of_no_field(schema: &Schema, operation: &Operation, name: &str) -> bool {
    let (family, filter) = name.split_once('[').unwrap_or_default();
    let Content::Page(listed) = &operation.response.content else {
        return false;
    };
    let field = filter.split(['.', ']']).next().unwrap_or_default();
    let fields = format!("fields[{}]", schema.resource(listed).kind);
    let mut fields = operation.query.iter().filter(|it| it.name == fields);
    let is_field = fields.any(|fields| match &fields.ty {
        Type::List(items) => {
            matches!(items.as_ref(), Type::Enum(all) if all.iter().any(|it| it == field))
        }
        _ => false,
    });
    ["filter", "exists"].contains(&family) && !is_field
}

#[test]
fn a_relationship_is_told_from_both_sides() {
    let schema = super::schema();
    let mut store = Store::new(Arc::clone(&schema));
    let group = store.insert("BetaGroup", "g1");
    let [ada, bob] = ["ada", "bob"].map(|id| store.insert("BetaTester", id));

    store.add(&group, "betaTesters", &ada);
    store.add(&bob, "betaGroups", &group);
    assert_eq!(
        store.related(&group, "betaTesters"),
        [ada.clone(), bob.clone()]
    );
    store.remove(&ada, "betaGroups", &group);
    assert_eq!(
        store.related(&group, "betaTesters"),
        std::slice::from_ref(&bob)
    );
    store.delete(&group);
    assert!(store.related(&bob, "betaGroups").is_empty());
}

#[test]
fn both_sides_of_a_relationship_name_each_other() {
    let schema = super::schema();
    for resource in schema.resources() {
        for (name, relation) in &resource.relations {
            let Some(inverse) = &relation.inverse else {
                continue;
            };
            let back = &schema.resource(&relation.target).relations[inverse];
            assert_eq!(back.target, resource.name, "{} {name}", resource.name);
            assert_eq!(
                back.inverse.as_ref(),
                Some(name),
                "{} {name}",
                resource.name
            );
        }
    }
}

#[test]
fn ids_of_all_versions_of_a_resource_are_found_by_their_type() {
    let schema = super::schema();
    let mut store = Store::new(Arc::clone(&schema));
    store.insert("InAppPurchaseV2", "1");
    let found = store.find("inAppPurchases", "InAppPurchase", "1");
    assert_eq!(found, Some(Reference::new("InAppPurchaseV2", "1")));
}
