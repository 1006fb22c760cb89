// Written by `cargo xtask codegen` from the description in `spec/`; not edited by hand.
//! Alternative distribution keys: `/v1/alternativeDistributionKeys`.

use super::apps;
use crate::runtime::emit::*;

/// Lists alternative distribution keys.
///
/// `GET /v1/alternativeDistributionKeys`
///
/// At most 200 on a page.
///
/// [Apple's page](https://developer.apple.com/documentation/appstoreconnectapi/get-v1-alternativeDistributionKeys)
pub fn list() -> Request<Page<AlternativeDistributionKey>, ListQuery> {
    Request::new(Method::Get, "/v1/alternativeDistributionKeys").limited(200)
}

/// Reads one of the alternative distribution keys.
///
/// `GET /v1/alternativeDistributionKeys/{id}`
///
/// [Apple's page](https://developer.apple.com/documentation/appstoreconnectapi/get-v1-alternativeDistributionKeys-_id_)
pub fn get(
    id: impl Into<Id<AlternativeDistributionKey>>,
) -> Request<Document<AlternativeDistributionKey>, GetQuery> {
    Request::new(Method::Get, "/v1/alternativeDistributionKeys/{id}").path("id", id.into())
}

/// Creates one of the alternative distribution keys.
///
/// `POST /v1/alternativeDistributionKeys`
///
/// [Apple's page](https://developer.apple.com/documentation/appstoreconnectapi/post-v1-alternativeDistributionKeys)
pub fn create(
    body: AlternativeDistributionKeyCreate,
) -> Request<Document<AlternativeDistributionKey>> {
    Request::new(Method::Post, "/v1/alternativeDistributionKeys").body(body)
}

/// Deletes one of the alternative distribution keys.
///
/// `DELETE /v1/alternativeDistributionKeys/{id}`
///
/// [Apple's page](https://developer.apple.com/documentation/appstoreconnectapi/delete-v1-alternativeDistributionKeys-_id_)
pub fn delete(id: impl Into<Id<AlternativeDistributionKey>>) -> Request<()> {
    Request::new(Method::Delete, "/v1/alternativeDistributionKeys/{id}").path("id", id.into())
}

/// The parameters of [`list`](fn@list).
pub enum ListQuery {}
impl Query for ListQuery {
    type Joins = Only<AlternativeDistributionKeyField>;
}

impl Request<Page<AlternativeDistributionKey>, ListQuery> {
    /// Sets `exists[app]`.
    pub fn exists_app(self, value: bool) -> Self {
        self.one::<bool>("exists[app]", value)
    }
}

/// The parameters of [`get`](fn@get).
pub enum GetQuery {}
impl Query for GetQuery {
    type Joins = Only<AlternativeDistributionKeyField>;
}

/// A resource of the type `alternativeDistributionKeys`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AlternativeDistributionKey {
    /// Which one it is, among those of its type.
    pub id: Id<AlternativeDistributionKey>,
    /// What it is.
    pub attributes: AlternativeDistributionKeyAttributes,
    /// Where it is.
    pub links: Links,
}
resource!(
    AlternativeDistributionKey,
    "alternativeDistributionKeys",
    attributes,
    links
);

/// The attributes of [`AlternativeDistributionKey`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AlternativeDistributionKeyAttributes {
    /// `publicKey`
    pub public_key: Option<String>,
}

impl Object for AlternativeDistributionKeyAttributes {
    fn member<'de, A: MapAccess<'de>>(&mut self, key: &str, map: &mut A) -> Result<(), A::Error> {
        match key {
            "publicKey" => read_value(&mut self.public_key, map),
            _ => skip(map),
        }
    }
}

impl Member for AlternativeDistributionKeyAttributes {
    #[inline]
    fn view(&self) -> View<'_> {
        View::object("AlternativeDistributionKeyAttributes")
            .member("publicKey", &self.public_key)
            .end()
    }
}
object!(AlternativeDistributionKeyAttributes);

/// Creates one `AlternativeDistributionKey`; what is not set is not sent.
#[derive(Clone, PartialEq)]
#[must_use]
pub struct AlternativeDistributionKeyCreate(Body);

impl AlternativeDistributionKeyCreate {
    /// With what is required.
    pub fn new(public_key: impl Into<String>) -> Self {
        Self(
            Body::new("alternativeDistributionKeys")
                .with_attributes()
                .attribute("publicKey", public_key.into()),
        )
    }

    /// Sets the relationship `app`.
    pub fn app(self, app: impl Into<Id<apps::App>>) -> Self {
        Self(self.0.to_one::<apps::App>("app", "apps", app.into()))
    }
}
body!(AlternativeDistributionKeyCreate);

names! {
    /// The fields that `fields[alternativeDistributionKeys]` can choose.
    pub enum AlternativeDistributionKeyField {
        PublicKey = "publicKey",
    }
}

impl Field for AlternativeDistributionKeyField {
    const PARAMETER: &'static str = "fields[alternativeDistributionKeys]";
}
