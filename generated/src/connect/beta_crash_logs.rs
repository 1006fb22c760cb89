// Written by `cargo xtask codegen` from the description in `spec/`; not edited by hand.
//! Beta crash logs: `/v1/betaCrashLogs`.

use crate::runtime::emit::*;

/// Reads one of the beta crash logs.
///
/// `GET /v1/betaCrashLogs/{id}`
///
/// [Apple's page](https://developer.apple.com/documentation/appstoreconnectapi/get-v1-betaCrashLogs-_id_)
pub fn get(id: impl Into<Id<BetaCrashLog>>) -> Request<Document<BetaCrashLog>, GetQuery> {
    Request::new(Method::Get, "/v1/betaCrashLogs/{id}").path("id", id.into())
}

/// The parameters of [`get`](fn@get).
pub enum GetQuery {}
impl Query for GetQuery {
    type Joins = Only<BetaCrashLogField>;
}

/// A resource of the type `betaCrashLogs`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BetaCrashLog {
    /// Which one it is, among those of its type.
    pub id: Id<BetaCrashLog>,
    /// What it is.
    pub attributes: BetaCrashLogAttributes,
    /// Where it is.
    pub links: Links,
}
resource!(BetaCrashLog, "betaCrashLogs", attributes, links);

/// The attributes of [`BetaCrashLog`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BetaCrashLogAttributes {
    /// `logText`
    pub log_text: Option<String>,
}

impl Object for BetaCrashLogAttributes {
    fn member<'de, A: MapAccess<'de>>(&mut self, key: &str, map: &mut A) -> Result<(), A::Error> {
        match key {
            "logText" => read_value(&mut self.log_text, map),
            _ => skip(map),
        }
    }
}

impl Member for BetaCrashLogAttributes {
    #[inline]
    fn view(&self) -> View<'_> {
        View::object("BetaCrashLogAttributes")
            .member("logText", &self.log_text)
            .end()
    }
}
object!(BetaCrashLogAttributes);

names! {
    /// The fields that `fields[betaCrashLogs]` can choose.
    pub enum BetaCrashLogField {
        LogText = "logText",
    }
}

impl Field for BetaCrashLogField {
    const PARAMETER: &'static str = "fields[betaCrashLogs]";
}
