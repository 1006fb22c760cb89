//! Says what credentials a process finds: in its environment, or with an argument in the folders that are searched for
//! the key with that id. For tests, because environment and current folder belong to a whole process.

use std::time::{Duration, SystemTime};

use appstore_sdk::{Credentials, Key};

fn main() {
    let credentials = match std::env::args().nth(1) {
        Some(id) => Key::find(&id).map(Credentials::individual),
        None => Credentials::from_env(),
    };
    let noon = SystemTime::UNIX_EPOCH + Duration::from_secs(1_800_000_000);
    match credentials.and_then(|credentials| credentials.mint(noon)) {
        Ok(token) => print!("{}", token.secret()),
        Err(error) => print!("{:?} {error}", error.kind()),
    }
}
