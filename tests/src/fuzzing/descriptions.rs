//! Bytes that somebody gives the generator.

use std::sync::LazyLock;

use codegen::Error;
use codegen::document::{self, Document};
use codegen::overlay::{Corrections, Outcome, Overlay};

/// The description that overlays correct.
const PLAIN: &[u8] = include_bytes!("../../fixtures/plain.yaml");

pub(super) const DESCRIPTIONS: &[&[u8]] = &[PLAIN];

/// A description in JSON or YAML.
pub fn descriptions(input: &[u8]) {
    if let Err(problems) = document::read(input) {
        let _ = problems.to_string();
    }
}

/// The first fits the description that is corrected here.
pub(super) const OVERLAYS: &[&[u8]] = &[
    b"overlay: 1.1.0
info: { title: Orchard, version: 1.0.0 }
actions:
- target: $.paths[*].get.parameters[?@.name == 'limit' && @.in == 'query'].schema
  update: { minimum: 1 }
  x-id: limit
  x-matches: 2
  x-expects: { minimum: null }
  x-why: There is no page without rows.
  x-evidence: [orchard/api#1]
- target: $.components.schemas..properties['self', 'title'].format
  remove: true
  x-id: format
  x-expects: uri
  x-why: It is no address.
  x-evidence: [orchard/api#2]
",
    include_bytes!("../../../spec/connect/overlay.yaml"),
];

/// An overlay, which corrects a description.
pub fn overlays(input: &[u8]) {
    if let Err(error) = corrected(input) {
        let _ = error.to_string();
    }
}

/// What became of each action of an overlay.
///
/// # Errors
///
/// It is no overlay, or does not fit the description.
pub fn corrected(overlay: &[u8]) -> Result<Vec<Outcome>, Error> {
    static DOCUMENT: LazyLock<Document> =
        LazyLock::new(|| document::read(PLAIN).expect("a description"));
    let overlay = Overlay::read(overlay).map_err(Error::Overlay)?;
    let (_, outcomes) = codegen::correct(DOCUMENT.clone(), Corrections::Strict(&overlay))?;
    Ok(outcomes)
}
