//! A stand-in for Apple that remembers: it answers every operation of the description from what it was told before.
//!
//! It knows resources, attributes, relationships, parameters and bodies from the model of the description, and nothing by
//! name, but for the few `rules` that stories need. [`crate::server`] is its counterpart: a server that remembers
//! nothing and misbehaves on demand.

mod answer;
mod errors;
mod query;
mod routes;
mod rules;
mod schema;
mod store;
#[cfg(test)]
mod tests;
mod tokens;
mod write;

use std::net::{Ipv4Addr, TcpListener};
use std::sync::{Arc, Mutex, OnceLock};
use std::thread::{self, JoinHandle};

use serde_json::{Map, Value};
use tokio::sync::oneshot;

use crate::keys::{self, TestKey};
use routes::{Service, State};
use schema::Schema;
use store::{Reference, Store};
use tokens::Gate;

/// Whom a token must be for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Audience {
    /// App Store Connect.
    AppStoreConnect,
    /// The Enterprise Program.
    Enterprise,
}

/// A running stand-in. It ends when it is dropped.
pub struct Apple {
    service: Arc<Service>,
    key: TestKey,
    stop: Option<oneshot::Sender<()>>,
    thread: Option<JoinHandle<()>>,
}

/// A request that came, and the status of its answer.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Asked {
    /// Its method.
    pub method: String,
    /// Path and query.
    pub target: String,
    /// The status of its answer.
    pub status: u16,
}

impl Apple {
    /// A stand-in for App Store Connect, with nothing in it.
    pub fn start() -> Self {
        Self::start_for(Audience::AppStoreConnect, 3600)
    }

    /// A stand-in that takes tokens for `audience`, and so many requests.
    ///
    /// # Panics
    ///
    /// When the description is not understood, or this machine has no port to spare.
    pub fn start_for(audience: Audience, allowance: usize) -> Self {
        let listener = TcpListener::bind((Ipv4Addr::LOCALHOST, 0)).expect("a port is free");
        listener.set_nonblocking(true).expect("a socket");
        let address = listener
            .local_addr()
            .expect("a bound socket has an address");
        let (key, schema) = (keys::fresh(), schema());
        let audience = match audience {
            Audience::AppStoreConnect => "appstoreconnect-v1",
            Audience::Enterprise => "apple-developer-enterprise-v1",
        };
        let service = Arc::new(Service {
            gate: Gate::new(&key, audience),
            origin: format!("http://{address}"),
            allowance,
            state: Mutex::new(State {
                store: Store::new(Arc::clone(&schema)),
                asked: Vec::new(),
            }),
            schema,
        });
        let (stop, stopped) = oneshot::channel();
        let router = Arc::clone(&service).router();
        let thread = thread::spawn(move || serve(listener, router, stopped));
        Self {
            service,
            key,
            stop: Some(stop),
            thread: Some(thread),
        }
    }

    /// Where it listens: `http://127.0.0.1:51234`.
    pub fn address(&self) -> &str {
        &self.service.origin
    }

    /// The key whose tokens it takes.
    pub fn key(&self) -> &TestKey {
        &self.key
    }

    /// What was asked, in the order of the answers.
    pub fn asked(&self) -> Vec<Asked> {
        self.service.lock().asked.clone()
    }

    /// Lets a resource be there, by its schema name. The members are attributes, or relationships with the ids of what
    /// they lead to: `apple.seed("Build", "b1", json!({"version": "41", "app": "1", "betaGroups": ["g1"]}))`.
    ///
    /// # Panics
    ///
    /// When the description has no such resource, attribute or relationship, the value is of another type, or what a
    /// relationship leads to is not there.
    pub fn seed(&self, resource: &str, id: &str, members: Value) {
        let schema = &self.service.schema;
        let known = schema.resource(resource);
        let store = &mut self.service.lock().store;
        let at = store.insert(resource, id);
        let Value::Object(members) = members else {
            panic!("{resource} {id}: {members} is no object");
        };
        let mut attributes = Map::new();
        for (name, value) in members {
            if let Some(attribute) = known.attributes.get(&name) {
                let fits = schema.accepts(&attribute.ty, &value);
                assert!(fits, "{resource} {id}: `{name}` cannot be {value}");
                attributes.insert(name, value);
            } else if let Some(relation) = known.relations.get(&name) {
                let ids = match &value {
                    Value::Array(ids) => ids.as_slice(),
                    id => std::slice::from_ref(id),
                };
                for to in ids {
                    let to = Reference::new(&relation.target, to.as_str().unwrap_or_default());
                    assert!(
                        store.get(&to).is_some(),
                        "{resource} {id}: `{name}`: no {to:?}"
                    );
                    store.add(&at, &name, &to);
                }
            } else {
                panic!("{resource} has no `{name}`");
            }
        }
        store.assign(&at, attributes);
    }
}

impl Drop for Apple {
    fn drop(&mut self) {
        if let Some(stop) = self.stop.take() {
            let _ = stop.send(());
        }
        if let Some(thread) = self.thread.take() {
            let _ = thread.join();
        }
    }
}

/// The model, which is read once for all stand-ins of a process.
fn schema() -> Arc<Schema> {
    static SCHEMA: OnceLock<Arc<Schema>> = OnceLock::new();
    Arc::clone(SCHEMA.get_or_init(|| Arc::new(Schema::read())))
}

fn serve(listener: TcpListener, router: axum::Router, stopped: oneshot::Receiver<()>) {
    let runtime = tokio::runtime::Builder::new_current_thread()
        .enable_io()
        .enable_time()
        .build()
        .expect("a runtime");
    runtime.block_on(async {
        let listener = tokio::net::TcpListener::from_std(listener).expect("a socket");
        tokio::select! {
            ended = async { axum::serve(listener, router).await } => ended.expect("it serves"),
            _ = stopped => {}
        }
    });
}
