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
            "diagnosticType" => self.diagnostic_type = map.next_value()?,
            "insight" => self.insight = map.next_value()?,
            "signature" => self.signature = map.next_value()?,
            "weight" => self.weight = map.next_value()?,
            _ => skip(map)?,
        }
        Ok(())
    }

    #[inline]
    fn members<'a>(&'a self, out: &mut Members<'a>) {
        out.member("diagnosticType", &self.diagnostic_type)
            .member("insight", &self.insight)
            .member("signature", &self.signature)
            .member("weight", &self.weight);
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
            "logs" => self.logs = relationship(map)?,
            _ => skip(map)?,
        }
        Ok(())
    }

    #[inline]
    fn members<'a>(&'a self, out: &mut Members<'a>) {
        out.relationship("logs", &self.logs);
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
