//! Reading a description: bytes in, a canonical, facts-only OpenAPI 3.0 document out.

use openapiv3::OpenAPI;

use crate::Problems;

/// A description, read and brought to its canonical form.
#[derive(Debug, Clone)]
pub struct Document {
    /// The description in the types of the `openapiv3` crate.
    pub openapi: OpenAPI,
}

/// Reads a description from JSON or YAML.
pub fn read(bytes: &[u8]) -> Result<Document, Problems> {
    let openapi =
        serde_json::from_slice(bytes).map_err(|error| Problems::one("", error.to_string()))?;
    Ok(Document { openapi })
}
