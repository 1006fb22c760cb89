// Written by `cargo xtask codegen` from the description in `spec/`; not edited by hand.
//! Background asset version external beta releases: `/v1/backgroundAssetVersionExternalBetaReleases`.

use super::{BackgroundAssetVersionExternalBetaReleaseState, background_asset_versions};
use crate::runtime::emit::*;

/// Reads one of the background asset version external beta releases.
///
/// `GET /v1/backgroundAssetVersionExternalBetaReleases/{id}`
///
/// [Apple's page](https://developer.apple.com/documentation/appstoreconnectapi/get-v1-backgroundAssetVersionExternalBetaReleases-_id_)
pub fn get(
    id: impl Into<Id<BackgroundAssetVersionExternalBetaRelease>>,
) -> Request<Document<BackgroundAssetVersionExternalBetaRelease>, GetQuery> {
    Request::new(
        Method::Get,
        "/v1/backgroundAssetVersionExternalBetaReleases/{id}",
    )
    .path("id", id.into())
}

/// The parameters of [`get`](fn@get).
pub enum GetQuery {}
impl Query for GetQuery {
    type Joins = BackgroundAssetVersionExternalBetaReleaseJoins;
}

/// A resource of the type `backgroundAssetVersionExternalBetaReleases`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BackgroundAssetVersionExternalBetaRelease {
    /// Which one it is, among those of its type.
    pub id: Id<BackgroundAssetVersionExternalBetaRelease>,
    /// What it is.
    pub attributes: BackgroundAssetVersionExternalBetaReleaseAttributes,
    /// What it is connected with.
    pub relationships: BackgroundAssetVersionExternalBetaReleaseRelationships,
    /// Where it is.
    pub links: Links,
}
resource!(
    BackgroundAssetVersionExternalBetaRelease,
    "backgroundAssetVersionExternalBetaReleases",
    attributes,
    relationships,
    links
);

/// The attributes of [`BackgroundAssetVersionExternalBetaRelease`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BackgroundAssetVersionExternalBetaReleaseAttributes {
    /// `state`
    pub state: Option<BackgroundAssetVersionExternalBetaReleaseState>,
}

impl Object for BackgroundAssetVersionExternalBetaReleaseAttributes {
    fn member<'de, A: MapAccess<'de>>(&mut self, key: &str, map: &mut A) -> Result<(), A::Error> {
        match key {
            "state" => read_value(&mut self.state, map),
            _ => skip(map),
        }
    }
}

impl Member for BackgroundAssetVersionExternalBetaReleaseAttributes {
    #[inline]
    fn view(&self) -> View<'_> {
        View::object("BackgroundAssetVersionExternalBetaReleaseAttributes")
            .member("state", &self.state)
            .end()
    }
}
object!(BackgroundAssetVersionExternalBetaReleaseAttributes);

/// The relationships of [`BackgroundAssetVersionExternalBetaRelease`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BackgroundAssetVersionExternalBetaReleaseRelationships {
    /// `backgroundAssetVersion`
    pub background_asset_version: ToOne<background_asset_versions::BackgroundAssetVersion>,
}

impl Object for BackgroundAssetVersionExternalBetaReleaseRelationships {
    fn member<'de, A: MapAccess<'de>>(&mut self, key: &str, map: &mut A) -> Result<(), A::Error> {
        match key {
            "backgroundAssetVersion" => read_relationship(&mut self.background_asset_version, map),
            _ => skip(map),
        }
    }
}

impl Member for BackgroundAssetVersionExternalBetaReleaseRelationships {
    #[inline]
    fn view(&self) -> View<'_> {
        View::object("BackgroundAssetVersionExternalBetaReleaseRelationships")
            .relationship("backgroundAssetVersion", &self.background_asset_version)
            .end()
    }
}
object!(BackgroundAssetVersionExternalBetaReleaseRelationships);

/// What can be asked along with `BackgroundAssetVersionExternalBetaRelease`.
///
/// Fields can be chosen: `fields[backgroundAssetVersionExternalBetaReleases]`, `fields[backgroundAssetVersions]`.
///
/// Can be included: `backgroundAssetVersion`.
pub enum BackgroundAssetVersionExternalBetaReleaseJoins {}
joins!(
    BackgroundAssetVersionExternalBetaReleaseJoins,
    include = BackgroundAssetVersionExternalBetaReleaseInclude,
    to_many = Never,
    fields = [
        BackgroundAssetVersionExternalBetaReleaseField,
        background_asset_versions::BackgroundAssetVersionField
    ]
);

names! {
    /// The fields that `fields[backgroundAssetVersionExternalBetaReleases]` can choose.
    pub enum BackgroundAssetVersionExternalBetaReleaseField {
        State = "state",
        BackgroundAssetVersion = "backgroundAssetVersion",
    }
}

impl Field for BackgroundAssetVersionExternalBetaReleaseField {
    const PARAMETER: &'static str = "fields[backgroundAssetVersionExternalBetaReleases]";
}

names! {
    /// What can be included with `BackgroundAssetVersionExternalBetaRelease`.
    pub enum BackgroundAssetVersionExternalBetaReleaseInclude {
        BackgroundAssetVersion = "backgroundAssetVersion",
    }
}
