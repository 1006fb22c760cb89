// Written by `cargo xtask codegen` from the description in `spec/`; not edited by hand.
//! Android to ios app mapping details: `/v1/androidToIosAppMappingDetails`.

use super::apps;
use crate::runtime::emit::*;

/// Reads one of the android to ios app mapping details.
///
/// `GET /v1/androidToIosAppMappingDetails/{id}`
///
/// [Apple's page](https://developer.apple.com/documentation/appstoreconnectapi/get-v1-androidToIosAppMappingDetails-_id_)
pub fn get(
    id: impl Into<Id<AndroidToIosAppMappingDetail>>,
) -> Request<Document<AndroidToIosAppMappingDetail>, GetQuery> {
    Request::new(Method::Get, "/v1/androidToIosAppMappingDetails/{id}").path("id", id.into())
}

/// Creates one of the android to ios app mapping details.
///
/// `POST /v1/androidToIosAppMappingDetails`
///
/// [Apple's page](https://developer.apple.com/documentation/appstoreconnectapi/post-v1-androidToIosAppMappingDetails)
pub fn create(
    body: AndroidToIosAppMappingDetailCreate,
) -> Request<Document<AndroidToIosAppMappingDetail>> {
    Request::new(Method::Post, "/v1/androidToIosAppMappingDetails").body(body)
}

/// Changes one of the android to ios app mapping details.
///
/// `PATCH /v1/androidToIosAppMappingDetails/{id}`
///
/// [Apple's page](https://developer.apple.com/documentation/appstoreconnectapi/patch-v1-androidToIosAppMappingDetails-_id_)
pub fn update(
    id: impl Into<Id<AndroidToIosAppMappingDetail>>,
    body: AndroidToIosAppMappingDetailUpdate,
) -> Request<Document<AndroidToIosAppMappingDetail>> {
    Request::new(Method::Patch, "/v1/androidToIosAppMappingDetails/{id}").path_and_body(
        "id",
        id.into(),
        body,
    )
}

/// Deletes one of the android to ios app mapping details.
///
/// `DELETE /v1/androidToIosAppMappingDetails/{id}`
///
/// [Apple's page](https://developer.apple.com/documentation/appstoreconnectapi/delete-v1-androidToIosAppMappingDetails-_id_)
pub fn delete(id: impl Into<Id<AndroidToIosAppMappingDetail>>) -> Request<()> {
    Request::new(Method::Delete, "/v1/androidToIosAppMappingDetails/{id}").path("id", id.into())
}

/// The parameters of [`get`](fn@get).
pub enum GetQuery {}
impl Query for GetQuery {
    type Joins = Only<AndroidToIosAppMappingDetailField>;
}

/// A resource of the type `androidToIosAppMappingDetails`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AndroidToIosAppMappingDetail {
    /// Which one it is, among those of its type.
    pub id: Id<AndroidToIosAppMappingDetail>,
    /// What it is.
    pub attributes: AndroidToIosAppMappingDetailAttributes,
    /// Where it is.
    pub links: Links,
}
resource!(
    AndroidToIosAppMappingDetail,
    "androidToIosAppMappingDetails",
    attributes,
    links
);

/// The attributes of [`AndroidToIosAppMappingDetail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AndroidToIosAppMappingDetailAttributes {
    /// `appSigningKeyPublicCertificateSha256Fingerprints`
    pub app_signing_key_public_certificate_sha256_fingerprints: Option<Vec<String>>,
    /// `packageName`
    pub package_name: Option<String>,
}

impl Object for AndroidToIosAppMappingDetailAttributes {
    fn member<'de, A: MapAccess<'de>>(&mut self, key: &str, map: &mut A) -> Result<(), A::Error> {
        match key {
            "appSigningKeyPublicCertificateSha256Fingerprints" => read_list(
                &mut self.app_signing_key_public_certificate_sha256_fingerprints,
                map,
            ),
            "packageName" => read_value(&mut self.package_name, map),
            _ => skip(map),
        }
    }
}

impl Member for AndroidToIosAppMappingDetailAttributes {
    #[inline]
    fn view(&self) -> View<'_> {
        View::object("AndroidToIosAppMappingDetailAttributes")
            .member(
                "appSigningKeyPublicCertificateSha256Fingerprints",
                &self.app_signing_key_public_certificate_sha256_fingerprints,
            )
            .member("packageName", &self.package_name)
            .end()
    }
}
object!(AndroidToIosAppMappingDetailAttributes);

/// Creates one `AndroidToIosAppMappingDetail`; what is not set is not sent.
#[derive(Clone, PartialEq)]
#[must_use]
pub struct AndroidToIosAppMappingDetailCreate(Body);

impl AndroidToIosAppMappingDetailCreate {
    /// With what is required.
    pub fn new(
        app_signing_key_public_certificate_sha256_fingerprints: impl IntoIterator<
            Item = impl Into<String>,
        >,
        package_name: impl Into<String>,
        app: impl Into<Id<apps::App>>,
    ) -> Self {
        Self(
            Body::new("androidToIosAppMappingDetails")
                .with_attributes()
                .with_relationships()
                .attributes_list::<String, _>(
                    "appSigningKeyPublicCertificateSha256Fingerprints",
                    app_signing_key_public_certificate_sha256_fingerprints,
                )
                .attribute("packageName", package_name.into())
                .to_one::<apps::App>("app", "apps", app.into()),
        )
    }
}
body!(AndroidToIosAppMappingDetailCreate);

/// Changes one `AndroidToIosAppMappingDetail`; what is not set stays as it is.
#[derive(Clone, PartialEq)]
#[must_use]
pub struct AndroidToIosAppMappingDetailUpdate(Body);

impl AndroidToIosAppMappingDetailUpdate {
    /// With nothing set.
    pub fn new() -> Self {
        Self(Body::new("androidToIosAppMappingDetails"))
    }

    /// Sets `appSigningKeyPublicCertificateSha256Fingerprints`.
    pub fn app_signing_key_public_certificate_sha256_fingerprints(
        self,
        app_signing_key_public_certificate_sha256_fingerprints: impl IntoIterator<
            Item = impl Into<String>,
        >,
    ) -> Self {
        Self(self.0.attributes_list::<String, _>(
            "appSigningKeyPublicCertificateSha256Fingerprints",
            app_signing_key_public_certificate_sha256_fingerprints,
        ))
    }

    /// Sets `packageName`.
    pub fn package_name(self, package_name: impl Into<String>) -> Self {
        Self(self.0.attribute("packageName", package_name.into()))
    }

    /// Sends null for `appSigningKeyPublicCertificateSha256Fingerprints`.
    pub fn clear_app_signing_key_public_certificate_sha256_fingerprints(self) -> Self {
        Self(
            self.0
                .clear_attribute("appSigningKeyPublicCertificateSha256Fingerprints"),
        )
    }

    /// Sends null for `packageName`.
    pub fn clear_package_name(self) -> Self {
        Self(self.0.clear_attribute("packageName"))
    }
}
body!(AndroidToIosAppMappingDetailUpdate, default);

names! {
    /// The fields that `fields[androidToIosAppMappingDetails]` can choose.
    pub enum AndroidToIosAppMappingDetailField {
        PackageName = "packageName",
        AppSigningKeyPublicCertificateSha256Fingerprints = "appSigningKeyPublicCertificateSha256Fingerprints",
    }
}

impl Field for AndroidToIosAppMappingDetailField {
    const PARAMETER: &'static str = "fields[androidToIosAppMappingDetails]";
}
