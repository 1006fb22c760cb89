// Written by `cargo xtask codegen` from the description in `spec/`; not edited by hand.
//! Build beta details: `/v1/buildBetaDetails`.

use super::{ExternalBetaState, InternalBetaState, builds};
use crate::runtime::emit::*;

/// Lists build beta details.
///
/// `GET /v1/buildBetaDetails`
///
/// At most 200 on a page.
///
/// [Apple's page](https://developer.apple.com/documentation/appstoreconnectapi/get-v1-buildBetaDetails)
pub fn list() -> Request<Page<BuildBetaDetail>, ListQuery> {
    Request::new(Method::Get, "/v1/buildBetaDetails").limited(200)
}

/// Reads one of the build beta details.
///
/// `GET /v1/buildBetaDetails/{id}`
///
/// [Apple's page](https://developer.apple.com/documentation/appstoreconnectapi/get-v1-buildBetaDetails-_id_)
pub fn get(id: impl Into<Id<BuildBetaDetail>>) -> Request<Document<BuildBetaDetail>, GetQuery> {
    Request::new(Method::Get, "/v1/buildBetaDetails/{id}").path("id", id.into())
}

/// Changes one of the build beta details.
///
/// `PATCH /v1/buildBetaDetails/{id}`
///
/// [Apple's page](https://developer.apple.com/documentation/appstoreconnectapi/patch-v1-buildBetaDetails-_id_)
pub fn update(
    id: impl Into<Id<BuildBetaDetail>>,
    body: BuildBetaDetailUpdate,
) -> Request<Document<BuildBetaDetail>> {
    Request::new(Method::Patch, "/v1/buildBetaDetails/{id}").path_and_body("id", id.into(), body)
}

/// Reads the build of one of the build beta details.
///
/// `GET /v1/buildBetaDetails/{id}/build`
///
/// [Apple's page](https://developer.apple.com/documentation/appstoreconnectapi/get-v1-buildBetaDetails-_id_-build)
pub fn build(
    id: impl Into<Id<BuildBetaDetail>>,
) -> Request<Document<Option<builds::Build>>, BuildQuery> {
    Request::new(Method::Get, "/v1/buildBetaDetails/{id}/build").path("id", id.into())
}

/// Reads the identity of the build of one of the build beta details.
///
/// `GET /v1/buildBetaDetails/{id}/relationships/build`
///
/// [Apple's page](https://developer.apple.com/documentation/appstoreconnectapi/get-v1-buildBetaDetails-_id_-relationships-build)
pub fn build_linkage(id: impl Into<Id<BuildBetaDetail>>) -> Request<Linkage<builds::Build>> {
    Request::new(Method::Get, "/v1/buildBetaDetails/{id}/relationships/build").path("id", id.into())
}

/// The parameters of [`list`](fn@list).
pub enum ListQuery {}
impl Query for ListQuery {
    type Joins = BuildBetaDetailJoins;
}

impl Request<Page<BuildBetaDetail>, ListQuery> {
    /// Sets `filter[build]`.
    pub fn filter_build(
        self,
        values: impl IntoIterator<Item = impl Into<Id<builds::Build>>>,
    ) -> Self {
        self.list::<Id<builds::Build>, _>("filter[build]", values)
    }

    /// Sets `filter[id]`.
    pub fn filter_id(
        self,
        values: impl IntoIterator<Item = impl Into<Id<BuildBetaDetail>>>,
    ) -> Self {
        self.list::<Id<BuildBetaDetail>, _>("filter[id]", values)
    }
}

/// The parameters of [`get`](fn@get).
pub enum GetQuery {}
impl Query for GetQuery {
    type Joins = BuildBetaDetailJoins;
}

/// The parameters of [`build`](fn@build).
pub enum BuildQuery {}
impl Query for BuildQuery {
    type Joins = builds::BuildJoins;
}

