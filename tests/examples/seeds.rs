//! Writes good inputs for `cargo fuzz` to begin with into `tests/fuzz/corpus`.

use std::path::PathBuf;
use std::{env, fs, io};

use tests::fuzzing::TARGETS;

fn main() -> io::Result<()> {
    let tests =
        env::var_os("CARGO_MANIFEST_DIR").map_or_else(|| PathBuf::from("tests"), PathBuf::from);
    let write = |target: &str, name: &str, seed: &[u8]| {
        let folder = tests.join("fuzz/corpus").join(target);
        fs::create_dir_all(&folder)?;
        fs::write(folder.join(name), seed)
    };
    for target in &TARGETS {
        for (number, seed) in target.seeds.iter().enumerate() {
            write(target.name, &number.to_string(), seed)?;
        }
    }
    write("keys", "pem", tests::keys::fresh().pem.as_bytes())
}
