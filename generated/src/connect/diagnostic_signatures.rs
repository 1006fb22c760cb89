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

    fn members<'a>(&'a self, out: &mut Members<'a>) {
        out.relationship("logs", &self.logs);
    }
}
object!(DiagnosticSignatureRelationships);

/// Values of `diagnosticType`.
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum DiagnosticSignatureDiagnosticType {
    /// `DISK_WRITES`
    DiskWrites,
    /// `HANGS`
    Hangs,
    /// `LAUNCHES`
    Launches,
    /// A value that the description does not know; its text is kept.
    Unrecognized(String),
}

impl OpenEnum for DiagnosticSignatureDiagnosticType {
    const KNOWN: &'static [(&'static str, Self)] = &[
        ("DISK_WRITES", Self::DiskWrites),
        ("HANGS", Self::Hangs),
        ("LAUNCHES", Self::Launches),
    ];
    fn unrecognized(text: String) -> Self {
        Self::Unrecognized(text)
    }
}
open_enum!(DiagnosticSignatureDiagnosticType);

/// The fields that `fields[diagnosticSignatures]` can choose.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum DiagnosticSignatureField {
    /// `diagnosticType`
    DiagnosticType,
    /// `signature`
    Signature,
    /// `weight`
    Weight,
    /// `insight`
    Insight,
    /// `logs`
    Logs,
}

impl Name for DiagnosticSignatureField {
    fn as_str(self) -> &'static str {
        match self {
            Self::DiagnosticType => "diagnosticType",
            Self::Signature => "signature",
            Self::Weight => "weight",
            Self::Insight => "insight",
            Self::Logs => "logs",
        }
    }
}

impl Field for DiagnosticSignatureField {
    const PARAMETER: &'static str = "fields[diagnosticSignatures]";
}
name!(DiagnosticSignatureField);
