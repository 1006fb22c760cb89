//! What the runtime promises, one behaviour per test.

mod bodies;
mod dates;
mod debugging;
mod documents;
mod enums;
mod ids;
mod included;
mod reading;
mod requests;
#[cfg(feature = "client")]
mod tokens;
mod writing;

use serde::de::DeserializeOwned;
use serde_json::Value;

use crate::{Request, Response};

fn read<T: DeserializeOwned>(json: Value) -> T {
    serde_json::from_str(&json.to_string()).unwrap()
}

fn query<R: Response, Q>(request: &Request<R, Q>) -> Option<String> {
    request.parts().unwrap().query
}

fn body<R: Response, Q>(request: &Request<R, Q>) -> Value {
    serde_json::from_slice(&request.parts().unwrap().body.unwrap()).unwrap()
}
