// Written by `cargo xtask codegen` from the description in `spec/`; not edited by hand.
//! Alternative distribution package variants: `/v1/alternativeDistributionPackageVariants`.

use crate::runtime::emit::*;

/// Reads one of the alternative distribution package variants.
///
/// `GET /v1/alternativeDistributionPackageVariants/{id}`
///
/// [Apple's page](https://developer.apple.com/documentation/appstoreconnectapi/get-v1-alternativeDistributionPackageVariants-_id_)
pub fn get(
    id: impl Into<Id<AlternativeDistributionPackageVariant>>,
) -> Request<Document<AlternativeDistributionPackageVariant>, GetQuery> {
    Request::new(
        Method::Get,
        "/v1/alternativeDistributionPackageVariants/{id}",
    )
    .path("id", id.into())
}

/// The parameters of [`get`](fn@get).
pub enum GetQuery {}
impl Query for GetQuery {
    type Joins = Only<AlternativeDistributionPackageVariantField>;
}

/// A resource of the type `alternativeDistributionPackageVariants`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AlternativeDistributionPackageVariant {
    /// Which one it is, among those of its type.
    pub id: Id<AlternativeDistributionPackageVariant>,
    /// What it is.
    pub attributes: AlternativeDistributionPackageVariantAttributes,
    /// Where it is.
    pub links: Links,
}
resource!(
    AlternativeDistributionPackageVariant,
    "alternativeDistributionPackageVariants",
    attributes,
    links
);

/// The attributes of [`AlternativeDistributionPackageVariant`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AlternativeDistributionPackageVariantAttributes {
    /// `alternativeDistributionKeyBlob`
    pub alternative_distribution_key_blob: Option<String>,
    /// `fileChecksum`
    pub file_checksum: Option<String>,
    /// `url`
    pub url: Option<String>,
    /// `urlExpirationDate`
    pub url_expiration_date: Option<DateTime>,
}

impl Object for AlternativeDistributionPackageVariantAttributes {
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

impl Member for AlternativeDistributionPackageVariantAttributes {
    #[inline]
    fn view(&self) -> View<'_> {
        View::object("AlternativeDistributionPackageVariantAttributes")
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
object!(AlternativeDistributionPackageVariantAttributes);

names! {
    /// The fields that `fields[alternativeDistributionPackageVariants]` can choose.
    pub enum AlternativeDistributionPackageVariantField {
        Url = "url",
        UrlExpirationDate = "urlExpirationDate",
        AlternativeDistributionKeyBlob = "alternativeDistributionKeyBlob",
        FileChecksum = "fileChecksum",
    }
}

impl Field for AlternativeDistributionPackageVariantField {
    const PARAMETER: &'static str = "fields[alternativeDistributionPackageVariants]";
}