/// A resource of the type `buildBetaDetails`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BuildBetaDetail {
    /// Which one it is, among those of its type.
    pub id: Id<BuildBetaDetail>,
    /// What it is.
    pub attributes: BuildBetaDetailAttributes,
    /// What it is connected with.
    pub relationships: BuildBetaDetailRelationships,
    /// Where it is.
    pub links: Links,
}
resource!(
    BuildBetaDetail,
    "buildBetaDetails",
    attributes,
    relationships,
    links
);

/// The attributes of [`BuildBetaDetail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BuildBetaDetailAttributes {
    /// `autoNotifyEnabled`
    pub auto_notify_enabled: Option<bool>,
    /// `externalBuildState`
    pub external_build_state: Option<ExternalBetaState>,
    /// `internalBuildState`
    pub internal_build_state: Option<InternalBetaState>,
}

impl Object for BuildBetaDetailAttributes {
    fn member<'de, A: MapAccess<'de>>(&mut self, key: &str, map: &mut A) -> Result<(), A::Error> {
        match key {
            "autoNotifyEnabled" => read_value(&mut self.auto_notify_enabled, map),
            "externalBuildState" => read_value(&mut self.external_build_state, map),
            "internalBuildState" => read_value(&mut self.internal_build_state, map),
            _ => skip(map),
        }
    }
}

impl Member for BuildBetaDetailAttributes {
    #[inline]
    fn view(&self) -> View<'_> {
        View::object("BuildBetaDetailAttributes")
            .member("autoNotifyEnabled", &self.auto_notify_enabled)
            .member("externalBuildState", &self.external_build_state)
            .member("internalBuildState", &self.internal_build_state)
            .end()
    }
}
object!(BuildBetaDetailAttributes);

/// The relationships of [`BuildBetaDetail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BuildBetaDetailRelationships {
    /// `build`
    pub build: ToOne<builds::Build>,
}

impl Object for BuildBetaDetailRelationships {
    fn member<'de, A: MapAccess<'de>>(&mut self, key: &str, map: &mut A) -> Result<(), A::Error> {
        match key {
            "build" => read_relationship(&mut self.build, map),
            _ => skip(map),
        }
    }
}

impl Member for BuildBetaDetailRelationships {
    #[inline]
    fn view(&self) -> View<'_> {
        View::object("BuildBetaDetailRelationships")
            .relationship("build", &self.build)
            .end()
    }
}
object!(BuildBetaDetailRelationships);

/// Changes one `BuildBetaDetail`; what is not set stays as it is.
#[derive(Clone, PartialEq)]
#[must_use]
pub struct BuildBetaDetailUpdate(Body);

impl BuildBetaDetailUpdate {
    /// With nothing set.
    pub fn new() -> Self {
        Self(Body::new("buildBetaDetails"))
    }

    /// Sets `autoNotifyEnabled`.
    pub fn auto_notify_enabled(self, auto_notify_enabled: bool) -> Self {
        Self(self.0.attribute("autoNotifyEnabled", auto_notify_enabled))
    }

    /// Sends null for `autoNotifyEnabled`.
    pub fn clear_auto_notify_enabled(self) -> Self {
        Self(self.0.clear_attribute("autoNotifyEnabled"))
    }
}
body!(BuildBetaDetailUpdate, default);

/// What can be asked along with `BuildBetaDetail`.
///
/// Fields can be chosen: `fields[buildBetaDetails]`, `fields[builds]`.
///
/// Can be included: `build`.
pub enum BuildBetaDetailJoins {}
joins!(
    BuildBetaDetailJoins,
    include = BuildBetaDetailInclude,
    to_many = Never,
    fields = [BuildBetaDetailField, builds::BuildField]
);

names! {
    /// The fields that `fields[buildBetaDetails]` can choose.
    pub enum BuildBetaDetailField {
        AutoNotifyEnabled = "autoNotifyEnabled",
        InternalBuildState = "internalBuildState",
        ExternalBuildState = "externalBuildState",
        Build = "build",
    }
}

impl Field for BuildBetaDetailField {
    const PARAMETER: &'static str = "fields[buildBetaDetails]";
}

names! {
    /// What can be included with `BuildBetaDetail`.
    pub enum BuildBetaDetailInclude {
        Build = "build",
    }
}
