//! Ids are texts that know what they are the id of.

use std::collections::{BTreeMap, HashMap};

use super::super::sample::apps::App;
use crate::Id;

#[test]
fn ids_are_equal_and_ordered_as_their_texts_are() {
    let id = Id::<App>::from;
    assert_eq!(id("1"), id("1"));
    assert_ne!(id("1"), id("2"));
    assert!(id("1") < id("2") && id("10") < id("9"));
}

#[test]
fn an_id_is_a_text_wherever_one_is_needed() {
    fn text(text: impl AsRef<str>) -> String {
        text.as_ref().to_owned()
    }
    let owned = "1".to_owned();
    let id = Id::<App>::from(&owned);
    assert_eq!((text(&id), id.as_str()), (owned.clone(), "1"));
    assert_eq!(id, Id::from(owned));
}

#[test]
fn an_id_is_found_by_its_text() {
    let hashed = HashMap::from([(Id::<App>::from("1"), "one"), (Id::from("2"), "two")]);
    assert_eq!((hashed.get("2"), hashed.get("3")), (Some(&"two"), None));
    let sorted = BTreeMap::from_iter(hashed);
    assert_eq!((sorted.get("1"), sorted.get("3")), (Some(&"one"), None));
}

#[test]
fn two_equal_ids_have_one_hash() {
    use std::hash::{BuildHasher as _, RandomState};

    let state = RandomState::new();
    let hash = |id| state.hash_one(Id::<App>::from(id));
    assert_eq!(hash("1"), hash("1"));
    assert_ne!(hash("1"), hash("2"));
}

#[test]
fn an_empty_id_says_so() {
    assert!(Id::<App>::default().is_empty());
    assert!(!Id::<App>::from("1").is_empty());
}
