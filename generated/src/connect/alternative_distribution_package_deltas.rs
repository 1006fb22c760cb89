// Written by `cargo xtask codegen` from the description in `spec/`; not edited by hand.
//! Alternative distribution package deltas: `/v1/alternativeDistributionPackageDeltas`.

use crate::runtime::emit::*;

/// Reads one of the alternative distribution package deltas.
///
/// `GET /v1/alternativeDistributionPackageDeltas/{id}`
///
/// [Apple's page](https://developer.apple.com/documentation/appstoreconnectapi/get-v1-alternativeDistributionPackageDeltas-_id_)
pub fn get(
    id: impl Into<Id<AlternativeDistributionPackageDelta>>,
) -> Request<Document<AlternativeDistributionPackageDelta>, GetQuery> {
    Request::new(Method::Get, "/v1/alternativeDistributionPackageDeltas/{id}").path("id", id.into())
}

/// The parameters of [`get`](fn@get).
pub enum GetQuery {}
impl Query for GetQuery {
    type Joins = Only<AlternativeDistributionPackageDeltaField>;
}

/// A resource of the type `alternativeDistributionPackageDeltas`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AlternativeDistributionPackageDelta {
    /// Which one it is, among those of its type.
    pub id: Id<AlternativeDistributionPackageDelta>,
    /// What it is.
    pub attributes: AlternativeDistributionPackageDeltaAttributes,
    /// Where it is.
    pub links: Links,
}
resource!(
    AlternativeDistributionPackageDelta,
    "alternativeDistributionPackageDeltas",
    attributes,
    links
);

/// The attributes of [`AlternativeDistributionPackageDelta`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AlternativeDistributionPackageDeltaAttributes {
    /// `alternativeDistributionKeyBlob`
    pub alternative_distribution_key_blob: Option<String>,
    /// `fileChecksum`
    pub file_checksum: Option<String>,
    /// `url`
    pub url: Option<String>,
    /// `urlExpirationDate`
    pub url_expiration_date: Option<DateTime>,
}

impl Object for AlternativeDistributionPackageDeltaAttributes {
    fn member<'de, A: MapAccess<'de>>(&mut self, key: &str, map: &mut A) -> Result<(), A::Error> {
        match key {
            "alternativeDistributionKeyBlob" => {
                read_value(&mut self.alternative_distribution_key_blob, map)
            }
            "fileChecksum" => read_value(&mut self.file_checksum, map),
            "url" => read_value(&mut self.url, map),
            "urlExpirationDate" => read_value(&mut self.url_expiration_date, map),
            _ => skip(map),
        }
    }
}

impl Member for AlternativeDistributionPackageDeltaAttributes {
    #[inline]
    fn view(&self) -> View<'_> {
        View::object("AlternativeDistributionPackageDeltaAttributes")
            .member(
                "alternativeDistributionKeyBlob",
                &self.alternative_distribution_key_blob,
            )
            .member("fileChecksum", &self.file_checksum)
            .member("url", &self.url)
            .member("urlExpirationDate", &self.url_expiration_date)
            .end()
    }
}
object!(AlternativeDistributionPackageDeltaAttributes);

names! {
    /// The fields that `fields[alternativeDistributionPackageDeltas]` can choose.
    pub enum AlternativeDistributionPackageDeltaField {
        Url = "url",
        UrlExpirationDate = "urlExpirationDate",
        AlternativeDistributionKeyBlob = "alternativeDistributionKeyBlob",
        FileChecksum = "fileChecksum",
    }
}

impl Field for AlternativeDistributionPackageDeltaField {
    const PARAMETER: &'static str = "fields[alternativeDistributionPackageDeltas]";
}
