#![no_main]

libfuzzer_sys::fuzz_target!(|input: &[u8]| {
    if let Err(problems) = codegen::document::read(input) {
        let _ = problems.to_string();
    }
});
