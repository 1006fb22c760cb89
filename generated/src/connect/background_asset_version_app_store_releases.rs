// Written by `cargo xtask codegen` from the description in `spec/`; not edited by hand.
//! Background asset version app store releases: `/v1/backgroundAssetVersionAppStoreReleases`.

use super::{BackgroundAssetVersionAppStoreReleaseState, background_asset_versions};
use crate::runtime::emit::*;

/// Reads one of the background asset version app store releases.
///
/// `GET /v1/backgroundAssetVersionAppStoreReleases/{id}`
///
/// [Apple's page](https://developer.apple.com/documentation/appstoreconnectapi/get-v1-backgroundAssetVersionAppStoreReleases-_id_)
pub fn get(
    id: impl Into<Id<BackgroundAssetVersionAppStoreRelease>>,
) -> Request<Document<BackgroundAssetVersionAppStoreRelease>, GetQuery> {
    Request::new(
        Method::Get,
        "/v1/backgroundAssetVersionAppStoreReleases/{id}",
    )
    .path("id", id.into())
}

/// The parameters of [`get`](fn@get).
pub enum GetQuery {}
impl Query for GetQuery {
    type Joins = BackgroundAssetVersionAppStoreReleaseJoins;
}

/// A resource of the type `backgroundAssetVersionAppStoreReleases`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BackgroundAssetVersionAppStoreRelease {
    /// Which one it is, among those of its type.
    pub id: Id<BackgroundAssetVersionAppStoreRelease>,
    /// What it is.
    pub attributes: BackgroundAssetVersionAppStoreReleaseAttributes,
    /// What it is connected with.
    pub relationships: BackgroundAssetVersionAppStoreReleaseRelationships,
    /// Where it is.
    pub links: Links,
}
resource!(
    BackgroundAssetVersionAppStoreRelease,
    "backgroundAssetVersionAppStoreReleases",
    attributes,
    relationships,
    links
);

/// The attributes of [`BackgroundAssetVersionAppStoreRelease`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BackgroundAssetVersionAppStoreReleaseAttributes {
    /// `state`
    pub state: Option<BackgroundAssetVersionAppStoreReleaseState>,
}

impl Object for BackgroundAssetVersionAppStoreReleaseAttributes {
    fn member<'de, A: MapAccess<'de>>(&mut self, key: &str, map: &mut A) -> Result<(), A::Error> {
        match key {
            "state" => read_value(&mut self.state, map),
            _ => skip(map),
        }
    }
}

impl Member for BackgroundAssetVersionAppStoreReleaseAttributes {
    #[inline]
    fn view(&self) -> View<'_> {
        View::object("BackgroundAssetVersionAppStoreReleaseAttributes")
            .member("state", &self.state)
            .end()
    }
}
object!(BackgroundAssetVersionAppStoreReleaseAttributes);

/// The relationships of [`BackgroundAssetVersionAppStoreRelease`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BackgroundAssetVersionAppStoreReleaseRelationships {
    /// `backgroundAssetVersion`
    pub background_asset_version: ToOne<background_asset_versions::BackgroundAssetVersion>,
}

impl Object for BackgroundAssetVersionAppStoreReleaseRelationships {
    fn member<'de, A: MapAccess<'de>>(&mut self, key: &str, map: &mut A) -> Result<(), A::Error> {
        match key {
            "backgroundAssetVersion" => read_relationship(&mut self.background_asset_version, map),
            _ => skip(map),
        }
    }
}

impl Member for BackgroundAssetVersionAppStoreReleaseRelationships {
    #[inline]
    fn view(&self) -> View<'_> {
        View::object("BackgroundAssetVersionAppStoreReleaseRelationships")
            .relationship("backgroundAssetVersion", &self.background_asset_version)
            .end()
    }
}
object!(BackgroundAssetVersionAppStoreReleaseRelationships);

/// What can be asked along with `BackgroundAssetVersionAppStoreRelease`.
///
/// Fields can be chosen: `fields[backgroundAssetVersionAppStoreReleases]`, `fields[backgroundAssetVersions]`.
///
/// Can be included: `backgroundAssetVersion`.
pub enum BackgroundAssetVersionAppStoreReleaseJoins {}
joins!(
    BackgroundAssetVersionAppStoreReleaseJoins,
    include = BackgroundAssetVersionAppStoreReleaseInclude,
    to_many = Never,
    fields = [
        BackgroundAssetVersionAppStoreReleaseField,
        background_asset_versions::BackgroundAssetVersionField
    ]
);

names! {
    /// The fields that `fields[backgroundAssetVersionAppStoreReleases]` can choose.
    pub enum BackgroundAssetVersionAppStoreReleaseField {
        State = "state",
        BackgroundAssetVersion = "backgroundAssetVersion",
    }
}

impl Field for BackgroundAssetVersionAppStoreReleaseField {
    const PARAMETER: &'static str = "fields[backgroundAssetVersionAppStoreReleases]";
}

names! {
    /// What can be included with `BackgroundAssetVersionAppStoreRelease`.
    pub enum BackgroundAssetVersionAppStoreReleaseInclude {
        BackgroundAssetVersion = "backgroundAssetVersion",
    }
}
