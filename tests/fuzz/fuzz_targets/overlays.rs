#![no_main]

use std::sync::LazyLock;

use codegen::document::Document;
use codegen::overlay::{Corrections, Overlay};

/// The description that overlays correct.
static PLAIN: LazyLock<Document> = LazyLock::new(|| {
    codegen::document::read(include_bytes!("../../fixtures/plain.yaml")).expect("a description")
});

libfuzzer_sys::fuzz_target!(|input: &[u8]| {
    match Overlay::read(input) {
        Ok(overlay) => {
            let _ = codegen::correct(PLAIN.clone(), Corrections::Strict(&overlay));
        }
        Err(faults) => {
            let _ = faults.to_string();
        }
    }
});
