// Written by `cargo xtask codegen` from the description in `spec/`; not edited by hand.
//! Background asset version internal beta releases: `/v1/backgroundAssetVersionInternalBetaReleases`.

use super::background_asset_versions;
use crate::runtime::emit::*;

/// Reads one of the background asset version internal beta releases.
///
/// `GET /v1/backgroundAssetVersionInternalBetaReleases/{id}`
///
/// [Apple's page](https://developer.apple.com/documentation/appstoreconnectapi/get-v1-backgroundAssetVersionInternalBetaReleases-_id_)
pub fn get(
    id: impl Into<Id<BackgroundAssetVersionInternalBetaRelease>>,
) -> Request<Document<BackgroundAssetVersionInternalBetaRelease>, GetQuery> {
    Request::new(
        Method::Get,
        "/v1/backgroundAssetVersionInternalBetaReleases/{id}",
    )
    .path("id", id.into())
}

/// The parameters of [`get`](fn@get).
pub enum GetQuery {}
impl Query for GetQuery {
    type Joins = BackgroundAssetVersionInternalBetaReleaseJoins;
}

/// A resource of the type `backgroundAssetVersionInternalBetaReleases`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BackgroundAssetVersionInternalBetaRelease {
    /// Which one it is, among those of its type.
    pub id: Id<BackgroundAssetVersionInternalBetaRelease>,
    /// What it is.
    pub attributes: BackgroundAssetVersionInternalBetaReleaseAttributes,
    /// What it is connected with.
    pub relationships: BackgroundAssetVersionInternalBetaReleaseRelationships,
    /// Where it is.
    pub links: Links,
}
resource!(
    BackgroundAssetVersionInternalBetaRelease,
    "backgroundAssetVersionInternalBetaReleases",
    attributes,
    relationships,
    links
);

/// The attributes of [`BackgroundAssetVersionInternalBetaRelease`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BackgroundAssetVersionInternalBetaReleaseAttributes {
    /// `state`
    pub state: Option<BackgroundAssetVersionInternalBetaReleaseState>,
}

impl Object for BackgroundAssetVersionInternalBetaReleaseAttributes {
    fn member<'de, A: MapAccess<'de>>(&mut self, key: &str, map: &mut A) -> Result<(), A::Error> {
        match key {
            "state" => read_value(&mut self.state, map),
            _ => skip(map),
        }
    }
}

impl Member for BackgroundAssetVersionInternalBetaReleaseAttributes {
    #[inline]
    fn view(&self) -> View<'_> {
        View::object("BackgroundAssetVersionInternalBetaReleaseAttributes")
            .member("state", &self.state)
            .end()
    }
}
object!(BackgroundAssetVersionInternalBetaReleaseAttributes);

/// The relationships of [`BackgroundAssetVersionInternalBetaRelease`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BackgroundAssetVersionInternalBetaReleaseRelationships {
    /// `backgroundAssetVersion`
    pub background_asset_version: ToOne<background_asset_versions::BackgroundAssetVersion>,
}

impl Object for BackgroundAssetVersionInternalBetaReleaseRelationships {
    fn member<'de, A: MapAccess<'de>>(&mut self, key: &str, map: &mut A) -> Result<(), A::Error> {
        match key {
            "backgroundAssetVersion" => read_relationship(&mut self.background_asset_version, map),
            _ => skip(map),
        }
    }
}

impl Member for BackgroundAssetVersionInternalBetaReleaseRelationships {
    #[inline]
    fn view(&self) -> View<'_> {
        View::object("BackgroundAssetVersionInternalBetaReleaseRelationships")
            .relationship("backgroundAssetVersion", &self.background_asset_version)
            .end()
    }
}
object!(BackgroundAssetVersionInternalBetaReleaseRelationships);

values! {
    /// Values of `state`.
    pub enum BackgroundAssetVersionInternalBetaReleaseState {
        ReadyForTesting = "READY_FOR_TESTING",
        Superseded = "SUPERSEDED",
    }
}

/// What can be asked along with `BackgroundAssetVersionInternalBetaRelease`.
///
/// Fields can be chosen: `fields[backgroundAssetVersionInternalBetaReleases]`, `fields[backgroundAssetVersions]`.
///
/// Can be included: `backgroundAssetVersion`.
pub enum BackgroundAssetVersionInternalBetaReleaseJoins {}
joins!(
    BackgroundAssetVersionInternalBetaReleaseJoins,
    include = BackgroundAssetVersionInternalBetaReleaseInclude,
    to_many = Never,
    fields = [
        BackgroundAssetVersionInternalBetaReleaseField,
        background_asset_versions::BackgroundAssetVersionField
    ]
);

names! {
    /// The fields that `fields[backgroundAssetVersionInternalBetaReleases]` can choose.
    pub enum BackgroundAssetVersionInternalBetaReleaseField {
        State = "state",
        BackgroundAssetVersion = "backgroundAssetVersion",
    }
}

impl Field for BackgroundAssetVersionInternalBetaReleaseField {
    const PARAMETER: &'static str = "fields[backgroundAssetVersionInternalBetaReleases]";
}

names! {
    /// What can be included with `BackgroundAssetVersionInternalBetaRelease`.
    pub enum BackgroundAssetVersionInternalBetaReleaseInclude {
        BackgroundAssetVersion = "backgroundAssetVersion",
    }
}
