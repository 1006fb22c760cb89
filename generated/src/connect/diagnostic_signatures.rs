// Written by `cargo xtask codegen` from the description in `spec/`; not edited by hand.
//! Diagnostic signatures: `/v1/diagnosticSignatures`.

use super::{DiagnosticInsight, DiagnosticLogs};
use crate::runtime::emit::*;

/// Reads the logs of one of the diagnostic signatures.
///
/// `GET /v1/diagnosticSignatures/{id}/logs`
///
/// [Apple's page](https://developer.apple.com/documentation/appstoreconnectapi/get-v1-diagnosticSignatures-_id_-logs)
pub fn logs(id: impl Into<Id<DiagnosticSignature>>) -> Request<DiagnosticLogs, LogsQuery> {
    Request::new(Method::Get, "/v1/diagnosticSignatures/{id}/logs")
        .path("id", id.into())
        .accept("application/vnd.apple.diagnostic-logs+json")
}

/// The parameters of [`logs`](fn@logs).
pub enum LogsQuery {}
impl Query for LogsQuery {
    type Joins = ();
}

impl Request<DiagnosticLogs, LogsQuery> {
    /// Sets `limit`, 200 at most.
    pub fn limit(self, value: i64) -> Self {
        self.integer("limit", value, None, Some(200))
    }
}

/// A resource of the type `diagnosticSignatures`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DiagnosticSignature {
    /// Which one it is, among those of its type.
    pub id: Id<DiagnosticSignature>,
    /// What it is.
    pub attributes: DiagnosticSignatureAttributes,
    /// What it is connected with.
    pub relationships: DiagnosticSignatureRelationships,
    /// Where it is.
    pub links: Links,
}
resource!(
    DiagnosticSignature,
    "diagnosticSignatures",
    attributes,
    relationships,
    links
);

/// The attributes of [`DiagnosticSignature`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DiagnosticSignatureAttributes {
    /// `diagnosticType`
    pub diagnostic_type: Option<DiagnosticSignatureDiagnosticType>,
    /// `insight`
    pub insight: Option<DiagnosticInsight>,
    /// `signature`
    pub signature: Option<String>,
    /// `weight`
    pub weight: Option<f64>,
}

impl Object for DiagnosticSignatureAttributes {
    fn member<'de, A: MapAccess<'de>>(&mut self, key: &str, map: &mut A) -> Result<(), A::Error> {
        match key {
            "diagnosticType" => read_value(&mut self.diagnostic_type, map),
            "insight" => read_value(&mut self.insight, map),
            "signature" => read_value(&mut self.signature, map),
            "weight" => read_value(&mut self.weight, map),
            _ => skip(map),
        }
    }
}

impl Member for DiagnosticSignatureAttributes {
    #[inline]
    fn view(&self) -> View<'_> {
        View::object("DiagnosticSignatureAttributes")
            .member("diagnosticType", &self.diagnostic_type)
            .member("insight", &self.insight)
            .member("signature", &self.signature)
            .member("weight", &self.weight)
            .end()
    }
}
object!(DiagnosticSignatureAttributes);

/// The relationships of [`DiagnosticSignature`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DiagnosticSignatureRelationships {
    /// `logs`
    pub logs: LinksOnly,
}

impl Object for DiagnosticSignatureRelationships {
    fn member<'de, A: MapAccess<'de>>(&mut self, key: &str, map: &mut A) -> Result<(), A::Error> {
        match key {
            "logs" => read_relationship(&mut self.logs, map),
            _ => skip(map),
        }
    }
}

impl Member for DiagnosticSignatureRelationships {
    #[inline]
    fn view(&self) -> View<'_> {
        View::object("DiagnosticSignatureRelationships")
            .relationship("logs", &self.logs)
            .end()
    }
}
object!(DiagnosticSignatureRelationships);

values! {
    /// Values of `diagnosticType`.
    pub enum DiagnosticSignatureDiagnosticType {
        DiskWrites = "DISK_WRITES",
        Hangs = "HANGS",
        Launches = "LAUNCHES",
    }
}

names! {
    /// The fields that `fields[diagnosticSignatures]` can choose.
    pub enum DiagnosticSignatureField {
        DiagnosticType = "diagnosticType",
        Signature = "signature",
        Weight = "weight",
        Insight = "insight",
        Logs = "logs",
    }
}

impl Field for DiagnosticSignatureField {
    const PARAMETER: &'static str = "fields[diagnosticSignatures]";
}
